//! Variables in order: those a command sees, and those an image has.

use crate::syntax::expand::{Known, Variable};
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub name: Arc<str>,
    /// Its value.
    pub value: Known<Arc<str>>,
    /// Where the value comes from.
    pub origin: Origin,
}

/// Variables in order, each name once.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Environment {
    entries: Vec<Entry>,
    open: bool,
}

impl Environment {
    /// No variables; where `open`, others may be set that are not seen.
    pub fn new(open: bool) -> Environment {
        Environment { entries: Vec::new(), open }
    }

    /// Whether variables may be set that are not listed here: those of a base image that is not seen.
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// The variables, in the order a command sees them.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The variable called `name`, where it is listed.
    pub fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| &*entry.name == name)
    }

    /// What is known of the variable called `name`.
    pub fn get(&self, name: &str) -> Variable<'_> {
        match self.entry(name) {
            Some(Entry { value: Known::Known(value), .. }) => Variable::Set(value),
            Some(_) => Variable::Unknown,
            None if self.open => Variable::Unknown,
            None => Variable::Unset,
        }
    }

    /// `name=value` of each variable in order; `None` where one is unknown or unlisted.
    pub fn pairs(&self) -> Option<Vec<String>> {
        let pair = |entry: &Entry| match &entry.value {
            Known::Known(value) => Some(format!("{}={value}", entry.name)),
            Known::Unknown => None,
        };
        if self.open { None } else { self.entries.iter().map(pair).collect() }
    }

    /// Sets a variable as a build does for its commands: it becomes the last one.
    pub fn set_last(&mut self, entry: Entry) {
        self.entries.retain(|old| old.name != entry.name);
        self.entries.push(entry);
    }

    /// Sets a variable as an image keeps it: one that exists stays where it is.
    pub fn set(&mut self, entry: Entry) {
        match self.entries.iter_mut().find(|old| old.name == entry.name) {
            Some(old) => *old = entry,
            None => self.entries.push(entry),
        }
    }

    /// A variable of unknown name was set: any may have another value now.
    pub fn blur(&mut self) {
        self.open = true;
        self.entries.iter_mut().for_each(|entry| entry.value = Known::Unknown);
    }
}
