//! Recommendations without which the usual use of a package breaks.

/// A package, and what has to be named beside it when recommendations are left out.
#[derive(Debug)]
pub struct LoadBearing {
    /// The package; `#` stands for a version number.
    package: &'static str,
    /// What it needs, by name. Every release has packages of these names; one that is installed anyway is harmless.
    pub needs: &'static [&'static str],
    /// When it needs them.
    pub when: When,
    /// Why, as the end of a sentence: "ca-certificates: curl checks certificates against it".
    pub why: &'static str,
}

/// What makes a recommendation load-bearing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// The usual use breaks without it.
    Always,
    /// A repository is fetched over SSH: `git@…`, `ssh://…` or `--mount=type=ssh` in the file.
    RepositoryOverSsh,
    /// pip installs later, in this stage or one built on it, and may have to compile what it installs.
    PipInstalls,
    /// npm or yarn installs later, and compiles: node-gyp is called or a native module is known to be installed.
    NodeGypBuilds,
    /// cmake is run later; it generates makefiles unless told otherwise.
    CmakeRuns,
    /// `go build`, `go install`, `go test` or `go run` is run later, and cgo is not switched off.
    GoBuilds,
    /// R installs packages later: `install.packages`, `remotes::install_…`, `R CMD INSTALL`.
    RInstalls,
    /// ImageMagick reads or writes PDF, PostScript or EPS.
    ConvertsPdf,
    /// `add-apt-repository` or `apt-key` is called.
    AddsRepository,
}

const fn row(
    package: &'static str,
    needs: &'static [&'static str],
    when: When,
    why: &'static str,
) -> LoadBearing {
    LoadBearing { package, needs, when, why }
}

/// Why a cross compiler needs its C library.
const CROSS: &str = "it holds the C library's headers for that machine";

/// Source of every row: the recommendation is in the Debian 12 or Ubuntu 24.04 package index (2026-11-23), its own or
/// that of a package it depends on; for composer, cpanminus, the cross compilers, golang, luarocks, meson, opam, php-dev, tcc and
/// valac by `apt-get install -s` with and without on Debian 12, 2026-11. Reports of what broke without it are named at the row.
const ROWS: &[LoadBearing] = &[
    // automake is what autoreconf calls in a project that has a Makefile.am.
    row("autoconf", &["automake"], When::Always, "autoreconf calls it"),
    row("cargo", &["ca-certificates"], When::Always, "crates are fetched over HTTPS"),
    row("cmake", &["gcc", "libc6-dev", "make"], When::CmakeRuns, "cmake needs a compiler and make"),
    row(
        "composer",
        &["git", "unzip"],
        When::Always,
        "composer unpacks archives with unzip, and clones where it cannot",
    ),
    row("cpanminus", &["make"], When::Always, "modules are built with make"),
    // astral-sh/uv#6208, sourcegraph/lsp-adapter#73, jenkinsci/docker#1375.
    row("curl", &["ca-certificates"], When::Always, "curl checks certificates against it"),
    row("docker.io", &["ca-certificates"], When::Always, "images are pulled over HTTPS"),
    row("gcc", &["libc6-dev"], When::Always, "it holds the C library's headers"),
    row("gcc-#", &["libc6-dev"], When::Always, "it holds the C library's headers"),
    row("gcc-aarch64-linux-gnu", &["libc6-dev-arm64-cross"], When::Always, CROSS),
    row("gcc-arm-linux-gnueabi", &["libc6-dev-armel-cross"], When::Always, CROSS),
    row("gcc-arm-linux-gnueabihf", &["libc6-dev-armhf-cross"], When::Always, CROSS),
    row("gcc-i686-linux-gnu", &["libc6-dev-i386-cross"], When::Always, CROSS),
    row("gcc-powerpc64le-linux-gnu", &["libc6-dev-ppc64el-cross"], When::Always, CROSS),
    row("gcc-riscv64-linux-gnu", &["libc6-dev-riscv64-cross"], When::Always, CROSS),
    row("gcc-s390x-linux-gnu", &["libc6-dev-s390x-cross"], When::Always, CROSS),
    row("gcc-x86-64-linux-gnu", &["libc6-dev-amd64-cross"], When::Always, CROSS),
    // gitlabhq/gitlabhq#8458 (certificates).
    row("git", &["ca-certificates"], When::Always, "git checks certificates against it"),
    row("git", &["openssh-client"], When::RepositoryOverSsh, "git calls ssh"),
    row("git-lfs", &["ca-certificates"], When::Always, "git checks certificates against it"),
    row("git-lfs", &["openssh-client"], When::RepositoryOverSsh, "git calls ssh"),
    row("golang", &["g++", "gcc", "libc6-dev", "pkg-config"], When::GoBuilds, "cgo calls a compiler"),
    row("golang-#", &["g++", "gcc", "libc6-dev", "pkg-config"], When::GoBuilds, "cgo calls a compiler"),
    row("golang-#-go", &["g++", "gcc", "libc6-dev", "pkg-config"], When::GoBuilds, "cgo calls a compiler"),
    row("golang-go", &["g++", "gcc", "libc6-dev", "pkg-config"], When::GoBuilds, "cgo calls a compiler"),
    row("imagemagick", &["ghostscript"], When::ConvertsPdf, "ImageMagick calls it for PDF and PostScript"),
    row("luarocks", &["gcc"], When::Always, "rocks with C in them are compiled"),
    row("mercurial", &["ca-certificates"], When::Always, "hg checks certificates against it"),
    row("mercurial", &["openssh-client"], When::RepositoryOverSsh, "hg calls ssh"),
    row("meson", &["g++"], When::Always, "meson needs a compiler"),
    // Debian configures Node.js with --openssl-use-def-ca-store: it has no certificates of its own.
    row("nodejs", &["ca-certificates"], When::Always, "Node.js checks certificates against it"),
    row("npm", &["build-essential"], When::NodeGypBuilds, "node-gyp calls a compiler and make"),
    row(
        "opam",
        &["ca-certificates", "git", "m4"],
        When::Always,
        "opam fetches over HTTPS and with git, and calls m4",
    ),
    row("php#-dev", &["g++", "make"], When::Always, "phpize and pecl compile with make"),
    row("php-dev", &["g++", "make"], When::Always, "phpize and pecl compile with make"),
    row(
        "python3-pip",
        &["build-essential", "python3-dev"],
        When::PipInstalls,
        "pip compiles what has no wheel",
    ),
    row(
        "python3-virtualenv",
        &["build-essential", "python3-dev"],
        When::PipInstalls,
        "pip compiles what has no wheel",
    ),
    row("r-base", &["r-base-dev"], When::RInstalls, "R compiles the packages it installs"),
    row("r-base-core", &["r-base-dev"], When::RInstalls, "R compiles the packages it installs"),
    // dogecoin/docker#41 (gpg-agent).
    row("software-properties-common", &["gnupg"], When::AddsRepository, "keys are imported with gpg"),
    row("tcc", &["libc6-dev"], When::Always, "it holds the C library's headers"),
    row("valac", &["gcc"], When::Always, "valac writes C and compiles it"),
    row(
        "virtualenv",
        &["build-essential", "python3-dev"],
        When::PipInstalls,
        "pip compiles what has no wheel",
    ),
    row("wget", &["ca-certificates"], When::Always, "wget checks certificates against it"),
    row("xvfb", &["xauth"], When::Always, "xvfb-run calls it"),
];

/// What these packages depend on, as far as other packages lose it. Source: their `Depends` in Debian 12; in none of
/// the indexes are these among what they lose.
const DEPENDS: &[(&str, &[&str])] = &[
    ("build-essential", &["dpkg-dev", "g++", "gcc", "libc6-dev", "make"]),
    ("ca-certificates", &["openssl"]),
    ("g++", &["gcc", "libc6-dev"]),
];

/// Whether `package` is known to depend on `other`, as far as other packages lose it.
pub fn depends_on(package: &str, other: &str) -> bool {
    DEPENDS.iter().any(|(by, on)| *by == package && on.contains(&other))
}

/// What has to be named beside a package, and when.
pub fn load_bearing(package: &str) -> impl Iterator<Item = &'static LoadBearing> + use<'_> {
    ROWS.iter().filter(move |row| is(row.package, package))
}

/// What an install of `packages` has to name besides when recommendations are left out, sorted, each with the row that
/// asks for it. `holds` says whether a condition is met ([`When::Always`] is not asked). Left out: what is named
/// already, and what a named package is known to depend on.
pub fn to_name(
    packages: &[&str],
    mut holds: impl FnMut(When) -> bool,
) -> Vec<(&'static str, &'static LoadBearing)> {
    let mut needed: Vec<(&'static str, &'static LoadBearing)> = Vec::new();
    for row in packages.iter().flat_map(|package| load_bearing(package)) {
        if row.when != When::Always && !holds(row.when) {
            continue;
        }
        for &need in row.needs {
            if let Err(at) = needed.binary_search_by_key(&need, |(name, _)| name) {
                needed.insert(at, (need, row));
            }
        }
    }
    let there: Vec<&str> = packages.iter().copied().chain(needed.iter().map(|(need, _)| *need)).collect();
    needed.retain(|(need, _)| !packages.contains(need) && !there.iter().any(|by| depends_on(by, need)));
    needed
}

/// Whether `package` is the one that a row is about.
fn is(pattern: &str, package: &str) -> bool {
    // Every package is held against every row: most differ in their first letter.
    if pattern.as_bytes().first() != package.as_bytes().first() {
        return false;
    }
    match pattern.split_once('#') {
        None => pattern == package,
        Some((before, after)) => {
            package.strip_prefix(before).and_then(|rest| rest.strip_suffix(after)).is_some_and(|version| {
                version.starts_with(|c: char| c.is_ascii_digit())
                    && version.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(packages: &[&str], holds: &[When]) -> Vec<&'static str> {
        to_name(packages, |when| holds.contains(&when)).into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn rows_are_sorted_and_say_why() {
        assert!(ROWS.is_sorted_by_key(|row| row.package));
        assert!(DEPENDS.is_sorted_by_key(|(package, _)| *package));
        for row in ROWS {
            assert!(row.needs.is_sorted() && !row.needs.is_empty() && !row.why.is_empty(), "{row:?}");
        }
    }

    #[test]
    fn what_has_to_be_named() {
        assert_eq!(names(&["curl"], &[]), ["ca-certificates"]);
        assert_eq!(names(&["curl", "wget", "git"], &[]), ["ca-certificates"]);
        assert_eq!(names(&["git"], &[When::RepositoryOverSsh]), ["ca-certificates", "openssh-client"]);
        assert_eq!(names(&["gcc"], &[]), ["libc6-dev"]);
        assert_eq!(names(&["gcc-12"], &[]), ["libc6-dev"]);
        assert_eq!(names(&["python3-pip"], &[When::PipInstalls]), ["build-essential", "python3-dev"]);
        assert_eq!(names(&["cmake"], &[When::CmakeRuns]), ["gcc", "libc6-dev", "make"]);
        assert_eq!(names(&["cmake", "g++"], &[When::CmakeRuns]), ["make"]);
        assert_eq!(names(&["golang-1.19-go"], &[When::GoBuilds]), ["g++", "pkg-config"]);
        assert_eq!(names(&["golang"], &[When::GoBuilds]), ["g++", "pkg-config"]);
        assert_eq!(names(&["golang-1.19"], &[When::GoBuilds]), ["g++", "pkg-config"]);
        assert_eq!(names(&["php-cli", "composer"], &[]), ["git", "unzip"]);
        assert_eq!(names(&["php8.2-dev"], &[]), ["g++", "make"]);
        assert_eq!(names(&["gcc-aarch64-linux-gnu"], &[]), ["libc6-dev-arm64-cross"]);
    }

    #[test]
    fn what_has_not() {
        for (packages, holds) in [
            (&["curl", "ca-certificates"][..], &[][..]),
            (&["unzip"], &[]),
            (&["libcurl4-openssl-dev"], &[]),
            (&["git-man"], &[]),
            (&["gcc", "build-essential"], &[]),
            (&["gcc", "g++"], &[]),
            (&["gcc-12-base"], &[]),
            (&["gcc-"], &[]),
            (&["gcc-multilib"], &[]),
            (&["gcc-arm-none-eabi"], &[]),
            (&["golang-go"], &[When::PipInstalls]),
            (&["python3-pip"], &[When::GoBuilds]),
            (&["cmake", "build-essential"], &[When::CmakeRuns]),
            (&["meson", "build-essential"], &[]),
            (&["php-dev", "build-essential"], &[]),
            (&["cpanminus", "make"], &[]),
            (&["python3-pip", "build-essential", "python3-dev"], &[When::PipInstalls]),
        ] {
            assert!(names(packages, holds).is_empty(), "{packages:?}");
        }
    }

    #[test]
    fn what_always_holds_is_not_asked() {
        let mut asked = Vec::new();
        to_name(&["curl", "git", "xvfb"], |when| {
            asked.push(when);
            false
        });
        assert_eq!(asked, [When::RepositoryOverSsh]);
    }
}
