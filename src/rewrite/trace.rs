//! Build traces: what a build of a file would do, step by step, in a form that can be compared.
//!
//! The proof of a rewrite is translation validation: the trace of the file before, with exactly the rewrite's claims
//! applied to it, must be the trace of the file after. The after-file is read anew from its text, so an edit that does
//! anything but what was claimed is found, whatever the pass meant.

use super::edit::{Claim, Wrap};
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
    Script { tree: Node, heredoc: Option<(String, bool, bool)> },
    /// Anything else, by its words and heredocs as they are written.
    Words {
        keyword: Keyword,
        word: String,
        json: Option<Vec<String>>,
        heredocs: Vec<(String, bool, bool, String)>,
    },
}

impl Trace {
    /// The trace of a file.
    pub fn of(build: &Build) -> Trace {
        let file = &build.file;
        let text = &file.text;
        let mut comments: BTreeMap<String, usize> = BTreeMap::new();
        let outside = file
            .items
            .iter()
            .filter(|item| item.kind == crate::syntax::ItemKind::Comment)
            .map(|item| item.span);
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
    let mut joins: Vec<(usize, &[Wrap])> = Vec::new();
    for claim in claims {
        match claim {
            Claim::JoinSteps { first, wraps } => joins.push((*first, wraps)),
        }
    }
    // From back to front, so that one join does not move what another one names.
    joins.sort_by_key(|(first, _)| std::cmp::Reverse(*first));
    for (first, wraps) in joins {
        join(&mut trace, first, wraps)?;
    }
    Ok(trace)
}

/// Joins the events of `wraps.len()` RUNs from the one at `first` on.
fn join(trace: &mut Trace, first: usize, wraps: &[Wrap]) -> Result<(), String> {
    let at =
        trace.events.binary_search_by_key(&first, |event| event.instruction).map_err(|_| "no such RUN")?;
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
        return Err(format!(
            "{differs} would change at instruction {} in a way that was not claimed",
            want.instruction + 1
        ));
    }
    if expected.events.len() != after.events.len() {
        return Err(format!(
            "there would be {} instructions, not {}",
            after.events.len(),
            expected.events.len()
        ));
    }
    Ok(())
}
