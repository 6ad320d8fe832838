//! What the split of a stage owes: every instruction builds, or is in the runtime stage; what a build step leaves behind and a
//! container needs is copied; the image is configured as before. What cannot be established is assumed, in words.

mod config;
mod programs;
pub mod render;

pub use config::same_configuration;
use programs::{are_there, builder_is_whole, set_up_alike, stay_where_they_were};

use crate::facts::split::{self, Carried, OpenKind, Split};
use crate::facts::{Build, Stage};
use crate::rewrite::edit::{Assumption, AssumptionKind};
use std::mem::discriminant;

/// Discharges [`Claim::MoveToBuilder`](crate::rewrite::Claim::MoveToBuilder): the facts are asked again, and `claimed` is held to them.
///
/// # Errors
/// Why it must not be written.
pub fn discharge(build: &Build, from: usize, claimed: &Split) -> Result<Vec<Assumption>, String> {
    let split = split::of(build, stage_at(build, from)?).map_err(|kept| kept.to_string())?;
    held_to(build, &split, claimed)
}

/// Discharges [`Claim::ChangeRuntime`](crate::rewrite::Claim::ChangeRuntime) in the same way.
///
/// # Errors
/// Why it must not be written.
pub fn discharge_change(build: &Build, from: usize, claimed: &Split) -> Result<Vec<Assumption>, String> {
    let split = split::onto(build, stage_at(build, from)?).map_err(|kept| kept.to_string())?;
    held_to(build, &split, claimed)
}

/// What both files say themselves, whatever `split` claims and without asking how the stage can be split: the image is configured
/// as before, but for what the split says, what the container starts is there, what is set up is set up alike, and what the builder made is where it was.
///
/// # Errors
/// The first difference.
pub fn reads_alike(before: &Build, after: &Build, split: &Split) -> Result<(), String> {
    same_configuration(before, after, split)?;
    builder_is_whole(before, after)?;
    are_there(before, after)?;
    set_up_alike(before, after)?;
    stay_where_they_were(after)
}

fn stage_at(build: &Build, from: usize) -> Result<&Stage, String> {
    let found = build.stages.iter().find(|stage| stage.instructions.start == from);
    found.ok_or_else(|| "there is no FROM".into())
}

/// Holds what is `claimed` to what the facts say.
fn held_to(build: &Build, split: &Split, claimed: &Split) -> Result<Vec<Assumption>, String> {
    if claimed.image != split.image || claimed.pinned != split.pinned {
        return Err(format!("what it builds runs on {}", split.image.reference));
    }
    if let Some((name, value)) = split.sets.iter().find(|set| !claimed.sets.contains(set)) {
        return Err(format!("it has to be built with {name}={value}"));
    }
    if claimed.sets.len() != split.sets.len() {
        return Err("it would be built with variables that nothing asks for".into());
    }
    if claimed.ends != split.ends {
        return Err("the builder would end otherwise".into());
    }
    if let Some(at) = claimed.moved.symmetric_difference(&split.moved).next() {
        return Err(format!("instruction {} belongs to the other stage", at + 1));
    }
    if let Some(lost) = split.carried.iter().find(|carried| !claimed.carried.contains(carried)) {
        return Err(lost_in_words(build, lost, &claimed.carried));
    }
    if claimed.carried != split.carried {
        return Err("the runtime stage would have what the stage has not, or in another order".into());
    }
    if claimed.name != split.name || claimed.builder != split.builder {
        return Err("its stages would be called otherwise".into());
    }
    Ok(split.open.iter().map(assumption).collect())
}

fn assumption(open: &split::Open) -> Assumption {
    let kind = match open.kind {
        OpenKind::BuilderContents => AssumptionKind::BuilderContents,
        OpenKind::SourcesUnread => AssumptionKind::SourcesUnread,
        OpenKind::BuiltOtherwise => AssumptionKind::BuiltOtherwise,
        OpenKind::UnseenProgram => AssumptionKind::UnseenProgram,
        OpenKind::Recommends => AssumptionKind::RecommendsUnneeded,
        OpenKind::DevelopmentUnneeded => AssumptionKind::DevDependenciesUnneeded,
        OpenKind::LinkedLibraries => AssumptionKind::LinkedLibraries,
    };
    Assumption { kind, statement: open.statement.clone(), check: open.check.clone() }
}

/// What would be missing of `lost` where the claim has `claimed`.
fn lost_in_words(build: &Build, lost: &Carried, claimed: &[Carried]) -> String {
    let like = claimed.iter().find(|other| discriminant(*other) == discriminant(lost));
    match lost {
        Carried::Same(at) => {
            let keyword = build.file.instructions[*at].keyword.name();
            format!("the {keyword} of line {} would be lost", build.file.instructions[*at].first_line)
        }
        Carried::Steps { instruction, .. } => {
            format!("what line {} sets up would be lost", build.file.instructions[*instruction].first_line)
        }
        Carried::FromBuilder { paths, .. } => format!("{} would not be copied", paths.join(" ")),
        Carried::FromContext { sources, .. } => format!("{} would not be copied", sources.join(" ")),
        Carried::Install(packages) => {
            let there =
                |package: &&String| !matches!(like, Some(Carried::Install(known)) if known.contains(package));
            let missing: Vec<&str> = packages.iter().filter(there).map(String::as_str).collect();
            format!("{} would be missing", missing.join(" "))
        }
        Carried::Path(folder) => format!("{folder} would not be on PATH"),
        Carried::Workdir(path) => format!("the working directory would not be {path}"),
        Carried::User(name) => format!("the user would not be {name}"),
        Carried::Set(name, value) => format!("{name} would not be {value}"),
        Carried::NoEntrypoint => "the ENTRYPOINT of the image would start another program".into(),
        Carried::Started { argv, .. } => format!("it would not start `{}`", argv.join(" ")),
    }
}
