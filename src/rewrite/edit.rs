//! What a pass proposes: edits, what they will change in the build, and what they rest on.

use crate::facts::packages::Behind;
use crate::facts::split::Split;
use crate::text::Span;
use std::borrow::Cow;
use std::fmt;

/// One replacement in the Dockerfile's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The bytes that go; empty for an insertion.
    pub span: Span,
    /// What comes in their place; empty for a deletion.
    pub text: String,
}

impl Edit {
    /// Puts `text` in front of the byte at `at`.
    pub fn insert(at: usize, text: impl Into<String>) -> Edit {
        Edit { span: Span::empty(at), text: text.into() }
    }

    /// Puts `text` in the place of `span`.
    pub fn replace(span: Span, text: impl Into<String>) -> Edit {
        Edit { span, text: text.into() }
    }

    /// Takes `span` out.
    pub fn delete(span: Span) -> Edit {
        Edit { span, text: String::new() }
    }
}

/// How far a rewrite can be trusted. Never stated by a pass: it follows from the assumptions that are left when
/// facts and project have discharged what they can.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// The same commands in the same order with the same state; what is gone can be fetched again and nothing in
    /// the file reads it later.
    #[default]
    Safe,
    /// As safe, except for what the rewrite states.
    Assumed,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Level::Safe => "safe",
            Level::Assumed => "assumed",
        })
    }
}

/// Something a rewrite rests on that was not established.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Assumption {
    /// Which kind; the same kind is one sentence in a summary.
    pub kind: AssumptionKind,
    /// In words: "nothing needs the recommended packages that curl would bring (krb5-locales, publicsuffix)".
    pub statement: String,
    /// How a person checks it: a command or a place to look.
    pub check: String,
}

/// The kinds of assumptions. Each has a test in which it is discharged and one in which it is not
/// (`tests/assumptions.rs`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AssumptionKind {
    /// Recommended packages are not needed.
    RecommendsUnneeded,
    /// One dependency resolution gives what two gave.
    OneResolution,
    /// A script that is not seen does not read what a clean-up removes.
    UnseenScript,
    /// The project uses Yarn 1.
    YarnClassic,
    /// What runs in the image uses nothing that only the base there is has.
    BaseContents,
    /// A base that the user names is configured like the one there is.
    BaseConfiguration,
    /// A script that is not seen uses nothing that only the base there is has.
    UnseenProgram,
    /// What a package manager installs needs no tools of the base there is.
    InstallsWithoutTools,
    /// Build arguments that are given name images with a smaller sibling.
    BuildArgument,
    /// Nothing that only the builder's image has is used at run time.
    BuilderContents,
    /// No file that only builds is read at run time.
    SourcesUnread,
    /// What is built in another way does the same.
    BuiltOtherwise,
    /// The libraries that a program is linked with are those in the table.
    LinkedLibraries,
    /// Nothing in the image uses the project's development dependencies.
    DevDependenciesUnneeded,
}

/// The bytes a rewrite is expected to save in what ships.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saving {
    /// Layers that go.
    pub layers: u32,
    /// Bytes of the image, uncompressed; `None` where nothing is known to estimate from.
    pub bytes: Option<u64>,
    /// Where the figure comes from.
    pub source: Cow<'static, str>,
}

/// What a rewrite says the build will do differently. The proof holds the rewritten file to exactly this, and
/// discharges the obligations of each kind (`obligations`). Steps, words, items and operands are those of the file before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The RUN at `first` and those behind it (as many as `wraps` has, less one) become one RUN, in order, joined by
    /// `&&`.
    JoinSteps {
        /// Instruction index of the first RUN.
        first: usize,
        /// How each of the scripts stands in the joined one, the first included.
        wraps: Vec<Wrap>,
    },
    /// A command gets a flag.
    AddFlag {
        /// The command.
        step: Step,
        /// In front of which of its words; behind the last one where it is their number.
        at: usize,
        /// The flag.
        flag: &'static str,
    },
    /// An install names packages that it would have brought anyway.
    AddPackages {
        /// The install.
        step: Step,
        /// In front of which of its words.
        at: usize,
        /// Their names.
        packages: Vec<String>,
    },
    /// The cache of a package manager is emptied.
    AddCleanup {
        /// The RUN.
        instruction: usize,
        /// Where in its script.
        behind: Behind,
        /// The manager, by its id in the table.
        manager: &'static str,
        /// The command.
        command: String,
    },
    /// A step goes whose effect nothing reads.
    DropStep {
        /// The step: an operand of its own.
        step: Step,
    },
    /// A stage is built on a smaller image. Packages that it lacks are installed in a RUN of their own behind the FROM.
    ExchangeBase {
        /// Instruction index of its FROM.
        from: usize,
        /// Where the image is named: the FROM, or the ARG whose default it is.
        at: usize,
        /// The word that names it there, as it is written.
        old: String,
        /// The word in its place.
        new: String,
        /// The reference that follows, after expansion.
        to: String,
        /// The packages that are installed, sorted; there is no RUN where there are none.
        install: Vec<String>,
    },
    /// A stage becomes the builder of a new one behind it, which ships.
    MoveToBuilder {
        /// Instruction index of its FROM.
        from: usize,
        /// What goes where.
        split: Box<Split>,
    },
    /// The last stage is built on an image of another kind, and what has to be written otherwise there is.
    ChangeRuntime {
        /// Instruction index of its FROM.
        from: usize,
        /// What it becomes.
        split: Box<Split>,
    },
    /// Installs that follow each other become one.
    JoinInstalls {
        /// The first one.
        first: Step,
        /// The index of the last one in the same RUN; all steps between are installs.
        last: usize,
    },
}

/// A simple command of a RUN, outside of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Step {
    /// Instruction index of the RUN.
    pub instruction: usize,
    /// The index in [`crate::shell::Script::steps`].
    pub index: usize,
}

/// How a script stands in a joined one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wrap {
    /// As it is.
    Plain,
    /// In `{ …; }`.
    Group,
    /// In `( … )`.
    Subshell,
}

/// A change that a pass proposes. It is applied whole or not at all.
#[derive(Clone, Debug)]
pub struct Rewrite {
    /// Id of the pass.
    pub pass: &'static str,
    /// One line: what and why.
    pub reason: String,
    /// Instructions it touches, by index, ascending; two rewrites of one round that touch the same one do not mix.
    pub touches: Vec<usize>,
    /// Disjoint, ascending.
    pub edits: Vec<Edit>,
    /// What the build will do differently.
    pub claims: Vec<Claim>,
    /// What it saves.
    pub saving: Saving,
}
