//! npm, Yarn, pnpm and Bun: what is installed, what of it is compiled, and what install scripts run.
//! Source: the manuals of npm 10 (`npm ci`, `npm install`, "scripts", "package.json"), Yarn 1 and 4, pnpm 9 and Bun 1;
//! node-gyp's README.

use super::npm_locks::{self, Locked};
use super::words::{Args, is_whole};
use super::{Look, Severity, What, When};
use crate::facts::tables::native::{self, npm as table};
use crate::shell;
use crate::syntax::expand::Variable;
use serde_json::{Map, Value};

/// Options whose value is the next word.
const VALUED: &[&str] = &[
    "-C",
    "-F",
    "-w",
    "--cache",
    "--cache-folder",
    "--cwd",
    "--dir",
    "--filter",
    "--loglevel",
    "--modules-folder",
    "--mutex",
    "--network-timeout",
    "--network-concurrency",
    "--prefix",
    "--registry",
    "--store-dir",
    "--userconfig",
    "--workspace",
    "--reporter",
    "--omit",
    "--include",
    "--fetch-timeout",
    "--tag",
];

/// Looks at a call of npm or one of its relatives; whether it is one.
pub(super) fn call(look: &mut Look<'_>, name: &str, args: &Args) -> bool {
    let sorted = args.sorted(VALUED);
    let operands = &sorted.operands;
    let first = operands.first().copied().unwrap_or_default();
    let (names, installs) = match name {
        "npm" => match first {
            "ci" | "clean-install" | "install-clean" => (&operands[1..1], true),
            "i" | "install" | "add" | "in" | "isntall" | "update" | "up" => (&operands[1..], true),
            "rebuild" => {
                gyp(look, "npm rebuild compiles what is installed");
                (&operands[1..1], false)
            }
            "exec" | "x" => (&operands[1..operands.len().min(2)], false),
            _ => return true,
        },
        "yarn" | "yarnpkg" => match first {
            "" => (&operands[0..0], !sorted.has(&["--version", "-v", "--help"])),
            "install" => (&operands[1..1], true),
            "add" => (&operands[1..], true),
            "global" if operands.get(1) == Some(&"add") => (&operands[2..], false),
            "dlx" => (&operands[1..operands.len().min(2)], false),
            "workspaces" | "workspace" if operands.contains(&"focus") || operands.contains(&"install") => {
                (&operands[1..1], true)
            }
            _ => return true,
        },
        "pnpm" => match first {
            "i" | "install" => (&operands[1..], true),
            "add" => (&operands[1..], true),
            "deploy" | "fetch" => (&operands[1..1], true),
            "dlx" => (&operands[1..operands.len().min(2)], false),
            _ => return true,
        },
        "bun" => match first {
            "i" | "install" | "add" | "a" => (&operands[1..], true),
            _ => return true,
        },
        "npx" | "pnpx" | "bunx" => (&operands[..operands.len().min(1)], false),
        "node-gyp" | "node-pre-gyp" | "prebuild-install" => {
            gyp(look, "node-gyp compiles");
            return true;
        }
        _ => return false,
    };
    let scripts = !sorted.has(&["--ignore-scripts"]);
    let global = sorted.has(&["-g", "--global"]) || name == "yarn" && first == "global";
    let mut projects = Vec::new();
    for word in names {
        named(look, word, scripts, &mut projects);
    }
    if args.open {
        look.unknown(
            "which packages are installed (their names are read from elsewhere)",
            Severity::NotKnown,
        );
    }
    let bare = names.is_empty() && !args.open;
    if installs && !global {
        // A value that the script sets may be any.
        let set = look.build.state(look.run.instruction).env.get("NODE_ENV") == Variable::Set("production");
        let set = set && !look.says("NODE_ENV") && !sorted.values(&["--include"]).any(|value| value == "dev");
        let production = set
            || sorted.has(&["--production", "--prod", "-P"])
                && !sorted.values(&["--production"]).any(|value| value == "false")
            || sorted
                .values(&["--omit", "--only"])
                .any(|value| matches!(value, "dev" | "prod" | "production"));
        let folder = sorted.values(&["--prefix", "-C", "--cwd", "--dir"]).last().unwrap_or(".").to_owned();
        let wanted = Wanted { production, scripts, bare };
        project(look, &folder, &wanted);
    } else if bare && global {
        projects.push(".".to_owned());
    }
    for folder in projects {
        project(look, &folder, &Wanted { production: true, scripts, bare: true });
    }
    true
}

/// What of a project is installed.
struct Wanted {
    /// Without development dependencies.
    production: bool,
    /// With install scripts.
    scripts: bool,
    /// No names are given: the project must be there.
    bare: bool,
}

fn gyp(look: &mut Look<'_>, because: &str) {
    table::GYP.iter().for_each(|&what| look.need(what, When::Build, because));
}

/// A word that names a package: `express`, `@scope/name@^1`, `alias@npm:name`, `owner/repository`, `./folder`, an address.
fn named(look: &mut Look<'_>, word: &str, scripts: bool, projects: &mut Vec<String>) {
    if is_repository(word) {
        repository(look, word, word);
        return look.unknown(format!("what `{word}` needs to be built"), Severity::NotKnown);
    }
    if word.starts_with(['.', '/', '~']) || word.contains("://") || word.ends_with(".tgz") {
        if is_whole(word) && !word.ends_with(".tgz") && !word.contains("://") {
            projects.push(word.to_owned());
        } else {
            look.unknown(format!("what `{}` brings along", word.replace('\0', "$…")), Severity::NotKnown);
        }
        return;
    }
    let word = word.split_once("@npm:").map_or(word, |(_, real)| real);
    let start = usize::from(word.starts_with('@'));
    let name = match word[start..].find('@') {
        Some(at) => &word[..start + at],
        None => word,
    };
    if !is_whole(name) || name.is_empty() {
        return look.unknown(format!("which package `{}` is", word.replace('\0', "$…")), Severity::NotKnown);
    }
    package(look, name, scripts);
    // What it brings along is not seen.
    if !TOOLS.contains(&name) && native::named(table::NATIVE, name).is_none() {
        look.unknown(format!("what `{name}` brings along"), Severity::LikelyFine);
    }
}

/// Commands that are often installed by name, and bring nothing that is compiled. Source: their `package.json`.
const TOOLS: &[&str] = &[
    "corepack",
    "eslint",
    "grunt-cli",
    "gulp-cli",
    "http-server",
    "json",
    "jshint",
    "jsonlint",
    "markdownlint-cli",
    "n",
    "nodemon",
    "npm",
    "pnpm",
    "pm2",
    "prettier",
    "rimraf",
    "semver",
    "serve",
    "svgo",
    "ts-node",
    "tsx",
    "typescript",
    "uglify-js",
    "webpack",
    "webpack-cli",
    "yarn",
    "concurrently",
    "cross-env",
    "dotenv-cli",
    "bower",
];

/// What a package needs that is known by name.
fn package(look: &mut Look<'_>, name: &str, scripts: bool) {
    let built = native::named(table::NATIVE, name).is_some_and(|row| !row.build.is_empty());
    if built || table::PREBUILT.binary_search(&name).is_ok() {
        look.compiled(format!("`{name}` comes with compiled code"));
    }
    if let Some(row) = native::named(table::NATIVE, name) {
        let because = format!("{name} {}", row.because);
        if scripts {
            row.build.iter().for_each(|&what| look.need(what, When::Build, &because));
        }
        row.run.iter().for_each(|&what| look.need(what, When::Run, &because));
    }
}

/// Whether npm takes `specifier` for a git repository: `git+ssh://…`, `github:owner/name`, `owner/name#branch`.
/// Source: npm's package.json manual, "Git URLs as Dependencies".
pub(super) fn is_repository(specifier: &str) -> bool {
    let hosted = ["github:", "gitlab:", "bitbucket:", "gist:", "git://", "git@", "git+", "ssh://"];
    if hosted.iter().any(|start| specifier.starts_with(start)) {
        return true;
    }
    if specifier.contains("://") {
        let address = specifier.split('#').next().unwrap_or(specifier);
        return address.ends_with(".git");
    }
    let short = specifier.split('#').next().unwrap_or(specifier);
    let parts: Vec<&str> = short.split('/').collect();
    matches!(parts[..], [owner, name] if !owner.is_empty() && !name.is_empty() && !owner.starts_with(['@', '.', '~', '^'])
        && !owner.contains([':', ' ', '@', '\0']))
}

fn repository(look: &mut Look<'_>, address: &str, of: &str) {
    if !look.repository(address, of) {
        look.repository(&format!("git+{address}"), of);
    }
}

/// Looks at the project in `folder`: its lock file, its manifest and its own scripts.
fn project(look: &mut Look<'_>, folder: &str, wanted: &Wanted) {
    let at = |name: &str| format!("{}/{name}", folder.trim_end_matches('/'));
    let cwd = look.cwd.clone();
    let manifest = look.files.text(cwd.as_deref(), &at("package.json"));
    let locks = ["npm-shrinkwrap.json", "package-lock.json", "yarn.lock", "pnpm-lock.yaml"];
    let lock = locks.iter().find_map(|name| Some((*name, look.files.text(cwd.as_deref(), &at(name))?.1)));
    let manifest = match manifest.map(|(_, text)| serde_json::from_str::<Value>(&text)) {
        Some(Ok(Value::Object(manifest))) => manifest,
        Some(_) => return look.unknown("what package.json names (it cannot be read)", Severity::NotKnown),
        None if wanted.bare && lock.is_none() => {
            return look.unknown("what package.json names (not seen)", Severity::NotKnown);
        }
        None => Map::new(),
    };
    if wanted.scripts {
        own_scripts(look, &manifest);
    }
    let locked =
        lock.and_then(|(name, text)| Some((name, npm_locks::read(&look.build.project, name, &text)?)));
    match locked {
        Some((name, locked)) => all_locked(look, name, &locked, wanted),
        None => direct(look, &manifest, wanted),
    }
}

/// Looks at what a lock file pins.
fn all_locked(look: &mut Look<'_>, lock: &str, locked: &Locked, wanted: &Wanted) {
    for package_ in &locked.packages {
        let name = package_.name.as_str();
        if package_.dev && wanted.production || package_.elsewhere {
            continue;
        }
        if is_repository(&package_.from) {
            repository(look, &package_.from, name);
            look.unknown(format!("what `{name}` needs to be built"), Severity::NotKnown);
        }
        package(look, name, wanted.scripts);
        let known = native::named(table::NATIVE, name).is_some_and(|row| !row.build.is_empty())
            || table::FINE.binary_search(&name).is_ok();
        if package_.scripts && wanted.scripts && !known {
            if table::PREBUILT.binary_search(&name).is_ok() {
                look.unknown(
                    format!("whether this version of `{name}` brings its binary"),
                    Severity::LikelyFine,
                );
            } else {
                look.unknown(format!("what the install script of `{name}` runs"), Severity::Compiles);
            }
        }
    }
    if !locked.tells_scripts && wanted.scripts {
        look.unknown(
            format!("which packages run install scripts ({lock} does not say)"),
            Severity::LikelyFine,
        );
    }
}

/// Looks at what a manifest names.
fn direct(look: &mut Look<'_>, manifest: &Map<String, Value>, wanted: &Wanted) {
    let mut any = false;
    for section in ["dependencies", "optionalDependencies", "devDependencies"] {
        if section == "devDependencies" && wanted.production {
            continue;
        }
        let names = manifest.get(section).and_then(Value::as_object);
        for (name, specifier) in names.into_iter().flatten() {
            any = true;
            if let Some(specifier) = specifier.as_str().filter(|specifier| is_repository(specifier)) {
                repository(look, specifier, name);
                look.unknown(format!("what `{name}` needs to be built"), Severity::NotKnown);
            }
            package(look, name, wanted.scripts);
        }
    }
    if any {
        look.unknown("what the packages of package.json bring along (no lock file)", Severity::LikelyFine);
    }
    if manifest.contains_key("workspaces") {
        look.unknown("what the workspaces name (no lock file)", Severity::NotKnown);
    }
}

/// Scripts of the project itself that an install runs. Source: npm's "scripts", "Life Cycle Operation Order".
fn own_scripts(look: &mut Look<'_>, manifest: &Map<String, Value>) {
    const STAGES: &[&str] =
        &["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"];
    /// Commands that a script may start, and the slim image lacks.
    const COMMANDS: &[&str] = &[
        "cmake", "curl", "g++", "gcc", "git", "make", "openssl", "patch", "python", "python3", "unzip",
        "wget",
    ];
    if manifest.get("gypfile").and_then(Value::as_bool) == Some(true) {
        gyp(look, "package.json says that node-gyp compiles");
    }
    let Some(scripts) = manifest.get("scripts").and_then(Value::as_object) else { return };
    for stage in STAGES {
        let Some(text) = scripts.get(*stage).and_then(Value::as_str) else { continue };
        let Ok(script) = shell::parse(text) else {
            look.unknown(format!("what the script `{stage}` of package.json runs"), Severity::Compiles);
            continue;
        };
        let mut likely = true;
        for call in script.calls() {
            let name = call.name();
            if let Some(command) = COMMANDS.iter().find(|command| **command == name) {
                look.need(
                    What::Command(command),
                    When::Build,
                    &format!("the script `{stage}` of package.json runs {name}"),
                );
            } else if matches!(name, "node-gyp" | "node-pre-gyp" | "prebuild-install") {
                gyp(look, &format!("the script `{stage}` of package.json compiles"));
            } else if matches!(name, "sh" | "bash" | "npm" | "yarn" | "pnpm" | "npx") || name.ends_with(".sh")
            {
                likely = false;
            }
        }
        let severity = if likely { Severity::LikelyFine } else { Severity::Compiles };
        look.unknown(format!("what the script `{stage}` of package.json runs: `{text}`"), severity);
    }
}
