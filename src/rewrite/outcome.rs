//! What came of rewriting one file.

use super::edit::{Assumption, Level, Saving};
use crate::facts::Elsewhere;
use crate::facts::exchange::Known;
use crate::project::Project;
use crate::syntax::SyntaxError;
use crate::text::Span;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The highest level that is applied.
    pub level: Level,
    /// Ids of the passes that run; all where empty.
    pub only: Vec<String>,
    /// Ids of passes that do not run.
    pub skip: Vec<String>,
    /// Stages that end up in an image besides the last, by name (lower case) or index.
    pub targets: Vec<String>,
    /// Build arguments that are known to be given.
    pub build_args: Vec<(String, String)>,
    /// What is started in containers of the images in place of their own commands.
    pub started_elsewhere: Vec<Elsewhere>,
    /// The build context.
    pub project: Project,
    /// The day on which this is asked, as `2026-08-22`: bases whose end of life lies before it are noted. None where no day is
    /// given.
    pub today: Option<String>,
    /// What registries said of base images, by reference, where they were asked.
    pub registry: Arc<BTreeMap<String, Known>>,
    /// Options of the passes.
    pub passes: super::PassOptions,
    /// Whether to find out what the next level would add.
    pub look_ahead: bool,
}

/// What came of one file.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The result; the original text where nothing was applied.
    pub text: String,
    /// What was applied, in order of position in the original.
    pub applied: Vec<Applied>,
    /// What the proof refused: reported, never written.
    pub withheld: Vec<Withheld>,
    /// Where passes stay away, and why.
    pub refused: Vec<Refused>,
    /// What the next level would add, where [`Options::look_ahead`] asked for it.
    pub next_level: Vec<Applied>,
    /// What BuildKit would reject in the original.
    pub errors: Vec<SyntaxError>,
    /// What a person should know of the file besides: a directive that names no pass, or cannot be read; a base that gets no
    /// security fixes any more.
    pub notes: Vec<Note>,
    /// Base images that were exchanged for smaller ones (from, to): those that a registry may be asked about for
    /// [`Options::registry`].
    pub exchanges: Vec<(String, String)>,
    /// Targets that name no stage of the file, as they were given.
    pub missing_targets: Vec<String>,
    /// Rounds until nothing changed.
    pub rounds: usize,
}

impl Outcome {
    /// Whether the text differs from the original.
    pub fn changed(&self) -> bool {
        !self.applied.is_empty()
    }
}

/// A rewrite that was applied.
#[derive(Clone, Debug)]
pub struct Applied {
    /// Id of the pass.
    pub pass: &'static str,
    /// One line: what and why.
    pub reason: String,
    /// What it rests on; empty at level safe.
    pub assumptions: Vec<Assumption>,
    /// The level that follows.
    pub level: Level,
    /// What it saves.
    pub saving: Saving,
    /// Where, in the original text: the instructions it touches.
    pub span: Span,
}

/// A rewrite that the proof refused.
#[derive(Clone, Debug)]
pub struct Withheld {
    /// Id of the pass.
    pub pass: &'static str,
    /// What the pass wanted.
    pub wanted: String,
    /// Why not.
    pub because: String,
    /// Where, in the original text.
    pub span: Span,
}

/// A place where a pass stays away.
#[derive(Clone, Debug)]
pub struct Refused {
    /// Id of the pass.
    pub pass: &'static str,
    /// Why.
    pub reason: String,
    /// Where, in the original text.
    pub span: Span,
}

/// A remark on a place in the file.
#[derive(Clone, Debug)]
pub struct Note {
    /// What, and what to do.
    pub message: String,
    /// Where, in the original text.
    pub span: Span,
}
