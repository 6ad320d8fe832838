//! Findings as lines of text.

use super::paint::{Paint, printable};
use super::units::bytes;
use crate::rewrite::{Outcome, Saving};
use crate::text::LineIndex;
use std::fmt::Write as _;

/// A line for each rewrite: `path:line:column: pass (level): reason [saving]`. `path` is ready to be shown.
pub fn findings(path: &str, text: &str, outcome: &Outcome, paint: Paint) -> String {
    let lines = LineIndex::new(text);
    let mut out = String::new();
    for applied in &outcome.applied {
        let (line, column) = lines.line_column(applied.span.start);
        let _ = writeln!(
            out,
            "{}: {} ({}): {} [{}]",
            paint.bold(format_args!("{path}:{line}:{column}")),
            paint.cyan(applied.pass),
            applied.level,
            printable(&applied.reason),
            saving(&applied.saving),
        );
    }
    out
}

/// What one rewrite saves: `layers -2, 0 bytes`, `about 45 MB`, `layers -1, bytes not known`.
pub(super) fn saving(saving: &Saving) -> String {
    let bytes = match saving.bytes {
        None => "bytes not known".to_owned(),
        Some(0) => "0 bytes".to_owned(),
        Some(known) => format!("about {}", bytes(known)),
    };
    match saving.layers {
        0 => bytes,
        layers => format!("layers -{layers}, {bytes}"),
    }
}
