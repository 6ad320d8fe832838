//! The passes, one folder each. `tests/passes.rs` holds this list to the folders.

mod distroless_runtime;
mod drop_package_caches;
mod join_installs;
mod merge_runs;
mod no_recommends;
mod prod_dependencies;
pub mod slim_base;
pub mod split_stages;

use crate::rewrite::Pass;

/// Every pass, in the order in which they run.
pub static PASSES: &[&dyn Pass] = &[
    &split_stages::SplitStages,
    &distroless_runtime::DistrolessRuntime,
    &merge_runs::MergeRuns,
    &join_installs::JoinInstalls,
    &no_recommends::NoRecommends,
    &drop_package_caches::DropPackageCaches,
    &slim_base::SlimBase,
    &prod_dependencies::ProdDependencies,
];
