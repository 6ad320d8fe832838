//! The parser: recursive descent over the bytes of a script, without a token list in between.
//!
//! Lists and pipelines are here; compound commands, simple commands with their redirections, and words have a file
//! each. What sh and bash would read apart in a way that the tree cannot say is opaque, with the reason.

mod compound;
mod simple;
mod word;

#[cfg(test)]
mod tests;

use super::{
    AndOr, AndOrOp, Body, DEEPEST, List, ListItem, Opaque, Pipe, Pipeline, Script, Terminator, Word,
};
use crate::text::Span;
use std::collections::BTreeSet;
use std::sync::OnceLock;

type Read<T> = Result<T, Opaque>;

/// Words that mean something in command position only.
const RESERVED: &[&str] = &[
    "!", "]]", "case", "coproc", "do", "done", "elif", "else", "esac", "fi", "for", "function", "if", "in",
    "select", "then", "time", "until", "while", "{", "}",
];

/// Words that end a list.
const CLOSING: &[&str] = &["do", "done", "elif", "else", "esac", "fi", "then", "}"];

/// Reads a whole script.
pub fn script(text: &str) -> Read<Script> {
    let mut parser = Parser::new(text);
    let list = parser.list()?;
    if parser.at < text.len() {
        return parser.fail("nothing more was expected here");
    }
    let Parser { comments, continuations, bash_only, .. } = parser;
    Ok(Script {
        text: text.to_owned(),
        list,
        comments,
        continuations,
        bash_only,
        canon: OnceLock::new(),
        places: OnceLock::new(),
        picked: OnceLock::new(),
    })
}

/// A here-document whose body begins behind the line's end.
struct Pending {
    delimiter: String,
    /// `<<-`: leading tabs do not count.
    tabs: bool,
    /// Any part of the delimiter was quoted: nothing in the body is expanded.
    quoted: bool,
    body: Body,
}

struct Parser<'a> {
    /// The script, up to where the innermost backquote or here-document ends.
    text: &'a str,
    at: usize,
    depth: usize,
    /// Where the innermost backquote began: a comment may begin there too.
    opened: usize,
    comments: Vec<Span>,
    continuations: Vec<usize>,
    bash_only: Option<Span>,
    pending: Vec<Pending>,
    /// Places where [`Parser::attempt`] failed: nothing is tried twice, whatever is nested in what.
    failed: BTreeSet<usize>,
    /// It is nested too deep: the whole script is opaque, and nothing else is tried.
    too_deep: bool,
}

fn is_meta(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b';' | b'&' | b'|' | b'<' | b'>' | b'(' | b')')
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Whether `text` can name a variable.
fn is_variable(text: &str) -> bool {
    text.bytes().all(is_name) && !text.starts_with(|c: char| c.is_ascii_digit()) && !text.is_empty()
}

impl<'a> Parser<'a> {
    fn new(text: &'a str) -> Parser<'a> {
        Parser {
            text,
            at: 0,
            depth: 0,
            opened: 0,
            comments: Vec::new(),
            continuations: Vec::new(),
            bash_only: None,
            pending: Vec::new(),
            failed: BTreeSet::new(),
            too_deep: false,
        }
    }

    fn fail<T>(&self, reason: impl Into<String>) -> Read<T> {
        Err(Opaque { reason: reason.into(), at: self.at })
    }

    /// What is left, in bytes.
    fn rest(&self) -> &'a [u8] {
        &self.text.as_bytes()[self.at..]
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn peek_char(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn starts(&self, text: &str) -> bool {
        self.rest().starts_with(text.as_bytes())
    }

    fn take(&mut self, text: &str) -> bool {
        let found = self.starts(text);
        if found {
            self.at += text.len();
        }
        found
    }

    /// Takes a backslash and the newline behind it.
    fn continuation(&mut self) {
        self.continuations.push(self.at);
        self.at += 2;
    }

    /// Remembers that sh does something else with what was read from `start` on.
    fn bash_only_since(&mut self, start: usize) {
        self.bash_only.get_or_insert(Span::new(start, self.at));
    }

    /// One level deeper while `read` reads.
    fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Read<T>) -> Read<T> {
        if self.depth >= DEEPEST {
            self.too_deep = true;
            return self.fail("it is nested deeper than 200");
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    /// What `read` reads, or `None` and nothing taken where it cannot.
    fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> Read<T>) -> Read<Option<T>> {
        let at = self.at;
        if self.failed.contains(&at) {
            return Ok(None);
        }
        let taken = (self.comments.len(), self.continuations.len(), self.pending.len());
        let bash_only = self.bash_only;
        match read(self) {
            Ok(value) => Ok(Some(value)),
            Err(opaque) if self.too_deep => Err(opaque),
            Err(_) => {
                self.at = at;
                self.bash_only = bash_only;
                self.comments.truncate(taken.0);
                self.continuations.truncate(taken.1);
                self.pending.truncate(taken.2);
                self.failed.insert(at);
                Ok(None)
            }
        }
    }

    /// Reads what stands before `end` as if the script ended there; positions stay what they are.
    fn within<T>(&mut self, end: usize, read: impl FnOnce(&mut Self) -> Read<T>) -> Read<T> {
        let text = self.text;
        self.text = &text[..end];
        let result = read(self);
        self.text = text;
        result
    }

    /// The list of a substitution. Here-documents that wait outside do not begin inside, nor the other way round.
    fn substituted(&mut self) -> Read<List> {
        let outside = std::mem::take(&mut self.pending);
        let list = self.list();
        let inside = std::mem::replace(&mut self.pending, outside);
        if !inside.is_empty() {
            return self.fail("a here-document has no body before its substitution ends");
        }
        list
    }

    /// Skips blanks, continuations, and a comment where one may begin.
    fn blanks(&mut self) {
        loop {
            match self.peek() {
                Some(b' ' | b'\t') => self.at += 1,
                Some(b'\\') if self.starts("\\\n") => self.continuation(),
                Some(b'#') if self.at == self.opened || is_meta(self.text.as_bytes()[self.at - 1]) => {
                    let length = self.text[self.at..].find('\n').unwrap_or(self.text.len() - self.at);
                    self.comments.push(Span::new(self.at, self.at + length));
                    self.at += length;
                }
                _ => return,
            }
        }
    }

    fn newlines(&mut self) -> Read<()> {
        self.blanks();
        while self.peek() == Some(b'\n') {
            self.newline()?;
            self.blanks();
        }
        Ok(())
    }

    /// Takes a newline, and the here-documents that begin behind it.
    fn newline(&mut self) -> Read<()> {
        self.at += 1;
        for pending in std::mem::take(&mut self.pending) {
            self.here_document(&pending)?;
        }
        Ok(())
    }

    fn here_document(&mut self, pending: &Pending) -> Read<()> {
        let start = self.at;
        let mut joined = false;
        loop {
            let line_start = self.at;
            let rest = &self.text[line_start..];
            if rest.is_empty() {
                return self.fail(format!("`{}` was expected behind a here-document", pending.delimiter));
            }
            let line = rest.split('\n').next().unwrap_or_default();
            self.at = (line_start + line.len() + 1).min(self.text.len());
            let bare = if pending.tabs { line.trim_start_matches('\t') } else { line };
            if !joined && bare == pending.delimiter {
                let behind = self.at;
                self.at = start;
                let parts = match pending.quoted {
                    true => vec![super::Part::Single(self.text[start..line_start].to_owned())],
                    false => self.within(line_start, Self::body)?,
                };
                self.at = behind;
                pending.body.fill(Word { parts, span: Span::new(start, line_start) });
                return Ok(());
            }
            let backslashes = line.len() - line.trim_end_matches('\\').len();
            joined = !pending.quoted && backslashes % 2 == 1;
        }
    }

    /// The reserved word that stands here, if any.
    fn reserved(&self) -> Option<&'static str> {
        let rest = self.rest();
        let end = rest.iter().position(|&byte| is_meta(byte)).unwrap_or(rest.len());
        RESERVED.iter().copied().find(|word| word.as_bytes() == &rest[..end])
    }

    fn expect_word(&mut self, word: &str) -> Read<()> {
        self.newlines()?;
        if self.reserved() != Some(word) {
            return self.fail(format!("`{word}` was expected"));
        }
        self.at += word.len();
        Ok(())
    }

    fn list(&mut self) -> Read<List> {
        self.nested(Self::list_inner)
    }

    fn list_inner(&mut self) -> Read<List> {
        self.newlines()?;
        let start = self.at;
        let mut items = Vec::new();
        let mut end = start;
        loop {
            self.newlines()?;
            let closes = self.reserved().is_some_and(|word| CLOSING.contains(&word));
            let behind = self.peek().is_none_or(|byte| byte == b')');
            if closes || behind || self.starts(";;") || self.starts(";&") {
                break;
            }
            let and_or = self.and_or()?;
            end = and_or.span.end;
            self.blanks();
            let at = self.at;
            let terminator = match self.peek() {
                Some(b';') if !self.starts(";;") && !self.starts(";&") => Some(Terminator::Semicolon),
                Some(b'&') => Some(Terminator::Ampersand),
                Some(b'\n') => Some(Terminator::Newline),
                _ => None,
            };
            match terminator {
                Some(Terminator::Newline) => self.newline()?,
                Some(_) => self.at += 1,
                None => {}
            }
            let terminator = terminator.map(|kind| (kind, Span::new(at, at + 1)));
            let ended = terminator.is_some();
            items.push(ListItem { and_or, terminator });
            if !ended {
                break;
            }
            end = at + 1;
        }
        // At the end of the text no line ends any more.
        if self.at == self.text.len() && !self.pending.is_empty() {
            return self.fail("a here-document has no body");
        }
        Ok(List { items, span: Span::new(start.min(end), end) })
    }

    fn and_or(&mut self) -> Read<AndOr> {
        let first = self.pipeline()?;
        let mut span = first.span;
        let mut rest = Vec::new();
        loop {
            self.blanks();
            let op = if self.starts("&&") {
                AndOrOp::And
            } else if self.starts("||") {
                AndOrOp::Or
            } else {
                return Ok(AndOr { first, rest, span });
            };
            let at = Span::new(self.at, self.at + 2);
            self.at += 2;
            self.newlines()?;
            let pipeline = self.pipeline()?;
            span.end = pipeline.span.end;
            rest.push((op, at, pipeline));
        }
    }

    fn pipeline(&mut self) -> Read<Pipeline> {
        self.blanks();
        let start = self.at;
        let mut negated = false;
        let mut time: Option<Span> = None;
        loop {
            match self.reserved() {
                Some("!") if !negated => {
                    negated = true;
                    self.at += 1;
                }
                Some("time") if time.is_none() => {
                    let start = self.at;
                    self.at += "time".len();
                    let mut end = self.at;
                    self.blanks();
                    if self.starts("-p") && self.rest().get(2).is_none_or(|&byte| is_meta(byte)) {
                        self.at += 2;
                        end = self.at;
                    }
                    time = Some(Span::new(start, end));
                }
                _ => break,
            }
            self.blanks();
        }
        let mut commands = vec![self.command()?];
        let mut pipes = Vec::new();
        let mut end = commands[0].span().end;
        loop {
            self.blanks();
            if !self.starts("|") || self.starts("||") {
                break;
            }
            let at = self.at;
            self.at += 1;
            let both = self.take("&");
            pipes.push(Pipe { both, span: Span::new(at, self.at) });
            self.newlines()?;
            let command = self.command()?;
            end = command.span().end;
            commands.push(command);
        }
        Ok(Pipeline { negated, time, commands, pipes, span: Span::new(start, end) })
    }

    fn close(&mut self, text: &str) -> Read<()> {
        self.newlines()?;
        if self.take(text) { Ok(()) } else { self.fail(format!("`{text}` was expected")) }
    }

    fn filled_list(&mut self) -> Read<List> {
        let list = self.list()?;
        if list.items.is_empty() { self.fail("a command was expected") } else { Ok(list) }
    }
}
