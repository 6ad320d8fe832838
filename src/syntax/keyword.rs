//! Instruction words.

use super::Keyword;

/// Every instruction word with its name.
const NAMES: [(&str, Keyword); 18] = [
    ("ADD", Keyword::Add),
    ("ARG", Keyword::Arg),
    ("CMD", Keyword::Cmd),
    ("COPY", Keyword::Copy),
    ("ENTRYPOINT", Keyword::Entrypoint),
    ("ENV", Keyword::Env),
    ("EXPOSE", Keyword::Expose),
    ("FROM", Keyword::From),
    ("HEALTHCHECK", Keyword::Healthcheck),
    ("LABEL", Keyword::Label),
    ("MAINTAINER", Keyword::Maintainer),
    ("ONBUILD", Keyword::Onbuild),
    ("RUN", Keyword::Run),
    ("SHELL", Keyword::Shell),
    ("STOPSIGNAL", Keyword::Stopsignal),
    ("USER", Keyword::User),
    ("VOLUME", Keyword::Volume),
    ("WORKDIR", Keyword::Workdir),
];

impl Keyword {
    /// The instruction that `word` names, in whatever case; [`Keyword::Unknown`] where it names none.
    pub fn parse(word: &str) -> Keyword {
        let found = NAMES.iter().find(|(name, _)| name.eq_ignore_ascii_case(word));
        found.map_or(Keyword::Unknown, |&(_, keyword)| keyword)
    }

    /// Its name in capitals; `?` for [`Keyword::Unknown`].
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|&&(_, keyword)| keyword == self).map_or("?", |&(name, _)| name)
    }

    /// Whether a RUN-like `<<WORD` in it opens a heredoc (RUN, COPY and ADD).
    pub fn takes_heredocs(self) -> bool {
        matches!(self, Keyword::Run | Keyword::Copy | Keyword::Add)
    }
}

/// The instruction name nearest to `word`, at most two edits and half its length away.
pub(super) fn suggest(word: &str) -> Option<&'static str> {
    if word.len() > 16 {
        return None;
    }
    let word = word.to_ascii_uppercase();
    let nearest = NAMES.iter().map(|&(name, _)| (distance(&word, name), name)).min()?;
    (nearest.0 <= 2 && nearest.0 * 2 <= nearest.1.len()).then_some(nearest.1)
}

/// The Levenshtein distance of two short words.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.bytes().enumerate() {
            let changed = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_parses_in_any_case() {
        for (name, keyword) in NAMES {
            assert_eq!(Keyword::parse(&name.to_lowercase()), keyword);
            assert_eq!(keyword.name(), name);
        }
        assert_eq!(Keyword::parse("WORK"), Keyword::Unknown);
        assert_eq!(Keyword::Unknown.name(), "?");
    }

    #[test]
    fn near_misses_are_suggested() {
        assert_eq!(suggest("FORM"), Some("FROM"));
        assert_eq!(suggest("FRM"), Some("FROM"));
        assert_eq!(suggest("copyy"), Some("COPY"));
        assert_eq!(suggest("ENTRYPONT"), Some("ENTRYPOINT"));
        assert_eq!(suggest("&&"), None);
        assert_eq!(suggest(""), None);
    }
}
