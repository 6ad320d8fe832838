//! What `--no-install-recommends` and the packages named with it owe. Without recommendations packages are not installed
//! that were: those that the usual use needs are named, the rest is assumed not to be needed. A package that is named
//! is one that came before.

use super::call_at;
use super::flag::{self, NO_RECOMMENDS};
use crate::facts::packages::{ManagerCall, asks_for_last_word, is_certain, manager_calls, only_and};
use crate::facts::tables::recommends::{self, LoadBearing, Lost, When};
use crate::facts::{Build, Reference, Run};
use crate::rewrite::edit::{Assumption, AssumptionKind, Claim, Step};
use crate::shell::Place;
use memchr::memmem;

/// The most packages that an assumption lists.
const LISTED: usize = 4;

/// The words that an install names its packages with: those that are written out; and whether there are others.
pub fn words(call: &ManagerCall<'_>) -> (Vec<String>, bool) {
    let packages = call.packages();
    let words: Vec<String> =
        packages.iter().filter_map(|(_, word)| word.literal()).map(|text| text.into_owned()).collect();
    let others = words.len() < packages.len();
    (words, others)
}

/// What an install has to name when recommendations are left out, with the row that says so: what the usual use of its
/// packages needs in this file, and neither it nor an install before it names (`claims` may name some there).
pub fn needed(
    build: &Build,
    run: &Run,
    call: &ManagerCall<'_>,
    claims: &[Claim],
) -> Vec<(&'static str, &'static LoadBearing)> {
    let (words, _) = words(call);
    let named: Vec<&str> = words.iter().filter_map(|word| recommends::package_name(word)).collect();
    let mut needed = recommends::to_name(&named, |when| holds(build, when));
    if !needed.is_empty() {
        let before = named_before(build, run, call.place, claims);
        needed.retain(|(package, _)| !before.iter().any(|name| name == package));
    }
    needed
}

/// Packages that installs in front of a step name, in its RUN and the RUNs before it in its stage and the stages below, where
/// nothing can skip them; those that `claims` add to them included.
fn named_before(build: &Build, run: &Run, place: Place, claims: &[Claim]) -> Vec<String> {
    let mut names = Vec::new();
    for earlier in build.runs.iter().filter(|other| other.instruction <= run.instruction) {
        let below = earlier.stage == run.stage || build.built_on(earlier.stage).contains(&run.stage);
        if !below {
            continue;
        }
        let Some(script) = earlier.script() else { continue };
        for call in manager_calls(script) {
            let before = earlier.instruction < run.instruction || call.place.step < place.step;
            let same_list = earlier.instruction == run.instruction && call.place.item == place.item;
            let certain = is_certain(earlier, script, call.place)
                || same_list && call.place.alone && only_and(script, call.place.item);
            if before && certain && call.manager.id == "apt" && call.subcommand() == "install" {
                let here = Step { instruction: earlier.instruction, index: call.place.step };
                names.extend(added(claims, here).map(str::to_owned));
                names.extend(
                    words(&call)
                        .0
                        .iter()
                        .filter_map(|word| recommends::package_name(word))
                        .map(str::to_owned),
                );
            }
        }
    }
    names
}

/// The packages that claims add to a step.
fn added(claims: &[Claim], step: Step) -> impl Iterator<Item = &str> {
    let packages = claims.iter().filter_map(move |claim| match claim {
        Claim::AddPackages { step: other, packages, .. } if *other == step => Some(packages),
        _ => None,
    });
    packages.flatten().map(String::as_str)
}

/// Whether the file shows what makes a recommendation load-bearing. A word that only looks like it names a package too many,
/// which was there before.
pub(super) fn holds(build: &Build, when: When) -> bool {
    let text = build.file.text.as_bytes();
    let has = |signs: &[&str]| signs.iter().any(|sign| memmem::find(text, sign.as_bytes()).is_some());
    match when {
        When::Always => true,
        When::RepositoryOverSsh => has(&["git@", "ssh://", "type=ssh", "--ssh"]),
        When::PipInstalls => has(&["pip install", "pip3 install", "requirements"]),
        When::NodeGypBuilds => has(&["node-gyp", "npm install", "npm ci", "npm i ", "yarn"]),
        When::CmakeRuns => has(&["cmake "]),
        When::GoBuilds => has(&["go build", "go install", "go test", "go run"]) && !has(&["CGO_ENABLED=0"]),
        When::RInstalls => has(&["install.packages", "install_", "R CMD INSTALL"]),
        When::ConvertsPdf => has(&[".pdf", ".PDF", ".ps", ".eps", "PDF"]),
        When::AddsRepository => has(&["add-apt-repository", "apt-add-repository", "apt-key"]),
    }
}

/// Official images whose package sources are the distribution's own and no others.
/// Source: their Dockerfiles (docker-library, 2026-08); postgres, nginx, mariadb and the like bring sources of their own.
const OWN_SOURCES: &[&str] =
    &["buildpack-deps", "debian", "gcc", "golang", "node", "perl", "python", "ruby", "rust", "ubuntu"];

/// The image below a run's stage and the stages it is built on, where it is an official one.
fn official_base<'b>(build: &'b Build, run: &Run) -> Option<Reference<'b>> {
    let mut stage = &build.stages[run.stage];
    while let Some(parent) = stage.parent {
        stage = &build.stages[parent];
    }
    stage.image.as_deref().map(Reference::parse).filter(Reference::is_official)
}

/// Whether the stage may have package sources besides the distribution's own, of whose packages the tables say nothing.
fn other_sources(build: &Build, run: &Run) -> bool {
    let signs =
        ["sources.list", "apt-add-repository", "add-apt-repository", "/etc/apt", "nodesource", ".sources"];
    let own = official_base(build, run).is_some_and(|base| OWN_SOURCES.binary_search(&base.name).is_ok());
    !own || signs.iter().any(|sign| build.file.text.contains(sign))
}

/// Whether the image below is a plain distribution, on which the tables' sizes are reckoned.
pub fn on_plain_base(build: &Build, run: &Run) -> bool {
    official_base(build, run).is_some_and(|base| {
        matches!(base.name, "debian" | "ubuntu") || base.tag.is_some_and(|tag| tag.contains("slim"))
    })
}

/// What an install of `words` loses without recommendations, by the package index of the stage's release; `None` where
/// no table covers it.
pub fn lost<'w>(build: &Build, run: &Run, words: &[&'w str]) -> Option<Lost<'w>> {
    let table = recommends::table(build.stages[run.stage].release?)?;
    Some(table.lost(words))
}

/// Discharges the flag's part: what is left open.
///
/// # Errors
/// Why it must not be written.
pub fn without_recommends(
    build: &Build,
    run: &Run,
    call: &ManagerCall<'_>,
    claims: &[Claim],
) -> Result<Vec<Assumption>, String> {
    if call.manager.id != "apt" || call.call.name() == "aptitude" || call.subcommand() != "install" {
        return Err(format!(
            "`{} {}` is not known to take {NO_RECOMMENDS}",
            call.call.name(),
            call.subcommand()
        ));
    }
    if call.has_option(&["--install-recommends", "--no-install-recommends", "--install-suggests"]) {
        return Err("its options say already what comes with a package".into());
    }
    if run.script().is_some_and(asks_for_last_word) {
        return Err("the script asks for the last word of a command".into());
    }
    // Names of apt's options are the same in any case of letters; `APT { Install-Recommends … }` is one, too.
    let text = &build.file.text;
    let text = if ["nstall-", "NSTALL-"].iter().any(|part| text.contains(part)) {
        text.to_ascii_lowercase()
    } else {
        String::new()
    };
    if ["install-recommends \"", "::install-recommends", "::install-suggests"]
        .iter()
        .any(|name| text.contains(name))
    {
        return Err("apt's configuration says already what comes with a package".into());
    }
    let here = Step { instruction: run.instruction, index: call.place.step };
    let added: Vec<&str> = added(claims, here).collect();
    if let Some((package, row)) =
        needed(build, run, call, claims).iter().find(|(package, _)| !added.contains(package))
    {
        return Err(format!("{package} would be missing: {}", row.why));
    }
    let (words, others) = words(call);
    if words.iter().any(|word| word.ends_with("-desktop") || word.ends_with('^')) {
        return Err("a desktop is its recommendations".into());
    }
    let all: Vec<&str> = words.iter().map(String::as_str).chain(added.iter().copied()).collect();
    let what = all.join(" ");
    let lost = lost(build, run, &all);
    let rest =
        others || other_sources(build, run) || lost.as_ref().is_none_or(|lost| !lost.uncovered.is_empty());
    let known = lost.map(|lost| lost.summary(LISTED)).unwrap_or_default();
    let statement = match (known.as_str(), rest) {
        ("", false) => return Ok(Vec::new()),
        ("", true) => format!("nothing needs the packages that `{what}` only recommends"),
        (known, false) => format!("nothing needs what `{what}` only recommends: {known}"),
        (known, true) => {
            format!("nothing needs what `{what}` only recommends: {known}, and what is not known of the rest")
        }
    };
    Ok(vec![Assumption {
        kind: AssumptionKind::RecommendsUnneeded,
        statement,
        check: "compare what `dpkg --get-selections` says in the two images".into(),
    }])
}

/// Discharges [`Claim::AddPackages`], one of `claims`.
///
/// # Errors
/// Why it must not be written.
pub fn discharge(
    build: &Build,
    step: Step,
    at: usize,
    packages: &[String],
    claims: &[Claim],
) -> Result<Vec<Assumption>, String> {
    let (run, call) = call_at(build, step)?;
    flag::place(&call, at)?;
    let flagged = claims.iter().any(|claim| {
        matches!(claim, Claim::AddFlag { step: other, flag, .. } if *other == step && *flag == NO_RECOMMENDS)
    });
    if !flagged {
        return Err("only what recommendations brought may be named".into());
    }
    let needed = needed(build, run, &call, claims);
    match packages.iter().find(|package| !needed.iter().any(|(known, _)| known == package)) {
        Some(package) => Err(format!("{package} is not known to come with what is installed")),
        None => Ok(Vec::new()),
    }
}
