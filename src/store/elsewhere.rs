//! Another place for a book whose own file can't be written.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDateTime;
use thiserror::Error;

use super::book_file::BookFile;
use super::disk::DiskError;
use super::fs::Fs;
use super::open::{Access, OpenError, Opening, ReadOnly, open};
use super::outcome::SaveError;
use crate::model::Book;

/// Why a book can't go to another place. It is where it was.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum ElsewhereError {
    /// There is a file already, and nothing is written over it.
    #[error("there is a file already")]
    Taken,
    /// It can't be written there either.
    #[error(transparent)]
    Save(#[from] SaveError),
}

impl From<DiskError> for ElsewhereError {
    fn from(error: DiskError) -> Self {
        Self::Save(error.into())
    }
}

/// Where a book goes that is at `book` now, if this was `chosen`: into a folder under its own
/// name, and always as a `.ron` file.
pub fn place(fs: &dyn Fs, chosen: &Path, book: &Path) -> PathBuf {
    if fs.is_dir(chosen) {
        return chosen.join(book.file_name().unwrap_or("book.ron".as_ref()));
    }
    match chosen.extension() {
        Some(_) => chosen.to_path_buf(),
        None => chosen.with_extension("ron"),
    }
}

/// Saves a book in a place where there is no file yet. From then on it is saved there.
pub fn save_elsewhere(
    fs: &Arc<dyn Fs>,
    path: &Path,
    book: &Book,
    now: NaiveDateTime,
) -> Result<Box<BookFile>, ElsewhereError> {
    if fs.stamp(&fs.resolve(path)).map_err(DiskError::from)?.is_some() {
        return Err(ElsewhereError::Taken);
    }
    let access = match open(fs, path, Opening::Polite) {
        Ok(opened) => opened.access,
        Err(OpenError::Disk(error)) => return Err(error.into()),
        Err(OpenError::Unreadable { .. }) => return Err(ElsewhereError::Taken),
    };
    match access {
        Access::Editable(mut file) => {
            file.save(0, book, now)?;
            Ok(file)
        }
        Access::ReadOnly(ReadOnly::File(error) | ReadOnly::Folder(error)) => Err(error.into()),
        Access::ReadOnly(ReadOnly::Unknown(_) | ReadOnly::InUse(_)) => Err(ElsewhereError::Taken),
    }
}
