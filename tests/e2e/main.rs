//! Builds images for real before and after the rewrite, runs both, and compares them.
//!
//! Only with `LEANFILE_BUILDS_TESTS=1`: buildah, podman, root, the package registries and some minutes are needed.
//! Where something is missing a test says so in a line that begins with `skipped:` and passes.

#![cfg(target_os = "linux")]
#![allow(clippy::print_stdout, reason = "tests print the figures they measure")]

mod bases;
mod check;
mod compare;
mod engine;
mod projects;
mod traps;

use std::fs::{self, Permissions};
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use compare::{Seen, differences, tree_differences};
use engine::Engine;
use tempfile::TempDir;

const DEBIAN: &str = "debian:bookworm";
const PYTHON: &str = "python:3.11-slim";

/// The engine with all `bases` in its store; or `None`, after saying why the test is skipped.
fn ready(test: &str, bases: &[&str]) -> Option<Engine> {
    let found = Engine::find().and_then(|e| bases.iter().try_for_each(|b| e.base(b)).map(|()| e));
    // Not `eprintln!`, which the test runner keeps to itself when a test passes.
    found.map_err(|why| writeln!(std::io::stderr(), "skipped: {test}: {why}")).ok()
}

/// A copy of the project in `folder` that a test may change.
fn copy_of(folder: &Path) -> TempDir {
    let copy = tempfile::tempdir().expect("a folder for the copy");
    copy_into(folder, copy.path());
    copy
}

fn copy_into(folder: &Path, copy: &Path) {
    for item in fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
        let path = item.expect("a readable folder").path();
        let place = copy.join(path.file_name().expect("a name"));
        if path.is_dir() {
            fs::create_dir(&place).expect("a place for it");
            copy_into(&path, &place);
            continue;
        }
        fs::write(&place, fs::read(&path).expect("a plain file")).expect("a place for it");
        // What is shared may be read-only; what can be run stays so.
        let mode = fs::metadata(&path).expect("a plain file").permissions().mode();
        fs::set_permissions(&place, Permissions::from_mode(mode | 0o200)).expect("a mode");
    }
}

/// A project that is only this Dockerfile.
fn project(dockerfile: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("Dockerfile"), dockerfile).expect("the Dockerfile");
    folder
}

/// The project in `folder` after `leanfile fix` with `options`, and with its own `leanfile.toml` where it has one; checks that
/// the Dockerfile was changed.
fn fixed(folder: &Path, options: &[&str]) -> TempDir {
    let copy = copy_of(folder);
    let file = copy.path().join("Dockerfile");
    let before = fs::read_to_string(&file).expect("the Dockerfile");
    let configured = copy.path().join("leanfile.toml").is_file();
    let out = Command::new(env!("CARGO_BIN_EXE_leanfile"))
        .arg("fix")
        .args((!configured).then_some("--no-config"))
        .args(options)
        .arg(&file)
        .output()
        .expect("leanfile runs");
    let said = String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success(), "leanfile fix {options:?} ended with {:?}: {said}", out.status.code());
    let after = fs::read_to_string(&file).expect("the Dockerfile");
    assert!(before != after, "leanfile fix {options:?} changed nothing: {said}");
    copy
}

/// Builds both folders; panics with the build's log where one does not build.
fn seen(engine: &Engine, before: &Path, after: &Path) -> (Seen, Seen) {
    let of = |folder: &Path| {
        let text = || fs::read_to_string(folder.join("Dockerfile")).unwrap_or_default();
        let image = engine.build(folder).unwrap_or_else(|log| panic!("does not build:\n{log}\n{}", text()));
        Seen::of(&image)
    };
    (of(before), of(after))
}

/// How much smaller the image after is, in percent of the image before; printed for the record.
fn percent_saved(what: &str, before: &Seen, after: &Seen) -> f64 {
    let (b, a) = (before.bytes(), after.bytes());
    let percent = 100.0 * (1.0 - a as f64 / b as f64);
    let (lb, la) = (before.layers.len(), after.layers.len());
    println!("figure: {what}: {b} bytes in {lb} layers before, {a} in {la} after: {percent:.1} % smaller");
    percent
}

fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/before").join(name)
}

#[test]
fn the_apt_app_does_the_same_and_is_15_percent_smaller() {
    let Some(app) = engine::shared().map(|s| s.join("builds/apps/apt")).filter(|a| a.is_dir()) else {
        let _ = writeln!(
            std::io::stderr(),
            "skipped: the apt app: the shared test data is not beside the project"
        );
        return;
    };
    let Some(engine) = ready("the apt app", &[DEBIAN]) else { return };
    let after = fixed(&app, &["--assume"]);
    let (b, a) = seen(&engine, &app, after.path());
    assert_eq!(differences(&b, &a), [""; 0]);
    let percent = percent_saved("apt app", &b, &a);
    assert!(percent >= 15.0, "{percent:.1} % smaller");
}

/// Safe: no file of the image is lost, added or changed, but for logs and package managers' caches.
fn safe_rewrites_keep_every_file(name: &str, base: &str) {
    let Some(engine) = ready(&format!("the {name} example, safe"), &[base]) else { return };
    let before = example(name);
    let after = fixed(&before, &[]);
    let build = |folder: &Path| engine.build(folder).unwrap_or_else(|log| panic!("does not build:\n{log}"));
    let images = (build(&before), build(after.path()));
    let (b, a) = (Seen::of(&images.0), Seen::of(&images.1));
    assert_eq!(differences(&b, &a), [""; 0]);
    assert_eq!(tree_differences(&images.0.tree(), &images.1.tree()), [""; 0]);
    let percent = percent_saved(&format!("{name} example, safe"), &b, &a);
    assert!(percent > 0.0, "{percent:.1} % smaller");
}

/// Assumed: the image does the same.
fn assumed_rewrites_do_the_same_in_less(name: &str, base: &str) {
    let Some(engine) = ready(&format!("the {name} example, assumed"), &[base]) else { return };
    let before = example(name);
    let (b, a) = seen(&engine, &before, fixed(&before, &["--assume"]).path());
    assert_eq!(differences(&b, &a), [""; 0]);
    let percent = percent_saved(&format!("{name} example, assumed"), &b, &a);
    assert!(percent > 0.0, "{percent:.1} % smaller");
}

#[test]
fn safe_rewrites_of_the_apt_example_keep_every_file() {
    safe_rewrites_keep_every_file("apt", DEBIAN);
}

#[test]
fn safe_rewrites_of_the_pip_example_keep_every_file() {
    safe_rewrites_keep_every_file("pip", PYTHON);
}

#[test]
fn assumed_rewrites_of_the_apt_example_do_the_same_in_less() {
    assumed_rewrites_do_the_same_in_less("apt", DEBIAN);
}

#[test]
fn assumed_rewrites_of_the_pip_example_do_the_same_in_less() {
    assumed_rewrites_do_the_same_in_less("pip", PYTHON);
}

/// A file of 20 MB that a later layer removes is still stored and pulled; within one layer it is not.
#[test]
fn a_merge_shrinks_real_layers_by_what_the_later_run_removes() {
    const WRITTEN: u64 = 20_000_000;
    let Some(engine) = ready("merged layers", &[DEBIAN]) else { return };
    let before = project(&format!(
        "FROM {DEBIAN}\nRUN head -c {WRITTEN} /dev/urandom > /big && echo kept > /kept\nRUN rm /big\nCMD [\"cat\", \"/kept\"]\n"
    ));
    let (b, a) = seen(&engine, before.path(), fixed(before.path(), &[]).path());
    assert_eq!(differences(&b, &a), [""; 0]);
    assert_eq!(a.layers.len(), b.layers.len() - 1);
    let saved = b.bytes() - a.bytes();
    assert!((WRITTEN..WRITTEN + 100_000).contains(&saved), "{saved} bytes saved");
}

/// The harness can say no: a hand-written rewrite that forgets a package, or changes anything else that
/// is compared, is seen.
#[test]
fn planted_faults_are_seen() {
    let Some(engine) = ready("planted faults", &[DEBIAN]) else { return };
    let before = format!(
        "FROM {DEBIAN}\nENV GREETING=hello\nRUN echo one > /one\nRUN echo two > /two && chmod 640 /two\n\
         CMD [\"/bin/sh\", \"-c\", \"echo $GREETING && cat /one /two\"]\n"
    );
    let image = |text: &str| engine.build(project(text).path()).unwrap_or_else(|log| panic!("{log}\n{text}"));
    let original = image(&before);
    let (b, tree) = (Seen::of(&original), original.tree());
    assert_eq!(b.ran.stdout, "hello\none\ntwo\n");

    let merged = before.replace("/one\nRUN echo", "/one && \\\n    echo");
    let good = image(&merged);
    assert_eq!(differences(&b, &Seen::of(&good)), [""; 0]);
    assert_eq!(tree_differences(&tree, &good.tree()), [""; 0]);

    let faults = [
        ("a file is missing", merged.replace("echo two > /two && chmod 640 /two", "true"), "exit status"),
        ("another output", merged.replace("echo two", "echo three"), "standard output"),
        (
            "another variable",
            merged.replace("GREETING=hello", "GREETING=hello LEFT=over"),
            "configuration, Env",
        ),
        ("another user", merged.replace("CMD", "USER nobody\nCMD"), "configuration, User"),
        (
            "another health check",
            merged.replace("CMD", "HEALTHCHECK CMD [\"true\"]\nCMD"),
            "configuration, Healthcheck",
        ),
        (
            "another shell",
            merged.replace("CMD", "SHELL [\"/bin/bash\", \"-c\"]\nCMD"),
            "configuration, Shell",
        ),
    ];
    for (what, text, seen_as) in faults {
        assert_ne!(text, merged, "{what}: the fault was not planted");
        let found = differences(&b, &Seen::of(&image(&text)));
        assert!(found.iter().any(|f| f.starts_with(seen_as)), "{what}: {found:?}");
    }
    for (what, from, to, seen_as) in [
        ("another mode", "640", "600", "/two: Entry"),
        ("a file too many", "echo one", "touch /three && echo one", "/three: new"),
        ("a file too few", "echo one", "rm /etc/hostname /etc/motd; echo one", "/etc/motd: gone"),
    ] {
        let text = merged.replace(from, to);
        assert_ne!(text, merged, "{what}: the fault was not planted");
        let found = tree_differences(&tree, &image(&text).tree());
        assert!(found.iter().any(|f| f.starts_with(seen_as)), "{what}: {found:?}");
    }
}

/// The classic mistake in real clothes: curl without ca-certificates builds, and fails when it is used.
#[test]
fn a_forgotten_package_is_seen_when_it_runs() {
    let Some(engine) = ready("a forgotten package", &[DEBIAN]) else { return };
    let before = example("apt");
    let after = copy_of(&before);
    let file = after.path().join("Dockerfile");
    let text = fs::read_to_string(&file).expect("the Dockerfile");
    let broken = text.replace("install -y ", "install -y --no-install-recommends ");
    assert_ne!(text, broken);
    fs::write(&file, broken).expect("a copy can be changed");
    let (b, a) = seen(&engine, &before, after.path());
    let found = differences(&b, &a);
    assert!(found.iter().any(|f| f.starts_with("exit status")), "{found:?}");
}
