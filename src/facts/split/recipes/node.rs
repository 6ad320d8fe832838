//! Node.js: npm, yarn, pnpm, and the scripts of package.json. Source: the manuals of these (`npm install`, `npm prune`, "Scripts"); the
//! documentation of Node.js on modules.

mod child_process;

use super::super::steps::{Built, Does, Look};
use super::super::{Open, OpenKind, Product, ProductKind};
use super::{Recipe, ends_with, name_of};
use crate::facts::needs::{self, Args, What, When};
use crate::facts::node_project::{NodeProject, Sources};
use crate::facts::{Build, Reference};
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
};

/// Scripts of package.json that leave nothing behind, by what people call them. General knowledge.
const CHECKS: &[&str] = &["audit", "check", "coverage", "format", "lint", "test", "typecheck"];

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
    if sorted.has(&[
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
    ]) {
        return Some(Does::BuildsUnknown(format!("which folder `{tool}` works in")));
    }
    Some(match (tool, first) {
        _ if sorted.has(&["--version", "-v"]) && words.is_empty() => Does::Nothing,
        ("bun", _) => Does::BuildsUnknown("what `bun` leaves behind".into()),
        ("corepack", _) => Does::SetsUp,
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
        _ => application(look, true),
    })
}

/// A script of package.json.
fn script(look: &Look<'_>, name: &str) -> Does {
    let kind = name.split(':').next().unwrap_or(name);
    match CHECKS.contains(&kind) {
        true => Does::builds(RECIPE.id, Vec::new()),
        false => application(look, true),
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

/// An install of the project's packages.
fn installs(look: &Look<'_>) -> Does {
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
    let mut does = application(look, compiles);
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

/// `npm install -g`: tools for the build stay there; what the container starts is installed again.
fn global(look: &Look<'_>, words: &[&str]) -> Does {
    let names = words.iter().skip(1).map(|word| name_of(word).split('@').next().unwrap_or(word));
    let started = look.command_words();
    let is_started = |name: &str| started.iter().any(|word| name_of(word).starts_with(name));
    match names.into_iter().any(|name| name == "npm" || is_started(name)) {
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
    let node = NodeProject::read(project, folder).ok()??;
    if node.peers.iter().any(|peer| peer.in_script) || node.sources(project) != Sources::Free {
        return None;
    }
    let starts = crate::facts::starts::starts(look.build, look.run.stage);
    let at_run = |at| at == crate::facts::starts::When::Run;
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

/// Packages that start a program of the system. General knowledge of 2026-11, from their documentation.
const STARTS: &[(&str, &str)] = &[
    ("fluent-ffmpeg", "ffmpeg"),
    ("gm", "convert"),
    ("imagemagick", "convert"),
    ("simple-git", "git"),
    ("pdf-poppler", "pdftoppm"),
];

fn programs(build: &Build) -> BTreeSet<String> {
    let mut programs = BTreeSet::new();
    let project = &build.project;
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
