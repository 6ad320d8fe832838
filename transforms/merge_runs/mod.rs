//! merge-runs: one layer for adjacent RUNs that ship.

use crate::facts::caches::empties;
use crate::facts::packages::manager_calls;
use crate::facts::tables::managers::Measured;
use crate::facts::{Build, Pragma, Run, to_file};
use crate::rewrite::obligations::join::{self, Member};
use crate::rewrite::style::Style;
use crate::rewrite::{Claim, Context, Edit, Findings, MergePolicy, Pass, Rewrite, Saving, Wrap};
use crate::syntax::ItemKind;
use crate::text::Span;
use std::borrow::Cow;

/// The pass.
pub struct MergeRuns;

/// Joined lines stay well under the 65,535 bytes that a line may have.
const LONGEST_LINE: usize = 60_000;

impl Pass for MergeRuns {
    fn id(&self) -> &'static str {
        "merge-runs"
    }

    fn order(&self) -> u16 {
        10
    }

    fn page(&self) -> &'static str {
        include_str!("README.md")
    }

    fn also_known_as(&self) -> &'static [&'static str] {
        &["DL3059"]
    }

    fn run(&self, cx: &Context<'_>, found: &mut Findings) {
        let build = cx.build;
        for stage in build.stages.iter().filter(|stage| stage.ships) {
            let mut runs = build.runs.iter().filter(|run| run.stage == stage.index).peekable();
            while let Some(first) = runs.next() {
                if runs.peek().is_none_or(|next| next.instruction != first.instruction + 1) {
                    continue;
                }
                let mut chain = Chain::start(cx, first);
                while let Some(next) = runs.peek() {
                    if next.instruction != chain.last + 1 {
                        break;
                    }
                    match chain.extend(cx, next) {
                        Ok(()) => drop(runs.next()),
                        Err(reason) => {
                            found.refuse(self.id(), next.instruction, reason);
                            break;
                        }
                    }
                }
                found.rewrites.extend(chain.rewrite(build));
            }
        }
    }
}

/// Adjacent RUNs that go into one.
struct Chain<'a> {
    runs: Vec<&'a Run>,
    members: Vec<Member<'a>>,
    /// Why the first one can stand in no joined RUN.
    alone: Option<String>,
    wraps: Vec<Wrap>,
    last: usize,
    commands: usize,
}

impl<'a> Chain<'a> {
    fn start(cx: &Context<'a>, run: &'a Run) -> Chain<'a> {
        let kept_away = cx.kept_away(&MergeRuns, run.instruction);
        let (members, alone) = match kept_away.map_or_else(|| Member::of(cx.build, run), Err) {
            Ok(member) => (vec![member], None),
            Err(why) => (Vec::new(), Some(why)),
        };
        Chain {
            runs: vec![run],
            members,
            alone,
            wraps: vec![Wrap::Plain],
            last: run.instruction,
            commands: commands(run),
        }
    }

    /// Takes `next` in, or says why not.
    fn extend(&mut self, cx: &Context<'a>, next: &'a Run) -> Result<(), String> {
        let build = cx.build;
        if let Some(why) = &self.alone {
            return Err(format!("the RUN before it stays apart: {why}"));
        }
        if let Some(why) = cx.kept_away(&MergeRuns, next.instruction) {
            return Err(why);
        }
        let member = Member::of(build, next)?;
        if build.file.instructions[next.instruction].flags.iter().map(|f| (&f.name, &f.value)).ne(build
            .file
            .instructions[self.last]
            .flags
            .iter()
            .map(|f| (&f.name, &f.value)))
        {
            return Err("its flags differ from those of the RUN before it".into());
        }
        let commands = self.commands + commands(next);
        if commands > cx.options.merge_max_commands {
            return Err(format!(
                "together they would be {commands} commands (max-commands is {})",
                cx.options.merge_max_commands
            ));
        }
        if let Some(pragma) = self.pragma_lost(build, next) {
            return Err(format!("`{pragma}` would no longer stand above an instruction"));
        }
        let saves = self.members.iter().any(|earlier| earlier.effects().undone_by(member.effects()))
            || self.members.iter().any(|earlier| earlier.effects().bare_update);
        self.members.push(member);
        let wraps = match join::wraps(build, &self.members) {
            Ok(wraps) => wraps,
            Err((at, why)) => {
                self.members.pop();
                return Err(if at == self.members.len() { why } else { format!("the RUN before it: {why}") });
            }
        };
        let grouped = wraps[..self.wraps.len()] != self.wraps[..] || wraps[self.wraps.len()] != Wrap::Plain;
        let needed = match cx.options.merge_policy {
            MergePolicy::Adjacent => grouped,
            MergePolicy::WhenItSaves => true,
        };
        if needed && !saves {
            self.members.pop();
            return Err(if grouped {
                "it would take a group or a subshell, and save no bytes"
            } else {
                "it would save no bytes"
            }
            .into());
        }
        self.wraps = wraps;
        self.runs.push(next);
        self.last = next.instruction;
        self.commands = commands;
        Ok(())
    }

    /// A pragma comment between the chain and `next` that does not stand above the chain as well.
    fn pragma_lost(&self, build: &Build, next: &Run) -> Option<String> {
        let comments_above = |instruction: usize| -> Vec<&str> {
            let start = build.file.instructions[instruction].span.start;
            let items = &build.file.items;
            let above = items[..items.partition_point(|item| item.span.end <= start)].iter().rev();
            above
                .take_while(|item| !matches!(item.kind, ItemKind::Instruction(_)))
                .filter(|item| item.kind == ItemKind::Comment)
                .map(|item| item.span.of(&build.file.text).trim())
                .collect()
        };
        let first = comments_above(self.runs[0].instruction);
        let lost = comments_above(next.instruction)
            .into_iter()
            .find(|comment| Pragma::of(comment).is_some() && !first.contains(comment));
        lost.map(str::to_owned)
    }

    fn rewrite(self, build: &Build) -> Option<Rewrite> {
        if self.runs.len() < 2 {
            return None;
        }
        let (first, last) = (self.runs[0].instruction, self.last);
        let style = self.style(build);
        let mut edits = Vec::new();
        for (at, run) in self.runs.iter().enumerate() {
            let body = body_span(build, run);
            if at > 0 {
                let before = body_span(build, self.runs[at - 1]);
                let gap = Span::new(before.end, body.start);
                let comments = comments_in(build, gap, run);
                let mut text = closing(self.runs[at - 1], self.wraps[at - 1]).to_owned();
                text.push_str(&style.join("&&", &comments));
                text.push_str(opening(self.wraps[at]));
                edits.push(Edit::replace(gap, text));
            } else if self.wraps[0] != Wrap::Plain {
                edits.push(Edit::insert(body.start, opening(self.wraps[0])));
            }
        }
        let closing = closing(self.runs[self.runs.len() - 1], self.wraps[self.wraps.len() - 1]);
        if !closing.is_empty() {
            edits.push(Edit::insert(body_span(build, self.runs[self.runs.len() - 1]).end, closing));
        }
        let undone = self.members.iter().enumerate().any(|(at, earlier)| {
            self.members[at + 1..].iter().any(|later| earlier.effects().undone_by(later.effects()))
        });
        let count = self.runs.len();
        let reason = if undone {
            format!("join {count} RUNs, so that what a later one removes or changes is not stored twice")
        } else {
            format!("join {count} RUNs into one layer")
        };
        let (bytes, source) = match (undone, self.measured(build)) {
            (true, Some(measured)) => (Some(measured.bytes), measured.source),
            (true, None) => (None, "depends on what the later steps remove or change"),
            (false, _) => (Some(0), "only layers are saved"),
        };
        let line_fits = longest_line(build, &self.runs) < LONGEST_LINE;
        line_fits.then(|| Rewrite {
            pass: "merge-runs",
            reason,
            touches: (first..=last).collect(),
            edits,
            claims: vec![Claim::JoinSteps { first, wraps: self.wraps }],
            saving: Saving { layers: (self.runs.len() - 1) as u32, bytes, source: Cow::Borrowed(source) },
        })
    }

    /// The cache that one RUN fills and a later one empties, where its size was measured.
    fn measured(&self, build: &Build) -> Option<&'static Measured> {
        let family = build.stages[self.runs[0].stage].family;
        self.runs.iter().enumerate().find_map(|(at, run)| {
            let calls = manager_calls(run.script()?);
            let filled =
                calls.iter().find(|call| call.fills() && call.manager.measured_on(family).is_some())?;
            let empties = |run: &&Run| run.script().is_some_and(|script| empties(script, 0, filled.manager));
            self.runs[at + 1..].iter().any(empties).then(|| filled.manager.measured_on(family)).flatten()
        })
    }

    /// The style of the first RUN that is broken over several lines, else the file's.
    fn style(&self, build: &Build) -> Style {
        // Asked for once: a style is looked for in the whole file.
        let broken =
            |run: &&&Run| build.file.instructions[run.instruction].span.of(&build.file.text).contains('\n');
        Style::of(build, self.runs.iter().find(broken).unwrap_or(&self.runs[0]))
    }
}

/// The script's bytes in the file.
fn body_span(build: &Build, run: &Run) -> Span {
    let instruction = &build.file.instructions[run.instruction];
    to_file(run, instruction, Span::new(0, instruction.body.text.len()))
}

/// The simple commands of a RUN's script.
fn commands(run: &Run) -> usize {
    run.script().map_or(0, |script| script.commands().count())
}

fn opening(wrap: Wrap) -> &'static str {
    match wrap {
        Wrap::Plain => "",
        Wrap::Group => "{ ",
        Wrap::Subshell => "( ",
    }
}

fn closing(run: &Run, wrap: Wrap) -> &'static str {
    let ended = run
        .script()
        .is_some_and(|script| script.list.items.last().is_some_and(|item| item.terminator.is_some()));
    match (wrap, ended) {
        (Wrap::Plain, _) => "",
        (Wrap::Group, true) => " }",
        (Wrap::Group, false) => "; }",
        (Wrap::Subshell, _) => " )",
    }
}

/// The comment lines between two RUNs and in front of the second one's script, without their indentation.
fn comments_in<'a>(build: &'a Build, gap: Span, next: &Run) -> Vec<&'a str> {
    let items = &build.file.items;
    let from = items.partition_point(|item| item.span.start < gap.start);
    let between = items[from..]
        .iter()
        .take_while(|item| item.span.start < gap.end)
        .filter(|item| item.kind == ItemKind::Comment)
        .map(|item| item.span);
    let inside = build.file.instructions[next.instruction]
        .comments
        .iter()
        .copied()
        .filter(|span| span.start < gap.end);
    between.chain(inside).map(|span| span.of(&build.file.text).trim()).collect()
}

fn longest_line(build: &Build, runs: &[&Run]) -> usize {
    let lines = runs
        .iter()
        .flat_map(|run| build.file.instructions[run.instruction].span.of(&build.file.text).lines());
    lines.map(str::len).max().unwrap_or(0)
}
