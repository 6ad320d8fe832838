//! Cargo.
//! Source: the Cargo book ("cargo build", "cargo install", "Build Scripts", "Specifying Dependencies"). Git dependencies are
//! fetched by Cargo itself, unless `net.git-fetch-with-cli` says otherwise.

use super::words::{Args, is_whole};
use super::{Look, Severity, What, When};
use crate::facts::tables::native::{self, crates as table};
use toml::{Table, Value};

/// Options whose value is the next word.
const VALUED: &[&str] = &[
    "-C",
    "-F",
    "-Z",
    "-j",
    "-p",
    "--bin",
    "--color",
    "--config",
    "--example",
    "--exclude",
    "--features",
    "--git",
    "--branch",
    "--tag",
    "--rev",
    "--index",
    "--jobs",
    "--manifest-path",
    "--message-format",
    "--package",
    "--path",
    "--profile",
    "--registry",
    "--root",
    "--target",
    "--target-dir",
    "--version",
    "--vers",
    "--recipe-path",
];

/// Looks at a call of cargo; whether it is one.
pub(super) fn call(look: &mut Look<'_>, name: &str, args: &Args) -> bool {
    if name != "cargo" {
        return false;
    }
    let sorted = args.sorted(VALUED);
    let operands: Vec<&str> = sorted.operands.iter().copied().filter(|word| !word.starts_with('+')).collect();
    if look.build.state(look.run.instruction).env_may_be_set("CARGO_NET_GIT_FETCH_WITH_CLI") {
        look.need(What::Command("git"), When::Build, "CARGO_NET_GIT_FETCH_WITH_CLI has cargo call git");
    }
    match operands.first().copied().unwrap_or_default() {
        "b" | "build" | "bench" | "c" | "check" | "r" | "run" | "rustc" | "t" | "test" | "clippy" => {
            let manifest = sorted.values(&["--manifest-path"]).last().unwrap_or("Cargo.toml").to_owned();
            project(look, manifest.strip_suffix("Cargo.toml").unwrap_or("."));
        }
        "chef" if operands.get(1) == Some(&"cook") => {
            // The recipe is made of the project's own manifests.
            look.unknown("what the crates of the recipe compile", Severity::NotKnown);
        }
        "install" => {
            if let Some(path) = sorted.values(&["--path"]).last() {
                project(look, path);
            } else if sorted.has(&["--git"]) {
                look.unknown("what the crates of the repository compile", Severity::NotKnown);
            } else {
                for name in &operands[1..] {
                    let name = name.split('@').next().unwrap_or(name);
                    if !is_whole(name) || !table::PURE_COMMANDS.contains(&name) {
                        let name = name.replace('\0', "$…");
                        look.unknown(format!("what the crates of `{name}` compile"), Severity::Compiles);
                    }
                }
            }
        }
        _ => {}
    }
    true
}

/// Looks at the project in `folder`.
fn project(look: &mut Look<'_>, folder: &str) {
    let folder = if folder.is_empty() { "." } else { folder.trim_end_matches('/') };
    let cwd = look.cwd.clone();
    // A workspace keeps the lock in its root, which may be above.
    let lock = ["Cargo.lock", "../Cargo.lock"]
        .iter()
        .find_map(|name| look.files.text(cwd.as_deref(), &format!("{folder}/{name}")));
    let config = [".cargo/config.toml", ".cargo/config"]
        .iter()
        .find_map(|name| look.files.text(cwd.as_deref(), &format!("{folder}/{name}")));
    if config.is_some_and(|(_, text)| text.contains("git-fetch-with-cli")) {
        look.need(What::Command("git"), When::Build, "the project's configuration has cargo call git");
    }
    let manifest = look.files.text(cwd.as_deref(), &format!("{folder}/Cargo.toml"));
    if let Some((_, text)) = look.files.text(cwd.as_deref(), &format!("{folder}/build.rs")) {
        build_script(look, &text);
    }
    if let Some((_, text)) = lock {
        let Ok(table) = text.parse::<Table>() else {
            return look.unknown("what Cargo.lock pins (it cannot be read)", Severity::NotKnown);
        };
        let packages = table.get("package").and_then(Value::as_array);
        let names: Vec<&str> =
            packages.into_iter().flatten().filter_map(|entry| entry.get("name")?.as_str()).collect();
        return crates(look, &names);
    }
    let Some((_, text)) = manifest else {
        return look.unknown("what Cargo.toml names (not seen)", Severity::NotKnown);
    };
    let Ok(table) = text.parse::<Table>() else {
        return look.unknown("what Cargo.toml names (it cannot be read)", Severity::NotKnown);
    };
    let mut names = Vec::new();
    for section in ["dependencies", "build-dependencies"] {
        let dependencies = table.get(section).and_then(Value::as_table);
        for (name, value) in dependencies.into_iter().flatten() {
            names.push(value.get("package").and_then(Value::as_str).unwrap_or(name));
        }
    }
    crates(look, &names);
    if !names.is_empty() || table.contains_key("workspace") {
        look.unknown("what the crates of Cargo.toml bring along (no lock file)", Severity::NotKnown);
    }
}

fn crates(look: &mut Look<'_>, names: &[&str]) {
    // With its sources in the lock, OpenSSL is built and not looked for.
    let vendored = names.contains(&"openssl-src");
    for name in names {
        if *name == "openssl-sys" && vendored {
            continue;
        }
        if let Some(row) = native::named(table::NATIVE, name) {
            look.native(name, row);
        } else if name.ends_with("-sys") && table::FINE.binary_search(name).is_err() {
            look.unknown(format!("what `{name}` compiles or links"), Severity::Compiles);
        }
    }
}

/// What a build script of the project itself calls.
fn build_script(look: &mut Look<'_>, text: &str) {
    for command in ["git", "make", "curl", "wget", "python3"] {
        if text.contains(&format!("Command::new(\"{command}\")")) {
            look.need(What::Command(command), When::Build, &format!("build.rs runs {command}"));
        }
    }
    for name in ["vergen", "built::", "shadow_rs", "git_version"] {
        if text.contains(name) {
            look.unknown(format!("whether build.rs asks git for the version ({name})"), Severity::LikelyFine);
        }
    }
    if text.contains(".cpp(true)") {
        look.need(What::Command("g++"), When::Build, "build.rs compiles C++");
    }
}
