//! The images that runtime stages are put on where somebody asks for another kind than the slim ones: the rows of
//! [`runtimes`](super::runtimes) that run things, and a user's own, which go over them.

use super::runtimes::{Prefer, Runs, Runtime, runtimes};
use super::user_bases::{Glob, ImagePattern};
use crate::facts::config::ImageConfig;
use crate::facts::{Reference, Release};
use crate::syntax::expand::Known;
use std::sync::Arc;

/// What is chosen of runtime images.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Runtimes {
    /// Which kind.
    pub kind: RuntimeKind,
    /// The user's own rows, which go over the built-in ones; the first one that fits counts.
    pub rows: Arc<Vec<RuntimeRow>>,
}

/// Kinds of images to run things on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RuntimeKind {
    /// Small images of the distribution that it is built on.
    #[default]
    Slim,
    /// Images without a shell and a package manager.
    Distroless,
    /// Chainguard's images, where their version does not matter: only the newest is free.
    Chainguard,
    /// Nothing at all, for static programs.
    Scratch,
}

/// An image to run things on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuntimeRow {
    /// What it runs.
    pub runs: Runs,
    /// Of which version: `3.13`, `22`, `21`; empty where [`RuntimeRow::runs`] has none.
    pub version: String,
    /// Its reference.
    pub reference: String,
    /// The images to build with that it is for; all where there is none.
    pub image: Option<ImagePattern>,
    /// Which of their tags.
    pub tags: Glob,
    /// The absolute path of the interpreter, where it runs a language.
    pub program: Option<String>,
    /// Its ENTRYPOINT; `None` where that is not known.
    pub entrypoint: Option<Vec<String>>,
    /// The user it runs as.
    pub user: String,
    /// Its working directory.
    pub workdir: String,
    /// Its Debian or Ubuntu release, where it has one that is known.
    pub release: Option<Release>,
    /// Debian packages whose files it has, in the spelling of bookworm.
    pub has: Vec<String>,
}

impl Default for RuntimeRow {
    fn default() -> RuntimeRow {
        RuntimeRow {
            runs: Runs::Static,
            version: String::new(),
            reference: String::new(),
            image: None,
            tags: Glob::new("*"),
            program: None,
            entrypoint: None,
            user: "0".into(),
            workdir: "/".into(),
            release: None,
            has: Vec::new(),
        }
    }
}

impl RuntimeRow {
    /// A row of the built-in table that runs things.
    fn built_in(row: &Runtime) -> Option<RuntimeRow> {
        let (runs, version) = row.runs.filter(|_| !row.shell)?;
        let entrypoint = row.entrypoint.map(|words| words.iter().map(|word| (*word).to_owned()).collect());
        let language = matches!(runs, Runs::Python | Runs::Node | Runs::Java);
        Some(RuntimeRow {
            runs,
            version: version.to_owned(),
            reference: row.reference.to_owned(),
            program: row.entrypoint.filter(|_| language).and_then(|words| Some((*words.first()?).to_owned())),
            entrypoint,
            user: row.user?.to_owned(),
            workdir: row.workdir?.to_owned(),
            release: row.release,
            has: row.has.iter().map(|package| (*package).to_owned()).collect(),
            ..RuntimeRow::default()
        })
    }

    /// Whether it is for what the image `builder` built.
    fn is_for(&self, builder: &Reference<'_>) -> bool {
        self.image.as_ref().is_none_or(|pattern| pattern.matches(builder))
            && self.tags.matches(builder.tag.unwrap_or("latest"))
    }

    /// What is known of its configuration.
    fn configuration(&self) -> ImageConfig {
        let known = |text: &str| Known::Known(text.to_owned());
        ImageConfig {
            user: match self.user.as_str() {
                "0" | "root" => known(""),
                user => known(user),
            },
            workdir: known(&self.workdir),
            shell: Known::Known(None),
            ..ImageConfig::unseen()
        }
    }
}

impl Runtimes {
    /// The image that runs what `builder` built; `None` where there is none. `version` is that of the language, where it is one.
    pub fn find(&self, runs: Runs, version: &str, builder: &Reference<'_>) -> Option<RuntimeRow> {
        let fits = |row: &&RuntimeRow| row.runs == runs && row.version == version;
        if let Some(row) = self.rows.iter().filter(fits).find(|row| row.is_for(builder)) {
            return Some(row.clone());
        }
        self.built_in().filter_map(RuntimeRow::built_in).find(|row| fits(&row))
    }

    /// The versions of a language that the built-in images of the kind that is chosen run.
    pub fn versions(&self, runs: Runs) -> Vec<&'static str> {
        self.built_in()
            .filter_map(|row| row.runs)
            .filter(|(known, _)| *known == runs)
            .map(|(_, version)| version)
            .collect()
    }

    fn built_in(&self) -> impl Iterator<Item = &'static Runtime> {
        let prefer = match self.kind {
            RuntimeKind::Slim | RuntimeKind::Scratch => None,
            RuntimeKind::Distroless => Some(Prefer::Distroless),
            RuntimeKind::Chainguard => Some(Prefer::Chainguard),
        };
        runtimes().iter().filter(move |row| Some(row.prefer) == prefer && row.runs.is_some())
    }

    /// What is known of the configuration of `image`, one of these; `None` where it is none. ENTRYPOINT and CMD are left open.
    pub fn configuration(&self, image: &str) -> Option<ImageConfig> {
        if let Some(row) = self.rows.iter().find(|row| row.reference == image) {
            return Some(row.configuration());
        }
        let row = runtimes().iter().find(|row| row.runs.is_some() && row.reference == image)?;
        Some(RuntimeRow::built_in(row)?.configuration())
    }
}

/// The version of glibc, as `(major, minor)`, in a release; `None` where that is not known.
/// Source: the package indexes of Debian and Ubuntu, `libc6`.
pub fn glibc(release: Release) -> Option<(u32, u32)> {
    const OF: &[(&str, (u32, u32))] = &[
        ("bionic", (2, 27)),
        ("bookworm", (2, 36)),
        ("bullseye", (2, 31)),
        ("buster", (2, 28)),
        ("focal", (2, 31)),
        ("jammy", (2, 35)),
        ("noble", (2, 39)),
        ("stretch", (2, 24)),
        ("trixie", (2, 41)),
        ("xenial", (2, 23)),
    ];
    OF.iter().find(|(name, _)| *name == release).map(|(_, version)| *version)
}

/// The version of the language that an official image to build with brings, where its tag says so: `3.11` of Python, the major
/// version of Node.js and Java. Source: docker-library/official-images and nodejs/Release (names of the long-term lines).
pub fn language_of(image: &Reference<'_>) -> Option<(Runs, String)> {
    if !image.is_official() {
        return None;
    }
    let tag = image.tag?;
    let first = tag.split('-').next().unwrap_or_default();
    let number = |text: &str| {
        let major = text.split(['.', '_', '+']).next().unwrap_or_default();
        let plain = !major.is_empty() && major.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| major.to_owned())
    };
    match image.name {
        "python" => {
            let mut parts = first.split('.');
            let (major, minor) = (parts.next()?, parts.next()?);
            let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            (plain(major) && plain(minor)).then(|| (Runs::Python, format!("{major}.{minor}")))
        }
        "node" => {
            let major = match first {
                "hydrogen" => "18".to_owned(),
                "iron" => "20".to_owned(),
                "jod" => "22".to_owned(),
                "krypton" => "24".to_owned(),
                first => number(first)?,
            };
            Some((Runs::Node, major))
        }
        "amazoncorretto" | "eclipse-temurin" | "ibm-semeru-runtimes" | "openjdk" | "sapmachine" => {
            Some((Runs::Java, number(first)?))
        }
        "maven" | "gradle" => {
            let java = tag.split('-').skip(1).find_map(|part| number(part.trim_start_matches("jdk")))?;
            Some((Runs::Java, java))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_told_by_tags() {
        let of = |image| language_of(&Reference::parse(image)).map(|(_, version)| version);
        for (image, version) in [
            ("python:3.11", "3.11"),
            ("python:3.11.7-slim-bookworm", "3.11"),
            ("node:20", "20"),
            ("node:20.11.1-bookworm-slim", "20"),
            ("node:jod-slim", "22"),
            ("eclipse-temurin:17-jdk-jammy", "17"),
            ("eclipse-temurin:21.0.4_7-jre", "21"),
            ("maven:3-eclipse-temurin-17", "17"),
            ("maven:3.9.6-amazoncorretto-21", "21"),
            ("gradle:8.5-jdk17", "17"),
        ] {
            assert_eq!(of(image).as_deref(), Some(version), "{image}");
        }
        for image in [
            "python",
            "python:3",
            "python:slim",
            "node",
            "node:lts",
            "maven:3",
            "example/node:20",
            "golang:1",
        ] {
            assert_eq!(of(image), None, "{image}");
        }
    }

    /// A user's row goes over the built-in ones, for the images it is for.
    #[test]
    fn rows_of_the_user_go_first() {
        let own = RuntimeRow {
            runs: Runs::Python,
            version: "3.13".into(),
            reference: "registry.example.com/python:3.13".into(),
            image: Some(ImagePattern::parse("python").unwrap()),
            tags: Glob::new("*-trixie"),
            ..RuntimeRow::default()
        };
        let runtimes = Runtimes { kind: RuntimeKind::Distroless, rows: Arc::new(vec![own]) };
        let find = |image| {
            let found = runtimes.find(Runs::Python, "3.13", &Reference::parse(image));
            found.map(|row| row.reference)
        };
        assert_eq!(find("python:3.13-trixie").as_deref(), Some("registry.example.com/python:3.13"));
        assert_eq!(find("python:3.13").as_deref(), Some("gcr.io/distroless/python3-debian13:latest"));
        let other = runtimes.find(Runs::Python, "3.11", &Reference::parse("python:3.11-trixie"));
        assert_eq!(other, None, "another version");
    }

    #[test]
    fn only_what_the_kind_has_is_found() {
        let of = |kind, runs, version| {
            let runtimes = Runtimes { kind, ..Runtimes::default() };
            runtimes.find(runs, version, &Reference::parse("golang:1")).map(|row| row.reference)
        };
        for kind in [RuntimeKind::Slim, RuntimeKind::Scratch] {
            assert_eq!(of(kind, Runs::Static, ""), None);
        }
        assert_eq!(
            of(RuntimeKind::Chainguard, Runs::Static, "").as_deref(),
            Some("cgr.dev/chainguard/static:latest")
        );
        for (runs, version) in [(Runs::Linked, ""), (Runs::Python, "3.13"), (Runs::Node, "24")] {
            assert_eq!(of(RuntimeKind::Chainguard, runs, version), None);
        }
        // Node.js 20 and Python 3.11 have none that is supported.
        for (runs, version) in [(Runs::Node, "20"), (Runs::Python, "3.11"), (Runs::Java, "11")] {
            assert_eq!(of(RuntimeKind::Distroless, runs, version), None);
        }
    }
}
