//! The programs that sources in JavaScript and TypeScript start by a name that is written out. They are not parsed: calls are
//! found by their names. Source: the documentation of `child_process`; the READMEs of execa, zx and shelljs.

use super::super::name_of;
use crate::facts::quoted;
use crate::facts::starts::BUILTINS;
use crate::shell;
use std::collections::BTreeSet;

/// Packages and modules that start programs.
const MODULES: &[&str] = &["child_process", "execa", "shelljs", "zx"];

/// What people call these modules.
const NAMES: &[&str] = &["child_process", "childProcess", "cp", "shell", "shelljs"];

/// Programs that no Linux distribution has, or that every Node.js image has.
const NOT_LOOKED_FOR: &[&str] = &[
    "cmd",
    "defaults",
    "explorer",
    "launchctl",
    "node",
    "npm",
    "npx",
    "open",
    "osascript",
    "pbcopy",
    "powershell",
    "reg",
    "start",
    "sw_vers",
    "taskkill",
    "tasklist",
    "where",
    "wmic",
    "xcrun",
];

/// The programs that `text` starts.
pub(super) fn started_in(text: &str) -> BTreeSet<String> {
    let mut programs = BTreeSet::new();
    if !MODULES.iter().any(|module| text.contains(module)) {
        return programs;
    }
    let (modules, others) = (modules(text), others(text));
    for (at, name) in identifiers(text) {
        let behind = &text[at + name.len()..];
        if name == "$" && behind.starts_with('`') {
            if let Some((script, _)) = string(behind) {
                add_script(&script, &mut programs);
            }
            continue;
        }
        let Some(arguments) = behind.trim_start().strip_prefix('(') else { continue };
        if starts(name) && (name != "exec" || is_of_module(&text[..at], &modules)) || others.contains(&name) {
            call(arguments, &mut programs);
        }
    }
    programs
}

/// Whether a function starts programs, by its name: `exec`, `execSync`, `execFileAsync`, `execaCommand`, `spawn`.
fn starts(name: &str) -> bool {
    ["execa", "exec", "spawn"].iter().any(|start| {
        name.strip_prefix(start)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(|c: char| c.is_ascii_uppercase()))
    })
}

/// Whether a function in front of which `before` stands is no method, or one of a module that starts programs. Regular expressions,
/// queries and databases have an `exec` too.
fn is_of_module(before: &str, modules: &[&str]) -> bool {
    let Some(object) = before.trim_end().strip_suffix('.') else { return true };
    let object = object.trim_end_matches(['?', '!']).trim_end();
    if let Some(required) = object.strip_suffix(')') {
        return required.trim_end_matches(['"', '\'', ' ']).ends_with("child_process");
    }
    let name = last_identifier(object);
    NAMES.contains(&name) || modules.contains(&name)
}

/// The names that modules which start programs get: `const run = require("child_process")`, `import * as run from "child_process"`.
fn modules(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for module in MODULES {
        for (at, _) in text.match_indices(module) {
            let line = text[..at].rsplit(['\n', ';']).next().unwrap_or_default();
            let bound = line.rsplit_once(" from ").or_else(|| line.rsplit_once('='));
            let name = bound.map_or("", |(head, _)| last_identifier(head));
            if !name.is_empty() {
                found.push(name);
            }
        }
    }
    found
}

/// Other names of the functions: `const run = promisify(exec)`, `import { exec as run } from "child_process"`,
/// `const { exec: run } = require("child_process")`.
fn others(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("promisify(") {
        let inner = text[at..].split(')').next().unwrap_or_default();
        let head = text[..at].trim_end().trim_end_matches(|c: char| is_in_name(c) || c == '.');
        if let Some(head) = head.trim_end().strip_suffix(['=', ':'])
            && ["exec", "spawn"].iter().any(|name| inner.contains(name))
        {
            found.push(last_identifier(head));
        }
    }
    for (at, name) in identifiers(text).filter(|(_, name)| starts(name)) {
        let behind = text[at + name.len()..].trim_start();
        let Some(renamed) = behind.strip_prefix("as ").or_else(|| behind.strip_prefix(':')) else { continue };
        let source = renamed.split_once('}').map_or("", |(_, behind)| behind).trim_start();
        let line = source.split(['\n', ';']).next().unwrap_or_default();
        if (line.starts_with('=') || line.starts_with("from"))
            && MODULES.iter().any(|module| line.contains(module))
        {
            found.extend(identifiers(renamed).next().map(|(_, name)| name));
        }
    }
    found.retain(|name| !name.is_empty());
    found
}

/// The programs of a call whose arguments `arguments` begins with: a program or a script, and perhaps a list of words.
fn call(arguments: &str, programs: &mut BTreeSet<String>) {
    let arguments = arguments.trim_start();
    let Some((first, length)) = string(arguments) else { return };
    let behind = arguments[length..].trim_start().strip_prefix(',').unwrap_or_default().trim_start();
    let Some(mut list) = behind.strip_prefix('[').filter(|_| !first.contains(' ')) else {
        return add_script(&first, programs);
    };
    let mut words = vec![first];
    while let Some((word, length)) = string(list.trim_start()) {
        words.push(word);
        list = list.trim_start()[length..].trim_start().strip_prefix(',').unwrap_or_default();
    }
    add_script(&quoted(&words), programs);
}

/// The programs of a script.
fn add_script(script: &str, programs: &mut BTreeSet<String>) {
    let Ok(script) = shell::parse(script) else {
        // A quote that is closed in a later string: `"convert '" + file + "'"`.
        let mut first = true;
        for word in script.split_whitespace() {
            if first {
                add(word, programs);
            }
            first = matches!(word, "&&" | "||" | "|" | ";");
        }
        return;
    };
    let inside = script.scripts_inside();
    for script in std::iter::once(&script).chain(&inside) {
        script.calls().for_each(|call| add(call.path().unwrap_or(call.name()), programs));
    }
}

/// A program, if it is one of the system's.
fn add(path: &str, programs: &mut BTreeSet<String>) {
    let name = name_of(path);
    let of_system = path == name
        || ["/bin/", "/sbin/", "/usr/bin/", "/usr/sbin/"].iter().any(|folder| path.starts_with(folder));
    let is_name = !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'+' | b'.'));
    let windows = [".bat", ".cmd", ".exe"].iter().any(|ending| name.ends_with(ending));
    if of_system
        && is_name
        && !windows
        && !name.starts_with(['.', '-'])
        && BUILTINS.binary_search(&name).is_err()
        && !NOT_LOOKED_FOR.contains(&name)
    {
        programs.insert(name.to_owned());
    }
}

/// The string that `text` begins with, and how long it is; what is put into a template stands there as a variable.
fn string(text: &str) -> Option<(String, usize)> {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
    let mut value = String::new();
    let mut chars = text.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        match c {
            _ if c == quote => return Some((value, at + 1)),
            '\n' if quote != '`' => return None,
            '\\' => match chars.next()?.1 {
                'n' => value.push('\n'),
                't' => value.push('\t'),
                '\n' => {}
                other => value.push(other),
            },
            '$' if quote == '`' && text[at + 1..].starts_with('{') => {
                value.push_str("${x}");
                let mut depth = 0;
                for (_, inner) in chars.by_ref() {
                    match inner {
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        _ => {}
                    }
                    if depth == 0 {
                        break;
                    }
                }
            }
            c => value.push(c),
        }
    }
    None
}

fn is_in_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$')
}

/// The identifiers of `text`, and where they stand.
fn identifiers(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(|c: char| !is_in_name(c))
        .filter(|name| !name.is_empty())
        .map(move |name| (name.as_ptr() as usize - text.as_ptr() as usize, name))
}

/// The identifier that `text` ends with.
fn last_identifier(text: &str) -> &str {
    let text = text.trim_end();
    &text[text.trim_end_matches(is_in_name).len()..]
}

#[cfg(test)]
mod tests {
    use super::started_in;

    /// Every program that is started, and nothing else that is called `exec`.
    #[test]
    fn programs() {
        let cases = [
            (
                r#"const { exec } = require("child_process"); exec("git log | head -1 && jq .");"#,
                "git head jq",
            ),
            (r#"const cp = require("node:child_process"); cp.exec('cd x; ffmpeg -i a');"#, "ffmpeg"),
            (r#"import * as run from "child_process"; run.exec("git pull")"#, "git"),
            (r#"require("child_process").exec("git pull")"#, "git"),
            (
                r#"import { exec } from "child_process"; /a/.exec("foo"); query.exec("select"); a?.exec("b")"#,
                "",
            ),
            (
                r#"const execAsync = promisify(exec); /* child_process */ execAsync(`zip ${a} && tar x`)"#,
                "tar zip",
            ),
            (r#"const run = util.promisify(child_process.exec); run("convert a b")"#, "convert"),
            (r#"import { exec as run } from "child_process"; run("convert a b")"#, "convert"),
            (r#"const { spawn: run } = require("child_process"); run("gs", ["-q"])"#, "gs"),
            (r#"import { $ } from "zx"; await $`git log ${a} | wc -l`; b$`curl`"#, "git wc"),
            (r#"import { execa } from "execa"; execa("sh", ["-c", "pdftoppm a | lp"])"#, "lp pdftoppm sh"),
            (r#"require("child_process").spawn("/usr/bin/git", [a])"#, "git"),
            (r#"require("child_process").spawn("./run.sh"); exec(`${tool} a`); exec(command)"#, ""),
            (r#"const { exec } = require("child_process"); exec("convert '" + a + "' b")"#, "convert"),
            (
                r#"const { exec } = require("child_process"); exec("taskkill /f"); exec("npm ls"); exec("x.exe")"#,
                "",
            ),
            (r#"exec("git log")"#, ""),
        ];
        for (text, expected) in cases {
            let found: Vec<String> = started_in(text).into_iter().collect();
            assert_eq!(found.join(" "), expected, "{text}");
        }
    }
}
