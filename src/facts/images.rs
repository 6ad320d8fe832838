//! What is known of the configurations of base images that are not seen.

use super::base::{Family, Reference, family_of};
use super::config::ImageConfig;
use crate::syntax::expand::Known;

/// Official images that run as root and set no SHELL, and the working directory they set.
/// Source: docker-library/official-images (2026-08-21), USER and WORKDIR of their current entries. almalinux, alpine, debian,
/// fedora, rockylinux and ubuntu are a root file system and a CMD (the Dockerfiles and image configurations of their projects).
const OFFICIAL: &[(&str, &str)] = &[
    ("almalinux", "/"),
    ("alpine", "/"),
    ("amazoncorretto", "/"),
    ("buildpack-deps", "/"),
    ("debian", "/"),
    ("eclipse-temurin", "/"),
    ("elixir", "/"),
    ("erlang", "/"),
    ("fedora", "/"),
    ("golang", "/go"),
    ("haskell", "/"),
    ("httpd", "/usr/local/apache2"),
    ("julia", "/"),
    ("maven", "/"),
    ("mongo", "/"),
    ("nginx", "/"),
    ("node", "/"),
    ("openjdk", "/"),
    ("pypy", "/"),
    ("python", "/"),
    ("rabbitmq", "/"),
    ("rockylinux", "/"),
    ("ruby", "/"),
    ("rust", "/"),
    ("swift", "/"),
    ("tomcat", "/usr/local/tomcat"),
    ("ubuntu", "/"),
];

/// Places and names of images whose SHELL is not Docker's default, no name where it is all of a place.
/// Source: `debian.Dockerfile` of mamba-org/micromamba-docker (07a6f67), whose SHELL activates an environment;
/// `images/docker-stacks-foundation/Dockerfile` of jupyter/docker-stacks (0098788), whose SHELL is bash with pipefail.
/// condaforge/miniforge3 sets none (`ubuntu/Dockerfile` of conda-forge/miniforge-images, 01b5f66).
const OTHER_SHELL: &[(&str, Option<&str>)] = &[
    ("ghcr.io/mamba-org", Some("micromamba")),
    ("jupyter", None),
    ("mambaorg", Some("micromamba")),
    ("quay.io/jupyter", None),
];

/// What is known of the configuration of `image`, a reference; `None` where nothing is.
pub fn configuration(image: &str) -> Option<ImageConfig> {
    let reference = Reference::parse(image);
    // The onbuild variants (clojure to ruby, until 2023) set a working directory and run triggers.
    let tag = reference.tag.unwrap_or_default();
    if !reference.is_official() || tag.ends_with("onbuild") || family_of(image).0 == Family::Windows {
        return None;
    }
    let at = OFFICIAL.binary_search_by_key(&reference.name, |(name, _)| name).ok()?;
    Some(ImageConfig {
        user: Known::Known(String::new()),
        workdir: Known::Known(OFFICIAL[at].1.to_owned()),
        shell: Known::Known(None),
        ..ImageConfig::unseen()
    })
}

/// Whether `image`, a reference, is known to set a SHELL other than Docker's default.
pub fn sets_shell(image: &str) -> bool {
    let reference = Reference::parse(image);
    let at = OTHER_SHELL.binary_search_by_key(&&*reference.place, |(place, _)| place);
    at.is_ok_and(|at| OTHER_SHELL[at].1.is_none_or(|name| name == reference.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        assert!(OFFICIAL.is_sorted_by(|a, b| a.0 < b.0));
        assert!(OTHER_SHELL.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn official_images_are_known() {
        let workdir = |image| configuration(image).map(|config| config.workdir);
        let known = |path: &str| Some(Known::Known(path.to_owned()));
        assert_eq!(workdir("golang:1.25-alpine"), known("/go"));
        assert_eq!(workdir("docker.io/library/python@sha256:00"), known("/"));
        assert_eq!(workdir("mirror.example.com/library/debian"), known("/"));
        for unknown in [
            "python:3-onbuild",
            "node:onbuild",
            "example/python:3",
            "php:8",
            "golang:1-nanoserver",
            "",
            "gradle",
        ] {
            assert!(configuration(unknown).is_none(), "{unknown}");
        }
    }

    #[test]
    fn images_with_another_shell_are_known() {
        for image in ["mambaorg/micromamba:2", "quay.io/jupyter/base-notebook", "docker.io/jupyter/x:1"] {
            assert!(sets_shell(image), "{image}");
        }
        for image in ["debian", "mambaorg/micromamba-x", "condaforge/miniforge3", "example/jupyter"] {
            assert!(!sets_shell(image), "{image}");
        }
    }
}
