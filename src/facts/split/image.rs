//! On which image a split stage runs.

use super::recipes::Recipe;
use super::{Image, Kept};
use crate::facts::build::Stage;
use crate::facts::tables::bases::{self, Contents, Variant};
use crate::facts::{Build, Family, Reference, Release, exchange};

/// What an image for building is to be left for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::facts) enum RunsOn {
    /// The distribution that it is built on.
    Distribution {
        /// Its release; `None` where the tag does not say.
        release: Option<Release>,
        /// The tag that pins the release, where the image's own follows whatever is current.
        pinned: Option<String>,
    },
    /// Another image.
    Image {
        /// Its reference.
        reference: String,
        /// Its Debian or Ubuntu release, where that is known.
        release: Option<Release>,
        /// Programs that it is known to have besides those of every system.
        brings: &'static [&'static str],
    },
    /// It is not known: why.
    Unknown(String),
}

/// What is known of the runtime image's contents.
pub(super) struct Chosen {
    pub image: Image,
    /// The builder's image with its release pinned.
    pub pinned: Option<String>,
    pub contents: Contents,
    /// Programs that it is known to have besides those of every system.
    pub brings: &'static [&'static str],
}

/// Debian's stable release. Source: debian.org, since 2025-08-09.
const NEWEST: Release = "trixie";

/// The image for the runtime stage of `stage`, whose build `recipes` know; `asked` is what the project asks for. `linked`: whether a
/// program that the builder makes is linked with its libraries, so that both have to be of one release.
pub(super) fn choose(
    build: &Build,
    stage: &Stage,
    recipes: &[&'static Recipe],
    asked: Option<RunsOn>,
    linked: bool,
) -> Result<Chosen, Kept> {
    let from = stage.instructions.start;
    let kept = |class, why: String| Kept::new(class, from, why);
    let Some(reference) = stage.image.as_deref() else {
        return Err(kept("its base is not known", "its base image is not known".into()));
    };
    let image = Reference::parse(reference);
    let tag = image.tag.unwrap_or("latest");
    match asked.or_else(|| of_recipes(recipes.iter().copied(), &image)) {
        None if !image.is_official() => {
            Err(kept("its base is not known", format!("what {reference} has is not known")))
        }
        Some(RunsOn::Unknown(why)) => Err(kept("no runtime image is known", why)),
        Some(RunsOn::Image { reference, release, brings }) => {
            Ok(Chosen { brings, ..chosen(reference, release, Contents::unknown(), None) })
        }
        Some(RunsOn::Distribution { release, pinned }) => {
            // What rests on no library runs on any release.
            let release = release.or(stage.release).or((!linked).then_some(NEWEST));
            if stage.family == Family::Alpine {
                let any = (!linked).then(|| chosen("alpine:3".to_owned(), None, Contents::unknown(), None));
                return alpine(tag).or(any).ok_or_else(|| {
                    kept(
                        "no runtime image is known",
                        format!("which Alpine {reference} is built on is not known"),
                    )
                });
            }
            match release {
                Some(release) => on_release(
                    stage.family,
                    release,
                    pinned.filter(|_| linked).map(|tag| retagged(reference, &tag)),
                )
                .ok_or_else(|| {
                    kept("no runtime image is known", format!("no smaller image of {release} is known"))
                }),
                None => Err(kept(
                    "its release is not known",
                    format!("the release that {reference} is built on is not known"),
                )),
            }
        }
        None => smaller(build, stage, reference, &image),
    }
}

/// What the first of `recipes` that knows `image` says.
pub(super) fn of_recipes<'r>(
    recipes: impl IntoIterator<Item = &'r Recipe>,
    image: &Reference<'_>,
) -> Option<RunsOn> {
    let tag = image.tag.unwrap_or("latest");
    let name = match image.is_official() {
        true => image.name.to_owned(),
        false => format!("{}/{}", image.place, image.name),
    };
    recipes.into_iter().find_map(|recipe| (recipe.runs_on)(&name, tag))
}

/// The release that `stage`, whose build `recipes` know, is built on.
pub(super) fn release(stage: &Stage, recipes: &[&'static Recipe]) -> Option<Release> {
    let image = Reference::parse(stage.image.as_deref()?);
    let tag = image.tag.unwrap_or("latest");
    let of_recipe = || match of_recipes(recipes.iter().copied(), &image) {
        Some(RunsOn::Distribution { release, .. } | RunsOn::Image { release, .. }) => release,
        _ => None,
    };
    let of_table = || image.is_official().then(|| bases::release_of(image.name, tag)).flatten();
    stage.release.or_else(of_recipe).or_else(of_table)
}

/// The slim image of a release.
fn on_release(family: Family, release: Release, pinned: Option<String>) -> Option<Chosen> {
    if family == Family::Ubuntu {
        let reference = format!("ubuntu:{release}");
        return Some(chosen(reference, Some(release), Contents::unknown(), pinned));
    }
    let sibling = bases::sibling("debian", release, Variant::Slim).ok()?;
    Some(chosen(format!("debian:{}", sibling.tag), Some(release), sibling.small, pinned))
}

fn chosen(reference: String, release: Option<Release>, contents: Contents, pinned: Option<String>) -> Chosen {
    let image = Image { reference, release, has_shell: true, bytes: None, source: String::new() };
    Chosen { image, pinned, contents, brings: &[] }
}

/// The image itself, or its smaller sibling.
fn smaller(build: &Build, stage: &Stage, reference: &str, image: &Reference<'_>) -> Result<Chosen, Kept> {
    let plain = matches!(image.name, "debian" | "ubuntu" | "alpine" | "buildpack-deps");
    match exchange::of(build, stage) {
        Ok(exchange) if image.name != "buildpack-deps" => {
            let mut found =
                chosen(exchange.to.clone(), exchange.release, exchange.small_contents().clone(), None);
            found.image.bytes = exchange.bytes;
            found.image.source = exchange.source.to_string();
            Ok(found)
        }
        _ if image.name == "buildpack-deps" => {
            let release =
                stage.release.or_else(|| bases::release_of("buildpack-deps", image.tag.unwrap_or("latest")));
            release.and_then(|release| on_release(stage.family, release, None)).ok_or_else(|| {
                Kept::new(
                    "its release is not known",
                    stage.instructions.start,
                    format!("the release of {reference} is not known"),
                )
            })
        }
        _ if plain || is_slim(image) => {
            Ok(chosen(reference.to_owned(), stage.release, Contents::unknown(), None))
        }
        _ => Err(Kept::new(
            "no runtime image is known",
            stage.instructions.start,
            format!("no smaller image than {reference} is known"),
        )),
    }
}

fn is_slim(image: &Reference<'_>) -> bool {
    image.tag.is_some_and(|tag| tag.split('-').any(|part| part == "slim" || part.starts_with("alpine")))
}

/// `alpine:3.20` for a tag that ends with `alpine3.20`.
fn alpine(tag: &str) -> Option<Chosen> {
    let version = tag.split('-').find_map(|part| part.strip_prefix("alpine"))?;
    (!version.is_empty()).then(|| chosen(format!("alpine:{version}"), None, Contents::unknown(), None))
}

/// `reference` with another tag.
fn retagged(reference: &str, tag: &str) -> String {
    let name = reference.rfind('/').map_or(0, |at| at + 1);
    let end = reference[name..].find(':').map_or(reference.len(), |at| name + at);
    format!("{}:{tag}", &reference[..end])
}
