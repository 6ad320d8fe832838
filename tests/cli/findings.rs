//! `check`: lines and JSON, and the summary.

use super::program::{BEFORE, Folder, LEAN};
use pretty_assertions::assert_eq;
use serde_json::{Value, json};

#[test]
fn json_is_stable() {
    let folder = Folder::with(&[("a/Dockerfile", BEFORE), ("b/Dockerfile", LEAN), ("c", "FROM a\nRUNN x\n")]);
    let ran = folder.run("check --format json . c missing");
    assert_eq!(ran.code, 2);
    let found: Value = serde_json::from_str(&ran.out).unwrap();
    let error = |path: &str, place: [Option<usize>; 4], reason: &str| {
        json!({
            "path": path, "kind": "error", "line": place[0], "column": place[1], "end_line": place[2],
            "end_column": place[3], "pass": null, "level": null, "reason": reason, "assumptions": [],
            "layers": null, "bytes": null, "bytes_source": null,
        })
    };
    let expected = json!([
        {
            "path": "a/Dockerfile", "kind": "rewrite", "line": 2, "column": 1, "end_line": 3, "end_column": 12,
            "pass": "merge-runs", "level": "safe", "reason": "join 2 RUNs into one layer", "assumptions": [],
            "layers": 1, "bytes": 0, "bytes_source": "only layers are saved",
        },
        error("c", [Some(2), Some(1), Some(2), Some(5)], "`RUNN` is no Dockerfile instruction; did you mean RUN?"),
        error("missing", [None; 4], "cannot be read: No such file or directory (os error 2)"),
    ]);
    assert_eq!(found, expected);
    // A finding a line, the keys in the order of the documentation.
    let lines: Vec<&str> = ran.out.lines().collect();
    assert_eq!((lines[0], lines[lines.len() - 1], lines.len()), ("[", "]", 5));
    assert!(
        lines[1].starts_with("  {\"path\":\"a/Dockerfile\",\"kind\":\"rewrite\",\"line\":2,"),
        "{}",
        lines[1]
    );
    assert!(lines[1].ends_with("},") && lines[3].ends_with('}'));
}

#[test]
fn what_is_refused_shows_with_v_only() {
    let folder = Folder::with(&[("Dockerfile", "FROM debian:12-slim\nRUN touch a\nRUN cd /x; export A=1\n")]);
    let ran = folder.run("check");
    assert_eq!((ran.code, ran.out.as_str()), (0, ""));
    assert!(!ran.err.contains("refused"), "{}", ran.err);
    let ran = folder.run("check -v");
    assert_eq!((ran.code, ran.out.as_str()), (0, ""));
    assert!(ran.err.contains("Dockerfile:3:1: refused: merge-runs: "), "{}", ran.err);
    assert_eq!(folder.run("check --format json").out, "[]\n");
    assert!(folder.run("check --format json -v").out.contains("\"kind\":\"refused\""));
}

#[test]
fn notes() {
    let folder =
        Folder::with(&[("Dockerfile", "FROM debian:12-slim\n# leanfile: skip=merge-run\nRUN touch a\n")]);
    let ran = folder.run("check");
    assert_eq!(ran.code, 0);
    assert!(ran.err.contains("Dockerfile:2:1: note: no pass is called `merge-run`"), "{}", ran.err);
    assert!(folder.run("check --format json").out.contains("\"kind\":\"note\""));
    assert_eq!(folder.run("check -q").err, "");
}

#[test]
fn the_summary_of_one_file() {
    let folder = Folder::with(&[("Dockerfile", BEFORE)]);
    let expected = "Dockerfile: 1 rewrite: 1 layer fewer, 0 bytes\n  2  merge-runs  join 2 RUNs into one layer [layers -1, 0 bytes]\n";
    assert_eq!(folder.run("diff").err, expected);
    assert_eq!(folder.run("fix").err, expected);
    folder.write("Dockerfile", BEFORE);
    assert!(folder.run("diff -v").err.contains("[layers -1, 0 bytes: only layers are saved]"));
    assert_eq!(folder.run("check").err, "Dockerfile: 1 rewrite: 1 layer fewer, 0 bytes\n");
}

#[test]
fn the_summary_of_many_files_is_compact() {
    let folder = Folder::new();
    for at in 0..20 {
        folder.write(format!("{at:02}/Dockerfile"), if at % 10 == 0 { BEFORE } else { LEAN });
    }
    let expected = "00/Dockerfile: merge-runs: 1 layer fewer, 0 bytes\n10/Dockerfile: merge-runs: 1 layer fewer, 0 bytes\n20 files: 2 to change\n  2 rewrites: 2 layers fewer, 0 bytes\n";
    assert_eq!(folder.run("diff").err, expected);
    assert_eq!(folder.run("check").err, "20 files: 2 to change\n  2 rewrites: 2 layers fewer, 0 bytes\n");
}

/// A base that ended is a note: no finding, and nothing to change.
#[test]
fn a_base_that_ended_is_noted_by_the_day() {
    let folder = Folder::with(&[("Dockerfile", "FROM python:3.9\n")]);
    let note =
        "Dockerfile:1:1: note: python:3.9 reached its end of life on 2025-10-31: no security fixes since\n";
    let ran = folder.run("check");
    assert_eq!((ran.code, ran.out.as_str(), ran.err.contains("note")), (0, "", false), "{}", ran.err);
    let on = |seconds: &str, arguments: &[&str]| {
        let mut command = folder.command();
        let ran = command.env("SOURCE_DATE_EPOCH", seconds).args(arguments).output().unwrap();
        (ran.status.code(), String::from_utf8(ran.stdout).unwrap(), String::from_utf8(ran.stderr).unwrap())
    };
    // 2025-10-31 and 2025-11-01, at midnight.
    assert!(!on("1761868800", &["check"]).2.contains("note"));
    let (code, out, err) = on("1761955200", &["check"]);
    assert_eq!((code, out.as_str()), (Some(0), ""));
    assert!(err.starts_with(note), "{err}");
    assert_eq!(on("1761955200", &["check", "-q"]).2, "");
    assert!(on("1761955200", &["check", "--format", "json"]).1.contains("\"kind\":\"note\""));
}
