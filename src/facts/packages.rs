//! Package-manager calls: which step of which RUN asks which manager for what.

use super::Run;
use super::tables::managers::{self, Manager};
use crate::shell::{AndOrOp, Call, Command, Script, Simple, Terminator, Word};
use crate::text::Span;

/// Where a step stands in its script: `script.steps()[index]`, and what holds it at the top level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The step's index.
    pub step: usize,
    /// The and-or list of the top level that it belongs to.
    pub item: usize,
    /// The pipeline of that list.
    pub operand: usize,
    /// Whether the pipeline is nothing but this command: no pipe, `!`, `time` or compound around it.
    pub alone: bool,
}

/// The places of a script's steps, in order.
pub fn places(script: &Script) -> Vec<Place> {
    let steps = script.steps();
    let mut places = Vec::with_capacity(steps.len());
    for (item, list_item) in script.list.items.iter().enumerate() {
        for (operand, pipeline) in super::pipelines(&list_item.and_or).enumerate() {
            let bare = !pipeline.negated && pipeline.time.is_none();
            while let Some(simple) = steps.get(places.len()).filter(|s| pipeline.span.contains(s.span)) {
                let is_it =
                    |command: &Command| matches!(command, Command::Simple(s) if s.span == simple.span);
                let alone = bare && pipeline.commands.len() == 1 && is_it(&pipeline.commands[0]);
                places.push(Place { step: places.len(), item, operand, alone });
            }
        }
    }
    places
}

/// A call of a package manager.
#[derive(Clone, Debug)]
pub struct ManagerCall<'a> {
    /// Whose.
    pub manager: &'static Manager,
    /// Where.
    pub place: Place,
    /// The command it stands in, wrappers included.
    pub simple: &'a Simple,
    /// The program and its arguments.
    pub call: Call<'a>,
    /// The first word that is no option, and where it stands among the command's words; `None` where there is none.
    pub subcommand: Option<(String, usize)>,
    /// The word behind the subcommand that is no option, where it is written out, and its place.
    pub next: Option<(String, usize)>,
}

/// The calls of package managers in a RUN's script, in order. Those inside substitutions and nested scripts are not among them.
pub fn manager_calls(script: &Script) -> Vec<ManagerCall<'_>> {
    // Most scripts call none: a look at the names is cheaper than the places.
    let steps = script.steps();
    let called =
        |simple: &&Simple| Call::of(simple).is_some_and(|call| managers::manager(call.name()).is_some());
    if !steps.iter().any(called) {
        return Vec::new();
    }
    let places = places(script);
    let calls = steps.iter().zip(places).filter_map(|(simple, place)| ManagerCall::of(simple, place));
    calls.collect()
}

impl<'a> ManagerCall<'a> {
    fn of(simple: &'a Simple, place: Place) -> Option<ManagerCall<'a>> {
        let call = Call::of(simple)?;
        let manager = managers::manager(call.name())?;
        let first = simple.words.len() - call.args().len();
        let operands = operands(manager, call.args());
        let mut named =
            operands.iter().map(|&at| Some((call.args()[at].literal()?.into_owned(), at + first)));
        let (subcommand, next) = (named.next().flatten(), named.next().flatten());
        Some(ManagerCall { manager, place, simple, call, subcommand, next })
    }

    /// The subcommand; empty where there is none.
    pub fn subcommand(&self) -> &str {
        self.subcommand.as_ref().map_or("", |(text, _)| text)
    }

    /// The word behind the subcommand; `None` where there is none that is written out.
    pub fn next(&self) -> Option<&str> {
        self.next.as_ref().map(|(text, _)| text.as_str())
    }

    /// Where an option of the subcommand may stand: behind it, both words of it where it has two (`pip install` of uv).
    pub fn behind_subcommand(&self) -> Option<usize> {
        let (text, at) = self.subcommand.as_ref()?;
        let two =
            self.manager.fills.iter().any(|fills| *fills == format!("{text} {}", self.next().unwrap_or("")));
        match &self.next {
            Some((_, next)) if two => Some(next + 1),
            _ => Some(at + 1),
        }
    }

    /// Whether its subcommand is one of `list` (see [`Manager`]); `*` in the list is any, and an option may stand for a
    /// subcommand (`-S` is in `-Syu`).
    pub fn is_one_of(&self, list: &[&str]) -> bool {
        let option = |known: &str| {
            known.starts_with('-')
                && self
                    .literals()
                    .any(|text| text == known || !known.starts_with("--") && short(&text, known))
        };
        list.contains(&"*")
            || Manager::lists(list, self.subcommand(), self.next())
            || list.iter().any(|known| option(known))
    }

    /// Whether it leaves something in the manager's cache.
    pub fn fills(&self) -> bool {
        self.is_one_of(self.manager.fills) && !self.is_help() && !self.is_offline() && !self.is_query()
    }

    /// Whether it is a `-S` of pacman that installs nothing: cleaning, groups, information, lists, printing, search.
    fn is_query(&self) -> bool {
        let query = |text: &String| short(text, "-S") && text[2..].contains(['c', 'g', 'i', 'l', 'p', 's']);
        self.manager.id == "pacman" && self.literals().any(|text| query(&text))
    }

    /// Whether it makes do with what is in the cache.
    pub fn is_offline(&self) -> bool {
        let assigned = |name: &str| self.manager.offline.contains(&name);
        self.has_option(self.manager.offline)
            || self.simple.assignments.iter().any(|assignment| assigned(&assignment.name))
    }

    /// Whether it needs what is in the cache.
    pub fn needs(&self) -> bool {
        self.is_one_of(self.manager.needs) || self.is_offline()
    }

    /// Whether it empties the manager's cache.
    pub fn cleans(&self) -> bool {
        // What pacman asks then, it answers with no.
        let declined = self.manager.id == "pacman" && self.has_option(&["--noconfirm"]);
        self.is_one_of(self.manager.cleans) && !declined
    }

    /// Whether one of `options` stands among its arguments, as a word or with `=value`.
    pub fn has_option(&self, options: &[&str]) -> bool {
        self.literals().any(|text| {
            let name = text.split_once('=').map_or(text.as_str(), |(name, _)| name);
            options.contains(&name)
        })
    }

    /// The arguments that are written out.
    fn literals(&self) -> impl Iterator<Item = String> + '_ {
        self.call.args().iter().filter_map(|word| word.literal()).map(|text| text.into_owned())
    }

    fn is_help(&self) -> bool {
        self.has_option(&["--help", "--version", "--dry-run", "--simulate", "--just-print"])
    }

    /// The words behind the subcommand that are no options and no values of options: packages, files, variables. With their
    /// places among the command's words.
    pub fn packages(&self) -> Vec<(usize, &'a Word)> {
        let Some((_, subcommand)) = self.subcommand else { return Vec::new() };
        let first = self.simple.words.len() - self.call.args().len();
        let operands = operands(self.manager, self.call.args()).into_iter();
        operands.map(|at| (at + first, self.call.args()[at])).filter(|(at, _)| *at > subcommand).collect()
    }

    /// The wrappers in front of the program, as words: `sudo`, `env A=b`.
    pub fn wrapper_words(&self) -> &'a [Word] {
        &self.simple.words[..self.simple.words.len() - self.call.args().len() - 1]
    }

    /// Where in the file the word at `index` of the command stands.
    pub fn word_span(&self, index: usize) -> Span {
        self.simple.words[index].span
    }
}

/// Whether `text` is a group of short options with all the letters of `known`: `-Syu` has `-S`.
fn short(text: &str, known: &str) -> bool {
    let letters = |text: &str| text.starts_with('-') && !text.starts_with("--");
    letters(text) && letters(known) && text.starts_with(known) && known.len() == 2
}

/// The indices of the arguments that are neither options nor their values.
fn operands(manager: &Manager, args: &[&Word]) -> Vec<usize> {
    let mut operands = Vec::new();
    let mut at = 0;
    let mut options = true;
    while at < args.len() {
        match args[at].literal() {
            Some(text) if options && text == "--" => options = false,
            Some(text) if options && text.starts_with('-') && text.len() > 1 => {
                at += usize::from(manager.valued.contains(&text.as_ref()));
            }
            _ => operands.push(at),
        }
        at += 1;
    }
    operands
}

/// Whether `-e` is in force at an item of the script's top level: the shell starts with it, or an item in front of it
/// is `set -e` and no more. `None` where it cannot be told.
pub fn errexit_at(run: &Run, script: &Script, item: usize) -> Option<bool> {
    let mut errexit = run.shell.errexit;
    for earlier in &script.list.items[..item] {
        for simple in
            super::pipelines(&earlier.and_or).flat_map(|p| p.commands.iter()).filter_map(|c| match c {
                Command::Simple(simple) => Some(simple),
                Command::Compound(_) => None,
            })
        {
            if simple.words.first().and_then(|word| word.literal()).as_deref() != Some("set") {
                continue;
            }
            let own = earlier.and_or.rest.is_empty();
            for text in simple.words[1..].iter().map(|word| word.literal()) {
                match text.as_deref() {
                    Some("errexit") if own => errexit = true,
                    Some(text)
                        if text.starts_with('-') && !text.starts_with("--") && text.contains('e') && own =>
                    {
                        errexit = true;
                    }
                    Some(text) if !text.starts_with('+') || !text.contains(['e', 'o']) => {}
                    _ => return None,
                }
            }
        }
    }
    Some(errexit)
}

/// How something may stand behind an operand without a change to what the script's end, and every step's failure, mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Behind {
    /// As the next operand: `operand && it`.
    Operand {
        /** The and-or list. */
        item: usize,
        /** The operand it stands behind. */
        operand: usize,
    },
    /// As an item of its own: `item; it`.
    Item {
        /** The and-or list it stands behind. */
        item: usize,
    },
}

/// Where a command that always succeeds may stand behind an operand of the top level.
///
/// With `&&` the status of the list stays what it was: the command runs only when the operand succeeded, and succeeds itself. Only
/// under `-e` does an operand at the end of its list lose something: it ends the script when it fails, and does not when
/// `&&` follows. There the command becomes an item of its own, unless the list is the script's last one, whose status is the script's.
///
/// # Errors
/// Why there is no such place.
pub fn behind(run: &Run, script: &Script, item: usize, operand: usize) -> Result<Behind, String> {
    let list_item = &script.list.items[item];
    let operands = list_item.and_or.rest.len() + 1;
    let Some(pipeline) = super::pipelines(&list_item.and_or).nth(operand) else {
        return Err("there is no such operand".into());
    };
    if matches!(list_item.terminator, Some((Terminator::Ampersand, _))) {
        return Err("it runs in the background".into());
    }
    if pipeline.negated {
        return Err("its status is turned round".into());
    }
    if !super::shell_state(script).introspection.is_empty() {
        return Err("the script asks for the commands before it".into());
    }
    if operand + 1 < operands {
        return Ok(Behind::Operand { item, operand });
    }
    let Some(errexit) = errexit_at(run, script, item) else {
        return Err("whether -e is in force behind it cannot be told".into());
    };
    let last_item = item + 1 == script.list.items.len();
    match (errexit, last_item && operands > 1) {
        (false, _) => Ok(Behind::Operand { item, operand }),
        (true, true) if super::is_flat(pipeline) => Ok(Behind::Operand { item, operand }),
        (true, true) => Err("under -e it means something else in front of &&".into()),
        (true, false) => {
            let behind = &script.text[list_item.and_or.span.end..];
            let reads_status = behind.contains("$?") || behind.contains("${?");
            if reads_status { Err("a later command reads $?".into()) } else { Ok(Behind::Item { item }) }
        }
    }
}

/// Whether every operator of an item's and-or list is `&&`.
pub fn only_and(script: &Script, item: usize) -> bool {
    script.list.items[item].and_or.rest.iter().all(|(op, _, _)| *op == AndOrOp::And)
}
