//! The dates of the next twelve months as a calendar (RFC 5545): whole days on which a letter is
//! written best, the same identifiers each time, and of a client nothing but the name.

use std::collections::HashSet;

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
    let mut feasts = HashSet::new();
    for date in dates_ahead(book, today) {
        let Some(client) = book.client(date.client) else { continue };
        for due in date.dues {
            // The feast is the same for all: one reminder of it is enough.
            let is_feast = due.kind == DueKind::Thanksgiving;
            if is_feast && !feasts.insert(due.of) {
                continue;
            }
            let whose = if is_feast { String::new() } else { format!("{}: ", client.full_name) };
            let day = if comes_before(due.kind) && due.of != date.on {
                format!(" ({})", due.of)
            } else {
                String::new()
            };
            // The day that a letter goes back to stays, however the rules move the letter itself.
            let of = if is_feast { "all".to_owned() } else { client.id.to_string() };
            let uid = format!("{of}-{:?}-{}@posdata.invalid", due.kind, due.of);
            let ends = date.on.succ_opt().unwrap_or(date.on);
            calendar.push(
                Event::new()
                    .uid(&uid.to_lowercase())
                    .timestamp(stamp)
                    .summary(&format!("{whose}{}{day}", word(due.kind)))
                    .starts(date.on)
                    // The day after: an end is not part of what it ends (RFC 5545, 3.6.1).
                    .ends(ends)
                    .done(),
            );
        }
    }
    calendar.to_string()
}

/// True for a letter that is written before the day it is for.
fn comes_before(kind: DueKind) -> bool {
    matches!(
        kind,
        DueKind::Birthday | DueKind::Anniversary | DueKind::Gathering | DueKind::Thanksgiving
    )
}
