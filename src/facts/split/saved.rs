//! What a split saves at least: packages of the builder's base that the runtime image lacks, and what is installed only to build.

use super::{Carried, Image};
use crate::facts::build::Stage;
use crate::facts::tables::{bases, recommends};
use crate::facts::{Family, Reference, Release};

/// The release whose figures stand for one without.
const NEAREST: Release = "bookworm";

/// Bytes that an image of the runtime stage is smaller by, at least, uncompressed, and where the figure comes from; `None` where
/// nothing is known. The toolchain itself, sources and what the build leaves behind come on top.
pub(super) fn least(
    stage: &Stage,
    release: Option<Release>,
    image: &Image,
    carried: &[Carried],
    left: &[String],
) -> Option<(u64, String)> {
    if !matches!(stage.family, Family::Debian | Family::Ubuntu | Family::Unknown) {
        return None;
    }
    let base = stage.image.as_deref().map(Reference::parse).filter(Reference::is_official);
    let tag = |base: &Reference<'_>| base.tag.unwrap_or("latest").to_owned();
    // On the same image all of it ships as before.
    let is_other = stage.image.as_deref() != Some(&image.reference);
    let beneath =
        base.as_ref().filter(|_| is_other).and_then(|base| bases::beneath(base.name, &tag(base), release));
    let table = release.and_then(recommends::table).or_else(|| recommends::table(NEAREST))?;
    let takes = |package: &String| Some(table.package(package)?.bytes_without());
    // A base with compilers has it already. The packages share dependencies: the largest alone is certain.
    let is_plain = base.is_some_and(|base| {
        matches!(base.name, "debian" | "ubuntu") || tag(&base).split('-').any(|part| part == "slim")
    });
    let left = left.iter().filter_map(takes).max().filter(|_| is_plain);
    let installed: u64 = carried
        .iter()
        .filter_map(|carried| match carried {
            Carried::Install(packages) => Some(packages),
            _ => None,
        })
        .flatten()
        .filter_map(takes)
        .sum();
    let mut sources = Vec::new();
    let mut bytes = 0;
    if let Some((smaller, source)) = image.bytes.map(|bytes| (bytes, image.source.as_str())).or(beneath) {
        bytes += smaller;
        sources.push(source);
    }
    if let Some(left) = left {
        bytes += left;
        sources.push("Installed-Size of the largest package that only builds, with what it depends on");
    }
    sources.push("the toolchain and the sources come on top");
    let bytes = bytes.checked_sub(installed).filter(|bytes| *bytes > 0)?;
    Some((bytes, sources.join("; ")))
}

#[cfg(test)]
mod tests {
    use crate::facts::{Build, Inputs, Scripts, split};
    use crate::syntax::Dockerfile;
    use std::sync::Arc;

    fn least(text: &str) -> Option<u64> {
        let build =
            Build::new(Arc::new(Dockerfile::parse(text)), &Inputs::default(), &mut Scripts::default());
        split::of(&build, build.stages.last()?).unwrap_or_else(|kept| panic!("{text}: {kept}")).image.bytes
    }

    #[test]
    fn what_the_base_is_built_on_goes() {
        let go =
            |base| format!("FROM {base}\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\nCMD [\"/app\"]\n");
        assert!(least(&go("golang:1.25")).is_some_and(|bytes| bytes > 100_000_000));
        assert_eq!(least(&go("golang:1.25-alpine")), None);
    }

    #[test]
    fn the_same_image_saves_what_is_only_installed_to_build() {
        let pip = |base, package| {
            format!(
                "FROM {base}\nRUN apt-get update && apt-get install -y {package}\nRUN pip install psycopg2\nCMD [\"python\"]\n"
            )
        };
        let slim = least(&pip("python:3.12-slim-bookworm", "gcc"));
        assert!(slim.is_some_and(|bytes| (50_000_000..400_000_000).contains(&bytes)), "{slim:?}");
        assert!(least(&pip("python:3.12-bookworm", "gcc")) > slim);
    }
}
