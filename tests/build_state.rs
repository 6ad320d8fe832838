//! Agreement with BuildKit on what a build does: the final configuration of the image, the commands run with their
//! arguments, directory, user and environment, and what is refused.

mod common;

use common::{Case, Verdict};
use leanfile::facts::config::ImageConfig;
use leanfile::facts::state::{BuildInputs, Evaluation, Parent, Source, State, evaluate};
use leanfile::facts::{Build, Inputs, Scripts};
use leanfile::syntax::expand::{Known, Variable, expand_words};
use leanfile::syntax::{Dockerfile, Instruction, Keyword};
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

/// Evaluates as the recordings were made: for linux/amd64, every base image empty, no other build argument than those given.
fn recorded_build(file: &Dockerfile, verdict: &Verdict) -> Evaluation {
    let build_args = verdict.build_args.clone().map(|args| serde_json::from_value(args).unwrap());
    let inputs = BuildInputs {
        build_args: build_args.unwrap_or_default(),
        more_args: false,
        target: verdict.target.clone(),
        target_platform: Some("linux/amd64".to_owned()),
        build_platform: Some("linux/amd64".to_owned()),
        base: &|_| Some(ImageConfig::empty()),
        ..BuildInputs::default()
    };
    evaluate(file, &inputs)
}

/// A configuration put as BuildKit's is recorded. Nothing in it may be unknown.
fn recorded_config(config: &ImageConfig) -> Value {
    fn known<T: Clone>(value: &Known<T>) -> T {
        value.clone().known().expect("nothing is unknown where every base image is known")
    }
    let mut out = Map::new();
    let mut put = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            out.insert(key.to_owned(), value);
        }
    };
    let filled = |text: String| (!text.is_empty()).then(|| json!(text));
    put("architecture", Some(json!("amd64")));
    put("os", Some(json!("linux")));
    put("env", Some(json!(config.env.pairs().expect("the environment is known"))));
    put("user", filled(known(&config.user)));
    put("workdir", filled(known(&config.workdir)));
    // An empty list is left out of the recorded entrypoint, though not of the command.
    put("entrypoint", known(&config.entrypoint).filter(|words| !words.is_empty()).map(|words| json!(words)));
    put("cmd", known(&config.cmd).map(|words| json!(words)));
    put("shell", known(&config.shell).map(|words| json!(words)));
    put("stopsignal", known(&config.stopsignal).map(|signal| json!(signal)));
    put("author", known(&config.author).and_then(filled));
    assert!(!config.exposed.open && !config.volumes.open && !config.labels.open);
    let list = |items: Vec<&String>| (!items.is_empty()).then(|| json!(items));
    put("exposed", list(config.exposed.items.iter().collect()));
    put("volumes", list(config.volumes.items.iter().collect()));
    put("onbuild", list(config.onbuild.iter().collect()));
    let labels: Map<_, _> =
        config.labels.items.iter().map(|(name, value)| (name.clone(), json!(known(value)))).collect();
    put("labels", (!labels.is_empty()).then_some(Value::Object(labels)));
    let healthcheck = known(&config.healthcheck).map(|check| {
        let mut recorded = Map::new();
        recorded.insert("Test".to_owned(), json!(check.test));
        for (name, value) in [
            ("Interval", check.interval),
            ("Timeout", check.timeout),
            ("StartPeriod", check.start_period),
            ("StartInterval", check.start_interval),
            ("Retries", check.retries),
        ] {
            if value != 0 {
                recorded.insert(name.to_owned(), json!(value));
            }
        }
        Value::Object(recorded)
    });
    put("healthcheck", healthcheck);
    Value::Object(out)
}

/// The script of a RUN in shell form. A heredoc alone is the script itself, or a file to execute where it begins with `#!`;
/// with anything beside it, it is left to the shell. Source: `dispatchRun` in `dockerfile2llb/convert.go`.
fn script(text: &str, run: &Instruction) -> String {
    match &run.heredocs[..] {
        [heredoc] if is_alone(&run.body.text) => {
            let content: String = match heredoc.chomp {
                true => {
                    let lines = heredoc.content(text).split_inclusive('\n');
                    lines.map(|line| line.trim_start_matches('\t')).collect()
                }
                false => heredoc.content(text).to_owned(),
            };
            if content.starts_with("#!") { format!("/dev/pipes/{}", heredoc.name) } else { content }
        }
        heredocs => {
            let mut script = run.body.text.clone();
            for heredoc in heredocs {
                script.push('\n');
                script.push_str(heredoc.content(text));
                script.push_str(&heredoc.name);
            }
            script
        }
    }
}

/// Whether the line `body` is a heredoc and nothing else.
fn is_alone(body: &str) -> bool {
    let Some(rest) = body.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix("<<") else {
        return false;
    };
    let rest = rest.strip_prefix('-').unwrap_or(rest);
    if rest.contains('<') {
        return false;
    }
    // Variables are not expanded here; whatever they stand for, they are part of a word.
    let words = expand_words(rest, '\\', &|_| Variable::Set("$"));
    words.is_ok_and(|words| words.known().is_some_and(|words| words.len() == 1))
}

/// A RUN at `state`, put as BuildKit's is recorded.
fn recorded_run(text: &str, run: &Instruction, state: &State, lines: [usize; 2]) -> Value {
    let workdir = state.workdir.known().expect("the working directory is known");
    let args = run.json.clone().unwrap_or_else(|| {
        let shell = state.shell.known().expect("the shell is known");
        shell.iter().cloned().chain([script(text, run)]).collect()
    });
    let mut out = Map::new();
    out.insert("args".to_owned(), json!(args));
    out.insert("cwd".to_owned(), json!(**workdir));
    out.insert("lines".to_owned(), json!([lines]));
    out.insert("env".to_owned(), json!(state.env.pairs().expect("the environment is known")));
    let user = state.user.known().expect("the user is known");
    if !user.is_empty() {
        out.insert("user".to_owned(), json!(**user));
    }
    Value::Object(out)
}

/// The commands of a build, in the order in which BuildKit's build graph lists them: what an instruction takes files from in
/// front of it, and steps that are the same on the same ground once, with the lines of all.
struct Graph<'a> {
    file: &'a Dockerfile,
    evaluation: &'a Evaluation,
    /// What has been listed: a hash of each step and all that is under it, and its place in `runs` if it is a RUN.
    listed: HashMap<u64, Option<usize>>,
    /// The end of each stage that has been gone through.
    ends: HashMap<usize, u64>,
    runs: Vec<Value>,
}

impl Graph<'_> {
    fn stage(&mut self, index: usize) -> u64 {
        if let Some(&end) = self.ends.get(&index) {
            return end;
        }
        let (file, evaluation) = (self.file, self.evaluation);
        let stage = &evaluation.stages[index];
        let mut ground = match &stage.parent {
            Parent::Stage(parent) => self.stage(*parent),
            other => hash(&[&format!("{other:?} {:?}", stage.platform)]),
        };
        let from = &file.instructions[stage.from];
        for trigger in &stage.triggers {
            let lines = [from.first_line, from.last_line];
            ground =
                self.step(ground, &trigger.file.text, &trigger.file.instructions[1], &trigger.state, lines);
        }
        for (index, state) in stage.instructions.clone().zip(&stage.states) {
            let instruction = &file.instructions[index];
            let sources = stage.sources.iter().filter(|(at, _)| *at == index);
            for (_, source) in sources {
                let end = match source {
                    Source::Stage(source) => self.stage(*source),
                    Source::Image(image) => hash(&[image]),
                };
                ground = hash(&[&ground.to_string(), &end.to_string()]);
            }
            let lines = [instruction.first_line, instruction.last_line];
            ground = self.step(ground, &file.text, instruction, state, lines);
        }
        self.ends.insert(index, ground);
        ground
    }

    /// Lists `instruction` on `ground`, and says what there is then.
    fn step(
        &mut self,
        ground: u64,
        text: &str,
        instruction: &Instruction,
        state: &State,
        lines: [usize; 2],
    ) -> u64 {
        if !matches!(instruction.keyword, Keyword::Run | Keyword::Copy | Keyword::Add | Keyword::Workdir) {
            return ground;
        }
        let said = instruction.span.of(text).replace("\\\n", "");
        let key = hash(&[&ground.to_string(), &said, &format!("{state:?}")]);
        let place = self.listed.get(&key).copied();
        match place {
            Some(None) => {}
            Some(Some(place)) => {
                let known = self.runs[place]["lines"].as_array_mut().unwrap();
                if !known.contains(&json!(lines)) {
                    known.push(json!(lines));
                }
            }
            None if instruction.keyword == Keyword::Run => {
                self.listed.insert(key, Some(self.runs.len()));
                self.runs.push(recorded_run(text, instruction, state, lines));
            }
            None => {
                self.listed.insert(key, None);
            }
        }
        key
    }
}

fn hash(parts: &[&str]) -> u64 {
    let mut hasher = DefaultHasher::new();
    parts.hash(&mut hasher);
    hasher.finish()
}

/// How our evaluation of `case` differs from BuildKit's build.
fn differences(case: &Case) -> Vec<String> {
    let file = Dockerfile::parse(case.text.as_str());
    let verdict = &case.verdict;
    let evaluation = recorded_build(&file, verdict);
    let mut found = Vec::new();
    let mut expect = |what: &str, ours: &Value, theirs: &Value| {
        if ours != theirs {
            found.push(format!("{}: {what}:\n  ours   {ours}\n  theirs {theirs}", case.name));
        }
    };
    let refused: Vec<&str> =
        file.errors.iter().chain(&evaluation.errors).map(|error| error.message.as_str()).collect();
    let Some(config) = &verdict.config else {
        if refused.is_empty() {
            expect("refused", &json!(false), &json!(verdict.build_error.as_deref().unwrap_or("yes")));
        }
        return found;
    };
    expect("refused", &json!(refused), &json!([]));
    let target = evaluation.target.expect("what builds has a target");
    expect("configuration", &recorded_config(&evaluation.stages[target].config), config);

    let (listed, ends) = (HashMap::new(), HashMap::new());
    // What the passes look at is the script that runs.
    let build = Build::new(Arc::new(file.clone()), &Inputs::default(), &mut Scripts::default());
    for run in &build.runs {
        if let Some(read) = run.script() {
            let instruction = &file.instructions[run.instruction];
            expect("script", &json!(read.text), &json!(script(&file.text, instruction)));
        }
    }

    let mut graph = Graph { file: &file, evaluation: &evaluation, listed, ends, runs: Vec::new() };
    graph.stage(target);
    let mut ours = graph.runs;
    let mut theirs = verdict.commands.clone().map_or_else(Vec::new, |runs| match runs {
        Value::Array(runs) => runs,
        other => panic!("commands are a list, not {other}"),
    });
    for (ours, theirs) in ours.iter_mut().zip(&mut theirs) {
        let (ours, theirs) = (ours.as_object_mut().unwrap(), theirs.as_object_mut().unwrap());
        // The corpus records lines, the small cases the environment. The agent socket is the mount's, not the state's.
        ours.retain(|key, _| theirs.contains_key(key) || !matches!(key.as_str(), "lines" | "env"));
        if let Some(Value::Array(env)) = theirs.get_mut("env") {
            env.retain(|pair| !pair.as_str().unwrap().starts_with("SSH_AUTH_SOCK="));
        }
    }
    expect("commands", &Value::Array(ours), &Value::Array(theirs));
    found
}

/// Checks every one of `cases`.
fn check(cases: &[Case]) {
    let found: Vec<String> = cases.iter().flat_map(differences).collect();
    assert!(found.is_empty(), "{} differences in {} cases:\n{}", found.len(), cases.len(), found.join("\n"));
}

#[test]
fn own_cases_build_as_in_buildkit() {
    let cases = common::own_cases();
    assert!(cases.iter().filter(|case| case.verdict.config.is_some()).count() > 30);
    check(&cases);
}

#[test]
fn shared_cases_build_as_in_buildkit() {
    check(&common::shared_cases("shared_cases_build_as_in_buildkit"));
}

#[test]
fn corpus_builds_as_in_buildkit() {
    check(&common::corpus_cases("corpus_builds_as_in_buildkit"));
}
