//! What the split of a stage owes: every instruction builds, or is in the runtime stage; what a build step leaves behind and a
//! container needs is copied; the image is configured as before. What cannot be established is assumed, in words.

mod config;
pub mod render;

pub use config::same_configuration;

use crate::facts::Build;
use crate::facts::split::{self, Carried, OpenKind, Split};
use crate::rewrite::edit::{Assumption, AssumptionKind};
use std::mem::discriminant;

/// Discharges [`Claim::MoveToBuilder`](crate::rewrite::Claim::MoveToBuilder): the facts are asked again, and `claimed` is held to them.
///
/// # Errors
/// Why it must not be written.
pub fn discharge(build: &Build, from: usize, claimed: &Split) -> Result<Vec<Assumption>, String> {
    let stage =
        build.stages.iter().find(|stage| stage.instructions.start == from).ok_or("there is no FROM")?;
    let split = split::of(build, stage).map_err(|kept| kept.to_string())?;
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
    }
}
