//! Days in a client's life that are worth a letter, and who sent them.

use chrono::NaiveDate;

use super::ClientId;

/// What kind of day it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HappeningKind {
    /// An award, an appointment, a child's success: congratulations are due after it.
    GoodNews,
    /// The client meets many people there: a letter comes just before it.
    Gathering,
}

impl HappeningKind {
    /// In the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::GoodNews, Self::Gathering];

    /// The key of its word in the texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::GoodNews => "happening-good-news",
            Self::Gathering => "happening-gathering",
        }
    }
}

/// A day in a client's life.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happening {
    /// Its day.
    pub on: NaiveDate,
    /// What kind of day it is.
    pub kind: HappeningKind,
    /// In the user's words.
    pub what: String,
}

/// That a client came because another one sent them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Referral {
    /// Who sent them.
    pub by: ClientId,
    /// The day on which this was noted.
    pub on: NaiveDate,
}
