//! Which files a RUN writes, moves or removes by name, and where it may write others.

use super::super::build::Build;
use super::super::effects::{READERS, Target};
use super::super::run::{Form, Run};
use super::super::scripts::quoted;
use super::super::state::clean;
use super::{base, below};
use crate::shell::{Call, Part, Script, Word};
use crate::syntax::Instruction;
use std::sync::Arc;

/// What a step does to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Touch {
    /// Nothing that can be seen.
    Not,
    /// It may make a file there, and does not name it.
    May,
    /// It names the file, or a folder that it lies in, and not only to read it.
    Names,
}

/// What a RUN does to files.
#[derive(Debug, Default)]
pub(super) struct Touches {
    named: Vec<Named>,
    writes: Vec<Target>,
    /// Whether it may write anywhere.
    anywhere: bool,
    /// What it runs, where it is not known what that does.
    opaque: Option<String>,
}

/// Files that are named.
#[derive(Debug)]
enum Named {
    File(String),
    /// A folder and all that is in it.
    Tree(String),
    /// Every file whose path begins so.
    Beginning(String),
    /// Every file of this name: the folder cannot be told.
    Base(String),
}

/// Programs besides the readers that leave the files as they are whose names they are given: they run them, or change owner, mode,
/// time or the ends of lines only.
const HARMLESS: &[&str] = &[
    ".",
    "ash",
    "bash",
    "bundle",
    "bun",
    "chgrp",
    "chmod",
    "chown",
    "dash",
    "dos2unix",
    "export",
    "ksh",
    "mkdir",
    "node",
    "npm",
    "npx",
    "php",
    "pip",
    "pip3",
    "pnpm",
    "python",
    "python3",
    "ruby",
    "set",
    "setcap",
    "setfacl",
    "sh",
    "shellcheck",
    "source",
    "su",
    "touch",
    "uv",
    "yarn",
    "zsh",
];

/// Folders of programs, which are there in every image.
const BIN_FOLDERS: &[&str] = &["/bin", "/sbin", "/usr/bin", "/usr/local/bin", "/usr/local/sbin", "/usr/sbin"];

/// Whether what an instruction says holds the name of the file.
pub(super) fn by_text(instruction: &Instruction, path: &str) -> Touch {
    if instruction.body.text.contains(base(path)) { Touch::Names } else { Touch::May }
}

impl Touches {
    pub(super) fn of(build: &Build, at: usize) -> Touches {
        let Some(run) = build.run(at) else { return Touches::default() };
        let Some(script) = script_of(run) else {
            let span = build.file.instructions[at].span;
            let text = span.of(&build.file.text).to_owned();
            return Touches { opaque: Some(text), anywhere: true, ..Touches::default() };
        };
        let mut touches = Touches::default();
        if let Some(look) = build.look_at(run) {
            touches.writes.clone_from(&look.effects.writes);
            touches.anywhere = look.effects.runs_unseen || look.effects.installs_anything;
        } else {
            touches.anywhere = true;
        }
        let workdir = build.state(at).workdir.known().map(|workdir| clean(&format!("/{workdir}")));
        let mut look = Look { folders: workdir.into_iter().collect(), named: Vec::new(), elsewhere: false };
        look.elsewhere = look.folders.is_empty();
        look.script(&script);
        script.scripts_inside().iter().for_each(|script| look.script(script));
        touches.named = look.named;
        touches
    }

    /// What it does to the file at the absolute `path`.
    pub(super) fn touch(&self, path: &str) -> Touch {
        let names = self.named.iter().any(|named| match named {
            Named::File(file) => file == path,
            Named::Tree(folder) => below(path, folder).is_some(),
            Named::Beginning(beginning) => path.starts_with(beginning.as_str()),
            Named::Base(name) => base(path) == name,
        });
        if names || self.opaque.as_ref().is_some_and(|text| text.contains(base(path))) {
            return Touch::Names;
        }
        let file = Target { path: path.to_owned(), open: false, mid_name: false };
        let may = self.anywhere || self.writes.iter().any(|written| written.meets(&file));
        if may { Touch::May } else { Touch::Not }
    }
}

/// The script that a RUN is; of the JSON form one that says the same.
fn script_of(run: &Run) -> Option<Arc<Script>> {
    match &run.form {
        Form::Script { script, .. } => Some(Arc::clone(script)),
        Form::Exec(argv) => crate::shell::parse(&quoted(argv)).ok().map(Arc::new),
        Form::Opaque(_) => None,
    }
}

/// What a word says of a path.
enum Operand {
    Is(String),
    /// A pattern or expansion follows.
    Begins(String),
    Unknown,
}

fn operand(word: &Word) -> Operand {
    if let Some(text) = word.literal() {
        return Operand::Is(text.into_owned());
    }
    let beginning = match word.parts.first() {
        Some(Part::Literal { text, pattern: true }) => {
            text.split(['*', '?', '[', '{']).next().unwrap_or_default()
        }
        Some(Part::Literal { text, .. } | Part::Single(text)) => text,
        _ => "",
    };
    if beginning.is_empty() { Operand::Unknown } else { Operand::Begins(beginning.to_owned()) }
}

struct Look {
    /// Every folder that a command may run in.
    folders: Vec<String>,
    named: Vec<Named>,
    /// Whether it may run in others too.
    elsewhere: bool,
}

/// More folders than this are not kept apart.
const MOST_FOLDERS: usize = 8;

impl Look {
    fn script(&mut self, script: &Script) {
        for found in script.commands() {
            for redirect in &found.simple.redirects {
                if redirect.op.contains('>') && !redirect.op.ends_with('&') {
                    self.word(&redirect.target, Named::File);
                }
            }
            found.calls().for_each(|call| self.call(&call));
        }
    }

    /// Notes every path that a relative or absolute `path` may be.
    fn note(&mut self, path: &str, named: fn(String) -> Named) {
        if path.starts_with('/') {
            self.named.push(named(clean(path)));
            return;
        }
        for folder in &self.folders {
            self.named.push(named(clean(&format!("{folder}/{path}"))));
        }
        let name = base(path);
        if self.elsewhere && !matches!(name, "" | "." | "..") {
            self.named.push(Named::Base(name.to_owned()));
        }
    }

    fn word(&mut self, word: &Word, named: fn(String) -> Named) {
        match operand(word) {
            Operand::Is(path) => self.note(&path, named),
            Operand::Begins(beginning) if beginning.starts_with('/') => {
                self.named.push(Named::Beginning(beginning));
            }
            Operand::Begins(_) | Operand::Unknown => {}
        }
    }

    fn call(&mut self, call: &Call<'_>) {
        let name = call.name();
        let python = call.wrappers().last().is_some_and(|wrapper| wrapper.starts_with("python"));
        let operands: Vec<&Word> = call
            .args()
            .iter()
            .filter(|word| !word.literal().is_some_and(|text| text.starts_with('-') && text.len() > 1))
            .collect();
        let flagged = |letters: &[char]| {
            let texts = call.args().iter().filter_map(|word| word.literal());
            texts.into_iter().any(|text| {
                text.strip_prefix('-').is_some_and(|rest| !rest.starts_with('-') && rest.contains(letters))
            })
        };
        match name {
            "cd" | "pushd" => self.enter(operands.first().copied()),
            "cp" | "install" | "ln" | "mv" | "rsync" => {
                let whole = matches!(name, "mv" | "rsync") || flagged(&['r', 'R', 'a']);
                self.placed(call, &operands, name == "mv", whole);
            }
            "rm" | "rmdir" | "unlink" | "shred" => {
                operands.iter().for_each(|word| self.word(word, Named::Tree));
            }
            "tar" | "bsdtar" | "unzip" | "cpio" | "7z" => self.unpacked(call),
            "git" => match call.subcommand().as_deref() {
                Some("clone") => self.cloned(&operands),
                Some("apply" | "checkout" | "merge" | "pull" | "reset" | "restore" | "switch") => {
                    self.note(".", Named::Tree);
                }
                _ => {}
            },
            "patch" => self.note(".", Named::Tree),
            "sed" | "perl" if !flagged(&['i']) && !call.has("--in-place") => {}
            "sed" if only_line_ends(call) => {}
            _ if python || HARMLESS.contains(&name) || READERS.binary_search(&name).is_ok() => {}
            _ => {
                for word in call.args() {
                    match operand(word) {
                        Operand::Is(text) if text.contains("://") => self.note(base(&text), Named::File),
                        // `of=x`, `--output=x`
                        Operand::Is(text) => {
                            let value = text.rsplit_once('=').map_or(text.as_str(), |(_, value)| value);
                            self.note(value, Named::File);
                        }
                        _ => self.word(word, Named::File),
                    }
                }
            }
        }
    }

    /// `cd`: what follows may run there, or, behind the end of a subshell, still where it did.
    fn enter(&mut self, folder: Option<&Word>) {
        let entered: Vec<String> = match folder.and_then(Word::literal) {
            Some(path) if path.starts_with('/') => vec![clean(&path)],
            Some(path) if path != "-" => {
                self.folders.iter().map(|folder| clean(&format!("{folder}/{path}"))).collect()
            }
            _ => {
                self.elsewhere = true;
                return;
            }
        };
        let new: Vec<String> = entered.into_iter().filter(|folder| !self.folders.contains(folder)).collect();
        self.folders.extend(new);
        if self.folders.len() > MOST_FOLDERS {
            self.folders.truncate(MOST_FOLDERS);
            self.elsewhere = true;
        }
    }

    /// What stands behind an option: `-t DIR`, `--directory=DIR`, `-C/dir`.
    fn folder_of(call: &Call<'_>, options: &[&str]) -> Option<String> {
        let texts: Vec<String> =
            call.args().iter().map(|word| word.literal().unwrap_or_default().into_owned()).collect();
        texts.iter().enumerate().find_map(|(at, text)| {
            let option = options.iter().find(|option| text.starts_with(**option))?;
            match text[option.len()..].strip_prefix('=').unwrap_or(&text[option.len()..]) {
                "" => texts.get(at + 1).cloned(),
                value => Some(value.to_owned()),
            }
        })
    }

    /// `cp`, `mv` and the like: where each source ends up. `whole` says whether folders may come with all that is in them.
    fn placed(&mut self, call: &Call<'_>, operands: &[&Word], moves: bool, whole: bool) {
        let given = Look::folder_of(call, &["-t", "--target-directory"]);
        let (destination, sources) = match (&given, operands.split_last()) {
            (Some(folder), _) => (Some(folder.clone()), operands),
            (None, Some((last, sources))) => match operand(last) {
                Operand::Is(path) => (Some(path), sources),
                _ => {
                    self.word(last, Named::File);
                    (None, sources)
                }
            },
            (None, None) => return,
        };
        if moves {
            sources.iter().for_each(|word| self.word(word, Named::Tree));
        }
        let Some(destination) = destination else { return };
        let is_folder = given.is_some()
            || destination.ends_with('/')
            || sources.len() > 1
            || BIN_FOLDERS.contains(&destination.as_str());
        if !is_folder {
            self.note(&destination, if whole { Named::Tree } else { Named::File });
        }
        let mut names: Vec<String> = Vec::new();
        for word in sources {
            match operand(word) {
                Operand::Is(path) if !matches!(base(&path), "" | "." | "..") => {
                    names.push(base(&path).to_owned())
                }
                // A pattern, an expansion, or all that is in a folder: any file of the destination may be meant.
                _ => return self.note(&destination, Named::Tree),
            }
        }
        for name in names {
            let path = format!("{}/{name}", destination.trim_end_matches('/'));
            self.note(&path, if whole { Named::Tree } else { Named::File });
        }
    }

    /// Archives: they may hold anything.
    fn unpacked(&mut self, call: &Call<'_>) {
        let first = call.args().first().and_then(|word| word.literal()).unwrap_or_default();
        let letters = first.trim_start_matches('-');
        let texts: Vec<_> = call.args().iter().filter_map(|word| word.literal()).collect();
        let packs = matches!(call.name(), "tar" | "bsdtar")
            && !letters.contains('x')
            && !texts.iter().any(|text| {
                matches!(text.as_ref(), "--extract" | "--get")
                    || text.starts_with('-') && !text.starts_with("--") && text.contains('x')
            });
        if packs {
            return;
        }
        let folder = Look::folder_of(call, &["-C", "--directory", "-d", "-o"]);
        self.note(folder.as_deref().unwrap_or("."), Named::Tree);
    }

    fn cloned(&mut self, operands: &[&Word]) {
        let texts: Vec<Option<_>> = operands.iter().map(|word| word.literal()).collect();
        match texts.as_slice() {
            [.., Some(folder)] if !folder.contains(':') => self.note(folder, Named::Tree),
            [.., Some(url)] => {
                let name = base(url);
                self.note(name.strip_suffix(".git").unwrap_or(name), Named::Tree);
            }
            _ => self.note(".", Named::Tree),
        }
    }
}

/// `sed -i 's/\r$//' FILE`
fn only_line_ends(call: &Call<'_>) -> bool {
    let script = call.args().iter().filter_map(|word| word.literal()).find(|text| !text.starts_with('-'));
    script.is_some_and(|script| {
        let script = script.replace("^M", "\\r");
        script.strip_prefix("s").is_some_and(|rest| {
            let rest = rest.trim_end_matches('g');
            ["/\\r//", "/\\r$//", "/\\r*$//", "|\\r||", "|\\r$||"].contains(&rest)
        })
    })
}
