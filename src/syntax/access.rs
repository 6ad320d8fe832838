//! What an instruction says, read from its body on demand.

use super::words::{QuotedWords, blank_separated};
use super::{Flag, Instruction, Keyword};
use crate::text::Span;

/// One name and value of an ENV, LABEL or ARG, as they are written: quotes, escapes and variables stay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair<'a> {
    /// The name.
    pub name: &'a str,
    /// The value; `None` for an ARG without `=`.
    pub value: Option<&'a str>,
    /// The whole word (for `ENV name value` all of it), in the body's text; [`super::Joined::span_to_file`] finds it in the file.
    pub span: Span,
    /// Whether it is written with `=`.
    pub equals: bool,
}

/// What a FROM says, as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromParts<'a> {
    /// The image or stage, variables and quotes included.
    pub image: &'a str,
    /// Where the image stands in the file.
    pub image_span: Span,
    /// The value of `--platform`.
    pub platform: Option<&'a str>,
    /// The stage's name, in the case it is written in (BuildKit lowers it).
    pub alias: Option<&'a str>,
}

impl Instruction {
    /// The words BuildKit's parser makes of the body: ENV and LABEL as name, value and separator (`=` or nothing) of each
    /// pair; the JSON form's strings; COPY, ADD, VOLUME, EXPOSE and FROM split at blanks; ARG at white space outside
    /// quotes; HEALTHCHECK its type and then its command; the others all of it as one. An ONBUILD has none: its words are those
    /// of its trigger.
    pub fn args(&self) -> Vec<String> {
        let body = &self.body.text;
        let whole = |text: &str| if text.is_empty() { Vec::new() } else { vec![text.to_owned()] };
        match (self.keyword, &self.json) {
            (Keyword::Unknown | Keyword::Onbuild, _) => Vec::new(),
            (Keyword::Healthcheck, _) => {
                let Some((kind, rest)) = self.health() else {
                    return Vec::new();
                };
                let command = self.json.clone().unwrap_or_else(|| whole(rest.of(body)));
                std::iter::once(kind.to_owned()).chain(command).collect()
            }
            (_, Some(strings)) => strings.clone(),
            (Keyword::Env | Keyword::Label, None) => {
                let separator = |pair: &Pair| if pair.equals { "=" } else { "" };
                let triple = |pair: Pair| {
                    [pair.name.to_owned(), pair.value.unwrap_or("").to_owned(), separator(&pair).to_owned()]
                };
                self.env_pairs().into_iter().flat_map(triple).collect()
            }
            _ if self.splits_words() => {
                self.words().into_iter().map(|word| word.of(body).to_owned()).collect()
            }
            _ => whole(body),
        }
    }

    /// Whether its body is a list of words.
    fn splits_words(&self) -> bool {
        use Keyword::{Add, Arg, Copy, Env, Expose, From, Label, Volume};
        matches!(self.keyword, Add | Arg | Copy | Env | Expose | From | Label | Volume)
    }

    /// The words of a COPY, ADD, VOLUME, EXPOSE or FROM (not in JSON form), ENV, LABEL or ARG, in the body's text; nothing for
    /// the others.
    pub fn words(&self) -> Vec<Span> {
        match self.keyword {
            _ if self.json.is_some() || !self.splits_words() => Vec::new(),
            Keyword::Env | Keyword::Label | Keyword::Arg => {
                QuotedWords::new(&self.body.text, self.escape).collect()
            }
            _ => blank_separated(&self.body.text).collect(),
        }
    }

    /// The pairs of an ENV, LABEL or ARG before expansion, in order; nothing for the others. Words without `=` in an ENV or
    /// LABEL that is no single `name value` are errors, and left out.
    pub fn env_pairs(&self) -> Vec<Pair<'_>> {
        let body = &self.body.text;
        let words = match self.keyword {
            Keyword::Env | Keyword::Label | Keyword::Arg => QuotedWords::new(body, self.escape),
            _ => return Vec::new(),
        };
        if self.keyword != Keyword::Arg
            && let Some((name, value)) = self.legacy_pair()
        {
            let span = Span::new(0, body.len());
            return value
                .map(|value| Pair { name, value: Some(value), span, equals: false })
                .into_iter()
                .collect();
        }
        let pair = |span: Span| match span.of(body).split_once('=') {
            Some((name, value)) => Some(Pair { name, value: Some(value), span, equals: true }),
            None if self.keyword == Keyword::Arg => {
                Some(Pair { name: span.of(body), value: None, span, equals: false })
            }
            None => None,
        };
        words.filter_map(pair).collect()
    }

    /// Name and value of an `ENV name value`, the value `None` where it is missing; `None` where the first word has a `=`.
    pub(super) fn legacy_pair(&self) -> Option<(&str, Option<&str>)> {
        let body = &self.body.text;
        let first = QuotedWords::new(body, self.escape).next()?;
        if first.of(body).contains('=') {
            return None;
        }
        let (name, value) = super::words::cut_blank(body);
        Some((name, value.map(|value| &body[value..])))
    }

    /// What a FROM says; `None` for other instructions and for a FROM without an image.
    pub fn from(&self) -> Option<FromParts<'_>> {
        if self.keyword != Keyword::From {
            return None;
        }
        let body = &self.body.text;
        let mut words = blank_separated(body);
        let image = words.next()?;
        let alias = match (words.next(), words.next(), words.next()) {
            (Some(as_word), Some(alias), None) if as_word.of(body).eq_ignore_ascii_case("as") => {
                Some(alias.of(body))
            }
            _ => None,
        };
        Some(FromParts {
            image: image.of(body),
            image_span: self.body.span_to_file(image),
            platform: self.flag("platform").and_then(|flag| flag.value.as_deref()),
            alias,
        })
    }

    /// The flag called `name`, the last one where there are several.
    pub fn flag(&self, name: &str) -> Option<&Flag> {
        self.flags.iter().rev().find(|flag| flag.name == name)
    }

    /// The flags called `name`, in order.
    pub fn flags_named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Flag> {
        self.flags.iter().filter(move |flag| flag.name == name)
    }

    /// The type of a HEALTHCHECK and where its command stands in the body. BuildKit cuts at the first byte that would be white
    /// space as a Latin-1 character (`parseHealthConfig` in `parser/line_parsers.go`).
    pub(crate) fn health(&self) -> Option<(&str, Span)> {
        let body = &self.body.text;
        let is_space = |byte: &u8| matches!(byte, b'\t'..=b'\r' | b' ' | 0x85 | 0xa0);
        let bytes = body.as_bytes();
        let end = bytes.iter().position(is_space).unwrap_or(bytes.len());
        let mut rest =
            bytes[end..].iter().position(|byte| !is_space(byte)).map_or(bytes.len(), |length| end + length);
        while !body.is_char_boundary(rest) {
            rest += 1;
        }
        // Cut within a character, it is none of the types there are: all of it is as good as any part.
        let kind = body.get(..end).unwrap_or(body);
        (!kind.is_empty()).then_some((kind, Span::new(rest, body.len())))
    }

    /// What may be a JSON array: the body of an instruction that takes one, of a HEALTHCHECK what follows its type.
    pub(super) fn array_text(&self) -> Option<&str> {
        use Keyword::{Add, Cmd, Copy, Entrypoint, Healthcheck, Run, Shell, Volume};
        match self.keyword {
            Add | Cmd | Copy | Entrypoint | Run | Shell | Volume => Some(&self.body.text),
            Healthcheck => self.health().map(|(_, command)| command.of(&self.body.text)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::syntax::{Dockerfile, Instruction};
    use crate::text::Span;

    fn last(text: &str) -> Instruction {
        Dockerfile::parse(text).instructions.pop().unwrap()
    }

    #[test]
    fn pairs_are_as_written() {
        let env = last("# escape=`\nFROM a\nENV a=b` c \"d e\"='f' g=\n");
        let pairs: Vec<_> =
            env.env_pairs().into_iter().map(|pair| (pair.name, pair.value, pair.equals)).collect();
        assert_eq!(pairs, [("a", Some("b` c"), true), ("\"d e\"", Some("'f'"), true), ("g", Some(""), true)]);
        let legacy = last("FROM a\nLABEL a  b  c=d\n");
        let pairs = legacy.env_pairs();
        assert_eq!((pairs[0].name, pairs[0].value, pairs[0].equals), ("a", Some("b  c=d"), false));
        assert_eq!(pairs[0].span, Span::new(0, legacy.body.text.len()));
        let arg = last("ARG a b=c\n");
        let pairs: Vec<_> = arg.env_pairs().into_iter().map(|pair| (pair.name, pair.value)).collect();
        assert_eq!(pairs, [("a", None), ("b", Some("c"))]);
        assert_eq!(last("FROM a\nRUN a=b\n").env_pairs(), []);
        assert_eq!(last("FROM a\nENV a\n").env_pairs(), []);
    }

    #[test]
    fn from_gives_image_platform_and_name() {
        let text = "FROM --platform=$P \\\n  \"a:1\" aS B\n";
        let from = last(text);
        let parts = from.from().unwrap();
        assert_eq!((parts.image, parts.platform, parts.alias), ("\"a:1\"", Some("$P"), Some("B")));
        assert_eq!(parts.image_span.of(text), "\"a:1\"");
        assert_eq!(last("FROM a\n").from().unwrap().alias, None);
        assert_eq!(last("FROM a x b\n").from().unwrap().alias, None);
        assert_eq!(last("FROM\n").from(), None);
        assert_eq!(last("FROM a\nRUN b\n").from(), None);
    }

    #[test]
    fn words_are_spans_of_the_body_and_the_json_form_has_none() {
        let copy = last("FROM a\nCOPY a\\ b  c\n");
        let words: Vec<_> = copy.words().into_iter().map(|word| word.of(&copy.body.text)).collect();
        assert_eq!(words, ["a\\", "b", "c"]);
        assert_eq!(last("FROM a\nCOPY [\"a\", \"b\"]\n").words(), []);
        assert_eq!(last("FROM a\nRUN a b\n").words(), []);
    }

    #[test]
    fn flags_by_name() {
        let run = last("FROM a\nRUN --mount=a --network=none --mount=b c\n");
        let mounts: Vec<_> = run.flags_named("mount").filter_map(|flag| flag.value.as_deref()).collect();
        assert_eq!(mounts, ["a", "b"]);
        assert_eq!(run.flag("mount").unwrap().value.as_deref(), Some("b"));
        assert_eq!(run.flag("device"), None);
    }
}
