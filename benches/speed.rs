//! How fast `leanfile check` is: beside hadolint, beside `cat`, on one file, and in how much memory.
//!
//! `cargo bench --bench speed` prints a table. What is measured is `leanfile check FILE…` as a person runs it, the look for a
//! configuration and for compose and bake files included, from the start of the process to its end; what it prints is
//! thrown away, as that of the others is. leanfile uses all cores, hadolint and `cat` use one. Everything is measured in one run, in turns, and the median counts, so
//! that whatever else the machine does meets all alike. With `LEANFILE_BENCH_STRICT=1` a missed bound, or one that
//! could not be measured, ends with an error.
//!
//! - `LEANFILE_CORPUS`: folder of Dockerfiles (with or without a folder `files/`); default `../shared/corpus`, and where
//!   that is not there this project's own cases
//! - `LEANFILE_HADOLINT`: the hadolint program

#![allow(clippy::print_stdout, reason = "printing is what it is for")]

#[path = "../tests/second_reader/corpus.rs"]
mod corpus;

use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

/// At least so many times hadolint's files per second.
const TIMES_HADOLINT: f64 = 100.0;
/// At most so many times as long as `cat` takes to read the files.
const TIMES_CAT: f64 = 10.0;
/// One file, from the start of the process to its end.
const ONE_FILE: Duration = Duration::from_millis(5);
/// Peak resident memory over all files, in bytes.
const MEMORY: f64 = 64e6;

/// Rounds over all files; hadolint, which is slow, takes part in fewer and reads a sample.
const ROUNDS: usize = 15;
const HADOLINT_ROUNDS: usize = 3;
const HADOLINT_FILES: usize = 400;
const ONE_FILE_ROUNDS: usize = 300;

const LEANFILE: &str = env!("CARGO_BIN_EXE_leanfile");

fn main() -> ExitCode {
    let (files, from) = corpus::dockerfiles();
    let bytes: u64 = files.iter().map(|f| fs::metadata(f).map_or(0, |m| m.len())).sum();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    println!(
        "{} files, {:.1} MB: {from}; median of {ROUNDS} runs on {cores} cores",
        files.len(),
        bytes as f64 / 1e6
    );

    // A program that ends at once because it cannot do what is asked would look like the fastest of all.
    let said = check_command(&files).stderr(Stdio::null()).output().expect("leanfile runs").stdout;
    let findings = String::from_utf8_lossy(&said).lines().count();
    if findings < files.len() / 10 {
        println!("leanfile check says next to nothing ({findings} lines): nothing was measured");
        return ExitCode::FAILURE;
    }

    // First: the peak is the highest of all children so far.
    let memory = peak_memory(&files);
    let hadolint = std::env::var_os("LEANFILE_HADOLINT").map(PathBuf::from).filter(|p| p.is_file());
    let sample: Vec<PathBuf> = every_nth(&files, HADOLINT_FILES);

    let (mut check, mut cat, mut other) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        check.push(time(check_command(&files)));
        cat.push(time(Command::new("cat").args(&files)));
        if let Some(program) = hadolint.as_ref().filter(|_| round < HADOLINT_ROUNDS) {
            other.push(time(Command::new(program).arg("--no-fail").args(&sample)));
        }
    }
    let (check, cat) = (median(&mut check), median(&mut cat));
    let per_second = files.len() as f64 / check.as_secs_f64();
    println!("leanfile check     {:>9.1} ms  {per_second:>9.0} files/s", ms(check));
    println!("cat                {:>9.1} ms", ms(cat));

    let mut bounds = Vec::new();
    let hadolint_times = (!other.is_empty()).then(|| {
        let slow = median(&mut other);
        let slow_per_second = sample.len() as f64 / slow.as_secs_f64();
        println!(
            "hadolint           {:>9.1} ms  {slow_per_second:>9.0} files/s  (sample of {}, in {HADOLINT_ROUNDS} runs)",
            ms(slow),
            sample.len()
        );
        per_second / slow_per_second
    });
    bounds.push(Bound::at_least("files per second, times hadolint", hadolint_times, TIMES_HADOLINT));
    bounds.push(Bound::at_most("time, times cat", Some(check.as_secs_f64() / cat.as_secs_f64()), TIMES_CAT));
    let by_size = by_size(&files);
    let alone = |file: &PathBuf| {
        let runs = (0..ONE_FILE_ROUNDS).map(|_| time(check_command(std::slice::from_ref(file))));
        ms(median(&mut runs.collect::<Vec<Duration>>()))
    };
    let median_size = by_size.get(by_size.len() / 2);
    for (what, file) in
        [("one file of median size, ms", median_size), ("the largest file, ms", by_size.last())]
    {
        bounds.push(Bound::at_most(what, file.map(alone), ms(ONE_FILE)));
    }
    bounds.push(Bound::at_most("peak memory, MB", memory.map(|m| m as f64 / 1e6), MEMORY / 1e6));

    for bound in &bounds {
        println!("figure: {bound}");
    }
    println!();
    readers(&files);
    let strict = std::env::var_os("LEANFILE_BENCH_STRICT").is_some_and(|v| v == "1");
    if strict && !bounds.iter().all(Bound::holds) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// How fast the crates that read Dockerfiles read, and how many of the files: why neither is what leanfile is built on.
fn readers(files: &[PathBuf]) {
    let texts: Vec<String> = files.iter().filter_map(|f| fs::read_to_string(f).ok()).collect();
    // dockerfile-parser may panic on what it does not expect.
    std::panic::set_hook(Box::new(|_| {}));
    type Accepts = fn(&str) -> bool;
    let readers: [(&str, Accepts); 3] = [
        ("dockerfile-parser", |text| dockerfile_parser::Dockerfile::parse(text).is_ok()),
        ("parse-dockerfile", |text| parse_dockerfile::parse(text).is_ok()),
        ("leanfile::syntax", |text| leanfile::syntax::Dockerfile::parse(text).errors.is_empty()),
    ];
    for (name, read) in readers {
        let start = Instant::now();
        let reads = |text: &&String| {
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| read(text.as_str()))).unwrap_or(false)
        };
        let accepted = texts.iter().filter(reads).count();
        let bytes: usize = texts.iter().map(String::len).sum();
        let speed = bytes as f64 / 1e6 / start.elapsed().as_secs_f64();
        println!("figure: {name} reads {accepted} of {} files at {speed:.0} MB/s", texts.len());
    }
    drop(std::panic::take_hook());
}

/// A figure and the bound it has to keep.
struct Bound {
    what: &'static str,
    measured: Option<f64>,
    bound: f64,
    at_least: bool,
}

impl Bound {
    fn at_least(what: &'static str, measured: Option<f64>, bound: f64) -> Bound {
        Bound { what, measured, bound, at_least: true }
    }

    fn at_most(what: &'static str, measured: Option<f64>, bound: f64) -> Bound {
        Bound { what, measured, bound, at_least: false }
    }

    fn holds(&self) -> bool {
        self.measured.is_some_and(|m| if self.at_least { self.bound <= m } else { m <= self.bound })
    }
}

impl std::fmt::Display for Bound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let side = if self.at_least { "at least" } else { "at most" };
        match self.measured {
            Some(m) => write!(f, "{}: {m:.2} ({side} {:.0})", self.what, self.bound)?,
            None => write!(f, "{}: not measured ({side} {:.0})", self.what, self.bound)?,
        }
        f.write_str(if self.holds() { "" } else { "  MISSED" })
    }
}

/// About `count` files, spread evenly over all of them.
fn every_nth(files: &[PathBuf], count: usize) -> Vec<PathBuf> {
    files.iter().step_by(files.len().div_ceil(count).max(1)).cloned().collect()
}

/// The files, the smallest first.
fn by_size(files: &[PathBuf]) -> Vec<PathBuf> {
    let mut by_size = files.to_vec();
    by_size.sort_by_key(|f| fs::metadata(f).map_or(0, |m| m.len()));
    by_size
}

fn check_command(files: &[PathBuf]) -> Command {
    let mut command = Command::new(LEANFILE);
    command.arg("check").args(files);
    command
}

/// Wall-clock time of a command from start to end, its output thrown away. Its exit status says what it found, not
/// whether it worked; only a command that a signal ended did not.
fn time(mut command: impl std::borrow::BorrowMut<Command>) -> Duration {
    let command = command.borrow_mut().stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    let status = command.status().unwrap_or_else(|e| panic!("{command:?}: {e}"));
    let taken = start.elapsed();
    assert!(status.code().is_some(), "{command:?} was ended by a signal");
    taken
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// Peak resident memory of `leanfile check` over all files, in bytes, as the kernel counted it.
#[cfg(unix)]
fn peak_memory(files: &[PathBuf]) -> Option<u64> {
    use nix::sys::resource::{UsageWho, getrusage};
    time(check_command(files));
    let kilobytes = getrusage(UsageWho::RUSAGE_CHILDREN).ok()?.max_rss();
    u64::try_from(kilobytes).ok().map(|k| k * 1024)
}

/// Not known elsewhere.
#[cfg(not(unix))]
fn peak_memory(_: &[PathBuf]) -> Option<u64> {
    None
}
