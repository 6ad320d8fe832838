//! What a stage starts, and whether that uses development dependencies.

use crate::facts::node_project::NodeProject;
use crate::facts::starts::{Starts, Text, When};

/// Programs that read what to run from files that are not looked into.
const RUNNERS: &[&str] = &[
    "bazel", "cmake", "gmake", "gradle", "gradlew", "just", "make", "meson", "mvn", "ninja", "rake", "task",
];

/// Programs that start packages by their name.
const BY_NAME: &[&str] = &["bunx", "npx", "pnpx"];

/// Programs of packages that start something else, or serve files, and load nothing of the project by themselves. Any other, such as
/// `react-scripts start`, may find development dependencies by its own rules. Source: the packages' own pages.
const PLAIN: &[&str] = &[
    "concurrently",
    "cross-env",
    "cross-env-shell",
    "dotenv",
    "env-cmd",
    "forever",
    "http-server",
    "nodemon",
    "npm-run-all",
    "pm2",
    "pm2-docker",
    "pm2-runtime",
    "run-p",
    "run-s",
    "serve",
];

/// The subcommands of npm that fail where packages of package.json are missing.
const LISTS: &[&str] = &["explain", "la", "list", "ll", "ls", "why"];

/// That nothing the instructions from `first` on run names what goes, as far as it was read.
pub(super) fn none(project: &NodeProject, starts: &Starts, first: usize) -> Result<(), String> {
    let late = |instruction: usize| instruction >= first;
    for text in starts.texts.iter().filter(|text| late(text.instruction)) {
        if let Some(name) = project.named_in(&text.text) {
            return Err(format!(
                "`{name}` is used, which comes with the development dependencies{}",
                through(text)
            ));
        }
        if lists(&text.text) {
            return Err("npm lists the packages, and fails where some are missing".into());
        }
        if let Some(name) = by_manager(project, &text.text) {
            return Err(format!("`{name}` of a package is started, and may load development dependencies"));
        }
    }
    for program in starts.programs.iter().filter(|program| late(program.instruction)) {
        let name = program.name.rsplit('/').next().unwrap_or_default();
        if RUNNERS.binary_search(&name).is_ok() {
            return Err(format!("`{name}` may run development dependencies"));
        }
        let of_project = project.programs.contains(name) || BY_NAME.contains(&name);
        if of_project && !(program.at == When::Run && PLAIN.binary_search(&name).is_ok()) {
            return Err(format!("`{name}` is a program of a package, and may load development dependencies"));
        }
    }
    Ok(())
}

/// How it comes to a script, for a reader.
fn through(text: &Text) -> String {
    if text.through.is_empty() { String::new() } else { format!(" ({})", text.through.join(", ")) }
}

/// Whether a script has npm list what is installed.
fn lists(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).any(|pair| pair[0].ends_with("npm") && LISTS.binary_search(&pair[1]).is_ok())
}

/// What a script starts of the packages by another program: `yarn vite`, `npm exec vite`, `node node_modules/vite/bin/vite.js`.
fn by_manager<'t>(project: &NodeProject, text: &'t str) -> Option<&'t str> {
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || "'\"`;&|()".contains(c))
        .filter(|word| !word.is_empty())
        .collect();
    words.iter().enumerate().find_map(|(at, word)| {
        let program = word.rsplit('/').next().unwrap_or(word);
        let mut behind = words[at + 1..].iter().filter(|word| !word.starts_with('-')).copied();
        match program {
            "node" => behind.next().filter(|word| word.contains("node_modules/")),
            "bun" | "npm" | "pnpm" | "yarn" | "yarnpkg" => {
                let first = behind.next()?;
                match first {
                    "dlx" | "exec" | "x" => Some(behind.next().unwrap_or(first)),
                    "run" if program != "npm" => behind.next().filter(|name| {
                        project.programs.contains(*name) && !project.scripts.contains_key(*name)
                    }),
                    // `npm serve` is none of npm's commands, and `npm run vite` is a script.
                    _ if program != "npm" && !project.scripts.contains_key(first) => {
                        project.programs.contains(first).then_some(first)
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        assert!(RUNNERS.is_sorted() && BY_NAME.is_sorted() && PLAIN.is_sorted() && LISTS.is_sorted());
    }
}
