//! What one install loses, and what leaving it out saves.

use super::load_bearing::{depends_on, load_bearing};
use super::{PackageFacts, RecommendsTable, data, name, package_name};

impl RecommendsTable {
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
        let brought = |name: &str| named.iter().any(|by| *by == name || depends_on(by, name));
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

#[cfg(test)]
mod tests {
    use super::super::table;
    use super::*;

    fn lost(words: &[&'static str]) -> Lost<'static> {
        table("bookworm").unwrap().lost(words)
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
