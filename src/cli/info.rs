//! Commands that look at no Dockerfile: pages, tables, the first configuration, completions, the manual.

use super::args::{Cli, Format};
use super::settings::FILE_NAME;
use crate::config;
use crate::report::{Paint, page};
use crate::transforms::PASSES;
use anyhow::{Context as _, Result, bail};
use clap::CommandFactory as _;
use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::path::Path;

/// The widest text is filled to, in columns; also where it is not known how wide there is room.
const WIDEST: usize = 100;

/// The page of a pass; without one, the table of passes.
pub fn explain(pass: Option<&str>, paint: Paint) -> String {
    match PASSES.iter().find(|known| Some(known.id()) == pass) {
        Some(pass) => page::plain(pass.page(), WIDEST, paint),
        None => {
            let table = page::table(PASSES, WIDEST, paint);
            format!("{table}\n`leanfile explain PASS` shows the page of one.\n")
        }
    }
}

/// The table of passes.
pub fn passes(format: Format, paint: Paint) -> String {
    match format {
        Format::Text => page::table(PASSES, WIDEST, paint),
        Format::Json => {
            let rows: Vec<page::Row> = PASSES.iter().map(|pass| page::row(*pass)).collect();
            // Three strings a row: there is nothing in it that JSON cannot hold.
            serde_json::to_string_pretty(&rows).unwrap_or_default() + "\n"
        }
    }
}

/// Writes the first configuration into the current folder, and says so.
///
/// # Errors
/// There is one, or it cannot be written.
pub fn init() -> Result<String> {
    let path = Path::new(FILE_NAME);
    let file = OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = match file {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            bail!("{FILE_NAME} is there already, and stays as it is; remove it first to begin anew")
        }
        file => file.with_context(|| format!("{FILE_NAME} cannot be written"))?,
    };
    file.write_all(config::template().as_bytes())
        .with_context(|| format!("{FILE_NAME} cannot be written"))?;
    Ok(format!("{FILE_NAME} written: every key with its default, ready to be changed\n"))
}

/// The completion script for a shell.
pub fn completions(shell: clap_complete::Shell) -> Vec<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "leanfile", &mut script);
    script
}

/// The manual: the program's page, and behind it one for each command.
///
/// # Errors
/// None that can happen: it is written to memory.
pub fn manual() -> io::Result<Vec<u8>> {
    let mut command = Cli::command();
    command.build();
    let mut manual = Vec::new();
    clap_mangen::Man::new(command.clone()).render(&mut manual)?;
    for sub in command.get_subcommands() {
        let title = format!("leanfile-{}", sub.get_name());
        clap_mangen::Man::new(sub.clone()).title(title).render(&mut manual)?;
    }
    Ok(manual)
}
