//! What package managers need of the base image: each case is a RUN, the files of its context, and what is found.

mod common;

use leanfile::facts::needs::{self, Severity, What, When, needs};
use leanfile::facts::{Build, Inputs, Scripts};
use leanfile::project::Project;
use leanfile::syntax::Dockerfile;
use std::sync::Arc;

/// What the last stage needs.
fn needs_of(text: &str, files: &[(&str, &str)]) -> Arc<needs::Needs> {
    let file = Dockerfile::parse(text);
    assert!(file.errors.is_empty(), "{text}: {:?}", file.errors);
    let inputs = Inputs { project: Project::of(files.iter().copied()), ..Inputs::default() };
    let build = Build::new(Arc::new(file), &inputs, &mut Scripts::default());
    needs(&build, build.stages.len() - 1)
}

/// What is found for the last stage: `build: gcc +libc6-dev | run: +libpq5 | unknown: …`, packages with a `+`, unknown
/// things that are likely fine with a `~`.
fn found(text: &str, files: &[(&str, &str)]) -> String {
    let found = needs_of(text, files);
    let at = |when: When| {
        let these = found.needs.iter().filter(|need| need.at == when);
        let names = these.map(|need| match need.what {
            What::Command(name) => name.to_owned(),
            What::Package(name) => format!("+{name}"),
        });
        names.collect::<Vec<_>>().join(" ")
    };
    let mut parts = Vec::new();
    for (when, name) in [(When::Build, "build"), (When::Run, "run")] {
        let names = at(when);
        if !names.is_empty() {
            parts.push(format!("{name}: {names}"));
        }
    }
    let unknown = found.unknown.iter().map(|unknown| match unknown.severity {
        Severity::LikelyFine => format!("~{}", unknown.what),
        Severity::NotKnown | Severity::Compiles => unknown.what.clone(),
    });
    let unknown = unknown.collect::<Vec<_>>().join("; ");
    if !unknown.is_empty() {
        parts.push(format!("unknown: {unknown}"));
    }
    parts.join(" | ")
}

/// The same for one RUN on Python 3.11, in a folder with everything of the context.
fn python(run: &str, files: &[(&str, &str)]) -> String {
    found(&format!("FROM python:3.11\nWORKDIR /app\nCOPY . .\nRUN {run}\n"), files)
}

fn node(run: &str, files: &[(&str, &str)]) -> String {
    found(&format!("FROM node:20\nWORKDIR /app\nCOPY . .\nRUN {run}\n"), files)
}

fn ruby(run: &str, files: &[(&str, &str)]) -> String {
    found(&format!("FROM ruby:3.3\nWORKDIR /app\nCOPY . .\nRUN {run}\n"), files)
}

fn rust(run: &str, files: &[(&str, &str)]) -> String {
    found(&format!("FROM rust:1\nWORKDIR /app\nCOPY . .\nRUN {run}\n"), files)
}

const PSYCOPG2: &str = "build: gcc +libc6-dev +libpq-dev | run: +libpq5";

#[test]
fn packages_of_python_that_need_nothing() {
    for run in [
        "pip install flask gunicorn",
        "pip install --no-cache-dir 'flask==2.3.2' \"Django>=4\" uvicorn[standard]",
        "pip install numpy pandas==2.2.3 cryptography==41.0.7 psycopg2-binary==2.9.9",
        // A version that is put in is any, and pure Python all the same.
        "pip install poetry==$POETRY_VERSION",
        "pip install -U pip setuptools wheel && pip list",
        "pip install flask; conda install psycopg2",
        "apt-get update && apt-get install -y libpq-dev",
        // Markers of other systems.
        "pip install 'pycairo; sys_platform == \"win32\"'",
        "pip install 'pycairo; python_version < \"3.8\"'",
        "pip uninstall psycopg2",
        "echo pip install psycopg2",
        "python -m venv /venv && /venv/bin/pip install flask",
    ] {
        assert_eq!(python(run, &[]), "", "{run}");
    }
}

#[test]
fn a_call_of_pip_is_found_behind_anything() {
    for run in [
        "pip install psycopg2",
        "pip3 install --user psycopg2==2.9.9",
        "python -m pip install psycopg2",
        "python3.11 -m pip install psycopg2",
        "sudo -H pip install psycopg2",
        "conda run -n base pip install psycopg2",
        "poetry run pip install psycopg2",
        "sh -c 'pip install psycopg2'",
        "if true; then pip install psycopg2; fi",
        "x=$(pip install psycopg2)",
        "[\"pip\", \"install\", \"psycopg2\"]",
        "uv pip install --system psycopg2",
        "pipx install psycopg2",
        "poetry add psycopg2",
        "pipenv install psycopg2",
        "/venv/bin/pip install Psycopg2",
        "pip install 'sqlalchemy[postgresql]'",
        "easy_install psycopg2",
    ] {
        assert_eq!(python(run, &[]), PSYCOPG2, "{run}");
    }
}

#[test]
fn what_is_not_known_is_said() {
    for (run, expected) in [
        ("pip install some-company-thing", "unknown: `some-company-thing` is not known to come as a wheel"),
        ("pip install $PACKAGES", "unknown: which package `$…` is"),
        ("pip install 'flask[nonsense]'", "unknown: what `flask[nonsense]` brings along"),
        ("pip install numpy==1.19.5", "unknown: whether this `numpy` has a wheel for this Python"),
        ("pip install 'numpy<1.20'", "unknown: whether this `numpy` has a wheel for this Python"),
        ("pip install numpy==$V", "unknown: whether this `numpy` has a wheel for this Python"),
        ("pip install --no-binary :all: numpy", "unknown: what `numpy` needs to be built from source"),
        ("PIP_NO_BINARY=numpy pip install numpy", "unknown: what `numpy` needs to be built from source"),
        ("pip install -r requirements.txt", "unknown: what requirements.txt names (not seen)"),
        ("pip install -r https://example.com/r.txt", "unknown: what the requirements name (not seen)"),
        ("pip install .", "unknown: what the project in . needs (not seen)"),
        (
            "pip install https://example.com/x.tar.gz",
            "unknown: what `https://example.com/x.tar.gz` needs to be built",
        ),
        ("poetry install", "unknown: what poetry.lock and pyproject.toml name (not seen)"),
        ("pipenv sync", "unknown: what Pipfile (not seen)"),
        (
            "cat r.txt | xargs pip install",
            "unknown: which packages are installed (their names are read from elsewhere)",
        ),
        (
            "pip install -i https://example.com/simple flask",
            "unknown: ~whether another package index has the same wheels",
        ),
    ] {
        if run == "pipenv sync" {
            assert_eq!(python(run, &[]), "unknown: what Pipfile names (not seen)");
            continue;
        }
        assert_eq!(python(run, &[]), expected, "{run}");
    }
}

#[test]
fn the_python_counts() {
    let numpy = |image: &str| found(&format!("FROM {image}\nRUN pip install numpy\n"), &[]);
    for image in ["python:3.12-bookworm", "python:3.13.1", "debian:bookworm"] {
        assert_eq!(numpy(image), "", "{image}");
    }
    for image in ["python:3.7", "python:2", "pypy:3.10", "python:3.15"] {
        assert!(numpy(image).starts_with("unknown: whether this"), "{image}: {}", numpy(image));
    }
    assert!(numpy("python:3").starts_with("unknown: ~"));
    assert_eq!(found("FROM python:3.7\nRUN pip install flask\n", &[]), "", "pure Python fits any");
    // A stage has the Python of what it is built on; what that runs is its own affair.
    let text = "FROM python:3.7 AS a\nRUN pip install psycopg2\nFROM a\nRUN pip install numpy\n";
    assert!(found(text, &[]).starts_with("unknown: whether this"));
}

#[test]
fn requirements_files_are_read() {
    let files = [
        ("requirements.txt", "# all\n-r more.txt\nflask==2.0  # web\nDjango \\\n  >=3 --hash=sha256:00\n"),
        ("more.txt", "psycopg2>=2.9\n-c pins.txt\n"),
        ("pins.txt", "numpy==1.0\n"),
    ];
    assert_eq!(python("pip install -r requirements.txt", &files), PSYCOPG2);
    assert_eq!(python("pip install -rrequirements.txt", &files), PSYCOPG2);
    assert_eq!(python("pip install --requirement=requirements.txt", &files), PSYCOPG2);
    assert_eq!(
        python("pip install -c pins.txt flask numpy", &files),
        "unknown: whether this `numpy` has a wheel for this Python"
    );
    assert_eq!(python("uv pip sync requirements.txt", &files), PSYCOPG2);
    // Files that name each other.
    let round = [("a.txt", "-r b.txt\n"), ("b.txt", "-r a.txt\nflask\n")];
    assert_eq!(python("pip install -r a.txt", &round), "");
    let git = [("r.txt", "-e git+https://example.com/x.git#egg=x\n")];
    assert_eq!(
        python("pip install -r r.txt", &git),
        "build: git +ca-certificates | unknown: what `x` needs to be built"
    );
}

#[test]
fn a_file_is_found_where_it_was_copied_from() {
    let files =
        [("requirements.txt", "psycopg2"), ("app/requirements.txt", "pycairo"), ("app/dev-r.txt", "flask")];
    let with = |steps: &str| found(&format!("FROM python:3.11\n{steps}\n"), &files);
    for steps in [
        "COPY requirements.txt /tmp/\nRUN pip install -r /tmp/requirements.txt",
        "COPY requirements.txt /tmp/r.txt\nRUN pip install -r /tmp/r.txt",
        "WORKDIR /app\nCOPY requirements.txt .\nRUN pip install -r requirements.txt",
        "WORKDIR /app\nCOPY requirements.txt ./\nRUN pip install -r ./requirements.txt",
        "COPY . /src\nRUN cd /src && pip install -r requirements.txt",
        "COPY . /src\nWORKDIR /src/app\nRUN pip install -r ../requirements.txt",
        "COPY requirements*.txt /x/\nRUN pip install -r /x/requirements.txt",
        "RUN --mount=type=bind,source=requirements.txt,target=/r.txt pip install -r /r.txt",
        "COPY [\"requirements.txt\", \"/x/\"]\nRUN pip install -r /x/requirements.txt",
        "COPY . .\nCOPY --from=x /bin/tool /bin/\nRUN pip install -r requirements.txt",
        "ADD requirements.txt /\nRUN pip install -r requirements.txt",
    ] {
        assert_eq!(with(steps), PSYCOPG2, "{steps}");
    }
    // The folder's own file, not the one of the context's root.
    let cairo = with("COPY app /src\nRUN pip install -r /src/requirements.txt");
    assert!(cairo.contains("+libcairo2-dev"), "{cairo}");
    assert_eq!(with("COPY app/*.txt /x/\nRUN pip install -r /x/dev-r.txt"), "");
    for steps in [
        "RUN pip install -r requirements.txt",
        "COPY . .\nCOPY --from=x requirements.txt .\nRUN pip install -r requirements.txt",
        // It may be a folder, whose contents are copied.
        "COPY . .\nCOPY --from=x a.txt .\nRUN pip install -r requirements.txt",
        "COPY . .\nRUN echo numpy > requirements.txt\nRUN pip install -r requirements.txt",
        "COPY . .\nCOPY --from=x /made .\nRUN pip install -r requirements.txt",
        "ARG D\nCOPY . .\nCOPY $D .\nRUN pip install -r requirements.txt",
        "COPY . .\nADD made.tar.gz .\nRUN pip install -r requirements.txt",
        "COPY --from=x requirements.txt .\nRUN pip install -r requirements.txt",
        "ARG D\nCOPY requirements.txt $D/\nRUN pip install -r $D/requirements.txt",
        "COPY . /src\nRUN (cd /src); pip install -r requirements.txt",
        "COPY . /src\nRUN cd $X && pip install -r requirements.txt",
        "RUN pip install -r requirements.txt\nCOPY . .",
    ] {
        assert!(with(steps).starts_with("unknown: what"), "{steps}: {}", with(steps));
    }
}

#[test]
fn repositories_need_their_tools() {
    for (word, expected) in [
        ("git+https://example.com/x.git", "build: git +ca-certificates"),
        ("x@git+https://example.com/x.git@v1", "build: git +ca-certificates"),
        ("'x @ git+https://example.com/x'", "build: git +ca-certificates"),
        ("git+ssh://git@example.com/x.git", "build: git +ca-certificates ssh"),
        ("hg+https://example.com/x", "build: hg +ca-certificates"),
        ("svn+https://example.com/x", "build: svn +ca-certificates"),
    ] {
        let found = python(&format!("pip install {word}"), &[]);
        assert!(found.starts_with(&format!("{expected} | unknown: what")), "{word}: {found}");
    }
}

#[test]
fn projects_of_python() {
    let project = |text: &str| python("pip install .", &[("pyproject.toml", text)]);
    assert_eq!(project("[project]\nname = 'x'\ndependencies = ['flask', 'psycopg2>=2']\n"), PSYCOPG2);
    assert_eq!(project("[build-system]\nrequires = ['setuptools-scm']\n"), "build: git");
    assert_eq!(
        project("[build-system]\nrequires = ['cython', 'setuptools']\n"),
        "build: gcc +libc6-dev | unknown: what the project compiles with cython"
    );
    assert_eq!(project("[project\n"), "unknown: what pyproject.toml says (it cannot be read)");
    let extras = [("pyproject.toml", "[project]\n[project.optional-dependencies]\npg = ['psycopg2']\n")];
    assert_eq!(python("pip install .[pg]", &extras), PSYCOPG2);
    assert_eq!(python("pip install -e .", &extras), "");
    let setup = |text: &str| python("python setup.py install", &[("setup.py", text)]);
    assert_eq!(setup("setup(install_requires=[\n 'flask', # web\n \"psycopg2\",\n])"), PSYCOPG2);
    assert_eq!(
        setup("setup(install_requires=read('requirements.txt'))"),
        "unknown: what the install_requires of setup.py names"
    );
    assert_eq!(
        setup("setup(ext_modules=[Extension('x')])"),
        "build: gcc +libc6-dev | unknown: what setup.py compiles"
    );
    let config = [
        ("setup.py", "setup()"),
        ("setup.cfg", "[options]\ninstall_requires =\n  flask\n  psycopg2\n[x]\n  y\n"),
    ];
    assert_eq!(python("pip install .", &config), PSYCOPG2);
}

#[test]
fn lock_files_of_python() {
    let poetry = |packages: &str| {
        let project = "[tool.poetry]\nname = 'x'\n[build-system]\nrequires = ['poetry-core']\n";
        python("poetry install --only main", &[("poetry.lock", packages), ("pyproject.toml", project)])
    };
    assert_eq!(poetry("[[package]]\nname = 'psycopg2'\nversion = '2.9'\n"), PSYCOPG2);
    assert_eq!(poetry("[[package]]\nname = 'psycopg2'\nversion = '2.9'\ngroups = ['dev']\n"), "");
    // A lock that lists files tells of packages that no table knows.
    let listed = |file: &str| {
        poetry(&format!(
            "[[package]]\nname = 'own'\nversion = '1'\nfiles = [{{file = '{file}', hash = ''}}]\n"
        ))
    };
    assert_eq!(listed("own-1-py3-none-any.whl"), "");
    assert_eq!(listed("own-1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl"), "");
    assert_eq!(listed("own-1-cp37-abi3-manylinux_2_17_x86_64.whl"), "");
    for other in [
        "own-1.tar.gz",
        "own-1-cp312-cp312-manylinux_2_17_x86_64.whl",
        "own-1-cp311-cp311-musllinux_1_1_x86_64.whl",
        "own-1-cp311-cp311-macosx_11_0_arm64.whl",
        "own-1-cp312-abi3-manylinux_2_17_x86_64.whl",
    ] {
        assert!(listed(other).starts_with("unknown: what `own` needs"), "{other}: {}", listed(other));
    }
    let git = "[[package]]\nname = 'x'\nversion = '1'\n[package.source]\ntype = 'git'\nurl = 'https://example.com/x.git'\n";
    assert_eq!(poetry(git), "build: git +ca-certificates | unknown: what `x` needs to be built");
    let uv = "[[package]]\nname = 'own'\nversion = '1'\nsource = { registry = 'x' }\nwheels = [{ url = 'https://example.com/own-1-py3-none-any.whl' }]\n[[package]]\nname = 'app'\nsource = { virtual = '.' }\n";
    assert_eq!(python("uv sync --frozen", &[("uv.lock", uv)]), "");
    let pipenv =
        r#"{"default": {"psycopg2": {"version": "==2.9"}}, "develop": {"pycairo": {"version": "==1"}}}"#;
    assert_eq!(python("pipenv install --system --deploy", &[("Pipfile.lock", pipenv)]), PSYCOPG2);
}

#[test]
fn libraries_that_packages_of_python_load() {
    assert_eq!(python("pip install python-magic", &[]), "run: +libmagic1");
    assert_eq!(python("pip install GitPython", &[]), "run: git");
    assert_eq!(python("pip install opencv-python-headless", &[]), "");
    assert!(python("pip install opencv-python", &[]).contains("+libglib2.0-0"));
    assert_eq!(needs::name_on("libglib2.0-0", "trixie"), "libglib2.0-0t64");
    assert_eq!(needs::name_on("libglib2.0-0", "bookworm"), "libglib2.0-0");
}

const GYP: &str = "build: python3 make g++";

#[test]
fn lock_files_of_npm() {
    let lock =
        |packages: &str| format!("{{\"lockfileVersion\": 3, \"packages\": {{\"\": {{}}, {packages}}}}}");
    let with = |run: &str, packages: &str| {
        node(run, &[("package.json", "{}"), ("package-lock.json", &lock(packages))])
    };
    assert_eq!(with("npm ci", r#""node_modules/express": {"version": "4.18.2"}"#), "");
    let bcrypt = r#""node_modules/bcrypt": {"hasInstallScript": true}"#;
    assert_eq!(with("npm ci", bcrypt), GYP);
    assert_eq!(with("npm install", bcrypt), GYP);
    assert_eq!(with("npm ci --ignore-scripts", bcrypt), "");
    let dev = r#""node_modules/bcrypt": {"hasInstallScript": true, "dev": true}"#;
    assert_eq!(with("npm ci", dev), GYP);
    assert_eq!(with("npm ci --omit=dev", dev), "");
    assert_eq!(with("npm ci --production", dev), "");
    assert_eq!(with("NODE_ENV=production npm ci --include=dev", dev), GYP);
    assert_eq!(
        with("npm ci", r#""node_modules/fsevents": {"hasInstallScript": true, "os": ["darwin"]}"#),
        ""
    );
    assert_eq!(with("npm ci", r#""node_modules/esbuild": {"hasInstallScript": true}"#), "");
    assert_eq!(
        with("npm ci", r#""node_modules/a/node_modules/@own/b": {"hasInstallScript": true}"#),
        "unknown: what the install script of `@own/b` runs"
    );
    assert_eq!(
        with("npm ci", r#""node_modules/x": {"resolved": "git+ssh://git@github.com/o/x.git#0"}"#),
        "build: git +ca-certificates ssh | unknown: what `x` needs to be built"
    );
    assert_eq!(
        with("npm ci", r#""node_modules/puppeteer": {"hasInstallScript": true}"#),
        "unknown: ~whether this version of `puppeteer` brings its binary"
    );
    let production = "FROM node:20\nENV NODE_ENV=production\nCOPY . /app\nRUN cd /app && npm ci\n";
    assert_eq!(
        found(production, &[("app/x", ""), ("package.json", "{}"), ("package-lock.json", &lock(dev))]),
        ""
    );
}

#[test]
fn projects_of_node() {
    assert_eq!(node("npm ci", &[]), "unknown: what package.json names (not seen)");
    let manifest = |text: &str| node("npm install", &[("package.json", text)]);
    assert_eq!(
        manifest(r#"{"dependencies": {"express": "^4"}}"#),
        "unknown: ~what the packages of package.json bring along (no lock file)"
    );
    assert!(manifest(r#"{"dependencies": {"sqlite3": "^5"}}"#).starts_with(GYP));
    assert!(manifest(r#"{"dependencies": {"x": "github:o/x"}}"#).starts_with("build: git +ca-certificates"));
    assert!(manifest(r#"{"dependencies": {"x": "o/x#main"}}"#).starts_with("build: git +ca-certificates"));
    assert!(manifest(r#"{"scripts": {"postinstall": "make all"}}"#).starts_with("build: make"));
    assert!(manifest(r#"{"scripts": {"start": "make all"}}"#).is_empty());
    assert!(manifest(r#"{"scripts": {"prepare": "sh x.sh"}}"#).starts_with("unknown: what the script"));
    assert_eq!(manifest("{"), "unknown: what package.json names (it cannot be read)");
    // An older lock does not say which packages run scripts.
    let v1 = r#"{"dependencies": {"express": {"version": "4"}, "a": {"version": "1", "dependencies": {"bcrypt": {"version": "5"}}}}}"#;
    let found = node("npm ci", &[("package.json", "{}"), ("package-lock.json", v1)]);
    assert_eq!(
        found,
        format!("{GYP} | unknown: ~which packages run install scripts (package-lock.json does not say)")
    );
}

#[test]
fn yarn_and_pnpm() {
    let yarn = "# yarn lockfile v1\n\n\"@a/b@^1\":\n  version \"1\"\n  resolved \"https://registry.example.com/b.tgz\"\n\nbcrypt@^5.0.0, bcrypt@^5.1.0:\n  version \"5.1.0\"\n\nx@o/x:\n  version \"1\"\n  resolved \"git+https://example.com/x.git#0\"\n";
    for run in ["yarn", "yarn install --frozen-lockfile", "corepack yarn install"] {
        let found = node(run, &[("package.json", "{}"), ("yarn.lock", yarn)]);
        assert!(found.starts_with("build: python3 make g++ git +ca-certificates"), "{run}: {found}");
    }
    assert_eq!(node("yarn build && yarn --version", &[]), "");
    let pnpm = "lockfileVersion: '6.0'\n\npackages:\n\n  /bcrypt@5.1.0:\n    resolution: {integrity: x}\n    requiresBuild: true\n    dev: false\n\n  /own@1.0.0:\n    resolution: {integrity: x}\n    requiresBuild: true\n";
    assert_eq!(
        node("pnpm install --frozen-lockfile", &[("package.json", "{}"), ("pnpm-lock.yaml", pnpm)]),
        format!("{GYP} | unknown: what the install script of `own` runs")
    );
}

#[test]
fn packages_of_npm_by_name() {
    for run in [
        "npm install -g npm@10",
        "npm i -g typescript eslint",
        "npx --yes prettier",
        "npm run build",
        "npm --version",
    ] {
        assert_eq!(node(run, &[]), "", "{run}");
    }
    assert_eq!(node("npm install -g node-sass", &[]), GYP);
    assert_eq!(node("npm install -g own-tool@1", &[]), "unknown: ~what `own-tool` brings along");
    assert_eq!(node("npm install -g $TOOLS", &[]), "unknown: which package `$…` is");
    assert!(node("npm i -g o/x", &[]).starts_with("build: git"));
    assert!(node("node-gyp rebuild", &[]).starts_with(GYP));
    assert!(node("npm install -g prisma", &[]).contains("run: openssl"));
}

#[test]
fn gems() {
    assert_eq!(ruby("gem install bundler", &[]), "");
    assert_eq!(ruby("gem install bundler:2.4.1 rake -v 13", &[]), "");
    assert_eq!(ruby("gem install pg", &[]), "build: gcc +libc6-dev make +libpq-dev | run: +libpq5");
    assert_eq!(ruby("gem install own", &[]), "unknown: `own` is not known to be files alone");
    assert_eq!(ruby("bundle install", &[]), "unknown: what Gemfile names (not seen)");
    let lock = |specs: &str| ruby("bundle install --jobs 4", &[("Gemfile", ""), ("Gemfile.lock", specs)]);
    assert_eq!(
        lock("GEM\n  remote: x\n  specs:\n    rack (3.0)\n      bcrypt (1)\n\nDEPENDENCIES\n  bcrypt\n"),
        ""
    );
    assert_eq!(lock("GEM\n  specs:\n    bcrypt (3.1.20)\n"), "build: gcc +libc6-dev make");
    // A lock that names the platform takes the gem that comes compiled.
    assert_eq!(
        lock("GEM\n  specs:\n    nokogiri (1.16.0-arm64-darwin)\n    nokogiri (1.16.0-x86_64-linux)\n"),
        ""
    );
    assert!(
        lock("GEM\n  specs:\n    nokogiri (1.16.0)\n").starts_with("build: gcc +libc6-dev make g++ patch")
    );
    assert!(
        lock("GIT\n  remote: https://example.com/x.git\n  specs:\n    x (1)\n")
            .starts_with("build: git +ca-certificates")
    );
    let gemfile = |text: &str| ruby("bundle", &[("Gemfile", text)]);
    assert!(gemfile("gem 'pg', '~> 1'\n").contains("+libpq-dev"));
    assert!(gemfile("gem \"x\", github: 'o/x'\n").starts_with("build: git"));
    assert!(gemfile("# gem 'pg'\ngem 'rake'\n").starts_with("unknown: ~"));
}

#[test]
fn crates() {
    let lock = |names: &[&str]| {
        let text: String = names
            .iter()
            .map(|name| format!("[[package]]\nname = \"{name}\"\nversion = \"1.0.0\"\n"))
            .collect();
        rust("cargo build --release", &[("Cargo.toml", ""), ("Cargo.lock", &text)])
    };
    assert_eq!(lock(&["serde", "libz-sys", "ring", "windows-sys"]), "");
    assert_eq!(lock(&["openssl-sys"]), "build: pkg-config +libssl-dev | run: +libssl3");
    assert_eq!(lock(&["openssl-sys", "openssl-src"]), "build: make");
    assert_eq!(lock(&["own-sys"]), "unknown: what `own-sys` compiles or links");
    assert_eq!(rust("cargo build", &[]), "unknown: what Cargo.toml names (not seen)");
    assert_eq!(rust("cargo +nightly install ripgrep", &[]), "");
    assert_eq!(rust("cargo install own", &[]), "unknown: what the crates of `own` compile");
    assert_eq!(rust("cargo --version", &[]), "");
    assert_eq!(rust("cargo build", &[("Cargo.toml", "[package]\nname = 'x'\n")]), "");
}

#[test]
fn other_managers() {
    let perl = |run: &str| found(&format!("FROM perl:5\nRUN {run}\n"), &[]);
    assert_eq!(perl("cpanm Mojolicious"), "build: make");
    assert_eq!(perl("cpanm --notest DBI"), "build: make | unknown: `DBI` is not known to be Perl alone");
    assert_eq!(perl("cpanm --installdeps ."), "build: make | unknown: which modules of CPAN are installed");
    assert_eq!(perl("pecl install redis"), "unknown: what `pecl install` compiles or fetches");
}

/// A manifest or lock file that is cut off anywhere, or holds anything, stops nothing.
#[test]
fn files_may_hold_anything() {
    let samples = [
        (
            "requirements.txt",
            "-r ü.txt\nflask[é,x]==1.0.*; python_version < '3'\n--no-binary=ü\nx @ git+ssh://é\n",
        ),
        ("pyproject.toml", "[build-system]\nrequires = ['ü']\n[project]\ndependencies = ['é>=1', '[']\n"),
        ("setup.py", "setup(install_requires=['ü', \"é\" # x\n])\nsetup_requires = [ü"),
        ("setup.cfg", "[options]\ninstall_requires = ü\n  é\n"),
        ("poetry.lock", "[[package]]\nname = 'ü'\nversion = '1é'\nfiles = [{file = 'é-1-cpü-é.whl'}]\n"),
        ("Pipfile.lock", "{\"default\": {\"ü\": {\"version\": \"==é\"}}, \"develop\": []}"),
        ("package.json", "{\"dependencies\": {\"ü\": \"@é/x#\"}, \"scripts\": {\"install\": \"é 'x\"}}"),
        ("package-lock.json", "{\"packages\": {\"node_modules/ü\": {\"os\": [1], \"resolved\": \"git+é\"}}}"),
        ("yarn.lock", "\"@ü@é\":\n  resolved \"é\nü:\n"),
        ("pnpm-lock.yaml", "packages:\n  /ü/1é:\n    os: [é]\n  '@é@1':\n"),
        ("Gemfile", "gem 'ü', git: 'é'\ngem ü\ngem\n"),
        ("Gemfile.lock", "GIT\n  remote: ü\nGEM\n  specs:\n    é (1-ü)\n    ü\n"),
        ("Cargo.lock", "[[package]]\nname = 'ü-sys'\n"),
    ];
    let run = "pip install -r requirements.txt . && poetry install && pipenv sync --dev && npm ci && bundle && cargo build";
    let text = format!("FROM python:3.11\nCOPY . .\nRUN {run}\n");
    for (name, sample) in samples {
        for end in (0..=sample.len()).filter(|&end| sample.is_char_boundary(end)) {
            found(&text, &[(name, &sample[..end])]);
        }
    }
}

/// Over the corpus, where it is there: what is found belongs to RUNs of the stage, and each thing is said once.
#[test]
fn the_corpus() {
    let Some(folder) = common::corpus("the_corpus") else { return };
    for entry in std::fs::read_dir(folder.join("files")).unwrap().flatten() {
        let Ok(text) = std::fs::read_to_string(entry.path()) else { continue };
        let file = Arc::new(Dockerfile::parse(&*text));
        let build = Build::new(file, &Inputs::default(), &mut Scripts::default());
        for stage in &build.stages {
            let found = needs(&build, stage.index);
            let at = |instruction| build.run(instruction).is_some_and(|run| run.stage == stage.index);
            assert!(found.needs.iter().all(|need| at(need.instruction)), "{:?}", entry.path());
            assert!(found.unknown.iter().all(|unknown| at(unknown.instruction)), "{:?}", entry.path());
            let mut said = std::collections::HashSet::new();
            assert!(found.needs.iter().all(|need| said.insert((need.what, need.at, need.instruction))));
        }
    }
}

/// What is not seen may be fine; what is compiled for certain is told apart.
#[test]
fn what_compiles_is_told_from_what_is_not_known() {
    let of = |text: &str, files: &[(&str, &str)]| -> Vec<Severity> {
        needs_of(text, files).unknown.iter().map(|unknown| unknown.severity).collect()
    };
    let pip = |what: &str| format!("FROM python:3.11\nCOPY . .\nRUN pip install {what}\n");
    for not_known in ["-r requirements.txt", "own-package", "git+https://example.com/a/b", "$PACKAGES"] {
        assert_eq!(of(&pip(not_known), &[]), [Severity::NotKnown], "{not_known}");
    }
    let cython = ("pyproject.toml", "[build-system]\nrequires = [\"cython\"]\n[project]\nname = \"a\"\n");
    assert!(of(&pip("."), &[cython]).contains(&Severity::Compiles));
    assert_eq!(of(&pip("--no-binary :all: numpy"), &[]), [Severity::Compiles]);
    assert_eq!(of("FROM perl:5.40\nRUN cpanm DBI\n", &[]), [Severity::Compiles]);
}
