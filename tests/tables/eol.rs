//! The table of ends of life, against the dates it was made from.

use super::{facts, is_up_to_date};
use leanfile::facts::Reference;
use leanfile::facts::tables::eol::{end_of_life, end_of_life_of_release};
use pretty_assertions::assert_eq;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

/// The generated file, from the root of the project.
const DATA: &str = "src/facts/tables/eol/data.rs";

/// The products that base images are named after.
const PRODUCTS: [&str; 33] = [
    "almalinux",
    "alpine-linux",
    "amazon-corretto",
    "amazon-linux",
    "centos",
    "composer",
    "debian",
    "dotnet",
    "eclipse-temurin",
    "elixir",
    "erlang",
    "fedora",
    "go",
    "gradle",
    "julia",
    "mariadb",
    "mongodb",
    "mysql",
    "nginx",
    "nodejs",
    "openjdk-builds-from-oracle",
    "opensuse",
    "oracle-linux",
    "perl",
    "php",
    "postgresql",
    "python",
    "rabbitmq",
    "redis",
    "rocky-linux",
    "ruby",
    "tomcat",
    "ubuntu",
];

/// The fields of one line: cycle, code name, date, end of the extended support.
type Row<'a> = [&'a str; 4];

/// The text of the table; or `None`, after saying that `test` is skipped.
#[allow(clippy::print_stderr)]
fn table(test: &str) -> Option<String> {
    let path = facts().join("eol.tsv");
    let text = fs::read_to_string(&path).ok();
    if text.is_none() {
        eprintln!("skipped: {test}: there is no {} (set LEANFILE_FACTS)", path.display());
    }
    text
}

/// The comment, and the rows of every product, in the order of the lines.
fn read(text: &str) -> (&str, BTreeMap<&str, Vec<Row<'_>>>) {
    let mut lines = text.lines();
    let comment = lines.next().unwrap().strip_prefix("# source ").unwrap();
    let columns = "product\tcycle\tcodename\trelease\teol\teoes_or_lts_end\tlts\tlatest";
    assert_eq!(lines.next(), Some(columns));
    let mut products: BTreeMap<&str, Vec<Row<'_>>> = BTreeMap::new();
    for line in lines {
        let fields: Vec<&str> = line.split('\t').collect();
        let [product, cycle, codename, _, date, extended, ..] = fields[..] else { panic!("{line}") };
        let date_or_nothing = |text| if matches!(text, "True" | "False") { "" } else { text };
        let row = [cycle, codename, date_or_nothing(date), date_or_nothing(extended)];
        products.entry(product).or_default().push(row);
    }
    (comment.split(';').next().unwrap(), products)
}

/// The generated file.
fn data(text: &str) -> String {
    let (source, products) = read(text);
    let mut out = format!(
        "//! Written by `LEANFILE_UPDATE=1 cargo test --test tables`; not to be edited.\n//!\n//! - {source}\n\n\
         use super::{{Product, row}};\n\n/// The products, by name.\npub(super) static PRODUCTS: [Product; {}] = [\n",
        PRODUCTS.len()
    );
    for name in PRODUCTS {
        writeln!(out, "    Product {{\n        name: {name:?},\n        cycles: &[").unwrap();
        for [cycle, codename, date, extended] in &products[name] {
            // Only the distributions' code names stand in tags.
            let first = codename.split(' ').next().unwrap().to_ascii_lowercase();
            let codename = if matches!(name, "debian" | "ubuntu") { first } else { String::new() };
            writeln!(out, "            row({cycle:?}, {codename:?}, {date:?}, {extended:?}),").unwrap();
        }
        writeln!(out, "        ],\n    }},").unwrap();
    }
    out += "];\n";
    out
}

#[test]
fn the_table_is_what_the_dates_say() {
    let Some(text) = table("the table of ends of life") else { return };
    is_up_to_date(DATA, &data(&text));
}

/// What the table answers for a tag of every line, against the line itself.
#[test]
fn the_table_answers_as_the_dates_do() {
    let Some(text) = table("the answers of the table of ends of life") else { return };
    let images = [
        ("python", "python"),
        ("nodejs", "node"),
        ("debian", "debian"),
        ("ubuntu", "ubuntu"),
        ("alpine-linux", "alpine"),
        ("php", "php"),
        ("ruby", "ruby"),
        ("go", "golang"),
        ("postgresql", "postgres"),
        ("mariadb", "mariadb"),
        ("mongodb", "mongo"),
        ("fedora", "fedora"),
        ("erlang", "erlang"),
        ("dotnet", "mcr.microsoft.com/dotnet/sdk"),
        ("opensuse", "opensuse/leap"),
    ];
    let (_, products) = read(&text);
    let mut dated = 0;
    for (product, image) in images {
        for [cycle, codename, date, extended] in &products[product] {
            for tag in [(*cycle).to_owned(), format!("{cycle}-slim"), format!("{cycle}.17-x")] {
                let found = end_of_life(&Reference::parse(&format!("{image}:{tag}")));
                assert_eq!(found.map(|end| end.date).unwrap_or_default(), *date, "{image}:{tag}");
                if let Some(found) = found {
                    assert_eq!((found.product, found.cycle), (product, *cycle));
                    assert_eq!(found.extended.unwrap_or_default(), *extended, "{image}:{tag}");
                    dated += 1;
                }
            }
            if matches!(product, "debian" | "ubuntu") {
                let release = codename.split(' ').next().unwrap().to_ascii_lowercase();
                assert_eq!(end_of_life_of_release(&release).unwrap().date, *date, "{release}");
                let found = end_of_life(&Reference::parse(&format!("{image}:{release}-20200101")));
                assert_eq!(found.unwrap().cycle, *cycle);
            }
        }
    }
    assert!(dated > 700, "{dated}");
}
