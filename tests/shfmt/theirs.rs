//! shfmt's tree as the same list.

use crate::scripts::Language;
use serde::Deserialize;
use serde_json::Value;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// The events of a script; none where shfmt rejects it.
pub fn split(shfmt: &Path, language: Language, script: &str) -> Option<Vec<String>> {
    let language = match language {
        Language::Posix => "posix",
        Language::Bash => "bash",
    };
    let mut child = Command::new(shfmt)
        .args(["--to-json", "-ln", language])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("{}: {error}", shfmt.display()));
    // It reads to the end before it writes; it may end early where the script is wrong.
    let _ = child.stdin.take().unwrap().write_all(script.as_bytes());
    let output = child.wait_with_output().unwrap();
    if !output.status.success() {
        return None;
    }
    let mut json = serde_json::Deserializer::from_slice(&output.stdout);
    json.disable_recursion_limit();
    let file = Value::deserialize(&mut json).unwrap();
    let mut events = Vec::new();
    statements(&file["Stmts"], &mut events);
    Some(events)
}

type Events = Vec<String>;

fn each(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn is(value: &Value) -> bool {
    value.as_bool() == Some(true)
}

fn offset(node: &Value, end: &str) -> u64 {
    node[end]["Offset"].as_u64().unwrap_or_default()
}

fn place(node: &Value) -> String {
    format!("{}-{}", offset(node, "Pos"), offset(node, "End"))
}

fn places(nodes: &Value) -> String {
    each(nodes).map(place).collect::<Vec<_>>().join(" ")
}

fn statements(list: &Value, events: &mut Events) {
    for one in each(list) {
        statement(one, events);
        events.push(if is(&one["Background"]) { "&" } else { ";" }.into());
    }
}

fn statement(statement: &Value, events: &mut Events) {
    if is(&statement["Negated"]) {
        events.push("!".into());
    }
    let command = &statement["Cmd"];
    match command["Type"].as_str() {
        None => simple(0, String::new(), &[], events),
        Some("CallExpr") => {
            let assignments = &command["Assigns"];
            let inside = [assignments, &command["Args"]];
            simple(each(assignments).count(), places(&command["Args"]), &inside, events);
        }
        Some("DeclClause") => {
            let words = format!("{} {}", place(&command["Variant"]), places(&command["Args"]));
            simple(0, words.trim_end().to_owned(), &[&command["Args"]], events);
        }
        Some("LetClause") => {
            let start = offset(command, "Let").max(offset(command, "Pos"));
            let words = format!("{start}-{} {}", start + 3, places(&command["Exprs"]));
            simple(0, words, &[&command["Exprs"]], events);
        }
        Some(kind) => compound(kind, command, events),
    }
    for redirect in each(&statement["Redirs"]) {
        let fd = redirect["N"]["Value"].as_str().unwrap_or_default();
        let op = redirect["Op"].as_str().unwrap_or_default();
        events.push(format!("redirect {fd}{op} {}", place(&redirect["Word"])));
        substitutions(&redirect["Word"], events);
        if redirect["Hdoc"].is_object() {
            // Its end is before or behind the delimiter, depending on quotes.
            events.push(format!("body {}", offset(&redirect["Hdoc"], "Pos")));
            substitutions(&redirect["Hdoc"], events);
        }
    }
}

fn simple(assignments: usize, words: String, inside: &[&Value], events: &mut Events) {
    events.push(format!("simple {assignments} [{words}]"));
    inside.iter().for_each(|value| substitutions(value, events));
}

/// What is substituted anywhere in a node, in the order of its bytes.
fn substitutions(node: &Value, events: &mut Events) {
    let mut found = Vec::new();
    collect(node, &mut found);
    found.sort_by_key(|substitution| offset(substitution, "Pos"));
    for substitution in found {
        events.push(if substitution["Type"] == "CmdSubst" { "$(" } else { "<(" }.into());
        statements(&substitution["Stmts"], events);
        events.push(")".into());
    }
}

fn collect<'v>(node: &'v Value, found: &mut Vec<&'v Value>) {
    match node {
        Value::Array(nodes) => nodes.iter().for_each(|node| collect(node, found)),
        Value::Object(fields) => match node["Type"].as_str() {
            Some("CmdSubst" | "ProcSubst") => found.push(node),
            _ => fields.values().for_each(|node| collect(node, found)),
        },
        _ => {}
    }
}

fn compound(kind: &str, command: &Value, events: &mut Events) {
    let mark = |events: &mut Events, text: &str| events.push(text.to_owned());
    match kind {
        "BinaryCmd" => {
            statement(&command["X"], events);
            mark(events, command["Op"].as_str().unwrap_or_default());
            statement(&command["Y"], events);
        }
        "TimeClause" => {
            mark(events, if is(&command["PosixFormat"]) { "time -p" } else { "time" });
            statement(&command["Stmt"], events);
        }
        "Block" => {
            mark(events, "{");
            statements(&command["Stmts"], events);
            mark(events, "}");
        }
        "Subshell" => {
            mark(events, "(");
            statements(&command["Stmts"], events);
            mark(events, ")");
        }
        "IfClause" => {
            let mut arm = command;
            let mut word = "if";
            while each(&arm["Cond"]).next().is_some() {
                mark(events, word);
                statements(&arm["Cond"], events);
                mark(events, "then");
                statements(&arm["Then"], events);
                arm = &arm["Else"];
                word = "elif";
            }
            if arm.is_object() {
                mark(events, "else");
                statements(&arm["Then"], events);
            }
            mark(events, "fi");
        }
        "ForClause" => {
            let head = &command["Loop"];
            if is(&command["Select"]) {
                mark(events, "select");
            }
            match head["Type"].as_str() {
                Some("CStyleLoop") => {
                    mark(events, "for ((");
                    substitutions(head, events);
                }
                _ => {
                    let name = head["Name"]["Value"].as_str().unwrap_or_default();
                    mark(events, &format!("for {name} [{}]", places(&head["Items"])));
                    substitutions(&head["Items"], events);
                }
            }
            statements(&command["Do"], events);
            mark(events, "done");
        }
        "WhileClause" => {
            mark(events, if is(&command["Until"]) { "until" } else { "while" });
            statements(&command["Cond"], events);
            mark(events, "do");
            statements(&command["Do"], events);
            mark(events, "done");
        }
        "CaseClause" => {
            mark(events, &format!("case {}", place(&command["Word"])));
            substitutions(&command["Word"], events);
            for arm in each(&command["Items"]) {
                let end = arm["Op"].as_str().unwrap_or_default();
                mark(events, &format!("arm [{}] {end}", places(&arm["Patterns"])));
                substitutions(&arm["Patterns"], events);
                statements(&arm["Stmts"], events);
            }
            mark(events, "esac");
        }
        "ArithmCmd" => {
            mark(events, "((");
            substitutions(&command["X"], events);
        }
        "TestClause" => {
            mark(events, "[[");
            substitutions(&command["X"], events);
        }
        "FuncDecl" => {
            let name = command["Name"]["Value"].as_str().unwrap_or_default();
            mark(events, &format!("function {name}"));
            statement(&command["Body"], events);
        }
        other => mark(events, &format!("not known: {other}")),
    }
}
