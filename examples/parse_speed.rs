//! How fast the parser is: reads every file of the folders given and parses them all again and again.
//!
//! `cargo run --release --example parse_speed -- FOLDER…`
#![allow(clippy::print_stdout)]

use leanfile::syntax::Dockerfile;
use std::sync::Arc;
use std::time::{Duration, Instant};

fn main() -> std::io::Result<()> {
    let mut texts: Vec<Arc<str>> = Vec::new();
    for folder in std::env::args_os().skip(1) {
        for entry in std::fs::read_dir(folder)? {
            if let Ok(text) = std::fs::read_to_string(entry?.path()) {
                texts.push(text.into());
            }
        }
    }
    if texts.is_empty() {
        return Err(std::io::Error::other("no files; name a folder of Dockerfiles"));
    }
    let bytes: usize = texts.iter().map(|text| text.len()).sum();
    let started = Instant::now();
    let (mut rounds, mut instructions) = (0_u32, 0);
    while started.elapsed() < Duration::from_secs(2) {
        rounds += 1;
        instructions = texts.iter().map(|text| Dockerfile::parse(Arc::clone(text)).instructions.len()).sum();
    }
    let round = started.elapsed().as_secs_f64() / f64::from(rounds);
    println!(
        "{} files, {bytes} bytes, {instructions} instructions: {:.0} MB/s",
        texts.len(),
        bytes as f64 / round / 1e6
    );
    Ok(())
}
