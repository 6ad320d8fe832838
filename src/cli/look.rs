//! Looking at one file: reading it, rewriting it, and putting in words what came of it. Writes nothing.

use super::discover::Input;
use super::paths::{name_in_diff, shown};
use super::read::{self, NotText};
use super::registry::{DEFAULT_PLATFORM, Registry};
use super::settings::{Broken, Settings};
use crate::report::diff::Diff;
use crate::report::summary::{File, View};
use crate::report::{Paint, Tally, json, problem, text};
use crate::rewrite::{Options, Outcome};
use crate::syntax::{Dockerfile, Keyword};
use crate::text::LineIndex;
use std::io;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What is to be done with the files.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Show a diff.
    Diff,
    /// Show how many lines change.
    Stat,
    /// Change the files.
    Fix,
    /// Show findings as lines.
    Text,
    /// Show findings as JSON.
    Json,
}

/// Looks at files. To be shared between threads.
pub struct Look<'a> {
    /// What is to be done.
    pub action: Action,
    /// What holds for each file.
    pub settings: Settings<'a>,
    /// How the file on standard input is called.
    pub stdin_name: Option<&'a Path>,
    /// Whether the configuration excludes files that are named.
    pub force_exclude: bool,
    /// Colours on standard output.
    pub paint: Paint,
    /// How the summary is written; none where it is not wanted.
    pub view: View,
    /// Whether errors are all that is said.
    pub quiet: bool,
    /// Who is asked about base images, where someone is.
    pub registry: Option<Registry>,
}

/// What came of one input.
#[derive(Default)]
pub struct Report {
    /// For standard output: text, or records of a JSON array.
    pub out: Out,
    /// For standard error, whatever is asked for.
    pub problems: String,
    /// For standard error, where a summary is wanted.
    pub summary: String,
    /// Remarks that may come for more than one file.
    pub notes: Vec<String>,
    /// A configuration that kept the file from being looked at.
    pub broken: Option<Arc<Broken>>,
    /// Whether it counts among the files that were looked at.
    pub counted: bool,
    /// Whether it was found and is no Dockerfile.
    pub left_out: bool,
    /// Whether there was an error.
    pub failed: bool,
    /// Whether something was withheld.
    pub withheld: bool,
    /// Whether there is something to change.
    pub changed: bool,
    /// Targets that name no stage of it.
    pub missing_targets: Vec<String>,
    /// What is applied.
    pub applied: Tally,
    /// What the next level would add.
    pub next: Tally,
    /// What is to be written where.
    pub change: Option<Change>,
}

/// What goes to standard output.
#[derive(Default)]
pub enum Out {
    /// Nothing.
    #[default]
    Nothing,
    /// Bytes as they are.
    Bytes(Vec<u8>),
    /// Elements of an array.
    Records(Vec<String>),
    /// A row of a table: path, lines that come, lines that go.
    Row(String, usize, usize),
}

/// A file that is to be replaced.
pub struct Change {
    /// The file.
    pub path: PathBuf,
    /// What was read.
    pub old: String,
    /// What is to be in it.
    pub new: String,
}

/// A file that is looked at.
struct Subject<'p> {
    path: &'p Path,
    /// The path, ready to be shown.
    shown: String,
    /// Found in a folder, not named.
    found: bool,
    /// It is standard input.
    stdin: bool,
}

impl Look<'_> {
    /// Looks at `input`.
    pub fn at(&self, input: &Input) -> Report {
        let subject = |path| Subject { path, shown: shown(path), found: false, stdin: false };
        match input {
            Input::Stdin => self.stdin(),
            Input::Named(path) => self.file(subject(path), || read::file(path)),
            Input::Found(path) => self.file(Subject { found: true, ..subject(path) }, || read::file(path)),
            Input::Unsearched(path, why) => self.failed(&shown(path), &format!("cannot be searched: {why}")),
        }
    }

    /// `fix -` gives back what it was given where there is nothing else to give: nothing is lost in a pipe.
    fn stdin(&self) -> Report {
        let path = self.stdin_name.unwrap_or(Path::new("<stdin>"));
        let subject = Subject { path, shown: shown(path), found: false, stdin: true };
        let given = match read::limited(io::stdin().lock()) {
            Ok(given) => given,
            Err(why) => return self.failed(&subject.shown, &why),
        };
        let mut report = self.file(subject, || Ok(given.clone()));
        if self.action == Action::Fix && matches!(report.out, Out::Nothing) {
            report.out = Out::Bytes(given);
        }
        report
    }

    fn file(&self, subject: Subject<'_>, read: impl FnOnce() -> Result<Vec<u8>, String>) -> Report {
        let named = &subject.shown;
        let excludable = subject.found || self.force_exclude;
        let has_place = !subject.stdin || self.stdin_name.is_some();
        let chosen = match self.settings.choose(subject.path, excludable, has_place) {
            Ok(chosen) => chosen,
            Err(broken) => {
                let why = format!("not looked at: its configuration {} cannot be used", broken.path);
                return Report { broken: Some(broken), ..self.failed(named, &why) };
            }
        };
        if chosen.excluded {
            return self.passed_over(named, "left alone: the configuration excludes it");
        }
        let mut report = match read() {
            Err(why) => self.failed(named, &why),
            Ok(bytes) if subject.found && !begins_as_dockerfile(&bytes) => {
                let why = "left out: neither FROM nor ARG comes first";
                Report { left_out: true, ..self.passed_over(named, why) }
            }
            Ok(bytes) => match read::text(bytes) {
                Err(bad) => self.no_text(named, &bad),
                Ok(text) => self.text(&subject, text, chosen.options),
            },
        };
        report.notes.extend(chosen.notes);
        report
    }

    fn text(&self, subject: &Subject<'_>, text: String, mut options: Options) -> Report {
        options.look_ahead = !self.quiet;
        let Some((outcome, notes)) = guarded(|| self.rewrite(&text, &mut options)) else {
            let why = "left alone: leanfile itself failed on this file; please report it with the file";
            return self.failed(&subject.shown, why);
        };
        let file = File { path: &subject.shown, text: &text, outcome: &outcome };
        let mut report = Report {
            problems: file.problems(self.view),
            summary: if self.quiet { String::new() } else { file.summary(self.view) },
            counted: true,
            failed: !outcome.errors.is_empty(),
            withheld: !outcome.withheld.is_empty(),
            missing_targets: outcome.missing_targets.clone(),
            changed: outcome.changed(),
            notes,
            applied: Tally::of(&outcome.applied),
            next: Tally::of(&outcome.next_level),
            ..Report::default()
        };
        match self.action {
            Action::Text => {
                let findings = text::findings(&subject.shown, &text, &outcome, self.paint);
                report.out = Out::Bytes(findings.into_bytes());
            }
            Action::Json => {
                let findings = json::findings(&subject.shown, &text, &outcome, self.view.verbose);
                report.out = Out::Records(findings);
            }
            _ if !outcome.changed() => {}
            Action::Diff => {
                let name = match (subject.stdin, self.stdin_name) {
                    (false, _) => name_in_diff(subject.path),
                    (true, name) => name.unwrap_or(Path::new("Dockerfile")).to_owned(),
                };
                let name = name.as_os_str().as_encoded_bytes();
                let diff = Diff::new(&text, &outcome.text).unified(name, self.paint);
                report.out = Out::Bytes(diff.into_bytes());
            }
            Action::Stat => {
                let (come, go) = Diff::new(&text, &outcome.text).counts();
                report.out = Out::Row(subject.shown.clone(), come, go);
            }
            Action::Fix if subject.stdin => report.out = Out::Bytes(outcome.text.into_bytes()),
            Action::Fix => {
                let path = subject.path.to_owned();
                report.change = Some(Change { path, old: text, new: outcome.text });
            }
        }
        report
    }

    /// Rewrites `text`; once more with what registries say, where they are asked and have something to say. Notes say
    /// what they do not.
    fn rewrite(&self, text: &str, options: &mut Options) -> (Outcome, Vec<String>) {
        let outcome = crate::rewrite_text(text, options);
        let Some(registry) = self.registry.as_ref().filter(|_| !outcome.exchanges.is_empty()) else {
            return (outcome, Vec::new());
        };
        let (known, notes) = registry.ask(&outcome.exchanges, DEFAULT_PLATFORM);
        if known.is_empty() {
            return (outcome, notes);
        }
        options.registry = Arc::new(known);
        (crate::rewrite_text(text, options), notes)
    }

    /// What goes wrong before there is an outcome.
    fn failed(&self, named: &str, why: &str) -> Report {
        let problems = format!("{named}: {}: {why}\n", self.view.paint.red("error"));
        self.error(problems, || json::error(named, why, None))
    }

    fn no_text(&self, named: &str, bad: &NotText) -> Report {
        let (lines, paint) = (LineIndex::new(&bad.lossy), self.view.paint);
        let kind = paint.red("error").to_string();
        let problems = problem(named, &kind, &bad.message, &lines, &bad.lossy, bad.span, paint);
        self.error(problems, || json::error(named, &bad.message, Some(bad.place())))
    }

    fn error(&self, problems: String, record: impl FnOnce() -> String) -> Report {
        let out = if self.action == Action::Json { Out::Records(vec![record()]) } else { Out::Nothing };
        Report { out, problems, counted: true, failed: true, ..Report::default() }
    }

    fn passed_over(&self, named: &str, why: &str) -> Report {
        let summary = if self.view.verbose { format!("{named}: {why}\n") } else { String::new() };
        Report { summary, ..Report::default() }
    }
}

/// Whether the first instruction is FROM or ARG.
fn begins_as_dockerfile(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let first = Dockerfile::parse(&*text).instructions.first().map(|instruction| instruction.keyword);
    matches!(first, Some(Keyword::From | Keyword::Arg))
}

/// What `work` gives, or nothing where it panics: one file must not stop the others. The panic has been reported.
fn guarded<T>(work: impl FnOnce() -> T) -> Option<T> {
    panic::catch_unwind(AssertUnwindSafe(work)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_stops_one_file_only() {
        assert_eq!(guarded(|| 1), Some(1));
        assert_eq!(guarded(|| "".parse::<u8>().expect("a planted fault")), None);
    }

    #[test]
    fn dockerfiles_begin_with_from_or_arg() {
        assert!(begins_as_dockerfile(b"# syntax=x\n\n# hi\nfrom a"));
        assert!(begins_as_dockerfile(b"ARG A=\xff"));
        for other in [&b""[..], b"# only a comment\n", b"RUN x\n", b"{% if x %}\nFROM a\n", b"\x7fELF\0"] {
            assert!(!begins_as_dockerfile(other));
        }
    }
}
