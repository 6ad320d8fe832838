//! Go: `go build` and `go install`. Source: `go help build`, `go help install`, `go help environment`; the wiki page on cgo.

mod cgo;

use self::cgo::Links;
use super::super::steps::{Does, Look};
use super::super::{Open, OpenKind, Product, ProductKind};
use super::{Recipe, ends_with, name_of};
use crate::facts::needs::{Args, Sorted, is_whole};
use crate::facts::split::image::RunsOn;
use crate::facts::split::steps::Built;
use crate::facts::{Family, base};
use crate::project::Project;
use std::collections::BTreeSet;
use std::sync::Arc;

pub(super) const RECIPE: Recipe = Recipe {
    id: "go",
    built_by_us: true,
    call,
    only_builds,
    sources_run: false,
    runs_on,
    programs,
    tools: &["go", "gofmt"],
    variables: &["GOLANG_VERSION", "GOPATH", "GOROOT", "GOTOOLCHAIN"],
    develops: &[],
};

/// Options of `go build` and `go install` that take the next word. Source: `go help build`.
const VALUED: &[&str] = &[
    "-C",
    "-asmflags",
    "-buildmode",
    "-buildvcs",
    "-compiler",
    "-covermode",
    "-coverpkg",
    "-gccgoflags",
    "-gcflags",
    "-installsuffix",
    "-ldflags",
    "-mod",
    "-modfile",
    "-o",
    "-overlay",
    "-p",
    "-pgo",
    "-pkgdir",
    "-tags",
    "-toolexec",
];

/// Subcommands that leave nothing behind that a container uses. Source: `go help`.
const ONLY_BUILD: &[&str] = &[
    "clean",
    "env",
    "fmt",
    "get",
    "help",
    "list",
    "mod",
    "telemetry",
    "test",
    "tool",
    "version",
    "vet",
    "work",
];

/// Modules that need cgo, by the beginning of their path. General knowledge of 2026-11.
const NEED_CGO: &[&str] = &[
    "github.com/mattn/go-sqlite3",
    "github.com/confluentinc/confluent-kafka-go",
    "github.com/davidbyttow/govips",
    "github.com/gographics/imagick",
    "github.com/go-gl/",
    "github.com/godror/godror",
    "github.com/google/gopacket/pcap",
    "github.com/h2non/bimg",
    "github.com/hybridgroup/gocv",
    "gocv.io/x/gocv",
    "github.com/libgit2/git2go",
    "github.com/linxGnu/grocksdb",
    "github.com/lxc/go-lxc",
    "github.com/marcboeker/go-duckdb",
    "github.com/duckdb/duckdb-go",
    "github.com/pebbe/zmq4",
    "github.com/rakyll/portmidi",
    "github.com/tecbot/gorocksdb",
    "github.com/tursodatabase/go-libsql",
    "github.com/veandco/go-sdl2",
    "gopkg.in/gographics/imagick",
    "github.com/bytecodealliance/wasmtime-go",
    "github.com/wasmerio/wasmer-go",
    "rogchap.com/v8go",
];

/// Alpine's packages that bring a C compiler. Source: Alpine's package index.
const COMPILERS: &[&str] = &["alpine-sdk", "build-base", "clang", "g++", "gcc"];

/// What a Go program may look for in the file system, in an image of `golang` on Debian: certificates (`crypto/x509`), time zones
/// (`time`), accounts (`os/user`, and the container's HOME), types of files (`mime`). Source: the packages' documentation.
const LOOKED_FOR: &[&str] = &[
    "/etc/passwd",
    "/etc/group",
    "/etc/mime.types",
    "/etc/ssl/certs/ca-certificates.crt",
    "/usr/share/zoneinfo",
];

/// The same in an image of `golang` on Alpine, which has no types of files.
const LOOKED_FOR_ON_ALPINE: &[&str] = &["/etc/group", "/etc/passwd", "/etc/ssl/certs/ca-certificates.crt"];

/// The same where the system's time zones are not installed: then a program reads those that Go itself ships. Source: the documentation
/// of `time.LoadLocation`; the official image has Go in /usr/local/go.
const LOOKED_FOR_ON_ALPINE_WITHOUT_ZONES: &[&str] =
    &["/etc/group", "/etc/passwd", "/etc/ssl/certs/ca-certificates.crt", ZONES_OF_GO];

/// The time zones that Go ships.
pub(in crate::facts::split) const ZONES_OF_GO: &str = "/usr/local/go/lib/time/zoneinfo.zip";

/// The Debian release of `golang`'s tags that name none, from a minor version on, and the tag that pins it.
/// Source: docker-library/official-images, `library/golang` in its versions up to 2026-08-21, which lists each of them with the release
/// behind it as well.
fn runs_on(name: &str, tag: &str) -> Option<RunsOn> {
    if name != "golang" {
        return None;
    }
    let word = tag.split('-').find_map(base::codename_of);
    if word.is_some() || tag.contains("alpine") {
        return Some(RunsOn::Distribution { release: word, pinned: None });
    }
    let mut numbers = tag.split('.').map(|part| part.parse::<u32>().ok());
    let release = match (numbers.next().flatten(), numbers.next().flatten(), numbers.next()) {
        (Some(1), Some(25..), _) | (Some(1), None, None) => Some("trixie"),
        // 1.24.0 to 1.24.5 came before Debian 13.
        (Some(1), Some(24), None) => Some("trixie"),
        (Some(1), Some(21..24), _) | (Some(1), Some(19 | 20), None) => Some("bookworm"),
        _ if tag == "latest" => Some("trixie"),
        _ => None,
    };
    let pinned = release.map(|release| match tag {
        "latest" => format!("1-{release}"),
        tag => format!("{tag}-{release}"),
    });
    Some(RunsOn::Distribution { release, pinned })
}

fn only_builds(path: &str) -> bool {
    ends_with(path, &[".go", "/go.mod", "/go.sum", ".golangci.yml", ".golangci.yaml"])
        || matches!(path, "go.mod" | "go.sum" | "go.work" | "go.work.sum")
        || path.starts_with("vendor/")
}

fn call(look: &Look<'_>, name: &str, args: &Args) -> Option<Does> {
    if name != "go" {
        return None;
    }
    // Options have one dash, and their value behind `=` or in the next word.
    let words = args.words.iter().flat_map(|word| match word.split_once('=') {
        Some((name, value)) if name.starts_with('-') && VALUED.contains(&name) => {
            vec![name.to_owned(), value.to_owned()]
        }
        _ => vec![word.clone()],
    });
    let args = &Args { words: words.collect(), open: args.open };
    let Some(subcommand) = args.words.iter().find(|word| !word.starts_with('-')) else {
        return Some(Does::Nothing);
    };
    Some(match subcommand.as_str() {
        "build" | "install" => built(look, subcommand, args),
        "generate" => Does::Builds(Built { open: vec![generates()], ..Built::of(RECIPE.id, Vec::new()) }),
        other if ONLY_BUILD.contains(&other) => Does::builds(RECIPE.id, Vec::new()),
        "run" => Does::BuildsUnknown("what `go run` leaves behind".into()),
        other => Does::Unknown(format!("what `go {other}` leaves behind")),
    })
}

/// What `go generate` calls is not looked into.
fn generates() -> Open {
    Open {
        kind: OpenKind::SourcesUnread,
        statement:
            "what `go generate` writes is compiled into the program, which opens none of it when it runs"
                .into(),
        check: "grep -rn go:generate . and see what those commands write".into(),
    }
}

fn built(look: &Look<'_>, subcommand: &str, args: &Args) -> Does {
    let unknown = |why: &str| Does::BuildsUnknown(format!("`go {subcommand}`: {why}"));
    if args.open
        || !args.words.iter().all(|word| is_whole(word) || word.contains("ldflags") || word.contains('='))
    {
        // Values of `-ldflags` are made of variables everywhere; what is built does not depend on them.
        let sorted = args.sorted(VALUED);
        let named = sorted
            .operands
            .iter()
            .skip(1)
            .chain(sorted.values(&["-o", "-C"]).collect::<Vec<_>>().iter())
            .all(|word| is_whole(word));
        if args.open || !named {
            return unknown("what it builds depends on variables");
        }
    }
    let sorted = args.sorted(VALUED);
    if sorted.has(&["-race", "-msan", "-asan", "-linkshared", "-n"]) {
        return unknown("with these options it is not known what the program needs");
    }
    if sorted.values(&["-buildmode"]).any(|mode| !matches!(mode, "exe" | "default" | "pie")) {
        return unknown("it builds no program");
    }
    if look.variable("GOOS").is_some_and(|os| os != "linux") || look.variable("GOBIN").is_some() {
        return unknown("GOOS or GOBIN is set");
    }
    let cwd = match sorted.values(&["-C"]).next() {
        Some(folder) => look.join(folder),
        None => look.cwd.clone(),
    };
    let Some(cwd) = cwd else { return unknown("the folder it is called in is not known") };
    let products = match subcommand {
        "install" => installed(&sorted, look, &cwd),
        _ => outputs(&sorted, look, &cwd),
    };
    let paths = match products {
        Ok(paths) => paths,
        Err(why) => return unknown(&why),
    };
    let remote = sorted.operands.iter().skip(1).any(|operand| operand.contains('@'));
    let tags: Vec<&str> = sorted.values(&["-tags"]).flat_map(|tags| tags.split([',', ' '])).collect();
    let scan = Scan::of(look, &cwd, remote);
    let cgo = look.variable("CGO_ENABLED");
    let mut open = Vec::new();
    let mut sets = Vec::new();
    let linked = match cgo.as_deref() {
        Some("0") => false,
        Some(_) => true,
        // Without a compiler in the image Go builds without cgo.
        None if look.family() == Family::Alpine && !look.installs_any(COMPILERS) => false,
        None if !scan.known || scan.cgo || look.installs_headers() => true,
        None => {
            sets.push(("CGO_ENABLED", "0"));
            let modules = match scan.modules {
                0 => String::new(),
                1 => ", and the module that it requires needs no C code".to_owned(),
                n => format!(", and none of its {n} modules needs C code"),
            };
            open.push(Open {
                kind: OpenKind::BuiltOtherwise,
                statement: format!(
                    "the program does the same built with CGO_ENABLED=0: Go then looks up names and users itself{modules}"
                ),
                check: "CGO_ENABLED=0 go vet ./... and the program's tests".into(),
            });
            false
        }
    };
    if scan.starts_unseen {
        open.push(Open {
            kind: OpenKind::UnseenProgram,
            statement: "the programs that it starts by names which its sources do not write out are in the runtime image".into(),
            check: "grep -rn exec.Command . and see what is called".into(),
        });
    }
    // Another image than Go's own may lack what a program looks for, before as after.
    let looks_for: &[&str] = match (look.is_official("golang"), look.family()) {
        (true, Family::Alpine) if look.installs_any(&["tzdata"]) => LOOKED_FOR_ON_ALPINE,
        (true, Family::Alpine) => LOOKED_FOR_ON_ALPINE_WITHOUT_ZONES,
        (true, _) => LOOKED_FOR,
        (false, _) => &[],
    };
    let needs_system = !scan.known || scan.needs_system || looks_for.is_empty();
    let libraries = match linked {
        true => scan.links.packages(look, &tags),
        false => Ok(Vec::new()),
    };
    let libraries = match libraries {
        Ok(libraries) => libraries,
        Err(name) => return unknown(&format!("which package has the library `{name}` that cgo links with")),
    };
    let kind = || match linked {
        true => ProductKind::LinkedProgram(libraries.clone()),
        false => ProductKind::StaticProgram { needs_system },
    };
    let products = paths.into_iter().map(|path| Product { path, kind: kind() }).collect();
    let looks_for = looks_for.to_vec();
    Does::Builds(Built { looks_for, sets, open, ..Built::of(RECIPE.id, products) })
}

/// Where `go install` puts programs: `GOPATH/bin`.
fn installed(sorted: &Sorted<'_>, look: &Look<'_>, cwd: &str) -> Result<Vec<String>, String> {
    let folder = match look.variable("GOPATH") {
        Some(path) => format!("{path}/bin"),
        None if look.is_official("golang") => "/go/bin".to_owned(),
        None => return Err("where it installs is not known".into()),
    };
    // Which programs it is, only the packages tell: then it is all that is in the folder, which the image has empty.
    let names = match names(sorted, look, cwd) {
        Ok(names) => names,
        Err(_) if folder == "/go/bin" => return Ok(vec![folder]),
        Err(why) => return Err(why),
    };
    Ok(names.into_iter().map(|name| format!("{folder}/{name}")).collect())
}

/// Where `go build` writes.
fn outputs(sorted: &Sorted<'_>, look: &Look<'_>, cwd: &str) -> Result<Vec<String>, String> {
    let Some(output) = sorted.values(&["-o"]).last() else {
        let names = names(sorted, look, cwd)?;
        return match names.as_slice() {
            [name] => Ok(vec![format!("{}/{name}", cwd.trim_end_matches('/'))]),
            // Several packages are only checked.
            _ => Ok(Vec::new()),
        };
    };
    let path = super::super::steps::join(Some(cwd), output).ok_or("where it writes is not known")?;
    if output == "/dev/null" {
        return Ok(Vec::new());
    }
    if output.ends_with('/') || matches!(output.trim_end_matches('/'), "." | "..") || look.is_folder(&path) {
        return match names(sorted, look, cwd) {
            Ok(names) => Ok(names.into_iter().map(|name| format!("{path}/{name}")).collect()),
            // Then it is all that is in the folder, which nothing else puts something into.
            Err(_)
                if output.ends_with('/') && !look.is_of_image(&path) && is_theirs_alone(look, &path, cwd) =>
            {
                Ok(vec![path.trim_end_matches('/').to_owned()])
            }
            Err(why) => Err(why),
        };
    }
    Ok(vec![path])
}

/// Whether a folder is one below the one that is built in, and the context has nothing in it.
fn is_theirs_alone(look: &Look<'_>, path: &str, cwd: &str) -> bool {
    let Some(inside) = path.strip_prefix(cwd.trim_end_matches('/')) else { return false };
    let inside = format!("{}/", inside.trim_matches('/'));
    let files = look.build.project.files();
    inside.len() > 1
        && files
            .is_some_and(|files| !files.iter().any(|file| format!("/{file}").contains(&format!("/{inside}"))))
}

/// What the programs of the packages are called.
fn names(sorted: &Sorted<'_>, look: &Look<'_>, cwd: &str) -> Result<Vec<String>, String> {
    let packages: Vec<&str> = sorted.operands.iter().skip(1).copied().collect();
    if packages.iter().any(|package| package.contains("...")) {
        return Err("which programs it makes cannot be told".into());
    }
    if packages.iter().all(|package| package.ends_with(".go")) && !packages.is_empty() {
        return Ok(vec![name_of(packages[0]).trim_end_matches(".go").to_owned()]);
    }
    let here = vec!["."];
    let packages = if packages.is_empty() { &here } else { &packages };
    packages.iter().map(|package| program_name(package, look, cwd)).collect()
}

/// The last part of the package's path that is no version.
fn program_name(package: &str, look: &Look<'_>, cwd: &str) -> Result<String, String> {
    let (path, _) = package.split_once('@').unwrap_or((package, ""));
    let folder = super::super::steps::join(Some(cwd), path).ok_or("the package is not known")?;
    let is_local = path.starts_with('.') || path.starts_with('/');
    let full = match is_local {
        false => path.to_owned(),
        // The module's own folder is called by the module; the others by their name.
        true => match look.text(&format!("{folder}/go.mod")) {
            Some(text) => module(&text).ok_or("go.mod names no module")?,
            None if name_of(path).starts_with('.') => return Err("go.mod is not seen".into()),
            None => folder,
        },
    };
    let mut parts = full.trim_end_matches('/').rsplit('/');
    let last = parts.next().unwrap_or_default();
    let is_version = last.len() > 1 && last.starts_with('v') && last[1..].bytes().all(|b| b.is_ascii_digit());
    let name = if is_version { parts.next().unwrap_or(last) } else { last };
    if name.is_empty() { Err("the program's name is not known".into()) } else { Ok(name.to_owned()) }
}

/// The path of the module.
fn module(text: &str) -> Option<String> {
    let line = text.lines().find_map(|line| line.trim().strip_prefix("module "))?;
    Some(line.split("//").next()?.trim().trim_matches('"').to_owned())
}

/// What stands in front of the name of a program that is started. Source: the documentation of `os/exec`.
const STARTS: &[&str] = &["exec.Command(\"", "exec.LookPath(\"", "exec.CommandContext("];

/// The programs that the sources start by a name that is written out.
fn programs(project: &Project) -> BTreeSet<String> {
    let Some(files) = project.files() else { return BTreeSet::new() };
    let mut programs = BTreeSet::new();
    let sources = files
        .iter()
        .filter(|file| file.ends_with(".go") && !file.ends_with("_test.go") && !file.starts_with("vendor/"));
    for source in sources.filter_map(|file| project.text(file)) {
        for start in STARTS {
            for (at, _) in source.match_indices(start) {
                let mut rest = &source[at + start.len()..];
                if !start.ends_with('"') {
                    // The context comes first.
                    let Some((_, behind)) = rest.split_once(',') else { continue };
                    let Some(behind) = behind.trim_start().strip_prefix('"') else { continue };
                    rest = behind;
                }
                let Some((name, behind)) = rest.split_once('"') else { continue };
                programs.insert(name.to_owned());
                if matches!(name, "sh" | "bash" | "/bin/sh" | "/bin/bash") {
                    programs.extend(of_script(behind));
                }
            }
        }
    }
    programs
}

/// The programs of a script that is written out behind `sh`: `, "-c", "git --version")`.
fn of_script(behind: &str) -> Vec<String> {
    let rest = behind.trim_start_matches([',', ' ', '\n', '\t']);
    let Some(rest) = rest.strip_prefix("\"-c\"") else { return Vec::new() };
    let rest = rest.trim_start_matches([',', ' ', '\n', '\t']);
    let Some(quote) = rest.chars().next().filter(|c| matches!(c, '"' | '`')) else { return Vec::new() };
    let Some((text, _)) = rest[1..].split_once(quote) else { return Vec::new() };
    let Ok(script) = crate::shell::parse(text) else { return Vec::new() };
    script.calls().map(|call| call.name().to_owned()).filter(|name| is_a_name(name)).collect()
}

/// Whether a word may be a program's name, and is none of the shell's own commands.
fn is_a_name(word: &str) -> bool {
    let shells =
        ["cd", "exit", "export", "read", "return", "set", "shift", "source", "trap", "unset", "wait"];
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'+');
    !shells.contains(&word)
        && word.bytes().next().is_some_and(|byte| byte.is_ascii_alphanumeric())
        && word.bytes().all(plain)
}

/// What in sources says that the program may start others, or uses the folder for temporary files.
/// Source: the documentation of `os`, `os/exec`, `plugin`, `io/ioutil` and `mime/multipart`.
const NEED_SYSTEM: &[&str] = &[
    "\"os/exec\"",
    "\"plugin\"",
    "syscall.Exec(",
    "os.StartProcess(",
    "os.CreateTemp(",
    "os.MkdirTemp(",
    "os.TempDir(",
    "ioutil.TempFile(",
    "ioutil.TempDir(",
    "ParseMultipartForm(",
    ".FormFile(",
    // Folders and files that an empty image has not.
    "\"/bin/",
    "\"/etc/os-release",
    "\"/sbin/",
    "\"/tmp",
    "\"/usr/",
    "\"/var/",
];

/// What the sources show.
#[derive(Clone, Debug, Default)]
struct Scan {
    /// Whether they are seen.
    known: bool,
    /// Whether a package, or a module that is required, needs cgo.
    cgo: bool,
    /// What cgo links with.
    links: Links,
    /// Whether a package may start other programs, or use temporary files.
    needs_system: bool,
    /// Whether it starts programs by names that are not written out.
    starts_unseen: bool,
    /// Modules that are required and whose sources are not seen.
    modules: usize,
}

impl Scan {
    fn of(look: &Look<'_>, cwd: &str, remote: bool) -> Scan {
        let Some(text) = look.text(&format!("{cwd}/go.mod")).filter(|_| !remote) else {
            return Scan::default();
        };
        let project = &look.build.project;
        let Some(files) = project.files() else { return Scan::default() };
        let scan = project.read_as(&text, |text| {
            let mut scan = Scan { known: true, ..Scan::default() };
            let vendored = files.iter().any(|file| file.ends_with("vendor/modules.txt"));
            for module in required(text) {
                scan.cgo |= NEED_CGO.iter().any(|known| module.starts_with(known));
                scan.modules += usize::from(!vendored);
            }
            for file in files.iter().filter(|file| file.ends_with(".go") && !file.ends_with("_test.go")) {
                let Some(source) = project.text(file) else {
                    scan.known = false;
                    continue;
                };
                scan.read(&source);
            }
            scan
        });
        Arc::unwrap_or_clone(scan)
    }

    fn read(&mut self, source: &Arc<str>) {
        if source.lines().any(|line| matches!(line.trim(), "import \"C\"" | "\"C\"")) {
            self.cgo = true;
            self.links.read(source);
        }
        let by_name = |(at, start): (usize, &str)| source[at + start.len()..].trim_start().starts_with('"');
        self.starts_unseen |= !source.match_indices("exec.Command(").all(by_name);
        self.needs_system |= NEED_SYSTEM.iter().any(|name| source.contains(name));
    }
}

/// The modules that a go.mod requires.
fn required(text: &str) -> impl Iterator<Item = &str> {
    let mut inside = false;
    text.lines().filter_map(move |line| {
        let line = line.trim();
        if line.starts_with("require (") {
            inside = true;
            return None;
        }
        if line.starts_with(')') {
            inside = false;
        }
        let named = if inside { Some(line) } else { line.strip_prefix("require ") };
        named?.split_whitespace().next().filter(|module| !module.starts_with("//"))
    })
}
