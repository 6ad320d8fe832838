//! A user's own rows for the table of base images, which go over the built-in ones, and the images that are never swapped.

mod pattern;
mod replace;

pub use pattern::{Glob, ImagePattern};
pub use replace::{Replace, Template};

use crate::facts::Reference;
use replace::{is_reference, is_tag};

/// A user's rows and bans.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserBases {
    /// The rows; the first one that matches counts.
    pub rows: Vec<UserRow>,
    /// Images that are never swapped.
    pub ban: Vec<ImagePattern>,
}

/// What stands in for some images.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserRow {
    /// Which images.
    pub image: ImagePattern,
    /// Which of their tags.
    pub tags: Glob,
    /// What stands in for them.
    pub replace: Replace,
    /// Commands that the smaller image lacks.
    pub lacks: Vec<String>,
    /// Packages that it lacks.
    pub lacks_packages: Vec<String>,
    /// Environment variables that it lacks.
    pub lacks_variables: Vec<String>,
    /// Accounts that it lacks.
    pub lacks_users: Vec<String>,
    /// Files and folders that it lacks.
    pub lacks_paths: Vec<String>,
    /// Commands of [`UserRow::lacks`] and the packages, with blanks between them, that bring them back; by command.
    pub provides: Vec<(String, String)>,
    /// Bytes that the swap saves, where they are known.
    pub saves: Option<u64>,
}

/// What stands in for one image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement<'b> {
    /// The reference to put there.
    pub reference: String,
    /// The new tag, where the tag is all that differs.
    pub tag: Option<String>,
    /// The row that says so.
    pub row: &'b UserRow,
}

impl UserBases {
    /// What stands in for `reference`. `None` where no row matches, where the row's result is the same or no reference, and where a
    /// digest pins the image. Whether the image is banned is another question.
    pub fn replacement(&self, reference: &Reference<'_>) -> Option<Replacement<'_>> {
        if reference.digest.is_some() {
            return None;
        }
        let tag = tag_of(reference);
        let row = self.rows.iter().find(|row| row.image.matches(reference) && row.tags.matches(tag))?;
        let (reference, tag) = match &row.replace {
            Replace::Tag(template) => {
                let new = template.fill(tag);
                if new == tag || template.has_made(tag) || !is_tag(&new) {
                    return None;
                }
                (format!("{}:{new}", repository(reference)), Some(new))
            }
            Replace::Whole(template) => {
                let new = template.fill(tag);
                let parsed = Reference::parse(&new);
                let same = repository(&parsed) == repository(reference) && tag_of(&parsed) == tag;
                let made = template.has_made(&format!("{}:{tag}", repository(reference)));
                if same && parsed.digest.is_none() || made || !is_reference(&new) {
                    return None;
                }
                (new, None)
            }
        };
        Some(Replacement { reference, tag, row })
    }

    /// Whether `reference` is never to be swapped.
    pub fn is_banned(&self, reference: &Reference<'_>) -> bool {
        self.ban.iter().any(|pattern| pattern.matches(reference))
    }
}

/// The tag, which is `latest` where none is written.
fn tag_of<'r>(reference: &Reference<'r>) -> &'r str {
    reference.tag.unwrap_or("latest")
}

/// Place and name.
fn repository(reference: &Reference<'_>) -> String {
    if reference.place.is_empty() {
        reference.name.to_owned()
    } else {
        format!("{}/{}", reference.place, reference.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a row with these values makes of an image.
    fn made(row: [&str; 3], image: &str) -> Option<(String, Option<String>)> {
        let [of, tags, replace] = row;
        let row = UserRow {
            image: ImagePattern::parse(of).unwrap(),
            tags: Glob::new(tags),
            replace: Replace::parse(replace).unwrap(),
            ..UserRow::default()
        };
        let bases = UserBases { rows: vec![row], ban: Vec::new() };
        bases.replacement(&Reference::parse(image)).map(|made| (made.reference, made.tag))
    }

    #[test]
    fn a_tag_is_made_from_the_tag() {
        let java = ["registry.example.com/platform/java", "*-jdk", "{tag|-jdk|-jre}"];
        let made_of = |row, image| made(row, image).map(|(reference, _)| reference);
        let of = |image| made_of(java, image);
        assert_eq!(
            of("registry.example.com/platform/java:17-jdk").as_deref(),
            Some("registry.example.com/platform/java:17-jre")
        );
        for other in [
            "registry.example.com/platform/java:17",
            "registry.example.com/platform/java",
            "registry.example.com/platform/java:17-jdk@sha256:00",
            "java:17-jdk",
        ] {
            assert_eq!(of(other), None, "{other}");
        }
        assert_eq!(
            made(["python", "*", "{tag}-slim"], "python:3.12"),
            Some(("python:3.12-slim".into(), Some("3.12-slim".into())))
        );
        assert_eq!(made_of(["python", "*", "slim"], "python").as_deref(), Some("python:slim"));
        assert_eq!(made_of(["x/a", "*", "{tag|-b|-c|-d|}"], "x/a:1-b-b-d").as_deref(), Some("x/a:1-c-c"));
        assert_eq!(made_of(["x/a", "*", "{tag|1|}"], "x/a:1"), None, "no tag is left");
        assert_eq!(made_of(["x/a", "*", "{tag|-jdk|-jre}"], "x/a:1"), None, "the same");
    }

    #[test]
    fn a_whole_reference_is_made() {
        let made_of = |replace, image| made(["x/*", "*", replace], image);
        assert_eq!(made_of("cgr.dev/x/jre:{tag}", "x/a:1"), Some(("cgr.dev/x/jre:1".into(), None)));
        assert_eq!(made_of("alpine:3", "x/a:1").unwrap().0, "alpine:3");
        assert_eq!(made_of("x/b", "x/a").unwrap().0, "x/b");
        assert_eq!(made_of("x/a", "x/a"), None);
        assert_eq!(made_of("docker.io/x/a:{tag}", "x/a:1"), None);
        let digest = format!("x/a@sha256:{}", "0".repeat(64));
        assert_eq!(made_of(&digest, "x/a").unwrap().0, digest);
    }

    #[test]
    fn the_first_row_counts() {
        let row = |replace| UserRow {
            image: ImagePattern::parse("*").unwrap(),
            tags: Glob::new("*"),
            replace: Replace::parse(replace).unwrap(),
            ..UserRow::default()
        };
        let bases = UserBases {
            rows: vec![row("first"), row("second")],
            ban: vec![ImagePattern::parse("node:16*").unwrap()],
        };
        assert_eq!(bases.replacement(&Reference::parse("node:16")).unwrap().reference, "node:first");
        assert!(bases.is_banned(&Reference::parse("node:16")));
        assert!(!bases.is_banned(&Reference::parse("node:18")));
    }
}
