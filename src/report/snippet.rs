//! A message about a place in a file, with the line it is about.

use super::paint::{Paint, printable};
use crate::text::{LineIndex, Span};
use std::fmt::Write as _;

/// The widest part of a line that is shown, in characters.
const WIDEST: usize = 96;

/// `path:line:column: kind: message`, and below it the source line with carets under `span`, as compilers show it.
/// `kind` is one word, painted by the caller; `path` is ready to be shown.
pub fn problem(
    path: &str,
    kind: &str,
    message: &str,
    lines: &LineIndex<'_>,
    text: &str,
    span: Span,
    paint: Paint,
) -> String {
    let (line, column) = lines.line_column(span.start);
    let message = printable(message);
    let mut shown = format!("{}: {kind}: {message}\n", paint.bold(format_args!("{path}:{line}:{column}")));
    let source = lines.line_span(line).of(text);
    let source = source.strip_prefix('\u{feff}').filter(|_| line == 1).unwrap_or(source);
    if source.trim().is_empty() {
        return shown;
    }
    let last_line = lines.line(span.end.max(span.start + 1) - 1);
    let end = if last_line > line { usize::MAX } else { lines.line_column(span.end).1 };
    let (source, at, carets) = window(source, column - 1, end.saturating_sub(column));
    let margin = " ".repeat(line.to_string().len());
    let source = printable(&source.replace('\t', " ")).into_owned();
    let _ = write!(
        shown,
        "{margin} |\n{line} | {source}\n{margin} | {}{}\n",
        " ".repeat(at),
        paint.red("^".repeat(carets))
    );
    shown
}

/// The part of a line that is shown, the column in it, and how many carets fit below it.
fn window(source: &str, column: usize, length: usize) -> (String, usize, usize) {
    let from = if column + 8 < WIDEST { 0 } else { column - WIDEST / 3 };
    let mut part: String = source.chars().skip(from).take(WIDEST).collect();
    let width = part.chars().count();
    let at = (column - from).min(width);
    let carets = length.clamp(1, (width - at).max(1));
    if source.chars().skip(from).nth(WIDEST).is_some() {
        part.push('…');
    }
    if from > 0 {
        part.insert(0, '…');
    }
    (part.trim_end().to_owned(), at + usize::from(from > 0), carets)
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    fn shown(text: &str, span: Span) -> String {
        problem("D", "error", "no", &LineIndex::new(text), text, span, Paint::Plain)
    }

    #[test]
    fn the_line_stands_below() {
        let text = "FROM a\n\tRUNN x\n";
        assert_eq!(shown(text, Span::new(8, 12)), "D:2:2: error: no\n  |\n2 |  RUNN x\n  |  ^^^^\n");
        assert_eq!(shown(text, Span::new(0, 12)), "D:1:1: error: no\n  |\n1 | FROM a\n  | ^^^^^^\n");
        assert_eq!(shown(text, Span::empty(15)), "D:3:1: error: no\n");
        assert_eq!(shown("", Span::empty(0)), "D:1:1: error: no\n");
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let text = format!("RUN {}é<<{}", "x".repeat(100_000), "y".repeat(1000));
        let shown = shown(&text, Span::new(100_006, 100_008));
        let lines: Vec<&str> = shown.lines().collect();
        assert_eq!(lines[0], "D:1:100006: error: no");
        assert!(lines[2].starts_with("1 | …xx") && lines[2].ends_with("yy…"), "{shown}");
        let at = lines[3].chars().position(|c| c == '^').unwrap();
        assert_eq!(lines[2].chars().skip(at).take(2).collect::<String>(), "<<");
        assert!(lines[2].chars().count() < 110);
    }

    #[test]
    fn a_file_does_not_steer_the_terminal() {
        assert_eq!(shown("FROM \u{1b}[31m\u{7}\n", Span::new(0, 4)).matches(char::is_control).count(), 4);
    }
}
