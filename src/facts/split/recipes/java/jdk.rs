//! What runs on a JRE, and what may need the whole JDK.

use super::super::super::steps::{Does, Look};
use super::super::ends_with;
use crate::syntax::Keyword;

/// What sources write that use a module of the JDK. Source: the module pages of the JDK 21 API; of them a JRE has none, and of
/// `java.compiler` only the interfaces.
const OF_A_JDK: &[&str] = &[
    "com.sun.jdi",
    "com.sun.source",
    "com.sun.tools",
    "javax.tools",
    "jdk.attach",
    "jdk.compiler",
    "jdk.jartool",
    "jdk.javadoc",
    "jdk.jcmd",
    "jdk.jconsole",
    "jdk.jdeps",
    "jdk.jdi",
    "jdk.jlink",
    "jdk.jpackage",
    "jdk.jshell",
    "jdk.jstatd",
    "jdk.tools",
    "java.util.spi.ToolProvider",
];

/// Loads a native agent, most of which come with the JDK.
const AGENT: &str = "-agentlib";

/// `does`, unless it leaves something behind that may need a whole JDK.
pub(super) fn checked(look: &Look<'_>, does: Does) -> Does {
    match &does {
        Does::Builds(built) if !built.products.is_empty() => match needed_by(look) {
            Some((what, place)) => Does::BuildsUnknown(format!(
                "whether a JRE is enough: it may need a whole JDK, {place} mentions `{what}`"
            )),
            None => does,
        },
        _ => does,
    }
}

/// What needs a JDK, and where it is written.
fn needed_by(look: &Look<'_>) -> Option<(&'static str, String)> {
    let stage = &look.build.stages[look.run.stage];
    for instruction in &look.build.file.instructions[stage.instructions.clone()] {
        let at_run_time = matches!(
            instruction.keyword,
            Keyword::Cmd | Keyword::Entrypoint | Keyword::Env | Keyword::Healthcheck
        );
        if at_run_time && instruction.body.text.contains(AGENT) {
            return Some((AGENT, instruction.keyword.name().to_owned()));
        }
    }
    let project = &look.build.project;
    for path in project.files().unwrap_or_default() {
        let is_test = path.starts_with("src/test/") || path.contains("/src/test/");
        let is_script = ends_with(path, &[".sh"]);
        if is_test || !is_script && !ends_with(path, &[".java", ".kt", ".scala", ".groovy"]) {
            continue;
        }
        let Some(text) = project.text(path) else { continue };
        let found = match is_script {
            true => text.contains(AGENT).then_some(AGENT),
            false => OF_A_JDK.iter().chain([&AGENT]).copied().find(|what| text.contains(what)),
        };
        if let Some(what) = found {
            return Some((what, path.clone()));
        }
    }
    None
}
