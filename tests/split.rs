//! The obligations of a split have teeth: from every split of the cases and of the projects that are built for real, one thing at a
//! time is taken away or changed, in the claim and in the text, or in the text alone. All of it must be rejected.

#![allow(clippy::print_stdout, reason = "tests print the figures they measure")]

mod common;

use leanfile::facts::split::{self, Carried, Split};
use leanfile::facts::{Build, Inputs, Scripts};
use leanfile::project::Project;
use leanfile::rewrite::{Claim, Edit, check_with};
use leanfile::syntax::{Dockerfile, Keyword};
use leanfile::transforms::split_stages::written;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A Dockerfile with its context.
struct Sample {
    name: String,
    text: String,
    project: Project,
}

fn samples() -> Vec<Sample> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut samples = Vec::new();
    let mut add = |name: PathBuf, file: PathBuf, context: PathBuf| {
        if let Ok(text) = fs::read_to_string(&file) {
            samples.push(Sample {
                name: name.display().to_string(),
                text,
                project: common::project_in(&context),
            });
        }
    };
    for entry in fs::read_dir(root.join("transforms/split_stages/cases")).expect("cases").flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|extension| extension == "Dockerfile") {
            add(entry.file_name().into(), path.clone(), path.with_extension("context"));
        }
    }
    let shared = std::env::var_os("LEANFILE_SHARED").map_or_else(|| root.join("../shared"), PathBuf::from);
    for folder in [root.join("tests/e2e/projects"), shared.join("builds/apps")] {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            add(entry.file_name().into(), path.join("Dockerfile"), path);
        }
    }
    samples.sort_by(|a, b| a.name.cmp(&b.name));
    samples
}

fn build_of(sample: &Sample) -> (Build, Inputs) {
    let inputs = Inputs { project: sample.project.clone(), ..Inputs::default() };
    let file = Arc::new(Dockerfile::parse(sample.text.as_str()));
    (Build::new(file, &inputs, &mut Scripts::default()), inputs)
}

fn applied(text: &str, edits: &[Edit]) -> String {
    let mut text = text.to_owned();
    let mut edits: Vec<&Edit> = edits.iter().collect();
    edits.sort_by_key(|edit| edit.span.start);
    for edit in edits.into_iter().rev() {
        text.replace_range(edit.span.start..edit.span.end, &edit.text);
    }
    text
}

fn text_of(build: &Build, split: &Split) -> String {
    let stage = build.stages.last().expect("a stage");
    applied(&build.file.text, &written(build, stage, split.clone()).edits)
}

/// Everything that can be taken away from `split`, or changed, one at a time, and what it is.
fn faults(build: &Build, split: &Split) -> Vec<(String, Split)> {
    let mut faults = Vec::new();
    let mut fault = |what: String, change: &dyn Fn(&mut Split)| {
        let mut faulty = split.clone();
        change(&mut faulty);
        if faulty != *split {
            faults.push((what, faulty));
        }
    };
    for (at, carried) in split.carried.iter().enumerate() {
        fault(format!("{carried:?} is lost"), &|split| {
            split.carried.remove(at);
        });
        if at > 0 {
            fault(format!("{carried:?} comes earlier"), &|split| split.carried.swap(at - 1, at));
        }
        match carried {
            Carried::FromBuilder { paths, .. } => {
                for index in 0..paths.len() {
                    fault(format!("{} is copied elsewhere", paths[index]), &|split| {
                        if let Carried::FromBuilder { paths, .. } = &mut split.carried[at] {
                            paths[index] += "x";
                        }
                    });
                    if paths.len() > 1 {
                        fault(format!("{} is lost", paths[index]), &|split| {
                            if let Carried::FromBuilder { paths, .. } = &mut split.carried[at] {
                                paths.remove(index);
                            }
                        });
                    }
                }
                fault("another owner".into(), &|split| {
                    if let Carried::FromBuilder { chown, .. } = &mut split.carried[at] {
                        *chown = Some("nobody".into());
                    }
                });
            }
            Carried::FromContext { sources, .. } => {
                for index in 0..sources.len() {
                    fault(format!("{} is lost", sources[index]), &|split| {
                        if let Carried::FromContext { sources, .. } = &mut split.carried[at] {
                            sources[index] = "other".into();
                        }
                    });
                }
                fault("files go elsewhere".into(), &|split| {
                    if let Carried::FromContext { to, .. } = &mut split.carried[at] {
                        *to = "/elsewhere/".into();
                    }
                });
            }
            Carried::Install(packages) => {
                for index in 0..packages.len() {
                    fault(format!("{} is not installed", packages[index]), &|split| {
                        if let Carried::Install(packages) = &mut split.carried[at] {
                            packages.remove(index);
                        }
                    });
                }
            }
            Carried::Steps { steps, .. } => {
                for index in 0..steps.len() {
                    fault("a step is lost".into(), &|split| {
                        if let Carried::Steps { steps, .. } = &mut split.carried[at] {
                            steps.remove(index);
                        }
                    });
                }
            }
            _ => {}
        }
    }
    let stage = build.stages.last().expect("a stage");
    for at in stage.instructions.start + 1..stage.instructions.end {
        fault(format!("instruction {} is in the other stage", at + 1), &|split| {
            if !split.moved.remove(&at) {
                split.moved.insert(at);
            }
        });
    }
    for other in ["scratch", "debian:buster-slim", "alpine:3", "debian:latest"] {
        fault(format!("it runs on {other}"), &|split| split.image.reference = other.into());
    }
    fault("the builder sets nothing".into(), &|split| split.sets.clear());
    fault("the builder sets more".into(), &|split| split.sets.push(("GOFLAGS", "-mod=mod")));
    fault("the builder ends otherwise".into(), &|split| split.ends.push("rm -rf /usr/local".into()));
    fault("the builder's release floats".into(), &|split| split.pinned = None);
    fault("the stage has another name".into(), &|split| split.name = Some("other".into()));
    faults
}

/// Lines of `text` behind the last FROM that can be left out one at a time.
fn without_a_line(text: &str) -> Vec<String> {
    let file = Dockerfile::parse(text);
    let from = file.instructions.iter().rposition(|instruction| instruction.keyword == Keyword::From);
    let behind = file.instructions.iter().skip(from.map_or(0, |from| from + 1));
    behind
        .map(|instruction| format!("{}{}", &text[..instruction.span.start], &text[instruction.span.end..]))
        .collect()
}

#[test]
fn a_fault_in_a_split_is_rejected() {
    let (mut splits, mut planted, mut accepted) = (0, 0, Vec::new());
    for sample in samples() {
        let (build, inputs) = build_of(&sample);
        let Some(stage) = build.stages.last() else { continue };
        let Ok(split) = split::of(&build, stage) else { continue };
        splits += 1;
        let from = stage.instructions.start;
        let claim = |split: &Split| [Claim::MoveToBuilder { from, split: Box::new(split.clone()) }];
        let right = text_of(&build, &split);
        check_with(&sample.text, &right, &claim(&split), &inputs)
            .unwrap_or_else(|why| panic!("{}: the split itself is rejected: {why}\n{right}", sample.name));
        for (what, faulty) in faults(&build, &split) {
            planted += 1;
            let text = text_of(&build, &faulty);
            if check_with(&sample.text, &text, &claim(&faulty), &inputs).is_ok() {
                accepted.push(format!("{}: {what}, in the claim too", sample.name));
            }
            if text != right {
                planted += 1;
                if check_with(&sample.text, &text, &claim(&split), &inputs).is_ok() {
                    accepted.push(format!("{}: {what}", sample.name));
                }
            }
        }
        for text in without_a_line(&right) {
            planted += 1;
            if check_with(&sample.text, &text, &claim(&split), &inputs).is_ok() {
                accepted.push(format!("{}: a line is lost:\n{text}", sample.name));
            }
        }
    }
    println!("figure: {planted} faults planted in {splits} splits, {} accepted", accepted.len());
    assert!(accepted.is_empty(), "{}", accepted.join("\n"));
    assert!(planted >= 1_000, "only {planted} faults");
}
