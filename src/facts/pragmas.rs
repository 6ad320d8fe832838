//! Comments that keep passes away from an instruction or from the file.
//!
//! `# leanfile: skip=merge-runs,slim-base -- reason` and `# leanfile: skip-file`; hadolint's `# hadolint ignore=DL3059`
//! and `# hadolint global ignore=…`; BuildKit's `# check=skip=Rule` (above an instruction, or as a directive at the
//! top).

use crate::syntax::{Dockerfile, ItemKind};
use crate::text::Span;

/// The pragmas of a file.
#[derive(Clone, Debug, Default)]
pub struct Pragmas {
    /// The whole file is to be left alone.
    pub skip_file: bool,
    /// Names given to leanfile's own `skip=`, with their places.
    pub named: Vec<(String, Span)>,
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
        for item in &file.items {
            match item.kind {
                ItemKind::Comment => {
                    let Some(pragma) = Pragma::of(item.span.of(&file.text)) else { continue };
                    match pragma {
                        Pragma::SkipFile => pragmas.skip_file = true,
                        Pragma::Global(names) => pragmas.global.extend(names),
                        Pragma::Own(names) => {
                            pragmas.named.extend(names.iter().map(|name| (name.clone(), item.span)));
                            waiting.extend(names);
                        }
                        Pragma::Above(names) => waiting.extend(names),
                    }
                }
                ItemKind::Instruction(at) if !waiting.is_empty() => {
                    pragmas.above.push((at, std::mem::take(&mut waiting)));
                }
                _ => {}
            }
        }
        pragmas
    }

    /// The names (of passes or of other tools' rules) to be skipped at an instruction.
    pub fn above(&self, instruction: usize) -> Vec<String> {
        let here = self.above.binary_search_by_key(&instruction, |(at, _)| *at);
        let here = here.map(|at| self.above[at].1.as_slice()).unwrap_or_default();
        self.global.iter().chain(here).cloned().collect()
    }
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
}

impl Pragma {
    /// Reads a comment line; `None` where it is just a comment.
    pub fn of(comment: &str) -> Option<Pragma> {
        let text = comment.trim().trim_start_matches('#').trim();
        if let Some(rest) = text.strip_prefix("leanfile:") {
            let rest = rest.split(" -- ").next().unwrap_or_default().trim();
            if rest == "skip-file" {
                return Some(Pragma::SkipFile);
            }
            return rest.strip_prefix("skip=").map(|list| Pragma::Own(names(list)));
        }
        if let Some(rest) = text.strip_prefix("hadolint") {
            let rest = rest.trim_start();
            let (global, rest) = match rest.strip_prefix("global") {
                Some(rest) => (true, rest.trim_start()),
                None => (false, rest),
            };
            let list = names(rest.strip_prefix("ignore=")?);
            return Some(if global { Pragma::Global(list) } else { Pragma::Above(list) });
        }
        text.strip_prefix("check=").map(|value| Pragma::Above(check_skips(value)))
    }
}

/// The rules that a `check=` value skips.
fn check_skips(value: &str) -> Vec<String> {
    value.split(';').filter_map(|part| part.trim().strip_prefix("skip=")).flat_map(names).collect()
}

fn names(list: &str) -> Vec<String> {
    list.split([',', ' ']).map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pragmas_are_read() {
        let of = |text| Pragma::of(text);
        assert_eq!(of("# leanfile: skip-file"), Some(Pragma::SkipFile));
        assert_eq!(
            of("# leanfile: skip=merge-runs,slim-base -- cached on purpose"),
            Some(Pragma::Own(vec!["merge-runs".into(), "slim-base".into()]))
        );
        assert_eq!(
            of("# hadolint ignore=DL3059,DL3008"),
            Some(Pragma::Above(vec!["DL3059".into(), "DL3008".into()]))
        );
        assert_eq!(of("# hadolint global ignore=DL3059"), Some(Pragma::Global(vec!["DL3059".into()])));
        assert_eq!(of("# check=skip=A;error=true"), Some(Pragma::Above(vec!["A".into()])));
        assert_eq!(of("# hadolint is nice"), None);
        assert_eq!(of("# see leanfile: skip"), None);
    }
}
