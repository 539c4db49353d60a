//! What is said of a note. Pure functions on the model.
//!
//! No window and no clock; what a screen does with an answer is not decided here.

pub mod again;
mod common;
pub mod count;
pub mod doubles;
pub mod hints;
pub mod learned;
pub mod left_overs;
pub mod length;
mod like;
pub mod list_name;
pub mod names;
pub mod others;
pub mod personal;
mod phrases;
pub mod questions;
pub mod retold;
pub mod selling;
pub mod shared;
pub mod told;
mod words;
