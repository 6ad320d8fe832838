//! A split in the trace: the builder without what moved, and the runtime stage behind it.

use super::{Action, Event, Trace, action};
use crate::facts::split::Split;
use crate::facts::{Build, Inputs, Scripts};
use crate::rewrite::obligations::move_to_builder::render::{self, Line};
use crate::syntax::{Dockerfile, Keyword};
use std::sync::Arc;

/// Applies a split of the last stage, whose FROM stands at `from` in `build`.
pub(super) fn apply(trace: &mut Trace, build: &Build, from: usize, split: &Split) -> Result<(), String> {
    let at = trace.position(from)?;
    let stage = build.stages.last().filter(|stage| stage.instructions.start == from);
    let stage = stage.ok_or("only the last stage can be split")?;
    let before: Vec<Arc<Event>> = trace.events.drain(at..).collect();
    let mut builder = match render::sets(split) {
        None => before.clone(),
        Some(sets) => {
            // The states behind an ENV are those that the file has with it.
            let text = &build.file.text;
            let end = build.file.instructions[from].span.end;
            let with = parsed(build, format!("{}\n{sets}{}", &text[..end], &text[end..]))?;
            let mut events = Trace::of(&with).events.split_off(from);
            for event in events.iter_mut().skip(1) {
                Arc::make_mut(event).instruction -= 1;
            }
            events
        }
    };
    if let Action::Words { keyword: Keyword::From, word, .. } = &mut Arc::make_mut(&mut builder[0]).action {
        *word = named(build, from, split);
    }
    let inserted = usize::from(!split.sets.is_empty());
    let mut index = 0;
    builder.retain(|event| {
        index += 1;
        index <= 1 + inserted || !split.moved.contains(&event.instruction)
    });
    trace.events.extend(builder);
    for end in render::ends(split) {
        trace.events.push(written(build, from, &end)?);
    }
    trace.images[stage.index] = split.pinned.clone().or_else(|| stage.image.clone());
    trace.images.push(Some(split.image.reference.clone()));
    trace.events.push(written(build, from, &render::from(split))?);
    runtime(trace, build, from, split, &before)
}

/// Puts the last stage, whose FROM stands at `from` in `build`, on the image that `split` says.
pub(super) fn change(trace: &mut Trace, build: &Build, from: usize, split: &Split) -> Result<(), String> {
    let at = trace.position(from)?;
    let stage = build.stages.last().filter(|stage| stage.instructions.start == from);
    let stage = stage.ok_or("only the last stage can be put on another image")?;
    let old = build.file.instructions[from].from().map_or("", |parts| parts.image).to_owned();
    super::exchange(trace, from, &old, &split.image.reference)?;
    trace.images[stage.index] = Some(split.image.reference.clone());
    let before: Vec<Arc<Event>> = trace.events.drain(at + 1..).collect();
    runtime(trace, build, from, split, &before)
}

/// The runtime stage behind its FROM, made of the events `before` and of new ones.
fn runtime(
    trace: &mut Trace,
    build: &Build,
    from: usize,
    split: &Split,
    before: &[Arc<Event>],
) -> Result<(), String> {
    for line in render::lines(build, split) {
        let event = match line {
            Line::New(text) => written(build, from, &text)?,
            Line::Changed(at, text) => {
                let original = before.iter().find(|event| event.instruction == at);
                let pragmas = original.ok_or("there is no such instruction")?.pragmas.clone();
                Arc::new(Event { pragmas, ..Event::clone(&*written(build, from, &text)?) })
            }
            Line::Same(same) => {
                let original = before.iter().find(|event| event.instruction == same);
                let mut event = Event::clone(original.ok_or("there is no such instruction")?);
                event.any_state = true;
                if !split.moved.contains(&same) {
                    // It stands there a second time, without the comments above it.
                    event.pragmas = Vec::new();
                    for comment in &build.file.instructions[same].comments {
                        *trace.comments.entry(comment.of(&build.file.text).trim().to_owned()).or_default() +=
                            1;
                    }
                }
                Arc::new(event)
            }
        };
        trace.events.push(event);
    }
    Ok(())
}

/// The words of the builder's FROM.
fn named(build: &Build, from: usize, split: &Split) -> String {
    let instruction = &build.file.instructions[from];
    let image = instruction.from().map_or("", |parts| parts.image);
    let image = split.pinned.as_deref().unwrap_or(image);
    let word = instruction.words().get(1).map_or("AS", |word| word.of(&instruction.body.text));
    format!("{image} {word} {}", split.builder)
}

/// A new instruction.
fn written(build: &Build, from: usize, text: &str) -> Result<Arc<Event>, String> {
    let is_from = text.starts_with("FROM ");
    let file = if is_from { text.to_owned() } else { format!("FROM x\n{text}\n") };
    let other = parsed(build, file)?;
    let at = usize::from(!is_from);
    let instruction = other.file.instructions.get(at).ok_or("there is no such instruction")?;
    let flags = instruction.flags.iter().map(|flag| (flag.name.clone(), flag.value.clone())).collect();
    let action = action(&other, at, instruction);
    Ok(Arc::new(Event {
        instruction: from,
        state: None,
        any_state: true,
        pragmas: Vec::new(),
        flags,
        action,
    }))
}

fn parsed(build: &Build, text: String) -> Result<Build, String> {
    let file = Dockerfile::parse(text);
    if let Some(error) = file.errors.first() {
        return Err(format!("the split would not be accepted: {}", error.message));
    }
    let inputs = Inputs {
        build_args: build.build_args.clone(),
        project: build.project.clone(),
        started_elsewhere: build.started_elsewhere.clone(),
        bases: build.bases.clone(),
        runtimes: build.runtimes.clone(),
        ..Inputs::default()
    };
    Ok(Build::new(Arc::new(file), &inputs, &mut Scripts::default()))
}
