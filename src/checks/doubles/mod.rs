//! Clients who stand twice in a book: who is likely one person, and one client made out of two.
//!
//! Nothing is joined without being asked for, and what a screen shows of it is not decided here.

mod agree;
mod field;
mod index;
mod join;
mod mailbox;
mod name;
mod person;
mod phone;
mod score;
mod spell;
mod word;

use std::collections::BTreeSet;

pub use self::field::{JoinField, Value, differing};
pub use self::index::DoublesIndex;
pub use self::join::{Choices, join};
use crate::model::{Book, ClientId};

/// Two clients who may be one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The one who came first into the book.
    pub first: ClientId,
    /// The other, with the higher id.
    pub second: ClientId,
    /// How sure it is, in percent: 35 to 99. From 90 on there is hardly a doubt, below 60 it is a
    /// possibility.
    pub score: u8,
    /// What speaks for it, the strongest first.
    pub why: Vec<Why>,
}

/// What speaks for two clients being one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// An e-mail address.
    SameEmail,
    /// A telephone number, however it is written.
    SamePhone,
    /// The words of the full name, in any order, with or without accents.
    SameName,
    /// A name in another form or script, with words left out, an initial or a wrong letter.
    LikeName,
    /// Day and month, and the year if both are known.
    SameBirthday,
    /// Where they work.
    SameCompany,
}

/// The clients of a book who may be one person, the most sure first, without those whom the user
/// called two people.
pub fn pairs(book: &Book) -> Vec<Pair> {
    let apart: BTreeSet<(ClientId, ClientId)> = book
        .clients()
        .flat_map(|one| one.apart.iter().map(|other| (one.id.min(*other), one.id.max(*other))))
        .collect();
    DoublesIndex::of(book).pairs(&apart)
}
