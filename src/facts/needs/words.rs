//! The words of a call, with what cannot be told of them.

use crate::shell::{Call, Part, Word};

/// Stands for a part of a word that the shell puts in.
pub(in crate::facts) const HOLE: char = '\0';

/// The arguments of a call.
#[derive(Clone, Debug)]
pub(in crate::facts) struct Args {
    /// The words; [`HOLE`] stands for what the shell puts in.
    pub words: Vec<String>,
    /// Whether more may follow: the command is run by xargs or find.
    pub open: bool,
}

/// Arguments, sorted.
pub(in crate::facts) struct Sorted<'a> {
    /// Those that are no options and no values of options.
    pub operands: Vec<&'a str>,
    /// Options with their values, `--name=value` taken apart; the value is empty where there is none.
    pub options: Vec<(&'a str, &'a str)>,
}

impl Args {
    /// Those of `call`.
    pub fn of(call: &Call<'_>) -> Args {
        let words = call.args().iter().map(text).collect();
        Args { words, open: call.wrappers().any(|wrapper| matches!(wrapper, "xargs" | "find")) }
    }

    /// Sorts them; the options in `valued` take the next word.
    pub fn sorted<'a>(&'a self, valued: &[&str]) -> Sorted<'a> {
        let mut sorted = Sorted { operands: Vec::new(), options: Vec::new() };
        let mut words = self.words.iter().map(String::as_str);
        while let Some(word) = words.next() {
            if word == "--" {
                sorted.operands.extend(words.by_ref());
            } else if !word.starts_with('-') || word == "-" {
                sorted.operands.push(word);
            } else if let Some((name, value)) =
                word.split_once('=').filter(|(name, _)| name.starts_with("--"))
            {
                sorted.options.push((name, value));
            } else if valued.contains(&word) {
                sorted.options.push((word, words.next().unwrap_or_default()));
            } else {
                // `-rrequirements.txt`
                let glued = valued
                    .iter()
                    .find(|option| option.len() == 2 && word.len() > 2 && word.starts_with(**option));
                sorted.options.push(glued.map_or((word, ""), |option| (&word[..2], &word[option.len()..])));
            }
        }
        sorted
    }
}

impl Sorted<'_> {
    /// Whether one of `names` is among the options.
    pub fn has(&self, names: &[&str]) -> bool {
        self.options.iter().any(|(name, _)| names.contains(name))
    }

    /// The values of the options in `names`, in order.
    pub fn values<'s>(&'s self, names: &'s [&str]) -> impl Iterator<Item = &'s str> {
        self.options.iter().filter(|(name, _)| names.contains(name)).map(|(_, value)| *value)
    }
}

/// Whether a word is written out in full.
pub(in crate::facts) fn is_whole(word: &str) -> bool {
    !word.contains(HOLE)
}

fn text(word: &Word) -> String {
    let mut text = String::new();
    collect(&word.parts, &mut text);
    text
}

fn collect(parts: &[Part], text: &mut String) {
    for part in parts {
        match part {
            // Brackets hold extras (`uvicorn[standard]`): as a pattern they match nothing, and stay as they are.
            Part::Literal { text: literal, pattern }
                if !pattern || !literal.contains(['*', '?', '{', '~', '$']) =>
            {
                text.push_str(literal);
            }
            Part::Single(literal) => text.push_str(literal),
            Part::Double(nested) => collect(nested, text),
            _ => text.push(HOLE),
        }
    }
}

/// What a manager's `run` starts: `conda run -n env pip install x`, `poetry run python -m pip install x`.
/// Source: `conda run --help`, `poetry run --help`, `uv run --help`, `corepack --help`.
pub(super) fn run_inside(name: &str, args: &Args) -> Option<(String, Args)> {
    let runs = ["conda", "mamba", "micromamba", "pipenv", "poetry", "pdm", "uv", "hatch", "rye", "pyenv"];
    let direct = ["corepack", "lerna"];
    let from = if runs.contains(&name) {
        args.words.iter().position(|word| matches!(word.as_str(), "run" | "exec"))? + 1
    } else if direct.contains(&name) {
        0
    } else {
        return None;
    };
    let starts = |word: &String| {
        let program = word.rsplit('/').next().unwrap_or(word);
        ["pip", "python", "npm", "yarn", "pnpm", "poetry", "gem", "cargo"]
            .iter()
            .any(|known| program.starts_with(known))
    };
    let at = from + args.words[from..].iter().position(starts)?;
    let mut at_program = at;
    // `python -m pip`
    if args.words[at].contains("python") && args.words.get(at + 1).is_some_and(|word| word == "-m") {
        at_program = at + 2;
    }
    let program = args.words.get(at_program)?;
    let program = program.rsplit('/').next().unwrap_or(program).to_owned();
    Some((program, Args { words: args.words[at_program + 1..].to_vec(), open: args.open }))
}
