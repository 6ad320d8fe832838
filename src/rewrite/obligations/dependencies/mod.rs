//! What an install without development dependencies owes: nothing that comes after it uses one of them.
//! Source of what npm does: its manual (`npm install`, "config", "scripts") for versions 6 to 10.

mod uses;

use crate::facts::node_project::{NodeProject, Sources};
use crate::facts::origins::{Origin, origin};
use crate::facts::packages::{ManagerCall, manager_calls};
use crate::facts::starts::{Starts, starts};
use crate::facts::{Build, Reference, Run};
use crate::rewrite::edit::{Assumption, AssumptionKind};
use crate::syntax::Keyword;
use crate::syntax::expand::{Known, Variable};

/// The flag of npm 7 and later.
pub const OMIT_DEV: &str = "--omit=dev";

/// The flag of npm 6 and earlier.
pub const PRODUCTION: &str = "--production";

/// The flags that leave development dependencies out.
pub const FLAGS: &[&str] = &[OMIT_DEV, PRODUCTION];

/// The options of an install that say nothing of which dependencies come. Source: npm 10's "config".
const HARMLESS: &[&str] = &[
    "--audit",
    "--cache",
    "--fetch-retries",
    "--fetch-retry-maxtimeout",
    "--fetch-retry-mintimeout",
    "--fetch-timeout",
    "--force",
    "--foreground-scripts",
    "--fund",
    "--ignore-scripts",
    "--legacy-peer-deps",
    "--loglevel",
    "--maxsockets",
    "--network-timeout",
    "--no-audit",
    "--no-cache",
    "--no-fund",
    "--no-package-lock",
    "--no-progress",
    "--no-save",
    "--no-update-notifier",
    "--prefer-offline",
    "--prefer-online",
    "--progress",
    "--quiet",
    "--registry",
    "--silent",
    "--strict-ssl",
    "--unsafe-perm",
    "--verbose",
    "-d",
    "-dd",
    "-ddd",
    "-f",
    "-q",
    "-s",
];

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

/// Whether it installs what package.json names, and nothing besides.
fn installs(call: &ManagerCall<'_>) -> bool {
    call.manager.id == "npm"
        && matches!(call.subcommand(), "ci" | "clean-install" | "i" | "install")
        && call.packages().is_empty()
        && !call.has_option(&["-g", "--global", "--location"])
}

/// Whether something says already which dependencies are installed: an option, or the environment.
fn says_already(build: &Build, run: &Run, call: &ManagerCall<'_>) -> bool {
    if call.has_option(&["--omit", "--only", "--production", "--prod", "--include", "--also", "--dev", "-P"])
    {
        return true;
    }
    let env = &build.state(run.instruction).env;
    let production = env.get("NODE_ENV") == Variable::Set("production");
    let configured = ["omit", "only", "include", "production", "dev", "also"].iter().any(|name| {
        [format!("npm_config_{name}"), format!("NPM_CONFIG_{}", name.to_ascii_uppercase())]
            .iter()
            .any(|name| matches!(env.get(name), Variable::Set(_)))
    });
    let script = run.script().map_or("", |script| script.text.as_str());
    let in_script = ["NODE_ENV", "npm_config", "NPM_CONFIG"].iter().any(|name| script.contains(name));
    production || configured || in_script
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

/// The folder of the build context whose package.json the install reads; `None` where the project is not known at all.
fn folder(build: &Build, run: &Run, call: &ManagerCall<'_>) -> Result<Option<String>, String> {
    if !build.project.is_known() {
        return Ok(None);
    }
    let script = run.script().ok_or("its script cannot be read")?;
    let moves = script.calls().any(|found| matches!(found.name(), "cd" | "pushd" | "popd" | "chroot"));
    if moves || call.has_option(&["-C", "--prefix"]) {
        return Err("npm runs in another folder than the working directory".into());
    }
    match origin(build, run.stage, run.instruction, "package.json") {
        Origin::Context(path) => match path.rsplit_once('/') {
            Some((folder, "package.json")) => Ok(Some(folder.to_owned())),
            None if path == "package.json" => Ok(Some(String::new())),
            _ => Err(format!("package.json is called {path} in the build context")),
        },
        _ => Err("where package.json comes from cannot be told".into()),
    }
}

/// Whether every option of the install is known to say nothing of which dependencies come.
fn options(call: &ManagerCall<'_>) -> Result<(), String> {
    for word in call.call.args() {
        let Some(text) = word.literal() else {
            return Err("a word of the install is not written out".into());
        };
        let name = text.split('=').next().unwrap_or_default();
        if name.starts_with('-') && HARMLESS.binary_search(&name).is_err() {
            return Err(format!(
                "what `{name}` means for an install without development dependencies is not known"
            ));
        }
    }
    Ok(())
}

/// The flag that the npm of a stage takes, by the tag of its base image and what installs another npm.
/// Source: nodejs.org/en/download/releases: Node.js 14 comes with npm 6, Node.js 16 with npm 7 or 8.
fn flag_of(build: &Build, stage: usize) -> Result<&'static str, String> {
    let mut at = stage;
    let mut stages = vec![at];
    while let Some(parent) = build.stages[at].parent {
        at = parent;
        stages.push(at);
    }
    let image = build.stages[at].image.as_deref().unwrap_or_default();
    let major = node_major(image).ok_or("which version of npm the base image has is not known")?;
    for run in build.runs.iter().filter(|run| stages.contains(&run.stage)) {
        let Some(script) = run.script() else { continue };
        for call in manager_calls(script).iter().filter(|call| call.manager.id == "npm") {
            let other = call.packages().iter().any(|(_, word)| match word.literal() {
                Some(name) => {
                    matches!(&*name, "npm@1" | "npm@2" | "npm@3" | "npm@4" | "npm@5" | "npm@6")
                        || ["1.", "2.", "3.", "4.", "5.", "6."].iter().any(|old| {
                            name.strip_prefix("npm@").is_some_and(|version| version.starts_with(old))
                        })
                }
                None => true,
            });
            if other && major >= 16 {
                return Err("an older npm may be installed".into());
            }
        }
    }
    match major {
        ..=14 => Ok(PRODUCTION),
        16.. => Ok(OMIT_DEV),
        _ => Err("which version of npm the base image has is not known".into()),
    }
}

/// The major version of Node.js that an official image has; 16 where it is that or a later one. Source: the tags of
/// docker-library/official-images, `library/node`; the code names of the releases with long-term support.
fn node_major(image: &str) -> Option<u32> {
    let reference = Reference::parse(image);
    if !reference.is_official() || reference.name != "node" {
        return None;
    }
    let Some(tag) = reference.tag else { return reference.digest.is_none().then_some(16) };
    let first = tag.split('-').next().unwrap_or_default();
    match first {
        "alpine" | "bookworm" | "bullseye" | "current" | "latest" | "lts" | "slim" | "trixie" => Some(16),
        "gallium" | "hydrogen" | "iron" | "jod" | "krypton" => Some(16),
        "boron" | "carbon" | "dubnium" | "erbium" | "fermium" => Some(14),
        version => version.split('.').next()?.parse().ok(),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(HARMLESS.is_sorted());
    }

    #[test]
    fn the_version_of_node_is_in_the_tag() {
        for (image, major) in [
            ("node", Some(16)),
            ("node:20", Some(20)),
            ("node:20.11.1-alpine3.19", Some(20)),
            ("docker.io/library/node:14-slim", Some(14)),
            ("node:lts-alpine", Some(16)),
            ("node:fermium", Some(14)),
            ("node:erbium-slim", Some(14)),
            ("node:argon", None),
            ("node@sha256:00", None),
            ("example/node:20", None),
            ("node:onbuild", None),
            ("python:3", None),
        ] {
            assert_eq!(node_major(image), major, "{image}");
        }
    }
}
