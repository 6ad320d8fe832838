//! Physical lines: where they begin and end, what is a comment, what is continued.

use crate::text::Span;

/// The longest physical line BuildKit reads, in bytes, its `\n` not counted (a `\r` is).
/// Source: `handleScannerError` in BuildKit's `parser/parser.go`.
pub(super) const MAX_LINE: usize = 65_535;

/// One physical line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    /// Its number, from 1.
    pub number: usize,
    /// Its bytes without the `\n` and the `\r`s in front of it.
    pub span: Span,
    /// Its length in bytes as [`MAX_LINE`] counts it: with every `\r`, without the `\n`.
    pub length: usize,
}

/// Reads a text line by line; a lone `\r` ends no line, and a final `\n` begins none.
#[derive(Clone, Debug)]
pub(super) struct Lines<'a> {
    text: &'a str,
    at: usize,
    number: usize,
}

impl<'a> Lines<'a> {
    /// The lines of `text` from byte `at` on, which is on line 1.
    pub fn new(text: &'a str, at: usize) -> Lines<'a> {
        Lines { text, at, number: 0 }
    }

    /// The number of the line read last.
    pub fn number(&self) -> usize {
        self.number
    }

    /// Offset of the first byte that is not read yet.
    pub fn at(&self) -> usize {
        self.at
    }
}

impl Iterator for Lines<'_> {
    type Item = Line;

    fn next(&mut self) -> Option<Line> {
        let rest = &self.text[self.at..];
        if rest.is_empty() {
            return None;
        }
        let (length, next) = match rest.find('\n') {
            Some(newline) => (newline, newline + 1),
            None => (rest.len(), rest.len()),
        };
        let content = rest[..length].trim_end_matches('\r').len();
        let start = self.at;
        self.at += next;
        self.number += 1;
        Some(Line { number: self.number, span: Span::new(start, start + content), length })
    }
}

/// How much Unicode white space `text` begins with, in bytes.
pub(super) fn indent(text: &str) -> usize {
    text.len() - text.trim_start().len()
}

/// The part of `text` within its leading and trailing Unicode white space.
pub(super) fn trimmed(text: &str) -> Span {
    let start = indent(text);
    Span::new(start, start + text[start..].trim_end().len())
}

/// Where the escape character stands that continues `line` on the next one, if one does: it is followed by blanks and
/// tabs only, and does not follow another one.
pub(super) fn continuation(line: &str, escape: char) -> Option<usize> {
    let kept = line.trim_end_matches([' ', '\t']).strip_suffix(escape)?;
    (!kept.ends_with(escape)).then_some(kept.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lone_carriage_return_ends_no_line_and_those_before_a_newline_are_trimmed() {
        let lines: Vec<_> = Lines::new("a\rb\r\r\n\nc", 0).map(|line| (line.number, line.span)).collect();
        assert_eq!(lines, [(1, Span::new(0, 3)), (2, Span::new(6, 6)), (3, Span::new(7, 8))]);
    }

    #[test]
    fn continuation_needs_one_escape_and_blanks_only() {
        assert_eq!(continuation("a \\", '\\'), Some(2));
        assert_eq!(continuation("a \\ \t", '\\'), Some(2));
        assert_eq!(continuation("\\", '\\'), Some(0));
        assert_eq!(continuation("a \\\\", '\\'), None);
        assert_eq!(continuation("a \\\\\\", '\\'), None);
        assert_eq!(continuation("a \\\u{c}", '\\'), None);
        assert_eq!(continuation("a \\", '`'), None);
        assert_eq!(continuation("é`", '`'), Some(2));
    }

    #[test]
    fn the_limit_counts_a_carriage_return_but_no_newline() {
        let fits = format!("{}\n", "a".repeat(MAX_LINE));
        let too_long = format!("{}\r\n", "a".repeat(MAX_LINE));
        assert_eq!(Lines::new(&fits, 0).next().unwrap().length, MAX_LINE);
        assert_eq!(Lines::new(&too_long, 0).next().unwrap().length, MAX_LINE + 1);
    }
}
