//! What the exchange of a base owes has teeth: one thing that a stage uses, taken out of what is known of the smaller image, and
//! the same rewrite is no longer accepted. And a user's rows, over the built-in table and beside it.

mod common;

use leanfile::facts::exchange::{self, Choice, Exchange, Loss};
use leanfile::facts::needs::{What, needs};
use leanfile::facts::starts::starts;
use leanfile::facts::tables::bases::Lack;
use leanfile::facts::{Build, Inputs, Reference, Scripts, Stage};
use leanfile::rewrite::{
    AssumptionKind, Claim, Glob, ImagePattern, Level, Options, Replace, Rewrite, UserBases, UserRow,
    check_with, rewrite,
};
use leanfile::syntax::Dockerfile;
use leanfile::transforms::slim_base::{SlimBase, decide};
use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::Arc;

fn build(text: &str, inputs: &Inputs) -> Build {
    Build::new(Arc::new(Dockerfile::parse(text)), inputs, &mut Scripts::default())
}

/// The text with the edits of a rewrite.
fn applied(text: &str, rewrite: &Rewrite) -> String {
    let mut edits = rewrite.edits.clone();
    edits.sort_by_key(|edit| std::cmp::Reverse(edit.span.start));
    let mut text = text.to_owned();
    for edit in edits {
        text.replace_range(edit.span.start..edit.span.end, &edit.text);
    }
    text
}

/// A user's row that puts the same tag there, and says what the smaller image lacks.
fn row(image: &str, to: &str, lack: Option<&Lack>) -> UserRow {
    let reference = Reference::parse(image);
    let name = if reference.place.is_empty() {
        reference.name.to_owned()
    } else {
        format!("{}/{}", reference.place, reference.name)
    };
    let mut row = UserRow {
        image: ImagePattern::parse(&name).unwrap(),
        tags: Glob::new(reference.tag.unwrap_or("latest")),
        replace: Replace::parse(Reference::parse(to).tag.unwrap()).unwrap(),
        ..UserRow::default()
    };
    match lack {
        Some(Lack::Command(name)) => row.lacks.push(name.clone()),
        Some(Lack::Package(name)) => row.lacks_packages.push(name.clone()),
        Some(Lack::Variable(name)) => row.lacks_variables.push(name.clone()),
        Some(Lack::User(name)) => row.lacks_users.push(name.clone()),
        Some(Lack::Path(path)) => row.lacks_paths.push(path.clone()),
        None => {}
    }
    row
}

fn inputs(rows: Vec<UserRow>) -> Inputs {
    let user = Arc::new(UserBases { rows, ..UserBases::default() });
    Inputs { bases: Choice { user, ..Choice::default() }, ..Inputs::default() }
}

/// What a stage, or one that is built on it, names that both images have, as far as is known.
fn used(build: &Build, stage: &Stage, exchange: &Exchange) -> Vec<Lack> {
    let mut found = Vec::new();
    let stages = std::iter::once(stage.index).chain(build.built_on(stage.index));
    for stage in stages {
        // A library that something that is installed loads, and the certificates that programs ask for.
        for need in &needs(build, stage).needs {
            if let What::Package(package) = need.what {
                found.push(Lack::Package(package.to_owned()));
            }
        }
        for started in &starts(build, stage).programs {
            let name = started.name.rsplit('/').next().unwrap_or_default();
            if !exchange.is_own(name) && !exchange.is_of_base(name) && !started.name.contains('/') {
                found.push(Lack::Package("ca-certificates".to_owned()));
            }
            match started.name.rsplit_once('/') {
                // What lies elsewhere is not the base's.
                Some(("/bin" | "/usr/bin" | "/usr/local/bin", name)) => {
                    found.push(Lack::Command(name.to_owned()));
                }
                Some(_) => {}
                None => found.push(Lack::Command(started.name.clone())),
            }
        }
        for at in build.stages[stage].instructions.clone().skip(1) {
            let text = build.file.instructions[at].span.of(&build.file.text);
            // What `rm -f` names need not be there.
            if text.contains("rm ") {
                continue;
            }
            let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || "/._-$+@*?~%^".contains(c)));
            for word in words.filter(|word| word.len() > 1) {
                // The path, and the folders it lies in.
                let ends = word.match_indices('/').map(|(at, _)| at).chain([word.len()]).filter(|at| *at > 1);
                if word.starts_with('/') {
                    let folders = ends.map(|end| word[..end].trim_end_matches('/').to_owned());
                    let lost = |folder: &String| {
                        let without = exchange.clone().without(Lack::Path(folder.clone()));
                        exchange.path(word) == Loss::None && without.path(word) != Loss::None
                    };
                    found.extend(folders.filter(lost).map(Lack::Path));
                }
                if let Some(name) = word.strip_prefix('$')
                    && !build.state(at).env_may_be_set(name)
                {
                    found.push(Lack::Variable(name.to_owned()));
                }
                found.push(Lack::User(word.to_owned()));
            }
        }
    }
    found.sort_by_key(|lack| format!("{lack:?}"));
    found.dedup();
    found.retain(|lack| {
        let without = exchange.clone().without(lack.clone());
        match lack {
            Lack::Command(name) => {
                exchange.command(name) == Loss::None && without.command(name) != Loss::None
            }
            Lack::Package(name) => !exchange.loses_package(name) && without.loses_package(name),
            Lack::Variable(name) => !exchange.loses_variable(name) && without.loses_variable(name),
            Lack::User(name) => !exchange.loses_user(name) && without.loses_user(name),
            Lack::Path(_) => true,
        }
    });
    found
}

/// A thousand faults over the corpus, or as many as there are in the project's own files: none accepted.
#[test]
fn what_the_smaller_image_lacks_is_found() {
    let mut faults: BTreeMap<&str, usize> = BTreeMap::new();
    let mut accepted = Vec::new();
    let (mut stages, cases) = (0, common::dockerfiles());
    for (name, text) in &cases {
        let before = build(text, &Inputs::default());
        if !before.file.errors.is_empty() {
            continue;
        }
        for stage in &before.stages {
            let (Ok(exchange), Ok(rewrite)) = (exchange::of(&before, stage), decide(&before, stage)) else {
                continue;
            };
            stages += 1;
            let after = applied(text, &rewrite);
            let same = row(&exchange.from, &exchange.to, None);
            let good = check_with(text, &after, &rewrite.claims, &inputs(vec![same]));
            assert!(good.is_ok(), "{}: without a fault: {good:?}", name);
            for lack in used(&before, stage, &exchange) {
                let kind = match lack {
                    Lack::Command(_) => "commands",
                    Lack::Package(_) => "packages",
                    Lack::Variable(_) => "variables",
                    Lack::User(_) => "accounts",
                    Lack::Path(_) => "paths",
                };
                *faults.entry(kind).or_default() += 1;
                let faulty = inputs(vec![row(&exchange.from, &exchange.to, Some(&lack))]);
                if check_with(text, &after, &rewrite.claims, &faulty).is_ok() {
                    accepted.push(format!("{}: {} without {lack:?}", name, exchange.to));
                }
            }
        }
    }
    let count: usize = faults.values().sum();
    let _ = writeln!(
        std::io::stderr(),
        "figure: smaller bases: {count} faults planted in {stages} stages: {faults:?}"
    );
    assert!(accepted.is_empty(), "{} accepted: {:#?}", accepted.len(), &accepted[..accepted.len().min(20)]);
    if cases.len() > 1000 {
        assert!(count >= 1000, "{count} faults");
    }
}

/// What is installed is what is missing, in a RUN behind the FROM, and nothing else: neither claimed nor written.
#[test]
fn what_is_missing_is_installed_and_no_more() {
    let text = "FROM python:3.12 AS b\nRUN git clone https://example.com/b /b\n\
                FROM python:3.11 AS a\nRUN wget https://example.com/a -O /a\n";
    let inputs = Inputs { targets: vec!["a".to_owned(), "b".to_owned()], ..Inputs::default() };
    let before = build(text, &inputs);
    let mut after = text.to_owned();
    let mut claims = Vec::new();
    // From behind, so that the spans still hold.
    for stage in before.stages.iter().rev() {
        let rewrite = decide(&before, stage).unwrap();
        after = applied(&after, &rewrite);
        claims.extend(rewrite.claims);
    }
    assert!(after.contains("FROM python:3.12-slim AS b\nRUN apt-get update && \\\n"), "{after}");
    assert!(after.contains("install -y --no-install-recommends wget && \\\n"), "{after}");
    let holds = |after: &str, claims: &[Claim]| check_with(text, after, claims, &inputs).map(|_| ());
    assert_eq!(holds(&after, &claims), Ok(()));
    for (written, instead) in
        [(" wget &&", " &&"), (" wget &&", " wget git &&"), ("apt-get update && \\\n", "")]
    {
        let other = after.replacen(written, instead, 1);
        assert_ne!(other, after, "{written}");
        assert!(holds(&other, &claims).is_err(), "{other}");
    }
    // In front of the other RUN's stage it would be for nothing.
    let run = after.find("RUN apt-get update").unwrap();
    let end = after.find("RUN git").unwrap();
    let moved = format!("{}{}{}", &after[..run], &after[end..], &after[run..end]);
    assert!(holds(&moved, &claims).is_err(), "{moved}");
    let with = |change: &dyn Fn(&mut Vec<String>)| {
        let mut claims = claims.clone();
        let Claim::ExchangeBase { install, .. } = &mut claims[0] else { panic!("another claim") };
        change(install);
        claims
    };
    assert_eq!(holds(&after, &with(&Vec::clear)), Err("wget would be missing: `wget` is called".into()));
    let surplus = with(&|install| install.push("zip".into()));
    assert_eq!(
        holds(&after.replace(" wget &&", " wget zip &&"), &surplus),
        Err("what is to be installed is wget".into())
    );
    assert!(holds(&after, &surplus).is_err());
}

fn options(rows: Vec<UserRow>, ban: &[&str]) -> Options {
    let ban = ban.iter().map(|pattern| ImagePattern::parse(pattern).unwrap()).collect();
    let mut options =
        Options { level: Level::Assumed, only: vec!["slim-base".to_owned()], ..Options::default() };
    options.passes.slim_base.bases = Arc::new(UserBases { rows, ban });
    options
}

/// The first line and the RUN behind it, where one comes in.
fn rewritten(text: &str, options: &Options) -> String {
    let outcome = rewrite(text, &[&SlimBase], options);
    assert!(outcome.withheld.is_empty(), "{:?}", outcome.withheld);
    outcome.text
}

#[test]
fn a_users_rows_go_over_the_built_in_ones() {
    let text = "FROM python:3.11\nRUN curl -O https://example.com/a\nCMD [\"python\", \"a\"]\n";
    let swapped = |tag: &str| text.replace("3.11", tag);
    let own = |replace: &str| UserRow {
        image: ImagePattern::parse("python").unwrap(),
        tags: Glob::new("3.*"),
        replace: Replace::parse(replace).unwrap(),
        ..UserRow::default()
    };
    // A tag of one's own: nothing is known of what it lacks but what the row says.
    assert_eq!(rewritten(text, &options(vec![own("{tag}-lean")], &[])), swapped("3.11-lean"));
    // Another image.
    let another = options(vec![own("registry.example.com/python:{tag}")], &[]);
    assert_eq!(rewritten(text, &another), text.replace("python:3.11", "registry.example.com/python:3.11"));
    // What CMD is handed to and the RUN runs as is taken from the image there is, and said.
    let outcome = rewrite(text, &[&SlimBase], &another);
    let stated: Vec<&str> = outcome.applied[0].assumptions.iter().map(|a| a.statement.as_str()).collect();
    assert_eq!(
        stated[1],
        "registry.example.com/python:3.11 is configured like python:3.11: user, working directory, shell, entrypoint, \
         command and the values of its variables"
    );
    // What it lacks is brought back, where the row says by what.
    let lacks = UserRow {
        lacks: vec!["curl".into()],
        provides: vec![("curl".into(), "curl ca-certificates".into())],
        ..own("{tag}-lean")
    };
    let installed = rewritten(text, &options(vec![lacks], &[]));
    assert!(installed.contains("--no-install-recommends ca-certificates curl && \\\n"), "{installed}");
    let gone = UserRow { lacks: vec!["curl".into()], ..own("{tag}-lean") };
    assert_eq!(rewritten(text, &options(vec![gone], &[])), text);
    // Of a tag that the built-in table knows, the table's contents hold besides.
    let known = rewritten(text, &options(vec![own("{tag}-slim")], &[]));
    assert!(known.contains("FROM python:3.11-slim\nRUN apt-get update"), "{known}");
    let outcome = rewrite(text, &[&SlimBase], &options(vec![own("{tag}-slim")], &[]));
    let kinds: Vec<_> = outcome.applied[0].assumptions.iter().map(|assumption| assumption.kind).collect();
    assert!(!kinds.contains(&AssumptionKind::BaseConfiguration), "{kinds:?}");
}

#[test]
fn a_users_rows_stand_beside_the_built_in_ones() {
    let text = "FROM registry.example.com/platform/java:17-jdk\nCOPY a.jar /\nCMD [\"java\", \"-jar\", \"/a.jar\"]\n";
    let row = |lacks: &[&str]| UserRow {
        image: ImagePattern::parse("registry.example.com/platform/java").unwrap(),
        tags: Glob::new("*-jdk"),
        replace: Replace::parse("{tag|-jdk|-jre}").unwrap(),
        lacks: lacks.iter().map(|name| (*name).to_owned()).collect(),
        saves: Some(200_000_000),
        ..UserRow::default()
    };
    assert_eq!(rewritten(text, &options(Vec::new(), &[])), text);
    let options_with = options(vec![row(&["javac"])], &[]);
    assert_eq!(rewritten(text, &options_with), text.replace("-jdk", "-jre"));
    let outcome = rewrite(text, &[&SlimBase], &options_with);
    assert_eq!(outcome.applied[0].saving.bytes, Some(200_000_000));
    let compiles = text.replace("COPY", "RUN javac A.java\nCOPY");
    assert_eq!(rewritten(&compiles, &options_with), compiles);
    for (kind, used) in [
        ("variable", "ENV HOME_OF=$JAVA_HOME\n"),
        ("path", "RUN ls /opt/java/lib/tools\n"),
        ("account", "USER builder\n"),
    ] {
        let text = text.replace("COPY", &format!("{used}COPY"));
        let mut row = row(&[]);
        row.lacks_variables.push("JAVA_HOME".into());
        row.lacks_paths.push("/opt/java/lib".into());
        row.lacks_users.push("builder".into());
        assert_eq!(rewritten(&text, &options(vec![row], &[])), text, "{kind}");
    }
    // Another tag, and another image of the same place.
    let other = text.replace("17-jdk", "17");
    assert_eq!(rewritten(&other, &options_with), other);
}

#[test]
fn banned_images_stay() {
    for ban in ["python", "python:3.*", "docker.io/library/python", "*"] {
        let text = "FROM python:3.11\nCMD [\"python\", \"a.py\"]\n";
        assert_eq!(rewritten(text, &options(Vec::new(), &[ban])), text, "{ban}");
        let refused = &rewrite(text, &[&SlimBase], &options(Vec::new(), &[ban])).refused;
        assert_eq!(refused[0].reason, "the configuration bans it");
    }
}

/// What a registry says goes over the table.
#[test]
fn what_a_registry_says() {
    let text = "FROM python:3.11\nCMD [\"python\", \"a.py\"]\n";
    let known = |exists: bool, compressed: Option<u64>| exchange::Known { exists, compressed };
    let mut options = options(Vec::new(), &[]);
    let there = [
        ("python:3.11", known(true, Some(350_000_000))),
        ("python:3.11-slim", known(true, Some(45_000_000))),
    ];
    options.registry = Arc::new(there.map(|(name, known)| (name.to_owned(), known)).into());
    let outcome = rewrite(text, &[&SlimBase], &options);
    let reason = "build on python:3.11-slim; 45.0 MB to pull, not 350.0 MB";
    assert_eq!(outcome.applied[0].reason, reason);
    assert_eq!(outcome.exchanges, [("python:3.11".to_owned(), "python:3.11-slim".to_owned())]);
    options.registry = Arc::new([("python:3.11-slim".to_owned(), known(false, None))].into());
    let outcome = rewrite(text, &[&SlimBase], &options);
    assert_eq!(
        (outcome.text.as_str(), outcome.refused[0].reason.as_str()),
        (text, "the registry does not have python:3.11-slim")
    );
}
