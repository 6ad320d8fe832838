//! From a chain to the text of a Dockerfile, and to what a builder runs for it.
//!
//! Both come from the same walk: the instructions are known without reading the text again.

use crate::chain::{Chain, Form, Item, Op, Piece, Run};
use crate::rng::Rng;

/// An instruction as the builder sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Instruction {
    Shell(Vec<String>),
    Env(String, String),
    Workdir(String),
    User(String),
    Run {
        flags: Vec<String>,
        command: Command,
    },
    /// FROM, ARG, LABEL: of no consequence for what is run.
    Other,
}

/// What a RUN runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Handed to SHELL as one argument.
    Script(String),
    Exec(Vec<String>),
}

/// The Dockerfile and what it means.
pub fn render(chain: &Chain) -> (String, Vec<Instruction>) {
    let newline = if chain.crlf { "\r\n" } else { "\n" };
    let mut text = String::new();
    let mut instructions = vec![Instruction::Other];
    if chain.escape != '\\' {
        text += &format!("# escape={}{newline}", chain.escape);
    }
    text += &format!("FROM {}", chain.from);
    text += newline;
    for item in &chain.items {
        match item {
            Item::From(image) => {
                text += &format!("FROM {image}");
                instructions.push(Instruction::Other);
            }
            Item::Shell(words) => {
                text += &format!("SHELL {}", serde_json::to_string(words).unwrap());
                instructions.push(Instruction::Shell(words.clone()));
            }
            Item::Env(name, value) => {
                text += &format!("ENV {name}={value}");
                instructions.push(Instruction::Env(name.clone(), value.clone()));
            }
            Item::Arg(word) => {
                text += &format!("ARG {word}");
                instructions.push(Instruction::Other);
            }
            Item::Label(word) => {
                text += &format!("LABEL {word}");
                instructions.push(Instruction::Other);
            }
            Item::Workdir(path) => {
                text += &format!("WORKDIR {path}");
                instructions.push(Instruction::Workdir(path.clone()));
            }
            Item::User(user) => {
                text += &format!("USER {user}");
                instructions.push(Instruction::User(user.clone()));
            }
            Item::Comment(comment) => text += &format!("# {comment}"),
            Item::Blank => {}
            Item::Run(run) => {
                let (line, command) = render_run(run, chain, newline);
                text += &line;
                instructions.push(Instruction::Run { flags: run.flags.clone(), command });
            }
        }
        text += newline;
    }
    if !chain.final_newline {
        text.truncate(text.trim_end().len());
    }
    (text, instructions)
}

/// Where a script breaks its lines.
#[derive(Clone, Copy)]
enum Layout {
    OneLine,
    /// `a && \`
    Trailing,
    /// `&& b`
    Leading,
}

/// Writes the text of a RUN and its script side by side.
struct Writer<'a> {
    text: String,
    script: String,
    escape: char,
    newline: &'a str,
    indent: &'a str,
    rng: Rng,
}

impl Writer<'_> {
    fn both(&mut self, s: &str) {
        self.text += s;
        self.script += s;
    }

    /// Continues on the next line; what the builder sees is the indentation alone.
    fn continue_line(&mut self) {
        self.text.push(self.escape);
        if self.rng.chance(4) {
            self.text += "  ";
        }
        self.text += self.newline;
        match self.rng.below(24) {
            0 => self.text += &format!("{}# a note within{}", self.indent, self.newline),
            1 => self.text += &format!("# a note; with && and {} in it{}", self.escape, self.newline),
            2 => self.text += self.newline,
            _ => {}
        }
        let indent = self.indent;
        self.both(indent);
    }
}

fn render_run(run: &Run, chain: &Chain, newline: &str) -> (String, Command) {
    let mut rng = Rng::new(chain.habit, run.style);
    let keyword = if Rng::new(chain.habit, 0).chance(5) { "run" } else { "RUN" };
    let mut text = String::from(keyword);
    for flag in &run.flags {
        text += " ";
        text += flag;
    }
    text += if rng.chance(3) { "  " } else { " " };
    match &run.form {
        Form::Exec(words) => {
            text += &serde_json::to_string(words).unwrap();
            (text, Command::Exec(words.clone()))
        }
        Form::Heredoc { head: None, body } => {
            text += &format!("<<EOF\n{body}EOF");
            (text, Command::Script(body.clone()))
        }
        Form::Heredoc { head: Some(head), body } => {
            let script = format!("{head}\n{body}EOF");
            text += &script;
            (text, Command::Script(script))
        }
        Form::Shell(pieces) => {
            let habit = if rng.chance(75) { Rng::new(chain.habit, 1).below(3) } else { rng.below(3) };
            let layout = [Layout::OneLine, Layout::Trailing, Layout::Leading][habit];
            let indent = *Rng::new(chain.habit, 2).pick(&["    ", "  ", "\t", "        ", ""]);
            let mut writer =
                Writer { text, script: String::new(), escape: chain.escape, newline, indent, rng };
            if writer.rng.chance(4) {
                writer.continue_line();
            }
            for piece in pieces {
                write_piece(&mut writer, piece, layout);
            }
            (writer.text, Command::Script(writer.script.trim().to_owned()))
        }
    }
}

fn write_piece(writer: &mut Writer, piece: &Piece, layout: Layout) {
    for (i, part) in piece.text.split('¦').enumerate() {
        if i > 0 {
            writer.both(" ");
            if !matches!(layout, Layout::OneLine) && writer.rng.chance(60) {
                writer.continue_line();
            }
        }
        writer.both(part);
    }
    let sign = match piece.op {
        Op::And => "&&",
        Op::Or => "||",
        Op::Semi => ";",
        Op::Amp => "&",
        Op::End => return,
    };
    match (layout, piece.op) {
        (Layout::OneLine, Op::Semi) => writer.both("; "),
        (Layout::OneLine, _) => writer.both(&format!(" {sign} ")),
        (Layout::Leading, Op::And | Op::Or) => {
            writer.both(" ");
            writer.continue_line();
            writer.both(&format!("{sign} "));
        }
        (_, Op::Semi) => {
            writer.both("; ");
            writer.continue_line();
        }
        (_, _) => {
            writer.both(&format!(" {sign} "));
            writer.continue_line();
        }
    }
}
