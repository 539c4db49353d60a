//! What a book is and what may be done with it: plain values, cheap to clone.
//!
//! No window, no file system, no clock here: today and new ids are passed in.

mod address;
mod affinity;
mod anecdote;
pub mod attention;
mod book;
mod client;
mod date;
mod goal;
mod happening;
pub mod history;
mod id;
mod interaction;
mod name_order;
mod note;
pub mod order;
pub mod pace;
mod problem;
pub mod review;
mod rules;
mod sale;
pub mod search;
mod season;
mod sort;
pub mod table;

pub use address::{AddressError, EmailAddress, same_letters};
pub use affinity::{Affinity, AffinityHistory, Group, Rating};
pub use anecdote::{Anecdote, AnecdoteKind};
pub use attention::{Answer, AnswerKind, Due, DueKind};
pub use book::{Book, Settings, TableShape};
pub use client::{AddressForm, Client, ClientState, Language, PersonAround, Tier};
pub use date::{PartialDate, PartialDateError};
pub use goal::{Goal, Outcome};
pub use happening::{Happening, HappeningKind, Referral};
pub use id::{AnecdoteId, ClientId, IdSource, InteractionId, NoteId, SequentialIds};
pub use interaction::{Direction, Interaction, InteractionKind};
pub use name_order::NameOrder;
pub use note::{Check, Handover, Mark, Note, NoteState, Occasion};
pub use problem::{Fault, Problem, ProblemKey, ProblemState, SMALL_IN_A_BIG};
pub use rules::{Rule, Rules, Thanksgiving};
pub use sale::{Amount, AmountError, Sale};
pub use season::{Place, Season, SetAside};
pub use sort::{Collation, SortKey};
