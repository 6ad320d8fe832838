//! `[slim-base]` and the rows for images of one's own: what is read, and what is said of mistakes.

use super::{one_mistake, read, strings};
use leanfile::config::{ConfigError, TableFile, parse_table};
use leanfile::facts::Reference;
use leanfile::rewrite::{Prefer, UserRow};
use leanfile::text::LineIndex;
use pretty_assertions::assert_eq;

/// A row, and further lines of it.
fn row(lines: &str) -> String {
    format!("[[slim-base.images]]\nimage = \"example/java\"\nreplace = \"{{tag}}-slim\"\n{lines}\n")
}

/// The only row in a configuration.
fn only_row(text: &str) -> UserRow {
    let config = read(text);
    let rows = &config.passes.slim_base.bases.rows;
    assert_eq!(rows.len(), 1);
    rows[0].clone()
}

/// The one mistake in a line of a row, told from the line's column on.
#[track_caller]
fn in_row(line: &str, expected: &str) {
    one_mistake(&row(line), &format!("4:{expected}"));
}

#[test]
fn every_key_is_read() {
    let config = read(
        r#"
        [slim-base]
        prefer = "distroless"
        ban = ["python", "registry.example.com/team/*", "node:16*"]
        tables = ["bases.toml", "../more.toml"]
        [[slim-base.images]]
        image = "registry.example.com/platform/java"
        tags = "*-jdk"
        replace = "{tag|-jdk|-jre}"
        lacks = ["javac", "jar"]
        lacks-packages = ["openjdk-17-jdk-headless"]
        lacks-variables = ["JAVA_HOME"]
        lacks-users = ["app"]
        lacks-paths = ["/opt/jdk"]
        provides = { javac = " openjdk-17-jdk-headless  binutils" }
        saves = "200 MB"
        [[slim-base.images]]
        image = "*"
        replace = "cgr.dev/x/jre:{tag}"
        "#,
    );
    let options = &config.passes.slim_base;
    assert_eq!(options.prefer, Prefer::Distroless);
    let paths: Vec<&str> = config.tables.iter().map(|TableFile { path, .. }| path.as_str()).collect();
    assert_eq!(paths, ["bases.toml", "../more.toml"]);
    for (image, banned) in [
        ("python:3", true),
        ("docker.io/library/python", true),
        ("registry.example.com/team/a/b", true),
        ("node:16-alpine", true),
        ("node:18", false),
        ("registry.example.com/team", false),
    ] {
        assert_eq!(options.bases.is_banned(&Reference::parse(image)), banned, "{image}");
    }
    let first = &options.bases.rows[0];
    assert_eq!(first.lacks, strings(&["javac", "jar"]));
    assert_eq!(first.lacks_packages, strings(&["openjdk-17-jdk-headless"]));
    assert_eq!(first.lacks_variables, strings(&["JAVA_HOME"]));
    assert_eq!(first.lacks_users, strings(&["app"]));
    assert_eq!(first.lacks_paths, strings(&["/opt/jdk"]));
    assert_eq!(first.provides, [("javac".to_owned(), "openjdk-17-jdk-headless binutils".to_owned())]);
    assert_eq!(first.saves, Some(200_000_000));
    let made = |image| options.bases.replacement(&Reference::parse(image)).map(|made| made.reference);
    assert_eq!(
        made("registry.example.com/platform/java:17-jdk").as_deref(),
        Some("registry.example.com/platform/java:17-jre")
    );
    assert_eq!(
        made("registry.example.com/platform/java:17").as_deref(),
        Some("cgr.dev/x/jre:17"),
        "the second row"
    );
}

#[test]
fn what_is_left_out_is_empty() {
    let expected = UserRow { lacks: strings(&["git"]), ..only_row(&row("")) };
    assert_eq!(only_row(&row("lacks = [\"git\"]")), expected);
    let found = only_row(&row(""));
    assert_eq!((found.saves, found.provides.len(), found.lacks.len()), (None, 0, 0));
    assert!(found.tags.matches("anything"));
}

#[test]
fn sizes() {
    for (size, bytes) in [
        ("\"200 MB\"", 200_000_000),
        ("\"200MB\"", 200_000_000),
        ("\"1.5 GB\"", 1_500_000_000),
        ("\"3 kB\"", 3_000),
        ("\"2 MiB\"", 2_097_152),
        ("\"7 bytes\"", 7),
        ("12", 12),
        ("1_000", 1_000),
    ] {
        assert_eq!(only_row(&row(&format!("saves = {size}"))).saves, Some(bytes), "{size}");
    }
    for size in
        ["\"many\"", "\"\"", "\"200\"", "\"200 XB\"", "\"-1 MB\"", "\"1.2.3 MB\"", "-3", "\"9999999 GB\""]
    {
        let found = size.trim_matches('"');
        in_row(
            &format!("saves = {size}"),
            &format!(
                "9 `saves` in [[slim-base.images]] is {found}; expected a size such as \"200 MB\", or a number of bytes"
            ),
        );
    }
    in_row(
        "saves = [1]",
        "9 `saves` in [[slim-base.images]] is a list; expected a size such as \"200 MB\", or a number of bytes",
    );
}

#[test]
fn mistakes_in_the_table() {
    one_mistake(
        "[slim-base]\nprefer = \"small\"",
        "2:10 `prefer` in [slim-base] is \"small\"; expected \"slim\" or \"alpine\" or \"distroless\" or \"chainguard\" or \
         \"hardened\"",
    );
    one_mistake(
        "[slim-base]\nprefers = \"slim\"",
        "2:1 no key of [slim-base] is called `prefers`; did you mean `prefer`?",
    );
    one_mistake(
        "[slim-base]\nbanned_everywhere = []",
        "2:1 no key of [slim-base] is called `banned_everywhere`; expected one of `prefer`, `ban`, `tables`, `images`",
    );
    one_mistake("[slim_base]", "1:2 no key is called `slim_base`; did you mean `slim-base`?");
    one_mistake(
        "[slim-base]\nban = \"python\"",
        "2:7 `ban` in [slim-base] is a string; expected a list of images, as in [\"…\"]",
    );
    for (ban, why) in [
        ("", "is empty"),
        ("python@sha256:00", "has a digest"),
        ("py thon", "has a ' ', which no image's name has"),
        ("pyth[o]n", "has a '[', which no image's name has"),
        (":3", "has no image's name"),
        ("python:", "has no tag behind its colon"),
        ("registry.example.com/", "has no image's name"),
    ] {
        let named = if ban.is_empty() { String::new() } else { format!(": \"{ban}\"") };
        one_mistake(
            &format!("[slim-base]\nban = [\"node\", \"{ban}\"]"),
            &format!(
                "2:16 `ban` in [slim-base]{named} {why}; expected an image as in FROM, with `*` for any text"
            ),
        );
    }
    one_mistake(
        "[slim-base]\ntables = [\"\"]",
        "2:11 `tables` in [slim-base] holds an empty path; expected the path of a file, from this folder",
    );
    one_mistake(
        "[slim-base]\ntables = \"bases.toml\"",
        "2:10 `tables` in [slim-base] is a string; expected a list of files, as in [\"…\"]",
    );
    for (text, found) in [("images = 3", "a whole number"), ("images = {}", "a table")] {
        one_mistake(
            &format!("[slim-base]\n{text}"),
            &format!(
                "2:10 `images` in [slim-base] is {found}; expected tables, each headed [[slim-base.images]]"
            ),
        );
    }
    one_mistake("[slim-base]\nimages = [1]", "2:11 [[slim-base.images]] is a whole number; expected a table");
}

#[test]
fn mistakes_in_a_row() {
    one_mistake(
        "[[slim-base.images]]\nimage = \"a\"",
        "1:1 [[slim-base.images]] has no `replace`; expected what stands in for it",
    );
    one_mistake(
        "[[slim-base.images]]\nreplace = \"a\"",
        "1:1 [[slim-base.images]] has no `image`; expected the image it is for",
    );
    in_row("lack = []", "1 no key of [[slim-base.images]] is called `lack`; did you mean `lacks`?");
    in_row(
        "lacks_users = []",
        "1 no key of [[slim-base.images]] is called `lacks_users`; did you mean `lacks-users`?",
    );
    let with = |key: &str, value: &str| {
        let other = if key == "image" { "replace = \"x\"" } else { "image = \"x\"" };
        format!("[[slim-base.images]]\n{other}\n{key} = {value}")
    };
    one_mistake(
        &with("image", "\"java:17\""),
        "3:9 `image` in [[slim-base.images]]: \"java:17\" has a tag; expected the image alone; put its tags in `tags`",
    );
    one_mistake(
        &with("image", "3"),
        "3:9 `image` in [[slim-base.images]] is a whole number; expected an image as in FROM without its tag, with `*` for any \
         text",
    );
    one_mistake(
        &with("image", "\"java@sha256:00\""),
        "3:9 `image` in [[slim-base.images]]: \"java@sha256:00\" has a digest; expected an image as in FROM without its tag, \
         with `*` for any text",
    );
    let expected = "expected a tag such as \"{tag}-slim\" or \"{tag|-jdk|-jre}\", or a whole reference such as \
                    \"example/jre:{tag}\"";
    for (replace, why) in [
        ("{tag", "has a `{` without a `}`"),
        ("{image}-slim", "has \"{image}\" in braces"),
        ("{tag|-jdk}", "has a text to look for in `{tag|…}`, and none to put there"),
        ("{tag} slim", "makes no tag"),
        ("Example/jre:{tag}:x", "makes no reference to an image"),
    ] {
        one_mistake(
            &with("replace", &format!("\"{replace}\"")),
            &format!("3:11 `replace` in [[slim-base.images]]: \"{replace}\" {why}; {expected}"),
        );
    }
    one_mistake(
        &with("replace", "[\"a\"]"),
        &format!("3:11 `replace` in [[slim-base.images]] is a list; {expected}"),
    );
    in_row(
        "tags = \"17/x\"",
        "8 `tags` in [[slim-base.images]]: \"17/x\" has a '/', which no tag has; expected a pattern for tags, with `*` for any \
         text",
    );
    in_row(
        "tags = \"\"",
        "8 `tags` in [[slim-base.images]] is empty; expected a pattern for tags, with `*` for any text",
    );
    in_row(
        "lacks = [\"javac jar\"]",
        "10 `lacks` in [[slim-base.images]]: \"javac jar\" is no name; expected commands, each by its name",
    );
    in_row(
        "lacks-packages = [\"\"]",
        "19 `lacks-packages` in [[slim-base.images]] holds an empty name; expected packages, each by its name",
    );
    in_row(
        "lacks-paths = [\"opt\"]",
        "16 `lacks-paths` in [[slim-base.images]]: \"opt\" does not begin with a `/`; expected paths from the root of the image",
    );
    in_row(
        "lacks = [1]",
        "10 `lacks` in [[slim-base.images]] holds a whole number; expected a list of commands, as in [\"…\"]",
    );
    in_row(
        "provides = [\"a\"]",
        "12 `provides` in [[slim-base.images]] is a list; expected a table of packages by command, as in { javac = \
         \"default-jdk\" }",
    );
    in_row(
        "provides = { javac = \"default-jdk\" }",
        "14 `provides` in [[slim-base.images]] brings `javac` back, which `lacks` does not name; expected it there too",
    );
    for (package, told) in [
        ("3", "`a` is a whole number; expected a package's name"),
        ("\" \"", "\" \" names no package; expected a package's name"),
        ("\"b; rm c\"", "\"b;\" is no package's name; expected packages with blanks between them"),
        ("\"--force b\"", "\"--force\" is no package's name; expected packages with blanks between them"),
    ] {
        one_mistake(
            &row(&format!("lacks = [\"a\"]\nprovides = {{ a = {package} }}")),
            &format!("5:18 `provides` in [[slim-base.images]]: {told}"),
        );
    }
}

/// The mistakes in a file of rows, each as `line:column message`.
fn in_table(text: &str) -> Vec<String> {
    let lines = LineIndex::new(text);
    let told = |error: ConfigError| {
        let (line, column) = lines.line_column(error.span.start);
        format!("{line}:{column} {}", error.message)
    };
    parse_table(text).err().unwrap_or_default().into_iter().map(told).collect()
}

#[test]
fn a_file_of_rows() {
    let text = "# ours\n[[images]]\nimage = \"a\"\nreplace = \"{tag}-slim\"\n[[images]]\nimage = \"b\"\nreplace = \"c/d\"\n";
    assert_eq!(parse_table(text).unwrap().len(), 2);
    assert_eq!(parse_table("").unwrap(), []);
    for (text, expected) in [
        ("[[image]]", "1:3 no key is called `image`; did you mean `images`?"),
        ("[[slim-base.images]]", "1:3 no key is called `slim-base`; expected one of `images`"),
        ("images = 3", "1:10 `images` is a whole number; expected tables, each headed [[images]]"),
        (
            "\u{feff}[[images]]\nimage = \"a\"",
            "1:1 [[images]] has no `replace`; expected what stands in for it",
        ),
        (
            "[[images]]\nimage = \"a:1\"\nreplace = \"b\"",
            "2:9 `image` in [[images]]: \"a:1\" has a tag; expected the image alone; put its tags in `tags`",
        ),
    ] {
        assert_eq!(in_table(text), [expected], "{text}");
    }
    assert_eq!(in_table("[[images]\n").len(), 1);
}

#[test]
fn a_byte_order_mark_moves_no_table() {
    let text = "\u{feff}[slim-base]\ntables = [\"a.toml\"]\n";
    assert_eq!(read(text).tables[0].span.of(text), "\"a.toml\"");
}
