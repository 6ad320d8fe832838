//! What keeps a stage whole, whatever it builds.

use super::*;
use crate::facts::split::recipes::RECIPES;

/// Whether `stage` stands where a stage can be split and starts something: told without a look at what its steps do.
pub(super) fn is_candidate(build: &Build, stage: &Stage) -> Result<(), Kept> {
    let starts = stage
        .instructions
        .clone()
        .any(|at| matches!(build.file.instructions[at].keyword, Keyword::Cmd | Keyword::Entrypoint));
    let (class, why) = match () {
        () if stage.index + 1 != build.stages.len() => {
            ("it is not the last stage", "other stages stand behind it")
        }
        () if stage.parent.is_some() => ("it is built on another stage", "it is built on another stage"),
        () if !starts => ("it starts nothing of its own", "neither CMD nor ENTRYPOINT says what it starts"),
        () => return Ok(()),
    };
    let nothing_builds = build.runs.iter().all(|run| run.stage != stage.index);
    Err(Kept { nothing_builds, ..Kept::new(class, stage.instructions.start, why) })
}

impl Parts<'_> {
    /// What keeps a stage whole, whatever it builds.
    pub(super) fn check(&self) -> Result<(), Kept> {
        let (build, stage, from) = (self.build, self.stage, self.stage.instructions.start);
        if !matches!(stage.family, Family::Debian | Family::Ubuntu | Family::Alpine) {
            return Err(self.kept(
                "its distribution is not known",
                from,
                "the distribution of its base is not known",
            ));
        }
        let evaluated = &build.evaluation.stages[stage.index];
        if !evaluated.triggers.is_empty() || evaluated.platform.is_some() {
            return Err(self.kept(
                "triggers or platforms",
                from,
                "its base runs triggers, or it is built for a platform of its own",
            ));
        }
        for at in self.instructions() {
            let instruction = &build.file.instructions[at];
            if instruction.keyword == Keyword::Onbuild {
                return Err(self.kept(
                    "it is a base for others",
                    at,
                    "it stores triggers for images that are built on it",
                ));
            }
            self.uses_variables_of_base(at)?;
        }
        self.develops()?;
        for (at, ran) in &self.ran {
            let Some(what) = &ran.unknown else { continue };
            if self.cleans_up(*at) {
                let why = format!(
                    "it removes what it builds with where it installs it, and it is not known {what}"
                );
                return Err(self.kept("it removes what it builds with", *at, why));
            }
            return Err(self.kept("a step cannot be told", *at, format!("it is not known {what}")));
        }
        self.loads_nothing_built()
    }

    /// What the project makes unknown, and the RUN that it is about.
    pub fn unknown_by_project(&self) -> Option<(usize, &'static str)> {
        let built = self.ran.iter().flat_map(|(at, ran)| ran.builds.iter().map(move |built| (*at, built)));
        built.into_iter().find_map(|(at, built)| Some((at, (built.unknown_by?)(&self.build.project)?)))
    }

    /// Whether the RUN at `at` removes packages again, and nothing else of the stage leaves anything that only builds.
    fn cleans_up(&self, at: usize) -> bool {
        let image = self.stage.image.as_deref().map(Reference::parse);
        let is_for_building = image.is_some_and(|image| {
            image.name == "buildpack-deps" || image::of_recipes(RECIPES, &image).is_some()
        });
        !is_for_building
            && self.ran.get(&at).is_some_and(|ran| ran.cleans)
            && self.ran.values().all(|ran| ran.cleans || self.fates(&ran.installs).1.is_empty())
    }

    /// Nothing that is built and not copied is a library that an interpreter which is started may load.
    pub(super) fn loads_nothing_built(&self) -> Result<(), Kept> {
        let interpreter =
            self.starts().programs.iter().filter(|started| started.at == When::Run).find(|started| {
                let name = name_of(&started.name);
                INTERPRETERS
                    .iter()
                    .any(|known| name.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.') == *known)
            });
        let loader = match interpreter {
            Some(started) => started.name.clone(),
            None => match self.recipes.iter().find(|recipe| recipe.sources_run) {
                Some(recipe) => format!("what runs on {}", recipe.id),
                None => return Ok(()),
            },
        };
        let products = self.products();
        for (at, ran) in &self.ran {
            for folder in ran.builds.iter().filter_map(|built| built.may_be_loaded.as_deref()) {
                let ships = |product: &&Product| product.path == folder || is_below(folder, &product.path);
                if !products.iter().any(ships) {
                    let why = format!("it is not known whether {loader} loads what is built in {folder}");
                    return Err(self.kept("what is built may be loaded", *at, why));
                }
            }
        }
        Ok(())
    }

    /// Variables that the builder's base sets and the runtime's does not must not be used by what is carried over.
    pub(super) fn uses_variables_of_base(&self, at: usize) -> Result<(), Kept> {
        let instruction = &self.build.file.instructions[at];
        if instruction.keyword == Keyword::Run && at <= self.last_build {
            return Ok(());
        }
        let text = &instruction.body.text;
        let state = self.build.state(at);
        let variables = self.recipes.iter().flat_map(|recipe| recipe.variables);
        for name in variables {
            let named = text.contains(&format!("${name}")) || text.contains(&format!("${{{name}"));
            if named && !state.env_may_be_set(name) {
                return Err(self.kept(
                    "it uses its base's variables",
                    at,
                    format!("it uses {name}, which only its base sets"),
                ));
            }
        }
        Ok(())
    }

    /// A container that runs the sources as they are developed needs what builds.
    pub(super) fn develops(&self) -> Result<(), Kept> {
        for text in self.starts().texts.iter().filter(|text| text.at == When::Run) {
            let Ok(script) = crate::shell::parse(&text.text) else { continue };
            for found in script.commands() {
                let words: Vec<_> = found.simple.words.iter().filter_map(|word| word.literal()).collect();
                // From the inside out: `yarn next dev` is Next's.
                for (at, word) in words.iter().enumerate().rev() {
                    let known = self.recipes.iter().flat_map(|recipe| recipe.develops);
                    for (_, behind) in known.filter(|(program, _)| *program == name_of(word)) {
                        let says =
                            |word: &str| behind.iter().any(|said| word.rsplit('=').next() == Some(said));
                        let end = match words[at + 1..].iter().position(|word| says(word)) {
                            Some(behind) => at + 1 + behind,
                            None if behind.is_empty() => at,
                            None => continue,
                        };
                        let why = format!(
                            "the container starts `{}`, which runs the project as it is developed",
                            words[at..=end].join(" ")
                        );
                        return Err(self.kept("it runs for development", text.instruction, why));
                    }
                }
            }
        }
        Ok(())
    }
}
