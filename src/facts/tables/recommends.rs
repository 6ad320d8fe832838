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

/// Where each name of the tables ends; a name's number is its line.
static ENDS: [u16; data::COUNT] = ends(data::NAMES.as_bytes());

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
        let start = usize::from(self.row.start);
        data::LISTS[start..start + usize::from(self.row.recommends)].iter().map(|&number| name(number))
    }

    /// What is installed with recommendations and not without, on the plain base image: what it recommends itself
    /// first, then by their distance from it. At most 32 names; see [`PackageFacts::unlisted`].
    pub fn lost(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.numbers().iter().map(|&number| name(number))
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

    /// The lost packages as numbers.
    fn numbers(&self) -> &'static [u16] {
        let start = usize::from(self.row.start) + usize::from(self.row.recommends);
        &data::LISTS[start..start + usize::from(self.row.lost)]
    }
}

/// Tenths of a MiB as bytes.
fn bytes(tenths: u16) -> u64 {
    u64::from(tenths) * 1024 * 1024 / 10
}

impl RecommendsTable {
    /// All packages it holds, sorted by name.
    pub fn packages(&self) -> impl Iterator<Item = PackageFacts> + use<> {
        self.rows.iter().map(|row| PackageFacts { row })
    }

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
        let mut known: Vec<PackageFacts> = Vec::new();
        let mut uncovered = Vec::new();
        for &word in words {
            match self.asked(word) {
                None => uncovered.push(word),
                Some(facts) if known.iter().any(|known| known.row.package == facts.row.package) => {}
                Some(facts) => known.push(facts),
            }
        }

        // By number, so that names are compared only where it matters.
        let mut distances = [u8::MAX; data::COUNT];
        for facts in &known {
            for (&number, at) in facts.numbers().iter().zip(0..) {
                let distance = &mut distances[usize::from(number)];
                *distance = at.min(*distance);
            }
        }
        let brought = |name: &str| named.iter().any(|by| *by == name || load_bearing::depends_on(by, name));
        let needs: Vec<&str> = known
            .iter()
            .flat_map(|facts| load_bearing(facts.name()))
            .flat_map(|row| row.needs)
            .copied()
            .collect();
        let mut lost: Vec<(bool, u8, u16)> = Vec::new();
        for (number, distance) in (0..).zip(distances) {
            if distance == u8::MAX || brought(name(number)) {
                continue;
            }
            let rank = (!needs.contains(&name(number)), distance, number);
            let at = lost.partition_point(|other| *other < rank);
            lost.insert(at, rank);
        }

        Lost {
            packages: lost.into_iter().map(|(_, _, number)| name(number)).collect(),
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
/// Sizes of unions are not in the table. So the most that one package saves by itself counts, less everything that the
/// others take without recommendations, unless they are known to share nothing with what is lost. A package does not
/// count where it loses one that is named and that the table does not hold.
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
    other.unlisted() == 0 && other.numbers().iter().all(|number| facts.numbers().contains(number))
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
    /// Bytes saved on the plain base image, a lower bound as far as the packages are covered. 0 where the table cannot
    /// tell: `cmake` by itself loses a compiler, beside `g++` it may lose nothing of it.
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
        format!("{}, the largest saving of one of the packages named", self.index)
    }
}

/// The package that a word of an `apt-get install` names: without `:arch`, `=version` and `/release`.
///
/// `None` for all that is no plain name: a file (`./x.deb`, `debs/x.deb`), a pattern (`lib*`, `?x`, `^x`), a task
/// (`x^`), a variable, an option, a removal (`x-`), and `x+`, which asks for `x` where no package has that name.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn lost(words: &[&'static str]) -> Lost<'static> {
        table("bookworm").unwrap().lost(words)
    }

    #[test]
    fn names_and_tables_are_sorted() {
        let names: Vec<&str> = (0..data::COUNT as u16).map(name).collect();
        assert!(names.is_sorted_by(|a, b| a < b));
        assert_eq!(names.join("\n") + "\n", data::NAMES);
        assert!(data::LISTS.iter().all(|&number| usize::from(number) < data::COUNT));
        for table in &data::TABLES {
            assert!(table.rows.is_sorted_by(|a, b| name(a.package) < name(b.package)));
            for row in table.rows {
                let end = usize::from(row.start) + usize::from(row.recommends) + usize::from(row.lost);
                assert!(end <= data::LISTS.len());
                assert!(row.without <= row.with);
            }
        }
    }

    #[test]
    fn words_that_are_plain_names() {
        for (word, name) in [
            ("curl", "curl"),
            ("curl:amd64", "curl"),
            ("curl=7.*", "curl"),
            ("curl=$CURL_VERSION", "curl"),
            ("git=1:2.39.5-0+deb12u2", "git"),
            ("curl:amd64=7.88.1-10", "curl"),
            ("curl/bookworm-backports", "curl"),
            ("g++", "g++"),
            ("libstdc++6", "libstdc++6"),
            ("python3.11", "python3.11"),
            ("7zip", "7zip"),
        ] {
            assert_eq!(package_name(word), Some(name), "{word}");
        }
    }

    #[test]
    fn words_that_are_none() {
        for word in [
            "",
            "-",
            "+",
            "-y",
            "--no-upgrade",
            "libfoo-",
            "libfoo+",
            "./x.deb",
            "/tmp/x.deb",
            "debs/x.deb",
            "x.deb",
            "$PKG",
            "${PKG}",
            "lib$PKG",
            "$(cat list)",
            "`cat list`",
            "lib*",
            "lib?",
            "^lib",
            "lib[a-z]",
            "desktop^",
            "?installed",
            "~ncurl",
            "Curl",
            "c",
            "'curl'",
            "curl,",
            "é",
            "=1",
            ":amd64",
            "{curl,git}",
        ] {
            assert_eq!(package_name(word), None, "{word}");
        }
    }

    #[test]
    fn only_a_release_with_a_table_is_covered() {
        for release in ["bookworm", "trixie", "noble"] {
            assert_eq!(table(release).unwrap().release, release);
        }
        for release in ["bullseye", "jammy", "forky", ""] {
            assert!(table(release).is_none(), "{release}");
        }
    }

    #[test]
    fn what_one_install_loses() {
        let git = lost(&["git"]);
        assert_eq!(git.packages[..5], ["ca-certificates", "openssh-client", "patch", "less", "netbase"]);
        assert_eq!((git.packages.len(), git.unlisted), (22, 0));
        assert_eq!(git.bytes, 123_731_968 - 108_737_331); // 118.0 and 103.7 MiB
        assert!(git.uncovered.is_empty() && !git.is_nothing());
        let named = lost(&["git", "ca-certificates", "less"]);
        assert!(!named.packages.iter().any(|name| ["ca-certificates", "less", "openssl"].contains(name)));
        assert_eq!(named.packages.len(), 22 - 3);
    }

    #[test]
    fn nothing_is_lost_only_where_the_index_says_so() {
        for words in [
            &["unzip"][..],
            &["unzip", "jq", "rsync"],
            &["jq=1.6*", "sqlite3:amd64", "tini/bookworm"],
            &["zip", "unzip"],
        ] {
            assert!(lost(words).is_nothing(), "{words:?}: {:?}", lost(words));
        }
        for words in [
            &[][..],
            &["curl"],
            &["unzip", "wget"],
            &["unzip", "no-such-package"],
            &["unzip", "$PKG"],
            &["unzip", "jq-"],
            &["unzip", "./x.deb"],
            &["unzip:i386"],
            &["unzip:i386=6.0"],
            &["unzip/bookworm-backports"],
            &["unzip/trixie"],
            &["unzip=6.0/trixie:", "lib*"],
            &["-y", "unzip"],
            &["docker-cli"],
            &["autoconf", "automake", "netbase", "autotools-dev"], // the last two are not in the table
            &["npm"],
        ] {
            assert!(!lost(words).is_nothing(), "{words:?}");
        }
        // Already on the base image of the table, but perhaps not on another.
        assert!(!table("noble").unwrap().lost(&["procps"]).is_nothing());
    }

    #[test]
    fn words_that_are_not_covered_are_named_as_written() {
        let found = lost(&["curl", "$PKG", "unzip:i386", "no-such-package=1.0"]);
        assert_eq!(found.uncovered, ["$PKG", "unzip:i386", "no-such-package=1.0"]);
    }

    #[test]
    fn the_estimate_claims_no_more_than_the_table_can_tell() {
        let mib = |words: &[&'static str]| lost(words).bytes as f64 / (1024.0 * 1024.0);
        let close = |words: &[&'static str], expected: f64| {
            let found = mib(words);
            assert!((found - expected).abs() < 0.01, "{words:?}: {found} and not {expected}");
        };
        close(&["python3-pip"], 454.5 - 45.7);
        // git loses all that curl loses, so it brings none of it; curl may bring some of what git loses.
        close(&["git", "curl"], 15.0 - 11.4);
        close(&["curl", "git"], 15.0 - 11.4);
        close(&["git", "wget"], 118.0 - 103.7 - 3.5);
        close(&["python3-pip", "curl"], 454.5 - 45.7 - 11.4);
        close(&["curl", "curl"], 15.0 - 11.4);
        // These bring the compiler that the first would lose.
        close(&["cmake", "g++"], 0.0);
        close(&["python3-pip", "build-essential", "python3-dev"], 454.5 - 45.7 - 307.8 - 89.9);
        close(&["cmake", "gcc-12"], 0.0);
        close(&["unzip"], 0.0);
        close(&["no-such-package", "$PKG"], 0.0);
    }

    #[test]
    fn a_summary_names_the_first_and_counts_the_rest() {
        let git = lost(&["git"]);
        assert_eq!(git.summary(3), "ca-certificates, openssh-client, patch and 19 more");
        assert_eq!(git.summary(0), "22 packages");
        assert_eq!(lost(&["zip"]).summary(3), "unzip");
        assert_eq!(lost(&["unzip"]).summary(3), "");
        assert_eq!(lost(&["npm"]).summary(2), "build-essential, git and 402 more");
        assert_eq!(
            git.source(),
            "Debian 12 package index of 2026-11-23 (main, amd64), the largest saving of one of the packages named"
        );
    }
}
