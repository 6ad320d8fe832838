//! The real program, run in a temporary folder.

use std::ffi::OsStr;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A Dockerfile with something to change, and what it is changed to.
pub const BEFORE: &str = "FROM debian:12-slim\nRUN touch a\nRUN touch b\n";
pub const AFTER: &str = "FROM debian:12-slim\nRUN touch a && \\\n    touch b\n";
/// One with nothing to change.
pub const LEAN: &str = "FROM debian:12-slim\nRUN touch a\n";

/// A temporary folder with files in it.
pub struct Folder(tempfile::TempDir);

/// What a run ended with.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Folder {
    pub fn new() -> Folder {
        Folder(tempfile::Builder::new().prefix("leanfile-test-").tempdir().unwrap())
    }

    /// A folder with `files` in it.
    pub fn with(files: &[(&str, &str)]) -> Folder {
        let folder = Folder::new();
        files.iter().for_each(|(name, text)| folder.write(name, text));
        folder
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn join(&self, name: impl AsRef<Path>) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn write(&self, name: impl AsRef<Path>, bytes: impl AsRef<[u8]>) {
        let path = self.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    pub fn read(&self, name: impl AsRef<Path>) -> Vec<u8> {
        fs::read(self.join(name)).unwrap()
    }

    pub fn text(&self, name: impl AsRef<Path>) -> String {
        String::from_utf8(self.read(name)).unwrap()
    }

    /// The program in this folder, with nothing of the environment that could change what it does.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_leanfile"));
        command.current_dir(self.path()).env("HOME", self.path()).stdin(Stdio::null());
        for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "XDG_CONFIG_HOME", "TERM"] {
            command.env_remove(name);
        }
        // 2025-01-01: what is said of bases depends on the day.
        command.env("SOURCE_DATE_EPOCH", "1735689600");
        command
    }

    /// Runs it with the words of `line` as arguments.
    pub fn run(&self, line: &str) -> Ran {
        self.run_args(line.split_whitespace())
    }

    pub fn run_args(&self, args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Ran {
        let mut command = self.command();
        command.args(args);
        ended(command, b"")
    }

    /// Runs it with `input` on standard input.
    pub fn run_with(&self, line: &str, input: impl AsRef<[u8]>) -> Ran {
        let mut command = self.command();
        command.args(line.split_whitespace());
        ended(command, input.as_ref())
    }

    /// The names in the folder, sorted.
    pub fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.path()).unwrap().flatten();
        let mut names: Vec<String> =
            entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

/// Runs `command` with `input` on standard input to its end.
pub fn ended(mut command: Command, input: &[u8]) -> Ran {
    if !input.is_empty() {
        command.stdin(Stdio::piped());
    }
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    if let Some(mut stdin) = child.stdin.take() {
        // A program that does not read all of it closes the pipe.
        let _ = stdin.write_all(input);
    }
    let output = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    let (out, err) = (text(output.stdout), text(output.stderr));
    assert!(!err.contains("panicked"), "{err}");
    Ran { code: output.status.code().unwrap_or(-1), out, err }
}
