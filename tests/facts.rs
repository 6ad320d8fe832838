//! The facts of a build: the state at each RUN, what is known of it, and when two states are the same.

use leanfile::facts::{Build, Form, Inputs, Scripts, ShellKind};
use leanfile::rewrite::check;
use leanfile::syntax::expand::Known;
use leanfile::syntax::{Dockerfile, Keyword};
use std::sync::Arc;

fn build_with(text: &str, inputs: &Inputs) -> Build {
    let file = Dockerfile::parse(text);
    assert!(file.errors.is_empty(), "{text}: {:?}", file.errors);
    Build::new(Arc::new(file), inputs, &mut Scripts::default())
}

fn build(text: &str) -> Build {
    build_with(text, &Inputs::default())
}

/// The value of `name` at the last RUN, `?` where it is not known, nothing where there is no such variable.
#[track_caller]
fn value(text: &str, name: &str) -> Option<String> {
    let build = build(text);
    let state = build.state(build.runs.last().unwrap().instruction);
    let entry = state.env.entry(name)?;
    Some(entry.value.known().map_or("?".to_owned(), |value| value.to_string()))
}

/// Whether the first two RUNs of `text` run in the same state.
#[track_caller]
fn same(text: &str) -> bool {
    let build = build(text);
    build.state(build.runs[0].instruction) == build.state(build.runs[1].instruction)
}

/// Whether the last RUNs of two files run in the same state.
#[track_caller]
fn agree(one: &str, other: &str) -> bool {
    let (one, other) = (build(one), build(other));
    let last = |build: &Build| build.state(build.runs.last().unwrap().instruction).clone();
    last(&one) == last(&other)
}

#[test]
fn arg_and_env_change_the_state_of_what_follows() {
    assert!(same("FROM a\nRUN x\nRUN y\n"));
    assert!(same("FROM a\nARG U\nENV A=$U$PATH\nRUN x\nLABEL l=$A\nRUN y\n"));
    for between in
        ["ARG V=1", "ARG V", "ENV V=1", "ENV V=$U", "ENV $U=1", "USER $U", "WORKDIR $U", "WORKDIR b"]
    {
        assert!(!same(&format!("FROM a\nARG U\nRUN x\n{between}\nRUN y\n")), "{between}");
    }
    assert!(
        !same("FROM a\nRUN x\nSHELL [\"/bin/sh\", \"-c\"]\nRUN y\n"),
        "the base may have set another one"
    );
    assert!(same("FROM scratch\nRUN x\nSHELL [\"/bin/sh\", \"-c\"]\nRUN y\n"));
}

#[test]
fn env_wins_over_arg_in_the_order_of_the_file() {
    assert_eq!(value("FROM a\nARG V=1\nENV V=2\nRUN x\n", "V").as_deref(), Some("2"));
    assert_eq!(value("FROM a\nENV V=2\nARG V=1\nRUN x\n", "V").as_deref(), Some("1"));
    assert_eq!(value("FROM a\nARG V=1\nENV V=${V}2\nRUN x\n", "V").as_deref(), Some("12"));
}

#[test]
fn an_env_line_sees_the_state_before_the_line() {
    let text = "FROM scratch\nENV A=1\nENV A=2 B=$A\nRUN x\n";
    assert_eq!(value(text, "B").as_deref(), Some("1"));
    assert_eq!(value(&text.replace("A=2 B", "A=2\nENV B"), "B").as_deref(), Some("2"));
}

#[test]
fn a_stage_inherits_from_its_parent() {
    let text = "FROM debian AS one\nSHELL [\"/bin/bash\", \"-c\"]\nUSER app:app\nWORKDIR /srv\nWORKDIR x\nENV A=1\n\
                FROM one\nRUN x\n";
    let build = build(text);
    let run = &build.runs[0];
    let state = build.state(run.instruction);
    assert_eq!((state.user(), state.workdir()), (Some("app"), Some("/srv/x")));
    assert_eq!((run.shell.kind, &*state.shell()[0]), (ShellKind::Bash, "/bin/bash"));
    assert_eq!(value(text, "A").as_deref(), Some("1"));
    assert_eq!((build.stages[1].parent, build.stages[0].ships, build.stages[1].ships), (Some(0), true, true));
}

#[test]
fn onbuild_of_the_parent_runs_first() {
    let text = "FROM debian AS one\nONBUILD SHELL [\"/bin/bash\", \"-c\"]\nONBUILD WORKDIR /srv\nONBUILD ENV A=1\nRUN x\n\
                FROM one\nRUN y\n";
    let build = build(text);
    let (first, second) = (&build.runs[0], &build.runs[1]);
    assert_eq!((first.shell.kind, second.shell.kind), (ShellKind::Sh, ShellKind::Bash));
    assert_eq!(build.state(first.instruction).workdir(), Some("/"));
    assert_eq!(build.state(second.instruction).workdir(), Some("/srv"));
    assert_eq!(value(text, "A").as_deref(), Some("1"));
}

#[test]
fn a_global_arg_is_not_seen_in_a_stage_until_it_is_declared_there() {
    assert_eq!(value("ARG V=1\nFROM scratch\nRUN x\n", "V"), None);
    assert_eq!(value("ARG V=1\nFROM scratch\nENV A=$V\nRUN x\n", "A").as_deref(), Some(""));
    assert_eq!(value("ARG V=1\nFROM scratch\nARG V\nENV A=$V\nRUN x\n", "A").as_deref(), Some("1"));
    // The environment of a base image that is not seen may hold it.
    assert_eq!(value("ARG V=1\nFROM a\nENV A=$V\nRUN x\n", "A").as_deref(), Some("?"));
}

#[test]
fn bases_are_expanded() {
    let text = "ARG V=3.11\nARG I=python:${V}-slim\nFROM $I AS Base\nFROM base\nFROM ${X:-debian}:12\nARG V\nFROM $Y\n";
    let file = Dockerfile::parse(format!("ARG Y\n{text}"));
    let images = |inputs: &Inputs| -> Vec<Option<String>> {
        let build = Build::new(Arc::new(file.clone()), inputs, &mut Scripts::default());
        build.stages.into_iter().map(|stage| stage.image).collect()
    };
    let some = |image: &str| Some(image.to_owned());
    assert_eq!(images(&Inputs::default()), [some("python:3.11-slim"), None, some("debian:12"), None]);
    let build_args = vec![("V".to_owned(), "3.12".to_owned()), ("Y".to_owned(), "x".to_owned())];
    let given = Inputs { build_args, ..Inputs::default() };
    assert_eq!(images(&given), [some("python:3.12-slim"), None, some("debian:12"), some("x")]);
}

#[test]
fn nothing_is_known_on_an_unknown_base() {
    let build = build("ARG X\nFROM $X\nRUN x\nWORKDIR a\nRUN y\nWORKDIR /b\nRUN z\n");
    let state = |run: usize| build.state(build.runs[run].instruction);
    assert_eq!((state(0).user(), state(0).workdir()), (None, None));
    assert!(state(0).shell.known().is_none() && state(0).env.is_open());
    assert_eq!((state(1).workdir(), state(2).workdir()), (None, Some("/b")));
    // Docker's default stands for a SHELL that is not seen.
    assert_eq!(build.runs[0].shell.kind, ShellKind::Sh);
    assert!(!state(0).env_may_be_set("BASH_ENV"));
}

#[test]
fn what_a_build_argument_changes_is_not_taken_for_certain() {
    let build =
        build("ARG B=debian\nFROM $B\nRUN x\nARG D=/d\nWORKDIR $D\nUSER $D\nRUN y\nWORKDIR /e\nRUN z\n");
    let state = |run: usize| build.state(build.runs[run].instruction);
    assert_eq!((state(0).workdir(), state(0).user()), (None, None));
    assert_eq!((state(1).workdir(), state(1).user()), (None, None));
    assert_eq!(state(1).workdir.known().map(|path| &**path), Some("/d"));
    assert_eq!(state(2).workdir(), Some("/e"));
    let given = Inputs { build_args: vec![("D".into(), "/g".into())], ..Inputs::default() };
    let build = build_with(&build.file.text, &given);
    assert_eq!(build.state(build.runs[1].instruction).workdir(), Some("/g"));
}

#[test]
fn official_images_start_where_they_say() {
    for (image, workdir) in
        [("golang:1.25", Some("/go")), ("python:${V}", Some("/")), ("php:8", None), ("node:8-onbuild", None)]
    {
        let build = build(&format!("ARG V=3\nFROM {image}\nRUN x\n"));
        assert_eq!(build.state(2).workdir(), workdir, "{image}");
        assert_eq!(build.state(2).user(), workdir.map(|_| "root"), "{image}");
    }
}

#[test]
fn a_base_may_bring_another_shell() {
    let kind = |text: &str| build(text).runs.last().unwrap().shell.kind;
    assert_eq!(kind("FROM mambaorg/micromamba:2\nRUN x\n"), ShellKind::Other);
    assert_eq!(kind("FROM quay.io/jupyter/base-notebook AS a\nFROM a\nRUN x\n"), ShellKind::Other);
    assert_eq!(kind("FROM mambaorg/micromamba:2\nSHELL [\"/bin/bash\", \"-c\"]\nRUN x\n"), ShellKind::Bash);
    assert_eq!(kind("FROM mcr.microsoft.com/windows/nanoserver:1809\nRUN x\n"), ShellKind::Other);
    assert_eq!(kind("# escape=`\nFROM a\nRUN x\n"), ShellKind::Other);
    assert_eq!(kind("# escape=`\nFROM debian\nRUN x\n"), ShellKind::Sh);
}

/// Unknown values are equal only where they come about in the same way.
#[test]
fn unknown_values_are_told_apart() {
    let text = "FROM a\nARG U\nENV B=1\nENV A=$U$B\nENV B=2\nWORKDIR $U\nUSER ${U}x\nRUN x\n";
    assert!(agree(text, text));
    for (from, to) in [
        ("A=$U$B", "A=$V$B"),
        ("A=$U$B", "A=${U}1"),
        ("A=$U$B", "A=$B$U"),
        // What it was made of is gone by then.
        ("ENV B=1", "ENV B=3"),
        ("ENV B=1", "ARG B=1"),
        ("ENV B=1", "ENV B=$B"),
        ("ARG U", "ENV U=$W"),
        ("ARG U", "ARG U=1"),
        ("FROM a", "FROM b"),
        ("FROM a", "FROM --platform=linux/arm64 a"),
        ("FROM a", "FROM $a"),
        ("WORKDIR $U", "WORKDIR ${U}"),
        ("WORKDIR $U", "WORKDIR $U/.."),
        ("USER ${U}x", "USER ${U}y"),
        ("ENV B=2", "ENV $U=2"),
        ("ENV B=2", "ENV B=2\nENV $U=2"),
    ] {
        assert!(text.contains(from));
        assert!(!agree(text, &text.replacen(from, to, 1)), "{from} as {to}");
    }
    let only_env = "FROM a\nSHELL [\"/bin/sh\", \"-c\"]\nUSER u\nWORKDIR /x\nENV A=$PATH\nRUN x\n";
    for (from, to) in [("FROM a", "FROM b"), ("ENV A=$PATH", "ENV A=$HOME"), ("ENV A=$PATH", "LABEL l=1")] {
        assert!(!agree(only_env, &only_env.replacen(from, to, 1)), "{from} as {to}");
    }
    let blurred = "FROM a\nARG U\nENV B=1\nENV $U=2\nRUN x\n";
    for (from, to) in [("$U=2", "$U=3"), ("$U=2", "$V=2"), ("B=1", "B=2"), ("FROM a", "FROM b")] {
        assert!(!agree(blurred, &blurred.replacen(from, to, 1)), "{from} as {to}");
    }
}

/// A value that follows from an ARG's default is another one than the same value written out.
#[test]
fn values_of_arguments_are_told_apart_from_fixed_ones() {
    let text = "FROM scratch\nARG V=1\nENV A=$V\nARG V=2\nWORKDIR /x\nRUN x\n";
    assert!(agree(text, text));
    for (from, to) in
        [("ENV A=$V", "ENV A=1"), ("ARG V=2", "ENV V=2"), ("ARG V=1", "ENV V=1"), ("ARG V=1", "ARG V=3")]
    {
        assert!(!agree(text, &text.replacen(from, to, 1)), "{from} as {to}");
    }
    assert!(!agree(
        "FROM scratch\nARG V=/x\nWORKDIR $V\nARG V=2\nRUN x\n",
        "FROM scratch\nWORKDIR /x\nARG V=2\nRUN x\n"
    ));
}

#[test]
fn the_proof_sees_a_changed_expression() {
    let text = "FROM a\nARG U1\nARG U2\nENV A=$U1\nRUN x\n";
    assert!(check(text, text, &[]).is_ok());
    for (from, to) in [
        ("A=$U1", "A=$U2"),
        ("A=$U1", "A=\"$U1\""),
        ("ARG U1\n", ""),
        ("FROM a", "FROM b"),
        ("ARG U2", "ARG U2="),
    ] {
        assert!(check(text, &text.replacen(from, to, 1), &[]).is_err(), "{from} as {to}");
    }
}

#[test]
fn commands_outside_of_run_are_read() {
    let build = build(
        "FROM debian AS base\nONBUILD RUN apt-get update\nONBUILD COPY a b\nHEALTHCHECK --interval=1s CMD curl -f x || exit 1\n\
         FROM base AS app\nENTRYPOINT [\"/bin/x\", \"y\"]\nCMD exec apt-get\nHEALTHCHECK NONE\nRUN z\n\
         FROM app\nFROM debian\nCMD [\"other\"]\n",
    );
    let texts: Vec<(usize, Keyword, bool, String)> = build
        .commands()
        .iter()
        .map(|command| {
            let text = match &command.form {
                Form::Exec(words) => words.join(" "),
                Form::Script { script, .. } => script.text.to_string(),
                Form::Opaque(why) => panic!("{why}"),
            };
            (command.stage, command.keyword, command.is_trigger, text)
        })
        .collect();
    let expected = [
        (0, Keyword::Run, true, "apt-get update"),
        (0, Keyword::Healthcheck, false, "curl -f x || exit 1"),
        (1, Keyword::Entrypoint, false, "/bin/x y"),
        (1, Keyword::Cmd, false, "exec apt-get"),
        (3, Keyword::Cmd, false, "other"),
    ];
    let expected = expected.map(|(stage, keyword, trigger, text)| (stage, keyword, trigger, text.to_owned()));
    assert_eq!(texts, expected);
    assert_eq!((build.built_on(0), build.built_on(1), build.built_on(2)), (vec![1, 2], vec![2], vec![]));
}

#[test]
fn what_a_stage_gives_away_is_found() {
    let build = build(
        "FROM a AS one\nONBUILD COPY --from=two /o /\nFROM b AS two\nARG P\nFROM one\nARG V=/v\nARG U\n\
         COPY --from=TWO $V/a /b /dst/\nCOPY --from=1 $U /\nCOPY --from=image /x /\n\
         RUN --mount=type=bind,from=two,source=/m,target=/m --mount=from=two,target=/n --mount=from=one,target=/q x\n\
         COPY [\"--from=two\", \"/x\"]\nCOPY plain /\n",
    );
    let known = |paths: &[&str]| Known::Known(paths.iter().map(|path| path.to_string()).collect::<Vec<_>>());
    let found: Vec<_> =
        build.copies_from(1).into_iter().map(|copy| (copy.instruction, copy.stage, copy.paths)).collect();
    assert_eq!(
        found,
        [
            (4, 2, known(&["/o"])),
            (7, 2, known(&["/v/a", "/b"])),
            (8, 2, Known::Unknown),
            (10, 2, known(&["/m"])),
            (10, 2, known(&[])),
        ]
    );
    assert_eq!(build.copies_from(0).len(), 1);
    assert!(build.copies_from(2).is_empty());
}

#[test]
fn targets_ship_with_what_they_are_built_on() {
    let text = "FROM a AS one\nFROM one AS two\nFROM b AS three\nFROM c\n";
    let ships = |targets: &[&str]| -> Vec<bool> {
        let targets = targets.iter().map(|target| target.to_string()).collect();
        let build = build_with(text, &Inputs { targets, ..Inputs::default() });
        build.stages.iter().map(|stage| stage.ships).collect()
    };
    assert_eq!(ships(&[]), [false, false, false, true]);
    assert_eq!(ships(&["TWO"]), [true, true, false, true]);
    assert_eq!(ships(&["2", "none", "9"]), [false, false, true, true]);
}

/// A variable that is doubled line by line stays within bounds.
#[test]
fn values_that_grow_come_to_an_end() {
    let doubled = "ENV A=$A$A\n".repeat(200);
    assert_eq!(value(&format!("FROM scratch\nENV A=x\n{doubled}RUN x\n"), "A").as_deref(), Some("?"));
}
