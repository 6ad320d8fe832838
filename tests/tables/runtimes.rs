//! The maps to smaller and hardened images, against what is known of both sides.

use super::facts;
use leanfile::facts::tables::runtimes::{Prefer, Runtime, runtimes};
use pretty_assertions::assert_eq;
use std::collections::HashMap;
use std::fs;

/// The rows of a table of the facts; or `None`, after saying that `test` is skipped.
#[allow(clippy::print_stderr)]
fn rows(test: &str, name: &str) -> Option<Vec<Vec<String>>> {
    let path = facts().join(name);
    let Ok(text) = fs::read_to_string(&path) else {
        eprintln!("skipped: {test}: there is no {} (set LEANFILE_FACTS)", path.display());
        return None;
    };
    let fields = |line: &str| line.split('\t').map(str::to_owned).collect();
    Some(text.lines().filter(|line| !line.starts_with('#')).skip(1).map(fields).collect())
}

/// Every source is a current tag of its image; and one of the very release, where a row does not say that it crosses.
#[test]
fn sources_are_current_tags_of_the_release() {
    let Some(images) = rows("the sources of the runtimes", "official_image_tags.tsv") else { return };
    let mut suites: HashMap<(&str, &str), &str> = HashMap::new();
    for row in &images {
        for tag in row[1].split(',').chain(row[2].split(',')) {
            suites.insert((&row[0], tag), &row[5]);
        }
    }
    let mut checked = 0;
    let named = runtimes().iter().filter(|row| !row.tags.is_empty());
    for Runtime { image, tags, release, crosses, reference, .. } in named {
        for tag in tags.iter().filter(|tag| **tag != "*") {
            let suite =
                suites.get(&(image, *tag)).unwrap_or_else(|| panic!("{image}:{tag} is no current tag"));
            if !crosses {
                let expected =
                    release.map_or("alpine:3.23".to_owned(), |release| format!("debian:{release}"));
                assert_eq!(*suite, expected, "{image}:{tag} to {reference}");
            }
            checked += 1;
        }
        assert!(images.iter().any(|row| row[0] == *image), "{image}");
    }
    assert!(checked > 50, "{checked}");
}

#[test]
fn distroless_images_are_what_their_list_says() {
    let Some(images) = rows("the distroless images", "distroless_images.tsv") else { return };
    for row in runtimes().iter().filter(|row| row.prefer == Prefer::Distroless) {
        let (name, tag) = row.reference.rsplit_once(':').unwrap();
        let listed = images.iter().find(|listed| listed[0] == name).unwrap_or_else(|| panic!("{name}"));
        assert!(listed[1].split('|').any(|known| known == tag), "{name}");
        assert!(listed[3].contains(&format!("latest={}", row.user.unwrap())), "{name}");
        assert!(listed[4].contains(&format!("latest={},", row.workdir.unwrap())), "{name}");
        let entrypoint: Vec<String> = serde_json::from_str(&listed[5]).unwrap();
        assert_eq!(row.entrypoint.unwrap(), entrypoint, "{name}");
        // What runs only static programs has no C library.
        let libc = if name.contains("static") { "none" } else { "glibc" };
        assert_eq!((listed[9].as_str(), listed[10].starts_with("no")), (libc, true), "{name}");
        let months = row.supported.contains("three months");
        assert_eq!(listed[11].as_str(), if months { "debian14 release+3mo" } else { "debian14 release+1yr" });
    }
}

#[test]
fn chainguard_images_are_those_of_its_own_converter() {
    let Some(images) = rows("the Chainguard images", "dfc_images.tsv") else { return };
    for row in runtimes().iter().filter(|row| row.prefer == Prefer::Chainguard && !row.tags.is_empty()) {
        let of = |listed: &&Vec<String>| listed[0].trim_end_matches('*') == row.image;
        // An image without a line keeps its name.
        let name = images.iter().find(of).map_or(row.image, |listed| listed[1].trim_end_matches(":latest"));
        assert_eq!(row.reference, format!("cgr.dev/chainguard/{name}:latest"));
    }
}
