//! What the parser reads, what it leaves alone, and what the comparable structure holds on to.

use crate::shell::canon::canon;
use crate::shell::{Command, Part, Script, parse};

/// The words of every command, those inside of substitutions and here-documents included.
fn commands(text: &str) -> Vec<String> {
    let script = parse(text).unwrap_or_else(|opaque| panic!("{opaque:?} in {text:?}"));
    let words = |found: crate::shell::Found<'_>| {
        found.simple.words.iter().map(|word| word.span.of(text)).collect::<Vec<_>>().join(" ")
    };
    script.commands().map(words).collect()
}

fn reason(text: &str) -> String {
    match parse(text) {
        Ok(script) => panic!("{text:?} is read: {script:?}"),
        Err(opaque) => opaque.reason,
    }
}

fn same(a: &str, b: &str) -> bool {
    canon(&parse(a).unwrap()) == canon(&parse(b).unwrap())
}

fn body(script: &Script) -> &str {
    let found = script.commands().find(|found| !found.simple.redirects.is_empty()).unwrap();
    found.simple.redirects[0].body.as_ref().unwrap().word().unwrap().span.of(&script.text)
}

#[test]
fn commands_of_nested_scripts() {
    for (text, expected) in [
        ("a && b || c; d & e | f |& g", "a,b,c,d,e,f,g"),
        ("if a; then b; elif c; then d; else e; fi", "a,b,c,d,e"),
        ("`b | c '\\.'` >\"$(d \"$(e)\")\" ${f:-$(g)}", "`b | c '\\.'` ${f:-$(g)},b,c '\\.',g,d \"$(e)\",e"),
        ("x=$((1 + $(a) + `b`))", ",a,b"),
        ("((a)) && ((b); c)", "b,c"),
        ("((a); (b))", "a,b"),
        ("$((a); (b))", "$((a); (b)),a,b"),
        ("for x in $(a) b; do c; done; for ((i=0; i<$(d); i++)) do e; done", "a,c,d,e"),
        ("case $(a) in ($(b)|c) d;; *) ;; esac", "a,b,d"),
        ("f() { a; }; function g { b; }; h() (c)", "a,b,c"),
        ("x[$(a)]=$(b) y=($(c) d) e", "e,a,b,c"),
        ("a <<E && b\n$(c) `d`\nE\ne", "a,c,d,b,e"),
        ("a <<'E'\n$(c) `d`\nE\n", "a"),
        ("[[ $(a) =~ (b|c)\\ d && x == @(y|z) ]] && e", "a,e"),
    ] {
        assert_eq!(commands(text).join(","), expected, "{text}");
    }
}

#[test]
fn here_documents() {
    let script = parse("cat <<-E |\n\ta $b\n\t\tE\nc").unwrap();
    assert_eq!(body(&script), "\ta $b\n");
    let script = parse("cat <<\"E F\" 2>&1\n\\\n$a\nE F").unwrap();
    assert_eq!(body(&script), "\\\n$a\n");
    // A line that goes on is not the delimiter's.
    let script = parse("cat <<E\na\\\nE\nE\n").unwrap();
    assert_eq!(body(&script), "a\\\nE\n");
    let script = parse("cat <<'E'\na\\\nE\n").unwrap();
    assert_eq!(body(&script), "a\\\n");
    assert_eq!(commands("cat <<A - <<B; c\n$(a)\nA\n$(b)\nB\nd"), ["cat -", "a", "b", "c", "d"]);
    for text in
        ["cat <<E", "cat <<E\na", "cat <<E\n E\n", "a $(b <<E)\nE\n", "a <<$b\n$b\n", "a `b <<E`\nE\n"]
    {
        parse(text).expect_err(text);
    }
}

#[test]
fn what_sh_and_bash_read_apart_is_opaque() {
    for text in ["a \"${b:-it's}\"", "a \"${b:-'}'}\"", "a $[1 + 2]", "coproc a", "! ! a", "time time a"] {
        reason(text);
    }
    assert_eq!(commands("a[bc]d e; [ f ]"), ["a[bc]d e", "[ f ]"]);
    assert!(reason("a `b \\$c`").contains("backquotes"));
    // dash has no $'…'.
    let script = parse("a $'b' $\"c\"").unwrap();
    let Command::Simple(simple) = &script.list.items[0].and_or.first.commands[0] else { panic!() };
    assert!(simple.words[1].literal().is_none() && simple.words[2].literal().is_none());
    let pattern = |part: &Part| matches!(part, Part::Literal { pattern: true, .. });
    assert!(pattern(&simple.words[1].parts[0]) && pattern(&simple.words[2].parts[0]));
}

#[test]
fn what_plain_sh_would_do_otherwise_is_told() {
    for (text, expected) in [
        ("a; b &>c", "&>"),
        ("a &>>b &>c", "&>>"),
        ("((a = 1))", "((a = 1))"),
        ("[[ a && b ]]", "&&"),
        ("[[ a < b ]]", "<"),
        ("a+=b", "a+="),
        ("a[1]=b c", "a[1]="),
        ("exec {a}>b", "{a}>"),
        ("a `b &>c`", "&>"),
    ] {
        let script = parse(text).unwrap();
        assert_eq!(script.bash_only.map(|span| span.of(text)), Some(expected), "{text}");
    }
    for text in
        ["a >b 2>&1 &", "( (a) )", "$((1))", "((a) && (b))", "[[ a == b ]]", "a[b]c", "a $'b' <<<c", "a & >b"]
    {
        assert_eq!(parse(text).unwrap().bash_only, None, "{text}");
    }
}

#[test]
fn names_in_two_pieces_are_opaque() {
    for text in [
        "a\\\nb=c",
        "i\\\nf a; then b; fi",
        "a 2\\\n>b",
        "a $\\\nb",
        "a $b\\\nc",
        "a ${b\\\n}",
        "a\\\nb() { c; }",
    ] {
        assert!(reason(text).contains("line ends"), "{text:?}");
    }
    assert_eq!(commands("a \\\n b\\\n  c\\\nd"), ["a b c\\\nd"]);
}

#[test]
fn what_no_shell_reads_is_opaque() {
    for text in [
        "a &&",
        "a | | b",
        "&& a",
        "a;; b",
        "( a",
        "a )",
        "()",
        "{ a }",
        "if a; then fi",
        "for 1x in a; do b; done",
        "for a in b & do c; done",
        "case a in b c) d;; esac",
        "a > > b",
        "a >",
        "a 'b",
        "a \"b",
        "a $(b",
        "a ${b",
        "a ${}",
        "a `b",
        "a $((1)",
        "\"a\"() { b; }",
        "$a() { b; }",
        "f() a",
        "[[ a",
        "x=(a",
        "do a",
        "a (b)",
        "a @(b",
        "!",
        "time",
        "while a; b; done",
        "a\n&& b",
        "]] a",
        "a[b c",
        "a ${b<c}",
        "a ${b c}",
    ] {
        parse(text).expect_err(text);
    }
}

#[test]
fn equal_structure_runs_the_same() {
    for (a, b) in [
        ("a && b; c", "a &&\n  b\nc\n"),
        ("a b\\\nc", "a bc"),
        ("a \"b\\\nc\"", "a \"bc\""),
        ("time -p a", "time  -p  a"),
        ("a # b", "a"),
        ("a <<E\nb\\\nc\nE", "a <<E\nbc\nE"),
        ("if a; then b; fi", "if a\nthen b\nfi"),
        ("a >b c", "a c >b"),
    ] {
        assert!(same(a, b), "{a:?} {b:?}");
    }
    for (a, b) in [
        ("a 'b\\\nc'", "a 'bc'"),
        ("a \"$(b 'c\\\nd')\"", "a \"$(b 'cd')\""),
        ("a $'b\\\nc'", "a $'bc'"),
        ("a <<'E'\nb\\\nc\nE", "a <<'E'\nbc\nE"),
        ("a <<E\nb\nE", "a <<E\nc\nE"),
        ("a <<E\nb\nE", "a <<'E'\nb\nE"),
        ("a <<E\n\tb\nE", "a <<-E\n\tb\nE"),
        ("time a; time -p b", "time -p a; time b"),
        ("time -p a", "time a"),
        ("time -pa", "time -p a"),
        ("a | b", "a |& b"),
        ("a &", "a"),
        ("a & b", "a; b"),
        ("! a", "a"),
        ("for x in; do a; done", "for x; do a; done"),
        ("a[1]=b", "a[2]=b"),
        ("a=(b c)", "a=(b)"),
        ("((a))", "( (a) )"),
        ("for ((a;b;c)) do d; done", "for ((a;b;e)) do d; done"),
        ("[[ a =~ (b) ]]", "[[ a =~ (c) ]]"),
        ("case a in b) c;; d) e; esac", "case a in b) c;& d) e; esac"),
    ] {
        assert!(!same(a, b), "{a:?} {b:?}");
    }
}
