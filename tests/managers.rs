//! Rewrites of package-manager calls change what is kept and nothing else: executed, not argued.
//!
//! A generator writes Dockerfiles with one to three RUNs around calls of package managers, from plain lists to every shape that a script
//! can have; each is built before and after the rewrite, with dash and with bash as its `sh` and stand-ins for the managers, and
//! must run the same steps, end in the same files outside caches, or fail in the same step. In plain lists no cache may be left.
//!
//! `LEANFILE_FULL=1 cargo test --release --test managers -- --nocapture` is the full run; `LEANFILE_MANAGERS` says how many files,
//! `LEANFILE_SEED` chooses other ones, `LEANFILE_FIRST` the first of them. Needs what `tests/chains.rs` needs; elsewhere nothing is
//! executed, which is said, and is an error once a count is asked for.
#![cfg(target_os = "linux")]
#![allow(clippy::print_stderr, clippy::print_stdout, missing_docs)]

// Shared with `tests/chains.rs`, which uses all of them.
#[allow(dead_code)]
#[path = "chains/chain.rs"]
mod chain;
#[path = "chains/read.rs"]
mod read;
#[path = "chains/render.rs"]
mod render;
#[path = "chains/rng.rs"]
mod rng;
#[path = "chains/sandbox.rs"]
mod sandbox;
#[path = "chains/shrink.rs"]
mod shrink;

#[path = "managers/check.rs"]
mod check;
#[path = "managers/generate.rs"]
mod generate;
#[path = "managers/planted.rs"]
mod planted;
#[path = "managers/snippets.rs"]
mod snippets;
#[path = "managers/tools.rs"]
mod tools;

use std::env;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use check::{Bench, Mode, Tally};
use planted::Planted;
use render::render;
use sandbox::Outcome;

/// How many files are built where nothing else is said.
const QUICK: u64 = 400;

fn number(name: &str) -> Option<u64> {
    let value = env::var(name).ok()?;
    Some(value.parse().unwrap_or_else(|_| panic!("{name}={value} is no number")))
}

fn seed() -> u64 {
    number("LEANFILE_SEED").unwrap_or(20_261_125)
}

fn count() -> u64 {
    let full = env::var_os("LEANFILE_FULL").is_some();
    number("LEANFILE_MANAGERS").unwrap_or(if full { 5_000 } else { QUICK })
}

/// The shells and scratch roots of one thread; `None`, with a word on stderr, where the machine does not permit them.
fn bench(name: &str) -> Option<Bench> {
    match Bench::new(name) {
        Ok(bench) => Some(bench),
        Err(reason)
            if env::var_os("LEANFILE_MANAGERS").is_some() || env::var_os("LEANFILE_FULL").is_some() =>
        {
            panic!("no file can be built here: {reason}")
        }
        Err(reason) => {
            eprintln!("skipped: no file was built: {reason}");
            None
        }
    }
}

/// The independent reader sees what the generator wrote, in every layout.
#[test]
fn the_second_reader_agrees_with_the_generator() {
    for index in 0..2000 {
        let (text, instructions) = render(&generate::file(seed(), index).chain);
        pretty_assertions::assert_eq!(read::read(&text).unwrap(), instructions, "file {index}:\n{text}");
    }
}

#[test]
fn rewriting_manager_calls_changes_only_what_is_kept() {
    let first = number("LEANFILE_FIRST").unwrap_or(0);
    let end = first + count();
    let next = AtomicU64::new(first);
    let total = Mutex::new(Tally::default());
    eprintln!("files {first}..{end} of seed {}", seed());
    let threads = std::thread::available_parallelism().map_or(2, |count| count.get().clamp(2, 8));
    std::thread::scope(|scope| {
        for thread in 0..threads {
            let (next, total) = (&next, &total);
            scope.spawn(move || {
                let mut bench = bench(&format!("files{thread}"));
                let mut tally = Tally::default();
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    if index >= end {
                        break;
                    }
                    tally.file(seed(), index, bench.as_mut());
                }
                total.lock().unwrap().add(tally);
            });
        }
    });
    let total = total.into_inner().unwrap();
    eprintln!("{total}");
    assert_eq!(total.differences, 0, "rewritten files behave differently, see above");
    assert_eq!(total.plain_left, 0, "plain lists leave a cache behind, see above");
}

/// The harness has teeth: each wrong rewriter is found out within the count of a quick run.
#[test]
fn planted_faults_are_found() {
    let Some(mut bench) = bench("planted") else { return };
    let mut missed = Vec::new();
    for fault in Planted::ALL {
        match bench.hunt(seed(), fault, QUICK) {
            Some((index, tried)) => {
                eprintln!("{fault:?}: found in file {index}, after {tried} changed ones")
            }
            None => missed.push(fault),
        }
    }
    assert!(missed.is_empty(), "not found: {missed:?}");
}

/// No file depends on the clock or on what an earlier build left, and most come to an image.
#[test]
fn a_file_builds_twice_alike() {
    let Some(mut bench) = bench("twice") else { return };
    let (mut failed, count) = (0, 150);
    for index in 0..count {
        let (text, instructions) = render(&generate::file(seed(), index).chain);
        if let Some(difference) = bench.compare(&instructions, &instructions, Mode::Caches) {
            panic!("file {index}:\n{text}\n{difference}");
        }
        failed += usize::from(
            bench.build(&instructions).iter().any(|outcome| !matches!(outcome, Outcome::Image(_))),
        );
    }
    eprintln!("{failed} of {count} builds fail");
    assert!(failed * 2 < count as usize, "{failed} of {count} builds fail");
}
