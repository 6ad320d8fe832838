//! The keys of `leanfile.toml`: one row for each, with its default, what it is for, and how it is read.
//!
//! A pass that takes options adds its table to [`TABLES`], and nothing else.

use super::read::{Reader, Value};
use super::{Config, bases, runtimes};
use crate::rewrite::{Level, MergePolicy};

/// A key, and how its value gets into a `T`.
#[derive(Debug)]
pub struct Key<T: 'static> {
    /// Its name.
    pub name: &'static str,
    /// What stands in the template.
    pub shown: Shown,
    /// One line: what it is for.
    pub help: &'static str,
    /// Takes over the value, or reports what is wrong with it.
    pub read: fn(&mut Reader<'_>, &Value<'_>, &mut T),
    /// Copies the value, for keys that `[[files]]` may set as well.
    pub carry: Option<fn(&mut T, &T)>,
}

/// A value as it stands in the template, in TOML.
#[derive(Debug)]
pub enum Shown {
    /// The default.
    Default(&'static str),
    /// Some value, where the default is to have none.
    Example(&'static str),
    /// A table for each row, whose keys this writes; the last key of its table.
    Rows(fn(&mut String)),
}

/// The table of a pass.
pub struct Table {
    /// Its name, which is the pass's id.
    pub name: &'static str,
    /// Its keys.
    pub keys: &'static [Key<Config>],
}

/// The values of `level`.
const LEVELS: &[(&str, Level)] = &[("safe", Level::Safe), ("assumed", Level::Assumed)];

/// The values of `[merge-runs] policy`.
const MERGE_POLICIES: &[(&str, MergePolicy)] =
    &[("adjacent", MergePolicy::Adjacent), ("when-it-saves", MergePolicy::WhenItSaves)];

/// The keys outside the tables.
pub static TOP: &[Key<Config>] = &[
    Key {
        name: "level",
        shown: Shown::Default("\"safe\""),
        help: "How far rewrites may go: \"safe\", or \"assumed\" for those that rest on what they list.",
        read: |reader, value, config| config.level = reader.one_of(value, LEVELS),
        carry: Some(|to, from| to.level = from.level),
    },
    Key {
        name: "only",
        shown: Shown::Default("[]"),
        help: "Passes that run, by id; all of them where the list is empty. `leanfile passes` lists them.",
        read: |reader, value, config| config.only = reader.passes(value),
        carry: Some(|to, from| to.only.clone_from(&from.only)),
    },
    Key {
        name: "skip",
        shown: Shown::Default("[]"),
        help: "Passes that do not run, by id.",
        read: |reader, value, config| config.skip = reader.passes(value),
        carry: Some(|to, from| to.skip.clone_from(&from.skip)),
    },
    Key {
        name: "targets",
        shown: Shown::Default("[]"),
        help: "Stages that end up in an image, besides the last one: names or indices.",
        read: |reader, value, config| config.targets = reader.stages(value),
        carry: Some(|to, from| to.targets.clone_from(&from.targets)),
    },
    Key {
        name: "context",
        shown: Shown::Example("\".\""),
        help: "The build context, from this folder; by default what compose and bake files say, or the Dockerfile's folder.",
        read: |reader, value, config| config.context = reader.path(value),
        carry: Some(|to, from| to.context.clone_from(&from.context)),
    },
    Key {
        name: "build-args",
        shown: Shown::Default("{}"),
        help: "Build arguments that every build is given: { NAME = \"value\" }.",
        read: |reader, value, config| config.build_args = reader.arguments(value),
        carry: Some(|to, from| to.build_args.clone_from(&from.build_args)),
    },
    Key {
        name: "exclude",
        shown: Shown::Default("[]"),
        help: "Files that are left alone: patterns as in a .gitignore in this folder.",
        read: |reader, value, config| config.exclude = reader.patterns(value),
        carry: None,
    },
];

/// The tables of the passes.
pub static TABLES: &[Table] = &[
    Table { name: "merge-runs", keys: MERGE_RUNS },
    Table { name: "slim-base", keys: bases::KEYS },
    Table { name: "split-stages", keys: runtimes::KEYS },
];

/// The keys of `[merge-runs]`.
const MERGE_RUNS: &[Key<Config>] = &[
    Key {
        name: "policy",
        shown: Shown::Default("\"adjacent\""),
        help: "\"adjacent\": RUNs that follow each other become one; \"when-it-saves\": only where bytes are saved.",
        read: |reader, value, config| {
            config.passes.merge_policy = reader.one_of(value, MERGE_POLICIES).unwrap_or_default();
        },
        carry: None,
    },
    Key {
        name: "max-commands",
        shown: Shown::Default("30"),
        help: "The most commands in one merged RUN.",
        read: |reader, value, config| {
            if let Some(most) = reader.integer(value, 2..=10_000) {
                config.passes.merge_max_commands = most;
            }
        },
        carry: None,
    },
];
