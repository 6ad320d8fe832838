//! The corpus that the figures and the other tests speak of is the one listed in `tests/corpus.tsv`.

mod common;

use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The listed files: id → SHA-256. Columns: repository, path, commit, SHA-256 of the content, id.
fn listed() -> BTreeMap<&'static str, &'static str> {
    let rows = include_str!("corpus.tsv").lines().skip(1).map(|row| {
        let columns: Vec<&str> = row.split('\t').collect();
        assert_eq!(columns.len(), 5, "{row}");
        (columns[4], columns[3])
    });
    rows.collect()
}

#[test]
fn the_list_is_whole() {
    let listed = listed();
    assert_eq!(listed.len(), 1955);
    assert!(
        listed.values().all(|hash| hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
    );
}

#[test]
fn the_corpus_found_is_the_one_listed() {
    let Some(folder) = common::corpus("the_corpus_found_is_the_one_listed") else {
        return;
    };
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder.join("files")).unwrap() {
        let path = entry.unwrap().path();
        let id = path.file_name().unwrap().to_str().unwrap().trim_end_matches(".Dockerfile").to_owned();
        let hash = Sha256::digest(std::fs::read(&path).unwrap());
        found.insert(id, hash.iter().map(|byte| format!("{byte:02x}")).collect::<String>());
    }
    let listed: BTreeMap<String, String> =
        listed().into_iter().map(|(id, hash)| (id.to_owned(), hash.to_owned())).collect();
    assert_eq!(found.len(), listed.len());
    let different: Vec<&String> =
        listed.iter().filter(|&(id, hash)| found.get(id) != Some(hash)).map(|(id, _)| id).collect();
    assert!(different.is_empty(), "changed or missing: {different:?}");
}
