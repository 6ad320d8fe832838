//! What a person is told on standard error: what was done to a file and what it rests on, and the total.

use super::paint::{Paint, printable};
use super::snippet::problem;
use super::text::saving;
use super::units::{Tally, count};
use crate::rewrite::{Applied, Assumption, Outcome};
use crate::text::{LineIndex, Span};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Errors of one file that are shown; the builder itself stops at the first.
const MOST_ERRORS: usize = 5;

/// How a summary is written.
#[derive(Clone, Copy, Debug)]
pub struct View {
    /// Colours.
    pub paint: Paint,
    /// Everything that is known (`-v`).
    pub verbose: bool,
    /// One of many files: a line for what is done, nothing where there is nothing to do.
    pub compact: bool,
    /// The rewrites themselves are on standard output already.
    pub listed: bool,
    /// The only file.
    pub only: bool,
}

/// One file and what came of it.
#[derive(Clone, Copy)]
pub struct File<'a> {
    /// The path, ready to be shown.
    pub path: &'a str,
    /// The original text.
    pub text: &'a str,
    /// What came of it.
    pub outcome: &'a Outcome,
}

impl File<'_> {
    /// What is never left out, even where no summary is wanted: errors, and what the proof refused.
    pub fn problems(self, view: View) -> String {
        let lines = LineIndex::new(self.text);
        let mut out = String::new();
        let errors = &self.outcome.errors;
        let most = match view {
            View { verbose: true, .. } => errors.len(),
            View { compact: true, .. } => 1,
            _ => MOST_ERRORS,
        };
        for error in errors.iter().take(most) {
            let kind = view.paint.red("error").to_string();
            out += &problem(self.path, &kind, &error.message, &lines, self.text, error.span, view.paint);
        }
        if !errors.is_empty() {
            let more = match errors.len().saturating_sub(most) {
                0 => String::new(),
                more => format!(" ({}; -v shows all)", count(more, "more error")),
            };
            let _ = writeln!(out, "{}: left alone: the builder would not accept it{more}", self.path);
        }
        for held in &self.outcome.withheld {
            let what = format!("{}: {}: {}", held.pass, held.wanted, held.because);
            self.place(&mut out, &lines, held.span, view.paint.yellow("withheld"), &what);
        }
        out
    }

    /// What is applied, what that rests on and what it saves; remarks; with `-v` where passes stay away.
    pub fn summary(self, view: View) -> String {
        let lines = LineIndex::new(self.text);
        let mut out = String::new();
        for note in &self.outcome.notes {
            self.place(&mut out, &lines, note.span, view.paint.yellow("note"), &note.message);
        }
        for away in self.outcome.refused.iter().filter(|_| view.verbose) {
            self.place(&mut out, &lines, away.span, "refused", &format!("{}: {}", away.pass, away.reason));
        }
        if !self.outcome.errors.is_empty() {
            return out;
        }
        self.headline(&mut out, view);
        if self.outcome.changed() && !view.compact && !view.listed {
            self.rewrites(&mut out, &lines, view);
        }
        self.assumptions(&mut out, view);
        let next = &self.outcome.next_level;
        if !view.compact && !next.is_empty() {
            let more = count(next.len(), "more rewrite");
            let _ = writeln!(out, "  with {}: {more}, {}", view.paint.bold("--assume"), Tally::of(next));
        }
        out
    }

    fn headline(self, out: &mut String, view: View) {
        let path = view.paint.bold(self.path);
        let applied = &self.outcome.applied;
        if view.listed && !view.only && applied.iter().all(|applied| applied.assumptions.is_empty()) {
            return;
        }
        let _ = match (applied.is_empty(), view.compact) {
            (true, true) => Ok(()),
            (true, false) => writeln!(out, "{path}: nothing to change"),
            (false, true) => {
                let saved = view.paint.green(Tally::of(applied));
                writeln!(out, "{path}: {}: {saved}", passes(applied, view.paint))
            }
            (false, false) => {
                let saved = view.paint.green(Tally::of(applied));
                writeln!(out, "{path}: {}: {saved}", count(applied.len(), "rewrite"))
            }
        };
    }

    fn rewrites(self, out: &mut String, lines: &LineIndex<'_>, view: View) {
        let applied = &self.outcome.applied;
        let line = |span: Span| lines.line(span.start);
        let number = applied.iter().map(|a| line(a.span).to_string().len()).max().unwrap_or(0);
        let name = applied.iter().map(|a| a.pass.len()).max().unwrap_or(0);
        for applied in applied {
            let (at, pass) = (line(applied.span), view.paint.cyan(applied.pass));
            let (reason, saving) = (printable(&applied.reason), saving(&applied.saving));
            let _ = write!(out, "  {at:number$}  {pass:name$}  {reason} [{saving}");
            if view.verbose && !applied.saving.source.is_empty() {
                let _ = write!(out, ": {}", applied.saving.source);
            }
            out.push_str("]\n");
        }
    }

    /// Each assumption once, with how to check it.
    fn assumptions(self, out: &mut String, view: View) {
        let assumptions: BTreeSet<&Assumption> =
            self.outcome.applied.iter().flat_map(|applied| &applied.assumptions).collect();
        for assumption in assumptions {
            let (label, statement) = (view.paint.yellow("assumes"), printable(&assumption.statement));
            let _ = writeln!(out, "  {label}: {statement}");
            let _ = writeln!(out, "    check: {}", printable(&assumption.check));
        }
    }

    fn place(
        self,
        out: &mut String,
        lines: &LineIndex<'_>,
        span: Span,
        kind: impl std::fmt::Display,
        what: &str,
    ) {
        let (line, column) = lines.line_column(span.start);
        let _ = writeln!(out, "{}:{line}:{column}: {kind}: {}", self.path, printable(what));
    }
}

/// The passes that were applied, in order, and how often: `merge-runs ×2, drop-package-caches`.
fn passes(applied: &[Applied], paint: Paint) -> String {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for applied in applied {
        match counts.iter_mut().find(|(pass, _)| *pass == applied.pass) {
            Some((_, times)) => *times += 1,
            None => counts.push((applied.pass, 1)),
        }
    }
    let shown = counts.iter().map(|&(pass, times)| match times {
        1 => paint.cyan(pass).to_string(),
        _ => format!("{} ×{times}", paint.cyan(pass)),
    });
    shown.collect::<Vec<_>>().join(", ")
}

/// What came of all files.
#[derive(Clone, Copy, Debug, Default)]
pub struct Total {
    /// Files that were looked at.
    pub files: usize,
    /// Files with something to change.
    pub changed: usize,
    /// Files with errors.
    pub failed: usize,
    /// Files that were to be changed and could not be written.
    pub unwritten: usize,
    /// Files with something that the proof refused.
    pub withheld: usize,
    /// Files that were found and are no Dockerfiles.
    pub left_out: usize,
    /// What is applied.
    pub applied: Tally,
    /// What the next level would add.
    pub next: Tally,
    /// In how many files it would.
    pub next_files: usize,
}

impl Total {
    /// The closing lines. `done` says whether what is to be changed was changed.
    pub fn lines(&self, done: bool, paint: Paint) -> String {
        let mut out = String::new();
        if self.files > 1 {
            let mut parts: Vec<String> = Vec::new();
            if self.changed > self.unwritten {
                let verb = if done { "changed" } else { "to change" };
                parts.push(format!("{} {verb}", self.changed - self.unwritten));
            } else if self.failed < self.files && self.unwritten == 0 {
                parts.push("nothing to change".into());
            }
            if self.unwritten > 0 {
                parts.push(paint.red(format_args!("{} not written", self.unwritten)).to_string());
            }
            if self.failed > 0 {
                parts.push(paint.red(format_args!("{} with errors", self.failed)).to_string());
            }
            if self.withheld > 0 {
                parts.push(format!("{} with something withheld", self.withheld));
            }
            let files = count(self.files, "file");
            let _ = writeln!(out, "{}: {}", paint.bold(files), parts.join(", "));
            if self.applied.rewrites > 0 {
                let rewrites = count(self.applied.rewrites, "rewrite");
                let _ = writeln!(out, "  {rewrites}: {}", paint.green(self.applied));
            }
            if self.next.rewrites > 0 {
                let more = count(self.next.rewrites, "more rewrite");
                let files = count(self.next_files, "file");
                let _ = writeln!(out, "  with {}: {more} in {files}, {}", paint.bold("--assume"), self.next);
            }
        }
        if self.left_out > 0 {
            let files = count(self.left_out, "file");
            let _ = writeln!(out, "{files} left out: neither FROM nor ARG comes first (-v names them)");
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rewrite::{AssumptionKind, Level, Saving, Withheld};
    use pretty_assertions::assert_eq;

    const TEXT: &str = "FROM a\nRUN b\nRUN c\n";

    fn applied(line: usize, bytes: Option<u64>, statement: &str) -> Applied {
        let assumption = Assumption {
            kind: AssumptionKind::OneResolution,
            statement: statement.into(),
            check: "look".into(),
        };
        let start = LineIndex::new(TEXT).line_span(line).start;
        Applied {
            pass: if line == 2 { "merge-runs" } else { "a-pass" },
            reason: format!("why {line}"),
            assumptions: vec![assumption],
            level: Level::Assumed,
            saving: Saving { layers: 1, bytes, source: "a table".into() },
            span: Span::new(start, start + 5),
        }
    }

    fn outcome() -> Outcome {
        Outcome {
            text: String::new(),
            applied: vec![
                applied(2, Some(45_000_000), "it works"),
                applied(2, Some(0), "it works"),
                applied(3, None, "b \u{1b}[2J"),
            ],
            withheld: vec![Withheld {
                pass: "a-pass",
                wanted: "do more".into(),
                because: "no".into(),
                span: Span::new(7, 12),
            }],
            refused: Vec::new(),
            exchanges: Vec::new(),
            missing_targets: Vec::new(),
            next_level: vec![applied(2, Some(1_000), "x")],
            errors: Vec::new(),
            notes: Vec::new(),
            rounds: 1,
        }
    }

    fn view(compact: bool, verbose: bool, listed: bool) -> View {
        View { paint: Paint::Plain, verbose, compact, listed, only: false }
    }

    #[test]
    fn what_a_file_rests_on_is_said_once() {
        let outcome = outcome();
        let file = File { path: "D", text: TEXT, outcome: &outcome };
        let assumptions = "  assumes: b ?[2J\n    check: look\n  assumes: it works\n    check: look\n";
        let next = "  with --assume: 1 more rewrite, 1 layer fewer, about 1.0 kB\n";
        let tally = "3 layers fewer, about 45 MB (not known for 1 of 3)";
        let rewrites = "  2  merge-runs  why 2 [layers -1, about 45 MB]\n  2  merge-runs  why 2 [layers -1, 0 bytes]\n  3  a-pass      why 3 [layers -1, bytes not known]\n";
        assert_eq!(
            file.summary(view(false, false, false)),
            format!("D: 3 rewrites: {tally}\n{rewrites}{assumptions}{next}")
        );
        let compact = format!("D: merge-runs ×2, a-pass: {tally}\n{assumptions}");
        assert_eq!(file.summary(view(true, false, false)), compact);
        assert_eq!(file.summary(view(true, false, true)), compact);
        assert!(file.summary(view(false, true, false)).contains("[layers -1, about 45 MB: a table]"));
        assert_eq!(file.problems(view(true, false, false)), "D:2:1: withheld: a-pass: do more: no\n");
    }

    #[test]
    fn totals() {
        let total = Total {
            files: 10,
            changed: 3,
            failed: 1,
            unwritten: 1,
            withheld: 2,
            left_out: 1,
            applied: Tally { rewrites: 4, layers: 2, bytes: 5_000, unknown: 0 },
            next: Tally { rewrites: 1, layers: 0, bytes: 0, unknown: 1 },
            next_files: 1,
        };
        let tail = "  4 rewrites: 2 layers fewer, about 5.0 kB\n  with --assume: 1 more rewrite in 1 file, bytes not known\n1 file left out: neither FROM nor ARG comes first (-v names them)\n";
        assert_eq!(
            total.lines(true, Paint::Plain),
            format!("10 files: 2 changed, 1 not written, 1 with errors, 2 with something withheld\n{tail}")
        );
        assert_eq!(Total { files: 1, changed: 1, ..Total::default() }.lines(true, Paint::Plain), "");
        let failed = Total { files: 2, failed: 2, ..Total::default() };
        assert_eq!(failed.lines(false, Paint::Plain), "2 files: 2 with errors\n");
    }
}
