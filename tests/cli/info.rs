//! The commands that look at no Dockerfile.

use super::program::Folder;
use leanfile::transforms::PASSES;

#[test]
fn pages() {
    let folder = Folder::new();
    for pass in PASSES {
        let ran = folder.run_args(["explain", pass.id()]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert!(ran.out.starts_with(&format!("{}\n", pass.id())), "{}", ran.out);
        assert!(!ran.out.contains("```") && !ran.out.contains("\n#"), "{}", ran.out);
        assert!(
            ran.out.lines().filter(|line| !line.starts_with("    ")).all(|line| line.chars().count() <= 100)
        );
    }
    let ran = folder.run("explain merge-rnus");
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("a similar value exists: 'merge-runs'"), "{}", ran.err);
    let list = folder.run("explain").out;
    assert!(PASSES.iter().all(|pass| list.contains(pass.id())), "{list}");
}

#[test]
fn the_table_of_passes() {
    let folder = Folder::new();
    let table = folder.run("passes").out;
    assert!(PASSES.iter().all(|pass| table.lines().any(|line| line.starts_with(pass.id()))), "{table}");
    let rows: Vec<serde_json::Value> = serde_json::from_str(&folder.run("passes --format json").out).unwrap();
    assert_eq!(rows.len(), PASSES.len());
    for (row, pass) in rows.iter().zip(PASSES) {
        assert_eq!(row["id"], pass.id());
        assert!(row["level"].is_string() && row["what"].is_string());
    }
}

#[test]
fn the_first_configuration() {
    let folder = Folder::with(&[("Dockerfile", super::BEFORE)]);
    let ran = folder.run("init");
    assert_eq!((ran.code, ran.out.as_str()), (0, ""));
    assert!(ran.err.starts_with("leanfile.toml written"), "{}", ran.err);
    let written = folder.text("leanfile.toml");
    assert_eq!(written, leanfile::config::template());
    assert_eq!(folder.run("check").code, 1, "it says nothing yet");
    folder.write("leanfile.toml", "skip = []\n");
    let ran = folder.run("init");
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("error: leanfile.toml is there already, and stays as it is"), "{}", ran.err);
    assert_eq!(folder.text("leanfile.toml"), "skip = []\n");
    assert_eq!(Folder::new().run("init -q").err, "");
}

#[test]
fn completions_and_the_manual() {
    let folder = Folder::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = folder.run_args(["completions", shell]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        assert!(ran.out.contains("files-from"), "{shell}");
    }
    assert_eq!(folder.run("completions tcsh").code, 2);
    let manual = folder.run("man").out;
    for part in [".TH leanfile 1", ".TH leanfile-diff 1", "\\-\\-files\\-from"] {
        assert!(manual.contains(part), "{part}");
    }
}

/// What is not there yet is not promised.
#[test]
fn help_names_what_there_is() {
    let folder = Folder::new();
    for line in ["--help", "diff --help", "fix --help", "check --help", "-h", "fix -h"] {
        let help = folder.run(line).out;
        for absent in ["verify", "lsp", "sarif", "pull request"] {
            assert!(!help.contains(absent), "{line}: {absent}");
        }
    }
}
