//! What the sources and packages of a .NET project use of the system. Source: the documentation of `System.Diagnostics.Process`,
//! "Native interoperability", the READMEs of the packages.

use super::super::super::steps::Look;
use super::super::sources::{runs_what_it_is_given, texts};
use super::super::{ends_with, name_of};
use super::project::Project;
use crate::project::Project as Context;
use std::collections::BTreeSet;

/// What sources write that starts programs, and behind which the program's name stands.
const STARTS: &[&str] = &["Process.Start(", "ProcessStartInfo(", "Cli.Wrap("];

/// Programs that no Linux distribution has.
const OF_OTHERS: &[&str] =
    &["cmd", "cmd.exe", "explorer", "explorer.exe", "open", "powershell", "powershell.exe"];

/// Libraries that every image of the runtime has, or that no Linux distribution has.
const LIBRARIES: &[&str] = &[
    "advapi32",
    "dwmapi",
    "gdi32",
    "iphlpapi",
    "kernel32",
    "libc",
    "libdl",
    "libm",
    "libpthread",
    "ntdll",
    "ole32",
    "psapi",
    "shell32",
    "user32",
    "ws2_32",
];

/// Packages that use the SDK, tools or libraries that only its image has, or that write beside the sources while they build, by the
/// beginning of their name. General knowledge of 2026-11, from their READMEs.
const WITH_MORE: &[&str] = &[
    "AspNetCore.SassCompiler",
    "BuildBundlerMinifier",
    "BuildWebCompiler",
    "Buildalyzer",
    "DartSassBuilder",
    "Jering.Javascript.NodeJS",
    "JavaScriptEngineSwitcher.Node",
    "Microsoft.AspNetCore.NodeServices",
    "Microsoft.AspNetCore.SpaServices",
    "Microsoft.Build",
    "Microsoft.CodeAnalysis.Workspaces.MSBuild",
    "Microsoft.Playwright",
    "Microsoft.TypeScript.MSBuild",
    "Microsoft.Web.LibraryManager.Build",
    "System.DirectoryServices",
    "Tailwind",
];

/// Packages that load GSSAPI when they sign in with Kerberos, by the beginning of their name: the image of the SDK has it with
/// curl, that of the runtime not since .NET 8. General knowledge of 2026-11, from the Dockerfiles of the images and the READMEs
/// of the packages.
const WITH_GSSAPI: &[&str] = &[
    "Microsoft.AspNetCore.Authentication.Negotiate",
    "Microsoft.Data.SqlClient",
    "Microsoft.EntityFrameworkCore.SqlServer",
    "MongoDB.Driver",
    "Npgsql",
    "System.Data.SqlClient",
];

/// The texts of the sources, but for those of tests.
fn own_texts(project: &Context) -> impl Iterator<Item = (&String, std::sync::Arc<str>)> {
    let is_test = |file: &str| file.split('/').any(|part| part.ends_with("Tests") || part.ends_with("Test"));
    texts(project, move |file| ends_with(file, &[".cs", ".cshtml", ".fs", ".razor", ".vb"]) && !is_test(file))
}

/// The programs that the sources start by a name that is written out.
pub(super) fn programs(project: &Context) -> BTreeSet<String> {
    let mut programs = BTreeSet::new();
    for (_, text) in own_texts(project) {
        // What cannot be told keeps the stage whole, see `check`.
        programs.extend(started(&text).unwrap_or_default());
    }
    programs
}

/// The programs that `text` starts; `None` where one cannot be told.
fn started(text: &str) -> Option<BTreeSet<String>> {
    let mut programs = BTreeSet::new();
    let behind = STARTS.iter().flat_map(|start| {
        text.match_indices(start).map(|(at, _)| (*start, text[at + start.len()..].trim_start()))
    });
    let behind: Vec<(&str, &str)> = behind.collect();
    let uses = ["Cli.Wrap", "StartInfo", "new Process("].iter().any(|what| text.contains(what));
    if !uses && behind.is_empty() {
        return Some(programs);
    }
    let named: Vec<&str> = text
        .match_indices("FileName")
        .filter_map(|(at, name)| text[at + name.len()..].trim_start().strip_prefix('='))
        .filter(|rest| !rest.starts_with(['=', '>']))
        .map(str::trim_start)
        .collect();
    let says = |rest: &str| {
        let name = rest.strip_prefix('"').or_else(|| rest.strip_prefix("@\""))?.split('"').next()?;
        (!name.is_empty()).then(|| name.to_owned())
    };
    let mut found = 0;
    for (start, rest) in behind {
        match says(rest) {
            Some(name) => {
                found += 1;
                programs.insert(name);
            }
            // Its name is set elsewhere.
            None if rest.starts_with(')') || rest.starts_with("new ProcessStartInfo") => {}
            None if start == "Process.Start(" && is_start_info(text, rest) => {}
            None => return None,
        }
    }
    for rest in named {
        found += 1;
        programs.insert(says(rest)?);
    }
    let runs_another =
        |program: &String| runs_what_it_is_given(program) || matches!(name_of(program), "dotnet" | "pwsh");
    if found == 0 || programs.iter().any(runs_another) {
        return None;
    }
    programs.retain(|program| !OF_OTHERS.contains(&name_of(program)));
    Some(programs)
}

/// Whether the argument that `rest` begins with is one of those that say what to start, and no name of a program.
fn is_start_info(text: &str, rest: &str) -> bool {
    let name = rest.split(')').next().unwrap_or(rest).trim();
    name.chars().all(|c| c.is_alphanumeric() || c == '_')
        && [format!("{name} = new ProcessStartInfo"), format!("ProcessStartInfo {name}")]
            .iter()
            .any(|declared| text.contains(declared))
}

/// Whether the container starts `dotnet`.
pub(super) fn calls_host(look: &Look<'_>) -> bool {
    look.started_names().iter().any(|name| name == "dotnet")
}

/// The libraries that what `project` uses is linked with, and that the runtime image lacks.
///
/// # Errors
/// It may use what only the image of the SDK has.
pub(super) fn check(look: &Look<'_>, project: &Project, version: &str) -> Result<Vec<&'static str>, String> {
    let packages = project.packages();
    let begins = |package: &str, known: &&&str| {
        package.get(..known.len()).is_some_and(|head| head.eq_ignore_ascii_case(known))
    };
    for package in &packages {
        if WITH_MORE.iter().any(|known| begins(package, &known)) {
            return Err(format!("what {package} needs when it runs, or makes while it builds"));
        }
    }
    for (path, text) in own_texts(&look.build.project) {
        if started(&text).is_none() {
            return Err(format!("which program {path} starts"));
        }
        if let Some(library) = loaded(&text) {
            return Err(format!("which package has {library}, which {path} loads"));
        }
    }
    let loads = packages.iter().any(|package| WITH_GSSAPI.iter().any(|known| begins(package, &known)));
    Ok(match loads && !matches!(version, "6.0" | "7.0") {
        true => vec!["libgssapi-krb5-2"],
        false => Vec::new(),
    })
}

/// A library of the system that `text` loads.
fn loaded(text: &str) -> Option<String> {
    for what in [
        "DllImport(",
        "LibraryImport(",
        "NativeLibrary.Load(",
        "NativeLibrary.TryLoad(",
        "DllImportAttribute(",
    ] {
        for (at, _) in text.match_indices(what) {
            let rest = text[at + what.len()..].trim_start();
            let name = rest.strip_prefix('"').and_then(|rest| rest.split('"').next());
            let Some(name) = name else { return Some("the library".to_owned()) };
            let stem = name_of(name).split('.').next().unwrap_or(name);
            if !LIBRARIES.iter().any(|known| stem.eq_ignore_ascii_case(known)) {
                return Some(name.to_owned());
            }
        }
    }
    None
}
