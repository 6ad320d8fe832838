//! How a file writes its continued RUNs, so that new text follows its habits.

use super::edit::Edit;
use crate::facts::{Build, Run, to_file};
use crate::shell::Terminator;
use crate::text::{Newline, Span};

/// How the lines of a RUN are broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Style {
    /// The operator stands at the start of the next line (`\⏎    && b`), not at the end of this one (`&& \⏎    b`).
    pub leading: bool,
    /// White space in front of a continued line.
    pub indent: String,
    /// The file's newline.
    pub newline: Newline,
    /// The escape character that continues a line; `\` inside a heredoc's script.
    pub escape: char,
}

impl Style {
    /// The style of `run`; where it stands on one line, that of the file.
    pub fn of(build: &Build, run: &Run) -> Style {
        let escape = if run.is_heredoc() { '\\' } else { build.file.escape };
        match breaks(build, run) {
            Some((leading, indent)) => {
                Style { leading, indent, newline: Newline::of(&build.file.text), escape }
            }
            None => Style { escape, ..Style::of_file(build) },
        }
    }

    /// The style of the file's first RUN that does not stand on one line; where there is none, `&& \` at the end of the line
    /// and four spaces.
    pub fn of_file(build: &Build) -> Style {
        let broken = build.runs.iter().filter(|run| !run.is_heredoc()).find_map(|run| breaks(build, run));
        let (leading, indent) = broken.unwrap_or((false, "    ".into()));
        Style { leading, indent, newline: Newline::of(&build.file.text), escape: build.file.escape }
    }

    /// What stands between a command and the next one: the operator and a line break, with comment lines (given
    /// without indentation) in between.
    pub fn join(&self, operator: &str, comments: &[&str]) -> String {
        let Style { indent, escape, .. } = self;
        let newline = self.newline.as_str();
        let comments: String = comments.iter().map(|comment| format!("{indent}{comment}{newline}")).collect();
        if self.leading && operator != ";" {
            format!(" {escape}{newline}{comments}{indent}{operator} ")
        } else {
            let space = if operator == ";" { "" } else { " " };
            format!("{space}{operator} {escape}{newline}{comments}{indent}")
        }
    }
}

/// A line that is not broken stays on one line up to this many bytes.
const LINE: usize = 120;

impl Style {
    /// `command` as the next operand of a `&&` list, to be put at `end` in the file, behind an operand of `run`.
    pub fn operand(&self, build: &Build, run: &Run, end: usize, command: &str) -> String {
        let text = &build.file.text;
        let line = text[..end].rfind('\n').map_or(0, |newline| newline + 1);
        let length = text[line..].find('\n').unwrap_or(text.len() - line);
        let has_own_breaks = breaks(build, run).is_some();
        // In a heredoc every line that no backslash continues is a first one.
        let first_line = line <= line_of_script(build, run)
            || run.is_heredoc() && !text[..line].trim_end().ends_with('\\');
        if !has_own_breaks && first_line && length + command.len() + 4 <= LINE {
            return format!(" && {command}");
        }
        if !has_own_breaks
            && !first_line
            && let Some(indent) = first_indentation(&text[line..])
        {
            // The words of a command stand on lines of their own: what follows begins like them.
            return format!("{}{command}", Style { leading: true, indent, ..self.clone() }.join("&&", &[]));
        }
        format!("{}{command}", self.join("&&", &[]))
    }

    /// The edit that makes `command` an item of its own behind the item that ends, its terminator included, at `end`.
    pub fn item(
        &self,
        build: &Build,
        run: &Run,
        end: usize,
        terminator: Option<Terminator>,
        command: &str,
    ) -> Edit {
        let text = &build.file.text;
        let line = text[..end].rfind('\n').map_or(0, |newline| newline + 1);
        let newline = self.newline.as_str();
        let gap = match breaks(build, run) {
            Some(_) => format!(" {}{newline}{}", self.escape, self.indent),
            None => " ".to_owned(),
        };
        let new = match terminator {
            Some(Terminator::Newline) => {
                let before = text[..line.saturating_sub(1)].rfind('\n').map_or(0, |newline| newline + 1);
                let indent = first_indentation(&text[before..]).unwrap_or_default();
                format!("{indent}{command}{newline}")
            }
            Some(_) => format!("{gap}{command};"),
            None => format!(";{gap}{command}"),
        };
        Edit::insert(end, new)
    }
}

/// The white space at the start of a text, where something else follows it.
fn first_indentation(text: &str) -> Option<String> {
    let end = text.find(|c: char| c != ' ' && c != '\t')?;
    Some(text[..end].to_owned())
}

/// Where the line begins on which a RUN's script begins.
fn line_of_script(build: &Build, run: &Run) -> usize {
    let start = to_file(run, &build.file.instructions[run.instruction], Span::new(0, 0)).start;
    build.file.text[..start].rfind('\n').map_or(0, |newline| newline + 1)
}

/// Operator placement and indentation of the first line break between two commands of `run`.
fn breaks(build: &Build, run: &Run) -> Option<(bool, String)> {
    let script = run.script()?;
    let text = &build.file.text;
    let instruction = &build.file.instructions[run.instruction];
    let place = |span| to_file(run, instruction, span);
    for item in &script.list.items {
        let mut before = item.and_or.first.span;
        for (_, operator, pipeline) in &item.and_or.rest {
            let (left, operator, right) = (place(before), place(*operator), place(pipeline.span));
            before = pipeline.span;
            if text[left.end..operator.start].contains('\n') {
                return Some((true, indentation(text, operator.start)?));
            }
            if text[operator.end..right.start].contains('\n') {
                return Some((false, indentation(text, right.start)?));
            }
        }
        if let Some((Terminator::Semicolon, span)) = item.terminator {
            let end = place(span).end;
            let rest = &text[end..];
            if let Some(line) =
                rest.find('\n').filter(|&at| rest[..at].trim().chars().eq([build.file.escape]))
            {
                let next = end + line + 1;
                let first = next + text[next..].find(|c: char| c != ' ' && c != '\t')?;
                return Some((false, indentation(text, first)?));
            }
        }
    }
    None
}

/// The white space between the start of the line and `at`; `None` where something else stands there.
fn indentation(text: &str, at: usize) -> Option<String> {
    let line = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let indent = &text[line..at];
    indent.chars().all(|c| c == ' ' || c == '\t').then(|| indent.to_owned())
}
