//! The real world: the clock, ids, the saver, and the workers that carry effects out. A worker
//! that hangs (a dialog, a mail program) keeps nobody waiting: its answer comes as an action.

mod clock;
mod ids;
mod workers;

#[cfg(debug_assertions)]
pub use clock::pretend;

use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use chrono::NaiveDateTime;

use self::ids::TimeIds;
use self::workers::Workers;
use super::outside::Outside;
use crate::app::{Action, Effect, FileAction, State};
use crate::model::IdSource;
use crate::store::fs::{Fs, RealFs};
use crate::store::{self, Access, Opened, Opening, SaveEvent, Saver};

/// How long the closing window waits for the disk.
const FLUSH: Duration = Duration::from_secs(8);

/// The desktop that Posdata runs on.
pub struct Desktop {
    fs: Arc<dyn Fs>,
    path: PathBuf,
    ids: TimeIds,
    saver: Option<Saver>,
    workers: Workers,
    inbox: Receiver<Message>,
    ctx: egui::Context,
    /// The sample is shown: what the file does is of no interest.
    watching: bool,
    had_focus: bool,
}

/// What a worker sends.
enum Message {
    /// For the state.
    Action(Box<Action>),
    /// The book was saved in another place, or why it was not; the answer to `SaveElsewhere`.
    Moved(PathBuf, Result<Box<store::BookFile>, store::ElsewhereError>),
    /// A book was opened; the answer to `Opening`.
    Opened(PathBuf, Box<Result<Opened, store::OpenError>>),
}

/// A book that is being read while there is no window yet: making one takes as long as reading
/// some thousand clients.
pub struct Reading {
    fs: Arc<dyn Fs>,
    path: PathBuf,
    workers: Workers,
    inbox: Receiver<Message>,
    window: Arc<OnceLock<egui::Context>>,
}

impl Reading {
    /// Begins to read, on a thread of its own.
    pub fn begin(path: PathBuf) -> Self {
        let (sender, inbox) = mpsc::channel();
        let fs: Arc<dyn Fs> = Arc::new(RealFs);
        let window: Arc<OnceLock<egui::Context>> = Arc::default();
        let wakes = Arc::clone(&window);
        let wake = move || {
            // A window that is still to be made looks for itself.
            if let Some(ctx) = wakes.get() {
                ctx.request_repaint();
            }
        };
        let workers = Workers::new(sender, Arc::new(wake));
        workers.open(Arc::clone(&fs), path.clone(), Opening::Polite);
        Self { fs, path, workers, inbox, window }
    }

    /// There is a window now.
    pub fn show_in(self, ctx: &egui::Context) -> Desktop {
        let ctx = self.window.get_or_init(|| ctx.clone()).clone();
        close_on_signals(ctx.clone());
        Desktop {
            fs: self.fs,
            path: self.path,
            ids: TimeIds::new(clock::millis()),
            saver: None,
            workers: self.workers,
            inbox: self.inbox,
            ctx,
            watching: true,
            had_focus: true,
        }
    }
}

impl Desktop {
    fn opened(&mut self, path: PathBuf, result: Result<Opened, store::OpenError>) -> Action {
        self.path.clone_from(&path);
        let action = match result {
            Err(error) => FileAction::Unreadable(path, error),
            Ok(Opened { book, notices, access }) => {
                let read_only = match access {
                    Access::ReadOnly(why) => Some(why),
                    Access::Editable(file) => self.start_saver(*file),
                };
                FileAction::Opened { path, book, notices, read_only }
            }
        };
        Action::File(action)
    }

    fn moved(
        &mut self,
        path: PathBuf,
        result: Result<Box<store::BookFile>, store::ElsewhereError>,
    ) -> Action {
        Action::File(match result {
            Err(why) => FileAction::NotMoved(why),
            Ok(file) => {
                self.path.clone_from(&path);
                let read_only = self.start_saver(*file);
                FileAction::Moved(path, read_only)
            }
        })
    }

    /// Answers with a reason if there can be no saver.
    fn start_saver(&mut self, file: store::BookFile) -> Option<store::ReadOnly> {
        let ctx = self.ctx.clone();
        let clock = clock::now;
        match Saver::start(file, clock, move || ctx.request_repaint()) {
            Ok(saver) => {
                self.saver = Some(saver);
                None
            }
            Err(error) => Some(store::ReadOnly::File(error.into())),
        }
    }

    fn events(&mut self) -> Vec<Action> {
        let mut actions = Vec::new();
        while let Some(event) = self.saver.as_mut().and_then(Saver::poll) {
            let stopped = event == SaveEvent::Stopped;
            actions.push(Action::File(match event {
                SaveEvent::Saving(_) => FileAction::Saving,
                SaveEvent::Saved(revision) => FileAction::Saved(revision),
                SaveEvent::Failed { reason, .. } => FileAction::NotSaved(reason),
                SaveEvent::Joined(joined) => FileAction::Joined(Box::new(joined)),
                SaveEvent::CopyKept(copy) => FileAction::CopyKept(copy),
                SaveEvent::NoBackup(why) => FileAction::NoBackup(why),
                SaveEvent::TakenOver => FileAction::TakenOver,
                SaveEvent::Stopped => FileAction::Stopped,
            }));
            if stopped {
                self.saver = None;
            }
        }
        actions
    }

    /// When the window gets the focus back, another program may have changed the file.
    fn look_at_disk(&mut self) {
        let focused = self.ctx.input(|input| input.focused);
        if focused
            && !self.had_focus
            && self.watching
            && let Some(saver) = &self.saver
        {
            saver.check_disk();
        }
        self.had_focus = focused;
    }

    /// Leaves the book that is open, saved, and begins to read another.
    fn open(&mut self, path: PathBuf, opening: Opening) {
        self.flush();
        self.saver = None;
        self.workers.open(Arc::clone(&self.fs), path, opening);
    }
}

impl Outside for Desktop {
    fn now(&self) -> NaiveDateTime {
        clock::now()
    }

    fn ids(&mut self) -> &mut dyn IdSource {
        &mut self.ids
    }

    fn poll(&mut self) -> Vec<Action> {
        self.look_at_disk();
        let mut actions = self.events();
        while let Ok(message) = self.inbox.try_recv() {
            actions.push(match message {
                Message::Action(action) => *action,
                Message::Opened(path, result) => self.opened(path, *result),
                Message::Moved(path, result) => self.moved(path, result),
            });
        }
        actions
    }

    fn perform(&mut self, effect: Effect, state: &State, ctx: &egui::Context) {
        match effect {
            Effect::Save => {
                if let Some(saver) = &self.saver
                    && self.watching
                {
                    saver.submit(state.file.revision, state.book.clone());
                }
            }
            Effect::ReadTexts => self.workers.read_texts(state.book.clone()),
            Effect::Copy(text) => ctx.copy_text(text),
            Effect::OpenMail(link) => self.workers.open_mail(link),
            Effect::WriteDraft { name, bytes } => self.workers.write_draft(name, bytes),
            Effect::ChooseFile(what) => self.workers.choose_file(what, &self.path),
            Effect::SaveElsewhere(path) => {
                let (fs, places) = (Arc::clone(&self.fs), (self.path.clone(), path));
                self.workers.save_elsewhere(fs, places, state.book.clone(), self.now());
            }
            Effect::ReadImport(path) => self.workers.read_import(path, state.book.clone()),
            Effect::ParseImport { path, bytes, columns } => {
                self.workers.parse_import((path, bytes), columns, state.book.clone());
            }
            Effect::OpenBook(path) => self.open(path, Opening::Polite),
            Effect::TakeOver => self.open(self.path.clone(), Opening::TakeOver),
            Effect::Restore(backup) => {
                let (fs, path) = (Arc::clone(&self.fs), self.path.clone());
                self.workers.restore(fs, path, backup, self.now());
            }
            Effect::SetBookAside => {
                let (fs, path) = (Arc::clone(&self.fs), self.path.clone());
                self.workers.begin_anew(fs, path, self.now());
            }
            Effect::FindDoubles => self.workers.find_doubles(state.book.clone()),
            Effect::WriteExport { name, text } => self.workers.write_export(name, text),
            Effect::Erase(client) => {
                let (fs, path) = (Arc::clone(&self.fs), self.path.clone());
                self.workers.erase(fs, (path, state.book.clone()), client);
            }
            Effect::FindCopies => {
                let (fs, path) = (Arc::clone(&self.fs), self.path.clone());
                self.workers.find_copies(fs, path, state.book.clone());
            }
            Effect::PutAway(copy) => {
                if let Err(error) = store::conflicts::put_away(self.fs.as_ref(), &self.path, &copy)
                {
                    tracing::warn!(%error, "a joined copy stays beside the book");
                }
            }
            Effect::SavePreferences(preferences) => {
                self.workers.save_preferences(Arc::clone(&self.fs), preferences);
            }
            Effect::WatchFile(watching) => self.watching = watching,
        }
    }

    fn hurry(&mut self) {
        if let Some(saver) = &self.saver {
            saver.hurry();
        }
    }

    fn flush(&mut self) {
        self.workers.flush_preferences(self.fs.as_ref());
        if let Some(saver) = &self.saver
            && let Err(error) = saver.flush(FLUSH)
        {
            tracing::error!(%error, "not everything was saved");
        }
    }
}

/// Interrupt, hang-up and termination close the window as its button does, so that all that was
/// typed is saved.
fn close_on_signals(ctx: egui::Context) {
    let closing = ctrlc::set_handler(move || {
        ctx.send_viewport_cmd(egui::ViewportCommand::Close);
        ctx.request_repaint();
    });
    if let Err(error) = closing {
        tracing::warn!(%error, "a signal will end the program at once");
    }
}

/// The end of the channel that workers hold.
type Mailbox = Sender<Message>;
