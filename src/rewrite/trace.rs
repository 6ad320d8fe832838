//! Build traces: what a build of a file would do, step by step, in a form that can be compared.
//!
//! The proof of a rewrite is translation validation: the trace of the file before, with exactly the rewrite's claims
//! applied to it, must be the trace of the file after. The after-file is read anew from its text, so an edit that does
//! anything but what was claimed is found, whatever the pass meant.

mod split;

use super::edit::{Claim, Step, Wrap};
use super::obligations::exchange_base;
use crate::facts::packages::{self, Behind};
use crate::facts::{Build, Form, Pragmas, Run, State};
use crate::shell::canon::{self, Node};
use crate::shell::{self, Script, Word};
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
    /// The image that each stage is built on, after expansion; `None` where that is not known, or where it is a stage.
    images: Vec<Option<String>>,
    /// Every instruction in order, those before the first FROM included.
    events: Vec<Arc<Event>>,
}

/// One instruction.
#[derive(Clone, Debug)]
struct Event {
    /// Its index in the file it was read from; not compared.
    instruction: usize,
    /// The state in force: shell, user, working directory, environment. Instructions in front of the first FROM have
    /// none.
    state: Option<Arc<State>>,
    /// The state is held to the state before elsewhere: in the runtime stage of a split.
    any_state: bool,
    /// What comments above tell other tools to skip here.
    pragmas: Vec<String>,
    flags: Vec<(String, Option<String>)>,
    action: Action,
}

/// What an instruction does.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Action {
    /// RUN with a script that was read.
    Script { tree: Arc<Node>, heredoc: Option<(String, bool, bool)> },
    /// Anything else, by its words and heredocs as they are written.
    Words {
        keyword: Keyword,
        word: String,
        json: Option<Vec<String>>,
        heredocs: Vec<(String, bool, bool, String)>,
    },
}

impl Trace {
    /// Where the instruction with this index of the file before stands.
    fn position(&self, instruction: usize) -> Result<usize, String> {
        let found = self.events.binary_search_by_key(&instruction, |event| event.instruction);
        found.map_err(|_| "there is no such instruction".into())
    }

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
        let events = file.instructions.iter().enumerate().map(|(at, instruction)| {
            Arc::new(Event {
                instruction: at,
                state: build.known_state(at).cloned(),
                any_state: false,
                pragmas: pragmas.above(at),
                flags: instruction.flags.iter().map(|flag| (flag.name.clone(), flag.value.clone())).collect(),
                action: action(build, at, instruction),
            })
        });
        Trace {
            directives: file.directives.iter().map(|d| (d.name.clone(), d.value.clone())).collect(),
            comments,
            images: build.stages.iter().map(|stage| stage.image.clone()).collect(),
            events: events.collect(),
        }
    }
}

fn action(build: &Build, at: usize, instruction: &Instruction) -> Action {
    let text = &build.file.text;
    if let Some(Form::Script { script, .. }) = build.run(at).map(|run| &run.form) {
        let heredoc = instruction.heredocs.first().map(|h| (h.name.clone(), h.expand, h.chomp));
        return Action::Script { tree: script.canon(), heredoc };
    }
    let heredocs = instruction.heredocs.iter();
    Action::Words {
        keyword: instruction.keyword,
        word: instruction.body.text.clone(),
        json: instruction.json.clone(),
        heredocs: heredocs.map(|h| (h.name.clone(), h.expand, h.chomp, h.body.of(text).to_owned())).collect(),
    }
}

/// `before`, the trace of `build`, with `claims` applied: what the rewritten file has to do.
///
/// # Errors
/// A claim that cannot be applied: it speaks of something that is not there.
pub fn with_claims<'c>(
    before: &Trace,
    build: &Build,
    claims: impl Iterator<Item = &'c Claim>,
) -> Result<Trace, String> {
    let mut trace = before.clone();
    // Every claim speaks of the file before. What comes later in the file, or in a RUN, is changed first, so that no change
    // moves what another one names; words before structure, structure before whole RUNs.
    let mut claims: Vec<(Order, &Claim)> = claims.map(|claim| (Order::of(claim, build), claim)).collect();
    claims.sort_by(|(a, _), (b, _)| b.cmp(a));
    for (_, claim) in claims {
        match claim {
            Claim::JoinSteps { first, wraps } => join(&mut trace, *first, wraps)?,
            Claim::AddFlag { step, at, flag } => add_words(&mut trace, *step, *at, &[*flag])?,
            Claim::AddPackages { step, at, packages } => {
                let packages: Vec<&str> = packages.iter().map(String::as_str).collect();
                add_words(&mut trace, *step, *at, &packages)?;
            }
            Claim::AddCleanup { instruction, behind, command, .. } => {
                let script = shell::parse(command).map_err(|opaque| opaque.reason)?;
                let (item, operand) = match *behind {
                    Behind::Operand { item, operand } => (item, Some(operand)),
                    Behind::Item { item } => (item, None),
                };
                let tree = tree_at(&mut trace, *instruction)?;
                tree.insert_behind(item, operand, Arc::unwrap_or_clone(script.canon()))
                    .ok_or("there is no such operand")?;
            }
            Claim::ExchangeBase { from, at, old, new, to, install } => {
                exchange(&mut trace, *at, old, new)?;
                let stage = build.stages.iter().position(|stage| stage.instructions.start == *from);
                *stage.and_then(|stage| trace.images.get_mut(stage)).ok_or("there is no such stage")? =
                    Some(to.clone());
                if !install.is_empty() {
                    insert_run(&mut trace, build, *from, &exchange_base::script(install).join(" && "))?;
                }
            }
            Claim::MoveToBuilder { from, split } => split::apply(&mut trace, build, *from, split)?,
            Claim::ChangeRuntime { from, split } => split::change(&mut trace, build, *from, split)?,
            Claim::DropStep { step } => {
                let (item, operand) = operand_of(build, *step)?;
                let tree = tree_at(&mut trace, step.instruction)?;
                tree.remove_operand(item, operand).ok_or("it is no operand of a && list")?;
            }
            Claim::JoinInstalls { first, last } => {
                let mut packages = Vec::new();
                for index in first.index + 1..=*last {
                    packages.extend(packages_of(build, Step { index, ..*first })?);
                }
                for index in (first.index + 1..=*last).rev() {
                    let (item, operand) = operand_of(build, Step { index, ..*first })?;
                    let tree = tree_at(&mut trace, first.instruction)?;
                    tree.remove_operand(item, operand).ok_or("it is no operand of a && list")?;
                }
                let tree = tree_at(&mut trace, first.instruction)?;
                tree.step_words(first.index).ok_or("there is no such step")?.extend(packages);
            }
        }
    }
    Ok(trace)
}

/// The order in which claims are applied, the greatest first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Order {
    instruction: usize,
    kind: u8,
    item: usize,
    operand: usize,
    word: usize,
    packages: bool,
}

impl Order {
    fn of(claim: &Claim, build: &Build) -> Order {
        let at =
            |instruction, kind| Order { instruction, kind, item: 0, operand: 0, word: 0, packages: false };
        let step = |step: &Step, kind| {
            let (item, operand) = operand_of(build, *step).unwrap_or_default();
            Order { item, operand, ..at(step.instruction, kind) }
        };
        match claim {
            Claim::AddFlag { step, at: word, .. } => {
                Order { item: step.index, word: *word, ..at(step.instruction, 3) }
            }
            // Where a flag and a package stand at the same word, the flag comes in last: in front.
            Claim::AddPackages { step, at: word, .. } => {
                Order { item: step.index, word: *word, packages: true, ..at(step.instruction, 3) }
            }
            Claim::AddCleanup { instruction, behind: Behind::Operand { item, operand }, .. } => {
                Order { item: *item, operand: *operand, ..at(*instruction, 2) }
            }
            Claim::AddCleanup { instruction, behind: Behind::Item { item }, .. } => {
                Order { item: *item, operand: usize::MAX, ..at(*instruction, 2) }
            }
            Claim::DropStep { step: dropped } => step(dropped, 2),
            Claim::JoinInstalls { first, .. } => step(first, 2),
            Claim::JoinSteps { first, .. } => at(*first, 1),
            // Last: what it inserts has no index of its own.
            Claim::ExchangeBase { from, .. }
            | Claim::MoveToBuilder { from, .. }
            | Claim::ChangeRuntime { from, .. } => at(*from, 0),
        }
    }
}

/// The script's structure of the RUN at `instruction`.
fn tree_at(trace: &mut Trace, instruction: usize) -> Result<&mut Node, String> {
    let at = trace.position(instruction)?;
    match &mut Arc::make_mut(&mut trace.events[at]).action {
        Action::Script { tree, .. } => Ok(Arc::make_mut(tree)),
        Action::Words { .. } => Err("it is no RUN with a script".into()),
    }
}

fn add_words(trace: &mut Trace, step: Step, at: usize, new: &[&str]) -> Result<(), String> {
    let words = tree_at(trace, step.instruction)?.step_words(step.index).ok_or("there is no such step")?;
    if at > words.len() {
        return Err("the command has not as many words".into());
    }
    words.splice(at..at, new.iter().map(|word| canon::word(*word)));
    Ok(())
}

fn script_of(build: &Build, instruction: usize) -> Result<&Script, String> {
    build.run(instruction).and_then(Run::script).ok_or_else(|| "it is no RUN with a script".into())
}

/// The item and operand of the top level that are nothing but `step`.
fn operand_of(build: &Build, step: Step) -> Result<(usize, usize), String> {
    let places = script_of(build, step.instruction)?.places();
    let place = places.get(step.index).filter(|place| place.alone).ok_or("it is no operand of its own")?;
    Ok((place.item, place.operand))
}

/// The packages that an install names, as words.
fn packages_of(build: &Build, step: Step) -> Result<Vec<Node>, String> {
    let script = script_of(build, step.instruction)?;
    let calls = packages::manager_calls(script);
    let call = calls.iter().find(|call| call.place.step == step.index).ok_or("it is no install")?;
    let text = |word: &Word| canon::word(word.span.of(&script.text).replace("\\\n", ""));
    Ok(call.packages().into_iter().map(|(_, word)| text(word)).collect())
}

/// Puts another word in the place of the one that names an image, in a FROM or an ARG.
fn exchange(trace: &mut Trace, at: usize, old: &str, new: &str) -> Result<(), String> {
    let at = trace.position(at)?;
    let Action::Words { keyword: Keyword::From | Keyword::Arg, word, .. } =
        &mut Arc::make_mut(&mut trace.events[at]).action
    else {
        return Err("it is neither FROM nor ARG".into());
    };
    let whole = |start: usize| {
        let blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
        blank(word[..start].chars().next_back()) && blank(word[start + old.len()..].chars().next())
    };
    let start = word.match_indices(old).map(|(start, _)| start).find(|start| whole(*start));
    let start = start.ok_or("the image is not named there")?;
    word.replace_range(start..start + old.len(), new);
    Ok(())
}

/// Inserts a RUN behind the FROM at `from`, in the state that holds there.
fn insert_run(trace: &mut Trace, build: &Build, from: usize, script: &str) -> Result<(), String> {
    let at = trace.position(from)?;
    let script = shell::parse(script).map_err(|opaque| opaque.reason)?;
    let event = Event {
        instruction: from,
        state: build.known_state(from + 1).cloned(),
        any_state: false,
        pragmas: Vec::new(),
        flags: Vec::new(),
        action: Action::Script { tree: script.canon(), heredoc: None },
    };
    trace.events.insert(at + 1, Arc::new(event));
    Ok(())
}

/// Joins the events of `wraps.len()` RUNs from the one at `first` on.
fn join(trace: &mut Trace, first: usize, wraps: &[Wrap]) -> Result<(), String> {
    let at = trace.position(first)?;
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
            Wrap::Group => vec![canon::group(Node::clone(tree))],
            Wrap::Subshell => vec![canon::subshell(Node::clone(tree))],
        });
    }
    let tree = Arc::new(canon::and_list(operands.into_iter().flatten().collect()));
    Arc::make_mut(&mut trace.events[at]).action = Action::Script { tree, heredoc: None };
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
    if expected.images != after.images {
        return Err("a stage would be built on another image".into());
    }
    for (want, have) in expected.events.iter().zip(&after.events) {
        let differs = match () {
            _ if want.flags != have.flags => "its flags",
            _ if want.pragmas != have.pragmas => "what comments tell other tools to skip",
            _ if !want.any_state && want.state != have.state => {
                "the shell, user, folder or environment it runs in"
            }
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
