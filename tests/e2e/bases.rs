//! Smaller bases, for real: the image before and the image after are built and run, and do the same.

use std::fs;
use std::io::Write;
use std::path::Path;

use tempfile::TempDir;

use crate::compare::{Seen, differences};
use crate::engine::{self, Image};
use crate::{fixed, percent_saved, ready};

/// Both siblings of an image, as the tests have them in their store.
const PYTHON: [&str; 2] = ["python:3.11", "python:3.11-slim"];
const NODE: [&str; 2] = ["node:20", "node:20-slim"];

/// A project of these files.
fn project(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        fs::write(folder.path().join(name), text).expect("a file of the project");
    }
    folder
}

/// Builds `before` and what becomes of it on the smaller base; both must do the same. `installs` are the packages that have to
/// come in, in order. How much smaller the image is, in percent.
fn exchanged(
    what: &str,
    before: &Path,
    bases: [&str; 2],
    installs: &[&str],
    see: fn(&Image<'_>) -> Seen,
) -> Option<f64> {
    rewritten(what, before, &["--assume", "--only", "slim-base"], bases, installs, see)
}

/// The same with other `options` of `leanfile fix`.
fn rewritten(
    what: &str,
    before: &Path,
    options: &[&str],
    bases: [&str; 2],
    installs: &[&str],
    see: fn(&Image<'_>) -> Seen,
) -> Option<f64> {
    let engine = ready(what, &bases)?;
    let after = fixed(before, options);
    let text = fs::read_to_string(after.path().join("Dockerfile")).expect("the Dockerfile");
    assert!(text.contains(&format!("FROM {}\n", bases[1])), "{text}");
    let install = text.split("--no-install-recommends ").nth(1).unwrap_or_default();
    let names = install.split(" &&").next().unwrap_or_default();
    assert_eq!(names.split_whitespace().collect::<Vec<_>>(), installs, "{text}");
    let build = |folder: &Path| {
        engine.build(folder).unwrap_or_else(|log| panic!("{what}: does not build:\n{log}\n{text}"))
    };
    let (before, after) = (build(before), build(after.path()));
    let (b, a) = (see(&before), see(&after));
    assert_eq!(differences(&b, &a), [""; 0], "{what}");
    Some(percent_saved(what, &b, &a))
}

/// One of the shared apps, which serves HTTP, after `leanfile fix` with `options`.
fn app(name: &str, options: &[&str], bases: [&str; 2], see: fn(&Image<'_>) -> Seen) {
    let what = format!("{name} app, fixed with {}", options.join(" "));
    let Some(app) =
        engine::shared().map(|shared| shared.join("builds/apps").join(name)).filter(|app| app.is_dir())
    else {
        let _ =
            writeln!(std::io::stderr(), "skipped: {what}: the shared test data is not beside the project");
        return;
    };
    if let Some(percent) = rewritten(&what, &app, options, bases, &[], see) {
        assert!(percent >= 80.0, "{what}: {percent:.1} % smaller");
    }
}

#[test]
fn the_flask_app_is_80_percent_smaller() {
    app("flask", &["--assume", "--only", "slim-base"], PYTHON, |image| Seen::serving(image, 8000));
}

/// Of what npm installs, 333 of 410 packages are for development only.
#[test]
fn the_express_app_is_80_percent_smaller() {
    app("express", &["--assume"], NODE, |image| Seen::serving(image, 3000));
}

#[test]
fn a_requirement_that_is_compiled() {
    let before = project(&[
        ("requirements.txt", "netifaces==0.11.0\n"),
        (
            "Dockerfile",
            "FROM python:3.11\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n\
             CMD [\"python\", \"-c\", \"import netifaces; print('lo' in netifaces.interfaces())\"]\n",
        ),
    ]);
    exchanged(
        "a compiled requirement",
        before.path(),
        PYTHON,
        &["g++", "gcc", "libc6-dev", "pkgconf"],
        Seen::of,
    );
}

/// psycopg2 is compiled against libpq, and loads it.
#[test]
fn psycopg2() {
    let before = project(&[
        ("requirements.txt", "psycopg2==2.9.9\n"),
        (
            "Dockerfile",
            "FROM python:3.11\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n\
             CMD [\"python\", \"-c\", \"import psycopg2; print(psycopg2.__version__)\"]\n",
        ),
    ]);
    exchanged("psycopg2", before.path(), PYTHON, &["gcc", "libc6-dev", "libpq-dev", "libpq5"], Seen::of);
}

#[test]
fn psycopg2_behind_sudo() {
    let before = project(&[(
        "Dockerfile",
        "FROM python:3.11\n\
         RUN apt-get update && apt-get install -y --no-install-recommends sudo && rm -rf /var/lib/apt/lists/*\n\
         RUN sudo pip install psycopg2==2.9.9\n\
         CMD [\"python\", \"-c\", \"import psycopg2; print(psycopg2.__version__)\"]\n",
    )]);
    exchanged(
        "psycopg2 behind sudo",
        before.path(),
        PYTHON,
        &["gcc", "libc6-dev", "libpq-dev", "libpq5"],
        Seen::of,
    );
}

#[test]
fn a_requirement_from_git() {
    let before = project(&[
        (
            "setup.py",
            "from setuptools import setup\nsetup(name='hello', version='1', py_modules=['hello'])\n",
        ),
        ("hello.py", "print('hello')\n"),
        (
            "Dockerfile",
            "FROM python:3.11\nCOPY setup.py hello.py /src/\n\
             RUN cd /src && git init -q . && git add . && git -c user.name=a -c user.email=a@example.com commit -qm a\n\
             RUN pip install git+file:///src\n\
             CMD [\"python\", \"-c\", \"import hello\"]\n",
        ),
    ]);
    exchanged("a requirement from git", before.path(), PYTHON, &["git"], Seen::of);
}

#[test]
fn a_run_that_clones() {
    let before = project(&[(
        "Dockerfile",
        "FROM node:20\n\
         RUN git init -q /src && cd /src && echo hello > a && git add a && git -c user.name=a -c user.email=a@example.com commit -qm a\n\
         RUN git clone -q /src /app\n\
         CMD [\"cat\", \"/app/a\"]\n",
    )]);
    exchanged("a RUN that clones", before.path(), NODE, &["ca-certificates", "git"], Seen::of);
}

/// npm compiles an addon with node-gyp, against the headers in the image.
#[test]
fn an_addon_that_is_compiled() {
    let before = project(&[
        ("package.json", "{\"name\": \"a\", \"version\": \"1.0.0\", \"private\": true, \"gypfile\": true}\n"),
        ("binding.gyp", "{\"targets\": [{\"target_name\": \"hello\", \"sources\": [\"hello.cc\"]}]}\n"),
        (
            "hello.cc",
            "#include <node_api.h>\nstatic napi_value Init(napi_env env, napi_value exports) {\n\
             \x20 napi_value v; napi_create_int32(env, 42, &v); napi_set_named_property(env, exports, \"v\", v); return exports;\n}\n\
             NAPI_MODULE(NODE_GYP_MODULE_NAME, Init)\n",
        ),
        (
            "Dockerfile",
            "FROM node:20\nWORKDIR /app\nENV npm_config_nodedir=/usr/local\nCOPY package.json binding.gyp hello.cc ./\n\
             RUN npm install\nCMD [\"node\", \"-p\", \"require('./build/Release/hello.node').v\"]\n",
        ),
    ]);
    exchanged("an addon", before.path(), NODE, &["g++", "make", "python3"], Seen::of);
}
