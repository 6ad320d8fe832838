//! Patterns of paths: Go's `filepath.Match`, which COPY's wildcards are, and what moby/patternmatcher makes of the lines of
//! an ignore file.

/// A pattern that was read.
#[derive(Clone, Debug)]
pub struct Glob(Vec<Token>);

/// A piece of a pattern.
#[derive(Clone, Debug)]
enum Token {
    /// A character.
    Char(char),
    /// `?`: any character but `/`.
    One,
    /// `*`: any characters but `/`.
    Star,
    /// `**/`: nothing, or anything up to a slash.
    Folders,
    /// `**` at the end: anything.
    Rest,
    /// `[a-z]`
    Class(Class),
}

/// A class of characters.
#[derive(Clone, Debug)]
struct Class {
    negated: bool,
    ranges: Vec<(char, char)>,
    /// Whether it may be a slash.
    slash: bool,
}

impl Class {
    fn has(&self, c: char) -> bool {
        let inside = self.ranges.iter().any(|&(low, high)| (low..=high).contains(&c));
        (c != '/' || self.slash) && inside != self.negated
    }
}

/// A wildcard of COPY or ADD; `None` where Go's `filepath.Match` refuses it.
pub fn of_copy(pattern: &str) -> Option<Glob> {
    read(pattern, Dialect::Copy)
}

/// A pattern of an ignore file, which becomes a regular expression there; `None` where it is refused, or would mean something
/// else as a regular expression than it looks like.
pub(super) fn of_ignore_file(pattern: &str) -> Option<Glob> {
    read(pattern, Dialect::IgnoreFile)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Dialect {
    Copy,
    IgnoreFile,
}

fn read(pattern: &str, dialect: Dialect) -> Option<Glob> {
    let ignore_file = dialect == Dialect::IgnoreFile;
    let mut tokens = Vec::new();
    let mut chars = pattern.chars().peekable();
    while let Some(c) = chars.next() {
        tokens.push(match c {
            '*' if ignore_file && chars.peek() == Some(&'*') => {
                chars.next();
                if chars.peek() == Some(&'/') {
                    chars.next();
                }
                if chars.peek().is_none() { Token::Rest } else { Token::Folders }
            }
            '*' => Token::Star,
            '?' => Token::One,
            '\\' => {
                // In a regular expression `\d` is no `d`.
                let next = chars.next().filter(|next| !ignore_file || !next.is_ascii_alphanumeric())?;
                Token::Char(next)
            }
            '[' => Token::Class(class(&mut chars, ignore_file)?),
            // Anchors of a regular expression, which are not escaped there.
            '^' if ignore_file => return None,
            c => Token::Char(c),
        });
    }
    Some(Glob(tokens))
}

/// What stands behind a `[`, its `]` included.
fn class(chars: &mut std::iter::Peekable<std::str::Chars<'_>>, ignore_file: bool) -> Option<Class> {
    let negated = chars.next_if_eq(&'^').is_some();
    let mut ranges = Vec::new();
    let member = |chars: &mut std::iter::Peekable<std::str::Chars<'_>>| match chars.next()? {
        '\\' => chars.next().filter(|next| !ignore_file || !next.is_ascii_alphanumeric()),
        // As a regular expression these are something else, or are replaced.
        '*' | '?' | '[' | '&' | '~' if ignore_file => None,
        '-' | ']' => None,
        c => Some(c),
    };
    while ranges.is_empty() || chars.next_if_eq(&']').is_none() {
        let low = member(chars)?;
        let high = if chars.next_if_eq(&'-').is_some() { member(chars)? } else { low };
        if ignore_file && high < low {
            return None;
        }
        ranges.push((low, high));
    }
    Some(Class { negated, ranges, slash: ignore_file && negated })
}

impl Glob {
    /// Whether the pattern is all of `path`.
    pub fn matches(&self, path: &str) -> bool {
        let path: Vec<char> = path.chars().collect();
        // The places in the path up to which the tokens so far may have got: no pattern takes more than tokens times length.
        let mut places = vec![false; path.len() + 1];
        places[0] = true;
        for token in &self.0 {
            places = token.advance(&path, &places);
        }
        places[path.len()]
    }
}

impl Token {
    fn advance(&self, path: &[char], places: &[bool]) -> Vec<bool> {
        let mut next = vec![false; places.len()];
        let mut open = false;
        for at in 0..places.len() {
            let before = at.checked_sub(1).map(|at| path[at]);
            next[at] = match self {
                Token::Star => {
                    open = places[at] || open && before != Some('/');
                    open
                }
                Token::Rest => {
                    open |= places[at];
                    open
                }
                Token::Folders => {
                    let here = places[at] || open && before == Some('/');
                    open |= places[at];
                    here
                }
                Token::Char(c) => at > 0 && places[at - 1] && before == Some(*c),
                Token::One => at > 0 && places[at - 1] && before != Some('/'),
                Token::Class(class) => at > 0 && places[at - 1] && before.is_some_and(|c| class.has(c)),
            };
        }
        next
    }
}
