//! What a stage starts.

mod common;

use leanfile::facts::starts::{Starts, When, starts};
use leanfile::facts::{Build, Inputs, Scripts};
use leanfile::project::Project;
use leanfile::syntax::Dockerfile;
use std::sync::Arc;

fn of(text: &str, files: &[(&str, &str)]) -> Arc<Starts> {
    let file = Dockerfile::parse(text);
    assert!(file.errors.is_empty(), "{text}: {:?}", file.errors);
    let inputs = Inputs { project: Project::of(files.iter().copied()), ..Inputs::default() };
    let build = Build::new(Arc::new(file), &inputs, &mut Scripts::default());
    starts(&build, build.stages.len() - 1)
}

/// Programs, `?` in front of those that are only called where a test found them, and what is unseen in angle brackets; the shell
/// that runs shell forms is left out.
fn shown(starts: &Starts) -> String {
    let programs = starts.programs.iter().filter(|program| program.name != "/bin/sh");
    let programs =
        programs.map(|program| format!("{}{}", if program.only_if_tested { "?" } else { "" }, program.name));
    let unseen = starts.unseen.iter().map(|unseen| format!("<{}: {}>", unseen.what, unseen.why));
    programs.chain(unseen).collect::<Vec<_>>().join(" ")
}

/// Each: the lines behind `FROM debian`, and what they start.
#[track_caller]
fn all(files: &[(&str, &str)], cases: &[(&str, &str)]) {
    for (lines, expected) in cases {
        let text = format!("FROM debian\n{lines}\n");
        assert_eq!(shown(&of(&text, files)), *expected, "{text}");
    }
}

#[test]
fn calls_at_any_depth() {
    all(
        &[],
        &[
            ("RUN a | b && c $(d) `e` <(f)", "a b c d e f"),
            ("RUN if a; then b; elif c; then d; else e; fi; for x in $(f); do g; done", "a b c d e f g"),
            ("RUN while a; do b; done; case $(c) in d) e;; esac; { f; }; (g)", "a b c e f g"),
            ("RUN sh -c 'a && sh -c \"b\"'", "sh a b"),
            ("RUN bash -euxo pipefail -c 'a'", "bash a"),
            ("RUN su x -c 'a'", "su a"),
            ("RUN find . -name x -exec a {} + | xargs -r b", "find a xargs b"),
            ("RUN sudo -u x timeout 5 nice a; exec b; command c", "sudo timeout nice a b c"),
            ("RUN /usr/bin/env A=b a", "/usr/bin/env a"),
            ("RUN /usr/bin/a; ../b", "/usr/bin/a ../b <../b: the build makes it>"),
            ("RUN A=b a; B=c", "a"),
            ("RUN cd /x && echo a; test -f b || [ -f c ]; export A=b; : ; set -e; umask 022", ""),
            ("RUN env echo a; sudo test -f b; xargs printf", "env echo sudo test xargs printf"),
            ("RUN f() { a; }; f; g", "a g"),
            ("RUN function f { a; }\\\n; f", "a"),
            ("RUN eval 'a b'; trap 'c' EXIT", "a c"),
            ("RUN python3 -m pip install x; python -c 'import y'", "python3 python"),
            ("RUN busybox wget x", "busybox"),
            ("RUN chroot /mnt a", "chroot"),
            ("RUN make -C x", "make"),
            ("RUN <<EOF\na\nb | c\nEOF", "a b c"),
            ("RUN <<EOF\n#!/usr/bin/env python3\nimport os\nEOF", "/usr/bin/env python3"),
            ("RUN <<EOF\n#!/bin/bash\na\nEOF", "/bin/bash a"),
            ("RUN cat <<EOF > x && a\ntext\nEOF", "cat a"),
            ("RUN bash <<EOF\na\nEOF", "bash a"),
            ("RUN [\"a\", \"b\"]", "a"),
            ("RUN [\"sh\", \"-c\", \"a; b\"]", "sh a b"),
            ("RUN [\"echo\", \"b\"]", "echo"),
            ("SHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]\nRUN a", "/bin/bash a"),
            ("SHELL [\"/bin/bash\", \"-lc\"]\nRUN a", "/bin/bash a"),
            ("SHELL [\"pwsh\", \"-Command\"]\nRUN a", "pwsh <RUN: its shell is pwsh -Command>"),
            ("ONBUILD RUN a\nONBUILD COPY b c\nONBUILD CMD [\"d\"]", "a d"),
            ("HEALTHCHECK CMD curl -f x || exit 1", "curl"),
            ("HEALTHCHECK CMD [\"curl\", \"x\"]", "curl"),
            ("HEALTHCHECK NONE", ""),
            ("CMD a\nCMD b\nHEALTHCHECK CMD c\nHEALTHCHECK CMD d", "b d"),
        ],
    );
}

#[test]
fn what_cannot_be_told_is_unseen() {
    let variable = "what it is called depends on variables";
    for (lines, expected) in [
        ("RUN $X a", format!("<$X: {variable}>")),
        ("RUN exec \"$X\"", format!("<\"$X\": {variable}>")),
        ("RUN sudo gosu x $X", format!("sudo gosu <$X: {variable}>")),
        ("RUN $(a) b", format!("a <$(a): {variable}>")),
        ("RUN eval \"$(a)\"", format!("a <what `eval` runs: {variable}>")),
        ("RUN sh -c \"$X\"", format!("sh <what sh is given: {variable}>")),
        ("RUN curl x | sh", "curl sh <what sh reads: it is piped into a shell>".into()),
        ("RUN curl x | bash -s -- -y", "curl bash <what bash reads: it is piped into a shell>".into()),
        ("RUN curl -o /x.sh u && sh /x.sh", "curl sh </x.sh: the build makes it>".into()),
        ("RUN . /opt/activate", "</opt/activate: the build makes it>".into()),
        ("ENV X=a\nRUN $X b; ${X}c", "a ac".into()),
        ("ENV X=a\nRUN X=b; $X", format!("<$X: {variable}>")),
        ("ENV X=a\nRUN for X in b c; do $X; done", format!("<$X: {variable}>")),
        ("ENV X=/opt/x\nRUN $X/bin/a", "/opt/x/bin/a </opt/x/bin/a: the build makes it>".into()),
        ("ADD https://x.example/i.sh /i.sh\nRUN sh /i.sh", "sh </i.sh: it is fetched from elsewhere>".into()),
        ("COPY none /i.sh\nRUN sh /i.sh", "sh </i.sh: the build makes it>".into()),
    ] {
        all(&[], &[(lines, &expected)]);
    }
    all(&[], &[("CMD [\"bash\"]", "bash"), ("RUN bash --version", "bash"), ("RUN . /etc/os-release", "")]);
}

#[test]
fn tests_and_tolerance() {
    all(
        &[],
        &[
            ("RUN command -v a && a b", "?a"),
            ("RUN a; command -v a && a b", "a"),
            ("RUN command -v a || b", "b"),
            ("RUN ! command -v a || a", "?a"),
            ("RUN ! command -v a && a", "a"),
            ("RUN if command -v a >/dev/null; then a; b; fi", "?a b"),
            ("RUN if command -v a >/dev/null; then b; else a; fi", "b a"),
            ("RUN if ! command -v a; then a; fi", "a"),
            ("RUN if which a && c; then a; fi", "which c ?a"),
            ("RUN if which a || c; then a; fi", "which c a"),
            ("RUN if [ -x /bin/a ]; then /bin/a; fi", "?/bin/a"),
            ("RUN a || true; b || : ; c || d", "?a ?b c d"),
            ("RUN a && b || true", "?a ?b"),
            ("RUN a || true\nRUN a", "?a a"),
        ],
    );
}

const FILES: &[(&str, &str)] = &[
    ("run.sh", "#!/bin/bash\nset -e\n. ./lib.sh\nhelper\nexec \"$@\"\n"),
    ("lib.sh", "helper() { inner; }\nother\n"),
    ("main.py", "#!/usr/bin/env python3\nimport os\nos.system('ls')\n"),
    ("plain", "a\n"),
    ("loop.sh", "sh loop.sh\nx\n"),
    ("own.sh", "cd \"$(dirname \"$0\")\"\nsh lib.sh\n"),
    ("strict.sh", "#!/bin/sh -e\nif\n"),
    ("bin/tool", "#!/bin/sh\ninner_tool\n"),
    (
        "package.json",
        r#"{"scripts": {"build": "tsc && npm run more", "more": "vite", "prebuild": "clean", "start": "node a.js",
            "postinstall": "sh lib.sh", "loop": "npm run loop"}}"#,
    ),
    ("sub/package.json", r#"{"name": "x"}"#),
    ("bad/package.json", "{"),
];

#[test]
fn scripts_are_followed() {
    all(
        FILES,
        &[
            ("WORKDIR /app\nCOPY . .\nCMD [\"./run.sh\", \"a\"]", "./run.sh /bin/bash inner other a"),
            ("WORKDIR /app\nCOPY . .\nRUN sh lib.sh", "sh inner other"),
            ("WORKDIR /app\nCOPY . .\nRUN ./plain", "./plain a"),
            ("WORKDIR /app\nCOPY . .\nCMD [\"./plain\"]", "./plain <./plain: it cannot be read as text>"),
            ("COPY main.py /\nCMD [\"/main.py\"]", "/main.py /usr/bin/env python3"),
            ("COPY main.py /\nCMD python3 /main.py", "python3"),
            (
                "COPY strict.sh /\nCMD [\"/strict.sh\"]",
                "/strict.sh </strict.sh: its script cannot be read: a command was expected>",
            ),
            ("COPY . /app\nRUN cd /app && sh loop.sh", "sh x"),
            ("COPY . /app\nRUN sh /app/own.sh", "sh dirname inner other"),
            ("COPY . /app\nRUN (cd /app; a); cd /app && sh lib.sh", "a sh inner other"),
            (
                "COPY run.sh /\nRUN chmod +x /run.sh && sed -i 's/\\r$//' /run.sh\nCMD [\"/run.sh\"]",
                "chmod sed /run.sh /bin/bash helper <./lib.sh: the build makes it>",
            ),
            ("COPY bin/ /usr/local/bin/\nCMD [\"tool\"]", "tool inner_tool"),
            ("COPY bin/tool /usr/local/bin/\nRUN tool", "tool inner_tool"),
            ("COPY bin/tool /opt/\nRUN tool", "tool"),
            ("COPY <<EOF /x.sh\ninside\nEOF\nRUN sh /x.sh", "sh inside"),
            ("COPY lib.sh /x.sh\nRUN sed -i s/a/b/ /x.sh && sh /x.sh", "sed sh </x.sh: the build makes it>"),
            (
                "COPY lib.sh /x.sh\nRUN sed -i s/a/b/ /x.sh\nRUN sh /x.sh",
                "sed sh </x.sh: the build makes it>",
            ),
            ("RUN --mount=target=/c sh /c/lib.sh", "sh inner other"),
        ],
    );
}

#[test]
fn entrypoint_and_cmd() {
    all(
        FILES,
        &[
            ("ENTRYPOINT [\"python\"]\nCMD [\"app.py\"]", "python"),
            ("ENTRYPOINT [\"tini\", \"--\"]\nCMD [\"node\", \"a.js\"]", "tini node"),
            ("ENTRYPOINT a\nCMD [\"b\"]", "a"),
            ("ENTRYPOINT [\"a\"]\nENTRYPOINT [\"b\"]\nCMD [\"c\"]", "b"),
            (
                "WORKDIR /\nCOPY run.sh lib.sh /\nENTRYPOINT [\"/run.sh\"]\nCMD [\"node\", \"x\"]",
                "/run.sh /bin/bash inner other node",
            ),
            (
                "ENTRYPOINT [\"/none.sh\"]\nCMD [\"node\", \"x\"]",
                "/none.sh node </none.sh: the build makes it>",
            ),
            ("ENTRYPOINT [\"/none\"]\nCMD [\"--port\", \"80\"]", "/none </none: the build makes it>"),
            ("ENTRYPOINT []\nCMD [\"a\"]", "a"),
        ],
    );
    let text = "FROM debian AS a\nENTRYPOINT [\"tini\"]\nFROM a\nCMD [\"b\"]\n";
    assert_eq!(shown(&of(text, &[])), "tini b");
}

#[test]
fn package_scripts() {
    let copied = "WORKDIR /app\nCOPY . .\n";
    for (line, expected) in [
        ("RUN npm run build", "npm clean tsc vite"),
        ("RUN yarn build", "yarn clean tsc npm vite"),
        ("RUN pnpm run more", "pnpm vite"),
        ("CMD [\"npm\", \"start\"]", "npm node"),
        ("RUN npm ci", "npm sh inner other"),
        ("RUN npm ci --ignore-scripts", "npm"),
        ("RUN npm install -g x", "npm"),
        ("RUN yarn", "yarn sh inner other"),
        ("RUN npm run none", "npm"),
        ("RUN npm run loop", "npm"),
        ("RUN npm --prefix sub start", "npm node"),
        ("RUN cd sub && npm start", "npm node"),
        (
            "RUN npm --prefix bad start",
            "npm <the scripts of package.json that npm runs: it is not in the build context, as far as that is known>",
        ),
    ] {
        all(FILES, &[(&format!("{copied}{line}"), expected)]);
    }
    all(FILES, &[("RUN npm start", "npm <the scripts of package.json that npm runs: the build makes it>")]);
}

#[test]
fn what_is_started_says_where_and_how() {
    let text = "FROM debian\nWORKDIR /app\nCOPY . .\nRUN a\nCMD [\"./run.sh\"]\n";
    let starts = of(text, FILES);
    let find = |name: &str| starts.programs.iter().find(|program| program.name == name).unwrap().clone();
    assert_eq!((find("a").at, find("a").instruction), (When::Build, 3));
    assert!(find("a").through.is_empty());
    let inner = find("inner");
    assert_eq!((inner.at, inner.instruction), (When::Run, 4));
    assert_eq!(inner.through, ["CMD runs /app/run.sh", "/app/run.sh runs /app/lib.sh"]);
}

#[test]
fn hostile_files_take_no_time() {
    let mut files: Vec<(String, String)> = Vec::new();
    for at in 0..600 {
        let calls: String = (0..600).map(|other| format!("sh /a/{other}.sh\n")).collect();
        files.push((format!("{at}.sh"), calls));
    }
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let starts = of("FROM debian\nCOPY . /a\nCMD sh /a/0.sh\n", &files);
    assert!(!starts.unseen.is_empty());
}

#[test]
fn a_base_image_may_choose_the_shell() {
    let text = "FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN a\n";
    assert_eq!(shown(&of(text, &[])), "<RUN: the base image chooses the shell that reads it>");
    let text = "FROM debian\nSHELL [\"conda\", \"run\", \"bash\", \"-c\"]\nRUN a\n";
    assert_eq!(shown(&of(text, &[])), "conda bash a");
}

#[test]
fn real_files_are_gone_through() {
    for (name, text) in common::dockerfiles() {
        let file = Dockerfile::parse(text.as_str());
        let build = Build::new(Arc::new(file), &Inputs::default(), &mut Scripts::default());
        for stage in &build.stages {
            for program in &starts(&build, stage.index).programs {
                assert!(!program.name.is_empty() && !program.name.starts_with('-'), "{name}: {program:?}");
                assert!(stage.instructions.contains(&program.instruction), "{name}: {program:?}");
            }
        }
    }
}
