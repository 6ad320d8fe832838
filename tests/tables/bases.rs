//! The table of smaller siblings against the facts it was made from.

use flate2::read::GzDecoder;
use leanfile::facts::tables::bases::{NoSibling, Variant, candidate, sibling};
use pretty_assertions::assert_eq;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// The generated file, from the root of the project.
const DATA: &str = "src/facts/tables/bases/data.rs";

/// Releases with lists of what is in them.
const LISTED: [&str; 2] = ["bookworm", "trixie"];

/// One tag that the list of official images ever had.
struct Tag {
    last_seen: String,
    folder: String,
    from: String,
    suite: String,
    commit: String,
}

/// The tags of each image.
type Tags = BTreeMap<String, BTreeMap<String, Tag>>;

/// All facts that the table is made from.
struct Facts {
    tags: Tags,
    /// How the configurations of a pair differ, by image, full tag.
    differences: BTreeMap<(String, String), String>,
    /// The lines of the other tables, by their names.
    tables: BTreeMap<&'static str, Vec<Vec<String>>>,
}

/// The facts; or `None`, after saying that `test` is skipped.
#[allow(clippy::print_stderr)]
fn facts(test: &str) -> Option<Facts> {
    let folder = std::env::var_os("LEANFILE_FACTS")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/facts"), PathBuf::from);
    let history = folder.join("official_image_tags_history.tsv.gz");
    if !history.is_file() {
        eprintln!("skipped: {test}: there is no {} (set LEANFILE_FACTS)", history.display());
        return None;
    }
    let mut text = String::new();
    GzDecoder::new(fs::File::open(history).unwrap()).read_to_string(&mut text).unwrap();
    let mut tags = Tags::new();
    for row in rows(&text) {
        let [image, tag, _, last_seen, folder, from, suite, commit] = &row[..] else {
            panic!("eight columns: {row:?}")
        };
        let entry = Tag {
            last_seen: last_seen.clone(),
            folder: folder.clone(),
            from: from.clone(),
            suite: suite.clone(),
            commit: commit.clone(),
        };
        tags.entry(image.clone()).or_default().insert(tag.clone(), entry);
    }
    let read = |name: &str| rows(&fs::read_to_string(folder.join(name)).unwrap());
    let differences = differences(&tags, &read("slim_pairs_short.tsv"));
    let tables = [
        "full_only_commands.tsv",
        "debian_base_commands.tsv",
        "buildpack_deps_packages.tsv",
        "buildpack_deps_closure.tsv",
    ];
    let tables = tables.map(|name| (name, read(name))).into_iter().collect();
    Some(Facts { tags, differences, tables })
}

/// The lines of a table without comments and without the names of its columns.
fn rows(text: &str) -> Vec<Vec<String>> {
    let lines = text.lines().filter(|line| !line.starts_with('#')).skip(1);
    lines.map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

/// How configurations differ, for every tag whose Dockerfiles are the same as those of a tag that was compared.
fn differences(tags: &Tags, pairs: &[Vec<String>]) -> BTreeMap<(String, String), String> {
    let key = |image: &str, full: &str, slim: &str| {
        let (full, slim) = (tags.get(image)?.get(full)?, tags.get(image)?.get(slim)?);
        let of = |tag: &Tag| (tag.folder.clone(), tag.commit.clone());
        Some((image.to_owned(), of(full), of(slim)))
    };
    let compared: BTreeMap<_, _> =
        pairs.iter().filter_map(|row| Some((key(&row[0], &row[1], &row[3])?, row[10].clone()))).collect();
    let mut found = BTreeMap::new();
    for (image, tags) in tags {
        for (full, slim) in inverse(tags, "slim") {
            if let Some(difference) = key(image, &full, &slim).and_then(|key| compared.get(&key)) {
                found.insert((image.clone(), full), difference.clone());
            }
        }
    }
    found
}

/// Every tag that has a tag with one part more, `word`: found from the longer one, not by the grammar of tags.
fn inverse(tags: &BTreeMap<String, Tag>, word: &str) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for small in tags.keys() {
        let mut parts: Vec<&str> = small.split('-').collect();
        let Some(at) = parts.iter().position(|part| *part == word) else { continue };
        parts.remove(at);
        let small_still = |part: &&str| *part == "slim" || part.starts_with("alpine");
        let full = if parts.is_empty() { "latest".to_owned() } else { parts.join("-") };
        if tags.contains_key(&full) && !parts.iter().any(small_still) {
            found.insert((full, small.clone()));
        }
    }
    found
}

/// The release that a tag of debian names itself: `bookworm-20240110`.
fn named_release(image: &str, tag: &str) -> Option<String> {
    let first = tag.split('-').next()?;
    let code = ["wheezy", "jessie", "stretch", "buster", "bullseye", "bookworm", "trixie", "forky", "sid"];
    (image == "debian" && code.contains(&first)).then(|| format!("debian:{first}"))
}

/// The names and letters that codes refer to.
#[derive(Default)]
struct Letters(Vec<String>);

impl Letters {
    fn of(&mut self, name: &str) -> char {
        let at = self.0.iter().position(|known| known == name).unwrap_or_else(|| {
            self.0.push(name.to_owned());
            self.0.len() - 1
        });
        char::from(b'A' + u8::try_from(at).unwrap())
    }
}

/// The code of a pair of a full and a slim tag.
fn slim_code(
    facts: &Facts,
    image: &str,
    [full_tag, slim_tag]: [&str; 2],
    distributions: &mut Letters,
    differences: &mut Letters,
) -> String {
    let tags = &facts.tags[image];
    let (full, slim) = (&tags[full_tag], &tags[slim_tag]);
    if full.last_seen != slim.last_seen {
        return format!("x{}/{}", full.last_seen, slim.last_seen);
    }
    let suite = |tag: &Tag| {
        // elixir is built on erlang: what that is built on now counts as long as elixir is built on it.
        let below = tag.from.split('@').next().unwrap().strip_prefix("erlang:");
        let below = below.filter(|_| tag.last_seen == "current").and_then(|of| facts.tags["erlang"].get(of));
        match below {
            Some(below) if below.last_seen == "current" => below.suite.clone(),
            Some(_) => String::new(),
            None => tag.suite.clone(),
        }
    };
    let (mut of_full, mut of_slim) = (suite(full), suite(slim));
    if of_full.is_empty() && of_slim.is_empty() && image == "debian" {
        // Both tags name one release, or the same one that moves (`stable`): they differ in `slim` alone.
        of_full = named_release(image, full_tag).unwrap_or_else(|| "?".to_owned());
        of_slim = of_full.clone();
    }
    if of_full.is_empty() || of_slim.is_empty() {
        return "u".to_owned();
    }
    if of_full != of_slim {
        return format!("d{}{}", distributions.of(&of_full), distributions.of(&of_slim));
    }
    let compared = facts.differences.get(&(image.to_owned(), full_tag.to_owned())).map(String::as_str);
    match (image, compared) {
        // These are the same in all pairs that could be compared, or in all but those found to differ.
        (_, Some("none")) => {}
        ("debian" | "perl", None | Some("unknown")) => {}
        // The first slim tags lacked GEM_HOME: of those that were not compared, the oldest are not taken.
        ("ruby", None) if &*full.last_seen < "2016" => return format!("c{}", differences.of("not compared")),
        ("node" | "openjdk" | "pypy" | "python" | "ruby" | "rust", None) => {}
        // The variable of rebar, which the contents say the slim one lacks.
        ("erlang", Some("ENV:-REBAR_VERSION+")) => {}
        (_, compared) => return format!("c{}", differences.of(compared.unwrap_or("not compared"))),
    }
    let letter = if of_full == "?" { '?' } else { distributions.of(&of_full) };
    let layer = match full.from.split('@').next().unwrap() {
        from if from.starts_with("buildpack-deps:") && from.ends_with("-curl") => "c",
        from if from.starts_with("buildpack-deps:") && from.ends_with("-scm") => "s",
        from if from.starts_with("buildpack-deps:") => "f",
        _ => "",
    };
    let layer = if image == "openjdk" && layer.is_empty() { "?" } else { layer };
    // openjdk on anything but a layer of buildpack-deps is not described.
    if layer == "?" { "u".to_owned() } else { format!("={letter}{layer}") }
}

/// The generated file.
fn data(facts: &Facts) -> String {
    let (mut distributions, mut differences) = (Letters::default(), Letters::default());
    let mut images = String::new();
    let mut count = 0;
    for (image, tags) in &facts.tags {
        let mut codes: BTreeMap<&str, [String; 2]> = BTreeMap::new();
        let (slim, alpine) = (inverse(tags, "slim"), inverse(tags, "alpine"));
        for (full, small) in &slim {
            if candidate(image, full, Variant::Slim).as_ref() == Some(small) {
                let code = slim_code(facts, image, [full, small], &mut distributions, &mut differences);
                codes.entry(full).or_default()[0] = code;
            }
        }
        for (full, small) in &alpine {
            if candidate(image, full, Variant::Alpine).as_ref() == Some(small) {
                let (full_seen, small_seen) = (&tags[full].last_seen, &tags[small].last_seen);
                codes.entry(full).or_default()[1] =
                    if full_seen == small_seen { "a".into() } else { format!("x{full_seen}/{small_seen}") };
            }
        }
        if codes.is_empty() {
            continue;
        }
        count += 1;
        writeln!(images, "    ({image:?}, \"\\").unwrap();
        for (tag, [slim, alpine]) in codes {
            let slim = if slim.is_empty() { "-" } else { &slim };
            writeln!(images, "{}", format!("{tag} {slim} {alpine}").trim_end()).unwrap();
        }
        writeln!(images, "\"),").unwrap();
    }

    let official: Vec<&str> = facts.tags.keys().map(String::as_str).collect();
    let mut text = format!(
        "//! Written by `LEANFILE_UPDATE=1 cargo test --test tables`; not to be edited.\n//!\n\
         //! Tags of docker-library/official-images up to 2026-08-21; packages and commands of Debian's indexes and \
         `Contents`\n//! (amd64) of 2026-08, explicit packages of docker-library/buildpack-deps.\n\n\
         /// What images are built on, by letters from `A`.\npub(super) static DISTRIBUTIONS: [&str; {}] = {:?};\n\n\
         /// How configurations differ, by letters from `A`.\npub(super) static DIFFERENCES: [&str; {}] = {:?};\n\n\
         /// All official images there ever were.\npub(super) static OFFICIAL: &str = \"\\\n{}\n\";\n\n\
         /// Of each image the tags with a smaller sibling, a code of the slim one and a code of the one on Alpine.\n\
         pub(super) static TAGS: [(&str, &str); {count}] = [\n{images}];\n",
        distributions.0.len(),
        distributions.0,
        differences.0.len(),
        differences.0,
        official.join("\n"),
    );

    let mut lists = |name: &str, what: &str, table: &str, line: &dyn Fn(&[String]) -> String| {
        write!(text, "\n/// {what}\npub(super) static {name}: [(&str, &str); {}] = [\n", LISTED.len())
            .unwrap();
        for release in LISTED {
            let of = format!("debian:{release}");
            let lines = facts.tables[table].iter().filter(|row| row[0] == of).map(|row| line(row));
            // By name, as they are looked for.
            let mut lines: Vec<String> = lines.collect();
            lines.sort_by(|a, b| a.split(' ').next().cmp(&b.split(' ').next()));
            writeln!(text, "    ({release:?}, \"\\\n{}\n\"),", lines.join("\n")).unwrap();
        }
        writeln!(text, "];").unwrap();
    };
    let commands = "full_only_commands.tsv";
    lists("BASE", "Commands of the base.", "debian_base_commands.tsv", &|row| row[1].clone());
    lists(
        "COMMANDS",
        "Commands of the layers of buildpack-deps: the layer's first letter and the package.",
        commands,
        &|row| format!("{} {}{}", row[2], &row[1][..1], row[3]),
    );
    lists(
        "PACKAGES",
        "Packages of the layers: the layer's first letter and the installed size in KiB.",
        "buildpack_deps_closure.tsv",
        &|row| format!("{} {}{}", row[2], &row[1][..1], row[4]),
    );

    let explicit = |of: &str| -> BTreeSet<&str> {
        let rows = facts.tables["buildpack_deps_packages.tsv"].iter();
        rows.filter(|row| row[0].split('@').next() == Some(of)).map(|row| row[2].as_str()).collect()
    };
    let newest = explicit("debian:trixie");
    writeln!(
        text,
        "\n/// Packages that buildpack-deps installs by name in trixie.\npub(super) static EXPLICIT: [&str; {}] = {:?};\n",
        newest.len(),
        newest.iter().collect::<Vec<_>>()
    )
    .unwrap();
    let suites: BTreeSet<&str> = facts.tables["buildpack_deps_packages.tsv"]
        .iter()
        .map(|row| row[0].split('@').next().unwrap())
        .collect();
    writeln!(text, "/// Those of them that it does not install by that name in another release.").unwrap();
    writeln!(text, "pub(super) static EXPLICIT_LACKS: [(&str, &[&str]); {}] = [", suites.len()).unwrap();
    for suite in suites {
        let here = explicit(suite);
        let lacks: Vec<_> = newest.difference(&here).collect();
        writeln!(text, "    ({:?}, &{lacks:?}),", suite.split(':').nth(1).unwrap()).unwrap();
    }
    text.push_str("];\n");
    text
}

#[test]
fn the_table_of_bases_is_what_the_list_of_official_images_says() {
    let Some(facts) = facts("the table of bases") else { return };
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(DATA);
    let expected = data(&facts);
    if std::env::var_os("LEANFILE_UPDATE").is_some() {
        fs::write(&path, &expected).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap();
    assert!(found == expected, "{DATA} is out of date: run LEANFILE_UPDATE=1 cargo test --test tables");
}

/// Every rule over every tag there ever was: what comes out is a tag there was, as current, on the same release.
#[test]
fn every_sibling_is_a_tag_of_the_list_and_of_the_same_age() {
    let Some(facts) = facts("siblings of all tags") else { return };
    let mut found = BTreeMap::new();
    for (image, tags) in &facts.tags {
        for (tag, full) in tags {
            for variant in [Variant::Slim, Variant::Alpine] {
                let Ok(sibling) = self::sibling(image, tag, variant) else { continue };
                let of = format!("{image}:{tag} -> {}", sibling.tag);
                let small = tags.get(&sibling.tag).unwrap_or_else(|| panic!("{of}: not in the list"));
                assert_eq!(full.last_seen, small.last_seen, "{of}");
                assert!(sibling.tag.split('-').any(|part| part == variant.word()), "{of}");
                *found.entry((image.as_str(), variant.word())).or_insert(0) += 1;
                if variant == Variant::Alpine {
                    assert!(small.suite.starts_with("alpine") || !small.suite.starts_with("debian"), "{of}");
                    assert!(!sibling.small.is_known(), "{of}");
                    continue;
                }
                assert_eq!(full.suite, small.suite, "{of}");
                if let (Some(release), false) = (sibling.release, full.suite.is_empty()) {
                    assert_eq!(full.suite, format!("debian:{release}"), "{of}");
                }
                // The sibling of the sibling is none.
                let again = self::sibling(image, &sibling.tag, variant);
                assert_eq!(again.err(), Some(NoSibling::Smallest), "{of}");
            }
        }
    }
    // Neither all nor none: a rule that finds nothing, or everything, is wrong.
    for (image, at_least, at_most) in [
        ("node", 2700, 2790),
        ("python", 900, 913),
        ("ruby", 480, 509),
        ("rust", 570, 597),
        ("perl", 600, 679),
        ("pypy", 500, 577),
        ("debian", 1200, 1268),
        ("openjdk", 2000, 2370),
        ("erlang", 90, 120),
        ("elixir", 10, 60),
    ] {
        let number = found.get(&(image, "slim")).copied().unwrap_or(0);
        assert!((at_least..=at_most).contains(&number), "{image}: {number}");
    }
    assert_eq!(found.keys().filter(|(_, variant)| *variant == "slim").count(), 10);
    for image in ["node", "python", "golang", "php", "nginx"] {
        assert!(found[&(image, "alpine")] > 300, "{image}");
    }
}

/// What full and small images are said to have, against the lists themselves: for every command and package.
#[test]
fn contents_answer_as_the_lists_do() {
    use leanfile::facts::tables::bases::{Has, Lack, provider};
    let Some(facts) = facts("the contents of images") else { return };
    let node = |tag| sibling("node", tag, Variant::Slim).unwrap();
    for (release, tag) in [("bookworm", "22-bookworm"), ("trixie", "22-trixie")] {
        let pair = node(tag);
        let of = format!("debian:{release}");
        let rows =
            |table: &str| facts.tables[table].iter().filter(|row| row[0] == of).cloned().collect::<Vec<_>>();
        for row in rows("debian_base_commands.tsv") {
            let name = &row[1];
            assert_eq!(pair.small.command(name), Has::Base, "{of}: {name}");
            let without = pair.small.clone().without(Lack::Command(name.clone()));
            assert_eq!(without.command(name), Has::Missing, "{of}: {name}");
            if name != "perl" {
                assert_eq!(pair.full.command(name), Has::Base, "{of}: {name}");
                assert_eq!(provider(release, name), None, "{of}: {name}");
            }
        }
        for row in rows("full_only_commands.tsv") {
            let (name, package) = (&row[2], &*row[3]);
            let Has::Package(found) = pair.full.command(name) else { panic!("{of}: {name}") };
            assert_eq!(found, package, "{of}: {name}");
            assert_eq!(pair.small.command(name), Has::Missing, "{of}: {name}");
            assert!(provider(release, name).is_some(), "{of}: {name}");
            let without = pair.full.clone().without(Lack::Package(package.to_owned()));
            assert_eq!(without.command(name), Has::Missing, "{of}: {name}");
        }
        for row in rows("buildpack_deps_closure.tsv") {
            assert!(pair.full.package(&row[2]) && !pair.small.package(&row[2]), "{of}: {}", row[2]);
        }
    }
    // A release without lists: the full one has whatever either has, the small one what both have.
    for tag in ["22-bullseye", "16", "10", "6-jessie"] {
        let Ok(pair) = sibling("node", tag, Variant::Slim) else { continue };
        for row in &facts.tables["full_only_commands.tsv"] {
            assert!(matches!(pair.full.command(&row[2]), Has::Package(_)), "{tag}: {}", row[2]);
            let in_base = facts.tables["debian_base_commands.tsv"].iter().any(|base| base[1] == row[2]);
            assert!(in_base || pair.small.command(&row[2]) == Has::Missing, "{tag}: {}", row[2]);
        }
        for row in &facts.tables["debian_base_commands.tsv"] {
            let rows = facts.tables["debian_base_commands.tsv"].iter();
            let in_both = rows.filter(|other| other[1] == row[1]).count() == 2;
            assert_ne!(pair.full.command(&row[1]), Has::Missing, "{tag}: {}", row[1]);
            assert_eq!(pair.small.command(&row[1]) == Has::Base, in_both, "{tag}: {}", row[1]);
        }
    }
}
