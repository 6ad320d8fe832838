//! What a script does to the shell that runs it: the state that would leak into whatever runs behind it in the same
//! shell, and what it reads of that state.
//!
//! Two RUNs are two shells; one RUN is one. What one script leaves in its shell, the next one must not be able to
//! see. The analysis is an allow-list: a command is harmless when it is known to be, everything else leaks.

mod walk;

use crate::shell::{AndOr, AndOrOp, Command, Part, Pipeline, Script, Terminator};
use std::collections::BTreeSet;
use walk::Walk;

/// What a script may leave behind in its shell, or do to it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Leak {
    /// The working directory: `cd`, `pushd`, `popd`.
    Directory,
    /// A variable's value or attributes.
    Variable(String),
    /// A shell option: `set -x`, `shopt`. `errexit` where it may be `set -e`.
    Option {
        /// Whether it may switch `-e` on or off.
        errexit: bool,
    },
    /// The positional parameters: `set -- a b`, `shift`.
    Positional,
    /// A function or an alias.
    Name(String),
    /// A trap.
    Trap,
    /// `umask` or `ulimit`.
    Limit,
    /// `exec >file`: the shell's own descriptors.
    Descriptor,
    /// `exit`, `exec`, `return`: the script ends here.
    Ends,
    /// What runs cannot be told: `eval`, `.`, a command whose name is a variable.
    Unknown(String),
}

impl Leak {
    /// In words, for a reason.
    pub fn describe(&self) -> String {
        match self {
            Leak::Directory => "changes the working directory".into(),
            Leak::Variable(name) => format!("sets ${name}"),
            Leak::Option { errexit: true } => "sets -e".into(),
            Leak::Option { errexit: false } => "sets shell options".into(),
            Leak::Positional => "sets the positional parameters".into(),
            Leak::Name(name) => format!("defines {name}"),
            Leak::Trap => "sets a trap".into(),
            Leak::Limit => "sets umask or ulimit".into(),
            Leak::Descriptor => "redirects the shell itself".into(),
            Leak::Ends => "may end the shell (exit, exec)".into(),
            Leak::Unknown(what) => format!("runs what cannot be read ({what})"),
        }
    }

    /// Whether `( … )` keeps it in. `set -e` is not kept: as an operand of `&&` a subshell ignores it.
    pub fn subshell_contains(&self) -> bool {
        match self {
            Leak::Directory | Leak::Variable(_) | Leak::Positional | Leak::Name(_) | Leak::Limit => true,
            Leak::Descriptor | Leak::Ends => true,
            Leak::Option { errexit } => !errexit,
            Leak::Trap | Leak::Unknown(_) => false,
        }
    }
}

/// What a script does to its shell and needs of it.
#[derive(Clone, Debug, Default)]
pub struct ShellState {
    /// What it leaves behind.
    pub leaks: BTreeSet<Leak>,
    /// Shell variables it reads whose value tells how or where it runs: `$_`, `$LINENO`, `$!`, …
    pub introspection: BTreeSet<String>,
    /// Names of commands that the script's own shell looks up and remembers (subshells not counted).
    pub looked_up: BTreeSet<String>,
    /// Names of commands that it looks up anywhere: a subshell begins with what the shell around it remembers.
    pub called: BTreeSet<String>,
    /// Something runs in the background.
    pub background: bool,
    /// The top level is one list of `&&` only: it can stand as an operand of `&&` as it is.
    pub plain: bool,
    /// Every operand of the plain list is a pipeline of simple commands whose substitutions hold at most one simple
    /// command: under `-e` it means the same in front of `&&` and alone.
    pub flat: bool,
}

/// Analyses a script.
pub fn shell_state(script: &Script) -> ShellState {
    let mut walk = Walk::new();
    walk.list(&script.list);
    let mut state = walk.state;
    if let [item] = script.list.items.as_slice() {
        let only_and = item.and_or.rest.iter().all(|(op, _, _)| *op == AndOrOp::And);
        let ends_plain = !matches!(item.terminator, Some((Terminator::Ampersand, _)));
        state.plain = only_and && ends_plain;
        state.flat = state.plain && pipelines(&item.and_or).all(is_flat);
    }
    state
}

/// The pipelines of an and-or list, in order.
pub fn pipelines(and_or: &AndOr) -> impl Iterator<Item = &Pipeline> {
    std::iter::once(&and_or.first).chain(and_or.rest.iter().map(|(_, _, pipeline)| pipeline))
}

/// Whether a pipeline is made of simple commands whose substitutions hold at most one simple command: under `-e` it means
/// the same in front of `&&` and alone.
pub fn is_flat(pipeline: &Pipeline) -> bool {
    pipeline.commands.iter().all(|command| match command {
        Command::Simple(simple) => {
            let words = simple.words.iter().chain(simple.assignments.iter().map(|a| &a.value));
            words
                .chain(simple.redirects.iter().flat_map(|r| r.words()))
                .all(|word| word.parts.iter().all(part_is_flat))
        }
        Command::Compound(_) => false,
    })
}

fn part_is_flat(part: &Part) -> bool {
    match part {
        Part::Literal { .. } | Part::Single(_) => true,
        Part::Double(parts) => parts.iter().all(part_is_flat),
        Part::Parameter { nested, .. } | Part::Arithmetic { nested, .. } => nested.iter().all(part_is_flat),
        Part::Command(list) | Part::Process(list) => match list.items.as_slice() {
            [] => true,
            [item] => item.terminator.is_none() && item.and_or.rest.is_empty() && is_flat(&item.and_or.first),
            _ => false,
        },
        Part::Array(words) => words.iter().all(|word| word.parts.iter().all(part_is_flat)),
    }
}
