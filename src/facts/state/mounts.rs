//! `RUN --mount`. Source: `instructions/commands_runmount.go` and `dockerfile2llb/convert_runmount.go` of moby/buildkit.

use super::State;
use super::path;
use crate::syntax::expand::Known;
use crate::syntax::{Instruction, csv_fields};
use std::borrow::Cow;
use std::fmt;

/// The type of a mount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub enum MountKind {
    #[default]
    Bind,
    Cache,
    Tmpfs,
    Secret,
    Ssh,
}

impl fmt::Display for MountKind {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            MountKind::Bind => "bind",
            MountKind::Cache => "cache",
            MountKind::Tmpfs => "tmpfs",
            MountKind::Secret => "secret",
            MountKind::Ssh => "ssh",
        })
    }
}

/// Whether builds that run at the same time share a cache.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub enum Sharing {
    #[default]
    Shared,
    Private,
    Locked,
}

/// A mount of a RUN. What stands unknown depends on a variable that is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mount {
    /// Its type; unknown where it is written with an unknown variable.
    pub kind: Known<MountKind>,
    /// Where it lies in the container; absolute. `None` where it has no place there (a secret in a variable), or a default
    /// one (`/run/secrets/ID`, `/run/buildkit/ssh_agent.N`).
    pub target: Known<Option<String>>,
    /// Stage or image it comes from.
    pub from: Option<String>,
    /// Path in what it comes from.
    pub source: Known<String>,
    /// `id`: of a cache its target where none is given.
    pub id: Known<Option<String>>,
    /// Whether the command cannot write to it.
    pub read_only: Known<bool>,
    /// `sharing` of a cache.
    pub sharing: Known<Sharing>,
}

impl State {
    /// The mounts of `run` at this state, in order. Those that BuildKit refuses are left out.
    pub fn mounts(&self, run: &Instruction, escape: char) -> Vec<Mount> {
        let values = run.flags_named("mount").filter_map(|flag| flag.value.as_deref());
        values.filter_map(|value| parse(value, self, escape).ok()).collect()
    }
}

/// The stages and images the mounts of `run` name, in order.
pub(super) fn froms(run: &Instruction) -> Vec<String> {
    let values = run.flags_named("mount").filter_map(|flag| flag.value.as_deref());
    values
        .filter_map(|value| {
            let fields = csv_fields(value)?;
            let from = fields.iter().rev().find_map(|field| {
                let (key, value) = field.split_once('=')?;
                key.eq_ignore_ascii_case("from").then(|| value.to_owned())
            });
            from.filter(|from| !from.is_empty())
        })
        .collect()
}

/// Reads the value of a `--mount` of a RUN at `state`.
///
/// # Errors
/// What BuildKit refuses.
pub(super) fn parse(value: &str, state: &State, escape: char) -> Result<Mount, String> {
    let fields = csv_fields(value)
        .ok_or_else(|| format!("`{value}` is no list of fields with commas between them"))?;
    let mut kind = Known::Known(MountKind::Bind);
    let (mut source, mut target) = (Known::Known(String::new()), Known::Known(String::new()));
    let (mut id, mut from, mut sharing) = (Known::Known(None), None, None);
    let mut read_only = None;
    // The first of `mode`, `uid` and `gid`: bind and tmpfs take none of them.
    let mut owner = None;
    for field in &fields {
        let (key, value) = match field.split_once('=') {
            Some((key, value)) => {
                (key.to_lowercase(), Some(state.expand(value, escape).map_err(|error| error.to_string())?))
            }
            None => (field.to_lowercase(), None),
        };
        let is_one_of = |kinds: &[MountKind]| match kind {
            Known::Known(kind) => kinds.contains(&kind),
            Known::Unknown => true,
        };
        let wrong = |value: &str| Err(format!("`{key}` of a --mount cannot be `{value}`"));
        let misplaced =
            || Err(format!("`{key}` does not belong in this type of --mount, or `type` must come first"));
        let Some(value) = value else {
            match key.as_str() {
                "readonly" | "ro" => read_only = Some(Known::Known(true)),
                "readwrite" | "rw" => read_only = Some(Known::Known(false)),
                "required" if is_one_of(&[MountKind::Secret, MountKind::Ssh]) => {}
                "required" => return misplaced(),
                _ => return Err(format!("`{field}` in a --mount needs a value: {field}=…")),
            }
            continue;
        };
        let text = value.as_ref().known().map(|value| &**value);
        match key.as_str() {
            "type" => {
                kind = match text.map(str::to_lowercase).as_deref() {
                    None => Known::Unknown,
                    Some("bind") => Known::Known(MountKind::Bind),
                    Some("cache") => Known::Known(MountKind::Cache),
                    Some("tmpfs") => Known::Known(MountKind::Tmpfs),
                    Some("secret") => Known::Known(MountKind::Secret),
                    Some("ssh") => Known::Known(MountKind::Ssh),
                    Some(other) => return wrong(other),
                }
            }
            "from" => from = text.map(str::to_owned),
            "source" | "src" => source = value.map(Cow::into_owned),
            "target" | "dst" | "destination" => target = value.map(Cow::into_owned),
            "readonly" | "ro" | "readwrite" | "rw" => {
                let is_set = match text.map(|text| (text, go_bool(text))) {
                    None => Known::Unknown,
                    Some((_, Some(is_set))) => Known::Known(is_set),
                    Some((text, None)) => return wrong(text),
                };
                let says_write = matches!(key.as_str(), "readwrite" | "rw");
                read_only = Some(is_set.map(|is_set| is_set != says_write));
            }
            "required" if !is_one_of(&[MountKind::Secret, MountKind::Ssh]) => return misplaced(),
            "required" => {
                if let Some(text) = text.filter(|text| go_bool(text).is_none()) {
                    return wrong(text);
                }
            }
            "size" if !is_one_of(&[MountKind::Tmpfs]) => return misplaced(),
            "size" => {
                if let Some(text) = text.filter(|text| !is_size(text)) {
                    return wrong(text);
                }
            }
            "id" => id = value.map(|id| Some(id.into_owned())),
            "env" => {}
            "sharing" => {
                sharing = Some(match text.map(str::to_lowercase).as_deref() {
                    None => Known::Unknown,
                    Some("shared") => Known::Known(Sharing::Shared),
                    Some("private") => Known::Known(Sharing::Private),
                    Some("locked") => Known::Known(Sharing::Locked),
                    Some(other) => return wrong(other),
                });
            }
            "mode" | "uid" | "gid" => {
                let radix = if key == "mode" { 8 } else { 10 };
                if let Some(text) =
                    text.filter(|text| text.starts_with('+') || u32::from_str_radix(text, radix).is_err())
                {
                    return wrong(text);
                }
                owner.get_or_insert(key);
            }
            _ => return Err(format!("a --mount has no `{key}`")),
        }
    }
    let is = |other: MountKind| kind == Known::Known(other);
    if let Some(key) = owner
        && (is(MountKind::Bind) || is(MountKind::Tmpfs))
    {
        return Err(format!("`{key}` belongs in a --mount of type cache, secret or ssh"));
    }
    if sharing.is_some() && !is(MountKind::Cache) && kind != Known::Unknown {
        return Err("`sharing` belongs in a --mount of type cache".to_owned());
    }
    if is(MountKind::Secret) {
        check_secret(from.as_deref(), &source, &target, &id)?;
    }
    let default_read_only = kind.map(|kind| !matches!(kind, MountKind::Cache | MountKind::Tmpfs));
    let takes_place = kind.map(|kind| !matches!(kind, MountKind::Secret | MountKind::Ssh));
    let target = place(target, state.workdir.known().map(|path| &**path), takes_place)?;
    let id = match (&id, &target) {
        (Known::Known(None), Known::Known(target)) if is(MountKind::Cache) => Known::Known(target.clone()),
        (Known::Known(None), Known::Unknown) if is(MountKind::Cache) => Known::Unknown,
        _ => id,
    };
    Ok(Mount {
        kind,
        target,
        from: from.filter(|from| !from.is_empty()),
        source,
        id,
        read_only: read_only.unwrap_or(default_read_only),
        sharing: sharing.unwrap_or(Known::Known(Sharing::Shared)),
    })
}

fn check_secret(
    from: Option<&str>,
    source: &Known<String>,
    target: &Known<String>,
    id: &Known<Option<String>>,
) -> Result<(), String> {
    if from.is_some_and(|from| !from.is_empty()) {
        return Err("a secret --mount takes no `from`".to_owned());
    }
    let is_empty = |value: &Known<String>| value.as_ref().map(String::is_empty) == Known::Known(true);
    let has_id = id.as_ref().map(|id| id.as_ref().is_some_and(|id| !id.is_empty()));
    if is_empty(source) && is_empty(target) && has_id == Known::Known(false) {
        return Err("a secret --mount needs `id` or `target`".to_owned());
    }
    if has_id == Known::Known(true) && source.as_ref().map(String::is_empty) == Known::Known(false) {
        return Err("a secret --mount takes `id` or `source`, not both".to_owned());
    }
    Ok(())
}

/// Where a mount with this `target` lies; the root is refused where the mount `takes_place` of what is there.
fn place(
    target: Known<String>,
    workdir: Option<&str>,
    takes_place: Known<bool>,
) -> Result<Known<Option<String>>, String> {
    let target = match (takes_place, target) {
        (Known::Unknown, _) | (_, Known::Unknown) => return Ok(Known::Unknown),
        (Known::Known(false), Known::Known(target)) if target.is_empty() => return Ok(Known::Known(None)),
        (_, Known::Known(target)) => target,
    };
    let absolute = match (target.starts_with('/'), workdir) {
        (true, _) => target,
        (false, Some(workdir)) => path::clean(&format!("/{workdir}/{target}")),
        (false, None) => return Ok(Known::Unknown),
    };
    match absolute.as_str() {
        "/" if takes_place == Known::Known(true) => {
            Err("a --mount cannot lie at /: give it a `target`".to_owned())
        }
        _ => Ok(Known::Known(Some(absolute))),
    }
}

/// A truth value as Go's `strconv.ParseBool` reads one.
fn go_bool(text: &str) -> Option<bool> {
    match text {
        "1" | "t" | "T" | "TRUE" | "true" | "True" => Some(true),
        "0" | "f" | "F" | "FALSE" | "false" | "False" => Some(false),
        _ => None,
    }
}

/// Whether `text` is a size in bytes such as `64m` or `1.5 GiB`. Source: github.com/docker/go-units, `RAMInBytes`.
fn is_size(text: &str) -> bool {
    let end = text.rfind(|c: char| c.is_ascii_digit() || c == '.').map_or(0, |last| last + 1);
    let (number, unit) = text.split_at(end);
    let unit = unit.strip_prefix(' ').unwrap_or(unit).to_lowercase();
    let unit = unit.strip_suffix("ib").or(unit.strip_suffix('b')).unwrap_or(&unit);
    number.parse::<f64>().is_ok_and(|number| number >= 0.0)
        && matches!(unit, "" | "k" | "m" | "g" | "t" | "p")
}
