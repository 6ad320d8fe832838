//! Elixir: `mix release`. Source: the documentation of `mix release` and of Mix's tasks, the Dockerfiles of the official image
//! (erlef/docker-elixir, erlang/docker-erlang-otp).

use super::super::image::RunsOn;
use super::super::steps::{Built, Does, Look};
use super::super::{Product, ProductKind};
use super::{Recipe, ends_with, name_of, sources};
use crate::facts::needs::{Args, is_whole};
use crate::facts::starts::{When, starts};
use crate::facts::{Family, Reference, base};
use crate::project::Project;
use std::collections::BTreeSet;

pub(super) const RECIPE: Recipe = Recipe {
    id: "elixir",
    built_by_us: false,
    call,
    only_builds,
    sources_run: false,
    runs_on,
    programs,
    tools: &["elixir", "elixirc", "erl", "erlc", "escript", "iex", "mix", "rebar", "rebar3"],
    variables: &["ELIXIR_VERSION", "OTP_VERSION", "REBAR3_VERSION", "REBAR_VERSION"],
    develops: &[],
};

/// Where the images with all versions are.
const OF_HEX: &str = "hexpm/elixir";

/// Tasks of Mix that leave nothing which is not in the release, or which no container uses.
/// Source: `mix help`, the documentation of Phoenix's tasks.
const BEFORE: &[&str] = &[
    "archive.install",
    "assets.build",
    "assets.deploy",
    "assets.setup",
    "compile",
    "deps.clean",
    "deps.compile",
    "deps.get",
    "esbuild",
    "esbuild.install",
    "format",
    "hex.info",
    "local.hex",
    "local.rebar",
    "phx.digest",
    "tailwind",
    "tailwind.install",
    "test",
];

/// Options of `mix release` that do not change what is made where.
const FLAGS: &[&str] = &[
    "--force",
    "--no-archives-check",
    "--no-compile",
    "--no-deps-check",
    "--no-elixir-version-check",
    "--no-optional-deps",
    "--no-start",
    "--overwrite",
    "--quiet",
];

/// Variables that say where Mix builds. Source: "Environment variables" of Mix.
const MOVES: &[&str] = &["MIX_BUILD_PATH", "MIX_BUILD_ROOT", "MIX_EXS", "MIX_TARGET"];

/// What a release is made otherwise with. Source: "Options" of `mix release`.
const OTHERWISE: &[&str] =
    &["apps_path:", "build_path:", "include_erts:", "release:", "release\":", "steps:", "strip_beams_with:"];

/// Packages that only compile others.
const COMPILERS: &[&str] = &["cc_precompiler", "elixir_make", "rustler", "rustler_precompiled", "zigler"];

/// What says in `mix.lock` that a package has code of the machine.
const HAS_NATIVE_CODE: &[&str] =
    &[":cc_precompiler", ":elixir_make", ":make", ":pc,", ":rustler", ":rustler_precompiled", ":zigler"];

/// Packages whose code of the machine is linked with the C library alone. General knowledge of 2026-11, from their Makefiles.
const ALONE: &[&str] = &["argon2_elixir", "bcrypt_elixir", "exqlite", "jiffy"];

/// Packages that are linked with libraries without Make, or start programs. General knowledge of 2026-11, from their READMEs.
const WITH_MORE: &[&str] = &[
    "briefly",
    "chromic_pdf",
    "eimp",
    "enacl",
    "erlexec",
    "esqlite",
    "ezlib",
    "fast_xml",
    "fast_yaml",
    "ffmpex",
    "iconv",
    "mogrify",
    "muontrap",
    "pdf_generator",
    "porcelain",
    "puppeteer_pdf",
    "rambo",
    "stringprep",
    "thumbnex",
];

/// What in sources uses libraries of the system, or starts programs whose names are not told.
const NOT_TOLD: &[&str] =
    &[":gen_sctp", ":odbc", ":os.cmd", ":wx", "Code.eval_file", "Mix.install", "Port.open", "System.shell"];

/// What a release is linked with: Erlang's virtual machine and its `crypto`. Source: the packages of the official slim image.
const LIBRARIES: &[&str] = &["ca-certificates", "libncurses6", "libssl3", "libstdc++6"];

/// Where Debian has its certificates.
const CERTIFICATES: &str = "/etc/ssl/certs/ca-certificates.crt";

fn only_builds(path: &str) -> bool {
    ends_with(path, &[".ex", ".exs", ".erl", ".hrl", ".eex", ".heex", ".leex"])
        || matches!(name_of(path), "mix.lock" | "rebar.config" | "rebar.lock")
        || matches!(path.split('/').next(), Some("_build" | "deps"))
}

/// The official images have slim ones of the same tag. The others name their release, and a tag of them never moves.
fn runs_on(name: &str, tag: &str) -> Option<RunsOn> {
    if name != OF_HEX {
        return None;
    }
    Some(match tag.split('-').find_map(base::codename_of) {
        Some(release) => RunsOn::Distribution { release: Some(release), pinned: None },
        None => RunsOn::Unknown(format!("what {name}:{tag} is built on is not known")),
    })
}

fn call(look: &Look<'_>, name: &str, args: &Args) -> Option<Does> {
    if name_of(name) != "mix" {
        return None;
    }
    // `mix do deps.get, compile` and `mix do deps.get + compile`.
    let mut words = args.words.as_slice();
    let several = words.first().is_some_and(|word| word == "do");
    if several {
        words = &words[1..];
    }
    let mut tasks: Vec<Vec<String>> = vec![Vec::new()];
    for word in words {
        let ends = several && (word == "+" || word.ends_with(','));
        if !(several && word == "+") {
            tasks.last_mut()?.push(word.trim_end_matches(',').to_owned());
        }
        if ends {
            tasks.push(Vec::new());
        }
    }
    let mut products = Vec::new();
    for task in tasks {
        match task.first().map(String::as_str) {
            Some("release") => match released(look, &task[1..], args.open) {
                Ok(built) => products.push(built),
                Err(why) => return Some(Does::BuildsUnknown(why)),
            },
            Some(task) if BEFORE.contains(&task) => {}
            Some("--version" | "-v" | "help") => {}
            task => {
                let task = task.unwrap_or_default().replace('\0', "…");
                return Some(Does::BuildsUnknown(format!("what `mix {task}` leaves behind")));
            }
        }
    }
    Some(products.pop().map_or_else(|| Does::builds(RECIPE.id, Vec::new()), Does::Builds))
}

/// What `mix release` leaves behind.
fn released(look: &Look<'_>, words: &[String], open: bool) -> Result<Built, String> {
    let image = look.build.stages[look.run.stage].image.as_deref().map(Reference::parse);
    let image = image.ok_or_else(|| "what its base has".to_owned())?;
    let of_hex = image.place == "hexpm" && image.name == "elixir";
    if !of_hex && !look.is_official("elixir") || look.family() == Family::Alpine {
        return Err("which libraries Erlang is linked with".into());
    }
    if of_hex && look.variable("LANG").is_none() {
        return Err("which character set it uses: the runtime image sets no LANG".into());
    }
    if look.is_of_another_user() {
        return Err("whose the files are that another user than root builds".into());
    }
    if let Some(name) = MOVES.iter().find(|name| look.variable(name).is_some()) {
        return Err(format!("where the release is built: {name} is set"));
    }
    let args = Args { words: words.to_vec(), open };
    let sorted = args.sorted(&["--path", "--version"]);
    let known = |name: &&str| FLAGS.contains(name) || matches!(*name, "--path" | "--version");
    if let Some((name, _)) = sorted.options.iter().find(|(name, _)| !known(name)) {
        return Err(format!("what `mix release {name}` makes"));
    }
    let cwd = look.cwd.as_deref().map(|cwd| cwd.trim_end_matches('/')).filter(|cwd| !cwd.is_empty());
    let cwd = cwd.ok_or_else(|| "which project `mix release` builds".to_owned())?;
    let text = |name: &str| {
        let text = look.text(&format!("{cwd}/{name}"));
        text.ok_or_else(|| format!("what {name} says: it is not seen"))
    };
    let project = uncommented(&text("mix.exs")?);
    if let Some(what) = OTHERWISE.iter().find(|what| project.contains(**what)) {
        return Err(format!("what `{}` in mix.exs changes", what.trim_end_matches(':')));
    }
    let name = match sorted.operands.as_slice() {
        [] => release_of(&project).ok_or_else(|| "what the release is called".to_owned())?,
        [name] if is_whole(name) && !open => (*name).to_owned(),
        _ => return Err("what the release is called".into()),
    };
    let path = match sorted.values(&["--path"]).last() {
        Some(path) => {
            look.join(path).filter(|_| is_whole(path)).ok_or_else(|| "where the release goes".to_owned())?
        }
        None => {
            let env = look.variable("MIX_ENV").unwrap_or_else(|| "dev".to_owned());
            if env.is_empty() {
                return Err("where the release is built: MIX_ENV is not known".into());
            }
            format!("{cwd}/_build/{env}/rel/{name}")
        }
    };
    if path.split('/').count() < 3 || cwd == path || cwd.starts_with(&format!("{path}/")) {
        return Err("which files are the release's".into());
    }
    // Where it is not moved, it is what the container starts.
    let started = starts(look.build, look.run.stage);
    let mut elsewhere =
        started.programs.iter().filter(|started| started.at == When::Run && started.name.contains("_build/"));
    let inside = format!("{path}/bin/");
    if let Some(other) = elsewhere.find(|started| {
        let end = look.build.evaluation.stages[look.run.stage].end.workdir();
        crate::facts::needs::path_from(end, &started.name).is_none_or(|path| !path.starts_with(&inside))
    }) {
        return Err(format!("what makes {}, which the container starts", other.name));
    }
    native(&text("mix.lock")?, &project)?;
    scanned(look)?;
    let linked = match of_hex {
        true => LIBRARIES.to_vec(),
        false => Vec::new(),
    };
    let built = Built::of(RECIPE.id, vec![Product { path, kind: ProductKind::LinkedProgram(linked) }]);
    // The full image has certificates, the slim one has none.
    let full = !of_hex && !image.tag.unwrap_or_default().contains("slim");
    Ok(Built { looks_for: if full { vec![CERTIFICATES] } else { Vec::new() }, ..built })
}

/// The name of a project's only release: the one of `releases`, or its application's.
fn release_of(project: &str) -> Option<String> {
    let word = |text: &str| {
        let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len());
        (end > 0).then(|| text[..end].to_owned())
    };
    if let Some((_, behind)) = project.split_once("releases:") {
        let inside = behind.trim_start().strip_prefix('[')?.trim_start();
        let name = word(inside)?;
        // Another one would stand behind its options.
        let options = inside[name.len()..].strip_prefix(':')?.trim_start().strip_prefix('[')?;
        let (_, rest) = options.split_once(']')?;
        return rest.trim_start().starts_with(']').then_some(name);
    }
    word(project.split_once("app: :")?.1)
}

/// Whether packages of `mix.lock` may need libraries or programs that are not there; `project` is `mix.exs`.
fn native(lock: &str, project: &str) -> Result<(), String> {
    for line in lock.lines() {
        let Some((name, rest)) = line.trim().strip_prefix('"').and_then(|line| line.split_once("\": "))
        else {
            continue;
        };
        if COMPILERS.contains(&name) || ALONE.contains(&name) {
            continue;
        }
        // What is not compiled is data: icons.
        let written = project.split(&format!("{{:{name},")).nth(1).and_then(|rest| rest.split('}').next());
        if written.is_some_and(|written| written.contains("app: false") && written.contains("compile: false"))
        {
            continue;
        }
        if !rest.starts_with("{:hex") {
            return Err(format!("what {name} of a repository needs"));
        }
        if WITH_MORE.contains(&name) || HAS_NATIVE_CODE.iter().any(|what| rest.contains(what)) {
            return Err(format!("which libraries and programs {name} needs when it runs"));
        }
    }
    Ok(())
}

/// The sources that are part of the release.
fn own_texts(project: &Project) -> impl Iterator<Item = (&String, std::sync::Arc<str>)> {
    sources::texts(project, |file| {
        ends_with(file, &[".ex", ".erl", "runtime.exs", "/env.sh.eex"]) && !file.starts_with("deps/")
    })
}

/// What the sources use that cannot be told.
fn scanned(look: &Look<'_>) -> Result<(), String> {
    for (path, text) in own_texts(&look.build.project) {
        if let Some(what) = NOT_TOLD.iter().find(|what| text.contains(**what)) {
            return Err(format!("what `{what}` in {path} uses"));
        }
        if started(&text).is_none() {
            return Err(format!("which program {path} starts"));
        }
    }
    Ok(())
}

/// The programs that `text` starts; `None` where one cannot be told.
fn started(text: &str) -> Option<BTreeSet<String>> {
    let mut programs = BTreeSet::new();
    for (at, what) in text.match_indices("System.cmd") {
        let rest = text[at + what.len()..].strip_prefix('(')?.trim_start().strip_prefix('"')?;
        let name = rest.split('"').next().filter(|name| !name.contains('#'))?;
        if sources::runs_what_it_is_given(name) {
            return None;
        }
        programs.insert(name.to_owned());
    }
    Some(programs)
}

fn programs(project: &Project) -> BTreeSet<String> {
    // What cannot be told keeps the stage whole, see `scanned`.
    own_texts(project).filter_map(|(_, text)| started(&text)).flatten().collect()
}

/// `text` without its comments, as far as lines begin with them.
fn uncommented(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with('#'));
    lines.map(|line| format!("{line}\n")).collect()
}
