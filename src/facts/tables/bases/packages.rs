//! Which package a command comes from, by release: in the distribution's base, and in the layers of buildpack-deps,
//! which most full images are built on.
//!
//! The lists are of bookworm and trixie. For any other release both stand in, each time in the way that loses nothing:
//! the base is taken to have what both bases have, a layer of buildpack-deps to have what it has in either, under any
//! version (`gcc-10` where the lists have `gcc-12`). So a full image may be said to have too much, and a small one too
//! little, and never the other way round.

use super::data;
use crate::facts::Release;
use memchr::{memchr, memrchr};

/// The layers of buildpack-deps, each on top of the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// The plain distribution.
    None,
    /// `buildpack-deps:<release>-curl`: certificates, downloads, GnuPG.
    Curl,
    /// `buildpack-deps:<release>-scm`: git and its like, ssh, ps.
    Scm,
    /// `buildpack-deps:<release>`: compilers and headers.
    Full,
}

impl Layer {
    /// The layer of a letter in the generated tables.
    fn of(letter: u8) -> Layer {
        match letter {
            b'c' => Layer::Curl,
            b's' => Layer::Scm,
            _ => Layer::Full,
        }
    }
}

/// Commands that exist through `update-alternatives` only, so that no package lists them. Source: the packages'
/// maintainer scripts.
const ALTERNATIVES: &[(&str, &str)] = &[
    ("aclocal", "automake"),
    ("animate", "imagemagick"),
    ("automake", "automake"),
    ("c++", "g++"),
    ("c89", "gcc"),
    ("c99", "gcc"),
    ("cc", "gcc"),
    ("compare", "imagemagick"),
    ("composite", "imagemagick"),
    ("conjure", "imagemagick"),
    ("convert", "imagemagick"),
    ("display", "imagemagick"),
    ("identify", "imagemagick"),
    ("import", "imagemagick"),
    ("lzcat", "xz-utils"),
    ("lzcmp", "xz-utils"),
    ("lzdiff", "xz-utils"),
    ("lzegrep", "xz-utils"),
    ("lzfgrep", "xz-utils"),
    ("lzgrep", "xz-utils"),
    ("lzless", "xz-utils"),
    ("lzma", "xz-utils"),
    ("lzmore", "xz-utils"),
    ("mogrify", "imagemagick"),
    ("montage", "imagemagick"),
    ("pinentry", "pinentry-curses"),
    ("stream", "imagemagick"),
    ("unlzma", "xz-utils"),
];

/// The same in the base of every release.
const BASE_ALTERNATIVES: &[&str] = &["awk", "nawk", "pager", "which"];

/// Commands of full images up to buster that later ones lack: Python 2 came with mercurial, and bazaar was there.
/// Source: docker-library/buildpack-deps, its explicit packages by release.
const OLD: &[(&str, &str)] = &[
    ("bzr", "bzr"),
    ("pdb", "python"),
    ("pydoc", "python"),
    ("pygettext", "python"),
    ("python", "python"),
    ("python2", "python"),
    ("python2.7", "python2.7"),
    ("slogin", "openssh-client"),
];

/// Releases whose full images have the commands of [`OLD`].
const OLD_RELEASES: &[&str] = &["buster", "jessie", "stretch", "wheezy"];

/// Commands whose package has the same name in every release, though buildpack-deps does not name it.
const EVERYWHERE: &[(&str, &str)] =
    &[("gpg", "gnupg"), ("openssl", "openssl"), ("perl", "perl"), ("python3", "python3")];

/// What follows a name and a space in its line of a table of lines, which are sorted by name.
pub(in crate::facts::tables) fn row(lines: &'static str, name: &str) -> Option<&'static str> {
    let bytes = lines.as_bytes();
    let (mut low, mut high) = (0, bytes.len());
    while low < high {
        let middle = (low + high) / 2;
        let start = memrchr(b'\n', &bytes[low..middle]).map_or(low, |at| low + at + 1);
        let end = memchr(b'\n', &bytes[middle..]).map_or(bytes.len(), |at| middle + at);
        let line = &lines[start..end];
        let (key, rest) = line.split_once(' ').unwrap_or((line, ""));
        match key.cmp(name) {
            std::cmp::Ordering::Equal => return Some(rest),
            std::cmp::Ordering::Less => low = end + 1,
            std::cmp::Ordering::Greater => high = start,
        }
    }
    None
}

/// A table of lines of each listed release.
type Tables = [(Release, &'static str)];

/// The table of a release; of all where it has none of its own.
fn of(tables: &'static Tables, release: Option<&str>) -> &'static Tables {
    match tables.iter().position(|(name, _)| Some(*name) == release) {
        Some(at) => &tables[at..=at],
        None => tables,
    }
}

/// Whether a release has lists of its own.
pub(super) fn is_listed(release: Option<&str>) -> bool {
    data::COMMANDS.iter().any(|(name, _)| Some(*name) == release)
}

/// Whether the base of a release has a command for certain.
pub(super) fn base_has(release: Option<&str>, command: &str) -> bool {
    BASE_ALTERNATIVES.contains(&command)
        || of(&data::BASE, release).iter().all(|(_, lines)| row(lines, command).is_some())
}

/// Whether the base of a release may have a command.
pub(super) fn base_may_have(release: Option<&str>, command: &str) -> bool {
    BASE_ALTERNATIVES.contains(&command)
        || of(&data::BASE, release).iter().any(|(_, lines)| row(lines, command).is_some())
}

/// The package that brings a command into `layer` of buildpack-deps on top of the base of a release; `None` where the
/// layer has no such command.
pub(super) fn package_of(release: Option<&str>, layer: Layer, command: &str) -> Option<&'static str> {
    let inside = |row: &'static str| (Layer::of(*row.as_bytes().first()?) <= layer).then(|| &row[1..]);
    let tables = of(&data::COMMANDS, release);
    if let Some(package) = tables.iter().find_map(|(_, lines)| row(lines, command).and_then(inside)) {
        return Some(package);
    }
    if let Ok(at) = ALTERNATIVES.binary_search_by_key(&command, |(name, _)| name) {
        let package = ALTERNATIVES[at].1;
        return has_package(release, layer, package).then_some(package);
    }
    if is_listed(release) {
        return None;
    }
    if layer >= Layer::Scm
        && release.is_some_and(|release| OLD_RELEASES.contains(&release))
        && let Ok(at) = OLD.binary_search_by_key(&command, |(name, _)| name)
    {
        return Some(OLD[at].1);
    }
    let stem = stem(command);
    if stem.len() == command.len() || stem.is_empty() {
        return None;
    }
    let lines = tables.iter().flat_map(|(_, lines)| lines.lines());
    let mut same = lines
        .filter_map(|line| line.split_once(' '))
        .filter(|(name, _)| name.len() > stem.len() && name.starts_with(stem) && self::stem(name) == stem);
    same.find_map(|(_, row)| inside(row))
}

/// A name without the version at its end: `gcc-` of `gcc-12`, `python` of `python3.11`.
fn stem(name: &str) -> &str {
    name.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.')
}

/// Whether `layer` of buildpack-deps has a package on top of the base of a release, or may have it.
pub(super) fn has_package(release: Option<&str>, layer: Layer, package: &str) -> bool {
    let inside = |row: &str| row.bytes().next().is_some_and(|letter| Layer::of(letter) <= layer);
    of(&data::PACKAGES, release).iter().any(|(_, lines)| row(lines, package).is_some_and(inside))
}

/// Bytes that the packages of `layer` take on top of the base, without those that `is_kept`, and the release whose
/// figures these are: the nearest where a release has none of its own.
pub(super) fn bytes(
    release: Option<&str>,
    layer: Layer,
    is_kept: impl Fn(&str, Release) -> bool,
) -> Option<(u64, Release)> {
    let (of, lines) = match data::PACKAGES.iter().find(|(name, _)| Some(*name) == release) {
        Some(table) => table,
        None if matches!(release, Some("forky" | "sid")) => data::PACKAGES.last()?,
        None => data::PACKAGES.first()?,
    };
    let mut kib = 0;
    for (name, row) in lines.lines().filter_map(|line| line.split_once(' ')) {
        if Layer::of(row.as_bytes()[0]) <= layer && !is_kept(name, of) {
            kib += row[1..].parse::<u64>().unwrap_or(0);
        }
    }
    Some((kib * 1024, of))
}

/// The package whose installation brings a command that full images have and the base of `release` lacks.
///
/// For bookworm and trixie the lists know it. For another release a package is named only where both lists agree on
/// it and buildpack-deps installs it by that name in that very release, so that it is certain to exist.
pub fn provider(release: Release, command: &str) -> Option<&'static str> {
    if let Ok(at) = EVERYWHERE.binary_search_by_key(&command, |(name, _)| name) {
        return Some(EVERYWHERE[at].1);
    }
    let in_list = |list: Release| package_of(Some(list), Layer::Full, command);
    if is_listed(Some(release)) {
        return in_list(release);
    }
    let (_, lacks) = data::EXPLICIT_LACKS.iter().find(|(name, _)| *name == release)?;
    let mut found = data::COMMANDS.iter().map(|(list, _)| in_list(list));
    let first = found.next()??;
    let agreed = found.all(|package| package == Some(first));
    (agreed && data::EXPLICIT.contains(&first) && !lacks.contains(&first)).then_some(first)
}

/// Packages that full images have without naming them, by the same name in every release since jessie.
/// Source: general knowledge of 2026-11.
const SAME_NAME: &[&str] = &["gnupg", "libgssapi-krb5-2", "libpq5", "openssl", "perl", "python3"];

/// Whether there is a package of this name in `release` for certain, among those that a full image has. For releases
/// without a list: those that buildpack-deps installs by that name there, and a few that are called the same everywhere.
pub fn installable(release: Release, package: &str) -> bool {
    if is_listed(Some(release)) {
        return has_package(Some(release), Layer::Full, package);
    }
    let lacks = data::EXPLICIT_LACKS.iter().find(|(name, _)| *name == release).map(|(_, lacks)| *lacks);
    let named = lacks.is_some_and(|lacks| data::EXPLICIT.contains(&package) && !lacks.contains(&package));
    named || SAME_NAME.binary_search(&package).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        assert!(ALTERNATIVES.is_sorted_by(|a, b| a.0 < b.0));
        assert!(OLD.is_sorted_by(|a, b| a.0 < b.0));
        assert!(EVERYWHERE.is_sorted_by(|a, b| a.0 < b.0));
        assert!(SAME_NAME.is_sorted());
        let lines = data::TAGS.iter().chain(&data::BASE).chain(&data::COMMANDS).chain(&data::PACKAGES);
        for (of, lines) in lines.chain(&[("official", data::OFFICIAL)]) {
            assert!(lines.is_ascii(), "{of}");
            let keys: Vec<&str> = lines.lines().map(|line| line.split(' ').next().unwrap()).collect();
            assert!(keys.is_sorted_by(|a, b| a < b), "{of}");
            for (key, line) in keys.iter().zip(lines.lines()) {
                assert_eq!(row(lines, key), Some(line[key.len()..].trim_start()), "{of}: {key}");
            }
            for absent in ["", " ", "\n", "zzz", "!", "é"] {
                assert_eq!(row(lines, absent), None, "{of}: {absent:?}");
            }
        }
    }

    #[test]
    fn providers() {
        for (release, command, package) in [
            ("bookworm", "git", Some("git")),
            ("bookworm", "ps", Some("procps")),
            ("bookworm", "cc", Some("gcc")),
            ("bookworm", "gcc-12", Some("gcc-12")),
            ("trixie", "gcc-14", Some("gcc-14")),
            ("trixie", "gcc-12", None),
            ("trixie", "convert", Some("imagemagick")),
            ("bookworm", "ssh-keyscan", Some("openssh-client")),
            ("bookworm", "tar", None),
            ("bookworm", "no-such-command", None),
            ("bullseye", "sq", None),
            ("bullseye", "ps", Some("procps")),
            ("bullseye", "gpg", Some("gnupg")),
            ("buster", "make", Some("make")),
            ("buster", "python", None),
            ("jammy", "git", Some("git")),
            ("xenial", "git", None),
        ] {
            assert_eq!(provider(release, command), package, "{release}: {command}");
        }
    }
}
