//! The rounds: ask the passes, prove what they propose, apply it, parse again, until nothing changes.

use super::edit::{Assumption, Claim, Edit, Level, Rewrite};
use super::ended;
use super::outcome::{Applied, Note, Options, Outcome, Refused, Withheld};
use super::pass::{Context, Findings, Pass, Refusal, kept_away};
use super::proof;
use super::trace::Trace;
use super::unused;
use crate::facts::exchange::Choice;
use crate::facts::{Build, Inputs, Pragmas, Scripts};
use crate::syntax::Dockerfile;
use crate::text::Span;
use std::cell::OnceCell;
use std::collections::{BTreeSet, HashSet};
use std::rc::Rc;
use std::sync::Arc;

/// More rounds than any file needs; reaching it means that two passes undo each other, and the original is given back.
const MOST_ROUNDS: usize = 50;

/// Rewrites `text` with `passes` until nothing changes.
///
/// A file with errors is given back as it is, with its errors. What the proof refuses is in [`Outcome::withheld`].
pub fn rewrite(text: &str, passes: &[&dyn Pass], options: &Options) -> Outcome {
    let file = Arc::new(Dockerfile::parse(text));
    let mut outcome = Outcome {
        text: text.to_owned(),
        applied: Vec::new(),
        withheld: Vec::new(),
        refused: Vec::new(),
        next_level: Vec::new(),
        errors: file.errors.clone(),
        notes: Vec::new(),
        exchanges: Vec::new(),
        missing_targets: Vec::new(),
        rounds: 0,
    };
    if !file.errors.is_empty() {
        return outcome;
    }
    let chosen = in_order(passes, options);
    let mut rounds = Rounds::new(file, &chosen, options);
    outcome.notes = rounds.notes(passes);
    let missing = options.targets.iter().filter(|target| rounds.build.targeted(target).is_none());
    outcome.missing_targets = missing.cloned().collect();
    if rounds.pragmas.skip_file {
        return outcome;
    }
    match rounds.settle(options.level) {
        Ok(applied) => outcome.applied = applied,
        Err(culprits) => {
            outcome.withheld.push(Withheld {
                pass: culprits.first().copied().unwrap_or("engine"),
                wanted: "rewrite the file".into(),
                because: format!(
                    "the passes did not come to rest ({}); please report it",
                    culprits.join(", ")
                ),
                span: Span::empty(0),
            });
            return outcome;
        }
    }
    outcome.text = rounds.build.file.text.to_string();
    outcome.rounds = rounds.count;
    outcome.exchanges = std::mem::take(&mut rounds.exchanges);
    outcome.refused = rounds.refused();
    if options.look_ahead && options.level == Level::Safe {
        outcome.next_level = rounds.settle(Level::Assumed).unwrap_or_default();
    }
    outcome.withheld = rounds.withheld;
    outcome
}

/// What the passes propose for `text` as it stands, each rewrite proved by itself and with the assumptions that its
/// obligations leave open among its own. Those that need a higher level than the options ask for are left out.
pub fn proposals(text: &str, passes: &[&dyn Pass], options: &Options) -> Vec<(Rewrite, Vec<Assumption>)> {
    let file = Arc::new(Dockerfile::parse(text));
    let chosen = in_order(passes, options);
    let mut rounds = Rounds::new(file, &chosen, options);
    if !rounds.build.file.errors.is_empty() || rounds.pragmas.skip_file {
        return Vec::new();
    }
    let mut proved = Vec::new();
    for candidate in rounds.candidates(options.level) {
        let single = [candidate];
        if rounds.prove(&single).is_ok() {
            let [Candidate { proposal, assumptions, .. }] = single;
            proved.push((proposal.rewrite.clone(), assumptions));
        }
    }
    proved
}

/// The passes that the options let run, in their order.
fn in_order<'p>(passes: &[&'p dyn Pass], options: &Options) -> Vec<&'p dyn Pass> {
    let wanted = |id: &str| {
        (options.only.is_empty() || options.only.iter().any(|only| only == id))
            && !options.skip.iter().any(|skip| skip == id)
    };
    let mut chosen: Vec<&dyn Pass> = passes.iter().copied().filter(|pass| wanted(pass.id())).collect();
    chosen.sort_by_key(|pass| pass.order());
    chosen
}

/// The state between two rounds.
struct Rounds<'a> {
    passes: &'a [&'a dyn Pass],
    options: &'a Options,
    inputs: Inputs,
    scripts: Scripts,
    build: Build,
    /// The trace of `build`, once a rewrite is to be proved.
    trace: Option<Trace>,
    /// What the passes propose for `build`, once they were asked, and where they stay away.
    proposals: Option<Vec<Rc<Proposal>>>,
    refusals: Vec<Refusal>,
    pragmas: Pragmas,
    /// From today's text back to the original, a step a round.
    back: Vec<Shift>,
    /// Rewrites that were refused, so that they are not tried again: pass and the text they would change.
    tried: HashSet<(&'static str, String)>,
    withheld: Vec<Withheld>,
    /// Base images that were exchanged: from, to.
    exchanges: Vec<(String, String)>,
    count: usize,
}

/// A rewrite that a pass proposes.
struct Proposal {
    rewrite: Rewrite,
    /// What its obligations leave open, or why one does not hold; found out when it is first asked for.
    duties: OnceCell<Result<Vec<Assumption>, String>>,
}

/// A rewrite with what is left open after its obligations.
struct Candidate {
    proposal: Rc<Proposal>,
    assumptions: Vec<Assumption>,
    level: Level,
}

impl<'a> Rounds<'a> {
    fn new(file: Arc<Dockerfile>, passes: &'a [&'a dyn Pass], options: &'a Options) -> Rounds<'a> {
        let inputs = Inputs {
            targets: options.targets.clone(),
            build_args: options.build_args.clone(),
            project: options.project.clone(),
            started_elsewhere: options.started_elsewhere.clone(),
            bases: Choice {
                prefer: options.passes.slim_base.prefer,
                user: Arc::clone(&options.passes.slim_base.bases),
                registry: Arc::clone(&options.registry),
            },
            runtimes: options.passes.runtimes.clone(),
            ..Inputs::default()
        };
        let mut scripts = Scripts::default();
        let build = Build::new(file, &inputs, &mut scripts);
        let pragmas = Pragmas::of(&build.file);
        Rounds {
            passes,
            options,
            inputs,
            scripts,
            build,
            trace: None,
            proposals: None,
            refusals: Vec::new(),
            pragmas,
            back: Vec::new(),
            tried: HashSet::new(),
            withheld: Vec::new(),
            exchanges: Vec::new(),
            count: 0,
        }
    }

    /// Notes on directives that name none of `passes`, that cannot be read, or that have no effect, and on bases that reached
    /// their end of life; by position.
    fn notes(&self, passes: &[&dyn Pass]) -> Vec<Note> {
        let known = |id: &str| passes.iter().any(|pass| pass.id() == id);
        let unknown = self.pragmas.named.iter().filter(|(id, _)| !known(id));
        let unknown = unknown.map(|(id, span)| Note {
            message: format!("no pass is called `{id}`; `leanfile passes` lists them"),
            span: *span,
        });
        let problems = self.pragmas.problems.iter();
        let problems = problems.map(|(message, span)| Note { message: message.clone(), span: *span });
        let mut notes: Vec<Note> = unknown.chain(problems).collect();
        if let Some(today) = self.options.today.as_deref().filter(|_| !self.pragmas.skip_file) {
            notes.extend(ended::notes(&self.build, today));
        }
        if !self.pragmas.skip_file {
            notes.extend(unused::notes(&self.build));
        }
        notes.sort_by_key(|note| note.span);
        notes
    }

    /// Rounds at `level` until nothing changes.
    ///
    /// # Errors
    /// The passes that still change something after [`MOST_ROUNDS`].
    fn settle(&mut self, level: Level) -> Result<Vec<Applied>, Vec<&'static str>> {
        let mut applied = Vec::new();
        for _ in 0..MOST_ROUNDS {
            let round = self.round(level);
            self.count += 1;
            if round.is_empty() {
                applied.sort_by_key(|a: &Applied| a.span);
                return Ok(applied);
            }
            applied.extend(round);
        }
        let culprits: BTreeSet<&'static str> = applied.iter().rev().take(4).map(|a| a.pass).collect();
        Err(culprits.into_iter().collect())
    }

    /// One round: everything that the passes propose, that is proved, and that does not touch the same instruction.
    fn round(&mut self, level: Level) -> Vec<Applied> {
        let chosen = self.candidates(level);
        self.apply(chosen)
    }

    /// What the passes propose now, and no inline directive keeps away.
    fn proposals(&mut self) -> Vec<Rc<Proposal>> {
        if let Some(known) = &self.proposals {
            return known.clone();
        }
        let mut findings = Findings::default();
        let cx = Context { build: &self.build, options: &self.options.passes, pragmas: &self.pragmas };
        for pass in self.passes {
            pass.run(&cx, &mut findings);
        }
        let mut proposals = Vec::new();
        for rewrite in std::mem::take(&mut findings.rewrites) {
            match self.kept_away(&rewrite) {
                Some(reason) => findings.refuse(rewrite.pass, rewrite.touches[0], reason),
                None => proposals.push(Rc::new(Proposal { rewrite, duties: OnceCell::new() })),
            }
        }
        self.refusals = findings.refusals;
        self.proposals.insert(proposals).clone()
    }

    /// What the passes propose now, as far as obligations and level allow, no two on the same instruction.
    fn candidates(&mut self, level: Level) -> Vec<Candidate> {
        let mut chosen: Vec<Candidate> = Vec::new();
        let mut taken: BTreeSet<usize> = BTreeSet::new();
        for proposal in self.proposals() {
            let rewrite = &proposal.rewrite;
            if !self.tried.is_empty() && self.tried.contains(&self.identity(rewrite))
                || rewrite.touches.iter().any(|i| taken.contains(i))
            {
                continue;
            }
            let duties = proposal.duties.get_or_init(|| proof::duties(&rewrite.claims, &self.build));
            let mut assumptions = match duties {
                Ok(open) => open.clone(),
                Err(because) => {
                    self.withhold(rewrite, because.clone());
                    continue;
                }
            };
            assumptions.sort();
            assumptions.dedup();
            let needs = if assumptions.is_empty() { Level::Safe } else { Level::Assumed };
            if needs > level {
                continue;
            }
            taken.extend(rewrite.touches.iter().copied());
            chosen.push(Candidate { proposal, assumptions, level: needs });
        }
        chosen
    }

    /// Applies what can be proved: all at once, and where that fails one by one, to find what is at fault.
    fn apply(&mut self, mut chosen: Vec<Candidate>) -> Vec<Applied> {
        if chosen.is_empty() {
            return Vec::new();
        }
        let mut proof = self.prove(&chosen);
        if let Err(because) = &proof {
            let mut proved: Vec<Candidate> = Vec::new();
            let alone = chosen.len() == 1;
            for candidate in chosen {
                let single = [candidate];
                let verdict = if alone { Err(because.clone()) } else { self.prove(&single).map(drop) };
                let [candidate] = single;
                match verdict {
                    Ok(()) => proved.push(candidate),
                    Err(because) => self.withhold(&candidate.proposal.rewrite, because),
                }
            }
            chosen = proved;
            if chosen.is_empty() {
                return Vec::new();
            }
            // Each is right alone; that they are not right together would be the engine's own fault, and then
            // only the first is applied: the others come again in the next round.
            proof = self.prove(&chosen);
            if proof.is_err() {
                chosen.truncate(1);
                proof = self.prove(&chosen);
            }
        }
        let Ok((build, trace, shift)) = proof else { return Vec::new() };
        let claims = chosen.iter().flat_map(|candidate| &candidate.proposal.rewrite.claims);
        self.exchanges.extend(claims.filter_map(|claim| exchange(claim, &self.build)));
        let applied = chosen
            .into_iter()
            .map(|Candidate { proposal, assumptions, level }| Applied {
                pass: proposal.rewrite.pass,
                span: self.original(self.extent(&proposal.rewrite.touches)),
                reason: proposal.rewrite.reason.clone(),
                assumptions,
                level,
                saving: proposal.rewrite.saving.clone(),
            })
            .collect();
        self.pragmas = Pragmas::of(&build.file);
        self.build = build;
        self.trace = Some(trace);
        self.proposals = None;
        self.back.push(shift);
        applied
    }

    /// The file with `chosen` applied, when it does exactly what they claim.
    fn prove(&mut self, chosen: &[Candidate]) -> Result<(Build, Trace, Shift), String> {
        let edits = disjoint(chosen.iter().flat_map(|candidate| candidate.proposal.rewrite.edits.iter()))?;
        let (text, shift) = splice(&self.build.file.text, &edits);
        let claims = chosen.iter().flat_map(|candidate| candidate.proposal.rewrite.claims.iter());
        let before = self.trace.get_or_insert_with(|| Trace::of(&self.build));
        let (build, trace) =
            proof::validate(&self.build, before, text, claims, &self.inputs, &mut self.scripts)?;
        Ok((build, trace, shift))
    }

    /// Why an inline directive keeps a rewrite away.
    fn kept_away(&self, rewrite: &Rewrite) -> Option<String> {
        let pass = self.passes.iter().find(|pass| pass.id() == rewrite.pass)?;
        rewrite.touches.iter().find_map(|&instruction| kept_away(&self.pragmas, *pass, instruction))
    }

    fn identity(&self, rewrite: &Rewrite) -> (&'static str, String) {
        (
            rewrite.pass,
            format!("{}\n{}", rewrite.reason, self.extent(&rewrite.touches).of(&self.build.file.text)),
        )
    }

    fn withhold(&mut self, rewrite: &Rewrite, because: String) {
        if self.tried.insert(self.identity(rewrite)) {
            let span = self.original(self.extent(&rewrite.touches));
            self.withheld.push(Withheld {
                pass: rewrite.pass,
                wanted: rewrite.reason.clone(),
                because,
                span,
            });
        }
    }

    /// From the first to the last instruction touched, in today's text.
    fn extent(&self, touches: &[usize]) -> Span {
        let spans = touches.iter().filter_map(|&at| self.build.file.instructions.get(at)).map(|i| i.span);
        spans.reduce(|a, b| Span::new(a.start.min(b.start), a.end.max(b.end))).unwrap_or_default()
    }

    /// A span of today's text in the original.
    fn original(&self, span: Span) -> Span {
        self.back.iter().rev().fold(span, |span, shift| shift.back(span))
    }

    fn refused(&self) -> Vec<Refused> {
        let mut refused: Vec<Refused> = Vec::new();
        for refusal in &self.refusals {
            let span = self.original(self.extent(&[refusal.instruction]));
            let reason = refusal.reason.clone();
            if !refused.iter().any(|r| (r.pass, &r.reason, r.span) == (refusal.pass, &reason, span)) {
                refused.push(Refused { pass: refusal.pass, reason, span });
            }
        }
        refused.sort_by_key(|r| (r.span, r.pass));
        refused
    }
}

/// The image that a claim exchanges, and the one in its place.
fn exchange(claim: &Claim, build: &Build) -> Option<(String, String)> {
    let Claim::ExchangeBase { from, to, .. } = claim else { return None };
    Some((build.stage_of(*from)?.image.clone()?, to.clone()))
}

/// The edits in order, or what is wrong with them.
fn disjoint<'e>(edits: impl Iterator<Item = &'e Edit>) -> Result<Vec<&'e Edit>, String> {
    let mut edits: Vec<&Edit> = edits.collect();
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    match edits.windows(2).find(|pair| pair[0].span.end > pair[1].span.start) {
        Some(_) => Err("two of its edits overlap".into()),
        None => Ok(edits),
    }
}

/// Applies disjoint, ascending edits.
fn splice(text: &str, edits: &[&Edit]) -> (String, Shift) {
    let mut result = String::with_capacity(text.len() + 256);
    let mut shift = Shift::default();
    let mut done = 0;
    for edit in edits {
        result.push_str(&text[done..edit.span.start]);
        let start = result.len();
        result.push_str(&edit.text);
        shift.pieces.push((Span::new(start, result.len()), edit.span));
        done = edit.span.end;
    }
    result.push_str(&text[done..]);
    (result, shift)
}

/// Where the pieces of a rewritten text come from.
#[derive(Default)]
struct Shift {
    /// Replaced pieces: (in the new text, in the old text), ascending.
    pieces: Vec<(Span, Span)>,
}

impl Shift {
    /// A span of the new text in the old one.
    fn back(&self, span: Span) -> Span {
        let start = self.offset(span.start, false);
        Span::new(start, self.offset(span.end, true).max(start))
    }

    fn offset(&self, at: usize, end: bool) -> usize {
        let index =
            self.pieces.partition_point(|(new, _)| if end { new.start < at } else { new.start <= at });
        let Some((new, old)) = index.checked_sub(1).map(|index| self.pieces[index]) else { return at };
        if at < new.end {
            return if end { old.end } else { old.start };
        }
        old.end + (at - new.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_find_their_way_back() {
        let text = "0123456789";
        let edits =
            [Edit::replace(Span::new(2, 4), "abc"), Edit::insert(6, "xy"), Edit::delete(Span::new(8, 9))];
        let (new, shift) = splice(text, &edits.iter().collect::<Vec<_>>());
        assert_eq!(new, "01abc45xy679");
        assert_eq!(shift.back(Span::new(0, 2)), Span::new(0, 2));
        assert_eq!(shift.back(Span::new(5, 7)), Span::new(4, 6));
        assert_eq!(shift.back(Span::new(9, 12)).of(text), "6789");
    }

    #[test]
    fn overlapping_edits_are_refused() {
        let edits = [Edit::delete(Span::new(0, 3)), Edit::delete(Span::new(2, 4))];
        assert!(disjoint(edits.iter()).is_err());
    }
}
