//! What scripts of package.json leave outside of the application's folder. Source: the documentation of npm ("Scripts"), TypeScript
//! (`outDir`), Vite (`build.outDir`), Vue CLI (`outputDir`), Angular (`outputPath`) and Next.js (`distDir`).

use super::super::super::steps::Look;
use super::super::name_of;
use crate::shell;

/// Options whose value is where something is put. Source: the manuals of tsc, Vite, Parcel, esbuild, Babel, webpack and Angular.
const PUTS: &[&str] =
    &["--dest", "--dist-dir", "--out-dir", "--outDir", "--outdir", "--outfile", "--output-path", "-d", "-o"];

/// Programs whose last operand is where something is put.
const COPIES: &[&str] = &["copyfiles", "cp", "cpx", "mv", "ncp", "rsync"];

/// Settings of build tools that say where they put what they build.
const SETTINGS: &[&str] = &["distDir", "outDir", "outputDir", "outputPath"];

/// Files with such settings, by the beginning of their names.
const CONFIGURATIONS: &[&str] =
    &["angular.json", "next.config.", "tsconfig.json", "vite.config.", "vue.config."];

/// The folders outside of the application's that the scripts `names` of its package.json, and those that npm calls around them, put
/// something into.
///
/// # Errors
/// Something else may be put outside: what, in words.
pub(super) fn outside(look: &Look<'_>, names: &[&str]) -> Result<Vec<String>, String> {
    let Some(folder) = look.cwd.clone() else { return Ok(Vec::new()) };
    let folder = folder.trim_end_matches('/');
    let manifest = format!("{folder}/package.json");
    let Some(text) = look.text(&manifest) else { return Ok(Vec::new()) };
    let Ok(manifest) = serde_json::from_str::<serde_json::Value>(text.trim_start_matches('\u{feff}')) else {
        return Ok(Vec::new());
    };
    let scripts = manifest.get("scripts");
    let mut found = Vec::new();
    for name in
        names.iter().flat_map(|name| [format!("pre{name}"), (*name).to_owned(), format!("post{name}")])
    {
        let Some(text) = scripts.and_then(|scripts| scripts.get(&name)).and_then(|text| text.as_str()) else {
            continue;
        };
        let Ok(script) = shell::parse(text) else { continue };
        for call in script.calls() {
            let words: Vec<String> =
                call.args().iter().filter_map(|word| word.literal()).map(|word| word.into_owned()).collect();
            for (at, word) in words.iter().enumerate() {
                let (option, value) = word.split_once('=').unwrap_or(("", word));
                let is_target = PUTS.contains(&option)
                    || at.checked_sub(1).is_some_and(|before| PUTS.contains(&words[before].as_str()))
                    || COPIES.contains(&call.name()) && at + 1 == words.len();
                let Some(path) = look.join(value).filter(|path| !is_inside(path, folder)) else { continue };
                match (value.starts_with('/'), is_target) {
                    (_, true) if !look.is_of_image(&path) && !is_inside(folder, &path) => found.push(path),
                    (true, _) if !of_system(value) => {
                        return Err(format!("what the script `{name}` of package.json does with {value}"));
                    }
                    (_, true) => {
                        return Err(format!("what the script `{name}` of package.json puts into {path}"));
                    }
                    _ => {}
                }
            }
        }
    }
    configured(look, folder)?;
    Ok(found)
}

/// No configuration of a build tool beside package.json names a folder outside.
fn configured(look: &Look<'_>, folder: &str) -> Result<(), String> {
    let Some(inside) = look.in_context(&format!("{folder}/package.json")) else { return Ok(()) };
    let inside = inside.strip_suffix("package.json").unwrap_or_default();
    let project = &look.build.project;
    let beside = |file: &&String| {
        file.strip_prefix(inside).is_some_and(|name| {
            !name.contains('/') && CONFIGURATIONS.iter().any(|known| name.starts_with(known))
        })
    };
    for file in project.files().unwrap_or_default().iter().filter(beside) {
        let Some(text) = project.text(file) else { continue };
        for setting in SETTINGS {
            let values = text.match_indices(setting).filter_map(|(at, _)| {
                let rest = text[at + setting.len()..]
                    .trim_start_matches(['"', '\'', ' '])
                    .strip_prefix(':')?
                    .trim_start();
                let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
                rest[1..].split(quote).next()
            });
            for value in values {
                if look.join(value).is_some_and(|path| !is_inside(&path, folder)) {
                    return Err(format!("what is built into {value}, which {} sets", name_of(file)));
                }
            }
        }
    }
    Ok(())
}

/// Whether `path` is `folder` or lies in it.
fn is_inside(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether a path is a program's or a device's.
fn of_system(path: &str) -> bool {
    ["/bin/", "/dev/", "/usr/bin/", "/usr/local/bin/"].iter().any(|folder| path.starts_with(folder))
}
