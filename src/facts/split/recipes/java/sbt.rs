//! sbt. Source: the reference manual of sbt, the READMEs of sbt-assembly and sbt-native-packager, the Dockerfiles of
//! sbt/docker-sbt.

use super::super::super::image::RunsOn;
use super::super::super::steps::{Does, Look};
use super::super::super::{Product, ProductKind};
use super::super::{ends_with, name_of};
use super::{SBT, artifacts, jdk, jre, words};
use crate::facts::needs::{Args, is_whole};

/// The image that brings sbt.
pub(super) const IMAGE: &str = "sbtscala/scala-sbt";

/// Tasks that leave nothing that a container uses.
const WITHOUT_ARTIFACT: &[&str] = &["clean", "compile", "reload", "scalafmtCheckAll", "test", "update"];

/// Where the task `stage` of sbt-native-packager puts programs and their jars.
const STAGED: &str = "/target/universal/stage";

/// What sources write that starts programs.
const STARTS: &[&str] =
    &["ProcessBuilder", "getRuntime.exec", "getRuntime().exec", "scala.sys.process", "sys.process"];

pub(super) fn only_builds(path: &str) -> bool {
    super::only_builds(path) || ends_with(path, &[".sbt"]) || path.split('/').next() == Some("project")
}

/// `eclipse-temurin-21.0.6_7_1.10.11_2.13.16`, `eclipse-temurin-jammy-17.0.10_7_1.9.9_3.4.0`: the JDK, sbt and Scala. The scripts
/// of sbt-native-packager need bash, which the JRE on Alpine has not.
pub(super) fn runs_on(name: &str, tag: &str) -> Option<RunsOn> {
    if name != IMAGE {
        return None;
    }
    let unknown = || RunsOn::Unknown(format!("which JRE goes with {name}:{tag} is not known"));
    let Some(rest) = tag.strip_prefix("eclipse-temurin-") else { return Some(unknown()) };
    let (suffix, versions) = match rest.split_once('-') {
        Some((codename @ ("focal" | "jammy" | "noble"), rest)) => (format!("-{codename}"), rest),
        _ => (String::new(), rest),
    };
    let mut parts: Vec<&str> = versions.split('_').collect();
    let is_version = |part: &&str| part.starts_with(|c: char| c.is_ascii_digit());
    if parts.len() < 3 || !parts.iter().all(is_version) {
        return Some(unknown());
    }
    parts.truncate(parts.len() - 2);
    Some(jre(format!("{}-jre{suffix}", parts.join("_"))))
}

/// What a call does with the project in the working directory.
pub(super) fn call(look: &Look<'_>, name: &str, args: &Args) -> Option<Does> {
    if name_of(name) != "sbt" {
        return None;
    }
    let unknown = |what: String| Some(Does::BuildsUnknown(what));
    let mut stages = false;
    let mut assembles = false;
    for word in args.words.iter().filter(|word| !word.starts_with("-D") && !word.starts_with("-J")) {
        if matches!(word.as_str(), "-batch" | "--batch" | "-no-colors" | "--no-colors" | "-v" | "--version") {
            continue;
        }
        // `server/assembly` is the task of a project of several, `project server` chooses one.
        let task = word.rsplit('/').next().unwrap_or(word).trim();
        match task {
            "stage" | "Universal / stage" => stages = true,
            "assembly" => assembles = true,
            task if WITHOUT_ARTIFACT.contains(&task) || task.starts_with("project ") => {}
            _ => return unknown(format!("what sbt's task `{}` leaves behind", word.replace('\0', "…"))),
        }
    }
    if args.words.is_empty() || args.open {
        return unknown("which task sbt runs".into());
    }
    if !stages && !assembles {
        return Some(Does::builds(SBT.id, Vec::new()));
    }
    let Some(folder) = look.cwd.clone() else { return unknown("which project sbt builds".into()) };
    if look.is_of_another_user() {
        return unknown("whose the files are that another user than root builds".into());
    }
    match checked(look, folder.trim_end_matches('/'), stages, assembles) {
        Ok(does) => Some(jdk::checked(look, does)),
        Err(why) => unknown(why),
    }
}

fn checked(look: &Look<'_>, folder: &str, stages: bool, assembles: bool) -> Result<Does, String> {
    let project = &look.build.project;
    let files = project.files().unwrap_or_default();
    let seen = look.text(&format!("{folder}/build.sbt")).ok_or_else(|| "what build.sbt says".to_owned())?;
    let plugins = files.iter().filter(|file| file.starts_with("project/") && file.ends_with(".sbt"));
    let plugins: String =
        plugins.filter_map(|file| project.text(file)).map(|text| format!("{text}\n")).collect();
    for (asked, plugin) in [(stages, "sbt-native-packager"), (assembles, "sbt-assembly")] {
        // Play brings the packager along.
        if asked && !plugins.contains(plugin) && !(stages && plugins.contains("org.playframework")) {
            return Err(format!("which plugin makes what is started: no {plugin} is seen"));
        }
    }
    if seen.contains("sys.process") || seen.contains("packageOptions") {
        return Err("what build.sbt does besides".into());
    }
    for file in files.iter().filter(|file| ends_with(file, &[".scala", ".java"])) {
        let is_test = file.contains("src/test/") || file.starts_with("test/") || file.starts_with("project/");
        let text = project.text(file).filter(|_| !is_test);
        if let Some(what) = text.and_then(|text| STARTS.iter().find(|what| text.contains(**what))) {
            return Err(format!("which programs {file} starts with {what}"));
        }
    }
    let inside = format!("{folder}/");
    let mut staged: Vec<Product> = Vec::new();
    for word in words(look).iter().filter(|word| word.starts_with(&inside) && word.contains("/target/")) {
        match word.split_once(STAGED) {
            Some((before, _)) if stages && is_whole(before) => {
                let path = format!("{before}{STAGED}");
                if !staged.iter().any(|known| known.path == path) {
                    staged.push(Product { path, kind: ProductKind::Files });
                }
            }
            Some(_) => return Err(format!("what makes {word}, which the container starts from")),
            None if !word.contains("-assembly-") && !is_named(&seen, name_of(word)) => {
                return Err(format!("whether {word} has what it needs in it"));
            }
            None => {}
        }
    }
    match staged.is_empty() {
        false => Ok(Does::builds(SBT.id, staged)),
        true if assembles => Ok(artifacts(SBT.id, look, None, (folder, "target"), &[])),
        true => Err("what of it the container starts".into()),
    }
}

/// Whether the name that a build gives its jar is `name`.
fn is_named(build: &str, name: &str) -> bool {
    build.contains("assemblyJarName") && build.contains(&format!("\"{name}\""))
}
