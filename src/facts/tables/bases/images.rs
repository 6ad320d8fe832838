//! What is written by hand of each image: where its tags have the word `slim`, and what is in it.
//!
//! Source: the images' Dockerfiles (docker-library, nodejs/docker-node, rust-lang/docker-rust, Perl/docker-perl,
//! erlang/docker-erlang-otp, 2026-08), and the tags of docker-library/official-images (2026-08-21).

use super::Variant;
use super::packages::Layer;

/// Where a tag has the word of its variant.
#[derive(Clone, Copy, Debug)]
enum Place {
    /// At its end: `20-bookworm-slim`.
    End,
    /// In front of the release, where it names one: `3.11-slim-bookworm`.
    Release,
    /// Nowhere, and why.
    None(&'static str),
}

/// The tag grammar of one image.
#[derive(Debug)]
pub(super) struct Rule {
    /// The image's name.
    name: &'static str,
    /// Where its tags have `slim`.
    slim: Place,
    /// Where its tags have `alpine`.
    alpine: Place,
}

/// Parts of a tag that stand behind `slim` or `alpine` where these stand in front of the release. `threaded` is of
/// perl, `perl` and `otel` of nginx.
const TAILS: &[&str] = &[
    "bookworm", "bullseye", "buster", "forky", "jessie", "otel", "perl", "sid", "stretch", "threaded",
    "trixie", "wheezy",
];

/// An image that is built on the small variant of its distribution.
const ON_SLIM: &str = "it has no slim variant: it is built on the small variant of its distribution already";
/// An image that is built on Ubuntu.
const ON_UBUNTU: &str = "it has no slim variant: it is built on Ubuntu, which has none";
/// An image with no variants of size at all.
const ONE_SIZE: &str = "it has no smaller variant";
/// An image that could be built on Alpine, but nothing is known of it.
const NO_ALPINE: &str = "it has no variant on Alpine";
/// An image whose slim tags are no longer built.
const ENDED: &str = "its slim tags were built on openjdk and have ended";

const fn rule(name: &'static str, slim: Place, alpine: Place) -> Rule {
    Rule { name, slim, alpine }
}

/// The images of which something is known, sorted by name.
static RULES: &[Rule] = &[
    rule("amazoncorretto", Place::None(ONE_SIZE), Place::End),
    rule(
        "buildpack-deps",
        Place::None("a smaller layer of it lacks the compilers and headers it is there for"),
        Place::None(NO_ALPINE),
    ),
    rule("caddy", Place::None(ONE_SIZE), Place::End),
    rule("cassandra", Place::None(ON_UBUNTU), Place::None(NO_ALPINE)),
    rule("debian", Place::End, Place::None(NO_ALPINE)),
    rule("eclipse-temurin", Place::None(ON_UBUNTU), Place::End),
    rule("elixir", Place::End, Place::End),
    rule("erlang", Place::End, Place::End),
    rule(
        "gcc",
        Place::None("it has no slim variant: the compilers are what it is for"),
        Place::None(NO_ALPINE),
    ),
    rule("golang", Place::None("it has no slim variant"), Place::End),
    rule("gradle", Place::None(ENDED), Place::End),
    rule("haproxy", Place::None(ON_SLIM), Place::End),
    rule(
        "haskell",
        Place::None("what its slim variant lacks besides documentation is not known"),
        Place::None(NO_ALPINE),
    ),
    rule("httpd", Place::None(ON_SLIM), Place::End),
    rule("julia", Place::None(ON_SLIM), Place::End),
    rule("mariadb", Place::None(ON_UBUNTU), Place::None(NO_ALPINE)),
    rule("maven", Place::None(ENDED), Place::End),
    rule("memcached", Place::None(ON_SLIM), Place::End),
    rule("mongo", Place::None(ON_UBUNTU), Place::None(NO_ALPINE)),
    rule(
        "mysql",
        Place::None("it has no slim variant: it is built on the small variant of Oracle Linux already"),
        Place::None(NO_ALPINE),
    ),
    rule("nginx", Place::None(ON_SLIM), Place::Release),
    rule("node", Place::End, Place::End),
    rule("openjdk", Place::Release, Place::End),
    rule("perl", Place::Release, Place::None(NO_ALPINE)),
    rule("php", Place::None(ON_SLIM), Place::End),
    rule(
        "postgres",
        Place::None(ON_SLIM),
        Place::None("another libc sorts text differently: indexes of an existing database would break"),
    ),
    rule("pypy", Place::Release, Place::None(NO_ALPINE)),
    rule("python", Place::Release, Place::End),
    rule("rabbitmq", Place::None(ON_UBUNTU), Place::End),
    rule("redis", Place::None(ON_SLIM), Place::End),
    rule("ruby", Place::Release, Place::End),
    rule("rust", Place::Release, Place::End),
    rule(
        "swift",
        Place::None("its slim variant has the runtime libraries only, no compiler"),
        Place::None(NO_ALPINE),
    ),
    rule(
        "ubuntu",
        Place::None("it has no slim variant: the image is the minimal one already"),
        Place::None(NO_ALPINE),
    ),
];

/// The tag grammar of an image; `None` where it is not known.
pub(super) fn rule_of(image: &str) -> Option<&'static Rule> {
    let at = RULES.binary_search_by_key(&image, |rule| rule.name).ok()?;
    Some(&RULES[at])
}

impl Rule {
    /// Whether tags have the word of `variant`; the reason where not.
    pub(super) fn check(&self, variant: Variant) -> Result<(), &'static str> {
        match self.place(variant) {
            Place::None(why) => Err(why),
            _ => Ok(()),
        }
    }

    fn place(&self, variant: Variant) -> Place {
        match variant {
            Variant::Slim => self.slim,
            Variant::Alpine => self.alpine,
        }
    }

    /// The tag that is `tag` with the word of `variant`, whether it exists or not.
    pub(super) fn candidate(&self, tag: &str, variant: Variant) -> String {
        let word = variant.word();
        if tag == "latest" {
            return word.to_owned();
        }
        if let Place::Release = self.place(variant) {
            let mut at = 0;
            for part in tag.split('-') {
                if TAILS.binary_search(&part).is_ok() {
                    return format!("{}{word}-{}", &tag[..at], &tag[at..]);
                }
                at += part.len() + 1;
            }
        }
        format!("{tag}-{word}")
    }
}

/// The tag that the sibling of `tag` would have by the tag grammar of `image`, whether it exists or not; `None` where
/// the image has no such variant.
pub fn candidate(image: &str, tag: &str, variant: Variant) -> Option<String> {
    let rule = rule_of(image)?;
    rule.check(variant).ok()?;
    Some(rule.candidate(tag, variant))
}

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
    /// Packages that the small one keeps besides, by release.
    pub(super) libraries: &'static [(&'static str, &'static [&'static str])],
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
const GCC_BOOKWORM: &[&str] = &[
    "binutils-common",
    "binutils-x86-64-linux-gnu",
    "cpp-12",
    "gcc-12",
    "libasan8",
    "libatomic1",
    "libbinutils",
    "libc-dev-bin",
    "libcc1-0",
    "libcrypt-dev",
    "libctf-nobfd0",
    "libctf0",
    "libgcc-12-dev",
    "libgomp1",
    "libgprofng0",
    "libisl23",
    "libitm1",
    "libjansson4",
    "liblsan0",
    "libmpc3",
    "libmpfr6",
    "libnsl-dev",
    "libnsl2",
    "libquadmath0",
    "libssl3",
    "libtirpc-common",
    "libtirpc-dev",
    "libtirpc3",
    "libtsan2",
    "libubsan1",
    "linux-libc-dev",
    "rpcsvc-proto",
];

/// The same in trixie.
const GCC_TRIXIE: &[&str] = &[
    "binutils-common",
    "binutils-x86-64-linux-gnu",
    "cpp-14",
    "cpp-14-x86-64-linux-gnu",
    "cpp-x86-64-linux-gnu",
    "gcc-14",
    "gcc-14-x86-64-linux-gnu",
    "gcc-x86-64-linux-gnu",
    "libasan8",
    "libatomic1",
    "libbinutils",
    "libc-dev-bin",
    "libcc1-0",
    "libcrypt-dev",
    "libctf-nobfd0",
    "libctf0",
    "libgcc-14-dev",
    "libgomp1",
    "libgprofng0",
    "libhwasan0",
    "libisl23",
    "libitm1",
    "libjansson4",
    "liblsan0",
    "libmpc3",
    "libmpfr6",
    "libquadmath0",
    "libsframe1",
    "libtsan2",
    "libubsan1",
    "linux-libc-dev",
    "rpcsvc-proto",
];

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
            ("bookworm", &["libreadline8", "libsqlite3-0", "libssl3", "netbase", "tzdata"]),
            ("trixie", &["libffi8", "libreadline8t64", "libsqlite3-0", "libssl3t64", "netbase", "tzdata"]),
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
            || self.libraries.iter().any(|(of, list)| Some(*of) == release && list.contains(&package))
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
        assert!(TAILS.is_sorted());
        assert!(RULES.is_sorted_by(|a, b| a.name < b.name));
        assert!(FACTS.is_sorted_by(|a, b| a.name < b.name));
        for facts in FACTS {
            assert!(facts.own.is_sorted() && facts.variables.is_sorted(), "{}", facts.name);
        }
    }

    /// Images with `slim` in their tags are those of which it is known what is inside.
    #[test]
    fn every_slim_image_has_contents() {
        for rule in RULES {
            let has = rule.check(Variant::Slim).is_ok();
            assert_eq!(has, facts(rule.name).is_some(), "{}", rule.name);
        }
    }

    /// What a slim image keeps by release is what the full one has on top of the base: nothing is misspelt.
    #[test]
    fn kept_packages_exist() {
        use super::super::packages::has_package;
        for facts in FACTS {
            for (release, list) in facts.libraries {
                for package in *list {
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
