//! What is derived once from a file: stages and which of them ship, the state in force at every instruction, base
//! images, package-manager calls, and what steps write, read and remove.

pub mod base;
mod build;
pub mod caches;
mod commands;
pub mod config;
mod effects;
pub mod exchange;
pub mod images;
pub mod needs;
pub mod node_project;
mod node_sources;
pub mod origins;
pub mod packages;
mod pragmas;
mod run;
mod scripts;
mod shell_state;
pub mod split;
pub mod starts;
pub mod state;
pub mod tables;

pub use base::{Family, Reference, Release};
pub use build::{Build, CopyFrom, Elsewhere, Inputs, Stage};
pub use commands::Command;
pub use effects::{Effects, Target, effects};
pub use pragmas::{Pragma, Pragmas};
pub use run::{Form, Look, Map, Run, Scripts, Shell, ShellKind, to_file};
use scripts::quoted;
pub use shell_state::{Leak, ShellState, is_flat, pipelines, shell_state};
pub use state::{Mount, MountKind, Sharing, State};
