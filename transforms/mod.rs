//! The passes, one folder each.

use crate::rewrite::Pass;

/// Every pass, in the order in which they run.
pub static PASSES: &[&dyn Pass] = &[];
