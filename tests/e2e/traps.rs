//! Images without a shell, for real: what runs on the larger one runs on them. The traps that people fall into are among the
//! projects: an environment whose interpreter is elsewhere, a program that is linked on an image without a C library, a download
//! without certificates.
//!
//! The images are stand-ins on Debian 12, named by rows of the user's own.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::compare::Seen;
use crate::engine::{self, Image};
use crate::{percent_saved, ready};

const STATIC: &str = "gcr.io/distroless/static-debian12:latest";
const CC: &str = "gcr.io/distroless/cc-debian12:latest";
const PYTHON: &str = "gcr.io/distroless/python3-debian12:latest";
const NODE: &str = "gcr.io/distroless/nodejs20-debian12:latest";
const JAVA: &str = "gcr.io/distroless/java17-debian12:latest";

/// The configuration that names the stand-ins.
fn configuration() -> String {
    let row = |runs: &str, runtime: &str, entrypoint: &str| {
        format!(
            "\n[[split-stages.runtimes]]\nruns = \"{runs}\"\nruntime = \"{runtime}\"\nentrypoint = {entrypoint}\n\
             has = [\"ca-certificates\", \"media-types\", \"tzdata\"]\n"
        )
    };
    [
        "[split-stages]\nruntime = \"distroless\"\n".to_owned(),
        row("static", STATIC, "[]"),
        row("linked", CC, "[]"),
        row("python 3.11", PYTHON, "[\"/usr/bin/python3.11\"]"),
        row("node 20", NODE, "[\"/nodejs/bin/node\"]"),
        row("java 17", JAVA, "[\"/usr/bin/java\", \"-jar\"]"),
    ]
    .concat()
}

/// A project of these files.
fn project(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        fs::write(folder.path().join(name), text).expect("a file of the project");
    }
    folder
}

/// A copy of all that is in `folder`.
fn copy(folder: &Path, to: &Path) {
    for item in fs::read_dir(folder).expect("a readable folder").flatten() {
        let target = to.join(item.file_name());
        if item.path().is_dir() {
            fs::create_dir(&target).expect("a place for it");
            copy(&item.path(), &target);
        } else {
            fs::write(target, fs::read(item.path()).expect("a plain file")).expect("a place for it");
        }
    }
}

/// The project in `folder` as `leanfile fix --assume` leaves it, and its Dockerfile.
fn fixed(folder: &Path) -> (TempDir, String) {
    let (after, settings) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    copy(folder, after.path());
    let config = settings.path().join("leanfile.toml");
    fs::write(&config, configuration()).expect("the configuration");
    let file = after.path().join("Dockerfile");
    let out = Command::new(env!("CARGO_BIN_EXE_leanfile"))
        .args(["fix", "-v", "--assume", "--config"])
        .args([&config, &file])
        .output()
        .expect("leanfile runs");
    let said = String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success(), "leanfile fix ended with {:?}: {said}", out.status.code());
    let text = fs::read_to_string(&file).expect("the Dockerfile");
    (after, text)
}

/// Builds the project in `folder` before and after; both must answer the same. The last stage is built on `image` afterwards. How
/// much smaller the image is, in percent.
fn the_same(
    what: &str,
    folder: &Path,
    bases: &[&str],
    image: &str,
    see: fn(&Image<'_>) -> Seen,
) -> Option<f64> {
    let engine = ready(what, bases)?;
    let (after, text) = fixed(folder);
    let last = text.lines().rfind(|line| line.starts_with("FROM ")).unwrap_or_default();
    assert_eq!(last, format!("FROM {image}"), "{what}:\n{text}");
    let build = |folder: &Path| {
        engine.build(folder).unwrap_or_else(|log| panic!("{what}: does not build:\n{log}\n{text}"))
    };
    let (before, after) = (build(folder), build(after.path()));
    let (b, a) = (see(&before), see(&after));
    assert_eq!(b.ran.status, Some(0), "{what}, before: {}", b.ran.stderr);
    assert_eq!((a.ran.status, &a.ran.stdout), (Some(0), &b.ran.stdout), "{what}: {}\n{text}", a.ran.stderr);
    Some(percent_saved(what, &b, &a))
}

/// A program that looks for accounts and time zones.
const GO: &[(&str, &str)] = &[
    ("go.mod", "module example.com/app\n\ngo 1.19\n"),
    (
        "main.go",
        "package main\n\nimport (\n\t\"fmt\"\n\t\"os/user\"\n\t\"time\"\n)\n\nfunc main() {\n\tu, err := user.Current()\n\tfmt.Println(u.Name, err)\n\t_, err = time.LoadLocation(\"Europe/Rome\")\n\tfmt.Println(\"time zones:\", err)\n}\n",
    ),
];

const CGO: &str = "package main\n\n// #include <stdlib.h>\nimport \"C\"\nimport \"fmt\"\n\nfunc main() { fmt.Println(C.abs(-7)) }\n";

#[test]
fn a_virtual_environment_runs_on_an_image_with_its_interpreter_elsewhere() {
    let folder = project(&[
        ("requirements.txt", "flask==3.0.3\ncffi==1.16.0\n"),
        (
            "app.py",
            "import sys, flask, cffi\nprint(flask.__name__, cffi.__version__, sys.version_info[:2])\n",
        ),
        (
            "Dockerfile",
            "FROM python:3.11 AS build\nRUN python -m venv /opt/venv\nCOPY requirements.txt .\n\
             RUN /opt/venv/bin/pip install --no-cache-dir -r requirements.txt\n\n\
             FROM python:3.11-slim\nCOPY --from=build /opt/venv /opt/venv\nENV PATH=/opt/venv/bin:$PATH\nWORKDIR /app\n\
             COPY app.py .\nCMD [\"python\", \"app.py\"]\n",
        ),
    ]);
    the_same(
        "a virtual environment",
        folder.path(),
        &["python:3.11", "python:3.11-slim", PYTHON],
        PYTHON,
        Seen::of,
    );
}

/// gunicorn's own script has the path of an interpreter that is not there.
#[test]
fn a_script_of_a_package_runs_as_a_module() {
    let folder = project(&[
        ("requirements.txt", "gunicorn==22.0.0\n"),
        (
            "Dockerfile",
            "FROM python:3.11 AS build\nRUN python -m venv /opt/venv\nCOPY requirements.txt .\n\
             RUN /opt/venv/bin/pip install --no-cache-dir -r requirements.txt\n\n\
             FROM python:3.11-slim\nCOPY --from=build /opt/venv /opt/venv\nENV PATH=/opt/venv/bin:$PATH\n\
             ENTRYPOINT [\"gunicorn\"]\nCMD [\"--version\"]\n",
        ),
    ]);
    let engine = ready("a script of a package", &["python:3.11", "python:3.11-slim", PYTHON]);
    let Some(engine) = engine else { return };
    let (after, text) = fixed(folder.path());
    assert!(text.contains("ENTRYPOINT [\"/usr/bin/python3.11\", \"-m\", \"gunicorn\"]\n"), "{text}");
    let image = engine.build(after.path()).unwrap_or_else(|log| panic!("does not build:\n{log}\n{text}"));
    let ran = Seen::of(&image).ran;
    assert_eq!(ran.status, Some(0), "{}", ran.stderr);
    // It calls itself by the file that was started.
    assert!(ran.stdout.contains("(version 22.0.0)"), "{}", ran.stdout);
}

/// With cgo the program needs a C library: it is not put on an image without one.
#[test]
fn a_cgo_program_is_put_on_an_image_with_a_c_library() {
    let folder = project(&[
        GO[0],
        ("main.go", CGO),
        (
            "Dockerfile",
            "FROM golang:1 AS build\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\n\n\
             FROM debian:bookworm-slim\nCOPY --from=build /app /app\nCMD [\"/app\"]\n",
        ),
    ]);
    the_same("a cgo program", folder.path(), &["golang:1", "debian:bookworm-slim", CC], CC, Seen::of);
}

#[test]
fn a_static_program_finds_accounts_and_time_zones() {
    let mut files = GO.to_vec();
    files.push((
        "Dockerfile",
        "FROM golang:1\nWORKDIR /src\nCOPY . .\nRUN go build -o /usr/local/bin/app .\nCMD app\n",
    ));
    let folder = project(&files);
    let percent = the_same("a static program", folder.path(), &["golang:1", STATIC], STATIC, Seen::of);
    if let Some(percent) = percent {
        assert!(percent >= 99.0, "{percent:.1} % smaller");
    }
}

#[test]
fn an_account_that_is_made_comes_along() {
    let mut files = GO.to_vec();
    files.push((
        "Dockerfile",
        "FROM golang:1\nWORKDIR /src\nCOPY . .\nRUN go build -o /usr/local/bin/app .\n\
         RUN useradd -m -u 1234 -c somebody someone\nUSER someone\nCMD [\"app\"]\n",
    ));
    let folder = project(&files);
    the_same("an account", folder.path(), &["golang:1", STATIC], STATIC, Seen::of);
}

#[test]
fn npm_start_runs_without_npm() {
    let folder = project(&[
        ("package.json", "{\"name\": \"app\", \"scripts\": {\"start\": \"node server.js one\"}}\n"),
        ("server.js", "console.log(process.argv.slice(2), process.cwd(), process.version.split('.')[0])\n"),
        (
            "Dockerfile",
            "FROM node:20-slim\nWORKDIR /app\nCOPY package.json server.js ./\nCMD [\"npm\", \"start\", \"--silent\"]\n",
        ),
    ]);
    // What npm itself says would differ: it is told to be silent, which is not one of the forms that are known.
    let (_, text) = fixed(folder.path());
    assert!(text.contains("FROM node:20-slim\n"), "{text}");
    let file = folder.path().join("Dockerfile");
    fs::write(
        &file,
        text.replace("[\"npm\", \"start\", \"--silent\"]", "[\"node\", \"server.js\", \"one\"]"),
    )
    .expect("the Dockerfile");
    the_same("node", folder.path(), &["node:20-slim", NODE], NODE, Seen::of);
}

/// curl stays where a package manager is, and gets its certificates.
#[test]
fn curl_has_certificates() {
    let mut files = GO.to_vec();
    files.push((
        "Dockerfile",
        "FROM golang:1\nWORKDIR /src\nCOPY . .\nRUN go build -o /usr/local/bin/app .\n\
         CMD app && curl --version | head -c 4 && test -s /etc/ssl/certs/ca-certificates.crt && echo certificates\n",
    ));
    let folder = project(&files);
    let Some(engine) = ready("curl", &["golang:1", "debian:bookworm-slim"]) else { return };
    engine.alias("debian:bookworm-slim", "debian:trixie-slim");
    let (after, text) = fixed(folder.path());
    assert!(text.contains("curl") && !text.contains(STATIC), "{text}");
    let run = |folder: &Path| {
        let image = engine.build(folder).unwrap_or_else(|log| panic!("does not build:\n{log}\n{text}"));
        Seen::of(&image).ran
    };
    let (b, a) = (run(folder.path()), run(after.path()));
    assert_eq!((b.status, a.status), (Some(0), Some(0)), "{}\n{text}", a.stderr);
    assert_eq!(b.stdout, a.stdout);
}

/// The shared app called `name` on `image`, at least `percent` smaller.
fn app(name: &str, bases: &[&str], image: &str, percent: f64, see: fn(&Image<'_>) -> Seen) {
    let Some(folder) = engine::shared().map(|shared| shared.join("builds/apps").join(name)) else { return };
    if !folder.is_dir() {
        return;
    }
    // One of them always, the others where there is time.
    if name != "flask" && std::env::var_os("LEANFILE_FULL").is_none() {
        let _ = writeln!(std::io::stderr(), "skipped: the {name} app, distroless: only with LEANFILE_FULL=1");
        return;
    }
    if let Some(saved) = the_same(&format!("{name} app, distroless"), &folder, bases, image, see) {
        assert!(saved >= percent, "{saved:.1} % smaller");
    }
}

#[test]
fn the_go_app_is_98_percent_smaller() {
    app("go", &["golang:1", STATIC], STATIC, 98.0, |image| Seen::serving(image, 8080));
}

/// A Rust program is linked with glibc and libgcc: it is not put on an image without a C library.
#[test]
fn the_rust_app_is_97_percent_smaller() {
    app("rust", &["rust:1", CC], CC, 97.0, Seen::of);
}

#[test]
fn the_flask_app_is_90_percent_smaller() {
    app("flask", &["python:3.11", PYTHON], PYTHON, 90.0, |image| Seen::serving(image, 8000));
}

#[test]
fn the_javac_app_is_50_percent_smaller() {
    app("javac", &["eclipse-temurin:17", JAVA], JAVA, 50.0, Seen::of);
}

#[test]
fn the_maven_app_is_70_percent_smaller() {
    app("maven", &["maven:3-eclipse-temurin-17", JAVA], JAVA, 70.0, Seen::of);
}

#[test]
fn the_express_app_is_88_percent_smaller() {
    app("express", &["node:20", NODE], NODE, 88.0, |image| Seen::serving(image, 3000));
}
