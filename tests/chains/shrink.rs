//! Makes a failing chain small: takes things out as long as it still fails.

use crate::chain::{Chain, Form, Item, Op};

/// Asks `fails` of ever smaller chains, at most `budget` times; the last one of which it was true is the smallest.
pub fn shrink(chain: &Chain, budget: usize, mut fails: impl FnMut(&Chain) -> bool) {
    let mut best = chain.clone();
    let mut left = budget;
    loop {
        let mut smaller = None;
        for candidate in candidates(&best) {
            if left == 0 {
                return;
            }
            left -= 1;
            if fails(&candidate) {
                smaller = Some(candidate);
                break;
            }
        }
        match smaller {
            Some(candidate) => best = candidate,
            None => return,
        }
    }
}

/// The chain with one thing less, the largest things first.
fn candidates(chain: &Chain) -> Vec<Chain> {
    let mut all = Vec::new();
    for i in 0..chain.items.len() {
        let mut less = chain.clone();
        less.items.remove(i);
        all.push(less);
    }
    for (i, item) in chain.items.iter().enumerate() {
        let Item::Run(run) = item else { continue };
        let mut change = |edit: &dyn Fn(&mut crate::chain::Run)| {
            let mut less = chain.clone();
            if let Item::Run(run) = &mut less.items[i] {
                edit(run);
            }
            all.push(less);
        };
        if !run.flags.is_empty() {
            change(&|run| run.flags.clear());
        }
        if let Form::Heredoc { head: None, body } = &run.form {
            for line in body.split_inclusive('\n') {
                change(&|run| {
                    if let Form::Heredoc { body, .. } = &mut run.form {
                        *body = body.replacen(line, "", 1);
                    }
                });
            }
        }
        if let Form::Shell(pieces) = &run.form {
            for at in 0..pieces.len() {
                if pieces.len() == 1 {
                    break;
                }
                change(&|run| {
                    if let Form::Shell(pieces) = &mut run.form {
                        pieces.remove(at);
                        if let Some(last) = pieces.last_mut() {
                            last.op = Op::End;
                        }
                    }
                });
            }
        }
    }
    for edit in [
        |chain: &mut Chain| std::mem::replace(&mut chain.escape, '\\') != '\\',
        |chain: &mut Chain| std::mem::take(&mut chain.crlf),
        |chain: &mut Chain| !std::mem::replace(&mut chain.final_newline, true),
    ] {
        let mut less = chain.clone();
        if edit(&mut less) {
            all.push(less);
        }
    }
    all
}
