//! Makes files: one to three RUNs around calls of package managers, plain or in every shape that a script can have.

use crate::chain::{Chain, Form, Hazards, Item, Op, Piece, Run};
use crate::rng::Rng;
use crate::snippets::{BASH, KITS, Kit, MARKERS, PACKAGES, PREFIXES, SHAPES};

/// A file, and what is known of it by how it was made.
pub struct Made {
    pub chain: Chain,
    /// Every RUN is a list of `&&` that fetches what it installs from: where it builds, no cache may be left.
    pub plain: bool,
}

/// File `index` of the run with `seed`.
pub fn file(seed: u64, index: u64) -> Made {
    let mut rng = Rng::new(seed, index);
    Maker { rng: Rng::new(rng.next(), 1), number: 0, bash: false }.file()
}

struct Maker {
    rng: Rng,
    number: usize,
    bash: bool,
}

/// The shells that SHELL may name, and whether they are bash.
const SHELLS: &[(&[&str], bool)] = &[
    (&["/bin/sh", "-ec"], false),
    (&["/bin/sh", "-eux", "-c"], false),
    (&["/bin/bash", "-c"], true),
    (&["/bin/bash", "-o", "pipefail", "-c"], true),
    (&["/bin/bash", "-euxo", "pipefail", "-c"], true),
    (&["/bin/bash", "-eo", "pipefail", "-c"], true),
    (&["/bin/bash", "-lc"], true),
];

/// Flags of a RUN.
const MOUNTS: &[&str] = &[
    "--mount=type=cache,target=/var/lib/apt/lists",
    "--mount=type=cache,target=/root/.cache",
    "--mount=type=cache,target=/root/.npm",
    "--mount=type=secret,id=token",
    "--network=default",
];

/// What a RUN is like.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// `&&` alone.
    Plain,
    /// Pieces of all shapes and all operators.
    Wild,
}

impl Maker {
    fn file(mut self) -> Made {
        let kind = if self.rng.chance(30) { Kind::Plain } else { Kind::Wild };
        let stages = self.rng.chance(15);
        let mut chain = Chain {
            from: if stages { "debian:12 AS base" } else { "debian:12" },
            items: vec![Item::Env("P".into(), self.rng.pick(&["tree", "zip"]).to_string())],
            escape: if self.rng.chance(5) { '`' } else { '\\' },
            crlf: self.rng.chance(4),
            final_newline: !self.rng.chance(5),
            base: Hazards::NONE,
            habit: self.rng.next(),
        };
        self.surroundings(&mut chain, kind);
        let count = *self.rng.pick(&[1, 1, 1, 2, 2, 3]);
        // Most files have one manager; what one RUN leaves another may need.
        let kit = self.kit();
        let mut certain = true;
        for at in 0..count {
            if at > 0 {
                self.between(&mut chain, stages && at + 1 == count);
            }
            let kit = if self.rng.chance(80) { kit } else { self.kit() };
            certain &= kit.certain;
            let mut run = match kind {
                Kind::Plain => self.plain(kit, &mut certain),
                Kind::Wild => self.wild(kit),
            };
            if kind == Kind::Wild && self.rng.chance(5) {
                run.flags.push(self.rng.pick(MOUNTS).to_string());
            }
            chain.items.push(Item::Run(run));
        }
        let heredoc = |item: &Item| matches!(item, Item::Run(Run { form: Form::Heredoc { .. }, .. }));
        chain.crlf &= !chain.items.iter().any(heredoc);
        Made { chain, plain: kind == Kind::Plain && certain }
    }

    /// SHELL, ENV, WORKDIR and USER in front of the RUNs.
    fn surroundings(&mut self, chain: &mut Chain, kind: Kind) {
        if self.rng.chance(30) {
            let (words, bash) =
                if kind == Kind::Plain { SHELLS[self.rng.below(6)] } else { *self.rng.pick(SHELLS) };
            chain.items.push(Item::Shell(words.iter().map(|word| (*word).to_owned()).collect()));
            self.bash = bash;
        }
        if self.rng.chance(20) {
            chain.items.push(Item::Workdir("/app".into()));
        }
        if kind == Kind::Wild {
            if self.rng.chance(8) {
                chain.items.push(Item::Env("FAIL_AT".into(), self.rng.between(1, 4).to_string()));
            }
            if self.rng.chance(4) {
                chain.items.push(Item::User("app".into()));
            }
            if self.rng.chance(3) {
                chain.items.push(Item::Env("HOME".into(), "/srv".into()));
            }
        }
    }

    /// What stands between two RUNs.
    fn between(&mut self, chain: &mut Chain, stage: bool) {
        match self.rng.below(10) {
            0 | 1 => chain.items.push(Item::Env("DEBIAN_FRONTEND".into(), "noninteractive".into())),
            2 => chain.items.push(Item::Workdir("/srv".into())),
            3 => chain.items.push(Item::Comment("a note".into())),
            4 => chain.items.push(Item::Blank),
            _ => {}
        }
        if stage {
            chain.items.push(Item::From(self.rng.pick(&["base", "base AS last"]).to_string()));
        }
    }

    fn kit(&mut self) -> &'static Kit {
        match self.rng.below(100) {
            0..=54 => &KITS[0],
            55..=79 => &KITS[self.rng.between(1, 4)],
            _ => self.rng.pick(KITS),
        }
    }

    /// A list of `&&` that fetches what it installs from.
    fn plain(&mut self, kit: &'static Kit, certain: &mut bool) -> Run {
        let mut pieces = Vec::new();
        let prefix = if self.rng.chance(25) { *self.rng.pick(PREFIXES) } else { "" };
        // A home that sudo may change is not looked into.
        *certain &= prefix != "sudo " || kit.name == "apt";
        // An update with a variable in front of it is taken to do more than an update.
        *certain &= kit.name != "apk" || !prefix.contains('=');
        for _ in 0..self.rng.below(2) {
            pieces.push(self.marker());
        }
        if !kit.update.is_empty() && (kit.name == "apt" || self.rng.chance(40)) {
            pieces.push(format!("{prefix}{}", self.rng.pick(kit.update)));
        }
        for _ in 0..self.rng.between(1, 2) {
            for _ in 0..self.rng.below(2) {
                pieces.push(self.marker());
            }
            let install = self.install(kit);
            // An option is not read behind `--`, and a virtual package is one.
            *certain &= !install.contains(" -- ");
            pieces.push(format!("{prefix}{install}"));
        }
        if self.rng.chance(20) && !kit.clean.is_empty() {
            // With other rights than the install it is the file's own affair.
            pieces.push(self.rng.pick(kit.clean).to_string());
        }
        for _ in 0..self.rng.below(3) {
            pieces.push(self.marker());
        }
        let heredoc = self.rng.chance(8);
        self.run(pieces.into_iter().map(|text| Piece { text, op: Op::And }).collect(), heredoc)
    }

    fn wild(&mut self, kit: &'static Kit) -> Run {
        let mut pieces = Vec::new();
        if self.rng.chance(25) {
            pieces.push(self.rng.pick(&["set -e", "set -ex", "set -eu", "set +e"]).to_string());
        }
        if self.rng.chance(60) {
            pieces.push(self.fill("%u", kit));
        }
        for _ in 0..self.rng.between(1, 3) {
            let list = if self.bash && self.rng.chance(25) { BASH } else { SHAPES };
            let shape = *self.rng.pick(list);
            let kit = if self.rng.chance(92) { kit } else { self.kit() };
            // Behind a list in the background a second one would not be waited for in time: whose steps come first is chance.
            let background = |text: &str| text.contains("& wait");
            if !(background(shape) && pieces.iter().any(|piece: &String| background(piece))) {
                pieces.push(self.fill(shape, kit));
            }
        }
        if pieces.is_empty() || self.rng.chance(40) {
            pieces.push(self.marker());
        }
        let temper = self.rng.below(4);
        let pieces = pieces
            .into_iter()
            .map(|text| {
                let op = match (temper, self.rng.below(12)) {
                    (0, _) => Op::And,
                    (1, _) => Op::Semi,
                    (_, 0..=6) => Op::And,
                    (_, 7..=10) => Op::Semi,
                    (_, _) => Op::Or,
                };
                Piece { text, op }
            })
            .collect();
        let heredoc = self.rng.chance(20);
        self.run(pieces, heredoc)
    }

    /// A RUN of these pieces, in one of the two forms.
    fn run(&mut self, mut pieces: Vec<Piece>, heredoc: bool) -> Run {
        if let Some(last) = pieces.last_mut() {
            last.op = Op::End;
            match self.rng.below(30) {
                0 => last.text += ";",
                1 => last.text += " # a note; with && in it",
                2 => last.text += " ;",
                _ => {}
            }
        }
        let form = if heredoc {
            let mut body = String::new();
            for Piece { text, op } in &pieces {
                body += &text.replace('¦', if self.rng.chance(50) { " \\\n    " } else { " " });
                body += match op {
                    Op::And if self.rng.chance(50) => " &&\n",
                    Op::And => " && \\\n  ",
                    Op::Or => " || ",
                    _ if self.rng.chance(10) => "; ",
                    _ => "\n",
                };
            }
            if !body.ends_with('\n') {
                body += "\n";
            }
            Form::Heredoc { head: None, body }
        } else {
            Form::Shell(pieces)
        };
        Run {
            flags: Vec::new(),
            form,
            hazards: Hazards::NONE,
            writes: Vec::new(),
            undoes: Vec::new(),
            mark: String::new(),
            style: self.rng.next(),
        }
    }

    fn marker(&mut self) -> String {
        self.number += 1;
        self.rng.pick(MARKERS).replace("%n", &self.number.to_string())
    }

    fn packages(&mut self) -> &'static str {
        self.rng.pick::<&str>(PACKAGES)
    }

    /// An install with what it installs.
    fn install(&mut self, kit: &'static Kit) -> String {
        if kit.install.is_empty() || !kit.project.is_empty() && self.rng.chance(50) {
            return self.rng.pick(kit.project).to_string();
        }
        format!("{} {}", self.rng.pick(kit.install), self.packages())
    }

    /// A shape with its slots filled.
    fn fill(&mut self, shape: &str, kit: &'static Kit) -> String {
        let mut text = String::new();
        let mut rest = shape;
        while let Some(at) = rest.find('%') {
            text += &rest[..at];
            let slot = rest[at + 1..].chars().next().unwrap_or_default();
            rest = &rest[at + 1 + slot.len_utf8()..];
            let quoted = shape.contains('\'');
            let word = match slot {
                'u' if !kit.update.is_empty() => {
                    let update = self.one_of(kit.update);
                    self.prefixed(update)
                }
                'r' if !kit.reads.is_empty() => {
                    let reads = self.one_of(kit.reads);
                    self.prefixed(reads)
                }
                'c' if !kit.clean.is_empty() => self.one_of(kit.clean),
                'i' => {
                    let install = if self.rng.chance(6) && !kit.install.is_empty() {
                        format!("{} broken", self.rng.pick(kit.install))
                    } else {
                        self.install(kit)
                    };
                    self.prefixed(install)
                }
                'f' if !kit.install.is_empty() => self.one_of(kit.install),
                'f' => self.one_of(KITS[0].install),
                'y' => format!("apt-get install {}", self.packages()),
                _ => self.marker(),
            };
            text += &if quoted { word.replace('\'', "") } else { word };
        }
        text + rest
    }

    fn one_of(&mut self, list: &[&str]) -> String {
        self.rng.pick(list).to_string()
    }

    fn prefixed(&mut self, text: String) -> String {
        if self.rng.chance(10) { format!("{}{text}", self.rng.pick(PREFIXES)) } else { text }
    }
}
