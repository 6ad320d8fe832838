//! What a stage does that keeps it away from an image of another maker: it needs a shell or what only the image there is has, or rests
//! on a user, folder, variable or ENTRYPOINT that the other one sets differently.

use super::found::{Bar, Gap};
use super::other_kind::{
    Barred, accounts, another, family_of, image_name, instructions, no_triggers, sources, taken_out,
    variables,
};
use crate::facts::exchange::Exchange;
use crate::facts::origins::{Origin, Origins};
use crate::facts::starts::{When, Why, starts};
use crate::facts::tables::runtimes::{Libc, Prefer, Runtime};
use crate::facts::{Build, Command, Family, Form};
use crate::syntax::Keyword;

/// Commands that a shell and the few programs beside it have in every image that has them: those of the `-dev` variants.
/// They are of busybox or coreutils. Source: general knowledge of 2026-11.
const TOOLS: &[&str] =
    &["/bin/sh", "cat", "chmod", "chown", "cp", "echo", "ln", "mkdir", "mv", "rm", "sh", "touch", "true"];

/// Accounts that every image of a kind has by name. Source: the `passwd` of distroless' base.
fn known_accounts(row: &Runtime) -> &'static [&'static str] {
    match row.prefer {
        Prefer::Distroless => &["nobody", "nonroot"],
        _ => &[],
    }
}

/// Programs in the image's PATH that the stage may start by name, as the image's own CMD does.
fn own_programs(row: &Runtime) -> &'static [&'static str] {
    match (row.prefer, row.image) {
        (Prefer::Hardened, "python") => &["python3"],
        (Prefer::Hardened, "node") => &["node"],
        _ => &[],
    }
}

/// What `stages` use that the image of `row` does not have, or not in the same way.
///
/// # Errors
/// The first such thing.
pub(super) fn gap(
    build: &Build,
    stages: &[usize],
    exchange: &Exchange,
    row: &'static Runtime,
) -> Result<Gap, Barred> {
    let mut gap = Gap::default();
    no_triggers(build, stages)?;
    runs(build, stages, exchange, row)?;
    for (at, instruction) in instructions(build, stages) {
        variables(build, at, instruction.span.of(&build.file.text))?;
        if instruction.keyword == Keyword::Shell {
            return another(at, "a shell is chosen");
        }
    }
    settings(build, stages[0], exchange, row)?;
    accounts(build, stages, known_accounts(row))?;
    commands(build, stages, exchange, row, &mut gap)?;
    taken_in(build, stages, exchange, row)?;
    taken_out(build, stages)?;
    Ok(gap)
}

/// RUNs need a shell, and call no more than [`TOOLS`].
fn runs(build: &Build, stages: &[usize], exchange: &Exchange, row: &Runtime) -> Result<(), Barred> {
    for run in build.runs.iter().filter(|run| stages.contains(&run.stage)) {
        if row.with_tools != Some(exchange.to.as_str()) {
            return another(run.instruction, "a RUN needs a shell, which it has not");
        }
        if let Form::Opaque(why) = &run.form {
            return Err((run.instruction, Bar::Unread(why.clone())));
        }
        let starts = starts(build, run.stage);
        let here = |at: usize, when: When| at == run.instruction && when == When::Build;
        if let Some(other) = starts
            .programs
            .iter()
            .find(|of| here(of.instruction, of.at) && !TOOLS.contains(&of.name.as_str()))
        {
            return another(run.instruction, format!("`{}` is called, which it may not have", other.name));
        }
        if starts.unseen.iter().any(|of| here(of.instruction, of.at)) {
            return another(run.instruction, "a RUN calls what is not seen");
        }
    }
    Ok(())
}

/// The user and working directory that the stage rests on are its own, where those of both images are not the same.
fn settings(build: &Build, stage: usize, exchange: &Exchange, row: &Runtime) -> Result<(), Barred> {
    let instructions = build.stages[stage].instructions.clone().skip(1);
    let evaluated = &build.evaluation.stages[stage];
    let full = evaluated.states.first().unwrap_or(&evaluated.end);
    let same_user = row.user == Some("0") && full.user() == Some("root");
    let same_folder = row.workdir.is_some() && full.workdir() == row.workdir;
    // Variants with tools may run as another user than those without.
    let mut user = same_user && row.with_tools != Some(exchange.to.as_str());
    let mut folder = same_folder;
    for at in instructions {
        let instruction = &build.file.instructions[at];
        let (needs_user, needs_folder) = match instruction.keyword {
            Keyword::User => {
                user = true;
                continue;
            }
            Keyword::Workdir => {
                let absolute = instruction.body.text.trim().starts_with('/');
                folder |= absolute;
                // Who is in force owns the folder it makes.
                (true, !absolute)
            }
            Keyword::Copy | Keyword::Add => {
                let target = instruction.args().pop().unwrap_or_default();
                (false, !target.starts_with('/'))
            }
            Keyword::Run | Keyword::Cmd | Keyword::Entrypoint | Keyword::Healthcheck => (true, true),
            _ => (false, false),
        };
        if needs_user && !user {
            return Err((
                at,
                Bar::Configured("it runs as another user, and no USER stands before this".into()),
            ));
        }
        if needs_folder && !folder {
            let why = "its working directory is another, and no WORKDIR stands before this";
            return Err((at, Bar::Configured(why.into())));
        }
    }
    if !user || !folder {
        let what = if user { "working directory" } else { "user" };
        let why = format!("its {what} is another, and the stage sets none");
        return Err((build.stages[stage].instructions.start, Bar::Configured(why)));
    }
    Ok(())
}

/// What a container starts is there, needs no shell, and is not handed to an ENTRYPOINT of the image.
fn commands(
    build: &Build,
    stages: &[usize],
    exchange: &Exchange,
    row: &Runtime,
    gap: &mut Gap,
) -> Result<(), Barred> {
    let from = build.stages[stages[0]].instructions.start;
    let own: Vec<&Command> =
        build.commands().iter().filter(|command| stages.contains(&command.stage)).collect();
    if let Some(shell) = own.iter().find(|command| !matches!(command.form, Form::Exec(_))) {
        return another(shell.instruction, format!("its {} needs a shell", shell.keyword.name()));
    }
    let first = |keyword| own.iter().find(|of| of.stage == stages[0] && of.keyword == keyword);
    let starts_by_cmd = match (first(Keyword::Entrypoint), row.entrypoint) {
        (Some(_), _) => false,
        (None, Some([])) if has_no_entrypoint(exchange) && first(Keyword::Cmd).is_some() => true,
        (None, Some([])) if first(Keyword::Cmd).is_some() => {
            let word = match first(Keyword::Cmd).map(|of| &of.form) {
                Some(Form::Exec(words)) => words.first().map(String::as_str),
                _ => None,
            };
            // The ENTRYPOINT of node's image starts any command that is there, as it is.
            // Source: docker-entrypoint.sh of nodejs/docker-node.
            if image_name(exchange) != "node" || word != Some("node") {
                let why = "the ENTRYPOINT of its image goes, and the stage sets none";
                return Err((from, Bar::Configured(why.into())));
            }
            true
        }
        (None, Some([])) => {
            return Err((from, Bar::Configured("its CMD is another, and the stage sets none".into())));
        }
        (None, Some(words)) => {
            let why = format!("its ENTRYPOINT is {}: CMD would have to change", words.join(" "));
            return Err((from, Bar::Configured(why)));
        }
        (None, None) => {
            let why = "its ENTRYPOINT is not known, and the stage sets none";
            return Err((from, Bar::Configured(why.into())));
        }
    };
    for command in own {
        let Form::Exec(words) = &command.form else { continue };
        let Some(program) = words.first() else {
            return another(command.instruction, format!("its {} is empty", command.keyword.name()));
        };
        // Behind an ENTRYPOINT, a CMD is its arguments.
        if command.keyword == Keyword::Cmd && !starts_by_cmd {
            continue;
        }
        program_is_there(build, command, program, row)?;
    }
    for &stage in stages {
        let starts = starts(build, stage);
        // An ENTRYPOINT or CMD that is a script starts what reads it.
        let scripts = starts.programs.iter().filter(|of| of.at == When::Run && !of.through.is_empty());
        if let Some(other) = scripts.into_iter().next() {
            return another(other.instruction, format!("`{}` is started by a script", other.name));
        }
        for unseen in starts.unseen.iter().filter(|unseen| unseen.at == When::Run) {
            match &unseen.why {
                // It is no script.
                Why::NotText => {}
                Why::NotInContext | Why::Stage(_) => {
                    if !gap.unseen.contains(&unseen.what) {
                        gap.unseen.push(unseen.what.clone());
                    }
                }
                why => return another(unseen.instruction, format!("`{}`: {why}", unseen.what)),
            }
        }
    }
    Ok(())
}

/// Whether the image that goes has no ENTRYPOINT. Source: general knowledge of 2026-11.
fn has_no_entrypoint(exchange: &Exchange) -> bool {
    matches!(image_name(exchange), "debian" | "python")
}

/// The program of a command is the image's own, or a file that the stage copies by its name.
fn program_is_there(build: &Build, command: &Command, program: &str, row: &Runtime) -> Result<(), Barred> {
    let at = command.instruction;
    if own_programs(row).contains(&program) || row.entrypoint.is_some_and(|own| own.first() == Some(&program))
    {
        return Ok(());
    }
    if !program.starts_with('/') {
        return another(at, format!("`{program}` is looked up in PATH, and may not be in it there"));
    }
    let name = program.rsplit('/').next().unwrap_or_default();
    let interpreter = ["python", "pypy", "node", "java", "ruby", "sh", "bash"];
    if interpreter
        .iter()
        .any(|of| name.strip_prefix(of).is_some_and(|rest| !rest.contains(char::is_alphabetic)))
        || program.contains("/node_modules/")
        || program.contains("/venv/")
        || program.contains("/.venv/")
    {
        return another(at, format!("`{program}` needs an interpreter that is not in the same place there"));
    }
    let end = build.stages[command.stage].instructions.end;
    match Origins::new(build).of(command.stage, end, program) {
        Origin::Context(_) => Ok(()),
        // Of an interpreter's image, what another stage made is a script as a rule.
        Origin::Stage(..) if !matches!(row.image, "python" | "node") => Ok(()),
        _ => another(at, format!("it cannot be told that `{program}` is there and needs no interpreter")),
    }
}

/// What is copied from elsewhere runs on the C library that it has.
fn taken_in(build: &Build, stages: &[usize], exchange: &Exchange, row: &Runtime) -> Result<(), Barred> {
    let full = build.stages[stages[0]].family;
    let changes = (full == Family::Alpine) != (row.libc == Libc::Musl);
    for (at, source) in sources(build, stages) {
        let musl = family_of(build, source) == Family::Alpine;
        if changes && musl != (row.libc == Libc::Musl) {
            return another(
                at,
                format!("what is copied may be built for the C library of {}", exchange.from),
            );
        }
    }
    Ok(())
}
