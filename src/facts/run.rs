//! RUN instructions: the script, the shell that runs it, and its mounts.

use super::effects::Effects;
use super::shell_state::ShellState;
use super::state::{Mount, Setting, State};
use crate::shell::{self, Call, Opaque, Part, Script, Word};
use crate::syntax::{Instruction, Joined};
use crate::text::Span;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

/// A RUN instruction.
#[derive(Clone, Debug)]
pub struct Run {
    /// Its index in the file.
    pub instruction: usize,
    /// The index of its stage.
    pub stage: usize,
    /// What it runs.
    pub form: Form,
    /// The shell in force.
    pub shell: Shell,
    /// Its mounts.
    pub mounts: Vec<Mount>,
    /// What its script does; see [`super::Build::look_at`].
    pub(super) look: Arc<OnceLock<Look>>,
}

/// What a script does when it starts in a state.
#[derive(Clone, Debug)]
pub struct Look {
    /// To the machine it runs on.
    pub effects: Effects,
    /// To the shell that runs it.
    pub shell: ShellState,
}

/// What a RUN runs.
#[derive(Clone, Debug)]
pub enum Form {
    /// The JSON form: no shell.
    Exec(Vec<String>),
    /// A script on the instruction's own lines, or the body of the one heredoc that is all of the instruction.
    Script {
        /// The script.
        script: Arc<Script>,
        /// From the script's text to the file.
        map: Map,
    },
    /// A script that cannot be read, or whose lines and heredocs mix: why.
    Opaque(String),
}

/// Where a script's text stands in the file.
#[derive(Clone, Debug)]
pub enum Map {
    /// It is the instruction's body.
    Body,
    /// It is a heredoc's body.
    Heredoc(Joined),
    /// It is a part of the instruction's body.
    Part(Joined),
}

impl Form {
    /// The script that was `read`, or why it was not.
    pub(super) fn read(read: Result<Arc<Script>, Opaque>, map: Map) -> Form {
        match read {
            Ok(script) => Form::Script { script, map },
            Err(opaque) => Form::Opaque(format!("its script cannot be read: {}", opaque.reason)),
        }
    }
}

impl Form {
    /// What it is to a shell that may not be bash: opaque where that would run something else than what was read.
    pub fn without_bash(self) -> Form {
        let Form::Script { script, .. } = &self else { return self };
        let Some(span) = script.bash_only else { return self };
        Form::Opaque(format!("sh may read `{}` otherwise than bash", span.of(&script.text)))
    }
}

/// Programs whose words name no file by a relative path, but where one has a slash: package managers, accounts. Source: their manuals.
/// Sorted.
const NAMES_NO_FILE: &[&str] = &[
    "addgroup",
    "adduser",
    "apk",
    "apt",
    "apt-get",
    "chpasswd",
    "groupadd",
    "locale-gen",
    "set",
    "update-ca-certificates",
    "useradd",
    "usermod",
];

/// Programs whose words are options and paths. Sorted.
const PATHS_ALONE: &[&str] = &["ln", "mkdir", "rm", "touch"];

impl Run {
    /// Its script, where it has one that can be read.
    pub fn script(&self) -> Option<&Script> {
        match &self.form {
            Form::Script { script, .. } => Some(script),
            _ => None,
        }
    }

    /// Whether it does the same in whatever folder it runs: it calls only programs that are known to, and all paths are absolute.
    pub fn runs_anywhere(&self) -> bool {
        let Some(script) = self.script() else { return false };
        let absolute = |word: &Word| {
            word.literal().is_some_and(|word| {
                let value = word.rsplit('=').next().unwrap_or(&word);
                value.starts_with('/') || !value.contains('/') && !value.starts_with('.')
            })
        };
        // What an absolute pattern matches is absolute.
        let at_root = |word: &Word| {
            let plain = |part: &Part| matches!(part, Part::Literal { .. } | Part::Single(_));
            word.literal().is_some_and(|word| word.starts_with('/'))
                || word.parts.iter().all(plain)
                    && matches!(word.parts.first(), Some(Part::Literal { text, .. }) if text.starts_with('/'))
        };
        script.commands().all(|found| {
            let mut calls = found.calls();
            let known = |name: &str| NAMES_NO_FILE.binary_search(&name).is_ok();
            let paths = |call: &Call<'_>| {
                let of_owner = matches!(call.name(), "chgrp" | "chmod" | "chown");
                let is_option = |word: &&Word| word.literal().is_some_and(|word| word.starts_with('-'));
                let options = call.args().iter().filter(is_option);
                let operands = call.args().iter().filter(|word| !is_option(word)).skip(usize::from(of_owner));
                (of_owner || PATHS_ALONE.binary_search(&call.name()).is_ok())
                    && !options.into_iter().any(|word| word.literal().is_some_and(|word| word.contains('=')))
                    && operands.into_iter().all(at_root)
            };
            let fits = calls.all(|call| {
                // A pattern, and `$PWD`, are what the folder makes of them.
                matches!(call.name(), "echo" | "printf")
                    && call.args().iter().all(|word| word.literal().is_some())
                    || known(call.name()) && call.args().iter().all(absolute)
                    || paths(&call)
            });
            let redirects = found.simple.redirects.iter().all(|redirect| {
                !redirect.op.contains(['<', '>'])
                    || redirect.op.ends_with('&')
                    || redirect.target.literal().is_some_and(|target| target.starts_with('/'))
            });
            let named = found.simple.words.is_empty() || found.calls().next().is_some();
            fits && redirects && named
        })
    }

    /// Whether its script is a heredoc's body.
    pub fn is_heredoc(&self) -> bool {
        matches!(self.form, Form::Script { map: Map::Heredoc(_), .. })
    }
}

/// Takes spans of a script back to the file.
pub fn to_file(run: &Run, instruction: &Instruction, span: Span) -> Span {
    match &run.form {
        Form::Script { map: Map::Heredoc(joined) | Map::Part(joined), .. } => joined.span_to_file(span),
        _ => instruction.body.span_to_file(span),
    }
}

/// The shell that a SHELL instruction, or its absence, puts in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shell {
    /// Which.
    pub kind: ShellKind,
    /// `-e`
    pub errexit: bool,
    /// `-u`
    pub nounset: bool,
    /// `-o pipefail`
    pub pipefail: bool,
}

/// Shells that matter for what a script means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShellKind {
    /// sh, dash, ash: what they share.
    Sh,
    /// bash.
    Bash,
    /// One that starts with state of its own (a login or interactive shell, `conda run`), or that is no POSIX shell
    /// (cmd, powershell), or not known.
    Other,
}

impl Shell {
    /// Reads SHELL's words.
    pub fn of(argv: &[String]) -> Shell {
        let other = Shell { kind: ShellKind::Other, errexit: false, nounset: false, pipefail: false };
        let Some((program, options)) = argv.split_first() else { return other };
        let kind = match program.rsplit('/').next() {
            Some("sh" | "dash" | "ash") => ShellKind::Sh,
            Some("bash") => ShellKind::Bash,
            _ => return other,
        };
        let mut shell = Shell { kind, ..other };
        let mut words = options.iter();
        let mut command = false;
        while let Some(word) = words.next() {
            let Some(letters) = word.strip_prefix('-').filter(|letters| !letters.is_empty()) else {
                return other;
            };
            for letter in letters.chars() {
                match letter {
                    'c' => command = true,
                    'e' => shell.errexit = true,
                    'u' => shell.nounset = true,
                    'x' => {}
                    'o' if words.next().is_some_and(|name| name == "pipefail") => shell.pipefail = true,
                    _ => return other,
                }
            }
        }
        if command { shell } else { other }
    }
}

/// Scripts by their text, read once for a file however many rounds look at them.
#[derive(Default)]
pub struct Scripts {
    known: HashMap<String, Result<Arc<Script>, Opaque>>,
    /// By script (its address: it stays in `known`) and what of the state it starts in matters: shell, user, working directory.
    looks: HashMap<(usize, Start), Arc<OnceLock<Look>>>,
}

/// SHELL, USER and WORKDIR.
type Start = (Setting<Arc<[String]>>, Setting<Arc<str>>, Setting<Arc<str>>);

impl Scripts {
    /// The script that `text` is.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn read(&mut self, text: &str) -> Result<Arc<Script>, Opaque> {
        if let Some(known) = self.known.get(text) {
            return known.clone();
        }
        let read = shell::parse(text).map(Arc::new);
        self.known.insert(text.to_owned(), read.clone());
        read
    }

    /// Where what a script that was read here does is kept, when it starts in `state`.
    pub(super) fn look(&mut self, form: &Form, state: &State) -> Arc<OnceLock<Look>> {
        let Form::Script { script, .. } = form else { return Arc::default() };
        let start = (state.shell.clone(), state.user.clone(), state.workdir.clone());
        Arc::clone(self.looks.entry((Arc::as_ptr(script).addr(), start)).or_default())
    }
}

/// What a RUN instruction runs.
pub fn form_of(instruction: &Instruction, text: &str, scripts: &mut Scripts) -> Form {
    if let Some(argv) = &instruction.json {
        return Form::Exec(argv.clone());
    }
    let (source, map) = match instruction.heredocs.as_slice() {
        [] => (None, Map::Body),
        [heredoc] if is_only_heredoc(&instruction.body.text) => {
            let joined = heredoc_text(heredoc.body, heredoc.chomp, text);
            if joined.text.starts_with("#!") {
                return Form::Opaque("the heredoc names its own interpreter".into());
            }
            (Some(joined), Map::Body)
        }
        _ => return Form::Opaque("its heredocs are part of a command".into()),
    };
    let (read, map) = match source {
        Some(joined) => (scripts.read(&joined.text), Map::Heredoc(joined)),
        None => (scripts.read(&instruction.body.text), map),
    };
    Form::read(read, map)
}

/// Whether a RUN's own line is nothing but `<<NAME`.
fn is_only_heredoc(line: &str) -> bool {
    let Some(rest) = line.trim().strip_prefix("<<") else { return false };
    let name = rest.strip_prefix('-').unwrap_or(rest).trim();
    !name.is_empty() && !name.trim_matches(['"', '\'']).contains([' ', '\t', '<', '"', '\''])
}

/// A heredoc's body as the shell gets it, leading tabs taken off for `<<-`.
fn heredoc_text(body: Span, chomp: bool, text: &str) -> Joined {
    let mut joined = Joined::default();
    let mut at = body.start;
    for line in body.of(text).split_inclusive('\n') {
        let tabs = if chomp { line.len() - line.trim_start_matches('\t').len() } else { 0 };
        if tabs > 0 || joined.pieces.is_empty() {
            joined.pieces.push((joined.text.len(), at + tabs));
        } else if chomp {
            joined.pieces.push((joined.text.len(), at));
        }
        joined.text.push_str(&line[tabs..]);
        at += line.len();
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{Build, Inputs};
    use crate::syntax::Dockerfile;
    use std::sync::Arc;

    fn shell(argv: &[&str]) -> Shell {
        Shell::of(&argv.iter().map(|word| word.to_string()).collect::<Vec<_>>())
    }

    #[test]
    fn shells_that_start_clean() {
        assert_eq!(shell(&["/bin/sh", "-c"]).kind, ShellKind::Sh);
        let bash = shell(&["/bin/bash", "-euxo", "pipefail", "-c"]);
        assert!(bash.kind == ShellKind::Bash && bash.errexit && bash.nounset && bash.pipefail);
        assert_eq!(shell(&["bash", "-o", "pipefail", "-c"]).kind, ShellKind::Bash);
        for argv in [
            &["/bin/bash", "-lc"][..],
            &["/bin/bash", "-l", "-c"],
            &["/bin/bash", "--login", "-c"],
            &["/bin/bash", "-ic"],
            &["conda", "run", "-n", "x", "/bin/bash", "-c"],
            &["powershell", "-Command"],
            &["cmd", "/S", "/C"],
            &["/bin/bash", "-o", "posix", "-c"],
            &["/bin/bash"],
            &[],
        ] {
            assert_eq!(shell(argv).kind, ShellKind::Other, "{argv:?}");
        }
    }

    #[test]
    fn what_runs_anywhere_names_no_place() {
        let runs = |script: &str| {
            let file = Dockerfile::parse(format!("FROM debian:12\nRUN {script}\n"));
            let build = Build::new(Arc::new(file), &Inputs::default(), &mut Scripts::default());
            build.runs[0].runs_anywhere()
        };
        for script in [
            "apt-get update && apt-get install -y --no-install-recommends git=1:2.39 && rm -rf /var/lib/apt/lists/*",
            "mkdir -p /data && chown 1000:1000 /data",
            "useradd -m app",
            "echo x >/etc/x",
        ] {
            assert!(runs(script), "{script}");
        }
        for script in [
            "mkdir data",
            "chown app data",
            "echo x >x",
            "echo * >/etc/x",
            "echo $PWD >/etc/x",
            "apt-get install -y ./x.deb",
            "apt-get install -y $(cat packages)",
            "rm -rf /x $Y",
            "rm -rf /x $Y/*",
            "rm -rf /x/$Y *",
            "rm -rf x/*",
            "touch --reference=x /y",
            "cat </etc/x",
            "make",
            "x=$(make)",
        ] {
            assert!(!runs(script), "{script}");
        }
    }

    #[test]
    fn heredoc_lines() {
        assert!(is_only_heredoc("<<EOF") && is_only_heredoc("<<-'EOF'") && is_only_heredoc("<< EOF"));
        assert!(
            !is_only_heredoc("cat <<EOF") && !is_only_heredoc("<<EOF cat") && !is_only_heredoc("<<A <<B")
        );
    }
}
