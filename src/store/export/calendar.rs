//! The dates of the next twelve months as a calendar (RFC 5545): whole days, the same identifiers
//! each time, and of a client nothing but the name.

use chrono::{NaiveDate, NaiveTime};
use icalendar::{Calendar, Component, Event, EventLike};

use crate::model::Book;
use crate::model::attention::{DueKind, dates_ahead};

/// Writes the calendar. `words` says what a letter is for.
pub fn calendar(book: &Book, today: NaiveDate, words: &[(DueKind, String)]) -> String {
    let word = |kind: DueKind| {
        words.iter().find(|(of, _)| *of == kind).map(|(_, word)| word.as_str()).unwrap_or_default()
    };
    let stamp = today.and_time(NaiveTime::MIN).and_utc();
    let mut calendar = Calendar::new();
    for date in dates_ahead(book, today) {
        let Some(client) = book.client(date.client) else { continue };
        for due in date.dues {
            let summary = format!("{}: {}", client.full_name, word(due.kind));
            // The day that a letter goes back to stays, however the rules move the letter itself.
            let uid = format!("{}-{:?}-{}@posdata.invalid", client.id, due.kind, due.of);
            calendar.push(
                Event::new()
                    .uid(&uid.to_lowercase())
                    .timestamp(stamp)
                    .summary(&summary)
                    .all_day(date.on)
                    .done(),
            );
        }
    }
    calendar.to_string()
}
