//! Parser directives: the `# name=value` comments at the top of a file.

use super::lines::indent;
use super::{Directive, SyntaxError};
use crate::text::Span;

/// Reads directives line by line.
///
/// BuildKit looks for them twice, and the two searches differ (`parser/directives.go`): the one that runs with the parser
/// finds `escape` and complains about repeats, and skips white space in front of `#`; the other one finds `syntax` and
/// `check`, only at the very start of a line, but behind a `#!` line.
#[derive(Debug, Default)]
pub(super) struct Directives {
    /// Whether the search that runs with the parser has ended.
    parser_done: bool,
    /// Whether the search for `syntax` and `check` has ended.
    raw_done: bool,
    /// The names the parser has seen.
    seen: Vec<&'static str>,
    /// The names the other search has seen.
    raw_seen: Vec<&'static str>,
    /// What is in force.
    pub found: Vec<Directive>,
    /// The escape character, where one was set.
    pub escape: Option<char>,
}

const KNOWN: [&str; 3] = ["syntax", "escape", "check"];

impl Directives {
    /// Whether no line that follows can be a directive.
    pub fn done(&self) -> bool {
        self.parser_done && self.raw_done
    }

    /// Takes the next line, at `span` of the file; says whether it is a directive (or would be, were it valid).
    pub fn line(&mut self, line: &str, span: Span, number: usize, errors: &mut Vec<SyntaxError>) -> bool {
        let unindented = &line[indent(line)..];
        let raw = if self.raw_done { None } else { parse(line) };
        let parsed = if self.parser_done { None } else { parse(unindented) };
        let mut is_directive = false;

        let shebang = number == 1 && line.starts_with("#!");
        match raw {
            Some((name, value)) if !self.raw_seen.contains(&name) => {
                self.raw_seen.push(name);
                if name != "escape" {
                    is_directive = true;
                    self.found.push(Directive { name: name.to_owned(), value: value.to_owned(), span });
                    if name == "check"
                        && let Some(problem) = check_problem(value)
                    {
                        errors.push(SyntaxError { message: problem, span });
                    }
                }
            }
            _ => self.raw_done |= !shebang,
        }

        match parsed {
            Some((name, _)) if self.seen.contains(&name) => {
                is_directive = true;
                errors.push(SyntaxError {
                    message: format!(
                        "the parser directive `{name}` stands here for the second time; keep one of them"
                    ),
                    span,
                });
            }
            Some((name, value)) => {
                self.seen.push(name);
                // An indented `syntax` or `check` takes part in this search, but has no effect.
                if name == "escape" {
                    is_directive = true;
                    match value {
                        "\\" | "`" => {
                            self.escape = value.chars().next();
                            self.found.push(Directive { name: name.to_owned(), value: value.to_owned(), span });
                        }
                        _ => errors.push(SyntaxError {
                            message: format!("the escape character cannot be `{value}`; write `# escape=\\` or `# escape=``"),
                            span,
                        }),
                    }
                }
            }
            None => self.parser_done = true,
        }
        is_directive
    }
}

/// The white space of BuildKit's directive pattern (Go's `\s`).
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

/// Name and value of a line that is one of the known directives.
fn parse(line: &str) -> Option<(&'static str, &str)> {
    let rest = line.strip_prefix('#')?.trim_start();
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
    let name = KNOWN.into_iter().find(|name| rest[..end].eq_ignore_ascii_case(name))?;
    let value = rest[end..].trim_start_matches(is_space).strip_prefix('=')?;
    let last = value.chars().next_back()?;
    let value = match value.trim_matches(is_space) {
        // The pattern wants at least one character, and takes the last blank where there is nothing else.
        "" => &value[value.len() - last.len_utf8()..],
        value => value,
    };
    Some((name, value))
}

/// What is wrong with the value of a `check` directive. Source: `ParseLintOptions` in BuildKit's `linter`.
fn check_problem(value: &str) -> Option<String> {
    const HELP: &str =
        "write `skip=RULE,…` or `skip=all`, `error=true`, `experimental=RULE,…`, with `;` between them";
    let value = value.trim();
    if value.is_empty() {
        return None;
    }
    value.splitn(3, ';').find_map(|part| {
        let Some((name, value)) = part.split_once('=') else {
            return Some(format!("the check option `{part}` has no value; {HELP}"));
        };
        match name.trim() {
            "skip" | "experimental" => None,
            "error" if is_go_bool(value.trim()) => None,
            "error" => Some(format!(
                "the check option `error` cannot be `{}`; write `error=true` or `error=false`",
                value.trim()
            )),
            name => Some(format!("there is no check option `{name}`; {HELP}")),
        }
    })
}

/// Whether Go's `strconv.ParseBool` reads `value`.
fn is_go_bool(value: &str) -> bool {
    matches!(
        value,
        "1" | "t" | "T" | "true" | "TRUE" | "True" | "0" | "f" | "F" | "false" | "FALSE" | "False"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_case_blind_and_the_value_is_trimmed() {
        assert_eq!(parse("#ESCAPE = `  "), Some(("escape", "`")));
        assert_eq!(parse("# syntax=docker/dockerfile:1 \t"), Some(("syntax", "docker/dockerfile:1")));
        assert_eq!(parse("# escape="), None);
        assert_eq!(parse("# escape=  "), Some(("escape", " ")));
        assert_eq!(parse("# escape"), None);
        assert_eq!(parse("# foo=bar"), None);
        assert_eq!(parse("## escape=`"), None);
        assert_eq!(parse("# escape-x=`"), None);
    }

    #[test]
    fn check_values() {
        assert_eq!(check_problem("skip=A,B;error=true;experimental=all"), None);
        assert_eq!(check_problem("skip=all"), None);
        assert!(check_problem("skip").unwrap().contains("`skip` has no value"));
        assert!(check_problem("error=maybe").unwrap().contains("`maybe`"));
        assert!(check_problem("skp=A").unwrap().contains("`skp`"));
    }
}
