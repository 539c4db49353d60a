//! Why the disk refused something, in the cases that a user can do something about, and the
//! steps by which a file is written so that it is there whole or not at all.

use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use thiserror::Error;

use super::fs::Fs;
use super::paths;

/// The largest file that is taken for a book, in bytes: seventy thousand well-filled clients.
pub const LARGEST_BOOK: u64 = 256 * 1024 * 1024;

/// Why the disk refused.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum DiskError {
    /// No room left, or the user's share of it is used up.
    #[error("the disk is full")]
    Full,
    /// Not allowed.
    #[error("access is denied")]
    Denied,
    /// Mounted so that nothing can be changed.
    #[error("the disk is read-only")]
    ReadOnlyDisk,
    /// The file or its folder is not there: deleted, renamed, or the disk was unplugged.
    #[error("the file or its folder is gone")]
    Gone,
    /// Larger than the system, or a book, may be.
    #[error("the file is too large")]
    TooLarge,
    /// The system's limit of open files is reached.
    #[error("too many files are open")]
    TooManyFiles,
    /// Anything else, in the system's words.
    #[error("{0}")]
    Other(String),
}

impl From<io::Error> for DiskError {
    fn from(error: io::Error) -> Self {
        const TOO_MANY_IN_PROCESS: i32 = 24;
        const TOO_MANY_IN_SYSTEM: i32 = 23;
        if cfg!(unix)
            && matches!(error.raw_os_error(), Some(TOO_MANY_IN_PROCESS | TOO_MANY_IN_SYSTEM))
        {
            return Self::TooManyFiles;
        }
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::PermissionDenied => Self::Denied,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnlyDisk,
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::Gone,
            io::ErrorKind::FileTooLarge => Self::TooLarge,
            _ => Self::Other(error.to_string()),
        }
    }
}

/// Writes a file that must not exist yet and makes sure that it reads back the same.
pub(super) fn write_verified(fs: &dyn Fs, path: &Path, bytes: &[u8]) -> Result<(), DiskError> {
    let written = write_and_compare(fs, path, bytes);
    if written.is_err() {
        discard(fs, path);
    }
    written
}

fn write_and_compare(fs: &dyn Fs, path: &Path, bytes: &[u8]) -> Result<(), DiskError> {
    let mut file = fs.create_new(path)?;
    file.write_all(bytes)?;
    file.sync()?;
    drop(file);
    if fs.read(path, LARGEST_BOOK.max(bytes.len() as u64))? != bytes {
        return Err(DiskError::Other("the disk gives back other data than was written".into()));
    }
    Ok(())
}

/// Removes what is of no use any more. Failing to do so harms nobody: the next start tries again.
pub(super) fn discard(fs: &dyn Fs, path: &Path) {
    if let Err(error) = fs.remove(path)
        && error.kind() != io::ErrorKind::NotFound
    {
        tracing::warn!(%error, "a file that is not needed any more stays");
    }
}

/// Puts a copy of some bytes beside the book, under a name that was free. Returns the name.
pub(super) fn keep_copy(
    fs: &dyn Fs,
    book: &Path,
    why: &str,
    bytes: &[u8],
    now: NaiveDateTime,
) -> Result<PathBuf, DiskError> {
    let path = free_copy_name(fs, book, why, now)?;
    write_verified(fs, &path, bytes)?;
    fs.sync_dir(paths::folder(book))?;
    Ok(path)
}

/// A name for a copy beside the book that no file has yet.
pub(super) fn free_copy_name(
    fs: &dyn Fs,
    book: &Path,
    why: &str,
    now: NaiveDateTime,
) -> Result<PathBuf, DiskError> {
    for count in 0..1000 {
        let path = paths::copy(book, why, now, count);
        if fs.stamp(&path)?.is_none() {
            return Ok(path);
        }
    }
    Err(DiskError::Other("there is no free name for a copy beside the book".into()))
}
