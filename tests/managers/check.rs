//! Builds a file before and after, compares what must be the same, and counts what is gained.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};
use std::path::PathBuf;

use leanfile::rewrite::{Level, Options};

use crate::generate::{self, Made};
use crate::planted::{Planted, planted};
use crate::read::read;
use crate::render::{Instruction, render};
use crate::sandbox::{Content, File, Outcome, Variant, Worker, variants};
use crate::shrink::shrink;
use crate::tools::{HOME_CACHES, HOMES, OWN_CACHES, SYSTEM_CACHES};

/// Which passes are under test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    /// drop-package-caches, where nothing is assumed.
    Caches,
    /// All passes that rewrite calls of managers, with what they assume.
    Assumed,
}

impl Mode {
    pub const ALL: [Mode; 2] = [Mode::Caches, Mode::Assumed];

    /// The library's rewrite of `text`.
    pub fn rewrite(self, text: &str) -> String {
        let (level, only) = match self {
            Mode::Caches => (Level::Safe, &["drop-package-caches"][..]),
            Mode::Assumed => (Level::Assumed, &["drop-package-caches", "join-installs", "no-recommends"][..]),
        };
        let only = only.iter().map(|id| (*id).to_owned()).collect();
        let outcome = leanfile::rewrite_text(text, &Options { level, only, ..Options::default() });
        assert!(outcome.errors.is_empty(), "{:?}\n{text}", outcome.errors);
        assert!(
            outcome.withheld.is_empty(),
            "a pass proposes what is not proved: {:?}\n{text}",
            outcome.withheld
        );
        outcome.text
    }
}

/// One worker for each shell that may be `sh`.
pub struct Bench {
    workers: Vec<(Variant, Worker)>,
}

/// The files in caches that an image has.
pub fn cached(files: &BTreeMap<String, File>) -> BTreeSet<&str> {
    let is_file = |file: &File| !matches!(file.content, Content::Directory);
    files
        .iter()
        .filter(|(path, file)| in_cache(path) && is_file(file))
        .map(|(path, _)| path.as_str())
        .collect()
}

/// Whether a path lies in a cache, or is a folder that only a cache needs.
fn in_cache(path: &str) -> bool {
    let within = |folder: &str| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
    let own = |folder: &str| path == folder || within(folder);
    SYSTEM_CACHES.iter().any(|folder| within(folder))
        || OWN_CACHES.iter().any(|folder| own(folder))
        || HOMES.iter().any(|home| HOME_CACHES.iter().any(|folder| own(&format!("{home}/{folder}"))))
}

/// What differs that must not.
pub fn difference(before: &Outcome, after: &Outcome, mode: Mode) -> Option<String> {
    let (one, two) = match (before, after) {
        // What hangs compares to nothing.
        (Outcome::Hung, _) => return None,
        (Outcome::Image(one), Outcome::Image(two)) => (one, two),
        (Outcome::Failed { .. }, Outcome::Failed { .. }) if before == after => return None,
        _ => {
            let mut text = String::new();
            for (name, outcome) in [("before", before), ("after", after)] {
                let _ = match outcome {
                    Outcome::Image(files) => writeln!(
                        text,
                        "  {name}: an image; {:?}",
                        files.get("/log/steps").map(|log| &log.content)
                    ),
                    other => writeln!(text, "  {name}: {other:?}"),
                };
            }
            return Some(text);
        }
    };
    let mut text = String::new();
    for path in one.keys().chain(two.keys().filter(|path| !one.contains_key(*path))) {
        let excused = in_cache(path) || mode == Mode::Assumed && path.starts_with("/var/lib/recommended/");
        let (one, two) = (one.get(path), two.get(path));
        if !excused && one != two {
            let _ = writeln!(text, "  {path}\n    before: {one:?}\n    after:  {two:?}");
        }
    }
    for path in cached(two).difference(&cached(one)) {
        let _ = writeln!(text, "  {path} is left in a cache, and was not before");
    }
    (!text.is_empty()).then_some(text)
}

impl Bench {
    /// Workers whose scratch directories carry `name`; the error says what this machine does not permit.
    pub fn new(name: &str) -> Result<Bench, String> {
        let shm = PathBuf::from("/dev/shm");
        let scratch = if shm.is_dir() { shm } else { std::env::temp_dir() };
        let mut workers = Vec::new();
        for (i, variant) in variants().into_iter().enumerate() {
            let home = scratch.join(format!("leanfile-managers-{}-{name}-{i}", std::process::id()));
            let worker = Worker::start(&home, &variant)?;
            workers.push((variant, worker));
        }
        Ok(Bench { workers })
    }

    /// Every shell's outcome.
    pub fn build(&mut self, instructions: &[Instruction]) -> Vec<Outcome> {
        self.workers.iter_mut().map(|(_, worker)| worker.build(instructions)).collect()
    }

    /// The first shell under which the two differ.
    fn differ(&self, before: &[Outcome], after: &[Outcome], mode: Mode) -> Option<String> {
        let pairs = self.workers.iter().zip(before.iter().zip(after));
        pairs
            .filter_map(|((variant, _), (one, two))| {
                Some(format!("where {}:\n{}", variant.name, difference(one, two, mode)?))
            })
            .next()
    }

    /// Builds both; the first shell under which they differ.
    pub fn compare(&mut self, before: &[Instruction], after: &[Instruction], mode: Mode) -> Option<String> {
        let (one, two) = (self.build(before), self.build(after));
        self.differ(&one, &two, mode)
    }

    /// Whether two that differed agree when both are built again: the parts of a pipeline run at the same time, and what they and
    /// their traps write comes in any order. What a rewrite breaks differs every time.
    fn differ_by_chance(&mut self, before: &[Instruction], after: &[Instruction], mode: Mode) -> bool {
        (0..AGAIN).any(|_| self.compare(before, after, mode).is_none())
    }

    /// Looks for a file that `fault` breaks among the first `limit`: its number, and how many the fault changed by then.
    pub fn hunt(&mut self, seed: u64, fault: Planted, limit: u64) -> Option<(u64, usize)> {
        let mut tried = 0;
        for index in 0..limit {
            let made = generate::file(seed, index);
            let Some(wrong) = planted(&made.chain, fault) else { continue };
            tried += 1;
            let ((_, one), (_, two)) = (render(&made.chain), render(&wrong));
            if self.compare(&one, &two, fault.mode()).is_some() {
                return Some((index, tried));
            }
        }
        None
    }
}

/// What was done and found.
#[derive(Default)]
pub struct Tally {
    files: usize,
    images: usize,
    changed: BTreeMap<Mode, usize>,
    pub differences: usize,
    /// Plain files that were built, and those of them that left a cache behind.
    pub plain: usize,
    pub plain_left: usize,
    /// Builds of other files that left a cache before, and after.
    other_before: usize,
    other_after: usize,
    shown: usize,
}

/// How often two files that differ are built again before it counts.
const AGAIN: usize = 8;

/// How many examples are printed.
const EXAMPLES: usize = 12;

impl Tally {
    /// Rewrites, builds and compares file `index`.
    pub fn file(&mut self, seed: u64, index: u64, mut bench: Option<&mut Bench>) {
        let made = generate::file(seed, index);
        let (text, before) = render(&made.chain);
        self.files += 1;
        let mut outcomes = None;
        let mut done = vec![text.clone()];
        for mode in Mode::ALL {
            let result = mode.rewrite(&text);
            self.changed
                .entry(mode)
                .and_modify(|n| *n += usize::from(result != text))
                .or_insert(usize::from(result != text));
            let after = match read(&result) {
                Ok(after) => after,
                Err(why) => {
                    panic!("file {index} of seed {seed} cannot be read: {why}\n{text}\n--- after\n{result}")
                }
            };
            let Some(bench) = bench.as_deref_mut() else { continue };
            // What the other passes leave as it was is built already.
            if mode == Mode::Assumed && done.contains(&result) {
                continue;
            }
            done.push(result.clone());
            let before_outcomes = outcomes.get_or_insert_with(|| bench.build(&before));
            let after_outcomes = if result == text { before_outcomes.clone() } else { bench.build(&after) };
            let difference = bench.differ(before_outcomes, &after_outcomes, mode);
            if let Some(difference) = difference.filter(|_| !bench.differ_by_chance(&before, &after, mode)) {
                self.differences += 1;
                if self.shown < EXAMPLES {
                    self.shown += 1;
                    explain(seed, index, &made, mode, bench, difference);
                }
            }
            if mode == Mode::Caches {
                self.gained(index, &made, before_outcomes, &after_outcomes, &text, &result);
            }
        }
    }

    fn gained(
        &mut self,
        index: u64,
        made: &Made,
        before: &[Outcome],
        after: &[Outcome],
        text: &str,
        result: &str,
    ) {
        for pair in before.iter().zip(after) {
            let (Outcome::Image(one), Outcome::Image(two)) = pair else { continue };
            self.images += 1;
            let left = cached(two);
            // An update stays where a comment stands in front of what follows it: the comment would go with it.
            let commented = text.contains("apk update") && text.contains("# a note");
            if !made.plain || commented {
                self.other_before += usize::from(!cached(one).is_empty());
                self.other_after += usize::from(!left.is_empty());
                continue;
            }
            self.plain += 1;
            self.plain_left += usize::from(!left.is_empty());
            if !left.is_empty() && self.shown < EXAMPLES {
                self.shown += 1;
                eprintln!("==== file {index}, plain, leaves {left:?}\n{text}\n--- after\n{result}");
            }
        }
    }

    /// Adds what another thread counted.
    pub fn add(&mut self, other: Tally) {
        self.files += other.files;
        self.images += other.images;
        for (mode, count) in other.changed {
            *self.changed.entry(mode).or_default() += count;
        }
        self.differences += other.differences;
        self.plain += other.plain;
        self.plain_left += other.plain_left;
        self.other_before += other.other_before;
        self.other_after += other.other_after;
    }
}

/// Prints a difference on the smallest file that still has one.
fn explain(seed: u64, index: u64, made: &Made, mode: Mode, bench: &mut Bench, difference: String) {
    let (text, _) = render(&made.chain);
    let mut smallest = (text.clone(), mode.rewrite(&text), difference);
    shrink(&made.chain, 300, |candidate| {
        let (text, before) = render(candidate);
        if !leanfile::rewrite_text(&text, &Options::default()).errors.is_empty() {
            return false;
        }
        let result = mode.rewrite(&text);
        let Ok(after) = read(&result) else { return false };
        let difference = if text == result { None } else { bench.compare(&before, &after, mode) };
        difference.map(|difference| smallest = (text, result, difference)).is_some()
    });
    let (text, result, difference) = smallest;
    eprintln!(
        "==== {mode:?}, file {index} of seed {seed}, made smaller:\n{text}\n--- after\n{result}\n--- {difference}"
    );
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} files, {} images before", self.files, self.images)?;
        for (mode, count) in &self.changed {
            writeln!(f, "{mode:?}: {count} files rewritten")?;
        }
        writeln!(f, "{} differences", self.differences)?;
        writeln!(f, "plain: {} of {} images without a cache", self.plain - self.plain_left, self.plain)?;
        writeln!(f, "other: {} images with a cache before, {} after", self.other_before, self.other_after)
    }
}
