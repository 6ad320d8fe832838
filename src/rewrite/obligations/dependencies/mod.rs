//! What an install without development dependencies owes: nothing that comes after it uses one of them.
//! Source of what npm does: its manual (`npm install`, "config", "scripts") for versions 6 to 10.

mod call;
mod uses;

pub use call::FLAGS;

use crate::facts::node_project::{NodeProject, Sources};
use crate::facts::packages::ManagerCall;
use crate::facts::starts::{Starts, starts};
use crate::facts::{Build, Run};
use crate::rewrite::edit::{Assumption, AssumptionKind};
use crate::syntax::Keyword;
use crate::syntax::expand::{Known, Variable};
use call::{flag_of, folder, installs, options, says_already};

/// Names of stages whose images are for developers.
const FOR_DEVELOPERS: &[&str] = &["ci", "debug", "dev", "develop", "development", "lint", "test", "tests"];

/// An install that may do without.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The flag.
    pub flag: &'static str,
    /// The project.
    pub project: NodeProject,
    /// What could not be established.
    pub open: Vec<Assumption>,
}

/// Discharges [`crate::rewrite::Claim::AddFlag`] for one of [`FLAGS`]: what is left open.
///
/// # Errors
/// Why it must not be written.
pub fn discharge(
    build: &Build,
    run: &Run,
    call: &ManagerCall<'_>,
    flag: &str,
) -> Result<Vec<Assumption>, String> {
    let plan = plan(build, run, call)?.ok_or("it installs no development dependencies")?;
    if plan.flag != flag {
        return Err(format!("the npm of this image takes {}", plan.flag));
    }
    Ok(plan.open)
}

/// What becomes of an install of a project's packages; `None` where it is none, or brings no development dependencies.
///
/// # Errors
/// Why it has to bring them.
pub fn plan(build: &Build, run: &Run, call: &ManagerCall<'_>) -> Result<Option<Plan>, String> {
    if !installs(call) || says_already(build, run, call) {
        return Ok(None);
    }
    let users = users(build, run.stage);
    if !users.iter().any(|&stage| build.stages[stage].ships) {
        return Ok(None);
    }
    let Some(folder) = folder(build, run, call)? else { return Ok(None) };
    let Some(project) = NodeProject::read(&build.project, &folder)? else { return Ok(None) };
    let inside = |name: &str| if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
    if let Some(settings) = build.project.text(&inside(".npmrc")) {
        let says = ["omit", "include", "only", "production", "dev", "also"];
        if says.iter().any(|word| settings.contains(word)) {
            return Err("npm's configuration (.npmrc) may say which dependencies are installed".into());
        }
    }
    options(call)?;
    let flag = flag_of(build, run.stage)?;
    let mut open = vec![unneeded(&project)];
    for &stage in &users {
        let named = build.stages[stage].name.as_deref().unwrap_or_default();
        if build.stages[stage].ships && FOR_DEVELOPERS.contains(&named) {
            return Err(format!("the stage {named} is for developers, by its name"));
        }
        if let Variable::Set(options) = build.evaluation.stages[stage].end.env.get("NODE_OPTIONS")
            && let Some(name) = project.named_in(options)
        {
            return Err(format!("NODE_OPTIONS loads `{name}`, a development dependency"));
        }
        let starts = starts(build, stage);
        let first = if stage == run.stage { run.instruction } else { 0 };
        uses::none(&project, &starts, first)?;
        open.extend(unseen(&starts, first)?);
    }
    copied(build, &project, &users)?;
    peers(&project, &mut open)?;
    started(build, &users)?;
    sources(build, &project, &mut open)?;
    composed(build, &project)?;
    Ok(Some(Plan { flag, project, open }))
}

/// The stages that see what a stage installs: itself, those built on it, and those that copy from it, and so on.
fn users(build: &Build, stage: usize) -> Vec<usize> {
    let mut users = vec![stage];
    let mut at = 0;
    while at < users.len() {
        let from = users[at];
        let copies = build.copies_from(from).into_iter().filter(|copy| may_hold_packages(&copy.paths));
        let next: Vec<usize> =
            build.built_on(from).into_iter().chain(copies.map(|copy| copy.stage)).collect();
        for stage in next {
            if !users.contains(&stage) {
                users.push(stage);
            }
        }
        at += 1;
    }
    users
}

/// Whether what is copied may have node_modules in it: it is named, or a whole folder is copied that is none of what builds
/// usually make.
fn may_hold_packages(paths: &Known<Vec<String>>) -> bool {
    let Known::Known(paths) = paths else { return true };
    let made = |path: &String| {
        let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        matches!(last, "build" | "dist" | "out" | "public")
            || last.starts_with("package") && last.contains('.')
    };
    paths.is_empty() || !paths.iter().all(made)
}

/// What cannot be seen of what the instructions from `first` on start.
fn unseen(starts: &Starts, first: usize) -> Result<Vec<Assumption>, String> {
    let mut open = Vec::new();
    for unseen in starts.unseen.iter().filter(|unseen| unseen.instruction >= first) {
        if unseen.what.contains("package.json") {
            return Err(format!("{} cannot be seen: {}", unseen.what, unseen.why));
        }
        open.push(Assumption {
            kind: AssumptionKind::DevDependenciesUnneeded,
            statement: format!("{} uses no development dependency ({})", unseen.what, unseen.why),
            check: format!("look into {}", unseen.what),
        });
    }
    Ok(open)
}

/// That no COPY or mount takes a package that goes out of a stage by its name: it would not find it.
fn copied(build: &Build, project: &NodeProject, users: &[usize]) -> Result<(), String> {
    for copy in users.iter().flat_map(|&stage| build.copies_from(stage)) {
        let Known::Known(paths) = &copy.paths else { continue };
        if let Some(path) = paths.iter().find(|path| project.named_in(path).is_some()) {
            return Err(format!("{path} is copied, which comes with the development dependencies"));
        }
    }
    Ok(())
}

/// What packages that stay use of what goes, where it is there: `@prisma/client` has `prisma` write its code when it is installed.
fn peers(project: &NodeProject, open: &mut Vec<Assumption>) -> Result<(), String> {
    for peer in &project.peers {
        if peer.in_script {
            return Err(format!(
                "the install script of {} may use {}, a development dependency",
                peer.name, peer.uses
            ));
        }
        let assumption = Assumption {
            kind: AssumptionKind::DevDependenciesUnneeded,
            statement: format!("{} makes do without {}, which it names as a peer", peer.name, peer.uses),
            check: format!("look into what {} does where {} is missing", peer.name, peer.uses),
        };
        if !open.contains(&assumption) {
            open.push(assumption);
        }
    }
    Ok(())
}

/// That every image with these packages says what it starts: one that does not is started with a command from outside.
fn started(build: &Build, users: &[usize]) -> Result<(), String> {
    let says = |stage: usize| {
        let mut own = build.commands().iter().filter(|command| command.stage == stage && !command.is_trigger);
        own.any(|command| matches!(command.keyword, Keyword::Cmd | Keyword::Entrypoint))
    };
    for &stage in users.iter().filter(|&&stage| build.stages[stage].ships && build.built_on(stage).is_empty())
    {
        let mut at = Some(stage);
        while at.is_some_and(|stage| !says(stage)) {
            at = at.and_then(|stage| build.stages[stage].parent);
        }
        if at.is_none() {
            return Err("the file does not say what the image starts".into());
        }
    }
    Ok(())
}

/// What the project's sources ask for.
fn sources(build: &Build, project: &NodeProject, open: &mut Vec<Assumption>) -> Result<(), String> {
    match project.sources(&build.project) {
        Sources::Free => Ok(()),
        Sources::Uses(file, name) => Err(format!("{file} asks for `{name}`, a development dependency")),
        Sources::TooMany => Err("the project has more sources than are looked at".into()),
        Sources::Unseen => {
            open.push(Assumption {
                kind: AssumptionKind::DevDependenciesUnneeded,
                statement:
                    "no source of the program asks for a development dependency (they cannot be listed)"
                        .into(),
                check: "look for their names behind `require` and `import`".into(),
            });
            Ok(())
        }
    }
}

/// That no compose file beside the sources starts what goes.
fn composed(build: &Build, project: &NodeProject) -> Result<(), String> {
    let is_compose = |path: &&String| {
        let name = path.rsplit('/').next().unwrap_or(path);
        (name.starts_with("docker-compose") || name.starts_with("compose"))
            && (name.ends_with(".yml") || name.ends_with(".yaml"))
    };
    for path in build.project.files().unwrap_or_default().iter().filter(is_compose) {
        let Some(text) = build.project.text(path) else { continue };
        let named = project.named_in(&text).or_else(|| project.script_run_by(&text));
        if let Some(name) = named {
            return Err(format!("{path} starts `{name}`, which uses a development dependency"));
        }
    }
    Ok(())
}

fn unneeded(project: &NodeProject) -> Assumption {
    const MOST_NAMES: usize = 8;
    let mut names: Vec<&str> = project.declared.iter().map(String::as_str).take(MOST_NAMES).collect();
    let more = project.declared.len() - names.len();
    let rest = format!("{more} more");
    if more > 0 {
        names.push(&rest);
    }
    Assumption {
        kind: AssumptionKind::DevDependenciesUnneeded,
        statement: format!(
            "nothing in a container uses the development dependencies of package.json ({})",
            names.join(", ")
        ),
        check: "run what the image starts, and whatever is started in it from outside (tests, migrations)"
            .into(),
    }
}
