//! The file: opened, saved, changed under the window, and the sample that is never saved.

use std::path::PathBuf;
use std::sync::Arc;

use super::Now;
use crate::app::{Effect, FileAction, FileFor, Texts};
use crate::app::{FileMode, FileStatus, Notice, Screen, Stage, State};
use crate::model::history::{Change, History, Run};
use crate::model::{Book, Client};
use crate::store::conflicts::ConflictCopy;
use crate::store::format::Notice as LoadNotice;
use crate::store::{Joined, OpenError, ReadOnly, merge, sample};

impl State {
    pub(super) fn apply_file(
        &mut self,
        action: FileAction,
        now: &mut Now<'_>,
        effects: &mut Vec<Effect>,
    ) {
        match action {
            FileAction::Opened { path, book, notices, read_only } => {
                self.file = FileStatus::new(path, FileMode::Reading);
                self.opened(book, notices, read_only, effects);
            }
            FileAction::TextsReading(percent) => self.indexes.percent_read = percent,
            FileAction::TextsRead(texts) => self.take_texts_in(*texts, effects),
            FileAction::Unreadable(path, why) => {
                self.file = FileStatus::new(path, FileMode::Unreadable(why));
                self.show_book(Book::default(), effects);
            }
            FileAction::Restore => self.restore(effects),
            FileAction::BeginAnew => effects.push(Effect::SetBookAside),
            FileAction::OpenSample => self.open_sample(now, effects),
            FileAction::CloseSample => self.close_sample(effects),
            FileAction::Choose => effects.push(Effect::ChooseFile(FileFor::Book)),
            FileAction::Open(path) => effects.push(Effect::OpenBook(path)),
            FileAction::ChooseElsewhere => effects.push(Effect::ChooseFile(FileFor::Elsewhere)),
            FileAction::SaveElsewhere(path) => effects.push(Effect::SaveElsewhere(path)),
            FileAction::Moved(path, read_only) => self.moved(path, read_only, effects),
            FileAction::NotMoved(why) => self.notice = Some(Notice::NotMoved(why)),
            FileAction::TakeOver => effects.push(Effect::TakeOver),
            FileAction::Saving => self.own_file().saving = true,
            FileAction::Saved(revision) => {
                let file = self.own_file();
                file.saved = file.saved.max(revision);
                file.saving = false;
                file.failed = None;
                let saved = file.saved;
                let is_out = |(_, at): &mut (Arc<Client>, u64)| *at <= saved;
                effects.extend(self.erasing.take_if(is_out).map(|(it, _)| Effect::Erase(it)));
            }
            FileAction::Erased(erased) => self.notice = Some(Notice::Erased(erased)),
            FileAction::NotSaved(why) => {
                let file = self.own_file();
                file.saving = false;
                file.failed = Some(why);
            }
            FileAction::Joined(joined) => self.join(&joined),
            FileAction::CopyFound(copy) => self.notice = Some(Notice::ConflictCopy(copy)),
            FileAction::JoinCopy(copy) => self.join_copy(&copy, effects),
            FileAction::CopyKept(copy) => self.notice = Some(Notice::CopyKept(copy)),
            FileAction::NoBackup(why) => self.notice = Some(Notice::NoBackup(why)),
            FileAction::TakenOver => {
                self.own_file().mode = FileMode::ReadOnly(ReadOnly::InUse(None));
                self.notice = Some(Notice::TakenOver);
            }
            FileAction::Stopped => self.notice = Some(Notice::Stopped),
        }
    }

    /// The status of the user's own file, also while the sample is shown.
    fn own_file(&mut self) -> &mut FileStatus {
        match &mut self.own {
            Some(own) => &mut own.2,
            None => &mut self.file,
        }
    }

    fn opened(
        &mut self,
        book: Book,
        notices: Vec<LoadNotice>,
        read_only: Option<ReadOnly>,
        effects: &mut Vec<Effect>,
    ) {
        self.file.mode = read_only.map_or(FileMode::Writable, FileMode::ReadOnly);
        self.file.saved = self.file.revision;
        self.file.failed = None;
        self.history = History::default();
        self.show_book(book, effects);
        if !notices.is_empty() {
            self.notice = Some(Notice::Loaded(notices));
        }
        if self.is_writable() {
            effects.push(Effect::FindCopies);
        }
    }

    /// Folds in what another machine wrote; then the next copy, if there is one.
    fn join_copy(&mut self, copy: &ConflictCopy, effects: &mut Vec<Effect>) {
        if !self.is_writable() {
            return;
        }
        let merged = merge::three_way(&copy.base, &self.book, &copy.book);
        self.change(Change::Joined, Run::None, |book| *book = merged.book);
        self.notice = Some(Notice::Joined(merged.clashes));
        effects.extend([Effect::PutAway(copy.path.clone()), Effect::FindCopies]);
    }

    /// What was typed while the book went to its new place is saved there with the next save.
    fn moved(&mut self, path: PathBuf, read_only: Option<ReadOnly>, effects: &mut Vec<Effect>) {
        self.notice = Some(Notice::Moved(path.clone()));
        let file = self.own_file();
        file.path = path;
        file.mode = read_only.map_or(FileMode::Writable, FileMode::ReadOnly);
        file.failed = None;
        file.revision += 1;
        effects.push(Effect::Save);
    }

    /// What was searched for meanwhile is found now.
    fn take_texts_in(&mut self, texts: Texts, effects: &mut Vec<Effect>) {
        if !self.indexes.take_in(texts) {
            effects.push(Effect::ReadTexts);
        }
        self.table.stale = true;
        if let Some(lookup) = &self.lookup {
            self.look_up(lookup.query.clone());
        }
    }

    fn restore(&mut self, effects: &mut Vec<Effect>) {
        if let FileMode::Unreadable(OpenError::Unreadable { backup: Some(backup), .. }) =
            &self.file.mode
        {
            effects.push(Effect::Restore(backup.backup.path.clone()));
        }
    }

    /// Folds in what another program wrote. The steps before it can't be taken back any more:
    /// they would take the other's work back as well.
    fn join(&mut self, joined: &Joined) {
        let ours = match &mut self.own {
            Some(own) => &mut own.0,
            None => &mut self.book,
        };
        let merged = merge::three_way(&joined.base, ours, &joined.book);
        *ours = merged.book;
        let mut clashes = joined.clashes.clone();
        clashes.extend(merged.clashes);
        self.history = History::default();
        self.notice = Some(Notice::Joined(clashes));
    }

    /// Shows a book that is on disk as it is: nothing of it is to be saved.
    fn show_book(&mut self, book: Book, effects: &mut Vec<Effect>) {
        self.book = book;
        // Nothing of the one before is kept.
        (self.almanac, self.table.next) = Default::default();
        self.go(Screen::YearEnd);
        self.refusal = None;
        self.left_over = None;
        self.complaint = None;
        self.jotting = None;
        self.lookup = None;
        self.work_out(true, effects);
        let drafting = self.writing().is_some();
        self.stage = if drafting { Stage::Write } else { Stage::Prepare };
    }

    fn open_sample(&mut self, now: &mut Now<'_>, effects: &mut Vec<Effect>) {
        if self.own.is_some() {
            return;
        }
        let sample = sample::book(self.today, now.ids);
        let file = FileStatus::new(PathBuf::new(), FileMode::Sample);
        self.own = Some(Box::new((
            std::mem::take(&mut self.book),
            std::mem::take(&mut self.history),
            std::mem::replace(&mut self.file, file),
        )));
        self.show_book(sample, effects);
        effects.push(Effect::WatchFile(false));
    }

    fn close_sample(&mut self, effects: &mut Vec<Effect>) {
        let Some(own) = self.own.take() else { return };
        let (book, history, file) = *own;
        self.history = history;
        self.file = file;
        self.show_book(book, effects);
        self.notice = None;
        effects.push(Effect::WatchFile(true));
    }
}
