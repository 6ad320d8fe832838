//! A user's own rows for the table of base images, which go over the built-in ones, and the images that are never swapped.

use crate::facts::Reference;

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

/// What stands in for an image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Replace {
    /// The same image, with this tag.
    Tag(Template),
    /// Another image: the whole reference.
    Whole(Template),
}

impl Default for Replace {
    fn default() -> Replace {
        Replace::Tag(Template::default())
    }
}

impl Replace {
    /// Reads `text`: text with `{tag}` in it, or `{tag|old|new}`, the tag with every `old` in it changed to `new` (more pairs may
    /// follow). With a `/`, a `:` or a `@` outside of braces it is a whole reference, else a tag.
    ///
    /// # Errors
    /// What is wrong with it, to stand behind its name: `is empty`.
    pub fn parse(text: &str) -> Result<Replace, String> {
        if text.is_empty() {
            return Err("is empty".to_owned());
        }
        let template = Template::parse(text)?;
        let sample = template.sample();
        if sample.contains(['/', ':', '@']) {
            return if is_reference(&sample) {
                Ok(Replace::Whole(template))
            } else {
                Err("makes no reference to an image".to_owned())
            };
        }
        if is_tag(&sample) { Ok(Replace::Tag(template)) } else { Err("makes no tag".to_owned()) }
    }
}

/// Text with places for the tag.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Template(Vec<Part>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    /// The tag, with the first of each pair changed to the second.
    Tag(Vec<(String, String)>),
}

impl Template {
    fn parse(text: &str) -> Result<Template, String> {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some(at) = rest.find(['{', '}']) {
            if rest[at..].starts_with('}') {
                return Err("has a `}` without a `{`".to_owned());
            }
            let Some(length) = rest[at..].find('}') else {
                return Err("has a `{` without a `}`".to_owned());
            };
            parts.push(Part::Text(rest[..at].to_owned()));
            parts.push(Part::placeholder(&rest[at + 1..at + length])?);
            rest = &rest[at + length + 1..];
        }
        parts.push(Part::Text(rest.to_owned()));
        Ok(Template(parts))
    }

    /// The text for a `tag`.
    fn fill(&self, tag: &str) -> String {
        let part = |part: &Part| match part {
            Part::Text(text) => text.clone(),
            Part::Tag(pairs) => {
                pairs.iter().fold(tag.to_owned(), |tag, (from, to)| tag.replace(from.as_str(), to))
            }
        };
        self.0.iter().map(part).collect()
    }

    /// Whether `text` may be what came of another tag: it has what stands in front of the tag, and what stands behind it.
    /// A row whose patterns match its own result would go on forever.
    fn has_made(&self, text: &str) -> bool {
        let [Part::Text(before), Part::Tag(_), Part::Text(behind)] = self.0.as_slice() else { return false };
        let around = before.len() + behind.len();
        around > 0
            && text.len() > around
            && text.starts_with(before.as_str())
            && text.ends_with(behind.as_str())
    }

    /// The text with an `x` for the tag.
    fn sample(&self) -> String {
        let part = |part: &Part| match part {
            Part::Text(text) => text.clone(),
            Part::Tag(_) => "x".to_owned(),
        };
        self.0.iter().map(part).collect()
    }
}

impl Part {
    /// What stands between braces.
    fn placeholder(text: &str) -> Result<Part, String> {
        let mut words = text.split('|');
        if words.next() != Some("tag") {
            return Err(format!("has {:?} in braces", format!("{{{text}}}")));
        }
        let words: Vec<&str> = words.collect();
        let (pairs, []) = words.as_chunks::<2>() else {
            return Err("has a text to look for in `{tag|…}`, and none to put there".to_owned());
        };
        let in_tags = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c));
        if pairs.iter().any(|[from, to]| from.is_empty() || !in_tags(from) || !in_tags(to)) {
            return Err("has a text in `{tag|…}` that no tag has".to_owned());
        }
        Ok(Part::Tag(pairs.iter().map(|&[from, to]| (from.to_owned(), to.to_owned())).collect()))
    }
}

/// Whether `text` is a tag, as the distribution specification has it.
fn is_tag(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    (1..=128).contains(&text.len()) && text.chars().all(allowed) && !text.starts_with(['.', '-'])
}

/// Whether `text` is a reference that FROM takes.
fn is_reference(text: &str) -> bool {
    let (rest, digest) = match text.split_once('@') {
        Some((rest, digest)) => (rest, Some(digest)),
        None => (text, None),
    };
    let reference = Reference::parse(rest);
    let path = match reference.tag {
        Some(tag) => &rest[..rest.len() - tag.len() - 1],
        None => rest,
    };
    let hex =
        |text: &str| text.len() >= 32 && text.chars().all(|c| c.is_ascii_digit() || ('a'..='f').contains(&c));
    let segment = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "._-".contains(c))
    };
    let host = |text: &str| {
        let (name, port) = text.split_once(':').unwrap_or((text, "0"));
        !name.is_empty()
            && name.chars().all(|c| c.is_ascii_alphanumeric() || ".-".contains(c))
            && !port.is_empty()
            && port.chars().all(|c| c.is_ascii_digit())
    };
    let segments: Vec<&str> = path.split('/').collect();
    let first = segments.len() > 1 && host(segments[0]);
    segments[usize::from(first)..].iter().all(|text| segment(text))
        && reference.tag.is_none_or(is_tag)
        && digest.is_none_or(|digest| digest.split_once(':').is_some_and(|(_, digits)| hex(digits)))
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
    fn what_makes_no_reference_is_refused() {
        for (replace, why) in [
            ("", "is empty"),
            ("{tag", "has a `{` without a `}`"),
            ("tag}", "has a `}` without a `{`"),
            ("{name}", "has \"{name}\" in braces"),
            ("{tag|a}", "has a text to look for in `{tag|…}`, and none to put there"),
            ("{tag||a}", "has a text in `{tag|…}` that no tag has"),
            ("{tag|a|/}", "has a text in `{tag|…}` that no tag has"),
            ("-{tag}", "makes no tag"),
            ("a b", "makes no tag"),
            ("é", "makes no tag"),
            ("a:", "makes no reference to an image"),
            ("/a", "makes no reference to an image"),
            ("a//b", "makes no reference to an image"),
            ("A/B", "makes no reference to an image"),
            ("x/y:-", "makes no reference to an image"),
            ("x/y@sha256:1", "makes no reference to an image"),
        ] {
            assert_eq!(Replace::parse(replace), Err(why.to_owned()), "{replace}");
        }
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
