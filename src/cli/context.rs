//! The build context on disk. Nothing is read before it is asked for, links never lead out of it, and what is no regular
//! file is never opened.

use super::read;
use crate::project::dockerignore::Ignore;
use crate::project::{Project, Source};
use std::collections::HashMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// The most bytes of a file that is read.
const LARGEST: u64 = 1 << 20;

/// The most files, folders and links that are looked at for a list.
const MOST_ENTRIES: usize = 20_000;

/// The most folders that a listed file lies in, each in the other.
const DEEPEST: usize = 12;

/// The most links that a path leads through.
const MOST_LINKS: usize = 40;

/// The contexts that were asked about. To be shared between threads.
#[derive(Debug, Default)]
pub struct ContextCache {
    /// By the context's folder and the ignore file of the Dockerfile's own.
    known: Mutex<HashMap<(PathBuf, Option<PathBuf>), Project>>,
}

impl ContextCache {
    /// The build context in `folder` of the Dockerfile at `path`.
    pub fn project(&self, folder: &Path, path: &Path) -> Project {
        let mut own = path.as_os_str().to_owned();
        own.push(".dockerignore");
        let own = PathBuf::from(own);
        let own = own.symlink_metadata().is_ok().then_some(own);
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known
            .entry((folder.to_owned(), own))
            .or_insert_with_key(|(folder, own)| {
                let ignore_file = own.clone().unwrap_or_else(|| folder.join(".dockerignore"));
                Project::new(Arc::new(Context { folder: folder.clone(), ignore_file, ..Context::default() }))
            })
            .clone()
    }
}

/// The text of a file, once it was asked for.
type Text = Arc<OnceLock<Option<Arc<str>>>>;

/// A folder that a build copies from.
#[derive(Debug, Default)]
struct Context {
    folder: PathBuf,
    ignore_file: PathBuf,
    /// `None` where there is an ignore file that cannot be read: then nothing is known of the context.
    ignore: OnceLock<Option<Ignore>>,
    files: OnceLock<Option<Vec<String>>>,
    texts: Mutex<HashMap<String, Text>>,
}

impl Source for Context {
    fn files(&self) -> Option<&[String]> {
        self.files.get_or_init(|| self.list()).as_deref()
    }

    fn text(&self, path: &str) -> Option<Arc<str>> {
        let cell = {
            let mut texts = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(texts.entry(path.to_owned()).or_default())
        };
        cell.get_or_init(|| self.read(path)).clone()
    }
}

impl Context {
    fn ignore(&self) -> Option<&Ignore> {
        let read = || {
            if self
                .ignore_file
                .symlink_metadata()
                .is_err_and(|why| why.kind() == std::io::ErrorKind::NotFound)
            {
                return Some(Ignore::default());
            }
            let text = read::file_up_to(&self.ignore_file, LARGEST).ok()?;
            Ignore::parse(std::str::from_utf8(&text).ok()?).ok()
        };
        self.ignore.get_or_init(read).as_ref()
    }

    fn read(&self, path: &str) -> Option<Arc<str>> {
        let ignore = self.ignore()?;
        let plain = path.split('/').all(|part| !matches!(part, "" | "." | ".."));
        if !plain || ignore.excludes(path) {
            return None;
        }
        let real = self.regular(path)?;
        if ignore.excludes(real.to_str()?) {
            return None;
        }
        let bytes = read::file_up_to(&self.folder.join(real), LARGEST).ok()?;
        String::from_utf8(bytes).ok().map(Arc::from)
    }

    /// The regular file that `path` leads to, relative to the context; `None` where there is none, or where a link on the way
    /// is absolute or leads out of the context.
    fn regular(&self, path: &str) -> Option<PathBuf> {
        let mut left: Vec<OsString> = path.rsplit('/').map(OsString::from).collect();
        let mut real = PathBuf::new();
        let mut links = 0;
        let mut metadata: Option<fs::Metadata> = None;
        while let Some(part) = left.pop() {
            if part == ".." {
                let behind_a_file = metadata.take().is_some_and(|metadata| !metadata.is_dir());
                if behind_a_file || !real.pop() {
                    return None;
                }
                continue;
            }
            let next = real.join(&part);
            let found = self.folder.join(&next).symlink_metadata().ok()?;
            if !found.is_symlink() {
                real = next;
                metadata = Some(found);
                continue;
            }
            links += 1;
            let target = fs::read_link(self.folder.join(&next)).ok()?;
            if links > MOST_LINKS {
                return None;
            }
            for component in target.components().rev() {
                match component {
                    Component::Normal(part) => left.push(part.to_owned()),
                    Component::ParentDir => left.push("..".into()),
                    Component::CurDir => {}
                    Component::RootDir | Component::Prefix(_) => return None,
                }
            }
        }
        metadata.is_some_and(|metadata| metadata.is_file()).then_some(real)
    }

    /// Every file that is not excluded; `None` where the list would not be complete.
    fn list(&self) -> Option<Vec<String>> {
        let ignore = self.ignore()?;
        let mut files = Vec::new();
        let mut folders = vec![(String::new(), 0)];
        let mut entries = 0;
        while let Some((folder, depth)) = folders.pop() {
            for entry in fs::read_dir(self.folder.join(&folder)).ok()? {
                let entry = entry.ok()?;
                entries += 1;
                if entries > MOST_ENTRIES {
                    return None;
                }
                let name = entry.file_name();
                let kind = entry.file_type().ok()?;
                // A name that is no text cannot be listed, and may be any.
                let name = name.to_str()?;
                let path = if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
                if kind.is_dir() {
                    if ignore.excludes_all_of(&path) {
                        continue;
                    }
                    if depth == DEEPEST {
                        return None;
                    }
                    folders.push((path, depth + 1));
                } else if !ignore.excludes(&path)
                    && (kind.is_file() || kind.is_symlink() && self.regular(&path).is_some())
                {
                    files.push(path);
                }
            }
        }
        files.sort_unstable();
        Some(files)
    }
}
