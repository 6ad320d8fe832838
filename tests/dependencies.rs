//! Development dependencies: a pass that leaves them out and asks nobody is stopped.

mod common;

use common::project_in;
use leanfile::facts::packages::manager_calls;
use leanfile::facts::to_file;
use leanfile::rewrite::{Claim, Context, Edit, Findings, Level, Options, Pass, Rewrite, Saving, Step};
use std::fs;
use std::path::Path;

/// Leaves development dependencies out wherever there is an install.
struct Careless;

impl Pass for Careless {
    fn id(&self) -> &'static str {
        "careless"
    }

    fn order(&self) -> u16 {
        1
    }

    fn page(&self) -> &'static str {
        "# careless\n"
    }

    fn run(&self, cx: &Context<'_>, found: &mut Findings) {
        for run in &cx.build.runs {
            for call in run.script().map(manager_calls).unwrap_or_default() {
                let Some(at) = call.behind_subcommand().filter(|_| call.manager.id == "npm") else {
                    continue;
                };
                let flag = "--omit=dev";
                let instruction = &cx.build.file.instructions[run.instruction];
                let behind = to_file(run, instruction, call.word_span(at - 1)).end;
                let step = Step { instruction: run.instruction, index: call.place.step };
                found.rewrites.push(Rewrite {
                    pass: "careless",
                    reason: "leave them out".into(),
                    touches: vec![run.instruction],
                    edits: vec![Edit::insert(behind, format!(" {flag}"))],
                    claims: vec![Claim::AddFlag { step, at, flag }],
                    saving: Saving { layers: 0, bytes: None, source: "none".into() },
                });
            }
        }
    }
}

/// The proof asks the facts, not the pass: in none of the cases that must not change does it let the flag through.
#[test]
fn a_flag_that_is_not_safe_is_withheld() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("transforms/prod_dependencies/cases");
    let mut asked = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if !name.starts_with("keep-") || !name.ends_with(".Dockerfile") || name == "keep-safe.Dockerfile" {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let project = project_in(&path.with_extension("context"));
        let options = Options { level: Level::Assumed, project, ..Options::default() };
        let outcome = leanfile::rewrite::rewrite(&text, &[&Careless], &options);
        assert_eq!(outcome.text, text, "{name}");
        assert!(!outcome.withheld.is_empty(), "{name}: nothing was proposed");
        asked += 1;
    }
    assert!(asked > 40, "{asked} cases");
}
