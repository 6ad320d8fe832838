//! Rust: `cargo build` and `cargo install`. Source: the Cargo book ("Cargo Targets", "Build Cache", "cargo build", "cargo install",
//! "Environment Variables"); the Dockerfiles of the official image.

use super::super::image::RunsOn;
use super::super::steps::{Built, Does, Look};
use super::super::{Open, OpenKind, Product, ProductKind};
use super::sources::{started_in, texts};
use super::{Recipe, ends_with, libraries, name_of};
use crate::facts::needs::{Args, Sorted, What, is_whole};
use crate::facts::tables::bases;
use crate::facts::tables::native::{self, crates};
use crate::facts::{Family, base};
use crate::project::Project;
use std::collections::BTreeSet;
use std::sync::Arc;
use toml::{Table, Value};

pub(super) const RECIPE: Recipe = Recipe {
    id: "rust",
    built_by_us: true,
    call,
    only_builds,
    sources_run: false,
    runs_on,
    programs: started,
    tools: &["cargo", "rustc", "rustup"],
    variables: &["CARGO_HOME", "RUSTUP_HOME", "RUST_VERSION"],
    develops: &[],
};

/// Options of cargo that take the next word. Source: `cargo build --help`, `cargo install --help`.
const VALUED: &[&str] = &[
    "-F",
    "-Z",
    "-j",
    "-p",
    "--bin",
    "--branch",
    "--color",
    "--config",
    "--example",
    "--exclude",
    "--features",
    "--git",
    "--jobs",
    "--manifest-path",
    "--message-format",
    "--package",
    "--path",
    "--profile",
    "--recipe-path",
    "--registry",
    "--rev",
    "--root",
    "--tag",
    "--target",
    "--target-dir",
    "--version",
    "--vers",
];

/// Subcommands that leave nothing behind that a container uses. Source: `cargo --list`; cargo-chef's README.
const ONLY_BUILD: &[&str] = &[
    "add",
    "b",
    "bench",
    "c",
    "check",
    "chef",
    "clean",
    "clippy",
    "doc",
    "fetch",
    "fmt",
    "generate-lockfile",
    "init",
    "new",
    "t",
    "test",
    "tree",
    "update",
    "vendor",
    "version",
];

/// Crates that read the system's certificates. Source: their documentation.
const READ_CERTIFICATES: &[&str] =
    &["native-tls", "openssl-probe", "openssl-sys", "rustls-native-certs", "rustls-platform-verifier"];

/// Crates that read the system's time zones. Source: their documentation.
const READ_ZONES: &[&str] = &["chrono", "iana-time-zone", "jiff", "time", "tz-rs", "tzfile"];

fn only_builds(path: &str) -> bool {
    let name = name_of(path);
    let first = path.split('/').next().unwrap_or(path);
    ends_with(path, &[".rs", "/Cargo.toml", "/Cargo.lock"])
        || matches!(
            name,
            "Cargo.toml"
                | "Cargo.lock"
                | "rust-toolchain"
                | "rust-toolchain.toml"
                | "rustfmt.toml"
                | ".rustfmt.toml"
                | "clippy.toml"
                | "deny.toml"
                | "Cross.toml"
        )
        || matches!(first, ".cargo" | "vendor" | "target" | "benches")
}

fn runs_on(name: &str, tag: &str) -> Option<RunsOn> {
    if name != "rust" {
        return None;
    }
    let word = tag.split('-').find_map(base::codename_of);
    if word.is_some() || tag.contains("alpine") {
        return Some(RunsOn::Distribution { release: word, pinned: None });
    }
    let release = bases::release_of(name, tag);
    let pinned = release.map(|release| match tag.strip_suffix("-slim") {
        Some("latest") => format!("1-slim-{release}"),
        Some(version) => format!("{version}-slim-{release}"),
        None if tag == "latest" => format!("1-{release}"),
        None if tag == "slim" => format!("1-slim-{release}"),
        None => format!("{tag}-{release}"),
    });
    Some(RunsOn::Distribution { release, pinned })
}

fn call(look: &Look<'_>, name: &str, args: &Args) -> Option<Does> {
    match name_of(name) {
        "cargo" => {}
        "strip" | "upx" => return Some(Does::Nothing),
        "rustup" | "rustc" if args.words.iter().any(|word| word == "--version") => {
            return Some(Does::Nothing);
        }
        "rustup" => return Some(Does::builds(RECIPE.id, Vec::new())),
        _ => return None,
    }
    let words: Vec<String> = args.words.iter().filter(|word| !word.starts_with('+')).cloned().collect();
    let args = Args { words, open: args.open };
    let sorted = args.sorted(VALUED);
    let Some(subcommand) = sorted.operands.first().copied() else { return Some(Does::Nothing) };
    Some(match subcommand {
        "b" | "build" => built(look, &sorted, &args),
        "install" => installed(look, &sorted, &args),
        other if ONLY_BUILD.contains(&other) => Does::builds(RECIPE.id, Vec::new()),
        other => Does::BuildsUnknown(format!("what `cargo {other}` leaves behind")),
    })
}

fn unknown(why: &str) -> Does {
    Does::BuildsUnknown(format!("what cargo builds: {why}"))
}

/// Whether all that matters of a call is written out.
fn is_clear(sorted: &Sorted<'_>, args: &Args) -> bool {
    let values = [
        "--bin",
        "-p",
        "--package",
        "--target",
        "--target-dir",
        "--profile",
        "--manifest-path",
        "--path",
        "--root",
    ];
    !args.open && sorted.operands.iter().all(|word| is_whole(word)) && sorted.values(&values).all(is_whole)
}

fn built(look: &Look<'_>, sorted: &Sorted<'_>, args: &Args) -> Does {
    if !is_clear(sorted, args) {
        return unknown("it depends on variables");
    }
    let manifest = sorted
        .values(&["--manifest-path"])
        .last()
        .and_then(|path| path.strip_suffix("Cargo.toml"))
        .unwrap_or(".");
    let Some(folder) = look.join(if manifest.is_empty() { "." } else { manifest }) else {
        return unknown("the folder it is called in is not known");
    };
    // A member of a workspace is built into the workspace's folder.
    let root = workspace(look, &folder).unwrap_or_else(|| folder.clone());
    if sorted.has(&["--config", "--artifact-dir", "--out-dir"]) {
        return unknown("an option changes where or how it is built");
    }
    let configs = configs(look, &folder);
    let (Ok(configured_target), Ok(configured_folder)) =
        (configured(&configs, "target"), configured(&configs, "target-dir"))
    else {
        return unknown("its configuration in .cargo cannot be told");
    };
    if configured_folder.as_deref().is_some_and(|folder| !folder.starts_with('/')) {
        return unknown("its configuration in .cargo names a folder that is not absolute");
    }
    let target = match sorted
        .values(&["--target-dir"])
        .last()
        .map(str::to_owned)
        .or_else(|| look.variable("CARGO_TARGET_DIR"))
        .or(configured_folder)
    {
        Some(path) => look.join(&path),
        None => Some(format!("{}/target", root.trim_end_matches('/'))),
    };
    let Some(target) = target else { return unknown("where it builds is not known") };
    let triple = sorted
        .values(&["--target"])
        .last()
        .map(str::to_owned)
        .or_else(|| look.variable("CARGO_BUILD_TARGET"))
        .or(configured_target);
    let profile = match sorted.values(&["--profile"]).last() {
        Some("dev" | "test") => "debug",
        Some("bench") => "release",
        Some(profile) => profile,
        None if sorted.has(&["-r", "--release"]) => "release",
        None => "debug",
    };
    let place = match &triple {
        Some(triple) => format!("{target}/{triple}/{profile}"),
        None => format!("{target}/{profile}"),
    };
    if sorted.has(&["--example", "--examples", "--all-targets"]) {
        return unknown("examples are built");
    }
    let bins: Vec<String> = sorted.values(&["--bin"]).map(str::to_owned).collect();
    let only_bins = !bins.is_empty() || sorted.has(&["--bins"]);
    let asked = Asked::of(sorted);
    // Packages are those of the workspace.
    let of = if asked.packages.is_empty() && !asked.all { &folder } else { &root };
    let names = match (bins.is_empty(), programs_of(look, of, &asked)) {
        (false, _) => bins,
        (true, Some(names)) => names,
        // What the container starts there must be one of them.
        (true, None) => {
            let below =
                |path: String| path.strip_prefix(&place).map(|rest| rest.trim_start_matches('/').to_owned());
            look.started().into_iter().filter_map(below).filter(|name| !name.contains('/')).collect()
        }
    };
    if names.is_empty() {
        return unknown("which programs the package makes is not seen");
    }
    // Libraries that a program loads by their path are built beside it.
    let libraries = match dynamic_libraries(look) {
        libraries if libraries.is_empty() || only_bins => Vec::new(),
        _ if sorted.has(&["-p", "--package", "--exclude", "--manifest-path"]) => {
            return unknown("which of the project's dynamic libraries are built");
        }
        libraries => libraries,
    };
    let paths = names.into_iter().chain(libraries).map(|name| format!("{place}/{name}"));
    linked(look, &root, triple.as_deref(), paths.collect())
}

/// The names of the dynamic libraries that the packages of the project make: those with a crate type of `cdylib` or `dylib`.
fn dynamic_libraries(look: &Look<'_>) -> Vec<String> {
    let project = &look.build.project;
    let manifests = project.files().unwrap_or_default().iter().filter(|file| name_of(file) == "Cargo.toml");
    let library = |file: &String| {
        let manifest: Table = project.text(file)?.parse().ok()?;
        let library = manifest.get("lib")?;
        let types = library.get("crate-type").or_else(|| library.get("crate_type"))?.as_array()?;
        let is_dynamic =
            types.iter().filter_map(Value::as_str).any(|kind| matches!(kind, "cdylib" | "dylib"));
        let name = library
            .get("name")
            .and_then(Value::as_str)
            .map(str::to_owned)
            .or_else(|| package_name(&manifest))?;
        is_dynamic.then(|| format!("lib{}.so", name.replace('-', "_")))
    };
    manifests.filter_map(library).collect()
}

/// `cargo install`: into the folder of programs of the image's own cargo.
fn installed(look: &Look<'_>, sorted: &Sorted<'_>, args: &Args) -> Does {
    if !is_clear(sorted, args) {
        return unknown("it depends on variables");
    }
    let root =
        sorted.values(&["--root"]).last().map(str::to_owned).or_else(|| look.variable("CARGO_INSTALL_ROOT"));
    let root = match root {
        Some(root) => look.join(&root),
        None if look.is_official("rust") && look.variable("CARGO_HOME").is_none() => {
            Some("/usr/local/cargo".to_owned())
        }
        None => None,
    };
    let Some(root) = root else { return unknown("where it installs is not known") };
    let bins: Vec<String> = sorted.values(&["--bin"]).map(str::to_owned).collect();
    let path = sorted.values(&["--path"]).last();
    let asked = Asked::of(sorted);
    let names = match path {
        _ if !bins.is_empty() => Some(bins.clone()),
        Some(path) => look.join(path).and_then(|folder| programs_of(look, &folder, &asked)),
        // Tools for the build itself, as a rule; what they are called is not known.
        None => Some(
            sorted.operands[1..]
                .iter()
                .map(|name| name.split('@').next().unwrap_or(name).to_owned())
                .collect(),
        ),
    };
    let Some(names) = names.filter(|names| !names.is_empty()) else {
        return unknown("which programs the package makes is not seen");
    };
    let is_tool = |name: &String| {
        name.starts_with("cargo-")
            || matches!(
                name.as_str(),
                "sccache" | "cross" | "trunk" | "wasm-pack" | "sqlx-cli" | "diesel_cli"
            )
    };
    if path.is_none() && names.iter().all(is_tool) {
        return Does::builds(RECIPE.id, Vec::new());
    }
    if path.is_none() && bins.is_empty() {
        let started = look.started_names();
        let paths = look.started();
        let is_started =
            |name: &String| started.contains(name) || paths.contains(&format!("{root}/bin/{name}"));
        if let Some(name) = names.iter().find(|name| !is_tool(name) && !is_started(name)) {
            return unknown(&format!("what the programs of the crate {name} are called"));
        }
    }
    let folder = path.and_then(|path| look.join(path)).unwrap_or_default();
    let folder = workspace(look, &folder).unwrap_or(folder);
    linked(look, &folder, None, names.into_iter().map(|name| format!("{root}/bin/{name}")).collect())
}

/// The programs at `paths`, which the project in `folder` makes, with what they are linked with.
fn linked(look: &Look<'_>, folder: &str, triple: Option<&str>, paths: Vec<String>) -> Does {
    let lock = look.text(&format!("{folder}/Cargo.lock"));
    let names: Option<BTreeSet<String>> = lock.as_deref().map(locked);
    let has =
        |list: &[&str]| names.as_ref().is_none_or(|names| list.iter().any(|name| names.contains(*name)));
    let is_alpine = look.family() == Family::Alpine;
    let is_dynamic = !is_static(look, folder);
    let is_musl = (triple.is_some_and(|triple| triple.contains("musl")) || triple.is_none() && is_alpine)
        && !is_dynamic;
    if !is_alpine && triple.is_some_and(|triple| triple.contains("musl")) && is_dynamic {
        return unknown("it is linked with musl, which the image has not");
    }
    let mut libraries: Vec<&'static str> = Vec::new();
    let mut open = Vec::new();
    let vendored = has(&["openssl-src"]) && names.is_some();
    match &names {
        Some(names) => {
            let mut others = Vec::new();
            for name in
                names.iter().filter(|name| name.ends_with("-sys") && !(vendored && *name == "openssl-sys"))
            {
                match native::named(crates::NATIVE, name) {
                    Some(row) if is_alpine && is_dynamic && !row.run.is_empty() => {
                        let library = name.trim_end_matches("-sys").trim_start_matches("lib");
                        let library = if library == "openssl" { "ssl" } else { library };
                        match of_stage(look, library) {
                            true => {}
                            false => {
                                return unknown(&format!(
                                    "which package has the library that {name} links with"
                                ));
                            }
                        }
                    }
                    Some(row) => libraries.extend(row.run.iter().filter_map(|what| match what {
                        What::Package(package) => Some(*package),
                        What::Command(_) => None,
                    })),
                    None if name == "libsqlite3-sys" && !bundles(look) => match is_alpine {
                        true if is_dynamic && !of_stage(look, "sqlite3") => {
                            return unknown("which package has the library that libsqlite3-sys links with");
                        }
                        true => {}
                        false => libraries.push("libsqlite3-0"),
                    },
                    None if crates::FINE.contains(&name.as_str()) => {}
                    None => others.push(name.as_str()),
                }
            }
            if !others.is_empty() && !is_musl {
                open.push(Open {
                    kind: OpenKind::LinkedLibraries,
                    statement: format!(
                        "{} link with no library that the runtime image lacks",
                        others.join(", ")
                    ),
                    check: format!("ldd {}", paths.join(" ")),
                });
            }
        }
        None if !is_musl => open.push(Open {
            kind: OpenKind::LinkedLibraries,
            statement:
                "the program is linked with no library that the runtime image lacks (Cargo.lock is not seen)"
                    .into(),
            check: format!("ldd {}", paths.join(" ")),
        }),
        None => {}
    }
    let mut packages = libraries;
    if is_alpine {
        // Rust's own library unwinds with the compiler's; crates in C++ need the C++ library. Source: the dependencies of Alpine's rust.
        packages.push("libgcc");
        if names.as_ref().is_none_or(|names| names.iter().any(|name| is_cxx(name))) {
            packages.push("libstdc++");
        }
    }
    if has(READ_CERTIFICATES) && !is_alpine {
        packages.push("ca-certificates");
    }
    if has(READ_ZONES) && !is_alpine {
        packages.push("tzdata");
    }
    // A static program may still start others, or use /tmp: nothing in a Rust project's sources is looked for.
    let kind = || match is_musl && look.family() == Family::Alpine {
        true => ProductKind::StaticProgram { needs_system: true },
        false => ProductKind::LinkedProgram(packages.clone()),
    };
    let products = paths.into_iter().map(|path| Product { path, kind: kind() }).collect();
    Does::Builds(Built { open, ..Built::of(RECIPE.id, products) })
}

/// Whether the stage installs the development package of a library.
fn of_stage(look: &Look<'_>, library: &str) -> bool {
    libraries::behind(look, library).is_some()
}

/// Whether a crate is compiled in C++.
fn is_cxx(name: &str) -> bool {
    native::named(crates::NATIVE, name)
        .is_some_and(|row| row.build.iter().any(|what| matches!(what, What::Command("g++"))))
}

/// Whether rustc links programs for musl statically: the official image's and rustup's do where no flag says otherwise, Alpine's own
/// does not. Source: the Rust reference ("Static and dynamic C runtimes"); Alpine's package `rust`.
fn is_static(look: &Look<'_>, folder: &str) -> bool {
    if !look.is_official("rust") && look.installs_any(&["cargo", "rust"]) {
        return false;
    }
    let flags = ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"].iter().filter_map(|name| look.variable(name));
    let known = |flags: String| !flags.is_empty() && !flags.contains("-crt-static");
    let by_target = |script: &str| script.contains("_RUSTFLAGS");
    flags.into_iter().all(known)
        && !by_target(look.script)
        && !look.stage_says("-crt-static")
        && !look.file_says("-crt-static")
        && !look.file_says("_RUSTFLAGS")
        && !configs(look, folder).iter().any(|text| text.contains("-crt-static"))
}

/// The texts of cargo's configuration that holds in the folder where it is called, and in `folder`, the nearest first.
/// Source: the Cargo book ("Configuration", "Hierarchical structure").
fn configs(look: &Look<'_>, folder: &str) -> Vec<Arc<str>> {
    let mut texts = Vec::new();
    for start in [look.cwd.as_deref().unwrap_or(folder), folder] {
        let mut above = Some(start.trim_end_matches('/'));
        while let Some(folder) = above {
            let names = ["config", "config.toml"];
            texts.extend(names.iter().find_map(|name| look.text(&format!("{folder}/.cargo/{name}"))));
            above = folder.rsplit_once('/').map(|(parent, _)| parent);
        }
    }
    texts
}

/// A value of `[build]` in cargo's configuration, the nearest first.
///
/// # Errors
/// It is no string, or the configuration cannot be read.
fn configured(configs: &[Arc<str>], name: &str) -> Result<Option<String>, ()> {
    for text in configs {
        let table: Table = text.parse().map_err(|_| ())?;
        if let Some(value) = table.get("build").and_then(|build| build.get(name)) {
            return value.as_str().map(|value| Some(value.to_owned())).ok_or(());
        }
    }
    Ok(None)
}

/// Whether a manifest asks for SQLite as a crate brings it: `bundled` of a crate that binds it. `sqlite` of sqlx does so by itself.
fn bundles(look: &Look<'_>) -> bool {
    const BIND: &[&str] = &["diesel", "libsqlite3-sys", "rusqlite", "sqlx"];
    let is_bundled = |feature: &str| feature.starts_with("bundled");
    let asks = |(name, value): (&String, &Value)| {
        let name = value.get("package").and_then(Value::as_str).unwrap_or(name);
        let features = value.get("features").and_then(Value::as_array).into_iter().flatten();
        BIND.contains(&name)
            && features
                .filter_map(Value::as_str)
                .any(|feature| is_bundled(feature) || name == "sqlx" && feature == "sqlite")
    };
    let forwards = |feature: &str| {
        let (name, feature) = feature.split_once('/').unwrap_or_default();
        BIND.contains(&name.trim_end_matches('?')) && is_bundled(feature)
    };
    let in_manifest = |text: Arc<str>| {
        let Ok(manifest) = text.parse::<Table>() else { return false };
        let workspace = manifest.get("workspace").and_then(|workspace| workspace.get("dependencies"));
        let tables =
            [manifest.get("dependencies"), workspace].into_iter().flatten().filter_map(Value::as_table);
        let features = manifest.get("features").and_then(Value::as_table).into_iter().flatten();
        let forwarded = features.filter_map(|(_, list)| list.as_array()).flatten().filter_map(Value::as_str);
        tables.into_iter().flatten().any(asks) || forwarded.into_iter().any(forwards)
    };
    let project = &look.build.project;
    let manifests = project.files().unwrap_or_default().iter().filter(|file| file.ends_with("Cargo.toml"));
    manifests.filter_map(|file| project.text(file)).any(in_manifest)
}

/// The names of the crates in a lock file.
fn locked(text: &str) -> BTreeSet<String> {
    let names = text.lines().filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'));
    names.map(str::to_owned).collect()
}

fn manifest(look: &Look<'_>, folder: &str) -> Option<Table> {
    look.text(&format!("{}/Cargo.toml", folder.trim_end_matches('/')))?.parse().ok()
}

/// The folder of the workspace that `folder` belongs to, where it is another one.
fn workspace(look: &Look<'_>, folder: &str) -> Option<String> {
    if manifest(look, folder)?.contains_key("workspace") {
        return None;
    }
    let mut above = folder.trim_end_matches('/');
    while let Some((parent, _)) = above.rsplit_once('/') {
        if manifest(look, parent).is_some_and(|manifest| manifest.contains_key("workspace")) {
            return Some(parent.to_owned());
        }
        above = parent;
    }
    None
}

/// What a call of cargo asks for.
struct Asked<'a> {
    /// Members of the workspace, by name.
    packages: Vec<&'a str>,
    /// Members that are left out.
    without: Vec<&'a str>,
    /// All members.
    all: bool,
    /// Features, by name.
    features: Vec<&'a str>,
    all_features: bool,
    default_features: bool,
}

impl<'a> Asked<'a> {
    fn of(sorted: &'a Sorted<'a>) -> Asked<'a> {
        let features = sorted.values(&["-F", "--features"]);
        Asked {
            packages: sorted.values(&["-p", "--package"]).collect(),
            without: sorted.values(&["--exclude"]).collect(),
            all: sorted.has(&["--all", "--workspace"]),
            features: features.flat_map(|list| list.split([',', ' '])).collect(),
            all_features: sorted.has(&["--all-features"]),
            default_features: !sorted.has(&["--no-default-features"]),
        }
    }

    /// Whether a target of `manifest` that requires `features` is built.
    fn enables(&self, manifest: &Table, required: &[&str]) -> bool {
        if self.all_features {
            return true;
        }
        let own = package_name(manifest).unwrap_or_default();
        let mut enabled: BTreeSet<&str> = BTreeSet::new();
        let mut more: Vec<&str> = self
            .features
            .iter()
            .map(|feature| feature.strip_prefix(&format!("{own}/")).unwrap_or(feature))
            .collect();
        if self.default_features {
            more.push("default");
        }
        let table = manifest.get("features");
        while let Some(feature) = more.pop() {
            if enabled.insert(feature) {
                let list = table.and_then(|table| table.get(feature)).and_then(Value::as_array);
                more.extend(list.into_iter().flatten().filter_map(Value::as_str));
            }
        }
        required.iter().all(|feature| enabled.contains(feature))
    }
}

/// The programs that the package in `folder`, or the members of its workspace that are asked for, make; `None` where that is not seen.
/// Source: the Cargo book ("Workspaces": `members`, `default-members`).
fn programs_of(look: &Look<'_>, folder: &str, asked: &Asked<'_>) -> Option<Vec<String>> {
    let manifest = manifest(look, folder)?;
    let mut names = Vec::new();
    let is_wanted = |manifest: &Table| {
        let name = package_name(manifest).unwrap_or_default();
        (asked.packages.is_empty() || asked.packages.contains(&name.as_str()))
            && !asked.without.contains(&name.as_str())
    };
    let named = asked.all || !asked.packages.is_empty();
    let workspace = manifest.get("workspace");
    let list = |name: &str| workspace.and_then(|workspace| workspace.get(name)).and_then(Value::as_array);
    let default = list("default-members").filter(|_| !named);
    // Of a workspace with a package of its own only that one is built, unless others are named.
    let own = manifest.contains_key("package") && default.is_none();
    if own && is_wanted(&manifest) {
        names.extend(programs(look, folder, &manifest, asked)?);
    }
    let members = default.or_else(|| list("members").filter(|_| !own || named));
    let mut seen = BTreeSet::new();
    for member in members.into_iter().flatten() {
        for folder in member_folders(look, folder, member.as_str()?)? {
            let member = self::manifest(look, &folder)?;
            if seen.insert(folder.clone()) && is_wanted(&member) {
                names.extend(programs(look, &folder, &member, asked)?);
            }
        }
    }
    Some(names)
}

/// The folders that a workspace's `members` entry means.
fn member_folders(look: &Look<'_>, folder: &str, pattern: &str) -> Option<Vec<String>> {
    let folder = folder.trim_end_matches('/');
    let Some(parent) = pattern.strip_suffix("/*") else {
        return (!pattern.contains(['*', '?'])).then(|| vec![format!("{folder}/{pattern}")]);
    };
    let root = look.in_context(&format!("{folder}/Cargo.toml"))?;
    let root = root.strip_suffix("Cargo.toml")?;
    let prefix = format!("{root}{parent}/");
    let files = look.build.project.files()?;
    let members = files.iter().filter_map(|file| file.strip_prefix(&prefix)?.strip_suffix("/Cargo.toml"));
    Some(members.filter(|name| !name.contains('/')).map(|name| format!("{folder}/{parent}/{name}")).collect())
}

fn package_name(manifest: &Table) -> Option<String> {
    Some(manifest.get("package")?.get("name")?.as_str()?.to_owned())
}

/// The programs of one package. Source: the Cargo book ("Cargo Targets": `path`, `required-features`, target auto-discovery).
fn programs(look: &Look<'_>, folder: &str, manifest: &Table, asked: &Asked<'_>) -> Option<Vec<String>> {
    let folder = folder.trim_end_matches('/');
    let root = look.in_context(&format!("{folder}/Cargo.toml"))?;
    let root = root.strip_suffix("Cargo.toml")?;
    let files = look.build.project.files()?;
    let is_there = |path: &str| files.binary_search(&format!("{root}{path}")).is_ok();
    let own = package_name(manifest);
    let mut names: Vec<String> = Vec::new();
    // The sources of targets that are named are not found again.
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for bin in manifest.get("bin").and_then(Value::as_array).into_iter().flatten() {
        let name = bin.get("name").and_then(Value::as_str)?;
        let places = [format!("src/bin/{name}.rs"), format!("src/bin/{name}/main.rs")];
        taken.insert(match bin.get("path").and_then(Value::as_str) {
            Some(path) => path.trim_start_matches("./").to_owned(),
            None => {
                places.into_iter().find(|path| is_there(path)).unwrap_or_else(|| "src/main.rs".to_owned())
            }
        });
        let required = bin.get("required-features").and_then(Value::as_array).into_iter().flatten();
        if asked.enables(manifest, &required.filter_map(Value::as_str).collect::<Vec<_>>()) {
            names.push(name.to_owned());
        }
    }
    let finds = manifest.get("package").and_then(|package| package.get("autobins")).and_then(Value::as_bool)
        != Some(false);
    if finds {
        if is_there("src/main.rs") && !taken.contains("src/main.rs") {
            names.extend(own);
        }
        let prefix = format!("{root}src/bin/");
        for file in files.iter() {
            let Some(rest) = file.strip_prefix(&prefix) else { continue };
            let Some(name) = rest.strip_suffix("/main.rs").or_else(|| rest.strip_suffix(".rs")) else {
                continue;
            };
            if !name.contains('/')
                && !taken.contains(&format!("src/bin/{rest}"))
                && !names.iter().any(|known| known == name)
            {
                names.push(name.to_owned());
            }
        }
    }
    Some(names)
}

/// The programs that the sources start by a name that is written out. Source: the documentation of `Command` in the standard library and
/// in Tokio.
/// Parsers of command lines have a `Command` as well: only that of a `process` is looked at.
fn started(project: &Project) -> BTreeSet<String> {
    let aside = ["benches", "examples", "target", "tests", "vendor", "xtask"];
    let runs = |file: &str| {
        file.ends_with(".rs")
            && name_of(file) != "build.rs"
            && !file.split('/').any(|folder| aside.contains(&folder))
    };
    let mut programs = BTreeSet::new();
    for (_, text) in texts(project, runs) {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        if code.lines().any(|line| line.contains("process::") && line.contains("Command")) {
            programs.extend(started_in(code, &["Command::new("]));
        }
    }
    programs
}
