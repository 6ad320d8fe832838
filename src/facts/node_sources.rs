//! What the sources of a Node.js project ask for. They are not parsed: a string that names a development dependency counts as a
//! use of it wherever it stands, so that a use in an odd form is not missed.

use super::node_project::{NodeProject, package_of};
use crate::project::Project;
use std::collections::HashSet;

/// What became of looking through the sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sources {
    /// The first file that uses a development dependency, and which.
    Uses(String, String),
    /// None does that could be read.
    Free,
    /// The files cannot be listed.
    Unseen,
    /// There are more than are looked at.
    TooMany,
}

/// More sources are not looked at.
const MOST_FILES: usize = 3_000;

/// More bytes of sources are not looked at.
const MOST_BYTES: usize = 16 << 20;

/// Endings of sources. Declarations (`.d.ts`) are not run.
const SOURCES: &[&str] = &[".js", ".cjs", ".mjs", ".ts", ".cts", ".mts", ".jsx", ".tsx", ".vue", ".svelte"];

/// What is put behind a module's path until a file is found. Source: Node.js's "Modules", `LOAD_AS_FILE` and
/// `LOAD_AS_DIRECTORY`.
const ENDINGS: &[&str] = &["", ".js", ".cjs", ".mjs", ".ts", ".tsx", "/index.js", "/index.ts"];

/// Folders of tests, which a program does not load: what these import does not count, unless another source asks for it.
const TESTS: &[&str] = &["__mocks__", "__tests__", "cypress", "e2e", "spec", "test", "tests"];

impl NodeProject {
    /// Looks through the project's own sources in the build context. Tests, and the configuration files of development
    /// dependencies (`jest.config.js`), count only where another source asks for them.
    pub fn sources(&self, project: &Project) -> Sources {
        let Some(files) = project.files() else { return Sources::Unseen };
        let prefix = if self.folder.is_empty() { String::new() } else { format!("{}/", self.folder) };
        let is_source = |file: &str| {
            file.starts_with(&prefix)
                && SOURCES.iter().any(|ending| file.ends_with(ending))
                && !file.ends_with(".d.ts")
                && !file.split('/').any(|part| matches!(part, "node_modules" | ".git"))
        };
        let sources: Vec<&str> = files.iter().map(String::as_str).filter(|file| is_source(file)).collect();
        let (mut seen, mut bytes) = (HashSet::new(), 0);
        let mut open: Vec<String> = Vec::new();
        open.extend(
            sources
                .iter()
                .rev()
                .filter(|file| !self.is_aside(&file[prefix.len()..]))
                .map(|file| (*file).to_owned()),
        );
        while let Some(file) = open.pop() {
            if !seen.insert(file.clone()) {
                continue;
            }
            let Some(text) = project.text(&file) else { continue };
            bytes += text.len();
            if seen.len() > MOST_FILES || bytes > MOST_BYTES {
                return Sources::TooMany;
            }
            for (before, string) in strings(&text) {
                if self.asks(before, string) {
                    return Sources::Uses(file, string.to_owned());
                }
                if string.starts_with('.') {
                    open.extend(
                        loaded(&file, string)
                            .into_iter()
                            .filter(|path| project.is_file(path) == Some(true) && !seen.contains(path)),
                    );
                }
            }
        }
        Sources::Free
    }

    /// Whether a file is a test, or configures a development dependency.
    fn is_aside(&self, file: &str) -> bool {
        let (folders, name) = file.rsplit_once('/').unwrap_or(("", file));
        let mut parts = name.trim_start_matches('.').split('.');
        let first = parts.next().unwrap_or_default();
        let tool = first.trim_end_matches("rc").trim_end_matches("file").to_ascii_lowercase();
        // `jest.config.js`, `.eslintrc.js`, `gulpfile.js`
        let configures = (parts.next() == Some("config") || first != tool)
            && (self.declared.contains(&tool) || self.lost_programs.contains(&tool));
        folders.split('/').any(|folder| TESTS.contains(&folder))
            || [".test.", ".spec.", ".stories."].iter().any(|part| name.contains(part))
            || configures
    }

    /// Whether a string with this in front of it is a use of what goes: anything that it is asked for behind `require(`, `from`
    /// and `import`, or started; the name of a package of package.json anywhere.
    fn asks(&self, before: &str, string: &str) -> bool {
        let module = string.rsplit_once("node_modules/").map_or(string, |(_, inside)| inside);
        let package = package_of(module);
        if self.declared.contains(package) {
            return true;
        }
        let before = before.trim_end().trim_end_matches('(').trim_end();
        let starts = ["exec", "execFile", "execFileSync", "execSync", "execa", "fork", "spawn", "spawnSync"];
        if starts.iter().any(|word| before.ends_with(word)) {
            return self.named_in(string).is_some();
        }
        let loads = ["require", "resolve", "from", "import"].iter().any(|word| before.ends_with(word));
        loads && self.lost.contains(package)
    }
}

/// Everything between two quotes of one kind on one line, each with the text in front of it. Which quotes begin a string is not
/// told: what lies between two strings is found as well.
fn strings(text: &str) -> impl Iterator<Item = (&str, &str)> {
    /// The longest name that npm takes.
    const LONGEST: usize = 214;
    text.match_indices(['"', '\'', '`']).filter_map(|(at, quote)| {
        let rest = &text[at + 1..];
        let end =
            rest.bytes().take(LONGEST + 1).position(|byte| byte == quote.as_bytes()[0] || byte == b'\n')?;
        (end > 0 && !rest[end..].starts_with('\n')).then(|| (&text[..at], &rest[..end]))
    })
}

/// The files that a relative module may be, seen from `file`.
fn loaded(file: &str, module: &str) -> Vec<String> {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in module.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    let path = parts.join("/");
    // TypeScript's sources ask for what they become: `./x.js`.
    let stem = path.strip_suffix(".js").map(|stem| format!("{stem}.ts"));
    ENDINGS.iter().map(|ending| format!("{path}{ending}")).chain(stem).collect()
}
