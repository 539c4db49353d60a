//! The season: begun with the first thing done to it, put in order, closed.

use crate::app::{GoalAction, SeasonAction};
use crate::app::{Stage, State};
use crate::model::history::{Change, Run};
use crate::model::order::{self, Standing};
use crate::model::{Book, Mark, Place, Season};

impl State {
    pub(super) fn apply_season(&mut self, action: &SeasonAction) {
        let today = self.today;
        match *action {
            SeasonAction::Show(year) => {
                self.year = year;
                self.stage = Stage::Prepare;
                self.refusal = None;
                self.left_over = None;
                self.queue = super::Queue::default();
            }
            SeasonAction::ToggleDay(day) => self.change_season(Change::DaysChosen, |season| {
                if !season.days.remove(&day) {
                    season.days.insert(day);
                }
            }),
            SeasonAction::GoOnToWriting => self.go_on_to_writing(),
            SeasonAction::Close => {
                let change = Change::Season(self.year);
                self.change_season(change, |season| season.closed = Some(today));
            }
            SeasonAction::Reopen => {
                let change = Change::Season(self.year);
                self.change_season(change, |season| season.closed = None);
            }
        }
    }

    /// Changes the season as one step, beginning it if it has not begun.
    pub(super) fn change_season(&mut self, change: Change, edit: impl FnOnce(&mut Season)) {
        let (year, today) = (self.year, self.today);
        self.change(change, Run::None, |book| {
            begin(book, year, today);
            if let Some(season) = book.season_mut(year) {
                edit(season);
            }
        });
    }

    pub(super) fn apply_goal(&mut self, year: i32, action: GoalAction) {
        let run = match action {
            GoalAction::Remark(at, _) => Run::Goal(year, at),
            _ => Run::None,
        };
        self.change(Change::Goals(year + 1), run, |book| {
            let Some(goals) = book.season_mut(year).map(|season| &mut season.goals) else { return };
            match action {
                GoalAction::Add(goal) => goals.push(goal),
                GoalAction::Remove(at) if at < goals.len() => drop(goals.remove(at)),
                GoalAction::Remove(_) => {}
                GoalAction::Went(at, outcome) => {
                    if let Some(goal) = goals.get_mut(at) {
                        goal.outcome = outcome;
                    }
                }
                GoalAction::Remark(at, text) => {
                    if let Some(goal) = goals.get_mut(at) {
                        goal.remark = text;
                    }
                }
            }
        });
    }

    fn go_on_to_writing(&mut self) {
        let (year, today) = (self.year, self.today);
        self.change(Change::Season(year), Run::None, |book| {
            begin(book, year, today);
            let snapshot = book.clone();
            if let Some(season) = book.season_mut(year) {
                renew(season, &snapshot);
            }
        });
        self.stage = Stage::Write;
        let next = self.season().and_then(|season| {
            let open = season.open.filter(|id| self.book.client(*id).is_some());
            open.or_else(|| order::next_to_write(season, &self.book, None))
                .or_else(|| season.places.first().map(|place| place.client))
        });
        if let Some(next) = next {
            self.open_note(next);
        }
    }
}

/// Begins the season of `year` with everyone who is active.
fn begin(book: &mut Book, year: i32, today: chrono::NaiveDate) {
    if book.season(year).is_some() {
        return;
    }
    let mut season = Season::new(year, today);
    renew(&mut season, book);
    book.insert_season(season);
}

/// Everyone with whom something has happened keeps their place; the others are put in order anew,
/// with the newcomers among them.
fn renew(season: &mut Season, book: &Book) {
    let kept: Vec<Place> = season
        .places
        .iter()
        .filter(|place| Standing::of(place, season.year, book) != Standing::Note(Mark::ToWrite))
        .cloned()
        .collect();
    let waiting = book
        .clients()
        .filter(|client| client.is_active() && !kept.iter().any(|place| place.client == client.id));
    let order = order::mix(waiting.map(AsRef::as_ref), season.year.unsigned_abs().into());
    let later = |id| season.place(id).map_or(0, |place| place.later);
    let fresh = order.into_iter().map(|id| Place { later: later(id), ..Place::new(id) });
    season.places = kept.clone().into_iter().chain(fresh).collect();
}
