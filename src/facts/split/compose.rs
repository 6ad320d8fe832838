//! Puts a split together from what its steps do.

mod checks;
mod open;
mod programs;
mod settle;

use super::context::{self, Sources, is_below};
use super::image::{self, Chosen};
use super::onto::{self, Onto, Placed, Wish};
use super::recipes::{Recipe, name_of};
use super::repeat::{Repeat, Runtime};
use super::saved;
use super::steps::{self, Made, Ran};
use super::{Carried, Image, Kept, Open, OpenKind, Product, ProductKind, Split};
use crate::facts::build::Stage;
use crate::facts::config::DEFAULT_PATH;
use crate::facts::origins::Origins;
use crate::facts::run::{Form, Run, ShellKind};
use crate::facts::starts::{Started, Starts, When, Why, starts};
use crate::facts::state::Source;
use crate::facts::tables::bases;
use crate::facts::tables::runtime_images::RuntimeKind;
use crate::facts::tables::runtime_packages::{self, Fate};
use crate::facts::{Build, Family, Reference, Release, images};
use crate::syntax::expand::Known;
use crate::syntax::{Instruction, Keyword};
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What is known of the stage while it is taken apart.
pub(super) struct Parts<'b> {
    build: &'b Build,
    stage: &'b Stage,
    /// What each RUN does, by instruction.
    pub ran: BTreeMap<usize, Ran>,
    pub recipes: Vec<&'static Recipe>,
    /// The last instruction that only builds.
    last_build: usize,
    /// What the stage starts, once it is asked for.
    starts: OnceCell<Arc<Starts>>,
    /// Paths of what was built and then copied elsewhere.
    elsewhere: Vec<String>,
    /// Paths of what was built and taken away again.
    gone: Vec<String>,
    /// The release that it is built on, where that is known.
    pub release: Option<Release>,
}

pub(super) fn split(build: &Build, stage: &Stage) -> Result<Split, Kept> {
    checks::is_candidate(build, stage)?;
    let parts = take_apart(build, stage)?;
    parts.check()?;
    let products: Vec<&Product> = parts.products();
    let is_linked =
        |product: &&Product| matches!(product.kind, ProductKind::LinkedProgram(_) | ProductKind::Prefix(_));
    let linked = products.iter().any(is_linked);
    let mut open: Vec<Open> =
        parts.ran.values().flat_map(|ran| &ran.builds).flat_map(|built| built.open.clone()).collect();
    let mut sets: Vec<_> =
        parts.ran.values().flat_map(|ran| &ran.builds).flat_map(|built| built.sets.clone()).collect();
    sets.sort();
    sets.dedup();
    let mut ends: Vec<String> = Vec::new();
    for end in parts.ran.values().flat_map(|ran| &ran.builds).flat_map(|built| &built.ends) {
        if !ends.contains(end) {
            ends.push(end.clone());
        }
    }
    let mut composed = Composed::default();
    parts.compose(&mut composed)?;
    let chosen = match parts.onto(&composed) {
        Some(Ok(onto)) => {
            composed.carried = onto.carried;
            let stays = |at: &usize| {
                composed.carried.iter().any(|carried| {
                    matches!(carried, Carried::Same(same) | Carried::Started { instruction: same, .. } if same == at)
                })
            };
            composed.moved.retain(stays);
            open.extend(onto.open);
            onto.chosen
        }
        stays => {
            let needed = parts
                .ran
                .values()
                .flat_map(|ran| &ran.builds)
                .any(|built| built.needs_builder && !built.products.is_empty());
            if !needed && composed.left.is_empty() {
                if let Some(Err(kept)) = stays {
                    return Err(kept);
                }
                let kept = Kept::new(
                    "nothing is left behind",
                    stage.instructions.start,
                    "a split would leave nothing behind",
                );
                return Err(Kept { nothing_builds: true, ..kept });
            }
            let chosen = match parts.runs_on_nothing(&composed) {
                true => scratch(),
                false => image::choose(build, stage, &parts.recipes, parts.asked(), linked)?,
            };
            let mut files = parts.looks_for();
            if chosen.image.has_shell {
                // It has accounts of its own, and those that are added.
                files.retain(|file| !matches!(*file, "/etc/passwd" | "/etc/group"));
            }
            for paths in grouped(files.into_iter().map(str::to_owned).collect()) {
                composed.carried.insert(0, Carried::FromBuilder { paths, chown: None });
            }
            parts.install(&mut composed, &chosen)?;
            parts.started_elsewhere(&composed, &chosen)?;
            parts.workdir(&mut composed, &chosen);
            chosen
        }
    };
    parts.on_path(&mut composed, &products, &chosen);
    open.extend(parts.open(&composed, &chosen));
    open.sort();
    open.dedup();
    let name = parts.name();
    if chosen.image.reference == stage.image.clone().unwrap_or_default() && composed.left.is_empty() {
        return Err(Kept::new(
            "nothing is left behind",
            stage.instructions.start,
            "a split would leave nothing behind",
        ));
    }
    // It goes through the whole project, and is asked last.
    if let Some((at, what)) = parts.unknown_by_project() {
        return Err(parts.kept("a step cannot be told", at, format!("it is not known {what}")));
    }
    let mut image = chosen.image;
    if let Some((bytes, source)) =
        saved::least(stage, parts.release, &image, &composed.carried, &composed.left)
    {
        (image.bytes, image.source) = (Some(bytes), source);
    }
    Ok(Split {
        stage: stage.index,
        builder: builder_name(build),
        name,
        image,
        pinned: chosen.pinned,
        sets,
        ends,
        moved: composed.moved,
        carried: composed.carried,
        left: composed.left,
        open,
        recipes: parts.recipes.iter().map(|recipe| recipe.id).collect(),
    })
}

/// Nothing at all.
fn scratch() -> Chosen {
    let image = Image {
        reference: "scratch".into(),
        release: None,
        has_shell: false,
        bytes: None,
        source: String::new(),
    };
    Chosen { image, pinned: None, contents: bases::Contents::unknown(), brings: &[] }
}

/// A name for the builder that no stage has.
fn builder_name(build: &Build) -> String {
    let taken = |name: &str| build.stages.iter().any(|stage| stage.name.as_deref() == Some(name));
    let names = ["builder", "build", "builder-stage"];
    names
        .into_iter()
        .find(|name| !taken(name))
        .map_or_else(|| format!("builder{}", build.stages.len()), str::to_owned)
}

/// What each step of `stage` does.
pub(super) fn take_apart<'b>(build: &'b Build, stage: &'b Stage) -> Result<Parts<'b>, Kept> {
    let origins = Origins::new(build);
    let mut made = Made::default();
    let mut ran = BTreeMap::new();
    for run in build.runs.iter().filter(|run| run.stage == stage.index) {
        let looked = steps::look(build, &origins, run, &mut made);
        ran.insert(run.instruction, looked);
    }
    let mut recipes: Vec<&'static Recipe> = Vec::new();
    for recipe in ran.values().flat_map(|ran| &ran.builds).filter_map(steps::recipe) {
        if !recipes.iter().any(|known| known.id == recipe.id) {
            recipes.push(recipe);
        }
    }
    let last_build = ran.iter().rev().find(|(_, ran)| !ran.builds.is_empty()).map_or(0, |(at, _)| *at);
    let release = image::release(stage, &recipes);
    let parts = Parts {
        build,
        stage,
        ran,
        recipes,
        last_build,
        starts: OnceCell::new(),
        elsewhere: made.elsewhere,
        gone: made.gone,
        release,
    };
    if parts.products().is_empty() && !parts.ran.values().any(|ran| ran.builds_unknown) {
        let kept = Kept::new(
            "no build step is known",
            stage.instructions.start,
            "no step is known to build what it starts",
        );
        return Err(Kept { nothing_builds: true, ..kept });
    }
    Ok(parts)
}

/// What comes of the instructions.
#[derive(Default)]
struct Composed {
    carried: Vec<Carried>,
    moved: BTreeSet<usize>,
    left: Vec<String>,
    /// Folders that steps make.
    folders: BTreeSet<String>,
    /// A RUN that only looks up packages, which the next install may need.
    update: Option<usize>,
    /// COPYs of which something stays in the builder.
    narrowed: bool,
}

/// Programs that load shared libraries which other programs make, without the number of their version.
const INTERPRETERS: &[&str] = &[
    "Rscript", "deno", "bun", "guile", "java", "julia", "lua", "node", "nodejs", "perl", "php", "pypy",
    "python", "ruby", "tclsh",
];

/// Instructions that are only the image's configuration.
const CONFIGURATION: &[Keyword] = &[
    Keyword::Cmd,
    Keyword::Entrypoint,
    Keyword::Expose,
    Keyword::Healthcheck,
    Keyword::Label,
    Keyword::Maintainer,
    Keyword::Stopsignal,
    Keyword::Volume,
];

impl Parts<'_> {
    fn kept(&self, class: &'static str, instruction: usize, why: impl Into<String>) -> Kept {
        Kept::new(class, instruction, why)
    }

    pub fn products(&self) -> Vec<&Product> {
        self.ran.values().flat_map(|ran| &ran.builds).flat_map(|built| &built.products).collect()
    }

    /// The image that the project asks for.
    fn asked(&self) -> Option<image::RunsOn> {
        self.ran.values().flat_map(|ran| &ran.builds).find_map(|built| built.runs_on.as_deref().cloned())
    }

    /// The instructions behind FROM.
    fn instructions(&self) -> std::ops::Range<usize> {
        self.stage.instructions.start + 1..self.stage.instructions.end
    }

    /// What the stage starts.
    fn starts(&self) -> &Starts {
        self.starts.get_or_init(|| starts(self.build, self.stage.index))
    }

    /// The name of the stage as it is written.
    fn name(&self) -> Option<String> {
        let from = self.build.file.instructions[self.stage.instructions.start].from()?;
        from.alias.map(str::to_owned)
    }

    /// Every instruction replaced by what of it ships.
    fn compose(&self, to: &mut Composed) -> Result<(), Kept> {
        let keeps_sources = self.recipes.iter().any(|recipe| recipe.sources_run);
        let sources = Sources::new(self.build, self.stage, &self.recipes);
        for at in self.instructions() {
            let keyword = self.build.file.instructions[at].keyword;
            match keyword {
                _ if CONFIGURATION.contains(&keyword) => {
                    to.carried.push(Carried::Same(at));
                    to.moved.insert(at);
                }
                Keyword::Copy | Keyword::Add => {
                    let kept = match keeps_sources {
                        true => context::Kept::All,
                        false => context::kept(self.build, at, &sources),
                    };
                    match kept {
                        context::Kept::All => {
                            to.carried.push(Carried::Same(at));
                            if at > self.last_build {
                                to.moved.insert(at);
                            }
                        }
                        context::Kept::Nothing => to.narrowed = true,
                        context::Kept::Some(groups) => {
                            to.narrowed = true;
                            to.carried.extend(groups.into_iter().map(|(sources, target)| {
                                Carried::FromContext { instruction: at, sources, to: target }
                            }));
                        }
                    }
                }
                Keyword::Run => self.compose_run(at, &sources, to)?,
                // Behind the last build step they are only the runtime stage's.
                _ => {
                    to.carried.push(Carried::Same(at));
                    if at > self.last_build {
                        to.moved.insert(at);
                    }
                }
            }
        }
        self.settle(to)?;
        self.drop_arguments(to);
        Ok(())
    }

    fn compose_run(&self, at: usize, sources: &Sources<'_>, to: &mut Composed) -> Result<(), Kept> {
        let Some(ran) = self.ran.get(&at) else { return Ok(()) };
        let behind = at > self.last_build;
        // What it removes itself it leaves nowhere, but for the libraries that were linked with.
        let is_there = |package: &&String| {
            !ran.removes.contains(package) || matches!(self.fate(package), Fate::Library(_))
        };
        let installs: Vec<String> = ran.installs.iter().filter(is_there).cloned().collect();
        let (stay, mut left) = self.fates(&installs);
        left.retain(|package| !ran.removes.contains(package));
        if ran.builds.is_empty() {
            if ran.updates && ran.installs.is_empty() && ran.sets_up.is_empty() {
                to.update = Some(at);
            }
            let repeated = self.steps_to_repeat(at, ran, sources, to)?;
            let all = repeated.len() == ran.sets_up.len();
            if left.is_empty() && all && !(ran.sets_up.is_empty() && ran.installs.is_empty()) {
                to.folders.extend(ran.folders.iter().cloned());
                if !ran.installs.is_empty() && !ran.updates {
                    to.carried.extend(to.update.take().map(Carried::Same));
                }
                to.carried.push(Carried::Same(at));
                if behind {
                    to.moved.insert(at);
                }
                return Ok(());
            }
        }
        to.left.extend(left);
        if !stay.is_empty() {
            to.carried.push(Carried::Install(stay));
        }
        for built in &ran.builds {
            for product in &built.products {
                if self.is_used(product) {
                    self.copy(to, &product.path);
                }
            }
        }
        let products = self.products();
        let stays =
            |folder: &&String| !ran.is_of_build(folder, |path| sources.is_source(self.build, at, path));
        let folders: Vec<&String> = ran.folders.iter().filter(stays).collect();
        for folder in &folders {
            let related = products.iter().any(|product| {
                product.path == **folder || is_below(&product.path, folder) || is_below(folder, &product.path)
            });
            if !ran.builds.is_empty() && !related {
                self.copy(to, folder);
            }
        }
        let steps = self.steps_to_repeat(at, ran, sources, to)?;
        to.folders.extend(folders.into_iter().cloned());
        let not_alone = ran
            .sets_up
            .iter()
            .filter(|step| steps.contains(&step.step))
            .find_map(|step| step.not_alone.as_ref());
        if let Some(why) = not_alone {
            return Err(self.kept("a step cannot be told", at, why.clone()));
        }
        if !steps.is_empty() {
            to.carried.push(Carried::Steps { instruction: at, steps });
        }
        Ok(())
    }

    fn copy(&self, to: &mut Composed, path: &str) {
        let there = |carried: &Carried| matches!(carried, Carried::FromBuilder { paths, .. } if paths.iter().any(|known| known == path));
        // What is built again is what it is at the end.
        to.carried.retain(|carried| !there(carried));
        let in_a_folder = to.carried.iter().any(|carried| {
            matches!(carried, Carried::FromBuilder { paths, chown: None } if paths.iter().any(|known| is_below(path, known)))
        });
        if in_a_folder {
            return;
        }
        // What was copied to there from elsewhere comes along with it.
        let inside = |at: usize| {
            let is_copy = matches!(self.build.file.instructions[at].keyword, Keyword::Copy | Keyword::Add);
            is_copy
                && context::destination(self.build, at).is_some_and(|to| to == path || is_below(&to, path))
        };
        to.carried.retain(|carried| match carried {
            Carried::Same(at) | Carried::FromContext { instruction: at, .. } => !inside(*at),
            _ => true,
        });
        to.carried.push(Carried::FromBuilder { paths: vec![path.to_owned()], chown: None });
    }

    /// Which of the packages that are installed the runtime stage needs, and which stay behind.
    fn fates(&self, packages: &[String]) -> (Vec<String>, Vec<String>) {
        let mut stay: BTreeSet<String> = BTreeSet::new();
        let mut left = Vec::new();
        for package in packages {
            match self.fate(package) {
                Fate::Builds => left.push(package.clone()),
                Fate::Library(libraries) => {
                    left.push(package.clone());
                    stay.extend(libraries.into_iter().map(str::to_owned));
                }
                Fate::Either if self.is_only_for_building(package) => left.push(package.clone()),
                Fate::Runs | Fate::Either | Fate::Unknown => {
                    stay.insert(package.clone());
                }
            }
        }
        // The image's own Python is another one than the distribution's.
        let image = self.stage.image.as_deref().map(Reference::parse);
        if image.is_some_and(|image| image.is_official() && image.name == "python") {
            stay.remove("python3");
        }
        (stay.into_iter().collect(), left)
    }

    /// What becomes of a package.
    fn fate(&self, package: &str) -> Fate {
        match self.stage.family {
            Family::Alpine => runtime_packages::fate_apk(package),
            _ => runtime_packages::fate(package, self.release),
        }
    }

    /// Whether a package that can be used at both times is only used to build: the project is seen, and nothing that the container
    /// starts, and nothing that its sources start, is called as it is.
    fn is_only_for_building(&self, package: &str) -> bool {
        let started = self.starts().programs.iter().filter(|started| started.at == When::Run);
        let unseen = self
            .starts()
            .unseen
            .iter()
            .any(|unseen| unseen.at == When::Run && !matches!(unseen.why, Why::Made));
        self.build.project.files().is_some_and(|files| !files.is_empty())
            && !unseen
            && !started.into_iter().any(|started| name_of(&started.name) == package)
            && !self.recipes.iter().any(|recipe| recipe.programs_of(self.build).contains(package))
    }

    /// Whether a container may use a product: of what was copied elsewhere, only what it starts at its first place.
    fn is_used(&self, product: &Product) -> bool {
        if self.gone.contains(&product.path) {
            return false;
        }
        if self.elsewhere.contains(&product.path) {
            return steps::started(self.build, self.stage.index).contains(&product.path);
        }
        product.kind != ProductKind::Intermediate || self.is_named(&product.path)
    }

    /// Whether what the container starts names a path.
    fn is_named(&self, path: &str) -> bool {
        let name = name_of(path);
        let commands = self.build.commands().iter().filter(|command| command.stage == self.stage.index);
        commands.into_iter().any(|command| {
            self.build.file.instructions[command.instruction]
                .body
                .text
                .split(|c: char| {
                    c.is_whitespace() || matches!(c, '"' | '\'' | '/' | ':' | ',' | '=' | '[' | ']')
                })
                .any(|word| word == name)
        })
    }

    /// ARGs that nothing behind them uses do not come along.
    fn drop_arguments(&self, to: &mut Composed) {
        let text_of = |carried: &Carried| match carried {
            Carried::Same(at) => self.build.file.instructions[*at].body.text.clone(),
            Carried::Steps { instruction, .. } | Carried::FromContext { instruction, .. } => {
                self.build.file.instructions[*instruction].body.text.clone()
            }
            _ => String::new(),
        };
        let texts: Vec<String> = to.carried.iter().map(text_of).collect();
        let mut keep = Vec::with_capacity(to.carried.len());
        for (index, carried) in to.carried.iter().enumerate() {
            let used = match carried {
                Carried::Same(at) if self.build.file.instructions[*at].keyword == Keyword::Arg => {
                    let names = self.build.file.instructions[*at].env_pairs();
                    // A RUN sees it without naming it.
                    let runs = to.carried[index..].iter().any(|later| matches!(later, Carried::Same(at) if self.build.file.instructions[*at].keyword == Keyword::Run));
                    runs || names
                        .iter()
                        .any(|pair| texts[index + 1..].iter().any(|text| text.contains(pair.name)))
                }
                _ => true,
            };
            if !used && let Carried::Same(at) = carried {
                to.moved.remove(at);
            }
            keep.push(used);
        }
        let mut keep = keep.into_iter();
        to.carried.retain(|_| keep.next().unwrap_or(true));
    }

    /// The files that what is built looks for when it runs.
    pub fn looks_for(&self) -> BTreeSet<&'static str> {
        self.ran
            .values()
            .flat_map(|ran| &ran.builds)
            .flat_map(|built| built.looks_for.iter().copied())
            .collect()
    }

    /// Whether an instruction copies from another image what may be a program: it may be linked with libraries of the stage's base.
    fn takes_programs_of_an_image(&self, at: usize) -> bool {
        let mut sources = self.build.evaluation.stages[self.stage.index].sources.iter();
        if !sources.any(|(taker, source)| *taker == at && matches!(source, Source::Image(_))) {
            return false;
        }
        let instruction = &self.build.file.instructions[at];
        let paths = instruction.words();
        let body = &instruction.body.text;
        let data = ["/etc/", "/usr/share/"];
        let from = paths.len().saturating_sub(1);
        !paths[..from].iter().all(|path| data.iter().any(|folder| path.of(body).starts_with(folder)))
    }

    /// Whether everything that is started needs nothing but the kernel, and nothing else in the stage needs a shell.
    fn runs_on_nothing(&self, composed: &Composed) -> bool {
        let is_static =
            |product: &&Product| product.kind == ProductKind::StaticProgram { needs_system: false };
        if !self.products().iter().all(is_static) {
            return false;
        }
        let needs_shell = |carried: &Carried| match carried {
            Carried::Same(at) => {
                self.build.file.instructions[*at].keyword == Keyword::Run
                    || self.takes_programs_of_an_image(*at)
            }
            Carried::Steps { .. } | Carried::Install(_) => true,
            _ => false,
        };
        if composed.carried.iter().any(needs_shell) {
            return false;
        }
        let commands = self.build.commands().iter().filter(|command| command.stage == self.stage.index);
        for command in commands {
            if !matches!(command.form, Form::Exec(_)) || command.shell.kind == ShellKind::Other {
                return false;
            }
        }
        let own = |started: &&Started| {
            self.products().iter().any(|product| name_of(&product.path) == name_of(&started.name))
        };
        self.starts().programs.iter().filter(|started| started.at == When::Run).all(|started| own(&started))
    }

    /// The runtime stage on an image of the kind that is chosen, or why it cannot run there; `None` where that is the slim one.
    fn onto(&self, composed: &Composed) -> Option<Result<Onto, Kept>> {
        if self.build.runtimes.kind == RuntimeKind::Slim {
            return None;
        }
        let chosen = image::choose(self.build, self.stage, &self.recipes, self.asked(), true);
        let pinned = chosen.ok().and_then(|on| on.pinned);
        let products = self.products();
        let placed = products.into_iter().map(|product| Placed {
            path: product.path.clone(),
            product,
            release: self.release,
            musl: self.stage.family == Family::Alpine,
        });
        let wish = Wish {
            build: self.build,
            stage: self.stage,
            carried: composed.carried.clone(),
            ran: &self.ran,
            placed: placed.collect(),
            programs: self.recipes.iter().flat_map(|recipe| recipe.programs_of(self.build)).collect(),
            starts: self.starts(),
            linked_on: self.release,
            pinned,
            looks_for: self.looks_for(),
            moved: Some(&composed.moved),
            musl: self.stage.family == Family::Alpine,
            builder: true,
        };
        Some(wish.fit())
    }

    /// The working directory that the builder's base sets and the runtime's does not.
    fn workdir(&self, composed: &mut Composed, chosen: &Chosen) {
        let of = |reference: &str| match images::configuration(reference).map(|config| config.workdir) {
            Some(Known::Known(path)) if !path.is_empty() => path,
            _ => "/".to_owned(),
        };
        let (before, after) =
            (of(self.stage.image.as_deref().unwrap_or_default()), of(&chosen.image.reference));
        if before == after {
            return;
        }
        let instruction = |at: usize| &self.build.file.instructions[at];
        // What is in front of the first absolute one runs in it, or names its files from there.
        let depends = |carried: &Carried| match carried {
            Carried::Steps { .. } => true,
            Carried::Same(at) => match instruction(*at).keyword {
                Keyword::Run => {
                    let run = self.build.runs.iter().find(|run| run.instruction == *at);
                    run.is_none_or(|run| !run.runs_anywhere())
                }
                Keyword::Copy | Keyword::Add => is_relative(instruction(*at)),
                Keyword::Workdir => true,
                _ => false,
            },
            Carried::FromContext { to, .. } => !to.starts_with(['/', '$']),
            _ => false,
        };
        let is_absolute = |carried: &Carried| {
            matches!(carried, Carried::Same(at) if instruction(*at).keyword == Keyword::Workdir
                && instruction(*at).body.text.trim().starts_with(['/', '$']))
        };
        let first = composed.carried.iter().position(depends);
        match first.map(|first| (first, is_absolute(&composed.carried[first]))) {
            Some((_, true)) => {}
            Some((first, false)) => composed.carried.insert(first, Carried::Workdir(before)),
            // What is started starts there.
            None => composed.carried.insert(0, Carried::Workdir(before)),
        }
    }
}

/// Whether a COPY or ADD names a destination from the working directory.
fn is_relative(instruction: &Instruction) -> bool {
    let destination = match &instruction.json {
        Some(words) => words.last().map(String::as_str),
        None => instruction.words().last().map(|word| word.of(&instruction.body.text)),
    };
    !destination.is_some_and(|path| path.starts_with(['/', '$']))
}

/// Paths in the order of their folders, files of one folder together.
pub(super) fn grouped(paths: Vec<String>) -> Vec<Vec<String>> {
    let mut groups: Vec<Vec<String>> = Vec::new();
    for path in paths {
        let folder =
            |path: &str| path.rsplit_once('/').map_or(String::new(), |(folder, _)| folder.to_owned());
        match groups.iter_mut().find(|group| folder(&group[0]) == folder(&path)) {
            Some(group) => group.push(path),
            None => groups.push(vec![path]),
        }
    }
    groups.reverse();
    groups
}
