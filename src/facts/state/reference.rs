//! Which image references there can be. Source: github.com/distribution/reference, `ParseNormalizedNamed`.

/// Whether `reference` names an image: `[host[:port]/]path[:tag][@digest]`.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn check(reference: &str) -> Result<(), String> {
    let wrong = |what: &str| Err(format!("`{reference}` is no image: {what}"));
    if reference.len() == 64 && reference.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')) {
        return wrong("64 hexadecimal digits are an image's identifier, not its name");
    }
    let Parts { host, path, tag, digest } = split(reference);
    if path.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return wrong("its name must be in lower case");
    }
    if host.is_some_and(|host| !is_host(host)) {
        return wrong("its registry is no host name");
    }
    if !path.split('/').all(is_component) {
        return wrong(
            "its name may hold a-z and 0-9, and between them single `.` or `_`, `__`, dashes and slashes",
        );
    }
    if tag.is_some_and(|tag| !is_tag(tag)) {
        return wrong(
            "its tag may hold letters, digits, `_`, `.` and `-`, 128 at most, and not begin with `.` or `-`",
        );
    }
    if digest.is_some_and(|digest| !is_digest(digest)) {
        return wrong("its digest must be `sha256:` and 64 hexadecimal digits in lower case");
    }
    // The name counts with its registry, the default one and its `library/` included.
    let default_host = "docker.io/library/".len();
    if host.map_or(default_host, |host| host.len() + 1) + path.len() > 255 {
        return wrong("it is longer than 255 characters");
    }
    Ok(())
}

/// The parts of a reference.
pub(crate) struct Parts<'a> {
    /// The registry, with its port, where one is named.
    pub host: Option<&'a str>,
    /// The repository.
    pub path: &'a str,
    /// The tag, where there is one.
    pub tag: Option<&'a str>,
    /// The digest, where there is one.
    pub digest: Option<&'a str>,
}

/// Takes `reference` apart. Whether the parts are good, [`check`] says.
pub(crate) fn split(reference: &str) -> Parts<'_> {
    let (rest, digest) = match reference.split_once('@') {
        Some((rest, digest)) => (rest, Some(digest)),
        None => (reference, None),
    };
    let (host, rest) = match rest.split_once('/') {
        Some((host, path)) if is_host_like(host) => (Some(host), path),
        _ => (None, rest),
    };
    let (path, tag) = match rest.split_once(':') {
        Some((path, tag)) => (path, Some(tag)),
        None => (rest, None),
    };
    Parts { host, path, tag, digest }
}

/// Whether what stands in front of the first slash is a registry and not a part of the name.
fn is_host_like(host: &str) -> bool {
    host.contains(['.', ':']) || host == "localhost" || host.bytes().any(|byte| byte.is_ascii_uppercase())
}

fn is_host(host: &str) -> bool {
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') => (name, Some(port)),
        _ => (host, None),
    };
    if port.is_some_and(|port| port.is_empty() || !port.bytes().all(|byte| byte.is_ascii_digit())) {
        return false;
    }
    if let Some(address) = name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return !address.is_empty() && address.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b':');
    }
    name.split('.').all(|label| {
        let inner = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        !label.is_empty() && label.bytes().all(inner) && !label.starts_with('-') && !label.ends_with('-')
    })
}

/// Runs of a-z and 0-9, with one `.`, one `_`, two `_` or any number of `-` between them.
fn is_component(component: &str) -> bool {
    let is_run = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let separators = component.trim_matches(is_run);
    // What is left after trimming must not begin or end the component, else a separator stood at its edge.
    component.starts_with(is_run)
        && component.ends_with(is_run)
        && separators.split(is_run).all(|separator| {
            matches!(separator, "" | "." | "_" | "__") || separator.bytes().all(|b| b == b'-')
        })
}

fn is_tag(tag: &str) -> bool {
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    tag.len() <= 128
        && tag.bytes().next().is_some_and(is_word)
        && tag.bytes().all(|byte| is_word(byte) || matches!(byte, b'.' | b'-'))
}

/// Whether `digest` is one of the algorithms there are and as many lower-case hexadecimal digits as it has.
pub(super) fn is_digest(digest: &str) -> bool {
    let digits = match digest.split_once(':') {
        Some(("sha256", hex)) => Some((hex, 64)),
        Some(("sha384", hex)) => Some((hex, 96)),
        Some(("sha512", hex)) => Some((hex, 128)),
        _ => None,
    };
    digits.is_some_and(|(hex, length)| {
        hex.len() == length && hex.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references() {
        let digest = format!("a:1@sha256:{}", "0".repeat(64));
        let good = [
            "a",
            "a:1",
            "a/b/c:x_Y.z-1",
            "localhost:5000/x/y:z",
            "h.io/a__b/c--d.e",
            "Registry/a",
            "[::1]:5/a",
            "0",
            &digest,
        ];
        for reference in good {
            assert_eq!(check(reference), Ok(()), "{reference}");
        }
        let hex = "a".repeat(64);
        let long = "a".repeat(240);
        let bad = [
            "",
            "A",
            "x-",
            "a..b",
            "a___b",
            "a:",
            "a:-x",
            "a b",
            "a/",
            "/a",
            "a//b",
            "a@sha256:0",
            "h.io/A",
            "-h.io/a",
            "h:x/a",
            &hex,
            &long,
            "$a",
        ];
        for reference in bad {
            assert!(check(reference).is_err(), "{reference}");
        }
    }
}
