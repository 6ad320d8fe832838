//! Layers and bytes in words.

use crate::rewrite::{Applied, Saving};
use std::fmt;
use std::ops::AddAssign;

/// `bytes` in decimal units with two or three digits, as container tools show sizes: `0 bytes`, `970 kB`, `45 MB`, `1.2 GB`.
pub fn bytes(bytes: u64) -> String {
    const UNITS: [&str; 5] = ["kB", "MB", "GB", "TB", "PB"];
    if bytes < 1000 {
        return format!("{bytes} byte{}", if bytes == 1 { "" } else { "s" });
    }
    let mut value = bytes as f64 / 1000.0;
    let mut unit = 0;
    // 999.5 would be shown as 1000.
    while value >= 999.5 && unit + 1 < UNITS.len() {
        value /= 1000.0;
        unit += 1;
    }
    let digits = usize::from(value < 9.95);
    format!("{value:.digits$} {}", UNITS[unit])
}

/// What some rewrites save together. Shown as `4 layers fewer, about 45 MB`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many rewrites there are.
    pub rewrites: usize,
    /// Layers that go.
    pub layers: u64,
    /// The bytes that are known.
    pub bytes: u64,
    /// Rewrites of which it is not known how many bytes they save.
    pub unknown: usize,
}

impl Tally {
    /// The tally of `applied`.
    pub fn of(applied: &[Applied]) -> Tally {
        let mut tally = Tally::default();
        applied.iter().for_each(|applied| tally.add(&applied.saving));
        tally
    }

    /// Counts one more rewrite.
    pub fn add(&mut self, saving: &Saving) {
        self.rewrites += 1;
        self.layers += u64::from(saving.layers);
        self.bytes += saving.bytes.unwrap_or(0);
        self.unknown += usize::from(saving.bytes.is_none());
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.rewrites += other.rewrites;
        self.layers += other.layers;
        self.bytes += other.bytes;
        self.unknown += other.unknown;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.layers {
            0 => {}
            1 => write!(f, "1 layer fewer, ")?,
            layers => write!(f, "{layers} layers fewer, ")?,
        }
        match (self.bytes, self.unknown) {
            (0, 0) => write!(f, "0 bytes"),
            (0, _) => write!(f, "bytes not known"),
            (known, 0) => write!(f, "about {}", bytes(known)),
            (known, unknown) => {
                write!(f, "about {} (not known for {unknown} of {})", bytes(known), self.rewrites)
            }
        }
    }
}

/// `count` things, in words: `1 file`, `3 files`.
pub(super) fn count(count: usize, thing: &str) -> String {
    format!("{count} {thing}{}", if count == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes() {
        let shown = [
            (0, "0 bytes"),
            (1, "1 byte"),
            (999, "999 bytes"),
            (1000, "1.0 kB"),
            (9_949, "9.9 kB"),
            (9_950, "10 kB"),
            (999_499, "999 kB"),
            (999_500, "1.0 MB"),
            (45_300_000, "45 MB"),
            (1_234_000_000, "1.2 GB"),
            (u64::MAX, "18447 PB"),
        ];
        for (value, expected) in shown {
            assert_eq!(bytes(value), expected);
        }
    }

    #[test]
    fn tallies() {
        let saving = |layers, bytes| Saving { layers, bytes, source: "".into() };
        let shown = |savings: &[Saving]| {
            let mut tally = Tally::default();
            savings.iter().for_each(|saving| tally.add(saving));
            tally.to_string()
        };
        assert_eq!(shown(&[saving(1, Some(0))]), "1 layer fewer, 0 bytes");
        assert_eq!(shown(&[saving(4, None)]), "4 layers fewer, bytes not known");
        assert_eq!(shown(&[saving(0, Some(45_000_000))]), "about 45 MB");
        assert_eq!(
            shown(&[saving(2, Some(45_000_000)), saving(1, None)]),
            "3 layers fewer, about 45 MB (not known for 1 of 2)"
        );
    }
}
