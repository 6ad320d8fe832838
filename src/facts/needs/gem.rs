//! RubyGems and Bundler.
//! Source: the manuals of `gem install`, `bundle install` and Gemfile; Bundler's lock file.

use super::words::{Args, is_whole};
use super::{Look, Severity, What, When};
use crate::facts::tables::native::{self, gems as table};

/// Options of `gem install` whose value is the next word.
const VALUED: &[&str] = &[
    "-v",
    "--version",
    "-i",
    "--install-dir",
    "-n",
    "--bindir",
    "-s",
    "--source",
    "-P",
    "--trust-policy",
    "--platform",
    "--build-root",
    "-p",
    "--http-proxy",
    "--gemfile",
    "--jobs",
    "-j",
    "--retry",
    "--path",
    "--without",
    "--with",
    "--config-file",
    "-B",
];

/// Looks at a call of gem or bundle; whether it is one.
pub(super) fn call(look: &mut Look<'_>, name: &str, args: &Args) -> bool {
    let sorted = args.sorted(VALUED);
    let first = sorted.operands.first().copied().unwrap_or_default();
    match name {
        "gem" => {
            if matches!(first, "install" | "i") {
                for gem in &sorted.operands[1..] {
                    let name = gem.split(':').next().unwrap_or(gem);
                    if is_whole(name) && !name.ends_with(".gem") && !name.contains('/') {
                        one(look, name, None, true);
                    } else {
                        look.unknown(
                            format!("which gem `{}` is", gem.replace('\0', "$…")),
                            Severity::NotKnown,
                        );
                    }
                }
                if sorted.has(&["-g", "--file"]) {
                    project(look, "Gemfile");
                }
                if args.open {
                    look.unknown(
                        "which gems are installed (their names are read from elsewhere)",
                        Severity::NotKnown,
                    );
                }
            }
            true
        }
        "bundle" | "bundler" => {
            match first {
                // `bundle` alone installs; before version 2.? and after.
                "" | "install" | "update" => {
                    let file = sorted.values(&["--gemfile"]).last().unwrap_or("Gemfile").to_owned();
                    project(look, &file);
                }
                "add" => sorted.operands[1..].iter().for_each(|gem| one(look, gem, None, true)),
                "exec" => return false,
                _ => {}
            }
            true
        }
        _ => false,
    }
}

/// Looks at a Gemfile and its lock.
fn project(look: &mut Look<'_>, gemfile: &str) {
    let lock = look.files.text(look.cwd.as_deref(), &format!("{gemfile}.lock"));
    if let Some((_, text)) = lock {
        return locked(look, &text);
    }
    let Some((_, text)) = look.file(gemfile) else { return };
    for line in text.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
        if let Some(rest) = line.strip_prefix("gem ").or_else(|| line.strip_prefix("gem(")) {
            let rest = rest.trim();
            let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''));
            let name = quote.and_then(|quote| rest[1..].split(quote).next());
            let Some(name) = name else {
                look.unknown(format!("which gem the Gemfile names in `{line}`"), Severity::NotKnown);
                continue;
            };
            if ["git:", "github:", "gist:", "bitbucket:", ":git ", ":git=", ":github"]
                .iter()
                .any(|sign| rest.contains(sign))
            {
                from_git(look, name, rest);
            }
            one(look, name, None, true);
        } else if line.starts_with("gemspec") {
            look.unknown("what the gemspec names", Severity::NotKnown);
        } else if line.starts_with("git ") || line.starts_with("github ") || line.starts_with("git(") {
            from_git(look, "a block of the Gemfile", line);
        } else if line.starts_with("eval_gemfile") {
            look.unknown("what other Gemfiles name", Severity::NotKnown);
        }
    }
    look.unknown("what the gems of the Gemfile bring along (no lock file)", Severity::LikelyFine);
}

fn from_git(look: &mut Look<'_>, name: &str, line: &str) {
    let because = format!("{name} is fetched from a git repository");
    look.need(What::Command("git"), When::Build, &because);
    look.need(What::Package("ca-certificates"), When::Build, &because);
    if line.contains("git@") || line.contains("ssh://") {
        look.need(What::Command("ssh"), When::Build, &because);
    }
}

/// Looks at a lock file: its sections GIT, PATH and GEM with `remote:` and `specs:`, and the gems four blanks deep.
fn locked(look: &mut Look<'_>, text: &str) {
    let mut section = "";
    // A gem may stand there once for every platform.
    let mut gems: Vec<(&str, &str)> = Vec::new();
    for line in text.lines() {
        let trimmed = line.trim();
        if !line.starts_with(' ') {
            section = trimmed;
        } else if section == "GIT" && trimmed.starts_with("remote:") {
            let url = trimmed.trim_start_matches("remote:").trim();
            from_git(look, url, url);
        } else if matches!(section, "GEM" | "GIT" | "PATH")
            && line.starts_with("    ")
            && !line.starts_with("     ")
        {
            let (name, version) = trimmed.split_once(' ').unwrap_or((trimmed, ""));
            let version = version.trim_matches(['(', ')']);
            match section {
                "GEM" => gems.push((name, version)),
                "GIT" => {
                    look.unknown(format!("what `{name}` compiles (from a repository)"), Severity::NotKnown)
                }
                _ => look.unknown(format!("what `{name}` compiles (from a folder)"), Severity::NotKnown),
            }
        }
    }
    let mut at = 0;
    while at < gems.len() {
        let name = gems[at].0;
        let count = gems[at..].iter().take_while(|(other, _)| *other == name).count();
        let platforms = &gems[at..at + count];
        // `1.16.0-x86_64-linux-gnu`, `1.16.0-x86_64-linux`
        let compiled = platforms
            .iter()
            .any(|(_, version)| version.contains("x86_64-linux") && !version.contains("musl"));
        one(look, name, Some(compiled), false);
        at += count;
    }
}

/// Looks at a gem. `compiled` tells whether the lock names one that comes compiled; `open` whether what it brings is not seen.
fn one(look: &mut Look<'_>, name: &str, compiled: Option<bool>, open: bool) {
    let from_source = |look: &mut Look<'_>| {
        let because = format!("{name} is compiled");
        table::MKMF.iter().for_each(|&what| look.need(what, When::Build, &because));
        if let Some(row) = native::named(table::AGAINST, name) {
            look.native(name, row);
        }
    };
    if compiled == Some(true) || table::PRECOMPILED.binary_search(&name).is_ok() {
        look.compiled(format!("`{name}` comes with compiled code"));
    }
    if compiled == Some(true) {
        return;
    }
    if let Some(row) = native::named(table::NATIVE, name) {
        look.native(name, row);
        if !row.build.is_empty() {
            return;
        }
    }
    if table::COMPILED.binary_search(&name).is_ok() {
        from_source(look);
    } else if table::PRECOMPILED.binary_search(&name).is_ok() {
        match compiled {
            // The lock names only the one that is compiled.
            Some(_) => from_source(look),
            None => {
                look.unknown(format!("whether `{name}` comes compiled for this Ruby"), Severity::LikelyFine)
            }
        }
    } else if table::PURE.binary_search(&name).is_err() {
        return look.unknown(format!("`{name}` is not known to be files alone"), Severity::NotKnown);
    }
    if open && BRINGS_COMPILED.contains(&name) {
        let because = format!("{name} brings gems that are compiled");
        table::MKMF.iter().for_each(|&what| look.need(what, When::Build, &because));
    } else if open && !ALONE.contains(&name) {
        look.unknown(format!("what `{name}` brings along"), Severity::LikelyFine);
    }
}

/// Gems that depend on gems of [`table::COMPILED`]. Source: their gemspecs.
const BRINGS_COMPILED: &[&str] =
    &["guard", "rails", "railties", "actioncable", "activesupport", "web-console", "webmock"];

/// Gems that depend on nothing, or on files alone. Source: their gemspecs.
const ALONE: &[&str] =
    &["bundler", "rake", "rack", "thor", "dotenv", "kramdown", "rouge", "minitest", "tzinfo-data"];
