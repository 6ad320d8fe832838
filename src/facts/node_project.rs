//! A Node.js project, as its package.json and the lock file beside it describe it: what it needs only for development.
//! Source: npm's "package.json" and "package-lock.json" (versions 2 and 3).

use super::needs::npm_locks;
pub use super::node_sources::Sources;
use crate::project::Project;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// A project with development dependencies.
#[derive(Clone, Debug)]
pub struct NodeProject {
    /// Its folder in the build context; empty for the context itself.
    pub folder: String,
    /// The scripts of package.json.
    pub scripts: BTreeMap<String, String>,
    /// The packages that package.json names for development only.
    pub declared: BTreeSet<String>,
    /// The packages at the top of node_modules that only development needs, those of `declared` included.
    pub lost: BTreeSet<String>,
    /// The programs of packages that only development needs.
    pub lost_programs: BTreeSet<String>,
    /// The programs of all packages.
    pub programs: BTreeSet<String>,
    /// Packages that stay and use one that goes where it is there, and whether they do so in an install script:
    /// `@prisma/client`, `prisma`.
    pub peers: Vec<Peer>,
    /// How many of the packages in the lock file only development needs, and how many there are.
    pub counts: (usize, usize),
}

/// A package that stays and uses one that goes where it is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Peer {
    /// The package that stays.
    pub name: String,
    /// The one that goes.
    pub uses: String,
    /// Whether the one that stays has an install script, which may look for it.
    pub in_script: bool,
}

impl NodeProject {
    /// The project in `folder` of the build context; `None` where it has no development dependencies.
    ///
    /// # Errors
    /// What cannot be told.
    pub fn read(project: &Project, folder: &str) -> Result<Option<NodeProject>, String> {
        let inside =
            |name: &str| if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
        let text =
            project.text(&inside("package.json")).ok_or("package.json is not seen in the build context")?;
        let manifest = match serde_json::from_str::<Value>(text.trim_start_matches('\u{feff}')) {
            Ok(Value::Object(manifest)) => manifest,
            _ => return Err("package.json cannot be read".into()),
        };
        let names = |section: &str| -> BTreeSet<String> {
            let section = manifest.get(section).and_then(Value::as_object);
            section.into_iter().flatten().map(|(name, _)| name.clone()).collect()
        };
        let mut declared = names("devDependencies");
        for section in ["dependencies", "optionalDependencies"] {
            let needed = names(section);
            declared.retain(|name| !needed.contains(name));
        }
        if declared.is_empty() {
            return Ok(None);
        }
        if manifest.contains_key("workspaces") {
            return Err("package.json has workspaces".into());
        }
        let name = ["npm-shrinkwrap.json", "package-lock.json"]
            .into_iter()
            .find_map(|name| Some((name, project.text(&inside(name))?)));
        let (name, text) = name.ok_or("no lock file of npm is seen beside package.json")?;
        let locked = npm_locks::read(project, name, &text).ok_or_else(|| format!("{name} cannot be read"))?;
        let direct = locked.direct.as_ref().ok_or_else(|| {
            format!("{name} is of version 1, which does not say which programs packages bring")
        })?;
        if *direct != npm_locks::direct(&manifest) {
            return Err(format!("package.json and {name} do not name the same packages"));
        }
        let mut found = NodeProject {
            folder: folder.to_owned(),
            scripts: scripts(&manifest),
            lost: declared.clone(),
            declared,
            lost_programs: BTreeSet::new(),
            programs: BTreeSet::new(),
            peers: Vec::new(),
            counts: (0, locked.packages.len()),
        };
        let at_top =
            locked.packages.iter().filter(|package| package.dev).filter_map(|package| package.at_top.clone());
        found.lost.extend(at_top);
        for package in &locked.packages {
            found.programs.extend(package.programs.iter().cloned());
            if package.dev {
                found.counts.0 += 1;
                found.lost_programs.extend(package.programs.iter().cloned());
                continue;
            }
            for uses in package.peers.iter().filter(|peer| found.lost.contains(*peer)) {
                let (name, in_script) = (package.name.clone(), package.scripts);
                found.peers.push(Peer { name, uses: uses.clone(), in_script });
            }
        }
        Ok(Some(found))
    }

    /// The first word of a script that names a development dependency, a module in one, or a program of one.
    pub fn named_in<'s>(&self, script: &'s str) -> Option<&'s str> {
        let in_name = |c: char| c.is_alphanumeric() || "@._/-".contains(c);
        script.split(|c| !in_name(c)).find(|word| self.is_lost(word))
    }

    fn is_lost(&self, word: &str) -> bool {
        let installed = word.rsplit_once("node_modules/").map(|(_, inside)| inside);
        let name = installed.unwrap_or(word);
        let name = name.strip_prefix(".bin/").unwrap_or(name);
        // `jest@29`
        let bare = name[1.min(name.len())..].find('@').map_or(name, |at| &name[..at + 1]);
        let package = package_of(bare);
        self.lost_programs.contains(bare)
            || self.declared.contains(package)
            || installed.is_some() && self.lost.contains(package)
    }

    /// The first script of package.json that names a development dependency and that `text`, a compose file or the like,
    /// names behind a package manager: `npm test`, `yarn run dev`.
    pub fn script_run_by<'s>(&'s self, text: &str) -> Option<&'s str> {
        let in_name = |c: char| c.is_alphanumeric() || "@._/:-".contains(c);
        let words: Vec<&str> = text.split(|c| !in_name(c)).filter(|word| !word.is_empty()).collect();
        words.iter().enumerate().find_map(|(at, word)| {
            if !matches!(*word, "bun" | "npm" | "pnpm" | "yarn") {
                return None;
            }
            let behind = words[at + 1..].iter().take(4).find_map(|word| self.scripts.get_key_value(*word));
            behind.filter(|(name, _)| self.uses_lost(name, 0)).map(|(name, _)| name.as_str())
        })
    }

    /// Whether a script of package.json, or one that it runs, names a development dependency.
    fn uses_lost(&self, name: &str, depth: usize) -> bool {
        const DEEPEST: usize = 4;
        let Some(text) = self.scripts.get(name).filter(|_| depth < DEEPEST) else { return false };
        let others = self.scripts.keys().filter(|other| *other != name);
        self.named_in(text).is_some()
            || others
                .filter(|other| text.contains(other.as_str()))
                .any(|other| self.uses_lost(other, depth + 1))
    }
}

/// The package of a module: `@scope/name` of `@scope/name/lib/x.js`.
pub(super) fn package_of(module: &str) -> &str {
    let parts = if module.starts_with('@') { 2 } else { 1 };
    module.match_indices('/').nth(parts - 1).map_or(module, |(at, _)| &module[..at])
}

fn scripts(manifest: &Map<String, Value>) -> BTreeMap<String, String> {
    let scripts = manifest.get("scripts").and_then(Value::as_object);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    scripts.into_iter().flatten().map(|(name, value)| (name.clone(), text(value))).collect()
}
