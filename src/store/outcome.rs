//! What becomes of a save, as plain data for the window.

use std::path::PathBuf;

use thiserror::Error;

use super::disk::DiskError;
use super::format::{LoadError, Unknown};
use super::merge::Clash;
use crate::model::Book;

/// Why a book is not saved.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum SaveError {
    /// The disk refused.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// What was written does not read back as the book.
    #[error("what was written does not read back as the same book")]
    ReadsDifferent,
    /// Another program put something in the file's place that saving would cut down.
    #[error("the file now holds what this version does not know")]
    Unknown(Unknown),
    /// The file kept changing while it was being saved.
    #[error("another program keeps changing the file")]
    KeepsChanging,
}

/// What the file holds besides what the window gave: to be folded into the window's book by
/// `merge::three_way(&base, window's, &book)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    /// The window's book that `book` comes from.
    pub base: Book,
    /// What is on the disk now.
    pub book: Book,
    /// Where the two did not agree.
    pub clashes: Vec<Clash>,
}

/// A copy of a file that was overwritten.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptCopy {
    /// Where it lies.
    pub path: PathBuf,
    /// Why it was kept.
    pub why: CopyReason,
}

/// Why a copy is kept before a file is overwritten.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CopyReason {
    /// It was read, but with notices.
    AsFound,
    /// It could not be read.
    Damaged(LoadError),
}

impl CopyReason {
    /// Stands in the copy's name.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::AsFound => "as-found",
            Self::Damaged(_) => "damaged",
        }
    }
}

/// A save that succeeded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SaveDone {
    /// Set if another program had changed the file.
    pub joined: Option<Joined>,
    /// Set if a copy of what lay there was kept.
    pub kept: Option<KeptCopy>,
    /// Set if there is no backup of this, for the first time since one succeeded.
    pub no_backup: Option<DiskError>,
    /// True once another window has taken the file over: it is time to stop changing the book.
    pub taken_over: bool,
}
