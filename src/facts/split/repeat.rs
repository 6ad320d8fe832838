//! Whether a step that sets the image up finds in the runtime stage what it works on.

use super::context::{Sources, is_below};
use super::recipes::Recipe;
use super::steps::SetUp;
use super::{Carried, Kept};
use crate::facts::Build;
use crate::facts::build::Stage;
use crate::facts::origins::{Origin, Origins};
use crate::project::glob;
use std::collections::BTreeSet;

/// What the runtime stage has so far.
pub(super) struct Runtime<'a> {
    pub build: &'a Build,
    pub stage: &'a Stage,
    pub recipes: &'a [&'static Recipe],
    /// Which files of the context only build.
    pub sources: &'a Sources<'a>,
    pub carried: &'a [Carried],
    /// Of what is copied from the builder, that which is a file for certain.
    pub files: &'a BTreeSet<&'a str>,
    /// Folders that steps make in it.
    pub folders: &'a BTreeSet<String>,
}

/// What becomes of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Repeat {
    /// It stands in the runtime stage too.
    Yes,
    /// It works on what only builds.
    No,
}

/// Folders that every distribution's image has, and files in them that accounts are kept in.
/// Source: the Filesystem Hierarchy Standard 3.0; Debian's base-files and base-passwd.
const EVERYWHERE: &[&str] = &[
    "/",
    "/bin",
    "/boot",
    "/dev",
    "/etc",
    "/etc/group",
    "/etc/hosts",
    "/etc/passwd",
    "/etc/profile",
    "/etc/profile.d",
    "/etc/shadow",
    "/home",
    "/lib",
    "/media",
    "/mnt",
    "/opt",
    "/proc",
    "/root",
    "/run",
    "/sbin",
    "/srv",
    "/sys",
    "/tmp",
    "/usr",
    "/usr/bin",
    "/usr/lib",
    "/usr/local",
    "/usr/local/bin",
    "/usr/local/lib",
    "/usr/local/sbin",
    "/usr/local/share",
    "/usr/sbin",
    "/usr/share",
    "/usr/src",
    "/var",
    "/var/cache",
    "/var/lib",
    "/var/log",
    "/var/run",
    "/var/tmp",
];

impl Runtime<'_> {
    /// Whether `step` of the RUN at `at` is repeated.
    ///
    /// # Errors
    /// Why that cannot be told.
    pub fn repeats(&self, at: usize, step: &SetUp) -> Result<Repeat, Kept> {
        // Modes come along with what is copied; owners may have other numbers there.
        if step.program == "chmod"
            && !step.needs.is_empty()
            && step.needs.iter().all(|path| self.is_copied(path.as_deref()))
        {
            return Ok(Repeat::No);
        }
        let mut lost = 0;
        for path in &step.needs {
            let there = match path {
                Some(path) => self.has(at, path),
                None => None,
            };
            match there {
                Some(true) => {}
                Some(false) => lost += 1,
                None => {
                    let what = path.as_deref().unwrap_or("a file whose name depends on variables");
                    let why = format!(
                        "it is not known whether the runtime stage has {what}, which `{}` works on",
                        step.program
                    );
                    return Err(Kept::new("a step cannot be told", at, why));
                }
            }
        }
        match lost {
            0 => Ok(Repeat::Yes),
            lost if lost == step.needs.len() => Ok(Repeat::No),
            _ => {
                let why = format!("`{}` works on files of which some only build", step.program);
                Err(Kept::new("a step cannot be told", at, why))
            }
        }
    }

    /// Whether a path, not a pattern, is a file that is copied from the builder or lies in a folder that is: the folder itself is made
    /// anew.
    fn is_copied(&self, path: Option<&str>) -> bool {
        let Some(path) = path.filter(|path| !path.contains(['*', '?', '['])) else { return false };
        self.carried.iter().any(|carried| match carried {
            Carried::FromBuilder { paths, .. } => {
                paths.iter().any(|known| known == path && self.files.contains(path) || is_below(path, known))
            }
            _ => false,
        })
    }

    /// Whether the runtime stage has what stands at an absolute path, which may end in a pattern; `None` where that cannot be told.
    fn has(&self, at: usize, path: &str) -> Option<bool> {
        let (folder, pattern) = match path.rsplit_once('/') {
            Some((folder, name)) if name.contains(['*', '?', '[']) => (folder, Some(name)),
            _ => (path, None),
        };
        let near = |other: &str| {
            other == folder || is_below(folder, other) || pattern.is_none() && is_below(other, folder)
        };
        if pattern.is_none() && (EVERYWHERE.contains(&folder) || self.folders.iter().any(|known| near(known)))
        {
            return Some(true);
        }
        let copied = self.carried.iter().any(|carried| matches!(carried, Carried::FromBuilder { paths, .. } if paths.iter().any(|path| near(path))));
        if copied && pattern.is_none() {
            return Some(true);
        }
        let workdir = self.build.state(at).workdir().map(|path| path.trim_end_matches('/'));
        if pattern.is_none() && workdir == Some(folder) {
            return Some(true);
        }
        let origins = Origins::new(self.build);
        match origins.of(self.stage.index, at, folder) {
            Origin::Context(source) => self.context_has(source.trim_matches('/'), pattern),
            Origin::Heredoc(_) | Origin::Remote(_) => Some(true),
            _ if self.build.evaluation.stages[self.stage.index]
                .states
                .iter()
                .any(|state| state.workdir() == Some(folder)) =>
            {
                Some(pattern.is_none())
            }
            _ => None,
        }
    }

    /// Whether files of the context at a path, a file or folder, ship.
    fn context_has(&self, source: &str, pattern: Option<&str>) -> Option<bool> {
        let sources_run = self.recipes.iter().any(|recipe| recipe.sources_run);
        let ships = |path: &str| sources_run || !self.sources.only_builds(path);
        let project = &self.build.project;
        let Some(files) = project.files() else {
            // It is the file that a COPY names.
            return pattern.is_none().then(|| ships(source));
        };
        let prefix = if source.is_empty() { String::new() } else { format!("{source}/") };
        match pattern {
            None if project.is_file(source) == Some(true) => Some(ships(source)),
            None => Some(files.iter().any(|file| file.starts_with(&prefix) && ships(file))),
            Some(pattern) => {
                let pattern = glob::of_copy(&format!("{prefix}{pattern}"))?;
                Some(files.iter().any(|file| pattern.matches(file) && ships(file)))
            }
        }
    }
}
