//! The pages of the passes, for a terminal, and the table of passes.

use super::paint::Paint;
use crate::rewrite::Pass;
use serde::Serialize;
use std::fmt::Write as _;

/// A row of the table of passes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The pass's id.
    pub id: &'static str,
    /// The level of what it does, in its page's own words.
    pub level: String,
    /// What it does, in a sentence.
    pub what: String,
}

/// The row of a pass, from its page: the first sentence of "What it does", and of "Level" what stands in front of the
/// first colon or full stop.
pub fn row(pass: &dyn Pass) -> Row {
    let what = section(pass.page(), "What it does");
    let level = section(pass.page(), "Level");
    let level = level.split([':', '.']).next().unwrap_or_default().trim().to_lowercase();
    Row { id: pass.id(), level, what: first_sentence(&what).to_owned() }
}

/// The table of passes in Markdown, as the README shows it.
pub fn markdown_table(passes: &[&dyn Pass]) -> String {
    let mut table = String::from("| pass | level | what it does |\n|---|---|---|\n");
    for row in passes.iter().map(|pass| row(*pass)) {
        let _ = writeln!(table, "| `{}` | {} | {} |", row.id, row.level, row.what);
    }
    table
}

/// The table of passes for a terminal that is `width` columns wide; of the levels it says the usual one.
pub fn table(passes: &[&dyn Pass], width: usize, paint: Paint) -> String {
    let usual =
        |row: Row| Row { level: row.level.split([',', ';']).next().unwrap_or_default().to_owned(), ..row };
    let rows: Vec<Row> = passes.iter().map(|pass| usual(row(*pass))).collect();
    let id = rows.iter().map(|row| row.id.len()).max().unwrap_or(0);
    let level = rows.iter().map(|row| row.level.len()).max().unwrap_or(0);
    let indent = id + level + 4;
    let mut out = String::new();
    for row in rows {
        let _ = write!(out, "{:id$}  {:level$}  ", paint.cyan(row.id), row.level);
        let lines = wrap(&row.what.replace('`', ""), width.saturating_sub(indent).max(30));
        out += &lines.join(&format!("\n{}", " ".repeat(indent)));
        out.push('\n');
    }
    out
}

/// A page for a terminal that is `width` columns wide: paragraphs and lists are filled anew, code is indented.
pub fn plain(page: &str, width: usize, paint: Paint) -> String {
    let mut out = String::new();
    let mut code = false;
    let mut paragraph = String::new();
    for line in page.lines() {
        let starts_item = line.starts_with("- ");
        let breaks = line.trim().is_empty() || line.starts_with(['#', '|']) || line.starts_with("```");
        if code || breaks || starts_item {
            flush(&mut out, &mut paragraph, width);
        }
        if line.starts_with("```") {
            code = !code;
        } else if code {
            let _ = writeln!(out, "    {}", paint.cyan(line));
        } else if line.starts_with('#') {
            let _ = writeln!(out, "{}", paint.bold(line.trim_start_matches('#').trim()));
        } else if breaks {
            let _ = writeln!(out, "{line}");
        } else {
            if !paragraph.is_empty() {
                paragraph.push(' ');
            }
            paragraph.push_str(line.trim());
        }
    }
    flush(&mut out, &mut paragraph, width);
    out
}

fn flush(out: &mut String, paragraph: &mut String, width: usize) {
    let item = paragraph.starts_with("- ");
    for (at, line) in wrap(paragraph, if item { width - 2 } else { width }).iter().enumerate() {
        let indent = if item && at > 0 { "  " } else { "" };
        let _ = writeln!(out, "{indent}{line}");
    }
    paragraph.clear();
}

/// The words of `text` in lines of at most `width` characters; a longer word has a line of its own.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The first paragraph below a heading, in one line.
fn section(page: &str, heading: &str) -> String {
    let below = page
        .lines()
        .skip_while(|line| line.trim_start_matches('#').trim() != heading || !line.starts_with("## "));
    let text = below.skip(1).skip_while(|line| line.trim().is_empty());
    text.take_while(|line| !line.trim().is_empty()).map(str::trim).collect::<Vec<_>>().join(" ")
}

/// `text` up to its first full stop that ends a sentence, without it.
fn first_sentence(text: &str) -> &str {
    let end = text.find(". ").unwrap_or(text.len());
    text[..end].trim_end_matches('.')
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    const PAGE: &str = "# a-pass\n\n## What it does\n\nTurns `a.b` into\n`c`. And more.\n\n- one\n  two\n\n```dockerfile\nRUN x\n\nRUN y\n```\n\n## Level\n\nSafe where known; else assumed: why.\n";

    struct Made;

    impl Pass for Made {
        fn id(&self) -> &'static str {
            "a-pass"
        }
        fn order(&self) -> u16 {
            1
        }
        fn page(&self) -> &'static str {
            PAGE
        }
        fn run(&self, _: &crate::rewrite::Context<'_>, _: &mut crate::rewrite::Findings) {}
    }

    #[test]
    fn a_row_comes_from_the_page() {
        assert_eq!(
            markdown_table(&[&Made]),
            "| pass | level | what it does |\n|---|---|---|\n| `a-pass` | safe where known; else assumed | Turns `a.b` into `c` |\n"
        );
        assert_eq!(table(&[&Made], 80, Paint::Plain), "a-pass  safe where known  Turns a.b into c\n");
    }

    #[test]
    fn a_page_is_filled_anew() {
        let plain = plain(PAGE, 14, Paint::Plain);
        let expected = "a-pass\n\nWhat it does\n\nTurns `a.b`\ninto `c`. And\nmore.\n\n- one two\n\n    RUN x\n    \n    RUN y\n\nLevel\n\nSafe where\nknown; else\nassumed: why.\n";
        assert_eq!(plain, expected);
    }
}
