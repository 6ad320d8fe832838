//! Runs the instructions of a Dockerfile for real, in a root of its own.
//!
//! A worker is one process tree in its own mount and process namespaces, chrooted into a scratch directory with the
//! machine's /usr (read-only), a private /usr/local with stand-ins for package managers and daemons, and /proc. Every
//! RUN is a new shell; when it ends, every process that it left is killed and what does not outlive a RUN is taken
//! away: tmpfs mounts, writes to bind mounts, /dev/shm, /etc/hosts.

use std::collections::BTreeMap;
use std::fs::{self, Permissions};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command as Process, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use crate::render::{Command, Instruction};
use crate::tools::{OUTPUT, SKELETON, TOOLS};

/// Which program answers to `/bin/sh`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    pub name: String,
    /// Bound over the program that /bin/sh names here; `None` leaves it.
    over: Option<(PathBuf, PathBuf)>,
}

/// The shells under which `sh` chains run on this machine: its own /bin/sh, and bash in its place where there is one
/// (as on Fedora and its kin).
pub fn variants() -> Vec<Variant> {
    let own = fs::canonicalize("/bin/sh").unwrap_or_else(|_| "/bin/sh".into());
    let name = own.file_name().map_or("sh".into(), |name| name.to_string_lossy().into_owned());
    let mut all = vec![Variant { name: format!("sh is {name}"), over: None }];
    for other in ["bash", "busybox"] {
        let path = PathBuf::from(format!("/usr/bin/{other}"));
        if name != other && path.is_file() {
            all.push(Variant { name: format!("sh is {other}"), over: Some((path, own.clone())) });
        }
    }
    all
}

/// What a build came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// An image: every file that a RUN left, by path.
    Image(BTreeMap<String, File>),
    /// The status of the RUN that failed, and the log of the steps until then.
    Failed { status: i32, log: String },
    /// It did not end.
    Hung,
}

/// A file of an image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub mode: u32,
    pub owner: (u32, u32),
    pub content: Content,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    Directory,
    Text(String),
    Link(PathBuf),
    Other,
}

/// The log to which the steps of a chain write.
const LOG: &str = "/log/steps";
/// Parts of the root that belong to the worker, not to the image.
const FIXED: &[&str] = &["usr", "proc", "dev", "bin", "sbin", "lib", "lib32", "lib64", "libx32", ".job"];
/// A build that takes longer hangs.
const PATIENCE: Duration = Duration::from_secs(20);

/// A scratch root and the process that builds in it.
pub struct Worker {
    home: PathBuf,
    variant: Variant,
    process: Child,
    requests: ChildStdin,
    answers: Receiver<String>,
    jobs: u64,
}

/// Makes the namespaces and answers each line that names a job with `status N`. `$1` is the worker's directory; `$2`
/// is bound over `$3`.
const START: &str = r#"
set -e
root=$1/root
mount --bind /usr "$root/usr"
mount -o remount,ro,bind "$root/usr" 2>/dev/null || true
for dir in bin sbin lib lib32 lib64 libx32; do
    if [ -d "/$dir" ] && ! [ -L "/$dir" ]; then mount --bind "/$dir" "$root/$dir"; fi
done
mount --bind "$1/local" "$root/usr/local"
mount -t proc proc "$root/proc"
mount --bind /dev/null "$root/dev/null"
exec chroot "$root" /bin/sh -c '
    if [ -n "$1" ]; then mount --bind "$1" "$2"; fi
    echo ready
    while read -r job; do ( . "/.job/$job" ); done' worker "$2" "$3"
"#;

impl Worker {
    /// Starts a worker in `home`, which it fills; the error says what this machine does not permit.
    pub fn start(home: &Path, variant: &Variant) -> Result<Worker, String> {
        prepare(home).map_err(|error| format!("{}: {error}", home.display()))?;
        let mut unshare = Process::new("unshare");
        if fs::metadata("/proc/self").map_err(|error| error.to_string())?.uid() != 0 {
            unshare.arg("--map-root-user");
        }
        let (over, own) = variant.over.clone().unwrap_or_default();
        let mut process = unshare
            .args(["--mount", "--pid", "--fork", "--kill-child", "sh", "-c", START, "sh"])
            .args([home, &over, &own])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .map_err(|error| format!("unshare: {error}"))?;
        let requests = process.stdin.take().ok_or("no stdin")?;
        let output = process.stdout.take().ok_or("no stdout")?;
        let (sender, answers) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        let worker =
            Worker { home: home.to_owned(), variant: variant.clone(), process, requests, answers, jobs: 0 };
        match worker.answers.recv_timeout(PATIENCE) {
            Ok(line) if line == "ready" => Ok(worker),
            _ => {
                Err("no mount and process namespaces (root, or unprivileged user namespaces, are needed)"
                    .into())
            }
        }
    }

    /// Builds from nothing but the skeleton.
    pub fn build(&mut self, instructions: &[Instruction]) -> Outcome {
        self.reset().expect("the scratch directory can be written");
        self.jobs += 1;
        let name = format!("{}", self.jobs);
        let job = self.home.join("root/.job").join(&name);
        fs::write(&job, script(instructions)).expect("the scratch directory can be written");
        let sent = writeln!(self.requests, "{name}").and_then(|()| self.requests.flush());
        let answer = sent.ok().and_then(|()| self.answers.recv_timeout(PATIENCE).ok());
        let _ = fs::remove_file(&job);
        let Some(status) = answer.and_then(|line| line.strip_prefix("status ")?.parse().ok()) else {
            self.restart();
            return Outcome::Hung;
        };
        if status == 0 {
            let mut files = BTreeMap::new();
            collect(&self.home.join("root"), "", &mut files);
            collect(&self.home.join("local"), "/usr/local", &mut files);
            Outcome::Image(files)
        } else {
            let log = fs::read(self.home.join("root").join(&LOG[1..])).unwrap_or_default();
            Outcome::Failed { status, log: String::from_utf8_lossy(&log).into_owned() }
        }
    }

    fn restart(&mut self) {
        let (home, variant) = (self.home.clone(), self.variant.clone());
        let _ = self.process.kill();
        let _ = self.process.wait();
        *self = Worker::start(&home, &variant).expect("a worker that started once starts again");
    }

    /// Takes away what the last build left and lays out the base image.
    fn reset(&self) -> std::io::Result<()> {
        let root = self.home.join("root");
        for entry in fs::read_dir(&root)? {
            let entry = entry?;
            if !FIXED.iter().any(|fixed| entry.file_name() == *fixed) {
                remove(&entry.path())?;
            }
        }
        for emptied in ["local", "root/.job"] {
            for entry in fs::read_dir(self.home.join(emptied))? {
                remove(&entry?.path())?;
            }
        }
        for (path, content, mode) in SKELETON {
            let path = root.join(&path[1..]);
            match content {
                Some(content) => fs::write(&path, content)?,
                None => fs::create_dir(&path)?,
            }
            fs::set_permissions(&path, Permissions::from_mode(*mode))?;
        }
        for dir in ["bin", "sbin", "share"] {
            fs::create_dir(self.home.join("local").join(dir))?;
        }
        // One file for the tools that share a text: there are many, and they are laid out for every build.
        let mut written: Vec<(&str, PathBuf)> = Vec::new();
        for (name, text) in TOOLS {
            let path = self.home.join("local/bin").join(name);
            if let Some((_, same)) = written.iter().find(|(other, _)| other == text) {
                fs::hard_link(same, &path)?;
                continue;
            }
            fs::write(&path, text)?;
            fs::set_permissions(&path, Permissions::from_mode(0o755))?;
            written.push((text, path));
        }
        Ok(())
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.home);
    }
}

/// The parts of the root that stay for the worker's life.
fn prepare(home: &Path) -> std::io::Result<()> {
    if home.exists() {
        fs::remove_dir_all(home)?;
    }
    let root = home.join("root");
    fs::create_dir_all(home.join("local"))?;
    for dir in ["usr", "proc", "dev", "dev/shm", ".job"] {
        fs::create_dir_all(root.join(dir))?;
    }
    fs::write(root.join("dev/null"), "")?;
    symlink("/proc/self/fd", root.join("dev/fd"))?;
    symlink("/proc/self/fd/1", root.join("dev/stdout"))?;
    symlink("/proc/self/fd/2", root.join("dev/stderr"))?;
    for dir in ["bin", "sbin", "lib", "lib32", "lib64", "libx32"] {
        let Ok(meta) = fs::symlink_metadata(Path::new("/").join(dir)) else { continue };
        if meta.is_symlink() {
            symlink(fs::read_link(Path::new("/").join(dir))?, root.join(dir))?;
        } else {
            fs::create_dir(root.join(dir))?;
        }
    }
    // Whoever plays another user must get in.
    fs::set_permissions(&root, Permissions::from_mode(0o755))
}

/// Removes a file or a tree, whatever modes its directories have (root is not always who runs this).
fn remove(path: &Path) -> std::io::Result<()> {
    if !fs::symlink_metadata(path)?.is_dir() {
        return fs::remove_file(path);
    }
    if fs::remove_dir_all(path).is_ok() {
        return Ok(());
    }
    fs::set_permissions(path, Permissions::from_mode(0o700))?;
    for entry in fs::read_dir(path)? {
        remove(&entry?.path())?;
    }
    fs::remove_dir(path)
}

/// Every file below `dir`, under the name it has in the image.
fn collect(dir: &Path, name: &str, files: &mut BTreeMap<String, File>) {
    let Ok(entries) = fs::read_dir(dir) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let file = entry.file_name().to_string_lossy().into_owned();
        // A process number is never the same twice.
        if name.is_empty() && FIXED.contains(&file.as_str()) || file.ends_with(".pid") {
            continue;
        }
        let Ok(meta) = fs::symlink_metadata(&path) else { continue };
        let inside = format!("{name}/{file}");
        let content = if meta.is_dir() {
            collect(&path, &inside, files);
            Content::Directory
        } else if meta.is_symlink() {
            Content::Link(fs::read_link(&path).unwrap_or_default())
        } else if meta.is_file() {
            Content::Text(String::from_utf8_lossy(&fs::read(&path).unwrap_or_default()).into_owned())
        } else {
            Content::Other
        };
        files.insert(inside, File { mode: meta.mode() & 0o7777, owner: (meta.uid(), meta.gid()), content });
    }
}

/// `text` as one word of a shell.
fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// Kills whatever a RUN left, until nothing is left to be killed but the worker and the shell that says this.
const ALONE: &str = "while kill -9 -1 2>/dev/null; do :; done";

/// The job: each RUN in turn, until one fails.
fn script(instructions: &[Instruction]) -> String {
    let mut shell = vec!["/bin/sh".to_owned(), "-c".to_owned()];
    let mut environment =
        vec!["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin".to_owned()];
    let mut workdir = "/".to_owned();
    let mut user = "root".to_owned();
    let mut job = String::from("umask 022\ncd /\n");
    let anywhere = |word: &str| {
        instructions.iter().any(|instruction| {
            matches!(instruction, Instruction::Run { command: Command::Script(script), .. } if script.contains(word))
        })
    };
    let (shm, hosts) = (anywhere("/dev/shm"), anywhere("/etc/hosts"));
    for instruction in instructions {
        match instruction {
            Instruction::Shell(words) => shell.clone_from(words),
            Instruction::Env(name, value) => {
                environment.retain(|entry| entry.split('=').next() != Some(name));
                environment.push(format!("{name}={value}"));
            }
            Instruction::Workdir(path) => {
                workdir = if path.starts_with('/') {
                    path.clone()
                } else {
                    format!("{}/{path}", workdir.trim_end_matches('/'))
                };
                job += &format!("mkdir -p {}\n", quote(&workdir));
            }
            Instruction::User(name) => user.clone_from(name),
            Instruction::Other => {}
            Instruction::Run { flags, command } => {
                let mut after = String::new();
                if shm {
                    job += "mount -t tmpfs tmpfs /dev/shm\n";
                    after += "umount -l /dev/shm\n";
                }
                if hosts {
                    job += "echo 127.0.0.1 localhost > /.job/hosts; mount --bind /.job/hosts /etc/hosts\n";
                    after += "umount -l /etc/hosts\n";
                }
                for flag in flags {
                    mount(flag, &mut job, &mut after);
                }
                job += &format!("env -i -C {}", quote(&workdir));
                for entry in &environment {
                    job += &format!(" {}", quote(entry));
                }
                if environment.iter().all(|entry| !entry.starts_with("HOME=")) {
                    job += if user == "root" { " HOME=/root" } else { " HOME=/home/app" };
                }
                if user != "root" {
                    job += " setpriv --reuid 1000 --regid 1000 --clear-groups";
                }
                let words = match command {
                    Command::Exec(words) => words.clone(),
                    Command::Script(script) => shell.iter().chain([script]).cloned().collect(),
                };
                for word in words {
                    job += &format!(" {}", quote(&word));
                }
                job += &format!(" </dev/null >>{OUTPUT} 2>/dev/null\ns=$?\n{ALONE}\n");
                job += &after;
                job += "[ $s = 0 ] || { echo status $s; exit; }\n";
            }
        }
    }
    job += "echo status 0\n";
    job
}

/// Puts a `--mount` in place for one RUN; other flags do not concern what is run here.
fn mount(flag: &str, job: &mut String, after: &mut String) {
    let Some(options) = flag.strip_prefix("--mount=") else { return };
    let option =
        |name: &str| options.split(',').find_map(|option| option.strip_prefix(name)?.strip_prefix('='));
    let writable = options.split(',').any(|option| matches!(option, "rw" | "readwrite" | "rw=true"));
    let target = quote(option("target").unwrap_or("/run/secrets/token"));
    match option("type") {
        Some("tmpfs") => *job += &format!("mkdir -p {target}; mount -t tmpfs tmpfs {target}\n"),
        Some("cache") => {
            let name = target.replace(['/', '\''], "_");
            *job +=
                &format!("mkdir -p {target} /.job/cache/{name}; mount --bind /.job/cache/{name} {target}\n");
        }
        Some("bind") if writable => {
            *job += &format!(
                "mkdir -p {target}; rm -rf /.job/rw; cp -r /ctx /.job/rw; mount --bind /.job/rw {target}\n"
            );
        }
        Some("bind") => {
            *job += &format!(
                "mkdir -p {target}; mount --bind /ctx {target}; mount -o remount,ro,bind {target}\n"
            );
        }
        Some("secret") => {
            *job += "mkdir -p /run/secrets; echo secret > /run/secrets/token\n";
            *after += "rm -rf /run/secrets\n";
            return;
        }
        _ => return,
    }
    *after += &format!("umount -l {target}\n");
}
