//! Looking back on a year: how feelings moved, who was lost, who sent whom, what was written, what
//! each client brought. Worked out once per change of the book; the words stand in the window.

mod grid;
mod loss;
mod worth;

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::{Affinity, AnswerKind, Book, Client, ClientId, Due, DueKind, Occasion};

pub use grid::{Cell, Grid};
pub use loss::{Losses, YearLost};
pub use worth::{Worth, total};

/// One year, looked back on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// Feelings at the end of the season before, and at the end of this one.
    pub feelings: Feelings,
    /// Clients lost, year by year.
    pub losses: Losses,
    /// Who sent others: those, in the order of their coming; whoever sent most comes first.
    pub senders: Vec<(ClientId, Vec<Sent>)>,
    /// Notes, year by year.
    pub grid: Grid,
    /// What each client brought, whoever brought most first.
    pub worth: Vec<Worth>,
}

/// Somebody who was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Who.
    pub client: ClientId,
    /// Thanks were given for it.
    pub is_thanked: bool,
}

/// How feelings moved from one day to another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Feelings {
    /// The day with which now is compared.
    pub before: NaiveDate,
    /// How many clients had each affinity then.
    pub then: [usize; 11],
    /// How many have it now.
    pub now: [usize; 11],
    /// Who moved up, with then and now; the largest step first.
    pub up: Vec<Moved>,
    /// Who moved down.
    pub down: Vec<Moved>,
    /// The affinity in the middle of all.
    pub middle: Option<Affinity>,
}

/// A client for whom the user feels otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Who.
    pub client: ClientId,
    /// What was felt.
    pub from: Affinity,
    /// What is felt.
    pub to: Affinity,
}

impl Review {
    /// Looks back on a year from a day.
    pub fn of(book: &Book, year: i32, today: NaiveDate) -> Self {
        let end = end_of(book, year).min(today);
        Self {
            feelings: Feelings::of(book, end_of(book, year - 1), end),
            losses: Losses::of(book, year, today),
            senders: senders(book, end),
            grid: Grid::of(book, year),
            worth: worth::of(book, end),
        }
    }

    /// The years that can be looked back on, oldest first: those with a season or a note, and
    /// this one.
    pub fn years(book: &Book, today: NaiveDate) -> Vec<i32> {
        let mut years: Vec<i32> = book.seasons().map(|season| season.year).collect();
        let notes = book.clients().flat_map(|client| &client.notes);
        years.extend(notes.filter_map(|note| match note.occasion {
            Occasion::YearEnd(year) if note.is_sent() => Some(year),
            _ => None,
        }));
        years.push(today.year());
        years.sort_unstable();
        years.dedup();
        years
    }
}

/// The day on which the season of a year was closed, else the last one of the year.
fn end_of(book: &Book, year: i32) -> NaiveDate {
    let last = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or_default();
    book.season(year).and_then(|season| season.closed).unwrap_or(last)
}

impl Feelings {
    fn of(book: &Book, before: NaiveDate, end: NaiveDate) -> Self {
        let mut feelings = Self { before, ..Self::default() };
        let mut all = Vec::new();
        for client in book.clients().filter(|client| client.is_active()) {
            let (from, to) = (client.affinity.on(before), client.affinity.on(end));
            if let Some(from) = from {
                feelings.then[usize::from(from.value()).min(10)] += 1;
            }
            let Some(to) = to else { continue };
            feelings.now[usize::from(to.value()).min(10)] += 1;
            all.push(to);
            if let Some(from) = from.filter(|from| *from != to) {
                let moved = Moved { client: client.id, from, to };
                if to > from { feelings.up.push(moved) } else { feelings.down.push(moved) }
            }
        }
        let step = |moved: &Moved| std::cmp::Reverse(moved.from.value().abs_diff(moved.to.value()));
        feelings.up.sort_by_key(step);
        feelings.down.sort_by_key(step);
        all.sort_unstable();
        feelings.middle = all.get(all.len() / 2).copied();
        feelings
    }
}

/// Whoever sent somebody until a day.
fn senders(book: &Book, end: NaiveDate) -> Vec<(ClientId, Vec<Sent>)> {
    let mut sent: BTreeMap<ClientId, Vec<Sent>> = BTreeMap::new();
    for client in book.clients() {
        let Some(referral) = client.referral.filter(|referral| referral.on <= end) else {
            continue;
        };
        let Some(by) = book.client(referral.by) else { continue };
        let is_thanked = is_thanked(by, referral.on);
        sent.entry(by.id).or_default().push(Sent { client: client.id, is_thanked });
    }
    let mut sent: Vec<_> = sent.into_iter().collect();
    sent.sort_by_key(|(_, of)| std::cmp::Reverse(of.len()));
    sent
}

/// By a letter that serves it, or another word of thanks for it.
fn is_thanked(by: &Client, on: NaiveDate) -> bool {
    let due = Due { kind: DueKind::Referral, of: on };
    by.answers.iter().any(|answer| answer.to == due && matches!(answer.what, AnswerKind::Done(_)))
}
