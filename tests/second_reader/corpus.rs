//! The Dockerfiles that tests and benchmarks read.

use std::fs;
use std::path::{Path, PathBuf};

/// The corpus of real Dockerfiles, where it is: the folder in `LEANFILE_CORPUS`, or beside the project.
pub fn folder() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let folder = std::env::var_os("LEANFILE_CORPUS").map_or(beside, PathBuf::from);
    folder.is_dir().then_some(folder)
}

/// All Dockerfiles of the corpus, or of this project's examples and cases where there is none; and which, in words.
pub fn dockerfiles() -> (Vec<PathBuf>, &'static str) {
    let mut files = Vec::new();
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let from = match folder() {
        Some(corpus) => {
            collect(&corpus, &mut files);
            "the corpus of real Dockerfiles"
        }
        None => {
            collect(&project.join("examples"), &mut files);
            collect(&project.join("transforms"), &mut files);
            "no corpus there, so this project's own examples and cases"
        }
    };
    files.sort();
    (files, from)
}

/// Adds the Dockerfiles below `folder`, which need not exist.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|item| item.path()) {
        if path.is_dir() {
            collect(&path, files);
        } else if path.file_name().is_some_and(|n| n == "Dockerfile")
            || path.extension().is_some_and(|e| e == "Dockerfile")
        {
            files.push(path);
        }
    }
}
