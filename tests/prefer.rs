//! `[slim-base] prefer`: images of another kind, which are taken only where somebody chose them, and mostly not even then.

mod common;

use leanfile::facts::tables::runtimes::{Runtime, runtimes};
use leanfile::project::{Project, Source};
use leanfile::rewrite::{Claim, Level, Options, Outcome, PassOptions, Prefer, SlimBase, check};
use std::sync::Arc;

/// A context with programs, which are no text, beside its texts.
#[derive(Debug)]
struct WithPrograms {
    files: Vec<String>,
    texts: Project,
}

impl Source for WithPrograms {
    fn files(&self) -> Option<&[String]> {
        Some(&self.files)
    }

    fn text(&self, path: &str) -> Option<Arc<str>> {
        self.texts.text(path)
    }
}

/// What is beside each Dockerfile: text by its content, a program without.
const CONTEXT: &[(&str, Option<&str>)] = &[
    ("app.py", Some("print(1)\n")),
    ("bash.sh", Some("#!/bin/bash\necho x\n")),
    ("known.txt", Some("six==1.16.0\n")),
    ("numpy.txt", Some("numpy==2.1.0\n")),
    ("package.json", Some("{\"name\": \"x\", \"dependencies\": {}}")),
    ("run.sh", Some("#!/bin/sh\nexec node server.js\n")),
    ("server", None),
    ("server.js", Some("console.log(1)\n")),
];

fn options(prefer: Prefer) -> Options {
    let files = CONTEXT.iter().map(|(path, _)| (*path).to_owned()).collect();
    let texts = Project::of(CONTEXT.iter().filter_map(|(path, text)| Some((*path, (*text)?))));
    Options {
        level: Level::Assumed,
        only: vec!["slim-base".to_owned()],
        project: Project::new(Arc::new(WithPrograms { files, texts })),
        passes: PassOptions {
            slim_base: SlimBase { prefer, ..SlimBase::default() },
            ..PassOptions::default()
        },
        ..Options::default()
    }
}

/// Rewrites and holds to what must be true of every result: proved, at rest, and nothing but the image is another.
fn rewrite(prefer: Prefer, text: &str) -> Outcome {
    let outcome = leanfile::rewrite_text(text, &options(prefer));
    assert!(outcome.errors.is_empty() && outcome.withheld.is_empty(), "{text}\n{:?}", outcome.withheld);
    let again = leanfile::rewrite_text(&outcome.text, &options(prefer));
    assert_eq!(again.text, outcome.text, "it does not come to rest");
    for applied in &outcome.applied {
        assert!(!applied.assumptions.is_empty(), "{text}: nothing is said of what it rests on");
    }
    outcome
}

#[track_caller]
fn changes(prefer: Prefer, text: &str, to: &str) {
    let outcome = rewrite(prefer, text);
    let (_, rest) = text.split_once('\n').unwrap();
    assert_eq!(outcome.text, format!("FROM {to}\n{rest}"), "{:?}", outcome.refused);
}

/// `text` stays, and a refusal says `why`.
#[track_caller]
fn stays(prefer: Prefer, text: &str, why: &str) {
    let outcome = rewrite(prefer, text);
    assert_eq!(outcome.text, text);
    let reasons: Vec<&str> = outcome.refused.iter().map(|refused| refused.reason.as_str()).collect();
    assert!(reasons.iter().any(|reason| reason.contains(why)), "{text}\nnot `{why}` but {reasons:?}");
}

#[test]
fn alpine_where_nothing_keeps_it_away() {
    let alpine = |text, to| changes(Prefer::Alpine, text, to);
    alpine("FROM node:20\nWORKDIR /app\nCOPY . .\nCMD [\"node\", \"server.js\"]\n", "node:20-alpine");
    alpine(
        "FROM node:20\nWORKDIR /app\nCOPY package.json .\nRUN npm install && mkdir -p data && chown -R node:node data\n\
         COPY . .\nUSER node\nENTRYPOINT [\"./run.sh\"]\n",
        "node:20-alpine",
    );
    alpine("FROM python:3.12\nCOPY app.py /\nCMD [\"python\", \"/app.py\"]\n", "python:3.12-alpine");
    alpine("FROM ruby:3.3\nCOPY . /app\nCMD [\"ruby\", \"/app/x.rb\"]\n", "ruby:3.3-alpine");
    alpine("FROM nginx:1.27\nCOPY . /usr/share/nginx/html\n", "nginx:1.27-alpine");
    alpine(
        "FROM nginx:1.27\nCOPY --from=node:20 /x /usr/share/nginx/html/x\nCMD [\"nginx\", \"-g\", \"daemon off;\"]\n",
        "nginx:1.27-alpine",
    );
}

#[test]
fn alpine_says_what_it_is() {
    let outcome = rewrite(Prefer::Alpine, "FROM node:20\nCMD [\"node\", \"server.js\"]\n");
    let said = &outcome.applied[0].assumptions[0].statement;
    assert!(said.contains("musl") && said.contains("busybox"), "{said}");
    assert_eq!(outcome.applied[0].saving.bytes, None);
}

#[test]
fn alpine_stays_away() {
    for (rest, why) in [
        // Debian's tools.
        ("RUN apt-get update && apt-get install -y jq", "`apt-get` is called"),
        ("RUN dpkg -i x.deb", "`dpkg` is called"),
        ("RUN useradd app", "`useradd` is called"),
        ("RUN groupadd app", "`groupadd` is called"),
        ("RUN adduser --disabled-password app", "`adduser` is called"),
        // bash.
        ("SHELL [\"/bin/bash\", \"-c\"]\nRUN echo x", "bash runs it"),
        ("RUN bash x.sh", "`bash` is called"),
        ("COPY bash.sh /\nCMD [\"/bash.sh\"]", "`bash` is called"),
        ("CMD [\"/bin/bash\"]", "`bash` is called"),
        // Programs that are not there.
        ("RUN git clone x", "`git` is called"),
        ("HEALTHCHECK CMD curl -f localhost", "`curl` is called"),
        ("RUN perl -e 1", "`perl` is called"),
        // What is built or fetched.
        ("RUN make", "`make` compiles"),
        ("RUN wget x", "may be built for glibc"),
        ("ADD https://example.com/x /x", "may be built for glibc"),
        ("COPY server /server\nCMD [\"/server\"]", "may be built for glibc"),
        ("COPY --from=golang:1.22 /go/bin/x /x", "may be built for glibc"),
        ("RUN npm install bcrypt", "bcrypt"),
        ("RUN npm install --ignore-scripts bcrypt", "bcrypt"),
        // Accounts, paths and variables of Debian.
        ("USER www-data", "account www-data"),
        ("COPY --chown=app:app . /x", "account app"),
        ("RUN chown nobody /x", "account nobody"),
        ("COPY x /etc/apt/sources.list", "`/etc/apt/sources.list` is named"),
        ("RUN ls /usr/lib/x86_64-linux-gnu/", "`/usr/lib/x86_64-linux-gnu/` is named"),
        ("ENV TZ=Europe/Berlin", "a time zone"),
        ("RUN ln -s /usr/share/zoneinfo/UTC /x", "a time zone"),
        ("ONBUILD RUN x", "ONBUILD"),
    ] {
        stays(Prefer::Alpine, &format!("FROM node:20\n{rest}\n"), why);
    }
    // What is built on it counts as well, and what is taken from it.
    stays(
        Prefer::Alpine,
        "FROM node:20 AS base\nRUN echo x\nFROM base\nRUN apt-get update\n",
        "`apt-get` is called",
    );
    let text = "FROM node:20 AS a\nRUN touch /x\nFROM a\nRUN echo\nFROM debian:12-slim AS b\nCOPY --from=a /x /x\nFROM a\n";
    stays(Prefer::Alpine, text, "another stage takes files");
}

#[test]
fn python_goes_to_alpine_only_where_nothing_is_compiled() {
    for (rest, why) in [
        ("RUN pip install numpy", "numpy"),
        ("RUN pip install psycopg2", "psycopg2"),
        ("RUN pip install markupsafe", "markupsafe"),
        ("RUN pip install fastapi", "fastapi"),
        ("RUN pip install flask==3.0.0", "flask"),
        ("RUN pip install some-package-nobody-knows", "some-package"),
        ("RUN pip install --index-url https://example.com --no-deps six", "index"),
        ("RUN pip install .", ""),
        ("RUN pip install -r not-there.txt", "not seen"),
        ("COPY numpy.txt .\nRUN pip install -r numpy.txt", "numpy"),
        ("COPY known.txt .\nRUN pip install -r known.txt", "what `six` brings along"),
    ] {
        stays(Prefer::Alpine, &format!("FROM python:3.12\n{rest}\n"), why);
    }
    changes(
        Prefer::Alpine,
        "FROM python:3.12\nCOPY known.txt .\nRUN pip install --no-deps -r known.txt\n",
        "python:3.12-alpine",
    );
}

/// The tables have none of that kind: the slim one. There is one, and the stage keeps it away: no other.
#[test]
fn without_a_row_the_slim_one_is_taken() {
    let python = "FROM python:3.11\nCOPY app.py /\nCMD [\"python\", \"/app.py\"]\n";
    changes(Prefer::Distroless, python, "python:3.11-slim");
    changes(Prefer::Chainguard, python, "python:3.11-slim");
    changes(Prefer::Hardened, python, "python:3.11-slim");
    changes(Prefer::Alpine, "FROM perl:5.40\nCMD [\"perl\", \"x\"]\n", "perl:5.40-slim");
    stays(
        Prefer::Distroless,
        "FROM python:3.13\nCMD [\"python\", \"x\"]\n",
        "its ENTRYPOINT is /usr/bin/python3.13",
    );
    // A mirror may be all that can be reached.
    changes(
        Prefer::Distroless,
        "FROM mirror.example.com/library/python:3.13\nCMD [\"python\", \"x\"]\n",
        "mirror.example.com/library/python:3.13-slim",
    );
    for no in ["golang:1.22", "php:8.3", "postgres:16", "redis:7", "eclipse-temurin:17"] {
        let text = format!("FROM {no}\nCMD [\"x\"]\n");
        assert_eq!(rewrite(Prefer::Alpine, &text).text, text);
    }
}

/// A stage that rests on nothing of its base.
fn plain(image: &str) -> String {
    format!("FROM {image}\nUSER 65532\nWORKDIR /app\nCOPY server /app/server\nENTRYPOINT [\"/app/server\"]\n")
}

/// The rows that stand in for an image.
fn named_runtimes() -> impl Iterator<Item = &'static Runtime> {
    runtimes().iter().filter(|row| !row.tags.is_empty())
}

fn tag_of(row: &Runtime) -> &'static str {
    if row.tags == ["*"] { "3" } else { row.tags[0] }
}

#[test]
fn every_row_can_be_written() {
    for row in named_runtimes() {
        for tag in row.tags {
            let tag = if *tag == "*" { tag_of(row) } else { tag };
            changes(row.prefer, &plain(&format!("{}:{tag}", row.image)), row.reference);
        }
    }
}

/// Each line that is put into a stage that every row can stand in for keeps it away from all of them.
#[test]
fn every_row_stays_away() {
    for row in named_runtimes() {
        let image = format!("{}:{}", row.image, tag_of(row));
        for line in [
            "RUN apt-get update",
            "RUN apk add x",
            "RUN bash -c x",
            "RUN pip install x",
            "RUN \"$x",
            "SHELL [\"/bin/bash\", \"-c\"]",
            "HEALTHCHECK CMD wget -q localhost",
            "HEALTHCHECK CMD [\"curl\", \"localhost\"]",
            "CMD server --x",
            "ENV PATH=/x:$PATH",
            "ENV X=${JAVA_HOME}",
            "ENTRYPOINT [\"/app/run.sh\"]\nCOPY run.sh /app/",
            "ENTRYPOINT [\"/bin/sh\", \"-c\", \"x\"]",
            "ENTRYPOINT [\"server\"]",
            "ENTRYPOINT [\"/usr/local/bin/python3.13\"]",
            "ENTRYPOINT [\"/app/venv/bin/gunicorn\"]",
            "ENTRYPOINT [\"/usr/local/bin/node\", \"x\"]",
            "ENTRYPOINT []",
            "USER www-data",
            "USER app",
            "COPY --chown=www-data . .",
            "ONBUILD COPY x x",
        ] {
            let text = plain(&image) + line + "\n";
            let outcome = rewrite(row.prefer, &text);
            assert_eq!(outcome.text, text, "{}", row.reference);
            assert!(!outcome.refused.is_empty(), "{text}");
        }
    }
}

#[test]
fn what_rests_on_the_user_or_folder_of_the_image_stays() {
    for row in named_runtimes() {
        let image = format!("{}:{}", row.image, tag_of(row));
        let without = |line: &str| plain(&image).replace(line, "");
        for (line, same) in
            [("USER 65532\n", row.user == Some("0")), ("WORKDIR /app\n", row.workdir == Some("/"))]
        {
            let text = without(line);
            let outcome = rewrite(row.prefer, &text);
            assert_eq!(outcome.text != text, same, "{}: {text}\n{:?}", row.reference, outcome.refused);
        }
        // Too late.
        let late = without("USER 65532\n") + "USER 65532\n";
        assert_eq!(rewrite(row.prefer, &late).text != late, row.user == Some("0"), "{}", row.reference);
    }
}

#[test]
fn distroless_stays_away() {
    let distroless = |text: &str, why| stays(Prefer::Distroless, text, why);
    distroless(
        "FROM node:24-trixie\nCOPY . .\nCMD [\"server.js\"]\n",
        "/nodejs/bin/node: CMD would have to change",
    );
    distroless("FROM node:24-trixie\nCOPY . .\nCMD [\"node\", \"server.js\"]\n", "CMD would have to change");
    distroless("FROM node:24-trixie\nRUN touch /x\nCMD [\"node\"]\n", "a RUN needs a shell");
    distroless("FROM node:24-trixie\nENTRYPOINT node server.js\n", "ENTRYPOINT needs a shell");
    distroless(
        "FROM eclipse-temurin:21\nCOPY x.jar /\nCMD [\"java\", \"-jar\", \"/x.jar\"]\n",
        "/usr/bin/java -jar",
    );
    distroless("FROM debian:13\n", "its CMD is another");
    distroless("FROM debian:13\nCMD [\"bash\"]\n", "");
    let text = "FROM golang:1.24 AS b\nRUN go build -o /x\nFROM python:3.13\nCOPY --from=b /x /x\nENTRYPOINT [\"/x\"]\n";
    distroless(text, "needs no interpreter");
}

#[test]
fn distroless_takes_what_another_stage_built() {
    let text = "FROM golang:1.24-trixie AS b\nRUN go build -o /x\nFROM debian:13\nCOPY --from=b /x /x\nCMD [\"/x\"]\n";
    let outcome = rewrite(Prefer::Distroless, text);
    assert!(outcome.text.contains("FROM gcr.io/distroless/cc-debian13:latest\n"), "{:?}", outcome.refused);
    assert!(outcome.applied[0].assumptions.iter().any(|open| open.statement.contains("`/x`")));
}

#[test]
fn hardened_images_with_tools_take_simple_runs() {
    let text = "FROM python:3.13\nUSER 65532\nWORKDIR /app\nRUN mkdir data\nCMD [\"python3\", \"app.py\"]\n";
    changes(Prefer::Hardened, text, "dhi.io/python:3.13-debian13-dev");
    stays(Prefer::Hardened, &text.replace("mkdir", "tar x"), "`tar` is called");
    stays(Prefer::Hardened, &text.replace("USER 65532\n", ""), "another user");
    stays(Prefer::Hardened, &text.replace("python3", "python"), "looked up in PATH");
    let node = "FROM node:24-trixie\nUSER node\nWORKDIR /x\nCOPY . .\nCMD [\"node\", \"x\"]\n";
    stays(Prefer::Hardened, node, "account node");
    changes(Prefer::Hardened, &node.replace("USER node", "USER 1000"), "dhi.io/node:24-debian13");
    stays(
        Prefer::Hardened,
        &node.replace("USER node", "USER 1000").replace("\"node\"", "\"npm\""),
        "ENTRYPOINT",
    );
}

/// What nobody chose is not believed, whoever claims it.
#[test]
fn a_claim_is_not_enough() {
    for to in ["node:20-alpine", "gcr.io/distroless/cc-debian13:latest", "cgr.dev/chainguard/node:latest"] {
        let (old, new) = ("node:20".into(), to.into());
        let claim = Claim::ExchangeBase { from: 0, at: 0, old, new, to: to.into(), install: Vec::new() };
        let after = format!("FROM {to}\nUSER 65532\n");
        assert!(check("FROM node:20\nUSER 65532\n", &after, &[claim]).is_err(), "{to}");
    }
}

/// By default nothing of another kind comes into a file.
#[test]
fn no_other_kind_by_default() {
    assert_eq!(Prefer::default(), Prefer::Slim);
    for row in named_runtimes() {
        let text = plain(&format!("{}:{}", row.image, tag_of(row)));
        assert!(!rewrite(Prefer::Slim, &text).text.contains(row.reference));
    }
    let count =
        |text: &str| ["alpine", "distroless", "cgr.dev", "dhi.io"].map(|word| text.matches(word).count());
    let mut changed = 0;
    for (name, text) in common::dockerfiles() {
        let outcome = leanfile::rewrite_text(&text, &options(Prefer::Slim));
        assert_eq!(count(&outcome.text), count(&text), "{name}");
        changed += usize::from(outcome.text != text);
    }
    assert!(changed > 0);
}

/// Whatever is preferred, what comes out is proved and at rest.
#[test]
fn every_file_comes_to_rest() {
    for (name, text) in common::dockerfiles() {
        for prefer in [Prefer::Alpine, Prefer::Distroless, Prefer::Chainguard, Prefer::Hardened] {
            let outcome = leanfile::rewrite_text(&text, &options(prefer));
            assert!(outcome.withheld.is_empty(), "{name}: {:?}", outcome.withheld);
            let again = leanfile::rewrite_text(&outcome.text, &options(prefer));
            assert_eq!(again.text, outcome.text, "{name}");
        }
    }
}
