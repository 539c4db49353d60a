//! Goals for bonds: what is typed, and what can be done with them.

use chrono::NaiveDate;
use thiserror::Error;

use crate::model::{Affinity, Book, Client, ClientId, EmailAddress, Goal, Outcome, same_letters};

/// A goal while it is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GoalDraft {
    /// What one sets out to do.
    pub text: String,
    /// Whose bond it is, by name; empty for everyone.
    pub client: String,
    /// Until when, as `2027-01-31`; may be empty.
    pub by: String,
    /// The affinity that is hoped for; may be empty.
    pub affinity: String,
}

/// Why it can't be read.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum GoalError {
    /// Nothing was typed yet.
    #[error("there is nothing yet")]
    Empty,
    /// Nobody is called that.
    #[error("nobody in the book has this name")]
    Nobody,
    /// More than one client is called that.
    #[error("several have this name: write the full one, or an address")]
    Several,
    /// The day is none.
    #[error("a day is written as 2026-11-22")]
    NoDate,
    /// It is not on the scale.
    #[error("affinity goes from 0 to 10")]
    NoAffinity,
}

/// What can be done with the goals of a season. Undoable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GoalAction {
    /// One more.
    Add(Goal),
    /// The one at this place goes.
    Remove(usize),
    /// How it went.
    Went(usize, Outcome),
    /// What is said of it.
    Remark(usize, String),
}

impl GoalDraft {
    /// Reads what was typed.
    pub fn read(&self, book: &Book) -> Result<Goal, GoalError> {
        let text = self.text.trim().to_owned();
        let client = match self.client.trim() {
            "" => None,
            name => match named(book, name, None).as_slice() {
                [] => return Err(GoalError::Nobody),
                [one] => Some(*one),
                _ => return Err(GoalError::Several),
            },
        };
        let by: Option<NaiveDate> = match self.by.trim() {
            "" => None,
            day => Some(day.parse().map_err(|_why| GoalError::NoDate)?),
        };
        let affinity = match self.affinity.trim() {
            "" => None,
            number => {
                let affinity = number.parse().ok().and_then(Affinity::new);
                Some(affinity.ok_or(GoalError::NoAffinity)?)
            }
        };
        if text.is_empty() {
            return Err(GoalError::Empty);
        }
        Ok(Goal { text, client, affinity, by, ..Goal::default() })
    }
}

/// The clients who go by a name, but for one: whoever has it in full, if anybody does, else whoever
/// is called so, else whose first name it is. An address tells namesakes apart.
pub(super) fn named(book: &Book, name: &str, but: Option<ClientId>) -> Vec<ClientId> {
    let address = EmailAddress::parse(name).ok();
    let name = name.trim();
    let others = || book.clients().filter(|client| Some(client.id) != but);
    let full = others().filter(|client| {
        let mut emails = client.emails.iter();
        same_letters(&client.full_name, name)
            || address.as_ref().is_some_and(|it| emails.any(|email| email.same_as(it)))
    });
    let full: Vec<ClientId> = full.map(|client| client.id).collect();
    if !full.is_empty() {
        return full;
    }
    let known = others().filter(|client| client.names().any(|it| same_letters(it, name)));
    let known: Vec<ClientId> = known.map(|client| client.id).collect();
    if !known.is_empty() {
        return known;
    }
    let first = |client: &Client| {
        client.full_name.split_whitespace().next().is_some_and(|it| same_letters(it, name))
    };
    others().filter(|client| first(client)).map(|client| client.id).collect()
}
