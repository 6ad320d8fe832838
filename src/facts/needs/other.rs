//! Managers of which little is known beyond that they may compile.

use super::words::{Args, is_whole};
use super::{Look, Severity, What, When};

/// Modules of CPAN that are Perl alone, and whose dependencies are too. Source: their distributions, which hold no XS.
const PURE_PERL: &[&str] = &[
    "App::cpanminus",
    "Carton",
    "HTTP::Tiny",
    "Mojolicious",
    "Path::Tiny",
    "Test::More",
    "Test::Simple",
    "Try::Tiny",
];

/// Programs, and their subcommands that build or fetch packages; `*` is any. Source: their manuals.
const BUILDERS: &[(&str, &[&str])] = &[
    ("cabal", &["build", "install", "v2-build", "v2-install"]),
    ("luarocks", &["build", "install", "make"]),
    ("mix", &["deps.compile", "deps.get", "do", "compile", "release"]),
    ("opam", &["install"]),
    ("pecl", &["install"]),
    ("R", &["CMD"]),
    ("Rscript", &["*"]),
    ("install2.r", &["*"]),
    ("rebar3", &["*"]),
    ("stack", &["build", "install"]),
];

/// Looks at a call of one of them; whether it is one.
pub(super) fn call(look: &mut Look<'_>, name: &str, args: &Args) -> bool {
    let sorted = args.sorted(&[]);
    let first = sorted.operands.first().copied().unwrap_or_default();
    match name {
        "cpanm" | "cpan" | "cpm" | "carton" => {
            perl(look, name, &sorted.operands, args.open);
            true
        }
        // Modules are fetched by Go itself from its proxy; those of private repositories, and cgo, are not.
        "go" => {
            if matches!(first, "build" | "get" | "install" | "run" | "test" | "mod") {
                look.unknown("whether Go calls git or a C compiler", Severity::LikelyFine);
            }
            true
        }
        // Source: Composer's "System Requirements".
        "composer" => {
            if matches!(first, "install" | "update" | "require" | "create-project" | "global") {
                look.need(
                    What::Command("git"),
                    When::Build,
                    "composer fetches packages from their repositories",
                );
                look.need(What::Command("unzip"), When::Build, "composer unpacks archives with it");
            }
            true
        }
        _ => {
            let Some((_, subcommands)) = BUILDERS.iter().find(|(known, _)| *known == name) else {
                return false;
            };
            if subcommands.contains(&"*") || subcommands.contains(&first) {
                look.unknown(
                    format!("what `{name} {first}` compiles or fetches").replace('\0', "$…"),
                    Severity::Compiles,
                );
            }
            true
        }
    }
}

/// Every client runs a module's Makefile.PL with make, whether or not it compiles. Source: ExtUtils::MakeMaker.
fn perl(look: &mut Look<'_>, name: &str, operands: &[&str], open: bool) {
    let modules: Vec<&str> =
        operands.iter().copied().filter(|word| !matches!(*word, "install" | "exec")).collect();
    if name == "carton" && operands.first() == Some(&"exec") {
        return;
    }
    look.need(What::Command("make"), When::Build, "modules of CPAN are installed with make");
    let from_file = modules.is_empty() || open || modules.contains(&".");
    if from_file {
        look.unknown("which modules of CPAN are installed", Severity::Compiles);
    }
    for module in modules.iter().filter(|module| **module != ".") {
        let plain = module.split(['@', '~']).next().unwrap_or(module);
        if !is_whole(plain) || !PURE_PERL.contains(&plain) {
            let plain = plain.replace('\0', "$…");
            look.unknown(format!("`{plain}` is not known to be Perl alone"), Severity::Compiles);
        }
    }
}
