//! The names of the artifacts that Maven and Gradle make. Source: Maven's POM reference (`finalName`, `packaging`, inheritance), Gradle's "Base
//! Plugin".

use super::super::super::steps::Look;

/// The absolute paths of the artifacts of the project in `folder`; `None` where they cannot be told. Of several modules those with a
/// packaging that runs.
pub(super) fn maven(look: &Look<'_>, folder: &str) -> Option<Vec<String>> {
    let folder = folder.trim_end_matches('/');
    let pom = look.text(&format!("{folder}/pom.xml"))?;
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
            all.extend(maven(look, &format!("{folder}/{module}"))?);
        }
        return Some(all).filter(|all| !all.is_empty());
    }
    let own = without(&without(&without(&pom, "dependencies"), "build"), "profiles");
    let outside = without(&own, "parent");
    let parent = tag(&own, "parent").unwrap_or_default();
    let packaging = tag(&outside, "packaging").unwrap_or("jar").trim();
    if !matches!(packaging, "jar" | "war") {
        return None;
    }
    let value = |name: &str| tag(&outside, name).or_else(|| tag(parent, name)).map(str::trim);
    let build = tag(&pom, "build").unwrap_or_default();
    // The plugins' own sections may name files as well.
    let final_name = tag(&without(build, "plugins"), "finalName").map(str::trim).map(str::to_owned);
    let stem = match final_name {
        Some(name) => name,
        None => format!("{}-{}", value("artifactId")?, value("version")?),
    };
    let stem = interpolated(&stem, &outside, &value)?;
    let plain = format!("{folder}/target/{stem}.{packaging}");
    let mut paths = vec![plain];
    // A jar with its dependencies has its name from the plugin.
    for classifier in tags(build, "descriptorRef") {
        paths.push(format!("{folder}/target/{stem}-{}.jar", classifier.trim()));
    }
    // What Maven copies beside the artifact.
    for folder_of in tags(build, "outputDirectory") {
        let path =
            folder_of.trim().replace("${project.build.directory}", "target").replace("${basedir}/", "");
        if path.starts_with("target/") && !path.contains('$') {
            paths.push(format!("{folder}/{path}"));
        }
    }
    Some(paths)
}

/// `text` with `${…}` replaced.
fn interpolated<'t>(text: &str, pom: &'t str, value: &impl Fn(&str) -> Option<&'t str>) -> Option<String> {
    let mut out = text.to_owned();
    for _ in 0..8 {
        let Some(start) = out.find("${") else { return Some(out) };
        let end = start + out[start..].find('}')?;
        let name = &out[start + 2..end];
        let short = name.trim_start_matches("project.").trim_start_matches("pom.");
        let found = match short {
            "artifactId" | "version" => value(short)?,
            _ => tag(tag(pom, "properties")?, name)?.trim(),
        };
        out = format!("{}{found}{}", &out[..start], &out[end + 1..]);
    }
    None
}

/// The text of the first element called `name`.
fn tag<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let open = format!("<{name}>");
    let start = text.find(&open)? + open.len();
    let end = text[start..].find(&format!("</{name}>"))?;
    Some(&text[start..start + end])
}

/// The texts of all elements called `name`.
fn tags<'t>(mut text: &'t str, name: &str) -> Vec<&'t str> {
    let close = format!("</{name}>");
    let mut all = Vec::new();
    while let Some(found) = tag(text, name) {
        all.push(found);
        let Some(at) = text.find(&close) else { break };
        text = &text[at + close.len()..];
    }
    all
}

/// `text` without the elements called `name`.
fn without(text: &str, name: &str) -> String {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    let mut out = text.to_owned();
    while let Some(start) = out.find(&open) {
        let Some(end) = out[start..].find(&close) else { break };
        out.replace_range(start..start + end + close.len(), "");
    }
    out
}

/// The artifacts of a Gradle project that has only one; `None` where they cannot be told.
pub(super) fn gradle(look: &Look<'_>, folder: &str, tasks: &[&str]) -> Option<Vec<String>> {
    let folder = folder.trim_end_matches('/');
    let read = |name: &str| {
        look.text(&format!("{folder}/{name}")).or_else(|| look.text(&format!("{folder}/{name}.kts")))
    };
    let (settings, build) = (read("settings.gradle")?, read("build.gradle")?);
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
    let name = quoted(&settings, "rootProject.name")?;
    let version = quoted(&build, "version");
    let stem = version.map_or_else(|| name.clone(), |version| format!("{name}-{version}"));
    let shadow = build.contains("shadow")
        && tasks.iter().any(|task| matches!(*task, "shadowJar" | "build" | "assemble"));
    let mut paths = vec![format!("{folder}/build/libs/{stem}.jar")];
    if shadow {
        paths.push(format!("{folder}/build/libs/{stem}-all.jar"));
    }
    Some(paths)
}
