//! A file and everything that is known about it.

use super::base::{self, Family, Release};
use super::commands::{self, Command};
use super::effects::effects;
use super::exchange::Choice;
use super::images;
use super::needs::Needs;
use super::run::{self, Look, Run, Scripts, Shell, ShellKind};
use super::shell_state::shell_state;
use super::starts::Starts;
use super::state::{self, BuildInputs, Evaluation, Parent, SameBase, Source, StageState, State};
use super::tables::runtime_images::Runtimes;
use crate::project::Project;
use crate::syntax::expand::Known;
use crate::syntax::{Dockerfile, Instruction, Keyword};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, LazyLock, OnceLock};

/// What is known of a build besides the file.
#[derive(Clone, Debug, Default)]
pub struct Inputs {
    /// Stages that end up in an image besides the last: names (any case) or indices.
    pub targets: Vec<String>,
    /// Build arguments that are given.
    pub build_args: Vec<(String, String)>,
    /// The build context.
    pub project: Project,
    /// What is started in containers of the images in place of their own commands.
    pub started_elsewhere: Vec<Elsewhere>,
    /// What is chosen of smaller base images.
    pub bases: Choice,
    /// What is chosen of images for runtime stages.
    pub runtimes: Runtimes,
    /// Stages, by their number, whose base image counts as having the configuration of another one.
    pub same_base: BTreeMap<usize, SameBase>,
}

/// A command that is started in a container in place of the image's own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Elsewhere {
    /// Who says so: "compose.yaml:4: service `web`".
    pub place: String,
    /// The command, as a script.
    pub script: String,
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
    /// The state at every instruction, the configuration of every stage's image, and where each takes files from. Nothing is
    /// known of the platform; ARGs that are not given count as having their defaults.
    pub evaluation: Evaluation,
    /// The build context.
    pub project: Project,
    /// What is chosen of smaller base images.
    pub bases: Choice,
    /// What is chosen of images for runtime stages.
    pub runtimes: Runtimes,
    /// What is started in containers of the images in place of their own commands.
    pub started_elsewhere: Vec<Elsewhere>,
    /// The build arguments that are given.
    pub build_args: Vec<(String, String)>,
    /// Read when they are first asked for.
    commands: OnceLock<Vec<Command>>,
    /// What was found out of each stage when it was first asked for.
    pub(super) found: Vec<Found>,
}

/// What several passes and proofs ask of a stage, found out once.
#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    /// What it starts.
    pub starts: OnceLock<Arc<Starts>>,
    /// What its package managers need.
    pub needs: OnceLock<Arc<Needs>>,
}

/// A build stage.
#[derive(Clone, Debug)]
pub struct Stage {
    /// Its index, from 0: in [`Build::stages`] and in the stages of [`Build::evaluation`].
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
    /// Whether its base starts RUNs with another shell than Docker's default where no SHELL says so.
    other_shell: bool,
}

/// What an instruction takes from a stage, as [`Build::copies_from`] finds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyFrom {
    /// Index of the COPY or RUN; of the FROM whose parent's ONBUILD stored it.
    pub instruction: usize,
    /// The stage that takes it.
    pub stage: usize,
    /// The paths, relative to the stage's root and as written behind expansion, wildcards included; empty is all of it.
    /// Unknown where one of them is.
    pub paths: Known<Vec<String>>,
}

impl Build {
    /// Derives the facts of `file`. `scripts` keeps what was read, for the next look at a changed file.
    pub fn new(file: Arc<Dockerfile>, inputs: &Inputs, scripts: &mut Scripts) -> Build {
        let evaluation = state::evaluate(
            &file,
            &BuildInputs {
                build_args: inputs.build_args.iter().cloned().collect(),
                base: &|image| images::configuration(image).or_else(|| inputs.runtimes.configuration(image)),
                same_base: inputs.same_base.clone(),
                ..BuildInputs::default()
            },
        );
        let mut stages: Vec<Stage> = Vec::with_capacity(evaluation.stages.len());
        for evaluated in &evaluation.stages {
            let stage = Stage::new(&file, evaluated, &stages);
            stages.push(stage);
        }
        ship(&mut stages, &evaluation, &inputs.targets);
        let mut runs = Vec::new();
        for (stage, evaluated) in stages.iter().zip(&evaluation.stages) {
            for (at, state) in evaluated.instructions.clone().zip(&evaluated.states) {
                let instruction = &file.instructions[at];
                if instruction.keyword == Keyword::Run {
                    let shell = stage.shell(state);
                    let mut form = run::form_of(instruction, &file.text, scripts);
                    if shell.kind == ShellKind::Sh && !stage.family.has_bash_as_sh() {
                        form = form.without_bash();
                    }
                    let look = scripts.look(&form, state);
                    runs.push(Run {
                        instruction: at,
                        stage: stage.index,
                        look,
                        form,
                        shell,
                        mounts: state.mounts(instruction, file.escape),
                    });
                }
            }
        }
        Build {
            file,
            found: vec![Found::default(); stages.len()],
            stages,
            runs,
            evaluation,
            project: inputs.project.clone(),
            started_elsewhere: inputs.started_elsewhere.clone(),
            bases: inputs.bases.clone(),
            runtimes: inputs.runtimes.clone(),
            build_args: inputs.build_args.clone(),
            commands: OnceLock::new(),
        }
    }

    /// The stage that a target means, a name (any case) or an index; `None` where there is none.
    pub fn targeted(&self, target: &str) -> Option<&Stage> {
        targeted(&self.evaluation, target).map(|index| &self.stages[index])
    }

    /// The RUN at an instruction index.
    pub fn run(&self, instruction: usize) -> Option<&Run> {
        let at = self.runs.binary_search_by_key(&instruction, |run| run.instruction).ok()?;
        Some(&self.runs[at])
    }

    /// What the script of `run` does, looked at when it is first asked for; `None` where it has none that can be read.
    pub fn look_at<'b>(&'b self, run: &'b Run) -> Option<&'b Look> {
        let script = run.script()?;
        Some(run.look.get_or_init(|| {
            let state = self.state(run.instruction);
            let shell = state.shell().first().map_or("/bin/sh", String::as_str);
            Look {
                effects: effects(script, state.workdir(), shell, state.user()),
                shell: shell_state(script),
            }
        }))
    }

    /// The stage that an instruction belongs to.
    pub fn stage_of(&self, instruction: usize) -> Option<&Stage> {
        let behind = self.stages.partition_point(|stage| stage.instructions.start <= instruction);
        self.stages[..behind].last()
    }

    /// The state in force before an instruction; one in which nothing is known for a FROM and in front of the first one.
    pub fn state(&self, instruction: usize) -> &State {
        static NOTHING: LazyLock<State> = LazyLock::new(State::unknown);
        self.known_state(instruction).map_or(&NOTHING, |state| state)
    }

    /// The state in force before an instruction, where it has one.
    pub fn known_state(&self, instruction: usize) -> Option<&Arc<State>> {
        self.evaluation.state_at(instruction)
    }

    /// The stages that are built FROM `stage`, and those that are built FROM these, in order.
    pub fn built_on(&self, stage: usize) -> Vec<usize> {
        let mut found: Vec<usize> = Vec::new();
        for later in self.stages.iter().skip(stage + 1) {
            if later.parent.is_some_and(|parent| parent == stage || found.contains(&parent)) {
                found.push(later.index);
            }
        }
        found
    }

    /// What `COPY --from` and `RUN --mount=from=` take from `stage`, triggers that a parent's ONBUILD runs included, by stage
    /// and in order. An instruction that takes from it more than once stands there as often.
    pub fn copies_from(&self, stage: usize) -> Vec<CopyFrom> {
        let wanted = Source::Stage(stage);
        let mut found = Vec::new();
        for (index, taker) in self.evaluation.stages.iter().enumerate() {
            for trigger in taker.triggers.iter().filter(|trigger| trigger.sources.contains(&wanted)) {
                // What takes files from somewhere was read as one instruction behind a FROM.
                let paths = self.paths_from(&trigger.file.instructions[1], &trigger.state, stage);
                found.extend(paths.into_iter().map(|paths| CopyFrom {
                    instruction: taker.from,
                    stage: index,
                    paths,
                }));
            }
            let mut sources = taker.sources.iter().filter(|(_, source)| *source == wanted).peekable();
            while let Some((at, _)) = sources.next() {
                // All mounts of one RUN are looked at together.
                while sources.next_if(|(next, _)| next == at).is_some() {}
                let state = self.state(*at);
                let paths = self.paths_from(&self.file.instructions[*at], state, stage);
                found.extend(paths.into_iter().map(|paths| CopyFrom {
                    instruction: *at,
                    stage: index,
                    paths,
                }));
            }
        }
        found
    }

    /// The paths that `instruction` takes from `stage`: a list for a COPY and for each mount.
    fn paths_from(&self, instruction: &Instruction, state: &State, stage: usize) -> Vec<Known<Vec<String>>> {
        let escape = self.file.escape;
        if instruction.keyword == Keyword::Run {
            let mounts = state.mounts(instruction, escape);
            let named = |name: &str| self.evaluation.stage_named(name) == Some(stage);
            let from_it = mounts.into_iter().filter(|mount| mount.from.as_deref().is_some_and(named));
            return from_it
                .map(|mount| mount.source.map(|path| if path.is_empty() { vec![] } else { vec![path] }))
                .collect();
        }
        let mut words: Vec<&str> = match &instruction.json {
            Some(words) => words.iter().map(String::as_str).collect(),
            None => instruction.words().into_iter().map(|word| word.of(&instruction.body.text)).collect(),
        };
        // The last word is where it all goes.
        words.pop();
        let mut paths = Vec::with_capacity(words.len());
        for word in words {
            match state.expand(word, escape) {
                Ok(Known::Known(path)) => paths.push(path.into_owned()),
                _ => return vec![Known::Unknown],
            }
        }
        vec![Known::Known(paths)]
    }

    /// What the images run besides RUN: every CMD, ENTRYPOINT and HEALTHCHECK, and the RUN, CMD, ENTRYPOINT or HEALTHCHECK that
    /// an ONBUILD stores, in order; those that a later one replaces included.
    pub fn commands(&self) -> &[Command] {
        self.commands.get_or_init(|| commands::of(self))
    }
}

impl Stage {
    /// The stage that was `evaluated`; `earlier` are those before it. Whether it ships is not decided here.
    fn new(file: &Dockerfile, evaluated: &StageState, earlier: &[Stage]) -> Stage {
        let (parent, image) = match &evaluated.parent {
            Parent::Stage(parent) => (Some(*parent), None),
            Parent::Image(image) => (None, Some(image.clone())),
            Parent::Scratch => (None, Some("scratch".to_owned())),
            Parent::Unknown => (None, None),
        };
        let (family, release, other_shell) = match (parent.map(|parent| &earlier[parent]), &image) {
            (Some(parent), _) => (parent.family, parent.release, parent.other_shell),
            (None, Some(image)) => {
                let (family, release) = base::family_of(image);
                (family, release, images::sets_shell(image))
            }
            (None, None) => (Family::Unknown, None, false),
        };
        let windows = family == Family::Windows || file.escape == '`' && family == Family::Unknown;
        Stage {
            index: earlier.len(),
            name: evaluated.name.clone(),
            instructions: evaluated.from..evaluated.instructions.end,
            image,
            parent,
            family,
            release,
            ships: false,
            other_shell: other_shell || windows,
        }
    }

    /// The shell that runs scripts of this stage at `state`.
    pub(super) fn shell(&self, state: &State) -> Shell {
        let shell = Shell::of(state.shell());
        // On Windows not even a POSIX shell is what it is elsewhere.
        let other = self.other_shell && (state.shell.known().is_none() || self.family == Family::Windows);
        if other { Shell { kind: ShellKind::Other, ..shell } } else { shell }
    }
}

/// Notes which stages ship: the last one, the targets, and what these are built FROM.
fn ship(stages: &mut [Stage], evaluation: &Evaluation, targets: &[String]) {
    let last = stages.len().checked_sub(1);
    let targeted = targets.iter().filter_map(|target| targeted(evaluation, target));
    for start in last.into_iter().chain(targeted) {
        let mut at = Some(start);
        while let Some(index) = at.filter(|&index| !stages[index].ships) {
            stages[index].ships = true;
            at = stages[index].parent;
        }
    }
}

/// The stage that a target means: a name (any case), or an index.
fn targeted(evaluation: &Evaluation, target: &str) -> Option<usize> {
    let index = || target.parse().ok().filter(|&index: &usize| index < evaluation.stages.len());
    evaluation.stage_named(target).or_else(index)
}
