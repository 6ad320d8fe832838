//! Two crates that read Dockerfiles, behind one shape: for each instruction the line it starts on and what was read.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// An instruction as a second reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instruction {
    /// Line it starts on, from 0.
    pub line: usize,
    /// All that the reader says of it, without positions.
    pub what: String,
}

/// A crate that reads Dockerfiles.
pub struct Reader {
    /// Its name.
    pub name: &'static str,
    instructions: fn(&str) -> Found,
}

/// Of each instruction the byte it starts at and its debug output; or why the reader rejects the text.
type Found = Result<Vec<(usize, String)>, String>;

/// Both readers. They share no code with this project, nor with each other.
pub const READERS: [Reader; 2] = [
    Reader { name: "dockerfile-parser", instructions: dockerfile_parser_crate },
    Reader { name: "parse-dockerfile", instructions: parse_dockerfile_crate },
];

impl Reader {
    /// The instructions of `text` in order, or why the reader rejects it; a panic is a rejection.
    pub fn read(&self, text: &str) -> Result<Vec<Instruction>, String> {
        let read = catch_unwind(AssertUnwindSafe(|| (self.instructions)(text)));
        let found = read.unwrap_or_else(|_| Err("panics".into()))?;
        let mut line = 0;
        let mut from = 0;
        let mut instructions = Vec::new();
        for (at, what) in found {
            line += text[from..at].matches('\n').count();
            from = at;
            instructions.push(Instruction { line, what: without_positions(&what) });
        }
        Ok(instructions)
    }
}

fn dockerfile_parser_crate(text: &str) -> Found {
    let file = dockerfile_parser::Dockerfile::parse(text).map_err(|e| e.to_string())?;
    Ok(file.instructions.iter().map(|i| (i.span().start, format!("{i:?}"))).collect())
}

fn parse_dockerfile_crate(text: &str) -> Found {
    use parse_dockerfile::Instruction as I;
    let file = parse_dockerfile::parse(text).map_err(|e| e.to_string())?;
    let start = |i: &I<'_>| {
        Ok(match i {
            I::Add(i) => i.add.span.start,
            I::Arg(i) => i.arg.span.start,
            I::Cmd(i) => i.cmd.span.start,
            I::Copy(i) => i.copy.span.start,
            I::Entrypoint(i) => i.entrypoint.span.start,
            I::Env(i) => i.env.span.start,
            I::Expose(i) => i.expose.span.start,
            I::From(i) => i.from.span.start,
            I::Healthcheck(i) => i.healthcheck.span.start,
            I::Label(i) => i.label.span.start,
            I::Maintainer(i) => i.maintainer.span.start,
            I::Onbuild(i) => i.onbuild.span.start,
            I::Run(i) => i.run.span.start,
            I::Shell(i) => i.shell.span.start,
            I::Stopsignal(i) => i.stopsignal.span.start,
            I::User(i) => i.user.span.start,
            I::Volume(i) => i.volume.span.start,
            I::Workdir(i) => i.workdir.span.start,
            other => return Err(format!("an instruction this test does not know: {other:?}")),
        })
    };
    file.instructions.iter().map(|i| Ok((start(i)?, format!("{i:?}")))).collect()
}

/// Debug output without the byte positions, `span: (12, 34)` in one reader, `span: 12..34` and `flag_start: 12` in the
/// other.
fn without_positions(debug: &str) -> String {
    let debug = debug.replace("flag_start: ", "span: ");
    let mut parts = debug.split("span: ");
    let mut out = parts.next().unwrap_or_default().to_string();
    for part in parts {
        out.push_str(part.trim_start_matches(|c: char| c.is_ascii_digit() || "(), .".contains(c)));
    }
    out
}

/// The class of a reader's error message: its last line, numbers and quoted text taken out.
pub fn class_of(error: &str) -> String {
    let last = error.trim_end().lines().last().unwrap_or("").trim().trim_start_matches("= ");
    let quoted = last.split('\'').enumerate().map(|(i, part)| if i % 2 == 0 { part } else { "…" });
    let mut class = quoted.collect::<Vec<_>>().join("'");
    if let Some(at) = class.find(" at line ") {
        class.truncate(at);
    }
    class
}
