//! Puts a runtime stage on an image without a shell: which one runs what the container starts, and what has to be written
//! otherwise there. What needs a shell, a package or an account that the image has not keeps the stage where it is.

mod accounts;
mod places;
mod python;
mod sources;

use super::image::Chosen;
use super::started::{Start, started};
use super::steps::Ran;
use super::{Carried, Image, Kept, Open, OpenKind, Product, ProductKind};
use crate::facts::build::Stage;
use crate::facts::starts::{Starts, When, Why};
use crate::facts::tables::bases::Contents;
use crate::facts::tables::runtime_images::{RuntimeKind, RuntimeRow, glibc, language_of};
use crate::facts::tables::runtimes::Runs;
use crate::facts::{Build, Elsewhere, Reference, Release, images};
use crate::syntax::expand::Known;
use crate::syntax::{Instruction, Keyword};
use places::name_of;
pub(super) use places::{Placed, copied, placed};
use std::collections::{BTreeMap, BTreeSet};

/// A runtime stage that is to be put on another image.
pub(super) struct Wish<'b> {
    pub build: &'b Build,
    /// The stage that it is, or comes of.
    pub stage: &'b Stage,
    /// What it is made of, in order.
    pub carried: Vec<Carried>,
    /// What each RUN among them does, by instruction.
    pub ran: &'b BTreeMap<usize, Ran>,
    /// What builds have left behind in it.
    pub placed: Vec<Placed<'b>>,
    /// Of a split, the instructions that leave the builder; `None` for a stage that stands in the file.
    pub moved: Option<&'b BTreeSet<usize>>,
    /// Files of the builder that it looks for.
    pub looks_for: BTreeSet<&'static str>,
    /// Programs that what was built starts by name.
    pub programs: BTreeSet<String>,
    /// What it starts.
    pub starts: &'b Starts,
    /// The release of the image that programs were linked on, and that image with the release pinned where its tag moves on.
    pub linked_on: Option<Release>,
    pub pinned: Option<String>,
    /// Files that an empty image needs are in this stage.
    pub builder: bool,
}

/// It, on that image.
pub(super) struct Onto {
    pub chosen: Chosen,
    pub carried: Vec<Carried>,
    pub open: Vec<Open>,
}

/// What the first word of a command is.
enum Head {
    /// A program that was built.
    Own,
    /// An interpreter.
    Interpreter,
    /// A program of a Python package, that `python -m` starts: the module.
    Module(&'static str),
}

/// A command, and what runs it.
struct Resolved {
    start: Start,
    head: Head,
}

/// Official images whose ENTRYPOINT, where they have one, starts the command it is given as it is.
/// Source: their Dockerfiles and entrypoint scripts (docker-library, nodejs/docker-node, adoptium/containers).
const PASSES_ON: &[&str] = &[
    "alpine",
    "amazoncorretto",
    "buildpack-deps",
    "debian",
    "eclipse-temurin",
    "golang",
    "maven",
    "node",
    "openjdk",
    "python",
    "rust",
    "ubuntu",
];

impl<'b> Wish<'b> {
    fn kept(&self, class: &'static str, instruction: usize, why: impl Into<String>) -> Kept {
        Kept::new(class, instruction, why)
    }

    fn from(&self) -> usize {
        self.stage.instructions.start
    }

    /// The stage on an image of the kind that is chosen.
    ///
    /// # Errors
    /// Why it stays.
    pub fn fit(&self) -> Result<Onto, Kept> {
        let image = self.stage.image.as_deref().unwrap_or_default();
        let builder = Reference::parse(image);
        started_elsewhere(self.build, self.stage)?;
        let sets_entrypoint = self.instructions(Keyword::Entrypoint).next().is_some();
        if !sets_entrypoint && !(builder.is_official() && PASSES_ON.contains(&builder.name)) {
            let why = format!("the ENTRYPOINT of {image} is not known, and the stage sets none");
            return Err(self.kept("its ENTRYPOINT is not known", self.from(), why));
        }
        let (runs, version, resolved) = self.what_runs(&builder)?;
        if self.build.runtimes.kind == RuntimeKind::Scratch {
            return self.on_scratch(runs, &resolved);
        }
        let row = self.row(runs, &version, &builder)?;
        let pinned = self.release_fits(&row)?;
        let mut carried = self.carry(&row)?;
        self.accounts(&row, &carried)?;
        let mut open = Vec::new();
        for resolved in &resolved {
            self.start(&mut carried, resolved, &row, &mut open);
        }
        let mut first = Vec::new();
        let no_entrypoint = row.entrypoint.as_ref().is_some_and(Vec::is_empty);
        if !sets_entrypoint && !no_entrypoint {
            first.push(Carried::NoEntrypoint);
        }
        if row.runs == Runs::Python {
            python::without_scripts(&mut carried);
            first.extend(python::path(self, &row, &carried, &mut open)?);
        }
        if !matches!(row.user.as_str(), "0" | "root") {
            first.push(Carried::User("root".into()));
        }
        first.extend(self.folder(&row));
        first.extend(self.looked_for(&row)?);
        first.extend(carried);
        Ok(self.onto(&row.reference, row.release, pinned, first, open))
    }

    fn onto(
        &self,
        reference: &str,
        release: Option<Release>,
        pinned: Option<String>,
        carried: Vec<Carried>,
        mut open: Vec<Open>,
    ) -> Onto {
        let unseen = self.starts.unseen.iter().filter(|unseen| unseen.at == When::Run);
        let unseen: Vec<&str> = unseen
            .filter(|unseen| !matches!(unseen.why, Why::NotText) && self.own(&unseen.what).is_none())
            .map(|unseen| unseen.what.as_str())
            .collect();
        // Of a split that is said already.
        if !unseen.is_empty() && self.moved.is_none() {
            open.push(Open {
                kind: OpenKind::UnseenProgram,
                statement: format!("what was not seen starts no shell and no program: {}", unseen.join(", ")),
                check: "read what it calls".into(),
            });
        }
        let image = Image {
            reference: reference.to_owned(),
            release,
            has_shell: false,
            bytes: None,
            source: String::new(),
        };
        let chosen = Chosen { image, pinned, contents: Contents::unknown(), brings: &[] };
        Onto { chosen, carried, open }
    }

    fn instructions(&self, keyword: Keyword) -> impl Iterator<Item = (usize, &'b Instruction)> + use<'b> {
        let file = &self.build.file;
        let behind = self.stage.instructions.start + 1..self.stage.instructions.end;
        behind.map(|at| (at, &file.instructions[at])).filter(move |(_, of)| of.keyword == keyword)
    }

    /// The working directory that the stage's base sets and the image does not, where the stage sets none.
    fn folder(&self, row: &RuntimeRow) -> Option<Carried> {
        let first = self.instructions(Keyword::Workdir).next();
        if first.is_some_and(|(_, of)| of.body.text.trim().starts_with('/')) {
            return None;
        }
        let image = self.stage.image.as_deref().unwrap_or_default();
        let before = match images::configuration(image).map(|config| config.workdir) {
            Some(Known::Known(path)) if !path.is_empty() => path,
            _ => "/".to_owned(),
        };
        (before != row.workdir).then_some(Carried::Workdir(before))
    }

    /// What has to be run, of which version, and the commands.
    fn what_runs(&self, builder: &Reference<'_>) -> Result<(Runs, String, Vec<Resolved>), Kept> {
        let mut runs: Option<Runs> = None;
        let mut resolved = Vec::new();
        for start in started(self.build, self.stage)? {
            let at = start.instruction;
            let (of, head) = self.program(&start)?;
            runs = match (runs, of) {
                (None, of) => Some(of),
                (Some(Runs::Static), of) | (Some(of), Runs::Static) => Some(of),
                (Some(Runs::Linked), of) | (Some(of), Runs::Linked) => Some(of),
                (Some(one), of) if one == of => Some(of),
                _ => {
                    let why = "it starts programs of two languages, and no image without a shell has both";
                    return Err(self.kept("two languages", at, why));
                }
            };
            resolved.push(Resolved { start, head });
        }
        let runs = runs.unwrap_or(Runs::Static);
        self.starts_nothing_else(runs)?;
        let version = match runs {
            Runs::Static | Runs::Linked => String::new(),
            language => match language_of(builder) {
                Some((of, version)) if of == language => version,
                _ => {
                    let image = self.stage.image.as_deref().unwrap_or_default();
                    let why = format!("the version of {} in {image} is not known", word(language));
                    return Err(self.kept("its version is not known", self.from(), why));
                }
            },
        };
        Ok((runs, version, resolved))
    }

    /// What the first word of a command is, and what runs it.
    fn program(&self, start: &Start) -> Result<(Runs, Head), Kept> {
        let called = start.argv.first().map_or("", String::as_str);
        if let Some(placed) = self.own(called) {
            return match placed.product.kind {
                ProductKind::StaticProgram { needs_system: true } => {
                    let why = format!("`{called}` may start other programs, or its sources are not seen");
                    Err(self.kept("it may need a system", start.instruction, why))
                }
                ProductKind::StaticProgram { .. } => Ok((Runs::Static, Head::Own)),
                ProductKind::LinkedProgram(_) => Ok((Runs::Linked, Head::Own)),
                _ => self.by_name(called, start),
            };
        }
        self.by_name(called, start)
    }

    fn by_name(&self, called: &str, start: &Start) -> Result<(Runs, Head), Kept> {
        if let Some(language) = interpreter(called) {
            return Ok((language, Head::Interpreter));
        }
        if let Some(module) = python::module(name_of(called)) {
            return Ok((Runs::Python, Head::Module(module)));
        }
        let why = match called {
            "" => "it starts nothing".to_owned(),
            called => format!(
                "it starts `{called}`, which is neither built here nor an interpreter that an image without a shell has"
            ),
        };
        Err(self.kept("what it starts is not there", start.instruction, why))
    }

    /// The program that was built and is called so.
    fn own(&self, called: &str) -> Option<&Placed<'b>> {
        let workdir = self.build.evaluation.stages[self.stage.index].end.workdir();
        let path = super::steps::join(workdir, called);
        let is = |placed: &&Placed<'_>| match called.contains('/') {
            true => path.as_deref() == Some(placed.path.as_str()),
            false => name_of(&placed.path) == called,
        };
        self.placed.iter().find(is)
    }

    /// Nothing is started, by a command or by what was built, that is not built here and no interpreter of `runs`.
    fn starts_nothing_else(&self, runs: Runs) -> Result<(), Kept> {
        let is_there = |name: &str| {
            self.own(name).is_some()
                || interpreter(name) == Some(runs)
                || runs == Runs::Python && python::module(name_of(name)).is_some()
        };
        // What `npm start` runs is looked at as if it stood there itself.
        let stands_for = ["npm", "pnpm", "sh", "bash", "exit"];
        let started = self.starts.programs.iter().filter(|of| of.at == When::Run && !of.only_if_tested);
        let other =
            started.into_iter().find(|of| !is_there(&of.name) && !stands_for.contains(&name_of(&of.name)));
        if let Some(other) = other {
            let how = other.through.last().map_or(String::new(), |how| format!(" ({how})"));
            let why = format!("it starts `{}`{how}, which an image without a shell has not", other.name);
            return Err(self.kept("what it starts is not there", other.instruction, why));
        }
        if let (Runs::Python | Runs::Node | Runs::Java, Some((file, sign))) =
            (runs, sources::starts(self.build))
        {
            let why = format!("{file} starts programs (`{sign}`), which may need a shell");
            return Err(self.kept("the sources start programs", self.from(), why));
        }
        match self.programs.iter().find(|name| !is_there(name)) {
            Some(name) => {
                let why = format!("the sources start `{name}`, which an image without a shell has not");
                Err(self.kept("what it starts is not there", self.from(), why))
            }
            None => Ok(()),
        }
    }

    /// The image that runs it.
    fn row(&self, runs: Runs, version: &str, builder: &Reference<'_>) -> Result<RuntimeRow, Kept> {
        let runtimes = &self.build.runtimes;
        let found = match (runtimes.find(runs, version, builder), runs) {
            // What runs linked programs runs static ones too.
            (None, Runs::Static) => runtimes.find(Runs::Linked, "", builder),
            (found, _) => found,
        };
        if let Some(row) = found {
            return Ok(row);
        }
        let kind = match runtimes.kind {
            RuntimeKind::Chainguard => "Chainguard's images",
            _ => "distroless images",
        };
        let why = match (runtimes.kind, runs, runtimes.versions(runs).as_slice()) {
            (RuntimeKind::Chainguard, ..) => {
                format!(
                    "of {kind} only the newest is free: which version of {} it has is not known",
                    word(runs)
                )
            }
            (_, Runs::Static | Runs::Linked, _) => format!("there is none of {kind} for such programs"),
            (_, _, versions) => format!(
                "none of {kind} that are supported has {} {version}; they have {}",
                word(runs),
                versions.join(", ")
            ),
        };
        Err(self.kept("no image without a shell has its version", self.from(), why))
    }

    /// What programs are linked with is not newer than what the image has. Gives the builder's image with its release pinned, where
    /// that is needed.
    fn release_fits(&self, row: &RuntimeRow) -> Result<Option<String>, Kept> {
        let has = |package: &str| row.has.iter().any(|known| known == package);
        let mut pinned = None;
        for placed in &self.placed {
            let (ProductKind::LinkedProgram(libraries) | ProductKind::Prefix(libraries)) =
                &placed.product.kind
            else {
                continue;
            };
            if let Some(lacks) = libraries.iter().find(|library| !has(library)) {
                let why = format!("{} is linked with {lacks}, which {} has not", placed.path, row.reference);
                return Err(self.kept("a library is not there", self.from(), why));
            }
            if placed.musl {
                let why = format!("{} is linked with musl, and {} has glibc", placed.path, row.reference);
                return Err(self.kept("another C library", self.from(), why));
            }
            let Some(release) = row.release else { continue };
            let on = placed.release.or(self.linked_on);
            match (on.and_then(glibc), glibc(release)) {
                (Some(on), Some(there)) if on <= there => pinned.clone_from(&self.pinned),
                _ => {
                    let on = on.unwrap_or("a release that is not known");
                    let why = format!(
                        "{} is linked on {on}, and {} has the C library of {release}",
                        placed.path, row.reference
                    );
                    return Err(self.kept("another release", self.from(), why));
                }
            }
        }
        Ok(pinned)
    }

    /// What of the stage is written there.
    fn carry(&self, row: &RuntimeRow) -> Result<Vec<Carried>, Kept> {
        let mut carried = Vec::with_capacity(self.carried.len());
        for one in &self.carried {
            match one {
                Carried::Install(packages) => self.has_all(packages, self.from(), row)?,
                Carried::Steps { instruction, .. } => return Err(self.needs_shell(*instruction)),
                Carried::Same(at) if self.build.file.instructions[*at].keyword == Keyword::Run => {
                    let ran = self.ran.get(at).ok_or_else(|| self.needs_shell(*at))?;
                    if !ran.builds.is_empty() || ran.unknown.is_some() {
                        return Err(self.needs_shell(*at));
                    }
                    self.has_all(&ran.installs, *at, row)?;
                    if !ran.sets_up.is_empty() {
                        carried.extend(self.made_accounts(*at, ran).ok_or_else(|| self.needs_shell(*at))?);
                    } else if ran.installs.is_empty() {
                        return Err(self.needs_shell(*at));
                    }
                }
                Carried::Same(at) => {
                    self.uses_no_variable_of_base(*at)?;
                    carried.push(one.clone());
                }
                other => carried.push(other.clone()),
            }
        }
        Ok(carried)
    }

    fn needs_shell(&self, at: usize) -> Kept {
        self.kept("it needs a shell", at, "its RUN needs a shell, which an image without one has not")
    }

    /// The files of packages that are installed are in the image.
    fn has_all(&self, packages: &[String], at: usize, row: &RuntimeRow) -> Result<(), Kept> {
        let plain = |name: &str| {
            let name = name.split(['=', ':']).next().unwrap_or(name);
            name.strip_suffix("t64").unwrap_or(name).to_owned()
        };
        let lacks = packages.iter().find(|package| {
            let name = plain(package);
            !row.has.iter().any(|known| *known == name)
        });
        match lacks {
            Some(package) => {
                let why = format!("{package} is installed, and {} has no package manager", row.reference);
                Err(self.kept("a package is not there", at, why))
            }
            None => Ok(()),
        }
    }

    /// Variables that only the base sets have no value there.
    fn uses_no_variable_of_base(&self, at: usize) -> Result<(), Kept> {
        let text = &self.build.file.instructions[at].body.text;
        let state = self.build.state(at);
        let names = text.split('$').skip(1).map(|rest| {
            let rest = rest.strip_prefix('{').unwrap_or(rest);
            &rest[..rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len())]
        });
        let from_base = |name: &&str| {
            !name.is_empty() && !matches!(*name, "PATH" | "HOME") && !state.env_may_be_set(name)
        };
        match names.into_iter().find(from_base) {
            Some(name) => {
                let why = format!("it uses {name}, which only its base sets");
                Err(self.kept("it uses its base's variables", at, why))
            }
            None => Ok(()),
        }
    }

    /// Writes what a command starts there.
    fn start(&self, carried: &mut [Carried], of: &Resolved, row: &RuntimeRow, open: &mut Vec<Open>) {
        let Start { instruction, argv, as_written, by_npm } = &of.start;
        let program = || row.program.clone().unwrap_or_else(|| argv[0].clone());
        let there: Vec<String> = match of.head {
            Head::Own => argv.clone(),
            Head::Interpreter => [program()].into_iter().chain(argv[1..].iter().cloned()).collect(),
            Head::Module(module) => {
                open.push(Open {
                    kind: OpenKind::BuiltOtherwise,
                    statement: format!("`python -m {module}` does what the script `{}` does", argv[0]),
                    check: format!("start it as `python -m {module}` in the image there is"),
                });
                let head = [program(), "-m".to_owned(), module.to_owned()];
                head.into_iter().chain(argv[1..].iter().cloned()).collect()
            }
        };
        if *by_npm {
            open.push(Open {
                kind: OpenKind::BuiltOtherwise,
                statement:
                    "the program does not read the variables that npm sets for a script (npm_package_…)"
                        .into(),
                check: "look for npm_ in the sources".into(),
            });
        }
        if *as_written && there == *argv {
            return;
        }
        for one in carried.iter_mut().filter(|one| **one == Carried::Same(*instruction)) {
            *one = Carried::Started { instruction: *instruction, argv: there.clone() };
        }
    }

    /// The files that programs look for and the image has not. Every image but an empty one has accounts.
    fn looked_for(&self, row: &RuntimeRow) -> Result<Vec<Carried>, Kept> {
        let has = |package: &str| row.has.iter().any(|known| known == package);
        let there = |file: &str| match file {
            "/etc/passwd" | "/etc/group" => row.reference != "scratch",
            "/etc/mime.types" => has("media-types"),
            "/etc/ssl/certs/ca-certificates.crt" => has("ca-certificates"),
            "/usr/share/zoneinfo" => has("tzdata"),
            _ => false,
        };
        let files: Vec<String> =
            self.looks_for.iter().filter(|file| !there(file)).map(|file| (*file).to_owned()).collect();
        if !self.builder && !files.is_empty() {
            let why =
                "the stage that its program comes from has no name to copy certificates and time zones from";
            return Err(self.kept("its builder has no name", self.from(), why));
        }
        let groups = super::compose::grouped(files).into_iter().rev();
        Ok(groups.map(|paths| Carried::FromBuilder { paths, chown: None }).collect())
    }

    /// On nothing at all.
    fn on_scratch(&self, runs: Runs, resolved: &[Resolved]) -> Result<Onto, Kept> {
        if runs != Runs::Static {
            let why = "only programs that need nothing but the kernel run on an empty image";
            return Err(self.kept("it needs a system", self.from(), why));
        }
        let row =
            RuntimeRow { reference: "scratch".into(), entrypoint: Some(Vec::new()), ..RuntimeRow::default() };
        let mut all: Vec<Carried> = self.folder(&row).into_iter().collect();
        all.extend(self.looked_for(&row)?);
        // What is looked for comes along: packages that bring it need not be installed.
        let brought = RuntimeRow { has: vec!["ca-certificates".into(), "tzdata".into()], ..row.clone() };
        let mut carried = self.carry(&brought)?;
        self.accounts(&row, &carried)?;
        let mut open = Vec::new();
        for resolved in resolved {
            self.start(&mut carried, resolved, &row, &mut open);
        }
        all.extend(carried);
        Ok(self.onto("scratch", None, None, all, open))
    }
}

/// What compose files start in its containers in place of its own commands is only taken for arguments of its own ENTRYPOINT: it may
/// need a shell.
///
/// # Errors
/// The first that starts something else.
pub(super) fn started_elsewhere(build: &Build, stage: &Stage) -> Result<(), Kept> {
    let own = build.commands().iter().filter(|command| command.stage == stage.index);
    let has_entrypoint = own.into_iter().any(|command| command.keyword == Keyword::Entrypoint);
    let other = build
        .started_elsewhere
        .iter()
        .find(|elsewhere| !(has_entrypoint && elsewhere.script.trim_start().starts_with('-')));
    match other {
        None => Ok(()),
        Some(Elsewhere { place, script }) => {
            let why = format!("{place}: `{script}` is started in its container, and may need a shell");
            Err(Kept::new("a compose file starts something else", stage.instructions.start, why))
        }
    }
}

/// The language that a program of this name runs.
fn interpreter(called: &str) -> Option<Runs> {
    let name = name_of(called);
    let versioned = |of: &str| {
        name.strip_prefix(of)
            .is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'))
    };
    match name {
        "node" | "nodejs" => Some(Runs::Node),
        "java" => Some(Runs::Java),
        _ if versioned("python") => Some(Runs::Python),
        _ => None,
    }
}

/// What a reader calls it.
fn word(runs: Runs) -> &'static str {
    match runs {
        Runs::Static => "the kernel",
        Runs::Linked => "the C library",
        Runs::Python => "Python",
        Runs::Node => "Node.js",
        Runs::Java => "Java",
    }
}

/// The program itself, where a product of a build is one.
pub(super) fn is_program(product: &Product) -> bool {
    matches!(product.kind, ProductKind::StaticProgram { .. } | ProductKind::LinkedProgram(_))
}
