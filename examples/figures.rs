//! What Leanfile does to a folder of Dockerfiles, in figures:
//! `cargo run --release --example figures [-- FOLDER]` (default: `files` in `$LEANFILE_CORPUS` or `../shared/corpus`).

#![allow(clippy::print_stdout)]

use leanfile::rewrite::{Level, Options};
use std::collections::BTreeMap;
use std::path::PathBuf;

fn main() -> std::io::Result<()> {
    let corpus =
        std::env::var_os("LEANFILE_CORPUS").map_or_else(|| PathBuf::from("../shared/corpus"), PathBuf::from);
    let folder = std::env::args_os().nth(1).map_or_else(|| corpus.join("files"), PathBuf::from);
    let mut paths: Vec<PathBuf> = std::fs::read_dir(&folder)?.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for level in [Level::Safe, Level::Assumed] {
        let options = Options { level, ..Options::default() };
        let (mut files, mut changed, mut rejected, mut layers, mut bytes) = (0, 0, 0, 0, 0);
        let mut applied: BTreeMap<&str, usize> = BTreeMap::new();
        let mut withheld: BTreeMap<String, usize> = BTreeMap::new();
        let mut refused: BTreeMap<String, usize> = BTreeMap::new();
        for path in &paths {
            let Ok(text) = std::fs::read_to_string(path) else { continue };
            let outcome = leanfile::rewrite_text(&text, &options);
            files += 1;
            rejected += usize::from(!outcome.errors.is_empty());
            changed += usize::from(outcome.changed());
            for rewrite in &outcome.applied {
                *applied.entry(rewrite.pass).or_default() += 1;
                layers += rewrite.saving.layers;
                bytes += rewrite.saving.bytes.unwrap_or(0);
            }
            for held in &outcome.withheld {
                *withheld.entry(format!("{}: {}", held.pass, held.because)).or_default() += 1;
            }
            for stay in &outcome.refused {
                *refused.entry(format!("{}: {}", stay.pass, class(&stay.reason))).or_default() += 1;
            }
        }
        println!("level {level}: {files} files, {changed} changed, {rejected} with errors left alone");
        println!("  layers saved {layers}, bytes estimated {:.1} MB", bytes as f64 / 1e6);
        println!("  rewrites {}: {applied:?}", applied.values().sum::<usize>());
        print_table("withheld", &withheld);
        print_table("refused", &refused);
    }
    Ok(())
}

/// A reason without the names in it, so that alike ones count together.
fn class(reason: &str) -> String {
    let mut words: Vec<&str> = reason.split(' ').collect();
    for word in &mut words {
        if word.starts_with(['$', '`', '/']) || word.chars().any(|c| c.is_ascii_digit()) {
            *word = "…";
        }
    }
    words.join(" ")
}

fn print_table(title: &str, counts: &BTreeMap<String, usize>) {
    println!("  {title} {}", counts.values().sum::<usize>());
    let mut rows: Vec<_> = counts.iter().collect();
    rows.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    for (reason, count) in rows.iter().take(40) {
        println!("    {count:6}  {reason}");
    }
}
