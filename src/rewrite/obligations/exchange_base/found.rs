//! What comes of looking at what a stage uses: what it lacks, or why its base stays.

use std::collections::BTreeMap;
use std::fmt;

/// Something that a stage uses, and the smaller image lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lack {
    /// The first instruction that uses it.
    pub instruction: usize,
    /// What, and who uses it: "`git` is called".
    pub because: String,
}

/// What came of looking.
#[derive(Clone, Debug, Default)]
pub struct Gap {
    /// What has to be installed: Debian packages.
    pub lacks: BTreeMap<String, Lack>,
    /// Scripts that were not seen, and may use something besides.
    pub unseen: Vec<String>,
    /// What package managers install that is not known to make do with the smaller image, in words.
    pub unknown: Vec<String>,
}

/// Why a base stays, though there is a smaller one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bar {
    /// Something is compiled, against libraries that cannot be told: what compiles.
    Compiles(String),
    /// Something is used that no package brings back.
    NoPackage(String),
    /// A package is removed that the smaller image does not have.
    Removes(String),
    /// A RUN cannot be read.
    Unread(String),
    /// The image of another kind cannot stand in, for what the stage does: what, in words.
    Another(String),
    /// The image of another kind is configured differently in something that the stage rests on: what, in words.
    Configured(String),
    /// The base's shell, user or platform is another than what installs what is missing needs: the package, and why.
    NoInstall(String, &'static str),
}

impl Bar {
    /// One word or two for a survey.
    pub fn class(&self) -> &'static str {
        match self {
            Bar::Compiles(_) => "compiles against its libraries",
            Bar::NoPackage(_) => "uses what no package brings back",
            Bar::Removes(_) => "removes packages of the base",
            Bar::Unread(_) => "a RUN cannot be read",
            Bar::Another(_) => "uses what another kind of image has not",
            Bar::Configured(_) => "another kind of image is configured differently",
            Bar::NoInstall(..) => "what is missing cannot be installed",
        }
    }
}

impl fmt::Display for Bar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Bar::Compiles(what) => write!(f, "{what}: which of its libraries that needs cannot be told"),
            Bar::NoPackage(what) => write!(f, "{what}, which no package brings back"),
            Bar::Removes(package) => write!(f, "{package} is removed, which the smaller image does not have"),
            Bar::Unread(why) => write!(f, "a RUN cannot be read: {why}"),
            Bar::Another(what) | Bar::Configured(what) => f.write_str(what),
            Bar::NoInstall(package, why) => write!(f, "{package} would have to be installed: {why}"),
        }
    }
}
