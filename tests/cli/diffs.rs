//! Diffs are taken by `git apply` and `patch -p1`, and lead to what `fix` writes.

use super::program::{AFTER, BEFORE, Folder};
use std::path::Path;
use std::process::{Command, Stdio};

const TOOLS: [(&str, &[&str]); 2] = [("git", &["apply"]), ("patch", &["-p1", "--quiet", "--binary"])];

/// Applies `diff` in the folder `at`.
fn apply(tool: (&str, &[&str]), at: &Path, diff: &[u8]) -> Result<(), String> {
    use std::io::Write as _;
    let mut command = Command::new(tool.0);
    command.args(tool.1).current_dir(at);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(diff).unwrap();
    let output = child.wait_with_output().unwrap();
    let said =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    if output.status.success() { Ok(()) } else { Err(said) }
}

/// The tools that are there.
fn tools() -> Vec<(&'static str, &'static [&'static str])> {
    let there = |name: &str| Command::new(name).arg("--version").output().is_ok();
    TOOLS
        .into_iter()
        .filter(|(name, _)| {
            there(name) || {
                println!("skipped: {name} is not there");
                false
            }
        })
        .collect()
}

/// The diff of `arguments`, run in the folder `from`, applies in `at` and gives what fix gives, for the file `name`.
#[track_caller]
fn applies(
    name: impl AsRef<Path>,
    text: &str,
    from: &str,
    arguments: &[&std::ffi::OsStr],
    at: Option<&Path>,
) {
    let name = name.as_ref();
    for tool in tools() {
        let folder = Folder::new();
        std::fs::create_dir_all(folder.join(from)).unwrap();
        folder.write(name, text);
        let run = |command: &str| {
            let mut program = folder.command();
            program.current_dir(folder.join(from)).args([command, "-q", "--no-config"]).args(arguments);
            program.output().unwrap()
        };
        let diff = run("diff").stdout;
        assert!(!diff.is_empty());
        let place = at.map_or(folder.join(from), Path::to_owned);
        if let Err(said) = apply(tool, &place, &diff) {
            panic!("{}: {said}\n{}", tool.0, String::from_utf8_lossy(&diff));
        }
        let applied = folder.read(name);
        folder.write(name, text);
        run("fix");
        let fixed = folder.read(name);
        assert!(
            applied == fixed && fixed != text.as_bytes(),
            "{}: {}",
            tool.0,
            String::from_utf8_lossy(&applied)
        );
    }
}

#[track_caller]
fn applies_here(name: impl AsRef<Path>, text: &str) {
    let name = name.as_ref();
    applies(name, text, ".", &[name.as_os_str()], None);
}

#[test]
fn texts() {
    applies_here("Dockerfile", BEFORE);
    applies_here("Dockerfile", BEFORE.trim_end());
    applies_here("Dockerfile", &BEFORE.replace('\n', "\r\n"));
    applies_here("Dockerfile", BEFORE.replace('\n', "\r\n").trim_end());
    applies_here("Dockerfile", &format!("\u{feff}{BEFORE}"));
    applies_here("Dockerfile", &format!("# a lone \r in a comment\n{BEFORE}"));
    applies_here("Dockerfile", &format!("{BEFORE}{}{}", "# far\n".repeat(20), "USER a\nRUN x\nRUN y"));
    applies_here("Dockerfile", &format!("{BEFORE}\n\n"));
}

#[test]
fn names() {
    for name in [
        "with space",
        "tab\there",
        "quo\"te",
        "back\\slash",
        "é",
        "sub dir/x y",
        "a\nb",
        "-dash",
        " lead",
        "trail ",
    ] {
        applies(name, BEFORE, ".", &["--".as_ref(), name.as_ref()], None);
    }
    #[cfg(target_os = "linux")]
    {
        use std::os::unix::ffi::OsStrExt as _;
        applies_here(std::ffi::OsStr::from_bytes(b"caf\xe9 \xff.Dockerfile"), BEFORE);
    }
}

#[test]
fn paths() {
    let args = |words: &'static [&'static str]| words.iter().map(std::ffi::OsStr::new).collect::<Vec<_>>();
    applies("Dockerfile", BEFORE, ".", &args(&["./Dockerfile"]), None);
    applies("sub/Dockerfile", BEFORE, ".", &args(&["."]), None);
    applies("sub/Dockerfile", BEFORE, ".", &args(&["sub/../sub/./Dockerfile"]), None);
    applies("sub/Dockerfile", BEFORE, "sub", &args(&["../sub"]), None);
    // Outside the current folder a file is named from the root, and the diff applies there.
    applies("Dockerfile", BEFORE, "sub", &args(&["../Dockerfile"]), Some(Path::new("/")));
    let folder = Folder::with(&[("Dockerfile", BEFORE)]);
    let absolute = folder.join("Dockerfile");
    let ran = folder.run_args(["diff".as_ref(), absolute.as_os_str()]);
    assert!(ran.out.starts_with("--- a/Dockerfile\n+++ b/Dockerfile\n"), "{}", ran.out);
}

#[cfg(unix)]
#[test]
fn a_link_is_named_by_where_it_leads() {
    let folder = Folder::with(&[("real/Dockerfile", BEFORE)]);
    std::os::unix::fs::symlink("real/Dockerfile", folder.join("Dockerfile")).unwrap();
    let diff = folder.run("diff Dockerfile").out;
    assert!(diff.starts_with("--- a/real/Dockerfile\n"), "{diff}");
    for tool in tools() {
        folder.write("real/Dockerfile", BEFORE);
        apply(tool, folder.path(), diff.as_bytes()).unwrap();
        assert_eq!(folder.text("real/Dockerfile"), AFTER);
        assert!(folder.join("Dockerfile").is_symlink());
    }
}

#[test]
fn in_a_repository() {
    let folder = Folder::with(&[("app/Dockerfile", BEFORE), ("web/Dockerfile", BEFORE)]);
    let git = |arguments: &[&str]| Command::new("git").args(arguments).current_dir(folder.path()).output();
    if git(&["init", "-q"]).is_err() {
        println!("skipped: git is not there");
        return;
    }
    assert!(git(&["add", "-A"]).unwrap().status.success());
    let diff = folder.run("diff").out;
    apply(("git", &["apply", "--index"]), folder.path(), diff.as_bytes()).unwrap();
    assert_eq!(folder.text("app/Dockerfile"), AFTER);
    // From a folder of the repository, for that folder.
    folder.write("app/Dockerfile", BEFORE);
    let mut inside = folder.command();
    inside.current_dir(folder.join("app")).args(["diff", "-q"]);
    let diff = inside.output().unwrap().stdout;
    apply(("git", &["apply"]), &folder.join("app"), &diff).unwrap();
    assert_eq!(folder.text("app/Dockerfile"), AFTER);
}

#[test]
fn several_files_in_one_diff() {
    for tool in tools() {
        let folder =
            Folder::with(&[("a/Dockerfile", BEFORE), ("b c/Dockerfile", BEFORE), ("d", BEFORE.trim_end())]);
        let diff = folder.run("diff . d").out;
        apply(tool, folder.path(), diff.as_bytes()).unwrap();
        assert_eq!(folder.text("a/Dockerfile"), AFTER);
        assert_eq!(folder.text("b c/Dockerfile"), AFTER);
        assert_eq!(folder.text("d"), AFTER.trim_end());
    }
}
