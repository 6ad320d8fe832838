//! The tag grammar of each image: where its tags have the word `slim` or `alpine`, or why they have none.
//!
//! Source: the tags of docker-library/official-images (2026-08-21), and what the images' Dockerfiles are built on.

use super::Variant;

/// Where a tag has the word of its variant.
#[derive(Clone, Copy, Debug)]
enum Place {
    /// At its end: `20-bookworm-slim`.
    End,
    /// In front of the release, where it names one: `3.11-slim-bookworm`.
    Release,
    /// Nowhere, and why.
    None(&'static str),
}

/// The tag grammar of one image.
#[derive(Debug)]
pub(super) struct Rule {
    /// The image's name.
    name: &'static str,
    /// Where its tags have `slim`.
    slim: Place,
    /// Where its tags have `alpine`.
    alpine: Place,
}

/// Parts of a tag that stand behind `slim` or `alpine` where these stand in front of the release. `threaded` is of
/// perl, `perl` and `otel` of nginx.
const TAILS: &[&str] = &[
    "bookworm", "bullseye", "buster", "forky", "jessie", "otel", "perl", "sid", "stretch", "threaded",
    "trixie", "wheezy",
];

/// An image that is built on the small variant of its distribution.
const ON_SLIM: &str = "it has no slim variant: it is built on the small variant of its distribution already";
/// An image that is built on Ubuntu.
const ON_UBUNTU: &str = "it has no slim variant: it is built on Ubuntu, which has none";
/// An image with no variants of size at all.
const ONE_SIZE: &str = "it has no smaller variant";
/// An image that could be built on Alpine, but nothing is known of it.
const NO_ALPINE: &str = "it has no variant on Alpine";
/// An image whose slim tags are no longer built.
const ENDED: &str = "its slim tags were built on openjdk and have ended";

const fn rule(name: &'static str, slim: Place, alpine: Place) -> Rule {
    Rule { name, slim, alpine }
}

/// The images of which something is known, sorted by name.
static RULES: &[Rule] = &[
    rule("amazoncorretto", Place::None(ONE_SIZE), Place::End),
    rule(
        "buildpack-deps",
        Place::None("a smaller layer of it lacks the compilers and headers it is there for"),
        Place::None(NO_ALPINE),
    ),
    rule("caddy", Place::None(ONE_SIZE), Place::End),
    rule("cassandra", Place::None(ON_UBUNTU), Place::None(NO_ALPINE)),
    rule("debian", Place::End, Place::None(NO_ALPINE)),
    rule("eclipse-temurin", Place::None(ON_UBUNTU), Place::End),
    rule("elixir", Place::End, Place::End),
    rule("erlang", Place::End, Place::End),
    rule(
        "gcc",
        Place::None("it has no slim variant: the compilers are what it is for"),
        Place::None(NO_ALPINE),
    ),
    rule("golang", Place::None("it has no slim variant"), Place::End),
    rule("gradle", Place::None(ENDED), Place::End),
    rule("haproxy", Place::None(ON_SLIM), Place::End),
    rule(
        "haskell",
        Place::None("what its slim variant lacks besides documentation is not known"),
        Place::None(NO_ALPINE),
    ),
    rule("httpd", Place::None(ON_SLIM), Place::End),
    rule("julia", Place::None(ON_SLIM), Place::End),
    rule("mariadb", Place::None(ON_UBUNTU), Place::None(NO_ALPINE)),
    rule("maven", Place::None(ENDED), Place::End),
    rule("memcached", Place::None(ON_SLIM), Place::End),
    rule("mongo", Place::None(ON_UBUNTU), Place::None(NO_ALPINE)),
    rule(
        "mysql",
        Place::None("it has no slim variant: it is built on the small variant of Oracle Linux already"),
        Place::None(NO_ALPINE),
    ),
    rule("nginx", Place::None(ON_SLIM), Place::Release),
    rule("node", Place::End, Place::End),
    rule("openjdk", Place::Release, Place::End),
    rule("perl", Place::Release, Place::None(NO_ALPINE)),
    rule("php", Place::None(ON_SLIM), Place::End),
    rule(
        "postgres",
        Place::None(ON_SLIM),
        Place::None("another libc sorts text differently: indexes of an existing database would break"),
    ),
    rule("pypy", Place::Release, Place::None(NO_ALPINE)),
    rule("python", Place::Release, Place::End),
    rule("rabbitmq", Place::None(ON_UBUNTU), Place::End),
    rule("redis", Place::None(ON_SLIM), Place::End),
    rule("ruby", Place::Release, Place::End),
    rule("rust", Place::Release, Place::End),
    rule(
        "swift",
        Place::None("its slim variant has the runtime libraries only, no compiler"),
        Place::None(NO_ALPINE),
    ),
    rule(
        "ubuntu",
        Place::None("it has no slim variant: the image is the minimal one already"),
        Place::None(NO_ALPINE),
    ),
];

/// The tag grammar of an image; `None` where it is not known.
pub(super) fn rule_of(image: &str) -> Option<&'static Rule> {
    let at = RULES.binary_search_by_key(&image, |rule| rule.name).ok()?;
    Some(&RULES[at])
}

impl Rule {
    /// Whether tags have the word of `variant`; the reason where not.
    pub(super) fn check(&self, variant: Variant) -> Result<(), &'static str> {
        match self.place(variant) {
            Place::None(why) => Err(why),
            _ => Ok(()),
        }
    }

    fn place(&self, variant: Variant) -> Place {
        match variant {
            Variant::Slim => self.slim,
            Variant::Alpine => self.alpine,
        }
    }

    /// The tag that is `tag` with the word of `variant`, whether it exists or not.
    pub(super) fn candidate(&self, tag: &str, variant: Variant) -> String {
        let word = variant.word();
        if tag == "latest" {
            return word.to_owned();
        }
        if let Place::Release = self.place(variant) {
            let mut at = 0;
            for part in tag.split('-') {
                if TAILS.binary_search(&part).is_ok() {
                    return format!("{}{word}-{}", &tag[..at], &tag[at..]);
                }
                at += part.len() + 1;
            }
        }
        format!("{tag}-{word}")
    }
}

/// The tag that the sibling of `tag` would have by the tag grammar of `image`, whether it exists or not; `None` where
/// the image has no such variant.
pub fn candidate(image: &str, tag: &str, variant: Variant) -> Option<String> {
    let rule = rule_of(image)?;
    rule.check(variant).ok()?;
    Some(rule.candidate(tag, variant))
}

#[cfg(test)]
mod tests {
    use super::super::images::facts;
    use super::*;

    #[test]
    fn tables_are_sorted() {
        assert!(TAILS.is_sorted());
        assert!(RULES.is_sorted_by(|a, b| a.name < b.name));
    }

    /// Images with `slim` in their tags are those of which it is known what is inside.
    #[test]
    fn every_slim_image_has_contents() {
        for rule in RULES {
            let has = rule.check(Variant::Slim).is_ok();
            assert_eq!(has, facts(rule.name).is_some(), "{}", rule.name);
        }
    }
}
