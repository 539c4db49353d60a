//! What Close shows of the season: worked out in one pass after each change of the book.

use chrono::NaiveDate;

use crate::app::State;
use crate::model::order::Standing;
use crate::model::{Affinity, Book, Client, ClientId, Group, Mark, Season};

/// How people moved on the scale, from the beginning of the season to now (or to its end).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Movement {
    /// People from a step before to a step now.
    pub flows: [[usize; 11]; 11],
    /// People on each step before.
    pub before: [usize; 11],
    /// People on each step now.
    pub now: [usize; 11],
    /// Whose step is higher now.
    pub up: usize,
    /// Whose step is lower now.
    pub down: usize,
}

impl Movement {
    fn count(&mut self, before: Affinity, now: Affinity) {
        let (from, to) = (usize::from(before.value()), usize::from(now.value()));
        self.flows[from][to] += 1;
        self.before[from] += 1;
        self.now[to] += 1;
        self.up += usize::from(to > from);
        self.down += usize::from(to < from);
    }

    /// True if nobody was rated.
    pub(super) fn is_empty(&self) -> bool {
        self.people() == 0
    }

    pub(super) fn people(&self) -> usize {
        self.now.iter().sum()
    }

    /// Those one would rather not write to, before and now.
    pub(super) fn hated(&self) -> (usize, usize) {
        let hated = |steps: &[usize; 11]| {
            Affinity::all()
                .filter(|affinity| affinity.group() == Group::Hated)
                .map(|affinity| steps[usize::from(affinity.value())])
                .sum()
        };
        (hated(&self.before), hated(&self.now))
    }
}

/// The season, counted.
#[derive(Default)]
pub(in crate::ui) struct Summary {
    of: Option<(Book, i32, NaiveDate)>,
    pub(super) sent: usize,
    pub(super) answered: usize,
    pub(super) movement: Movement,
    /// Who waits for a note, in the order of the queue; how often they were moved to the end.
    pub(super) to_write: Vec<(ClientId, u32)>,
    /// Who gets none.
    pub(super) aside: Vec<ClientId>,
    /// Who got a note and was not rated since.
    pub(super) feel_again: Vec<ClientId>,
}

impl Summary {
    /// Counts again if something has changed.
    pub(super) fn follow(&mut self, state: &State) {
        let same = self.of.as_ref().is_some_and(|(book, year, today)| {
            book.same_as(&state.book) && *year == state.year && *today == state.today
        });
        if same {
            return;
        }
        *self = Self::default();
        self.of = Some((state.book.clone(), state.year, state.today));
        if let Some(season) = state.season() {
            self.count(season, state);
        }
    }

    fn count(&mut self, season: &Season, state: &State) {
        let until = season.closed.unwrap_or(state.today);
        for place in &season.places {
            let Some(client) = state.book.client(place.client) else { continue };
            if let Some((before, now)) = felt(client, season.began, until) {
                self.movement.count(before, now);
            }
            match Standing::of(place, season.year, &state.book) {
                Standing::SetAside => self.aside.push(client.id),
                Standing::Gone => {}
                Standing::Note(mark) if mark.is_written() => {
                    self.count_sent(client, season.year, state.today);
                }
                Standing::Note(_) => self.to_write.push((client.id, place.later)),
            }
        }
    }

    fn count_sent(&mut self, client: &Client, year: i32, today: NaiveDate) {
        self.sent += 1;
        self.answered += usize::from(client.mark(year) == Mark::Answered);
        let sent = client.sent_at(year);
        let rated = client.affinity.ratings().last().map(|rating| rating.on);
        // Who was rated and written to on the same day is asked from the next day on.
        let since = sent.is_some_and(|sent| {
            rated.is_some_and(|on| on > sent.date() || on == sent.date() && on == today)
        });
        if !since {
            self.feel_again.push(client.id);
        }
    }
}

/// What was felt when the season began, or for the first time after it, and what was felt last.
fn felt(client: &Client, began: NaiveDate, until: NaiveDate) -> Option<(Affinity, Affinity)> {
    let earlier = began.pred_opt().and_then(|day| client.affinity.on(day));
    let first = || client.affinity.ratings().iter().find_map(|rating| rating.affinity);
    Some((earlier.or_else(first)?, client.affinity.on(until)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{AffinityHistory, Rating};

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, day).unwrap_or_default()
    }

    fn client(ratings: &[(u32, u8)]) -> Client {
        let rating =
            |(on, value): &(u32, u8)| Rating { on: day(*on), affinity: Affinity::new(*value) };
        let affinity = AffinityHistory::new(ratings.iter().map(rating).collect());
        Client { affinity, ..Client::new(ClientId(1), "Ana") }
    }

    fn moved(ratings: &[(u32, u8)]) -> Option<(u8, u8)> {
        felt(&client(ratings), day(8), day(17)).map(|(from, to)| (from.value(), to.value()))
    }

    #[test]
    fn before_is_what_was_felt_when_the_season_began() {
        assert_eq!(moved(&[(1, 3), (9, 6)]), Some((3, 6)));
        assert_eq!(moved(&[(8, 2), (12, 5)]), Some((2, 5)));
        assert_eq!(moved(&[]), None);
    }

    #[test]
    fn what_is_felt_after_the_end_of_the_season_does_not_count() {
        assert_eq!(moved(&[(1, 3), (9, 6), (20, 9)]), Some((3, 6)));
    }

    #[test]
    fn those_one_would_rather_not_write_to_are_counted_before_and_now() {
        let mut movement = Movement::default();
        for (from, to) in [(0, 4), (3, 3), (9, 8)] {
            if let (Some(from), Some(to)) = (Affinity::new(from), Affinity::new(to)) {
                movement.count(from, to);
            }
        }
        assert_eq!((movement.up, movement.down, movement.hated()), (1, 1, (2, 1)));
    }
}
