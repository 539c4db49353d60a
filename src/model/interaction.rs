//! A dated touch between the user and a client. The newest one is the last contact.

use chrono::NaiveDate;

use super::InteractionId;

/// How the two were in touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InteractionKind {
    /// An e-mail.
    Mail,
    /// A telephone or video call.
    Call,
    /// Face to face.
    Meeting,
    /// On paper, in an envelope.
    Letter,
    /// On a card.
    Card,
    /// Something given.
    Gift,
}

impl InteractionKind {
    /// In the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Call, Self::Mail, Self::Meeting, Self::Letter, Self::Card, Self::Gift];

    /// The key of its word in the texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::Mail => "touch-mail",
            Self::Call => "touch-call",
            Self::Meeting => "touch-meeting",
            Self::Letter => "touch-letter",
            Self::Card => "touch-card",
            Self::Gift => "touch-gift",
        }
    }
}

/// Who turned to whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// The client turned to the user.
    In,
    /// The user turned to the client.
    Out,
}

/// One touch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interaction {
    /// Unique in the book.
    pub id: InteractionId,
    /// Its day.
    pub on: NaiveDate,
    /// How.
    pub kind: InteractionKind,
    /// Who turned to whom.
    pub direction: Direction,
    /// One line on it; may be empty.
    pub line: String,
}
