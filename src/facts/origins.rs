//! Where a file of an image comes from: the build context, another stage, an image, the Dockerfile itself.
//!
//! COPY and ADD are followed by BuildKit's rules. A RUN that names the file as something it writes, moves or removes makes it
//! one that cannot be told; one that does not name it is taken to leave it as it is.

mod copies;
mod touches;

use super::build::Build;
use super::state::{Mount, MountKind, Parent, Source, State, clean};
use crate::syntax::Keyword;
use crate::syntax::expand::Known;
use copies::{Copied, From};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;
use touches::{Touch, Touches};

/// Where a file comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The build context: the path in it. Where the context is not known, the path that a COPY names.
    Context(String),
    /// A stage, by its index: the path in it. It cannot be told how it got there, or whether it did, where a whole folder is
    /// copied.
    Stage(usize, String),
    /// An image, by its reference: the path in it, if it is there at all.
    Image(String, String),
    /// A heredoc of a COPY or ADD: its text.
    Heredoc(Arc<str>),
    /// A URL that an ADD fetches.
    Remote(String),
    /// It cannot be told: a RUN may have made it, or what copies it is not known.
    Made,
}

/// Where the file that stood at `path` before the instruction at index `before` comes from. `path` is absolute, or relative to
/// the working directory in force there; `before` may be the end of the stage. What a RUN has mounted counts for that RUN.
pub fn origin(build: &Build, stage: usize, before: usize, path: &str) -> Origin {
    Origins::new(build).of(stage, before, path)
}

/// Answers for one build; what was found out about its steps is kept.
pub struct Origins<'b> {
    build: &'b Build,
    touches: RefCell<HashMap<usize, Rc<Touches>>>,
}

/// The longest chain of stages that is followed.
const MOST_STAGES: usize = 32;

impl<'b> Origins<'b> {
    /// Nothing is looked at before it is asked.
    pub fn new(build: &'b Build) -> Origins<'b> {
        Origins { build, touches: RefCell::default() }
    }

    /// As [`origin`].
    pub fn of(&self, stage: usize, before: usize, path: &str) -> Origin {
        let Some(state) = self.state(stage, before) else { return Origin::Made };
        let Some(path) = absolute(state, path) else { return Origin::Made };
        if let Some(run) = self.build.run(before).filter(|run| run.stage == stage)
            && let Some(origin) = self.mounted(&run.mounts, &path)
        {
            return origin;
        }
        self.stood(stage, before, &path, 0)
    }

    /// The state before an instruction of a stage, or behind its last one.
    pub(super) fn state(&self, stage: usize, before: usize) -> Option<&'b State> {
        let evaluated = self.build.evaluation.stages.get(stage)?;
        if before >= evaluated.instructions.end {
            return Some(&evaluated.end);
        }
        let at = before.checked_sub(evaluated.instructions.start)?;
        evaluated.states.get(at).map(|state| &**state)
    }

    /// Where a file below a mount comes from; `None` where no mount holds it.
    fn mounted(&self, mounts: &[Mount], path: &str) -> Option<Origin> {
        mounts.iter().rev().find_map(|mount| {
            let Known::Known(Some(target)) = &mount.target else {
                return matches!(mount.target, Known::Unknown).then_some(Origin::Made);
            };
            let rest = below(path, &clean(target))?;
            let Known::Known(source) = &mount.source else { return Some(Origin::Made) };
            if mount.kind != Known::Known(MountKind::Bind) {
                return Some(Origin::Made);
            }
            let inside = clean(&format!("/{source}/{rest}"));
            Some(match &mount.from {
                None => Origin::Context(inside[1..].to_owned()),
                Some(from) => match self.build.evaluation.stage_named(from) {
                    Some(stage) => self.in_stage(stage, inside, 0),
                    None if from.parse::<usize>().is_ok() => Origin::Made,
                    None => Origin::Image(from.clone(), inside),
                },
            })
        })
    }

    /// Where the file at the absolute `path` of a finished stage comes from.
    fn in_stage(&self, stage: usize, path: String, depth: usize) -> Origin {
        match self.stood(stage, usize::MAX, &path, depth + 1) {
            Origin::Made => Origin::Stage(stage, path),
            known => known,
        }
    }

    /// Where the file at the absolute `path` comes from that stood there before an instruction of the stage.
    fn stood(&self, stage: usize, before: usize, path: &str, depth: usize) -> Origin {
        let evaluation = &self.build.evaluation;
        let Some(evaluated) = evaluation.stages.get(stage).filter(|_| depth < MOST_STAGES) else {
            return Origin::Made;
        };
        let file = &self.build.file;
        let mut maybe_made = false;
        for (at, state) in evaluated.instructions.clone().zip(&evaluated.states).rev() {
            if at >= before {
                continue;
            }
            let instruction = &file.instructions[at];
            match instruction.keyword {
                Keyword::Copy | Keyword::Add => {
                    let source = evaluated.sources.iter().find(|(taker, _)| *taker == at);
                    let from = From::of(instruction, source.map(|(_, source)| source));
                    let copy = Copied { instruction, state, text: &file.text, from };
                    if let Some(origin) = self.copied(&copy, path, depth) {
                        return origin;
                    }
                }
                Keyword::Run => match self.touches(at).touch(path) {
                    Touch::Names => return Origin::Made,
                    Touch::May => maybe_made = true,
                    Touch::Not => {}
                },
                _ => {}
            }
        }
        for trigger in evaluated.triggers.iter().rev() {
            let instruction = &trigger.file.instructions[1];
            match instruction.keyword {
                Keyword::Copy | Keyword::Add => {
                    let from = From::of(instruction, trigger.sources.first());
                    let (state, text) = (&trigger.state, &trigger.file.text);
                    let copy = Copied { instruction, state, text, from };
                    if let Some(origin) = self.copied(&copy, path, depth) {
                        return origin;
                    }
                }
                Keyword::Run => match touches::by_text(instruction, path) {
                    Touch::Names => return Origin::Made,
                    _ => maybe_made = true,
                },
                _ => {}
            }
        }
        let origin = match &evaluated.parent {
            Parent::Stage(parent) => self.stood(*parent, usize::MAX, path, depth + 1),
            Parent::Image(image) => Origin::Image(image.clone(), path.to_owned()),
            Parent::Scratch | Parent::Unknown => Origin::Made,
        };
        match origin {
            Origin::Image(..) if maybe_made => Origin::Made,
            origin => origin,
        }
    }

    /// Whether the RUN at index `run` itself names the file at the absolute `path`, and not only to read it.
    pub fn names(&self, run: usize, path: &str) -> bool {
        self.build.run(run).is_some() && self.touches(run).touch(path) == Touch::Names
    }

    fn touches(&self, run: usize) -> Rc<Touches> {
        let known = self.touches.borrow().get(&run).cloned();
        known.unwrap_or_else(|| {
            let touches = Rc::new(Touches::of(self.build, run));
            self.touches.borrow_mut().insert(run, Rc::clone(&touches));
            touches
        })
    }
}

/// `path` from the root; `None` where that depends on a working directory that is not known.
pub(super) fn absolute(state: &State, path: &str) -> Option<String> {
    if path.starts_with('/') {
        return Some(clean(path));
    }
    let workdir = state.workdir.known()?;
    Some(clean(&format!("/{workdir}/{path}")))
}

/// What is left of `path` in `folder`: nothing where it is the folder itself; `None` where it does not lie in it.
fn below<'p>(path: &'p str, folder: &str) -> Option<&'p str> {
    let rest = path.strip_prefix(folder.trim_end_matches('/'))?;
    if rest.is_empty() { Some("") } else { rest.strip_prefix('/') }
}

/// The last part of a path.
fn base(path: &str) -> &str {
    path.trim_end_matches('/').rsplit('/').next().unwrap_or_default()
}

impl<'a> From<'a> {
    /// What `--from` names, which the evaluation found to be `source`.
    fn of(instruction: &crate::syntax::Instruction, source: Option<&'a Source>) -> From<'a> {
        match source {
            Some(Source::Stage(stage)) => From::Stage(*stage),
            Some(Source::Image(image)) => From::Image(image),
            None if instruction.flag("from").is_some() => From::Unknown,
            None => From::Context,
        }
    }
}
