//! Smaller or hardened images that are taken only where somebody chose them.

/// Which images stand in for a larger one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Prefer {
    /// The image's own smaller variant: the same distribution and libc.
    #[default]
    Slim,
    /// The image's Alpine variant: musl, busybox.
    Alpine,
    /// Distroless images: no shell, no package manager.
    Distroless,
    /// Chainguard's images.
    Chainguard,
    /// Docker's hardened images.
    Hardened,
}
