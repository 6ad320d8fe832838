//! What the exchange of a base image owes: every command, library, account, path and variable that is used is in the smaller image
//! too, or is installed; what cannot be established is assumed, in words.

mod alpine;
mod found;
mod lacks;
mod other_kind;
mod provided;
mod runtime;
mod words;

pub use found::{Bar, Gap, Lack};
pub use lacks::gap;

use super::packages;
use crate::facts::exchange::{self, Exchange, Kind};
use crate::facts::tables::recommends;
use crate::facts::{Build, Family, Stage};
use crate::rewrite::edit::{Assumption, AssumptionKind};

/// The most that an assumption lists.
const LISTED: usize = 4;

/// The packages that have to be installed for `gap`, those included that their usual use needs, sorted.
pub fn to_install(build: &Build, gap: &Gap, exchange: &Exchange) -> Vec<String> {
    let mut wanted: Vec<String> = gap.lacks.keys().cloned().collect();
    let named: Vec<&str> = wanted.iter().map(String::as_str).collect();
    let beside = recommends::to_name(&named, |when| packages::holds(build, when));
    let beside: Vec<String> = beside
        .into_iter()
        .map(|(package, _)| package)
        .filter(|package| exchange.loses_package(package))
        .map(str::to_owned)
        .collect();
    wanted.extend(beside);
    wanted.sort();
    wanted.dedup();
    wanted
}

/// The script that installs `packages`, and leaves no lists behind.
pub fn script(packages: &[String]) -> [String; 3] {
    [
        "apt-get update".to_owned(),
        format!("apt-get install -y --no-install-recommends {}", packages.join(" ")),
        "rm -rf /var/lib/apt/lists/*".to_owned(),
    ]
}

/// Discharges [`Claim::ExchangeBase`](crate::rewrite::Claim::ExchangeBase).
///
/// # Errors
/// Why it must not be written.
pub fn discharge(
    build: &Build,
    from: usize,
    at: usize,
    to: &str,
    install: &[String],
) -> Result<Vec<Assumption>, String> {
    let found = build.stages.iter().find(|stage| stage.instructions.start == from);
    let stage = found.ok_or("there is no FROM")?;
    let exchange = exchange::of(build, stage).map_err(|kept| kept.to_string())?;
    if exchange.to != to {
        return Err(format!("{to} is not known to be a smaller {}", exchange.from));
    }
    if at != from && is_shared(build, at, stage) {
        return Err("another stage is built on the image of the same build argument".into());
    }
    let gap = gap(build, stage.index, &exchange).map_err(|(_, bar)| bar.to_string())?;
    let wanted = to_install(build, &gap, &exchange);
    if let Some(package) = wanted.iter().find(|package| !install.contains(package)) {
        let why = gap.lacks.get(package).map_or("what is installed needs it", |lack| &lack.because);
        return Err(format!("{package} would be missing: {why}"));
    }
    if install != wanted {
        return Err(format!("what is to be installed is {}", wanted.join(" ")));
    }
    if let Some(why) = no_install(build, stage, &exchange).filter(|_| !wanted.is_empty()) {
        return Err(Bar::NoInstall(wanted.join(" "), why).to_string());
    }
    Ok(open(build, stage, &exchange, &gap))
}

/// Why nothing can be installed behind the FROM of `stage`; `None` where it can.
pub fn no_install(build: &Build, stage: &Stage, exchange: &Exchange) -> Option<&'static str> {
    let behind = stage.instructions.start + 1;
    let state = build.known_state(behind)?;
    // What the table knows a release of is one of Debian's, whatever the name says.
    if exchange.release.is_none() && !matches!(stage.family, Family::Debian | Family::Ubuntu) {
        return Some("the image has no apt");
    }
    if state.user() != Some("root") {
        return Some("the image's user may not");
    }
    // Source: issues of people whose builds broke in July 2025.
    if exchange.release.is_some_and(|release| ARCHIVED.contains(&release)) {
        return Some("the packages of its release are only on archive.debian.org now");
    }
    None
}

/// Debian releases whose packages have left the mirrors: `apt-get update` fails in their images since July 2025.
/// Source: bihealth/sodar-server#2220, alan-turing-institute/AIrsenal#710.
const ARCHIVED: &[&str] = &["buster", "jessie", "stretch"];

/// Whether the image of another stage than `stage` is made of an argument that the ARG at `at` declares.
pub fn is_shared(build: &Build, at: usize, stage: &Stage) -> bool {
    let arguments = build.file.instructions[at].env_pairs();
    build.stages.iter().filter(|other| other.index != stage.index).any(|other| {
        let image = build.file.instructions[other.instructions.start].from().map_or("", |parts| parts.image);
        arguments.iter().any(|pair| words::variables(image).any(|name| name == pair.name))
    })
}

/// What is left to assume.
fn open(build: &Build, stage: &Stage, exchange: &Exchange, gap: &Gap) -> Vec<Assumption> {
    let Exchange { from, to, .. } = exchange;
    let mut open = vec![Assumption {
        kind: AssumptionKind::BaseContents,
        statement: format!("nothing that runs in the image needs what {to} lacks: {}", exchange.goes()),
        check: "build it, and run its tests in the image".into(),
    }];
    // The tables know of both images that they are configured alike, or what the stage rests on is looked at.
    if exchange.kind == Kind::OfUser {
        open.push(Assumption {
            kind: AssumptionKind::BaseConfiguration,
            statement: format!(
                "{to} is configured like {from}: user, working directory, shell, entrypoint, command and the values of its variables"
            ),
            check: "compare Config of both in docker image inspect".into(),
        });
    }
    if !gap.unseen.is_empty() {
        open.push(Assumption {
            kind: AssumptionKind::UnseenProgram,
            statement: format!(
                "no script that was not seen ({}) needs what {to} lacks",
                listed(&gap.unseen, "`")
            ),
            check: "read what they call".into(),
        });
    }
    if !gap.unknown.is_empty() {
        open.push(Assumption {
            kind: AssumptionKind::InstallsWithoutTools,
            statement: format!(
                "what is installed needs no compiler, git or library that only {from} has: {}",
                listed(&gap.unknown, "")
            ),
            check: format!("build it on {to}: what is missing ends the build"),
        });
    }
    let image = build.file.instructions[stage.instructions.start].from().map_or("", |parts| parts.image);
    let given = |name: &str| build.build_args.iter().any(|(known, _)| known == name);
    let arguments: Vec<&str> = words::variables(image).filter(|name| !given(name)).collect();
    if !arguments.is_empty() {
        open.push(Assumption {
            kind: AssumptionKind::BuildArgument,
            statement: format!(
                "no build gives {} a value whose image has no such variant",
                arguments.join(" or ")
            ),
            check: "look for --build-arg in what builds the image".into(),
        });
    }
    open
}

/// The first few, and how many there are besides.
fn listed(all: &[String], quote: &str) -> String {
    let quoted = |what: &String| {
        // Words of ours stand without.
        let quote = if what.contains(' ') { "" } else { quote };
        format!("{quote}{what}{quote}")
    };
    let first: Vec<String> = all.iter().take(LISTED).map(quoted).collect();
    match all.len().saturating_sub(LISTED) {
        0 => first.join(", "),
        more => format!("{} and {more} more", first.join(", ")),
    }
}
