//! What finds clients and copied notes. It follows the book change by change; the whole of a large
//! book is taken in by a worker, before the book is shown.

use crate::checks::again::AgainIndex;
use crate::model::Book;
use crate::model::search::SearchIndex;

/// The indexes of one book.
#[derive(Clone, Debug, Default)]
pub struct Indexes {
    /// Finds clients.
    pub search: SearchIndex,
    /// Finds notes that are written twice.
    pub again: AgainIndex,
    /// The book that they were worked out from.
    book: Book,
}

impl Indexes {
    /// Takes a whole book in: a second or two for ten thousand clients.
    pub fn of(book: &Book) -> Self {
        let mut indexes = Self::default();
        indexes.follow(book);
        indexes
    }

    /// True if nothing changed since the last `follow`.
    pub fn are_of(&self, book: &Book) -> bool {
        self.book.same_as(book)
    }

    /// The book that they were worked out from.
    pub fn book(&self) -> &Book {
        &self.book
    }

    /// Comes up to a book, paying only for what changed.
    pub fn follow(&mut self, book: &Book) {
        for (id, client) in book.changed_since(&self.book) {
            self.search.update(id, client.as_ref());
            self.again.update(id, client.as_ref());
        }
        self.book = book.clone();
    }
}
