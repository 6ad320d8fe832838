//! What a step of a RUN stands in: its folder, the variables, the build context, and what was made before it.

use super::set_up::variables;
use super::*;

/// Folders that every system has. Source: the Filesystem Hierarchy Standard 3.0.
const FOLDERS: &[&str] = &[
    "/",
    "/bin",
    "/etc",
    "/home",
    "/opt",
    "/root",
    "/srv",
    "/tmp",
    "/usr/bin",
    "/usr/lib",
    "/usr/local/bin",
    "/usr/local/lib",
    "/usr/local/sbin",
    "/usr/sbin",
    "/usr/share",
    "/var/lib",
    "/var/www",
];

/// A look at one RUN.
pub(in crate::facts::split) struct Look<'a> {
    pub build: &'a Build,
    pub run: &'a Run,
    pub files: Files<'a>,
    /// The working directory; `None` where it is not known.
    pub cwd: Option<String>,
    /// The script's text.
    pub script: &'a str,
    /// The step that is looked at.
    pub(super) simple: Option<&'a Simple>,
    /// What the stage made before.
    pub(super) made: Made,
}

impl Look<'_> {
    /// `path` seen from the working directory, absolute.
    pub fn join(&self, path: &str) -> Option<String> {
        join(self.cwd.as_deref(), path)
    }

    /// As [`Look::join`], for a word as the script has it: `None` where what the shell puts in is not known.
    pub(super) fn path(&self, written: &str) -> Option<String> {
        if !written.contains(['$', '`', '{']) {
            return self.join(written);
        }
        let state = self.build.state(self.run.instruction);
        let is_set = |name: &str| {
            matches!(state.env.get(name), Variable::Set(_)) && !self.script.contains(&format!("{name}="))
        };
        let mut names = variables(written);
        if written.contains(['`', '(']) || !names.all(is_set) {
            return None;
        }
        let Ok(Known::Known(path)) = state.expand(written, self.build.file.escape) else { return None };
        if path.contains(['$', '{']) { None } else { self.join(&path) }
    }

    /// The text of the file of the context that the RUN sees at an absolute path.
    pub fn text(&self, path: &str) -> Option<Arc<str>> {
        self.files.text(None, path).map(|(_, text)| text)
    }

    /// The path in the context of the file that the RUN sees at an absolute path.
    pub fn in_context(&self, path: &str) -> Option<String> {
        self.files.text(None, path).map(|(path, _)| path)
    }

    /// Whether a folder is at `path`, as far as that is known: a step made it, or every system has it.
    pub fn is_folder(&self, path: &str) -> bool {
        let path = path.trim_end_matches('/');
        self.made.folders.iter().any(|folder| folder == path) || FOLDERS.contains(&path)
    }

    /// What was built at a path that may hold wildcards.
    pub fn products_at(&self, path: &str) -> Vec<&Product> {
        let Some(path) = join(self.cwd.as_deref(), path) else { return Vec::new() };
        let all = self.made.products.iter().map(|(_, product)| product);
        all.filter(|product| copies::matches(&path, &product.path)).collect()
    }

    /// The folder that was built and that `path` lies in.
    pub fn product_above(&self, path: &str) -> Option<&Product> {
        let mut all = self.made.products.iter().map(|(_, product)| product);
        all.find(|product| is_below(path, &product.path) && !self.made.gone.contains(&product.path))
    }

    /// Whether a folder is one that images have, whoever puts something into it.
    pub fn is_of_image(&self, path: &str) -> bool {
        let path = path.trim_end_matches('/');
        FOLDERS.contains(&path)
            || matches!(path, "/lib" | "/usr" | "/usr/local" | "/usr/local/share" | "/var")
    }

    /// The recipe of what was built.
    pub fn recipe_of(&self, product: &Product) -> &'static str {
        self.made.products.iter().find(|(_, known)| known == product).map_or("", |(recipe, _)| recipe)
    }

    /// As [`command_words`], for the stage.
    pub fn command_words(&self) -> Vec<String> {
        command_words(self.build, self.run.stage)
    }

    /// As [`variable_words`], for the stage.
    pub fn variable_words(&self) -> Vec<String> {
        variable_words(self.build, self.run.stage)
    }

    /// The folder that an ENV puts in front of PATH; `None` where none does, or where it cannot be told.
    pub fn path_set_first(&self) -> Option<String> {
        let stage = &self.build.stages[self.run.stage];
        let instructions = &self.build.file.instructions[stage.instructions.start..self.run.instruction];
        let envs = instructions.iter().rev().filter(|instruction| instruction.keyword == Keyword::Env);
        let value =
            envs.flat_map(|instruction| instruction.env_pairs()).find(|pair| pair.name == "PATH")?.value?;
        let first = value.trim_matches('"').split(':').next()?.to_owned();
        let state = self.build.state(self.run.instruction);
        let escape = self.build.file.escape;
        match state.expand(&first, escape) {
            Ok(Known::Known(path)) if path.starts_with('/') => Some(path.into_owned()),
            _ => None,
        }
    }

    /// Whether a step made what is at `path`.
    pub fn made_at(&self, path: &str) -> bool {
        self.made.products.iter().any(|(_, product)| product.path == path)
    }

    /// What stands behind `option` in the RUNs of the stage, up to the next blank.
    pub fn values_in_stage(&self, option: &str) -> Vec<String> {
        let runs = self.build.runs.iter().filter(|run| run.stage == self.run.stage);
        let scripts = runs.filter_map(Run::script);
        let values = scripts.flat_map(|script| {
            script
                .text
                .match_indices(option)
                .map(|(at, _)| {
                    let rest = &script.text[at + option.len()..];
                    let end = rest
                        .find(|c: char| c.is_whitespace() || matches!(c, ';' | '&' | ')'))
                        .unwrap_or(rest.len());
                    rest[..end].trim_matches(['"', '\'']).to_owned()
                })
                .collect::<Vec<_>>()
        });
        values.filter(|value| !value.is_empty()).collect()
    }

    /// Whether a RUN of the stage holds `text`.
    pub fn stage_says(&self, text: &str) -> bool {
        let runs = self.build.runs.iter().filter(|run| run.stage == self.run.stage);
        runs.filter_map(Run::script).any(|script| script.text.contains(text))
    }

    /// Whether an ENV or ARG of the file holds `text`.
    pub fn file_says(&self, text: &str) -> bool {
        let mut variables = self
            .build
            .file
            .instructions
            .iter()
            .filter(|instruction| matches!(instruction.keyword, Keyword::Arg | Keyword::Env));
        variables.any(|instruction| instruction.body.text.contains(text))
    }

    /// As [`started`], for the stage.
    pub fn started(&self) -> Vec<String> {
        started(self.build, self.run.stage)
    }

    /// The names of the programs that the stage's commands start, as they are called.
    pub fn started_names(&self) -> Vec<String> {
        let commands = self.build.commands().iter().filter(|command| command.stage == self.run.stage);
        let mut names = Vec::new();
        for command in commands {
            match &command.form {
                Form::Script { script, .. } => {
                    names.extend(script.calls().map(|call| call.name().to_owned()));
                }
                Form::Exec(argv) => {
                    let script = shell::parse(&quoted(argv));
                    names.extend(script.iter().flat_map(|script| {
                        script.calls().map(|call| call.name().to_owned()).collect::<Vec<_>>()
                    }));
                }
                Form::Opaque(_) => {}
            }
        }
        names
    }

    /// Whether another user than root may run the step: what it makes is root's once it is copied.
    pub fn is_of_another_user(&self) -> bool {
        let stage = &self.build.stages[self.run.stage];
        let instructions = &self.build.file.instructions[stage.instructions.start..self.run.instruction];
        let user = instructions.iter().rfind(|instruction| instruction.keyword == Keyword::User);
        user.is_some_and(|user| !matches!(user.body.text.trim(), "root" | "0" | "root:root" | "0:0"))
    }

    /// Whether the stage installs packages of headers: then something is compiled against a library.
    pub fn installs_headers(&self) -> bool {
        self.installs(|name| name.ends_with("-dev"))
    }

    /// Whether the stage installs one of these packages.
    pub fn installs_any(&self, packages: &[&str]) -> bool {
        self.installs(|name| packages.contains(&name.split(['=', ':', '~', '/']).next().unwrap_or(name)))
    }

    fn installs(&self, is_it: impl Fn(&str) -> bool) -> bool {
        let runs = self.build.runs.iter().filter(|run| run.stage == self.run.stage);
        runs.filter_map(Run::script).any(|script| {
            let calls = manager_calls(script);
            let mut packages = calls.iter().flat_map(|call| call.packages());
            packages.any(|(_, word)| word.literal().is_some_and(|name| is_it(&name)))
        })
    }

    /// The value of a variable, where the step or the file sets it; empty where it is set to what is not known.
    pub fn variable(&self, name: &str) -> Option<String> {
        let assigned =
            self.simple.and_then(|simple| simple.assignments.iter().rev().find(|a| a.name == name));
        if let Some(assignment) = assigned {
            return Some(assignment.value.literal().map_or_else(String::new, |value| value.into_owned()));
        }
        let state = self.build.state(self.run.instruction);
        if !state.env_may_be_set(name) {
            return None;
        }
        Some(match state.env.get(name) {
            Variable::Set(value) => value.to_owned(),
            _ => String::new(),
        })
    }

    /// The distribution of the stage.
    pub fn family(&self) -> Family {
        self.build.stages[self.run.stage].family
    }

    /// Whether the stage is built on the official image `name`.
    pub fn is_official(&self, name: &str) -> bool {
        let image = self.build.stages[self.run.stage].image.as_deref().map(Reference::parse);
        image.is_some_and(|reference| reference.is_official() && reference.name == name)
    }
}

/// The words of the commands of `stage`, as absolute paths where they are relative ones.
pub(in crate::facts::split) fn command_words(build: &Build, stage: usize) -> Vec<String> {
    let commands = build.commands().iter().filter(|command| command.stage == stage);
    let texts = commands.map(|command| build.file.instructions[command.instruction].body.text.as_str());
    texts.flat_map(|text| paths_in(build, stage, text)).collect()
}

/// The words of the values that ENV sets in `stage`, as [`command_words`].
pub(in crate::facts::split) fn variable_words(build: &Build, stage: usize) -> Vec<String> {
    let env = &build.evaluation.stages[stage].end.env;
    let instructions = &build.file.instructions[build.stages[stage].instructions.clone()];
    let envs = instructions.iter().filter(|instruction| instruction.keyword == Keyword::Env);
    let values =
        envs.flat_map(|instruction| instruction.env_pairs()).filter_map(|pair| match env.get(pair.name) {
            Variable::Set(value) => Some(value.to_owned()),
            _ => pair.value.map(str::to_owned),
        });
    values.flat_map(|value| paths_in(build, stage, &value)).collect()
}

fn paths_in(build: &Build, stage: usize, text: &str) -> Vec<String> {
    let end = &build.evaluation.stages[stage].end;
    let parts =
        text.split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ',' | '[' | ']' | ':' | '='));
    parts.filter(|part| !part.is_empty()).filter_map(|part| join(end.workdir(), part)).collect()
}

/// `path` seen from `cwd`, absolute and without `.` and `..`; `None` where that cannot be told.
pub(in crate::facts::split) fn join(cwd: Option<&str>, path: &str) -> Option<String> {
    path_from(cwd, path)
}
