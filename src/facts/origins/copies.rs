//! Where a COPY or ADD puts a file. Source: `dispatchCopy` in `dockerfile2llb/convert.go` of moby/buildkit, and the reference of
//! COPY and ADD: a folder's contents are copied, not the folder; a destination with a slash at its end, or of several sources, is
//! a folder.

use super::super::state::{State, clean, is_heredoc, is_remote};
use super::{Origin, Origins, absolute, base, below};
use crate::project::glob;
use crate::syntax::expand::{Known, expand_heredoc};
use crate::syntax::{Heredoc, Instruction, Keyword};

/// A COPY or ADD.
pub(super) struct Copied<'a> {
    pub instruction: &'a Instruction,
    pub state: &'a State,
    /// The text of its file.
    pub text: &'a str,
    pub from: From<'a>,
}

/// What it copies from.
#[derive(Clone, Copy)]
pub(super) enum From<'a> {
    Context,
    Stage(usize),
    Image(&'a str),
    Unknown,
}

/// Where it all goes.
struct Destination<'p> {
    /// It is certainly a folder. Where it is not, it may still be one that is there already.
    is_folder: bool,
    /// What is left of the wanted path in it; empty where it is the path.
    rest: &'p str,
}

impl Destination<'_> {
    /// Whether a file called `name` gets to the wanted path.
    fn takes(&self, name: &str) -> bool {
        self.rest == name || self.rest.is_empty() && !self.is_folder
    }
}

/// Endings of the archives that ADD unpacks.
const ARCHIVES: &[&str] = &[".tar", ".tar.bz2", ".tar.gz", ".tar.xz", ".tar.zst", ".tbz2", ".tgz", ".txz"];

impl Origins<'_> {
    /// Where the file at `path` comes from, where `copy` puts one there, or may.
    pub(super) fn copied(&self, copy: &Copied<'_>, path: &str, depth: usize) -> Option<Origin> {
        let instruction = copy.instruction;
        let words: Vec<&str> = match &instruction.json {
            Some(words) => words.iter().map(String::as_str).collect(),
            None => instruction.words().into_iter().map(|word| word.of(&instruction.body.text)).collect(),
        };
        let (destination, sources) = words.split_last()?;
        let expand = |word: &str| match copy.state.expand(word, instruction.escape) {
            Ok(Known::Known(value)) => Some(value.into_owned()),
            _ => None,
        };
        let Some(written) = expand(destination) else { return Some(Origin::Made) };
        let Some(folder) = absolute(copy.state, &written) else { return Some(Origin::Made) };
        let rest = below(path, &folder)?;
        if instruction.flag("parents").is_some() || instruction.flag("exclude").is_some() {
            return Some(Origin::Made);
        }
        let is_folder = sources.len() > 1 || matches!(base(&written), "." | "..") || written.ends_with('/');
        let destination = Destination { is_folder, rest };
        let mut heredocs = instruction.heredocs.iter().rev();
        // Of several files at one place, the last one stays.
        sources.iter().rev().find_map(|word| {
            if instruction.json.is_none() && is_heredoc(instruction, word) {
                let heredoc = heredocs.next()?;
                return destination.takes(&heredoc.name).then(|| content(copy, heredoc));
            }
            let Some(source) = expand(word) else { return Some(Origin::Made) };
            if is_remote(&source) {
                return fetched(&source, &destination);
            }
            match copy.from {
                From::Context => {
                    let unpacks = instruction.keyword == Keyword::Add
                        && ARCHIVES.iter().any(|ending| source.ends_with(ending));
                    if unpacks { Some(Origin::Made) } else { self.of_context(&source, &destination) }
                }
                From::Stage(stage) => self.of_stage(stage, &source, &destination, depth),
                From::Image(image) => {
                    let source = clean(&format!("/{source}"));
                    let inside = match destination.takes(base(&source)) {
                        true => source,
                        false => clean(&format!("{source}/{rest}")),
                    };
                    Some(Origin::Image(image.to_owned(), inside))
                }
                From::Unknown => Some(Origin::Made),
            }
        })
    }

    fn of_context(&self, source: &str, destination: &Destination<'_>) -> Option<Origin> {
        let project = &self.build.project;
        let rest = destination.rest;
        let source = clean(&format!("/{source}"));
        let source = &source[1..];
        if source.contains(['*', '?', '[', '\\']) {
            let (Some(files), Some(pattern)) = (project.files(), glob::of_copy(source)) else {
                return Some(Origin::Made);
            };
            let depth = source.matches('/').count();
            let matched = files.iter().rev().find(|file| {
                let end = file.match_indices('/').nth(depth).map_or(file.len(), |(at, _)| at);
                let matched = &file[..end];
                let here = match file.get(end + 1..) {
                    Some(inside) => inside == rest,
                    None => destination.takes(base(matched)),
                };
                here && pattern.matches(matched)
            });
            return matched.map(|file| Origin::Context(file.clone()));
        }
        let inside = || match (source.is_empty(), rest.is_empty()) {
            (true, _) => rest.to_owned(),
            (false, true) => source.to_owned(),
            (false, false) => format!("{source}/{rest}"),
        };
        let is_file = if source.is_empty() { Some(false) } else { project.is_file(source) };
        let is_folder = if source.is_empty() { Some(true) } else { project.is_folder(source) };
        match (is_file, is_folder) {
            (Some(true), _) => destination.takes(base(source)).then(|| Origin::Context(source.to_owned())),
            (_, Some(true)) => {
                let inside = inside();
                let found = match project.is_file(&inside) {
                    Some(false) => Some(inside.is_empty() || project.is_folder(&inside)?),
                    found => found,
                };
                match found {
                    Some(true) => Some(Origin::Context(inside)),
                    Some(false) => None,
                    None => Some(Origin::Made),
                }
            }
            // Nothing is known of the context: the file that the COPY names must be there.
            (None, None) if destination.takes(base(source)) => Some(Origin::Context(source.to_owned())),
            _ => Some(Origin::Made),
        }
    }

    fn of_stage(
        &self,
        stage: usize,
        source: &str,
        destination: &Destination<'_>,
        depth: usize,
    ) -> Option<Origin> {
        let rest = destination.rest;
        let source = clean(&format!("/{source}"));
        if source.contains(['*', '?', '[', '\\']) {
            let (folder, name) = source.rsplit_once('/')?;
            let plain = !folder.contains(['*', '?', '[', '\\']);
            let matches = glob::of_copy(name).is_some_and(|pattern| pattern.matches(rest));
            let inside = if plain && matches { format!("{folder}/{rest}") } else { source.clone() };
            return Some(self.in_stage(stage, inside, depth));
        }
        let is_file = |origin: &Origin| match origin {
            Origin::Context(path) => self.build.project.is_file(path) != Some(false),
            Origin::Heredoc(_) | Origin::Remote(_) => true,
            _ => false,
        };
        let whole = destination.takes(base(&source)).then(|| self.in_stage(stage, source.clone(), depth));
        let inside =
            (!rest.is_empty()).then(|| self.in_stage(stage, clean(&format!("{source}/{rest}")), depth));
        match (whole, inside) {
            (Some(whole), inside) => match inside {
                Some(inside) if !is_file(&whole) && is_file(&inside) => Some(inside),
                _ => Some(whole),
            },
            (None, inside) => inside,
        }
    }
}

/// A file that ADD fetches; what a repository brings cannot be told.
fn fetched(url: &str, destination: &Destination<'_>) -> Option<Origin> {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let is_file = url.starts_with("http") && !path.ends_with(".git");
    let name = path.splitn(4, '/').nth(3).map(base).filter(|name| !name.is_empty());
    match name {
        Some(name) if is_file => destination.takes(name).then(|| Origin::Remote(url.to_owned())),
        _ => Some(Origin::Made),
    }
}

/// What the file of a heredoc holds.
fn content(copy: &Copied<'_>, heredoc: &Heredoc) -> Origin {
    let written = heredoc.content(copy.text);
    let body: String = match heredoc.chomp {
        true => written.split_inclusive('\n').map(|line| line.trim_start_matches('\t')).collect(),
        false => written.to_owned(),
    };
    if !heredoc.expand {
        return Origin::Heredoc(body.into());
    }
    match expand_heredoc(&body, &|name| copy.state.env.get(name)) {
        Ok(Known::Known(text)) => Origin::Heredoc(text.as_ref().into()),
        _ => Origin::Made,
    }
}
