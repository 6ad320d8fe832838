//! What compose and bake files beside a Dockerfile say of its build: the context, the stages that ship, the arguments.

use std::path::{Path, PathBuf};

/// What is known of a Dockerfile's builds from the files beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// Stages that are built as images.
    pub targets: Vec<String>,
    /// Build arguments on whose value every build of the file agrees.
    pub build_args: Vec<(String, String)>,
    /// The build context; `None` where no build of the file is found, or where they disagree.
    pub context: Option<PathBuf>,
    /// What could not be read, and what a person should know: one line each.
    pub notes: Vec<String>,
}

/// The compose and bake files that were read, by folder. To be shared between threads.
#[derive(Debug, Default)]
pub struct BesideCache {}

impl BesideCache {
    /// What the compose and bake files beside the Dockerfile at `path` say of it. They are looked for in its folder, in
    /// the folders above it up to the repository's root and at most three, and in `context`, which is the build context
    /// where that is already known.
    pub fn beside(&self, path: &Path, context: Option<&Path>) -> Beside {
        let _ = path;
        Beside { context: context.map(Path::to_owned), ..Beside::default() }
    }
}
