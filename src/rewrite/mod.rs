//! The rewriting engine: what passes propose, the proof that it changes nothing else, and the rounds until nothing is
//! left to do.

mod edit;
mod ended;
mod engine;
pub mod obligations;
mod outcome;
mod pass;
mod proof;
pub mod style;
mod trace;
mod unused;

pub use crate::facts::base::{Release, codename_of};
pub use crate::facts::tables::runtime_images::{RuntimeKind, RuntimeRow, Runtimes};
pub use crate::facts::tables::runtimes::{Prefer, Runs};
pub use crate::facts::tables::user_bases::{Glob, ImagePattern, Replace, UserBases, UserRow};
pub use edit::{Assumption, AssumptionKind, Claim, Edit, Level, Rewrite, Saving, Step, Wrap};
pub use engine::{proposals, rewrite};
pub use outcome::{Applied, Note, Options, Outcome, Refused, Withheld};
pub use pass::{Context, Findings, MergePolicy, Pass, PassOptions, Refusal, SlimBase};
pub use proof::{check, check_with};
