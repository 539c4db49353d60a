//! People from an address book of another program: the bytes of a file in, candidates and doubts out.
//!
//! Nothing here changes a book: the window shows the preview, and the plan says who is new.
//! Nothing is lost: what has no field of its own stays in a candidate's remarks or in a doubt.

mod birthday;
mod candidate;
mod card;
mod card_bytes;
mod cell;
mod columns;
mod content_line;
mod draft;
mod encoding;
mod error;
mod headers;
mod news;
mod plan;
mod progress;
mod same;
mod sniff;
mod table;
mod typed_line;
mod vcard;
mod workbook;

use std::cmp::Reverse;
use std::io;
use std::path::Path;

use self::progress::Progress;
use super::fs::{Fs, RealFs};

pub use birthday::DayOrder;
pub use candidate::Candidate;
pub use columns::{Column, Columns, Field, Reason};
pub use error::{ImportError, LineError, LooksLike};
pub use news::{Fact, News};
pub use plan::{Newcomer, Plan};
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
    /// A workbook of a spreadsheet program.
    Workbook,
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
    /// What the user said of dates such as 4/5.
    pub day_order: Option<DayOrder>,
    /// True if there are such dates, and nothing in the file tells.
    pub asks_day_order: bool,
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
            day_order: self.day_order,
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
    /// A title above the headers of a table.
    AboveTable,
    /// Another sheet of the workbook: it was not read.
    OtherSheet,
}

/// The bytes of a file; an error of the kind `FileTooLarge` above `SIZE_LIMIT`.
pub fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    RealFs.read(path, SIZE_LIMIT as u64)
}

/// Reads an address book of any kind, which is recognised by its content.
///
/// `columns` is the user's choice for a table; without it the header and the cells decide.
pub fn read(bytes: &[u8], columns: Option<&Columns>) -> Result<Preview, ImportError> {
    read_and_tell(bytes, columns, &|_| {})
}

/// As [`read`]; `tell` hears each percent that has been read.
pub fn read_and_tell(
    bytes: &[u8],
    columns: Option<&Columns>,
    tell: &dyn Fn(u8),
) -> Result<Preview, ImportError> {
    let mut progress = Progress::new(tell);
    if bytes.len() > SIZE_LIMIT {
        return Err(ImportError::TooLarge { bytes: bytes.len() });
    }
    match sniff::bytes(bytes) {
        Some(LooksLike::Spreadsheet) => return of_workbook(bytes, columns, &mut progress),
        Some(looks_like) => return Err(ImportError::NotContacts(looks_like)),
        None => {}
    }
    let decoded = encoding::decode(bytes)?;
    if let Some(looks_like) = sniff::text(&decoded.text) {
        return Err(ImportError::NotContacts(looks_like));
    }
    let mut preview = if vcard::is_vcard(&decoded.text) {
        vcard::read(&decoded.text, &mut progress)
    } else {
        table::read(&decoded.text, columns, &mut progress)?
    };
    preview.encoding = decoded.encoding;
    preview.doubts.extend(decoded.damaged);
    each_once(preview)
}

/// The sheet that most people stand on; the others are named in the doubts.
fn of_workbook(
    bytes: &[u8],
    columns: Option<&Columns>,
    progress: &mut Progress<'_>,
) -> Result<Preview, ImportError> {
    let not_read = || ImportError::NotContacts(LooksLike::Spreadsheet);
    let mut sheets = workbook::sheets(bytes).ok_or_else(not_read)?;
    let fullest =
        sheets.iter().enumerate().max_by_key(|(at, sheet)| (sheet.rows.len(), Reverse(*at)));
    let Some((at, _)) = fullest else { return Err(ImportError::Empty) };
    let chosen = sheets.remove(at);
    let mut preview = table::of_rows(chosen.rows, columns, progress)?;
    preview.source = SourceKind::Workbook;
    preview.doubts.extend(sheets.into_iter().map(|sheet| Doubt {
        line: 1,
        reason: DoubtReason::OtherSheet,
        text: sheet.name,
    }));
    each_once(preview)
}

fn each_once(mut preview: Preview) -> Result<Preview, ImportError> {
    same::join(&mut preview);
    if preview.people.is_empty() && preview.doubts.is_empty() {
        return Err(ImportError::Nobody);
    }
    preview.doubts.sort_by_key(|doubt| doubt.line);
    Ok(preview)
}
