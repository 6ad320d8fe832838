//! What the exchanges for images of another kind have in common.

use super::found::Bar;
use crate::facts::exchange::Exchange;
use crate::facts::state::Source;
use crate::facts::{Build, Family};
use crate::syntax::{Instruction, Keyword};

/// An instruction and why the base stays for it.
pub(super) type Barred = (usize, Bar);

/// Stays away, for what the instruction at `at` does.
pub(super) fn another<T>(at: usize, what: impl Into<String>) -> Result<T, Barred> {
    Err((at, Bar::Another(what.into())))
}

/// The keywords of `stages` with their index, FROM not among them.
pub(super) fn instructions<'b>(
    build: &'b Build,
    stages: &[usize],
) -> impl Iterator<Item = (usize, &'b Instruction)> {
    let all = stages.iter().flat_map(|&stage| build.stages[stage].instructions.clone());
    all.map(|at| (at, &build.file.instructions[at])).filter(|(_, of)| of.keyword != Keyword::From)
}

/// Nothing of it goes into a stage that is not built on it: what is taken out would be another file.
pub(super) fn taken_out(build: &Build, stages: &[usize]) -> Result<(), Barred> {
    let mut copies = stages.iter().flat_map(|&stage| build.copies_from(stage));
    match copies.find(|copy| !stages.contains(&copy.stage)) {
        Some(copy) => another(copy.instruction, "another stage takes files from it"),
        None => Ok(()),
    }
}

/// What is stored for images built on this one cannot be looked at.
pub(super) fn no_triggers(build: &Build, stages: &[usize]) -> Result<(), Barred> {
    let triggers = stages.iter().any(|&stage| !build.evaluation.stages[stage].triggers.is_empty());
    match instructions(build, stages).find(|(_, of)| of.keyword == Keyword::Onbuild) {
        Some((at, _)) => another(at, "ONBUILD stores what is not run here"),
        None if triggers => another(build.stages[stages[0]].instructions.start, "a trigger of its base runs"),
        None => Ok(()),
    }
}

/// Variables that the image there is may set, and no instruction of the file does: they have other values, or none.
pub(super) fn variables(build: &Build, at: usize, text: &str) -> Result<(), Barred> {
    let from_base = |name: &&str| !name.is_empty() && !build.state(at).env_may_be_set(name);
    match super::words::variables(text).find(from_base) {
        Some(name) => {
            Err((at, Bar::Configured(format!("the variable {name} is used, which the file does not set"))))
        }
        None => Ok(()),
    }
}

/// Accounts are named by number, as root, or by one of `known`. What is read: USER, `--chown`, and what chown and chgrp are given.
pub(super) fn accounts(build: &Build, stages: &[usize], known: &[&str]) -> Result<(), Barred> {
    let is_there = |name: &str| {
        let numeric = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit());
        name.is_empty() || numeric || name == "root" || known.contains(&name)
    };
    for (at, instruction) in instructions(build, stages) {
        let mut named: Vec<String> =
            instruction.flags_named("chown").filter_map(|flag| flag.value.clone()).collect();
        if instruction.keyword == Keyword::User {
            named.push(instruction.body.text.trim().to_owned());
        }
        if let Some(script) = build.run(at).and_then(|run| run.script()) {
            for call in script.steps().flat_map(|found| found.calls()) {
                if matches!(call.name(), "chown" | "chgrp") {
                    let words = call.args().iter().filter_map(|word| word.literal());
                    named.extend(
                        words.map(|word| word.into_owned()).find(|word| !word.starts_with(['-', '+'])),
                    );
                }
            }
        }
        if let Some(name) = named.iter().flat_map(|name| name.split([':', '.'])).find(|name| !is_there(name))
        {
            return another(at, format!("the account {name} is named, which may be another or none there"));
        }
    }
    Ok(())
}

/// The distribution that a stage's or an image's programs are built for.
pub(super) fn family_of(build: &Build, source: &Source) -> Family {
    match source {
        Source::Stage(stage) => build.stages.get(*stage).map_or(Family::Unknown, |stage| stage.family),
        Source::Image(image) => crate::facts::base::family_of(image).0,
    }
}

/// Where instructions of `stages` take files from: instruction and source, the stages themselves not among them.
pub(super) fn sources<'b>(build: &'b Build, stages: &[usize]) -> Vec<(usize, &'b Source)> {
    let all = stages.iter().flat_map(|&stage| &build.evaluation.stages[stage].sources);
    all.filter(|(_, source)| !matches!(source, Source::Stage(stage) if stages.contains(stage)))
        .map(|(at, source)| (*at, source))
        .collect()
}

/// The name of the image that goes, without its place and tag.
pub(super) fn image_name(exchange: &Exchange) -> &str {
    crate::facts::Reference::parse(&exchange.from).name
}
