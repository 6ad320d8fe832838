//! no-recommends: apt installs dependencies, and of what they recommend only what the file needs.

use crate::facts::packages::{ManagerCall, manager_calls};
use crate::facts::tables::recommends::package_name;
use crate::facts::{Build, Run, to_file};
use crate::rewrite::obligations::flag::{self, NO_RECOMMENDS};
use crate::rewrite::obligations::packages;
use crate::rewrite::{Claim, Context, Edit, Findings, Pass, Rewrite, Saving, Step};
use crate::text::Span;
use std::borrow::Cow;

/// The pass.
pub struct NoRecommends;

impl Pass for NoRecommends {
    fn id(&self) -> &'static str {
        "no-recommends"
    }

    fn order(&self) -> u16 {
        30
    }

    fn page(&self) -> &'static str {
        include_str!("README.md")
    }

    fn also_known_as(&self) -> &'static [&'static str] {
        &["DL3015"]
    }

    fn run(&self, cx: &Context<'_>, found: &mut Findings) {
        let build = cx.build;
        for run in build.runs.iter().filter(|run| build.stages[run.stage].ships) {
            let Some(script) = run.script() else { continue };
            let installs = manager_calls(script).into_iter().filter(|call| {
                call.manager.id == "apt"
                    && call.subcommand() == "install"
                    && !call.has_option(&[NO_RECOMMENDS, "-R", "--without-recommends"])
                    && !call.packages().is_empty()
            });
            let mut rewrite: Option<Rewrite> = None;
            for call in installs {
                let before = rewrite.as_ref().map_or(&[][..], |rewrite| &rewrite.claims);
                match propose(build, run, &call, before) {
                    Ok(new) => match &mut rewrite {
                        Some(rewrite) => absorb(rewrite, new),
                        None => rewrite = Some(new),
                    },
                    Err(why) => found.refuse(self.id(), run.instruction, why),
                }
            }
            found.rewrites.extend(rewrite);
        }
    }
}

/// Adds what another install of the same RUN gets.
fn absorb(rewrite: &mut Rewrite, other: Rewrite) {
    if other.reason.len() > rewrite.reason.len() {
        rewrite.reason = other.reason;
    }
    rewrite.edits.extend(other.edits);
    rewrite.claims.extend(other.claims);
    // The installs may share what they recommend: the larger figure is certain.
    if other.saving.bytes > rewrite.saving.bytes {
        rewrite.saving = other.saving;
    }
}

/// The flag and the packages to be named for one install; `before` is claimed of the installs in front of it.
fn propose(build: &Build, run: &Run, call: &ManagerCall<'_>, before: &[Claim]) -> Result<Rewrite, String> {
    let step = Step { instruction: run.instruction, index: call.place.step };
    let needed = packages::needed(build, run, call, before);
    let mut at = call.behind_subcommand().ok_or("the command has no subcommand")?;
    let words = &call.simple.words;
    let is_option = |at: usize| {
        let text = words.get(at).and_then(|word| word.literal());
        text.is_some_and(|text| {
            text.starts_with('-') && text != "--" && !call.call.valued().contains(&text.as_ref())
        })
    };
    while is_option(at) {
        at += 1;
    }
    flag::place(call, at)?;
    let place = |span: Span| to_file(run, &build.file.instructions[run.instruction], span);
    let mut edits = vec![Edit::insert(place(words[at - 1].span).end, format!(" {NO_RECOMMENDS}"))];
    let mut claims = vec![Claim::AddFlag { step, at, flag: NO_RECOMMENDS }];
    for (at, names) in positions(call, &needed.iter().map(|(name, _)| *name).collect::<Vec<_>>()) {
        let gap = gap(build, run, call, at);
        if at < words.len() {
            let text: String = names.iter().map(|name| format!("{name}{gap}")).collect();
            edits.push(Edit::insert(place(words[at].span).start, text));
        } else {
            let text: String = names.iter().map(|name| format!("{gap}{name}")).collect();
            edits.push(Edit::insert(place(words[at - 1].span).end, text));
        }
        claims.push(Claim::AddPackages {
            step,
            at,
            packages: names.iter().map(|name| name.to_string()).collect(),
        });
    }
    let all_claims: Vec<Claim> = before.iter().chain(&claims).cloned().collect();
    packages::without_recommends(build, run, call, &all_claims)?;
    let (words, _) = packages::words(call);
    let all: Vec<&str> =
        words.iter().map(String::as_str).chain(needed.iter().map(|(name, _)| *name)).collect();
    let lost = packages::lost(build, run, &all);
    let saving = match lost.filter(|lost| lost.bytes > 0 && packages::on_plain_base(build, run)) {
        Some(lost) => Saving { layers: 0, bytes: Some(lost.bytes), source: Cow::Owned(lost.source()) },
        None => {
            Saving { layers: 0, bytes: None, source: Cow::Borrowed("depends on what the packages recommend") }
        }
    };
    Ok(Rewrite {
        pass: "no-recommends",
        reason: reason(&needed.iter().map(|(name, row)| (*name, row.why)).collect::<Vec<_>>()),
        touches: vec![run.instruction],
        edits,
        claims,
        saving,
    })
}

fn reason(needed: &[(&str, &str)]) -> String {
    let why: Vec<String> = needed.iter().map(|(name, why)| format!("{name}: {why}")).collect();
    match why.as_slice() {
        [] => "install without recommended packages".to_owned(),
        why => format!("install without recommended packages, but for {}", why.join("; ")),
    }
}

/// In front of which words the names go: into their places where the list is sorted, else in front of it.
fn positions<'n>(call: &ManagerCall<'_>, names: &[&'n str]) -> Vec<(usize, Vec<&'n str>)> {
    let packages = call.packages();
    let listed: Vec<(usize, String)> =
        packages.iter().filter_map(|(at, word)| Some((*at, word.literal()?.into_owned()))).collect();
    let sorted = listed.len() == packages.len() && listed.is_sorted_by(|a, b| a.1 < b.1);
    let contiguous = packages.windows(2).all(|pair| pair[0].0 + 1 == pair[1].0);
    let mut positions: Vec<(usize, Vec<&str>)> = Vec::new();
    for name in names {
        let at = match listed.iter().find(|(_, other)| package_name(other).unwrap_or(other) > *name) {
            Some((at, _)) if sorted => *at,
            None if sorted && contiguous => listed.last().map_or(packages[0].0, |(at, _)| at + 1),
            _ => packages[0].0,
        };
        match positions.iter_mut().find(|(other, _)| *other == at) {
            Some((_, names)) => names.push(name),
            None => positions.push((at, vec![name])),
        }
    }
    positions
}

/// What stands between two packages of the list: a line break where they stand on lines of their own.
fn gap(build: &Build, run: &Run, call: &ManagerCall<'_>, at: usize) -> String {
    let place = |span: Span| to_file(run, &build.file.instructions[run.instruction], span);
    let words = &call.simple.words;
    let between = |left: usize| {
        let (left, right) = (words.get(left)?, words.get(left + 1)?);
        Some(build.file.text[place(left.span).end..place(right.span).start].to_owned())
    };
    let gaps = [between(at), at.checked_sub(1).and_then(between), at.checked_sub(2).and_then(between)];
    let usable = gaps.into_iter().flatten().find(|gap| gap.contains('\n') && !gap.contains('#'));
    usable.unwrap_or_else(|| " ".to_owned())
}
