//! Which registry an image reference stands for, and where that answers.

use crate::facts::state::reference;
use std::fmt;
use std::net::IpAddr;

/// Docker Hub's name in references, and the host that answers for it.
/// Source: github.com/distribution/reference, `normalize.go`; docker's `registry/config.go`.
const DOCKER_HUB: &str = "docker.io";
const DOCKER_HUB_HOST: &str = "registry-1.docker.io";

/// The key of Docker Hub in docker's credentials. Source: docker's `registry/config.go`, `IndexServer`.
const DOCKER_HUB_CREDENTIALS: &str = "https://index.docker.io/v1/";

/// An image by its full name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// The registry, as it stands in references.
    pub registry: String,
    /// The repository: `library/python`.
    pub repository: String,
    /// The tag or the digest that is asked for. Where there are both, the digest counts, as docker has it.
    pub target: String,
}

impl Image {
    /// Takes a reference apart and fills in what is left out: Docker Hub, `library/`, `latest`.
    ///
    /// # Errors
    /// It is no image reference.
    pub fn parse(reference: &str) -> Result<Image, String> {
        reference::check(reference)?;
        let parts = reference::split(reference);
        let hub = matches!(parts.host, None | Some(DOCKER_HUB | "index.docker.io" | DOCKER_HUB_HOST));
        let repository = match parts.path {
            path if hub && !path.contains('/') => format!("library/{path}"),
            path => path.to_owned(),
        };
        let registry = if hub { DOCKER_HUB } else { parts.host.unwrap_or(DOCKER_HUB) };
        let target = parts.digest.or(parts.tag).unwrap_or("latest").to_owned();
        Ok(Image { registry: registry.to_owned(), repository, target })
    }

    /// Whether it is Docker Hub's, so that its mirrors count.
    pub fn is_on_docker_hub(&self) -> bool {
        self.registry == DOCKER_HUB
    }

    /// The digest that is asked for, where it is one.
    pub fn digest(&self) -> Option<&str> {
        // A tag has no colon.
        Some(self.target.as_str()).filter(|target| target.contains(':'))
    }

    /// Where its registry answers.
    pub fn endpoint(&self) -> Endpoint {
        if self.is_on_docker_hub() {
            let url = format!("https://{DOCKER_HUB_HOST}");
            let host = DOCKER_HUB_HOST.to_owned();
            return Endpoint { host, url, credentials: DOCKER_HUB_CREDENTIALS.to_owned(), plain: false };
        }
        let plain = is_loopback(&self.registry);
        let scheme = if plain { "http" } else { "https" };
        Endpoint {
            host: self.registry.clone(),
            url: format!("{scheme}://{}", self.registry),
            credentials: self.registry.clone(),
            plain,
        }
    }
}

impl fmt::Display for Image {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.digest().is_some() { '@' } else { ':' };
        write!(f, "{}/{}{sign}{}", self.registry, self.repository, self.target)
    }
}

/// Where a registry or a mirror answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// The host and its port, for messages.
    pub host: String,
    /// What stands in front of `/v2/`.
    pub url: String,
    /// The name under which docker keeps its credentials.
    pub credentials: String,
    /// Whether it may speak plain HTTP: it is on a loopback host.
    pub plain: bool,
}

impl Endpoint {
    /// A mirror by its URL; none where that is no URL of a kind that may be asked.
    pub fn mirror(url: &str) -> Option<Endpoint> {
        let (scheme, rest) = url.split_once("://").unwrap_or(("https", url));
        let rest = rest.trim_end_matches('/');
        let host = rest.split('/').next().unwrap_or_default();
        let plain = is_loopback(host);
        let may =
            !host.is_empty() && !host.contains('@') && (scheme == "https" || (scheme == "http" && plain));
        let (host, credentials) = (host.to_owned(), host.to_owned());
        may.then(|| Endpoint { host, url: format!("{scheme}://{rest}"), credentials, plain })
    }
}

/// Whether `host`, which may have a port, is on this machine. Only a name or an address that cannot be another machine's
/// counts. Source: docker's `registry/config.go`, `isInsecure` (127.0.0.0/8, ::1) and `localhost`.
fn is_loopback(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let address = name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(name);
    name == "localhost" || address.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_out_is_filled_in() {
        let full = |reference: &str| Image::parse(reference).map(|image| image.to_string());
        for (short, long) in [
            ("python", "docker.io/library/python:latest"),
            ("python:3.11", "docker.io/library/python:3.11"),
            ("docker.io/python:3.11", "docker.io/library/python:3.11"),
            ("index.docker.io/library/python", "docker.io/library/python:latest"),
            ("bitnami/redis:7", "docker.io/bitnami/redis:7"),
            ("quay.io/x:1", "quay.io/x:1"),
            ("localhost/x", "localhost/x:latest"),
            (
                "registry.example.com:5000/library/python:3.11",
                "registry.example.com:5000/library/python:3.11",
            ),
        ] {
            assert_eq!(full(short), Ok(long.to_owned()));
        }
        let digest = format!("sha256:{}", "0".repeat(64));
        assert_eq!(full(&format!("a:1@{digest}")), Ok(format!("docker.io/library/a@{digest}")));
        for no in ["", "Python", "a b", "a/../b", "a:1?x", "http://a/b", "$BASE", "a@sha256:0"] {
            assert!(full(no).is_err(), "{no}");
        }
    }

    #[test]
    fn plain_http_is_for_loopback_hosts() {
        for host in ["localhost", "localhost:5000", "127.0.0.1", "127.9.9.9:80", "[::1]:5000", "[::1]"] {
            assert!(is_loopback(host), "{host}");
        }
        for host in
            ["localhost.example.com", "127.0.0.1.example.com", "10.0.0.1:5000", "[::2]:5000", "", "1270.0.1"]
        {
            assert!(!is_loopback(host), "{host}");
        }
    }

    #[test]
    fn mirrors_are_urls() {
        let url = |mirror: &str| Endpoint::mirror(mirror).map(|endpoint| endpoint.url);
        assert_eq!(url("https://mirror.example.com/"), Some("https://mirror.example.com".to_owned()));
        assert_eq!(url("mirror.example.com/hub"), Some("https://mirror.example.com/hub".to_owned()));
        assert_eq!(url("http://127.0.0.1:5000"), Some("http://127.0.0.1:5000".to_owned()));
        for no in
            ["http://mirror.example.com", "ftp://127.0.0.1", "https://", "https://me:secret@example.com", ""]
        {
            assert_eq!(url(no), None, "{no}");
        }
    }
}
