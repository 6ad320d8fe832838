//! The scripts inside RUN, as lists, pipelines, commands and words with byte spans.
//!
//! Spans point into the script's own text; [`crate::syntax::Joined`] takes them back to the Dockerfile.

mod calls;
pub mod canon;
mod parse;
mod places;
mod programs;
mod query;

pub use calls::{Call, Calls};
pub use places::Place;
pub use programs::SHELLS;
pub use query::Found;

use crate::text::Span;
use std::sync::{Arc, OnceLock};

/// A script that was read whole.
#[derive(Clone, Debug)]
pub struct Script {
    /// The script's text; every span of the tree points into it.
    pub text: String,
    /// What it runs.
    pub list: List,
    /// Comments, from `#` to the end of the line (newline not included).
    pub comments: Vec<Span>,
    /// Where the shell takes out a backslash and the newline behind it, in order. In single quotes it does not.
    pub continuations: Vec<usize>,
    /// The first place that is read as bash reads it and that dash, a plain sh, runs as something else without a word:
    /// it takes `a &>b` for `a &` and `>b`, and `((a))` for two subshells.
    pub bash_only: Option<Span>,
    /// Its structure, once it was asked for.
    canon: OnceLock<Arc<canon::Node>>,
    /// Where its steps stand, once it was asked for.
    places: OnceLock<Vec<Place>>,
    /// The steps that were picked out, once they were asked for.
    picked: OnceLock<Vec<usize>>,
}

/// Why a script cannot be read: it is kept as it is and never edited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opaque {
    /// What was found where what was expected.
    pub reason: String,
    /// Offset in the script.
    pub at: usize,
}

/// And-or lists with what ends each of them.
#[derive(Clone, Debug)]
pub struct List {
    /// In order.
    pub items: Vec<ListItem>,
    /// From the first command to the last terminator.
    pub span: Span,
}

/// One and-or list of a [`List`].
#[derive(Clone, Debug)]
pub struct ListItem {
    /// The commands.
    pub and_or: AndOr,
    /// `;`, `&` or a newline behind it, where there is one.
    pub terminator: Option<(Terminator, Span)>,
}

/// What ends an and-or list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Terminator {
    Semicolon,
    Ampersand,
    Newline,
}

/// Pipelines joined by `&&` and `||`.
#[derive(Clone, Debug)]
pub struct AndOr {
    /// The first pipeline.
    pub first: Pipeline,
    /// Operator, its span, and the pipeline behind it.
    pub rest: Vec<(AndOrOp, Span, Pipeline)>,
    /// From the first pipeline to the last.
    pub span: Span,
}

/// The operators of an and-or list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum AndOrOp {
    And,
    Or,
}

/// Commands joined by `|` (or `|&`).
#[derive(Clone, Debug)]
pub struct Pipeline {
    /// `!` in front.
    pub negated: bool,
    /// `time` or `time -p` in front.
    pub time: Option<Span>,
    /// The commands, one where there is no pipe.
    pub commands: Vec<Command>,
    /// What stands between them.
    pub pipes: Vec<Pipe>,
    /// Whole span, `!` and `time` included.
    pub span: Span,
}

/// What stands between two commands of a pipeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pipe {
    /// `|&`: standard error too.
    pub both: bool,
    /// Its span.
    pub span: Span,
}

/// One command of a pipeline.
#[derive(Clone, Debug)]
pub enum Command {
    /// Assignments, words and redirections.
    Simple(Simple),
    /// A compound command.
    Compound(Compound),
}

impl Command {
    /// Its whole span.
    pub fn span(&self) -> Span {
        match self {
            Command::Simple(simple) => simple.span,
            Command::Compound(compound) => compound.span,
        }
    }
}

/// A simple command.
#[derive(Clone, Debug)]
pub struct Simple {
    /// `NAME=value` words in front.
    pub assignments: Vec<Assignment>,
    /// The command name and its arguments.
    pub words: Vec<Word>,
    /// Redirections, wherever they stand.
    pub redirects: Vec<Redirect>,
    /// Whole span.
    pub span: Span,
}

/// `NAME=value`, `NAME+=value`, `NAME[i]=value` or `NAME=(…)`.
#[derive(Clone, Debug)]
pub struct Assignment {
    /// The variable's name.
    pub name: String,
    /// The subscript of `NAME[i]=value`, its brackets included in the span.
    pub subscript: Option<Word>,
    /// `+=`.
    pub append: bool,
    /// The value, a word (an array's elements are its parts).
    pub value: Word,
    /// Whole span.
    pub span: Span,
}

/// A redirection.
#[derive(Clone, Debug)]
pub struct Redirect {
    /// The descriptor in front (`2` in `2>x`, or `{name}`), where there is one.
    pub fd: Option<String>,
    /// `>`, `>>`, `<`, `<<`, `<<-`, `<<<`, `>&`, `<&`, `<>`, `>|`, `&>` or `&>>`.
    pub op: String,
    /// The file, descriptor or delimiter.
    pub target: Word,
    /// A here-document's body.
    pub body: Option<Body>,
    /// Whole span (without the body).
    pub span: Span,
}

/// A here-document's body: a word of one or more lines, the delimiter's line not included. It stands behind the end of
/// the line, where its command is already read; hence the shared place that is filled later.
#[derive(Clone, Debug, Default)]
pub struct Body(Arc<OnceLock<Word>>);

impl Body {
    fn fill(&self, word: Word) {
        let _ = self.0.set(word);
    }

    /// The body, with what is expanded in it as its parts (one [`Part::Single`] where its delimiter is quoted).
    pub fn word(&self) -> Option<&Word> {
        self.0.get()
    }
}

impl Redirect {
    /// The words it holds: the target, and a here-document's body.
    pub fn words(&self) -> impl Iterator<Item = &Word> {
        std::iter::once(&self.target).chain(self.body.iter().filter_map(Body::word))
    }
}

/// A compound command or function definition, with redirections.
#[derive(Clone, Debug)]
pub struct Compound {
    /// Which.
    pub kind: CompoundKind,
    /// Redirections behind it.
    pub redirects: Vec<Redirect>,
    /// Whole span.
    pub span: Span,
}

/// The compound commands.
#[derive(Clone, Debug)]
pub enum CompoundKind {
    /// `{ …; }`
    Group(List),
    /// `( … )`
    Subshell(List),
    /// `if`: (condition, body) for `if` and every `elif`, then `else`.
    If(Vec<(List, List)>, Option<List>),
    /// `for NAME in …; do …; done`; no words where `in` is left out.
    For {
        /** The variable. */
        name: String,
        /** The words. */
        words: Option<Vec<Word>>,
        /** The body. */
        body: List,
    },
    /// `for ((…))`, its three expressions as one word.
    ForArithmetic {
        /** The expressions. */
        head: Word,
        /** The body. */
        body: List,
    },
    /// `select NAME in …`
    Select {
        /** The variable. */
        name: String,
        /** The words. */
        words: Option<Vec<Word>>,
        /** The body. */
        body: List,
    },
    /// `while` (or `until`, where `until` is true): condition, body.
    While {
        /** `until`. */
        until: bool,
        /** The condition. */
        condition: List,
        /** The body. */
        body: List,
    },
    /// `case WORD in …`: patterns and body of every item.
    Case {
        /** The subject. */
        word: Word,
        /** Patterns, body and terminator of each arm. */
        arms: Vec<(Vec<Word>, List, String)>,
    },
    /// `(( … ))`
    Arithmetic(Word),
    /// `[[ … ]]`, its words.
    Condition(Vec<Word>),
    /// `name() body` or `function name body`.
    Function {
        /** Its name. */
        name: String,
        /** Its body. */
        body: Box<Command>,
    },
}

/// One shell word.
#[derive(Clone, Debug)]
pub struct Word {
    /// Its pieces.
    pub parts: Vec<Part>,
    /// Its span.
    pub span: Span,
}

/// A piece of a word.
#[derive(Clone, Debug)]
pub enum Part {
    /// Unquoted text, backslashes taken off; `pattern` where the shell may make something else of it: it holds an
    /// unquoted `*`, `?`, `[`, a leading `~`, a brace expansion, an extended pattern, or is `$'…'` (as written).
    Literal {
        /** The text. */
        text: String,
        /** Whether the shell may expand it. */
        pattern: bool,
    },
    /// `'…'`.
    Single(String),
    /// `"…"`.
    Double(Vec<Part>),
    /// `$name`, `${…}`, `$1`, `$?`.
    Parameter {
        /** The name. */
        name: String,
        /** The operator and word behind it, as written (`:-x`). */
        operation: String,
        /** Parts of the operation's word. */
        nested: Vec<Part>,
    },
    /// `$( … )` or a backquoted command.
    Command(List),
    /// `$(( … ))`, with the expansions inside.
    Arithmetic {
        /** The expression as written. */
        text: String,
        /** Expansions inside. */
        nested: Vec<Part>,
    },
    /// `<( … )` or `>( … )`.
    Process(List),
    /// The elements of `NAME=( … )`.
    Array(Vec<Word>),
}

/// The longest script that is read, in bytes.
const LONGEST: usize = 64 * 1024;

/// The deepest nesting that is read.
const DEEPEST: usize = 200;

/// Reads a script.
///
/// # Errors
/// [`Opaque`] where it cannot be read: no dialect of sh or bash, more than 64 KiB, or nested deeper than 200.
pub fn parse(text: &str) -> Result<Script, Opaque> {
    if text.len() > LONGEST {
        return Err(Opaque { reason: "it is longer than 64 KiB".into(), at: LONGEST });
    }
    parse::script(text)
}
