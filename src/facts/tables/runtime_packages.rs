//! What becomes of a distribution's packages when a stage is split: those that only build stay behind, and what was linked against their
//! libraries needs these.
//!
//! Sources: the package indexes of Debian 11, 12 and 13 for the libraries behind development packages; which packages only build,
//! what other releases call their libraries, and Alpine's packages are general knowledge of 2026-11.

mod alpine;
#[rustfmt::skip]
mod data;
mod debian;
mod libraries;

pub use libraries::name_on;

use crate::facts::Release;

/// What becomes of a package when what it is installed for is built in another stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It only builds: compilers, build systems, installers, documentation. A container that starts it by its name still needs it.
    Builds,
    /// It builds, and what is made with it needs these packages when it runs.
    Library(Vec<&'static str>),
    /// Programs use it when they run.
    Runs,
    /// It fetches or unpacks for a build, or is called by a program: what the container starts decides.
    Either,
    /// It is in no table.
    Unknown,
}

/// Beginnings of names, a version behind them, of packages that only build.
const BUILDS_VERSIONS: &[&str] =
    &["clang-", "cpp-", "g++-", "gcc-", "golang-", "linux-headers-", "lld-", "llvm-"];

/// Beginnings of names of packages that programs use when they run: fonts, modules, clients.
const RUNS_STARTS: &[&str] = &[
    "fonts-",
    "gir1.2-",
    "libreoffice",
    "mongodb-",
    "mysql-client-",
    "nginx-",
    "php5-",
    "php7.",
    "php8.",
    "postgresql-",
    "python-",
    "python3-",
    "qml-module-",
    "r-cran-",
    "tesseract-ocr-",
    "ttf-",
    "xfonts-",
];

/// Endings of names of packages that programs use when they run: Java's runtimes, modules of Perl.
const RUNS_ENDS: &[&str] = &["-jre", "-jre-headless", "-perl"];

/// The fate of a Debian or Ubuntu package on `release`, as an install names it: `libpq-dev`, `gcc:amd64`, `make=4.3-4.1`.
///
/// Libraries are given for the release's own packages of the machine's own kind: `libpq-dev:i386` and `libpq-dev/bookworm-backports`
/// are unknown. Without a release only those are known that every release calls the same.
pub fn fate(package: &str, release: Option<Release>) -> Fate {
    let name = package.split(['=', '/', ':']).next().unwrap_or(package);
    let listed = |list: &[&str]| list.binary_search(&name).is_ok();
    match () {
        () if listed(debian::BUILDS) || only_read(name) => return Fate::Builds,
        () if listed(debian::EITHER) => return Fate::Either,
        () if listed(debian::RUNS) => return Fate::Runs,
        () => {}
    }
    let instead = debian::INSTEAD.binary_search_by_key(&name, |(known, _)| known);
    if instead.is_ok() || name.ends_with("-dev") {
        let needs = match instead {
            Ok(at) => {
                let mut instead = debian::INSTEAD[at].1.to_vec();
                // pip brings distutils along, where Python has it in a package of its own.
                let pip = matches!(name, "python3-pip" | "python3-venv" | "python3-virtualenv");
                if pip && release.is_some_and(|release| debian::SPLIT_DISTUTILS.contains(&release)) {
                    instead.push("python3-distutils");
                }
                // What pip depends on, it finds installed already, and does not install again.
                if name == "python3-pip"
                    && !release.is_some_and(|release| debian::PIP_ALONE.contains(&release))
                {
                    instead.push("python3-setuptools");
                }
                Some(instead)
            }
            Err(_) => libraries::libraries(name, release),
        };
        let marked = package[name.len()..].split('=').next().unwrap_or("");
        let own = matches!(marked, "" | ":amd64" | ":native" | ":all");
        return needs.filter(|_| own).map_or(Fate::Unknown, Fate::Library);
    }
    let version = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit());
    let builds = |start: &&str| name.strip_prefix(start).is_some_and(version);
    match () {
        () if BUILDS_VERSIONS.iter().any(builds) => Fate::Builds,
        () if RUNS_STARTS.iter().any(|start| name.starts_with(start)) => Fate::Runs,
        () if RUNS_ENDS.iter().any(|end| name.ends_with(end)) || is_library(name) => Fate::Runs,
        () => Fate::Unknown,
    }
}

/// Whether a package is documentation or symbols for a debugger, by its name.
fn only_read(name: &str) -> bool {
    ["-doc", "-dbg", "-dbgsym"].iter().any(|end| name.ends_with(end))
}

/// Whether a package is a shared library, by Debian's policy on their names: `libpq5`, `libssl3t64`, `libxslt1.1`, `zlib1g`.
/// Source: Debian Policy 8.1.
fn is_library(name: &str) -> bool {
    name == "zlib1g"
        || name.starts_with("lib") && name.trim_end_matches("t64").ends_with(|c: char| c.is_ascii_digit())
}

/// The fate of an Alpine package, as `apk add` names it: `gcc`, `postgresql-dev=15.2-r0`, `nodejs>18`, `tini@edge`.
pub fn fate_apk(package: &str) -> Fate {
    let name = package.split(['=', '~', '<', '>', '@']).next().unwrap_or(package);
    let listed = |list: &[&str]| list.binary_search(&name).is_ok();
    if let Ok(at) = alpine::LIBRARIES.binary_search_by_key(&name, |(known, _)| known) {
        return Fate::Library(alpine::LIBRARIES[at].1.to_vec());
    }
    let runs = ["font-", "icu-data-", "php", "py3-", "ttf-"];
    match () {
        () if listed(alpine::BUILDS) || name.ends_with("-doc") || name.ends_with("-dbg") => Fate::Builds,
        () if listed(alpine::EITHER) => Fate::Either,
        () if listed(alpine::RUNS) => Fate::Runs,
        () if name.ends_with("-dev") => Fate::Unknown,
        () if runs.iter().any(|start| name.starts_with(start)) => Fate::Runs,
        // Alpine's libraries are called as they are: `libpng`, `icu-libs`.
        () if name.starts_with("lib") && name != "libtool" || name.ends_with("-libs") => Fate::Runs,
        () if RUNS_ENDS.iter().any(|end| name.ends_with(end)) || name.starts_with("perl-") => Fate::Runs,
        () => Fate::Unknown,
    }
}

/// What Alpine calls a package that is given in bookworm's spelling, or as Alpine calls it; `None` where that is not known.
pub fn name_on_alpine(package: &'static str) -> Option<&'static str> {
    if let Ok(at) = alpine::OF_DEBIAN.binary_search_by_key(&package, |(known, _)| known) {
        return Some(alpine::OF_DEBIAN[at].1);
    }
    let of_compilers = matches!(package, "libgcc" | "libgfortran" | "libgomp" | "libstdc++");
    let known = || alpine::LIBRARIES.iter().any(|(_, names)| names.contains(&package));
    (of_compilers || known()).then_some(package)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        let lists = [debian::BUILDS, debian::EITHER, debian::RUNS, libraries::EVERYWHERE];
        for list in lists.into_iter().chain([alpine::BUILDS, alpine::EITHER, alpine::RUNS]) {
            let wrong = list.windows(2).find(|pair| pair[0] >= pair[1]);
            assert!(wrong.is_none(), "{wrong:?}");
        }
        for list in [debian::INSTEAD, alpine::LIBRARIES] {
            let wrong = list.windows(2).find(|pair| pair[0].0 >= pair[1].0);
            assert!(wrong.is_none(), "{wrong:?}");
        }
        let wrong = alpine::OF_DEBIAN.windows(2).find(|pair| pair[0].0 >= pair[1].0);
        assert!(wrong.is_none(), "{wrong:?}");
        for lines in [data::LIBRARIES, libraries::ELSEWHERE] {
            let names: Vec<&str> = lines.lines().filter_map(|line| line.split(' ').next()).collect();
            let wrong = names.windows(2).find(|pair| pair[0] >= pair[1]);
            assert!(wrong.is_none(), "{wrong:?}");
        }
    }

    /// No package has two fates.
    #[test]
    fn a_package_is_in_one_list() {
        fn first(list: &[(&'static str, &[&str])]) -> Vec<&'static str> {
            list.iter().map(|(name, _)| *name).collect()
        }
        let debian = [debian::BUILDS, debian::EITHER, debian::RUNS, &first(debian::INSTEAD)].concat();
        let alpine = [alpine::BUILDS, alpine::EITHER, alpine::RUNS, &first(alpine::LIBRARIES)].concat();
        let of = |lines: &'static str| lines.lines().filter_map(|line| line.split(' ').next());
        let rows: Vec<&str> = of(data::LIBRARIES).chain(of(libraries::ELSEWHERE)).collect();
        for name in rows {
            assert!(!debian.contains(&name), "{name} stands behind a list");
        }
        for mut names in [debian, alpine] {
            names.sort_unstable();
            let wrong = names.windows(2).find(|pair| pair[0] == pair[1]);
            assert!(wrong.is_none(), "{wrong:?}");
        }
    }

    /// Every row names releases and libraries as they are written.
    #[test]
    fn rows_are_whole() {
        let plain = |name: &str| {
            name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
        };
        for line in data::LIBRARIES.lines() {
            let (name, rest) = line.split_once(' ').unwrap();
            assert!(name.ends_with("-dev"), "{line}");
            assert!(matches!(rest.split('|').count(), 1 | 3), "{line}");
            assert!(rest.split([' ', '|']).all(plain), "{line}");
            assert!(!rest.split([' ', '|']).any(|library| library.ends_with("-dev")), "{line}");
        }
        for line in libraries::ELSEWHERE.lines() {
            let (_, rest) = line.split_once(' ').unwrap();
            for field in rest.split('|') {
                let (release, libraries) = field.split_once('=').unwrap();
                let others = ["stretch", "buster", "xenial", "bionic", "focal", "jammy", "noble"];
                assert!(others.contains(&release), "{line}");
                assert!(libraries.split(' ').all(|library| !library.is_empty() && plain(library)), "{line}");
            }
        }
        // What is called the same everywhere is so in the releases whose indexes were read.
        for package in libraries::EVERYWHERE {
            let found = ["bullseye", "bookworm", "trixie"].map(|release| fate(package, Some(release)));
            assert!(found.iter().all(|fate| *fate == found[0] && *fate != Fate::Unknown), "{package}");
        }
    }

    #[test]
    fn libraries_of_development_packages() {
        let library = |names: &'static str| match names {
            "?" => Fate::Unknown,
            names => Fate::Library(names.split_ascii_whitespace().collect()),
        };
        // The package, and its libraries in: bullseye, bookworm, trixie, focal, jammy, noble.
        for (package, expected) in [
            ("libpq-dev", ["libpq5"; 6]),
            ("libpq-dev=15.3-0", ["libpq5"; 6]),
            ("libpq-dev:amd64", ["libpq5"; 6]),
            ("libpq-dev:i386", ["?"; 6]),
            ("libpq-dev/bookworm-backports", ["?"; 6]),
            ("libz-dev", ["zlib1g"; 6]),
            ("libssl-dev", ["libssl1.1", "libssl3", "libssl3t64", "libssl1.1", "libssl3", "libssl3t64"]),
            ("libffi-dev", ["libffi7", "libffi8", "libffi8", "libffi7", "libffi8", "libffi8"]),
            (
                "libcurl4-openssl-dev",
                ["libcurl4", "libcurl4", "libcurl4t64", "libcurl4", "libcurl4", "libcurl4t64"],
            ),
            (
                "libglib2.0-dev",
                [
                    "libglib2.0-0",
                    "libglib2.0-0",
                    "libglib2.0-0t64",
                    "libglib2.0-0",
                    "libglib2.0-0",
                    "libglib2.0-0t64",
                ],
            ),
            (
                "default-libmysqlclient-dev",
                [
                    "libmariadb3",
                    "libmariadb3",
                    "libmariadb3",
                    "libmysqlclient21",
                    "libmysqlclient21",
                    "libmysqlclient21",
                ],
            ),
            (
                "libjpeg-dev",
                [
                    "libjpeg62-turbo",
                    "libjpeg62-turbo",
                    "libjpeg62-turbo",
                    "libjpeg-turbo8",
                    "libjpeg-turbo8",
                    "libjpeg-turbo8",
                ],
            ),
            ("libjpeg62-turbo-dev", ["libjpeg62-turbo", "libjpeg62-turbo", "libjpeg62-turbo", "?", "?", "?"]),
            ("libicu-dev", ["libicu67", "libicu72", "libicu76", "libicu66", "libicu70", "libicu74"]),
            // Two names on the way from one release to the next: not known in between.
            ("libre2-dev", ["libre2-9", "libre2-9", "libre2-11", "?", "libre2-9", "?"]),
            ("libof-our-own-dev", ["?"; 6]),
            ("python3-dev", ["python3"; 6]),
        ] {
            let releases = ["bullseye", "bookworm", "trixie", "focal", "jammy", "noble"];
            for (release, expected) in releases.into_iter().zip(expected) {
                assert_eq!(fate(package, Some(release)), library(expected), "{package} on {release}");
            }
        }
        assert_eq!(fate("libpq-dev", None), library("libpq5"));
        assert_eq!(fate("libssl-dev", None), Fate::Unknown);
        assert_eq!(fate("libssl-dev", Some("buster")), library("libssl1.1"));
        assert_eq!(fate("libssl-dev", Some("forky")), Fate::Unknown);
        assert_eq!(
            fate("libgcc-9-dev", Some("focal")),
            library("libatomic1 libgomp1 libquadmath0 libstdc++6")
        );
    }

    #[test]
    fn names_on_other_releases() {
        for (package, release, expected) in [
            ("libpq5", "noble", Some("libpq5")),
            ("libcurl4", "trixie", Some("libcurl4t64")),
            ("libssl3", "bullseye", Some("libssl1.1")),
            ("libjpeg62-turbo", "jammy", Some("libjpeg-turbo8")),
            ("libicu72", "jammy", Some("libicu70")),
            ("libre2-9", "noble", None),
            ("ca-certificates", "noble", Some("ca-certificates")),
        ] {
            assert_eq!(name_on(package, release), expected, "{package} on {release}");
        }
        let pip = |release| fate("python3-pip", Some(release));
        let brought =
            ["ca-certificates", "python3", "python3-wheel", "python3-distutils", "python3-setuptools"];
        assert_eq!(pip("bookworm"), Fate::Library(brought.to_vec()));
        assert_eq!(pip("trixie"), Fate::Library(brought[..3].to_vec()));
        // What it brings along differs by release.
        assert_eq!(fate("python-pip", Some("buster")), Fate::Runs);
    }

    #[test]
    fn what_builds_and_what_runs() {
        for (package, expected) in [
            ("gcc", Fate::Builds),
            ("gcc-12", Fate::Builds),
            ("g++:amd64", Fate::Builds),
            ("make=4.3-4.1", Fate::Builds),
            ("libpq-doc", Fate::Builds),
            ("git", Fate::Either),
            ("npm", Fate::Either),
            ("gawk", Fate::Either),
            ("ca-certificates", Fate::Runs),
            ("libpq5", Fate::Runs),
            ("libpq5:i386", Fate::Runs),
            ("zlib1g", Fate::Runs),
            ("fonts-noto", Fate::Runs),
            ("python3-yaml", Fate::Runs),
            ("python3-setuptools", Fate::Runs),
            ("php8.2-mbstring", Fate::Runs),
            ("openjdk-17-jre-headless", Fate::Runs),
            ("libdbi-perl", Fate::Runs),
            ("gettext-base", Fate::Runs),
            ("php8.2-dev", Fate::Unknown),
            ("gcc-avr", Fate::Unknown),
            ("gcc-*", Fate::Unknown),
            ("libssl*", Fate::Unknown),
            ("of-our-own", Fate::Unknown),
            ("", Fate::Unknown),
            ("-dev", Fate::Unknown),
            (":amd64", Fate::Unknown),
            ("é-dev", Fate::Unknown),
        ] {
            assert_eq!(fate(package, Some("bookworm")), expected, "{package}");
        }
        let library = |names: &[&'static str]| Fate::Library(names.to_vec());
        for (package, expected) in [
            ("postgresql-dev=15", library(&["libpq"])),
            ("openssl-dev", library(&["openssl"])),
            ("build-base", library(&["libgcc", "libstdc++"])),
            ("openjdk17", library(&["openjdk17-jre"])),
            ("musl-dev", Fate::Builds),
            ("make", Fate::Builds),
            ("git>2", Fate::Either),
            ("tini@edge", Fate::Runs),
            ("libpng", Fate::Runs),
            ("icu-libs", Fate::Runs),
            ("libof-our-own-dev", Fate::Unknown),
            ("libtool", Fate::Builds),
            ("of-our-own", Fate::Unknown),
        ] {
            assert_eq!(fate_apk(package), expected, "{package}");
        }
    }
}
