//! Why a file or a typed line can't be taken in, with all that a good sentence about it needs.

use thiserror::Error;

use super::{Candidate, Column, SIZE_LIMIT};

/// Why a file can't be imported.
#[derive(Clone, Debug, Error, PartialEq)]
pub enum ImportError {
    /// Not a single sign in it.
    #[error("the file is empty")]
    Empty,
    /// A table or an address book without anyone in it.
    #[error("there is nobody in the file")]
    Nobody,
    /// Something else than an address book.
    #[error("the file is not an address book: it looks like {0:?}")]
    NotContacts(LooksLike),
    /// Neither text nor anything known.
    #[error("the file is not a text: line {line}, byte {byte}")]
    Unreadable {
        /// Counted from 1.
        line: usize,
        /// Counted from 0.
        byte: usize,
    },
    /// Larger than [`SIZE_LIMIT`].
    #[error("the file has {bytes} bytes, the limit is {SIZE_LIMIT}")]
    TooLarge {
        /// The size of the file.
        bytes: usize,
    },
    /// More columns than any address book has.
    #[error("{columns} columns in line {line}: this is no address book")]
    TooWide {
        /// Counted from 1.
        line: usize,
        /// How many there are.
        columns: usize,
    },
    /// A table in which no column holds names or addresses: the user may choose one.
    #[error("no column holds names or e-mail addresses")]
    NoNameOrEmail {
        /// False if the first row was taken for data.
        has_header: bool,
        /// All columns, to choose from.
        columns: Vec<Column>,
    },
}

/// What a file is instead of an address book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LooksLike {
    /// A picture.
    Image,
    /// A workbook of a spreadsheet program, to be saved as CSV there.
    Spreadsheet,
    /// A compressed archive, perhaps with the address book inside.
    Archive,
    /// A PDF or another document to be read or printed.
    Document,
    /// A database.
    Database,
    /// A web page.
    WebPage,
    /// A calendar.
    Calendar,
    /// An address book in LDIF, to be exported as CSV or vCard.
    Ldif,
    /// JSON or XML.
    Data,
    /// A book of this program, to be opened instead.
    Book,
}

/// Why a typed line is not one person.
#[derive(Clone, Debug, Error, PartialEq)]
pub enum LineError {
    /// Nothing was typed.
    #[error("nothing was typed")]
    Empty,
    /// Meant as an address, but none.
    #[error("“{0}” is not an e-mail address")]
    NotAnAddress(String),
    /// Several people: one client can be made of each.
    #[error("several people in one line")]
    SeveralPeople(Vec<Candidate>),
}
