//! Clients who stand twice in the book: looked at pair by pair, joined or called two people.

use crate::app::{Doubles, Screen, State};
use crate::app::{DoublesAction, Effect};
use crate::checks::doubles::{Choices, Pair};
use crate::model::history::{Change, Run};
use crate::model::{Book, Client, ClientId, Goal, Referral, order};

impl State {
    pub(super) fn apply_doubles(&mut self, action: DoublesAction, effects: &mut Vec<Effect>) {
        match action {
            DoublesAction::Open => {
                self.screen = Screen::Clients;
                self.import = None;
                self.leave_letter();
                self.doubles = Some(Doubles::default());
                effects.push(Effect::FindDoubles);
            }
            // An answer that comes after the user has turned away is dropped.
            DoublesAction::Found(pairs) => {
                if let Some(doubles) = &mut self.doubles {
                    doubles.pairs = Some(pairs);
                }
            }
            DoublesAction::Turn(at) => self.turn_to_pair(at),
            DoublesAction::Choose(field, from_other) => {
                let Some(doubles) = &mut self.doubles else { return };
                if from_other {
                    doubles.choices.from_other.insert(field);
                } else {
                    doubles.choices.from_other.remove(&field);
                }
            }
            DoublesAction::Join(joined) => self.join_pair(&joined),
            DoublesAction::Apart => self.call_apart(),
            DoublesAction::Close => self.doubles = None,
        }
    }

    fn turn_to_pair(&mut self, at: usize) {
        if let Some(doubles) = &mut self.doubles {
            doubles.at = at;
            doubles.choices = Choices::default();
        }
    }

    fn pair(&self) -> Option<Pair> {
        self.doubles.as_ref()?.pair().cloned()
    }

    fn join_pair(&mut self, joined: &Client) {
        let Some(pair) = self.pair().filter(|pair| pair.first == joined.id) else { return };
        let year = self.year;
        let name = joined.full_name.clone();
        self.change(Change::ClientsJoined(name), Run::None, |book| {
            put_in_place_of(book, joined, pair.second, year);
        });
        if self.selected == Some(pair.second) {
            self.selected = Some(pair.first);
        }
        self.pass_over(|it| [it.first, it.second].contains(&pair.second));
    }

    fn call_apart(&mut self) {
        let Some(pair) = self.pair() else { return };
        let name = self.book.client(pair.first).map(|it| it.full_name.clone()).unwrap_or_default();
        self.change(Change::ClientsApart(name), Run::None, |book| {
            if let Some(client) = book.client_mut(pair.first) {
                client.apart.push(pair.second);
            }
        });
        self.pass_over(|it| (it.first, it.second) == (pair.first, pair.second));
    }

    /// Goes on to the next pair without those that are done.
    fn pass_over(&mut self, done: impl Fn(&Pair) -> bool) {
        let Some(doubles) = &mut self.doubles else { return };
        let Some(pairs) = &mut doubles.pairs else { return };
        pairs.retain(|pair| !done(pair));
        let at = doubles.at.min(pairs.len().saturating_sub(1));
        self.turn_to_pair(at);
    }
}

/// One client where there were two; their place in an open season is that of either.
fn put_in_place_of(book: &mut Book, joined: &Client, other: ClientId, year: i32) {
    let in_season = |book: &Book, id| book.season(year).is_some_and(|it| it.place(id).is_some());
    let was_in = in_season(book, other);
    book.remove(other);
    book.insert(joined.clone());
    redirect(book, other, joined.id);
    if was_in && !in_season(book, joined.id) {
        let snapshot = book.clone();
        if let Some(season) = book.season_mut(year).filter(|season| season.closed.is_none()) {
            order::add(season, &snapshot, joined);
        }
    }
}

/// Whoever spoke of the one who is gone speaks of the one who stays.
fn redirect(book: &mut Book, from: ClientId, to: ClientId) {
    let sent: Vec<ClientId> = book
        .clients()
        .filter(|client| client.referral.is_some_and(|referral| referral.by == from))
        .map(|client| client.id)
        .collect();
    for id in sent {
        if let Some(client) = book.client_mut(id) {
            client.referral = client.referral.map(|it| Referral { by: to, ..it });
            client.referral = client.referral.filter(|it| it.by != id);
        }
    }
    let years: Vec<i32> = book.seasons().map(|season| season.year).collect();
    for year in years {
        let is_meant = |goal: &Goal| goal.client == Some(from);
        if book.season(year).is_some_and(|season| season.goals.iter().any(is_meant))
            && let Some(season) = book.season_mut(year)
        {
            let meant = season.goals.iter_mut().filter(|goal| goal.client == Some(from));
            meant.for_each(|goal| goal.client = Some(to));
        }
    }
}
