//! What a stage starts: the programs that its RUN, CMD, ENTRYPOINT, HEALTHCHECK and ONBUILD run, and those that the scripts they run
//! start, as far as these can be read. What cannot be seen is listed too.

mod follow;
mod guards;
mod manifest;
mod walk;

pub(super) use walk::BUILTINS;

use super::build::Build;
use super::commands::Command;
use super::origins::Origins;
use super::run::{Form, Shell, ShellKind};
use super::scripts::quoted;
use super::state::State;
use crate::shell;
use crate::syntax::{Instruction, Keyword};
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

/// What a stage starts.
#[derive(Clone, Debug, Default)]
pub struct Starts {
    /// The programs, in order of the instructions. Each stands once for each instruction and time.
    pub programs: Vec<Started>,
    /// What may start more programs, and cannot be looked into.
    pub unseen: Vec<Unseen>,
    /// The scripts that were read on the way, those of files and of package.json included.
    pub texts: Vec<Text>,
}

/// A script that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// It.
    pub text: String,
    /// Index of the instruction that runs it.
    pub instruction: usize,
    /// When.
    pub at: When,
    /// How it comes to that: see [`Started::through`].
    pub through: Vec<String>,
}

/// A program that is started.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Started {
    /// As it is called; with its path where one is written.
    pub name: String,
    /// Index of the instruction that starts it.
    pub instruction: usize,
    /// When.
    pub at: When,
    /// How it comes to that, from the outside in, in words: `ENTRYPOINT runs /app/run.sh`. Empty where the instruction itself
    /// calls it.
    pub through: Vec<String>,
    /// It is only called where a test found it (`command -v x && x`), or may fail (`x || true`).
    pub only_if_tested: bool,
}

/// Something that cannot be looked into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unseen {
    /// What it is called there: `/app/run.sh`, `"$CMD"`.
    pub what: String,
    /// Index of the instruction that starts it.
    pub instruction: usize,
    /// When.
    pub at: When,
    /// Why it cannot be seen.
    pub why: Why,
}

/// When a program is started.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum When {
    /// While the image is built.
    Build,
    /// In a container.
    Run,
}

/// Why something cannot be looked into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Its name is an expansion.
    Expansion,
    /// A step makes it, or it cannot be told what does.
    Made,
    /// It comes from another stage, by its index, which makes it.
    Stage(usize),
    /// It is not in the build context, is excluded from it, or the context is not known.
    NotInContext,
    /// It is in the build context and cannot be read as text.
    NotText,
    /// It is fetched from a URL.
    Remote,
    /// It is a script on standard input.
    Piped,
    /// It is a script that cannot be read, or whose shell is not known.
    Unreadable(String),
    /// Scripts call scripts, too deep or too many.
    TooMuch,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Why::Expansion => f.write_str("what it is called depends on variables"),
            Why::Made => f.write_str("the build makes it"),
            Why::Stage(_) => f.write_str("another stage makes it"),
            Why::NotInContext => f.write_str("it is not in the build context, as far as that is known"),
            Why::NotText => f.write_str("it cannot be read as text"),
            Why::Remote => f.write_str("it is fetched from elsewhere"),
            Why::Piped => f.write_str("it is piped into a shell"),
            Why::Unreadable(reason) => f.write_str(reason),
            Why::TooMuch => f.write_str("too many scripts call each other"),
        }
    }
}

/// What `stage` starts by its own instructions. Of several CMDs, ENTRYPOINTs and HEALTHCHECKs the last one counts; what ONBUILD
/// stores counts as if it ran here. What a base image that is not in the file starts is not known and no part of it.
pub fn starts(build: &Build, stage: usize) -> Arc<Starts> {
    let Some(found) = build.found.get(stage) else { return Arc::default() };
    Arc::clone(found.starts.get_or_init(|| Arc::new(look(build, stage))))
}

fn look(build: &Build, stage: usize) -> Starts {
    let mut look = Look {
        build,
        stage,
        origins: Origins::new(build),
        starts: Starts::default(),
        index: HashMap::new(),
        seen: HashSet::new(),
    };
    let Some(found) = build.stages.get(stage) else { return look.starts };
    for run in build.runs.iter().filter(|run| run.stage == stage) {
        look.form(&run.form, run.shell, look.place(run.instruction, run.instruction, When::Build, "RUN"));
    }
    let commands: Vec<&Command> = build.commands().iter().filter(|command| command.stage == stage).collect();
    for (at, command) in commands.iter().enumerate() {
        let replaced =
            commands[at + 1..].iter().any(|later| later.keyword == command.keyword && !later.is_trigger);
        let (name, end) = (command.keyword.name(), found.instructions.end);
        if command.is_trigger {
            let when = if command.keyword == Keyword::Run { When::Build } else { When::Run };
            look.form(&command.form, command.shell, look.place(command.instruction, end, when, "ONBUILD"));
        } else if command.keyword == Keyword::Healthcheck && !replaced {
            look.form(&command.form, command.shell, look.place(command.instruction, end, When::Run, name));
        }
    }
    let last = |stage: usize, keyword: Keyword| {
        let mut all = build.commands().iter().rev();
        all.find(|command| command.stage == stage && command.keyword == keyword && !command.is_trigger)
    };
    look.container(last(stage, Keyword::Entrypoint), last(stage, Keyword::Cmd), || {
        let mut at = build.stages[stage].parent;
        while let Some(parent) = at {
            if let Some(entrypoint) = last(parent, Keyword::Entrypoint) {
                return Some(entrypoint);
            }
            at = build.stages[parent].parent;
        }
        None
    });
    let mut starts = look.starts;
    starts.programs.sort_by_key(|program| program.instruction);
    starts.unseen.sort_by_key(|unseen| unseen.instruction);
    starts
}

/// Goes through a stage.
struct Look<'b> {
    build: &'b Build,
    stage: usize,
    origins: Origins<'b>,
    starts: Starts,
    /// Where in the list a program stands.
    index: HashMap<(String, usize, When), usize>,
    /// Files that were looked into, by instruction.
    seen: HashSet<(usize, String)>,
}

/// Where a command stands.
#[derive(Clone)]
struct Place<'b> {
    instruction: usize,
    /// Files are those that stood before this instruction.
    before: usize,
    state: &'b State,
    at: When,
    /// Folders that it may run in, the likeliest first.
    folders: Vec<String>,
    /// The folder of the script that it is in.
    own_folder: Option<String>,
    through: Vec<String>,
    /// What calls it: an instruction or a file.
    caller: String,
    /// The script's arguments, where they are known.
    args: Option<Vec<String>>,
    /// The scripts that it stands in, from the outside in.
    text: String,
    /// The functions of the shell that it runs in.
    functions: Rc<RefCell<HashSet<String>>>,
    /// Whether a shell reads it: then it knows builtins.
    in_shell: bool,
    depth: usize,
}

/// Scripts that call scripts are followed this far.
const DEEPEST: usize = 8;

/// More files are not looked into for one stage.
const MOST_FILES: usize = 500;

impl<'b> Look<'b> {
    fn place(&self, instruction: usize, before: usize, at: When, caller: &str) -> Place<'b> {
        let state = self.origins.state(self.stage, before).unwrap_or_else(|| self.build.state(instruction));
        let workdir = state.workdir.known().map(|workdir| format!("/{}", workdir.trim_matches('/')));
        Place {
            instruction,
            before,
            state,
            at,
            folders: workdir.into_iter().collect(),
            own_folder: None,
            through: Vec::new(),
            caller: caller.to_owned(),
            args: None,
            text: String::new(),
            functions: Rc::default(),
            in_shell: true,
            depth: 0,
        }
    }

    /// ENTRYPOINT and CMD: the one's words are the other's arguments.
    fn container(
        &mut self,
        entrypoint: Option<&Command>,
        cmd: Option<&Command>,
        inherited: impl FnOnce() -> Option<&'b Command>,
    ) {
        let end = self.build.stages[self.stage].instructions.end;
        let words = |command: &Command| match &command.form {
            Form::Exec(argv) => Some(argv.clone()),
            // A shell form is an argument too: `/bin/sh -c …`.
            _ => {
                let body = &self.build.file.instructions[command.instruction].body.text;
                let shell = self.build.state(command.instruction).shell();
                Some(shell.iter().cloned().chain([body.clone()]).collect())
            }
        };
        let args = cmd.and_then(words);
        let is_empty = |form: &Form| matches!(form, Form::Exec(argv) if argv.is_empty());
        let inherited = || if entrypoint.is_some() { None } else { inherited() };
        let Some(entrypoint) = entrypoint.filter(|entrypoint| !is_empty(&entrypoint.form)) else {
            let Some(cmd) = cmd else { return };
            let place = self.place(cmd.instruction, end, When::Run, "CMD");
            match (inherited().map(|entrypoint| &entrypoint.form), args) {
                (Some(Form::Exec(argv)), Some(args)) if !argv.is_empty() => {
                    let all: Vec<String> = argv.iter().cloned().chain(args).collect();
                    self.form(&Form::Exec(all), cmd.shell, place);
                }
                _ => self.form(&cmd.form, cmd.shell, place),
            }
            return;
        };
        let place = self.place(entrypoint.instruction, end, When::Run, "ENTRYPOINT");
        let Form::Exec(argv) = &entrypoint.form else {
            return self.form(&entrypoint.form, entrypoint.shell, place);
        };
        let unseen = self.starts.unseen.len();
        let all = argv.iter().cloned().chain(args.into_iter().flatten()).collect();
        self.form(&Form::Exec(all), entrypoint.shell, Place { caller: "ENTRYPOINT".into(), ..place });
        // What is not seen may start the CMD.
        let hides = self.starts.unseen[unseen..].iter().any(|unseen| unseen.why != Why::Expansion);
        if let Some(cmd) = cmd.filter(|_| hides) {
            let place = self.place(cmd.instruction, end, When::Run, "CMD");
            self.form(&cmd.form, cmd.shell, place);
        }
    }

    fn form(&mut self, form: &Form, shell: Shell, mut place: Place<'b>) {
        match form {
            Form::Exec(argv) => {
                place.in_shell = false;
                self.text(&quoted(argv), &place);
            }
            Form::Script { script, .. } => {
                if self.shell(shell, &place) {
                    self.script(script, &place);
                }
            }
            Form::Opaque(reason) => {
                if !self.shell(shell, &place) {
                    return;
                }
                let instruction = &self.build.file.instructions[place.instruction];
                let text = with_heredocs(instruction, &self.build.file.text);
                if let [heredoc] = instruction.heredocs.as_slice()
                    && let Some(line) = heredoc.content(&self.build.file.text).strip_prefix("#!")
                {
                    let program = follow::Interpreter::of(line);
                    program.names.iter().for_each(|name| self.started(name, false, &place));
                    if program.is_shell() {
                        self.text(heredoc.content(&self.build.file.text), &place);
                    }
                    return;
                }
                match shell::parse(&text) {
                    Ok(script) if !instruction.heredocs.is_empty() => self.script(&script, &place),
                    _ => {
                        let what = place.caller.clone();
                        self.unseen(what, Why::Unreadable(reason.clone()), &place);
                    }
                }
            }
        }
    }

    /// Notes the shell that the shell form starts; whether it is one that reads shell scripts.
    fn shell(&mut self, shell: Shell, place: &Place<'b>) -> bool {
        let state = self.build.state(place.instruction);
        if shell.kind == ShellKind::Other && state.shell.known().is_none() {
            let why = Why::Unreadable("the base image chooses the shell that reads it".to_owned());
            self.unseen(place.caller.clone(), why, place);
            return false;
        }
        let words = state.shell();
        let is_shell = |word: &&String| shell::SHELLS.contains(&word.rsplit('/').next().unwrap_or_default());
        // `conda run -n x bash -c` starts two.
        let found = words.iter().find(is_shell);
        words.iter().take(1).chain(found).for_each(|word| self.started(word, false, place));
        if shell.kind == ShellKind::Other && found.is_none() {
            let why = Why::Unreadable(format!("its shell is {}", words.join(" ")));
            self.unseen(place.caller.clone(), why, place);
            return false;
        }
        true
    }

    fn started(&mut self, name: &str, only_if_tested: bool, place: &Place<'b>) {
        let key = (name.to_owned(), place.instruction, place.at);
        if let Some(at) = self.index.get(&key) {
            self.starts.programs[*at].only_if_tested &= only_if_tested;
            return;
        }
        self.index.insert(key, self.starts.programs.len());
        self.starts.programs.push(Started {
            name: name.to_owned(),
            instruction: place.instruction,
            at: place.at,
            through: place.through.clone(),
            only_if_tested,
        });
    }

    fn unseen(&mut self, what: String, why: Why, place: &Place<'b>) {
        let unseen = Unseen { what, instruction: place.instruction, at: place.at, why };
        if !self.starts.unseen.contains(&unseen) {
            self.starts.unseen.push(unseen);
        }
    }
}

/// A RUN with its heredocs as its shell gets them.
fn with_heredocs(instruction: &Instruction, text: &str) -> String {
    let mut whole = instruction.body.text.clone();
    for heredoc in &instruction.heredocs {
        whole.push('\n');
        whole.push_str(heredoc.content(text));
        whole.push_str(&heredoc.name);
    }
    whole.push('\n');
    whole
}
