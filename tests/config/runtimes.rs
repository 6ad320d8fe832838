//! `[split-stages]` and the rows for images to run things on: what is read, and what is said of mistakes.

use super::{one_mistake, read, strings};
use leanfile::facts::Reference;
use leanfile::rewrite::{Runs, RuntimeKind, RuntimeRow};
use pretty_assertions::assert_eq;

/// A row of a language that is whole, and further lines of it.
fn row(lines: &str) -> String {
    format!(
        "[[split-stages.runtimes]]\nruns = \"node 20\"\nruntime = \"example/node\"\nprogram = \"/bin/node\"\n{lines}\n"
    )
}

/// The one mistake in a line of a row, told from the line's column on.
#[track_caller]
fn in_row(line: &str, expected: &str) {
    one_mistake(&row(line), &format!("5:{expected}"));
}

/// The one mistake in what a row says that it runs.
#[track_caller]
fn runs(value: &str, expected: &str) {
    let text = format!("[[split-stages.runtimes]]\nruntime = \"example/x\"\nruns = {value}\n");
    one_mistake(&text, &format!("3:8 {expected}"));
}

const RUNS: &str =
    "\"static\", \"linked\", or a language and its version as in \"python 3.11\", \"node 20\", \"java 17\"";

#[test]
fn every_key_is_read() {
    let config = read(
        r#"
        [split-stages]
        runtime = "distroless"
        [[split-stages.runtimes]]
        runs = "python 3.11"
        runtime = "registry.example.com/python:3.11"
        image = "python"
        tags = "3.11*"
        entrypoint = ["/usr/bin/python3.11", "-u"]
        user = "65532"
        workdir = "/app"
        release = "bookworm"
        has = ["ca-certificates", "libpq5"]
        [[split-stages.runtimes]]
        runs = "java 17"
        runtime = "registry.example.com/java"
        program = "/opt/java/bin/java"
        [[split-stages.runtimes]]
        runs = "linked"
        runtime = "registry.example.com/cc"
        entrypoint = []
        "#,
    );
    let runtimes = &config.passes.runtimes;
    assert_eq!(runtimes.kind, RuntimeKind::Distroless);
    let [python, java, linked] = runtimes.rows.as_slice() else { panic!("three rows") };
    assert_eq!((python.runs, python.version.as_str()), (Runs::Python, "3.11"));
    assert_eq!(python.reference, "registry.example.com/python:3.11");
    assert_eq!(python.entrypoint, Some(strings(&["/usr/bin/python3.11", "-u"])));
    assert_eq!(python.program.as_deref(), Some("/usr/bin/python3.11"), "the first word of its ENTRYPOINT");
    assert_eq!((python.user.as_str(), python.workdir.as_str()), ("65532", "/app"));
    assert_eq!(python.release, Some("bookworm"));
    assert_eq!(python.has, strings(&["ca-certificates", "libpq5"]));
    let fits = |image: &str| {
        let found = runtimes.find(Runs::Python, "3.11", &Reference::parse(image));
        found.map(|row| row.reference)
    };
    assert_eq!(fits("python:3.11-slim").as_deref(), Some("registry.example.com/python:3.11"));
    assert_eq!(fits("example/python:3.11"), None);
    assert_eq!(java.program.as_deref(), Some("/opt/java/bin/java"));
    let rest = RuntimeRow {
        runs: Runs::Linked,
        reference: "registry.example.com/cc".into(),
        entrypoint: Some(Vec::new()),
        ..RuntimeRow::default()
    };
    assert_eq!(*linked, rest);
    for (value, kind) in [
        ("slim", RuntimeKind::Slim),
        ("chainguard", RuntimeKind::Chainguard),
        ("scratch", RuntimeKind::Scratch),
    ] {
        assert_eq!(read(&format!("[split-stages]\nruntime = \"{value}\"\n")).passes.runtimes.kind, kind);
    }
}

#[test]
fn a_wrong_kind_says_which_there_are() {
    one_mistake(
        "[split-stages]\nruntime = \"distro-less\"\n",
        "2:11 `runtime` in [split-stages] is \"distro-less\"; expected \"slim\" or \"distroless\" or \"chainguard\" or \"scratch\"",
    );
    one_mistake(
        "[split-stages]\nruntime = 3\n",
        "2:11 `runtime` in [split-stages] is a whole number; expected \"slim\" or \"distroless\" or \"chainguard\" or \"scratch\"",
    );
    one_mistake(
        "[split-stages]\nruntimes = \"x\"\n",
        "2:12 `runtimes` in [split-stages] is a string; expected tables, each headed [[split-stages.runtimes]]",
    );
}

#[test]
fn a_row_says_what_it_runs() {
    let key = "`runs` in [[split-stages.runtimes]]";
    for value in ["ruby 3", "", "python 3.11 slim", "Static"] {
        runs(
            &format!("\"{value}\""),
            &match value {
                "" => format!("{key} is nothing that an image runs; expected {RUNS}"),
                value => format!("{key}: \"{value}\" is nothing that an image runs; expected {RUNS}"),
            },
        );
    }
    for value in ["python", "python 3", "python 3.11.2", "python 3.x", "node", "node 20.1", "java v17"] {
        let text = format!(
            "[[split-stages.runtimes]]\nruntime = \"example/x\"\nruns = \"{value}\"\nprogram = \"/bin/x\"\n"
        );
        one_mistake(&text, &format!("3:8 {key}: \"{value}\" has no such version; expected {RUNS}"));
    }
    runs("\"static 1\"", &format!("{key}: \"static 1\" has a version, which it has not; expected {RUNS}"));
    runs("17", &format!("{key} is a whole number; expected {RUNS}"));
}

#[test]
fn what_is_missing_in_a_row_is_told() {
    one_mistake(
        "[[split-stages.runtimes]]\nruns = \"static\"\n",
        "1:1 [[split-stages.runtimes]] has no `runtime`; expected the image",
    );
    one_mistake(
        "[[split-stages.runtimes]]\nruntime = \"example/x\"\n",
        "1:1 [[split-stages.runtimes]] has no `runs`; expected what it runs",
    );
    one_mistake(
        "[[split-stages.runtimes]]\nruns = \"node 20\"\nruntime = \"example/x\"\n",
        "1:1 [[split-stages.runtimes]] runs a language and does not say where its interpreter is; expected its path as `program`, or as the first word of `entrypoint`",
    );
}

#[test]
fn a_wrong_value_says_what_was_expected() {
    in_row(
        "shell = true",
        "1 no key of [[split-stages.runtimes]] is called `shell`; expected one of `runs`, `runtime`, `image`, `tags`, `entrypoint`, `program`, `user`, `workdir`, `release`, `has`",
    );
    in_row(
        "image = \"python:3\"",
        "9 `image` in [[split-stages.runtimes]]: \"python:3\" has a tag; expected the image alone; put its tags in `tags`",
    );
    in_row(
        "workdir = \"app\"",
        "11 `workdir` in [[split-stages.runtimes]]: \"app\" does not begin with a `/`; expected a path from the root of the image",
    );
    in_row(
        "user = \"\"",
        "8 `user` in [[split-stages.runtimes]] is empty or has blanks; expected a user's number or name",
    );
    in_row(
        "release = \"woody\"",
        "11 `release` in [[split-stages.runtimes]]: \"woody\" is none that is known; expected the name of a Debian or Ubuntu release, such as \"bookworm\"",
    );
    in_row(
        "has = [\"a b\"]",
        "8 `has` in [[split-stages.runtimes]]: \"a b\" is no name; expected packages, each by its name",
    );
    in_row(
        "entrypoint = \"x\"",
        "14 `entrypoint` in [[split-stages.runtimes]] is a string; expected a list of words, as in [\"…\"]",
    );
    one_mistake(
        "[[split-stages.runtimes]]\nruns = \"static\"\nruntime = \"a b\"\n",
        "3:11 `runtime` in [[split-stages.runtimes]]: \"a b\" has a ' ', which no image's name has; expected an image as in FROM, such as \"registry.example.com/python:3.11\"",
    );
}
