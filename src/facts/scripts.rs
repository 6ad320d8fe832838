//! Commands as text that a shell reads.

/// A script that runs `argv` as it is: every word in single quotes.
pub(super) fn quoted(argv: &[String]) -> String {
    let words = argv.iter().map(|word| format!("'{}'", word.replace('\'', "'\\''")));
    words.collect::<Vec<_>>().join(" ")
}
