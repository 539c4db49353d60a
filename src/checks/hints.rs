//! What is said of a note beside its text, once: each check in one place, without what the user has
//! dismissed.

use std::ops::Range;

use super::left_overs::{LeftOver, left_overs};
use super::length::{Length, length};
use crate::model::{Check, Language, Note};

/// One thing that is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// These bytes of the text were left over from another one; at least one range.
    LeftOvers(Vec<(Range<usize>, LeftOver)>),
    /// It is very short or very long.
    Length(Length),
}

impl Hint {
    /// Which check says it.
    pub fn check(&self) -> Check {
        match self {
            Self::LeftOvers(_) => Check::LeftOvers,
            Self::Length(_) => Check::Length,
        }
    }
}

/// All that is to be said of a note in this language.
pub fn hints(note: &Note, language: Language) -> Vec<Hint> {
    let left = left_overs(&note.body, language);
    let left = (!left.is_empty()).then_some(Hint::LeftOvers(left));
    let length = length(&note.body).map(Hint::Length);
    let all = [left, length].into_iter().flatten();
    all.filter(|hint| !note.dismissed.contains(&hint.check())).collect()
}
