//! Agreement with BuildKit: where it accepts a file, so do we, with the same instructions on the same lines; where it
//! rejects one, we say so, and where.

mod common;

use common::{Case, RecordedHeredoc, RecordedInstruction};
use leanfile::syntax::{Dockerfile, Instruction, Keyword};
use leanfile::text::LineIndex;

/// Our reading of an instruction, put as BuildKit's is recorded.
fn recorded(text: &str, instruction: &Instruction) -> RecordedInstruction {
    let flag = |flag: &leanfile::syntax::Flag| match &flag.value {
        Some(value) => format!("--{}={value}", flag.name),
        None => format!("--{}", flag.name),
    };
    let heredoc = |heredoc: &leanfile::syntax::Heredoc| RecordedHeredoc {
        name: heredoc.name.clone(),
        expand: heredoc.expand,
        chomp: heredoc.chomp,
        fd: heredoc.fd,
        content: heredoc.content(text).to_owned(),
    };
    RecordedInstruction {
        cmd: instruction.keyword.name().to_owned(),
        lines: [instruction.first_line, instruction.last_line],
        args: instruction.args(),
        flags: instruction.flags.iter().map(flag).collect(),
        json: instruction.json.is_some(),
        heredocs: instruction.heredocs.iter().map(heredoc).collect(),
    }
}

/// How our reading of `case` differs from BuildKit's.
fn differences(case: &Case) -> Vec<String> {
    let file = Dockerfile::parse(case.text.as_str());
    let verdict = &case.verdict;
    let mut found = Vec::new();
    let mut expect = |what: &str, ours: String, theirs: String| {
        if ours != theirs {
            found.push(format!("{}: {what}:\n  ours   {ours}\n  theirs {theirs}", case.name));
        }
    };

    expect("accepted", file.errors.is_empty().to_string(), verdict.parses.to_string());
    if !verdict.parses {
        // BuildKit stops at its first error. Its line parser goes over the whole file before it looks at what the
        // instructions take, so an error of that need not be our first one.
        let index = LineIndex::new(&file.text);
        let ours: Vec<usize> = file.errors.iter().map(|error| index.line(error.span.start)).collect();
        let theirs = verdict.lines_of_error();
        let lies = |line: &usize| theirs.iter().any(|&[first, last]| (first..=last).contains(line));
        let by_line_parser = verdict.error.as_ref().is_some_and(|error| error.phase == "parser");
        let agrees = if by_line_parser { ours.iter().any(lies) } else { ours.first().is_some_and(lies) };
        if !theirs.is_empty() && !agrees {
            expect("line of the first error", format!("{ours:?} {:?}", file.errors), format!("{theirs:?}"));
        }
        return found;
    }

    expect("escape", file.escape.to_string(), verdict.escape.map(String::from).unwrap_or_default());
    // Only the small cases record directives, and only those at the start of a line.
    if verdict.builds.is_some() {
        let index = LineIndex::new(&file.text);
        let at_start =
            file.directives.iter().filter(|directive| file.text[directive.span.start..].starts_with('#'));
        let ours =
            at_start.map(|directive| (index.line(directive.span.start), &directive.name, &directive.value));
        let theirs =
            verdict.directives.iter().map(|directive| (directive.line, &directive.name, &directive.value));
        expect(
            "directives",
            format!("{:?}", ours.collect::<Vec<_>>()),
            format!("{:?}", theirs.collect::<Vec<_>>()),
        );
    }

    let ours = file.instructions.iter().map(|instruction| recorded(&file.text, instruction));
    let theirs = verdict.meta.iter().chain(verdict.stages.iter().flat_map(|stage| &stage.instrs)).cloned();
    let (ours, theirs): (Vec<_>, Vec<_>) = (ours.collect(), theirs.collect());
    expect("number of instructions", ours.len().to_string(), theirs.len().to_string());
    for (ours, theirs) in ours.iter().zip(&theirs) {
        expect("instruction", format!("{ours:?}"), format!("{theirs:?}"));
    }

    let stages: Vec<_> =
        file.instructions.iter().filter(|instruction| instruction.keyword == Keyword::From).collect();
    expect("number of stages", stages.len().to_string(), verdict.stages.len().to_string());
    for (ours, theirs) in stages.iter().zip(&verdict.stages) {
        let from = ours.from().unwrap();
        let name = from.alias.unwrap_or_default().to_lowercase();
        expect("stage", format!("{} {name}", from.image), format!("{} {}", theirs.base, theirs.name));
    }
    found
}

fn check(cases: &[Case], expected: usize) {
    if cases.is_empty() {
        return;
    }
    assert_eq!(cases.len(), expected);
    let found: Vec<String> = cases.iter().flat_map(differences).collect();
    assert!(found.is_empty(), "{} differences\n{}", found.len(), found[..found.len().min(20)].join("\n"));
}

#[test]
fn agrees_on_our_own_cases() {
    check(&common::own_cases(), 60);
}

#[test]
fn agrees_on_the_shared_cases() {
    check(&common::shared_cases("agrees_on_the_shared_cases"), 298);
}

#[test]
fn agrees_on_the_corpus() {
    check(&common::corpus_cases("agrees_on_the_corpus"), 1955);
}

#[test]
fn a_difference_is_noticed() {
    let cases = common::own_cases();
    let case = cases.iter().find(|case| case.name == "hd two").unwrap();
    assert_eq!(differences(case), [""; 0]);
    for changed in
        ["FROM a\nRUN cat <<B <<A\nb\nB\na\nA\n", "FROM a\n\nRUN cat <<A <<B\na\nA\nb\nB\n", "RUN a\n"]
    {
        let case = Case { text: changed.to_owned(), ..case.clone() };
        assert_ne!(differences(&case), [""; 0], "{changed}");
    }
}
