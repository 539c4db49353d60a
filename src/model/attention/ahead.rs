//! The dates of the months to come, for a calendar.

use chrono::NaiveDate;

use super::Due;
use super::almanac::Facts;
use super::dates::{Span, reminders};
use super::together::{Places, groups};
use crate::model::{Book, ClientId};

/// So many days ahead.
const DAYS: u64 = 365;

/// A day on which a letter to a client is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    /// To whom.
    pub client: ClientId,
    /// What it is for, what would be missed most first; never empty.
    pub dues: Vec<Due>,
    /// The day on which it is written best.
    pub on: NaiveDate,
}

/// The letters of the next twelve months that the dates of the clients ask for, by their day. What
/// the user put off stands on its own day; thanks for who was sent are left to Today.
pub fn dates_ahead(book: &Book, today: NaiveDate) -> Vec<Date> {
    let span = Span::new(&book.settings.rules, today, DAYS);
    let places = Places::of(book);
    let mut dates: Vec<Date> = Vec::new();
    for client in book.clients().filter(|client| client.is_active()) {
        let client = &Facts::of(client);
        let season = places.note(client, today);
        let all = reminders(client, &span);
        let ahead = groups(client, all, season, &span).into_iter();
        let ahead = ahead.filter(|group| group.on >= today);
        dates.extend(ahead.map(|it| {
            let dues = it.dues.into_iter().map(|(due, _)| due).collect();
            Date { client: client.id, dues, on: it.on }
        }));
    }
    dates.sort_by_key(|date| (date.on, date.client));
    dates
}
