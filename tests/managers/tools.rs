//! The base image of the scripts: a few files, stand-ins for package managers, and markers.

/// Where the standard output of a RUN goes: among the steps, so that its place counts. The managers print nothing there.
pub const OUTPUT: &str = "/log/steps";

/// Path, content (`None`: a directory) and mode.
pub const SKELETON: &[(&str, Option<&str>, u32)] = &[
    ("/etc", None, 0o755),
    ("/etc/passwd", Some("root:x:0:0:root:/root:/bin/sh\napp:x:1000:1000::/home/app:/bin/sh\n"), 0o644),
    ("/etc/group", Some("root:x:0:\napp:x:1000:\n"), 0o644),
    ("/etc/hosts", Some(""), 0o644),
    ("/root", None, 0o700),
    ("/home", None, 0o755),
    ("/home/app", None, 0o777),
    ("/log", None, 0o777),
    ("/log/steps", Some(""), 0o666),
    ("/tmp", None, 0o1777),
    ("/opt", None, 0o777),
    ("/opt/conda", None, 0o777),
    ("/opt/conda/pkgs", None, 0o777),
    ("/srv", None, 0o777),
    ("/srv/list", Some("nano\njq\n"), 0o644),
    ("/run", None, 0o777),
    ("/run/count", Some("0\n"), 0o666),
    ("/app", None, 0o777),
    ("/app/setup.sh", Some("mark script\n"), 0o755),
    ("/var", None, 0o755),
    ("/var/lib", None, 0o755),
    ("/var/lib/apt", None, 0o755),
    ("/var/lib/apt/lists", None, 0o755),
    ("/var/cache", None, 0o755),
    ("/var/cache/apk", None, 0o755),
    ("/var/cache/dnf", None, 0o755),
    ("/var/cache/microdnf", None, 0o755),
    ("/var/cache/pacman", None, 0o755),
    ("/var/cache/pacman/pkg", None, 0o755),
    ("/var/cache/tdnf", None, 0o755),
    ("/var/cache/yum", None, 0o755),
    ("/var/cache/zypp", None, 0o755),
    ("/var/lib/packages", None, 0o777),
    ("/var/lib/recommended", None, 0o777),
];

/// Folders of caches that belong to the image: they may be emptied, and stay.
pub const SYSTEM_CACHES: &[&str] = &[
    "/opt/conda/pkgs",
    "/var/cache/apk",
    "/var/cache/dnf",
    "/var/cache/microdnf",
    "/var/cache/pacman/pkg",
    "/var/cache/tdnf",
    "/var/cache/yum",
    "/var/cache/zypp",
    "/var/lib/apt/lists",
];

/// Homes, and what managers make there: it may go, and so may what holds it.
pub const HOMES: &[&str] = &["/home/app", "/root", "/srv"];
pub const HOME_CACHES: &[&str] = &[".bun", ".cache", ".composer", ".cpanm", ".npm"];

/// Other folders that managers make.
pub const OWN_CACHES: &[&str] = &["/tmp/pear", "/usr/local/gems", "/usr/local/share/.cache"];

const MANAGER: &str = include_str!("manager.sh");

/// Name in /usr/local/bin, and text.
pub const TOOLS: &[(&str, &str)] = &[
    ("apk", MANAGER),
    ("apt", MANAGER),
    ("apt-get", MANAGER),
    ("bun", MANAGER),
    ("bundle", MANAGER),
    ("composer", MANAGER),
    ("conda", MANAGER),
    ("cpanm", MANAGER),
    ("dnf", MANAGER),
    ("gem", MANAGER),
    ("luarocks", MANAGER),
    ("mamba", MANAGER),
    ("microdnf", MANAGER),
    ("npm", MANAGER),
    ("pacman", MANAGER),
    ("pecl", MANAGER),
    ("pip", MANAGER),
    ("pip3", MANAGER),
    ("pipenv", MANAGER),
    ("poetry", MANAGER),
    ("tdnf", MANAGER),
    ("uv", MANAGER),
    ("yarn", MANAGER),
    ("yum", MANAGER),
    ("zypper", MANAGER),
    ("python", "#!/bin/sh\n[ \"$1\" = -m ] && shift && exec \"/usr/local/bin/$@\"\n"),
    ("sudo", "#!/bin/sh\nwhile [ \"${1#-}\" != \"$1\" ]; do shift; done\nexec env \"$@\"\n"),
    // A step that is no manager's: it says where it runs.
    ("mark", "#!/bin/sh\necho \"mark $* $PWD\" >> /log/steps\n"),
    ("fails", "#!/bin/sh\necho fails >> /log/steps\nexit \"${1:-3}\"\n"),
    (
        "wire",
        "#!/bin/sh\necho \"wire $1\" >> /log/steps\nif [ \"$1\" = cut ]; then echo cut > /run/wire; else rm -f /run/wire; fi\n",
    ),
];
