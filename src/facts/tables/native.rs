//! What packages of the language package managers need besides the manager: compilers, headers and libraries.
//!
//! Only what Debian's `buildpack-deps`, the base of the full official images, has beyond `debian` is named: what the full image
//! lacks as well (ffmpeg, libgl1, tesseract-ocr, pandoc, graphviz, poppler-utils, cmake…) a file must install itself, or goes
//! without. Source of that: buildpack-deps' Dockerfiles and Debian's package indexes (2026-11).
//!
//! Where a row names no source of its own it was written down from what is known of the package's build files and
//! documentation, and not looked up again. What is not in a table is not known: no row is better than a wrong one.
//!
//! Names in each list are sorted.

pub mod crates;
pub mod gems;
pub mod npm;
pub mod pip;
pub mod wheels;

use crate::facts::needs::What;

/// What a package that is not just files needs.
#[derive(Debug)]
pub struct Native {
    /// The packages.
    pub names: &'static [&'static str],
    /// Needed to install them.
    pub build: &'static [What],
    /// Needed when they are used.
    pub run: &'static [What],
    /// Why, behind the name: "is compiled against libpq".
    pub because: &'static str,
}

/// The row of `name` in a table.
pub fn named(table: &'static [Native], name: &str) -> Option<&'static Native> {
    table.iter().find(|row| row.names.contains(&name))
}

/// A C compiler: Debian's gcc comes without the C library's headers when nothing is recommended.
/// Source: the dependencies of `gcc` in Debian's package index.
const GCC: What = What::Command("gcc");
const GXX: What = What::Command("g++");
const MAKE: What = What::Command("make");
const LIBC: What = What::Package("libc6-dev");
const PKG_CONFIG: What = What::Command("pkg-config");

/// A C++ compiler as well. `g++` depends on the headers of both.
const CXX: &[What] = &[GCC, GXX];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn rows_are_whole() {
        for table in [pip::NATIVE, npm::NATIVE, gems::NATIVE, crates::NATIVE] {
            let mut names = HashSet::new();
            for row in table {
                assert!(!row.names.is_empty() && !row.because.is_empty(), "{row:?}");
                assert!(!row.build.is_empty() || !row.run.is_empty(), "{row:?}");
                for name in row.names {
                    assert!(names.insert(name), "{name} stands twice");
                }
            }
        }
    }

    #[test]
    fn lists_are_sorted() {
        for list in [
            wheels::PURE,
            wheels::OPTIONAL,
            npm::FINE,
            npm::PREBUILT,
            gems::PURE,
            gems::COMPILED,
            gems::PRECOMPILED,
            crates::FINE,
        ] {
            for pair in list.windows(2) {
                assert!(pair[0] < pair[1], "{} and {}", pair[0], pair[1]);
            }
        }
        for pair in wheels::WHEELS.windows(2) {
            assert!(pair[0].name < pair[1].name, "{} and {}", pair[0].name, pair[1].name);
        }
    }

    #[test]
    fn a_package_of_python_is_in_one_list() {
        let wheels: HashSet<&str> = wheels::WHEELS.iter().map(|wheel| wheel.name).collect();
        for name in wheels::PURE {
            assert!(!wheels.contains(name) && wheels::OPTIONAL.binary_search(name).is_err(), "{name}");
        }
        for row in pip::NATIVE.iter().filter(|row| !row.build.is_empty()) {
            for name in row.names {
                assert!(wheels::PURE.binary_search(name).is_err() && !wheels.contains(name), "{name}");
            }
        }
        assert!(wheels::OPTIONAL.iter().all(|name| !wheels.contains(name)));
    }
}
