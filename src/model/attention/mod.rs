//! What would be a good attention on a day, and why: letters after sales, birthdays, silence, open
//! problems, one unexpected word. Pure functions of book and day.
//!
//! The words for a reason stand in the window's texts, not here.

mod ahead;
mod almanac;
mod dates;
mod draw;
mod next;
mod silence;
mod today;
mod together;
mod troubles;

use chrono::{NaiveDate, TimeDelta};

use super::Occasion;

pub use ahead::{Date, dates_ahead};
pub use almanac::Almanac;
pub use next::{Next, Upcoming};
pub use silence::is_taken_for_granted;
pub use today::{LINES, Line, Today};
pub use together::{due_for, served_by_season};
pub use troubles::{Trouble, trouble};

/// After a word on it, an open problem is left in peace for so many days.
const PROBLEM_PAUSE: i64 = 27;

/// What an attention is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DueKind {
    /// A birthday; its day this year.
    Birthday,
    /// The open problems of a client; the day on which something happened to them last.
    Problem,
    /// Good news; their day.
    GoodNews,
    /// The thank-you for a sale; the day of the sale.
    ThankYou,
    /// Thanks for somebody whom the client sent; the day of it.
    Referral,
    /// How it went, after a sale; the day of the sale.
    FollowUp,
    /// The owner's welcome after a first sale; the day of the sale.
    Welcome,
    /// Years since the first sale; the day this year.
    Anniversary,
    /// The client will meet many people; that day.
    Gathering,
    /// Thanksgiving; its day.
    Thanksgiving,
    /// What one would like to be told; the day since which it was not asked.
    Survey,
    /// No word for too long; the day of the last one.
    Silence,
    /// Nothing is due, and that is the point; the day of the draw.
    Appreciation,
}

impl DueKind {
    /// In the order of what would be missed most.
    pub const ALL: [Self; 13] = [
        Self::Birthday,
        Self::Problem,
        Self::GoodNews,
        Self::ThankYou,
        Self::Referral,
        Self::FollowUp,
        Self::Welcome,
        Self::Anniversary,
        Self::Gathering,
        Self::Thanksgiving,
        Self::Survey,
        Self::Silence,
        Self::Appreciation,
    ];

    /// A day late is late.
    fn is_urgent(self) -> bool {
        matches!(self, Self::ThankYou | Self::GoodNews | Self::Referral)
    }

    /// The letter that answers it.
    pub fn occasion(self) -> Occasion {
        match self {
            Self::Birthday => Occasion::Birthday,
            Self::GoodNews => Occasion::Congratulations,
            Self::ThankYou | Self::Referral => Occasion::ThankYou,
            Self::FollowUp => Occasion::FollowUp,
            Self::Welcome => Occasion::Welcome,
            Self::Anniversary => Occasion::Anniversary,
            Self::Thanksgiving => Occasion::Thanksgiving,
            Self::Survey => Occasion::Survey,
            Self::Gathering | Self::Appreciation => Occasion::Appreciation,
            Self::Problem | Self::Silence => Occasion::Other,
        }
    }
}

/// One attention that is due, the same on every day on which it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Due {
    /// What it is for.
    pub kind: DueKind,
    /// The day it goes back to, as its kind says.
    pub of: NaiveDate,
}

/// What the user did about an attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AnswerKind {
    /// It was given, on this day.
    Done(NaiveDate),
    /// It is not wanted; said on this day.
    Dropped(NaiveDate),
    /// It comes back on this day.
    Later(NaiveDate),
}

/// The user's word on an attention that was due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Answer {
    /// On which one.
    pub to: Due,
    /// What it is.
    pub what: AnswerKind,
}

/// Where an attention stands by the user's word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// It is due.
    Open,
    /// It was given, or is not wanted.
    Closed,
    /// It comes back on this day.
    Later(NaiveDate),
}

impl Standing {
    fn of(answers: &[Answer], due: Due, today: NaiveDate) -> Self {
        let said = answers.iter().rev().find(|answer| answer.to == due);
        // A word on an open problem does not solve it.
        let pause = TimeDelta::days(PROBLEM_PAUSE);
        match said.map(|answer| answer.what) {
            Some(AnswerKind::Done(on)) if due.kind == DueKind::Problem && today - on > pause => {
                Self::Open
            }
            Some(AnswerKind::Done(_) | AnswerKind::Dropped(_)) => Self::Closed,
            Some(AnswerKind::Later(day)) if day > today => Self::Later(day),
            Some(AnswerKind::Later(_)) | None => Self::Open,
        }
    }
}
