//! Which files are looked at, and in which order.

use super::program::{AFTER, BEFORE, Folder, LEAN};
use pretty_assertions::assert_eq;
use std::process::Command;

/// The paths in the findings of `check`, in their order.
fn found(folder: &Folder, line: &str) -> Vec<String> {
    let ran = folder.run(&format!("check {line}"));
    assert!(ran.code < 2, "{}", ran.err);
    let mut paths: Vec<String> =
        ran.out.lines().map(|line| line.split(':').next().unwrap().to_owned()).collect();
    paths.dedup();
    paths
}

fn folder_of(names: &[&str]) -> Folder {
    let folder = Folder::new();
    names.iter().for_each(|name| folder.write(name, BEFORE));
    folder
}

#[test]
fn names_of_dockerfiles() {
    let folder = folder_of(&[
        "Dockerfile",
        "Containerfile",
        "Dockerfile.dev",
        "Containerfile.dev",
        "app.Dockerfile",
        "web.dockerfile",
        "deep/er/Dockerfile",
        ".hidden/Dockerfile",
        ".devcontainer/Dockerfile",
        // No Dockerfiles:
        "Dockerfile.dockerignore",
        "Dockerfile.orig",
        "Dockerfile.rej",
        "Dockerfile.bak",
        "Dockerfile~",
        "Dockerfile.j2",
        "Dockerfile.jinja",
        "Dockerfile.jinja2",
        "Dockerfile.tmpl",
        "Dockerfile.tpl",
        "Dockerfile.erb",
        "Dockerfile.in",
        "Dockerfile.template",
        "MyDockerfile",
        "Dockerfiles",
        "readme.md",
        ".git/Dockerfile",
    ]);
    let expected = [
        ".devcontainer/Dockerfile",
        ".hidden/Dockerfile",
        "Containerfile",
        "Containerfile.dev",
        "Dockerfile",
        "Dockerfile.dev",
        "app.Dockerfile",
        "deep/er/Dockerfile",
        "web.dockerfile",
    ];
    assert_eq!(found(&folder, ""), expected);
    assert_eq!(found(&folder, "."), expected);
    assert_eq!(found(&folder, "./deep deep/er ./deep/er/Dockerfile"), ["deep/er/Dockerfile"]);
    // What is named is read, whatever it is called.
    assert_eq!(found(&folder, "readme.md Dockerfile.j2"), ["readme.md", "Dockerfile.j2"]);
}

#[test]
fn files_that_only_look_like_dockerfiles() {
    let folder = folder_of(&["a/Dockerfile"]);
    folder.write("Dockerfile", "{% if x %}\nFROM a\n{% endif %}\n");
    folder.write("Dockerfile.part", "RUN touch a\nRUN touch b\n");
    folder.write("Dockerfile.png", b"\x89PNG\r\n\x1a\n\0");
    folder.write("args.Dockerfile", "ARG A\nFROM a\n");
    let ran = folder.run("check");
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("2 files: 1 to change"), "{}", ran.err);
    assert!(
        ran.err.contains("3 files left out: neither FROM nor ARG comes first (-v names them)"),
        "{}",
        ran.err
    );
    let ran = folder.run("check -v");
    assert!(ran.err.contains("Dockerfile.part: left out: "), "{}", ran.err);
    // Named, it is an error.
    assert_eq!(folder.run("check Dockerfile.part").code, 2);
    assert_eq!(folder.run("check Dockerfile").code, 2);
}

#[test]
fn ignored_files() {
    for repository in [false, true] {
        let folder = folder_of(&[
            "Dockerfile",
            "out/Dockerfile",
            "sub/Dockerfile",
            "sub/kept.Dockerfile",
            "sub/x.Dockerfile",
        ]);
        folder.write(".gitignore", "/out/\nx.*\n!kept.*\n");
        folder.write("sub/.gitignore", "/Dockerfile\n");
        folder.write(".ignore", "*\n");
        folder.write(".dockerignore", "*\n");
        if repository {
            std::fs::create_dir(folder.join(".git")).unwrap();
        }
        assert_eq!(found(&folder, ""), ["Dockerfile", "sub/kept.Dockerfile"]);
        assert_eq!(found(&folder, "sub"), ["sub/kept.Dockerfile"]);
        assert_eq!(found(&folder, "out/Dockerfile sub/x.Dockerfile"), ["out/Dockerfile", "sub/x.Dockerfile"]);
    }
}

#[cfg(unix)]
#[test]
fn links_in_folders_are_not_followed() {
    let folder = folder_of(&["real/Dockerfile"]);
    std::os::unix::fs::symlink("real", folder.join("linked")).unwrap();
    std::os::unix::fs::symlink("real/Dockerfile", folder.join("Dockerfile")).unwrap();
    assert_eq!(found(&folder, ""), ["real/Dockerfile"]);
    assert_eq!(found(&folder, "linked Dockerfile"), ["linked/Dockerfile", "Dockerfile"]);
}

#[test]
fn lists_of_files() {
    let folder = folder_of(&["a", "b", "with space"]);
    let listed = |arguments: &str, list: &str| {
        let ran = folder.run_with(&format!("check -q {arguments}"), list);
        let paths = ran.out.lines().map(|line| line.split(':').next().unwrap().to_owned());
        (ran.code, paths.collect::<Vec<_>>())
    };
    let paths = |paths: &[&str]| paths.iter().map(|path| (*path).to_owned()).collect::<Vec<_>>();
    assert_eq!(listed("--files-from -", "b\na\n"), (1, paths(&["b", "a"])));
    assert_eq!(listed("--files-from -", "b\r\n\nwith space"), (1, paths(&["b", "with space"])));
    assert_eq!(listed("--files-from - -0", "b\0a\0with space\0"), (1, paths(&["b", "a", "with space"])));
    assert_eq!(listed("--files-from - --null a", "b\0"), (1, paths(&["a", "b"])));
    let ran = folder.run_with("check --files-from -", "a\0b\0");
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("error: -:1: a path with a zero byte in it; is -0 missing?"), "{}", ran.err);
    folder.write("a\nb", BEFORE);
    let ran = folder.run_with("check --files-from - -0", "a\nb\0");
    assert_eq!((ran.code, ran.out.lines().count()), (1, 1), "a path does not break a line: {}", ran.out);
    assert!(ran.out.starts_with("a?b:2:1: "), "{}", ran.out);
}

#[test]
fn the_order_is_that_of_the_paths() {
    let folder = Folder::new();
    for at in 0..300 {
        // The later, the shorter: without care the last ones would be done first.
        let text = format!("FROM a\n{}", "RUN touch a\n".repeat(2 + (300 - at) / 4));
        folder.write(format!("{at:03}/Dockerfile"), text);
    }
    folder.write("150/Dockerfile.bad", "FROM a\nRUNN\n");
    let first = folder.run("check");
    assert_eq!(first.code, 2);
    let paths: Vec<&str> = first.out.lines().map(|line| line.split(':').next().unwrap()).collect();
    assert!(paths.is_sorted() && paths.len() >= 300, "{}", paths.len());
    for _ in 0..3 {
        let again = folder.run("check");
        assert_eq!((again.out, again.err), (first.out.clone(), first.err.clone()));
    }
    assert_eq!(
        found(&folder, "200 100/Dockerfile 000"),
        ["200/Dockerfile", "100/Dockerfile", "000/Dockerfile"]
    );
}

#[test]
fn a_folder_is_fixed() {
    let folder = folder_of(&["a/Dockerfile", "b/Dockerfile"]);
    folder.write("c/Dockerfile", LEAN);
    let ran = folder.run("fix");
    assert_eq!(ran.code, 0);
    assert!(ran.err.ends_with("3 files: 2 changed\n  2 rewrites: 2 layers fewer, 0 bytes\n"), "{}", ran.err);
    assert_eq!(folder.text("a/Dockerfile"), AFTER);
    assert_eq!(folder.text("b/Dockerfile"), AFTER);
    assert_eq!(folder.run("fix").code, 0);
    assert_eq!(folder.run("diff").code, 0);
}

#[test]
fn a_submodule_has_its_own_rules() {
    let folder = folder_of(&["inner/Dockerfile", "Dockerfile"]);
    folder.write(".gitignore", "Dockerfile\n");
    let git = |at: &str| {
        let status = Command::new("git").args(["init", "-q"]).current_dir(folder.join(at)).status();
        status.is_ok_and(|status| status.success())
    };
    if !git(".") || !git("inner") {
        println!("skipped: git is not there");
        return;
    }
    assert_eq!(found(&folder, "inner"), ["inner/Dockerfile"]);
    assert_eq!(found(&folder, ""), ["inner/Dockerfile"]);
}
