//! Which official images have a smaller sibling, and what it lacks.

use leanfile::facts::tables::bases::{
    At, Contents, Has, Lack, NoSibling, Sibling, Variant, provider, sibling,
};
use pretty_assertions::assert_eq;

fn slim(image: &str, tag: &str) -> Sibling {
    sibling(image, tag, Variant::Slim).unwrap_or_else(|why| panic!("{image}:{tag}: {why}"))
}

fn none(image: &str, tag: &str) -> NoSibling {
    sibling(image, tag, Variant::Slim).map(|found| found.tag).expect_err(&format!("{image}:{tag}"))
}

#[test]
fn siblings() {
    for (image, tag, small, release) in [
        ("python", "3.11", "3.11-slim", Some("trixie")),
        ("python", "3.11-bookworm", "3.11-slim-bookworm", Some("bookworm")),
        ("python", "3.11.4", "3.11.4-slim", Some("bookworm")),
        ("python", "3.7", "3.7-slim", Some("bookworm")),
        ("python", "3.6", "3.6-slim", Some("bullseye")),
        ("python", "2.7", "2.7-slim", Some("buster")),
        ("python", "latest", "slim", Some("trixie")),
        ("python", "bookworm", "slim-bookworm", Some("bookworm")),
        ("node", "20", "20-slim", Some("bookworm")),
        ("node", "20-bookworm", "20-bookworm-slim", Some("bookworm")),
        ("node", "16", "16-slim", Some("buster")),
        ("node", "lts", "lts-slim", Some("bookworm")),
        ("node", "latest", "slim", Some("trixie")),
        ("debian", "12", "12-slim", Some("bookworm")),
        ("debian", "bookworm", "bookworm-slim", Some("bookworm")),
        ("debian", "bookworm-20240110", "bookworm-20240110-slim", Some("bookworm")),
        ("debian", "stable", "stable-slim", None),
        ("ruby", "3.3", "3.3-slim", Some("trixie")),
        ("rust", "1", "1-slim", Some("trixie")),
        ("rust", "1-bookworm", "1-slim-bookworm", Some("bookworm")),
        ("perl", "5.40-threaded-bookworm", "5.40-slim-threaded-bookworm", Some("bookworm")),
        ("pypy", "3", "3-slim", Some("trixie")),
        ("openjdk", "8-jre", "8-jre-slim", Some("bullseye")),
        ("openjdk", "11", "11-slim", Some("bullseye")),
        ("openjdk", "11-jdk-buster", "11-jdk-slim-buster", Some("buster")),
        ("erlang", "26", "26-slim", Some("bookworm")),
        ("elixir", "1.16", "1.16-slim", Some("bookworm")),
    ] {
        let found = slim(image, tag);
        assert_eq!((found.tag.as_str(), found.release), (small, release), "{image}:{tag}");
    }
}

#[test]
fn images_without_a_slim_variant() {
    for (image, why) in [
        ("golang", "it has no slim variant"),
        ("php", "built on the small variant of its distribution already"),
        ("nginx", "built on the small variant of its distribution already"),
        ("postgres", "built on the small variant of its distribution already"),
        ("redis", "built on the small variant of its distribution already"),
        ("httpd", "built on the small variant of its distribution already"),
        ("memcached", "built on the small variant of its distribution already"),
        ("ubuntu", "minimal one already"),
        ("gcc", "compilers are what it is for"),
        ("eclipse-temurin", "built on Ubuntu"),
        ("buildpack-deps", "lacks the compilers and headers it is there for"),
        ("swift", "runtime libraries only"),
        ("haskell", "not known"),
        ("maven", "have ended"),
        ("gradle", "have ended"),
        ("tomcat", "not known"),
        ("clojure", "not known"),
        ("hello-world", "not known"),
    ] {
        for tag in ["latest", "1", "17", "bookworm", "8-jdk", "slim"] {
            let NoSibling::HasNone { why: found } = none(image, tag) else { panic!("{image}:{tag}") };
            assert!(found.contains(why), "{image}:{tag}: {found}");
        }
    }
    for image in ["", "example", "pythons", "Python", "python ", "dotnet/sdk", "a\nb", "é"] {
        assert_eq!(none(image, "latest"), NoSibling::NotOfficial, "{image}");
    }
}

#[test]
fn tags_that_stay() {
    for (image, tag) in [
        ("python", "3.11-slim"),
        ("python", "slim"),
        ("python", "3.11-alpine"),
        ("python", "3.11-alpine3.19"),
        ("python", "3.11-slim-bookworm"),
        ("node", "20-alpine"),
        ("debian", "bookworm-slim"),
        ("perl", "5.40-slim-threaded"),
    ] {
        assert_eq!(none(image, tag), NoSibling::Smallest, "{image}:{tag}");
    }
    for (image, tag) in [
        ("python", "3.99"),
        ("python", ""),
        ("python", "3.11 "),
        ("python", "${VERSION}"),
        ("python", "3.11-windowsservercore"),
        ("python", "3-onbuild"),
        ("node", "20-trixie-bookworm"),
        ("node", "onbuild"),
        ("node", "é"),
        ("debian", "latest"),
        ("debian", "12-backports"),
        ("debian", "experimental"),
        ("openjdk", "17-oracle"),
    ] {
        let NoSibling::UnknownTag { sought } = none(image, tag) else { panic!("{image}:{tag}") };
        assert!(sought.contains("slim"), "{image}:{tag}");
    }
}

/// Pairs that exist and are not the same image.
#[test]
fn pairs_that_are_none() {
    for (image, tag, why) in [
        ("openjdk", "17", "it is built on oraclelinux:8, and `17-slim` on debian:bullseye"),
        ("openjdk", "17-jdk", "it is built on oraclelinux:8, and `17-jdk-slim` on debian:bullseye"),
        ("node", "10.13", "it is built on debian:stretch, and `10.13-slim` on debian:jessie"),
        (
            "openjdk",
            "11-jre-stretch",
            "it was last built on 2020-02-06, and `11-jre-slim-stretch` on 2019-05-24",
        ),
        ("ruby", "1.9", "`1.9-slim` is configured differently (ENV:-BUNDLE_APP_CONFIG,GEM_HOME,PATH+)"),
        ("ruby", "2.0.0-p643", "`2.0.0-p643-slim` is configured differently (not compared)"),
        ("rust", "1.25", "`1.25-slim` is configured differently (ENV:-+RUST_VERSION)"),
        ("erlang", "23.2", "`23.2-slim` is configured differently (ENV:-REBAR3_VERSION,REBAR_VERSION+)"),
        ("erlang", "24.0.1", "`24.0.1-slim` is configured differently (not compared)"),
        ("elixir", "1.10", "what it and `1.10-slim` are built on is not known"),
        ("maven", "latest", "its slim tags were built on openjdk and have ended"),
    ] {
        assert_eq!(none(image, tag).to_string(), why, "{image}:{tag}");
    }
    let frozen = sibling("maven", "3", Variant::Alpine).map(|found| found.tag).unwrap_err();
    assert_eq!(frozen.to_string(), "`3-alpine` has not been built since 2017-09-11");
}

#[test]
fn alpine_is_known_by_its_tags_alone() {
    for (image, tag, small) in [
        ("python", "3.11", "3.11-alpine"),
        ("node", "20", "20-alpine"),
        ("golang", "1.25", "1.25-alpine"),
        ("nginx", "latest", "alpine"),
        ("nginx", "perl", "alpine-perl"),
        ("php", "8.3-fpm", "8.3-fpm-alpine"),
    ] {
        let found = sibling(image, tag, Variant::Alpine).unwrap();
        assert_eq!((found.tag.as_str(), found.release, found.bytes), (small, None, None));
        assert_eq!(found.small.command("sh"), Has::NotKnown);
        assert_eq!(found.small.path("/etc/ssl/certs"), At::NotKnown);
        assert!(!found.small.user("node") && !found.small.variable("PATH") && !found.small.package("git"));
    }
    for (image, tag) in [("python", "3.11-bookworm"), ("debian", "12"), ("postgres", "16"), ("openjdk", "17")]
    {
        assert!(sibling(image, tag, Variant::Alpine).is_err(), "{image}:{tag}");
    }
}

/// Commands: what the full image says, and what the small one says.
#[test]
fn commands() {
    use Has::{Base, Missing, NotKnown, Own, Package};
    for (image, tag, command, full, small) in [
        ("node", "20", "node", Own, Own),
        ("node", "20", "npm", Own, Own),
        ("node", "20", "yarn", Own, Own),
        ("node", "20", "docker-entrypoint.sh", Own, Own),
        ("node", "20", "git", Package("git"), Missing),
        ("node", "20", "python3", Package("python3-minimal"), Missing),
        ("node", "20", "python", Missing, Missing),
        ("node", "16", "python", Package("python"), Missing),
        ("node", "16", "python2", Package("python"), Missing),
        ("node", "16", "python3", Package("python3-minimal"), Missing),
        ("node", "16", "gcc-8", Package("gcc-12"), Missing),
        ("node", "16", "bzr", Package("bzr"), Missing),
        ("node", "20", "make", Package("make"), Missing),
        ("node", "20", "cc", Package("gcc"), Missing),
        ("node", "20", "c++", Package("g++"), Missing),
        ("node", "20", "convert", Package("imagemagick"), Missing),
        ("node", "20", "openssl", Package("openssl"), Missing),
        ("node", "20", "update-ca-certificates", Package("ca-certificates"), Missing),
        ("node", "20", "ps", Package("procps"), Missing),
        ("node", "20", "tar", Base, Base),
        ("node", "20", "bash", Base, Base),
        ("node", "20", "awk", Base, Base),
        ("node", "20", "useradd", Base, Base),
        ("node", "20", "adduser", Base, Base),
        ("node", "22-trixie", "adduser", Package("adduser"), Missing),
        ("node", "20-bullseye", "adduser", Package("adduser"), Missing),
        // More modules in the full one.
        ("node", "20", "perl", Package("perl"), Base),
        ("node", "20", "no-such-command", Missing, Missing),
        ("node", "20", "", Missing, Missing),
        ("node", "20", "/usr/local/bin/node", Own, Own),
        ("node", "20", "/usr/bin/git", Package("git"), Missing),
        ("node", "20", "/bin/sh", Base, Base),
        ("node", "20", "./run.sh", NotKnown, NotKnown),
        ("python", "3.11-bookworm", "python", Own, Own),
        ("python", "3.11-bookworm", "pip3.11", Own, Own),
        ("python", "3.11-bookworm", "idle", Own, Missing),
        ("python", "3.12-bookworm", "python3.11", Package("python3.11-minimal"), Missing),
        ("python", "3.12-bookworm", "python3.12", Own, Own),
        ("python", "3.12", "python3.1", Missing, Missing),
        ("python", "3", "python3.11", NotKnown, NotKnown),
        ("python", "2.7", "python2", Own, Own),
        ("python", "2.7", "python3", Package("python3-minimal"), Missing),
        ("python", "3.11-bookworm", "/usr/bin/python3", Package("python3-minimal"), Missing),
        ("python", "3.11", "openssl", Package("openssl"), Package("openssl")),
        ("python", "3.11", "curl", Package("curl"), Missing),
        ("python", "3.11", "gcc", Package("gcc"), Missing),
        ("rust", "1", "cargo", Own, Own),
        ("rust", "1", "gcc", Package("gcc"), Package("gcc")),
        ("rust", "1-bookworm", "gcc-12", Package("gcc-12"), Package("gcc-12")),
        ("rust", "1-bookworm", "cc", Package("gcc"), Package("gcc")),
        ("rust", "1-bookworm", "ld", Package("binutils"), Package("binutils")),
        ("rust", "1", "g++", Package("g++"), Missing),
        ("rust", "1", "make", Package("make"), Missing),
        ("ruby", "3.3", "bundle", Own, Own),
        ("ruby", "3.3", "gcc", Package("gcc"), Missing),
        ("perl", "5.40", "cpanm", Own, Own),
        ("perl", "5.40", "perl", Own, Own),
        ("openjdk", "11", "java", Own, Own),
        ("openjdk", "11", "git", Package("git"), Missing),
        ("openjdk", "11", "unzip", Package("unzip"), Missing),
        ("openjdk", "11", "make", Missing, Missing),
        ("openjdk", "8-jre", "curl", Package("curl"), Missing),
        ("openjdk", "8-jre", "git", Missing, Missing),
        ("erlang", "26", "rebar3", Own, Own),
        ("erlang", "26", "rebar", Own, Missing),
        ("elixir", "1.16", "mix", Own, Own),
        ("debian", "12", "apt-get", Base, Base),
        ("debian", "12", "curl", Missing, Missing),
        ("debian", "stable", "tar", Base, Base),
    ] {
        let found = slim(image, tag);
        assert_eq!(
            (found.full.command(command), found.small.command(command)),
            (full, small),
            "{image}:{tag}: {command}"
        );
    }
}

#[test]
fn packages_variables_and_users() {
    let node = slim("node", "20");
    for package in ["git", "libssl-dev", "ca-certificates", "libssl3", "python3.11-minimal"] {
        assert!(node.full.package(package) && !node.small.package(package), "{package}");
    }
    let python = slim("python", "3.11");
    for package in ["ca-certificates", "openssl", "netbase"] {
        assert!(python.full.package(package) && python.small.package(package), "{package}");
    }
    assert!(python.full.package("tk-dev") && !python.small.package("tk-dev"));
    for (image, tag, name) in
        [("node", "20", "NODE_VERSION"), ("python", "3.11", "PATH"), ("rust", "1", "CARGO_HOME")]
    {
        let found = slim(image, tag);
        assert!(found.full.variable(name) && found.small.variable(name), "{image}: {name}");
        assert!(!found.full.variable("NO_SUCH") && !found.small.variable("NO_SUCH"));
    }
    let erlang = slim("erlang", "26");
    assert!(erlang.full.variable("REBAR_VERSION") && !erlang.small.variable("REBAR_VERSION"));
    for user in ["node", "root", "nobody", "www-data", "daemon"] {
        assert!(node.full.user(user) && node.small.user(user), "{user}");
    }
    assert!(!python.full.user("node") && !python.small.user("node"));
}

#[test]
fn paths() {
    use At::{Missing, NotKnown, Present};
    for (image, tag, path, full, small) in [
        ("node", "20", "/etc/ssl/certs", Present, Missing(Some("ca-certificates"))),
        ("node", "20", "/etc/ssl/certs/ca-certificates.crt", Present, Missing(Some("ca-certificates"))),
        ("node", "20", "/usr/local/share/ca-certificates/x.crt", Present, Missing(Some("ca-certificates"))),
        ("python", "3.11", "/etc/ssl/certs/ca-certificates.crt", Present, Present),
        ("node", "20", "/etc/services", Present, Missing(Some("netbase"))),
        ("python", "3.11", "/etc/services", Present, Present),
        ("debian", "12", "/usr/share/doc/apt/copyright", Present, Missing(None)),
        ("debian", "12", "/usr/share/locale/de", Present, Missing(None)),
        ("debian", "12", "/usr/share/man", Present, Missing(None)),
        ("erlang", "26", "/usr/share/man", Present, Present),
        ("debian", "12", "/usr/share/zoneinfo/Europe/Berlin", Present, Present),
        ("node", "20", "/usr/include/openssl/ssl.h", Present, Missing(Some("libssl-dev"))),
        ("node", "20", "/usr/include/x.h", Present, Missing(None)),
        ("node", "20", "/usr/lib/x86_64-linux-gnu/libz.so", Present, Missing(None)),
        ("node", "20", "/usr/lib/x86_64-linux-gnu/pkgconfig/zlib.pc", Present, Missing(None)),
        ("node", "20", "/usr/lib/x86_64-linux-gnu/libjemalloc.so.2", NotKnown, NotKnown),
        ("rust", "1", "/usr/include/stdio.h", Present, Present),
        ("rust", "1", "/usr/include/x.h", Present, NotKnown),
        ("node", "20", "/usr/bin/git", Present, Missing(Some("git"))),
        ("node", "20", "/usr/bin/env", Present, Present),
        ("node", "20", "/bin/bash", Present, Present),
        ("node", "20", "/usr/bin", Present, Present),
        ("node", "20", "/home/node/app", Present, Present),
        ("python", "3.11", "/home/node", NotKnown, NotKnown),
        ("python", "3.11", "/usr/local/lib/python3.11/site-packages", Present, Present),
        ("python", "3.11", "/usr/local/lib/python3.11/tkinter/__init__.py", Present, NotKnown),
        ("python", "3.11", "/tmp/", Present, Present),
        ("python", "3.11", "/", Present, Present),
        ("python", "3.11", "/etc/apt/sources.list", Present, Present),
        ("python", "3.11", "/etc/passwords", NotKnown, NotKnown),
        ("python", "3.11", "/app", NotKnown, NotKnown),
        ("python", "3.11", "", NotKnown, NotKnown),
    ] {
        let found = slim(image, tag);
        assert_eq!((found.full.path(path), found.small.path(path)), (full, small), "{image}:{tag}: {path}");
    }
}

/// One thing taken out of what the table says of an image is missing, and nothing else is.
#[test]
fn without_one_thing() {
    let small = slim("rust", "1-bookworm").small;
    let lacks = |what: Lack| small.clone().without(what);
    let others = |found: &Contents| {
        assert_eq!(found.command("rustc"), Has::Own);
        assert_eq!(found.command("tar"), Has::Base);
        assert!(found.package("libc6-dev") && found.variable("PATH") && found.user("nobody"));
        assert_eq!(found.path("/etc/passwd"), At::Present);
    };
    others(&small);
    for command in ["cargo", "ls", "gcc"] {
        assert!(small.command(command).is_there());
        let found = lacks(Lack::Command(command.to_owned()));
        assert_eq!(found.command(command), Has::Missing);
        assert_eq!(found.command(&format!("/usr/bin/{command}")), Has::Missing);
        others(&found);
    }
    let found = lacks(Lack::Package("gcc".to_owned()));
    assert_eq!(found.command("cc"), Has::Missing);
    assert!(!found.package("gcc"));
    others(&found);
    let found = lacks(Lack::Package("ca-certificates".to_owned()));
    assert_eq!(found.path("/etc/ssl/certs"), At::Missing(Some("ca-certificates")));
    others(&found);
    let found = lacks(Lack::Variable("CARGO_HOME".to_owned()));
    assert!(!found.variable("CARGO_HOME"));
    others(&found);
    let found = lacks(Lack::User("www-data".to_owned()));
    assert!(!found.user("www-data"));
    others(&found);
    let found = lacks(Lack::Path("/usr/local/".to_owned()));
    assert_eq!(found.path("/usr/local/cargo"), At::Missing(None));
    assert_eq!(found.path("/usr/local"), At::Missing(None));
    others(&found);
}

/// Figures of the indexes, in MiB: 45, 149 and 563 for the layers of bookworm, 56, 157 and 630 for those of trixie; each
/// rounded.
#[test]
fn bytes() {
    let mib = |image, tag| slim(image, tag).bytes.unwrap() / 1024 / 1024;
    assert_eq!(mib("node", "20"), 756);
    assert_eq!(mib("node", "22-trixie"), 842);
    // All but certificates and OpenSSL.
    assert_eq!(mib("openjdk", "27-rc-jdk-bookworm"), 191);
    // The same without what it keeps.
    assert!((830..842).contains(&mib("python", "3.11")), "{}", mib("python", "3.11"));
    assert!((500..600).contains(&mib("rust", "1-bookworm")), "{}", mib("rust", "1-bookworm"));
    assert!(slim("node", "20").source.contains("Debian 12"));
    assert!(slim("node", "22-trixie").source.contains("Debian 13"));
    for tag in ["16", "14", "10", "22-bullseye"] {
        let found = slim("node", tag);
        assert_eq!(found.bytes, slim("node", "20").bytes);
        assert!(found.source.contains("as of Debian 12") && found.source.contains("nearest release"));
    }
    // Of Debian's own only what is pulled is known, which is less.
    assert_eq!(slim("debian", "12").bytes, Some(20_265_630));
    assert!(slim("debian", "12").source.contains("compressed"));
    assert_eq!((slim("debian", "buster").bytes, slim("debian", "buster").source), (None, ""));
}

#[test]
fn what_is_lost_has_a_provider() {
    let node = slim("node", "20");
    for command in [
        "git", "curl", "wget", "make", "gcc", "g++", "cc", "python3", "ps", "unzip", "xz", "ssh", "openssl",
        "file",
    ] {
        assert_eq!(node.small.command(command), Has::Missing, "{command}");
        let package = provider("bookworm", command).unwrap_or_else(|| panic!("{command}"));
        assert!(node.full.package(package), "{command}: {package}");
    }
}
