//! Two images side by side: what differs between them, in words.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

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
    /// Inspects `image` and runs it once.
    pub fn of(image: &Image<'_>) -> Seen {
        Seen { layers: image.layers(), config: image.config(), ran: image.run() }
    }

    /// Inspects `image`, starts it, and asks it for `/` on `port` over HTTP.
    pub fn serving(image: &Image<'_>, port: u16) -> Seen {
        Seen { layers: image.layers(), config: image.config(), ran: image.serve(port) }
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
    if let (Value::Object(b), Value::Object(a)) = (&before.config, &after.config) {
        let mut keys: Vec<&String> = b.keys().chain(a.keys()).collect();
        keys.sort();
        keys.dedup();
        for key in keys.into_iter().filter(|k| b.get(*k) != a.get(*k)) {
            found.push(format!("configuration, {key}: {:?}, now {:?}", b.get(key), a.get(key)));
        }
    } else {
        found.push("configuration: cannot be read".into());
    }
    found
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
