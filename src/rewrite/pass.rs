//! What a pass is given and what it gives back.

use super::edit::Rewrite;
use crate::facts::tables::runtime_images::Runtimes;
use crate::facts::tables::runtimes::Prefer;
use crate::facts::tables::user_bases::UserBases;
use crate::facts::{Build, Pragmas};
use std::sync::Arc;

/// A transform pass: a pure function of the facts, the project and the options.
pub trait Pass: Sync {
    /// Its id, imperative and in kebab-case: `merge-runs`. Its folder is the id with `_`.
    fn id(&self) -> &'static str;

    /// Where it stands among the passes; lower goes first when two rewrites meet.
    fn order(&self) -> u16;

    /// Its page (`README.md` of its folder).
    fn page(&self) -> &'static str;

    /// The ids of lint rules of other tools that say the same, for their inline pragmas: `DL3059`.
    fn also_known_as(&self) -> &'static [&'static str] {
        &[]
    }

    /// Proposes rewrites, and says where it stays away and why.
    fn run(&self, cx: &Context<'_>, found: &mut Findings);
}

/// What a pass looks at.
pub struct Context<'a> {
    /// The file and what was derived from it.
    pub build: &'a Build,
    /// The options of the passes.
    pub options: &'a PassOptions,
    /// The comments that keep passes away. The engine heeds them; a pass that touches several instructions asks, so that one
    /// it must leave alone does not take the others with it.
    pub pragmas: &'a Pragmas,
}

impl Context<'_> {
    /// Why a comment keeps `pass` away from an instruction; `None` where none does.
    pub fn kept_away(&self, pass: &dyn Pass, instruction: usize) -> Option<String> {
        kept_away(self.pragmas, pass, instruction)
    }
}

/// Why one of `pragmas` keeps `pass` away from an instruction; `None` where none does.
pub(super) fn kept_away(pragmas: &Pragmas, pass: &dyn Pass, instruction: usize) -> Option<String> {
    let names = pragmas.above(instruction);
    let mut names = names.iter();
    let name = names.find(|name| *name == pass.id() || pass.also_known_as().contains(&name.as_str()))?;
    Some(format!("a comment above says to skip {name}"))
}

/// The options that passes read, from `leanfile.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassOptions {
    /// `[merge-runs] policy`.
    pub merge_policy: MergePolicy,
    /// `[merge-runs] max-commands`: the most commands in one merged RUN.
    pub merge_max_commands: usize,
    /// `[slim-base]`.
    pub slim_base: SlimBase,
    /// `[split-stages] runtime`, and the rows of `[[split-stages.runtimes]]`.
    pub runtimes: Runtimes,
}

impl Default for PassOptions {
    fn default() -> PassOptions {
        PassOptions {
            merge_policy: MergePolicy::Adjacent,
            merge_max_commands: 30,
            slim_base: SlimBase::default(),
            runtimes: Runtimes::default(),
        }
    }
}

/// The options of `[slim-base]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SlimBase {
    /// `prefer`.
    pub prefer: Prefer,
    /// `ban`, and the rows of `[[slim-base.images]]` with those of the files in `tables` behind them.
    pub bases: Arc<UserBases>,
}

/// When merge-runs joins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MergePolicy {
    /// Plain lists always, groups and subshells where bytes are saved.
    #[default]
    Adjacent,
    /// Only where bytes are saved.
    WhenItSaves,
}

/// What a pass found.
#[derive(Default)]
pub struct Findings {
    /// What it proposes.
    pub rewrites: Vec<Rewrite>,
    /// Where it stays away.
    pub refusals: Vec<Refusal>,
}

impl Findings {
    /// Notes that `pass` stays away from the instruction at `instruction` because of `reason`.
    pub fn refuse(&mut self, pass: &'static str, instruction: usize, reason: impl Into<String>) {
        self.refusals.push(Refusal { pass, instruction, reason: reason.into() });
    }
}

/// A place where a pass would have something to do and stays away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The pass.
    pub pass: &'static str,
    /// Instruction index in the final text.
    pub instruction: usize,
    /// Why.
    pub reason: String,
}
