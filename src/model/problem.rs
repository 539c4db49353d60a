//! What stands unresolved between the user and a client, and how it was made right.

use chrono::NaiveDate;

/// Whose fault a problem is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Fault {
    /// The user's own.
    #[default]
    Mine,
    /// The client's.
    Theirs,
    /// Of both.
    Both,
    /// Of neither.
    Nobodys,
}

impl Fault {
    /// In the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Mine, Self::Theirs, Self::Both, Self::Nobodys];

    /// The key of its word in the texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::Mine => "fault-mine",
            Self::Theirs => "fault-theirs",
            Self::Both => "fault-both",
            Self::Nobodys => "fault-nobodys",
        }
    }
}

/// How far a problem has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProblemState {
    /// Nothing was said of it.
    Open,
    /// The mistake was admitted.
    Admitted,
    /// It was made right.
    MadeRight,
    /// It is over.
    Closed,
}

/// Something unresolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Since when.
    pub since: NaiveDate,
    /// What it is, in the user's words.
    pub what: String,
    /// Whose fault it is.
    pub fault: Fault,
    /// One of those that are easily borne, and pile up.
    pub is_small: bool,
    /// The day on which it was admitted.
    pub admitted: Option<NaiveDate>,
    /// The day on which it was made right.
    pub made_right: Option<NaiveDate>,
    /// What was done beyond the expected.
    pub beyond: String,
    /// The day on which it was closed.
    pub closed: Option<NaiveDate>,
}

/// Which of a client's problems: what stays of it while others come, go, or are folded in from a
/// synced copy. Two that are alike in it are the same to the user, too.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ProblemKey {
    since: NaiveDate,
    what: String,
}

/// So many small problems weigh as much as a big one.
pub const SMALL_IN_A_BIG: usize = 3;

impl Problem {
    /// One of which nothing is known but what it is.
    pub fn new(since: NaiveDate, what: impl Into<String>) -> Self {
        Self {
            since,
            what: what.into(),
            fault: Fault::default(),
            is_small: false,
            admitted: None,
            made_right: None,
            beyond: String::new(),
            closed: None,
        }
    }

    /// What it is known by.
    pub fn key(&self) -> ProblemKey {
        ProblemKey { since: self.since, what: self.what.clone() }
    }

    /// True if this is the one that is meant.
    pub fn is(&self, key: &ProblemKey) -> bool {
        self.since == key.since && self.what == key.what
    }

    /// How far it has come.
    pub fn state(&self) -> ProblemState {
        match (self.closed, self.made_right, self.admitted) {
            (Some(_), ..) => ProblemState::Closed,
            (_, Some(_), _) => ProblemState::MadeRight,
            (.., Some(_)) => ProblemState::Admitted,
            _ => ProblemState::Open,
        }
    }

    /// True until it is closed.
    pub fn is_open(&self) -> bool {
        self.closed.is_none()
    }
}
