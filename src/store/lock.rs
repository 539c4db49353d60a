//! One window per file: a lock beside the book, which dies with its process.
//!
//! It only keeps two windows from surprising their user. What is written at the same time all the
//! same, after a take-over or where there are no locks, is joined by `merge`.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use super::disk::{self, DiskError};
use super::fs::{Fs, Guard, Locking};
use super::paths;

/// More than any lock file of ours has, in bytes.
const LONGEST: u64 = 4096;

/// Makes the locks of one process differ from each other.
static COUNT: AtomicU32 = AtomicU32::new(0);

/// Shows that this window is the one that may save.
pub(super) struct Lock {
    fs: Arc<dyn Fs>,
    path: PathBuf,
    mark: String,
    guard: Option<Box<dyn Guard>>,
}

/// What became of the wish for a lock.
#[derive(Debug)]
pub(super) enum LockTry {
    /// Ours, or this file system has none: go on.
    Held(Lock),
    /// Another window has it, of this process if that is known.
    Busy(Option<u32>),
}

impl Lock {
    /// Tries to lock a book, without waiting.
    pub(super) fn take(fs: &Arc<dyn Fs>, book: &Path) -> Result<LockTry, DiskError> {
        const TRIES: u32 = 10;
        let path = paths::lock(book);
        for _ in 0..TRIES {
            let guard = match fs.try_lock(&path)? {
                Locking::Held(guard) => guard,
                Locking::Busy => return Ok(LockTry::Busy(holder(fs.as_ref(), &path))),
                Locking::Unsupported => return Ok(LockTry::Held(Self::without(fs, path))),
            };
            let count = COUNT.fetch_add(1, Ordering::Relaxed);
            let mut lock = Self {
                fs: Arc::clone(fs),
                path: path.clone(),
                mark: format!("{} {count}\n", fs.process_id()),
                guard: None,
            };
            let noted = lock.guard.insert(guard).note(&lock.mark);
            // A full disk keeps nobody from their book.
            if noted.is_err() {
                return Ok(LockTry::Held(Self::without(fs, path)));
            }
            // The one who had it before may have removed the file between our two steps.
            if lock.is_ours() {
                return Ok(LockTry::Held(lock));
            }
            lock.guard = None;
        }
        Ok(LockTry::Busy(None))
    }

    /// Takes it from a window that is still alive. That one saves once more and then stops.
    pub(super) fn take_over(fs: &Arc<dyn Fs>, book: &Path) -> Result<LockTry, DiskError> {
        disk::discard(fs.as_ref(), &paths::lock(book));
        Self::take(fs, book)
    }

    /// False once another window has taken it over.
    pub(super) fn is_ours(&self) -> bool {
        if self.guard.is_none() {
            return true;
        }
        match self.fs.read(&self.path, LONGEST) {
            Ok(mark) => mark == self.mark.as_bytes(),
            // Where a locked file can't be read, nobody can have removed it either.
            Err(error) => error.kind() != std::io::ErrorKind::NotFound,
        }
    }

    fn without(fs: &Arc<dyn Fs>, path: PathBuf) -> Self {
        Self { fs: Arc::clone(fs), path, mark: String::new(), guard: None }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if self.guard.is_some() && self.is_ours() {
            disk::discard(self.fs.as_ref(), &self.path);
        }
    }
}

impl fmt::Debug for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lock").field("path", &self.path).finish_non_exhaustive()
    }
}

fn holder(fs: &dyn Fs, path: &Path) -> Option<u32> {
    let mark = fs.read(path, LONGEST).ok()?;
    std::str::from_utf8(&mark).ok()?.split_whitespace().next()?.parse().ok()
}
