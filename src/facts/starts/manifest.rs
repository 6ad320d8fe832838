//! The scripts of `package.json`, which package managers run.

use super::{Look, Place};
use crate::facts::scripts::quoted;
use crate::facts::state::clean;
use crate::shell::{Call, Word};

/// What an installation of the project's own packages runs. Source: docs.npmjs.com, "scripts", "Life Cycle Operation Order".
const LIFE_CYCLE: &[&str] =
    &["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"];

impl<'b> Look<'b> {
    /// Follows `npm run x` and the like; whether it was a package manager of such scripts.
    pub(super) fn manifest(&mut self, call: &Call<'_>, place: &Place<'b>) -> bool {
        let manager = call.name();
        if !matches!(manager, "bun" | "npm" | "pnpm" | "yarn" | "yarnpkg") {
            return false;
        }
        let mut operands: Vec<String> = Vec::new();
        let mut folder = None;
        let mut args = call.args().iter();
        while let Some(word) = args.next() {
            let Some(text) = word.literal() else { continue };
            if text == "--" {
                break;
            }
            let option = text.split('=').next().unwrap_or_default();
            let chooses = matches!(option, "-C" | "--cwd" | "--dir" | "--prefix");
            if call.valued().contains(&text.as_ref()) {
                let value = args.next().and_then(Word::literal);
                if chooses {
                    folder = value.map(String::from);
                }
            } else if chooses {
                folder = text.split_once('=').map(|(_, value)| value.to_owned());
            } else if !text.starts_with('-') {
                operands.push(text.into_owned());
            }
        }
        let mut operands = operands.iter().map(String::as_str);
        let (command, second) = (operands.next(), operands.next());
        let mut wanted: Vec<&str> = Vec::new();
        let mut named = true;
        match (manager, command, second) {
            (_, Some("run" | "run-script" | "rum" | "urn"), Some(name)) => wanted.push(name),
            (_, Some("start" | "stop" | "restart" | "test"), _) => wanted.extend(command),
            ("npm", Some("t" | "tst"), _) => wanted.push("test"),
            (
                "npm" | "pnpm" | "bun",
                Some("ci" | "i" | "install" | "install-clean" | "clean-install"),
                None,
            )
            | ("yarn" | "yarnpkg", None | Some("install"), None) => {
                let skips = ["--ignore-scripts", "--version", "-v", "--help", "-g", "--global"];
                if !skips.iter().any(|option| call.has(option)) {
                    wanted.extend(LIFE_CYCLE);
                }
                named = false;
            }
            ("yarn" | "yarnpkg" | "pnpm", Some(name), _) => {
                wanted.push(name);
                named = false;
            }
            _ => {}
        }
        if wanted.is_empty() {
            return true;
        }
        let inside = |base: &String| match &folder {
            Some(folder) if folder.starts_with('/') => clean(folder),
            Some(folder) => clean(&format!("{base}/{folder}")),
            None => clean(base),
        };
        let folders: Vec<String> = place.folders.iter().map(inside).collect();
        let mut why = None;
        let text = folders.iter().find_map(|folder| {
            match self.content(&format!("{}/package.json", folder.trim_end_matches('/')), place) {
                Ok(text) => Some((folder.clone(), text)),
                Err(other) => {
                    why = why.take().or(other);
                    None
                }
            }
        });
        let scripts = text.and_then(|(folder, text)| {
            let read: serde_json::Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()?;
            Some((folder, read.get("scripts").cloned().unwrap_or_default()))
        });
        let Some((folder, scripts)) = scripts else {
            // `yarn x` may be a command of yarn's own, and an installation may stand before the file is there.
            let why = why.unwrap_or(super::Why::NotInContext);
            self.unseen(format!("the scripts of package.json that {manager} runs"), why, place);
            return true;
        };
        for name in wanted {
            let script = |name: &str| scripts.get(name).and_then(|script| script.as_str());
            // The default of npm.
            if name == "start" && named && script(name).is_none() {
                self.started("node", false, place);
            }
            for name in [format!("pre{name}"), name.to_owned(), format!("post{name}")] {
                let Some(text) = script(&name) else { continue };
                if !self.seen.insert((place.instruction, format!("{folder}/package.json {name}"))) {
                    continue;
                }
                let mut inner = place.in_shell_of_its_own();
                inner.through.push(format!(
                    "{} runs {manager} run {}",
                    place.caller,
                    quoted_if_needed(&name)
                ));
                inner.caller = format!("the script {name} of package.json");
                inner.folders.insert(0, folder.clone());
                self.text(text, &inner);
            }
        }
        true
    }
}

fn quoted_if_needed(name: &str) -> String {
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || "-_:.".contains(c));
    if plain { name.to_owned() } else { quoted(&[name.to_owned()]) }
}
