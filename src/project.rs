//! The build context as plain data: what a build may copy, and what its files say. The edge reads it, bounded in size and
//! depth; passes and facts only look.

pub mod dockerignore;
pub mod glob;

use std::any::{Any, TypeId};
use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;
use std::sync::{Arc, Mutex, PoisonError};

/// A build context. Cloning it is cheap.
#[derive(Clone, Debug, Default)]
pub struct Project(Option<Arc<Context>>);

/// Where the files come from, and what they were read as.
#[derive(Debug)]
struct Context {
    source: Arc<dyn Source>,
    /// By type and by where the text stands in memory, nowhere for all of them; the text is kept, so that it stays there.
    read: Mutex<HashMap<(TypeId, usize), Read>>,
}

/// A text, and what it was read as.
type Read = (Arc<str>, Arc<dyn Any + Send + Sync>);

/// Where the files of a context come from. What it says must not change from one question to the next.
pub trait Source: Debug + Send + Sync {
    /// Every file in the context that a build may copy, relative to the context, with `/` between the parts, sorted; `None`
    /// where they are too many to list.
    fn files(&self) -> Option<&[String]>;

    /// The text of a file; `None` where it is not there, is excluded from the context, is too large, or is no text.
    fn text(&self, path: &str) -> Option<Arc<str>>;
}

impl Project {
    /// A context that is read when it is first asked.
    pub fn new(source: Arc<dyn Source>) -> Project {
        Project(Some(Arc::new(Context { source, read: Mutex::default() })))
    }

    /// A context with these files and no others: path and text.
    pub fn of<'f>(files: impl IntoIterator<Item = (&'f str, &'f str)>) -> Project {
        let files: BTreeMap<String, Arc<str>> =
            files.into_iter().map(|(path, text)| (path.to_owned(), text.into())).collect();
        let paths = files.keys().cloned().collect();
        Project::new(Arc::new(InMemory { paths, files }))
    }

    /// Whether anything is known of the context.
    pub fn is_known(&self) -> bool {
        self.0.is_some()
    }

    /// Every file in the context, sorted; `None` where that is not known.
    pub fn files(&self) -> Option<&[String]> {
        self.0.as_ref()?.source.files()
    }

    /// The text of a file; `None` where it is not there, cannot be read, or the context is not known.
    pub fn text(&self, path: &str) -> Option<Arc<str>> {
        self.0.as_ref()?.source.text(path)
    }

    /// What `read` makes of a text that the project gave; made once for each type, as lock files are long and asked about often.
    pub fn read_as<T: Any + Send + Sync>(&self, text: &Arc<str>, read: impl FnOnce(&str) -> T) -> Arc<T> {
        self.remembered(text.as_ptr() as usize, text, || read(text))
    }

    /// What `make` makes of all files together; made once for each type.
    pub fn once<T: Any + Send + Sync>(&self, make: impl FnOnce() -> T) -> Arc<T> {
        self.remembered(0, &Arc::default(), make)
    }

    fn remembered<T: Any + Send + Sync>(
        &self,
        place: usize,
        text: &Arc<str>,
        make: impl FnOnce() -> T,
    ) -> Arc<T> {
        let Some(context) = &self.0 else { return Arc::new(make()) };
        let key = (TypeId::of::<T>(), place);
        let known = || context.read.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, made)) = known().get(&key)
            && let Ok(made) = Arc::clone(made).downcast()
        {
            return made;
        }
        let made = Arc::new(make());
        known().insert(key, (Arc::clone(text), Arc::clone(&made) as Arc<dyn Any + Send + Sync>));
        made
    }

    /// Whether `path` is a file in the context; `None` where that cannot be told.
    pub fn is_file(&self, path: &str) -> Option<bool> {
        match self.files() {
            Some(files) => Some(files.binary_search_by(|file| file.as_str().cmp(path)).is_ok()),
            None => self.text(path).is_some().then_some(true),
        }
    }

    /// Whether `path` is a folder in the context with a file in it; `None` where that cannot be told.
    pub fn is_folder(&self, path: &str) -> Option<bool> {
        let folder = format!("{path}/");
        let files = self.files()?;
        let first = files.partition_point(|file| **file < *folder);
        Some(files.get(first).is_some_and(|file| file.starts_with(&folder)))
    }
}

/// Files in memory.
#[derive(Debug)]
struct InMemory {
    paths: Vec<String>,
    files: BTreeMap<String, Arc<str>>,
}

impl Source for InMemory {
    fn files(&self) -> Option<&[String]> {
        Some(&self.paths)
    }

    fn text(&self, path: &str) -> Option<Arc<str>> {
        self.files.get(path).cloned()
    }
}
