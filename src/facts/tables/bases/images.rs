//! What is written by hand of each image: its own commands, packages, variables and accounts.
//!
//! Source: the images' Dockerfiles (docker-library, nodejs/docker-node, rust-lang/docker-rust, Perl/docker-perl,
//! erlang/docker-erlang-otp, 2026-08). A kept package that is left out costs a needless installation at worst.

use super::packages::Layer;

/// What is in one image, beside the distribution's base.
#[derive(Debug)]
pub(super) struct Facts {
    /// The image's name.
    name: &'static str,
    /// The layer of buildpack-deps below the full one, where the tag's own FROM does not say otherwise.
    pub(super) layer: Layer,
    /// Packages that the full one has on top of that layer.
    pub(super) extra: &'static [&'static str],
    /// Packages that the small one keeps, whatever the release.
    pub(super) kept: &'static [&'static str],
    /// Packages that the small one keeps besides, by release, separated by blanks.
    pub(super) libraries: &'static [(&'static str, &'static str)],
    /// Commands of the image itself, in both.
    pub(super) own: &'static [&'static str],
    /// Commands of the image itself that the small one lacks, or that do not work in it.
    pub(super) full_only: &'static [&'static str],
    /// Variables that both set.
    pub(super) variables: &'static [&'static str],
    /// Variables that the full one sets only.
    pub(super) full_variables: &'static [&'static str],
    /// Accounts besides those of the distribution, in both.
    pub(super) users: &'static [&'static str],
    /// Whether the small one is built on the small variant of the distribution, which has no documentation.
    pub(super) no_docs: bool,
}

/// An image of which nothing is known but its distribution.
const PLAIN: Facts = Facts {
    name: "",
    layer: Layer::Full,
    extra: &[],
    kept: &[],
    libraries: &[],
    own: &[],
    full_only: &[],
    variables: &["PATH"],
    full_variables: &[],
    users: &[],
    no_docs: true,
};

/// What CA certificates need.
const CERTIFICATES: &[&str] = &["ca-certificates", "openssl"];

/// What of a compiler's packages is kept with `gcc` and `libc6-dev` in bookworm. Source: their dependencies in
/// Debian's package index.
const GCC_BOOKWORM: &str = "binutils-common binutils-x86-64-linux-gnu cpp-12 gcc-12 libasan8 libatomic1 libbinutils \
    libc-dev-bin libcc1-0 libcrypt-dev libctf-nobfd0 libctf0 libgcc-12-dev libgomp1 libgprofng0 \
    libisl23 libitm1 libjansson4 liblsan0 libmpc3 libmpfr6 libnsl-dev libnsl2 libquadmath0 libssl3 \
    libtirpc-common libtirpc-dev libtirpc3 libtsan2 libubsan1 linux-libc-dev rpcsvc-proto";

/// The same in trixie.
const GCC_TRIXIE: &str = "binutils-common binutils-x86-64-linux-gnu cpp-14 cpp-14-x86-64-linux-gnu cpp-x86-64-linux-gnu \
    gcc-14 gcc-14-x86-64-linux-gnu gcc-x86-64-linux-gnu libasan8 libatomic1 libbinutils \
    libc-dev-bin libcc1-0 libcrypt-dev libctf-nobfd0 libctf0 libgcc-14-dev libgomp1 libgprofng0 \
    libhwasan0 libisl23 libitm1 libjansson4 liblsan0 libmpc3 libquadmath0 libsframe1 libtsan2 \
    libubsan1 linux-libc-dev rpcsvc-proto";

/// The images with a slim variant, sorted by name.
static FACTS: &[Facts] = &[
    Facts { name: "debian", layer: Layer::None, ..PLAIN },
    // The small one has rebar3 and no rebar; its own fetching packages are removed again.
    Facts {
        name: "elixir",
        own: &[
            "ct_run", "dialyzer", "elixir", "elixirc", "epmd", "erl", "erlc", "escript", "iex", "mix",
            "rebar3", "run_erl", "to_erl", "typer",
        ],
        full_only: &["rebar"],
        variables: &["ELIXIR_VERSION", "LANG", "OTP_VERSION", "PATH", "REBAR3_VERSION"],
        full_variables: &["REBAR_VERSION"],
        no_docs: false,
        ..PLAIN
    },
    Facts {
        name: "erlang",
        own: &[
            "ct_run", "dialyzer", "epmd", "erl", "erlc", "escript", "rebar3", "run_erl", "to_erl", "typer",
        ],
        full_only: &["rebar"],
        variables: &["OTP_VERSION", "PATH", "REBAR3_VERSION"],
        full_variables: &["REBAR_VERSION"],
        no_docs: false,
        ..PLAIN
    },
    Facts {
        name: "node",
        own: &["corepack", "docker-entrypoint.sh", "node", "nodejs", "npm", "npx", "yarn", "yarnpkg"],
        variables: &["NODE_VERSION", "PATH", "YARN_VERSION"],
        users: &["node"],
        ..PLAIN
    },
    Facts {
        name: "openjdk",
        layer: Layer::Scm,
        extra: &[
            "binutils",
            "bzip2",
            "ca-certificates",
            "fontconfig",
            "libfreetype6",
            "p11-kit",
            "unzip",
            "xz-utils",
        ],
        kept: &["ca-certificates", "openssl", "p11-kit"],
        own: &[
            "jaotc",
            "jar",
            "jarsigner",
            "java",
            "javac",
            "javadoc",
            "javah",
            "javap",
            "jcmd",
            "jconsole",
            "jdb",
            "jdeprscan",
            "jdeps",
            "jfr",
            "jhsdb",
            "jimage",
            "jinfo",
            "jjs",
            "jlink",
            "jmap",
            "jmod",
            "jpackage",
            "jps",
            "jrunscript",
            "jshell",
            "jstack",
            "jstat",
            "jstatd",
            "jwebserver",
            "keytool",
            "native2ascii",
            "pack200",
            "rmic",
            "rmid",
            "rmiregistry",
            "serialver",
            "unpack200",
        ],
        variables: &["JAVA_HOME", "JAVA_VERSION", "LANG", "PATH"],
        ..PLAIN
    },
    Facts {
        name: "perl",
        kept: CERTIFICATES,
        own: &[
            "corelist",
            "cpan",
            "cpanm",
            "cpm",
            "enc2xs",
            "h2ph",
            "h2xs",
            "instmodsh",
            "json_pp",
            "libnetcfg",
            "perl",
            "perlbug",
            "perldoc",
            "perlivp",
            "perlthanks",
            "piconv",
            "pl2pm",
            "pod2html",
            "pod2man",
            "pod2text",
            "pod2usage",
            "podchecker",
            "prove",
            "ptar",
            "ptardiff",
            "ptargrep",
            "shasum",
            "splain",
            "streamzip",
            "xsubpp",
            "zipdetails",
        ],
        ..PLAIN
    },
    Facts {
        name: "pypy",
        kept: CERTIFICATES,
        own: &["pip", "pip2", "pip3", "pypy", "pypy3", "python", "python3"],
        variables: &["LANG", "PATH", "PYPY_VERSION"],
        ..PLAIN
    },
    // Both are built with tkinter, but only the full one has Tk: IDLE does not start in the small one.
    Facts {
        name: "python",
        extra: &["libbluetooth-dev", "tk-dev", "uuid-dev"],
        kept: CERTIFICATES,
        libraries: &[
            ("bookworm", "libreadline8 libsqlite3-0 libssl3 netbase"),
            ("trixie", "libffi8 netbase"),
        ],
        own: &[
            "2to3",
            "pip",
            "pip3",
            "pydoc",
            "pydoc3",
            "python",
            "python-config",
            "python3",
            "python3-config",
        ],
        full_only: &["idle", "idle3"],
        variables: &["GPG_KEY", "LANG", "PATH", "PYTHON_SHA256", "PYTHON_VERSION"],
        ..PLAIN
    },
    Facts {
        name: "ruby",
        kept: CERTIFICATES,
        own: &[
            "bundle", "bundler", "erb", "gem", "irb", "racc", "rake", "rbs", "rdbg", "rdoc", "ri", "ruby",
            "typeprof",
        ],
        variables: &[
            "BUNDLE_APP_CONFIG",
            "BUNDLE_SILENCE_ROOT_WARNING",
            "GEM_HOME",
            "LANG",
            "PATH",
            "RUBY_DOWNLOAD_SHA256",
            "RUBY_VERSION",
        ],
        ..PLAIN
    },
    Facts {
        name: "rust",
        kept: &["binutils", "ca-certificates", "cpp", "gcc", "libc6-dev", "openssl"],
        libraries: &[("bookworm", GCC_BOOKWORM), ("trixie", GCC_TRIXIE)],
        own: &[
            "cargo",
            "cargo-clippy",
            "cargo-fmt",
            "clippy-driver",
            "rust-gdb",
            "rust-gdbgui",
            "rust-lldb",
            "rustc",
            "rustdoc",
            "rustfmt",
            "rustup",
        ],
        variables: &["CARGO_HOME", "PATH", "RUSTUP_HOME", "RUST_VERSION"],
        ..PLAIN
    },
];

/// What is in an image; `None` where that is not known.
pub(super) fn facts(image: &str) -> Option<&'static Facts> {
    let at = FACTS.binary_search_by_key(&image, |facts| facts.name).ok()?;
    Some(&FACTS[at])
}

impl Facts {
    /// The image's name.
    pub(super) fn name(&self) -> &'static str {
        self.name
    }

    /// Whether the small one keeps a package.
    pub(super) fn keeps(&self, package: &str, release: Option<&str>) -> bool {
        self.kept.contains(&package)
            || self
                .libraries
                .iter()
                .any(|(of, list)| Some(*of) == release && list.split(' ').any(|kept| kept == package))
    }

    /// The version of its interpreter that a command of that name has in this image: `3.11` of `python3.11`; `None`
    /// where no command of the image has a version in its name.
    pub(super) fn versioned<'a>(&self, command: &'a str) -> Option<&'a str> {
        let stems: &[&str] = match self.name {
            "python" => &["python", "pip", "pydoc", "idle", "2to3-"],
            "pypy" => &["pypy", "pip", "python"],
            _ => return None,
        };
        let version = stems.iter().find_map(|stem| command.strip_prefix(stem))?;
        let version = version.strip_suffix("-config").unwrap_or(version);
        let plain = |byte: u8| byte.is_ascii_digit() || byte == b'.';
        (version.contains('.') && version.bytes().all(plain)).then_some(version)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        assert!(FACTS.is_sorted_by(|a, b| a.name < b.name));
        for facts in FACTS {
            assert!(facts.own.is_sorted() && facts.variables.is_sorted(), "{}", facts.name);
        }
    }

    /// What a slim image keeps by release is what the full one has on top of the base: nothing is misspelt.
    #[test]
    fn kept_packages_exist() {
        use super::super::packages::has_package;
        for facts in FACTS {
            for (release, list) in facts.libraries {
                for package in list.split(' ') {
                    assert!(
                        has_package(Some(release), Layer::Full, package),
                        "{}: {release}: {package}",
                        facts.name
                    );
                }
            }
        }
    }
}
