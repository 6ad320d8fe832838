//! What making one install of two owes: the same manager is asked in the same way, one right behind the other, and one
//! resolution of all that is asked for gives what two gave. The last of these is always assumed.

use super::call_at;
use crate::facts::Build;
use crate::facts::packages::{ManagerCall, asks_for_last_word, only_and};
use crate::rewrite::edit::{Assumption, AssumptionKind, Step};
use crate::shell::Script;

/// Managers whose installs take a list of packages and install it in one go, with what installs. dnf, yum and zypper are none
/// of them: they read their sources anew at every call, and a package may bring one (`epel-release`).
const JOINED: &[(&str, &str)] = &[("apk", "add"), ("apt", "install")];

/// Discharges [`crate::rewrite::Claim::JoinInstalls`] for the steps from `first` to the one at `last`.
///
/// # Errors
/// Why the installs stay apart.
pub fn discharge(build: &Build, first: Step, last: usize) -> Result<Vec<Assumption>, String> {
    if last <= first.index {
        return Err("there is nothing to join".into());
    }
    let (run, _) = call_at(build, first)?;
    let script = run.script().ok_or("its script cannot be read")?;
    let calls: Result<Vec<ManagerCall<'_>>, String> =
        (first.index..=last).map(|index| Ok(call_at(build, Step { index, ..first })?.1)).collect();
    let calls = calls?;
    for pair in calls.windows(2) {
        follow(script, &pair[0], &pair[1])?;
    }
    let names = |call: &ManagerCall<'_>| {
        let words = call.packages().into_iter().map(|(_, word)| word.span.of(&script.text).to_owned());
        format!("`{}`", words.collect::<Vec<_>>().join(" "))
    };
    Ok(vec![Assumption {
        kind: AssumptionKind::OneResolution,
        statement: format!(
            "{} install the same in one go as one after the other",
            calls.iter().map(names).collect::<Vec<_>>().join(" and ")
        ),
        check: "none of them conflicts with, or replaces, one of the others".into(),
    }])
}

/// Whether `two` stands right behind `one` in a list of `&&`, and asks for packages in the same way.
///
/// # Errors
/// Why not.
pub fn follow(script: &Script, one: &ManagerCall<'_>, two: &ManagerCall<'_>) -> Result<(), String> {
    let (a, b) = (one.place, two.place);
    if !(a.alone && b.alone && a.item == b.item && a.operand + 1 == b.operand) {
        return Err("they do not follow each other".into());
    }
    if asks_for_last_word(script) {
        return Err("the script asks for the last word of a command".into());
    }
    if !only_and(script, a.item) {
        return Err("not only && joins them".into());
    }
    // Of two installs the first has done its work when the second one fails; that must not be seen.
    if a.item + 1 != script.list.items.len() {
        return Err("the script goes on when they fail".into());
    }
    same_request(&script.text, one, two)
}

/// Whether two calls ask for packages in the same way.
///
/// # Errors
/// What differs.
fn same_request(text: &str, one: &ManagerCall<'_>, two: &ManagerCall<'_>) -> Result<(), String> {
    let known =
        |call: &ManagerCall<'_>| JOINED.iter().any(|row| *row == (call.manager.id, call.subcommand()));
    if !known(one) || one.call.name() != two.call.name() || one.subcommand() != two.subcommand() {
        return Err("they are not the same command".into());
    }
    if !one.simple.redirects.is_empty() || !two.simple.redirects.is_empty() {
        return Err("their output goes elsewhere".into());
    }
    // Words in front of the packages, and all options wherever they stand.
    let rest = |call: &ManagerCall<'_>| {
        let packages: Vec<usize> = call.packages().into_iter().map(|(at, _)| at).collect();
        let words = call.simple.words.iter().enumerate().filter(|(at, _)| !packages.contains(at));
        let mut words: Vec<String> = words.map(|(_, word)| word.span.of(text).to_owned()).collect();
        words.extend(call.simple.assignments.iter().map(|assignment| assignment.span.of(text).to_owned()));
        words.sort();
        words.dedup();
        words
    };
    if rest(one) != rest(two) {
        return Err("their options differ".into());
    }
    if one.packages().is_empty() || two.packages().is_empty() {
        return Err("one of them names no package".into());
    }
    // `--virtual .deps` names the group it installs: two of one name would be one.
    if one.has_option(&["-t", "--virtual"]) && one.manager.id == "apk" {
        return Err("they make a virtual package".into());
    }
    Ok(())
}
