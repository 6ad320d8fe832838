//! How an image is tried, as the `run.json` beside its Dockerfile says.

use std::fs;
use std::path::Path;

use serde::Deserialize;

/// What is asked of an image, and what is expected of its rewrite. All keys of `run.json` are optional.
#[derive(Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Check {
    /// Whether a container ends by itself.
    pub mode: Mode,
    /// Where a server answers.
    pub port: u16,
    /// What a server is asked for.
    pub path: String,
    /// Arguments for the container, after the image's name: they take the place of CMD.
    pub args: Vec<String>,
    /// Longest time for a run, or until a server answers, in seconds.
    pub timeout: u64,
    /// What the container's output, or the server's answer, has to contain: each shows something that a rewrite could lose.
    pub shows: Vec<String>,
    /// Options of `leanfile fix` besides `--assume`.
    pub options: Vec<String>,
    /// What a rewrite may change of the configuration: a key (`User`), or a variable (`$PATH`).
    pub may_change: Vec<String>,
    /// How much smaller the image after has to be at least, in percent of the image before. Where it is not said, it must not
    /// be larger.
    pub at_least: f64,
}

/// Whether a container ends by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// It does: its status and standard output count.
    Run,
    /// It serves HTTP until it is stopped: its answer counts.
    Serve,
}

impl Default for Check {
    fn default() -> Check {
        Check {
            mode: Mode::Run,
            port: 0,
            path: "/".into(),
            args: Vec::new(),
            timeout: 60,
            shows: Vec::new(),
            options: Vec::new(),
            may_change: Vec::new(),
            at_least: 0.0,
        }
    }
}

impl Check {
    /// Asks for `/` on `port`.
    pub fn serving(port: u16) -> Check {
        Check { mode: Mode::Serve, port, ..Check::default() }
    }

    /// What `folder/run.json` says; without the file, the image is run as it is.
    pub fn of(folder: &Path) -> Check {
        let file = folder.join("run.json");
        let Ok(text) = fs::read_to_string(&file) else { return Check::default() };
        let check: Check =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        assert!(check.mode == Mode::Run || check.port != 0, "{}: a server needs a port", file.display());
        check
    }
}
