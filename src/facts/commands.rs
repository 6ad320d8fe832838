//! What images run besides RUN: CMD, ENTRYPOINT and HEALTHCHECK, and what ONBUILD stores.

use super::build::Build;
use super::run::{self, Form, Map, Scripts, Shell};
use crate::syntax::{Instruction, Keyword};

/// A command that runs when a container is started or checked, or when an image is built on this one.
#[derive(Clone, Debug)]
pub struct Command {
    /// Index of its instruction: the ONBUILD where it is a trigger.
    pub instruction: usize,
    /// The stage it stands in.
    pub stage: usize,
    /// CMD, ENTRYPOINT, HEALTHCHECK or RUN.
    pub keyword: Keyword,
    /// Whether an ONBUILD stores it.
    pub is_trigger: bool,
    /// What it runs. Its script's map is [`Map::Part`] for a HEALTHCHECK.
    pub form: Form,
    /// The shell in force. Whatever is built on the stage may change it for a trigger.
    pub shell: Shell,
}

/// The commands of a file, in order.
pub(super) fn of(build: &Build) -> Vec<Command> {
    let mut scripts = Scripts::default();
    let mut found = Vec::new();
    for (stage, evaluated) in build.stages.iter().zip(&build.evaluation.stages) {
        for (at, state) in evaluated.instructions.clone().zip(&evaluated.states) {
            let instruction = &build.file.instructions[at];
            let (command, is_trigger) = match (instruction.keyword, instruction.trigger.as_deref()) {
                (Keyword::Onbuild, Some(trigger)) => (trigger, true),
                (Keyword::Run, _) => continue,
                _ => (instruction, false),
            };
            if let Some(form) = form(command, &build.file.text, &mut scripts) {
                found.push(Command {
                    instruction: at,
                    stage: stage.index,
                    keyword: command.keyword,
                    is_trigger,
                    form,
                    shell: stage.shell(state),
                });
            }
        }
    }
    found
}

/// What `command` runs; `None` where it is no command, or `HEALTHCHECK NONE`.
fn form(command: &Instruction, text: &str, scripts: &mut Scripts) -> Option<Form> {
    match command.keyword {
        Keyword::Run | Keyword::Cmd | Keyword::Entrypoint => Some(run::form_of(command, text, scripts)),
        Keyword::Healthcheck => {
            let (kind, rest) = command.health()?;
            if !kind.eq_ignore_ascii_case("CMD") {
                return None;
            }
            if let Some(words) = &command.json {
                return Some(Form::Exec(words.clone()));
            }
            let part = command.body.slice(rest);
            let read = scripts.read(&part.text);
            Some(Form::read(read, Map::Part(part)))
        }
        _ => None,
    }
}
