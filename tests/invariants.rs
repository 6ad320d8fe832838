//! The invariants of a rewrite, over every Dockerfile there is: the corpus where it is present, our own files always.

#![allow(clippy::print_stdout)]

mod common;

use leanfile::rewrite::{Applied, Level, Options, Outcome};
use leanfile::syntax::Dockerfile;
use leanfile::text::Span;
use std::collections::BTreeMap;
use std::fmt::Write as _;

fn options(level: Level) -> Options {
    Options { level, ..Options::default() }
}

fn results(level: Level) -> Vec<(String, String, Outcome)> {
    let files = common::dockerfiles().into_iter();
    files
        .map(|(name, text)| {
            let outcome = leanfile::rewrite_text(&text, &options(level));
            (name, text, outcome)
        })
        .collect()
}

#[test]
fn rewriting_the_result_changes_nothing() {
    for level in [Level::Safe, Level::Assumed] {
        for (name, _, outcome) in results(level) {
            let again = leanfile::rewrite_text(&outcome.text, &options(level));
            assert_eq!(again.text, outcome.text, "{name} at level {level}");
            assert!(outcome.rounds < 12, "{name} took {} rounds", outcome.rounds);
        }
    }
}

#[test]
fn nothing_is_written_that_would_be_rejected() {
    for level in [Level::Safe, Level::Assumed] {
        for (name, text, outcome) in results(level) {
            let after = Dockerfile::parse(outcome.text.as_str());
            if outcome.changed() {
                assert!(after.errors.is_empty(), "{name}: {:?}", after.errors);
            } else {
                assert_eq!(outcome.text, text, "{name} counts as unchanged");
            }
        }
    }
}

#[test]
fn a_file_with_errors_is_left_alone() {
    for (name, text, outcome) in results(Level::Assumed) {
        if !outcome.errors.is_empty() {
            assert_eq!(outcome.text, text, "{name}");
        }
    }
}

/// What lies outside of everything that was applied, in order.
fn untouched<'t>(text: &'t str, applied: &[Applied]) -> Vec<&'t str> {
    let mut spans: Vec<Span> = applied.iter().map(|a| a.span).collect();
    spans.sort();
    let mut pieces = Vec::new();
    let mut done = 0;
    for span in spans {
        if span.start > done {
            pieces.push(&text[done..span.start]);
        }
        done = done.max(span.end);
    }
    pieces.push(&text[done..]);
    pieces
}

#[test]
fn untouched_text_stays_byte_for_byte() {
    for level in [Level::Safe, Level::Assumed] {
        for (name, text, outcome) in results(level) {
            let mut rest = outcome.text.as_str();
            for piece in untouched(&text, &outcome.applied) {
                let at = rest.find(piece).unwrap_or_else(|| panic!("{name}: lost {piece:?}"));
                rest = &rest[at + piece.len()..];
            }
        }
    }
}

fn comments(text: &str) -> BTreeMap<String, usize> {
    let file = Dockerfile::parse(text);
    let mut counts = BTreeMap::new();
    let outside = file
        .items
        .iter()
        .filter(|item| item.kind == leanfile::syntax::ItemKind::Comment)
        .map(|item| item.span);
    for span in outside.chain(file.instructions.iter().flat_map(|i| i.comments.iter().copied())) {
        *counts.entry(span.of(&file.text).trim().to_owned()).or_default() += 1;
    }
    counts
}

#[test]
fn no_comment_is_lost() {
    for (name, text, outcome) in results(Level::Assumed) {
        assert_eq!(comments(&text), comments(&outcome.text), "{name}");
    }
}

#[test]
fn newlines_stay_what_they_are() {
    for (name, text, outcome) in results(Level::Assumed) {
        let crlf = |text: &str| text.matches("\r\n").count();
        let lf = |text: &str| text.matches('\n').count();
        if crlf(&text) == lf(&text) {
            assert_eq!(crlf(&outcome.text), lf(&outcome.text), "{name} was all CRLF");
        } else if crlf(&text) == 0 {
            assert_eq!(crlf(&outcome.text), 0, "{name} had no CRLF");
        }
    }
}

/// Levels are what their names say: what is safe rests on nothing.
#[test]
fn safe_rests_on_nothing() {
    for (name, _, outcome) in results(Level::Safe) {
        for applied in &outcome.applied {
            assert!(applied.assumptions.is_empty() && applied.level == Level::Safe, "{name}: {applied:?}");
        }
    }
    for (name, _, outcome) in results(Level::Assumed) {
        for applied in &outcome.applied {
            assert_eq!(applied.assumptions.is_empty(), applied.level == Level::Safe, "{name}: {applied:?}");
        }
    }
}

#[test]
fn withheld_rewrites_are_few_and_said() {
    let mut report = String::new();
    let mut withheld = 0;
    for (name, _, outcome) in results(Level::Assumed) {
        for held in &outcome.withheld {
            withheld += 1;
            writeln!(report, "{name}: {}: {}: {}", held.pass, held.wanted, held.because).unwrap();
            assert!(!held.because.is_empty());
        }
    }
    println!("{withheld} withheld\n{report}");
}
