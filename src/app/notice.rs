//! What is said to the user in place: above the screen, until it is dismissed, or at the field that
//! was typed into. Where it is shown and in which words is the window's.

use std::path::PathBuf;

use super::{Field, FileFor};
use crate::model::ClientId;
use crate::store::conflicts::ConflictCopy;
use crate::store::disk::DiskError;
use crate::store::erase::Erased;
use crate::store::format::Notice as LoadNotice;
use crate::store::import::Candidate;
use crate::store::merge::Clash;
use crate::store::{ElsewhereError, KeptCopy};

/// Something said once, above the screen, until it is dismissed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Of the file, when it was opened.
    Loaded(Vec<LoadNotice>),
    /// How many people an import brought, and how many were there already.
    Imported {
        /// New in the book.
        came: usize,
        /// In the book before, and something new of them.
        told: usize,
        /// In the book before.
        known: usize,
    },
    /// The file changed under the window and was folded in; where the two did not agree.
    Joined(Vec<Clash>),
    /// Another machine's state of the book lies beside it.
    ConflictCopy(Box<ConflictCopy>),
    /// Somebody was erased for ever.
    Erased(Erased),
    /// What was taken out is in this file.
    Exported(PathBuf),
    /// It could not be written; the system's reason.
    NotExported(String),
    /// A copy of what was overwritten was kept.
    CopyKept(KeptCopy),
    /// Backups can't be written; the reason.
    NoBackup(DiskError),
    /// Another window has taken the file over.
    TakenOver,
    /// Nothing can be saved any more.
    Stopped,
    /// The mail program did not start.
    NoMailProgram,
    /// The draft file could not be written; the reason.
    DraftFailed(String),
    /// The desktop has no file dialog; what the file was to be for.
    NoDialog(FileFor),
    /// The book is saved here from now on.
    Moved(PathBuf),
    /// The book can't be saved in another place.
    NotMoved(ElsewhereError),
    /// A call was logged; with whom.
    CallLogged(String),
}

/// What was typed and could not be taken, with what is kept for the answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Complaint {
    /// A line holds several people.
    SeveralPeople(Vec<Candidate>),
    /// A line holds nobody.
    Nobody(String),
    /// Who is in the book already; their name.
    Known(String),
    /// A field of a card can't hold this.
    Field {
        /// Whose card.
        client: ClientId,
        /// Which field.
        field: Field,
        /// What was typed.
        text: String,
        /// The addresses of several people, when that is the reason.
        several: bool,
    },
}
