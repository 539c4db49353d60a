//! What is said of a note beside its text, once: each check in one place, without what the user has
//! dismissed.

use std::ops::Range;

use super::again::OwnWords;
use super::left_overs::{LeftOver, left_overs};
use super::length::{Length, length};
use super::list_name::is_list_name;
use super::names::OtherName;
use super::others::Others;
use super::personal::is_for_anybody;
use super::retold::{Retold, retold};
use super::selling::selling;
use crate::model::{Check, Client, EmailAddress, Note};

/// One thing that is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// Much of it stands in notes to others.
    Borrowed(OwnWords),
    /// Other clients are named; at least one.
    OtherNames(Vec<OtherName>),
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
            Self::Borrowed(own) => own.phrases.iter().map(|it| it.at.clone()).collect(),
            Self::OtherNames(others) => others.iter().map(|it| it.at.clone()).collect(),
            Self::LeftOvers(places) => places.iter().map(|(at, _)| at.clone()).collect(),
            Self::Selling(at) => vec![at.clone()],
            Self::ForAnybody | Self::Told(_) | Self::ListName(_) | Self::Length(_) => Vec::new(),
        }
    }

    /// Which check says it.
    pub fn check(&self) -> Check {
        match self {
            Self::Borrowed(_) => Check::OwnWords,
            Self::OtherNames(_) => Check::Name,
            Self::LeftOvers(_) => Check::LeftOvers,
            Self::ForAnybody => Check::Personal,
            Self::Told(_) => Check::Told,
            Self::Selling(_) => Check::Selling,
            Self::ListName(_) => Check::Address,
            Self::Length(_) => Check::Length,
        }
    }
}

/// A note as a good reader has read it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Whose its words are.
    pub own: OwnWords,
    /// What is to be said, what weighs most first.
    pub hints: Vec<Hint>,
}

/// Reads a note to this client.
pub fn read(client: &Client, note: &Note, others: &Others) -> Reading {
    let body = note.body.as_str();
    let own = others.again.own_words(client, note);
    let sells = selling(body);
    let copied =
        own.phrases.iter().map(|phrase| phrase.at.clone()).filter(|_| own.is_much_borrowed());
    let sold = sells.clone().map(|at| to_end_of_paragraph(body, at.start));
    let named = others.names.others(client, note);
    let left = left_overs(body, client.language);
    let names = named.iter().map(|name| name.at.clone());
    let fields = left.iter().map(|(at, _)| at.clone());
    let not_theirs: Vec<Range<usize>> = copied.chain(sold).chain(names).chain(fields).collect();
    let said = [
        (!named.is_empty()).then_some(Hint::OtherNames(named)),
        (!left.is_empty()).then_some(Hint::LeftOvers(left)),
        own.is_much_borrowed().then(|| Hint::Borrowed(own.clone())),
        note.to.clone().filter(is_list_name).map(Hint::ListName),
        is_for_anybody(client, body, &not_theirs).then_some(Hint::ForAnybody),
        retold(client, note).map(Hint::Told),
        sells.map(Hint::Selling),
        length(body).map(Hint::Length),
    ];
    let hints = said.into_iter().flatten();
    let hints = hints.filter(|hint| !note.dismissed.contains(&hint.check())).collect();
    Reading { own, hints }
}

/// The bytes from the sentence in which a place stands to the end of the paragraph.
fn to_end_of_paragraph(body: &str, at: usize) -> Range<usize> {
    let (before, after) = body.split_at(at);
    let start = before.rfind(['.', '!', '?', '\n']).map_or(0, |at| at + 1);
    start..after.find("\n\n").map_or(body.len(), |end| at + end)
}
