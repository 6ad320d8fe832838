//! What is derived once from a file: stages and which of them ship, the state in force at every instruction, base
//! images, package-manager calls, and what steps write, read and remove.

use crate::syntax::Dockerfile;

/// Everything that is known about one file.
pub struct Build<'a> {
    /// The file.
    pub file: &'a Dockerfile,
}

pub mod config;
pub mod state;
