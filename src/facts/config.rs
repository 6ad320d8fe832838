//! The configuration of an image: what it runs, as whom, where, and what it declares.

use super::state::{Entry, Environment, Origin, RestsOn, Setting};
use crate::syntax::expand::Known;
use std::collections::{BTreeMap, BTreeSet};

/// The `PATH` BuildKit gives to an image that has none. Source: `util/system/path.go` of moby/buildkit.
pub const DEFAULT_PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// A collection that a base image may add to.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Listed<T> {
    /// What is known to be in it.
    pub items: T,
    /// Whether there may be more, or some of it may be other than it says.
    pub open: bool,
}

/// A health check. Durations are in nanoseconds, 0 where the default holds.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Healthcheck {
    /// `NONE`, or `CMD` or `CMD-SHELL` and the command.
    pub test: Vec<String>,
    /// `--interval`.
    pub interval: i64,
    /// `--timeout`.
    pub timeout: i64,
    /// `--start-period`.
    pub start_period: i64,
    /// `--start-interval`.
    pub start_interval: i64,
    /// `--retries`.
    pub retries: i64,
}

/// The configuration of an image. `Known::Unknown` is what a base image that is not seen may have set; `None` and the empty
/// string are what nobody set. Two unknown values need not be equal: configurations are not compared as a whole.
#[derive(Clone, Debug)]
pub struct ImageConfig {
    /// The environment of a container: ENV, not ARG.
    pub env: Environment,
    /// USER; empty is root.
    pub user: Known<String>,
    /// WORKDIR; empty is `/`.
    pub workdir: Known<String>,
    /// ENTRYPOINT, the shell of its shell form included.
    pub entrypoint: Known<Option<Vec<String>>>,
    /// CMD, the shell of its shell form included.
    pub cmd: Known<Option<Vec<String>>>,
    /// EXPOSE: `port/protocol`.
    pub exposed: Listed<BTreeSet<String>>,
    /// VOLUME.
    pub volumes: Listed<BTreeSet<String>>,
    /// LABEL.
    pub labels: Listed<BTreeMap<String, Known<String>>>,
    /// HEALTHCHECK.
    pub healthcheck: Known<Option<Healthcheck>>,
    /// STOPSIGNAL.
    pub stopsignal: Known<Option<String>>,
    /// SHELL.
    pub shell: Known<Option<Vec<String>>>,
    /// The triggers this image will run in images built from it, as text; those of its own base ran already.
    pub onbuild: Vec<String>,
    /// MAINTAINER.
    pub author: Known<Option<String>>,
}

impl ImageConfig {
    /// An image that sets nothing.
    pub fn empty() -> ImageConfig {
        ImageConfig::new(false)
    }

    /// `scratch`: nothing is set but the working directory.
    pub fn scratch() -> ImageConfig {
        ImageConfig { workdir: Known::Known("/".to_owned()), ..ImageConfig::empty() }
    }

    /// An image that is not seen.
    pub fn unseen() -> ImageConfig {
        ImageConfig::new(true)
    }

    fn new(open: bool) -> ImageConfig {
        fn nothing<T: Default>(open: bool) -> Known<T> {
            if open { Known::Unknown } else { Known::Known(T::default()) }
        }
        ImageConfig {
            // Which image it is follows from the FROM that names it.
            env: if open { Environment::unseen(RestsOn::outside("image", "")) } else { Environment::new() },
            user: nothing(open),
            workdir: nothing(open),
            entrypoint: nothing(open),
            cmd: nothing(open),
            exposed: Listed { items: BTreeSet::new(), open },
            volumes: Listed { items: BTreeSet::new(), open },
            labels: Listed { items: BTreeMap::new(), open },
            healthcheck: nothing(open),
            stopsignal: nothing(open),
            shell: nothing(open),
            onbuild: Vec::new(),
            author: nothing(open),
        }
    }

    /// Gives it a `PATH` where it has none, as BuildKit does before it builds on an image.
    pub(super) fn with_path(mut self) -> ImageConfig {
        if self.env.entry("PATH").is_none() && !self.env.is_open() {
            let value = Setting::fixed(DEFAULT_PATH.into());
            self.env.set(Entry { name: "PATH".into(), value, origin: Origin::Base });
        }
        self
    }
}
