//! Compose and bake files beside a Dockerfile: which targets ship, which context and arguments a build has.

mod common;

use common::{Random, full};
use leanfile::cli::beside::{Beside, BesideCache};
use pretty_assertions::assert_eq;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A repository with these files.
struct Repository {
    folder: TempDir,
}

impl Repository {
    fn new(files: &[(&str, &str)]) -> Repository {
        let repository = Repository { folder: tempfile::tempdir().unwrap() };
        fs::create_dir(repository.folder.path().join(".git")).unwrap();
        for (path, text) in files {
            repository.write(path, text);
        }
        repository
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn of(&self, dockerfile: &str) -> Beside {
        BesideCache::default().beside(&self.folder.path().join(dockerfile), None)
    }

    /// The notes with paths from the repository.
    fn notes(&self, dockerfile: &str) -> Vec<String> {
        let real = format!("{}/", self.folder.path().canonicalize().unwrap().display());
        let given = format!("{}/", self.folder.path().display());
        let notes = self.of(dockerfile).notes;
        notes.iter().map(|note| note.replace(&real, "").replace(&given, "")).collect()
    }

    /// The context from the repository, where there is one.
    fn context(&self, dockerfile: &str) -> Option<String> {
        let root = self.folder.path().canonicalize().unwrap();
        let context = self.of(dockerfile).context?;
        Some(context.strip_prefix(root).unwrap().display().to_string())
    }
}

/// A repository with a Dockerfile and `compose.yaml`.
fn compose(text: &str) -> Repository {
    Repository::new(&[("Dockerfile", "FROM a\n"), ("compose.yaml", text)])
}

/// A repository with a Dockerfile and `docker-bake.hcl`.
fn bake(text: &str) -> Repository {
    Repository::new(&[("Dockerfile", "FROM a\n"), ("docker-bake.hcl", text)])
}

fn args(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect()
}

const NONE: [&str; 0] = [];

#[test]
fn nothing_beside_is_nothing_known() {
    let repository = Repository::new(&[("Dockerfile", "FROM a\n"), ("notes.yaml", "services: [")]);
    assert_eq!(repository.of("Dockerfile"), Beside::default());
    assert_eq!(repository.of("missing/Dockerfile"), Beside::default());
    assert_eq!(BesideCache::default().beside(Path::new(""), None), Beside::default());
}

#[test]
fn the_short_form() {
    let repository = Repository::new(&[
        ("web/Dockerfile", "FROM a\n"),
        ("compose.yaml", "services:\n  web:\n    build: ./web\n  db:\n    image: postgres\n"),
    ]);
    assert_eq!(repository.context("web/Dockerfile").as_deref(), Some("web"));
    let beside = repository.of("web/Dockerfile");
    assert_eq!((beside.targets.len(), beside.build_args.len()), (0, 0));
    assert_eq!(repository.notes("web/Dockerfile"), NONE);
}

#[test]
fn the_long_form() {
    let repository = Repository::new(&[
        ("docker/app.Dockerfile", "FROM a AS dev\nFROM a\n"),
        (
            "docker/compose.yml",
            "services:\n  web:\n    build:\n      context: ..\n      dockerfile: docker/app.Dockerfile\n      target: dev\n",
        ),
    ]);
    assert_eq!(repository.of("docker/app.Dockerfile").targets, ["dev"]);
    assert_eq!(repository.context("docker/app.Dockerfile").as_deref(), Some(""));
}

#[test]
fn defaults_are_this_folder_and_dockerfile() {
    let repository = compose("services: {a: {build: {target: x}}}");
    assert_eq!(repository.of("Dockerfile").targets, ["x"]);
    assert_eq!(repository.context("Dockerfile").as_deref(), Some(""));
    repository.write("Containerfile", "FROM a\n");
    assert_eq!(repository.of("Containerfile").targets, ["x"]);
}

#[test]
fn every_target_ships() {
    let repository = Repository::new(&[
        ("Dockerfile", "FROM a\n"),
        ("other/Dockerfile", "FROM a\n"),
        (
            "docker-compose.yml",
            "services:\n  a: {build: {context: ., target: api}}\n  b: {build: {context: ., target: worker}}\n  \
             c: {build: {context: other, target: other}}\n  d: {build: .}\n",
        ),
        ("docker-compose.dev.yml", "services:\n  a:\n    build: {target: dev}\n"),
        ("compose.override.yaml", "services:\n  c:\n    build: {target: more}\n"),
        ("docker-composeX.yml", "services: {a: {build: {target: no}}}"),
    ]);
    assert_eq!(repository.of("Dockerfile").targets, ["api", "dev", "more", "other", "worker"]);
    assert_eq!(repository.of("other/Dockerfile").targets, ["more", "other"]);
}

#[test]
fn another_dockerfile_is_another_file() {
    let repository = compose(
        "services:\n  a: {build: {context: ., dockerfile: dev.Dockerfile, target: dev, args: {A: x}}}\n  b: {build: {context: nope, target: b}}\n",
    );
    repository.write("dev.Dockerfile", "FROM a\n");
    assert_eq!(repository.of("Dockerfile"), Beside::default());
    let dev = repository.of("dev.Dockerfile");
    assert_eq!((dev.targets, dev.build_args), (vec!["dev".to_owned()], args(&[("A", "x")])));
}

#[test]
fn what_services_start_is_known() {
    let text = "services:\n  web:\n    build: .\n    command: [go, run, .]\n    healthcheck:\n      test: [CMD-SHELL, 'curl -f localhost || exit 1']\n  test:\n    build: .\n    entrypoint: ./app --check $$HOME\n  other:\n    image: x\n    command: vim\n";
    let starts: Vec<String> =
        compose(text).of("Dockerfile").starts.into_iter().map(|start| start.script).collect();
    let mut expected = vec!["go run .", "curl -f localhost || exit 1", "./app --check $HOME"];
    expected.sort_unstable();
    let mut starts = starts;
    starts.sort_unstable();
    assert_eq!(starts, expected);
}

#[test]
fn an_inline_dockerfile_is_not_this_one() {
    let repository = compose("services: {a: {build: {context: ., dockerfile_inline: 'FROM a', target: x}}}");
    assert_eq!(repository.of("Dockerfile"), Beside::default());
    let repository = bake("target \"a\" {\n  dockerfile-inline = \"FROM a\"\n  target = \"x\"\n}\n");
    assert_eq!(repository.of("Dockerfile"), Beside::default());
}

#[test]
fn arguments_are_known_where_all_agree() {
    let repository = compose(
        "services:\n  a:\n    build:\n      context: .\n      args:\n        SAME: bookworm\n        OTHER: '1.10'\n        ONCE: x\n        N: 20\n        E: ''\n  \
         b:\n    build:\n      context: .\n      args:\n        - SAME=bookworm\n        - OTHER=1.11\n        - N=20\n        - E=\n",
    );
    let beside = repository.of("Dockerfile");
    assert_eq!(beside.build_args, args(&[("E", ""), ("N", "20"), ("SAME", "bookworm")]));
}

#[test]
fn arguments_are_not_known_where_one_does_not_give_them() {
    let repository = compose("services: {a: {build: {args: {A: x}}}, b: {build: .}}");
    assert_eq!(repository.of("Dockerfile").build_args, args(&[]));
    let repository = compose("services: {a: {build: {args: {A: x}}}}");
    assert_eq!(repository.of("Dockerfile").build_args, args(&[("A", "x")]));
    repository.write("docker-bake.hcl", "target \"a\" {}\n");
    assert_eq!(repository.of("Dockerfile").build_args, args(&[]), "bake gives none");
}

#[test]
fn arguments_that_may_be_otherwise_are_not_known() {
    for value in ["1.10", "yes", "", "~", "0x10", "2024-01-02", "${A:-x}", "$A", "[x]", "{x: y}", "!!float 1"]
    {
        let text = format!("services:\n  a:\n    build:\n      args:\n        A: {value}\n        B: b\n");
        assert_eq!(compose(&text).of("Dockerfile").build_args, args(&[("B", "b")]), "{value}");
    }
    let repository = compose("services: {a: {build: {args: [A, 'B=${B:-b}', C=c$$]}}}");
    assert_eq!(repository.of("Dockerfile").build_args, args(&[("C", "c$")]));
    let repository = compose("services: {a: {build: {args: nonsense}}}");
    assert_eq!(repository.of("Dockerfile").build_args, args(&[]));
}

#[test]
fn what_is_not_read_leaves_arguments_unknown() {
    let good = "services: {a: {build: {target: x, args: {A: a}}}}";
    assert_eq!(compose(good).of("Dockerfile").build_args, args(&[("A", "a")]));
    for (path, text) in [
        ("docker-compose.yml", "services: ["),
        ("docker-bake.hcl", "target {{"),
        ("docker-bake.json", "{"),
        ("compose.dev.yaml", "services: {b: {build: '$CONTEXT'}}"),
        ("compose.dev.yaml", "services: {b: {build: {dockerfile: '${FILE}'}}}"),
        ("docker-bake.hcl", "target \"a\" {\n context = reverse(\"x\")\n}\n"),
    ] {
        let repository = compose(good);
        repository.write(path, text);
        let beside = repository.of("Dockerfile");
        assert_eq!((beside.build_args, beside.targets), (args(&[]), vec!["x".to_owned()]), "{path}");
        assert_eq!(beside.notes.len(), 1, "{:?}", beside.notes);
    }
}

#[test]
fn files_that_are_not_followed_leave_arguments_unknown() {
    let good = "services:\n  a: {build: {target: x, args: {A: a}}}\n";
    for (more, known) in [
        ("  b: {extends: a}\n", true),
        ("  b: {extends: {service: a}}\n", true),
        ("  b: {extends: {file: base.yaml, service: a}}\n", false),
        ("include: [other.yaml]\n", false),
    ] {
        let beside = compose(&format!("{good}{more}")).of("Dockerfile");
        assert_eq!(beside.build_args.len(), usize::from(known), "{more}");
        assert_eq!((beside.targets, beside.notes), (vec!["x".to_owned()], vec![]), "{more}");
    }
}

#[test]
fn variables_have_their_defaults() {
    let repository = compose(
        "services:\n  a: {build: {context: '${DIR:-.}', dockerfile: '${F-Dockerfile}', target: '${T:-dev}'}}\n",
    );
    assert_eq!(repository.of("Dockerfile").targets, ["dev"]);
    assert_eq!(repository.notes("Dockerfile"), NONE);
}

#[test]
fn variables_without_default_are_noted() {
    let repository = compose("services:\n  a:\n    build: $DIR\n  b:\n    build: {target: '${T:?}'}\n");
    assert_eq!(
        repository.notes("Dockerfile"),
        [
            "compose.yaml:3: service `a`: its context depends on what is not in the file; the build is left out",
            "compose.yaml:5: service `b`: its target depends on what is not in the file; --target names it",
        ]
    );
}

#[test]
fn a_context_in_a_parent_folder() {
    let repository = Repository::new(&[
        ("services/api/docker/Dockerfile", "FROM a\n"),
        ("compose.yaml", "services: {a: {build: {context: services, dockerfile: api/docker/Dockerfile}}}"),
    ]);
    assert_eq!(repository.context("services/api/docker/Dockerfile").as_deref(), Some("services"));
}

#[test]
fn contexts_that_differ_are_noted() {
    let repository = Repository::new(&[
        ("docker/Dockerfile", "FROM a\n"),
        (
            "compose.yaml",
            "services: {a: {build: docker}, b: {build: {context: ., dockerfile: docker/Dockerfile}}}",
        ),
    ]);
    assert_eq!(repository.context("docker/Dockerfile"), None);
    let notes = repository.notes("docker/Dockerfile");
    assert_eq!(notes.len(), 1);
    assert!(notes[0].starts_with("docker/Dockerfile is built with different contexts ("), "{notes:?}");
}

#[test]
fn a_context_that_is_given_stays_and_is_looked_at() {
    let repository = Repository::new(&[
        ("build/Dockerfile", "FROM a\n"),
        (
            "app/compose.yaml",
            "services: {a: {build: {context: ., dockerfile: ../build/Dockerfile, target: t}}}",
        ),
    ]);
    assert_eq!(repository.of("build/Dockerfile"), Beside::default());
    let context = repository.folder.path().join("app");
    let cache = BesideCache::default();
    for _ in 0..2 {
        let beside = cache.beside(&repository.folder.path().join("build/Dockerfile"), Some(&context));
        assert_eq!((beside.targets, beside.context.as_ref()), (vec!["t".to_owned()], Some(&context)));
    }
    let beside = cache.beside(&repository.folder.path().join("build/Dockerfile"), None);
    assert_eq!(beside, Beside::default(), "the context of one file is not that of another");
}

#[test]
fn only_folders_up_to_the_repository_and_three_levels() {
    let above = tempfile::tempdir().unwrap();
    let text = "services: {a: {build: {context: repo, target: above}}}";
    fs::write(above.path().join("compose.yaml"), text).unwrap();
    let repo = above.path().join("repo");
    fs::create_dir_all(repo.join(".git")).unwrap();
    fs::write(repo.join("Dockerfile"), "FROM a\n").unwrap();
    assert_eq!(BesideCache::default().beside(&repo.join("Dockerfile"), None), Beside::default());
    fs::remove_dir(repo.join(".git")).unwrap();
    assert_eq!(BesideCache::default().beside(&repo.join("Dockerfile"), None).targets, ["above"]);
    // The file `.git` of a worktree is a repository's root as well.
    fs::write(repo.join(".git"), "gitdir: x\n").unwrap();
    assert_eq!(BesideCache::default().beside(&repo.join("Dockerfile"), None), Beside::default());

    for (levels, found) in [(3, true), (4, false)] {
        let path = format!("{}Dockerfile", "a/".repeat(levels));
        let text = format!("services: {{a: {{build: {{dockerfile: {path}, target: t}}}}}}");
        let repository = Repository::new(&[(&path, "FROM a\n"), ("compose.yaml", &text)]);
        assert_eq!(repository.of(&path).targets.len(), usize::from(found), "{levels} levels");
    }
}

#[cfg(unix)]
#[test]
fn links_are_followed() {
    use std::os::unix::fs::symlink;
    let repository = Repository::new(&[
        ("real/Dockerfile", "FROM a\n"),
        ("compose.yaml", "services: {a: {build: {context: link, target: t}}}"),
    ]);
    let root = repository.folder.path();
    symlink(root.join("real"), root.join("link")).unwrap();
    symlink(root.join("real/Dockerfile"), root.join("Dockerfile.link")).unwrap();
    for path in ["real/Dockerfile", "link/Dockerfile", "Dockerfile.link", "real/../real/Dockerfile"] {
        assert_eq!(repository.of(path).targets, ["t"], "{path}");
    }
    // A folder elsewhere that this repository links to: what is beside the link counts.
    let elsewhere = tempfile::tempdir().unwrap();
    fs::create_dir(elsewhere.path().join(".git")).unwrap();
    let inner = elsewhere.path().join("inner");
    fs::create_dir(&inner).unwrap();
    fs::write(inner.join("Dockerfile"), "FROM a\n").unwrap();
    symlink(&inner, root.join("outside")).unwrap();
    repository.write("compose.yml", "services: {b: {build: {context: outside, target: o}}}");
    assert_eq!(repository.of("outside/Dockerfile").targets, ["o"]);
    // A link that leads nowhere, and a circle.
    symlink(root.join("nowhere"), root.join("docker-compose.yml")).unwrap();
    symlink(root.join("circle"), root.join("circle")).unwrap();
    for (path, targets) in [("real/Dockerfile", 1), ("circle/Dockerfile", 0)] {
        assert_eq!(repository.of(path).targets.len(), targets);
        let notes = repository.notes(path);
        assert!(
            notes.len() == 1 && notes[0].starts_with("docker-compose.yml: cannot be read ("),
            "{notes:?}"
        );
    }
}

#[test]
fn extends_and_further_contexts_are_noted() {
    let repository = compose(
        "services:\n  a:\n    extends: {file: base.yaml, service: b}\n    build:\n      context: .\n  \
         c:\n    build:\n      context: .\n      additional_contexts:\n        - base=docker-image://debian\n        - src=../src\n  \
         d:\n    extends: c\n",
    );
    assert_eq!(
        repository.notes("Dockerfile"),
        [
            "compose.yaml:5: service `a`: extends another one, which is not followed: what it says of the build is not known",
            "compose.yaml:8: service `c`: its further contexts take the place of images or stages of these names: base, src",
        ]
    );
    repository.write("other.Dockerfile", "FROM a\n");
    assert_eq!(repository.notes("other.Dockerfile"), NONE, "it does not matter there");
}

#[test]
fn anchors_and_merge_keys_are_read() {
    let repository = compose(
        "x-build: &build\n  context: .\n  args: &args\n    A: a\nservices:\n  one:\n    build:\n      <<: *build\n      target: one\n  \
         two:\n    build:\n      context: .\n      target: two\n      args: *args\n",
    );
    let beside = repository.of("Dockerfile");
    assert_eq!((beside.targets, beside.build_args), (vec!["one".into(), "two".into()], args(&[("A", "a")])));
}

#[test]
fn a_broken_file_is_noted_with_its_place_and_the_others_are_read() {
    let repository = compose("services:\n  a:\n    build: {target: x}\n");
    repository.write("docker-compose.yml", "services:\n  a: [\n");
    repository.write(
        "compose.dev.yaml",
        "services: {a: {build: {target: y}}}\n---\nservices: {a: {build: {target: z}}}\n",
    );
    repository.write("docker-bake.hcl", "target \"a\" {\n  target = \n}\n");
    repository.write("docker-bake.json", "{\n\"target\": }");
    assert_eq!(repository.of("Dockerfile").targets, ["x", "y", "z"]);
    let notes = repository.notes("Dockerfile");
    let places: Vec<&str> = notes.iter().map(|note| note.split(": ").next().unwrap()).collect();
    assert_eq!(places, ["docker-bake.hcl:2:12", "docker-bake.json:2:11", "docker-compose.yml:3:1"]);
    assert!(
        notes.iter().all(|note| note.contains(": not valid ") && note.ends_with("; the file is left out")),
        "{notes:?}"
    );
}

#[test]
fn what_is_no_text_or_too_large_is_noted() {
    let repository = compose("services: {a: {build: {target: x}}}");
    fs::write(repository.folder.path().join("compose.yml"), b"a: \xff").unwrap();
    repository.write("docker-compose.yml", &"# a\n".repeat(300_000));
    fs::create_dir(repository.folder.path().join("docker-compose.yaml")).unwrap();
    repository.write("docker-bake.hcl", &"# a\n".repeat(40_000));
    assert_eq!(repository.of("Dockerfile").targets, ["x"]);
    assert_eq!(
        repository.notes("Dockerfile"),
        [
            "compose.yml: not valid UTF-8; it is left out",
            "docker-bake.hcl: larger than 128 KiB; it is left out",
            "docker-compose.yml: larger than 1024 KiB; it is left out",
        ]
    );
}

#[test]
fn odd_shapes_are_nothing() {
    for text in [
        "",
        "~",
        "[]",
        "x",
        "services:",
        "services: []",
        "services: {a: }",
        "services: {a: []}",
        "services: {a: {build: }}",
        "services: {a: {build: []}}",
        "services: {a: {build: {context: []}}}",
        "services: {[x]: {build: .}}",
        "services: {a: {build: {target: {}}}}",
        "---\n---\n",
        "\u{feff}services: {}",
        "services: {a: {build: 'https://x/y'}}",
        "services: {a: {build: \"\\0\"}}",
        "%YAML 9.9\n---\na: b",
        "services: {a: {build: {additional_contexts: 3}}}",
    ] {
        let repository = compose(text);
        let beside = repository.of("Dockerfile");
        assert_eq!((beside.targets.len(), beside.build_args.len()), (0, 0), "{text}");
    }
    for text in [
        "",
        "x",
        "target = 1",
        "target {}",
        "target \"a\" \"b\" {}",
        "target \"a\" { target = [] }",
        "variable \"x\" {}",
        "group \"default\" { targets = [\"nope\"] }",
        "target \"a\" {\n inherits = \"b\"\n}\n",
        "target \"a\" {\n inherits = [\"a\"]\n}\n",
        "target \"a\" {\n matrix = []\n}\n",
        "function \"f\" {}",
    ] {
        let beside = bake(text).of("Dockerfile");
        assert_eq!((beside.targets.len(), beside.build_args.len()), (0, 0), "{text}");
    }
}

#[test]
fn bake_targets_in_hcl() {
    let repository = bake(
        "group \"default\" {\n  targets = [\"api\", \"web\"]\n}\n\
         variable \"STAGE\" {\n  default = \"prod\"\n}\n\
         target \"_common\" {\n  args = {\n    A = \"a\"\n    B = \"b\"\n  }\n}\n\
         target \"api\" {\n  inherits = [\"_common\"]\n  target = STAGE\n  args = {\n    B = \"c\"\n  }\n}\n\
         target \"web\" {\n  inherits = [\"api\"]\n  target = \"web-${STAGE}\"\n}\n",
    );
    let beside = repository.of("Dockerfile");
    assert_eq!(beside.targets, ["prod", "web-prod"]);
    assert_eq!(beside.build_args, args(&[("A", "a")]));
    assert_eq!(beside.notes, NONE);
}

#[test]
fn the_nearest_target_has_the_last_word() {
    let repository = Repository::new(&[
        ("app/Dockerfile", "FROM a\n"),
        ("dev/Dockerfile", "FROM a\n"),
        (
            "docker-bake.hcl",
            "target \"one\" {\n  context = \"app\"\n  args = { A = \"one\" }\n  target = \"x\"\n}\n\
             target \"two\" {\n  context = \"nope\"\n  args = { A = \"two\" }\n}\n\
             target \"three\" {\n  inherits = [\"one\", \"two\"]\n  context = \"dev\"\n}\n",
        ),
    ]);
    let beside = repository.of("dev/Dockerfile");
    assert_eq!((beside.targets, beside.build_args), (vec!["x".to_owned()], args(&[("A", "two")])));
    assert_eq!(repository.context("dev/Dockerfile").as_deref(), Some("dev"));
    assert_eq!(repository.of("app/Dockerfile").build_args, args(&[("A", "one")]));
}

#[test]
fn a_bake_file_is_laid_over_another() {
    let repository = bake(
        "target \"a\" {\n  target = \"base\"\n  args = { A = \"a\" }\n}\nvariable \"V\" {\n  default = \"v\"\n}\n",
    );
    repository.write("docker-bake.override.hcl", "target \"a\" {\n  target = \"${V}-over\"\n}\n");
    repository.write("docker-bake.override.json", r#"{"target": {"a": {"target": "json-${V}"}}}"#);
    let beside = repository.of("Dockerfile");
    assert_eq!(beside.targets, ["base", "json-v", "v-over"]);
    assert_eq!(beside.build_args, args(&[("A", "a")]));
}

#[test]
fn bake_targets_in_json() {
    let repository = Repository::new(&[
        ("Dockerfile", "FROM a\n"),
        (
            "docker-bake.json",
            r#"{"variable": {"V": {"default": "v"}},
                "target": {"a": {"target": "x", "args": {"A": "1.10", "B": "${V}", "C": 1.5, "D": null}},
                           "b": [{"inherits": ["a"]}, {"target": "y-${V}"}]}}"#,
        ),
    ]);
    let beside = repository.of("Dockerfile");
    assert_eq!(beside.targets, ["x", "y-v"]);
    assert_eq!(beside.build_args, args(&[("A", "1.10")]));
    assert_eq!(beside.notes, NONE);
}

#[test]
fn a_matrix_makes_a_build_of_every_combination() {
    let repository = bake(
        "target \"a\" {\n  name = \"a-${item.t}-${v}\"\n  matrix = {\n    item = [{ t = \"x\" }, { t = \"y\" }]\n    v = [\"1\", \"2\"]\n  }\n  \
         target = \"${item.t}${v}\"\n  args = {\n    V = v\n    W = \"w\"\n  }\n}\n",
    );
    let beside = repository.of("Dockerfile");
    assert_eq!(beside.targets, ["x1", "x2", "y1", "y2"]);
    assert_eq!(beside.build_args, args(&[("W", "w")]));
    let repository = bake(
        "target \"a\" {\n  matrix = {\n    a = split(\",\", \"x,y\")\n  }\n}\ntarget \"b\" {\n  target = \"b\"\n  args = { A = \"a\" }\n}\n",
    );
    assert_eq!(repository.of("Dockerfile").targets, ["b"]);
    assert_eq!(repository.of("Dockerfile").build_args, args(&[]));
    assert_eq!(
        repository.notes("Dockerfile"),
        ["docker-bake.hcl:1: the matrix of target `a` cannot be read; it is left out"]
    );
}

#[test]
fn what_bake_computes_is_not_known() {
    let repository = bake(
        "variable \"V\" {\n  default = \"v\"\n}\n\
         target \"a\" {\n  target = lower(\"X\")\n  args = {\n    A = V\n    B = upper(\"b\")\n    C = \"c\"\n    D = null\n  }\n}\n",
    );
    let beside = repository.of("Dockerfile");
    assert_eq!(
        (beside.targets.len(), beside.build_args),
        (0, args(&[("C", "c")])),
        "a variable may be given"
    );
    assert_eq!(
        repository.notes("Dockerfile"),
        ["docker-bake.hcl:4: target `a`: its target depends on what is not in the file; --target names it"]
    );
    let repository = bake("target \"a\" {\n  inherits = [\"nope\"]\n  args = { A = \"a\" }\n}\n");
    assert_eq!(repository.of("Dockerfile").build_args, args(&[]));
    let repository = bake("target \"a\" {\n  args = merge({}, { A = \"a\" })\n}\n");
    assert_eq!(repository.of("Dockerfile").build_args, args(&[]));
}

#[test]
fn hostile_files_cost_little() {
    let laughs: String = (1..30)
        .map(|level| format!("a{level}: &a{level} [{}]\n", vec![format!("*a{}", level - 1); 9].join(", ")))
        .collect();
    let shared: String = (0..40_000).map(|at| format!("  s{at}: *a\n")).collect();
    let many_args: String = (0..40_000).map(|at| format!("A{at}: x, ")).collect();
    let services: String = (0..30_000).map(|at| format!("  s{at}: {{build: .}}\n")).collect();
    let doubled: String = (0..64)
        .map(|at| format!("variable \"v{}\" {{\n default = \"${{v{at}}}${{v{at}}}\"\n}}\n", at + 1))
        .collect();
    let targets: String = (0..1_500)
        .map(|at| format!("target \"t{at}\" {{\n inherits = [\"t{}\"]\n matrix = {{ a = [\"1\", \"2\", \"3\"] }}\n target = a\n}}\n", at + 1))
        .collect();
    let attributes: String = (0..10_000).map(|at| format!(" a{at} = 1\n")).collect();
    let entries: String = (0..9_000).map(|at| format!("\"a{at}\":1,")).collect();
    for (name, text) in [
        ("compose.yaml", format!("a0: &a0 [x, x, x]\n{laughs}services: *a29\n")),
        ("compose.yaml", format!("x: &a {{build: {{args: {{{many_args}}}}}}}\nservices:\n{shared}")),
        ("compose.yaml", format!("services:\n{services}")),
        ("compose.yaml", "[".repeat(1 << 20)),
        ("compose.yaml", "- ".repeat(1 << 19)),
        ("compose.yaml", "? ".repeat(1 << 19)),
        ("compose.yaml", "a: ".repeat(300_000)),
        ("compose.yaml", "\"".repeat(1 << 20)),
        ("compose.yaml", "*a ".repeat(300_000)),
        ("compose.yaml", "!a ".repeat(300_000)),
        ("compose.yaml", "{a: ".repeat(200_000)),
        (
            "docker-bake.hcl",
            format!(
                "variable \"v0\" {{\n default = \"xxxxxxxxxxxxxxxx\"\n}}\n{doubled}target \"a\" {{\n target = v64\n}}\n"
            ),
        ),
        ("docker-bake.hcl", targets),
        ("docker-bake.hcl", format!("target \"a\" {{\n{attributes}}}\n")),
        ("docker-bake.hcl", format!("target \"a\" {{\n args = {{\n{attributes}}}\n}}\n")),
        ("docker-bake.hcl", format!("a = {}", "[".repeat(1 << 16))),
        ("docker-bake.hcl", format!("a = {}", "!".repeat(1 << 16))),
        ("docker-bake.hcl", format!("a = 1{}", "+1".repeat(1 << 15))),
        ("docker-bake.hcl", format!("a = \"{}", "${\"".repeat(1 << 15))),
        ("docker-bake.hcl", "a {".repeat(1 << 15)),
        ("docker-bake.hcl", format!("a = {}", "x?".repeat(1 << 15))),
        ("docker-bake.hcl", format!("a = {}", "f(".repeat(1 << 15))),
        ("docker-bake.json", "[".repeat(1 << 20)),
        ("docker-bake.json", format!("{{\"target\":{{\"a\":{{\"args\":{{{entries}\"b\":1}}}}}}}}")),
        ("docker-bake.json", format!("{{\"target\":{{\"a\":{{\"target\":\"{}\"}}}}}}", "${".repeat(1 << 15))),
    ] {
        let repository = Repository::new(&[("Dockerfile", "FROM a\n"), (name, &text)]);
        let begun = Instant::now();
        repository.of("Dockerfile");
        let took = begun.elapsed();
        let start: String = text.chars().take(60).collect();
        assert!(took < Duration::from_secs(10), "{took:?} {name} {start:?}");
    }
}

#[test]
fn a_folder_is_read_once() {
    let repository = compose("services: {a: {build: {target: x}}}");
    let cache = BesideCache::default();
    let path = repository.folder.path().join("Dockerfile");
    assert_eq!(cache.beside(&path, None).targets, ["x"]);
    repository.write("compose.yaml", "services: {a: {build: {target: y}}}");
    assert_eq!(cache.beside(&path, None).targets, ["x"]);
    assert_eq!(repository.of("Dockerfile").targets, ["y"]);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for at in 0..500 {
                    let name = format!("a{at}.Dockerfile");
                    assert_eq!(cache.beside(&repository.folder.path().join(name), None).targets, NONE);
                }
            });
        }
    });
}

#[test]
fn damaged_files_never_panic() {
    const PIECES: &[&str] = &[
        "[", "]", "{", "}", "${", "\"", "'", "\n", "  ", ": ", "- ", "&a ", "*a", "<<: ", "#", "\\", "é",
        "\u{feff}", "\0", "=", "?", "|",
    ];
    let texts = [
        (
            "compose.yaml",
            "x: &a\n  context: .\nservices:\n  a:\n    build:\n      <<: *a\n      args: {A: '${B:-c}', D: [e]}\n      target: \"t\"\n",
        ),
        (
            "docker-bake.hcl",
            "variable \"V\" {\n  default = \"v\"\n}\ntarget \"a\" {\n  matrix = { m = [\"1\", \"2\"] }\n  target = \"${V}-${m}\"\n  args = { A = upper(\"a\") }\n}\n",
        ),
        (
            "docker-bake.json",
            "{\"target\": {\"a\": {\"inherits\": [\"b\"], \"target\": \"${V}\", \"args\": {\"A\": 1}}, \"b\": [{}, {}]}}",
        ),
    ];
    let mut random = Random::from_env();
    for (name, text) in texts {
        let repository = Repository::new(&[("Dockerfile", "FROM a\n")]);
        for _ in 0..if full() { 5_000 } else { 500 } {
            let mut damaged = text.to_owned();
            for _ in 0..1 + random.below(4) {
                let places: Vec<usize> = damaged.char_indices().map(|(at, _)| at).collect();
                let start = places[random.below(places.len())];
                let end = places.iter().copied().find(|&at| at >= start + random.below(6)).unwrap_or(start);
                damaged.replace_range(start..end, PIECES[random.below(PIECES.len())]);
            }
            repository.write(name, &damaged);
            for note in repository.of("Dockerfile").notes {
                assert!(!note.contains(char::is_control), "{note:?}");
            }
        }
    }
}

#[test]
fn a_note_is_one_line_that_is_not_too_long() {
    let repository = compose(&format!("services: {{\"a\\n\\e[31m{}\": {{build: $X}}}}", "x".repeat(10_000)));
    let [note] = &repository.notes("Dockerfile")[..] else { panic!() };
    assert!(note.starts_with(r"compose.yaml:1: service `a\n\u{1b}[31mxxx"), "{note}");
    assert!(note.len() < 500, "{note}");
}
