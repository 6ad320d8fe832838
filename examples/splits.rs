//! Which single-stage Dockerfiles of the corpus that have a compiler or a build tool are split, and why the others stay whole:
//! `cargo run --release --example splits [-- FOLDER]` (default: `files` in `$LEANFILE_CORPUS` or `../shared/corpus`; the flags
//! `single_tool` and `single_build` are read from `index.tsv` beside `files`).
//! `DRAW=100 SEED=1` prints so many splits at random as the files before and after, for reading.

#![allow(clippy::print_stdout)]

mod corpus;

use leanfile::facts::config::ImageConfig;
use leanfile::facts::split;
use leanfile::facts::{Build, Inputs, Scripts};
use leanfile::rewrite::{Level, Options};
use leanfile::syntax::Dockerfile;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

fn main() -> std::io::Result<()> {
    let mut stays: BTreeMap<String, (usize, String)> = BTreeMap::new();
    let (mut of_tools, mut split_of_tools, mut splits, mut differ) = (0, 0, Vec::new(), Vec::new());
    let tools = with_tools();
    for (name, text) in corpus::dockerfiles()? {
        let build = read(&text);
        let Some(stage) = build.stages.last().filter(|_| build.file.errors.is_empty()) else { continue };
        let has_tool = tools.is_empty() || tools.contains(name.trim_end_matches(".Dockerfile"));
        of_tools += usize::from(has_tool);
        let options =
            Options { level: Level::Assumed, only: vec!["split-stages".to_owned()], ..Options::default() };
        let outcome = leanfile::rewrite_text(&text, &options);
        if outcome.changed() {
            split_of_tools += usize::from(has_tool);
            let after = read(&outcome.text);
            if let Some(what) = difference(&build, &after) {
                differ.push(format!("{name}: {what}"));
            }
            splits.push((name, text, outcome.text));
        } else if has_tool {
            let class = match (outcome.withheld.first(), split::of(&build, stage)) {
                (Some(held), _) => format!("withheld: {}", held.because),
                (None, Err(kept)) => kept.class.to_owned(),
                (None, Ok(_)) => "a comment keeps it away".to_owned(),
            };
            let row = stays.entry(class).or_default();
            row.0 += 1;
            if row.1.is_empty() {
                row.1 = name;
            }
        }
    }
    let percent = |count: usize| 100.0 * count as f64 / of_tools.max(1) as f64;
    println!("files with a compiler or build tool in their only stage: {of_tools}");
    println!(
        "  {split_of_tools:5}  {:5.1} %  split ({} of all files)",
        percent(split_of_tools),
        splits.len()
    );
    let mut rows: Vec<_> = stays.iter().collect();
    rows.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
    for (class, (count, example)) in rows {
        println!("  {count:5}  {:5.1} %  {class} ({example})", percent(*count));
    }
    println!("splits that change command, user, ports, volumes, labels or environment: {}", differ.len());
    differ.iter().for_each(|what| println!("  {what}"));
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    let mut state = number("SEED").unwrap_or(1);
    for _ in 0..number("DRAW").unwrap_or(0).min(splits.len() as u64) {
        // Constants of Knuth's MMIX generator.
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let (name, before, after) = splits.swap_remove((state >> 33) as usize % splits.len());
        println!("\n######## {name}\n{before}\n---- becomes\n{after}");
    }
    Ok(())
}

fn read(text: &str) -> Build {
    Build::new(Arc::new(Dockerfile::parse(text.to_owned())), &Inputs::default(), &mut Scripts::default())
}

/// Files whose only stage has a compiler or a build tool; none where there is no index.
fn with_tools() -> BTreeSet<String> {
    let corpus =
        std::env::var_os("LEANFILE_CORPUS").map_or_else(|| PathBuf::from("../shared/corpus"), PathBuf::from);
    let index = std::fs::read_to_string(corpus.join("index.tsv")).unwrap_or_default();
    let tool = |line: &&str| {
        line.rsplit('\t')
            .next()
            .is_some_and(|flags| flags.split(',').any(|flag| matches!(flag, "single_tool" | "single_build")))
    };
    index.lines().filter(tool).filter_map(|line| Some(line.split('\t').next()?.to_owned())).collect()
}

/// What of the image's configuration, as both files themselves set it, is not the same.
fn difference(before: &Build, after: &Build) -> Option<String> {
    let config = |build: &Build| -> Option<ImageConfig> {
        build.evaluation.stages.last().map(|stage| stage.config.clone())
    };
    let (old, new) = (config(before)?, config(after)?);
    let set = |config: &ImageConfig| -> BTreeMap<String, String> {
        let entries = config.env.entries().into_iter();
        let own = entries.filter(|entry| entry.origin == leanfile::facts::state::Origin::Env);
        own.map(|entry| (entry.name.to_string(), format!("{:?}", entry.value.known()))).collect()
    };
    let lost = set(&old).into_iter().find(|(name, value)| set(&new).get(name) != Some(value));
    match () {
        () if old.cmd != new.cmd => Some(format!("CMD {:?} {:?}", old.cmd, new.cmd)),
        () if old.entrypoint != new.entrypoint => {
            Some(format!("ENTRYPOINT {:?} {:?}", old.entrypoint, new.entrypoint))
        }
        () if old.user != new.user => Some(format!("USER {:?} {:?}", old.user, new.user)),
        () if old.exposed.items != new.exposed.items => Some("EXPOSE".to_owned()),
        () if old.volumes.items != new.volumes.items => Some("VOLUME".to_owned()),
        () if old.labels.items != new.labels.items => Some("LABEL".to_owned()),
        () => lost.map(|(name, value)| format!("ENV {name} {value} {:?}", set(&new).get(&name))),
    }
}
