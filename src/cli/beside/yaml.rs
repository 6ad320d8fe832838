//! YAML as a tree that cannot grow beyond its bounds.
//!
//! The events come from `saphyr-parser`; the tree is built here, because that is where a small file becomes a large one:
//! an alias shares the value it names, so nothing is copied, and what a file would be when written out is counted.

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span, Tag};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

/// The most values that a file may have with all aliases written out.
const MOST_VALUES: usize = 200_000;

/// How deep values may nest.
const MOST_DEPTH: usize = 64;

/// A value.
#[derive(Debug)]
pub struct Node {
    pub kind: Kind,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
    /// How many values it is, with aliases written out.
    values: usize,
}

#[derive(Debug)]
pub enum Kind {
    Scalar(Scalar),
    List(Vec<Rc<Node>>),
    /// By key, merge keys (`<<`) resolved. Entries whose key is no scalar are left out.
    Map(BTreeMap<String, Rc<Node>>),
}

/// A scalar, as it is written.
#[derive(Debug)]
pub struct Scalar {
    text: String,
    style: Style,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    /// A string whatever it looks like.
    Quoted,
    /// What it is depends on what it looks like.
    Plain,
    /// What it is depends on a tag.
    Tagged,
}

/// What is wrong with a file, and where.
#[derive(Debug)]
pub struct Problem {
    pub line: usize,
    pub column: usize,
    pub message: String,
}

impl Node {
    pub fn map(&self) -> Option<&BTreeMap<String, Rc<Node>>> {
        match &self.kind {
            Kind::Map(map) => Some(map),
            _ => None,
        }
    }

    pub fn get(&self, key: &str) -> Option<&Node> {
        self.map()?.get(key).map(Rc::as_ref)
    }

    pub fn list(&self) -> Option<&[Rc<Node>]> {
        match &self.kind {
            Kind::List(list) => Some(list),
            _ => None,
        }
    }

    /// The text of a scalar that is not null.
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar(scalar) if !scalar.is_null() => Some(&scalar.text),
            _ => None,
        }
    }

    pub fn is_null(&self) -> bool {
        matches!(&self.kind, Kind::Scalar(scalar) if scalar.is_null())
    }

    /// The text that a program reads for a scalar, where every reader agrees on it: `1.10` may become `1.1`, `0x10` 16
    /// and `yes` true, a date a time.
    pub fn exact_text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar(scalar) if scalar.is_exact() => Some(&scalar.text),
            _ => None,
        }
    }
}

impl Scalar {
    fn is_null(&self) -> bool {
        self.style == Style::Plain && matches!(self.text.as_str(), "" | "~" | "null" | "Null" | "NULL")
    }

    fn is_exact(&self) -> bool {
        let text = self.text.as_str();
        match self.style {
            Style::Quoted => return true,
            Style::Tagged => return false,
            Style::Plain => {}
        }
        if matches!(text, "true" | "false") {
            return true;
        }
        let lower = text.to_ascii_lowercase();
        let word =
            ["", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "="].contains(&&*lower);
        if word
            || lower.contains([':', '_'])
                && lower.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c))
        {
            return false;
        }
        let digits = text.strip_prefix('-').unwrap_or(text);
        if digits.len() <= 15 && !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return digits == "0" && digits == text || !digits.starts_with('0');
        }
        let based = ["0x", "0o", "0b"].iter().any(|base| lower.trim_start_matches('-').starts_with(base));
        let date = digits.len() >= 6 && digits.is_char_boundary(5) && {
            let (year, _) = digits.split_at(5);
            year.ends_with('-') && year[..4].bytes().all(|byte| byte.is_ascii_digit())
        };
        let dotted = lower.trim_start_matches(['+', '-', '.']);
        !based && !date && lower.parse::<f64>().is_err() && !["inf", "nan"].contains(&dotted)
    }
}

/// Reads the documents of `text`.
///
/// # Errors
/// The first place that is not YAML, or where the file passes the bounds.
pub fn read(text: &str) -> Result<Vec<Rc<Node>>, Problem> {
    let mut builder = Builder::default();
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| broken(&error))?;
        builder.event(event, &span)?;
    }
    Ok(builder.documents)
}

fn broken(error: &ScanError) -> Problem {
    let at = error.marker();
    Problem { line: at.line(), column: at.col() + 1, message: format!("not valid YAML: {}", error.info()) }
}

#[derive(Default)]
struct Builder {
    /// Lists and maps that are open.
    open: Vec<Open>,
    anchors: HashMap<usize, Rc<Node>>,
    documents: Vec<Rc<Node>>,
    /// Entries that merge keys have copied.
    merged: usize,
}

struct Open {
    anchor: usize,
    line: usize,
    column: usize,
    content: Content,
    values: usize,
}

enum Content {
    List(Vec<Rc<Node>>),
    Map { entries: BTreeMap<String, Rc<Node>>, key: Option<Rc<Node>>, merge: Vec<Rc<Node>> },
}

impl Builder {
    fn event(&mut self, event: Event<'_>, span: &Span) -> Result<(), Problem> {
        let (line, column) = (span.start.line(), span.start.col() + 1);
        match event {
            Event::Alias(anchor) => match self.anchors.get(&anchor).cloned() {
                Some(node) => self.put(node, line, column),
                None => Err(Problem { line, column, message: "an alias stands within its own value".into() }),
            },
            Event::Scalar(text, style, anchor, tag) => {
                let style = style_of(style, tag.as_ref());
                let kind = Kind::Scalar(Scalar { text: text.into_owned(), style });
                self.finish(anchor, Node { kind, line, column, values: 1 })
            }
            Event::SequenceStart(anchor, _) => self.start(anchor, line, column, Content::List(Vec::new())),
            Event::MappingStart(anchor, _) => {
                let content = Content::Map { entries: BTreeMap::new(), key: None, merge: Vec::new() };
                self.start(anchor, line, column, content)
            }
            Event::SequenceEnd | Event::MappingEnd => match self.open.pop() {
                Some(open) => self.end(open),
                None => Ok(()),
            },
            Event::Nothing | Event::StreamStart | Event::StreamEnd => Ok(()),
            Event::DocumentStart(_) | Event::DocumentEnd => {
                self.anchors.clear();
                Ok(())
            }
        }
    }

    fn start(&mut self, anchor: usize, line: usize, column: usize, content: Content) -> Result<(), Problem> {
        if self.open.len() == MOST_DEPTH {
            return Err(Problem { line, column, message: format!("nested more than {MOST_DEPTH} deep") });
        }
        self.open.push(Open { anchor, line, column, content, values: 1 });
        Ok(())
    }

    fn end(&mut self, open: Open) -> Result<(), Problem> {
        let Open { anchor, line, column, content, mut values } = open;
        let kind = match content {
            Content::List(list) => Kind::List(list),
            Content::Map { mut entries, merge, .. } => {
                for merged in &merge {
                    let maps: Vec<&Node> = match &merged.kind {
                        Kind::List(list) => list.iter().map(Rc::as_ref).collect(),
                        _ => vec![merged],
                    };
                    for (key, value) in maps.into_iter().filter_map(Node::map).flatten() {
                        self.merged += 1;
                        if self.merged > MOST_VALUES {
                            return Err(too_large(line, column));
                        }
                        if !entries.contains_key(key) {
                            values = values.saturating_add(value.values);
                            entries.insert(key.clone(), Rc::clone(value));
                        }
                    }
                }
                Kind::Map(entries)
            }
        };
        self.finish(anchor, Node { kind, line, column, values })
    }

    fn finish(&mut self, anchor: usize, node: Node) -> Result<(), Problem> {
        let (line, column) = (node.line, node.column);
        let node = Rc::new(node);
        if anchor > 0 {
            self.anchors.insert(anchor, Rc::clone(&node));
        }
        self.put(node, line, column)
    }

    /// Puts a value into what is open.
    fn put(&mut self, node: Rc<Node>, line: usize, column: usize) -> Result<(), Problem> {
        let Some(open) = self.open.last_mut() else {
            self.documents.push(node);
            return Ok(());
        };
        open.values = open.values.saturating_add(node.values);
        if open.values > MOST_VALUES {
            return Err(too_large(line, column));
        }
        match &mut open.content {
            Content::List(list) => list.push(node),
            Content::Map { entries, key, merge } => match key.take() {
                None => *key = Some(node),
                Some(key) => {
                    // A key that is a list or a map is none of ours.
                    let Kind::Scalar(name) = &key.kind else { return Ok(()) };
                    if name.text == "<<" && name.style == Style::Plain {
                        merge.push(node);
                    } else if entries.insert(name.text.clone(), node).is_some() {
                        let message = format!("the key `{}` is there twice", name.text);
                        return Err(Problem { line: key.line, column: key.column, message });
                    }
                }
            },
        }
        Ok(())
    }
}

fn too_large(line: usize, column: usize) -> Problem {
    Problem {
        line,
        column,
        message: format!("more than {MOST_VALUES} values when its aliases are written out"),
    }
}

fn style_of(style: ScalarStyle, tag: Option<&Cow<'_, Tag>>) -> Style {
    match (tag, style) {
        (Some(tag), _) if tag.is_yaml_core_schema() && tag.suffix == "str" => Style::Quoted,
        (Some(_), _) => Style::Tagged,
        (None, ScalarStyle::Plain) => Style::Plain,
        (None, _) => Style::Quoted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(text: &str) -> bool {
        read(text).unwrap()[0].exact_text().is_some()
    }

    #[test]
    fn what_every_reader_takes_for_the_same_text() {
        for text in [
            "bookworm",
            "'1.10'",
            "\"yes\"",
            "20",
            "0",
            "-1",
            "true",
            "1.2.3",
            "20-alpine",
            "3.11-slim",
            "v1",
            "!!str 1",
            "/a/b",
            "a:b",
            "node:20",
            "0.1.2",
            "a_b",
            "2024",
            "01-x",
        ] {
            assert!(exact(text), "{text}");
        }
        for text in [
            "1.10",
            "1e3",
            "0x10",
            "0o7",
            "007",
            "010",
            "yes",
            "No",
            "ON",
            "~",
            "null",
            "True",
            "1_000",
            "1:30",
            "2024-01-02",
            "2024-01-02 10:00:00",
            ".5",
            "+1",
            ".inf",
            "-.INF",
            ".nan",
            "!!int 1",
            "!x 1",
            "-0",
            "12345678901234567890",
        ] {
            assert!(!exact(text), "{text}");
        }
    }

    #[test]
    fn merge_keys_give_what_is_not_there() {
        let text = "a: &a {x: 1, y: 2}\nb: &b {y: 3, z: 4}\nc:\n  <<: [*a, *b]\n  x: 9\n";
        let documents = read(text).unwrap();
        let c = documents[0].get("c").unwrap();
        let of = |key| c.get(key).and_then(Node::text);
        assert_eq!((of("x"), of("y"), of("z"), of("<<")), (Some("9"), Some("2"), Some("4"), None));
    }

    #[test]
    fn what_passes_the_bounds_is_an_error() {
        let mut laughs = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for level in 1..12 {
            let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
            laughs += &format!("a{level}: &a{level} [{aliases}]\n");
        }
        let problem = read(&laughs).unwrap_err();
        assert!(problem.message.contains("aliases"), "{problem:?}");
        let entries: String = (0..20_000).map(|at| format!("  k{at}: 1\n")).collect();
        let merges: String = (0..20_000).map(|at| format!("m{at}: {{<<: *a}}\n")).collect();
        assert!(read(&format!("a: &a\n{entries}{merges}")).is_err());
        for opening in ["[", "{a: ", "- "] {
            let problem = read(&opening.repeat(100_000)).unwrap_err();
            let message = &problem.message;
            assert!(message.contains("deep") || message.contains("recursion limit"), "{problem:?}");
        }
        assert!(read("a: &a [*a]").unwrap_err().message.contains("own value"));
    }

    #[test]
    fn problems_have_a_place() {
        let problem = read("a: 1\nb: [\n").unwrap_err();
        assert_eq!(problem.line, 3, "{problem:?}");
        let problem = read("é: 1\n  b: 1\n b: 2\né: 3\n").unwrap_err();
        assert_eq!(problem.line, 2, "{problem:?}");
        let problem = read("a: 1\na: 2\n").unwrap_err();
        assert_eq!((problem.line, problem.column), (2, 1));
    }
}
