//! The shape of the code: which module may use which.

use std::fs;
use std::path::{Path, PathBuf};

/// Modules from the bottom up. A module may use those in front of it, and those named with it.
const ORDER: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("syntax", &["text"]),
    ("shell", &["text"]),
    ("project", &["text"]),
    ("facts", &["text", "syntax", "shell", "project"]),
    ("rewrite", &["text", "syntax", "shell", "project", "facts"]),
    ("transforms", &["text", "syntax", "shell", "project", "facts", "rewrite"]),
    ("report", &["text", "syntax", "rewrite"]),
    ("config", &["text", "rewrite"]),
    ("cli", &["text", "syntax", "shell", "project", "facts", "rewrite", "transforms", "report", "config"]),
];

/// The project's own sources below `folder`; build contexts of cases and examples hold those of others.
fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            if path.extension().is_none_or(|extension| extension != "context") {
                rust_files(&path, files);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn module_of(root: &Path, path: &Path) -> Option<String> {
    let inside = path.strip_prefix(root.join("src")).ok();
    let Some(inside) = inside else { return Some("transforms".into()) };
    let first = inside.components().next()?.as_os_str().to_str()?;
    Some(first.trim_end_matches(".rs").to_owned())
}

/// The modules that a file names as `crate::module`, its own tests left out.
fn uses(text: &str) -> Vec<String> {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    let mut found = Vec::new();
    for line in lines {
        let mut rest = line;
        while let Some(at) = rest.find("crate::") {
            rest = &rest[at + "crate::".len()..];
            let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            found.push(name);
        }
    }
    found
}

#[test]
fn arrows_point_down_only() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    rust_files(&root.join("src"), &mut files);
    rust_files(&root.join("transforms"), &mut files);
    let mut wrong = Vec::new();
    for path in files {
        let module = module_of(root, &path).unwrap();
        let Some((_, may)) = ORDER.iter().find(|(name, _)| *name == module) else { continue };
        for used in uses(&fs::read_to_string(&path).unwrap()) {
            let known = ORDER.iter().any(|(name, _)| *name == used);
            if known && used != module && !may.contains(&used.as_str()) {
                wrong.push(format!("{} uses {used}", path.strip_prefix(root).unwrap().display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_pass_names_another() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("transforms");
    let folders: Vec<String> = fs::read_dir(&root)
        .unwrap()
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    for folder in &folders {
        let mut files = Vec::new();
        rust_files(&root.join(folder), &mut files);
        for path in files {
            let text = fs::read_to_string(&path).unwrap();
            for other in folders.iter().filter(|other| *other != folder) {
                let id = other.replace('_', "-");
                assert!(!text.contains(&format!("\"{id}\"")), "{} names {id}", path.display());
                assert!(!text.contains(&format!("{other}::")), "{} names {other}", path.display());
            }
        }
    }
}

#[test]
fn only_the_edges_touch_the_world() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    rust_files(&root.join("src"), &mut files);
    rust_files(&root.join("transforms"), &mut files);
    for path in files {
        let module = module_of(root, &path).unwrap();
        if matches!(module.as_str(), "cli" | "main") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for world in ["std::fs", "std::env", "std::net", "std::process", "std::time", "std::io", "anyhow"] {
            assert!(!code.contains(world), "{} uses {world}", path.display());
        }
    }
}
