//! What an image has: commands, packages, variables, accounts and paths.

use super::images::Facts;
use super::packages::{self, Layer};
use super::paths::{
    BASE_PATHS, COMMAND_FOLDERS, DEVELOPMENT, DOCS, HEADERS, PACKAGE_PATHS, is_in, is_linked,
};
use crate::facts::Release;

/// Whether an image has a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Has {
    /// Of the image itself: `pip`, `node`.
    Own,
    /// Of the distribution's base: `tar`. Where the full image has it of a [`Has::Package`] and the small one of the
    /// base, the small one's does less: `perl` without its modules.
    Base,
    /// Of a Debian package on top of the base.
    Package(&'static str),
    /// No.
    Missing,
    /// That is not known.
    NotKnown,
}

impl Has {
    /// Whether it is there for certain.
    pub fn is_there(self) -> bool {
        matches!(self, Has::Own | Has::Base | Has::Package(_))
    }
}

/// Whether an image has a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// It has what the full image has there.
    Present,
    /// No; and the package that brings it, where one is known to.
    Missing(Option<&'static str>),
    /// That is not known.
    NotKnown,
}

/// One thing that an image is said to lack, against the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// A command, by its name.
    Command(String),
    /// A package, with its commands and files as far as the table knows them.
    Package(String),
    /// A variable.
    Variable(String),
    /// An account.
    User(String),
    /// A path and all below it.
    Path(String),
}

/// Which of both siblings.
#[derive(Clone, Copy, Debug)]
enum Side {
    /// The full one, on a layer of buildpack-deps.
    Full(Layer),
    /// The small one.
    Small,
}

/// What an image has, as far as it is known.
#[derive(Clone, Debug)]
pub struct Contents {
    /// What is written of the image; `None` where nothing is known.
    facts: Option<&'static Facts>,
    /// The full one's tag.
    tag: String,
    release: Option<Release>,
    side: Side,
    lacks: Vec<Lack>,
}

/// Accounts of every Debian base. Source: `passwd.master` of base-passwd, and the account of apt.
const ACCOUNTS: &[&str] = &[
    "_apt", "backup", "bin", "daemon", "games", "irc", "list", "lp", "mail", "man", "news", "nobody",
    "proxy", "root", "sync", "sys", "uucp", "www-data",
];

impl Contents {
    /// What a full image has, on `layer` of buildpack-deps.
    pub(super) fn full(facts: &'static Facts, tag: &str, release: Option<Release>, layer: Layer) -> Contents {
        Contents {
            facts: Some(facts),
            tag: tag.to_owned(),
            release,
            side: Side::Full(layer),
            lacks: Vec::new(),
        }
    }

    /// What a slim image has whose full one has `tag`.
    pub(super) fn small(facts: &'static Facts, tag: &str, release: Option<Release>) -> Contents {
        Contents { facts: Some(facts), tag: tag.to_owned(), release, side: Side::Small, lacks: Vec::new() }
    }

    /// The contents of an image of which nothing is known.
    pub fn unknown() -> Contents {
        Contents { facts: None, tag: String::new(), release: None, side: Side::Small, lacks: Vec::new() }
    }

    /// The same without one thing.
    #[must_use]
    pub fn without(mut self, what: Lack) -> Contents {
        self.lacks.push(what);
        self
    }

    /// What it is said to lack, against the table.
    pub fn lacks(&self) -> &[Lack] {
        &self.lacks
    }

    /// Whether anything is known of the image.
    pub fn is_known(&self) -> bool {
        self.facts.is_some()
    }

    /// Whether the image has a command, a plain name or a path.
    pub fn command(&self, name: &str) -> Has {
        if name.contains('/') {
            return self.command_at(name);
        }
        if self.lacks.iter().any(|lack| matches!(lack, Lack::Command(of) if of == name)) {
            return Has::Missing;
        }
        let Some(facts) = self.facts else { return Has::NotKnown };
        match self.own(facts, name) {
            Has::Missing => self.of_distribution(facts, name),
            own => own,
        }
    }

    /// Whether it is a command of the image itself.
    fn own(&self, facts: &'static Facts, name: &str) -> Has {
        let is_full = matches!(self.side, Side::Full(_));
        if facts.own.binary_search(&name).is_ok() || is_full && facts.full_only.contains(&name) {
            // An image with only Python 2 or only Python 3 has no command of the other.
            let other = match (facts.name(), self.tag.bytes().next()) {
                ("python" | "pypy", Some(b'2')) => "3",
                ("pypy", Some(b'3')) => "2",
                _ => "",
            };
            return if !other.is_empty() && name != "2to3" && name.ends_with(other) {
                Has::Missing
            } else {
                Has::Own
            };
        }
        if facts.full_only.contains(&name) {
            return Has::Missing;
        }
        if facts.name() == "python" && self.tag.starts_with('2') && matches!(name, "python2" | "pip2") {
            return Has::Own;
        }
        let Some(version) = facts.versioned(name) else { return Has::Missing };
        let rest = self.tag.strip_prefix(version);
        match rest {
            Some(rest) if !rest.starts_with(|c: char| c.is_ascii_digit()) => Has::Own,
            // `3.11` of a tag that names another version, for certain not this one.
            _ if self.tag.split(['-', '.']).take(2).filter(|part| part.parse::<u32>().is_ok()).count()
                == 2 =>
            {
                Has::Missing
            }
            _ => Has::NotKnown,
        }
    }

    /// Whether a command is one of the distribution.
    fn of_distribution(&self, facts: &'static Facts, name: &str) -> Has {
        let found = match self.side {
            Side::Full(layer) if name == "perl" && packages::has_package(self.release, layer, "perl") => {
                Has::Package("perl")
            }
            Side::Full(layer) => match packages::package_of(self.release, layer, name) {
                Some(package) => Has::Package(package),
                None if packages::base_may_have(self.release, name) => Has::Base,
                None => match packages::package_of(self.release, Layer::Full, name) {
                    Some(package) if facts.extra.contains(&package) => Has::Package(package),
                    _ => Has::Missing,
                },
            },
            Side::Small if packages::base_has(self.release, name) => Has::Base,
            Side::Small => match packages::package_of(self.release, Layer::Full, name) {
                Some(package) if facts.keeps(package, self.release) => Has::Package(package),
                _ => Has::Missing,
            },
        };
        match found {
            Has::Package(package) if self.lacks_package(package) => Has::Missing,
            found => found,
        }
    }

    /// Whether a command is there under a path.
    fn command_at(&self, path: &str) -> Has {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        if self.lacks_path(path)
            || self.lacks.iter().any(|lack| matches!(lack, Lack::Command(of) if of == name))
        {
            return Has::Missing;
        }
        let Some(facts) = self.facts else { return Has::NotKnown };
        if COMMAND_FOLDERS.contains(&folder) {
            return self.of_distribution(facts, name);
        }
        match self.own(facts, name) {
            Has::Own if is_in(folder, "/usr/local") || is_in(folder, "/opt") => Has::Own,
            _ => Has::NotKnown,
        }
    }

    /// Whether the image has a Debian package on top of the base, by name or as a dependency. What the base has is in
    /// both siblings and `false` for both. For a full image on a release without a list of its own: whether it may
    /// have it.
    pub fn package(&self, name: &str) -> bool {
        let Some(facts) = self.facts else { return false };
        !self.lacks_package(name)
            && match self.side {
                Side::Full(layer) => {
                    packages::has_package(self.release, layer, name)
                        || facts.extra.contains(&name)
                        || facts.kept.contains(&name)
                }
                Side::Small => facts.keeps(name, self.release),
            }
    }

    fn lacks_package(&self, name: &str) -> bool {
        self.lacks.iter().any(|lack| matches!(lack, Lack::Package(of) if of == name))
    }

    /// Whether the image sets a variable, or did in one of its versions: siblings set the same ones but for those that
    /// only the full one is known to set.
    pub fn variable(&self, name: &str) -> bool {
        let Some(facts) = self.facts else { return false };
        let is_full = matches!(self.side, Side::Full(_));
        !self.lacks.iter().any(|lack| matches!(lack, Lack::Variable(of) if of == name))
            && (facts.variables.contains(&name) || is_full && facts.full_variables.contains(&name))
    }

    /// Whether the image has an account of that name.
    pub fn user(&self, name: &str) -> bool {
        let Some(facts) = self.facts else { return false };
        !self.lacks.iter().any(|lack| matches!(lack, Lack::User(of) if of == name))
            && (ACCOUNTS.contains(&name) || facts.users.contains(&name))
    }

    fn lacks_path(&self, path: &str) -> bool {
        self.lacks.iter().any(|lack| matches!(lack, Lack::Path(of) if is_in(path, of.trim_end_matches('/'))))
    }

    /// Whether the image has an absolute path, without `.` and `..` in it.
    pub fn path(&self, path: &str) -> At {
        let path = if path.len() > 1 { path.trim_end_matches('/') } else { path };
        if self.lacks_path(path) {
            return At::Missing(None);
        }
        let Some(facts) = self.facts else { return At::NotKnown };
        let is_full = matches!(self.side, Side::Full(_));
        if let Some((folder, name)) = path.rsplit_once('/')
            && COMMAND_FOLDERS.contains(&folder)
        {
            return match self.command_at(path) {
                Has::Own | Has::Base | Has::Package(_) => At::Present,
                Has::Missing => At::Missing(packages::package_of(self.release, Layer::Full, name)),
                Has::NotKnown => At::NotKnown,
            };
        }
        if DOCS.iter().any(|docs| is_in(path, docs)) {
            return if is_full || !facts.no_docs { At::Present } else { At::Missing(None) };
        }
        if let Some((_, package)) = PACKAGE_PATHS.iter().find(|(of, _)| is_in(path, of)) {
            return self.of_package(package);
        }
        if let Some((_, package)) = HEADERS.iter().find(|(of, _)| is_in(path, of)) {
            return self.of_package(package);
        }
        if DEVELOPMENT.iter().any(|of| is_in(path, of)) || is_linked(path) {
            return match self.side {
                Side::Full(Layer::Full) => At::Present,
                // Some headers are there, and it is not known which.
                _ if self.package("libc6-dev") => At::NotKnown,
                _ => At::Missing(None),
            };
        }
        // All of the image itself is the same in both, but for what needs Tk.
        if is_in(path, "/usr/local") {
            let name = path.rsplit('/').next().unwrap_or_default();
            let tk = facts.full_only.contains(&name) || path.contains("tkinter") || path.contains("idlelib");
            return if !is_full && tk { At::NotKnown } else { At::Present };
        }
        let home = path.strip_prefix("/home/").and_then(|rest| rest.split('/').next());
        if home.is_some_and(|name| facts.users.contains(&name) && self.user(name)) {
            return At::Present;
        }
        let based = |of: &str| match of.strip_suffix('/') {
            Some(folder) if !folder.is_empty() => is_in(path, folder),
            _ => path == of,
        };
        if BASE_PATHS.iter().any(|of| based(of)) { At::Present } else { At::NotKnown }
    }

    /// Whether what a package brings is there.
    fn of_package(&self, package: &'static str) -> At {
        if self.package(package) {
            return At::Present;
        }
        At::Missing(Some(package))
    }
}

/// Where figures of bookworm's packages come from.
const OF_BOOKWORM: &str = "Installed-Size of the packages it lacks, Debian 12 package index (amd64)";
/// The same of trixie's.
const OF_TRIXIE: &str = "Installed-Size of the packages it lacks, Debian 13 package index (amd64)";
/// Figures of bookworm for another release.
const LIKE_BOOKWORM: &str =
    "Installed-Size of the packages it lacks as of Debian 12 (amd64), the nearest release with figures";
/// Figures of trixie for another release.
const LIKE_TRIXIE: &str =
    "Installed-Size of the packages it lacks as of Debian 13 (amd64), the nearest release with figures";

/// Compressed bytes of Debian's image and of its slim variant (amd64): unpacked they differ by more.
/// Source: OCI manifests of debuerreotype/docker-debian-artifacts, branch dist-amd64, 2024-12-02.
const DEBIAN: &[(Release, u64, u64)] = &[
    ("bookworm", 48_497_210, 28_231_580),
    ("bullseye", 53_739_147, 30_252_644),
    ("trixie", 52_113_554, 31_529_980),
];
/// Where figures of Debian's own images come from.
const OF_DEBIAN: &str = "compressed layers of both images of 2024-12-02 (amd64): unpacked it is more";

/// Bytes that a slim image is smaller by, at least: the packages of the full one's layer of buildpack-deps without
/// those that the slim one keeps; and where the figure comes from.
pub(super) fn saved(facts: &Facts, release: Option<Release>, layer: Layer) -> (Option<u64>, &'static str) {
    if layer == Layer::None {
        let found = DEBIAN.iter().find(|(of, ..)| Some(*of) == release);
        return found.map_or((None, ""), |(_, full, slim)| (Some(full - slim), OF_DEBIAN));
    }
    let kept = |name: &str, of: Release| facts.keeps(name, Some(of));
    packages_of(release, layer, kept).map_or((None, ""), |(bytes, source)| (Some(bytes), source))
}

/// Bytes that the packages of `layer` take on top of Debian's image, and where the figure comes from.
pub(super) fn of_layer(release: Option<Release>, layer: Layer) -> Option<(u64, &'static str)> {
    packages_of(release, layer, |_, _| false)
}

fn packages_of(
    release: Option<Release>,
    layer: Layer,
    is_kept: impl Fn(&str, Release) -> bool,
) -> Option<(u64, &'static str)> {
    let (bytes, of) = packages::bytes(release, layer, is_kept)?;
    let source = match (of, Some(of) == release) {
        ("bookworm", true) => OF_BOOKWORM,
        ("bookworm", false) => LIKE_BOOKWORM,
        (_, true) => OF_TRIXIE,
        (_, false) => LIKE_TRIXIE,
    };
    Some((bytes, source))
}
