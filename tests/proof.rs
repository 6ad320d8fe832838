//! The proof has teeth: what other rewriters get wrong is rejected, and so is every fault planted in our own results.

#![allow(clippy::print_stdout)]

mod common;

use leanfile::facts::packages::Behind;
use leanfile::rewrite::{Claim, Level, Options, Rewrite, Step, Wrap, check, proposals};
use leanfile::shell;
use leanfile::syntax::{Dockerfile, Keyword};
use leanfile::text::Span;
use leanfile::transforms::PASSES;
use std::collections::BTreeMap;

const PLAIN: &[Wrap] = &[Wrap::Plain, Wrap::Plain];

fn join(first: usize, wraps: &[Wrap]) -> Vec<Claim> {
    vec![Claim::JoinSteps { first, wraps: wraps.to_vec() }]
}

/// What rivals wrote, with the claim they would have to make.
#[test]
fn what_other_rewriters_break_is_rejected() {
    let rejected: &[(&str, &str, &str, Vec<Claim>)] = &[
        (
            "mount flags become words of the command",
            "FROM a\nRUN --mount=type=cache,target=/c touch x\nRUN --mount=type=cache,target=/c pip install x\n",
            "FROM a\nRUN --mount=type=cache,target=/c touch x && --mount=type=cache,target=/c pip install x\n",
            join(1, PLAIN),
        ),
        (
            "the JSON form is no command",
            "FROM a\nRUN touch x\nRUN [\"/bin/echo\", \"x\"]\n",
            "FROM a\nRUN touch x && [\"/bin/echo\", \"x\"]\n",
            join(1, PLAIN),
        ),
        (
            "`&` behind a background command is a syntax error",
            "FROM a\nRUN sleep 1 &\nRUN if true; then touch x; fi\n",
            "FROM a\nRUN sleep 1 & \\\n    && if true; then touch x; fi\n",
            join(1, PLAIN),
        ),
        (
            "the next command runs in /foo",
            "FROM a\nRUN cd /foo && make\nRUN ./configure\n",
            "FROM a\nRUN cd /foo && make && ./configure\n",
            join(1, PLAIN),
        ),
        (
            "a failing command is hidden by `;` and not by `set -e`",
            "FROM a\nRUN false; true\nRUN touch x\n",
            "FROM a\nRUN set -e; false; true; touch x\n",
            join(1, PLAIN),
        ),
        (
            "cd as WORKDIR moves later steps",
            "FROM a\nRUN cd /foo && make\nRUN x\n",
            "FROM a\nWORKDIR /foo\nRUN make\nRUN x\n",
            vec![],
        ),
        (
            "an edit inside a comment",
            "FROM a\nRUN wget x && \\\n    # last one\n    wget y\n",
            "FROM a\nRUN wget x && \\\n    # la --progress=dot:gigast one\n    wget y\n",
            vec![],
        ),
        (
            "a comment inside a continuation dropped",
            "FROM a\nRUN wget x && \\\n    # last one\n    wget y\n",
            "FROM a\nRUN wget x && \\\n    wget y\n",
            vec![],
        ),
        (
            "the syntax directive dropped",
            "# syntax=docker/dockerfile:1\nFROM a\nRUN x\n",
            "FROM a\nRUN x\n",
            vec![],
        ),
        ("ONBUILD taken apart", "FROM a\nONBUILD RUN x\n", "FROM a\nRUN x\n", vec![]),
        (
            "ADD of a URL as COPY",
            "FROM a\nADD https://example.com/x /x\n",
            "FROM a\nCOPY https://example.com/x /x\n",
            vec![],
        ),
        (
            "a package removed",
            "FROM alpine\nRUN apk add wget && apk add curl\n",
            "FROM alpine\nRUN apk add wget\n",
            vec![],
        ),
        ("a user added", "FROM a\nRUN x\n", "FROM a\nRUN x\nUSER nobody\n", vec![]),
        (
            "a health check added",
            "FROM a\nCMD x\n",
            "FROM a\nHEALTHCHECK CMD curl localhost:8080\nCMD x\n",
            vec![],
        ),
        (
            "an owner that does not exist yet",
            "FROM a\nCOPY x /x\n",
            "FROM a\nCOPY --chown=appuser x /x\n",
            vec![],
        ),
        ("another install command", "FROM node\nRUN npm install\n", "FROM node\nRUN npm ci\n", vec![]),
        (
            "the environment before the build",
            "FROM node\nRUN npm run build\n",
            "FROM node\nENV NODE_ENV=production\nRUN npm run build\n",
            vec![],
        ),
        (
            "cgo switched off",
            "FROM golang\nRUN go build\n",
            "FROM golang\nRUN CGO_ENABLED=0 go build\n",
            vec![],
        ),
        (
            "target/ in a cache mount",
            "FROM rust\nRUN cargo build --release\nCMD ./target/release/app\n",
            "FROM rust\nRUN --mount=type=cache,target=/app/target cargo build --release\nCMD ./target/release/app\n",
            vec![],
        ),
        ("a backslash before a blank line dropped", "FROM a\nRUN x \\\n\n  y\n", "FROM a\nRUN x\n", vec![]),
        ("RUN true left over", "FROM a\nRUN apt-get install x\n", "FROM a\nRUN true\n", vec![]),
        (
            "a Windows base as a Linux one",
            "FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN x\n",
            "FROM debian\nRUN x\n",
            vec![],
        ),
    ];
    for (what, before, after, claims) in rejected {
        let verdict = check(before, after, claims);
        assert!(verdict.is_err(), "accepted: {what}");
    }
}

fn step(instruction: usize, index: usize) -> Step {
    Step { instruction, index }
}

fn flag(instruction: usize, index: usize, at: usize, flag: &'static str) -> Claim {
    Claim::AddFlag { step: step(instruction, index), at, flag }
}

fn cleanup(instruction: usize, operand: usize, manager: &'static str, command: &str) -> Claim {
    let behind = Behind::Operand { item: 0, operand };
    Claim::AddCleanup { instruction, behind, manager, command: command.into() }
}

/// What rivals wrote when they added flags and clean-ups, joined and dropped, with the claims they would have to make.
#[test]
fn what_other_rewriters_add_and_drop_is_rejected() {
    const LISTS: &str = "rm -rf /var/lib/apt/lists/*";
    let rejected: &[(&str, &str, &str, Vec<Claim>)] = &[
        (
            "apt's lists removed in front of a later install without an update",
            "FROM debian:12\nRUN apt-get update && apt-get install -y a\nCOPY b b\nRUN apt-get install -y b\n",
            "FROM debian:12\nRUN apt-get update && apt-get install -y a && rm -rf /var/lib/apt/lists/*\nCOPY b b\nRUN apt-get install -y b\n",
            vec![cleanup(1, 1, "apt", LISTS)],
        ),
        (
            "apt's lists removed between two installs of one RUN",
            "FROM debian:12\nRUN apt-get update && apt-get install -y a && make && apt-get install -y b\n",
            "FROM debian:12\nRUN apt-get update && apt-get install -y a && rm -rf /var/lib/apt/lists/* && make && apt-get install -y b\n",
            vec![cleanup(1, 1, "apt", LISTS)],
        ),
        (
            "a clean-up that removes more than the cache",
            "FROM debian:12\nRUN apt-get update && apt-get install -y a\n",
            "FROM debian:12\nRUN apt-get update && apt-get install -y a && rm -rf /var/lib/apt /var/lib/dpkg\n",
            vec![cleanup(1, 1, "apt", "rm -rf /var/lib/apt /var/lib/dpkg")],
        ),
        (
            "--no-cache-dir under a cache mount of pip",
            "FROM python:3\nRUN --mount=type=cache,target=/root/.cache/pip pip install x\n",
            "FROM python:3\nRUN --mount=type=cache,target=/root/.cache/pip pip install --no-cache-dir x\n",
            vec![flag(1, 0, 2, "--no-cache-dir")],
        ),
        (
            "a cache emptied that is a mount",
            "FROM node:20\nRUN --mount=type=cache,target=/root/.npm npm ci\n",
            "FROM node:20\nRUN --mount=type=cache,target=/root/.npm npm ci && npm cache clean --force\n",
            vec![cleanup(1, 0, "npm", "npm cache clean --force")],
        ),
        (
            "one of two installs claimed, both changed",
            "FROM debian:12\nRUN apt-get install -y a && make && apt-get install -y b\n",
            "FROM debian:12\nRUN apt-get install -y --no-install-recommends a && make && apt-get install -y --no-install-recommends b\n",
            vec![flag(1, 0, 3, "--no-install-recommends")],
        ),
        (
            "three calls claimed, one changed",
            "FROM alpine\nRUN apk add a && make && apk add b && make c && apk add d\n",
            "FROM alpine\nRUN apk add --no-cache a && make && apk add b && make c && apk add d\n",
            vec![flag(1, 0, 2, "--no-cache"), flag(1, 2, 2, "--no-cache"), flag(1, 4, 2, "--no-cache")],
        ),
        (
            "a flag of no manager in a comment's neighbour",
            "FROM a\nRUN wget x && \\\n    # last one\n    wget y\n",
            "FROM a\nRUN wget x && \\\n    # last one\n    wget --progress=dot:giga y\n",
            vec![flag(1, 1, 1, "--progress=dot:giga")],
        ),
        (
            "a package removed because another one does the same",
            "FROM alpine\nRUN apk add --no-cache wget && apk add --no-cache curl\n",
            "FROM alpine\nRUN apk add --no-cache wget\n",
            vec![Claim::DropStep { step: step(1, 1) }],
        ),
        (
            "a package lost where two installs become one",
            "FROM alpine\nRUN apk add --no-cache wget && apk add --no-cache curl jq\n",
            "FROM alpine\nRUN apk add --no-cache wget curl\n",
            vec![Claim::JoinInstalls { first: step(1, 0), last: 1 }],
        ),
        (
            "a package that nothing asked for",
            "FROM debian:12\nRUN apt-get install -y make\n",
            "FROM debian:12\nRUN apt-get install -y --no-install-recommends make tini\n",
            vec![
                flag(1, 0, 3, "--no-install-recommends"),
                Claim::AddPackages { step: step(1, 0), at: 4, packages: vec!["tini".into()] },
            ],
        ),
        (
            "a comment dropped between joined RUNs",
            "FROM a\nRUN touch x\n# why\nRUN touch y\n",
            "FROM a\nRUN touch x && touch y\n",
            join(1, PLAIN),
        ),
        (
            "the syntax directive dropped beside a join",
            "# syntax=docker/dockerfile:1\nFROM a\nRUN touch x\nRUN touch y\n",
            "FROM a\nRUN touch x && touch y\n",
            join(1, PLAIN),
        ),
        (
            "ONBUILD joined with its neighbour",
            "FROM a\nONBUILD RUN touch x\nRUN touch y\n",
            "FROM a\nRUN touch x && touch y\n",
            join(1, PLAIN),
        ),
        (
            "line ends lost beside a join",
            "FROM a\r\nRUN touch x\r\nRUN touch y\r\nCMD x\r\n",
            "FROM a\nRUN touch x && touch y\nCMD x\n",
            join(1, PLAIN),
        ),
    ];
    let mut accepted = Vec::new();
    for (what, before, after, claims) in rejected {
        if check(before, after, claims).is_ok() {
            accepted.push(*what);
        }
    }
    assert!(accepted.is_empty(), "accepted: {accepted:#?}");
}

#[test]
fn what_is_claimed_and_done_is_accepted() {
    let before = "FROM a\nRUN touch x\n# why\nRUN touch y\n";
    let after = "FROM a\nRUN touch x && \\\n    # why\n    touch y\n";
    assert_eq!(check(before, after, &join(1, PLAIN)).unwrap().0, Level::Safe);
    assert!(check(before, after, &[]).is_err(), "nothing is accepted that was not claimed");
    assert!(check(before, before, &join(1, PLAIN)).is_err(), "nor a claim that was not carried out");
}

/// A file with one accepted rewrite applied.
fn apply(text: &str, rewrite: &Rewrite) -> String {
    let mut edits = rewrite.edits.clone();
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let mut result = text.to_owned();
    for edit in edits.iter().rev() {
        result.replace_range(edit.span.range(), &edit.text);
    }
    result
}

/// The places of the `&&` operands of a RUN, in the file.
fn operands(file: &Dockerfile, at: usize) -> Vec<Span> {
    let instruction = &file.instructions[at];
    if instruction.keyword != Keyword::Run || instruction.json.is_some() || !instruction.heredocs.is_empty() {
        return Vec::new();
    }
    let Ok(script) = shell::parse(&instruction.body.text) else { return Vec::new() };
    let Some(item) = script.list.items.first().filter(|_| script.list.items.len() == 1) else {
        return Vec::new();
    };
    let pipelines =
        std::iter::once(&item.and_or.first).chain(item.and_or.rest.iter().map(|(_, _, pipeline)| pipeline));
    pipelines.map(|pipeline| instruction.body.span_to_file(pipeline.span)).collect()
}

fn pick<T>(random: &mut common::Random, from: &[T]) -> Option<usize> {
    (!from.is_empty()).then(|| random.below(from.len()))
}

/// Plants one fault of the given kind, or says that the file has no place for it.
fn plant(kind: usize, text: &str, random: &mut common::Random) -> Option<(&'static str, String)> {
    let file = Dockerfile::parse(text);
    let runs: Vec<usize> =
        (0..file.instructions.len()).filter(|&at| !operands(&file, at).is_empty()).collect();
    let run = || pick(&mut common::Random::new(text.len() as u64 + kind as u64), &runs).map(|at| runs[at]);
    let swap = |a: Span, b: Span| {
        format!("{}{}{}{}{}", &text[..a.start], b.of(text), &text[a.end..b.start], a.of(text), &text[b.end..])
    };
    match kind {
        0 => {
            let steps = operands(&file, run()?);
            let at = pick(random, &steps).filter(|_| steps.len() > 1)?;
            let gone = if at == 0 {
                Span::new(steps[0].start, steps[1].start)
            } else {
                Span::new(steps[at - 1].end, steps[at].end)
            };
            Some(("a step dropped", format!("{}{}", &text[..gone.start], &text[gone.end..])))
        }
        1 => {
            let steps = operands(&file, run()?);
            let at = pick(random, steps.get(1..)?)?;
            Some(("two steps swapped", swap(steps[at], steps[at + 1])))
        }
        2 => {
            let steps = operands(&file, run()?);
            let step = steps[pick(random, &steps)?];
            Some(("a step doubled", format!("{} && {}", &text[..step.end], &text[step.start..])))
        }
        3 => {
            let at = run()?;
            let instruction = &file.instructions[at];
            let script = shell::parse(&instruction.body.text).ok()?;
            let words: Vec<Span> =
                script.commands().flat_map(|found| found.simple.words.iter().map(|word| word.span)).collect();
            let word = instruction.body.span_to_file(words[pick(random, &words)?]);
            Some(("a word changed", format!("{}x{}", &text[..word.end], &text[word.end..])))
        }
        4 => {
            let steps = operands(&file, run()?);
            let at = pick(random, steps.get(1..)?)?;
            let gap = Span::new(steps[at].end, steps[at + 1].start);
            let changed = gap.of(text).replacen("&&", ["||", ";", "|"][random.below(3)], 1);
            Some(("an operator changed", format!("{}{changed}{}", &text[..gap.start], &text[gap.end..])))
        }
        5 => {
            let lost: Vec<Span> = file
                .instructions
                .iter()
                .skip(1)
                .filter(|i| i.keyword != Keyword::From)
                .map(|i| i.span)
                .collect();
            let gone = lost[pick(random, &lost)?];
            Some(("an instruction lost", format!("{}{}", &text[..gone.start], &text[gone.end..])))
        }
        6 => {
            let moves = |k: Keyword| {
                matches!(k, Keyword::Env | Keyword::User | Keyword::Workdir | Keyword::Copy | Keyword::Shell)
            };
            let pairs: Vec<usize> = (1..file.instructions.len())
                .filter(|&at| {
                    let (a, b) = (file.instructions[at - 1].keyword, file.instructions[at].keyword);
                    a == Keyword::Run && moves(b) || moves(a) && b == Keyword::Run
                })
                .collect();
            let at = pairs[pick(random, &pairs)?];
            Some((
                "a RUN moved across another instruction",
                swap(file.instructions[at - 1].span, file.instructions[at].span),
            ))
        }
        7 => {
            let flags: Vec<Span> =
                file.instructions.iter().flat_map(|i| i.flags.iter().map(|flag| flag.span)).collect();
            let flag = flags[pick(random, &flags)?];
            Some(("a flag changed", format!("{}0{}", &text[..flag.end], &text[flag.end..])))
        }
        8 => {
            let set = |k: Keyword| {
                matches!(
                    k,
                    Keyword::Env
                        | Keyword::User
                        | Keyword::Workdir
                        | Keyword::Copy
                        | Keyword::Cmd
                        | Keyword::Entrypoint
                )
            };
            let ends: Vec<usize> = file
                .instructions
                .iter()
                .filter(|i| set(i.keyword) && i.heredocs.is_empty())
                .map(|i| i.span.end)
                .collect();
            let end = ends[pick(random, &ends)?];
            Some(("a value changed", format!("{}0{}", &text[..end], &text[end..])))
        }
        _ => {
            let at = run()?;
            let steps = operands(&file, at);
            let step = steps[pick(random, &steps)?];
            let wrapped = ["( cd /tmp && ", "{ set +e; ", "( umask 0; "][random.below(3)];
            let close = if wrapped.starts_with('(') { " )" } else { "; }" };
            Some((
                "a step wrapped",
                format!("{}{wrapped}{}{close}{}", &text[..step.start], step.of(text), &text[step.end..]),
            ))
        }
    }
}

/// Plants single faults in accepted results over the corpus and our own files; every one of them must be rejected.
#[test]
fn planted_faults_are_rejected() {
    let wanted = if common::full() { 5_000 } else { 1_000 };
    let mut random = common::Random::from_env();
    let mut planted: BTreeMap<&'static str, usize> = BTreeMap::new();
    let mut total = 0;
    let texts = common::dockerfiles();
    let options = Options { level: Level::Assumed, ..Options::default() };
    let results: Vec<(String, Rewrite, String)> = texts
        .iter()
        .flat_map(|(_, text)| {
            let proposed = proposals(text, PASSES, &options).into_iter();
            proposed
                .map(|(rewrite, _)| (text.clone(), rewrite.clone(), apply(text, &rewrite)))
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(!results.is_empty());
    for (before, rewrite, after) in &results {
        check(before, after, &rewrite.claims)
            .unwrap_or_else(|why| panic!("our own result is rejected: {why}\n{after}"));
    }
    for attempt in 0..wanted * 20 {
        if total == wanted {
            break;
        }
        let (before, rewrite, after) = &results[random.below(results.len())];
        let Some((kind, faulty)) = plant(attempt % 10, after, &mut random) else { continue };
        if without_blanks(&faulty) == without_blanks(after) {
            continue;
        }
        total += 1;
        *planted.entry(kind).or_default() += 1;
        if check(before, &faulty, &rewrite.claims).is_ok() {
            panic!(
                "accepted: {kind} in a result of {}\n--- before\n{before}\n--- with the fault\n{faulty}",
                rewrite.pass
            );
        }
    }
    println!("{total} faults planted in {} accepted results, all rejected: {planted:?}", results.len());
    assert!(total == wanted || texts.len() < 1_000, "only {total} faults found a place");
}

/// A swap of two equal steps changes nothing; nor does white space.
fn without_blanks(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
