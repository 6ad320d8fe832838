//! Patterns for images and tags.

use super::{repository, tag_of};
use crate::facts::Reference;

/// A pattern in which `*` is any text, slashes included, and everything else itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Glob(String);

impl Glob {
    /// The pattern that is written so.
    pub fn new(pattern: &str) -> Glob {
        Glob(pattern.to_owned())
    }

    /// Whether it matches all of `text`.
    pub fn matches(&self, text: &str) -> bool {
        let mut pieces = self.0.split('*');
        let first = pieces.next().unwrap_or_default();
        let Some(mut rest) = text.strip_prefix(first) else { return false };
        let mut pieces = pieces.peekable();
        if pieces.peek().is_none() {
            return rest.is_empty();
        }
        while let Some(piece) = pieces.next() {
            if pieces.peek().is_none() {
                return rest.ends_with(piece);
            }
            // The first place will do: what follows has the most room behind it.
            let Some(at) = rest.find(piece) else { return false };
            rest = &rest[at + piece.len()..];
        }
        true
    }
}

/// A pattern for images, with or without their tags: `python`, `node:16*`, `registry.example.com/team/*`.
///
/// An official image goes by its short name, wherever a mirror has it that keeps the `library` folder; `docker.io/library/python`
/// means the one of Docker Hub.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImagePattern {
    image: Glob,
    tag: Option<Glob>,
}

impl ImagePattern {
    /// Reads `text`.
    ///
    /// # Errors
    /// What is wrong with it, to stand behind its name: `is empty`.
    pub fn parse(text: &str) -> Result<ImagePattern, String> {
        if text.is_empty() {
            return Err("is empty".to_owned());
        }
        if text.contains('@') {
            return Err("has a digest".to_owned());
        }
        let allowed = |c: char| c.is_ascii_alphanumeric() || "._-/:*".contains(c);
        if let Some(odd) = text.chars().find(|&c| !allowed(c)) {
            return Err(format!("has a {odd:?}, which no image's name has"));
        }
        let name = text.rfind('/').map_or(0, |at| at + 1);
        let (image, tag) = match text[name..].find(':') {
            Some(at) => (&text[..name + at], Some(&text[name + at + 1..])),
            None => (text, None),
        };
        if image.is_empty() || image.ends_with('/') {
            return Err("has no image's name".to_owned());
        }
        if tag.is_some_and(|tag| tag.is_empty() || tag.contains(':')) {
            return Err("has no tag behind its colon".to_owned());
        }
        Ok(ImagePattern { image: Glob::new(image), tag: tag.map(Glob::new) })
    }

    /// Whether it says something of tags.
    pub fn has_tag(&self) -> bool {
        self.tag.is_some()
    }

    /// Whether it matches `reference`.
    pub fn matches(&self, reference: &Reference<'_>) -> bool {
        if self.tag.as_ref().is_some_and(|tag| !tag.matches(tag_of(reference))) {
            return false;
        }
        let Reference { place, name, .. } = reference;
        // A first folder without a dot or a port is one of Docker Hub's.
        let host = place.split('/').next().unwrap_or_default();
        let on_hub = !host.contains(['.', ':']) && host != "localhost";
        let library = if place.is_empty() { "library/" } else { "" };
        let repository = repository(reference);
        self.image.matches(&repository)
            || reference.is_official() && self.image.matches(name)
            || place.is_empty() && self.image.matches(&format!("library/{name}"))
            || on_hub && self.image.matches(&format!("docker.io/{library}{repository}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, image: &str) -> bool {
        ImagePattern::parse(pattern).unwrap().matches(&Reference::parse(image))
    }

    #[test]
    fn globs() {
        for (pattern, text) in [
            ("", ""),
            ("*", ""),
            ("*", "a/b"),
            ("a*", "a"),
            ("*-jdk", "17-jdk"),
            ("a*b*c", "axbxbxc"),
            ("*a*", "bab"),
            ("a**b", "ab"),
            ("*aab", "aaab"),
        ] {
            assert!(Glob::new(pattern).matches(text), "{pattern} {text}");
        }
        for (pattern, text) in
            [("", "a"), ("a", ""), ("*-jdk", "17-jdk-slim"), ("a*a", "a"), ("a*b*c", "acb"), ("a.c", "abc")]
        {
            assert!(!Glob::new(pattern).matches(text), "{pattern} {text}");
        }
    }

    #[test]
    fn images_are_matched_by_what_they_are() {
        for (pattern, image) in [
            ("python", "python"),
            ("python", "python:3@sha256:00"),
            ("python", "docker.io/library/python:3"),
            ("python", "library/python"),
            ("python", "registry.example.com:5000/library/python:3"),
            ("docker.io/library/python", "python"),
            ("docker.io/*", "python:3"),
            ("docker.io/*", "example/app"),
            ("library/python", "python"),
            ("example/app", "docker.io/example/app"),
            ("docker.io/example/app", "example/app:1"),
            ("registry.example.com/team/*", "registry.example.com/team/a/b:1"),
            ("registry.example.com:5000/*", "registry.example.com:5000/a"),
            ("*/python", "registry.example.com/python"),
            ("node:16*", "node:16-alpine"),
            ("node:latest", "node"),
            ("*", "a/b"),
            ("*:16*", "example/node:16"),
        ] {
            assert!(matches(pattern, image), "{pattern} {image}");
        }
        for (pattern, image) in [
            ("python", "example/python"),
            ("python", "registry.example.com/python"),
            ("python", "python3"),
            ("docker.io/library/python", "registry.example.com/library/python"),
            ("docker.io/*", "ghcr.io/example/app"),
            ("docker.io/*", "localhost/app"),
            ("example/app", "registry.example.com/example/app"),
            ("registry.example.com/team/*", "registry.example.com/teams/a"),
            ("node:16*", "node:18"),
            ("node:16*", "node"),
            ("node:16", "node:16-alpine"),
        ] {
            assert!(!matches(pattern, image), "{pattern} {image}");
        }
    }
}
