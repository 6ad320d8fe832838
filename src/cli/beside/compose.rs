//! Compose files: the builds of their services.

use super::yaml::{self, Node, Problem};
use super::{Described, Reading, Said};
use std::rc::Rc;

/// Reads a compose file.
///
/// # Errors
/// The first place that cannot be read.
pub fn read(text: &str) -> Result<Reading, Problem> {
    let mut reading = Reading::default();
    for document in yaml::read(text)? {
        reading.goes_on |= document.get("include").is_some();
        let Some(services) = document.get("services").and_then(Node::map) else { continue };
        for (name, service) in services {
            let extends = service.get("extends");
            let Some(build) = service.get("build") else {
                // It has the build of the other one, which is listed as well where it is in a file that is read.
                reading.goes_on |= extends.is_some_and(|other| other.get("file").is_some());
                continue;
            };
            let mut described = match (build.text(), build.map()) {
                (Some(context), _) => Described { context: said(context), ..Described::default() },
                (None, Some(_)) if build.get("dockerfile_inline").is_none_or(Node::is_null) => {
                    long_form(build)
                }
                _ => continue,
            };
            described.name = format!("service `{name}`");
            described.line = build.line;
            described.starts = starts(service);
            if extends.is_some() {
                described.remarks.push(
                    "extends another one, which is not followed: what it says of the build is not known"
                        .into(),
                );
            }
            reading.builds.push(described);
        }
    }
    Ok(reading)
}

/// `build:` as a mapping.
fn long_form(build: &Node) -> Described {
    let field = |name: &str| match build.get(name) {
        None => Said::Nothing,
        Some(value) if value.is_null() => Said::Nothing,
        Some(value) => value.text().map_or(Said::Unclear, said),
    };
    let mut described = Described {
        context: field("context"),
        dockerfile: field("dockerfile"),
        target: field("target"),
        ..Described::default()
    };
    match build.get("args") {
        None => {}
        Some(args) if args.is_null() => {}
        Some(args) => match (args.map(), args.list()) {
            (Some(map), _) => {
                let values =
                    map.iter().map(|(name, value)| (name.clone(), value.exact_text().and_then(literal)));
                described.args.extend(values);
            }
            (_, Some(list)) => {
                for item in list.iter().filter_map(|item| item.text()) {
                    let (name, value) =
                        item.split_once('=').map_or((item, None), |(name, value)| (name, Some(value)));
                    described.args.insert(name.to_owned(), value.and_then(literal));
                }
            }
            _ => described.args_unclear = true,
        },
    }
    if let Some(contexts) = build.get("additional_contexts") {
        let from_map = contexts.map().into_iter().flatten().map(|(name, _)| name.as_str());
        let from_list =
            contexts.list().into_iter().flatten().filter_map(|item| item.text()?.split('=').next());
        described.contexts = from_map.chain(from_list).map(str::to_owned).collect();
    }
    described
}

/// What a service starts in place of the image's own commands, as scripts: `entrypoint`, `command` and the test of `healthcheck`.
fn starts(service: &Node) -> Vec<String> {
    let test = service.get("healthcheck").and_then(|check| check.get("test"));
    let commands = [service.get("entrypoint"), service.get("command"), test];
    let words = |list: &[Rc<Node>]| -> Vec<String> {
        let words = list.iter().filter_map(|word| word.text()).map(str::to_owned).collect::<Vec<_>>();
        match words.first().map(String::as_str) {
            Some("CMD" | "CMD-SHELL" | "NONE") => words[1..].to_vec(),
            _ => words,
        }
    };
    let script = |command: &Node| match (command.text(), command.list()) {
        (Some(text), _) => text.replace("$$", "$"),
        (None, Some(list)) => words(list).join(" ").replace("$$", "$"),
        (None, None) => String::new(),
    };
    commands.into_iter().flatten().map(script).filter(|script| !script.trim().is_empty()).collect()
}

fn said(text: &str) -> Said {
    match interpolate(text, 0) {
        Some(Text { text, .. }) => Said::This(text),
        None => Said::Unclear,
    }
}

/// The text, where nothing in it comes from the environment.
fn literal(text: &str) -> Option<String> {
    interpolate(text, 0).filter(|text| text.literal).map(|text| text.text)
}

/// A text with its variables replaced.
struct Text {
    text: String,
    /// Whether it had none.
    literal: bool,
}

/// How deep defaults may nest.
const MOST_DEPTH: usize = 16;

/// Replaces `${NAME:-default}` by the default. `None` where a variable has none, or where it cannot be read.
fn interpolate(text: &str, depth: usize) -> Option<Text> {
    if depth == MOST_DEPTH {
        return None;
    }
    let mut result = Text { text: String::new(), literal: true };
    let mut rest = text;
    while let Some(at) = rest.find('$') {
        result.text.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        if let Some(behind) = rest.strip_prefix('$') {
            result.text.push('$');
            rest = behind;
            continue;
        }
        result.literal = false;
        let inner = rest.strip_prefix('{')?;
        let end = closing(inner)?;
        let (inner, behind) = (&inner[..end], &inner[end + 1..]);
        let name = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != '_')?;
        let operator = &inner[name..];
        let default = operator.strip_prefix(":-").or_else(|| operator.strip_prefix('-'))?;
        result.text += &interpolate(default, depth + 1)?.text;
        rest = behind;
    }
    result.text.push_str(rest);
    Some(result)
}

/// Where the brace closes that stands in front of `inner`.
fn closing(inner: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in inner.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 0 => return Some(at),
            b'}' => depth -= 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_replaced_by_their_defaults() {
        let of = |text: &str| interpolate(text, 0).map(|text| text.text);
        for (text, expected) in [
            ("plain", Some("plain")),
            ("a$$b", Some("a$b")),
            ("$${X}", Some("${X}")),
            ("${X:-dev}", Some("dev")),
            ("${X-dev}/y", Some("dev/y")),
            ("${X:-}", Some("")),
            ("${X:-${Y:-z}}w", Some("zw")),
            ("$X", None),
            ("${X}", None),
            ("${X:?no}", None),
            ("${X:+yes}", None),
            ("${X:-${Y}}", None),
            ("${X:-a", None),
            ("${", None),
            ("$", None),
        ] {
            assert_eq!(of(text).as_deref(), expected, "{text}");
        }
        assert_eq!(of(&"${X:-".repeat(100_000)), None);
        let deep = format!("{}{}", "${X:-".repeat(1_000), "}".repeat(1_000));
        assert_eq!(of(&deep), None);
        assert_eq!(literal("a$$b").as_deref(), Some("a$b"));
        assert_eq!(literal("${X:-a}"), None, "the environment may say otherwise");
    }
}
