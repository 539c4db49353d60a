//! What finds, sorts and counts clients, and finds copied notes. It follows the book change by
//! change; what takes long after a large change is read anew by a worker.

use crate::checks::others::Others;
use crate::model::search::SearchIndex;
use crate::model::table::StateFilter;
use crate::model::{Book, Client, ClientState, NameOrder};

/// So many clients are read between two frames; more go to a worker.
const AT_ONCE: usize = 50;

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

/// What is worked out from all that was ever written: it takes a second for ten thousand clients,
/// so a worker does it.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    /// Finds clients.
    pub search: SearchIndex,
    /// Finds copied words and the names of others.
    pub others: Others,
    /// The book that they were worked out from.
    book: Book,
}

impl Texts {
    /// Takes a whole book in.
    pub fn of(book: &Book) -> Self {
        let mut texts = Self::default();
        texts.follow(book);
        texts
    }

    /// The same from two halves, each of which took this book in on a thread of its own.
    pub fn from_halves(search: SearchIndex, others: Others, book: Book) -> Self {
        Self { search, others, book }
    }

    /// Comes up to a book, paying only for what changed.
    fn follow(&mut self, book: &Book) {
        for (id, client) in book.changed_since(&self.book) {
            self.search.update(id, client.as_ref());
            self.others.update(id, client.as_ref());
        }
        self.book = book.clone();
    }
}

/// What follows the book, change by change.
#[derive(Debug)]
pub struct Indexes {
    /// Everyone by name.
    pub names: NameOrder,
    /// Everyone, counted.
    pub counts: Counts,
    /// How far the worker is that has the texts.
    pub percent_read: u8,
    /// `None` while a worker has them.
    texts: Option<Texts>,
    book: Book,
}

impl Indexes {
    /// Nobody yet; names are sorted by the rules of a locale.
    pub fn new(locale: &str) -> Self {
        Self {
            names: NameOrder::new(locale),
            counts: Counts::default(),
            percent_read: 0,
            texts: Some(Texts::default()),
            book: Book::default(),
        }
    }

    /// True if nothing changed since the last `follow`.
    pub fn are_of(&self, book: &Book) -> bool {
        self.book.same_as(book)
    }

    /// The book that they were worked out from.
    pub fn book(&self) -> &Book {
        &self.book
    }

    /// Comes up to a book. False if so much changed that a worker has to read the texts anew.
    pub fn follow(&mut self, book: &Book) -> bool {
        let changed = book.changed_since(&self.book);
        for (id, client) in &changed {
            if let Some(before) = self.book.client(*id) {
                *self.counts.of(before) -= 1;
            }
            if let Some(now) = client {
                *self.counts.of(now) += 1;
            }
            self.names.update(*id, client.as_ref());
        }
        self.book = book.clone();
        if changed.len() > AT_ONCE {
            self.texts = None;
            self.percent_read = 0;
            return false;
        }
        if let Some(texts) = &mut self.texts {
            texts.follow(book);
        }
        true
    }

    /// A worker has read the texts of a book, which may be an earlier one. False if that is so far
    /// back that they have to be read anew.
    pub fn take_in(&mut self, mut texts: Texts) -> bool {
        let is_near = self.book.changed_since(&texts.book).len() <= AT_ONCE;
        if is_near {
            texts.follow(&self.book);
            self.texts = Some(texts);
        }
        is_near || self.texts.is_some()
    }

    /// Finds clients; `None` while a worker reads.
    pub fn search(&self) -> Option<&SearchIndex> {
        self.texts.as_ref().map(|texts| &texts.search)
    }

    /// Finds copied words and the names of others; `None` while a worker reads.
    pub fn others(&self) -> Option<&Others> {
        self.texts.as_ref().map(|texts| &texts.others)
    }

    /// The same for a note that is about to leave. None gets past it: where a worker still reads,
    /// this waits.
    pub fn others_at_once(&mut self) -> &Others {
        &self.texts.get_or_insert_with(|| Texts::of(&self.book)).others
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ClientId;

    fn book(clients: u64) -> Book {
        let mut book = Book::default();
        (0..clients).for_each(|id| book.insert(Client::new(ClientId(id), format!("Marta {id}"))));
        book
    }

    #[test]
    fn an_answer_that_comes_too_late_is_asked_for_again() {
        let mut indexes = Indexes::new("en");
        let early = book(60);
        assert!(!indexes.follow(&early), "a worker has to read so many");
        assert!(indexes.search().is_none());
        for more in [90, 120] {
            assert!(indexes.follow(&book(more)), "few at a time");
        }
        assert!(!indexes.take_in(Texts::of(&early)), "too many have come since");
        assert!(indexes.take_in(Texts::of(&book(100))));
        let found = indexes.search().map(|index| index.search("marta").len());
        assert_eq!((found, indexes.counts.active), (Some(120), 120));
    }
}
