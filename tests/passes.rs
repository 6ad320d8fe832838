//! Every pass by its own folder: the page, the example on it, and the cases.
//!
//! A case is `x.Dockerfile` and `x.expected`; where there is no `x.expected`, nothing must change. `# case: level=assumed` in
//! the first line applies rewrites that rest on assumptions as well. The files of a folder `x.context` are the build context of
//! the case. `# stays: reason` among the first comments of a case that must not change says what the pass gives as its reason.
//! `LEANFILE_UPDATE=1` writes the expected files anew, for a person to read. The files of `example.context` in the pass's folder that of the example on its page. `x.toml` is the configuration of the
//! case, `example.toml` that of the example; `default.toml` in the folder of the cases is that of cases without one.

mod common;

use common::{configured, project_in as project};
use leanfile::facts::split::recipes::RECIPES;
use leanfile::project::Project;
use leanfile::rewrite::{Level, Options, PassOptions};
use leanfile::transforms::PASSES;
use pretty_assertions::assert_eq;
use std::fs;
use std::path::{Path, PathBuf};

fn folder(id: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("transforms").join(id.replace('-', "_"))
}

/// Rewrites with one pass; the result must be proved, come to rest, and stay as it is when rewritten again.
///
/// # Errors
/// What of this does not hold.
fn rewrite(
    id: &str,
    level: Level,
    text: &str,
    project: &Project,
    passes: PassOptions,
) -> Result<(String, Vec<String>), String> {
    let only = vec![id.to_owned()];
    let options = Options { level, only, project: project.clone(), passes, ..Options::default() };
    let outcome = leanfile::rewrite_text(text, &options);
    if !outcome.errors.is_empty() || !outcome.withheld.is_empty() {
        return Err(format!("{:?} {:?}", outcome.errors, outcome.withheld));
    }
    let again = leanfile::rewrite_text(&outcome.text, &options);
    if again.text != outcome.text {
        return Err(format!("is not idempotent:\n{}", again.text));
    }
    Ok((outcome.text, outcome.refused.into_iter().map(|refused| refused.reason).collect()))
}

#[test]
fn the_list_is_equal_to_the_folders() {
    let mut folders: Vec<String> = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("transforms"))
        .unwrap()
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap().replace('_', "-"))
        .collect();
    folders.sort();
    let mut ids: Vec<String> = PASSES.iter().map(|pass| pass.id().to_owned()).collect();
    ids.sort();
    assert_eq!(ids, folders);
    assert!(PASSES.is_sorted_by_key(|pass| pass.order()), "the list is in the order in which the passes run");
}

#[test]
fn cases() {
    let mut wrong = Vec::new();
    for pass in PASSES {
        let (mut change, mut keep) = (0, 0);
        let mut paths: Vec<PathBuf> = fs::read_dir(folder(pass.id()).join("cases"))
            .unwrap()
            .flatten()
            .map(|entry| entry.path())
            .collect();
        paths.sort();
        for path in &paths {
            if path.extension().is_some_and(|extension| extension != "Dockerfile") {
                let is_default = path.ends_with("default.toml");
                assert!(
                    is_default || path.with_extension("Dockerfile").exists(),
                    "{} has no Dockerfile",
                    path.display()
                );
                continue;
            }
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let text = fs::read_to_string(path).unwrap();
            let assumed = text.lines().next().is_some_and(|line| line.trim() == "# case: level=assumed");
            let level = if assumed { Level::Assumed } else { Level::Safe };
            let expected = fs::read_to_string(path.with_extension("expected"));
            match &expected {
                Ok(expected) => {
                    change += 1;
                    assert!(*expected != text, "{name}: expected is the same");
                }
                Err(_) => keep += 1,
            }
            let passes = configured(&[path.with_extension("toml"), path.with_file_name("default.toml")]);
            match rewrite(pass.id(), level, &text, &project(&path.with_extension("context")), passes) {
                Ok((result, reasons)) if result == *expected.as_ref().unwrap_or(&text) => {
                    let stays = text.lines().take(6).find_map(|line| line.strip_prefix("# stays: "));
                    if let Some(stays) = stays.filter(|stays| !reasons.iter().any(|why| why.contains(stays)))
                    {
                        wrong
                            .push(format!("{}: {name}: the reason is not {stays:?}: {reasons:?}", pass.id()));
                    }
                }
                Ok((result, _)) if std::env::var_os("LEANFILE_UPDATE").is_some() && result != text => {
                    fs::write(path.with_extension("expected"), result).unwrap();
                }
                Ok((result, _)) => wrong.push(format!("{}: {name}:\n{result}", pass.id())),
                Err(why) => wrong.push(format!("{}: {name}: {why}", pass.id())),
            }
        }
        assert!(change > 0 && keep > change, "{}: {change} cases change, {keep} must not", pass.id());
    }
    assert!(wrong.is_empty(), "{} cases:\n{}", wrong.len(), wrong.join("\n"));
}

/// The text of the fences under a heading.
fn fences(page: &str, heading: &str) -> Vec<String> {
    let Some((_, section)) = page.split_once(&format!("\n## {heading}\n")) else { return Vec::new() };
    let section = section.split("\n## ").next().unwrap_or_default();
    let mut fences = Vec::new();
    let mut rest = section;
    while let Some((_, fence)) = rest.split_once("```dockerfile\n") {
        let (body, after) = fence.split_once("```").expect("an open fence");
        fences.push(body.to_owned());
        rest = after;
    }
    fences
}

#[test]
fn pages() {
    for pass in PASSES {
        let page = fs::read_to_string(folder(pass.id()).join("README.md")).unwrap();
        assert_eq!(page, pass.page());
        assert!(page.starts_with(&format!("# {}\n", pass.id())), "{}: the title is the id", pass.id());
        let mut at = 0;
        for heading in ["What it does", "Why", "Before", "After", "When it stays away", "Level"] {
            let found = page[at..].find(&format!("\n## {heading}\n"));
            at += found.unwrap_or_else(|| panic!("{}: no heading `{heading}` in its place", pass.id()));
        }
        let context = project(&folder(pass.id()).join("example.context"));
        let (before, after) = (fences(&page, "Before"), fences(&page, "After"));
        assert_eq!((before.len(), after.len()), (1, 1), "{}: one example", pass.id());
        let passes = configured(&[folder(pass.id()).join("example.toml")]);
        let rewritten = rewrite(pass.id(), Level::Assumed, &before[0], &context, passes);
        assert_eq!(rewritten.map(|(text, _)| text).as_ref(), Ok(&after[0]));
    }
}

/// The page of split-stages, which `leanfile explain` shows, lists what it knows of, and marks what no test builds.
#[test]
fn the_page_of_split_stages_lists_the_recipes() {
    let page = PASSES.iter().find(|pass| pass.id() == "split-stages").unwrap().page();
    let (_, section) = page.split_once("\n## What it knows\n").unwrap();
    let items = section.split("\n## ").next().unwrap().lines().filter_map(|line| line.strip_prefix("- `"));
    let listed: Vec<(&str, bool)> = items
        .map(|item| {
            let (id, rest) = item.split_once('`').unwrap();
            assert!(rest.starts_with(", not built by us: ") || rest.starts_with(": "), "{item}");
            (id, rest.starts_with(','))
        })
        .collect();
    let known: Vec<(&str, bool)> = RECIPES.iter().map(|recipe| (recipe.id, !recipe.built_by_us)).collect();
    assert_eq!(listed, known);
}

/// Where `LEANFILE_UPDATE` is set, the table is put in the place of the one that is there.
#[test]
fn the_table_in_the_readme_is_equal_to_the_pages() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let table = leanfile::report::page::markdown_table(PASSES);
    let start = readme.find("| pass | ").expect("README.md has a table of passes");
    let length: usize =
        readme[start..].split_inclusive('\n').take_while(|line| line.starts_with('|')).map(str::len).sum();
    if std::env::var_os("LEANFILE_UPDATE").is_some() {
        fs::write(&path, format!("{}{table}{}", &readme[..start], &readme[start + length..])).unwrap();
        return;
    }
    assert_eq!(&readme[start..start + length], table, "run this test with LEANFILE_UPDATE=1");
}

#[test]
fn a_row_of_the_table_is_short_and_has_a_level() {
    for pass in PASSES {
        let row = leanfile::report::page::row(*pass);
        assert!((20..160).contains(&row.what.chars().count()), "{}: {}", row.id, row.what);
        assert!(
            row.level.starts_with("safe") || row.level.starts_with("assumed"),
            "{}: {}",
            row.id,
            row.level
        );
        assert!(row.level.len() < 60, "{}: {}", row.id, row.level);
    }
}
