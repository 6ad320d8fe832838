//! Where the files of an image come from.

use leanfile::facts::origins::{Origin, origin};
use leanfile::facts::{Build, Inputs, Scripts};
use leanfile::project::Project;
use leanfile::syntax::Dockerfile;
use std::sync::Arc;

const FILES: &[(&str, &str)] = &[
    ("app/a.sh", "a"),
    ("app/sub/b.sh", "b"),
    ("run.sh", "run"),
    ("stop.sh", "stop"),
    ("x.tar.gz", ""),
    ("bin/tool", "tool"),
];

fn of(text: &str, path: &str, project: Project) -> String {
    let file = Dockerfile::parse(text);
    assert!(file.errors.is_empty(), "{text}: {:?}", file.errors);
    let end = file.instructions.len();
    let inputs = Inputs { project, ..Inputs::default() };
    let build = Build::new(Arc::new(file), &inputs, &mut Scripts::default());
    match origin(&build, build.stages.len() - 1, end, path) {
        Origin::Context(path) => format!("context {path}"),
        Origin::Stage(stage, path) => format!("stage {stage} {path}"),
        Origin::Image(image, path) => format!("image {image} {path}"),
        Origin::Heredoc(text) => format!("text {text}"),
        Origin::Remote(url) => format!("url {url}"),
        Origin::Made => "?".to_owned(),
    }
}

/// Each: the lines behind `FROM debian`, a path, and where it comes from.
#[track_caller]
fn all(cases: &[(&str, &str, &str)]) {
    for (lines, path, expected) in cases {
        let text = format!("FROM debian\n{lines}\n");
        assert_eq!(of(&text, path, Project::of(FILES.iter().copied())), *expected, "{text}{path}");
    }
}

#[test]
fn files_folders_and_slashes() {
    all(&[
        ("COPY run.sh /run.sh", "/run.sh", "context run.sh"),
        ("COPY run.sh /start", "/start", "context run.sh"),
        ("COPY run.sh /start", "/start/run.sh", "context run.sh"),
        ("COPY run.sh /start", "/start/other", "image debian /start/other"),
        ("COPY run.sh /start/", "/start/run.sh", "context run.sh"),
        ("COPY run.sh /start/", "/start", "image debian /start"),
        ("COPY ./run.sh /start/.", "/start/run.sh", "context run.sh"),
        ("COPY /run.sh /", "/run.sh", "context run.sh"),
        ("COPY ../run.sh /", "/run.sh", "context run.sh"),
        ("COPY run.sh stop.sh /d", "/d/stop.sh", "context stop.sh"),
        ("COPY run.sh stop.sh /d/", "/d/a.sh", "image debian /d/a.sh"),
        ("COPY [\"run.sh\", \"/a b/\"]", "/a b/run.sh", "context run.sh"),
        ("COPY app /srv", "/srv/a.sh", "context app/a.sh"),
        ("COPY app /srv", "/srv/sub/b.sh", "context app/sub/b.sh"),
        ("COPY app /srv", "/srv/app/a.sh", "image debian /srv/app/a.sh"),
        ("COPY app /srv", "/srv", "context app"),
        ("COPY app/ /srv/", "/srv/sub", "context app/sub"),
        ("COPY . /srv", "/srv/app/a.sh", "context app/a.sh"),
        ("COPY . /", "/run.sh", "context run.sh"),
        ("COPY . /srv", "/srv/none", "image debian /srv/none"),
        ("COPY . /srv", "/srv2/run.sh", "image debian /srv2/run.sh"),
        ("COPY none /srv/", "/srv/none", "?"),
        ("COPY --chown=a:b --chmod=755 --link run.sh /", "/run.sh", "context run.sh"),
        ("COPY --parents app/a.sh /srv/", "/srv/app/a.sh", "?"),
        ("COPY --exclude=*.sh . /srv/", "/srv/run.sh", "?"),
        ("COPY $NONE /srv/", "/srv/x", "?"),
        ("COPY run.sh $NONE", "/x", "?"),
        ("COPY run.sh $NONE\nCOPY stop.sh /x", "/x", "context stop.sh"),
        ("ENV D=/srv F=run\nCOPY $F.sh ${D}/", "/srv/run.sh", "context run.sh"),
        ("ARG D=/srv\nCOPY run.sh $D/", "/srv/run.sh", "context run.sh"),
        ("", "/bin/sh", "image debian /bin/sh"),
        ("COPY run.sh /a/../b//c", "/b/./c", "context run.sh"),
    ]);
}

#[test]
fn working_directories() {
    all(&[
        ("WORKDIR /srv\nCOPY . .", "run.sh", "context run.sh"),
        ("WORKDIR /srv\nCOPY . .", "./app/a.sh", "context app/a.sh"),
        ("WORKDIR /srv\nCOPY run.sh .", "/srv/run.sh", "context run.sh"),
        ("WORKDIR /srv\nCOPY run.sh ./", "/srv/run.sh", "context run.sh"),
        ("WORKDIR /srv\nWORKDIR x\nCOPY run.sh y", "/srv/x/y", "context run.sh"),
        ("WORKDIR /srv\nCOPY . .\nWORKDIR /srv/app", "a.sh", "context app/a.sh"),
        ("WORKDIR /srv\nCOPY run.sh ../", "/run.sh", "context run.sh"),
        ("WORKDIR $NONE\nCOPY run.sh .", "run.sh", "?"),
    ]);
    let unknown = "FROM example.com/own\nCOPY run.sh .\n";
    assert_eq!(of(unknown, "run.sh", Project::of(FILES.iter().copied())), "?");
}

#[test]
fn wildcards_archives_urls_and_heredocs() {
    all(&[
        ("COPY *.sh /srv/", "/srv/run.sh", "context run.sh"),
        ("COPY *.sh /srv/", "/srv/a.sh", "image debian /srv/a.sh"),
        ("COPY a* /srv/", "/srv/a.sh", "context app/a.sh"),
        ("COPY a* /srv/", "/srv/sub/b.sh", "context app/sub/b.sh"),
        ("COPY */a.sh /srv/", "/srv/a.sh", "context app/a.sh"),
        ("COPY ru?.sh /start", "/start", "context run.sh"),
        ("COPY [rs]*.sh /d/", "/d/stop.sh", "context stop.sh"),
        ("COPY [ /d/", "/d/x", "?"),
        ("ADD run.sh /", "/run.sh", "context run.sh"),
        ("ADD x.tar.gz /srv", "/srv/anything", "?"),
        ("COPY x.tar.gz /srv/", "/srv/x.tar.gz", "context x.tar.gz"),
        ("ADD https://a.example/b/c.sh /srv/", "/srv/c.sh", "url https://a.example/b/c.sh"),
        ("ADD https://a.example/b/c.sh /x", "/x", "url https://a.example/b/c.sh"),
        ("ADD https://a.example/b/c.sh?d=/e /srv/", "/srv/e", "image debian /srv/e"),
        ("ADD https://a.example /srv/", "/srv/e", "?"),
        ("ADD https://a.example/b.git /srv", "/srv/x", "?"),
        ("ADD git@a.example:b/c /srv", "/srv/x", "?"),
        ("COPY <<EOF /x\necho 1\nEOF", "/x", "text echo 1\n"),
        ("COPY <<a <<b /x/\n1\na\n2\nb", "/x/a", "text 1\n"),
        ("COPY <<a <<b /x/\n1\na\n2\nb", "/x/b", "text 2\n"),
        ("COPY <<-EOF /x\n\t\ta\n\tEOF", "/x", "text a\n"),
        ("ENV V=1\nCOPY <<EOF /x\n$V \\$V\nEOF", "/x", "text 1 $V\n"),
        ("COPY <<'EOF' /x\n$V\nEOF", "/x", "text $V\n"),
        ("COPY <<EOF /x\n$NONE\nEOF", "/x", "?"),
    ]);
}

#[test]
fn later_steps_and_runs_in_between() {
    let copied = "COPY run.sh stop.sh /srv/\n";
    for (run, path, expected) in [
        ("COPY stop.sh /srv/run.sh", "/srv/run.sh", "context stop.sh"),
        ("RUN chmod +x /srv/run.sh", "/srv/run.sh", "context run.sh"),
        ("RUN chown -R a:b /srv && touch /srv/run.sh", "/srv/run.sh", "context run.sh"),
        ("RUN sed -i 's/\\r$//' /srv/run.sh && dos2unix /srv/stop.sh", "/srv/run.sh", "context run.sh"),
        ("RUN sed -i 's/a/b/' /srv/run.sh", "/srv/run.sh", "?"),
        ("RUN sed 's/a/b/' /srv/run.sh", "/srv/run.sh", "context run.sh"),
        ("RUN /srv/run.sh; sh /srv/run.sh; . /srv/run.sh", "/srv/run.sh", "context run.sh"),
        (
            "RUN apt-get update && apt-get install -y git && rm -rf /var/lib/apt/lists/*",
            "/srv/run.sh",
            "context run.sh",
        ),
        ("RUN mv /srv/run.sh /run.sh", "/run.sh", "?"),
        ("RUN mv /srv/run.sh /run.sh", "/srv/run.sh", "?"),
        ("RUN mv /srv/run.sh /run.sh", "/srv/stop.sh", "context stop.sh"),
        ("RUN mv /srv /app", "/app/run.sh", "?"),
        ("RUN mv /srv /app", "/srv/run.sh", "?"),
        ("RUN ln -s /srv/run.sh /usr/local/bin/run", "/usr/local/bin/run", "?"),
        ("RUN ln -s /srv/run.sh /usr/local/bin", "/usr/local/bin/run.sh", "?"),
        ("RUN ln -s /srv/run.sh /x", "/srv/run.sh", "context run.sh"),
        ("RUN cp /x /srv/run.sh", "/srv/run.sh", "?"),
        ("RUN cp /x/run.sh /srv", "/srv/run.sh", "?"),
        ("RUN cp /x/y /srv/", "/srv/run.sh", "context run.sh"),
        ("RUN cp /x/* /srv/", "/srv/run.sh", "?"),
        ("RUN cp -r /x/. /srv", "/srv/run.sh", "?"),
        ("RUN cp -t /srv /x/run.sh", "/srv/run.sh", "?"),
        ("RUN echo a > /srv/run.sh", "/srv/run.sh", "?"),
        ("RUN a 2>&1 >/dev/null", "/srv/run.sh", "context run.sh"),
        ("RUN cd /srv && echo a >> run.sh", "/srv/run.sh", "?"),
        ("RUN (cd /x; b) && echo a >> run.sh\nWORKDIR /srv", "/srv/run.sh", "context run.sh"),
        ("WORKDIR /srv\nRUN (cd /x; b) && echo a >> run.sh", "/srv/run.sh", "?"),
        ("RUN cd $X && echo a > run.sh", "/srv/run.sh", "?"),
        ("RUN cd $X && echo a > a.sh", "/srv/run.sh", "context run.sh"),
        ("RUN rm -rf /srv", "/srv/run.sh", "?"),
        ("RUN rm -f /srv/*.sh", "/srv/run.sh", "?"),
        ("RUN curl -o /srv/run.sh https://x.example", "/srv/run.sh", "?"),
        ("RUN cd /srv; wget https://x.example/run.sh", "/srv/run.sh", "?"),
        ("RUN tar xzf /x.tgz -C /srv", "/srv/run.sh", "?"),
        ("RUN tar czf /x.tgz /srv", "/srv/run.sh", "context run.sh"),
        ("WORKDIR /srv\nRUN tar -xzf /x.tgz", "/srv/run.sh", "?"),
        ("RUN git clone https://x.example/y /srv", "/srv/run.sh", "?"),
        ("RUN git clone https://x.example/srv.git", "/srv/run.sh", "?"),
        ("RUN make OUT=/srv/run.sh", "/srv/run.sh", "?"),
        ("RUN [\"cp\", \"/x\", \"/srv/run.sh\"]", "/srv/run.sh", "?"),
        ("RUN sh -c 'cp /x /srv/run.sh'", "/srv/run.sh", "?"),
        ("RUN cat <<EOF > /srv/run.sh\na\nEOF", "/srv/run.sh", "?"),
        ("RUN <<EOF\ncp /x /srv/run.sh\nEOF", "/srv/run.sh", "?"),
        // What no step names may have come with one all the same.
        ("RUN pip install x", "/usr/local/bin/x", "?"),
        ("RUN ./install.sh", "/opt/x", "?"),
        ("WORKDIR /srv\nRUN make", "/srv/x", "?"),
        ("RUN echo", "/opt/x", "image debian /opt/x"),
    ] {
        all(&[(&format!("{copied}{run}"), path, expected)]);
    }
}

#[test]
fn stages_images_and_mounts() {
    let project = || Project::of(FILES.iter().copied());
    let first = "FROM golang AS build\nWORKDIR /src\nCOPY . .\nCOPY <<EOF /gen.sh\n1\nEOF\nRUN go build -o /out/tool .\n";
    for (last, path, expected) in [
        ("FROM debian\nCOPY --from=build /src/run.sh /x", "/x", "context run.sh"),
        ("FROM debian\nCOPY --from=0 /src/run.sh /usr/local/bin/", "/usr/local/bin/run.sh", "context run.sh"),
        ("FROM debian\nCOPY --from=build src/app /x/", "/x/sub/b.sh", "context app/sub/b.sh"),
        ("FROM debian\nCOPY --from=BUILD /src /x", "/x/run.sh", "context run.sh"),
        ("FROM debian\nCOPY --from=build /gen.sh /", "/gen.sh", "text 1\n"),
        (
            "FROM debian\nCOPY --from=build /out/tool /usr/local/bin/",
            "/usr/local/bin/tool",
            "stage 0 /out/tool",
        ),
        ("FROM debian\nCOPY --from=build /out/tool /tool", "/tool", "stage 0 /out/tool"),
        ("FROM debian\nCOPY --from=build /out /usr/bin", "/usr/bin/tool", "stage 0 /out/tool"),
        ("FROM debian\nCOPY --from=build /out /usr/bin", "/usr/sbin/tool", "image debian /usr/sbin/tool"),
        ("FROM debian\nCOPY --from=build /src/*.sh /x/", "/x/run.sh", "context run.sh"),
        ("FROM build", "/src/run.sh", "context run.sh"),
        ("FROM build\nWORKDIR app", "a.sh", "context app/a.sh"),
        ("FROM build", "/out/tool", "?"),
        ("FROM debian\nCOPY --from=nginx:1 /etc/nginx/x /y", "/y", "image nginx:1 /etc/nginx/x"),
        ("FROM debian\nCOPY --from=nginx:1 /etc/nginx /y", "/y/x", "image nginx:1 /etc/nginx/x"),
        ("FROM scratch", "/bin/sh", "?"),
        ("ARG B\nFROM $B", "/bin/sh", "?"),
    ] {
        let text = format!("{first}{last}\n");
        assert_eq!(of(&text, path, project()), expected, "{text}{path}");
    }
    let onbuild = "FROM debian AS a\nONBUILD COPY run.sh /x\nONBUILD RUN make\nFROM a\n";
    assert_eq!(of(onbuild, "/x", project()), "context run.sh");
    assert_eq!(of(onbuild, "/y", project()), "?");

    let text = "FROM debian AS a\nCOPY app /a\nFROM debian\nRUN --mount=target=/c --mount=from=a,source=/a,target=/d \
                --mount=type=cache,target=/e sh /c/run.sh\n";
    let file = Dockerfile::parse(text);
    let inputs = Inputs { project: project(), ..Inputs::default() };
    let build = Build::new(Arc::new(file), &inputs, &mut Scripts::default());
    assert_eq!(origin(&build, 1, 3, "/c/run.sh"), Origin::Context("run.sh".into()));
    assert_eq!(origin(&build, 1, 3, "/d/a.sh"), Origin::Context("app/a.sh".into()));
    assert_eq!(origin(&build, 1, 3, "/e/a.sh"), Origin::Made);
    // Behind the RUN nothing is mounted.
    assert_ne!(origin(&build, 1, 4, "/c/run.sh"), Origin::Context("run.sh".into()));
}

#[test]
fn where_nothing_is_known_of_the_context() {
    for (copy, path, expected) in [
        ("COPY run.sh /srv/", "/srv/run.sh", "context run.sh"),
        ("COPY run.sh /x", "/x", "context run.sh"),
        ("COPY . /srv", "/srv/run.sh", "?"),
        ("COPY *.sh /srv/", "/srv/run.sh", "?"),
        ("COPY app /srv/", "/srv/a.sh", "?"),
    ] {
        assert_eq!(of(&format!("FROM debian\n{copy}\n"), path, Project::default()), expected, "{copy}");
    }
}

#[test]
fn hostile_files_take_no_time() {
    let mut text = "FROM debian AS s0\nCOPY . /a\n".to_owned();
    for stage in 1..60 {
        text += &format!(
            "FROM debian AS s{stage}\nCOPY --from=s{0} /a /a/a\nCOPY --from=s{0} /a/a /a\n",
            stage - 1
        );
    }
    let _ = of(&text, "/a/a/a/a/a/a/a/a/a/a/a/a/a", Project::default());
}
