//! What each kind of claim owes: discharged here, from the facts, never by the pass that claims it.

pub mod join;

use super::edit::{Assumption, Claim};
use crate::facts::Build;

/// What came of an obligation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Duty {
    /// Discharged.
    Met,
    /// Not established, but statable: these assumptions remain.
    Open(Vec<Assumption>),
    /// It does not hold, or nothing can be said: the rewrite must not be written.
    Broken(String),
}

/// Discharges what `claim` owes on `build`, the file before the rewrite.
pub fn discharge(claim: &Claim, build: &Build) -> Duty {
    match claim {
        Claim::JoinSteps { first, wraps } => join::discharge(build, *first, wraps),
    }
}
