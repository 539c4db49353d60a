//! Opening a book, and the ways back when it can't be read. Nothing is written to the book here,
//! and nothing is taken for an empty book but a file that is not there.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDateTime;
use thiserror::Error;

use super::backups::{self, GoodBackup};
use super::book_file::BookFile;
use super::disk::{self, DiskError, LARGEST_BOOK};
use super::format::{self, LoadError, Loaded, Notice, Unknown};
use super::fs::Fs;
use super::lock::{Lock, LockTry};
use super::paths;
use crate::model::Book;

/// How to deal with a book that another window has open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// Open read-only.
    Polite,
    /// Take it over: the other window saves once more and then only shows it.
    TakeOver,
}

/// An open book.
#[derive(Debug)]
pub struct Opened {
    /// What is in it.
    pub book: Book,
    /// What the user must be told once.
    pub notices: Vec<Notice>,
    /// Whether it can be changed.
    pub access: Access,
}

/// Whether an open book can be changed.
#[derive(Debug)]
pub enum Access {
    /// Yes; this saves it.
    Editable(Box<BookFile>),
    /// No.
    ReadOnly(ReadOnly),
}

/// Why a book can't be changed. To be said before anything is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadOnly {
    /// It holds what this version does not know and would lose.
    Unknown(Unknown),
    /// The file may not be written to.
    File(DiskError),
    /// Nothing can be written in the file's folder.
    Folder(DiskError),
    /// Another window has it, of this process if that is known: it can be taken over.
    InUse(Option<u32>),
}

/// Why a book can't be opened. The file is as it was.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum OpenError {
    /// The disk refused.
    #[error(transparent)]
    Disk(DiskError),
    /// It is no book or a damaged one.
    #[error("{reason}")]
    Unreadable {
        /// What is wrong with it, and where.
        reason: LoadError,
        /// The newest backup that is whole.
        backup: Option<GoodBackup>,
    },
}

/// Opens a book, or begins one if there is no such file.
pub fn open(fs: &Arc<dyn Fs>, path: &Path, opening: Opening) -> Result<Opened, OpenError> {
    let path = fs.resolve(path);
    let content = read(fs.as_ref(), &path)?;
    let (book, notices) = match &content {
        Some((_, loaded)) => (loaded.book.clone(), loaded.notices.clone()),
        None => (Book::default(), Vec::new()),
    };
    let access = match may_change(fs, &path, content.as_ref().map(|(_, it)| it), opening) {
        Ok(lock) => {
            remove_left_overs(fs.as_ref(), &path);
            let content = content.as_ref().map(|(bytes, loaded)| (bytes.as_slice(), loaded));
            Access::Editable(Box::new(BookFile::new(Arc::clone(fs), path, lock, content)))
        }
        Err(why) => Access::ReadOnly(why),
    };
    Ok(Opened { book, notices, access })
}

/// Puts a backup in the place of a book that can't be read, and keeps what lay there under the
/// name that is returned.
pub fn restore(
    fs: &dyn Fs,
    path: &Path,
    backup: &Path,
    now: NaiveDateTime,
) -> Result<Option<PathBuf>, OpenError> {
    let path = fs.resolve(path);
    let bytes = fs.read(backup, LARGEST_BOOK).map_err(refused)?;
    format::from_text(&bytes).map_err(|reason| OpenError::Unreadable { reason, backup: None })?;
    let kept = match fs.read(&path, u64::MAX - 1) {
        Ok(damaged) => {
            Some(disk::keep_copy(fs, &path, "damaged", &damaged, now).map_err(OpenError::Disk)?)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(refused(error)),
    };
    let beside = paths::saving(&path, fs.process_id());
    disk::discard(fs, &beside);
    disk::write_verified(fs, &beside, &bytes).map_err(OpenError::Disk)?;
    fs.rename(&beside, &path).map_err(refused)?;
    fs.sync_dir(paths::folder(&path)).map_err(refused)?;
    Ok(kept)
}

/// Moves a book that can't be read out of the way, so that a new one can be begun. Returns its
/// new name.
pub fn set_aside(fs: &dyn Fs, path: &Path, now: NaiveDateTime) -> Result<PathBuf, DiskError> {
    let path = fs.resolve(path);
    let aside = disk::free_copy_name(fs, &path, "damaged", now)?;
    fs.rename(&path, &aside)?;
    fs.sync_dir(paths::folder(&path))?;
    Ok(aside)
}

fn read(fs: &dyn Fs, path: &Path) -> Result<Option<(Vec<u8>, Loaded)>, OpenError> {
    let bytes = match fs.read(path, LARGEST_BOOK) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(refused(error)),
    };
    match format::from_text(&bytes) {
        Ok(loaded) => Ok(Some((bytes, loaded))),
        Err(reason) => {
            Err(OpenError::Unreadable { reason, backup: backups::newest_good(fs, path) })
        }
    }
}

/// The lock if the book may be changed; none if its folder is still to be made.
fn may_change(
    fs: &Arc<dyn Fs>,
    path: &Path,
    loaded: Option<&Loaded>,
    opening: Opening,
) -> Result<Option<Lock>, ReadOnly> {
    if let Some(unknown) = loaded.and_then(|loaded| loaded.read_only.clone()) {
        return Err(ReadOnly::Unknown(unknown));
    }
    if loaded.is_some() {
        forbidden(fs.may_write(path)).map_or(Ok(()), |why| Err(ReadOnly::File(why)))?;
    }
    let folder = paths::folder(path);
    let existing = folder.ancestors().find(|dir| fs.is_dir(dir)).unwrap_or(folder);
    let probe =
        paths::saving(&existing.join(path.file_name().unwrap_or_default()), fs.process_id());
    let probed = fs.create_new(&probe).map(drop);
    disk::discard(fs.as_ref(), &probe);
    forbidden(probed).map_or(Ok(()), |why| Err(ReadOnly::Folder(why)))?;
    if existing != folder {
        return Ok(None);
    }
    let tried = match opening {
        Opening::Polite => Lock::take(fs, path),
        Opening::TakeOver => Lock::take_over(fs, path),
    };
    match tried {
        Ok(LockTry::Held(lock)) => Ok(Some(lock)),
        Ok(LockTry::Busy(process)) => Err(ReadOnly::InUse(process)),
        Err(error) => {
            // A full disk may have room again by the time of the first save.
            tracing::warn!(%error, "the book is not locked");
            Ok(None)
        }
    }
}

/// What will not be better by the time of the first save.
fn forbidden(tried: io::Result<()>) -> Option<DiskError> {
    match DiskError::from(tried.err()?) {
        error @ (DiskError::Denied | DiskError::ReadOnlyDisk) => Some(error),
        _ => None,
    }
}

fn remove_left_overs(fs: &dyn Fs, path: &Path) {
    for file in fs.list(paths::folder(path)).unwrap_or_default() {
        if paths::is_left_over(path, &file) {
            disk::discard(fs, &file);
        }
    }
}

fn refused(error: io::Error) -> OpenError {
    OpenError::Disk(error.into())
}
