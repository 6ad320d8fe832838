//! Whether a step that sets the image up finds in the runtime stage what it works on.

use super::context::{self, Sources, is_below};
use super::recipes::Recipe;
use super::steps::SetUp;
use super::{Carried, Kept};
use crate::facts::Build;
use crate::facts::build::Stage;
use crate::facts::origins::{Origin, Origins};
use crate::project::glob;
use crate::syntax::Keyword;
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
    /// Folders that steps make in it, those of the RUN that is looked at included.
    pub folders: &'a BTreeSet<String>,
    /// Those that steps before it make.
    pub made: &'a BTreeSet<String>,
    /// Whether a step of the RUN that is looked at builds.
    pub beside_build: bool,
    /// Packages that it installs.
    pub installs: &'a BTreeSet<String>,
    /// Folders that are copied as a whole behind the step.
    pub to_come: &'a [String],
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

/// Files and folders of packages that people change. Source: Debian's lists of files.
const PLACES_OF_PACKAGES: &[(&str, &str)] = &[
    ("/etc/apache2", "apache2"),
    ("/etc/cron.d", "cron"),
    ("/etc/crontab", "cron"),
    ("/etc/locale.gen", "locales"),
    ("/etc/nginx", "nginx"),
    ("/etc/redis", "redis-server"),
    ("/etc/ssh", "openssh-server"),
    ("/etc/sudoers", "sudo"),
    ("/etc/supervisor", "supervisor"),
    ("/usr/share/nginx", "nginx"),
];

/// What of a path stands in front of a pattern.
fn prefix(path: &str) -> &str {
    path.split(['*', '?', '[']).next().unwrap_or(path).trim_end_matches('/')
}

/// Whether `path`, which may end in a pattern, may mean what is copied to `copied`, something above it or something below it.
pub(super) fn is_near(path: &str, copied: &str) -> bool {
    let start = prefix(path);
    let is_pattern = path.contains(['*', '?', '[']);
    copied == start
        || is_below(start, copied)
        || is_below(copied, start)
        || is_pattern && copied.starts_with(start)
}

/// Whether a folder may have files of the runtime image in it: what a step removed there is back when the builder's folder is copied
/// over it, as a copy adds to a folder and takes nothing away.
pub(super) fn is_of_system(folder: &str) -> bool {
    ["/etc/", "/usr/"].iter().any(|start| folder.starts_with(start))
}

impl Runtime<'_> {
    /// Whether `step` of the RUN at `at` is repeated.
    ///
    /// # Errors
    /// Why that cannot be told.
    pub fn repeats(&self, at: usize, step: &SetUp) -> Result<Repeat, Kept> {
        // Modes and contents come along with what is copied; owners may have other numbers there.
        let comes_along = |path: &Option<String>| match path.as_deref() {
            Some(path) if step.program == "chmod" => self.is_copied(path) || self.will_be_copied(path),
            Some(path) => self.will_be_copied(path),
            None => false,
        };
        if matches!(step.program.as_str(), "chmod" | "sed")
            && !step.needs.is_empty()
            && step.needs.iter().all(comes_along)
        {
            return Ok(Repeat::No);
        }
        if !step.removes.is_empty() && step.program != "mv" && self.has_none_of(at, &step.removes) {
            return Ok(Repeat::No);
        }
        // What is copied of a build is as the steps of its RUN left it.
        let is_gone = |path: &Option<String>| {
            path.as_deref()
                .is_some_and(|path| self.is_copied_near(path) && !self.is_in_folder_of_system(prefix(path)))
        };
        if self.beside_build && !step.removes.is_empty() && step.removes.iter().all(is_gone) {
            return Ok(Repeat::No);
        }
        let only_builds = |path: &String| self.sources.is_source(self.build, at, path);
        if !step.writes.is_empty() && step.writes.iter().all(only_builds) {
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
        // What it makes of them is lost with them.
        let makes =
            matches!(step.program.as_str(), "cp" | "install" | "ln" | "mv") || !step.writes.is_empty();
        match lost {
            0 => {}
            lost if lost == step.needs.len() && !makes => return Ok(Repeat::No),
            _ if makes => {
                let why = format!("`{}` copies what only builds", step.program);
                return Err(Kept::new("a step cannot be told", at, why));
            }
            _ => {
                let why = format!("`{}` works on files of which some only build", step.program);
                return Err(Kept::new("a step cannot be told", at, why));
            }
        }
        for path in &step.writes {
            let Some((folder, _)) = path.rsplit_once('/').filter(|(folder, _)| !folder.is_empty()) else {
                continue;
            };
            if self.has(at, folder) == Some(false)
                || self.has(at, folder).is_none() && self.is_of_project(at, folder)
            {
                let why = format!(
                    "it is not known whether the runtime stage has {folder}, where a step writes a file"
                );
                return Err(Kept::new("a step cannot be told", at, why));
            }
        }
        Ok(Repeat::Yes)
    }

    /// Whether nothing of what a step takes away can be in the runtime stage.
    fn has_none_of(&self, at: usize, paths: &[Option<String>]) -> bool {
        let carried = Runtime { folders: self.made, ..*self };
        paths.iter().flatten().count() == paths.len()
            && paths.iter().flatten().all(|path| {
                self.is_of_project(at, prefix(path))
                    && carried.has(at, path) != Some(true)
                    && !carried.is_copied_near(path)
            })
    }

    /// Whether something that is copied from the builder stands at a path, above it or below it.
    fn is_copied_near(&self, path: &str) -> bool {
        self.carried.iter().any(|carried| {
            matches!(carried, Carried::FromBuilder { paths, .. }
                if paths.iter().any(|known| is_near(path, known)))
        })
    }

    /// Whether a path is in a folder that is copied from the builder and that the runtime image has as well.
    fn is_in_folder_of_system(&self, path: &str) -> bool {
        self.carried.iter().any(|carried| {
            matches!(carried, Carried::FromBuilder { paths, .. }
                if paths.iter().any(|folder| is_of_system(folder) && is_below(path, folder)))
        })
    }

    /// Whether a path is in a folder that the stage works in.
    fn is_of_project(&self, at: usize, path: &str) -> bool {
        let state = self.build.state(at);
        let workdir = state.workdir().map(|path| path.trim_end_matches('/')).filter(|path| !path.is_empty());
        workdir.is_some_and(|workdir| workdir == path || is_below(path, workdir))
    }

    /// Whether a path, not a pattern, is a file that is copied from the builder or lies in a folder that is, and nothing is put there
    /// behind that: the folder itself is made anew.
    fn is_copied(&self, path: &str) -> bool {
        if path.contains(['*', '?', '[']) {
            return false;
        }
        let copied = self.carried.iter().rposition(|carried| match carried {
            Carried::FromBuilder { paths, .. } => {
                paths.iter().any(|known| known == path && self.files.contains(path) || is_below(path, known))
            }
            _ => false,
        });
        copied.is_some_and(|at| {
            let mut behind = self.carried[at + 1..].iter();
            !behind.any(|carried| matches!(carried, Carried::Same(at) if self.copies_over(*at, path)))
        })
    }

    /// Whether the COPY or ADD at `at` may put something at `path`.
    fn copies_over(&self, at: usize, path: &str) -> bool {
        matches!(self.build.file.instructions[at].keyword, Keyword::Copy | Keyword::Add)
            && context::destination(self.build, at)
                .is_none_or(|to| path == to || is_below(path, &to) || is_below(&to, path))
    }

    /// Whether a path, not a pattern, lies in a folder that a later step of the stage builds in and that is copied as a whole: what
    /// was done in it before is in it.
    fn will_be_copied(&self, path: &str) -> bool {
        !path.contains(['*', '?', '[']) && self.to_come.iter().any(|folder| is_below(path, folder))
    }

    /// Whether the context is not seen, and a COPY that is carried over puts files of it where `path` is, which no step names or is known
    /// to build: then the file is one of them.
    fn is_of_unseen_context(&self, at: usize, path: &str, origins: &Origins<'_>) -> bool {
        let is_made = |part: &str| matches!(part, "bin" | "build" | "dist" | "obj" | "out" | "target");
        let copied = |carried: &Carried| {
            let Carried::Same(copy) = carried else { return false };
            let instruction = &self.build.file.instructions[*copy];
            instruction.keyword == Keyword::Copy
                && instruction.flag("from").is_none()
                && instruction.heredocs.is_empty()
                && context::destination(self.build, *copy).is_some_and(|to| {
                    let to = to.trim_end_matches('/');
                    !is_made(to) && is_below(path, to) && !path[to.len()..].split('/').any(is_made)
                })
        };
        self.build.project.files().is_none()
            // What make does it does anywhere.
            && !self.recipes.iter().any(|recipe| recipe.id == "native")
            && self.carried.iter().any(copied)
            && !(self.stage.instructions.start..at).any(|run| origins.names(run, path))
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
        // What the stage's own packages brought, they bring again.
        let mut brought =
            PLACES_OF_PACKAGES.iter().filter(|(known, _)| is_below(path, known) || path == *known);
        if brought.any(|(_, package)| self.installs.contains(*package)) {
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
            _ if pattern.is_none() && self.is_of_unseen_context(at, folder, &origins) => Some(true),
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
