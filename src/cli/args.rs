//! What can be said on the command line.

use crate::rewrite::Level;
use crate::transforms::PASSES;
use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Rewrites Dockerfiles so that the images they build are smaller, and proves that they still build the same.
#[derive(Parser)]
#[command(name = "leanfile", version, max_term_width = 100, disable_help_subcommand = true)]
#[command(
    after_help = "Exit codes of diff and check: 0 nothing to change, 1 something to change, 2 an error.\n\
                        Exit codes of fix: 0 done, 1 something could not be written, 2 an error."
)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
    #[command(flatten)]
    pub common: Common,
}

/// What every command takes.
#[derive(Args)]
pub struct Common {
    /// When to use colours; NO_COLOR and CLICOLOR_FORCE count for `auto`
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: clap::ColorChoice,
    /// Say nothing but errors, and what the proof refused
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Say where passes stay away and why, and where estimates come from
    #[arg(short, long, global = true)]
    pub verbose: bool,
}

#[derive(Subcommand)]
pub enum Command {
    /// Show what would change, as a unified diff
    Diff {
        #[command(flatten)]
        files: Files,
        /// Show how many lines change in each file instead of the diff
        #[arg(long)]
        stat: bool,
        /// Exit with 0 also when there is something to change
        #[arg(long)]
        exit_zero: bool,
    },
    /// Change the files, in place
    Fix {
        #[command(flatten)]
        files: Files,
    },
    /// Show what would change, as diagnostics
    Check {
        #[command(flatten)]
        files: Files,
        /// How to show them; `json` is one array, with a finding on each line
        #[arg(long, value_enum, default_value = "text")]
        format: Format,
        /// Exit with 0 also when there is something to change
        #[arg(long)]
        exit_zero: bool,
    },
    /// Show what a pass does, why, and when it stays away
    Explain {
        /// Its id; without it, the passes are listed
        #[arg(value_parser = pass_ids(), hide_possible_values = true)]
        pass: Option<String>,
    },
    /// List the passes
    Passes {
        /// How to show them
        #[arg(long, value_enum, default_value = "text")]
        format: Format,
    },
    /// Write a commented leanfile.toml into the current folder
    Init,
    /// Print a completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    Man,
}

/// How findings and passes are shown.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people, a line each
    Text,
    /// For programs
    Json,
}

/// Which files, and what is done with them.
#[derive(Args)]
pub struct Files {
    /// Files, folders to search for Dockerfiles, or `-` for standard input [default: the current folder]
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Read more paths from a file, a line each; `-` is standard input
    #[arg(long, value_name = "FILE", help_heading = "Files")]
    pub files_from: Option<PathBuf>,
    /// The paths of --files-from end with a zero byte instead of a newline
    #[arg(short = '0', long = "null", requires = "files_from", help_heading = "Files")]
    pub null: bool,
    /// What the file on standard input is called: for messages, its configuration, the files beside it and its build context
    #[arg(long, value_name = "PATH", help_heading = "Files")]
    pub stdin_filename: Option<PathBuf>,
    /// Leave files that the configuration excludes alone even where they are named
    #[arg(long, help_heading = "Files")]
    pub force_exclude: bool,

    /// Include rewrites that rest on assumptions; they are listed before a file is written
    #[arg(long, conflicts_with = "level", help_heading = "Rewrites")]
    pub assume: bool,
    /// The highest level of rewrites; `--assume` is `--level assumed`
    #[arg(long, value_name = "LEVEL", value_enum, help_heading = "Rewrites")]
    pub level: Option<LevelName>,
    /// Run these passes and no others, whatever the configuration says
    #[arg(long, value_name = "PASS,…", value_delimiter = ',', value_parser = pass_ids(), hide_possible_values = true, help_heading = "Rewrites")]
    pub only: Vec<String>,
    /// Leave these passes out, besides those that the configuration leaves out
    #[arg(long, value_name = "PASS,…", value_delimiter = ',', value_parser = pass_ids(), hide_possible_values = true, help_heading = "Rewrites")]
    pub skip: Vec<String>,

    /// Ask registries whether smaller base images are there for linux/amd64, and how large they are; with docker's
    /// credentials, and its mirrors of Docker Hub unless LEANFILE_REGISTRY_MIRRORS names others
    #[arg(long, help_heading = "Rewrites")]
    pub online: bool,

    /// A stage that ships, besides the last (may be repeated)
    #[arg(long = "target", value_name = "STAGE", help_heading = "Build")]
    pub targets: Vec<String>,
    /// The build context, where it is not the Dockerfile's folder
    #[arg(long, value_name = "DIR", help_heading = "Build")]
    pub context: Option<PathBuf>,

    /// Use this configuration for all files, instead of the nearest leanfile.toml of each
    #[arg(long, value_name = "FILE", conflicts_with = "no_config", help_heading = "Configuration")]
    pub config: Option<PathBuf>,
    /// Use no configuration
    #[arg(long, help_heading = "Configuration")]
    pub no_config: bool,
}

impl Files {
    /// The level that is asked for, where one is.
    pub fn asked_level(&self) -> Option<Level> {
        let named = self.level.map(|level| match level {
            LevelName::Safe => Level::Safe,
            LevelName::Assumed => Level::Assumed,
        });
        named.or(self.assume.then_some(Level::Assumed))
    }
}

/// The levels by name.
#[derive(Clone, Copy, ValueEnum)]
pub enum LevelName {
    /// Rewrites that are proved harmless
    Safe,
    /// Those too that rest on assumptions
    Assumed,
}

fn pass_ids() -> PossibleValuesParser {
    PossibleValuesParser::new(PASSES.iter().map(|pass| pass.id()))
}
