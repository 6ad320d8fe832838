//! What could not be established, in words.

use super::*;

impl Parts<'_> {
    /// Whether what is started by a name or a path is a program that is built.
    fn is_built(&self, what: &str) -> bool {
        let workdir = self.build.evaluation.stages[self.stage.index].end.workdir();
        let path = steps::join(workdir, what);
        self.products().iter().any(|product| {
            let by_path = path.as_ref().is_some_and(|path| is_below(path, &product.path));
            // Packages that are installed may have scripts that start others: of those only the interpreter is known.
            let is_program = match product.kind {
                ProductKind::Prefix(_) | ProductKind::Files => name_of(what).starts_with("python"),
                _ => true,
            };
            name_of(&product.path) == name_of(what) || by_path && is_program
        })
    }

    /// What could not be established.
    pub(super) fn open(&self, composed: &Composed, chosen: &Chosen) -> Vec<Open> {
        let from = self.stage.image.as_deref().unwrap_or_default();
        let to = match chosen.image.reference.as_str() {
            "scratch" => "an empty image",
            other => other,
        };
        let statement = match composed.left.as_slice() {
            left if from == to && !left.is_empty() => {
                format!("what the container runs needs nothing that came along with {}", left.join(", "))
            }
            _ => format!(
                "what the container runs needs nothing of {from} that {to} has not, besides what is copied and installed"
            ),
        };
        let mut open = vec![Open {
            kind: OpenKind::BuilderContents,
            statement,
            check: "build it, and run its tests against the container".into(),
        }];
        if composed.narrowed {
            open.push(Open {
                kind: OpenKind::SourcesUnread,
                statement: "nothing reads its own sources, manifests or README when it runs".into(),
                check: "look for the files that the program opens".into(),
            });
        }
        let tools: Vec<&str> = composed
            .left
            .iter()
            .map(String::as_str)
            .filter(|package| self.fate(package) == Fate::Either)
            .collect();
        if !tools.is_empty() {
            open.push(Open {
                kind: OpenKind::UnseenProgram,
                statement: format!("what the container runs does not start {}", tools.join(", ")),
                check: "look in its sources for programs that it starts".into(),
            });
        }
        let installed = composed.carried.iter().find_map(|carried| match carried {
            Carried::Install(packages) => Some(packages.join(" ")),
            _ => None,
        });
        if let Some(packages) = installed.filter(|_| self.stage.family != Family::Alpine) {
            open.push(Open {
                kind: OpenKind::Recommends,
                statement: format!("nothing needs what {packages} only recommends"),
                check: "compare what `dpkg --get-selections` says in the two images".into(),
            });
        }
        let unseen: Vec<&str> = self
            .starts()
            .unseen
            .iter()
            .filter(|unseen| unseen.at == When::Run)
            .filter(|unseen| !matches!(unseen.why, Why::Made) || !self.is_built(&unseen.what))
            .map(|unseen| unseen.what.as_str())
            .collect();
        if !unseen.is_empty() {
            open.push(Open {
                kind: OpenKind::UnseenProgram,
                statement: format!(
                    "what was not seen starts nothing that is not there: {}",
                    unseen.join(", ")
                ),
                check: "read what it calls".into(),
            });
        }
        open
    }
}
