//! Images of another kind that are taken where `prefer` says so: Alpine's, distroless and hardened ones.

use super::{Exchange, with_tag};
use crate::facts::Reference;
use crate::facts::tables::bases::{self, Contents, Variant};
use crate::facts::tables::runtimes::{Prefer, Runtime, runtime_of};
use std::borrow::Cow;

/// What the smaller image of an exchange is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The same distribution with less in it, as the tables know it.
    Smaller,
    /// What a user's row names and the tables do not know: of its configuration and contents nothing is known but what the row says.
    OfUser,
    /// The same image on Alpine: musl and busybox.
    Alpine,
    /// An image of another maker.
    Runtime(&'static Runtime),
}

/// Official images whose variant on Alpine sets the same variables, ENTRYPOINT, WORKDIR and user as the one on Debian, and has the
/// same commands of its own. Left out: what compiles for the C library it is on (golang, rust), php (PHPIZE_DEPS and the number of
/// www-data differ), redis and memcached (the numbers of their users differ), and those on Ubuntu and the JDKs, some of whose tags
/// have no Alpine variant for arm64.
/// Source: the images' Dockerfiles (docker-library, nodejs/docker-node, nginx/docker-nginx, erlang/docker-erlang-otp), written
/// down from what is known of them and not looked up again.
const ALIKE_ON_ALPINE: &[&str] = &["elixir", "erlang", "nginx", "node", "python", "ruby"];

/// The image that `prefer` has in the place of `image`; `None` where the tables have none. `runs` is whether a RUN needs a shell
/// in it.
pub(super) fn of(image: &str, reference: &Reference<'_>, prefer: Prefer, runs: bool) -> Option<Exchange> {
    // A mirror that keeps the `library` folder may be all that the build can reach.
    let tag = reference.tag.unwrap_or("latest");
    let (to, kind) = match prefer {
        Prefer::Slim => return None,
        Prefer::Alpine => {
            let alike = reference.is_official() && ALIKE_ON_ALPINE.binary_search(&reference.name).is_ok();
            let sibling = alike.then(|| bases::sibling(reference.name, tag, Variant::Alpine))?.ok()?;
            (with_tag(image, &sibling.tag), Kind::Alpine)
        }
        _ if !reference.place.is_empty() => return None,
        _ => {
            let plain = Reference { digest: None, ..reference.clone() };
            let row = runtime_of(prefer, &plain)?;
            let to = if runs { row.with_tools.unwrap_or(row.reference) } else { row.reference };
            (to.to_owned(), Kind::Runtime(row))
        }
    };
    // What is of the image itself is the same in the slim one, the table of which says so.
    let known = bases::sibling(reference.name, tag, Variant::Slim).ok();
    let (full, small) =
        known.map_or((Contents::unknown(), Contents::unknown()), |known| (known.full, known.small));
    Some(Exchange {
        from: image.to_owned(),
        to,
        kind,
        release: None,
        full,
        small,
        provides: Vec::new(),
        bytes: None,
        source: Cow::Borrowed(""),
    })
}

impl Kind {
    /// What goes with an image of this kind, in words; `None` where its contents say so.
    pub(super) fn goes(self) -> Option<String> {
        match self {
            Kind::Smaller | Kind::OfUser => None,
            Kind::Alpine => Some(
                "the C library is musl instead of glibc (programs and libraries that were built for glibc do not start), \
                 busybox instead of GNU's commands with all their options, and no locales or time zones"
                    .into(),
            ),
            Kind::Runtime(row) => {
                let distribution = if row.crosses { ", from another distribution or release" } else { "" };
                Some(format!(
                    "it has no more than this: {}{distribution}; neither the variables that the image there is sets",
                    row.contents
                ))
            }
        }
    }
}
