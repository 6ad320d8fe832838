//! pip and its relatives: what is installed, and what it needs.
//! Source: `pip install --help`, pip's "Requirements File Format"; the manuals of uv, pipx, Poetry, Pipenv and PDM.

use super::requirement::{self, Requirement, normalized};
use super::words::{Args, is_whole};
use super::{Look, Python, Severity, What, When, python_project};
use crate::facts::tables::native::{self, pip as table, wheels};
use std::collections::HashSet;

/// Options of pip (and of `uv pip`) whose value is the next word.
const VALUED: &[&str] = &[
    "-c",
    "-e",
    "-f",
    "-i",
    "-r",
    "-t",
    "--abi",
    "--cache-dir",
    "--cert",
    "--client-cert",
    "--config-settings",
    "--constraint",
    "--constraints",
    "--editable",
    "--exists-action",
    "--extra-index-url",
    "--find-links",
    "--global-option",
    "--group",
    "--implementation",
    "--index-url",
    "--install-option",
    "--log",
    "--no-binary",
    "--only-binary",
    "--platform",
    "--prefix",
    "--progress-bar",
    "--proxy",
    "--python",
    "--python-version",
    "--report",
    "--requirement",
    "--requirements",
    "--retries",
    "--root",
    "--root-user-action",
    "--src",
    "--target",
    "--timeout",
    "--trusted-host",
    "--upgrade-strategy",
    "--use-feature",
    "-C",
    "-d",
    "-w",
    "--dest",
    "--wheel-dir",
    "-p",
    "--extra",
    "--index",
    "--default-index",
];

/// What is asked for besides the names.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    /// `--no-binary`: names, or `:all:`.
    no_binary: Vec<String>,
    /// Bounds of constraint files.
    constraints: Vec<Requirement>,
    /// Dependencies are not installed.
    no_deps: bool,
    /// Requirement files and folders that were looked at.
    seen: HashSet<String>,
}

/// Looks at a call of pip or one of its relatives; whether it is one.
pub(super) fn call(look: &mut Look<'_>, name: &str, args: &Args) -> bool {
    let subcommand =
        args.words.iter().find(|word| !word.starts_with('-')).map(String::as_str).unwrap_or_default();
    let versioned = |start: &str| {
        name.strip_prefix(start)
            .is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit() || b".-".contains(&byte)))
    };
    if versioned("pip") {
        if matches!(subcommand, "install" | "wheel" | "download") {
            let at = args.words.iter().position(|word| word == subcommand).unwrap_or(0);
            install(look, &args.words[at + 1..], args.open);
        }
        return true;
    }
    if versioned("easy_install") {
        install(look, &args.words, args.open);
        return true;
    }
    if versioned("python") || versioned("pypy") {
        let setup = args.words.iter().any(|word| word.ends_with("setup.py"));
        let builds = ["install", "develop", "build", "build_ext", "bdist_wheel"];
        if setup && args.words.iter().any(|word| builds.contains(&word.as_str())) {
            let script =
                args.words.iter().find(|word| word.ends_with("setup.py")).cloned().unwrap_or_default();
            let folder = script.strip_suffix("setup.py").unwrap_or_default().to_owned();
            let folder = if folder.is_empty() { ".".to_owned() } else { folder };
            python_project::folder(look, &folder, &[], &mut Asked::default());
        }
        return true;
    }
    let mut words: &[String] = &args.words;
    let mut behind = |word: &str| {
        let at = words.iter().position(|one| one == word)?;
        words = &words[at + 1..];
        Some(())
    };
    match name {
        "uv" => {
            if behind("pip").is_some() {
                if behind("install").is_some() {
                    install(look, words, args.open);
                } else if behind("sync").is_some() {
                    let files: Vec<String> = words
                        .iter()
                        .flat_map(|word| {
                            let file = !word.starts_with('-');
                            if file { vec!["-r".to_owned(), word.clone()] } else { vec![word.clone()] }
                        })
                        .collect();
                    install(look, &files, args.open);
                }
            } else if behind("tool").is_some() && behind("install").is_some() || behind("add").is_some() {
                install(look, words, args.open);
            } else if behind("sync").is_some() {
                python_project::locked(look, "uv.lock", words);
            } else if subcommand == "run" {
                if words.iter().any(|word| word == "--no-project" || word == "--no-sync") {
                    return false;
                }
                if look.files.exists(look.cwd.as_deref(), "pyproject.toml") != Some(false) {
                    python_project::locked(look, "uv.lock", words);
                }
                return false;
            }
            true
        }
        "uvx" => {
            let first: Vec<String> =
                words.iter().filter(|word| !word.starts_with('-')).take(1).cloned().collect();
            install(look, &first, args.open);
            true
        }
        "pipx" => {
            if behind("install").is_some() || behind("run").is_some() {
                let first: Vec<String> =
                    words.iter().filter(|word| !word.starts_with('-')).take(1).cloned().collect();
                install(look, &first, args.open);
            }
            true
        }
        "poetry" | "pdm" => {
            let lock = if name == "poetry" { "poetry.lock" } else { "pdm.lock" };
            match subcommand {
                "install" | "sync" | "update" => python_project::locked(look, lock, words),
                "add" if behind("add").is_some() => install(look, words, args.open),
                "run" => return false,
                "build" => python_project::folder(look, ".", &[], &mut Asked::default()),
                _ => {}
            }
            true
        }
        "pipenv" => {
            let _ = behind(subcommand);
            let named = words.iter().any(|word| !word.starts_with('-'));
            match subcommand {
                "install" if named => install(look, words, args.open),
                "install" | "sync" => python_project::pipenv(look, words),
                "run" => return false,
                _ => {}
            }
            true
        }
        _ => false,
    }
}

/// Looks at the words behind `pip install`.
fn install(look: &mut Look<'_>, words: &[String], open: bool) {
    let args = Args { words: words.to_vec(), open };
    let sorted = args.sorted(VALUED);
    let mut asked = Asked::default();
    for list in sorted.values(&["--no-binary"]) {
        asked.no_binary.extend(list.split(',').map(str::to_owned));
    }
    let set = look.build.state(look.run.instruction).env_may_be_set("PIP_NO_BINARY");
    if set || look.says("PIP_NO_BINARY") {
        asked.no_binary.push(":all:".to_owned());
    }
    asked.no_deps = sorted.has(&["--no-deps"]);
    if sorted.has(&["--index-url", "-i", "--index", "--default-index", "--no-index"]) {
        look.unknown("whether another package index has the same wheels", Severity::LikelyFine);
    }
    for file in sorted.values(&["-c", "--constraint", "--constraints"]) {
        constraints(look, file, &mut asked);
    }
    for file in sorted.values(&["-r", "--requirement", "--requirements"]) {
        requirements(look, file, &mut asked);
    }
    if sorted.has(&["--group"]) {
        look.unknown("what the dependency groups of pyproject.toml name", Severity::NotKnown);
    }
    for from in sorted.values(&["-e", "--editable"]) {
        word(look, from, &mut asked);
    }
    for operand in &sorted.operands {
        word(look, operand, &mut asked);
    }
    if open {
        look.unknown(
            "which packages are installed (their names are read from elsewhere)",
            Severity::NotKnown,
        );
    }
}

/// A word that names something to install.
fn word(look: &mut Look<'_>, word: &str, asked: &mut Asked) {
    match Requirement::parse(word) {
        Some(requirement) => install_one(look, &requirement, asked),
        None => look.unknown(
            format!("which package `{}` is", word.replace(super::words::HOLE, "$…")),
            Severity::NotKnown,
        ),
    }
}

/// A requirements file, and those that it names.
fn requirements(look: &mut Look<'_>, path: &str, asked: &mut Asked) {
    if path == "-" || path.contains("://") || !is_whole(path) {
        return look.unknown("what the requirements name (not seen)", Severity::NotKnown);
    }
    if path.ends_with("pyproject.toml") || path.ends_with("setup.py") {
        let folder = path.rsplit_once('/').map_or(".", |(folder, _)| folder).to_owned();
        return python_project::folder(look, &folder, &[], asked);
    }
    if !asked.seen.insert(path.to_owned()) {
        return;
    }
    let Some((_, text)) = look.file(path) else { return };
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let beside = |file: &str| {
        if folder.is_empty() || file.starts_with('/') { file.to_owned() } else { format!("{folder}/{file}") }
    };
    let lines = logical_lines(&text);
    // What holds for the whole file comes first.
    for line in &lines {
        if let Some(list) = option(line, &["--no-binary"]) {
            asked.no_binary.extend(list.split(',').map(str::to_owned));
        } else if let Some(file) = option(line, &["-c", "--constraint"]) {
            constraints(look, &beside(file), asked);
        }
    }
    for line in &lines {
        if let Some(file) = option(line, &["-r", "--requirement"]) {
            requirements(look, &beside(file), asked);
        } else if let Some(from) = option(line, &["-e", "--editable"]) {
            word(look, from, asked);
        } else if option(line, &["-i", "--index-url", "--no-index"]).is_some() {
            look.unknown("whether another package index has the same wheels", Severity::LikelyFine);
        } else if !line.starts_with('-') {
            // Options of one requirement: `--hash=…`, `--config-settings`.
            let line = line.split(" --").next().unwrap_or(line);
            word(look, line, asked);
        }
    }
}

fn constraints(look: &mut Look<'_>, path: &str, asked: &mut Asked) {
    if path.contains("://") || !is_whole(path) {
        return look.unknown("which versions the constraints pin (not seen)", Severity::LikelyFine);
    }
    match look.files.text(look.cwd.as_deref(), path) {
        Some((_, text)) => {
            let lines = logical_lines(&text);
            let named = lines.iter().filter(|line| !line.starts_with('-'));
            asked.constraints.extend(named.filter_map(|line| Requirement::parse(line)));
        }
        None => look.unknown(format!("which versions {path} pins (not seen)"), Severity::LikelyFine),
    }
}

/// The lines of a requirements file, continued ones joined, comments and blanks taken off.
fn logical_lines(text: &str) -> Vec<String> {
    let joined = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace("\\\n", " ");
    let cut = |line: &str| -> String {
        let line = line.trim();
        let comment = if line.starts_with('#') { Some(0) } else { line.find(" #") };
        line[..comment.unwrap_or(line.len())].trim().to_owned()
    };
    joined.lines().map(cut).filter(|line| !line.is_empty()).collect()
}

/// The value of an option that starts the line.
fn option<'l>(line: &'l str, names: &[&str]) -> Option<&'l str> {
    names.iter().find_map(|name| {
        let rest = line.strip_prefix(name)?;
        let short = name.len() == 2;
        (rest.starts_with([' ', '=', '\t']) || rest.is_empty() || short)
            .then(|| rest.trim_start_matches(['=', ' ', '\t']))
    })
}

/// Looks at one requirement.
pub(super) fn install_one(look: &mut Look<'_>, requirement: &Requirement, asked: &mut Asked) {
    if requirement.is_excluded(look.python) {
        return;
    }
    let from = requirement.from.as_str();
    if from.is_empty() {
        let mut requirement = requirement.clone();
        for constraint in asked.constraints.iter().filter(|one| one.name == requirement.name) {
            if requirement.upper.is_none() {
                requirement.upper.clone_from(&constraint.upper);
            }
        }
        return package(look, &requirement, asked, None);
    }
    let shown = if requirement.name.is_empty() { from } else { &requirement.name };
    if look.repository(from, shown) {
        return look.unknown(format!("what `{shown}` needs to be built"), Severity::NotKnown);
    }
    if from.ends_with(".whl") {
        return look.unknown(format!("what the wheel `{from}` brings along"), Severity::LikelyFine);
    }
    if from.contains("://") || from.ends_with(".tar.gz") || from.ends_with(".zip") || !is_whole(from) {
        let from = from.replace(super::words::HOLE, "$…");
        return look.unknown(format!("what `{from}` needs to be built"), Severity::NotKnown);
    }
    let (folder, extras) = match from.split_once('[') {
        Some((folder, extras)) => (folder, extras.trim_end_matches(']')),
        None => (from, ""),
    };
    let extras: Vec<String> = extras.split(',').filter(|extra| !extra.is_empty()).map(normalized).collect();
    if asked.seen.insert(format!("{folder}/")) {
        python_project::folder(look, folder, &extras, asked);
    }
}

/// Looks at a package of an index. `files` are those that a lock file lists for it.
pub(super) fn package(
    look: &mut Look<'_>,
    requirement: &Requirement,
    asked: &Asked,
    files: Option<&[String]>,
) {
    let name = requirement.name.as_str();
    let from_source = asked.no_binary.iter().any(|one| one == ":all:" || normalized(one) == name);
    // A lock file that lists files says whether one of them is a wheel that fits.
    let wheel = files.map(|files| {
        let fits: Vec<Option<bool>> = files.iter().map(|file| requirement::fits(file, look.python)).collect();
        if fits.contains(&Some(true)) {
            Some(true)
        } else if fits.contains(&None) {
            None
        } else {
            Some(false)
        }
    });
    for extra in &requirement.extras {
        match table::extra(name, extra) {
            Some(names) => names.iter().for_each(|name| {
                package(
                    look,
                    &Requirement { name: (*name).to_owned(), ..Requirement::default() },
                    asked,
                    None,
                );
            }),
            // The lock lists what extras bring.
            None if files.is_some() => {}
            None => look.unknown(format!("what `{name}[{extra}]` brings along"), Severity::NotKnown),
        }
    }
    if let Some(row) = native::named(table::NATIVE, name) {
        let built = row.build.is_empty() || wheel == Some(Some(true)) && !from_source;
        let because = format!("{name} {}", row.because);
        if !built {
            row.build.iter().for_each(|&what| look.need(what, When::Build, &because));
        }
        row.run.iter().for_each(|&what| look.need(what, When::Run, &because));
        if !row.build.is_empty() {
            return;
        }
    }
    if !wheels::is_pure(name) {
        look.compiled(format!("`{name}` is not known to be without compiled code"));
    } else if files.is_none() && !asked.no_deps {
        look.compiled(format!("what `{name}` brings along is not seen"));
    }
    if wheels::is_pure(name) {
        return;
    }
    if wheels::OPTIONAL.binary_search(&name).is_ok() {
        if from_source {
            look.need(What::Command("gcc"), When::Build, &format!("{name} is asked to be built from source"));
            look.need(
                What::Package("libc6-dev"),
                When::Build,
                &format!("{name} is asked to be built from source"),
            );
        }
        return;
    }
    if from_source {
        return look.unknown(format!("what `{name}` needs to be built from source"), Severity::Compiles);
    }
    match wheel {
        Some(Some(true)) => return,
        Some(None) => {
            return look.unknown(
                format!("whether `{name}` has a wheel for the Python of the base"),
                Severity::LikelyFine,
            );
        }
        Some(Some(false)) if files.is_some_and(|files| !files.is_empty()) => {
            return look.unknown(
                format!("what `{name}` needs: its lock lists no wheel for this Python"),
                Severity::Compiles,
            );
        }
        _ => {}
    }
    let Some(row) = wheels::wheel(name) else {
        return look.unknown(format!("`{name}` is not known to come as a wheel"), Severity::NotKnown);
    };
    let covered = match (look.python, row.stable) {
        (Python::Version(3, minor), Some(since)) if minor >= wheels::OLDEST => requirement.reaches(since),
        (Python::Version(3, minor), None) if (wheels::OLDEST..=wheels::NEWEST).contains(&minor) => {
            let first = row.first.iter().find(|(python, _)| *python == minor);
            requirement.upper.is_none() || first.is_some_and(|(_, since)| requirement.reaches(since))
        }
        (Python::Current, since) => {
            let first = since.or_else(|| row.first.last().map(|(_, first)| *first));
            if requirement.upper.is_none() || first.is_some_and(|first| requirement.reaches(first)) {
                let what = format!("whether `{name}` has a wheel for the Python of the base");
                return look.unknown(what, Severity::LikelyFine);
            }
            false
        }
        _ => false,
    };
    if !covered {
        look.unknown(format!("whether this `{name}` has a wheel for this Python"), Severity::NotKnown);
    }
}
