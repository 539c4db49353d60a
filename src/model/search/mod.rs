//! Finding a client by a few letters of any field, in whichever script they were typed.
//!
//! An index from every folded word to the clients that have it; which rows a table shows, and in
//! which order, is decided in `table`.

mod fold;
mod index;
mod query;
mod spelling;
mod vocabulary;

pub use index::{Hit, HitField, SearchIndex};
pub use query::highlights;
