//! Requests with limits: what goes wrong is put in one sentence, and of what a server sends nothing stands in it but names
//! from its certificate.

use super::manifest;
use super::name::Endpoint;
use serde::Deserialize;
use std::fmt;
use std::io;
use std::sync::OnceLock;
use std::time::{Duration, Instant};
use ureq::http::{Response, header};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body, Error};

/// The most that is read of an answer. Source: OCI distribution specification 1.1, "Pushing manifests": registries must
/// take manifests of 4 MiB at least, and clients should not make larger ones.
const MOST: u64 = 4 << 20;

/// The most redirects that are followed.
const REDIRECTS: u32 = 5;

/// How much time there is.
pub struct Clock {
    per_request: Duration,
    total: Duration,
    started: OnceLock<Instant>,
}

impl Clock {
    /// Begins to run with the first request.
    pub fn new(per_request: Duration, total: Duration) -> Clock {
        Clock { per_request, total, started: OnceLock::new() }
    }

    /// The longest that the next request may take.
    ///
    /// # Errors
    /// The time is over.
    pub fn next(&self) -> Result<Duration, String> {
        let spent = self.started.get_or_init(Instant::now).elapsed();
        match self.total.checked_sub(spent) {
            Some(left) if !left.is_zero() => Ok(left.min(self.per_request)),
            _ => Err(format!(
                "registries took longer than {} s together; no more are asked",
                seconds(self.total)
            )),
        }
    }
}

/// What a server answered.
pub struct Reply {
    /// The status code.
    pub status: u16,
    /// The media type, without its parameters, in lower case.
    pub media_type: String,
    /// The values of `WWW-Authenticate`.
    pub challenges: Vec<String>,
    /// The body.
    pub body: Vec<u8>,
}

impl Reply {
    /// Whether a status of 404 comes from a registry that looked, and not from something in front of it.
    /// Source: OCI distribution specification 1.1, "Error codes"; `NOT_FOUND` is GitHub's and Harbor's.
    pub fn says_missing(&self) -> bool {
        #[derive(Deserialize)]
        struct Problem {
            code: String,
        }
        #[derive(Deserialize)]
        struct Envelope {
            errors: Vec<Problem>,
        }
        serde_json::from_slice::<Envelope>(&self.body).is_ok_and(|envelope| {
            let missing = ["MANIFEST_UNKNOWN", "NAME_UNKNOWN", "NOT_FOUND"];
            envelope.errors.iter().any(|problem| missing.contains(&problem.code.as_str()))
        })
    }

    /// The body, which must be what `digest` names.
    ///
    /// # Errors
    /// It is not, or the status is not 200.
    pub fn checked(&self, digest: &str, host: &str) -> Result<&[u8], String> {
        self.expect_ok(host)?;
        if manifest::digest(&self.body) != digest {
            return Err(format!("{host} sent something else than it names by a digest"));
        }
        Ok(&self.body)
    }

    /// # Errors
    /// The status is not 200.
    pub fn expect_ok(&self, host: &str) -> Result<(), String> {
        match self.status {
            200 => Ok(()),
            401 | 403 => Err(format!("{host} does not let this user see the image ({})", self.status)),
            429 => Err(format!("{host} wants fewer requests for now (429)")),
            status => Err(format!("{host} answered with status {status}")),
        }
    }
}

/// What is sent along with a request.
pub enum Send<'a> {
    /// Nothing: a GET, with these parameters in its URL.
    Get(&'a [(&'a str, &'a str)]),
    /// A form: a POST.
    Form(&'a [(&'a str, &'a str)]),
}

/// The HTTP client.
pub struct Http {
    /// For hosts that are asked with TLS only, redirects included.
    secure: Agent,
    /// For loopback hosts.
    plain: Agent,
}

impl Http {
    /// A client that verifies certificates as the operating system does and uses its proxy, except to loopback hosts.
    pub fn new() -> Http {
        let config = || {
            Agent::config_builder()
                .http_status_as_error(false)
                .max_redirects(REDIRECTS)
                .max_redirects_will_error(true)
                .user_agent(concat!("leanfile/", env!("CARGO_PKG_VERSION")))
                .tls_config(TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build())
        };
        Http { secure: config().https_only(true).build().into(), plain: config().proxy(None).build().into() }
    }

    /// Asks for `url` on behalf of `endpoint`.
    ///
    /// # Errors
    /// There is no answer within `limit`, or it is none that can be used.
    pub fn request(
        &self,
        endpoint: &Endpoint,
        url: &str,
        authorization: Option<&str>,
        send: Send<'_>,
        limit: Duration,
    ) -> Result<Reply, Failure> {
        let agent = if endpoint.plain { &self.plain } else { &self.secure };
        let response = match send {
            Send::Get(parameters) => {
                let mut request = agent.get(url).query_pairs(parameters.iter().copied());
                request = request.header(header::ACCEPT, manifest::ACCEPTED);
                if let Some(authorization) = authorization {
                    request = request.header(header::AUTHORIZATION, authorization);
                }
                request.config().timeout_global(Some(limit)).build().call()
            }
            Send::Form(fields) => {
                let request = agent.post(url).config().timeout_global(Some(limit)).build();
                request.send_form(fields.iter().copied())
            }
        };
        // A token is asked for at another host than the registry's own, which a registry may call whatever it likes.
        let host = url.split("://").nth(1).and_then(|rest| rest.split(['/', '?']).next());
        let is_host =
            |host: &&str| host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.:[]".contains(&byte));
        let host = host.filter(is_host).unwrap_or(&endpoint.host);
        response.and_then(read).map_err(|error| Failure {
            why: sentence(host, &error, limit),
            down: matches!(
                error,
                Error::Timeout(_)
                    | Error::HostNotFound
                    | Error::Io(_)
                    | Error::ConnectionFailed
                    | Error::Rustls(_)
                    | Error::Tls(_)
            ),
        })
    }
}

/// Why there is no answer.
pub struct Failure {
    /// In words.
    pub why: String,
    /// Whether the host will not answer other requests either.
    pub down: bool,
}

fn read(mut response: Response<Body>) -> Result<Reply, Error> {
    let text = |value: &header::HeaderValue| value.to_str().unwrap_or_default().to_owned();
    let media_type = response.headers().get(header::CONTENT_TYPE).map(text).unwrap_or_default();
    let challenges = response.headers().get_all(header::WWW_AUTHENTICATE).iter().map(text).collect();
    Ok(Reply {
        status: response.status().as_u16(),
        media_type: media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase(),
        challenges,
        body: response.body_mut().with_config().limit(MOST).read_to_vec()?,
    })
}

/// What went wrong, in words.
fn sentence(host: &str, error: &Error, limit: Duration) -> String {
    match error {
        Error::Timeout(_) => format!("{host} did not answer within {} s", seconds(limit)),
        Error::HostNotFound => format!("{host} cannot be reached: there is no such host"),
        Error::BodyExceedsLimit(_) => format!("{host} sent more than {} MiB for an answer", MOST >> 20),
        Error::LargeResponseHeader(..) => format!("{host} sent an endless header"),
        Error::TooManyRedirects => format!("{host} redirects more than {REDIRECTS} times"),
        Error::RequireHttpsOnly(_) => format!("{host} sends on to a place without TLS"),
        Error::Rustls(why) => format!("the TLS connection to {host} failed: {}", printable(why)),
        Error::Tls(why) => format!("the TLS connection to {host} failed: {why}"),
        Error::Io(error) => match error.kind() {
            // What rustls does not like of the other side comes so.
            io::ErrorKind::InvalidData => {
                format!("the TLS connection to {host} failed: {}", printable(error))
            }
            io::ErrorKind::ConnectionRefused => format!("{host} cannot be reached: connection refused"),
            io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => {
                format!("{host} did not answer within {} s", seconds(limit))
            }
            io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::BrokenPipe
            | io::ErrorKind::UnexpectedEof => format!("{host} closed the connection without an answer"),
            _ => format!("{host} cannot be asked: {}", printable(error)),
        },
        Error::ConnectionFailed => format!("{host} cannot be reached"),
        Error::InvalidProxyUrl => "the proxy that the environment names has no good URL".to_owned(),
        _ => format!("{host} did not answer as an HTTP server does"),
    }
}

/// An error's text, in which there may be names from a certificate.
fn printable(error: &dyn fmt::Display) -> String {
    error.to_string().chars().filter(|c| !c.is_control()).take(200).collect()
}

/// Seconds, with tenths where it is few of them.
fn seconds(duration: Duration) -> String {
    let tenths = duration.as_secs_f64().mul_add(10.0, 0.5).floor() / 10.0;
    if tenths.fract() == 0.0 { format!("{tenths:.0}") } else { format!("{tenths:.1}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;
    use std::net::TcpListener;
    use std::thread;

    #[test]
    fn a_host_without_tls_is_not_asked_without() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let host = listener.local_addr().unwrap().to_string();
        thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            }
        });
        let ask = |scheme: &str| {
            let url = format!("{scheme}://{host}");
            let endpoint =
                Endpoint { host: host.clone(), url: url.clone(), credentials: String::new(), plain: false };
            let reply = Http::new().request(&endpoint, &url, None, Send::Get(&[]), Duration::from_secs(5));
            reply.map(|reply| reply.status).map_err(|failure| failure.why)
        };
        let why = ask("https").unwrap_err();
        assert!(why.starts_with(&format!("the TLS connection to {host} failed: ")), "{why}");
        assert_eq!(ask("http"), Err(format!("{host} sends on to a place without TLS")));
    }

    #[test]
    fn seconds_in_words() {
        let words: Vec<String> = [5000, 300, 1250, 1].map(|ms| seconds(Duration::from_millis(ms))).into();
        assert_eq!(words, ["5", "0.3", "1.3", "0"]);
    }
}
