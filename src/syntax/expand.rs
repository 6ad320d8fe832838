//! Variable expansion in the words of an instruction, as BuildKit does it: `$name`, `${name:-word}` and the other forms,
//! quotes and escapes.
//!
//! Source: `frontend/dockerfile/shell/lex.go` of moby/buildkit. Where it is applied is the business of the caller: it is not
//! done to the text of RUN, CMD, ENTRYPOINT, SHELL, HEALTHCHECK and ONBUILD.

mod lexer;
mod pattern;

use lexer::{BOM, Lexer, Words};
use std::borrow::Cow;
use std::fmt;

/// How deep `${a:-${b:-…}}` may nest. BuildKit has no limit; this reader recurses, and must not meet the stack's end.
const MAX_DEPTH: usize = 100;

/// The longest text a word is expanded to, in bytes; a longer one counts as unknown. Linux hands no longer string to a command
/// (`MAX_ARG_STRLEN`), and a variable that is doubled line by line must not fill the memory.
const MAX_LENGTH: usize = 128 * 1024;

/// A value that may depend on what is not seen, such as the environment of a base image.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Known<T> {
    /// It is this.
    Known(T),
    /// It cannot be told.
    Unknown,
}

impl<T> Known<T> {
    /// The value, where it is known.
    pub fn known(self) -> Option<T> {
        match self {
            Known::Known(value) => Some(value),
            Known::Unknown => None,
        }
    }

    /// The same, borrowed.
    pub fn as_ref(&self) -> Known<&T> {
        match self {
            Known::Known(value) => Known::Known(value),
            Known::Unknown => Known::Unknown,
        }
    }

    /// What `f` makes of the value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Known<U> {
        match self {
            Known::Known(value) => Known::Known(f(value)),
            Known::Unknown => Known::Unknown,
        }
    }
}

/// What is known of a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variable<'a> {
    /// It has this value.
    Set(&'a str),
    /// There is no such variable.
    Unset,
    /// Whether there is one, or what its value is, cannot be told.
    Unknown,
}

/// Why a word cannot be expanded; BuildKit refuses to build then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpandError {
    /// What is wrong.
    pub message: String,
    /// Offset in the word of what is wrong: of the quote that is not closed, of the `$` that begins a bad substitution.
    pub at: usize,
}

impl fmt::Display for ExpandError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ExpandError {}

/// What gives a variable its value: its name goes in.
pub type Lookup<'f, 'v> = &'f dyn Fn(&str) -> Variable<'v>;

/// `word` with its variables replaced and its quotes and escapes taken off, blanks kept. An unset variable is empty. The
/// result is unknown where it depends on a variable that is.
///
/// # Errors
/// A quote or substitution that is not closed, a substitution BuildKit does not know, and `${name?message}` of an unset name.
pub fn expand_word<'w>(
    word: &'w str,
    escape: char,
    lookup: Lookup<'_, '_>,
) -> Result<Known<Cow<'w, str>>, ExpandError> {
    if is_plain(word, escape) {
        return Ok(Known::Known(Cow::Borrowed(word)));
    }
    let text = Lexer::new(word, escape, true, lookup).until(None, false, None)?;
    Ok(text.into_known().map(Cow::Owned))
}

/// The words `word` expands to: as [`expand_word`], but split at white space that is neither quoted nor escaped, white space in
/// the values of variables included. Only EXPOSE is expanded like this.
///
/// # Errors
/// As [`expand_word`].
pub fn expand_words(
    word: &str,
    escape: char,
    lookup: Lookup<'_, '_>,
) -> Result<Known<Vec<String>>, ExpandError> {
    let mut words = Words::default();
    let text = Lexer::new(word, escape, true, lookup).until(None, false, Some(&mut words))?;
    words.close();
    Ok(text.into_known().map(|_| words.done))
}

/// The body of a COPY's or ADD's heredoc whose delimiter is unquoted: variables are replaced, `\` escapes whatever follows it
/// (whatever the Dockerfile's escape character is), and quotes stay.
///
/// # Errors
/// As [`expand_word`].
pub fn expand_heredoc<'w>(body: &'w str, lookup: Lookup<'_, '_>) -> Result<Known<Cow<'w, str>>, ExpandError> {
    if !body.contains(['$', '\\', BOM]) {
        return Ok(Known::Known(Cow::Borrowed(body)));
    }
    let text = Lexer::new(body, '\\', false, lookup).until(None, false, None)?;
    Ok(text.into_known().map(Cow::Owned))
}

/// Whether there is nothing in `word` to expand.
fn is_plain(word: &str, escape: char) -> bool {
    !word.contains(['$', '\'', '"', escape]) && !word.starts_with(BOM)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `a` is `abc.tar.gz`, `e` empty, `s` has blanks, `q` a quote, `n` two lines, `u…` unknown; others are unset.
    fn variable(name: &str) -> Variable<'static> {
        match name {
            "a" | "a_1" => Variable::Set("abc.tar.gz"),
            "e" => Variable::Set(""),
            "s" => Variable::Set("x  y"),
            "q" => Variable::Set("it's"),
            "n" => Variable::Set("one\ntwo"),
            "star" => Variable::Set("a*c"),
            _ if name.starts_with('u') => Variable::Unknown,
            _ => Variable::Unset,
        }
    }

    /// What a word expands to; `?` where that is unknown.
    fn word(word: &str) -> String {
        let value = expand_word(word, '\\', &variable).unwrap_or_else(|error| panic!("{word}: {error}"));
        value.known().map_or("?".to_owned(), Cow::into_owned)
    }

    fn error(word: &str) -> ExpandError {
        expand_word(word, '\\', &variable).expect_err(word)
    }

    #[track_caller]
    fn expands(cases: &[(&str, &str)]) {
        for (from, to) in cases {
            assert_eq!(word(from), *to, "{from}");
        }
    }

    #[test]
    fn names_are_replaced() {
        expands(&[
            ("plain", "plain"),
            ("$a", "abc.tar.gz"),
            ("${a}/x$a_1", "abc.tar.gz/xabc.tar.gz"),
            ("$b.", "."),
            ("${b}", ""),
            ("$", "$"),
            ("$/", "$/"),
            ("a$$b", "ab"),
            ("$1x$12y$?$-$@", "xy"),
            ("$q", "it's"),
        ]);
    }

    #[test]
    fn defaults_and_alternatives() {
        expands(&[
            ("${b:-d}${b-d}${e:-d}${e-d}${a:-d}", "dddabc.tar.gz"),
            ("${b:+d}${b+d}${e:+d}${e+d}${a:+d}", "dd"),
            ("${b:-${c:-$a}}", "abc.tar.gz"),
            ("${b:-\"x y\"}${b:-'}'}", "x y}"),
            ("${a:?m}${a?m}${e?m}", "abc.tar.gzabc.tar.gz"),
            ("${-}", ""),
        ]);
        assert_eq!(error("x${b:?no b}").message, "b: no b");
        assert_eq!(error("x${b:?no b}").at, 1);
        assert_eq!(error("${b?}").message, "b is not allowed to be unset");
        assert_eq!(error("${e:?}").message, "e is not allowed to be empty");
    }

    #[test]
    fn patterns_trim_and_replace() {
        expands(&[
            ("${a#*.}", "tar.gz"),
            ("${a##*.}", "gz"),
            ("${a%.*}", "abc.tar"),
            ("${a%%.*}", "abc"),
            ("${a#a?}", "c.tar.gz"),
            ("${a#b}", "abc.tar.gz"),
            ("${a%[a-z]}", "abc.tar.gz"),
            ("${star#a\\*}", "c"),
            ("${a#\\*}", "abc.tar.gz"),
            ("${a/./-}", "abc-tar.gz"),
            ("${a//./-}", "abc-tar-gz"),
            ("${a//[a]/}", "abc.tar.gz"),
            ("${a/t*r/$s}", "abc.x  y.gz"),
            ("${s// /_}", "x__y"),
            ("${s//x*/}", ""),
            ("${e//*/z}", "z"),
            ("${s//z*/}", "x  y"),
            ("${a/\\//x}", "abc.tar.gz"),
            ("${n#*}|${n##*}", "one\ntwo|\ntwo"),
            ("${n%%t*}", "one\n"),
            ("${b#x}${b/x/y}", ""),
        ]);
        assert!(error("${a#\\n}").message.contains("`n`"));
    }

    #[test]
    fn all_matches_are_replaced_with_a_template() {
        let with = |replacement: &'static str| {
            let lookup = move |name: &str| match name {
                "r" => Variable::Set(replacement),
                _ => Variable::Set("aba"),
            };
            let value = expand_word("${x//a/$r}", '\\', &lookup).unwrap();
            value.known().unwrap().into_owned()
        };
        assert_eq!(with("[$0]"), "[a]b[a]");
        assert_eq!(with("${0}$$"), "a$ba$");
        assert_eq!(with("$1-$x"), "-b-");
        assert_eq!(with("$0x"), "b");
        assert_eq!(with("$ ${"), "$ ${b$ ${");
        assert_eq!(with("$00"), "b");
    }

    #[test]
    fn quotes_and_escapes_are_taken_off() {
        expands(&[
            ("'$a'", "$a"),
            ("\"$a\"", "abc.tar.gz"),
            ("\"\\$a \\\" \\\\ \\n '\"", "$a \" \\ \\n '"),
            ("\\$a\\n\\\\", "$an\\"),
            ("a\\", "a"),
            ("'a\\'b", "a\\b"),
            ("a'b'\"c\"d", "abcd"),
            ("\u{feff}x", "x"),
        ]);
        let value = expand_word("`$a\\n\"`\\\"", '`', &variable).unwrap();
        assert_eq!(value.known().unwrap(), "$a\\n`\\");
    }

    #[test]
    fn what_is_not_closed_or_not_known_is_an_error_with_its_place() {
        for (bad, at) in [
            ("ab\"c", 2),
            ("ab'c", 2),
            ("a${", 1),
            ("a${}", 1),
            ("${:x}", 0),
            ("${{x}}", 0),
            ("é${a:0:1}", 2),
            ("${a^^}", 0),
            ("${a,}", 0),
            ("${!a}", 0),
            ("${#a}", 0),
            ("${a[0]}", 0),
            ("${a", 0),
            ("${a:}x}", 0),
            ("${ a}", 0),
        ] {
            assert_eq!(error(bad).at, at, "{bad}");
        }
        for bad in ["${a:-b", "${a/b}", "${a/b/c", "${a:-'}", "\"${a:-\"}"] {
            error(bad);
        }
    }

    #[test]
    fn what_depends_on_the_unknown_is_unknown_and_nothing_else() {
        for unknown in [
            "$u",
            "x${u}y",
            "\"$u\"",
            "${u:-d}",
            "${u-d}",
            "${u:+d}",
            "${u:?m}",
            "${u#x}",
            "${u/x/y}",
            "${b:-$u}",
            "${a#$u}",
            "${a/$u/x}",
            "${a//x/$u}",
            "${a:+$u}",
        ] {
            assert_eq!(word(unknown), "?", "{unknown}");
        }
        expands(&[
            ("${a:-$u}", "abc.tar.gz"),
            ("${b:+$u}", ""),
            ("'$u'", "$u"),
            ("\\$u", "$u"),
            ("${u:+}", ""),
        ]);
        assert_eq!(expand_words("$u 1", '\\', &variable), Ok(Known::Unknown));
    }

    #[test]
    fn words_split_where_nothing_quotes() {
        let words = |word: &str| expand_words(word, '\\', &variable).unwrap().known().unwrap();
        assert_eq!(words("$s z"), ["x", "y", "z"]);
        assert_eq!(words("\"$s\" a\\ b 'c d'e"), ["x  y", "a b", "c de"]);
        assert_eq!(words("a$s"), ["ax", "y"]);
        assert_eq!(words(" '' $e "), [""; 0]);
    }

    #[test]
    fn heredocs_keep_quotes() {
        let body = "$a \\$a \\n \\\\ \"q\" '$a' ${b}\n";
        let expanded = expand_heredoc(body, &variable).unwrap().known().unwrap();
        assert_eq!(expanded, "abc.tar.gz $a n \\ \"q\" 'abc.tar.gz' \n");
    }

    #[test]
    fn hostile_words_come_to_an_end() {
        assert!(error(&"${a:-".repeat(100_000)).message.contains("within each other"));
        let deep = format!("{}{}", "${b:-".repeat(MAX_DEPTH), "}".repeat(MAX_DEPTH));
        assert_eq!(word(&deep), "");
        let long = "a".repeat(5_000);
        let lookup = |_: &str| Variable::Set(&long);
        for word in ["${x//b/$x}", "${x//a/$x}", &"$x".repeat(40), &"\"$x\"".repeat(40)] {
            let expanded = expand_word(word, '\\', &lookup).unwrap();
            assert_eq!(expanded.known().is_some(), word == "${x//b/$x}", "{word}");
        }
        assert_eq!(expand_words(&"$x ".repeat(40), '\\', &lookup), Ok(Known::Unknown));
        let stars = "*a".repeat(5_000);
        assert_eq!(expand_word(&format!("${{x#{stars}}}"), '\\', &lookup), Ok(Known::Unknown));
    }
}
