//! A lossless Dockerfile tree: every byte is kept, and what it says agrees with BuildKit's own parser.
//!
//! What is agreed on was read in moby/buildkit, `frontend/dockerfile`, revision 73ed6825c4b7: its `parser` (lines, flags,
//! JSON form, heredocs) and its `instructions` (what each instruction takes). What BuildKit finds out only when it builds
//! (unknown stages, ports, signals, mount keys) is no concern of this module.

use crate::text::Span;
use std::sync::Arc;

mod access;
mod directives;
pub mod expand;
mod flags;
mod heredoc;
mod instructions;
mod json;
mod keyword;
mod lines;
mod read;
mod words;

pub(crate) use instructions::{csv_fields, duration};

pub use access::{FromParts, Pair};

/// A Dockerfile as it was read: its text, the pieces that tile it, and what could not be read.
#[derive(Clone, Debug)]
pub struct Dockerfile {
    /// The whole text; every span in the tree points into it.
    pub text: Arc<str>,
    /// The parser directives in force (`syntax`, `escape`, `check`), in file order. An indented `escape` is in force, an
    /// indented `syntax` or `check` is not.
    pub directives: Vec<Directive>,
    /// The escape character: `\` or a backtick.
    pub escape: char,
    /// Directives, comments, blank lines and instructions in file order. Their spans tile `text` without a gap.
    pub items: Vec<Item>,
    /// The instructions in file order.
    pub instructions: Vec<Instruction>,
    /// What BuildKit would reject, in file order; empty where BuildKit accepts the file. BuildKit stops at its first one.
    pub errors: Vec<SyntaxError>,
}

/// One piece of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub kind: ItemKind,
    /// All its bytes: of an instruction with its indentation, its continuations, its heredocs and its final newline.
    pub span: Span,
}

/// What a piece of the file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemKind {
    /// The byte order mark.
    Bom,
    /// A parser directive.
    Directive,
    /// A comment line.
    Comment,
    /// A line of white space.
    Blank,
    /// An instruction: index into [`Dockerfile::instructions`].
    Instruction(usize),
}

/// A parser directive, `# name=value`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directive {
    /// The name in lower case.
    pub name: String,
    /// The value.
    pub value: String,
    /// The line's bytes without its newline.
    pub span: Span,
}

/// Something BuildKit rejects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// What is wrong, what was expected and what to do.
    pub message: String,
    /// Where.
    pub span: Span,
}

/// The eighteen instruction words, and whatever else stands in their place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Keyword {
    Add,
    Arg,
    Cmd,
    Copy,
    Entrypoint,
    Env,
    Expose,
    From,
    Healthcheck,
    Label,
    Maintainer,
    Onbuild,
    Run,
    Shell,
    Stopsignal,
    User,
    Volume,
    Workdir,
    /// A word BuildKit does not know.
    Unknown,
}

/// One instruction.
#[derive(Clone, Debug)]
pub struct Instruction {
    /// What it is.
    pub keyword: Keyword,
    /// The escape character of the file it stands in, which its words depend on.
    pub escape: char,
    /// The instruction word.
    pub keyword_span: Span,
    /// From the first byte of the instruction word to the last byte of the last consumed line (heredoc bodies and
    /// terminators included), without that line's newline.
    pub span: Span,
    /// First line, from 1.
    pub first_line: usize,
    /// Last consumed line, from 1.
    pub last_line: usize,
    /// Leading `--name=value` words.
    pub flags: Vec<Flag>,
    /// What follows the flags, continuations joined and comment lines taken out, trimmed as BuildKit trims it.
    pub body: Joined,
    /// The JSON array, where the body is one and this instruction takes one; of a HEALTHCHECK CMD, what follows the CMD.
    pub json: Option<Vec<String>>,
    /// The heredocs it opens, in order. Those of an ONBUILD are those of its trigger, and stand in both.
    pub heredocs: Vec<Heredoc>,
    /// Comment lines inside its continuations (from their first column, without their newlines).
    pub comments: Vec<Span>,
    /// The instruction that an ONBUILD stores. BuildKit looks no further into it than to read its line: an unknown word or
    /// flag in it is no error here.
    pub trigger: Option<Box<Instruction>>,
}

/// A flag of an instruction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// Its name, without the dashes.
    pub name: String,
    /// The value after `=`, quotes taken off; `None` where there is no `=`.
    pub value: Option<String>,
    /// The whole word in the file (may reach over a continuation).
    pub span: Span,
}

/// A heredoc of a RUN, COPY or ADD.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heredoc {
    /// The delimiter, unquoted.
    pub name: String,
    /// Whether variables in the body are expanded (the delimiter stands unquoted).
    pub expand: bool,
    /// Whether leading tabs are stripped (`<<-`).
    pub chomp: bool,
    /// The file descriptor in front of `<<`; 0 where there is none, the highest number where it does not fit.
    pub fd: u32,
    /// The body's bytes in the file, the terminator line not included.
    pub body: Span,
    /// The terminator line, its tabs included and its newline not; empty at the end of the file where it is missing.
    pub terminator: Span,
}

/// Text that was put together from pieces of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Joined {
    /// The joined text.
    pub text: String,
    /// Where each piece begins: (offset in `text`, offset in the file), ascending in both. The first one begins at 0, and
    /// stands where the text would be if it is empty.
    pub pieces: Vec<(usize, usize)>,
}

impl Joined {
    /// Takes everything out.
    fn clear(&mut self) {
        self.text.clear();
        self.pieces.clear();
    }

    /// Adds `piece`, which stands at `at` in the file.
    fn push(&mut self, piece: &str, at: usize) {
        if !piece.is_empty() {
            self.pieces.push((self.text.len(), at));
            self.text.push_str(piece);
        }
    }

    /// The part of it that `span` covers.
    pub fn slice(&self, span: Span) -> Joined {
        let mut pieces =
            vec![(0, if span.is_empty() { self.end_to_file(span.start) } else { self.to_file(span.start) })];
        let inside = self.pieces.partition_point(|&(joined, _)| joined <= span.start);
        let pieces_inside = self.pieces[inside..].iter().take_while(|&&(joined, _)| joined < span.end);
        pieces.extend(pieces_inside.map(|&(joined, file)| (joined - span.start, file)));
        Joined { text: span.of(&self.text).to_owned(), pieces }
    }

    /// The file offset behind the byte in front of `at`: the end of the text that ends there.
    fn end_to_file(&self, at: usize) -> usize {
        if at == 0 { self.to_file(0) } else { self.to_file(at - 1) + 1 }
    }

    /// The file offset of the byte at `at` in the joined text; the end of the text maps behind its last byte.
    pub fn to_file(&self, at: usize) -> usize {
        let piece = self.pieces.partition_point(|&(joined, _)| joined <= at).saturating_sub(1);
        match self.pieces.get(piece) {
            Some(&(joined, file)) => file + (at - joined),
            None => 0,
        }
    }

    /// The file span of a span of the joined text, from its first byte to its last one: continuations between
    /// them included, a continuation that follows the last byte not.
    pub fn span_to_file(&self, span: Span) -> Span {
        let start = self.to_file(span.start);
        if span.is_empty() { Span::empty(start) } else { Span::new(start, self.to_file(span.end - 1) + 1) }
    }
}

impl Heredoc {
    /// Its body in the `text` of its file, tabs of a `<<-` included.
    pub fn content<'a>(&self, text: &'a str) -> &'a str {
        self.body.of(text)
    }
}

impl Dockerfile {
    /// Reads `text`. Never fails: what cannot be read is kept and listed in [`Dockerfile::errors`].
    ///
    /// ```
    /// use leanfile::syntax::{Dockerfile, Keyword};
    /// let file = Dockerfile::parse("FROM debian\nRUN apt-get update && \\\n    apt-get install -y git\n");
    /// assert_eq!(file.instructions[1].keyword, Keyword::Run);
    /// assert_eq!(file.instructions[1].args(), ["apt-get update &&     apt-get install -y git"]);
    /// ```
    pub fn parse(text: impl Into<Arc<str>>) -> Dockerfile {
        read::read(text.into())
    }

    /// The file as it was read, put together from its items.
    pub fn print(&self) -> String {
        self.items.iter().map(|item| item.span.of(&self.text)).collect()
    }
}
