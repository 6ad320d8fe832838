//! .NET: `dotnet publish` and `dotnet build`. Source: the manual of the .NET CLI (`dotnet publish`, `dotnet build`, "Select which
//! .NET version to use"), MSBuild's "Customize your build", the Dockerfiles of dotnet/dotnet-docker.

mod images;
mod project;
mod sources;

use super::super::context::is_below;
use super::super::steps::{Built, Does, Look};
use super::super::{Product, ProductKind};
use super::{Recipe, ends_with, name_of};
use crate::facts::Reference;
use crate::facts::needs::{Args, Sorted, is_whole, path_from};
use crate::facts::starts::{When, starts};
use crate::shell;
use images::{PLACE, known_tag, on};
use project::{Framework, Project};

pub(super) const RECIPE: Recipe = Recipe {
    id: "dotnet",
    built_by_us: false,
    call,
    only_builds,
    sources_run: false,
    runs_on: images::runs_on,
    programs: sources::programs,
    tools: &["csc", "csi", "dotnet-ef", "fsc", "fsi", "msbuild", "nuget", "pwsh"],
    variables: &[
        "DOTNET_GENERATE_ASPNET_CERTIFICATE",
        "DOTNET_SDK_VERSION",
        "DOTNET_USE_POLLING_FILE_WATCHER",
        "NUGET_XMLDOC_MODE",
        "POWERSHELL_DISTRIBUTION_CHANNEL",
    ],
    develops: &[("dotnet", OF_THE_SDK)],
};

/// What `dotnet` does only where the SDK is. Source: `dotnet --help` of the SDK and of the runtime.
const OF_THE_SDK: &[&str] = &[
    "add",
    "build",
    "clean",
    "dev-certs",
    "ef",
    "format",
    "fsi",
    "list",
    "msbuild",
    "new",
    "nuget",
    "pack",
    "publish",
    "restore",
    "run",
    "sln",
    "store",
    "test",
    "tool",
    "user-secrets",
    "vstest",
    "watch",
];

/// Variables that MSBuild takes for properties of every project. Source: "Use environment variables in a build" of MSBuild's
/// manual.
const PROPERTIES: &[&str] = &["AssemblyName", "Configuration", "OutputPath", "PublishDir", "TargetFramework"];

/// Properties on the command line that do not change what is made where: versions and what is beside the program.
const HARMLESS: &[&str] = &[
    "AssemblyVersion",
    "CopyOutputSymbolsToPublishDirectory",
    "DebugSymbols",
    "DebugType",
    "FileVersion",
    "InformationalVersion",
    "PublishReadyToRun",
    "SourceRevisionId",
    "TreatWarningsAsErrors",
    "Version",
    "VersionPrefix",
    "VersionSuffix",
    "WarningLevel",
];

/// Options whose value is the next word.
const VALUED: &[&str] = &[
    "-a",
    "--arch",
    "-c",
    "--configuration",
    "-f",
    "--framework",
    "-o",
    "--output",
    "--os",
    "-r",
    "--runtime",
    "-s",
    "--source",
    "-v",
    "--verbosity",
    "--version-suffix",
];

/// Options that do not change what is made where.
const FLAGS: &[&str] = &[
    "--disable-parallel",
    "--force",
    "--no-build",
    "--no-cache",
    "--no-dependencies",
    "--no-incremental",
    "--no-logo",
    "--no-restore",
    "--no-self-contained",
    "--nologo",
    "--sc",
    "--self-contained",
    "-m",
    "-maxcpucount",
];

fn only_builds(path: &str) -> bool {
    ends_with(
        path,
        &[".cs", ".csproj", ".fs", ".fsi", ".fsproj", ".razor", ".resx", ".sln", ".slnx", ".vb", ".vbproj"],
    ) || matches!(
        name_of(path),
        "Directory.Build.props" | "Directory.Build.targets" | "Directory.Packages.props" | "global.json"
    ) || name_of(path).eq_ignore_ascii_case("nuget.config")
}

fn call(look: &Look<'_>, name: &str, args: &Args) -> Option<Does> {
    if name_of(name) != "dotnet" {
        return None;
    }
    let subcommand = args.words.first().map(String::as_str).unwrap_or_default();
    Some(match subcommand {
        "--info" | "--version" | "--list-sdks" | "--list-runtimes" => Does::Nothing,
        "clean" | "format" | "list" | "restore" | "test" => Does::builds(RECIPE.id, Vec::new()),
        "nuget" => match args.words.get(1).map(String::as_str) {
            Some("add" | "disable" | "enable" | "list" | "locals" | "update") => {
                Does::builds(RECIPE.id, Vec::new())
            }
            _ => unknown("what `dotnet nuget` leaves behind"),
        },
        "build" | "publish" => made(look, subcommand, args).unwrap_or_else(|why| unknown(&why)),
        other => unknown(&format!("what `dotnet {}` leaves behind", other.replace('\0', "…"))),
    })
}

fn unknown(what: &str) -> Does {
    Does::BuildsUnknown(what.to_owned())
}

/// What `dotnet build` or `dotnet publish` leaves behind.
fn made(look: &Look<'_>, subcommand: &str, args: &Args) -> Result<Does, String> {
    let image = look.build.stages[look.run.stage].image.as_deref().map(Reference::parse);
    let sdk = image.filter(|image| image.place == PLACE && image.name == "sdk");
    let tag = sdk.as_ref().and_then(|image| image.tag);
    let Some((tag, (version, _))) = tag.and_then(|tag| Some((tag, known_tag(tag)?))) else {
        return Err("which runtime goes with the SDK: its tag has to name a minor version".into());
    };
    if let Some(name) = PROPERTIES.iter().find(|name| look.variable(name).is_some()) {
        return Err(format!("what `dotnet {subcommand}` makes: {name} is set"));
    }
    if look.is_of_another_user() {
        return Err("whose the files are that another user than root publishes".into());
    }
    let words = Args { words: without_properties(args, subcommand)?, open: args.open };
    let sorted = words.sorted(VALUED);
    let flags = sorted.options.iter().filter(|(name, _)| !VALUED.contains(name));
    if let Some((name, _)) = flags.into_iter().find(|(name, _)| !FLAGS.contains(name)) {
        return Err(format!("what `dotnet {subcommand} {name}` makes"));
    }
    if words.open {
        return Err(format!("which project `dotnet {subcommand}` builds"));
    }
    let project = Project::of(look, sorted.operands.get(1).copied())?;
    project.check(version)?;
    let folder = output(look, &project, (subcommand, version), &sorted)?;
    let used = is_started(look, &project, &folder)?;
    if subcommand == "build" && !used {
        // What it makes is published, or is what a later step uses.
        return match publishes(look) {
            true => Ok(Does::builds(RECIPE.id, Vec::new())),
            false => Err("what of it the container starts".into()),
        };
    }
    if !used {
        return Err(format!("whether the container starts {}.dll, which is published", project.assembly));
    }
    if subcommand == "build" && project.framework == Framework::Web {
        return Err(
            "whether what `dotnet build` makes of a web application is whole: `dotnet publish` makes it so"
                .into(),
        );
    }
    if project.folder == folder || is_below(&project.folder, &folder) {
        return Err(format!("what in {folder} is built and what is a source"));
    }
    let contained = self_contained(&sorted)?;
    let calls_host = sources::calls_host(look);
    let name = match project.framework {
        _ if contained && calls_host => return Err("which .NET runs a self-contained application".into()),
        _ if contained => "runtime-deps",
        Framework::Console => "runtime",
        Framework::Web => "aspnet",
    };
    if project.framework == Framework::Web {
        serves(look, &folder)?;
    }
    let libraries = sources::check(look, &project, version)?;
    if project.framework == Framework::Web {
        listens(look, version)?;
    }
    let kind = match libraries.is_empty() {
        true => ProductKind::Files,
        false => ProductKind::LinkedProgram(libraries),
    };
    let built = Built::of(RECIPE.id, vec![Product { path: folder, kind }]);
    Ok(Does::Builds(Built { runs_on: Some(Box::new(on(name, tag))), ..built }))
}

/// The words without the properties that are set on the command line.
///
/// # Errors
/// One of them may change what is made.
fn without_properties(args: &Args, subcommand: &str) -> Result<Vec<String>, String> {
    let mut words = Vec::new();
    for word in &args.words {
        let property = ["-p:", "/p:", "--property:", "-property:", "/property:"]
            .iter()
            .find_map(|head| word.strip_prefix(head));
        match property {
            Some(property) => {
                let name = property.split('=').next().unwrap_or(property);
                if !HARMLESS.contains(&name) || property.contains([';', ',']) {
                    return Err(format!("what `dotnet {subcommand}` makes with {name}"));
                }
            }
            None if word == "-p" || word == "--property" => {
                return Err(format!("what `dotnet {subcommand} {word}` makes"));
            }
            None => words.push(word.clone()),
        }
    }
    Ok(words)
}

/// The folder that it writes to.
fn output(
    look: &Look<'_>,
    project: &Project,
    (subcommand, version): (&str, &str),
    sorted: &Sorted<'_>,
) -> Result<String, String> {
    let unknown = || format!("where `dotnet {subcommand}` writes");
    if let Some(folder) = sorted.values(&["-o", "--output"]).last() {
        let path =
            look.join(folder).filter(|_| is_whole(folder)).map(|path| path.trim_end_matches('/').to_owned());
        return path.filter(|path| !is_of_system(path)).ok_or_else(unknown);
    }
    // Since .NET 8 `publish` makes releases.
    let default = match subcommand {
        "publish" if !matches!(version, "6.0" | "7.0") => "Release",
        _ => "Debug",
    };
    let configuration = sorted.values(&["-c", "--configuration"]).last().unwrap_or(default);
    if !is_whole(configuration) || project.moves_output || sorted.has(&["-a", "--arch", "--os"]) {
        return Err(unknown());
    }
    let mut folder = format!("{}/bin/{configuration}/net{version}", project.folder);
    if let Some(runtime) = sorted.values(&["-r", "--runtime"]).last() {
        if !is_whole(runtime) {
            return Err(unknown());
        }
        folder = format!("{folder}/{runtime}");
    }
    Ok(if subcommand == "publish" { format!("{folder}/publish") } else { folder })
}

/// Whether a folder has more in it than what is made.
fn is_of_system(path: &str) -> bool {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    let of_system = matches!(
        first,
        "" | "bin" | "boot" | "dev" | "etc" | "lib" | "proc" | "run" | "sbin" | "sys" | "usr"
    );
    of_system
        || matches!(path, "/home" | "/opt" | "/root" | "/srv" | "/tmp" | "/var" | "/var/lib" | "/var/www")
}

/// Whether the runtime is in what is made. Where that depends on the SDK it runs on a whole runtime as well.
fn self_contained(sorted: &Sorted<'_>) -> Result<bool, String> {
    let mut contained = false;
    for (name, value) in &sorted.options {
        match (*name, *value) {
            ("--self-contained" | "--sc", "" | "true") => contained = true,
            ("--self-contained" | "--sc", "false") | ("--no-self-contained", _) => contained = false,
            ("--self-contained" | "--sc", _) => return Err("whether it is self-contained".into()),
            ("-r" | "--runtime", runtime) if !runtime.starts_with("linux-") || runtime.contains("musl") => {
                return Err(format!("what runs a program for {runtime}"));
            }
            ("--os", os) if os != "linux" => return Err(format!("what runs a program for {os}")),
            _ => {}
        }
    }
    Ok(contained)
}

/// Whether a RUN of the stage publishes.
fn publishes(look: &Look<'_>) -> bool {
    look.stage_says("dotnet publish")
}

/// Whether the container starts the program that is made, from the folder that it is made in.
///
/// # Errors
/// It cannot be told what it starts.
fn is_started(look: &Look<'_>, project: &Project, folder: &str) -> Result<bool, String> {
    let workdir = look.build.evaluation.stages[look.run.stage].end.workdir();
    let is_made = |path: &str, name: &str| path_from(workdir, path) == Some(format!("{folder}/{name}"));
    let library = format!("{}.dll", project.assembly);
    let mut found = false;
    for elsewhere in &look.build.started_elsewhere {
        let parsed = shell::parse(&elsewhere.script).ok();
        let starts_library = |args: &Args| args.words.first().is_some_and(|word| word.ends_with(".dll"));
        let calls = parsed
            .iter()
            .flat_map(|script| script.calls().map(|call| (call.name().to_owned(), Args::of(&call))));
        if calls.into_iter().any(|(name, args)| name == "dotnet" && !starts_library(&args)) {
            return Err(format!("what `dotnet` starts in {}", elsewhere.place));
        }
    }
    for text in starts(look.build, look.run.stage).texts.iter().filter(|text| text.at == When::Run) {
        let script = shell::parse(&text.text).map_err(|_| "what the container starts".to_owned())?;
        for call in script.calls() {
            let path = call.path().unwrap_or(call.name());
            if name_of(path) == "dotnet" {
                let args = Args::of(&call);
                let words = args.words.iter().filter(|word| *word != "exec");
                let started = words.into_iter().next().map(String::as_str).unwrap_or_default();
                if !is_whole(started) || !started.ends_with(".dll") {
                    return Err("what `dotnet` starts in the container".into());
                }
                // A script may be somewhere else by then.
                let moves = script.calls().any(|call| matches!(call.name(), "cd" | "pushd"));
                if moves && !started.starts_with('/') {
                    return Err(format!("where the {started} is that a script starts"));
                }
                found |= is_made(started, &library);
            } else {
                found |= path.contains('/') && is_made(path, &project.assembly);
            }
        }
    }
    Ok(found)
}

/// A web application reads pages and settings from the folder that it is started in. Where that is the one of the sources, what
/// other tools build there would be missing.
fn serves(look: &Look<'_>, folder: &str) -> Result<(), String> {
    let workdir = look.build.evaluation.stages[look.run.stage].end.workdir();
    let tool = ["npm", "yarn", "pnpm", "bun ", "libman", "gulp", "webpack"]
        .into_iter()
        .find(|tool| look.stage_says(tool));
    match tool {
        Some(tool) if workdir.map(|path| path.trim_end_matches('/')) != Some(folder) => {
            Err(format!("what {tool} builds beside the sources, where the application is started"))
        }
        _ => Ok(()),
    }
}

/// The images of the SDK take back what those of the runtime say of the port: then the file itself has to say it.
/// Source: the Dockerfiles of dotnet/dotnet-docker, where the SDK's unset ASPNETCORE_URLS, from .NET 8 on ASPNETCORE_HTTP_PORTS (general
/// knowledge of 2026-11).
fn listens(look: &Look<'_>, version: &str) -> Result<(), String> {
    let by_words = look.command_words().iter().any(|word| word.ends_with("--urls"));
    let variable = match version {
        "6.0" | "7.0" => "ASPNETCORE_URLS",
        _ => "ASPNETCORE_HTTP_PORTS",
    };
    match by_words || look.file_says("ASPNETCORE_URLS") || look.file_says(variable) {
        true => Ok(()),
        false => {
            Err(format!("on which port it listens: the runtime image of .NET {version} sets {variable}"))
        }
    }
}
