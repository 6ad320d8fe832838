//! What Leanfile does to a folder of Dockerfiles, in figures:
//! `cargo run --release --example figures [-- FOLDER]` (default: `files` in `$LEANFILE_CORPUS` or `../shared/corpus`).

#![allow(clippy::print_stdout)]

mod corpus;

use leanfile::rewrite::{Level, Options};
use std::collections::BTreeMap;

fn main() -> std::io::Result<()> {
    let files = corpus::dockerfiles()?;
    for level in [Level::Safe, Level::Assumed] {
        let options = Options { level, ..Options::default() };
        let (mut changed, mut rejected, mut layers, mut bytes) = (0, 0, 0, 0);
        let mut applied: BTreeMap<&str, usize> = BTreeMap::new();
        let mut withheld: BTreeMap<String, usize> = BTreeMap::new();
        let mut refused: BTreeMap<String, usize> = BTreeMap::new();
        for (_, text) in &files {
            let outcome = leanfile::rewrite_text(text, &options);
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
        println!(
            "level {level}: {} files, {changed} changed, {rejected} with errors left alone",
            files.len()
        );
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
