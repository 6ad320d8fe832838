//! Manifests and indexes: which image is the platform's, and how large it is.
//!
//! Source: OCI image specification 1.1 ("Image manifest", "Image index", "Image configuration") and docker's image
//! manifest version 2, schema 2, which has the same fields.

use super::http::Reply;
use super::name::Image;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use std::fmt::{self, Write as _};

const IMAGES: [&str; 2] =
    ["application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json"];
const INDEXES: [&str; 2] =
    ["application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json"];

/// The media types that can be read, as a request says it.
pub const ACCEPTED: &str = "application/vnd.oci.image.index.v1+json, \
    application/vnd.docker.distribution.manifest.list.v2+json, application/vnd.oci.image.manifest.v1+json, \
    application/vnd.docker.distribution.manifest.v2+json";

/// What a reference names.
pub enum Content {
    /// An image for one platform.
    Image(Manifest),
    /// Images for several platforms.
    Index(Index),
}

/// An image for one platform.
#[derive(Deserialize)]
pub struct Manifest {
    /// Its configuration.
    pub config: Descriptor,
    layers: Vec<Descriptor>,
}

/// A blob or a manifest, by its digest.
#[derive(Deserialize)]
pub struct Descriptor {
    /// Its digest.
    pub digest: String,
    size: u64,
    platform: Option<Platform>,
}

/// Images for several platforms.
#[derive(Deserialize)]
pub struct Index {
    manifests: Vec<Descriptor>,
}

/// A platform that images are for.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Platform {
    os: String,
    architecture: String,
    #[serde(default)]
    variant: String,
}

impl Content {
    /// Reads what a registry sent.
    ///
    /// # Errors
    /// It is no manifest.
    pub fn read(reply: &Reply, host: &str) -> Result<Content, String> {
        reply.expect_ok(host)?;
        let kind = reply.media_type.as_str();
        let content = if IMAGES.contains(&kind) {
            serde_json::from_slice(&reply.body).map(Content::Image)
        } else if INDEXES.contains(&kind) {
            serde_json::from_slice(&reply.body).map(Content::Index)
        } else {
            return Err(format!("{host} sent something else than an image's manifest"));
        };
        content.map_err(|_| format!("{host} sent a manifest that cannot be read"))
    }
}

impl Manifest {
    /// Bytes of the configuration and the layers; none where they are more than can be.
    pub fn compressed(&self) -> Option<u64> {
        self.layers.iter().try_fold(self.config.size, |sum, layer| sum.checked_add(layer.size))
    }
}

impl Index {
    /// The image for `platform`; none where there is none.
    ///
    /// # Errors
    /// The index does not say what its images are for.
    pub fn entry(&self, platform: &Platform, image: &Image) -> Result<Option<&Descriptor>, String> {
        let fitting =
            self.manifests.iter().filter_map(|entry| Some((platform.rank(entry.platform.as_ref()?)?, entry)));
        // The first of the best, as containerd has it.
        let best = fitting.min_by_key(|(rank, _)| *rank).map(|(_, entry)| entry);
        if best.is_none() && self.manifests.iter().any(|entry| entry.platform.is_none()) {
            return Err(format!("{image} does not say which platforms its images are for"));
        }
        Ok(best)
    }
}

impl Platform {
    /// Reads `os/architecture[/variant]`; an architecture alone is Linux's.
    ///
    /// # Errors
    /// It is something else.
    pub fn parse(text: &str) -> Result<Platform, String> {
        let good = |part: &str| {
            !part.is_empty()
                && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte))
        };
        let parts: Vec<&str> = text.split('/').collect();
        let (os, architecture, variant) = match parts[..] {
            [architecture] => ("linux", architecture, ""),
            [os, architecture] => (os, architecture, ""),
            [os, architecture, variant] => (os, architecture, variant),
            _ => ("", "", ""),
        };
        if !good(os) || !good(architecture) || (parts.len() == 3 && !good(variant)) {
            return Err(format!("`{text}` is no platform; one is `linux/amd64` or `linux/arm/v7`"));
        }
        let owned = str::to_owned;
        let platform = Platform { os: owned(os), architecture: owned(architecture), variant: owned(variant) };
        Ok(platform.normalized())
    }

    /// One name for each. Source: containerd's `platforms/database.go`, `normalizeArch`.
    fn normalized(&self) -> Platform {
        let os = self.os.to_ascii_lowercase();
        let (architecture, variant) =
            (self.architecture.to_ascii_lowercase(), self.variant.to_ascii_lowercase());
        let (architecture, variant) = match (architecture.as_str(), variant.as_str()) {
            ("x86_64" | "x86-64" | "amd64", "v1" | "") => ("amd64", ""),
            ("x86_64" | "x86-64", variant) => ("amd64", variant),
            ("aarch64" | "arm64", "8" | "v8" | "") => ("arm64", ""),
            ("aarch64", variant) => ("arm64", variant),
            ("arm", "" | "7") => ("arm", "v7"),
            ("arm", "5") => ("arm", "v5"),
            ("arm", "6") => ("arm", "v6"),
            ("armhf", _) => ("arm", "v7"),
            ("armel", _) => ("arm", "v6"),
            ("i386", _) => ("386", ""),
            (architecture, variant) => (architecture, variant),
        };
        let (architecture, variant) = (architecture.to_owned(), variant.to_owned());
        Platform { os, architecture, variant }
    }

    /// How well an image for `other` runs on it: 0 is best, none is not at all. What is for an older ARM runs on a newer
    /// one. Source: containerd's `platforms/compare.go`, `platformVector`.
    fn rank(&self, other: &Platform) -> Option<usize> {
        const ARM: [&str; 4] = ["v8", "v7", "v6", "v5"];
        let other = other.normalized();
        if self.os != other.os || self.architecture != other.architecture {
            return None;
        }
        if self.variant == other.variant {
            return Some(0);
        }
        let place = |variant: &str| ARM.iter().position(|known| *known == variant);
        match (self.architecture.as_str(), place(&self.variant), place(&other.variant)) {
            ("arm", Some(own), Some(others)) => others.checked_sub(own),
            _ => None,
        }
    }
}

impl fmt::Display for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.os, self.architecture)?;
        if self.variant.is_empty() { Ok(()) } else { write!(f, "/{}", self.variant) }
    }
}

/// What an image without an index is for stands in its configuration.
///
/// # Errors
/// It is for another platform, or the configuration cannot be read.
pub fn expect_platform(config: &[u8], platform: &Platform, image: &Image, host: &str) -> Result<(), String> {
    let own: Platform = serde_json::from_slice(config)
        .map_err(|_| format!("{host} sent a configuration that does not say what it is for"))?;
    if platform.rank(&own).is_some() {
        return Ok(());
    }
    // What stands there is only repeated where it can be a platform.
    let own = Platform::parse(&own.normalized().to_string())
        .map_or("another one".to_owned(), |own| own.to_string());
    Err(format!("{image} is not for {platform} but for {own}"))
}

/// The digest of `bytes`.
pub fn digest(bytes: &[u8]) -> String {
    let mut text = "sha256:".to_owned();
    for byte in Sha256::digest(bytes) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(platforms: &[&str]) -> Index {
        let entry = |(at, platform): (usize, &&str)| Descriptor {
            digest: at.to_string(),
            size: 1,
            platform: Some(Platform::parse(platform).unwrap()),
        };
        Index { manifests: platforms.iter().enumerate().map(entry).collect() }
    }

    #[test]
    fn the_image_of_a_platform() {
        let image = Image::parse("a").unwrap();
        let all = index(&[
            "linux/arm/v5",
            "linux/arm/v6",
            "linux/amd64",
            "linux/arm64/v8",
            "windows/amd64",
            "unknown/unknown",
        ]);
        for (platform, at) in [
            ("linux/amd64", Some("2")),
            ("amd64", Some("2")),
            ("linux/x86_64", Some("2")),
            ("linux/arm64", Some("3")),
            ("linux/aarch64/v8", Some("3")),
            ("linux/arm", Some("1")),
            ("linux/arm/v7", Some("1")),
            ("linux/arm/v5", Some("0")),
            ("windows/amd64", Some("4")),
            ("linux/s390x", None),
            ("linux/amd64/v3", None),
        ] {
            let found = all.entry(&Platform::parse(platform).unwrap(), &image).unwrap();
            assert_eq!(found.map(|entry| entry.digest.as_str()), at, "{platform}");
        }
    }

    #[test]
    fn platforms_that_are_none() {
        for text in ["/", "linux/", "a/b/c/d", "$TARGETPLATFORM", "linux amd64", "linux/arm/"] {
            assert!(Platform::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn sizes_do_not_overflow() {
        let blob = |size| Descriptor { digest: String::new(), size, platform: None };
        let of = |sizes: [u64; 2]| Manifest { config: blob(1), layers: sizes.map(blob).into() }.compressed();
        assert_eq!(of([2, 3]), Some(6));
        assert_eq!(of([u64::MAX, 0]), None);
    }
}
