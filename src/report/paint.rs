//! Colours, where they are wanted, and text that is safe to print.

use anstyle::{AnsiColor, Style};
use std::borrow::Cow;
use std::fmt::{self, Display};

/// Whether output is coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// Plain text.
    Plain,
    /// With ANSI escape sequences.
    Colored,
}

impl Paint {
    /// Headings and names.
    pub fn bold<T: Display>(self, text: T) -> Painted<T> {
        self.styled(Style::new().bold(), text)
    }

    /// Errors, and lines that go.
    pub fn red<T: Display>(self, text: T) -> Painted<T> {
        self.styled(AnsiColor::Red.on_default(), text)
    }

    /// What is gained, and lines that come.
    pub fn green<T: Display>(self, text: T) -> Painted<T> {
        self.styled(AnsiColor::Green.on_default(), text)
    }

    /// Warnings.
    pub fn yellow<T: Display>(self, text: T) -> Painted<T> {
        self.styled(AnsiColor::Yellow.on_default(), text)
    }

    /// Passes, code, places in a diff.
    pub fn cyan<T: Display>(self, text: T) -> Painted<T> {
        self.styled(AnsiColor::Cyan.on_default(), text)
    }

    fn styled<T: Display>(self, style: Style, text: T) -> Painted<T> {
        Painted { style: if self == Paint::Colored { style } else { Style::new() }, text }
    }
}

/// Something with a style around it. Width and alignment count for the text alone.
#[derive(Clone, Copy, Debug)]
pub struct Painted<T> {
    style: Style,
    text: T,
}

impl<T: Display> Display for Painted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.style.fmt(f)?;
        self.text.fmt(f)?;
        write!(f, "{:#}", self.style)
    }
}

/// `text` with a `?` in the place of every control character: a file must not steer the terminal that shows it.
pub fn printable(text: &str) -> Cow<'_, str> {
    if text.contains(char::is_control) {
        text.chars().map(|c| if c.is_control() { '?' } else { c }).collect::<String>().into()
    } else {
        text.into()
    }
}
