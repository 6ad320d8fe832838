//! What the tests share: where the corpus is, and BuildKit's recorded verdicts.
#![allow(dead_code)] // Each test program uses its own part.

mod random;

#[allow(unused_imports)] // Each test program uses its own part.
pub use random::{Random, full};

use leanfile::project::Project;
use leanfile::rewrite::PassOptions;
use leanfile::transforms::PASSES;
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};

/// The options of the passes that a configuration file says, where there is one.
pub fn configured(paths: &[PathBuf]) -> PassOptions {
    let Some(text) = paths.iter().find_map(|path| fs::read_to_string(path).ok()) else {
        return PassOptions::default();
    };
    let ids: Vec<&str> = PASSES.iter().map(|pass| pass.id()).collect();
    leanfile::config::parse(&text, &ids).unwrap_or_else(|errors| panic!("{paths:?}: {errors:?}")).passes
}

/// A file or a small case with what BuildKit says of it.
#[derive(Clone, Debug)]
pub struct Case {
    /// The corpus file's id, or the case's name.
    pub name: String,
    /// The Dockerfile.
    pub text: String,
    /// What BuildKit says.
    pub verdict: Verdict,
}

/// What BuildKit says of a Dockerfile: its parser's reading, and where it converts with empty base images, the final
/// configuration and commands.
#[derive(Clone, Debug, Deserialize)]
pub struct Verdict {
    /// Whether its parser accepts it.
    #[serde(alias = "ok")]
    pub parses: bool,
    /// Lines of the error (first, last).
    #[serde(default, deserialize_with = "null_as_default")]
    pub error_lines: Vec<[usize; 2]>,
    /// The error's message (small cases).
    pub parse_error: Option<String>,
    /// The error (corpus).
    pub error: Option<RecordedError>,
    /// The escape character.
    pub escape: Option<char>,
    /// The directives, where there are any (small cases).
    #[serde(default)]
    pub directives: Vec<RecordedDirective>,
    /// The instructions before the first FROM.
    #[serde(default, deserialize_with = "null_as_default")]
    pub meta: Vec<RecordedInstruction>,
    /// The stages.
    #[serde(default, deserialize_with = "null_as_default")]
    pub stages: Vec<RecordedStage>,
    /// Whether it converts to a build (small cases).
    pub builds: Option<bool>,
    /// The message where it does not.
    pub build_error: Option<String>,
    /// The final configuration of the last stage.
    pub config: Option<serde_json::Value>,
    /// The commands that run in it.
    #[serde(alias = "execs")]
    pub commands: Option<serde_json::Value>,
    /// Build arguments given.
    pub build_args: Option<serde_json::Value>,
    /// The stage asked for.
    pub target: Option<String>,
    /// The lines BuildKit warns about.
    #[serde(default)]
    pub warning_lines: Vec<usize>,
}

/// An error of the corpus.
#[derive(Clone, Debug, Deserialize)]
pub struct RecordedError {
    pub message: String,
    pub phase: String,
    #[serde(default)]
    pub lines: Vec<[usize; 2]>,
}

/// A parser directive that stands at the start of its line.
#[derive(Clone, Debug, Deserialize)]
pub struct RecordedDirective {
    pub line: usize,
    pub name: String,
    pub value: String,
}

/// A stage.
#[derive(Clone, Debug, Deserialize)]
pub struct RecordedStage {
    pub base: String,
    pub name: String,
    /// First and last line (corpus).
    pub lines: Option<[usize; 2]>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub instrs: Vec<RecordedInstruction>,
}

/// An instruction.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct RecordedInstruction {
    pub cmd: String,
    pub lines: [usize; 2],
    #[serde(default, deserialize_with = "null_as_default")]
    pub args: Vec<String>,
    #[serde(default)]
    pub flags: Vec<String>,
    #[serde(default)]
    pub json: bool,
    #[serde(default)]
    pub heredocs: Vec<RecordedHeredoc>,
}

/// A heredoc.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct RecordedHeredoc {
    pub name: String,
    pub expand: bool,
    pub chomp: bool,
    #[serde(default)]
    pub fd: u32,
    pub content: String,
}

/// Go writes an empty list as `null`.
fn null_as_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: serde::Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

impl Verdict {
    /// The lines of the error, wherever they are recorded; none where BuildKit names no line. It counts a line too few where
    /// a directive is repeated, which is put right here.
    pub fn lines_of_error(&self) -> Vec<[usize; 2]> {
        let lines = self.error.as_ref().map_or(&self.error_lines, |error| &error.lines);
        let repeated = |message: &str| {
            message.starts_with("only one ") && message.ends_with(" parser directive can be used")
        };
        let off = usize::from(self.parse_error.as_deref().is_some_and(repeated));
        let named = lines.iter().filter(|&&[first, _]| first > 0);
        named.map(|&[first, last]| [first + off, last + off]).collect()
    }
}

/// The corpus folder: `LEANFILE_CORPUS`, or `../shared/corpus` beside the package. Where there is none, says on standard error
/// that `test` is skipped.
#[allow(clippy::print_stderr)]
pub fn corpus(test: &str) -> Option<PathBuf> {
    let folder = match std::env::var_os("LEANFILE_CORPUS") {
        Some(folder) => PathBuf::from(folder),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus"),
    };
    if folder.join("buildkit.jsonl").is_file() {
        return Some(folder);
    }
    eprintln!("skipped: {test}: there is no corpus in {} (set LEANFILE_CORPUS)", folder.display());
    None
}

/// Every file of the corpus with its verdict, in the order of the records; empty where there is no corpus (see [`corpus`]).
pub fn corpus_cases(test: &str) -> Vec<Case> {
    #[derive(Deserialize)]
    struct Record {
        id: String,
        #[serde(flatten)]
        verdict: Verdict,
    }
    let Some(folder) = corpus(test) else {
        return Vec::new();
    };
    let case = |line: &str| {
        let Record { id, verdict } = serde_json::from_str(line).unwrap();
        let path = folder.join("files").join(format!("{id}.Dockerfile"));
        let text = String::from_utf8(std::fs::read(&path).unwrap()).unwrap();
        Case { name: id, text, verdict }
    };
    read(&folder.join("buildkit.jsonl")).lines().map(case).collect()
}

/// The small cases beside the corpus; empty where there is none.
pub fn shared_cases(test: &str) -> Vec<Case> {
    corpus(test).map_or_else(Vec::new, |folder| small_cases(&folder.join("../syntax/cases.jsonl")))
}

/// Our own small cases, which are always there.
pub fn own_cases() -> Vec<Case> {
    small_cases(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/own/cases.jsonl"))
}

fn small_cases(path: &Path) -> Vec<Case> {
    #[derive(Deserialize)]
    struct Record {
        name: String,
        text: String,
        #[serde(flatten)]
        verdict: Verdict,
    }
    let case = |line: &str| {
        let Record { name, text, verdict } = serde_json::from_str(line).unwrap();
        Case { name, text, verdict }
    };
    read(path).lines().map(case).collect()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Name and text of every Dockerfile there is: our own cases always, the corpus where it is present.
pub fn dockerfiles() -> Vec<(String, String)> {
    let cases = own_cases().into_iter().chain(corpus_cases("the corpus's part"));
    cases.map(|case| (case.name, case.text)).collect()
}

/// The build context in a folder; none where there is no such folder.
pub fn project_in(folder: &Path) -> Project {
    if !folder.is_dir() {
        return Project::default();
    }
    let mut files: Vec<(String, String)> = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inside) = folders.pop() {
        for path in fs::read_dir(inside).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
            // What is no text is there all the same.
            files.push((name, String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned()));
        }
    }
    Project::of(files.iter().map(|(name, text)| (name.as_str(), text.as_str())))
}
