//! The base image of the chains: a few files, and stand-ins for the programs that Dockerfiles call.

/// Where the standard output of a RUN goes.
pub const OUTPUT: &str = "/dev/null";

/// Path, content (`None`: a directory) and mode.
pub const SKELETON: &[(&str, Option<&str>, u32)] = &[
    ("/etc", None, 0o755),
    ("/etc/passwd", Some("root:x:0:0:root:/root:/bin/sh\napp:x:1000:1000::/home/app:/bin/sh\n"), 0o644),
    ("/etc/group", Some("root:x:0:\napp:x:1000:\n"), 0o644),
    ("/etc/hosts", Some(""), 0o644),
    (
        "/etc/profile",
        Some("for f in /etc/profile.d/*.sh; do if [ -r \"$f\" ]; then . \"$f\"; fi; done\n"),
        0o644,
    ),
    ("/etc/profile.d", None, 0o755),
    ("/root", None, 0o700),
    ("/home", None, 0o755),
    ("/home/app", None, 0o777),
    ("/log", None, 0o777),
    ("/log/steps", Some(""), 0o666),
    ("/tmp", None, 0o1777),
    ("/opt", None, 0o777),
    ("/srv", None, 0o777),
    ("/run", None, 0o777),
    ("/app", None, 0o777),
    ("/var", None, 0o755),
    ("/var/lib", None, 0o755),
    ("/var/lib/apt", None, 0o755),
    ("/var/lib/apt/lists", None, 0o755),
    ("/var/cache", None, 0o777),
    ("/ctx", None, 0o755),
    ("/ctx/a.txt", Some("alpha beta\ngamma\n"), 0o644),
    ("/ctx/big.bin", Some("0123456789012345678901234567890123456789\n"), 0o644),
    ("/ctx/vars.sh", Some("X=sourced\ncd /srv\n"), 0o644),
    ("/ctx/tool2", Some("#!/bin/sh\necho \"tool 2 $*\" >> /log/steps\n"), 0o755),
];

/// Name in /usr/local/bin, and text.
pub const TOOLS: &[(&str, &str)] = &[
    // Says everything that a child process can know of the shell that calls it.
    (
        "probe",
        "#!/bin/sh\n{ echo \"probe $* $PWD X=${X-} Y=${Y-} Z=${Z-} HOME=$HOME PATH=$PATH LC_ALL=${LC_ALL-}\"; umask; ulimit -n; } >> /log/steps\n",
    ),
    ("fails", "#!/bin/sh\nexit \"${1:-3}\"\n"),
    ("tool", "#!/bin/sh\necho \"tool 1 $*\" >> /log/steps\n"),
    (
        "apt-get",
        r#"#!/bin/sh
echo "apt-get $* $PWD" >> /log/steps
while [ "${1#-}" != "$1" ]; do shift; done
case $1 in
update) echo packages > /var/lib/apt/lists/index ;;
install)
    [ -e /var/lib/apt/lists/index ] || exit 100
    shift
    for package; do
        case $package in -*) ;; *) echo "$package" > "/usr/local/share/$package" ;; esac
    done ;;
esac
"#,
    ),
    // Installs a command of the name it is given, early in PATH.
    (
        "pip",
        r#"#!/bin/sh
echo "pip 1 $* $PWD" >> /log/steps
for package; do
    case $package in
    install | -*) ;;
    *) printf '#!/bin/sh\necho "%s 2 $*" >> /log/steps\n' "$package" > "/usr/local/sbin/$package"
       chmod 755 "/usr/local/sbin/$package" ;;
    esac
done
"#,
    ),
    (
        "curl",
        r#"#!/bin/sh
echo "curl $* $PWD" >> /log/steps
while [ $# -gt 0 ]; do
    case $1 in -o) echo "fetched" > "$2"; exit ;; esac
    shift
done
"#,
    ),
    (
        "wget",
        r#"#!/bin/sh
echo "wget $* $PWD" >> /log/steps
while [ $# -gt 0 ]; do
    case $1 in -O | -qO) echo "fetched" > "$2"; exit ;; esac
    shift
done
"#,
    ),
    (
        "git",
        r#"#!/bin/sh
echo "git $* $PWD" >> /log/steps
[ "$1" = clone ] || exit 0
for to; do :; done
mkdir -p "$to/.git" && echo head > "$to/.git/HEAD" && echo source > "$to/main.c"
"#,
    ),
    // Daemons: a process that stays, its number under /run, and who asks after it.
    ("service", "#!/bin/sh\nsleep 600 </dev/null >/dev/null 2>&1 &\necho $! > \"/run/$1.pid\"\n"),
    ("redis-server", "#!/bin/sh\nsleep 600 </dev/null >/dev/null 2>&1 &\necho $! > /run/redis.pid\n"),
    ("mysqld", "#!/bin/sh\nsleep 600 </dev/null >/dev/null 2>&1 &\necho $! > /run/mysqld.pid\n"),
    ("nginx", "#!/bin/sh\nsleep 600 </dev/null >/dev/null 2>&1 &\necho $! > /run/nginx.pid\n"),
    ("pg_ctl", "#!/bin/sh\nsleep 600 </dev/null >/dev/null 2>&1 &\necho $! > /run/pg.pid\n"),
    ("apachectl", "#!/bin/sh\nsleep 600 </dev/null >/dev/null 2>&1 &\necho $! > /run/apache.pid\n"),
    ("Xvfb", "#!/bin/sh\necho $$ > /run/xvfb.pid\nexec sleep 600\n"),
    ("holder", "#!/bin/sh\necho $$ > \"/run/$1.pid\"\nexec sleep 600\n"),
    ("waitfor", "#!/bin/sh\nwhile ! [ -s \"/run/$1.pid\" ]; do sleep 0.01; done\n"),
    (
        "alive",
        r#"#!/bin/sh
for file in /run/*.pid; do
    [ -e "$file" ] || continue
    read -r pid < "$file"
    if kill -0 "$pid" 2>/dev/null; then echo "$file is alive"; else echo "$file is dead"; fi
done >> /log/steps
"#,
    ),
];
