//! The parser: recursive descent over the bytes of a script, without a token list in between.

use super::{
    AndOr, AndOrOp, Assignment, Command, Compound, CompoundKind, DEEPEST, List, ListItem, Opaque, Part,
    Pipeline, Redirect, Script, Simple, Terminator, Word,
};
use crate::text::Span;

type Read<T> = Result<T, Opaque>;

/// Words that mean something in command position only.
const RESERVED: &[&str] = &[
    "!", "case", "do", "done", "elif", "else", "esac", "fi", "for", "function", "if", "in", "select", "then",
    "time", "until", "while", "{", "}",
];

/// Words that end a list.
const CLOSING: &[&str] = &["do", "done", "elif", "else", "esac", "fi", "then", "}"];

/// Redirection operators, longest first.
const REDIRECTS: &[&str] = &["<<<", "&>>", "<<-", "<<", ">>", ">|", ">&", "<&", "<>", "&>", ">", "<"];

/// Reads a whole script.
pub fn script(text: &str) -> Read<Script> {
    let mut parser = Parser { text, bytes: text.as_bytes(), at: 0, depth: 0, comments: Vec::new() };
    let list = parser.list()?;
    if parser.at < text.len() {
        return parser.fail("nothing more was expected here");
    }
    let comments = parser.comments;
    Ok(Script { text: text.to_owned(), list, comments })
}

struct Parser<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    depth: usize,
    comments: Vec<Span>,
}

fn is_meta(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b';' | b'&' | b'|' | b'<' | b'>' | b'(' | b')')
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

impl Parser<'_> {
    fn fail<T>(&self, reason: impl Into<String>) -> Read<T> {
        Err(Opaque { reason: reason.into(), at: self.at })
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn starts(&self, text: &str) -> bool {
        self.bytes[self.at..].starts_with(text.as_bytes())
    }

    fn take(&mut self, text: &str) -> bool {
        let found = self.starts(text);
        if found {
            self.at += text.len();
        }
        found
    }

    /// One level deeper while `read` reads.
    fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Read<T>) -> Read<T> {
        if self.depth >= DEEPEST {
            return self.fail("it is nested deeper than 200");
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    /// Skips blanks, continuations, and a comment where one may begin.
    fn blanks(&mut self) {
        loop {
            match self.peek() {
                Some(b' ' | b'\t') => self.at += 1,
                Some(b'\\') if self.starts("\\\n") => self.at += 2,
                Some(b'#') if self.at == 0 || is_meta(self.bytes[self.at - 1]) => {
                    let end =
                        self.text[self.at..].find('\n').map_or(self.text.len(), |length| self.at + length);
                    let span = Span::new(self.at, end);
                    if self.comments.last().is_none_or(|last| last.start < span.start) {
                        self.comments.push(span);
                    }
                    self.at = end;
                }
                _ => return,
            }
        }
    }

    fn newlines(&mut self) {
        self.blanks();
        while self.peek() == Some(b'\n') {
            self.at += 1;
            self.blanks();
        }
    }

    /// The reserved word that stands here, if any.
    fn reserved(&self) -> Option<&'static str> {
        let rest = &self.bytes[self.at..];
        let end = rest.iter().position(|&byte| is_meta(byte)).unwrap_or(rest.len());
        RESERVED.iter().copied().find(|word| word.as_bytes() == &rest[..end])
    }

    fn expect_word(&mut self, word: &str) -> Read<()> {
        self.newlines();
        if self.reserved() != Some(RESERVED.iter().find(|known| **known == word).unwrap_or(&"")) {
            return self.fail(format!("`{word}` was expected"));
        }
        self.at += word.len();
        Ok(())
    }

    fn list(&mut self) -> Read<List> {
        self.nested(Self::list_inner)
    }

    fn list_inner(&mut self) -> Read<List> {
        self.newlines();
        let start = self.at;
        let mut items = Vec::new();
        let mut end = start;
        loop {
            self.newlines();
            let closes = self.reserved().is_some_and(|word| CLOSING.contains(&word));
            if self.peek().is_none()
                || self.peek() == Some(b')')
                || self.starts(";;")
                || self.starts(";&")
                || closes
            {
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
            let ended = terminator.is_some();
            let terminator = terminator.map(|kind| (kind, Span::new(at, at + 1)));
            if ended {
                self.at += 1;
                end = self.at;
            }
            items.push(ListItem { and_or, terminator });
            if !ended {
                self.blanks();
                break;
            }
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
            self.newlines();
            let pipeline = self.pipeline()?;
            span.end = pipeline.span.end;
            rest.push((op, at, pipeline));
        }
    }

    fn pipeline(&mut self) -> Read<Pipeline> {
        self.blanks();
        let start = self.at;
        let mut negated = false;
        let mut time = None;
        loop {
            match self.reserved() {
                Some("!") => negated = !negated,
                Some("time") => time = Some(Span::new(self.at, self.at + 4)),
                _ => break,
            }
            self.at += if self.peek() == Some(b'!') { 1 } else { 4 };
            self.blanks();
            if time.is_some() && self.starts("-p ") {
                self.at += 2;
                self.blanks();
            }
        }
        let mut commands = vec![self.command()?];
        let mut end = self.end_of(&commands[0]);
        loop {
            self.blanks();
            if self.peek() != Some(b'|') || self.starts("||") {
                break;
            }
            if self.starts("|&") {
                return self.fail("`|&` is not read");
            }
            self.at += 1;
            self.newlines();
            let command = self.command()?;
            end = self.end_of(&command);
            commands.push(command);
        }
        Ok(Pipeline { negated, time, commands, span: Span::new(start, end) })
    }

    fn end_of(&self, command: &Command) -> usize {
        match command {
            Command::Simple(simple) => simple.span.end,
            Command::Compound(compound) => compound.span.end,
        }
    }

    fn command(&mut self) -> Read<Command> {
        self.nested(Self::command_inner)
    }

    fn command_inner(&mut self) -> Read<Command> {
        let start = self.at;
        let kind = if self.starts("((") {
            self.arithmetic_command()?
        } else if self.take("(") {
            let list = self.list()?;
            self.close(")")?;
            if list.items.is_empty() {
                return self.fail("a command was expected");
            }
            CompoundKind::Subshell(list)
        } else if self.starts("[[") && self.bytes.get(self.at + 2).is_none_or(|&byte| is_meta(byte)) {
            self.condition()?
        } else {
            match self.reserved() {
                None => return self.simple_or_function(),
                Some("{") => {
                    self.at += 1;
                    let list = self.filled_list()?;
                    self.expect_word("}")?;
                    CompoundKind::Group(list)
                }
                Some("if") => self.if_command()?,
                Some(word @ ("while" | "until")) => {
                    self.at += word.len();
                    let condition = self.filled_list()?;
                    let body = self.do_body()?;
                    CompoundKind::While { until: word == "until", condition, body }
                }
                Some(word @ ("for" | "select")) => self.for_command(word)?,
                Some("case") => self.case_command()?,
                Some("function") => {
                    self.at += "function".len();
                    self.blanks();
                    let name = self.word()?.span.of(self.text).to_owned();
                    self.blanks();
                    if self.take("(") {
                        self.blanks();
                        self.close(")")?;
                    }
                    self.newlines();
                    CompoundKind::Function { name, body: Box::new(self.command()?) }
                }
                Some("in") => return self.simple_or_function(),
                Some(word) => return self.fail(format!("`{word}` stands where a command was expected")),
            }
        };
        let mut redirects = Vec::new();
        let mut end = self.at;
        loop {
            self.blanks();
            match self.redirect()? {
                Some(redirect) => {
                    end = redirect.span.end;
                    redirects.push(redirect);
                }
                None => break,
            }
        }
        Ok(Command::Compound(Compound { kind, redirects, span: Span::new(start, end) }))
    }

    fn close(&mut self, text: &str) -> Read<()> {
        self.newlines();
        if self.take(text) { Ok(()) } else { self.fail(format!("`{text}` was expected")) }
    }

    fn filled_list(&mut self) -> Read<List> {
        let list = self.list()?;
        if list.items.is_empty() { self.fail("a command was expected") } else { Ok(list) }
    }

    fn do_body(&mut self) -> Read<List> {
        self.expect_word("do")?;
        let body = self.filled_list()?;
        self.expect_word("done")?;
        Ok(body)
    }

    fn if_command(&mut self) -> Read<CompoundKind> {
        let mut arms = Vec::new();
        let mut otherwise = None;
        self.at += 2;
        loop {
            let condition = self.filled_list()?;
            self.expect_word("then")?;
            let body = self.filled_list()?;
            arms.push((condition, body));
            self.newlines();
            match self.reserved() {
                Some("elif") => self.at += 4,
                Some("else") => {
                    self.at += 4;
                    otherwise = Some(self.filled_list()?);
                    self.expect_word("fi")?;
                    break;
                }
                _ => {
                    self.expect_word("fi")?;
                    break;
                }
            }
        }
        Ok(CompoundKind::If(arms, otherwise))
    }

    fn for_command(&mut self, word: &str) -> Read<CompoundKind> {
        self.at += word.len();
        self.blanks();
        if self.starts("((") {
            return self.fail("`for ((` is not read");
        }
        let name = self.word()?.span.of(self.text).to_owned();
        self.newlines();
        let words = if self.reserved() == Some("in") {
            self.at += 2;
            let mut words = Vec::new();
            loop {
                self.blanks();
                match self.peek() {
                    None | Some(b';' | b'\n') => break,
                    Some(byte) if is_meta(byte) => return self.fail("a word was expected"),
                    Some(_) => words.push(self.word()?),
                }
            }
            Some(words)
        } else {
            None
        };
        self.blanks();
        let _ = self.take(";");
        let body = self.do_body()?;
        Ok(match word {
            "for" => CompoundKind::For { name, words, body },
            _ => CompoundKind::Select { name, words, body },
        })
    }

    fn case_command(&mut self) -> Read<CompoundKind> {
        self.at += "case".len();
        self.blanks();
        let word = self.word()?;
        self.expect_word("in")?;
        let mut arms = Vec::new();
        loop {
            self.newlines();
            if self.reserved() == Some("esac") {
                self.at += "esac".len();
                return Ok(CompoundKind::Case { word, arms });
            }
            let _ = self.take("(");
            let mut patterns = Vec::new();
            loop {
                self.blanks();
                patterns.push(self.word()?);
                self.blanks();
                if !self.take("|") {
                    break;
                }
            }
            self.close(")")?;
            let body = self.list()?;
            self.newlines();
            let end = [";;&", ";;", ";&"].into_iter().find(|end| self.starts(end));
            if let Some(end) = end {
                self.at += end.len();
            } else if self.reserved() != Some("esac") {
                return self.fail("`;;` or `esac` was expected");
            }
            arms.push((patterns, body, end.unwrap_or(";;").to_owned()));
        }
    }

    /// `(( … ))`, or a subshell in a subshell where it is none.
    fn arithmetic_command(&mut self) -> Read<CompoundKind> {
        let start = self.at;
        self.at += 2;
        let (text, nested) = self.arithmetic("))")?;
        let part = Part::Arithmetic { text, nested };
        Ok(CompoundKind::Arithmetic(Word { parts: vec![part], span: Span::new(start, self.at) }))
    }

    fn condition(&mut self) -> Read<CompoundKind> {
        self.at += 2;
        let mut words = Vec::new();
        loop {
            self.newlines();
            let start = self.at;
            let operator =
                ["&&", "||", "(", ")", "<", ">"].into_iter().find(|operator| self.starts(operator));
            if let Some(operator) = operator {
                self.at += operator.len();
                let text = operator.to_owned();
                words.push(Word {
                    parts: vec![Part::Literal { text, pattern: false }],
                    span: Span::new(start, self.at),
                });
                continue;
            }
            if self.peek().is_none_or(is_meta) {
                return self.fail("`]]` was expected");
            }
            let word = self.word()?;
            if word.span.of(self.text) == "]]" {
                return Ok(CompoundKind::Condition(words));
            }
            words.push(word);
        }
    }

    fn simple_or_function(&mut self) -> Read<Command> {
        let start = self.at;
        let (mut assignments, mut words, mut redirects) = (Vec::new(), Vec::new(), Vec::new());
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
                    self.close(")")?;
                    self.newlines();
                    let name: &Word = &words[0];
                    let name = name.span.of(self.text).to_owned();
                    let body = self.command()?;
                    if matches!(body, Command::Simple(_)) {
                        return self.fail("a function's body was expected");
                    }
                    let span = Span::new(start, self.end_of(&body));
                    let kind = CompoundKind::Function { name, body: Box::new(body) };
                    return Ok(Command::Compound(Compound { kind, redirects: Vec::new(), span }));
                }
                None => break,
                Some(byte) if is_meta(byte) => break,
                Some(_) => {}
            }
            if words.is_empty()
                && let Some(assignment) = self.assignment()?
            {
                end = assignment.span.end;
                assignments.push(assignment);
                continue;
            }
            let word = self.word()?;
            end = word.span.end;
            words.push(word);
        }
        if assignments.is_empty() && words.is_empty() && redirects.is_empty() {
            return self.fail("a command was expected");
        }
        Ok(Command::Simple(Simple { assignments, words, redirects, span: Span::new(start, end) }))
    }

    fn assignment(&mut self) -> Read<Option<Assignment>> {
        let start = self.at;
        let rest = &self.bytes[start..];
        let length = rest.iter().take_while(|&&byte| is_name(byte)).count();
        if length == 0 || rest[0].is_ascii_digit() {
            return Ok(None);
        }
        let append = rest[length..].starts_with(b"+=");
        if !append && rest.get(length) != Some(&b'=') {
            if rest.get(length) == Some(&b'[')
                && rest.iter().take_while(|&&byte| !is_meta(byte)).any(|&byte| byte == b'=')
            {
                return self.fail("an array's element is assigned");
            }
            return Ok(None);
        }
        let name = self.text[start..start + length].to_owned();
        self.at = start + length + if append { 2 } else { 1 };
        let value_start = self.at;
        let value = if self.take("(") {
            let mut elements = Vec::new();
            loop {
                self.newlines();
                if self.take(")") {
                    break;
                }
                if self.peek().is_none_or(is_meta) {
                    return self.fail("`)` was expected");
                }
                elements.push(self.word()?);
            }
            Word { parts: vec![Part::Array(elements)], span: Span::new(value_start, self.at) }
        } else if self.peek().is_none_or(is_meta) {
            Word { parts: Vec::new(), span: Span::empty(value_start) }
        } else {
            self.word()?
        };
        Ok(Some(Assignment { name, append, value, span: Span::new(start, self.at) }))
    }

    fn redirect(&mut self) -> Read<Option<Redirect>> {
        let start = self.at;
        let rest = &self.bytes[start..];
        let mut length = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if rest.first() == Some(&b'{') {
            let name = rest[1..].iter().take_while(|&&byte| is_name(byte)).count();
            if name > 0
                && rest.get(name + 1) == Some(&b'}')
                && matches!(rest.get(name + 2), Some(b'<' | b'>'))
            {
                length = name + 2;
            }
        }
        let Some(op) = REDIRECTS.iter().find(|op| rest[length..].starts_with(op.as_bytes())) else {
            return Ok(None);
        };
        if length > 0 && op.starts_with('&') || matches!(rest.get(length + 1), Some(b'(')) && op.len() == 1 {
            return Ok(None);
        }
        if *op == "<<" || *op == "<<-" {
            return self.fail("a here-document stands inside the script");
        }
        let fd = (length > 0).then(|| self.text[start..start + length].to_owned());
        self.at = start + length + op.len();
        self.blanks();
        if self.peek().is_none_or(|byte| is_meta(byte) && !self.starts("<(") && !self.starts(">(")) {
            return self.fail("a file was expected");
        }
        let target = self.word()?;
        let span = Span::new(start, target.span.end);
        Ok(Some(Redirect { fd, op: (*op).to_owned(), target, body: None, span }))
    }

    fn word(&mut self) -> Read<Word> {
        let start = self.at;
        let mut parts = Vec::new();
        let mut literal = String::new();
        let mut pattern = false;
        while let Some(byte) = self.peek() {
            let process = self.starts("<(") || self.starts(">(");
            if is_meta(byte) && !process {
                if byte == b'('
                    && self.at > start
                    && matches!(self.bytes[self.at - 1], b'?' | b'*' | b'+' | b'@' | b'!')
                {
                    return self.fail("an extended pattern is not read");
                }
                break;
            }
            if process {
                self.flush(&mut parts, &mut literal, &mut pattern);
                self.at += 2;
                let list = self.list()?;
                self.close(")")?;
                parts.push(Part::Process(list));
                continue;
            }
            match byte {
                b'\\' => {
                    self.at += 1;
                    match self.text[self.at..].chars().next() {
                        None => literal.push('\\'),
                        Some('\n') => self.at += 1,
                        Some(c) => {
                            literal.push(c);
                            self.at += c.len_utf8();
                        }
                    }
                }
                b'\'' | b'"' | b'$' | b'`' => {
                    if let Some(part) = self.special(byte, &mut literal)? {
                        let mut tail = String::new();
                        std::mem::swap(&mut tail, &mut literal);
                        if !tail.is_empty() {
                            parts.push(Part::Literal { text: tail, pattern });
                            pattern = false;
                        }
                        parts.push(part);
                    }
                }
                _ => {
                    let c = self.text[self.at..].chars().next().unwrap_or_default();
                    pattern |= matches!(c, '*' | '?' | '[' | '{') || c == '~' && self.at == start;
                    literal.push(c);
                    self.at += c.len_utf8();
                }
            }
        }
        self.flush(&mut parts, &mut literal, &mut pattern);
        if self.at == start {
            return self.fail("a word was expected");
        }
        Ok(Word { parts, span: Span::new(start, self.at) })
    }

    fn flush(&self, parts: &mut Vec<Part>, literal: &mut String, pattern: &mut bool) {
        if !literal.is_empty() {
            // `[` alone is the command.
            let pattern = std::mem::take(pattern) && literal != "[";
            parts.push(Part::Literal { text: std::mem::take(literal), pattern });
        }
    }

    /// A quoted piece or an expansion; a `$` that begins none goes to `literal`.
    fn special(&mut self, byte: u8, literal: &mut String) -> Read<Option<Part>> {
        match byte {
            b'\'' => {
                let Some(length) = self.text[self.at + 1..].find('\'') else {
                    return self.fail("the quote is not closed");
                };
                let text = self.text[self.at + 1..self.at + 1 + length].to_owned();
                self.at += length + 2;
                Ok(Some(Part::Single(text)))
            }
            b'"' => {
                self.at += 1;
                let parts = self.quoted(b'"')?;
                self.at += 1;
                Ok(Some(Part::Double(parts)))
            }
            b'`' => self.backquoted().map(Some),
            _ => {
                if self.starts("$'") {
                    return self.fail("$'…' is not read");
                }
                if self.starts("$\"") {
                    self.at += 1;
                    return self.special(b'"', literal);
                }
                let part = self.dollar()?;
                if part.is_none() {
                    literal.push('$');
                    self.at += 1;
                }
                Ok(part)
            }
        }
    }

    /// The parts up to an unescaped `end` (`"`, or `}` of a parameter's word), which is not taken.
    fn quoted(&mut self, end: u8) -> Read<Vec<Part>> {
        self.nested(|parser| parser.quoted_inner(end))
    }

    fn quoted_inner(&mut self, end: u8) -> Read<Vec<Part>> {
        let mut parts = Vec::new();
        let mut literal = String::new();
        loop {
            let Some(c) = self.text[self.at..].chars().next() else {
                return self.fail("the quote is not closed");
            };
            let piece = match c {
                _ if c as u32 == u32::from(end) => {
                    if !literal.is_empty() {
                        parts.push(Part::Literal { text: literal, pattern: false });
                    }
                    return Ok(parts);
                }
                '\\' => {
                    self.at += 1;
                    let Some(next) = self.text[self.at..].chars().next() else {
                        return self.fail("the quote is not closed");
                    };
                    self.at += next.len_utf8();
                    match next {
                        '\n' => {}
                        '$' | '`' | '"' | '\\' | '}' => literal.push(next),
                        _ => literal.extend(['\\', next]),
                    }
                    continue;
                }
                '`' => Some(self.backquoted()?),
                '$' => self.dollar()?,
                '"' if end == b'}' => {
                    self.at += 1;
                    let inner = self.quoted(b'"')?;
                    self.at += 1;
                    Some(Part::Double(inner))
                }
                '\'' if end == b'}' => self.special(b'\'', &mut literal)?,
                _ => None,
            };
            match piece {
                Some(part) => {
                    if !literal.is_empty() {
                        parts.push(Part::Literal { text: std::mem::take(&mut literal), pattern: false });
                    }
                    parts.push(part);
                }
                None => {
                    literal.push(c);
                    self.at += c.len_utf8();
                }
            }
        }
    }

    fn backquoted(&mut self) -> Read<Part> {
        self.at += 1;
        let start = self.at;
        let Some(length) = self.text[start..].find('`') else {
            return self.fail("the backquote is not closed");
        };
        let inner = &self.text[start..start + length];
        if inner.contains('\\') {
            return self.fail("a backslash inside backquotes is not read");
        }
        // The list ends where the quote closes: the text is cut there, and positions stay what they are.
        let end = start + length;
        let (text, depth) = (&self.text[..end], self.depth);
        let mut inside = Parser { text, bytes: text.as_bytes(), at: start, depth, comments: Vec::new() };
        let list = inside.list()?;
        if inside.at != end || !inside.comments.is_empty() {
            return self.fail("the backquote was expected to close");
        }
        self.at = end + 1;
        Ok(Part::Command(list))
    }

    /// What `$` begins; `None` where it stands for itself.
    fn dollar(&mut self) -> Read<Option<Part>> {
        let rest = &self.bytes[self.at + 1..];
        match rest.first() {
            Some(b'(') if rest.get(1) == Some(&b'(') => {
                self.at += 3;
                let (text, nested) = self.arithmetic("))")?;
                Ok(Some(Part::Arithmetic { text, nested }))
            }
            Some(b'(') => {
                self.at += 2;
                let list = self.list()?;
                self.close(")")?;
                Ok(Some(Part::Command(list)))
            }
            Some(b'{') => {
                self.at += 2;
                self.braced().map(Some)
            }
            Some(&byte) if byte.is_ascii_alphabetic() || byte == b'_' => {
                let length = rest.iter().take_while(|&&byte| is_name(byte)).count();
                let name = self.text[self.at + 1..self.at + 1 + length].to_owned();
                self.at += 1 + length;
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
    fn braced(&mut self) -> Read<Part> {
        let start = self.at;
        if matches!(self.peek(), Some(b'#' | b'!')) && self.bytes.get(start + 1) != Some(&b'}') {
            self.at += 1;
        }
        let name_start = self.at;
        let length = self.bytes[name_start..].iter().take_while(|&&byte| is_name(byte)).count();
        let length = length.max(usize::from(self.peek().is_some_and(|byte| b"@*#?-$!".contains(&byte))));
        if length == 0 {
            return self.fail("a variable's name was expected");
        }
        let name = self.text[name_start..name_start + length].to_owned();
        self.at = name_start + length;
        let operation_start = self.at;
        let nested = self.quoted(b'}')?;
        let operation = format!("{}{}", &self.text[start..name_start], &self.text[operation_start..self.at]);
        self.at += 1;
        Ok(Part::Parameter { name, operation, nested })
    }

    /// An arithmetic expression up to `end`, which is taken.
    fn arithmetic(&mut self, end: &str) -> Read<(String, Vec<Part>)> {
        let start = self.at;
        let mut open = 0usize;
        let mut nested = Vec::new();
        loop {
            if open == 0 && self.starts(end) {
                let text = self.text[start..self.at].to_owned();
                self.at += end.len();
                return Ok((text, nested));
            }
            match self.text[self.at..].chars().next() {
                None => return self.fail("`))` was expected"),
                Some('(') => open += 1,
                Some(')') if open == 0 => return self.fail("`))` was expected"),
                Some(')') => open -= 1,
                Some('$') => {
                    if let Some(part) = self.nested(Self::dollar)? {
                        nested.push(part);
                        continue;
                    }
                }
                Some('`') => return self.fail("backquotes inside an expression are not read"),
                Some(c) => {
                    self.at += c.len_utf8();
                    continue;
                }
            }
            self.at += 1;
        }
    }
}
