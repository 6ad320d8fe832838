//! What a COPY takes from the build context: what only builds, and what a container may need.

use super::recipes::{Recipe, name_of};
use super::steps::{command_words, variable_words};
use crate::facts::Build;
use crate::facts::build::Stage;
use crate::facts::needs::path_from;
use crate::facts::origins::{Origin, Origins};
use crate::facts::state::is_remote;
use crate::syntax::Instruction;
use crate::syntax::expand::Known;

/// What of a COPY goes to the runtime stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kept {
    /// All of it.
    All,
    /// Nothing: all that it takes only builds.
    Nothing,
    /// These paths in the context, and where they go.
    Some(Vec<(Vec<String>, String)>),
}

/// Files in the context's own folder that no program reads when it runs: what describes the project to people and tools.
/// General knowledge.
fn is_about_the_project(path: &str) -> bool {
    let name = name_of(path);
    let stem = name.split('.').next().unwrap_or(name).to_ascii_uppercase();
    let folder = path.split('/').next().unwrap_or(path);
    let of_tools = matches!(
        name,
        ".dockerignore"
            | ".editorconfig"
            | ".gitattributes"
            | ".gitignore"
            | ".gitlab-ci.yml"
            | ".gitmodules"
            | ".pre-commit-config.yaml"
            | ".travis.yml"
            | "leanfile.toml"
    ) || matches!(folder, ".circleci" | ".git" | ".github" | ".gitlab" | ".idea" | ".vscode");
    let for_people = matches!(
        stem.as_str(),
        "AUTHORS"
            | "CHANGELOG"
            | "CODEOWNERS"
            | "CODE_OF_CONDUCT"
            | "CONTRIBUTING"
            | "COPYING"
            | "LICENCE"
            | "LICENSE"
            | "MAINTAINERS"
            | "NOTICE"
            | "README"
            | "SECURITY"
    );
    let builds_images = matches!(stem.as_str(), "CONTAINERFILE" | "DOCKERFILE")
        || name.ends_with(".Dockerfile")
        || name.contains("docker-compose")
        || matches!(name, "compose.yaml" | "compose.yml");
    of_tools || !path.contains('/') && (for_people || builds_images)
}

/// Which files of the context only build.
pub(super) struct Sources<'a> {
    recipes: &'a [&'static Recipe],
    /// Files and folders of the context that the container's commands name, and files that its variables name.
    named: Vec<String>,
}

impl<'a> Sources<'a> {
    /// Those of `stage`, whose build `recipes` know.
    pub fn new(build: &Build, stage: &Stage, recipes: &'a [&'static Recipe]) -> Sources<'a> {
        let origins = Origins::new(build);
        let end = stage.instructions.end;
        let workdir =
            build.evaluation.stages[stage.index].end.workdir().map(|path| path.trim_end_matches('/'));
        let mut named = Vec::new();
        let words = command_words(build, stage.index).into_iter().map(|word| (word, true));
        let values = variable_words(build, stage.index).into_iter().map(|word| (word, false));
        for (word, of_command) in words.chain(values) {
            let word = word.trim_end_matches(['/', '*']);
            // `.` names no file in particular.
            if word.is_empty() || workdir.is_some_and(|path| path == word || is_below(path, word)) {
                continue;
            }
            if let Origin::Context(path) = origins.of(stage.index, end, word) {
                let path = path.trim_matches('/');
                // Variables that a build reads name folders as well.
                if of_command || build.project.is_file(path) == Some(true) {
                    named.push(path.to_owned());
                }
            }
        }
        named.retain(|path| !path.is_empty());
        named.sort();
        named.dedup();
        Sources { recipes, named }
    }

    /// Whether a file of the context, by its path, is only read by the build. What the container's commands and variables name is not.
    pub fn only_builds(&self, path: &str) -> bool {
        !self.named.iter().any(|named| path == named || is_below(path, named))
            && (self.recipes.iter().any(|recipe| (recipe.only_builds)(path)) || is_about_the_project(path))
    }

    /// Whether a file is a source that only a build reads, by its place in the image at an instruction.
    pub fn is_source(&self, build: &Build, at: usize, path: &str) -> bool {
        let workdir = build.state(at).workdir().map(|path| path.trim_end_matches('/')).unwrap_or_default();
        let inside = path.strip_prefix(workdir).map(|path| path.trim_start_matches('/'));
        !self.recipes.iter().any(|recipe| recipe.sources_run)
            && inside.is_some_and(|path| !path.is_empty() && self.only_builds(path))
    }
}

/// What of the COPY or ADD at `at` a container may need, when `known` are the sources that only build.
pub(super) fn kept(build: &Build, at: usize, known: &Sources<'_>) -> Kept {
    let instruction = &build.file.instructions[at];
    if instruction.flag("from").is_some() || !instruction.heredocs.is_empty() {
        return Kept::All;
    }
    let Some((sources, destination)) = sources(build, at, instruction) else { return Kept::All };
    let only_builds = |path: &str| known.only_builds(path);
    let project = &build.project;
    if sources.iter().any(|source| is_remote(source)) {
        return Kept::All;
    }
    let Some(files) = project.files() else {
        // Only what the instruction names is known.
        let all = sources
            .iter()
            .all(|source| source.contains('.') && !source.ends_with(['/', '.']) && only_builds(source));
        return if all { Kept::Nothing } else { Kept::All };
    };
    let mut groups: Vec<(Vec<String>, String)> = Vec::new();
    let mut dropped = false;
    for source in &sources {
        let root = source.trim_start_matches("./").trim_matches('/');
        let root = if root == "." { "" } else { root };
        if root.contains(['*', '?', '[', '\\']) {
            let pattern_only_builds = only_builds(root);
            if !pattern_only_builds {
                groups.push((vec![source.clone()], destination.clone()));
            } else {
                dropped = true;
            }
            continue;
        }
        if project.is_file(root) == Some(true) {
            if only_builds(root) {
                dropped = true;
            } else {
                groups.push((vec![source.clone()], destination.clone()));
            }
            continue;
        }
        if !root.is_empty() && project.is_folder(root) != Some(true) {
            // It is not there: the build would fail, or the context is another one.
            if root.contains('.') && only_builds(root) {
                dropped = true;
            } else {
                groups.push((vec![source.clone()], destination.clone()));
            }
            continue;
        }
        match folder(files, root, &only_builds) {
            Folder::All => groups.push((vec![source.clone()], destination.clone())),
            Folder::None => dropped = true,
            Folder::Some(paths) => {
                dropped = true;
                for path in paths {
                    let inside = path[root.len()..].trim_start_matches('/');
                    let is_folder = project.is_folder(&path) == Some(true);
                    let parent = inside.rsplit_once('/').map_or("", |(parent, _)| parent);
                    let base = destination.trim_end_matches('/');
                    let to = match (is_folder, parent) {
                        (true, _) => format!("{base}/{inside}/"),
                        (false, "") => format!("{base}/"),
                        (false, parent) => format!("{base}/{parent}/"),
                    };
                    match groups.iter_mut().find(|(_, known)| *known == to && !is_folder) {
                        Some((group, _)) => group.push(path),
                        None => groups.push((vec![path], to)),
                    }
                }
            }
        }
    }
    match (dropped, groups.is_empty()) {
        (false, _) => Kept::All,
        (true, true) => Kept::Nothing,
        (true, false) => Kept::Some(groups),
    }
}

/// What of a folder a container may need.
enum Folder {
    All,
    None,
    /// These paths: whole folders where nothing in them only builds.
    Some(Vec<String>),
}

/// The most paths that are named one by one; a folder with more stays whole.
const MOST_NAMED: usize = 24;

fn folder(files: &[String], root: &str, only_builds: &dyn Fn(&str) -> bool) -> Folder {
    let prefix = if root.is_empty() { String::new() } else { format!("{root}/") };
    let inside: Vec<&str> =
        files.iter().map(String::as_str).filter(|file| file.starts_with(&prefix)).collect();
    let kept: Vec<&str> = inside.iter().copied().filter(|file| !only_builds(file)).collect();
    if kept.len() == inside.len() {
        return Folder::All;
    }
    if kept.is_empty() {
        return Folder::None;
    }
    let mut paths: Vec<String> = Vec::new();
    for file in kept {
        if paths.iter().any(|path| file.strip_prefix(path.as_str()).is_some_and(|rest| rest.starts_with('/')))
        {
            continue;
        }
        // The outermost folder in which nothing only builds.
        let mut ends = file[prefix.len()..].match_indices('/').map(|(end, _)| &file[..prefix.len() + end]);
        let whole = ends.find(|folder| {
            let below = format!("{folder}/");
            inside.iter().filter(|other| other.starts_with(&below)).all(|other| !only_builds(other))
        });
        paths.push(whole.unwrap_or(file).to_owned());
    }
    if paths.len() > MOST_NAMED { Folder::All } else { Folder::Some(paths) }
}

/// The absolute path that the COPY or ADD at `at` copies to; `None` where it is not known.
pub(super) fn destination(build: &Build, at: usize) -> Option<String> {
    let instruction = &build.file.instructions[at];
    let words = instruction.words();
    let written = match &instruction.json {
        Some(words) => words.last()?.as_str(),
        None => words.last()?.of(&instruction.body.text),
    };
    let state = build.state(at);
    let Ok(Known::Known(path)) = state.expand(written, instruction.escape) else { return None };
    path_from(state.workdir(), &path)
}

/// The sources of a COPY and its destination, behind expansion; `None` where they are not known.
fn sources(build: &Build, at: usize, instruction: &Instruction) -> Option<(Vec<String>, String)> {
    let mut words: Vec<&str> = match &instruction.json {
        Some(words) => words.iter().map(String::as_str).collect(),
        None => instruction.words().into_iter().map(|word| word.of(&instruction.body.text)).collect(),
    };
    let destination = words.pop()?.to_owned();
    let state = build.state(at);
    let mut sources = Vec::with_capacity(words.len());
    for word in words {
        match state.expand(word, instruction.escape) {
            Ok(Known::Known(source)) => sources.push(source.into_owned()),
            _ => return None,
        }
    }
    // A path with a blank needs the JSON form.
    (!sources.iter().any(|source| source.contains(char::is_whitespace))).then_some((sources, destination))
}

/// Whether `path` lies in the folder `folder`.
pub(super) fn is_below(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}
