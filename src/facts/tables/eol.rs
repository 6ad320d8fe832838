//! When the products that base images are named after stop getting security fixes.
//!
//! The dates are those of endoflife.date (see the generated table). No row stands for a product whose versions end with the
//! next one a few weeks later (Rust, Deno): there is nothing to tell of them that a reader would act upon.

mod data;

use super::super::base::{Reference, codename_of};

/// A version of a product, and until when it gets security fixes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EndOfLife {
    /// The product, as endoflife.date calls it: `python`, `nodejs`, `debian`.
    pub product: &'static str,
    /// The version that has one date: `3.7`, `16`, `18.04`.
    pub cycle: &'static str,
    /// The last day: `2023-06-27`, or the month where no day is known: `2022-07`.
    pub date: &'static str,
    /// The last day of the support that goes on behind it, by another team (Debian LTS) or for subscribers (Ubuntu ESM).
    pub extended: Option<&'static str>,
}

/// The versions of a product, from the newest to the oldest.
pub(in crate::facts::tables) struct Product {
    name: &'static str,
    cycles: &'static [Cycle],
}

/// A version.
pub(in crate::facts::tables) struct Cycle {
    name: &'static str,
    /// The first word of its code name, in lower case; empty where it has none, or none that is used in tags.
    codename: &'static str,
    date: Option<&'static str>,
    extended: Option<&'static str>,
}

/// The row of a version; empty is what is not known.
const fn row(
    name: &'static str,
    codename: &'static str,
    date: &'static str,
    extended: &'static str,
) -> Cycle {
    const fn known(text: &'static str) -> Option<&'static str> {
        if text.is_empty() { None } else { Some(text) }
    }
    Cycle { name, codename, date: known(date), extended: known(extended) }
}

/// Official images, by name, and the product each is a version of.
const OFFICIAL: &[(&str, &str)] = &[
    ("almalinux", "almalinux"),
    ("alpine", "alpine-linux"),
    ("amazoncorretto", "amazon-corretto"),
    ("amazonlinux", "amazon-linux"),
    ("centos", "centos"),
    ("composer", "composer"),
    ("debian", "debian"),
    ("eclipse-temurin", "eclipse-temurin"),
    ("elixir", "elixir"),
    ("erlang", "erlang"),
    ("fedora", "fedora"),
    ("golang", "go"),
    ("gradle", "gradle"),
    ("julia", "julia"),
    ("mariadb", "mariadb"),
    ("mongo", "mongodb"),
    ("mysql", "mysql"),
    ("nginx", "nginx"),
    ("node", "nodejs"),
    ("openjdk", "openjdk-builds-from-oracle"),
    ("oraclelinux", "oracle-linux"),
    ("perl", "perl"),
    ("php", "php"),
    ("postgres", "postgresql"),
    ("python", "python"),
    ("rabbitmq", "rabbitmq"),
    ("redis", "redis"),
    ("rockylinux", "rocky-linux"),
    ("ruby", "ruby"),
    ("tomcat", "tomcat"),
    ("ubuntu", "ubuntu"),
];

/// Other images, by place and name.
const OTHERS: &[(&str, &str, &str)] = &[
    ("mcr.microsoft.com/dotnet", "aspnet", "dotnet"),
    ("mcr.microsoft.com/dotnet", "runtime", "dotnet"),
    ("mcr.microsoft.com/dotnet", "runtime-deps", "dotnet"),
    ("mcr.microsoft.com/dotnet", "sdk", "dotnet"),
    ("mcr.microsoft.com/dotnet/core", "aspnet", "dotnet"),
    ("mcr.microsoft.com/dotnet/core", "runtime", "dotnet"),
    ("mcr.microsoft.com/dotnet/core", "runtime-deps", "dotnet"),
    ("mcr.microsoft.com/dotnet/core", "sdk", "dotnet"),
    ("opensuse", "leap", "opensuse"),
    ("rockylinux", "rockylinux", "rocky-linux"),
];

/// Code names that Node.js releases have in tags. Source: the tags of `node` in docker-library/official-images (2026-08-21) and
/// its history.
const NODE_NAMES: &[(&str, &str)] = &[
    ("argon", "4"),
    ("boron", "6"),
    ("carbon", "8"),
    ("dubnium", "10"),
    ("erbium", "12"),
    ("fermium", "14"),
    ("gallium", "16"),
    ("hydrogen", "18"),
    ("iron", "20"),
    ("jod", "22"),
    ("krypton", "24"),
];

/// Versions whose image ended at another time than the product. `openjdk:8` and `openjdk:11` were built from binaries of another
/// vendor than the later ones; since July 2022 only early-access tags of the image are updated.
/// Source: docker-library/docs, `openjdk/deprecated.md`.
const IMAGES: &[(&str, EndOfLife)] = &[
    (
        "openjdk",
        EndOfLife { product: "openjdk-builds-from-oracle", cycle: "8", date: "2022-07", extended: None },
    ),
    (
        "openjdk",
        EndOfLife { product: "openjdk-builds-from-oracle", cycle: "11", date: "2022-07", extended: None },
    ),
];

/// Tags without a release in them that stay on an old Debian for good: image, the version they begin with, the release.
/// Source: history of docker-library/official-images (2026-08-21).
const FROZEN: &[(&str, u32, Option<u32>, &str)] = &[
    ("node", 10, None, "stretch"),
    ("node", 12, None, "stretch"),
    ("node", 14, None, "buster"),
    ("node", 16, None, "buster"),
    ("python", 2, Some(7), "buster"),
];

/// The version that `reference` names, and when it ends; `None` where the tag names none (`latest`, `lts`, a digest alone), the
/// image is not one of those known, or no date is known.
///
/// A tag that is shorter than a version (`php:7`) means the version with the latest date, and only if newer ones are known that it
/// cannot mean: what `php:8` will be is not known.
pub fn end_of_life(reference: &Reference<'_>) -> Option<EndOfLife> {
    let tag = reference.tag?.to_ascii_lowercase();
    let product = product_of(reference)?;
    // `centos:centos7`
    let tag = tag.strip_prefix(reference.name).unwrap_or(&tag);
    let first = tag.split('-').next()?;
    if let Some(cycle) = product.cycles.iter().find(|cycle| !first.is_empty() && cycle.codename == first) {
        return cycle.end(product.name);
    }
    let node = |part: &str| NODE_NAMES.iter().find(|(name, _)| *name == part).map(|(_, cycle)| *cycle);
    if let Some(cycle) = tag.split('-').find_map(node).filter(|_| product.name == "nodejs") {
        return product.cycles.iter().find(|known| known.name == cycle)?.end(product.name);
    }
    let version = version(tag)?;
    let image = IMAGES.iter().filter(|(image, _)| *image == reference.name);
    if let Some((_, end)) = image.into_iter().find(|(_, end)| numbers(end.cycle) == version[..1]) {
        return Some(*end);
    }
    let named = product.cycles.iter().filter(|cycle| version.starts_with(&numbers(cycle.name)));
    if let Some(cycle) = named.max_by_key(|cycle| numbers(cycle.name).len()) {
        return cycle.end(product.name);
    }
    let (meant, others): (Vec<&Cycle>, Vec<&Cycle>) =
        product.cycles.iter().partition(|cycle| numbers(cycle.name).starts_with(&version));
    let newer = others.iter().any(|cycle| numbers(cycle.name) > version);
    let dated = meant.iter().all(|cycle| cycle.date.is_some());
    let last = meant.into_iter().max_by_key(|cycle| cycle.date)?;
    last.end(product.name).filter(|_| newer && dated)
}

/// When a release of Debian or Ubuntu ends, by its code name.
pub fn end_of_life_of_release(release: &str) -> Option<EndOfLife> {
    ["debian", "ubuntu"].into_iter().find_map(|name| {
        let product = product(name)?;
        product.cycles.iter().find(|cycle| cycle.codename == release)?.end(name)
    })
}

/// When the distribution ends that the tag of an image known here names beside its own version: `python:3.11-buster`,
/// `node:18-alpine3.15`. `None` for the distributions' own images.
pub fn end_of_life_of_distribution(reference: &Reference<'_>) -> Option<EndOfLife> {
    let product = product_of(reference)?;
    if is_distribution(product.name) {
        return None;
    }
    let tag = reference.tag?.to_ascii_lowercase();
    if let Some(release) = tag.split(['-', '_', '.']).find_map(codename_of) {
        return end_of_life_of_release(release);
    }
    // `18-alpine3.15`, `17-jre-alpine-3.21`
    let alpine = tag.split_once("alpine")?.1.trim_start_matches('-');
    end_of_life(&Reference { place: "".into(), name: "alpine", tag: Some(alpine), digest: None })
}

/// The Debian release without a package index that `reference` is built on: the packages of Debian 10 and older are only on
/// archive.debian.org, which the images do not ask. The mirrors dropped Debian 10 in July 2025.
pub fn archived_release(reference: &Reference<'_>) -> Option<&'static str> {
    let product = product_of(reference)?;
    let tag = reference.tag?.to_ascii_lowercase();
    let named = tag.split(['-', '_', '.']).find_map(codename_of);
    let release = match named {
        Some(release) => release,
        None if tag.contains("alpine") || tag.contains("windows") || tag.contains("nanoserver") => {
            return None;
        }
        None if product.name == "debian" => {
            let end = end_of_life(reference)?;
            product.cycles.iter().find(|cycle| cycle.name == end.cycle)?.codename
        }
        None => {
            let version = version(&tag)?;
            let frozen = FROZEN.iter().find(|(image, first, second, _)| {
                *image == reference.name
                    && version[0] == *first
                    && second.is_none_or(|second| version.get(1).is_none_or(|&found| found == second))
            });
            frozen.filter(|_| reference.is_official())?.3
        }
    };
    let debian = self::product("debian")?.cycles;
    let cycle = debian.iter().find(|cycle| cycle.codename == release)?;
    (numbers(cycle.name) < vec![11]).then_some(release)
}

/// Whether `date`, of an [`EndOfLife`], lies before the day `today`, as `2026-08-22`. A month is over with its last day.
pub fn is_past(date: &str, today: &str) -> bool {
    // Two ISO dates stand in the order of their text, as far as the shorter one goes.
    let length = date.len().min(today.len());
    date[..length] < today[..length]
}

/// Whether a product is a distribution.
fn is_distribution(product: &str) -> bool {
    const DISTRIBUTIONS: [&str; 11] = [
        "almalinux",
        "alpine-linux",
        "amazon-linux",
        "centos",
        "debian",
        "fedora",
        "opensuse",
        "oracle-linux",
        "rocky-linux",
        "ubuntu",
        "centos-stream",
    ];
    DISTRIBUTIONS.contains(&product)
}

impl Cycle {
    fn end(&self, product: &'static str) -> Option<EndOfLife> {
        Some(EndOfLife { product, cycle: self.name, date: self.date?, extended: self.extended })
    }
}

/// The product that `reference` is an image of.
fn product_of(reference: &Reference<'_>) -> Option<&'static Product> {
    let other = OTHERS.iter().find(|(place, name, _)| *place == &*reference.place && *name == reference.name);
    let name = match other {
        Some((_, _, product)) => *product,
        None if reference.is_official() => {
            OFFICIAL[OFFICIAL.binary_search_by_key(&reference.name, |(name, _)| name).ok()?].1
        }
        None => return None,
    };
    product(name)
}

fn product(name: &str) -> Option<&'static Product> {
    let at = data::PRODUCTS.binary_search_by_key(&name, |product| product.name).ok()?;
    Some(&data::PRODUCTS[at])
}

/// The version that a tag begins with, not empty: `3.7` of `3.7-slim`, `8` of `8u345-b01-jdk`. `None` where it begins with
/// something else, or with what only looks like one (the start of a commit).
fn version(tag: &str) -> Option<Vec<u32>> {
    let end = tag.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(tag.len());
    let (digits, rest) = tag.split_at(end);
    // `8u345`, `3.13.0rc1`
    let number = |word| {
        rest.strip_prefix(word).is_some_and(|rest: &str| rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    let behind = rest.is_empty() || rest.starts_with(['-', '_', '+']) || number("u") || number("rc");
    let parts: Option<Vec<u32>> = digits.split('.').map(|part| part.parse().ok()).collect();
    parts.filter(|_| behind)
}

/// The numbers of a version in the table.
fn numbers(cycle: &str) -> Vec<u32> {
    cycle.split('.').filter_map(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_and_name_products() {
        assert!(OFFICIAL.is_sorted_by(|a, b| a.0 < b.0));
        assert!(data::PRODUCTS.is_sorted_by(|a, b| a.name < b.name));
        let named = OFFICIAL.iter().map(|row| row.1).chain(OTHERS.iter().map(|row| row.2));
        for name in named {
            assert!(product(name).is_some(), "{name}");
        }
        for (_, cycle) in NODE_NAMES {
            assert!(product("nodejs").unwrap().cycles.iter().any(|known| known.name == *cycle), "{cycle}");
        }
        for product in &data::PRODUCTS {
            for cycle in product.cycles {
                assert!(!numbers(cycle.name).is_empty(), "{} {}", product.name, cycle.name);
                for date in cycle.date.into_iter().chain(cycle.extended) {
                    let parts: Vec<usize> = date.split('-').map(str::len).collect();
                    assert_eq!(parts, [4, 2, 2], "{} {}", product.name, cycle.name);
                }
            }
        }
    }

    #[test]
    fn dates_are_compared() {
        assert!(is_past("2023-06-27", "2023-06-28"));
        assert!(!is_past("2023-06-27", "2023-06-27"), "the last day is not over");
        assert!(!is_past("2023-06-27", "2022-12-31"));
        assert!(!is_past("2022-07", "2022-07-31"));
        assert!(is_past("2022-07", "2022-08-01"));
    }
}
