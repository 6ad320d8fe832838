//! Values BuildKit checks once they are expanded: ports, signals, file modes, platforms.

/// The ports of one word of an EXPOSE, as `port/protocol`: `80`, `80/udp`, `8000-8010`, `8080:80`, `127.0.0.1:8080:80`.
/// Source: github.com/docker/go-connections, `nat.ParsePortSpec`.
///
/// # Errors
/// What is wrong with it.
pub(super) fn ports(word: &str) -> Result<Vec<String>, String> {
    let wrong =
        || format!("`{word}` is no port: write a number or a range, and `/tcp`, `/udp` or `/sctp` behind it");
    let (host, container) = match word.rsplit_once(':') {
        Some((host, container)) => (Some(host.rsplit_once(':').map_or(host, |(_, port)| port)), container),
        None => (None, word),
    };
    let (range, protocol) = match container.split_once('/') {
        Some((range, "")) => (range, "tcp".to_owned()),
        Some((range, protocol)) => (range, protocol.split('/').next().unwrap_or_default().to_lowercase()),
        None => (container, "tcp".to_owned()),
    };
    if !matches!(protocol.as_str(), "tcp" | "udp" | "sctp") {
        return Err(wrong());
    }
    let (first, last) = port_range(range).ok_or_else(wrong)?;
    if let Some(host) = host.filter(|host| !host.is_empty()) {
        let (host_first, host_last) = port_range(host).ok_or_else(wrong)?;
        if host_last - host_first != last - first && first != last {
            return Err(wrong());
        }
    }
    Ok((first..=last).map(|port| format!("{port}/{protocol}")).collect())
}

fn port_range(text: &str) -> Option<(u16, u16)> {
    let port =
        |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten();
    let (first, last) = match text.split_once('-') {
        Some((first, last)) => (port(first)?, port(last)?),
        None => (port(text)?, port(text)?),
    };
    (first <= last).then_some((first, last))
}

/// Whether there is such a signal on Linux: a number other than 0, or a name with or without `SIG` in any case.
/// Source: github.com/moby/sys/signal.
pub(super) fn is_signal(signal: &str) -> bool {
    const NAMES: [&str; 36] = [
        "ABRT", "ALRM", "BUS", "CHLD", "CLD", "CONT", "FPE", "HUP", "ILL", "INT", "IO", "IOT", "KILL",
        "PIPE", "POLL", "PROF", "PWR", "QUIT", "SEGV", "STKFLT", "STOP", "SYS", "TERM", "TRAP", "TSTP",
        "TTIN", "TTOU", "URG", "USR1", "USR2", "VTALRM", "WINCH", "XCPU", "XFSZ", "RTMIN", "RTMAX",
    ];
    if let Ok(number) = signal.parse::<i64>() {
        return number != 0;
    }
    let upper = signal.to_uppercase();
    let name = upper.strip_prefix("SIG").unwrap_or(&upper);
    let offset = |prefix: &str, most: u32| {
        name.strip_prefix(prefix)
            .filter(|digits| !digits.starts_with(['0', '+']))
            .and_then(|digits| digits.parse::<u32>().ok())
            .is_some_and(|offset| (1..=most).contains(&offset))
    };
    NAMES.contains(&name) || offset("RTMIN+", 15) || offset("RTMAX-", 14)
}

/// Whether `mode` is what `--chmod` takes: octal up to 07777, or symbolic as `u=rwX,go=rX`.
pub(super) fn is_mode(mode: &str) -> bool {
    if mode.starts_with(|c: char| c.is_ascii_digit()) {
        let octal = mode.bytes().all(|byte| matches!(byte, b'0'..=b'7'));
        return octal && u32::from_str_radix(mode, 8).is_ok_and(|mode| mode <= 0o7777);
    }
    mode.split(',').all(|clause| {
        let actions = clause.trim_start_matches(['u', 'g', 'o', 'a']);
        actions.starts_with(['+', '-', '=']) && actions.chars().all(|c| "+-=rwxXstugo".contains(c))
    })
}

/// Whether `platform` is written like `os`, `architecture`, `os/architecture` or `os/architecture/variant`. Of one word
/// alone BuildKit must know which of the two it is. Source: github.com/containerd/platforms.
pub(super) fn is_platform(platform: &str) -> bool {
    const ALONE: [&str; 37] = [
        "aix",
        "android",
        "darwin",
        "dragonfly",
        "freebsd",
        "hurd",
        "illumos",
        "ios",
        "js",
        "linux",
        "nacl",
        "netbsd",
        "openbsd",
        "plan9",
        "solaris",
        "windows",
        "zos",
        "386",
        "amd64",
        "arm",
        "arm64",
        "i386",
        "x86_64",
        "x86-64",
        "aarch64",
        "armhf",
        "armel",
        "loong64",
        "mips",
        "mipsle",
        "mips64",
        "mips64le",
        "ppc64",
        "ppc64le",
        "riscv64",
        "s390x",
        "wasm",
    ];
    let parts: Vec<&str> = platform.split('/').collect();
    let is_name = |part: &&str| {
        let name = part.split_once('(').map_or(*part, |(name, _)| name);
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte))
    };
    match parts.as_slice() {
        [one] => is_name(one) && ALONE.contains(&one.to_lowercase().as_str()),
        parts => parts.len() <= 3 && parts.iter().all(is_name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_are_numbers_and_ranges_with_a_protocol() {
        assert_eq!(ports("80").unwrap(), ["80/tcp"]);
        assert_eq!(ports("80/UDP").unwrap(), ["80/udp"]);
        assert_eq!(ports("9-11").unwrap(), ["9/tcp", "10/tcp", "11/tcp"]);
        assert_eq!(ports("127.0.0.1:8080:80").unwrap(), ["80/tcp"]);
        for bad in ["", "#", "[80]", "80/x", "11-9", "65536", "+1", "a:80", "1-2:3-5"] {
            assert!(ports(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn signals_have_a_number_or_a_name() {
        for good in ["9", "SIGTERM", "term", "sigrtmin+3", "RTMAX-14"] {
            assert!(is_signal(good), "{good}");
        }
        for bad in ["0", "SIGFOO", "", "RTMIN+16", "RTMAX-15", "SIGEMT"] {
            assert!(!is_signal(bad), "{bad}");
        }
    }

    #[test]
    fn modes_are_octal_or_symbolic() {
        for good in ["0", "755", "07777", "u=rwX,go=rX", "+x", "a-w"] {
            assert!(is_mode(good), "{good}");
        }
        for bad in ["", "9999", "10000", "x", "u", "u=q", "755,+x"] {
            assert!(!is_mode(bad), "{bad}");
        }
    }

    #[test]
    fn platforms_are_known_words_or_lists() {
        for good in ["linux", "linux/amd64", "linux/arm/v7", "AMD64", "windows(10.0)/amd64"] {
            assert!(is_platform(good), "{good}");
        }
        for bad in ["", "foo", "linux/", "a/b/c/d", "linux amd64"] {
            assert!(!is_platform(bad), "{bad}");
        }
    }
}
