//! Commands, words and files that decide what a step does to its machine.

/// Commands that may leave a process behind, with the words that make them (any of them; none: always).
/// Source: the manuals of these programs; for gpg, its agents are started on demand by every key operation.
pub(super) const PROCESSES: &[(&str, &[&str])] = &[
    ("Xvfb", &[]),
    ("adb", &[]),
    ("add-apt-repository", &[]),
    ("apache2", &[]),
    ("apache2ctl", &["-k"]),
    ("apachectl", &["-k"]),
    ("apt-add-repository", &[]),
    ("apt-key", &[]),
    ("atd", &[]),
    ("bazel", &[]),
    ("bazelisk", &[]),
    ("cassandra", &[]),
    ("couchdb", &["-b"]),
    ("cron", &[]),
    ("crond", &[]),
    ("dbus-daemon", &[]),
    ("dbus-launch", &[]),
    ("dnsmasq", &[]),
    ("dockerd", &[]),
    ("dotnet", &["build", "publish", "restore", "test", "pack", "msbuild", "run", "tool"]),
    ("elasticsearch", &["-d"]),
    ("epmd", &["-daemon"]),
    ("gpg", &[]),
    ("gpg-agent", &[]),
    ("gpg2", &[]),
    ("gpgconf", &[]),
    ("gradle", &[]),
    ("gradlew", &[]),
    ("haproxy", &["-D"]),
    ("httpd", &[]),
    ("invoke-rc.d", &[]),
    ("kotlinc", &[]),
    ("mariadbd", &[]),
    ("mariadbd-safe", &[]),
    ("memcached", &["-d"]),
    ("mongod", &[]),
    ("mvnd", &[]),
    ("mysqld", &[]),
    ("mysqld_safe", &[]),
    ("named", &[]),
    ("nginx", &[]),
    ("nix-daemon", &[]),
    ("nmbd", &[]),
    ("nohup", &[]),
    ("openrc", &[]),
    ("php-fpm", &[]),
    ("postgres", &[]),
    ("postmaster", &[]),
    ("proftpd", &[]),
    ("pulseaudio", &[]),
    ("rabbitmq-server", &[]),
    ("rc-service", &[]),
    ("redis-server", &[]),
    ("rpcbind", &[]),
    ("rsyslogd", &[]),
    ("scala-cli", &[]),
    ("sccache", &[]),
    ("screen", &[]),
    ("service", &[]),
    ("setsid", &[]),
    ("slapd", &[]),
    ("smbd", &[]),
    ("squid", &[]),
    ("ssh-agent", &[]),
    ("sshd", &[]),
    ("start-stop-daemon", &[]),
    ("supervisord", &[]),
    ("systemctl", &["reload", "daemon-reload", "--now"]),
    ("tmux", &[]),
    ("vncserver", &[]),
    ("vsftpd", &[]),
    ("watchman", &[]),
    ("wine", &[]),
    ("wine64", &[]),
    ("wineboot", &[]),
    ("winetricks", &[]),
    ("xvfb-run", &[]),
];

/// Words that send any command into the background, or have it start something there: `pg_ctl start`, `solr start`,
/// `kafka-server-start.sh -daemon`, `asadmin start-domain`.
pub(super) const DAEMON_WORDS: &[&str] = &[
    "--daemon",
    "--daemonize",
    "--daemonized",
    "-daemon",
    "-daemonize",
    "--detach",
    "--background",
    "--fork",
    "restart",
    "start",
    "start-database",
    "start-domain",
];

/// Commands that change the network, the kernel or the mounts of the RUN they stand in, which the next RUN has anew.
pub(super) const MACHINE: &[&str] = &[
    "brctl",
    "date",
    "hostname",
    "hwclock",
    "ifconfig",
    "insmod",
    "ip",
    "ip6tables",
    "iptables",
    "losetup",
    "mknod",
    "modprobe",
    "mount",
    "nft",
    "route",
    "swapoff",
    "swapon",
    "sysctl",
    "tc",
    "umount",
];

/// Files that every RUN has anew. Source: BuildKit's executor mounts /etc/hosts, /etc/resolv.conf, /dev, /proc, /sys;
/// runc mounts /dev/shm and /dev/mqueue as tmpfs.
pub(super) const VOLATILE: &[&str] =
    &["/etc/hosts", "/etc/resolv.conf", "/etc/hostname", "/dev/", "/proc/", "/sys/"];

/// Device files that are the same in every RUN.
pub(super) const DEVICES: &[&str] = &[
    "/dev/null",
    "/dev/zero",
    "/dev/full",
    "/dev/random",
    "/dev/urandom",
    "/dev/stdin",
    "/dev/stdout",
    "/dev/stderr",
    "/dev/tty",
    "/dev/fd",
    "/dev/tcp",
    "/dev/udp",
];

/// Commands that only read and print: a path they are given is not written.
pub(in crate::facts) const READERS: &[&str] = &[
    "[",
    "awk",
    "basename",
    "cat",
    "cut",
    "diff",
    "dirname",
    "du",
    "echo",
    "egrep",
    "false",
    "fgrep",
    "file",
    "find",
    "grep",
    "head",
    "id",
    "ldd",
    "ls",
    "md5sum",
    "printf",
    "pwd",
    "readlink",
    "realpath",
    "sha1sum",
    "sha256sum",
    "sha512sum",
    "sleep",
    "sort",
    "stat",
    "tail",
    "test",
    "tr",
    "true",
    "uname",
    "uniq",
    "wc",
    "which",
    "whoami",
];

/// Programs that run the word behind `-c` as a script.
pub(super) const RUN_SCRIPTS: &[&str] = &["ash", "bash", "dash", "ksh", "runuser", "sh", "su", "zsh"];

/// Programs of the distribution's own that no installer puts another one of in front of in PATH.
pub(super) const SYSTEM: &[&str] = &[
    "apk", "apt", "apt-get", "bash", "chgrp", "chmod", "chown", "cp", "dnf", "dpkg", "gpasswd", "groupadd",
    "gunzip", "gzip", "install", "ln", "microdnf", "mkdir", "mv", "rm", "rmdir", "rpm", "sed", "sh", "su",
    "tar", "tee", "touch", "useradd", "usermod", "yum", "zypper",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        assert!(READERS.is_sorted() && MACHINE.is_sorted() && PROCESSES.is_sorted());
        assert!(SYSTEM.is_sorted() && RUN_SCRIPTS.is_sorted());
    }
}
