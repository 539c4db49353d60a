//! Why bytes are no book, with the place where they stop being one.

use std::fmt;

use thiserror::Error;

/// A place in a text, both counted from 1, in lines and in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// From 1.
    pub line: usize,
    /// From 1.
    pub column: usize,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}

/// Why a file can't be opened as a book.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum LoadError {
    /// Nothing in it.
    #[error("the file is empty")]
    Empty,
    /// UTF-16 text, as some editors save it.
    #[error("the file is UTF-16 text: save it as UTF-8")]
    Utf16,
    /// Not text.
    #[error("the file is no text from {at} on")]
    NotText {
        /// Where the first byte stands that is no UTF-8.
        at: Position,
    },
    /// Text or data of another kind.
    #[error("the file is no Posdata book")]
    NotABook,
    /// A book that breaks off or is damaged.
    #[error("the file is damaged at {at}: {reason}")]
    Broken {
        /// Where reading had to stop.
        at: Position,
        /// In the parser's words.
        reason: String,
    },
    /// Made by a newer Posdata, in a way that this one can't read.
    #[error("the file was made by a newer Posdata (format {version})")]
    Newer {
        /// Of the format.
        version: u32,
    },
}
