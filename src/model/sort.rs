//! Sorting by the rules of a language.

/// Compares names by the rules of a language.
pub struct Collation;
