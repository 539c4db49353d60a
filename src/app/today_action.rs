//! What can be done about the day's attentions, to the rules behind them, and to what stands on
//! a card of the year around the season.

use chrono::{NaiveDate, Weekday};

use crate::model::{
    ClientId, Due, Fault, InteractionKind, NoteId, Occasion, ProblemKey, Rule, Thanksgiving,
};

/// What can be done about an attention. Undoable, all but the turning to a letter and back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TodayAction {
    /// Write the letter that answers all of these.
    Write(ClientId, Vec<Due>),
    /// Write a letter that nothing asked for.
    Begin(ClientId, Occasion),
    /// Go on with a letter that was begun.
    Continue(ClientId, NoteId),
    /// Back to the list.
    Leave,
    /// They were answered by a touch of today.
    Log(ClientId, Vec<Due>, InteractionKind),
    /// They come back on the next day that is not off.
    Tomorrow(ClientId, Vec<Due>),
    /// They are not wanted.
    Drop(ClientId, Vec<Due>),
    /// Whoever is silent is still a client: not asked about again.
    Keep(ClientId, Vec<Due>),
    /// What was put off is wanted now.
    Now(ClientId, Vec<Due>),
}

/// What can be done to the rules. Undoable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RulesAction {
    /// Change a number; one out of its range changes nothing.
    Set(Rule, u16),
    /// A weekday is off, or no more.
    ToggleWeekday(Weekday),
    /// A day is off, or no more.
    ToggleHoliday(NaiveDate),
    /// Whose Thanksgiving is kept.
    Thanksgiving(Thanksgiving),
}

/// Something that stands on a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum YearItem {
    /// The sale at this place.
    Sale(usize),
    /// A problem.
    Problem(ProblemKey),
    /// The day in their life at this place.
    Happening(usize),
    /// Who sent them.
    Referral,
}

/// A step towards the end of a problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemStep {
    /// Whose fault it is.
    Fault(Fault),
    /// It is one of the small ones, or not.
    Small(bool),
    /// It was admitted today.
    Admit,
    /// It was made right today.
    MakeRight,
    /// What was done beyond the expected.
    Beyond(String),
}
