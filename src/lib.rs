//! Leanfile rewrites Dockerfiles so that the images they build are smaller, and proves that they still build the same.
//!
//! # The map
//! Modules in reading order; an arrow points from a module to what it may use, and only ever to the left:
//! [`text`] ← [`syntax`] ← [`shell`] ← [`project`] ← [`facts`] ← [`rewrite`] ← [`transforms`] ← [`cli`];
//! [`report`] and [`config`] stand beside [`rewrite`]. `tests/structure.rs` holds the arrows.
//!
//! # How a file flows through
//! bytes → [`syntax::Dockerfile`] → [`facts::Build`] → each pass's [`rewrite::Rewrite`]s → the proof → edits → parsed
//! again → … until nothing changes → [`rewrite::Outcome`] → a diff, the file, or diagnostics.

pub mod text;

pub mod syntax;

pub mod shell;

pub mod project;

pub mod facts;

pub mod rewrite;

#[path = "../transforms/mod.rs"]
pub mod transforms;

pub mod report;

pub mod config;

pub mod cli;

/// Rewrites one Dockerfile with every pass. Pure: reads no file, clock, environment or network.
///
/// ```
/// let outcome = leanfile::rewrite_text("FROM debian:12\nRUN touch x\nRUN touch y\n", &Default::default());
/// assert_eq!(outcome.text, "FROM debian:12\nRUN touch x && \\\n    touch y\n");
/// ```
pub fn rewrite_text(text: &str, options: &rewrite::Options) -> rewrite::Outcome {
    rewrite::rewrite(text, transforms::PASSES, options)
}
