//! The one place where state changes. One call an arm; what was worked out from the book is
//! worked out again once, at the end.

mod client;
mod doubles;
mod export;
mod fields;
mod file;
mod import;
mod lookup;
mod note;
mod people;
mod rules;
mod season;
mod table;
mod today;
mod year;

use std::sync::Arc;

use chrono::NaiveDateTime;

use super::queue::Queue;
use super::{Action, Effect, OutsideEvent, SeasonAction};
use super::{Notice, Screen, Stage, State, season_year};
use crate::model::attention::Today;
use crate::model::history::{Change, Run};
use crate::model::table::{Source, rows};
use crate::model::{Book, Client, IdSource};

/// What comes in from outside with every action: the time and new ids.
pub struct Now<'a> {
    /// Local time.
    pub at: NaiveDateTime,
    /// Where new ids come from.
    pub ids: &'a mut dyn IdSource,
}

impl State {
    /// Takes one action in and answers with what the outside must do.
    pub fn apply(&mut self, action: Action, now: &mut Now<'_>) -> Vec<Effect> {
        let day_changed = now.at.date() != self.today;
        self.now = now.at;
        self.today = now.at.date();
        let mut effects = Vec::new();
        self.dispatch(action, now, &mut effects);
        if self.work_out(day_changed, &mut effects) && self.is_writable() {
            self.file.revision += 1;
            effects.push(Effect::Save);
        }
        effects
    }

    fn dispatch(&mut self, action: Action, now: &mut Now<'_>, effects: &mut Vec<Effect>) {
        match action {
            Action::Go(screen) => self.go(screen),
            Action::Stage(stage) => self.turn_to(stage),
            Action::Undo => self.undo(),
            Action::Redo => self.redo(),
            Action::AddLine(line) => self.add_line(&line, now),
            Action::AddEach => self.add_each(now),
            Action::DropLine => self.complaint = None,
            Action::Client(id, action) => self.apply_client(id, action, now),
            Action::Note(id, action) => self.apply_note(id, action, now, effects),
            Action::Season(action) => self.apply_season(&action),
            Action::Today(action) => self.apply_today(action, now),
            Action::Table(action) => self.apply_table(action),
            Action::Goal(year, action) => self.apply_goal(year, action),
            Action::Rules(action) => self.apply_rules(action),
            Action::Lookup(action) => self.apply_lookup(action, now),
            Action::Doubles(action) => self.apply_doubles(action, effects),
            Action::Preference(action) => self.apply_preference(action, effects),
            Action::Export(export) => self.export(export, effects),
            Action::Import(action) => self.apply_import(action, now, effects),
            Action::File(action) => self.apply_file(action, now, effects),
            Action::Outside(event) => self.hear(event),
            Action::DismissNotice => self.notice = None,
            Action::Tick => {}
        }
    }

    fn go(&mut self, screen: Screen) {
        self.screen = screen;
        self.import = None;
        self.doubles = None;
        self.done = None;
        self.leave_letter();
    }

    fn turn_to(&mut self, stage: Stage) {
        self.go(Screen::YearEnd);
        if self.book.is_empty() {
            return;
        }
        if stage == Stage::Write && self.writing().is_none() {
            self.apply_season(&SeasonAction::GoOnToWriting);
        }
        self.stage = stage;
    }

    fn undo(&mut self) {
        self.history.undo(&mut self.book);
        self.done = None;
        self.refusal = None;
        self.left_over = None;
        self.complaint = None;
    }

    fn redo(&mut self) {
        self.history.redo(&mut self.book);
        self.refusal = None;
        self.left_over = None;
    }

    fn hear(&mut self, event: OutsideEvent) {
        match event {
            OutsideEvent::NoMailProgram => self.no_mail_program(),
            OutsideEvent::DraftWritten(path) => self.draft_file = Some(path),
            OutsideEvent::DraftFailed(why) => self.notice = Some(Notice::DraftFailed(why)),
            OutsideEvent::Exported(path) => self.notice = Some(Notice::Exported(path)),
            OutsideEvent::NotExported(why) => self.notice = Some(Notice::NotExported(why)),
            OutsideEvent::NoDialog(what) => self.notice = Some(Notice::NoDialog(what)),
        }
    }

    /// Changes the book as one undoable step; a closure that changes nothing leaves no step.
    fn change(&mut self, change: Change, run: Run, edit: impl FnOnce(&mut Book)) {
        if !self.is_writable() {
            return;
        }
        let before = self.book.clone();
        edit(&mut self.book);
        if self.book == before {
            self.book = before;
        } else {
            self.history.record(change, run, before);
            // What is said as done last is what undo takes back.
            self.done = None;
        }
    }

    /// Brings indexes and lists up to the book, paying only for what changed. True if the book
    /// did.
    fn work_out(&mut self, day_changed: bool, effects: &mut Vec<Effect>) -> bool {
        if day_changed && self.season().is_none() {
            self.year = season_year(self.today);
        }
        let book_changed = !self.indexes.are_of(&self.book);
        if day_changed || self.queue.progress.is_none() || self.moves_the_queue() {
            self.queue = self
                .season()
                .map(|season| Queue::new(&self.book, season, self.today))
                .unwrap_or_default();
        }
        if !self.indexes.follow(&self.book) {
            effects.push(Effect::ReadTexts);
        }
        self.table.stale |= book_changed || day_changed;
        if self.table.stale && self.screen == Screen::Clients {
            self.table.stale = false;
            self.almanac.follow(&self.book);
            self.table.next.follow(&self.almanac, self.today);
            self.table.aside = table::aside(&self.book);
            self.table.tags = table::tags(&self.book);
            self.work_out_table();
        }
        if self.letter.as_ref().is_some_and(|letter| self.book.client(letter.client).is_none()) {
            self.leave_letter();
        }
        self.stale_day |= book_changed || day_changed;
        if self.stale_day && self.screen == Screen::Today && self.letter.is_none() {
            self.stale_day = false;
            self.almanac.follow(&self.book);
            self.day = Today::of(&self.almanac, self.today);
        }
        if self.selected.is_some_and(|id| self.book.client(id).is_none()) {
            self.selected = None;
        }
        book_changed
    }

    /// True if a change since the last time moves somebody in the queue. A letter typed into a
    /// draft does not.
    fn moves_the_queue(&self) -> bool {
        let (before, year) = (self.indexes.book(), self.year);
        let standing =
            |client: &Arc<Client>| (client.mark(year), client.is_active(), client.sent_at(year));
        before.season(year) != self.book.season(year)
            || self
                .book
                .changed_since(before)
                .iter()
                .any(|(id, now)| before.client(*id).map(standing) != now.as_ref().map(standing))
    }

    fn work_out_table(&mut self) {
        let source = Source {
            book: &self.book,
            search: self.indexes.search(),
            names: &self.indexes.names,
            next: &self.table.next,
        };
        self.table.rows = rows(source, &self.table.filter, self.table.sort, self.today);
    }
}
