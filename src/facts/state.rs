//! The state a build is in at each instruction, and the configuration of the image each stage makes, as BuildKit has them.
//!
//! [`evaluate`] goes through a Dockerfile once and answers: what SHELL, USER, WORKDIR and variables are in force at this RUN,
//! which image does this FROM name, what does the image run in the end. What depends on an image that is not seen is
//! [`Known::Unknown`], never guessed.
//!
//! Source: `frontend/dockerfile/dockerfile2llb/convert.go` of moby/buildkit.

mod copy;
mod dispatch;
mod environment;
mod heads;
mod mounts;
mod path;
pub(crate) mod reference;
mod setting;
mod stages;
mod values;

use super::config::ImageConfig;
use crate::syntax::expand::{ExpandError, Known, expand_word};
use crate::syntax::{Dockerfile, SyntaxError};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::hash::Hash;
use std::ops::Range;
use std::sync::{Arc, LazyLock};

pub(super) use copy::{is_heredoc, is_remote};
pub use environment::{Entry, Environment, Origin};
pub use mounts::{Mount, MountKind, Sharing};
pub(super) use path::clean;
pub use setting::{RestsOn, Setting};

/// The shell where no SHELL says otherwise, on Linux.
const DEFAULT_SHELL: [&str; 2] = ["/bin/sh", "-c"];

/// What a build is given beside the Dockerfile.
#[derive(Clone)]
pub struct BuildInputs<'a> {
    /// `--build-arg NAME=value`.
    pub build_args: BTreeMap<String, String>,
    /// Whether who builds may give more build arguments than these. An ARG without a value is then unknown instead of unset;
    /// one with a default counts as having it, which [`Origin::Arg`] shows.
    pub more_args: bool,
    /// `--target`: the stage to build, the last one where it is `None`.
    pub target: Option<String>,
    /// The platform to build for (`linux/arm64`, `linux/arm/v7`); `None` where it cannot be told.
    pub target_platform: Option<String>,
    /// The platform that builds; `None` where it cannot be told.
    pub build_platform: Option<String>,
    /// The configuration of an image that FROM names, the reference as it stands behind expansion; `None` where the image is
    /// not seen.
    pub base: &'a dyn Fn(&str) -> Option<ImageConfig>,
    /// Stages, by their number, whose base image counts as having the configuration of another one: that of
    /// [`StageState::base`].
    pub same_base: BTreeMap<usize, SameBase>,
}

/// The base image whose configuration counts as that of another one.
#[derive(Clone, Debug)]
pub struct SameBase {
    /// What stands for it where nothing is known of it: [`StageState::base`].
    pub rests_on: RestsOn,
    /// Its reference behind expansion, by which something may be known of it; `None` where the reference is not known.
    pub image: Option<String>,
}

impl BuildInputs<'_> {
    /// The value of the ARG `name` where it is not given and has this `default`.
    fn argument<T: Hash>(&self, name: &str, default: Setting<T>) -> Setting<T> {
        let rests_on = self.more_args.then(|| RestsOn::argument(name));
        default.on(rests_on)
    }
}

impl Default for BuildInputs<'_> {
    /// Nothing is known but the file.
    fn default() -> Self {
        BuildInputs {
            build_args: BTreeMap::new(),
            more_args: true,
            target: None,
            target_platform: None,
            build_platform: None,
            base: &|_| None,
            same_base: BTreeMap::new(),
        }
    }
}

/// What is in force at an instruction, before it runs. Cheap to clone. Equal ones are equal in every build: two values that
/// are not known are the same only if they come about in the same way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// SHELL: what the shell form of RUN, CMD and ENTRYPOINT is handed to.
    pub shell: Setting<Arc<[String]>>,
    /// USER; empty where none is set (root).
    pub user: Setting<Arc<str>>,
    /// WORKDIR, absolute.
    pub workdir: Setting<Arc<str>>,
    /// The variables a command sees and words are expanded with: the base image's, ENV and ARG.
    pub env: Arc<Environment>,
}

impl State {
    /// Where nothing is known at all.
    pub(super) fn unknown() -> State {
        let nothing = RestsOn::outside("image", "");
        State {
            shell: Setting::unknown(nothing),
            user: Setting::unknown(nothing),
            workdir: Setting::unknown(nothing),
            env: Arc::new(Environment::unseen(nothing)),
        }
    }

    /// `word` of an instruction at this state, expanded. `escape` is the Dockerfile's escape character.
    ///
    /// # Errors
    /// As [`expand_word`].
    pub fn expand<'w>(&self, word: &'w str, escape: char) -> Result<Known<Cow<'w, str>>, ExpandError> {
        expand_word(word, escape, &|name| self.env.get(name))
    }

    /// SHELL's words. Docker's default stands for the SHELL of a base image that is not seen: official Linux images set none.
    /// [`super::images::sets_shell`] tells which well-known images do.
    pub fn shell(&self) -> &[String] {
        static DEFAULT: LazyLock<[String; 2]> = LazyLock::new(|| DEFAULT_SHELL.map(str::to_owned));
        self.shell.known().map_or(&DEFAULT[..], |words| words)
    }

    /// The user without the group, where it is the same in every build.
    pub fn user(&self) -> Option<&str> {
        let user = self.user.fixed_value()?.split(':').next().unwrap_or_default();
        Some(if user.is_empty() { "root" } else { user })
    }

    /// The working directory, where it is the same in every build.
    pub fn workdir(&self) -> Option<&str> {
        self.workdir.fixed_value().map(|path| &**path)
    }

    /// Whether the file sets an environment variable or build argument of this name, or one whose name is not known. What a
    /// base image that is not seen sets does not count.
    pub fn env_may_be_set(&self, name: &str) -> bool {
        self.env.may_be_set(name)
    }
}

/// What a stage is built on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parent {
    /// Nothing: `FROM scratch`.
    Scratch,
    /// An earlier stage, by its index.
    Stage(usize),
    /// An image, by its reference behind expansion.
    Image(String),
    /// It depends on a build argument or platform that is not known, or cannot be read.
    Unknown,
}

/// Where `COPY --from` or `RUN --mount=from=` takes files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A stage, by its index.
    Stage(usize),
    /// An image, by its reference.
    Image(String),
}

/// A trigger that a parent's ONBUILD runs in this stage.
#[derive(Clone, Debug)]
pub struct Trigger {
    /// A Dockerfile of two instructions; the second one is the trigger.
    pub file: Dockerfile,
    /// What is in force when it runs.
    pub state: Arc<State>,
    /// Where it takes files from.
    pub sources: Vec<Source>,
}

/// A stage, evaluated.
#[derive(Clone, Debug)]
pub struct StageState {
    /// Its FROM: index into [`Dockerfile::instructions`].
    pub from: usize,
    /// Its instructions: indices into [`Dockerfile::instructions`].
    pub instructions: Range<usize>,
    /// Its name behind `AS`, in lower case.
    pub name: Option<String>,
    /// What it is built on.
    pub parent: Parent,
    /// What stands for the base image where nothing is known of it.
    pub base: RestsOn,
    /// `--platform`, expanded.
    pub platform: Option<Known<String>>,
    /// What is in force before each of [`StageState::instructions`]. Instructions that change nothing share theirs.
    pub states: Vec<Arc<State>>,
    /// What is in force behind the last instruction.
    pub end: Arc<State>,
    /// The configuration of the image it makes.
    pub config: ImageConfig,
    /// The triggers of its parent, which run before its own instructions.
    pub triggers: Vec<Trigger>,
    /// Where its instructions take files from, by instruction, triggers not included.
    pub sources: Vec<(usize, Source)>,
    /// The stages that must be built before it, in order: its parent and those it takes files from.
    pub needs: Vec<usize>,
    /// Whether building the target builds it.
    pub built: bool,
    /// What BuildKit refuses when it builds this stage.
    pub errors: Vec<SyntaxError>,
}

/// A Dockerfile, evaluated.
#[derive(Clone, Debug)]
pub struct Evaluation {
    /// The ARGs before the first FROM, and what the build itself defines for FROM lines.
    pub global_args: Environment,
    /// The stages in file order.
    pub stages: Vec<StageState>,
    /// The stage that is built in the end: index into [`Evaluation::stages`].
    pub target: Option<usize>,
    /// What BuildKit refuses beyond what the parser does, in file order: expansion, references, values. Of stages that are not
    /// built only what BuildKit looks at all the same; the rest is in [`StageState::errors`].
    pub errors: Vec<SyntaxError>,
}

impl Evaluation {
    /// The stage the instruction at index `instruction` belongs to, its FROM included.
    pub fn stage_of(&self, instruction: usize) -> Option<&StageState> {
        let behind = self.stages.partition_point(|stage| stage.from <= instruction);
        self.stages[..behind].last()
    }

    /// What is in force before the instruction at index `instruction`; `None` for a FROM and what stands before the first one.
    pub fn state_at(&self, instruction: usize) -> Option<&Arc<State>> {
        let stage = self.stage_of(instruction)?;
        stage.states.get(instruction.checked_sub(stage.instructions.start)?)
    }

    /// The last stage called `name`, in any case of letters, as `COPY --from=name` finds it.
    pub fn stage_named(&self, name: &str) -> Option<usize> {
        let name = name.to_lowercase();
        self.stages.iter().rposition(|stage| stage.name.as_deref() == Some(&name))
    }
}

/// Evaluates `file`. Never fails: what BuildKit refuses is listed, and evaluation goes on behind it.
pub fn evaluate(file: &Dockerfile, inputs: &BuildInputs) -> Evaluation {
    stages::evaluate(file, inputs)
}
