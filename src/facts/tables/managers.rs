//! Package managers: what fills their caches, and how a layer is left without them.
//!
//! A **cache** is what a manager fetches again by itself when it is gone. A **store** is what later commands read (Go's modules,
//! cargo's registry, `~/.m2`): it is never cleaned.

use crate::facts::Family;
use std::sync::LazyLock;

/// A package manager, or a group of programs that share one cache.
#[derive(Debug)]
pub struct Manager {
    /// What it is called in claims and messages.
    pub id: &'static str,
    /// The programs, by name.
    pub programs: &'static [&'static str],
    /// Subcommands that leave something in the cache. A subcommand of two words is written with a blank.
    pub fills: &'static [&'static str],
    /// Subcommands that fail, or do something else, when the cache is gone and not fetched anew. Most managers fetch what
    /// they lack.
    pub needs: &'static [&'static str],
    /// Subcommands that fetch what [`Manager::needs`] asks for.
    pub refreshes: &'static [&'static str],
    /// Subcommands besides [`Manager::fills`] that may install when an image starts.
    pub starts: &'static [&'static str],
    /// Options with which a command makes do with what is in the cache, and variables that say the same.
    pub offline: &'static [&'static str],
    /// What is to be done about it.
    pub action: Action,
    /// Folders of the cache: absolute, or below the home folder with `~`.
    pub folders: &'static [&'static str],
    /// Environment variables that switch the cache off, or put it where [`Manager::action`] does not reach it.
    pub variables: &'static [&'static str],
    /// How much it takes, where that depends little on what is installed.
    pub measured: &'static [Measured],
    /// Words of a command of the manager that empties the cache: any of these subcommands.
    pub cleans: &'static [&'static str],
}

/// A cache that was measured, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    /// The family of the base it was measured on.
    pub family: Family,
    /// How much it takes, rounded down.
    pub bytes: u64,
    /// What was measured, for a reader.
    pub source: &'static str,
}

/// How a layer is left without a manager's cache.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// A flag of the command leaves nothing behind; the other spellings are as good.
    Flag(&'static str, &'static [&'static str]),
    /// A command behind the last one that needs the cache.
    Cleanup(&'static str),
    /// Nothing, and why.
    None(&'static str),
}

impl Manager {
    /// What its cache takes on a base of this family, where it was measured.
    pub fn measured_on(&self, family: Family) -> Option<&'static Measured> {
        self.measured.iter().find(|measured| measured.family == family)
    }

    /// Whether `subcommand` (one word, or two with a blank) is one of `list`.
    pub fn lists(list: &[&str], subcommand: &str, next: Option<&str>) -> bool {
        list.iter().any(|known| match known.split_once(' ') {
            Some((first, second)) => first == subcommand && next == Some(second),
            None => *known == subcommand,
        })
    }
}

/// A row in which only what differs is written out.
const ROW: Manager = Manager {
    id: "",
    programs: &[],
    fills: &[],
    needs: &[],
    refreshes: &[],
    starts: &[],
    offline: &[],
    action: Action::None(""),
    folders: &[],
    variables: &[],
    measured: &[],
    cleans: &[],
};

const STORE: Action = Action::None("what it keeps is read by later commands, and no cache");

/// Every manager. Where no other source is named, the manager's own manual (`MANAGER --help`, its man page) is.
pub static MANAGERS: &[Manager] = &[
    // debuerreotype's minimizing configuration (debuerreotype:scripts/debuerreotype-minimizing-config): the images empty the archive
    // cache themselves, the lists stay. `apt-get dist-clean` needs apt 2.7.
    Manager {
        id: "apt",
        programs: &["apt", "apt-get", "aptitude"],
        fills: &["update"],
        needs: &[
            "build-dep",
            "changelog",
            "dist-upgrade",
            "dselect-upgrade",
            "download",
            "full-upgrade",
            "install",
            "list",
            "policy",
            "reinstall",
            "safe-upgrade",
            "satisfy",
            "search",
            "show",
            "source",
            "upgrade",
        ],
        refreshes: &["update"],
        action: Action::Cleanup("rm -rf /var/lib/apt/lists/*"),
        folders: &["/var/lib/apt/lists"],
        // By building the `apt` example before and after (`cargo test --test e2e`), 2026-11: main, updates and security.
        measured: &[Measured {
            family: Family::Debian,
            bytes: 19_000_000,
            source: "apt's lists on Debian 12, measured",
        }],
        cleans: &["dist-clean", "distclean"],
        ..ROW
    },
    // Alpine's wiki on apk: with --no-cache the index is read from the network and not kept.
    Manager {
        id: "apk",
        programs: &["apk"],
        fills: &["add", "upgrade", "fix"],
        offline: &["--no-network"],
        action: Action::Flag("--no-cache", &[]),
        folders: &["/var/cache/apk", "/etc/apk/cache"],
        cleans: &["cache clean"],
        ..ROW
    },
    Manager {
        id: "dnf",
        programs: &["dnf", "dnf5"],
        fills: DNF_FILLS,
        offline: &["-C", "--cacheonly"],
        action: Action::Cleanup("dnf clean all"),
        folders: &["/var/cache/dnf", "/var/cache/libdnf5"],
        cleans: &["clean all", "clean packages"],
        ..ROW
    },
    Manager {
        id: "yum",
        programs: &["yum"],
        fills: DNF_FILLS,
        offline: &["-C", "--cacheonly"],
        action: Action::Cleanup("yum clean all"),
        folders: &["/var/cache/yum", "/var/cache/dnf"],
        cleans: &["clean all", "clean packages"],
        ..ROW
    },
    Manager {
        id: "microdnf",
        programs: &["microdnf"],
        fills: DNF_FILLS,
        action: Action::Cleanup("microdnf clean all"),
        folders: &["/var/cache/yum", "/var/cache/dnf"],
        cleans: &["clean all"],
        ..ROW
    },
    Manager {
        id: "tdnf",
        programs: &["tdnf"],
        fills: DNF_FILLS,
        offline: &["-C", "--cacheonly"],
        action: Action::Cleanup("tdnf clean all"),
        folders: &["/var/cache/tdnf"],
        cleans: &["clean all"],
        ..ROW
    },
    Manager {
        id: "zypper",
        programs: &["zypper"],
        offline: &["--no-refresh"],
        fills: &[
            "in",
            "install",
            "up",
            "update",
            "dup",
            "dist-upgrade",
            "ref",
            "refresh",
            "si",
            "source-install",
        ],
        action: Action::Cleanup("zypper clean --all"),
        folders: &["/var/cache/zypp"],
        cleans: &["cc", "clean"],
        ..ROW
    },
    // `pacman -Scc --noconfirm` answers its own question with no (pacman:src/pacman/util.c, question()); the folder is the default
    // CacheDir of pacman.conf(5). The databases of -Sy, which -S needs, lie elsewhere.
    Manager {
        id: "pacman",
        programs: &["pacman"],
        fills: &["-S"],
        action: Action::Cleanup("rm -rf /var/cache/pacman/pkg/*"),
        folders: &["/var/cache/pacman/pkg"],
        cleans: &["-Scc"],
        ..ROW
    },
    // pip#2897, #5385: the variable's meaning was turned around before pip 19; the flag means the same in every version. Its
    // options may be cut short (optparse): `--no-cache` is the flag as well.
    Manager {
        id: "pip",
        programs: &["pip", "pip2", "pip3"],
        fills: &["download", "install", "wheel"],
        action: Action::Flag("--no-cache-dir", &["--no-cache"]),
        folders: &["~/.cache/pip"],
        variables: &["PIP_NO_CACHE_DIR", "PIP_CACHE_DIR"],
        cleans: &["cache purge"],
        ..ROW
    },
    // docs.astral.sh/uv, "Caching" and "Using uv in Docker". With symbolic links what is installed lies in the cache.
    Manager {
        id: "uv",
        programs: &["uv"],
        fills: &["add", "pip install", "pip sync", "sync", "tool install"],
        starts: &["run"],
        offline: &["--offline", "UV_OFFLINE"],
        action: Action::Flag("--no-cache", &["-n"]),
        folders: &["~/.cache/uv"],
        variables: &["UV_NO_CACHE", "UV_CACHE_DIR", "UV_LINK_MODE"],
        cleans: &["cache clean", "cache prune", "clean"],
        ..ROW
    },
    // The virtual environments lie in ~/.cache/pypoetry/virtualenvs: only the two folders beside it are caches.
    Manager {
        id: "poetry",
        programs: &["poetry"],
        fills: &["add", "install", "sync", "update"],
        action: Action::Cleanup("rm -rf ~/.cache/pypoetry/artifacts ~/.cache/pypoetry/cache"),
        folders: &["~/.cache/pypoetry/artifacts", "~/.cache/pypoetry/cache"],
        variables: &["POETRY_CACHE_DIR", "XDG_CACHE_HOME"],
        ..ROW
    },
    Manager {
        id: "pipenv",
        programs: &["pipenv"],
        fills: &["install", "sync", "update"],
        action: Action::Cleanup("rm -rf ~/.cache/pip ~/.cache/pipenv"),
        folders: &["~/.cache/pip", "~/.cache/pipenv"],
        variables: &["PIPENV_CACHE_DIR", "PIP_CACHE_DIR", "PIP_NO_CACHE_DIR", "XDG_CACHE_HOME"],
        cleans: &["--clear"],
        ..ROW
    },
    // conda links its packages hard where it can: what is in an environment stays (docs.conda.io, "conda clean").
    Manager {
        id: "conda",
        programs: &["conda"],
        fills: CONDA_FILLS,
        offline: &["--offline", "--use-index-cache", "CONDA_OFFLINE"],
        action: Action::Cleanup("conda clean -afy"),
        folders: &["/opt/conda/pkgs"],
        variables: CONDA_LINKS,
        cleans: &["clean"],
        ..ROW
    },
    Manager {
        id: "mamba",
        programs: &["mamba"],
        fills: CONDA_FILLS,
        offline: &["--offline", "--use-index-cache", "CONDA_OFFLINE"],
        action: Action::Cleanup("mamba clean -afy"),
        folders: &["/opt/conda/pkgs"],
        variables: CONDA_LINKS,
        cleans: &["clean"],
        ..ROW
    },
    Manager {
        id: "micromamba",
        programs: &["micromamba"],
        fills: CONDA_FILLS,
        offline: &["--offline"],
        action: Action::Cleanup("micromamba clean --all --yes"),
        folders: &["/opt/conda/pkgs"],
        variables: CONDA_LINKS,
        cleans: &["clean"],
        ..ROW
    },
    Manager {
        id: "npm",
        programs: &["npm"],
        fills: &["add", "ci", "clean-install", "i", "install", "update"],
        offline: &["--offline", "npm_config_offline", "NPM_CONFIG_OFFLINE"],
        action: Action::Cleanup("npm cache clean --force"),
        folders: &["~/.npm"],
        cleans: &["cache clean", "cache rm", "cache verify"],
        ..ROW
    },
    // Yarn 1 only: from version 2 on `yarn cache clean` may empty the project's own .yarn/cache, which the program runs from.
    Manager {
        id: "yarn",
        programs: &["yarn", "yarnpkg"],
        fills: &["", "add", "install", "global add"],
        offline: &["--offline"],
        action: Action::Cleanup("yarn cache clean"),
        folders: &["/usr/local/share/.cache/yarn", "~/.cache/yarn"],
        cleans: &["cache clean"],
        ..ROW
    },
    Manager {
        id: "pnpm",
        programs: &["pnpm"],
        fills: &["add", "i", "install"],
        action: Action::None("its store is linked into node_modules: to empty it saves nothing"),
        folders: &["~/.local/share/pnpm/store"],
        ..ROW
    },
    // bun links hard by default; with another backend what it installed may point into the cache (bun.sh/docs/install/cache).
    Manager {
        id: "bun",
        programs: &["bun"],
        fills: &["a", "add", "i", "install"],
        action: Action::Cleanup("rm -rf ~/.bun/install/cache"),
        folders: &["~/.bun/install/cache"],
        variables: &["BUN_INSTALL", "BUN_INSTALL_CACHE_DIR", "XDG_CACHE_HOME"],
        cleans: &["pm cache rm"],
        ..ROW
    },
    Manager {
        id: "gem",
        programs: &["gem"],
        fills: &["install"],
        offline: &["-l", "--local"],
        action: Action::Cleanup("rm -rf \"$(gem env gemdir)\"/cache/*"),
        ..ROW
    },
    // railties:lib/rails/generators/rails/app/templates/Dockerfile.tt removes the same folder.
    Manager {
        id: "bundle",
        programs: &["bundle", "bundler"],
        fills: &["install", "update"],
        offline: &["--local"],
        action: Action::Cleanup("rm -rf \"$(gem env gemdir)\"/cache/*"),
        variables: &["BUNDLE_PATH", "BUNDLE_DEPLOYMENT"],
        ..ROW
    },
    Manager {
        id: "composer",
        programs: &["composer"],
        fills: &["create-project", "global require", "install", "require", "update"],
        offline: &["COMPOSER_DISABLE_NETWORK"],
        action: Action::Cleanup("composer clear-cache"),
        folders: &["~/.composer/cache", "~/.cache/composer"],
        variables: &["COMPOSER_CACHE_DIR", "COMPOSER_NO_CACHE"],
        cleans: &["cc", "clear-cache", "clearcache"],
        ..ROW
    },
    Manager {
        id: "pecl",
        programs: &["pecl", "pear"],
        fills: &["install", "upgrade"],
        // It fails where the folder is gone (pear-core:PEAR/Command/Remote.php, doClearCache).
        needs: &["clear-cache"],
        action: Action::Cleanup("rm -rf /tmp/pear"),
        folders: &["/tmp/pear"],
        ..ROW
    },
    Manager {
        id: "cpanm",
        programs: &["cpanm"],
        fills: &["*"],
        action: Action::Cleanup("rm -rf ~/.cpanm"),
        folders: &["~/.cpanm"],
        variables: &["PERL_CPANM_HOME"],
        ..ROW
    },
    Manager {
        id: "luarocks",
        programs: &["luarocks"],
        fills: &["build", "install", "make"],
        action: Action::Cleanup("rm -rf ~/.cache/luarocks"),
        folders: &["~/.cache/luarocks"],
        variables: &["XDG_CACHE_HOME"],
        ..ROW
    },
    Manager {
        id: "R",
        programs: &["R", "Rscript", "install2.r"],
        action: Action::None("what it downloads goes with its session"),
        ..ROW
    },
    Manager { id: "cabal", programs: &["cabal"], action: STORE, ..ROW },
    Manager { id: "cargo", programs: &["cargo"], action: STORE, ..ROW },
    Manager { id: "go", programs: &["go"], action: STORE, ..ROW },
    Manager { id: "gradle", programs: &["gradle", "gradlew"], action: STORE, ..ROW },
    Manager { id: "maven", programs: &["mvn", "mvnw"], action: STORE, ..ROW },
    Manager { id: "mix", programs: &["mix"], action: STORE, ..ROW },
    Manager { id: "nuget", programs: &["dotnet", "nuget"], action: STORE, ..ROW },
    Manager { id: "opam", programs: &["opam"], action: STORE, ..ROW },
    Manager { id: "stack", programs: &["stack"], action: STORE, ..ROW },
];

/// What `apk update` leaves behind, for those that ask whether the update may go: what `--no-cache` does not read, but others do.
pub static APK_INDEX: Manager = Manager {
    id: "apk",
    programs: &["apk"],
    needs: &["fetch", "list", "policy", "search"],
    refreshes: &["update"],
    offline: &["--no-network"],
    folders: &["/var/cache/apk", "/etc/apk/cache"],
    ..ROW
};

const DNF_FILLS: &[&str] = &[
    "distro-sync",
    "group install",
    "groupinstall",
    "install",
    "localinstall",
    "makecache",
    "module enable",
    "module install",
    "reinstall",
    "update",
    "upgrade",
];

const CONDA_FILLS: &[&str] = &["create", "env create", "env update", "install", "update"];

/// With one of these what is installed may be a link into the package folder.
const CONDA_LINKS: &[&str] =
    &["CONDA_ALWAYS_SOFTLINK", "CONDA_ALLOW_SOFTLINKS", "MAMBA_ALWAYS_SOFTLINK", "CONDA_PKGS_DIRS"];

/// The manager that a program belongs to; `pip3.11` is pip.
pub fn manager(program: &str) -> Option<&'static Manager> {
    let pip = program.strip_prefix("pip").is_some_and(|version| {
        version.starts_with(['2', '3']) && version.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
    });
    let program = if pip { "pip" } else { program };
    static BY_PROGRAM: LazyLock<Vec<(&str, &Manager)>> = LazyLock::new(|| {
        let each =
            MANAGERS.iter().flat_map(|manager| manager.programs.iter().map(move |name| (*name, manager)));
        let mut by_program: Vec<_> = each.collect();
        by_program.sort_by_key(|(name, _)| *name);
        by_program
    });
    let at = BY_PROGRAM.binary_search_by_key(&program, |(name, _)| *name).ok()?;
    Some(BY_PROGRAM[at].1)
}

/// The manager with this id.
pub fn by_id(id: &str) -> Option<&'static Manager> {
    MANAGERS.iter().find(|manager| manager.id == id)
}

/// Programs that call apt, or read its lists, without the file saying so, and fetch no lists themselves.
/// Source: their manuals; `rosdep install` runs `apt-get install` (docs.ros.org, rosdep).
pub const CALL_APT: &[&str] = &[
    "ansible-playbook",
    "apt-cache",
    "apt-file",
    "apt-rdepends",
    "apt-show-versions",
    "chef-client",
    "gdebi",
    "mk-build-deps",
    "pkcon",
    "puppet",
    "rosdep",
    "salt-call",
    "tasksel",
    "ubuntu-drivers",
    "unattended-upgrade",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell;

    #[test]
    fn rows_are_whole() {
        assert!(CALL_APT.is_sorted());
        let mut programs: Vec<&str> = MANAGERS.iter().flat_map(|m| m.programs).copied().collect();
        let count = programs.len();
        programs.sort_unstable();
        programs.dedup();
        assert_eq!(programs.len(), count, "a program belongs to one manager");
        for manager in MANAGERS {
            assert!(!manager.id.is_empty() && !manager.programs.is_empty());
            match manager.action {
                Action::None(why) => assert!(!why.is_empty(), "{}", manager.id),
                Action::Flag(flag, _) => assert!(flag.starts_with("--") && !manager.fills.is_empty()),
                Action::Cleanup(command) => {
                    let script = shell::parse(command).unwrap();
                    assert_eq!(script.list.items.len(), 1, "{}: one command", manager.id);
                    assert!(!manager.fills.is_empty(), "{}", manager.id);
                }
            }
        }
    }
}
