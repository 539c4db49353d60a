//! What comes next for each client: the nearest letter of the next twelve months, or the year-end
//! note.

use chrono::NaiveDate;
use hashbrown::HashMap;

use super::DueKind;
use super::almanac::{Almanac, Facts};
use super::dates::{Span, referral, reminders};
use super::today::senders;
use super::together::{Places, groups};
use crate::model::{Book, ClientId, Occasion};

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

/// What comes next for all who have something, change by change. What is not expected is not in it:
/// silences, open problems, who is drawn.
#[derive(Clone, Debug, Default)]
pub struct Upcoming {
    of: HashMap<ClientId, Next>,
    senders: Vec<(ClientId, NaiveDate)>,
    book: Book,
    day: Option<NaiveDate>,
}

impl Upcoming {
    /// Of a whole almanac on a day.
    pub fn of(almanac: &Almanac, today: NaiveDate) -> Self {
        let mut upcoming = Self::default();
        upcoming.follow(almanac, today);
        upcoming
    }

    /// Of one client.
    pub fn get(&self, client: ClientId) -> Option<&Next> {
        self.of.get(&client)
    }

    /// Comes up to an almanac and a day, paying only for what changed where the day, the rules and
    /// the seasons did not.
    pub fn follow(&mut self, almanac: &Almanac, today: NaiveDate) {
        let book = &almanac.book;
        let senders = senders(almanac, today);
        let is_anew = self.day != Some(today)
            || self.senders != senders
            || self.book.settings.rules != book.settings.rules
            || !self.book.seasons().eq(book.seasons());
        let span = Span::new(&book.settings.rules, today, DAYS);
        let places = Places::of(book);
        let next = |client: &Facts| next(client, &places, &senders, &span);
        if is_anew {
            self.of = almanac.active().filter_map(|it| Some((it.id, next(it)?))).collect();
        } else {
            for (id, _) in book.changed_since(&self.book) {
                match almanac.client(id).filter(|it| it.is_active).and_then(next) {
                    Some(next) => drop(self.of.insert(id, next)),
                    None => drop(self.of.remove(&id)),
                }
            }
        }
        (self.book, self.day, self.senders) = (book.clone(), Some(today), senders);
    }
}

fn next(
    client: &Facts,
    places: &Places<'_>,
    senders: &[(ClientId, NaiveDate)],
    span: &Span<'_>,
) -> Option<Next> {
    let letter = letter(client, places, senders, span);
    let note = places.to_write(client).map(|season| {
        // Without writing days, or after the last of them, it is still to be written.
        let day = season.days.last().copied().filter(|day| *day >= span.today);
        let end = NaiveDate::from_ymd_opt(season.year, 12, 31).unwrap_or(span.today);
        let by = day.unwrap_or(end.max(span.today));
        Next { occasion: Occasion::YearEnd(season.year), by }
    });
    letter.into_iter().chain(note).min_by_key(|next| next.by)
}

/// The nearest letter that is not too late.
fn letter(
    client: &Facts,
    places: &Places<'_>,
    senders: &[(ClientId, NaiveDate)],
    span: &Span<'_>,
) -> Option<Next> {
    let mut due = reminders(client, span);
    let from = senders.partition_point(|(by, _)| *by < client.id);
    let sent = senders[from..].iter().take_while(|(by, _)| *by == client.id);
    due.extend(sent.map(|(_, on)| referral(*on, span.rules)));
    let season = places.note(client, span.today);
    let letters = groups(client, due, season, span).into_iter().filter_map(|group| {
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
