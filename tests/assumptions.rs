//! Each kind of assumption: a file in which it is discharged, and one in which it is not.

use leanfile::project::Project;
use leanfile::rewrite::{AssumptionKind, Glob, ImagePattern, Level, Options, Replace, UserBases, UserRow};
use std::sync::Arc;

/// The assumptions that the passes rest on in `text`, everything applied, and whether anything was.
fn assumed(pass: &str, text: &str) -> (bool, Vec<AssumptionKind>) {
    assumed_in(Project::default(), pass, text)
}

/// The same in a build context.
fn assumed_in(project: Project, pass: &str, text: &str) -> (bool, Vec<AssumptionKind>) {
    let options =
        Options { level: Level::Assumed, only: vec![pass.to_owned()], project, ..Options::default() };
    let outcome = leanfile::rewrite_text(text, &options);
    let mut kinds: Vec<AssumptionKind> =
        outcome.applied.iter().flat_map(|applied| applied.assumptions.iter().map(|a| a.kind)).collect();
    kinds.sort();
    kinds.dedup();
    (outcome.changed(), kinds)
}

#[track_caller]
fn discharged(pass: &str, text: &str) {
    assert_eq!(assumed(pass, text), (true, Vec::new()));
}

#[track_caller]
fn left_open(pass: &str, text: &str, kind: AssumptionKind) {
    assert_eq!(assumed(pass, text), (true, vec![kind]));
}

#[test]
fn recommends_unneeded() {
    use AssumptionKind::RecommendsUnneeded;
    let install = |from: &str, what: &str| format!("FROM {from}\nRUN apt-get install -y {what}\n");
    // The package index of Debian 12 says that make recommends nothing.
    discharged("no-recommends", &install("debian:12", "make"));
    discharged("no-recommends", &install("debian:12", "make=4.3-4.1"));
    left_open("no-recommends", &install("debian:12", "curl"), RecommendsUnneeded);
    left_open("no-recommends", &install("debian:12", "make x-of-a-vendor"), RecommendsUnneeded);
    left_open("no-recommends", &install("debian:12", "make $MORE"), RecommendsUnneeded);
    // No table covers the release, or it is not pinned.
    left_open("no-recommends", &install("debian:latest", "make"), RecommendsUnneeded);
    left_open("no-recommends", &install("ubuntu:20.04", "make"), RecommendsUnneeded);
    left_open("no-recommends", &install("company/base", "make"), RecommendsUnneeded);
    // Another source may have another make; some images bring one.
    left_open("no-recommends", &install("postgres:16-bookworm", "make"), RecommendsUnneeded);
    discharged("no-recommends", &install("python:3.12-slim-bookworm", "make"));
    let with_source = "FROM debian:12\nCOPY x.list /etc/apt/sources.list.d/\nRUN apt-get install -y make\n";
    left_open("no-recommends", with_source, RecommendsUnneeded);
}

/// That one resolution gives what two gave is never known.
#[test]
fn one_resolution() {
    let text = "FROM debian:12\nRUN apt-get install -y make && apt-get install -y gcc\n";
    left_open("join-installs", text, AssumptionKind::OneResolution);
}

#[test]
fn unseen_script() {
    let pass = "drop-package-caches";
    let start = "FROM debian:12\nRUN apt-get update && apt-get install -y curl\nWORKDIR /app\n";
    for seen in [
        "RUN make && ./configure && ./gradlew build\n",
        "RUN bash -c 'make'\n",
        "RUN apt-get update && ./setup.sh && rm -rf /var/lib/apt/lists/*\n",
        "RUN /usr/bin/make\n",
        "",
    ] {
        discharged(pass, &format!("{start}{seen}"));
    }
    for unseen in [
        "RUN ./setup.sh\n",
        "RUN bash setup.sh\n",
        "RUN . ./setup.sh && make\n",
        "RUN curl -sSf https://example.com/install | sh\n",
        "RUN if [ -n \"$A\" ]; then sh ./setup.sh; fi\n",
        "RUN sudo -E /opt/setup\n",
        "RUN find . -name setup.sh -exec sh {} \\;\n",
        "RUN echo setup.sh | xargs sh\n",
    ] {
        left_open(pass, &format!("{start}{unseen}"), AssumptionKind::UnseenScript);
    }
    // What fetches again by itself is not at stake.
    discharged(pass, "FROM node:20\nRUN npm ci\nCOPY . .\nRUN ./setup.sh\n");
}

#[test]
fn yarn_classic() {
    let pass = "drop-package-caches";
    discharged(pass, "FROM node:20\nRUN yarn install --production\n");
    discharged(pass, "FROM node:20\nRUN yarn global add pm2\n");
    left_open(pass, "FROM node:20\nRUN yarn install\n", AssumptionKind::YarnClassic);
    left_open(pass, "FROM node:20\nRUN yarn\n", AssumptionKind::YarnClassic);
    // Only later ones know the flag: nothing is assumed against what the file shows.
    assert_eq!(assumed(pass, "FROM node:20\nRUN yarn install --immutable\n"), (false, Vec::new()));
}

/// What runs in an image is never known from its Dockerfile.
#[test]
fn base_contents() {
    left_open("slim-base", "FROM python:3.11\nCMD [\"python\", \"a.py\"]\n", AssumptionKind::BaseContents);
    left_open("slim-base", "FROM debian:12\nRUN touch /x\n", AssumptionKind::BaseContents);
}

/// Of what a user's row names nothing is known but that it shall stand there, unless the tables know the same.
#[test]
fn base_configuration() {
    let text = "FROM python:3.11\nCMD [\"python\", \"a.py\"]\n";
    let named = |replace: &str| {
        let row = UserRow {
            image: ImagePattern::parse("python").unwrap(),
            tags: Glob::new("3.*"),
            replace: Replace::parse(replace).unwrap(),
            ..UserRow::default()
        };
        let mut options = Options { level: Level::Assumed, ..Options::default() };
        options.passes.slim_base.bases = Arc::new(UserBases { rows: vec![row], ..UserBases::default() });
        let outcome = leanfile::rewrite_text(text, &options);
        assert_eq!(outcome.applied.len(), 1, "{:?}", outcome.refused);
        outcome.applied[0].assumptions.iter().map(|assumption| assumption.kind).collect::<Vec<_>>()
    };
    assert_eq!(named("{tag}-slim"), [AssumptionKind::BaseContents]);
    let open = [AssumptionKind::BaseContents, AssumptionKind::BaseConfiguration];
    assert_eq!(named("{tag}-lean"), open);
    assert_eq!(named("registry.example.com/python:{tag}"), open);
}

/// The assumptions of slim-base besides the one that is always left.
fn besides(text: &str, project: Project, build_args: &[(&str, &str)]) -> Vec<AssumptionKind> {
    let build_args =
        build_args.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let only = vec!["slim-base".to_owned()];
    let options = Options { level: Level::Assumed, only, project, build_args, ..Options::default() };
    let outcome = leanfile::rewrite_text(text, &options);
    assert_eq!(outcome.applied.len(), 1, "{text}: {:?}", outcome.refused);
    let kinds = outcome.applied[0].assumptions.iter().map(|assumption| assumption.kind);
    kinds.filter(|kind| *kind != AssumptionKind::BaseContents).collect()
}

#[test]
fn unseen_program() {
    let text = "FROM python:3.11\nCOPY . /app\nENTRYPOINT [\"/app/run.sh\"]\n";
    assert_eq!(besides(text, Project::default(), &[]), [AssumptionKind::UnseenProgram]);
    assert_eq!(besides(text, Project::of([("other.sh", "")]), &[]), [AssumptionKind::UnseenProgram]);
    let seen = Project::of([("run.sh", "#!/bin/sh\nexec python -m app\n")]);
    assert_eq!(besides(text, seen, &[]), []);
    // What calls an unseen one is no better.
    let calls = Project::of([("run.sh", "#!/bin/sh\n. ./more.sh\nexec python -m app\n")]);
    assert_eq!(besides(text, calls, &[]), [AssumptionKind::UnseenProgram]);
}

#[test]
fn installs_without_tools() {
    let text =
        "FROM python:3.11\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n";
    let project = |requirements: &str| Project::of([("requirements.txt", requirements)]);
    assert_eq!(besides(text, Project::default(), &[]), [AssumptionKind::InstallsWithoutTools]);
    assert_eq!(besides(text, project("flask==3.0.3\ngunicorn==22.0.0\n"), &[]), []);
    assert_eq!(
        besides(text, project("flask==3.0.3\nof-our-own==1\n"), &[]),
        [AssumptionKind::InstallsWithoutTools]
    );
    // Of a package whose needs are known nothing is assumed: they are installed.
    assert_eq!(besides(text, project("psycopg2==2.9.9\n"), &[]), []);
}

#[test]
fn build_argument() {
    let text = "ARG V=3.11\nFROM python:$V\nCMD [\"python\"]\n";
    assert_eq!(besides(text, Project::default(), &[]), [AssumptionKind::BuildArgument]);
    assert_eq!(besides(text, Project::default(), &[("V", "3.12")]), []);
}

/// What is started in a container from outside is never known. Where there are no development dependencies, nothing is assumed and
/// nothing changes.
#[test]
fn dev_dependencies_unneeded() {
    let lock = r#"{"lockfileVersion": 3, "packages": {"": {"dependencies": {"a": "1"}, "devDependencies": {"b": "1"}},
        "node_modules/a": {}, "node_modules/b": {"dev": true, "bin": "b.js"}}}"#;
    let in_context = |manifest: &str, text: &str| {
        let files =
            [("package.json", manifest), ("package-lock.json", lock), ("server.js", "require('a');\n")];
        assumed_in(Project::of(files), "prod-dependencies", text)
    };
    let text = "FROM node:20\nCOPY . /app\nWORKDIR /app\nRUN npm ci\nCMD [\"node\", \"server.js\"]\n";
    let manifest = r#"{"dependencies": {"a": "1"}, "devDependencies": {"b": "1"}}"#;
    let open = (true, vec![AssumptionKind::DevDependenciesUnneeded]);
    assert_eq!(in_context(manifest, text), open);
    assert_eq!(in_context(manifest, &text.replace("CMD", "ENTRYPOINT [\"/app/run.sh\"]\nCMD")), open);
    assert_eq!(in_context(r#"{"dependencies": {"a": "1"}}"#, text), (false, Vec::new()));
}

/// The kinds that a split of this Go project rests on.
fn split(text: &str, files: &[(&str, &str)]) -> Vec<AssumptionKind> {
    let base = [("go.mod", "module example.com/app\n"), ("main.go", "package main\n")];
    let project = Project::of(base.into_iter().chain(files.iter().copied()));
    let (changed, kinds) = assumed_in(project, "split-stages", text);
    assert!(changed, "{text}");
    kinds
}

/// What only the builder's image has is never known not to be used.
#[test]
fn builder_contents() {
    let text = "FROM golang:1.25\nRUN CGO_ENABLED=0 go install example.com/app@v1\nCMD [\"app\"]\n";
    assert_eq!(split(text, &[]), [AssumptionKind::BuilderContents]);
}

/// Nothing is assumed of sources that are not in the image, or come along.
#[test]
fn sources_unread() {
    let text = "FROM golang:1.25\nWORKDIR /a\nCOPY . .\nRUN CGO_ENABLED=0 go build -o /app\nCMD [\"/app\"]\n";
    let open = [AssumptionKind::BuilderContents, AssumptionKind::SourcesUnread];
    assert_eq!(split(text, &[]), open);
    let mounted = text.replace("COPY . .\nRUN", "RUN --mount=target=.");
    assert_eq!(split(&mounted, &[]), [AssumptionKind::BuilderContents]);
}

/// A program that is built without cgo today is built as before.
#[test]
fn built_otherwise() {
    let text = |set: &str| {
        format!("FROM golang:1.25\n{set}WORKDIR /a\nCOPY . .\nRUN go build -o /app\nCMD [\"/app\"]\n")
    };
    let open = [AssumptionKind::BuilderContents, AssumptionKind::SourcesUnread];
    assert_eq!(split(&text("ENV CGO_ENABLED=0\n"), &[]), open);
    let kinds = split(&text(""), &[]);
    assert!(kinds.contains(&AssumptionKind::BuiltOtherwise), "{kinds:?}");
    // C code needs cgo: the program is linked, and nothing is built otherwise.
    let c = [("c.go", "package main\n\nimport \"C\"\n")];
    assert!(!split(&text(""), &c).contains(&AssumptionKind::BuiltOtherwise));
}
