//! What a user does and sees, through the window's accessibility tree.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

mod card_year;
mod first_day;
mod languages;
mod letters;
mod one_person;
#[cfg(feature = "snapshots")]
mod pictures;
mod safe;
mod table;
mod world;
mod year;
