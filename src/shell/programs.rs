//! What is known of programs: which start another one, and which of their options take a value.

/// A program that starts the one that stands behind its options and operands.
pub struct Wrapper {
    /// Its name.
    pub name: &'static str,
    /// Options whose value is the next word.
    pub valued: &'static [&'static str],
    /// Words of its own between its options and the program.
    pub operands: usize,
    /// Whether it runs the program once, with just these words, on the same files.
    pub here: bool,
}

const fn wrapper(name: &'static str, valued: &'static [&'static str], operands: usize) -> Wrapper {
    Wrapper { name, valued, operands, here: true }
}

/// The same for one that runs the program elsewhere, or with other words.
const fn elsewhere(name: &'static str, valued: &'static [&'static str], operands: usize) -> Wrapper {
    Wrapper { name, valued, operands, here: false }
}

/// Source: the manuals of these programs (GNU coreutils 9, findutils 4.9, util-linux 2.38, sudo 1.9, OpenDoas 6.8,
/// BusyBox 1.36, gosu 1.17, su-exec 0.2, bash 5.2, tini 0.19, dumb-init 1.2).
pub const WRAPPERS: &[Wrapper] = &[
    wrapper("builtin", &[], 0),
    wrapper("busybox", &[], 0),
    elsewhere("chroot", &["--groups", "--userspec"], 1),
    wrapper("command", &[], 0),
    wrapper("doas", &["-C", "-u"], 0),
    wrapper("dumb-init", &["-r", "--rewrite"], 0),
    wrapper("eatmydata", &[], 0),
    wrapper("env", &["-C", "-u", "--chdir", "--unset"], 0),
    wrapper("exec", &["-a"], 0),
    wrapper("fakeroot", &["-b", "-i", "-l", "-s"], 0),
    wrapper("gosu", &[], 1),
    wrapper("ionice", &["-c", "-n", "--class", "--classdata"], 0),
    wrapper("linux32", &[], 0),
    wrapper("linux64", &[], 0),
    wrapper("nice", &["-n", "--adjustment"], 0),
    wrapper("nohup", &[], 0),
    wrapper("setsid", &[], 0),
    wrapper("stdbuf", &["-e", "-i", "-o", "--error", "--input", "--output"], 0),
    wrapper("su-exec", &[], 1),
    wrapper(
        "sudo",
        &[
            "-C",
            "-D",
            "-R",
            "-T",
            "-U",
            "-a",
            "-c",
            "-g",
            "-h",
            "-p",
            "-r",
            "-t",
            "-u",
            "--chdir",
            "--chroot",
            "--close-from",
            "--group",
            "--host",
            "--other-user",
            "--prompt",
            "--role",
            "--type",
            "--user",
        ],
        0,
    ),
    wrapper("time", &["-f", "-o", "--format", "--output"], 0),
    wrapper("timeout", &["-k", "-s", "--kill-after", "--signal"], 1),
    wrapper("tini", &["-e", "-p"], 0),
    wrapper("unbuffer", &[], 0),
    elsewhere(
        "xargs",
        &[
            "-E",
            "-I",
            "-L",
            "-P",
            "-a",
            "-d",
            "-n",
            "-s",
            "--arg-file",
            "--delimiter",
            "--max-args",
            "--max-chars",
            "--max-lines",
            "--max-procs",
            "--process-slot-var",
            "--replace",
        ],
        0,
    ),
];

/// Options, in front of a subcommand or behind it, whose value is the next word.
/// Source: the manuals of these programs (apt 2.6, apk-tools 2.14, dnf 4.14, zypper 1.14, pip 24, npm 10, yarn 1.22,
/// pnpm 9, composer 2.7, poetry 1.8, uv 0.5, cargo 1.80, go 1.22, git 2.39).
pub const VALUED: &[(&[&str], &[&str])] = &[
    (
        &["apt", "apt-cache", "apt-get", "aptitude"],
        &[
            "-a",
            "-c",
            "-o",
            "-t",
            "--config-file",
            "--default-release",
            "--host-architecture",
            "--option",
            "--target-release",
        ],
    ),
    (
        &["apk"],
        &[
            "-X",
            "-p",
            "-t",
            "--arch",
            "--cache-dir",
            "--cache-max-age",
            "--keys-dir",
            "--progress-fd",
            "--repositories-file",
            "--repository",
            "--root",
            "--timeout",
            "--virtual",
            "--wait",
        ],
    ),
    (
        &["dnf", "dnf5", "microdnf", "tdnf", "yum"],
        &[
            "-R",
            "-c",
            "-d",
            "-e",
            "-x",
            "--color",
            "--config",
            "--disablerepo",
            "--enablerepo",
            "--exclude",
            "--installroot",
            "--releasever",
            "--repo",
            "--repoid",
            "--setopt",
        ],
    ),
    (
        &["zypper"],
        &[
            "-C",
            "-D",
            "-R",
            "-c",
            "-p",
            "--cache-dir",
            "--config",
            "--installroot",
            "--pkg-cache-dir",
            "--plus-content",
            "--plus-repo",
            "--raw-cache-dir",
            "--releasever",
            "--reposd-dir",
            "--root",
            "--solv-cache-dir",
        ],
    ),
    (
        &["pip", "pip2", "pip3"],
        &[
            "--cache-dir",
            "--cert",
            "--client-cert",
            "--exists-action",
            "--keyring-provider",
            "--log",
            "--proxy",
            "--python",
            "--retries",
            "--timeout",
            "--trusted-host",
            "--use-deprecated",
            "--use-feature",
        ],
    ),
    (
        &["npm"],
        &["-C", "-w", "--cache", "--loglevel", "--prefix", "--registry", "--userconfig", "--workspace"],
    ),
    (
        &["yarn", "yarnpkg"],
        &[
            "--cache-folder",
            "--cwd",
            "--modules-folder",
            "--mutex",
            "--network-timeout",
            "--registry",
            "--use-yarnrc",
        ],
    ),
    (&["pnpm"], &["-C", "-F", "--dir", "--filter", "--loglevel", "--store-dir"]),
    (&["composer"], &["-d", "--working-dir"]),
    (&["poetry"], &["-C", "-P", "--directory", "--project"]),
    (&["uv"], &["--cache-dir", "--color", "--config-file", "--directory", "--project", "--python"]),
    (&["cargo"], &["-C", "-Z", "--color", "--config"]),
    (&["go"], &["-C"]),
    (&["git"], &["-C", "-c", "--config-env", "--git-dir", "--namespace", "--work-tree"]),
    (&["bun"], &["--cwd"]),
];

/// Shells that take a script behind `-c`.
pub const SHELLS: &[&str] = &["ash", "bash", "dash", "ksh", "sh", "zsh"];
