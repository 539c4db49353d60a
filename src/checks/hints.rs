//! What is said of a note beside its text, once: each check in one place, without what the user has
//! dismissed.

use std::ops::Range;

use super::left_overs::{LeftOver, left_overs};
use super::length::{Length, length};
use super::list_name::is_list_name;
use super::personal::is_for_anybody;
use super::selling::selling;
use super::told::{Retold, retold};
use crate::model::{Check, Client, EmailAddress, Note};

/// One thing that is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// These bytes of the text were left over from another one; at least one range.
    LeftOvers(Vec<(Range<usize>, LeftOver)>),
    /// Nothing in it belongs to the client alone.
    ForAnybody,
    /// It tells what an earlier note told.
    Told(Retold),
    /// These bytes of the text sell something.
    Selling(Range<usize>),
    /// The address looks like that of many people.
    ListName(EmailAddress),
    /// It is very short or very long.
    Length(Length),
}

impl Hint {
    /// Where in the text it is about something.
    pub fn places(&self) -> Vec<Range<usize>> {
        match self {
            Self::LeftOvers(places) => places.iter().map(|(at, _)| at.clone()).collect(),
            Self::Selling(at) => vec![at.clone()],
            Self::ForAnybody | Self::Told(_) | Self::ListName(_) | Self::Length(_) => Vec::new(),
        }
    }

    /// Which check says it.
    pub fn check(&self) -> Check {
        match self {
            Self::LeftOvers(_) => Check::LeftOvers,
            Self::ForAnybody => Check::Personal,
            Self::Told(_) => Check::Told,
            Self::Selling(_) => Check::Selling,
            Self::ListName(_) => Check::Address,
            Self::Length(_) => Check::Length,
        }
    }
}

/// All that is to be said of a note to this client.
pub fn hints(client: &Client, note: &Note) -> Vec<Hint> {
    let left = left_overs(&note.body, client.language);
    let left = (!left.is_empty()).then_some(Hint::LeftOvers(left));
    let length = length(&note.body).map(Hint::Length);
    let told = retold(client, note).map(Hint::Told);
    let selling = selling(&note.body).map(Hint::Selling);
    let anybody = is_for_anybody(client, &note.body).then_some(Hint::ForAnybody);
    let list = note.to.clone().filter(is_list_name).map(Hint::ListName);
    let all = [left, list, anybody, told, selling, length].into_iter().flatten();
    all.filter(|hint| !note.dismissed.contains(&hint.check())).collect()
}
