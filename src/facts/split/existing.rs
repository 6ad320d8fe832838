//! The last stage of a file, which runs what other stages build, or what is only copied, on an image without a shell.

use super::compose;
use super::onto::{Wish, copied, placed};
use super::recipes::{RECIPES, ZONES_OF_GO};
use super::steps::{self, Made, Ran};
use super::{Carried, Kept, Open, OpenKind, Split};
use crate::facts::build::Stage;
use crate::facts::origins::Origins;
use crate::facts::starts::starts;
use crate::facts::tables::runtime_images::{RuntimeKind, language_of};
use crate::facts::{Build, Family, Reference};
use crate::syntax::Keyword;
use std::collections::{BTreeMap, BTreeSet};

/// See [`super::onto`].
pub(super) fn onto(build: &Build, stage: &Stage) -> Result<Split, Kept> {
    let from = stage.instructions.start;
    let nothing = |why: &str| Kept { nothing_builds: true, ..Kept::new("nothing to do", from, why) };
    if build.runtimes.kind == RuntimeKind::Slim {
        return Err(nothing("no other kind of image is chosen"));
    }
    let Some(image) = stage.image.as_deref().filter(|_| stage.index + 1 == build.stages.len()) else {
        return Err(nothing("it is not the last stage, or is built on another one"));
    };
    let reference = Reference::parse(image);
    if !reference.is_official() || matches!(stage.family, Family::Distroless | Family::Windows) {
        return Err(nothing("what its image is is not known, or it has no shell"));
    }
    let evaluated = &build.evaluation.stages[stage.index];
    if reference.digest.is_some() || !evaluated.triggers.is_empty() || evaluated.platform.is_some() {
        let why = "its image is pinned by a digest, runs triggers, or is for a platform of its own";
        return Err(Kept::new("triggers or platforms", from, why));
    }
    let instructions = from + 1..stage.instructions.end;
    if let Some(at) = instructions.clone().find(|&at| build.file.instructions[at].keyword == Keyword::Onbuild)
    {
        return Err(Kept::new(
            "it is a base for others",
            at,
            "it stores triggers for images that are built on it",
        ));
    }
    let origins = Origins::new(build);
    let runs = build.runs.iter().filter(|run| run.stage == stage.index);
    let mut made = Made::default();
    let ran: BTreeMap<usize, Ran> =
        runs.map(|run| (run.instruction, steps::look(build, &origins, run, &mut made))).collect();
    if ran.values().any(|ran| !ran.builds.is_empty() || ran.builds_unknown) {
        return Err(nothing("it builds itself"));
    }
    let takes = Takes::of(build, stage);
    for taken in &takes.0 {
        same_version(build, stage, taken, &reference)?;
    }
    let mut parts = Vec::new();
    for taken in &takes.0 {
        let source = &build.stages[taken.stage];
        if let Ok(apart) = compose::take_apart(build, source)
            && apart.unknown_by_project().is_none()
        {
            parts.push((taken, apart.release, apart));
        }
    }
    let products: Vec<Vec<_>> =
        parts.iter().map(|(.., apart)| apart.products().into_iter().cloned().collect()).collect();
    let mut there = Vec::new();
    for ((taken, release, _), products) in parts.iter().zip(&products) {
        there.extend(placed(&build.stages[taken.stage], *release, products, &taken.pairs));
    }
    let recipes = parts.iter().flat_map(|(.., apart)| &apart.recipes);
    let recipes: BTreeSet<&'static str> = recipes.map(|recipe| recipe.id).collect();
    let named = parts.iter().find_map(|(taken, ..)| build.stages[taken.stage].name.clone());
    let starts = starts(build, stage.index);
    let wish = Wish {
        build,
        stage,
        carried: instructions.map(Carried::Same).collect(),
        ran: &ran,
        placed: there,
        looks_for: parts
            .iter()
            .flat_map(|(.., apart)| apart.looks_for())
            .filter(|file| may_have(&ran, &reference, file))
            .collect(),
        programs: RECIPES.iter().flat_map(|recipe| recipe.programs_of(build)).collect(),
        starts: &starts,
        linked_on: stage.release,
        pinned: None,
        moved: None,
        musl: takes.0.iter().any(|taken| build.stages[taken.stage].family == Family::Alpine),
        builder: named.is_some(),
    };
    let onto = wish.fit()?;
    let mut open = onto.open;
    let to = match onto.chosen.image.reference.as_str() {
        "scratch" => "an empty image",
        other => other,
    };
    open.push(Open {
        kind: OpenKind::BuilderContents,
        statement: format!("what the container runs needs nothing of {image} that {to} has not"),
        check: "build it, and run its tests against the container".into(),
    });
    open.sort();
    open.dedup();
    let parts = build.file.instructions[from].from();
    let stays = onto.carried.iter().filter_map(|carried| match carried {
        Carried::Same(at) | Carried::Started { instruction: at, .. } => Some(*at),
        _ => None,
    });
    Ok(Split {
        stage: stage.index,
        builder: named.unwrap_or_default(),
        name: parts.and_then(|parts| parts.alias.map(str::to_owned)),
        image: onto.chosen.image,
        pinned: None,
        sets: Vec::new(),
        ends: Vec::new(),
        moved: stays.collect(),
        carried: onto.carried,
        left: Vec::new(),
        open,
        recipes: recipes.into_iter().collect(),
    })
}

/// What is copied from a stage with another version of the language may not be read by this one.
fn same_version(build: &Build, stage: &Stage, taken: &Taken, image: &Reference<'_>) -> Result<(), Kept> {
    let other = build.stages[taken.stage].image.as_deref().unwrap_or_default();
    match (language_of(image), language_of(&Reference::parse(other))) {
        (Some((language, version)), Some((of, built))) if language == of && version != built => {
            let why = format!("what is copied was made with version {built}, and it runs with {version}");
            Err(Kept::new("another version", stage.instructions.start, why))
        }
        _ => Ok(()),
    }
}

/// Whether the stage may have a file that programs look for: a distribution's own image has accounts, maybe certificates, and what
/// is installed. Source: the package lists of debian, ubuntu and alpine.
fn may_have(ran: &BTreeMap<usize, Ran>, image: &Reference<'_>, file: &str) -> bool {
    let plain = matches!(image.name, "alpine" | "debian" | "ubuntu");
    let installs = |names: &[&str]| {
        let mut all = ran.values().flat_map(|ran| &ran.installs);
        all.any(|package| names.contains(&package.as_str()))
    };
    match file {
        "/etc/mime.types" => !plain || installs(&["mailcap", "media-types", "mime-support"]),
        "/usr/share/zoneinfo" => !plain || installs(&["tzdata"]),
        ZONES_OF_GO => image.name == "golang",
        _ => true,
    }
}

/// What a stage takes from other stages.
struct Takes(Vec<Taken>);

/// What a stage takes from another one.
struct Taken {
    stage: usize,
    pairs: Vec<(String, String)>,
}

impl Takes {
    fn of(build: &Build, stage: &Stage) -> Takes {
        let mut taken: Vec<Taken> = Vec::new();
        for at in stage.instructions.clone() {
            let Some((from, pairs)) = copied(build, stage, at) else { continue };
            match taken.iter_mut().find(|known| known.stage == from) {
                Some(known) => known.pairs.extend(pairs),
                None => taken.push(Taken { stage: from, pairs }),
            }
        }
        Takes(taken)
    }
}
