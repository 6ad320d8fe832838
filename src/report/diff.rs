//! Unified diffs that `git apply` and `patch -p1` take.

use super::paint::Paint;
use similar::{Algorithm, DiffOp, capture_diff_slices, group_diff_ops};
use std::collections::HashSet;
use std::fmt::Write as _;
use std::ops::Range;

/// Lines around a change.
const CONTEXT: usize = 3;

/// The lines of two texts and what differs.
pub struct Diff<'a> {
    old: Vec<&'a str>,
    new: Vec<&'a str>,
    ops: Vec<DiffOp>,
}

impl<'a> Diff<'a> {
    /// Compares two texts by lines. A line ends behind its `\n`, and nowhere else.
    pub fn new(old: &'a str, new: &'a str) -> Diff<'a> {
        let old: Vec<&str> = old.split_inclusive('\n').collect();
        let new: Vec<&str> = new.split_inclusive('\n').collect();
        let ops = compare(&old, &new);
        Diff { old, new, ops }
    }

    /// How many lines come and go.
    pub fn counts(&self) -> (usize, usize) {
        let changed = self.ops.iter().filter(|op| !matches!(op, DiffOp::Equal { .. }));
        changed.fold((0, 0), |(come, go), op| (come + op.new_range().len(), go + op.old_range().len()))
    }

    /// The diff of the file `name`, which is relative and whose bytes need not be UTF-8.
    pub fn unified(&self, name: &[u8], paint: Paint) -> String {
        let mut out = String::new();
        let _ = writeln!(out, "{}", paint.bold(format_args!("--- {}", file_name("a/", name))));
        let _ = writeln!(out, "{}", paint.bold(format_args!("+++ {}", file_name("b/", name))));
        for group in group_diff_ops(self.ops.clone(), CONTEXT) {
            let (Some(first), Some(last)) = (group.first(), group.last()) else { continue };
            let old = range(first.old_range().start..last.old_range().end);
            let new = range(first.new_range().start..last.new_range().end);
            let _ = writeln!(out, "{}", paint.cyan(format_args!("@@ -{old} +{new} @@")));
            for op in group {
                if matches!(op, DiffOp::Equal { .. }) {
                    self.old[op.old_range()].iter().for_each(|text| line(&mut out, ' ', text, Paint::Plain));
                } else {
                    self.old[op.old_range()].iter().for_each(|text| line(&mut out, '-', text, paint));
                    self.new[op.new_range()].iter().for_each(|text| line(&mut out, '+', text, paint));
                }
            }
        }
        out
    }
}

/// What differs. A line that stands on one side only is in no common part, so it is left out of the comparison itself,
/// whose cost grows with the square of what differs.
fn compare(old: &[&str], new: &[&str]) -> Vec<DiffOp> {
    let (old_shared, new_shared) = (shared(old, new), shared(new, old));
    let old_lines: Vec<&str> = old_shared.iter().map(|&at| old[at]).collect();
    let new_lines: Vec<&str> = new_shared.iter().map(|&at| new[at]).collect();
    let ops = capture_diff_slices(Algorithm::Patience, &old_lines, &new_lines);
    let pairs = ops.iter().filter(|op| matches!(op, DiffOp::Equal { .. })).flat_map(|op| {
        op.old_range().zip(op.new_range()).map(|(old, new)| (old_shared[old], new_shared[new]))
    });
    let mut ops: Vec<DiffOp> = Vec::new();
    let (mut old_index, mut new_index) = (0, 0);
    for (next_old, next_new) in pairs.chain([(old.len(), new.len())]) {
        if let Some(op) = changed(old_index..next_old, new_index..next_new) {
            push_change(&mut ops, op, old, new);
        }
        if next_old < old.len() {
            push_equal(&mut ops, next_old, next_new, 1);
        }
        (old_index, new_index) = (next_old + 1, next_new + 1);
    }
    ops
}

fn push_equal(ops: &mut Vec<DiffOp>, old_index: usize, new_index: usize, more: usize) {
    match ops.last_mut() {
        Some(DiffOp::Equal { len, .. }) => *len += more,
        _ => ops.push(DiffOp::Equal { old_index, new_index, len: more }),
    }
}

/// Adds a change. Lines that only go (or only come) may be others of the same text: where the common lines in front of
/// them can stand behind them instead, they join the change before those, and a person reads one change and not two.
fn push_change(ops: &mut Vec<DiffOp>, op: DiffOp, old: &[&str], new: &[&str]) {
    if let [.., before, DiffOp::Equal { old_index, new_index, len }] = ops[..] {
        let slides = |lines: &[&str], from: usize, by: usize| {
            lines[from..from + len] == lines[from + by..from + by + len]
        };
        let (go, come) = match op {
            DiffOp::Delete { old_len, .. } if slides(old, old_index, old_len) => (old_len, 0),
            DiffOp::Insert { new_len, .. } if slides(new, new_index, new_len) => (0, new_len),
            _ => (0, 0),
        };
        if go + come > 0 {
            ops.truncate(ops.len() - 2);
            let (from_old, from_new) = (before.old_range().start, before.new_range().start);
            ops.extend(changed(from_old..old_index + go, from_new..new_index + come));
            push_equal(ops, old_index + go, new_index + come, len);
            return;
        }
    }
    ops.push(op);
}

/// The indices of the lines of `of` that stand in `with` too.
fn shared(of: &[&str], with: &[&str]) -> Vec<usize> {
    let with: HashSet<&str> = with.iter().copied().collect();
    (0..of.len()).filter(|&at| with.contains(of[at])).collect()
}

/// The operation between two common lines, where there is one.
fn changed(old: Range<usize>, new: Range<usize>) -> Option<DiffOp> {
    let (old_index, old_len, new_index, new_len) = (old.start, old.len(), new.start, new.len());
    match (old_len, new_len) {
        (0, 0) => None,
        (_, 0) => Some(DiffOp::Delete { old_index, old_len, new_index }),
        (0, _) => Some(DiffOp::Insert { old_index, new_index, new_len }),
        _ => Some(DiffOp::Replace { old_index, old_len, new_index, new_len }),
    }
}

/// The lines of a hunk, as its header counts them: an empty range stands behind the line in front of it.
fn range(lines: Range<usize>) -> String {
    match lines.len() {
        0 => format!("{},0", lines.start),
        1 => format!("{}", lines.start + 1),
        count => format!("{},{count}", lines.start + 1),
    }
}

fn line(out: &mut String, sign: char, text: &str, paint: Paint) {
    let content = text.strip_suffix('\n').unwrap_or(text);
    let _ = match sign {
        '-' => writeln!(out, "{}", paint.red(format_args!("-{content}"))),
        '+' => writeln!(out, "{}", paint.green(format_args!("+{content}"))),
        _ => writeln!(out, " {content}"),
    };
    if content.len() == text.len() {
        out.push_str("\\ No newline at end of file\n");
    }
}

/// A name in a header, quoted as git quotes it; valid UTF-8 stays readable. Behind a name with a space in it stands a
/// tab, so that `patch` finds where it ends; one that begins or ends with a space is quoted for its sake.
fn file_name(prefix: &str, name: &[u8]) -> String {
    let plain = |name: &&str| {
        name.trim() == *name && !name.contains(|c: char| c.is_control() || c == '"' || c == '\\')
    };
    if let Some(name) = std::str::from_utf8(name).ok().filter(plain) {
        return format!("{prefix}{name}{}", if name.contains(' ') { "\t" } else { "" });
    }
    let mut quoted = format!("\"{prefix}");
    for &byte in name {
        match byte {
            b'"' | b'\\' => quoted.extend(['\\', char::from(byte)]),
            b'\t' => quoted.push_str("\\t"),
            b'\n' => quoted.push_str("\\n"),
            b'\r' => quoted.push_str("\\r"),
            0x20..0x7f => quoted.push(char::from(byte)),
            _ => {
                let _ = write!(quoted, "\\{byte:03o}");
            }
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    fn unified(old: &str, new: &str) -> String {
        Diff::new(old, new).unified(b"D", Paint::Plain)
    }

    #[test]
    fn hunks() {
        assert_eq!(unified("a\nb\n", "a\nc\n"), "--- a/D\n+++ b/D\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n");
        assert_eq!(unified("a\n", ""), "--- a/D\n+++ b/D\n@@ -1 +0,0 @@\n-a\n");
        assert_eq!(unified("", "a\n"), "--- a/D\n+++ b/D\n@@ -0,0 +1 @@\n+a\n");
        let far = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
        let hunks = unified(&format!("a\n{far}b\n"), &format!("A\n{far}B\n"));
        assert_eq!(hunks.matches("@@ -").count(), 2);
        assert_eq!(Diff::new("a\nb\nc\n", "a\nx\n").counts(), (1, 2));
    }

    /// The blank line that stays is the one behind the joined RUN, not one within.
    #[test]
    fn lines_that_go_join_the_change_before_them() {
        let hunk = |old: &str, new: &str| {
            let unified = unified(&old.replace(' ', "\n"), &new.replace(' ', "\n"));
            unified.lines().skip(3).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(hunk("a  b  c ", "ab  c "), "-a - -b +ab    c");
        assert_eq!(hunk("a  b  b2  c ", "ab  c "), "-a - -b - -b2 +ab    c");
        assert_eq!(hunk("ab  c ", "a  b  c "), "-ab +a + +b    c");
        assert_eq!(hunk("a  b  c ", "a2  b  c2 "), "-a +a2    b   -c +c2");
    }

    #[test]
    fn a_missing_final_newline_is_said() {
        let expected = "--- a/D\n+++ b/D\n@@ -1,2 +1,2 @@\n-a\n+b\n c\n\\ No newline at end of file\n";
        assert_eq!(unified("a\nc", "b\nc"), expected);
        let expected = "--- a/D\n+++ b/D\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n";
        assert_eq!(unified("a", "a\n"), expected);
    }

    #[test]
    fn lines_end_at_line_feeds_only() {
        assert_eq!(unified("a\rb\r\n", "c\r\n"), "--- a/D\n+++ b/D\n@@ -1 +1 @@\n-a\rb\r\n+c\r\n");
    }

    #[test]
    fn names_are_quoted_as_git_does() {
        let quoted = [
            (&b"x"[..], "a/x"),
            (b"x y", "a/x y\t"),
            ("\u{e9}".as_bytes(), "a/\u{e9}"),
            (b"x ", r#""a/x ""#),
            (b"x\ty", r#""a/x\ty""#),
            (br#"x"\y"#, r#""a/x\"\\y""#),
            (b"\xe9 \x01\x7f", r#""a/\351 \001\177""#),
        ];
        for (name, expected) in quoted {
            assert_eq!(file_name("a/", name), expected);
        }
    }

    #[test]
    fn thousands_of_lines_that_all_change_take_no_time() {
        let old: String = (0..20_000).map(|at| format!("RUN touch {at}\n")).collect();
        let new: String = (0..20_000).map(|at| format!("    touch {at} &&\n")).collect();
        let start = std::time::Instant::now();
        assert_eq!(Diff::new(&old, &new).counts(), (20_000, 20_000));
        assert!(start.elapsed().as_secs() < 5);
    }
}
