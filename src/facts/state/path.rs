//! Paths inside an image.

/// `path` without `.`, `..` and doubled slashes, by its text alone; empty becomes `.`.
pub(in crate::facts) fn clean(path: &str) -> String {
    let rooted = path.starts_with('/');
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|&last| last != "..") => {
                parts.pop();
            }
            ".." if rooted => {}
            part => parts.push(part),
        }
    }
    let joined = parts.join("/");
    match (rooted, joined.is_empty()) {
        (true, _) => format!("/{joined}"),
        (false, true) => ".".to_owned(),
        (false, false) => joined,
    }
}

/// The working directory behind `WORKDIR path` where it was `current` (empty: none was set). An absolute path stays as it is
/// written. Source: `NormalizeWorkdir` in `util/system/path.go` of moby/buildkit, for Linux.
pub(super) fn workdir(current: &str, path: &str) -> String {
    if path.starts_with('/') {
        return path.to_owned();
    }
    let current = match current {
        "" => "/".to_owned(),
        absolute if absolute.starts_with('/') => absolute.to_owned(),
        relative => clean(&format!("/{relative}")),
    };
    if path.is_empty() { current } else { clean(&format!("{current}/{path}")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_paths_are_cleaned_and_absolute_ones_kept() {
        assert_eq!(workdir("", "a"), "/a");
        assert_eq!(workdir("/a", "../b/./c//d/"), "/b/c/d");
        assert_eq!(workdir("/a", "../../.."), "/");
        assert_eq!(workdir("/a", "/x//y/"), "/x//y/");
        assert_eq!(workdir("/a", ""), "/a");
        assert_eq!(clean("a/../.."), "..");
        assert_eq!(clean(""), ".");
    }
}
