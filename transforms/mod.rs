//! The passes, one folder each. `tests/passes.rs` holds this list to the folders.

mod merge_runs;

use crate::rewrite::Pass;

/// Every pass, in the order in which they run.
pub static PASSES: &[&dyn Pass] = &[&merge_runs::MergeRuns];
