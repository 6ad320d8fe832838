//! Words: quotes, expansions and patterns.

use super::{Parser, Read, is_meta, is_name};
use crate::shell::{Part, Word};
use crate::text::Span;

/// What ends a text that is read in pieces, and what is special in it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Until {
    /// `"`, of a quoted text.
    Quote,
    /// `}`, of a parameter's word, inside double quotes or not; `single` where `'` quotes in it.
    Brace { quoted: bool, single: bool },
    /// `]`, of a subscript.
    Bracket,
    /// The end of a here-document.
    End,
}

impl Until {
    /// Whether a backslash stays in front of ordinary characters, as it does in double quotes.
    fn is_quoted(self) -> bool {
        matches!(self, Until::Quote | Until::End | Until::Brace { quoted: true, .. })
    }
}

/// A word that is being read.
#[derive(Default)]
struct Pieces {
    parts: Vec<Part>,
    literal: String,
    pattern: bool,
}

impl Pieces {
    fn flush(&mut self) {
        if !self.literal.is_empty() {
            // `[` alone is the command, `{}` alone is what find and xargs put a name in for.
            let pattern = std::mem::take(&mut self.pattern) && !matches!(self.literal.as_str(), "[" | "{}");
            self.parts.push(Part::Literal { text: std::mem::take(&mut self.literal), pattern });
        }
    }

    fn push(&mut self, part: Part) {
        self.flush();
        self.parts.push(part);
    }

    fn done(mut self) -> Vec<Part> {
        self.flush();
        self.parts
    }
}

/// Whether a byte is part of a word and nothing else, wherever it stands.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'/' | b':' | b'_')
}

impl Parser<'_> {
    /// Whether `<(` or `>(` stands here.
    pub(super) fn at_process(&self) -> bool {
        matches!(self.rest(), [b'<' | b'>', b'(', ..])
    }

    pub(super) fn word(&mut self) -> Read<Word> {
        self.word_in(false)
    }

    /// The pattern behind `=~`, in which `(`, `)` and `|` are no operators of the shell.
    pub(super) fn regular_expression(&mut self) -> Read<Word> {
        self.word_in(true)
    }

    fn word_in(&mut self, regular: bool) -> Read<Word> {
        let start = self.at;
        let mut pieces = Pieces::default();
        // Parentheses that are open in a pattern: blanks and `|` are part of it.
        let mut open = 0usize;
        while let Some(byte) = self.peek() {
            if open == 0 && self.at_process() {
                self.at += 2;
                let list = self.substituted()?;
                self.close(")")?;
                pieces.push(Part::Process(list));
                continue;
            }
            let before = self.text.as_bytes()[start..self.at].last();
            match byte {
                b'(' if open > 0 || regular || matches!(before, Some(b'?' | b'*' | b'+' | b'@' | b'!')) => {
                    open += 1;
                }
                b')' if open > 0 => open -= 1,
                b'|' if regular => {}
                b'\n' if open > 0 => return self.fail("`)` was expected"),
                _ if is_meta(byte) && open == 0 => break,
                b'\\' if self.starts("\\\n") => {
                    let behind = self.behind_continuations();
                    if matches!(behind, Some(b'<' | b'>' | b'(')) {
                        return self.fail("a line ends between a word and an operator");
                    }
                    if behind.is_none_or(is_meta) && open == 0 {
                        break;
                    }
                    self.continuation();
                    continue;
                }
                b'\\' => {
                    self.at += 1;
                    match self.peek_char() {
                        None => pieces.literal.push('\\'),
                        Some(c) => {
                            pieces.literal.push(c);
                            self.at += c.len_utf8();
                        }
                    }
                    continue;
                }
                b'\'' | b'"' | b'$' | b'`' => {
                    self.special(&mut pieces, false)?;
                    continue;
                }
                _ if is_plain(byte) => {
                    let length = self.rest().iter().take_while(|&&byte| is_plain(byte)).count();
                    pieces.literal.push_str(&self.text[self.at..self.at + length]);
                    self.at += length;
                    continue;
                }
                _ => {
                    let c = self.peek_char().unwrap_or_default();
                    pieces.pattern |= matches!(c, '*' | '?' | '[' | '{') || c == '~' && self.at == start;
                    pieces.literal.push(c);
                    self.at += c.len_utf8();
                    continue;
                }
            }
            // A parenthesis or bar of a pattern, or what is special outside of one.
            pieces.pattern = true;
            pieces.literal.push(char::from(byte));
            self.at += 1;
        }
        if open > 0 {
            return self.fail("`)` was expected");
        }
        if self.at == start {
            return self.fail("a word was expected");
        }
        Ok(Word { parts: pieces.done(), span: Span::new(start, self.at) })
    }

    /// The byte behind the continuations that stand here.
    fn behind_continuations(&self) -> Option<u8> {
        let mut rest = self.rest();
        while let Some(behind) = rest.strip_prefix(b"\\\n") {
            rest = behind;
        }
        rest.first().copied()
    }

    /// A quoted piece or an expansion; `quoted` inside double quotes. A `$` that begins none stands for itself.
    fn special(&mut self, pieces: &mut Pieces, quoted: bool) -> Read<()> {
        match self.peek() {
            Some(b'\'') => {
                let Some(length) = self.text[self.at + 1..].find('\'') else {
                    return self.fail("the quote is not closed");
                };
                let text = self.text[self.at + 1..self.at + 1 + length].to_owned();
                self.at += length + 2;
                pieces.push(Part::Single(text));
            }
            Some(b'"') => {
                self.at += 1;
                let parts = self.pieces(Until::Quote)?;
                self.at += 1;
                pieces.push(Part::Double(parts));
            }
            Some(b'`') => {
                let part = self.backquoted(quoted)?;
                pieces.push(part);
            }
            _ if !quoted && self.starts("$'") => {
                // bash reads escapes inside, dash a dollar sign and a quote: what it stands for is not told.
                let length = self.escaped_length()?;
                let text = self.text[self.at..self.at + length].to_owned();
                self.at += length;
                pieces.flush();
                pieces.parts.push(Part::Literal { text, pattern: true });
            }
            _ if !quoted && self.starts("$\"") => {
                pieces.flush();
                pieces.parts.push(Part::Literal { text: "$".into(), pattern: true });
                self.at += 1;
            }
            _ => match self.dollar(quoted)? {
                Some(part) => pieces.push(part),
                None => {
                    pieces.literal.push('$');
                    self.at += 1;
                }
            },
        }
        Ok(())
    }

    /// The length of `$'…'`.
    fn escaped_length(&self) -> Read<usize> {
        let mut escaped = false;
        for (at, &byte) in self.rest().iter().enumerate().skip(2) {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'\'' => return Ok(at + 1),
                _ => {}
            }
        }
        self.fail("the quote is not closed")
    }

    /// The pieces of a here-document that is expanded, to the end of the text.
    pub(super) fn body(&mut self) -> Read<Vec<Part>> {
        self.pieces(Until::End)
    }

    /// The pieces of a subscript, its `]` taken.
    pub(super) fn bracketed(&mut self) -> Read<Vec<Part>> {
        let parts = self.pieces(Until::Bracket)?;
        self.at += 1;
        Ok(parts)
    }

    /// The parts up to an unescaped end, which is not taken.
    fn pieces(&mut self, until: Until) -> Read<Vec<Part>> {
        self.nested(|parser| parser.pieces_inner(until))
    }

    fn pieces_inner(&mut self, until: Until) -> Read<Vec<Part>> {
        let mut pieces = Pieces::default();
        let mut open = 0usize;
        loop {
            let Some(c) = self.peek_char() else {
                return match until {
                    Until::End => Ok(pieces.done()),
                    Until::Quote => self.fail("the quote is not closed"),
                    Until::Brace { .. } => self.fail("`}` was expected"),
                    Until::Bracket => self.fail("`]` was expected"),
                };
            };
            match (c, until) {
                ('"', Until::Quote) | ('}', Until::Brace { .. }) => return Ok(pieces.done()),
                (']', Until::Bracket) if open == 0 => return Ok(pieces.done()),
                (']', Until::Bracket) => open -= 1,
                ('[', Until::Bracket) => open += 1,
                ('\\', _) if self.starts("\\\n") => {
                    self.continuation();
                    continue;
                }
                ('\\', _) => {
                    self.at += 1;
                    let Some(next) = self.peek_char() else {
                        pieces.literal.push('\\');
                        continue;
                    };
                    self.at += next.len_utf8();
                    let special = match next {
                        '$' | '`' | '\\' => true,
                        '"' => until != Until::End,
                        '}' => matches!(until, Until::Brace { .. }),
                        _ => !until.is_quoted(),
                    };
                    if !special {
                        pieces.literal.push('\\');
                    }
                    pieces.literal.push(next);
                    continue;
                }
                ('$' | '`', _) => {
                    self.special(&mut pieces, until.is_quoted())?;
                    continue;
                }
                ('"', Until::Brace { .. } | Until::Bracket)
                | ('\'', Until::Brace { single: true, .. } | Until::Bracket) => {
                    self.special(&mut pieces, until.is_quoted())?;
                    continue;
                }
                ('\'', Until::Brace { .. }) => {
                    let length = self.text[self.at + 1..].find('\'').map_or(0, |length| length + 1);
                    let inside = &self.text[self.at..self.at + length];
                    // To sh it is a character like others, to bash it has to close, and hides what is inside.
                    if length == 0 || inside.contains(['}', '"', '$', '`', '\\']) {
                        return self.fail("sh and bash read the quote in `\"${…}\"` apart");
                    }
                    pieces.literal.push_str(inside);
                    self.at += length;
                }
                _ => {}
            }
            pieces.literal.push(c);
            self.at += c.len_utf8();
        }
    }

    fn backquoted(&mut self, quoted: bool) -> Read<Part> {
        let start = self.at + 1;
        let mut end = start;
        loop {
            match self.text.as_bytes().get(end) {
                None => return self.fail("the backquote is not closed"),
                Some(b'`') => break,
                Some(b'\\') => {
                    let next = self.text.as_bytes().get(end + 1);
                    if matches!(next, Some(b'$' | b'`' | b'\\')) || quoted && next == Some(&b'"') {
                        // The script inside is another text than the one written here.
                        self.at = end;
                        return self.fail("a backslash is taken off inside backquotes");
                    }
                    end += 1;
                }
                Some(_) => end += 1,
            }
        }
        self.at = start;
        let opened = std::mem::replace(&mut self.opened, start);
        let list = self.within(end, Self::substituted)?;
        self.opened = opened;
        if self.at != end {
            return self.fail("the backquote was expected to close");
        }
        self.at = end + 1;
        Ok(Part::Command(list))
    }

    /// What `$` begins; `None` where it stands for itself.
    fn dollar(&mut self, quoted: bool) -> Read<Option<Part>> {
        let rest = &self.rest()[1..];
        match rest.first() {
            Some(b'(') => {
                let arithmetic = if rest.get(1) == Some(&b'(') {
                    self.attempt(|parser| {
                        parser.at += 3;
                        parser.arithmetic()
                    })?
                } else {
                    None
                };
                if let Some((text, nested)) = arithmetic {
                    return Ok(Some(Part::Arithmetic { text, nested }));
                }
                self.at += 2;
                let list = self.substituted()?;
                self.close(")")?;
                Ok(Some(Part::Command(list)))
            }
            Some(b'{') => {
                self.at += 2;
                self.braced(quoted).map(Some)
            }
            Some(b'[') => self.fail("`$[…]` is not read"),
            Some(b'\\') if rest.get(1) == Some(&b'\n') => self.fail("a line ends behind `$`"),
            Some(&byte) if byte.is_ascii_alphabetic() || byte == b'_' => {
                let length = rest.iter().take_while(|&&byte| is_name(byte)).count();
                let name = self.text[self.at + 1..self.at + 1 + length].to_owned();
                self.at += 1 + length;
                if self.starts("\\\n") {
                    return self.fail("a line ends behind a variable's name");
                }
                Ok(Some(Part::Parameter { name, operation: String::new(), nested: Vec::new() }))
            }
            Some(&byte) if byte.is_ascii_digit() || b"@*#?-$!".contains(&byte) => {
                self.at += 2;
                let name = char::from(byte).to_string();
                Ok(Some(Part::Parameter { name, operation: String::new(), nested: Vec::new() }))
            }
            _ => Ok(None),
        }
    }

    /// `${…}` behind its brace.
    fn braced(&mut self, quoted: bool) -> Read<Part> {
        let start = self.at;
        if matches!(self.peek(), Some(b'#' | b'!')) && self.rest().get(1) != Some(&b'}') {
            self.at += 1;
        }
        let name_start = self.at;
        let length = self.rest().iter().take_while(|&&byte| is_name(byte)).count();
        let length = length.max(usize::from(self.peek().is_some_and(|byte| b"@*#?-$!".contains(&byte))));
        if length == 0 {
            return self.fail("a variable's name was expected");
        }
        let name = self.text[name_start..name_start + length].to_owned();
        self.at = name_start + length;
        if self.starts("\\\n") {
            return self.fail("a line ends behind a variable's name");
        }
        if self.peek().is_none_or(|byte| !b"}:-=+?#%/^,@*[".contains(&byte)) {
            return self.fail("an operator was expected behind a variable's name");
        }
        let operation_start = self.at;
        // In patterns (`#`, `%`, `/`) quotes keep their meaning inside double quotes.
        let single = !quoted || matches!(self.peek(), Some(b'#' | b'%' | b'/'));
        let nested = self.pieces(Until::Brace { quoted, single })?;
        let operation = format!("{}{}", &self.text[start..name_start], &self.text[operation_start..self.at]);
        self.at += 1;
        Ok(Part::Parameter { name, operation, nested })
    }

    /// An arithmetic expression up to its `))`, which is taken.
    pub(super) fn arithmetic(&mut self) -> Read<(String, Vec<Part>)> {
        self.nested(Self::arithmetic_inner)
    }

    fn arithmetic_inner(&mut self) -> Read<(String, Vec<Part>)> {
        let start = self.at;
        let mut open = 0usize;
        let mut pieces = Pieces::default();
        loop {
            if open == 0 && self.starts("))") {
                let text = self.text[start..self.at].to_owned();
                self.at += 2;
                return Ok((text, pieces.done()));
            }
            match self.peek_char() {
                None => return self.fail("`))` was expected"),
                Some('(') => open += 1,
                Some(')') if open == 0 => return self.fail("`))` was expected"),
                Some(')') => open -= 1,
                Some('\\') if self.starts("\\\n") => {
                    self.continuation();
                    continue;
                }
                Some('$' | '`') => {
                    self.special(&mut pieces, true)?;
                    pieces.literal.clear();
                    continue;
                }
                Some(c) => {
                    self.at += c.len_utf8();
                    continue;
                }
            }
            self.at += 1;
        }
    }
}
