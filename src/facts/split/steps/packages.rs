//! What calls of the distribution's package manager install and remove.

use super::*;
use crate::facts::packages::ManagerCall;

/// Packages of `apk add --virtual NAME`, by that name.
pub(super) type Groups = Vec<(String, Vec<String>)>;

/// Notes what a call of apt or apk removes of what `ran` installed.
pub(super) fn removed(call: &ManagerCall<'_>, ran: &mut Ran, groups: &mut Groups) {
    let names =
        || call.packages().into_iter().filter_map(|(_, word)| word.literal().map(|name| name.into_owned()));
    match call.subcommand() {
        "add" => {
            let words: Vec<String> = call
                .call
                .args()
                .iter()
                .filter_map(|word| word.literal().map(|word| word.into_owned()))
                .collect();
            let behind = words.iter().position(|word| matches!(word.as_str(), "--virtual" | "-t"));
            let glued = words.iter().find_map(|word| word.strip_prefix("--virtual="));
            let group = behind.and_then(|at| words.get(at + 1).map(String::as_str)).or(glued);
            groups.extend(group.map(|group| (group.to_owned(), names().collect())));
        }
        "autoremove" => ran.cleans = true,
        "purge" | "remove" | "del" => {
            ran.cleans = true;
            for name in names() {
                match groups.iter().find(|(group, _)| *group == name) {
                    Some((_, packages)) => ran.removes.extend(packages.iter().cloned()),
                    None => ran.removes.push(name),
                }
            }
        }
        _ => {}
    }
}

/// What a call of apt or apk does.
pub(super) fn packages(call: &ManagerCall<'_>) -> Does {
    match call.subcommand() {
        "install" | "add" => {
            let words = call.packages();
            let names: Option<Vec<String>> =
                words.iter().map(|(_, word)| word.literal().map(|name| name.into_owned())).collect();
            match names {
                Some(names)
                    if names
                        .iter()
                        .all(|name| !name.starts_with(['/', '.']) && !name.contains(['*', '/'])) =>
                {
                    Does::Installs(names)
                }
                _ => Does::Unknown("which packages are installed cannot be told".into()),
            }
        }
        "update" | "clean" | "autoclean" | "dist-clean" | "distclean" | "upgrade" | "dist-upgrade"
        | "full-upgrade" | "cache" => Does::Nothing,
        // What was installed in the builder is not in the runtime stage at all.
        "autoremove" | "purge" | "remove" | "del" => Does::Nothing,
        other => Does::Unknown(format!("what `{other}` of the package manager does")),
    }
}
