//! What broke after a Dockerfile was slimmed, in repositories of others: each class has a case of ours that shows that the rewrite does not
//! have that fault, or that it stays away and says why.
//!
//! `in_practice.tsv` has a line for each: keys, what was lost, a case, and what must hold of it. A case is `pass/cases/name`, or
//! `e2e/name` for a project that is built and run; `-` where the class is none of a rewrite of ours, and the last column says why.
//! What must hold, several of them behind ` ; `: `has: text` and `lacks: text` of the lines of the last stage, `installs: package` of its
//! packages, `copies: path` of what is copied to it, `base: image` of its FROM, `builder: image` of the first FROM, `whole` of a file
//! that is not changed, and `stays: reason` where the pass says so as well.

#![allow(clippy::print_stdout, reason = "tests print the figures they measure")]

mod common;

use leanfile::rewrite::{Level, Options};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A line of the table.
struct Row<'a> {
    keys: Vec<&'a str>,
    case: &'a str,
    holds: &'a str,
}

fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rows(text: &str) -> Vec<Row<'_>> {
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines
        .map(|line| {
            let columns: Vec<&str> = line.split('\t').collect();
            let [keys, lost, case, holds] = columns[..] else { panic!("not four columns: {line}") };
            assert!(!lost.is_empty() && !holds.is_empty(), "an empty column: {line}");
            Row { keys: keys.split(", ").collect(), case, holds }
        })
        .collect()
}

fn table() -> String {
    fs::read_to_string(package().join("tests/in_practice.tsv")).unwrap()
}

/// What the pass makes of a case, and its reasons where it stays away; the case's own configuration counts.
fn rewritten(case: &str) -> (String, String, Vec<String>) {
    let (pass, name) = case.split_once("/cases/").unwrap_or_else(|| panic!("no case: {case}"));
    let folder = package().join("transforms").join(pass).join("cases");
    let path = folder.join(format!("{name}.Dockerfile"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{case}: {error}"));
    let passes = common::configured(&[path.with_extension("toml"), folder.join("default.toml")]);
    let options = Options {
        level: if text.starts_with("# case: level=assumed") { Level::Assumed } else { Level::Safe },
        only: vec![pass.replace('_', "-")],
        project: common::project_in(&path.with_extension("context")),
        passes,
        ..Options::default()
    };
    let outcome = leanfile::rewrite_text(&text, &options);
    let reasons = outcome.refused.into_iter().map(|refused| refused.reason).collect();
    (text, outcome.text, reasons)
}

/// Whether `words` has `word` as a whole word.
fn has_word(text: &str, word: &str) -> bool {
    text.split_whitespace().any(|found| found == word)
}

/// What of `holds` does not hold.
fn wrong(case: &str, holds: &str) -> Vec<String> {
    let (before, after, reasons) = rewritten(case);
    let stage = after.rfind("\nFROM ").map_or(&*after, |at| &after[at + 1..]);
    let holds_one = |what: &str| match what.split_once(": ").unwrap_or((what, "")) {
        ("has", line) => stage.contains(line),
        ("lacks", line) => !stage.contains(line),
        ("installs", package) => {
            let joined = stage.replace("\\\n", " ");
            let mut lines = joined.lines();
            lines.any(|line| {
                (line.contains("apt-get install") || line.contains("apk add")) && has_word(line, package)
            })
        }
        ("copies", path) => stage.lines().any(|line| line.starts_with("COPY ") && has_word(line, path)),
        ("base", image) => stage.lines().next().is_some_and(|from| has_word(from, image)),
        ("builder", image) => {
            after.lines().find(|line| line.starts_with("FROM ")).is_some_and(|from| has_word(from, image))
        }
        ("whole", "") => before == after,
        ("stays", reason) => before == after && reasons.iter().any(|why| why.contains(reason)),
        _ => panic!("{case}: it is not known how to check {what:?}"),
    };
    let changes =
        before != after || holds.split(" ; ").any(|what| what == "whole" || what.starts_with("stays: "));
    let mut wrong: Vec<String> = holds
        .split(" ; ")
        .filter(|what| !holds_one(what))
        .map(|what| format!("{case}: {what}: {reasons:?}\n{after}"))
        .collect();
    if !changes {
        wrong.push(format!("{case} is not changed, and nothing says that it stays: {reasons:?}"));
    }
    wrong
}

#[test]
fn what_broke_elsewhere_does_not_break_here() {
    let mut all = Vec::new();
    let table = table();
    let rows = rows(&table);
    let keys: BTreeSet<&str> = rows.iter().flat_map(|row| row.keys.iter().copied()).collect();
    println!("figure: in practice: {} commits and issues in {} lines", keys.len(), rows.len());
    for row in rows {
        match row.case.strip_prefix("e2e/") {
            _ if row.case == "-" => {}
            Some(name) => {
                let folder = package().join("tests/e2e/projects").join(name);
                assert!(folder.is_dir(), "{} is not there", folder.display());
            }
            None => all.extend(wrong(row.case, row.holds)),
        }
    }
    assert!(all.is_empty(), "{} do not hold:\n{}", all.len(), all.join("\n"));
}

#[test]
fn an_assertion_that_does_not_hold_is_found() {
    let case = "split_stages/cases/go-keeps-what-the-program-opens";
    assert!(wrong(case, "copies: locales ; has: WORKDIR /app ; base: scratch").is_empty());
    for holds in [
        "has: WORKDIR /srv",
        "copies: go.mod",
        "installs: git",
        "lacks: EXPOSE",
        "whole",
        "stays: it",
        "base: alpine",
    ] {
        assert_eq!(wrong(case, holds).len(), 1, "{holds}");
    }
}

/// `owner/repository` of each row of the table, and `owner/repository#number` of each link of the list.
fn recorded(page: &str) -> Vec<String> {
    let (_, section) = page.split_once("\n## What breaks after slimming\n").expect("the section is there");
    let section = section.split("\n## ").next().unwrap_or_default();
    let mut found = Vec::new();
    for line in section.lines() {
        if let Some(row) = line.strip_prefix("| ") {
            let first = row.split('|').next().unwrap_or_default();
            // The commit, or the number of the issue, stands behind the repository, or two of them stand there.
            let mut words = first.split([' ', ',']).filter(|word| !word.is_empty());
            found.extend(words.next().filter(|word| *word != "repo").map(str::to_owned));
            found.extend(words.filter(|word| word.contains('/') && word.contains('#')).map(str::to_owned));
        }
        for link in line.split("https://github.com/").skip(1) {
            let parts: Vec<&str> = link.split(['/', ' ', ',', ';', ')']).collect();
            if let [owner, repository, "pull" | "issues", number, ..] = parts[..] {
                let number = number.trim_end_matches(['.', ':']);
                found.push(format!("{owner}/{repository}#{number}"));
            }
        }
    }
    found
}

/// Where what was found in practice is there, beside the project or in `LEANFILE_FACTS`.
#[test]
#[allow(clippy::print_stderr)]
fn every_recorded_fault_has_a_line() {
    let folder =
        std::env::var_os("LEANFILE_FACTS").map_or_else(|| package().join("../shared/facts"), PathBuf::from);
    let path = folder.join("IN-PRACTICE.md");
    let Ok(page) = fs::read_to_string(&path) else {
        eprintln!(
            "skipped: every recorded fault has a line: there is no {} (set LEANFILE_FACTS)",
            path.display()
        );
        return;
    };
    let text = table();
    let rows = rows(&text);
    let recorded = recorded(&page);
    assert!(recorded.len() > 60, "{} are read", recorded.len());
    let missing: Vec<&String> = recorded
        .iter()
        .filter(|fault| !rows.iter().flat_map(|row| &row.keys).any(|key| *key == fault.as_str()))
        .collect();
    assert!(missing.is_empty(), "no line for {missing:#?}");
}
