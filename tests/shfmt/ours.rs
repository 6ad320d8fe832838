//! Our tree as a list of what stands in a script, in order.

use leanfile::shell::{
    AndOr, AndOrOp, Command, Compound, CompoundKind, List, Part, Pipeline, Redirect, Script, Simple,
    Terminator, Word,
};

/// The events of a script.
pub fn split(script: &Script) -> Vec<String> {
    let mut events = Vec::new();
    list(&script.list, &mut events);
    events
}

type Events = Vec<String>;

fn list(list: &List, events: &mut Events) {
    for item in &list.items {
        and_or(&item.and_or, events);
        let background = matches!(item.terminator, Some((Terminator::Ampersand, _)));
        events.push(if background { "&" } else { ";" }.into());
    }
}

fn and_or(and_or: &AndOr, events: &mut Events) {
    pipeline(&and_or.first, events);
    for (op, _, next) in &and_or.rest {
        events.push(if *op == AndOrOp::And { "&&" } else { "||" }.into());
        pipeline(next, events);
    }
}

fn pipeline(pipeline: &Pipeline, events: &mut Events) {
    let time = pipeline.time.map(|span| if span.len() == "time".len() { "time" } else { "time -p" });
    let negated = pipeline.negated.then_some("!");
    let time_first = pipeline.time.is_some_and(|span| span.start == pipeline.span.start);
    let front = if time_first { [time, negated] } else { [negated, time] };
    events.extend(front.into_iter().flatten().map(String::from));
    for (at, next) in pipeline.commands.iter().enumerate() {
        if at > 0 {
            events.push(if pipeline.pipes[at - 1].both { "|&" } else { "|" }.into());
        }
        command(next, events);
    }
}

fn command(command: &Command, events: &mut Events) {
    match command {
        Command::Simple(simple) => self::simple(simple, events),
        Command::Compound(compound) => self::compound(compound, events),
    }
}

/// A simple command: assignments are counted, words are told by their bytes.
fn simple(simple: &Simple, events: &mut Events) {
    let words: Vec<String> = simple.words.iter().map(place).collect();
    events.push(format!("simple {} [{}]", simple.assignments.len(), words.join(" ")));
    for assignment in &simple.assignments {
        assignment.subscript.iter().for_each(|word| substitutions(word, events));
        substitutions(&assignment.value, events);
    }
    simple.words.iter().for_each(|word| substitutions(word, events));
    redirects(&simple.redirects, events);
}

fn place(word: &Word) -> String {
    format!("{}-{}", word.span.start, word.span.end)
}

fn redirects(redirects: &[Redirect], events: &mut Events) {
    for redirect in redirects {
        let fd = redirect.fd.as_deref().unwrap_or_default();
        events.push(format!("redirect {fd}{} {}", redirect.op, place(&redirect.target)));
        substitutions(&redirect.target, events);
        if let Some(body) = redirect.body.as_ref().and_then(|body| body.word()) {
            if !body.span.is_empty() {
                events.push(format!("body {}", body.span.start));
            }
            substitutions(body, events);
        }
    }
}

fn substitutions(word: &Word, events: &mut Events) {
    parts(&word.parts, events);
}

fn parts(pieces: &[Part], events: &mut Events) {
    for part in pieces {
        match part {
            Part::Literal { .. } | Part::Single(_) => {}
            Part::Double(nested) | Part::Parameter { nested, .. } | Part::Arithmetic { nested, .. } => {
                parts(nested, events);
            }
            Part::Command(inner) | Part::Process(inner) => {
                events.push(if matches!(part, Part::Command(_)) { "$(" } else { "<(" }.into());
                list(inner, events);
                events.push(")".into());
            }
            Part::Array(words) => words.iter().for_each(|word| parts(&word.parts, events)),
        }
    }
}

fn loop_head(name: &str, words: Option<&[Word]>, events: &mut Events) {
    let places: Vec<String> = words.unwrap_or_default().iter().map(place).collect();
    events.push(format!("for {name} [{}]", places.join(" ")));
    words.unwrap_or_default().iter().for_each(|word| substitutions(word, events));
}

fn compound(compound: &Compound, events: &mut Events) {
    let mark = |events: &mut Events, text: &str| events.push(text.to_owned());
    match &compound.kind {
        CompoundKind::Group(body) => {
            mark(events, "{");
            list(body, events);
            mark(events, "}");
        }
        CompoundKind::Subshell(body) => {
            mark(events, "(");
            list(body, events);
            mark(events, ")");
        }
        CompoundKind::If(arms, otherwise) => {
            for (at, (condition, body)) in arms.iter().enumerate() {
                mark(events, if at == 0 { "if" } else { "elif" });
                list(condition, events);
                mark(events, "then");
                list(body, events);
            }
            if let Some(body) = otherwise {
                mark(events, "else");
                list(body, events);
            }
            mark(events, "fi");
        }
        CompoundKind::For { name, words, body } => {
            loop_head(name, words.as_deref(), events);
            list(body, events);
            mark(events, "done");
        }
        CompoundKind::Select { name, words, body } => {
            mark(events, "select");
            loop_head(name, words.as_deref(), events);
            list(body, events);
            mark(events, "done");
        }
        CompoundKind::ForArithmetic { head, body } => {
            mark(events, "for ((");
            substitutions(head, events);
            list(body, events);
            mark(events, "done");
        }
        CompoundKind::While { until, condition, body } => {
            mark(events, if *until { "until" } else { "while" });
            list(condition, events);
            mark(events, "do");
            list(body, events);
            mark(events, "done");
        }
        CompoundKind::Case { word, arms } => {
            mark(events, &format!("case {}", place(word)));
            substitutions(word, events);
            for (patterns, body, end) in arms {
                let places: Vec<String> = patterns.iter().map(place).collect();
                mark(events, &format!("arm [{}] {end}", places.join(" ")));
                patterns.iter().for_each(|word| substitutions(word, events));
                list(body, events);
            }
            mark(events, "esac");
        }
        CompoundKind::Arithmetic(word) => {
            mark(events, "((");
            substitutions(word, events);
        }
        CompoundKind::Condition(words) => {
            mark(events, "[[");
            words.iter().for_each(|word| substitutions(word, events));
        }
        CompoundKind::Function { name, body } => {
            mark(events, &format!("function {name}"));
            command(body, events);
        }
    }
    redirects(&compound.redirects, events);
}
