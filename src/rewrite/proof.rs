//! The proof: obligations discharged from facts, and the trace of the result compared with what was claimed.

use super::edit::{Assumption, Claim, Level};
use super::obligations::{self, Duty};
use super::trace::{self, Trace};
use crate::facts::state::SameBase;
use crate::facts::{Build, Inputs, Scripts};
use crate::syntax::Dockerfile;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Holds every claim of one rewrite to its obligations on `build`, the file before. What they leave open is returned.
///
/// # Errors
/// Why an obligation does not hold.
pub(super) fn duties(claims: &[Claim], build: &Build) -> Result<Vec<Assumption>, String> {
    let mut open = Vec::new();
    for claim in claims {
        match obligations::discharge(claim, claims, build) {
            Duty::Met => {}
            Duty::Open(assumptions) => open.extend(assumptions),
            Duty::Broken(because) => return Err(because),
        }
    }
    Ok(open)
}

/// Reads `after` and compares its trace with that of `before` (`trace`), the claims applied.
///
/// # Errors
/// The first difference, or the error for which the result would be rejected.
pub(super) fn validate<'c>(
    before: &Build,
    trace: &Trace,
    after: String,
    claims: impl Iterator<Item = &'c Claim>,
    inputs: &Inputs,
    scripts: &mut Scripts,
) -> Result<(Build, Trace), String> {
    let lines = (line_ends(&before.file.text), line_ends(&after));
    if let (LineEnds::Crlf, LineEnds::Lf | LineEnds::Mixed)
    | (LineEnds::Lf, LineEnds::Crlf | LineEnds::Mixed) = lines
    {
        return Err("its lines would end in another way".into());
    }
    let file = Dockerfile::parse(after);
    if let Some(error) = file.errors.first() {
        return Err(format!("the result would not be accepted: {}", error.message));
    }
    let file = Arc::new(file);
    let build = Build::new(Arc::clone(&file), inputs, scripts);
    let after = Trace::of(&build);
    let claims: Vec<&Claim> = claims.collect();
    for claim in &claims {
        match claim {
            Claim::MoveToBuilder { split, .. } => {
                obligations::move_to_builder::reads_alike(before, &build, split)?;
            }
            Claim::ChangeRuntime { split, .. } => {
                obligations::move_to_builder::same_configuration(before, &build, split)?;
            }
            _ => {}
        }
    }
    let expected = trace::with_claims(trace, before, claims.iter().copied())?;
    let exchanged: BTreeMap<usize, SameBase> =
        claims.iter().filter_map(|claim| exchanged(claim, before)).collect();
    if exchanged.is_empty() {
        trace::compare(&expected, &after)?;
    } else {
        // The obligations of the claim say that both images are configured alike in all that the stage rests on, or assume it in
        // words: what is known of the one counts as known of the other, and what rests on one rests on the other.
        let inputs = Inputs { same_base: exchanged, ..inputs.clone() };
        trace::compare(&expected, &Trace::of(&Build::new(file, &inputs, scripts)))?;
    }
    Ok((build, after))
}

/// The stage whose base a claim exchanges, and what stands for the base before.
fn exchanged(claim: &Claim, before: &Build) -> Option<(usize, SameBase)> {
    let from = match claim {
        Claim::ExchangeBase { from, .. } => from,
        // The builder's image is pinned to the release that it has anyway.
        Claim::MoveToBuilder { from, split } if split.pinned.is_some() => from,
        _ => return None,
    };
    let stage = before.evaluation.stages.iter().position(|stage| stage.from == *from)?;
    let base = SameBase {
        rests_on: before.evaluation.stages[stage].base,
        image: before.stages[stage].image.clone(),
    };
    Some((stage, base))
}

/// How the lines of a text end.
enum LineEnds {
    None,
    Lf,
    Crlf,
    Mixed,
}

fn line_ends(text: &str) -> LineEnds {
    if !text.contains('\r') {
        return if text.contains('\n') { LineEnds::Lf } else { LineEnds::None };
    }
    let ends = text.bytes().filter(|byte| *byte == b'\n').count();
    match text.matches("\r\n").count() {
        _ if ends == 0 => LineEnds::None,
        0 => LineEnds::Lf,
        crlf if crlf == ends => LineEnds::Crlf,
        _ => LineEnds::Mixed,
    }
}

/// Whether `after` does what `before` does, except for exactly `claims`: the level at which it may be written, and the
/// assumptions that are left.
///
/// # Errors
/// Why it must not be written.
///
/// ```
/// use leanfile::rewrite::{check, Claim, Level, Wrap};
///
/// let before = "FROM a\nRUN touch x\nRUN touch y\n";
/// let joined = [Claim::JoinSteps { first: 1, wraps: vec![Wrap::Plain, Wrap::Plain] }];
/// let (level, _) = check(before, "FROM a\nRUN touch x && touch y\n", &joined).unwrap();
/// assert_eq!(level, Level::Safe);
/// assert!(check(before, "FROM a\nRUN touch y && touch x\n", &joined).is_err());
/// ```
pub fn check(before: &str, after: &str, claims: &[Claim]) -> Result<(Level, Vec<Assumption>), String> {
    check_with(before, after, claims, &Inputs::default())
}

/// The same as [`check`], where more is known of the build than the file.
///
/// # Errors
/// Why it must not be written.
pub fn check_with(
    before: &str,
    after: &str,
    claims: &[Claim],
    inputs: &Inputs,
) -> Result<(Level, Vec<Assumption>), String> {
    let file = Dockerfile::parse(before);
    if let Some(error) = file.errors.first() {
        return Err(format!("the original is not accepted: {}", error.message));
    }
    let mut scripts = Scripts::default();
    let build = Build::new(Arc::new(file), inputs, &mut scripts);
    let open = duties(claims, &build)?;
    validate(&build, &Trace::of(&build), after.to_owned(), claims.iter(), inputs, &mut scripts)?;
    Ok((if open.is_empty() { Level::Safe } else { Level::Assumed }, open))
}
