//! The Debian packages that a stage installs itself.

use crate::facts::packages::{is_certain, manager_calls, only_and};
use crate::facts::tables::recommends::{depends_on, package_name};
use crate::facts::{Build, Run};
use crate::shell::Place;

/// The installs of a stage and of those built on it.
pub struct Provided {
    installs: Vec<Install>,
    /// Where packages are removed: instruction and step.
    removals: Vec<(usize, usize)>,
}

/// One install.
struct Install {
    instruction: usize,
    place: Place,
    /// Whether what stands behind its RUN is reached only when it succeeded.
    certain: bool,
    /// Whether the same holds for what stands behind it in its own list.
    within: bool,
    packages: Vec<String>,
}

impl Provided {
    /// What the RUNs of `stages` install.
    pub fn of(build: &Build, stages: &[usize]) -> Provided {
        let runs = || build.runs.iter().filter(|run| stages.contains(&run.stage));
        Provided {
            installs: runs().flat_map(installs).collect(),
            removals: runs().flat_map(removals).collect(),
        }
    }

    /// Whether `package` is there when the step at `step` of the RUN at `instruction` runs; of a whole RUN, step 0 asks.
    pub fn before(&self, package: &str, instruction: usize, step: usize) -> bool {
        self.installs.iter().any(|install| {
            let earlier = install.instruction < instruction && install.certain
                || install.instruction == instruction && install.within && install.place.step < step;
            // What only came along goes again with what brought it; the image there is would keep its own. A package that is
            // named goes from both.
            let kept = || {
                let behind = (install.instruction, install.place.step);
                !self.removals.iter().any(|removal| behind < *removal && *removal < (instruction, step))
            };
            earlier && (install.names(package) || install.brings(package) && kept())
        })
    }

    /// Whether `package` is there when the image runs.
    pub fn at_last(&self, package: &str) -> bool {
        self.before(package, usize::MAX, 0)
    }
}

impl Install {
    fn names(&self, package: &str) -> bool {
        self.packages.iter().any(|named| named == package)
    }

    fn brings(&self, package: &str) -> bool {
        self.packages.iter().any(|named| depends_on(named, package))
    }
}

fn installs(run: &Run) -> Vec<Install> {
    let Some(script) = run.script() else { return Vec::new() };
    let calls = manager_calls(script).into_iter();
    let installs = calls.filter(|call| call.manager.id == "apt" && call.subcommand() == "install");
    let install = installs.map(|call| {
        let words = call.packages();
        let words = words.iter().filter_map(|(_, word)| word.literal());
        Install {
            instruction: run.instruction,
            place: call.place,
            certain: is_certain(run, script, call.place),
            within: call.place.alone && only_and(script, call.place.item),
            packages: words.filter_map(|word| package_name(&word).map(str::to_owned)).collect(),
        }
    });
    install.collect()
}

fn removals(run: &Run) -> Vec<(usize, usize)> {
    let Some(script) = run.script() else { return Vec::new() };
    let calls = manager_calls(script).into_iter().filter(|call| call.manager.id == "apt");
    let removal =
        calls.filter(|call| matches!(call.subcommand(), "remove" | "purge" | "autoremove" | "autopurge"));
    removal.map(|call| (run.instruction, call.place.step)).collect()
}
