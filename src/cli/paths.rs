//! Paths: where they lead, and how they are shown.

use crate::report::printable;
use std::env;
use std::path::{Component, Path, PathBuf};

/// `path` from the root. Only where `..` is in it are links followed: `link/..` is not where `link` stands.
pub fn absolute(path: &Path) -> PathBuf {
    let plain = !path.components().any(|component| component == Component::ParentDir);
    let folder = path.parent().filter(|folder| !plain && !folder.as_os_str().is_empty());
    match (folder.and_then(|folder| folder.canonicalize().ok()), path.file_name()) {
        (Some(folder), Some(name)) => folder.join(name),
        // An absolute path with its dots taken out.
        _ => std::path::absolute(path).unwrap_or_else(|_| path.to_owned()).components().collect(),
    }
}

/// `path` as it is shown to a person and in findings.
pub fn shown(path: &Path) -> String {
    printable(&path.to_string_lossy()).into_owned()
}

/// The name of the file at `path` in a diff: from the current folder, so that the diff applies there; of a file outside
/// it from the root. Links are followed, as no tool applies a diff to a link.
pub fn name_in_diff(path: &Path) -> PathBuf {
    let Ok(real) = path.canonicalize() else { return path.to_owned() };
    let here = env::current_dir().and_then(|here| here.canonicalize()).unwrap_or_default();
    match real.strip_prefix(&here) {
        Ok(inside) => inside.to_owned(),
        Err(_) => real.components().filter(|part| matches!(part, Component::Normal(_))).collect(),
    }
}
