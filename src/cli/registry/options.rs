//! What the client keeps to, and where that comes from.

use serde::Deserialize;
use std::env;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

/// The variable that names mirrors of Docker Hub, with commas between them. Where it is set, docker's are not used;
/// where it is set and empty, there are none.
pub const MIRRORS_VARIABLE: &str = "LEANFILE_REGISTRY_MIRRORS";

/// What the client keeps to.
#[derive(Clone, Debug)]
pub struct Options {
    /// The longest that a request may take.
    pub per_request: Duration,
    /// The longest that all requests together may take, from the first one on.
    pub total: Duration,
    /// Files with credentials as docker writes them (`auths`, `credsStore`, `credHelpers`); the first that has some
    /// for a registry counts.
    pub credentials: Vec<PathBuf>,
    /// Mirrors of Docker Hub: URLs. Those with `http:` that are not on a loopback host are not asked.
    pub mirrors: Vec<String>,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            per_request: Duration::from_secs(5),
            total: Duration::from_secs(30),
            credentials: Vec::new(),
            mirrors: Vec::new(),
        }
    }
}

impl Options {
    /// The user's credentials and mirrors, where docker and podman look for them.
    ///
    /// Source: docker's manual, "docker login" (`$DOCKER_CONFIG`, `~/.docker/config.json`) and "dockerd"
    /// (`/etc/docker/daemon.json`, `~/.config/docker/daemon.json`); podman's manual, "podman-login"
    /// (`$REGISTRY_AUTH_FILE`, `$XDG_RUNTIME_DIR/containers/auth.json`).
    pub fn from_environment() -> Options {
        let folder = |name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let home = folder("HOME").or_else(|| folder("USERPROFILE"));
        let below_home = |path| home.as_ref().map(|home| home.join(path));
        let docker = folder("DOCKER_CONFIG").or_else(|| below_home(".docker"));
        let podman = folder("REGISTRY_AUTH_FILE")
            .or_else(|| folder("XDG_RUNTIME_DIR").map(|folder| folder.join("containers/auth.json")));
        let mirrors = match env::var(MIRRORS_VARIABLE) {
            Ok(given) => given.split(',').map(|mirror| mirror.trim().to_owned()).collect(),
            Err(_) => {
                [Some(PathBuf::from("/etc/docker/daemon.json")), below_home(".config/docker/daemon.json")]
                    .into_iter()
                    .flatten()
                    .find_map(|path| fs::read(path).ok())
                    .map(|daemon| mirrors_of(&daemon))
                    .unwrap_or_default()
            }
        };
        Options {
            credentials: docker.map(|folder| folder.join("config.json")).into_iter().chain(podman).collect(),
            mirrors: mirrors.into_iter().filter(|mirror| !mirror.is_empty()).collect(),
            ..Options::default()
        }
    }
}

/// The mirrors of Docker Hub in the configuration of docker's daemon; none where it cannot be read: docker itself says
/// what is wrong with it.
fn mirrors_of(daemon: &[u8]) -> Vec<String> {
    #[derive(Default, Deserialize)]
    struct Daemon {
        #[serde(default, rename = "registry-mirrors")]
        mirrors: Vec<String>,
    }
    serde_json::from_slice::<Daemon>(daemon).unwrap_or_default().mirrors
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mirrors_of_the_daemon() {
        let daemon = br#"{"debug": true, "registry-mirrors": ["https://mirror.example.com"]}"#;
        assert_eq!(mirrors_of(daemon), ["https://mirror.example.com"]);
        for other in [&b""[..], b"{}", b"[]", b"{\"registry-mirrors\": 1}", b"\xff"] {
            assert!(mirrors_of(other).is_empty());
        }
    }
}
