//! What is derived once from a file: stages and which of them ship, the state in force at every instruction, base
//! images, package-manager calls, and what steps write, read and remove.

pub mod base;
pub mod config;
mod effects;
mod in_force;
mod pragmas;
mod run;
mod shell_state;
pub mod state;

pub use base::{Family, Reference, Release};
pub use effects::{Effects, Target, effects};
pub use in_force::State;
pub use pragmas::{Pragma, Pragmas};
pub use run::{Form, Map, Mount, Run, Scripts, Shell, ShellKind, to_file};
pub use shell_state::{Leak, ShellState, shell_state};

use crate::syntax::{Dockerfile, Keyword};
use std::ops::Range;
use std::sync::Arc;

/// What is known of a build besides the file.
#[derive(Clone, Debug, Default)]
pub struct Inputs {
    /// Stages that end up in an image besides the last: names (any case) or indices.
    pub targets: Vec<String>,
    /// Build arguments that are given.
    pub build_args: Vec<(String, String)>,
}

/// Everything that is known about one file.
#[derive(Clone, Debug)]
pub struct Build {
    /// The file.
    pub file: Arc<Dockerfile>,
    /// Its stages, in order.
    pub stages: Vec<Stage>,
    /// Its RUN instructions, in order (those stored by ONBUILD not among them).
    pub runs: Vec<Run>,
    /// The state in force at every instruction, before it; `None` in front of the first FROM.
    states: Vec<Option<Arc<State>>>,
    /// The state where nothing is known, for instructions that have none.
    nothing: Arc<State>,
}

/// A build stage.
#[derive(Clone, Debug)]
pub struct Stage {
    /// Its index, from 0.
    pub index: usize,
    /// Its name, in lower case.
    pub name: Option<String>,
    /// Its instructions, the FROM included.
    pub instructions: Range<usize>,
    /// The image it is built on, after expansion; `None` where that is not known, or where it is a stage.
    pub image: Option<String>,
    /// The stage it is built on.
    pub parent: Option<usize>,
    /// The distribution of its base.
    pub family: Family,
    /// The distribution release, where the tag pins one.
    pub release: Option<Release>,
    /// Whether its layers end up in an image: it is the last one or a target, or one of these is built FROM it.
    pub ships: bool,
}

impl Build {
    /// Derives the facts of `file`. `scripts` keeps what was read, for the next look at a changed file.
    pub fn new(file: Arc<Dockerfile>, inputs: &Inputs, scripts: &mut Scripts) -> Build {
        let evaluation = in_force::evaluate(&file, &inputs.build_args);
        let mut stages = stages(&file, &evaluation.stages);
        let states = evaluation.states;
        let shipping = shipping(&stages, &inputs.targets);
        for (stage, ships) in stages.iter_mut().zip(shipping) {
            stage.ships = ships;
        }
        let nothing = Arc::new(State::unknown());
        let mut runs = Vec::new();
        for stage in &stages {
            for at in stage.instructions.clone() {
                let instruction = &file.instructions[at];
                if instruction.keyword != Keyword::Run {
                    continue;
                }
                let state = states[at].as_ref().unwrap_or(&nothing);
                let mut shell = Shell::of(state.shell());
                if stage.family == Family::Windows || file.escape == '`' && stage.family == Family::Unknown {
                    shell.kind = ShellKind::Other;
                }
                let mut form = run::form_of(instruction, &file.text, scripts);
                if shell.kind == ShellKind::Sh && !stage.family.has_bash_as_sh() {
                    form = form.without_bash();
                }
                let mounts = instruction.flags.iter().filter(|flag| flag.name == "mount");
                runs.push(Run {
                    instruction: at,
                    stage: stage.index,
                    form,
                    shell,
                    mounts: mounts.map(|flag| Mount::parse(flag.value.as_deref().unwrap_or(""))).collect(),
                });
            }
        }
        Build { file, stages, runs, states, nothing }
    }

    /// The RUN at an instruction index.
    pub fn run(&self, instruction: usize) -> Option<&Run> {
        let at = self.runs.binary_search_by_key(&instruction, |run| run.instruction).ok()?;
        Some(&self.runs[at])
    }

    /// The stage that an instruction belongs to.
    pub fn stage_of(&self, instruction: usize) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.instructions.contains(&instruction))
    }

    /// The state in force before an instruction; one in which nothing is known in front of the first FROM.
    pub fn state(&self, instruction: usize) -> &State {
        self.known_state(instruction).unwrap_or(&self.nothing)
    }

    /// The state in force before an instruction, where it has one.
    pub fn known_state(&self, instruction: usize) -> Option<&Arc<State>> {
        self.states.get(instruction).and_then(Option::as_ref)
    }
}

/// The stages of a file; which of them ship is not decided here.
fn stages(file: &Dockerfile, bases: &[in_force::Base]) -> Vec<Stage> {
    let froms: Vec<usize> =
        (0..file.instructions.len()).filter(|&at| file.instructions[at].keyword == Keyword::From).collect();
    let mut stages: Vec<Stage> = Vec::with_capacity(froms.len());
    for (index, &from) in froms.iter().enumerate() {
        let end = froms.get(index + 1).copied().unwrap_or(file.instructions.len());
        let evaluated = bases.get(index);
        let parent = evaluated.and_then(|base| base.parent);
        let image = evaluated.and_then(|base| base.image.clone());
        let (family, release) = match (parent, &image) {
            (Some(parent), _) => (stages[parent].family, stages[parent].release),
            (None, Some(image)) => base::family_of(image),
            (None, None) => (Family::Unknown, None),
        };
        stages.push(Stage {
            index,
            name: evaluated.and_then(|base| base.name.clone()),
            instructions: from..end,
            image,
            parent,
            family,
            release,
            ships: false,
        });
    }
    stages
}

/// Which stages ship: the last one, the targets, and what these are built FROM.
fn shipping(stages: &[Stage], targets: &[String]) -> Vec<bool> {
    let mut ships = vec![false; stages.len()];
    let last = stages.len().checked_sub(1);
    let targeted = targets.iter().filter_map(|target| {
        let name = target.to_ascii_lowercase();
        let named = stages.iter().rposition(|stage| stage.name.as_deref() == Some(&name));
        named.or_else(|| target.parse().ok().filter(|&index: &usize| index < stages.len()))
    });
    for start in last.into_iter().chain(targeted) {
        let mut at = Some(start);
        while let Some(index) = at.filter(|&index| !ships[index]) {
            ships[index] = true;
            at = stages[index].parent;
        }
    }
    ships
}
