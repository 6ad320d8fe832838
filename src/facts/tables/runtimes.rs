//! Smaller or hardened images that are taken only where somebody chose them: what stands in for which tag of which official image,
//! and what it is.
//!
//! A row stands for a tag only where the version stays the same: none stands for a patch release (`python:3.13.5`), as these images
//! follow the newest one. Where the distribution differs as well, the row says so ([`Runtime::crosses`]).
//!
//! Sources: GoogleContainerTools/distroless at cd080764 (2026-08-21), its `SUPPORT_POLICY.md` and Bazel files; chainguard-dev/dfc
//! at 689b1d6, `pkg/dfc/builtin-mappings.yaml`, and its porting guide (only `latest` and `latest-dev` are free);
//! Docker's documentation of hardened images (`dhi/how-to/use`); docker-library/official-images (2026-08-21) for the tags and
//! their suites.

use crate::facts::{Reference, Release};

/// Which images stand in for a larger one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Prefer {
    /// The image's own smaller variant: the same distribution and libc.
    #[default]
    Slim,
    /// The image's Alpine variant: musl, busybox.
    Alpine,
    /// Distroless images: no shell, no package manager.
    Distroless,
    /// Chainguard's images.
    Chainguard,
    /// Docker's hardened images.
    Hardened,
}

/// What an image runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Runs {
    /// Programs that need nothing but the kernel.
    Static,
    /// Programs that are linked with glibc, libgcc and libstdc++.
    Linked,
    /// What this version of Python runs: `3.13`.
    Python,
    /// What this major version of Node.js runs: `22`.
    Node,
    /// What this major version of Java runs: `21`.
    Java,
}

/// An image that stands in for some tags of an official one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Runtime {
    /// What has to be preferred.
    pub prefer: Prefer,
    /// The official image, by its short name.
    pub image: &'static str,
    /// Its tags; `*` alone is all of them. None where it stands in for no image, but runs what another one built.
    pub tags: &'static [&'static str],
    /// What it runs for [`Runs`], and of which version, empty where there is none; `None` where it is no image to run things on,
    /// or where its version is not fixed.
    pub runs: Option<(Runs, &'static str)>,
    /// Debian packages whose files it has and that programs are linked with or look for, in the spelling of bookworm.
    pub has: &'static [&'static str],
    /// What stands in for them.
    pub reference: &'static str,
    /// The same with a shell and a package manager, for stages with a RUN; `None` where there is none.
    pub with_tools: Option<&'static str>,
    /// The same with an unprivileged user, where [`Runtime::reference`] has root.
    pub unprivileged: Option<&'static str>,
    /// The user it runs as, by number or name; `None` where that is not known.
    pub user: Option<&'static str>,
    /// Its working directory; `None` where that is not known.
    pub workdir: Option<&'static str>,
    /// Its ENTRYPOINT, empty where it has none; `None` where that is not known.
    pub entrypoint: Option<&'static [&'static str]>,
    /// Whether it has a shell.
    pub shell: bool,
    /// Whether it has a package manager.
    pub package_manager: bool,
    /// Its C library.
    pub libc: Libc,
    /// Its Debian release, where it has one.
    pub release: Option<Release>,
    /// Whether the official image is of another distribution or release: what was compiled or installed there, native libraries
    /// included, may not run here.
    pub crosses: bool,
    /// What is in it, for a reader.
    pub contents: &'static str,
    /// Until when it is supported, for a reader.
    pub supported: &'static str,
}

/// A C library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Libc {
    /// The GNU C library.
    Glibc,
    /// musl, as Alpine has it.
    Musl,
}

/// What stands in for `image`, a short official name, with `tag` (`latest` where none is written); `None` where nothing does, and
/// for what is no choice of this table: [`Prefer::Slim`] and [`Prefer::Alpine`].
pub fn runtime(prefer: Prefer, image: &str, tag: &str) -> Option<&'static Runtime> {
    let stands = |row: &&Runtime| {
        row.prefer == prefer && row.image == image && (row.tags == ["*"] || row.tags.contains(&tag))
    };
    RUNTIMES.iter().find(stands)
}

/// As [`runtime`], for a reference; `None` where a digest pins it, or where it is no official image.
pub fn runtime_of(prefer: Prefer, reference: &Reference<'_>) -> Option<&'static Runtime> {
    if reference.digest.is_some() || !reference.is_official() {
        return None;
    }
    runtime(prefer, reference.name, reference.tag.unwrap_or("latest"))
}

/// All rows.
pub fn runtimes() -> &'static [Runtime] {
    RUNTIMES
}

/// Debian packages in every distroless image, in the spelling of bookworm. Source: `static` in its Bazel files.
const DISTROLESS_HAS: &[&str] = &["base-files", "ca-certificates", "media-types", "netbase", "tzdata"];

/// Those in every distroless image with glibc. Source: `base` and `cc` in its Bazel files, for Debian 13.
const DISTROLESS_CC_HAS: &[&str] = &[
    "base-files",
    "ca-certificates",
    "libc6",
    "libgcc-s1",
    "libgomp1",
    "libssl3",
    "libstdc++6",
    "libzstd1",
    "media-types",
    "netbase",
    "tzdata",
    "zlib1g",
];

/// What the distroless images have in common. `latest` runs as root; any tag besides `latest`, `nonroot`, `debug` and
/// `debug-nonroot` is no longer updated.
const DISTROLESS: Runtime = Runtime {
    prefer: Prefer::Distroless,
    image: "",
    tags: &[],
    runs: None,
    has: DISTROLESS_HAS,
    reference: "",
    with_tools: None,
    unprivileged: None,
    user: Some("0"),
    workdir: Some("/"),
    entrypoint: Some(&[]),
    shell: false,
    package_manager: false,
    libc: Libc::Glibc,
    release: Some("trixie"),
    crosses: false,
    contents: "",
    supported: "until three months after the release of Debian 14",
};

/// What the Chainguard images have in common.
const CHAINGUARD: Runtime = Runtime {
    prefer: Prefer::Chainguard,
    has: &[],
    user: Some("65532"),
    workdir: None,
    entrypoint: None,
    release: None,
    crosses: true,
    supported: "always the newest version; older ones are not free",
    ..DISTROLESS
};

/// What Chainguard's base image is, which stands in for whole distributions: it has apk, but none of their packages.
const CHAINGUARD_BASE: Runtime = Runtime {
    tags: &["*"],
    reference: "cgr.dev/chainguard/chainguard-base:latest",
    with_tools: Some("cgr.dev/chainguard/chainguard-base:latest"),
    user: None,
    shell: true,
    package_manager: true,
    contents: "a minimal root file system with a shell and apk",
    ..CHAINGUARD
};

/// What the hardened images on Debian 13 have in common. They can be pulled only after a login, the free ones too.
const HARDENED: Runtime = Runtime {
    prefer: Prefer::Hardened,
    has: &[],
    user: Some("65532"),
    workdir: None,
    entrypoint: Some(&[]),
    supported: "as long as the version itself",
    ..DISTROLESS
};

/// What the hardened images of Python are.
const HARDENED_PYTHON: Runtime =
    Runtime { image: "python", contents: "Python and pip, CA certificates; CMD is python3", ..HARDENED };

/// What the hardened images of Node.js are.
const HARDENED_NODE: Runtime = Runtime {
    image: "node",
    user: Some("node"),
    workdir: Some("/app"),
    contents: "Node.js, CA certificates; CMD is node",
    ..HARDENED
};

/// What distroless Node.js is.
const DISTROLESS_NODE: Runtime = Runtime {
    image: "node",
    has: DISTROLESS_CC_HAS,
    entrypoint: Some(&["/nodejs/bin/node"]),
    contents: "Node.js in /nodejs, which is not in PATH, CA certificates, time zones, libstdc++; no npm, npx, corepack",
    ..DISTROLESS
};

/// What distroless Java is. The JRE is the same vendor's, on Debian 13 instead of Ubuntu.
const DISTROLESS_JAVA: Runtime = Runtime {
    image: "eclipse-temurin",
    entrypoint: Some(&["/usr/bin/java", "-jar"]),
    crosses: true,
    contents: "the Temurin JRE, CA certificates, time zones, fontconfig and a font; no JAVA_HOME, javac, jar, jshell",
    ..DISTROLESS
};

/// The rows.
static RUNTIMES: &[Runtime] = &[
    Runtime {
        reference: "gcr.io/distroless/static-debian13:latest",
        unprivileged: Some("gcr.io/distroless/static-debian13:nonroot"),
        runs: Some((Runs::Static, "")),
        contents: "CA certificates, time zones, accounts, /tmp; no C library, no programs",
        supported: "until a year after the release of Debian 14",
        ..DISTROLESS
    },
    Runtime {
        image: "debian",
        runs: Some((Runs::Linked, "")),
        has: DISTROLESS_CC_HAS,
        tags: &["latest", "trixie", "13", "trixie-slim", "13-slim"],
        reference: "gcr.io/distroless/cc-debian13:latest",
        unprivileged: Some("gcr.io/distroless/cc-debian13:nonroot"),
        contents: "glibc, OpenSSL, zlib, zstd, libstdc++, libgomp, CA certificates, time zones; no programs",
        supported: "until a year after the release of Debian 14",
        ..DISTROLESS
    },
    Runtime {
        image: "python",
        tags: &["3.13", "3.13-slim", "3.13-trixie", "3.13-slim-trixie"],
        reference: "gcr.io/distroless/python3-debian13:latest",
        unprivileged: Some("gcr.io/distroless/python3-debian13:nonroot"),
        entrypoint: Some(&["/usr/bin/python3.13"]),
        runs: Some((Runs::Python, "3.13")),
        has: DISTROLESS_CC_HAS,
        contents: "Debian's Python 3.13 in /usr/bin, CA certificates, time zones, libstdc++; no pip, nothing in /usr/local",
        ..DISTROLESS
    },
    Runtime {
        tags: &["22-trixie", "22-trixie-slim", "jod-trixie", "jod-trixie-slim"],
        reference: "gcr.io/distroless/nodejs22-debian13:latest",
        runs: Some((Runs::Node, "22")),
        unprivileged: Some("gcr.io/distroless/nodejs22-debian13:nonroot"),
        ..DISTROLESS_NODE
    },
    Runtime {
        tags: &["24-trixie", "24-trixie-slim", "krypton-trixie", "krypton-trixie-slim"],
        reference: "gcr.io/distroless/nodejs24-debian13:latest",
        runs: Some((Runs::Node, "24")),
        unprivileged: Some("gcr.io/distroless/nodejs24-debian13:nonroot"),
        ..DISTROLESS_NODE
    },
    Runtime {
        tags: &["26", "26-slim", "26-trixie", "26-trixie-slim"],
        reference: "gcr.io/distroless/nodejs26-debian13:latest",
        runs: Some((Runs::Node, "26")),
        unprivileged: Some("gcr.io/distroless/nodejs26-debian13:nonroot"),
        ..DISTROLESS_NODE
    },
    Runtime {
        tags: &["17", "17-jdk", "17-jre"],
        reference: "gcr.io/distroless/java17-debian13:latest",
        runs: Some((Runs::Java, "17")),
        unprivileged: Some("gcr.io/distroless/java17-debian13:nonroot"),
        ..DISTROLESS_JAVA
    },
    Runtime {
        tags: &["21", "21-jdk", "21-jre"],
        reference: "gcr.io/distroless/java21-debian13:latest",
        runs: Some((Runs::Java, "21")),
        unprivileged: Some("gcr.io/distroless/java21-debian13:nonroot"),
        ..DISTROLESS_JAVA
    },
    Runtime {
        tags: &["25", "25-jdk", "25-jre"],
        reference: "gcr.io/distroless/java25-debian13:latest",
        runs: Some((Runs::Java, "25")),
        unprivileged: Some("gcr.io/distroless/java25-debian13:nonroot"),
        ..DISTROLESS_JAVA
    },
    // As for the others, the newest: what is in it has no version that a program could depend on.
    Runtime {
        reference: "cgr.dev/chainguard/static:latest",
        runs: Some((Runs::Static, "")),
        has: &["ca-certificates", "tzdata"],
        workdir: Some("/"),
        entrypoint: Some(&[]),
        contents: "CA certificates, time zones, accounts, /tmp; no C library, no programs",
        ..CHAINGUARD
    },
    Runtime { image: "alpine", ..CHAINGUARD_BASE },
    Runtime { image: "debian", ..CHAINGUARD_BASE },
    Runtime { image: "fedora", ..CHAINGUARD_BASE },
    Runtime { image: "ubuntu", ..CHAINGUARD_BASE },
    Runtime {
        image: "eclipse-temurin",
        tags: &["latest"],
        reference: "cgr.dev/chainguard/jdk:latest",
        with_tools: Some("cgr.dev/chainguard/jdk:latest-dev"),
        contents: "the newest OpenJDK",
        ..CHAINGUARD
    },
    Runtime {
        image: "golang",
        tags: &["latest"],
        reference: "cgr.dev/chainguard/go:latest",
        with_tools: Some("cgr.dev/chainguard/go:latest-dev"),
        contents: "the newest Go",
        ..CHAINGUARD
    },
    Runtime {
        image: "node",
        tags: &["latest", "current"],
        reference: "cgr.dev/chainguard/node:latest",
        with_tools: Some("cgr.dev/chainguard/node:latest-dev"),
        contents: "the newest Node.js",
        ..CHAINGUARD
    },
    Runtime {
        image: "python",
        tags: &["latest"],
        reference: "cgr.dev/chainguard/python:latest",
        with_tools: Some("cgr.dev/chainguard/python:latest-dev"),
        contents: "the newest Python",
        ..CHAINGUARD
    },
    Runtime {
        tags: &["3.12", "3.12-slim", "3.12-trixie", "3.12-slim-trixie"],
        reference: "dhi.io/python:3.12-debian13",
        with_tools: Some("dhi.io/python:3.12-debian13-dev"),
        ..HARDENED_PYTHON
    },
    Runtime {
        tags: &["3.13", "3.13-slim", "3.13-trixie", "3.13-slim-trixie"],
        reference: "dhi.io/python:3.13-debian13",
        with_tools: Some("dhi.io/python:3.13-debian13-dev"),
        ..HARDENED_PYTHON
    },
    Runtime {
        tags: &["3.13-alpine3.23"],
        reference: "dhi.io/python:3.13-alpine3.23",
        with_tools: Some("dhi.io/python:3.13-alpine3.23-dev"),
        libc: Libc::Musl,
        release: None,
        ..HARDENED_PYTHON
    },
    Runtime {
        tags: &["3.14-trixie", "3.14-slim", "3.14-slim-trixie", "3.14"],
        reference: "dhi.io/python:3.14-debian13",
        with_tools: Some("dhi.io/python:3.14-debian13-dev"),
        ..HARDENED_PYTHON
    },
    Runtime {
        tags: &["22-trixie", "22-trixie-slim", "jod-trixie", "jod-trixie-slim"],
        reference: "dhi.io/node:22-debian13",
        with_tools: Some("dhi.io/node:22-debian13-dev"),
        ..HARDENED_NODE
    },
    Runtime {
        tags: &["24-trixie", "24-trixie-slim", "krypton-trixie", "krypton-trixie-slim"],
        reference: "dhi.io/node:24-debian13",
        with_tools: Some("dhi.io/node:24-debian13-dev"),
        ..HARDENED_NODE
    },
    Runtime {
        tags: &["24-alpine3.23", "krypton-alpine3.23"],
        reference: "dhi.io/node:24-alpine3.23",
        with_tools: Some("dhi.io/node:24-alpine3.23-dev"),
        libc: Libc::Musl,
        release: None,
        ..HARDENED_NODE
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{Family, base::family_of, tables::eol};

    #[test]
    fn names_are_supported() {
        for row in RUNTIMES {
            let of = row.reference;
            let parsed = Reference::parse(of);
            let tag = parsed.tag.unwrap();
            match row.prefer {
                Prefer::Slim | Prefer::Alpine => panic!("{of}: not of this table"),
                Prefer::Distroless => {
                    // The others on Debian 12 are gone or go within weeks; a name without a release moves on.
                    assert!(
                        of.starts_with("gcr.io/distroless/") && parsed.name.ends_with("-debian13"),
                        "{of}"
                    );
                    assert_eq!((tag, row.user, row.with_tools), ("latest", Some("0"), None), "{of}");
                    let unprivileged = of.replace(":latest", ":nonroot");
                    assert_eq!(row.unprivileged, Some(unprivileged.as_str()), "{of}");
                }
                Prefer::Chainguard => {
                    assert!(of.starts_with("cgr.dev/chainguard/") && tag == "latest", "{of}");
                    let tools = row.with_tools.map(Reference::parse);
                    let own = |tools: Reference<'_>| {
                        tools.name == parsed.name && matches!(tools.tag, Some("latest" | "latest-dev"))
                    };
                    assert!(row.tags.is_empty() || tools.is_some_and(own), "{of}");
                }
                Prefer::Hardened => {
                    assert!(of.starts_with("dhi.io/"), "{of}");
                    assert_eq!(row.with_tools, Some(format!("{of}-dev").as_str()), "{of}");
                }
            }
            assert!(!row.contents.is_empty() && !row.supported.is_empty(), "{of}");
        }
    }

    /// A tag that names a release or a distribution only meets the same, and every tag its own version.
    #[test]
    fn nothing_is_mixed() {
        for row in RUNTIMES.iter().filter(|row| row.tags != ["*"]) {
            for tag in row.tags {
                let image = format!("{}:{tag}", row.image);
                let (family, release) = family_of(&image);
                if let Some(release) = release {
                    assert_eq!(Some(release), row.release, "{image}");
                }
                assert_eq!(family == Family::Alpine, row.libc == Libc::Musl, "{image}");
                let patch = tag.split('-').next().unwrap().matches('.').count();
                assert!(patch <= 1, "{image} names a patch release");
                if let Some(end) = eol::end_of_life(&Reference::parse(&image)) {
                    let cycle = end.cycle.replace('.', "");
                    let reference = row.reference.replace('.', "");
                    let named = row.image == "debian" || reference.contains(&cycle);
                    // Debian has one Python, which the name leaves out.
                    assert!(named || reference.contains("python3-debian13") && cycle == "313", "{image}");
                }
            }
        }
    }

    /// What runs things has a name for it, one of each kind and version, and a user that is known.
    #[test]
    fn what_runs_things_is_known() {
        for (at, row) in RUNTIMES.iter().enumerate() {
            let Some((runs, version)) = row.runs else { continue };
            let named = match runs {
                Runs::Static => "/static".to_owned(),
                Runs::Linked => "/cc".to_owned(),
                Runs::Python => "/python3".to_owned(),
                Runs::Node => format!("/nodejs{version}"),
                Runs::Java => format!("/java{version}"),
            };
            assert!(row.reference.contains(&named), "{}", row.reference);
            let language = matches!(runs, Runs::Python | Runs::Node | Runs::Java);
            let program = row.entrypoint.and_then(|words| words.first());
            assert_eq!(
                program.is_some_and(|program| program.starts_with('/')),
                language,
                "{}",
                row.reference
            );
            assert!(row.user.is_some() && row.workdir == Some("/") && !row.shell, "{}", row.reference);
            let twice = |other: &Runtime| (other.prefer, other.runs) == (row.prefer, row.runs);
            assert!(!RUNTIMES[..at].iter().any(twice), "{}", row.reference);
        }
    }

    #[test]
    fn each_tag_has_one_row() {
        for (at, row) in RUNTIMES.iter().enumerate() {
            for other in &RUNTIMES[..at] {
                let same = (row.prefer, row.image) == (other.prefer, other.image);
                assert!(!same || row.tags.iter().all(|tag| !other.tags.contains(tag)), "{}", row.reference);
            }
        }
    }

    #[test]
    fn tags_find_their_runtimes() {
        let of = |prefer, image: &str| runtime_of(prefer, &Reference::parse(image)).map(|row| row.reference);
        for (prefer, image, reference) in [
            (Prefer::Distroless, "node:22-trixie-slim", "gcr.io/distroless/nodejs22-debian13:latest"),
            (Prefer::Distroless, "python:3.13-slim", "gcr.io/distroless/python3-debian13:latest"),
            (Prefer::Distroless, "debian", "gcr.io/distroless/cc-debian13:latest"),
            (
                Prefer::Distroless,
                "mirror.example.com/library/debian:13",
                "gcr.io/distroless/cc-debian13:latest",
            ),
            (Prefer::Chainguard, "python", "cgr.dev/chainguard/python:latest"),
            (Prefer::Chainguard, "debian:12", "cgr.dev/chainguard/chainguard-base:latest"),
            (Prefer::Hardened, "python:3.13", "dhi.io/python:3.13-debian13"),
        ] {
            assert_eq!(of(prefer, image), Some(reference), "{image}");
        }
        for (prefer, image) in [
            (Prefer::Slim, "python:3.13"),
            (Prefer::Alpine, "python:3.13"),
            // Debian 12.
            (Prefer::Distroless, "node:22"),
            (Prefer::Distroless, "node:24-slim"),
            (Prefer::Distroless, "debian:12"),
            (Prefer::Distroless, "python:3.13-bookworm"),
            // Other versions, and versions that are pinned.
            (Prefer::Distroless, "python:3.12"),
            (Prefer::Distroless, "python:3"),
            (Prefer::Distroless, "python"),
            (Prefer::Distroless, "python:3.13.5"),
            (Prefer::Distroless, "node:20-trixie"),
            (Prefer::Distroless, "eclipse-temurin:11"),
            (Prefer::Distroless, "eclipse-temurin:17-jre-alpine"),
            (Prefer::Distroless, "eclipse-temurin:17-jre-jammy"),
            (Prefer::Distroless, "debian:13@sha256:00"),
            (Prefer::Distroless, "example/debian:13"),
            (Prefer::Chainguard, "python:3.13"),
            (Prefer::Hardened, "python"),
        ] {
            assert_eq!(of(prefer, image), None, "{image}");
        }
    }
}
