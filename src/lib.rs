//! Leanfile rewrites Dockerfiles so that the images they build are smaller, and proves that they still build the same.
//!
//! # The map
//! Modules in reading order; an arrow points from a module to what it may use, and only ever to the left:
//! [`text`] ← [`syntax`] ← [`shell`] ← [`facts`] ← [`rewrite`] ← [`transforms`] ← [`cli`];
//! [`report`] and [`config`] stand beside [`rewrite`]. `tests/structure.rs` holds the arrows.
//!
//! # How a file flows through
//! bytes → [`syntax::Dockerfile`] → [`facts::Build`] → each pass's [`rewrite::Rewrite`]s → the proof → edits → parsed
//! again → … until nothing changes → [`rewrite::Outcome`] → a diff, the file, or diagnostics.

pub mod text;

pub mod syntax;

pub mod shell;

pub mod facts;

pub mod rewrite;

#[path = "../transforms/mod.rs"]
pub mod transforms;

pub mod report;

pub mod config;

pub mod cli;

/// Rewrites one Dockerfile. Pure: reads no file, clock, environment or network.
pub fn rewrite_text(text: &str, options: &rewrite::Options) -> rewrite::Outcome {
    let _ = (text, options);
    todo!()
}
