//! The `leanfile` program: everything it does is in the library's [`leanfile::cli`].

use std::process::ExitCode;

/// Many small pieces are taken and given back for every file: with this one that takes a quarter less time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    leanfile::cli::main()
}
