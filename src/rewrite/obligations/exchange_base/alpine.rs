//! What a stage does that keeps it away from Alpine: what was built for glibc, what busybox does not have, and Debian's own tools.

use super::found::{Bar, Gap};
use super::lacks::COMPILE;
use super::other_kind::{
    Barred, accounts, another, family_of, image_name, instructions, no_triggers, sources, taken_out,
};
use super::words::{system_name, variables, words_of};
use crate::facts::exchange::{Exchange, Loss};
use crate::facts::needs::{self, Severity};
use crate::facts::starts::{When, Why, starts};
use crate::facts::state::Source;
use crate::facts::tables::busybox;
use crate::facts::{Build, Family, Form, ShellKind};
use crate::syntax::Keyword;

/// Paths that both have, with what is below those that end in `/`. Source: the file hierarchy of both; `/usr/local`, the users'
/// home and nginx's folders are of the images themselves.
const COMMON: &[&str] = &[
    "/",
    "/bin",
    "/bin/sh",
    "/dev/",
    "/etc",
    "/etc/group",
    "/etc/hosts",
    "/etc/nginx/",
    "/etc/passwd",
    "/etc/ssl/certs",
    "/home",
    "/home/node/",
    "/mnt/",
    "/opt/",
    "/proc/",
    "/root/",
    "/run/",
    "/sbin",
    "/srv/",
    "/sys/",
    "/tmp/",
    "/usr",
    "/usr/bin",
    "/usr/bin/env",
    "/usr/local/",
    "/usr/sbin",
    "/usr/share/nginx/",
    "/usr/src/",
    "/var",
    "/var/cache",
    "/var/cache/nginx/",
    "/var/lib",
    "/var/log",
    "/var/log/nginx/",
    "/var/run/",
    "/var/tmp/",
    "/var/www/",
];

/// Folders that belong to the distribution.
const SYSTEM: &[&str] = &["/bin/", "/etc/", "/lib", "/sbin/", "/usr/", "/var/"];

/// What nginx serves, and does not run.
const SERVED: &str = "/usr/share/nginx/html";

/// Commands that fetch what may be a program for glibc.
const FETCH: &[&str] = &["wget"];

/// What `stages` use that the image on Alpine does not have, or not in the same way.
///
/// # Errors
/// The first such thing.
pub(super) fn gap(build: &Build, stages: &[usize], exchange: &Exchange) -> Result<Gap, Barred> {
    let mut gap = Gap::default();
    no_triggers(build, stages)?;
    shells(build, stages)?;
    programs(build, stages, exchange, &mut gap)?;
    compiled(build, stages, &mut gap)?;
    taken_in(build, stages)?;
    taken_out(build, stages)?;
    let own: &[&str] = match image_name(exchange) {
        "nginx" => &["nginx"],
        "node" => &["node"],
        _ => &[],
    };
    accounts(build, stages, own)?;
    words(build, stages, exchange)?;
    Ok(gap)
}

fn shells(build: &Build, stages: &[usize]) -> Result<(), Barred> {
    for run in build.runs.iter().filter(|run| stages.contains(&run.stage)) {
        match (&run.form, run.shell.kind) {
            (Form::Opaque(why), _) => return Err((run.instruction, Bar::Unread(why.clone()))),
            (Form::Exec(_), _) | (_, ShellKind::Sh) => {}
            (_, ShellKind::Bash) => return another(run.instruction, "bash runs it, which Alpine has not"),
            (_, ShellKind::Other) => {
                return Err((run.instruction, Bar::Unread("its shell is not known".into())));
            }
        }
    }
    Ok(())
}

fn programs(build: &Build, stages: &[usize], exchange: &Exchange, gap: &mut Gap) -> Result<(), Barred> {
    for &stage in stages {
        let starts = starts(build, stage);
        for started in &starts.programs {
            let at = started.instruction;
            let Some(name) = system_name(&started.name) else { continue };
            if COMPILE.binary_search(&name).is_ok() {
                return Err((at, Bar::Compiles(format!("`{name}` compiles"))));
            }
            if started.at == When::Build && FETCH.contains(&name) {
                return another(at, format!("what `{name}` fetches may be built for glibc"));
            }
            if busybox::has(name) {
                continue;
            }
            // What the image there is does not have, and is started all the same, the stage brings.
            let made = exchange.is_missing(name);
            let own =
                exchange.is_own(name) && exchange.command(name) == Loss::None || is_nginx(exchange, name);
            if !made && !own {
                return another(at, format!("`{name}` is called, which Alpine has not, or not the same"));
            }
        }
        for unseen in &starts.unseen {
            match &unseen.why {
                Why::NotText => {
                    return another(unseen.instruction, format!("`{}` may be built for glibc", unseen.what));
                }
                Why::Remote | Why::Piped => {
                    return another(unseen.instruction, format!("`{}` is not seen", unseen.what));
                }
                _ if gap.unseen.contains(&unseen.what) => {}
                _ => gap.unseen.push(unseen.what.clone()),
            }
        }
    }
    Ok(())
}

/// nginx has no slim variant, and so no table of what is its own.
fn is_nginx(exchange: &Exchange, name: &str) -> bool {
    name == "nginx" && image_name(exchange) == "nginx"
}

/// What package managers of languages install is made for the C library there is.
fn compiled(build: &Build, stages: &[usize], gap: &mut Gap) -> Result<(), Barred> {
    for &stage in stages {
        let needs = needs::needs(build, stage);
        if let Some(need) = needs.needs.first() {
            return Err((need.instruction, Bar::Compiles(need.because.clone())));
        }
        if let Some(compiled) = needs.compiled.first() {
            return another(compiled.instruction, format!("{}: it may be made for glibc", compiled.what));
        }
        for unknown in &needs.unknown {
            if unknown.severity == Severity::Compiles || is_python(build, unknown.instruction) {
                return another(unknown.instruction, format!("{}: it may be made for glibc", unknown.what));
            }
            if !gap.unknown.contains(&unknown.what) {
                gap.unknown.push(unknown.what.clone());
            }
        }
    }
    Ok(())
}

/// Whether a RUN calls a package manager of Python, or any of which that is not certain.
fn is_python(build: &Build, at: usize) -> bool {
    let script = build.run(at).and_then(|run| run.script());
    let others = ["npm", "yarn", "pnpm", "npx", "corepack", "gem", "bundle", "bundler"];
    script.is_none_or(|script| {
        let mut calls = script.commands().flat_map(|found| found.calls());
        !calls.any(|call| others.contains(&call.name())) || script.text.contains("pip")
    })
}

/// Nothing is taken from what is on glibc, but for files that nginx serves; and nothing that is fetched.
fn taken_in(build: &Build, stages: &[usize]) -> Result<(), Barred> {
    for (at, source) in sources(build, stages) {
        let musl = family_of(build, source) == Family::Alpine;
        let instruction = &build.file.instructions[at];
        let target = instruction.args().pop().unwrap_or_default();
        let served = instruction.keyword == Keyword::Copy && target.starts_with(SERVED);
        if !musl && !served {
            let name = match source {
                Source::Stage(stage) => format!("stage {stage}"),
                Source::Image(image) => image.clone(),
            };
            return another(at, format!("what is copied from {name} may be built for glibc"));
        }
    }
    for (at, instruction) in instructions(build, stages) {
        if instruction.keyword == Keyword::Add
            && instruction.args().iter().any(|word| word.contains([':', '@']))
        {
            return another(at, "what ADD fetches may be built for glibc");
        }
    }
    Ok(())
}

fn words(build: &Build, stages: &[usize], exchange: &Exchange) -> Result<(), Barred> {
    for (at, instruction) in instructions(build, stages) {
        let text = instruction.span.of(&build.file.text);
        let zone = |name: &str| name == "TZ";
        if instruction.keyword != Keyword::Label && instruction.env_pairs().iter().any(|pair| zone(pair.name))
            || text.contains("zoneinfo")
        {
            return another(at, "a time zone is set, and Alpine has no table of them");
        }
        if let Some(name) = variables(text)
            .find(|name| exchange.loses_variable(name) && !build.state(at).env_may_be_set(name))
        {
            return Err((at, Bar::Configured(format!("the variable {name} is used"))));
        }
        for word in words_of(instruction, text) {
            if ["www-data", "nogroup", "_apt"].contains(&word) {
                return another(at, format!("the account {word} is named, which is another or none there"));
            }
            let common = COMMON.iter().any(|path| match path.strip_suffix('/') {
                Some(folder) if !folder.is_empty() => {
                    word.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
                }
                _ => word.trim_end_matches('/') == path.trim_end_matches('/'),
            });
            let program = system_name(word).is_some_and(|name| word.contains('/') && busybox::has(name));
            if word.starts_with('/')
                && !common
                && !program
                && SYSTEM.iter().any(|folder| word.starts_with(folder))
            {
                return another(at, format!("`{word}` is named, which Alpine has not, or not the same"));
            }
        }
    }
    Ok(())
}
