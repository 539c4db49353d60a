//! The book's file while it is open: what is known to be on the disk, and how a book gets there
//! without ever overwriting what is not known.
//!
//! Nothing here of threads or of when to save; that is `saver`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDateTime;

use super::disk::{self, DiskError, LARGEST_BOOK};
use super::format::{self, Loaded, Notice};
use super::fs::{Fs, Stamp};
use super::keeper::Keeper;
use super::lock::{Lock, LockTry};
use super::merge::{self, Clash, Merged};
use super::outcome::{CopyReason, Joined, SaveDone, SaveError};
use super::paths;
use crate::model::Book;

/// How often a save begins anew because the file changed meanwhile.
const TRIES: u32 = 5;

/// What tells one content of a file from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Print {
    len: usize,
    crc: u32,
}

impl Print {
    fn of(bytes: &[u8]) -> Self {
        Self { len: bytes.len(), crc: crc32fast::hash(bytes) }
    }
}

/// What is on the disk.
#[derive(Clone, Debug)]
struct Known {
    /// `None` while there is no file.
    print: Option<Print>,
    book: Book,
}

/// A save that was about to be put in place.
#[derive(Clone, Debug)]
struct Attempt {
    known: Known,
    epoch: u64,
    ours: Book,
    clashes: Vec<Clash>,
}

/// A book's file, open for saving.
#[derive(Debug)]
pub struct BookFile {
    fs: Arc<dyn Fs>,
    path: PathBuf,
    lock: Option<Lock>,
    known: Known,
    stamp: Option<Stamp>,
    /// Its outcome is open: the disk may have done it and said that it had not.
    attempt: Option<Attempt>,
    /// The window's last book that `known` includes, by how many `Joined` the window had folded
    /// in when it gave that book.
    bases: BTreeMap<u64, Book>,
    /// In what is on the disk, and not yet told.
    clashes: Vec<Clash>,
    keeper: Keeper,
}

impl BookFile {
    /// A file as it was just read: its bytes and what they hold, or nothing.
    pub(super) fn new(
        fs: Arc<dyn Fs>,
        path: PathBuf,
        lock: Option<Lock>,
        content: Option<(&[u8], &Loaded)>,
    ) -> Self {
        let (print, book, odd) = match content {
            Some((bytes, loaded)) => {
                (Some(Print::of(bytes)), loaded.book.clone(), !loaded.notices.is_empty())
            }
            None => (None, Book::default(), false),
        };
        let stamp = fs.stamp(&path).ok().flatten();
        Self {
            fs,
            path,
            lock,
            stamp,
            bases: BTreeMap::from([(0, book.clone())]),
            known: Known { print, book },
            attempt: None,
            clashes: Vec::new(),
            keeper: Keeper::new(odd.then_some(CopyReason::AsFound)),
        }
    }

    /// Where the file is, links followed.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Saves the window's book, given when it had folded in so many `Joined`. After an error the
    /// file is the old one or the new one, whole.
    pub fn save(
        &mut self,
        epoch: u64,
        ours: &Book,
        now: NaiveDateTime,
    ) -> Result<SaveDone, SaveError> {
        self.ensure_folder()?;
        for _ in 0..TRIES {
            self.look()?;
            let base = self.base(epoch);
            let Merged { book, clashes } = self.join(&base, ours);
            let text = format::to_text(&book);
            let known = Known { print: Some(Print::of(text.as_bytes())), book: book.clone() };
            let next = Attempt { known, epoch, ours: ours.clone(), clashes };
            if !self.replace(text.as_bytes(), next, now)? {
                continue;
            }
            self.fs.sync_dir(paths::folder(&self.path)).map_err(DiskError::from)?;
            self.keeper.back_up(self.fs.as_ref(), &self.path, text.as_bytes(), now);
            return Ok(SaveDone {
                joined: self.settle(epoch, ours, book),
                kept: self.keeper.take_kept(),
                no_backup: self.keeper.take_failure(),
                taken_over: self.is_taken_over(),
            });
        }
        Err(SaveError::KeepsChanging)
    }

    /// Looks whether another program changed the file, for a window that has nothing to save.
    /// What can't be read, or not without loss, is left for the next save to tell.
    pub fn check(&mut self) -> Result<Option<Joined>, DiskError> {
        let stamp = self.fs.stamp(&self.path)?;
        if stamp == self.stamp {
            return Ok(None);
        }
        match self.look() {
            Ok(()) => self.stamp = stamp,
            Err(SaveError::Disk(error)) => return Err(error),
            Err(_) => return Ok(None),
        }
        let (epoch, base) = match self.bases.last_key_value() {
            Some((epoch, base)) => (*epoch, base.clone()),
            None => (0, Book::default()),
        };
        if base == self.known.book {
            return Ok(None);
        }
        let book = self.known.book.clone();
        Ok(self.settle(epoch, &base, book))
    }

    /// True once another window has taken the file over.
    pub fn is_taken_over(&self) -> bool {
        self.lock.as_ref().is_some_and(|lock| !lock.is_ours())
    }

    /// The first save of a new book may have to make its folder. One that was there and is gone
    /// is not made anew: the disk may have been unplugged.
    fn ensure_folder(&mut self) -> Result<(), DiskError> {
        let folder = paths::folder(&self.path);
        if !self.fs.is_dir(folder) {
            if self.known.print.is_some() {
                return Err(DiskError::Gone);
            }
            self.fs.create_dir_all(folder)?;
        }
        if self.lock.is_none()
            && let Ok(LockTry::Held(lock)) = Lock::take(&self.fs, &self.path)
        {
            self.lock = Some(lock);
        }
        Ok(())
    }

    /// Brings `known` up to date.
    fn look(&mut self) -> Result<(), SaveError> {
        let bytes = match self.fs.read(&self.path, LARGEST_BOOK) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                self.known.print = None;
                return Ok(());
            }
            Err(error) => return Err(DiskError::from(error).into()),
        };
        let print = Some(Print::of(&bytes));
        if print == self.known.print {
            return Ok(());
        }
        if let Some(attempt) = self.attempt.take_if(|attempt| attempt.known.print == print) {
            self.done(attempt);
            return Ok(());
        }
        match format::from_text(&bytes) {
            Ok(Loaded { read_only: Some(unknown), .. }) => Err(SaveError::Unknown(unknown)),
            Ok(loaded) => {
                if !loaded.notices.is_empty() {
                    self.keeper.want_copy(CopyReason::AsFound);
                }
                self.known = Known { print, book: loaded.book };
                Ok(())
            }
            Err(error) => {
                self.keeper.want_copy(CopyReason::Damaged(error));
                self.known.print = print;
                Ok(())
            }
        }
    }

    fn base(&mut self, epoch: u64) -> Book {
        // The window will give no more books of earlier epochs.
        self.bases.retain(|of, _| *of >= epoch);
        self.bases.get(&epoch).unwrap_or(&self.known.book).clone()
    }

    /// Our book with what the disk has besides.
    fn join(&self, base: &Book, ours: &Book) -> Merged {
        let theirs = &self.known.book;
        if base.same_as(theirs) || base == theirs {
            return Merged { book: ours.clone(), clashes: Vec::new() };
        }
        merge::three_way(base, ours, theirs)
    }

    /// Puts a text in the file's place; `false` if the file changed meanwhile.
    fn replace(
        &mut self,
        text: &[u8],
        next: Attempt,
        now: NaiveDateTime,
    ) -> Result<bool, SaveError> {
        let fs = Arc::clone(&self.fs);
        let beside = paths::saving(&self.path, fs.process_id());
        disk::discard(fs.as_ref(), &beside);
        disk::write_verified(fs.as_ref(), &beside, text)?;
        let replaced = self.swap(&beside, text, next, now);
        if !matches!(replaced, Ok(true)) {
            disk::discard(fs.as_ref(), &beside);
        }
        replaced
    }

    fn swap(
        &mut self,
        beside: &Path,
        text: &[u8],
        next: Attempt,
        now: NaiveDateTime,
    ) -> Result<bool, SaveError> {
        reads_as(text, &next.known.book)?;
        if !self.is_as_known(now)? {
            return Ok(false);
        }
        self.attempt = Some(next.clone());
        self.fs.rename(beside, &self.path).map_err(DiskError::from)?;
        self.attempt = None;
        self.done(next);
        Ok(true)
    }

    /// This is on the disk now.
    fn done(&mut self, attempt: Attempt) {
        self.known = attempt.known;
        self.bases.insert(attempt.epoch, attempt.ours);
        self.clashes.extend(attempt.clashes);
        self.stamp = self.fs.stamp(&self.path).ok().flatten();
    }

    /// True if the file is the one that is known, and may go: a copy is kept if need be.
    fn is_as_known(&mut self, now: NaiveDateTime) -> Result<bool, DiskError> {
        let bytes = match self.fs.read(&self.path, LARGEST_BOOK) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Ok(self.known.print.is_none());
            }
            Err(error) => return Err(error.into()),
        };
        if Some(Print::of(&bytes)) != self.known.print {
            return Ok(false);
        }
        self.keeper.before_overwriting(self.fs.as_ref(), &self.path, &bytes, now)?;
        Ok(true)
    }

    /// The save is done: tells the window what it does not know yet.
    fn settle(&mut self, epoch: u64, ours: &Book, book: Book) -> Option<Joined> {
        let clashes = std::mem::take(&mut self.clashes);
        if book.same_as(ours) || book == *ours {
            return None;
        }
        let next = self.bases.last_key_value().map_or(epoch, |(last, _)| *last) + 1;
        self.bases.insert(next, book.clone());
        Some(Joined { base: ours.clone(), book, clashes })
    }
}

/// That the text is really this book. Values that will be mended are in the text as they are.
fn reads_as(text: &[u8], book: &Book) -> Result<(), SaveError> {
    match format::from_text(text) {
        Ok(loaded) if loaded.book == *book => Ok(()),
        Ok(loaded) if matches!(loaded.notices.as_slice(), [Notice::Mended(_)]) => Ok(()),
        Ok(_) | Err(_) => Err(SaveError::ReadsDifferent),
    }
}
