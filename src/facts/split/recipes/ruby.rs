//! Ruby: RubyGems, Bundler, and the tasks of Rails that build. Source: the manuals of `bundle install` and `bundle config`; the Dockerfiles of
//! the official image (GEM_HOME and BUNDLE_APP_CONFIG are /usr/local/bundle); the Rails guide "The Asset Pipeline".

use super::super::steps::{Built, Does, Look};
use super::super::{Product, ProductKind};
use super::sources::started_in;
use super::{Recipe, name_of};
use crate::facts::needs::{self, Args, Severity, What, When};
use crate::project::Project;
use std::collections::BTreeSet;

pub(super) const RECIPE: Recipe = Recipe {
    id: "ruby",
    built_by_us: false,
    call,
    only_builds: |_| false,
    sources_run: true,
    runs_on: |_, _| None,
    programs,
    develops: &[],
    tools: &["gcc", "g++", "make"],
    variables: &["BUNDLE_APP_CONFIG", "BUNDLE_SILENCE_ROOT_WARNING", "GEM_HOME"],
};

/// Where the official image has gems, their programs and Bundler's settings.
const GEMS: &str = "/usr/local/bundle";

/// Variables that move gems or settings elsewhere. Source: the manuals of `bundle config` and `gem environment`.
const MOVES: &[&str] = &[
    "BUNDLE_APP_CONFIG",
    "BUNDLE_BIN",
    "BUNDLE_GEMFILE",
    "BUNDLE_USER_CONFIG",
    "BUNDLE_USER_HOME",
    "GEM_HOME",
    "GEM_PATH",
];

fn call(look: &Look<'_>, name: &str, args: &Args) -> Option<Does> {
    let plain = name_of(name);
    let first = args.words.first().map(String::as_str).unwrap_or_default();
    Some(match plain {
        "bundle" | "bundler" => bundle(look, first, args),
        "gem" => match first {
            "install" | "i" => installs(look),
            "update" if args.words.iter().any(|word| word == "--system") => {
                unknown("where `gem update --system` puts RubyGems")
            }
            "environment" | "help" | "list" | "outdated" | "search" | "sources" | "which" => Does::Nothing,
            other => unknown(&format!("what `gem {other}` leaves behind")),
        },
        "bootsnap" if first == "precompile" => application(look),
        "rails" | "rake" => match first {
            "assets:precompile" => application(look),
            other => unknown(&format!("what `{plain} {other}` leaves behind")),
        },
        _ => return None,
    })
}

fn unknown(what: &str) -> Does {
    Does::BuildsUnknown(what.to_owned())
}

fn bundle(look: &Look<'_>, first: &str, args: &Args) -> Does {
    match first {
        "" | "install" => {
            if args.words.iter().any(|word| {
                let option = word.split('=').next().unwrap_or(word);
                matches!(
                    option,
                    "--path" | "--deployment" | "--system" | "--standalone" | "--binstubs" | "--gemfile"
                )
            }) {
                return unknown("into which folder `bundle install` puts gems");
            }
            installs(look)
        }
        // Settings are written again by the runtime stage: in its home, or beside the gems.
        "config" if args.words.iter().any(|word| matches!(word.as_str(), "path" | "deployment" | "bin")) => {
            unknown("into which folder `bundle config` lets gems be put")
        }
        "config" => Does::SetsUp,
        "check" | "env" | "list" | "show" | "info" | "--version" | "version" => Does::Nothing,
        "exec" => {
            let rest = Args { words: args.words[1..].to_vec(), open: args.open };
            match rest.words.first().map(|word| name_of(word)) {
                Some(program @ ("rails" | "rake" | "bootsnap")) => {
                    let arguments = Args { words: rest.words[1..].to_vec(), open: rest.open };
                    call(look, program, &arguments).unwrap_or(Does::Nothing)
                }
                _ => unknown("what `bundle exec` leaves behind"),
            }
        }
        other => unknown(&format!("what `bundle {other}` leaves behind")),
    }
}

/// An install of gems into the image's own folder of gems, or into the one of BUNDLE_PATH.
fn installs(look: &Look<'_>) -> Does {
    if !look.is_official("ruby") {
        return unknown("into which folder gems are installed");
    }
    if let Some(name) = MOVES.iter().find(|name| look.variable(name).is_some()) {
        return unknown(&format!("into which folder gems are installed: {name} is set"));
    }
    if look.build.state(look.run.instruction).user() != Some("root") {
        return unknown("where gems go that another user than root installs");
    }
    let mut paths = vec![GEMS.to_owned()];
    match look.variable("BUNDLE_PATH") {
        Some(path) => match look.join(&path).filter(|path| !path.is_empty() && path != "/") {
            Some(path) if path.starts_with(GEMS) => {}
            Some(path) => paths.push(path),
            None => return unknown("into which folder gems are installed: BUNDLE_PATH is set"),
        },
        // Then they go into `vendor/bundle`.
        None if look.variable("BUNDLE_DEPLOYMENT").is_some() => {
            return unknown(
                "into which folder gems are installed: BUNDLE_DEPLOYMENT is set without BUNDLE_PATH",
            );
        }
        None => {}
    }
    let needs = needs::needs(look.build, look.run.stage);
    let here = |instruction: usize| instruction == look.run.instruction;
    let own = || needs.needs.iter().filter(|need| here(need.instruction));
    // Their gemspecs ask git for the list of files whenever they are loaded.
    if own().any(|need| need.what == What::Command("git")) {
        return unknown("whether gems from a git repository need git when they run");
    }
    let unsure =
        needs.unknown.iter().find(|open| here(open.instruction) && open.severity != Severity::LikelyFine);
    if let Some(open) = unsure {
        return unknown(&format!("what gems need when they run: {}", open.what));
    }
    let needs_builder =
        own().any(|need| need.at == When::Build && need.what != What::Package("ca-certificates"));
    let libraries: Vec<&'static str> = own()
        .filter(|need| need.at == When::Run)
        .filter_map(|need| match need.what {
            What::Package(package) => Some(package),
            What::Command(_) => None,
        })
        .collect();
    let kind = |first: bool| match first && !libraries.is_empty() {
        true => ProductKind::LinkedProgram(libraries.clone()),
        false => ProductKind::Files,
    };
    let paths = paths.into_iter().enumerate();
    let products = paths.map(|(at, path)| Product { path, kind: kind(at == 0) }).collect();
    Does::Builds(Built { needs_builder, ..Built::of(RECIPE.id, products) })
}

/// The folder of the application, as it is when everything is built.
fn application(look: &Look<'_>) -> Does {
    match look.cwd.as_deref().map(|path| path.trim_end_matches('/')).filter(|path| !path.is_empty()) {
        Some(path) => {
            Does::builds(RECIPE.id, vec![Product { path: path.to_owned(), kind: ProductKind::Files }])
        }
        None => unknown("which folder the application is in"),
    }
}

/// Gems that start a program of the system. General knowledge of 2026-11, from their documentation; ExecJS looks for its runtime as soon
/// as it is loaded.
const STARTS: &[(&str, &str)] = &[
    ("autoprefixer-rails", "node"),
    ("coffee-rails", "node"),
    ("execjs", "node"),
    ("git", "git"),
    ("image_processing", "convert"),
    ("kt-paperclip", "convert"),
    ("mini_magick", "convert"),
    ("paperclip", "convert"),
    ("pdf-forms", "pdftk"),
    ("rugged", "git"),
    ("streamio-ffmpeg", "ffmpeg"),
    ("uglifier", "node"),
];

/// What stands in front of the name of a program that is started. Source: the documentation of Ruby's `Kernel`, `IO` and `Open3`.
const CALLS: &[&str] = &[
    "system(",
    "system ",
    "spawn(",
    "spawn ",
    "exec(",
    "exec ",
    "IO.popen(",
    "IO.popen ",
    "Open3.capture2(",
    "Open3.capture2e(",
    "Open3.capture3(",
    "Open3.pipeline(",
    "Open3.popen2(",
    "Open3.popen2e(",
    "Open3.popen3(",
    "%x(",
    "%x[",
    "%x{",
    "`",
];

/// Programs that every image of Ruby has, or that gems bring.
const OWN: &[&str] = &["bundle", "gem", "irb", "rails", "rake", "ruby"];

/// Whether a file of sources runs in the container: Rake's tasks and tests do not.
fn runs(file: &str) -> bool {
    let aside = ["features", "spec", "test", "vendor"];
    (file.ends_with(".rb") || file.ends_with(".ru")) && !file.split('/').any(|folder| aside.contains(&folder))
}

fn programs(project: &Project) -> BTreeSet<String> {
    let mut programs = BTreeSet::new();
    for file in project.files().unwrap_or_default() {
        let is_manifest = matches!(name_of(file), "Gemfile" | "Gemfile.lock");
        if !is_manifest && !runs(file) {
            continue;
        }
        let Some(text) = project.text(file) else { continue };
        if !is_manifest {
            let code: String =
                text.split_inclusive('\n').filter(|line| !line.trim_start().starts_with('#')).collect();
            let started = started_in(&code, CALLS).into_iter();
            programs.extend(started.filter(|name| !OWN.contains(&name.as_str())));
            continue;
        }
        let words =
            text.split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ',' | '(' | ')' | '!'));
        for word in words {
            programs.extend(
                STARTS.iter().filter(|(gem, _)| *gem == word).map(|(_, program)| (*program).to_owned()),
            );
        }
    }
    programs
}
