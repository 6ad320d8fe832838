//! What emptying a package manager's cache owes: the command is the manager's own clean-up and no other, it runs with the
//! privilege of the commands that filled the cache, it changes no status, and nothing behind it reads what is gone.

use crate::facts::packages::{Behind, ManagerCall, behind, manager_calls};
use crate::facts::tables::managers::{Action, MANAGERS, Manager, by_id};
use crate::facts::{Build, MountKind, Run, ShellKind, caches, pipelines};
use crate::rewrite::edit::{Assumption, AssumptionKind};
use crate::shell::{AndOrOp, Command, CompoundKind, List, Pipeline, Place, Script, Simple};
use crate::syntax::expand::Known;
use crate::text::Span;

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
        elsewhere(call)?;
        if call.place.deferred {
            return Err(format!("a function calls {}, and when cannot be told", manager.id));
        }
    }
    if manager.id == "yarn" {
        no_berry(build)?;
    }
    if manager.id == "bundle" && configured_elsewhere(build) {
        return Err("`bundle config` says where its gems go".into());
    }
    // `rm` is always there; a program that only one branch calls may not be.
    if asks_a_program(command) && !has_run(script, last) {
        return Err(format!("{} may not have run behind it", last.call.name()));
    }
    let called = as_called(script, last, command)?;
    let command = format!("{}{called}", privilege(build, run, &uses, command)?);
    let Place { item, operand, .. } = last.place;
    let behind = behind(run, script, item, operand)?;
    // All of the operand comes before: a loop or a group may hold more steps than the one that was asked for.
    let places = script.places();
    let end = places
        .iter()
        .rfind(|place| (place.item, place.operand) == (item, operand))
        .map_or(last.place.step, |p| p.step);
    let later = caches::later(build, run, end, manager);
    if let Some(reader) = later.reader {
        return Err(reader);
    }
    let what = format!("installs with {} without an update of its own", manager.id);
    let mut assumptions = unseen(&later.unseen, manager.programs[0], &what);
    if manager.id == "yarn" && !uses.iter().any(is_yarn_classic) {
        assumptions.push(Assumption {
            kind: AssumptionKind::YarnClassic,
            statement: "the project uses Yarn 1: from version 2 on the project may run from the cache".into(),
            check: "there is no .yarnrc.yml, and `yarn --version` says 1".into(),
        });
    }
    Ok(Cleanup { behind, command, assumptions })
}

/// Whether a call has run, and succeeded, wherever its operand of the top level has succeeded: nothing in it can skip the call
/// or hide that it failed.
fn has_run(script: &Script, call: &ManagerCall<'_>) -> bool {
    fn in_pipeline(pipeline: &Pipeline, call: Span) -> bool {
        match pipeline.commands.last() {
            _ if pipeline.negated => false,
            Some(Command::Simple(simple)) => simple.span == call,
            Some(Command::Compound(compound)) => match &compound.kind {
                CompoundKind::Group(list) | CompoundKind::Subshell(list) => in_list(list, call),
                _ => false,
            },
            None => false,
        }
    }
    fn in_list(list: &List, call: Span) -> bool {
        let [item] = list.items.as_slice() else { return false };
        let only_and = item.and_or.rest.iter().all(|(op, _, _)| *op == AndOrOp::And);
        only_and && pipelines(&item.and_or).any(|pipeline| in_pipeline(pipeline, call))
    }
    let and_or = &script.list.items[call.place.item].and_or;
    let only_and = and_or.rest.iter().take(call.place.operand).all(|(op, _, _)| *op == AndOrOp::And);
    let operand = pipelines(and_or).nth(call.place.operand);
    only_and && operand.is_some_and(|pipeline| in_pipeline(pipeline, call.simple.span))
}

/// The assumption that none of the `scripts` that are not seen does `what`; none where there are no such scripts. `program` is
/// what to look for in them.
pub(super) fn unseen(scripts: &[String], program: &str, what: &str) -> Vec<Assumption> {
    if scripts.is_empty() {
        return Vec::new();
    }
    let scripts = scripts.join(", ");
    vec![Assumption {
        kind: AssumptionKind::UnseenScript,
        statement: format!("none of what is not seen {what}: {scripts}"),
        check: format!("look for `{program}` in {scripts}"),
    }]
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

/// Whether a clean-up calls the manager itself, alone or to ask it where its cache is. Without an answer `rm -rf "$(…)"/cache/*`
/// would remove another folder.
fn asks_a_program(command: &str) -> bool {
    !command.starts_with("rm ") || command.contains("$(")
}

/// The clean-up as the last call that needs the cache is written: a program called by its path may not be in PATH.
///
/// # Errors
/// The program that was called then may not be found, or work, behind that call.
fn as_called(script: &Script, last: &ManagerCall<'_>, command: &str) -> Result<String, String> {
    // Where the cache lies may be said for this one call.
    let moved = |name: &str| name.contains("HOME") || name.to_ascii_uppercase().contains("CACHE");
    let for_this_call = last.wrapper_words().iter().filter_map(|word| word.literal());
    if last.simple.assignments.iter().any(|assignment| moved(&assignment.name))
        || for_this_call.into_iter().any(|word| word.split_once('=').is_some_and(|(name, _)| moved(name)))
    {
        return Err("a variable of the call says where the cache is".into());
    }
    if !asks_a_program(command) {
        return Ok(command.to_owned());
    }
    let sets_path = |simple: &Simple| {
        let words = simple.words.iter().map(|word| word.span.of(&script.text));
        simple.assignments.iter().any(|assignment| assignment.name == "PATH")
            || words.into_iter().any(|word| word.starts_with("PATH="))
    };
    let sources = |simple: &Simple| {
        let first = simple.words.first().map(|word| word.span.of(&script.text));
        matches!(first, Some("." | "source" | "eval" | "export"))
    };
    let pipeline = pipelines(&script.list.items[last.place.item].and_or).nth(last.place.operand);
    let around = pipeline.map_or(last.simple.span, |pipeline| pipeline.span);
    let mut beside = script.steps().map(|found| found.simple).filter(|simple| around.contains(simple.span));
    if sets_path(last.simple) || beside.any(|simple| sets_path(simple) || sources(simple)) {
        return Err(format!("behind it {} may not be found", last.call.name()));
    }
    // npm puts any version of itself beside any Node.js; conda asks first whether the two go together.
    let installs_itself = matches!(last.manager.id, "npm" | "yarn")
        && last.packages().iter().filter_map(|(_, word)| word.literal()).any(|package| {
            package.split('@').next().is_some_and(|name| last.manager.programs.contains(&name))
        });
    if installs_itself {
        return Err(format!("{} is another one behind it", last.call.name()));
    }
    let own = command.split_once(' ').filter(|(program, _)| last.manager.programs.contains(program));
    let Some((_, rest)) = own else {
        // gem's folder is asked of the gem in PATH.
        return match last.call.path() {
            None => Ok(command.to_owned()),
            Some(path) => Err(format!("{path} may have another folder than the program in PATH")),
        };
    };
    match last.call.path() {
        None => Ok(command.to_owned()),
        Some(path) if path.starts_with('/') || last.place.alone => Ok(format!("{path} {rest}")),
        Some(path) => Err(format!("behind it {path} may be another file")),
    }
}

/// Whether a `bundle config` of the file puts gems into a folder of their own.
fn configured_elsewhere(build: &Build) -> bool {
    let scripts = build.runs.iter().filter_map(Run::script);
    scripts.flat_map(manager_calls).any(|call| {
        call.manager.id == "bundle"
            && call.subcommand() == "config"
            && call
                .call
                .args()
                .iter()
                .any(|word| word.literal().is_some_and(|text| matches!(text.as_ref(), "path" | "deployment")))
    })
}

/// What only Yarn 2 and later have: there the cache may be what the project runs from.
///
/// # Errors
/// Which of it the file names.
fn no_berry(build: &Build) -> Result<(), String> {
    let signs = [".yarnrc.yml", ".pnp.", ".yarn/", "--immutable", "yarn set version", "yarn@"];
    match signs.iter().find(|sign| build.file.text.contains(**sign)) {
        Some(sign) => Err(format!("`{sign}` is of Yarn 2 and later")),
        None => Ok(()),
    }
}

/// What in the RUN or its environment makes the cache another one.
///
/// # Errors
/// Which.
pub fn keeps_away(build: &Build, run: &Run, manager: &Manager) -> Result<(), String> {
    if caches::has_no_network(&build.file.instructions[run.instruction]) {
        return Err(format!("without a network {} fetches nothing", manager.id));
    }
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
        // A manager that is asked where its cache is may be told that it is here.
        let asked = match manager.action {
            Action::Cleanup(command) => asks_a_program(command),
            Action::Flag(..) | Action::None(_) => false,
        };
        if asked && mount.kind == Known::Known(MountKind::Cache) && !is_of_another(target, manager) {
            return Err(format!("the cache mount may be that of {}", manager.id));
        }
    }
    let state = build.state(run.instruction);
    let written = |name: &str| run.script().is_some_and(|script| script.text.contains(name));
    if let Some(name) = manager.variables.iter().find(|name| state.env_may_be_set(name) || written(name)) {
        return Err(format!("{name} says what happens to the cache"));
    }
    let offline = |name: &&&str| !name.starts_with('-') && state.env_may_be_set(name);
    match manager.offline.iter().find(offline) {
        Some(name) => Err(format!("with {name} it makes do with its cache")),
        None => Ok(()),
    }
}

/// Whether a mount's target is the cache of a manager besides this one.
fn is_of_another(target: &str, manager: &Manager) -> bool {
    MANAGERS.iter().filter(|other| other.id != manager.id).flat_map(|other| other.folders).any(|folder| {
        let folder = folder.replacen('~', "/root", 1);
        target.starts_with(&folder) || folder.starts_with(&format!("{target}/"))
    })
}

/// What is installed may be a link into the cache, lies in the folder that would go, or the cache is not where the clean-up looks.
fn elsewhere(call: &ManagerCall<'_>) -> Result<(), String> {
    let option = match call.manager.id {
        "dnf" | "yum" | "microdnf" | "tdnf" => &["--installroot"][..],
        "zypper" => &["--root", "-R", "--installroot"],
        "bun" => &["--backend"],
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
            let own = !command.contains("/var/") && !command.contains("$(");
            if root || own { Ok("") } else { Err("it does not run as root".into()) }
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
