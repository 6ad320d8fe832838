//! drop-package-caches: no package manager's cache in a layer that ships.

use crate::facts::caches::empties;
use crate::facts::packages::{Behind, ManagerCall, manager_calls};
use crate::facts::tables::managers::{Action, Manager};
use crate::facts::{Build, Run, pipelines, to_file};
use crate::rewrite::obligations::{cleanup, drop_step, flag};
use crate::rewrite::style::Style;
use crate::rewrite::{Claim, Context, Edit, Findings, Pass, Rewrite, Saving, Step};
use crate::shell::Script;
use crate::text::Span;
use std::borrow::Cow;

/// The pass.
pub struct DropPackageCaches;

impl Pass for DropPackageCaches {
    fn id(&self) -> &'static str {
        "drop-package-caches"
    }

    fn order(&self) -> u16 {
        40
    }

    fn page(&self) -> &'static str {
        include_str!("README.md")
    }

    fn also_known_as(&self) -> &'static [&'static str] {
        &["DL3009", "DL3019", "DL3032", "DL3036", "DL3040", "DL3042", "DL3060"]
    }

    fn run(&self, cx: &Context<'_>, found: &mut Findings) {
        let build = cx.build;
        for run in build.runs.iter().filter(|run| build.stages[run.stage].ships) {
            let Some(script) = run.script() else { continue };
            let calls = manager_calls(script);
            let mut seen: Vec<&str> = Vec::new();
            for call in &calls {
                let manager = call.manager;
                if seen.contains(&manager.id) {
                    continue;
                }
                seen.push(manager.id);
                let own: Vec<&ManagerCall<'_>> =
                    calls.iter().filter(|c| c.manager.id == manager.id).collect();
                match manager.action {
                    Action::None(_) => {}
                    Action::Flag(flag, others) => flags(cx, run, &own, flag, others, found),
                    Action::Cleanup(_) => clean(build, run, script, &own, found),
                }
            }
        }
    }
}

/// A flag for every call that would fill the cache; and where the flag is there, no update that only fills it.
fn flags(
    cx: &Context<'_>,
    run: &Run,
    calls: &[&ManagerCall<'_>],
    flag: &'static str,
    others: &[&str],
    found: &mut Findings,
) {
    let build = cx.build;
    let manager = calls[0].manager;
    let has = |call: &ManagerCall<'_>| call.has_option(&[flag]) || call.has_option(others);
    let without: Vec<&&ManagerCall<'_>> = calls.iter().filter(|call| call.fills() && !has(call)).collect();
    if run.script().is_some_and(|script| emptied_later(calls, script)) {
        return;
    }
    let mut rewrite = proposal(
        build,
        run,
        format!("add {flag}, so that {} leaves no cache in the layer", manager.id),
        manager,
    );
    for call in without {
        let Some(at) = call.behind_subcommand() else { continue };
        let allowed = flag::place(call, at).and_then(|()| flag::no_cache(build, run, call));
        if let Err(why) = allowed {
            found.refuse("drop-package-caches", run.instruction, why);
            continue;
        }
        let behind = place(build, run, call.word_span(at - 1)).end;
        rewrite.edits.push(Edit::insert(behind, format!(" {flag}")));
        let step = Step { instruction: run.instruction, index: call.place.step };
        rewrite.claims.push(Claim::AddFlag { step, at, flag });
    }
    if rewrite.claims.is_empty() {
        updates(build, run, calls, found);
    } else {
        found.rewrites.push(rewrite);
    }
}

/// `apk update` in front of `apk add --no-cache` goes.
fn updates(build: &Build, run: &Run, calls: &[&ManagerCall<'_>], found: &mut Findings) {
    for call in calls.iter().filter(|call| call.subcommand() == "update") {
        let step = Step { instruction: run.instruction, index: call.place.step };
        if drop_step::discharge(build, step).is_err() {
            continue;
        }
        let Some(gone) = operand_with_operator(build, run, call) else { continue };
        let reason = format!(
            "drop `{} update`: what follows does not read the index it leaves in the layer",
            call.call.name()
        );
        let mut rewrite = proposal(build, run, reason, call.manager);
        rewrite.edits.push(Edit::delete(gone));
        rewrite.claims.push(Claim::DropStep { step });
        found.rewrites.push(rewrite);
        return;
    }
}

/// The bytes of an operand and of the `&&` behind it, up to the next operand; `None` where a comment stands in between or the
/// operand is the last one.
fn operand_with_operator(build: &Build, run: &Run, call: &ManagerCall<'_>) -> Option<Span> {
    let script = run.script()?;
    let and_or = &script.list.items[call.place.item].and_or;
    let (_, _, next) = and_or.rest.get(call.place.operand)?;
    let gone = Span::new(call.simple.span.start, next.span.start);
    let gone = Span::new(place(build, run, gone).start, place(build, run, next.span).start);
    let comments = &build.file.instructions[run.instruction].comments;
    (!comments.iter().any(|comment| gone.contains(*comment))).then_some(gone)
}

/// A clean-up behind the last call that needs the cache.
fn clean(build: &Build, run: &Run, script: &Script, calls: &[&ManagerCall<'_>], found: &mut Findings) {
    let manager = calls[0].manager;
    if !calls.iter().any(|call| call.fills()) || emptied_later(calls, script) {
        return;
    }
    let plan = match cleanup::plan(build, run, manager) {
        Ok(plan) => plan,
        Err(why) => return found.refuse("drop-package-caches", run.instruction, why),
    };
    let reason = format!("empty the cache of {} in the layer that fills it", manager.id);
    let mut rewrite = proposal(build, run, reason, manager);
    rewrite.edits.push(insertion(build, run, script, plan.behind, &plan.command));
    rewrite.claims.push(Claim::AddCleanup {
        instruction: run.instruction,
        behind: plan.behind,
        manager: manager.id,
        command: plan.command,
    });
    found.rewrites.push(rewrite);
}

/// Whether the script empties the cache already, behind the last call that fills it.
fn emptied_later(calls: &[&ManagerCall<'_>], script: &Script) -> bool {
    let last = calls.iter().rfind(|call| call.fills());
    last.is_some_and(|last| empties(script, last.place.step + 1, last.manager))
}

/// The edit that puts `command` where `behind` says, as the file writes its lists.
fn insertion(build: &Build, run: &Run, script: &Script, behind: Behind, command: &str) -> Edit {
    let style = Style::of(build, run);
    match behind {
        Behind::Operand { item, operand } => {
            let and_or = &script.list.items[item].and_or;
            let span = pipelines(and_or).nth(operand).map_or(and_or.span, |pipeline| pipeline.span);
            let end = place(build, run, span).end;
            Edit::insert(end, style.operand(build, run, end, command))
        }
        Behind::Item { item } => {
            let list_item = &script.list.items[item];
            let end = list_item.terminator.map_or(list_item.and_or.span, |(_, span)| span);
            style.item(
                build,
                run,
                place(build, run, end).end,
                list_item.terminator.map(|(kind, _)| kind),
                command,
            )
        }
    }
}

fn place(build: &Build, run: &Run, span: Span) -> Span {
    to_file(run, &build.file.instructions[run.instruction], span)
}

fn proposal(build: &Build, run: &Run, reason: String, manager: &Manager) -> Rewrite {
    let measured = manager.measured_on(build.stages[run.stage].family);
    let saving = Saving {
        layers: 0,
        bytes: measured.map(|measured| measured.bytes),
        source: Cow::Borrowed(measured.map_or("depends on what is installed", |measured| measured.source)),
    };
    Rewrite {
        pass: "drop-package-caches",
        reason,
        touches: vec![run.instruction],
        edits: Vec::new(),
        claims: Vec::new(),
        saving,
    }
}
