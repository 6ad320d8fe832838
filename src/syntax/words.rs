//! Words: the two ways in which BuildKit splits the text behind an instruction word.

use crate::text::Span;

/// Whether BuildKit takes `c` as what separates an instruction word from its arguments, and the words of a FROM, EXPOSE,
/// COPY, ADD or VOLUME. Source: `reWhitespace` in its parser; other Unicode white space is part of a word.
pub(super) fn is_blank(c: char) -> bool {
    matches!(c, '\t' | '\u{b}' | '\u{c}' | '\r' | ' ')
}

/// The words of `text` between runs of [blanks](is_blank), as spans of `text`.
pub(super) fn blank_separated(text: &str) -> impl Iterator<Item = Span> + '_ {
    let start = text.as_ptr() as usize;
    text.split(is_blank).filter(|word| !word.is_empty()).map(move |word| {
        let at = word.as_ptr() as usize - start;
        Span::new(at, at + word.len())
    })
}

/// `text` cut at its first run of blanks: what is in front of it, and where what follows it begins.
pub(super) fn cut_blank(text: &str) -> (&str, Option<usize>) {
    match text.find(is_blank) {
        None => (text, None),
        Some(end) => (&text[..end], Some(text.len() - text[end..].trim_start_matches(is_blank).len())),
    }
}

/// The words of an ENV, LABEL or ARG: they end at Unicode white space outside quotes; quotes and escapes stay in.
/// Source: `parseWords` in BuildKit's `parser/line_parsers.go`.
#[derive(Clone, Debug)]
pub(super) struct QuotedWords<'a> {
    text: &'a str,
    escape: char,
    at: usize,
}

impl<'a> QuotedWords<'a> {
    /// The words of `text`, in which `escape` escapes.
    pub fn new(text: &'a str, escape: char) -> QuotedWords<'a> {
        QuotedWords { text, escape, at: 0 }
    }
}

impl Iterator for QuotedWords<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        let rest = &self.text[self.at..];
        let start = self.at + rest.len() - rest.trim_start().len();
        let mut quote = None;
        let mut end = start;
        let mut chars = self.text[start..].char_indices();
        while let Some((offset, c)) = chars.next() {
            let at = start + offset;
            match quote {
                None if c.is_whitespace() => break,
                Some(open) if c == open => quote = None,
                None if c == '\'' || c == '"' => quote = Some(c),
                Some('\'') => {}
                _ if c == self.escape => match chars.next() {
                    Some((_, escaped)) => {
                        end = at + c.len_utf8() + escaped.len_utf8();
                        continue;
                    }
                    // An escape character at the very end is dropped.
                    None => {
                        self.at = self.text.len();
                        return (end > start).then_some(Span::new(start, end));
                    }
                },
                _ => {}
            }
            end = at + c.len_utf8();
        }
        self.at = end;
        (end > start).then_some(Span::new(start, end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quoted(text: &str) -> Vec<&str> {
        QuotedWords::new(text, '\\').map(|word| word.of(text)).collect()
    }

    #[test]
    fn quotes_and_escapes_keep_a_word_together() {
        assert_eq!(quoted(r#"a=b\ c d="e f" g='h i' j="#), [r"a=b\ c", r#"d="e f""#, "g='h i'", "j="]);
        assert_eq!(quoted(r#"a="x\" y" b='z\' c"#), [r#"a="x\" y""#, r"b='z\'", "c"]);
        assert_eq!(quoted("a=\"b c"), ["a=\"b c"]);
        assert_eq!(quoted("a\u{a0}b"), ["a", "b"]);
        assert_eq!(quoted("a b\\"), ["a", "b"]);
        assert_eq!(quoted("a \\"), ["a"]);
        assert_eq!(quoted("a=\"b\\"), ["a=\"b"]);
        assert_eq!(quoted(""), [""; 0]);
    }

    #[test]
    fn blanks_are_not_all_white_space() {
        let text = "a\u{b}b \u{a0} c";
        let words: Vec<_> = blank_separated(text).map(|word| word.of(text)).collect();
        assert_eq!(words, ["a", "b", "\u{a0}", "c"]);
        assert_eq!(cut_blank("RUN \t a b"), ("RUN", Some(6)));
        assert_eq!(cut_blank("RUN"), ("RUN", None));
    }
}
