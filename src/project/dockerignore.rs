//! `.dockerignore`: which files of a context a build cannot see.
//!
//! Source: `ignorefile` and `MatchesOrParentMatches` of moby/patternmatcher, which BuildKit reads the file with, for Linux;
//! docs.docker.com, "Dockerignore files".

use super::glob::{self, Glob};

/// The rules of an ignore file.
#[derive(Clone, Debug, Default)]
pub struct Ignore {
    rules: Vec<Rule>,
}

/// A line of it.
#[derive(Clone, Debug)]
struct Rule {
    /// `!`: what it matches is not excluded after all.
    is_exception: bool,
    /// The pattern as it stands, cleaned.
    pattern: String,
    matcher: Matcher,
}

/// How a pattern is matched with a path.
#[derive(Clone, Debug)]
enum Matcher {
    /// It is the path.
    Exact,
    /// The path begins with this: `a/**`.
    Prefix(String),
    /// The path ends with this, or is it without its slash: `**/a`.
    Suffix(String),
    Glob(Glob),
}

impl Ignore {
    /// Reads an ignore file.
    ///
    /// # Errors
    /// A pattern that BuildKit refuses to build with, or whose meaning there cannot be told: the first one.
    pub fn parse(text: &str) -> Result<Ignore, String> {
        let mut rules = Vec::new();
        for line in text.strip_prefix('\u{feff}').unwrap_or(text).split('\n') {
            // Only a `#` in the very first column begins a comment.
            if line.starts_with('#') {
                continue;
            }
            let line = line.trim();
            let (is_exception, pattern) = match line.strip_prefix('!') {
                Some(rest) => (true, rest.trim()),
                None => (false, line),
            };
            if line.is_empty() {
                continue;
            }
            if pattern.is_empty() {
                return Err(line.to_owned());
            }
            let cleaned = clean(pattern);
            let pattern = match cleaned.strip_prefix('/') {
                Some(rest) if !rest.is_empty() => rest.to_owned(),
                _ => cleaned,
            };
            let matcher = Matcher::of(&pattern).ok_or_else(|| line.to_owned())?;
            rules.push(Rule { is_exception, pattern, matcher });
        }
        Ok(Ignore { rules })
    }

    /// Whether the file at `path`, relative to the context, is excluded: the last rule that matches it or a folder that it
    /// lies in decides.
    pub fn excludes(&self, path: &str) -> bool {
        let mut excluded = false;
        for rule in &self.rules {
            let folders = || path.match_indices('/').map(|(at, _)| &path[..at]);
            if rule.is_exception == excluded
                && (rule.matches(path) || folders().any(|folder| rule.matches(folder)))
            {
                excluded = !rule.is_exception;
            }
        }
        excluded
    }

    /// Whether nothing in `folder` can be seen: it is excluded, and no exception may match below it.
    pub fn excludes_all_of(&self, folder: &str) -> bool {
        let below = format!("{folder}/");
        let may_match_below = |rule: &Rule| {
            rule.is_exception && (!matches!(rule.matcher, Matcher::Exact) || rule.pattern.starts_with(&below))
        };
        self.excludes(folder) && !self.rules.iter().any(may_match_below)
    }
}

impl Rule {
    fn matches(&self, path: &str) -> bool {
        match &self.matcher {
            Matcher::Exact => self.pattern == path,
            Matcher::Prefix(prefix) => path.starts_with(prefix),
            Matcher::Suffix(suffix) => {
                path.ends_with(suffix) || suffix.strip_prefix('/').is_some_and(|name| name == path)
            }
            Matcher::Glob(glob) => glob.matches(path),
        }
    }
}

impl Matcher {
    fn of(pattern: &str) -> Option<Matcher> {
        let special = |text: &str| text.contains(['*', '?', '[', ']', '\\']);
        if !special(pattern) {
            return Some(Matcher::Exact);
        }
        if let Some(rest) = pattern.strip_prefix("**")
            && !special(rest)
        {
            return Some(Matcher::Suffix(rest.to_owned()));
        }
        if let Some(rest) = pattern.strip_suffix("**")
            && !special(rest)
        {
            return Some(Matcher::Prefix(rest.to_owned()));
        }
        glob::of_ignore_file(pattern).map(Matcher::Glob)
    }
}

/// Go's `filepath.Clean`, for Linux: no `.`, no `..` behind a name, no doubled or final slash; empty becomes `.`.
fn clean(path: &str) -> String {
    let rooted = path.starts_with('/');
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|&last| last != "..") => drop(parts.pop()),
            ".." if rooted => {}
            part => parts.push(part),
        }
    }
    match (rooted, parts.join("/")) {
        (true, joined) => format!("/{joined}"),
        (false, joined) if joined.is_empty() => ".".to_owned(),
        (false, joined) => joined,
    }
}
