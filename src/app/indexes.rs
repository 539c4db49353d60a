//! What finds, sorts and counts clients, and finds copied notes. It follows the book change by change; the whole of a large
//! book is taken in by a worker, before the book is shown.

use crate::checks::again::AgainIndex;
use crate::model::search::SearchIndex;
use crate::model::table::StateFilter;
use crate::model::{Book, Client, ClientState, NameOrder};

/// How many clients there are of each state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// The user works for them.
    pub active: usize,
    /// They left.
    pub lost: usize,
    /// They were put away.
    pub archived: usize,
}

impl Counts {
    fn of(&mut self, client: &Client) -> &mut usize {
        match client.state {
            ClientState::Active => &mut self.active,
            ClientState::Lost { .. } => &mut self.lost,
            ClientState::Archived => &mut self.archived,
        }
    }

    /// How many a filter lets through.
    pub fn shown(self, filter: StateFilter) -> usize {
        match filter {
            StateFilter::Active => self.active,
            StateFilter::Lost => self.lost,
            StateFilter::Archived => self.archived,
            StateFilter::All => self.active + self.lost + self.archived,
        }
    }
}

/// The indexes of one book.
#[derive(Clone, Debug)]
pub struct Indexes {
    /// Finds clients.
    pub search: SearchIndex,
    /// Finds notes that are written twice.
    pub again: AgainIndex,
    /// Everyone by name.
    pub names: NameOrder,
    /// Everyone, counted.
    pub counts: Counts,
    /// The book that they were worked out from.
    book: Book,
}

impl Indexes {
    /// Nobody yet; names are sorted by the rules of a locale.
    pub fn new(locale: &str) -> Self {
        Self {
            search: SearchIndex::default(),
            again: AgainIndex::default(),
            names: NameOrder::new(locale),
            counts: Counts::default(),
            book: Book::default(),
        }
    }

    /// Takes a whole book in: a second or two for ten thousand clients.
    pub fn of(book: &Book, locale: &str) -> Self {
        let mut indexes = Self::new(locale);
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
            if let Some(before) = self.book.client(id) {
                *self.counts.of(before) -= 1;
            }
            if let Some(now) = &client {
                *self.counts.of(now) += 1;
            }
            self.search.update(id, client.as_ref());
            self.again.update(id, client.as_ref());
            self.names.update(id, client.as_ref());
        }
        self.book = book.clone();
    }
}
