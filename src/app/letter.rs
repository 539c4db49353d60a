//! Which note of a client is open: that of the season, or a letter outside of it.

use chrono::{NaiveDate, NaiveTime};

use super::{Screen, State};
use crate::model::{Client, ClientId, Due, InteractionKind, Note, NoteId, Occasion};

/// A letter outside the season, while it is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// To whom.
    pub client: ClientId,
    /// The note that it is, or will be with its first word.
    pub note: NoteId,
    /// Why it is written.
    pub occasion: Occasion,
    /// What it answers.
    pub serves: Vec<Due>,
    /// Where the user came from, and goes back to.
    pub from: Screen,
}

/// What was done about an attention last, so that it can be said and taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// For whom.
    pub client: ClientId,
    /// What.
    pub what: DoneKind,
    /// Local time.
    pub at: NaiveTime,
}

/// What can be done about an attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DoneKind {
    /// A letter was sent.
    Sent,
    /// A touch was logged.
    Logged(InteractionKind),
    /// It comes back.
    Later,
    /// It is not wanted.
    Dropped,
}

/// The note of a client that is read and changed.
#[derive(Clone, Debug)]
pub(super) enum Open {
    /// That of a season.
    Season(i32),
    /// A letter.
    Letter(Letter),
}

impl Open {
    pub(super) fn find<'a>(&self, client: &'a Client) -> Option<&'a Note> {
        match self {
            Self::Season(year) => client.note_of(*year),
            Self::Letter(letter) => client.note(letter.note),
        }
    }

    pub(super) fn find_mut<'a>(&self, client: &'a mut Client) -> Option<&'a mut Note> {
        let id = self.find(client)?.id;
        client.note_mut(id)
    }

    /// The note, begun if it has not been.
    pub(super) fn begin<'a>(
        &self,
        client: &'a mut Client,
        fresh: NoteId,
        today: NaiveDate,
    ) -> Option<&'a mut Note> {
        if self.find(client).is_none() {
            let to = client.emails.first().cloned();
            let note = match self {
                Self::Season(year) => Note::new(fresh, Occasion::YearEnd(*year), to, today),
                Self::Letter(letter) => Note {
                    serves: letter.serves.clone(),
                    ..Note::new(letter.note, letter.occasion, to, today)
                },
            };
            client.notes.push(note);
        }
        self.find_mut(client)
    }
}

impl State {
    pub(super) fn open(&self, client: ClientId) -> Open {
        match self.letter.as_ref().filter(|letter| letter.client == client) {
            Some(letter) => Open::Letter(letter.clone()),
            None => Open::Season(self.year),
        }
    }

    /// The note of a client that is open, once it has a word.
    pub fn open_note_of<'a>(&self, client: &'a Client) -> Option<&'a Note> {
        // Asked several times a frame: the letter is not copied for it.
        match self.letter.as_ref().filter(|letter| letter.client == client.id) {
            Some(letter) => client.note(letter.note),
            None => client.note_of(self.year),
        }
    }
}
