//! What a RUN's commands do to the machine they run on: what does not outlive the RUN, what it changes for the shells
//! that follow, and which files it writes, removes, moves or gives another owner or mode.
//!
//! The first half decides whether steps may share one RUN, and is careful: what is in doubt counts. The second half
//! only decides whether sharing one is worth it, and is generous.

mod look;
mod paths;
mod tables;

pub use look::effects;
pub use paths::Target;
pub(super) use tables::READERS;

use paths::{is_system, normal};
use std::collections::BTreeSet;
use tables::SYSTEM;

/// What one RUN does.
#[derive(Clone, Debug, Default)]
pub struct Effects {
    /// A process may still run when the script ends: what starts it.
    pub process: Option<String>,
    /// Something is written that does not outlive a RUN: `/etc/hosts`, `/dev/shm`, network state.
    pub volatile: Option<String>,
    /// The next RUN's shell or identity may be another one: `/bin/sh` replaced, the user's groups changed.
    pub next_shell: Option<String>,
    /// Paths that are removed or moved away, in words; relative ones start without `/`.
    pub removes: Vec<Target>,
    /// A package manager removes packages or its caches.
    pub cleans: bool,
    /// Paths that get another owner or mode.
    pub remodes: Vec<Target>,
    /// Paths that may be written.
    pub writes: Vec<Target>,
    /// Command names that may be installed somewhere else in PATH.
    pub installs: BTreeSet<String>,
    /// Anything may be installed in PATH (`make install`).
    pub installs_anything: bool,
    /// A script that is not in the Dockerfile runs, which may install what is no part of the system.
    pub runs_unseen: bool,
    /// The script refreshes a package index and installs nothing.
    pub bare_update: bool,
}

impl Effects {
    /// Whether the command called `name` may be another one behind this step.
    pub fn may_replace(&self, name: &str) -> bool {
        let of_the_system = || READERS.binary_search(&name).is_ok() || SYSTEM.binary_search(&name).is_ok();
        self.installs_anything || self.installs.contains(name) || self.runs_unseen && !of_the_system()
    }

    /// Whether joining this step with a `later` one saves bytes: the later one removes, moves, or gives another owner or mode to
    /// what this one wrote.
    pub fn undone_by(&self, later: &Effects) -> bool {
        // What a command writes where it runs is told by no operand: below / that is a file of / itself.
        let meets = |written: &Target, target: &Target| match written.path.as_str() {
            "/" => target.path.rfind('/') == Some(0),
            "" => !target.path.starts_with('/'),
            _ => written.meets(target),
        };
        let undone = |target: &Target| self.writes.iter().any(|written| meets(written, target));
        let installed = self.writes.iter().any(|written| written.path == "/var/cache");
        later.cleans && installed || later.removes.iter().any(undone) || later.remodes.iter().any(undone)
    }

    /// Whether the working directory of the next RUN, or one above it, may be removed or moved. `workdir` is `None` where
    /// only the base image knows it.
    pub fn may_remove(&self, workdir: Option<&str>) -> bool {
        let Some(workdir) = workdir else {
            return self
                .removes
                .iter()
                .any(|target| !(target.path.is_empty() && !target.mid_name || is_system(&target.path)));
        };
        let here = normal(workdir.into());
        here != "/"
            && self.removes.iter().any(|target| {
                let Some(rest) = here.strip_prefix(target.path.trim_end_matches('/')) else { return false };
                if target.open && target.mid_name {
                    true
                } else if target.open {
                    rest.starts_with('/')
                } else {
                    rest.is_empty() || rest.starts_with('/')
                }
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(path: &str, open: bool, mid_name: bool) -> Target {
        Target { path: path.into(), open, mid_name }
    }

    #[test]
    fn paths_meet() {
        assert!(at("/a/b", false, false).meets(&at("/a", false, false)));
        assert!(at("/a", false, false).meets(&at("/a/b", false, false)));
        assert!(at("/tmp/x", true, true).meets(&at("/tmp/xy", false, false)));
        assert!(!at("/tmp/x", false, false).meets(&at("/tmp/xy", false, false)));
    }

    #[test]
    fn the_working_directory_may_go() {
        let removes = |target: Target, workdir: Option<&str>| {
            Effects { removes: vec![target], ..Effects::default() }.may_remove(workdir)
        };
        assert!(removes(at("/app", false, false), Some("/app")));
        assert!(removes(at("/srv", false, false), Some("/srv/app")));
        assert!(removes(at("/srv", true, false), Some("/srv/app")));
        assert!(removes(at("/ap", true, true), Some("/app")));
        assert!(removes(at("", true, true), Some("/app")));
        assert!(removes(at("/app", false, false), None));
        assert!(!removes(at("/app", true, false), Some("/app")));
        assert!(!removes(at("/app/x", false, false), Some("/app")));
        assert!(!removes(at("/", false, false), Some("/")));
        assert!(!removes(at("/var/lib/apt/lists", true, false), None));
    }
}
