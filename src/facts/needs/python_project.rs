//! Python projects: what they depend on, what builds them, and what their lock files pin.
//! Source: packaging.python.org, "pyproject.toml specification"; setuptools' "Declarative configuration" and "Building Extension
//! Modules"; the lock files of Poetry, PDM, uv and Pipenv.

use super::pip::{Asked, install_one, package};
use super::requirement::{Requirement, normalized};
use super::{Look, Severity, What, When};
use std::sync::Arc;
use toml::{Table, Value};

/// Build requirements that compile, by their normalized names.
/// Source: the documentation of each of these build backends and of Cython, pybind11, nanobind and cffi.
const COMPILING: &[&str] = &[
    "cffi",
    "cmake",
    "cython",
    "maturin",
    "meson",
    "meson-python",
    "mypy",
    "nanobind",
    "ninja",
    "numpy",
    "pybind11",
    "scikit-build",
    "scikit-build-core",
    "setuptools-golang",
    "setuptools-rust",
    "sip",
    "swig",
    "torch",
];

/// Build requirements that ask git for the version.
/// Source: the documentation of each of them.
const VERSIONED: &[&str] = &[
    "hatch-vcs",
    "pbr",
    "pdm-backend",
    "poetry-dynamic-versioning",
    "setuptools-git-versioning",
    "setuptools-scm",
    "versioningit",
];

/// Signs of compiled code in a setup.py.
const COMPILED: &[&str] =
    &["ext_modules", "Extension(", "cythonize", "cffi_modules", "rust_extensions", "CMake", "ctypes_modules"];

/// A project folder: what it takes to build it, and what it depends on.
pub(super) fn folder(look: &mut Look<'_>, folder: &str, extras: &[String], asked: &mut Asked) {
    let cwd = look.cwd.clone();
    let read = |name: &str| -> Option<Arc<str>> {
        let found = look.files.text(cwd.as_deref(), &format!("{}/{name}", folder.trim_end_matches('/')))?;
        Some(found.1)
    };
    let (project, setup, config) = (read("pyproject.toml"), read("setup.py"), read("setup.cfg"));
    if project.is_none() && setup.is_none() && config.is_none() {
        return look.unknown(format!("what the project in {folder} needs (not seen)"), Severity::NotKnown);
    }
    if let Some(text) = project {
        match text.parse::<Table>() {
            Ok(table) => pyproject(look, &table, extras, asked),
            Err(_) => look.unknown("what pyproject.toml says (it cannot be read)", Severity::NotKnown),
        }
    }
    if let Some(text) = setup {
        setup_py(look, &text, asked);
    }
    if let Some(text) = config {
        for requirement in setup_cfg(&text) {
            named(look, &requirement, asked);
        }
    }
}

fn named(look: &mut Look<'_>, text: &str, asked: &mut Asked) {
    match Requirement::parse(text) {
        Some(requirement) => install_one(look, &requirement, asked),
        None => look.unknown(format!("which package `{text}` is"), Severity::NotKnown),
    }
}

fn strings(value: Option<&Value>) -> impl Iterator<Item = &str> {
    value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

/// `table.a.b.c`
fn at<'t>(table: &'t Table, path: &[&str]) -> Option<&'t Value> {
    let (first, rest) = path.split_first()?;
    rest.iter().try_fold(table.get(*first)?, |value, name| value.get(*name))
}

fn pyproject(look: &mut Look<'_>, table: &Table, extras: &[String], asked: &mut Asked) {
    for text in strings(at(table, &["build-system", "requires"])) {
        let Some(requirement) = Requirement::parse(text) else { continue };
        builds_with(look, &requirement.name);
    }
    for text in strings(at(table, &["project", "dependencies"])) {
        named(look, text, asked);
    }
    if let Some(optional) = at(table, &["project", "optional-dependencies"]).and_then(Value::as_table) {
        for (_, list) in optional.iter().filter(|(name, _)| extras.contains(&normalized(name))) {
            strings(Some(list)).for_each(|text| named(look, text, asked));
        }
    }
    let dynamic: Vec<&str> = strings(at(table, &["project", "dynamic"])).collect();
    if dynamic.contains(&"dependencies")
        && at(table, &["tool", "setuptools", "dynamic", "dependencies"]).is_some()
    {
        look.unknown("what the project depends on (pyproject.toml takes it from a file)", Severity::NotKnown);
    }
    if at(table, &["tool", "poetry", "build"]).is_some() {
        look.unknown("what the project's build script compiles", Severity::Compiles);
    }
    if let Some(dependencies) = at(table, &["tool", "poetry", "dependencies"]).and_then(Value::as_table) {
        manifest(look, dependencies, extras, asked);
    }
}

/// What a build requirement says.
fn builds_with(look: &mut Look<'_>, name: &str) {
    if COMPILING.contains(&name) {
        let because = format!("the project is built with {name}");
        look.need(What::Command("gcc"), When::Build, &because);
        look.need(What::Package("libc6-dev"), When::Build, &because);
        look.unknown(format!("what the project compiles with {name}"), Severity::Compiles);
    }
    // pdm-backend asks only where it is told to: it is rather asked for too often.
    if VERSIONED.contains(&name) {
        look.need(What::Command("git"), When::Build, &format!("{name} asks git for the version"));
    }
}

/// Dependencies as Poetry's pyproject.toml and a Pipfile write them: `name = "^1.0"` or a table.
fn manifest(look: &mut Look<'_>, dependencies: &Table, wanted: &[String], asked: &mut Asked) {
    for (name, value) in dependencies {
        if name == "python" {
            continue;
        }
        let text = |key: &str| value.get(key).and_then(Value::as_str);
        if value.get("optional").and_then(Value::as_bool) == Some(true) && wanted.is_empty() {
            continue;
        }
        let mut requirement = Requirement { name: normalized(name), ..Requirement::default() };
        if let Some(url) = text("git") {
            requirement.from = format!("git+{url}");
        } else if let Some(from) = text("path").or_else(|| text("url")).or_else(|| text("file")) {
            requirement.from = from.to_owned();
        }
        if let Some(version) = value.as_str().or_else(|| text("version")) {
            let version = version.trim();
            let pinned = version.starts_with(|c: char| c.is_ascii_digit());
            requirement.bound(&if pinned { format!("=={version}") } else { version.to_owned() });
        }
        requirement.extras = strings(value.get("extras")).map(normalized).collect();
        requirement.marker = text("markers").unwrap_or_default().to_owned();
        install_one(look, &requirement, asked);
    }
}

fn setup_py(look: &mut Look<'_>, text: &str, asked: &mut Asked) {
    if let Some(sign) = COMPILED.iter().find(|sign| text.contains(**sign)) {
        let because = format!("setup.py compiles: it says `{sign}`");
        look.need(What::Command("gcc"), When::Build, &because);
        look.need(What::Package("libc6-dev"), When::Build, &because);
        look.unknown("what setup.py compiles", Severity::Compiles);
    }
    for name in VERSIONED.iter().filter(|name| text.contains(&name.replace('-', "_"))) {
        builds_with(look, name);
    }
    for list in ["install_requires", "setup_requires"] {
        let Some(start) = text.find(list) else { continue };
        let rest = text[start + list.len()..].trim_start_matches(['"', '\'']).trim_start();
        let value = rest.strip_prefix(['=', ':']).map(str::trim_start);
        let Some(literal) = value.and_then(list_of_strings) else {
            look.unknown(format!("what the {list} of setup.py names"), Severity::NotKnown);
            continue;
        };
        for requirement in literal {
            if list == "setup_requires" {
                let name = Requirement::parse(requirement).map(|one| one.name).unwrap_or_default();
                builds_with(look, &name);
            } else {
                named(look, requirement, asked);
            }
        }
    }
}

/// The strings of a Python list that is written out; `None` where something else is in it.
fn list_of_strings(text: &str) -> Option<Vec<&str>> {
    let mut rest = text.strip_prefix('[')?;
    let mut found = Vec::new();
    loop {
        rest = rest.trim_start_matches([' ', '\t', '\r', '\n', ',']);
        if let Some(behind) = rest.strip_prefix(']') {
            return (!behind.trim_start().starts_with('+')).then_some(found);
        }
        if let Some(comment) = rest.strip_prefix('#') {
            rest = &comment[comment.find('\n')?..];
            continue;
        }
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let end = rest[1..].find(quote)? + 1;
        found.push(&rest[1..end]);
        rest = &rest[end + 1..];
        // Strings that stand side by side, and what is computed with them, are not followed.
        if !rest.trim_start().starts_with([',', ']', '#']) {
            return None;
        }
    }
}

/// `install_requires` of a setup.cfg.
fn setup_cfg(text: &str) -> Vec<String> {
    let mut section = "";
    let mut inside = false;
    let mut found = Vec::new();
    for line in text.lines() {
        let trimmed = line.trim();
        if trimmed.starts_with('[') {
            (section, inside) = (trimmed, false);
        } else if line.starts_with([' ', '\t']) && inside {
            found.push(trimmed.to_owned());
        } else if let Some((key, value)) = line.split_once('=') {
            inside = section == "[options]" && key.trim() == "install_requires";
            if inside {
                found.push(value.trim().to_owned());
            }
        } else if !trimmed.is_empty() {
            inside = false;
        }
    }
    found.retain(|line| !line.is_empty() && !line.starts_with('#'));
    found
}

/// What `poetry install`, `pdm install` or `uv sync` installs: what the lock file pins, and the project itself.
pub(super) fn locked(look: &mut Look<'_>, lock: &str, words: &[String]) {
    let has = |names: &[&str]| words.iter().any(|word| names.contains(&word.as_str()));
    let with_project = !has(&["--no-root", "--no-install-project", "--no-self"]);
    let Some((_, text)) = look.files.text(look.cwd.as_deref(), lock) else {
        if look.files.exists(look.cwd.as_deref(), "pyproject.toml") == Some(true) {
            look.unknown(format!("what {lock} pins (not seen)"), Severity::LikelyFine);
            return folder(look, ".", &[], &mut Asked::default());
        }
        return look.unknown(format!("what {lock} and pyproject.toml name (not seen)"), Severity::NotKnown);
    };
    let Ok(table) = text.parse::<Table>() else {
        return look.unknown(format!("what {lock} pins (it cannot be read)"), Severity::NotKnown);
    };
    let without_dev = has(&["--no-dev", "--only=main", "--prod", "--production"])
        || words.windows(2).any(|pair| {
            pair[0] == "--only" && pair[1] == "main" || pair[0] == "--without" && pair[1] == "dev"
        });
    let packages = table.get("package").and_then(Value::as_array);
    for entry in packages.into_iter().flatten() {
        let text = |key: &str| entry.get(key).and_then(Value::as_str).unwrap_or_default();
        let groups = entry.get("groups").and_then(Value::as_array);
        let main = groups.is_none_or(|groups| {
            groups.iter().any(|group| matches!(group.as_str(), Some("main" | "default")))
        });
        if without_dev && (!main || text("category") == "dev") {
            continue;
        }
        let name = text("name");
        let mut requirement = Requirement::locked(name, text("version"));
        requirement.marker = text("markers").to_owned();
        if requirement.is_excluded(look.python) {
            continue;
        }
        let source = entry.get("source");
        let of = |key: &str| source.and_then(|source| source.get(key)).and_then(Value::as_str);
        let url = of("git")
            .or_else(|| (of("type") == Some("git")).then(|| of("url")).flatten())
            .or_else(|| entry.get("git").and_then(Value::as_str));
        if let Some(url) = url {
            look.repository(&format!("git+{url}"), name);
            look.unknown(format!("what `{name}` needs to be built"), Severity::NotKnown);
            continue;
        }
        // The project itself and its neighbours.
        if of("virtual").is_some() {
            continue;
        }
        let local = of("editable").or_else(|| of("directory"));
        let local = local.or_else(|| (of("type") == Some("directory")).then(|| of("url")).flatten());
        if let Some(path) = local {
            if path == "." && with_project {
                builds(look, ".");
            } else if path != "." {
                builds(look, path);
            }
            continue;
        }
        let mut files: Vec<String> = Vec::new();
        for key in ["files", "wheels"] {
            let listed = entry.get(key).and_then(Value::as_array).into_iter().flatten();
            files.extend(listed.filter_map(|file| {
                let name = file.get("file").or_else(|| file.get("url")).or_else(|| file.get("filename"));
                name.and_then(Value::as_str).map(str::to_owned)
            }));
        }
        // Before Poetry 1.3 the files stood at the end of the lock.
        if let Some(list) = at(&table, &["metadata", "files", name]).and_then(Value::as_array) {
            files.extend(list.iter().filter_map(|file| file.get("file")?.as_str().map(str::to_owned)));
        }
        let lists = !files.is_empty() || entry.get("sdist").is_some();
        if entry.get("sdist").is_some() && files.is_empty() {
            files.push("sdist".to_owned());
        }
        package(look, &requirement, &Asked::default(), lists.then_some(&files));
    }
    if with_project && lock == "poetry.lock" {
        builds(look, ".");
    }
}

/// What building a project needs; its dependencies are in the lock.
fn builds(look: &mut Look<'_>, folder: &str) {
    let path = format!("{}/pyproject.toml", folder.trim_end_matches('/'));
    let found = look.files.text(look.cwd.as_deref(), &path);
    let Some(table) = found.and_then(|(_, text)| text.parse::<Table>().ok()) else {
        return look.unknown(format!("what the project in {folder} needs to be built"), Severity::LikelyFine);
    };
    for text in strings(at(&table, &["build-system", "requires"])) {
        if let Some(requirement) = Requirement::parse(text) {
            builds_with(look, &requirement.name);
        }
    }
    if at(&table, &["tool", "poetry", "build"]).is_some() {
        look.unknown("what the project's build script compiles", Severity::Compiles);
    }
}

/// What `pipenv install` and `pipenv sync` install.
pub(super) fn pipenv(look: &mut Look<'_>, words: &[String]) {
    let with_dev = words.iter().any(|word| matches!(word.as_str(), "--dev" | "-d"));
    if let Some((_, text)) = look.files.text(look.cwd.as_deref(), "Pipfile.lock") {
        let Ok(serde_json::Value::Object(lock)) = serde_json::from_str(&text) else {
            return look.unknown("what Pipfile.lock pins (it cannot be read)", Severity::Compiles);
        };
        for section in ["default", "develop"].iter().filter(|section| with_dev || **section == "default") {
            let packages = lock.get(*section).and_then(serde_json::Value::as_object);
            for (name, entry) in packages.into_iter().flatten() {
                let text = |key: &str| entry.get(key).and_then(serde_json::Value::as_str).unwrap_or_default();
                let mut requirement = Requirement::locked(name, text("version"));
                requirement.marker = text("markers").to_owned();
                requirement.from = match (text("git"), text("path")) {
                    ("", path) => path.to_owned(),
                    (url, _) => format!("git+{}", url.trim_start_matches("git+")),
                };
                install_one(look, &requirement, &mut Asked::default());
            }
        }
        return;
    }
    let Some((_, text)) = look.file("Pipfile") else { return };
    let Ok(table) = text.parse::<Table>() else {
        return look.unknown("what the Pipfile names (it cannot be read)", Severity::Compiles);
    };
    for section in ["packages", "dev-packages"].iter().filter(|section| with_dev || **section == "packages") {
        if let Some(packages) = table.get(*section).and_then(Value::as_table) {
            manifest(look, packages, &["all".to_owned()], &mut Asked::default());
        }
    }
}
