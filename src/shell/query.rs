//! Questions to a script: its commands, the programs behind wrappers, the values of words.

use super::{AndOr, Command, Compound, CompoundKind, List, Part, Script, Simple, Word};
use std::borrow::Cow;

/// A simple command of a script.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    /// The command.
    pub simple: &'a Simple,
}

impl Script {
    /// Every simple command in preorder, those inside substitutions included.
    pub fn commands(&self) -> std::vec::IntoIter<Found<'_>> {
        let mut found = Vec::new();
        list(&self.list, &mut found);
        found.into_iter()
    }

    /// The simple commands outside of words, in the order of `canon`'s `simple` branches: a claim names a step by its place here.
    pub fn steps(&self) -> Vec<&Simple> {
        let mut steps = Vec::new();
        steps_of(&self.list, &mut steps);
        steps
    }
}

fn steps_of<'a>(list: &'a List, steps: &mut Vec<&'a Simple>) {
    fn command<'a>(this: &'a Command, steps: &mut Vec<&'a Simple>) {
        let compound = match this {
            Command::Simple(simple) => return steps.push(simple),
            Command::Compound(compound) => compound,
        };
        match &compound.kind {
            CompoundKind::Group(body) | CompoundKind::Subshell(body) => steps_of(body, steps),
            CompoundKind::If(arms, otherwise) => {
                for (condition, body) in arms {
                    steps_of(condition, steps);
                    steps_of(body, steps);
                }
                otherwise.iter().for_each(|body| steps_of(body, steps));
            }
            CompoundKind::For { body, .. }
            | CompoundKind::Select { body, .. }
            | CompoundKind::ForArithmetic { body, .. } => steps_of(body, steps),
            CompoundKind::While { condition, body, .. } => {
                steps_of(condition, steps);
                steps_of(body, steps);
            }
            CompoundKind::Case { arms, .. } => arms.iter().for_each(|(_, body, _)| steps_of(body, steps)),
            CompoundKind::Arithmetic(_) | CompoundKind::Condition(_) => {}
            CompoundKind::Function { body, .. } | CompoundKind::Coproc(body) => command(body, steps),
        }
    }
    for item in &list.items {
        let pipelines = std::iter::once(&item.and_or.first).chain(item.and_or.rest.iter().map(|(_, _, p)| p));
        pipelines.flat_map(|pipeline| &pipeline.commands).for_each(|c| command(c, steps));
    }
}

fn list<'a>(list: &'a List, found: &mut Vec<Found<'a>>) {
    list.items.iter().for_each(|item| and_or(&item.and_or, found));
}

fn and_or<'a>(and_or: &'a AndOr, found: &mut Vec<Found<'a>>) {
    let pipelines = std::iter::once(&and_or.first).chain(and_or.rest.iter().map(|(_, _, pipeline)| pipeline));
    pipelines.for_each(|pipeline| pipeline.commands.iter().for_each(|c| command(c, found)));
}

fn command<'a>(command: &'a Command, found: &mut Vec<Found<'a>>) {
    match command {
        Command::Simple(simple) => {
            found.push(Found { simple });
            simple.assignments.iter().for_each(|assignment| parts(&assignment.value.parts, found));
            simple.words.iter().for_each(|word| parts(&word.parts, found));
            simple.redirects.iter().for_each(|redirect| parts(&redirect.target.parts, found));
        }
        Command::Compound(compound) => self::compound(compound, found),
    }
}

fn compound<'a>(compound: &'a Compound, found: &mut Vec<Found<'a>>) {
    let words = |words: &'a [Word], found: &mut Vec<Found<'a>>| {
        words.iter().for_each(|word| parts(&word.parts, found))
    };
    match &compound.kind {
        CompoundKind::Group(body) | CompoundKind::Subshell(body) => list(body, found),
        CompoundKind::If(arms, otherwise) => {
            for (condition, body) in arms {
                list(condition, found);
                list(body, found);
            }
            otherwise.iter().for_each(|body| list(body, found));
        }
        CompoundKind::For { words: named, body, .. } | CompoundKind::Select { words: named, body, .. } => {
            words(named.as_deref().unwrap_or_default(), found);
            list(body, found);
        }
        CompoundKind::ForArithmetic { head, body } => {
            parts(&head.parts, found);
            list(body, found);
        }
        CompoundKind::While { condition, body, .. } => {
            list(condition, found);
            list(body, found);
        }
        CompoundKind::Case { word, arms } => {
            parts(&word.parts, found);
            for (patterns, body, _) in arms {
                words(patterns, found);
                list(body, found);
            }
        }
        CompoundKind::Arithmetic(word) => parts(&word.parts, found),
        CompoundKind::Condition(named) => words(named, found),
        CompoundKind::Function { body, .. } | CompoundKind::Coproc(body) => command(body, found),
    }
    compound.redirects.iter().for_each(|redirect| parts(&redirect.target.parts, found));
}

fn parts<'a>(pieces: &'a [Part], found: &mut Vec<Found<'a>>) {
    for part in pieces {
        match part {
            Part::Literal { .. } | Part::Single(_) => {}
            Part::Double(nested) | Part::Parameter { nested, .. } | Part::Arithmetic { nested, .. } => {
                parts(nested, found)
            }
            Part::Command(body) | Part::Process(body) => list(body, found),
            Part::Array(words) => words.iter().for_each(|word| parts(&word.parts, found)),
        }
    }
}

impl Word {
    /// Its value, where nothing in it is expanded.
    pub fn literal(&self) -> Option<Cow<'_, str>> {
        match self.parts.as_slice() {
            [] => Some(Cow::Borrowed("")),
            [Part::Literal { text, pattern: false } | Part::Single(text)] => Some(Cow::Borrowed(text)),
            parts => {
                let mut value = String::new();
                literal_parts(parts, &mut value).then_some(Cow::Owned(value))
            }
        }
    }
}

fn literal_parts(parts: &[Part], value: &mut String) -> bool {
    parts.iter().all(|part| match part {
        Part::Literal { text, pattern: false } | Part::Single(text) => {
            value.push_str(text);
            true
        }
        Part::Double(nested) => literal_parts(nested, value),
        _ => false,
    })
}

/// The program that a simple command starts in the end, behind `sudo`, `env` and the like.
#[derive(Clone, Debug)]
pub struct Call<'a> {
    name: String,
    path: Option<String>,
    args: Vec<&'a Word>,
    wrappers: Vec<String>,
}

/// Programs that start another one, with those of their options that take a value of their own.
const WRAPPERS: &[(&str, &[&str])] = &[
    ("builtin", &[]),
    ("command", &[]),
    ("doas", &["-u", "-C"]),
    ("eatmydata", &[]),
    ("env", &["-u", "-C", "-S"]),
    ("exec", &["-a"]),
    ("gosu", &[]),
    ("ionice", &["-c", "-n", "-p"]),
    ("nice", &["-n"]),
    ("nohup", &[]),
    ("setsid", &[]),
    ("stdbuf", &["-i", "-o", "-e"]),
    ("su-exec", &[]),
    ("sudo", &["-u", "-g", "-h", "-p", "-C", "-D"]),
    ("time", &[]),
    ("timeout", &["-s", "-k"]),
];

impl<'a> Found<'a> {
    /// The program it starts; empty where its name cannot be told. Literal scripts of `sh -c` are not looked into.
    pub fn calls(&self) -> impl Iterator<Item = Call<'a>> {
        Call::of(self.simple).into_iter()
    }
}

impl<'a> Call<'a> {
    /// The program that `simple` starts, where its name is written out.
    pub fn of(simple: &'a Simple) -> Option<Call<'a>> {
        let mut words: Vec<&Word> = simple.words.iter().collect();
        let mut wrappers = Vec::new();
        loop {
            let full = words.first()?.literal()?.into_owned();
            let name = full.rsplit('/').next().unwrap_or_default().to_owned();
            let rest = words.split_off(1);
            let inner =
                WRAPPERS.iter().find(|(wrapper, _)| *wrapper == name).and_then(|(wrapper, valued)| {
                    let at = behind_options(wrapper, valued, &rest)?;
                    (at < rest.len()).then_some(at)
                });
            // `python3 -m pip` is pip.
            let module = name.starts_with("python")
                && rest.first().is_some_and(|word| word.literal().as_deref() == Some("-m"))
                && rest.get(1).is_some_and(|word| word.literal().as_deref() == Some("pip"));
            match inner.or(module.then_some(1)) {
                Some(at) => {
                    wrappers.push(name);
                    words = rest[at..].to_vec();
                }
                None => {
                    let path = full.contains('/').then_some(full);
                    return Some(Call { name, path, args: rest, wrappers });
                }
            }
        }
    }

    /// The program's name, without its folder.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The program's path, where one is written.
    pub fn path(&self) -> Option<&str> {
        self.path.as_deref()
    }

    /// Its arguments.
    pub fn args(&self) -> &[&'a Word] {
        &self.args
    }

    /// The wrappers in front of it, from the outside in.
    pub fn wrappers(&self) -> impl Iterator<Item = &str> {
        self.wrappers.iter().map(String::as_str)
    }

    /// The first argument that is no option.
    pub fn subcommand(&self) -> Option<String> {
        let words = self.args.iter().filter_map(|word| word.literal());
        words.into_iter().find(|text| !text.starts_with('-')).map(Cow::into_owned)
    }
}

/// Where the wrapped command begins: behind the wrapper's options, assignments and own operand.
fn behind_options(wrapper: &str, valued: &[&str], words: &[&Word]) -> Option<usize> {
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let text = word.literal();
        let assigned = matches!(word.parts.first(), Some(Part::Literal { text, .. }) if text.contains('='));
        match text {
            Some(text) if text == "--" => {
                at += 1;
                break;
            }
            Some(text) if text.starts_with('-') && text.len() > 1 => {
                at += if valued.contains(&text.as_ref()) { 2 } else { 1 };
            }
            _ if assigned && matches!(wrapper, "env" | "sudo" | "doas") => at += 1,
            _ => break,
        }
    }
    // timeout's duration, gosu's and su-exec's user.
    Some(at + usize::from(matches!(wrapper, "timeout" | "gosu" | "su-exec")))
}
