//! The JSON form of an instruction, read as Go's `encoding/json` reads it.
//!
//! A JSON crate would do but for three things, all of which decide between JSON form and shell form: Go puts U+FFFD for half
//! a surrogate pair (others refuse it), refuses numbers beyond a 64-bit float (others take them), and nests 10,000 deep.

/// How deep Go's decoder nests. Source: `maxNestingDepth` in Go's `encoding/json/scanner.go`.
const MAX_DEPTH: usize = 10_000;

/// What a text that begins with `[` is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// An array of strings.
    Strings(Vec<String>),
    /// An array with something else in it, which BuildKit refuses.
    NotStrings,
    /// No JSON: the shell form or a list of words.
    Other,
}

/// Reads `text` as the arguments of an instruction that takes the JSON form.
pub(super) fn read(text: &str) -> Form {
    if !text.starts_with('[') {
        return Form::Other;
    }
    let mut reader = Reader { text, at: 0 };
    reader.array().unwrap_or(Form::Other)
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

/// What the reader expects next.
#[derive(Clone, Copy, PartialEq)]
enum Expect {
    /// A value, or the end of an array that has none so far.
    ValueOrEnd,
    /// A value.
    Value,
    /// A member's name, or the end of an object that has none so far.
    NameOrEnd,
    /// A member's name.
    Name,
    /// A comma or the end of what is open.
    Separator,
}

impl Reader<'_> {
    /// The whole text as one array; `None` where it is no valid JSON. A stack instead of recursion, whatever is nested.
    fn array(&mut self) -> Option<Form> {
        let mut open = vec![b'['];
        let mut strings = Vec::new();
        let mut only_strings = true;
        let mut expect = Expect::ValueOrEnd;
        self.at = 1;
        while !open.is_empty() {
            self.space();
            let next = self.peek()?;
            match (expect, next) {
                (Expect::ValueOrEnd | Expect::Separator, b']')
                | (Expect::NameOrEnd | Expect::Separator, b'}') => {
                    self.at += 1;
                    if open.pop()? != (if next == b']' { b'[' } else { b'{' }) {
                        return None;
                    }
                    expect = Expect::Separator;
                }
                (Expect::Separator, b',') => {
                    self.at += 1;
                    expect = if open.last() == Some(&b'[') { Expect::Value } else { Expect::Name };
                }
                (Expect::Name | Expect::NameOrEnd, b'"') => {
                    self.string(false)?;
                    self.space();
                    (self.peek()? == b':').then_some(())?;
                    self.at += 1;
                    expect = Expect::Value;
                }
                (Expect::Value | Expect::ValueOrEnd, b'[' | b'{') => {
                    self.at += 1;
                    only_strings = false;
                    open.push(next);
                    if open.len() > MAX_DEPTH {
                        return None;
                    }
                    expect = if next == b'[' { Expect::ValueOrEnd } else { Expect::NameOrEnd };
                }
                (Expect::Value | Expect::ValueOrEnd, b'"') => {
                    let keep = only_strings && open.len() == 1;
                    let string = self.string(keep)?;
                    if keep {
                        strings.push(string);
                    }
                    expect = Expect::Separator;
                }
                (Expect::Value | Expect::ValueOrEnd, _) => {
                    only_strings = false;
                    self.literal()?;
                    expect = Expect::Separator;
                }
                _ => return None,
            }
        }
        self.space();
        (self.at == self.text.len()).then_some(if only_strings {
            Form::Strings(strings)
        } else {
            Form::NotStrings
        })
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
    }

    /// A string from its opening quote on; decoded where `keep` says so, else checked only.
    fn string(&mut self, keep: bool) -> Option<String> {
        self.at += 1;
        let mut out = String::new();
        loop {
            let rest = &self.text[self.at..];
            let plain = rest.find(|c: char| c == '"' || c == '\\' || c < ' ')?;
            if keep {
                out.push_str(&rest[..plain]);
            }
            self.at += plain + 1;
            match rest.as_bytes()[plain] {
                b'"' => return Some(out),
                b'\\' => {
                    let c = self.escape()?;
                    if keep {
                        out.push(c);
                    }
                }
                _ => return None,
            }
        }
    }

    /// What follows a backslash.
    fn escape(&mut self) -> Option<char> {
        let kind = self.peek()?;
        self.at += 1;
        Some(match kind {
            b'"' | b'\\' | b'/' => kind.into(),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.hex(self.at)?;
                self.at += 4;
                if let Some(c) = char::from_u32(first) {
                    return Some(c);
                }
                let second = match self.text.as_bytes().get(self.at..self.at + 2) {
                    Some(b"\\u") => self.hex(self.at + 2),
                    _ => None,
                };
                match second {
                    Some(second @ 0xdc00..=0xdfff) if first < 0xdc00 => {
                        self.at += 6;
                        char::from_u32(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00))?
                    }
                    _ => char::REPLACEMENT_CHARACTER,
                }
            }
            _ => return None,
        })
    }

    /// The four hexadecimal digits at `at`.
    fn hex(&self, at: usize) -> Option<u32> {
        self.text
            .as_bytes()
            .get(at..at + 4)?
            .iter()
            .try_fold(0, |value, &digit| Some(value * 16 + char::from(digit).to_digit(16)?))
    }

    /// A number, `true`, `false` or `null`.
    fn literal(&mut self) -> Option<()> {
        let rest = &self.text[self.at..];
        let end = rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.')))
            .unwrap_or(rest.len());
        let word = &rest[..end];
        self.at += end;
        (matches!(word, "true" | "false" | "null") || is_number(word)).then_some(())
    }
}

/// Whether `word` is a JSON number that fits into a 64-bit float.
fn is_number(word: &str) -> bool {
    let digits = |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let unsigned = word.strip_prefix('-').unwrap_or(word);
    let whole = digits(unsigned);
    if whole == 0 || (whole > 1 && unsigned.starts_with('0')) {
        return false;
    }
    let mut rest = &unsigned[whole..];
    if let Some(fraction) = rest.strip_prefix('.') {
        let length = digits(fraction);
        if length == 0 {
            return false;
        }
        rest = &fraction[length..];
    }
    if let Some(exponent) = rest.strip_prefix(['e', 'E']) {
        let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        let length = digits(exponent);
        if length == 0 {
            return false;
        }
        rest = &exponent[length..];
    }
    rest.is_empty() && word.parse::<f64>().is_ok_and(f64::is_finite)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strings(text: &str) -> Vec<String> {
        match read(text) {
            Form::Strings(strings) => strings,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn arrays_of_strings() {
        assert_eq!(strings("[]"), [""; 0]);
        assert_eq!(strings("[ \"a\" ,\t\"b c\" ] "), ["a", "b c"]);
        assert_eq!(
            strings(r#"["\u0041\n\"\\\/\b\f\r\t", "\ud83d", "\ud83d\ude00x", "\ude00", "é"]"#),
            ["A\n\"\\/\u{8}\u{c}\r\t", "\u{fffd}", "😀x", "\u{fffd}", "é"]
        );
    }

    #[test]
    fn what_is_no_json_is_the_other_form() {
        for text in [
            "",
            "a",
            "['a']",
            "[\"a\",]",
            "[,]",
            "[\"a\"] b",
            "[\"a\"",
            "[\"a\" \"b\"]",
            "[\"\u{1}\"]",
            r#"["\x"]"#,
            r#"["\u00g0"]"#,
            "[1e999]",
            "[01]",
            "[1.]",
            "[+1]",
            "[tru]",
            "[{\"a\"}]",
            "[{\"a\":1,}]",
            "[[\"a\"}]",
            "[\"",
            "[\"\\",
            "[\"\\u12",
        ] {
            assert_eq!(read(text), Form::Other, "{text}");
        }
    }

    #[test]
    fn valid_json_of_something_else_is_told_apart() {
        for text in
            ["[1]", "[\"a\",-1.5e+3]", "[null]", "[[\"b\"]]", "[{\"a\":[1,{}],\"b\":\"c\"}]", "[true, false]"]
        {
            assert_eq!(read(text), Form::NotStrings, "{text}");
        }
    }

    #[test]
    fn depth_is_limited_as_in_go() {
        let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert_eq!(read(&nested(MAX_DEPTH)), Form::NotStrings);
        assert_eq!(read(&nested(MAX_DEPTH + 1)), Form::Other);
        assert_eq!(read(&"[".repeat(1 << 20)), Form::Other);
    }
}
