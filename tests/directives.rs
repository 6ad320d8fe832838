//! Comments that keep passes away, and what is said of those that cannot be read.

use leanfile::rewrite::{Options, Outcome};
use leanfile::text::LineIndex;
use pretty_assertions::assert_eq;

fn rewrite(text: &str) -> Outcome {
    leanfile::rewrite_text(text, &Options::default())
}

/// The notes on `text`, each as `line:column message`.
fn notes(text: &str) -> Vec<String> {
    let lines = LineIndex::new(text);
    let told = |note: leanfile::rewrite::Note| {
        let (line, column) = lines.line_column(note.span.start);
        format!("{line}:{column} {}", note.message)
    };
    rewrite(text).notes.into_iter().map(told).collect()
}

/// Two RUNs that merge, unless something keeps the pass away.
fn file(top: &str, between: &str) -> String {
    format!("{top}FROM debian:12\nRUN touch a\n{between}RUN touch b\n")
}

#[test]
fn without_directives_the_file_changes() {
    for (top, between) in [
        ("", ""),
        ("# hadolint global ignore=DL3008\n", ""),
        ("# check=skip=StageNameCasing\n", ""),
        ("# see leanfile: skip-file\n", ""),
        ("# leanfile: skip=merge-runs\n", ""),
        ("# leanfile: skp-file\n", ""),
    ] {
        assert!(rewrite(&file(top, between)).changed(), "{top}{between}");
    }
}

#[test]
fn directives_keep_the_pass_away() {
    for (top, between) in [
        ("# leanfile: skip-file\n", ""),
        ("# syntax=docker/dockerfile:1\n# leanfile: skip-file -- generated\n", ""),
        ("", "# leanfile: skip-file\n"),
        ("", "# leanfile: skip=merge-runs\n"),
        ("", "# leanfile: skip=slim-base, merge-runs -- the cache is worth more\n\n"),
        ("", "# hadolint ignore=DL3008,DL3059\n"),
        ("", "# check=skip=DL3059\n"),
        ("# check=skip=DL3059;error=true\n", ""),
        ("# hadolint global ignore=DL3059\n", ""),
    ] {
        let text = file(top, between);
        assert_eq!(rewrite(&text).text, text);
    }
}

#[test]
fn what_cannot_be_read_is_noted_with_its_place() {
    let unreadable = "this directive cannot be read; write `# leanfile: skip=PASS,… -- reason` or `# leanfile: skip-file -- \
                      reason`";
    assert_eq!(notes(&file("", "  # leanfile: ski=merge-runs\n")), [format!("3:3 {unreadable}")]);
    assert_eq!(notes(&file("\u{feff}# leanfile skip-file\n", "")), [format!("1:1 {unreadable}")]);
    assert_eq!(
        notes(&file("# leanfile: skip=nope,merge-runs\n# leanfile: x\n", "# leanfile: skip-file\n")),
        [
            "1:1 no pass is called `nope`; `leanfile passes` lists them".to_owned(),
            format!("2:1 {unreadable}"),
            "5:1 `skip-file` counts for the whole file; put it above the first instruction".to_owned(),
        ],
        "they are noted where the file is left alone, too"
    );
    assert_eq!(notes(&file("# leanfile: skip=merge-runs\n", "# hadolint ignore=NOPE\n")), [""; 0]);
}
