//! Builds a chain before and after, compares, and counts.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

use crate::chain::{Chain, Label};
use crate::generate;
use crate::merge::{self, Planted};
use crate::read::read;
use crate::render::{Command, Instruction, render};
use crate::sandbox::{Outcome, Variant, Worker, variants};
use crate::shrink::shrink;

/// One worker for each shell that may be `sh`.
pub struct Bench {
    workers: Vec<(Variant, Worker)>,
    /// Builds that failed in the same step with 127 before and 1 after: see [`died_of_an_expansion`].
    pub other_status: usize,
}

/// bash (not dash) ends with 127 when an expansion fails for good (`${X:?}`, an unset variable under `-u`), and with 1
/// where that happens in a subshell. The same step fails and no image comes of either; it is counted, not hidden.
fn died_of_an_expansion(before: &Outcome, after: &Outcome) -> bool {
    match (before, after) {
        (Outcome::Failed { status: 127, log: one }, Outcome::Failed { status: 1, log: two }) => one == two,
        _ => false,
    }
}

/// A chain that a planted fault broke.
pub struct Found {
    pub index: u64,
    /// How many chains the fault had joined by then.
    pub tried: usize,
    before: String,
    after: String,
    difference: Difference,
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Found { index, before, after, difference, .. } = self;
        write!(f, "chain {index}\n--- before\n{before}\n--- after\n{after}\n--- {difference}")
    }
}

/// A build that came out differently.
pub struct Difference {
    pub variant: String,
    pub before: Outcome,
    pub after: Outcome,
}

impl Bench {
    /// Workers whose scratch directories carry `name`; the error says what this machine does not permit.
    pub fn new(name: &str) -> Result<Bench, String> {
        let shm = PathBuf::from("/dev/shm");
        let scratch = if shm.is_dir() { shm } else { std::env::temp_dir() };
        let mut workers = Vec::new();
        for (i, variant) in variants().into_iter().enumerate() {
            let home = scratch.join(format!("leanfile-chains-{}-{name}-{i}", std::process::id()));
            let worker = Worker::start(&home, &variant)?;
            workers.push((variant, worker));
        }
        Ok(Bench { workers, other_status: 0 })
    }

    /// The first shell under which the two do not come to the same.
    pub fn compare(&mut self, before: &[Instruction], after: &[Instruction]) -> Option<Difference> {
        for (variant, worker) in &mut self.workers {
            let (one, two) = (worker.build(before), worker.build(after));
            // What hangs compares to nothing.
            if one == two && one != Outcome::Hung {
                continue;
            }
            if died_of_an_expansion(&one, &two) {
                self.other_status += 1;
                continue;
            }
            return Some(Difference { variant: variant.name.clone(), before: one, after: two });
        }
        None
    }

    /// Whether a build with the machine's own `sh` comes to an image.
    pub fn builds(&mut self, instructions: &[Instruction]) -> bool {
        self.workers
            .first_mut()
            .is_some_and(|(_, worker)| matches!(worker.build(instructions), Outcome::Image(_)))
    }

    /// Looks for a chain that `fault` breaks among the first `limit`.
    pub fn hunt(&mut self, seed: u64, fault: Planted, limit: u64) -> Option<Found> {
        let mut tried = 0;
        for index in 0..limit {
            let chain = generate::chain(seed, index);
            let Some(joined) = merge::planted(&chain, fault) else { continue };
            tried += 1;
            let ((before, one), (after, two)) = (render(&chain), render(&joined));
            if let Some(difference) = self.compare(&one, &two) {
                return Some(Found { index, tried, before, after, difference });
            }
        }
        None
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "where {}:", self.variant)?;
        let (Outcome::Image(before), Outcome::Image(after)) = (&self.before, &self.after) else {
            for (name, outcome) in [("before", &self.before), ("after", &self.after)] {
                match outcome {
                    Outcome::Image(files) => {
                        let log = files.get("/log/steps").map(|file| &file.content);
                        writeln!(f, "  {name}: an image; steps {log:?}")?;
                    }
                    other => writeln!(f, "  {name}: {other:?}")?,
                }
            }
            return Ok(());
        };
        for path in before.keys().chain(after.keys().filter(|path| !before.contains_key(*path))) {
            let (one, two) = (before.get(path), after.get(path));
            if one != two {
                writeln!(f, "  {path}\n    before: {one:?}\n    after:  {two:?}")?;
            }
        }
        Ok(())
    }
}

/// What many chains came to.
#[derive(Default)]
pub struct Tally {
    chains: usize,
    changed: usize,
    executed: usize,
    pub differences: usize,
    other_status: usize,
    /// Pairs joined, and pairs in all, by label.
    labels: BTreeMap<Label, (usize, usize)>,
    /// How many of each kind were shown already.
    shown: BTreeMap<String, usize>,
}

/// So many examples of each kind are printed.
const EXAMPLES: usize = 5;

impl Tally {
    /// Rewrites a chain, builds both, and counts.
    pub fn chain(&mut self, seed: u64, index: u64, bench: Option<&mut Bench>) {
        let chain = generate::chain(seed, index);
        let (text, before) = render(&chain);
        let result = merge::library(&text);
        self.chains += 1;
        let after = match read(&result) {
            Ok(after) => after,
            Err(error) => {
                self.differences += 1;
                self.show(
                    "unreadable",
                    &format!("chain {index} of seed {seed}: {error}\n{text}\n--- after\n{result}"),
                );
                return;
            }
        };
        self.count(&chain, index, &text, &result, &after);
        if result == text {
            return;
        }
        self.changed += 1;
        let Some(bench) = bench else { return };
        self.executed += 1;
        let found = bench.compare(&before, &after);
        self.other_status += std::mem::take(&mut bench.other_status);
        let Some(difference) = found else { return };
        self.differences += 1;
        if self.shown.get("difference").copied().unwrap_or_default() >= EXAMPLES {
            return;
        }
        let mut smallest = (text, result, difference);
        shrink(&chain, 400, |candidate| {
            let (text, before) = render(candidate);
            let result = merge::library(&text);
            let Ok(after) = read(&result) else { return false };
            let difference = if text == result { None } else { bench.compare(&before, &after) };
            difference.map(|difference| smallest = (text, result, difference)).is_some()
        });
        let (text, result, difference) = smallest;
        let example = format!("--- before\n{text}\n--- after\n{result}\n--- {difference}");
        self.show("difference", &format!("chain {index} of seed {seed}, made smaller:\n{example}"));
    }

    /// Which neighbours were joined: the marks of both stand in one RUN.
    fn count(&mut self, chain: &Chain, index: u64, text: &str, result: &str, after: &[Instruction]) {
        let scripts: Vec<String> = after
            .iter()
            .filter_map(|instruction| match instruction {
                Instruction::Run { command: Command::Script(script), .. } => Some(script.clone()),
                Instruction::Run { command: Command::Exec(words), .. } => Some(words.join(" ")),
                _ => None,
            })
            .collect();
        let place = |mark: &str| scripts.iter().position(|script| script.contains(mark));
        let runs: Vec<_> = chain.runs().map(|(_, run)| run).collect();
        for (pair, label) in runs.windows(2).zip(chain.labels()) {
            let places = (place(&pair[0].mark), place(&pair[1].mark));
            let joined = places.0 == places.1;
            if places.0.is_none() || places.1.is_none() {
                self.differences += 1;
                self.show("lost", &format!("chain {index}: a step is gone\n{text}\n--- after\n{result}"));
            }
            let (done, all) = self.labels.entry(label).or_default();
            *all += 1;
            *done += usize::from(joined);
            let wrong = match label {
                Label::Plain | Label::PlainInstall | Label::Saves => !joined,
                Label::MustNot(_) => joined,
                Label::Free => false,
            };
            if wrong {
                let what = format!("{label:?} {}", if joined { "joined" } else { "left apart" });
                let marks = format!("{} and {}", pair[0].mark, pair[1].mark);
                self.show(
                    &what.clone(),
                    &format!("{what}: chain {index}, {marks}\n{text}\n--- after\n{result}"),
                );
            }
        }
    }

    fn show(&mut self, kind: &str, example: &str) {
        let shown = self.shown.entry(kind.to_owned()).or_default();
        *shown += 1;
        if *shown <= EXAMPLES {
            eprintln!("==== {example}");
        }
    }

    /// Adds what another thread counted.
    pub fn add(&mut self, other: Tally) {
        self.chains += other.chains;
        self.changed += other.changed;
        self.executed += other.executed;
        self.differences += other.differences;
        self.other_status += other.other_status;
        for (label, (joined, all)) in other.labels {
            let entry = self.labels.entry(label).or_default();
            entry.0 += joined;
            entry.1 += all;
        }
    }

    /// Pairs joined, and pairs in all.
    pub fn of(&self, label: Label) -> (usize, usize) {
        self.labels.get(&label).copied().unwrap_or_default()
    }

    /// Pairs that must stay apart and did not.
    pub fn joined_wrongly(&self) -> usize {
        let bad = self.labels.iter().filter(|(label, _)| matches!(label, Label::MustNot(_)));
        bad.map(|(_, (joined, _))| joined).sum()
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} chains, {} rewritten, {} built before and after",
            self.chains, self.changed, self.executed
        )?;
        writeln!(f, "{} differences", self.differences)?;
        writeln!(f, "{} builds failed in the same step, with 127 before and 1 after", self.other_status)?;
        for (label, (joined, all)) in &self.labels {
            writeln!(f, "{:44} {joined:6} of {all:6} pairs joined", format!("{label:?}"))?;
        }
        Ok(())
    }
}
