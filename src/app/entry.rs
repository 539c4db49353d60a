//! What is entered of the year around the season on a client's card: a sale, a problem, good news,
//! a gathering, who sent them, why they are lost. Read from what was typed, with the reason where
//! it can't be.

use chrono::{Datelike, NaiveDate};
use thiserror::Error;

use super::goal::named;
use crate::model::{Book, ClientId, Happening, HappeningKind, Problem, ProblemKey, Referral, Sale};

/// What is entered.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EntryKind {
    /// Something sold.
    Sale,
    /// Something unresolved.
    Problem,
    /// An award, an appointment.
    GoodNews,
    /// They will meet many people.
    Gathering,
    /// Who sent them.
    Referral,
    /// They are no client any more, and why.
    Lost,
    /// A problem is over: the anecdote that it has become.
    Close(ProblemKey),
}

impl EntryKind {
    /// What can be added from the card.
    pub const ADDED: [Self; 5] =
        [Self::Sale, Self::Problem, Self::GoodNews, Self::Gathering, Self::Referral];
}

/// What was typed so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryDraft {
    /// On whose card.
    pub client: ClientId,
    /// What it is.
    pub kind: EntryKind,
    /// Its words; a name for a referral.
    pub what: String,
    /// What a sale brought.
    pub amount: String,
    /// Its day, as `2026-11-22`.
    pub on: String,
}

/// What it was read as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Something sold.
    Sale(Sale),
    /// Something unresolved.
    Problem(Problem),
    /// A day in their life.
    Happening(Happening),
    /// Who sent them.
    Referral(Referral),
    /// They are lost since this day, and why.
    Lost(NaiveDate, String),
    /// A problem is over; what it has become, which may be nothing.
    Close(ProblemKey, String),
}

/// Why it can't be read.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum EntryError {
    /// Nothing was typed yet.
    #[error("there is nothing yet")]
    Empty,
    /// The day is none.
    #[error("a day is written as 2026-11-22")]
    NoDate,
    /// It has not happened yet.
    #[error("this day is still to come")]
    InTheFuture,
    /// Nobody writes to a day so far away.
    #[error("this day is too far away")]
    TooFar,
    /// There is no time left for a letter before it.
    #[error("a letter comes before this day, and it is too late for that")]
    InThePast,
    /// The amount is none.
    #[error("an amount is a number, such as 1200 €")]
    NoAmount,
    /// It stands there already.
    #[error("this stands there already")]
    Stands,
    /// Nobody is called that, or the client themselves.
    #[error("nobody in the book has this name")]
    Nobody,
    /// More than one client is called that.
    #[error("several have this name: write the full one, or an address")]
    Several,
}

impl EntryDraft {
    /// An empty one of a day.
    pub fn new(client: ClientId, kind: EntryKind, today: NaiveDate) -> Self {
        // A gathering is still to come: no day is likelier than another.
        let on = if kind == EntryKind::Gathering { String::new() } else { today.to_string() };
        Self { client, kind, what: String::new(), amount: String::new(), on }
    }

    /// Reads what was typed.
    pub fn read(&self, book: &Book, today: NaiveDate) -> Result<Entry, EntryError> {
        let what = self.what.trim().to_owned();
        let words = || if what.is_empty() { Err(EntryError::Empty) } else { Ok(what.clone()) };
        match &self.kind {
            EntryKind::Sale => {
                // In the order of the fields: what stands above is told first.
                let amount = match self.amount.trim() {
                    "" => None,
                    text => Some(text.parse().map_err(|_why| EntryError::NoAmount)?),
                };
                let on = self.past(today)?;
                if what.is_empty() && amount.is_none() {
                    return Err(EntryError::Empty);
                }
                Ok(Entry::Sale(Sale { on, what, amount }))
            }
            EntryKind::Problem => {
                let problem = Problem::new(self.past(today)?, words()?);
                let stands = |it: &Problem| it.is_open() && it.is(&problem.key());
                if book.client(self.client).is_some_and(|it| it.problems.iter().any(stands)) {
                    return Err(EntryError::Stands);
                }
                Ok(Entry::Problem(problem))
            }
            EntryKind::GoodNews => {
                let (on, kind) = (self.past(today)?, HappeningKind::GoodNews);
                Ok(Entry::Happening(Happening { on, kind, what: words()? }))
            }
            EntryKind::Gathering => {
                let (on, kind) = (self.day()?, HappeningKind::Gathering);
                if on <= today {
                    return Err(EntryError::InThePast);
                }
                Ok(Entry::Happening(Happening { on, kind, what: words()? }))
            }
            EntryKind::Referral => {
                let by = match named(book, &words()?, Some(self.client)).as_slice() {
                    [] => return Err(EntryError::Nobody),
                    [one] => *one,
                    _ => return Err(EntryError::Several),
                };
                Ok(Entry::Referral(Referral { by, on: self.past(today)? }))
            }
            EntryKind::Lost => Ok(Entry::Lost(self.past(today)?, what)),
            EntryKind::Close(key) => Ok(Entry::Close(key.clone(), what)),
        }
    }

    fn day(&self) -> Result<NaiveDate, EntryError> {
        let day: NaiveDate = self.on.trim().parse().map_err(|_why| EntryError::NoDate)?;
        if (1900..=2200).contains(&day.year()) { Ok(day) } else { Err(EntryError::TooFar) }
    }

    fn past(&self, today: NaiveDate) -> Result<NaiveDate, EntryError> {
        self.day().and_then(|day| if day > today { Err(EntryError::InTheFuture) } else { Ok(day) })
    }
}
