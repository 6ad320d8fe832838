//! A chain of RUNs as the generator holds it: what it says, and what a careful reader knows about it.

use std::fmt;

/// Why a RUN cannot simply be joined to its neighbour with `&&`. Said by the generator as it writes a step, never
/// found out by reading the step again: the labels owe nothing to the code under test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Hazard {
    /// The working directory changes.
    Cd,
    /// A variable is set, exported or unset.
    Variable,
    /// `set -x`, `set -u`, `shopt`…: everything but `-e`.
    Options,
    /// `set -e` inside the script.
    Errexit,
    Umask,
    Trap,
    /// A function or an alias.
    Function,
    /// `exit` at top level.
    Exit,
    /// `exec` of a command.
    Exec,
    /// `exec` with nothing but redirections.
    Redirection,
    /// `set -- …`.
    Positional,
    Ulimit,
    /// `a || b` at top level.
    Or,
    /// `a; b` at top level.
    Semicolon,
    /// `a;` at the end.
    TrailingSemicolon,
    /// `if`, `for`, `case`, groups, subshells, pipelines, `!`: not a plain list, but `&&` may stand beside it.
    Compound,
    /// An inline `#`.
    Comment,
    /// A process is left running with `&`.
    Background,
    /// A daemon that puts itself into the background.
    Service,
    /// A command is called, then another one of its name appears earlier in PATH.
    Hash,
    /// /etc/hosts, /etc/resolv.conf, /dev/shm: does not outlive a RUN.
    Ephemeral,
    /// A tmpfs mount is used.
    Tmpfs,
    /// A bind mount is written to.
    BindWrite,
    /// A login shell, which reads profiles.
    Login,
    /// bash with BASH_ENV set.
    BashEnv,
    /// SHELL has `-e`.
    StrictShell,
    /// SHELL is none that is known to start clean, or ENV is set.
    OddShell,
    ExecForm,
    Heredoc,
    /// Reads what differs between shells for other reasons than the above: `$_`, PIPESTATUS, BASH_SUBSHELL.
    Exotic,
    /// Not a hazard: something is installed. Counted apart, since an installed package brings commands.
    Install,
}

/// A set of [`Hazard`]s.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Hazards(u64);

impl Hazards {
    pub const NONE: Hazards = Hazards(0);

    pub const fn of(list: &[Hazard]) -> Hazards {
        let (mut bits, mut i) = (0, 0);
        while i < list.len() {
            bits |= 1 << list[i] as u8;
            i += 1;
        }
        Hazards(bits)
    }

    pub fn add(&mut self, hazard: Hazard) {
        self.0 |= 1 << hazard as u8;
    }

    pub fn has(self, hazard: Hazard) -> bool {
        self.0 & (1 << hazard as u8) != 0
    }

    pub fn and(self, other: Hazards) -> Hazards {
        Hazards(self.0 | other.0)
    }

    pub fn without(self, other: Hazards) -> Hazards {
        Hazards(self.0 & !other.0)
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl fmt::Debug for Hazards {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut list = f.debug_set();
        for hazard in ALL {
            if self.has(*hazard) {
                list.entry(hazard);
            }
        }
        list.finish()
    }
}

/// Every hazard.
pub const ALL: &[Hazard] = &[
    Hazard::Cd,
    Hazard::Variable,
    Hazard::Options,
    Hazard::Errexit,
    Hazard::Umask,
    Hazard::Trap,
    Hazard::Function,
    Hazard::Exit,
    Hazard::Exec,
    Hazard::Redirection,
    Hazard::Positional,
    Hazard::Ulimit,
    Hazard::Or,
    Hazard::Semicolon,
    Hazard::TrailingSemicolon,
    Hazard::Compound,
    Hazard::Comment,
    Hazard::Background,
    Hazard::Service,
    Hazard::Hash,
    Hazard::Ephemeral,
    Hazard::Tmpfs,
    Hazard::BindWrite,
    Hazard::Login,
    Hazard::BashEnv,
    Hazard::StrictShell,
    Hazard::OddShell,
    Hazard::ExecForm,
    Hazard::Heredoc,
    Hazard::Exotic,
    Hazard::Install,
];

/// What stands between two pieces of a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    And,
    Or,
    Semi,
    /// A lone `&` and the next piece behind it.
    Amp,
    /// Nothing: the last piece.
    End,
}

/// A piece of a script and the operator behind it. `¦` in the text is a blank at which a line may be continued.
#[derive(Clone, Debug)]
pub struct Piece {
    pub text: String,
    pub op: Op,
}

/// How a RUN is written.
#[derive(Clone, Debug)]
pub enum Form {
    Shell(Vec<Piece>),
    Exec(Vec<String>),
    /// `RUN <<EOF`, or `RUN command <<EOF` where there is a head.
    Heredoc {
        head: Option<String>,
        body: String,
    },
}

/// One RUN.
#[derive(Clone, Debug)]
pub struct Run {
    /// `--mount=…` and the like, as written.
    pub flags: Vec<String>,
    pub form: Form,
    pub hazards: Hazards,
    /// Paths under which it writes bytes.
    pub writes: Vec<String>,
    /// Paths that it removes, moves, chmods or chowns.
    pub undoes: Vec<String>,
    /// A word that stands in no other RUN, by which it is found again in the rewritten file.
    pub mark: String,
    /// Chooses the layout.
    pub style: u64,
}

/// One instruction, comment or blank line.
#[derive(Clone, Debug)]
pub enum Item {
    /// A further stage, built on `image`: `FROM image`.
    #[allow(dead_code, reason = "only the chains of package-manager calls have stages")]
    From(String),
    Shell(Vec<String>),
    Env(String, String),
    Arg(String),
    Workdir(String),
    User(String),
    Label(String),
    Comment(String),
    Blank,
    Run(Run),
}

/// A Dockerfile with one stage, or with stages built on each other.
#[derive(Clone, Debug)]
pub struct Chain {
    /// The image that the first stage is built on, and the stage's name.
    pub from: &'static str,
    pub items: Vec<Item>,
    /// `` ` `` or `\`.
    pub escape: char,
    pub crlf: bool,
    pub final_newline: bool,
    /// Hazards that every RUN has, from SHELL and ENV.
    pub base: Hazards,
    /// How the file likes to break its lines.
    pub habit: u64,
}

/// What is asked of two neighbouring RUNs, by their place among the RUNs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Label {
    /// Plain `&&` lists: to be joined in every case.
    Plain,
    /// Plain `&&` lists of which one installs packages: to be joined in every case.
    PlainInstall,
    /// Bytes are saved, and a group or subshell can carry the pair.
    Saves,
    /// To be left apart, and why.
    MustNot(&'static str),
    /// Either, as long as nothing changes.
    Free,
}

/// Hazards that a group or a subshell around either RUN takes care of.
const CARRIED: Hazards = Hazards::of(&[
    Hazard::Cd,
    Hazard::Variable,
    Hazard::Options,
    Hazard::Umask,
    Hazard::Function,
    Hazard::Exit,
    Hazard::Or,
    Hazard::Semicolon,
    Hazard::TrailingSemicolon,
    Hazard::Compound,
    Hazard::Positional,
    Hazard::Install,
]);

/// `max-commands`, as it is set where nothing is said.
const MOST_COMMANDS: usize = 30;

/// How many commands a RUN has, counted generously: by everything that looks like an operator.
fn commands(run: &Run) -> usize {
    let Form::Shell(pieces) = &run.form else { return 1 };
    pieces.iter().map(|piece| 1 + piece.text.matches(['&', '|', ';', '`', '(']).count()).sum()
}

impl Chain {
    /// The RUNs in order, each with the index of its item.
    pub fn runs(&self) -> impl Iterator<Item = (usize, &Run)> {
        self.items.iter().enumerate().filter_map(|(i, item)| match item {
            Item::Run(run) => Some((i, run)),
            _ => None,
        })
    }

    /// What stands between the RUN at item `a` and the one at item `b`, other than comments and blank lines.
    pub fn barrier(&self, a: usize, b: usize) -> bool {
        self.items[a + 1..b].iter().any(|item| !matches!(item, Item::Comment(_) | Item::Blank))
    }

    /// One label for each pair of neighbours.
    pub fn labels(&self) -> Vec<Label> {
        let runs: Vec<_> = self.runs().collect();
        let long = runs.iter().map(|(_, run)| commands(run)).sum::<usize>() > MOST_COMMANDS;
        let moved =
            |before: usize| runs.iter().any(|(at, run)| *at < before && run.hazards.has(Hazard::Hash));
        let label = |pair: &[(usize, &Run)]| match self.label(pair[0], pair[1]) {
            // There is a limit to what one RUN may hold; where it splits a chain is the pass's own affair.
            Label::Plain | Label::PlainInstall | Label::Saves if long => Label::Free,
            // Where a RUN in front of the pair puts a command elsewhere in PATH, the shell of that RUN must not be that of one
            // that calls it: which of the pairs is split is the pass's own affair.
            Label::Plain | Label::PlainInstall | Label::Saves if moved(pair[0].0) => Label::Free,
            label => label,
        };
        runs.windows(2).map(label).collect()
    }

    fn label(&self, (a, first): (usize, &Run), (b, second): (usize, &Run)) -> Label {
        let all = self.base.and(first.hazards).and(second.hazards);
        if self.barrier(a, b) {
            return Label::MustNot("an instruction between");
        }
        if first.flags != second.flags {
            return Label::MustNot("other flags");
        }
        // Behind a SHELL in the middle, the shell that the chain began with says nothing.
        if self.items[..a].iter().any(|item| matches!(item, Item::Shell(_))) {
            return Label::Free;
        }
        // A comment that tells tools to leave the first of the two alone is respected.
        let above =
            self.items[..a].iter().rev().take_while(|item| matches!(item, Item::Comment(_) | Item::Blank));
        if above.into_iter().any(|item| matches!(item, Item::Comment(text) if text.contains("DL3059"))) {
            return Label::Free;
        }
        for (hazard, why) in [
            (Hazard::ExecForm, "exec form"),
            (Hazard::Heredoc, "heredoc"),
            (Hazard::Tmpfs, "tmpfs"),
            (Hazard::BindWrite, "written bind mount"),
            (Hazard::Login, "login shell"),
            (Hazard::BashEnv, "BASH_ENV"),
        ] {
            if all.has(hazard) {
                return Label::MustNot(why);
            }
        }
        for (hazard, why) in [
            (Hazard::Service, "daemon"),
            (Hazard::Background, "background process"),
            (Hazard::Ephemeral, "file of one RUN only"),
        ] {
            if first.hazards.has(hazard) {
                return Label::MustNot(why);
            }
        }
        let install = Hazards::of(&[Hazard::Install]);
        let strict = Hazards::of(&[Hazard::StrictShell]);
        // A comment between the RUNs may be a pragma, which moves or keeps the RUNs apart.
        if self.items[a + 1..b].iter().any(|item| matches!(item, Item::Comment(text) if is_pragma(text))) {
            return Label::Free;
        }
        if all.without(install).without(strict).is_empty() {
            return if all.has(Hazard::Install) { Label::PlainInstall } else { Label::Plain };
        }
        if all.without(CARRIED).is_empty() && first.writes.iter().any(|path| second.undoes.contains(path)) {
            return Label::Saves;
        }
        Label::Free
    }
}

/// Whether a comment speaks to a tool about the instruction below it.
fn is_pragma(text: &str) -> bool {
    ["hadolint", "check=", "leanfile"].iter().any(|word| text.contains(word))
}
