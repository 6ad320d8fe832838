//! Files of requirements and constraints. Source: pip's "Requirements File Format".

use super::{Asked, word};
use crate::facts::needs::requirement::Requirement;
use crate::facts::needs::words::is_whole;
use crate::facts::needs::{Look, Severity, python_project};

/// A requirements file, and those that it names.
pub(super) fn requirements(look: &mut Look<'_>, path: &str, asked: &mut Asked) {
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

/// A constraints file: the bounds it sets.
pub(super) fn constraints(look: &mut Look<'_>, path: &str, asked: &mut Asked) {
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
