//! What holds for each file: the command line over the nearest `leanfile.toml` over what stands beside the file.

use super::args::Files;
use super::beside::BesideCache;
use super::clock::today;
use super::context::ContextCache;
use super::paths::{absolute, shown};
use crate::config::{self, Config, ConfigError};
use crate::report::{Paint, problem};
use crate::rewrite::Options;
use crate::text::LineIndex;
use crate::transforms::PASSES;
use ignore::gitignore::{Gitignore, GitignoreBuilder};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// The name of a configuration file.
pub const FILE_NAME: &str = "leanfile.toml";

/// Where settings come from. To be shared between threads.
pub struct Settings<'a> {
    files: &'a Files,
    paint: Paint,
    /// The configuration of `--config`.
    given: Option<Arc<Loaded>>,
    /// The nearest configuration of each folder that was asked about.
    nearest: Mutex<HashMap<PathBuf, Nearest>>,
    beside: BesideCache,
    /// The day, as `2026-08-22`.
    today: Option<String>,
    contexts: ContextCache,
}

/// The nearest configuration file: none, a good one, or a broken one.
type Nearest = Result<Option<Arc<Loaded>>, Arc<Broken>>;

/// A configuration that was read.
struct Loaded {
    config: Config,
    /// The file's folder: its build contexts are relative to it.
    folder: PathBuf,
    /// What its patterns are relative to: its folder, or of a configuration that was named, the current one.
    base: PathBuf,
    exclude: Gitignore,
}

/// A configuration that cannot be used.
pub struct Broken {
    /// The file, ready to be shown.
    pub path: String,
    /// Every mistake in it, with the line it stands on.
    pub report: String,
}

/// What holds for one file.
pub struct Chosen {
    /// The engine's options.
    pub options: Options,
    /// Whether the configuration excludes the file.
    pub excluded: bool,
    /// What was noticed in files beside it.
    pub notes: Vec<String>,
}

impl<'a> Settings<'a> {
    /// Settings from the command line.
    ///
    /// # Errors
    /// The configuration of `--config` cannot be used.
    pub fn new(files: &'a Files, paint: Paint) -> Result<Settings<'a>, Arc<Broken>> {
        let given = match &files.config {
            Some(path) => {
                let mut loaded = load(path, paint)?;
                loaded.base = absolute(Path::new("."));
                Some(Arc::new(loaded))
            }
            None => None,
        };
        let (nearest, beside, contexts) = Default::default();
        Ok(Settings { files, paint, given, nearest, beside, today: today(), contexts })
    }

    /// Targets of the command line: unlike those of a configuration, each is meant for one of the files at hand.
    pub fn asked_targets(&self) -> &[String] {
        &self.files.targets
    }

    /// What holds for the file at `path`. `excludable` says whether the configuration may exclude it. `has_place` is
    /// not set for a file on standard input that was given no name: it may be built anywhere, so its context is known only where
    /// one is given.
    ///
    /// # Errors
    /// Its nearest configuration cannot be used.
    pub fn choose(&self, path: &Path, excludable: bool, has_place: bool) -> Result<Chosen, Arc<Broken>> {
        let path = absolute(path);
        let folder = path.parent().unwrap_or(&path);
        let loaded = match &self.given {
            Some(given) => Some(Arc::clone(given)),
            None if self.files.no_config => None,
            None => self.nearest(folder)?,
        };
        let mut options = Options { today: self.today.clone(), ..Options::default() };
        let (mut context, mut excluded) = (None, false);
        if let Some(loaded) = &loaded {
            // Patterns say nothing of a file that does not lie below them.
            let relative = path.strip_prefix(&loaded.base).unwrap_or(Path::new(""));
            let matched = excludable && !relative.as_os_str().is_empty();
            excluded = matched && loaded.exclude.matched_path_or_any_parents(relative, false).is_ignore();
            let config = loaded.config.for_path(relative);
            options.level = config.level.unwrap_or_default();
            options.only = config.only.clone();
            options.skip = config.skip.clone();
            options.targets = config.targets.clone();
            options.build_args = config.build_args.clone();
            options.passes = config.passes.clone();
            context = config.context.as_ref().map(|context| loaded.folder.join(context));
        }
        self.command_line(&mut options);
        let context = self.files.context.as_deref().or(context.as_deref());
        let beside = self.beside.beside(&path, context);
        let context = match (&beside.context, beside.context_unclear) {
            (_, true) => None,
            (Some(context), false) => Some(absolute(context)),
            (None, false) => has_place.then(|| folder.to_owned()),
        };
        if let Some(context) = context {
            options.project = self.contexts.project(&context, &path);
        }
        options.targets.extend(beside.targets);
        options.started_elsewhere = beside.starts;
        for (name, value) in beside.build_args {
            if !options.build_args.iter().any(|(known, _)| *known == name) {
                options.build_args.push((name, value));
            }
        }
        Ok(Chosen { options, excluded, notes: beside.notes })
    }

    /// What the command line says, over what is there.
    fn command_line(&self, options: &mut Options) {
        if let Some(level) = self.files.asked_level() {
            options.level = level;
        }
        if !self.files.only.is_empty() {
            options.only = self.files.only.clone();
            options.skip.clear();
        }
        options.skip.extend(self.files.skip.iter().cloned());
        options.targets.extend(self.files.targets.iter().cloned());
    }

    fn nearest(&self, folder: &Path) -> Nearest {
        let mut nearest = self.nearest.lock().unwrap_or_else(PoisonError::into_inner);
        let mut answer: Nearest = Ok(None);
        let mut passed: Vec<&Path> = Vec::new();
        for folder in folder.ancestors() {
            if let Some(known) = nearest.get(folder) {
                answer = known.clone();
                break;
            }
            passed.push(folder);
            let file = folder.join(FILE_NAME);
            if file.exists() {
                answer = load(&file, self.paint).map(|loaded| Some(Arc::new(loaded)));
                break;
            }
        }
        nearest.extend(passed.into_iter().map(|folder| (folder.to_owned(), answer.clone())));
        answer
    }
}

/// Reads the configuration file at `path`, and the files that it names.
fn load(path: &Path, paint: Paint) -> Result<Loaded, Arc<Broken>> {
    let shown = shown_here(path);
    let broken = |report: String| Arc::new(Broken { path: shown.clone(), report });
    let error = paint.red("error").to_string();
    let passes: Vec<&str> = PASSES.iter().map(|pass| pass.id()).collect();
    let bytes = super::read::file(path).map_err(|why| broken(format!("{shown}: {error}: {why}\n")))?;
    let parse = |text: &str| config::parse(text, &passes);
    let (text, mut config) = parsed(bytes, &shown, parse, paint).map_err(broken)?;
    let path = absolute(path);
    let folder = path.parent().unwrap_or(Path::new("/")).to_owned();

    let mut rows = Vec::new();
    let mut reports = String::new();
    for table in &config.tables {
        let path = folder.join(&table.path);
        let read = match super::read::file(&path) {
            Ok(bytes) => parsed(bytes, &shown_here(&path), config::parse_table, paint),
            Err(why) => {
                let message = format!("the table `{}`: {why}", table.path);
                Err(problem(&shown, &error, &message, &LineIndex::new(&text), &text, table.span, paint))
            }
        };
        match read {
            Ok((_, table)) => rows.extend(table),
            Err(report) => reports += &report,
        }
    }
    if !reports.is_empty() {
        return Err(broken(reports));
    }
    if !rows.is_empty() {
        Arc::make_mut(&mut config.passes.slim_base.bases).rows.extend(rows);
    }
    let exclude =
        patterns(&config.exclude).map_err(|why| broken(format!("{shown}: {error}: exclude: {why}\n")))?;
    Ok(Loaded { config, base: folder.clone(), folder, exclude })
}

/// What `parse` makes of the text in `bytes`, and the text.
///
/// # Errors
/// Every mistake in it, ready to be shown.
fn parsed<T>(
    bytes: Vec<u8>,
    shown: &str,
    parse: impl Fn(&str) -> Result<T, Vec<ConfigError>>,
    paint: Paint,
) -> Result<(String, T), String> {
    let error = paint.red("error").to_string();
    let text = super::read::text(bytes).map_err(|bad| {
        problem(shown, &error, &bad.message, &LineIndex::new(&bad.lossy), &bad.lossy, bad.span, paint)
    })?;
    match parse(&text) {
        Ok(read) => Ok((text, read)),
        Err(errors) => {
            let lines = LineIndex::new(&text);
            let told = |mistake: &ConfigError| {
                problem(shown, &error, &mistake.message, &lines, &text, mistake.span, paint)
            };
            Err(errors.iter().map(told).collect())
        }
    }
}

/// A path for messages: relative to the current folder where it lies below it.
fn shown_here(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    shown(path.strip_prefix(here).unwrap_or(path))
}

/// The patterns of `exclude`.
fn patterns(lines: &[String]) -> Result<Gitignore, ignore::Error> {
    let mut builder = GitignoreBuilder::new("");
    for line in lines {
        builder.add_line(None, line)?;
    }
    builder.build()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::args::{Cli, Command};
    use clap::Parser as _;
    use std::fs;

    /// The files of the context that is chosen for a file in a folder with two services.
    fn context(arguments: &[&str], file: &str, has_place: bool, compose: &str) -> Option<Vec<String>> {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("one/.git")).unwrap();
        fs::write(folder.path().join("one/Dockerfile"), "FROM a\n").unwrap();
        fs::create_dir(folder.path().join("two")).unwrap();
        fs::write(folder.path().join("two/b"), "").unwrap();
        fs::write(folder.path().join("one/compose.yaml"), compose).unwrap();
        let two = folder.path().join("two");
        let arguments =
            arguments.iter().map(|word| if *word == "two" { two.to_str().unwrap() } else { word });
        let parsed = Cli::parse_from(["leanfile", "diff", "--no-config"].into_iter().chain(arguments));
        let Command::Diff { files, .. } = parsed.command else { panic!() };
        let settings = Settings::new(&files, Paint::Plain).ok().unwrap();
        let chosen = settings.choose(&folder.path().join(file), false, has_place).ok().unwrap();
        chosen.options.project.files().map(<[String]>::to_vec)
    }

    #[test]
    fn the_context_is_what_is_given_then_what_compose_says_then_the_folder() {
        let own = Some(vec!["Dockerfile".to_owned(), "compose.yaml".to_owned()]);
        let two = Some(vec!["b".to_owned()]);
        let compose = "services:\n  x:\n    build: {context: ../two, dockerfile: ../one/Dockerfile}\n";
        let further = "services:\n  x:\n    build: {context: ., additional_contexts: {y: ../two}}\n";
        let both = "services:\n  x: {build: .}\n  y: {build: {context: .., dockerfile: one/Dockerfile}}\n";
        assert_eq!(context(&[], "one/Dockerfile", true, "services: {}\n"), own);
        assert_eq!(context(&[], "one/Dockerfile", true, compose), two);
        assert_eq!(context(&["--context", "two"], "one/Dockerfile", true, both), two);
        assert_eq!(context(&[], "one/Dockerfile", true, both), None);
        assert_eq!(context(&[], "one/Dockerfile", true, further), None);
        // Standard input without a name.
        assert_eq!(context(&[], "one/<stdin>", false, "services: {}\n"), None);
        assert_eq!(context(&["--context", "two"], "one/<stdin>", false, "services: {}\n"), two);
    }
}
