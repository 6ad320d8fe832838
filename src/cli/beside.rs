//! What compose and bake files beside a Dockerfile say of its builds: the context, the stages that ship, the arguments.
//!
//! More stages that ship do no harm, so a target that may be built counts as one. A wrong build argument would do harm:
//! one is known only where every build of the file gives it, literally and with the same value, and where nothing that
//! could say otherwise was left unread.

mod bake;
mod compose;
mod eval;
mod folder;
mod yaml;

use crate::facts::Elsewhere;
use folder::{Build, Folder};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// How many folders above a Dockerfile's own are looked at, where no repository begins earlier.
const MOST_LEVELS: usize = 3;

/// What is known of a Dockerfile's builds from the files beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// Stages that are built as images, by name or index.
    pub targets: Vec<String>,
    /// Build arguments on whose value every build of the file agrees.
    pub build_args: Vec<(String, String)>,
    /// What services start in containers of its images in place of the image's own commands.
    pub starts: Vec<Elsewhere>,
    /// The build context; `None` where no build of the file is found, or where they disagree.
    pub context: Option<PathBuf>,
    /// Whether its builds have different contexts, or further ones, which take the place of images and stages.
    pub context_unclear: bool,
    /// What could not be read, and what a person should know: one line each, with file and line. Dockerfiles that
    /// have a compose or bake file in common have its notes in common.
    pub notes: Vec<String>,
}

/// The compose and bake files that were read, by folder. To be shared between threads: each folder is read once.
#[derive(Debug, Default)]
pub struct BesideCache {
    /// What is beside the Dockerfiles of a folder, by the folder's path as it is given.
    chains: Once<Arc<Vec<Arc<Folder>>>>,
    /// What is in a folder, by its path.
    folders: Once<Arc<Folder>>,
}

/// Values that are made once for each path.
type Once<V> = Mutex<HashMap<PathBuf, Arc<OnceLock<V>>>>;

fn once<V: Clone>(values: &Once<V>, path: &Path, make: impl FnOnce() -> V) -> V {
    let cell = {
        let mut values = values.lock().unwrap_or_else(PoisonError::into_inner);
        match values.get(path) {
            Some(cell) => Arc::clone(cell),
            None => Arc::clone(values.entry(path.to_owned()).or_default()),
        }
    };
    cell.get_or_init(make).clone()
}

impl BesideCache {
    /// What the compose and bake files beside the Dockerfile at `path` say of it. They are looked for in its folder, in
    /// the folders above it up to the repository's root and at most three, and in `context`, which is the build context
    /// where that is already known, and then stays it.
    pub fn beside(&self, path: &Path, context: Option<&Path>) -> Beside {
        let folder = match path.parent() {
            Some(folder) if folder != Path::new("") => folder,
            _ => Path::new("."),
        };
        let mut chain = once(&self.chains, folder, || Arc::new(self.chain(folder)));
        if let Some(context) = context {
            let more = self.folder(&absolute(context));
            if !more.is_empty() && !chain.iter().any(|known| Arc::ptr_eq(known, &more)) {
                Arc::make_mut(&mut chain).push(more);
            }
        }
        let mut found = Beside { context: context.map(Path::to_owned), ..Beside::default() };
        if chain.is_empty() {
            return found;
        }
        let file = path.canonicalize().or_else(|_| {
            // A file that is only named: the one on standard input.
            folder.canonicalize().map(|folder| folder.join(path.file_name().unwrap_or_default()))
        });
        let builds: Vec<&Build> = match &file {
            Ok(file) => chain.iter().flat_map(|folder| folder.builds_of(file)).collect(),
            Err(_) => Vec::new(),
        };
        let notes = chain.iter().flat_map(|folder| &folder.notes);
        let remarks = builds.iter().flat_map(|build| &build.group.remarks);
        found.notes = notes.chain(remarks).cloned().collect();
        let targets: BTreeSet<&String> = builds.iter().flat_map(|build| &build.group.targets).collect();
        found.targets = targets.into_iter().cloned().collect();
        found.starts = builds.iter().flat_map(|build| build.group.starts.iter().cloned()).collect();
        found.starts.sort();
        found.starts.dedup();
        if chain.iter().all(|folder| folder.is_clear) {
            found.build_args = agreed(&builds);
        }
        found.context_unclear = builds.iter().any(|build| build.group.has_more_contexts);
        let contexts: BTreeSet<&PathBuf> = builds.iter().map(|build| &build.context).collect();
        if context.is_none() {
            match contexts.iter().collect::<Vec<_>>().as_slice() {
                [] => {}
                [one] => found.context = Some(one.to_path_buf()),
                several => {
                    found.context_unclear = true;
                    let names: Vec<String> = several.iter().map(|path| folder::shown(path)).collect();
                    let names = names.join(", ");
                    let file = folder::shown(path);
                    found.notes.push(format!(
                        "{file} is built with different contexts ({names}); --context chooses one"
                    ));
                }
            }
        }
        let mut seen = BTreeSet::new();
        found.notes.retain(|note| seen.insert(note.clone()));
        found
    }

    /// What is in a folder and above it, the folders with nothing in them left out. A folder that is reached by a link
    /// is in two places.
    fn chain(&self, folder: &Path) -> Vec<Arc<Folder>> {
        let mut chain: Vec<Arc<Folder>> = Vec::new();
        let real = folder.canonicalize().ok();
        let given = Some(absolute(folder)).filter(|given| {
            real.as_ref() != Some(given) && !given.components().any(|part| part == Component::ParentDir)
        });
        for start in given.iter().chain(&real) {
            for above in start.ancestors().take(1 + MOST_LEVELS) {
                let here = self.folder(above);
                let is_root = here.is_root;
                if !here.is_empty() && !chain.iter().any(|known| Arc::ptr_eq(known, &here)) {
                    chain.push(here);
                }
                if is_root {
                    break;
                }
            }
        }
        chain
    }

    fn folder(&self, path: &Path) -> Arc<Folder> {
        once(&self.folders, path, || Arc::new(Folder::read(path)))
    }
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// The arguments that all builds are given with the same, literal value.
fn agreed(builds: &[&Build]) -> Vec<(String, String)> {
    let mut votes = builds.iter().flat_map(|build| &build.group.votes);
    let Some(Some(first)) = votes.next() else { return Vec::new() };
    let mut agreed: BTreeMap<&String, &String> =
        first.iter().filter_map(|(name, value)| Some((name, value.as_ref()?))).collect();
    for vote in votes {
        let Some(vote) = vote else { return Vec::new() };
        agreed.retain(|name, value| vote.get(*name).and_then(Option::as_ref) == Some(*value));
    }
    agreed.into_iter().map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// What one file describes.
#[derive(Debug, Default)]
struct Reading {
    builds: Vec<Described>,
    /// Builds that cannot be read: line, and what.
    unclear: Vec<(usize, String)>,
    /// Whether it names files that are not followed.
    goes_on: bool,
}

/// A build as it is described.
#[derive(Debug, Default)]
struct Described {
    /// What it is called: "service `web`".
    name: String,
    /// Line, from 1.
    line: usize,
    context: Said,
    dockerfile: Said,
    target: Said,
    /// Build arguments; no value where it cannot be told, or is left to the environment.
    args: BTreeMap<String, Option<String>>,
    /// Whether there may be arguments besides.
    args_unclear: bool,
    /// Names of further contexts, which take the place of images and stages.
    contexts: Vec<String>,
    /// Whether there may be further contexts of other names.
    contexts_unclear: bool,
    /// What is started in its containers in place of the image's own commands: scripts.
    starts: Vec<String>,
    /// What a person should know when the file is rewritten.
    remarks: Vec<String>,
}

/// What is said of something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Said {
    #[default]
    Nothing,
    This(String),
    /// It depends on what is not known.
    Unclear,
}
