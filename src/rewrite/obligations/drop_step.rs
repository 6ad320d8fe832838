//! What dropping a step owes. One step is known that does nothing for what follows: `apk update` in front of `apk add --no-cache`,
//! which reads the index from the network and not from where the update put it.

use super::{call_at, cleanup};
use crate::facts::packages::{ManagerCall, manager_calls, only_and};
use crate::facts::tables::managers::{APK_INDEX, Action};
use crate::facts::{Build, caches};
use crate::rewrite::edit::{Assumption, Step};

/// Discharges [`crate::rewrite::Claim::DropStep`].
///
/// # Errors
/// Why the step must stay.
pub fn discharge(build: &Build, step: Step) -> Result<Vec<Assumption>, String> {
    let (run, call) = call_at(build, step)?;
    let script = run.script().ok_or("its script cannot be read")?;
    let operands = script.list.items[call.place.item].and_or.rest.len() + 1;
    if call.manager.id != "apk" || call.subcommand() != "update" || call.next().is_some() {
        return Err("only `apk update` is known to be of no use".into());
    }
    if !call.place.alone || operands < 2 || !only_and(script, call.place.item) || script.list.items.len() > 1
    {
        return Err("it does not stand in a list of && only".into());
    }
    if !call.simple.redirects.is_empty() || !call.simple.assignments.is_empty() {
        return Err("it does more than update".into());
    }
    let later: Vec<ManagerCall<'_>> = manager_calls(script)
        .into_iter()
        .filter(|c| c.manager.id == "apk" && c.place.step > step.index)
        .collect();
    if later.is_empty() || !later.iter().all(fetches_itself) {
        return Err("a later apk call reads the index it fetched".into());
    }
    let later = caches::later(build, run, step.index, &APK_INDEX);
    match later.reader {
        Some(reader) => Err(reader),
        None => Ok(cleanup::unseen(&later.unseen, "apk", "asks the index of apk")),
    }
}

/// `apk add --no-cache`, and `apk del`, which needs no index.
fn fetches_itself(call: &ManagerCall<'_>) -> bool {
    let Action::Flag(flag, others) = call.manager.action else { return false };
    call.subcommand() == "del" || call.fills() && (call.has_option(&[flag]) || call.has_option(others))
}
