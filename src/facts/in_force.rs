//! The state in force at every instruction: shell, user, working directory and the names that are set in the
//! environment, as far as the file alone tells it.

use super::base::Reference;
use crate::syntax::{Dockerfile, Instruction, Keyword};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Official images that set no working directory, in any tag.
/// Source: docker-library/official-images (2026-08-21), the `workdir` of their current entries.
const AT_ROOT: &[&str] = &[
    "almalinux",
    "alpine",
    "buildpack-deps",
    "debian",
    "fedora",
    "node",
    "python",
    "rockylinux",
    "ruby",
    "rust",
    "ubuntu",
];

/// The state in force before an instruction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    shell: Vec<String>,
    user: Option<String>,
    workdir: Option<String>,
    names: BTreeSet<String>,
}

impl State {
    /// The state at the start of a stage on an image that is not seen.
    pub fn unknown() -> State {
        State {
            shell: vec!["/bin/sh".into(), "-c".into()],
            user: None,
            workdir: None,
            names: BTreeSet::new(),
        }
    }

    /// The state at the start of a stage on `image`.
    fn on(image: Option<&str>) -> State {
        let reference = image.map(Reference::parse);
        let at_root = reference.is_some_and(|r| r.is_official() && AT_ROOT.binary_search(&r.name).is_ok());
        State { workdir: at_root.then(|| "/".to_owned()), ..State::unknown() }
    }

    /// SHELL's words. An image's own SHELL is not seen: Docker's default stands for it.
    pub fn shell(&self) -> &[String] {
        &self.shell
    }

    /// The user, where USER names one without variables.
    pub fn user(&self) -> Option<&str> {
        self.user.as_deref()
    }

    /// The working directory, where WORKDIR names an absolute one without variables.
    pub fn workdir(&self) -> Option<&str> {
        self.workdir.as_deref()
    }

    /// Whether the file sets an environment variable or build argument of this name.
    pub fn env_may_be_set(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    fn after(&self, instruction: &Instruction) -> Option<State> {
        let text = instruction.body.text.trim();
        let mut next = self.clone();
        match instruction.keyword {
            Keyword::Shell => next.shell = instruction.json.clone()?,
            Keyword::User => {
                next.user = plain(text).map(|user| user.split(':').next().unwrap_or_default().to_owned())
            }
            Keyword::Workdir => {
                next.workdir = match plain(text) {
                    Some(path) if path.starts_with('/') => Some(path.to_owned()),
                    Some(path) => {
                        self.workdir.as_deref().map(|base| format!("{}/{path}", base.trim_end_matches('/')))
                    }
                    None => None,
                }
            }
            Keyword::Env | Keyword::Arg => {
                let words = text.split_whitespace();
                next.names.extend(words.map(|word| word.split('=').next().unwrap_or_default().to_owned()));
            }
            _ => return None,
        }
        Some(next)
    }
}

/// `text`, where nothing in it is expanded or quoted.
fn plain(text: &str) -> Option<&str> {
    (!text.contains(['$', '"', '\'', '\\', '`'])).then_some(text)
}

/// A stage's base.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base {
    /// The image, after expansion of ARG defaults; `None` where it is a stage or cannot be told.
    pub image: Option<String>,
    /// The stage it names.
    pub parent: Option<usize>,
    /// The name that the stage gets, in lower case.
    pub name: Option<String>,
}

/// The bases of a file's stages and the state in force before every instruction.
#[derive(Clone, Debug)]
pub struct Evaluation {
    /// A base for every FROM.
    pub stages: Vec<Base>,
    /// A state for every instruction; `None` in front of the first FROM.
    pub states: Vec<Option<Arc<State>>>,
}

/// Evaluates a file; `given` are build arguments that override ARG's defaults.
pub fn evaluate(file: &Dockerfile, given: &[(String, String)]) -> Evaluation {
    let mut evaluation =
        Evaluation { stages: Vec::new(), states: Vec::with_capacity(file.instructions.len()) };
    let mut globals: Vec<(String, Option<String>)> = Vec::new();
    let mut ends: Vec<Arc<State>> = Vec::new();
    let mut state: Option<Arc<State>> = None;
    for instruction in &file.instructions {
        if instruction.keyword == Keyword::From {
            ends.extend(state.take());
            let base = base(instruction, &globals, &evaluation.stages);
            let start = base.parent.and_then(|parent| ends.get(parent)).cloned();
            evaluation.stages.push(base);
            let image = evaluation.stages.last().and_then(|base| base.image.as_deref());
            state = Some(start.unwrap_or_else(|| Arc::new(State::on(image))));
        } else if state.is_none() && instruction.keyword == Keyword::Arg {
            for word in instruction.body.text.split_whitespace() {
                let (name, default) =
                    word.split_once('=').map_or((word, None), |(name, value)| (name, Some(value)));
                let given = given.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
                let value =
                    given.or(default).and_then(|value| expand(value.trim_matches(['"', '\'']), &globals));
                globals.push((name.to_owned(), value));
            }
        }
        evaluation.states.push(state.clone());
        if let Some(next) = state.as_ref().and_then(|state| state.after(instruction)) {
            state = Some(Arc::new(next));
        }
    }
    evaluation
}

fn base(from: &Instruction, globals: &[(String, Option<String>)], stages: &[Base]) -> Base {
    let words: Vec<&str> = from.body.text.split_whitespace().collect();
    let name = words.get(2).map(|name| name.to_ascii_lowercase());
    let image = words.first().and_then(|image| expand(image.trim_matches(['"', '\'']), globals));
    let parent =
        image.as_ref().and_then(|image| stages.iter().rposition(|stage| stage.name.as_ref() == Some(image)));
    Base { image: image.filter(|_| parent.is_none()), parent, name }
}

/// `text` with `$name`, `${name}`, `${name:-word}` and `${name-word}` replaced; `None` where a value or a form is not known.
fn expand(text: &str, values: &[(String, Option<String>)]) -> Option<String> {
    let mut result = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('$') {
        result.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let (expression, behind) = match rest.strip_prefix('{') {
            Some(inner) => inner.split_once('}')?,
            None => rest
                .split_at(rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len())),
        };
        let end =
            expression.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(expression.len());
        let (name, operation) = expression.split_at(end);
        let value = values.iter().rev().find(|(known, _)| known == name).and_then(|(_, value)| value.clone());
        let default = operation.strip_prefix(":-").or_else(|| operation.strip_prefix('-'));
        match (value, default) {
            (Some(value), _) if operation.is_empty() || default.is_some() && !value.is_empty() => {
                result.push_str(&value)
            }
            (None, Some(default)) if !default.contains('$') => result.push_str(default),
            _ => return None,
        }
        rest = behind;
    }
    result.push_str(rest);
    Some(result)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bases_are_expanded() {
        let file = Dockerfile::parse(
            "ARG V=3.11\nARG I=python:${V}-slim\nFROM $I AS Base\nFROM base\nFROM ${X:-debian}:12\nFROM $X\n",
        );
        let stages = evaluate(&file, &[]).stages;
        assert_eq!(stages[0].image.as_deref(), Some("python:3.11-slim"));
        assert_eq!((stages[1].parent, stages[1].image.as_deref()), (Some(0), None));
        assert_eq!(stages[2].image.as_deref(), Some("debian:12"));
        assert_eq!(stages[3].image, None);
        let given = evaluate(&file, &[("V".into(), "3.12".into())]).stages;
        assert_eq!(given[0].image.as_deref(), Some("python:3.12-slim"));
    }

    #[test]
    fn states_follow_the_instructions() {
        let file = Dockerfile::parse(
            "FROM a AS x\nWORKDIR /app\nWORKDIR src\nUSER app:app\nENV BASH_ENV=/x\nSHELL [\"/bin/bash\", \"-c\"]\nRUN y\nFROM x\nRUN z\n",
        );
        let states = evaluate(&file, &[]).states;
        for at in [6, 8] {
            let state = states[at].as_ref().unwrap();
            assert_eq!((state.workdir(), state.user()), (Some("/app/src"), Some("app")));
            assert!(state.env_may_be_set("BASH_ENV") && state.shell()[0] == "/bin/bash");
        }
        assert_eq!(states[1].as_ref().unwrap().workdir(), None);
    }
}
