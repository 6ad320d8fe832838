//! Libraries that something is linked with by the name that stands behind `-l`, and the packages that have them at run time.
//! Source: the manual of GNU ld (`-l`); the file lists of Debian's and Alpine's development packages.

use super::super::steps::Look;
use crate::facts::Family;
use crate::facts::tables::runtime_packages::{self, Fate};

/// Libraries of the C library and of the compiler, which the images that a split chooses have.
/// Source: the dependencies of libc6, apt (libstdc++6) and musl.
const OF_THE_SYSTEM: &[&str] =
    &["c", "crypt", "dl", "gcc", "gcc_s", "m", "pthread", "resolv", "rt", "stdc++", "util"];

/// Libraries whose development package is not called as they are: Debian's first, Alpine's behind them.
const PACKAGES: &[(&str, &[&str])] = &[
    ("crypto", &["libssl-dev", "openssl-dev"]),
    ("curl", &["libcurl4-openssl-dev", "libcurl4-gnutls-dev", "curl-dev"]),
    ("event", &["libevent-dev"]),
    ("jpeg", &["libjpeg-dev", "libjpeg62-turbo-dev", "libjpeg-turbo-dev", "jpeg-dev"]),
    ("lzma", &["liblzma-dev", "xz-dev"]),
    ("mariadb", &["libmariadb-dev", "default-libmysqlclient-dev", "mariadb-connector-c-dev"]),
    ("mysqlclient", &["default-libmysqlclient-dev", "libmysqlclient-dev", "mariadb-dev"]),
    ("ncurses", &["libncurses-dev", "libncurses5-dev", "ncurses-dev"]),
    ("ncursesw", &["libncurses-dev", "libncursesw5-dev", "ncurses-dev"]),
    ("pq", &["libpq-dev", "postgresql-dev"]),
    ("sqlite3", &["libsqlite3-dev", "sqlite-dev"]),
    ("ssl", &["libssl-dev", "openssl-dev"]),
    ("tinfo", &["libncurses-dev", "libncurses5-dev", "ncurses-dev"]),
    ("usb-1.0", &["libusb-1.0-0-dev", "libusb-dev"]),
    ("z", &["zlib1g-dev", "zlib-dev"]),
    ("zmq", &["libzmq3-dev", "zeromq-dev"]),
];

/// The packages, in bookworm's spelling, that have the library behind `-l{name}` at run time, beside those that take the place of
/// the development packages which the stage installs; `None` where that is not known.
pub(super) fn behind(look: &Look<'_>, name: &str) -> Option<Vec<&'static str>> {
    let is_alpine = look.family() == Family::Alpine;
    match name {
        // An archive is in the program.
        _ if name.starts_with(':') && name.ends_with(".a") => return Some(Vec::new()),
        _ if OF_THE_SYSTEM.contains(&name) => return Some(Vec::new()),
        "gfortran" => return Some(vec![if is_alpine { "libgfortran" } else { "libgfortran5" }]),
        "gomp" => return Some(vec![if is_alpine { "libgomp" } else { "libgomp1" }]),
        _ => {}
    }
    let known = PACKAGES.iter().find(|(known, _)| *known == name);
    let candidates: Vec<String> = match known {
        Some((_, packages)) => packages.iter().map(|package| (*package).to_owned()).collect(),
        None => [
            format!("lib{name}-dev"),
            format!("{name}-dev"),
            format!("lib{name}1-dev"),
            format!("{name}1g-dev"),
        ]
        .into(),
    };
    of_packages(look, &candidates.iter().map(String::as_str).collect::<Vec<_>>())
}

/// As [`behind`], for a library that one of the development packages `candidates` has.
pub(super) fn of_packages(look: &Look<'_>, candidates: &[&str]) -> Option<Vec<&'static str>> {
    if look.installs_any(candidates) {
        return Some(Vec::new());
    }
    if look.family() == Family::Alpine {
        return None;
    }
    // It is in the base.
    candidates.iter().find_map(|package| match runtime_packages::fate(package, Some("bookworm")) {
        Fate::Library(libraries) if !libraries.is_empty() => Some(libraries),
        _ => None,
    })
}

/// As [`behind`], for a module of pkg-config.
pub(super) fn of_module(look: &Look<'_>, module: &str) -> Option<Vec<&'static str>> {
    let name = match module {
        "gtk+-3.0" => return of_packages(look, &["libgtk-3-dev", "gtk+3.0-dev"]),
        "libcurl" => "curl",
        "libcrypto" | "libssl" | "openssl" => "ssl",
        "libxml-2.0" => "xml2",
        "zlib" => "z",
        module => module.strip_prefix("lib").unwrap_or(module),
    };
    behind(look, name)
}

/// The modules that calls of pkg-config in `script` name.
pub(super) fn modules(script: &str) -> Vec<&str> {
    let calls = script.split("pkg-config ").skip(1);
    let words = calls.flat_map(|rest| {
        rest.split([')', '`', ';', '&', '|', '\n']).next().unwrap_or_default().split_whitespace()
    });
    words.filter(|word| !word.starts_with('-')).collect()
}
