//! `[split-stages]`: on which images runtime stages run, and the rows for images of one's own.

use super::Config;
use super::keys::{Key, Shown};
use super::read::{Reader, Value, owned, span_of};
use super::template::keys;
use crate::rewrite::{Glob, Release, Runs, RuntimeKind, RuntimeRow, codename_of};
use std::sync::Arc;

/// The values of `runtime`.
const KINDS: &[(&str, RuntimeKind)] = &[
    ("slim", RuntimeKind::Slim),
    ("distroless", RuntimeKind::Distroless),
    ("chainguard", RuntimeKind::Chainguard),
    ("scratch", RuntimeKind::Scratch),
];

/// What `runs` may say: the word, what it means, and whether a version stands behind it.
const RUNS: &[(&str, Runs, bool)] = &[
    ("static", Runs::Static, false),
    ("linked", Runs::Linked, false),
    ("python", Runs::Python, true),
    ("node", Runs::Node, true),
    ("java", Runs::Java, true),
];

/// The keys of `[split-stages]`.
pub const KEYS: &[Key<Config>] = &[
    Key {
        name: "runtime",
        shown: Shown::Default("\"slim\""),
        help: "On which images things run: \"slim\", \"distroless\", \"chainguard\" or \"scratch\"; slim where nothing of the kind runs them.",
        read: |reader, value, config| {
            config.passes.runtimes.kind = reader.one_of(value, KINDS).unwrap_or_default();
        },
        carry: None,
    },
    Key {
        name: "runtimes",
        shown: Shown::Rows(|text| keys(text, ROW)),
        help: "An image of your own to run things on; the first row that fits counts. It is used where `runtime` is not \"slim\". An example:",
        read: |reader, value, config| {
            config.passes.runtimes.rows = Arc::new(reader.runtimes(value));
        },
        carry: None,
    },
];

/// How the tables of rows are headed.
const TITLE: &str = "[[split-stages.runtimes]]";

/// The keys of a row.
const ROW: &[Key<RuntimeRow>] = &[
    Key {
        name: "runs",
        shown: Shown::Default("\"python 3.11\""),
        help: "What it runs: \"static\" or \"linked\" programs, or \"python 3.11\", \"node 20\", \"java 17\".",
        read: |reader, value, row| (row.runs, row.version) = reader.runs(value),
        carry: None,
    },
    Key {
        name: "runtime",
        shown: Shown::Default("\"registry.example.com/python:3.11\""),
        help: "Its reference.",
        read: |reader, value, row| row.reference = reader.reference(value),
        carry: None,
    },
    Key {
        name: "image",
        shown: Shown::Default("\"python\""),
        help: "Only for what this image builds, as in FROM without its tag; `*` is any text. All images where the key is left out.",
        read: |reader, value, row| row.image = Some(reader.image(value)),
        carry: None,
    },
    Key {
        name: "tags",
        shown: Shown::Default("\"3.11*\""),
        help: "Only for these of its tags.",
        read: |reader, value, row| row.tags = reader.tags(value),
        carry: None,
    },
    Key {
        name: "entrypoint",
        shown: Shown::Default("[\"/usr/bin/python3.11\"]"),
        help: "Its ENTRYPOINT, [] where it has none; the first word is the interpreter, where it runs a language.",
        read: |reader, value, row| row.entrypoint = Some(owned(reader.strings(value, "words"))),
        carry: None,
    },
    Key {
        name: "program",
        shown: Shown::Default("\"/usr/bin/python3.11\""),
        help: "The path of the interpreter, where the ENTRYPOINT does not say it.",
        read: |reader, value, row| row.program = reader.absolute(value),
        carry: None,
    },
    Key {
        name: "user",
        shown: Shown::Default("\"0\""),
        help: "The user it runs as.",
        read: |reader, value, row| {
            row.user = reader.word(value, "a user's number or name").unwrap_or_default()
        },
        carry: None,
    },
    Key {
        name: "workdir",
        shown: Shown::Default("\"/\""),
        help: "Its working directory.",
        read: |reader, value, row| row.workdir = reader.absolute(value).unwrap_or_default(),
        carry: None,
    },
    Key {
        name: "release",
        shown: Shown::Default("\"bookworm\""),
        help: "The Debian or Ubuntu release whose libraries it has, where it has any.",
        read: |reader, value, row| row.release = reader.release(value),
        carry: None,
    },
    Key {
        name: "has",
        shown: Shown::Default("[\"ca-certificates\", \"tzdata\"]"),
        help: "Debian packages whose files it has.",
        read: |reader, value, row| row.has = reader.names(value, "packages"),
        carry: None,
    },
];

impl Reader<'_> {
    /// Rows, each in a table of its own.
    fn runtimes(&mut self, value: &Value<'_>) -> Vec<RuntimeRow> {
        let mut rows = Vec::new();
        for (span, entries) in self.tables("`runtimes` in [split-stages]", TITLE, value) {
            let mut row = RuntimeRow { tags: Glob::new("*"), ..RuntimeRow::default() };
            self.entries(TITLE, entries, ROW, &mut row);
            let has = |key: &str| entries.iter().any(|(name, _)| name.get_ref().as_ref() == key);
            for (key, expected) in [("runs", "what it runs"), ("runtime", "the image")] {
                if !has(key) {
                    self.report(span, format!("{TITLE} has no `{key}`; expected {expected}"));
                }
            }
            let language = matches!(row.runs, Runs::Python | Runs::Node | Runs::Java);
            if language && row.program.is_none() {
                row.program = row.entrypoint.as_ref().and_then(|words| words.first().cloned());
            }
            let absolute = row.program.as_ref().is_some_and(|program| program.starts_with('/'));
            if language && !absolute {
                let message = format!(
                    "{TITLE} runs a language and does not say where its interpreter is; expected its path as `program`, or as the first word of `entrypoint`"
                );
                self.report(span, message);
            }
            rows.push(row);
        }
        rows
    }

    /// What an image runs, and of which version.
    fn runs(&mut self, value: &Value<'_>) -> (Runs, String) {
        self.runs_of(value).unwrap_or((Runs::Static, String::new()))
    }

    fn runs_of(&mut self, value: &Value<'_>) -> Option<(Runs, String)> {
        const EXPECTED: &str = "\"static\", \"linked\", or a language and its version as in \"python 3.11\", \"node 20\", \"java 17\"";
        let text = self.text(value, EXPECTED)?;
        let mut words = text.split(' ');
        let (word, version) = (words.next().unwrap_or_default(), words.next());
        let known = RUNS.iter().find(|(name, ..)| *name == word);
        let Some((_, runs, versioned)) = known.filter(|_| words.next().is_none()) else {
            self.refuse(span_of(value), text, "is nothing that an image runs", EXPECTED);
            return None;
        };
        let parts = version.map_or(0, |version| version.split('.').count());
        let plain = |version: &str| {
            version.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
        };
        let wanted = match runs {
            Runs::Python => 2,
            _ => usize::from(*versioned),
        };
        if parts != wanted || !version.is_none_or(plain) {
            let why = match *versioned {
                true => "has no such version",
                false => "has a version, which it has not",
            };
            self.refuse(span_of(value), text, why, EXPECTED);
            return None;
        }
        Some((*runs, version.unwrap_or_default().to_owned()))
    }

    /// The reference of an image.
    fn reference(&mut self, value: &Value<'_>) -> String {
        const EXPECTED: &str = "an image as in FROM, such as \"registry.example.com/python:3.11\"";
        let Some(text) = self.text(value, EXPECTED) else { return String::new() };
        let allowed = |c: char| c.is_ascii_alphanumeric() || "._-/:@".contains(c);
        if text.is_empty() || text.starts_with(['/', ':', '@', '-']) || text.ends_with(['/', ':', '@']) {
            self.refuse(span_of(value), text, "is no image", EXPECTED);
        } else if let Some(odd) = text.chars().find(|&c| !allowed(c)) {
            let why = format!("has a {odd:?}, which no image's name has");
            self.refuse(span_of(value), text, &why, EXPECTED);
        }
        text.to_owned()
    }

    /// A word without blanks.
    fn word(&mut self, value: &Value<'_>, expected: &str) -> Option<String> {
        let text = self.text(value, expected)?;
        if text.is_empty() || text.contains(|c: char| c.is_whitespace() || c.is_control()) {
            self.refuse(span_of(value), text, "is empty or has blanks", expected);
            return None;
        }
        Some(text.to_owned())
    }

    /// An absolute path.
    fn absolute(&mut self, value: &Value<'_>) -> Option<String> {
        const EXPECTED: &str = "a path from the root of the image";
        let text = self.word(value, EXPECTED)?;
        if !text.starts_with('/') {
            self.refuse(span_of(value), &text, "does not begin with a `/`", EXPECTED);
            return None;
        }
        Some(text)
    }

    /// A distribution's release.
    fn release(&mut self, value: &Value<'_>) -> Option<Release> {
        const EXPECTED: &str = "the name of a Debian or Ubuntu release, such as \"bookworm\"";
        let text = self.text(value, EXPECTED)?;
        let found = codename_of(text);
        if found.is_none() {
            self.refuse(span_of(value), text, "is none that is known", EXPECTED);
        }
        found
    }
}
