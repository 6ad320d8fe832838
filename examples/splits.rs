//! Which single-stage files with a compiler or build tool are split, and why the others stay:
//! `cargo run --release --example splits [-- FOLDER]` (default: `files` in `$LEANFILE_CORPUS` or `../shared/corpus`, of which
//! `index.tsv` tells the files with a compiler or build tool; without it every file with one stage counts). Nothing is known of the
//! projects: only what a file itself shows is split. `DRAW=100 SEED=1` prints so many splits, drawn at random, as diffs. `LIST=1`
//! prints every file that stays whole: its id, the class of its reason and the reason, with tabs between them.

#![allow(clippy::print_stdout)]

mod corpus;

use leanfile::facts::config::ImageConfig;
use leanfile::facts::{Build, Inputs, Scripts, split};
use leanfile::report::Paint;
use leanfile::report::diff::Diff;
use leanfile::rewrite::{Level, Options};
use leanfile::syntax::Dockerfile;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// The ids of the files that the index says to have one stage and a compiler or build tool in it; `None` where there is no index.
fn wanted() -> Option<BTreeSet<String>> {
    if std::env::args_os().nth(1).is_some() {
        return None;
    }
    let folder =
        std::env::var_os("LEANFILE_CORPUS").map_or_else(|| PathBuf::from("../shared/corpus"), PathBuf::from);
    let index = fs::read_to_string(folder.join("index.tsv")).ok()?;
    let is_wanted = |line: &&str| {
        line.rsplit('\t')
            .next()
            .is_some_and(|flags| flags.split(',').any(|flag| matches!(flag, "single_tool" | "single_build")))
    };
    Some(
        index
            .lines()
            .filter(is_wanted)
            .filter_map(|line| line.split('\t').next())
            .map(str::to_owned)
            .collect(),
    )
}

fn build_of(text: &str) -> Build {
    Build::new(Arc::new(Dockerfile::parse(text)), &Inputs::default(), &mut Scripts::default())
}

/// What of two configurations differs that a split must keep; variables that the bases set apart.
fn differs(old: &ImageConfig, new: &ImageConfig) -> Vec<&'static str> {
    let unlike = |what, unlike: bool| unlike.then_some(what);
    let names = |config: &ImageConfig| -> BTreeSet<String> {
        config
            .env
            .entries()
            .into_iter()
            .map(|entry| entry.name.to_string())
            .filter(|name| name != "PATH")
            .collect()
    };
    let checks = [
        unlike(
            "the command",
            format!("{:?}{:?}", old.cmd, old.entrypoint) != format!("{:?}{:?}", new.cmd, new.entrypoint)
                && old.entrypoint != leanfile::syntax::expand::Known::Unknown,
        ),
        unlike("the command", old.cmd != new.cmd),
        unlike("the environment", names(old) != names(new)),
        unlike("the user", old.user != new.user),
        unlike("the ports", old.exposed.items != new.exposed.items),
        unlike("the volumes", old.volumes.items != new.volumes.items),
        unlike("the labels", old.labels.items.len() != new.labels.items.len()),
    ];
    checks.into_iter().flatten().collect()
}

/// The class of files that no container of their own is started from.
const STARTS_NOTHING: &str = "it starts nothing of its own";

fn main() -> std::io::Result<()> {
    let wanted = wanted();
    let (mut looked_at, mut splits, mut changed) = (0, Vec::new(), Vec::new());
    let mut stays: BTreeMap<&'static str, Vec<(String, String)>> = BTreeMap::new();
    let options = Options { level: Level::Assumed, only: vec!["split-stages".into()], ..Options::default() };
    for (name, text) in corpus::dockerfiles()? {
        let id = name.split('.').next().unwrap_or(&name);
        if wanted.as_ref().is_some_and(|wanted| !wanted.contains(id)) {
            continue;
        }
        let build = build_of(&text);
        if !build.file.errors.is_empty() || build.stages.len() != 1 {
            continue;
        }
        looked_at += 1;
        match split::of(&build, &build.stages[0]) {
            Ok(_) => {
                let outcome = leanfile::rewrite_text(&text, &options);
                if !outcome.changed() {
                    let why =
                        outcome.withheld.first().map_or("not written", |withheld| withheld.because.as_str());
                    stays.entry("withheld by the proof").or_default().push((id.to_owned(), why.to_owned()));
                    continue;
                }
                let after = build_of(&outcome.text);
                let last = after.evaluation.stages.last().map(|stage| &stage.config);
                let differs = last.map_or_else(
                    || vec!["the stages"],
                    |last| differs(&build.evaluation.stages[0].config, last),
                );
                if !differs.is_empty() {
                    changed.push(format!("{name}: {}", differs.join(", ")));
                }
                splits.push((name, text, outcome.text));
            }
            Err(kept) => stays.entry(kept.class).or_default().push((id.to_owned(), kept.to_string())),
        }
    }
    if let Some(draw) = number("DRAW") {
        let mut state = number("SEED").unwrap_or(1).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let mut left: Vec<usize> = (0..splits.len()).collect();
        for _ in 0..draw.min(splits.len() as u64) {
            // Xorshift: the same seed draws the same files.
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            let (name, before, after) = &splits[left.swap_remove((state % left.len() as u64) as usize)];
            print!("{}", Diff::new(before, after).unified(name.as_bytes(), Paint::Plain));
        }
    }
    let share = |of: usize| 100.0 * splits.len() as f64 / of.max(1) as f64;
    println!(
        "{looked_at} files with one stage and a compiler or build tool: {} split ({:.1} %)",
        splits.len(),
        share(looked_at)
    );
    let idle = stays.get(STARTS_NOTHING).map_or(0, Vec::len);
    println!(
        "{} of them start something of their own ({:.1} % are split); the others are images to build with",
        looked_at - idle,
        share(looked_at - idle)
    );
    let mut stays: Vec<_> = stays.into_iter().collect();
    stays.sort_by_key(|(_, files)| std::cmp::Reverse(files.len()));
    if std::env::var_os("LIST").is_some() {
        for (class, files) in &stays {
            files.iter().for_each(|(id, why)| println!("{id}\t{class}\t{why}"));
        }
    }
    for (class, files) in stays {
        let example = files.first().map(|(id, why)| format!("{id}: {why}")).unwrap_or_default();
        println!("{:6}  {class} ({example})", files.len());
    }
    println!("{} with another command, environment, user, ports, volumes or labels", changed.len());
    changed.iter().for_each(|line| println!("        {line}"));
    Ok(())
}
