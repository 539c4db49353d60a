//! People from an address book of another program: the bytes of a file in, candidates and doubts out.
//!
//! Nothing here changes a book: the window shows the preview, and the plan says who is new.
//! Nothing is lost: what has no field of its own stays in a candidate's remarks or in a doubt.

mod birthday;
mod candidate;
mod cell;
mod columns;
mod content_line;
mod draft;
mod encoding;
mod error;
mod headers;
mod plan;
mod same;
mod sniff;
mod table;
mod typed_line;
mod vcard;

use std::io;
use std::path::Path;

use super::fs::{Fs, RealFs};

pub use candidate::Candidate;
pub use columns::{Column, Columns, Field};
pub use error::{ImportError, LineError, LooksLike};
pub use plan::Plan;
pub use typed_line::typed_line;

/// The largest file that is read, in bytes.
pub const SIZE_LIMIT: usize = 64 * 1024 * 1024;

/// Which program or format a file comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SourceKind {
    /// A table of Google Contacts, with the header of any year.
    Google,
    /// A table of Outlook.
    Outlook,
    /// A table of Thunderbird.
    Thunderbird,
    /// Any other table.
    Table,
    /// An address book in vCard 2.1, 3.0 or 4.0.
    VCard,
}

/// What a file holds, before anything is done with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// Where the file comes from.
    pub source: SourceKind,
    /// The name of the encoding in which it was read, such as `windows-1251`.
    pub encoding: &'static str,
    /// False if the first row of a table is already a person.
    pub has_header: bool,
    /// The columns of a table; none in a vCard.
    pub columns: Vec<Column>,
    /// Everyone found, in the order of the file, each one once.
    pub people: Vec<Candidate>,
    /// What could not be taken over as it stands, in the order of the lines.
    pub doubts: Vec<Doubt>,
}

impl Preview {
    /// The columns as they were read, to change the choice and read again.
    pub fn choice(&self) -> Columns {
        Columns {
            has_header: self.has_header,
            fields: self.columns.iter().map(|column| column.field).collect(),
        }
    }
}

/// Something in the file that the user should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// Counted from 1; where the row or the card begins.
    pub line: usize,
    /// What is doubtful.
    pub reason: DoubtReason,
    /// The words of the file.
    pub text: String,
}

/// Why something was not taken over as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DoubtReason {
    /// No e-mail address; kept in the remarks.
    NotAnAddress,
    /// A date in which day and month, or the century, can't be told apart; kept in the remarks.
    AmbiguousBirthday,
    /// No date at all; kept in the remarks.
    NotABirthday,
    /// A row or a card with neither name nor address: nobody was made of it.
    Nobody,
    /// A mailing list or a group, not a person: nobody was made of it.
    NotAPerson,
    /// The same person as on the line given; both were joined.
    JoinedWith(usize),
    /// The same address as on the line given, but another name; both were kept.
    SharedAddress(usize),
    /// More cells than the header has columns; kept in the remarks.
    MoreCellsThanColumns,
    /// A quotation mark that nothing closes; the line was read as it stands.
    OpenQuote,
    /// A card without its last line; what there is of it was taken over.
    OpenCard,
    /// Lines that belong to no card.
    OutsideCards,
    /// Signs that the encoding does not have.
    DamagedText,
}

/// The bytes of a file; an error of the kind `FileTooLarge` above `SIZE_LIMIT`.
pub fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    RealFs.read(path, SIZE_LIMIT as u64)
}

/// Reads an address book of any kind, which is recognised by its content.
///
/// `columns` is the user's choice for a table; without it the header and the cells decide.
pub fn read(bytes: &[u8], columns: Option<&Columns>) -> Result<Preview, ImportError> {
    if bytes.len() > SIZE_LIMIT {
        return Err(ImportError::TooLarge { bytes: bytes.len() });
    }
    if let Some(looks_like) = sniff::bytes(bytes) {
        return Err(ImportError::NotContacts(looks_like));
    }
    let decoded = encoding::decode(bytes)?;
    if let Some(looks_like) = sniff::text(&decoded.text) {
        return Err(ImportError::NotContacts(looks_like));
    }
    let mut preview = if vcard::is_vcard(&decoded.text) {
        vcard::read(&decoded.text)
    } else {
        table::read(&decoded.text, columns)?
    };
    preview.encoding = decoded.encoding;
    preview.doubts.extend(decoded.damaged);
    same::join(&mut preview);
    if preview.people.is_empty() && preview.doubts.is_empty() {
        return Err(ImportError::Nobody);
    }
    preview.doubts.sort_by_key(|doubt| doubt.line);
    Ok(preview)
}
