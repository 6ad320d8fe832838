//! Crates that compile or link something that is not Rust. `rust:*-slim` keeps gcc and the C library's headers.

use super::{GXX, MAKE, Native, PKG_CONFIG};
use crate::facts::needs::What::Package;

/// What crates need. Source: each crate's build script and documentation.
pub static NATIVE: &[Native] = &[
    Native {
        names: &["openssl-sys"],
        build: &[PKG_CONFIG, Package("libssl-dev")],
        run: &[Package("libssl3")],
        because: "is linked against OpenSSL",
    },
    // It brings OpenSSL's sources, which are configured with perl and built with make.
    Native { names: &["openssl-src"], build: &[MAKE], run: &[], because: "builds OpenSSL with make" },
    Native {
        names: &["pq-sys"],
        build: &[PKG_CONFIG, Package("libpq-dev")],
        run: &[Package("libpq5")],
        because: "is linked against libpq",
    },
    Native {
        names: &["mysqlclient-sys"],
        build: &[PKG_CONFIG, Package("default-libmysqlclient-dev")],
        run: &[Package("libmariadb3")],
        because: "is linked against the client library of MySQL or MariaDB",
    },
    Native {
        names: &["curl-sys"],
        build: &[PKG_CONFIG, Package("libcurl4-openssl-dev")],
        run: &[Package("libcurl4")],
        because: "is linked against libcurl where pkg-config finds it",
    },
    Native {
        names: &["glib-sys", "gobject-sys", "gio-sys"],
        build: &[PKG_CONFIG, Package("libglib2.0-dev")],
        run: &[Package("libglib2.0-0")],
        because: "is linked against GLib",
    },
    Native {
        names: &["cairo-sys-rs"],
        build: &[PKG_CONFIG, Package("libcairo2-dev")],
        run: &[Package("libcairo2")],
        because: "is linked against cairo",
    },
    Native {
        names: &["libgssapi-sys"],
        build: &[Package("libkrb5-dev")],
        run: &[Package("libgssapi-krb5-2")],
        because: "is linked against Kerberos",
    },
    Native {
        names: &["gmp-mpfr-sys", "jemalloc-sys", "tikv-jemalloc-sys", "luajit-src", "sasl2-sys"],
        build: &[MAKE],
        run: &[],
        because: "builds what it binds with make",
    },
    Native {
        names: &[
            "aws-lc-sys",
            "cxx",
            "duckdb-sys",
            "esaxx-rs",
            "libduckdb-sys",
            "librocksdb-sys",
            "libz-ng-sys",
            "link-cplusplus",
            "snmalloc-sys",
            "v8",
            "wasm-opt-sys",
        ],
        build: &[GXX],
        run: &[],
        because: "is compiled in C++",
    },
    // cmake itself is in neither image.
    Native { names: &["cmake"], build: &[GXX, MAKE], run: &[], because: "builds with cmake and make" },
];

/// Crates whose name ends in `-sys` and that need no more than a C compiler, or nothing: they bind what is there, or bring
/// their sources and compile them with the `cc` crate. The list is of what is known of their build scripts.
pub static FINE: &[&str] = &[
    "bzip2-sys",
    "core-foundation-sys",
    "fsevent-sys",
    "inotify-sys",
    "js-sys",
    "libgit2-sys",
    "libmimalloc-sys",
    "libsqlite3-sys",
    "libssh2-sys",
    "libz-rs-sys",
    "libz-sys",
    "linux-raw-sys",
    "lzma-sys",
    "ndk-sys",
    "objc-sys",
    "secp256k1-sys",
    "security-framework-sys",
    "system-configuration-sys",
    "web-sys",
    "windows-sys",
    "zstd-sys",
];

/// Commands that `cargo install` builds from Rust alone. Source: their lock files.
pub const PURE_COMMANDS: &[&str] = &["cargo-chef", "just", "ripgrep"];
