//! What Prepare shows of everyone: worked out in one pass after each change of the book.

use chrono::NaiveDate;

use crate::app::State;
use crate::model::pace::PerDay;
use crate::model::{Affinity, Book, Client, ClientId, Group, Season};

/// More names are only counted; a column has room for five.
pub(super) const CHIPS: usize = 5;

/// Those who are felt for in the same way.
#[derive(Clone, Debug, Default)]
pub(super) struct Column {
    /// How many they are.
    pub count: usize,
    /// The first few.
    pub first: Vec<ClientId>,
}

/// Everyone who is active, counted.
#[derive(Default)]
pub(in crate::ui) struct Survey {
    of: Option<(Book, i32, NaiveDate)>,
    pub(super) people: usize,
    pub(super) columns: [Column; 11],
    pub(super) not_rated: usize,
    pub(super) without_anecdote: usize,
    pub(super) without_address: usize,
    pub(super) pace: Option<PerDay>,
}

impl Survey {
    /// Counts again if something has changed; answers whether it had.
    pub(super) fn follow(&mut self, state: &State) -> bool {
        let same = self.of.as_ref().is_some_and(|(book, year, today)| {
            book.same_as(&state.book) && *year == state.year && *today == state.today
        });
        if !same {
            *self = Self::new(state);
        }
        !same
    }

    fn new(state: &State) -> Self {
        let of = Some((state.book.clone(), state.year, state.today));
        let mut survey = Self { of, ..Self::default() };
        for client in state.active() {
            survey.count(client);
        }
        survey.pace = Some(match state.season() {
            Some(season) => PerDay::of(&state.book, season, state.today),
            None => PerDay { notes: survey.people, days: 0, a_day: 0, minutes_a_day: 0 },
        });
        survey
    }

    fn count(&mut self, client: &Client) {
        self.people += 1;
        self.without_anecdote += usize::from(client.anecdotes.is_empty());
        self.without_address += usize::from(client.emails.is_empty());
        let Some(affinity) = client.affinity.current() else {
            self.not_rated += 1;
            return;
        };
        let column = &mut self.columns[usize::from(affinity.value())];
        column.count += 1;
        if column.first.len() < CHIPS {
            column.first.push(client.id);
        }
    }

    pub(super) fn column(&self, affinity: Affinity) -> &Column {
        &self.columns[usize::from(affinity.value())]
    }

    pub(super) fn rated(&self) -> usize {
        self.people - self.not_rated
    }

    pub(super) fn group(&self, group: Group) -> usize {
        let of_group = Affinity::all().filter(|affinity| affinity.group() == group);
        of_group.map(|affinity| self.column(affinity).count).sum()
    }
}

/// Who is in the list below the board.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) enum Shown {
    /// Those who are not rated yet.
    #[default]
    NotRated,
    /// Those of whom nothing personal is noted.
    WithoutAnecdote,
    /// Those to whom no mail can go.
    WithoutAddress,
    /// One column of the board.
    Rated(Affinity),
    /// Everyone who is active.
    Everyone,
}

impl Shown {
    /// True for those who belong into the list.
    pub(super) fn holds(self, client: &Client) -> bool {
        match self {
            Self::NotRated => client.affinity.current().is_none(),
            Self::WithoutAnecdote => client.anecdotes.is_empty(),
            Self::WithoutAddress => client.emails.is_empty(),
            Self::Rated(affinity) => client.affinity.current() == Some(affinity),
            Self::Everyone => true,
        }
    }

    /// How many belong into it.
    pub(super) fn count(self, survey: &Survey) -> usize {
        match self {
            Self::NotRated => survey.not_rated,
            Self::WithoutAnecdote => survey.without_anecdote,
            Self::WithoutAddress => survey.without_address,
            Self::Rated(affinity) => survey.column(affinity).count,
            Self::Everyone => survey.people,
        }
    }
}

/// The month to begin with: that of the next writing day, else the one in which one writes.
pub(super) fn first_month(season: Option<&Season>, year: i32, today: NaiveDate) -> NaiveDate {
    use chrono::Datelike;
    let days = season.map(|season| &season.days);
    let next = days.and_then(|days| days.range(today..).next().copied());
    let last = days.and_then(|days| days.last().copied());
    let december = NaiveDate::from_ymd_opt(year, 12, 1);
    let is_time = crate::app::season_year(today) == year && !(3..=10).contains(&today.month());
    let day = next.or_else(|| is_time.then_some(today)).or(last).or(december).unwrap_or(today);
    day.with_day(1).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
    }

    #[test]
    fn the_calendar_opens_where_there_is_something_to_choose() {
        let june = day(2026, 6, 15);
        assert_eq!(first_month(None, 2026, june), day(2026, 12, 1));
        assert_eq!(first_month(None, 2026, day(2026, 11, 20)), day(2026, 11, 1));
        assert_eq!(first_month(None, 2026, day(2027, 1, 9)), day(2027, 1, 1));
        let mut season = Season::new(2026, june);
        season.days.extend([day(2026, 6, 1), day(2026, 11, 30)]);
        assert_eq!(first_month(Some(&season), 2026, june), day(2026, 11, 1));
        assert_eq!(first_month(Some(&season), 2026, day(2028, 6, 15)), day(2026, 11, 1));
    }
}
