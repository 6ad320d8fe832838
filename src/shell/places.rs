//! Where the steps of a script stand: what holds each of them at the top level.

use super::{AndOr, Command, CompoundKind, List, Pipeline, Script, Simple};
use crate::text::Span;

/// Where a step stands in its script: `script.steps()[index]`, and what holds it at the top level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The step's index.
    pub step: usize,
    /// The and-or list of the top level that it belongs to.
    pub item: usize,
    /// The pipeline of that list.
    pub operand: usize,
    /// Whether the pipeline is nothing but this command: no pipe, `!`, `time` or compound around it.
    pub alone: bool,
    /// Whether it stands in the body of a function: it runs where the function is called.
    pub deferred: bool,
}

impl Script {
    /// The places of its steps, in order.
    pub fn places(&self) -> &[Place] {
        self.places.get_or_init(|| places(self))
    }

    /// The indices of the steps that `pick` picks out. It is asked once, and what it said is remembered: there is one use for
    /// it, the package managers of `facts`, which are asked for again and again.
    pub fn picked(&self, pick: impl FnOnce(&Script) -> Vec<usize>) -> &[usize] {
        self.picked.get_or_init(|| pick(self))
    }
}

fn pipelines(and_or: &AndOr) -> impl Iterator<Item = &Pipeline> {
    std::iter::once(&and_or.first).chain(and_or.rest.iter().map(|(_, _, pipeline)| pipeline))
}

fn places(script: &Script) -> Vec<Place> {
    let steps: Vec<&Simple> = script.steps().map(|found| found.simple).collect();
    let mut places = Vec::with_capacity(steps.len());
    let mut bodies = Vec::new();
    functions(&script.list, &mut bodies);
    for (item, list_item) in script.list.items.iter().enumerate() {
        for (operand, pipeline) in pipelines(&list_item.and_or).enumerate() {
            let bare = !pipeline.negated && pipeline.time.is_none();
            while let Some(simple) = steps.get(places.len()).filter(|s| pipeline.span.contains(s.span)) {
                let is_it =
                    |command: &Command| matches!(command, Command::Simple(s) if s.span == simple.span);
                let alone = bare && pipeline.commands.len() == 1 && is_it(&pipeline.commands[0]);
                let deferred = bodies.iter().any(|body| body.contains(simple.span));
                places.push(Place { step: places.len(), item, operand, alone, deferred });
            }
        }
    }
    places
}

/// The spans of the functions that a list defines, in its compound commands too.
fn functions(list: &List, found: &mut Vec<Span>) {
    let commands = list.items.iter().flat_map(|item| pipelines(&item.and_or)).flat_map(|p| &p.commands);
    for compound in commands.filter_map(|command| match command {
        Command::Compound(compound) => Some(compound),
        Command::Simple(_) => None,
    }) {
        match &compound.kind {
            CompoundKind::Function { .. } => found.push(compound.span),
            CompoundKind::Group(body)
            | CompoundKind::Subshell(body)
            | CompoundKind::For { body, .. }
            | CompoundKind::Select { body, .. }
            | CompoundKind::ForArithmetic { body, .. } => functions(body, found),
            CompoundKind::If(arms, otherwise) => {
                for list in arms.iter().flat_map(|(condition, body)| [condition, body]).chain(otherwise) {
                    functions(list, found);
                }
            }
            CompoundKind::While { condition, body, .. } => {
                functions(condition, found);
                functions(body, found);
            }
            CompoundKind::Case { arms, .. } => arms.iter().for_each(|(_, body, _)| functions(body, found)),
            CompoundKind::Arithmetic(_) | CompoundKind::Condition(_) => {}
        }
    }
}
