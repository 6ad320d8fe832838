//! What becomes of a distribution's packages when a stage is split: those that only build stay behind, and what was linked against their
//! libraries needs these.
//!
//! Sources: the package indexes of Debian 11, 12 and 13 for the libraries behind development packages; which packages only build, and
//! Alpine's, is general knowledge of 2026-11.

#[rustfmt::skip]
mod data;

use crate::facts::{Release, needs};

/// What becomes of a package when what it is installed for is built in another stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It only builds: compilers, build systems, installers, documentation.
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

/// Debian's and Ubuntu's packages that only build.
const BUILDS: &[&str] = &[
    "ant",
    "autoconf",
    "autoconf-archive",
    "automake",
    "autopoint",
    "autotools-dev",
    "bear",
    "binutils",
    "binutils-gold",
    "bison",
    "build-essential",
    "byacc",
    "cargo",
    "ccache",
    "check",
    "clang",
    "clang-format",
    "clang-tidy",
    "cmake",
    "cmake-data",
    "composer",
    "cpp",
    "cppcheck",
    "cython3",
    "debhelper",
    "devscripts",
    "dh-make",
    "distcc",
    "doxygen",
    "dpkg-dev",
    "equivs",
    "extra-cmake-modules",
    "fakeroot",
    "flex",
    "g++",
    "g++-multilib",
    "gawk",
    "gcc",
    "gcc-multilib",
    "gettext",
    "git-buildpackage",
    "golang",
    "golang-go",
    "gperf",
    "gradle",
    "help2man",
    "indent",
    "intltool",
    "lcov",
    "libc-dev",
    "libc-dev-bin",
    "libc6-dev",
    "libc6-dev-i386",
    "libtool",
    "libtool-bin",
    "linux-headers-generic",
    "linux-libc-dev",
    "lld",
    "llvm",
    "m4",
    "make",
    "make-guile",
    "maven",
    "meson",
    "mold",
    "nasm",
    "ninja-build",
    "npm",
    "pipenv",
    "pkg-config",
    "pkgconf",
    "po4a",
    "protobuf-compiler",
    "protobuf-compiler-grpc",
    "ragel",
    "re2c",
    "rust-all",
    "rustc",
    "sbt",
    "scons",
    "swig",
    "swig3.0",
    "swig4.0",
    "texinfo",
    "valgrind",
    "yacc",
    "yarn",
    "yarnpkg",
    "yasm",
];

/// Packages that build, and what runs instead of them.
const INSTEAD: &[(&str, &[&str])] = &[
    ("default-jdk", &["default-jre"]),
    ("default-jdk-headless", &["default-jre-headless"]),
    ("gfortran", &["libgfortran5"]),
    ("openjdk-11-jdk", &["openjdk-11-jre"]),
    ("openjdk-11-jdk-headless", &["openjdk-11-jre-headless"]),
    ("openjdk-17-jdk", &["openjdk-17-jre"]),
    ("openjdk-17-jdk-headless", &["openjdk-17-jre-headless"]),
    ("openjdk-21-jdk", &["openjdk-21-jre"]),
    ("openjdk-21-jdk-headless", &["openjdk-21-jre-headless"]),
    ("openjdk-8-jdk", &["openjdk-8-jre"]),
    ("openjdk-8-jdk-headless", &["openjdk-8-jre-headless"]),
    ("python3-all-dev", &["python3"]),
    ("python3-dev", &["python3"]),
    ("python3-pip", &["python3"]),
    ("python3-venv", &["python3"]),
    ("python3-virtualenv", &["python3"]),
    ("ruby-bundler", &["ruby"]),
    ("ruby-full", &["ruby"]),
];

/// Packages that fetch, unpack and look up, for a build as well as for a program.
const EITHER: &[&str] = &[
    "apt-transport-https",
    "apt-utils",
    "aria2",
    "axel",
    "bzip2",
    "curl",
    "dirmngr",
    "file",
    "git",
    "git-core",
    "git-lfs",
    "gnupg",
    "gnupg1",
    "gnupg2",
    "gpg",
    "gpg-agent",
    "gzip",
    "jq",
    "lsb-release",
    "lz4",
    "mercurial",
    "openssh-client",
    "p7zip-full",
    "patch",
    "rsync",
    "software-properties-common",
    "subversion",
    "tar",
    "unzip",
    "vim",
    "wget",
    "xz-utils",
    "zip",
    "zstd",
];

/// Packages that programs use when they run, and what belongs to a system.
const RUNS: &[&str] = &[
    "bash",
    "ca-certificates",
    "coreutils",
    "cron",
    "default-jre",
    "default-jre-headless",
    "default-mysql-client",
    "dnsutils",
    "dumb-init",
    "ffmpeg",
    "fontconfig",
    "gettext-base",
    "ghostscript",
    "gosu",
    "graphviz",
    "imagemagick",
    "iproute2",
    "iptables",
    "iputils-ping",
    "less",
    "libnss-wrapper",
    "locales",
    "mariadb-client",
    "media-types",
    "mime-support",
    "nano",
    "net-tools",
    "netbase",
    "netcat",
    "netcat-openbsd",
    "nginx",
    "nodejs",
    "numactl",
    "openssl",
    "perl",
    "pigz",
    "poppler-utils",
    "postgresql-client",
    "procps",
    "psmisc",
    "python3",
    "python3-distutils",
    "redis-server",
    "redis-tools",
    "ruby",
    "socat",
    "sqlite3",
    "sudo",
    "supervisor",
    "tesseract-ocr",
    "tini",
    "tzdata",
    "wait-for-it",
    "wkhtmltopdf",
    "xvfb",
];

/// Beginnings of names of packages with a version in them that only build, and of those that programs use.
const BUILDS_VERSIONS: &[&str] =
    &["clang-", "cpp-", "g++-", "gcc-", "golang-", "linux-headers-", "lld-", "llvm-"];
const RUNS_VERSIONS: &[&str] =
    &["fonts-", "libreoffice", "postgresql-client-", "python3-", "tesseract-ocr-", "ttf-", "xfonts-"];

/// The fate of a Debian or Ubuntu package on `release`, as an install names it: `libpq-dev`, `gcc:amd64`, `make=4.3-4.1`.
pub fn fate(package: &str, release: Option<Release>) -> Fate {
    let name = package.split(['=', '/', ':']).next().unwrap_or(package);
    let listed = |list: &[&str]| list.binary_search(&name).is_ok();
    if listed(BUILDS) || ["-doc", "-dbg", "-dbgsym"].iter().any(|ending| name.ends_with(ending)) {
        return Fate::Builds;
    }
    if let Ok(at) = INSTEAD.binary_search_by_key(&name, |(known, _)| known) {
        let mut instead = INSTEAD[at].1.to_vec();
        // pip brings distutils along, where Python has it in a package of its own.
        if matches!(name, "python3-pip" | "python3-venv" | "python3-virtualenv")
            && matches!(release, Some("bionic" | "bookworm" | "bullseye" | "buster" | "focal" | "jammy"))
        {
            instead.push("python3-distutils");
        }
        return Fate::Library(instead);
    }
    if listed(EITHER) {
        return Fate::Either;
    }
    if listed(RUNS) {
        return Fate::Runs;
    }
    let is_version = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit());
    let versioned = |list: &[&str]| list.iter().any(|start| name.strip_prefix(start).is_some_and(is_version));
    if name.ends_with("-dev") {
        return libraries(name, release).map_or(Fate::Unknown, Fate::Library);
    }
    match () {
        () if versioned(BUILDS_VERSIONS) => Fate::Builds,
        () if RUNS_VERSIONS.iter().any(|start| name.starts_with(start)) || is_library(name) => Fate::Runs,
        () => Fate::Unknown,
    }
}

/// Whether a package is a shared library, by Debian's policy on their names: `libpq5`, `libssl3t64`, `libxslt1.1`, `zlib1g`.
/// Source: Debian Policy 8.1.
fn is_library(name: &str) -> bool {
    name == "zlib1g"
        || name.starts_with("lib") && name.trim_end_matches("t64").ends_with(|c: char| c.is_ascii_digit())
}

/// The name on `release` of a package that is given in bookworm's spelling; `None` where a library is called otherwise there, and it is
/// not known how.
pub fn name_on(package: &'static str, release: Release) -> Option<&'static str> {
    let mut rows = 0;
    for line in data::LIBRARIES.lines() {
        let Some((development, names)) = line.split_once('|') else { continue };
        let bookworm = names.split('|').nth(1).unwrap_or(names);
        let Some(at) = bookworm.split(' ').position(|name| name == package) else { continue };
        rows += 1;
        let there = libraries(development, Some(release)).unwrap_or_default();
        // The packages of a row change their number where one was split.
        if there.len() == bookworm.split(' ').count() {
            return Some(there[at]);
        }
    }
    (rows == 0).then(|| needs::name_on(package, release))
}

/// What needs `package`, a development package, to run; none for headers alone; `None` where that is not known.
fn libraries(package: &str, release: Option<Release>) -> Option<Vec<&'static str>> {
    let lines = data::LIBRARIES;
    let line =
        lines.lines().find(|line| line.strip_prefix(package).is_some_and(|rest| rest.starts_with('|')))?;
    let mut fields = line.split('|').skip(1);
    let first = fields.next()?;
    let [bullseye, bookworm, trixie] = match (fields.next(), fields.next()) {
        (Some(second), Some(third)) => [first, second, third],
        _ => [first; 3],
    };
    let found = match release? {
        "bullseye" => bullseye,
        "bookworm" => bookworm,
        "trixie" => trixie,
        // Ubuntu's of a time are called as Debian's where two of these agree; those of two packages that everything needs are known.
        "focal" => match package {
            "libssl-dev" => "libssl1.1",
            "libffi-dev" => "libffi7",
            _ if bullseye == bookworm => bullseye,
            _ => return None,
        },
        "jammy" => match package {
            "libssl-dev" => "libssl3",
            "libffi-dev" => "libffi8",
            _ if bullseye == bookworm => bookworm,
            _ => return None,
        },
        "noble"
            if trixie
                .split(' ')
                .zip(bookworm.split(' '))
                .all(|(new, old)| new.trim_end_matches("t64") == old) =>
        {
            trixie
        }
        _ => return None,
    };
    match found {
        "-" => None,
        "" => Some(Vec::new()),
        found => Some(found.split(' ').collect()),
    }
}

/// Alpine's packages that only build.
const APK_BUILDS: &[&str] = &[
    "autoconf",
    "automake",
    "binutils",
    "bison",
    "cargo",
    "clang",
    "cmake",
    "composer",
    "flex",
    "go",
    "gradle",
    "libc-dev",
    "libtool",
    "linux-headers",
    "m4",
    "make",
    "maven",
    "meson",
    "musl-dev",
    "nasm",
    "ninja",
    "npm",
    "openjdk11",
    "patch",
    "pkgconf",
    "pkgconfig",
    "protobuf",
    "py3-pip",
    "py3-setuptools",
    "py3-wheel",
    "rust",
    "samurai",
    "swig",
    "yarn",
    "yasm",
];

/// Alpine's development packages, and what is linked against them needs.
const APK_LIBRARIES: &[(&str, &[&str])] = &[
    ("alpine-sdk", &["libgcc", "libstdc++"]),
    ("build-base", &["libgcc", "libstdc++"]),
    ("curl-dev", &["libcurl"]),
    ("cyrus-sasl-dev", &["libsasl"]),
    ("freetype-dev", &["freetype"]),
    ("g++", &["libgcc", "libstdc++"]),
    ("gcc", &["libgcc"]),
    ("gmp-dev", &["gmp"]),
    ("icu-dev", &["icu-libs"]),
    ("jpeg-dev", &["libjpeg-turbo"]),
    ("krb5-dev", &["krb5-libs"]),
    ("libevent-dev", &["libevent"]),
    ("libffi-dev", &["libffi"]),
    ("libjpeg-turbo-dev", &["libjpeg-turbo"]),
    ("libmemcached-dev", &["libmemcached-libs"]),
    ("libpng-dev", &["libpng"]),
    ("libpq-dev", &["libpq"]),
    ("libressl-dev", &["libressl"]),
    ("libsodium-dev", &["libsodium"]),
    ("libwebp-dev", &["libwebp"]),
    ("libxml2-dev", &["libxml2"]),
    ("libxslt-dev", &["libxslt"]),
    ("libzip-dev", &["libzip"]),
    ("lz4-dev", &["lz4-libs"]),
    ("mariadb-connector-c-dev", &["mariadb-connector-c"]),
    ("mariadb-dev", &["mariadb-connector-c"]),
    ("ncurses-dev", &["ncurses-libs"]),
    ("oniguruma-dev", &["oniguruma"]),
    ("openldap-dev", &["libldap"]),
    ("openssl-dev", &["libcrypto3", "libssl3"]),
    ("pcre-dev", &["pcre"]),
    ("pcre2-dev", &["pcre2"]),
    ("postgresql-dev", &["libpq"]),
    ("python3-dev", &["python3"]),
    ("readline-dev", &["readline"]),
    ("sqlite-dev", &["sqlite-libs"]),
    ("tiff-dev", &["tiff"]),
    ("unixodbc-dev", &["unixodbc"]),
    ("yaml-dev", &["yaml"]),
    ("zlib-dev", &["zlib"]),
    ("zstd-dev", &["zstd-libs"]),
];

/// The fate of an Alpine package, as `apk add` names it.
pub fn fate_apk(package: &str) -> Fate {
    let name = package.split(['=', '~', '<', '>', '@']).next().unwrap_or(package);
    if APK_BUILDS.binary_search(&name).is_ok() {
        return Fate::Builds;
    }
    if let Ok(at) = APK_LIBRARIES.binary_search_by_key(&name, |(known, _)| known) {
        return Fate::Library(APK_LIBRARIES[at].1.to_vec());
    }
    match name {
        _ if EITHER.binary_search(&name).is_ok() || name == "xz" => Fate::Either,
        _ if RUNS.binary_search(&name).is_ok() => Fate::Runs,
        _ => Fate::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        for list in [BUILDS, EITHER, RUNS, APK_BUILDS] {
            let wrong = list.windows(2).find(|pair| pair[0] >= pair[1]);
            assert!(wrong.is_none(), "{wrong:?}");
        }
        assert!(INSTEAD.is_sorted_by(|a, b| a.0 < b.0));
        assert!(APK_LIBRARIES.is_sorted_by(|a, b| a.0 < b.0));
        let names: Vec<&str> = data::LIBRARIES.lines().filter_map(|line| line.split('|').next()).collect();
        assert!(names.is_sorted(), "data");
        let fields = |line: &str| line.split('|').count();
        assert!(data::LIBRARIES.lines().all(|line| matches!(fields(line), 2 | 4)));
    }

    #[test]
    fn libraries_of_development_packages() {
        let of = |package: &str, release| fate(package, Some(release));
        let library = |names: &[&'static str]| Fate::Library(names.to_vec());
        assert_eq!(of("libpq-dev", "bookworm"), library(&["libpq5"]));
        assert_eq!(of("libpq-dev=15.3-0", "jammy"), library(&["libpq5"]));
        assert_eq!(of("libssl-dev", "bullseye"), library(&["libssl1.1"]));
        assert_eq!(of("libssl-dev", "bookworm"), library(&["libssl3"]));
        assert_eq!(of("libssl-dev", "trixie"), library(&["libssl3t64"]));
        assert_eq!(of("libssl-dev", "noble"), library(&["libssl3t64"]));
        assert_eq!(of("libssl-dev", "focal"), library(&["libssl1.1"]));
        assert_eq!(of("libcurl4-openssl-dev", "trixie"), library(&["libcurl4t64"]));
        assert_eq!(of("default-libmysqlclient-dev", "bookworm"), library(&["libmariadb3"]));
        assert_eq!(of("libjpeg-dev", "bookworm"), library(&["libjpeg62-turbo"]));
        assert_eq!(of("libicu-dev", "jammy"), Fate::Unknown);
        assert_eq!(of("libof-our-own-dev", "bookworm"), Fate::Unknown);
        assert_eq!(fate("libpq-dev", None), Fate::Unknown);
        assert_eq!(of("python3-dev", "bookworm"), library(&["python3"]));
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
            ("ca-certificates", Fate::Runs),
            ("libpq5", Fate::Runs),
            ("zlib1g", Fate::Runs),
            ("fonts-noto", Fate::Runs),
            ("python3-yaml", Fate::Runs),
            ("gcc-avr", Fate::Unknown),
            ("of-our-own", Fate::Unknown),
        ] {
            assert_eq!(fate(package, Some("bookworm")), expected, "{package}");
        }
        assert_eq!(fate_apk("postgresql-dev=15"), Fate::Library(vec!["libpq"]));
        assert_eq!(fate_apk("make"), Fate::Builds);
    }
}
