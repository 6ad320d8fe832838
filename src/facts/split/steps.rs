//! What a RUN does, step by step: builds, installs packages, sets the image up, or nothing that outlives it.

mod look;
mod packages;
mod set_up;

pub(super) use look::{Look, command_words, join, variable_words};
pub(super) use set_up::SetUp;

use self::packages::{packages, removed};
use self::set_up::{SETS_UP, set_up, step_depends, step_needs_script};
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
use crate::project::Project;
use crate::shell::{self, Call, Command, CompoundKind, Place, Script, Simple, Word};
use crate::syntax::Keyword;
use crate::syntax::expand::{Known, Variable};
use std::cell::LazyCell;
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
    pub runs_on: Option<Box<RunsOn>>,
    /// What of the project makes it unknown what it leaves, in words: it goes through all files, and is asked once nothing else keeps the
    /// stage whole.
    pub unknown_by: Option<fn(&Project) -> Option<&'static str>>,
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
            unknown_by: None,
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
    let text = look.script;
    let assigned = LazyCell::new(|| set_up::assigned(script, text));
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
                step.not_alone = step_needs_script(look, &assigned, found.simple);
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

/// The recipe of a build step.
pub(super) fn recipe(built: &Built) -> Option<&'static recipes::Recipe> {
    recipes::named(built.recipe)
}
