//! Findings as JSON.
//!
//! The document is an array, one finding a line, in the order of the files. New keys and new kinds may come; what is
//! there keeps its meaning. Every finding has every key, and what does not apply is `null`:
//!
//! | key | what |
//! |---|---|
//! | `path` | the file, as it was named or found |
//! | `kind` | `rewrite`: something to change · `withheld`: the proof refused it · `refused`: a pass stays away (with `-v`) · `note` · `error` |
//! | `line`, `column`, `end_line`, `end_column` | from 1, columns in characters; the end is behind the last one |
//! | `pass`, `level` | the pass's id; `safe` or `assumed` |
//! | `reason` | what is to be changed and why; of an error what is wrong; of the other kinds why not |
//! | `assumptions` | what it rests on: `kind`, `statement` in words, how to `check` it |
//! | `layers`, `bytes` | what is saved of the image, uncompressed; `bytes` is `null` where it is not known |
//! | `bytes_source` | where the figure comes from |

use crate::rewrite::{AssumptionKind, Level, Outcome};
use crate::text::{LineIndex, Span};
use serde::Serialize;

/// One finding; the keys are described above.
#[derive(Serialize)]
struct Finding<'a> {
    path: &'a str,
    kind: Kind,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    pass: Option<&'a str>,
    level: Option<Level>,
    reason: &'a str,
    assumptions: Vec<Stated<'a>>,
    layers: Option<u32>,
    bytes: Option<u64>,
    bytes_source: Option<&'a str>,
}

/// What is known of a place.
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    /// Something to change.
    Rewrite,
    /// A rewrite that the proof refused.
    Withheld,
    /// A place where a pass stays away.
    Refused,
    /// A remark.
    Note,
    /// The file cannot be read, or the builder would not accept it.
    Error,
}

/// An assumption.
#[derive(Serialize)]
struct Stated<'a> {
    kind: AssumptionKind,
    statement: &'a str,
    check: &'a str,
}

impl<'a> Finding<'a> {
    fn new(path: &'a str, kind: Kind, reason: &'a str) -> Finding<'a> {
        Finding {
            path,
            kind,
            line: None,
            column: None,
            end_line: None,
            end_column: None,
            pass: None,
            level: None,
            reason,
            assumptions: Vec::new(),
            layers: None,
            bytes: None,
            bytes_source: None,
        }
    }

    fn at(mut self, lines: &LineIndex<'_>, span: Span) -> Finding<'a> {
        let ((line, column), (end_line, end_column)) =
            (lines.line_column(span.start), lines.line_column(span.end));
        (self.line, self.column) = (Some(line), Some(column));
        (self.end_line, self.end_column) = (Some(end_line), Some(end_column));
        self
    }

    fn of(mut self, pass: &'a str) -> Finding<'a> {
        self.pass = Some(pass);
        self
    }
}

/// The findings in one file, each an object on a line of its own. `refused` takes in where passes stay away.
pub fn findings(path: &str, text: &str, outcome: &Outcome, refused: bool) -> Vec<String> {
    let lines = LineIndex::new(text);
    let mut found: Vec<Finding<'_>> = Vec::new();
    let new = |kind, reason| Finding::new(path, kind, reason);
    for error in &outcome.errors {
        found.push(new(Kind::Error, &error.message).at(&lines, error.span));
    }
    for applied in &outcome.applied {
        let place = new(Kind::Rewrite, &applied.reason).at(&lines, applied.span).of(applied.pass);
        found.push(Finding {
            level: Some(applied.level),
            assumptions: applied
                .assumptions
                .iter()
                .map(|a| Stated { kind: a.kind, statement: &a.statement, check: &a.check })
                .collect(),
            layers: Some(applied.saving.layers),
            bytes: applied.saving.bytes,
            bytes_source: Some(&applied.saving.source),
            ..place
        });
    }
    for held in &outcome.withheld {
        found.push(new(Kind::Withheld, &held.because).at(&lines, held.span).of(held.pass));
    }
    for away in outcome.refused.iter().filter(|_| refused) {
        found.push(new(Kind::Refused, &away.reason).at(&lines, away.span).of(away.pass));
    }
    for note in &outcome.notes {
        found.push(new(Kind::Note, &note.message).at(&lines, note.span));
    }
    found.iter().map(line).collect()
}

/// An error that stands on `at` (line and column), or on the whole file.
pub fn error(path: &str, message: &str, at: Option<(usize, usize)>) -> String {
    let mut error = Finding::new(path, Kind::Error, message);
    (error.line, error.column) = (at.map(|at| at.0), at.map(|at| at.1));
    (error.end_line, error.end_column) = (error.line, error.column);
    line(&error)
}

/// Text, numbers and lists only: there is nothing in it that JSON cannot hold.
fn line(finding: &Finding<'_>) -> String {
    serde_json::to_string(finding).unwrap_or_default()
}
