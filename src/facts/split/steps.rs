//! What a RUN does, step by step: builds, installs packages, sets the image up, or nothing that outlives it.

use super::context::is_below;
use super::copies;
use super::image::RunsOn;
use super::recipes::{self, RECIPES};
use super::{Open, Product};
use crate::facts::needs::{Args, Files, path_from};
use crate::facts::origins::Origins;
use crate::facts::packages::manager_calls;
use crate::facts::run::{Form, Run};
use crate::facts::{Build, Family, Reference, quoted};
use crate::shell::{self, Call, Command, CompoundKind, Place, Script, Simple, Word};
use crate::syntax::Keyword;
use crate::syntax::expand::{Known, Variable};
use std::sync::Arc;

/// What a step does.
#[derive(Clone, Debug)]
pub(super) enum Does {
    /// Nothing that a container could notice.
    Nothing,
    /// It builds.
    Builds(Built),
    /// It installs packages with the distribution's package manager.
    Installs(Vec<String>),
    /// It sets the image up: accounts, folders, owners, configuration. Done again, it does the same.
    SetsUp,
    /// It cannot be told: what.
    Unknown(String),
    /// It builds, and it cannot be told what: in words, as [`Does::Unknown`].
    BuildsUnknown(String),
}

impl Does {
    /// It builds with `recipe` and leaves `products`.
    pub fn builds(recipe: &'static str, products: Vec<Product>) -> Does {
        Does::Builds(Built::of(recipe, products))
    }
}

/// What a step built.
#[derive(Clone, Debug)]
pub(super) struct Built {
    /// The recipe that knows it.
    pub recipe: &'static str,
    /// What it leaves behind that a container may use.
    pub products: Vec<Product>,
    /// Files and folders of the builder that what it makes looks for when it runs: certificates, time zones.
    pub looks_for: Vec<&'static str>,
    /// Variables that have to be set for it.
    pub sets: Vec<(&'static str, &'static str)>,
    /// Scripts of RUNs that the builder has to end with, once everything is built.
    pub ends: Vec<String>,
    /// What could not be established.
    pub open: Vec<Open>,
    /// Whether it needs what does not ship: what only installs packages does without a builder on a smaller image as well.
    pub needs_builder: bool,
    /// What it runs on, where that depends on the project and not only on the image that it is built on.
    pub runs_on: Option<RunsOn>,
    /// A folder that it builds in and that nothing that is started by a path lies in: an interpreter may still load what is there.
    pub may_be_loaded: Option<String>,
}

impl Built {
    /// It leaves `products`, and nothing else is to be said.
    pub fn of(recipe: &'static str, products: Vec<Product>) -> Built {
        Built {
            recipe,
            products,
            looks_for: Vec::new(),
            sets: Vec::new(),
            ends: Vec::new(),
            open: Vec::new(),
            needs_builder: true,
            runs_on: None,
            may_be_loaded: None,
        }
    }
}

/// What a RUN does.
#[derive(Clone, Debug, Default)]
pub(super) struct Ran {
    /// Its build steps.
    pub builds: Vec<Built>,
    /// Packages that it installs.
    pub installs: Vec<String>,
    /// Packages that it installs and removes again, as they are called where they are installed.
    pub removes: Vec<String>,
    /// Whether it removes packages.
    pub cleans: bool,
    /// Steps that set the image up.
    pub sets_up: Vec<SetUp>,
    /// Folders that it makes.
    pub folders: Vec<String>,
    /// A step that cannot be told.
    pub unknown: Option<String>,
    /// Whether it looks up the packages that there are.
    pub updates: bool,
    /// Whether a recipe knows that a step builds, but not what.
    pub builds_unknown: bool,
}

impl Ran {
    /// Whether a folder that it makes is no part of what a container uses: it goes again, or sources are put into it.
    pub fn is_of_build(&self, folder: &str, is_source: impl Fn(&str) -> bool) -> bool {
        let Some(makes) = self.sets_up.iter().find(|step| step.folders.iter().any(|made| made == folder))
        else {
            return false;
        };
        let behind = self.sets_up.iter().filter(|step| step.step > makes.step);
        let takes =
            |step: &SetUp| step.removes.iter().flatten().any(|path| path == folder || is_below(folder, path));
        let fills = |step: &SetUp| step.writes.iter().any(|path| is_below(path, folder) && is_source(path));
        behind.into_iter().any(|step| takes(step) || fills(step))
    }
}

/// A step that sets the image up.
#[derive(Clone, Debug)]
pub(super) struct SetUp {
    /// Its index.
    pub step: usize,
    /// The program.
    pub program: String,
    /// Paths that must be there for it, absolute, a pattern as it is written; `None` for one that cannot be told.
    pub needs: Vec<Option<String>>,
    /// Folders that it makes.
    pub folders: Vec<String>,
    /// Files that it writes, absolute, as far as they are known.
    pub writes: Vec<String>,
    /// Paths that it takes away, as `needs`.
    pub removes: Vec<Option<String>>,
    /// Whether it makes a folder whose name is not known.
    pub unknown_folder: bool,
    /// Whether the folders that it makes have a mode or an owner of their own: a copy of a folder makes it anew, root's and 0755, and
    /// keeps these only of what is in it. Source: moby/buildkit#1941.
    pub own_mode: bool,
    /// Why it does not do the same without the steps in front of it.
    pub not_alone: Option<String>,
}

/// The texts of the manifests of a Python project, in lower case.
struct PythonManifests(Vec<String>);

impl SetUp {
    /// Paths that it takes away or changes where they are, as far as they are known.
    pub fn changes(&self) -> impl Iterator<Item = &String> {
        let edited = (self.program == "sed").then_some(&self.needs);
        self.removes.iter().chain(edited.into_iter().flatten()).flatten().chain(&self.writes)
    }

    /// Files that it changes where they are; none where it does something else as well, or owners change, which may have other numbers
    /// elsewhere.
    pub fn done(&self) -> Vec<Option<String>> {
        match self.program.as_str() {
            "cp" | "install" | "ln" | "mkdir" | "mv" | "chgrp" | "chown" => Vec::new(),
            "rm" | "rmdir" => self.removes.clone(),
            "chmod" | "sed" if self.writes.is_empty() => self.needs.clone(),
            _ => self.writes.iter().cloned().map(Some).collect(),
        }
    }
}

/// What a stage made so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Made {
    /// Folders.
    pub folders: Vec<String>,
    /// What was built, and the recipe that knows it.
    pub products: Vec<(&'static str, Product)>,
    /// Paths of what was copied or moved elsewhere.
    pub elsewhere: Vec<String>,
    /// Paths of what was built and taken away again.
    pub gone: Vec<String>,
}

impl Made {
    /// Takes away what stands at a path, which may hold wildcards, and below it.
    fn remove(&mut self, path: &str) {
        let inside = |product: &Product| {
            let above = product.path.match_indices('/').map(|(end, _)| &product.path[..end]);
            above.chain([product.path.as_str()]).any(|above| copies::matches(path, above))
        };
        self.gone.extend(
            self.products.iter().map(|(_, product)| product).filter(|p| inside(p)).map(|p| p.path.clone()),
        );
        self.folders.retain(|folder| folder != path && !is_below(folder, path));
    }
}

/// Folders that every system has. Source: the Filesystem Hierarchy Standard 3.0.
const FOLDERS: &[&str] = &[
    "/",
    "/bin",
    "/etc",
    "/home",
    "/opt",
    "/root",
    "/srv",
    "/tmp",
    "/usr/bin",
    "/usr/lib",
    "/usr/local/bin",
    "/usr/local/lib",
    "/usr/local/sbin",
    "/usr/sbin",
    "/usr/share",
    "/var/lib",
    "/var/www",
];

/// A look at one RUN.
pub(super) struct Look<'a> {
    pub build: &'a Build,
    pub run: &'a Run,
    pub files: Files<'a>,
    /// The working directory; `None` where it is not known.
    pub cwd: Option<String>,
    /// The script's text.
    pub script: &'a str,
    /// The step that is looked at.
    simple: Option<&'a Simple>,
    /// What the stage made before.
    made: Made,
}

impl Look<'_> {
    /// `path` seen from the working directory, absolute.
    pub fn join(&self, path: &str) -> Option<String> {
        join(self.cwd.as_deref(), path)
    }

    /// As [`Look::join`], for a word as the script has it: `None` where what the shell puts in is not known.
    fn path(&self, written: &str) -> Option<String> {
        if !written.contains(['$', '`', '{']) {
            return self.join(written);
        }
        let state = self.build.state(self.run.instruction);
        let is_set = |name: &str| {
            matches!(state.env.get(name), Variable::Set(_)) && !self.script.contains(&format!("{name}="))
        };
        let mut names = variables(written);
        if written.contains(['`', '(']) || !names.all(is_set) {
            return None;
        }
        let Ok(Known::Known(path)) = state.expand(written, self.build.file.escape) else { return None };
        if path.contains(['$', '{']) { None } else { self.join(&path) }
    }

    /// The text of the file of the context that the RUN sees at an absolute path.
    pub fn text(&self, path: &str) -> Option<Arc<str>> {
        self.files.text(None, path).map(|(_, text)| text)
    }

    /// The path in the context of the file that the RUN sees at an absolute path.
    pub fn in_context(&self, path: &str) -> Option<String> {
        self.files.text(None, path).map(|(path, _)| path)
    }

    /// Whether a folder is at `path`, as far as that is known: a step made it, or every system has it.
    pub fn is_folder(&self, path: &str) -> bool {
        let path = path.trim_end_matches('/');
        self.made.folders.iter().any(|folder| folder == path) || FOLDERS.contains(&path)
    }

    /// What was built at a path that may hold wildcards.
    pub fn products_at(&self, path: &str) -> Vec<&Product> {
        let Some(path) = join(self.cwd.as_deref(), path) else { return Vec::new() };
        let all = self.made.products.iter().map(|(_, product)| product);
        all.filter(|product| copies::matches(&path, &product.path)).collect()
    }

    /// The folder that was built and that `path` lies in.
    pub fn product_above(&self, path: &str) -> Option<&Product> {
        let mut all = self.made.products.iter().map(|(_, product)| product);
        all.find(|product| is_below(path, &product.path) && !self.made.gone.contains(&product.path))
    }

    /// Whether a folder is one that images have, whoever puts something into it.
    pub fn is_of_image(&self, path: &str) -> bool {
        let path = path.trim_end_matches('/');
        FOLDERS.contains(&path)
            || matches!(path, "/lib" | "/usr" | "/usr/local" | "/usr/local/share" | "/var")
    }

    /// The recipe of what was built.
    pub fn recipe_of(&self, product: &Product) -> &'static str {
        self.made.products.iter().find(|(_, known)| known == product).map_or("", |(recipe, _)| recipe)
    }

    /// As [`command_words`], for the stage.
    pub fn command_words(&self) -> Vec<String> {
        command_words(self.build, self.run.stage)
    }

    /// As [`variable_words`], for the stage.
    pub fn variable_words(&self) -> Vec<String> {
        variable_words(self.build, self.run.stage)
    }

    /// The folder that an ENV puts in front of PATH; `None` where none does, or where it cannot be told.
    pub fn path_set_first(&self) -> Option<String> {
        let stage = &self.build.stages[self.run.stage];
        let instructions = &self.build.file.instructions[stage.instructions.start..self.run.instruction];
        let envs = instructions.iter().rev().filter(|instruction| instruction.keyword == Keyword::Env);
        let value =
            envs.flat_map(|instruction| instruction.env_pairs()).find(|pair| pair.name == "PATH")?.value?;
        let first = value.trim_matches('"').split(':').next()?.to_owned();
        let state = self.build.state(self.run.instruction);
        let escape = self.build.file.escape;
        match state.expand(&first, escape) {
            Ok(Known::Known(path)) if path.starts_with('/') => Some(path.into_owned()),
            _ => None,
        }
    }

    /// Whether a step made what is at `path`.
    pub fn made_at(&self, path: &str) -> bool {
        self.made.products.iter().any(|(_, product)| product.path == path)
    }

    /// Whether a manifest of a Python project names `word`: requirements, pyproject.toml, Pipfile.
    pub fn project_says(&self, word: &str) -> bool {
        let project = &self.build.project;
        let manifests = project.once(|| {
            let files = project.files().unwrap_or_default().iter();
            let manifests = files.filter(|file| {
                let name = recipes::name_of(file);
                name.contains("requirements")
                    || matches!(name, "pyproject.toml" | "Pipfile" | "setup.py" | "setup.cfg")
            });
            PythonManifests(
                manifests.filter_map(|file| project.text(file)).map(|text| text.to_lowercase()).collect(),
            )
        });
        manifests.0.iter().any(|text| text.contains(word))
    }

    /// What stands behind `option` in the RUNs of the stage, up to the next blank.
    pub fn values_in_stage(&self, option: &str) -> Vec<String> {
        let runs = self.build.runs.iter().filter(|run| run.stage == self.run.stage);
        let scripts = runs.filter_map(Run::script);
        let values = scripts.flat_map(|script| {
            script
                .text
                .match_indices(option)
                .map(|(at, _)| {
                    let rest = &script.text[at + option.len()..];
                    let end = rest
                        .find(|c: char| c.is_whitespace() || matches!(c, ';' | '&' | ')'))
                        .unwrap_or(rest.len());
                    rest[..end].trim_matches(['"', '\'']).to_owned()
                })
                .collect::<Vec<_>>()
        });
        values.filter(|value| !value.is_empty()).collect()
    }

    /// Whether a RUN of the stage holds `text`.
    pub fn stage_says(&self, text: &str) -> bool {
        let runs = self.build.runs.iter().filter(|run| run.stage == self.run.stage);
        runs.filter_map(Run::script).any(|script| script.text.contains(text))
    }

    /// Whether an ENV or ARG of the file holds `text`.
    pub fn file_says(&self, text: &str) -> bool {
        let mut variables = self
            .build
            .file
            .instructions
            .iter()
            .filter(|instruction| matches!(instruction.keyword, Keyword::Arg | Keyword::Env));
        variables.any(|instruction| instruction.body.text.contains(text))
    }

    /// As [`started`], for the stage.
    pub fn started(&self) -> Vec<String> {
        started(self.build, self.run.stage)
    }

    /// The names of the programs that the stage's commands start, as they are called.
    pub fn started_names(&self) -> Vec<String> {
        let commands = self.build.commands().iter().filter(|command| command.stage == self.run.stage);
        let mut names = Vec::new();
        for command in commands {
            match &command.form {
                Form::Script { script, .. } => {
                    names.extend(script.calls().map(|call| call.name().to_owned()));
                }
                Form::Exec(argv) => {
                    let script = shell::parse(&quoted(argv));
                    names.extend(script.iter().flat_map(|script| {
                        script.calls().map(|call| call.name().to_owned()).collect::<Vec<_>>()
                    }));
                }
                Form::Opaque(_) => {}
            }
        }
        names
    }

    /// Whether another user than root may run the step: what it makes is root's once it is copied.
    pub fn is_of_another_user(&self) -> bool {
        let stage = &self.build.stages[self.run.stage];
        let instructions = &self.build.file.instructions[stage.instructions.start..self.run.instruction];
        let user = instructions.iter().rfind(|instruction| instruction.keyword == Keyword::User);
        user.is_some_and(|user| !matches!(user.body.text.trim(), "root" | "0" | "root:root" | "0:0"))
    }

    /// Whether the stage installs packages of headers: then something is compiled against a library.
    pub fn installs_headers(&self) -> bool {
        self.installs(|name| name.ends_with("-dev"))
    }

    /// Whether the stage installs one of these packages.
    pub fn installs_any(&self, packages: &[&str]) -> bool {
        self.installs(|name| packages.contains(&name.split(['=', ':', '~', '/']).next().unwrap_or(name)))
    }

    fn installs(&self, is_it: impl Fn(&str) -> bool) -> bool {
        let runs = self.build.runs.iter().filter(|run| run.stage == self.run.stage);
        runs.filter_map(Run::script).any(|script| {
            let calls = manager_calls(script);
            let mut packages = calls.iter().flat_map(|call| call.packages());
            packages.any(|(_, word)| word.literal().is_some_and(|name| is_it(&name)))
        })
    }

    /// The value of a variable, where the step or the file sets it; empty where it is set to what is not known.
    pub fn variable(&self, name: &str) -> Option<String> {
        let assigned =
            self.simple.and_then(|simple| simple.assignments.iter().rev().find(|a| a.name == name));
        if let Some(assignment) = assigned {
            return Some(assignment.value.literal().map_or_else(String::new, |value| value.into_owned()));
        }
        let state = self.build.state(self.run.instruction);
        if !state.env_may_be_set(name) {
            return None;
        }
        Some(match state.env.get(name) {
            Variable::Set(value) => value.to_owned(),
            _ => String::new(),
        })
    }

    /// The distribution of the stage.
    pub fn family(&self) -> Family {
        self.build.stages[self.run.stage].family
    }

    /// Whether the stage is built on the official image `name`.
    pub fn is_official(&self, name: &str) -> bool {
        let image = self.build.stages[self.run.stage].image.as_deref().map(Reference::parse);
        image.is_some_and(|reference| reference.is_official() && reference.name == name)
    }
}

/// The words of the commands of `stage`, as absolute paths where they are relative ones.
pub(super) fn command_words(build: &Build, stage: usize) -> Vec<String> {
    let commands = build.commands().iter().filter(|command| command.stage == stage);
    let texts = commands.map(|command| build.file.instructions[command.instruction].body.text.as_str());
    texts.flat_map(|text| paths_in(build, stage, text)).collect()
}

/// The words of the values that ENV sets in `stage`, as [`command_words`].
pub(super) fn variable_words(build: &Build, stage: usize) -> Vec<String> {
    let env = &build.evaluation.stages[stage].end.env;
    let instructions = &build.file.instructions[build.stages[stage].instructions.clone()];
    let envs = instructions.iter().filter(|instruction| instruction.keyword == Keyword::Env);
    let values =
        envs.flat_map(|instruction| instruction.env_pairs()).filter_map(|pair| match env.get(pair.name) {
            Variable::Set(value) => Some(value.to_owned()),
            _ => pair.value.map(str::to_owned),
        });
    values.flat_map(|value| paths_in(build, stage, &value)).collect()
}

fn paths_in(build: &Build, stage: usize, text: &str) -> Vec<String> {
    let end = &build.evaluation.stages[stage].end;
    let parts =
        text.split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ',' | '[' | ']' | ':' | '='));
    parts.filter(|part| !part.is_empty()).filter_map(|part| join(end.workdir(), part)).collect()
}

/// `path` seen from `cwd`, absolute and without `.` and `..`; `None` where that cannot be told.
pub(super) fn join(cwd: Option<&str>, path: &str) -> Option<String> {
    path_from(cwd, path)
}

/// Programs that leave nothing behind, whatever they are told; output that is redirected apart.
/// Source: POSIX and the GNU coreutils manual.
const NOTHING: &[&str] = &[
    ":",
    "[",
    "cat",
    "cmp",
    "command",
    "date",
    "df",
    "diff",
    "du",
    "echo",
    "env",
    "exit",
    "export",
    "false",
    "file",
    "find",
    "grep",
    "head",
    "hash",
    "id",
    "ldd",
    "ls",
    "md5sum",
    "nproc",
    "printenv",
    "printf",
    "ps",
    "pwd",
    "set",
    "sha256sum",
    "sha512sum",
    "sleep",
    "stat",
    "sync",
    "tail",
    "test",
    "time",
    "true",
    "type",
    "ulimit",
    "umask",
    "uname",
    "unset",
    "wc",
    "which",
    "whoami",
];

/// Programs that set an image up, and do the same when they are called again on an image without what they made.
/// Source: the manuals of Debian's coreutils, passwd, adduser, cron, libc-bin, libcap2-bin,
/// ca-certificates and tzdata.
const SETS_UP: &[&str] = &[
    "addgroup",
    "adduser",
    "chgrp",
    "chmod",
    "chown",
    "chpasswd",
    "crontab",
    "dpkg-reconfigure",
    "groupadd",
    "groupmod",
    "install",
    "ln",
    "locale-gen",
    "localedef",
    "mkdir",
    "passwd",
    "setcap",
    "touch",
    "update-ca-certificates",
    "update-locale",
    "useradd",
    "usermod",
];

/// Folders whose content is no part of what a container uses.
const SCRATCH: &[&str] =
    &["/root/.cache", "/root/.npm", "/tmp", "/var/cache", "/var/lib/apt/lists", "/var/log", "/var/tmp"];

/// Looks at `run`; `made` is what the stage made before, and gets what it makes.
pub(super) fn look(build: &Build, origins: &Origins<'_>, run: &Run, made: &mut Made) -> Ran {
    let mut ran = Ran::default();
    let parsed;
    let script = match &run.form {
        Form::Script { script, .. } => Ok(&**script),
        Form::Exec(argv) => {
            parsed = shell::parse(&quoted(argv));
            parsed.as_ref().map_err(|opaque| opaque.reason.clone())
        }
        Form::Opaque(why) => Err(why.clone()),
    };
    match script {
        Ok(script) => {
            let files = Files::new(build, origins, run);
            let cwd = files.workdir.clone();
            let mut look = Look {
                build,
                run,
                files,
                cwd,
                script: &script.text,
                simple: None,
                made: std::mem::take(made),
            };
            script_of(&mut look, script, &mut ran);
            *made = look.made;
        }
        Err(why) => ran.unknown = Some(format!("what a RUN does: {why}")),
    }
    ran
}

/// The working directory of a script's steps: what a shell of its own changes is as it was behind it.
struct Folder<'a> {
    script: &'a Script,
    /// The pipeline that is looked at, by its place.
    pipeline: (usize, usize),
    /// The working directory in front of it.
    before: Option<String>,
}

impl<'a> Folder<'a> {
    fn of(script: &'a Script, before: Option<String>) -> Folder<'a> {
        Folder { script, pipeline: (0, 0), before }
    }

    /// The next step stands at `place`.
    fn enter(&mut self, look: &mut Look<'_>, place: &Place) {
        let next = (place.item, place.operand);
        if next == self.pipeline {
            return;
        }
        let (item, operand) = std::mem::replace(&mut self.pipeline, next);
        let pipeline = self.script.list.items.get(item).and_then(|item| {
            let and_or = &item.and_or;
            std::iter::once(&and_or.first).chain(and_or.rest.iter().map(|(_, _, next)| next)).nth(operand)
        });
        if let Some(pipeline) = pipeline
            && look.cwd != self.before
        {
            match pipeline.commands.as_slice() {
                [Command::Simple(_)] => {}
                [Command::Compound(compound)] => match compound.kind {
                    CompoundKind::Group(_) => {}
                    CompoundKind::Subshell(_) => look.cwd = self.before.clone(),
                    // Which branch it takes, and how often, is not known.
                    _ => look.cwd = None,
                },
                _ => look.cwd = self.before.clone(),
            }
        }
        self.before = look.cwd.clone();
    }
}

fn script_of<'a>(look: &mut Look<'a>, script: &'a Script, ran: &mut Ran) {
    let calls = manager_calls(script);
    let mut folder = Folder::of(script, look.cwd.clone());
    let mut groups = Vec::new();
    for (index, (found, place)) in script.steps().zip(script.places()).enumerate() {
        folder.enter(look, place);
        look.simple = Some(found.simple);
        let manager = calls.iter().find(|call| call.place.step == index);
        let redirected = found.simple.redirects.iter().any(|redirect| {
            redirect.op.contains('>')
                && redirect.target.literal().is_none_or(|target| {
                    !matches!(&*target, "/dev/null" | "1" | "2" | "-" | "/dev/stderr" | "/dev/stdout")
                })
        });
        let mut does = match manager {
            Some(call) if matches!(call.manager.id, "apt" | "apk") => {
                ran.updates |= call.subcommand() == "update";
                removed(call, ran, &mut groups);
                packages(call)
            }
            _ => step(look, found.calls(), found.simple),
        };
        if redirected {
            does = match does {
                Does::Nothing | Does::SetsUp => Does::SetsUp,
                does @ (Does::Unknown(_) | Does::BuildsUnknown(_)) => does,
                _ => Does::Unknown("the output of a build step is written to a file".into()),
            };
        }
        match does {
            Does::Nothing => {}
            Does::Builds(built) => {
                let again = |path: &String| built.products.iter().any(|product| product.path == *path);
                look.made.gone.retain(|path| !again(path));
                look.made
                    .products
                    .extend(built.products.iter().map(|product| (built.recipe, product.clone())));
                ran.builds.push(built);
            }
            Does::Installs(packages) => {
                ran.removes.retain(|removed| !packages.contains(removed));
                ran.installs.extend(packages);
            }
            Does::SetsUp => {
                if !place.alone {
                    ran.unknown.get_or_insert_with(|| "a compound command sets the image up".into());
                }
                let mut step = set_up(look, index, found.simple);
                if let Some(why) = step_depends(look, script, found.simple, redirected) {
                    ran.unknown.get_or_insert(why);
                }
                step.not_alone = step_needs_script(look, script, found.simple);
                step.removes.iter().flatten().for_each(|path| look.made.remove(path));
                look.made.folders.extend(step.folders.iter().cloned());
                ran.folders.extend(step.folders.iter().cloned());
                ran.sets_up.push(step);
            }
            Does::Unknown(what) => {
                ran.unknown.get_or_insert(what);
            }
            Does::BuildsUnknown(what) => {
                ran.builds_unknown = true;
                ran.unknown.get_or_insert(what);
            }
        }
    }
    // What a build may have put into it is copied by its name.
    if !ran.builds.is_empty() && ran.sets_up.iter().any(|step| step.unknown_folder) {
        ran.unknown.get_or_insert_with(|| "which folder is made: its name depends on variables".into());
    }
}

/// The paths of the programs that containers of `stage` start by a path, absolute, where they are known.
pub(super) fn started(build: &Build, stage: usize) -> Vec<String> {
    let end = &build.evaluation.stages[stage].end;
    let commands = build.commands().iter().filter(|command| command.stage == stage);
    let mut paths = Vec::new();
    for command in commands {
        let parsed;
        let script = match &command.form {
            Form::Script { script, .. } => Some(&**script),
            Form::Exec(argv) => {
                parsed = shell::parse(&quoted(argv));
                parsed.as_ref().ok()
            }
            Form::Opaque(_) => None,
        };
        let calls = script.into_iter().flat_map(|script| script.calls());
        paths.extend(
            calls.filter_map(|call| join(end.workdir(), call.path().filter(|path| path.contains('/'))?)),
        );
    }
    paths
}

/// Packages of `apk add --virtual NAME`, by that name.
type Groups = Vec<(String, Vec<String>)>;

/// Notes what a call of apt or apk removes of what `ran` installed.
fn removed(call: &crate::facts::packages::ManagerCall<'_>, ran: &mut Ran, groups: &mut Groups) {
    let names =
        || call.packages().into_iter().filter_map(|(_, word)| word.literal().map(|name| name.into_owned()));
    match call.subcommand() {
        "add" => {
            let words: Vec<String> = call
                .call
                .args()
                .iter()
                .filter_map(|word| word.literal().map(|word| word.into_owned()))
                .collect();
            let behind = words.iter().position(|word| matches!(word.as_str(), "--virtual" | "-t"));
            let glued = words.iter().find_map(|word| word.strip_prefix("--virtual="));
            let group = behind.and_then(|at| words.get(at + 1).map(String::as_str)).or(glued);
            groups.extend(group.map(|group| (group.to_owned(), names().collect())));
        }
        "autoremove" => ran.cleans = true,
        "purge" | "remove" | "del" => {
            ran.cleans = true;
            for name in names() {
                match groups.iter().find(|(group, _)| *group == name) {
                    Some((_, packages)) => ran.removes.extend(packages.iter().cloned()),
                    None => ran.removes.push(name),
                }
            }
        }
        _ => {}
    }
}

/// What a call of apt or apk does.
fn packages(call: &crate::facts::packages::ManagerCall<'_>) -> Does {
    match call.subcommand() {
        "install" | "add" => {
            let words = call.packages();
            let names: Option<Vec<String>> =
                words.iter().map(|(_, word)| word.literal().map(|name| name.into_owned())).collect();
            match names {
                Some(names)
                    if names
                        .iter()
                        .all(|name| !name.starts_with(['/', '.']) && !name.contains(['*', '/'])) =>
                {
                    Does::Installs(names)
                }
                _ => Does::Unknown("which packages are installed cannot be told".into()),
            }
        }
        "update" | "clean" | "autoclean" | "dist-clean" | "distclean" | "upgrade" | "dist-upgrade"
        | "full-upgrade" | "cache" => Does::Nothing,
        // What was installed in the builder is not in the runtime stage at all.
        "autoremove" | "purge" | "remove" | "del" => Does::Nothing,
        other => Does::Unknown(format!("what `{other}` of the package manager does")),
    }
}

/// What a command does.
fn step<'a>(look: &mut Look<'a>, calls: impl Iterator<Item = Call<'a>>, simple: &'a Simple) -> Does {
    let mut all = Does::Nothing;
    let mut any = false;
    for call in calls {
        any = true;
        let name = call.name();
        let args = Args::of(&call);
        let does = match name {
            "cd" | "pushd" => {
                let folder = args.words.iter().find(|word| !word.starts_with('-')).cloned();
                look.cwd = folder.and_then(|folder| look.join(&folder));
                Does::Nothing
            }
            "popd" => {
                look.cwd = None;
                Does::Nothing
            }
            "cp" | "install" | "mv" => match copies::copied(look, &call) {
                Some((does, sources)) => {
                    look.made.elsewhere.extend(sources);
                    does
                }
                None => Does::SetsUp,
            },
            "rm" | "rmdir" => removes(look, &call),
            _ => {
                // `python -m pip` is looked at as it is written: the interpreter says where packages go.
                let module = as_module(simple, &call, &args);
                let (called, words) = match &module {
                    Some((python, words)) => (python.as_str(), words),
                    None => (call.path().unwrap_or(name), &args),
                };
                let known = RECIPES.iter().find_map(|recipe| (recipe.call)(look, called, words));
                known.unwrap_or_else(|| {
                    if NOTHING.contains(&name)
                        && !(name == "find"
                            && args
                                .words
                                .iter()
                                .any(|word| matches!(word.as_str(), "-delete" | "-exec" | "-execdir")))
                    {
                        Does::Nothing
                    } else if SETS_UP.contains(&name)
                        || name == "sed" && args.words.iter().any(|word| word.starts_with("-i"))
                    {
                        Does::SetsUp
                    } else if args
                        .words
                        .iter()
                        .all(|word| matches!(word.as_str(), "--version" | "-v" | "-V" | "version"))
                        && !args.words.is_empty()
                    {
                        Does::Nothing
                    } else {
                        Does::Unknown(format!("what `{name}` leaves behind"))
                    }
                })
            }
        };
        all = match (all, does) {
            (Does::Nothing, does) => does,
            (all, Does::Nothing) => all,
            (_, does @ (Does::Unknown(_) | Does::BuildsUnknown(_))) => does,
            (all, _) => all,
        };
    }
    if !any && !simple.words.is_empty() {
        return Does::Unknown("the name of a command depends on variables".into());
    }
    all
}

/// The interpreter and the words from its `-m` on, where `call` is a module that it runs.
fn as_module(simple: &Simple, call: &Call<'_>, args: &Args) -> Option<(String, Args)> {
    let before = &simple.words[..call.at()];
    let (dash, before) = before.split_last()?;
    if dash.literal()? != "-m" {
        return None;
    }
    let is_python = |path: &str| recipes::name_of(path).starts_with("python");
    let python = before.iter().rev().filter_map(Word::literal).find(|word| is_python(word))?;
    let head = ["-m".to_owned(), call.name().to_owned()];
    let words = head.into_iter().chain(args.words.iter().cloned()).collect();
    Some((python.into_owned(), Args { words, open: args.open }))
}

/// `rm`: what is no part of what a container uses may go; the rest must go in the runtime stage too.
fn removes(look: &Look<'_>, call: &Call<'_>) -> Does {
    let words =
        call.args().iter().map(|word| word.span.of(look.script)).filter(|word| !word.starts_with('-'));
    let mut scratch = true;
    for word in words {
        // As far as the shell puts nothing in.
        let written = word.trim_matches(['"', '\'']).replace("~/", "/root/");
        let plain = written.split(['*', '?', '[', '{', '$']).next().unwrap_or_default();
        let path = join(look.cwd.as_deref(), plain);
        scratch &= path.is_some_and(|path| SCRATCH.iter().any(|folder| path.starts_with(folder)));
    }
    if scratch { Does::Nothing } else { Does::SetsUp }
}

/// Programs whose output is the same wherever they are called, or that say what they are told.
const SAY_THE_SAME: &[&str] = &[
    ":", "[", "basename", "cut", "date", "dirname", "dpkg", "echo", "expr", "getent", "hostname", "id",
    "nproc", "printf", "pwd", "seq", "sleep", "test", "tr", "true", "uname", "whoami",
];

/// Programs that say what is in the files which they are told.
const READ: &[&str] =
    &["cat", "cmp", "diff", "file", "grep", "head", "md5sum", "sha256sum", "sha512sum", "stat", "tail", "wc"];

/// What a step takes of those in front of it in its RUN, in words: a folder that they go to, a variable that they set.
fn step_needs_script(look: &Look<'_>, script: &Script, simple: &Simple) -> Option<String> {
    let call = Call::of(simple);
    let program = call.as_ref().map_or("", |call| call.name());
    let assigned = |name: &str| {
        let mut assignments = script.commands().flat_map(|found| &found.simple.assignments);
        let says = |word: &Word| word.span.of(look.script).split('=').next() == Some(name);
        assignments.any(|assignment| assignment.name == name)
            || script.calls().any(|call| {
                matches!(call.name(), "export" | "read" | "readonly") && call.args().iter().any(says)
            })
    };
    if let Some(name) = variables(simple.span.of(look.script)).find(|name| assigned(name)) {
        return Some(format!("`{program}` uses {name}, which its RUN sets"));
    }
    if look.cwd == look.files.workdir {
        return None;
    }
    let is_absolute = |word: &Word| word.span.of(look.script).trim_matches(['"', '\'']).starts_with('/');
    let is_option = |word: &&Word| word.span.of(look.script).starts_with('-');
    let skipped = usize::from(matches!(program, "chgrp" | "chmod" | "chown" | "sed" | "setcap"));
    // What these are told are no paths.
    let names = matches!(
        program,
        "addgroup"
            | "adduser"
            | "echo"
            | "groupadd"
            | "locale-gen"
            | "printf"
            | "update-ca-certificates"
            | "useradd"
            | "usermod"
    );
    let words = call.as_ref().map_or(&[][..], |call| call.args());
    let paths = names || words.iter().filter(|word| !is_option(word)).skip(skipped).all(is_absolute);
    let into = simple
        .redirects
        .iter()
        .filter(|redirect| redirect.op.contains(['<', '>']) && redirect.body.is_none());
    let redirects = into.clone().all(|redirect| is_absolute(&redirect.target) || redirect.op.ends_with('&'));
    (!paths || !redirects).then(|| format!("`{program}` works in a folder that its RUN goes to first"))
}

/// The names behind the dollar signs of a text.
fn variables(text: &str) -> impl Iterator<Item = &str> {
    text.split('$').skip(1).map(|rest| {
        let rest = rest.strip_prefix('{').unwrap_or(rest);
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        &rest[..end]
    })
}

/// What a step that sets up takes from the builder which the runtime stage says otherwise, in words: the output of a program.
fn step_depends(look: &Look<'_>, script: &Script, simple: &Simple, redirected: bool) -> Option<String> {
    let is_inside = |found: &shell::Found<'_>| {
        found.simple.span != simple.span
            && simple.span.start <= found.simple.span.start
            && found.simple.span.end <= simple.span.end
    };
    let names =
        |found: shell::Found<'_>| found.calls().map(|call| call.name().to_owned()).collect::<Vec<_>>();
    let text = simple.span.of(look.script);
    // Only a substitution holds other commands.
    let has_inside = text.contains(['`', '(']);
    let mut inside =
        has_inside.then(|| script.commands().filter(is_inside).flat_map(names)).into_iter().flatten();
    if let Some(name) = inside.find(|name| !SAY_THE_SAME.contains(&name.as_str())) {
        return Some(format!("what `{name}` says, which a step writes into the image"));
    }
    // What only the builder's base sets.
    let state = look.build.state(look.run.instruction);
    let of_base = |name: &str| {
        RECIPES.iter().any(|recipe| recipe.variables.contains(&name)) && !state.env_may_be_set(name)
    };
    if let Some(name) = variables(text).find(|name| of_base(name)) {
        return Some(format!("what {name} is in the runtime stage, which a step uses"));
    }
    let call = Call::of(simple).filter(|_| redirected)?;
    let name = call.name();
    // A pattern is what is there.
    let pattern = call.args().iter().any(|word| {
        let written = word.span.of(look.script);
        !written.starts_with(['"', '\'']) && written.contains(['*', '?'])
    });
    let says_the_same = SAY_THE_SAME.contains(&name) || READ.contains(&name) || SETS_UP.contains(&name);
    (pattern || !says_the_same).then(|| format!("what `{name}` says, which a step writes into the image"))
}

/// What a step that sets up works on.
fn set_up(look: &Look<'_>, step: usize, simple: &Simple) -> SetUp {
    let into = simple.redirects.iter().filter(|redirect| redirect.op.contains('>'));
    let into = into.filter_map(|redirect| redirect.target.literal().and_then(|path| look.join(&path)));
    let mut writes: Vec<String> = into.filter(|path| !path.starts_with("/dev/")).collect();
    let nothing = |program: &str, writes| SetUp {
        step,
        program: program.to_owned(),
        needs: Vec::new(),
        folders: Vec::new(),
        writes,
        removes: Vec::new(),
        unknown_folder: false,
        own_mode: false,
        not_alone: None,
    };
    let Some(call) = Call::of(simple) else { return nothing("", writes) };
    let written = |word: &Word| word.span.of(look.script).trim_matches(['"', '\'']).to_owned();
    let words: Vec<String> = call.args().iter().map(written).collect();
    let makes_folders = call.is("mkdir") || call.is("install") && words.iter().any(|word| word == "-d");
    let has_mode = |word: &String| {
        ["-m", "-o", "-g", "--mode", "--owner", "--group"].iter().any(|option| word.starts_with(option))
    };
    let own_mode = makes_folders && (look.is_of_another_user() || words.iter().any(has_mode));
    let mut operands: Vec<&String> = Vec::new();
    let mut words_left = words.iter();
    while let Some(word) = words_left.next() {
        match word.as_str() {
            // The mode, owner and group.
            "-m" | "--mode" | "-o" | "-g" if makes_folders => drop(words_left.next()),
            word if word.starts_with('-') && word.len() > 1 => {}
            _ => operands.push(word),
        }
    }
    let behind = |count: usize| operands.iter().skip(count).map(|path| look.path(path)).collect::<Vec<_>>();
    let but_the_last = || {
        let mut paths = behind(0);
        paths.pop();
        paths
    };
    let reference = words.iter().any(|word| word.starts_with("--reference"));
    let (needs, folders) = match call.name() {
        "crontab" => (behind(0), Vec::new()),
        "setcap" => (behind(1), Vec::new()),
        "chmod" | "chown" | "chgrp" => (behind(usize::from(!reference)), Vec::new()),
        "sed" => (behind(usize::from(!words.iter().any(|word| word == "-e" || word == "-f"))), Vec::new()),
        // What is not there is removed as well.
        "rm" if words.iter().any(|word| word.starts_with('-') && word.contains('f')) => {
            (Vec::new(), Vec::new())
        }
        "rm" | "rmdir" => (behind(0), Vec::new()),
        _ if makes_folders => (Vec::new(), behind(0).into_iter().flatten().collect()),
        "install" | "cp" | "mv" => (but_the_last(), Vec::new()),
        "grep" => (behind(1), Vec::new()),
        name if READ.contains(&name) => (behind(0), Vec::new()),
        _ => (Vec::new(), Vec::new()),
    };
    let removes = match call.name() {
        "rm" | "rmdir" => behind(0),
        "mv" => but_the_last(),
        _ => Vec::new(),
    };
    if call.name() == "touch" {
        writes.extend(behind(0).into_iter().flatten());
    }
    let unknown_folder = makes_folders && folders.len() < operands.len();
    SetUp { needs, folders, removes, unknown_folder, own_mode, ..nothing(call.name(), writes) }
}

/// The recipe of a build step.
pub(super) fn recipe(built: &Built) -> Option<&'static recipes::Recipe> {
    recipes::named(built.recipe)
}
