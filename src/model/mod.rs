//! What a book is and what may be done with it: plain values, cheap to clone.
//!
//! No window, no file system, no clock here: today and new ids are passed in.

mod address;
mod affinity;
mod anecdote;
mod book;
mod client;
mod date;
pub mod history;
mod id;
mod interaction;
mod name_order;
mod note;
pub mod order;
pub mod pace;
pub mod search;
mod season;
mod sort;
pub mod table;

pub use address::{AddressError, EmailAddress};
pub use affinity::{Affinity, AffinityHistory, Group, Rating};
pub use anecdote::{Anecdote, AnecdoteKind};
pub use book::{Book, Settings, TableShape};
pub use client::{AddressForm, Client, ClientState, Language, PersonAround, Tier};
pub use date::{PartialDate, PartialDateError};
pub use id::{AnecdoteId, ClientId, IdSource, InteractionId, NoteId, SequentialIds};
pub use interaction::{Direction, Interaction, InteractionKind};
pub use name_order::NameOrder;
pub use note::{Check, Handover, Mark, Note, NoteState, Occasion};
pub use season::{Place, Season, SetAside};
pub use sort::{Collation, SortKey};
