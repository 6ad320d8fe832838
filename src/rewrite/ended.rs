//! Notes on bases that get no security fixes any more.

use super::outcome::Note;
use crate::facts::packages::manager_calls;
use crate::facts::tables::eol::{
    EndOfLife, archived_release, end_of_life, end_of_life_of_distribution, is_past,
};
use crate::facts::{Build, Reference, Stage};

/// A note for every FROM of an image whose end of life lies before `today`, as `2026-08-22`.
pub(super) fn notes(build: &Build, today: &str) -> Vec<Note> {
    let noted = |stage: &Stage| {
        let image = stage.image.as_deref()?;
        let message = message(build, stage, image, today)?;
        Some(Note { message, span: build.file.instructions[stage.instructions.start].span })
    };
    build.stages.iter().filter_map(noted).collect()
}

/// What is said of a stage that is built on `image`.
fn message(build: &Build, stage: &Stage, image: &str, today: &str) -> Option<String> {
    let reference = Reference::parse(image);
    // The digest says nothing to a reader.
    let named = image.split('@').next().unwrap_or(image);
    let own = end_of_life(&reference).filter(|end| is_past(end.date, today));
    let mut message = match own {
        Some(end) => format!("{named} {}", ended(&end, today)),
        None => {
            let below = end_of_life_of_distribution(&reference)?;
            // The long-term support of Debian is for everyone, and from the archive that the images ask anyway.
            let last = below.extended.filter(|_| below.product == "debian").unwrap_or(below.date);
            if !is_past(last, today) {
                return None;
            }
            format!("{named} is built on {}, which {}", distribution(&below), ended(&below, today))
        }
    };
    // A file that names an archive has set its sources itself.
    let own_sources = ["archive.debian.org", "snapshot.debian.org"];
    if archived_release(&reference).is_some()
        && !own_sources.iter().any(|host| build.file.text.contains(host))
        && installs(build, stage)
    {
        message += "; its Debian packages are only on archive.debian.org now, and apt-get update fails";
    }
    Some(message)
}

/// That a version ended, and until when there are fixes all the same.
fn ended(end: &EndOfLife, today: &str) -> String {
    let on = if end.date.len() == 7 { "in" } else { "on" };
    let reached = format!("reached its end of life {on} {}", end.date);
    match end.extended {
        Some(extended) if is_past(extended, today) => {
            format!("{reached}, and the end of its extended support on {extended}: no security fixes since")
        }
        Some(extended) => format!("{reached}; extended support until {extended}"),
        None => format!("{reached}: no security fixes since"),
    }
}

/// A distribution's version, as a reader knows it.
fn distribution(end: &EndOfLife) -> String {
    let name = match end.product {
        "debian" => "Debian",
        "ubuntu" => "Ubuntu",
        _ => "Alpine",
    };
    format!("{name} {}", end.cycle)
}

/// Whether a RUN of `stage`, or of one that is built on it, calls apt.
fn installs(build: &Build, stage: &Stage) -> bool {
    let built_on = build.built_on(stage.index);
    let runs = build.runs.iter().filter(|run| run.stage == stage.index || built_on.contains(&run.stage));
    let mut scripts = runs.filter_map(|run| run.script());
    scripts.any(|script| manager_calls(script).iter().any(|call| call.manager.id == "apt"))
}
