//! Gradle. Source: the user manual's pages of the Java, Application, War and Distribution plugins; the manuals of the Spring Boot and
//! Shadow plugins.

use super::super::super::steps::{Does, Look};
use super::super::super::{Product, ProductKind};
use super::super::name_of;
use super::{GRADLE, artifact, artifacts, jdk, words};
use crate::facts::needs::Args;

/// Options whose value is the next word. Source: `gradle --help`.
const VALUED: &[&str] = &["-p", "-b", "-c", "-g", "-x", "--exclude-task", "--project-dir", "-I"];

/// Tasks that leave nothing that a container uses.
const WITHOUT_ARTIFACT: &[&str] = &[
    "clean",
    "dependencies",
    "tasks",
    "help",
    "wrapper",
    "compileJava",
    "compileKotlin",
    "classes",
    "test",
    "check",
    "resolveDependencies",
    "downloadDependencies",
];

/// Tasks that make jars.
const MAKE_ARTIFACTS: &[&str] =
    &["assemble", "bootJar", "bootWar", "build", "installDist", "jar", "shadowJar", "war"];

/// Where `installDist` puts programs and their jars.
const INSTALLED: &str = "/build/install/";

/// What a call does with the project in the working directory.
pub(super) fn call(look: &Look<'_>, name: &str, args: &Args) -> Option<Does> {
    if !matches!(name_of(name), "gradle" | "gradlew") {
        return None;
    }
    let sorted = args.sorted(VALUED);
    if sorted.has(&["--version", "-v"]) {
        return Some(Does::Nothing);
    }
    // `:app:bootJar` is the task of a project of several.
    let tasks: Vec<&str> =
        sorted.operands.iter().map(|task| task.rsplit(':').next().unwrap_or(task)).collect();
    if tasks.iter().all(|task| WITHOUT_ARTIFACT.contains(task)) {
        return Some(Does::builds(GRADLE.id, Vec::new()));
    }
    let known = |task: &&str| WITHOUT_ARTIFACT.contains(task) || MAKE_ARTIFACTS.contains(task);
    if let Some(task) = tasks.iter().find(|task| !known(task)) {
        let task = task.replace('\0', "…");
        return Some(Does::BuildsUnknown(format!("what Gradle's task `{task}` leaves behind")));
    }
    let Some(folder) = look.cwd.clone().filter(|_| !sorted.has(&["-p", "--project-dir"])) else {
        return Some(Does::BuildsUnknown("which project Gradle builds".into()));
    };
    Some(jdk::checked(look, made(look, &tasks, &folder)))
}

fn made(look: &Look<'_>, tasks: &[&str], folder: &str) -> Does {
    let installs = tasks.contains(&"installDist");
    let inside = format!("{}/", folder.trim_end_matches('/'));
    let mut installed: Vec<Product> = Vec::new();
    let mut libraries = false;
    for word in words(look) {
        let Some(rest) = word.strip_prefix(&inside) else { continue };
        let rest = format!("/{rest}");
        libraries |= rest.contains("/build/libs/");
        if !rest.contains("/build/") || rest.contains("/build/libs/") {
            continue;
        }
        match rest.split_once(INSTALLED).filter(|_| installs) {
            Some((project, path)) => {
                let name = path.split('/').next().unwrap_or(path);
                let path = format!("{}{}{INSTALLED}{name}", inside.trim_end_matches('/'), project);
                if !installed.iter().any(|known| known.path == path) {
                    installed.push(Product { path, kind: ProductKind::Files });
                }
            }
            None => {
                return Does::BuildsUnknown(format!("what makes {word}, which the container starts from"));
            }
        }
    }
    // The whole distribution is one folder; its jar in `build/libs` is in it as well.
    if !installed.is_empty() && !libraries {
        return Does::builds(GRADLE.id, installed);
    }
    if installs {
        return Does::BuildsUnknown("which folder of `installDist` the container starts from".into());
    }
    match artifact::gradle(look, folder, tasks) {
        Ok(known) => artifacts(GRADLE.id, look, known, (folder, "build/libs"), &[]),
        Err(why) => Does::BuildsUnknown(why),
    }
}
