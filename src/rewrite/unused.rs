//! Notes on stages that no image is made of.

use super::outcome::Note;
use crate::facts::Build;

/// A note for every stage that is neither the last one nor a target, and that nothing is built on or takes files from: a build
/// of the file leaves it out. There is none where the name of a stage is made of variables.
pub(super) fn notes(build: &Build) -> Vec<Note> {
    let variable = build.file.instructions.iter().any(|instruction| {
        let image = instruction.from().is_some_and(|parts| parts.image.contains('$'));
        let from = instruction.flags.iter().any(|flag| {
            let value = flag.value.as_deref().unwrap_or_default();
            value.contains('$') && (flag.name == "from" || flag.name == "mount")
        });
        image || from
    });
    let unused = build.stages.iter().filter(|stage| {
        !variable
            && !stage.ships
            && build.built_on(stage.index).is_empty()
            && build.copies_from(stage.index).is_empty()
    });
    let noted = unused.map(|stage| {
        let named = match &stage.name {
            Some(name) => format!("the stage `{name}`"),
            None => format!("stage {}", stage.index),
        };
        Note {
            message: format!(
                "{named} is part of no image: no stage is built on it or copies from it; where a build targets it, name it in `targets`"
            ),
            span: build.file.instructions[stage.instructions.start].span,
        }
    });
    noted.collect()
}
