//! What comes next for each client: the nearest letter of the next twelve months, or the year-end
//! note.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::DueKind;
use super::almanac::{Almanac, Facts};
use super::dates::{Span, reminders};
use super::together::{Places, SeasonNote, groups};
use crate::model::{ClientId, Occasion};

/// So many days ahead.
const DAYS: u64 = 365;

/// What comes next for a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Next {
    /// Why there is something to write.
    pub occasion: Occasion,
    /// Its day; the last day of the season for the year-end note, which has none of its own.
    pub by: NaiveDate,
}

impl Almanac {
    /// What comes next on a day, for all who have something. What is not expected is not in it:
    /// silences, open problems, who is drawn.
    pub fn next(&self, today: NaiveDate) -> HashMap<ClientId, Next> {
        let span = Span::new(&self.book.settings.rules, today, DAYS);
        let places = Places::of(&self.book);
        let next = self.active().filter_map(|client| {
            let season = places.note(client, today);
            let letter = letter(client, season, &span);
            let next = match (season, places.year()) {
                (SeasonNote::ToWrite(_, last), Some(year)) => {
                    let note = Next { occasion: Occasion::YearEnd(year), by: last };
                    letter.filter(|letter| letter.by <= last).unwrap_or(note)
                }
                _ => letter?,
            };
            Some((client.id, next))
        });
        next.collect()
    }
}

/// The nearest letter that is not too late.
fn letter(client: &Facts, season: SeasonNote, span: &Span<'_>) -> Option<Next> {
    let groups = groups(client, reminders(client, span), season, span).into_iter();
    let letters = groups.filter_map(|group| {
        let (due, _) = group.dues.iter().find(|(_, until)| *until >= span.today)?;
        let by = match due.kind {
            DueKind::Birthday
            | DueKind::Anniversary
            | DueKind::Thanksgiving
            | DueKind::Gathering => due.of,
            _ => group.later.unwrap_or(group.on).max(span.today),
        };
        Some(Next { occasion: due.kind.occasion(), by })
    });
    letters.min_by_key(|letter| letter.by)
}
