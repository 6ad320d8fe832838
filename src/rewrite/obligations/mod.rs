//! What each kind of claim owes: discharged here, from the facts, never by the pass that claims it.

pub mod cleanup;
pub mod dependencies;
pub mod drop_step;
pub mod exchange_base;
pub mod flag;
pub mod installs;
pub mod join;
pub mod move_to_builder;
pub mod packages;

use super::edit::{Assumption, Claim, Step};
use crate::facts::packages::{ManagerCall, manager_calls};
use crate::facts::{Build, Run};

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

impl From<Result<Vec<Assumption>, String>> for Duty {
    fn from(result: Result<Vec<Assumption>, String>) -> Duty {
        match result {
            Ok(open) if open.is_empty() => Duty::Met,
            Ok(open) => Duty::Open(open),
            Err(why) => Duty::Broken(why),
        }
    }
}

/// Discharges what `claim`, one of a rewrite's `claims`, owes on `build`, the file before the rewrite.
pub fn discharge(claim: &Claim, claims: &[Claim], build: &Build) -> Duty {
    match claim {
        Claim::JoinSteps { first, wraps } => join::discharge(build, *first, wraps),
        Claim::AddFlag { step, at, flag } => flag::discharge(build, *step, *at, flag, claims).into(),
        Claim::AddPackages { step, at, packages } => {
            packages::discharge(build, *step, *at, packages, claims).into()
        }
        Claim::AddCleanup { instruction, behind, manager, command } => {
            cleanup::discharge(build, *instruction, *behind, manager, command).into()
        }
        Claim::ExchangeBase { from, at, to, install, .. } => {
            exchange_base::discharge(build, *from, *at, to, install).into()
        }
        Claim::MoveToBuilder { from, split } => move_to_builder::discharge(build, *from, split).into(),
        Claim::ChangeRuntime { from, split } => move_to_builder::discharge_change(build, *from, split).into(),
        Claim::DropStep { step } => drop_step::discharge(build, *step).into(),
        Claim::JoinInstalls { first, last } => installs::discharge(build, *first, *last).into(),
    }
}

/// The manager call that a step is.
///
/// # Errors
/// It is none, or its RUN cannot be read.
fn call_at(build: &Build, step: Step) -> Result<(&Run, ManagerCall<'_>), String> {
    let run = build.run(step.instruction).ok_or("it is no RUN")?;
    let script = run.script().ok_or("its script cannot be read")?;
    let call = manager_calls(script).into_iter().find(|call| call.place.step == step.index);
    Ok((run, call.ok_or("the step calls no package manager")?))
}
