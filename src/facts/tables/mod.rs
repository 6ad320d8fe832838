//! What is known of the world outside the file, as data: facts and passes ask it, none of it is derived from a file.

pub mod recommends;
