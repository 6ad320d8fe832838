//! What one package needs: to be built, and to run.

use super::Asked;
use crate::facts::needs::requirement::{self, Requirement, normalized};
use crate::facts::needs::words::{HOLE, is_whole};
use crate::facts::needs::{Look, Python, Severity, What, When, python_project};
use crate::facts::tables::native::{self, pip as table, wheels};

/// Looks at one requirement.
pub(in crate::facts::needs) fn install_one(
    look: &mut Look<'_>,
    requirement: &Requirement,
    asked: &mut Asked,
) {
    if requirement.is_excluded(look.python) {
        return;
    }
    let from = requirement.from.as_str();
    if from.is_empty() {
        let mut requirement = requirement.clone();
        for constraint in asked.constraints.iter().filter(|one| one.name == requirement.name) {
            if requirement.upper.is_none() {
                requirement.upper.clone_from(&constraint.upper);
            }
        }
        return package(look, &requirement, asked, None);
    }
    let shown = if requirement.name.is_empty() { from } else { &requirement.name };
    if look.repository(from, shown) {
        return look.unknown(format!("what `{shown}` needs to be built"), Severity::NotKnown);
    }
    if from.ends_with(".whl") {
        return look.unknown(format!("what the wheel `{from}` brings along"), Severity::LikelyFine);
    }
    if from.contains("://") || from.ends_with(".tar.gz") || from.ends_with(".zip") || !is_whole(from) {
        let from = from.replace(HOLE, "$…");
        return look.unknown(format!("what `{from}` needs to be built"), Severity::NotKnown);
    }
    let (folder, extras) = match from.split_once('[') {
        Some((folder, extras)) => (folder, extras.trim_end_matches(']')),
        None => (from, ""),
    };
    let extras: Vec<String> = extras.split(',').filter(|extra| !extra.is_empty()).map(normalized).collect();
    if asked.seen.insert(format!("{folder}/")) {
        python_project::folder(look, folder, &extras, asked);
    }
}

/// Looks at a package of an index. `files` are those that a lock file lists for it.
pub(in crate::facts::needs) fn package(
    look: &mut Look<'_>,
    requirement: &Requirement,
    asked: &Asked,
    files: Option<&[String]>,
) {
    let name = requirement.name.as_str();
    let from_source = asked.no_binary.iter().any(|one| one == ":all:" || normalized(one) == name);
    // A lock file that lists files says whether one of them is a wheel that fits.
    let wheel = files.map(|files| {
        let fits: Vec<Option<bool>> = files.iter().map(|file| requirement::fits(file, look.python)).collect();
        if fits.contains(&Some(true)) {
            Some(true)
        } else if fits.contains(&None) {
            None
        } else {
            Some(false)
        }
    });
    for extra in &requirement.extras {
        match table::extra(name, extra) {
            Some(names) => names.iter().for_each(|name| {
                package(
                    look,
                    &Requirement { name: (*name).to_owned(), ..Requirement::default() },
                    asked,
                    None,
                );
            }),
            // The lock lists what extras bring.
            None if files.is_some() => {}
            None => look.unknown(format!("what `{name}[{extra}]` brings along"), Severity::NotKnown),
        }
    }
    if let Some(row) = native::named(table::NATIVE, name) {
        let built = row.build.is_empty() || wheel == Some(Some(true)) && !from_source;
        let because = format!("{name} {}", row.because);
        if !built {
            row.build.iter().for_each(|&what| look.need(what, When::Build, &because));
        }
        row.run.iter().for_each(|&what| look.need(what, When::Run, &because));
        if !row.build.is_empty() {
            return;
        }
    }
    if !wheels::is_pure(name) {
        look.compiled(format!("`{name}` is not known to be without compiled code"));
    } else if files.is_none() && !asked.no_deps {
        look.compiled(format!("what `{name}` brings along is not seen"));
    }
    if wheels::is_pure(name) {
        return;
    }
    if wheels::OPTIONAL.binary_search(&name).is_ok() {
        if from_source {
            look.need(What::Command("gcc"), When::Build, &format!("{name} is asked to be built from source"));
            look.need(
                What::Package("libc6-dev"),
                When::Build,
                &format!("{name} is asked to be built from source"),
            );
        }
        return;
    }
    if from_source {
        return look.unknown(format!("what `{name}` needs to be built from source"), Severity::Compiles);
    }
    match wheel {
        Some(Some(true)) => return,
        Some(None) => {
            return look.unknown(
                format!("whether `{name}` has a wheel for the Python of the base"),
                Severity::LikelyFine,
            );
        }
        Some(Some(false)) if files.is_some_and(|files| !files.is_empty()) => {
            return look.unknown(
                format!("what `{name}` needs: its lock lists no wheel for this Python"),
                Severity::Compiles,
            );
        }
        _ => {}
    }
    let Some(row) = wheels::wheel(name) else {
        return look.unknown(format!("`{name}` is not known to come as a wheel"), Severity::NotKnown);
    };
    let covered = match (look.python, row.stable) {
        (Python::Version(3, minor), Some(since)) if minor >= wheels::OLDEST => requirement.reaches(since),
        (Python::Version(3, minor), None) if (wheels::OLDEST..=wheels::NEWEST).contains(&minor) => {
            let first = row.first.iter().find(|(python, _)| *python == minor);
            requirement.upper.is_none() || first.is_some_and(|(_, since)| requirement.reaches(since))
        }
        (Python::Current, since) => {
            let first = since.or_else(|| row.first.last().map(|(_, first)| *first));
            if requirement.upper.is_none() || first.is_some_and(|first| requirement.reaches(first)) {
                let what = format!("whether `{name}` has a wheel for the Python of the base");
                return look.unknown(what, Severity::LikelyFine);
            }
            false
        }
        _ => false,
    };
    if !covered {
        look.unknown(format!("whether this `{name}` has a wheel for this Python"), Severity::NotKnown);
    }
}
