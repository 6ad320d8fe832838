//! The names of the artifacts that Maven and Gradle make. Source: Maven's POM reference (`finalName`, `packaging`, inheritance), Gradle's "Base
//! Plugin".

use super::super::super::steps::Look;
use super::super::xml::{tag, tags, without};
use crate::facts::needs::{is_whole, path_from};

/// The absolute paths of what a build of the project in `folder` leaves in its folder of artifacts: the artifact, and folders that a
/// plugin copies its dependencies to. `None` where they cannot be told. Of several modules those with a packaging that runs.
/// `copied` are folders that the call itself copies dependencies to.
///
/// # Errors
/// The artifact does not run on its own, and what it needs is not known.
pub(super) fn maven(look: &Look<'_>, folder: &str, copied: &[String]) -> Result<Option<Vec<String>>, String> {
    let folder = folder.trim_end_matches('/');
    let Some(pom) = pom(look, folder) else { return Ok(None) };
    let modules: Vec<&str> = tags(&pom, "module");
    if !modules.is_empty() {
        let mut all = Vec::new();
        for module in modules {
            let module = module.trim();
            if !look.text(&format!("{folder}/{module}/pom.xml")).is_some_and(|pom| {
                pom.contains("spring-boot-maven-plugin")
                    || pom.contains("maven-shade-plugin")
                    || pom.contains("mainClass")
            }) {
                continue;
            }
            match maven(look, &format!("{folder}/{module}"), copied)? {
                Some(paths) => all.extend(paths),
                None => return Ok(None),
            }
        }
        return Ok(Some(all).filter(|all| !all.is_empty()));
    }
    let Some((stem, packaging)) = stem(&pom) else { return Ok(None) };
    let mut paths = vec![format!("{folder}/target/{stem}.{packaging}")];
    // A jar with its dependencies has its name from the plugin.
    let mut alone =
        ["maven-shade-plugin", "spring-boot-maven-plugin"].iter().any(|name| plugin(&pom, name).is_some());
    let assembly = plugin(&pom, "maven-assembly-plugin");
    if let Some(assembly) = assembly.as_deref().filter(|plugin| plugin.contains("<goal>single</goal>")) {
        let name = tag(assembly, "finalName")
            .and_then(|name| interpolated(name.trim(), &pom, &|name| value(&pom, name)));
        let stem = name.unwrap_or_else(|| stem.clone());
        if assembly.contains("<appendAssemblyId>false") {
            paths[0] = format!("{folder}/target/{stem}.jar");
        } else {
            let classifiers = tags(assembly, "descriptorRef");
            paths.extend(classifiers.iter().map(|of| format!("{folder}/target/{stem}-{}.jar", of.trim())));
        }
        alone |= assembly.contains("jar-with-dependencies");
    }
    let mut folders = copied.to_vec();
    folders.extend(copied_by_pom(&pom, folder)?);
    if let Some(jar) = plugin(&pom, "maven-jar-plugin").filter(|_| !alone)
        && tag(&jar, "addClasspath").is_some_and(|value| value.trim() == "true")
        && has_dependencies(&pom)
    {
        let prefix = tag(&jar, "classpathPrefix").unwrap_or_default().trim().trim_matches('/');
        let prefix = prefix.trim_start_matches("./");
        let wanted = format!("{folder}/target/{prefix}");
        if prefix.is_empty() || !folders.contains(&wanted) {
            let wanted = wanted.trim_end_matches('/');
            return Err(format!("what puts the dependencies of its jar into {wanted}"));
        }
    }
    paths.extend(folders);
    paths.dedup();
    Ok(Some(paths))
}

/// The text of the pom of the project in `folder`, without comments.
pub(super) fn pom(look: &Look<'_>, folder: &str) -> Option<String> {
    let text = look.text(&format!("{}/pom.xml", folder.trim_end_matches('/')))?;
    let mut parts = text.split("<!--");
    let mut pom = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        pom.push_str(part.split_once("-->").map_or("", |(_, rest)| rest));
    }
    Some(pom)
}

/// The name of the artifact without its ending, and its packaging, for a project with an artifact that runs.
fn stem(pom: &str) -> Option<(String, &str)> {
    let outside = outside(pom);
    let packaging = match tag(&outside, "packaging").unwrap_or("jar").trim() {
        "jar" => "jar",
        "war" => "war",
        _ => return None,
    };
    let own = without(pom, "profiles");
    let build = tag(&own, "build").unwrap_or_default();
    // The plugins' own sections may name files as well.
    let final_name = tag(&without(build, "plugins"), "finalName").map(str::trim).map(str::to_owned);
    let stem = match final_name {
        Some(name) => name,
        None => format!("{}-{}", value(pom, "artifactId")?, value(pom, "version")?),
    };
    Some((interpolated(&stem, pom, &|name| value(pom, name))?, packaging))
}

/// The project's own elements.
fn outside(pom: &str) -> String {
    let own = without(&without(&without(pom, "dependencies"), "build"), "profiles");
    without(&own, "parent")
}

/// The project's `artifactId` or `version`, or its parent's.
fn value(pom: &str, name: &str) -> Option<String> {
    let outside = outside(pom);
    let own = tag(&outside, name).or_else(|| tag(tag(pom, "parent")?, name))?;
    Some(own.trim().to_owned())
}

/// Whether the project may have dependencies.
pub(super) fn has_dependencies(pom: &str) -> bool {
    pom.contains("<dependency>") || pom.contains("<parent>")
}

/// What the pom says of the plugin `name`, where it uses it: what its `pluginManagement` says counts as well then.
fn plugin(pom: &str, name: &str) -> Option<String> {
    let named = format!("<artifactId>{name}</artifactId>");
    let own = without(pom, "profiles");
    let build = tag(&own, "build")?;
    let of = |text: &str| -> Vec<String> {
        let plugins = tags(text, "plugin").into_iter().filter(|plugin| plugin.contains(&named));
        plugins.map(str::to_owned).collect()
    };
    let managed = tag(build, "pluginManagement").map(of).unwrap_or_default();
    let used = of(&without(build, "pluginManagement"));
    (!used.is_empty()).then(|| used.into_iter().chain(managed).collect())
}

/// The folders that the dependency plugin of a pom copies dependencies to, whatever is called. Source: the plugin's goals
/// `copy-dependencies` and `copy`, whose `outputDirectory` is `target/dependency` where it is not set.
fn copied_by_pom(pom: &str, folder: &str) -> Result<Vec<String>, String> {
    let mut folders = Vec::new();
    if tag(pom, "profiles").is_some_and(|profiles| profiles.contains(DEPENDENCY_PLUGIN)) {
        return Err("which profile of its pom.xml copies dependencies".into());
    }
    let Some(plugin) = plugin(pom, DEPENDENCY_PLUGIN) else { return Ok(folders) };
    for execution in tags(&plugin, "execution") {
        if execution.contains("-dependencies</goal>") && !execution.contains("copy-dependencies</goal>")
            || execution.contains("<goal>unpack</goal>")
        {
            return Err("what the dependency plugin of its pom.xml unpacks".into());
        }
        let copies =
            execution.contains("copy-dependencies</goal>") || execution.contains("<goal>copy</goal>");
        if copies && has_dependencies(pom) {
            let own = without(&plugin, "executions");
            let written = tag(execution, "outputDirectory").or_else(|| tag(&own, "outputDirectory"));
            folders.push(output_folder(written.unwrap_or(DEPENDENCIES), folder)?);
        }
    }
    Ok(folders)
}

const DEPENDENCY_PLUGIN: &str = "maven-dependency-plugin";

/// The default of the dependency plugin's `outputDirectory`.
pub(super) const DEPENDENCIES: &str = "target/dependency";

/// What the pom says of where the dependency plugin copies to when it is called by its name; `None` where it says nothing.
pub(super) fn configured(pom: &str) -> Option<String> {
    let plugin = plugin(pom, DEPENDENCY_PLUGIN)?;
    tag(&without(&plugin, "executions"), "outputDirectory").map(str::to_owned)
}

/// The absolute path of a folder of the project in `folder`.
///
/// # Errors
/// It depends on what is not known.
pub(super) fn output_folder(written: &str, folder: &str) -> Result<String, String> {
    let mut path = written.trim().replace("${project.build.directory}", "target");
    for base in ["${project.basedir}/", "${basedir}/"] {
        path = path.replace(base, "");
    }
    let path = path.trim_end_matches('/').to_owned();
    match path_from(Some(folder), &path) {
        Some(path)
            if is_whole(&path)
                && !path.contains('$')
                && path != format!("{folder}/target")
                && path != folder =>
        {
            Ok(path)
        }
        _ => Err("where Maven copies dependencies to".into()),
    }
}

/// `text` with `${…}` replaced.
fn interpolated(text: &str, pom: &str, value: &impl Fn(&str) -> Option<String>) -> Option<String> {
    let mut out = text.to_owned();
    for _ in 0..8 {
        let Some(start) = out.find("${") else { return Some(out) };
        let end = start + out[start..].find('}')?;
        let name = &out[start + 2..end];
        let short = name.trim_start_matches("project.").trim_start_matches("pom.");
        let found = match short {
            "artifactId" | "version" => value(short)?,
            _ => tag(tag(pom, "properties")?, name)?.trim().to_owned(),
        };
        out = format!("{}{found}{}", &out[..start], &out[end + 1..]);
    }
    None
}

/// The artifacts of a Gradle project that has only one; `None` where they cannot be told.
///
/// # Errors
/// The artifact does not run on its own.
pub(super) fn gradle(look: &Look<'_>, folder: &str, tasks: &[&str]) -> Result<Option<Vec<String>>, String> {
    let folder = folder.trim_end_matches('/');
    let read = |name: &str| {
        look.text(&format!("{folder}/{name}")).or_else(|| look.text(&format!("{folder}/{name}.kts")))
    };
    let Some(build) = read("build.gradle") else { return Ok(None) };
    if build.contains("Class-Path") {
        return Err("what puts the dependencies of its jar beside it".into());
    }
    Ok(read("settings.gradle").and_then(|settings| gradle_names(&settings, &build, folder, tasks)))
}

fn gradle_names(settings: &str, build: &str, folder: &str, tasks: &[&str]) -> Option<Vec<String>> {
    if settings.contains("include")
        || build.contains("archivesName")
        || build.contains("archiveBaseName")
        || build.contains("archiveFileName")
    {
        return None;
    }
    let quoted = |text: &str, key: &str| {
        let line = text.lines().map(str::trim).find(|line| {
            line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with(['=', '\'', '"']))
        })?;
        let value = line[key.len()..].trim_start_matches([' ', '=']).trim();
        let quote = value.chars().next().filter(|c| matches!(c, '\'' | '"'))?;
        value[1..].split(quote).next().filter(|value| !value.contains('$')).map(str::to_owned)
    };
    let name = quoted(settings, "rootProject.name")?;
    let version = quoted(build, "version");
    let stem = version.map_or_else(|| name.clone(), |version| format!("{name}-{version}"));
    let shadow = build.contains("shadow")
        && tasks.iter().any(|task| matches!(*task, "shadowJar" | "build" | "assemble"));
    let mut paths = vec![format!("{folder}/build/libs/{stem}.jar")];
    if shadow {
        paths.push(format!("{folder}/build/libs/{stem}-all.jar"));
    }
    Some(paths)
}
