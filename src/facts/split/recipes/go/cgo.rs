//! What cgo links a program with: the `#cgo` lines of its sources. Source: the documentation of the command `cgo`, and
//! `go help buildconstraint`.

use super::super::libraries;
use crate::facts::split::steps::Look;
use std::collections::BTreeSet;

/// Systems and compilers that a constraint may name, other than Linux and gc: lines and files for them are not used here.
/// Source: `go tool dist list`.
const OTHER_SYSTEMS: &[&str] = &[
    "aix",
    "android",
    "darwin",
    "dragonfly",
    "freebsd",
    "gccgo",
    "illumos",
    "ios",
    "js",
    "netbsd",
    "openbsd",
    "plan9",
    "solaris",
    "wasip1",
    "windows",
];

/// Words of a constraint that hold for what is built here, or that may.
const MAY_HOLD: &[&str] =
    &["386", "amd64", "arm", "arm64", "cgo", "gc", "linux", "ppc64le", "riscv64", "s390x", "unix"];

/// What the sources say that they link with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Links(BTreeSet<Link>);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Link {
    /// The tag that the file is only built with.
    tag: Option<String>,
    /// Whether it is a module of pkg-config, not a library.
    is_module: bool,
    /// Its name.
    name: String,
}

impl Links {
    /// Adds what a source with `import "C"` says.
    pub fn read(&mut self, source: &str) {
        let tag = match constraint(source) {
            Some(words) if words.iter().all(|word| OTHER_SYSTEMS.contains(word)) => {
                return;
            }
            Some(words) => match words.as_slice() {
                [word] if !word.contains('!') && !MAY_HOLD.contains(word) => Some((*word).to_owned()),
                _ => None,
            },
            None => None,
        };
        for line in source.lines() {
            let line = line.trim_start_matches(['/', '*', ' ', '\t']);
            let Some((head, value)) = line.strip_prefix("#cgo ").and_then(|line| line.split_once(':')) else {
                continue;
            };
            let mut conditions: Vec<&str> = head.split_whitespace().collect();
            let what = conditions.pop().unwrap_or_default();
            let holds = conditions.is_empty()
                || conditions.iter().any(|words| {
                    !words.split(',').any(|word| OTHER_SYSTEMS.contains(&word) || word == "!linux")
                });
            if !holds {
                continue;
            }
            let link = |is_module, name: &str| Link { tag: tag.clone(), is_module, name: name.to_owned() };
            match what {
                "LDFLAGS" => {
                    let words: Vec<&str> = value.split_whitespace().collect();
                    let names = words.iter().filter_map(|word| word.strip_prefix("-l"));
                    self.0.extend(names.filter(|name| !name.is_empty()).map(|name| link(false, name)));
                    if words.contains(&"-fopenmp") {
                        self.0.insert(link(false, "gomp"));
                    }
                }
                "pkg-config" => {
                    let modules = value.split_whitespace().filter(|word| !word.starts_with('-'));
                    self.0.extend(modules.map(|name| link(true, name)));
                }
                _ => {}
            }
        }
    }

    /// The packages, in bookworm's spelling, that have at run time what a build with `tags` is linked with, beside those that take
    /// the place of the development packages which the stage installs.
    ///
    /// # Errors
    /// The library of which that is not known.
    pub fn packages(&self, look: &Look<'_>, tags: &[&str]) -> Result<Vec<&'static str>, String> {
        let mut packages = BTreeSet::new();
        let built = |link: &&Link| link.tag.as_deref().is_none_or(|tag| tags.contains(&tag));
        for link in self.0.iter().filter(built) {
            let known = match link.is_module {
                true => libraries::of_module(look, &link.name),
                false => libraries::behind(look, &link.name),
            };
            packages.extend(known.ok_or_else(|| link.name.clone())?);
        }
        Ok(packages.into_iter().collect())
    }
}

/// The words of the build constraint of a file, where it has one.
fn constraint(source: &str) -> Option<Vec<&str>> {
    let head = source.lines().take_while(|line| !line.starts_with("package "));
    let line = head.filter_map(|line| line.strip_prefix("//go:build ")).next()?;
    let words = line.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '&' | '|'));
    Some(words.filter(|word| !word.is_empty()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(source: &str) -> Vec<(Option<String>, bool, String)> {
        let mut links = Links::default();
        links.read(source);
        links.0.into_iter().map(|link| (link.tag, link.is_module, link.name)).collect()
    }

    #[test]
    fn libraries_and_modules_are_read() {
        let source = "package x\n\n/*\n#cgo LDFLAGS: -L/usr/lib -lfoo -lm\n#cgo pkg-config: --static libbar >= 2\n*/\nimport \"C\"\n";
        let read = names(source);
        assert!(read.contains(&(None, false, "foo".into())) && read.contains(&(None, true, "libbar".into())));
    }

    #[test]
    fn lines_for_other_systems_say_nothing() {
        assert!(
            names("package x\n// #cgo darwin LDFLAGS: -lfoo\n// #cgo !linux LDFLAGS: -lbar\nimport \"C\"\n")
                .is_empty()
        );
        for other in ["windows", "windows || darwin"] {
            let source = format!("//go:build {other}\n\npackage x\n// #cgo LDFLAGS: -lfoo\nimport \"C\"\n");
            assert!(names(&source).is_empty(), "{other}");
        }
        let either = "package x\n// #cgo darwin linux,amd64 LDFLAGS: -lfoo\nimport \"C\"\n";
        assert_eq!(names(either), [(None, false, "foo".into())]);
    }

    #[test]
    fn a_file_with_a_tag_of_its_own_waits_for_it() {
        let source = "//go:build libsqlite3\n\npackage x\n// #cgo LDFLAGS: -lsqlite3\nimport \"C\"\n";
        assert_eq!(names(source), [(Some("libsqlite3".into()), false, "sqlite3".into())]);
        let source = "//go:build linux && !other\n\npackage x\n// #cgo LDFLAGS: -lsqlite3\nimport \"C\"\n";
        assert_eq!(names(source), [(None, false, "sqlite3".into())]);
    }
}
