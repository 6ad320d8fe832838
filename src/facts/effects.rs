//! What a RUN's commands do to the machine they run on: what does not outlive the RUN, what it changes for the shells
//! that follow, and which files it writes, removes, moves or gives another owner or mode.
//!
//! The first half decides whether steps may share one RUN, and is careful: what is in doubt counts. The second half
//! only decides whether sharing one is worth it, and is generous.

use crate::shell::{Call, Part, Script, Word};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// What one RUN does.
#[derive(Clone, Debug, Default)]
pub struct Effects {
    /// A process may still run when the script ends: what starts it.
    pub process: Option<String>,
    /// Something is written that does not outlive a RUN: `/etc/hosts`, `/dev/shm`, network state.
    pub volatile: Option<String>,
    /// The next RUN's shell or identity may be another one: `/bin/sh` replaced, the user's groups changed.
    pub next_shell: Option<String>,
    /// Paths that are removed or moved away, in words; relative ones start without `/`.
    pub removes: Vec<Target>,
    /// A package manager removes packages or its caches.
    pub cleans: bool,
    /// Paths that get another owner or mode.
    pub remodes: Vec<Target>,
    /// Paths that may be written.
    pub writes: Vec<Target>,
    /// Command names that may be installed somewhere else in PATH.
    pub installs: BTreeSet<String>,
    /// Anything may be installed in PATH (`make install`).
    pub installs_anything: bool,
    /// A script that is not in the Dockerfile runs, which may install what is no part of the system.
    pub runs_unseen: bool,
    /// The script refreshes a package index and installs nothing.
    pub bare_update: bool,
}

/// A path as far as it can be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The path, absolute where the working directory is known; up to the first part that cannot be told.
    pub path: String,
    /// Whether `path` is only the beginning: a pattern or a variable follows.
    pub open: bool,
    /// What the path begins with may be only part of a name: `/ap*`, not `/app/*`. Only told where `open` is set.
    pub mid_name: bool,
}

impl Target {
    /// Whether the two may name the same file, or one a folder that holds the other.
    pub fn meets(&self, other: &Target) -> bool {
        let under = |path: &str, folder: &Target| {
            path.strip_prefix(folder.path.as_str()).is_some_and(|rest| {
                folder.open || rest.is_empty() || rest.starts_with('/') || folder.path.ends_with('/')
            })
        };
        under(&self.path, other) || under(&other.path, self)
    }
}

/// Commands that may leave a process behind, with the words that make them (any of them; none: always).
/// Source: the manuals of these programs; for gpg, its agents are started on demand by every key operation.
const PROCESSES: &[(&str, &[&str])] = &[
    ("Xvfb", &[]),
    ("adb", &[]),
    ("add-apt-repository", &[]),
    ("apache2", &[]),
    ("apache2ctl", &["-k"]),
    ("apachectl", &["-k"]),
    ("apt-add-repository", &[]),
    ("apt-key", &[]),
    ("atd", &[]),
    ("bazel", &[]),
    ("bazelisk", &[]),
    ("cassandra", &[]),
    ("couchdb", &["-b"]),
    ("cron", &[]),
    ("crond", &[]),
    ("dbus-daemon", &[]),
    ("dbus-launch", &[]),
    ("dnsmasq", &[]),
    ("dockerd", &[]),
    ("dotnet", &["build", "publish", "restore", "test", "pack", "msbuild", "run", "tool"]),
    ("elasticsearch", &["-d"]),
    ("epmd", &["-daemon"]),
    ("gpg", &[]),
    ("gpg-agent", &[]),
    ("gpg2", &[]),
    ("gpgconf", &[]),
    ("gradle", &[]),
    ("gradlew", &[]),
    ("haproxy", &["-D"]),
    ("httpd", &[]),
    ("invoke-rc.d", &[]),
    ("kotlinc", &[]),
    ("mariadbd", &[]),
    ("mariadbd-safe", &[]),
    ("memcached", &["-d"]),
    ("mongod", &[]),
    ("mvnd", &[]),
    ("mysqld", &[]),
    ("mysqld_safe", &[]),
    ("named", &[]),
    ("nginx", &[]),
    ("nix-daemon", &[]),
    ("nmbd", &[]),
    ("nohup", &[]),
    ("openrc", &[]),
    ("php-fpm", &[]),
    ("postgres", &[]),
    ("postmaster", &[]),
    ("proftpd", &[]),
    ("pulseaudio", &[]),
    ("rabbitmq-server", &[]),
    ("rc-service", &[]),
    ("redis-server", &[]),
    ("rpcbind", &[]),
    ("rsyslogd", &[]),
    ("scala-cli", &[]),
    ("sccache", &[]),
    ("screen", &[]),
    ("service", &[]),
    ("setsid", &[]),
    ("slapd", &[]),
    ("smbd", &[]),
    ("squid", &[]),
    ("ssh-agent", &[]),
    ("sshd", &[]),
    ("start-stop-daemon", &[]),
    ("supervisord", &[]),
    ("systemctl", &["reload", "daemon-reload", "--now"]),
    ("tmux", &[]),
    ("vncserver", &[]),
    ("vsftpd", &[]),
    ("watchman", &[]),
    ("wine", &[]),
    ("wine64", &[]),
    ("wineboot", &[]),
    ("winetricks", &[]),
    ("xvfb-run", &[]),
];

/// Words that send any command into the background, or have it start something there: `pg_ctl start`, `solr start`,
/// `kafka-server-start.sh -daemon`, `asadmin start-domain`.
const DAEMON_WORDS: &[&str] = &[
    "--daemon",
    "--daemonize",
    "--daemonized",
    "-daemon",
    "-daemonize",
    "--detach",
    "--background",
    "--fork",
    "restart",
    "start",
    "start-database",
    "start-domain",
];

/// Commands that change the network, the kernel or the mounts of the RUN they stand in, which the next RUN has anew.
const MACHINE: &[&str] = &[
    "brctl",
    "date",
    "hostname",
    "hwclock",
    "ifconfig",
    "insmod",
    "ip",
    "ip6tables",
    "iptables",
    "losetup",
    "mknod",
    "modprobe",
    "mount",
    "nft",
    "route",
    "swapoff",
    "swapon",
    "sysctl",
    "tc",
    "umount",
];

/// Files that every RUN has anew. Source: BuildKit's executor mounts /etc/hosts, /etc/resolv.conf, /dev, /proc, /sys;
/// runc mounts /dev/shm and /dev/mqueue as tmpfs.
const VOLATILE: &[&str] = &["/etc/hosts", "/etc/resolv.conf", "/etc/hostname", "/dev/", "/proc/", "/sys/"];

/// Device files that are the same in every RUN.
const DEVICES: &[&str] = &[
    "/dev/null",
    "/dev/zero",
    "/dev/full",
    "/dev/random",
    "/dev/urandom",
    "/dev/stdin",
    "/dev/stdout",
    "/dev/stderr",
    "/dev/tty",
    "/dev/fd",
    "/dev/tcp",
    "/dev/udp",
];

/// Commands that only read and print: a path they are given is not written.
pub(super) const READERS: &[&str] = &[
    "[",
    "awk",
    "basename",
    "cat",
    "cut",
    "diff",
    "dirname",
    "du",
    "echo",
    "egrep",
    "false",
    "fgrep",
    "file",
    "find",
    "grep",
    "head",
    "id",
    "ldd",
    "ls",
    "md5sum",
    "printf",
    "pwd",
    "readlink",
    "realpath",
    "sha1sum",
    "sha256sum",
    "sha512sum",
    "sleep",
    "sort",
    "stat",
    "tail",
    "test",
    "tr",
    "true",
    "uname",
    "uniq",
    "wc",
    "which",
    "whoami",
];

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

/// Programs that run the word behind `-c` as a script.
const RUN_SCRIPTS: &[&str] = &["ash", "bash", "dash", "ksh", "runuser", "sh", "su", "zsh"];

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
        if super::shell_state(&script).background {
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
        self.effects.runs_unseen |= super::caches::unseen_script(call).is_some();
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

/// A word's text, with something in place of what cannot be told.
fn about(word: &Word) -> String {
    fn walk(parts: &[Part], text: &mut String) {
        for part in parts {
            match part {
                Part::Literal { text: piece, .. } | Part::Single(piece) => text.push_str(piece),
                Part::Double(parts) => walk(parts, text),
                _ => text.push_str("_unknown_"),
            }
        }
    }
    let mut text = String::new();
    walk(&word.parts, &mut text);
    text
}

/// A word's text up to the first part that cannot be told, whether there is such a part, and whether it is an expansion
/// and no pattern.
fn beginning(word: &Word) -> (Cow<'_, str>, bool, bool) {
    enum Stop {
        Pattern,
        Expansion,
    }
    fn walk(parts: &[Part], text: &mut String) -> Option<Stop> {
        for part in parts {
            match part {
                Part::Literal { text: piece, pattern: false } | Part::Single(piece) => text.push_str(piece),
                Part::Literal { text: piece, pattern: true } => {
                    let end = piece.find(['*', '?', '[', '{']).unwrap_or(piece.len());
                    text.push_str(&piece[..end]);
                    if end < piece.len() {
                        return Some(Stop::Pattern);
                    }
                }
                Part::Double(parts) => {
                    if let Some(stop) = walk(parts, text) {
                        return Some(stop);
                    }
                }
                _ => return Some(Stop::Expansion),
            }
        }
        None
    }
    if let [Part::Literal { text, pattern: false } | Part::Single(text)] = word.parts.as_slice() {
        return (Cow::Borrowed(text), false, false);
    }
    let mut text = String::new();
    let stop = walk(&word.parts, &mut text);
    (Cow::Owned(text), stop.is_some(), matches!(stop, Some(Stop::Expansion)))
}

/// `path` without `.` and `..` parts and doubled or final slashes.
fn normal(path: Cow<'_, str>) -> String {
    let bytes = path.as_bytes();
    let odd = |pair: &[u8]| pair[0] == b'/' && matches!(pair[1], b'/' | b'.');
    if !bytes.starts_with(b".") && !bytes.ends_with(b"/") && !bytes.windows(2).any(odd) {
        return path.into_owned();
    }
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    let joined = parts.join("/");
    if path.starts_with('/') { format!("/{joined}") } else { joined }
}

/// The volatile file that a path names or lies in.
fn volatile(target: &Target) -> Option<&'static str> {
    let path = &target.path;
    // Most paths are elsewhere: all of them begin with one of these.
    if !["/dev", "/etc", "/proc", "/sys"].iter().any(|folder| path.starts_with(folder)) {
        return None;
    }
    let lies_in =
        |folder: &str| path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    if DEVICES.iter().any(|device| lies_in(device)) {
        return None;
    }
    VOLATILE.iter().copied().find(|volatile| lies_in(volatile.trim_end_matches('/')))
}

fn is_program_folder(path: &str) -> bool {
    let path = path.trim_end_matches('/');
    path.ends_with("/bin") || path.ends_with("/sbin") || path == "/usr/local" || path == "/usr" || path == "/"
}

/// Programs of the distribution's own that no installer puts another one of in front of in PATH.
const SYSTEM: &[&str] = &[
    "apk", "apt", "apt-get", "bash", "chgrp", "chmod", "chown", "cp", "dnf", "dpkg", "gpasswd", "groupadd",
    "gunzip", "gzip", "install", "ln", "microdnf", "mkdir", "mv", "rm", "rmdir", "rpm", "sed", "sh", "su",
    "tar", "tee", "touch", "useradd", "usermod", "yum", "zypper",
];

impl Effects {
    /// Whether the command called `name` may be another one behind this step.
    pub fn may_replace(&self, name: &str) -> bool {
        let of_the_system = || READERS.binary_search(&name).is_ok() || SYSTEM.binary_search(&name).is_ok();
        self.installs_anything || self.installs.contains(name) || self.runs_unseen && !of_the_system()
    }

    /// Whether joining this step with a `later` one saves bytes: the later one removes, moves, or gives another owner or mode to
    /// what this one wrote.
    pub fn undone_by(&self, later: &Effects) -> bool {
        // What a command writes where it runs is told by no operand: below / that is a file of / itself.
        let meets = |written: &Target, target: &Target| match written.path.as_str() {
            "/" => target.path.rfind('/') == Some(0),
            "" => !target.path.starts_with('/'),
            _ => written.meets(target),
        };
        let undone = |target: &Target| self.writes.iter().any(|written| meets(written, target));
        let installed = self.writes.iter().any(|written| written.path == "/var/cache");
        later.cleans && installed || later.removes.iter().any(undone) || later.remodes.iter().any(undone)
    }

    /// Whether the working directory of the next RUN, or one above it, may be removed or moved. `workdir` is `None` where
    /// only the base image knows it.
    pub fn may_remove(&self, workdir: Option<&str>) -> bool {
        let Some(workdir) = workdir else {
            return self
                .removes
                .iter()
                .any(|target| !(target.path.is_empty() && !target.mid_name || is_system(&target.path)));
        };
        let here = normal(workdir.into());
        here != "/"
            && self.removes.iter().any(|target| {
                let Some(rest) = here.strip_prefix(target.path.trim_end_matches('/')) else { return false };
                if target.open && target.mid_name {
                    true
                } else if target.open {
                    rest.starts_with('/')
                } else {
                    rest.is_empty() || rest.starts_with('/')
                }
            })
    }
}

/// Whether a path lies in a folder that no image works in.
fn is_system(path: &str) -> bool {
    ["/bin", "/etc", "/lib", "/root/", "/sbin", "/tmp/", "/usr/", "/var/"]
        .iter()
        .any(|folder| path.starts_with(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(path: &str, open: bool, mid_name: bool) -> Target {
        Target { path: path.into(), open, mid_name }
    }

    #[test]
    fn tables_are_sorted() {
        assert!(READERS.is_sorted() && MACHINE.is_sorted() && PROCESSES.is_sorted());
        assert!(SYSTEM.is_sorted() && RUN_SCRIPTS.is_sorted());
    }

    #[test]
    fn paths_meet() {
        assert!(at("/a/b", false, false).meets(&at("/a", false, false)));
        assert!(at("/a", false, false).meets(&at("/a/b", false, false)));
        assert!(at("/tmp/x", true, true).meets(&at("/tmp/xy", false, false)));
        assert!(!at("/tmp/x", false, false).meets(&at("/tmp/xy", false, false)));
    }

    #[test]
    fn the_working_directory_may_go() {
        let removes = |target: Target, workdir: Option<&str>| {
            Effects { removes: vec![target], ..Effects::default() }.may_remove(workdir)
        };
        assert!(removes(at("/app", false, false), Some("/app")));
        assert!(removes(at("/srv", false, false), Some("/srv/app")));
        assert!(removes(at("/srv", true, false), Some("/srv/app")));
        assert!(removes(at("/ap", true, true), Some("/app")));
        assert!(removes(at("", true, true), Some("/app")));
        assert!(removes(at("/app", false, false), None));
        assert!(!removes(at("/app", true, false), Some("/app")));
        assert!(!removes(at("/app/x", false, false), Some("/app")));
        assert!(!removes(at("/", false, false), Some("/")));
        assert!(!removes(at("/var/lib/apt/lists", true, false), None));
    }

    #[test]
    fn paths_are_normal() {
        assert_eq!(normal("/a/./b/../c//".into()), "/a/c");
        assert_eq!(normal("a/../b".into()), "b");
        for path in ["", "/", "a", "/a/.b", "/a/..b", "/a.b"] {
            assert_eq!(normal(path.into()), path);
        }
    }
}
