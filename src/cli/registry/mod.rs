//! Asking registries whether an image exists and how large it is: the pull side of the OCI distribution API.
//!
//! Source: the OCI distribution specification 1.1 ("Pulling manifests", "Pulling blobs", "Error codes"), and for
//! tokens the token authentication specification of the `distribution` project.
//!
//! A registry can be down, slow, or no registry at all: that is an [`Answer::Unknown`] with one sentence, within the
//! limits of [`Options`]. What it sends is bounded in size, and what is named by a digest is checked against it. Plain
//! HTTP is spoken to loopback hosts only, as docker does; certificates are checked as the operating system does.

mod auth;
mod http;
mod manifest;
mod name;
mod options;

pub use options::Options;

use crate::facts::exchange::Known;
use auth::Access;
use http::{Clock, Http, Reply};
use manifest::Content;
use name::{Endpoint, Image};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// The platform that is asked for where none is named.
pub const DEFAULT_PLATFORM: &str = "linux/amd64";

/// What a registry says of an image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is there.
    Found {
        /// The digest of what the reference names: of the index, where it names an image for several platforms.
        digest: String,
        /// Bytes that are pulled for the platform: the configuration and the layers, as they are stored.
        compressed: u64,
    },
    /// The registry knows no such tag or repository, or has the image for other platforms only.
    Missing,
    /// There is no answer. Says why, in words for a note.
    Unknown(String),
}

/// Asks registries. To be shared between threads; each image is asked for once.
///
/// Nothing is set up before the first image is asked for.
pub struct Registry {
    options: Options,
    clock: Clock,
    http: OnceLock<Http>,
    access: Access,
    /// An answer for each reference and platform; a second thread that asks for the same waits for the first.
    answers: Mutex<Answers>,
}

/// Answers by reference and platform.
type Answers = HashMap<(String, String), Arc<OnceLock<Answer>>>;

impl Registry {
    /// A registry client that keeps to `options`.
    pub fn new(options: Options) -> Registry {
        let clock = Clock::new(options.per_request, options.total);
        let access = Access::new(options.credentials.clone());
        Registry { options, clock, http: OnceLock::new(), access, answers: Mutex::default() }
    }

    /// What the registry says of `reference` (`python:3.11`, `ghcr.io/owner/name@sha256:…`) for `platform`
    /// (`linux/arm64`, `linux/arm/v7`; [`DEFAULT_PLATFORM`] where it is empty).
    pub fn look(&self, reference: &str, platform: &str) -> Answer {
        let platform = if platform.is_empty() { DEFAULT_PLATFORM } else { platform };
        let key = (reference.to_owned(), platform.to_owned());
        let answer = {
            let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(answers.entry(key).or_default())
        };
        answer.get_or_init(|| self.find(reference, platform).unwrap_or_else(Answer::Unknown)).clone()
    }

    /// What registries say of the base images that are to be exchanged (from, to), as plain data for
    /// [`crate::rewrite::Options::registry`]. An image that nothing can be said of is left out; why stands in the notes.
    pub fn ask(&self, wanted: &[(String, String)], platform: &str) -> (BTreeMap<String, Known>, Vec<String>) {
        let (mut known, mut notes) = (BTreeMap::new(), Vec::new());
        for reference in wanted.iter().flat_map(|(from, to)| [from, to]) {
            match self.look(reference, platform) {
                Answer::Found { compressed, .. } => {
                    known.insert(reference.clone(), Known { exists: true, compressed: Some(compressed) });
                }
                Answer::Missing => {
                    known.insert(reference.clone(), Known { exists: false, compressed: None });
                }
                Answer::Unknown(why) => {
                    let note = format!("--online: {why}");
                    if !notes.contains(&note) {
                        notes.push(note);
                    }
                }
            }
        }
        (known, notes)
    }

    /// Mirrors of Docker Hub come first, as docker has it; what a mirror does not have or say, Docker Hub may.
    fn find(&self, reference: &str, platform: &str) -> Result<Answer, String> {
        let image = Image::parse(reference)?;
        let platform = manifest::Platform::parse(platform)?;
        if image.is_on_docker_hub() {
            for mirror in &self.options.mirrors {
                let answer = Endpoint::mirror(mirror).map(|mirror| self.find_at(&mirror, &image, &platform));
                if let Some(Ok(found @ Answer::Found { .. })) = answer {
                    return Ok(found);
                }
            }
        }
        self.find_at(&image.endpoint(), &image, &platform)
    }

    fn find_at(
        &self,
        endpoint: &Endpoint,
        image: &Image,
        platform: &manifest::Platform,
    ) -> Result<Answer, String> {
        let host = &endpoint.host;
        let reply = self.get(endpoint, image, "manifests", &image.target)?;
        if reply.status == 404 && reply.says_missing() {
            return Ok(Answer::Missing);
        }
        let digest = manifest::digest(&reply.body);
        if let Some(wanted) = image.digest()
            && wanted != digest
        {
            return Err(format!("{host} sent something else than {wanted}"));
        }
        let of_platform = match Content::read(&reply, host)? {
            Content::Image(image_manifest) => {
                let config = self.get(endpoint, image, "blobs", &image_manifest.config.digest)?;
                let config = config.checked(&image_manifest.config.digest, host)?;
                manifest::expect_platform(config, platform, image, host)?;
                image_manifest
            }
            Content::Index(index) => {
                let Some(entry) = index.entry(platform, image)? else { return Ok(Answer::Missing) };
                let reply = self.get(endpoint, image, "manifests", &entry.digest)?;
                reply.checked(&entry.digest, host)?;
                match Content::read(&reply, host)? {
                    Content::Image(image_manifest) => image_manifest,
                    Content::Index(_) => return Err(format!("{host} sent a list of images inside another")),
                }
            }
        };
        let compressed =
            of_platform.compressed().ok_or_else(|| format!("{host} says impossible sizes of {image}"))?;
        Ok(Answer::Found { digest, compressed })
    }

    /// A manifest or a blob of `image`.
    fn get(&self, endpoint: &Endpoint, image: &Image, kind: &str, what: &str) -> Result<Reply, String> {
        let http = self.http.get_or_init(Http::new);
        let url = format!("{}/v2/{}/{kind}/{what}", endpoint.url, image.repository);
        self.access.get(http, &self.clock, endpoint, &image.repository, &url)
    }
}
