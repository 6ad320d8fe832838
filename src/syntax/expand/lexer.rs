//! Reads a word from left to right and puts values in the place of variables.

use super::pattern::Pattern;
use super::{ExpandError, Known, Lookup, MAX_DEPTH, MAX_LENGTH, Variable};

/// Go's text scanner, which BuildKit reads words with, drops one of these at the start.
pub(super) const BOM: char = '\u{feff}';

/// A piece of expanded text.
pub(super) struct Text {
    text: String,
    /// Whether it does not depend on an unknown variable. Where it does, `text` means nothing.
    known: bool,
}

impl Text {
    fn known(text: impl Into<String>) -> Text {
        Text { text: text.into(), known: true }
    }

    fn unknown() -> Text {
        Text { text: String::new(), known: false }
    }

    fn push(&mut self, other: Text) {
        if self.text.len() + other.text.len() > MAX_LENGTH {
            *self = Text::unknown();
            return;
        }
        self.text.push_str(&other.text);
        self.known &= other.known;
    }

    pub(super) fn into_known(self) -> Known<String> {
        if self.known { Known::Known(self.text) } else { Known::Unknown }
    }
}

/// Splits expanded text into words.
#[derive(Default)]
pub(super) struct Words {
    pub(super) done: Vec<String>,
    word: String,
}

impl Words {
    /// A character that may separate words.
    fn push_char(&mut self, c: char) {
        if c.is_whitespace() { self.close() } else { self.word.push(c) }
    }

    /// Ends the word; an empty one is none, though it be quoted.
    pub(super) fn close(&mut self) {
        if !self.word.is_empty() {
            self.done.push(std::mem::take(&mut self.word));
        }
    }
}

/// Reads a word from left to right.
pub(super) struct Lexer<'w, 'f, 'v> {
    word: &'w str,
    /// What is not read yet.
    rest: &'w str,
    escape: char,
    /// Whether quotes mean anything.
    quotes: bool,
    lookup: Lookup<'f, 'v>,
    /// How many `${` are open.
    depth: usize,
}

impl<'w, 'f, 'v> Lexer<'w, 'f, 'v> {
    pub(super) fn new(word: &'w str, escape: char, quotes: bool, lookup: Lookup<'f, 'v>) -> Self {
        Lexer { word, rest: word.strip_prefix(BOM).unwrap_or(word), escape, quotes, lookup, depth: 0 }
    }

    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let mut chars = self.rest.chars();
        let c = chars.next();
        self.rest = chars.as_str();
        c
    }

    /// The offset of what is read next.
    fn at(&self) -> usize {
        self.word.len() - self.rest.len()
    }

    fn error<T>(&self, at: usize, message: impl Into<String>) -> Result<T, ExpandError> {
        Err(ExpandError { message: message.into(), at })
    }

    /// The text up to `stop`, which is read too, or to the end. With `raw`, escapes stay as they are written, but still
    /// escape.
    pub(super) fn until(
        &mut self,
        stop: Option<char>,
        raw: bool,
        mut words: Option<&mut Words>,
    ) -> Result<Text, ExpandError> {
        let start = self.at();
        let mut out = Text::known("");
        while let Some(c) = self.peek() {
            if Some(c) == stop {
                self.next();
                return Ok(out);
            }
            match c {
                '$' => {
                    let value = self.dollar()?;
                    let start = out.text.len();
                    out.push(value);
                    if let Some(words) = words.as_mut().filter(|_| out.known) {
                        out.text[start..].chars().for_each(|c| words.push_char(c));
                    }
                }
                '\'' | '"' if self.quotes => {
                    let quoted = if c == '"' { self.double_quoted(raw)? } else { self.single_quoted()? };
                    let start = out.text.len();
                    out.push(quoted);
                    if let Some(words) = words.as_mut().filter(|_| out.known) {
                        words.word.push_str(&out.text[start..]);
                    }
                }
                _ if c == self.escape => {
                    self.next();
                    let escaped = self.next();
                    for c in raw.then_some(c).into_iter().chain(escaped) {
                        out.text.push(c);
                        if let Some(words) = &mut words {
                            words.word.push(c);
                        }
                    }
                }
                _ => {
                    self.next();
                    out.text.push(c);
                    if let Some(words) = &mut words {
                        words.push_char(c);
                    }
                }
            }
        }
        match stop {
            None => Ok(out),
            Some(stop) => self.error(start, format!("`{stop}` is missing: the word ends before it")),
        }
    }

    /// From a `'` to the next one, everything literal.
    fn single_quoted(&mut self) -> Result<Text, ExpandError> {
        let start = self.at();
        self.next();
        match self.rest.split_once('\'') {
            Some((quoted, rest)) => {
                self.rest = rest;
                Ok(Text::known(quoted))
            }
            None => self.error(start, "the single quote is not closed"),
        }
    }

    /// From a `"` to the one that closes it; the escape character escapes only `"`, `$` and itself.
    fn double_quoted(&mut self, raw: bool) -> Result<Text, ExpandError> {
        let start = self.at();
        self.next();
        let mut out = Text::known("");
        while let Some(c) = self.peek() {
            match c {
                '"' => {
                    self.next();
                    return Ok(out);
                }
                '$' => out.push(self.dollar()?),
                _ if c == self.escape => {
                    self.next();
                    if raw {
                        out.text.push(c);
                    }
                    match self.peek() {
                        Some(escaped) if escaped == '"' || escaped == '$' || escaped == c => {
                            self.next();
                            out.text.push(escaped);
                        }
                        Some(_) => out.text.push(c),
                        None => {}
                    }
                }
                _ => {
                    self.next();
                    out.text.push(c);
                }
            }
        }
        self.error(start, "the double quote is not closed")
    }

    /// A `$` and what belongs to it.
    fn dollar(&mut self) -> Result<Text, ExpandError> {
        let start = self.at();
        self.next();
        if self.peek() != Some('{') {
            let name = self.name();
            return Ok(if name.is_empty() { Text::known("$") } else { self.value(name) });
        }
        self.next();
        if self.depth == MAX_DEPTH {
            return self.error(start, format!("more than {MAX_DEPTH} substitutions within each other"));
        }
        self.depth += 1;
        let value = self.braced(start)?;
        self.depth -= 1;
        Ok(value)
    }

    /// What follows `${`, the `}` included.
    fn braced(&mut self, start: usize) -> Result<Text, ExpandError> {
        match self.peek() {
            None => return self.error(start, "`}` is missing behind `${`"),
            Some('{' | '}' | ':') => {
                return self.error(start, "bad substitution: `${` needs a variable name");
            }
            Some(_) => {}
        }
        let name = self.name();
        let mut operator = self.next();
        if operator == Some('}') {
            return Ok(self.value(name));
        }
        if operator == Some('/') {
            return self.replaced(start, name);
        }
        let empty_is_unset = operator == Some(':');
        if empty_is_unset {
            operator = self.next();
        }
        match operator {
            Some('#' | '%') => self.trimmed(start, name, operator == Some('%')),
            Some('-' | '+' | '?') => {
                let word = self.until(Some('}'), false, None)?;
                self.chosen(start, name, operator, empty_is_unset, word)
            }
            _ => {
                let message = format!(
                    "`${{{name}…}}` has a modifier that a Dockerfile does not know; there are :- - :+ + :? ? # ## % %% / //"
                );
                self.error(start, message)
            }
        }
    }

    /// `${name-word}`, `${name+word}`, `${name?word}`, and the same with `:`.
    fn chosen(
        &self,
        start: usize,
        name: &str,
        operator: Option<char>,
        empty_is_unset: bool,
        word: Text,
    ) -> Result<Text, ExpandError> {
        let variable = (self.lookup)(name);
        let value = match variable {
            Variable::Unknown if operator == Some('+') && word.known && word.text.is_empty() => {
                return Ok(word);
            }
            Variable::Unknown => return Ok(Text::unknown()),
            Variable::Set(value) if !(empty_is_unset && value.is_empty()) => Some(value),
            _ => None,
        };
        Ok(match (operator, value) {
            (Some('+'), Some(_)) | (Some('-'), None) => word,
            (Some('+'), None) => Text::known(""),
            (Some('?'), None) => {
                let is_not = if variable == Variable::Unset { "unset" } else { "empty" };
                let message = match (word.known, word.text.as_str()) {
                    (true, "") | (false, _) => format!("{name} is not allowed to be {is_not}"),
                    (true, message) => format!("{name}: {message}"),
                };
                return self.error(start, message);
            }
            (_, value) => Text::known(value.unwrap_or_default()),
        })
    }

    /// `${name#pattern}` and `${name%pattern}`; a doubled operator takes the longest match.
    fn trimmed(&mut self, start: usize, name: &str, at_end: bool) -> Result<Text, ExpandError> {
        let written = self.until(Some('}'), true, None)?;
        let value = match (self.lookup)(name) {
            Variable::Set(value) => value,
            Variable::Unset => "",
            Variable::Unknown => return Ok(Text::unknown()),
        };
        if !written.known {
            return Ok(Text::unknown());
        }
        let pattern = written.text.strip_prefix(if at_end { '%' } else { '#' });
        let greedy = pattern.is_some();
        let pattern = self.pattern(start, pattern.unwrap_or(&written.text))?;
        let trimmed = match at_end {
            false => pattern.trim_start(value, greedy),
            true => pattern.trim_end(value, greedy),
        };
        Ok(trimmed.map_or_else(Text::unknown, Text::known))
    }

    /// `${name/pattern/replacement}`, and `${name//pattern/replacement}` for all matches.
    fn replaced(&mut self, start: usize, name: &str) -> Result<Text, ExpandError> {
        let all = self.peek() == Some('/');
        if all {
            self.next();
        }
        let pattern = self.until(Some('/'), true, None)?;
        let replacement = self.until(Some('}'), true, None)?;
        let value = match (self.lookup)(name) {
            Variable::Set(value) => value,
            Variable::Unset => "",
            Variable::Unknown => return Ok(Text::unknown()),
        };
        if !pattern.known || !replacement.known {
            return Ok(Text::unknown());
        }
        let pattern = self.pattern(start, &pattern.text)?;
        Ok(pattern.replace(value, &replacement.text, all).map_or_else(Text::unknown, Text::known))
    }

    fn pattern(&self, start: usize, pattern: &str) -> Result<Pattern, ExpandError> {
        Pattern::parse(pattern).or_else(|escaped| {
            self.error(
                start,
                format!(
                    "the pattern `{pattern}` escapes {escaped}; only `*`, `?`, `\\`, `/` and `}}` can be"
                ),
            )
        })
    }

    /// A name: digits, one special parameter, or letters, digits and `_`; nothing where none stands here.
    fn name(&mut self) -> &'w str {
        let rest = self.rest;
        let length = match self.peek() {
            Some(c) if is_digit(c) => rest.find(|c| !is_digit(c)),
            Some('@' | '*' | '#' | '?' | '-' | '$' | '!') => Some(1),
            _ => rest.find(|c: char| !c.is_alphabetic() && !is_digit(c) && c != '_'),
        };
        let (name, rest) = rest.split_at(length.unwrap_or(rest.len()));
        self.rest = rest;
        name
    }

    fn value(&self, name: &str) -> Text {
        match (self.lookup)(name) {
            Variable::Set(value) => Text::known(value),
            Variable::Unset => Text::known(""),
            Variable::Unknown => Text::unknown(),
        }
    }
}

/// Whether `c` is a decimal digit. BuildKit takes those of every script; other numerals are not digits to it.
fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}
