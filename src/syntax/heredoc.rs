//! Which heredocs a line opens, as BuildKit finds them: with its own word lexer, not a shell's.
//!
//! Sources: `heredocsFromLine` and `heredocFromMatch` in BuildKit's `parser/parser.go`, `shell/lex.go` for the lexer. The line
//! is cut into words with `\` as the escape character whatever the file says, quotes and escapes kept, variables left in
//! place; a line that does not lex opens no heredoc.

/// A heredoc as the line that opens it declares it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Opening {
    /// The delimiter, quotes and escapes taken off.
    pub name: String,
    /// Whether no part of the delimiter is quoted.
    pub expand: bool,
    /// Whether it is `<<-`.
    pub chomp: bool,
    /// The number in front of `<<`.
    pub fd: u32,
}

/// The heredocs that `line` opens. `Err` holds a delimiter that cannot be read.
pub(super) fn openings(line: &str) -> Result<Vec<Opening>, String> {
    let mut found = Vec::new();
    for word in lex(line, true).unwrap_or_default() {
        found.extend(opening(&word)?);
    }
    Ok(found)
}

/// The heredoc that `word` opens: digits, `<<`, perhaps `-`, blanks, and a delimiter without `<`.
pub(super) fn opening(word: &str) -> Result<Option<Opening>, String> {
    let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let Some(rest) = word[digits..].strip_prefix("<<") else {
        return Ok(None);
    };
    let (chomp, rest) = match rest.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let delimiter = rest.trim_start_matches([' ', '\t', '\n', '\r', '\u{c}']);
    if delimiter.is_empty() || delimiter.contains('<') {
        return Ok(None);
    }
    let unreadable = || delimiter.to_owned();
    let mut plain = lex(delimiter, false).ok_or_else(unreadable)?;
    let quoted = lex_quoted(delimiter).ok_or_else(unreadable)?;
    if plain.len() != 1 {
        return Ok(None);
    }
    if quoted.len() != 1 {
        return Err(unreadable());
    }
    let quotes = |text: &str| text.matches(['\'', '"']).count();
    let expand = quotes(&plain[0]) == quotes(&quoted[0]);
    let fd = match &word[..digits] {
        "" => 0,
        digits => digits.parse().unwrap_or(u32::MAX),
    };
    Ok(Some(Opening { name: plain.swap_remove(0), expand, chomp, fd }))
}

/// The words of `text`; quotes and escapes kept where `raw`, taken off where not. `None` where it does not lex.
fn lex(text: &str, raw: bool) -> Option<Vec<String>> {
    Lexer::new(text, raw, raw).run()
}

/// The words of `text`, quotes kept and escapes taken off.
fn lex_quoted(text: &str) -> Option<Vec<String>> {
    Lexer::new(text, true, false).run()
}

/// What is open around the lexer's position, the innermost last. A stack, so that no input exhausts the program's own.
#[derive(Clone, Copy, Debug)]
enum Open {
    /// `"…"`.
    Quote,
    /// The word of a `${name-word}` and its like; holds whether escapes were kept around it.
    Word { raw_escapes: bool },
    /// The pattern of a `${name/pattern/replacement}`.
    Pattern { raw_escapes: bool },
}

struct Lexer<'a> {
    rest: std::str::Chars<'a>,
    raw_quotes: bool,
    raw_escapes: bool,
    open: Vec<Open>,
    /// What was read, in order; only what an outermost quote or variable gives is looked at again.
    out: String,
    /// Where in `out` the outermost quote or variable began that is still open.
    began: usize,
    /// Whether that is a quote.
    began_quote: bool,
    word: String,
    words: Vec<String>,
    in_word: bool,
}

impl<'a> Lexer<'a> {
    fn new(text: &'a str, raw_quotes: bool, raw_escapes: bool) -> Lexer<'a> {
        Lexer {
            rest: text.chars(),
            raw_quotes,
            raw_escapes,
            open: Vec::new(),
            out: String::new(),
            began: 0,
            began_quote: false,
            word: String::new(),
            words: Vec::new(),
            in_word: false,
        }
    }

    fn run(mut self) -> Option<Vec<String>> {
        while let Some(c) = self.peek() {
            match self.open.last() {
                Some(&Open::Quote) => self.in_quote(c)?,
                Some(&Open::Word { raw_escapes }) if c == '}' => {
                    self.rest.next();
                    self.out.push('}');
                    self.raw_escapes = raw_escapes;
                    self.close();
                }
                Some(&Open::Pattern { raw_escapes }) if c == '/' => {
                    self.rest.next();
                    self.out.push('/');
                    self.open.pop();
                    // The pattern is followed by the replacement, which ends at the brace.
                    self.open.push(Open::Word { raw_escapes });
                }
                _ => self.in_words(c)?,
            }
        }
        if !self.open.is_empty() {
            return None;
        }
        self.end_word();
        Some(self.words)
    }

    fn peek(&self) -> Option<char> {
        self.rest.clone().next()
    }

    /// The next character `c` outside of quotes.
    fn in_words(&mut self, c: char) -> Option<()> {
        match c {
            '\'' => {
                self.rest.next();
                let rest = self.rest.as_str();
                let end = rest.find('\'')?;
                self.rest = rest[end + 1..].chars();
                let quoted =
                    if self.raw_quotes { format!("'{}'", &rest[..end]) } else { rest[..end].to_owned() };
                self.add_raw(&quoted);
            }
            '"' => {
                self.rest.next();
                self.begin(true);
                self.open.push(Open::Quote);
                if self.raw_quotes {
                    self.out.push('"');
                }
            }
            '$' => {
                self.begin(false);
                self.dollar()?;
            }
            '<' => {
                self.rest.next();
                if self.peek() != Some('<') {
                    self.add_raw("<");
                    return Some(());
                }
                self.rest.next();
                // Blanks behind `<<` belong to the word, so that a delimiter may stand apart.
                let rest = self.rest.as_str();
                let blanks = rest.len() - rest.trim_start_matches([' ', '\t']).len();
                self.rest = rest[blanks..].chars();
                self.add_raw("<<");
                self.add_raw(&rest[..blanks]);
            }
            '\\' => {
                self.rest.next();
                if self.raw_escapes {
                    self.add_raw("\\");
                }
                if let Some(escaped) = self.rest.next() {
                    self.add_raw(escaped.encode_utf8(&mut [0; 4]));
                }
            }
            _ => {
                self.rest.next();
                if self.open.is_empty() {
                    self.add(c);
                } else {
                    self.out.push(c);
                }
            }
        }
        Some(())
    }

    /// The next character `c` inside double quotes.
    fn in_quote(&mut self, c: char) -> Option<()> {
        if c == '$' {
            return self.dollar();
        }
        self.rest.next();
        match c {
            '"' => {
                if self.raw_quotes {
                    self.out.push('"');
                }
                self.close();
            }
            '\\' => {
                if self.raw_escapes {
                    self.out.push('\\');
                }
                match self.peek() {
                    None => {}
                    Some(escaped @ ('"' | '$' | '\\')) => {
                        self.rest.next();
                        self.out.push(escaped);
                    }
                    Some(_) => self.out.push('\\'),
                }
            }
            _ => self.out.push(c),
        }
        Some(())
    }

    /// A `$` and what belongs to it. No variable is set, and an unset one stays as it is written.
    fn dollar(&mut self) -> Option<()> {
        self.rest.next();
        self.out.push('$');
        if self.peek() != Some('{') {
            let name = self.name();
            self.out.push_str(name);
            self.end_value();
            return Some(());
        }
        self.rest.next();
        if matches!(self.peek(), None | Some('{' | '}' | ':')) {
            return None;
        }
        let name = self.name();
        self.out.push('{');
        self.out.push_str(name);
        let mut modifier = self.rest.next()?;
        self.out.push(modifier);
        if modifier == ':' {
            modifier = self.rest.next()?;
            self.out.push(modifier);
            if matches!(modifier, '#' | '%') {
                return None;
            }
        } else if modifier == '}' {
            self.end_value();
            return Some(());
        } else if modifier == '/' {
            if self.peek() == Some('/') {
                self.rest.next();
            }
            self.nest(Open::Pattern { raw_escapes: self.raw_escapes }, true);
            return Some(());
        } else if !matches!(modifier, '+' | '-' | '?' | '#' | '%') {
            return None;
        }
        self.nest(Open::Word { raw_escapes: self.raw_escapes }, matches!(modifier, '#' | '%'));
        Some(())
    }

    /// Opens a nested word. BuildKit reads it into the buffer of the word around it, whose beginning is lost by that.
    fn nest(&mut self, open: Open, raw_escapes: bool) {
        self.word.clear();
        self.open.push(open);
        self.raw_escapes = raw_escapes;
    }

    /// The variable's name here: digits, one special parameter, or letters, digits and `_`.
    fn name(&mut self) -> &'a str {
        let rest = self.rest.as_str();
        let length = match rest.chars().next() {
            Some(c) if c.is_numeric() => rest.find(|c: char| !c.is_numeric()).unwrap_or(rest.len()),
            Some('@' | '*' | '#' | '?' | '-' | '$' | '!') => 1,
            _ => rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len()),
        };
        self.rest = rest[length..].chars();
        &rest[..length]
    }

    /// Notes where the outermost quote or variable begins.
    fn begin(&mut self, quote: bool) {
        if self.open.is_empty() {
            self.began = self.out.len();
            self.began_quote = quote;
        }
    }

    /// Ends what is innermost.
    fn close(&mut self) {
        self.open.pop();
        self.end_value();
    }

    /// A quote or a variable is complete: the outermost one goes into the words, a variable split at white space.
    fn end_value(&mut self) {
        if !self.open.is_empty() {
            return;
        }
        let value = self.out.split_off(self.began);
        if self.began_quote {
            self.word.push_str(&value);
            self.in_word = true;
        } else {
            value.chars().for_each(|c| self.add(c));
        }
    }

    /// Adds what belongs to a word whatever it is; inside of something open, to that.
    fn add_raw(&mut self, text: &str) {
        if self.open.is_empty() {
            self.word.push_str(text);
            self.in_word = true;
        } else {
            self.out.push_str(text);
        }
    }

    /// Adds a character that ends the word if it is white space.
    fn add(&mut self, c: char) {
        if !c.is_whitespace() {
            self.word.push(c);
            self.in_word = true;
        } else if self.in_word {
            self.end_word();
        }
    }

    fn end_word(&mut self) {
        if !self.word.is_empty() {
            self.words.push(std::mem::take(&mut self.word));
            self.in_word = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(line: &str) -> Vec<String> {
        openings(line).unwrap().into_iter().map(|opening| opening.name).collect()
    }

    #[test]
    fn forms() {
        let one = |line: &str| openings(line).unwrap().pop().unwrap();
        let plain = Opening { name: "EOF".to_owned(), expand: true, chomp: false, fd: 0 };
        assert_eq!(one("RUN cat <<EOF"), plain);
        assert_eq!(one("RUN cat << \tEOF"), plain);
        assert_eq!(one("RUN cat <<\\EOF"), plain);
        assert_eq!(one("RUN cat <<-EOF"), Opening { chomp: true, ..plain.clone() });
        assert_eq!(one("RUN cat 3<<EOF"), Opening { fd: 3, ..plain.clone() });
        assert_eq!(one("RUN cat 99999999999<<EOF"), Opening { fd: u32::MAX, ..plain.clone() });
        assert_eq!(one("RUN cat <<E\"O\"F"), Opening { expand: false, ..plain.clone() });
        assert_eq!(one("RUN cat <<'A B'"), Opening { name: "A B".to_owned(), expand: false, ..plain });
        assert_eq!(
            names("RUN cat <<$X <<EOF; <<EOF) <<EOF>/x <<B&&ls"),
            ["$X", "EOF;", "EOF)", "EOF>/x", "B&&ls"]
        );
    }

    #[test]
    fn what_opens_none() {
        for line in [
            "RUN cat <<- EOF",
            "RUN cat a<<EOF",
            "RUN cat <<<EOF",
            "RUN cat <<< EOF",
            "RUN echo \"a <<EOF\"",
            "RUN echo $((1<<2))",
            "RUN cat <<",
            "RUN x=\"$(cat <<EOF",
        ] {
            assert_eq!(names(line), [""; 0], "{line}");
        }
        assert_eq!(names("RUN echo $(( 1 << 2 ))"), ["2"]);
    }

    #[test]
    fn a_line_that_does_not_lex_opens_none() {
        for tail in [
            "it's", "\"", "${!x}", "${x@Q}", "${#x}", "${x[0]}", "${x^^}", "${x/a}", "${", "${x", "${}",
            "${x:#a}", "${x:",
        ] {
            assert_eq!(names(&format!("RUN cat <<EOF {tail}")), [""; 0], "{tail}");
        }
        for tail in [
            "${x:0:1}",
            "${x:-a}",
            "${x/a/b}",
            "${x//a/b}",
            "${x#a}",
            "$",
            "$$",
            "${x:-\"${y}\"}",
            "`date`",
            "\\",
        ] {
            assert_eq!(names(&format!("RUN cat <<EOF {tail}")), ["EOF"], "{tail}");
        }
    }

    #[test]
    fn a_word_with_a_nested_one_loses_its_beginning() {
        assert_eq!(names("RUN cat <<E${x:-y}"), [""; 0]);
        assert_eq!(names("RUN cat <<E${x}"), ["E${x}"]);
        assert_eq!(names("RUN cat ${x:-a <<EOF}"), ["EOF}"]);
    }

    #[test]
    fn deep_nesting_takes_linear_time_and_no_stack() {
        let depth = 200_000;
        let line = format!("RUN <<EOF {}{}", "${a:-\"".repeat(depth), "\"}".repeat(depth));
        assert_eq!(names(&line), ["EOF"]);
        assert_eq!(names(&"RUN <<EOF ${a:-".repeat(depth)), [""; 0]);
    }
}
