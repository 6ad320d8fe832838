//! Node.js: npm, yarn, pnpm, and the scripts of package.json. Source: the manuals of these (`npm install`, `npm prune`, "Scripts"); the
//! documentation of Node.js on modules.

mod child_process;
mod outside;

use super::super::steps::{Built, Does, Look};
use super::super::{Open, OpenKind, Product, ProductKind};
use super::{Recipe, ends_with, name_of};
use crate::facts::Reference;
use crate::facts::needs::{self, Args, What, When};
use crate::facts::node_project::{NodeProject, Sources};
use crate::facts::starts::{When as At, starts};
use crate::project::Project;
use std::collections::BTreeSet;

pub(super) const RECIPE: Recipe = Recipe {
    id: "node",
    built_by_us: true,
    call,
    only_builds: |_| false,
    sources_run: true,
    runs_on: |_, _| None,
    programs,
    tools: &["g++", "gcc", "make", "node-gyp"],
    variables: &[],
    develops: DEVELOPS,
};

/// Scripts of package.json that leave nothing behind, by what people call them. General knowledge.
const CHECKS: &[&str] = &["audit", "check", "coverage", "format", "lint", "test", "typecheck"];

/// Servers for development, and what compiles sources while they run. Source: the documentation of each; scripts that are called `dev` are
/// so by custom.
const DEVELOPS: &[(&str, &[&str])] = &[
    ("astro", &["dev", "preview"]),
    ("babel-node", &[]),
    ("browser-sync", &[]),
    ("bun", &["dev"]),
    ("craco", &["start"]),
    ("docusaurus", &["start"]),
    ("ember", &["s", "serve", "server"]),
    ("expo", &["start"]),
    ("gatsby", &["develop"]),
    ("live-server", &[]),
    ("nest", &["start"]),
    ("next", &["dev"]),
    ("ng", &["s", "serve"]),
    ("node", &["ts-node", "ts-node/esm", "ts-node/register", "tsx", "tsx/cjs", "tsx/esm"]),
    ("nodemon", &[]),
    ("npm", &["dev"]),
    ("nuxi", &["dev"]),
    ("nuxt", &["dev"]),
    ("parcel", &[]),
    ("pnpm", &["dev"]),
    ("react-app-rewired", &["start"]),
    ("react-scripts", &["start"]),
    ("remix", &["dev"]),
    ("strapi", &["dev", "develop"]),
    ("ts-node", &[]),
    ("ts-node-dev", &[]),
    ("tsnd", &[]),
    ("tsx", &[]),
    ("vite", &[]),
    ("vue-cli-service", &["serve"]),
    ("webpack", &["s", "serve", "server"]),
    ("webpack-dev-server", &[]),
    ("yarn", &["dev"]),
];

/// Packages that put a browser, or a program of that size, outside of the application's folder when they are installed: in
/// `~/.cache`. Source: Puppeteer's "Configuration", Playwright's "Managing browsers", Cypress's "Advanced Installation",
/// Electron's "Installation".
const BROWSERS: &[&str] = &[
    "cypress",
    "electron",
    "playwright",
    "playwright-chromium",
    "playwright-firefox",
    "playwright-webkit",
    "puppeteer",
];

/// Variables that keep a package from fetching its browser. Source: the same.
const NO_BROWSER: &[&str] = &[
    "CYPRESS_INSTALL_BINARY",
    "ELECTRON_SKIP_BINARY_DOWNLOAD",
    "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
    "PUPPETEER_SKIP_CHROMIUM_DOWNLOAD",
    "PUPPETEER_SKIP_DOWNLOAD",
];

/// Options with which a package manager works in another folder, or in several. Source: the manuals of npm, yarn and pnpm.
const OTHER_FOLDER: &[&str] = &[
    "--prefix",
    "-C",
    "--dir",
    "--cwd",
    "--filter",
    "-w",
    "--workspace",
    "-r",
    "--recursive",
    "--workspaces",
];

fn call(look: &Look<'_>, name: &str, args: &Args) -> Option<Does> {
    let sorted = args.sorted(&[
        "--prefix",
        "-C",
        "--dir",
        "--cwd",
        "--filter",
        "-w",
        "--workspace",
        "--registry",
        "--cache",
        "--loglevel",
    ]);
    let words: Vec<&str> = sorted.operands.to_vec();
    let first = words.first().copied().unwrap_or_default();
    let is_global = sorted.has(&["-g", "--global", "--location"]) || first == "global";
    let tool = name_of(name);
    let known = matches!(
        tool,
        "npm"
            | "npx"
            | "yarn"
            | "yarnpkg"
            | "pnpm"
            | "pnpx"
            | "corepack"
            | "bun"
            | "node-gyp"
            | "tsc"
            | "next"
            | "vite"
    );
    if !known {
        return None;
    }
    if sorted.has(OTHER_FOLDER) {
        return Some(Does::BuildsUnknown(format!("which folder `{tool}` works in")));
    }
    Some(match (tool, first) {
        _ if sorted.has(&["--version", "-v"]) && words.is_empty() => Does::Nothing,
        ("bun", _) => Does::BuildsUnknown("what `bun` leaves behind".into()),
        ("corepack", _) => corepack(look),
        (
            _,
            "config" | "set" | "cache" | "ls" | "list" | "outdated" | "audit" | "fund" | "version" | "ping"
            | "view",
        ) => Does::builds(RECIPE.id, Vec::new()),
        ("npm" | "yarn" | "yarnpkg" | "pnpm", "install" | "i" | "add" | "global") if is_global => {
            global(look, &words)
        }
        (
            "npm" | "pnpm",
            "install" | "i" | "ci" | "clean-install" | "add" | "rebuild" | "update" | "dedupe" | "prune",
        )
        | ("yarn" | "yarnpkg", "" | "install" | "add") => installs(look),
        ("npm" | "yarn" | "yarnpkg" | "pnpm", "test" | "t") => Does::builds(RECIPE.id, Vec::new()),
        ("npm" | "pnpm" | "yarn" | "yarnpkg", "run" | "run-script") => {
            script(look, words.get(1).copied().unwrap_or_default())
        }
        ("npm" | "pnpm" | "yarn" | "yarnpkg", "start") => {
            Does::BuildsUnknown(format!("what `{tool} start` leaves behind"))
        }
        ("yarn" | "yarnpkg" | "pnpm", script_name) => script(look, script_name),
        ("npm", other) => Does::BuildsUnknown(format!("what `npm {other}` leaves behind")),
        // `npx playwright install`
        ("npx" | "pnpx", package) if BROWSERS.contains(&package.split('@').next().unwrap_or(package)) => {
            browser(package)
        }
        _ => application(look, true),
    })
}

/// What a package fetches that is not in the application's folder.
fn browser(package: &str) -> Does {
    Does::BuildsUnknown(format!(
        "which files `{package}` puts in ~/.cache: its browsers are not in the application's folder"
    ))
}

/// The dependency that fetches a browser when the project's packages are installed; one that is for development, where the container names
/// it.
fn fetches_browser(look: &Look<'_>) -> Option<&'static str> {
    // Cypress takes "0" for "none".
    let none = |variable: &&str, value: &str| match *variable {
        "CYPRESS_INSTALL_BINARY" => value == "0",
        _ => matches!(value, "1" | "true"),
    };
    if NO_BROWSER.iter().any(|variable| look.variable(variable).is_some_and(|value| none(variable, &value))) {
        return None;
    }
    let folder = look.cwd.clone()?;
    let text = look.text(&format!("{}/package.json", folder.trim_end_matches('/')))?;
    let manifest: serde_json::Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()?;
    let has =
        |section: &str, name: &str| manifest.get(section).and_then(|section| section.get(name)).is_some();
    let starts = starts(look.build, look.run.stage);
    let named = |name: &str| starts.texts.iter().any(|text| text.at == At::Run && text.text.contains(name));
    BROWSERS.iter().copied().find(|name| {
        has("dependencies", name)
            || has("optionalDependencies", name)
            || has("devDependencies", name) && named(name)
    })
}

/// A script of package.json.
fn script(look: &Look<'_>, name: &str) -> Does {
    let kind = name.split(':').next().unwrap_or(name);
    match CHECKS.contains(&kind) {
        true => Does::builds(RECIPE.id, Vec::new()),
        false => with_outside(application(look, true), look, &[name]),
    }
}

/// The folder of the application, as it is when everything is built.
fn application(look: &Look<'_>, needs_builder: bool) -> Does {
    let Some(path) = look.cwd.clone().filter(|path| path != "/") else {
        return Does::BuildsUnknown("which folder the application is in".into());
    };
    let path = path.trim_end_matches('/').to_owned();
    let mut built =
        Built { needs_builder, ..Built::of(RECIPE.id, vec![Product { path, kind: ProductKind::Files }]) };
    if needs_builder && let Some((end, open)) = prune(look) {
        built.ends.push(end);
        built.open.push(open);
    }
    Does::Builds(built)
}

/// `does`, and what the scripts `names` of package.json leave outside of the application's folder.
fn with_outside(does: Does, look: &Look<'_>, names: &[&str]) -> Does {
    match (does, outside::outside(look, names)) {
        (Does::Builds(mut built), Ok(folders)) => {
            built.products.extend(folders.into_iter().map(|path| Product { path, kind: ProductKind::Files }));
            Does::Builds(built)
        }
        (Does::Builds(_), Err(what)) => Does::BuildsUnknown(what),
        (does, _) => does,
    }
}

/// An install of the project's packages.
fn installs(look: &Look<'_>) -> Does {
    if let Some(package) = fetches_browser(look) {
        return browser(package);
    }
    let needs = needs::needs(look.build, look.run.stage);
    let own = || needs.needs.iter().filter(|need| need.instruction == look.run.instruction);
    let compiles = own().any(|need| {
        need.at == When::Build
            && !matches!(
                need.what,
                What::Command("git" | "ssh" | "hg" | "svn") | What::Package("ca-certificates")
            )
    });
    let libraries: Vec<&'static str> = own()
        .filter(|need| need.at == When::Run)
        .filter_map(|need| match need.what {
            What::Package(package) => Some(package),
            What::Command(_) => None,
        })
        .collect();
    let mut does = with_outside(application(look, compiles), look, &["install", "prepare"]);
    if let Does::Builds(built) = &mut does {
        // What the image ends with is a matter of its build steps.
        built.ends.clear();
        built.open.retain(|open| open.kind != OpenKind::DevelopmentUnneeded);
        if !libraries.is_empty()
            && let Some(product) = built.products.first_mut()
        {
            product.kind = ProductKind::LinkedProgram(libraries);
        }
    }
    does
}

/// Programs that an image of Node.js has, so that no package is looked for that might bring them.
const OWN: &[&str] = &[
    "bash", "cat", "chmod", "chown", "cp", "echo", "env", "ls", "mkdir", "node", "nodejs", "npm", "rm", "sh",
    "sleep",
];

/// `corepack enable`: the package manager itself is fetched into ~/.cache when it is first called. Source: Corepack's README.
fn corepack(look: &Look<'_>) -> Does {
    let (started, unseen) = started(look);
    let manager = started.iter().find(|name| matches!(name.as_str(), "pnpm" | "pnpx" | "yarn" | "yarnpkg"));
    match manager {
        Some(manager) => Does::BuildsUnknown(format!(
            "where Corepack keeps `{manager}`, which the container starts: it is not in the application's folder"
        )),
        None if unseen => Does::SetsUp,
        None => Does::builds(RECIPE.id, Vec::new()),
    }
}

/// The names of the programs that a container of the stage starts, and whether there may be others.
fn started(look: &Look<'_>) -> (BTreeSet<String>, bool) {
    let starts = starts(look.build, look.run.stage);
    let programs = starts.programs.iter().filter(|started| started.at == At::Run);
    (
        programs.map(|started| name_of(&started.name).to_owned()).collect(),
        starts.unseen.iter().any(|unseen| unseen.at == At::Run),
    )
}

/// `npm install -g`: tools for the build stay there, where all that the container starts is known and comes from elsewhere; the others
/// are installed again.
fn global(look: &Look<'_>, words: &[&str]) -> Does {
    let mut names = words.iter().skip(1).map(|word| name_of(word).split('@').next().unwrap_or(word));
    let (started, unseen) = started(look);
    let by_sources = RECIPE.programs_of(look.build);
    let words = look.command_words();
    let is_started =
        |name: &str| words.iter().any(|word| name_of(word).starts_with(name)) || by_sources.contains(name);
    match unseen
        || names.any(|name| name == "npm" || is_started(name))
        || !started.iter().all(|name| OWN.contains(&name.as_str()))
    {
        true => Does::SetsUp,
        false => Does::builds(RECIPE.id, Vec::new()),
    }
}

/// The command that takes the development dependencies out when everything is built, where nothing that runs uses them, and what
/// that rests on.
fn prune(look: &Look<'_>) -> Option<(String, Open)> {
    let folder = look.cwd.clone()?;
    let manifest = look.in_context(&format!("{}/package.json", folder.trim_end_matches('/')))?;
    let folder = manifest.strip_suffix("package.json")?.trim_end_matches('/');
    let project = &look.build.project;
    let inside = |name: &str| if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
    project.text(&inside("package-lock.json"))?;
    if ["pnpm-lock.yaml", "yarn.lock", "bun.lockb"]
        .iter()
        .any(|lock| project.is_file(&inside(lock)) == Some(true))
    {
        return None;
    }
    // npm 7 and later know `--omit`: Node.js 16 and later.
    let image = look.build.stages[look.run.stage].image.as_deref().map(Reference::parse)?;
    let major: u32 = image.tag?.split(['.', '-']).next()?.parse().ok()?;
    if !image.is_official() || image.name != "node" || major < 16 {
        return None;
    }
    let text = project.text(&inside("package.json"))?;
    if text.contains("\"workspaces\"") {
        return None;
    }
    if installs_none_for_development(look) {
        return None;
    }
    let node = NodeProject::read(project, folder).ok()??;
    if node.peers.iter().any(|peer| peer.in_script) || node.sources(project) != Sources::Free {
        return None;
    }
    let starts = starts(look.build, look.run.stage);
    let at_run = |at| at == At::Run;
    if starts.programs.iter().any(|started| at_run(started.at) && node.lost_programs.contains(&started.name))
        || starts.texts.iter().any(|text| at_run(text.at) && node.named_in(&text.text).is_some())
        || starts.unseen.iter().any(|unseen| at_run(unseen.at) && unseen.what.contains("package.json"))
    {
        return None;
    }
    let (development, all) = node.counts;
    let open = Open {
        kind: OpenKind::DevelopmentUnneeded,
        statement: format!(
            "nothing that runs uses the development dependencies: {development} of the {all} packages in the lock file"
        ),
        check: "run what the image starts, and whatever is started in it from outside (tests, migrations)"
            .into(),
    };
    Some(("npm prune --omit=dev".to_owned(), open))
}

/// Whether every installation of the stage leaves the development dependencies out.
fn installs_none_for_development(look: &Look<'_>) -> bool {
    let runs = look.build.runs.iter().filter(|run| run.stage == look.run.stage);
    let scripts = runs.filter_map(|run| run.script());
    let mut installs = scripts.flat_map(|script| script.calls()).filter(|call| {
        call.name() == "npm"
            && matches!(call.subcommand().as_deref(), Some("ci" | "clean-install" | "i" | "install"))
            && !call.has("-g")
            && !call.has("--global")
    });
    let omits = ["--omit=dev", "--only=prod", "--only=production", "--production", "--production=true"];
    installs.all(|call| omits.iter().any(|option| call.has(option)))
}

/// Packages that start a program of the system. General knowledge of 2026-11, from their documentation.
const STARTS: &[(&str, &str)] = &[
    ("fluent-ffmpeg", "ffmpeg"),
    ("gm", "convert"),
    ("imagemagick", "convert"),
    ("simple-git", "git"),
    ("pdf-poppler", "pdftoppm"),
];

fn programs(project: &Project) -> BTreeSet<String> {
    let mut programs = BTreeSet::new();
    for file in project.files().unwrap_or_default() {
        if file.contains("node_modules/") {
            continue;
        }
        if name_of(file) == "package.json"
            && let Some(text) = project.text(file)
        {
            let names = STARTS.iter().filter(|(package, _)| text.contains(&format!("\"{package}\"")));
            programs.extend(names.map(|(_, program)| (*program).to_owned()));
        }
        if ends_with(file, &[".js", ".cjs", ".mjs", ".ts", ".mts", ".cts"])
            && let Some(text) = project.text(file)
        {
            programs.extend(child_process::started_in(&text));
        }
    }
    programs
}
