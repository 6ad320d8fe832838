//! The project's sources, and programs that they start by a name that is written out.

use super::name_of;
use crate::project::Project;
use std::sync::Arc;

/// The files of the context that `is_own` takes by their paths, and their texts; those that cannot be read are left out.
pub(super) fn texts<'p>(
    project: &'p Project,
    is_own: impl Fn(&str) -> bool + 'p,
) -> impl Iterator<Item = (&'p String, Arc<str>)> {
    let files = project.files().unwrap_or_default().iter();
    files.filter(move |file| is_own(file)).filter_map(|file| Some((file, project.text(file)?)))
}

/// Whether a program runs what it is given: which one that is, its name does not say.
pub(super) fn runs_what_it_is_given(program: &str) -> bool {
    matches!(name_of(program), "bash" | "env" | "sh" | "sudo")
}

/// The programs that `text` starts: the first word of what is quoted behind one of `calls`, or of what stands behind one that quotes
/// itself (`%x{`, a backtick). What a backtick quotes counts where arguments follow: single names are also quoted in prose and in SQL.
pub(super) fn started_in(text: &str, calls: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for call in calls {
        for (at, _) in text.match_indices(call) {
            let rest = &text[at + call.len()..];
            let quotes_itself = call.ends_with('`') || call.starts_with('%');
            let rest = match quotes_itself {
                true => Some(rest),
                false => {
                    let rest = rest.trim_start_matches([' ', '\n', '[', '(']);
                    rest.strip_prefix('"').or_else(|| rest.strip_prefix('\''))
                }
            };
            let Some(rest) = rest else { continue };
            let end = rest.find(|c: char| !is_of_a_name(c)).unwrap_or(rest.len());
            let (name, behind) = rest.split_at(end);
            let ends = match *call {
                "`" => behind.starts_with(' '),
                _ => behind.starts_with(['"', '\'', ' ', '\n', ')', ']', '}']),
            };
            if ends && !name.is_empty() && !name.starts_with('.') {
                found.push(name.to_owned());
            }
        }
    }
    found
}

fn is_of_a_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '+' | '/')
}
