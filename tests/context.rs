//! The build context: what an ignore file leaves of it, and what is read from disk.

use leanfile::cli::context::ContextCache;
use leanfile::project::Project;
use leanfile::project::dockerignore::Ignore;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// An ignore file, the paths it excludes, and those it does not.
const RULES: &[(&str, &[&str], &[&str])] = &[
    // The example of the documentation.
    (
        "# comment\n*/temp*\n*/*/temp*\ntemp?\n",
        &[
            "somedir/temporary.txt",
            "somedir/temp",
            "somedir/subdir/temporary.txt",
            "tempa",
            "tempb",
            "a/temp/x",
            "tempa/x/y",
        ],
        &["temporary.txt", "temp", "a/b/c/temporary.txt", "# comment", "comment", "tempab"],
    ),
    ("*.md\n!README.md\n", &["a.md", "x.md", "READMEa.md"], &["README.md", "docs/a.md", "a.mdx"]),
    ("*.md\n!README*.md\nREADME-secret.md\n", &["a.md", "README-secret.md"], &["README.md", "README-a.md"]),
    ("*.md\nREADME-secret.md\n!README*.md\n", &["a.md"], &["README.md", "README-secret.md"]),
    ("**/*.go\n", &["a.go", "x/a.go", "x/y/a.go", ".go"], &["a.got", "a/go", "xgo"]),
    // Everything, with exceptions.
    ("*\n!src\n", &["a", "b/c", "a/src", "src2"], &["src", "src/a", "src/b/c"]),
    ("*\n!src/\n!/go.mod\n", &["a", "go.sum", "x/go.mod"], &["src/a", "go.mod"]),
    ("**\n!a/b\n", &["a", "a/c", "b", "a/bc"], &["a/b", "a/b/c"]),
    ("*\n!*.md\n", &["a", "a/b"], &["a.md", "x.md/b"]),
    ("*\n!**/*.md\n", &["a", "a/b"], &["a.md", "x/y/b.md"]),
    (".\n", &[], &["a", "b/c"]),
    ("/\n", &[], &["a", "b/c"]),
    // Rooted; slashes at either end say nothing.
    ("a\n", &["a", "a/b", "a/b/c"], &["b/a", "ab", "a.b", "A"]),
    ("/a\n", &["a", "a/b"], &["b/a"]),
    ("a/\n", &["a", "a/b"], &["b/a"]),
    ("/a/\n", &["a", "a/b"], &["b/a"]),
    ("./a\n", &["a", "a/b"], &["b/a"]),
    ("b/../a\n", &["a", "a/b"], &["b/a", "b"]),
    ("a//b\n", &["a/b", "a/b/c"], &["a", "a/c"]),
    ("a/./b/\n", &["a/b"], &["a"]),
    ("../a\n", &[], &["a", "x/a"]),
    ("/../a\n", &["a"], &["x/a"]),
    ("a/b\n", &["a/b", "a/b/c"], &["a", "a/bc", "x/a/b", "b"]),
    // Blanks around a line are no part of it; within it they are.
    ("  a  \n\n\t\n", &["a"], &["b"]),
    ("a b\n", &["a b", "a b/c"], &["a", "b"]),
    (" # a\n", &["# a"], &["a"]),
    ("a # b\n", &["a # b"], &["a", "b"]),
    ("a\r\nb\r\n", &["a", "b"], &["c"]),
    ("\u{feff}a\n", &["a"], &["b"]),
    ("\u{feff}# a\n", &[], &["a"]),
    ("*\n! a \n", &["b"], &["a"]),
    ("a", &["a"], &["b"]),
    // Two stars.
    ("**/a\n", &["a", "x/a", "x/y/a", "a/b", "x/a/b"], &["xa", "x/ba", "ab"]),
    ("**a\n", &["a", "xa", "x/a", "x/ba", "a/b"], &["ab", "x/ab"]),
    ("a/**\n", &["a/b", "a/b/c"], &["a", "b/a", "ab/c"]),
    ("a**\n", &["a", "ab", "ab/c", "a/b/c"], &["b", "ba"]),
    ("**/a/**\n", &["a/b", "x/a/b", "x/y/a/b/c"], &["a", "x/a", "ab/c"]),
    ("a/**/b\n", &["a/b", "a/x/b", "a/x/y/b", "a/b/c"], &["a", "b", "a/xb", "x/a/b"]),
    ("a**b\n", &["ab", "a/b", "a/x/b", "axx/b"], &["axb", "a", "b"]),
    ("**\n", &["a", "a/b", ".x"], &[]),
    ("**/\n", &["a", "a/b"], &[]),
    ("**/**\n", &["a", "a/b"], &[]),
    ("**/*\n", &["a", "a/b"], &[]),
    ("**/.git\n", &[".git", "x/.git", ".git/config", "x/.git/a/b"], &[".gitignore", "x/a.git", "xgit"]),
    ("**/node_modules\n", &["node_modules/a", "x/node_modules/a/b"], &["node_modules2", "my_node_modules"]),
    ("**/*.pyc\n!x/keep.pyc\n", &["a.pyc", "x/a.pyc", "y/x/keep.pyc"], &["x/keep.pyc", "a.py"]),
    ("**/a*/b\n", &["a/b", "ax/b", "x/ay/b/c"], &["a", "x/b"]),
    ("***\n", &["a", "x/a"], &[]),
    // One star and `?` do not cross a slash.
    ("*\n", &["a", "a/b", ".a"], &[]),
    ("*/b\n", &["a/b", "a/b/c"], &["b", "a/c/b"]),
    ("a*c\n", &["ac", "abc", "abbc/d"], &["a/c", "abcd"]),
    ("a?c\n", &["abc", "a.c", "aéc"], &["ac", "a/c", "abbc"]),
    ("?\n", &["a", "é", "a/bc"], &["ab", "ab/c"]),
    ("*.*\n", &["a.b", ".a", "a."], &["a", "b/c.d"]),
    ("a.b\n", &["a.b"], &["axb"]),
    ("a+(b)|{c}$\n", &["a+(b)|{c}$"], &["aab", "abc"]),
    ("*+(b)|{c}$\n", &["a+(b)|{c}$", "+(b)|{c}$"], &["aab", "+b"]),
    // Classes.
    ("[ab]\n", &["a", "b", "a/c"], &["c", "ab", "[ab]"]),
    ("[a-c]x\n", &["ax", "bx", "cx"], &["dx", "-x", "x"]),
    ("[^a-c]x\n", &["dx", "-x"], &["ax", "cx", "x"]),
    ("[!a]\n", &["!", "a"], &["b"]),
    ("[Dd]ockerfile*\n", &["Dockerfile", "dockerfile.dev"], &["xDockerfile", "x/Dockerfile"]),
    ("x[^y]z\n", &["xaz", "x/z"], &["xyz", "xz"]),
    ("[.]a\n", &[".a"], &["xa"]),
    ("[a\\]]x\n", &["ax", "]x"], &["bx", "\\x"]),
    // Backslashes take away what a character means.
    ("\\*\n", &["*", "*/a"], &["a", "\\*"]),
    ("\\#a\n", &["#a"], &["a", "\\#a"]),
    ("\\!a\n", &["!a"], &["a"]),
    ("a\\?\n", &["a?"], &["ab"]),
    // The last rule that matches decides, a folder's rule for all below it.
    ("a\n!a/b\n", &["a", "a/c"], &["a/b", "a/b/c"]),
    ("!a/b\na\n", &["a", "a/b", "a/b/c"], &["b"]),
    ("a\n!a/b\na/b/c\n", &["a/c", "a/b/c", "a/b/c/d"], &["a/b", "a/b/d"]),
    ("a/*\n!a/b\n", &["a/c", "a/c/d"], &["a", "a/b", "a/b/c"]),
    ("a\n!a\n", &[], &["a", "a/b"]),
    ("!a\n", &[], &["a", "b"]),
    ("*\n!a\n!b\nb/c\n", &["x", "b/c"], &["a", "b", "b/d"]),
    ("*\n!/a/**\n", &["a", "b"], &["a/x", "a/x/y"]),
    ("Dockerfile\n.dockerignore\n", &["Dockerfile", ".dockerignore"], &["x/Dockerfile", "Dockerfile.dev"]),
    (
        "Dockerfile*\n**/*.dockerignore\n",
        &["Dockerfile", "Dockerfile.dev", ".dockerignore"],
        &["x/Dockerfile"],
    ),
];

#[test]
fn ignore_files_are_read_as_buildkit_reads_them() {
    let mut pairs = 0;
    for (text, excluded, seen) in RULES {
        let ignore = Ignore::parse(text).unwrap_or_else(|line| panic!("{text:?}: {line}"));
        for (paths, expected) in [(excluded, true), (seen, false)] {
            for path in *paths {
                assert_eq!(ignore.excludes(path), expected, "{text:?} {path:?}");
                pairs += 1;
            }
        }
        // What is left out with its folder must be left out.
        for path in excluded.iter().chain(*seen) {
            for (at, _) in path.match_indices('/') {
                assert!(!ignore.excludes_all_of(&path[..at]) || ignore.excludes(path), "{text:?} {path:?}");
            }
        }
    }
    assert!(pairs >= 200, "{pairs}");
}

#[test]
fn ignore_files_that_cannot_be_told_are_refused() {
    for text in [
        "!\n", "! \n", "a\n[\n", "[a\n", "[]\n", "[]a]\n", "a\\\n", "[a-]\n", "[-a]\n", "*^\n", "\\d\n",
        "[*]\n",
    ] {
        assert!(Ignore::parse(text).is_err(), "{text:?}");
    }
}

#[test]
fn hostile_patterns_take_no_time() {
    let ignore = Ignore::parse(&format!("{}b\n", "**/*a*".repeat(200))).unwrap();
    assert!(!ignore.excludes(&"a".repeat(2000)));
}

#[test]
fn folders_are_left_out_whole_only_without_exceptions_below() {
    let all = |text: &str, folder: &str| Ignore::parse(text).unwrap().excludes_all_of(folder);
    assert!(all("node_modules\n", "node_modules") && all("*\n!src\n", "a") && all("a\n!b/c\n", "a"));
    assert!(!all("a\n!a/b\n", "a") && !all("*\n!**/b\n", "a") && !all("a\n", "b"));
}

struct Folder(TempDir);

impl Folder {
    fn new(files: &[(&str, &str)]) -> Folder {
        let folder = Folder(TempDir::new().unwrap());
        files.iter().for_each(|(path, text)| folder.write(path, text));
        folder
    }

    fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn project(&self) -> Project {
        ContextCache::default().project(self.path(), &self.path().join("Dockerfile"))
    }
}

#[test]
fn files_are_listed_and_read() {
    let folder = Folder::new(&[("b/c.sh", "c"), ("a.sh", "a"), ("b.sh", "b"), ("x/y/z", "z")]);
    let project = folder.project();
    assert_eq!(project.files().unwrap(), ["a.sh", "b.sh", "b/c.sh", "x/y/z"]);
    assert_eq!(project.text("b/c.sh").as_deref(), Some("c"));
    for none in ["", "b", "c", "/a.sh", "./a.sh", "b/../a.sh", "../a.sh", "b//c.sh", "a.sh/", "a.sh/x"] {
        assert_eq!(project.text(none), None, "{none:?}");
    }
    assert_eq!((project.is_file("a.sh"), project.is_file("b")), (Some(true), Some(false)));
    assert_eq!(
        (project.is_folder("b"), project.is_folder("a"), project.is_folder("x")),
        (Some(true), Some(false), Some(true))
    );
}

#[test]
fn nothing_is_read_before_it_is_asked_and_all_of_it_once() {
    let folder = Folder::new(&[]);
    let project = folder.project();
    folder.write("a", "1");
    assert_eq!(project.text("a").as_deref(), Some("1"));
    folder.write("a", "2");
    folder.write("b", "");
    assert_eq!(project.text("a").as_deref(), Some("1"));
    assert_eq!(project.files().unwrap(), ["a", "b"]);
    folder.write("c", "");
    assert_eq!(project.files().unwrap(), ["a", "b"]);
}

#[test]
fn what_is_ignored_is_not_there() {
    let folder = Folder::new(&[
        (".dockerignore", "*\n!src\nsrc/secret\nDockerfile\n"),
        ("Dockerfile", "FROM a"),
        ("Other", "FROM a"),
        ("Other.dockerignore", "src\n"),
        ("a", ""),
        ("src/b", "b"),
        ("src/secret", ""),
    ]);
    let project = folder.project();
    assert_eq!(project.files().unwrap(), ["src/b"]);
    assert_eq!(project.text("src/secret"), None);
    assert_eq!(project.text("Dockerfile"), None);
    // A Dockerfile's own ignore file takes the place of the other.
    let other = ContextCache::default().project(folder.path(), &folder.path().join("Other"));
    assert_eq!(other.files().unwrap(), [".dockerignore", "Dockerfile", "Other", "Other.dockerignore", "a"]);
    assert_eq!(other.text("src/b"), None);
}

#[test]
fn a_broken_ignore_file_leaves_the_context_unknown() {
    for bytes in [&b"a\n[\n"[..], b"!\n", b"a\xff\n"] {
        let folder = Folder::new(&[("a", "")]);
        folder.write(".dockerignore", bytes);
        assert_eq!((folder.project().files(), folder.project().text("a")), (None, None));
    }
    let folder = Folder::new(&[("a", ""), (".dockerignore/x", "")]);
    assert_eq!(folder.project().files(), None);
}

#[test]
fn large_files_and_those_that_are_no_text_are_listed_and_not_read() {
    let folder = Folder::new(&[]);
    folder.write("large", vec![b'a'; (1 << 20) + 1]);
    folder.write("largest", vec![b'a'; 1 << 20]);
    folder.write("binary", b"\x7fELF\xff");
    let project = folder.project();
    assert_eq!(project.files().unwrap(), ["binary", "large", "largest"]);
    assert_eq!((project.text("large"), project.text("binary")), (None, None));
    assert_eq!(project.text("largest").unwrap().len(), 1 << 20);
}

#[test]
fn a_context_that_is_too_large_has_no_list_but_its_files() {
    let folder = Folder::new(&[("a", "a")]);
    for file in 0..20_000 {
        fs::write(folder.path().join(format!("f{file}")), "").unwrap();
    }
    let project = folder.project();
    assert_eq!((project.files(), project.text("a").as_deref()), (None, Some("a")));
    assert_eq!(
        (project.is_file("a"), project.is_file("b"), project.is_folder("a")),
        (Some(true), None, None)
    );
    // What is ignored with its folder does not count.
    let folder = Folder::new(&[(".dockerignore", "f\n"), ("a", "")]);
    fs::create_dir(folder.path().join("f")).unwrap();
    for file in 0..20_000 {
        fs::write(folder.path().join(format!("f/{file}")), "").unwrap();
    }
    assert_eq!(folder.project().files().unwrap(), [".dockerignore", "a"]);
}

#[test]
fn folders_in_folders_are_listed_so_deep_and_no_deeper() {
    let deep = |depth: usize| {
        Folder::new(&[(&format!("{}a", "d/".repeat(depth)), "a")]).project().files().map(<[_]>::len)
    };
    assert_eq!((deep(12), deep(13)), (Some(1), None));
}

#[test]
fn a_context_that_is_not_there_is_not_known() {
    let folder = Folder::new(&[]);
    let project =
        ContextCache::default().project(&folder.path().join("x"), &folder.path().join("Dockerfile"));
    assert_eq!((project.files(), project.text("a")), (None, None));
}

#[test]
fn contexts_are_shared_between_files_with_the_same_ignore_file() {
    let folder = Folder::new(&[("a", "1"), ("C.dockerignore", "")]);
    let cache = ContextCache::default();
    let one = cache.project(folder.path(), &folder.path().join("A"));
    assert_eq!(one.text("a").as_deref(), Some("1"));
    folder.write("a", "2");
    assert_eq!(cache.project(folder.path(), &folder.path().join("B")).text("a").as_deref(), Some("1"));
    assert_eq!(cache.project(folder.path(), &folder.path().join("C")).text("a").as_deref(), Some("2"));
}

#[test]
fn threads_may_ask_at_once() {
    let folder = Folder::new(&[("a", "a"), ("b/c", "c")]);
    let project = folder.project();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                assert_eq!(project.files().unwrap(), ["a", "b/c"]);
                assert_eq!(project.text("b/c").as_deref(), Some("c"));
            });
        }
    });
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};

    #[test]
    fn links_never_leave_the_context() {
        let outside = Folder::new(&[("secret", "s")]);
        let folder = Folder::new(&[("a", "a"), ("d/b", "b"), ("x/.dockerignore", "")]);
        let link = |target: &str, name: &str| symlink(target, folder.path().join(name)).unwrap();
        let secret = outside.path().join("secret");
        link(secret.to_str().unwrap(), "absolute");
        link(folder.path().join("a").to_str().unwrap(), "absolute_inside");
        link(&format!("../{}/secret", outside.path().file_name().unwrap().to_str().unwrap()), "out");
        link(&format!("../{}/a", folder.path().file_name().unwrap().to_str().unwrap()), "out_and_in");
        link("nothing", "dangling");
        link("loop", "loop");
        link(".", "here");
        link("d", "folder");
        link("d/b", "file");
        link("../a", "d/up");
        link("folder/up", "twice");
        link("a/../a", "through_file");
        let project = folder.project();
        assert_eq!(project.files().unwrap(), ["a", "d/b", "d/up", "file", "twice", "x/.dockerignore"]);
        for (path, text) in [
            ("file", Some("b")),
            ("d/up", Some("a")),
            ("twice", Some("a")),
            ("folder/b", Some("b")),
            ("here/here/a", Some("a")),
            ("absolute", None),
            ("absolute_inside", None),
            ("out", None),
            ("out_and_in", None),
            ("dangling", None),
            ("loop", None),
            ("folder", None),
            ("through_file", None),
        ] {
            assert_eq!(project.text(path).as_deref(), text, "{path}");
        }
    }

    #[test]
    fn a_link_does_not_show_what_is_ignored() {
        let folder = Folder::new(&[(".dockerignore", "secret\n"), ("secret", "s")]);
        symlink("secret", folder.path().join("link")).unwrap();
        assert_eq!(folder.project().text("link"), None);
    }

    #[test]
    fn what_is_no_regular_file_is_never_opened() {
        let folder = Folder::new(&[("a", "")]);
        let made = std::process::Command::new("mkfifo").arg(folder.path().join("pipe")).status();
        assert!(made.unwrap().success());
        symlink("pipe", folder.path().join("link")).unwrap();
        let project = folder.project();
        assert_eq!(project.files().unwrap(), ["a"]);
        assert_eq!((project.text("pipe"), project.text("link")), (None, None));
        let folder = Folder::new(&[]);
        let made = std::process::Command::new("mkfifo").arg(folder.path().join(".dockerignore")).status();
        assert!(made.unwrap().success());
        assert_eq!(folder.project().files(), None);
    }

    #[test]
    fn a_folder_that_cannot_be_read_leaves_the_list_incomplete() {
        let folder = Folder::new(&[("a", "a"), ("closed/b", "b")]);
        let closed = folder.path().join("closed");
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).unwrap();
        // Root reads everything.
        let is_root = fs::read_dir(&closed).is_ok();
        let project = folder.project();
        assert_eq!(project.files().is_some(), is_root);
        assert_eq!(project.text("a").as_deref(), Some("a"));
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o700)).unwrap();
    }

    #[test]
    fn names_that_are_no_text_leave_the_list_incomplete() {
        use std::os::unix::ffi::OsStrExt;
        let folder = Folder::new(&[("a", "a")]);
        fs::write(folder.path().join(std::ffi::OsStr::from_bytes(b"\xff")), "").unwrap();
        assert_eq!((folder.project().files(), folder.project().text("a").as_deref()), (None, Some("a")));
    }
}
