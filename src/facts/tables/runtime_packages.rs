//! What becomes of the packages of a stage that is split.

use crate::facts::Release;

/// What becomes of a package when what it is installed for is built in another stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Only builds.
    Builds,
    /// It builds, and what is linked against it needs these packages when it runs.
    Library(Vec<&'static str>),
    /// Something that programs use when they run.
    Runs,
    /// Can be either.
    Either,
    /// Not in the table.
    Unknown,
}

/// The fate of a Debian or Ubuntu package.
pub fn fate(package: &str, _release: Option<Release>) -> Fate {
    match package {
        "gcc" | "g++" | "make" | "build-essential" | "cmake" | "pkg-config" => Fate::Builds,
        _ => Fate::Unknown,
    }
}

/// The fate of an Alpine package.
pub fn fate_apk(package: &str) -> Fate {
    fate(package, None)
}
