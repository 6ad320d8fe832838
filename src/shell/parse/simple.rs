//! Simple commands: assignments, words and redirections.

use super::{Parser, Pending, Read, is_meta, is_name};
use crate::shell::{Assignment, Body, Command, Compound, Part, Redirect, Simple, Word};
use crate::text::Span;

/// Redirection operators, longest first.
const REDIRECTS: &[&str] = &["<<<", "&>>", "<<-", "<<", ">>", ">|", ">&", "<&", "<>", "&>", ">", "<"];

/// Builtins of bash whose arguments may be arrays: `declare a=(1 2)`.
const DECLARING: &[&str] = &["declare", "export", "local", "readonly", "typeset"];

impl Parser<'_> {
    pub(super) fn simple_or_function(&mut self) -> Read<Command> {
        let start = self.at;
        let (mut assignments, mut words, mut redirects) = (Vec::new(), Vec::<Word>::new(), Vec::new());
        let mut end = start;
        loop {
            self.blanks();
            if let Some(redirect) = self.redirect()? {
                end = redirect.span.end;
                redirects.push(redirect);
                continue;
            }
            match self.peek() {
                Some(b'(') if words.len() == 1 && assignments.is_empty() && redirects.is_empty() => {
                    self.at += 1;
                    self.blanks();
                    if !self.take(")") {
                        return self.fail("`)` was expected");
                    }
                    let kind = self.function(&words[0])?;
                    let span = Span::new(start, self.at);
                    return Ok(Command::Compound(Compound { kind, redirects: Vec::new(), span }));
                }
                None => break,
                Some(byte) if is_meta(byte) && !self.at_process() => break,
                Some(_) => {}
            }
            if words.is_empty()
                && let Some(assignment) = self.assignment()?
            {
                end = assignment.span.end;
                assignments.push(assignment);
                continue;
            }
            let declares = words.first().is_some_and(|word| DECLARING.contains(&word.span.of(self.text)));
            let word = match declares.then(|| self.array_argument()).transpose()?.flatten() {
                Some(word) => word,
                None => self.word()?,
            };
            // A name in two pieces may be an assignment, a reserved word or a descriptor.
            if words.is_empty() && self.continuations.last().is_some_and(|&at| at >= word.span.start) {
                self.at = word.span.start;
                return self.fail("a line ends within the command's name");
            }
            end = word.span.end;
            words.push(word);
        }
        if assignments.is_empty() && words.is_empty() && redirects.is_empty() {
            return self.fail("a command was expected");
        }
        Ok(Command::Simple(Simple { assignments, words, redirects, span: Span::new(start, end) }))
    }

    /// The length of the name that stands here, 0 where none does.
    fn name_length(&self) -> usize {
        let rest = self.rest();
        if rest.first().is_some_and(u8::is_ascii_digit) {
            return 0;
        }
        rest.iter().take_while(|&&byte| is_name(byte)).count()
    }

    fn assignment(&mut self) -> Read<Option<Assignment>> {
        let start = self.at;
        let length = self.name_length();
        if length == 0 {
            return Ok(None);
        }
        let name = self.text[start..start + length].to_owned();
        self.at += length;
        let subscript = if self.starts("[") { self.attempt(Self::subscript)? } else { None };
        if self.starts("[")
            && !self.rest().iter().take_while(|&&byte| !is_meta(byte)).any(|&byte| byte == b']')
        {
            // bash reads on to the bracket, sh does not.
            return self.fail("`]` was expected");
        }
        let append = self.starts("+=");
        if !append && !self.starts("=") {
            self.at = start;
            return Ok(None);
        }
        self.at += if append { 2 } else { 1 };
        if append || subscript.is_some() {
            self.bash_only_since(start);
        }
        let value = self.value()?;
        Ok(Some(Assignment { name, subscript, append, value, span: Span::new(start, self.at) }))
    }

    /// `[ … ]` in front of `=` or `+=`.
    fn subscript(&mut self) -> Read<Word> {
        let start = self.at;
        self.at += 1;
        let parts = self.bracketed()?;
        if self.starts("=") || self.starts("+=") {
            Ok(Word { parts, span: Span::new(start, self.at) })
        } else {
            self.fail("`=` was expected")
        }
    }

    /// What stands behind `=`: a word, an array, or nothing.
    fn value(&mut self) -> Read<Word> {
        let start = self.at;
        if !self.take("(") {
            return match self.peek() {
                Some(byte) if !is_meta(byte) || self.at_process() => self.word(),
                _ => Ok(Word { parts: Vec::new(), span: Span::empty(start) }),
            };
        }
        let mut elements = Vec::new();
        loop {
            self.newlines()?;
            if self.take(")") {
                return Ok(Word { parts: vec![Part::Array(elements)], span: Span::new(start, self.at) });
            }
            if self.peek().is_none_or(is_meta) && !self.at_process() {
                return self.fail("`)` was expected");
            }
            elements.push(self.word()?);
        }
    }

    /// `NAME=( … )` as an argument; `None` where something else stands here.
    fn array_argument(&mut self) -> Read<Option<Word>> {
        let start = self.at;
        let name = self.name_length();
        let operator = self.rest()[name..].iter().take_while(|&&byte| byte != b'(').count();
        if name == 0 || !matches!(&self.text[start + name..start + name + operator], "=" | "+=") {
            return Ok(None);
        }
        self.at += name + operator;
        if !self.starts("(") {
            self.at = start;
            return Ok(None);
        }
        let text = self.text[start..self.at].to_owned();
        let value = self.value()?;
        let mut parts = vec![Part::Literal { text, pattern: false }];
        parts.extend(value.parts);
        Ok(Some(Word { parts, span: Span::new(start, self.at) }))
    }

    pub(super) fn redirect(&mut self) -> Read<Option<Redirect>> {
        let start = self.at;
        let rest = self.rest();
        let mut length = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if rest.first() == Some(&b'{') {
            let name = rest[1..].iter().take_while(|&&byte| is_name(byte)).count();
            let closed = rest.get(name + 1) == Some(&b'}');
            if name > 0 && closed && matches!(rest.get(name + 2), Some(b'<' | b'>')) {
                length = name + 2;
            }
        }
        // It is asked in front of every word.
        if !matches!(rest.get(length), Some(b'&' | b'<' | b'>')) {
            return Ok(None);
        }
        let Some(op) = REDIRECTS.iter().find(|op| rest[length..].starts_with(op.as_bytes())) else {
            return Ok(None);
        };
        if length > 0 && op.starts_with('&') || matches!(rest.get(length + 1), Some(b'(')) && op.len() == 1 {
            return Ok(None);
        }
        let fd = (length > 0).then(|| self.text[start..start + length].to_owned());
        self.at = start + length + op.len();
        if op.starts_with('&') || self.text[start..].starts_with('{') {
            self.bash_only_since(start);
        }
        self.blanks();
        if self.peek().is_none_or(is_meta) && !self.at_process() {
            return self.fail("a file was expected");
        }
        let target = self.word()?;
        let body = match *op {
            "<<" | "<<-" => Some(self.expect_body(&target, *op == "<<-")?),
            _ => None,
        };
        let span = Span::new(start, target.span.end);
        Ok(Some(Redirect { fd, op: (*op).to_owned(), target, body, span }))
    }

    /// Remembers that a here-document begins behind the line's end.
    fn expect_body(&mut self, target: &Word, tabs: bool) -> Read<Body> {
        let mut delimiter = String::new();
        let literal = |part: &Part, delimiter: &mut String| match part {
            Part::Literal { text, .. } | Part::Single(text) => {
                delimiter.push_str(text);
                true
            }
            _ => false,
        };
        let plain = target.parts.iter().all(|part| match part {
            Part::Double(parts) => parts.iter().all(|part| literal(part, &mut delimiter)),
            part => literal(part, &mut delimiter),
        });
        let written = target.span.of(self.text);
        if !plain || written.contains(['$', '`', '\n']) {
            return self.fail("a here-document's delimiter was expected");
        }
        let body = Body::default();
        let quoted = written.contains(['\'', '"', '\\']);
        self.pending.push(Pending { delimiter, tabs, quoted, body: body.clone() });
        Ok(body)
    }
}
