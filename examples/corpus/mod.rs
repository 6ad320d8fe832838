//! The folder of Dockerfiles that the examples look at.

use std::path::PathBuf;

/// Name and text of every file in the folder that is named on the command line, else in `files` of `$LEANFILE_CORPUS` or
/// `../shared/corpus`; by name. What is no text is left out.
///
/// # Errors
/// The folder cannot be read.
pub fn dockerfiles() -> std::io::Result<Vec<(String, String)>> {
    let corpus =
        std::env::var_os("LEANFILE_CORPUS").map_or_else(|| PathBuf::from("../shared/corpus"), PathBuf::from);
    let folder = std::env::args_os().nth(1).map_or_else(|| corpus.join("files"), PathBuf::from);
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)?.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let name = path.file_name()?.to_string_lossy().into_owned();
        Some((name, std::fs::read_to_string(path).ok()?))
    };
    Ok(paths.into_iter().filter_map(read).collect())
}
