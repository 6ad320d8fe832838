//! The calls of a script.

use super::follow::How;
use super::guards::Guards;
use super::{DEEPEST, Look, Place, Text, Why};
use crate::facts::scripts::quoted;
use crate::shell::{self, Call, Command, Compound, CompoundKind, Found, Part, SHELLS, Script, Word};
use crate::syntax::expand::Variable;
use std::collections::HashSet;
use std::rc::Rc;

/// What shells do themselves. Source: POSIX.1-2017, 2.14 and 1.6; bash 5.2, "Shell Builtin Commands".
pub(in crate::facts) const BUILTINS: &[&str] = &[
    ".",
    ":",
    "[",
    "alias",
    "bg",
    "bind",
    "break",
    "builtin",
    "caller",
    "cd",
    "command",
    "compgen",
    "complete",
    "continue",
    "declare",
    "dirs",
    "disown",
    "echo",
    "enable",
    "eval",
    "exec",
    "exit",
    "export",
    "false",
    "fc",
    "fg",
    "getopts",
    "hash",
    "help",
    "history",
    "jobs",
    "kill",
    "let",
    "local",
    "logout",
    "mapfile",
    "popd",
    "printf",
    "pushd",
    "pwd",
    "read",
    "readarray",
    "readonly",
    "return",
    "set",
    "shift",
    "shopt",
    "source",
    "suspend",
    "test",
    "time",
    "times",
    "trap",
    "true",
    "type",
    "typeset",
    "ulimit",
    "umask",
    "unalias",
    "unset",
    "wait",
];

/// Wrappers that are no programs of their own.
const NO_PROGRAMS: &[&str] = &["builtin", "command", "exec"];

/// What stands for an expansion: no program is called so.
const EXPANSION: &str = "$";

impl<'b> Look<'b> {
    /// A script by its text.
    pub(super) fn text(&mut self, text: &str, place: &Place<'b>) {
        if place.depth > DEEPEST {
            return self.unseen(place.caller.clone(), Why::TooMuch, place);
        }
        match shell::parse(text) {
            Ok(script) => self.script(&script, place),
            Err(opaque) => {
                let why = Why::Unreadable(format!("its script cannot be read: {}", opaque.reason));
                self.unseen(place.caller.clone(), why, place);
            }
        }
    }

    pub(super) fn script(&mut self, script: &Script, place: &Place<'b>) {
        self.starts.texts.push(Text {
            text: script.text.clone(),
            instruction: place.instruction,
            at: place.at,
            through: place.through.clone(),
        });
        let guards = Guards::of(script);
        place.functions.borrow_mut().extend(functions(script));
        let mut place = place.clone();
        place.text.push('\n');
        place.text.push_str(&script.text);
        for found in script.commands() {
            self.simple(found, script, &guards, &mut place);
        }
    }

    fn simple(&mut self, found: Found<'_>, script: &Script, guards: &Guards, place: &mut Place<'b>) {
        let simple = found.simple;
        let mut called = false;
        for call in found.calls() {
            called = true;
            let tested = guards.has(simple, call.path().unwrap_or(call.name()));
            self.call(&call, tested, place);
        }
        let Some(first) = simple.words.first().filter(|_| !called) else { return };
        // Its name is an expansion, maybe behind `exec` and the like.
        let mut argv: Vec<String> = Vec::new();
        let mut unknown = None;
        for word in &simple.words {
            let text = word.span.of(&script.text);
            match (value(word, place), is_arguments(word), &place.args) {
                (Some(value), ..) => argv.push(value),
                (None, true, Some(args)) => argv.extend(args.iter().cloned()),
                (None, ..) => {
                    unknown.get_or_insert(text);
                    argv.push(EXPANSION.to_owned());
                }
            }
        }
        let what = unknown.unwrap_or(first.span.of(&script.text)).to_owned();
        let Ok(known) = shell::parse(&quoted(&argv)) else { return self.unseen(what, Why::Expansion, place) };
        let calls: Vec<Call<'_>> = known.calls().collect();
        let hidden = calls.last().is_none_or(|call| call.name() == EXPANSION);
        if hidden && argv.iter().any(|word| word == EXPANSION) {
            self.unseen(what, Why::Expansion, place);
        }
        for call in &calls {
            let tested = guards.has(simple, call.path().unwrap_or(call.name()));
            self.call(call, tested, place);
        }
    }

    fn call(&mut self, call: &Call<'_>, tested: bool, place: &mut Place<'b>) {
        let name = call.name();
        for wrapper in call.wrappers().filter(|wrapper| !NO_PROGRAMS.contains(wrapper)) {
            if !(wrapper == "time" && place.in_shell) {
                let written = call.simple().words.iter().filter_map(Word::literal);
                let written = written.into_iter().find(|word| word.rsplit('/').next() == Some(wrapper));
                self.started(&written.unwrap_or(wrapper.into()), tested, place);
            }
        }
        let wrapper = call.wrappers().last();
        let inside = wrapper
            .is_some_and(|name| name == "busybox" || name.starts_with("python") || name.starts_with("pypy"));
        // A module, an applet, or what stands in another root.
        if inside
            || matches!(name, EXPANSION | "")
            || call.path().unwrap_or(name).starts_with('-')
            || call.wrappers().any(|wrapper| wrapper == "chroot")
        {
            return;
        }
        let by_shell =
            place.in_shell && call.wrappers().all(|wrapper| matches!(wrapper, "builtin" | "command"));
        if by_shell
            && call.path().is_none()
            && (BUILTINS.binary_search(&name).is_ok() || place.functions.borrow().contains(name))
        {
            return self.builtin(call, place);
        }
        let written = call.path().unwrap_or(name);
        self.started(written, tested, place);
        if let Some(text) = call.script() {
            let place = place.in_shell_of_its_own();
            self.text(&text, &place);
        } else if SHELLS.contains(&name) {
            self.shell_call(call, place);
        } else if !self.manifest(call, place) {
            let args = literals(call.args());
            self.program(written, args, place);
        }
    }

    fn builtin(&mut self, call: &Call<'_>, place: &mut Place<'b>) {
        let first = call.args().first();
        match call.name() {
            "." | "source" => match first.and_then(|word| value(word, place)) {
                Some(path) => self.file(&path, How::Sourced, literals(&call.args()[1..]), place),
                None if first.is_some() => self.unseen("what `.` reads".to_owned(), Why::Expansion, place),
                None => {}
            },
            "eval" | "trap" => match call.script() {
                Some(text) => {
                    let place = Place { depth: place.depth + 1, ..place.clone() };
                    self.text(&text, &place);
                }
                None if call.name() == "eval" && first.is_some() => {
                    self.unseen("what `eval` runs".to_owned(), Why::Expansion, place);
                }
                None => {}
            },
            "cd" | "pushd" => match first.map(|word| value(word, place)) {
                Some(Some(folder)) => place.enter(&folder),
                // `cd "$(dirname "$0")"`
                Some(None) => {
                    if let Some(own) = place.own_folder.clone() {
                        place.enter(&own);
                    }
                }
                None => {}
            },
            _ => {}
        }
    }

    /// A shell that is not given a script in a word.
    fn shell_call(&mut self, call: &Call<'_>, place: &mut Place<'b>) {
        let mut args = call.args().iter().enumerate();
        while let Some((at, word)) = args.next() {
            let Some(text) = value(word, place) else {
                return self.unseen(format!("what {} is given", call.name()), Why::Expansion, place);
            };
            match text.strip_prefix(['-', '+']) {
                Some(letters)
                    if text.starts_with('-') && !letters.starts_with('-') && letters.contains('c') =>
                {
                    return self.unseen(format!("what {} is given", call.name()), Why::Expansion, place);
                }
                Some(letters) if !letters.starts_with('-') && letters.contains(['o', 'O']) => {
                    args.next();
                }
                Some(letters) if !letters.starts_with('-') && letters.contains('s') => break,
                Some(_) => {}
                None => return self.file(&text, How::Script, literals(&call.args()[at + 1..]), place),
            }
        }
        let asks = call
            .args()
            .iter()
            .any(|word| word.literal().is_some_and(|text| text == "--version" || text == "--help"));
        if !place.in_shell || asks {
            return;
        }
        for redirect in &call.simple().redirects {
            let text = match redirect.op.as_str() {
                "<<" | "<<-" => redirect.body.as_ref().and_then(|body| body.word()).map(literal_or_so),
                "<<<" => redirect.target.literal().map(String::from),
                "<" => match value(&redirect.target, place) {
                    Some(path) => return self.file(&path, How::Script, Some(Vec::new()), place),
                    None => None,
                },
                _ => continue,
            };
            if let Some(text) = text {
                return self.text(&text, &place.in_shell_of_its_own());
            }
        }
        self.unseen(format!("what {} reads", call.name()), Why::Piped, place);
    }
}

impl Place<'_> {
    /// The same in another shell.
    pub(super) fn in_shell_of_its_own(&self) -> Self {
        Place { depth: self.depth + 1, in_shell: true, functions: Rc::default(), ..self.clone() }
    }

    /// Whether the scripts around may set the variable: they name it otherwise than to read it.
    fn sets(&self, name: &str) -> bool {
        let part = |c: char| c.is_ascii_alphanumeric() || c == '_';
        self.text.match_indices(name).any(|(at, _)| {
            let (before, behind) = (&self.text[..at], &self.text[at + name.len()..]);
            !before.ends_with(part)
                && !behind.starts_with(part)
                && !before.ends_with('$')
                && !before.ends_with("${")
        })
    }

    /// What follows a `cd` may run there; behind the end of a subshell it runs where it did.
    fn enter(&mut self, folder: &str) {
        let entered = match (folder.starts_with('/'), self.folders.first()) {
            (true, _) => folder.to_owned(),
            (false, Some(here)) => format!("{here}/{folder}"),
            (false, None) => return,
        };
        self.folders.retain(|known| *known != entered);
        self.folders.insert(0, entered);
        self.folders.truncate(4);
    }
}

/// The functions that a script defines.
fn functions(script: &Script) -> HashSet<String> {
    fn list(body: &shell::List, names: &mut HashSet<String>) {
        for item in &body.items {
            let rest = item.and_or.rest.iter().map(|(.., pipeline)| pipeline);
            for pipeline in std::iter::once(&item.and_or.first).chain(rest) {
                pipeline.commands.iter().for_each(|one| command(one, names));
            }
        }
    }
    fn command(one: &Command, names: &mut HashSet<String>) {
        let Command::Compound(Compound { kind, .. }) = one else { return };
        match kind {
            CompoundKind::Group(body)
            | CompoundKind::Subshell(body)
            | CompoundKind::For { body, .. }
            | CompoundKind::ForArithmetic { body, .. }
            | CompoundKind::Select { body, .. } => list(body, names),
            CompoundKind::If(arms, otherwise) => {
                arms.iter().for_each(|(_, body)| list(body, names));
                otherwise.iter().for_each(|body| list(body, names));
            }
            CompoundKind::While { body, .. } => list(body, names),
            CompoundKind::Case { arms, .. } => arms.iter().for_each(|(_, body, _)| list(body, names)),
            CompoundKind::Function { name, body } => {
                names.insert(name.clone());
                command(body, names);
            }
            CompoundKind::Arithmetic(_) | CompoundKind::Condition(_) => {}
        }
    }
    let mut names = HashSet::new();
    list(&script.list, &mut names);
    names
}

/// `"$@"`, `$@`, `$*`
fn is_arguments(word: &Word) -> bool {
    let is = |part: &Part| matches!(part, Part::Parameter { name, operation, .. } if operation.is_empty() && matches!(name.as_str(), "@" | "*"));
    match word.parts.as_slice() {
        [Part::Double(parts)] => matches!(parts.as_slice(), [part] if is(part)),
        [part] => is(part),
        _ => false,
    }
}

/// A word's value, where it is written out, or made of variables that the file sets.
fn value(word: &Word, place: &Place<'_>) -> Option<String> {
    fn parts(of: &[Part], place: &Place<'_>, value: &mut String) -> Option<()> {
        for part in of {
            match part {
                Part::Literal { text, pattern: false } | Part::Single(text) => value.push_str(text),
                Part::Double(nested) => parts(nested, place, value)?,
                Part::Parameter { name, operation, .. } if operation.is_empty() => {
                    match place.state.env.get(name) {
                        // The shell may split what is not quoted.
                        Variable::Set(text)
                            if !place.sets(name) && !text.contains([' ', '\t', '\n', '*', '?', '[']) =>
                        {
                            value.push_str(text)
                        }
                        _ => return None,
                    }
                }
                _ => return None,
            }
        }
        Some(())
    }
    let mut value = String::new();
    parts(&word.parts, place, &mut value)?;
    Some(value)
}

/// The values of words, where all are written out.
fn literals(words: &[Word]) -> Option<Vec<String>> {
    words.iter().map(|word| word.literal().map(String::from)).collect()
}

/// The text of a here-document; expansions stay out, as what they are put into still names its programs.
fn literal_or_so(word: &Word) -> String {
    let mut text = String::new();
    for part in &word.parts {
        match part {
            Part::Literal { text: piece, .. } | Part::Single(piece) => text.push_str(piece),
            _ => text.push_str("\"$expansion\""),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn builtins_are_sorted() {
        assert!(super::BUILTINS.is_sorted());
    }
}
