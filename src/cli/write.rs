//! Replacing a file in one step.

use anyhow::{Context as _, Result, bail};
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::Write as _;
use std::path::Path;

/// Replaces the content `old` of the file at `path` by `new`: whoever opens it finds the one or the other, whole. Mode and
/// (where that is allowed) owner stay; a symbolic link stays, and the file it leads to is replaced.
///
/// # Errors
/// The file is not what was read any more, may not be written, or the new content cannot be stored. It is as it was then,
/// and nothing is left beside it.
pub fn replace(path: &Path, old: &[u8], new: &[u8]) -> Result<()> {
    let path = fs::canonicalize(path)?;
    let folder = path.parent().context("it is no file in a folder")?;
    let metadata = fs::metadata(&path)?;
    // Renaming asks only for rights on the folder, and nobody asks root: the file's own mode counts nevertheless.
    if metadata.permissions().readonly() {
        bail!("the file is read-only");
    }
    OpenOptions::new().write(true).open(&path)?;
    let mut file = tempfile::Builder::new()
        .prefix(".leanfile-")
        .suffix(".tmp")
        .tempfile_in(folder)
        .with_context(|| format!("no new file can be made in {}", folder.display()))?;
    file.write_all(new).context("the new content cannot be stored")?;
    keep_owner(file.as_file(), &metadata);
    file.as_file().set_permissions(metadata.permissions())?;
    file.as_file().sync_all().context("the new content cannot be stored")?;
    if fs::read(&path)? != old {
        bail!("it was changed in the meantime; nothing is lost, run it again");
    }
    file.persist(&path).map_err(|error| error.error).context("the file cannot be replaced")?;
    Ok(())
}

/// Gives `file` the owner and group in `metadata`, where they differ and that is allowed.
#[cfg(unix)]
fn keep_owner(file: &File, metadata: &Metadata) {
    use std::os::unix::fs::{MetadataExt as _, fchown};
    let Ok(own) = file.metadata() else { return };
    let uid = (own.uid() != metadata.uid()).then(|| metadata.uid());
    let gid = (own.gid() != metadata.gid()).then(|| metadata.gid());
    if (uid.is_some() || gid.is_some()) && fchown(file, uid, gid).is_err() {
        // Only root gives files away; a group that one is in can be given still.
        let _ = fchown(file, None, gid);
    }
}

#[cfg(not(unix))]
fn keep_owner(_: &File, _: &Metadata) {}
