//! How far a season has come, when it will be done at this pace, and how much a day that is.

use chrono::NaiveDate;

use super::order::Standing;
use super::{Book, ClientId, Season};

/// How long a note takes, in minutes, reading up on the client included.
pub const MINUTES_A_NOTE: usize = 13;

/// “31 of 84 written, 11 today; at this pace done on 16 December.”
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Clients who get a note: everyone in the season who was not set aside.
    pub total: usize,
    /// Those whose note was sent. One that was only handed over does not count yet.
    pub written: usize,
    /// Those whose note was sent today.
    pub today: usize,
    /// Clients who were set aside.
    pub set_aside: usize,
    /// Clients whose note is still to be sent.
    pub to_go: usize,
    /// The day of the last note at this pace. `None` if there is none to go, or if nothing is
    /// known: none written and no writing day ahead.
    pub done_on: Option<NaiveDate>,
}

impl Progress {
    /// How far a season has come.
    ///
    /// The pace is the average of the days on which something was sent. It is spread over the
    /// chosen writing days from today on, then over every day after them; today takes what the
    /// average leaves of it. Before the first note the last writing day is taken at its word.
    pub fn of(book: &Book, season: &Season, today: NaiveDate) -> Self {
        let mut progress = Self::default();
        let mut days: Vec<NaiveDate> = Vec::new();
        for place in &season.places {
            match Standing::of(place, season.year, book) {
                Standing::Gone => {}
                Standing::SetAside => progress.set_aside += 1,
                Standing::Note(_) => match sent_on(book, place.client, season.year) {
                    Some(day) => days.push(day),
                    None => progress.to_go += 1,
                },
            }
        }
        progress.written = days.len();
        progress.total = progress.written + progress.to_go;
        progress.today = days.iter().filter(|day| **day == today).count();
        days.sort_unstable();
        days.dedup();
        progress.done_on = progress.projected(season, days.len(), today);
        progress
    }

    fn projected(&self, season: &Season, days: usize, today: NaiveDate) -> Option<NaiveDate> {
        if self.to_go == 0 {
            return None;
        }
        if self.written == 0 {
            return season.days.range(today..).next_back().copied();
        }
        // Notes are counted in parts of 1/`days`, so that a day's pace is `written` parts.
        let mut parts = self.to_go * days;
        let chosen = season.days.range(today..).copied();
        let behind = match chosen.clone().next_back() {
            Some(last) => last.succ_opt()?,
            None => today,
        };
        chosen.chain(behind.iter_days()).find(|day| {
            let done = if *day == today { self.today * days } else { 0 };
            parts = parts.saturating_sub(self.written.saturating_sub(done));
            parts == 0
        })
    }
}

fn sent_on(book: &Book, client: ClientId, year: i32) -> Option<NaiveDate> {
    book.client(client)?.sent_at(year).map(|sent| sent.date())
}

/// “84 notes on 6 days: 14 a day, about three hours a day.”
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PerDay {
    /// Notes still to be sent.
    pub notes: usize,
    /// Writing days from today on.
    pub days: usize,
    /// Notes on each of them, rounded up; 0 if there is no day.
    pub a_day: usize,
    /// Minutes on each of them.
    pub minutes_a_day: usize,
}

impl PerDay {
    /// What the chosen days ask of each of them.
    pub fn of(book: &Book, season: &Season, today: NaiveDate) -> Self {
        let notes = Progress::of(book, season, today).to_go;
        let days = season.days.range(today..).count();
        let a_day = if days == 0 { 0 } else { notes.div_ceil(days) };
        Self { notes, days, a_day, minutes_a_day: a_day * MINUTES_A_NOTE }
    }
}
