//! Letters that fall close together are one letter, and the year-end note serves what falls close
//! to it.

use chrono::NaiveDate;
use hashbrown::HashMap;

use super::almanac::Facts;
use super::dates::{HORIZON, Reminder, Span, after, before, reminders};
use super::{AnswerKind, Due, Standing};
use crate::model::{Book, Client, ClientId, Occasion, Place, Season};

/// So many days apart two letters are one.
pub(super) const CLOSE: u64 = 5;

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

/// The newest season with everyone's place in it, to be asked for many clients.
pub(super) struct Places<'a> {
    season: Option<&'a Season>,
    places: HashMap<ClientId, &'a Place>,
}

impl<'a> Places<'a> {
    pub(super) fn of(book: &'a Book) -> Self {
        let season = book.seasons().next_back().map(AsRef::as_ref);
        let places = season.into_iter().flat_map(|season| &season.places);
        Self { season, places: places.map(|place| (place.client, place)).collect() }
    }

    /// The season in which a client's note is still to be written.
    pub(super) fn to_write(&self, client: &Facts) -> Option<&'a Season> {
        let place = self.places.get(&client.id).copied();
        self.season.filter(|season| is_to_write(client, season, place))
    }

    pub(super) fn note(&self, client: &Facts, today: NaiveDate) -> SeasonNote {
        self.season.map_or(SeasonNote::None, |season| {
            SeasonNote::of(client, (season, self.places.get(&client.id).copied()), today)
        })
    }
}

impl SeasonNote {
    /// Of the newest season, in which the client has this place.
    fn of(client: &Facts, (season, place): (&Season, Option<&Place>), today: NaiveDate) -> Self {
        if let Some(on) = client.sent_on(season.year) {
            return Self::Sent(on);
        }
        if !is_to_write(client, season, place) {
            return Self::None;
        }
        match (season.days.first(), season.days.last()) {
            (Some(first), Some(last)) if *last >= today => Self::ToWrite(*first, *last),
            _ => Self::None,
        }
    }

    /// True if the season's note is the letter for this, or will be: whenever it is written. One
    /// that was sent answers nothing that happened after it.
    fn serves(self, it: &Reminder) -> bool {
        let close = |on| it.on >= before(on, CLOSE) && it.on <= after(on, CLOSE);
        match self {
            Self::None => false,
            Self::ToWrite(first, last) => {
                let in_time = last <= after(it.on, CLOSE) && last <= it.until;
                in_time && it.on >= before(first, CLOSE) && it.on <= after(last, CLOSE)
            }
            Self::Sent(on) => close(on) && (it.is_fixed || it.due.of <= on),
        }
    }
}

/// True if a client's note of an open season was not sent, nor set aside.
fn is_to_write(client: &Facts, season: &Season, place: Option<&Place>) -> bool {
    let has_place = place.is_some_and(|place| place.set_aside.is_none());
    has_place && season.closed.is_none() && client.sent_on(season.year).is_none()
}

/// The letters of a client that are neither answered nor served by the season's note.
pub(super) fn groups(
    client: &Facts,
    mut reminders: Vec<Reminder>,
    season: SeasonNote,
    span: &Span<'_>,
) -> Vec<Group> {
    reminders.retain(|it| {
        Standing::of(&client.answers, it.due, span.today) != Standing::Closed && !season.serves(it)
    });
    reminders.sort_by_key(|it| (it.on, it.due));
    // Two sales of one day are thanked for once.
    reminders.dedup_by_key(|it| it.due);
    let mut groups: Vec<Group> = Vec::new();
    let mut rest = reminders.as_slice();
    while let Some(first) = rest.first() {
        let close = rest.iter().take_while(|it| it.on <= after(first.on, CLOSE)).count();
        let (together, others) = rest.split_at(close);
        groups.push(one(client, together, span));
        rest = others;
    }
    groups
}

fn one(client: &Facts, together: &[Reminder], span: &Span<'_>) -> Group {
    let days = || together.iter().map(|it| it.on);
    let fixed = together.iter().filter(|it| it.is_fixed).map(|it| it.on).min();
    // Thanks and congratulations wait for a day that does not move, and for nothing else.
    let urgent = together.iter().filter(|it| it.due.kind.is_urgent()).map(|it| it.on).min();
    let on = fixed.or(urgent).or(days().max()).unwrap_or_default();
    // Also a day that has come: the grace does not end before the letter was seen on it.
    let later = together.iter().filter_map(|it| later_day(client, it.due));
    let later = later.max().map(|day| span.rules.on_or_after(day));
    // Who waits for another letter keeps the grace they would have had alone.
    let until = |it: &Reminder| {
        let grace = it.until - it.on;
        let together = on.checked_add_signed(grace).unwrap_or(on);
        it.until.max(together).max(later.unwrap_or(it.until))
    };
    let mut dues: Vec<(Due, NaiveDate)> = together.iter().map(|it| (it.due, until(it))).collect();
    dues.sort_unstable();
    Group { dues, on, later: later.filter(|day| *day > span.today) }
}

fn later_day(client: &Facts, due: Due) -> Option<NaiveDate> {
    let said = client.answers.iter().rev().find(|answer| answer.to == due)?;
    match said.what {
        AnswerKind::Later(day) => Some(day),
        AnswerKind::Done(_) | AnswerKind::Dropped(_) => None,
    }
}

/// What a letter of an occasion answers on a day, though nobody was asked for it.
pub fn due_for(client: &Client, book: &Book, occasion: Occasion, today: NaiveDate) -> Vec<Due> {
    let client = Facts::of(client);
    let all = reminders(&client, &Span::new(&book.settings.rules, today, HORIZON));
    let open = all.into_iter().filter(|it| {
        it.due.kind.occasion() == occasion
            && it.until >= today
            && Standing::of(&client.answers, it.due, today) != Standing::Closed
    });
    open.map(|it| it.due).collect()
}

/// What the season's note of a client will be the letter for, while it is still to be written.
pub fn served_by_season(client: &Client, book: &Book, today: NaiveDate) -> Vec<Due> {
    let open = book.seasons().next_back().filter(|season| season.closed.is_none());
    let Some(season) = open else { return Vec::new() };
    let Some(place) = season.place(client.id) else { return Vec::new() };
    let client = Facts::of(client);
    let note = SeasonNote::of(&client, (season, Some(place)), today);
    if !matches!(note, SeasonNote::ToWrite(..)) {
        return Vec::new();
    }
    let mut served = reminders(&client, &Span::new(&book.settings.rules, today, HORIZON));
    served.retain(|it| {
        let open = Standing::of(&client.answers, it.due, today) != Standing::Closed;
        open && note.serves(it) && it.until >= today
    });
    let mut dues: Vec<Due> = served.into_iter().map(|it| it.due).collect();
    dues.sort_unstable();
    dues.dedup();
    dues
}
