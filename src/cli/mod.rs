//! The program: `diff`, `fix` and `check` on files that are named, or on the Dockerfiles directly in a folder.

pub mod beside;

use crate::rewrite::{Level, Options, Outcome};
use crate::text::LineIndex;
use anyhow::{Context as _, Result, bail};
use clap::{Args, Parser, Subcommand};
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Rewrites Dockerfiles so that the images they build are smaller, and proves that they still build the same.
#[derive(Parser)]
#[command(name = "leanfile", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// What would change, as a unified diff
    Diff(Files),
    /// Change it, in place
    Fix(Files),
    /// The same findings, a line each
    Check(Files),
}

#[derive(Args)]
struct Files {
    /// Files, or folders with Dockerfiles in them
    #[arg(default_value = ".")]
    paths: Vec<PathBuf>,
    /// Include rewrites that rest on assumptions
    #[arg(long)]
    assume: bool,
    #[arg(long)]
    #[allow(dead_code)]
    no_config: bool,
}

/// Runs the program. Exit codes: 0 nothing to change (or done), 1 something to change (or not written), 2 an error.
pub fn main() -> ExitCode {
    let (files, act): (Files, Act) = match Cli::parse().command {
        Command::Diff(files) => (files, diff),
        Command::Fix(files) => (files, fix),
        Command::Check(files) => (files, check),
    };
    let options =
        Options { level: if files.assume { Level::Assumed } else { Level::Safe }, ..Options::default() };
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut code = 0;
    for path in files.paths.iter().flat_map(|path| dockerfiles(path)) {
        let done = read(&path).and_then(|text| {
            let outcome = crate::rewrite_text(&text, &options);
            report_errors(&path, &text, &outcome)?;
            act(&mut out, &path, &text, &outcome)
        });
        match done {
            Ok(found) => code = code.max(found),
            // A reader that has seen enough is no error.
            Err(error) if is_closed_pipe(&error) => return ExitCode::from(code),
            Err(error) => {
                let _ = writeln!(io::stderr(), "{}: {error:#}", path.display());
                code = 2;
            }
        }
    }
    match out.flush() {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::from(2),
        _ => ExitCode::from(code),
    }
}

type Act = fn(&mut dyn io::Write, &Path, &str, &Outcome) -> Result<u8>;

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

/// A file that is named, or the Dockerfiles directly in a folder, by name.
fn dockerfiles(path: &Path) -> Vec<PathBuf> {
    if !path.is_dir() {
        return vec![path.to_owned()];
    }
    let is_dockerfile = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name == "Dockerfile"
            || name == "Containerfile"
            || name.ends_with(".Dockerfile")
            || name.ends_with(".dockerfile")
    };
    let entries = fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut found: Vec<PathBuf> = entries.filter(|path| path.is_file()).filter(is_dockerfile).collect();
    found.sort();
    found
}

fn read(path: &Path) -> Result<String> {
    let bytes = fs::read(path).context("cannot be read")?;
    String::from_utf8(bytes).map_err(|error| {
        let line = 1 + error.as_bytes()[..error.utf8_error().valid_up_to()]
            .iter()
            .filter(|&&byte| byte == b'\n')
            .count();
        anyhow::anyhow!("line {line} is not valid UTF-8; save the file as UTF-8")
    })
}

fn report_errors(path: &Path, text: &str, outcome: &Outcome) -> Result<()> {
    let lines = LineIndex::new(text);
    for error in &outcome.errors {
        let (line, column) = lines.line_column(error.span.start);
        writeln!(io::stderr(), "{}:{line}:{column}: {}", path.display(), error.message)?;
    }
    for held in &outcome.withheld {
        let line = lines.line(held.span.start);
        writeln!(io::stderr(), "{}:{line}: {}: withheld: {}", path.display(), held.pass, held.because)?;
    }
    if !outcome.errors.is_empty() {
        bail!("left alone: the builder would not accept it");
    }
    Ok(())
}

fn diff(out: &mut dyn io::Write, path: &Path, text: &str, outcome: &Outcome) -> Result<u8> {
    if !outcome.changed() {
        return Ok(0);
    }
    let name = path.strip_prefix(".").unwrap_or(path).display().to_string();
    let diff = similar::TextDiff::from_lines(text, outcome.text.as_str());
    write!(out, "{}", diff.unified_diff().header(&format!("a/{name}"), &format!("b/{name}")))?;
    Ok(1)
}

fn fix(_: &mut dyn io::Write, path: &Path, text: &str, outcome: &Outcome) -> Result<u8> {
    if outcome.changed()
        && replace(path, text, &outcome.text).is_err_and(|error| {
            let _ = writeln!(io::stderr(), "{}: not written: {error:#}", path.display());
            true
        })
    {
        return Ok(1);
    }
    Ok(0)
}

/// Replaces a file's content in one step, if it is still what was read; its mode stays, a link stays a link.
fn replace(path: &Path, old: &str, new: &str) -> Result<()> {
    let path = fs::canonicalize(path)?;
    let metadata = fs::metadata(&path)?;
    if metadata.permissions().readonly() {
        bail!("the file is read-only");
    }
    let mut file = tempfile::NamedTempFile::new_in(path.parent().unwrap_or(Path::new(".")))?;
    file.write_all(new.as_bytes())?;
    file.as_file().set_permissions(metadata.permissions())?;
    if fs::read(&path)? != old.as_bytes() {
        bail!("it was changed in the meantime");
    }
    file.persist(&path)?;
    Ok(())
}

fn check(out: &mut dyn io::Write, path: &Path, text: &str, outcome: &Outcome) -> Result<u8> {
    let lines = LineIndex::new(text);
    for applied in &outcome.applied {
        let (line, column) = lines.line_column(applied.span.start);
        let (pass, level, reason) = (applied.pass, applied.level, &applied.reason);
        writeln!(out, "{}:{line}:{column}: {pass} ({level}): {reason}", path.display())?;
    }
    Ok(u8::from(outcome.changed()))
}
