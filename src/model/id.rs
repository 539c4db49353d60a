//! Identifiers of the things in a book, and where new ones come from.
//!
//! Ids are numbers that sort in the order in which they were made, so that a file keeps its order.

use std::fmt;

macro_rules! id {
    ($(#[$doc:meta] $name:ident),+) => {$(
        #[$doc]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

id! {
    /// Names one client for as long as the book exists.
    ClientId,
    /// Names one note, unique in the book.
    NoteId,
    /// Names one anecdote, unique in the book.
    AnecdoteId,
    /// Names one interaction, unique in the book.
    InteractionId
}

/// Gives numbers that no thing in the book has yet.
///
/// The window's source mixes time and chance, so that two copies of a book never give the same
/// number to different people; tests count.
pub trait IdSource {
    /// A number never given before, greater than the ones before it.
    fn next_id(&mut self) -> u64;
}

/// Counts up from a start: for tests and for books that are made from text.
#[derive(Clone, Debug, Default)]
pub struct SequentialIds(pub u64);

impl IdSource for SequentialIds {
    fn next_id(&mut self) -> u64 {
        self.0 += 1;
        self.0
    }
}
