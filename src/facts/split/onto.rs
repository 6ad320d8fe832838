//! Puts a runtime stage on an image without a shell: which one runs what the container starts, and what has to be written
//! otherwise there. What needs a shell, a package or an account that the image has not keeps the stage where it is.

mod accounts;
mod carry;
mod fits;
mod places;
mod programs;
mod python;
mod sources;

use super::image::Chosen;
use super::recipes::ZONES_OF_GO;
use super::started::Start;
use super::steps::Ran;
use super::{Carried, Image, Kept, Open, OpenKind, Product, ProductKind};
use crate::facts::build::Stage;
use crate::facts::starts::{Starts, When, Why};
use crate::facts::tables::bases::Contents;
use crate::facts::tables::runtime_images::{RuntimeKind, RuntimeRow};
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
    /// Whether something of it was built or installed for musl.
    pub musl: bool,
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
        let passes_on = builder.is_official() && PASSES_ON.contains(&builder.name);
        if !sets_entrypoint && !passes_on {
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
            "/usr/share/zoneinfo" | ZONES_OF_GO => has("tzdata"),
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
