//! What the outside must do. Plain data, so that a test can say what an action asks for.

use std::path::PathBuf;
use std::sync::Arc;

use crate::model::Client;
use crate::store::import::Columns;
use crate::store::preferences::Preferences;

/// What a file is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFor {
    /// To look at for an import.
    Import,
    /// To open as a book.
    Book,
    /// To save the book in, because its own file can't be written.
    Elsewhere,
}

/// One thing for the outside to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Hand the book to the saver.
    Save,
    /// Read the book's texts into indexes.
    ReadTexts,
    /// Open a link with the program the desktop has for it.
    OpenMail(String),
    /// Write a draft file under this name, and show it to the mail program.
    WriteDraft {
        /// The file's name, without folder.
        name: String,
        /// What stands in it.
        bytes: Vec<u8>,
    },
    /// Put a text on the clipboard.
    Copy(String),
    /// Ask the desktop for a file.
    ChooseFile(FileFor),
    /// Read and parse a file.
    ReadImport(PathBuf),
    /// Parse again with other columns.
    ParseImport {
        /// Where it came from.
        path: PathBuf,
        /// What stands in it.
        bytes: Arc<[u8]>,
        /// The user's choice, if there is one already.
        columns: Option<Columns>,
    },
    /// Open another book.
    OpenBook(PathBuf),
    /// Save the book here, and from then on.
    SaveElsewhere(PathBuf),
    /// Take the lock of the open book over.
    TakeOver,
    /// Put this backup in the place of the book.
    Restore(PathBuf),
    /// Move the book aside, so that a new one can be begun.
    SetBookAside,
    /// Look for clients who stand twice in the book.
    FindDoubles,
    /// Write a file where the user looks for what a program made.
    WriteExport {
        /// Its name.
        name: String,
        /// What stands in it.
        text: String,
    },
    /// Take this person, who is not in the book any more, out of all that is kept beside it.
    Erase(Arc<Client>),
    /// Look for conflict copies of the book.
    FindCopies,
    /// Move a conflict copy that was joined to the backups.
    PutAway(PathBuf),
    /// Keep what the user chose for the window.
    SavePreferences(Preferences),
    /// Leave the book on disk alone from now on (the sample is shown), or watch it again.
    WatchFile(bool),
}
