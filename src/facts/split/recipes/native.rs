//! C and C++: compilers, make, autotools, CMake, Meson. Source: the manuals of these; the GNU coding standards ("Directory Variables": what
//! is installed goes below `/usr/local` where no prefix is given).

use super::super::image::RunsOn;
use super::super::steps::{Built, Does, Look};
use super::super::{Open, OpenKind, Product, ProductKind};
use super::{Recipe, ends_with, libraries, name_of, sources};
use crate::facts::Family;
use crate::facts::needs::{Args, is_whole};
use crate::project::Project;
use std::collections::BTreeSet;

pub(super) const RECIPE: Recipe = Recipe {
    id: "native",
    built_by_us: true,
    call,
    only_builds,
    sources_run: false,
    runs_on: |name, tag| {
        let why = || format!("gcc:{tag} has a newer C++ library than the Debian below it");
        (name == "gcc").then(|| RunsOn::Unknown(why()))
    },
    programs: |_| BTreeSet::new(),
    tools: &["c++", "cc", "clang", "clang++", "cmake", "g++", "gcc", "gdb", "make", "meson", "ninja"],
    variables: &[],
    develops: &[],
};

fn only_builds(path: &str) -> bool {
    let name = name_of(path);
    ends_with(
        path,
        &[
            ".c",
            ".cc",
            ".cpp",
            ".cxx",
            ".h",
            ".hh",
            ".hpp",
            ".hxx",
            ".m4",
            ".ac",
            ".am",
            ".cmake",
            ".mk",
            ".h.in",
            ".am.in",
            "Makefile.in",
        ],
    ) || matches!(
        name,
        "Makefile"
            | "GNUmakefile"
            | "makefile"
            | "configure"
            | "CMakeLists.txt"
            | "CMakePresets.json"
            | "meson.build"
            | "meson_options.txt"
            | "autogen.sh"
            | "bootstrap"
            | "config.guess"
            | "config.sub"
            | "install-sh"
            | "ltmain.sh"
            | "missing"
            | "depcomp"
            | "aclocal.m4"
            | "compile"
    )
}

/// Programs that leave nothing behind but what later ones read. Source: the manuals of autoconf, automake, libtool, bison, flex, Meson.
const PREPARE: &[&str] = &[
    "aclocal",
    "autoconf",
    "autogen.sh",
    "autoheader",
    "automake",
    "autoreconf",
    "bison",
    "bootstrap",
    "bootstrap.sh",
    "buildconf",
    "configure",
    "flex",
    "glibtoolize",
    "libtoolize",
    "pkg-config",
    "ar",
    "ranlib",
    "as",
];

fn call(look: &Look<'_>, name: &str, args: &Args) -> Option<Does> {
    let plain = name_of(name);
    let is_compiler = matches!(plain, "gcc" | "g++" | "cc" | "c++" | "clang" | "clang++")
        || plain.starts_with("gcc-")
        || plain.starts_with("g++-")
        || plain.starts_with("clang-");
    if args.words.iter().all(|word| matches!(word.as_str(), "--version" | "-v" | "--help"))
        && !args.words.is_empty()
        && (is_compiler || matches!(plain, "make" | "cmake"))
    {
        return Some(Does::Nothing);
    }
    Some(match plain {
        _ if is_compiler => compiler(look, args),
        "make" | "gmake" | "ninja" => make(look, args),
        "cmake" => cmake(look, args),
        "meson" => match args.words.first().map(String::as_str) {
            Some("install") => installed(look),
            Some("compile") => in_place(look),
            _ => Does::builds(RECIPE.id, Vec::new()),
        },
        "ldconfig" => Does::SetsUp,
        _ if PREPARE.contains(&plain) => Does::builds(RECIPE.id, Vec::new()),
        _ => return None,
    })
}

/// Programs of this recipe, with what is said of the libraries that they are linked with.
fn programs(paths: Vec<String>, is_static: bool, libraries: Vec<&'static str>) -> Does {
    let kind = || match is_static {
        true => ProductKind::StaticProgram { needs_system: true },
        false => ProductKind::LinkedProgram(libraries.clone()),
    };
    let open = Open {
        kind: OpenKind::LinkedLibraries,
        statement: format!(
            "{} {} no libraries but those of the packages that are installed and of the C library",
            paths.join(", "),
            if paths.len() == 1 { "needs" } else { "need" }
        ),
        check: format!("ldd {}", paths.join(" ")),
    };
    let products = paths.into_iter().map(|path| Product { path, kind: kind() }).collect();
    let open = if is_static { Vec::new() } else { vec![open] };
    Does::Builds(Built { open, ..Built::of(RECIPE.id, products) })
}

/// A compiler: what `-o` names.
fn compiler(look: &Look<'_>, args: &Args) -> Does {
    let has = |option: &str| args.words.iter().any(|word| word == option);
    if has("-c") || has("-E") || has("-S") || has("-M") || has("-MM") {
        return Does::builds(RECIPE.id, Vec::new());
    }
    let glued = |word: &String| word.strip_prefix("-o").filter(|rest| !rest.is_empty()).map(str::to_owned);
    let at = args.words.iter().position(|word| word == "-o");
    let output = match at {
        Some(at) => args.words.get(at + 1).cloned(),
        None => args.words.iter().find_map(glued),
    };
    let output = output.unwrap_or_else(|| "a.out".to_owned());
    let Some(path) = look.join(&output).filter(|_| is_whole(&output)) else {
        return Does::BuildsUnknown("where a compiler writes".into());
    };
    if has("-static") {
        return programs(vec![path], true, Vec::new());
    }
    match linked(look, args) {
        Ok(packages) => programs(vec![path], false, packages),
        Err(why) => Does::BuildsUnknown(why),
    }
}

/// The packages of what a compiler links with.
fn linked(look: &Look<'_>, args: &Args) -> Result<Vec<&'static str>, String> {
    let mut packages = Vec::new();
    let unknown = |name: &str| format!("which package has the library `{name}` that a compiler links with");
    let split: Vec<&str> = args
        .words
        .iter()
        .zip(args.words.iter().skip(1))
        .filter(|(word, _)| *word == "-l")
        .map(|(_, name)| name.as_str())
        .collect();
    let glued = args.words.iter().filter_map(|word| word.strip_prefix("-l")).filter(|name| !name.is_empty());
    for name in glued.chain(split) {
        packages.extend(libraries::behind(look, name).ok_or_else(|| unknown(name))?);
    }
    if args.words.iter().any(|word| word == "-fopenmp") {
        packages.extend(libraries::behind(look, "gomp").unwrap_or_default());
    }
    let says_no_library = |word: &String| {
        ["-D", "-I", "-O", "-W", "-f", "-m", "-o", "-std"].iter().any(|start| word.starts_with(start))
    };
    if args.open || !args.words.iter().all(|word| is_whole(word) || says_no_library(word)) {
        let modules = libraries::modules(look.script);
        if modules.is_empty() {
            return Err("what a compiler links with: it depends on variables".into());
        }
        for module in modules {
            packages.extend(libraries::of_module(look, module).ok_or_else(|| unknown(module))?);
        }
    }
    // musl's base has no C++ library, and which language it is, the name of the compiler alone does not tell.
    if look.family() == Family::Alpine {
        packages.extend(["libgcc", "libstdc++"]);
    }
    packages.sort_unstable();
    packages.dedup();
    Ok(packages)
}

fn make(look: &Look<'_>, args: &Args) -> Does {
    let installs = args
        .words
        .iter()
        .any(|word| word == "install" || word.starts_with("install-") || word == "install/strip");
    if args.words.iter().any(|word| matches!(word.as_str(), "clean" | "distclean" | "check" | "test"))
        && !installs
        && args.words.iter().filter(|word| !word.starts_with('-')).count() == 1
    {
        return Does::builds(RECIPE.id, Vec::new());
    }
    if !installs {
        return in_place(look);
    }
    if args.words.iter().any(|word| word.starts_with("DESTDIR=")) {
        return Does::BuildsUnknown("what `make install` puts below DESTDIR".into());
    }
    let given = args.words.iter().find_map(|word| {
        let (name, value) = word.split_once('=')?;
        name.eq_ignore_ascii_case("prefix").then(|| value.to_owned())
    });
    match given {
        Some(prefix) => match look.join(&prefix).filter(|_| is_whole(&prefix)) {
            Some(path) => into(look, path),
            None => Does::BuildsUnknown("where `make install` puts what is built".into()),
        },
        None => {
            let sorted = args.sorted(&["-C", "-f", "-j", "-l", "--directory", "--file", "--makefile"]);
            let folder = sorted.values(&["-C", "--directory"]).last().unwrap_or(".");
            let file = sorted.values(&["-f", "--file", "--makefile"]).last();
            match look.join(folder).filter(|_| is_whole(folder)) {
                Some(folder) => by_makefile(look, &folder, file),
                None => Does::BuildsUnknown("in which folder `make install` is called".into()),
            }
        }
    }
}

/// What is built where the sources are: what the container starts there.
fn in_place(look: &Look<'_>) -> Does {
    let Some(folder) = look.cwd.as_deref() else {
        return Does::BuildsUnknown("in which folder something is built".into());
    };
    let prefix = format!("{}/", folder.trim_end_matches('/'));
    let above = prefix.trim_end_matches('/').rsplit_once('/').map_or("", |(above, _)| above);
    let is_build_folder = matches!(name_of(folder), "build" | "_build" | "out");
    let below = |path: &String| {
        path.starts_with(&prefix) || is_build_folder && path.starts_with(&format!("{above}/"))
    };
    let paths: Vec<String> = look
        .started()
        .into_iter()
        .filter(below)
        .filter(|path| !ends_with(path, &[".sh", ".py", ".pl"]))
        .collect();
    beside(look, folder, paths)
}

/// Commands that install what was built before.
const INSTALLS: &[&str] =
    &["--install ", "--target install", "install/strip", "make install", "meson install", "ninja install"];

/// Programs that are built in `folder`, with the libraries that are built beside them.
fn beside(look: &Look<'_>, folder: &str, paths: Vec<String>) -> Does {
    match paths.is_empty() {
        true => {
            // What is installed, is where it is installed.
            let installs = INSTALLS.iter().any(|words| look.script.contains(words));
            let may_be_loaded = (!installs).then(|| folder.trim_end_matches('/').to_owned());
            Does::Builds(Built { may_be_loaded, ..Built::of(RECIPE.id, Vec::new()) })
        }
        false if makes_libraries(look) => {
            programs(vec![folder.trim_end_matches('/').to_owned()], false, Vec::new())
        }
        false => programs(paths, false, Vec::new()),
    }
}

/// Whether the project may build shared libraries, which a program then looks for where they were built: its build files say so, or are
/// not seen. Source: the manuals of CMake (`add_library`), Meson (`shared_library`) and GCC (`-shared`).
fn makes_libraries(look: &Look<'_>) -> bool {
    let Some(files) = look.build.project.files() else { return true };
    let is_build_file = |file: &&String| {
        matches!(
            name_of(file),
            "CMakeLists.txt" | "Makefile" | "GNUmakefile" | "makefile" | "meson.build" | "Makefile.am"
        ) || ends_with(file, &[".cmake", ".mk"])
    };
    files.iter().filter(is_build_file).any(|file| {
        let text = look.build.project.text(file);
        text.is_none_or(|text| {
            ["add_library", "-shared", "shared_library", "library(", ".so", "LTLIBRARIES"]
                .iter()
                .any(|word| text.contains(word))
        })
    })
}

fn cmake(look: &Look<'_>, args: &Args) -> Does {
    let sorted = args.sorted(&[
        "-B",
        "-S",
        "-G",
        "--build",
        "--install",
        "--prefix",
        "--target",
        "-t",
        "-j",
        "--parallel",
        "--config",
        "--preset",
    ]);
    if sorted.has(&["--install"]) {
        return match sorted.values(&["--prefix"]).last() {
            Some(prefix) => match look.join(prefix).filter(|_| is_whole(prefix)) {
                Some(path) => into(look, path),
                None => Does::BuildsUnknown("where `cmake --install` puts what is built".into()),
            },
            None => installed(look),
        };
    }
    if let Some(folder) = sorted.values(&["--build"]).last() {
        if sorted.values(&["--target", "-t"]).any(|target| target == "install") {
            return installed(look);
        }
        let Some(folder) = look.join(folder) else {
            return Does::BuildsUnknown("in which folder something is built".into());
        };
        let prefix = format!("{}/", folder.trim_end_matches('/'));
        let paths: Vec<String> =
            look.started().into_iter().filter(|path| path.starts_with(&prefix)).collect();
        return beside(look, &folder, paths);
    }
    Does::builds(RECIPE.id, Vec::new())
}

/// What `make install` in `folder` installs: below the prefix that the Makefile sets, where it is written by hand.
fn by_makefile(look: &Look<'_>, folder: &str, file: Option<&str>) -> Does {
    let names = ["GNUmakefile", "makefile", "Makefile"];
    let names = file.map_or(names.to_vec(), |file| vec![file]);
    let folder = folder.trim_end_matches('/');
    let Some(text) = names.iter().find_map(|name| look.text(&format!("{folder}/{name}"))) else {
        // One that is made knows the prefix that was configured.
        let is_made = ["configure", "cmake", "meson", "qmake"].iter().any(|program| look.stage_says(program));
        return match is_made {
            true => installed(look),
            false => Does::BuildsUnknown(
                "where `make install` puts what is built: its Makefile is not seen".into(),
            ),
        };
    };
    if ["PREFIX", "prefix", "DESTDIR"].iter().any(|name| look.variable(name).is_some()) {
        return Does::BuildsUnknown("where `make install` puts what is built: a variable sets it".into());
    }
    let mut prefixes: BTreeSet<&str> = BTreeSet::new();
    for line in text.lines() {
        let Some((name, value)) = line.split_once('=') else { continue };
        let name = name.trim_end_matches([' ', '\t', '?', ':']).trim_start_matches("export ").trim();
        if name.eq_ignore_ascii_case("prefix") {
            prefixes.insert(value.split('#').next().unwrap_or(value).trim());
        }
    }
    let prefix = match (prefixes.pop_first(), prefixes.pop_first()) {
        (None, _) => "/usr/local",
        (Some(prefix), None) if prefix.starts_with('/') && !prefix.contains(['$', ' ', '*']) => {
            prefix.trim_end_matches('/')
        }
        _ => return Does::BuildsUnknown("below which prefix the Makefile installs".into()),
    };
    match elsewhere(&text, prefix) {
        Some(path) => {
            Does::BuildsUnknown(format!("what the Makefile does with {path}, which is not below {prefix}"))
        }
        None => into(look, prefix.to_owned()),
    }
}

/// A path that a build file names, and that is a folder of the system not below `prefix`.
fn elsewhere<'t>(text: &'t str, prefix: &str) -> Option<&'t str> {
    let lines = text.lines().map(|line| line.split('#').next().unwrap_or(line));
    let words = lines.flat_map(|line| {
        line.split(|c: char| c.is_whitespace() || matches!(c, '=' | '"' | '\'' | ')' | '}' | '(' | ';' | ','))
    });
    let below = |path: &str, folder: &str| path == folder || path.starts_with(&format!("{folder}/"));
    words.into_iter().find(|word| {
        let is_of_the_system =
            ["/etc", "/lib", "/opt", "/srv", "/usr", "/var"].iter().any(|top| below(word, top));
        // Programs are called by their path, and headers are read.
        let is_read =
            ["/usr/bin/env", "/usr/include", "/usr/local/include"].iter().any(|known| below(word, known));
        is_of_the_system && !is_read && !below(word, prefix)
    })
}

/// What in the project's build files says that it is installed elsewhere than below the prefix that is asked for, in words.
struct Elsewhere(Option<String>);

impl Elsewhere {
    fn of(project: &Project) -> Elsewhere {
        // `GNUInstallDirs` gives folders below the prefix; these go elsewhere or change it.
        let elsewhere = [
            "set(CMAKE_INSTALL_PREFIX",
            "SET(CMAKE_INSTALL_PREFIX",
            "CMAKE_INSTALL_PREFIX \"",
            "prefix=",
            "AC_PREFIX_DEFAULT",
            "DESTINATION /",
            "DESTINATION \"/",
            "install_dir: '/",
            "install_dir : '/",
        ];
        let is_build_file =
            |file: &str| matches!(name_of(file), "CMakeLists.txt" | "meson.build" | "configure.ac");
        let mut files = sources::texts(project, is_build_file);
        Elsewhere(files.find_map(|(file, text)| {
            let words = elsewhere.iter().find(|words| text.contains(**words))?;
            Some(format!("{file} says `{words}`"))
        }))
    }
}

/// What is installed below the prefix that the stage, or else the project's own build file, configures.
fn installed(look: &Look<'_>) -> Does {
    if let Some(says) = &look.build.project.once(|| Elsewhere::of(&look.build.project)).0 {
        return Does::BuildsUnknown(format!("below which prefix is installed: {says}"));
    }
    let mut prefixes: BTreeSet<String> = BTreeSet::new();
    for option in ["--prefix=", "-DCMAKE_INSTALL_PREFIX=", "-DCMAKE_INSTALL_PREFIX:PATH=", "--prefix "] {
        for value in look.values_in_stage(option) {
            prefixes.insert(value);
        }
    }
    let mut prefixes = prefixes.into_iter();
    match (prefixes.next(), prefixes.next()) {
        (None, _) => into(look, "/usr/local".to_owned()),
        (Some(prefix), None) if prefix.starts_with('/') && !prefix.contains(['$', '`', '*']) => {
            into(look, prefix.trim_end_matches('/').to_owned())
        }
        _ => Does::BuildsUnknown("below which prefix is installed".into()),
    }
}

/// What is installed below `prefix`: all of it comes along, where the base has nothing there.
fn into(look: &Look<'_>, prefix: String) -> Does {
    let empty = ["alpine", "buildpack-deps", "debian", "ubuntu"].iter().any(|name| look.is_official(name));
    let is_own = !["/", "/usr", "/bin", "/etc", "/lib", "/opt", "/var", "/root", "/home"]
        .contains(&prefix.as_str())
        && (prefix != "/usr/local" || empty);
    if !is_own {
        return Does::BuildsUnknown(format!("what of {prefix} is installed there"));
    }
    let mut does = programs(vec![prefix], false, Vec::new());
    if let Does::Builds(built) = &mut does {
        built.products.iter_mut().for_each(|product| product.kind = ProductKind::Prefix(Vec::new()));
        // ldd takes files.
        for open in &mut built.open {
            open.check = open.check.replacen("ldd ", "find ", 1) + " -type f -exec ldd {} +";
        }
    }
    does
}
