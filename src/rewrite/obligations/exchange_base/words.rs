//! The words of instructions: programs, variables and paths that they name.

use crate::facts::{Build, Run};
use crate::syntax::Instruction;

/// The name of a program that is looked up in the system's folders: what has a path of its own is not the base's.
pub(super) fn system_name(called: &str) -> Option<&str> {
    match called.rsplit_once('/') {
        None => Some(called),
        Some(("/bin" | "/sbin" | "/usr/bin" | "/usr/sbin" | "/usr/local/bin" | "/usr/local/sbin", name)) => {
            Some(name)
        }
        // It stands beside the sources, whatever it does.
        Some((_, name @ ("configure" | "waf"))) => Some(name),
        Some(_) => None,
    }
}

/// The names behind `$` and `${` in a text.
pub(super) fn variables(text: &str) -> impl Iterator<Item = &str> {
    text.split('$').skip(1).map(|rest| {
        let rest = rest.strip_prefix('{').unwrap_or(rest);
        &rest[..rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len())]
    })
}

/// The words of an instruction: cut at blanks, quotes and whatever else cannot stand in a path.
pub(super) fn words_of<'t>(instruction: &'t Instruction, text: &'t str) -> impl Iterator<Item = &'t str> {
    let heredocs = instruction.heredocs.iter().map(|heredoc| heredoc.name.as_str());
    text.split(|c: char| c.is_whitespace() || "\"'`=,;:|&<>(){}[]\\".contains(c))
        .chain(heredocs)
        .filter(|word| !word.is_empty())
}

/// The paths that a RUN removes and need not be there: `rm -f`, `rm -rf`.
pub(super) fn removed(build: &Build, at: usize) -> Vec<String> {
    let Some(script) = build.run(at).and_then(Run::script) else { return Vec::new() };
    let calls = script.steps().flat_map(|found| found.calls()).filter(|call| call.name() == "rm");
    let words =
        calls.map(|call| call.args().iter().map(|word| word.span.of(&script.text).to_owned()).collect());
    let forced = |words: &Vec<String>| {
        words.iter().any(|word| {
            word == "--force" || word.starts_with('-') && !word.starts_with("--") && word.contains('f')
        })
    };
    words.filter(forced).flatten().collect()
}

/// Whether a RUN adds a package source that is read over https.
pub(super) fn names_https_source(text: &str) -> bool {
    let adds = ["sources.list", "add-apt-repository", "apt-add-repository"];
    text.contains("https://") && adds.iter().any(|sign| text.contains(sign))
}
