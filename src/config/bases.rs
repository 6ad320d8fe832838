//! `[slim-base]`: its keys, and the rows for images of one's own, which stand in `leanfile.toml` or in files that it names.

use super::keys::{Key, Shown};
use super::read::{Reader, Value, kind, number, owned, short, span_of};
use super::template::keys;
use super::{Config, TableFile};
use crate::rewrite::{Glob, ImagePattern, Prefer, Replace, UserRow};
use crate::text::Span;
use std::sync::Arc;
use toml::de::DeTable;

/// The values of `prefer`.
const PREFER: &[(&str, Prefer)] = &[
    ("slim", Prefer::Slim),
    ("alpine", Prefer::Alpine),
    ("distroless", Prefer::Distroless),
    ("chainguard", Prefer::Chainguard),
    ("hardened", Prefer::Hardened),
];

/// The array of tables that holds rows.
const IMAGES: &str = "images";

/// The keys of `[slim-base]`.
pub const KEYS: &[Key<Config>] = &[
    Key {
        name: "prefer",
        shown: Shown::Default("\"slim\""),
        help: "Which images stand in for larger ones: \"slim\", \"alpine\", \"distroless\", \"chainguard\" or \"hardened\"; slim where the tables have no such image.",
        read: |reader, value, config| {
            config.passes.slim_base.prefer = reader.one_of(value, PREFER).unwrap_or_default();
        },
        carry: None,
    },
    Key {
        name: "ban",
        shown: Shown::Default("[]"),
        help: "Images that are never swapped: [\"python\", \"registry.example.com/team/*\", \"node:16*\"].",
        read: |reader, value, config| {
            Arc::make_mut(&mut config.passes.slim_base.bases).ban = reader.image_patterns(value);
        },
        carry: None,
    },
    Key {
        name: "tables",
        shown: Shown::Default("[]"),
        help: "Further files with rows as below, from this folder; there each is headed [[images]].",
        read: |reader, value, config| config.tables = reader.table_files(value),
        carry: None,
    },
    Key {
        name: IMAGES,
        shown: Shown::Rows(|text| keys(text, ROW)),
        help: "An image of your own and what stands in for it; the first row that matches counts. An example:",
        read: |reader, value, config| {
            let rows = reader.rows("`images` in [slim-base]", "[[slim-base.images]]", value);
            Arc::make_mut(&mut config.passes.slim_base.bases).rows = rows;
        },
        carry: None,
    },
];

/// The keys of a row.
const ROW: &[Key<UserRow>] = &[
    Key {
        name: "image",
        shown: Shown::Default("\"registry.example.com/platform/java\""),
        help: "The image as in FROM, without its tag; `*` is any text. Official images go by their short name.",
        read: |reader, value, row| row.image = reader.image(value),
        carry: None,
    },
    Key {
        name: "tags",
        shown: Shown::Default("\"*-jdk\""),
        help: "Which of its tags; all of them where the key is left out.",
        read: |reader, value, row| row.tags = reader.tags(value),
        carry: None,
    },
    Key {
        name: "replace",
        shown: Shown::Default("\"{tag|-jdk|-jre}\""),
        help: "The new tag: {tag} is the old one, {tag|a|b} the old one with b for every a. With a / or : a whole reference.",
        read: |reader, value, row| row.replace = reader.replace(value),
        carry: None,
    },
    Key {
        name: "lacks",
        shown: Shown::Default("[\"javac\", \"jar\"]"),
        help: "Commands that the smaller one lacks.",
        read: |reader, value, row| row.lacks = reader.names(value, "commands"),
        carry: None,
    },
    Key {
        name: "lacks-packages",
        shown: Shown::Default("[]"),
        help: "Packages that it lacks.",
        read: |reader, value, row| row.lacks_packages = reader.names(value, "packages"),
        carry: None,
    },
    Key {
        name: "lacks-variables",
        shown: Shown::Default("[]"),
        help: "Environment variables that it does not set.",
        read: |reader, value, row| row.lacks_variables = reader.names(value, "variables"),
        carry: None,
    },
    Key {
        name: "lacks-users",
        shown: Shown::Default("[]"),
        help: "Accounts that it lacks.",
        read: |reader, value, row| row.lacks_users = reader.names(value, "accounts"),
        carry: None,
    },
    Key {
        name: "lacks-paths",
        shown: Shown::Default("[]"),
        help: "Files and folders that it lacks, from the root.",
        read: |reader, value, row| row.lacks_paths = reader.paths(value),
        carry: None,
    },
    Key {
        name: "provides",
        shown: Shown::Default("{ javac = \"openjdk-17-jdk-headless\" }"),
        help: "Packages that bring commands back.",
        read: |reader, value, row| row.provides = reader.provides(value),
        carry: None,
    },
    Key {
        name: "saves",
        shown: Shown::Default("\"200 MB\""),
        help: "How much the swap saves: \"200 MB\", or a number of bytes.",
        read: |reader, value, row| row.saves = reader.size(value),
        carry: None,
    },
];

impl Reader<'_> {
    /// A file of rows.
    pub fn table_file(&mut self, root: &DeTable<'_>) -> Vec<UserRow> {
        let mut rows = Vec::new();
        for (name, value) in root {
            match name.get_ref().as_ref() {
                IMAGES => rows = self.rows("`images`", "[[images]]", value),
                other => self.unknown("key", other, span_of(name), [IMAGES].into_iter()),
            }
        }
        rows
    }

    /// Rows, each in a table of its own that is headed `title`.
    fn rows(&mut self, key: &str, title: &str, value: &Value<'_>) -> Vec<UserRow> {
        let mut rows = Vec::new();
        for (span, entries) in self.tables(key, title, value) {
            let mut row = UserRow { tags: Glob::new("*"), ..UserRow::default() };
            self.entries(title, entries, ROW, &mut row);
            let entry = |key: &str| entries.iter().find(|(name, _)| name.get_ref().as_ref() == key);
            for (key, expected) in [("image", "the image it is for"), ("replace", "what stands in for it")] {
                if entry(key).is_none() {
                    self.report(span, format!("{title} has no `{key}`; expected {expected}"));
                }
            }
            let provided = entry("provides").and_then(|(_, value)| value.get_ref().as_table());
            for (name, _) in provided.into_iter().flatten() {
                let command = name.get_ref().as_ref();
                if !row.lacks.iter().any(|lacked| lacked == command) {
                    let command = short(command);
                    let message = format!(
                        "`provides` in {title} brings `{command}` back, which `lacks` does not name; expected it there too"
                    );
                    self.report(span_of(name), message);
                }
            }
            rows.push(row);
        }
        rows
    }

    /// Reports that the value at `span` is not what was `expected`; `why` stands behind its name.
    pub fn refuse(&mut self, span: Span, found: &str, why: &str, expected: &str) {
        let named = match found {
            "" => self.key.clone(),
            found => format!("{}: \"{}\"", self.key, short(found)),
        };
        let message = format!("{named} {why}; expected {expected}");
        self.report(span, message);
    }

    /// Patterns for images.
    fn image_patterns(&mut self, value: &Value<'_>) -> Vec<ImagePattern> {
        const EXPECTED: &str = "an image as in FROM, with `*` for any text";
        let mut patterns = Vec::new();
        for (text, span) in self.strings(value, "images") {
            match ImagePattern::parse(text) {
                Ok(pattern) => patterns.push(pattern),
                Err(why) => self.refuse(span, text, &why, EXPECTED),
            }
        }
        patterns
    }

    /// The image of a row.
    pub fn image(&mut self, value: &Value<'_>) -> ImagePattern {
        const EXPECTED: &str = "an image as in FROM without its tag, with `*` for any text";
        let Some(text) = self.text(value, EXPECTED) else { return ImagePattern::default() };
        match ImagePattern::parse(text) {
            Ok(pattern) if pattern.has_tag() => {
                self.refuse(span_of(value), text, "has a tag", "the image alone; put its tags in `tags`");
                pattern
            }
            Ok(pattern) => pattern,
            Err(why) => {
                self.refuse(span_of(value), text, &why, EXPECTED);
                ImagePattern::default()
            }
        }
    }

    /// The tags of a row.
    pub fn tags(&mut self, value: &Value<'_>) -> Glob {
        const EXPECTED: &str = "a pattern for tags, with `*` for any text";
        let text = self.text(value, EXPECTED).unwrap_or("*");
        let allowed = |c: char| c.is_ascii_alphanumeric() || "._-*".contains(c);
        if text.is_empty() {
            self.refuse(span_of(value), text, "is empty", EXPECTED);
        } else if let Some(odd) = text.chars().find(|&c| !allowed(c)) {
            let why = format!("has a {odd:?}, which no tag has");
            self.refuse(span_of(value), text, &why, EXPECTED);
        }
        Glob::new(text)
    }

    /// What stands in for the images of a row.
    fn replace(&mut self, value: &Value<'_>) -> Replace {
        const EXPECTED: &str = "a tag such as \"{tag}-slim\" or \"{tag|-jdk|-jre}\", or a whole reference such as \"example/jre:{tag}\"";
        let Some(text) = self.text(value, EXPECTED) else { return Replace::default() };
        Replace::parse(text).unwrap_or_else(|why| {
            self.refuse(span_of(value), text, &why, EXPECTED);
            Replace::default()
        })
    }

    /// A list of names: not empty, without blanks.
    pub fn names(&mut self, value: &Value<'_>, of_what: &str) -> Vec<String> {
        let strings = self.strings(value, of_what);
        for &(text, span) in &strings {
            if text.is_empty() || text.contains(|c: char| c.is_whitespace() || c.is_control()) {
                let why = if text.is_empty() { "holds an empty name" } else { "is no name" };
                self.refuse(span, text, why, &format!("{of_what}, each by its name"));
            }
        }
        owned(strings)
    }

    /// A list of absolute paths.
    fn paths(&mut self, value: &Value<'_>) -> Vec<String> {
        let strings = self.strings(value, "paths");
        for &(text, span) in strings.iter().filter(|(text, _)| !text.starts_with('/')) {
            let why = if text.is_empty() { "holds an empty path" } else { "does not begin with a `/`" };
            self.refuse(span, text, why, "paths from the root of the image");
        }
        owned(strings)
    }

    /// Files with tables.
    fn table_files(&mut self, value: &Value<'_>) -> Vec<TableFile> {
        let strings = self.strings(value, "files");
        for &(text, span) in strings.iter().filter(|(path, _)| path.is_empty()) {
            self.refuse(span, text, "holds an empty path", "the path of a file, from this folder");
        }
        strings.into_iter().map(|(path, span)| TableFile { path: path.to_owned(), span }).collect()
    }

    /// Commands and the packages that bring them back.
    fn provides(&mut self, value: &Value<'_>) -> Vec<(String, String)> {
        let Some(table) = value.get_ref().as_table() else {
            self.wrong_type(value, "a table of packages by command, as in { javac = \"default-jdk\" }");
            return Vec::new();
        };
        let mut provided = Vec::new();
        for (command, value) in table {
            let command = command.get_ref().as_ref();
            let Some(packages) = value.get_ref().as_str() else {
                let (command, found) = (short(command), kind(value.get_ref()));
                let message = format!("{}: `{command}` is {found}; expected a package's name", self.key);
                self.report(span_of(value), message);
                continue;
            };
            let words: Vec<&str> = packages.split_whitespace().collect();
            let odd = |word: &&&str| {
                let allowed = |c: char| c.is_ascii_alphanumeric() || "+-._:=~".contains(c);
                word.starts_with('-') || !word.chars().all(allowed)
            };
            if words.is_empty() {
                self.refuse(span_of(value), packages, "names no package", "a package's name");
            } else if let Some(odd) = words.iter().find(odd) {
                self.refuse(span_of(value), odd, "is no package's name", "packages with blanks between them");
            }
            provided.push((command.to_owned(), words.join(" ")));
        }
        provided.sort();
        provided
    }

    /// A size in bytes.
    fn size(&mut self, value: &Value<'_>) -> Option<u64> {
        const EXPECTED: &str = "a size such as \"200 MB\", or a number of bytes";
        let found = match (value.get_ref().as_integer(), value.get_ref().as_str()) {
            (Some(integer), _) => (integer.as_str(), number(integer).and_then(|bytes| bytes.try_into().ok())),
            (None, Some(text)) => (text, bytes(text)),
            (None, None) => {
                self.wrong_type(value, EXPECTED);
                return None;
            }
        };
        let (text, size) = found;
        if size.is_none() {
            let message = format!("{} is {}; expected {EXPECTED}", self.key, short(text));
            self.report(span_of(value), message);
        }
        size
    }
}

/// The bytes in `200 MB`, `1.5 GB`, `300 MiB`. `None` where it is no such size, or more than a petabyte.
fn bytes(text: &str) -> Option<u64> {
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.')?;
    let (value, unit) = text.split_at(end);
    let factor: u64 = match unit.trim_start() {
        "B" | "byte" | "bytes" => 1,
        "kB" | "KB" => 1_000,
        "MB" => 1_000_000,
        "GB" => 1_000_000_000,
        "KiB" => 1 << 10,
        "MiB" => 1 << 20,
        "GiB" => 1 << 30,
        _ => return None,
    };
    let bytes = value.parse::<f64>().ok()? * factor as f64;
    (bytes <= 1e15).then_some(bytes.round() as u64)
}
