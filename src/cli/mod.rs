//! The program: the only part that touches files, the terminal and the environment.

mod args;
pub mod beside;
mod clock;
pub mod context;
mod discover;
mod info;
mod look;
mod paths;
mod progress;
mod read;
pub mod registry;
mod run;
mod settings;
pub mod write;

use crate::report::Paint;
use crate::report::summary::View;
use anstream::{AutoStream, stream::RawStream};
use args::{Cli, Command, Common, Files, Format};
use clap::{ColorChoice, Parser as _};
use discover::Input;
use look::{Action, Look};
use registry::Registry;
use run::Ended;
use settings::Settings;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// More files than this get a line each in the summary.
const MANY: usize = 5;

/// Runs the program. Exit codes: 0 nothing to change (or done), 1 something to change (or not written), 2 an error.
pub fn main() -> ExitCode {
    let Cli { command, common } = Cli::parse();
    let paint = paint(common.color, &io::stdout());
    let shown = match command {
        Command::Diff { files, stat, exit_zero } => {
            return on_files(if stat { Action::Stat } else { Action::Diff }, &files, &common, exit_zero);
        }
        Command::Fix { files } => return on_files(Action::Fix, &files, &common, false),
        Command::Check { files, format, exit_zero } => {
            let action = if format == Format::Json { Action::Json } else { Action::Text };
            return on_files(action, &files, &common, exit_zero);
        }
        Command::Explain { pass } => Ok(info::explain(pass.as_deref(), paint).into_bytes()),
        Command::Passes { format } => Ok(info::passes(format, paint).into_bytes()),
        Command::Init => match info::init() {
            Ok(done) => {
                let _ = io::stderr().write_all(if common.quiet { "" } else { &done }.as_bytes());
                Ok(Vec::new())
            }
            Err(error) => return fail(&common, &format!("{error:#}")),
        },
        Command::Completions { shell } => Ok(info::completions(shell)),
        Command::Man => info::manual(),
    };
    match shown.and_then(|shown| io::stdout().lock().write_all(&shown)) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => fail(&common, &unwritable(&error)),
        _ => ExitCode::SUCCESS,
    }
}

/// `diff`, `fix` and `check`.
fn on_files(action: Action, files: &Files, common: &Common, exit_zero: bool) -> ExitCode {
    let inputs = match inputs(files) {
        Ok(inputs) => inputs,
        Err(error) => return fail(common, &format!("{error:#}")),
    };
    let paint_messages = paint(common.color, &io::stderr());
    let settings = match Settings::new(files, paint_messages) {
        Ok(settings) => settings,
        Err(broken) => {
            let _ = io::stderr().write_all(broken.report.as_bytes());
            return ExitCode::from(2);
        }
    };
    let look = Look {
        action,
        settings,
        stdin_name: files.stdin_filename.as_deref(),
        force_exclude: files.force_exclude,
        paint: paint(common.color, &io::stdout()),
        view: View {
            paint: paint_messages,
            verbose: common.verbose,
            compact: inputs.len() > MANY,
            listed: matches!(action, Action::Text | Action::Json),
            only: matches!(inputs[..], [Input::Stdin | Input::Named(_) | Input::Found(_)]),
        },
        quiet: common.quiet,
        registry: files.online.then(|| Registry::new(registry::Options::from_environment())),
    };
    match run::run(&look, &inputs) {
        Ok(Ended { error: true, .. }) => ExitCode::from(2),
        Ok(Ended { something, .. }) => ExitCode::from(u8::from(something && !exit_zero)),
        Err(error) => fail(common, &unwritable(&error)),
    }
}

/// The files that are asked for.
fn inputs(files: &Files) -> anyhow::Result<Vec<Input>> {
    let stdin = Path::new("-");
    if let Some(context) = files.context.as_ref().filter(|context| !context.is_dir()) {
        anyhow::bail!("--context {}: not a folder", context.display());
    }
    let mut paths = files.paths.clone();
    if let Some(list) = &files.files_from {
        if list == stdin && paths.iter().any(|path| path == stdin) {
            anyhow::bail!("standard input is either the list of files or a file, not both");
        }
        paths.extend(discover::listed(list, files.null)?);
    } else if paths.is_empty() {
        paths.push(PathBuf::from("."));
    }
    Ok(discover::inputs(paths))
}

/// Whether `stream` is coloured: what is asked for, else what the terminal and the environment say.
fn paint(asked: ColorChoice, stream: &impl RawStream) -> Paint {
    let choice = match asked {
        ColorChoice::Always => return Paint::Colored,
        ColorChoice::Never => return Paint::Plain,
        ColorChoice::Auto => AutoStream::choice(stream),
    };
    if choice == anstream::ColorChoice::Never { Paint::Plain } else { Paint::Colored }
}

fn fail(common: &Common, message: &str) -> ExitCode {
    let error = paint(common.color, &io::stderr()).red("error");
    let _ = writeln!(io::stderr(), "{error}: {message}");
    ExitCode::from(2)
}

fn unwritable(error: &io::Error) -> String {
    format!("standard output cannot be written: {error}")
}
