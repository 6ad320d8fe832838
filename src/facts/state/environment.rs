//! Variables in order: those a command sees, and those an image has.

use super::setting::{Fingerprint, RestsOn, Setting};
use crate::syntax::expand::{ExpandError, Variable, expand_word};
use rpds::RedBlackTreeMapSync;
use std::borrow::Cow;
use std::cell::RefCell;
use std::hash::Hash;
use std::sync::Arc;

/// Where a variable got its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    /// The base image, or a default of the build itself.
    Base,
    /// An ENV of the file.
    Env,
    /// An ARG of the file: who builds may give another value.
    Arg,
}

/// One variable.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Entry {
    /// Its name.
    pub name: Arc<str>,
    /// Its value.
    pub value: Setting<Arc<str>>,
    /// Where the value comes from.
    pub origin: Origin,
}

/// Variables in order, each name once. Equal ones are equal in every build.
///
/// One that is changed shares what stays with the one it was cloned from: a file may have an environment for each of its
/// instructions.
#[derive(Clone, Debug, Default)]
pub struct Environment {
    /// By name, with the place in the order: the greatest comes last.
    entries: RedBlackTreeMapSync<Arc<str>, (usize, Entry)>,
    /// The place of the next one that comes last.
    next: usize,
    /// What the variables that are not listed rest on, where there may be such.
    unlisted: Option<RestsOn>,
    /// Whether an instruction of the file set one whose name is not known.
    blurred: bool,
    /// How all of this came about, once it is [`MANY`]: where that is the same, so is the rest, and nothing else is compared.
    history: Option<RestsOn>,
}

/// From so many variables on, to compare them takes longer than to keep track of how they came about.
const MANY: usize = 100;

impl PartialEq for Environment {
    fn eq(&self, other: &Environment) -> bool {
        self.history.is_some() && self.history == other.history
            || (self.unlisted, self.blurred) == (other.unlisted, other.blurred)
                && self.entries() == other.entries()
    }
}

impl Eq for Environment {}

impl Environment {
    /// No variables.
    pub fn new() -> Environment {
        Environment::default()
    }

    /// Nothing is known: what there is rests on `unlisted`, a base image that is not seen.
    pub(in crate::facts) fn unseen(unlisted: RestsOn) -> Environment {
        Environment { unlisted: Some(unlisted), ..Environment::default() }
    }

    /// These and no others, in order.
    pub(super) fn of(entries: Vec<Entry>) -> Environment {
        let mut environment = Environment::new();
        entries.into_iter().for_each(|entry| environment.set_last(entry));
        environment
    }

    /// Notes that a change of this `kind`, with `what` it takes, is made. All that can change anything note it.
    fn came_about(&mut self, kind: &str, what: impl Hash) {
        if self.history.is_none() && self.entries.size() >= MANY {
            let all = (self.entries(), self.unlisted, self.blurred);
            self.history = Some(Fingerprint::new("environment").with(all).finish());
        }
        self.history = self.history.map(|before| Fingerprint::new(kind).with((before, what)).finish());
    }

    /// Whether variables may be set that are not listed here: those of a base image that is not seen.
    pub fn is_open(&self) -> bool {
        self.unlisted.is_some()
    }

    /// The variables, in the order a command sees them.
    pub fn entries(&self) -> Vec<&Entry> {
        let mut placed: Vec<&(usize, Entry)> = self.entries.values().collect();
        placed.sort_by_key(|(place, _)| *place);
        placed.into_iter().map(|(_, entry)| entry).collect()
    }

    /// The variable called `name`, where it is listed.
    pub fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.get(name).map(|(_, entry)| entry)
    }

    /// What is known of the variable called `name`.
    pub fn get(&self, name: &str) -> Variable<'_> {
        match self.entry(name) {
            Some(entry) => entry.value.known().map_or(Variable::Unknown, |value| Variable::Set(value)),
            None if self.is_open() => Variable::Unknown,
            None => Variable::Unset,
        }
    }

    /// Whether the file, or a base image that is seen, sets or may set the variable called `name`.
    pub fn may_be_set(&self, name: &str) -> bool {
        self.blurred || self.entry(name).is_some()
    }

    /// `name=value` of each variable in order; `None` where one is unknown or unlisted.
    pub fn pairs(&self) -> Option<Vec<String>> {
        let pair = |entry: &Entry| entry.value.known().map(|value| format!("{}={value}", entry.name));
        if self.is_open() { None } else { self.entries().into_iter().map(pair).collect() }
    }

    /// `word` expanded with these variables, and what that rests on. `escape` is the Dockerfile's escape character.
    ///
    /// # Errors
    /// As [`expand_word`].
    pub(super) fn expand<'w>(
        &self,
        word: &'w str,
        escape: char,
    ) -> Result<Setting<Cow<'w, str>>, ExpandError> {
        // What has been looked up, and whether any of it rests on something. A plain word looks up nothing.
        let looked_up: RefCell<Option<(Fingerprint, bool)>> = RefCell::new(None);
        let value = expand_word(word, escape, &|name| {
            let mut looked_up = looked_up.borrow_mut();
            let (fingerprint, rests) =
                looked_up.get_or_insert_with(|| (Fingerprint::new("word").with(word), false));
            let entry = self.entry(name);
            fingerprint.add((
                name,
                entry.map(|entry| &entry.value),
                self.unlisted.filter(|_| entry.is_none()),
            ));
            *rests |= match entry {
                Some(entry) => entry.value.rests_on().is_some(),
                None => self.is_open(),
            };
            self.get(name)
        })?;
        let Some((fingerprint, rests)) = looked_up.into_inner() else {
            return Ok(Setting::new(value, None, RestsOn::outside("word", word)));
        };
        let ground = fingerprint.finish();
        Ok(Setting::new(value, rests.then_some(ground), ground))
    }

    /// Sets a variable as a build does for its commands: it becomes the last one.
    pub fn set_last(&mut self, entry: Entry) {
        self.came_about("last", &entry);
        self.entries.insert_mut(Arc::clone(&entry.name), (self.next, entry));
        self.next += 1;
    }

    /// Sets a variable as an image keeps it: one that exists stays where it is.
    pub fn set(&mut self, entry: Entry) {
        let Some(&(place, _)) = self.entries.get(&entry.name) else { return self.set_last(entry) };
        self.came_about("set", &entry);
        self.entries.insert_mut(Arc::clone(&entry.name), (place, entry));
    }

    /// Gives every variable the value that `f` says.
    fn revalue(&mut self, f: impl Fn(&Entry) -> Setting<Arc<str>>) {
        let changed = self.entries.iter().map(|(name, (place, entry))| {
            (Arc::clone(name), (*place, Entry { value: f(entry), ..entry.clone() }))
        });
        self.entries = changed.collect();
    }

    /// It is the environment of the base image that `image` stands for. Where that is `presumed` to be this one, so are the
    /// values.
    pub(super) fn rest_on(&mut self, image: RestsOn, presumed: bool) {
        self.came_about("image", (image, presumed));
        self.unlisted = self.unlisted.map(|_| image);
        if presumed {
            self.revalue(|entry| Setting::new(entry.value.clone().into_value(), Some(image), image));
        }
    }

    /// A variable whose name rests on `name` was set to `value`: any may have another value now.
    pub(super) fn blur(&mut self, name: Option<RestsOn>, value: &Setting<Arc<str>>) {
        self.came_about("blur", (name, value));
        let setting = Fingerprint::new("set").with((self.unlisted, name, value)).finish();
        self.unlisted = Some(setting);
        self.blurred = true;
        self.revalue(|entry| {
            let was = Fingerprint::new("perhaps set").with((setting, &entry.name, &entry.value)).finish();
            Setting::unknown(was)
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(name: &str, value: &str) -> Entry {
        Entry { name: name.into(), value: Setting::fixed(value.into()), origin: Origin::Env }
    }

    /// `count` variables, with which `first` are set in front of them.
    fn many(first: &[(&str, &str)], count: usize) -> Environment {
        let first = first.iter().map(|(name, value)| entry(name, value));
        Environment::of(first.chain((0..count).map(|at| entry(&format!("V{at}"), "x"))).collect())
    }

    #[test]
    fn however_they_came_about_equal_ones_are_equal() {
        for count in [0, MANY - 2, MANY, 3 * MANY] {
            let plain = many(&[("A", "1"), ("B", "2")], count);
            assert_eq!(plain, many(&[("A", "1"), ("B", "2")], count));
            assert_eq!(plain, many(&[("A", "0"), ("B", "2")], count).tap(|env| env.set(entry("A", "1"))));
            for (other, what) in [
                (many(&[("A", "1"), ("B", "3")], count), "a value"),
                (many(&[("B", "2"), ("A", "1")], count), "the order"),
                (many(&[("A", "1"), ("B", "2"), ("C", "")], count), "one more"),
                (plain.clone().tap(|env| env.set_last(entry("A", "1"))), "the last one"),
                (plain.clone().tap(|env| env.blur(None, &Setting::fixed("".into()))), "none is known"),
                (plain.clone().tap(|env| env.blurred = true).tap(|env| env.history = None), "blurred"),
            ] {
                assert_ne!(plain, other, "{what}, {count}");
            }
        }
    }

    #[test]
    fn a_change_leaves_the_one_it_was_cloned_from_alone() {
        let before = many(&[("A", "1")], MANY);
        let mut after = before.clone();
        after.set(entry("A", "2"));
        after.set_last(entry("V0", "y"));
        let value =
            |env: &Environment, name: &str| env.entry(name).unwrap().value.known().unwrap().to_string();
        assert_eq!((value(&before, "A"), value(&before, "V0")), ("1".into(), "x".into()));
        assert_eq!((value(&after, "A"), value(&after, "V0")), ("2".into(), "y".into()));
        assert_eq!(&*after.entries()[0].name, "A");
        assert_eq!(&*after.entries()[MANY].name, "V0");
        assert_eq!(after.entries().len(), MANY + 1);
    }

    impl Environment {
        fn tap(mut self, change: impl FnOnce(&mut Environment)) -> Environment {
            change(&mut self);
            self
        }
    }
}
