//! Registries on this machine: the real one, with images that are pushed to it, and ones that say what a test wants.

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

pub const MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
pub const INDEX: &str = "application/vnd.oci.image.index.v1+json";

/// The user of a registry that wants one, and the password: with a colon, which a user's name cannot have.
pub const USER: (&str, &str) = ("someone", "s3cret:word");

/// The same as a line of an htpasswd file (bcrypt).
const HTPASSWD: &str = "someone:$2y$05$abcdefghijklmnopqrstuu2JDQLR7mbHhdpill4/jMLDoVbsBhlUi\n";

/// Debian's `docker-registry`, on a port of its own.
pub struct Real {
    pub host: String,
    process: Child,
    folder: TempDir,
    authorization: Option<String>,
}

impl Drop for Real {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Real {
    /// Starts one; none where the program is not there, which is said.
    pub fn start(test: &str, with_user: bool) -> Option<Real> {
        if Command::new("docker-registry").arg("--version").output().is_err() {
            println!("skipped: {test}: docker-registry is not installed");
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let host = format!("127.0.0.1:{port}");
        let mut config = json!({
            "version": 0.1,
            "log": {"level": "error", "accesslog": {"disabled": true}},
            "storage": {"filesystem": {"rootdirectory": folder.path().join("images")}},
            "http": {"addr": host},
        });
        if with_user {
            let path = folder.path().join("htpasswd");
            fs::write(&path, HTPASSWD).unwrap();
            config["auth"] = json!({"htpasswd": {"realm": "images", "path": path}});
        }
        // JSON is YAML.
        let path = folder.path().join("config.yml");
        fs::write(&path, config.to_string()).unwrap();
        let log = File::create(folder.path().join("log")).unwrap();
        let process = Command::new("docker-registry")
            .arg("serve")
            .arg(&path)
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .unwrap();
        let authorization = with_user.then(|| basic(USER.0, USER.1));
        let real = Real { host, process, folder, authorization };
        let start = Instant::now();
        while TcpStream::connect(&real.host).is_err() {
            let log = fs::read_to_string(real.folder.path().join("log")).unwrap_or_default();
            assert!(start.elapsed() < Duration::from_secs(20), "docker-registry does not start: {log}");
            thread::sleep(Duration::from_millis(20));
        }
        Some(real)
    }

    fn send(&self, method: &str, url: &str, kind: &str, body: &[u8]) -> String {
        let url = if url.starts_with("http") { url.to_owned() } else { format!("http://{}{url}", self.host) };
        let mut request =
            ureq::http::Request::builder().method(method).uri(&url).header("Content-Type", kind);
        if let Some(authorization) = &self.authorization {
            request = request.header("Authorization", authorization);
        }
        let agent: ureq::Agent = ureq::Agent::config_builder().proxy(None).build().into();
        let response = agent.run(request.body(body).unwrap()).unwrap();
        let location = response.headers().get("Location").map(|value| value.to_str().unwrap().to_owned());
        location.unwrap_or_default()
    }

    fn blob(&self, repository: &str, content: &[u8]) -> Value {
        let kind = "application/octet-stream";
        let place = self.send("POST", &format!("/v2/{repository}/blobs/uploads/"), kind, b"");
        let sign = if place.contains('?') { '&' } else { '?' };
        self.send("PUT", &format!("{place}{sign}digest={}", digest(content)), kind, content);
        json!({"digest": digest(content), "size": content.len()})
    }

    /// Pushes an image under `tag` (or under its digest). What is said of it comes back: its digest, the manifest's
    /// length, and the bytes of the configuration and the layers.
    pub fn push(&self, repository: &str, tag: Option<&str>, platform: [&str; 2], layers: &[&[u8]]) -> Pushed {
        let config = json!({"os": platform[0], "architecture": platform[1], "rootfs": {"type": "layers", "diff_ids": []}});
        let config = config.to_string();
        let typed = |mut blob: Value, kind: &str| {
            blob["mediaType"] = kind.into();
            blob
        };
        let manifest = json!({
            "schemaVersion": 2,
            "mediaType": MANIFEST,
            "config": typed(self.blob(repository, config.as_bytes()), "application/vnd.oci.image.config.v1+json"),
            "layers": layers
                .iter()
                .map(|layer| typed(self.blob(repository, layer), "application/vnd.oci.image.layer.v1.tar+gzip"))
                .collect::<Vec<Value>>(),
        });
        let manifest = manifest.to_string();
        let digest = digest(manifest.as_bytes());
        let name = tag.unwrap_or(&digest);
        self.send("PUT", &format!("/v2/{repository}/manifests/{name}"), MANIFEST, manifest.as_bytes());
        let bytes = config.len() + layers.iter().map(|layer| layer.len()).sum::<usize>();
        Pushed { digest, length: manifest.len(), bytes: bytes as u64 }
    }

    /// Pushes an index of images for platforms. Its digest comes back.
    pub fn push_index(&self, repository: &str, tag: &str, images: &[(&Pushed, Value)]) -> String {
        let entries: Vec<Value> = images
            .iter()
            .map(|(image, platform)| json!({"mediaType": MANIFEST, "digest": image.digest, "size": image.length, "platform": platform}))
            .collect();
        let index = json!({"schemaVersion": 2, "mediaType": INDEX, "manifests": entries}).to_string();
        self.send("PUT", &format!("/v2/{repository}/manifests/{tag}"), INDEX, index.as_bytes());
        digest(index.as_bytes())
    }
}

/// An image that was pushed.
pub struct Pushed {
    pub digest: String,
    /// Bytes of the manifest.
    length: usize,
    /// Bytes of the configuration and the layers.
    pub bytes: u64,
}

pub fn digest(content: &[u8]) -> String {
    let hex: String = Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("sha256:{hex}")
}

pub fn basic(user: &str, password: &str) -> String {
    use base64::Engine as _;
    format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(format!("{user}:{password}")))
}

/// A server that answers as a test wants.
pub struct Fake {
    pub host: String,
    /// How many requests came.
    pub requests: Arc<AtomicUsize>,
}

/// What was asked for.
pub struct Request {
    /// The first line, the header and the body.
    pub text: String,
    pub stream: TcpStream,
}

impl Request {
    /// Whether the first line asks for `path`.
    pub fn is_for(&self, path: &str) -> bool {
        self.text.split(' ').nth(1).is_some_and(|asked| asked.split('?').next() == Some(path))
    }

    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.text.lines();
        lines.find_map(|line| {
            line.split_once(": ").filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
        })
    }

    /// Answers with a status (`200 OK`), header lines and a body.
    pub fn answer(&mut self, status: &str, header: &str, body: &str) {
        let length = body.len();
        let end = if header.is_empty() { "" } else { "\r\n" };
        let text = format!(
            "HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {length}\r\n{header}{end}\r\n{body}"
        );
        let _ = self.stream.write_all(text.as_bytes());
    }
}

impl Fake {
    pub fn start(answer: impl Fn(&mut Request) + Send + Sync + 'static) -> Fake {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let host = listener.local_addr().unwrap().to_string();
        let requests = Arc::new(AtomicUsize::new(0));
        let (answer, count) = (Arc::new(answer), Arc::clone(&requests));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (answer, count) = (Arc::clone(&answer), Arc::clone(&count));
                thread::spawn(move || {
                    let Some(mut request) = read(stream) else { return };
                    count.fetch_add(1, Ordering::SeqCst);
                    answer(&mut request);
                });
            }
        });
        Fake { host, requests }
    }

    pub fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

fn read(stream: TcpStream) -> Option<Request> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut text = String::new();
    while !text.ends_with("\r\n\r\n") {
        if reader.read_line(&mut text).ok()? == 0 {
            return None;
        }
    }
    let mut request = Request { text, stream };
    let length: usize = request.header("Content-Length").and_then(|value| value.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    request.text += &String::from_utf8_lossy(&body);
    Some(request)
}
