//! Values at a point of the build, and what they rest on besides the file.

use super::path;
use crate::syntax::expand::Known;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

/// What a value rests on besides the file: which build arguments, which base image, and how the value is made of them. Two
/// values that rest on the same are equal in every build, though nobody knows what they are.
///
/// It is a hash of 128 bits of how the value comes about; two different ones are the same by chance with odds that do not
/// matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RestsOn([u64; 2]);

impl RestsOn {
    /// Something outside of the file: `name` among all that are of this `kind`.
    pub(in crate::facts) fn outside(kind: &str, name: &str) -> RestsOn {
        Fingerprint::new(kind).with(name).finish()
    }

    /// The build argument `name`, which may be given or not.
    pub(super) fn argument(name: &str) -> RestsOn {
        RestsOn::outside("argument", name)
    }
}

/// Builds up a [`RestsOn`] from what a value is made of.
pub(super) struct Fingerprint([DefaultHasher; 2]);

impl Fingerprint {
    /// Of something of this `kind`.
    pub fn new(kind: &str) -> Fingerprint {
        let hasher = |half: u8| {
            let mut hasher = DefaultHasher::new();
            (half, kind).hash(&mut hasher);
            hasher
        };
        Fingerprint([hasher(0), hasher(1)])
    }

    /// Takes in `part`.
    pub fn add(&mut self, part: impl Hash) {
        self.0.iter_mut().for_each(|hasher| part.hash(hasher));
    }

    /// The same with `part` taken in.
    pub fn with(mut self, part: impl Hash) -> Fingerprint {
        self.add(part);
        self
    }

    pub fn finish(&self) -> RestsOn {
        RestsOn([self.0[0].finish(), self.0[1].finish()])
    }
}

/// A value at a point of the build. Equal settings are equal in every build, whatever its arguments and base images are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Setting<T> {
    /// What is taken for the value: an ARG counts as having its default.
    value: Known<T>,
    /// `None` where the file alone decides the value. An unknown value always rests on something.
    rests_on: Option<RestsOn>,
}

impl<T> Setting<T> {
    /// What the file alone decides.
    pub(in crate::facts) fn fixed(value: T) -> Setting<T> {
        Setting { value: Known::Known(value), rests_on: None }
    }

    /// What cannot be told.
    pub(super) fn unknown(rests_on: RestsOn) -> Setting<T> {
        Setting { value: Known::Unknown, rests_on: Some(rests_on) }
    }

    /// `value`, which rests on `rests_on`; where that is nothing, an unknown value rests on `ground`.
    pub(super) fn new(value: Known<T>, rests_on: Option<RestsOn>, ground: RestsOn) -> Setting<T> {
        let rests_on = match &value {
            Known::Known(_) => rests_on,
            Known::Unknown => rests_on.or(Some(ground)),
        };
        Setting { value, rests_on }
    }

    /// The value, as far as it is known. That of an ARG is its default, and what follows from that.
    pub fn value(&self) -> Known<&T> {
        self.value.as_ref()
    }

    /// The value alone.
    pub(super) fn into_value(self) -> Known<T> {
        self.value
    }

    /// The value, where it is known.
    pub fn known(&self) -> Option<&T> {
        self.value.as_ref().known()
    }

    /// The value, where it is known and the same in every build: where no build argument changes it.
    pub fn fixed_value(&self) -> Option<&T> {
        self.known().filter(|_| self.rests_on.is_none())
    }

    /// What it rests on besides the file; `None` where the file alone decides it.
    pub fn rests_on(&self) -> Option<RestsOn> {
        self.rests_on
    }

    /// What `f` makes of the value. Different values must stay different.
    pub(super) fn map<U>(self, f: impl FnOnce(T) -> U) -> Setting<U> {
        Setting { value: self.value.map(f), rests_on: self.rests_on }
    }

    /// The same value, resting on `more` too.
    pub(super) fn on(self, more: Option<RestsOn>) -> Setting<T> {
        let Some(more) = more else { return self };
        let rests_on = Fingerprint::new("both").with((self.rests_on, more)).finish();
        Setting { rests_on: Some(rests_on), ..self }
    }
}

impl Setting<Arc<str>> {
    /// The working directory behind a WORKDIR with this relative (or unknown) `path`, where it was this one.
    pub(super) fn joined(&self, path: &Setting<Arc<str>>) -> Setting<Arc<str>> {
        let both = || Fingerprint::new("workdir").with((self, path)).finish();
        match (self.known(), path.known()) {
            (Some(current), Some(path_text)) => {
                let rests = self.rests_on.is_some() || path.rests_on.is_some();
                let joined = Known::Known(path::workdir(current, path_text).into());
                Setting { value: joined, rests_on: rests.then(both) }
            }
            _ => Setting::unknown(both()),
        }
    }
}
