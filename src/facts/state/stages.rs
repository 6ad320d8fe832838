//! The stages in order: what each begins with, what its instructions do, and which others it needs.

use super::dispatch::Dispatch;
use super::heads::{Head, global_args, heads};
use super::{
    BuildInputs, DEFAULT_SHELL, Environment, Evaluation, Parent, Setting, Source, StageState, State, Trigger,
    copy, mounts, path, reference,
};
use crate::facts::config::ImageConfig;
use crate::syntax::expand::ExpandError;
use crate::syntax::{Dockerfile, Instruction, Keyword, SyntaxError};
use crate::text::Span;
use std::collections::HashMap;
use std::sync::Arc;

/// An error about the text of `instruction`.
pub(super) fn error_in(instruction: &Instruction, message: impl Into<String>) -> SyntaxError {
    let body = &instruction.body;
    let span = match body.text.len() {
        0 => instruction.keyword_span,
        length => body.span_to_file(Span::new(0, length)),
    };
    SyntaxError { message: message.into(), span }
}

/// An error in expanding `part`, a piece of the body of `instruction`.
pub(super) fn expand_error(instruction: &Instruction, part: &str, error: &ExpandError) -> SyntaxError {
    let body = &instruction.body;
    let offset = (part.as_ptr() as usize).wrapping_sub(body.text.as_ptr() as usize);
    let message = format!("`{part}` cannot be expanded: {error}");
    // A part that was copied out of the body (a JSON string, a flag) has no place of its own.
    match offset.checked_add(part.len()) {
        Some(end) if end <= body.text.len() => {
            let span = body.span_to_file(Span::new(offset + error.at, end.max(offset + error.at)));
            SyntaxError { message, span }
        }
        _ => error_in(instruction, message),
    }
}

pub(super) fn evaluate(file: &Dockerfile, inputs: &BuildInputs) -> Evaluation {
    let mut errors = Vec::new();
    let is_from = |instruction: &Instruction| instruction.keyword == Keyword::From;
    let froms: Vec<usize> =
        (0..file.instructions.len()).filter(|&i| is_from(&file.instructions[i])).collect();
    let first = froms.first().copied().unwrap_or(file.instructions.len());
    let global_args = global_args(file, inputs, &froms, &file.instructions[..first], &mut errors);

    let mut heads = heads(file, &froms, inputs, &global_args, &mut errors);
    let names: HashMap<String, usize> =
        heads.iter().enumerate().filter_map(|(index, head)| Some((head.name.clone()?, index))).collect();
    let mut sources = Sources { names: &names, states: (0..heads.len()).map(Source::Stage).collect() };
    for head in &mut heads {
        for index in head.instructions.clone() {
            head.sources
                .extend(sources.of(&file.instructions[index], &mut errors).into_iter().map(|s| (index, s)));
        }
    }

    let mut stages: Vec<StageState> = Vec::with_capacity(heads.len());
    for head in heads {
        let stage = stage(file, inputs, &global_args, &stages, head, &mut sources);
        stages.push(stage);
    }
    find_circles(file, &stages, &mut errors);

    let target = match &inputs.target {
        None => stages.len().checked_sub(1),
        Some(name) => names.get(&name.to_lowercase()).copied(),
    };
    if let (None, Some(name)) = (target, &inputs.target) {
        let message = format!("there is no stage `{name}` to build");
        errors.push(SyntaxError { message, span: Span::empty(file.text.len()) });
    }
    let mut pending: Vec<usize> = target.into_iter().collect();
    while let Some(index) = pending.pop() {
        let stage = &mut stages[index];
        if !stage.built {
            stage.built = true;
            pending.extend(&stage.needs);
        }
    }
    errors.extend(stages.iter().filter(|stage| stage.built).flat_map(|stage| stage.errors.iter().cloned()));
    errors.sort_by_key(|error| error.span.start);
    Evaluation { global_args, stages, target, errors }
}

/// Resolves what `--from` and `from=` name.
struct Sources<'a> {
    names: &'a HashMap<String, usize>,
    /// What `COPY --from=N` counts: the stages, and behind them each image that a COPY or mount named so far.
    states: Vec<Source>,
}

impl Sources<'_> {
    /// Where `instruction` takes files from beside the build context.
    fn of(&mut self, instruction: &Instruction, errors: &mut Vec<SyntaxError>) -> Vec<Source> {
        match instruction.keyword {
            Keyword::Copy => match copy::from(instruction) {
                Ok(None) => Vec::new(),
                Ok(Some(from)) => match copy::stage_index(from) {
                    None => self.named(instruction, from, errors).into_iter().collect(),
                    Some(index) => match usize::try_from(index).ok().and_then(|index| self.states.get(index))
                    {
                        Some(source) => vec![source.clone()],
                        None => {
                            let message = format!("--from={index}: there is no stage of this number");
                            errors.push(error_in(instruction, message));
                            Vec::new()
                        }
                    },
                },
                Err(message) => {
                    errors.push(error_in(instruction, message));
                    Vec::new()
                }
            },
            Keyword::Run => {
                let froms = mounts::froms(instruction);
                froms.iter().filter_map(|from| self.named(instruction, from, errors)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn named(
        &mut self,
        instruction: &Instruction,
        name: &str,
        errors: &mut Vec<SyntaxError>,
    ) -> Option<Source> {
        if let Some(&index) = self.names.get(&name.to_lowercase()) {
            return Some(Source::Stage(index));
        }
        if name != "scratch"
            && let Err(message) = reference::check(name)
        {
            errors.push(error_in(instruction, message));
            return None;
        }
        self.states.push(Source::Image(name.to_owned()));
        self.states.last().cloned()
    }
}

/// Evaluates one stage; `earlier` are those before it.
fn stage(
    file: &Dockerfile,
    inputs: &BuildInputs,
    global_args: &Environment,
    earlier: &[StageState],
    head: Head,
    sources: &mut Sources,
) -> StageState {
    let index = earlier.len();
    let from = &file.instructions[head.from];
    let (state, config) = start(inputs, &head, earlier);
    let mut dispatch = Dispatch::new(file.escape, inputs, global_args, state, config);
    let mut needs: Vec<usize> = match head.parent {
        Parent::Stage(parent) => vec![parent],
        _ => Vec::new(),
    };

    // Triggers run in the image that is built on theirs, and in none that is built on that.
    let texts = match head.parent {
        Parent::Stage(parent) => earlier[parent].config.onbuild.clone(),
        _ => std::mem::take(&mut dispatch.config.onbuild),
    };
    let mut triggers = Vec::with_capacity(texts.len());
    for text in texts {
        // A trigger is read as a file of its own: its escape character is always `\`.
        let parsed = Dockerfile::parse(format!("FROM scratch\n{text}"));
        let state = Arc::clone(&dispatch.state);
        let mut taken = Vec::new();
        let problem = parsed.errors.first().map(|error| error.message.clone());
        match (problem, &parsed.instructions[..]) {
            (None, [_, trigger]) => {
                let before = dispatch.errors.len();
                taken = sources.of(trigger, &mut dispatch.errors);
                for source in &taken {
                    needs_source(trigger, index, source, &mut needs, &mut dispatch.errors);
                }
                dispatch.apply(&parsed.text, trigger);
                for error in &mut dispatch.errors[before..] {
                    *error = error_in(from, format!("the trigger `{text}`: {}", error.message));
                }
            }
            (problem, _) => {
                let problem = problem.unwrap_or_else(|| "it is not one instruction".to_owned());
                dispatch.errors.push(error_in(from, format!("the trigger `{text}`: {problem}")));
            }
        }
        triggers.push(Trigger { file: parsed, state, sources: taken });
    }

    for (instruction, source) in &head.sources {
        needs_source(&file.instructions[*instruction], index, source, &mut needs, &mut dispatch.errors);
    }
    let mut states = Vec::with_capacity(head.instructions.len());
    for instruction in &file.instructions[head.instructions.clone()] {
        states.push(Arc::clone(&dispatch.state));
        dispatch.apply(&file.text, instruction);
    }
    needs.sort_unstable();
    needs.dedup();
    StageState {
        from: head.from,
        instructions: head.instructions,
        name: head.name,
        parent: head.parent,
        base: head.image,
        platform: head.platform,
        states,
        end: dispatch.state,
        config: dispatch.config,
        triggers,
        sources: head.sources,
        needs,
        built: false,
        errors: dispatch.errors,
    }
}

/// Notes that stage `index` needs `source`, which `instruction` names.
fn needs_source(
    instruction: &Instruction,
    index: usize,
    source: &Source,
    needs: &mut Vec<usize>,
    errors: &mut Vec<SyntaxError>,
) {
    if let Source::Stage(stage) = source {
        needs.push(*stage);
        if *stage > index {
            let message = "it takes files from a later stage; a stage must be defined before it is used";
            errors.push(error_in(instruction, message));
        }
    }
}

/// What a stage begins with.
fn start(inputs: &BuildInputs, head: &Head, earlier: &[StageState]) -> (State, ImageConfig) {
    if let Parent::Stage(stage) = head.parent {
        let parent = &earlier[stage];
        let config = ImageConfig { onbuild: Vec::new(), ..parent.config.clone() };
        let mut state = State::clone(&parent.end);
        // The image's own variables are set once more, over the ARGs of the parent.
        if state.env.entries() != config.env.entries() {
            let env = Arc::make_mut(&mut state.env);
            config.env.entries().into_iter().for_each(|entry| env.set_last(entry.clone()));
        }
        return (state, config);
    }
    let seen = match &head.parent {
        Parent::Scratch => Some(ImageConfig::scratch()),
        Parent::Image(image) => {
            let same = inputs.same_base.get(&earlier.len()).and_then(|same| same.image.as_ref());
            (inputs.base)(same.unwrap_or(image))
        }
        _ => None,
    };
    let mut config = seen.unwrap_or_else(ImageConfig::unseen).with_path();
    config.env.rest_on(head.image, head.presumed);
    let rests_on = head.presumed.then_some(head.image);
    let shell = config.shell.as_ref().map(|shell| match shell {
        Some(shell) if !shell.is_empty() => shell.as_slice().into(),
        _ => DEFAULT_SHELL.map(str::to_owned).as_slice().into(),
    });
    let user = config.user.as_ref().map(|user| user.as_str().into());
    let workdir = config.workdir.as_ref().map(|current| path::workdir(current, "").into());
    let state = State {
        shell: Setting::new(shell, rests_on, head.image),
        user: Setting::new(user, rests_on, head.image),
        workdir: Setting::new(workdir, rests_on, head.image),
        env: Arc::new(config.env.clone()),
    };
    (state, config)
}

/// Stages that take files from each other, or from themselves.
fn find_circles(file: &Dockerfile, stages: &[StageState], errors: &mut Vec<SyntaxError>) {
    #[derive(Clone, Copy, PartialEq)]
    enum Mark {
        New,
        Open,
        Done,
    }
    let mut marks = vec![Mark::New; stages.len()];
    for first in 0..stages.len() {
        // What is being visited, and how many of its sources have been.
        let mut path = vec![(first, 0)];
        while let Some((stage, next)) = path.last_mut() {
            let stage = *stage;
            if marks[stage] == Mark::Done {
                path.pop();
                continue;
            }
            marks[stage] = Mark::Open;
            let Some((instruction, source)) = stages[stage].sources.get(*next) else {
                marks[stage] = Mark::Done;
                path.pop();
                continue;
            };
            *next += 1;
            match source {
                Source::Stage(needed) if marks[*needed] == Mark::New => path.push((*needed, 0)),
                Source::Stage(needed) if marks[*needed] == Mark::Open => {
                    let message = "it takes files from a stage that needs this one, or from its own";
                    errors.push(error_in(&file.instructions[*instruction], message));
                }
                _ => {}
            }
        }
    }
}
