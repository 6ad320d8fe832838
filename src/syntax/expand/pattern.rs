//! The patterns in `${name#pattern}` and its kin: `*` and `?`, each of which `\` makes literal.
//!
//! BuildKit turns them into Go regular expressions; the matches here are those. `*` and `?` match no newline.

/// A pattern that can be matched.
pub(super) struct Pattern(Vec<Part>);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// `*`
    Any,
    /// `?`
    One,
    Literal(char),
}

/// How many steps one match may take. Beyond it the result counts as unknown: no Dockerfile that was written by hand comes near.
const MAX_STEPS: usize = 1 << 20;

impl Pattern {
    /// Reads `text`. The error is what stands behind a `\` that may not escape it.
    pub fn parse(text: &str) -> Result<Pattern, String> {
        let mut parts = Vec::new();
        let mut chars = text.chars();
        while let Some(c) = chars.next() {
            parts.push(match c {
                '*' => Part::Any,
                '?' => Part::One,
                '\\' => match chars.next() {
                    Some(escaped @ ('*' | '?' | '\\' | '/' | '}')) => Part::Literal(escaped),
                    Some(other) => return Err(format!("`{other}`")),
                    None => return Err("nothing".to_owned()),
                },
                c => Part::Literal(c),
            });
        }
        Ok(Pattern(parts))
    }

    /// `value` without what matches at its start: as much of it as can be if `greedy`, else as little. `None`: too much work.
    pub fn trim_start(&self, value: &str, greedy: bool) -> Option<String> {
        let value: Vec<char> = value.chars().collect();
        let end = Matcher::new(&self.0, &value)?.match_at(0, greedy).unwrap_or(0);
        Some(value[end..].iter().collect())
    }

    /// As [`Pattern::trim_start`], at its end.
    pub fn trim_end(&self, value: &str, greedy: bool) -> Option<String> {
        let reversed: Vec<char> = value.chars().rev().collect();
        let parts: Vec<Part> = self.0.iter().rev().copied().collect();
        let end = Matcher::new(&parts, &reversed)?.match_at(0, greedy).unwrap_or(0);
        Some(reversed[end..].iter().rev().collect())
    }

    /// `value` with its first match replaced, or `all` of them. `None`: too much work.
    ///
    /// Replacing all goes through Go's `ReplaceAllString`, to which `$0` in the replacement is the match, `$$` a `$`, and any
    /// other `$name` nothing; replacing one does not.
    pub fn replace(&self, value: &str, replacement: &str, all: bool) -> Option<String> {
        let value: Vec<char> = value.chars().collect();
        let matcher = Matcher::new(&self.0, &value)?;
        let mut out = String::with_capacity(value.len());
        let (mut search, mut copied) = (0, 0);
        while search <= value.len() {
            let found = (search..=value.len()).find_map(|at| Some((at, matcher.match_at(at, true)?)));
            let Some((start, end)) = found else { break };
            out.extend(&value[copied..start]);
            if !all {
                out.push_str(replacement);
                copied = end;
                break;
            }
            // An empty match right behind the last match is none.
            if end > copied || start == 0 {
                push_template(&mut out, replacement, &value[start..end]);
            }
            copied = end;
            search = end.max(search + 1);
            if out.len() > super::MAX_LENGTH {
                return None;
            }
        }
        out.extend(&value[copied..]);
        Some(out)
    }
}

/// Appends `template` to `out` as Go's `Regexp.Expand` does where there are no groups.
fn push_template(out: &mut String, template: &str, matched: &[char]) {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('$') {
        out.push_str(before);
        let (name, behind) = match after.strip_prefix('{').map(|inner| inner.split_once('}')) {
            Some(Some((name, behind))) if name.chars().all(is_word) => (name, behind),
            Some(_) => ("", after),
            None => after.split_at(after.find(|c| !is_word(c)).unwrap_or(after.len())),
        };
        rest = behind;
        if let Some(behind) = after.strip_prefix('$') {
            out.push('$');
            rest = behind;
        } else if name.is_empty() {
            out.push('$');
            rest = after;
        } else if name == "0" {
            out.extend(matched);
        }
    }
    out.push_str(rest);
}

/// A pattern against a value: what matches from where.
struct Matcher<'a> {
    parts: &'a [Part],
    value: &'a [char],
    /// Whether `parts[p..]` matches somewhere from `value[v..]` on, at `p * (value.len() + 1) + v`.
    can: Vec<bool>,
}

impl<'a> Matcher<'a> {
    fn new(parts: &'a [Part], value: &'a [char]) -> Option<Matcher<'a>> {
        let width = value.len() + 1;
        if (parts.len() + 1).saturating_mul(width) > MAX_STEPS {
            return None;
        }
        let mut can = vec![true; (parts.len() + 1) * width];
        for (p, part) in parts.iter().enumerate().rev() {
            for v in (0..width).rev() {
                let here = value.get(v);
                can[p * width + v] = match part {
                    Part::Any => {
                        can[(p + 1) * width + v] || here.is_some_and(|&c| c != '\n') && can[p * width + v + 1]
                    }
                    Part::One => here.is_some_and(|&c| c != '\n') && can[(p + 1) * width + v + 1],
                    Part::Literal(literal) => here == Some(literal) && can[(p + 1) * width + v + 1],
                };
            }
        }
        Some(Matcher { parts, value, can })
    }

    fn can(&self, part: usize, at: usize) -> bool {
        self.can[part * (self.value.len() + 1) + at]
    }

    /// Where a match that begins at `at` ends: the one a backtracking matcher finds first, each `*` in turn being as long as it
    /// can if `greedy`, as short as it can if not.
    fn match_at(&self, at: usize, greedy: bool) -> Option<usize> {
        if !self.can(0, at) {
            return None;
        }
        let mut v = at;
        for (p, part) in self.parts.iter().enumerate() {
            if *part != Part::Any {
                v += 1;
                continue;
            }
            let line = self.value[v..].iter().take_while(|&&c| c != '\n').count();
            let mut ends = v..=v + line;
            let fits = |end: &usize| self.can(p + 1, *end);
            v = if greedy { ends.rfind(fits) } else { ends.find(fits) }?;
        }
        Some(v)
    }
}
