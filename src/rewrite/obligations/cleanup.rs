//! What emptying a package manager's cache owes: the command is the manager's own clean-up and no other, it runs with the
//! privilege of the commands that filled the cache, it changes no status, and nothing behind it reads what is gone.

use crate::facts::packages::{Behind, ManagerCall, Place, behind, manager_calls};
use crate::facts::tables::managers::{Action, Manager, by_id};
use crate::facts::{Build, Run, ShellKind, caches};
use crate::rewrite::edit::{Assumption, AssumptionKind};
use crate::syntax::expand::Known;

/// A clean-up that may be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cleanup {
    /// Where.
    pub behind: Behind,
    /// The command.
    pub command: String,
    /// What it rests on.
    pub assumptions: Vec<Assumption>,
}

/// The clean-up of `manager`'s cache in `run`, behind the last step that fills or needs it.
///
/// # Errors
/// Why there is none that may be written.
pub fn plan(build: &Build, run: &Run, manager: &'static Manager) -> Result<Cleanup, String> {
    let script = run.script().ok_or("its script cannot be read")?;
    let Action::Cleanup(command) = manager.action else {
        return Err("the manager has no clean-up".into());
    };
    let calls: Vec<ManagerCall<'_>> =
        manager_calls(script).into_iter().filter(|call| call.manager.id == manager.id).collect();
    let uses: Vec<&ManagerCall<'_>> = calls.iter().filter(|call| call.fills() || call.needs()).collect();
    let last = uses
        .last()
        .filter(|_| uses.iter().any(|call| call.fills()))
        .ok_or("nothing in it fills the cache")?;
    if run.shell.kind == ShellKind::Other {
        return Err("its shell is not known".into());
    }
    keeps_away(build, run, manager)?;
    for call in &uses {
        links(call)?;
        if call.place.deferred {
            return Err(format!("a function calls {}, and when cannot be told", manager.id));
        }
    }
    let command = format!("{}{command}", privilege(build, run, &uses, command)?);
    let Place { item, operand, .. } = last.place;
    let behind = behind(run, script, item, operand)?;
    // All of the operand comes before: a loop or a group may hold more steps than the one that was asked for.
    let places = crate::facts::packages::places(script);
    let end = places
        .iter()
        .rfind(|place| (place.item, place.operand) == (item, operand))
        .map_or(last.place.step, |p| p.step);
    let later = caches::later(build, run, end, manager);
    if let Some(reader) = later.reader {
        return Err(reader);
    }
    let mut assumptions = Vec::new();
    if !later.unseen.is_empty() {
        let scripts = later.unseen.join(", ");
        assumptions.push(Assumption {
            kind: AssumptionKind::UnseenScript,
            statement: format!("{scripts} does not install with {} without an update of its own", manager.id),
            check: format!("look for `{}` in {scripts}", manager.programs[0]),
        });
    }
    if manager.id == "yarn" && !uses.iter().any(is_yarn_classic) {
        assumptions.push(Assumption {
            kind: AssumptionKind::YarnClassic,
            statement: "the project uses Yarn 1: from version 2 on the project may run from the cache".into(),
            check: "there is no .yarnrc.yml, and `yarn --version` says 1".into(),
        });
    }
    Ok(Cleanup { behind, command, assumptions })
}

/// Discharges [`crate::rewrite::Claim::AddCleanup`]: what is left open.
///
/// # Errors
/// Why it must not be written.
pub fn discharge(
    build: &Build,
    instruction: usize,
    behind: Behind,
    manager: &str,
    command: &str,
) -> Result<Vec<Assumption>, String> {
    let run = build.run(instruction).ok_or("it is no RUN")?;
    let manager = by_id(manager).ok_or("there is no such manager")?;
    let plan = plan(build, run, manager)?;
    if plan.behind != behind {
        return Err("the clean-up would stand where it changes what a failing step does".into());
    }
    if plan.command != command {
        return Err(format!("`{command}` is not how the cache of {} is emptied", manager.id));
    }
    Ok(plan.assumptions)
}

/// What in the RUN or its environment makes the cache another one.
///
/// # Errors
/// Which.
pub fn keeps_away(build: &Build, run: &Run, manager: &Manager) -> Result<(), String> {
    for mount in &run.mounts {
        let Known::Known(target) = &mount.target else {
            return Err("where one of its mounts lies cannot be told".into());
        };
        let Some(target) = target.as_deref().map(|target| target.trim_end_matches('/')) else { continue };
        let holds = |folder: &&str| {
            let folder = folder.replacen('~', "/root", 1);
            let ends = folder.trim_start_matches("/root");
            folder.starts_with(target)
                || target.starts_with(&folder)
                || !ends.is_empty() && target.ends_with(ends)
        };
        if manager.folders.iter().any(holds) {
            return Err(format!("the cache of {} is a mount here", manager.id));
        }
    }
    let state = build.state(run.instruction);
    match manager.variables.iter().find(|name| state.env_may_be_set(name)) {
        Some(name) => Err(format!("{name} says what happens to the cache")),
        None => Ok(()),
    }
}

/// What is installed may be a link into the cache, or lies in the folder that would go.
fn links(call: &ManagerCall<'_>) -> Result<(), String> {
    let option = match call.manager.id {
        "bun" => &["--backend"][..],
        "gem" => &["-i", "--install-dir", "--user-install"],
        "bundle" => &["--path", "--deployment"],
        _ => return Ok(()),
    };
    if call.has_option(option) {
        return Err(format!("{} puts things elsewhere with {}", call.manager.id, option[0]));
    }
    Ok(())
}

/// What stands in front of the clean-up so that it may do what the commands that filled the cache did: nothing, or `sudo `.
fn privilege(
    build: &Build,
    run: &Run,
    uses: &[&ManagerCall<'_>],
    command: &str,
) -> Result<&'static str, String> {
    let wrappers: Vec<Vec<&str>> = uses
        .iter()
        .map(|call| {
            call.call.wrappers().filter(|wrapper| !matches!(*wrapper, "env" | "time" | "command")).collect()
        })
        .collect();
    let first = &wrappers[0];
    if wrappers.iter().any(|wrapper| wrapper != first) {
        return Err("its commands run with different privileges".into());
    }
    match first.as_slice() {
        [] => {
            let user = build.state(run.instruction).user().map(str::to_owned);
            let root = user.as_deref().is_none_or(|user| matches!(user, "" | "root" | "0"));
            if root || !command.contains("/var/") { Ok("") } else { Err("it does not run as root".into()) }
        }
        ["sudo"] if !command.contains('~') && !uses.iter().any(|call| sudo_has_options(call)) => Ok("sudo "),
        _ => Err("who runs it cannot be told".into()),
    }
}

/// `sudo -u other`, `sudo -H`: whose home and rights it has is not looked into.
fn sudo_has_options(call: &ManagerCall<'_>) -> bool {
    let words = call.wrapper_words().iter().filter_map(|word| word.literal());
    words.into_iter().any(|text| text.starts_with('-') && !matches!(text.as_ref(), "-E" | "-n" | "-S" | "-y"))
}

/// Options that Yarn 1 knows and later ones do not, and its `global` commands.
fn is_yarn_classic(call: &&ManagerCall<'_>) -> bool {
    call.subcommand() == "global"
        || call.has_option(&[
            "--pure-lockfile",
            "--production",
            "--prod",
            "--ignore-engines",
            "--ignore-platform",
            "--non-interactive",
        ])
}
