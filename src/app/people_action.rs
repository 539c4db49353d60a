//! What can be done with people who come in, stand twice, or go out.

use std::path::PathBuf;
use std::sync::Arc;

use crate::checks::doubles::{JoinField, Pair};
use crate::model::{Client, ClientId, DueKind};
use crate::store::export::{CardVersion, Heads};
use crate::store::import::{Columns, ImportError, Plan, Preview};

/// What can be done in an import.
#[derive(Clone, Debug)]
pub enum ImportAction {
    /// Turn to the import.
    Open,
    /// Ask the desktop for a file.
    Choose,
    /// Read this file.
    Read(PathBuf),
    /// Read what was copied in another program. It has an empty path.
    Pasted(String),
    /// The file was read: its bytes and what was found in them.
    Parsed {
        /// Where it came from.
        path: PathBuf,
        /// What stood in it.
        bytes: Arc<[u8]>,
        /// What was found, and what an import would do.
        result: Result<(Arc<Preview>, Arc<Plan>), Arc<ImportError>>,
    },
    /// So many percent of the file were read.
    Progress(PathBuf, u8),
    /// The file could not be read at all; the system's reason.
    Unreadable(PathBuf, String),
    /// Other columns were chosen.
    Columns(Columns),
    /// The newcomer at this place of the preview is the client whom they are like.
    Same(usize),
    /// Take one of the news of the plan, or leave it.
    Take(usize, bool),
    /// Let them in. Undoable in one step.
    Accept,
    /// Leave everything as it was.
    Cancel,
}

/// What can be done about clients who stand twice in the book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DoublesAction {
    /// Look for them.
    Open,
    /// These were found, the most sure first.
    Found(Vec<Pair>),
    /// Turn to this pair.
    Turn(usize),
    /// Take this field from the second one, or from the first.
    Choose(JoinField, bool),
    /// Both are this one, who has the number of the first. Undoable.
    Join(Box<Client>),
    /// They are two people, and are not shown again. Undoable.
    Apart,
    /// Turn back to the screen.
    Close,
}

/// What can be taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Export {
    /// Everyone as an address book of cards.
    Cards(CardVersion),
    /// Everyone as a table for Google Contacts.
    Google,
    /// Everyone as a table to read, with the words over its columns.
    Table(Box<Heads>),
    /// The dates of the next twelve months, with the words for what they are.
    Calendar(Vec<(DueKind, String)>),
    /// All that is known of one client, as the view has put it into words.
    Person(ClientId, String),
}
