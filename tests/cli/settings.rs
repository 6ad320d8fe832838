//! Configuration: the nearest file, what the command line says over it, what is excluded.

use super::program::{AFTER, BEFORE, Folder};
use pretty_assertions::assert_eq;

const SKIP: &str = "skip = [\"merge-runs\"]\n";

#[test]
fn the_nearest_configuration_holds() {
    let folder = Folder::with(&[
        ("leanfile.toml", SKIP),
        ("Dockerfile", BEFORE),
        ("sub/Dockerfile", BEFORE),
        ("other/leanfile.toml", ""),
        ("other/Dockerfile", BEFORE),
        ("other/deep/Dockerfile", BEFORE),
    ]);
    let paths = |line: &str| {
        let out = folder.run(line).out;
        out.lines().map(|line| line.split(':').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(paths("check"), ["other/Dockerfile", "other/deep/Dockerfile"]);
    assert_eq!(paths("check --no-config").len(), 4);
    assert_eq!(paths("check --config leanfile.toml").len(), 0);
    assert_eq!(paths("check --config other/leanfile.toml").len(), 4);
    // From within, the files above count too.
    let mut inside = folder.command();
    inside.current_dir(folder.join("sub")).arg("check");
    assert_eq!(inside.output().unwrap().status.code(), Some(0));
}

#[test]
fn the_command_line_goes_over_the_configuration() {
    let folder = Folder::with(&[("leanfile.toml", SKIP), ("Dockerfile", BEFORE)]);
    assert_eq!(folder.run("check").code, 0);
    assert_eq!(folder.run("check --only merge-runs").code, 1);
    assert_eq!(folder.run("check --only merge-runs --skip merge-runs").code, 0);
    folder.write("leanfile.toml", "only = [\"merge-runs\"]\n");
    assert_eq!(folder.run("check").code, 1);
    assert_eq!(folder.run("check --skip merge-runs").code, 0);
    // Stages that ship: those of the configuration and those of the command line.
    folder.write(
        "Dockerfile",
        format!("{}FROM b\n", BEFORE.replace("debian:12-slim", "debian:12-slim AS builder")),
    );
    assert_eq!(folder.run("check").code, 0);
    assert_eq!(folder.run("check --target builder").code, 1);
    assert_eq!(folder.run("check --target Builder").code, 1);
    // A slip of the pen in a target; of a configuration they are meant for many files.
    let note = "note: --target build: no stage is called so\n";
    assert!(folder.run("check --target builder --target build").err.contains(note));
    folder.write("leanfile.toml", "targets = [\"builder\", \"build\"]\n");
    let ran = folder.run("check --target builder");
    assert!(ran.code == 1 && !ran.err.contains("note"), "{}", ran.err);
    folder.write("other.Dockerfile", "FROM a AS build\n");
    assert!(!folder.run("check --target build").err.contains("note"));
}

#[test]
fn excluded_files() {
    let folder = Folder::with(&[
        ("leanfile.toml", "exclude = [\"vendor/\", \"*.old.Dockerfile\"]\n"),
        ("Dockerfile", BEFORE),
        ("a.old.Dockerfile", BEFORE),
        ("vendor/x/Dockerfile", BEFORE),
    ]);
    let ran = folder.run("check");
    assert_eq!(ran.out.lines().count(), 1, "{}", ran.out);
    assert!(
        folder.run("check -v").err.contains("a.old.Dockerfile: left alone: the configuration excludes it")
    );
    // What is named is looked at, but for --force-exclude.
    assert_eq!(folder.run("check vendor/x/Dockerfile").code, 1);
    assert_eq!(folder.run("check --force-exclude vendor/x/Dockerfile").code, 0);
    assert_eq!(folder.run("fix --force-exclude vendor/x/Dockerfile Dockerfile").code, 0);
    assert_eq!(
        (folder.text("vendor/x/Dockerfile").as_str(), folder.text("Dockerfile").as_str()),
        (BEFORE, AFTER)
    );
    let ran = folder.run_with("fix --force-exclude - --stdin-filename vendor/Dockerfile", BEFORE);
    assert_eq!((ran.code, ran.out.as_str()), (0, BEFORE));
    assert_eq!(folder.run("check --no-config").out.lines().count(), 2);
}

#[test]
fn a_broken_configuration_keeps_its_files_alone() {
    let folder = Folder::with(&[
        ("bad/leanfile.toml", "# mine\nskip = [\"merge-run\"]\nlevle = 1\n"),
        ("bad/a.Dockerfile", BEFORE),
        ("bad/b.Dockerfile", BEFORE),
        ("good/Dockerfile", BEFORE),
    ]);
    let ran = folder.run("fix");
    assert_eq!(ran.code, 2);
    assert_eq!(folder.text("good/Dockerfile"), AFTER);
    assert_eq!(folder.text("bad/a.Dockerfile"), BEFORE);
    assert!(ran.err.contains("leanfile.toml:2:9: error: "), "{}", ran.err);
    assert!(ran.err.contains("2 | skip = [\"merge-run\"]\n  |         ^"), "{}", ran.err);
    assert!(ran.err.contains("leanfile.toml:3:1: error: "), "{}", ran.err);
    assert_eq!(ran.err.matches(":3:1: error: ").count(), 1, "said once: {}", ran.err);
    assert_eq!(ran.err.matches("cannot be used").count(), 2, "{}", ran.err);
    let ran = folder.run("check --format json bad");
    let found: Vec<serde_json::Value> = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(found.len(), 2);
}

#[test]
fn further_tables_are_read_with_their_mistakes() {
    let row = "[[images]]\nimage = \"example/java\"\nreplace = \"{tag}-slim\"\n";
    let folder = Folder::with(&[
        ("sub/leanfile.toml", "[slim-base]\ntables = [\"bases.toml\", \"../more.toml\"]\n"),
        ("sub/bases.toml", row),
        ("more.toml", row),
        ("sub/Dockerfile", BEFORE),
        ("Dockerfile", BEFORE),
    ]);
    let ran = folder.run("check");
    assert_eq!((ran.code, ran.err.contains("error")), (1, false), "{}", ran.err);

    // A mistake in one of them, and one that is not there: each in its place.
    folder.write("sub/bases.toml", "# ours\n[[images]]\nimage = \"example/java\"\nreplace = \"{tag\"\n");
    std::fs::remove_file(folder.join("more.toml")).unwrap();
    let ran = folder.run("fix");
    assert_eq!(ran.code, 2);
    assert_eq!((folder.text("Dockerfile").as_str(), folder.text("sub/Dockerfile").as_str()), (AFTER, BEFORE));
    let there = "sub/bases.toml:4:11: error: `replace` in [[images]]: \"{tag\" has a `{` without a `}`; expected a tag ";
    assert!(ran.err.contains(there), "{}", ran.err);
    assert!(ran.err.contains("4 | replace = \"{tag\"\n  |           ^^^^^^"), "{}", ran.err);
    let gone = "sub/leanfile.toml:2:25: error: the table `../more.toml`: cannot be read: ";
    assert!(ran.err.contains(gone), "{}", ran.err);
    assert!(ran.err.contains("sub/leanfile.toml cannot be used"), "{}", ran.err);

    // What is no text, and a folder.
    folder.write("sub/bases.toml", b"[[images]]\n\xff");
    std::fs::create_dir(folder.join("more.toml")).unwrap();
    let ran = folder.run("check sub");
    assert!(ran.err.contains("sub/bases.toml:2:1: error: "), "{}", ran.err);
    assert!(
        ran.err.contains("sub/leanfile.toml:2:25: error: the table `../more.toml`: not a regular file"),
        "{}",
        ran.err
    );
}
