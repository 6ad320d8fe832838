//! Two images side by side: what differs between them, in words.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::check::Check;
use crate::engine::{Entry, Image, Ran};

/// What is compared of one image.
#[derive(Debug, Clone)]
pub struct Seen {
    /// Bytes of each layer, the base's first.
    pub layers: Vec<u64>,
    /// The image's configuration.
    pub config: Value,
    /// How a container of it ended.
    pub ran: Ran,
}

impl Seen {
    /// Inspects `image` and runs it once, as it is.
    pub fn of(image: &Image<'_>) -> Seen {
        Seen::checked(image, &Check::default())
    }

    /// Inspects `image`, starts it, and asks it for `/` on `port` over HTTP.
    pub fn serving(image: &Image<'_>, port: u16) -> Seen {
        Seen::checked(image, &Check::serving(port))
    }

    /// Inspects `image` and starts it as `check` says.
    pub fn checked(image: &Image<'_>, check: &Check) -> Seen {
        Seen { layers: image.layers(), config: image.config(), ran: image.ran(check) }
    }

    /// Bytes of all layers together: what a host stores, before compression.
    pub fn bytes(&self) -> u64 {
        self.layers.iter().sum()
    }
}

/// How the image after differs in what it does from the image before; empty when it does not.
///
/// An image that already failed before the rewrite proves nothing, and is reported too.
pub fn differences(before: &Seen, after: &Seen) -> Vec<String> {
    differences_but(&[], before, after)
}

/// The same, apart from what `may_change` names of the configuration: a key (`User`), or a variable (`$PATH`).
pub fn differences_but(may_change: &[String], before: &Seen, after: &Seen) -> Vec<String> {
    let mut found = Vec::new();
    if before.ran.status != Some(0) {
        found.push(format!("before: ends with {:?}: {}", before.ran.status, before.ran.stderr.trim()));
    }
    if before.ran.status != after.ran.status {
        found.push(format!(
            "exit status: {:?}, now {:?}: {}",
            before.ran.status,
            after.ran.status,
            after.ran.stderr.trim()
        ));
    }
    if before.ran.stdout != after.ran.stdout {
        found.push(format!("standard output: {:?}, now {:?}", before.ran.stdout, after.ran.stdout));
    }
    if before.ran.health.is_some_and(|status| status != 0) {
        found.push(format!("before: the health check ends with {:?}", before.ran.health));
    }
    if before.ran.health != after.ran.health {
        found.push(format!("health check: {:?}, now {:?}", before.ran.health, after.ran.health));
    }
    if !before.config.is_object() || !after.config.is_object() {
        found.push("configuration: cannot be read".into());
    }
    let (b, a) = (configuration(&before.config), configuration(&after.config));
    let names: BTreeSet<&String> = b.keys().chain(a.keys()).collect();
    for name in names.into_iter().filter(|n| b.get(*n) != a.get(*n) && !may_change.contains(n)) {
        let key = if name.starts_with('$') { format!("Env {name}") } else { name.clone() };
        found.push(format!("configuration, {key}: {:?}, now {:?}", b.get(name), a.get(name)));
    }
    found
}

/// An image's configuration by key, with a name and value of its own for each variable, as `$PATH`: their order says nothing.
fn configuration(config: &Value) -> BTreeMap<String, Value> {
    let mut by_name = BTreeMap::new();
    for (key, value) in config.as_object().into_iter().flatten() {
        let variables = value.as_array().filter(|_| key == "Env");
        let Some(variables) = variables else {
            by_name.insert(key.clone(), value.clone());
            continue;
        };
        for variable in variables.iter().filter_map(Value::as_str) {
            let (name, value) = variable.split_once('=').unwrap_or((variable, ""));
            by_name.insert(format!("${name}"), value.into());
        }
    }
    by_name
}

/// Paths under which any two builds of the same Dockerfile may differ: logs with times in them, and what
/// package managers can fetch or make again.
const MAY_DIFFER: &[&str] = &[
    "var/lib/apt/lists",
    "var/cache/apt",
    "var/cache/debconf",
    "var/cache/ldconfig/aux-cache",
    "var/log",
    "root/.cache",
];

/// The paths that differ between two file trees, in words, apart from logs and package managers' caches.
pub fn tree_differences(before: &BTreeMap<PathBuf, Entry>, after: &BTreeMap<PathBuf, Entry>) -> Vec<String> {
    let mut found = Vec::new();
    let counted = |path: &Path| !MAY_DIFFER.iter().any(|p| path.starts_with(p)) && !is_python_cache(path);
    for (path, b) in before.iter().filter(|(p, _)| counted(p)) {
        match after.get(path) {
            None => found.push(format!("/{}: gone", path.display())),
            Some(a) if a != b => found.push(format!("/{}: {b:?}, now {a:?}", path.display())),
            Some(_) => {}
        }
    }
    for path in after.keys().filter(|p| counted(p) && !before.contains_key(*p)) {
        found.push(format!("/{}: new", path.display()));
    }
    found
}

/// Byte-compiled Python holds the source's time, which is the time of the build.
fn is_python_cache(path: &Path) -> bool {
    path.extension().is_some_and(|e| e == "pyc")
}
