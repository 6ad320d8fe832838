//! C and C++: compilers, make, autotools, CMake, Meson. Source: the manuals of these; the GNU coding standards ("Directory Variables": what
//! is installed goes below `/usr/local` where no prefix is given).

use super::super::image::RunsOn;
use super::super::steps::{Built, Does, Look};
use super::super::{Open, OpenKind, Product, ProductKind};
use super::{Recipe, ends_with, name_of};
use crate::facts::needs::{Args, is_whole};
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
            "{} need no libraries but those of the packages that are installed and of the C library",
            paths.join(", ")
        ),
        check: format!("ldd {}", paths.join(" ")),
    };
    let products = paths.into_iter().map(|path| Product { path, kind: kind() }).collect();
    let open = if is_static { Vec::new() } else { vec![open] };
    Does::Builds(Built { open, ..Built::of(RECIPE.id, products) })
}

/// Libraries behind `-l`, and the packages that have them. Source: Debian 12's package index.
const LIBRARIES: &[(&str, &str)] = &[
    ("bz2", "libbz2-1.0"),
    ("crypto", "libssl3"),
    ("curl", "libcurl4"),
    ("expat", "libexpat1"),
    ("ffi", "libffi8"),
    ("lzma", "liblzma5"),
    ("ncurses", "libncurses6"),
    ("pq", "libpq5"),
    ("readline", "libreadline8"),
    ("sqlite3", "libsqlite3-0"),
    ("ssl", "libssl3"),
    ("xml2", "libxml2"),
    ("yaml", "libyaml-0-2"),
    ("z", "zlib1g"),
];

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
    let libraries = args.words.iter().filter_map(|word| word.strip_prefix("-l"));
    let packages = libraries
        .filter_map(|name| LIBRARIES.iter().find(|(known, _)| *known == name))
        .map(|(_, package)| *package);
    programs(vec![path], has("-static"), packages.collect())
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
        None => installed(look),
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

/// Programs that are built in `folder`, with the libraries that are built beside them.
fn beside(look: &Look<'_>, folder: &str, paths: Vec<String>) -> Does {
    match paths.is_empty() {
        true => Does::builds(RECIPE.id, Vec::new()),
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

/// What is installed below the prefix that the stage configures.
fn installed(look: &Look<'_>) -> Does {
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
    }
    does
}
