//! prod-dependencies: no development dependencies in what ships.

use crate::facts::packages::manager_calls;
use crate::facts::to_file;
use crate::rewrite::obligations::dependencies::{Plan, plan};
use crate::rewrite::obligations::flag;
use crate::rewrite::{Claim, Context, Edit, Findings, Pass, Rewrite, Saving, Step};
use std::borrow::Cow;

/// The pass.
pub struct ProdDependencies;

impl Pass for ProdDependencies {
    fn id(&self) -> &'static str {
        "prod-dependencies"
    }

    fn order(&self) -> u16 {
        60
    }

    fn page(&self) -> &'static str {
        include_str!("README.md")
    }

    fn run(&self, cx: &Context<'_>, found: &mut Findings) {
        let build = cx.build;
        if !build.project.is_known() {
            return;
        }
        for run in &build.runs {
            let Some(script) = run.script() else { continue };
            for call in manager_calls(script) {
                let proposed = plan(build, run, &call).and_then(|plan| {
                    let Some(plan) = plan else { return Ok(None) };
                    let at = call.behind_subcommand().ok_or("the command has no subcommand")?;
                    flag::place(&call, at)?;
                    Ok(Some((plan, at)))
                });
                match proposed {
                    Ok(None) => {}
                    Ok(Some((plan, at))) => {
                        let instruction = &build.file.instructions[run.instruction];
                        let behind = to_file(run, instruction, call.word_span(at - 1)).end;
                        let step = Step { instruction: run.instruction, index: call.place.step };
                        found.rewrites.push(Rewrite {
                            pass: self.id(),
                            reason: reason(&plan),
                            touches: vec![run.instruction],
                            edits: vec![Edit::insert(behind, format!(" {}", plan.flag))],
                            claims: vec![Claim::AddFlag { step, at, flag: plan.flag }],
                            saving: saving(&plan),
                        });
                    }
                    Err(why) => found.refuse(self.id(), run.instruction, why),
                }
            }
        }
    }
}

fn reason(plan: &Plan) -> String {
    let (development, all) = plan.project.counts;
    format!("install no development dependencies: {development} of the {all} packages in the lock file")
}

fn saving(plan: &Plan) -> Saving {
    let (development, all) = plan.project.counts;
    let source = format!(
        "depends on the {development} of {all} packages that are not installed; their sizes are not in the lock file"
    );
    Saving { layers: 0, bytes: None, source: Cow::Owned(source) }
}
