//! The image that a split makes is configured as the one before, as the evaluation of both files has it.

use crate::facts::Build;
use crate::facts::config::{Healthcheck, ImageConfig, Listed};
use crate::facts::split::{Carried, Split};
use crate::facts::state::{Entry, Origin};
use crate::syntax::Keyword;
use crate::syntax::expand::Known;
use std::collections::BTreeMap;

/// Whether the last stage of `after` is configured as that of `before`, but for the words of commands and the variables that
/// `split` says are others.
///
/// # Errors
/// What differs.
pub fn same_configuration(before: &Build, after: &Build, split: &Split) -> Result<(), String> {
    let (Some(old), Some(new)) = (before.evaluation.stages.last(), after.evaluation.stages.last()) else {
        return Err("there is no stage".into());
    };
    let mut expected = old.config.clone();
    for carried in &split.carried {
        match carried {
            Carried::Started { instruction, argv } => {
                let keyword = before.file.instructions.get(*instruction).map(|of| of.keyword);
                match keyword {
                    Some(Keyword::Cmd) => expected.cmd = Known::Known(Some(argv.clone())),
                    Some(Keyword::Entrypoint) => expected.entrypoint = Known::Known(Some(argv.clone())),
                    Some(Keyword::Healthcheck) => {
                        expected.healthcheck = expected.healthcheck.map(|check| {
                            let test = std::iter::once("CMD".to_owned()).chain(argv.iter().cloned());
                            check.map(|check| Healthcheck { test: test.collect(), ..check })
                        });
                    }
                    _ => return Err("what is no command would start something".into()),
                }
            }
            Carried::NoEntrypoint if !matches!(expected.entrypoint, Known::Known(Some(_))) => {
                expected.entrypoint = Known::Known(Some(Vec::new()));
            }
            Carried::NoEntrypoint => return Err("the ENTRYPOINT of the image would change".into()),
            _ => {}
        }
    }
    let (old, new): (&ImageConfig, &ImageConfig) = (&expected, &new.config);
    let differs = |what: &str| Err(format!("{what} of the image would change"));
    match () {
        () if !same(&old.cmd, &new.cmd) => differs("the CMD"),
        () if !same(&old.entrypoint, &new.entrypoint) => differs("the ENTRYPOINT"),
        () if !same(&old.healthcheck, &new.healthcheck) => differs("the HEALTHCHECK"),
        () if !same(&old.stopsignal, &new.stopsignal) => differs("the STOPSIGNAL"),
        () if !same(&root(&old.user), &root(&new.user)) => differs("the user"),
        () if !same(&folder(&old.workdir), &folder(&new.workdir)) => differs("the working directory"),
        () if !same(&old.shell, &new.shell) => differs("the SHELL"),
        () if !same(&old.author, &new.author) => differs("the MAINTAINER"),
        () if !listed(&old.exposed, &new.exposed) => differs("the ports"),
        () if !listed(&old.volumes, &new.volumes) => differs("the volumes"),
        () if !labels(&old.labels, &new.labels) => differs("the labels"),
        () => environment(old, new, split),
    }
}

/// What is known of the one is so in the other. What only a base image says is a matter of the bases.
fn same<T: PartialEq>(old: &Known<T>, new: &Known<T>) -> bool {
    match (old, new) {
        (Known::Known(old), Known::Known(new)) => old == new,
        (Known::Known(_), Known::Unknown) => false,
        (Known::Unknown, _) => true,
    }
}

fn root(user: &Known<String>) -> Known<String> {
    user.clone().map(|user| if user.is_empty() || user == "0" { "root".to_owned() } else { user })
}

fn folder(path: &Known<String>) -> Known<String> {
    path.clone().map(|path| if path.is_empty() { "/".to_owned() } else { path })
}

fn listed<T: PartialEq>(old: &Listed<T>, new: &Listed<T>) -> bool {
    old.items == new.items
}

fn labels(
    old: &Listed<BTreeMap<String, Known<String>>>,
    new: &Listed<BTreeMap<String, Known<String>>>,
) -> bool {
    old.items.len() == new.items.len()
        && old.items.iter().all(|(name, value)| new.items.get(name).is_some_and(|other| same(value, other)))
}

fn environment(old: &ImageConfig, new: &ImageConfig, split: &Split) -> Result<(), String> {
    let set = |config: &ImageConfig| -> Vec<Entry> {
        config.env.entries().into_iter().filter(|entry| entry.origin != Origin::Base).cloned().collect()
    };
    let (old, new) = (set(old), set(new));
    for entry in &old {
        let other = new.iter().find(|other| other.name == entry.name);
        let alike = match (entry.value.known(), other.map(|other| other.value.known())) {
            (_, None) => false,
            (Some(value), Some(Some(other))) => value == other,
            (Some(_), Some(None)) => false,
            (None, Some(_)) => true,
        };
        if !alike {
            return Err(format!("the variable {} of the image would change", entry.name));
        }
    }
    let claimed = |entry: &&Entry| {
        split.carried.iter().any(|carried| match carried {
            Carried::Set(name, value) => {
                *name == *entry.name && entry.value.known().is_some_and(|known| **known == **value)
            }
            _ => &*entry.name == "PATH",
        })
    };
    let added = new
        .iter()
        .filter(|entry| !claimed(entry))
        .find(|entry| !old.iter().any(|other| other.name == entry.name));
    match added {
        Some(entry) => Err(format!("the image would set {}", entry.name)),
        None => Ok(()),
    }
}
