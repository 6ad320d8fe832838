//! How a stage that builds and ships its tools becomes two: which of its instructions only build, what they leave behind that
//! a container needs, and on which image it runs.
//!
//! The runtime stage is the stage itself with each build step replaced by what the step left behind. What an instruction does is
//! told by its commands, by the project and by tables; where it cannot be told, the stage stays whole. Knowledge of one ecosystem
//! is a recipe ([`recipes`]): what its commands make, which files of the context only it reads.

mod compose;
mod context;
mod copies;
mod existing;
mod image;
mod onto;
pub mod recipes;
mod repeat;
mod saved;
mod started;
mod steps;

use super::Build;
use super::build::Stage;
use std::collections::BTreeSet;
use std::fmt;

/// A stage, split.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Split {
    /// The stage, by its index.
    pub stage: usize,
    /// What the builder stage is called.
    pub builder: String,
    /// What the runtime stage is called: the name that the stage has.
    pub name: Option<String>,
    /// The image that the runtime stage is built on.
    pub image: Image,
    /// The builder's image with its release pinned, where it has to be the runtime image's.
    pub pinned: Option<String>,
    /// Variables that the builder sets in front of its steps: name and value.
    pub sets: Vec<(&'static str, &'static str)>,
    /// Scripts of RUNs that the builder gets at its end: `npm prune --omit=dev`.
    pub ends: Vec<String>,
    /// Instructions that leave the builder, by index.
    pub moved: BTreeSet<usize>,
    /// The runtime stage behind its FROM, in order.
    pub carried: Vec<Carried>,
    /// What stays in the builder and does not ship, for a reader.
    pub left: Vec<String>,
    /// What could not be established.
    pub open: Vec<Open>,
    /// The recipes that know the build, in order.
    pub recipes: Vec<&'static str>,
}

/// The image that a runtime stage is built on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Its reference.
    pub reference: String,
    /// Its Debian or Ubuntu release, where it has one that is known.
    pub release: Option<super::Release>,
    /// Whether it has a shell, a package manager and accounts of its own: all but `scratch` have.
    pub has_shell: bool,
    /// Bytes that the image is smaller by on it, at least, uncompressed; `None` where that is not known.
    pub bytes: Option<u64>,
    /// Where the figure comes from.
    pub source: String,
}

/// An instruction of the runtime stage.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Carried {
    /// An instruction of the stage as it stands, by its index.
    Same(usize),
    /// Some steps of the RUN at `instruction`, each an operand of its own, by their indices.
    Steps {
        /// The RUN.
        instruction: usize,
        /// The steps.
        steps: Vec<usize>,
    },
    /// Files of the builder, at the same place: absolute paths of files or folders.
    FromBuilder {
        /// The paths; several have the folder in common that they stand in.
        paths: Vec<String>,
        /// `--chown`, where their owner changes.
        chown: Option<String>,
    },
    /// Some of the files that the COPY at `instruction` takes from the context.
    FromContext {
        /// The COPY, whose flags stay.
        instruction: usize,
        /// The paths in the context.
        sources: Vec<String>,
        /// Where they go, as it is written.
        to: String,
    },
    /// Packages that are installed with the distribution's package manager, sorted.
    Install(Vec<String>),
    /// A folder that is put in front of PATH.
    Path(String),
    /// A working directory.
    Workdir(String),
    /// A user.
    User(String),
    /// A variable and its value.
    Set(String, String),
    /// The ENTRYPOINT of the image is taken off.
    NoEntrypoint,
    /// The ENTRYPOINT, CMD or HEALTHCHECK at `instruction` with other words, without a shell.
    Started {
        /// The instruction, whose flags stay.
        instruction: usize,
        /// The program and its arguments.
        argv: Vec<String>,
    },
}

/// Something that a split rests on and that could not be established.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Open {
    /// Which kind.
    pub kind: OpenKind,
    /// In words.
    pub statement: String,
    /// How a person checks it.
    pub check: String,
}

/// Kinds of what could not be established.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OpenKind {
    /// Nothing that only the builder's image has is used at run time.
    BuilderContents,
    /// No file of the context that only builds is read at run time.
    SourcesUnread,
    /// The way it is built now does the same: without cgo, for one.
    BuiltOtherwise,
    /// A script or program that is not seen starts nothing that is missing.
    UnseenProgram,
    /// Packages that those which are installed only recommend are not needed.
    Recommends,
    /// Nothing that runs uses the project's development dependencies.
    DevelopmentUnneeded,
    /// The libraries that are linked are the ones in the table.
    LinkedLibraries,
}

/// Why a stage stays whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// A few words for a survey.
    pub class: &'static str,
    /// Why, for a reader.
    pub why: String,
    /// The instruction that says so.
    pub instruction: usize,
    /// Whether there is nothing to split at all: nothing builds.
    pub nothing_builds: bool,
}

impl Kept {
    fn new(class: &'static str, instruction: usize, why: impl Into<String>) -> Kept {
        Kept { class, why: why.into(), instruction, nothing_builds: false }
    }
}

impl fmt::Display for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.why)
    }
}

/// Something that a build step leaves behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Product {
    /// Its absolute path: a file, or a folder with all that is in it.
    pub path: String,
    /// What it is.
    pub kind: ProductKind,
}

/// What a build step leaves behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProductKind {
    /// A program that needs nothing but the kernel, and the files that it looks for.
    StaticProgram {
        /// Whether it may start other programs or use temporary files, or its sources are not seen: then it needs a whole system.
        needs_system: bool,
    },
    /// A program or library that is linked with the C library and with what these packages hold (Debian, in the spelling of
    /// bookworm).
    LinkedProgram(Vec<&'static str>),
    /// A folder with programs in its `bin`: an installation prefix, a virtual environment. What is in it is linked with what these
    /// packages hold.
    Prefix(Vec<&'static str>),
    /// What another program runs or reads: a jar, installed packages, a folder of pages.
    Files,
    /// What only later steps of the build read, unless the container's command names it.
    Intermediate,
}

/// How `stage` can be split.
///
/// # Errors
/// Why it stays whole.
pub fn of(build: &Build, stage: &Stage) -> Result<Split, Kept> {
    compose::split(build, stage)
}

/// How the last stage, which builds nothing, runs on an image of the kind that is chosen. `moved` is what stays of it, `ends`
/// is empty, and `builder` is the stage that files are copied from.
///
/// # Errors
/// Why it stays on its own.
pub fn onto(build: &Build, stage: &Stage) -> Result<Split, Kept> {
    existing::onto(build, stage)
}
