//! slim-base: a stage that ships is built on a smaller image with the same contents where it matters.

use crate::facts::exchange::{self, Exchange, Kept};
use crate::facts::tables::recommends;
use crate::facts::{Build, Inputs, Scripts, Stage};
use crate::rewrite::obligations::exchange_base::{self, Bar, Gap};
use crate::rewrite::style::Style;
use crate::rewrite::{Claim, Context, Edit, Findings, Pass, Rewrite, Saving};
use crate::syntax::{Dockerfile, Keyword};
use crate::text::Span;
use std::fmt;
use std::sync::Arc;

/// The pass.
pub struct SlimBase;

impl Pass for SlimBase {
    fn id(&self) -> &'static str {
        "slim-base"
    }

    fn order(&self) -> u16 {
        50
    }

    fn page(&self) -> &'static str {
        include_str!("README.md")
    }

    fn run(&self, cx: &Context<'_>, found: &mut Findings) {
        for stage in cx.build.stages.iter().filter(|stage| stage.ships) {
            match decide(cx.build, stage) {
                Ok(rewrite) => found.rewrites.push(rewrite),
                Err((_, Stay::Kept(Kept::NothingSmaller))) => {}
                Err((instruction, stay)) => found.refuse(self.id(), instruction, stay.to_string()),
            }
        }
    }
}

/// Why a stage stays on its base.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stay {
    /// Whatever it does.
    Kept(Kept),
    /// Because of what it uses.
    Bar {
        /// The smaller image.
        to: String,
        /// What.
        bar: Bar,
    },
    /// The smaller image cannot be written there.
    Unwritable(String),
}

impl Stay {
    /// One word or two for a survey.
    pub fn class(&self) -> &'static str {
        match self {
            Stay::Kept(kept) => kept.class(),
            Stay::Bar { bar, .. } => bar.class(),
            Stay::Unwritable(_) => "built of build arguments",
        }
    }
}

impl fmt::Display for Stay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Stay::Kept(kept) => kept.fmt(f),
            Stay::Bar { to, bar } => write!(f, "not on {to}: {bar}"),
            Stay::Unwritable(why) => f.write_str(why),
        }
    }
}

/// The rewrite that puts `stage` on a smaller base.
///
/// # Errors
/// Why it stays on its own, and the instruction that says so.
pub fn decide(build: &Build, stage: &Stage) -> Result<Rewrite, (usize, Stay)> {
    let from = stage.instructions.start;
    let exchange = exchange::of(build, stage).map_err(|kept| (from, Stay::Kept(kept)))?;
    let bar = |(at, bar): (usize, Bar)| (at, Stay::Bar { to: exchange.to.clone(), bar });
    let gap = exchange_base::gap(build, stage.index, &exchange).map_err(bar)?;
    let packages = exchange_base::to_install(build, &gap, &exchange);
    if let Some(why) = exchange_base::no_install(build, stage, &exchange).filter(|_| !packages.is_empty()) {
        return Err(bar((from, Bar::NoInstall(packages.join(" "), why))));
    }
    let named = name(build, stage, &exchange).map_err(|why| (from, Stay::Unwritable(why)))?;
    let mut touches = vec![named.at, from];
    touches.dedup();
    let mut edits = vec![Edit::replace(named.span, named.text)];
    if !packages.is_empty() {
        let commands = exchange_base::script(&packages);
        edits.push(Edit::insert(build.file.instructions[from].span.end, run(build, &commands)));
    }
    let saving = saving(&exchange, &packages);
    let mut reason = reason(&exchange, &gap, &packages);
    if let Some((before, after)) = exchange.compressed(&build.bases) {
        let megabytes = |bytes: u64| bytes as f64 / 1e6;
        reason += &format!("; {:.1} MB to pull, not {:.1} MB", megabytes(after), megabytes(before));
    }
    let claim = Claim::ExchangeBase {
        from,
        at: named.at,
        old: named.old,
        new: named.new,
        to: exchange.to,
        install: packages,
    };
    Ok(Rewrite { pass: "slim-base", reason, touches, edits, claims: vec![claim], saving })
}

/// The release whose figures stand for one without.
const NEAREST: &str = "bookworm";

/// What the smaller image saves, less what is installed on it. Packages that share dependencies count them twice: the
/// figure is one that is reached.
fn saving(exchange: &Exchange, packages: &[String]) -> Saving {
    let table = exchange.release.and_then(recommends::table).or_else(|| recommends::table(NEAREST));
    let taken = |package: &String| table.and_then(|table| Some(table.package(package)?.bytes_without()));
    let installed: u64 = packages.iter().filter_map(taken).sum();
    let bytes = exchange.bytes.and_then(|bytes| bytes.checked_sub(installed));
    Saving { layers: 0, bytes, source: exchange.source.clone() }
}

/// The RUN of `commands`, as the lines behind a FROM.
fn run(build: &Build, commands: &[String]) -> String {
    let style = Style::of_file(build);
    format!("{}RUN {}", style.newline.as_str(), commands.join(&style.join("&&", &[])))
}

fn reason(exchange: &Exchange, gap: &Gap, packages: &[String]) -> String {
    let mut reason = format!("build on {}", exchange.to);
    // That a program may ask for certificates says less than that it is called.
    let first =
        gap.lacks.iter().min_by_key(|(package, lack)| (*package == "ca-certificates", lack.instruction));
    if let Some((_, first)) = first {
        let more = if gap.lacks.len() > 1 { ", …" } else { "" };
        reason += &format!(" and install {} ({}{more})", packages.join(" "), first.because);
    }
    reason
}

/// Where the smaller image is written.
struct Named {
    /// The instruction.
    at: usize,
    /// What goes, in the file.
    span: Span,
    /// What comes there.
    text: String,
    /// The word before, as the instruction has it.
    old: String,
    /// The word after.
    new: String,
}

/// How the smaller image is written: in the FROM, or in the default of the build argument that is all of it.
fn name(build: &Build, stage: &Stage, exchange: &Exchange) -> Result<Named, String> {
    let from = stage.instructions.start;
    let instruction = &build.file.instructions[from];
    let parts = instruction.from().ok_or("it names no image")?;
    let old = parts.image.to_owned();
    let in_from =
        |new: String| Named { at: from, span: parts.image_span, text: new.clone(), old: old.clone(), new };
    if old == exchange.from {
        return Ok(in_from(exchange.to.clone()));
    }
    let argument = old.strip_prefix('$').map(|name| name.trim_start_matches('{').trim_end_matches('}'));
    let is_name = |name: &&str| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let named = match argument.filter(is_name) {
        Some(argument) => in_default(build, stage, argument, exchange)?,
        None => {
            let (at, inserted) =
                insertion(&exchange.from, &exchange.to).ok_or("it is made of build arguments")?;
            // Where a variable stands, only trying shows what comes in where.
            let place = |at: &usize| {
                old.is_char_boundary(*at)
                    && leads_to(build, stage, parts.image_span, &put(&old, *at, inserted), &exchange.to)
            };
            let from_end = at as isize - exchange.from.len() as isize;
            let guess = usize::try_from(old.len() as isize + from_end).ok();
            let place = guess.filter(place).or_else(|| (0..=old.len()).rev().find(place));
            in_from(put(&old, place.ok_or("it is made of build arguments")?, inserted))
        }
    };
    Ok(named)
}

/// The default of the build argument called `name`, which is all that a FROM says.
fn in_default(build: &Build, stage: &Stage, name: &str, exchange: &Exchange) -> Result<Named, String> {
    let first = build.stages.first().map_or(0, |stage| stage.instructions.start);
    let mut args = (0..first).rev().filter(|&at| build.file.instructions[at].keyword == Keyword::Arg);
    let found = args.find_map(|at| {
        let instruction = &build.file.instructions[at];
        let pair = instruction.env_pairs().into_iter().rev().find(|pair| pair.name == name)?;
        Some((at, pair.span.of(&instruction.body.text).to_owned(), instruction.body.span_to_file(pair.span)))
    });
    let (at, old, span) = found.ok_or("its image is a build argument that is declared elsewhere")?;
    if exchange_base::is_shared(build, at, stage) {
        return Err("another stage is built on the image of the same build argument".into());
    }
    let value = old.strip_prefix(name).and_then(|rest| rest.strip_prefix('='));
    if value != Some(exchange.from.as_str()) {
        return Err(format!("its image is the build argument {name}, whose value comes from elsewhere"));
    }
    let new = format!("{name}={}", exchange.to);
    Ok(Named { at, span, text: new.clone(), old, new })
}

/// Where and what has to come into `from` for it to become `to`; `None` where that is not all.
fn insertion<'t>(from: &str, to: &'t str) -> Option<(usize, &'t str)> {
    let same = from.bytes().zip(to.bytes()).take_while(|(a, b)| a == b).count();
    let rest = from.get(same..)?;
    let inserted = to.get(same..)?.strip_suffix(rest)?;
    Some((same, inserted))
}

fn put(text: &str, at: usize, inserted: &str) -> String {
    format!("{}{inserted}{}", &text[..at], &text[at..])
}

/// Whether the stage is built on `to` where `text` stands at `span`.
fn leads_to(build: &Build, stage: &Stage, span: Span, text: &str, to: &str) -> bool {
    let file = &build.file.text;
    let file = format!("{}{text}{}", &file[..span.start], &file[span.end..]);
    let inputs = Inputs { build_args: build.build_args.clone(), ..Inputs::default() };
    let build = Build::new(Arc::new(Dockerfile::parse(file)), &inputs, &mut Scripts::default());
    build.file.errors.is_empty()
        && build.stages.get(stage.index).is_some_and(|other| other.image.as_deref() == Some(to))
}
