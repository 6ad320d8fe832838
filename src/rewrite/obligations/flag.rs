//! What adding a flag to a command owes: the command knows the flag, it stands where a flag is read as one, and nothing
//! misses what the command does no longer.

use super::{call_at, cleanup, dependencies, packages};
use crate::facts::packages::{ManagerCall, asks_for_last_word};
use crate::facts::tables::managers::Action;
use crate::facts::{Build, Run, caches};
use crate::rewrite::edit::{Assumption, Claim, Step};

/// apt's flag for dependencies only.
pub const NO_RECOMMENDS: &str = "--no-install-recommends";

/// Discharges [`Claim::AddFlag`], one of `claims`: what is left open.
///
/// # Errors
/// Why it must not be written.
pub fn discharge(
    build: &Build,
    step: Step,
    at: usize,
    flag: &str,
    claims: &[Claim],
) -> Result<Vec<Assumption>, String> {
    let (run, call) = call_at(build, step)?;
    place(&call, at)?;
    match call.manager.action {
        _ if flag == NO_RECOMMENDS => packages::without_recommends(build, run, &call, claims),
        _ if dependencies::FLAGS.contains(&flag) => dependencies::discharge(build, run, &call, flag),
        Action::Flag(known, _) if known == flag => no_cache(build, run, &call).map(|()| Vec::new()),
        _ => Err(format!("{} is not known to take {flag}", call.manager.id)),
    }
}

/// Whether a word in front of the word at `at` is read as an option of the subcommand.
///
/// # Errors
/// It is not.
pub fn place(call: &ManagerCall<'_>, at: usize) -> Result<(), String> {
    let (_, subcommand) = call.subcommand.as_ref().ok_or("the command has no subcommand")?;
    let words = &call.simple.words;
    if at <= *subcommand || at > words.len() {
        return Err("the flag would not stand behind the subcommand".into());
    }
    let before = words[subcommand + 1..at].iter().map(|word| word.literal());
    let last = words[at - 1].literal();
    if before.into_iter().any(|text| text.as_deref() == Some("--")) {
        return Err("an option is not read behind `--`".into());
    }
    if at - 1 > *subcommand
        && last
            .is_some_and(|text| call.call.valued().contains(&text.as_ref()) || text == "-r" || text == "-c")
    {
        return Err("the flag would be taken for an option's value".into());
    }
    Ok(())
}

/// Whether a command may leave its cache empty.
///
/// # Errors
/// Why not.
pub fn no_cache(build: &Build, run: &Run, call: &ManagerCall<'_>) -> Result<(), String> {
    if !call.fills() {
        return Err(format!("`{} {}` is not known to take the flag", call.call.name(), call.subcommand()));
    }
    if call.has_option(&["--cache-dir", "--link-mode", "--cache-max-age"]) {
        return Err("an option says what happens to the cache".into());
    }
    if run.script().is_some_and(asks_for_last_word) {
        return Err("the script asks for the last word of a command".into());
    }
    cleanup::keeps_away(build, run, call.manager)?;
    match caches::later(build, run, call.place.step, call.manager).reader {
        Some(reader) => Err(reader),
        None => Ok(()),
    }
}
