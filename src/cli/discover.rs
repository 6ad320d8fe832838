//! Which files: those that are named, and the Dockerfiles in folders, as git would find them.

use anyhow::{Context as _, Result, bail};
use ignore::{WalkBuilder, WalkState};
use std::collections::HashSet;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// Something to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// Standard input.
    Stdin,
    /// A file that was named.
    Named(PathBuf),
    /// A file that was found in a folder.
    Found(PathBuf),
    /// A folder that could not be searched, and why.
    Unsearched(PathBuf, String),
}

/// The inputs in the order of `paths`, those of a folder by path; none of them twice.
pub fn inputs(paths: Vec<PathBuf>) -> Vec<Input> {
    let mut seen = HashSet::new();
    let mut inputs = Vec::new();
    let mut add = |path: &Path, input: Input| {
        if seen.insert(path.to_owned()) {
            inputs.push(input);
        }
    };
    for path in paths {
        if path == Path::new("-") {
            add(&path, Input::Stdin);
        } else if path.is_dir() {
            for (path, input) in search(&path) {
                add(&path, input);
            }
        } else {
            let path = without_dot(&path);
            add(&path, Input::Named(path.clone()));
        }
    }
    inputs
}

/// The Dockerfiles in `folder`, sorted.
fn search(folder: &Path) -> Vec<(PathBuf, Input)> {
    let found = Mutex::new(Vec::new());
    // As git: hidden files count, ignore files of other tools do not. In a repository its root ends what counts (a
    // `.gitignore` in the home folder says nothing of the repositories below it); elsewhere there is no such end.
    let above = folder.canonicalize().unwrap_or_default();
    let in_repository = above.ancestors().any(|folder| folder.join(".git").exists());
    let walk = WalkBuilder::new(folder)
        .hidden(false)
        .ignore(false)
        .require_git(in_repository)
        .filter_entry(|entry| entry.file_name() != ".git")
        .build_parallel();
    walk.run(|| {
        Box::new(|entry| {
            let next = match entry {
                Ok(entry) => {
                    let is_file = entry.file_type().is_some_and(|kind| kind.is_file());
                    (is_file && is_dockerfile(entry.file_name())).then(|| {
                        let path = without_dot(entry.path());
                        (path.clone(), Input::Found(path))
                    })
                }
                Err(error) => unsearched(folder, &error),
            };
            if let (Some(next), Ok(mut found)) = (next, found.lock()) {
                found.push(next);
            }
            WalkState::Continue
        })
    });
    let mut found = found.into_inner().unwrap_or_default();
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found
}

/// What a folder that could not be read is reported as; a mistake in an ignore file is none.
fn unsearched(folder: &Path, error: &ignore::Error) -> Option<(PathBuf, Input)> {
    let why = error.io_error()?.to_string();
    let mut place = error;
    let mut path = folder;
    loop {
        match place {
            ignore::Error::WithPath { path: at, err } => {
                path = at;
                place = err;
            }
            ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => place = err,
            _ => break,
        }
    }
    let path = without_dot(path);
    Some((path.clone(), Input::Unsearched(path, why)))
}

/// `path` without a `./` in front.
fn without_dot(path: &Path) -> PathBuf {
    match path.strip_prefix(".") {
        Ok(rest) if !rest.as_os_str().is_empty() => rest.to_owned(),
        _ => path.to_owned(),
    }
}

/// Whether a file in a folder is a Dockerfile, by its name.
fn is_dockerfile(name: &OsStr) -> bool {
    /// What a name ends with that is no Dockerfile: ignore files, backups, templates.
    const NOT: [&str; 13] = [
        ".dockerignore",
        ".orig",
        ".rej",
        ".bak",
        "~",
        ".j2",
        ".jinja",
        ".jinja2",
        ".tmpl",
        ".tpl",
        ".erb",
        ".in",
        ".template",
    ];
    let name = name.as_encoded_bytes();
    let is = matches!(name, b"Dockerfile" | b"Containerfile")
        || name.starts_with(b"Dockerfile.")
        || name.starts_with(b"Containerfile.")
        || name.ends_with(b".Dockerfile")
        || name.ends_with(b".dockerfile");
    is && !NOT.iter().any(|ending| name.ends_with(ending.as_bytes()))
}

/// The paths in the list at `list` (`-` is standard input): a line each, or with `null` ended by zero bytes.
///
/// # Errors
/// The list cannot be read, or a path in it is none on this system.
pub fn listed(list: &Path, null: bool) -> Result<Vec<PathBuf>> {
    let shown = list.display();
    let bytes = if list == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes).context("standard input cannot be read")?
    } else {
        fs::read(list).with_context(|| format!("{shown}: the list of files cannot be read"))?
    };
    let separator = if null { 0 } else { b'\n' };
    let mut paths = Vec::new();
    for (at, entry) in bytes.split(|&byte| byte == separator).enumerate() {
        let entry = if null { entry } else { entry.strip_suffix(b"\r").unwrap_or(entry) };
        if entry.contains(&0) {
            bail!("{shown}:{}: a path with a zero byte in it; is -0 missing?", at + 1);
        }
        if !entry.is_empty() {
            paths.push(path_of(entry).with_context(|| format!("{shown}:{}: not a path", at + 1))?);
        }
    }
    Ok(paths)
}

#[cfg(unix)]
fn path_of(bytes: &[u8]) -> Result<PathBuf> {
    use std::os::unix::ffi::OsStrExt as _;
    Ok(OsStr::from_bytes(bytes).into())
}

#[cfg(not(unix))]
fn path_of(bytes: &[u8]) -> Result<PathBuf> {
    Ok(std::str::from_utf8(bytes).context("it is not valid UTF-8")?.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        for name in [
            "Dockerfile",
            "Containerfile",
            "Dockerfile.dev",
            "app.Dockerfile",
            "app.dockerfile",
            "Containerfile.x",
        ] {
            assert!(is_dockerfile(OsStr::new(name)), "{name}");
        }
        for name in [
            "dockerfile.rs",
            "Dockerfile.dockerignore",
            "Dockerfile.orig",
            "Dockerfile.j2",
            "Dockerfile.template",
            "Dockerfile~",
            "Dockerfile.dev.bak",
            "x.Dockerfile.in",
            "Dockerfiles",
            "MyDockerfile",
            ".dockerignore",
        ] {
            assert!(!is_dockerfile(OsStr::new(name)), "{name}");
        }
    }
}
