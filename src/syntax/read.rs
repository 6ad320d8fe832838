//! From text to tree: goes through the physical lines, joins the continued ones and reads each instruction.

use super::directives::Directives;
use super::lines::{Line, Lines, MAX_LINE, continuation, indent, trimmed};
use super::words::cut_blank;
use super::{Dockerfile, Heredoc, Instruction, Item, ItemKind, Joined, Keyword, SyntaxError};
use super::{flags, heredoc, instructions, json};
use crate::text::Span;
use std::sync::Arc;

const BOM: char = '\u{feff}';

/// Reads a whole file.
pub(super) fn read(text: Arc<str>) -> Dockerfile {
    let mut reader = Reader {
        text: &text,
        lines: Lines::new(&text, if text.starts_with(BOM) { BOM.len_utf8() } else { 0 }),
        escape: '\\',
        joined: Joined::default(),
        items: Vec::new(),
        instructions: Vec::new(),
        errors: Vec::new(),
    };
    let directives = reader.file();
    let Reader { escape, items, instructions, mut errors, .. } = reader;
    errors.sort_by_key(|error| error.span.start);
    Dockerfile { directives, escape, items, instructions, errors, text }
}

struct Reader<'a> {
    text: &'a str,
    lines: Lines<'a>,
    escape: char,
    /// The logical line in hand; kept to use its memory again.
    joined: Joined,
    items: Vec<Item>,
    instructions: Vec<Instruction>,
    errors: Vec<SyntaxError>,
}

impl<'a> Reader<'a> {
    fn file(&mut self) -> Vec<super::Directive> {
        if self.lines.at() > 0 {
            self.items.push(Item { kind: ItemKind::Bom, span: Span::new(0, self.lines.at()) });
        }
        let mut directives = Directives::default();
        let mut stages = Stages::default();
        while let Some(line) = self.next_line() {
            let content = line.span.of(self.text);
            let mut is_directive = false;
            if !directives.done() {
                is_directive = directives.line(content, line.span, line.number, &mut self.errors);
                self.escape = directives.escape.unwrap_or(self.escape);
            }
            let indent = indent(content);
            let kind = match content[indent..].chars().next() {
                None => ItemKind::Blank,
                Some('#') if is_directive => ItemKind::Directive,
                Some('#') => ItemKind::Comment,
                Some(_) => {
                    let instruction = self.instruction(line, indent);
                    stages.check(&instruction, &mut self.errors);
                    self.instructions.push(instruction);
                    ItemKind::Instruction(self.instructions.len() - 1)
                }
            };
            self.items.push(Item { kind, span: Span::new(line.span.start, self.lines.at()) });
        }
        stages.finish(&self.instructions, &mut self.errors);
        directives.found
    }

    /// The next physical line; one that BuildKit would not read is reported, and read all the same.
    fn next_line(&mut self) -> Option<Line> {
        let line = self.lines.next()?;
        if line.length > MAX_LINE {
            let length = line.length;
            let message = format!(
                "this line has {length} bytes, and BuildKit reads at most {MAX_LINE} in one; break it up"
            );
            self.errors.push(SyntaxError { message, span: line.span });
        }
        Some(line)
    }

    /// The instruction that begins on `first`, behind `indent` bytes of white space.
    fn instruction(&mut self, first: Line, indent: usize) -> Instruction {
        let mut comments = Vec::new();
        let last = self.join(first, indent, &mut comments);
        let joined = std::mem::take(&mut self.joined);
        let whole = Span::new(0, joined.text.len());
        let (mut instruction, problem) = read_line(&joined, whole, self.escape, 0);
        instruction.first_line = first.number;
        instruction.comments = comments;
        let end = self.heredocs(&mut instruction, &joined, last);
        self.errors.extend(problem.or_else(|| instructions::problem(&instruction, &joined.text)));
        self.joined = joined;

        instruction.span.end = end;
        instruction.last_line = self.lines.number();
        if let Some(trigger) = &mut instruction.trigger {
            let in_front = Span::new(first.span.start, trigger.keyword_span.start).of(self.text);
            trigger.first_line = first.number + in_front.matches('\n').count();
            trigger.last_line = instruction.last_line;
            trigger.span.end = end;
            trigger.heredocs.clone_from(&instruction.heredocs);
            trigger.comments = instruction.comments.clone();
            trigger.comments.retain(|comment| comment.start > trigger.span.start);
        }
        instruction
    }

    /// Joins the logical line that begins on `first` into `self.joined`; gives where its last physical line ends.
    fn join(&mut self, first: Line, indent: usize, comments: &mut Vec<Span>) -> usize {
        self.joined.clear();
        let start = first.span.start + indent;
        let mut line = Span::new(start, first.span.end);
        let mut end = line.end;
        loop {
            let content = line.of(self.text);
            let continued = continuation(content, self.escape);
            self.joined.push(&content[..continued.unwrap_or(content.len())], line.start);
            if continued.is_none() {
                break;
            }
            // Comments and lines of white space do not end a continuation.
            let next = loop {
                let Some(next) = self.next_line() else {
                    break None;
                };
                end = next.span.end;
                match next.span.of(self.text).trim_start().chars().next() {
                    None => {}
                    Some('#') => comments.push(next.span),
                    Some(_) => break Some(next),
                }
            };
            match next {
                Some(next) => line = next.span,
                None => break,
            }
        }
        if self.joined.pieces.is_empty() {
            self.joined.pieces.push((0, start));
        }
        end
    }

    /// Reads the bodies of the heredocs that `joined` opens; gives where the last line ends that belongs to the instruction,
    /// `end` where there are none.
    fn heredocs(&mut self, instruction: &mut Instruction, joined: &Joined, mut end: usize) -> usize {
        let opener = instruction.trigger.as_deref().unwrap_or(instruction);
        if !opener.keyword.takes_heredocs() || opener.json.is_some() || !joined.text.contains("<<") {
            return end;
        }
        let line = joined.span_to_file(trimmed(&joined.text));
        let openings = match heredoc::openings(&joined.text) {
            Ok(openings) => openings,
            Err(delimiter) => {
                let message = format!(
                    "the heredoc delimiter `{delimiter}` cannot be read; use a plain word such as EOF"
                );
                self.errors.push(SyntaxError { message, span: line });
                return end;
            }
        };
        for opening in openings {
            let start = self.lines.at();
            let mut terminator = None;
            while let Some(line) = self.next_line() {
                end = line.span.end;
                let content = line.span.of(self.text);
                let content = if opening.chomp { content.trim_start_matches('\t') } else { content };
                if content == opening.name {
                    terminator = Some(line.span);
                    break;
                }
            }
            if terminator.is_none() {
                end = self.text.len();
                let name = &opening.name;
                let message = format!(
                    "the heredoc `<<{name}` has no end: no line that follows is `{name}` and nothing else; add one, or quote the `<<` if \
                     no heredoc is meant"
                );
                self.errors.push(SyntaxError { message, span: line });
            }
            let terminator = terminator.unwrap_or(Span::empty(self.text.len()));
            instruction.heredocs.push(Heredoc {
                name: opening.name,
                expand: opening.expand,
                chomp: opening.chomp,
                fd: opening.fd,
                body: Span::new(start, terminator.start),
                terminator,
            });
        }
        end
    }
}

/// Reads the instruction that stands in `within` of a logical line, all but its heredocs and its lines; gives with it what
/// BuildKit's line parser would refuse. `depth` is 1 for the trigger of an ONBUILD.
fn read_line(line: &Joined, within: Span, escape: char, depth: usize) -> (Instruction, Option<SyntaxError>) {
    let inner = trimmed(within.of(&line.text));
    let (start, end) = (within.start + inner.start, within.start + inner.end);
    let text = &line.text[..end];
    let (word, args) = cut_blank(&text[start..]);
    let keyword = Keyword::parse(word);
    let keyword_span = line.span_to_file(Span::new(start, start + word.len()));
    let (flags, rest) = match args {
        Some(args) => flags::take(line, text, start + args, escape),
        None => (Vec::new(), end),
    };
    let body = trimmed(&text[rest..]);
    let body = match body.is_empty() {
        // Nothing follows: where it would stand is right behind the last word.
        true => Span::empty(text.trim_end().len().max(start)),
        false => Span::new(rest + body.start, rest + body.end),
    };
    let mut instruction = Instruction {
        keyword,
        escape,
        keyword_span,
        span: Span::new(keyword_span.start, line.end_to_file(end).max(keyword_span.start)),
        first_line: 0,
        last_line: 0,
        flags,
        body: line.slice(body),
        json: None,
        heredocs: Vec::new(),
        comments: Vec::new(),
        trigger: None,
    };
    let mut problem = None;
    if let Some(array) = instruction.array_text() {
        match json::read(array) {
            json::Form::Strings(strings) => instruction.json = Some(strings),
            json::Form::NotStrings => problem = Some(instructions::not_strings(&instruction)),
            json::Form::Other => {}
        }
    }
    problem = problem.or_else(|| instructions::line_problem(&instruction));
    // One level is all there is: a trigger that is an ONBUILD itself is refused.
    if keyword == Keyword::Onbuild && depth == 0 && !body.is_empty() {
        let (trigger, trigger_problem) = read_line(line, body, escape, depth + 1);
        instruction.trigger = Some(Box::new(trigger));
        problem = problem.or(trigger_problem);
    }
    (instruction, problem)
}

/// Watches over what may stand in front of the first FROM.
#[derive(Default)]
struct Stages {
    begun: bool,
    reported: bool,
}

impl Stages {
    fn check(&mut self, instruction: &Instruction, errors: &mut Vec<SyntaxError>) {
        match instruction.keyword {
            Keyword::From => self.begun = true,
            Keyword::Arg => {}
            // An unknown word is reported as such.
            Keyword::Unknown => self.reported = true,
            keyword if !self.begun && !self.reported => {
                self.reported = true;
                let message =
                    format!("{} stands in front of the first FROM, where only ARG may stand", keyword.name());
                errors.push(SyntaxError { message, span: instruction.keyword_span });
            }
            _ => {}
        }
    }

    fn finish(&self, instructions: &[Instruction], errors: &mut Vec<SyntaxError>) {
        match instructions.first() {
            None => {
                let message = "the file has no instructions; begin with a FROM".to_owned();
                errors.push(SyntaxError { message, span: Span::default() });
            }
            Some(first) if !self.begun && errors.is_empty() => {
                let message =
                    "the file has no FROM, so there is no stage to build; add one behind the ARGs".to_owned();
                errors.push(SyntaxError { message, span: first.keyword_span });
            }
            Some(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::Heredoc;

    fn messages(text: &str) -> Vec<String> {
        Dockerfile::parse(text).errors.into_iter().map(|error| error.message).collect()
    }

    #[test]
    fn a_bad_instruction_leaves_the_others_as_they_are() {
        let text = "FROM a\nRUN a && \\\n    b\napt-get update\nENV x\nCMD [\"c\"]\n";
        let file = Dockerfile::parse(text);
        let clean: Vec<bool> = (file.instructions.iter())
            .map(|of| !file.errors.iter().any(|e| e.span.start <= of.span.end && of.span.start <= e.span.end))
            .collect();
        assert_eq!(clean, [true, true, false, false, true]);
        let places: Vec<&str> = file.errors.iter().map(|error| error.span.of(text)).collect();
        assert_eq!(places, ["apt-get", "x"]);
        assert_eq!(file.instructions[4].json.as_deref(), Some(&["c".to_owned()][..]));
    }

    #[test]
    fn a_trigger_has_its_own_place_and_the_heredocs() {
        let text = "FROM a\nONBUILD \\\n# c\n COPY --link \\\n# d\n <<E /x\ny\nE\nCMD z\n";
        let file = Dockerfile::parse(text);
        assert_eq!(file.errors, []);
        let onbuild = &file.instructions[1];
        let trigger = onbuild.trigger.as_deref().unwrap();
        assert_eq!((onbuild.first_line, onbuild.last_line), (2, 8));
        assert_eq!((trigger.first_line, trigger.last_line), (4, 8));
        assert_eq!(trigger.span.of(text), "COPY --link \\\n# d\n <<E /x\ny\nE");
        assert_eq!(trigger.args(), ["<<E", "/x"]);
        assert_eq!(trigger.comments.iter().map(|comment| comment.of(text)).collect::<Vec<_>>(), ["# d"]);
        assert_eq!(trigger.heredocs.iter().map(|heredoc| heredoc.content(text)).collect::<Vec<_>>(), ["y\n"]);
        assert_eq!(trigger.heredocs, onbuild.heredocs);
        assert_eq!(onbuild.comments.len(), 2);
    }

    #[test]
    fn a_heredoc_without_end_takes_the_rest() {
        let text = "FROM a\nRUN cat <<E\nCMD b\n";
        let file = Dockerfile::parse(text);
        let Heredoc { body, terminator, .. } = &file.instructions[1].heredocs[0];
        assert_eq!((body.of(text), terminator), ("CMD b\n", &Span::empty(text.len())));
        assert_eq!(file.errors[0].span.of(text), "RUN cat <<E");
        assert!(file.errors[0].message.contains("no line that follows is `E`"));
    }

    #[test]
    fn every_line_has_a_limit_wherever_it_stands() {
        let long = "x".repeat(MAX_LINE + 1);
        let joined = "x\\\n".repeat(MAX_LINE);
        assert_eq!(messages(&format!("FROM a\nRUN {joined}y\n")), [""; 0]);
        for text in [
            format!("# {long}\nFROM a\n"),
            format!("FROM a\nRUN a \\\n#{long}\n"),
            format!("FROM a\nRUN <<E\n{long}\nE\n"),
        ] {
            let found = messages(&text);
            assert!(found.len() == 1 && found[0].contains("at most 65535"), "{found:?}");
        }
    }

    #[test]
    fn a_file_needs_a_stage() {
        for text in ["", "\u{feff}", "# c\n\n"] {
            assert!(messages(text)[0].contains("no instructions"), "{text:?}");
        }
        assert!(messages("ARG a\n")[0].contains("no FROM"));
        let early = messages("ARG a\nRUN b\nCMD c\nFROM d\nRUN e\n");
        assert!(
            early.len() == 1 && early[0].starts_with("RUN stands in front of the first FROM"),
            "{early:?}"
        );
    }

    #[test]
    fn an_empty_line_continued_to_the_end_is_an_error_in_place() {
        let file = Dockerfile::parse("FROM a\n\\\n");
        assert_eq!(file.errors.len(), 1);
        assert_eq!(
            (file.instructions[1].keyword, file.instructions[1].keyword_span),
            (Keyword::Unknown, Span::empty(7))
        );
    }
}
