//! The scripts that are compared.

use crate::common::Case;
use leanfile::facts::{Build, Inputs, Scripts};
use leanfile::syntax::{Dockerfile, Instruction, Keyword};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A dialect that shfmt knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    Posix,
    Bash,
}

/// A script.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    pub text: String,
    pub language: Language,
    /// The first file that holds it, and the line.
    pub name: String,
}

/// The scripts of all files that BuildKit accepts, each once, sorted by their text: of RUN, and of CMD, ENTRYPOINT and
/// HEALTHCHECK in shell form.
pub fn of(cases: &[Case]) -> Vec<Source> {
    let mut sources = BTreeMap::new();
    for case in cases.iter().filter(|case| case.verdict.parses) {
        let file = Arc::new(Dockerfile::parse(case.text.as_str()));
        let build = Build::new(file.clone(), &Inputs::default(), &mut Scripts::default());
        for (at, instruction) in file.instructions.iter().enumerate() {
            let runs = matches!(
                instruction.keyword,
                Keyword::Run | Keyword::Cmd | Keyword::Entrypoint | Keyword::Healthcheck
            );
            if !runs || instruction.json.is_some() {
                continue;
            }
            let windows =
                build.stage_of(at).is_some_and(|stage| stage.family == leanfile::facts::Family::Windows);
            let Some(language) =
                language(build.state(at).shell()).filter(|_| !windows && file.escape == '\\')
            else {
                continue;
            };
            let text = match instruction.keyword {
                Keyword::Run => script(instruction, &file.text),
                // HEALTHCHECK NONE has one word only.
                Keyword::Healthcheck => instruction.args().into_iter().nth(1).unwrap_or_default(),
                _ => instruction.body.text.clone(),
            };
            if text.trim().is_empty() || text.starts_with("#!") {
                continue;
            }
            let name = || format!("{}:{}", case.name, instruction.first_line);
            sources.entry((text, language)).or_insert_with(name);
        }
    }
    sources.into_iter().map(|((text, language), name)| Source { text, language, name }).collect()
}

/// What BuildKit gives to the shell: the line; the body of the one heredoc that is all there is; or the line with its
/// heredocs behind it.
fn script(instruction: &Instruction, text: &str) -> String {
    let line = &instruction.body.text;
    match instruction.heredocs.as_slice() {
        [] => line.clone(),
        [heredoc] if line.trim_start_matches("<<").trim_matches(['-', '"', '\'', ' ']) == heredoc.name => {
            heredoc.content(text).to_owned()
        }
        heredocs => {
            let each = heredocs.iter().map(|h| format!("\n{}{}", h.body.of(text), h.name));
            format!("{line}{}", each.collect::<String>())
        }
    }
}

/// The language of a SHELL; none for what is no POSIX shell.
fn language(shell: &[String]) -> Option<Language> {
    let names = || shell.iter().map(|word| word.rsplit('/').next().unwrap_or_default());
    if names().any(|name| name == "bash") {
        Some(Language::Bash)
    } else if names().any(|name| matches!(name, "sh" | "dash" | "ash")) {
        Some(Language::Posix)
    } else {
        None
    }
}
