//! Which programs a stage starts, and what runs them.

use super::places::{Placed, name_of};
use super::{Head, Resolved, Wish, interpreter, python, sources, word};
use crate::facts::Reference;
use crate::facts::split::started::{Start, started};
use crate::facts::split::{Kept, ProductKind, steps};
use crate::facts::starts::When;
use crate::facts::tables::runtime_images::language_of;
use crate::facts::tables::runtimes::Runs;

/// Options of java that name what was made for one build of it. Source: the manual of `java`.
const JVM_ITS_OWN: &[&str] = &["-XX:SharedArchiveFile", "-XX:AOTCache", "-Xshare:on", "-agentpath:"];

impl<'b> Wish<'b> {
    /// What has to be run, of which version, and the commands.
    pub(super) fn what_runs(&self, builder: &Reference<'_>) -> Result<(Runs, String, Vec<Resolved>), Kept> {
        let mut runs: Option<Runs> = None;
        let mut resolved = Vec::new();
        for start in started(self.build, self.stage)? {
            let at = start.instruction;
            let (of, head) = self.program(&start)?;
            runs = match (runs, of) {
                (None, of) => Some(of),
                (Some(Runs::Static), of) | (Some(of), Runs::Static) => Some(of),
                (Some(Runs::Linked), of) | (Some(of), Runs::Linked) => Some(of),
                (Some(one), of) if one == of => Some(of),
                _ => {
                    let why = "it starts programs of two languages, and no image without a shell has both";
                    return Err(self.kept("two languages", at, why));
                }
            };
            resolved.push(Resolved { start, head });
        }
        let runs = runs.unwrap_or(Runs::Static);
        self.starts_nothing_else(runs)?;
        let version = match runs {
            Runs::Static | Runs::Linked => String::new(),
            language => match language_of(builder) {
                Some((of, version)) if of == language => version,
                _ => {
                    let image = self.stage.image.as_deref().unwrap_or_default();
                    let why = format!("the version of {} in {image} is not known", word(language));
                    return Err(self.kept("its version is not known", self.from(), why));
                }
            },
        };
        Ok((runs, version, resolved))
    }

    /// What the first word of a command is, and what runs it.
    fn program(&self, start: &Start) -> Result<(Runs, Head), Kept> {
        let called = start.argv.first().map_or("", String::as_str);
        if let Some(placed) = self.own(called) {
            return match placed.product.kind {
                ProductKind::StaticProgram { needs_system: true } => {
                    let why = format!("`{called}` may start other programs, or its sources are not seen");
                    Err(self.kept("it may need a system", start.instruction, why))
                }
                ProductKind::StaticProgram { .. } => Ok((Runs::Static, Head::Own)),
                ProductKind::LinkedProgram(_) => Ok((Runs::Linked, Head::Own)),
                _ => self.by_name(called, start),
            };
        }
        self.by_name(called, start)
    }

    fn by_name(&self, called: &str, start: &Start) -> Result<(Runs, Head), Kept> {
        let archive = |word: &&String| JVM_ITS_OWN.iter().any(|option| word.starts_with(option));
        if let Some(option) =
            start.argv.iter().find(archive).filter(|_| interpreter(called) == Some(Runs::Java))
        {
            let why = format!("`{option}` is for the very Java that it was made with");
            return Err(self.kept("another Java", start.instruction, why));
        }
        if let Some(language) = interpreter(called) {
            return Ok((language, Head::Interpreter));
        }
        if let Some(module) = python::module(name_of(called)) {
            return Ok((Runs::Python, Head::Module(module)));
        }
        let why = match called {
            "" => "it starts nothing".to_owned(),
            called => format!(
                "it starts `{called}`, which is neither built here nor an interpreter that an image without a shell has"
            ),
        };
        Err(self.kept("what it starts is not there", start.instruction, why))
    }

    /// The program that was built and is called so.
    pub(super) fn own(&self, called: &str) -> Option<&Placed<'b>> {
        let workdir = self.build.evaluation.stages[self.stage.index].end.workdir();
        let path = steps::join(workdir, called);
        let is = |placed: &&Placed<'_>| match called.contains('/') {
            true => path.as_deref() == Some(placed.path.as_str()),
            false => name_of(&placed.path) == called,
        };
        self.placed.iter().find(is)
    }

    /// Nothing is started, by a command or by what was built, that is not built here and no interpreter of `runs`.
    fn starts_nothing_else(&self, runs: Runs) -> Result<(), Kept> {
        let is_there = |name: &str| {
            self.own(name).is_some()
                || interpreter(name) == Some(runs)
                || runs == Runs::Python && python::module(name_of(name)).is_some()
        };
        // What `npm start` runs is looked at as if it stood there itself.
        let stands_for = ["npm", "pnpm", "sh", "bash", "exit"];
        let started = self.starts.programs.iter().filter(|of| of.at == When::Run && !of.only_if_tested);
        let other =
            started.into_iter().find(|of| !is_there(&of.name) && !stands_for.contains(&name_of(&of.name)));
        if let Some(other) = other {
            let how = other.through.last().map_or(String::new(), |how| format!(" ({how})"));
            let why = format!("it starts `{}`{how}, which an image without a shell has not", other.name);
            return Err(self.kept("what it starts is not there", other.instruction, why));
        }
        if let (Runs::Python | Runs::Node | Runs::Java, Some((file, sign))) =
            (runs, sources::starts(self.build))
        {
            let why = format!("{file} starts programs (`{sign}`), which may need a shell");
            return Err(self.kept("the sources start programs", self.from(), why));
        }
        match self.programs.iter().find(|name| !is_there(name)) {
            Some(name) => {
                let why = format!("the sources start `{name}`, which an image without a shell has not");
                Err(self.kept("what it starts is not there", self.from(), why))
            }
            None => Ok(()),
        }
    }
}
