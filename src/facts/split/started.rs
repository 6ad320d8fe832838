//! What a container starts, as the words of the programs, without the shell where it does nothing but start one.

use super::Kept;
use crate::facts::build::Stage;
use crate::facts::origins::{Origin, Origins};
use crate::facts::run::{Form, ShellKind};
use crate::facts::{Build, Command};
use crate::shell::{self, AndOrOp, Script};
use crate::syntax::Keyword;

/// An ENTRYPOINT, CMD or HEALTHCHECK that starts a program.
#[derive(Clone, Debug)]
pub(super) struct Start {
    /// Its instruction.
    pub instruction: usize,
    /// The words of the program.
    pub argv: Vec<String>,
    /// Whether the instruction says exactly this.
    pub as_written: bool,
    /// Whether `npm start` stood for it.
    pub by_npm: bool,
}

/// The programs that a container of `stage` starts: what ENTRYPOINT, or CMD where there is none, and HEALTHCHECK say.
///
/// # Errors
/// One of them needs a shell.
pub(super) fn started(build: &Build, stage: &Stage) -> Result<Vec<Start>, Kept> {
    let last = |keyword: Keyword| {
        let mut own = build.commands().iter().rev();
        own.find(|command| command.stage == stage.index && command.keyword == keyword && !command.is_trigger)
    };
    let is_empty = |command: &&Command| matches!(&command.form, Form::Exec(words) if words.is_empty());
    let entrypoint = last(Keyword::Entrypoint).filter(|command| !is_empty(command));
    let cmd = last(Keyword::Cmd).filter(|command| !is_empty(command));
    let mut found = Vec::new();
    match (entrypoint, cmd) {
        (Some(entrypoint), cmd) => {
            let start = words(build, stage, entrypoint)?;
            if let Some(cmd) = cmd {
                let shell = |command: &Command| !matches!(command.form, Form::Exec(_));
                if shell(entrypoint) || shell(cmd) {
                    // A shell that is an ENTRYPOINT takes no arguments, and one that is an argument is none.
                    let why = "its ENTRYPOINT and CMD are not both in the JSON form";
                    return Err(Kept::new("it needs a shell", cmd.instruction, why));
                }
            }
            found.push(start);
        }
        (None, Some(cmd)) => found.push(through_npm(build, stage, words(build, stage, cmd)?)?),
        (None, None) => {
            let why = "neither CMD nor ENTRYPOINT says what it starts";
            return Err(Kept::new("it starts nothing of its own", stage.instructions.start, why));
        }
    }
    let health = last(Keyword::Healthcheck).filter(|command| !is_empty(command));
    let none = |command: &&Command| {
        let after = build.file.instructions[command.instruction + 1..stage.instructions.end].iter();
        after.filter(|later| later.keyword == Keyword::Healthcheck).count() > 0
    };
    if let Some(health) = health.filter(|command| !none(command)) {
        found.push(words(build, stage, health)?);
    }
    Ok(found)
}

/// The words of one command.
fn words(build: &Build, stage: &Stage, command: &Command) -> Result<Start, Kept> {
    let at = command.instruction;
    let name = command.keyword.name();
    let needs = |why: &str| Kept::new("it needs a shell", at, format!("its {name} needs a shell: {why}"));
    let start = |argv, as_written| Start { instruction: at, argv, as_written, by_npm: false };
    match &command.form {
        Form::Exec(words) => match words.as_slice() {
            [shell, option, text]
                if matches!(&**shell, "sh" | "/bin/sh" | "bash" | "/bin/bash") && option == "-c" =>
            {
                let script = shell::parse(text).map_err(|opaque| needs(&opaque.reason))?;
                let argv = plain(&script, command.keyword).ok_or_else(|| needs("it is a script"))?;
                Ok(start(argv, false))
            }
            words => Ok(start(words.to_vec(), true)),
        },
        Form::Opaque(why) => Err(needs(why)),
        Form::Script { .. } if command.shell.kind == ShellKind::Other || stage_sets_shell(build, stage) => {
            Err(needs("a shell is chosen"))
        }
        Form::Script { script, .. } => {
            let argv = plain(script, command.keyword)
                .ok_or_else(|| needs("it is more than a program and its arguments"))?;
            Ok(start(argv, false))
        }
    }
}

/// Whether a SHELL of the stage may start scripts with options of its own.
fn stage_sets_shell(build: &Build, stage: &Stage) -> bool {
    stage.instructions.clone().any(|at| build.file.instructions[at].keyword == Keyword::Shell)
}

/// The words of a script that does nothing but start one program: nothing is expanded, redirected, assigned or waited for.
/// A shell that gets such a script puts the program in its own place, or waits for it and ends as it did.
/// `|| exit 1` of a health check says nothing: all that is not 0 is unhealthy (Docker's reference, HEALTHCHECK).
fn plain(script: &Script, keyword: Keyword) -> Option<Vec<String>> {
    let [item] = script.list.items.as_slice() else { return None };
    let is_exit = |pipeline: &shell::Pipeline| simple(pipeline).is_some_and(|words| words == ["exit", "1"]);
    let alone = match item.and_or.rest.as_slice() {
        [] => true,
        [(AndOrOp::Or, _, otherwise)] => keyword == Keyword::Healthcheck && is_exit(otherwise),
        _ => false,
    };
    if !alone || item.terminator.is_some() || !script.comments.is_empty() {
        return None;
    }
    let mut words = simple(&item.and_or.first)?;
    if words.first().is_some_and(|word| word == "exec") {
        words.remove(0);
    }
    let first = words.first()?;
    if first.starts_with('-') || BUILTINS.contains(&first.as_str()) {
        return None;
    }
    Some(words)
}

/// Commands that a shell runs itself. Source: the manuals of dash and bash.
const BUILTINS: &[&str] = &[
    ".", ":", "[", "alias", "builtin", "cd", "command", "echo", "eval", "exec", "exit", "export", "false",
    "kill", "printf", "pwd", "read", "set", "shift", "source", "test", "times", "trap", "true", "type",
    "ulimit", "umask", "unset", "wait",
];

/// The words of a pipeline that is one simple command.
fn simple(pipeline: &shell::Pipeline) -> Option<Vec<String>> {
    let [shell::Command::Simple(simple)] = pipeline.commands.as_slice() else { return None };
    let odd = pipeline.negated
        || pipeline.time.is_some()
        || !simple.assignments.is_empty()
        || !simple.redirects.is_empty();
    if odd {
        return None;
    }
    let word = |word: &shell::Word| {
        let text = word.literal()?.into_owned();
        // What a tilde or a brace stands for is the shell's.
        (!text.starts_with('~') && !text.contains(['{', '\n'])).then_some(text)
    };
    simple.words.iter().map(word).collect()
}

/// What `npm start` runs, where that is one program.
fn through_npm(build: &Build, stage: &Stage, start: Start) -> Result<Start, Kept> {
    let script = match start.argv.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["npm" | "pnpm", "start"] => "start",
        ["npm" | "pnpm", "run", script] => script,
        _ => return Ok(start),
    };
    let needs = |why: &str| {
        let why = format!("`{}` needs a shell: {why}", start.argv.join(" "));
        Kept::new("it needs a shell", start.instruction, why)
    };
    let origins = Origins::new(build);
    let end = stage.instructions.end;
    let Origin::Context(path) = origins.of(stage.index, end, "package.json") else {
        return Err(needs("package.json is not seen"));
    };
    let text = build.project.text(&path).ok_or_else(|| needs("package.json is not seen"))?;
    let manifest: serde_json::Value = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|_| needs("package.json cannot be read"))?;
    let of = |name: &str| manifest.get("scripts")?.get(name)?.as_str();
    if of(&format!("pre{script}")).is_some() || of(&format!("post{script}")).is_some() {
        return Err(needs("other scripts run before or after it"));
    }
    let text = match of(script) {
        Some(text) => text,
        // The default of npm.
        None if script == "start" => "node server.js",
        None => return Err(needs("package.json has no such script")),
    };
    let script = shell::parse(text).map_err(|opaque| needs(&opaque.reason))?;
    let argv = plain(&script, Keyword::Cmd)
        .ok_or_else(|| needs("the script is more than a program and its arguments"))?;
    Ok(Start { argv, as_written: false, by_npm: true, ..start })
}
