//! What a stage uses of its base image that a smaller one does not have.

use super::found::{Bar, Gap, Lack};
use super::provided::Provided;
use super::words::{names_https_source, removed, system_name, variables, words_of};
use super::{alpine, runtime};
use crate::facts::exchange::{Exchange, Kind, Loss};
use crate::facts::needs::{self, Severity, What};
use crate::facts::packages::manager_calls;
use crate::facts::split::recipes;
use crate::facts::starts::{Started, When, starts};
use crate::facts::{Build, Form, Run, ShellKind};
use crate::shell::{Call, Script};
use crate::syntax::Keyword;

/// What starts a compiler or a linker of the base, or asks for its libraries.
/// They are programs of Debian's build-essential, autoconf, automake, cmake, meson, ninja-build and pkg-config.
/// Source: general knowledge of 2026-11.
pub(super) const COMPILE: &[&str] = &[
    "aclocal",
    "as",
    "autoconf",
    "automake",
    "autoreconf",
    "bazel",
    "c++",
    "c89",
    "c99",
    "cc",
    "clang",
    "clang++",
    "cmake",
    "configure",
    "cpp",
    "g++",
    "gcc",
    "gfortran",
    "gmake",
    "ld",
    "libtool",
    "make",
    "meson",
    "ninja",
    "pkg-config",
    "pkgconf",
    "scons",
    "waf",
];

/// Programs that need no certificates of the system: Node.js and npm bring their own.
/// Source: `tls.rootCertificates` in the documentation of Node.js; yarn and corepack run on it.
const OWN_CERTIFICATES: &[&str] = &["corepack", "node", "nodejs", "npm", "npx", "pnpm", "yarn", "yarnpkg"];

/// Debian releases whose slim images have or may have no folders for manual pages.
/// Source: general knowledge of 2026-11.
const OLD_SLIM: &[&str] = &["bullseye", "buster", "jessie", "stretch"];

/// How names of packages begin whose installation calls update-alternatives for their manual pages, and fails without the
/// folder. Source: general knowledge of 2026-11.
const LINKS_MANUALS: &[&str] =
    &["ca-certificates-java", "default-jdk", "default-jre", "openjdk-", "postgresql"];

/// What GNU tar starts: the program, the ends of the names of its archives, and the options that ask for it.
/// Source: general knowledge of 2026-11.
const UNPACKERS: &[(&str, &[&str], char, &str)] = &[
    ("bzip2", &[".tar.bz2", ".tbz"], 'j', "--bzip2"),
    ("xz", &[".tar.xz", ".txz", ".tar.lzma"], 'J', "--xz"),
];

/// The package of the system's certificates.
const CERTIFICATES: &str = "ca-certificates";

/// What `stage`, with all that is built on it, uses of the image that `exchange` would put a smaller one in the place of.
///
/// # Errors
/// The first thing for which the base has to stay.
pub fn gap(build: &Build, stage: usize, exchange: &Exchange) -> Result<Gap, (usize, Bar)> {
    let mut stages = vec![stage];
    stages.extend(build.built_on(stage));
    match exchange.kind {
        Kind::Smaller | Kind::OfUser => {}
        Kind::Alpine => return alpine::gap(build, &stages, exchange),
        Kind::Runtime(row) => return runtime::gap(build, &stages, exchange, row),
    }
    let look = Look { build, exchange, provided: Provided::of(build, &stages), gap: Gap::default() };
    look.all(&stages)
}

struct Look<'a> {
    build: &'a Build,
    exchange: &'a Exchange,
    provided: Provided,
    gap: Gap,
}

/// When something is used.
#[derive(Clone, Copy)]
enum Use {
    /// By a step of a RUN; 0 where it is not known by which.
    Step(usize),
    /// When the image runs.
    AtLast,
}

impl Look<'_> {
    fn all(mut self, stages: &[usize]) -> Result<Gap, (usize, Bar)> {
        for &stage in stages {
            self.runs(stage)?;
            self.programs(stage)?;
            self.needs(stage)?;
            self.words(stage)?;
        }
        self.copied_out(stages)?;
        Ok(self.gap)
    }

    fn runs(&mut self, stage: usize) -> Result<(), (usize, Bar)> {
        let build = self.build;
        for run in build.runs.iter().filter(|run| run.stage == stage) {
            if run.shell.kind == ShellKind::Other && !matches!(run.form, Form::Exec(_)) {
                return Err((run.instruction, Bar::Unread("its shell is not known".into())));
            }
            match &run.form {
                Form::Script { script, .. } => {
                    self.removals(run, script)?;
                    self.manuals(run, script)?;
                    self.archives(run, script)?;
                }
                Form::Opaque(why) => return Err((run.instruction, Bar::Unread(why.clone()))),
                Form::Exec(_) => {}
            }
        }
        Ok(())
    }

    /// Packages that are removed must be there.
    fn removals(&self, run: &Run, script: &Script) -> Result<(), (usize, Bar)> {
        let removal = |call: &Call<'_>| match call.name() {
            "apt" | "apt-get" | "aptitude" => call
                .args()
                .iter()
                .filter_map(|word| word.literal())
                .any(|word| matches!(&*word, "remove" | "purge" | "--purge")),
            "apt-mark" | "dpkg" => true,
            _ => false,
        };
        for call in script.steps().flat_map(|found| found.calls()).filter(removal) {
            for word in call.args().iter().filter_map(|word| word.literal()) {
                let lost = self.exchange.loses_package(&word);
                if lost && !self.provided.before(&word, run.instruction, usize::MAX) {
                    return Err((run.instruction, Bar::Removes(word.into_owned())));
                }
            }
        }
        Ok(())
    }

    /// Packages that link their manual pages into a folder that old slim images do not have: their installation fails.
    fn manuals(&self, run: &Run, script: &Script) -> Result<(), (usize, Bar)> {
        let lacks_manuals = self.exchange.path("/usr/share/man") == Loss::Gone
            && self.exchange.release.is_none_or(|release| OLD_SLIM.contains(&release));
        if !lacks_manuals || script.text.contains("/usr/share/man/man1") {
            return Ok(());
        }
        for call in manager_calls(script).iter().filter(|call| call.manager.id == "apt") {
            for word in call.packages().iter().filter_map(|(_, word)| word.literal()) {
                if LINKS_MANUALS.iter().any(|start| word.starts_with(start)) {
                    let why = "its installation links manual pages into a folder that is not there";
                    return Err((run.instruction, Bar::NoInstall(word.into_owned(), why)));
                }
            }
        }
        Ok(())
    }

    /// tar starts what unpacks an archive: by its options, or by the archive's name.
    fn archives(&mut self, run: &Run, script: &Script) -> Result<(), (usize, Bar)> {
        for (step, found) in script.steps().enumerate() {
            let calls = found.calls().filter(|call| matches!(call.name(), "tar" | "bsdtar" | "gtar"));
            for call in calls {
                let words: Vec<&str> = call.args().iter().map(|word| word.span.of(&script.text)).collect();
                for (unpacker, ends, letter, option) in UNPACKERS {
                    // What is piped into it has its name elsewhere in the script.
                    let named = ends.iter().any(|end| script.text.contains(end));
                    let asked = words.iter().enumerate().any(|(at, word)| {
                        let short = word.starts_with('-') && !word.starts_with("--")
                            || at == 0 && !word.contains(['/', '.', '$']);
                        short && word.contains(*letter) || word.starts_with(option)
                    });
                    if named || asked {
                        self.command(unpacker, run.instruction, Use::Step(step), " by tar")?;
                    }
                }
            }
        }
        Ok(())
    }

    fn programs(&mut self, stage: usize) -> Result<(), (usize, Bar)> {
        let starts = starts(self.build, stage);
        for started in &starts.programs {
            let used = match started.at {
                When::Build => Use::Step(self.step_of(started)),
                When::Run => Use::AtLast,
            };
            self.command(&started.name, started.instruction, used, &through(started))?;
        }
        // What the project's sources start by its name.
        let last = self.build.stages[stage].instructions.end - 1;
        for name in recipes::started(self.build) {
            self.command(&name, last, Use::AtLast, " by the project's sources")?;
        }
        for unseen in &starts.unseen {
            // A script that configures a build says so by its name.
            if system_name(&unseen.what).is_some_and(|name| COMPILE.binary_search(&name).is_ok()) {
                self.command(&unseen.what, unseen.instruction, Use::Step(0), "")?;
            }
            if !self.gap.unseen.contains(&unseen.what) {
                self.gap.unseen.push(unseen.what.clone());
            }
        }
        Ok(())
    }

    /// The step of a RUN that first calls a program; 0 where it is none of its own.
    fn step_of(&self, started: &Started) -> usize {
        let script = self.build.run(started.instruction).and_then(Run::script);
        let calls = |script: &Script| {
            script.steps().position(|found| found.calls().any(|call| call.name() == started.name))
        };
        script.and_then(calls).unwrap_or(0)
    }

    /// A command is used.
    fn command(
        &mut self,
        called: &str,
        instruction: usize,
        used: Use,
        because: &str,
    ) -> Result<(), (usize, Bar)> {
        let Some(name) = system_name(called) else { return Ok(()) };
        if COMPILE.binary_search(&name).is_ok() && self.loses_libraries() {
            return Err((instruction, Bar::Compiles(format!("`{name}` compiles{because}"))));
        }
        let certificates = match self.exchange.is_of_base(name) {
            true => name == "apt-key",
            false => !(self.exchange.is_own(name) && OWN_CERTIFICATES.binary_search(&name).is_ok()),
        };
        if certificates {
            self.package(CERTIFICATES, instruction, used, &format!("`{name}` may ask for certificates"))?;
        }
        // What the base's apt-key does, gpg does for it.
        let name = if name == "apt-key" { "gpg" } else { name };
        let loss = self.exchange.command(if called.contains('/') { called } else { name });
        self.loss(loss, instruction, used, &format!("`{name}` is called{because}"))
    }

    /// Something that the image there is has may go.
    fn loss(&mut self, loss: Loss, instruction: usize, used: Use, because: &str) -> Result<(), (usize, Bar)> {
        match loss {
            Loss::None => Ok(()),
            Loss::Packages(packages) => {
                packages.iter().try_for_each(|package| self.lack(package, instruction, used, because))
            }
            Loss::Gone => Err((instruction, Bar::NoPackage(because.to_owned()))),
        }
    }

    /// Whether the smaller image has no headers of libraries that the full one has them of.
    fn loses_libraries(&self) -> bool {
        self.exchange.loses_package("zlib1g-dev")
    }

    /// A package of the base is used.
    fn package(
        &mut self,
        package: &str,
        instruction: usize,
        used: Use,
        because: &str,
    ) -> Result<(), (usize, Bar)> {
        if self.exchange.loses_package(package) {
            return self.lack(package, instruction, used, because);
        }
        Ok(())
    }

    /// A package is used that the smaller image has not.
    fn lack(
        &mut self,
        package: &str,
        instruction: usize,
        used: Use,
        because: &str,
    ) -> Result<(), (usize, Bar)> {
        let provided = match used {
            Use::Step(step) => self.provided.before(package, instruction, step),
            Use::AtLast => self.provided.at_last(package),
        };
        if provided {
            return Ok(());
        }
        if !self.exchange.can_install(package) {
            return Err((instruction, Bar::NoPackage(because.to_owned())));
        }
        let lack = || Lack { instruction, because: because.to_owned() };
        self.gap.lacks.entry(package.to_owned()).or_insert_with(lack);
        Ok(())
    }

    /// What package managers of languages need.
    fn needs(&mut self, stage: usize) -> Result<(), (usize, Bar)> {
        let needs = needs::needs(self.build, stage);
        for need in &needs.needs {
            let used = match need.at {
                needs::When::Build => Use::Step(0),
                needs::When::Run => Use::AtLast,
            };
            match need.what {
                What::Package(package) => {
                    let package =
                        self.exchange.release.map_or(package, |release| needs::name_on(package, release));
                    self.package(package, need.instruction, used, &need.because)?;
                }
                What::Command(name) => {
                    let loss = self.exchange.command(name);
                    self.loss(loss, need.instruction, used, &need.because)?;
                }
            }
        }
        for unknown in &needs.unknown {
            if unknown.severity == Severity::Compiles && self.loses_libraries() {
                return Err((unknown.instruction, Bar::Compiles(unknown.what.clone())));
            }
            if !self.gap.unknown.contains(&unknown.what) {
                self.gap.unknown.push(unknown.what.clone());
            }
        }
        Ok(())
    }

    /// Variables, accounts and paths that the instructions of a stage name.
    fn words(&mut self, stage: usize) -> Result<(), (usize, Bar)> {
        let build = self.build;
        for at in build.stages[stage].instructions.clone() {
            let instruction = &build.file.instructions[at];
            if instruction.keyword == Keyword::From {
                continue;
            }
            let text = instruction.span.of(&build.file.text);
            let removed = removed(build, at);
            for name in variables(text) {
                if self.exchange.loses_variable(name) && !build.state(at).env_may_be_set(name) {
                    return Err((at, Bar::NoPackage(format!("the variable {name} is used"))));
                }
            }
            let used = if instruction.keyword == Keyword::Run { Use::Step(0) } else { Use::AtLast };
            for word in words_of(instruction, text) {
                if self.exchange.loses_user(word) {
                    return Err((at, Bar::NoPackage(format!("the account {word} is named"))));
                }
                if word.starts_with('/') && !removed.iter().any(|path| path == word) {
                    self.path(word, at, used)?;
                }
            }
            if instruction.keyword == Keyword::Run && names_https_source(text) {
                self.package(CERTIFICATES, at, used, "apt fetches a list over https")?;
            }
        }
        Ok(())
    }

    fn path(&mut self, path: &str, instruction: usize, used: Use) -> Result<(), (usize, Bar)> {
        let because = format!("`{path}` is named");
        let loss = self.exchange.path(path);
        self.loss(loss, instruction, used, &because)
    }

    /// What other stages copy out of it.
    fn copied_out(&mut self, stages: &[usize]) -> Result<(), (usize, Bar)> {
        for copy in stages.iter().flat_map(|&stage| self.build.copies_from(stage)) {
            if stages.contains(&copy.stage) {
                continue;
            }
            let Some(paths) = copy.paths.known() else { continue };
            for path in paths {
                let path = if path.starts_with('/') { path.clone() } else { format!("/{path}") };
                self.path(&path, copy.instruction, Use::AtLast)?;
            }
        }
        Ok(())
    }
}

/// Who calls it, where that is not the instruction itself: " by /app/run.sh".
fn through(started: &Started) -> String {
    match started.through.last() {
        Some(through) => format!(" ({through})"),
        None => String::new(),
    }
}
