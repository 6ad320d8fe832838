//! What registries say of images: a real one, and ones that are down, slow, or no registries.

#![allow(clippy::print_stdout)] // What is skipped is said.

mod server;

use leanfile::cli::registry::{Answer, DEFAULT_PLATFORM, Options, Registry};
use serde_json::json;
use server::{Fake, INDEX, MANIFEST, Real, Request, USER, basic, digest};
use std::fs;
use std::io::Write as _;
use std::net::TcpListener;
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

const AMD: [&str; 2] = ["linux", "amd64"];

fn quick() -> Options {
    Options { per_request: Duration::from_secs(5), total: Duration::from_secs(20), ..Options::default() }
}

fn look(reference: &str) -> Answer {
    Registry::new(quick()).look(reference, DEFAULT_PLATFORM)
}

/// Why there is no answer; fails where there is one.
#[track_caller]
fn unknown(answer: Answer) -> String {
    match answer {
        Answer::Unknown(why) => why,
        other => panic!("{other:?}"),
    }
}

/// Credentials as docker keeps them.
fn credentials(config: &serde_json::Value) -> (TempDir, Vec<PathBuf>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.json");
    fs::write(&path, config.to_string()).unwrap();
    (folder, vec![path])
}

fn auths(host: &str, user: &str, password: &str) -> serde_json::Value {
    let auth = basic(user, password);
    json!({"auths": {host: {"auth": auth.strip_prefix("Basic ").unwrap()}}})
}

#[test]
fn images_of_a_real_registry() {
    let Some(real) = Real::start("images_of_a_real_registry", false) else { return };
    let full = real.push("library/python", Some("3.11"), AMD, &[&[1; 5000], &[2; 70_000], b"three"]);
    let slim = real.push("library/python", Some("3.11-slim"), AMD, &[&[1; 5000]]);
    let at = |rest: &str| format!("{}/{rest}", real.host);
    let registry = Registry::new(quick());
    let look = |rest: &str| registry.look(&at(rest), "");
    let found = Answer::Found { digest: full.digest.clone(), compressed: full.bytes };
    assert_eq!(look("library/python:3.11"), found);
    assert_eq!(look(&format!("library/python@{}", full.digest)), found);
    assert_eq!(look(&format!("library/python:3.11-slim@{}", full.digest)), found);
    let slim_found = Answer::Found { digest: slim.digest.clone(), compressed: slim.bytes };
    assert_eq!(look("library/python:3.11-slim"), slim_found);
    assert_ne!(full.bytes, slim.bytes);
    for missing in ["library/python:3.12", "library/python", "library/ruby:3", "python:3.11"] {
        assert_eq!(look(missing), Answer::Missing, "{missing}");
    }
    assert_eq!(look(&format!("library/python@{}", digest(b"another"))), Answer::Missing);

    // As plain data for the passes.
    let wanted =
        [(at("library/python:3.11"), at("library/python:3.11-slim")), (at("library/python:9"), at("A"))];
    let (known, notes) = registry.ask(&wanted, "");
    let sizes: Vec<_> = known.values().map(|known| (known.exists, known.compressed)).collect();
    assert_eq!(sizes, [(true, Some(full.bytes)), (true, Some(slim.bytes)), (false, None)]);
    assert!(notes.len() == 1 && notes[0].contains("lower case"), "{notes:?}");

    // As a mirror of Docker Hub.
    let mirrors = vec![
        "http://mirror.example.com".to_owned(),
        "http://127.0.0.1:1".to_owned(),
        format!("http://{}/", real.host),
    ];
    let registry = Registry::new(Options { mirrors, ..quick() });
    assert_eq!(registry.look("python:3.11", ""), found);
    assert_eq!(registry.look("docker.io/library/python:3.11-slim", ""), slim_found);
}

#[test]
fn images_for_several_platforms() {
    let Some(real) = Real::start("images_for_several_platforms", false) else { return };
    let push = |architecture, layer: &[u8]| real.push("a/b", None, ["linux", architecture], &[layer]);
    let (amd, arm, arm7) = (push("amd64", &[0; 100]), push("arm64", &[0; 2000]), push("arm", &[0; 30_000]));
    let index = real.push_index(
        "a/b",
        "1",
        &[
            (&arm7, json!({"os": "linux", "architecture": "arm", "variant": "v7"})),
            (&arm, json!({"os": "linux", "architecture": "arm64", "variant": "v8"})),
            (&amd, json!({"os": "linux", "architecture": "amd64"})),
            (&amd, json!({"os": "unknown", "architecture": "unknown"})),
        ],
    );
    let registry = Registry::new(quick());
    let one = format!("{}/a/b:1", real.host);
    for (platform, image) in [
        ("", &amd),
        ("linux/amd64", &amd),
        ("linux/arm64", &arm),
        ("linux/arm64/v8", &arm),
        ("linux/arm", &arm7),
    ] {
        let found = Answer::Found { digest: index.clone(), compressed: image.bytes };
        assert_eq!(registry.look(&one, platform), found, "{platform}");
    }
    assert_eq!(registry.look(&one, "linux/s390x"), Answer::Missing);
    assert!(unknown(registry.look(&one, "$TARGETPLATFORM")).contains("no platform"));

    // One image, without an index: its configuration says what it is for.
    real.push("a/b", Some("arm"), ["linux", "arm64"], &[b"x"]);
    let why = unknown(registry.look(&format!("{}/a/b:arm", real.host), ""));
    assert_eq!(why, format!("{}/a/b:arm is not for linux/amd64 but for linux/arm64", real.host));
}

#[test]
fn users_of_a_real_registry() {
    let Some(real) = Real::start("users_of_a_real_registry", true) else { return };
    let image = real.push("private/app", Some("1"), AMD, &[&[7; 999]]);
    let reference = format!("{}/private/app:1", real.host);
    let with = |config| {
        let (_folder, credentials) = credentials(&config);
        Registry::new(Options { credentials, ..quick() }).look(&reference, "")
    };
    let found = Answer::Found { digest: image.digest.clone(), compressed: image.bytes };
    assert_eq!(with(auths(&real.host, USER.0, USER.1)), found);
    assert_eq!(with(auths(&format!("http://{}/v1/", real.host), USER.0, USER.1)), found);
    assert_eq!(with(json!({"auths": {&real.host: {"username": USER.0, "password": USER.1}}})), found);
    let (_folder, mut files) = credentials(&auths(&real.host, USER.0, USER.1));
    files.insert(0, PathBuf::from("/nonexistent/config.json"));
    assert_eq!(Registry::new(Options { credentials: files, ..quick() }).look(&reference, ""), found);

    let why = unknown(with(auths(&real.host, USER.0, "wrong")));
    assert!(why.contains("does not let this user see") && !why.contains("wrong"), "{why}");
    for none in [
        auths("registry.example.com", USER.0, USER.1),
        json!({}),
        json!([1]),
        json!({"credsStore": "nonexistent"}),
    ] {
        let why = unknown(with(none));
        assert!(why.contains("wants credentials") && !why.contains(USER.1), "{why}");
    }
    assert!(unknown(look(&reference)).contains("wants credentials"));
}

/// A manifest with one layer of 40 bytes, and its configuration.
fn image() -> (String, String) {
    let config = json!({"os": "linux", "architecture": "amd64"}).to_string();
    let manifest = json!({
        "schemaVersion": 2,
        "config": {"digest": digest(config.as_bytes()), "size": config.len()},
        "layers": [{"digest": digest(b""), "size": 40}],
    });
    (manifest.to_string(), config)
}

/// Answers as a registry with one image, `a:1`.
fn serve(request: &mut Request) {
    let (manifest, config) = image();
    if request.is_for("/v2/a/manifests/1") {
        request.answer("200 OK", &format!("Content-Type: {MANIFEST}; charset=utf-8"), &manifest);
    } else if request.is_for(&format!("/v2/a/blobs/{}", digest(config.as_bytes()))) {
        request.answer("200 OK", "Content-Type: application/octet-stream", &config);
    } else {
        request.answer("404 Not Found", "", r#"{"errors":[{"code":"MANIFEST_UNKNOWN","message":""}]}"#);
    }
}

fn served() -> Answer {
    let (manifest, config) = image();
    Answer::Found { digest: digest(manifest.as_bytes()), compressed: 40 + config.len() as u64 }
}

#[test]
fn tokens() {
    for identity in [false, true] {
        let fake = Fake::start(move |request| {
            let host = request.header("Host").unwrap().to_owned();
            if request.is_for("/token") {
                let good = if identity {
                    request.text.starts_with("POST ")
                        && request.text.contains("grant_type=refresh_token")
                        && request.text.contains("refresh_token=id-token")
                        && request.text.contains("scope=repository%3Aa%3Apull")
                } else {
                    request
                        .text
                        .starts_with("GET /token?service=images%20of%20mine&scope=repository%3Aa%3Apull ")
                        && request.header("Authorization") == Some(&basic(USER.0, USER.1))
                };
                match good {
                    true => request.answer("200 OK", "", r#"{"access_token": "let.me-in"}"#),
                    false => request.answer("401 Unauthorized", "", ""),
                }
            } else if request.header("Authorization") == Some("Bearer let.me-in") {
                serve(request);
            } else {
                let challenge = format!(
                    "WWW-Authenticate: Bearer realm=\"http://{host}/token\",service=\"images of mine\",scope=\"x\""
                );
                request.answer("401 Unauthorized", &challenge, "");
            }
        });
        let config = match identity {
            true => json!({"auths": {&fake.host: {"auth": "", "identitytoken": "id-token"}}}),
            false => auths(&fake.host, USER.0, USER.1),
        };
        let (_folder, credentials) = credentials(&config);
        let registry = Registry::new(Options { credentials, ..quick() });
        assert_eq!(registry.look(&format!("{}/a:1", fake.host), ""), served(), "identity token: {identity}");
        // The manifest, the token, the manifest, and with the same token the configuration.
        assert_eq!(fake.requests(), 4);
        assert_eq!(registry.look(&format!("{}/a:2", fake.host), ""), Answer::Missing);
        assert_eq!(fake.requests(), 5);
        assert!(unknown(look(&format!("{}/a:1", fake.host))).contains("wants credentials"));
    }
}

#[test]
fn an_image_is_asked_for_once() {
    let fake = Fake::start(|request| {
        thread::sleep(Duration::from_millis(50));
        serve(request);
    });
    let registry = Registry::new(quick());
    let reference = format!("{}/a:1", fake.host);
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| assert_eq!(registry.look(&reference, ""), served()));
        }
    });
    assert_eq!(fake.requests(), 2);
    assert_eq!(registry.look(&reference, "linux/amd64"), served());
    assert_eq!(fake.requests(), 2);
}

#[test]
fn redirects_are_followed_and_bounded() {
    let fake = Fake::start(|request| {
        let (_, config) = image();
        let blob = format!("/v2/a/blobs/{}", digest(config.as_bytes()));
        if request.is_for(&blob) {
            request.answer("307 Temporary Redirect", "Location: /elsewhere", "");
        } else if request.is_for("/elsewhere") {
            request.answer("200 OK", "", &config);
        } else if request.is_for("/v2/loop/manifests/1") {
            request.answer("302 Found", "Location: /v2/loop/manifests/1", "");
        } else {
            serve(request);
        }
    });
    assert_eq!(look(&format!("{}/a:1", fake.host)), served());
    let before = fake.requests();
    assert!(unknown(look(&format!("{}/loop:1", fake.host))).contains("redirects more than 5 times"));
    assert!(fake.requests() - before <= 7);
}

#[test]
fn a_registry_that_does_not_answer() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let host = silent.local_addr().unwrap();
    let options = Options { per_request: Duration::from_millis(300), ..quick() };
    let registry = Registry::new(options.clone());
    let start = Instant::now();
    let why = unknown(registry.look(&format!("{host}/a:1"), ""));
    assert_eq!(why, format!("{host} did not answer within 0.3 s"));
    let first = start.elapsed();
    assert!(first >= Duration::from_millis(300) && first < Duration::from_secs(3), "{first:?}");
    // It is not waited for again.
    for tag in 0..50 {
        assert_eq!(unknown(registry.look(&format!("{host}/a:x{tag}"), "")), why);
    }
    assert!(start.elapsed() - first < Duration::from_millis(200));

    // What comes byte by byte is bounded as well.
    for header in
        ["HTTP/1.1 200 OK\r\nX: ".to_owned(), format!("HTTP/1.1 200 OK\r\nContent-Type: {MANIFEST}\r\n\r\n")]
    {
        let slow = Fake::start(move |request| {
            let _ = request.stream.write_all(header.as_bytes());
            while request.stream.write_all(b" ").is_ok() {
                thread::sleep(Duration::from_millis(20));
            }
        });
        let start = Instant::now();
        let why = unknown(Registry::new(options.clone()).look(&format!("{}/a:1", slow.host), ""));
        assert!(why.contains("did not answer within 0.3 s"), "{why}");
        assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    }
}

#[test]
fn all_together_have_a_limit() {
    let late = Fake::start(|request| {
        thread::sleep(Duration::from_millis(150));
        serve(request);
    });
    let registry = Registry::new(Options { total: Duration::from_millis(500), ..quick() });
    let start = Instant::now();
    let answers: Vec<Answer> =
        (0..40).map(|tag| registry.look(&format!("{}/a:x{tag}", late.host), "")).collect();
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
    assert_eq!(answers[0], Answer::Missing);
    unknown(answers[39].clone());
    assert!(late.requests() < 6);
}

#[test]
fn nobody_listens() {
    let host = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let why = unknown(look(&format!("{host}/a:1")));
    assert_eq!(why, format!("{host} cannot be reached: connection refused"));
}

#[test]
fn what_is_no_registry() {
    let (manifest, config) = image();
    let typed = |body: &str| (200, format!("Content-Type: {MANIFEST}"), body.to_owned());
    let index = |body: &str| (200, format!("Content-Type: {INDEX}"), body.to_owned());
    let html = (
        200,
        "Content-Type: text/html".to_owned(),
        "<html>\u{1b}[31mLog in to the hotel's network</html>".to_owned(),
    );
    let status = |status, body: &str| (status, String::new(), body.to_owned());
    let absent = digest(b"absent");
    let answers = [
        (html, "something else than an image's manifest"),
        (status(404, "<html>404</html>"), "status 404"),
        (status(404, r#"{"errors": []}"#), "status 404"),
        (status(404, r#"{"errors": [{"code": "DENIED"}]}"#), "status 404"),
        (status(500, "boom"), "status 500"),
        (status(503, r#"{"errors": [{"code": "MANIFEST_UNKNOWN"}]}"#), "status 503"),
        (status(429, ""), "fewer requests"),
        (status(403, ""), "does not let this user see"),
        (status(401, ""), "credentials of an unknown kind"),
        ((401, "WWW-Authenticate: Negotiate".to_owned(), String::new()), "credentials of an unknown kind"),
        ((401, "WWW-Authenticate: \"\u{7f},=,".to_owned(), String::new()), ""),
        ((401, "WWW-Authenticate: Bearer service=\"x\"".to_owned(), String::new()), "where its tokens come from"),
        ((401, "WWW-Authenticate: Bearer realm=\"nonsense\"".to_owned(), String::new()), ""),
        ((401, "WWW-Authenticate: Bearer realm=\"file:///etc/passwd\"".to_owned(), String::new()), ""),
        (status(204, ""), "status 204"),
        (status(302, ""), ""),
        ((302, "Location: gopher://x\u{1}".to_owned(), String::new()), ""),
        ((200, String::new(), manifest.clone()), "something else than an image's manifest"),
        ((200, "Content-Type: application/vnd.docker.distribution.manifest.v1+prettyjws".to_owned(), manifest.clone()), "something else than"),
        (typed(""), "cannot be read"),
        (typed("[]"), "cannot be read"),
        (typed("{\"config\":"), "cannot be read"),
        (typed(&"[".repeat(100_000)), "cannot be read"),
        (typed(&manifest.replace("40", "-40")), "cannot be read"),
        (typed(&manifest.replace("40", "1e99")), "cannot be read"),
        (typed(&manifest.replace("40", &u64::MAX.to_string())), ""),
        (typed(&manifest.replace(&digest(config.as_bytes()), "../../../etc/passwd")), ""),
        (typed(&manifest.replace(&digest(config.as_bytes()), "sha256:\\u0000\\r\\nX: y")), ""),
        (typed(&"x".repeat(5 << 20)), "more than 4 MiB"),
        (index("{}"), "cannot be read"),
        (index(r#"{"manifests": [{"digest": "x", "size": 1}]}"#), "does not say which platforms"),
        (index(&json!({"manifests": [{"digest": absent, "size": 1, "platform": {"os": "linux", "architecture": "amd64"}}]}).to_string()), "something else than it names by a digest"),
    ];
    for ((status, header, body), expected) in answers {
        let shown: String = body.chars().take(200).collect();
        let case = format!("{status} {header} {shown}");
        let fake = Fake::start(move |request| {
            request.answer(&format!("{status} Whatever"), &header, &body);
        });
        let start = Instant::now();
        let why = unknown(look(&format!("{}/a:1", fake.host)));
        assert!(why.contains(expected), "{case}: {why}");
        assert!(why.len() < 200 && !why.contains(char::is_control), "{case}: {why}");
        assert!(start.elapsed() < Duration::from_secs(5), "{case}");
        assert!(fake.requests() < 8, "{case}");
    }
}

#[test]
fn bytes_that_are_no_http() {
    let endless = |head: &'static [u8], rest: &'static [u8]| {
        Fake::start(move |request| {
            let _ = request.stream.write_all(head);
            while !rest.is_empty() && request.stream.write_all(rest).is_ok() {}
        })
    };
    let start = Instant::now();
    for (head, rest) in [
        (&b""[..], &b""[..]),
        (b"SSH-2.0-OpenSSH_9.2\r\n", b""),
        (b"\0\xff\0\xff", b"\0"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", b""),
        (b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nabc", b""),
        (b"HTTP/1.1 999999 OK\r\n\r\n", b""),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", b""),
        (b"HTTP/1.1 200 OK\r\nX: ", b"xxxxxxxxxxxxxxxx"),
        (b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"),
        (
            b"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.oci.image.manifest.v1+json\r\n\r\n",
            &[b' '; 4096],
        ),
    ] {
        let fake = endless(head, rest);
        let why = unknown(look(&format!("{}/a:1", fake.host)));
        assert!(why.contains(&fake.host) && !why.contains(char::is_control), "{why}");
    }
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}

#[test]
fn what_is_named_by_a_digest_is_checked() {
    let fake = Fake::start(|request| {
        let (manifest, _) = image();
        request.answer("200 OK", &format!("Content-Type: {MANIFEST}"), &manifest);
    });
    // The configuration is not what it should be.
    assert!(unknown(look(&format!("{}/a:1", fake.host))).contains("something else"));
    let why = unknown(look(&format!("{}/a@{}", fake.host, digest(b"another"))));
    assert!(why.contains("something else than sha256:"), "{why}");
}

/// The user's surroundings are those of a process: this test starts itself again in some that it made.
#[cfg(unix)]
#[test]
fn the_users_surroundings() {
    use std::os::unix::fs::PermissionsExt as _;
    const MARK: &str = "LEANFILE_TEST_SURROUNDINGS";
    if std::env::var_os(MARK).is_some() {
        return in_the_users_surroundings();
    }
    let folder = tempfile::tempdir().unwrap();
    let program = |name: &str, script: &str| {
        let path = folder.path().join(format!("docker-credential-{name}"));
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    };
    let good = json!({"ServerURL": "x", "Username": USER.0, "Secret": USER.1});
    program("good", &format!("cat >/dev/null; echo '{good}'"));
    program("slow", "exec sleep 4");
    program("silly", "echo '<html>'");
    let path = format!("{}:{}", folder.path().display(), std::env::var("PATH").unwrap());
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "the_users_surroundings", "--nocapture"])
        .env(MARK, "1")
        .env("PATH", path)
        .env("DOCKER_CONFIG", folder.path())
        .env("REGISTRY_AUTH_FILE", folder.path().join("auth.json"))
        .env("LEANFILE_REGISTRY_MIRRORS", " https://one.example.com, https://two.example.com/hub,,")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[cfg(unix)]
fn in_the_users_surroundings() {
    let folder = PathBuf::from(std::env::var_os("DOCKER_CONFIG").unwrap());
    let options = Options::from_environment();
    assert_eq!(options.mirrors, ["https://one.example.com", "https://two.example.com/hub"]);
    assert_eq!(options.credentials, [folder.join("config.json"), folder.join("auth.json")]);
    let fake = Fake::start(|request| {
        if request.header("Authorization") == Some(&basic(USER.0, USER.1)) {
            serve(request);
        } else {
            request.answer("401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"", "");
        }
    });
    let look = |config: serde_json::Value| {
        fs::write(folder.join("config.json"), config.to_string()).unwrap();
        let options = Options { per_request: Duration::from_millis(500), ..Options::from_environment() };
        Registry::new(options).look(&format!("{}/a:1", fake.host), "")
    };
    assert_eq!(look(json!({"credHelpers": {&fake.host: "good"}})), served());
    assert_eq!(look(json!({"credsStore": "good"})), served());
    let start = Instant::now();
    for helper in ["slow", "silly", "nonexistent"] {
        assert!(unknown(look(json!({"credsStore": helper}))).contains("wants credentials"), "{helper}");
    }
    assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    fs::write(folder.join("auth.json"), auths(&fake.host, USER.0, USER.1).to_string()).unwrap();
    assert_eq!(look(json!({})), served());
}

#[test]
fn nobody_is_asked_without_need() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("Dockerfile"), "FROM scratch\nCOPY a /a\n").unwrap();
    let fake = Fake::start(serve);
    for arguments in [&["diff"][..], &["diff", "--online"], &["check", "--online"], &["fix", "--online"]] {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_leanfile"))
            .args(arguments)
            .current_dir(folder.path())
            .env("LEANFILE_REGISTRY_MIRRORS", format!("http://{}", fake.host))
            .output()
            .unwrap();
        assert!(output.status.success() && output.stdout.is_empty(), "{output:?}");
    }
    assert_eq!(fake.requests(), 0);
}

/// The whole way: the program asks a real registry, and what it says goes over the table.
#[test]
fn the_program_asks() {
    let Some(real) = Real::start("the program asks", false) else { return };
    let platform = ["linux", "amd64"];
    real.push("library/python", Some("3.11"), platform, &[&[b'a'; 400_000]]);
    real.push("library/python", Some("3.11-slim"), platform, &[&[b'b'; 100_000]]);
    real.push("library/python", Some("3.12"), platform, &[&[b'c'; 400_000]]);
    let folder = tempfile::tempdir().unwrap();
    let run = |text: &str, mirror: &str, arguments: &[&str]| {
        fs::write(folder.path().join("Dockerfile"), text).unwrap();
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_leanfile"))
            .args(["diff", "--assume", "--no-config", "--only", "slim-base", "-v"])
            .args(arguments)
            .current_dir(folder.path())
            .env("LEANFILE_REGISTRY_MIRRORS", mirror)
            .output()
            .unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (text(&output.stdout), text(&output.stderr))
    };
    let mirror = format!("http://{}", real.host);
    let (out, err) = run("FROM python:3.11\nCMD [\"python\"]\n", &mirror, &["--online"]);
    assert!(out.contains("+FROM python:3.11-slim"), "{out}{err}");
    assert!(err.contains("0.1 MB to pull, not 0.4 MB"), "{err}");
    // The table knows python:3.12-slim, this registry does not have it.
    let named = format!("FROM {}/library/python:3.12\nCMD [\"python\"]\n", real.host);
    let (out, err) = run(&named, "", &["--online"]);
    assert!(
        out.is_empty() && err.contains("the registry does not have") && err.contains("python:3.12-slim"),
        "{out}{err}"
    );
    let (out, _) = run(&named, "", &[]);
    assert!(out.contains("/library/python:3.12-slim"), "{out}");

    // One that is down changes nothing but a note.
    let down = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let named = format!("FROM {down}/library/python:3.12\nCMD [\"python\"]\n");
    let (out, err) = run(&named, "", &["--online"]);
    assert!(out.contains("python:3.12-slim") && err.contains("note: "), "{out}{err}");
}
