//! The rewriting engine: what passes propose, the proof that it changes nothing else, and the rounds until nothing is
//! left to do.

mod edit;
mod outcome;
mod pass;

pub use edit::{Assumption, AssumptionKind, Claim, CleanupJoin, Edit, Level, Rewrite, Saving, Wrap};
pub use outcome::{Applied, Options, Outcome, Refused, Withheld};
pub use pass::{Context, Findings, MergePolicy, Pass, PassOptions, Refusal};
