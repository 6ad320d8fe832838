//! The official images that have a smaller sibling, and what the full one has that the small one lacks.
//!
//! A sibling is given only where the list of official images says that it is the same image in all that matters: its
//! tag exists, it is as current as the full one (both still listed, or both ended on the same day), it is built on the
//! same release of the same distribution, and its configuration is the same. Everything else is a [`NoSibling`] with
//! a reason that a reader can check. Tags are never made up: a tag that the list does not hold is not given.
//!
//! Source: docker-library/official-images, `library/*` in all its versions up to 2026-08-21; for what is inside,
//! the images' Dockerfiles, and Debian's package indexes and `Contents` of 2026-08.

mod contents;
#[rustfmt::skip]
mod data;
mod images;
mod packages;
mod paths;
mod tags;

pub use contents::{At, Contents, Has, Lack};
pub(super) use packages::row;
pub use packages::{installable, provider};
pub use tags::candidate;

use crate::facts::Release;
use packages::Layer;
use std::fmt;

/// Which smaller sibling is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Variant {
    /// The same distribution with less in it.
    Slim,
    /// Alpine: another libc (musl), another package manager (apk), busybox for most commands.
    Alpine,
}

impl Variant {
    /// How tags call it.
    pub fn word(self) -> &'static str {
        match self {
            Variant::Slim => "slim",
            Variant::Alpine => "alpine",
        }
    }
}

/// The smaller sibling of a tag.
#[derive(Clone, Debug)]
pub struct Sibling {
    /// Its tag, one that the list of official images holds or held.
    pub tag: String,
    /// The code name of the release that both are built on. `None` where the tag follows whatever is current
    /// (`debian:stable`), and for Alpine.
    pub release: Option<Release>,
    /// What the full image has.
    pub full: Contents,
    /// What the small one has.
    pub small: Contents,
    /// Bytes that the small one is smaller by, uncompressed, at least; `None` where no figure is known.
    pub bytes: Option<u64>,
    /// Where the figure comes from; empty where there is none.
    pub source: &'static str,
}

/// Why there is no smaller sibling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoSibling {
    /// The image is none of the official ones.
    NotOfficial,
    /// The image has no such variant, or one that does not do the same.
    HasNone {
        /// The reason.
        why: &'static str,
    },
    /// The tag is one of a small variant.
    Smallest,
    /// The list never held the tag that would be the sibling, or never held the tag itself.
    UnknownTag {
        /// The tag that was looked for.
        sought: String,
    },
    /// The sibling is built on another distribution or another release of it.
    OtherRelease {
        /// The sibling's tag.
        sought: String,
        /// What the full image is built on: `oraclelinux:8`.
        full: &'static str,
        /// What the sibling is built on: `debian:bullseye`.
        small: &'static str,
    },
    /// What one of both is built on is not known.
    UnknownRelease {
        /// The sibling's tag.
        sought: String,
    },
    /// One of both has ended before the other: they are not of the same age.
    Frozen {
        /// The sibling's tag.
        sought: String,
        /// The day on which the list held the full one's tag for the last time, or `current`.
        full: &'static str,
        /// The same for the sibling's.
        small: &'static str,
    },
    /// The configuration differs, or is not known to be the same.
    OtherConfiguration {
        /// The sibling's tag.
        sought: String,
        /// In what: `ENV:-GEM_HOME,PATH+` for variables that the sibling lacks.
        differs: &'static str,
    },
}

impl fmt::Display for NoSibling {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NoSibling::NotOfficial => write!(f, "it is not one of the official images"),
            NoSibling::HasNone { why } => f.write_str(why),
            NoSibling::Smallest => write!(f, "it is a small variant already"),
            NoSibling::UnknownTag { sought } => {
                write!(f, "the official images never listed `{sought}` beside it (list of 2026-08-21)")
            }
            NoSibling::OtherRelease { sought, full, small } => {
                write!(f, "it is built on {full}, and `{sought}` on {small}")
            }
            NoSibling::UnknownRelease { sought } => {
                write!(f, "what it and `{sought}` are built on is not known")
            }
            NoSibling::Frozen { sought, full, small } => {
                let until = |day: &'static str| (day != "current").then_some(day);
                match (until(full), until(small)) {
                    (None, Some(small)) => write!(f, "`{sought}` has not been built since {small}"),
                    (Some(full), None) => {
                        write!(f, "it has not been built since {full}, `{sought}` still is")
                    }
                    _ => write!(f, "it was last built on {full}, and `{sought}` on {small}"),
                }
            }
            NoSibling::OtherConfiguration { sought, differs } => {
                write!(f, "`{sought}` is configured differently ({differs})")
            }
        }
    }
}

/// The smaller sibling of `image`, an official image's plain name (`python`), with `tag` (`latest` where the file names
/// none).
pub fn sibling(image: &str, tag: &str, variant: Variant) -> Result<Sibling, NoSibling> {
    let Some(rule) = tags::rule_of(image) else {
        return Err(if is_official(image) {
            NoSibling::HasNone { why: "what its smaller variants lack is not known" }
        } else {
            NoSibling::NotOfficial
        });
    };
    if let Err(why) = rule.check(variant) {
        return Err(NoSibling::HasNone { why });
    }
    if is_small(tag) {
        return Err(NoSibling::Smallest);
    }
    let sought = rule.candidate(tag, variant);
    let Some(codes) = codes(image, tag) else { return Err(NoSibling::UnknownTag { sought }) };
    let (slim, alpine) = codes.split_once(' ').unwrap_or((codes, ""));
    match variant {
        Variant::Slim => slim_sibling(image, tag, sought, slim),
        Variant::Alpine => alpine_sibling(sought, alpine),
    }
}

/// The Debian release that `image` with `tag` is built on, where the table knows it: of images that have a slim variant.
pub fn release_of(image: &str, tag: &str) -> Option<Release> {
    if let Some(code) = codes(image, tag) {
        let code = code.as_bytes();
        let letter = matches!(code.first(), Some(b'=' | b'd')).then(|| code.get(1).copied()).flatten();
        return distribution(letter)?.strip_prefix("debian:");
    }
    // A slim tag's own letter stands with its full sibling.
    let full = if tag == "slim" { "latest" } else { tag.strip_suffix("-slim")? };
    let code = codes(image, full)?.as_bytes();
    let letter = match code.first() {
        Some(b'=') => code.get(1),
        Some(b'd') => code.get(2),
        _ => None,
    };
    distribution(letter.copied())?.strip_prefix("debian:")
}

/// Bytes that the packages which an official image is built on take on top of Debian's own image, at least, and where the figure
/// comes from; `None` where they are not known, and for an image without any.
/// Source: the images' Dockerfiles (docker-library, 2026-08): all of buildpack-deps, or `buildpack-deps:<release>-scm` for Go.
pub fn beneath(image: &str, tag: &str, release: Option<Release>) -> Option<(u64, &'static str)> {
    let has_word = |word: &str| tag.split('-').any(|part| part == word);
    let is_other = ["alpine", "windowsservercore", "nanoserver"].iter().any(|word| tag.contains(word));
    if is_small(tag) || is_other {
        return None;
    }
    let layer = match image {
        "buildpack-deps" if has_word("curl") => Layer::Curl,
        "buildpack-deps" if has_word("scm") => Layer::Scm,
        "buildpack-deps" | "gcc" => Layer::Full,
        "golang" => Layer::Scm,
        _ => {
            let sibling = sibling(image, tag, Variant::Slim).ok()?;
            return Some((sibling.bytes?, sibling.source));
        }
    };
    contents::of_layer(release, layer)
}

/// Whether one of the tags that `image` has or had is `tag`, and has a smaller sibling or one that was refused.
fn codes(image: &str, tag: &str) -> Option<&'static str> {
    let at = data::TAGS.binary_search_by_key(&image, |(name, _)| name).ok()?;
    packages::row(data::TAGS[at].1, tag)
}

/// Whether a tag is one of a small variant.
fn is_small(tag: &str) -> bool {
    tag.split('-').any(|part| part == "slim" || part.starts_with("alpine"))
}

/// Whether `image` is or was one of the official images.
fn is_official(image: &str) -> bool {
    packages::row(data::OFFICIAL, image).is_some()
}

/// The distribution behind a letter of the generated table: `debian:bookworm`; `None` for one that is not known.
fn distribution(letter: Option<u8>) -> Option<&'static str> {
    data::DISTRIBUTIONS.get(usize::from(letter?.checked_sub(b'A')?)).copied()
}

/// Both days of a pair that is not of the same age: `2020-11-04/current`.
fn frozen(sought: String, days: &'static str) -> NoSibling {
    let (full, small) = days.split_once('/').unwrap_or((days, ""));
    NoSibling::Frozen { sought, full, small }
}

/// Reads the code of a slim sibling: `=` and the letters of distribution and layer, `d` and two letters of
/// distributions, `x` and two days, `c` and the letter of a difference, `u` for what is not known, `-` for none.
fn slim_sibling(image: &str, tag: &str, sought: String, code: &'static str) -> Result<Sibling, NoSibling> {
    let bytes = code.as_bytes();
    let letter = |at: usize| bytes.get(at).copied();
    match letter(0) {
        Some(b'=') => {}
        Some(b'd') => {
            let of = |at| distribution(letter(at)).unwrap_or("something else");
            return Err(NoSibling::OtherRelease { sought, full: of(1), small: of(2) });
        }
        Some(b'x') => return Err(frozen(sought, &code[1..])),
        Some(b'c') => {
            let at = letter(1).map_or(0, |letter| usize::from(letter.wrapping_sub(b'A')));
            let differs = data::DIFFERENCES.get(at).copied().unwrap_or("not known");
            return Err(NoSibling::OtherConfiguration { sought, differs });
        }
        Some(b'u') => return Err(NoSibling::UnknownRelease { sought }),
        _ => return Err(NoSibling::UnknownTag { sought }),
    }
    let Some(facts) = images::facts(image) else {
        return Err(NoSibling::HasNone { why: "what its slim variant lacks is not known" });
    };
    let release = distribution(letter(1)).and_then(|name| name.strip_prefix("debian:"));
    let layer = match letter(2) {
        Some(b'c') => Layer::Curl,
        Some(b's') => Layer::Scm,
        _ => facts.layer,
    };
    let full = Contents::full(facts, tag, release, layer);
    let small = Contents::small(facts, tag, release);
    let (bytes, source) = contents::saved(facts, release, layer);
    Ok(Sibling { tag: sought, release, full, small, bytes, source })
}

/// Reads the code of a sibling on Alpine: `a`, or `x` and two days.
fn alpine_sibling(sought: String, code: &'static str) -> Result<Sibling, NoSibling> {
    match code.as_bytes().first() {
        Some(b'a') => Ok(Sibling {
            tag: sought,
            release: None,
            full: Contents::unknown(),
            small: Contents::unknown(),
            bytes: None,
            source: "",
        }),
        Some(b'x') => Err(frozen(sought, &code[1..])),
        _ => Err(NoSibling::UnknownTag { sought }),
    }
}
