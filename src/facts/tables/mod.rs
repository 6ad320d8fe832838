//! Tables of the field: data that facts, passes and obligations share. Every row names its source.

pub mod managers;
pub mod native;
pub mod recommends;
