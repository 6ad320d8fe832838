//! Who reads a package manager's cache after a step: what keeps a clean-up away, and what it has to assume.

use super::packages::{ManagerCall, manager_calls, only_and};
use super::tables::managers::{Action, CALL_APT, Manager};
use super::{Build, Form, Run, Stage};
use crate::shell::{Call, Found, Script, Simple, Terminator};
use crate::syntax::expand::Known;
use crate::syntax::{Instruction, Keyword};
use memchr::memmem;

/// What comes behind a step, as far as a manager's cache is concerned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Later {
    /// The first thing that reads the cache, or may, in words.
    pub reader: Option<String>,
    /// Scripts whose text is not in the Dockerfile, which may read it; those in front of the reader, where there is one.
    pub unseen: Vec<String>,
}

/// Who may read the cache of `manager` behind the step at `step` of `run`: later steps and RUNs of its stage, what the image and
/// its ONBUILD triggers run, stages built on it, and copies out of it.
pub fn later(build: &Build, run: &Run, step: usize, manager: &'static Manager) -> Later {
    let mut look = Look { manager, later: Later::default(), named: false };
    let Some(script) = run.script() else { return look.later };
    look.named = build.file.instructions.iter().any(|instruction| {
        matches!(instruction.keyword, Keyword::Arg | Keyword::Env) && look.calls(&instruction.body.text)
    });
    if look.steps(script, step + 1) {
        return look.later;
    }
    let stage = &build.stages[run.stage];
    look.stage(build, stage, run.instruction + 1);
    look.copies(build, stage);
    look.later
}

/// Whether one of a script's steps from `from` on empties the cache of `manager`: a clean-up of its own, or the removal of its
/// folder.
pub fn empties(script: &Script, from: usize, manager: &Manager) -> bool {
    let own = match manager.action {
        Action::Cleanup(command) => Some(command),
        _ => None,
    };
    let removes = |simple: &Simple| {
        let text = simple.span.of(&script.text);
        let removal = Call::of(simple).is_some_and(|call| matches!(call.name(), "rm" | "find"));
        own.is_some_and(|own| text.ends_with(own))
            || removal && manager.folders.iter().any(|folder| names_folder(text, folder))
    };
    script.steps().skip(from).any(|found| removes(found.simple))
        || manager_calls(script)
            .iter()
            .any(|call| call.manager.id == manager.id && call.place.step >= from && call.cleans())
}

/// Whether a removal names a cache's folder, or one that holds it: `/var/cache/*`, `/var/lib/apt/lists/`, `~/.cache`.
fn names_folder(text: &str, folder: &str) -> bool {
    let below_home = folder.strip_prefix("~/");
    let ends = |word: &str| {
        let word = word.trim_matches(['"', '\'']).trim_end_matches('*').trim_end_matches('/');
        let below =
            |inner: &str, outer: &str| inner.strip_prefix(outer).is_some_and(|rest| rest.starts_with('/'));
        match below_home {
            Some(rest) => {
                let top = rest.split('/').next().unwrap_or(rest);
                word.ends_with(rest) || word.strip_suffix(top).is_some_and(|home| home.ends_with('/'))
            }
            None => word.len() > 4 && (folder == word || below(folder, word) || word.starts_with(folder)),
        }
    };
    text.split_whitespace().skip(1).any(ends)
}

/// Whether a RUN has no network: what its commands install is in their caches.
pub fn has_no_network(run: &Instruction) -> bool {
    run.flags.iter().any(|flag| flag.name == "network" && flag.value.as_deref() == Some("none"))
}

struct Look {
    manager: &'static Manager,
    later: Later,
    /// An ARG or ENV names a program of the manager: a variable may call it.
    named: bool,
}

impl Look {
    fn reads(&mut self, what: impl FnOnce(&'static str) -> String) {
        let id = self.manager.id;
        self.later.reader.get_or_insert_with(|| what(id));
    }

    /// The instructions of a stage from `from` on, and the stages built on it.
    fn stage(&mut self, build: &Build, stage: &Stage, from: usize) {
        let mut fetched = false;
        for at in from.max(stage.instructions.start)..stage.instructions.end {
            // The first reader is all that is asked for.
            if self.later.reader.is_some() {
                return;
            }
            let instruction = &build.file.instructions[at];
            if instruction.keyword == Keyword::Env {
                let variable =
                    |name: &&&str| !name.starts_with('-') && instruction.body.text.contains(**name);
                if let Some(name) = self.manager.offline.iter().find(variable) {
                    self.reads(|id| format!("{name} has {id} make do with its cache later"));
                }
            }
            match instruction.keyword {
                Keyword::Run if !fetched => fetched = self.run(build, at, instruction),
                Keyword::Cmd | Keyword::Entrypoint | Keyword::Healthcheck | Keyword::Onbuild
                    if self.installs_at_start(&instruction.body.text) =>
                {
                    self.reads(|id| format!("{} calls {id}", instruction.keyword.name()));
                }
                _ => {}
            }
        }
        if fetched {
            return;
        }
        for child in build.stages.iter().filter(|child| child.parent == Some(stage.index)) {
            self.stage(build, child, child.instructions.start);
        }
    }

    /// A later RUN; whether the cache is fetched anew in it before anything reads it.
    fn run(&mut self, build: &Build, at: usize, instruction: &Instruction) -> bool {
        if has_no_network(instruction) && self.calls(instruction.span.of(&build.file.text)) {
            self.reads(|id| format!("a later RUN calls {id} without a network"));
        }
        match build.run(at).map(|run| &run.form) {
            Some(Form::Script { script, .. }) => self.steps(script, 0),
            _ => {
                let text = instruction.span.of(&build.file.text);
                if self.calls(text) {
                    self.reads(|id| format!("a later RUN calls {id} in a way that cannot be followed"));
                } else if !self.manager.refreshes.is_empty() {
                    let what = text.lines().next().unwrap_or_default().trim().to_owned();
                    if !self.later.unseen.contains(&what) {
                        self.later.unseen.push(what);
                    }
                }
                false
            }
        }
    }

    /// The steps of a script from `from` on; whether they fetch the cache anew, whatever happens.
    fn steps(&mut self, script: &Script, from: usize) -> bool {
        let steps: Vec<&Simple> = script.steps().map(|found| found.simple).collect();
        let calls = if self.calls(&script.text) { manager_calls(script) } else { Vec::new() };
        let own = |call: &&ManagerCall<'_>| call.place.step >= from && call.manager.id == self.manager.id;
        let fetch =
            calls.iter().filter(own).find(|call| self.fetches(call, script)).map(|call| call.place.step);
        self.deferred(script, &steps, &calls);
        // What stands behind a fetch finds what it needs.
        let end = fetch.unwrap_or(steps.len());
        let Some(rest) = steps.get(from..end).filter(|rest| !rest.is_empty()) else { return fetch.is_some() };
        let text =
            &script.text[rest[0].span.start..steps.get(end).map_or(script.text.len(), |s| s.span.start)];
        self.unseen(rest.iter().flat_map(|simple| Found { simple }.calls()));
        self.variables(script, rest, &calls);
        if rest.iter().any(|simple| self.opens(&script.text, simple)) {
            self.reads(|id| format!("a later step opens the cache of {id}"));
        }
        let mut followed = 0;
        for call in calls.iter().filter(own).filter(|call| call.place.step < end) {
            followed += 1;
            if self.needs(call) {
                let (name, subcommand) = (call.call.name(), call.subcommand());
                self.later.reader.get_or_insert_with(|| {
                    format!("a later step runs `{name} {subcommand}`, which needs what is there")
                });
            }
        }
        if !self.manager.refreshes.is_empty()
            && tokens(text).filter(|token| self.is_program(token)).count() > followed
        {
            self.reads(|id| format!("a later step calls {id} in a way that cannot be followed"));
        }
        fetch.is_some()
    }

    /// What may run later wherever it is written: traps and functions.
    fn deferred(&mut self, script: &Script, steps: &[&Simple], calls: &[ManagerCall<'_>]) {
        let traps = |simple: &&&Simple| Call::of(simple).is_some_and(|call| call.name() == "trap");
        if self.manager.needs.is_empty() && self.manager.offline.is_empty() {
            return;
        }
        if steps.iter().filter(traps).any(|simple| self.calls(simple.span.of(&script.text))) {
            self.reads(|id| format!("a trap calls {id}"));
        }
        let own = |call: &&ManagerCall<'_>| call.manager.id == self.manager.id;
        if calls.iter().filter(own).any(|call| call.place.deferred && self.needs(call)) {
            self.reads(|id| format!("a function calls {id}, and when cannot be told"));
        }
    }

    /// Commands that a variable names. Where the file says nothing that could be the manager's, they are scripts that are not seen.
    fn variables(&mut self, script: &Script, rest: &[&Simple], calls: &[ManagerCall<'_>]) {
        let Some(word) = rest.iter().find_map(|simple| named_by_variable(simple, &script.text)) else {
            return;
        };
        if self.manager.needs.is_empty() {
            return;
        }
        let own = calls.iter().filter(|call| call.manager.id == self.manager.id).count();
        if self.named || tokens(&script.text).filter(|token| self.is_program(token)).count() > own {
            self.reads(|id| format!("a later step runs `{word}`, which may be {id}"));
        } else if !self.later.unseen.iter().any(|script| script == word) {
            self.later.unseen.push(word.to_owned());
        }
    }

    fn needs(&self, call: &ManagerCall<'_>) -> bool {
        call.is_one_of(self.manager.needs) || call.is_offline()
    }

    /// Whether a call fetches the cache anew and nothing can skip it.
    fn fetches(&self, call: &ManagerCall<'_>, script: &Script) -> bool {
        let item = &script.list.items[call.place.item];
        let last = call.place.item + 1 == script.list.items.len();
        // Behind another operand it may be skipped, and what stands behind the list be reached all the same.
        call.is_one_of(self.manager.refreshes)
            && call.place.alone
            && only_and(script, call.place.item)
            && !matches!(item.terminator, Some((Terminator::Ampersand, _)))
            && (last || call.place.operand == 0)
    }

    /// Whether what an image runs, or a trigger, installs: `npm start` does not. What apt does there always counts.
    fn installs_at_start(&self, text: &str) -> bool {
        let manager = self.manager;
        let installs = |word: &str| {
            let first = |list: &[&str]| {
                list.iter().any(|known| known.split(' ').next() == Some(word) || *known == "*")
            };
            first(manager.fills) || first(manager.starts)
        };
        self.calls(text) && (!manager.refreshes.is_empty() || tokens(text).any(installs))
    }

    /// Whether `text` names a program that reads the cache.
    fn calls(&self, text: &str) -> bool {
        let others = if self.manager.id == "apt" { CALL_APT } else { &[] };
        self.manager.programs.iter().chain(others).any(|program| {
            // To look for a name is much cheaper than to cut the text into words.
            memmem::find_iter(text.as_bytes(), program).any(|at| self.is_program(token_around(text, at)))
        })
    }

    fn is_program(&self, token: &str) -> bool {
        let name = match token.rsplit_once('/') {
            Some((folder, name)) if SYSTEM_FOLDERS.contains(&folder) => name,
            Some(_) => return false,
            None => token,
        };
        self.manager.programs.contains(&name)
            || self.manager.id == "apt" && CALL_APT.binary_search(&name).is_ok()
    }

    /// Scripts that are not seen. Only a cache that is needed is at stake: any other is fetched again.
    fn unseen<'c>(&mut self, calls: impl Iterator<Item = Call<'c>>) {
        if self.manager.refreshes.is_empty() {
            return;
        }
        for call in calls {
            if let Some(script) = unseen_script(&call).filter(|script| !self.later.unseen.contains(script)) {
                self.later.unseen.push(script);
            }
        }
    }

    /// Whether a command may read what is in the cache: it names the cache's folder, or copies one that holds it, or asks the
    /// manager where it is. A path that a variable gives is not looked into.
    fn opens(&self, text: &str, simple: &Simple) -> bool {
        let harmless = ["[", "chmod", "chown", "du", "echo", "find", "ls", "mkdir", "rm", "test"];
        let copiers = ["cp", "cpio", "ln", "mv", "rsync", "scp", "tar", "zip"];
        let whole = simple.span.of(text);
        let called = Call::of(simple);
        let is_one_of = |names: &[&str]| called.as_ref().is_some_and(|call| names.contains(&call.name()));
        if is_one_of(&copiers) {
            let home = |word: &str| word.replacen("${HOME}", "~", 1).replacen("$HOME", "~", 1);
            let words = simple.words.iter().map(|word| home(word.span.of(text).trim_matches(['"', '\''])));
            let mut sources: Vec<String> = words.collect();
            // The last word is where it goes; an archive that is unpacked goes anywhere.
            let packs = !is_one_of(&["tar", "cpio"])
                || sources.get(1).is_some_and(|first| first.contains(['c', 'o', 'p']));
            if !is_one_of(&["tar", "cpio", "zip"]) {
                sources.pop();
            }
            let reads = |word: &String| word.starts_with(['/', '~']) && self.covers(word);
            return packs && (self.calls(whole) || sources.iter().skip(1).any(reads));
        }
        let names = |folder: &&str| whole.contains(folder.trim_start_matches("~/"));
        self.manager.folders.iter().any(names) && !is_one_of(&harmless)
    }

    /// COPY from the stage and from those built on it, and mounts of them.
    fn copies(&mut self, build: &Build, stage: &Stage) {
        let holders = std::iter::once(stage.index).chain(build.built_on(stage.index));
        for copy in holders.flat_map(|holder| build.copies_from(holder)) {
            let covers = match &copy.paths {
                Known::Known(paths) if paths.is_empty() => true,
                Known::Known(paths) => paths.iter().any(|path| self.covers(path)),
                Known::Unknown => true,
            };
            if covers {
                self.reads(|id| format!("a later stage copies the cache of {id}, or may"));
            }
        }
    }

    /// Whether a copied path holds the cache, or lies in it. Any folder may be the home that a cache lies in.
    fn covers(&self, path: &str) -> bool {
        let path = path.trim_end_matches('/');
        if path.contains(['*', '?', '$']) || path.is_empty() {
            return true;
        }
        let path = path.trim_start_matches('/');
        let holds = |outer: &str, inner: &str| {
            inner == outer || inner.strip_prefix(outer).is_some_and(|rest| rest.starts_with('/'))
        };
        self.manager.folders.iter().any(|folder| match folder.strip_prefix("~/") {
            Some(below) => {
                let parts = below.match_indices('/').map(|(at, _)| &below[..at]).chain([below]);
                let ends = |part: &str| {
                    path.strip_suffix(part).is_some_and(|home| home.is_empty() || home.ends_with('/'))
                };
                let is_home = matches!(path, "~" | "root" | "home")
                    || path.starts_with("home/") && path.matches('/').count() == 1;
                is_home || parts.into_iter().any(ends) || path.contains(&format!("{below}/"))
            }
            None => {
                let folder = folder.trim_start_matches('/');
                holds(path, folder) || holds(folder, path)
            }
        })
    }
}

/// The command's name, where it comes of an expansion; a path may, as long as the program's own name is written out.
fn named_by_variable<'t>(simple: &Simple, text: &'t str) -> Option<&'t str> {
    if Call::of(simple).is_some() {
        return None;
    }
    let word = simple.words.iter().find(|word| word.literal().is_none())?.span.of(text);
    let name = word.rsplit('/').next().unwrap_or(word);
    name.contains(['$', '`']).then_some(word)
}

/// The words of a text, cut at everything that cannot stand in a program's path.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    text.split(ends_token).filter(|t| !t.is_empty())
}

/// The word of [`tokens`] that the character at `at` belongs to.
fn token_around(text: &str, at: usize) -> &str {
    let start = text[..at]
        .rfind(ends_token)
        .map_or(0, |end| end + text[end..].chars().next().map_or(1, char::len_utf8));
    let rest = &text[start..];
    &rest[..rest.find(ends_token).unwrap_or(rest.len())]
}

fn ends_token(c: char) -> bool {
    !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '/' | '+'))
}

/// Programs at a path of their own that are known to install no system packages.
const BUILD_SCRIPTS: &[&str] =
    &["Configure", "bootstrap.py", "config", "configure", "gradlew", "manage.py", "mvnw", "sbt", "waf"];

/// Folders of the system's own programs.
const SYSTEM_FOLDERS: &[&str] = &["/bin", "/sbin", "/usr/bin", "/usr/sbin"];

/// The script that a call runs and that is not in the Dockerfile: `./setup.sh`, `sh setup.sh`, `. ./env`, `… | bash`.
pub fn unseen_script(call: &Call<'_>) -> Option<String> {
    let first_operand = || {
        let words = call.args().iter().map(|word| word.literal());
        words.flatten().find(|text| !text.starts_with('-')).map(|text| text.into_owned())
    };
    let with_command = || {
        call.args()
            .iter()
            .filter_map(|word| word.literal())
            .any(|text| text.starts_with('-') && !text.starts_with("--") && text.contains('c'))
    };
    match call.name() {
        "sh" | "bash" | "dash" | "ash" | "ksh" | "zsh" if with_command() => None,
        "sh" | "bash" | "dash" | "ash" | "ksh" | "zsh" => {
            Some(first_operand().unwrap_or_else(|| "what is piped into a shell".to_owned()))
        }
        "." | "source" => first_operand(),
        name => {
            let path =
                call.path().map(str::to_owned).or_else(|| name.ends_with(".sh").then(|| name.to_owned()))?;
            let known = BUILD_SCRIPTS.binary_search(&name).is_ok()
                || super::tables::managers::manager(name).is_some()
                || path.rsplit_once('/').is_some_and(|(folder, _)| SYSTEM_FOLDERS.contains(&folder));
            (!known).then_some(path)
        }
    }
}
