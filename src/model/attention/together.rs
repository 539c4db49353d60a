//! Letters that fall close together are one letter, and the year-end note serves what falls close
//! to it.

use chrono::NaiveDate;

use super::dates::{HORIZON, Reminder, after, before, reminders};
use super::{Due, Standing};
use crate::model::{Book, Client, Rules};

/// So many days apart two letters are one.
const CLOSE: u64 = 5;

/// Letters of one client that are one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Group {
    /// What would be missed most first, each with the last day on which it is not too late.
    pub(super) dues: Vec<(Due, NaiveDate)>,
    /// The day on which it is written best.
    pub(super) on: NaiveDate,
    /// It comes back on this day, by the user's word.
    pub(super) later: Option<NaiveDate>,
}

/// The season's note of a client, as far as it bears on other letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SeasonNote {
    /// There is none, or none any more.
    None,
    /// It is still to be written, between these days.
    ToWrite(NaiveDate, NaiveDate),
    /// It was sent on this day.
    Sent(NaiveDate),
}

impl SeasonNote {
    pub(super) fn of(client: &Client, book: &Book, today: NaiveDate) -> Self {
        let Some(season) = book.seasons().next_back() else { return Self::None };
        if let Some(sent) = client.sent_at(season.year) {
            return Self::Sent(sent.date());
        }
        let place = season.place(client.id).filter(|place| place.set_aside.is_none());
        let (Some(_), None) = (place, season.closed) else { return Self::None };
        match (season.days.first(), season.days.last()) {
            (Some(first), Some(last)) if *last >= today => Self::ToWrite(*first, *last),
            _ => Self::None,
        }
    }

    /// True if the season's note is the letter for a day, or will be.
    fn serves(self, day: NaiveDate) -> bool {
        match self {
            Self::None => false,
            Self::ToWrite(first, last) => day >= before(first, CLOSE) && day <= after(last, CLOSE),
            Self::Sent(on) => day >= before(on, CLOSE) && day <= after(on, CLOSE),
        }
    }
}

/// The letters of a client that are neither answered nor served by the season's note.
pub(super) fn groups(
    client: &Client,
    mut reminders: Vec<Reminder>,
    season: SeasonNote,
    (rules, today): (&Rules, NaiveDate),
) -> Vec<Group> {
    reminders.retain(|it| {
        Standing::of(client, it.due, today) != Standing::Closed && !season.serves(it.on)
    });
    reminders.sort_by_key(|it| (it.on, it.due));
    // Two sales of one day are thanked for once.
    reminders.dedup_by_key(|it| it.due);
    let mut groups: Vec<Group> = Vec::new();
    let mut rest = reminders.as_slice();
    while let Some(first) = rest.first() {
        let close = rest.iter().take_while(|it| it.on <= after(first.on, CLOSE)).count();
        let (together, others) = rest.split_at(close);
        groups.push(one(client, together, (rules, today)));
        rest = others;
    }
    groups
}

fn one(client: &Client, together: &[Reminder], (rules, today): (&Rules, NaiveDate)) -> Group {
    let fixed = together.iter().filter(|it| it.is_fixed).map(|it| it.on).min();
    let latest = together.iter().map(|it| it.on).max();
    let on = fixed.or(latest).unwrap_or_default();
    let later = together.iter().filter_map(|it| match Standing::of(client, it.due, today) {
        Standing::Later(day) => Some(rules.on_or_after(day)),
        Standing::Open | Standing::Closed => None,
    });
    let later = later.max();
    // Who waits for another letter keeps the grace they would have had alone.
    let until = |it: &Reminder| {
        let grace = it.until - it.on;
        let together = on.checked_add_signed(grace).unwrap_or(on);
        it.until.max(together).max(later.unwrap_or_default())
    };
    let mut dues: Vec<(Due, NaiveDate)> = together.iter().map(|it| (it.due, until(it))).collect();
    dues.sort_unstable();
    Group { dues, on, later }
}

/// What the season's note of a client will be the letter for, while it is still to be written.
pub fn served_by_season(client: &Client, book: &Book, today: NaiveDate) -> Vec<Due> {
    let season = SeasonNote::of(client, book, today);
    if !matches!(season, SeasonNote::ToWrite(..)) {
        return Vec::new();
    }
    let rules = &book.settings.rules;
    let mut served = reminders(client, rules, today, HORIZON);
    served.retain(|it| {
        let open = Standing::of(client, it.due, today) != Standing::Closed;
        open && season.serves(it.on) && it.until >= today
    });
    let mut dues: Vec<Due> = served.into_iter().map(|it| it.due).collect();
    dues.sort_unstable();
    dues.dedup();
    dues
}
