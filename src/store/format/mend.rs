//! The list of values that no screen could have made, and of what became of them.

use std::mem;

use super::value::Checked;

/// One value of a file that was mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mended {
    /// The client's name, or the season's year; empty for the book itself.
    pub of: String,
    /// What was wrong.
    pub what: Mending,
    /// What stood in the file.
    pub was: String,
    /// What stands in the book now; empty if nothing does.
    pub now: String,
}

/// What was wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mending {
    /// A rating off the scale.
    Affinity,
    /// A day or a time that no calendar has, or a year that no book has.
    Date,
    /// A number that no field takes.
    Number,
    /// A text that is not one e-mail address; it went into the client's remarks.
    Address,
    /// Two things with the same number; the second one got another.
    SameId,
    /// A season's place of a client who is not in the book; taken out.
    PlaceOfNobody,
    /// A client's second place in the same season; taken out.
    SecondPlace,
    /// A second season of the same year; joined with the first.
    SecondSeason,
}

/// Collects what is mended, with the name of whom it belongs to.
#[derive(Debug, Default)]
pub(super) struct Mender {
    of: String,
    done: Vec<Mended>,
}

impl Mender {
    /// What follows belongs to this client or season.
    pub(super) fn turn_to(&mut self, of: impl Into<String>) {
        self.of = of.into();
    }

    /// Notes what was mended.
    pub(super) fn note(&mut self, what: Mending, was: impl Into<String>, now: impl Into<String>) {
        let of = self.of.clone();
        self.done.push(Mended { of, what, was: was.into(), now: now.into() });
    }

    /// Takes over what was mended elsewhere.
    pub(super) fn adopt(&mut self, mended: Vec<Mended>) {
        self.done.extend(mended);
    }

    /// The value, noting if it was mended.
    pub(super) fn take<T, W>(&mut self, what: Mending, checked: Checked<T, W>) -> T {
        if let Some(repair) = checked.mended {
            self.note(what, repair.was, repair.now);
        }
        checked.value
    }

    /// All that was mended so far.
    pub(super) fn finish(&mut self) -> Vec<Mended> {
        mem::take(&mut self.done)
    }
}
