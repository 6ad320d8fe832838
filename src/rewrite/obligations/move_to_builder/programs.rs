//! What the container starts is there: read from both files, and not from what the split says of itself.

use crate::facts::config::DEFAULT_PATH;
use crate::facts::origins::{Origin, Origins};
use crate::facts::starts::{When, starts};
use crate::facts::state::Source;
use crate::facts::{Build, Family, Stage};
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
    for started in &starts(before, old.index).programs {
        if started.at != When::Run {
            continue;
        }
        if !started.name.contains('/') {
            in_a_folder_of_path((before, after), (&from, &to), (old.index, new.index), &started.name)?;
            continue;
        }
        let was = from.of(old.index, usize::MAX, &started.name);
        let is = to.of(new.index, usize::MAX, &started.name);
        let alike = match (&was, &is) {
            (Origin::Made, Origin::Stage(stage, path)) => {
                *stage + 1 == new.index && same_place(before, old.index, &started.name, path)
            }
            // A RUN that was carried over may make it; one that says so has to be there still.
            (Origin::Made, Origin::Made) => {
                new.image.as_deref() != Some("scratch")
                    && (!is_named(&from, before, old.index, &started.name)
                        || is_named(&to, after, new.index, &started.name))
            }
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

/// Whether a RUN of a stage itself names a file as one that it makes.
fn is_named(origins: &Origins<'_>, build: &Build, stage: usize, path: &str) -> bool {
    let workdir = build.evaluation.stages[stage].end.workdir().unwrap_or("/");
    let path = match path.starts_with('/') {
        true => path.to_owned(),
        false => format!("{}/{}", workdir.trim_end_matches('/'), path.trim_start_matches("./")),
    };
    build.runs.iter().any(|run| run.stage == stage && origins.names(run.instruction, &path))
}

/// Whether a program that is started by its name is still there, where a RUN says that it makes it in a folder of PATH.
///
/// # Errors
/// It is not.
fn in_a_folder_of_path(
    (before, after): (&Build, &Build),
    (from, to): (&Origins<'_>, &Origins<'_>),
    (old, new): (usize, usize),
    name: &str,
) -> Result<(), String> {
    for folder in DEFAULT_PATH.split(':') {
        let path = format!("{folder}/{name}");
        if is_named(from, before, old, &path) {
            let there = match to.of(new, usize::MAX, &path) {
                Origin::Stage(_, other) => other == path,
                Origin::Made => is_named(to, after, new, &path),
                _ => false,
            };
            if !there {
                return Err(format!("`{path}`, which the container starts, would be missing"));
            }
        }
    }
    Ok(())
}

/// Whether what was set up is set up alike: a RUN that stands in both stages runs as the same user, in the same working directory and
/// shell; the image's user exists where a RUN made it; and the distribution is the same where anything is installed or run.
///
/// # Errors
/// The first difference.
pub fn set_up_alike(before: &Build, after: &Build) -> Result<(), String> {
    let (Some(old), Some(new)) = (before.stages.last(), after.stages.last()) else {
        return Err("there is no stage".into());
    };
    let text = |build: &Build, at: usize| build.file.instructions[at].body.text.clone();
    let runs: Vec<usize> =
        after.runs.iter().filter(|run| run.stage == new.index).map(|run| run.instruction).collect();
    if !runs.is_empty() {
        if new.image.as_deref() == Some("scratch") {
            return Err("nothing can be run in an empty image".into());
        }
        if (old.family == Family::Alpine) != (new.family == Family::Alpine) {
            return Err("its packages would be those of another distribution".into());
        }
    }
    for at in runs {
        let same = before
            .runs
            .iter()
            .find(|run| run.stage == old.index && text(before, run.instruction) == text(after, at));
        let Some(same) = same else { continue };
        let (was, is) = (before.state(same.instruction), after.state(at));
        let line = before.file.instructions[same.instruction].first_line;
        if was.user().is_some_and(|user| user != is.user().unwrap_or_default() && !is_root(user)) {
            return Err(format!("what line {line} runs would run as another user"));
        }
        let elsewhere = was.workdir().is_some_and(|folder| is.workdir().is_some_and(|other| other != folder));
        if elsewhere && !same.runs_anywhere() {
            return Err(format!("what line {line} runs would run in another folder"));
        }
    }
    let Known::Known(user) = &after.evaluation.stages[new.index].config.user else { return Ok(()) };
    let name = user.split(':').next().unwrap_or_default();
    if is_root(name) || name.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(());
    }
    let makes = |build: &Build, stage: usize| {
        let mut runs = build.runs.iter().filter(|run| run.stage == stage);
        runs.any(|run| {
            let text = text(build, run.instruction);
            text.contains(name) && (text.contains("useradd") || text.contains("adduser"))
        })
    };
    let accounts = after.evaluation.stages[new.index].sources.iter();
    let copied = accounts.into_iter().any(|(at, _)| text(after, *at).contains("/etc/passwd"));
    if makes(before, old.index) && !makes(after, new.index) && !copied {
        return Err(format!("the user {name} would not exist"));
    }
    Ok(())
}

/// Whether nothing that a step of the builder stood behind left the builder, and what left it is in the runtime stage.
///
/// # Errors
/// The first that is missing.
pub fn builder_is_whole(before: &Build, after: &Build) -> Result<(), String> {
    let (Some(old), Some(new)) = (before.stages.last(), after.stages.last()) else {
        return Err("there is no stage".into());
    };
    let Some(builder) = new.index.checked_sub(1).map(|index| &after.stages[index]) else {
        return Err("there is no builder".into());
    };
    let is_done = |keyword: Keyword| {
        use Keyword::{Add, Arg, Copy, Env, Run, Shell, User, Workdir};
        matches!(keyword, Add | Arg | Copy | Env | Run | Shell | User | Workdir)
    };
    let written = |build: &Build, at: usize| {
        let instruction = &build.file.instructions[at];
        (instruction.keyword, instruction.span.of(&build.file.text).to_owned())
    };
    let all = |build: &Build, stage: &Stage| -> Vec<(Keyword, String)> {
        let done = stage.instructions.clone().map(|at| written(build, at));
        done.filter(|(keyword, _)| is_done(*keyword)).collect()
    };
    let (mut there, runtime) = (all(after, builder).into_iter().peekable(), all(after, new));
    // What the builder sets stands in front of everything.
    let steps = all(before, old);
    let first = |step: &(Keyword, String)| steps.iter().any(|known| known == step);
    while there.next_if(|step| !first(step)).is_some() {}
    let mut gone: Option<String> = None;
    for step in steps {
        if there.next_if_eq(&step).is_some() {
            if let Some(gone) = gone.as_ref().filter(|_| step.0 == Keyword::Run) {
                return Err(format!("the builder would lack `{}`", gone.lines().next().unwrap_or_default()));
            }
        } else if runtime.contains(&step) {
            gone = Some(step.1);
        } else {
            return Err(format!("`{}` would be lost", step.1.lines().next().unwrap_or_default()));
        }
    }
    Ok(())
}

fn is_root(user: &str) -> bool {
    matches!(user, "" | "root" | "0")
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
