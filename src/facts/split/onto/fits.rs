//! Which image runs a stage, and whether what was linked elsewhere runs on it.

use super::{Wish, word};
use crate::facts::Reference;
use crate::facts::split::{Kept, ProductKind};
use crate::facts::tables::runtime_images::{RuntimeKind, RuntimeRow, glibc};
use crate::facts::tables::runtimes::Runs;

impl Wish<'_> {
    /// The image that runs it.
    pub(super) fn row(&self, runs: Runs, version: &str, builder: &Reference<'_>) -> Result<RuntimeRow, Kept> {
        let runtimes = &self.build.runtimes;
        let found = match (runtimes.find(runs, version, builder), runs) {
            // What runs linked programs runs static ones too.
            (None, Runs::Static) => runtimes.find(Runs::Linked, "", builder),
            (found, _) => found,
        };
        if let Some(row) = found {
            let own = runtimes.rows.iter().any(|own| own.reference == row.reference);
            let tag = builder.tag.unwrap_or_default();
            if !own && !version.is_empty() && tag.contains(&format!("{version}.")) {
                let why = format!(
                    "{tag} pins a version, and {} follows the newest {} {version}",
                    row.reference,
                    word(runs)
                );
                return Err(self.kept("its version is pinned", self.from(), why));
            }
            return Ok(row);
        }
        let kind = match runtimes.kind {
            RuntimeKind::Chainguard => "Chainguard's images",
            _ => "distroless images",
        };
        let why = match (runtimes.kind, runs, runtimes.versions(runs).as_slice()) {
            (RuntimeKind::Chainguard, ..) => {
                format!(
                    "of {kind} only the newest is free: which version of {} it has is not known",
                    word(runs)
                )
            }
            (_, Runs::Static | Runs::Linked, _) => format!("there is none of {kind} for such programs"),
            (_, _, versions) => format!(
                "none of {kind} that are supported has {} {version}; they have {}",
                word(runs),
                versions.join(", ")
            ),
        };
        Err(self.kept("no image without a shell has its version", self.from(), why))
    }

    /// What programs are linked with is not newer than what the image has. Gives the builder's image with its release pinned, where
    /// that is needed.
    pub(super) fn release_fits(&self, row: &RuntimeRow) -> Result<Option<String>, Kept> {
        let has = |package: &str| row.has.iter().any(|known| known == package);
        let mut pinned = None;
        if self.musl && matches!(row.runs, Runs::Python | Runs::Node) {
            let why = format!("what is copied was installed for musl, and {} has glibc", row.reference);
            return Err(self.kept("another C library", self.from(), why));
        }
        for placed in &self.placed {
            let (ProductKind::LinkedProgram(libraries) | ProductKind::Prefix(libraries)) =
                &placed.product.kind
            else {
                continue;
            };
            if let Some(lacks) = libraries.iter().find(|library| !has(library)) {
                let why = format!("{} is linked with {lacks}, which {} has not", placed.path, row.reference);
                return Err(self.kept("a library is not there", self.from(), why));
            }
            if placed.musl {
                let why = format!("{} is linked with musl, and {} has glibc", placed.path, row.reference);
                return Err(self.kept("another C library", self.from(), why));
            }
            let Some(release) = row.release else { continue };
            let on = placed.release.or(self.linked_on);
            match (on.and_then(glibc), glibc(release)) {
                (Some(on), Some(there)) if on <= there => pinned.clone_from(&self.pinned),
                _ => {
                    let on = on.unwrap_or("a release that is not known");
                    let why = format!(
                        "{} is linked on {on}, and {} has the C library of {release}",
                        placed.path, row.reference
                    );
                    return Err(self.kept("another release", self.from(), why));
                }
            }
        }
        Ok(pinned)
    }
}
