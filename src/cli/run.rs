//! All files: in parallel, shown in order, with the total and the exit code.

use super::discover::Input;
use super::look::{Action, Look, Out, Report};
use super::progress::Progress;
use super::write;
use crate::report::Paint;
use crate::report::summary::Total;
use rayon::prelude::*;
use std::collections::HashSet;
use std::fmt::Write as _;
use std::io::{self, BufWriter, StdoutLock, Write};
use std::thread;

/// Files that are looked at before what came of them is shown, per thread: enough to keep all threads busy, and few
/// enough that memory does not grow with the number of files.
const WINDOW: usize = 64;

/// Fewer files than this are done before a second thread has started.
const FEW: usize = 8;

/// How it ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ended {
    /// There is something to change (`diff`, `check`), or something could not be written (`fix`).
    pub something: bool,
    /// There was an error.
    pub error: bool,
}

/// Looks at all inputs and shows what came of them, in their order.
///
/// # Errors
/// Standard output cannot be written to. A closed pipe is none: then the work ends early.
pub fn run(look: &Look<'_>, inputs: &[Input]) -> io::Result<Ended> {
    let mut shown = Shown::new(look);
    let result = shown.all(inputs).and_then(|()| shown.close());
    match result {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error),
        _ => Ok(shown.ended),
    }
}

/// What has been shown so far.
struct Shown<'a> {
    look: &'a Look<'a>,
    out: BufWriter<StdoutLock<'static>>,
    records: usize,
    rows: Vec<(String, usize, usize)>,
    /// Broken configurations and remarks, each said once.
    said: HashSet<String>,
    /// Targets of the command line that were in none of the files.
    missing_targets: Vec<String>,
    total: Total,
    ended: Ended,
}

impl<'a> Shown<'a> {
    fn new(look: &'a Look<'a>) -> Shown<'a> {
        Shown {
            look,
            out: BufWriter::new(io::stdout().lock()),
            records: 0,
            rows: Vec::new(),
            said: HashSet::new(),
            missing_targets: look.settings.asked_targets().to_vec(),
            total: Total::default(),
            ended: Ended::default(),
        }
    }

    fn all(&mut self, inputs: &[Input]) -> io::Result<()> {
        let look = self.look;
        let progress = Progress::new(inputs.len(), look.quiet);
        let at = |input| {
            let report = look.at(input);
            progress.step();
            report
        };
        let threads = match inputs.len() / FEW {
            // To ask how many there can be takes a while too.
            0 | 1 => 1,
            most => thread::available_parallelism().map_or(1, usize::from).min(most),
        };
        // Without threads (none are wanted, or none can be had) it is one file after the other.
        let pool = if threads > 1 {
            rayon::ThreadPoolBuilder::new().num_threads(threads).build().ok()
        } else {
            None
        };
        let Some(pool) = pool else {
            return inputs.iter().try_for_each(|input| {
                let report = at(input);
                progress.hidden(|| self.show(report))
            });
        };
        for window in inputs.chunks(WINDOW * threads) {
            let reports: Vec<Report> = pool.install(|| window.par_iter().map(at).collect());
            progress.hidden(|| reports.into_iter().try_for_each(|report| self.show(report)))?;
        }
        Ok(())
    }

    /// Shows one report, and writes what is to be written: behind its assumptions.
    fn show(&mut self, report: Report) -> io::Result<()> {
        match report.out {
            Out::Nothing => {}
            Out::Bytes(bytes) => self.out.write_all(&bytes)?,
            Out::Records(records) => {
                for record in records {
                    let before = if self.records == 0 { "[\n  " } else { ",\n  " };
                    write!(self.out, "{before}{record}")?;
                    self.records += 1;
                }
            }
            Out::Row(path, come, go) => self.rows.push((path, come, go)),
        }
        let mut messages = String::new();
        if let Some(broken) = report.broken
            && self.said.insert(broken.path.clone())
        {
            messages += &broken.report;
        }
        messages += &report.problems;
        if !self.look.quiet {
            for note in report.notes {
                if self.said.insert(note.clone()) {
                    let _ = writeln!(messages, "{}: {note}", self.look.view.paint.yellow("note"));
                }
            }
            messages += &report.summary;
        }
        self.say(&messages)?;
        let unwritten = report.change.is_some_and(|change| {
            let result = write::replace(&change.path, change.old.as_bytes(), change.new.as_bytes());
            result.is_err_and(|error| {
                let path = super::paths::shown(&change.path);
                let not = self.look.view.paint.red("not written");
                let _ = self.say(&format!("{path}: {not}: {error:#}\n"));
                true
            })
        });
        if report.counted && !report.failed {
            self.missing_targets.retain(|target| report.missing_targets.contains(target));
        }
        let total = &mut self.total;
        total.files += usize::from(report.counted);
        total.changed += usize::from(report.changed);
        total.failed += usize::from(report.failed);
        total.withheld += usize::from(report.withheld);
        total.left_out += usize::from(report.left_out);
        total.unwritten += usize::from(unwritten);
        if !unwritten {
            total.applied += report.applied;
        }
        total.next += report.next;
        total.next_files += usize::from(report.next.rewrites > 0);
        self.ended.error |= report.failed;
        self.ended.something |= unwritten || (report.changed && self.look.action != Action::Fix);
        Ok(())
    }

    /// Says something on standard error, behind what is on standard output by then. Where nobody listens, nobody misses it.
    fn say(&mut self, messages: &str) -> io::Result<()> {
        if !messages.is_empty() {
            self.out.flush()?;
            let _ = io::stderr().write_all(messages.as_bytes());
        }
        Ok(())
    }

    fn close(&mut self) -> io::Result<()> {
        match (self.look.action, self.records) {
            (Action::Json, 0) => writeln!(self.out, "[]")?,
            (Action::Json, _) => writeln!(self.out, "\n]")?,
            (Action::Stat, _) => self.out.write_all(stat(&self.rows, self.look.paint).as_bytes())?,
            _ => {}
        }
        if !self.look.quiet {
            let done = self.look.action == Action::Fix;
            let paint = self.look.view.paint;
            let mut lines = self.total.lines(done, paint);
            if self.total.files > self.total.failed {
                let missing = self.missing_targets.iter();
                let notes: String = missing
                    .map(|name| format!("{}: --target {name}: no stage is called so\n", paint.yellow("note")))
                    .collect();
                lines.insert_str(0, &notes);
            }
            if self.total.files == 0 {
                lines = format!("no Dockerfiles found\n{lines}");
            }
            self.say(&lines)?;
        }
        self.out.flush()
    }
}

/// How many lines change in each file, as `git diff --stat` shows it.
fn stat(rows: &[(String, usize, usize)], paint: Paint) -> String {
    /// The most signs in a row.
    const SIGNS: usize = 40;
    let name = rows.iter().map(|(path, ..)| path.chars().count()).max().unwrap_or(0);
    let most = rows.iter().map(|(_, come, go)| come + go).max().unwrap_or(0);
    let number = most.to_string().len();
    // What is there is not scaled away.
    let scaled = |lines: usize| if most > SIGNS { (lines * SIGNS).div_ceil(most) } else { lines };
    let mut out = String::new();
    for (path, come, go) in rows {
        let (plus, minus) = ("+".repeat(scaled(*come)), "-".repeat(scaled(*go)));
        let _ =
            writeln!(out, " {path:name$} | {:number$} {}{}", come + go, paint.green(plus), paint.red(minus));
    }
    if !rows.is_empty() {
        let plural = |count: usize| if count == 1 { "" } else { "s" };
        let come: usize = rows.iter().map(|(_, come, _)| come).sum();
        let go: usize = rows.iter().map(|(.., go)| go).sum();
        let _ = write!(out, " {} file{} changed", rows.len(), plural(rows.len()));
        if come > 0 {
            let _ = write!(out, ", {come} insertion{}(+)", plural(come));
        }
        if go > 0 {
            let _ = write!(out, ", {go} deletion{}(-)", plural(go));
        }
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_a_stat() {
        let rows = [("a".to_owned(), 1, 2), ("docker/b".to_owned(), 100, 0)];
        let expected = format!(
            " a        |   3 +-\n docker/b | 100 {}\n 2 files changed, 101 insertions(+), 2 deletions(-)\n",
            "+".repeat(40)
        );
        assert_eq!(stat(&rows, Paint::Plain), expected);
        assert_eq!(stat(&[], Paint::Plain), "");
    }
}
