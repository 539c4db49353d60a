//! What takes time or can hang, each on a named thread of its own.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use chrono::NaiveDateTime;

use super::{Mailbox, Message};
use crate::app::{Action, DoublesAction, FileAction, FileFor, ImportAction, OutsideEvent, Texts};
use crate::checks::doubles::pairs;
use crate::checks::others::Others;
use crate::model::search::SearchIndex;
use crate::model::{Book, Client};
use crate::store::fs::Fs;
use crate::store::import::{self, Columns};
use crate::store::preferences::{self, Preferences};
use crate::store::{self, OpenError, Opened, Opening, drafts, paths};

/// What an import is likely to be called.
const IMPORTS: [&str; 4] = ["csv", "tsv", "txt", "vcf"];

/// Starts workers and holds what each of them needs to answer.
#[derive(Clone)]
pub(super) struct Workers {
    mailbox: Mailbox,
    wake: Arc<dyn Fn() + Send + Sync>,
    /// The newest preferences that are still to be kept.
    preferences: Arc<Mutex<Option<Preferences>>>,
    /// Held while they are written.
    keeping: Arc<Mutex<()>>,
}

/// A worker that panicked left nothing half done: what it holds is replaced as a whole.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Workers {
    pub(super) fn new(mailbox: Mailbox, wake: Arc<dyn Fn() + Send + Sync>) -> Self {
        Self { mailbox, wake, preferences: Arc::default(), keeping: Arc::default() }
    }

    fn start(&self, name: &str, work: impl FnOnce() -> Option<Message> + Send + 'static) {
        let answer = self.clone();
        let started = thread::Builder::new().name(name.to_owned()).spawn(move || {
            if let Some(message) = work() {
                answer.send(message);
            }
        });
        if let Err(error) = started {
            tracing::error!(%error, name, "no thread could be started");
        }
    }

    fn send(&self, message: Message) {
        // A window that is gone needs no answer.
        if self.mailbox.send(message).is_ok() {
            (self.wake)();
        }
    }

    pub(super) fn open(&self, fs: Arc<dyn Fs>, path: PathBuf, opening: Opening) {
        self.start("open", move || {
            let result = store::open(&fs, &path, opening);
            Some(opened(path, result))
        });
    }

    /// Reads the texts of a book into both indexes, in three parts at the same time.
    pub(super) fn read_texts(&self, book: Book) {
        let answer = self.clone();
        self.start("texts", move || {
            let half = book.len() / 2;
            let done = AtomicUsize::new(0);
            let count = |_: &&Arc<Client>| {
                let percent = |done: usize| done * 100 / book.len();
                let before = done.fetch_add(1, Ordering::Relaxed);
                if percent(before + 1) > percent(before) {
                    let percent = FileAction::TextsReading(percent(before + 1) as u8);
                    answer.send(Message::Action(Box::new(Action::File(percent))));
                }
            };
            let (search, first, second) = thread::scope(|scope| {
                let first = scope.spawn(|| Others::of(book.clients().take(half).inspect(count)));
                let second = scope.spawn(|| Others::of(book.clients().skip(half).inspect(count)));
                let mut search = SearchIndex::default();
                book.clients().for_each(|client| search.update(client.id, Some(client)));
                (search, first.join(), second.join())
            });
            let mut others = first.ok()?;
            others.join(second.ok()?);
            let texts = Box::new(Texts::from_halves(search, others, book));
            Some(Message::Action(Box::new(Action::File(FileAction::TextsRead(texts)))))
        });
    }

    pub(super) fn restore(
        &self,
        fs: Arc<dyn Fs>,
        path: PathBuf,
        backup: PathBuf,
        now: NaiveDateTime,
    ) {
        self.start("restore", move || {
            let result = store::restore(fs.as_ref(), &path, &backup, now)
                .and_then(|_| store::open(&fs, &path, Opening::Polite));
            Some(opened(path, result))
        });
    }

    pub(super) fn begin_anew(&self, fs: Arc<dyn Fs>, path: PathBuf, now: NaiveDateTime) {
        self.start("begin-anew", move || {
            let result = store::set_aside(fs.as_ref(), &path, now)
                .map_err(OpenError::Disk)
                .and_then(|_| store::open(&fs, &path, Opening::Polite));
            Some(opened(path, result))
        });
    }

    pub(super) fn find_doubles(&self, book: Book) {
        self.start("doubles", move || {
            let found = DoublesAction::Found(pairs(&book));
            Some(Message::Action(Box::new(Action::Doubles(found))))
        });
    }

    pub(super) fn write_export(&self, name: String, text: String) {
        self.start("export", move || {
            Some(outside(match written(&name, text.as_bytes()) {
                Ok(path) => OutsideEvent::Exported(path),
                Err(error) => OutsideEvent::NotExported(error.to_string()),
            }))
        });
    }

    /// Choices made one after the other are kept in this order, whichever thread comes first.
    pub(super) fn save_preferences(&self, fs: Arc<dyn Fs>, chosen: Preferences) {
        *locked(&self.preferences) = Some(chosen);
        let workers = self.clone();
        self.start("preferences", move || {
            workers.flush_preferences(fs.as_ref());
            None
        });
    }

    /// Keeps what was chosen last, if that was not done yet; waits for whoever is at it.
    pub(super) fn flush_preferences(&self, fs: &dyn Fs) {
        let _one_at_a_time = locked(&self.keeping);
        let newest = locked(&self.preferences).take();
        if let Some((newest, path)) = newest.zip(paths::preferences())
            && let Err(error) = preferences::save(fs, &path, &newest)
        {
            tracing::warn!(%error, "the preferences are not kept");
        }
    }

    pub(super) fn erase(&self, fs: Arc<dyn Fs>, book: (PathBuf, Book), client: Arc<Client>) {
        self.start("erase", move || {
            let (path, ours) = (book.0.as_path(), &book.1);
            let drafts = drafts::folder();
            let erased = store::erase::erase(fs.as_ref(), (path, ours), &client, drafts.as_deref());
            Some(Message::Action(Box::new(Action::File(FileAction::Erased(erased)))))
        });
    }

    pub(super) fn find_copies(&self, fs: Arc<dyn Fs>, path: PathBuf, book: Book) {
        self.start("copies", move || {
            let copy = store::conflicts::find(fs.as_ref(), &path, &book)?;
            let found = FileAction::CopyFound(Box::new(copy));
            Some(Message::Action(Box::new(Action::File(found))))
        });
    }

    pub(super) fn open_mail(&self, link: String) {
        self.start("mail", move || {
            open::that_detached(link).err()?;
            Some(outside(OutsideEvent::NoMailProgram))
        });
    }

    /// Writes a draft and shows it to the mail program; a desktop without one for drafts still
    /// has the file.
    pub(super) fn write_draft(&self, name: String, bytes: Vec<u8>) {
        self.start("draft", move || {
            Some(outside(match written(&name, &bytes) {
                Ok(path) => {
                    if open::that_detached(&path).is_err() {
                        // The path has a client's name in it, and no log has.
                        tracing::warn!("no program opens a draft file");
                    }
                    OutsideEvent::DraftWritten(path)
                }
                Err(error) => OutsideEvent::DraftFailed(error.to_string()),
            }))
        });
    }

    /// Asks the desktop for a file. A dialog service that is not there answers at once with
    /// nothing, like a user who leaves the dialog: both are told that a path can be typed.
    pub(super) fn choose_file(&self, what: FileFor, book: &Path) {
        let name = book.file_name().unwrap_or_default().to_string_lossy().into_owned();
        self.start("dialog", move || {
            let dialog = rfd::FileDialog::new();
            let books = ["ron"];
            let picked = match what {
                FileFor::Import => dialog.add_filter(".", &IMPORTS).pick_file(),
                FileFor::Book => dialog.add_filter(".", &books).pick_file(),
                FileFor::Elsewhere => dialog.set_file_name(name).save_file(),
            };
            Some(Message::Action(Box::new(match (picked, what) {
                (Some(path), FileFor::Import) => Action::Import(ImportAction::Read(path)),
                (Some(path), FileFor::Book) => Action::File(FileAction::Open(path)),
                (Some(path), FileFor::Elsewhere) => Action::File(FileAction::SaveElsewhere(path)),
                (None, what) => Action::Outside(OutsideEvent::NoDialog(what)),
            })))
        });
    }

    /// Saves the book that is at `from` in another place.
    pub(super) fn save_elsewhere(
        &self,
        fs: Arc<dyn Fs>,
        (from, chosen): (PathBuf, PathBuf),
        book: Book,
        now: NaiveDateTime,
    ) {
        self.start("elsewhere", move || {
            let path = store::place(fs.as_ref(), &chosen, &from);
            Some(Message::Moved(path.clone(), store::save_elsewhere(&fs, &path, &book, now)))
        });
    }

    pub(super) fn read_import(&self, path: PathBuf, book: Book) {
        let parser = self.clone();
        self.start("import", move || match import::read_file(&path) {
            Ok(bytes) => {
                parser.parse_import((path, bytes.into()), None, book);
                None
            }
            Err(why) => Some(Message::Action(Box::new(Action::Import(ImportAction::Unreadable(
                path,
                why.to_string(),
            ))))),
        });
    }

    /// Reads a file, and holds who is in it against the book.
    pub(super) fn parse_import(
        &self,
        (path, bytes): (PathBuf, Arc<[u8]>),
        columns: Option<Columns>,
        book: Book,
    ) {
        let answer = self.clone();
        self.start("import", move || {
            let tell = |percent| {
                let progress = ImportAction::Progress(path.clone(), percent);
                answer.send(Message::Action(Box::new(Action::Import(progress))));
            };
            let result = import::read_and_tell(&bytes, columns.as_ref(), &tell)
                .map(|preview| {
                    let plan = Arc::new(preview.plan(&book));
                    (Arc::new(preview), plan)
                })
                .map_err(Arc::new);
            let parsed = ImportAction::Parsed { path, bytes, result };
            Some(Message::Action(Box::new(Action::Import(parsed))))
        });
    }
}

/// Writes a file where the user looks for what a program made.
fn written(name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    let folder = drafts::folder().ok_or(io::ErrorKind::NotFound)?;
    drafts::write(&folder, name, bytes)
}

fn opened(path: PathBuf, result: Result<Opened, OpenError>) -> Message {
    Message::Opened(path, Box::new(result))
}

fn outside(event: OutsideEvent) -> Message {
    Message::Action(Box::new(Action::Outside(event)))
}
