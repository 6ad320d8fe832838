//! Makes chains: two to five RUNs, plain or with what makes joining them dangerous, in every style of writing.

use crate::chain::{Chain, Form, Hazard, Hazards, Item, Op, Piece, Run};
use crate::rng::Rng;
use crate::snippets::{
    BACKGROUND, DANGERS, Danger, EPHEMERAL, FAILING, HASH, INSTALL, PLAIN, PROFILES, SERVICES, UNDOERS,
    WRITERS,
};

/// Chain `index` of the run with `seed`.
pub fn chain(seed: u64, index: u64) -> Chain {
    let mut rng = Rng::new(seed, index);
    let mut maker = Maker { number: 0, bash: false, rng: Rng::new(rng.next(), 1) };
    maker.chain()
}

/// How dangerous a chain is.
#[derive(Clone, Copy, PartialEq)]
enum Temper {
    /// Plain lists only.
    Calm,
    /// One danger in one place: what goes wrong is that danger's doing.
    Single,
    /// Anything anywhere.
    Wild,
}

struct Maker {
    rng: Rng,
    number: usize,
    bash: bool,
}

/// The shells that SHELL may name, whether they are bash, and what hangs on them.
const SHELLS: &[(&[&str], bool, &[Hazard])] = &[
    (&["/bin/sh", "-c"], false, &[]),
    (&["/bin/sh", "-ec"], false, &[Hazard::StrictShell]),
    (&["/bin/sh", "-e", "-u", "-x", "-c"], false, &[Hazard::StrictShell]),
    (&["/bin/sh", "-uc"], false, &[]),
    (&["/bin/dash", "-c"], false, &[]),
    (&["sh", "-c"], false, &[]),
    (&["/bin/bash", "-c"], true, &[]),
    (&["/bin/bash", "-c"], true, &[]),
    (&["bash", "-xc"], true, &[]),
    (&["/bin/bash", "-o", "pipefail", "-c"], true, &[]),
    (&["/bin/bash", "-euxo", "pipefail", "-c"], true, &[Hazard::StrictShell]),
    (&["/bin/bash", "-eo", "pipefail", "-c"], true, &[Hazard::StrictShell]),
    (
        &["/usr/bin/bash", "-o", "errexit", "-o", "nounset", "-c"],
        true,
        &[Hazard::StrictShell, Hazard::OddShell],
    ),
    (&["/usr/bin/env", "bash", "-c"], true, &[Hazard::OddShell]),
    (&["/bin/bash", "-O", "nullglob", "-c"], true, &[Hazard::OddShell]),
    (&["/bin/bash", "-lc"], true, &[Hazard::Login]),
    (&["/bin/bash", "-l", "-c"], true, &[Hazard::Login]),
    (&["/bin/bash", "--login", "-c"], true, &[Hazard::Login]),
    (&["/bin/bash", "-o", "pipefail", "-lc"], true, &[Hazard::Login]),
    (&["/bin/sh", "-lc"], false, &[Hazard::Login]),
];

/// Mount flags that do not stand in the way.
const MOUNTS: &[&str] = &[
    "--mount=type=cache,target=/var/cache/apt",
    "--mount=type=cache,target=/root/.cache",
    "--mount=type=secret,id=token",
    "--mount=type=ssh",
    "--mount=type=bind,target=/src",
    "--network=default",
];

impl Maker {
    fn chain(&mut self) -> Chain {
        let temper = match self.rng.below(100) {
            0..=27 => Temper::Calm,
            28..=69 => Temper::Single,
            _ => Temper::Wild,
        };
        let mut chain = Chain {
            from: "debian:12",
            items: Vec::new(),
            escape: if self.rng.chance(4) { '`' } else { '\\' },
            crlf: self.rng.chance(3),
            final_newline: !self.rng.chance(4),
            base: Hazards::NONE,
            habit: self.rng.next(),
        };
        self.surroundings(&mut chain);
        let count = if self.rng.chance(60) { 2 } else { self.rng.between(3, 5) };
        let mut runs: Vec<Run> = (0..count).map(|i| self.run(i, temper == Temper::Wild)).collect();
        if self.rng.chance(10) {
            let flags = vec![self.rng.pick(MOUNTS).to_string()];
            runs.iter_mut().for_each(|run| run.flags.clone_from(&flags));
        }
        match temper {
            Temper::Calm => {}
            Temper::Single => {
                let at = self.rng.below(count - 1);
                self.endanger(&mut runs, at, chain.base);
            }
            Temper::Wild => {
                for at in 0..count {
                    if self.rng.chance(45) {
                        self.endanger(&mut runs, at, chain.base);
                    }
                }
            }
        }
        for at in 0..count - 1 {
            if self.rng.chance(30) {
                self.take_back(&mut runs, at);
            }
        }
        for run in &mut runs {
            finish(run);
        }
        chain.crlf &= runs.iter().all(|run| !matches!(run.form, Form::Heredoc { .. }));
        self.lay_out(&mut chain, runs, temper);
        chain
    }

    /// SHELL, ENV, WORKDIR and USER in front of the RUNs.
    fn surroundings(&mut self, chain: &mut Chain) {
        if self.rng.chance(35) {
            let (words, bash, hazards) = *self.rng.pick(SHELLS);
            chain.items.push(Item::Shell(words.iter().map(|word| (*word).to_owned()).collect()));
            self.bash = bash;
            hazards.iter().for_each(|hazard| chain.base.add(*hazard));
        }
        if self.rng.chance(4) {
            chain.items.push(Item::Env("BASH_ENV".into(), "/root/.benv".into()));
            if self.bash {
                chain.base.add(Hazard::BashEnv);
            } else {
                chain.base.add(Hazard::OddShell);
            }
        } else if self.rng.chance(2) {
            chain.items.push(Item::Env("ENV".into(), "/root/.env".into()));
            chain.base.add(Hazard::OddShell);
        }
        if self.rng.chance(15) {
            chain.items.push(Item::Env("X".into(), "envx".into()));
        }
        if self.rng.chance(30) {
            chain.items.push(Item::Workdir(self.rng.pick(&["/app", "/srv/work", "app"]).to_string()));
        }
        if self.rng.chance(4) {
            chain.items.push(Item::User("app".into()));
            chain.items.push(Item::Workdir("/app".into()));
        }
    }

    fn fill(&mut self, text: &str) -> String {
        self.number += 1;
        text.replace("%n", &self.number.to_string())
    }

    fn step(&mut self, list: &[&str]) -> String {
        let text = *self.rng.pick(list);
        self.fill(text)
    }

    /// A plain RUN, now and then with a step that fails or with packages.
    fn run(&mut self, index: usize, wild: bool) -> Run {
        let mark = format!("r{index}.mark");
        let first = match self.rng.below(5) {
            0 => format!("probe {mark}"),
            1 => format!("touch {mark}"),
            2 => format!("mkdir -p /srv/{mark}"),
            3 => format!("echo \"{mark} $PWD ${{X-}} ${{Y-}} $- $#\" >> /log/steps"),
            _ => format!("echo {mark} > {mark}"),
        };
        let mut hazards = Hazards::NONE;
        let mut pieces = vec![Piece { text: first, op: Op::And }];
        for _ in 0..self.rng.below(4) {
            let text = match self.rng.below(100) {
                0..=2 => self.step(FAILING),
                3..=6 => {
                    hazards.add(Hazard::Install);
                    self.step(INSTALL)
                }
                _ => self.step(PLAIN),
            };
            pieces.push(Piece { text, op: Op::And });
        }
        if wild && self.rng.chance(20) && pieces.len() > 1 {
            let at = self.rng.below(pieces.len() - 1);
            let (op, hazard) =
                if self.rng.chance(50) { (Op::Or, Hazard::Or) } else { (Op::Semi, Hazard::Semicolon) };
            pieces[at].op = op;
            hazards.add(hazard);
        }
        Run {
            flags: Vec::new(),
            form: Form::Shell(pieces),
            hazards,
            writes: Vec::new(),
            undoes: Vec::new(),
            mark,
            style: self.rng.next(),
        }
    }

    /// Puts `text` into a RUN, at the end or anywhere behind the mark.
    fn insert(&mut self, run: &mut Run, text: String, op: Op, hazard: Hazard) {
        if let Form::Shell(pieces) = &mut run.form {
            let at = if self.rng.chance(60) { pieces.len() } else { self.rng.between(1, pieces.len()) };
            pieces.insert(at, Piece { text, op });
            run.hazards.add(hazard);
        }
    }

    /// Makes joining RUN `at` with what follows it dangerous.
    fn endanger(&mut self, runs: &mut [Run], at: usize, base: Hazards) {
        let next = at + 1 < runs.len();
        // With a profile or BASH_ENV in force, what counts is who writes it.
        if (base.has(Hazard::Login) || base.has(Hazard::BashEnv)) && self.rng.chance(70) {
            let text = if base.has(Hazard::Login) { &PROFILES[..3] } else { &PROFILES[3..] };
            let text = self.step(text);
            self.insert(&mut runs[at], text, Op::And, Hazard::Variable);
            runs[at].hazards = runs[at].hazards.without(Hazards::of(&[Hazard::Variable]));
            return;
        }
        match self.rng.below(100) {
            0..=4 if next => self.background(runs, at),
            5..=9 if next => self.service(runs, at),
            10..=14 if next => {
                let (writer, reader) = *self.rng.pick(EPHEMERAL);
                let (writer, reader) = (self.fill(writer), self.fill(reader));
                self.insert(&mut runs[at], writer, Op::And, Hazard::Ephemeral);
                self.insert(&mut runs[at + 1], reader, Op::And, Hazard::Install);
                runs[at + 1].hazards = runs[at + 1].hazards.without(Hazards::of(&[Hazard::Install]));
            }
            15..=19 if next => {
                let (before, after) = *self.rng.pick(HASH);
                let (before, after) = (self.fill(before), self.fill(after));
                self.insert(&mut runs[at], before, Op::And, Hazard::Hash);
                self.insert(&mut runs[at + 1], after, Op::And, Hazard::Hash);
            }
            20..=25 if next => self.mounts(runs, at),
            26..=29 => self.heredoc(&mut runs[at]),
            30..=32 => {
                let run = &mut runs[at];
                let script = format!("cd /srv; echo {} > exec{}", run.mark, run.mark);
                let words: &[&str] =
                    if self.rng.chance(50) { &["/bin/sh", "-c", &script] } else { &["probe", &run.mark] };
                run.form = Form::Exec(words.iter().map(|word| (*word).to_owned()).collect());
                run.hazards = Hazards::of(&[Hazard::ExecForm]);
            }
            33..=44 => self.errexit(&mut runs[at]),
            45..=50 => self.operator(&mut runs[at], Op::Or, Hazard::Or),
            51..=58 => self.operator(&mut runs[at], Op::Semi, Hazard::Semicolon),
            59..=61 => runs[at].hazards.add(Hazard::TrailingSemicolon),
            62..=65 => runs[at].hazards.add(Hazard::Comment),
            _ => {
                let total = DANGERS.iter().map(|danger| danger.weight).sum();
                let mut ticket = self.rng.below(total);
                let danger = DANGERS
                    .iter()
                    .find(|danger| {
                        let hit = ticket < danger.weight;
                        ticket = ticket.saturating_sub(danger.weight);
                        hit
                    })
                    .unwrap_or(&DANGERS[0]);
                let text = self.danger(danger);
                self.insert(&mut runs[at], text, Op::And, danger.hazard);
            }
        }
    }

    fn danger(&mut self, danger: &Danger) -> String {
        let list = if self.bash && !danger.bash.is_empty() && self.rng.chance(45) {
            danger.bash
        } else {
            danger.posix
        };
        self.step(list)
    }

    fn background(&mut self, runs: &mut [Run], at: usize) {
        let (daemon, wait) = *self.rng.pick(BACKGROUND);
        let daemon = self.fill(daemon);
        let wait = wait.replace("%n", &self.number.to_string());
        if let Form::Shell(pieces) = &mut runs[at].form {
            // The and-list in front of `&` goes into the background as a whole: the daemon stands first.
            let mut all = vec![Piece { text: daemon, op: Op::Amp }, Piece { text: wait, op: Op::And }];
            all.append(pieces);
            *pieces = all;
            runs[at].hazards.add(Hazard::Background);
        }
        self.ask(&mut runs[at + 1]);
    }

    fn service(&mut self, runs: &mut [Run], at: usize) {
        let text = self.step(SERVICES);
        self.insert(&mut runs[at], text, Op::And, Hazard::Service);
        self.ask(&mut runs[at + 1]);
    }

    /// Asks who is alive.
    fn ask(&mut self, run: &mut Run) {
        if let Form::Shell(pieces) = &mut run.form {
            let at = self.rng.between(1, pieces.len());
            pieces.insert(at, Piece { text: "alive".into(), op: Op::And });
        }
    }

    /// Gives both RUNs a mount whose contents last for one RUN.
    fn mounts(&mut self, runs: &mut [Run], at: usize) {
        let (flag, dir, hazard) = *self.rng.pick(&[
            ("--mount=type=tmpfs,target=/scratch", "/scratch", Hazard::Tmpfs),
            ("--mount=target=/tmp,type=tmpfs", "/tmp", Hazard::Tmpfs),
            ("--mount=type=tmpfs,target=/opt/t,size=1m", "/opt/t", Hazard::Tmpfs),
            ("--mount=type=bind,target=/src,rw", "/src", Hazard::BindWrite),
            ("--mount=type=bind,source=.,target=/src,readwrite", "/src", Hazard::BindWrite),
        ]);
        let (write, look) = (format!("echo kept > {dir}/kept"), format!("ls {dir} >> /log/steps"));
        let look = if self.rng.chance(30) { format!("test -e {dir}/kept") } else { look };
        for (run, text) in [(at, write), (at + 1, look)] {
            self.insert(&mut runs[run], text, Op::And, hazard);
            runs[run].flags = vec![flag.to_owned()];
        }
    }

    fn heredoc(&mut self, run: &mut Run) {
        let mark = &run.mark;
        let body = format!("cd /srv\nfalse\nX=here\necho {mark} $X > {mark}.doc\n");
        run.form = match self.rng.below(3) {
            0 => Form::Heredoc {
                head: Some(format!("cat <<EOF > /srv/{mark}")),
                body: format!("{mark} text ${{X-}}\n"),
            },
            1 => Form::Heredoc { head: None, body },
            _ => Form::Heredoc { head: None, body: format!("set -e\n{}\n", body.replace("false\n", "")) },
        };
        run.hazards = Hazards::of(&[Hazard::Heredoc]);
    }

    /// `set -e; a; b`, often with a step that fails in the middle.
    fn errexit(&mut self, run: &mut Run) {
        let option = *self.rng.pick(&[
            "set -e",
            "set -ex",
            "set -eux",
            "set -o errexit",
            "set -x -e",
            "set -euo pipefail",
        ]);
        let option = if option.contains("pipefail") && !self.bash { "set -eu" } else { option };
        if let Form::Shell(pieces) = &mut run.form {
            let mut all = vec![Piece { text: option.to_owned(), op: Op::Semi }];
            all.append(pieces);
            if self.rng.chance(40) {
                let at = self.rng.between(1, all.len() - 1);
                let text =
                    *self.rng.pick(&["false", "fails 9", "test -e /srv/none", "(exit 5)", "true && false"]);
                all.insert(at, Piece { text: text.to_owned(), op: Op::Semi });
            }
            if self.rng.chance(10) {
                all.push(Piece { text: "set +e".into(), op: Op::Semi });
            }
            let plain = self.rng.chance(15);
            for piece in &mut all {
                piece.op = if plain { Op::And } else { Op::Semi };
            }
            *pieces = all;
            run.hazards.add(Hazard::Errexit);
            run.hazards.add(Hazard::Semicolon);
            run.hazards = run.hazards.without(Hazards::of(&[Hazard::Semicolon]));
        }
    }

    /// `a || b` or `a; b`, with a step in front that fails as often as not.
    fn operator(&mut self, run: &mut Run, op: Op, hazard: Hazard) {
        let fails = self.rng.chance(50);
        let first = if fails { self.step(FAILING) } else { self.step(PLAIN) };
        let second = if self.rng.chance(30) { "true".to_owned() } else { self.step(PLAIN) };
        if let Form::Shell(pieces) = &mut run.form {
            let at = self.rng.between(1, pieces.len());
            pieces.insert(at, Piece { text: first, op });
            pieces.insert(at + 1, Piece { text: second, op: Op::And });
            run.hazards.add(hazard);
        }
    }

    /// The later of two RUNs removes, moves, chmods or chowns what the earlier one wrote.
    fn take_back(&mut self, runs: &mut [Run], at: usize) {
        let (first, second) = runs.split_at_mut(at + 1);
        let (first, second) = (&mut first[at], &mut second[0]);
        let (Form::Shell(one), Form::Shell(two)) = (&mut first.form, &mut second.form) else { return };
        self.number += 1;
        let (path, write, undo) = if self.rng.chance(15) {
            let lists = "/var/lib/apt/lists";
            first.hazards.add(Hazard::Install);
            (lists.to_owned(), "apt-get update".to_owned(), format!("rm -rf {lists}/*"))
        } else {
            let path = format!("/opt/back{}", self.number);
            let write = self.step(WRITERS).replace("%p", &path);
            let undo = self.step(UNDOERS).replace("%p", &path);
            (path, write, undo)
        };
        // Behind the mark, in front of whatever might end the script.
        let behind = |pieces: &[Piece], mark: &str| {
            pieces.iter().position(|piece| piece.text.contains(mark)).map_or(0, |at| at + 1)
        };
        for (pieces, mark, text) in [(one, &first.mark, write), (two, &second.mark, undo)] {
            let at = behind(pieces, mark);
            let op = pieces[at - 1].op;
            pieces[at - 1].op = if op == Op::Semi { Op::Semi } else { Op::And };
            pieces.insert(at, Piece { text, op: if op == Op::End { Op::And } else { op } });
        }
        first.writes.push(path.clone());
        second.undoes.push(path);
    }

    /// RUNs with comments, blank lines and, now and then, other instructions between them.
    fn lay_out(&mut self, chain: &mut Chain, runs: Vec<Run>, temper: Temper) {
        let last = runs.len() - 1;
        for (i, run) in runs.into_iter().enumerate() {
            chain.items.push(Item::Run(run));
            if self.rng.chance(15) {
                chain.items.push(Item::Blank);
            }
            if self.rng.chance(12) {
                let text = *self.rng.pick(&[
                    "what follows is a step of its own",
                    "a note; with \\ at its end \\",
                    "&& || it's \"quoted\"",
                    "hadolint ignore=DL3059",
                    "",
                ]);
                chain.items.push(Item::Comment(text.to_owned()));
            }
            if i < last && self.rng.chance(if temper == Temper::Wild { 12 } else { 5 }) {
                let barrier = match self.rng.below(if temper == Temper::Wild { 7 } else { 6 }) {
                    0 => Item::Env("Y".into(), "envy".into()),
                    1 => Item::Workdir(self.rng.pick(&["/srv", "sub"]).to_string()),
                    2 => Item::Arg("NAME=value".into()),
                    3 => Item::Label("a=b".into()),
                    4 => Item::User("app".into()),
                    5 => Item::Env("X".into(), "other".into()),
                    _ => Item::Shell(vec!["/bin/bash".into(), "-o".into(), "pipefail".into(), "-c".into()]),
                };
                chain.items.push(barrier);
            }
        }
    }
}

/// The ends of a script: the last operator, a trailing `;`, an inline comment.
fn finish(run: &mut Run) {
    let hazards = run.hazards;
    let Form::Shell(pieces) = &mut run.form else { return };
    let Some(last) = pieces.last_mut() else { return };
    last.op = Op::End;
    if hazards.has(Hazard::TrailingSemicolon) {
        last.text.push(';');
    }
    if hazards.has(Hazard::Comment) {
        last.text += " # a note on this";
    }
}
