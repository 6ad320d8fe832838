//! What a split owes has teeth: every fault planted in one is rejected, whether it is claimed as well or only written. And what both
//! files say themselves is enough for most of them, without asking how the stage can be split.

mod common;

use leanfile::facts::split::{self, Carried, Split};
use leanfile::facts::{Build, Inputs, Scripts};
use leanfile::project::Project;
use leanfile::rewrite::obligations::move_to_builder::reads_alike;
use leanfile::rewrite::{Claim, check_with};
use leanfile::syntax::{Dockerfile, Keyword};
use leanfile::transforms::split_stages;
use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A Dockerfile with its build context.
struct Subject {
    name: String,
    text: String,
    project: Project,
}

/// Every Dockerfile there is that a split may be made of: the cases of the pass, the projects, and the corpus where it is present.
fn subjects() -> Vec<Subject> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let inside = |folder: &str| -> Vec<PathBuf> {
        let entries = fs::read_dir(root.join(folder));
        let mut paths: Vec<PathBuf> =
            entries.into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        paths.sort();
        paths
    };
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    let mut subjects = Vec::new();
    for path in inside("transforms/split_stages/cases") {
        if path.extension().is_some_and(|extension| extension == "Dockerfile") {
            let project = common::project_in(&path.with_extension("context"));
            subjects.push(Subject { name: name(&path), text: fs::read_to_string(&path).unwrap(), project });
        }
    }
    for folder in inside("tests/e2e/projects").into_iter().chain(inside("../shared/builds/apps")) {
        if let Ok(text) = fs::read_to_string(folder.join("Dockerfile")) {
            subjects.push(Subject { name: name(&folder), text, project: common::project_in(&folder) });
        }
    }
    let corpus = common::dockerfiles().into_iter();
    subjects.extend(corpus.map(|(name, text)| Subject { name, text, project: Project::default() }));
    subjects
}

fn build(text: &str, inputs: &Inputs) -> Build {
    Build::new(Arc::new(Dockerfile::parse(text)), inputs, &mut Scripts::default())
}

/// What `split` is written as.
fn written(before: &Build, split: &Split) -> String {
    let stage = before.stages.last().unwrap();
    let mut edits = split_stages::written(before, stage, split.clone()).edits;
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let mut text = before.file.text.to_string();
    for edit in edits.iter().rev() {
        text.replace_range(edit.span.range(), &edit.text);
    }
    text
}

/// What is carried, in a few words.
fn kind(build: &Build, carried: &Carried) -> &'static str {
    match carried {
        Carried::Same(at) => build.file.instructions[*at].keyword.name(),
        Carried::Steps { .. } => "steps",
        Carried::FromBuilder { .. } => "copied from the builder",
        Carried::FromContext { .. } => "copied from the context",
        Carried::Install(_) => "installed",
        Carried::Path(_) => "PATH",
        Carried::Workdir(_) => "a working directory",
        Carried::User(_) => "a user",
        Carried::Set(..) => "a variable",
        Carried::NoEntrypoint | Carried::Started { .. } => "what is started",
    }
}

/// `split` with one fault, each with what it is.
fn faults(build: &Build, split: &Split) -> Vec<(String, Split)> {
    let mut faults = Vec::new();
    let mut plant = |what: String, change: &dyn Fn(&mut Split)| {
        let mut faulty = split.clone();
        change(&mut faulty);
        faults.push((what, faulty));
    };
    for (at, carried) in split.carried.iter().enumerate() {
        plant(format!("lost: {}", kind(build, carried)), &|faulty| {
            faulty.carried.remove(at);
        });
        match carried {
            Carried::FromBuilder { paths, .. } => {
                for path in 0..paths.len() {
                    if paths.len() > 1 {
                        plant("lost: one of several paths".into(), &|faulty| {
                            if let Carried::FromBuilder { paths, .. } = &mut faulty.carried[at] {
                                paths.remove(path);
                            }
                        });
                    }
                    plant("changed: a path".into(), &|faulty| {
                        if let Carried::FromBuilder { paths, .. } = &mut faulty.carried[at] {
                            paths[path].push_str("-other");
                        }
                    });
                }
                plant("changed: an owner".into(), &|faulty| {
                    if let Carried::FromBuilder { chown, .. } = &mut faulty.carried[at] {
                        *chown = Some("4321".to_owned());
                    }
                });
            }
            Carried::FromContext { sources, .. } => {
                for source in (0..sources.len()).filter(|_| sources.len() > 1) {
                    plant("lost: one of several files of the context".into(), &|faulty| {
                        if let Carried::FromContext { sources, .. } = &mut faulty.carried[at] {
                            sources.remove(source);
                        }
                    });
                }
                plant("changed: where files of the context go".into(), &|faulty| {
                    if let Carried::FromContext { to, .. } = &mut faulty.carried[at] {
                        *to = "/elsewhere/".to_owned();
                    }
                });
            }
            Carried::Install(packages) => {
                for package in (0..packages.len()).filter(|_| packages.len() > 1) {
                    plant("lost: one of several packages".into(), &|faulty| {
                        if let Carried::Install(packages) = &mut faulty.carried[at] {
                            packages.remove(package);
                        }
                    });
                }
            }
            Carried::Steps { steps, .. } => {
                for step in (0..steps.len()).filter(|_| steps.len() > 1) {
                    plant("lost: one of several steps".into(), &|faulty| {
                        if let Carried::Steps { steps, .. } = &mut faulty.carried[at] {
                            steps.remove(step);
                        }
                    });
                }
            }
            _ => {}
        }
        // What is in force for the one that stands behind it.
        let in_force = |carried: &Carried| matches!(carried, Carried::Same(at) if matches!(build.file.instructions[*at].keyword, Keyword::User | Keyword::Workdir | Keyword::Env | Keyword::Arg | Keyword::Shell));
        if in_force(carried) && split.carried.get(at + 1).is_some_and(|next| !in_force(next)) {
            plant("changed: the order".into(), &|faulty| faulty.carried.swap(at, at + 1));
        }
    }
    let stage = build.stages.last().unwrap();
    for at in stage.instructions.clone().skip(1) {
        plant("moved: an instruction, or not".into(), &|faulty| {
            if !faulty.moved.remove(&at) {
                faulty.moved.insert(at);
            }
        });
    }
    for at in 0..split.sets.len() {
        plant("lost: a variable of the builder".into(), &|faulty| {
            faulty.sets.remove(at);
        });
    }
    for at in 0..split.ends.len() {
        plant("lost: what the builder ends with".into(), &|faulty| {
            faulty.ends.remove(at);
        });
    }
    for image in ["scratch", "debian:stretch-slim", "alpine:3.20"] {
        if image != split.image.reference {
            plant("changed: the image".into(), &|faulty| faulty.image.reference = image.to_owned());
        }
    }
    if split.pinned.is_some() {
        plant("changed: the builder's release".into(), &|faulty| faulty.pinned = None);
    }
    faults
}

/// What is written with one fault, each with what it is: every instruction of the runtime stage lost, swapped with the next one, or with
/// one of its words lost or changed.
fn written_wrong(text: &str) -> Vec<(String, String)> {
    let file = Dockerfile::parse(text.to_owned());
    let last = file.instructions.iter().rposition(|instruction| instruction.keyword == Keyword::From);
    let runtime = &file.instructions[last.unwrap()..];
    let mut faults = Vec::new();
    for (at, instruction) in runtime.iter().enumerate() {
        let (start, end) = (instruction.span.start, instruction.span.end);
        let name = instruction.keyword.name();
        if at > 0 {
            faults.push((format!("lost: {name}"), format!("{}{}", &text[..start], &text[end..])));
        }
        if let Some(next) = runtime.get(at + 1).filter(|_| at > 0) {
            let (first, second) = (instruction.span.of(text), next.span.of(text));
            let between = &text[end..next.span.start];
            let swapped = format!("{}{second}{between}{first}{}", &text[..start], &text[next.span.end..]);
            if first != second {
                faults.push((format!("swapped: {name} and {}", next.keyword.name()), swapped));
            }
        }
        if matches!(instruction.keyword, Keyword::Copy | Keyword::From | Keyword::User | Keyword::Workdir) {
            for word in instruction.words() {
                let word = instruction.body.span_to_file(word);
                let changed = format!("{}x{}", &text[..word.end], &text[word.end..]);
                faults.push((format!("a word changed: {name}"), changed));
            }
        }
    }
    faults
}

#[test]
fn every_fault_is_rejected() {
    let (mut claimed, mut only_written, mut splits) = (0, 0, 0);
    let (mut accepted, mut unread) = (Vec::new(), BTreeMap::<String, (usize, usize)>::new());
    let all = subjects();
    for Subject { name, text, project } in &all {
        let inputs = Inputs { project: project.clone(), ..Inputs::default() };
        let before = build(text, &inputs);
        let Some(stage) = before.stages.last().filter(|_| before.file.errors.is_empty()) else { continue };
        let Ok(split) = split::of(&before, stage) else { continue };
        let from = stage.instructions.start;
        let claims = |split: &Split| vec![Claim::MoveToBuilder { from, split: Box::new(split.clone()) }];
        let good = written(&before, &split);
        let holds = check_with(text, &good, &claims(&split), &inputs);
        if holds.is_err() {
            // The pass proposes it, and the proof keeps it from being written.
            continue;
        }
        splits += 1;
        for (what, faulty) in faults(&before, &split) {
            let after = written(&before, &faulty);
            claimed += 1;
            if check_with(text, &after, &claims(&faulty), &inputs).is_ok() {
                accepted.push(format!("{name}: {what}, claimed:\n{after}"));
            }
            let count = unread.entry(what).or_default();
            count.0 += 1;
            let read = build(&after, &inputs);
            count.1 +=
                usize::from(!read.file.errors.is_empty() || reads_alike(&before, &read, &faulty).is_err());
        }
        for (what, after) in written_wrong(&good) {
            only_written += 1;
            if check_with(text, &after, &claims(&split), &inputs).is_ok() {
                accepted.push(format!("{name}: {what}, only written:\n{after}"));
            }
        }
    }
    let found: usize = unread.values().map(|(_, found)| found).sum();
    let mut figures = std::io::stderr();
    let _ = writeln!(
        figures,
        "figure: splits: {claimed} faults claimed and {only_written} only written in {splits} splits, accepted {}",
        accepted.len()
    );
    let _ = writeln!(
        figures,
        "figure: splits: {found} of the {claimed} are found by reading both files alone; by kind (found of planted):"
    );
    for (what, (planted, found)) in &unread {
        let _ = writeln!(figures, "figure: splits:   {found} of {planted}  {what}");
    }
    assert!(
        accepted.is_empty(),
        "{} accepted: {}",
        accepted.len(),
        accepted[..accepted.len().min(10)].join("\n\n")
    );
    assert!(splits > 20, "{splits} splits");
    assert!(claimed + only_written >= 1000, "{claimed} and {only_written} faults");
}
