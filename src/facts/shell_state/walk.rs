//! A walk over a script that notes what each command does to the shell.

use super::{Leak, ShellState, pipelines};
use crate::shell::{
    AndOr, Assignment, Command, Compound, CompoundKind, List, Part, Redirect, Simple, Terminator, Word,
};

/// Builtins that leave the shell as it was. `command` and `builtin` are looked through; `echo` and the rest only
/// write or test.
const HARMLESS: &[&str] =
    &["[", "[[", "bg", "echo", "false", "fg", "jobs", "kill", "pwd", "test", "times", "true", "type", "wait"];

/// Builtins that end the shell or the loop they stand in.
const ENDING: &[&str] = &["break", "continue", "exit", "logout", "return"];

/// Builtins of dash, bash or busybox ash that set variables named in their arguments.
const DECLARING: &[&str] = &[
    "declare",
    "export",
    "getopts",
    "let",
    "local",
    "mapfile",
    "read",
    "readarray",
    "readonly",
    "typeset",
    "unset",
];

/// Other builtins: what they do is not modelled.
const OPAQUE: &[&str] = &[
    ".", "bind", "caller", "compgen", "complete", "compopt", "disown", "enable", "fc", "hash", "history",
    "source", "suspend",
];

/// Variables whose value differs between a shell of one's own and a shared one.
const INTROSPECTION: &[&str] = &[
    "!",
    "BASHPID",
    "BASH_COMMAND",
    "BASH_EXECUTION_STRING",
    "BASH_LINENO",
    "BASH_SUBSHELL",
    "FUNCNAME",
    "LINENO",
    "PIPESTATUS",
    "RANDOM",
    "SECONDS",
    "SRANDOM",
    "_",
];

/// A walk over a script. `own` is false inside what runs in a shell of its own: subshells, pipelines,
/// substitutions, the background.
pub(super) struct Walk {
    pub(super) state: ShellState,
    own: bool,
}

impl Walk {
    /// A walk that begins in the script's own shell.
    pub(super) fn new() -> Walk {
        Walk { state: ShellState::default(), own: true }
    }

    fn leak(&mut self, leak: Leak) {
        if self.own {
            self.state.leaks.insert(leak);
        }
    }

    fn elsewhere(&mut self, look: impl FnOnce(&mut Walk)) {
        let own = std::mem::replace(&mut self.own, false);
        look(self);
        self.own = own;
    }

    pub(super) fn list(&mut self, list: &List) {
        for item in &list.items {
            let background = matches!(item.terminator, Some((Terminator::Ampersand, _)));
            if background {
                self.state.background = true;
                self.elsewhere(|walk| walk.and_or(&item.and_or));
            } else {
                self.and_or(&item.and_or);
            }
        }
    }

    fn and_or(&mut self, and_or: &AndOr) {
        for pipeline in pipelines(and_or) {
            match pipeline.commands.as_slice() {
                [command] => self.command(command),
                commands => self.elsewhere(|walk| commands.iter().for_each(|command| walk.command(command))),
            }
        }
    }

    fn command(&mut self, command: &Command) {
        match command {
            Command::Simple(simple) => self.simple(simple),
            Command::Compound(compound) => self.compound(compound),
        }
    }

    fn compound(&mut self, compound: &Compound) {
        self.redirects(&compound.redirects);
        match &compound.kind {
            CompoundKind::Group(list) => self.list(list),
            CompoundKind::Subshell(list) => self.elsewhere(|walk| walk.list(list)),
            CompoundKind::If(arms, otherwise) => {
                for (condition, body) in arms {
                    self.list(condition);
                    self.list(body);
                }
                if let Some(body) = otherwise {
                    self.list(body);
                }
            }
            CompoundKind::For { name, words, body } | CompoundKind::Select { name, words, body } => {
                self.leak(Leak::Variable(name.clone()));
                words.iter().flatten().for_each(|word| self.word(word));
                self.list(body);
            }
            CompoundKind::ForArithmetic { head, body } => {
                self.leak(Leak::Variable("the loop's variable".into()));
                self.word(head);
                self.list(body);
            }
            CompoundKind::While { condition, body, .. } => {
                self.list(condition);
                self.list(body);
            }
            CompoundKind::Case { word, arms } => {
                self.word(word);
                for (patterns, body, _) in arms {
                    patterns.iter().for_each(|pattern| self.word(pattern));
                    self.list(body);
                }
            }
            CompoundKind::Arithmetic(word) => {
                self.leak(Leak::Variable("what (( )) names".into()));
                self.word(word);
            }
            CompoundKind::Condition(words) => {
                if words.iter().any(|word| word.literal().as_deref() == Some("=~")) {
                    self.leak(Leak::Variable("BASH_REMATCH".into()));
                }
                words.iter().for_each(|word| self.word(word));
            }
            CompoundKind::Function { name, body } => {
                self.leak(Leak::Name(name.clone()));
                self.command(body);
            }
        }
    }

    fn redirects(&mut self, redirects: &[Redirect]) {
        for redirect in redirects {
            if redirect.fd.as_deref().is_some_and(|fd| fd.starts_with('{')) {
                self.leak(Leak::Descriptor);
            }
            redirect.words().for_each(|word| self.word(word));
        }
    }

    fn simple(&mut self, simple: &Simple) {
        self.redirects(&simple.redirects);
        for Assignment { subscript, value, .. } in &simple.assignments {
            subscript.iter().for_each(|word| self.word(word));
            self.word(value);
        }
        for word in &simple.words {
            self.word(word);
        }
        let Some(first) = simple.words.first() else {
            for assignment in &simple.assignments {
                self.leak(Leak::Variable(assignment.name.clone()));
            }
            return;
        };
        self.named(first, &simple.words[1..], simple);
    }

    /// A command by its name and arguments; `simple` is the command it stands in.
    fn named(&mut self, first: &Word, args: &[Word], simple: &Simple) {
        let Some(name) = first.literal() else {
            // A name with a slash in it is a program, whatever its variables hold.
            if !first
                .parts
                .iter()
                .any(|part| matches!(part, Part::Literal { text, .. } if text.contains('/')))
            {
                self.leak(Leak::Unknown("a command named by a variable".into()));
            }
            return;
        };
        let name = name.as_ref();
        if let "command" | "builtin" = name {
            let rest: Vec<&Word> = args.iter().collect();
            let skip = rest.iter().take_while(|w| w.literal().is_some_and(|t| t.starts_with('-'))).count();
            let query = rest[..skip].iter().any(|w| w.literal().is_some_and(|t| t.contains(['v', 'V'])));
            if let (false, Some(target)) = (query, args.get(skip)) {
                self.named(target, &args[skip + 1..], simple);
            }
            return;
        }
        let assignments_stay =
            [":", ".", "eval", "exec", "export", "readonly", "set", "shift", "times", "trap", "unset"];
        if !simple.assignments.is_empty() && assignments_stay.contains(&name) {
            for assignment in &simple.assignments {
                self.leak(Leak::Variable(assignment.name.clone()));
            }
        }
        let literal = |word: &Word| word.literal().map(|text| text.into_owned());
        match name {
            ":" => {}
            "printf" => {
                if args.first().and_then(literal).is_none_or(|text| text.starts_with("-v")) {
                    self.leak(Leak::Variable("what printf -v names".into()));
                }
            }
            _ if HARMLESS.binary_search(&name).is_ok() => {
                if matches!(name, "wait" | "jobs" | "fg" | "bg" | "times") {
                    self.state.introspection.insert(name.into());
                }
            }
            "cd" | "pushd" | "popd" | "dirs" => {
                self.leak(Leak::Directory);
            }
            "umask" | "ulimit" => self.leak(Leak::Limit),
            "trap" => self.leak(Leak::Trap),
            "alias" | "unalias" => self.leak(Leak::Name("an alias".into())),
            "set" => self.set(args),
            "shift" => self.leak(Leak::Positional),
            "shopt" => self.leak(Leak::Option {
                errexit: args.iter().any(|w| w.literal().is_none_or(|t| t.contains("errexit"))),
            }),
            "exec" => {
                self.leak(if args.is_empty() { Leak::Descriptor } else { Leak::Ends });
            }
            "eval" => self.leak(Leak::Unknown("eval".into())),
            _ if ENDING.contains(&name) => self.leak(Leak::Ends),
            _ if DECLARING.contains(&name) => {
                let named: Vec<String> =
                    args.iter().filter_map(literal).filter(|t| !t.starts_with('-')).collect();
                for text in &named {
                    self.leak(Leak::Variable(text.split('=').next().unwrap_or_default().to_owned()));
                }
                if named.len() < args.len() || args.is_empty() {
                    self.leak(Leak::Variable(format!("what {name} names")));
                }
            }
            _ if OPAQUE.contains(&name) => self.leak(Leak::Unknown(name.to_owned())),
            _ => {
                if !name.contains('/') {
                    self.state.called.insert(name.to_owned());
                    if self.own {
                        self.state.looked_up.insert(name.to_owned());
                    }
                }
            }
        }
    }

    /// `set`: options, positional parameters, or both.
    fn set(&mut self, args: &[Word]) {
        let mut words = args.iter();
        while let Some(word) = words.next() {
            let Some(text) = word.literal() else {
                self.leak(Leak::Positional);
                self.leak(Leak::Option { errexit: true });
                return;
            };
            if text == "-" || text == "--" || !text.starts_with(['-', '+']) {
                self.leak(Leak::Positional);
                return;
            }
            let mut errexit = text[1..].contains('e');
            if text[1..].contains('o') {
                let name = words.next().and_then(|word| word.literal());
                errexit |= name.is_none_or(|name| name == "errexit" || name == "posix");
            }
            self.leak(Leak::Option { errexit });
        }
    }

    fn word(&mut self, word: &Word) {
        word.parts.iter().for_each(|part| self.part(part));
    }

    fn part(&mut self, part: &Part) {
        match part {
            Part::Literal { .. } | Part::Single(_) => {}
            Part::Double(parts) => parts.iter().for_each(|part| self.part(part)),
            Part::Parameter { name, operation, nested } => {
                if INTROSPECTION.binary_search(&name.as_str()).is_ok() {
                    self.state.introspection.insert(name.clone());
                }
                // bash: `${name[1]:=x}` makes an array of the variable.
                let behind = match operation.strip_prefix('[') {
                    Some(subscript) => subscript.rsplit_once(']').map_or("=", |(_, behind)| behind),
                    None => operation,
                };
                if behind.starts_with(":=") || behind.starts_with('=') {
                    self.leak(Leak::Variable(name.clone()));
                }
                nested.iter().for_each(|part| self.part(part));
            }
            Part::Command(list) | Part::Process(list) => self.elsewhere(|walk| walk.list(list)),
            Part::Arithmetic { text, nested } => {
                if assigns(text) {
                    self.leak(Leak::Variable("what $(( )) names".into()));
                }
                nested.iter().for_each(|part| self.part(part));
            }
            Part::Array(words) => words.iter().for_each(|word| self.word(word)),
        }
    }
}

/// Whether an arithmetic expression may assign: `=` that is no comparison, `++`, `--`.
fn assigns(expression: &str) -> bool {
    let bytes = expression.as_bytes();
    bytes.windows(2).any(|pair| pair == b"++" || pair == b"--")
        || bytes.iter().enumerate().any(|(at, &byte)| {
            let before = at.checked_sub(1).map(|at| bytes[at]);
            byte == b'='
                && bytes.get(at + 1) != Some(&b'=')
                && (!matches!(before, Some(b'=' | b'!' | b'<' | b'>'))
                    || at >= 2 && matches!(&bytes[at - 2..at], b"<<" | b">>"))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        assert!(HARMLESS.is_sorted() && INTROSPECTION.is_sorted());
    }

    #[test]
    fn arithmetic_assignments() {
        for text in ["x=1", "x+=1", "x<<=1", "i++", "--i", "a?b:c=1"] {
            assert!(assigns(text), "{text}");
        }
        for text in ["x==1", "x<=1", "1+2", "a!=b", "a>=b", "1<<2"] {
            assert!(!assigns(text), "{text}");
        }
    }
}
