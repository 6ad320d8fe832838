//! Which stages of a folder of Dockerfiles are put on a smaller base, and why the others stay:
//! `cargo run --release --example bases [-- FOLDER]` (default: `files` in `$LEANFILE_CORPUS` or `../shared/corpus`).
//! With `VERBOSE` set every stage is named.

#![allow(clippy::print_stdout)]

mod corpus;

use leanfile::facts::exchange::{self, Kept};
use leanfile::facts::{Build, Inputs, Scripts};
use leanfile::rewrite::Claim;
use leanfile::syntax::Dockerfile;
use leanfile::transforms::slim_base::decide;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Stages of one class, and the first of them.
#[derive(Default)]
struct Class {
    count: usize,
    example: String,
}

fn main() -> std::io::Result<()> {
    let (mut swapped, mut installs) = (0, 0);
    let mut stays: BTreeMap<String, Class> = BTreeMap::new();
    let mut without: BTreeMap<String, Class> = BTreeMap::new();
    let verbose = std::env::var_os("VERBOSE").is_some();
    for (name, text) in corpus::dockerfiles()? {
        let build =
            Build::new(Arc::new(Dockerfile::parse(text)), &Inputs::default(), &mut Scripts::default());
        if !build.file.errors.is_empty() {
            continue;
        }
        let count = |classes: &mut BTreeMap<String, Class>, class: &str, example: String| {
            let class = classes.entry(class.to_owned()).or_default();
            class.count += 1;
            if verbose {
                println!("{example}");
            }
            if class.example.is_empty() {
                class.example = example;
            }
        };
        for stage in &build.stages {
            let image = stage.image.as_deref().unwrap_or("a build argument");
            match exchange::of(&build, stage) {
                Ok(_) if !stage.ships => count(&mut stays, "does not ship", format!("{name}: {image}")),
                Ok(_) => match decide(&build, stage) {
                    Ok(rewrite) => {
                        swapped += 1;
                        let with_packages = |claim: &Claim| matches!(claim, Claim::ExchangeBase { install, .. } if !install.is_empty());
                        installs += usize::from(rewrite.claims.iter().any(with_packages));
                        if verbose {
                            println!("SWAP {name}: {}", rewrite.reason);
                        }
                    }
                    Err((_, stay)) => count(&mut stays, stay.class(), format!("{name}: {image}: {stay}")),
                },
                Err(Kept::NothingSmaller | Kept::Unnamed) => {}
                Err(kept) => count(&mut without, kept.class(), format!("{name}: {image}: {kept}")),
            }
        }
    }
    let all = swapped + stays.values().map(|class| class.count).sum::<usize>();
    let percent = |count: usize| 100.0 * count as f64 / all.max(1) as f64;
    println!("stages on a base with a smaller sibling of the same age and release: {all}");
    println!(
        "  {:5}  {:5.1} %  swapped, {installs} of them with packages installed",
        swapped,
        percent(swapped)
    );
    for (reason, class) in sorted(&stays) {
        println!("  {:5}  {:5.1} %  {reason} ({})", class.count, percent(class.count), class.example);
    }
    println!(
        "stages on an official base without such a sibling: {}",
        without.values().map(|class| class.count).sum::<usize>()
    );
    for (reason, class) in sorted(&without) {
        println!("  {:5}  {reason} ({})", class.count, class.example);
    }
    Ok(())
}

/// The most frequent first.
fn sorted(classes: &BTreeMap<String, Class>) -> Vec<(&String, &Class)> {
    let mut rows: Vec<_> = classes.iter().collect();
    rows.sort_by_key(|(_, class)| std::cmp::Reverse(class.count));
    rows
}
