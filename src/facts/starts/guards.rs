//! Which commands of a script are only called where a test found them, or may fail.

use crate::shell::{AndOr, AndOrOp, Command, Compound, CompoundKind, List, Pipeline, Script, Simple};
use std::collections::{HashMap, HashSet};

/// The guards of a script's commands, by where they begin.
#[derive(Debug, Default)]
pub(super) struct Guards {
    /// They may fail: `x || true`.
    tolerated: HashSet<usize>,
    /// The names that were found by a test before.
    tested: HashMap<usize, Vec<String>>,
}

impl Guards {
    pub(super) fn of(script: &Script) -> Guards {
        let mut guards = Guards::default();
        guards.list(&script.list, &[], false);
        guards
    }

    /// Whether the command, which calls `name`, is guarded.
    pub(super) fn has(&self, simple: &Simple, name: &str) -> bool {
        let at = simple.span.start;
        self.tolerated.contains(&at)
            || self.tested.get(&at).is_some_and(|names| names.iter().any(|tested| tested == name))
    }

    fn list(&mut self, list: &List, tested: &[String], tolerated: bool) {
        list.items.iter().for_each(|item| self.and_or(&item.and_or, tested, tolerated));
    }

    fn and_or(&mut self, and_or: &AndOr, tested: &[String], tolerated: bool) {
        let last = and_or.rest.last();
        let tolerated = tolerated || last.is_some_and(|(op, _, last)| *op == AndOrOp::Or && is_true(last));
        self.pipeline(&and_or.first, tested, tolerated);
        let mut names = tests(&and_or.first);
        let mut negated = and_or.first.negated;
        for (op, _, pipeline) in &and_or.rest {
            // `command -v x && x`, `! command -v x || x`
            if (*op == AndOrOp::And) == negated {
                names.clear();
            }
            let found: Vec<String> = tested.iter().chain(&names).cloned().collect();
            self.pipeline(pipeline, &found, tolerated);
            names.extend(tests(pipeline));
            negated = pipeline.negated;
        }
    }

    fn pipeline(&mut self, pipeline: &Pipeline, tested: &[String], tolerated: bool) {
        pipeline.commands.iter().for_each(|command| self.command(command, tested, tolerated));
    }

    fn command(&mut self, command: &Command, tested: &[String], tolerated: bool) {
        let compound = match command {
            Command::Simple(simple) => {
                if tolerated {
                    self.tolerated.insert(simple.span.start);
                }
                if !tested.is_empty() {
                    self.tested.insert(simple.span.start, tested.to_vec());
                }
                return;
            }
            Command::Compound(compound) => compound,
        };
        let Compound { kind, .. } = compound;
        match kind {
            CompoundKind::Group(body)
            | CompoundKind::Subshell(body)
            | CompoundKind::For { body, .. }
            | CompoundKind::ForArithmetic { body, .. }
            | CompoundKind::Select { body, .. } => self.list(body, tested, tolerated),
            CompoundKind::If(arms, otherwise) => {
                for (condition, body) in arms {
                    self.list(condition, tested, tolerated);
                    let mut found = tested.to_vec();
                    if let [item] = condition.items.as_slice()
                        && item.and_or.rest.iter().all(|(op, ..)| *op == AndOrOp::And)
                    {
                        let pipelines = item.and_or.rest.iter().map(|(.., pipeline)| pipeline);
                        let all = std::iter::once(&item.and_or.first).chain(pipelines);
                        found.extend(all.filter(|pipeline| !pipeline.negated).flat_map(tests));
                    }
                    self.list(body, &found, tolerated);
                }
                otherwise.iter().for_each(|body| self.list(body, tested, tolerated));
            }
            CompoundKind::While { condition, body, .. } => {
                self.list(condition, tested, tolerated);
                self.list(body, tested, tolerated);
            }
            CompoundKind::Case { arms, .. } => {
                arms.iter().for_each(|(_, body, _)| self.list(body, tested, tolerated));
            }
            // What is called where the function is called.
            CompoundKind::Function { body, .. } => self.command(body, &[], false),
            CompoundKind::Arithmetic(_) | CompoundKind::Condition(_) => {}
        }
    }
}

/// `true` or `:`
fn is_true(pipeline: &Pipeline) -> bool {
    let [Command::Simple(simple)] = pipeline.commands.as_slice() else { return false };
    let [word] = simple.words.as_slice() else { return false };
    !pipeline.negated && word.literal().is_some_and(|name| name == "true" || name == ":")
}

/// The programs that are there where a pipeline succeeds.
fn tests(pipeline: &Pipeline) -> Vec<String> {
    let [Command::Simple(simple)] = pipeline.commands.as_slice() else { return Vec::new() };
    let words: Vec<_> = simple.words.iter().map(|word| word.literal().unwrap_or_default()).collect();
    let Some((name, args)) = words.split_first() else { return Vec::new() };
    let asks = match name.as_ref() {
        "command" => args.first().is_some_and(|option| option == "-v" || option == "-V"),
        "hash" | "type" | "which" => true,
        "[" | "test" => args.first().is_some_and(|option| option == "-x"),
        _ => false,
    };
    let named = args.iter().filter(|arg| !arg.starts_with('-') && *arg != "]" && !arg.is_empty());
    if asks { named.map(|arg| arg.clone().into_owned()).collect() } else { Vec::new() }
}
