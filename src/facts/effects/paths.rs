//! Paths that words name, as far as they can be told.

use super::tables::{DEVICES, VOLATILE};
use crate::shell::{Part, Word};
use std::borrow::Cow;

/// A path as far as it can be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The path, absolute where the working directory is known; up to the first part that cannot be told.
    pub path: String,
    /// Whether `path` is only the beginning: a pattern or a variable follows.
    pub open: bool,
    /// What the path begins with may be only part of a name: `/ap*`, not `/app/*`. Only told where `open` is set.
    pub mid_name: bool,
}

impl Target {
    /// Whether the two may name the same file, or one a folder that holds the other.
    pub fn meets(&self, other: &Target) -> bool {
        let under = |path: &str, folder: &Target| {
            path.strip_prefix(folder.path.as_str()).is_some_and(|rest| {
                folder.open || rest.is_empty() || rest.starts_with('/') || folder.path.ends_with('/')
            })
        };
        under(&self.path, other) || under(&other.path, self)
    }
}

/// A word's text, with something in place of what cannot be told.
pub(super) fn about(word: &Word) -> String {
    fn walk(parts: &[Part], text: &mut String) {
        for part in parts {
            match part {
                Part::Literal { text: piece, .. } | Part::Single(piece) => text.push_str(piece),
                Part::Double(parts) => walk(parts, text),
                _ => text.push_str("_unknown_"),
            }
        }
    }
    let mut text = String::new();
    walk(&word.parts, &mut text);
    text
}

/// A word's text up to the first part that cannot be told, whether there is such a part, and whether it is an expansion
/// and no pattern.
pub(super) fn beginning(word: &Word) -> (Cow<'_, str>, bool, bool) {
    enum Stop {
        Pattern,
        Expansion,
    }
    fn walk(parts: &[Part], text: &mut String) -> Option<Stop> {
        for part in parts {
            match part {
                Part::Literal { text: piece, pattern: false } | Part::Single(piece) => text.push_str(piece),
                Part::Literal { text: piece, pattern: true } => {
                    let end = piece.find(['*', '?', '[', '{']).unwrap_or(piece.len());
                    text.push_str(&piece[..end]);
                    if end < piece.len() {
                        return Some(Stop::Pattern);
                    }
                }
                Part::Double(parts) => {
                    if let Some(stop) = walk(parts, text) {
                        return Some(stop);
                    }
                }
                _ => return Some(Stop::Expansion),
            }
        }
        None
    }
    if let [Part::Literal { text, pattern: false } | Part::Single(text)] = word.parts.as_slice() {
        return (Cow::Borrowed(text), false, false);
    }
    let mut text = String::new();
    let stop = walk(&word.parts, &mut text);
    (Cow::Owned(text), stop.is_some(), matches!(stop, Some(Stop::Expansion)))
}

/// `path` without `.` and `..` parts and doubled or final slashes.
pub(super) fn normal(path: Cow<'_, str>) -> String {
    let bytes = path.as_bytes();
    let odd = |pair: &[u8]| pair[0] == b'/' && matches!(pair[1], b'/' | b'.');
    if !bytes.starts_with(b".") && !bytes.ends_with(b"/") && !bytes.windows(2).any(odd) {
        return path.into_owned();
    }
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    let joined = parts.join("/");
    if path.starts_with('/') { format!("/{joined}") } else { joined }
}

/// The volatile file that a path names or lies in.
pub(super) fn volatile(target: &Target) -> Option<&'static str> {
    let path = &target.path;
    // Most paths are elsewhere: all of them begin with one of these.
    if !["/dev", "/etc", "/proc", "/sys"].iter().any(|folder| path.starts_with(folder)) {
        return None;
    }
    let lies_in =
        |folder: &str| path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    if DEVICES.iter().any(|device| lies_in(device)) {
        return None;
    }
    VOLATILE.iter().copied().find(|volatile| lies_in(volatile.trim_end_matches('/')))
}

pub(super) fn is_program_folder(path: &str) -> bool {
    let path = path.trim_end_matches('/');
    path.ends_with("/bin") || path.ends_with("/sbin") || path == "/usr/local" || path == "/usr" || path == "/"
}

/// Whether a path lies in a folder that no image works in.
pub(super) fn is_system(path: &str) -> bool {
    ["/bin", "/etc", "/lib", "/root/", "/sbin", "/tmp/", "/usr/", "/var/"]
        .iter()
        .any(|folder| path.starts_with(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_normal() {
        assert_eq!(normal("/a/./b/../c//".into()), "/a/c");
        assert_eq!(normal("a/../b".into()), "b");
        for path in ["", "/", "a", "/a/.b", "/a/..b", "/a.b"] {
            assert_eq!(normal(path.into()), path);
        }
    }
}
