//! What the language package managers of a stage need of its base image: compilers, `make`, `git`, headers and libraries.
//!
//! What is installed is read from the calls themselves and from the manifests and lock files in the build context. What
//! cannot be told is said to be unknown; nothing is guessed. Source of the rules: the managers' own manuals, named where
//! a rule stands; source of what packages need: [`super::tables::native`].

mod cargo;
mod files;
mod gem;
mod npm;
pub(in crate::facts) mod npm_locks;
mod other;
mod pip;
mod python_project;
mod requirement;
mod words;

use super::origins::Origins;
use super::run::{Form, Run};
use super::tables::native::Native;
use super::{Build, Reference, Release};
use crate::shell::{self, Call, Found, Script};
pub(super) use files::{Files, join as path_from};
use std::sync::Arc;
pub(super) use words::{Args, Sorted, is_whole};

/// What the package-manager calls of a stage need.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// What they need besides the managers themselves, in the order in which it was found, each named once for an instruction.
    pub needs: Vec<Need>,
    /// What could not be told.
    pub unknown: Vec<Unknown>,
    /// What comes, or may come, with code that was compiled for one C library.
    pub compiled: Vec<Compiled>,
}

/// One thing that a package-manager call needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// What.
    pub what: What,
    /// Why, for a reader: "psycopg2 is compiled against libpq".
    pub because: String,
    /// Index of the RUN.
    pub instruction: usize,
    /// Whether it is needed while the image is built, or when it runs.
    pub at: When,
}

/// What may be needed of an image.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// A command, by its name.
    Command(&'static str),
    /// A Debian package, by its name in bookworm; see [`name_on`].
    Package(&'static str),
}

/// When something is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum When {
    /// While the RUN runs.
    Build,
    /// When what it installs runs.
    Run,
}

/// Something that could not be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// What, for a reader: "what requirements.txt names (not seen)".
    pub what: String,
    /// Index of the RUN.
    pub instruction: usize,
    /// How much may hang on it.
    pub severity: Severity,
}

/// A package with compiled code, or one that may bring such a package along. What [`Needs::needs`] and [`Needs::unknown`] name is not
/// repeated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compiled {
    /// What, for a reader: "`numpy` comes with compiled code".
    pub what: String,
    /// Index of the RUN.
    pub instruction: usize,
}

/// How much may hang on what could not be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Everything that is named is known; what it brings along is not seen.
    LikelyFine,
    /// What is named is not seen, or is in no table: nothing says that it is compiled, or that it is not.
    NotKnown,
    /// Something is compiled, or fetched with a tool, and what that needs is not known.
    Compiles,
}

/// The name of a Debian package, given in bookworm's spelling, in `release`. From trixie on, libraries whose time type became
/// 64 bits wide are called so (wiki.debian.org/ReleaseGoals/64bit-time), and Ubuntu's from noble on.
/// Source: the package indexes of trixie and noble.
pub fn name_on(package: &'static str, release: Release) -> &'static str {
    if !matches!(release, "trixie" | "forky" | "noble") {
        return package;
    }
    match package {
        "libcurl4" => "libcurl4t64",
        "libevent-2.1-7" => "libevent-2.1-7t64",
        "libglib2.0-0" => "libglib2.0-0t64",
        "libmagic1" => "libmagic1t64",
        "libssl3" => "libssl3t64",
        package => package,
    }
}

/// What the package-manager calls of the RUNs of `stage` need; of a stage that does not exist, nothing. What the stages that it
/// is built on run is not looked at.
pub fn needs(build: &Build, stage: usize) -> Arc<Needs> {
    let Some(found) = build.found.get(stage) else { return Arc::default() };
    Arc::clone(found.needs.get_or_init(|| Arc::new(look(build, stage))))
}

fn look(build: &Build, stage: usize) -> Needs {
    let mut found = Needs::default();
    let origins = Origins::new(build);
    for run in build.runs.iter().filter(|run| run.stage == stage) {
        let mut look = Look {
            build,
            run,
            files: Files::new(build, &origins, run),
            python: Python::of(build, stage),
            cwd: None,
            found: &mut found,
        };
        look.cwd = look.files.workdir.clone();
        match &run.form {
            Form::Script { script, .. } => look.script(script, 0),
            Form::Exec(argv) => look.exec(argv),
            Form::Opaque(why) => look.unknown(format!("what it installs: {why}"), Severity::Compiles),
        }
    }
    found
}

/// The version of Python, major and minor, that `stage` has, where that is known.
pub(super) fn python_version(build: &Build, stage: usize) -> Option<(u32, u32)> {
    match Python::of(build, stage) {
        Python::Version(major, minor) => Some((major, minor)),
        Python::Current | Python::Other => None,
    }
}

/// A look at one RUN.
struct Look<'a> {
    build: &'a Build,
    run: &'a Run,
    files: Files<'a>,
    python: Python,
    /// The working directory; `None` where it is not known.
    cwd: Option<String>,
    found: &'a mut Needs,
}

/// The Python that packages are installed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Python {
    /// CPython of this version.
    Version(u32, u32),
    /// CPython, a current one; which is not known.
    Current,
    /// Another implementation: wheels with compiled code are rarely made for it.
    Other,
}

/// Scripts in scripts are looked at this deep.
const DEEPEST: usize = 4;

impl Look<'_> {
    /// Looks at every command of `script`, those in scripts inside of it included.
    fn script(&mut self, script: &Script, depth: usize) {
        let start = self.cwd.clone();
        let steps: Vec<Found<'_>> = script.steps().collect();
        // A `cd` in a compound command or a pipe holds there; whether it holds behind it depends on which one it is.
        let mut inside = None;
        for (found, place) in steps.iter().zip(script.places()) {
            if inside.is_some_and(|(item, operand)| (item, operand) != (place.item, place.operand)) {
                (inside, self.cwd) = (None, None);
            }
            for call in found.calls() {
                if matches!(call.name(), "cd" | "pushd" | "popd") {
                    self.cd(&call);
                    if !place.alone {
                        inside = Some((place.item, place.operand));
                    }
                } else {
                    self.call(&call, depth);
                }
            }
        }
        // Those in substitutions: where they start is not followed.
        self.cwd = None;
        let is_step = |found: &Found<'_>| steps.iter().any(|step| std::ptr::eq(step.simple, found.simple));
        for found in script.commands().filter(|found| !is_step(found)) {
            found.calls().for_each(|call| self.call(&call, depth));
        }
        self.cwd = start;
    }

    /// Looks at a command without a shell.
    fn exec(&mut self, argv: &[String]) {
        let quoted: Vec<String> =
            argv.iter().map(|word| format!("'{}'", word.replace('\'', "'\\''"))).collect();
        if let Ok(script) = shell::parse(&quoted.join(" ")) {
            self.script(&script, 0);
        }
    }

    fn cd(&mut self, call: &Call<'_>) {
        let target = call.args().iter().filter_map(|word| word.literal()).find(|text| !text.starts_with('-'));
        self.cwd = match (call.name(), target) {
            ("popd", _) | (_, None) => None,
            (_, Some(target)) => files::join(self.cwd.as_deref(), &target),
        };
    }

    fn call(&mut self, call: &Call<'_>, depth: usize) {
        if let Some(text) = call.script().filter(|_| depth < DEEPEST) {
            return match shell::parse(&text) {
                Ok(script) => self.script(&script, depth + 1),
                Err(_) => self.unknown("what a script inside the script installs", Severity::Compiles),
            };
        }
        let args = Args::of(call);
        self.program(call.name(), &args);
    }

    /// Looks at a call of `name`.
    fn program(&mut self, name: &str, args: &Args) {
        let known = pip::call(self, name, args)
            || npm::call(self, name, args)
            || gem::call(self, name, args)
            || cargo::call(self, name, args)
            || other::call(self, name, args);
        // `conda run -n env pip install x`, `poetry run pip install x`.
        if !known && let Some((name, args)) = words::run_inside(name, args) {
            self.program(&name, &args);
        }
    }

    /// Whether the script of the RUN holds `text` anywhere.
    fn says(&self, text: &str) -> bool {
        self.run.script().is_some_and(|script| script.text.contains(text))
    }

    /// Notes a need, once for each instruction.
    fn need(&mut self, what: What, at: When, because: &str) {
        let instruction = self.run.instruction;
        let known = |need: &Need| need.instruction == instruction && need.what == what && need.at == at;
        if !self.found.needs.iter().any(known) {
            self.found.needs.push(Need { what, because: because.to_owned(), instruction, at });
        }
    }

    /// Notes all that a row of a table says. `name` is what the row is about.
    fn native(&mut self, name: &str, row: &Native) {
        let because = format!("{name} {}", row.because);
        row.build.iter().for_each(|&what| self.need(what, When::Build, &because));
        row.run.iter().for_each(|&what| self.need(what, When::Run, &because));
    }

    /// Notes what may come with compiled code, once for each instruction.
    fn compiled(&mut self, what: String) {
        let compiled = Compiled { what, instruction: self.run.instruction };
        if !self.found.compiled.contains(&compiled) {
            self.found.compiled.push(compiled);
        }
    }

    /// Notes what is not known, once for each instruction.
    fn unknown(&mut self, what: impl Into<String>, severity: Severity) {
        let unknown = Unknown { what: what.into(), instruction: self.run.instruction, severity };
        if !self.found.unknown.contains(&unknown) {
            self.found.unknown.push(unknown);
        }
    }

    /// Notes what fetching from `url` with a version control system needs; whether it is such an address.
    /// Source: pip's "VCS Support", npm's package.json manual, bundler's "How to install gems from git repositories".
    fn repository(&mut self, url: &str, of: &str) -> bool {
        const KINDS: &[(&str, &str)] = &[("git", "git"), ("hg", "hg"), ("svn", "svn"), ("bzr", "bzr")];
        let (kind, rest) = match url.split_once('+') {
            Some((kind, rest)) => (kind, rest),
            None if url.starts_with("git://") || url.starts_with("git@") => ("git", url),
            None if url.starts_with("ssh://") || url.ends_with(".git") => ("git", url),
            None => return false,
        };
        let Some((_, command)) = KINDS.iter().find(|(known, _)| *known == kind) else { return false };
        let because = format!("{of} is fetched from a {kind} repository");
        self.need(What::Command(command), When::Build, &because);
        self.need(What::Package("ca-certificates"), When::Build, &because);
        if rest.starts_with("ssh://") || rest.starts_with("git@") {
            self.need(What::Command("ssh"), When::Build, &because);
        }
        true
    }

    /// The file that `path`, as a command of the RUN names it, comes from: its path in the context and its text. Notes that it
    /// is not seen where it is not.
    fn file(&mut self, path: &str) -> Option<(String, std::sync::Arc<str>)> {
        let found = self.files.text(self.cwd.as_deref(), path);
        if found.is_none() {
            self.unknown(format!("what {path} names (not seen)"), Severity::NotKnown);
        }
        found
    }
}

impl Python {
    /// The Python of a stage: that of the official image's tag, or the one its Debian or Ubuntu release brings.
    /// Source of the latter: the package `python3` in the releases' indexes.
    fn of(build: &Build, stage: usize) -> Python {
        let mut at = &build.stages[stage];
        while let Some(parent) = at.parent {
            at = &build.stages[parent];
        }
        let Some(image) = &at.image else { return Python::Current };
        let reference = Reference::parse(image);
        let tag = reference.tag.unwrap_or_default();
        match reference.name {
            "pypy" => Python::Other,
            "python" => {
                let version = tag.split('-').next().unwrap_or_default();
                let mut numbers = version.split('.').map(|part| {
                    part.split(|c: char| !c.is_ascii_digit()).next().and_then(|digits| digits.parse().ok())
                });
                match (numbers.next().flatten(), numbers.next().flatten()) {
                    (Some(major), Some(minor)) => Python::Version(major, minor),
                    (Some(2), None) => Python::Version(2, 7),
                    _ => Python::Current,
                }
            }
            _ => match at.release {
                Some("stretch" | "jessie" | "xenial" | "trusty") => Python::Version(3, 5),
                Some("bionic") => Python::Version(3, 6),
                Some("buster") => Python::Version(3, 7),
                Some("focal") => Python::Version(3, 8),
                Some("bullseye") => Python::Version(3, 9),
                Some("jammy") => Python::Version(3, 10),
                Some("bookworm") => Python::Version(3, 11),
                Some("noble") => Python::Version(3, 12),
                Some("trixie") => Python::Version(3, 13),
                _ => Python::Current,
            },
        }
    }
}
