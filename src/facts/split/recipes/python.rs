//! Python: pip, poetry, uv, pipenv and setup.py. Source: the manuals of these; Python's `site` and `sysconfig` (where packages and scripts
//! go); Debian's Python policy 2.5 (dist-packages).

use super::super::steps::{Built, Does, Look};
use super::super::{Product, ProductKind};
use super::sources::{self, started_in};
use super::{Recipe, ends_with, name_of};
use crate::facts::Reference;
use crate::facts::needs::{self, Args, Sorted, What, When, is_whole};
use crate::project::Project;
use std::collections::BTreeSet;

pub(super) const RECIPE: Recipe = Recipe {
    id: "python",
    built_by_us: true,
    call,
    only_builds: |_| false,
    sources_run: true,
    runs_on: |_, _| None,
    programs,
    tools: &["gcc", "g++", "make", "cmake"],
    variables: &[],
    develops: &[],
};

/// Subcommands of pip that leave nothing behind that a container uses. Source: `pip --help`.
const PIP_NOTHING: &[&str] =
    &["cache", "check", "config", "debug", "freeze", "help", "index", "inspect", "list", "show"];

fn call(look: &Look<'_>, name: &str, args: &Args) -> Option<Does> {
    let plain = name_of(name);
    let in_venv = name
        .strip_suffix(plain)
        .and_then(|folder| folder.strip_suffix("/bin/"))
        .filter(|folder| !folder.starts_with("/usr"));
    if plain.starts_with("pip") && plain != "pipenv" && plain != "pipx" {
        return Some(pip(look, in_venv, args));
    }
    if plain.starts_with("python") {
        return python(look, in_venv, args);
    }
    match plain {
        "poetry" => Some(poetry(look, args)),
        "uv" => Some(uv(look, args)),
        "pipenv" => Some(pipenv(look, args)),
        "virtualenv" => Some(venv(look, &args.sorted(&["-p", "--python"]))),
        "conda" | "mamba" | "micromamba" | "pdm" | "hatch" | "rye" | "pipx" => {
            Some(unknown(&format!("what `{plain}` installs, and where")))
        }
        _ => None,
    }
}

fn unknown(what: &str) -> Does {
    Does::BuildsUnknown(what.to_owned())
}

/// Whether the RUN needs a compiler or headers, as far as the packages that it installs tell.
fn compiles(look: &Look<'_>, needs: &needs::Needs) -> bool {
    let here = |instruction: usize| instruction == look.run.instruction;
    needs.needs.iter().any(|need| {
        here(need.instruction)
            && need.at == When::Build
            && need.what != What::Package("ca-certificates")
            && !matches!(need.what, What::Command("git" | "hg" | "svn" | "ssh"))
    })
}

/// What is installed, for the packages that come with it when it runs.
fn installed(look: &Look<'_>, paths: Vec<String>) -> Does {
    let needs = needs::needs(look.build, look.run.stage);
    let libraries =
        needs.needs.iter().filter(|need| need.instruction == look.run.instruction && need.at == When::Run);
    let libraries: Vec<&'static str> = libraries
        .filter_map(|need| match need.what {
            What::Package(package) => Some(package),
            What::Command(_) => None,
        })
        .collect();
    // Installed packages alone are no reason to split: slim-base puts them on a smaller image as they are.
    let kind = |path: &str, first: bool| match (first, libraries.is_empty()) {
        _ if !ends_with(path, &["/site-packages", "/bin"]) => ProductKind::Prefix(libraries.clone()),
        (true, false) => ProductKind::LinkedProgram(libraries.clone()),
        _ => ProductKind::Files,
    };
    // A virtual environment has all of it in its own folder.
    let is_of_image =
        paths.first().is_some_and(|path| path.ends_with("/site-packages") || path == "/usr/local");
    let unknown_by = is_of_image.then_some(names_jupyter as fn(&Project) -> Option<&'static str>);
    let paths = paths.into_iter().enumerate();
    let products = paths.map(|(at, path)| Product { kind: kind(&path, at == 0), path }).collect();
    let needs_builder = compiles(look, &needs);
    Does::Builds(Built { needs_builder, unknown_by, ..Built::of(RECIPE.id, products) })
}

/// Jupyter looks for its own files in /usr/local/share and /usr/local/etc. Source: its documentation, "Common Directories".
const OF_JUPYTER: &str = "which folders Jupyter's packages put files into";

/// Whether a manifest of the project names a package of Jupyter.
fn names_jupyter(project: &Project) -> Option<&'static str> {
    struct Named(bool);
    let is_manifest = |file: &str| {
        let name = name_of(file);
        name.contains("requirements")
            || matches!(name, "pyproject.toml" | "Pipfile" | "setup.py" | "setup.cfg")
    };
    let named = project.once(|| {
        let mut manifests = sources::texts(project, is_manifest);
        Named(manifests.any(|(_, text)| text.to_lowercase().contains("jupyter")))
    });
    named.0.then_some(OF_JUPYTER)
}

/// Where packages and scripts go without a virtual environment.
fn site(look: &Look<'_>) -> Result<Vec<String>, String> {
    if look.build.state(look.run.instruction).user() != Some("root") {
        return Err("where packages go that another user than root installs".to_owned());
    }
    if look.stage_says("jupyter") {
        return Err(OF_JUPYTER.to_owned());
    }
    let stage = &look.build.stages[look.run.stage];
    let reference = stage.image.as_deref().map(Reference::parse);
    let (major, minor) = needs::python_version(look.build, look.run.stage).ok_or_else(|| {
        "into which folder packages are installed: the image's tag does not name the minor version of Python".to_owned()
    })?;
    match reference {
        Some(reference) if reference.is_official() && reference.name == "python" => Ok(vec![
            format!("/usr/local/lib/python{major}.{minor}/site-packages"),
            "/usr/local/bin".to_owned(),
        ]),
        // Debian's python installs into /usr/local, which its images have empty.
        Some(reference) if reference.is_official() && matches!(reference.name, "debian" | "ubuntu") => {
            Ok(vec!["/usr/local".to_owned()])
        }
        _ => Err("into which folder packages are installed".to_owned()),
    }
}

/// The virtual environment that is active: one that PATH or VIRTUAL_ENV names first.
fn active(look: &Look<'_>) -> Option<String> {
    if let Some(path) = look.variable("VIRTUAL_ENV").filter(|path| path.starts_with('/')) {
        return Some(path);
    }
    let path = look.path_set_first()?;
    let folder = path.strip_suffix("/bin")?;
    look.made_at(folder).then(|| folder.to_owned())
}

fn environment(look: &Look<'_>, in_venv: Option<&str>) -> Result<Vec<String>, String> {
    match in_venv.map(|folder| look.join(folder)).or_else(|| active(look).map(Some)) {
        Some(Some(folder)) => Ok(vec![folder]),
        Some(None) => Err("in which virtual environment packages are installed".to_owned()),
        None => site(look),
    }
}

fn pip(look: &Look<'_>, in_venv: Option<&str>, args: &Args) -> Does {
    let valued = [
        "-e",
        "--editable",
        "-r",
        "--requirement",
        "-c",
        "--constraint",
        "-t",
        "--target",
        "--prefix",
        "--root",
        "-i",
        "--index-url",
        "--extra-index-url",
        "-f",
        "--find-links",
        "--trusted-host",
        "--cache-dir",
        "--timeout",
        "--retries",
        "--platform",
        "--python-version",
        "--progress-bar",
        "--no-binary",
        "--only-binary",
        "-w",
        "--wheel-dir",
        "-d",
        "--dest",
    ];
    let sorted = args.sorted(&valued);
    let Some(subcommand) = sorted.operands.first().copied() else { return Does::Nothing };
    match subcommand {
        "install" => {}
        // A copy takes nothing away of what the runtime image has.
        "uninstall" => {
            let of_image =
                |paths: Vec<String>| paths.first().is_some_and(|path| path.ends_with("/site-packages"));
            return match environment(look, in_venv).map(of_image) {
                Ok(false) => Does::builds(RECIPE.id, Vec::new()),
                _ => unknown("what `pip uninstall` takes away of the image"),
            };
        }
        "wheel" | "download" => {
            let folder = sorted.values(&["-w", "--wheel-dir", "-d", "--dest"]).last().unwrap_or(".");
            return match look.join(folder) {
                Some(path) => {
                    Does::builds(RECIPE.id, vec![Product { path, kind: ProductKind::Intermediate }])
                }
                None => unknown("where `pip wheel` writes"),
            };
        }
        other if PIP_NOTHING.contains(&other) => return Does::Nothing,
        other => return unknown(&format!("what `pip {other}` leaves behind")),
    }
    if sorted.has(&["--user", "--root"]) {
        return unknown("what `pip install --user` leaves, and who may read it");
    }
    if sorted.has(&["-e", "--editable"]) {
        return unknown("what `pip install -e` writes into the folders that it links to");
    }
    if let Some(folder) = sorted.values(&["-t", "--target", "--prefix"]).last() {
        return match look.join(folder).filter(|_| is_whole(folder)) {
            Some(path) => installed(look, vec![path]),
            None => unknown("where `pip install` writes"),
        };
    }
    // Installers only: the image brings them.
    let tools = ["pip", "setuptools", "wheel", "build", "virtualenv"];
    let names: Vec<&str> = sorted.operands[1..]
        .iter()
        .map(|name| name.split(['=', '<', '>', '~', '[']).next().unwrap_or(name))
        .collect();
    if !names.is_empty()
        && names.iter().all(|name| tools.contains(name))
        && !sorted.has(&["-r", "--requirement"])
    {
        return Does::builds(RECIPE.id, Vec::new());
    }
    match environment(look, in_venv) {
        Ok(paths) => installed(look, paths),
        Err(why) => unknown(&why),
    }
}

fn python(look: &Look<'_>, in_venv: Option<&str>, args: &Args) -> Option<Does> {
    let words = &args.words;
    let first = words.first().map(String::as_str).unwrap_or_default();
    if first == "-m" {
        let rest = Args { words: words.get(2..).unwrap_or_default().to_vec(), open: args.open };
        return match words.get(1).map(String::as_str) {
            Some("pip") => Some(pip(look, in_venv, &rest)),
            Some("venv" | "virtualenv") => Some(venv(look, &rest.sorted(&["--prompt"]))),
            Some("compileall") => Some(folder_of_application(look)),
            _ => None,
        };
    }
    if matches!(first, "--version" | "-V") {
        return Some(Does::Nothing);
    }
    let script = name_of(first);
    let subcommand = words.get(1).map(String::as_str).unwrap_or_default();
    match (script, subcommand) {
        ("manage.py", "collectstatic" | "compilemessages" | "compress") => Some(folder_of_application(look)),
        ("setup.py", "build_ext") if words.iter().any(|word| word == "--inplace" || word == "-i") => {
            Some(folder_of_application(look))
        }
        ("setup.py", "install" | "develop") => Some(match environment(look, in_venv) {
            Ok(paths) => installed(look, paths),
            Err(why) => unknown(&why),
        }),
        ("setup.py", "build" | "build_ext" | "sdist" | "bdist_wheel" | "test" | "check") => {
            Some(Does::builds(RECIPE.id, Vec::new()))
        }
        _ => None,
    }
}

/// A step writes somewhere into the folder that it works in: all of it comes along as it is.
fn folder_of_application(look: &Look<'_>) -> Does {
    match look.cwd.clone().filter(|folder| folder != "/") {
        Some(path) => Does::Builds(Built {
            needs_builder: false,
            ..Built::of(RECIPE.id, vec![Product { path, kind: ProductKind::Files }])
        }),
        None => unknown("which folder a step works in"),
    }
}

fn venv(look: &Look<'_>, sorted: &Sorted<'_>) -> Does {
    match sorted.operands.last().filter(|path| is_whole(path)).and_then(|path| look.join(path)) {
        Some(path) => Does::Builds(Built {
            needs_builder: false,
            ..Built::of(RECIPE.id, vec![Product { path, kind: ProductKind::Prefix(Vec::new()) }])
        }),
        None => unknown("where a virtual environment is made"),
    }
}

fn poetry(look: &Look<'_>, args: &Args) -> Does {
    let sorted = args.sorted(&["--directory", "-C", "--only", "--without", "--with", "-E", "--extras", "-P"]);
    match sorted.operands.first().copied().unwrap_or_default() {
        "install" | "sync" => {}
        "config" if sorted.operands.get(1) == Some(&"virtualenvs.create") => {
            return Does::builds(RECIPE.id, Vec::new());
        }
        "export" | "build" | "check" | "lock" | "config" | "show" | "self" | "cache" => {
            return Does::builds(RECIPE.id, Vec::new());
        }
        other => return unknown(&format!("what `poetry {other}` leaves behind")),
    }
    let off = look
        .variable("POETRY_VIRTUALENVS_CREATE")
        .is_some_and(|value| matches!(value.as_str(), "false" | "0"))
        || look.stage_says("virtualenvs.create false");
    let inside = look
        .variable("POETRY_VIRTUALENVS_IN_PROJECT")
        .is_some_and(|value| matches!(value.as_str(), "true" | "1"))
        || look.stage_says("virtualenvs.in-project true");
    match (off, inside, look.cwd.clone()) {
        (true, _, _) => match site(look) {
            Ok(paths) => installed(look, paths),
            Err(why) => unknown(&why),
        },
        (false, true, Some(folder)) => {
            installed(look, vec![format!("{}/.venv", folder.trim_end_matches('/'))])
        }
        _ => unknown("in which folder poetry makes its virtual environment"),
    }
}

/// Whether uv takes the Python that the image has, which it prefers where that fits what the project and the options ask for.
/// Source: uv's documentation, "Python versions".
fn is_the_images_python(look: &Look<'_>, sorted: &Sorted<'_>) -> bool {
    let by_system = look.installs_any(&["python3", "python3-dev", "python3-venv", "python3-full"]);
    let Some((major, minor)) = needs::python_version(look.build, look.run.stage) else { return by_system };
    let fits = |version: &str| {
        let mut numbers = version.trim().split('.').map_while(|part| part.parse::<u32>().ok());
        match (numbers.next(), numbers.next()) {
            (Some(first), Some(second)) => (first, second) == (major, minor),
            (Some(first), None) => first == major,
            _ => false,
        }
    };
    let folder = look.cwd.as_deref().unwrap_or_default().trim_end_matches('/').to_owned();
    let pinned = look.text(&format!("{folder}/.python-version"));
    let asked = sorted.values(&["-p", "--python"]).map(str::to_owned).chain(look.variable("UV_PYTHON"));
    let asked: Vec<String> = asked.chain(pinned.map(|text| text.trim().to_owned())).collect();
    let project = look.text(&format!("{folder}/pyproject.toml"));
    let required = project.as_deref().and_then(|text| {
        let line = text.lines().find(|line| line.trim_start().starts_with("requires-python"))?;
        Some(line.split_once('=')?.1.trim().trim_matches(['"', '\'']).to_owned())
    });
    let holds = |bound: &str| {
        let bound = bound.trim();
        let version = bound.trim_start_matches(['=', '>', '<', '~', '!', '^', ' ']).trim_end_matches(".*");
        let mut numbers = version.split('.').map_while(|part| part.parse::<u32>().ok());
        let (Some(first), second) = (numbers.next(), numbers.next().unwrap_or(0)) else { return false };
        match &bound[..bound.len() - bound.trim_start_matches(['=', '>', '<', '~', '!', '^']).len()] {
            ">=" => (major, minor) >= (first, second),
            "<" => (major, minor) < (first, second),
            "<=" => (major, minor) <= (first, second),
            "!=" => true,
            "==" | "~=" => (major, minor) == (first, second),
            _ => false,
        }
    };
    asked.iter().all(|version| fits(version)) && required.is_none_or(|bounds| bounds.split(',').all(holds))
}

fn uv(look: &Look<'_>, args: &Args) -> Does {
    let sorted = args.sorted(&[
        "--directory",
        "--project",
        "-p",
        "--python",
        "--target",
        "--prefix",
        "-r",
        "--requirement",
        "--group",
        "--extra",
        "--index-url",
    ]);
    let words: Vec<&str> = sorted.operands.iter().take(2).copied().collect();
    match words.as_slice() {
        ["sync", ..] => {
            if look.variable("UV_PROJECT_ENVIRONMENT").is_some() {
                return unknown("in which folder uv makes its virtual environment");
            }
            if !is_the_images_python(look, &sorted) {
                return unknown(
                    "which Python uv takes: one that it fetches is in ~/.local, and not in the environment",
                );
            }
            match look.cwd.clone() {
                Some(folder) => installed(look, vec![format!("{}/.venv", folder.trim_end_matches('/'))]),
                None => unknown("in which folder uv makes its virtual environment"),
            }
        }
        ["venv", ..] if !is_the_images_python(look, &sorted) => {
            unknown("which Python uv takes: one that it fetches is in ~/.local, and not in the environment")
        }
        ["venv", ..] => {
            let path = sorted.operands.get(1).copied().unwrap_or(".venv");
            match look.join(path) {
                Some(path) => Does::Builds(Built {
                    needs_builder: false,
                    ..Built::of(RECIPE.id, vec![Product { path, kind: ProductKind::Prefix(Vec::new()) }])
                }),
                None => unknown("where uv makes a virtual environment"),
            }
        }
        ["pip", "install"] | ["pip", "sync"] => {
            let system = sorted.has(&["--system"]) || look.variable("UV_SYSTEM_PYTHON").is_some();
            let paths = if system { site(look) } else { environment(look, None) };
            match paths {
                Ok(paths) => installed(look, paths),
                Err(why) => unknown(&why),
            }
        }
        ["lock" | "export" | "cache" | "build", ..] | ["pip", "compile"] => {
            Does::builds(RECIPE.id, Vec::new())
        }
        _ => unknown(&format!("what `uv {}` leaves behind", words.join(" "))),
    }
}

fn pipenv(look: &Look<'_>, args: &Args) -> Does {
    let sorted = args.sorted(&["--python", "-r"]);
    match sorted.operands.first().copied().unwrap_or_default() {
        "install" | "sync" if sorted.has(&["--system"]) => match site(look) {
            Ok(paths) => installed(look, paths),
            Err(why) => unknown(&why),
        },
        "install" | "sync" => match (look.variable("PIPENV_VENV_IN_PROJECT"), look.cwd.clone()) {
            (Some(_), Some(folder)) => {
                installed(look, vec![format!("{}/.venv", folder.trim_end_matches('/'))])
            }
            _ => unknown("in which folder pipenv makes its virtual environment"),
        },
        "lock" | "requirements" | "verify" | "check" => Does::builds(RECIPE.id, Vec::new()),
        other => unknown(&format!("what `pipenv {other}` leaves behind")),
    }
}

/// Packages that start a program of the system. General knowledge of 2026-11, from their documentation.
const STARTS: &[(&str, &str)] = &[
    ("ffmpeg-python", "ffmpeg"),
    ("gitpython", "git"),
    ("moviepy", "ffmpeg"),
    ("pdf2image", "pdftoppm"),
    ("pydub", "ffmpeg"),
    ("pygraphviz", "dot"),
    ("pytesseract", "tesseract"),
];

/// What stands in front of the name of a program that is started. Source: the documentation of `subprocess`, `os` and `shutil`.
const CALLS: &[&str] = &[
    "subprocess.run(",
    "subprocess.Popen(",
    "subprocess.call(",
    "subprocess.check_call(",
    "subprocess.check_output(",
    "os.system(",
    "os.popen(",
    "shutil.which(",
    "create_subprocess_exec(",
    "create_subprocess_shell(",
];

/// What in sources says that a program is compiled while it runs. Source: the documentation of cffi, PyTorch and Cython.
const COMPILES: &[&str] =
    &["ffi.verify(", "cpp_extension.load", "pyximport.install", "cython.inline", "load_inline("];

fn programs(project: &Project) -> BTreeSet<String> {
    let mut programs = BTreeSet::new();
    for file in project.files().unwrap_or_default() {
        let is_manifest = file.ends_with(".txt") && file.contains("requirements")
            || matches!(name_of(file), "pyproject.toml" | "Pipfile" | "setup.py" | "setup.cfg");
        if is_manifest && let Some(text) = project.text(file) {
            let text = text.to_lowercase();
            let starts = STARTS.iter().filter(|(package, _)| text.contains(package));
            programs.extend(starts.map(|(_, program)| (*program).to_owned()));
        }
        if file.ends_with(".py")
            && let Some(text) = project.text(file)
        {
            if COMPILES.iter().any(|call| text.contains(call)) {
                programs.insert("gcc".to_owned());
            }
            let started = started_in(&text, CALLS).into_iter();
            programs.extend(started.filter(|name| !name.starts_with("python")));
        }
    }
    programs
}
