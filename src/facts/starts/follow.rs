//! From a name to the file that it calls, and what that starts.

use super::{Look, MOST_FILES, Place, Why};
use crate::facts::origins::Origin;
use crate::facts::state::clean;
use crate::shell::SHELLS;
use crate::syntax::Keyword;
use crate::syntax::expand::{Known, Variable};
use std::sync::Arc;

/// Where a shell looks for programs where nothing says otherwise. Source: `DefaultPathEnvUnix` of moby/buildkit.
const DEFAULT_PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// Folders of programs that images and package managers fill. What is called there is a program of the image.
const SYSTEM: &[&str] = &["/bin/", "/etc/", "/lib/", "/lib64/", "/sbin/", "/usr/"];

/// How a file is called.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// As a program: its first line says what reads it.
    Program,
    /// A shell is given it: `sh x`.
    Script,
    /// The shell that is there reads it: `. x`.
    Sourced,
}

/// What a file holds; or why that cannot be told, which is nothing where it is a program of the image.
type Content = Result<Arc<str>, Option<Why>>;

/// What the first line of a script names.
pub(super) struct Interpreter {
    /// The program, and `env` in front of it where that looks for it.
    pub names: Vec<String>,
}

impl Interpreter {
    /// What stands behind `#!`.
    pub(super) fn of(line: &str) -> Interpreter {
        let line = line.lines().next().unwrap_or_default();
        let mut words = line.split_whitespace();
        let mut names: Vec<String> = words.next().map(str::to_owned).into_iter().collect();
        if names.first().is_some_and(|name| name.rsplit('/').next() == Some("env")) {
            names.extend(words.find(|word| !word.starts_with('-') && !word.contains('=')).map(str::to_owned));
        }
        Interpreter { names }
    }

    /// Whether it reads shell scripts.
    pub(super) fn is_shell(&self) -> bool {
        let name = self.names.last().and_then(|name| name.rsplit('/').next());
        name.is_some_and(|name| SHELLS.contains(&name))
    }
}

impl<'b> Look<'b> {
    /// A program that is called by its path, or that a COPY may have put where programs are looked for.
    pub(super) fn program(&mut self, written: &str, args: Option<Vec<String>>, place: &Place<'b>) {
        if written.contains('/') {
            return self.file(written, How::Program, args, place);
        }
        let path = match place.state.env.get("PATH") {
            Variable::Set(path) => path,
            _ => DEFAULT_PATH,
        };
        let copied = self.copied_below(path);
        for folder in copied {
            let file = format!("{folder}/{written}");
            let origin = self.origins.of(self.stage, place.before, &file);
            if matches!(&origin, Origin::Context(path) if self.build.project.is_file(path) == Some(true))
                || matches!(origin, Origin::Heredoc(_) | Origin::Remote(_))
            {
                return self.file(&file, How::Program, args, place);
            }
        }
    }

    /// Those folders of PATH that a COPY or ADD of the stages that this one is built on puts something into.
    fn copied_below(&self, path: &str) -> Vec<String> {
        let mut folders: Vec<String> = Vec::new();
        let mut at = Some(self.stage);
        while let Some(stage) = at {
            for instruction in self.build.stages[stage].instructions.clone() {
                let copy = &self.build.file.instructions[instruction];
                if !matches!(copy.keyword, Keyword::Copy | Keyword::Add) {
                    continue;
                }
                let state = self.build.state(instruction);
                let last = match &copy.json {
                    Some(words) => words.last().cloned(),
                    None => copy.words().last().map(|word| word.of(&copy.body.text).to_owned()),
                };
                let Some(Ok(Known::Known(to))) = last.as_deref().map(|word| state.expand(word, copy.escape))
                else {
                    continue;
                };
                let Some(to) = super::super::origins::absolute(state, &to) else { continue };
                let of_path = path.split(':').filter(|folder| folder.starts_with('/')).map(clean);
                let met = of_path.filter(|folder| {
                    let within = |inner: &str, outer: &str| {
                        let outer = outer.trim_end_matches('/');
                        inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
                    };
                    within(&to, folder) || within(folder, &to)
                });
                folders.extend(met);
            }
            at = self.build.stages[stage].parent;
        }
        folders.sort_unstable();
        folders.dedup();
        folders
    }

    /// A file that is called.
    pub(super) fn file(&mut self, written: &str, how: How, args: Option<Vec<String>>, place: &Place<'b>) {
        let candidates: Vec<String> = match written.starts_with('/') {
            true => vec![clean(written)],
            false => place.folders.iter().map(|folder| clean(&format!("/{folder}/{written}"))).collect(),
        };
        let found = candidates.iter().map(|path| (path.clone(), self.content(path, place)));
        let mut found: Vec<(String, Content)> = found.collect();
        let best = found.iter().position(|(_, content)| content.is_ok()).unwrap_or(0);
        if found.is_empty() {
            return self.unseen(written.to_owned(), Why::Made, place);
        }
        let (path, content) = found.swap_remove(best);
        let text = match content {
            Ok(text) => text,
            Err(None) => return,
            Err(Some(why)) => return self.unseen(written.to_owned(), why, place),
        };
        if !self.seen.insert((place.instruction, path.clone())) {
            return;
        }
        if self.seen.len() > MOST_FILES {
            return self.unseen(written.to_owned(), Why::TooMuch, place);
        }
        let mut inner = if how == How::Sourced { place.clone() } else { place.in_shell_of_its_own() };
        inner.through.push(format!("{} runs {path}", place.caller));
        inner.own_folder =
            path.rsplit_once('/').map(|(folder, _)| format!("/{}", folder.trim_start_matches('/')));
        inner.caller = path;
        inner.args = args;
        inner.depth = place.depth + 1;
        if let Some(line) = text.strip_prefix("#!").filter(|_| how == How::Program) {
            let interpreter = Interpreter::of(line);
            interpreter.names.iter().for_each(|name| self.started(name, false, &inner));
            if interpreter.is_shell() {
                self.text(&text, &inner);
            }
        } else if how != How::Program || place.in_shell || written.ends_with(".sh") {
            self.text(&text, &inner);
        } else {
            self.unseen(written.to_owned(), Why::NotText, place);
        }
    }

    /// What the file at the absolute `path` holds.
    ///
    /// # Errors
    /// Why that cannot be told; nothing where it is a program of the image.
    pub(super) fn content(&self, path: &str, place: &Place<'b>) -> Content {
        if self.origins.names(place.before, path) {
            return Err(Some(Why::Made));
        }
        let project = &self.build.project;
        let of_image = SYSTEM.iter().any(|folder| path.starts_with(folder));
        match self.origins.of(self.stage, place.before, path) {
            Origin::Context(inside) => project.text(&inside).ok_or(match project.is_file(&inside) {
                Some(true) => Some(Why::NotText),
                _ => Some(Why::NotInContext),
            }),
            Origin::Heredoc(text) => Ok(text),
            Origin::Remote(_) => Err(Some(Why::Remote)),
            Origin::Stage(stage, _) => Err(Some(Why::Stage(stage))),
            Origin::Image(..) | Origin::Made if of_image => Err(None),
            Origin::Image(..) | Origin::Made => Err(Some(Why::Made)),
        }
    }
}
