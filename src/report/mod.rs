//! How outcomes are shown: diffs, diagnostics, JSON, summaries, pages. Pure: text in, text out.

pub mod diff;
pub mod json;
pub mod page;
mod paint;
mod snippet;
pub mod summary;
pub mod text;
mod units;

pub use paint::{Paint, printable};
pub use snippet::problem;
pub use units::{Tally, bytes};
