//! pip and its relatives: what is installed, and what it needs.
//! Source: `pip install --help`, pip's "Requirements File Format"; the manuals of uv, pipx, Poetry, Pipenv and PDM.

mod package;
mod requirements;

pub(super) use package::{install_one, package};

use super::requirement::Requirement;
use super::words::Args;
use super::{Look, Severity, python_project};
use requirements::{constraints, requirements};
use std::collections::HashSet;

/// Options of pip (and of `uv pip`) whose value is the next word.
const VALUED: &[&str] = &[
    "-c",
    "-e",
    "-f",
    "-i",
    "-r",
    "-t",
    "--abi",
    "--cache-dir",
    "--cert",
    "--client-cert",
    "--config-settings",
    "--constraint",
    "--constraints",
    "--editable",
    "--exists-action",
    "--extra-index-url",
    "--find-links",
    "--global-option",
    "--group",
    "--implementation",
    "--index-url",
    "--install-option",
    "--log",
    "--no-binary",
    "--only-binary",
    "--platform",
    "--prefix",
    "--progress-bar",
    "--proxy",
    "--python",
    "--python-version",
    "--report",
    "--requirement",
    "--requirements",
    "--retries",
    "--root",
    "--root-user-action",
    "--src",
    "--target",
    "--timeout",
    "--trusted-host",
    "--upgrade-strategy",
    "--use-feature",
    "-C",
    "-d",
    "-w",
    "--dest",
    "--wheel-dir",
    "-p",
    "--extra",
    "--index",
    "--default-index",
];

/// What is asked for besides the names.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    /// `--no-binary`: names, or `:all:`.
    no_binary: Vec<String>,
    /// Bounds of constraint files.
    constraints: Vec<Requirement>,
    /// Dependencies are not installed.
    no_deps: bool,
    /// Requirement files and folders that were looked at.
    seen: HashSet<String>,
}

/// Looks at a call of pip or one of its relatives; whether it is one.
pub(super) fn call(look: &mut Look<'_>, name: &str, args: &Args) -> bool {
    let subcommand =
        args.words.iter().find(|word| !word.starts_with('-')).map(String::as_str).unwrap_or_default();
    let versioned = |start: &str| {
        name.strip_prefix(start)
            .is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit() || b".-".contains(&byte)))
    };
    if versioned("pip") {
        if matches!(subcommand, "install" | "wheel" | "download") {
            let at = args.words.iter().position(|word| word == subcommand).unwrap_or(0);
            install(look, &args.words[at + 1..], args.open);
        }
        return true;
    }
    if versioned("easy_install") {
        install(look, &args.words, args.open);
        return true;
    }
    if versioned("python") || versioned("pypy") {
        let setup = args.words.iter().any(|word| word.ends_with("setup.py"));
        let builds = ["install", "develop", "build", "build_ext", "bdist_wheel"];
        if setup && args.words.iter().any(|word| builds.contains(&word.as_str())) {
            let script =
                args.words.iter().find(|word| word.ends_with("setup.py")).cloned().unwrap_or_default();
            let folder = script.strip_suffix("setup.py").unwrap_or_default().to_owned();
            let folder = if folder.is_empty() { ".".to_owned() } else { folder };
            python_project::folder(look, &folder, &[], &mut Asked::default());
        }
        return true;
    }
    let mut words: &[String] = &args.words;
    let mut behind = |word: &str| {
        let at = words.iter().position(|one| one == word)?;
        words = &words[at + 1..];
        Some(())
    };
    match name {
        "uv" => {
            if behind("pip").is_some() {
                if behind("install").is_some() {
                    install(look, words, args.open);
                } else if behind("sync").is_some() {
                    let files: Vec<String> = words
                        .iter()
                        .flat_map(|word| {
                            let file = !word.starts_with('-');
                            if file { vec!["-r".to_owned(), word.clone()] } else { vec![word.clone()] }
                        })
                        .collect();
                    install(look, &files, args.open);
                }
            } else if behind("tool").is_some() && behind("install").is_some() || behind("add").is_some() {
                install(look, words, args.open);
            } else if behind("sync").is_some() {
                python_project::locked(look, "uv.lock", words);
            } else if subcommand == "run" {
                if words.iter().any(|word| word == "--no-project" || word == "--no-sync") {
                    return false;
                }
                if look.files.exists(look.cwd.as_deref(), "pyproject.toml") != Some(false) {
                    python_project::locked(look, "uv.lock", words);
                }
                return false;
            }
            true
        }
        "uvx" => {
            let first: Vec<String> =
                words.iter().filter(|word| !word.starts_with('-')).take(1).cloned().collect();
            install(look, &first, args.open);
            true
        }
        "pipx" => {
            if behind("install").is_some() || behind("run").is_some() {
                let first: Vec<String> =
                    words.iter().filter(|word| !word.starts_with('-')).take(1).cloned().collect();
                install(look, &first, args.open);
            }
            true
        }
        "poetry" | "pdm" => {
            let lock = if name == "poetry" { "poetry.lock" } else { "pdm.lock" };
            match subcommand {
                "install" | "sync" | "update" => python_project::locked(look, lock, words),
                "add" if behind("add").is_some() => install(look, words, args.open),
                "run" => return false,
                "build" => python_project::folder(look, ".", &[], &mut Asked::default()),
                _ => {}
            }
            true
        }
        "pipenv" => {
            let _ = behind(subcommand);
            let named = words.iter().any(|word| !word.starts_with('-'));
            match subcommand {
                "install" if named => install(look, words, args.open),
                "install" | "sync" => python_project::pipenv(look, words),
                "run" => return false,
                _ => {}
            }
            true
        }
        _ => false,
    }
}

/// Looks at the words behind `pip install`.
fn install(look: &mut Look<'_>, words: &[String], open: bool) {
    let args = Args { words: words.to_vec(), open };
    let sorted = args.sorted(VALUED);
    let mut asked = Asked::default();
    for list in sorted.values(&["--no-binary"]) {
        asked.no_binary.extend(list.split(',').map(str::to_owned));
    }
    let set = look.build.state(look.run.instruction).env_may_be_set("PIP_NO_BINARY");
    if set || look.says("PIP_NO_BINARY") {
        asked.no_binary.push(":all:".to_owned());
    }
    asked.no_deps = sorted.has(&["--no-deps"]);
    if sorted.has(&["--index-url", "-i", "--index", "--default-index", "--no-index"]) {
        look.unknown("whether another package index has the same wheels", Severity::LikelyFine);
    }
    for file in sorted.values(&["-c", "--constraint", "--constraints"]) {
        constraints(look, file, &mut asked);
    }
    for file in sorted.values(&["-r", "--requirement", "--requirements"]) {
        requirements(look, file, &mut asked);
    }
    if sorted.has(&["--group"]) {
        look.unknown("what the dependency groups of pyproject.toml name", Severity::NotKnown);
    }
    for from in sorted.values(&["-e", "--editable"]) {
        word(look, from, &mut asked);
    }
    for operand in &sorted.operands {
        word(look, operand, &mut asked);
    }
    if open {
        look.unknown(
            "which packages are installed (their names are read from elsewhere)",
            Severity::NotKnown,
        );
    }
}

/// A word that names something to install.
fn word(look: &mut Look<'_>, word: &str, asked: &mut Asked) {
    match Requirement::parse(word) {
        Some(requirement) => install_one(look, &requirement, asked),
        None => look.unknown(
            format!("which package `{}` is", word.replace(super::words::HOLE, "$…")),
            Severity::NotKnown,
        ),
    }
}
