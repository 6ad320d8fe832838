//! What `apt-get install` loses with `--no-install-recommends`, from the package indexes of Debian and Ubuntu.
//!
//! Recommendations are followed through dependencies: curl itself recommends nothing, its library does, and so
//! `ca-certificates` is lost. The tables hold some 150 packages of each release that files usually install; what they
//! do not hold is reported as not covered, never as harmless.

#[rustfmt::skip]
mod data;
mod load_bearing;
mod lost;

pub use load_bearing::{LoadBearing, When, depends_on, load_bearing, to_name};
pub use lost::Lost;

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
}
