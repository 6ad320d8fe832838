//! The files of the build context that a RUN sees where it looks for them: [`crate::facts::origins`] says where what lies there
//! comes from.

use crate::facts::Build;
use crate::facts::origins::{Origin, Origins};
use crate::facts::run::Run;
use std::sync::Arc;

/// The files that a RUN sees.
pub(in crate::facts) struct Files<'a> {
    build: &'a Build,
    origins: &'a Origins<'a>,
    stage: usize,
    instruction: usize,
    /// The working directory the RUN starts in.
    pub workdir: Option<String>,
}

impl<'a> Files<'a> {
    /// What `run` sees.
    pub fn new(build: &'a Build, origins: &'a Origins<'a>, run: &Run) -> Files<'a> {
        let workdir = build.state(run.instruction).workdir().map(str::to_owned);
        Files { build, origins, stage: run.stage, instruction: run.instruction, workdir }
    }

    fn origin(&self, cwd: Option<&str>, path: &str) -> Option<Origin> {
        Some(self.origins.of(self.stage, self.instruction, &join(cwd, path)?))
    }

    /// The file at `path`, seen from `cwd`: its path in the context (of a heredoc, the one in the image), and its text.
    pub fn text(&self, cwd: Option<&str>, path: &str) -> Option<(String, Arc<str>)> {
        match self.origin(cwd, path)? {
            Origin::Context(path) => self.build.project.text(&path).map(|text| (path, text)),
            Origin::Heredoc(text) => Some((path.to_owned(), text)),
            _ => None,
        }
    }

    /// Whether a file is at `path`, seen from `cwd`; `None` where that cannot be told.
    pub fn exists(&self, cwd: Option<&str>, path: &str) -> Option<bool> {
        match self.origin(cwd, path)? {
            Origin::Context(path) => self.build.project.is_file(&path),
            Origin::Heredoc(_) => Some(true),
            _ => None,
        }
    }
}

/// `path` seen from `cwd`, absolute; `None` where it is relative and `cwd` is not known, or where it is not written out.
pub(in crate::facts) fn join(cwd: Option<&str>, path: &str) -> Option<String> {
    if path.contains([super::words::HOLE, '$', '~', '`']) {
        return None;
    }
    if path.starts_with('/') {
        return Some(format!("/{}", normal(path)));
    }
    let cwd = cwd?;
    Some(format!("/{}", normal(&format!("{cwd}/{path}"))))
}

/// A path without slashes at its ends, and without `.` and `..` in it.
fn normal(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}
