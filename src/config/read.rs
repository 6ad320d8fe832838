//! From text to [`Config`]: every value with its place, every mistake with what was expected.

use super::keys::{self, Key};
use super::{Config, ConfigError, Files};
use crate::rewrite::UserRow;
use crate::text::{Span, one_line};
use ignore::gitignore::{Gitignore, GitignoreBuilder};
use std::fmt::Display;
use std::ops::RangeInclusive;
use toml::Spanned;
use toml::de::{DeInteger, DeTable, DeValue};

/// A value and its place.
pub type Value<'i> = Spanned<DeValue<'i>>;

/// The name of the array of tables that hold values for some files only.
const FILES: &str = "files";

/// Reads values, and collects what is wrong with them.
pub struct Reader<'a> {
    /// Ids of the passes there are.
    ids: &'a [&'a str],
    /// The key that is read, as a person would name it.
    pub key: String,
    errors: Vec<ConfigError>,
}

/// See [`super::parse`].
pub fn parse(text: &str, passes: &[&str]) -> Result<Config, Vec<ConfigError>> {
    let mut config = Config::default();
    let bom = read(text, passes, |reader, root| reader.root(root, &mut config))?;
    for table in &mut config.tables {
        table.span = Span::new(table.span.start + bom, table.span.end + bom);
    }
    Ok(config)
}

/// See [`super::parse_table`].
pub fn parse_table(text: &str) -> Result<Vec<UserRow>, Vec<ConfigError>> {
    let mut rows = Vec::new();
    read(text, &[], |reader, root| rows = reader.table_file(root))?;
    Ok(rows)
}

/// Hands the TOML in `text` to `take`. Gives the length of the byte order mark, from behind which places are counted.
fn read(
    text: &str,
    passes: &[&str],
    take: impl FnOnce(&mut Reader<'_>, &DeTable<'_>),
) -> Result<usize, Vec<ConfigError>> {
    let mut reader = Reader { ids: passes, key: String::new(), errors: Vec::new() };
    // The parser takes a byte order mark off, and with it counts from behind it.
    let bom = text.len() - text.trim_start_matches('\u{feff}').len();
    let (root, syntax) = DeTable::parse_recoverable(&text[bom..]);
    if syntax.is_empty() {
        take(&mut reader, root.get_ref());
    }
    for error in syntax {
        let range = error.span().unwrap_or(0..0);
        reader.report(Span::new(range.start, range.end), one_line(&error.message().replace('\n', "; "), 300));
    }
    for error in &mut reader.errors {
        error.span = Span::new(error.span.start + bom, error.span.end + bom);
    }
    reader.errors.sort_by_key(|error| error.span);
    reader.errors.dedup();
    if reader.errors.is_empty() { Ok(bom) } else { Err(reader.errors) }
}

impl Reader<'_> {
    /// Reports a mistake.
    pub fn report(&mut self, span: Span, message: impl Into<String>) {
        self.errors.push(ConfigError { message: message.into(), span });
    }

    /// The whole file.
    fn root(&mut self, root: &DeTable<'_>, config: &mut Config) {
        for (name, value) in root {
            let text = name.get_ref().as_ref();
            if let Some(key) = keys::TOP.iter().find(|key| key.name == text) {
                self.value(key, "", value, config);
            } else if let Some(table) = keys::TABLES.iter().find(|table| table.name == text) {
                self.pass_table(table, value, config);
            } else if text == FILES {
                self.files(value, config);
            } else {
                let tables = keys::TABLES.iter().map(|table| table.name).chain([FILES]);
                self.unknown("key", text, span_of(name), keys::TOP.iter().map(|key| key.name).chain(tables));
            }
        }
    }

    /// The table of a pass.
    fn pass_table(&mut self, table: &keys::Table, value: &Value<'_>, config: &mut Config) {
        let title = format!("[{}]", table.name);
        if let Some(entries) = self.table(&title, value) {
            self.entries(&title, entries, table.keys, config);
        }
    }

    /// The entries of a table whose keys are `keys`.
    pub fn entries<T>(&mut self, title: &str, entries: &DeTable<'_>, keys: &'static [Key<T>], into: &mut T) {
        for (name, value) in entries {
            let text = name.get_ref().as_ref();
            match keys.iter().find(|key| key.name == text) {
                Some(key) => self.value(key, title, value, into),
                None => {
                    let names = keys.iter().map(|key| key.name);
                    self.unknown(&format!("key of {title}"), text, span_of(name), names);
                }
            }
        }
    }

    /// The tables of an array, headed `[[name]]` each.
    pub fn tables<'v, 'i>(
        &mut self,
        key: &str,
        title: &str,
        value: &'v Value<'i>,
    ) -> Vec<(Span, &'v DeTable<'i>)> {
        let Some(tables) = value.get_ref().as_array() else {
            let found = kind(value.get_ref());
            self.report(span_of(value), format!("{key} is {found}; expected tables, each headed {title}"));
            return Vec::new();
        };
        tables.iter().filter_map(|value| Some((span_of(value), self.table(title, value)?))).collect()
    }

    /// The `[[files]]` tables.
    fn files(&mut self, value: &Value<'_>, config: &mut Config) {
        let title = format!("[[{FILES}]]");
        for (span, entries) in self.tables(&format!("`{FILES}`"), &title, value) {
            let mut files = Files { path: Gitignore::empty(), values: Config::default(), given: Vec::new() };
            let mut named = false;
            for (name, value) in entries {
                let text = name.get_ref().as_ref();
                if text == "path" {
                    named = true;
                    self.key = format!("{title} path");
                    files.path = self.path_pattern(value);
                    continue;
                }
                match keys::TOP.iter().find(|key| key.name == text && key.carry.is_some()) {
                    Some(key) => {
                        self.value(key, &title, value, &mut files.values);
                        files.given.push(key);
                    }
                    None => {
                        let carried = keys::TOP.iter().filter(|key| key.carry.is_some()).map(|key| key.name);
                        self.unknown(
                            &format!("key of {title}"),
                            text,
                            span_of(name),
                            carried.chain(["path"]),
                        );
                    }
                }
            }
            if !named {
                self.report(
                    span,
                    format!("{title} has no `path`; expected a pattern for the files it is for"),
                );
            }
            config.files.push(files);
        }
    }

    fn value<T>(&mut self, key: &Key<T>, title: &str, value: &Value<'_>, into: &mut T) {
        self.key =
            if title.is_empty() { format!("`{}`", key.name) } else { format!("`{}` in {title}", key.name) };
        (key.read)(self, value, into);
    }

    fn table<'v, 'i>(&mut self, title: &str, value: &'v Value<'i>) -> Option<&'v DeTable<'i>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            let found = kind(value.get_ref());
            self.report(span_of(value), format!("{title} is {found}; expected a table"));
        }
        table
    }

    /// Reports a name that is none of `names`.
    pub fn unknown<'n>(
        &mut self,
        what: &str,
        found: &str,
        span: Span,
        names: impl Iterator<Item = &'n str> + Clone,
    ) {
        let message = match nearest(found, names.clone()) {
            Some(near) => format!("no {what} is called `{}`; did you mean `{near}`?", short(found)),
            None => format!("no {what} is called `{}`; expected one of {}", short(found), list(names)),
        };
        self.report(span, message);
    }

    /// Reports a value of another type than expected.
    pub fn wrong_type(&mut self, value: &Value<'_>, expected: impl Display) {
        let found = kind(value.get_ref());
        let message = format!("{} is {found}; expected {expected}", self.key);
        self.report(span_of(value), message);
    }

    /// A string.
    pub fn text<'v>(&mut self, value: &'v Value<'_>, expected: impl Display) -> Option<&'v str> {
        let text = value.get_ref().as_str();
        if text.is_none() {
            self.wrong_type(value, expected);
        }
        text
    }

    /// One of some words.
    pub fn one_of<V: Copy>(&mut self, value: &Value<'_>, words: &[(&str, V)]) -> Option<V> {
        let expected = words.iter().map(|(word, _)| format!("\"{word}\"")).collect::<Vec<_>>().join(" or ");
        let text = self.text(value, &expected)?;
        let found = words.iter().find(|(word, _)| *word == text).map(|&(_, value)| value);
        if found.is_none() {
            let message = format!("{} is \"{}\"; expected {expected}", self.key, short(text));
            self.report(span_of(value), message);
        }
        found
    }

    /// A whole number in `range`.
    pub fn integer(&mut self, value: &Value<'_>, range: RangeInclusive<usize>) -> Option<usize> {
        let expected = format!("a number from {} to {}", range.start(), range.end());
        let Some(integer) = value.get_ref().as_integer() else {
            self.wrong_type(value, &expected);
            return None;
        };
        let number = number(integer).filter(|number| range.contains(number));
        if number.is_none() {
            let message = format!("{} is {}; expected {expected}", self.key, short(integer.as_str()));
            self.report(span_of(value), message);
        }
        number
    }

    /// A folder's path, which is not empty.
    pub fn path(&mut self, value: &Value<'_>) -> Option<String> {
        let text = self.text(value, "a folder's path as a string")?;
        if text.is_empty() {
            let message = format!("{} is empty; expected a folder's path, or leave the key out", self.key);
            self.report(span_of(value), message);
            return None;
        }
        Some(text.to_owned())
    }

    /// A list of strings, each with its place.
    pub fn strings<'v>(&mut self, value: &'v Value<'_>, of_what: &str) -> Vec<(&'v str, Span)> {
        let Some(items) = value.get_ref().as_array() else {
            self.wrong_type(value, format_args!("a list of {of_what}, as in [\"…\"]"));
            return Vec::new();
        };
        let mut strings = Vec::new();
        for item in items {
            match item.get_ref().as_str() {
                Some(text) => strings.push((text, span_of(item))),
                None => {
                    let message = format!(
                        "{} holds {}; expected a list of {of_what}, as in [\"…\"]",
                        self.key,
                        kind(item.get_ref())
                    );
                    self.report(span_of(item), message);
                }
            }
        }
        strings
    }

    /// Ids of passes.
    pub fn passes(&mut self, value: &Value<'_>) -> Vec<String> {
        let strings = self.strings(value, "pass ids");
        let ids = self.ids;
        for &(id, span) in strings.iter().filter(|(id, _)| !ids.contains(id)) {
            self.unknown("pass", id, span, ids.iter().copied());
        }
        owned(strings)
    }

    /// Names or indices of stages.
    pub fn stages(&mut self, value: &Value<'_>) -> Vec<String> {
        let strings = self.strings(value, "stage names");
        for &(_, span) in strings.iter().filter(|(name, _)| name.trim().is_empty()) {
            let message = format!("{} holds an empty name; expected a stage's name or index", self.key);
            self.report(span, message);
        }
        owned(strings)
    }

    /// Patterns as in a `.gitignore`.
    pub fn patterns(&mut self, value: &Value<'_>) -> Vec<String> {
        let strings = self.strings(value, "patterns");
        for &(pattern, span) in &strings {
            self.pattern(pattern, span);
        }
        owned(strings)
    }

    /// The pattern of a `[[files]]` table.
    fn path_pattern(&mut self, value: &Value<'_>) -> Gitignore {
        let expected = "a pattern as in a .gitignore, as a string";
        let Some(text) = self.text(value, expected) else { return Gitignore::empty() };
        let Some(pattern) = self.pattern(text, span_of(value)) else { return Gitignore::empty() };
        if pattern.num_ignores() == 0 {
            self.report(span_of(value), format!("`{}` matches no file; expected {expected}", short(text)));
        }
        pattern
    }

    fn pattern(&mut self, pattern: &str, span: Span) -> Option<Gitignore> {
        let mut builder = GitignoreBuilder::new("");
        let built = builder.add_line(None, pattern).map(|_| ()).and_then(|()| builder.build());
        match built {
            Ok(built) => Some(built),
            Err(error) => {
                let why = match &error {
                    ignore::Error::Glob { err, .. } => err.clone(),
                    other => short(&other.to_string()),
                };
                let pattern = short(pattern);
                let message = format!("`{pattern}` is no pattern: {why}; expected one as in a .gitignore");
                self.report(span, message);
                None
            }
        }
    }

    /// Build arguments: a table of strings.
    pub fn arguments(&mut self, value: &Value<'_>) -> Vec<(String, String)> {
        let Some(table) = value.get_ref().as_table() else {
            self.wrong_type(value, "a table of strings, as in { NAME = \"value\" }");
            return Vec::new();
        };
        let mut given: Vec<(Span, String, String)> = Vec::new();
        for (name, value) in table {
            match value.get_ref().as_str() {
                Some(text) => given.push((span_of(name), name.get_ref().to_string(), text.to_owned())),
                None => {
                    let found = kind(value.get_ref());
                    let message = format!(
                        "build argument `{}` is {found}; expected a string: put it in quotes",
                        short(name.get_ref())
                    );
                    self.report(span_of(value), message);
                }
            }
        }
        given.sort();
        given.into_iter().map(|(_, name, value)| (name, value)).collect()
    }
}

/// What a person wrote, for a message.
pub fn short(text: &str) -> String {
    one_line(text, 60)
}

pub fn owned(strings: Vec<(&str, Span)>) -> Vec<String> {
    strings.into_iter().map(|(text, _)| text.to_owned()).collect()
}

pub fn span_of<T>(value: &Spanned<T>) -> Span {
    let range = value.span();
    Span::new(range.start, range.end.max(range.start))
}

pub fn number(integer: &DeInteger<'_>) -> Option<usize> {
    usize::from_str_radix(integer.as_str().trim_start_matches('+'), integer.radix()).ok()
}

/// What a value is, in words.
pub fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

/// The name a person may have meant.
fn nearest<'n>(found: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let found = found.to_ascii_lowercase().replace('_', "-");
    // No name is so long; the distance takes time in the square of the length.
    let found: String = found.chars().take(60).collect();
    let distance = |name: &str| strsim::damerau_levenshtein(&found, name);
    let (near, distance) = names.map(|name| (name, distance(name))).min_by_key(|&(_, distance)| distance)?;
    (distance * 5 <= near.len() * 2).then_some(near)
}

fn list<'n>(names: impl Iterator<Item = &'n str>) -> String {
    names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
