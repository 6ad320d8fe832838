//! Stages that no image is made of, and what is said of them.

use leanfile::rewrite::Options;

/// The lines on which a stage is said to be in no image.
fn noted(text: &str, options: Options) -> Vec<usize> {
    let outcome = leanfile::rewrite_text(text, &options);
    let notes = outcome.notes.iter().filter(|note| note.message.contains("part of no image"));
    notes.map(|note| text[..note.span.start].matches('\n').count() + 1).collect()
}

#[test]
fn a_stage_that_nothing_uses_is_noted() {
    let text = "FROM debian AS a\nFROM debian AS b\nFROM debian\nCOPY --from=a /x /x\n";
    assert_eq!(noted(text, Options::default()), [2]);
    let unnamed = "FROM debian\nRUN true\nFROM debian\n";
    assert_eq!(noted(unnamed, Options::default()), [1]);
}

#[test]
fn a_stage_that_something_uses_is_not() {
    for text in [
        "FROM debian\n",
        "FROM debian AS a\nFROM a\n",
        "FROM debian AS a\nFROM debian\nCOPY --from=0 /x /x\n",
        "FROM debian AS a\nFROM debian\nRUN --mount=type=bind,from=a,target=/a ls /a\n",
        "FROM debian AS a\nFROM debian AS b\nCOPY --from=a /x /x\nFROM b\n",
        "FROM debian AS base-arm64\nFROM debian AS base-amd64\nARG TARGETARCH\nFROM base-$TARGETARCH\n",
        "# leanfile: skip-file -- generated\nFROM debian AS a\nFROM debian\n",
    ] {
        assert_eq!(noted(text, Options::default()), [0; 0], "{text}");
    }
    let targets = Options { targets: vec!["test".into()], ..Options::default() };
    assert_eq!(noted("FROM debian AS test\nFROM debian\n", targets), [0; 0]);
}
