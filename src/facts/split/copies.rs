//! `cp`, `mv` and `install`: what is built is at another place behind them.

use super::Product;
use super::recipes::name_of;
use super::steps::{Does, Look};
use crate::project::glob;
use crate::shell::{Call, Word};

/// What a copy of something that was built does, and the paths of what was copied; `None` where nothing of it was built.
pub(super) fn copied(look: &Look<'_>, call: &Call<'_>) -> Option<(Does, Vec<String>)> {
    let written = |word: &Word| word.span.of(look.script).trim_matches(['"', '\'']).to_owned();
    let words: Vec<String> = call.args().iter().map(written).collect();
    let mut operands: Vec<&String> = Vec::new();
    let mut into = None;
    let mut skip = false;
    for (at, word) in words.iter().enumerate() {
        match word.as_str() {
            _ if skip => skip = false,
            "-t" => {
                into = words.get(at + 1);
                skip = true;
            }
            // The mode, owner and group of `install`.
            "-m" | "-o" | "-g" if call.is("install") => skip = true,
            word if word.starts_with('-') && word.len() > 1 => {}
            _ => operands.push(word),
        }
    }
    let target = match into {
        Some(folder) => folder,
        None => operands.pop()?,
    };
    let sources: Vec<&Product> = operands.iter().flat_map(|operand| look.products_at(operand)).collect();
    if sources.is_empty() {
        return inside(look, &operands, target);
    }
    // What else goes with it is in no list.
    if let Some(other) = operands.iter().find(|operand| look.products_at(operand).is_empty()) {
        let what = format!("what `{}` puts beside what was built: `{other}`", call.name());
        return Some((Does::Unknown(what), Vec::new()));
    }
    let Some(path) = look.join(target) else {
        return Some((Does::Unknown(format!("where `{}` puts what was built", call.name())), Vec::new()));
    };
    let is_folder = into.is_some()
        || operands.len() > 1
        || target.ends_with('/')
        || matches!(name_of(target), "." | "..")
        || look.is_folder(&path);
    let recipe = look.recipe_of(sources[0]);
    let products = sources.iter().map(|source| Product {
        path: if is_folder {
            format!("{}/{}", path.trim_end_matches('/'), name_of(&source.path))
        } else {
            path.clone()
        },
        kind: source.kind.clone(),
    });
    let paths = sources.iter().map(|source| source.path.clone()).collect();
    Some((Does::builds(recipe, products.collect()), paths))
}

/// What a copy of something inside of a folder that was built does: that may go again where it was.
fn inside(look: &Look<'_>, operands: &[&String], target: &str) -> Option<(Does, Vec<String>)> {
    let [operand] = operands else { return None };
    let source = look.join(operand)?;
    let folder = look.product_above(&source)?;
    let path = look.join(target)?;
    let content = operand.ends_with("/.")
        || operand.ends_with("/*") && !operand[..operand.len() - 2].contains(['*', '?', '[']);
    if source.contains(['?', '[', '$', '{']) || source.contains('*') && !content {
        return None;
    }
    let is_folder = target.ends_with('/') || matches!(name_of(target), "." | "..") || look.is_folder(&path);
    let path = match (content, is_folder) {
        // What else is in a folder that the image has is not this step's.
        (true, _) if look.is_of_image(&path) => return None,
        (false, true) => format!("{}/{}", path.trim_end_matches('/'), name_of(&source)),
        _ => path,
    };
    // What is moved is where it was no more, which the folder that it was in shows by itself.
    let kind = folder.kind.clone();
    let recipe = look.recipe_of(folder);
    Some((Does::builds(recipe, vec![Product { path, kind }]), Vec::new()))
}

/// Whether `pattern`, an absolute path that may hold wildcards, matches `path`.
pub(super) fn matches(pattern: &str, path: &str) -> bool {
    if !pattern.contains(['*', '?', '[']) {
        return pattern == path;
    }
    let depth = |path: &str| path.matches('/').count();
    let (pattern, path) = (pattern.trim_start_matches('/'), path.trim_start_matches('/'));
    depth(pattern) == depth(path) && glob::of_copy(pattern).is_some_and(|pattern| pattern.matches(path))
}
