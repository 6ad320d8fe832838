//! What is parsed prints back byte for byte, and no input makes the parser panic.

mod common;

use common::Case;
use leanfile::syntax::{Dockerfile, Instruction, ItemKind, Joined};
use leanfile::text::Span;

/// Reads `text` and checks that the tree holds all of it, in order, each part where it says it is.
fn check(name: &str, text: &str) {
    let file = Dockerfile::parse(text);
    assert_eq!(file.print(), text, "{name}");
    let mut end = 0;
    for item in &file.items {
        assert_eq!(item.span.start, end, "{name}: a gap or an overlap");
        assert!(item.span.end > end, "{name}: an empty item");
        end = item.span.end;
    }
    assert_eq!(end, text.len(), "{name}");

    let numbers = file.items.iter().filter_map(|item| match item.kind {
        ItemKind::Instruction(number) => Some((number, item.span)),
        _ => None,
    });
    let mut count = 0;
    for (expected, (number, item)) in numbers.enumerate() {
        assert_eq!(number, expected, "{name}");
        count += 1;
        let instruction = &file.instructions[number];
        assert!(item.contains(instruction.span), "{name}: {:?} is not in {item:?}", instruction.span);
        let behind = text[instruction.span.end..item.end].trim_start_matches('\r');
        assert!(matches!(behind, "" | "\n"), "{name}: {behind:?} is left out of {:?}", instruction.span);
        // A comment may stand in front of the word, behind a line that is continued and else empty.
        assert!(instruction.comments.iter().all(|&comment| item.contains(comment)), "{name}");
        check_instruction(name, text, instruction);
    }
    assert_eq!(count, file.instructions.len(), "{name}");
    for error in &file.errors {
        assert!(text.get(error.span.range()).is_some(), "{name}: {:?}", error.span);
    }
}

fn check_instruction(name: &str, text: &str, instruction: &Instruction) {
    let inside = |span: Span| {
        assert!(text.get(span.range()).is_some(), "{name}: {span:?}");
        assert!(instruction.span.contains(span), "{name}: {span:?} is not in {:?}", instruction.span);
    };
    inside(instruction.keyword_span);
    instruction.flags.iter().for_each(|flag| inside(flag.span));
    for heredoc in &instruction.heredocs {
        inside(heredoc.body);
        assert!(heredoc.body.end <= heredoc.terminator.start, "{name}");
    }
    check_joined(name, text, &instruction.body);
    for word in instruction.words() {
        assert!(instruction.body.text.get(word.range()).is_some(), "{name}");
    }
    instruction.args();
    if let Some(trigger) = &instruction.trigger {
        inside(trigger.span);
        check_instruction(name, text, trigger);
    }
}

/// Every piece really stands where it is said to stand, and offsets map to the bytes they stand for.
fn check_joined(name: &str, text: &str, joined: &Joined) {
    assert_eq!(joined.pieces[0].0, 0, "{name}");
    for (index, &(start, file)) in joined.pieces.iter().enumerate() {
        let end = joined.pieces.get(index + 1).map_or(joined.text.len(), |&(next, _)| next);
        assert_eq!(text.get(file..file + end - start), joined.text.get(start..end), "{name}");
        assert_eq!(joined.to_file(start), file, "{name}");
    }
    let ascending = joined.pieces.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 < pair[1].1);
    assert!(ascending, "{name}: {:?}", joined.pieces);
    let last = joined.pieces.last().unwrap().0;
    assert!(last < joined.text.len().max(1), "{name}: an empty piece in {:?}", joined.pieces);
    let whole = joined.span_to_file(Span::new(0, joined.text.len()));
    let longest = joined.text.len() <= whole.len();
    assert!(longest, "{name}: {whole:?}");
}

/// Cuts `text` off at every `stride`th byte.
fn truncate(case: &Case, stride: usize) {
    for end in (0..case.text.len()).step_by(stride) {
        if let Some(text) = case.text.get(..end) {
            check(&case.name, text);
        }
    }
}

#[test]
fn our_own_cases_print_back_whole_and_cut_off_at_every_byte() {
    for case in common::own_cases() {
        check(&case.name, &case.text);
        truncate(&case, 1);
    }
}

#[test]
fn the_shared_cases_print_back_whole_and_cut_off_at_every_byte() {
    for case in common::shared_cases("the_shared_cases_print_back_whole_and_cut_off_at_every_byte") {
        check(&case.name, &case.text);
        truncate(&case, 1);
    }
}

#[test]
fn the_corpus_prints_back_whole_and_cut_off() {
    for case in common::corpus_cases("the_corpus_prints_back_whole_and_cut_off") {
        check(&case.name, &case.text);
        truncate(&case, case.text.len() / 300 + 1);
    }
}

#[test]
fn what_is_odd_prints_back() {
    let long_line = format!("FROM a\nRUN {}\n", "a \\\r\n\tb".repeat(200_000));
    let odd = [
        "",
        "\u{feff}",
        "\u{feff}\n",
        "\n",
        "\r",
        "\\",
        "\\\n",
        "\\\n\\\n# c\n\n",
        "  \\\n  \\\n",
        "# escape=`",
        "# escape=\u{e9}\nFROM a",
        "#!\n#!\n",
        "FROM a\nRUN a \\\r\n  # c\r\n\r\n  b\r\n",
        "FROM a\nCOPY --a=\u{801}x \u{a0} b\n",
        "FROM a\nONBUILD \\\n # c\n COPY --from=\\\nb \\\n<<E\\\nOF /\nx\nEOF\n",
        "FROM a\nHEALTHCHECK CMD\u{a0}x\nHEALTHCHECK \u{e0}x y\nHEALTHCHECK \u{801}\n",
        "FROM a\nRUN a\\\n  \\\n",
        "FROM a\nRUN <<E\n",
        "FROM a\nRUN <<E\nx",
        "FROM a\nRUN <<E <<F\nE\n",
        "FROM a\nENV a=\"\\\n# c\n b\" \\\n c\n",
        "FROM a\n\u{3000}\u{2003}RUN a\u{3000}\n",
        "FROM a\0b\nRUN \0\n",
    ];
    for text in odd.into_iter().chain([long_line.as_str()]) {
        check(&text[..text.len().min(40)], text);
        for end in (0..text.len().min(400)).filter(|&end| text.is_char_boundary(end)) {
            check("cut off", &text[..end]);
        }
    }
}

#[test]
fn joined_text_knows_its_place_through_continuations_comments_and_carriage_returns() {
    let text = "FROM a\r\nRUN --network=\\\r\n# c\r\nnone a \\\r\n\r\n  # d\r\n  b\\\r\nc \\\r\n# e\r\n";
    let file = Dockerfile::parse(text);
    assert_eq!(file.errors, []);
    let run = &file.instructions[1];
    assert_eq!(run.body.text, "a   bc");
    assert_eq!(run.flags[0].value.as_deref(), Some("none"));
    assert_eq!(run.flags[0].span.of(text), "--network=\\\r\n# c\r\nnone");
    assert_eq!(
        run.comments.iter().map(|comment| comment.of(text)).collect::<Vec<_>>(),
        ["# c", "  # d", "# e"]
    );
    assert_eq!((run.first_line, run.last_line), (2, 9));
    assert!(run.span.of(text).ends_with("c \\\r\n# e"));
    let place = |from: usize, to: usize| run.body.span_to_file(Span::new(from, to)).of(text);
    assert_eq!(place(0, 1), "a");
    assert_eq!(place(4, 6), "b\\\r\nc");
    assert_eq!(place(4, 5), "b");
    assert_eq!(place(0, 5), "a \\\r\n\r\n  # d\r\n  b");
    assert_eq!(&text[run.body.to_file(6)..], " \\\r\n# e\r\n");
}

#[test]
fn size_and_depth_cost_neither_stack_nor_squared_time() {
    let started = std::time::Instant::now();
    let megabyte = 1 << 20;
    check("one long line", &format!("FROM a\nRUN {}\n", "a".repeat(megabyte)));
    check("nested JSON", &format!("FROM a\nRUN {}\n", "[".repeat(megabyte)));
    check("nested ONBUILD", &format!("FROM a\n{}RUN a\n", "ONBUILD ".repeat(megabyte / 8)));
    check("nested variables", &format!("FROM a\nRUN <<E {}\n", "${a:-\"".repeat(megabyte / 6)));
    check("many instructions", &format!("FROM a\n{}", "RUN a && \\\n    b\n".repeat(10_000)));
    check("many flags", &format!("FROM a\nRUN {}a\n", "--mount=type=cache,target=/a ".repeat(10_000)));
    check("many words", &format!("FROM a\nENV {}\n", "a=b ".repeat(100_000)));
    check("many heredocs", &format!("FROM a\nRUN {}\n{}", "<<E ".repeat(10_000), "E\n".repeat(10_000)));
    check("many bad lines", &"a\n".repeat(20_000));
    check("continued without end", &format!("FROM a\nRUN a{}", " \\\n # c\n".repeat(100_000)));
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
}
