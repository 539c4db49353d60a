//! The season as a list to be written from top to bottom: worked out once after each change.

use chrono::NaiveDate;

use crate::model::pace::Progress;
use crate::model::{Book, Client, ClientId, NoteState, Season};

/// How far one client's note is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Nothing written yet.
    ToWrite,
    /// Begun.
    Draft,
    /// Finished.
    Ready,
    /// With the mail program, not yet confirmed.
    HandedOver,
    /// Sent.
    Sent,
    /// Answered.
    Answered,
}

impl Mark {
    /// The mark of a client's note of one year.
    pub fn of(client: &Client, year: i32) -> Self {
        match client.note_of(year) {
            None => Self::ToWrite,
            Some(note) => match note.state {
                NoteState::Draft if note.is_empty() => Self::ToWrite,
                NoteState::Draft => Self::Draft,
                NoteState::Ready => Self::Ready,
                NoteState::HandedOver(_) => Self::HandedOver,
                NoteState::Sent { .. } => Self::Sent,
                NoteState::Answered { .. } => Self::Answered,
            },
        }
    }

    /// True once the note has left.
    pub fn is_written(self) -> bool {
        matches!(self, Self::Sent | Self::Answered)
    }
}

/// One line of the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Whose line.
    pub client: ClientId,
    /// How far their note is.
    pub mark: Mark,
}

/// The season in the order in which it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Queue {
    /// Written on an earlier day, in the order of sending.
    pub before: Vec<ClientId>,
    /// Written today in the order of sending, then all others in the order of writing.
    pub rows: Vec<Row>,
    /// Set aside with a reason.
    pub aside: Vec<ClientId>,
    /// The progress line.
    pub progress: Option<Progress>,
}

impl Queue {
    /// Works it out; archived and lost clients who got no note are left out.
    pub fn new(book: &Book, season: &Season, today: NaiveDate) -> Self {
        let mut queue =
            Self { progress: Some(Progress::of(book, season, today)), ..Self::default() };
        let mut written = Vec::new();
        let mut open = Vec::new();
        for place in &season.places {
            let Some(client) = book.client(place.client) else { continue };
            let mark = Mark::of(client, season.year);
            let sent = client.note_of(season.year).and_then(|note| note.state.sent_at());
            match sent {
                Some(at) => written.push((at, Row { client: client.id, mark })),
                None if place.set_aside.is_some() => queue.aside.push(client.id),
                None if client.is_active() => open.push(Row { client: client.id, mark }),
                None => {}
            }
        }
        written.sort_by_key(|(at, _)| *at);
        for (at, row) in written {
            if at.date() < today {
                queue.before.push(row.client);
            } else {
                queue.rows.push(row);
            }
        }
        queue.rows.append(&mut open);
        queue
    }

    /// How many are still to be written.
    pub fn to_go(&self) -> usize {
        self.rows.iter().filter(|row| !row.mark.is_written()).count()
    }

    /// The first client after `from` (from the top if `None`) who waits for words, going round.
    pub fn next_open(&self, from: Option<ClientId>) -> Option<ClientId> {
        let start = from
            .and_then(|id| self.rows.iter().position(|row| row.client == id))
            .map_or(0, |at| at + 1);
        let waits = |row: &&Row| {
            matches!(row.mark, Mark::ToWrite | Mark::Draft) && Some(row.client) != from
        };
        let (head, tail) = self.rows.split_at(start.min(self.rows.len()));
        tail.iter().find(waits).or_else(|| head.iter().find(waits)).map(|row| row.client)
    }
}
