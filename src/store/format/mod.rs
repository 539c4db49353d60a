//! The text of a book file: what is written, and what is made of any bytes that are read.
//!
//! The structs of each version stand in a module of its own, apart from the model. To add a
//! version: freeze a sample of the old one for the tests, add the module, go from the old structs
//! to the new ones in `parse`, raise `VERSION`.

mod error;
mod mend;
mod read;
mod seal;
mod text;
mod v1;
mod value;
mod write;
mod year;

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;

use crate::model::Book;

pub use error::{LoadError, Position};
pub use mend::{Mended, Mending};

/// The version that is written.
pub const VERSION: u32 = 1;

/// Stands above every book.
const HEAD: &str = "// A Posdata book. Change it by hand only while Posdata is closed.\n";

/// How many unknown fields are named at most.
const MOST_FIELDS: usize = 20;

/// What a file held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// The book.
    pub book: Book,
    /// What the user must be told; each asks for a copy of the file before it is overwritten.
    pub notices: Vec<Notice>,
    /// Set if writing the book back would lose something.
    pub read_only: Option<Unknown>,
}

/// What was odd about a file that could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The integrity line is missing or wrong: changed by another program, or damaged.
    ChangedOutside,
    /// Values that no screen could make, each with what became of it.
    Mended(Vec<Mended>),
}

/// What a file holds that this version does not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// Made by a newer Posdata.
    Version(u32),
    /// These fields, such as `clients.fax`.
    Fields(Vec<String>),
}

/// The text of a book: the same for equal books, sealed by an integrity line.
pub fn to_text(book: &Book) -> String {
    let mut text = String::from(HEAD);
    let pretty = PrettyConfig::new().new_line("\n").indentor("  ");
    let written = options().to_writer_pretty(&mut text, &write::book(book), pretty);
    if let Err(error) = written {
        // Can't be for plain data; and if it could, the read-back of the save would stop it.
        tracing::error!(%error, "a book can't be put into words");
    }
    text.push('\n');
    text.push_str(&seal::line(&text));
    text
}

/// Reads any bytes as a book.
pub fn from_text(bytes: &[u8]) -> Result<Loaded, LoadError> {
    let text = text::decode(bytes)?;
    let version = text::version(text)?;
    let parsed = parse(text);
    if version > VERSION {
        let Ok((file, _)) = parsed else {
            return Err(LoadError::Newer { version });
        };
        let (book, mended) = read::book(file);
        let notices = mending_notice(mended).into_iter().collect();
        return Ok(Loaded { book, notices, read_only: Some(Unknown::Version(version)) });
    }
    let (file, unknown) = parsed?;
    let (book, mended) = read::book(file);
    let mut notices = Vec::new();
    if !seal::is_whole(text) {
        notices.push(Notice::ChangedOutside);
    }
    notices.extend(mending_notice(mended));
    let read_only = (!unknown.is_empty()).then_some(Unknown::Fields(unknown));
    Ok(Loaded { book, notices, read_only })
}

fn mending_notice(mended: Vec<Mended>) -> Option<Notice> {
    (!mended.is_empty()).then_some(Notice::Mended(mended))
}

/// The structs of the file, and the fields that have no place in them.
fn parse(text: &str) -> Result<(v1::Book<'static, read::Read>, Vec<String>), LoadError> {
    let fail = |error: ron::error::SpannedError| LoadError::Broken {
        at: Position { line: error.span.start.line, column: error.span.start.col },
        reason: error.code.to_string(),
    };
    let mut unknown = Vec::new();
    let mut source = ron::Deserializer::from_str_with_options(text, &options()).map_err(fail)?;
    let note = |path: serde_ignored::Path<'_>| {
        let field = without_indexes(&path.to_string());
        if unknown.len() < MOST_FIELDS && !unknown.contains(&field) {
            unknown.push(field);
        }
    };
    let file = serde_ignored::deserialize(&mut source, note)
        .map_err(|error| fail(source.span_error(error)))?;
    source.end().map_err(|error| fail(source.span_error(error)))?;
    Ok((file, unknown))
}

/// `clients.12.fax` becomes `clients.fax`: which of ten thousand clients it is helps nobody.
fn without_indexes(path: &str) -> String {
    let names: Vec<&str> =
        path.split('.').filter(|part| !part.bytes().all(|byte| byte.is_ascii_digit())).collect();
    names.join(".")
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}
