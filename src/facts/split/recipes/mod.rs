//! What is known of ecosystems: what their commands leave behind, and which files only they read. One file each; they add
//! knowledge, no machinery.

mod dotnet;
mod elixir;
mod go;
mod java;
mod libraries;
mod native;
mod node;
mod php;
mod python;
mod ruby;
mod rust;
mod sources;
mod xml;

pub(super) use go::ZONES_OF_GO;

use super::image::RunsOn;
use super::steps::{Does, Look};
use crate::facts::Build;
use crate::facts::needs::Args;
use crate::project::Project;
use std::collections::{BTreeMap, BTreeSet};

/// An ecosystem.
pub struct Recipe {
    /// What it is called.
    pub id: &'static str,
    /// Whether the project builds and runs images for it in its own tests.
    pub built_by_us: bool,
    /// What a call of a program does; `None` where the program is not of this ecosystem.
    pub(super) call: fn(&Look<'_>, &str, &Args) -> Option<Does>,
    /// Whether a file of the build context, by its path, is only read by the build: sources, manifests, configurations of tools.
    pub(super) only_builds: fn(&str) -> bool,
    /// Whether the sources themselves run: then all of them are kept.
    pub(super) sources_run: bool,
    /// What runs what was built in the image `name:tag`, where it is one of this ecosystem's images for building. The name of one
    /// that is not official has its registry and folders in front.
    pub(super) runs_on: fn(&str, &str) -> Option<RunsOn>,
    /// The programs that the sources start by name when they run (`git`, `ffmpeg`), as far as a scan can tell.
    pub(super) programs: fn(&Project) -> BTreeSet<String>,
    /// Programs of the ecosystem that only build: a container that starts one is not split.
    pub(super) tools: &'static [&'static str],
    /// Variables that its images set and other images do not have.
    pub(super) variables: &'static [&'static str],
    /// Programs that run a project from its sources while it is developed, each with the words behind it that say so, any of
    /// them; none where it does nothing else. A container that starts one is not split.
    pub(super) develops: &'static [(&'static str, &'static [&'static str])],
}

/// All recipes, in the order in which they are asked.
pub static RECIPES: &[Recipe] = &[
    go::RECIPE,
    rust::RECIPE,
    java::JAVA,
    java::GRADLE,
    python::RECIPE,
    node::RECIPE,
    ruby::RECIPE,
    native::RECIPE,
    dotnet::RECIPE,
    elixir::RECIPE,
    java::SBT,
    php::RECIPE,
];

/// The recipe called `id`.
pub(super) fn named(id: &str) -> Option<&'static Recipe> {
    RECIPES.iter().find(|recipe| recipe.id == id)
}

/// The programs that the project's sources start by a name that is written out, whatever they are written in.
pub fn started(build: &Build) -> BTreeSet<String> {
    RECIPES.iter().flat_map(|recipe| recipe.programs_of(build)).collect()
}

/// What sources in the language of each recipe start, by the recipe's name.
struct Programs(BTreeMap<&'static str, BTreeSet<String>>);

impl Recipe {
    /// The programs that sources in the language of this recipe start by a name that is written out.
    pub(super) fn programs_of(&self, build: &Build) -> BTreeSet<String> {
        let all = build.project.once(|| {
            Programs(RECIPES.iter().map(|recipe| (recipe.id, (recipe.programs)(&build.project))).collect())
        });
        all.0.get(self.id).cloned().unwrap_or_default()
    }
}

/// The last part of a path.
pub(super) fn name_of(path: &str) -> &str {
    path.trim_end_matches('/').rsplit('/').next().unwrap_or(path)
}

/// Whether the name of the file at `path` ends with one of `endings`.
pub(super) fn ends_with(path: &str, endings: &[&str]) -> bool {
    endings.iter().any(|ending| path.ends_with(ending))
}
