//! join-installs: one install for two of the same manager that follow each other.

use crate::facts::packages::{ManagerCall, manager_calls};
use crate::facts::{Build, Run, to_file};
use crate::rewrite::obligations::installs;
use crate::rewrite::{Claim, Context, Edit, Findings, Pass, Rewrite, Saving, Step};
use crate::text::Span;
use std::borrow::Cow;

/// The pass.
pub struct JoinInstalls;

impl Pass for JoinInstalls {
    fn id(&self) -> &'static str {
        "join-installs"
    }

    fn order(&self) -> u16 {
        20
    }

    fn page(&self) -> &'static str {
        include_str!("README.md")
    }

    fn run(&self, cx: &Context<'_>, found: &mut Findings) {
        let build = cx.build;
        for run in build.runs.iter().filter(|run| build.stages[run.stage].ships) {
            let Some(script) = run.script() else { continue };
            let calls = manager_calls(script);
            // One pair a round: the next round sees what became of it.
            let pair = calls.windows(2).find(|pair| {
                let first = Step { instruction: run.instruction, index: pair[0].place.step };
                installs::discharge(build, first, pair[1].place.step).is_ok()
            });
            found.rewrites.extend(pair.and_then(|pair| join(build, run, &pair[0], &pair[1])));
        }
    }
}

/// The packages of `second` go behind the last word of `first`; what is between them goes.
fn join(build: &Build, run: &Run, first: &ManagerCall<'_>, second: &ManagerCall<'_>) -> Option<Rewrite> {
    let instruction = &build.file.instructions[run.instruction];
    let text = &build.file.text;
    let place = |span: Span| to_file(run, instruction, span);
    let end = place(first.simple.span).end;
    let packages = second.packages();
    let (at, start) = packages.first().map(|(at, word)| (*at, place(word.span).start))?;
    let gone = Span::new(end, start);
    // The options of the second install that stand behind its packages would stay; a comment would go.
    let last = packages.last().map(|(at, _)| *at)?;
    let contiguous = last - at + 1 == packages.len() && last + 1 == second.simple.words.len();
    let comment = instruction.comments.iter().any(|comment| gone.contains(*comment));
    if !contiguous || comment {
        return None;
    }
    // As the packages of the two stand: on lines of their own, or behind each other.
    let gap = |left: Span, right: Span| text[place(left).end..place(right).start].to_owned();
    let in_second = gap(second.simple.words[at - 1].span, packages[0].1.span);
    let own_lines = first
        .packages()
        .windows(2)
        .map(|pair| gap(pair[0].1.span, pair[1].1.span))
        .find(|gap| gap.contains('\n'));
    let separator = match own_lines {
        Some(gap) if !gap.contains('#') => gap,
        _ if in_second.contains('\n') && !in_second.contains('#') => in_second,
        _ => " ".to_owned(),
    };
    Some(Rewrite {
        pass: "join-installs",
        reason: format!("one `{} {}` for two that follow each other", first.call.name(), first.subcommand()),
        touches: vec![run.instruction],
        edits: vec![Edit::replace(gone, separator)],
        claims: vec![Claim::JoinInstalls {
            first: Step { instruction: run.instruction, index: first.place.step },
            second: second.place.step,
        }],
        assumptions: Vec::new(),
        saving: Saving {
            layers: 0,
            bytes: Some(0),
            source: Cow::Borrowed("the build is faster, the image as large"),
        },
    })
}
