//! How a split is written.

use crate::facts::split::{Carried, Split};
use crate::facts::{Build, Family};
use crate::rewrite::style::Style;
use crate::syntax::{Instruction, ItemKind, Keyword};
use crate::text::Span;

/// An instruction of the runtime stage, as it is written.
pub enum Line {
    /// One of the stage, by its index.
    Same(usize),
    /// One of the stage with other words: its index, and how it is written.
    Changed(usize, String),
    /// A new one.
    New(String),
}

/// The FROM of the runtime stage.
pub fn from(split: &Split) -> String {
    match &split.name {
        Some(name) => format!("FROM {} AS {name}", split.image.reference),
        None => format!("FROM {}", split.image.reference),
    }
}

/// The variables that the builder sets, as an ENV; `None` where it sets none.
pub fn sets(split: &Split) -> Option<String> {
    let pairs: Vec<String> = split.sets.iter().map(|(name, value)| format!("{name}={value}")).collect();
    (!pairs.is_empty()).then(|| format!("ENV {}", pairs.join(" ")))
}

/// The RUNs that the builder ends with.
pub fn ends(split: &Split) -> impl Iterator<Item = String> {
    split.ends.iter().map(|script| format!("RUN {script}"))
}

/// The instructions of the runtime stage behind its FROM.
pub fn lines(build: &Build, split: &Split) -> Vec<Line> {
    let style = Style::of_file(build);
    split
        .carried
        .iter()
        .map(|carried| match carried {
            Carried::Same(at) => Line::Same(*at),
            Carried::Steps { instruction, steps } => Line::New(steps_of(build, &style, *instruction, steps)),
            Carried::FromBuilder { paths, chown } => Line::New(format!(
                "COPY --from={}{} {}",
                split.builder,
                owner(chown.as_deref()),
                copied(paths)
            )),
            Carried::FromContext { instruction, sources, to } => {
                let instruction = &build.file.instructions[*instruction];
                let flags: String = instruction
                    .flags
                    .iter()
                    .map(|flag| format!(" {}", flag.span.of(&build.file.text)))
                    .collect();
                Line::New(format!("{}{flags} {} {to}", instruction.keyword.name(), sources.join(" ")))
            }
            Carried::Install(packages) => Line::New(install(build, split, &style, packages)),
            Carried::Path(folder) => Line::New(format!("ENV PATH={folder}:$PATH")),
            Carried::Workdir(path) => Line::New(format!("WORKDIR {path}")),
            Carried::User(name) => Line::New(format!("USER {name}")),
            Carried::Set(name, value) => Line::New(format!("ENV {name}={value}")),
            Carried::NoEntrypoint => Line::New("ENTRYPOINT []".to_owned()),
            Carried::Started { instruction, argv } => {
                Line::Changed(*instruction, started(build, *instruction, argv))
            }
        })
        .collect()
}

/// A CMD, ENTRYPOINT or HEALTHCHECK in the JSON form.
fn started(build: &Build, at: usize, argv: &[String]) -> String {
    let instruction = &build.file.instructions[at];
    let words: Vec<String> =
        argv.iter().map(|word| serde_json::Value::from(word.as_str()).to_string()).collect();
    let keyword = instruction.keyword.name();
    let command = format!("[{}]", words.join(", "));
    if instruction.keyword != Keyword::Healthcheck {
        return format!("{keyword} {command}");
    }
    let flags: String =
        instruction.flags.iter().map(|flag| format!(" {}", flag.span.of(&build.file.text))).collect();
    format!("{keyword}{flags} CMD {command}")
}

fn owner(chown: Option<&str>) -> String {
    chown.map_or_else(String::new, |chown| format!(" --chown={chown}"))
}

/// Sources and destination of a COPY that leaves every path where it is.
fn copied(paths: &[String]) -> String {
    match paths {
        [path] => format!("{path} {path}"),
        paths => {
            let folder = paths[0].rsplit_once('/').map_or("", |(folder, _)| folder);
            format!("{} {folder}/", paths.join(" "))
        }
    }
}

fn install(build: &Build, split: &Split, style: &Style, packages: &[String]) -> String {
    let family = build.stages[split.stage].family;
    if family == Family::Alpine {
        return format!("RUN apk add --no-cache {}", packages.join(" "));
    }
    let commands = [
        "apt-get update".to_owned(),
        format!("apt-get install -y --no-install-recommends {}", packages.join(" ")),
        "rm -rf /var/lib/apt/lists/*".to_owned(),
    ];
    format!("RUN {}", commands.join(&style.join("&&", &[])))
}

/// A RUN of some steps of another one, each as it is written there.
fn steps_of(build: &Build, style: &Style, instruction: usize, steps: &[usize]) -> String {
    let script = build.run(instruction).and_then(|run| run.script());
    let texts: Vec<String> = script.map_or_else(Vec::new, |script| {
        let all: Vec<_> = script.steps().collect();
        let text = |index: &usize| all.get(*index).map(|found| found.simple.span.of(&script.text).to_owned());
        steps.iter().filter_map(text).collect()
    });
    format!("RUN {}", texts.join(&style.join("&&", &[])))
}

/// An instruction with the comment lines that stand directly above it.
pub struct Block {
    /// The comments and the instruction.
    pub text: String,
    /// Where they stand, from behind the line before them that is not blank.
    pub span: Span,
    /// Whether blank lines part them from what stands before them.
    pub is_parted: bool,
}

/// The block of an instruction.
pub fn block(build: &Build, instruction: &Instruction) -> Block {
    let text = &build.file.text;
    let mut start = line_start(text, instruction.span.start);
    while start > 0 {
        let above = line_start(text, start - 1);
        let is_comment = build.file.items.iter().any(|item| {
            item.kind == ItemKind::Comment && item.span.start >= above && item.span.start < start
        });
        if !is_comment {
            break;
        }
        start = above;
    }
    let written = text[start..instruction.span.end].to_owned();
    let mut cut = start;
    while cut > 0 {
        let above = line_start(text, cut - 1);
        if !text[above..cut].trim().is_empty() {
            break;
        }
        cut = above;
    }
    let span = Span::new(cut.saturating_sub(newline_before(text, cut)), instruction.span.end);
    Block { text: written, span, is_parted: cut < start }
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// The bytes of the newline that ends just before `at`.
fn newline_before(text: &str, at: usize) -> usize {
    match &text[..at] {
        before if before.ends_with("\r\n") => 2,
        before if before.ends_with('\n') => 1,
        _ => 0,
    }
}
