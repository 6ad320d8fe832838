//! Base images: the parts of a reference, and the distribution behind it.

use std::borrow::Cow;

/// The distribution family of an image, by the package manager and the libc it comes with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Family {
    /// Debian and what is built on it.
    Debian,
    /// Ubuntu and what is built on it.
    Ubuntu,
    /// Alpine: apk, musl, busybox.
    Alpine,
    /// Red Hat and its relatives: yum, dnf, microdnf.
    Rhel,
    /// openSUSE and SUSE Linux Enterprise: zypper.
    Suse,
    /// Arch Linux: pacman.
    Arch,
    /// Distroless images: no shell, no package manager.
    Distroless,
    /// Windows images.
    Windows,
    /// Not known.
    Unknown,
}

impl Family {
    /// Whether `/bin/sh` is bash, as the packages of these distributions have it.
    pub fn has_bash_as_sh(self) -> bool {
        matches!(self, Family::Rhel | Family::Suse | Family::Arch)
    }
}

/// The parts of an image reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference<'a> {
    /// Registry and the folders in front of the name: `ghcr.io/owner`; empty where there are none. A `library`
    /// folder and Docker Hub's own names are left out.
    pub place: Cow<'a, str>,
    /// The last path segment: `python`.
    pub name: &'a str,
    /// The tag, where there is one.
    pub tag: Option<&'a str>,
    /// The digest, where there is one.
    pub digest: Option<&'a str>,
}

impl<'a> Reference<'a> {
    /// Takes `image` apart. Anything is accepted; what is no reference comes out as a name.
    pub fn parse(image: &'a str) -> Reference<'a> {
        let (rest, digest) = match image.split_once('@') {
            Some((rest, digest)) => (rest, Some(digest)),
            None => (image, None),
        };
        let path_start = rest.rfind('/').map_or(0, |at| at + 1);
        let (path, tag) = match rest[path_start..].split_once(':') {
            Some((name, tag)) => (&rest[..path_start + name.len()], Some(tag)),
            None => (rest, None),
        };
        let (place, name) = path.rsplit_once('/').unwrap_or(("", path));
        let place = match place {
            "library" | "docker.io" | "docker.io/library" | "index.docker.io/library" => Cow::Borrowed(""),
            _ => match place.strip_prefix("docker.io/") {
                Some(rest) => Cow::Borrowed(rest),
                None => Cow::Borrowed(place),
            },
        };
        Reference { place, name, tag, digest }
    }

    /// Whether it stands for a Docker official image, directly or through a mirror that keeps the `library` folder.
    pub fn is_official(&self) -> bool {
        self.place.is_empty() || self.place.ends_with("/library")
    }
}

/// A distribution release that a tag pins: Debian and Ubuntu code names.
pub type Release = &'static str;

/// Code names that occur as tags or in them, the family they belong to, and the version number that means the same.
/// Source: Debian and Ubuntu release lists (endoflife.date, 2026-08-22).
const CODENAMES: &[(&str, Family, &str)] = &[
    ("jessie", Family::Debian, "8"),
    ("stretch", Family::Debian, "9"),
    ("buster", Family::Debian, "10"),
    ("bullseye", Family::Debian, "11"),
    ("bookworm", Family::Debian, "12"),
    ("trixie", Family::Debian, "13"),
    ("forky", Family::Debian, "14"),
    ("trusty", Family::Ubuntu, "14.04"),
    ("xenial", Family::Ubuntu, "16.04"),
    ("bionic", Family::Ubuntu, "18.04"),
    ("focal", Family::Ubuntu, "20.04"),
    ("jammy", Family::Ubuntu, "22.04"),
    ("noble", Family::Ubuntu, "24.04"),
];

/// Official images and other well-known names, by what they are built on when the tag names no other distribution.
/// Source: docker-library/official-images (2026-08-21), the `from` and `os_suite` of their current entries.
const NAMES: &[(&str, Family)] = &[
    ("almalinux", Family::Rhel),
    ("alpine", Family::Alpine),
    ("amazonlinux", Family::Rhel),
    ("archlinux", Family::Arch),
    ("buildpack-deps", Family::Debian),
    ("cassandra", Family::Ubuntu),
    ("centos", Family::Rhel),
    ("clojure", Family::Debian),
    ("composer", Family::Alpine),
    ("debian", Family::Debian),
    ("docker", Family::Alpine),
    ("drupal", Family::Debian),
    ("eclipse-temurin", Family::Ubuntu),
    ("elixir", Family::Debian),
    ("erlang", Family::Debian),
    ("fedora", Family::Rhel),
    ("gcc", Family::Debian),
    ("golang", Family::Debian),
    ("gradle", Family::Ubuntu),
    ("haskell", Family::Debian),
    ("httpd", Family::Debian),
    ("julia", Family::Debian),
    ("mariadb", Family::Ubuntu),
    ("maven", Family::Ubuntu),
    ("mongo", Family::Ubuntu),
    ("mysql", Family::Rhel),
    ("nginx", Family::Debian),
    ("node", Family::Debian),
    ("oraclelinux", Family::Rhel),
    ("perl", Family::Debian),
    ("php", Family::Debian),
    ("postgres", Family::Debian),
    ("pypy", Family::Debian),
    ("python", Family::Debian),
    ("r-base", Family::Debian),
    ("redis", Family::Debian),
    ("rockylinux", Family::Rhel),
    ("ruby", Family::Debian),
    ("rust", Family::Debian),
    ("swift", Family::Ubuntu),
    ("tomcat", Family::Ubuntu),
    ("ubuntu", Family::Ubuntu),
    ("wordpress", Family::Debian),
];

/// The distribution of .NET's images by the version, where the tag names none. Source: the "Supported Tags" of .NET's image
/// repositories, and "Default .NET images use Ubuntu" in the list of breaking changes of .NET 10.
const DOTNET: &[(&str, Family)] = &[
    ("6.0", Family::Debian),
    ("7.0", Family::Debian),
    ("8.0", Family::Debian),
    ("9.0", Family::Debian),
    ("10.0", Family::Ubuntu),
];

/// The distribution behind an image reference, and the release where the tag pins one.
pub fn family_of(image: &str) -> (Family, Option<Release>) {
    let reference = Reference::parse(image);
    let tag = reference.tag.unwrap_or("").to_ascii_lowercase();
    let name = reference.name.to_ascii_lowercase();
    let place = reference.place.to_ascii_lowercase();
    let words = |word: &str| tag.split(['-', '_', '.']).any(|part| part == word);

    if place.contains("distroless") || name == "scratch" {
        return (Family::Distroless, None);
    }
    let windows = ["windowsservercore", "nanoserver", "servercore", "windows"];
    if windows.iter().any(|w| tag.contains(w) || name == *w)
        || place.contains("windows")
        || tag.contains("ltsc20")
    {
        return (Family::Windows, None);
    }
    if tag.contains("alpine") {
        return (Family::Alpine, None);
    }
    if name.starts_with("ubi") && (place.contains("redhat") || place.contains("ubi"))
        || place.contains("redhat")
    {
        return (Family::Rhel, None);
    }
    if place.starts_with("opensuse") || place.contains("/opensuse") || place.contains("suse") {
        return (Family::Suse, None);
    }
    if let Some((codename, family, _)) = CODENAMES.iter().find(|(codename, _, _)| words(codename)) {
        return (*family, Some(codename));
    }
    if place == "mcr.microsoft.com/dotnet" {
        let version = DOTNET.iter().find(|(version, _)| !tag.contains('-') && pins(&tag, version));
        return (version.map_or(Family::Unknown, |(_, family)| *family), None);
    }
    // Built on the image that the tag begins with. Source: the README of sbt/docker-sbt.
    if (place.as_str(), name.as_str()) == ("sbtscala", "scala-sbt") && tag.starts_with("eclipse-temurin-") {
        return (Family::Ubuntu, None);
    }
    if !reference.is_official() {
        return (Family::Unknown, None);
    }
    let Ok(at) = NAMES.binary_search_by(|(known, _)| (*known).cmp(&name)) else {
        return (Family::Unknown, None);
    };
    let mut family = NAMES[at].1;
    for (word, other) in [("oracle", Family::Rhel), ("oraclelinux8", Family::Rhel), ("al2023", Family::Rhel)]
    {
        if words(word) {
            family = other;
        }
    }
    let release = match name.as_str() {
        "debian" | "ubuntu" => CODENAMES
            .iter()
            .find(|(_, of, version)| *of == family && pins(&tag, version))
            .map(|(codename, _, _)| *codename),
        _ => None,
    };
    (family, release)
}

/// The Debian or Ubuntu release of a code name.
pub fn codename_of(word: &str) -> Option<Release> {
    CODENAMES.iter().find(|(codename, _, _)| *codename == word).map(|(codename, _, _)| *codename)
}

/// Whether a tag names `version`: `12`, `12.5`, `12-slim`, `22.04`.
fn pins(tag: &str, version: &str) -> bool {
    tag.strip_prefix(version).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_come_apart() {
        let r = Reference::parse("registry.example.com:5000/library/python:3.11@sha256:00");
        assert_eq!(
            (r.place.as_ref(), r.name, r.tag),
            ("registry.example.com:5000/library", "python", Some("3.11"))
        );
        assert_eq!(r.digest, Some("sha256:00"));
        assert!(r.is_official());
        let r = Reference::parse("docker.io/library/debian");
        assert_eq!((r.place.as_ref(), r.name, r.tag), ("", "debian", None));
        let r = Reference::parse("localhost:5000/x");
        assert_eq!((r.place.as_ref(), r.name, r.tag), ("localhost:5000", "x", None));
    }

    #[test]
    fn names_are_sorted() {
        assert!(NAMES.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn families() {
        let of = |image| family_of(image);
        assert_eq!(of("ubuntu:20.04"), (Family::Ubuntu, Some("focal")));
        assert_eq!(of("debian:12-slim"), (Family::Debian, Some("bookworm")));
        assert_eq!(of("debian"), (Family::Debian, None));
        assert_eq!(of("python:3.11-slim-bookworm"), (Family::Debian, Some("bookworm")));
        assert_eq!(of("python:3.11"), (Family::Debian, None));
        assert_eq!(of("python:3.12-alpine3.19"), (Family::Alpine, None));
        assert_eq!(of("gcr.io/distroless/static-debian12"), (Family::Distroless, None));
        assert_eq!(of("mcr.microsoft.com/windows/servercore:ltsc2022"), (Family::Windows, None));
        assert_eq!(of("registry.access.redhat.com/ubi9/ubi-minimal:latest"), (Family::Rhel, None));
        assert_eq!(of("opensuse/leap:15"), (Family::Suse, None));
        assert_eq!(of("example/python:3.11"), (Family::Unknown, None));
        assert_eq!(of("example/app:jammy"), (Family::Ubuntu, Some("jammy")));
        assert_eq!(of("openjdk:17"), (Family::Unknown, None));
        assert_eq!(of("sbtscala/scala-sbt:eclipse-temurin-21.0.6_7_1.10.11_2.13.16"), (Family::Ubuntu, None));
        assert_eq!(of("mcr.microsoft.com/dotnet/sdk:8.0"), (Family::Debian, None));
        assert_eq!(of("mcr.microsoft.com/dotnet/aspnet:9.0.4"), (Family::Debian, None));
        assert_eq!(of("mcr.microsoft.com/dotnet/sdk:10.0"), (Family::Ubuntu, None));
        assert_eq!(of("mcr.microsoft.com/dotnet/sdk:8.0-jammy"), (Family::Ubuntu, Some("jammy")));
        assert_eq!(of("mcr.microsoft.com/dotnet/sdk:10.0-alpine"), (Family::Alpine, None));
        assert_eq!(of("mcr.microsoft.com/dotnet/sdk:9.0-azurelinux3.0"), (Family::Unknown, None));
        assert_eq!(of("mcr.microsoft.com/dotnet/sdk:latest"), (Family::Unknown, None));
        assert_eq!(of("mcr.microsoft.com/dotnet/framework/sdk:4.8"), (Family::Unknown, None));
    }
}
