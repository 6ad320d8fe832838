//! What stands in for an image: a tag or a reference, with places for the tag there is.

use crate::facts::Reference;

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
    pub(super) fn fill(&self, tag: &str) -> String {
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
    pub(super) fn has_made(&self, text: &str) -> bool {
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
pub(super) fn is_tag(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    (1..=128).contains(&text.len()) && text.chars().all(allowed) && !text.starts_with(['.', '-'])
}

/// Whether `text` is a reference that FROM takes.
pub(super) fn is_reference(text: &str) -> bool {
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
}
