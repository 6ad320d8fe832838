//! Rewriters that are wrong on purpose.

use crate::chain::{Chain, Form, Item, Op, Piece};
use crate::check::Mode;

/// One wrong way to rewrite calls of package managers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Planted {
    /// `&& rm -rf …` at the end of any script that fetches lists: a later RUN, or a compound's status, is not looked at.
    AtTheEnd,
    /// `; rm -rf …` there: a failure no longer ends the build.
    Semicolon,
    /// The same with npm's own command.
    NpmSemicolon,
    /// In front of the first install.
    BeforeTheInstall,
    /// Behind the first install of several.
    AfterTheFirst,
    /// `&& rm -rf …` behind an install that ends a line under `-e`.
    BlindToErrexit,
    /// The folder with its contents.
    FolderItself,
    /// `|| true` behind an install, so that the clean-up is always reached.
    OrTrue,
    /// The flag as the last word, behind `--`.
    FlagBehindDashes,
    /// The flag of another manager.
    FlagOfAnother,
    /// `apk update` goes, whatever follows.
    DropUpdate,
    /// `--no-install-recommends`, and nothing is named.
    NothingNamed,
    /// Two installs become one, whatever stands between them and however they are asked.
    JoinAcross,
}

impl Planted {
    pub const ALL: [Planted; 13] = [
        Planted::AtTheEnd,
        Planted::Semicolon,
        Planted::NpmSemicolon,
        Planted::BeforeTheInstall,
        Planted::AfterTheFirst,
        Planted::BlindToErrexit,
        Planted::FolderItself,
        Planted::OrTrue,
        Planted::FlagBehindDashes,
        Planted::FlagOfAnother,
        Planted::DropUpdate,
        Planted::NothingNamed,
        Planted::JoinAcross,
    ];

    /// What its result is held to.
    pub fn mode(self) -> Mode {
        match self {
            Planted::NothingNamed | Planted::JoinAcross => Mode::Assumed,
            _ => Mode::Caches,
        }
    }
}

const CLEANUP: &str = "rm -rf /var/lib/apt/lists/*";

/// The chain as `fault` rewrites its RUNs; `None` where it leaves them as they are.
pub fn planted(chain: &Chain, fault: Planted) -> Option<Chain> {
    let mut wrong = chain.clone();
    let mut changed = false;
    for item in &mut wrong.items {
        if let Item::Run(run) = item
            && let Form::Shell(pieces) = &mut run.form
        {
            changed |= apply(pieces, fault).is_some();
        }
    }
    changed.then_some(wrong)
}

fn apt_install(piece: &Piece) -> bool {
    piece.text.contains("apt-get") && piece.text.contains(" install ")
}

fn append(piece: &mut Piece, text: &str) {
    piece.text = format!("{}{text}", piece.text.trim_end_matches([' ', ';']));
}

fn apply(pieces: &mut Vec<Piece>, fault: Planted) -> Option<()> {
    let install = pieces.iter().position(apt_install);
    let updates = pieces.iter().any(|piece| piece.text.contains("apt-get update"));
    match fault {
        Planted::AtTheEnd => append(pieces.last_mut().filter(|_| updates)?, &format!(" && {CLEANUP}")),
        Planted::Semicolon => append(pieces.last_mut().filter(|_| updates)?, &format!("; {CLEANUP}")),
        Planted::FolderItself => {
            append(pieces.last_mut().filter(|_| updates)?, " && rm -rf /var/lib/apt/lists")
        }
        Planted::NpmSemicolon => {
            let npm = pieces.iter().any(|piece| piece.text.contains("npm "));
            append(pieces.last_mut().filter(|_| npm)?, "; npm cache clean --force");
        }
        Planted::BeforeTheInstall => pieces.insert(install?, Piece { text: CLEANUP.into(), op: Op::And }),
        Planted::AfterTheFirst => {
            pieces[install? + 1..].iter().any(apt_install).then_some(())?;
            append(&mut pieces[install?], &format!(" && {CLEANUP}"));
        }
        Planted::BlindToErrexit => {
            let ends = |piece: &&mut Piece| apt_install(piece) && piece.op == Op::Semi;
            append(pieces.iter_mut().find(ends)?, &format!(" && {CLEANUP}"));
        }
        Planted::OrTrue => append(&mut pieces[install?], " || true"),
        Planted::FlagBehindDashes => {
            append(pieces.iter_mut().find(|piece| piece.text.contains("install -- "))?, " --no-cache-dir");
        }
        Planted::FlagOfAnother => {
            let piece = pieces.iter_mut().find(|piece| piece.text.contains("npm ci"))?;
            piece.text = piece.text.replace("npm ci", "npm ci --no-cache");
        }
        Planted::DropUpdate => {
            let at =
                pieces.iter().position(|piece| piece.text == "apk update").filter(|_| pieces.len() > 1)?;
            pieces.remove(at);
            pieces.last_mut()?.op = Op::End;
        }
        Planted::NothingNamed => {
            let piece = &mut pieces[install?];
            piece.text = piece.text.replacen(" install ", " install --no-install-recommends ", 1);
        }
        Planted::JoinAcross => {
            let first = install?;
            let second = first + 1 + pieces[first + 1..].iter().position(apt_install)?;
            let packages = pieces[second].text.rsplit_once(" install -y ")?.1.to_owned();
            append(&mut pieces[first], &format!(" {packages}"));
            pieces.remove(second);
            pieces.last_mut()?.op = Op::End;
        }
    }
    Some(())
}
