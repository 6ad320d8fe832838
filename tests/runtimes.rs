//! Images to run things on: every split onto one of them, and the releases that meet in it.

use leanfile::facts::split::{self, Split};
use leanfile::facts::tables::runtime_images::glibc;
use leanfile::facts::tables::runtimes::{Prefer, runtimes};
use leanfile::facts::{Build, Inputs, Reference, Scripts, base};
use leanfile::project::Project;
use leanfile::rewrite::{Runs, RuntimeKind, RuntimeRow, Runtimes};
use leanfile::syntax::Dockerfile;
use pretty_assertions::assert_eq;
use std::sync::Arc;

/// A program that is linked with the C library, built on `image`.
fn linked(image: &str, runtimes: &Runtimes) -> Option<Split> {
    let (build, files) = match Reference::parse(image).name {
        "golang" => (
            "CGO_ENABLED=1 go build -o target/release/app .",
            vec![("go.mod", "module example.com/app\n"), ("main.go", "package main\n\nfunc main() {}\n")],
        ),
        _ => (
            "cargo build --release",
            vec![
                ("Cargo.toml", "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n"),
                ("src/main.rs", "fn main() {}\n"),
            ],
        ),
    };
    let text = format!("FROM {image}\nWORKDIR /app\nCOPY . .\nRUN {build}\nCMD [\"./target/release/app\"]\n");
    let inputs = Inputs { project: Project::of(files), runtimes: runtimes.clone(), ..Inputs::default() };
    let build = Build::new(Arc::new(Dockerfile::parse(text)), &inputs, &mut Scripts::default());
    split::of(&build, build.stages.last()?).ok()
}

/// Builders, some of which are of one release and some of whatever is current.
const BUILDERS: &[&str] = &[
    "golang:1",
    "golang",
    "golang:1.25",
    "golang:1.23",
    "golang:1.22",
    "golang:1-trixie",
    "golang:1-bookworm",
    "golang:1.20-bullseye",
    "golang:1.25-alpine",
    "rust:1",
    "rust",
    "rust:1-slim",
    "rust:1.80",
    "rust:1-trixie",
    "rust:1-bookworm",
    "rust:1-slim-bullseye",
    "rust:1-alpine",
];

/// The release that a builder is of once it is split.
fn built_on(image: &str, split: &Split) -> Option<&'static str> {
    let image = split.pinned.as_deref().unwrap_or(image);
    base::family_of(image).1
}

/// The C library of the image is never older than the one that a program was linked with, and the builder's release is fixed where
/// the image's is.
#[test]
fn releases_are_never_mixed() {
    let own = |release| RuntimeRow {
        runs: Runs::Linked,
        reference: format!("registry.example.com/cc:{release}"),
        entrypoint: Some(Vec::new()),
        release: Some(release),
        ..RuntimeRow::default()
    };
    let mut without_shell = 0;
    for release in [None, Some("buster"), Some("bullseye"), Some("bookworm"), Some("trixie"), Some("noble")] {
        for kind in
            [RuntimeKind::Slim, RuntimeKind::Distroless, RuntimeKind::Chainguard, RuntimeKind::Scratch]
        {
            let rows = Arc::new(release.into_iter().map(own).collect());
            let runtimes = Runtimes { kind, rows };
            for image in BUILDERS {
                let Some(split) = linked(image, &runtimes) else { continue };
                let to = &split.image;
                assert_ne!(to.reference, "scratch", "{image}: a linked program on nothing");
                assert!(!to.reference.contains("/static"), "{image} on {}", to.reference);
                let alpine = image.contains("alpine");
                if alpine {
                    assert!(
                        to.has_shell && to.reference.starts_with("alpine"),
                        "{image} on {}",
                        to.reference
                    );
                    continue;
                }
                without_shell += usize::from(!to.has_shell);
                let on =
                    built_on(image, &split).unwrap_or_else(|| panic!("{image} moves on: {}", to.reference));
                let there = to.release.unwrap_or_else(|| panic!("{image}: {} has no release", to.reference));
                assert!(glibc(on) <= glibc(there), "{image}: linked on {on}, on {}", to.reference);
            }
        }
    }
    assert!(without_shell > 40, "{without_shell}");
}

/// A name of distroless' is for a release that is supported, and runs as root, as the images before do.
#[test]
fn names_are_supported() {
    let rows = || runtimes().iter().filter(|row| row.runs.is_some());
    let distroless: Vec<&str> =
        rows().filter(|row| row.prefer == Prefer::Distroless).map(|row| row.reference).collect();
    assert_eq!(
        distroless,
        [
            "gcr.io/distroless/static-debian13:latest",
            "gcr.io/distroless/cc-debian13:latest",
            "gcr.io/distroless/python3-debian13:latest",
            "gcr.io/distroless/nodejs22-debian13:latest",
            "gcr.io/distroless/nodejs24-debian13:latest",
            "gcr.io/distroless/nodejs26-debian13:latest",
            "gcr.io/distroless/java17-debian13:latest",
            "gcr.io/distroless/java21-debian13:latest",
            "gcr.io/distroless/java25-debian13:latest",
        ]
    );
    // Of Chainguard's, only what has no version.
    let chainguard = rows().filter(|row| row.prefer == Prefer::Chainguard);
    assert!(chainguard.into_iter().all(|row| row.runs == Some((Runs::Static, ""))));
}
