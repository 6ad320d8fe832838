//! distroless-runtime: the last stage runs on an image without a shell, where the configuration asks for one.

use crate::facts::split::{self, Carried, Split};
use crate::facts::{Build, Stage};
use crate::rewrite::obligations::move_to_builder::render::{self, Line};
use crate::rewrite::style::Style;
use crate::rewrite::{Claim, Context, Edit, Findings, Pass, Rewrite, Saving};
use crate::text::Span;
use std::borrow::Cow;

/// The pass.
pub struct DistrolessRuntime;

impl Pass for DistrolessRuntime {
    fn id(&self) -> &'static str {
        "distroless-runtime"
    }

    fn order(&self) -> u16 {
        6
    }

    fn page(&self) -> &'static str {
        include_str!("README.md")
    }

    fn run(&self, cx: &Context<'_>, found: &mut Findings) {
        let Some(stage) = cx.build.stages.last() else { return };
        match split::onto(cx.build, stage) {
            Ok(split) => match stage.instructions.clone().find_map(|at| cx.kept_away(self, at)) {
                Some(why) => found.refuse(self.id(), stage.instructions.start, why),
                None => found.rewrites.extend(rewrite(cx.build, stage, split)),
            },
            Err(kept) if kept.nothing_builds => {}
            Err(kept) => found.refuse(self.id(), kept.instruction, kept.to_string()),
        }
    }
}

/// The stage on its new image, as edits.
fn rewrite(build: &Build, stage: &Stage, split: Split) -> Option<Rewrite> {
    let from = stage.instructions.start;
    let text = &build.file.text;
    let newline = Style::of_file(build).newline;
    let image = build.file.instructions[from].from()?.image_span;
    let mut edits = vec![Edit::replace(image, split.image.reference.clone())];
    // New lines stand behind the instruction in front of them.
    let mut behind = build.file.instructions[from].span.end;
    let mut added = String::new();
    let mut stays = Vec::new();
    for line in render::lines(build, &split) {
        let at = match line {
            Line::New(line) => {
                added += newline.as_str();
                added += &line;
                continue;
            }
            Line::Changed(at, line) => {
                edits.push(Edit::replace(build.file.instructions[at].span, line));
                at
            }
            Line::Same(at) => at,
        };
        if !added.is_empty() {
            edits.push(Edit::insert(behind, std::mem::take(&mut added)));
        }
        behind = build.file.instructions[at].span.end;
        stays.push(at);
    }
    if !added.is_empty() {
        edits.push(Edit::insert(behind, added));
    }
    for at in (from + 1..stage.instructions.end).filter(|at| !stays.contains(at)) {
        edits.push(Edit::delete(whole_lines(text, build.file.instructions[at].span)));
    }
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    Some(Rewrite {
        pass: "distroless-runtime",
        reason: reason(stage, &split),
        touches: stage.instructions.clone().collect(),
        edits,
        saving: Saving {
            layers: 0,
            bytes: None,
            source: Cow::Borrowed(
                "depends on the image that it was built on, whose shell and packages do not ship",
            ),
        },
        claims: vec![Claim::ChangeRuntime { from, split: Box::new(split) }],
    })
}

/// `span` with the newline behind it.
fn whole_lines(text: &str, span: Span) -> Span {
    let end = text[span.end..].find('\n').map_or(text.len(), |newline| span.end + newline + 1);
    let start = text[..span.start].rfind('\n').map_or(0, |newline| newline + 1);
    Span::new(start, end)
}

fn reason(stage: &Stage, split: &Split) -> String {
    let image = stage.image.as_deref().unwrap_or("its image");
    let mut reason = format!("run on {}, not {image}: nothing in it needs a shell", split.image.reference);
    let started = split.carried.iter().find_map(|carried| match carried {
        Carried::Started { argv, .. } => Some(argv.join(" ")),
        _ => None,
    });
    if let Some(started) = started {
        reason += &format!("; start `{started}`");
    }
    reason
}
