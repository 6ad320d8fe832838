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
            let mut rest = calls.as_slice();
            // The first chain of a RUN; another one waits for the next round.
            while let Some(first) = rest.first() {
                let follows = |pair: &[ManagerCall<'_>]| {
                    installs::follow(script, &pair[0], &pair[1]).is_ok()
                        && gap(build, run, &pair[0], &pair[1]).is_some()
                };
                let length = 1 + rest.windows(2).take_while(|pair| follows(pair)).count();
                if length > 1 {
                    found.rewrites.push(join(build, run, first, &rest[..length]));
                    break;
                }
                rest = &rest[1..];
            }
        }
    }
}

/// What stands between the end of an install and the packages of the next one; `None` where more than blanks, the
/// operator and the command would go, or would stay behind the packages.
fn gap(build: &Build, run: &Run, first: &ManagerCall<'_>, second: &ManagerCall<'_>) -> Option<Span> {
    let instruction = &build.file.instructions[run.instruction];
    let place = |span: Span| to_file(run, instruction, span);
    let packages = second.packages();
    let (at, word) = packages.first()?;
    let gone = Span::new(place(first.simple.span).end, place(word.span).start);
    let last = packages.last().map(|(at, _)| *at)?;
    let contiguous = last - at + 1 == packages.len() && last + 1 == second.simple.words.len();
    let comment = instruction.comments.iter().any(|comment| gone.contains(*comment));
    (contiguous && !comment).then_some(gone)
}

/// The packages of all `calls` go behind the last word of the first one; what is between them goes.
fn join(build: &Build, run: &Run, first: &ManagerCall<'_>, calls: &[ManagerCall<'_>]) -> Rewrite {
    let edits = calls.windows(2).filter_map(|pair| {
        let gone = gap(build, run, &pair[0], &pair[1])?;
        Some(Edit::replace(gone, separator(build, run, &pair[0], &pair[1])))
    });
    let many = if calls.len() == 2 { "two".to_owned() } else { calls.len().to_string() };
    Rewrite {
        pass: "join-installs",
        reason: format!(
            "one `{} {}` for {many} that follow each other",
            first.call.name(),
            first.subcommand()
        ),
        touches: vec![run.instruction],
        edits: edits.collect(),
        claims: vec![Claim::JoinInstalls {
            first: Step { instruction: run.instruction, index: first.place.step },
            last: first.place.step + calls.len() - 1,
        }],
        saving: Saving {
            layers: 0,
            bytes: Some(0),
            source: Cow::Borrowed("the build is faster, the image as large"),
        },
    }
}

/// What stands between packages, as those of the two installs stand: on lines of their own, or behind each other.
fn separator(build: &Build, run: &Run, first: &ManagerCall<'_>, second: &ManagerCall<'_>) -> String {
    let place = |span: Span| to_file(run, &build.file.instructions[run.instruction], span);
    let between = |left: Span, right: Span| build.file.text[place(left).end..place(right).start].to_owned();
    let in_first = first.packages();
    let in_first = in_first.windows(2).map(|pair| between(pair[0].1.span, pair[1].1.span));
    let in_second =
        second.packages().first().map(|(at, word)| between(second.simple.words[at - 1].span, word.span));
    let own_lines = in_first.chain(in_second).find(|gap| gap.contains('\n') && !gap.contains('#'));
    own_lines.unwrap_or_else(|| " ".to_owned())
}
