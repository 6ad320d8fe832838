//! The shell layer on hostile input, and its two orders of commands over the corpus.
#![allow(clippy::print_stdout)]

mod common;

use leanfile::shell::canon::{Node, canon};
use leanfile::shell::{self, Script};
use leanfile::syntax::{Dockerfile, Keyword};
use leanfile::text::Span;
use std::collections::BTreeSet;

/// The scripts and heredoc bodies of every RUN there is, each once.
fn scripts() -> Vec<String> {
    let mut texts = BTreeSet::new();
    for (_, text) in common::dockerfiles() {
        let file = Dockerfile::parse(text.as_str());
        let runs = file.instructions.iter().filter(|i| i.keyword == Keyword::Run && i.json.is_none());
        for run in runs {
            texts.insert(run.body.text.clone());
            texts.extend(run.heredocs.iter().map(|heredoc| heredoc.content(&file.text).to_owned()));
            for heredoc in &run.heredocs {
                texts.insert(format!("{}\n{}{}", run.body.text, heredoc.body.of(&file.text), heredoc.name));
            }
        }
    }
    texts.into_iter().collect()
}

/// Every n-th script, all in full mode, and what the comparison with shfmt is made of.
fn sample(step: usize) -> Vec<String> {
    let constructs = include_str!("shfmt/constructs.txt").split("\n----\n").map(str::to_owned);
    let step = if common::full() { 1 } else { step };
    constructs.chain(scripts().into_iter().step_by(step)).collect()
}

/// Reads a text and asks everything there is to ask; every span has to lie in the text.
fn exercise(text: &str) {
    let script = match shell::parse(text) {
        Ok(script) => script,
        Err(opaque) => {
            assert!(opaque.at <= text.len(), "{opaque:?} in {text:?}");
            return;
        }
    };
    let inside = |span: Span| assert!(text.get(span.range()).is_some(), "{span:?} in {text:?}");
    script.comments.iter().for_each(|span| inside(*span));
    assert!(script.continuations.iter().all(|&at| text[at..].starts_with("\\\n")), "{text:?}");
    assert!(script.continuations.is_sorted(), "{text:?}");
    for found in script.commands() {
        inside(found.span());
        let simple = found.simple;
        simple.words.iter().for_each(|word| inside(word.span));
        simple.assignments.iter().for_each(|assignment| inside(assignment.span));
        for redirect in &simple.redirects {
            inside(redirect.span);
            redirect.words().for_each(|word| inside(word.span));
            assert_eq!(redirect.op.starts_with("<<") && redirect.op != "<<<", redirect.body.is_some());
            assert!(redirect.body.as_ref().is_none_or(|body| body.word().is_some()), "{text:?}");
        }
    }
    script.calls().for_each(|call| drop(call.subcommand()));
    script.scripts_inside();
    steps_are_those_of_canon(&script);
}

/// The words of every `simple` branch, in preorder.
fn simple_branches(node: &Node, found: &mut Vec<Vec<String>>) {
    let Node::Branch(name, parts) = node else { return };
    if *name == "simple" {
        let Some(Node::Branch("words", words)) = parts.get(1) else { panic!("{node:?}") };
        let leaf = |node: &Node| match node {
            Node::Leaf(text) => text.clone(),
            Node::Branch(..) => panic!("{node:?}"),
        };
        found.push(words.iter().map(leaf).collect());
    } else {
        parts.iter().for_each(|part| simple_branches(part, found));
    }
}

fn steps_are_those_of_canon(script: &Script) {
    let mut branches = Vec::new();
    simple_branches(&canon(script), &mut branches);
    let steps: Vec<_> = script.steps().collect();
    assert_eq!(steps.len(), branches.len(), "{}", script.text);
    for (step, branch) in steps.iter().zip(&branches) {
        let words: Vec<String> =
            step.simple.words.iter().map(|word| word.span.of(&script.text).to_owned()).collect();
        let joined = |words: &[String]| words.concat().replace("\\\n", "");
        assert_eq!(joined(&words), joined(branch), "{}", script.text);
    }
    assert!(script.commands().count() >= steps.len());
}

#[test]
fn every_script_answers() {
    let scripts = sample(1);
    scripts.iter().for_each(|text| exercise(text));
    let read = scripts.iter().filter(|text| shell::parse(text).is_ok()).count();
    println!("figure: shell: {read} of {} texts read", scripts.len());
}

#[test]
fn a_script_cut_anywhere_is_no_danger() {
    let mut cuts = 0;
    for text in sample(20) {
        // A long script costs the square of its length.
        let step = if common::full() { 1 } else { text.len() / 500 + 1 };
        for end in (0..text.len()).step_by(step).filter(|&end| text.is_char_boundary(end)) {
            exercise(&text[..end]);
            exercise(&text[end..]);
            cuts += 2;
        }
    }
    println!("figure: shell: {cuts} cut scripts, none of them a panic");
}

#[test]
fn a_changed_script_is_no_danger() {
    const PIECES: &[&str] = &[
        "\\", "\n", "\\\n", "'", "\"", "`", "$", "(", ")", "((", "))", "{", "}", "[", "]", "[[", "]]", "<<A",
        "<<-'A'", "\nA\n", "|", "&", ";", ";;", "#", "!", "=", "é", "\0", "\r", " if ", " then ", " fi ",
        " for ", " do ", " done ", " case ", " in ", " esac ", "${", "$((", "$(", "<(", "@(", "=~ ",
        "time -p ",
    ];
    let mut random = common::Random::from_env();
    let texts = sample(4);
    let wanted = if common::full() { 2_000_000 } else { 60_000 };
    for _ in 0..wanted {
        let mut text = texts[random.below(texts.len())].clone();
        if text.len() > 2_000 {
            continue;
        }
        for _ in 0..1 + random.below(3) {
            let place = |random: &mut common::Random, text: &str| {
                let at = random.below(text.len() + 1);
                (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap()
            };
            let start = place(&mut random, &text);
            let end = place(&mut random, &text);
            match random.below(3) {
                0 => text.insert_str(start, PIECES[random.below(PIECES.len())]),
                1 if start < end && end - start < 8 => text.replace_range(start..end, ""),
                _ => {
                    let width = text[start..].chars().next().map_or(0, char::len_utf8);
                    text.replace_range(start..start + width, PIECES[random.below(PIECES.len())]);
                }
            }
        }
        exercise(&text);
    }
}

/// Every way to nest, 100,000 deep and as deep as fits into the longest script that is read.
#[test]
fn deep_nesting_is_opaque() {
    let ways: &[(&str, &str)] = &[
        ("(", ")"),
        ("( ", " )"),
        ("{ ", "; }"),
        ("$(", ")"),
        ("\"$(", ")\""),
        ("`", "`"),
        ("if ", "; then a; fi"),
        ("if a; then ", "; fi"),
        ("if a; then b; elif ", ""),
        ("while ", "; do a; done"),
        ("for a in b; do ", "; done"),
        ("${a:-", "}"),
        ("\"${a:-", "}\""),
        ("${a:-\"", "\"}"),
        ("$((", "))"),
        ("$(( (", ") ))"),
        ("((", "))"),
        ("for ((", "))"),
        ("case a in b) ", ";; esac"),
        ("case $(", ") in esac"),
        ("[[ ", " ]]"),
        ("[[ ((", ")) ]]"),
        ("[[ a =~ (", ") ]]"),
        ("! ", ""),
        ("time ", ""),
        ("a|", ""),
        ("a |& ", ""),
        ("a && ", ""),
        ("a || ", ""),
        ("a; ", ""),
        ("a & ", ""),
        ("a() { ", "; }"),
        ("function a { ", "; }"),
        ("a() ", ""),
        ("<(", ")"),
        ("a <(", ")"),
        ("a=(", ")"),
        ("a[", "]=b"),
        ("a[$(", ")]=b"),
        ("@(", ")"),
        ("a <<A $(", ")"),
        ("$(a <<A\n", "\nA\n)"),
        ("a <<A\n$(", ")\nA\n"),
        ("eval ", ""),
        ("sudo ", ""),
        ("sh -c '", "'"),
        ("declare a=(", ")"),
        ("$'", "'"),
        ("\\\n", ""),
    ];
    for &(open, close) in ways {
        let fits = 64 * 1024 / (open.len() + close.len());
        for deep in [100_000, fits, fits / 2, 150, 60] {
            for text in [
                format!("{}a{}", open.repeat(deep), close.repeat(deep)),
                open.repeat(deep),
                format!("echo {}a{}", open.repeat(deep), close.repeat(deep)),
            ] {
                exercise(&text);
                assert!(text.len() <= 64 * 1024 || shell::parse(&text).is_err());
            }
        }
    }
}
