//! Small projects as people write them, in one stage: each is built and run as it is, and after `leanfile fix --assume`.
//!
//! A folder of `projects/` is a project: a Dockerfile, its context, and a `run.json` (see [`Check`]). What each prints or
//! serves shows the files, libraries, tools, users and variables that it needs when it runs.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::check::Check;
use crate::compare::{Seen, differences_but};
use crate::engine::{self, Engine};
use crate::{fixed, percent_saved, project, ready};

/// Names that images of the store have to answer to besides their own.
///
/// `rust:1` and `golang:1` are Debian 13 by now, so what is built there runs on `debian:trixie-slim`. Where no registry answers
/// they are rebuilt from the packages of Debian 12, and so is every other base: the names of 13 then stand for the images of 12.
const ALIASES: &[(&str, &str)] = &[
    ("debian:bookworm", "debian:trixie"),
    ("debian:bookworm-slim", "debian:trixie-slim"),
    ("rust:1", "rust:1-trixie"),
    ("rust:1-slim", "rust:1-slim-trixie"),
    ("golang:1", "golang:1-trixie"),
    ("golang:1", "golang:1-bookworm"),
    ("rust:1", "rust:1-bookworm"),
];

/// Images of Debian 13 and what is built on them, of which [`ALIASES`] has stand-ins.
const OF_TRIXIE: &[&str] = &["rust", "golang"];

fn folder_of(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e/projects").join(name)
}

/// One project at a time: two builds at once are slower than one after the other.
fn alone() -> MutexGuard<'static, ()> {
    static ONE: Mutex<()> = Mutex::new(());
    ONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The images that the Dockerfile in `folder` builds on, its own stages left out.
fn bases(folder: &Path) -> Vec<String> {
    let text = fs::read_to_string(folder.join("Dockerfile")).expect("the Dockerfile");
    let mut stages = BTreeSet::new();
    let mut images = Vec::new();
    for line in text.lines() {
        let mut words = line.split_whitespace().filter(|word| !word.starts_with("--"));
        if !words.next().is_some_and(|word| word.eq_ignore_ascii_case("from")) {
            continue;
        }
        let image = words.next().expect("an image after FROM");
        if image != "scratch" && !stages.contains(image) {
            images.push(image.to_owned());
        }
        stages.extend(words.nth(1));
    }
    images
}

/// Makes the stand-ins that a Dockerfile on `images` needs.
fn alias(engine: &Engine, images: &[String]) {
    let of_trixie = |image: &String| OF_TRIXIE.contains(&image.split(':').next().unwrap_or_default());
    if images.iter().any(of_trixie) {
        ALIASES.iter().for_each(|&(image, name)| engine.alias(image, name));
    }
}

/// The engine, where the store has all that the Dockerfile in `folder` builds on.
fn ready_for(what: &str, folder: &Path) -> Option<Engine> {
    let images = bases(folder);
    ready(what, &images.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Builds `folder`, runs it as `check` says, and makes sure that it shows what the check is for.
fn shown(engine: &Engine, folder: &Path, check: &Check) -> Seen {
    let image =
        engine.build(folder).unwrap_or_else(|log| panic!("{}: does not build:\n{log}", folder.display()));
    let seen = Seen::checked(&image, check);
    let ran = &seen.ran;
    assert!(matches!(ran.health, None | Some(0)), "{}: is not healthy", folder.display());
    assert_eq!(ran.status, Some(0), "{}:\n{}\n{}", folder.display(), ran.stdout, ran.stderr);
    for sign in &check.shows {
        assert!(ran.stdout.contains(sign), "{}: {sign:?} is not in:\n{}", folder.display(), ran.stdout);
    }
    seen
}

/// Rewritten, the project in `folder` does the same, and its image is as much smaller as it has to be.
fn after(name: &str, folder: &Path, check: &Check) {
    let _alone = alone();
    let what = format!("the {name} project, fixed");
    if let Ok(engine) = Engine::find() {
        alias(&engine, &bases(folder));
    }
    let Some(engine) = ready_for(&what, folder) else { return };
    let options: Vec<&str> =
        ["--assume"].into_iter().chain(check.options.iter().map(String::as_str)).collect();
    let fixed = fixed(folder, &options);
    if ready_for(&what, fixed.path()).is_none() {
        return;
    }
    let b = shown(&engine, folder, check);
    let text = fs::read_to_string(fixed.path().join("Dockerfile")).expect("the Dockerfile");
    let image =
        engine.build(fixed.path()).unwrap_or_else(|log| panic!("{what}: does not build:\n{log}\n{text}"));
    let a = Seen::checked(&image, check);
    assert_eq!(differences_but(&check.may_change, &b, &a), [""; 0], "{what}:\n{text}");
    let percent = percent_saved(name, &b, &a);
    assert!(percent >= check.at_least, "{what}: {percent:.1} % smaller, not {}:\n{text}", check.at_least);
}

/// Two tests for each project: as it is, and rewritten. A project's folder is its name with `-` for `_`.
/// Those that are built without `LEANFILE_FULL=1` too: one of each ecosystem.
const FEW: &[&str] = &["c_autotools", "django_psycopg2", "express_typescript", "python_on_debian"];

macro_rules! projects {
    ($($name:ident),* $(,)?) => {
        const PROJECTS: &[&str] = &[$(stringify!($name)),*];
        $(mod $name {
            const NAME: &str = stringify!($name);

            #[test]
            fn after() {
                let name = NAME.replace('_', "-");
                if !super::FEW.contains(&NAME) && std::env::var_os("LEANFILE_FULL").is_none() {
                    let _ = std::io::Write::write_fmt(
                        &mut std::io::stderr(),
                        format_args!("skipped: the {name} project: only with LEANFILE_FULL=1\n"),
                    );
                    return;
                }
                let folder = super::folder_of(&name);
                super::after(&name, &folder, &super::Check::of(&folder));
            }
        })*
    };
}

projects! {
    c_autotools,
    c_make,
    cpp_cmake,
    django_psycopg2,
    express_ts_node,
    express_typescript,
    fastapi_poetry,
    fastapi_uv,
    flask_c_extension,
    flask_mysqlclient,
    go_cgo,
    go_run,
    go_server,
    go_vendor,
    java_resources,
    maven_java_opts,
    maven_resources,
    next_standalone,
    node_entrypoint,
    node_git,
    node_gyp_addon,
    npm_workspaces,
    pipenv_cli,
    pnpm_server,
    poetry_run,
    python_cli,
    python_compiler_at_run_time,
    python_ghostscript,
    python_imagemagick,
    python_libmagic,
    python_locales,
    python_on_debian,
    python_start_script,
    rust_config,
    rust_openssl,
    rust_plugin,
    vite_front_end,
    vite_nginx,
    vite_preview,
    yarn_classic,
}

#[test]
fn every_project_has_its_tests() {
    let folders = fs::read_dir(folder_of("")).expect("the projects");
    let mut found: Vec<String> = folders
        .map(|folder| folder.expect("a project").file_name().to_string_lossy().replace('-', "_"))
        .collect();
    found.sort();
    assert_eq!(found, PROJECTS);
}

/// A check that expects nothing finds nothing.
#[test]
fn every_project_says_what_it_shows() {
    for name in PROJECTS {
        let check = Check::of(&folder_of(&name.replace('_', "-")));
        assert!(!check.shows.is_empty(), "{name}");
    }
}

/// Variables that the base image of a language sets, and that say nothing to a program that is built.
const GO: &[&str] = &["$GOLANG_VERSION", "$GOPATH", "$GOTOOLCHAIN", "$PATH"];
const RUST: &[&str] = &["$CARGO_HOME", "$PATH", "$RUSTUP_HOME", "$RUST_VERSION"];
const MAVEN: &[&str] = &["$MAVEN_CONFIG", "$MAVEN_HOME"];

/// The shared app `name`, at least so many percent smaller; `variables` are those of its base, which a smaller base lacks.
fn app(name: &str, at_least: f64, variables: &[&str]) {
    let folder = engine::shared().map(|shared| shared.join("builds/apps").join(name));
    let Some(folder) = folder.filter(|folder| folder.is_dir()) else {
        let _ = writeln!(
            std::io::stderr(),
            "skipped: the {name} app: the shared test data is not beside the project"
        );
        return;
    };
    let may_change = variables.iter().map(ToString::to_string).collect();
    after(&format!("{name} app"), &folder, &Check { at_least, may_change, ..Check::of(&folder) });
}

#[test]
fn the_go_app_is_98_percent_smaller() {
    app("go", 98.0, GO);
}

#[test]
fn the_rust_app_is_94_percent_smaller() {
    app("rust", 94.0, RUST);
}

#[test]
fn the_flask_app_is_80_percent_smaller() {
    app("flask", 80.0, &[]);
}

/// What is left is the JRE image; on an image without a shell the app is 75 % smaller (`traps`).
#[test]
fn the_maven_app_is_63_percent_smaller() {
    app("maven", 63.0, MAVEN);
}

#[test]
fn the_javac_app_is_32_percent_smaller() {
    app("javac", 32.0, &[]);
}

/// What a runtime stage can lose, in real clothes: each loss builds, and is seen when it runs.
#[test]
fn a_split_that_loses_something_is_seen() {
    let folder = folder_of("go-server");
    let _alone = alone();
    let Some(engine) = ready_for("a split that loses something", &folder) else { return };
    if let Err(why) = engine.base("debian:bookworm-slim") {
        let _ = writeln!(std::io::stderr(), "skipped: a split that loses something: {why}");
        return;
    }
    let check = Check::of(&folder);
    let original = engine.build(&folder).unwrap_or_else(|log| panic!("does not build:\n{log}"));
    let b = Seen::checked(&original, &check);
    let split = format!(
        "FROM {} AS build\n\
         FROM debian:bookworm-slim\n\
         RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates && rm -rf /var/lib/apt/lists/*\n\
         WORKDIR /src\n\
         COPY --from=build /src/server /src/server\n\
         COPY --from=build /src/templates /src/templates\n\
         COPY --from=build /src/static /src/static\n\
         RUN useradd -r -u 999 -g nogroup runner\n\
         ENV ZONE=Europe/Berlin\n\
         EXPOSE 8116\n\
         USER runner\n\
         ENTRYPOINT [\"/src/server\"]\n\
         CMD [\"-addr\", \":8116\"]\n",
        original.tag()
    );
    let found = |text: &str| {
        let image = engine.build(project(text).path()).unwrap_or_else(|log| panic!("{log}\n{text}"));
        differences_but(&check.may_change, &b, &Seen::checked(&image, &check))
    };
    assert_eq!(found(&split), [""; 0]);
    for (lost, line, instead, seen_as) in [
        ("a template", "COPY --from=build /src/templates /src/templates\n", "", "exit status"),
        ("a file that is served", "COPY --from=build /src/static /src/static\n", "", "exit status"),
        ("certificates", "install -y --no-install-recommends ca-certificates", "update", "standard output"),
        ("time zones", "WORKDIR", "RUN rm -rf /usr/share/zoneinfo\nWORKDIR", "exit status"),
        ("the account", "RUN useradd -r -u 999 -g nogroup runner\n", "", "exit status"),
        ("the user", "USER runner\n", "", "configuration, User"),
        ("the working directory", "EXPOSE", "WORKDIR /\nEXPOSE", "configuration, WorkingDir"),
        ("the variable", "ENV ZONE=Europe/Berlin\n", "", "configuration, Env $ZONE"),
        ("the port", "EXPOSE 8116\n", "", "configuration, ExposedPorts"),
        ("the arguments", "CMD [\"-addr\", \":8116\"]\n", "", "configuration, Cmd"),
    ] {
        let text = split.replace(line, instead);
        assert_ne!(text, split, "{lost}: the fault was not planted");
        let found = found(&text);
        assert!(found.iter().any(|f| f.starts_with(seen_as)), "{lost}: {found:?}");
    }
}
