//! Flags: the leading `--name=value` words of an instruction, and which ones each instruction takes.

use super::{Flag, Joined, Keyword};
use crate::text::Span;

/// Takes the flags off `args`, the part of `line` from offset `start` on; gives them and where the rest begins in `line`.
///
/// BuildKit reads flags byte by byte, each byte a Latin-1 character (`parser/split_command.go`): what is not ASCII is
/// mangled, and the bytes 0x85 and 0xA0 end a word wherever they stand. The values here are what it makes of them.
pub(super) fn take(line: &Joined, text: &str, start: usize, escape: char) -> (Vec<Flag>, usize) {
    let bytes = text.as_bytes();
    let mut flags = Vec::new();
    let mut at = start;
    loop {
        while bytes.get(at).is_some_and(|&byte| is_space(byte)) {
            at += 1;
        }
        if !bytes[at..].starts_with(b"--") {
            break;
        }
        let (word, end) = word(bytes, at, escape as u8);
        if word == "--" {
            at = end;
            break;
        }
        let (name, value) = match word[2..].split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (word[2..].to_owned(), None),
        };
        // Where a byte of a longer character ended the word, the span takes the whole character.
        let whole = Span::new(at, boundary(text, end));
        flags.push(Flag { name, value, span: line.span_to_file(whole) });
        at = end;
    }
    (flags, boundary(text, at))
}

/// Go's `unicode.IsSpace` of a byte as a character.
fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t'..=b'\r' | b' ' | 0x85 | 0xa0)
}

/// The first character boundary from `at` on.
fn boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

/// The word that begins at `at`, quotes and escapes taken off, and where it ends.
fn word(bytes: &[u8], mut at: usize, escape: u8) -> (String, usize) {
    let mut word = String::new();
    let mut quote = None;
    while let Some(&byte) = bytes.get(at) {
        match (quote, byte) {
            (None, _) if is_space(byte) => break,
            (None, b'\'' | b'"') => quote = Some(byte),
            (Some(open), _) if byte == open => quote = None,
            _ if byte == escape => {
                if let Some(&escaped) = bytes.get(at + 1) {
                    word.push(escaped.into());
                    at += 1;
                }
            }
            _ => word.push(byte.into()),
        }
        at += 1;
    }
    (word, at)
}

/// What a flag takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Nothing, `true` or `false`.
    Bool,
    /// A value, once.
    Text,
    /// A value, as often as one likes.
    List,
}

/// The flags an instruction takes. Source: BuildKit's `instructions/parse.go`.
fn allowed(keyword: Keyword) -> &'static [(&'static str, Kind)] {
    use Kind::{Bool, List, Text};
    match keyword {
        Keyword::From => &[("platform", Text)],
        Keyword::Run => &[("mount", List), ("network", Text), ("security", Text), ("device", List)],
        Keyword::Copy => &[
            ("from", Text),
            ("chown", Text),
            ("chmod", Text),
            ("link", Bool),
            ("parents", Bool),
            ("exclude", List),
        ],
        Keyword::Add => &[
            ("chown", Text),
            ("chmod", Text),
            ("link", Bool),
            ("keep-git-dir", Bool),
            ("checksum", Text),
            ("unpack", Bool),
            ("exclude", List),
        ],
        Keyword::Healthcheck => &[
            ("interval", Text),
            ("timeout", Text),
            ("start-period", Text),
            ("start-interval", Text),
            ("retries", Text),
        ],
        _ => &[],
    }
}

/// What is wrong with `flags` on an instruction, and where: an unknown flag, a repeated one, a value too much or too few.
pub(super) fn problem(keyword: Keyword, flags: &[Flag]) -> Option<(String, Span)> {
    let name = keyword.name();
    let known = allowed(keyword);
    flags.iter().enumerate().find_map(|(index, flag)| {
        let Some(&(_, kind)) = known.iter().find(|&&(known, _)| known == flag.name) else {
            return Some((unknown(name, &flag.name, known), flag.span));
        };
        if kind != Kind::List && flags[..index].iter().any(|earlier| earlier.name == flag.name) {
            return Some((format!("{name} takes --{} only once; keep one of them", flag.name), flag.span));
        }
        let message = match (kind, flag.value.as_deref()) {
            (Kind::Bool, None) | (Kind::Text | Kind::List, Some(_)) => return None,
            (Kind::Bool, Some(value))
                if value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("false") =>
            {
                return None;
            }
            (Kind::Bool, Some(value)) => {
                format!(
                    "--{} takes `true` or `false` and stands for `true` alone, but here it is `{value}`",
                    flag.name
                )
            }
            (_, None) => format!("--{0} needs a value: write --{0}=VALUE, in one word", flag.name),
        };
        Some((message, flag.span))
    })
}

/// The message for a flag that an instruction does not take.
fn unknown(keyword: &str, flag: &str, known: &[(&str, Kind)]) -> String {
    if known.is_empty() {
        return format!(
            "{keyword} takes no flags, but finds --{flag}; put ` -- ` in front of it if it belongs to the arguments"
        );
    }
    let names: Vec<String> = known.iter().map(|(name, _)| format!("--{name}")).collect();
    format!("{keyword} has no flag --{flag}; it takes {}", names.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<(String, Option<String>)>, &str) {
        let line = Joined { text: text.to_owned(), pieces: vec![(0, 0)] };
        let (flags, rest) = take(&line, text, 0, '\\');
        (flags.into_iter().map(|flag| (flag.name, flag.value)).collect(), &text[rest..])
    }

    fn flag(name: &str, value: &str) -> (String, Option<String>) {
        (name.to_owned(), Some(value.to_owned()))
    }

    #[test]
    fn quotes_and_escapes_are_taken_off() {
        assert_eq!(
            read("--a=\"b c\" --d=e\\ f --'g h'=i x --y"),
            (vec![flag("a", "b c"), flag("d", "e f"), flag("g h", "i")], "x --y")
        );
        assert_eq!(read("--a='b\\'c' x"), (vec![flag("a", "b'c")], "x"));
        assert_eq!(read("--a=b\\"), (vec![flag("a", "b")], ""));
    }

    #[test]
    fn two_dashes_end_the_flags_and_one_begins_none() {
        assert_eq!(read("--a -- --b c"), (vec![("a".to_owned(), None)], " --b c"));
        assert_eq!(read("--"), (vec![], ""));
        assert_eq!(read("-x --a"), (vec![], "-x --a"));
    }

    #[test]
    fn bytes_beyond_ascii_are_mangled_as_buildkit_mangles_them() {
        assert_eq!(read("--a=é x"), (vec![flag("a", "Ã©")], "x"));
        assert_eq!(read("--a=à x"), (vec![flag("a", "Ã")], "x"));
        assert_eq!(read("--a=\u{801}x"), (vec![flag("a", "\u{e0}")], "x"));
    }

    #[test]
    fn problems_name_what_was_found() {
        let check = |keyword, text: &str| {
            let line = Joined { text: text.to_owned(), pieces: vec![(0, 0)] };
            problem(keyword, &take(&line, text, 0, '\\').0).map(|(message, _)| message)
        };
        assert_eq!(check(Keyword::Copy, "--from=a --link --exclude=b --exclude=c --parents=TRUE x"), None);
        assert!(check(Keyword::Copy, "--from=a --from=b x").unwrap().contains("only once"));
        assert!(check(Keyword::Copy, "--FROM=a x").unwrap().contains("--from"));
        assert!(check(Keyword::Copy, "--link=1 x").unwrap().contains("`1`"));
        assert!(check(Keyword::Copy, "--link= x").is_some());
        assert!(check(Keyword::Copy, "--from a").unwrap().contains("--from=VALUE"));
        assert!(check(Keyword::Cmd, "--x y").unwrap().contains("takes no flags"));
    }
}
