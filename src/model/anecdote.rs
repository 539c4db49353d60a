//! Something personal that only the user and one client share.

use chrono::NaiveDate;

use super::AnecdoteId;

/// What an anecdote is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum AnecdoteKind {
    /// Something that happened to the two.
    #[default]
    Anecdote,
    /// Something from longer ago.
    Memory,
    /// What one of the two wants to do.
    Resolution,
    /// What stands between the two.
    Problem,
    /// Something the client mentioned: it comes back when nobody expects it.
    Mention,
}

impl AnecdoteKind {
    /// In the order in which they are offered.
    pub const ALL: [Self; 5] =
        [Self::Anecdote, Self::Memory, Self::Resolution, Self::Problem, Self::Mention];

    /// The key of its word in the texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::Anecdote => "kind-anecdote",
            Self::Memory => "kind-memory",
            Self::Resolution => "kind-resolution",
            Self::Problem => "kind-problem",
            Self::Mention => "kind-mention",
        }
    }
}

/// One line on something personal, with its day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anecdote {
    /// Unique in the book.
    pub id: AnecdoteId,
    /// The day on which it was noted.
    pub on: NaiveDate,
    /// What it is about.
    pub kind: AnecdoteKind,
    /// In the user's words.
    pub text: String,
}
