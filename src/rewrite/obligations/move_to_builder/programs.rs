//! What the container starts is there: read from both files, and not from what the split says of itself.

use crate::facts::Build;
use crate::facts::origins::{Origin, Origins};
use crate::facts::starts::{When, starts};
use crate::facts::state::Source;
use crate::syntax::Keyword;
use crate::syntax::expand::Known;

/// Whether each program that the last stage of `before` starts by a path is what it was in that of `after`: built by the builder at
/// the same path, or the same file of the context or of an image. Where the image starts something else now, there is nothing to say:
/// that is a matter of the runtime that was asked for.
///
/// # Errors
/// The first that is not.
pub fn are_there(before: &Build, after: &Build) -> Result<(), String> {
    let (Some(old), Some(new)) = (before.stages.last(), after.stages.last()) else {
        return Err("there is no stage".into());
    };
    let config = |build: &Build, stage: usize| {
        let config = &build.evaluation.stages[stage].config;
        (config.entrypoint.clone(), config.cmd.clone())
    };
    if config(before, old.index) != config(after, new.index) {
        return Ok(());
    }
    let (from, to) = (Origins::new(before), Origins::new(after));
    for started in starts(before, old.index).programs {
        if started.at != When::Run || !started.name.contains('/') {
            continue;
        }
        let was = from.of(old.index, usize::MAX, &started.name);
        let is = to.of(new.index, usize::MAX, &started.name);
        let alike = match (&was, &is) {
            (Origin::Made, Origin::Stage(stage, path)) => {
                *stage + 1 == new.index && same_place(before, old.index, &started.name, path)
            }
            // A RUN that was carried over may make it.
            (Origin::Made, Origin::Made) => true,
            // The shell of the base, of which it cannot be told that no step replaced it.
            (Origin::Made, Origin::Image(..)) => is_of_system(&started.name),
            // What was in the old base, or was not there at all, is a matter of the bases.
            (Origin::Image(..), Origin::Image(..) | Origin::Made | Origin::Stage(..)) => true,
            (was, is) => was == is,
        };
        if !alike {
            return Err(format!(
                "`{}`, which the container starts, would be another file or missing",
                started.name
            ));
        }
    }
    Ok(())
}

/// Whether a program is where distributions put theirs.
fn is_of_system(path: &str) -> bool {
    ["/bin/", "/sbin/", "/usr/bin/", "/usr/sbin/"].iter().any(|folder| path.starts_with(folder))
}

/// Whether `path` is `name` seen from where containers of the stage start.
fn same_place(build: &Build, stage: usize, name: &str, path: &str) -> bool {
    let workdir = build.evaluation.stages[stage].end.workdir();
    match name.strip_prefix('/') {
        Some(_) => path == name,
        None => workdir.is_some_and(|folder| {
            let plain = name.trim_start_matches("./");
            path == format!("{}/{plain}", folder.trim_end_matches('/')) || name.contains("..")
        }),
    }
}

/// Whether every COPY of the last stage takes what it takes from the stage before it to the very place where it was.
///
/// # Errors
/// The first that does not.
pub fn stay_where_they_were(after: &Build) -> Result<(), String> {
    let Some(new) = after.stages.last() else { return Err("there is no stage".into()) };
    let evaluated = &after.evaluation.stages[new.index];
    let builder = Source::Stage(new.index.saturating_sub(1));
    for (at, source) in evaluated.sources.iter().filter(|(_, source)| *source == builder) {
        let instruction = &after.file.instructions[*at];
        if instruction.keyword != Keyword::Copy {
            return Err(format!(
                "line {} takes {source:?} in another way than with COPY",
                instruction.first_line
            ));
        }
        let state = after.state(*at);
        let words: Vec<String> = instruction
            .words()
            .into_iter()
            .filter_map(|word| match state.expand(word.of(&instruction.body.text), instruction.escape) {
                Ok(Known::Known(word)) => Some(word.into_owned()),
                _ => None,
            })
            .collect();
        let Some((target, paths)) = words.split_last() else { continue };
        let folder =
            |path: &str| path.rsplit_once('/').map_or(String::new(), |(folder, _)| folder.to_owned());
        let alike = |path: &String| {
            path == target || target.ends_with('/') && folder(path) == target.trim_end_matches('/')
        };
        if paths.is_empty() || !paths.iter().all(alike) {
            return Err(format!("line {} puts files elsewhere than they were", instruction.first_line));
        }
    }
    Ok(())
}
