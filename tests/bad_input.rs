//! Whatever a file is or does: a clear message with its place, the file byte for byte as it was, the other files done, and
//! the exit code for an error.

#![allow(clippy::print_stdout)] // The line that says what was skipped.

#[path = "cli/program.rs"]
#[allow(dead_code)] // Each test program uses its own part.
mod program;

use leanfile::cli::write::replace;
use program::{AFTER, BEFORE, Folder, LEAN, Ran, ended};
use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

/// Fixes `bad` between two good files, which must be done; gives what was said.
#[track_caller]
fn fix_beside(folder: &Folder, bad: &str, code: i32) -> Ran {
    folder.write("a.Dockerfile", BEFORE);
    folder.write("z.Dockerfile", BEFORE);
    let start = Instant::now();
    let ran = folder.run_args(["fix", "a.Dockerfile", bad, "z.Dockerfile"]);
    assert!(start.elapsed() < Duration::from_secs(20), "it took {:?}", start.elapsed());
    assert_eq!(ran.code, code, "{}", ran.err);
    assert_eq!(folder.text("a.Dockerfile"), AFTER);
    assert_eq!(folder.text("z.Dockerfile"), AFTER);
    assert!(!folder.names().iter().any(|name| name.ends_with(".tmp")), "{:?}", folder.names());
    ran
}

/// A file with these bytes stays as it is, and standard error holds every one of `messages`; the same by way of
/// standard input, which is given back.
#[track_caller]
fn stays(bytes: impl AsRef<[u8]>, messages: &[&str]) {
    let folder = Folder::new();
    folder.write("bad", &bytes);
    let ran = fix_beside(&folder, "bad", 2);
    for message in messages {
        assert!(ran.err.contains(message), "`{message}` is not in\n{}", &ran.err[..ran.err.len().min(2000)]);
    }
    assert!(folder.read("bad") == bytes.as_ref(), "the file changed");
    let checked = folder.run("check --format json bad");
    assert_eq!(checked.code, 2);
    let found: serde_json::Value = serde_json::from_str(&checked.out).unwrap();
    assert_eq!(found[0]["kind"], "error");

    let mut command = folder.command();
    command.args(["fix", "-"]).stdin(fs::File::open(folder.join("bad")).unwrap());
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout == bytes.as_ref(), "standard input did not come back");
}

#[test]
fn unknown_instructions() {
    stays(
        "FROM debian\nRUNN touch a\nRUN touch b\n",
        &[
            "bad:2:1: error: `RUNN` is no Dockerfile instruction; did you mean RUN?",
            "2 | RUNN touch a",
            "  | ^^^^",
        ],
    );
    let many: String = (0..10_000).map(|at| format!("NO{at}\n")).collect();
    stays(format!("FROM a\n{many}"), &["bad:2:1: error:", "(9995 more errors; -v shows all)"]);
}

#[test]
fn unterminated_heredocs() {
    stays("FROM debian\nRUN <<EOF\ntouch a\n", &["bad:2:1: error: the heredoc `<<EOF` has no end"]);
}

#[test]
fn empty_files() {
    for empty in ["", "\n\n", "# nothing\n", "\u{feff}"] {
        stays(empty, &["error: the file has no instructions"]);
    }
}

#[test]
fn binary_files() {
    stays(b"FROM a\nRUN x\0y\n", &["bad:2:6: error: a zero byte"]);
    stays(b"\x7fELF\x02\x01\x01\0\0\0\xff\xfe", &["bad:1:8: error: a zero byte"]);
    let noise: Vec<u8> = (0..100_000_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    stays(noise, &["bad:", "error: "]);
    let utf16: Vec<u8> = "\u{feff}FROM a\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    stays(utf16, &["bad:1:1: error: the file is UTF-16"]);
}

#[test]
fn invalid_utf8() {
    stays(
        b"FROM debian\nRUN touch a\n# caf\xe9\nRUN touch b\n",
        &["bad:3:6: error: not valid UTF-8: a byte 0xe9; save the file as UTF-8", "3 | # caf"],
    );
    stays("FROM debian\n# é é".as_bytes().split_last().unwrap().1, &["bad:2:5: error: not valid UTF-8"]);
}

#[test]
fn lines_of_a_megabyte() {
    let long = "x".repeat(1_000_000);
    stays(format!("FROM debian\nRUN {long}\nRUN touch b\n"), &["bad:2:1: error: ", "…"]);
    // As long, but in lines that are short enough.
    let folder = Folder::new();
    let text = format!("FROM debian\nRUN touch \\\n{}  b\n", "  some-file-with-a-name \\\n".repeat(40_000));
    folder.write("long", &text);
    fix_beside(&folder, "long", 0);
    assert!(folder.text("long") == text);
}

#[test]
fn ten_thousand_instructions() {
    /// How many, and what they are.
    type Kind = (usize, fn(usize) -> String);
    let kinds: [Kind; 4] = [
        (10_000, |at| format!("RUN touch {at}\n")),
        (10_000, |at| format!("ENV A{at}=$A{}\n", at.wrapping_sub(1))),
        (10_000, |at| format!("FROM a AS s{at}\nRUN touch a\nRUN touch b\n")),
        (10_000, |at| format!("COPY a{at} /b\nRUN export X={at} && cd /x\n")),
    ];
    for (count, kind) in kinds {
        let folder = Folder::new();
        let text: String = (0..count).map(kind).collect();
        folder.write("many", format!("FROM debian\n{text}"));
        let start = Instant::now();
        let ran = folder.run("diff many");
        assert!(ran.code < 2, "{}", ran.err);
        assert!(start.elapsed() < Duration::from_secs(10), "{:?}: {:?}", kind(1), start.elapsed());
    }
}

#[test]
fn deep_nesting() {
    let deep = 100_000;
    let scripts = [
        format!("RUN {}true{}", "( ".repeat(deep), " )".repeat(deep)),
        format!("RUN echo {}x{}", "$(echo ".repeat(deep), ")".repeat(deep)),
        format!("RUN echo {}x{}", "${a:-".repeat(deep), "}".repeat(deep)),
        format!("RUN {}true", "if ".repeat(deep)),
        format!("RUN {}", "{ ".repeat(deep)),
        format!("ENV A={}x{}", "${a:-".repeat(9_000), "}".repeat(9_000)),
        format!("CMD {}{}", "[".repeat(deep / 2), "]".repeat(deep / 2)),
        format!("RUN {}", "(".repeat(60_000)),
    ];
    for script in scripts {
        // Broken over lines, so that it is the nesting that counts and not the length of the line.
        let script = script.replace("( ( ( (", "( ( ( ( \\\n").replace("$(echo $(echo", "$(echo \\\n$(echo");
        let folder = Folder::new();
        let text = format!("FROM debian\n{script}\nRUN touch b\n");
        folder.write("deep", &text);
        folder.write("a.Dockerfile", BEFORE);
        let ran = folder.run("fix deep a.Dockerfile");
        assert!(ran.code == 0 || ran.code == 2, "{}: {}", ran.code, ran.err);
        assert!(ran.code == 0 || ran.err.contains("error: "), "{}", ran.err);
        assert!(folder.text("deep") == text, "{}", &script[..20]);
        assert_eq!(folder.text("a.Dockerfile"), AFTER);
    }
}

#[test]
fn folders_and_missing_files() {
    let folder = Folder::new();
    folder.write("sub/Dockerfile/readme", "no Dockerfile");
    folder.write("sub/Dockerfile/Dockerfile", BEFORE);
    let ran = fix_beside(&folder, "sub", 0);
    assert_eq!(folder.text("sub/Dockerfile/Dockerfile"), AFTER, "{}", ran.err);
    let ran = fix_beside(&folder, "missing", 2);
    assert!(ran.err.contains("missing: error: cannot be read: No such file"), "{}", ran.err);
}

#[test]
fn files_too_large() {
    let folder = Folder::new();
    fs::File::create(folder.join("large")).unwrap().set_len(17 << 20).unwrap();
    let ran = fix_beside(&folder, "large", 2);
    assert!(ran.err.contains("large: error: larger than 16 MiB"), "{}", ran.err);
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::{FileTypeExt as _, MetadataExt as _, PermissionsExt as _, symlink};
    use std::os::unix::net::UnixListener;

    #[test]
    fn unreadable_files() {
        let folder = Folder::new();
        symlink("nowhere", folder.join("dangling")).unwrap();
        let ran = fix_beside(&folder, "dangling", 2);
        assert!(
            ran.err.contains("dangling: error: a symbolic link to nowhere, which does not exist"),
            "{}",
            ran.err
        );
        symlink("loop", folder.join("loop")).unwrap();
        let ran = fix_beside(&folder, "loop", 2);
        assert!(ran.err.contains("loop: error: cannot be read: "), "{}", ran.err);

        folder.write("secret", BEFORE);
        fs::set_permissions(folder.join("secret"), fs::Permissions::from_mode(0o000)).unwrap();
        if fs::read(folder.join("secret")).is_ok() {
            println!("skipped: a file without rights is readable for root");
            return;
        }
        let ran = fix_beside(&folder, "secret", 2);
        assert!(ran.err.contains("secret: error: cannot be read: Permission denied"), "{}", ran.err);
    }

    #[test]
    fn pipes_sockets_and_devices() {
        let folder = Folder::new();
        let _socket = UnixListener::bind(folder.join("socket")).unwrap();
        let ran = fix_beside(&folder, "socket", 2);
        assert!(ran.err.contains("socket: error: not a regular file"), "{}", ran.err);
        assert!(fs::metadata(folder.join("socket")).unwrap().file_type().is_socket());
        assert!(Command::new("mkfifo").arg(folder.join("pipe")).status().unwrap().success());
        for bad in ["pipe", "/dev/zero", "/dev/null"] {
            let ran = fix_beside(&folder, bad, 2);
            assert!(ran.err.contains(&format!("{bad}: error: not a regular file")), "{}", ran.err);
        }
        // A folder with such things in it is searched without a word.
        fs::rename(folder.join("pipe"), folder.join("Dockerfile.pipe")).unwrap();
        assert_eq!(folder.run("check .").code, 0);
    }

    #[test]
    fn endless_input() {
        let folder = Folder::new();
        let mut command = folder.command();
        command.args(["check", "-"]).stdin(fs::File::open("/dev/zero").unwrap());
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&output.stderr).contains("<stdin>: error: larger than 16 MiB"));
    }

    #[test]
    fn read_only_files() {
        let folder = Folder::new();
        folder.write("locked", BEFORE);
        fs::set_permissions(folder.join("locked"), fs::Permissions::from_mode(0o444)).unwrap();
        let ran = fix_beside(&folder, "locked", 1);
        assert!(ran.err.contains("locked: not written: the file is read-only"), "{}", ran.err);
        assert_eq!(folder.text("locked"), BEFORE);
        assert_eq!(fs::metadata(folder.join("locked")).unwrap().mode() & 0o7777, 0o444);
        assert_eq!(folder.run("diff locked").code, 1);
    }

    #[test]
    fn symbolic_links() {
        let folder = Folder::new();
        folder.write("real/file", BEFORE);
        fs::set_permissions(folder.join("real/file"), fs::Permissions::from_mode(0o640)).unwrap();
        symlink("real/file", folder.join("link")).unwrap();
        symlink("link", folder.join("link2")).unwrap();
        fix_beside(&folder, "link2", 0);
        assert_eq!(folder.text("real/file"), AFTER);
        assert_eq!(fs::read_link(folder.join("link2")).unwrap().to_str(), Some("link"));
        assert_eq!(fs::read_link(folder.join("link")).unwrap().to_str(), Some("real/file"));
        assert_eq!(fs::metadata(folder.join("link")).unwrap().mode() & 0o7777, 0o640);
        assert_eq!(fs::read_dir(folder.join("real")).unwrap().count(), 1);
    }

    #[test]
    fn no_space_left() {
        let folder = Folder::new();
        let long = format!("{BEFORE}# {}\n", "long ".repeat(4_000));
        folder.write("Dockerfile", &long);
        // The limit is 512 or 1,024 bytes a block; the signal that comes with it is ignored, so that writing fails.
        let mut command = Command::new("sh");
        command.args([
            "-c",
            "trap '' XFSZ; ulimit -f 4; exec \"$0\" fix Dockerfile small",
            env!("CARGO_BIN_EXE_leanfile"),
        ]);
        folder.write("small", BEFORE);
        command.current_dir(folder.path());
        let ran = ended(command, b"");
        assert_eq!(ran.code, 1, "{}", ran.err);
        assert!(
            ran.err.contains("Dockerfile: not written: the new content cannot be stored: "),
            "{}",
            ran.err
        );
        assert_eq!(folder.text("Dockerfile"), long);
        assert_eq!(folder.text("small"), AFTER);
        assert_eq!(folder.names(), ["Dockerfile", "small"]);
    }

    #[test]
    fn a_full_file_system() {
        let folder = Folder::new();
        fs::create_dir(folder.join("full")).unwrap();
        let script = "set -e; mount -t tmpfs -o size=64k none full; cd full; cp ../Dockerfile .; \
            head -c 20000 Dockerfile > fill1; (cat Dockerfile Dockerfile Dockerfile > fill2) 2>/dev/null || true; \
            code=0; \"$0\" fix Dockerfile ../small || code=$?; cmp Dockerfile ../Dockerfile; ls -A | wc -l; exit $code";
        folder.write("Dockerfile", format!("{BEFORE}# {}\n", "long ".repeat(4_000)));
        folder.write("small", BEFORE);
        let mut command = Command::new("unshare");
        command.args(["-m", "sh", "-c", script, env!("CARGO_BIN_EXE_leanfile")]).current_dir(folder.path());
        let probe = Command::new("unshare").args(["-m", "sh", "-c", "mount -t tmpfs none /mnt"]).output();
        if !probe.is_ok_and(|output| output.status.success()) {
            println!("skipped: a file system of one's own cannot be mounted here");
            return;
        }
        let ran = ended(command, b"");
        assert_eq!(ran.code, 1, "{}", ran.err);
        assert!(
            ran.err.contains("not written: the new content cannot be stored: No space left"),
            "{}",
            ran.err
        );
        assert_eq!(ran.out.trim(), "3", "something is left beside it");
        assert_eq!(folder.text("small"), AFTER);
    }

    #[test]
    fn a_folder_in_which_no_file_can_be_made() {
        // The kernel's own folders take no new file from anybody.
        let error = replace("/proc/self/comm".as_ref(), b"", b"x").unwrap_err();
        assert!(format!("{error:#}").contains("no new file can be made in /proc/"), "{error:#}");
    }

    #[test]
    fn owner_and_mode_stay() {
        let folder = Folder::new();
        folder.write("file", "old");
        let path = folder.join("file");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o2754)).unwrap();
        if std::os::unix::fs::chown(&path, Some(12_345), Some(54_321)).is_err() {
            println!("skipped: only root gives files away");
        }
        fs::set_permissions(&path, fs::Permissions::from_mode(0o2754)).unwrap();
        let before = fs::metadata(&path).unwrap();
        replace(&path, b"old", b"new").unwrap();
        let after = fs::metadata(&path).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!((before.mode(), before.uid(), before.gid()), (after.mode(), after.uid(), after.gid()));
    }
}

#[test]
fn a_file_that_changes_in_the_meantime() {
    let folder = Folder::with(&[("file", "read")]);
    let path = folder.join("file");
    let read = fs::read(&path).unwrap();
    fs::write(&path, "somebody's work").unwrap();
    let error = replace(&path, &read, b"new").unwrap_err();
    assert!(error.to_string().contains("changed in the meantime"), "{error}");
    assert_eq!(folder.text("file"), "somebody's work");
    assert_eq!(folder.names(), ["file"]);
    fs::remove_file(&path).unwrap();
    assert!(replace(&path, &read, b"new").is_err());
    assert_eq!(folder.names(), [""; 0]);
}

/// Two programs at once: one of them writes, and neither leaves a mixture or a temporary file.
#[test]
fn two_programs_at_once() {
    let folder = Folder::new();
    for _ in 0..20 {
        folder.write("Dockerfile", BEFORE);
        let run = || folder.command().args(["fix", "-q", "Dockerfile"]).spawn().unwrap();
        for mut child in [run(), run(), run()] {
            assert!(matches!(child.wait().unwrap().code(), Some(0 | 1)));
        }
        assert_eq!(folder.text("Dockerfile"), AFTER);
        assert_eq!(folder.names(), ["Dockerfile"]);
    }
}

#[test]
fn a_good_file_is_not_written_without_need() {
    let folder = Folder::with(&[("Dockerfile", LEAN)]);
    let before = fs::metadata(folder.join("Dockerfile")).unwrap().modified().unwrap();
    assert_eq!(folder.run("fix Dockerfile").code, 0);
    assert_eq!(fs::metadata(folder.join("Dockerfile")).unwrap().modified().unwrap(), before);
}
