//! The compose and bake files of one folder, and which Dockerfiles they build.

use super::yaml::Problem;
use super::{Described, Reading, Said, bake, compose};
use crate::facts::Elsewhere;
use crate::text::one_line;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The most bytes of a compose file that is read.
const MOST_COMPOSE_BYTES: u64 = 1 << 20;

/// The most bytes of a bake file that is read. The parser looks through a whole object for every key: in the square of
/// its size.
const MOST_BAKE_BYTES: u64 = 1 << 17;

/// The most files of one folder that are read.
const MOST_FILES: usize = 32;

/// The most Dockerfiles that are looked for from one folder.
const MOST_LOOKUPS: usize = 10_000;

/// The most characters of a note: names in a file may have any length.
const MOST_NOTE: usize = 400;

/// What Dockerfiles are called where a build does not say.
const DEFAULT_NAMES: &[&str] = &["Dockerfile", "Containerfile"];

/// The compose and bake files of a folder.
#[derive(Debug, Default)]
pub struct Folder {
    /// Whether a repository begins here.
    pub is_root: bool,
    /// What could not be read.
    pub notes: Vec<String>,
    /// Whether every build that its files speak of was read.
    pub is_clear: bool,
    /// Builds by the real path of their Dockerfile.
    builds: HashMap<PathBuf, Vec<Build>>,
}

/// A build of one Dockerfile.
#[derive(Debug)]
pub struct Build {
    /// The real path of its context.
    pub context: PathBuf,
    /// What it was described by.
    pub group: Arc<Group>,
}

/// What the files of a folder say of one service or target. Files can be laid over each other in more ways than one, so
/// each counts.
#[derive(Debug, Default)]
pub struct Group {
    /// Its targets.
    pub targets: BTreeSet<String>,
    /// The arguments that each description gives; `None` where they cannot be told.
    pub votes: Vec<Option<BTreeMap<String, Option<String>>>>,
    /// What is started in its containers.
    pub starts: Vec<Elsewhere>,
    /// What a person should know of it.
    pub remarks: Vec<String>,
    /// Whether it may have contexts besides the one.
    pub has_more_contexts: bool,
    contexts: BTreeSet<String>,
    dockerfiles: BTreeSet<Option<String>>,
}

/// Which reader a file needs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Compose,
    BakeHcl,
    BakeJson,
}

/// What the names of compose and bake files begin with: a folder may hold thousands of others.
const BEGINNINGS: [&str; 2] = ["compose.", "docker-"];

/// The format of a file by its name; `None` for one that is neither compose nor bake file.
fn format_of(name: &str) -> Option<Format> {
    let (stem, extension) = name.rsplit_once('.')?;
    let is =
        |base: &str| stem.strip_prefix(base).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    match extension {
        "yaml" | "yml" if is("compose") || is("docker-compose") => Some(Format::Compose),
        "hcl" if is("docker-bake") => Some(Format::BakeHcl),
        "json" if is("docker-bake") => Some(Format::BakeJson),
        _ => None,
    }
}

impl Folder {
    /// Reads the folder at `path`.
    pub fn read(path: &Path) -> Folder {
        let mut folder = Folder { is_clear: true, ..Folder::default() };
        let mut files: Vec<(String, Format)> = Vec::new();
        for entry in fs::read_dir(path).into_iter().flatten().flatten() {
            let name = entry.file_name();
            folder.is_root |= name == ".git";
            if !BEGINNINGS.iter().any(|beginning| name.as_encoded_bytes().starts_with(beginning.as_bytes())) {
                continue;
            }
            let name = name.to_string_lossy();
            files.extend(format_of(&name).map(|format| (name.into_owned(), format)));
        }
        files.sort_by(|(one, _), (other, _)| one.cmp(other));
        if files.len() > MOST_FILES {
            folder.unclear(format!("{}: only {MOST_FILES} compose and bake files are read", shown(path)));
            files.truncate(MOST_FILES);
        }
        let mut groups: BTreeMap<(bool, String), Group> = BTreeMap::new();
        let mut bakes: Vec<(PathBuf, bake::Document)> = Vec::new();
        for (name, format) in files {
            let file = path.join(name);
            let text = match text_of(&file, format) {
                Ok(Some(text)) => text,
                Ok(None) => continue,
                Err(problem) => {
                    folder.unclear(format!("{}: {problem}; it is left out", shown(&file)));
                    continue;
                }
            };
            match format {
                Format::Compose => match compose::read(&text) {
                    Ok(reading) => folder.take(&file, reading, &mut groups),
                    Err(problem) => folder.broken(&file, &problem),
                },
                Format::BakeHcl | Format::BakeJson => {
                    let read = if format == Format::BakeHcl { bake::read_hcl } else { bake::read_json };
                    match read(&text) {
                        Ok(document) => bakes.push((file, document)),
                        Err(problem) => folder.broken(&file, &problem),
                    }
                }
            }
        }
        let (files, documents): (Vec<PathBuf>, Vec<bake::Document>) = bakes.into_iter().unzip();
        for (file, reading) in files.iter().zip(bake::builds(&documents)) {
            folder.take(file, reading, &mut groups);
        }
        let mut lookups = 0;
        for group in groups.into_values() {
            folder.resolve(path, group, &mut lookups);
        }
        if lookups > MOST_LOOKUPS {
            folder
                .unclear(format!("{}: only {MOST_LOOKUPS} places of Dockerfiles are looked at", shown(path)));
        }
        folder
    }

    /// Whether there is nothing to know.
    pub fn is_empty(&self) -> bool {
        self.notes.is_empty() && self.builds.is_empty() && self.is_clear
    }

    /// The builds of the Dockerfile whose real path is `file`.
    pub fn builds_of(&self, file: &Path) -> &[Build] {
        self.builds.get(file).map(Vec::as_slice).unwrap_or_default()
    }

    fn unclear(&mut self, note: String) {
        self.is_clear = false;
        self.notes.push(one_line(&note, MOST_NOTE));
    }

    fn broken(&mut self, file: &Path, problem: &Problem) {
        let Problem { line, column, message } = problem;
        self.unclear(format!("{}:{line}:{column}: {message}; the file is left out", shown(file)));
    }

    /// Takes over what `file` describes.
    fn take(&mut self, file: &Path, reading: Reading, groups: &mut BTreeMap<(bool, String), Group>) {
        let is_compose = file.extension().is_some_and(|extension| extension != "hcl" && extension != "json");
        self.is_clear &= !reading.goes_on;
        for (line, what) in reading.unclear {
            self.unclear(format!("{}:{line}: {what}", shown(file)));
        }
        for described in reading.builds {
            let at = format!("{}:{}: {}", shown(file), described.line, described.name);
            for (said, what) in [(&described.context, "context"), (&described.dockerfile, "Dockerfile")] {
                if *said == Said::Unclear {
                    self.unclear(format!(
                        "{at}: its {what} depends on what is not in the file; the build is left out"
                    ));
                }
            }
            let key = (is_compose, described.name.clone());
            groups.entry(key).or_default().add(described, &at);
        }
    }

    /// Finds the Dockerfiles that a group builds.
    fn resolve(&mut self, base: &Path, mut group: Group, lookups: &mut usize) {
        let contexts = std::mem::take(&mut group.contexts);
        let dockerfiles = std::mem::take(&mut group.dockerfiles);
        let group = Arc::new(group);
        for context in contexts.iter().filter(|context| !context.contains("://")) {
            let Ok(context) = base.join(context).canonicalize() else { continue };
            for dockerfile in &dockerfiles {
                let names = match dockerfile {
                    Some(name) => std::slice::from_ref(name).iter().map(String::as_str).collect(),
                    None => DEFAULT_NAMES.to_vec(),
                };
                *lookups += names.len();
                if *lookups > MOST_LOOKUPS {
                    return;
                }
                for file in names.into_iter().filter_map(|name| context.join(name).canonicalize().ok()) {
                    let build = Build { context: context.clone(), group: Arc::clone(&group) };
                    self.builds.entry(file).or_default().push(build);
                }
            }
        }
    }
}

impl Group {
    fn add(&mut self, described: Described, at: &str) {
        match described.context {
            Said::Nothing => drop(self.contexts.insert(".".into())),
            Said::This(context) => drop(self.contexts.insert(context)),
            Said::Unclear => {}
        }
        match described.dockerfile {
            Said::Nothing => drop(self.dockerfiles.insert(None)),
            Said::This(name) => drop(self.dockerfiles.insert(Some(name))),
            Said::Unclear => {}
        }
        let place = one_line(at, MOST_NOTE);
        self.starts
            .extend(described.starts.into_iter().map(|script| Elsewhere { place: place.clone(), script }));
        let mut remarks = described.remarks;
        match described.target {
            Said::This(target) if !target.is_empty() => drop(self.targets.insert(target)),
            Said::Unclear => {
                remarks.push("its target depends on what is not in the file; --target names it".into());
            }
            _ => {}
        }
        self.has_more_contexts |= described.contexts_unclear || !described.contexts.is_empty();
        if !described.contexts.is_empty() {
            let names = described.contexts.join(", ");
            remarks.push(format!(
                "its further contexts take the place of images or stages of these names: {names}"
            ));
        }
        self.remarks.extend(remarks.iter().map(|remark| one_line(&format!("{at}: {remark}"), MOST_NOTE)));
        self.votes.push((!described.args_unclear).then_some(described.args));
    }
}

/// The text of a file; `None` for what is no file.
///
/// # Errors
/// What is wrong with it.
fn text_of(path: &Path, format: Format) -> Result<Option<String>, String> {
    let cannot = |error: std::io::Error| format!("cannot be read ({error})");
    let most = if format == Format::Compose { MOST_COMPOSE_BYTES } else { MOST_BAKE_BYTES };
    let metadata = fs::metadata(path).map_err(cannot)?;
    if !metadata.is_file() {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    fs::File::open(path).and_then(|file| file.take(most + 1).read_to_end(&mut bytes)).map_err(cannot)?;
    if bytes.len() as u64 > most {
        return Err(format!("larger than {} KiB", most / 1024));
    }
    let text = String::from_utf8(bytes).map_err(|_| "not valid UTF-8".to_owned())?;
    Ok(Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)))
}

/// A path as a person sees it: from the current folder, where it is below.
pub fn shown(path: &Path) -> String {
    let current = std::env::current_dir().ok();
    let relative = current.and_then(|current| path.strip_prefix(current).ok().map(Path::to_owned));
    relative.filter(|path| *path != Path::new("")).as_deref().unwrap_or(path).display().to_string()
}
