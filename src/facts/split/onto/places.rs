//! Where in a runtime stage the things are that builds have left behind.

use super::{Product, Wish, is_program};
use crate::facts::build::Stage;
use crate::facts::split::Carried;
use crate::facts::split::steps::join;
use crate::facts::{Build, Family, Release};
use crate::syntax::expand::Known;
use crate::syntax::{Instruction, Keyword};

pub(super) use crate::facts::split::recipes::name_of;

/// Something that a build has left behind, in the runtime stage.
pub(in crate::facts::split) struct Placed<'b> {
    /// Its absolute path there.
    pub path: String,
    /// What it is.
    pub product: &'b Product,
    /// The release of the image that it was built on, where it is known.
    pub release: Option<Release>,
    /// Whether it was built for musl.
    pub musl: bool,
}

/// What a COPY of `stage` takes from another stage: each path there, and where it goes.
pub(in crate::facts::split) fn copied(
    build: &Build,
    stage: &Stage,
    at: usize,
) -> Option<(usize, Vec<(String, String)>)> {
    let instruction = &build.file.instructions[at];
    if instruction.keyword != Keyword::Copy {
        return None;
    }
    let from = instruction.flags_named("from").next()?.value.clone()?;
    let source = build.evaluation.stage_named(&from).or_else(|| from.parse().ok())?;
    if source >= stage.index {
        return None;
    }
    let state = build.state(at);
    let mut words = expanded(build, at, instruction)?;
    let target = words.pop()?;
    let to = join(state.workdir(), &target)?;
    let into = target.ends_with('/') || words.len() > 1 || matches!(target.as_str(), "." | "..");
    let pairs = words.into_iter().filter_map(|word| {
        let path = join(Some("/"), &word)?;
        // Of a folder what is in it is copied, whatever stands behind the name; a file keeps its name in a folder.
        let name = name_of(&path);
        let file = if into { format!("{}/{name}", to.trim_end_matches('/')) } else { to.clone() };
        Some((path, file))
    });
    Some((source, pairs.collect()))
}

/// The words of a COPY behind expansion; `None` where one is not known.
fn expanded(build: &Build, at: usize, instruction: &Instruction) -> Option<Vec<String>> {
    let state = build.state(at);
    let expand = |word: &str| match state.expand(word, build.file.escape) {
        Ok(Known::Known(text)) => Some(text.into_owned()),
        _ => None,
    };
    instruction.args().iter().map(|word| expand(word)).collect()
}

/// Where the products of the stage `source` are in `stage`.
pub(in crate::facts::split) fn placed<'b>(
    source: &Stage,
    release: Option<Release>,
    products: &'b [Product],
    pairs: &[(String, String)],
) -> Vec<Placed<'b>> {
    let mut found = Vec::new();
    for product in products {
        for (path, file) in pairs {
            let to = match product.path.strip_prefix(path.as_str()) {
                Some("") if is_program(product) => file.clone(),
                Some("") => folder_of(file, path),
                Some(rest) if rest.starts_with('/') => format!("{}{rest}", folder_of(file, path)),
                _ => continue,
            };
            found.push(Placed { path: to, product, release, musl: source.family == Family::Alpine });
        }
    }
    found
}

/// Where what is in the folder `path` goes, where a file of its name would go to `file`.
fn folder_of(file: &str, path: &str) -> String {
    let name = name_of(path);
    file.strip_suffix(name).and_then(|folder| folder.strip_suffix('/')).unwrap_or(file).to_owned()
}

impl Wish<'_> {
    /// The folders, and files, that come from other stages, by where they are in this one.
    pub(super) fn copied_folders(&self, carried: &[Carried]) -> Vec<String> {
        let mut folders = Vec::new();
        for one in carried {
            match one {
                Carried::FromBuilder { paths, .. } => folders.extend(paths.iter().cloned()),
                Carried::Same(at) => {
                    let Some((_, pairs)) = copied(self.build, self.stage, *at) else { continue };
                    for (_, file) in pairs {
                        let target = self.build.file.instructions[*at].args().pop().unwrap_or_default();
                        // `COPY --from=b /venv /venv/` copies what is in it.
                        match target.ends_with('/') {
                            true => folders.extend(join(self.build.state(*at).workdir(), &target)),
                            false => folders.push(file),
                        }
                    }
                }
                _ => {}
            }
        }
        folders
    }
}
