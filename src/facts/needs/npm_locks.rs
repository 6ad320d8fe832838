//! Lock files of npm, Yarn and pnpm.
//! Source: npm's "package-lock.json" (versions 1 to 3); the lock files that Yarn 1, Yarn 4 and pnpm 6 to 9 write.

use crate::project::Project;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a lock file pins.
#[derive(Debug, Default)]
pub(in crate::facts) struct Locked {
    /// The packages.
    pub packages: Vec<Package>,
    /// Whether it says which packages run install scripts.
    pub tells_scripts: bool,
    /// What package.json named when npm wrote it (from version 2 on): see [`direct`].
    pub direct: Option<BTreeMap<String, String>>,
}

/// A package of a lock file.
#[derive(Debug, Default)]
pub(in crate::facts) struct Package {
    /// Its name.
    pub name: String,
    /// Where it is taken from; empty where that is not said.
    pub from: String,
    /// Only for development.
    pub dev: bool,
    /// It runs an install script.
    pub scripts: bool,
    /// It is not installed on Linux.
    pub elsewhere: bool,
    /// What the project's own sources call it by, where it lies at the top of node_modules.
    pub at_top: Option<String>,
    /// The programs that it brings.
    pub programs: Vec<String>,
    /// The packages that it uses where something else brings them.
    pub peers: Vec<String>,
}

/// The packages that an object with the sections of package.json names, and which version of each.
pub(in crate::facts) fn direct(object: &Map<String, Value>) -> BTreeMap<String, String> {
    let sections = ["dependencies", "devDependencies", "optionalDependencies"];
    let sections = sections.iter().filter_map(|section| object.get(*section)?.as_object());
    let version = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    sections.flatten().map(|(name, value)| (name.clone(), version(value))).collect()
}

/// Reads the lock file called `name`, once for a project; `None` where it cannot be read.
pub(in crate::facts) fn read(project: &Project, name: &str, text: &Arc<str>) -> Option<Arc<Locked>> {
    let locked = project.read_as(text, |text| parse(name, text).map(Arc::new));
    Option::clone(&locked)
}

fn parse(name: &str, text: &str) -> Option<Locked> {
    match name {
        "yarn.lock" => Some(yarn(text)),
        "pnpm-lock.yaml" => Some(pnpm(text)),
        _ => npm(text),
    }
}

fn npm(text: &str) -> Option<Locked> {
    let lock: Value = serde_json::from_str(text).ok()?;
    let mut locked = Locked::default();
    let yes = |entry: &Value, key: &str| entry.get(key).and_then(Value::as_bool) == Some(true);
    if let Some(packages) = lock.get("packages").and_then(Value::as_object) {
        locked.tells_scripts = true;
        locked.direct = packages.get("").and_then(Value::as_object).map(direct);
        for (path, entry) in packages {
            // The project itself, and its workspaces.
            let Some((_, name)) = path.rsplit_once("node_modules/") else { continue };
            let systems = entry.get("os").and_then(Value::as_array);
            let elsewhere = systems.is_some_and(|systems| {
                let named = |system: &str| systems.iter().any(|one| one.as_str() == Some(system));
                named("!linux")
                    || !named("linux")
                        && systems.iter().all(|one| one.as_str().is_some_and(|one| !one.starts_with('!')))
            });
            locked.packages.push(Package {
                // An alias keeps the real name beside it.
                name: entry.get("name").and_then(Value::as_str).unwrap_or(name).to_owned(),
                from: entry.get("resolved").and_then(Value::as_str).unwrap_or_default().to_owned(),
                dev: yes(entry, "dev"),
                scripts: yes(entry, "hasInstallScript") || yes(entry, "gypfile"),
                elsewhere,
                at_top: (path.strip_prefix("node_modules/") == Some(name)).then(|| name.to_owned()),
                programs: programs(name, entry.get("bin")),
                peers: match entry.get("peerDependencies") {
                    Some(Value::Object(peers)) => peers.keys().cloned().collect(),
                    _ => Vec::new(),
                },
            });
        }
        return Some(locked);
    }
    let mut open = vec![lock.get("dependencies")?];
    while let Some(level) = open.pop() {
        for (name, entry) in level.as_object()? {
            let version = entry.get("version").and_then(Value::as_str).unwrap_or_default();
            let from = if version.contains(':') { version } else { "" };
            locked.packages.push(Package {
                name: name.clone(),
                from: from.to_owned(),
                dev: yes(entry, "dev"),
                ..Package::default()
            });
            open.extend(entry.get("dependencies"));
        }
    }
    Some(locked)
}

/// What `bin` of a package called `name` names: a program called as the package where it is one path.
fn programs(name: &str, bin: Option<&Value>) -> Vec<String> {
    match bin {
        Some(Value::Object(programs)) => programs.keys().cloned().collect(),
        Some(Value::String(_)) => vec![name.rsplit('/').next().unwrap_or(name).to_owned()],
        _ => Vec::new(),
    }
}

/// The name in front of the version: `@scope/name@^1.0.0`, `name@npm:^1`.
fn name_of(entry: &str) -> &str {
    let entry = entry.trim().trim_matches(['"', '\'']);
    let start = usize::from(entry.starts_with('@'));
    entry[start..].find('@').map_or(entry, |at| &entry[..start + at])
}

fn yarn(text: &str) -> Locked {
    let mut locked = Locked::default();
    for line in text.lines() {
        let trimmed = line.trim();
        if !line.starts_with([' ', '#', '\t']) && trimmed.ends_with(':') {
            let first = trimmed.trim_end_matches(':').split(", ").next().unwrap_or_default();
            if first == "__metadata" || first.contains("@workspace:") {
                continue;
            }
            locked.packages.push(Package { name: name_of(first).to_owned(), ..Package::default() });
        } else if let Some(package) = locked.packages.last_mut() {
            // `resolved "…"` of Yarn 1, `resolution: "name@…"` of the later ones.
            let value = trimmed.strip_prefix("resolved ").or_else(|| trimmed.strip_prefix("resolution: "));
            if let Some(value) = value {
                let value = value.trim_matches('"');
                let name = format!("{}@", package.name);
                package.from = value.strip_prefix(&name).unwrap_or(value).to_owned();
                if package.from.starts_with("npm:") {
                    package.from.clear();
                }
            }
        }
    }
    locked
}

fn pnpm(text: &str) -> Locked {
    let mut locked = Locked { tells_scripts: text.contains("requiresBuild:"), ..Locked::default() };
    let mut section = "";
    for line in text.lines() {
        let trimmed = line.trim();
        if !line.starts_with(' ') && trimmed.ends_with(':') {
            section = trimmed;
        } else if section != "packages:" {
            continue;
        } else if line.starts_with("  ") && !line.starts_with("   ") && trimmed.ends_with(':') {
            let key = trimmed.trim_end_matches(':').trim_matches(['"', '\'']);
            let entry = key.strip_prefix('/').unwrap_or(key);
            // Before version 6 of the lock: `/name/1.0.0`.
            let old = entry.rsplit_once('/').filter(|(name, version)| {
                key.starts_with('/') && !name.is_empty() && version.starts_with(|c: char| c.is_ascii_digit())
            });
            let name = old.map_or_else(|| name_of(entry), |(name, _)| name);
            let from = if entry.contains("git+") || entry.starts_with("github.com/") { entry } else { "" };
            let from = from.find("git+").map_or(from, |at| &from[at..]);
            let from =
                if from.starts_with("github.com/") { format!("git+https://{from}") } else { from.to_owned() };
            locked.packages.push(Package { name: name.to_owned(), from, ..Package::default() });
        } else if let Some(package) = locked.packages.last_mut() {
            match trimmed {
                "requiresBuild: true" => package.scripts = true,
                "dev: true" => package.dev = true,
                "os: [darwin]" | "os: [win32]" => package.elsewhere = true,
                _ if trimmed.contains("repo: ") && trimmed.contains("type: git") => {
                    "git+https://".clone_into(&mut package.from);
                }
                _ => {}
            }
        }
    }
    locked
}
