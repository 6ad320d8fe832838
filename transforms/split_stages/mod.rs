//! split-stages: a stage that builds and ships its tools becomes a builder and a runtime stage.

use crate::facts::split::{self, Carried, Split};
use crate::facts::{Build, Stage};
use crate::rewrite::obligations::move_to_builder::render::{self, Line};
use crate::rewrite::style::Style;
use crate::rewrite::{Claim, Context, Edit, Findings, Pass, Rewrite, Saving};
use crate::text::Span;
use std::borrow::Cow;

/// The pass.
pub struct SplitStages;

impl Pass for SplitStages {
    fn id(&self) -> &'static str {
        "split-stages"
    }

    fn order(&self) -> u16 {
        5
    }

    fn page(&self) -> &'static str {
        include_str!("README.md")
    }

    fn run(&self, cx: &Context<'_>, found: &mut Findings) {
        let Some(stage) = cx.build.stages.last() else { return };
        match split::of(cx.build, stage) {
            Ok(split) => {
                let kept = stage.instructions.clone().find_map(|at| cx.kept_away(self, at));
                match kept {
                    Some(why) => found.refuse(self.id(), stage.instructions.start, why),
                    None => found.rewrites.push(written(cx.build, stage, split)),
                }
            }
            Err(kept) if kept.nothing_builds => {}
            Err(kept) => found.refuse(self.id(), kept.instruction, kept.to_string()),
        }
    }
}

/// The rewrite that makes `split`, one of `stage`, out of it.
pub fn written(build: &Build, stage: &Stage, split: Split) -> Rewrite {
    let text = &build.file.text;
    let newline = Style::of_file(build).newline;
    let newline = newline.as_str();
    let from = stage.instructions.start;
    let mut edits = head(build, from, &split, newline);
    let mut moved: Vec<Span> = Vec::new();
    let ends: String = render::ends(&split).map(|end| format!("{newline}{end}")).collect();
    let mut runtime = render::from(&split);
    for (place, line) in render::lines(build, &split).into_iter().enumerate() {
        let block = match &line {
            Line::New(_) => None,
            Line::Same(at) | Line::Changed(at, _) => {
                Some(render::block(build, &build.file.instructions[*at]))
            }
        };
        // Paragraphs stay apart, but for what begins the stage.
        if place > 0 && block.as_ref().is_some_and(|block| block.is_parted) {
            runtime += newline;
        }
        runtime += newline;
        match (line, block) {
            (Line::New(line), _) => runtime += &line,
            (Line::Changed(at, line), Some(block)) => {
                let instruction = &build.file.instructions[at];
                let above = block.text.len() - (instruction.span.end - instruction.span.start);
                runtime += &block.text[..above];
                runtime += &line;
                moved.push(block.span);
            }
            (Line::Same(at), Some(block)) if split.moved.contains(&at) => {
                runtime += &block.text;
                moved.push(block.span);
            }
            (Line::Same(at) | Line::Changed(at, _), _) => {
                runtime += build.file.instructions[at].span.of(text);
            }
        }
    }
    moved.sort_by_key(|span| span.start);
    edits.extend(moved.iter().map(|span| Edit::delete(*span)));
    let end = text.trim_end().len().max(moved.last().map_or(0, |span| span.end));
    let tail = if text[end..].is_empty() { "" } else { newline };
    edits.push(Edit::replace(Span::new(end, text.len()), format!("{ends}{newline}{newline}{runtime}{tail}")));
    Rewrite {
        pass: "split-stages",
        reason: reason(stage, &split),
        touches: stage.instructions.clone().collect(),
        edits,
        saving: saving(&split),
        claims: vec![Claim::MoveToBuilder { from, split: Box::new(split) }],
    }
}

/// The edits of the FROM: its image, its name, and the ENV behind it.
fn head(build: &Build, from: usize, split: &Split, newline: &str) -> Vec<Edit> {
    let instruction = &build.file.instructions[from];
    let Some(parts) = instruction.from() else { return Vec::new() };
    let mut edits = Vec::new();
    let image = split.pinned.clone();
    match parts.alias {
        Some(alias) => {
            if let Some(image) = image {
                edits.push(Edit::replace(parts.image_span, image));
            }
            let text = &build.file.text;
            let behind = parts.image_span.end;
            if let Some(at) = text[behind..instruction.span.end].rfind(alias) {
                edits.push(Edit::replace(
                    Span::new(behind + at, behind + at + alias.len()),
                    split.builder.clone(),
                ));
            }
        }
        None => {
            let image = image.unwrap_or_else(|| parts.image_span.of(&build.file.text).to_owned());
            edits.push(Edit::replace(parts.image_span, format!("{image} AS {}", split.builder)));
        }
    }
    if let Some(sets) = render::sets(split) {
        edits.push(Edit::insert(instruction.span.end, format!("{newline}{sets}")));
    }
    edits
}

/// What goes where, in one line.
fn reason(stage: &Stage, split: &Split) -> String {
    let copied: Vec<&str> = split
        .carried
        .iter()
        .filter_map(|carried| match carried {
            Carried::FromBuilder { paths, .. } => Some(paths.iter().map(String::as_str)),
            _ => None,
        })
        .flatten()
        .collect();
    let from = stage.image.as_deref().unwrap_or("its base");
    let mut reason =
        format!("build on {from} and run on {}: copy {}", split.image.reference, copied.join(", "));
    let installed: Vec<&str> = split
        .carried
        .iter()
        .filter_map(|carried| match carried {
            Carried::Install(packages) => Some(packages.iter().map(String::as_str)),
            _ => None,
        })
        .flatten()
        .collect();
    if !installed.is_empty() {
        reason += &format!("; install {}", installed.join(", "));
    }
    if !split.left.is_empty() {
        reason += &format!("; leave {} behind", split.left.join(", "));
    }
    reason
}

fn saving(split: &Split) -> Saving {
    let source = match split.image.source.as_str() {
        "" => "depends on the image that it is built on, which does not ship any more".to_owned(),
        source => source.to_owned(),
    };
    Saving { layers: 0, bytes: split.image.bytes, source: Cow::Owned(source) }
}
