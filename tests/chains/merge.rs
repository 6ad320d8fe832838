//! What is under test, and mergers that are wrong on purpose.

use crate::chain::{Chain, Form, Hazard, Hazards, Item, Label, Op, Piece, Run};

/// The library's own merge of the Dockerfile `text`.
pub fn library(text: &str) -> String {
    let options = leanfile::rewrite::Options { only: vec!["merge-runs".into()], ..Default::default() };
    leanfile::rewrite_text(text, &options).text
}

/// A way to join RUNs that does not see one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Planted {
    /// Joins with `&&` where there is no hazard but this one; with `None`, where there is none at all.
    Blind(Option<Hazard>),
    /// `&&` between whatever stands next to each other.
    Naive,
    /// `;` where there is no hazard at all: a failing step no longer ends the build.
    Semicolons,
    /// Every operand in a group, where the only hazard is this one.
    Groups(Hazard),
    /// Every operand in a subshell, where the only hazard is this one.
    Subshells(Hazard),
    /// Not a fault: every pair of which the labels say that a subshell can carry it, in subshells.
    Carried,
    /// Plain lists, across ENV, WORKDIR, USER and SHELL.
    Across,
    /// The steps of the second RUN first.
    Reversed,
}

/// Joins the first pair of neighbours that `planted` takes for harmless; `None` where there is none.
pub fn planted(chain: &Chain, planted: Planted) -> Option<Chain> {
    let places: Vec<(usize, &Run)> = chain.runs().collect();
    let labels = chain.labels();
    let (a, b) = places.windows(2).zip(labels).find_map(|(pair, label)| {
        let ((a, first), (b, second)) = (pair[0], pair[1]);
        let all = chain.base.and(first.hazards).and(second.hazards).without(Hazards::of(&[Hazard::Install]));
        let plain = all.without(Hazards::of(&[Hazard::StrictShell])).is_empty();
        let barrier = chain.barrier(a, b);
        let seen = match planted {
            Planted::Blind(Some(hazard)) | Planted::Groups(hazard) | Planted::Subshells(hazard) => {
                all.has(hazard) && all.without(Hazards::of(&[hazard])).is_empty() && !barrier
            }
            // `-e` in SHELL does plain lists no harm.
            Planted::Blind(None) | Planted::Semicolons | Planted::Reversed => plain && !barrier,
            Planted::Naive => !barrier,
            Planted::Carried => label == Label::Saves,
            Planted::Across => plain && barrier,
        };
        (seen && first.flags == second.flags).then_some((a, b))
    })?;
    let mut joined = chain.clone();
    let (Item::Run(first), Item::Run(second)) = (&chain.items[a], &chain.items[b]) else { return None };
    joined.items[b] = Item::Run(join(first, second, planted)?);
    joined.items.remove(a);
    Some(joined)
}

fn join(first: &Run, second: &Run, planted: Planted) -> Option<Run> {
    let (Form::Shell(one), Form::Shell(two)) = (&first.form, &second.form) else { return None };
    let mut run = second.clone();
    let wrap = |pieces: &[Piece], open: &str, close: &str| {
        let mut pieces = pieces.to_vec();
        if let Some(piece) = pieces.first_mut() {
            piece.text = format!("{open}{}", piece.text);
        }
        if let Some(piece) = pieces.last_mut() {
            let end = piece.text.trim_end_matches(';').to_owned();
            piece.text = format!("{end}{close}");
        }
        pieces
    };
    let (mut pieces, tail) = match planted {
        Planted::Groups(_) => (wrap(one, "{ ", "; }"), wrap(two, "{ ", "; }")),
        Planted::Subshells(_) | Planted::Carried => (wrap(one, "( ", " )"), wrap(two, "( ", " )")),
        Planted::Reversed => (two.clone(), one.clone()),
        _ => (one.clone(), two.clone()),
    };
    pieces.last_mut()?.op = if planted == Planted::Semicolons { Op::Semi } else { Op::And };
    pieces.extend(tail);
    pieces.last_mut()?.op = Op::End;
    run.form = Form::Shell(pieces);
    run.hazards = first.hazards.and(second.hazards);
    Some(run)
}
