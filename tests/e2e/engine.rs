//! buildah and podman, with the settings that make them work where there is neither a daemon nor systemd.
//!
//! buildah builds (`--layers`: without it the whole file becomes one layer, and merging seems to save nothing),
//! podman runs and inspects; both read one image store.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::check::{Check, Mode};

/// Longest time for one build and for one pull, in seconds.
const BUILD_SECONDS: &str = "900";
const PULL_SECONDS: &str = "300";

/// Builds images, and knows the environment in which buildah and podman are called.
pub struct Engine {
    env: Vec<(String, String)>,
}

/// An image that was built; it is removed from the store when it goes out of scope.
pub struct Image<'e> {
    engine: &'e Engine,
    tag: String,
}

/// How a container ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ran {
    /// Exit status; `None` when a signal ended podman itself.
    pub status: Option<i32>,
    /// What the container wrote to its standard output.
    pub stdout: String,
    /// Exit status of a server's HEALTHCHECK, where the image has one: 0 when it is healthy.
    pub health: Option<i32>,
    /// What the container, or podman, wrote to standard error: for messages, not compared.
    pub stderr: String,
}

/// What is at one path of an image's file tree. Times are left out: they differ between any two builds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Kind and permission bits, as in `st_mode`.
    pub mode: u32,
    /// Owner and group.
    pub owner: (u32, u32),
    /// Hash of a file's bytes or of a link's target; 0 for all else.
    pub content: u64,
}

impl Engine {
    /// The engine, or the reason why there is none.
    ///
    /// Real builds are asked for by `LEANFILE_BUILDS_TESTS=1`: they take minutes, root and the package registries.
    pub fn find() -> Result<Engine, String> {
        if std::env::var_os("LEANFILE_BUILDS_TESTS").is_none_or(|v| v != "1") {
            return Err("real builds are asked for by LEANFILE_BUILDS_TESTS=1".into());
        }
        for program in ["buildah", "podman", "timeout"] {
            let found = Command::new(program).arg("--version").output();
            if !found.is_ok_and(|o| o.status.success()) {
                return Err(format!("{program} is not installed"));
            }
        }
        // Once for all tests: the settings are files, and a test must not read one that another is writing.
        static ENV: OnceLock<Result<Vec<(String, String)>, String>> = OnceLock::new();
        let env =
            ENV.get_or_init(|| match shared().map(|s| s.join("builds/env.sh")).filter(|f| f.is_file()) {
                Some(script) => sourced(&script),
                None => own_settings().map_err(|e| format!("no folder for the image store: {e}")),
            });
        env.clone().map(|env| Engine { env })
    }

    /// Makes sure that `image` is in the store, pulling it by name where it is not; the error says why it is not there.
    pub fn base(&self, image: &str) -> Result<(), String> {
        if self.call("podman", &["image", "exists", image]).status.success() {
            return Ok(());
        }
        let pull = self.call("timeout", &[PULL_SECONDS, "buildah", "pull", "--quiet", image]);
        let missing = || format!("the base image {image} is not in the store and cannot be pulled");
        pull.status.success().then_some(()).ok_or_else(missing)
    }

    /// Makes `image` known as `name` too, where no image of that name is in the store or can be pulled. The name stays: another
    /// test may be building on it.
    pub fn alias(&self, image: &str, name: &str) {
        if self.base(name).is_err() {
            self.call("podman", &["tag", image, name]);
        }
    }

    /// Builds `folder/Dockerfile` with `folder` as its context; the error is the end of the build's log.
    ///
    /// A build that ended because a download or the engine failed is tried once more: that says nothing about the Dockerfile.
    pub fn build(&self, folder: &Path) -> Result<Image<'_>, String> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let tag = format!("localhost/leanfile-e2e:{}-{number}", std::process::id());
        let file = folder.join("Dockerfile");
        let once = || {
            self.command("timeout")
                .args([
                    BUILD_SECONDS,
                    "buildah",
                    "bud",
                    "--layers",
                    "--force-rm",
                    "--no-cache",
                    "--pull-never",
                ])
                .args(["--isolation", "chroot", "--network", "host", "--tag", &tag, "--file"])
                .arg(&file)
                .arg(folder)
                .output()
                .expect("timeout was found before")
        };
        let mut out = once();
        if !out.status.success() && download_failed(&out) {
            out = once();
        }
        if out.status.success() { Ok(Image { engine: self, tag }) } else { Err(end_of(&out)) }
    }

    fn command(&self, program: &str) -> Command {
        let mut c = Command::new(program);
        c.stdin(Stdio::null()).envs(self.env.iter().map(|(k, v)| (k, v)));
        c
    }

    fn call(&self, program: &str, args: &[&str]) -> Output {
        self.command(program).args(args).output().unwrap_or_else(|e| panic!("{program}: {e}"))
    }

    /// What a call that has to succeed writes to its standard output.
    fn said(&self, program: &str, args: &[&str]) -> String {
        let out = self.call(program, args);
        assert!(out.status.success(), "{program} {args:?}: {}", end_of(&out));
        String::from_utf8_lossy(&out.stdout).into_owned()
    }

    fn podman(&self, args: &[&str]) -> String {
        self.said("podman", args)
    }
}

impl Image<'_> {
    /// Bytes of each layer, the base's first, as they are stored: unpacked, before compression.
    pub fn layers(&self) -> Vec<u64> {
        let history = self.engine.podman(&["history", "--human=false", "--format", "json", &self.tag]);
        let history: Value = serde_json::from_str(&history).expect("podman history prints JSON");
        let rows = history.as_array().expect("a row per instruction");
        let mut sizes: Vec<u64> =
            rows.iter().map(|r| r["size"].as_u64().unwrap_or(0)).filter(|s| *s > 0).collect();
        sizes.reverse();
        sizes
    }

    /// The image's configuration (`Env`, `Cmd`, `User`…), without what is empty.
    pub fn config(&self) -> Value {
        // Not podman's own view, which has neither the health check nor ONBUILD nor SHELL.
        let text = self.engine.said("buildah", &["inspect", "--type", "image", &self.tag]);
        let mut image: Value = serde_json::from_str(&text).expect("buildah inspect prints JSON");
        let mut config = image["Docker"]["config"].take();
        let keys = config.as_object_mut().expect("a configuration");
        // Names of the container in which the build ran.
        keys.retain(|key, value| !["Hostname", "Image"].contains(&key.as_str()) && !is_empty(value));
        config
    }

    /// The name under which another build can copy from the image.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Starts the image as `check` says, with nothing on standard input, and waits for its end or its answer.
    pub fn ran(&self, check: &Check) -> Ran {
        match check.mode {
            Mode::Run => self.run(check),
            Mode::Serve => self.serve(check),
        }
    }

    fn run(&self, check: &Check) -> Ran {
        let seconds = check.timeout.to_string();
        let mut args =
            vec![&*seconds, "podman", "run", "--rm", "--network", "host", "--pull", "never", &*self.tag];
        args.extend(check.args.iter().map(String::as_str));
        let out = self.engine.call("timeout", &args);
        Ran {
            status: out.status.code(),
            stdout: String::from_utf8_lossy(&out.stdout).into_owned(),
            health: None,
            stderr: String::from_utf8_lossy(&out.stderr).into_owned(),
        }
    }

    /// What the server answers is its standard output, and its status is 0 for an answer of 200.
    fn serve(&self, check: &Check) -> Ran {
        // Two containers on one port would answer for each other.
        static ONE: Mutex<()> = Mutex::new(());
        let _alone = ONE.lock().unwrap_or_else(PoisonError::into_inner);
        let taken = TcpStream::connect(("127.0.0.1", check.port)).is_ok();
        assert!(!taken, "another program on this machine serves on port {}", check.port);

        let name = self.tag.replace(['/', ':'], "-");
        let mut args =
            vec!["run", "--detach", "--name", &*name, "--network", "host", "--pull", "never", &*self.tag];
        args.extend(check.args.iter().map(String::as_str));
        let started = self.engine.call("podman", &args);
        let answer = if started.status.success() { self.answer(&name, check) } else { String::new() };
        let checks = !answer.is_empty() && self.config()["Healthcheck"].is_object();
        let health = checks.then(|| self.engine.call("podman", &["healthcheck", "run", &name]));
        let logs = self.engine.call("podman", &["logs", &name]);
        self.engine.call("podman", &["rm", "--force", "--volumes", "--time", "0", &name]);

        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
        let good = head.split(' ').nth(1) == Some("200");
        let stderr = format!("{head}\n{}\n{}", end_of(&started), end_of(&logs));
        let health = health.and_then(|out| out.status.code());
        Ran { status: Some(i32::from(!good)), stdout: body.to_owned(), health, stderr }
    }

    /// What the container `name` answers as soon as it does; nothing when it ended before, or is too slow.
    fn answer(&self, name: &str, check: &Check) -> String {
        let start = Instant::now();
        loop {
            if let Ok(answer) = get(check.port, &check.path)
                && !answer.is_empty()
            {
                return answer;
            }
            let state = self.engine.call("podman", &["inspect", "--format", "{{.State.Running}}", name]);
            if !state.stdout.starts_with(b"true") || start.elapsed() > Duration::from_secs(check.timeout) {
                return String::new();
            }
            std::thread::sleep(Duration::from_millis(200));
        }
    }

    /// Everything a container of this image sees in its file system, by path from its root.
    pub fn tree(&self) -> BTreeMap<PathBuf, Entry> {
        let root = self.engine.podman(&["image", "mount", &self.tag]);
        let root = Path::new(root.trim());
        let mut tree = BTreeMap::new();
        let walked = walk(root, root, &mut tree);
        self.engine.podman(&["image", "unmount", &self.tag]);
        walked.expect("the mounted image can be read");
        tree
    }
}

impl Drop for Image<'_> {
    fn drop(&mut self) {
        self.engine.call("podman", &["rmi", "--force", &self.tag]);
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    }
}

/// What a server on this machine answers to a request for `path`: head and body.
fn get(port: u16, path: &str) -> io::Result<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    write!(stream, "GET {path} HTTP/1.0\r\nHost: localhost\r\n\r\n")?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}

/// The folder of shared test data beside the project, where there is one.
pub fn shared() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?.join("shared");
    let given = std::env::var_os("LEANFILE_SHARED").map(PathBuf::from);
    given.into_iter().chain([beside]).find(|p| p.is_dir())
}

/// What `script` sets for buildah and podman, as name and value.
fn sourced(script: &Path) -> Result<Vec<(String, String)>, String> {
    let out = Command::new("bash")
        .args(["-c", ". \"$1\" && env -0", "bash"])
        .arg(script)
        .output()
        .map_err(|e| format!("bash: {e}"))?;
    if !out.status.success() {
        return Err(format!("{}: {}", script.display(), end_of(&out)));
    }
    let wanted = |n: &str| n.starts_with("CONTAINERS_") || n == "BUILDAH_FORMAT" || n == "STORAGE_DRIVER";
    let text = String::from_utf8_lossy(&out.stdout);
    let pairs = text.split('\0').filter_map(|line| line.split_once('='));
    Ok(pairs.filter(|(name, _)| wanted(name)).map(|(n, v)| (n.to_string(), v.to_string())).collect())
}

/// An image store of the tests' own under the build folder, so that nobody's images are touched.
fn own_settings() -> io::Result<Vec<(String, String)>> {
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("images");
    fs::create_dir_all(&home)?;
    let storage = format!(
        "[storage]\ndriver = \"overlay\"\ngraphroot = \"{0}/graph\"\nrunroot = \"{0}/run\"\n",
        home.display()
    );
    // No network or cgroup namespace, and limits that a machine without CAP_SYS_RESOURCE can set.
    let containers = "[containers]\nnetns = \"host\"\ncgroupns = \"host\"\nlog_driver = \"k8s-file\"\n\
                      default_ulimits = [\"nofile=16384:16384\", \"nproc=16384:16384\"]\n\
                      [engine]\ncgroup_manager = \"cgroupfs\"\nevents_logger = \"file\"\nruntime = \"runc\"\n";
    let files = [
        ("CONTAINERS_STORAGE_CONF", "storage.conf", storage.as_str()),
        ("CONTAINERS_CONF", "containers.conf", containers),
    ];
    let mut env = vec![("BUILDAH_FORMAT".to_string(), "docker".to_string())];
    for (name, file, text) in files {
        let path = home.join(file);
        fs::write(&path, text)?;
        env.push((name.to_string(), path.display().to_string()));
    }
    Ok(env)
}

/// True when the log says that a package could not be fetched, which is the network's doing, or that runc could not start anything.
fn download_failed(out: &Output) -> bool {
    let log = String::from_utf8_lossy(&out.stderr);
    [
        "Temporary failure resolving",
        "Connection timed out",
        "Connection reset by peer",
        "Read timed out",
        "Close_Fd sealing memfd",
    ]
    .iter()
    .any(|sign| log.contains(sign))
}

/// The last lines of what a command wrote, for messages.
fn end_of(out: &Output) -> String {
    let text = format!("{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr));
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(12)..].join("\n")
}

fn walk(root: &Path, folder: &Path, tree: &mut BTreeMap<PathBuf, Entry>) -> io::Result<()> {
    for item in fs::read_dir(folder)? {
        let path = item?.path();
        let meta = fs::symlink_metadata(&path)?;
        let kind = meta.file_type();
        let content = if kind.is_symlink() {
            hash(fs::read_link(&path)?.as_os_str().as_bytes())
        } else if kind.is_file() {
            hash(&fs::read(&path)?)
        } else if kind.is_char_device() || kind.is_block_device() {
            meta.rdev()
        } else {
            0
        };
        let inside = path.strip_prefix(root).expect("below the root").to_path_buf();
        tree.insert(inside, Entry { mode: meta.mode(), owner: (meta.uid(), meta.gid()), content });
        if kind.is_dir() {
            walk(root, &path, tree)?;
        }
    }
    Ok(())
}

fn hash(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}
