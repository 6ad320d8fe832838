//! What BuildKit refuses of a COPY or ADD once it builds. Source: `dockerfile2llb/convert_copy.go` of moby/buildkit.

use super::stages::{error_in, expand_error};
use super::{State, reference, values};
use crate::syntax::expand::{Known, Variable, expand_heredoc, expand_word};
use crate::syntax::{Instruction, Keyword, SyntaxError};

/// The value of `--from`, where it names anything.
///
/// # Errors
/// Where it would have to be expanded: BuildKit does not do that here.
pub(super) fn from(copy: &Instruction) -> Result<Option<&str>, String> {
    let from = copy.flag("from").and_then(|flag| flag.value.as_deref()).unwrap_or_default();
    let expanded = expand_word(from, copy.escape, &|_| Variable::Unset).map_err(|error| error.to_string())?;
    match expanded {
        Known::Known(expanded) if expanded == from => Ok(Some(from).filter(|from| !from.is_empty())),
        _ => Err(format!(
            "--from is not expanded, so it cannot be `{from}`; name a stage: FROM {from} AS NAME"
        )),
    }
}

/// The number of a stage, where `from` is one.
pub(super) fn stage_index(from: &str) -> Option<i64> {
    from.parse().ok()
}

/// Notes what BuildKit refuses of `instruction`, which stands in `text`.
pub(super) fn check(
    state: &State,
    escape: char,
    text: &str,
    instruction: &Instruction,
    errors: &mut Vec<SyntaxError>,
) {
    let is_add = instruction.keyword == Keyword::Add;
    let body = &instruction.body.text;
    let words: Vec<&str> = match &instruction.json {
        Some(words) => words.iter().map(String::as_str).collect(),
        None => instruction.words().into_iter().map(|word| word.of(body)).collect(),
    };
    let mut expand = |word: &str| match state.expand(word, escape) {
        Ok(value) => value.map(String::from),
        Err(error) => {
            errors.push(expand_error(instruction, word, &error));
            Known::Unknown
        }
    };
    let flag = |name| instruction.flag(name).and_then(|flag| flag.value.as_deref()).unwrap_or_default();
    expand(flag("chown"));
    let mode = expand(flag("chmod"));
    let checksum = expand(if is_add { flag("checksum") } else { "" });
    let files = words.iter().filter(|word| instruction.json.is_some() || !is_heredoc(instruction, word));
    let mut sources: Vec<Known<String>> = files.map(|word| expand(word)).collect();
    // The last word is where it all goes.
    sources.pop();

    let mut refuse = |message: String| errors.push(error_in(instruction, message));
    if let Known::Known(mode) = &mode
        && !mode.is_empty()
        && !values::is_mode(mode)
    {
        refuse(format!("--chmod cannot be `{mode}`; it is octal up to 07777, or like u=rwX,go=rX"));
    }
    for source in sources.iter().filter_map(|source| source.as_ref().known()) {
        if !is_add && is_remote(source) {
            refuse(format!("COPY takes no URL: use ADD for `{source}`"));
        }
    }
    if let Known::Known(checksum) = &checksum
        && !checksum.is_empty()
    {
        match &sources[..] {
            [Known::Known(source)] if !is_remote(source) && !source.starts_with("github.com/") => {
                refuse("--checksum needs a source at http, https or Git".to_owned());
            }
            [Known::Known(source)] if is_http_file(source) && !reference::is_digest(checksum) => {
                refuse(format!(
                    "--checksum cannot be `{checksum}`; it is `sha256:` and 64 hexadecimal digits"
                ));
            }
            [_] => {}
            _ => refuse("--checksum needs exactly one source".to_owned()),
        }
    }
    for heredoc in instruction.heredocs.iter().filter(|heredoc| heredoc.expand) {
        if let Err(error) = expand_heredoc(heredoc.content(text), &|name| state.env.get(name)) {
            refuse(format!("the heredoc {} cannot be expanded: {error}", heredoc.name));
        }
    }
}

/// Whether `word` opens one of the heredocs of `instruction`.
pub(in crate::facts) fn is_heredoc(instruction: &Instruction, word: &str) -> bool {
    let rest = word.trim_start_matches(|c: char| c.is_ascii_digit());
    !instruction.heredocs.is_empty() && rest.starts_with("<<") && !rest.starts_with("<<<")
}

/// Whether `source` is fetched from elsewhere: a URL, or `user@host:path` as Git has them.
pub(in crate::facts) fn is_remote(source: &str) -> bool {
    let has_scheme =
        ["http://", "https://", "git://", "ssh://"].iter().any(|scheme| source.starts_with(scheme));
    let is_scp = || {
        let (user, rest) = source.split_once('@')?;
        let (host, _) = rest.split_once(':')?;
        let is_name = |name: &str, more: char| {
            !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == more)
        };
        Some(is_name(user, '_') && is_name(host, '.'))
    };
    has_scheme || is_scp() == Some(true)
}

/// Whether `source` is a file at http or https, and no Git repository.
fn is_http_file(source: &str) -> bool {
    let path = source.split(['#', '?']).next().unwrap_or_default();
    (source.starts_with("http://") || source.starts_with("https://")) && !path.ends_with(".git")
}
