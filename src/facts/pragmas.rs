//! Comments that keep passes away from an instruction or from the file.
//!
//! `# leanfile: skip=merge-runs,no-recommends -- reason` above an instruction and `# leanfile: skip-file` at the top;
//! hadolint's `# hadolint ignore=DL3059` and `# hadolint global ignore=…`; BuildKit's `# check=skip=Rule` (above an
//! instruction, or as a directive at the top).
//!
//! When in doubt a comment keeps passes away: a `skip-file` that stands too low counts all the same, and hadolint's
//! pragma may have blank lines below it. What cannot be read, or has no effect, is noted.

use crate::syntax::{Dockerfile, ItemKind};
use crate::text::Span;

/// The pragmas of a file.
#[derive(Clone, Debug, Default)]
pub struct Pragmas {
    /// The whole file is to be left alone.
    pub skip_file: bool,
    /// Names given to leanfile's own `skip=`, with their places.
    pub named: Vec<(String, Span)>,
    /// What is wrong with leanfile's own directives, and what to do, with their places.
    pub problems: Vec<(String, Span)>,
    global: Vec<String>,
    above: Vec<(usize, Vec<String>)>,
}

impl Pragmas {
    /// Reads the comments of `file`.
    pub fn of(file: &Dockerfile) -> Pragmas {
        let mut pragmas = Pragmas::default();
        for directive in file.directives.iter().filter(|directive| directive.name == "check") {
            pragmas.global.extend(check_skips(&directive.value));
        }
        let mut waiting: Vec<String> = Vec::new();
        // The last directive of our own that waits for an instruction.
        let mut own: Option<Span> = None;
        for item in &file.items {
            match item.kind {
                ItemKind::Comment => {
                    let Some(pragma) = Pragma::of(item.span.of(&file.text)) else { continue };
                    let place = place(file, item.span);
                    match pragma {
                        Pragma::SkipFile => {
                            pragmas.skip_file = true;
                            let first = file.instructions.first();
                            if first.is_some_and(|first| first.span.start < item.span.start) {
                                pragmas.problem("`skip-file` counts for the whole file; put it above the first instruction", place);
                            }
                        }
                        Pragma::Global(names) => pragmas.global.extend(names),
                        Pragma::Own(names) => {
                            pragmas.named.extend(names.iter().map(|name| (name.clone(), place)));
                            waiting.extend(names);
                            own = Some(place);
                        }
                        Pragma::Above(names) => waiting.extend(names),
                        Pragma::Unreadable => pragmas.problem(UNREADABLE, place),
                    }
                }
                ItemKind::Instruction(at) => {
                    if !waiting.is_empty() {
                        pragmas.above.push((at, std::mem::take(&mut waiting)));
                    }
                    own = None;
                    for &comment in &file.instructions[at].comments {
                        if is_own(Pragma::of(comment.of(&file.text))) {
                            let message = "a directive has no effect inside an instruction; put it above";
                            pragmas.problem(message, place(file, comment));
                        }
                    }
                }
                _ => {}
            }
        }
        if let Some(place) = own {
            pragmas.problem("no instruction follows that this directive could be for", place);
        }
        pragmas
    }

    fn problem(&mut self, message: &str, place: Span) {
        self.problems.push((message.to_owned(), place));
    }

    /// The names (of passes or of other tools' rules) to be skipped at an instruction.
    pub fn above(&self, instruction: usize) -> Vec<String> {
        let here = self.above.binary_search_by_key(&instruction, |(at, _)| *at);
        let here = here.map(|at| self.above[at].1.as_slice()).unwrap_or_default();
        self.global.iter().chain(here).cloned().collect()
    }
}

/// What is said of a directive of our own that cannot be read.
const UNREADABLE: &str = "this directive cannot be read; write `# leanfile: skip=PASS,… -- reason` or `# leanfile: skip-file -- reason`";

/// Whether it is a directive of our own.
fn is_own(pragma: Option<Pragma>) -> bool {
    matches!(pragma, Some(Pragma::SkipFile | Pragma::Own(_) | Pragma::Unreadable))
}

/// The comment without the white space around it.
fn place(file: &Dockerfile, comment: Span) -> Span {
    let text = comment.of(&file.text);
    let start = comment.start + (text.len() - text.trim_start().len());
    Span::new(start, start + text.trim().len())
}

/// One pragma comment.
#[derive(Debug, PartialEq, Eq)]
pub enum Pragma {
    /// `# leanfile: skip-file`
    SkipFile,
    /// `# hadolint global ignore=…`
    Global(Vec<String>),
    /// `# leanfile: skip=…`
    Own(Vec<String>),
    /// Another tool's pragma for the instruction below.
    Above(Vec<String>),
    /// One of our own that cannot be read: `# leanfile: ski=x`.
    Unreadable,
}

impl Pragma {
    /// Reads a comment line; `None` where it is just a comment.
    pub fn of(comment: &str) -> Option<Pragma> {
        let text = comment.trim().trim_start_matches('#').trim();
        if let Some(rest) = text.strip_prefix("leanfile") {
            return Pragma::own(rest);
        }
        if let Some(rest) = text.strip_prefix("hadolint") {
            let rest = rest.trim_start();
            let (global, rest) = match rest.strip_prefix("global") {
                Some(rest) => (true, rest.trim_start()),
                None => (false, rest),
            };
            let list = names(rest.strip_prefix("ignore")?.trim_start().strip_prefix('=')?);
            return Some(if global { Pragma::Global(list) } else { Pragma::Above(list) });
        }
        text.strip_prefix("check=").map(|value| Pragma::Above(check_skips(value)))
    }

    /// Reads what follows the name of our own directives.
    fn own(rest: &str) -> Option<Pragma> {
        let Some(directive) = rest.trim_start().strip_prefix(':') else {
            // A colon that was forgotten; anything else is prose.
            let said = rest.trim_start();
            let meant =
                said.len() < rest.len() && (said.starts_with("skip=") || said.starts_with("skip-file"));
            return meant.then_some(Pragma::Unreadable);
        };
        let directive = match directive.split_once("--") {
            // `--` ends what is read; a reason is behind it.
            Some((before, _)) if before.is_empty() || before.ends_with(char::is_whitespace) => before,
            _ => directive,
        };
        let directive = directive.trim();
        if directive == "skip-file" {
            return Some(Pragma::SkipFile);
        }
        let list = directive.strip_prefix("skip").and_then(|rest| rest.trim_start().strip_prefix('='));
        match list.map(names) {
            Some(list) if !list.is_empty() => Some(Pragma::Own(list)),
            _ => Some(Pragma::Unreadable),
        }
    }
}

/// The rules that a `check=` value skips.
fn check_skips(value: &str) -> Vec<String> {
    let options = value.split(';').filter_map(|part| part.split_once('='));
    options.filter(|(name, _)| name.trim() == "skip").flat_map(|(_, rules)| names(rules)).collect()
}

fn names(list: &str) -> Vec<String> {
    list.split([',', ' ', '\t']).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(names: &[&str]) -> Option<Pragma> {
        Some(Pragma::Own(names.iter().map(|&name| name.to_owned()).collect()))
    }

    fn above(names: &[&str]) -> Option<Pragma> {
        Some(Pragma::Above(names.iter().map(|&name| name.to_owned()).collect()))
    }

    #[test]
    fn our_own() {
        for text in [
            "# leanfile: skip-file",
            "#leanfile:skip-file",
            "  ## leanfile:  skip-file  ",
            "# leanfile: skip-file -- generated",
            "# leanfile : skip-file --",
            "# leanfile: skip-file\r\n",
        ] {
            assert_eq!(Pragma::of(text), Some(Pragma::SkipFile), "{text}");
        }
        for text in [
            "# leanfile: skip=a,b",
            "# leanfile: skip=a, b -- c,d",
            "# leanfile: skip = a b",
            "# leanfile: skip=,a,,b, --reason",
        ] {
            assert_eq!(Pragma::of(text), own(&["a", "b"]), "{text}");
        }
        assert_eq!(Pragma::of("# leanfile: skip=a--b"), own(&["a--b"]), "a name is not cut");
    }

    #[test]
    fn our_own_that_cannot_be_read() {
        for text in [
            "# leanfile: ski=x",
            "# leanfile: skip",
            "# leanfile: skip=",
            "# leanfile: skip= -- why",
            "# leanfile: skip:x",
            "# leanfile: ignore=x",
            "# leanfile: skip-file because",
            "# leanfile: SKIP=x",
            "# leanfile:",
            "# leanfile: --",
            "# leanfile skip=x",
            "# leanfile skip-file",
        ] {
            assert_eq!(Pragma::of(text), Some(Pragma::Unreadable), "{text}");
        }
    }

    #[test]
    fn those_of_other_tools() {
        assert_eq!(Pragma::of("# hadolint ignore=DL3059,DL3008"), above(&["DL3059", "DL3008"]));
        assert_eq!(Pragma::of("#hadolint ignore = DL3059 , DL3008"), above(&["DL3059", "DL3008"]));
        let global = Some(Pragma::Global(vec!["DL3059".into()]));
        assert_eq!(Pragma::of("# hadolint global ignore=DL3059"), global);
        assert_eq!(Pragma::of("# check=skip=A;error=true"), above(&["A"]));
        assert_eq!(Pragma::of("# check=error=true; skip = A, B"), above(&["A", "B"]));
        assert_eq!(Pragma::of("# check=error=true"), above(&[]));
    }

    #[test]
    fn just_comments() {
        for text in [
            "# hadolint is nice",
            "# hadolint shell=/bin/bash",
            "# hadolint ignored",
            "# see leanfile: skip",
            "# leanfile is nice",
            "# leanfile skips this",
            "# leanfiles: skip=x",
            "# leanfile-skip=x",
            "# checks=skip=A",
            "#",
            "",
        ] {
            assert_eq!(Pragma::of(text), None, "{text}");
        }
    }

    fn pragmas(text: &str) -> Pragmas {
        Pragmas::of(&Dockerfile::parse(text))
    }

    /// The problems in `text`, each with the text it is about.
    fn problems(text: &str) -> Vec<(String, String)> {
        let of = |(message, span): (String, Span)| (message, span.of(text).to_owned());
        pragmas(text).problems.into_iter().map(of).collect()
    }

    #[test]
    fn a_directive_is_for_the_instruction_below() {
        let file = pragmas(
            "# leanfile: skip=a\n# other\n\nFROM x\n# hadolint ignore=DL1\n# leanfile: skip=b\nRUN y\nRUN z\n",
        );
        assert_eq!(file.above(0), ["a"]);
        assert_eq!(file.above(1), ["DL1", "b"]);
        assert!(file.above(2).is_empty() && file.above(9).is_empty());
        assert!(file.problems.is_empty() && !file.skip_file);
        assert_eq!(file.named.len(), 2, "rules of other tools are none of ours");
    }

    #[test]
    fn what_is_global_counts_everywhere() {
        let file = pragmas("# check=skip=A,B;error=true\nFROM x\nRUN y\n# hadolint global ignore=DL1\n");
        for instruction in 0..2 {
            assert_eq!(file.above(instruction), ["A", "B", "DL1"]);
        }
        // Below an instruction it is no directive of the file, but a comment above the next instruction.
        let file = pragmas("FROM x\n# check=skip=A\nRUN y\nRUN z\n");
        assert_eq!((file.above(1), file.above(2)), (vec!["A".to_owned()], vec![]));
    }

    #[test]
    fn skip_file_counts_anywhere_and_belongs_to_the_top() {
        for text in ["# leanfile: skip-file\nFROM x\n", "# syntax=a\n\n# b\n# leanfile: skip-file\nFROM x\n"]
        {
            assert!(pragmas(text).skip_file);
            assert_eq!(problems(text), []);
        }
        for text in ["FROM x\n  # leanfile: skip-file\r\nRUN y\n", "ARG a\n# leanfile: skip-file\nFROM x\n"] {
            assert!(pragmas(text).skip_file);
            let [(message, of)] = &problems(text)[..] else { panic!("{text}") };
            assert!(
                message.contains("above the first instruction") && of == "# leanfile: skip-file",
                "{message} {of}"
            );
        }
    }

    #[test]
    fn what_has_no_effect_is_a_problem() {
        let text = "FROM x\n\t# leanfile: ski=a \nRUN y\n";
        assert_eq!(problems(text), [(UNREADABLE.to_owned(), "# leanfile: ski=a".to_owned())]);
        assert!(pragmas(text).above(1).is_empty());
        let text = "FROM x\nRUN y && \\\n  # leanfile: skip=a\n  # hadolint ignore=DL1\n  z\nRUN z\n";
        let [(message, of)] = &problems(text)[..] else { panic!() };
        assert!(message.contains("inside an instruction") && of == "# leanfile: skip=a", "{message} {of}");
        assert!(pragmas(text).above(1).is_empty() && pragmas(text).above(2).is_empty());
        let text = "FROM x\n# leanfile: skip=a\n\n# end\n";
        let [(message, of)] = &problems(text)[..] else { panic!() };
        assert!(message.contains("no instruction follows") && of == "# leanfile: skip=a", "{message} {of}");
        assert_eq!(problems("FROM x\n# hadolint ignore=DL1\n"), [], "none of ours");
        assert_eq!(problems("FROM x\nRUN <<E\n# leanfile: ski=a\nE\n"), [], "a script's own comment");
    }
}
