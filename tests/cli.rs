//! The program as its users meet it: the real one, on temporary folders.

#![allow(clippy::print_stdout)] // The line that says what was skipped.

#[path = "cli/diffs.rs"]
mod diffs;
#[path = "cli/files.rs"]
mod files;
#[path = "cli/findings.rs"]
mod findings;
#[path = "cli/info.rs"]
mod info;
#[path = "cli/program.rs"]
mod program;
#[path = "cli/settings.rs"]
mod settings;

use pretty_assertions::assert_eq;
use program::{AFTER, BEFORE, Folder, LEAN};

/// Files that the table of exit codes speaks of.
fn sample() -> Folder {
    Folder::with(&[
        ("lean", LEAN),
        ("fat", BEFORE),
        ("bad", "FROM a\nRUNN x\n"),
        ("good.toml", "skip = [\"merge-runs\"]\n"),
        ("bad.toml", "skip = 1\n"),
        ("list", "fat\n"),
        ("empty", ""),
        ("empty-folder/readme", ""),
    ])
}

/// Every option and every exit code: arguments, the code, a part of standard output, a part of standard error. An
/// empty part means that nothing is there.
const TABLE: &[(&str, i32, &str, &str)] = &[
    ("diff lean", 0, "", "lean: nothing to change\n"),
    ("diff fat", 1, "+RUN touch a && \\\n", "fat: 1 rewrite: 1 layer fewer, 0 bytes\n"),
    ("diff bad", 2, "", "bad:2:1: error: "),
    (
        "diff fat bad",
        2,
        "+RUN touch a && \\\n",
        "2 files: 1 to change, 1 with errors\n  1 rewrite: 1 layer fewer, 0 bytes\n",
    ),
    ("diff missing fat", 2, "+RUN touch a && \\\n", "missing: error: cannot be read: "),
    ("diff lean fat", 1, "--- a/fat\n+++ b/fat\n", "2 files: 1 to change"),
    ("diff --exit-zero fat", 0, "+RUN touch a && \\\n", "fat: 1 rewrite"),
    ("diff --exit-zero bad", 2, "", "bad:2:1: error: "),
    (
        "diff --stat fat",
        1,
        " fat | 4 ++--\n 1 file changed, 2 insertions(+), 2 deletions(-)\n",
        "fat: 1 rewrite",
    ),
    ("diff --stat lean", 0, "", "lean: nothing"),
    ("diff -q fat", 1, "+RUN", ""),
    ("diff -q lean", 0, "", ""),
    ("diff -q bad", 2, "", "bad:2:1: error: "),
    ("diff empty-folder", 0, "", "no Dockerfiles found\n"),
    ("diff -q empty-folder", 0, "", ""),
    ("check lean", 0, "", "lean: nothing"),
    (
        "check fat",
        1,
        "fat:2:1: merge-runs (safe): join 2 RUNs into one layer [layers -1, 0 bytes]\n",
        "fat: 1 rewrite",
    ),
    ("check bad", 2, "", "2 | RUNN x\n  | ^^^^\n"),
    ("check --exit-zero fat", 0, "merge-runs", "1 rewrite"),
    ("check --exit-zero bad", 2, "", "error: "),
    ("check --format text fat", 1, "fat:2:1: ", "1 rewrite"),
    ("check --format json fat", 1, "\"line\":2,\"column\":1,\"end_line\":3,\"end_column\":12,", "1 rewrite"),
    ("check --format json lean", 0, "[]\n", "nothing to change"),
    ("check --format json -q bad", 2, "\"kind\":\"error\"", "bad:2:1: error"),
    ("check --format xml fat", 2, "", "[possible values: text, json]"),
    ("check -v fat", 1, "fat:2:1: ", "1 rewrite"),
    ("check --level safe fat", 1, "fat:2:1: ", "1 rewrite"),
    ("check --level assumed fat", 1, "fat:2:1: ", "1 rewrite"),
    ("check --assume fat", 1, "fat:2:1: ", "1 rewrite"),
    ("check --assume --level safe fat", 2, "", "cannot be used with"),
    ("check --level all fat", 2, "", "[possible values: safe, assumed]"),
    ("check --only merge-runs fat", 1, "fat:2:1: ", "1 rewrite"),
    ("check --skip merge-runs fat", 0, "", "nothing to change"),
    ("check --skip merge-run fat", 2, "", "a similar value exists: 'merge-runs'"),
    ("check --only nothing fat", 2, "", "invalid value 'nothing' for '--only"),
    ("check --target a --target b fat", 1, "fat:2:1: ", "1 rewrite"),
    ("check --context empty-folder fat", 1, "fat:2:1: ", "1 rewrite"),
    ("check --context missing fat", 2, "", "error: --context missing: not a folder\n"),
    ("check --config good.toml fat", 0, "", "nothing to change"),
    ("check --config bad.toml fat", 2, "", "bad.toml:1:8: error: "),
    ("check --config missing.toml fat", 2, "", "missing.toml: error: cannot be read: "),
    ("check --config good.toml --no-config fat", 2, "", "cannot be used with"),
    ("check --online fat", 1, "fat:2:1: ", "1 rewrite"),
    ("check --no-config fat", 1, "fat:2:1: ", "1 rewrite"),
    ("check --files-from list", 1, "fat:2:1: ", "1 rewrite"),
    ("check --files-from list lean", 1, "fat:2:1: ", "2 files: 1 to change"),
    ("check --files-from empty", 0, "", "no Dockerfiles found\n"),
    ("check --files-from missing", 2, "", "missing: the list of files cannot be read"),
    ("check -0 fat", 2, "", "--files-from"),
    ("check --files-from - -", 2, "", "standard input is either the list of files or a file"),
    ("check -q -v fat", 2, "", "cannot be used with"),
    ("check --color sometimes fat", 2, "", "[possible values: auto, always, never]"),
    ("check --colour never fat", 2, "", "a similar argument exists: '--color'"),
    ("fix lean", 0, "", "lean: nothing to change"),
    ("fix bad", 2, "", "bad: left alone: the builder would not accept it\n"),
    ("fix missing lean", 2, "", "missing: error: "),
    ("fix --stat lean", 2, "", "unexpected argument '--stat'"),
    ("fix fat lean", 0, "", "2 files: 1 changed\n  1 rewrite: 1 layer fewer, 0 bytes\n"),
    ("fix fat", 0, "", "fat: nothing to change\n"),
    ("repair", 2, "", "unrecognized subcommand 'repair'"),
    ("", 2, "", "Usage: leanfile"),
    ("--version", 0, "leanfile ", ""),
    ("--help", 0, "Exit codes of fix: 0 done, 1 something could not be written, 2 an error.", ""),
    ("fix --help", 0, "--assume", ""),
];

#[test]
fn options_and_exit_codes() {
    let folder = sample();
    for (line, code, out, err) in TABLE {
        let ran = folder.run(line);
        assert_eq!(ran.code, *code, "leanfile {line}\n{}", ran.err);
        for (said, part) in [(&ran.out, out), (&ran.err, err)] {
            assert!(said.contains(part), "leanfile {line}: no `{part}` in\n{said}");
            assert!(!part.is_empty() || said.is_empty(), "leanfile {line}: not silent\n{said}");
        }
    }
    assert_eq!(folder.text("fat"), AFTER);
}

/// An option that is in no row of the table has no test.
#[test]
fn the_table_names_every_option() {
    let folder = Folder::new();
    let elsewhere = ["--stdin-filename", "--force-exclude", "--null", "--verbose", "--quiet"];
    for command in ["diff", "fix", "check"] {
        let help = folder.run_args([command, "--help"]).out;
        let options = help.split_whitespace().filter(|word| word.starts_with("--"));
        for option in options.map(|word| word.trim_end_matches([',', '`', '.', ';'])) {
            let known = TABLE.iter().any(|(line, ..)| line.split(' ').any(|word| word == option));
            assert!(known || elsewhere.contains(&option), "{option}");
        }
    }
}

#[test]
fn standard_input() {
    let folder = Folder::with(&[("sub/leanfile.toml", "skip = [\"merge-runs\"]\n")]);
    let ran = folder.run_with("fix -", BEFORE);
    assert_eq!((ran.code, ran.out.as_str()), (0, AFTER));
    assert!(ran.err.contains("<stdin>: 1 rewrite"), "{}", ran.err);
    let ran = folder.run_with("fix -q -", LEAN);
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, LEAN, ""));
    let ran = folder.run_with("diff -", BEFORE);
    assert_eq!(ran.code, 1);
    assert!(ran.out.starts_with("--- a/Dockerfile\n+++ b/Dockerfile\n"), "{}", ran.out);
    let ran = folder.run_with("diff - --stdin-filename app/x.Dockerfile", BEFORE);
    assert!(ran.out.starts_with("--- a/app/x.Dockerfile\n"), "{}", ran.out);
    let ran = folder.run_with("check - --stdin-filename y", BEFORE);
    assert!(ran.out.starts_with("y:2:1: merge-runs"), "{}", ran.out);
    // Its name says which configuration holds.
    let ran = folder.run_with("fix - --stdin-filename sub/Dockerfile", BEFORE);
    assert_eq!((ran.code, ran.out.as_str()), (0, BEFORE));
    // It may be one of many.
    folder.write("fat", BEFORE);
    let ran = folder.run_with("check fat -", BEFORE);
    assert_eq!(ran.out.lines().count(), 2);
    assert_eq!(folder.names(), ["fat", "sub"]);
}

#[test]
fn a_closed_pipe_is_no_error() {
    let folder = Folder::new();
    for at in 0..400 {
        folder.write(format!("{at}.Dockerfile"), format!("FROM a\n{}", "RUN touch a\n".repeat(20)));
    }
    for command in ["diff .", "check .", "check --format json ."] {
        let script = format!("{{ \"$0\" {command}; echo $? >code; }} 2>messages | head -1 >/dev/null");
        let mut shell = std::process::Command::new("sh");
        shell.args(["-c", &script, env!("CARGO_BIN_EXE_leanfile")]).current_dir(folder.path());
        assert!(shell.status().unwrap().success());
        let code = folder.text("code");
        assert!(matches!(code.trim(), "0" | "1"), "{command}: {code}");
        assert!(!folder.text("messages").contains("panicked"));
        assert!(!folder.text("messages").to_lowercase().contains("broken pipe"));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_standard_output_is_an_error() {
    let folder = Folder::with(&[("fat", BEFORE)]);
    for arguments in ["diff fat", "passes", "check --format json fat"] {
        let mut command = folder.command();
        command.args(arguments.split(' '));
        command.stdout(std::fs::File::options().write(true).open("/dev/full").unwrap());
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        let err = String::from_utf8_lossy(&output.stderr);
        assert!(err.contains("error: standard output cannot be written: No space left"), "{err}");
    }
}

#[test]
fn colours() {
    let folder = Folder::with(&[("fat", BEFORE), ("bad", "FROM a\nRUNN x\n")]);
    let colored = |line: &str, variables: &[(&str, &str)]| {
        let mut command = folder.command();
        command.args(line.split(' ')).envs(variables.iter().copied());
        let ran = program::ended(command, b"");
        (ran.out.contains('\u{1b}'), ran.err.contains('\u{1b}'))
    };
    for line in ["diff fat bad", "check fat bad"] {
        assert_eq!(colored(line, &[]), (false, false), "{line}: not on a terminal");
        assert_eq!(colored(&format!("{line} --color always"), &[]), (true, true), "{line}");
        assert_eq!(colored(&format!("{line} --color always"), &[("NO_COLOR", "1")]), (true, true), "{line}");
        assert_eq!(colored(line, &[("CLICOLOR_FORCE", "1")]), (true, true), "{line}");
        assert_eq!(colored(&format!("{line} --color never"), &[("CLICOLOR_FORCE", "1")]), (false, false));
        assert_eq!(colored(line, &[("NO_COLOR", "1")]), (false, false), "{line}");
    }
    assert_eq!(colored("check --format json --color always fat", &[]).0, false, "JSON has no colours");
    // Only the colours differ.
    let plain = folder.run("diff fat").out;
    let painted = folder.run("diff fat --color always").out;
    assert_eq!(anstream::adapter::strip_str(&painted).to_string(), plain);
}

#[test]
fn on_a_terminal() {
    let folder = Folder::with(&[("fat", BEFORE)]);
    let on_terminal = |before: &str| {
        let line = format!("{before} {} diff fat", env!("CARGO_BIN_EXE_leanfile"));
        let mut script = std::process::Command::new("script");
        script.args(["-qec", &line, "/dev/null"]).current_dir(folder.path()).env("TERM", "xterm");
        script.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE");
        script.output().map(|output| String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let Ok(shown) = on_terminal("") else {
        println!("skipped: `script` is not there to make a terminal");
        return;
    };
    assert!(shown.contains("\u{1b}[32m+RUN touch a && \\"), "{shown}");
    let shown = on_terminal("NO_COLOR=1").unwrap();
    assert!(shown.contains("+RUN touch a && \\") && !shown.contains('\u{1b}'), "{shown}");
}
