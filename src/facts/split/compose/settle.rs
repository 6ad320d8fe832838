//! Which steps that set the image up stand in the runtime stage too, once it is known what is copied from the builder.

use super::*;
use crate::facts::split::repeat::{is_near, is_of_system};

impl Parts<'_> {
    /// What a step did in a folder that is copied of the builder, where its RUN stays, comes along with the folder.
    pub(super) fn settle(&self, to: &mut Composed) -> Result<(), Kept> {
        let folders: Vec<(usize, String)> = to
            .carried
            .iter()
            .enumerate()
            .filter_map(|(at, carried)| match carried {
                Carried::FromBuilder { paths, chown: None } => Some((at, paths.clone())),
                _ => None,
            })
            .flat_map(|(at, paths)| paths.into_iter().map(move |path| (at, path)))
            .collect();
        let mut settled = Vec::with_capacity(to.carried.len());
        for (place, carried) in std::mem::take(&mut to.carried).into_iter().enumerate() {
            let (at, only) = match &carried {
                Carried::Same(at) if self.ran.contains_key(at) && !to.moved.contains(at) => (*at, None),
                Carried::Steps { instruction, steps } => (*instruction, Some(steps.clone())),
                _ => {
                    settled.push(carried);
                    continue;
                }
            };
            let ran = &self.ran[&at];
            let chosen: Vec<&steps::SetUp> = ran
                .sets_up
                .iter()
                .filter(|step| only.as_ref().is_none_or(|only| only.contains(&step.step)))
                .collect();
            let comes_along = |step: &steps::SetUp, path: &String| {
                let removes = !step.removes.is_empty();
                folders.iter().any(|(_, folder)| is_below(path, folder) && !(removes && is_of_system(folder)))
            };
            let keep: Vec<&steps::SetUp> = chosen
                .iter()
                .copied()
                .filter(|step| {
                    let done = step.done();
                    let along =
                        |path: &Option<String>| path.as_ref().is_some_and(|path| comes_along(step, path));
                    done.is_empty() || !done.iter().all(along)
                })
                .collect();
            let is_later = |path: &String| {
                folders.iter().any(|(copied, folder)| *copied > place && is_below(path, folder))
            };
            let early =
                keep.iter().find(|step| step.needs.iter().flatten().chain(&step.writes).any(is_later));
            if let Some(step) = early {
                let why = format!("`{}` works on what is copied of the builder behind it", step.program);
                return Err(self.kept("a step cannot be told", at, why));
            }
            // It was done to them in the builder, and not a second time.
            let again = |path: &&String| {
                folders.iter().any(|(copied, known)| *copied < place && is_near(path, known))
            };
            if let Some((step, path)) =
                keep.iter().find_map(|step| step.changes().find(again).map(|path| (step, path)))
            {
                let why = format!(
                    "`{}` works on {path}, which is copied of the builder, and on other files",
                    step.program
                );
                return Err(self.kept("a step cannot be told", at, why));
            }
            if keep.len() == chosen.len() {
                settled.push(carried);
                continue;
            }
            let installs = only.is_none() && !ran.installs.is_empty();
            if installs || keep.iter().any(|step| step.not_alone.is_some()) {
                let why = "a RUN of which only some steps are the runtime stage's";
                return Err(self.kept("a step cannot be told", at, why));
            }
            if !keep.is_empty() {
                settled.push(Carried::Steps {
                    instruction: at,
                    steps: keep.iter().map(|step| step.step).collect(),
                });
            }
        }
        to.carried = settled;
        Ok(())
    }

    /// The steps of a RUN that set the image up and do so in the runtime stage as well.
    pub(super) fn steps_to_repeat(
        &self,
        at: usize,
        ran: &Ran,
        sources: &Sources<'_>,
        to: &Composed,
    ) -> Result<Vec<usize>, Kept> {
        let files: BTreeSet<&str> = self
            .products()
            .iter()
            .filter(|product| {
                matches!(product.kind, ProductKind::StaticProgram { .. } | ProductKind::LinkedProgram(_))
            })
            .map(|product| product.path.as_str())
            .collect();
        let later =
            self.ran.range(at + 1..).flat_map(|(_, ran)| &ran.builds).flat_map(|built| &built.products);
        let to_come: Vec<String> = later
            .filter(|product| product.kind == ProductKind::Files && self.is_used(product))
            .map(|product| product.path.clone())
            .collect();
        let runtime = Runtime {
            build: self.build,
            stage: self.stage,
            recipes: &self.recipes,
            sources,
            carried: &to.carried,
            files: &files,
            folders: &to.folders.iter().chain(&ran.folders).cloned().collect(),
            made: &to.folders,
            beside_build: !ran.builds.is_empty(),
            installs: &self.ran.range(..=at).flat_map(|(_, ran)| ran.installs.iter().cloned()).collect(),
            to_come: &to_come,
        };
        let mut repeat = Vec::new();
        for step in &ran.sets_up {
            // Folders that a build step fills are made with what is copied of it.
            let of_build =
                |folder: &String| ran.is_of_build(folder, |path| sources.is_source(self.build, at, path));
            if step.program == "mkdir"
                && (!ran.builds.is_empty() || !step.folders.is_empty() && step.folders.iter().all(of_build))
            {
                if step.own_mode {
                    let why =
                        "a RUN that builds makes a folder with a mode or an owner that a copy does not keep";
                    return Err(self.kept("a step cannot be told", at, why));
                }
                continue;
            }
            if runtime.repeats(at, step)? == Repeat::Yes {
                repeat.push(step.step);
            }
        }
        Ok(repeat)
    }
}
