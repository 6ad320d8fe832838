//! Maven. Source: "Introduction to the Build Lifecycle"; the manual of the dependency plugin.

use super::super::super::steps::{Does, Look};
use super::super::super::{Product, ProductKind};
use super::{JAVA, artifact, artifacts, words};
use crate::facts::needs::Args;

/// Options whose value is the next word. Source: `mvn --help`.
const VALUED: &[&str] = &[
    "-f",
    "--file",
    "-P",
    "-pl",
    "--projects",
    "-s",
    "--settings",
    "-T",
    "--threads",
    "-gs",
    "-rf",
    "-l",
    "-t",
];

/// Goals and phases that leave no artifact.
fn makes_no_artifact(goal: &str) -> bool {
    matches!(
        goal,
        "clean"
            | "validate"
            | "compile"
            | "test-compile"
            | "test"
            | "dependency:go-offline"
            | "dependency:resolve"
            | "dependency:resolve-plugins"
            | "de.qaware.maven:go-offline-maven-plugin:resolve-dependencies"
    ) || goal.contains("go-offline")
}

/// Whether a goal copies the project's dependencies into a folder.
fn copies_dependencies(goal: &str) -> bool {
    goal.contains("copy-dependencies")
}

/// What a call does with the project in the working directory.
pub(super) fn call(look: &Look<'_>, args: &Args) -> Does {
    let sorted = args.sorted(VALUED);
    if sorted.has(&["-v", "--version", "-version"]) {
        return Does::Nothing;
    }
    let goals = &sorted.operands;
    let compiles = goals.iter().any(|goal| matches!(*goal, "compile" | "test-compile" | "test"));
    let copies = goals.iter().any(|goal| copies_dependencies(goal));
    let plain = goals.iter().all(|goal| makes_no_artifact(goal) || copies_dependencies(goal));
    let packages =
        goals.iter().any(|goal| matches!(*goal, "package" | "verify" | "install" | "integration-test"));
    if !plain && !packages {
        return Does::BuildsUnknown(format!(
            "what `mvn {}` leaves behind",
            goals.join(" ").replace('\0', "…")
        ));
    }
    if plain && !compiles && !copies {
        return Does::builds(JAVA.id, Vec::new());
    }
    let folder = match sorted.values(&["-f", "--file"]).last() {
        Some(file) => {
            look.join(file.strip_suffix("pom.xml").filter(|folder| !folder.is_empty()).unwrap_or("."))
        }
        None => look.cwd.clone(),
    };
    let Some(folder) = folder else { return Does::BuildsUnknown("which project Maven builds".into()) };
    let copied = match copies.then(|| copied_to(look, args, goals, &folder)).transpose() {
        Ok(copied) => Vec::from_iter(copied.flatten()),
        Err(why) => return Does::BuildsUnknown(why),
    };
    if !packages {
        let products = copied.into_iter().chain(classes(look, &folder).filter(|_| compiles));
        let products = products.map(|path| Product { path, kind: ProductKind::Files });
        return Does::builds(JAVA.id, products.collect());
    }
    match artifact::maven(look, &folder, &copied) {
        Ok(known) => {
            // What the call itself copies is known even where the artifact is not.
            let known = known.or_else(|| Some(copied).filter(|copied| !copied.is_empty()));
            artifacts(JAVA.id, look, known, (&folder, "target"), &["classes"])
        }
        Err(why) => Does::BuildsUnknown(why),
    }
}

/// The folder of class files, where the container runs them.
fn classes(look: &Look<'_>, folder: &str) -> Option<String> {
    let classes = format!("{}/target/classes", folder.trim_end_matches('/'));
    words(look).iter().any(|word| word.trim_end_matches(['/', '*']) == classes).then_some(classes)
}

/// The folder that `dependency:copy-dependencies` copies to; `None` where there is nothing to copy.
///
/// # Errors
/// Which one it is cannot be told.
fn copied_to(look: &Look<'_>, args: &Args, goals: &[&str], folder: &str) -> Result<Option<String>, String> {
    let unknown = || "where Maven copies dependencies to".to_owned();
    // Behind `@` stands an execution of the pom, with a configuration of its own.
    if goals.iter().any(|goal| copies_dependencies(goal) && goal.contains('@')) {
        return Err(unknown());
    }
    let pom = artifact::pom(look, folder);
    let configured = pom.as_deref().and_then(artifact::configured);
    let given = args.words.iter().rev().find_map(|word| word.strip_prefix("-DoutputDirectory="));
    let written = configured.as_deref().or(given).unwrap_or(artifact::DEPENDENCIES);
    let path = artifact::output_folder(written, folder)?;
    let named = words(look).iter().any(|word| word.trim_end_matches(['/', '*']) == path);
    match pom {
        // Without dependencies no folder is made.
        Some(pom) if !artifact::has_dependencies(&pom) => Ok(None),
        // In a project of several modules each has its own.
        Some(pom) if pom.contains("<module>") && !written.starts_with('/') => Err(unknown()),
        Some(_) => Ok(Some(path)),
        None if named => Ok(Some(path)),
        None => Err(unknown()),
    }
}
