//! Two independent readers of Dockerfiles look at what comes out of a rewrite. What they accepted before they must
//! accept after, and the instructions on lines that the rewrite left alone must read as they did.
//!
//! The proof shares this project's parser; these readers do not. Neither is what the project is built on: both keep no
//! comments and give up at the first error (the figures are printed here and by `cargo bench --bench speed`).

#![allow(clippy::print_stdout, reason = "tests print the figures they measure")]

mod corpus;
mod readers;

use std::collections::BTreeMap;
use std::fs;

use leanfile::rewrite::{Level, Options};
use pretty_assertions::assert_eq;
use readers::{Instruction, READERS, Reader, class_of};
use similar::{DiffOp, TextDiff};

/// What a second reader has to say against `after` as a rewrite of `before`; empty when nothing, or when it cannot read
/// `before`.
fn objections(reader: &Reader, before: &str, after: &str) -> Vec<String> {
    let Ok(was) = reader.read(before) else { return Vec::new() };
    let is = match reader.read(after) {
        Ok(is) => is,
        Err(why) => return vec![format!("{} rejects the result: {why}", reader.name)],
    };
    let lines = kept_lines(before, after);
    let mut found = Vec::new();
    for (at, instruction) in was.iter().enumerate() {
        let end = was.get(at + 1).map_or(lines.len(), |next| next.line);
        let Some(line) = kept_together(&lines[instruction.line..end]) else { continue };
        let now = is.iter().find(|i| i.line == line);
        if now.map(|i| &i.what) != Some(&instruction.what) {
            let (was, now) = (&instruction.what, now.map_or("nothing", |i: &Instruction| &i.what));
            found.push(format!("{}, line {}: {was}, now {now}", reader.name, instruction.line + 1));
        }
    }
    found
}

/// For each line of `before` the line of `after` that it became, where it was left alone.
fn kept_lines(before: &str, after: &str) -> Vec<Option<usize>> {
    // Not `from_lines`: for it a lone carriage return ends a line.
    let [was, is] = [before, after].map(|text| text.split_inclusive('\n').collect::<Vec<_>>());
    let diff = TextDiff::from_slices(&was, &is);
    let mut kept = vec![None; was.len()];
    for op in diff.ops() {
        if let DiffOp::Equal { old_index, new_index, len } = *op {
            (0..len).for_each(|i| kept[old_index + i] = Some(new_index + i));
        }
    }
    kept
}

/// The first of the lines, where all were left alone and still stand together.
fn kept_together(lines: &[Option<usize>]) -> Option<usize> {
    let first = (*lines.first()?)?;
    lines.iter().enumerate().all(|(i, line)| *line == Some(first + i)).then_some(first)
}

#[test]
fn what_the_second_readers_accepted_they_accept_rewritten() {
    let (files, from) = corpus::dockerfiles();
    let mut changed = 0;
    let mut found = Vec::new();
    for file in &files {
        let Ok(before) = fs::read_to_string(file) else { continue };
        for level in [Level::Safe, Level::Assumed] {
            let after = leanfile::rewrite_text(&before, &Options { level, ..Options::default() }).text;
            if after == before {
                continue;
            }
            changed += 1;
            for reader in &READERS {
                let against = objections(reader, &before, &after);
                found.extend(against.into_iter().map(|o| format!("{}, {level}: {o}", file.display())));
            }
        }
    }
    println!("figure: second readers: {changed} rewritten texts of {} files ({from})", files.len());
    assert!(files.len() / 10 <= changed, "{changed} rewrites of {} files show nothing", files.len());
    assert!(found.is_empty(), "{} objections:\n{}", found.len(), found.join("\n"));
}

/// How many files each reader cannot read, by reason; where BuildKit's verdict is known, only those that it accepts.
#[test]
fn gaps_of_the_second_readers() {
    let buildkit = buildkit_verdicts();
    let (files, from) = corpus::dockerfiles();
    for reader in &READERS {
        let mut gaps: BTreeMap<String, usize> = BTreeMap::new();
        let mut lenient = 0;
        for file in &files {
            let Ok(text) = fs::read_to_string(file) else { continue };
            let id = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let accepted = buildkit.get(&id).copied().unwrap_or(true);
            match reader.read(&text) {
                Ok(_) if !accepted => lenient += 1,
                Err(error) if accepted => *gaps.entry(gap(&text, &error)).or_default() += 1,
                _ => {}
            }
        }
        let rejected: usize = gaps.values().sum();
        println!(
            "figure: {} rejects {rejected} of {} good files, accepts {lenient} bad ones ({from})",
            reader.name,
            files.len()
        );
        for (why, count) in gaps {
            println!("    {count:>4}  {why}");
        }
        assert!(rejected < files.len() / 5, "a second reader that reads so little is none");
    }
}

/// Whether BuildKit accepts the corpus files, by file id; empty without a corpus.
fn buildkit_verdicts() -> BTreeMap<String, bool> {
    let Some(records) = corpus::folder().and_then(|f| fs::read_to_string(f.join("buildkit.jsonl")).ok())
    else {
        return BTreeMap::new();
    };
    let verdict = |line: &str| {
        let record: serde_json::Value = serde_json::from_str(line).expect("a JSON record a line");
        (record["id"].as_str().expect("an id").to_string(), record["ok"].as_bool().expect("a verdict"))
    };
    records.lines().map(verdict).collect()
}

/// What a rejected file has that the reader does not know, or else the class of the error.
fn gap(text: &str, error: &str) -> String {
    let directive = text.lines().take_while(|l| l.starts_with('#')).any(|l| l.contains("escape="));
    if directive {
        "has an escape directive".into()
    } else if text
        .lines()
        .any(|l| l.contains("<<") && l.trim_start().starts_with(['R', 'C', 'A', 'r', 'c', 'a']))
    {
        "has a heredoc".into()
    } else {
        class_of(error)
    }
}

/// Nobody's objections are worth anything who never objects.
#[test]
fn planted_faults_meet_objections() {
    let before = "FROM debian:12\n# lists\nRUN apt-get update\nRUN apt-get install -y git\nENV A=1 B=2\nCOPY a /b\nCMD [\"x\"]\n";
    let good = before.replace("update\nRUN", "update && \\\n   ");
    let faults = [
        ("glues the next instruction to it", good.replace("-y git\n", "-y git \\\n")),
        ("leaves text that is no instruction", good.replace("ENV", "rm -rf /x\nENV")),
        ("opens a quote", good.replace("FROM debian:12\n", "FROM debian:12 AS\n")),
        ("swallows the rest", good.replace("CMD", "ENV Q=\"\\\nCMD")),
    ];
    for reader in &READERS {
        assert_eq!(objections(reader, before, &good), Vec::<String>::new());
        let n = reader.read(before).map(|r| r.len());
        assert_eq!(n, Ok(6), "{}", reader.name);
    }
    for (what, after) in faults {
        assert!(READERS.iter().any(|r| !objections(r, before, &after).is_empty()), "nobody objects: {what}");
    }
}
