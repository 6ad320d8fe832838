//! Requests with the user's credentials, which are looked for only where a registry asks for some.

use super::http::{Clock, Http, Reply, Send};
use super::name::Endpoint;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use docker_credential::DockerCredential;
use http_auth::{ChallengeRef, parse_challenges};
use serde::Deserialize;
use std::collections::HashMap;
use std::fs::File;
use std::io::BufReader;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, mpsc};
use std::thread;

/// What is known of how registries let the user in.
pub struct Access {
    /// Files with credentials.
    files: Vec<PathBuf>,
    /// Credentials of each registry that asked for some.
    credentials: Mutex<Credentials>,
    /// The `Authorization` that a repository wanted, by the URL of its registry and its name.
    granted: Mutex<HashMap<(String, String), String>>,
    /// Hosts that could not be asked, and why: they are not waited for again.
    down: Mutex<HashMap<String, String>>,
}

impl Access {
    /// Credentials come from the first of `files` that has some.
    pub fn new(files: Vec<PathBuf>) -> Access {
        Access { files, credentials: Mutex::default(), granted: Mutex::default(), down: Mutex::default() }
    }

    /// Asks for `url`, which belongs to `repository`; once more with credentials where it has to be.
    ///
    /// # Errors
    /// There is no answer, or the user is not let in.
    pub fn get(
        &self,
        http: &Http,
        clock: &Clock,
        endpoint: &Endpoint,
        repository: &str,
        url: &str,
    ) -> Result<Reply, String> {
        let asked = Asked { access: self, http, clock, endpoint };
        let key = (endpoint.url.clone(), repository.to_owned());
        let granted = lock(&self.granted).get(&key).cloned();
        let reply = asked.request(url, granted.as_deref(), Send::Get(&[]))?;
        if reply.status != 401 {
            return Ok(reply);
        }
        // What was granted before may be over by now.
        let authorization = asked.authorization(&reply.challenges, repository)?;
        let reply = asked.request(url, Some(&authorization), Send::Get(&[]))?;
        if reply.status == 401 {
            return Err(asked.not_let_in());
        }
        lock(&self.granted).insert(key, authorization);
        Ok(reply)
    }
}

/// Credentials by the name under which docker keeps them; none where it keeps none that can be used.
type Credentials = HashMap<String, Arc<OnceLock<Option<DockerCredential>>>>;

/// One registry that is asked.
struct Asked<'a> {
    access: &'a Access,
    http: &'a Http,
    clock: &'a Clock,
    endpoint: &'a Endpoint,
}

impl Asked<'_> {
    fn request(&self, url: &str, authorization: Option<&str>, send: Send<'_>) -> Result<Reply, String> {
        if let Some(why) = lock(&self.access.down).get(&self.endpoint.url) {
            return Err(why.clone());
        }
        let limit = self.clock.next()?;
        let reply = self.http.request(self.endpoint, url, authorization, send, limit);
        reply.map_err(|failure| {
            if failure.down {
                lock(&self.access.down).insert(self.endpoint.url.clone(), failure.why.clone());
            }
            failure.why
        })
    }

    /// The `Authorization` that answers one of `challenges`.
    fn authorization(&self, challenges: &[String], repository: &str) -> Result<String, String> {
        let parsed: Vec<ChallengeRef<'_>> =
            challenges.iter().filter_map(|challenge| parse_challenges(challenge).ok()).flatten().collect();
        let scheme = |name| parsed.iter().find(|challenge| challenge.scheme.eq_ignore_ascii_case(name));
        if let Some(bearer) = scheme("bearer") {
            return self.token(bearer, repository).map(|token| format!("Bearer {token}"));
        }
        if scheme("basic").is_none() {
            return Err(format!("{} wants credentials of an unknown kind", self.endpoint.host));
        }
        match self.credential()? {
            Some(DockerCredential::UsernamePassword(user, password)) => Ok(basic(&user, &password)),
            Some(DockerCredential::IdentityToken(_)) => Err(format!(
                "{} wants a name and a password; docker has a token for it instead",
                self.endpoint.host
            )),
            None => Err(self.not_let_in()),
        }
    }

    /// A token to pull from `repository`, from where `challenge` sends.
    /// Source: the `distribution` project's "Token authentication specification" and, for identity tokens,
    /// "OAuth2 token authentication".
    fn token(&self, challenge: &ChallengeRef<'_>, repository: &str) -> Result<String, String> {
        #[derive(Deserialize)]
        struct Token {
            token: Option<String>,
            access_token: Option<String>,
        }
        let host = &self.endpoint.host;
        let parameter = |name: &str| {
            let mut all = challenge.params.iter();
            all.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.to_unescaped())
        };
        let realm =
            parameter("realm").ok_or_else(|| format!("{host} does not say where its tokens come from"))?;
        let service = parameter("service").unwrap_or_default();
        let scope = format!("repository:{repository}:pull");
        let mut fields = vec![("service", service.as_str()), ("scope", scope.as_str())];
        let credential = self.credential()?;
        let reply = match &credential {
            Some(DockerCredential::IdentityToken(token)) => {
                fields.extend([
                    ("grant_type", "refresh_token"),
                    ("client_id", "leanfile"),
                    ("refresh_token", token),
                ]);
                self.request(&realm, None, Send::Form(&fields))?
            }
            Some(DockerCredential::UsernamePassword(user, password)) => {
                self.request(&realm, Some(&basic(user, password)), Send::Get(&fields))?
            }
            None => self.request(&realm, None, Send::Get(&fields))?,
        };
        match reply.status {
            200 => {}
            400 | 401 | 403 => return Err(self.not_let_in()),
            status => return Err(format!("{host} gives no token to pull with (status {status})")),
        }
        let token = serde_json::from_slice::<Token>(&reply.body).ok();
        let token = token.and_then(|token| token.token.or(token.access_token));
        // It goes into a header.
        token
            .filter(|token| !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic()))
            .ok_or_else(|| format!("{host} gives a token to pull with that cannot be read"))
    }

    /// The user's credentials for the registry; none where there are none that can be used. A helper program may ask the
    /// user something: it is not waited for longer than for a registry.
    fn credential(&self) -> Result<Option<DockerCredential>, String> {
        let limit = self.clock.next()?;
        let name = &self.endpoint.credentials;
        let known = Arc::clone(lock(&self.access.credentials).entry(name.clone()).or_default());
        let credential = known.get_or_init(|| {
            let (sender, receiver) = mpsc::channel();
            let (files, name) = (self.access.files.clone(), name.clone());
            thread::Builder::new()
                .spawn(move || sender.send(from_files(&files, &name)))
                .ok()
                .and_then(|_| receiver.recv_timeout(limit).ok())
                .flatten()
        });
        Ok(credential.as_ref().map(|credential| match credential {
            DockerCredential::IdentityToken(token) => DockerCredential::IdentityToken(token.clone()),
            DockerCredential::UsernamePassword(user, password) => {
                DockerCredential::UsernamePassword(user.clone(), password.clone())
            }
        }))
    }

    fn not_let_in(&self) -> String {
        let host = &self.endpoint.host;
        match self.credential() {
            Ok(Some(_)) => {
                format!(
                    "{host} does not let this user see the image with the credentials that docker has for it"
                )
            }
            _ => format!("{host} wants credentials, or has no such image; docker has no credentials for it"),
        }
    }
}

fn from_files(files: &[PathBuf], name: &str) -> Option<DockerCredential> {
    files.iter().find_map(|path| {
        let file = BufReader::new(File::open(path).ok()?);
        docker_credential::get_credential_from_reader(file, name).ok()
    })
}

fn basic(user: &str, password: &str) -> String {
    format!("Basic {}", STANDARD.encode(format!("{user}:{password}")))
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
