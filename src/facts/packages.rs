//! Package-manager calls: which step of which RUN asks which manager for what.

use super::Run;
use super::tables::managers::{self, Manager};
use crate::shell::{AndOrOp, Call, Found, Place, Script, Simple, Terminator, Word};
use crate::text::Span;
use std::borrow::Cow;

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
    pub subcommand: Option<(Cow<'a, str>, usize)>,
    /// The word behind the subcommand that is no option, where it is written out, and its place.
    pub next: Option<(Cow<'a, str>, usize)>,
}

/// The calls of package managers in a RUN's script, in order. Those inside substitutions and nested scripts are not among them.
pub fn manager_calls(script: &Script) -> Vec<ManagerCall<'_>> {
    // What find runs is its own affair: its words end before the command's do.
    let manager = |call: &Call<'_>| {
        managers::manager(call.name()).filter(|_| !call.wrappers().any(|wrapper| wrapper == "find"))
    };
    let calls_one = |simple: &Simple| Call::of(simple).is_some_and(|call| manager(&call).is_some());
    let picked = script.picked(|script| {
        let steps = script.steps().enumerate();
        steps.filter(|(_, found)| calls_one(found.simple)).map(|(step, _)| step).collect()
    });
    if picked.is_empty() {
        return Vec::new();
    }
    let steps: Vec<Found<'_>> = script.steps().collect();
    let places = script.places();
    let calls = picked.iter().filter_map(|&step| {
        let call = Call::of(steps.get(step)?.simple)?;
        Some(ManagerCall::new(manager(&call)?, *places.get(step)?, call))
    });
    calls.collect()
}

impl<'a> ManagerCall<'a> {
    fn new(manager: &'static Manager, place: Place, call: Call<'a>) -> ManagerCall<'a> {
        let first = call.at() + 1;
        let operands = operands(&call);
        let mut named = operands.iter().map(|&at| Some((call.args()[at].literal()?, at + first)));
        let (subcommand, next) = (named.next().flatten(), named.next().flatten());
        ManagerCall { manager, place, simple: call.simple(), call, subcommand, next }
    }

    /// The subcommand; empty where there is none.
    pub fn subcommand(&self) -> &str {
        self.subcommand.as_ref().map_or("", |(text, _)| text)
    }

    /// The word behind the subcommand; `None` where there is none that is written out.
    pub fn next(&self) -> Option<&str> {
        self.next.as_ref().map(|(text, _)| text.as_ref())
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
        let query = |text: &str| short(text, "-S") && text[2..].contains(['c', 'g', 'i', 'l', 'p', 's']);
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
            let name = text.split_once('=').map_or(text.as_ref(), |(name, _)| name);
            options.contains(&name)
        })
    }

    /// The arguments that are written out.
    fn literals(&self) -> impl Iterator<Item = Cow<'a, str>> {
        self.call.args().iter().filter_map(Word::literal)
    }

    fn is_help(&self) -> bool {
        self.has_option(&["--help", "--version", "--dry-run", "--simulate", "--just-print"])
    }

    /// The words behind the subcommand that are no options and no values of options: packages, files, variables. With their
    /// places among the command's words.
    pub fn packages(&self) -> Vec<(usize, &'a Word)> {
        let Some((_, subcommand)) = self.subcommand else { return Vec::new() };
        let first = self.call.at() + 1;
        let operands = operands(&self.call).into_iter();
        operands.map(|at| (at + first, &self.call.args()[at])).filter(|(at, _)| *at > subcommand).collect()
    }

    /// The wrappers in front of the program, as words: `sudo`, `env A=b`.
    pub fn wrapper_words(&self) -> &'a [Word] {
        &self.simple.words[..self.call.at()]
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
fn operands(call: &Call<'_>) -> Vec<usize> {
    let (args, valued) = (call.args(), call.valued());
    let mut operands = Vec::new();
    let mut at = 0;
    let mut options = true;
    while at < args.len() {
        match args[at].literal() {
            Some(text) if options && text == "--" => options = false,
            Some(text) if options && text.starts_with('-') && text.len() > 1 => {
                at += usize::from(valued.contains(&text.as_ref()));
            }
            _ => operands.push(at),
        }
        at += 1;
    }
    operands
}

/// Whether `-e` is in force at an operand of the script's top level: the shell starts with it, or `set -e` was run before.
/// `None` where it cannot be told: a `set` that may be skipped, or a script that is read.
pub fn errexit_at(run: &Run, script: &Script, item: usize, operand: usize) -> Option<bool> {
    let mut errexit = Some(run.shell.errexit);
    for (found, place) in script.steps().zip(script.places()) {
        if (place.item, place.operand) >= (item, operand) {
            break;
        }
        let Some(call) = Call::of(found.simple) else { continue };
        let set = match call.name() {
            "set" | "shopt" => sets_errexit(&call),
            "." | "source" | "eval" => Some(None),
            _ => None,
        };
        let background = matches!(script.list.items[place.item].terminator, Some((Terminator::Ampersand, _)));
        let certain = place.alone && place.operand == 0 && !background;
        match set {
            Some(Some(on)) if certain => errexit = Some(on),
            Some(on) if on.is_none() || on != errexit => errexit = None,
            _ => {}
        }
    }
    errexit
}

/// What a `set` or `shopt` says of `-e`: nothing, or that it is on or off, or (the inner `None`) something that cannot be told.
fn sets_errexit(call: &Call<'_>) -> Option<Option<bool>> {
    let mut said = None;
    for text in call.args().iter().map(|word| word.literal()) {
        let Some(text) = text else { return Some(None) };
        let letters = text.strip_prefix(['-', '+']).filter(|letters| !letters.starts_with('-'));
        match letters {
            Some(letters) if call.name() == "set" && letters.contains('e') => {
                said = Some(Some(text.starts_with('-')))
            }
            None if text == "--" => break,
            // Behind `-o`, `+o` or shopt's options.
            None if text == "errexit" => said = Some(None),
            _ => {}
        }
    }
    let words: Vec<_> = call.args().iter().filter_map(|word| word.literal()).collect();
    match said {
        Some(None) if call.name() == "set" => {
            let at = words.iter().position(|text| text == "errexit")?;
            Some(words[..at].last().map(|option| option.starts_with('-')))
        }
        said => said,
    }
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
    if traps_commands(script) {
        return Err("a trap runs where a command runs or fails".into());
    }
    if operand + 1 < operands {
        return Ok(Behind::Operand { item, operand });
    }
    let errexit = errexit_at(run, script, item, operand);
    let last = item + 1 == script.list.items.len();
    let flat = super::is_flat(pipeline);
    match errexit {
        Some(false) if !sets_options(script, pipeline.span) => Ok(Behind::Operand { item, operand }),
        // The end of the list is the end of the script, whatever ends it.
        Some(true) if last && flat && operands == 1 => Ok(Behind::Item { item }),
        _ if last && flat => Ok(Behind::Operand { item, operand }),
        Some(true) if !last => {
            let behind = &script.text[list_item.and_or.span.end..];
            let reads = if flat { &["$?", "${?"][..] } else { &["$?", "${?", "exit", "return"] };
            match reads.iter().find(|sign| behind.contains(**sign)) {
                Some(_) => Err("a later command reads its status".into()),
                None => Ok(Behind::Item { item }),
            }
        }
        Some(_) => Err("under -e it means something else in front of &&".into()),
        None => Err("whether -e is in force behind it cannot be told".into()),
    }
}

/// Whether a command within `span` of the script sets options of the shell.
fn sets_options(script: &Script, span: Span) -> bool {
    let sets = |simple: &Simple| Call::of(simple).is_some_and(|call| matches!(call.name(), "set" | "shopt"));
    script.steps().any(|found| span.contains(found.span()) && sets(found.simple))
}

/// Whether a trap is set that a further command, or an `&&` behind one, may bring up.
fn traps_commands(script: &Script) -> bool {
    let sets = |simple: &Simple| {
        let words = simple.words.iter().map(|word| word.literal());
        Call::of(simple).is_some_and(|call| call.name() == "trap")
            && words.into_iter().any(|text| matches!(text.as_deref(), None | Some("DEBUG" | "ERR")))
    };
    script.text.contains("trap") && script.steps().any(|found| sets(found.simple))
}

/// Whether what stands behind the item of a step, in its script and in later RUNs, is reached only when the step ran and succeeded:
/// nothing but `&&` is around it, and a failure ends the script.
pub fn is_certain(run: &Run, script: &Script, place: Place) -> bool {
    let item = &script.list.items[place.item];
    let foreground = !matches!(item.terminator, Some((Terminator::Ampersand, _)));
    let last = place.item + 1 == script.list.items.len();
    let ends_it = || item.and_or.rest.is_empty() && errexit_at(run, script, place.item, 0) == Some(true);
    place.alone && foreground && only_and(script, place.item) && (last || ends_it())
}

/// Whether the script asks for `$_`, the last word of the command before: no word may come in then.
pub fn asks_for_last_word(script: &Script) -> bool {
    let text = &script.text;
    let is_last_word = |at: usize| {
        let rest = &text[at + 1..];
        let rest = rest.strip_prefix('{').unwrap_or(rest);
        let name = rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).next();
        name == Some("_")
    };
    memchr::memchr_iter(b'$', text.as_bytes()).any(is_last_word)
}

/// Whether every operator of an item's and-or list is `&&`.
pub fn only_and(script: &Script, item: usize) -> bool {
    script.list.items[item].and_or.rest.iter().all(|(op, _, _)| *op == AndOrOp::And)
}
