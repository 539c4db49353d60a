//! A note: a message to ONE client. There is one address in it, and no place for a second.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, NaiveDateTime};

use super::attention::Due;
use super::{AnecdoteId, EmailAddress, NoteId};

/// Why a note is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Occasion {
    /// The year-end exercise of this year.
    YearEnd(i32),
    /// After a sale, or for somebody whom the client sent.
    ThankYou,
    /// How it went, a week after a sale.
    FollowUp,
    /// The owner's welcome, after a first sale.
    Welcome,
    /// Years together.
    Anniversary,
    /// Nothing is due, and nothing is sold.
    Appreciation,
    /// What one would like to be told.
    Survey,
    /// A birthday.
    Birthday,
    /// Good news.
    Congratulations,
    /// Before the flood of December.
    Thanksgiving,
    /// Anything else.
    Other,
}

impl Occasion {
    /// All but the year's end, in the order in which they are offered.
    pub const LETTERS: [Self; 10] = [
        Self::ThankYou,
        Self::FollowUp,
        Self::Welcome,
        Self::Anniversary,
        Self::Appreciation,
        Self::Survey,
        Self::Birthday,
        Self::Congratulations,
        Self::Thanksgiving,
        Self::Other,
    ];

    /// The key of its word in the texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::YearEnd(_) => "occasion-year-end",
            Self::ThankYou => "occasion-thank-you",
            Self::FollowUp => "occasion-follow-up",
            Self::Welcome => "occasion-welcome",
            Self::Anniversary => "occasion-anniversary",
            Self::Appreciation => "occasion-appreciation",
            Self::Survey => "occasion-survey",
            Self::Birthday => "occasion-birthday",
            Self::Congratulations => "occasion-congratulations",
            Self::Thanksgiving => "occasion-thanksgiving",
            Self::Other => "occasion-other",
        }
    }
}

/// The way in which a note leaves the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Handover {
    /// Opened in the mail program.
    MailProgram,
    /// Written as a draft file for a mail program.
    DraftFile,
    /// Copied, to be pasted elsewhere.
    Copy,
    /// A letter or a card.
    ByHand,
}

/// How far a note has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoteState {
    /// Being written.
    Draft,
    /// Finished, not yet handed over.
    Ready,
    /// Handed over; the user has not yet said that it was sent.
    HandedOver(Handover),
    /// The user said that it was sent.
    Sent {
        /// Local time.
        at: NaiveDateTime,
        /// Which way.
        by: Handover,
    },
    /// The client answered.
    Answered {
        /// When the note was sent, local time.
        sent: NaiveDateTime,
        /// Which way it was sent.
        by: Handover,
        /// The day of the answer.
        on: NaiveDate,
    },
}

impl NoteState {
    /// When it was sent, local time, if it was.
    pub fn sent_at(self) -> Option<NaiveDateTime> {
        match self {
            Self::Sent { at, .. } | Self::Answered { sent: at, .. } => Some(at),
            Self::Draft | Self::Ready | Self::HandedOver(_) => None,
        }
    }
}

/// How far a client's note of a season is, at a glance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// Nothing is written.
    ToWrite,
    /// It has been begun.
    Draft,
    /// It is finished.
    Ready,
    /// It was handed over; whether it was sent is not known.
    HandedOver,
    /// It was sent.
    Sent,
    /// The client answered.
    Answered,
}

impl Mark {
    /// The mark of a note, or of none.
    pub fn of(note: Option<&Note>) -> Self {
        let Some(note) = note else { return Self::ToWrite };
        match note.state {
            NoteState::Draft if note.is_empty() => Self::ToWrite,
            NoteState::Draft => Self::Draft,
            NoteState::Ready => Self::Ready,
            NoteState::HandedOver(_) => Self::HandedOver,
            NoteState::Sent { .. } => Self::Sent,
            NoteState::Answered { .. } => Self::Answered,
        }
    }

    /// True while there is something to write.
    pub fn is_open(self) -> bool {
        matches!(self, Self::ToWrite | Self::Draft)
    }

    /// True once the note has left.
    pub fn is_written(self) -> bool {
        matches!(self, Self::Sent | Self::Answered)
    }
}

/// What is said of a note while it is written, once, and no more when the user has dismissed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Check {
    /// Much of it stands in another client's note.
    OwnWords,
    /// It names another client.
    Name,
    /// Something was left over from another text.
    LeftOvers,
    /// Nothing in it belongs to the client alone.
    Personal,
    /// It tells what an earlier note told.
    Told,
    /// It sells something.
    Selling,
    /// Its address looks like that of many people.
    Address,
    /// It is very short or very long.
    Length,
}

/// A message to one client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Unique in the book.
    pub id: NoteId,
    /// Why it is written.
    pub occasion: Occasion,
    /// The one address it goes to; `None` for a client without one, who gets a letter.
    pub to: Option<EmailAddress>,
    /// One line.
    pub subject: String,
    /// The text, paragraphs separated by an empty line.
    pub body: String,
    /// How far it has come.
    pub state: NoteState,
    /// The day of the last change to its text.
    pub changed: NaiveDate,
    /// The anecdotes that were told in it.
    pub told: Vec<AnecdoteId>,
    /// What the user does not want to hear of this note again.
    pub dismissed: BTreeSet<Check>,
    /// All that a letter answers.
    pub serves: Vec<Due>,
}

impl Note {
    /// An empty draft.
    pub fn new(id: NoteId, occasion: Occasion, to: Option<EmailAddress>, today: NaiveDate) -> Self {
        Self {
            id,
            occasion,
            to,
            subject: String::new(),
            body: String::new(),
            state: NoteState::Draft,
            changed: today,
            told: Vec::new(),
            dismissed: BTreeSet::new(),
            serves: Vec::new(),
        }
    }

    /// True while nothing has been written into it.
    pub fn is_empty(&self) -> bool {
        self.body.trim().is_empty() && self.subject.trim().is_empty()
    }

    /// True once the user said that it was sent.
    pub fn is_sent(&self) -> bool {
        self.state.sent_at().is_some()
    }

    /// The year that it closes, or in which it was sent or last changed.
    pub fn year(&self) -> i32 {
        match self.occasion {
            Occasion::YearEnd(year) => year,
            _ => self.state.sent_at().map_or(self.changed, |at| at.date()).year(),
        }
    }
}
