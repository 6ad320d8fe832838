//! The passes, one folder each.
