//! The install itself: whether it brings development dependencies, of which project, and the flag that leaves them out.

use crate::facts::origins::{Origin, origin};
use crate::facts::packages::{ManagerCall, manager_calls};
use crate::facts::{Build, Reference, Run};
use crate::syntax::expand::Variable;

/// The flag of npm 7 and later.
const OMIT_DEV: &str = "--omit=dev";

/// The flag of npm 6 and earlier.
const PRODUCTION: &str = "--production";

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

/// Whether it installs what package.json names, and nothing besides.
pub(super) fn installs(call: &ManagerCall<'_>) -> bool {
    call.manager.id == "npm"
        && matches!(call.subcommand(), "ci" | "clean-install" | "i" | "install")
        && call.packages().is_empty()
        && !call.has_option(&["-g", "--global", "--location"])
}

/// Whether something says already which dependencies are installed: an option, or the environment.
pub(super) fn says_already(build: &Build, run: &Run, call: &ManagerCall<'_>) -> bool {
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

/// The folder of the build context whose package.json the install reads; `None` where the project is not known at all.
pub(super) fn folder(build: &Build, run: &Run, call: &ManagerCall<'_>) -> Result<Option<String>, String> {
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
pub(super) fn options(call: &ManagerCall<'_>) -> Result<(), String> {
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
pub(super) fn flag_of(build: &Build, stage: usize) -> Result<&'static str, String> {
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
