//! What one instruction does to the state and to the configuration of the image.

use super::stages::{error_in, expand_error};
use super::{BuildInputs, Entry, Environment, Origin, RestsOn, Setting, State, copy, mounts, values};
use crate::facts::config::{Healthcheck, ImageConfig};
use crate::syntax::expand::{Known, expand_words};
use crate::syntax::{Instruction, Keyword, SyntaxError, duration};
use std::sync::Arc;

/// Arguments that are settings of the build and no variables. Source: `nonEnvArgs` in `dockerfile2llb/convert.go`.
const NO_VARIABLES: [&str; 2] = ["BUILDKIT_SBOM_SCAN_CONTEXT", "BUILDKIT_SBOM_SCAN_STAGE"];

/// A stage while it is gone through.
pub(super) struct Dispatch<'a> {
    /// The Dockerfile's escape character; it holds for triggers too.
    escape: char,
    inputs: &'a BuildInputs<'a>,
    global_args: &'a Environment,
    /// What is in force.
    pub state: Arc<State>,
    /// The image so far.
    pub config: ImageConfig,
    /// Whether a CMD of this stage set the command.
    cmd_is_set: bool,
    /// What BuildKit refuses.
    pub errors: Vec<SyntaxError>,
}

impl<'a> Dispatch<'a> {
    /// A stage that begins with `state` and `config`.
    pub fn new(
        escape: char,
        inputs: &'a BuildInputs<'a>,
        global_args: &'a Environment,
        state: State,
        config: ImageConfig,
    ) -> Dispatch<'a> {
        let state = Arc::new(state);
        Dispatch { escape, inputs, global_args, state, config, cmd_is_set: false, errors: Vec::new() }
    }

    /// Runs `instruction`, which stands in `text`.
    pub fn apply(&mut self, text: &str, instruction: &Instruction) {
        match instruction.keyword {
            Keyword::Env => self.env(instruction),
            Keyword::Arg => self.arg(instruction),
            Keyword::Label => self.label(instruction),
            Keyword::User => {
                let user = self.setting(instruction, &instruction.body.text);
                self.config.user = user.value().map(|user| user.to_string());
                self.state_mut().user = user;
            }
            Keyword::Workdir => self.workdir(instruction),
            Keyword::Shell => {
                if let Some(shell) = instruction.json.as_ref().filter(|shell| !shell.is_empty()) {
                    self.config.shell = Known::Known(Some(shell.clone()));
                    self.state_mut().shell = Setting::fixed(shell.as_slice().into());
                }
            }
            Keyword::Cmd => {
                self.config.cmd = self.command(instruction).map(Some);
                self.cmd_is_set = true;
            }
            Keyword::Entrypoint => {
                self.config.entrypoint = self.command(instruction).map(Some);
                if !self.cmd_is_set {
                    self.config.cmd = Known::Known(None);
                }
            }
            Keyword::Healthcheck => self.healthcheck(instruction),
            Keyword::Expose => self.expose(instruction),
            Keyword::Volume => self.volume(instruction),
            Keyword::Stopsignal => {
                let signal = self.expand(instruction, &instruction.body.text);
                if let Known::Known(name) = &signal
                    && !values::is_signal(name)
                {
                    self.refuse(instruction, format!("there is no signal `{name}`"));
                }
                self.config.stopsignal = signal.map(Some);
            }
            Keyword::Onbuild => self.config.onbuild.push(trigger_text(text, instruction)),
            Keyword::Maintainer => {
                self.config.author = Known::Known(Some(instruction.body.text.clone()));
            }
            Keyword::Run => self.run(instruction),
            Keyword::Copy | Keyword::Add => {
                copy::check(&self.state, self.escape, text, instruction, &mut self.errors);
            }
            Keyword::From | Keyword::Unknown => {}
        }
    }

    fn refuse(&mut self, instruction: &Instruction, message: impl Into<String>) {
        self.errors.push(error_in(instruction, message));
    }

    /// The state, to be changed: those who hold it keep it as it was.
    fn state_mut(&mut self) -> &mut State {
        Arc::make_mut(&mut self.state)
    }

    fn env_mut(&mut self) -> &mut Environment {
        Arc::make_mut(&mut self.state_mut().env)
    }

    /// `word` of `instruction`, expanded; unknown where it cannot be, which is an error.
    fn expand(&mut self, instruction: &Instruction, word: &str) -> Known<String> {
        match self.state.expand(word, self.escape) {
            Ok(value) => value.map(String::from),
            Err(error) => {
                self.errors.push(expand_error(instruction, word, &error));
                Known::Unknown
            }
        }
    }

    /// `word` of `instruction`, expanded, and what that rests on.
    fn setting(&mut self, instruction: &Instruction, word: &str) -> Setting<Arc<str>> {
        match self.state.env.expand(word, self.escape) {
            Ok(value) => value.map(Arc::from),
            Err(error) => {
                self.errors.push(expand_error(instruction, word, &error));
                Setting::unknown(RestsOn::outside("error", word))
            }
        }
    }

    fn env(&mut self, instruction: &Instruction) {
        // All of them are expanded before the first is set.
        let pairs = instruction.env_pairs();
        let mut set = Vec::with_capacity(pairs.len());
        for pair in pairs {
            let name = self.setting(instruction, pair.name);
            set.push((name, self.setting(instruction, pair.value.unwrap_or_default())));
        }
        for (name, value) in set {
            match name.known() {
                Some(known) => {
                    // With another name it would be another variable: what it is rests on the name too.
                    let value = value.on(name.rests_on());
                    let entry = Entry { name: Arc::clone(known), value, origin: Origin::Env };
                    self.env_mut().set_last(entry.clone());
                    self.config.env.set(entry);
                }
                None => {
                    self.env_mut().blur(name.rests_on(), &value);
                    self.config.env.blur(name.rests_on(), &value);
                }
            }
        }
    }

    fn arg(&mut self, instruction: &Instruction) {
        for pair in instruction.env_pairs() {
            let value = match (self.inputs.build_args.get(pair.name), pair.value) {
                (Some(given), _) => Setting::fixed(Arc::from(given.as_str())),
                (None, Some(default)) => {
                    let default = self.setting(instruction, default);
                    self.inputs.argument(pair.name, default)
                }
                (None, None) => match self.global_args.entry(pair.name) {
                    Some(entry) => entry.value.clone(),
                    None if self.inputs.more_args => Setting::unknown(RestsOn::argument(pair.name)),
                    None => continue,
                },
            };
            if !NO_VARIABLES.contains(&pair.name) {
                self.env_mut().set_last(Entry { name: pair.name.into(), value, origin: Origin::Arg });
            }
        }
    }

    fn label(&mut self, instruction: &Instruction) {
        for pair in instruction.env_pairs() {
            let name = self.expand(instruction, pair.name);
            let value = self.expand(instruction, pair.value.unwrap_or_default());
            let labels = &mut self.config.labels;
            match name {
                Known::Known(name) => {
                    labels.items.insert(name, value);
                }
                Known::Unknown => {
                    labels.open = true;
                    labels.items.values_mut().for_each(|value| *value = Known::Unknown);
                }
            }
        }
    }

    fn workdir(&mut self, instruction: &Instruction) {
        let path = self.setting(instruction, &instruction.body.text);
        let is_absolute = path.known().is_some_and(|path| path.starts_with('/'));
        let workdir = if is_absolute { path } else { self.state.workdir.joined(&path) };
        self.config.workdir = workdir.value().map(|path| path.to_string());
        self.state_mut().workdir = workdir;
    }

    /// The command of a CMD or ENTRYPOINT.
    fn command(&self, instruction: &Instruction) -> Known<Vec<String>> {
        match &instruction.json {
            Some(words) => Known::Known(words.clone()),
            None => self.state.shell.value().map(|shell| {
                let mut words = Vec::with_capacity(shell.len() + 1);
                words.extend(shell.iter().cloned());
                words.push(instruction.body.text.clone());
                words
            }),
        }
    }

    fn healthcheck(&mut self, instruction: &Instruction) {
        let mut args = instruction.args().into_iter();
        let kind = args.next().unwrap_or_default().to_uppercase();
        let test = match (kind.as_str(), &instruction.json) {
            ("CMD", Some(_)) => vec!["CMD".to_owned()],
            ("CMD", None) => vec!["CMD-SHELL".to_owned()],
            _ => vec!["NONE".to_owned()],
        };
        let mut check = Healthcheck { test, ..Healthcheck::default() };
        if kind == "CMD" {
            check.test.extend(args);
            let flag = |name| instruction.flag(name).and_then(|flag| flag.value.as_deref());
            // Beyond what fits the parser refuses them.
            let time = |name| flag(name).and_then(duration).unwrap_or_default() as i64;
            check.interval = time("interval");
            check.timeout = time("timeout");
            check.start_period = time("start-period");
            check.start_interval = time("start-interval");
            check.retries = flag("retries").and_then(|value| value.parse().ok()).unwrap_or_default();
        }
        self.config.healthcheck = Known::Known(Some(check));
    }

    fn expose(&mut self, instruction: &Instruction) {
        let state = Arc::clone(&self.state);
        for word in instruction.words() {
            let word = word.of(&instruction.body.text);
            match expand_words(word, self.escape, &|name| state.env.get(name)) {
                Ok(Known::Unknown) => self.config.exposed.open = true,
                Ok(Known::Known(words)) => {
                    for word in words {
                        match values::ports(&word) {
                            Ok(ports) => self.config.exposed.items.extend(ports),
                            Err(message) => self.refuse(instruction, message),
                        }
                    }
                }
                Err(error) => self.errors.push(expand_error(instruction, word, &error)),
            }
        }
    }

    fn volume(&mut self, instruction: &Instruction) {
        let body = &instruction.body.text;
        let words: Vec<&str> = match &instruction.json {
            Some(words) => words.iter().map(String::as_str).collect(),
            None => instruction.words().into_iter().map(|word| word.of(body)).collect(),
        };
        for word in words {
            match self.expand(instruction, word) {
                Known::Known(path) if path.is_empty() => {
                    self.refuse(instruction, format!("the volume `{word}` expands to nothing"));
                }
                Known::Known(path) => {
                    self.config.volumes.items.insert(path);
                }
                Known::Unknown => self.config.volumes.open = true,
            }
        }
    }

    fn run(&mut self, instruction: &Instruction) {
        if instruction.json.as_ref().is_some_and(Vec::is_empty) {
            self.refuse(instruction, "RUN [] runs nothing; name a command");
        }
        for flag in instruction.flags_named("mount") {
            let value = flag.value.as_deref().unwrap_or_default();
            if let Err(message) = mounts::parse(value, &self.state, self.escape) {
                self.errors.push(SyntaxError { message, span: flag.span });
            }
        }
    }
}

/// What an ONBUILD stores: its instruction on one line, and behind it the bodies of the heredocs with their names.
fn trigger_text(text: &str, instruction: &Instruction) -> String {
    let mut stored = instruction.body.text.clone();
    let trigger = instruction.trigger.as_deref();
    let heredocs = trigger.map_or(&instruction.heredocs, |trigger| &trigger.heredocs);
    for heredoc in heredocs {
        stored.push('\n');
        stored.push_str(heredoc.content(text));
        stored.push_str(&heredoc.name);
    }
    stored
}
