//! Build traces: what a build of a file would do, step by step, in a form that can be compared.
//!
//! The proof of a rewrite is translation validation: the trace of the file before, with exactly the rewrite's claims
//! applied to it, must be the trace of the file after. The after-file is read anew from its text, so an edit that does
//! anything but what was claimed is found, whatever the pass meant.

use super::edit::{Claim, CleanupJoin, Wrap};
use crate::facts::{Build, Form, Pragmas, State};
use crate::shell::canon::{self, Node};
use crate::syntax::{Instruction, Keyword};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a build of a file would do.
#[derive(Clone, Debug)]
pub struct Trace {
    /// Parser directives: name and value.
    directives: Vec<(String, String)>,
    /// Comment lines and how often each stands in the file: a rewrite loses none.
    comments: BTreeMap<String, usize>,
    /// Every instruction in order, those before the first FROM included.
    events: Vec<Event>,
}

/// One instruction.
#[derive(Clone, Debug)]
struct Event {
    /// Its index in the file it was read from; not compared.
    instruction: usize,
    /// The state in force: shell, user, working directory, environment. Instructions in front of the first FROM have
    /// none.
    state: Option<Arc<State>>,
    /// What comments above tell other tools to skip here.
    pragmas: Vec<String>,
    flags: Vec<(String, Option<String>)>,
    action: Action,
}

/// What an instruction does.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Action {
    /// RUN with a script that was read.
    Script {
        tree: Node,
        heredoc: Option<(String, bool, bool)>,
    },
    /// Anything else, by its words and heredocs as they are written.
    Words { keyword: Keyword, word: String, json: Option<Vec<String>>, heredocs: Vec<(String, bool, bool, String)> },
}

impl Trace {
    /// The trace of a file.
    pub fn of(build: &Build) -> Trace {
        let file = &build.file;
        let text = &file.text;
        let mut comments: BTreeMap<String, usize> = BTreeMap::new();
        let outside = file.items.iter().filter(|item| item.kind == crate::syntax::ItemKind::Comment).map(|item| item.span);
        let inside = file.instructions.iter().flat_map(|instruction| instruction.comments.iter().copied());
        for span in outside.chain(inside) {
            *comments.entry(span.of(text).trim().to_owned()).or_default() += 1;
        }
        let pragmas = Pragmas::of(file);
        let events = file.instructions.iter().enumerate().map(|(at, instruction)| Event {
            instruction: at,
            state: build.known_state(at).cloned(),
            pragmas: pragmas.above(at),
            flags: instruction.flags.iter().map(|flag| (flag.name.clone(), flag.value.clone())).collect(),
            action: action(build, at, instruction),
        });
        Trace {
            directives: file.directives.iter().map(|d| (d.name.clone(), d.value.clone())).collect(),
            comments,
            events: events.collect(),
        }
    }

    fn event(&mut self, instruction: usize) -> Result<&mut Event, String> {
        let at = self.events.binary_search_by_key(&instruction, |event| event.instruction);
        at.map(|at| &mut self.events[at]).map_err(|_| format!("there is no instruction {instruction}"))
    }

    fn tree(&mut self, instruction: usize) -> Result<&mut Node, String> {
        match &mut self.event(instruction)?.action {
            Action::Script { tree, .. } => Ok(tree),
            Action::Words { .. } => Err("a claim on a script that could not be read".into()),
        }
    }
}

fn action(build: &Build, at: usize, instruction: &Instruction) -> Action {
    let text = &build.file.text;
    if let Some(Form::Script { script, .. }) = build.run(at).map(|run| &run.form) {
        let heredoc = instruction.heredocs.first().map(|h| (h.name.clone(), h.expand, h.chomp));
        return Action::Script { tree: canon::canon(script), heredoc };
    }
    let heredocs = instruction.heredocs.iter();
    Action::Words {
        keyword: instruction.keyword,
        word: instruction.body.text.clone(),
        json: instruction.json.clone(),
        heredocs: heredocs.map(|h| (h.name.clone(), h.expand, h.chomp, h.body.of(text).to_owned())).collect(),
    }
}

/// `before` with `claims` applied: what the rewritten file has to do.
///
/// # Errors
/// A claim that cannot be applied: it speaks of something that is not there.
pub fn with_claims<'c>(before: &Trace, claims: impl Iterator<Item = &'c Claim>) -> Result<Trace, String> {
    let mut trace = before.clone();
    let mut joins = Vec::new();
    // Positions in one script go from back to front, so that an earlier claim does not move what a later one names.
    let mut in_scripts: Vec<&Claim> = Vec::new();
    for claim in claims {
        match claim {
            Claim::JoinSteps { first, wraps } => joins.push((*first, wraps)),
            other => in_scripts.push(other),
        }
    }
    in_scripts.sort_by_key(|claim| std::cmp::Reverse(position(claim)));
    for claim in in_scripts {
        in_script(&mut trace, claim)?;
    }
    joins.sort_by_key(|(first, _)| std::cmp::Reverse(*first));
    for (first, wraps) in joins {
        join(&mut trace, first, wraps)?;
    }
    Ok(trace)
}

/// Instruction, command and word that a claim on a script speaks of.
fn position(claim: &Claim) -> (usize, usize, usize) {
    match claim {
        Claim::JoinSteps { first, .. } => (*first, 0, 0),
        Claim::AddFlag { instruction, command, at, .. } => (*instruction, *command, *at),
        Claim::AddPackages { instruction, command, at, .. } => (*instruction, *command, *at),
        Claim::AddCleanup { instruction, .. } => (*instruction, usize::MAX, 0),
        Claim::DropStep { instruction, command } => (*instruction, *command, 0),
        Claim::InstallTogether { instruction, first, .. } => (*instruction, *first, usize::MAX),
        Claim::AddUpdate { instruction, command, .. } => (*instruction, *command, 0),
    }
}

fn in_script(trace: &mut Trace, claim: &Claim) -> Result<(), String> {
    match claim {
        Claim::JoinSteps { .. } => Ok(()),
        Claim::AddFlag { instruction, command, flag, at } => {
            insert_words(trace.tree(*instruction)?, *command, *at, std::slice::from_ref(flag))
        }
        Claim::AddPackages { instruction, command, packages, at } => {
            insert_words(trace.tree(*instruction)?, *command, *at, packages)
        }
        Claim::InstallTogether { instruction, first, packages } => {
            let tree = trace.tree(*instruction)?;
            canon::drop_operand(tree, first + 1).ok_or("the second install is no operand of its own")?;
            let words = canon::words(tree, *first).ok_or(NO_COMMAND)?;
            let at = words.len();
            insert_words(tree, *first, at, packages)
        }
        Claim::DropStep { instruction, command } => {
            let dropped = canon::drop_operand(trace.tree(*instruction)?, *command);
            dropped.ok_or_else(|| "the step is no operand of its own".to_owned())
        }
        Claim::AddUpdate { instruction, command, update } => {
            let new = pipelines_of(update)?;
            let put = canon::insert_operands(trace.tree(*instruction)?, *command, new);
            put.ok_or_else(|| NO_COMMAND.to_owned())
        }
        Claim::AddCleanup { instruction, cleanup, joined_by } => {
            let tree = trace.tree(*instruction)?;
            match joined_by {
                CleanupJoin::And => canon::append_and(tree, pipelines_of(cleanup)?),
                CleanupJoin::Sequence => canon::append_item(tree, pipelines_of(cleanup)?),
            }
            .ok_or_else(|| "a clean-up behind an empty script".to_owned())
        }
    }
}



/// The `&&` list that a text is, as operands.
fn pipelines_of(text: &str) -> Result<Vec<Node>, String> {
    let script = crate::shell::parse(text).map_err(|opaque| opaque.reason)?;
    canon::only_and(&canon::canon(&script)).ok_or_else(|| format!("`{text}` is no list of commands"))
}

fn insert_words(tree: &mut Node, command: usize, at: usize, new: &[String]) -> Result<(), String> {
    canon::insert_words(tree, command, at, new).ok_or_else(|| NO_COMMAND.to_owned())
}

/// Joins the events of `wraps.len()` RUNs from the one at `first` on.
fn join(trace: &mut Trace, first: usize, wraps: &[Wrap]) -> Result<(), String> {
    let at = trace.events.binary_search_by_key(&first, |event| event.instruction).map_err(|_| "no such RUN")?;
    if at + wraps.len() > trace.events.len() || wraps.is_empty() {
        return Err("there are not as many RUNs".into());
    }
    let mut operands = Vec::new();
    for (event, wrap) in trace.events[at..at + wraps.len()].iter().zip(wraps) {
        let Action::Script { tree, heredoc: None } = &event.action else {
            return Err("one of them is no RUN with a script".into());
        };
        let head = &trace.events[at];
        if event.flags != head.flags || event.state != head.state {
            return Err("they run in different states".into());
        }
        if event.pragmas.iter().any(|name| !head.pragmas.contains(name)) {
            return Err("a comment that speaks to a tool would lose its instruction".into());
        }
        operands.push(match wrap {
            Wrap::Plain => canon::only_and(tree).ok_or("one of them is no plain list")?,
            Wrap::Group => vec![canon::group(tree.clone())],
            Wrap::Subshell => vec![canon::subshell(tree.clone())],
        });
    }
    trace.events[at].action =
        Action::Script { tree: canon::and_list(operands.into_iter().flatten().collect()), heredoc: None };
    trace.events.drain(at + 1..at + wraps.len());
    Ok(())
}

/// Holds what a rewritten file does against what it was to do.
///
/// # Errors
/// The first difference, in words.
pub fn compare(expected: &Trace, after: &Trace) -> Result<(), String> {
    if expected.directives != after.directives {
        return Err("the parser directives would change".into());
    }
    for (comment, count) in &expected.comments {
        if after.comments.get(comment).copied().unwrap_or(0) < *count {
            return Err(format!("the comment `{comment}` would be lost"));
        }
    }
    if after.comments != expected.comments {
        return Err("a command would become a comment".into());
    }
    for (want, have) in expected.events.iter().zip(&after.events) {
        let differs = match () {
            _ if want.flags != have.flags => "its flags",
            _ if want.pragmas != have.pragmas => "what comments tell other tools to skip",
            _ if want.state != have.state => "the shell, user, folder or environment it runs in",
            _ if want.action != have.action => "what it does",
            _ => continue,
        };
        return Err(format!("{differs} would change at instruction {} in a way that was not claimed", want.instruction + 1));
    }
    if expected.events.len() != after.events.len() {
        return Err(format!("there would be {} instructions, not {}", after.events.len(), expected.events.len()));
    }
    Ok(())
}
