//! The library in fifteen lines: `cargo run --example rewrite_one -- Dockerfile`.

#![allow(clippy::print_stdout)]

use leanfile::rewrite::{Level, Options};

fn main() -> std::io::Result<()> {
    let path = std::env::args().nth(1).unwrap_or_else(|| "examples/before/apt/Dockerfile".into());
    let text = std::fs::read_to_string(path)?;
    let outcome = leanfile::rewrite_text(&text, &Options { level: Level::Assumed, ..Options::default() });
    for rewrite in &outcome.applied {
        println!("# {} ({}): {}", rewrite.pass, rewrite.level, rewrite.reason);
    }
    print!("{}", outcome.text);
    Ok(())
}
