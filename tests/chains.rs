//! Joining RUNs changes nothing: executed, not argued.
//!
//! A generator writes Dockerfiles with two to five RUNs, from plain lists to everything that makes joining dangerous;
//! each is built before and after the rewrite, with dash and with bash as its `sh`, and must end in the same files or
//! fail in the same step. The same chains count what is joined: nothing is won by refusing.
//!
//! `LEANFILE_CHAINS=20000 cargo test --release --test chains -- --nocapture` is the full run; `LEANFILE_SEED` chooses
//! other chains, `LEANFILE_FIRST` the first of them. Needs Linux with `unshare` and either root or unprivileged user
//! namespaces; elsewhere nothing is executed, which is said, and is an error once LEANFILE_CHAINS is set.
#![cfg(target_os = "linux")]
#![allow(clippy::print_stderr, clippy::print_stdout, missing_docs)]

#[path = "chains/chain.rs"]
mod chain;
#[path = "chains/check.rs"]
mod check;
#[path = "chains/generate.rs"]
mod generate;
#[path = "chains/merge.rs"]
mod merge;
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
#[path = "chains/snippets.rs"]
mod snippets;
#[path = "chains/tools.rs"]
mod tools;

use std::env;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use chain::{Hazard, Label};
use check::{Bench, Tally};
use merge::Planted;
use render::render;

fn number(name: &str) -> Option<u64> {
    let value = env::var(name).ok()?;
    Some(value.parse().unwrap_or_else(|_| panic!("{name}={value} is no number")))
}

fn seed() -> u64 {
    number("LEANFILE_SEED").unwrap_or(20_260_824)
}

/// The shells and scratch roots of one thread; `None`, with a word on stderr, where the machine does not permit them.
fn bench(name: &str) -> Option<Bench> {
    match Bench::new(name) {
        Ok(bench) => Some(bench),
        Err(reason) if env::var_os("LEANFILE_CHAINS").is_some() => {
            panic!("no chain can be run here: {reason}")
        }
        Err(reason) => {
            eprintln!("skipped: no chain was run: {reason}");
            None
        }
    }
}

/// The independent reader sees what the generator wrote, in every layout: otherwise what is executed for the rewritten
/// text would not be what it says.
#[test]
fn the_second_reader_agrees_with_the_generator() {
    for index in 0..4000 {
        let chain = generate::chain(seed(), index);
        let (text, instructions) = render(&chain);
        pretty_assertions::assert_eq!(read::read(&text).unwrap(), instructions, "chain {index}:\n{text}");
    }
}

#[test]
fn merging_runs_changes_nothing() {
    let count = number("LEANFILE_CHAINS").unwrap_or(600);
    let first = number("LEANFILE_FIRST").unwrap_or(0);
    let next = AtomicU64::new(first);
    let total = Mutex::new(Tally::default());
    eprintln!("chains {first}..{} of seed {}", first + count, seed());
    std::thread::scope(|scope| {
        for thread in 0..2 {
            let (next, total) = (&next, &total);
            scope.spawn(move || {
                let mut bench = bench(&format!("merge{thread}"));
                let mut tally = Tally::default();
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    if index >= first + count {
                        break;
                    }
                    tally.chain(seed(), index, bench.as_mut());
                }
                total.lock().unwrap().add(tally);
            });
        }
    });
    let total = total.into_inner().unwrap();
    eprintln!("{total}");
    assert_eq!(total.differences, 0, "joined RUNs behave differently, see above");
    assert_eq!(total.joined_wrongly(), 0, "RUNs were joined that must stay apart, see above");
    for label in [Label::Plain, Label::PlainInstall] {
        let (joined, all) = total.of(label);
        assert_eq!(joined, all, "{label:?} pairs that were not joined, see above");
    }
    let (joined, all) = total.of(Label::Saves);
    assert!(joined * 10 >= all * 9, "{joined} of {all} pairs that save bytes were joined");
}

/// The harness has teeth: each wrong merger is found out, and the one that is right is not.
#[test]
fn planted_faults_are_found() {
    let Some(mut bench) = bench("planted") else { return };
    use Hazard::*;
    let blind = [
        Cd,
        Variable,
        Options,
        Errexit,
        Umask,
        Trap,
        Function,
        Exit,
        Exec,
        Redirection,
        Positional,
        Ulimit,
        Or,
        Semicolon,
        TrailingSemicolon,
        Comment,
        Background,
        Service,
        Hash,
        Ephemeral,
        Tmpfs,
        BindWrite,
        Login,
        BashEnv,
    ];
    let carried_badly = [Errexit, Background, Service, Ephemeral, Tmpfs, BindWrite, Login, BashEnv, Comment];
    let mut faults = vec![Planted::Naive, Planted::Semicolons, Planted::Across, Planted::Reversed];
    faults.extend(blind.iter().map(|hazard| Planted::Blind(Some(*hazard))));
    faults.extend([Cd, Variable, Errexit, Umask, Trap, Exit].map(Planted::Groups));
    faults.extend(carried_badly.map(Planted::Subshells));
    let mut missed = Vec::new();
    for fault in faults {
        match bench.hunt(seed(), fault, 20_000) {
            Some(found) => {
                eprintln!("{fault:?}: found in chain {}, after {} joined ones", found.index, found.tried)
            }
            None => missed.push(fault),
        }
    }
    assert!(missed.is_empty(), "not found: {missed:?}");
}

/// Mergers that owe nothing to the library and do no harm: plain lists joined with `&&`, and the pairs that count as
/// "a group or subshell can carry it" joined in subshells. The labels are right and nobody is accused wrongly.
#[test]
fn right_mergers_are_not_accused() {
    let Some(mut bench) = bench("right") else { return };
    let count = number("LEANFILE_RIGHT").unwrap_or(1);
    for (right, limit) in [(Planted::Blind(None), 300), (Planted::Carried, 1500)] {
        if let Some(found) = bench.hunt(seed(), right, limit * count) {
            panic!("{right:?}: {found}");
        }
    }
}

/// No chain, however wild, depends on the clock, on process numbers or on what an earlier build left; most come to an
/// image, since of a build that fails there is less to compare.
#[test]
fn a_chain_builds_twice_alike() {
    let Some(mut bench) = bench("twice") else { return };
    let count = number("LEANFILE_TWICE").unwrap_or(150);
    let mut failed = 0;
    for index in 0..count {
        let (text, instructions) = render(&generate::chain(seed(), index));
        if let Some(difference) = bench.compare(&instructions, &instructions) {
            panic!("chain {index}:\n{text}\n{difference}");
        }
        failed += u64::from(!bench.builds(&instructions));
    }
    eprintln!("{failed} of {count} builds fail");
    assert!(failed * 10 < count * 4, "{failed} of {count} builds fail");
}
