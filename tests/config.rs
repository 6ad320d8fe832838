//! `leanfile.toml`: what is read, and what is said of mistakes.

mod common;
#[path = "config/runtimes.rs"]
mod runtimes;
#[path = "config/slim_base.rs"]
mod slim_base;

use common::{Random, full};
use leanfile::config::{Config, ConfigError, parse, template};
use leanfile::rewrite::{Level, MergePolicy, PassOptions, Runs};
use leanfile::text::LineIndex;
use pretty_assertions::assert_eq;
use std::path::Path;
use std::sync::Arc;

const PASSES: &[&str] = &["merge-runs", "slim-base"];

fn read(text: &str) -> Config {
    parse(text, PASSES).unwrap_or_else(|errors| panic!("{errors:#?}\n{text}"))
}

/// The mistakes in `text`, each as `line:column message`.
fn mistakes(text: &str) -> Vec<String> {
    let lines = LineIndex::new(text);
    let told = |error: ConfigError| {
        let (line, column) = lines.line_column(error.span.start);
        format!("{line}:{column} {}", error.message)
    };
    parse(text, PASSES).err().unwrap_or_default().into_iter().map(told).collect()
}

#[track_caller]
fn one_mistake(text: &str, expected: &str) {
    assert_eq!(mistakes(text), [expected]);
}

fn strings(list: &[&str]) -> Vec<String> {
    list.iter().map(|&text| text.to_owned()).collect()
}

#[test]
fn nothing_said_is_the_default() {
    for text in ["", "\n", "# level = \"assumed\"\n", "\u{feff}", "\u{feff}# x\r\n"] {
        let config = read(text);
        assert_eq!(config.level, None);
        assert_eq!(config.passes, PassOptions::default());
        assert_eq!(format!("{config:?}"), format!("{:?}", Config::default()));
    }
}

#[test]
fn every_key_is_read() {
    let config = read(
        r#"
        level = "assumed"
        only = ["merge-runs"]
        skip = ["slim-base", "merge-runs"]
        targets = ["dev", "0"]
        context = "../app"
        build-args = { Z = "1", A = "" }
        exclude = ["/vendor/", "!x.Dockerfile"]
        [merge-runs]
        policy = "when-it-saves"
        max-commands = 12
        "#,
    );
    assert_eq!(config.level, Some(Level::Assumed));
    assert_eq!(config.only, strings(&["merge-runs"]));
    assert_eq!(config.skip, strings(&["slim-base", "merge-runs"]));
    assert_eq!(config.targets, strings(&["dev", "0"]));
    assert_eq!(config.context.as_deref(), Some("../app"));
    let arguments = [("Z".to_owned(), "1".to_owned()), ("A".to_owned(), String::new())];
    assert_eq!(config.build_args, arguments, "in the order of the file");
    assert_eq!(config.exclude, strings(&["/vendor/", "!x.Dockerfile"]));
    let merged = PassOptions {
        merge_policy: MergePolicy::WhenItSaves,
        merge_max_commands: 12,
        ..PassOptions::default()
    };
    assert_eq!(config.passes, merged);
}

#[test]
fn the_template_says_nothing_and_shows_the_defaults() {
    let text = template();
    assert_eq!(format!("{:?}", read(&text)), format!("{:?}", Config::default()));
    assert!(text.lines().all(|line| line.is_empty() || line.starts_with('#')), "{text}");
    let bare: String = text
        .lines()
        .map(|line| match line.strip_prefix('#') {
            Some(key) if !key.starts_with(' ') => format!("{key}\n"),
            _ => format!("{line}\n"),
        })
        .collect();
    let config = read(&bare);
    assert_eq!(config.level, Some(Level::default()));
    // The rows for images of one's own begin with an example.
    let mut passes = config.passes.clone();
    let row = Arc::make_mut(&mut passes.slim_base.bases).rows.remove(0);
    let own = Arc::make_mut(&mut passes.runtimes.rows).remove(0);
    assert_eq!(passes, PassOptions::default());
    assert_eq!((own.runs, own.program.as_deref()), (Runs::Python, Some("/usr/bin/python3.11")));
    assert_eq!((row.lacks, row.saves), (strings(&["javac", "jar"]), Some(200_000_000)));
    assert_eq!(config.context.as_deref(), Some("."), "an example, and marked as one");
    assert!(bare.contains("context = \".\" # an example"), "{bare}");
    let lists = [&config.only, &config.skip, &config.targets, &config.exclude];
    assert!(lists.iter().all(|list| list.is_empty()));
    assert!(config.build_args.is_empty());
    for key in [
        "level",
        "only",
        "skip",
        "targets",
        "context",
        "build-args",
        "exclude",
        "policy",
        "max-commands",
        "prefer",
        "ban",
        "tables",
        "image",
        "tags",
        "replace",
        "lacks",
        "lacks-packages",
        "lacks-variables",
        "lacks-users",
        "lacks-paths",
        "provides",
        "saves",
        "runtime",
        "runs",
        "program",
        "entrypoint",
        "user",
        "workdir",
        "release",
        "has",
    ] {
        let times = 1 + usize::from(matches!(key, "image" | "runtime" | "skip" | "tags"));
        assert_eq!(bare.matches(&format!("\n{key} = ")).count(), times, "{key}");
    }
}

#[test]
fn an_unknown_key_names_the_nearest() {
    one_mistake("lvl = \"safe\"", "1:1 no key is called `lvl`; did you mean `level`?");
    one_mistake("build_args = {}", "1:1 no key is called `build_args`; did you mean `build-args`?");
    one_mistake("\n  Target = []", "2:3 no key is called `Target`; did you mean `targets`?");
    one_mistake("[merge-run]\n", "1:2 no key is called `merge-run`; did you mean `merge-runs`?");
    one_mistake(
        "[merge-runs]\nmax-command = 3",
        "2:1 no key of [merge-runs] is called `max-command`; did you mean `max-commands`?",
    );
    one_mistake(
        "[merge-runs]\nx = 3",
        "2:1 no key of [merge-runs] is called `x`; expected one of `policy`, `max-commands`",
    );
    one_mistake(
        "[[files]]\npath = \"a\"\nexclude = []",
        "3:1 no key of [[files]] is called `exclude`; expected one of `level`, `only`, `skip`, `targets`, `context`, \
         `build-args`, `path`",
    );
}

#[test]
fn a_wrong_type_or_value_says_what_was_expected() {
    one_mistake("level = 1", "1:9 `level` is a whole number; expected \"safe\" or \"assumed\"");
    one_mistake("level = \"Safe\"", "1:9 `level` is \"Safe\"; expected \"safe\" or \"assumed\"");
    one_mistake(
        "only = \"merge-runs\"",
        "1:8 `only` is a string; expected a list of pass ids, as in [\"…\"]",
    );
    one_mistake(
        "targets = [1]",
        "1:12 `targets` holds a whole number; expected a list of stage names, as in [\"…\"]",
    );
    one_mistake("targets = [\"\"]", "1:12 `targets` holds an empty name; expected a stage's name or index");
    one_mistake("context = \"\"", "1:11 `context` is empty; expected a folder's path, or leave the key out");
    one_mistake(
        "build-args = { V = 3.10 }",
        "1:20 build argument `V` is a number; expected a string: put it in quotes",
    );
    one_mistake(
        "build-args = [\"A=1\"]",
        "1:14 `build-args` is a list; expected a table of strings, as in { NAME = \"value\" }",
    );
    one_mistake("merge-runs = true", "1:14 [merge-runs] is true or false; expected a table");
    one_mistake(
        "[merge-runs]\npolicy = \"always\"",
        "2:10 `policy` in [merge-runs] is \"always\"; expected \"adjacent\" or \"when-it-saves\"",
    );
    for number in ["0", "1", "-3", "10001", "99999999999999999999"] {
        one_mistake(
            &format!("[merge-runs]\nmax-commands = {number}"),
            &format!("2:16 `max-commands` in [merge-runs] is {number}; expected a number from 2 to 10000"),
        );
    }
    one_mistake("files = 3", "1:9 `files` is a whole number; expected tables, each headed [[files]]");
    one_mistake("[files]\npath = 'a'", "1:1 `files` is a table; expected tables, each headed [[files]]");
    one_mistake(
        "[[files]]\nskip = []",
        "1:1 [[files]] has no `path`; expected a pattern for the files it is for",
    );
    assert_eq!(mistakes("exclude = [\"a{b\", \"ok\"]").len(), 1);
    assert!(mistakes("exclude = [\"a{b\"]")[0].starts_with("1:12 `a{b` is no pattern: "));
}

#[test]
fn numbers_are_read_as_toml_writes_them() {
    for number in ["16", "0x10", "0b1_0000", "+16"] {
        assert_eq!(read(&format!("[merge-runs]\nmax-commands = {number}")).passes.merge_max_commands, 16);
    }
}

#[test]
fn a_message_is_one_short_line() {
    one_mistake(
        "level = \"a\\nb\\u001b[31m\"",
        r#"1:9 `level` is "a\nb\u{1b}[31m"; expected "safe" or "assumed""#,
    );
    let long = "x".repeat(100_000);
    for text in [
        format!("{long} = 1"),
        format!("level = \"{long}\""),
        format!("skip = [\"{long}\"]"),
        format!("exclude = [\"{long}{{{{\"]"),
        format!("build-args = {{ {long} = 1 }}"),
        format!("[merge-runs]\nmax-commands = {}", "9".repeat(100_000)),
        format!("[[files]]\npath = \"#{long}\""),
    ] {
        let told = mistakes(&text);
        assert!(told.len() == 1 && told[0].len() < 300, "{}", told[0].chars().take(500).collect::<String>());
    }
}

#[test]
fn an_unknown_pass_names_the_nearest() {
    one_mistake("skip = [\"merge_runs\"]", "1:9 no pass is called `merge_runs`; did you mean `merge-runs`?");
    one_mistake(
        "only = [\"merge-runs\", \"DL3059\"]",
        "1:23 no pass is called `DL3059`; expected one of `merge-runs`, `slim-base`",
    );
}

#[test]
fn all_mistakes_are_told_in_order() {
    let text = "level = 3\nonly = [\"nope-nope\"]\nfoo = 1\n[merge-runs]\nmax-commands = \"x\"\n[[files]]\nlevel = \"\"\n";
    let places: Vec<String> =
        mistakes(text).iter().map(|told| told.split(' ').next().unwrap_or_default().to_owned()).collect();
    assert_eq!(places, ["1:9", "2:9", "3:1", "5:16", "6:1", "7:9"]);
}

#[test]
fn what_is_no_toml_is_told_with_its_place() {
    let told = mistakes("\u{feff}level = \"safe\"\nonly = [\n\nskip = ]\n");
    assert!(!told.is_empty());
    assert!(told.iter().all(|told| !told.starts_with("1:")), "{told:?}");
    let told = mistakes("level = \"safe\"\nlevel = \"safe\"\n");
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with("2:1 "), "{told:?}");
    let told = mistakes("a = \nb = \nlevel = safe\n");
    assert_eq!(told.len(), 3, "{told:?}");
}

#[test]
fn a_byte_order_mark_moves_no_mistake() {
    one_mistake("\u{feff}lvl = 1", "1:1 no key is called `lvl`; did you mean `level`?");
}

#[test]
fn files_have_their_own_values() {
    let config = read(
        r#"
        level = "assumed"
        skip = ["merge-runs"]
        [merge-runs]
        max-commands = 5
        [[files]]
        path = "/docker/*.Dockerfile"
        skip = []
        targets = ["dev"]
        [[files]]
        path = "legacy/"
        level = "safe"
        build-args = { A = "1" }
        [[files]]
        path = "dev.Dockerfile"
        targets = ["all"]
        context = "x"
        "#,
    );
    let of = |path: &str| config.for_path(Path::new(path)).into_owned();
    let other = of("Dockerfile");
    assert_eq!(
        (other.level, other.skip, other.targets.len()),
        (Some(Level::Assumed), strings(&["merge-runs"]), 0)
    );
    let docker = of("docker/a.Dockerfile");
    assert_eq!(
        (docker.level, docker.skip.len(), docker.targets),
        (Some(Level::Assumed), 0, strings(&["dev"]))
    );
    assert_eq!(docker.passes.merge_max_commands, 5);
    assert_eq!(of("x/docker/a.Dockerfile").skip, strings(&["merge-runs"]), "the pattern begins at the top");
    let legacy = of("a/legacy/b/Dockerfile");
    assert_eq!((legacy.level, legacy.build_args.len()), (Some(Level::Safe), 1));
    let dev = of("docker/dev.Dockerfile");
    assert_eq!((dev.targets, dev.context.as_deref(), dev.skip.len()), (strings(&["all"]), Some("x"), 0));
    for odd in ["/docker/a.Dockerfile", "", "../docker/a.Dockerfile", "."] {
        assert_eq!(of(odd).skip, strings(&["merge-runs"]), "{odd}");
    }
    assert_eq!(of("./docker/a.Dockerfile").targets, strings(&["dev"]));
}

#[test]
fn odd_input_is_reported_and_no_more() {
    let deep = "[".repeat(100_000);
    for text in [
        "\0",
        "[",
        "[[",
        "[[files]]\n[[files]]",
        "=",
        "\"",
        "'''",
        "a.b.c = 1",
        "level.x = 1",
        "[level]",
        "[[merge-runs]]",
        "files = [1]",
        "[[files]]\npath = 1",
        "[[files]]\npath = \"\"",
        "[[files]]\npath = \"[\"",
        "x = 1979-05-27",
        &deep,
        &format!("a = {deep}"),
    ] {
        let _ = parse(text, PASSES);
        let _ = parse(text, &[]);
    }
    for nothing in ["", "# x", "!x"] {
        one_mistake(
            &format!("[[files]]\npath = \"{nothing}\""),
            &format!("2:8 `{nothing}` matches no file; expected a pattern as in a .gitignore, as a string"),
        );
    }
}

#[test]
fn damaged_files_have_mistakes_in_their_places() {
    const PIECES: &[&str] = &[
        "[", "]", "[[", "{", "}", "\"", "\"\"\"", "'", "\n", ",", "=", "#", "\\", "é", "\u{feff}", "\0", ".",
        "1", "-", "x",
    ];
    let text = "level = \"safe\" # é\nonly = [\"merge-runs\"]\nbuild-args = { A = \"1\" }\n[merge-runs]\nmax-commands = 3\n[[files]]\npath = \"*.x\"\n";
    let mut random = Random::from_env();
    for _ in 0..if full() { 200_000 } else { 5_000 } {
        let mut damaged = text.to_owned();
        for _ in 0..1 + random.below(3) {
            let places: Vec<usize> = damaged.char_indices().map(|(at, _)| at).collect();
            let start = places[random.below(places.len())];
            let end = places.iter().copied().find(|&at| at >= start + random.below(6)).unwrap_or(start);
            damaged.replace_range(start..end, PIECES[random.below(PIECES.len())]);
        }
        for error in parse(&damaged, PASSES).err().unwrap_or_default() {
            assert!(damaged.get(error.span.range()).is_some(), "{error:?} in {damaged:?}");
            assert!(!error.message.is_empty() && !error.message.contains('\n'), "{error:?}");
        }
    }
}
