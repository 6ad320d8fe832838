//! PHP: extensions of the official image, Composer. Source: the documentation of the official image ("How to install more PHP
//! extensions") and its Dockerfiles; Composer's "Command-line interface" and "The composer.json schema"; Laravel's "Deployment".
//!
//! The image brings its compilers along for whoever needs them, so that it runs what it builds: what a split leaves behind are
//! headers, and what Composer needs.

use super::super::image::RunsOn;
use super::super::steps::{Built, Does, Look};
use super::super::{Product, ProductKind};
use super::{Recipe, ends_with, name_of, sources};
use crate::facts::Family;
use crate::facts::needs::Args;
use crate::project::Project;
use crate::syntax::{Instruction, Keyword};
use std::collections::BTreeSet;

pub(super) const RECIPE: Recipe = Recipe {
    id: "php",
    built_by_us: false,
    call,
    only_builds: |_| false,
    sources_run: true,
    runs_on: |name, tag| (name == "php").then(|| on(format!("php:{tag}"))),
    programs,
    tools: &["composer", "docker-php-ext-install", "pecl", "phpize"],
    variables: &[],
    develops: &[],
};

/// Where the image has its extensions, and the files that say which are loaded.
const EXTENSIONS: &str = "/usr/local/lib/php/extensions";
const LOADED: &str = "/usr/local/etc/php/conf.d";

/// What Laravel and Symfony make before they run, all of it in the application's folder.
const ARTISAN: &[&str] = &[
    "config:cache",
    "event:cache",
    "key:generate",
    "optimize",
    "package:discover",
    "route:cache",
    "storage:link",
    "view:cache",
];

/// Functions that start programs. Source: PHP's manual, "Program execution Functions".
const STARTS: &[&str] = &["exec", "passthru", "popen", "proc_open", "shell_exec", "system"];

/// The image itself.
fn on(reference: String) -> RunsOn {
    RunsOn::Image { reference, release: None, brings: &["php", "php-fpm", "apache2-foreground"] }
}

fn call(look: &Look<'_>, name: &str, args: &Args) -> Option<Does> {
    let plain = name_of(name);
    let first = args.words.first().map(String::as_str).unwrap_or_default();
    let nothing = || Some(Does::builds(RECIPE.id, Vec::new()));
    let does = match plain {
        "a2disconf" | "a2dismod" | "a2dissite" | "a2enconf" | "a2enmod" | "a2ensite" => {
            return Some(Does::SetsUp);
        }
        "docker-php-ext-configure" | "docker-php-source" => return nothing(),
        "docker-php-ext-enable" | "docker-php-ext-install" => extensions(look),
        "pecl" => match first {
            "channel-update" | "clear-cache" | "update-channels" => return nothing(),
            "install" => extensions(look),
            other => Err(format!("what `pecl {other}` leaves behind")),
        },
        "composer" | "composer.phar" => composer(look, args),
        "php" if name_of(first).starts_with("composer") => {
            composer(look, &Args { words: args.words[1..].to_vec(), open: args.open })
        }
        "php"
            if name_of(first) == "artisan"
                && args.words.get(1).is_some_and(|task| ARTISAN.contains(&task.as_str())) =>
        {
            application(look)
        }
        "php" if matches!(first, "-i" | "-m" | "-v") => return Some(Does::Nothing),
        _ => return None,
    };
    Some(does.unwrap_or_else(Does::BuildsUnknown))
}

/// Extensions that are compiled or loaded.
fn extensions(look: &Look<'_>) -> Result<Does, String> {
    if look.build.stages[look.run.stage].release.is_none() && look.installs_headers() {
        return Err(
            "which libraries an extension is linked with: the tag of the image names no release".into()
        );
    }
    let products = [(EXTENSIONS, ProductKind::LinkedProgram(Vec::new())), (LOADED, ProductKind::Files)];
    built(look, products.into_iter().map(|(path, kind)| Product { path: path.to_owned(), kind }).collect())
}

fn composer(look: &Look<'_>, args: &Args) -> Result<Does, String> {
    let sorted = args.sorted(&["-d", "--working-dir"]);
    let task = sorted.operands.first().copied().unwrap_or_default();
    if sorted.has(&["-d", "--working-dir"])
        || ["COMPOSER", "COMPOSER_VENDOR_DIR"].iter().any(|name| look.variable(name).is_some())
    {
        return Err("into which folder Composer installs".into());
    }
    match task {
        "" if !sorted.options.is_empty() => Ok(Does::Nothing),
        "check-platform-reqs" | "clear-cache" | "clearcache" | "diagnose" | "show" | "validate" => {
            Ok(Does::Nothing)
        }
        "dump-autoload" | "dumpautoload" | "install" | "i" => {
            let cwd = look.cwd.as_deref().unwrap_or_default().trim_end_matches('/');
            match look.text(&format!("{cwd}/composer.json")) {
                Some(text) if text.contains("vendor-dir") || text.contains("bin-dir") => {
                    Err("into which folder Composer installs: composer.json says another".into())
                }
                Some(_) => application(look),
                None => Err("what Composer installs: composer.json is not seen".into()),
            }
        }
        other => Err(format!("what `composer {}` leaves behind", other.replace('\0', "…"))),
    }
}

/// The folder of the application, as it is when everything is built.
fn application(look: &Look<'_>) -> Result<Does, String> {
    let path = look
        .cwd
        .as_deref()
        .map(|path| path.trim_end_matches('/'))
        .filter(|path| path.matches('/').count() > 1);
    let path = path
        .or(look.cwd.as_deref().filter(|path| *path == "/app"))
        .filter(|path| !path.starts_with("/usr/local"));
    let path = path.ok_or_else(|| "which folder the application is in".to_owned())?;
    // Not every builder keeps the owners of what is copied from a stage; a step behind sets them anew.
    let stage = look.build.stages[look.run.stage].instructions.start;
    let mut before = look.build.file.instructions[stage..look.run.instruction].iter();
    let owned = |instruction: &Instruction| match instruction.keyword {
        Keyword::Add | Keyword::Copy => instruction.flag("chown").is_some(),
        Keyword::Run => instruction.body.text.contains("chown"),
        _ => false,
    };
    if before.any(owned) {
        return Err("whose the application's files are once they are copied".into());
    }
    built(look, vec![Product { path: path.to_owned(), kind: ProductKind::Files }])
}

fn built(look: &Look<'_>, products: Vec<Product>) -> Result<Does, String> {
    let image = look.build.stages[look.run.stage].image.clone().filter(|_| look.is_official("php"));
    let image = image.ok_or_else(|| "what its base has of PHP".to_owned())?;
    if look.family() == Family::Alpine {
        return Err("which libraries an extension is linked with on Alpine".into());
    }
    if look.is_of_another_user() {
        return Err("whose the files are that another user than root builds".into());
    }
    let unknown = own_texts(&look.build.project).find(|(_, text)| started(text).is_none());
    if let Some((path, _)) = unknown {
        return Err(format!("which program {path} starts"));
    }
    let runs_on = Some(Box::new(on(image)));
    Ok(Does::Builds(Built { runs_on, ..Built::of(RECIPE.id, products) }))
}

/// The application's own sources.
fn own_texts(project: &Project) -> impl Iterator<Item = (&String, std::sync::Arc<str>)> {
    sources::texts(project, |file| {
        ends_with(file, &[".php", ".phtml"]) && !file.starts_with("vendor/") && !file.starts_with("tests/")
    })
}

/// The programs that `text` starts; `None` where one cannot be told.
fn started(text: &str) -> Option<BTreeSet<String>> {
    let mut programs = BTreeSet::new();
    for start in STARTS {
        for (at, _) in text.match_indices(&format!("{start}(")) {
            let before = text[..at].trim_end_matches(['@', '\\']);
            let other = before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '>' | ':' | '$'))
                || before.trim_end().ends_with("function");
            if !other {
                programs.insert(named(text[at + start.len() + 1..].trim_start())?);
            }
        }
    }
    for what in ["new Process(", "Process::run(", "Process::start("] {
        for (at, _) in text.match_indices(what) {
            programs
                .insert(named(text[at + what.len()..].trim_start().trim_start_matches('[').trim_start())?);
        }
    }
    Some(programs)
}

/// The program that a literal begins with, on its own.
fn named(rest: &str) -> Option<String> {
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let literal = rest[1..].split(quote).next()?;
    let name = literal.split_whitespace().next()?;
    let plain = !literal.contains(['|', ';', '&', '`', '$', '{', '(']);
    (plain && !sources::runs_what_it_is_given(name)).then(|| name.to_owned())
}

fn programs(project: &Project) -> BTreeSet<String> {
    // What cannot be told keeps the stage whole, see `built`.
    own_texts(project).filter_map(|(_, text)| started(&text)).flatten().collect()
}
