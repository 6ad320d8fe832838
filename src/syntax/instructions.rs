//! What each instruction takes: the checks of BuildKit's `instructions/parse.go`, and those of its line parsers.

use super::words::{QuotedWords, blank_separated, cut_blank};
use super::{Instruction, Keyword, SyntaxError, flags, heredoc, keyword};
use crate::text::Span;

/// An error in the arguments of `instruction`, or at its word where it has none.
fn in_args(instruction: &Instruction, message: String) -> SyntaxError {
    let body = &instruction.body;
    let span = match body.text.is_empty() {
        true => instruction.keyword_span,
        false => body.span_to_file(Span::new(0, body.text.len())),
    };
    SyntaxError { message, span }
}

/// The error of a JSON array with something else than strings in it.
pub(super) fn not_strings(instruction: &Instruction) -> SyntaxError {
    let name = instruction.keyword.name();
    in_args(
        instruction,
        format!("{name} takes a JSON array of strings only; put every element in double quotes"),
    )
}

/// What BuildKit's line parser refuses, in an ONBUILD's trigger too: an ENV or LABEL that is no list of pairs.
pub(super) fn line_problem(instruction: &Instruction) -> Option<SyntaxError> {
    if !matches!(instruction.keyword, Keyword::Env | Keyword::Label) {
        return None;
    }
    let name = instruction.keyword.name();
    let body = &instruction.body;
    match instruction.legacy_pair() {
        Some((key, None)) => {
            Some(in_args(instruction, format!("{name} {key} has no value; write {name} {key}=VALUE")))
        }
        Some((_, Some(_))) => None,
        None => {
            let word = QuotedWords::new(&body.text, instruction.escape)
                .find(|word| !word.of(&body.text).contains('='))?;
            let message = format!(
                "{name} takes NAME=VALUE pairs, but `{}` has no `=`; put quotes around a value with spaces in it",
                word.of(&body.text)
            );
            Some(SyntaxError { message, span: body.span_to_file(word) })
        }
    }
}

/// What BuildKit refuses once the line is read: an unknown word or flag, too many or too few arguments, bad values. `line` is
/// the logical line.
pub(super) fn problem(instruction: &Instruction, line: &str) -> Option<SyntaxError> {
    if instruction.keyword == Keyword::Unknown {
        return Some(unknown(instruction, cut_blank(line.trim()).0));
    }
    let flags_ignored = match instruction.keyword {
        Keyword::Arg | Keyword::Stopsignal => true,
        Keyword::Healthcheck => {
            instruction.health().is_some_and(|(kind, _)| kind.eq_ignore_ascii_case("NONE"))
        }
        _ => false,
    };
    if !flags_ignored && let Some((message, span)) = flags::problem(instruction.keyword, &instruction.flags) {
        return Some(SyntaxError { message, span });
    }
    match instruction.keyword {
        Keyword::Run => run(instruction),
        Keyword::Healthcheck => healthcheck(instruction),
        _ => args(instruction).map(|message| in_args(instruction, message)),
    }
}

/// The error of a `word` that is no instruction.
fn unknown(instruction: &Instruction, word: &str) -> SyntaxError {
    let message = match keyword::suggest(word) {
        Some(name) => format!("`{word}` is no Dockerfile instruction; did you mean {name}?"),
        None if word.is_empty() => "this line continues nothing and is no instruction; remove it".to_owned(),
        None => format!(
            "`{word}` is no Dockerfile instruction; if the line belongs to the one above, end that with `{}`",
            instruction.escape
        ),
    };
    SyntaxError { message, span: instruction.keyword_span }
}

/// What is wrong with the number or the form of the arguments.
fn args(instruction: &Instruction) -> Option<String> {
    let name = instruction.keyword.name();
    let body = instruction.body.text.as_str();
    let empty = body.is_empty();
    match instruction.keyword {
        Keyword::Env | Keyword::Label => pair_names(instruction, "a pair: NAME=VALUE"),
        Keyword::Arg => pair_names(instruction, "a name: ARG NAME or ARG NAME=VALUE"),
        Keyword::From => from(body),
        Keyword::Copy | Keyword::Add => copy(instruction),
        Keyword::Workdir if empty => Some("WORKDIR needs a directory".to_owned()),
        Keyword::User if empty => {
            Some("USER needs a user: a name or a number, perhaps with `:` and a group".to_owned())
        }
        Keyword::Stopsignal if empty => Some("STOPSIGNAL needs a signal, such as SIGTERM".to_owned()),
        Keyword::Maintainer if empty => Some("MAINTAINER needs a name".to_owned()),
        Keyword::Expose if empty => Some("EXPOSE needs at least one port".to_owned()),
        Keyword::Volume => volume(instruction),
        Keyword::Shell => match &instruction.json {
            Some(words) if !words.is_empty() => None,
            Some(_) => Some("SHELL needs at least one word in its array".to_owned()),
            None => Some("SHELL takes a JSON array only: SHELL [\"/bin/bash\", \"-c\"]".to_owned()),
        },
        Keyword::Onbuild => match instruction.trigger.as_deref() {
            None => Some("ONBUILD needs an instruction to store".to_owned()),
            Some(trigger) => match trigger.keyword {
                refused @ (Keyword::Onbuild | Keyword::From | Keyword::Maintainer) => {
                    Some(format!("{name} cannot store a {}", refused.name()))
                }
                _ => None,
            },
        },
        _ => None,
    }
}

/// An ENV, LABEL or ARG without pairs, or one whose name is empty.
fn pair_names(instruction: &Instruction, needs: &str) -> Option<String> {
    let name = instruction.keyword.name();
    let pairs = instruction.env_pairs();
    if pairs.is_empty() {
        return Some(format!("{name} needs {needs}"));
    }
    let nameless = pairs.iter().find(|pair| pair.name.is_empty())?;
    let word = nameless.span.of(&instruction.body.text);
    Some(format!("`{word}` has no name in front of its `=`; write NAME=VALUE without spaces around the `=`"))
}

/// `FROM image` or `FROM image AS name`.
fn from(body: &str) -> Option<String> {
    let words: Vec<&str> = blank_separated(body).take(4).map(|word| word.of(body)).collect();
    match words[..] {
        [_] => None,
        [_, as_word, name] if as_word.eq_ignore_ascii_case("as") => {
            // BuildKit lowers the name as Unicode does before it looks at it: the Kelvin sign becomes a k.
            let name_in_lower_case = name.to_lowercase();
            let mut chars = name_in_lower_case.chars();
            let first = chars.next().is_some_and(|c| c.is_ascii_lowercase());
            let rest =
                chars.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '.'));
            (!first || !rest).then(|| {
                format!("`{name}` cannot name a stage: it must begin with a letter and hold letters, digits, `-`, `_` and `.` only")
            })
        }
        [] => Some("FROM needs an image".to_owned()),
        [..] if words.iter().any(|word| word.starts_with('#')) => Some(
            "FROM takes an image, or an image, AS and a name; a comment needs a line of its own".to_owned(),
        ),
        [..] => Some("FROM takes an image, or an image, AS and a name: FROM IMAGE AS NAME".to_owned()),
    }
}

/// The sources and the destination of a COPY or ADD.
fn copy(instruction: &Instruction) -> Option<String> {
    let name = instruction.keyword.name();
    let body = instruction.body.text.as_str();
    let (count, last) = match &instruction.json {
        Some(words) => (words.len(), words.last().map_or("", String::as_str)),
        None => blank_separated(body).fold((0, ""), |(count, _), word| (count + 1, word.of(body))),
    };
    if count < 2 {
        return Some(format!("{name} needs a source and a destination: {name} SOURCE… DESTINATION"));
    }
    match heredoc::opening(last) {
        Ok(Some(_)) => {
            Some(format!("{name} cannot write to a heredoc; put `{last}` in front of the destination"))
        }
        _ => None,
    }
}

/// The directories of a VOLUME.
fn volume(instruction: &Instruction) -> Option<String> {
    match &instruction.json {
        None if instruction.body.text.is_empty() => Some("VOLUME needs at least one directory".to_owned()),
        None => None,
        Some(words) if words.is_empty() => {
            Some("VOLUME needs at least one directory in its array".to_owned())
        }
        Some(words) if words.iter().any(|word| word.trim().is_empty()) => {
            Some("a VOLUME cannot be an empty string".to_owned())
        }
        Some(_) => None,
    }
}

/// The flag values of a RUN that are checked before it runs.
fn run(instruction: &Instruction) -> Option<SyntaxError> {
    instruction.flags.iter().find_map(|flag| {
        let value = flag.value.as_deref().unwrap_or_default();
        let message = match flag.name.as_str() {
            "network" if !matches!(value, "default" | "none" | "host") => {
                format!("--network cannot be `{value}`; it is default, none or host")
            }
            "security" if !matches!(value, "sandbox" | "insecure") => {
                format!("--security cannot be `{value}`; it is sandbox or insecure")
            }
            "mount" => mount(value)?,
            _ => return None,
        };
        Some(SyntaxError { message, span: flag.span })
    })
}

/// What is wrong with the value of a `--mount`, as far as BuildKit looks before it builds: it must be one CSV record, and
/// `from` is not expanded. Source: `parseMount` in `instructions/commands_runmount.go`.
fn mount(value: &str) -> Option<String> {
    let Some(fields) = csv_fields(value) else {
        return Some(
            "--mount needs fields with commas between them, such as type=cache,target=/var/cache/apt"
                .to_owned(),
        );
    };
    let from = fields
        .iter()
        .filter_map(|field| field.split_once('='))
        .find(|(key, _)| key.eq_ignore_ascii_case("from"))?;
    let expands = from.1.find('$').is_some_and(|dollar| dollar + 1 < from.1.len());
    expands.then(|| {
        format!(
            "`from` of a --mount is not expanded, so it cannot be `{}`; name a stage: FROM {} AS NAME",
            from.1, from.1
        )
    })
}

/// The fields of a CSV record as Go's `encoding/csv` reads one; `None` where it is empty or its quotes do not pair up.
pub(crate) fn csv_fields(record: &str) -> Option<Vec<String>> {
    if record.is_empty() {
        return None;
    }
    let mut fields = Vec::new();
    let mut rest = record;
    loop {
        let mut field = String::new();
        if let Some(quoted) = rest.strip_prefix('"') {
            rest = quoted;
            loop {
                let quote = rest.find('"')?;
                field.push_str(&rest[..quote]);
                rest = &rest[quote + 1..];
                match rest.strip_prefix('"') {
                    Some(after) => {
                        field.push('"');
                        rest = after;
                    }
                    None => break,
                }
            }
        } else {
            let end = rest.find(',').unwrap_or(rest.len());
            field.push_str(&rest[..end]);
            rest = &rest[end..];
            if field.contains('"') {
                return None;
            }
        }
        fields.push(field);
        match rest.strip_prefix(',') {
            Some(after) => rest = after,
            None => return rest.is_empty().then_some(fields),
        }
    }
}

/// The type, the command and the flag values of a HEALTHCHECK.
fn healthcheck(instruction: &Instruction) -> Option<SyntaxError> {
    let args = |message: &str| Some(in_args(instruction, message.to_owned()));
    let Some((kind, command)) = instruction.health() else {
        return args("HEALTHCHECK needs CMD and a command, or NONE");
    };
    let missing = match &instruction.json {
        Some(words) => words.is_empty(),
        None => command.is_empty(),
    };
    match kind.to_uppercase().as_str() {
        "NONE" if missing => return None,
        "NONE" => return args("HEALTHCHECK NONE takes nothing more; write HEALTHCHECK CMD to run a command"),
        "CMD" if missing => return args("HEALTHCHECK CMD needs a command"),
        "CMD" => {}
        _ => return args(&format!("HEALTHCHECK takes CMD and a command, or NONE, but finds `{kind}`")),
    }
    instruction.flags.iter().find_map(|flag| {
        let value = flag.value.as_deref().filter(|value| !value.is_empty())?;
        let message = match flag.name.as_str() {
            "retries" => match value.parse::<i32>() {
                Ok(0..) => return None,
                _ => format!("--retries cannot be `{value}`; it is a number from 0 on"),
            },
            name => match duration(value) {
                Some(nanoseconds) if nanoseconds == 0.0 || nanoseconds >= 1e6 => return None,
                Some(_) => format!("--{name} cannot be `{value}`; it is 0 or at least 1ms"),
                None => format!(
                    "--{name} cannot be `{value}`; it needs a number and a unit, such as 30s or 1m30s"
                ),
            },
        };
        Some(SyntaxError { message, span: flag.span })
    })
}

/// The nanoseconds of a duration as Go's `time.ParseDuration` reads it; `None` where it does not.
pub(crate) fn duration(text: &str) -> Option<f64> {
    /// The nanoseconds that an `int64` no longer holds.
    const TOO_LONG: f64 = (1_u64 << 63) as f64;
    const UNITS: [(&str, f64); 8] = [
        ("ns", 1.0),
        ("us", 1e3),
        ("µs", 1e3),
        ("μs", 1e3),
        ("ms", 1e6),
        ("s", 1e9),
        ("m", 60e9),
        ("h", 3600e9),
    ];
    let (sign, mut rest) = match text.strip_prefix('-') {
        Some(rest) => (-1.0, rest),
        None => (1.0, text.strip_prefix('+').unwrap_or(text)),
    };
    if rest == "0" {
        return Some(0.0);
    }
    if rest.is_empty() {
        return None;
    }
    let mut total = 0.0;
    while !rest.is_empty() {
        let number = rest.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(rest.len());
        let unit =
            rest[number..].find(|c: char| c.is_ascii_digit() || c == '.').unwrap_or(rest.len() - number);
        let (_, scale) = UNITS.into_iter().find(|(name, _)| *name == &rest[number..number + unit])?;
        // A Rust float may be `1.` and `.5` as well, but not `.`.
        total += rest[..number].parse::<f64>().ok()? * scale;
        rest = &rest[number + unit..];
    }
    (total < TOO_LONG).then_some(sign * total.floor())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::Dockerfile;

    /// The one error of `instruction` in a file that is good otherwise.
    fn error(instruction: &str) -> Option<String> {
        let text = format!("FROM a\n{instruction}\n");
        let file = Dockerfile::parse(text.as_str());
        assert!(file.errors.len() <= 1, "{:?}", file.errors);
        let error = file.errors.into_iter().next()?;
        assert!(error.span.start >= 7 && error.span.end < text.len(), "{instruction}: {:?}", error.span);
        Some(error.message)
    }

    #[test]
    fn good_ones() {
        for good in [
            "RUN",
            "CMD",
            "ENTRYPOINT",
            "RUN []",
            "CMD []",
            "FROM b as C.d-e_1",
            "ENV a b",
            "ENV a=",
            "ARG a",
            "ARG \"a b\"=c",
            "VOLUME /a",
            "HEALTHCHECK none",
            "HEALTHCHECK --x=1 NONE",
            "HEALTHCHECK --interval=1m30s --timeout=0 --retries=3 CMD [\"a\"]",
            "HEALTHCHECK --interval=1.5s --timeout= CMD a",
            "STOPSIGNAL --x=1 9",
            "ARG --y=1 Z",
            "ONBUILD FOO x",
            "ONBUILD RUN --foo x",
            "RUN --mount=type=foo,bar x",
            "RUN --mount=from=$,target=/a x",
            "RUN --network=host --security=insecure x",
        ] {
            assert_eq!(error(good), None, "{good}");
        }
    }

    #[test]
    fn bad_ones_say_what_to_do() {
        for (bad, says) in [
            ("FRMO b", "did you mean FROM"),
            ("apt-get update", "end that with `\\`"),
            ("FROM", "needs an image"),
            ("FROM a b", "FROM IMAGE AS NAME"),
            ("FROM a # b", "line of its own"),
            ("FROM a AS 1b", "begin with a letter"),
            ("ENV a", "ENV a=VALUE"),
            ("ENV a=b c", "`c` has no `=`"),
            ("ENV =b", "no name"),
            ("ENV", "NAME=VALUE"),
            ("LABEL", "NAME=VALUE"),
            ("ARG", "ARG NAME"),
            ("ARG a = b", "`=` has no name"),
            ("COPY a", "a source and a destination"),
            ("COPY [\"a\"]", "a source and a destination"),
            ("COPY [\"a\",1]", "JSON array of strings"),
            ("COPY [\"a\",\"<<b\"]", "cannot write to a heredoc"),
            ("EXPOSE", "port"),
            ("USER", "a user"),
            ("WORKDIR", "a directory"),
            ("VOLUME []", "directory"),
            ("VOLUME [\" \"]", "empty string"),
            ("SHELL bash -c", "JSON array only"),
            ("SHELL []", "at least one word"),
            ("ONBUILD", "an instruction"),
            ("ONBUILD --x RUN a", "takes no flags"),
            ("ONBUILD ONBUILD RUN a", "cannot store a ONBUILD"),
            ("ONBUILD ENV a", "ENV a=VALUE"),
            ("HEALTHCHECK", "CMD and a command"),
            ("HEALTHCHECK x", "finds `x`"),
            ("HEALTHCHECK CMD", "needs a command"),
            ("HEALTHCHECK CMD []", "needs a command"),
            ("HEALTHCHECK NONE x", "takes nothing more"),
            ("HEALTHCHECK --interval=3 CMD a", "needs a number and a unit"),
            ("HEALTHCHECK --interval=1us CMD a", "at least 1ms"),
            ("HEALTHCHECK --interval=-1s CMD a", "at least 1ms"),
            ("HEALTHCHECK --interval=9999999999h CMD a", "a unit"),
            ("HEALTHCHECK --retries=-1 CMD a", "from 0 on"),
            ("RUN --network=foo a", "default, none or host"),
            ("RUN --security=foo a", "sandbox or insecure"),
            ("RUN --mount= a", "type=cache"),
            ("RUN --mount=from=$X,target=/a b", "FROM $X AS NAME"),
        ] {
            let message = error(bad).unwrap_or_else(|| panic!("{bad} is accepted"));
            assert!(message.contains(says), "{bad}: {message}");
        }
    }

    #[test]
    fn csv_records() {
        assert_eq!(csv_fields("a,\"b,\"\"c\",,").unwrap(), ["a", "b,\"c", "", ""]);
        for bad in ["", "a\"b", "\"a", "\"a\"b"] {
            assert_eq!(csv_fields(bad), None, "{bad}");
        }
    }
}
