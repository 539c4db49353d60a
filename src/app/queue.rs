//! The season as a list to be written from top to bottom: worked out once after each change.

use chrono::NaiveDate;

use crate::model::order::Standing;
use crate::model::pace::Progress;
use crate::model::{Book, ClientId, Mark, Season};

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
            let id = place.client;
            match Standing::of(place, season.year, book) {
                Standing::Gone => {}
                Standing::SetAside => queue.aside.push(id),
                Standing::Note(mark) => {
                    let row = Row { client: id, mark };
                    match book.client(id).and_then(|client| client.sent_at(season.year)) {
                        Some(at) => written.push((at, row)),
                        None => open.push(row),
                    }
                }
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
}
