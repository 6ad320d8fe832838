//! A look at one command after the other.

use super::Effects;
use super::paths::{Target, about, beginning, is_program_folder, normal, volatile};
use super::tables::{DAEMON_WORDS, MACHINE, PROCESSES, READERS, RUN_SCRIPTS};
use crate::facts::caches::unseen_script;
use crate::facts::shell_state;
use crate::shell::{Call, Part, Script, Word};
use std::borrow::Cow;

/// Analyses a script that starts in `workdir`, run by the shell at `shell_path`; `user` is the name in force where it is
/// known.
pub fn effects(script: &Script, workdir: Option<&str>, shell_path: &str, user: Option<&str>) -> Effects {
    let mut look =
        Look { effects: Effects::default(), cwd: workdir.map(str::to_owned), shell_path, user, depth: 0 };
    if script.text.contains("dash/sh") {
        look.effects.next_shell = Some("what debconf is told may replace /bin/sh".into());
    }
    let mut updates = false;
    let mut installs = false;
    for found in script.commands() {
        for redirect in &found.simple.redirects {
            if redirect.op.contains('>') && !redirect.op.contains('&')
                || redirect.op == "&>"
                || redirect.op == "&>>"
            {
                let target = look.target(&redirect.target);
                look.written(target);
            }
        }
        for call in found.calls() {
            let sub = call.subcommand();
            updates |= matches!(sub.as_deref(), Some("update" | "makecache" | "refresh" | "check-update"));
            installs |= matches!(
                sub.as_deref(),
                Some("install" | "add" | "upgrade" | "dist-upgrade" | "full-upgrade")
            );
            look.call(&call);
        }
    }
    look.effects.bare_update = updates && !installs;
    look.effects
}

struct Look<'a> {
    effects: Effects,
    cwd: Option<String>,
    shell_path: &'a str,
    user: Option<&'a str>,
    /// How many literal scripts it is inside of.
    depth: usize,
}

/// The deepest script in a script that is looked into.
const DEEPEST: usize = 4;

impl Look<'_> {
    /// The script behind `-c`: what it starts outlives it.
    fn inner(&mut self, call: &Call<'_>) {
        if self.depth == DEEPEST || RUN_SCRIPTS.binary_search(&call.name()).is_err() {
            return;
        }
        let flag = |word: &Word| {
            word.literal().is_some_and(|text| {
                text == "--command" || text.starts_with('-') && !text.starts_with("--") && text.ends_with('c')
            })
        };
        let Some(at) = call.args().iter().position(flag) else { return };
        let Some(word) = call.args().get(at + 1) else { return };
        let Ok(script) = crate::shell::parse(&about(word)) else { return };
        if shell_state(&script).background {
            self.effects
                .process
                .get_or_insert_with(|| format!("{} starts something in the background", call.name()));
        }
        let cwd = self.cwd.clone();
        self.depth += 1;
        for found in script.commands() {
            found.calls().for_each(|call| self.call(&call));
        }
        self.depth -= 1;
        self.cwd = cwd;
    }

    fn call(&mut self, call: &Call<'_>) {
        let name = call.name();
        let texts: Vec<Option<Cow<'_, str>>> = call.args().iter().map(Word::literal).collect();
        let has = |wanted: &[&str]| texts.iter().flatten().any(|text| wanted.contains(&text.as_ref()));
        self.processes(call, name, &texts);
        self.inner(call);
        let only_prints = match name {
            "date" => !has(&["-s", "--set"]),
            "hostname" => texts.is_empty(),
            _ => false,
        };
        if MACHINE.binary_search(&name).is_ok() && !only_prints {
            self.effects.volatile.get_or_insert_with(|| format!("{name} changes what the next RUN has anew"));
        }
        self.identity(name, &texts, call.args());
        let reader = READERS.binary_search(&name).is_ok()
            && !(name == "find" && has(&["-delete", "-exec", "-execdir", "-ok"]));
        if !reader {
            let targets: Vec<Target> = call.args().iter().map(|word| self.target(word)).collect();
            if let Some(found) = targets.iter().find_map(volatile) {
                self.effects.volatile.get_or_insert_with(|| format!("{name} may write {found}"));
            }
            self.files(name, call.args(), &texts, targets);
        }
        self.names(name, &texts);
        // A script that is not seen may be an installer.
        self.effects.runs_unseen |= unseen_script(call).is_some();
    }

    fn processes(&mut self, call: &Call<'_>, name: &str, texts: &[Option<Cow<'_, str>>]) {
        let has = |wanted: &[&str]| texts.iter().flatten().any(|text| wanted.contains(&text.as_ref()));
        let known = PROCESSES.binary_search_by_key(&name, |(known, _)| *known);
        let known = known.is_ok_and(|at| PROCESSES[at].1.is_empty() || has(PROCESSES[at].1));
        let dearmor = name.starts_with("gpg") && has(&["--dearmor", "--enarmor", "--version"]);
        let no_daemon = matches!(name, "gradle" | "gradlew") && has(&["--no-daemon"]);
        let foreground = name == "nginx" && has(&["-t", "-v", "-V"]);
        let init_script = call
            .path()
            .is_some_and(|path| path.starts_with("/etc/init.d/") || path.starts_with("/etc/rc.d/"));
        let wrapped = call.wrappers().any(|wrapper| matches!(wrapper, "nohup" | "setsid"));
        let words = !matches!(name, "git" | "docker") && READERS.binary_search(&name).is_err();
        let daemon = words && has(DAEMON_WORDS);
        if known && !dearmor && !no_daemon && !foreground || init_script || wrapped || daemon {
            self.effects.process.get_or_insert_with(|| format!("{name} may leave a process behind"));
        }
    }

    /// What makes the next RUN start as another shell or another user.
    fn identity(&mut self, name: &str, texts: &[Option<Cow<'_, str>>], args: &[Word]) {
        let mentions = |path: &str| texts.iter().flatten().any(|text| text == path);
        let replaces = matches!(
            name,
            "cp" | "dpkg-divert"
                | "install"
                | "ln"
                | "mv"
                | "rm"
                | "tee"
                | "unlink"
                | "update-alternatives"
                | "add-shell"
        );
        if replaces && (mentions(self.shell_path) || mentions(&format!("/usr{}", self.shell_path))) {
            self.effects.next_shell.get_or_insert_with(|| format!("{name} may replace {}", self.shell_path));
        }
        let reconfigures = name == "dpkg-reconfigure" || name == "debconf-set-selections";
        if reconfigures && texts.iter().flatten().any(|t| t.contains("dash") || t.contains("locales")) {
            self.effects.next_shell.get_or_insert_with(|| format!("{name} may change the shell"));
        }
        if matches!(name, "locale-gen" | "localedef") && self.shell_path.ends_with("bash") {
            self.effects
                .next_shell
                .get_or_insert_with(|| format!("{name} makes a locale that a new shell starts with"));
        }
        let user = self.user.unwrap_or("root");
        let names_user = args.iter().any(|word| word.literal().is_none_or(|text| text == user));
        let changes_account =
            matches!(name, "usermod" | "groupmod" | "gpasswd" | "deluser" | "userdel" | "vipw");
        let joins_group = matches!(name, "adduser" | "addgroup") && names_user;
        if changes_account && names_user || joins_group && texts.iter().flatten().any(|text| text == user) {
            self.effects
                .next_shell
                .get_or_insert_with(|| format!("{name} may change the user that runs the next RUN"));
        }
        if matches!(name, "sed" | "ed" | "perl" | "cp" | "mv" | "rm")
            && ["/etc/passwd", "/etc/group"].iter().any(|path| mentions(path))
        {
            self.effects.next_shell.get_or_insert_with(|| format!("{name} may change the accounts"));
        }
    }

    /// What a command that is no reader does to files; `targets` are those its arguments name.
    fn files(&mut self, name: &str, args: &[Word], texts: &[Option<Cow<'_, str>>], targets: Vec<Target>) {
        let is_option = |word: &Word| matches!(word.parts.first(), Some(Part::Literal { text, .. }) if text.starts_with('-'));
        let mut operands: Vec<Target> = targets
            .into_iter()
            .zip(args)
            .filter(|(_, word)| !is_option(word))
            .map(|(target, _)| target)
            .collect();
        let cleaning = |text: &Option<Cow<'_, str>>| {
            matches!(
                text.as_deref(),
                Some(
                    "clean"
                        | "autoclean"
                        | "autoremove"
                        | "purge"
                        | "remove"
                        | "erase"
                        | "del"
                        | "uninstall"
                        | "dist-clean"
                        | "prune"
                        | "-delete"
                )
            )
        };
        match name {
            "rm" | "rmdir" | "unlink" | "shred" => self.effects.removes.extend(operands),
            "mv" => {
                let destination = operands.pop();
                self.effects.removes.extend(operands);
                destination.into_iter().for_each(|target| self.written(target));
            }
            "chmod" | "chown" | "chgrp" | "setfacl" | "strip" => {
                self.effects.remodes.extend(operands.into_iter().skip(1));
            }
            "find" => self.effects.removes.extend(operands.into_iter().next()),
            "cd" => {
                self.cwd = operands
                    .into_iter()
                    .next()
                    .map_or(Some("/root".into()), |target| (!target.open).then_some(target.path));
            }
            _ if texts.iter().any(cleaning) => {
                self.effects.cleans = true;
            }
            _ => {
                operands.into_iter().for_each(|target| self.written(target));
                let here = Target {
                    path: self.cwd.clone().unwrap_or_default(),
                    open: self.cwd.is_none(),
                    mid_name: false,
                };
                self.effects.writes.push(here);
                if let Some("update" | "install" | "add" | "i" | "ci" | "sync" | "upgrade") =
                    texts.iter().flatten().find(|text| !text.starts_with('-')).map(Cow::as_ref)
                {
                    for path in ["/var/lib", "/var/cache", "/usr", "/root", "/opt"] {
                        self.effects.writes.push(Target { path: path.into(), open: false, mid_name: false });
                    }
                }
            }
        }
    }

    /// Command names that a step may put elsewhere in PATH.
    fn names(&mut self, name: &str, texts: &[Option<Cow<'_, str>>]) {
        let sub = texts.iter().flatten().find(|text| !text.starts_with('-')).map(Cow::as_ref);
        let copies = matches!(
            name,
            "cp" | "mv"
                | "ln"
                | "install"
                | "tee"
                | "curl"
                | "wget"
                | "tar"
                | "unzip"
                | "chmod"
                | "dpkg-divert"
                | "update-alternatives"
        );
        if copies {
            for text in texts.iter().flatten() {
                if let Some(base) = text.rsplit('/').next() {
                    self.effects.installs.insert(base.to_owned());
                }
            }
            // Into a folder of programs: the file keeps a name that may not be written here.
            let folder = texts.iter().flatten().any(|text| is_program_folder(text))
                || texts.iter().any(Option::is_none);
            self.effects.installs_anything |=
                folder && matches!(name, "tar" | "unzip" | "cp" | "mv" | "install" | "ln");
        }
        // A virtual environment's programs come first in PATH when its folder does.
        let environment = matches!(name, "virtualenv" | "venv")
            || (name.starts_with("python") || name == "uv") && texts.iter().flatten().any(|t| t == "venv");
        if environment {
            for program in ["pip", "pip3", "python", "python3", name] {
                self.effects.installs.insert(program.to_owned());
            }
        }
        if name == "n" {
            for program in ["corepack", "node", "npm", "npx"] {
                self.effects.installs.insert(program.to_owned());
            }
        }
        if matches!(name, "conda" | "mamba" | "micromamba") {
            self.effects.installs_anything = true;
        }
        match (name, sub) {
            ("make" | "gmake" | "ninja" | "cmake" | "meson" | "scons", _)
                if texts.iter().flatten().any(|t| t.starts_with("install") || t == "--install") =>
            {
                self.effects.installs_anything = true;
            }
            (
                "pip" | "pip3" | "pipx" | "npm" | "yarn" | "pnpm" | "gem" | "cargo" | "go" | "uv"
                | "corepack" | "python" | "python3" | "conda" | "mamba",
                _,
            ) => {
                for text in texts.iter().flatten().filter(|text| !text.starts_with('-')) {
                    let base = text
                        .split(['=', '<', '>', '[', '~', '!', '@'])
                        .find(|part| !part.is_empty())
                        .unwrap_or_default();
                    let base = base.rsplit('/').next().unwrap_or_default();
                    self.effects.installs.insert(base.to_owned());
                    if base == "pip" {
                        self.effects.installs.insert("pip3".into());
                    }
                    if base == "npm" {
                        self.effects.installs.insert("npx".into());
                    }
                }
            }
            _ => {}
        }
    }

    fn written(&mut self, target: Target) {
        if let Some(found) = volatile(&target) {
            self.effects.volatile.get_or_insert_with(|| format!("writes {found}"));
        }
        if matches!(target.path.as_str(), "/etc/group" | "/etc/passwd") {
            self.effects.next_shell.get_or_insert_with(|| format!("writes {}", target.path));
        }
        if target.path == self.shell_path {
            self.effects.next_shell.get_or_insert_with(|| format!("writes {}", self.shell_path));
        }
        self.effects.writes.push(target);
    }

    /// The path that a word names.
    fn target(&self, word: &Word) -> Target {
        let (text, open, unknown) = beginning(word);
        let mid_name = open && (unknown && text.is_empty() || !text.is_empty() && !text.ends_with('/'));
        let path = match (&self.cwd, text.strip_prefix("./").unwrap_or(&text)) {
            (_, text) if text.starts_with('~') => Cow::Owned(text.replacen('~', "/root", 1)),
            (Some(cwd), text) if !text.is_empty() && !text.starts_with('/') => {
                Cow::Owned([cwd.trim_end_matches('/'), "/", text].concat())
            }
            (_, text) => Cow::Borrowed(text),
        };
        Target { path: normal(path), open, mid_name }
    }
}
