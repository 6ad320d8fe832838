//! What the FROM lines say: global arguments, what each stage is called and what it is built on.

use super::setting::Fingerprint;
use super::stages::{error_in, expand_error};
use super::{BuildInputs, Entry, Environment, Origin, Parent, RestsOn, Setting, Source, reference, values};
use crate::syntax::expand::Known;
use crate::syntax::{Dockerfile, Instruction, Keyword, SyntaxError};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, LazyLock};

/// A stage as the FROM lines show it.
pub(super) struct Head {
    pub from: usize,
    pub instructions: Range<usize>,
    pub name: Option<String>,
    pub parent: Parent,
    pub platform: Option<Known<String>>,
    /// What the FROM says, to tell apart base images that are not seen.
    pub image: RestsOn,
    /// Whether it names another image, and not just another tag, where other build arguments are given.
    pub presumed: bool,
    pub sources: Vec<(usize, Source)>,
}

/// What FROM lines can name: what the build defines, and the ARGs before the first FROM.
pub(super) fn global_args(
    file: &Dockerfile,
    inputs: &BuildInputs,
    froms: &[usize],
    instructions: &[Instruction],
    errors: &mut Vec<SyntaxError>,
) -> Environment {
    let last = froms.last().and_then(|&from| file.instructions[from].from()?.alias).map(str::to_lowercase);
    let mut args = Environment::of(predefined(inputs, last));
    for instruction in instructions.iter().filter(|instruction| instruction.keyword == Keyword::Arg) {
        for pair in instruction.env_pairs() {
            let value = match (inputs.build_args.get(pair.name), pair.value) {
                (Some(given), _) => Setting::fixed(given.as_str().into()),
                (None, Some(default)) => {
                    let value = match args.expand(default, file.escape) {
                        Ok(value) => value.map(Arc::from),
                        Err(error) => {
                            errors.push(expand_error(instruction, default, &error));
                            Setting::unknown(RestsOn::outside("error", default))
                        }
                    };
                    inputs.argument(pair.name, value)
                }
                (None, None) if inputs.more_args => Setting::unknown(RestsOn::argument(pair.name)),
                (None, None) => continue,
            };
            args.set_last(Entry { name: pair.name.into(), value, origin: Origin::Arg });
        }
    }
    args
}

/// The arguments that the build itself defines. `last` is the name of the last stage.
fn predefined(inputs: &BuildInputs, last: Option<String>) -> Vec<Entry> {
    /// Five of each platform, and TARGETSTAGE: all of them unknown.
    static UNKNOWN: LazyLock<Vec<Entry>> = LazyLock::new(|| {
        let platforms = ["BUILD", "TARGET"].into_iter().flat_map(|side| {
            ["PLATFORM", "OS", "OSVERSION", "ARCH", "VARIANT"].map(|part| format!("{side}{part}"))
        });
        let entry = |name: String| Entry {
            value: Setting::unknown(RestsOn::argument(&name)),
            name: name.into(),
            origin: Origin::Base,
        };
        platforms.chain(["TARGETSTAGE".to_owned()]).map(entry).collect()
    });
    let mut entries = UNKNOWN.clone();
    for (at, platform) in [(0, &inputs.build_platform), (5, &inputs.target_platform)] {
        let Some(platform) = platform else { continue };
        let mut parts = platform.splitn(3, '/');
        let mut part = || parts.next().unwrap_or_default();
        let (os, arch, variant) = (part(), part(), part());
        for (entry, value) in entries[at..at + 5].iter_mut().zip([platform, os, "", arch, variant]) {
            entry.value = Setting::fixed(value.into());
        }
    }
    let stage = inputs.target.clone().or(last).unwrap_or_else(|| "default".to_owned());
    entries[10].value = inputs.argument("TARGETSTAGE", Setting::fixed(stage.into()));
    for entry in &mut entries {
        if let Some(given) = inputs.build_args.get(&*entry.name) {
            entry.value = Setting::fixed(given.as_str().into());
        }
    }
    entries
}

/// Reads the FROM lines.
pub(super) fn heads(
    file: &Dockerfile,
    froms: &[usize],
    inputs: &BuildInputs,
    global_args: &Environment,
    errors: &mut Vec<SyntaxError>,
) -> Vec<Head> {
    let mut earlier: HashMap<String, usize> = HashMap::new();
    let mut heads = Vec::with_capacity(froms.len());
    for (index, &from) in froms.iter().enumerate() {
        let instruction = &file.instructions[from];
        let end = froms.get(index + 1).copied().unwrap_or(file.instructions.len());
        let parts = instruction.from();
        let mut expand = |word: &str| match global_args.expand(word, file.escape) {
            Ok(value) => value.map(String::from),
            Err(error) => {
                errors.push(expand_error(instruction, word, &error));
                Setting::unknown(RestsOn::outside("error", word))
            }
        };
        let image = parts.as_ref().map(|parts| expand(parts.image));
        let platform = parts.as_ref().and_then(|parts| parts.platform).map(&mut expand);
        let said = Fingerprint::new("image").with((&image, &platform)).finish();
        let said = inputs.same_base.get(&index).map_or(said, |same| same.rests_on);
        // What is known of an image holds for all of its tags.
        let presumed = parts.as_ref().is_some_and(|parts| {
            let path = parts.image.rfind('/').map_or(0, |slash| slash + 1);
            let name_end = parts.image[path..].find([':', '@']).map_or(parts.image.len(), |at| path + at);
            parts.image[..name_end].contains('$')
        });
        let platform = platform.map(Setting::into_value);
        let parent = match image.map(Setting::into_value) {
            Some(Known::Known(image)) if image.is_empty() => {
                errors.push(error_in(instruction, "FROM names no image: what it says expands to nothing"));
                Parent::Unknown
            }
            Some(Known::Known(image)) => match earlier.get(&image) {
                Some(&stage) => Parent::Stage(stage),
                None if image == "scratch" => Parent::Scratch,
                None => {
                    if let Err(message) = reference::check(&image) {
                        errors.push(error_in(instruction, message));
                    }
                    Parent::Image(image)
                }
            },
            _ => Parent::Unknown,
        };
        if let Some(Known::Known(platform)) = &platform
            && !values::is_platform(platform)
        {
            let message = format!("`{platform}` is no platform; write it like linux/amd64");
            errors.push(error_in(instruction, message));
        }
        let name = parts.and_then(|parts| parts.alias).map(str::to_lowercase);
        if let Some(name) = &name {
            earlier.insert(name.clone(), index);
        }
        heads.push(Head {
            from,
            instructions: from + 1..end,
            name,
            parent,
            platform,
            image: said,
            presumed,
            sources: Vec::new(),
        });
    }
    heads
}
