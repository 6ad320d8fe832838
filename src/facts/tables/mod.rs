//! Tables of the field: data that facts, passes and obligations share. Every row names its source.

pub mod bases;
pub mod busybox;
pub mod eol;
pub mod managers;
pub mod native;
pub mod recommends;
pub mod runtime_images;
pub mod runtime_packages;
pub mod runtimes;
pub mod user_bases;
