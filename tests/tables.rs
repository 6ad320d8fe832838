//! The tables against the facts they were made from: `LEANFILE_UPDATE=1 cargo test --test tables` writes the generated
//! ones again. The facts lie in `LEANFILE_FACTS`, or beside the project.

#[path = "tables/bases.rs"]
mod bases;
#[path = "tables/eol.rs"]
mod eol;
#[path = "tables/runtime_packages.rs"]
mod runtime_packages;
#[path = "tables/runtimes.rs"]
mod runtimes;

use leanfile::facts::tables::recommends::{load_bearing, table};
use pretty_assertions::assert_eq;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Releases with a table, and how their distribution calls them.
const RELEASES: [(&str, &str); 3] =
    [("bookworm", "Debian 12"), ("trixie", "Debian 13"), ("noble", "Ubuntu 24.04")];

/// The generated file, from the root of the project.
const DATA: &str = "src/facts/tables/recommends/data.rs";

/// How many lost packages are listed at most: those nearest to the package are what a reader wants to know of, and
/// the longest lists are mostly libraries of libraries.
const LISTED: usize = 32;

/// One package in the index of one release.
struct Package {
    name: String,
    recommends: Vec<String>,
    lost: Vec<String>,
    unlisted: usize,
    without: u16,
    with: u16,
}

/// One release's index.
struct Index {
    release: &'static str,
    source: String,
    packages: Vec<Package>,
}

/// Where the facts lie.
fn facts() -> PathBuf {
    std::env::var_os("LEANFILE_FACTS")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/facts"), PathBuf::from)
}

/// The indexes; or `None`, after saying that `test` is skipped.
#[allow(clippy::print_stderr)]
fn indexes(test: &str) -> Option<Vec<Index>> {
    let folder = facts();
    let path = |release: &str| folder.join(format!("apt_recommends_{release}.tsv"));
    if RELEASES.iter().any(|(release, _)| !path(release).is_file()) {
        eprintln!(
            "skipped: {test}: there are no apt_recommends_*.tsv in {} (set LEANFILE_FACTS)",
            folder.display()
        );
        return None;
    }
    let read = |&(release, distribution): &(&'static str, &str)| {
        index(release, distribution, &fs::read_to_string(path(release)).unwrap())
    };
    Some(RELEASES.iter().map(read).collect())
}

/// Reads one table: a comment, the names of the columns, a package a line. A package that the release does not have
/// is left out.
fn index(release: &'static str, distribution: &str, text: &str) -> Index {
    let mut lines = text.lines();
    let comment = lines.next().unwrap();
    let (day, rest) = comment.strip_prefix("# computed ").unwrap().split_once(" from ").unwrap();
    let (of, rest) = rest.split_once(' ').unwrap();
    let (parts, _) = rest.split_once(" amd64 Packages;").unwrap();
    assert_eq!(of, release);
    let source = format!("{distribution} package index of {day} ({parts}, amd64)");
    let columns = "package\tdirect_recommends\tn_new_norec\tn_new_withrec\tMiB_norec\tMiB_withrec\t\
                   extra_download_MB_withrec\tpackages_lost_with_no_install_recommends";
    assert_eq!(lines.next(), Some(columns));
    let mut packages: Vec<Package> = lines.filter_map(package).collect();
    packages.sort_by(|a, b| a.name.cmp(&b.name));
    Index { release, source, packages }
}

/// Reads one line.
fn package(line: &str) -> Option<Package> {
    let fields: Vec<&str> = line.split('\t').collect();
    if fields[1] == "ABSENT" {
        return None;
    }
    let [name, recommends, new_without, new_with, without, with, _, lost] = fields[..] else {
        panic!("eight columns: {line}");
    };
    let mut direct = Vec::new();
    for entry in recommends.split(", ").filter(|entry| !entry.is_empty()) {
        let first = entry.split([' ', ':']).next().unwrap().to_owned();
        if !direct.contains(&first) {
            direct.push(first);
        }
    }
    let count = |text: &str| text.parse::<usize>().unwrap();
    let mut lost: Vec<String> = lost.split_whitespace().map(str::to_owned).collect();
    // What is on the base image already gets no recommendations; on a base without it they would be lost.
    if count(new_without) == 0 {
        lost.extend(direct.iter().filter(|name| !lost.contains(name)).cloned().collect::<Vec<_>>());
    }
    let all = lost.len().max(count(new_with) - count(new_without));
    lost.truncate(LISTED);
    let tenths = |text: &str| {
        let (whole, tenth) = text.split_once('.').unwrap();
        format!("{whole}{tenth}").parse::<u16>().unwrap()
    };
    Some(Package {
        name: name.to_owned(),
        unlisted: all - lost.len(),
        recommends: direct,
        lost,
        without: tenths(without),
        with: tenths(with),
    })
}

/// The generated file.
fn data(indexes: &[Index]) -> String {
    let mut names: BTreeSet<&str> = BTreeSet::new();
    for package in indexes.iter().flat_map(|index| &index.packages) {
        names.insert(&package.name);
        names.extend(package.recommends.iter().chain(&package.lost).map(String::as_str));
    }
    let numbers: Vec<&str> = names.into_iter().collect();
    let number = |name: &str| numbers.binary_search(&name).unwrap();

    let mut lists = String::new();
    let mut tables = String::new();
    let mut length = 0;
    for Index { release, source, packages } in indexes {
        writeln!(
            tables,
            "    RecommendsTable {{\n        release: {release:?},\n        source: {source:?},"
        )
        .unwrap();
        writeln!(tables, "        rows: &[").unwrap();
        for Package { name, recommends, lost, unlisted, without, with } in packages {
            let of = number(name);
            let counts = format!("[{}, {}]", recommends.len(), lost.len());
            let row = format!("row({of}, {length}, {counts}, {unlisted}, [{without}, {with}])");
            writeln!(tables, "            {row}, // {name}").unwrap();
            let all: Vec<String> =
                recommends.iter().chain(lost).map(|name| number(name).to_string()).collect();
            if !all.is_empty() {
                writeln!(lists, "    {}, // {release}: {name}", all.join(", ")).unwrap();
            }
            length += all.len();
        }
        writeln!(tables, "        ],\n    }},").unwrap();
    }
    assert!(length <= usize::from(u16::MAX), "{length} numbers do not fit");

    let mut text =
        String::from("//! Written by `LEANFILE_UPDATE=1 cargo test --test tables`; not to be edited.\n//!\n");
    for index in indexes {
        writeln!(text, "//! - {} ({})", index.source, index.release).unwrap();
    }
    write!(
        text,
        "\nuse super::{{RecommendsTable, row}};\n\n\
         /// How many names there are.\npub(super) const COUNT: usize = {};\n\n\
         /// All names, sorted, one a line.\npub(super) const NAMES: &str = \"\\\n{}\n\";\n\n\
         /// What each package recommends itself, then what is lost, as lines of `NAMES`.\n\
         pub(super) static LISTS: [u16; {length}] = [\n{lists}];\n\n\
         /// The tables.\npub(super) static TABLES: [RecommendsTable; {}] = [\n{tables}];\n",
        numbers.len(),
        numbers.join("\n"),
        indexes.len(),
    )
    .unwrap();
    text
}

#[test]
fn the_recommends_table_is_what_the_indexes_say() {
    let Some(indexes) = indexes("the recommends table") else { return };
    is_up_to_date(DATA, &data(&indexes));
}

/// Holds that a generated file, from the root of the project, is as `expected`; or writes it.
fn is_up_to_date(file: &str, expected: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("LEANFILE_UPDATE").is_some() {
        fs::write(&path, expected).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap();
    assert!(found == expected, "{file} is out of date: run LEANFILE_UPDATE=1 cargo test --test tables");
}

/// What the tables answer, against the lines themselves: for every package, not by the way they are stored.
#[test]
fn the_recommends_table_answers_as_the_indexes_do() {
    let Some(indexes) = indexes("the answers of the recommends table") else { return };
    for Index { release, packages, .. } in &indexes {
        let table = table(release).unwrap();
        for package in packages {
            let found = table.package(&package.name).unwrap();
            let of = format!("{release}: {}", package.name);
            assert_eq!(found.name(), package.name, "{of}");
            assert_eq!(found.recommends().collect::<Vec<_>>(), package.recommends, "{of}");
            assert_eq!(found.lost().collect::<Vec<_>>(), package.lost, "{of}");
            assert_eq!(found.unlisted(), package.unlisted, "{of}");
            assert_eq!(found.bytes_without(), u64::from(package.without) * 1024 * 1024 / 10, "{of}");
            assert_eq!(found.bytes_with(), u64::from(package.with) * 1024 * 1024 / 10, "{of}");

            let lost = table.lost(&[&package.name]);
            assert_eq!(lost.is_nothing(), package.lost.is_empty(), "{of}");
            assert_eq!(lost.bytes, found.bytes_with() - found.bytes_without(), "{of}");
            let all: BTreeSet<&str> = package.lost.iter().map(String::as_str).collect();
            assert_eq!(lost.packages.into_iter().collect::<BTreeSet<_>>(), all, "{of}");
        }
    }
}

/// Figures copied by hand from the published indexes' tables: sizes in MiB, and what is lost first.
#[test]
fn well_known_packages() {
    let figures = [
        ("curl", [("bookworm", 11.4, 15.0), ("trixie", 14.1, 20.3), ("noble", 7.4, 10.5)], "ca-certificates"),
        ("wget", [("bookworm", 3.5, 12.4), ("trixie", 11.7, 15.1), ("noble", 1.0, 3.6)], "ca-certificates"),
        (
            "git",
            [("bookworm", 103.7, 118.0), ("trixie", 113.9, 128.5), ("noble", 78.8, 90.1)],
            "ca-certificates",
        ),
        ("gcc", [("bookworm", 171.9, 255.9), ("trixie", 181.8, 210.9), ("noble", 174.1, 218.9)], "libc6-dev"),
        (
            "build-essential",
            [("bookworm", 307.8, 383.3), ("trixie", 319.5, 347.7), ("noble", 306.2, 339.8)],
            "fakeroot",
        ),
        (
            "python3-pip",
            [("bookworm", 45.7, 454.5), ("trixie", 35.8, 420.9), ("noble", 39.8, 416.8)],
            "build-essential",
        ),
    ];
    let mib = |bytes: u64| (bytes as f64 / 1024.0 / 1024.0 * 10.0).round() / 10.0;
    for (name, releases, first) in figures {
        for (release, without, with) in releases {
            let table = table(release).unwrap();
            let found = table.package(name).unwrap();
            assert_eq!(
                (mib(found.bytes_without()), mib(found.bytes_with())),
                (without, with),
                "{release}: {name}"
            );
            assert_eq!(table.lost(&[name]).packages[0], first, "{release}: {name}");
        }
    }
}

/// Every load-bearing recommendation of a package in the tables is one that some release's package loses.
#[test]
fn what_is_load_bearing_is_lost() {
    for (release, _) in RELEASES {
        for package in table(release).unwrap().packages() {
            for row in load_bearing(package.name()) {
                for need in row.needs {
                    let lost_in = |release| {
                        table(release)
                            .and_then(|table| table.package(package.name()))
                            .is_some_and(|package| package.lost().any(|lost| lost == *need))
                    };
                    assert!(
                        RELEASES.iter().any(|(release, _)| lost_in(release)),
                        "{}: {need}",
                        package.name()
                    );
                }
            }
        }
    }
}
