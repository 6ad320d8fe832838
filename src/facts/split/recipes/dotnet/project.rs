//! What a project file says. Source: "MSBuild reference for .NET SDK projects", "Customize your build".

use super::super::super::steps::Look;
use super::super::name_of;
use super::super::xml::tags;
use crate::facts::needs::{is_whole, path_from};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a project needs to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Framework {
    /// .NET.
    Console,
    /// .NET and ASP.NET Core, or what may be that.
    Web,
}

/// A project that is built.
#[derive(Clone, Debug)]
pub(super) struct Project {
    /// The folder that it is in, absolute.
    pub folder: String,
    /// The name of its program, without the ending.
    pub assembly: String,
    pub framework: Framework,
    /// The value of `TargetFramework`.
    target: String,
    /// Whether it is not built into the folders that are the default.
    pub moves_output: bool,
    /// The texts of the project's file and of those that it refers to, by their absolute paths, and of what MSBuild reads by
    /// itself.
    pub texts: BTreeMap<String, Arc<str>>,
}

/// Endings of project files.
const PROJECTS: &[&str] = &[".csproj", ".fsproj", ".vbproj"];

/// Properties that say what is made, and that have to be in the project's own file, at most once.
const SAID_ONCE: &[&str] = &["AssemblyName", "OutputType", "TargetFramework"];

/// Properties that make something else of a project. Source: "MSBuild reference for .NET SDK projects".
const OTHERWISE: &[&str] = &[
    "EnableDynamicLoading",
    "NoStdLib",
    "PackAsTool",
    "PublishAot",
    "PublishDir",
    "PublishProfile",
    "PublishSelfContained",
    "PublishSingleFile",
    "RollForward",
    "RuntimeFrameworkVersion",
    "RuntimeIdentifier",
    "SelfContained",
    "TargetFrameworks",
    "UseAppHost",
];

/// Properties that say where it is built.
const MOVES: &[&str] = &[
    "AppendRuntimeIdentifierToOutputPath",
    "AppendTargetFrameworkToOutputPath",
    "ArtifactsPath",
    "BaseOutputPath",
    "OutDir",
    "OutputPath",
    "PublishRelease",
    "UseArtifactsOutput",
];

/// What runs more than the compiler.
const EXTENDS: &[&str] = &["<Exec", "<Import", "<Sdk ", "<Target ", "<UsingTask"];

/// Files that MSBuild reads by itself, wherever they are. What they say counts for all projects below.
const READ_BY_ITSELF: &[&str] =
    &["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"];

impl Project {
    /// The one that a call with `operand` builds.
    ///
    /// # Errors
    /// It is not known which.
    pub fn of(look: &Look<'_>, operand: Option<&str>) -> Result<Project, String> {
        let unknown = || "which project it builds".to_owned();
        let files = look
            .build
            .project
            .files()
            .ok_or_else(|| "which project it builds: its files are not seen".to_owned())?;
        let named =
            look.join(operand.unwrap_or(".")).filter(|_| operand.is_none_or(is_whole)).ok_or_else(unknown)?;
        let path = if PROJECTS.iter().any(|ending| named.ends_with(ending)) {
            named
        } else {
            let named = named.trim_end_matches('/');
            let is_there = |file: &&String| {
                look.in_context(&format!("{named}/{}", name_of(file))).as_deref() == Some(file.as_str())
            };
            let of = |endings: &[&str]| -> Vec<&String> {
                let of_kind = files.iter().filter(|file| endings.iter().any(|ending| file.ends_with(ending)));
                of_kind.filter(is_there).collect()
            };
            match (of(PROJECTS).as_slice(), of(&[".sln", ".slnx"]).as_slice()) {
                ([file], []) => format!("{named}/{}", name_of(file)),
                ([], []) => return Err(unknown()),
                _ => return Err("which of several projects the container starts".into()),
            }
        };
        let mut texts = BTreeMap::new();
        read(look, &path, &mut texts)?;
        for file in files {
            if READ_BY_ITSELF.contains(&name_of(file)) {
                let text = look.build.project.text(file).ok_or_else(|| format!("what {file} says"))?;
                texts.insert(file.clone(), text);
            }
            let name = name_of(file);
            if name.ends_with("proj.user") || matches!(name, "Directory.Build.rsp" | "MSBuild.rsp") {
                return Err(format!("what {file} changes"));
            }
        }
        let text = uncommented(&texts[&path]);
        let value = |name: &str| tags(&text, name).last().map(|value| value.trim().to_owned());
        let stem = name_of(&path).rsplit_once('.').map_or("", |(stem, _)| stem).to_owned();
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
        let sdk = text.split("<Project").nth(1).and_then(|rest| rest.split('>').next()).unwrap_or_default();
        let is_sdk = |name: &str| sdk.contains(&format!("Sdk=\"{name}\""));
        let is_program = value("OutputType").is_some_and(|kind| kind.eq_ignore_ascii_case("exe"));
        // Packages and projects that are referred to may bring ASP.NET Core along.
        let alone =
            !text.contains("<FrameworkReference") && !text.contains("<PackageReference") && texts.len() == 1;
        let framework = if is_sdk("Microsoft.NET.Sdk.Web") || is_sdk("Microsoft.NET.Sdk.Worker") {
            Framework::Web
        } else if is_sdk("Microsoft.NET.Sdk") && is_program {
            if alone { Framework::Console } else { Framework::Web }
        } else {
            return Err(format!("what {} makes", name_of(&path)));
        };
        if is_sdk("Microsoft.NET.Sdk.Web") && value("OutputType").is_some() && !is_program {
            return Err(format!("what {} makes", name_of(&path)));
        }
        Ok(Project {
            folder,
            assembly: value("AssemblyName").unwrap_or(stem),
            framework,
            target: value("TargetFramework").unwrap_or_default(),
            moves_output: texts.values().any(|text| MOVES.iter().any(|name| has(text, name))),
            texts,
        })
    }

    /// Whether it is a program for .NET `version`, made in the usual way.
    ///
    /// # Errors
    /// Why that is not so, or not known.
    pub fn check(&self, version: &str) -> Result<(), String> {
        if self.target != format!("net{version}") {
            return Err(match self.target.as_str() {
                "" => "which version of .NET it runs on: its project file does not say".into(),
                target => format!("whether a program for {target} runs on .NET {version}"),
            });
        }
        if !is_whole(&self.assembly) || self.assembly.contains('$') {
            return Err("what its program is called".into());
        }
        for (path, text) in &self.texts {
            let text = uncommented(text);
            let name = name_of(path);
            if let Some(what) = EXTENDS.iter().find(|what| text.contains(**what)) {
                return Err(format!("what {}> in {name} does", what.trim_end()));
            }
            if let Some(what) = OTHERWISE.iter().find(|what| has(&text, what)) {
                return Err(format!("what {what} in {name} changes"));
            }
            let own = PROJECTS.iter().any(|ending| name.ends_with(ending));
            let conditional = text.contains("<PropertyGroup Condition");
            for said in SAID_ONCE.iter().filter(|said| has(&text, said)) {
                let count = tags(&text, said).len();
                if !own || count != 1 || conditional || text.contains(&format!("<{said} ")) {
                    return Err(format!("which {said} in {name} counts"));
                }
            }
        }
        Ok(())
    }

    /// The packages that it and the projects it refers to use, as they are written.
    pub fn packages(&self) -> Vec<String> {
        let mut packages = Vec::new();
        for text in self.texts.values() {
            for what in ["<PackageReference", "<GlobalPackageReference"] {
                for rest in text.split(what).skip(1) {
                    let element = rest.split('>').next().unwrap_or(rest);
                    packages.extend(attribute(element, "Include").map(str::to_owned));
                }
            }
        }
        packages
    }
}

/// Reads the project at `path`, and those that it refers to.
fn read(look: &Look<'_>, path: &str, texts: &mut BTreeMap<String, Arc<str>>) -> Result<(), String> {
    if texts.contains_key(path) {
        return Ok(());
    }
    let text = look.text(path).ok_or_else(|| format!("what {} says", name_of(path)))?;
    texts.insert(path.to_owned(), text.clone());
    let folder = path.rsplit_once('/').map_or("/", |(folder, _)| folder);
    for rest in uncommented(&text).split("<ProjectReference").skip(1) {
        let element = rest.split('>').next().unwrap_or(rest);
        let written = attribute(element, "Include").unwrap_or_default().replace('\\', "/");
        let other = path_from(Some(folder), &written)
            .filter(|_| is_whole(&written) && !written.contains(['$', '*', ';']));
        read(look, &other.ok_or_else(|| format!("which project {} refers to", name_of(path)))?, texts)?;
    }
    Ok(())
}

/// The value of an attribute.
fn attribute<'t>(element: &'t str, name: &str) -> Option<&'t str> {
    let rest = element[element.find(name)? + name.len()..].trim_start().strip_prefix('=')?.trim_start();
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    rest[1..].split(quote).next()
}

/// Whether `text` has an element called `name`.
fn has(text: &str, name: &str) -> bool {
    text.match_indices(&format!("<{name}")).any(|(at, found)| {
        text[at + found.len()..].starts_with(|c: char| c == '>' || c == '/' || c.is_whitespace())
    })
}

fn uncommented(text: &str) -> String {
    let mut out = text.to_owned();
    while let Some(start) = out.find("<!--") {
        let end = out[start..].find("-->").map_or(out.len(), |end| start + end + 3);
        out.replace_range(start..end, "");
    }
    out
}
