//! Steps that set the image up: which files they work on, and whether they do the same in another stage.

use super::*;
use std::collections::BTreeSet;

/// A step that sets the image up.
#[derive(Clone, Debug)]
pub(in crate::facts::split) struct SetUp {
    /// Its index.
    pub step: usize,
    /// The program.
    pub program: String,
    /// Paths that must be there for it, absolute, a pattern as it is written; `None` for one that cannot be told.
    pub needs: Vec<Option<String>>,
    /// Folders that it makes.
    pub folders: Vec<String>,
    /// Files that it writes, absolute, as far as they are known.
    pub writes: Vec<String>,
    /// Paths that it takes away, as `needs`.
    pub removes: Vec<Option<String>>,
    /// Whether it makes a folder whose name is not known.
    pub unknown_folder: bool,
    /// Whether the folders that it makes have a mode or an owner of their own: a copy of a folder makes it anew, root's and 0755, and
    /// keeps these only of what is in it. Source: moby/buildkit#1941.
    pub own_mode: bool,
    /// Why it does not do the same without the steps in front of it.
    pub not_alone: Option<String>,
}

impl SetUp {
    /// Paths that it takes away or changes where they are, as far as they are known.
    pub fn changes(&self) -> impl Iterator<Item = &String> {
        let edited = (self.program == "sed").then_some(&self.needs);
        self.removes.iter().chain(edited.into_iter().flatten()).flatten().chain(&self.writes)
    }

    /// Files that it changes where they are; none where it does something else as well, or owners change, which may have other numbers
    /// elsewhere.
    pub fn done(&self) -> Vec<Option<String>> {
        match self.program.as_str() {
            "cp" | "install" | "ln" | "mkdir" | "mv" | "chgrp" | "chown" => Vec::new(),
            "rm" | "rmdir" => self.removes.clone(),
            "chmod" | "sed" if self.writes.is_empty() => self.needs.clone(),
            _ => self.writes.iter().cloned().map(Some).collect(),
        }
    }
}

/// Programs that set an image up, and do the same when they are called again on an image without what they made.
/// Source: the manuals of Debian's coreutils, passwd, adduser, cron, libc-bin, libcap2-bin,
/// ca-certificates and tzdata.
pub(super) const SETS_UP: &[&str] = &[
    "addgroup",
    "adduser",
    "chgrp",
    "chmod",
    "chown",
    "chpasswd",
    "crontab",
    "dpkg-reconfigure",
    "groupadd",
    "groupmod",
    "install",
    "ln",
    "locale-gen",
    "localedef",
    "mkdir",
    "passwd",
    "setcap",
    "touch",
    "update-ca-certificates",
    "update-locale",
    "useradd",
    "usermod",
];

/// Programs whose output is the same wherever they are called, or that say what they are told.
const SAY_THE_SAME: &[&str] = &[
    ":", "[", "basename", "cut", "date", "dirname", "dpkg", "echo", "expr", "getent", "hostname", "id",
    "nproc", "printf", "pwd", "seq", "sleep", "test", "tr", "true", "uname", "whoami",
];

/// Programs that say what is in the files which they are told.
const READ: &[&str] =
    &["cat", "cmp", "diff", "file", "grep", "head", "md5sum", "sha256sum", "sha512sum", "stat", "tail", "wc"];

/// What a step that sets up works on.
pub(super) fn set_up(look: &Look<'_>, step: usize, simple: &Simple) -> SetUp {
    let into = simple.redirects.iter().filter(|redirect| redirect.op.contains('>'));
    let into = into.filter_map(|redirect| redirect.target.literal().and_then(|path| look.join(&path)));
    let mut writes: Vec<String> = into.filter(|path| !path.starts_with("/dev/")).collect();
    let nothing = |program: &str, writes| SetUp {
        step,
        program: program.to_owned(),
        needs: Vec::new(),
        folders: Vec::new(),
        writes,
        removes: Vec::new(),
        unknown_folder: false,
        own_mode: false,
        not_alone: None,
    };
    let Some(call) = Call::of(simple) else { return nothing("", writes) };
    let written = |word: &Word| word.span.of(look.script).trim_matches(['"', '\'']).to_owned();
    let words: Vec<String> = call.args().iter().map(written).collect();
    let makes_folders = call.is("mkdir") || call.is("install") && words.iter().any(|word| word == "-d");
    let has_mode = |word: &String| {
        ["-m", "-o", "-g", "--mode", "--owner", "--group"].iter().any(|option| word.starts_with(option))
    };
    let own_mode = makes_folders && (look.is_of_another_user() || words.iter().any(has_mode));
    let mut operands: Vec<&String> = Vec::new();
    let mut words_left = words.iter();
    while let Some(word) = words_left.next() {
        match word.as_str() {
            // The mode, owner and group.
            "-m" | "--mode" | "-o" | "-g" if makes_folders => drop(words_left.next()),
            word if word.starts_with('-') && word.len() > 1 => {}
            _ => operands.push(word),
        }
    }
    let behind = |count: usize| operands.iter().skip(count).map(|path| look.path(path)).collect::<Vec<_>>();
    let but_the_last = || {
        let mut paths = behind(0);
        paths.pop();
        paths
    };
    let reference = words.iter().any(|word| word.starts_with("--reference"));
    let (needs, folders) = match call.name() {
        "crontab" => (behind(0), Vec::new()),
        "setcap" => (behind(1), Vec::new()),
        "chmod" | "chown" | "chgrp" => (behind(usize::from(!reference)), Vec::new()),
        "sed" => (behind(usize::from(!words.iter().any(|word| word == "-e" || word == "-f"))), Vec::new()),
        // What is not there is removed as well.
        "rm" if words.iter().any(|word| word.starts_with('-') && word.contains('f')) => {
            (Vec::new(), Vec::new())
        }
        "rm" | "rmdir" => (behind(0), Vec::new()),
        _ if makes_folders => (Vec::new(), behind(0).into_iter().flatten().collect()),
        "install" | "cp" | "mv" => (but_the_last(), Vec::new()),
        "grep" => (behind(1), Vec::new()),
        name if READ.contains(&name) => (behind(0), Vec::new()),
        _ => (Vec::new(), Vec::new()),
    };
    let removes = match call.name() {
        "rm" | "rmdir" => behind(0),
        "mv" => but_the_last(),
        _ => Vec::new(),
    };
    if call.name() == "touch" {
        writes.extend(behind(0).into_iter().flatten());
    }
    let unknown_folder = makes_folders && folders.len() < operands.len();
    SetUp { needs, folders, removes, unknown_folder, own_mode, ..nothing(call.name(), writes) }
}

/// The variables that the steps of a script set, whose text is `text`.
pub(super) fn assigned<'s>(script: &'s Script, text: &'s str) -> BTreeSet<&'s str> {
    let assignments = script.commands().flat_map(|found| &found.simple.assignments);
    let mut names: BTreeSet<&str> = assignments.map(|assignment| assignment.name.as_str()).collect();
    for call in script.calls().filter(|call| matches!(call.name(), "export" | "read" | "readonly")) {
        names.extend(call.args().iter().filter_map(|word| word.span.of(text).split('=').next()));
    }
    names
}

/// What a step takes of those in front of it in its RUN, in words: a folder that they go to, a variable that they set, of which
/// `assigned` has the names.
pub(super) fn step_needs_script(
    look: &Look<'_>,
    assigned: &BTreeSet<&str>,
    simple: &Simple,
) -> Option<String> {
    let call = Call::of(simple);
    let program = call.as_ref().map_or("", |call| call.name());
    if let Some(name) = variables(simple.span.of(look.script)).find(|name| assigned.contains(name)) {
        return Some(format!("`{program}` uses {name}, which its RUN sets"));
    }
    if look.cwd == look.files.workdir {
        return None;
    }
    let is_absolute = |word: &Word| word.span.of(look.script).trim_matches(['"', '\'']).starts_with('/');
    let is_option = |word: &&Word| word.span.of(look.script).starts_with('-');
    let skipped = usize::from(matches!(program, "chgrp" | "chmod" | "chown" | "sed" | "setcap"));
    // What these are told are no paths.
    let names = matches!(
        program,
        "addgroup"
            | "adduser"
            | "echo"
            | "groupadd"
            | "locale-gen"
            | "printf"
            | "update-ca-certificates"
            | "useradd"
            | "usermod"
    );
    let words = call.as_ref().map_or(&[][..], |call| call.args());
    let paths = names || words.iter().filter(|word| !is_option(word)).skip(skipped).all(is_absolute);
    let into = simple
        .redirects
        .iter()
        .filter(|redirect| redirect.op.contains(['<', '>']) && redirect.body.is_none());
    let redirects = into.clone().all(|redirect| is_absolute(&redirect.target) || redirect.op.ends_with('&'));
    (!paths || !redirects).then(|| format!("`{program}` works in a folder that its RUN goes to first"))
}

/// What a step that sets up takes from the builder which the runtime stage says otherwise, in words: the output of a program.
pub(super) fn step_depends(
    look: &Look<'_>,
    script: &Script,
    simple: &Simple,
    redirected: bool,
) -> Option<String> {
    let is_inside = |found: &shell::Found<'_>| {
        found.simple.span != simple.span
            && simple.span.start <= found.simple.span.start
            && found.simple.span.end <= simple.span.end
    };
    let names =
        |found: shell::Found<'_>| found.calls().map(|call| call.name().to_owned()).collect::<Vec<_>>();
    let text = simple.span.of(look.script);
    // Only a substitution holds other commands.
    let has_inside = text.contains(['`', '(']);
    let mut inside =
        has_inside.then(|| script.commands().filter(is_inside).flat_map(names)).into_iter().flatten();
    if let Some(name) = inside.find(|name| !SAY_THE_SAME.contains(&name.as_str())) {
        return Some(format!("what `{name}` says, which a step writes into the image"));
    }
    // What only the builder's base sets.
    let state = look.build.state(look.run.instruction);
    let of_base = |name: &str| {
        RECIPES.iter().any(|recipe| recipe.variables.contains(&name)) && !state.env_may_be_set(name)
    };
    if let Some(name) = variables(text).find(|name| of_base(name)) {
        return Some(format!("what {name} is in the runtime stage, which a step uses"));
    }
    let call = Call::of(simple).filter(|_| redirected)?;
    let name = call.name();
    // A pattern is what is there.
    let pattern = call.args().iter().any(|word| {
        let written = word.span.of(look.script);
        !written.starts_with(['"', '\'']) && written.contains(['*', '?'])
    });
    let says_the_same = SAY_THE_SAME.contains(&name) || READ.contains(&name) || SETS_UP.contains(&name);
    (pattern || !says_the_same).then(|| format!("what `{name}` says, which a step writes into the image"))
}

/// The names behind the dollar signs of a text.
pub(super) fn variables(text: &str) -> impl Iterator<Item = &str> {
    text.split('$').skip(1).map(|rest| {
        let rest = rest.strip_prefix('{').unwrap_or(rest);
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        &rest[..end]
    })
}
