//! Requirements of Python packages: names, extras, versions, markers and addresses, and whether a wheel fits.
//! Source: PEP 508 and PEP 440 (packaging.python.org, "Dependency specifiers", "Version specifiers"); pip's "Requirements File
//! Format"; PEP 427 and PEP 600 for the names of wheels.

use super::Python;
use super::words::HOLE;
use std::cmp::Ordering;

/// A requirement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Requirement {
    /// The name, normalized; empty where only an address or a path is given.
    pub name: String,
    /// The extras that are asked for, normalized.
    pub extras: Vec<String>,
    /// The newest version that it allows, and whether that one is allowed itself; `None` where there is no such bound.
    pub upper: Option<(Version, bool)>,
    /// The address or path it is taken from; empty where it comes from an index.
    pub from: String,
    /// The condition behind `;`, as written.
    pub marker: String,
}

/// A version: its numbers. What stands behind them counts for nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Version(Vec<u32>);

impl Version {
    /// Reads a version: `1.21.3`, `2.9.9.post1`, `v1.0`.
    pub fn parse(text: &str) -> Version {
        let text = text.trim().trim_start_matches(['v', 'V', '=']);
        let text = text.rsplit('!').next().unwrap_or(text);
        let mut numbers = Vec::new();
        for part in text.split('.') {
            let digits: &str = &part[..part.bytes().take_while(u8::is_ascii_digit).count()];
            let Ok(number) = digits.parse() else { break };
            numbers.push(number);
            if digits.len() != part.len() {
                break;
            }
        }
        Version(numbers)
    }
}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Version) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Version {
    /// As versions: `1.0` is `1.0.0`'s equal for every bound that is asked for here, and stands in front of `1.0.1`.
    fn cmp(&self, other: &Version) -> Ordering {
        let at = |version: &Version, index: usize| version.0.get(index).copied().unwrap_or(0);
        let longest = self.0.len().max(other.0.len());
        let parts = (0..longest).map(|index| at(self, index).cmp(&at(other, index)));
        parts.fold(Ordering::Equal, Ordering::then)
    }
}

impl Requirement {
    /// A requirement of a lock file: a name at one version.
    pub fn locked(name: &str, version: &str) -> Requirement {
        let upper = (!version.is_empty()).then(|| (Version::parse(version), true));
        Requirement { name: normalized(name), upper, ..Requirement::default() }
    }

    /// Reads a word of pip or a line of a requirements file, comments and options taken off; `None` where its name is not
    /// written out.
    pub fn parse(text: &str) -> Option<Requirement> {
        let text = text.trim();
        let (text, marker) = match text.split_once(';') {
            // An address may hold a `;` of its own: a marker has a blank in front of it there.
            Some((text, marker)) if !text.contains("://") || text.ends_with(' ') => {
                (text.trim(), marker.trim())
            }
            _ => (text, ""),
        };
        let marker = marker.to_owned();
        if let Some(address) = is_address(text) {
            let name = text.split_once("egg=").map_or("", |(_, egg)| egg);
            let name = name.split(['&', '[']).next().unwrap_or_default();
            return Some(Requirement {
                name: normalized(name),
                from: address.to_owned(),
                marker,
                ..Requirement::default()
            });
        }
        let end = text
            .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_')))
            .unwrap_or(text.len());
        let name = &text[..end];
        let mut rest = text[end..].trim_start();
        if name.is_empty() || rest.starts_with(HOLE) {
            return None;
        }
        let mut extras = Vec::new();
        if let Some((inside, behind)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            if inside.contains(HOLE) {
                return None;
            }
            extras = inside.split(',').map(normalized).filter(|extra| !extra.is_empty()).collect();
            rest = behind.trim_start();
        }
        let mut requirement =
            Requirement { name: normalized(name), extras, marker, ..Requirement::default() };
        if let Some(from) = rest.strip_prefix('@') {
            requirement.from = from.trim().to_owned();
            return Some(requirement);
        }
        requirement.bound(rest);
        Some(requirement)
    }

    /// Takes version specifiers in.
    pub fn bound(&mut self, specifiers: &str) {
        for specifier in specifiers.trim_matches(['(', ')', ' ']).split(',') {
            let specifier = specifier.split_whitespace().collect::<String>();
            let split = specifier.find(|c: char| !matches!(c, '<' | '>' | '=' | '~' | '!' | '^'));
            let (operator, version) = specifier.split_at(split.unwrap_or(specifier.len()));
            if version.contains(HOLE) {
                // It may be any version at all.
                self.upper = Some((Version(vec![0]), true));
                return;
            }
            let parsed = Version::parse(version);
            let upper = match operator {
                "==" if version.ends_with(".*") => (raised(&parsed, parsed.0.len()), false),
                "==" | "===" | "<=" => (parsed, true),
                "<" => (parsed, false),
                "~=" => (raised(&parsed, parsed.0.len().saturating_sub(1)), false),
                // Poetry's caret: up to the next first number that is not zero.
                "^" => {
                    let kept = parsed.0.iter().position(|&number| number > 0).unwrap_or(0) + 1;
                    (raised(&parsed, kept), false)
                }
                "~" => (raised(&parsed, parsed.0.len().min(2)), false),
                _ => continue,
            };
            if self.upper.as_ref().is_none_or(|known| upper.0 < known.0) {
                self.upper = Some(upper);
            }
        }
    }

    /// Whether `version`, or one that is newer, is allowed.
    pub fn reaches(&self, version: &str) -> bool {
        let version = Version::parse(version);
        match &self.upper {
            None => true,
            Some((upper, true)) => version <= *upper,
            Some((upper, false)) => version < *upper,
        }
    }

    /// Whether its marker says that it is not installed on Linux for this Python. A marker that is not understood holds.
    pub fn is_excluded(&self, python: Python) -> bool {
        if self.marker.contains(" or ") {
            return false;
        }
        self.marker.split(" and ").any(|condition| !holds(condition.trim_matches(['(', ')', ' ']), python))
    }
}

/// The version with its first `kept` numbers, the last of them one higher.
fn raised(version: &Version, kept: usize) -> Version {
    let mut numbers: Vec<u32> = version.0.iter().copied().take(kept.max(1)).collect();
    if let Some(last) = numbers.last_mut() {
        *last = last.saturating_add(1);
    }
    Version(numbers)
}

fn holds(condition: &str, python: Python) -> bool {
    let mut words = condition.split_whitespace();
    let (Some(variable), Some(operator), Some(value)) = (words.next(), words.next(), words.next()) else {
        return true;
    };
    let value = value.trim_matches(['"', '\'']);
    match (variable, operator) {
        ("sys_platform" | "platform_system" | "os_name", "==") => {
            !matches!(value.to_ascii_lowercase().as_str(), "win32" | "windows" | "darwin" | "nt" | "cygwin")
        }
        ("sys_platform" | "platform_system", "!=") => !value.to_ascii_lowercase().starts_with("linux"),
        ("os_name", "!=") => value != "posix",
        ("python_version" | "python_full_version", _) => {
            let Python::Version(major, minor) = python else { return true };
            let order = Version(vec![major, minor]).cmp(&Version::parse(value));
            match operator {
                "<" => order == Ordering::Less,
                "<=" => order != Ordering::Greater,
                ">" => order == Ordering::Greater,
                ">=" => order != Ordering::Less,
                "==" => order == Ordering::Equal,
                "!=" => order != Ordering::Equal,
                _ => true,
            }
        }
        _ => true,
    }
}

/// The address or path that a requirement is, where it is no name.
fn is_address(text: &str) -> Option<&str> {
    let first = text.split_whitespace().next()?;
    let named = first.split_once('@').is_some_and(|(name, _)| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.[],".contains(&byte))
    });
    let path = first.starts_with(['.', '/'])
        || first.ends_with(".whl")
        || first.ends_with(".tar.gz")
        || first.ends_with(".zip")
        || first.contains('/') && !first.contains("://");
    (!named && (path || first.contains("://")) && !text.contains(" @ ")).then_some(first)
}

/// A name as indexes compare it (PEP 503): in lower case, with `-` for runs of `-`, `_` and `.`.
pub(super) fn normalized(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.trim().chars() {
        if matches!(c, '-' | '_' | '.') {
            if !out.ends_with('-') {
                out.push('-');
            }
        } else {
            out.push(c.to_ascii_lowercase());
        }
    }
    out
}

/// Whether the wheel called `file` can be installed on Debian for `python`; `None` where that depends on which Python it is.
pub(super) fn fits(file: &str, python: Python) -> Option<bool> {
    let Some(stem) = file.rsplit('/').next().and_then(|name| name.strip_suffix(".whl")) else {
        return Some(false);
    };
    let mut parts = stem.rsplit('-');
    let (Some(platform), Some(abi), Some(tags)) = (parts.next(), parts.next(), parts.next()) else {
        return Some(false);
    };
    let linux = platform.split('.').any(|one| {
        one == "any" || (one.starts_with("manylinux") || one == "linux_x86_64") && one.ends_with("x86_64")
    });
    if !linux {
        return Some(false);
    }
    let for_three = tags.split('.').any(|tag| tag == "py3" || tag == "py2.py3");
    if abi == "none" && for_three {
        return Some(!matches!(python, Python::Version(2, _)));
    }
    let mut any = false;
    for tag in tags.split('.') {
        let Some(digits) = tag.strip_prefix("cp").or_else(|| tag.strip_prefix("py")) else { continue };
        let (Some(Ok(major)), minor) = (
            digits.get(..1).map(str::parse::<u32>),
            digits.get(1..).and_then(|rest| rest.parse::<u32>().ok()),
        ) else {
            continue;
        };
        match python {
            Python::Version(wanted, at) if abi == "abi3" => {
                any |= wanted == major && minor.is_some_and(|minor| at >= minor)
            }
            Python::Version(wanted, at) => any |= wanted == major && minor == Some(at) && !abi.ends_with('t'),
            Python::Current if abi == "abi3" => any = true,
            Python::Current => return None,
            Python::Other => {}
        }
    }
    Some(any)
}
