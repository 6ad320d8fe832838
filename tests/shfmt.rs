//! The shell layer against `shfmt --to-json`: the scripts of the corpus, those of RUN, and of CMD, ENTRYPOINT and
//! HEALTHCHECK in shell form, are split into the same commands.
//!
//! Same means: the same simple commands in the same order, those of substitutions included; each with as many
//! assignments, and the same words and redirections at the same bytes; joined by the same operators in the same
//! compound commands. `LEANFILE_SHFMT` names the program (3.14.1, of shfmt-py 4.2.0); without it nothing is compared.
//!
//! A script is given to shfmt in the language of the SHELL in force: `posix` for sh, `bash` for bash. Many scripts of sh
//! hold what only bash knows; what `posix` rejects is therefore tried as `bash`.
#![allow(clippy::print_stderr, clippy::print_stdout)]

mod common;
#[path = "shfmt/ours.rs"]
mod ours;
#[path = "shfmt/scripts.rs"]
mod scripts;
#[path = "shfmt/theirs.rs"]
mod theirs;

use leanfile::shell;
use scripts::{Language, Source};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// One script's comparison.
#[derive(Debug)]
enum Verdict {
    /// Both split it alike.
    Alike,
    /// shfmt accepts it, and we do not read it or split it otherwise: why.
    Differs(String),
    /// shfmt accepts it in neither language; whether we read it.
    Rejected { read: bool },
}

fn shfmt() -> Option<PathBuf> {
    let program = std::env::var_os("LEANFILE_SHFMT").map(PathBuf::from);
    let there = program.filter(|program| program.is_file());
    if there.is_none() {
        eprintln!("skipped: shfmt: LEANFILE_SHFMT names no program");
    }
    there
}

fn compare(shfmt: &Path, source: &Source) -> Verdict {
    let ours = shell::parse(&source.text);
    let tried = [source.language, Language::Bash];
    let languages = if source.language == Language::Bash { &tried[1..] } else { &tried[..] };
    let Some(theirs) = languages.iter().find_map(|language| theirs::split(shfmt, *language, &source.text))
    else {
        return Verdict::Rejected { read: ours.is_ok() };
    };
    let ours = match ours {
        Ok(script) => ours::split(&script),
        Err(opaque) => return Verdict::Differs(format!("not read: {} at byte {}", opaque.reason, opaque.at)),
    };
    if ours == theirs {
        return Verdict::Alike;
    }
    let at = ours.iter().zip(&theirs).take_while(|(ours, theirs)| ours == theirs).count();
    let [ours, theirs] = [&ours, &theirs].map(|events| events.get(at).map_or("nothing", String::as_str));
    Verdict::Differs(format!("ours `{ours}`, theirs `{theirs}`"))
}

/// Compares on two threads; the verdicts are in the order of the scripts.
fn compare_all(shfmt: &Path, sources: &[Source]) -> Vec<Verdict> {
    let next = AtomicUsize::new(0);
    let verdicts = Mutex::new(Vec::with_capacity(sources.len()));
    thread::scope(|scope| {
        for _ in 0..2 {
            // A list of a hundred commands is a tree as deep in shfmt's answer.
            let worker = thread::Builder::new().stack_size(64 << 20);
            let work = || {
                while let Some(source) = sources.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let verdict = compare(shfmt, source);
                    verdicts.lock().unwrap().push((source, verdict));
                }
            };
            worker.spawn_scoped(scope, work).unwrap();
        }
    });
    let mut verdicts = verdicts.into_inner().unwrap();
    verdicts.sort_by_key(|(source, _)| *source);
    verdicts.into_iter().map(|(_, verdict)| verdict).collect()
}

#[test]
fn the_corpus_is_split_as_shfmt_splits_it() {
    let Some(shfmt) = shfmt() else { return };
    let cases = common::corpus_cases("the_corpus_is_split_as_shfmt_splits_it");
    if cases.is_empty() {
        return;
    }
    let sources = scripts::of(&cases);
    let (mut alike, mut rejected, mut read) = (0, 0, 0);
    let mut differ = Vec::new();
    for (source, verdict) in sources.iter().zip(compare_all(&shfmt, &sources)) {
        match verdict {
            Verdict::Alike => alike += 1,
            Verdict::Differs(why) => differ.push((source, why)),
            Verdict::Rejected { read: accepted } => {
                rejected += 1;
                if accepted {
                    read += 1;
                    println!("only we read {}: {:.200}", source.name, source.text.escape_debug());
                }
            }
        }
    }
    for (source, why) in &differ {
        println!("{}: {why}: {:.400}", source.name, source.text.escape_debug());
    }
    let accepted = alike + differ.len();
    let percent = 100.0 * alike as f64 / accepted.max(1) as f64;
    println!("figure: shell: {alike} of {accepted} scripts that shfmt accepts split alike ({percent:.2} %)");
    println!("figure: shell: {rejected} scripts that shfmt rejects, {read} of them read");
    assert!(alike * 1000 >= accepted * 999, "{} of {accepted} are split otherwise", differ.len());
}

/// What the corpus may not hold, in full whatever the mode.
#[test]
fn every_construct_is_split_as_shfmt_splits_it() {
    let Some(shfmt) = shfmt() else { return };
    let texts = include_str!("shfmt/constructs.txt").split("\n----\n");
    let mut sources: Vec<Source> = texts
        .map(|text| Source { name: "construct".into(), language: Language::Bash, text: text.into() })
        .collect();
    sources.sort();
    let verdicts = compare_all(&shfmt, &sources);
    let wrong: Vec<_> =
        sources.iter().zip(&verdicts).filter(|(_, verdict)| !matches!(verdict, Verdict::Alike)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    println!("figure: shell: {} constructs split alike", sources.len());
}

/// Scripts with small random changes: what we read, shfmt has to read alike. It takes `*a[0]=b` for an assignment and a
/// line's end for part of the word in front; hence the allowance, and no lines that go on.
#[test]
fn changed_scripts_are_split_alike_or_not_read() {
    const PIECES: &[&str] = &[
        "\\", "\n", "'", "\"", "`", "$", "(", ")", "((", "))", "{", "}", "[", "]", " [[ ", " ]] ", "<<A",
        "\nA\n", "|", "&", ";", ";;", "#", " ! ", "=", " if ", "; then ", "; fi ", "; do ", "; done", "${",
        "$((", "$(", "<(", ">", "2>&1", " ", "~", "*", "x", "+=", ":-", "/", "a[0]=",
    ];
    let Some(shfmt) = shfmt() else { return };
    let cases = common::corpus_cases("changed_scripts_are_split_alike_or_not_read");
    if cases.is_empty() {
        return;
    }
    let mut random = if common::full() { common::Random::from_env() } else { common::Random::new(1) };
    let fits = |source: &Source| source.text.len() < 400 && !source.text.contains("\\\n");
    let short: Vec<Source> = scripts::of(&cases).into_iter().filter(fits).collect();
    let mut changed = |number: usize| {
        let mut text = short[random.below(short.len())].text.clone();
        for _ in 0..1 + random.below(3) {
            let at = random.below(text.len() + 1);
            let start = (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap();
            let width = text[start..].chars().next().map_or(0, char::len_utf8) * random.below(2);
            text.replace_range(start..start + width, PIECES[random.below(PIECES.len())]);
        }
        Source { text, language: Language::Bash, name: format!("{number:06}") }
    };
    let wanted = if common::full() { 50_000 } else { 2_000 };
    let mut sources: Vec<Source> = (0..wanted).map(&mut changed).collect();
    sources.sort();
    let (mut alike, mut opaque, mut only, mut wrong) = (0, 0, 0, Vec::new());
    for (source, verdict) in sources.iter().zip(compare_all(&shfmt, &sources)) {
        match verdict {
            Verdict::Alike => alike += 1,
            Verdict::Differs(why) if why.starts_with("not read") => opaque += 1,
            Verdict::Differs(why) => wrong.push(format!("{why}: {:?}", source.text)),
            Verdict::Rejected { read } => only += usize::from(read),
        }
    }
    println!(
        "figure: shell: of {wanted} changed scripts {alike} split alike, {opaque} not read by us, {only} by us only"
    );
    let text = format!("{} are split otherwise\n{}", wrong.len(), wrong.join("\n"));
    println!("{text}");
    assert!(wrong.len() * 1_000 <= alike, "{text}");
}
