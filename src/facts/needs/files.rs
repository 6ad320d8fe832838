//! From a path in the image to the file of the build context that it was copied from.
//!
//! This is the one place that knows: COPY and ADD without `--from` in front of the RUN, in its stage and those it is built on,
//! and bind mounts of the context. What something else was copied over is not found. A file that a command wrote is not told
//! from the one of the context: package managers' manifests are seldom written in a build.

use crate::facts::Build;
use crate::facts::run::Run;
use crate::facts::state::MountKind;
use crate::syntax::Keyword;
use crate::syntax::expand::Known;
use std::sync::Arc;

/// The files that a RUN sees.
pub(super) struct Files<'a> {
    build: &'a Build,
    /// What was copied, the last first.
    copies: Vec<Copied>,
    /// The working directory the RUN starts in.
    pub workdir: Option<String>,
}

/// What a COPY, an ADD or a mount laid down.
enum Copied {
    /// This file or folder of the context, at this path of the image; whether the path is a folder to put files into.
    Path { source: String, target: String, into: bool },
    /// Something that is not in the context, under this name or, where the name is that of a folder or archive, under names
    /// that are not seen.
    Other { name: String, target: String },
    /// Something, anywhere: what it is cannot be told.
    Unknown,
}

impl<'a> Files<'a> {
    /// What `run` sees.
    pub fn new(build: &'a Build, run: &Run) -> Files<'a> {
        let mut copies = Vec::new();
        for mount in &run.mounts {
            let (Known::Known(MountKind::Bind), None) = (&mount.kind, &mount.from) else { continue };
            if let (Known::Known(Some(target)), Known::Known(source)) = (&mount.target, &mount.source) {
                copies.push(Copied::Path { source: normal(source), target: normal(target), into: false });
            }
        }
        let mut stage = Some(run.stage);
        let mut before = run.instruction;
        while let Some(index) = stage {
            let instructions = build.stages[index].instructions.clone();
            let earlier = instructions.start..before.min(instructions.end);
            for at in earlier.rev() {
                copied(build, at, &mut copies);
            }
            stage = build.stages[index].parent;
            before = usize::MAX;
        }
        let workdir = build.state(run.instruction).workdir().map(str::to_owned);
        Files { build, copies, workdir }
    }

    /// The file at `path`, seen from `cwd`: its path in the context, and its text.
    pub fn text(&self, cwd: Option<&str>, path: &str) -> Option<(String, Arc<str>)> {
        let wanted = join(cwd, path)?;
        let wanted = wanted.trim_start_matches('/');
        for copied in &self.copies {
            let (source, target, into) = match copied {
                Copied::Path { source, target, into } => (source, target, into),
                Copied::Other { name, target } if !may_lay(name, target, wanted) => continue,
                // What lies there now is not what was copied before.
                Copied::Other { .. } | Copied::Unknown => return None,
            };
            let found = candidates(source, target, *into, wanted)
                .into_iter()
                .find_map(|candidate| Some((self.build.project.text(&candidate)?, candidate)));
            if let Some((text, candidate)) = found {
                return Some((candidate, text));
            }
        }
        None
    }

    /// Whether a file is at `path`, seen from `cwd`; `None` where that cannot be told.
    pub fn exists(&self, cwd: Option<&str>, path: &str) -> Option<bool> {
        if self.text(cwd, path).is_some() {
            return Some(true);
        }
        let certain = cwd.is_some()
            && self.build.project.is_known()
            && self.copies.iter().all(|copied| matches!(copied, Copied::Path { .. }));
        certain.then_some(false)
    }
}

/// Whether something called `name` that was copied to `target` may be what lies at `wanted`. A name without a `.` may be a
/// folder's, whose contents are copied.
fn may_lay(name: &str, target: &str, wanted: &str) -> bool {
    let below = target.is_empty()
        || wanted.strip_prefix(target).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let folder = !name.contains('.') || is_archive(name);
    below
        && (folder
            || name.contains(['*', '?'])
            || wanted.rsplit('/').next() == Some(name)
            || wanted == target)
}

/// Whether ADD may unpack what is called so, or its name leaves that open (Dockerfile reference, "ADD").
fn is_archive(name: &str) -> bool {
    [".tar", ".tgz", ".tbz", ".txz", ".gz", ".bz2", ".xz", ".zst"].iter().any(|end| name.contains(end))
}

/// The files of the context that may lie at `wanted` when `source` was copied to `target`, all without a slash in front.
fn candidates(source: &str, target: &str, into: bool, wanted: &str) -> Vec<String> {
    let below = |folder: &str| -> Option<String> {
        if folder.is_empty() {
            return Some(wanted.to_owned());
        }
        wanted.strip_prefix(folder)?.strip_prefix('/').map(str::to_owned)
    };
    let name = source.rsplit('/').next().unwrap_or(source);
    let mut found = Vec::new();
    if let Some(rest) = below(target) {
        if rest == name {
            found.push(source.to_owned());
        }
        match source.split_once('*') {
            // A wildcard in the last part stands for names.
            Some((start, end)) => {
                let folder = start.rfind('/').map_or(0, |slash| slash + 1);
                let (folder, start) = start.split_at(folder);
                let matches = rest.len() >= start.len() + end.len()
                    && rest.starts_with(start)
                    && rest.ends_with(end)
                    && !rest.contains('/')
                    && !end.contains(['*', '/']);
                if matches {
                    found.push(format!("{folder}{rest}"));
                }
            }
            // A folder's contents are copied, not the folder.
            None if source.is_empty() => found.push(rest),
            None => found.push(format!("{source}/{rest}")),
        }
    }
    if !into && target == wanted {
        found.push(source.to_owned());
    }
    found
}

/// Adds what the instruction at `at` copies from the context.
fn copied(build: &Build, at: usize, copies: &mut Vec<Copied>) {
    let instruction = &build.file.instructions[at];
    if !matches!(instruction.keyword, Keyword::Copy | Keyword::Add) {
        return;
    }
    let elsewhere = instruction.flags_named("from").next().is_some();
    let parents = instruction.flags_named("parents").next().is_some();
    let state = build.state(at);
    let words: Vec<&str> = match &instruction.json {
        Some(words) => words.iter().map(String::as_str).collect(),
        None => instruction.words().into_iter().map(|word| word.of(&instruction.body.text)).collect(),
    };
    let expanded: Option<Vec<String>> = words
        .iter()
        .map(|word| match state.expand(word, build.file.escape) {
            Ok(Known::Known(path)) => Some(path.into_owned()),
            _ => None,
        })
        .collect();
    let Some((target, sources)) = expanded.as_deref().and_then(|words| words.split_last()) else {
        copies.push(Copied::Unknown);
        return;
    };
    let Some(folder) = join(state.workdir(), target) else {
        copies.push(Copied::Unknown);
        return;
    };
    let into = sources.len() > 1 || target.ends_with('/') || target.ends_with("/.") || target == ".";
    for source in sources {
        let archive = instruction.keyword == Keyword::Add && is_archive(source);
        if parents {
            copies.push(Copied::Unknown);
            continue;
        }
        if elsewhere || archive || source.contains("://") || source.starts_with("git@") {
            let name = source.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned();
            copies.push(Copied::Other { name, target: normal(&folder) });
            continue;
        }
        copies.push(Copied::Path { source: normal(source), target: normal(&folder), into });
    }
}

/// `path` seen from `cwd`, absolute; `None` where it is relative and `cwd` is not known, or where it is not written out.
pub(super) fn join(cwd: Option<&str>, path: &str) -> Option<String> {
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
