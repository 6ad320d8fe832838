//! Compound commands.

use super::{Parser, Read, is_meta, is_variable};
use crate::shell::{Command, Compound, CompoundKind, List, Part, Word};
use crate::text::Span;

impl Parser<'_> {
    pub(super) fn command(&mut self) -> Read<Command> {
        self.nested(Self::command_inner)
    }

    fn command_inner(&mut self) -> Read<Command> {
        let start = self.at;
        let kind = if let Some(arithmetic) = self.arithmetic_command()? {
            arithmetic
        } else if self.take("(") {
            let list = self.filled_list()?;
            self.close(")")?;
            CompoundKind::Subshell(list)
        } else if self.starts("[[") && self.rest().get(2).is_none_or(|&byte| is_meta(byte)) {
            self.condition()?
        } else {
            match self.reserved() {
                None | Some("in") => return self.simple_or_function(),
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
                    let name = self.word()?;
                    self.blanks();
                    if self.take("(") {
                        self.blanks();
                        self.close(")")?;
                    }
                    self.function(&name)?
                }
                Some("coproc") => return self.fail("`coproc` is not read"),
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

    /// A function behind its name and parentheses.
    pub(super) fn function(&mut self, name: &Word) -> Read<CompoundKind> {
        let written = name.span.of(self.text);
        if name.literal().is_none_or(|value| value != written) {
            return self.fail("a function's name was expected");
        }
        self.newlines()?;
        let body = self.command()?;
        if matches!(body, Command::Simple(_)) {
            return self.fail("a function's body was expected");
        }
        Ok(CompoundKind::Function { name: written.to_owned(), body: Box::new(body) })
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
            self.newlines()?;
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
        if word == "for" && self.starts("((") {
            let start = self.at;
            self.at += 2;
            let (text, nested) = self.arithmetic()?;
            let parts = vec![Part::Arithmetic { text, nested }];
            let head = Word { parts, span: Span::new(start, self.at) };
            self.blanks();
            let _ = self.take(";");
            return Ok(CompoundKind::ForArithmetic { head, body: self.do_body()? });
        }
        let name = self.word()?.span.of(self.text).to_owned();
        if !is_variable(&name) {
            return self.fail("a variable's name was expected");
        }
        self.newlines()?;
        let words = if self.reserved() == Some("in") {
            self.at += 2;
            let mut words = Vec::new();
            loop {
                self.blanks();
                match self.peek() {
                    None | Some(b';' | b'\n') => break,
                    Some(byte) if is_meta(byte) && !self.at_process() => {
                        return self.fail("a word was expected");
                    }
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
            self.newlines()?;
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
            if !self.take(")") {
                return self.fail("`)` was expected");
            }
            let body = self.list()?;
            self.newlines()?;
            let end = [";;&", ";;", ";&"].into_iter().find(|end| self.starts(end));
            if let Some(end) = end {
                self.at += end.len();
            } else if self.reserved() != Some("esac") {
                return self.fail("`;;` or `esac` was expected");
            }
            arms.push((patterns, body, end.unwrap_or(";;").to_owned()));
        }
    }

    /// `(( … ))`; `None` where none stands here, or where it is a subshell in a subshell.
    fn arithmetic_command(&mut self) -> Read<Option<CompoundKind>> {
        if !self.starts("((") {
            return Ok(None);
        }
        let start = self.at;
        let read = self.attempt(|parser| {
            parser.at += 2;
            parser.arithmetic()
        })?;
        if read.is_some() {
            self.bash_only_since(start);
        }
        Ok(read.map(|(text, nested)| {
            let parts = vec![Part::Arithmetic { text, nested }];
            CompoundKind::Arithmetic(Word { parts, span: Span::new(start, self.at) })
        }))
    }

    fn condition(&mut self) -> Read<CompoundKind> {
        self.at += 2;
        let mut words: Vec<Word> = Vec::new();
        loop {
            self.newlines()?;
            let start = self.at;
            if words.last().is_some_and(|word| word.span.of(self.text) == "=~") {
                words.push(self.regular_expression()?);
                continue;
            }
            let operator =
                ["&&", "||", "(", ")", "<", ">"].into_iter().find(|operator| self.starts(operator));
            if let Some(operator) = operator {
                self.at += operator.len();
                self.bash_only_since(start);
                let parts = vec![Part::Literal { text: operator.to_owned(), pattern: false }];
                words.push(Word { parts, span: Span::new(start, self.at) });
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
}
