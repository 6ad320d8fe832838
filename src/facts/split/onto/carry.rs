//! What of a stage is written on an image without a shell: what needs one keeps it where it is.

use super::Wish;
use crate::facts::split::{Carried, Kept};
use crate::facts::tables::runtime_images::RuntimeRow;
use crate::syntax::Keyword;

impl Wish<'_> {
    /// What of the stage is written there.
    pub(super) fn carry(&self, row: &RuntimeRow) -> Result<Vec<Carried>, Kept> {
        let mut carried = Vec::with_capacity(self.carried.len());
        for one in &self.carried {
            match one {
                Carried::Install(packages) => self.has_all(packages, self.from(), row)?,
                Carried::Steps { instruction, .. } => return Err(self.needs_shell(*instruction)),
                Carried::Same(at) if self.build.file.instructions[*at].keyword == Keyword::Run => {
                    let ran = self.ran.get(at).ok_or_else(|| self.needs_shell(*at))?;
                    if !ran.builds.is_empty() || ran.unknown.is_some() {
                        return Err(self.needs_shell(*at));
                    }
                    self.has_all(&ran.installs, *at, row)?;
                    if !ran.sets_up.is_empty() {
                        carried.extend(self.made_accounts(*at, ran).ok_or_else(|| self.needs_shell(*at))?);
                    } else if ran.installs.is_empty() {
                        return Err(self.needs_shell(*at));
                    }
                }
                Carried::Same(at) => {
                    self.uses_no_variable_of_base(*at)?;
                    carried.push(one.clone());
                }
                other => carried.push(other.clone()),
            }
        }
        Ok(carried)
    }

    fn needs_shell(&self, at: usize) -> Kept {
        self.kept("it needs a shell", at, "its RUN needs a shell, which an image without one has not")
    }

    /// The files of packages that are installed are in the image.
    fn has_all(&self, packages: &[String], at: usize, row: &RuntimeRow) -> Result<(), Kept> {
        let plain = |name: &str| {
            let name = name.split(['=', ':']).next().unwrap_or(name);
            name.strip_suffix("t64").unwrap_or(name).to_owned()
        };
        let lacks = packages.iter().find(|package| {
            let name = plain(package);
            !row.has.contains(&name)
        });
        match lacks {
            Some(package) => {
                let why = format!("{package} is installed, and {} has no package manager", row.reference);
                Err(self.kept("a package is not there", at, why))
            }
            None => Ok(()),
        }
    }

    /// Variables that only the base sets have no value there.
    fn uses_no_variable_of_base(&self, at: usize) -> Result<(), Kept> {
        let text = &self.build.file.instructions[at].body.text;
        let state = self.build.state(at);
        let names = text.split('$').skip(1).map(|rest| {
            let rest = rest.strip_prefix('{').unwrap_or(rest);
            &rest[..rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len())]
        });
        let from_base = |name: &&str| {
            !name.is_empty() && !matches!(*name, "PATH" | "HOME") && !state.env_may_be_set(name)
        };
        match names.into_iter().find(from_base) {
            Some(name) => {
                let why = format!("it uses {name}, which only its base sets");
                Err(self.kept("it uses its base's variables", at, why))
            }
            None => Ok(()),
        }
    }
}
