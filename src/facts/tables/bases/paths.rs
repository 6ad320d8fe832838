//! Paths that packages bring, that the base has, and that Debian's small variant leaves out.

/// Paths of a package, with all below them.
pub(super) const PACKAGE_PATHS: &[(&str, &str)] = &[
    ("/etc/ca-certificates", "ca-certificates"),
    ("/etc/ca-certificates.conf", "ca-certificates"),
    ("/etc/fonts", "fontconfig-config"),
    ("/etc/ImageMagick-6", "imagemagick-6-common"),
    ("/etc/ImageMagick-7", "imagemagick-7-common"),
    ("/etc/mercurial", "mercurial-common"),
    ("/etc/protocols", "netbase"),
    ("/etc/rpc", "netbase"),
    ("/etc/services", "netbase"),
    ("/etc/ssh", "openssh-client"),
    ("/etc/ssl", "ca-certificates"),
    ("/etc/subversion", "libsvn1"),
    ("/usr/lib/git-core", "git"),
    ("/usr/lib/ssl", "openssl"),
    ("/usr/local/share/ca-certificates", "ca-certificates"),
    ("/usr/share/ca-certificates", "ca-certificates"),
    ("/usr/share/mime", "shared-mime-info"),
];

/// Paths that Debian's small variant leaves out. Source: `.slimify-excludes` of debuerreotype.
pub(super) const DOCS: &[&str] = &[
    "/usr/share/doc",
    "/usr/share/groff",
    "/usr/share/info",
    "/usr/share/linda",
    "/usr/share/lintian",
    "/usr/share/locale",
    "/usr/share/man",
];

/// Folders of headers and of what a linker needs.
pub(super) const DEVELOPMENT: &[&str] =
    &["/usr/include", "/usr/lib/gcc", "/usr/lib/pkgconfig", "/usr/share/pkgconfig"];

/// Headers and the packages that bring them, in every release since stretch.
pub(super) const HEADERS: &[(&str, &str)] = &[
    ("/usr/include/curl", "libcurl4-openssl-dev"),
    ("/usr/include/ffi.h", "libffi-dev"),
    ("/usr/include/glib-2.0", "libglib2.0-dev"),
    ("/usr/include/libxml2", "libxml2-dev"),
    ("/usr/include/libxslt", "libxslt1-dev"),
    ("/usr/include/openssl", "libssl-dev"),
    ("/usr/include/postgresql", "libpq-dev"),
    ("/usr/include/readline", "libreadline-dev"),
    ("/usr/include/sqlite3.h", "libsqlite3-dev"),
    ("/usr/include/stdio.h", "libc6-dev"),
    ("/usr/include/yaml.h", "libyaml-dev"),
    ("/usr/include/zlib.h", "zlib1g-dev"),
];

/// Folders of commands of the distribution.
pub(super) const COMMAND_FOLDERS: &[&str] = &["/bin", "/sbin", "/usr/bin", "/usr/sbin"];

/// Paths that every Debian base has, small or not; those that end in a slash with all below them. Source: files of the
/// packages of priority `required` (base-files, base-passwd, passwd, apt, dpkg, tzdata).
pub(super) const BASE_PATHS: &[&str] = &[
    "/",
    "/bin",
    "/boot",
    "/dev",
    "/dev/",
    "/etc",
    "/etc/alternatives",
    "/etc/apt",
    "/etc/apt/",
    "/etc/bash.bashrc",
    "/etc/cron.daily",
    "/etc/debian_version",
    "/etc/default",
    "/etc/dpkg",
    "/etc/environment",
    "/etc/fstab",
    "/etc/group",
    "/etc/gshadow",
    "/etc/host.conf",
    "/etc/hostname",
    "/etc/hosts",
    "/etc/init.d",
    "/etc/issue",
    "/etc/ld.so.cache",
    "/etc/ld.so.conf",
    "/etc/ld.so.conf.d",
    "/etc/localtime",
    "/etc/login.defs",
    "/etc/nsswitch.conf",
    "/etc/os-release",
    "/etc/pam.d",
    "/etc/passwd",
    "/etc/profile",
    "/etc/profile.d",
    "/etc/resolv.conf",
    "/etc/security",
    "/etc/shadow",
    "/etc/shells",
    "/etc/skel",
    "/etc/skel/",
    "/etc/subgid",
    "/etc/subuid",
    "/etc/timezone",
    "/home",
    "/lib",
    "/lib64",
    "/media",
    "/mnt",
    "/opt",
    "/proc",
    "/proc/",
    "/root",
    "/root/.bashrc",
    "/root/.profile",
    "/run",
    "/sbin",
    "/srv",
    "/sys",
    "/sys/",
    "/tmp",
    "/usr",
    "/usr/bin",
    "/usr/games",
    "/usr/lib",
    "/usr/lib/os-release",
    "/usr/sbin",
    "/usr/share",
    "/usr/share/zoneinfo",
    "/usr/share/zoneinfo/",
    "/usr/src",
    "/var",
    "/var/backups",
    "/var/cache",
    "/var/cache/apt",
    "/var/cache/apt/",
    "/var/cache/debconf",
    "/var/cache/debconf/",
    "/var/lib",
    "/var/lib/apt",
    "/var/lib/apt/",
    "/var/lib/dpkg",
    "/var/lock",
    "/var/log",
    "/var/mail",
    "/var/opt",
    "/var/run",
    "/var/spool",
    "/var/tmp",
];

/// Whether `path` is `folder` or below it.
pub(super) fn is_in(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether a path is one of a library as a linker looks for it, without a version: `libz.so`, `libz.a`, `zlib.pc`.
pub(super) fn is_linked(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    (is_in(path, "/usr/lib") || is_in(path, "/lib"))
        && (path.contains("/pkgconfig")
            || name.starts_with("lib") && (name.ends_with(".so") || name.ends_with(".a")))
}
