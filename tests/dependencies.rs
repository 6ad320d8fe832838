//! Development dependencies: what is assumed where they are left out, and that a pass which asks nobody is stopped.

use leanfile::facts::packages::manager_calls;
use leanfile::facts::to_file;
use leanfile::project::Project;
use leanfile::rewrite::{
    AssumptionKind, Claim, Context, Edit, Findings, Level, Options, Pass, Rewrite, Saving, Step,
};
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

fn project(folder: &Path) -> Project {
    let mut files: Vec<(String, String)> = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inside) = folders.pop() {
        for path in fs::read_dir(inside).into_iter().flatten().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
            files.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
    Project::of(files.iter().map(|(name, text)| (name.as_str(), text.as_str())))
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
        let project = project(&path.with_extension("context"));
        let options = Options { level: Level::Assumed, project, ..Options::default() };
        let outcome = leanfile::rewrite::rewrite(&text, &[&Careless], &options);
        assert_eq!(outcome.text, text, "{name}");
        assert!(!outcome.withheld.is_empty(), "{name}: nothing was proposed");
        asked += 1;
    }
    assert!(asked > 40, "{asked} cases");
}

const FILES: &[(&str, &str)] = &[
    ("package.json", r#"{"dependencies": {"a": "1"}, "devDependencies": {"b": "1"}}"#),
    (
        "package-lock.json",
        r#"{"lockfileVersion": 3, "packages": {"": {"dependencies": {"a": "1"}, "devDependencies": {"b": "1"}},
            "node_modules/a": {}, "node_modules/b": {"dev": true, "bin": "b.js"}}}"#,
    ),
    ("server.js", "require('a');\n"),
];

fn assumed(text: &str) -> Vec<(AssumptionKind, String)> {
    let options = Options {
        level: Level::Assumed,
        only: vec!["prod-dependencies".into()],
        project: Project::of(FILES.iter().copied()),
        ..Options::default()
    };
    let outcome = leanfile::rewrite_text(text, &options);
    assert!(outcome.changed(), "{text}: {:?} {:?}", outcome.refused, outcome.withheld);
    let assumptions = outcome.applied.into_iter().flat_map(|applied| applied.assumptions);
    assumptions.map(|assumption| (assumption.kind, assumption.statement)).collect()
}

/// That nothing is started from outside is never known; what is not seen is said besides.
#[test]
fn what_is_assumed_is_said() {
    use AssumptionKind::DevDependenciesUnneeded;
    let always = "nothing in a container uses the development dependencies of package.json (b)".to_owned();
    let text = "FROM node:20\nCOPY . /app\nWORKDIR /app\nRUN npm ci\nCMD [\"node\", \"server.js\"]\n";
    assert_eq!(assumed(text), [(DevDependenciesUnneeded, always.clone())]);
    let unseen = text.replace("CMD", "ENTRYPOINT [\"/app/run.sh\"]\nCMD");
    let found = assumed(&unseen);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(
        found.iter().any(|(_, statement)| statement.contains("/app/run.sh uses no development dependency"))
    );
}
