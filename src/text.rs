//! Positions in a text: byte spans, lines and columns, newline style.

use std::cell::OnceCell;
use std::ops::Range;

/// A half-open range of bytes in one text. Which text is said where the span is kept: the Dockerfile
/// in `syntax`, the script in `shell`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Span {
    /// Offset of the first byte.
    pub start: usize,
    /// Offset behind the last byte.
    pub end: usize,
}

impl Span {
    /// The span from `start` up to, not including, `end`.
    pub fn new(start: usize, end: usize) -> Span {
        debug_assert!(start <= end);
        Span { start, end }
    }

    /// The empty span at `at`.
    pub fn empty(at: usize) -> Span {
        Span { start: at, end: at }
    }

    /// Its length in bytes.
    pub fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether it holds no byte.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The span as a range, for slicing.
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// The text it covers in `text`.
    pub fn of(self, text: &str) -> &str {
        &text[self.range()]
    }

    /// Whether `other` lies within it.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

/// Finds lines and columns in a text. Lines and columns count from 1, columns in characters; a line ends behind its `\n`.
#[derive(Clone, Debug)]
pub struct LineIndex<'a> {
    text: &'a str,
    /// Where each line begins, once a place was asked for.
    starts: OnceCell<Vec<usize>>,
}

impl<'a> LineIndex<'a> {
    /// The index of `text`.
    pub fn new(text: &'a str) -> LineIndex<'a> {
        LineIndex { text, starts: OnceCell::new() }
    }

    /// Where each line begins.
    fn starts(&self) -> &[usize] {
        self.starts.get_or_init(|| {
            let newlines = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            std::iter::once(0).chain(newlines.map(|(newline, _)| newline + 1)).collect()
        })
    }

    /// The line that holds the byte at `at`; a place behind the text is on its last line.
    pub fn line(&self, at: usize) -> usize {
        self.starts().partition_point(|&start| start <= at)
    }

    /// Line and column of the byte at `at`. A byte order mark is no column, as in editors; a byte within a character has
    /// that character's column.
    pub fn line_column(&self, at: usize) -> (usize, usize) {
        let line = self.line(at);
        let start = self.starts()[line - 1];
        let before =
            self.text[start..].char_indices().take_while(|&(offset, c)| start + offset + c.len_utf8() <= at);
        let column = before.filter(|&(offset, c)| start + offset > 0 || c != '\u{feff}').count();
        (line, column + 1)
    }

    /// How many lines the text has; behind a final newline begins one more, which is empty.
    pub fn lines(&self) -> usize {
        self.starts().len()
    }

    /// The bytes of `line` without its newline (`\n` or `\r\n`); empty at the end of the text for a line it does not have.
    pub fn line_span(&self, line: usize) -> Span {
        let Some(&start) = line.checked_sub(1).and_then(|index| self.starts().get(index)) else {
            return Span::empty(self.text.len());
        };
        let end = self.starts().get(line).copied().unwrap_or(self.text.len());
        Span::new(start, start + without_newline(&self.text[start..end]).len())
    }

    /// The offset at `line` and `column`; the line's end where it is shorter, the text's end where it has no such line.
    pub fn offset(&self, line: usize, column: usize) -> usize {
        let span = self.line_span(line);
        let bom = usize::from(span.start == 0 && self.text.starts_with('\u{feff}'));
        let content = span.of(self.text);
        let within = content
            .char_indices()
            .nth(column.saturating_sub(1) + bom)
            .map_or(content.len(), |(offset, _)| offset);
        span.start + within
    }
}

/// How the lines of a text end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Newline {
    /// `\n`.
    Lf,
    /// `\r\n`.
    CrLf,
}

impl Newline {
    /// How most lines of `text` end; `\n` where it is even.
    pub fn of(text: &str) -> Newline {
        let (mut lf, mut crlf) = (0_usize, 0_usize);
        for (newline, _) in text.match_indices('\n') {
            if text[..newline].ends_with('\r') { crlf += 1 } else { lf += 1 }
        }
        if crlf > lf { Newline::CrLf } else { Newline::Lf }
    }

    /// The newline itself.
    pub fn as_str(self) -> &'static str {
        match self {
            Newline::Lf => "\n",
            Newline::CrLf => "\r\n",
        }
    }
}

/// `line` without the `\n` or `\r\n` at its end.
pub fn without_newline(line: &str) -> &str {
    match line.strip_suffix('\n') {
        Some(line) => line.strip_suffix('\r').unwrap_or(line),
        None => line,
    }
}

/// `text` as one line of at most `most` characters, for a message: what a terminal would act on is escaped, what is too
/// long ends in `…`.
pub fn one_line(text: &str, most: usize) -> String {
    let mut line = String::new();
    let mut chars = text.chars();
    for c in chars.by_ref().take(most) {
        if c.is_control() { line.extend(c.escape_debug()) } else { line.push(c) }
    }
    if chars.next().is_some() {
        line.push('…');
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let text = "é\u{301}a\r\nb\n";
        let index = LineIndex::new(text);
        assert_eq!(index.lines(), 3);
        assert_eq!(index.line_column(0), (1, 1));
        assert_eq!(index.line_column(1), (1, 1));
        assert_eq!(index.line_column(4), (1, 3));
        assert_eq!(index.line_column(7), (2, 1));
        assert_eq!(index.line_column(9), (3, 1));
        assert_eq!(index.line_column(99), (3, 1));
        assert_eq!(index.line_span(1), Span::new(0, 5));
        assert_eq!(index.line_span(3), Span::empty(9));
        assert_eq!(index.line_span(0), Span::empty(9));
        assert_eq!(index.line_span(9), Span::empty(9));
        assert_eq!(index.offset(1, 3), 4);
        assert_eq!(index.offset(2, 9), 8);
    }

    #[test]
    fn a_byte_order_mark_is_no_column() {
        let index = LineIndex::new("\u{feff}FROM a");
        assert_eq!(index.line_column(3), (1, 1));
        assert_eq!(index.line_column(4), (1, 2));
        assert_eq!(index.offset(1, 1), 3);
    }

    #[test]
    fn a_message_is_one_line() {
        assert_eq!(one_line("a é \"b\"", 7), "a é \"b\"");
        assert_eq!(one_line("a é \"b\"", 6), "a é \"b…");
        assert_eq!(one_line("\n\u{1b}[0m\u{85}", 9), "\\n\\u{1b}[0m\\u{85}");
        assert_eq!(one_line("", 0), "");
    }

    #[test]
    fn the_newline_of_most_lines() {
        assert_eq!(Newline::of(""), Newline::Lf);
        assert_eq!(Newline::of("a\r\nb\r\nc\n"), Newline::CrLf);
        assert_eq!(Newline::of("a\r\nb\n"), Newline::Lf);
        assert_eq!(without_newline("a\r\n"), "a");
        assert_eq!(without_newline("a\r"), "a\r");
    }
}
