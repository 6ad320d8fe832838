//! The `leanfile` program: everything it does is in the library's [`leanfile::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    leanfile::cli::main()
}
