//! What becomes of packages, against Debian's package indexes and against the files of the corpus.

use flate2::read::GzDecoder;
use leanfile::facts::packages::manager_calls;
use leanfile::facts::tables::runtime_packages::{Fate, fate, fate_apk};
use leanfile::facts::{Build, Inputs, Scripts};
use leanfile::syntax::Dockerfile;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The table, from the root of the project.
const DATA: &str = "src/facts/tables/runtime_packages/data.rs";

/// Releases whose indexes were read.
const RELEASES: [&str; 3] = ["bullseye", "bookworm", "trixie"];

/// A package of an index.
struct Package {
    source: String,
    /// What it depends on, of alternatives the first.
    depends: Vec<String>,
}

/// A release's packages, and who provides a name that is none.
struct Index {
    packages: BTreeMap<String, Package>,
    provided: BTreeMap<String, String>,
}

impl Index {
    fn read(path: &Path) -> Index {
        let mut text = String::new();
        GzDecoder::new(fs::File::open(path).unwrap()).read_to_string(&mut text).unwrap();
        let (mut packages, mut provided) = (BTreeMap::new(), BTreeMap::new());
        let names = |field: &str| -> Vec<String> {
            let first = |entry: &str| entry.trim().split([' ', ':', '(']).next().unwrap().to_owned();
            field.split(',').map(first).filter(|name| !name.is_empty()).collect()
        };
        for line in text.lines().skip(2) {
            let [name, _, source, depends, provides] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("five columns: {line}")
            };
            for other in names(provides) {
                provided.entry(other).or_insert_with(|| name.to_owned());
            }
            let package = Package { source: source.to_owned(), depends: names(depends) };
            packages.insert(name.to_owned(), package);
        }
        Index { packages, provided }
    }

    /// The package that a name stands for.
    fn named<'a>(&'a self, name: &'a str) -> Option<&'a str> {
        let real = self.packages.contains_key(name).then_some(name);
        real.or_else(|| self.provided.get(name).map(String::as_str))
    }

    /// All that comes with packages.
    fn closure<'a>(&'a self, names: &[&'a str]) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::new();
        let mut left = names.to_vec();
        while let Some(name) = left.pop() {
            if found.insert(name) {
                left.extend(self.packages[name].depends.iter().filter_map(|name| self.named(name)));
            }
        }
        found
    }

    /// The libraries that a development package, and those of its source that it depends on, are for: of the same source.
    fn libraries<'a>(&'a self, package: &'a str) -> BTreeSet<&'a str> {
        let no_library =
            ["-bin", "-tools", "-doc", "-dbg", "-common", "-data", "-utils", "-config", "-headers"];
        let (mut found, mut seen) = (BTreeSet::new(), BTreeSet::new());
        let mut left = vec![package];
        while let Some(name) = left.pop() {
            let of = &self.packages[name];
            for other in of.depends.iter().filter_map(|name| self.named(name)) {
                let same = self.packages[other].source == of.source;
                let metapackage = of.source.ends_with("-defaults") && other.ends_with("-dev");
                if !(same || metapackage) || !seen.insert(other) {
                    continue;
                }
                if other.ends_with("-dev") {
                    left.push(other);
                } else if other.starts_with("lib") && !no_library.iter().any(|end| other.ends_with(end)) {
                    found.insert(other);
                }
            }
        }
        found
    }
}

/// Where the indexes lie; or `None`, after saying that a test is skipped.
#[allow(clippy::print_stderr)]
fn indexes() -> Option<Vec<Index>> {
    let paths = RELEASES.map(|release| super::facts().join(format!("debian_packages_{release}.tsv.gz")));
    if let Some(path) = paths.iter().find(|path| !path.is_file()) {
        eprintln!("skipped: libraries of development packages: no {} (set LEANFILE_FACTS)", path.display());
        return None;
    }
    Some(paths.iter().map(|path| Index::read(path)).collect())
}

/// Every development package of the table: it is one, all its libraries are packages of the release, and with them come all that are
/// built from its source.
#[test]
fn libraries_are_those_of_the_indexes() {
    let Some(indexes) = indexes() else { return };
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(DATA)).unwrap();
    let (_, lines) = text.split_once("\"\\\n").unwrap();
    let mut wrong = Vec::new();
    let mut asked = 0;
    for line in lines.lines() {
        let Some((package, _)) = line.split_once(' ') else { continue };
        for (release, index) in RELEASES.into_iter().zip(&indexes) {
            let named = index.named(package);
            let needs = match fate(package, Some(release)) {
                Fate::Library(needs) => needs,
                Fate::Unknown if named.is_none() => continue,
                other => {
                    wrong.push(format!("{release}: {package}: {other:?}"));
                    continue;
                }
            };
            asked += 1;
            let Some(named) = named else {
                wrong.push(format!("{release}: {package}: there is none"));
                continue;
            };
            if let Some(none) = needs.iter().find(|need| !index.packages.contains_key(**need)) {
                wrong.push(format!("{release}: {package}: there is no {none}"));
                continue;
            }
            // Of a compiler's libraries those that check a program while it is tested are left out, and a package of choice is none.
            let left_out = |name: &str| {
                let checks =
                    ["libasan", "libhwasan", "libitm", "liblsan", "libtsan", "libubsan", "libopenblas0"];
                checks.iter().any(|start| name.starts_with(start))
            };
            let come = index.closure(&needs);
            let missing = index.libraries(named);
            let missing: Vec<_> =
                missing.iter().filter(|name| !come.contains(*name) && !left_out(name)).collect();
            if !missing.is_empty() {
                wrong.push(format!("{release}: {package}: {missing:?} missing from {needs:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(asked > 750, "{asked}");
}

/// How many of the packages that the corpus installs have a fate.
#[test]
#[allow(clippy::print_stderr)]
fn most_packages_that_files_install_are_known() {
    let corpus = std::env::var_os("LEANFILE_CORPUS")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus"), PathBuf::from);
    let Ok(folder) = fs::read_dir(corpus.join("files")) else {
        eprintln!("skipped: packages of the corpus: no files in {} (set LEANFILE_CORPUS)", corpus.display());
        return;
    };
    // Of each manager: names that are written out, those whose kind is known, and those whose fate is.
    let mut counts: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    let mut unknown: BTreeMap<String, usize> = BTreeMap::new();
    for entry in folder.flatten() {
        let Ok(text) = fs::read_to_string(entry.path()) else { continue };
        let file = Arc::new(Dockerfile::parse(text.as_str()));
        let build = Build::new(file, &Inputs::default(), &mut Scripts::default());
        for run in &build.runs {
            let release = build.stages[run.stage].release;
            for call in run.script().map(manager_calls).unwrap_or_default() {
                let (id, subcommand) = (call.manager.id, call.subcommand());
                if !matches!((id, subcommand), ("apt", "install") | ("apk", "add")) {
                    continue;
                }
                for (_, word) in call.packages() {
                    let Some(name) = word.literal().filter(|name| !name.ends_with(".deb")) else { continue };
                    let of = |release| if id == "apt" { fate(&name, release) } else { fate_apk(&name) };
                    let [all, kinds, fates] = counts.entry(id).or_default();
                    *all += 1;
                    let known = of(release) != Fate::Unknown;
                    *fates += usize::from(known);
                    *kinds += usize::from(
                        known || RELEASES.iter().any(|release| of(Some(release)) != Fate::Unknown),
                    );
                    if !known {
                        *unknown.entry(format!("{id} {name} on {}", release.unwrap_or("?"))).or_default() +=
                            1;
                    }
                }
            }
        }
    }
    eprintln!("{counts:?}");
    let mut most: Vec<_> = unknown.iter().collect();
    most.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    eprintln!("{:?}", &most[..most.len().min(60)]);
    for (id, bounds) in [("apt", [90, 85]), ("apk", [90, 90])] {
        let [all, kinds, fates] = counts[id];
        assert!(all > 1500, "{id}: {all}");
        for (known, bound) in [kinds, fates].into_iter().zip(bounds) {
            assert!(known * 100 >= all * bound, "{id}: {known} of {all}, not {bound} %");
        }
    }
}
