//! What one sets out to do for a bond, or for all of them, in the year after a season.

use chrono::NaiveDate;

use super::{Affinity, ClientId};

/// How a goal went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It is under way.
    #[default]
    Open,
    /// It was reached.
    Reached,
    /// In part.
    Partly,
    /// It was not.
    Missed,
}

impl Outcome {
    /// In the order in which a click goes through them.
    pub const ALL: [Self; 4] = [Self::Open, Self::Reached, Self::Partly, Self::Missed];

    /// The one after it.
    #[must_use]
    pub fn next(self) -> Self {
        let at = Self::ALL.iter().position(|it| *it == self).unwrap_or_default();
        Self::ALL.into_iter().cycle().nth(at + 1).unwrap_or_default()
    }
}

/// A goal for a bond.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Goal {
    /// In the user's words: a deed or a habit.
    pub text: String,
    /// Whose bond it is; `None` for a habit towards everyone.
    pub client: Option<ClientId>,
    /// The affinity that is hoped for.
    pub affinity: Option<Affinity>,
    /// Until when.
    pub by: Option<NaiveDate>,
    /// How it went, by the user's own word.
    pub outcome: Outcome,
    /// What the user says of it.
    pub remark: String,
}
