//! .NET's images. Source: the "Supported Tags" of .NET's image repositories, the Dockerfiles of dotnet/dotnet-docker.

use super::super::super::image::RunsOn;
use crate::facts::{Release, base};

/// Where the images are.
pub(super) const PLACE: &str = "mcr.microsoft.com/dotnet";

/// The release behind the tags that name none. Source: as for [`base::family_of`].
const RELEASES: &[(&str, Release)] =
    &[("6.0", "bullseye"), ("7.0", "bullseye"), ("8.0", "bookworm"), ("9.0", "bookworm"), ("10.0", "noble")];

/// Behind the version in tags of the SDK and of the runtimes alike. On Alpine and Azure Linux the runtime images have no ICU and
/// are invariant in their globalization, and those of the SDK are not.
const SUFFIXES: &[&str] = &["bookworm-slim", "bullseye-slim", "focal", "jammy", "noble"];

/// The version and the rest of a tag of the SDK's images that has a runtime image by the same name, and the release.
pub(super) fn known_tag(tag: &str) -> Option<(&str, Release)> {
    let (version, suffix) = tag.split_once('-').map_or((tag, None), |(version, rest)| (version, Some(rest)));
    let (_, release) = RELEASES.iter().find(|(known, _)| *known == version)?;
    match suffix {
        None => Some((version, release)),
        Some(suffix) if SUFFIXES.contains(&suffix) => {
            let codename = suffix.split('-').next().unwrap_or(suffix);
            base::codename_of(codename).map(|release| (version, release))
        }
        Some(_) => None,
    }
}

/// `aspnet` has all that `runtime` and `runtime-deps` have. Only tags of a minor version have runtimes by the same name: those of
/// the SDK's own versions (`8.0.404`) have not, and `latest` moves on to versions that a program does not run on.
pub(super) fn runs_on(name: &str, tag: &str) -> Option<RunsOn> {
    if name.strip_suffix("/sdk") != Some(PLACE) {
        return None;
    }
    Some(match known_tag(tag) {
        Some(_) => on("aspnet", tag),
        None => RunsOn::Unknown(format!("no runtime image is known that goes with {name}:{tag}")),
    })
}

pub(super) fn on(name: &str, tag: &str) -> RunsOn {
    RunsOn::Image {
        reference: format!("{PLACE}/{name}:{tag}"),
        release: known_tag(tag).map(|(_, release)| release),
        brings: if name == "runtime-deps" { &[] } else { &["dotnet"] },
    }
}
