//! A script's structure in a form that can be compared and changed: what the proof works on.
//!
//! The shape: `list` holds items and what ends them (`;` or `&` leaves; a newline is `;`, a final one is left out); an item
//! is an `and-or` of `pipeline`s and operator leaves; a `pipeline` holds `time`, `!` and `|&` leaves and commands; a command is a
//! `simple` (branches `assignments`, `words` and `redirects`, of leaves as they are written, a here-document's body among them) or a compound's branch.
//! Comments are no part of it. Two scripts of equal structure run the same.

use super::{
    AndOr, AndOrOp, Command, Compound, CompoundKind, List, Pipeline, Redirect, Script, Simple, Terminator,
    Word,
};
use crate::text::Span;
use std::sync::Arc;

/// A node of the structure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// Text as it is written, continuations taken out.
    Leaf(String),
    /// A named node with its parts.
    Branch(&'static str, Vec<Node>),
}

/// The structure of a script.
pub fn canon(script: &Script) -> Node {
    Canon { script }.list(&script.list)
}

impl Script {
    /// Its structure, built when it is first asked for.
    pub fn canon(&self) -> Arc<Node> {
        Arc::clone(self.canon.get_or_init(|| Arc::new(canon(self))))
    }
}

struct Canon<'a> {
    script: &'a Script,
}

fn leaf(text: impl Into<String>) -> Node {
    Node::Leaf(text.into())
}

impl Canon<'_> {
    /// The text of a span, the continuations that the shell takes out of it left out.
    fn written(&self, span: Span) -> Node {
        let Script { text, continuations, .. } = self.script;
        let first = continuations.partition_point(|&at| at < span.start);
        let mut written = String::with_capacity(span.end - span.start);
        let mut from = span.start;
        for &at in continuations[first..].iter().take_while(|&&at| at < span.end) {
            written.push_str(&text[from..at]);
            from = at + 2;
        }
        written.push_str(&text[from..span.end]);
        leaf(written)
    }

    fn word(&self, word: &Word) -> Node {
        self.written(word.span)
    }

    fn words(&self, words: &[Word]) -> Vec<Node> {
        words.iter().map(|word| self.word(word)).collect()
    }

    fn list(&self, list: &List) -> Node {
        let mut parts = Vec::new();
        let last = list.items.len().saturating_sub(1);
        for (at, item) in list.items.iter().enumerate() {
            parts.push(self.and_or(&item.and_or));
            match item.terminator {
                Some((Terminator::Ampersand, _)) => parts.push(leaf("&")),
                Some(_) if at < last => parts.push(leaf(";")),
                _ => {}
            }
        }
        Node::Branch("list", parts)
    }

    fn and_or(&self, and_or: &AndOr) -> Node {
        let mut parts = vec![self.pipeline(&and_or.first)];
        for (op, _, pipeline) in &and_or.rest {
            parts.push(leaf(if *op == AndOrOp::And { "&&" } else { "||" }));
            parts.push(self.pipeline(pipeline));
        }
        Node::Branch("and-or", parts)
    }

    fn pipeline(&self, pipeline: &Pipeline) -> Node {
        let mut parts = Vec::new();
        if let Some(time) = pipeline.time {
            parts.push(leaf(if time.len() == "time".len() { "time" } else { "time -p" }));
        }
        if pipeline.negated {
            parts.push(leaf("!"));
        }
        for (at, command) in pipeline.commands.iter().enumerate() {
            if at > 0 && pipeline.pipes[at - 1].both {
                parts.push(leaf("|&"));
            }
            parts.push(self.command(command));
        }
        Node::Branch("pipeline", parts)
    }

    fn command(&self, command: &Command) -> Node {
        match command {
            Command::Simple(simple) => self.simple(simple),
            Command::Compound(compound) => self.compound(compound),
        }
    }

    fn simple(&self, simple: &Simple) -> Node {
        let assignments = simple.assignments.iter().map(|assignment| self.written(assignment.span));
        Node::Branch(
            "simple",
            vec![
                Node::Branch("assignments", assignments.collect()),
                Node::Branch("words", self.words(&simple.words)),
                self.redirects(&simple.redirects),
            ],
        )
    }

    fn redirects(&self, redirects: &[Redirect]) -> Node {
        let each = redirects.iter().map(|redirect| {
            let fd = redirect.fd.clone().unwrap_or_default();
            let mut parts = vec![leaf(fd), leaf(redirect.op.clone())];
            parts.extend(redirect.words().map(|word| self.word(word)));
            Node::Branch("redirect", parts)
        });
        Node::Branch("redirects", each.collect())
    }

    fn compound(&self, compound: &Compound) -> Node {
        let (name, mut parts) = match &compound.kind {
            CompoundKind::Group(list) => ("group", vec![self.list(list)]),
            CompoundKind::Subshell(list) => ("subshell", vec![self.list(list)]),
            CompoundKind::If(arms, otherwise) => {
                let mut parts: Vec<Node> = arms
                    .iter()
                    .flat_map(|(condition, body)| [self.list(condition), self.list(body)])
                    .collect();
                parts.extend(otherwise.iter().map(|body| Node::Branch("else", vec![self.list(body)])));
                ("if", parts)
            }
            CompoundKind::For { name, words, body } => ("for", self.loop_parts(name, words.as_deref(), body)),
            CompoundKind::Select { name, words, body } => {
                ("select", self.loop_parts(name, words.as_deref(), body))
            }
            CompoundKind::ForArithmetic { head, body } => ("for((", vec![self.word(head), self.list(body)]),
            CompoundKind::While { until, condition, body } => {
                (if *until { "until" } else { "while" }, vec![self.list(condition), self.list(body)])
            }
            CompoundKind::Case { word, arms } => {
                let mut parts = vec![self.word(word)];
                parts.extend(arms.iter().map(|(patterns, body, end)| {
                    let patterns = Node::Branch("patterns", self.words(patterns));
                    Node::Branch("arm", vec![patterns, self.list(body), leaf(end.clone())])
                }));
                ("case", parts)
            }
            CompoundKind::Arithmetic(word) => ("((", vec![self.word(word)]),
            CompoundKind::Condition(words) => ("[[", self.words(words)),
            CompoundKind::Function { name, body } => {
                ("function", vec![leaf(name.clone()), self.command(body)])
            }
        };
        if !compound.redirects.is_empty() {
            parts.push(self.redirects(&compound.redirects));
        }
        Node::Branch(name, parts)
    }

    fn loop_parts(&self, name: &str, words: Option<&[Word]>, body: &List) -> Vec<Node> {
        let words = words.map_or_else(|| leaf("no in"), |words| Node::Branch("in", self.words(words)));
        vec![leaf(name), words, self.list(body)]
    }
}

/// `( … )` around a script.
pub fn subshell(list: Node) -> Node {
    one_pipeline(Node::Branch("subshell", vec![list]))
}

/// `{ …; }` around a script.
pub fn group(list: Node) -> Node {
    one_pipeline(Node::Branch("group", vec![list]))
}

fn one_pipeline(command: Node) -> Node {
    Node::Branch("pipeline", vec![command])
}

/// The operands of a script that is one `&&` list; `None` where it is something else.
pub fn only_and(list: &Node) -> Option<Vec<Node>> {
    let Node::Branch("list", items) = list else { return None };
    let [Node::Branch("and-or", parts)] = items.as_slice() else { return None };
    let operands = parts.iter().filter(|part| matches!(part, Node::Branch(..)));
    let others = parts.iter().filter(|part| matches!(part, Node::Leaf(_)));
    others.into_iter().all(|leaf| *leaf == Node::Leaf("&&".into())).then(|| operands.cloned().collect())
}

/// A script that is one `&&` list of these operands.
pub fn and_list(operands: Vec<Node>) -> Node {
    let mut parts = Vec::with_capacity(operands.len() * 2);
    for operand in operands {
        if !parts.is_empty() {
            parts.push(leaf("&&"));
        }
        parts.push(operand);
    }
    Node::Branch("list", vec![Node::Branch("and-or", parts)])
}

impl Node {
    /// The words of the `index`-th simple command, counted as [`super::Script::steps`] counts.
    pub fn step_words(&mut self, index: usize) -> Option<&mut Vec<Node>> {
        let mut left = index;
        self.find_words(&mut left)
    }

    fn find_words(&mut self, left: &mut usize) -> Option<&mut Vec<Node>> {
        let Node::Branch(name, parts) = self else { return None };
        if *name == "simple" {
            if *left > 0 {
                *left -= 1;
                return None;
            }
            return parts.iter_mut().find_map(|part| match part {
                Node::Branch("words", words) => Some(words),
                _ => None,
            });
        }
        parts.iter_mut().find_map(|part| part.find_words(left))
    }

    /// Puts the one command of `other`, a script's structure, behind an operand of an item of this script's top level: as
    /// the next operand, joined by `&&`, or (where `operand` is `None`) as the next item. `None` where there is no such place.
    pub fn insert_behind(&mut self, item: usize, operand: Option<usize>, other: Node) -> Option<()> {
        let Node::Branch("list", other) = other else { return None };
        let [Node::Branch("and-or", command)] = other.as_slice() else { return None };
        let Node::Branch("list", items) = self else { return None };
        let at = nth_branch(items, item)?;
        let Some(operand) = operand else {
            let new = [leaf(";"), Node::Branch("and-or", command.clone())];
            items.splice(at + 1..at + 1, new);
            return Some(());
        };
        let Node::Branch("and-or", operands) = &mut items[at] else { return None };
        let at = nth_branch(operands, operand)?;
        let new = std::iter::once(leaf("&&")).chain(command.iter().cloned());
        operands.splice(at + 1..at + 1, new);
        Some(())
    }

    /// Takes an operand of an item of this script's top level out, with the `&&` behind it (or in front, for the last one).
    /// `None` where there is none, it is the only one, or another operator stands there.
    pub fn remove_operand(&mut self, item: usize, operand: usize) -> Option<()> {
        let Node::Branch("list", items) = self else { return None };
        let at = nth_branch(items, item)?;
        let Node::Branch("and-or", operands) = &mut items[at] else { return None };
        let at = nth_branch(operands, operand)?;
        let from = if at + 1 < operands.len() { at } else { at.checked_sub(1)? };
        let gone: Vec<Node> = operands.drain(from..from + 2).collect();
        gone.contains(&leaf("&&")).then_some(())
    }
}

/// Where the `n`-th branch of `nodes` stands.
fn nth_branch(nodes: &[Node], n: usize) -> Option<usize> {
    nodes.iter().enumerate().filter(|(_, node)| matches!(node, Node::Branch(..))).nth(n).map(|(at, _)| at)
}

/// A leaf with this text.
pub fn word(text: impl Into<String>) -> Node {
    leaf(text)
}
