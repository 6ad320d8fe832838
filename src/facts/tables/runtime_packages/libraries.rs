//! What is linked against a development package's libraries needs when it runs.
//!
//! Debian 11 to 13 are in the generated table. Of the others no index was read. Where two releases of Debian, one before and one
//! after a release of Ubuntu, call the libraries alike, so does Ubuntu, which takes its packages from Debian in between; what
//! Ubuntu packages itself is listed here. What is not known for certain is not given: a wrong name is an install that fails.

use super::data;
use crate::facts::tables::bases::row;
use crate::facts::{Release, needs};

/// Development packages whose libraries have had the same name in Debian from 8 and in Ubuntu from 14.04 on, so that no release need
/// be known. Source: general knowledge of 2026-11, and the indexes of Debian 11 to 13.
pub(super) const EVERYWHERE: &[&str] = &[
    "freetds-dev",
    "libacl1-dev",
    "libattr1-dev",
    "libblkid-dev",
    "libbz2-dev",
    "libcap-dev",
    "libdbus-1-dev",
    "libedit-dev",
    "libexpat1-dev",
    "libfontconfig1-dev",
    "libfreetype6-dev",
    "libgmp-dev",
    "liblapack-dev",
    "liblcms2-dev",
    "liblmdb-dev",
    "libltdl-dev",
    "liblz4-dev",
    "liblzma-dev",
    "libmaxminddb-dev",
    "libmcrypt-dev",
    "libogg-dev",
    "libopus-dev",
    "libpam0g-dev",
    "libpixman-1-dev",
    "libpopt-dev",
    "libpq-dev",
    "librdkafka-dev",
    "libsasl2-dev",
    "libseccomp-dev",
    "libspeex-dev",
    "libsqlite3-dev",
    "libsystemd-dev",
    "libudev-dev",
    "libunwind-dev",
    "libusb-1.0-0-dev",
    "libx11-dev",
    "libxslt1-dev",
    "libyaml-dev",
    "uuid-dev",
    "zlib1g-dev",
];

/// Names that another package provides. Source: the `Provides` of Debian's indexes.
const PROVIDED: &[(&str, &str)] = &[
    ("libexpat-dev", "libexpat1-dev"),
    ("libhdf5-serial-dev", "libhdf5-dev"),
    ("libxslt-dev", "libxslt1-dev"),
    ("libz-dev", "zlib1g-dev"),
];

/// Packages that only name the development package of the release's own version, and the library behind that one.
/// Source: Debian's package indexes (`libclang-dev` depends on `libclang-14-dev`, that on `libclang1-14`).
const OF_A_VERSION: &[(&str, &[(Release, &str)])] = &[(
    "libclang-dev",
    &[("bookworm", "libclang1-14"), ("bullseye", "libclang1-11"), ("trixie", "libclang1-19")],
)];

/// What releases without an index call the libraries, and Ubuntu where it goes its own way: the package, and of each release the
/// libraries. Source: general knowledge of 2026-11. Sorted.
pub(super) const ELSEWHERE: &str = "\
default-libmysqlclient-dev bionic=libmysqlclient20|buster=libmariadb3|focal=libmysqlclient21|jammy=libmysqlclient21|noble=libmysqlclient21
libasound2-dev bionic=libasound2|buster=libasound2|focal=libasound2|stretch=libasound2|xenial=libasound2
libblas-dev bionic=libblas3|buster=libblas3|focal=libblas3|stretch=libblas3|xenial=libblas3
libcurl4-gnutls-dev bionic=libcurl3-gnutls|buster=libcurl3-gnutls|focal=libcurl3-gnutls|stretch=libcurl3-gnutls|xenial=libcurl3-gnutls
libcurl4-openssl-dev bionic=libcurl4|buster=libcurl4|focal=libcurl4|stretch=libcurl3|xenial=libcurl3
libdb-dev bionic=libdb5.3|buster=libdb5.3|focal=libdb5.3|stretch=libdb5.3|xenial=libdb5.3
libevent-dev focal=libevent-2.1-7 libevent-core-2.1-7 libevent-extra-2.1-7 libevent-openssl-2.1-7 libevent-pthreads-2.1-7
libffi-dev bionic=libffi6|buster=libffi6|focal=libffi7|jammy=libffi8|stretch=libffi6|xenial=libffi6
libgdbm-dev bionic=libgdbm5|buster=libgdbm6|focal=libgdbm6|stretch=libgdbm3|xenial=libgdbm3
libglib2.0-dev bionic=libglib2.0-0|buster=libglib2.0-0|focal=libglib2.0-0|stretch=libglib2.0-0|xenial=libglib2.0-0
libicu-dev bionic=libicu60|buster=libicu63|focal=libicu66|jammy=libicu70|noble=libicu74|stretch=libicu57|xenial=libicu55
libjpeg-dev bionic=libjpeg-turbo8|buster=libjpeg62-turbo|focal=libjpeg-turbo8|jammy=libjpeg-turbo8|noble=libjpeg-turbo8|stretch=libjpeg62-turbo|xenial=libjpeg-turbo8
libjpeg-turbo8-dev bionic=libjpeg-turbo8|focal=libjpeg-turbo8|jammy=libjpeg-turbo8|noble=libjpeg-turbo8|xenial=libjpeg-turbo8
libjpeg62-turbo-dev buster=libjpeg62-turbo|jammy=-|noble=-|stretch=libjpeg62-turbo
libjpeg8-dev bionic=libjpeg-turbo8|focal=libjpeg-turbo8|jammy=libjpeg-turbo8|noble=libjpeg-turbo8|xenial=libjpeg-turbo8
libldap2-dev bionic=libldap-2.4-2|buster=libldap-2.4-2|focal=libldap-2.4-2|jammy=libldap-2.5-0|noble=libldap2|stretch=libldap-2.4-2|xenial=libldap-2.4-2
libmagickwand-dev buster=libmagickcore-6.q16-6 libmagickcore-6.q16-6-extra libmagickwand-6.q16-6|focal=libmagickcore-6.q16-6 libmagickcore-6.q16-6-extra libmagickwand-6.q16-6
libmysqlclient-dev bionic=libmysqlclient20|focal=libmysqlclient21|jammy=libmysqlclient21|noble=libmysqlclient21|xenial=libmysqlclient20
libncurses-dev buster=libncurses6 libncursesw6 libtinfo6|focal=libncurses6 libncursesw6 libtinfo6
libncurses5-dev bionic=libncurses5 libtinfo5|buster=libncurses6 libncursesw6 libtinfo6|focal=libncurses6 libncursesw6 libtinfo6|stretch=libncurses5 libtinfo5|xenial=libncurses5 libtinfo5
libncursesw5-dev bionic=libncursesw5 libtinfo5|buster=libncurses6 libncursesw6 libtinfo6|focal=libncurses6 libncursesw6 libtinfo6|stretch=libncursesw5 libtinfo5|xenial=libncursesw5 libtinfo5
libonig-dev bionic=libonig4|buster=libonig5|focal=libonig5|stretch=libonig4
libopenblas-dev focal=libopenblas0-pthread
libpcre3-dev bionic=libpcre16-3 libpcre3 libpcre32-3 libpcrecpp0v5|buster=libpcre16-3 libpcre3 libpcre32-3 libpcrecpp0v5|focal=libpcre16-3 libpcre3 libpcre32-3 libpcrecpp0v5|stretch=libpcre16-3 libpcre3 libpcre32-3 libpcrecpp0v5
libpng-dev bionic=libpng16-16|buster=libpng16-16|focal=libpng16-16|stretch=libpng16-16
libpng12-dev xenial=libpng12-0
libreadline-dev bionic=libreadline7|buster=libreadline7|focal=libreadline8|stretch=libreadline7|xenial=libreadline6
libsnappy-dev bionic=libsnappy1v5|buster=libsnappy1v5|focal=libsnappy1v5|stretch=libsnappy1v5|xenial=libsnappy1v5
libsodium-dev bionic=libsodium23|buster=libsodium23|focal=libsodium23|stretch=libsodium18|xenial=libsodium18
libssl-dev bionic=libssl1.1|buster=libssl1.1|focal=libssl1.1|jammy=libssl3|stretch=libssl1.1|xenial=libssl1.0.0
libtiff-dev buster=libtiff5 libtiffxx5|focal=libtiff5 libtiffxx5|jammy=libtiff5 libtiffxx5
libtiff5-dev bionic=libtiff5 libtiffxx5|buster=libtiff5 libtiffxx5|focal=libtiff5 libtiffxx5|jammy=libtiff5 libtiffxx5|stretch=libtiff5 libtiffxx5|xenial=libtiff5 libtiffxx5
libvips-dev bionic=libvips42|buster=libvips42|focal=libvips42|stretch=libvips42|xenial=libvips42
libwebp-dev buster=libwebp6 libwebpdemux2 libwebpmux3|focal=libwebp6 libwebpdemux2 libwebpmux3|jammy=libwebp7 libwebpdemux2 libwebpmux3
libxml2-dev bionic=libxml2|buster=libxml2|focal=libxml2|stretch=libxml2|xenial=libxml2
libzip-dev bionic=libzip4|buster=libzip4|focal=libzip5|noble=libzip4t64|stretch=libzip4|xenial=libzip4
libzmq3-dev bionic=libzmq5|buster=libzmq5|focal=libzmq5|stretch=libzmq5|xenial=libzmq5
unixodbc-dev bionic=libodbc1 odbcinst1debian2|buster=libodbc1 odbcinst1debian2|focal=libodbc1 odbcinst1debian2|stretch=libodbc1 odbcinst1debian2|xenial=libodbc1 odbcinst1debian2
";

/// What needs `package`, a development package, to run, in the spelling of `release`; nothing for headers alone; `None` where that is
/// not known.
pub(super) fn libraries(package: &str, release: Option<Release>) -> Option<Vec<&'static str>> {
    let provides = PROVIDED.iter().find(|(name, _)| *name == package);
    let package = provides.map_or(package, |(_, by)| by);
    // The compiler's own libraries, of whichever version, come from the newest compiler of the release.
    let version = |start: &str| {
        let version = package.strip_prefix(start).and_then(|rest| rest.strip_suffix("-dev"));
        version.is_some_and(|version| version.bytes().all(|byte| byte.is_ascii_digit()))
    };
    if version("libstdc++-") || version("libgcc-") {
        return Some(vec!["libatomic1", "libgomp1", "libquadmath0", "libstdc++6"]);
    }
    if let Some((_, libraries)) = OF_A_VERSION.iter().find(|(name, _)| *name == package) {
        let (_, library) = libraries.iter().find(|(of, _)| Some(*of) == release)?;
        return Some(vec![*library]);
    }
    let own = release.and_then(|release| {
        let rows = row(ELSEWHERE, package)?;
        rows.split('|').find_map(|field| field.strip_prefix(release)?.strip_prefix('='))
    });
    let found = match own {
        Some(own) => own,
        None => of_debian(package, release)?,
    };
    match found {
        "-" => None,
        found => Some(found.split_ascii_whitespace().collect()),
    }
}

/// The field of the generated table that holds for a release.
fn of_debian(package: &str, release: Option<Release>) -> Option<&'static str> {
    let line = row(data::LIBRARIES, package)?;
    let mut fields = line.split('|');
    let first = fields.next()?;
    let [bullseye, bookworm, trixie] = match (fields.next(), fields.next()) {
        (Some(second), Some(third)) => [first, second, third],
        _ => [first; 3],
    };
    match release {
        Some("bullseye") => Some(bullseye),
        Some("bookworm") => Some(bookworm),
        Some("trixie") => Some(trixie),
        Some("jammy") if bullseye == bookworm => Some(bookworm),
        // Both went over to names with `t64` at the same time.
        Some("noble") if trixie.replace("t64", "") == bookworm => Some(trixie),
        _ => EVERYWHERE.binary_search(&package).is_ok().then_some(trixie),
    }
}

/// The name on `release` of a package that is given in bookworm's spelling; `None` where a library is called otherwise there, and it is
/// not known how.
pub fn name_on(package: &'static str, release: Release) -> Option<&'static str> {
    let mut rows = 0;
    for line in data::LIBRARIES.lines() {
        let Some((development, names)) = line.split_once(' ') else { continue };
        let bookworm = names.split('|').nth(1).unwrap_or(names);
        let Some(at) = bookworm.split(' ').position(|name| name == package) else { continue };
        rows += 1;
        let there = libraries(development, Some(release)).unwrap_or_default();
        // The packages of a row change their number where one was split.
        if there.len() == bookworm.split(' ').count() {
            return Some(there[at]);
        }
    }
    (rows == 0).then(|| needs::name_on(package, release))
}
