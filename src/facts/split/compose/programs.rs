//! The programs that a container starts are in the runtime stage, and found there; the packages that bring them.

use super::*;
use crate::facts::needs::{self, What};
use crate::facts::origins::Origin;

impl Parts<'_> {
    /// The packages that bring what the container starts and the runtime image lacks, and the libraries that programs are linked with.
    pub(super) fn install(&self, composed: &mut Composed, chosen: &Chosen) -> Result<(), Kept> {
        let mut missing: BTreeSet<String> = BTreeSet::new();
        let from = self.stage.instructions.start;
        let programs = self.recipes.iter().flat_map(|recipe| recipe.programs_of(self.build));
        let mut wanted: BTreeMap<String, usize> = programs.map(|program| (program, from)).collect();
        for started in
            self.starts().programs.iter().filter(|started| started.at == When::Run && !started.only_if_tested)
        {
            wanted.entry(started.name.clone()).or_insert(started.instruction);
        }
        // And those that installed packages call.
        let needs = needs::needs(self.build, self.stage.index);
        for need in needs.needs.iter().filter(|need| need.at == needs::When::Run) {
            if let What::Command(name) = need.what {
                wanted.entry(name.to_owned()).or_insert(need.instruction);
            }
        }
        for (name, instruction) in wanted {
            // What package.json starts by its name is a package's, where no package of the system has one of that name.
            if self.of_a_script(&name)
                && chosen.image.release.and_then(|release| bases::provider(release, &name)).is_none()
            {
                continue;
            }
            missing.extend(self.package_of(composed, chosen, &name, instruction)?);
        }
        missing.extend(self.packages_of_steps(composed, chosen));
        for product in self.products() {
            if let ProductKind::LinkedProgram(libraries) | ProductKind::Prefix(libraries) = &product.kind {
                for library in libraries {
                    let on = chosen.image.release;
                    let name = match (self.stage.family, on) {
                        (Family::Alpine, _) => runtime_packages::name_on_alpine(library),
                        (_, Some(release)) => runtime_packages::name_on(library, release),
                        (_, None) => Some(*library),
                    };
                    let name = name.ok_or_else(|| {
                        let on = on.unwrap_or("Alpine");
                        let why = format!(
                            "{} is linked with {library}, and it is not known what that is called on {on}",
                            product.path
                        );
                        self.kept("a library's package is not known", from, why)
                    })?;
                    missing.insert(name.to_owned());
                }
            }
        }

        if !missing.is_empty() {
            composed.carried.insert(0, Carried::Install(missing.into_iter().collect()));
        }
        join_installs(composed);
        // What fetches over https needs them, and they are only recommended. Source: Debian's package indexes (`Recommends` of curl, git,
        // libcurl4 and wget).
        let fetches = |package: &String| {
            matches!(package.as_str(), "curl" | "git" | "wget")
                || package.starts_with("libcurl3")
                || package.starts_with("libcurl4")
        };
        for carried in &mut composed.carried {
            if let Carried::Install(packages) = carried
                && packages.iter().any(fetches)
                && !packages.iter().any(|package| package == "ca-certificates")
            {
                packages.push("ca-certificates".to_owned());
                packages.sort();
            }
        }
        let brings_certificates = composed.carried.iter().any(
            |carried| matches!(carried, Carried::Install(packages) if packages.iter().any(|package| package == "ca-certificates")),
        );
        if brings_certificates {
            let certificates = Carried::FromBuilder { paths: vec![CERTIFICATES.to_owned()], chown: None };
            composed.carried.retain(|carried| *carried != certificates);
        }
        Ok(())
    }

    /// The packages that bring the programs which the runtime stage's own steps call and its image lacks.
    fn packages_of_steps(&self, composed: &Composed, chosen: &Chosen) -> BTreeSet<String> {
        let mut names: BTreeSet<&str> = BTreeSet::new();
        for carried in &composed.carried {
            let (at, only) = match carried {
                Carried::Same(at) => (at, None),
                Carried::Steps { instruction, steps } => (instruction, Some(steps)),
                _ => continue,
            };
            let steps = self.ran.get(at).into_iter().flat_map(|ran| &ran.sets_up);
            let stays = |step: &&steps::SetUp| only.is_none_or(|only| only.contains(&step.step));
            names.extend(steps.filter(stays).map(|step| step.program.as_str()));
        }
        let of_alpine = |name: &str| (name == "update-ca-certificates").then_some("ca-certificates");
        let package_of = |name: &&str| match self.stage.family {
            Family::Alpine => of_alpine(name),
            _ => chosen.image.release.and_then(|release| bases::provider(release, name)),
        };
        names
            .into_iter()
            .filter(|name| !self.is_of_system(composed, chosen, name))
            .filter_map(|name| package_of(&name))
            .filter(|package| !self.installed_by(composed, package))
            .map(str::to_owned)
            .collect()
    }

    /// The package that brings a program that the container starts; `None` where it is there without.
    ///
    /// # Errors
    /// No package is known, or it is a program that builds.
    pub(super) fn package_of(
        &self,
        composed: &Composed,
        chosen: &Chosen,
        name: &str,
        instruction: usize,
    ) -> Result<Option<String>, Kept> {
        let plain = name_of(name);
        let ours = self.products().iter().any(|product| {
            name_of(&product.path) == plain || name.starts_with('/') && is_below(name, &product.path)
        });
        let of_system =
            name.starts_with("/bin/") || name.starts_with("/usr/bin/") || name.starts_with("/sbin/");
        if ours
            || self.of_a_gem(plain)
            || name.contains('/') && !of_system
            || chosen.brings.contains(&plain)
            || self.is_copied_onto_path(name)
        {
            return Ok(None);
        }
        if self.recipes.iter().any(|recipe| recipe.tools.contains(&plain)) {
            let why = format!("the container starts `{plain}`, which builds");
            return Err(self.kept("the container starts a build tool", instruction, why));
        }
        if !chosen.image.has_shell || self.is_of_system(composed, chosen, name) {
            return Ok(None);
        }
        match chosen.image.release.and_then(|release| bases::provider(release, plain)) {
            Some(package) => Ok(Some(package.to_owned())),
            // It may be one of those that are installed into a folder of programs.
            None if !name.contains('/') && self.folder_of_programs().is_some() => Ok(None),
            None => {
                let why = format!(
                    "which package of {} has `{plain}`, which the container starts, is not known",
                    chosen.image.reference
                );
                Err(self.kept("what it starts is not known", instruction, why))
            }
        }
    }

    /// Whether a gem that the project names, and that is built into the image's own folder of gems, has a program of its name.
    fn of_a_gem(&self, name: &str) -> bool {
        let project = &self.build.project;
        let names = |file: &String| {
            let is_it = matches!(name_of(file), "Gemfile" | "Gemfile.lock");
            let says = |text: &str| {
                text.split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ','))
                    .any(|word| word == name)
            };
            is_it && project.text(file).is_some_and(|text| says(&text))
        };
        self.products().iter().any(|product| name_of(&product.path) == "bundle")
            && project.files().unwrap_or_default().iter().any(names)
    }

    /// Whether a COPY or ADD puts a program, a file of its own, where programs are looked for: `entrypoint.sh` in `/usr/local/bin`.
    fn is_copied_onto_path(&self, name: &str) -> bool {
        let origins = Origins::new(self.build);
        let end = self.stage.instructions.end;
        let is_file = |path: &str| match origins.of(self.stage.index, end, path) {
            Origin::Context(source) => self.build.project.is_file(source.trim_matches('/')) == Some(true),
            Origin::Heredoc(_) | Origin::Remote(_) => true,
            _ => false,
        };
        match name.starts_with('/') {
            true => is_file(name),
            false => DEFAULT_PATH.split(':').any(|folder| is_file(&format!("{folder}/{name}"))),
        }
    }

    /// Whether a script of package.json starts a program, or a package that a RUN installs for all has it.
    pub(super) fn of_a_script(&self, name: &str) -> bool {
        let mut started =
            self.starts().programs.iter().filter(|started| started.at == When::Run && started.name == name);
        let globally = |run: &Run| {
            run.script().is_some_and(|script| {
                let installs = script.calls().any(|call| {
                    matches!(call.name(), "npm" | "yarn" | "pnpm")
                        && (call.has("-g") || call.has("--global") || call.has("global"))
                });
                installs && script.text.contains(name.split('-').next().unwrap_or(name))
            })
        };
        let of_a_manager = |through: &String| {
            through.contains("package.json")
                || ["bun", "npm", "pnpm", "yarn", "yarnpkg"]
                    .iter()
                    .any(|manager| through.contains(&format!(" runs {manager} run ")))
        };
        started.any(|started| started.through.iter().any(of_a_manager))
            || self.build.runs.iter().any(|run| run.stage == self.stage.index && globally(run))
    }

    /// Whether the runtime image has a program, or a package that is installed in it.
    pub(super) fn is_of_system(&self, composed: &Composed, chosen: &Chosen, name: &str) -> bool {
        let plain = name_of(name);
        // The same image has what it had.
        self.stage.image.as_ref() == Some(&chosen.image.reference)
            || chosen.contents.command(name).is_there()
            || chosen.brings.contains(&plain)
            || is_of_every_system(plain)
            || self.installed_by(composed, plain)
    }

    /// What compose files start in its containers must be there as well.
    pub(super) fn started_elsewhere(&self, composed: &Composed, chosen: &Chosen) -> Result<(), Kept> {
        if !chosen.image.has_shell {
            return onto::started_elsewhere(self.build, self.stage);
        }
        let from = self.stage.instructions.start;
        for elsewhere in &self.build.started_elsewhere {
            let Ok(script) = crate::shell::parse(&elsewhere.script) else { continue };
            let inside = script.scripts_inside();
            let all = std::iter::once(&script).chain(&inside);
            let names: Vec<String> = all
                .flat_map(|script| {
                    script
                        .calls()
                        .map(|call| call.path().unwrap_or(call.name()).to_owned())
                        .collect::<Vec<_>>()
                })
                .collect();
            for name in names {
                let missing = match self.package_of(composed, chosen, &name, from) {
                    Ok(None) => continue,
                    Ok(Some(_)) | Err(_) => name,
                };
                let why = format!(
                    "{}: `{missing}` is started in its container, and would not be there",
                    elsewhere.place
                );
                return Err(self.kept("a compose file starts something else", from, why));
            }
        }
        Ok(())
    }

    /// Whether a package that is installed in the runtime stage is called as the program.
    pub(super) fn installed_by(&self, composed: &Composed, program: &str) -> bool {
        let of = OF_PACKAGES.binary_search_by_key(&program, |(name, _)| name);
        let of: &[&str] = of.map_or(&[], |at| OF_PACKAGES[at].1);
        let brings = |package: &String| {
            package.starts_with(program) || of.iter().any(|start| package.starts_with(start))
        };
        composed.carried.iter().any(|carried| match carried {
            Carried::Install(packages) => packages.iter().any(brings),
            Carried::Same(at) => self.ran.get(at).is_some_and(|ran| ran.installs.iter().any(brings)),
            _ => false,
        })
    }

    /// Puts the folder of a program that is started by its name alone on PATH, where it is not there.
    pub(super) fn on_path(&self, composed: &mut Composed, products: &[&Product], chosen: &Chosen) {
        for started in self
            .starts()
            .programs
            .iter()
            .filter(|started| started.at == When::Run && !started.name.contains('/'))
        {
            let folder_of = |product: &&Product| {
                product.path.rsplit_once('/').map_or("/", |(folder, _)| folder).to_owned()
            };
            let mut named = products
                .iter()
                .copied()
                .filter(|product| name_of(&product.path) == started.name && self.is_used(product));
            let product =
                named.clone().find(|product| on_default_path(&folder_of(product))).or_else(|| named.next());
            let folder = match product {
                // A folder that is called as a program of the image: `/usr/local/bundle`.
                Some(product)
                    if !matches!(product.kind, ProductKind::StaticProgram { .. })
                        && chosen.contents.command(&started.name).is_there() =>
                {
                    continue;
                }
                Some(product) => folder_of(&product),
                // What the system has is not looked for there.
                None if self.is_of_system(composed, chosen, &started.name) => continue,
                None => match self.folder_of_programs() {
                    Some(folder) => folder,
                    None => continue,
                },
            };
            if on_default_path(&folder) {
                continue;
            }
            let sets_path = self.instructions().any(|at| {
                let instruction = &self.build.file.instructions[at];
                let state = self.build.state(at);
                let has = |value: &str| match state.expand(value, instruction.escape) {
                    Ok(Known::Known(value)) => value.split(':').any(|part| part.trim_matches('"') == folder),
                    _ => value.contains(&folder),
                };
                // Of `$APP_HOME/bin:$PATH` only the first part is known where the base's own PATH is not.
                instruction.keyword == Keyword::Env
                    && instruction.env_pairs().iter().any(|pair| {
                        pair.name == "PATH"
                            && pair.value.is_some_and(|value| {
                                value.trim_matches('"').split(':').any(&has) || value.contains(&folder)
                            })
                    })
            });
            let is_linked = self.is_linked_onto_path(composed, &started.name);
            if !sets_path && !is_linked {
                composed.carried.insert(0, Carried::Path(folder));
                break;
            }
        }
    }

    /// Whether a step of the runtime stage puts a link, or a copy, of a program's name where programs are looked for.
    fn is_linked_onto_path(&self, composed: &Composed, name: &str) -> bool {
        let links = |at: usize| {
            let script = self.build.runs.iter().find(|run| run.instruction == at).and_then(Run::script);
            let mut calls = script.into_iter().flat_map(|script| script.calls());
            calls.any(|call| {
                let words: Vec<_> = call.args().iter().filter_map(|word| word.literal()).collect();
                let Some((target, sources)) = words.split_last() else { return false };
                let (folder, last) = target.rsplit_once('/').unwrap_or(("", target));
                let into = on_default_path(target.trim_end_matches('/'))
                    && sources.iter().any(|source| name_of(source) == name);
                (call.is("ln") || call.is("cp")) && (on_default_path(folder) && last == name || into)
            })
        };
        composed.carried.iter().any(|carried| match carried {
            Carried::Same(at) | Carried::Steps { instruction: at, .. } => links(*at),
            _ => false,
        })
    }

    /// A folder of programs that is built, of which it is not known what is in it.
    pub(super) fn folder_of_programs(&self) -> Option<String> {
        self.products().into_iter().find_map(|product| match product.kind {
            ProductKind::Prefix(_) => Some(format!("{}/bin", product.path)),
            _ => (name_of(&product.path) == "bin").then(|| product.path.clone()),
        })
    }
}

/// Programs that are not called as the packages that bring them, by the beginning of these. Source: Debian's lists of files, general
/// knowledge of 2026-11. Sorted.
const OF_PACKAGES: &[(&str, &[&str])] = &[
    ("Xvfb", &["xvfb"]),
    ("apache2ctl", &["apache2"]),
    ("apachectl", &["apache2"]),
    ("crond", &["busybox-suid", "dcron"]),
    ("crontab", &["cron"]),
    ("dig", &["bind9-dnsutils", "dnsutils"]),
    ("envsubst", &["gettext-base"]),
    ("ffprobe", &["ffmpeg"]),
    ("gs", &["ghostscript"]),
    ("htpasswd", &["apache2-utils"]),
    ("ip", &["iproute2"]),
    ("locale-gen", &["locales"]),
    ("mysql", &["default-mysql-client", "mariadb-client", "mysql-client"]),
    ("mysqladmin", &["default-mysql-client", "mariadb-client", "mysql-client"]),
    ("mysqldump", &["default-mysql-client", "mariadb-client", "mysql-client"]),
    ("nc", &["netcat"]),
    ("nslookup", &["bind9-dnsutils", "dnsutils"]),
    ("pdftoppm", &["poppler-utils"]),
    ("pdftotext", &["poppler-utils"]),
    ("pg_dump", &["postgresql-client"]),
    ("pg_isready", &["postgresql-client"]),
    ("pg_restore", &["postgresql-client"]),
    ("ping", &["iputils-ping"]),
    ("psql", &["postgresql-client"]),
    ("redis-cli", &["redis-tools"]),
    ("setcap", &["libcap2-bin"]),
    ("soffice", &["libreoffice"]),
    ("sshd", &["openssh-server"]),
    ("supervisorctl", &["supervisor"]),
    ("supervisord", &["supervisor"]),
    ("tesseract", &["tesseract-ocr"]),
    ("xvfb-run", &["xvfb"]),
];

/// Programs that every Debian, Ubuntu and Alpine image has. Source: Debian's essential packages, and busybox.
fn is_of_every_system(program: &str) -> bool {
    const EVERYWHERE: &[&str] = &[
        "sh", "cat", "echo", "env", "sleep", "true", "false", "ls", "mkdir", "rm", "cp", "mv", "test", "[",
        "printf", "date", "head", "tail", "cut", "grep", "sed", "id", "chown", "chmod",
    ];
    EVERYWHERE.contains(&program)
}

/// Whether programs in `folder` are found without their path.
fn on_default_path(folder: &str) -> bool {
    DEFAULT_PATH.split(':').any(|known| known == folder)
}

/// The certificates that the package `ca-certificates` brings.
const CERTIFICATES: &str = "/etc/ssl/certs/ca-certificates.crt";

/// Several installs become one, where the first one stands.
fn join_installs(composed: &mut Composed) {
    let mut all: BTreeSet<String> = BTreeSet::new();
    for carried in &composed.carried {
        if let Carried::Install(packages) = carried {
            all.extend(packages.iter().cloned());
        }
    }
    let first = composed.carried.iter().position(|carried| matches!(carried, Carried::Install(_)));
    let Some(first) = first else { return };
    composed.carried[first] = Carried::Install(all.into_iter().collect());
    let mut index = 0;
    composed.carried.retain(|carried| {
        let keep = index <= first || !matches!(carried, Carried::Install(_));
        index += 1;
        keep
    });
}
