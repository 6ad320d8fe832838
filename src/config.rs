//! `leanfile.toml`: what a person or a project asks for. Pure: the edge finds and reads the file.

mod bases;
mod keys;
mod read;
mod runtimes;
mod template;

pub use template::template;

use crate::rewrite::{Level, PassOptions, UserRow};
use crate::text::Span;
use ignore::gitignore::Gitignore;
use std::borrow::Cow;
use std::path::Path;

/// What a configuration file says. What it does not say is empty, or the default.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// `level`: the highest level that is applied.
    pub level: Option<Level>,
    /// `only`: ids of the passes that run; all where empty.
    pub only: Vec<String>,
    /// `skip`: ids of passes that do not run.
    pub skip: Vec<String>,
    /// `targets`: stages that ship besides the last, by name or index.
    pub targets: Vec<String>,
    /// `context`: the build context, relative to the file's folder.
    pub context: Option<String>,
    /// `build-args`: build arguments that are known to be given.
    pub build_args: Vec<(String, String)>,
    /// `exclude`: files that are not looked at, as patterns of a `.gitignore` in the file's folder.
    pub exclude: Vec<String>,
    /// The tables of the passes.
    pub passes: PassOptions,
    /// `[slim-base] tables`: further files with rows for [`PassOptions::slim_base`], which the edge reads.
    pub tables: Vec<TableFile>,
    /// `[[files]]`, in order.
    files: Vec<Files>,
}

/// A file with a table, as a configuration names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableFile {
    /// Its path, relative to the configuration file's folder.
    pub path: String,
    /// Where it is named.
    pub span: Span,
}

/// One `[[files]]` table: other values for some files.
#[derive(Clone, Debug)]
struct Files {
    /// Which files.
    path: Gitignore,
    /// The values, where they are given.
    values: Config,
    /// The keys that are given.
    given: Vec<&'static keys::Key<Config>>,
}

/// A mistake in a configuration file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError {
    /// What was found, what was expected, what to do.
    pub message: String,
    /// Where, in the file's text.
    pub span: Span,
}

/// Reads the text of a configuration file. `passes` are the ids of the passes there are.
///
/// # Errors
/// Every mistake in the file, in order of position.
pub fn parse(text: &str, passes: &[&str]) -> Result<Config, Vec<ConfigError>> {
    read::parse(text, passes)
}

/// Reads the text of a file that `[slim-base] tables` names.
///
/// # Errors
/// Every mistake in the file, in order of position.
pub fn parse_table(text: &str) -> Result<Vec<UserRow>, Vec<ConfigError>> {
    read::parse_table(text)
}

impl Config {
    /// The configuration for one file, whose path is relative to the configuration file's folder: every `[[files]]`
    /// table whose `path` matches lays its values over those above it.
    pub fn for_path(&self, relative: &Path) -> Cow<'_, Config> {
        let mut config = Cow::Borrowed(self);
        // The matcher takes relative paths only.
        for files in self.files.iter().filter(|_| !relative.has_root()) {
            if files.path.matched_path_or_any_parents(relative, false).is_ignore() {
                for carry in files.given.iter().filter_map(|key| key.carry) {
                    carry(config.to_mut(), &files.values);
                }
            }
        }
        config
    }
}
