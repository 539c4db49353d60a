//! The file and all that goes in and out of it: the book, its backups, imports and drafts.

pub mod backups;
mod book_file;
pub mod conflicts;
pub mod disk;
pub mod drafts;
mod elsewhere;
pub mod erase;
pub mod export;
pub mod format;
pub mod fs;
mod ids;
pub mod import;
mod keeper;
mod lock;
pub mod merge;
mod open;
mod outcome;
pub mod paths;
pub mod preferences;
pub mod sample;
mod saver;
mod timing;

pub use book_file::BookFile;
pub use elsewhere::{ElsewhereError, place, save_elsewhere};
pub use open::{Access, OpenError, Opened, Opening, ReadOnly, open, restore, set_aside};
pub use outcome::{CopyReason, Joined, KeptCopy, SaveDone, SaveError};
pub use saver::{FlushError, SaveEvent, Saver};
pub use timing::Timing;
