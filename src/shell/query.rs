//! Questions to a script: its commands, and the values of words.

use super::{Command, Compound, CompoundKind, List, Part, Pipeline, Redirect, Script, Simple, Word};
use crate::text::Span;
use std::borrow::Cow;

/// A simple command of a script.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    /// The command.
    pub simple: &'a Simple,
}

impl Found<'_> {
    /// Where it stands in the script.
    pub fn span(&self) -> Span {
        self.simple.span
    }
}

impl Script {
    /// Every simple command in preorder, those inside substitutions and here-documents included.
    pub fn commands(&self) -> std::vec::IntoIter<Found<'_>> {
        self.walk(true)
    }

    /// Every simple command that is no part of a word, in the order in which [`super::canon::canon`] has its `simple`
    /// branches: a claim names a command by its place in this list.
    pub fn steps(&self) -> std::vec::IntoIter<Found<'_>> {
        self.walk(false)
    }

    fn walk(&self, into_words: bool) -> std::vec::IntoIter<Found<'_>> {
        let mut walk = Walk { into_words, found: Vec::new() };
        walk.list(&self.list);
        walk.found.into_iter()
    }
}

struct Walk<'a> {
    into_words: bool,
    found: Vec<Found<'a>>,
}

impl<'a> Walk<'a> {
    fn list(&mut self, list: &'a List) {
        for item in &list.items {
            let and_or = &item.and_or;
            self.pipeline(&and_or.first);
            and_or.rest.iter().for_each(|(_, _, pipeline)| self.pipeline(pipeline));
        }
    }

    fn pipeline(&mut self, pipeline: &'a Pipeline) {
        pipeline.commands.iter().for_each(|command| self.command(command));
    }

    fn command(&mut self, command: &'a Command) {
        match command {
            Command::Simple(simple) => {
                self.found.push(Found { simple });
                for assignment in &simple.assignments {
                    self.words(assignment.subscript.iter().chain([&assignment.value]));
                }
                self.words(&simple.words);
                self.redirects(&simple.redirects);
            }
            Command::Compound(compound) => self.compound(compound),
        }
    }

    fn compound(&mut self, compound: &'a Compound) {
        match &compound.kind {
            CompoundKind::Group(body) | CompoundKind::Subshell(body) => self.list(body),
            CompoundKind::If(arms, otherwise) => {
                for (condition, body) in arms {
                    self.list(condition);
                    self.list(body);
                }
                otherwise.iter().for_each(|body| self.list(body));
            }
            CompoundKind::For { words, body, .. } | CompoundKind::Select { words, body, .. } => {
                self.words(words.iter().flatten());
                self.list(body);
            }
            CompoundKind::ForArithmetic { head, body } => {
                self.words([head]);
                self.list(body);
            }
            CompoundKind::While { condition, body, .. } => {
                self.list(condition);
                self.list(body);
            }
            CompoundKind::Case { word, arms } => {
                self.words([word]);
                for (patterns, body, _) in arms {
                    self.words(patterns);
                    self.list(body);
                }
            }
            CompoundKind::Arithmetic(word) => self.words([word]),
            CompoundKind::Condition(words) => self.words(words),
            CompoundKind::Function { body, .. } => self.command(body),
        }
        self.redirects(&compound.redirects);
    }

    fn redirects(&mut self, redirects: &'a [Redirect]) {
        redirects.iter().for_each(|redirect| self.words(redirect.words()));
    }

    fn words(&mut self, words: impl IntoIterator<Item = &'a Word>) {
        if self.into_words {
            words.into_iter().for_each(|word| self.parts(&word.parts));
        }
    }

    fn parts(&mut self, parts: &'a [Part]) {
        for part in parts {
            match part {
                Part::Literal { .. } | Part::Single(_) => {}
                Part::Double(nested) | Part::Parameter { nested, .. } | Part::Arithmetic { nested, .. } => {
                    self.parts(nested);
                }
                Part::Command(body) | Part::Process(body) => self.list(body),
                Part::Array(words) => self.words(words),
            }
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
