//! Whether the sources of a project start programs: then a shell, or a program, may be missing.

use crate::facts::Build;

/// What stands in sources that start programs, by the endings of the files.
/// Source: the documentation of `child_process` and the packages around it, of `subprocess`, `os`, `pty` and `sh`, and of
/// `ProcessBuilder` and `Runtime`.
const SIGNS: &[(&[&str], &[&str])] = &[
    (
        &[".js", ".cjs", ".mjs", ".ts", ".cts", ".mts", ".jsx", ".tsx"],
        &["child_process", "\"execa\"", "'execa'", "cross-spawn", "shelljs"],
    ),
    (
        &[".py"],
        &[
            "subprocess",
            "os.system(",
            "os.popen(",
            "os.exec",
            "os.spawn",
            "os.posix_spawn",
            "import pty",
            "import sh\n",
        ],
    ),
    (&[".java", ".kt", ".scala", ".groovy"], &["ProcessBuilder", "getRuntime().exec(", "sys.process"]),
];

/// A file of the build context that starts programs, and what in it says so; `None` where there is none that is seen. Tests and
/// installed packages are not looked at.
pub(super) fn starts(build: &Build) -> Option<(String, &'static str)> {
    let project = &build.project;
    for file in project.files()? {
        let aside = ["node_modules", "test", "tests", "__tests__", "spec", "venv", ".venv"];
        if file.split('/').any(|folder| aside.contains(&folder))
            || file.contains(".test.")
            || file.contains(".spec.")
        {
            continue;
        }
        let signs = SIGNS.iter().find(|(endings, _)| endings.iter().any(|ending| file.ends_with(ending)));
        let Some((_, signs)) = signs else { continue };
        let Some(text) = project.text(file) else { continue };
        if let Some(sign) = signs.iter().find(|sign| text.contains(**sign)) {
            return Some((file.clone(), sign.trim()));
        }
    }
    None
}
