//! What `apt-get install` loses with `--no-install-recommends`, from the package indexes of Debian and Ubuntu.
//!
//! Recommendations are followed through dependencies: curl itself recommends nothing, its library does, and so
//! `ca-certificates` is lost. The tables hold some 150 packages of each release that files usually install; what they
//! do not hold is reported as not covered, never as harmless.

#[rustfmt::skip]
mod data;
mod load_bearing;

pub use load_bearing::{LoadBearing, When, load_bearing, to_name};

use crate::facts::Release;

/// Every name in the tables, found by number.
const ENDS: [u16; data::COUNT] = ends(data::NAMES.as_bytes());

/// Where each line of `names` ends.
const fn ends(names: &[u8]) -> [u16; data::COUNT] {
    let mut ends = [0; data::COUNT];
    let (mut at, mut line) = (0, 0);
    while at < names.len() {
        if names[at] == b'\n' {
            ends[line] = at as u16;
            line += 1;
        }
        at += 1;
    }
    ends
}

/// The name with a number.
fn name(number: u16) -> &'static str {
    let number = usize::from(number);
    let start = if number == 0 { 0 } else { usize::from(ENDS[number - 1]) + 1 };
    &data::NAMES[start..usize::from(ENDS[number])]
}

/// A package in one release, names and lists as numbers.
#[derive(Debug)]
struct Row {
    /// Its name.
    package: u16,
    /// Where its lists start: first what it recommends itself, then what is lost.
    start: u16,
    /// How many packages it recommends itself.
    recommends: u8,
    /// How many lost packages are listed.
    lost: u8,
    /// How many lost packages are not listed, at least.
    unlisted: u16,
    /// Tenths of a MiB without recommendations.
    without: u16,
    /// Tenths of a MiB with recommendations.
    with: u16,
}

/// One line of the generated table.
const fn row(package: u16, start: u16, lists: [u8; 2], unlisted: u16, tenths: [u16; 2]) -> Row {
    Row {
        package,
        start,
        recommends: lists[0],
        lost: lists[1],
        unlisted,
        without: tenths[0],
        with: tenths[1],
    }
}

/// What one release's package index says.
#[derive(Debug)]
pub struct RecommendsTable {
    /// The release's code name.
    pub release: Release,
    /// The index the figures come from: distribution, part, architecture and day.
    pub source: &'static str,
    /// Its packages, sorted by name.
    rows: &'static [Row],
}

/// The table that covers a release; `None` where there is none.
pub fn table(release: Release) -> Option<&'static RecommendsTable> {
    data::TABLES.iter().find(|table| table.release == release)
}

/// What the index says of one package.
#[derive(Clone, Copy, Debug)]
pub struct PackageFacts {
    row: &'static Row,
}

impl PackageFacts {
    /// Its name.
    pub fn name(&self) -> &'static str {
        name(self.row.package)
    }

    /// What it recommends itself, in the order of its control file; of alternatives the first.
    pub fn recommends(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.list(0, self.row.recommends)
    }

    /// What is installed with recommendations and not without, on the plain base image: what it recommends itself
    /// first, then by their distance from it. At most 120 names; see [`PackageFacts::unlisted`].
    pub fn lost(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.list(self.row.recommends, self.row.lost)
    }

    /// How many lost packages the table does not name, at least.
    pub fn unlisted(&self) -> usize {
        usize::from(self.row.unlisted)
    }

    /// Bytes that it and its dependencies take on the plain base image, without recommendations.
    pub fn bytes_without(&self) -> u64 {
        bytes(self.row.without)
    }

    /// Bytes that it, its dependencies and all they recommend take on the plain base image.
    pub fn bytes_with(&self) -> u64 {
        bytes(self.row.with)
    }

    fn list(&self, skip: u8, length: u8) -> impl Iterator<Item = &'static str> + use<> {
        let start = usize::from(self.row.start) + usize::from(skip);
        data::LISTS[start..start + usize::from(length)].iter().map(|&number| name(number))
    }
}

/// Tenths of a MiB as bytes.
fn bytes(tenths: u16) -> u64 {
    u64::from(tenths) * 1024 * 1024 / 10
}

impl RecommendsTable {
    /// What the index says of a package; `None` where the table does not hold it. `name` is a plain name.
    pub fn package(&self, name: &str) -> Option<PackageFacts> {
        let at = self.rows.binary_search_by(|row| self::name(row.package).cmp(name)).ok()?;
        Some(PackageFacts { row: &self.rows[at] })
    }

    /// What the index says of the package that a word of an `apt-get install` means. Not for another release or
    /// another architecture: their packages may recommend something else.
    fn asked(&self, word: &str) -> Option<PackageFacts> {
        let package = package_name(word)?;
        let rest = &word[package.len()..];
        let here = match rest.strip_prefix('/') {
            Some(release) => release == self.release,
            None => {
                let architecture = rest.strip_prefix(':').and_then(|rest| rest.split('=').next());
                matches!(architecture, None | Some("amd64" | "native" | "all"))
            }
        };
        if here { self.package(package) } else { None }
    }

    /// What one `apt-get install` of `words` loses with `--no-install-recommends`.
    ///
    /// The union over the packages, without those that the install names itself or that one of them is known to
    /// depend on. Nothing else is taken off: that another package brings a lost one too is not in the table. The
    /// table speaks of the plain base image of its release and of the distribution's own packages; a base that has
    /// more loses no more. Whether other sources are set up is the caller's to know.
    pub fn lost<'a>(&self, words: &[&'a str]) -> Lost<'a> {
        let named: Vec<&str> = words.iter().filter_map(|word| package_name(word)).collect();
        let mut known: Vec<PackageFacts> = words.iter().filter_map(|word| self.asked(word)).collect();
        known.sort_unstable_by_key(|facts| facts.row.package);
        known.dedup_by_key(|facts| facts.row.package);
        let uncovered = words.iter().copied().filter(|word| self.asked(word).is_none()).collect();

        let brought = |name: &str| named.iter().any(|by| *by == name || load_bearing::depends_on(by, name));
        let mut ranked: Vec<(&'static str, usize)> = Vec::new();
        for facts in &known {
            ranked.extend(facts.lost().zip(0..).filter(|(name, _)| !brought(name)));
        }
        ranked.sort_unstable();
        ranked.dedup_by_key(|(name, _)| *name);
        let matters = |name: &str| {
            known.iter().flat_map(|facts| load_bearing(facts.name())).any(|row| row.needs.contains(&name))
        };
        ranked.sort_by_cached_key(|&(name, distance)| (!matters(name), distance, name));

        Lost {
            packages: ranked.into_iter().map(|(name, _)| name).collect(),
            unlisted: known.iter().map(PackageFacts::unlisted).max().unwrap_or(0),
            bytes: saved(&known, &named),
            uncovered,
            asked: words.len(),
            index: self.source,
        }
    }
}

/// Bytes that an install of `known` saves at least; `named` are all packages it names.
///
/// Sizes of unions are not in the table. So the most that one of the packages saves by itself counts, less everything
/// that the others take without recommendations, unless they are known to share nothing with what is lost. A package
/// does not count where another that the table does not hold is one of those it loses.
fn saved(known: &[PackageFacts], named: &[&str]) -> u64 {
    let of = |facts: &PackageFacts| -> u64 {
        let covered = |name: &str| known.iter().any(|other| other.name() == name);
        if named.iter().any(|name| !covered(name) && facts.lost().any(|lost| lost == *name)) {
            return 0;
        }
        let others = known.iter().filter(|other| other.row.package != facts.row.package);
        let shared = others.filter(|other| !loses_all(other, facts)).map(PackageFacts::bytes_without).sum();
        facts.bytes_with().saturating_sub(facts.bytes_without()).saturating_sub(shared)
    };
    known.iter().map(of).max().unwrap_or(0)
}

/// Whether all that `other` loses is also lost by `facts`, which then brings none of it.
fn loses_all(facts: &PackageFacts, other: &PackageFacts) -> bool {
    other.unlisted() == 0 && other.lost().all(|name| facts.lost().any(|lost| lost == name))
}

/// What one install loses.
#[derive(Clone, Debug)]
pub struct Lost<'a> {
    /// The packages that are lost: load-bearing ones first, then by their distance from the packages named.
    pub packages: Vec<&'static str>,
    /// How many more are lost that the table does not name, at least.
    pub unlisted: usize,
    /// Words of the install that the table says nothing about.
    pub uncovered: Vec<&'a str>,
    /// Bytes saved on the plain base image, at least as far as the packages are covered.
    pub bytes: u64,
    /// How many words there were.
    asked: usize,
    /// The package index.
    index: &'static str,
}

impl Lost<'_> {
    /// Whether the index says that nothing is lost: every word is a package it covers, and no package is missing.
    /// False for an install that names nothing, as `xargs apt-get install` does.
    pub fn is_nothing(&self) -> bool {
        self.asked > 0 && self.uncovered.is_empty() && self.packages.is_empty() && self.unlisted == 0
    }

    /// The lost packages for display, at most `max` by name: `ca-certificates, less and 20 more`. Empty where none is.
    pub fn summary(&self, max: usize) -> String {
        let shown = self.packages.len().min(max);
        let rest = self.packages.len() - shown + self.unlisted;
        let names = self.packages[..shown].join(", ");
        match (names.is_empty(), rest) {
            (_, 0) => names,
            (true, rest) => format!("{rest} packages"),
            (false, rest) => format!("{names} and {rest} more"),
        }
    }

    /// Where [`Lost::bytes`] comes from, in words.
    pub fn source(&self) -> String {
        format!("{}, the package that loses most", self.index)
    }
}

/// The package that a word of an `apt-get install` names: without `:arch`, `=version` and `/release`.
///
/// `None` for all that is no plain name: a file (`./x.deb`, `debs/x.deb`), a pattern (`lib*`, `?x`, `^x`), a task (`x^`), a variable,
/// an option, a removal (`x-`), and `x+`, whose last character apt may read as a request to install `x`.
pub fn package_name(word: &str) -> Option<&str> {
    let name = &word[..word.find(['=', '/', ':']).unwrap_or(word.len())];
    if word.ends_with(".deb") {
        return None;
    }
    let plain =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.');
    let starts = name.bytes().next().is_some_and(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let marked = name.ends_with('-') || name.ends_with('+') && !name.ends_with("++");
    (starts && name.len() > 1 && name.bytes().all(plain) && !marked).then_some(name)
}
