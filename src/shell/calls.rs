//! The programs that a script starts: behind `sudo`, `env`, `xargs` and the like, and inside of `sh -c '…'`.
//!
//! `script.command("apt-get").subcommand("install")` reads as it is meant. A call names a program only where its name
//! is written out.

use super::programs::{SHELLS, VALUED, WRAPPERS};
use super::{Found, Part, Script, Simple, Word};
use std::borrow::Cow;
use std::ops::Range;

/// A program that a simple command starts.
#[derive(Clone, Debug)]
pub struct Call<'a> {
    name: Name<'a>,
    args: &'a [Word],
    wrappers: Vec<Name<'a>>,
    simple: &'a Simple,
    at: usize,
}

/// A word that names a program, and where in it the program's folder ends.
#[derive(Clone, Debug)]
struct Name<'a>(Cow<'a, str>, usize);

impl<'a> Name<'a> {
    fn of(word: &'a Word) -> Option<Name<'a>> {
        let word = word.literal()?;
        let folder = word.bytes().rposition(|byte| byte == b'/').map_or(0, |slash| slash + 1);
        Some(Name(word, folder))
    }

    /// The name alone.
    fn as_str(&self) -> &str {
        &self.0[self.1..]
    }
}

/// The calls of a script, or those of them that were asked for.
#[derive(Clone, Debug)]
pub struct Calls<'a>(std::vec::IntoIter<Call<'a>>);

impl<'a> Iterator for Calls<'a> {
    type Item = Call<'a>;

    fn next(&mut self) -> Option<Call<'a>> {
        self.0.next()
    }
}

impl<'a> Calls<'a> {
    /// Those of the program `name`.
    pub fn command(self, name: &str) -> Calls<'a> {
        self.only(|call| call.is(name))
    }

    /// Those with the subcommand `name`.
    pub fn subcommand(self, name: &str) -> Calls<'a> {
        self.only(|call| call.subcommand().as_deref() == Some(name))
    }

    /// Those with `word` among their arguments.
    pub fn with(self, word: &str) -> Calls<'a> {
        self.only(|call| call.has(word))
    }

    fn only(self, wanted: impl Fn(&Call<'_>) -> bool) -> Calls<'a> {
        Calls(self.0.filter(|call| wanted(call)).collect::<Vec<_>>().into_iter())
    }
}

impl Script {
    /// Every program that it starts, in the order of its commands, those in substitutions included. What a literal
    /// script inside of it starts is not among them: see [`Script::scripts_inside`].
    pub fn calls(&self) -> Calls<'_> {
        Calls(self.commands().flat_map(|found| found.calls()).collect::<Vec<_>>().into_iter())
    }

    /// Every call of the program `name`.
    pub fn command(&self, name: &str) -> Calls<'_> {
        self.calls().command(name)
    }

    /// The scripts that are written out as an argument (`sh -c '…'`, `su user -c '…'`, `eval '…'`, `trap '…' EXIT`),
    /// and those inside of them, sixteen levels deep, as far as they can be read. Their spans point into their own text,
    /// not into this script.
    pub fn scripts_inside(&self) -> Vec<Script> {
        let inside = |script: &Script| -> Vec<Script> {
            let texts = script.calls().filter_map(|call| call.script());
            texts.filter_map(|text| super::parse(&text).ok()).collect()
        };
        let mut scripts = inside(self);
        let mut level = 0..scripts.len();
        for _ in 1..DEEPEST {
            for at in level.clone() {
                let deeper = inside(&scripts[at]);
                scripts.extend(deeper);
            }
            level = level.end..scripts.len();
        }
        scripts
    }
}

/// Wrappers in wrappers, and scripts in scripts, are looked through this far.
const DEEPEST: usize = 16;

impl<'a> Found<'a> {
    /// The programs it starts, from the outside in; none where its name cannot be told. A wrapper such as `sudo` is
    /// only named by what it starts; `xargs`, `chroot` and `find`, which do something of their own, are calls too.
    pub fn calls(&self) -> std::vec::IntoIter<Call<'a>> {
        let mut calls = Vec::new();
        collect(self.simple, 0..self.simple.words.len(), Vec::new(), true, &mut |call| calls.push(call));
        calls.into_iter()
    }
}

/// Hands the calls of those of a command's words to `found`; not `through` what starts a program elsewhere or with other words.
fn collect<'a>(
    simple: &'a Simple,
    mut words: Range<usize>,
    mut wrappers: Vec<Name<'a>>,
    through: bool,
    found: &mut impl FnMut(Call<'a>),
) {
    while wrappers.len() < DEEPEST && !words.is_empty() {
        let at = words.start;
        let Some(name) = Name::of(&simple.words[at]) else { return };
        let args = &simple.words[at + 1..words.end];
        let inner = wrapped(name.as_str(), args);
        let here = inner.is_some_and(|(_, here)| here);
        if !here {
            found(Call { name: name.clone(), args, wrappers: wrappers.clone(), simple, at });
            if !through {
                return;
            }
        }
        if name.as_str() == "find" {
            wrappers.push(name);
            for inner in executed(args) {
                let inner = at + 1 + inner.start..at + 1 + inner.end;
                collect(simple, inner, wrappers.clone(), through, found);
            }
            return;
        }
        let Some((inner, _)) = inner else { return };
        wrappers.push(name);
        words.start += 1 + inner;
    }
}

/// What a wrapper starts: which argument is the program, and whether it does so once, here, with the words from there on;
/// `None` where it starts none.
fn wrapped(name: &str, args: &[Word]) -> Option<(usize, bool)> {
    let literal = |at: usize| args.get(at).and_then(|word| word.literal());
    if is_python(name) {
        // `python -m pip`: options in front of -m take no value, but for these two.
        let mut at = 0;
        while let Some(option) = literal(at) {
            match option.as_ref() {
                "-m" => return (at + 1 < args.len()).then_some((at + 1, true)),
                "-W" | "-X" => at += 2,
                _ if option.starts_with('-') && option != "-" && option != "-c" => at += 1,
                _ => return None,
            }
        }
        return None;
    }
    let wrapper = &WRAPPERS[WRAPPERS.binary_search_by_key(&name, |wrapper| wrapper.name).ok()?];
    let mut at = 0;
    while let Some(word) = args.get(at) {
        let text = word.literal();
        let assigned = begins_with_assignment(&word.parts);
        match text.as_deref() {
            Some("--") => {
                at += 1;
                break;
            }
            // These only ask for a command, or take it in one word.
            Some(option) if name == "command" && option.starts_with('-') && option.contains(['v', 'V']) => {
                return None;
            }
            Some(option)
                if name == "env" && (option.starts_with("-S") || option.starts_with("--split-string")) =>
            {
                return None;
            }
            Some(option) if option.starts_with('-') && option.len() > 1 => {
                at += if wrapper.valued.contains(&option) { 2 } else { 1 };
            }
            _ if assigned && matches!(name, "env" | "sudo" | "doas") => at += 1,
            _ => break,
        }
    }
    let inner = at + wrapper.operands;
    (inner < args.len()).then_some((inner, wrapper.here))
}

fn begins_with_assignment(parts: &[Part]) -> bool {
    match parts.first() {
        Some(Part::Literal { text, .. } | Part::Single(text)) => text.contains('='),
        Some(Part::Double(parts)) => begins_with_assignment(parts),
        _ => false,
    }
}

/// `python`, `python3`, `python3.12`, `pypy3`.
fn is_python(name: &str) -> bool {
    let version = name.strip_prefix("python").or_else(|| name.strip_prefix("pypy"));
    version.is_some_and(|version| version.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'))
}

/// The commands behind find's `-exec` and its like, each up to its `;` or `+`.
fn executed(args: &[Word]) -> Vec<Range<usize>> {
    let is =
        |at: usize, wanted: &[&str]| args[at].literal().is_some_and(|text| wanted.contains(&text.as_ref()));
    let mut commands = Vec::new();
    let mut at = 0;
    while at < args.len() {
        let starts = is(at, &["-exec", "-execdir", "-ok", "-okdir"]);
        at += 1;
        if starts {
            let end = (at..args.len()).find(|&end| is(end, &[";", "+"])).unwrap_or(args.len());
            commands.push(at..end);
            at = end;
        }
    }
    commands
}

impl<'a> Call<'a> {
    /// The program that a command runs itself: behind `sudo` and the like, which run it once, here, and with just the
    /// words behind it, so that its arguments are the command's last words. `xargs`, `chroot` and `find` are not looked
    /// through: what stands there cannot be joined with, or moved to, another command.
    pub fn of(simple: &'a Simple) -> Option<Call<'a>> {
        // The first one is the only one.
        let mut own = None;
        collect(simple, 0..simple.words.len(), Vec::new(), false, &mut |call| own = Some(call));
        own
    }

    /// Which of the command's words the program is.
    pub fn at(&self) -> usize {
        self.at
    }

    /// The program's name, without its folder.
    pub fn name(&self) -> &str {
        self.name.as_str()
    }

    /// Whether it is the program `name`.
    pub fn is(&self, name: &str) -> bool {
        self.name() == name
    }

    /// The program's path, where one is written.
    pub fn path(&self) -> Option<&str> {
        (self.name.1 > 0).then_some(&*self.name.0)
    }

    /// Its arguments.
    pub fn args(&self) -> &'a [Word] {
        self.args
    }

    /// Whether one of its arguments is `word`.
    pub fn has(&self, word: &str) -> bool {
        self.args.iter().any(|arg| arg.literal().as_deref() == Some(word))
    }

    /// The wrappers in front of it, from the outside in.
    pub fn wrappers(&self) -> impl Iterator<Item = &str> {
        self.wrappers.iter().map(Name::as_str)
    }

    /// The simple command that starts it.
    pub fn simple(&self) -> &'a Simple {
        self.simple
    }

    /// Its options that take the next word as their value, where it is a package manager that is known.
    pub fn valued(&self) -> &'static [&'static str] {
        let known = VALUED.iter().find(|(names, _)| names.contains(&self.name()));
        known.map_or(&[], |(_, valued)| valued)
    }

    /// The first argument that is no option and no option's value; the options of the usual package managers that take
    /// a value are known.
    pub fn subcommand(&self) -> Option<Cow<'a, str>> {
        self.subcommand_with(self.valued())
    }

    /// The same, where the options in `valued` take the next word as their value.
    pub fn subcommand_with(&self, valued: &[&str]) -> Option<Cow<'a, str>> {
        let mut args = self.args.iter();
        while let Some(word) = args.next() {
            let Some(text) = word.literal() else { continue };
            if !text.starts_with('-') {
                return Some(text);
            }
            if valued.contains(&text.as_ref()) {
                args.next();
            }
        }
        None
    }

    /// The script that it is given as an argument, where it is written out.
    pub fn script(&self) -> Option<String> {
        let literal = |word: &Word| word.literal().map(|text| text.into_owned());
        match self.name() {
            "eval" => {
                let words: Option<Vec<String>> = self.args.iter().map(literal).collect();
                words.map(|words| words.join(" "))
            }
            "trap" => self.args.first().and_then(literal).filter(|_| self.args.len() > 1),
            "su" | "runuser" => {
                let at = self.args.iter().position(|word| {
                    word.literal().is_some_and(|text| matches!(text.as_ref(), "-c" | "-lc" | "--command"))
                })?;
                self.args.get(at + 1).and_then(literal)
            }
            name if SHELLS.contains(&name) => {
                let mut args = self.args.iter();
                let mut asked = false;
                while let Some(word) = args.next() {
                    let text = literal(word)?;
                    let letters = match text.strip_prefix(['-', '+']) {
                        Some(letters) if text != "--" => letters,
                        _ => return asked.then_some(text),
                    };
                    if letters.starts_with('-') {
                        continue;
                    }
                    asked |= letters.contains('c') && text.starts_with('-');
                    // Each `o` takes an option's name.
                    letters.chars().filter(|&letter| letter == 'o' || letter == 'O').for_each(|_| {
                        args.next();
                    });
                }
                None
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::parse;

    /// Names of the calls, wrappers in front.
    fn calls(text: &str) -> Vec<String> {
        let script = parse(text).unwrap();
        let named = |call: Call<'_>| call.wrappers().chain([call.name()]).collect::<Vec<_>>().join(" ");
        script.calls().map(named).collect()
    }

    #[test]
    fn wrappers_are_sorted() {
        assert!(WRAPPERS.is_sorted_by_key(|wrapper| wrapper.name));
    }

    #[test]
    fn a_query_reads_like_english() {
        let script =
            parse("if a; then b && sudo -E apt-get -o A=b -y install x; fi; apt-get update").unwrap();
        let installs: Vec<Call<'_>> = script.command("apt-get").subcommand("install").collect();
        let [install] = installs.as_slice() else { panic!("{installs:?}") };
        assert!(install.has("-y") && install.wrappers().eq(["sudo"]) && !install.is("sudo"));
        assert_eq!(script.calls().with("update").count(), 1);
        assert_eq!(install.simple().span.of(&script.text), "sudo -E apt-get -o A=b -y install x");
    }

    #[test]
    fn wrappers_are_looked_through() {
        for (text, expected) in [
            ("timeout -k 5 --signal KILL 10 a", "timeout a"),
            ("env -u B A=b \"C=$d\" a", "env a"),
            ("nice -n 5 ionice -c3 a", "nice ionice a"),
            ("nice -5 a", "nice a"),
            ("chroot --userspec=a:b /mnt a", "chroot,chroot a"),
            ("command a; exec -a b a; builtin a", "command a,exec a,builtin a"),
            ("command time -f %E a", "command time a"),
            ("time a", "a"),
            ("busybox a", "busybox a"),
            ("gosu b a; su-exec b:c a", "gosu a,su-exec a"),
            ("sudo -u b -H -- a; sudo --user b A=c a", "sudo a,sudo a"),
            ("x | xargs -r -n 1 -I {} sudo a {}", "x,xargs,xargs sudo a"),
            ("find . -name b -exec a {} + -o -exec c \\;", "find,find a,find c"),
            ("python -m pip install b", "python pip"),
            ("/opt/bin/python3.11 -I -W ignore -m pip", "python3.11 pip"),
            ("$(a) b; $c d; `e`", "a,e"),
        ] {
            assert_eq!(calls(text).join(","), expected, "{text}");
        }
    }

    #[test]
    fn a_command_s_own_program() {
        for (text, expected) in [
            ("sudo -u b env C=d timeout 5 a e", "a"),
            ("xargs a", "xargs"),
            ("sudo chroot /mnt a", "chroot"),
            ("python -m pip install a", "pip"),
            ("find . -exec a \\;", "find"),
            ("sudo", "sudo"),
        ] {
            let script = parse(text).unwrap();
            let call = Call::of(script.steps().next().unwrap().simple).unwrap();
            assert_eq!(call.name(), expected, "{text}");
            let words = &call.simple().words;
            let last = &words[words.len() - call.args().len()..];
            assert_eq!(call.at() + 1, words.len() - last.len(), "{text}");
            assert!(last.iter().zip(call.args()).all(|(a, b)| a.span == b.span), "{text}");
        }
        assert!(Call::of(parse("$a b").unwrap().steps().next().unwrap().simple).is_none());
    }

    #[test]
    fn what_starts_nothing_is_a_call_itself() {
        for text in
            ["command -v a", "env", "sudo", "python a.py -m pip", "python -c 'x' -m pip", "env -S 'a b'"]
        {
            let found = calls(text);
            assert_eq!(found, [text.split(' ').next().unwrap()], "{text}");
        }
    }

    #[test]
    fn subcommands_are_no_values_of_options() {
        for (text, expected) in [
            ("apt-get -o Foo=bar -t sid install x", "install"),
            ("npm --prefix x install", "install"),
            ("npm --prefix=x install", "install"),
            ("pip --proxy x install y", "install"),
            ("python3 -m pip --proxy x install y", "install"),
            ("apk --no-cache add x", "add"),
            ("git -C x clone y", "clone"),
            ("tool --flag x y", "x"),
        ] {
            let script = parse(text).unwrap();
            assert_eq!(script.calls().next().unwrap().subcommand().as_deref(), Some(expected), "{text}");
        }
        let script = parse("tool --flag x y").unwrap();
        let call = script.calls().next().unwrap();
        assert_eq!(call.subcommand_with(&["--flag"]).as_deref(), Some("y"));
    }

    #[test]
    fn scripts_inside_are_found() {
        for text in [
            "sh -c 'pip install x'",
            "/bin/bash -lc \"pip install x\"",
            "bash -euxo pipefail -c 'a && pip install x' name arg",
            "bash -o pipefail -ec 'pip install x'",
            "sudo -u b sh -c 'pip install x'",
            "su b -c 'pip install x'; su - b",
            "su -c 'pip install x' b",
            "eval pip 'install x'",
            "trap 'pip install x' EXIT",
            "find . -exec sh -c 'pip install x' \\;",
            "if a; then sh -c \"sh -c 'eval pip install x'\"; fi",
        ] {
            let script = parse(text).unwrap();
            assert_eq!(script.command("pip").count(), 0, "{text}");
            let inside = script.scripts_inside();
            let count: usize = inside.iter().map(|s| s.command("pip").subcommand("install").count()).sum();
            assert_eq!(count, 1, "{text}");
        }
        for text in
            ["sh -c \"$x\"", "sh x.sh -c 'pip install x'", "bash --login x", "trap - EXIT", "eval \"$(a)\""]
        {
            let scripts = parse(text).unwrap().scripts_inside();
            assert!(scripts.iter().all(|script| script.command("pip").count() == 0), "{text}");
        }
    }

    #[test]
    fn hostile_wrappers_take_no_time() {
        for text in ["sudo ".repeat(12_000), "find -exec ".repeat(5_000), "python -m ".repeat(6_000)] {
            assert!(calls(&format!("{text}a")).len() <= DEEPEST);
        }
        let nested = (0..9).fold("a".to_owned(), |text, _| format!("eval {:?}", text));
        assert!(parse(&nested).unwrap().scripts_inside().len() <= 9);
    }
}
