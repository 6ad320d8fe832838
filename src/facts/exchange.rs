//! Which smaller image a stage may be built on, and what it loses with it.

mod kinds;

pub use kinds::Kind;

use super::tables::bases::{self, At, Contents, Has, Lack, NoSibling, Sibling, Variant};
use super::tables::runtimes::Prefer;
use super::tables::user_bases::{Replacement, UserBases};
use super::{Build, Reference, Release, Stage};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// What is chosen of smaller images.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// Which kind.
    pub prefer: Prefer,
    /// The user's own rows, which go over the built-in tables, and the images that stay.
    pub user: Arc<UserBases>,
    /// What registries said of references, where they were asked.
    pub registry: Arc<BTreeMap<String, Known>>,
}

/// What a registry said of a reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Whether it is there.
    pub exists: bool,
    /// Bytes of its layers as they are fetched, compressed.
    pub compressed: Option<u64>,
}

/// A smaller image for a stage.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// The reference there is, behind expansion.
    pub from: String,
    /// The smaller one.
    pub to: String,
    /// What the smaller one is.
    pub kind: Kind,
    /// The distribution release of both, where it is known.
    pub release: Option<Release>,
    /// What is in the image there is.
    full: Contents,
    /// What is in the smaller one.
    small: Contents,
    /// Packages that bring back a command that a user's row says is lacking.
    provides: Vec<(String, String)>,
    /// Bytes that go, uncompressed, where that is known.
    pub bytes: Option<u64>,
    /// Where the figure comes from.
    pub source: Cow<'static, str>,
}

/// What becomes of something that the image there is has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loss {
    /// It is in the smaller one too, or is of neither.
    None,
    /// It goes, and these Debian packages bring it back.
    Packages(Vec<String>),
    /// It goes.
    Gone,
}

/// Why the base of a stage stays, whatever the stage does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// There is nothing to say: it is a stage or scratch, nothing is known of it, it has no smaller sibling or is that itself.
    NothingSmaller,
    /// It depends on a build argument that has no default.
    Unnamed,
    /// It is pinned by a digest, and that of the smaller one is not known.
    Digest(String),
    /// The configuration bans it.
    Banned,
    /// The registry does not have the smaller one.
    NotThere(String),
    /// The table says why not.
    Table(NoSibling),
}

impl Kept {
    /// A few words for a survey.
    pub fn class(&self) -> &'static str {
        match self {
            Kept::NothingSmaller => "nothing smaller is known",
            Kept::Unnamed => "a build argument without a default",
            Kept::Digest(_) => "pinned by a digest",
            Kept::Banned => "banned by the configuration",
            Kept::NotThere(_) => "the registry does not have it",
            Kept::Table(NoSibling::OtherRelease { .. }) => {
                "the smaller one is another distribution or release"
            }
            Kept::Table(NoSibling::Frozen { .. }) => "the smaller one is not as current",
            Kept::Table(NoSibling::OtherConfiguration { .. }) => "the smaller one is configured differently",
            Kept::Table(NoSibling::UnknownRelease { .. }) => "unknown: its release",
            Kept::Table(NoSibling::UnknownTag { .. }) => "the tag never had a smaller one",
            Kept::Table(_) => "no smaller variant that does the same",
        }
    }
}

impl fmt::Display for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Kept::NothingSmaller => f.write_str("no smaller image is known"),
            Kept::Unnamed => f.write_str("its image depends on a build argument without a default"),
            Kept::Digest(to) => write!(f, "it is pinned by a digest: that of {to} has to be looked up"),
            Kept::Banned => f.write_str("the configuration bans it"),
            Kept::NotThere(to) => write!(f, "the registry does not have {to}"),
            Kept::Table(no) => no.fmt(f),
        }
    }
}

/// The smaller image for `stage`.
///
/// # Errors
/// Why it has to stay on the one it is on.
pub fn of(build: &Build, stage: &Stage) -> Result<Exchange, Kept> {
    let Some(image) = stage.image.as_deref() else {
        // Only where the image's name is written out there is something to say.
        let written =
            build.file.instructions[stage.instructions.start].from().map_or("", |parts| parts.image);
        let name = Reference::parse(written).name;
        let known = stage.parent.is_none() && bases::candidate(name, "latest", Variant::Slim).is_some();
        return Err(if known { Kept::Unnamed } else { Kept::NothingSmaller });
    };
    let choice = &build.bases;
    let reference = Reference::parse(image);
    if choice.user.is_banned(&reference) {
        return Err(Kept::Banned);
    }
    let exchange = match choice.user.replacement(&reference) {
        Some(replacement) => of_user(image, &reference, &replacement),
        // What the tables have none of that kind for gets a slim one.
        None => match kinds::of(image, &reference, choice.prefer, has_run(build, stage)) {
            Some(exchange) => exchange,
            None => built_in(image, &reference)?,
        },
    };
    if reference.digest.is_some() {
        return Err(Kept::Digest(exchange.to));
    }
    match choice.registry.get(&exchange.to) {
        Some(known) if !known.exists => Err(Kept::NotThere(exchange.to)),
        _ => Ok(exchange),
    }
}

/// Whether `stage`, or one that is built on it, has a RUN.
fn has_run(build: &Build, stage: &Stage) -> bool {
    let family = build.built_on(stage.index);
    build.runs.iter().any(|run| run.stage == stage.index || family.contains(&run.stage))
}

/// The slim sibling that the built-in table knows.
fn built_in(image: &str, reference: &Reference<'_>) -> Result<Exchange, Kept> {
    if !reference.is_official() {
        return Err(Kept::NothingSmaller);
    }
    let tag = reference.tag.unwrap_or("latest");
    let sibling = bases::sibling(reference.name, tag, Variant::Slim).map_err(|no| match no {
        NoSibling::NotOfficial | NoSibling::Smallest | NoSibling::HasNone { .. } => Kept::NothingSmaller,
        no => Kept::Table(no),
    })?;
    let Sibling { tag, release, full, small, bytes, source } = sibling;
    Ok(Exchange {
        from: image.to_owned(),
        to: with_tag(image, &tag),
        kind: Kind::Smaller,
        release,
        full,
        small,
        provides: Vec::new(),
        bytes,
        source: Cow::Borrowed(source),
    })
}

/// What a user's row says. Where it names what the built-in table knows, the table's contents hold too.
fn of_user(image: &str, reference: &Reference<'_>, replacement: &Replacement<'_>) -> Exchange {
    let row = replacement.row;
    let to = match &replacement.tag {
        Some(tag) => with_tag(image, tag),
        None => replacement.reference.clone(),
    };
    let known = built_in(image, reference).ok().filter(|known| known.to == to);
    let (kind, full, small, release) = match known {
        Some(known) => (known.kind, known.full, known.small, known.release),
        None => (Kind::OfUser, Contents::unknown(), Contents::unknown(), None),
    };
    let lacks = (row.lacks.iter().cloned().map(Lack::Command))
        .chain(row.lacks_packages.iter().cloned().map(Lack::Package))
        .chain(row.lacks_variables.iter().cloned().map(Lack::Variable))
        .chain(row.lacks_users.iter().cloned().map(Lack::User))
        .chain(row.lacks_paths.iter().cloned().map(Lack::Path));
    Exchange {
        from: image.to_owned(),
        to,
        kind,
        release,
        full,
        small: lacks.fold(small, Contents::without),
        provides: row.provides.clone(),
        bytes: row.saves,
        source: Cow::Borrowed("the configuration says so"),
    }
}

/// `image` with another tag; a digest goes.
fn with_tag(image: &str, tag: &str) -> String {
    let rest = image.split('@').next().unwrap_or(image);
    let name = rest.rfind('/').map_or(0, |at| at + 1);
    let end = rest[name..].find(':').map_or(rest.len(), |at| name + at);
    format!("{}:{tag}", &rest[..end])
}

impl Exchange {
    /// What becomes of a command, a plain name or a path.
    pub fn command(&self, name: &str) -> Loss {
        let small = self.small.command(name);
        if small.is_there() && !matches!((self.full.command(name), small), (Has::Package(_), Has::Base)) {
            return Loss::None;
        }
        match self.full.command(name) {
            // The package that has the file may not be the one that makes it work: python3 is in python3-minimal.
            Has::Package(package) => match self.release {
                None => Loss::Packages(vec![package.to_owned()]),
                Some(release) => match bases::provider(release, name.rsplit('/').next().unwrap_or(name)) {
                    Some(provider) => Loss::Packages(vec![provider.to_owned()]),
                    None => Loss::Gone,
                },
            },
            Has::Missing => Loss::None,
            // Of neither is anything known but what a row says.
            Has::NotKnown if small == Has::NotKnown => Loss::None,
            _ => match self.provides.iter().find(|(command, _)| command == name) {
                Some((_, packages)) => {
                    Loss::Packages(packages.split_whitespace().map(str::to_owned).collect())
                }
                None => Loss::Gone,
            },
        }
    }

    /// What is in the smaller image.
    pub(super) fn small_contents(&self) -> &Contents {
        &self.small
    }

    /// Whether a command is of the image itself, whose programs are the same in both.
    pub fn is_own(&self, name: &str) -> bool {
        self.full.command(name) == Has::Own
    }

    /// Whether the image there is does not have a command, as far as all of it is known.
    pub fn is_missing(&self, name: &str) -> bool {
        self.full.command(name) == Has::Missing
    }

    /// Whether a command is of the distribution's base.
    pub fn is_of_base(&self, name: &str) -> bool {
        self.full.command(name) == Has::Base
    }

    /// Whether a Debian package goes.
    pub fn loses_package(&self, name: &str) -> bool {
        self.full.package(name) && !self.small.package(name)
            || self.is_said_to_lack(&Lack::Package(name.to_owned()))
    }

    /// Whether a Debian package that goes can be installed by that name.
    pub fn can_install(&self, name: &str) -> bool {
        self.release.is_none_or(|release| bases::installable(release, name))
    }

    /// Whether a variable that the image sets goes.
    pub fn loses_variable(&self, name: &str) -> bool {
        self.full.variable(name) && !self.small.variable(name)
            || self.is_said_to_lack(&Lack::Variable(name.to_owned()))
    }

    /// Whether an account goes.
    pub fn loses_user(&self, name: &str) -> bool {
        self.full.user(name) && !self.small.user(name) || self.is_said_to_lack(&Lack::User(name.to_owned()))
    }

    /// What becomes of an absolute path.
    pub fn path(&self, path: &str) -> Loss {
        match (self.full.path(path), self.small.path(path)) {
            (At::Present, At::Missing(Some(package))) => Loss::Packages(vec![package.to_owned()]),
            (At::Present, At::Missing(None) | At::NotKnown) | (At::NotKnown, At::Missing(_)) => Loss::Gone,
            _ => Loss::None,
        }
    }

    /// How much is fetched of both, compressed, where registries were asked: of the image there is, and of the smaller one.
    pub fn compressed(&self, choice: &Choice) -> Option<(u64, u64)> {
        let size = |reference: &str| choice.registry.get(reference)?.compressed;
        Some((size(&self.from)?, size(&self.to)?))
    }

    /// What goes, in a few words: the packages that programs call as they run, and the rest by kind.
    pub fn goes(&self) -> String {
        if let Some(goes) = self.kind.goes() {
            return goes;
        }
        let mut parts: Vec<&str> = Vec::new();
        if self.loses_package("gcc") {
            parts.push("compilers");
        }
        let known = ["git", "curl", "wget", "gnupg", "unzip", "imagemagick"];
        parts.extend(known.into_iter().filter(|package| self.loses_package(package)));
        if self.loses_package("zlib1g-dev") {
            parts.push("libraries, headers and more");
        } else if self.loses_package("fontconfig") {
            parts.push("fontconfig");
        }
        if self.path("/usr/share/man") == Loss::Gone {
            parts.push("documentation and translations (of later packages, too)");
        }
        if parts.is_empty() { "what is not in the table".into() } else { parts.join(", ") }
    }

    fn is_said_to_lack(&self, what: &Lack) -> bool {
        !self.full.is_known() && self.small.lacks().contains(what)
    }

    /// The same with one thing taken out of what is known of the smaller image.
    #[must_use]
    pub fn without(mut self, what: Lack) -> Exchange {
        self.small = self.small.without(what);
        self
    }
}
