//! Accounts: those that a stage names, and those that it makes, which come along from the builder.

use super::Wish;
use crate::facts::needs::Args;
use crate::facts::split::steps::Ran;
use crate::facts::split::{Carried, Kept};
use crate::facts::tables::runtime_images::RuntimeRow;
use crate::facts::{Family, Form};
use crate::syntax::Keyword;

/// The files that accounts are in.
const FILES: &[&str] = &["/etc/group", "/etc/passwd"];

/// Options of useradd whose value is the next word. Source: `useradd(8)` of shadow.
const USERADD: &[&str] = &[
    "-b",
    "--base-dir",
    "-c",
    "--comment",
    "-d",
    "--home-dir",
    "-e",
    "--expiredate",
    "-f",
    "--inactive",
    "-g",
    "--gid",
    "-G",
    "--groups",
    "-k",
    "--skel",
    "-K",
    "--key",
    "-p",
    "--password",
    "-s",
    "--shell",
    "-u",
    "--uid",
];

/// Options of Debian's adduser whose value is the next word. Source: `adduser(8)`.
const ADDUSER: &[&str] = &[
    "--comment",
    "--conf",
    "--gecos",
    "--gid",
    "--home",
    "--ingroup",
    "--shell",
    "--uid",
    "--firstuid",
    "--lastuid",
];

/// Options of busybox' adduser whose value is the next word. Source: its usage text.
const BUSYBOX: &[&str] = &["-h", "-g", "-s", "-G", "-u", "-k"];

/// A folder that is made for an account, and who owns it.
type Home = (String, String);

impl Wish<'_> {
    /// What comes along of a RUN that makes accounts and nothing else: the files that they are in, and their folders. The RUN stays in
    /// the builder. `None` where it does more, or where that cannot be told.
    pub(super) fn made_accounts(&self, at: usize, ran: &Ran) -> Option<Vec<Carried>> {
        let moved = self.moved?;
        // What stands in front of it and leaves the builder must not be what it rests on.
        let rests = [Keyword::User, Keyword::Shell, Keyword::Arg, Keyword::Env, Keyword::Copy, Keyword::Add];
        if moved.range(..at).any(|earlier| rests.contains(&self.build.file.instructions[*earlier].keyword)) {
            return None;
        }
        let script = self.build.run(at).filter(|run| matches!(run.form, Form::Script { .. }))?.script()?;
        let steps: Vec<_> = script.steps().collect();
        let mut homes: Vec<Home> = Vec::new();
        for step in &ran.sets_up {
            let call = steps.get(step.step)?.calls().next()?;
            let args = Args::of(&call);
            if args.open || !args.words.iter().all(|word| crate::facts::needs::is_whole(word)) {
                return None;
            }
            match (call.name(), self.stage.family) {
                ("groupadd" | "addgroup", _) => {}
                ("useradd", Family::Debian | Family::Ubuntu) => homes.extend(useradd(&args)?),
                ("adduser", Family::Debian | Family::Ubuntu) => homes.extend(adduser(&args)?),
                ("adduser", Family::Alpine) => homes.extend(busybox(&args)?),
                _ => return None,
            }
        }
        let files = FILES.iter().map(|file| (*file).to_owned()).collect();
        let mut carried = vec![Carried::FromBuilder { paths: files, chown: None }];
        carried.extend(
            homes
                .into_iter()
                .map(|(home, owner)| Carried::FromBuilder { paths: vec![home], chown: Some(owner) }),
        );
        Some(carried)
    }

    /// Users and owners are named by number, as root, or as one that the image has.
    pub(super) fn accounts(&self, row: &RuntimeRow, carried: &[Carried]) -> Result<(), Kept> {
        let copied = carried.iter().any(|one| {
            matches!(one, Carried::FromBuilder { paths, .. } if paths.iter().any(|path| path == "/etc/passwd"))
        });
        if copied {
            return Ok(());
        }
        // Source: the `passwd` of distroless' base, whose numbers of nobody and root are those of Debian.
        let there = |name: &str| {
            let number = name.bytes().all(|byte| byte.is_ascii_digit());
            number || name == "root" || name == "nobody"
        };
        for one in carried {
            let (at, names) = match one {
                Carried::Same(at) => {
                    let instruction = &self.build.file.instructions[*at];
                    let mut names: Vec<String> =
                        instruction.flags_named("chown").filter_map(|flag| flag.value.clone()).collect();
                    if instruction.keyword == Keyword::User {
                        names.push(instruction.body.text.trim().to_owned());
                    }
                    (*at, names)
                }
                Carried::FromContext { instruction, .. } => {
                    let of = &self.build.file.instructions[*instruction];
                    (*instruction, of.flags_named("chown").filter_map(|flag| flag.value.clone()).collect())
                }
                Carried::FromBuilder { chown: Some(chown), .. } => (self.from(), vec![chown.clone()]),
                _ => continue,
            };
            let names = names.iter().flat_map(|name| name.split(':'));
            if let Some(name) = names.into_iter().find(|name| !there(name)) {
                let why = format!("the account {name} is named, which {} has not", row.reference);
                return Err(self.kept("an account is not there", at, why));
            }
        }
        Ok(())
    }
}

/// The folder that useradd makes, if any; `None` where that cannot be told.
fn useradd(args: &Args) -> Option<Option<Home>> {
    let sorted = args.sorted(USERADD);
    let [name] = sorted.operands.as_slice() else { return None };
    // Letters in one word are not taken apart.
    let joined = args.words.iter().any(|word| {
        word.len() > 2
            && word.starts_with('-')
            && !word.starts_with("--")
            && word[1..].contains(['m', 'd', 'g', 'N', 'b'])
    });
    if joined || sorted.has(&["-N", "--no-user-group", "-b", "--base-dir", "-k", "--skel"]) {
        return None;
    }
    if !sorted.has(&["-m", "--create-home"]) {
        return Some(None);
    }
    let home =
        sorted.values(&["-d", "--home-dir"]).last().map_or_else(|| format!("/home/{name}"), str::to_owned);
    let group = sorted.values(&["-g", "--gid"]).last().unwrap_or(name);
    Some(Some((home, format!("{name}:{group}"))))
}

/// The folder that Debian's adduser makes, if any; `None` where that cannot be told.
fn adduser(args: &Args) -> Option<Option<Home>> {
    let sorted = args.sorted(ADDUSER);
    let name = match sorted.operands.as_slice() {
        [name] => name,
        // An account gets another group.
        [_, _] => return Some(None),
        _ => return None,
    };
    let system = sorted.has(&["--system"]);
    let home = sorted.values(&["--home"]).last();
    if sorted.has(&["--no-create-home"]) || system && home.is_none() {
        return Some(None);
    }
    let group = match sorted.values(&["--ingroup", "--gid"]).last() {
        Some(group) => group,
        None if system && !sorted.has(&["--group"]) => "nogroup",
        None => name,
    };
    let home = home.map_or_else(|| format!("/home/{name}"), str::to_owned);
    Some(Some((home, format!("{name}:{group}"))))
}

/// The folder that busybox' adduser makes, if any; `None` where that cannot be told.
fn busybox(args: &Args) -> Option<Option<Home>> {
    let sorted = args.sorted(BUSYBOX);
    let name = match sorted.operands.as_slice() {
        [name] => name,
        [_, _] => return Some(None),
        _ => return None,
    };
    let joined =
        args.words.iter().any(|word| word.len() > 2 && word.starts_with('-') && !word.starts_with("--"));
    if joined || args.words.iter().any(|word| word.starts_with("--")) {
        return None;
    }
    if sorted.has(&["-H"]) {
        return Some(None);
    }
    let home = sorted.values(&["-h"]).last().map_or_else(|| format!("/home/{name}"), str::to_owned);
    let group = match sorted.values(&["-G"]).last() {
        Some(group) => group,
        None if sorted.has(&["-S"]) => "nogroup",
        None => name,
    };
    Some(Some((home, format!("{name}:{group}"))))
}
