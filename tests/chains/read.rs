//! A second reader of Dockerfiles, for the rewritten text: a few lines that share nothing with the library's parser.
//!
//! It knows what the generator and a merge can write and no more; `tests/chains.rs` holds it to the generator's own
//! account of every chain.

use crate::render::{Command, Instruction};

/// The instructions of `text`, or what could not be read.
pub fn read(text: &str) -> Result<Vec<Instruction>, String> {
    let lines: Vec<&str> = text.lines().map(|line| line.strip_suffix('\r').unwrap_or(line)).collect();
    let mut escape = '\\';
    if let Some(first) = lines.first()
        && let Some(directive) = first.strip_prefix('#')
        && let Some((name, value)) = directive.split_once('=')
        && name.trim().eq_ignore_ascii_case("escape")
    {
        escape = value.trim().chars().next().ok_or("an empty escape directive")?;
    }
    let mut instructions = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at].trim_start();
        at += 1;
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let mut logical = String::new();
        let mut current = line;
        loop {
            let Some(head) = current.trim_end().strip_suffix(escape) else {
                logical += current;
                break;
            };
            logical += head;
            while at < lines.len() && (lines[at].trim().is_empty() || lines[at].trim_start().starts_with('#'))
            {
                at += 1;
            }
            if at == lines.len() {
                break;
            }
            current = lines[at];
            at += 1;
        }
        let (keyword, rest) = logical.split_once(char::is_whitespace).unwrap_or((&logical, ""));
        let rest = rest.trim();
        instructions.push(match keyword.to_ascii_uppercase().as_str() {
            "SHELL" => Instruction::Shell(json(rest).ok_or("SHELL without a list")?),
            "ENV" => {
                let (name, value) = rest.split_once('=').ok_or("ENV without `=`")?;
                Instruction::Env(name.to_owned(), value.to_owned())
            }
            "WORKDIR" => Instruction::Workdir(rest.to_owned()),
            "USER" => Instruction::User(rest.to_owned()),
            "FROM" | "ARG" | "LABEL" => Instruction::Other,
            "RUN" => {
                let (flags, mut rest) = flags(rest);
                if let Some(words) = json(rest) {
                    Instruction::Run { flags, command: Command::Exec(words) }
                } else if let Some(name) = heredoc(rest) {
                    let mut body = String::new();
                    loop {
                        let line = lines.get(at).ok_or("a heredoc without its end")?;
                        at += 1;
                        if *line == name {
                            break;
                        }
                        body += line;
                        body += "\n";
                    }
                    rest = rest.trim();
                    let script =
                        if rest == format!("<<{name}") { body } else { format!("{rest}\n{body}{name}") };
                    Instruction::Run { flags, command: Command::Script(script) }
                } else {
                    Instruction::Run { flags, command: Command::Script(rest.to_owned()) }
                }
            }
            other => return Err(format!("an instruction that was not expected: {other}")),
        });
    }
    Ok(instructions)
}

fn json(text: &str) -> Option<Vec<String>> {
    if text.starts_with('[') { serde_json::from_str(text).ok() } else { None }
}

/// Splits the leading `--name=value` words off.
fn flags(mut rest: &str) -> (Vec<String>, &str) {
    let mut flags = Vec::new();
    while rest.starts_with("--") {
        let (flag, tail) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        flags.push(flag.to_owned());
        rest = tail.trim_start();
    }
    (flags, rest)
}

/// The name of a heredoc that a line opens. A blank behind `<<` opens none; `<<<` is a here-string.
fn heredoc(line: &str) -> Option<String> {
    line.split_whitespace().find_map(|word| {
        let name = word.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix("<<")?;
        let name = name.trim_matches(['\'', '"']);
        (!name.is_empty() && !name.contains('<')).then(|| name.to_owned())
    })
}
