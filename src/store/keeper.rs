//! What is kept of a book before and after it is overwritten: a copy of an odd file, and backups.

use std::mem;
use std::path::Path;

use chrono::NaiveDateTime;

use super::backups;
use super::disk::{self, DiskError};
use super::fs::Fs;
use super::outcome::{CopyReason, KeptCopy};

/// Whether backups work, and whether the window has heard that they don't.
#[derive(Debug)]
enum Backups {
    Work,
    Fail(DiskError),
    Said,
}

/// Remembers what must be kept, and what the window has not heard of yet.
#[derive(Debug)]
pub(super) struct Keeper {
    wanted: Option<CopyReason>,
    kept: Option<KeptCopy>,
    backups: Backups,
    /// The book as this run found it is in the backups.
    began: bool,
}

impl Keeper {
    /// With a copy to be kept before the first save, if there is a reason.
    pub(super) fn new(wanted: Option<CopyReason>) -> Self {
        Self { wanted, kept: None, backups: Backups::Work, began: false }
    }

    /// A copy must be kept before the next save.
    pub(super) fn want_copy(&mut self, why: CopyReason) {
        self.wanted = Some(why);
    }

    /// Keeps what must be kept of these bytes. A file that is the only one of its kind is not
    /// overwritten if that fails.
    pub(super) fn before_overwriting(
        &mut self,
        fs: &dyn Fs,
        book: &Path,
        bytes: &[u8],
        now: NaiveDateTime,
    ) -> Result<(), DiskError> {
        if let Some(why) = &self.wanted {
            let path = disk::keep_copy(fs, book, why.name(), bytes, now)?;
            self.kept = self.wanted.take().map(|why| KeptCopy { path, why });
        } else if !self.began {
            self.back_up(fs, book, bytes, now);
        }
        Ok(())
    }

    /// Makes a backup if it is time for one. That it fails stops nothing.
    pub(super) fn back_up(&mut self, fs: &dyn Fs, book: &Path, bytes: &[u8], now: NaiveDateTime) {
        self.began = true;
        match backups::make(fs, book, bytes, now) {
            Ok(()) => self.backups = Backups::Work,
            Err(error) if matches!(self.backups, Backups::Work) => {
                self.backups = Backups::Fail(error);
            }
            Err(_) => {}
        }
    }

    /// The copy of which the window has not heard.
    pub(super) fn take_kept(&mut self) -> Option<KeptCopy> {
        self.kept.take()
    }

    /// Why backups fail, if the window has not heard it.
    pub(super) fn take_failure(&mut self) -> Option<DiskError> {
        match mem::replace(&mut self.backups, Backups::Said) {
            Backups::Fail(error) => Some(error),
            as_it_was => {
                self.backups = as_it_was;
                None
            }
        }
    }
}
