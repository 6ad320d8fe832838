//! The command line a RUN executes.

use super::State;
use crate::syntax::expand::{Known, Variable, expand_words};
use crate::syntax::{Heredoc, Instruction};

impl State {
    /// `script` handed to the shell in force.
    pub fn in_shell(&self, script: &str) -> Known<Vec<String>> {
        self.shell.value().map(|shell| {
            let mut args = Vec::with_capacity(shell.len() + 1);
            args.extend(shell.iter().cloned());
            args.push(script.to_owned());
            args
        })
    }

    /// The arguments `run` executes at this state, the shell included; unknown where the shell is. `text` is the file it
    /// stands in.
    pub fn run_args(&self, text: &str, run: &Instruction) -> Known<Vec<String>> {
        match &run.json {
            Some(args) => Known::Known(args.clone()),
            None => self.in_shell(&script(text, run)),
        }
    }
}

/// The script of a RUN in shell form. A heredoc alone is the script itself, or a file to execute where it begins with `#!`;
/// with anything beside it, it is left to the shell. Source: `dispatchRun` in `dockerfile2llb/convert.go`.
pub fn script(text: &str, run: &Instruction) -> String {
    match &run.heredocs[..] {
        [heredoc] if is_alone(&run.body.text) => {
            let content = chomped(heredoc, text);
            if content.starts_with("#!") { format!("/dev/pipes/{}", heredoc.name) } else { content }
        }
        heredocs => {
            let mut script = run.body.text.clone();
            for heredoc in heredocs {
                script.push('\n');
                script.push_str(heredoc.content(text));
                script.push_str(&heredoc.name);
            }
            script
        }
    }
}

/// The body of `heredoc`, without leading tabs for `<<-`.
fn chomped(heredoc: &Heredoc, text: &str) -> String {
    let content = heredoc.content(text);
    match heredoc.chomp {
        true => content.split_inclusive('\n').map(|line| line.trim_start_matches('\t')).collect(),
        false => content.to_owned(),
    }
}

/// Whether the line `body` is a heredoc and nothing else.
fn is_alone(body: &str) -> bool {
    let Some(rest) = body.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix("<<") else {
        return false;
    };
    let rest = rest.strip_prefix('-').unwrap_or(rest);
    if rest.contains('<') {
        return false;
    }
    // Variables are not expanded here; whatever they stand for, they are part of a word.
    let words = expand_words(rest, '\\', &|_| Variable::Set("$"));
    words.is_ok_and(|words| words.known().is_some_and(|words| words.len() == 1))
}
