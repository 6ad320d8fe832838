//! Java: `javac`, `jar`, Maven, Gradle and sbt. Source: the JDK's tool reference; Maven's "Introduction to the POM" and "Build
//! Lifecycle", the manuals of the Spring Boot, Shade and Assembly plugins; Gradle's "Java Plugin"; the Dockerfiles of
//! eclipse-temurin and maven.

mod artifact;
mod gradle;
mod jdk;
mod maven;
mod sbt;

use super::super::copies;
use super::super::image::RunsOn;
use super::super::steps::{Built, Does, Look};
use super::super::{Open, OpenKind, Product, ProductKind};
use super::{Recipe, ends_with, name_of};
use crate::facts::needs::{Args, is_whole};
use std::collections::BTreeSet;

/// `javac`, `jar` and Maven.
pub(super) const JAVA: Recipe = Recipe {
    id: "java",
    built_by_us: true,
    call,
    only_builds,
    sources_run: false,
    runs_on,
    programs: |_| BTreeSet::new(),
    tools: &[
        "jar", "javac", "jcmd", "jdb", "jhsdb", "jlink", "jmap", "jpackage", "jshell", "jstack", "jstat",
        "mvn", "mvnw",
    ],
    variables: &["MAVEN_CONFIG", "MAVEN_HOME"],
    develops: &[],
};

/// Gradle.
pub(super) const GRADLE: Recipe = Recipe {
    id: "gradle",
    built_by_us: false,
    call: gradle::call,
    only_builds: gradle_only_builds,
    sources_run: false,
    runs_on: |name, tag| match name {
        "gradle" => Some(of_gradle(tag)),
        // The wrapper runs on a JDK alone.
        name => runs_on(name, tag),
    },
    programs: |_| BTreeSet::new(),
    tools: &["gradle", "gradlew"],
    variables: &["GRADLE_HOME"],
    develops: &[],
};

/// sbt.
pub(super) const SBT: Recipe = Recipe {
    id: "sbt",
    built_by_us: false,
    call: sbt::call,
    only_builds: sbt::only_builds,
    sources_run: false,
    runs_on: sbt::runs_on,
    programs: |_| BTreeSet::new(),
    tools: &["sbt", "scala", "scalac"],
    variables: &["SBT_VERSION", "SCALA_VERSION"],
    develops: &[],
};

fn only_builds(path: &str) -> bool {
    let name = name_of(path);
    let first = path.split('/').next().unwrap_or(path);
    ends_with(path, &[".java", ".kt", ".scala", ".groovy"])
        || matches!(name, "pom.xml" | "mvnw" | "mvnw.cmd" | "lombok.config")
        || first == ".mvn"
        // What is in these folders gets into the jar.
        || path.starts_with("src/main/resources/") || path.contains("/src/main/resources/")
        || path.starts_with("src/test/") || path.contains("/src/test/")
}

fn gradle_only_builds(path: &str) -> bool {
    let name = name_of(path);
    let first = path.split('/').next().unwrap_or(path);
    only_builds(path)
        || ends_with(path, &[".gradle", ".gradle.kts"])
        || matches!(name, "gradlew" | "gradlew.bat" | "gradle.properties" | "libs.versions.toml")
        || matches!(first, "gradle" | ".gradle" | "buildSrc")
}

/// The JRE of an image with a JDK. The JRE images of eclipse-temurin exist for every tag of a version: `17` and `17-jdk` have
/// `17-jre`, with the same distribution behind it. Source: docker-library/official-images, `library/eclipse-temurin` of
/// 2026-08-21.
fn runs_on(name: &str, tag: &str) -> Option<RunsOn> {
    match name {
        "eclipse-temurin" => Some(jre_of(tag)),
        "maven" => {
            // `3-eclipse-temurin-17`, `3.9.9-eclipse-temurin-21-alpine`. Both entrypoints end with `exec "$@"`
            // (mvn-entrypoint.sh of carlossg/docker-maven, __cacert_entrypoint.sh of adoptium/containers).
            let jdk = tag.split_once("eclipse-temurin-").map(|(_, jdk)| jdk);
            Some(match (jdk, tag) {
                (Some(jdk), _) => jre_of(jdk),
                // Since Maven 3.8.5 eclipse-temurin is what stands behind tags that name no JDK, of the newest long-term version.
                (None, tag) => RunsOn::Unknown(format!(
                    "which JRE goes with maven:{tag} is not known: name its JDK in the tag"
                )),
            })
        }
        "openjdk" => {
            Some(RunsOn::Unknown("openjdk has no JRE images any more: eclipse-temurin has".to_owned()))
        }
        "amazoncorretto" | "ibm-semeru-runtimes" | "sapmachine" => {
            Some(RunsOn::Unknown(format!("which image runs what {name}:{tag} builds is not known")))
        }
        _ => None,
    }
}

/// The JRE image with a tag.
fn jre(tag: String) -> RunsOn {
    // Source: the Dockerfiles of eclipse-temurin on Ubuntu, which install curl and wget, with and without JDK; those on Alpine do not.
    let brings: &[&str] = if tag.contains("alpine") { &["java"] } else { &["curl", "java", "wget"] };
    RunsOn::Image { reference: format!("eclipse-temurin:{tag}"), release: None, brings }
}

fn jre_of(tag: &str) -> RunsOn {
    let mut parts = tag.split('-');
    let version = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.filter(|part| *part != "jdk").collect();
    let is_version = version.starts_with(|c: char| c.is_ascii_digit());
    if !is_version || rest.contains(&"jre") {
        return RunsOn::Unknown(format!("which JRE goes with eclipse-temurin:{tag} is not known"));
    }
    let rest: String = rest.iter().map(|part| format!("-{part}")).collect();
    jre(format!("{version}-jre{rest}"))
}

/// `8.5-jdk17`, `8-jdk21-alpine`, `8.10-jdk17-jammy`. Source: docker-library/official-images, `library/gradle` of 2026-08-21: the
/// JDK is eclipse-temurin's but for the tags with `corretto`, `graal` and `semeru`; of the distributions eclipse-temurin has a
/// JRE for some.
fn of_gradle(tag: &str) -> RunsOn {
    let unknown = |why: &str| RunsOn::Unknown(format!("which JRE goes with gradle:{tag} is not known{why}"));
    let mut parts = tag.split('-').skip_while(|part| !part.starts_with("jdk"));
    let version = parts.next().and_then(|part| part.strip_prefix("jdk"));
    let Some(version) = version.filter(|version| !version.is_empty()) else {
        return unknown(": name its JDK in the tag");
    };
    match parts.collect::<Vec<_>>().as_slice() {
        [] => jre(format!("{version}-jre")),
        [suffix @ ("alpine" | "jammy" | "noble" | "resolute")] => jre(format!("{version}-jre-{suffix}")),
        [suffix, ..] => unknown(&format!(": eclipse-temurin has no {suffix}")),
    }
}

fn call(look: &Look<'_>, name: &str, args: &Args) -> Option<Does> {
    java(look, name, args).map(|does| jdk::checked(look, does))
}

fn java(look: &Look<'_>, name: &str, args: &Args) -> Option<Does> {
    Some(match name_of(name) {
        "javac" => javac(look, args),
        "jar" => jar(look, args),
        "java" | "keytool" if args.words.iter().any(|word| word.contains("version")) => Does::Nothing,
        "mvn" | "mvnw" => maven::call(look, args),
        _ => return None,
    })
}

/// Class files: in the folder of `-d`, or beside the sources.
fn javac(look: &Look<'_>, args: &Args) -> Does {
    let valued = [
        "-d",
        "-cp",
        "-classpath",
        "--class-path",
        "-sourcepath",
        "--source-path",
        "-encoding",
        "--release",
        "-source",
        "-target",
        "-h",
        "-s",
        "-p",
        "--module-path",
        "-processorpath",
    ];
    let sorted = args.sorted(&valued);
    let folder = sorted.values(&["-d"]).last().unwrap_or(".");
    if sorted.has(&["-d"]) && is_whole(folder) {
        return match look.join(folder) {
            Some(path) => Does::builds(JAVA.id, vec![Product { path, kind: ProductKind::Intermediate }]),
            None => Does::BuildsUnknown("where `javac` writes".into()),
        };
    }
    // `A.java` makes `A.class`; what else is in the file (nested classes) has names that are not known: the folder has them all.
    let folders: BTreeSet<&str> =
        sorted.operands.iter().map(|path| path.rsplit_once('/').map_or(".", |(folder, _)| folder)).collect();
    match folders.into_iter().collect::<Vec<_>>().as_slice() {
        [folder] => match look.join(folder) {
            // A container that starts a jar runs no classes beside their sources, unless it names the folder.
            Some(path) if look.command_words().iter().any(|word| name_of(word) == "-jar") => {
                Does::builds(JAVA.id, vec![Product { path, kind: ProductKind::Intermediate }])
            }
            Some(path) => Does::builds(JAVA.id, vec![Product { path, kind: ProductKind::Files }]),
            None => Does::BuildsUnknown("where `javac` writes".into()),
        },
        _ => Does::BuildsUnknown("where `javac` writes".into()),
    }
}

/// `jar cf x.jar …`, `jar --create --file x.jar …`.
fn jar(look: &Look<'_>, args: &Args) -> Does {
    let unknown = || Does::BuildsUnknown("what `jar` makes".into());
    let words: Vec<&str> = args.words.iter().map(String::as_str).collect();
    let file = words.iter().enumerate().find_map(|(at, word)| match *word {
        word if word.starts_with("--file=") => word.strip_prefix("--file="),
        "--file" | "-f" => words.get(at + 1).copied(),
        _ => None,
    });
    let short = words.first().copied().unwrap_or_default().trim_start_matches('-');
    let creates = words.contains(&"--create") || words.contains(&"-c") || short.starts_with('c');
    if !creates {
        return if words.iter().any(|word| matches!(*word, "--extract" | "-x") || word.starts_with('x')) {
            unknown()
        } else {
            Does::Nothing
        };
    }
    let file = file.or_else(|| {
        // In `cfe x.jar Main` the letters say in which order the words come.
        let letters: Vec<char> = short.chars().filter(|c| matches!(c, 'f' | 'e' | 'm')).collect();
        let at = letters.iter().position(|c| *c == 'f')?;
        words.get(1 + at).copied()
    });
    match file.filter(|file| is_whole(file)).and_then(|file| look.join(file)) {
        Some(path) => Does::builds(JAVA.id, vec![Product { path, kind: ProductKind::Files }]),
        None => unknown(),
    }
}

/// What the container's commands and variables (`CLASSPATH`) name.
fn words(look: &Look<'_>) -> Vec<String> {
    let mut words = look.command_words();
    words.extend(look.variable_words());
    words
}

/// The artifacts that a build of the project in `folder` makes in its folder `place`; where they are not known, or others than what
/// the container starts there, it is what the container starts there. `classes` are folders of class files that it makes.
fn artifacts(
    recipe: &'static str,
    look: &Look<'_>,
    known: Option<Vec<String>>,
    (folder, place): (&str, &str),
    classes: &[&str],
) -> Does {
    let place = format!("{}/{place}/", folder.trim_end_matches('/'));
    // Where the tools keep what they fetch.
    if let Some(word) = words(look).iter().find(|word| {
        (word.contains("/.m2/") || word.contains("/.gradle/")) && ends_with(word, &[".jar", "*"])
    }) {
        return Does::BuildsUnknown(format!("which of the files that the build keeps in {word} it runs"));
    }
    let named: Vec<String> = words(look)
        .into_iter()
        .filter(|word| {
            word.starts_with(&place)
                || word.starts_with(folder) && word.contains(place.trim_start_matches(folder))
        })
        .collect();
    let is_known = known.is_some();
    let mut paths = known.unwrap_or_default();
    for word in &named {
        let path = word.trim_end_matches('*').trim_end_matches('/');
        let there = |known: &String| {
            known == path || path.starts_with(&format!("{known}/")) || copies::matches(word, known)
        };
        if paths.iter().any(there) {
            continue;
        }
        let is_classes = |classes: &&&str| {
            let classes = format!("{place}{classes}");
            path == classes || path.starts_with(&format!("{classes}/"))
        };
        if let Some(classes) = classes.iter().find(is_classes) {
            paths.push(format!("{place}{classes}"));
        } else if ends_with(path, &[".jar", ".war"]) && !path.contains(['*', '?', '[', '$']) {
            // The name that the container starts is the right one.
            paths.retain(|known| named.contains(known) || !ends_with(known, &[".jar", ".war"]));
            paths.push(path.to_owned());
        } else {
            return Does::BuildsUnknown(format!("what makes {path}, which the container starts from"));
        }
    }
    if paths.is_empty() {
        return Does::BuildsUnknown(format!("which artifact is made below {folder}"));
    }
    let archive = paths.iter().find(|path| !is_known && path.ends_with(".jar"));
    let open = archive.map(|archive| Open {
        kind: OpenKind::LinkedLibraries,
        statement: format!("{archive} holds all that it depends on (the project is not seen)"),
        check: format!("unzip -l {archive}"),
    });
    let open = Vec::from_iter(open);
    let products = paths.into_iter().map(|path| Product { path, kind: ProductKind::Files });
    Does::Builds(Built { open, ..Built::of(recipe, products.collect()) })
}
