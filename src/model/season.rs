//! One year-end exercise: its writing days, its order, and each client's place in it.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{ClientId, Goal};

/// Why a client gets no note this year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// When this was decided.
    pub on: NaiveDate,
    /// In the user's words, never empty.
    pub reason: String,
}

/// A client's place in a season. What was written stands in the client's note, not here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Whose place it is.
    pub client: ClientId,
    /// How often the user moved them to the end.
    pub later: u32,
    /// Set when they get no note this year.
    pub set_aside: Option<SetAside>,
}

impl Place {
    /// A place where nothing has happened yet.
    pub fn new(client: ClientId) -> Self {
        Self { client, later: 0, set_aside: None }
    }
}

/// The year-end exercise of one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Season {
    /// The year whose end it is.
    pub year: i32,
    /// The day it began: affinity *before* is what was felt then.
    pub began: NaiveDate,
    /// The days chosen for writing.
    pub days: BTreeSet<NaiveDate>,
    /// Everyone in it, in the order of writing.
    pub places: Vec<Place>,
    /// Whose note is open, so that the next start finds the place.
    pub open: Option<ClientId>,
    /// The day it was closed.
    pub closed: Option<NaiveDate>,
    /// What one sets out to do in the year after it.
    pub goals: Vec<Goal>,
}

impl Season {
    /// A season with nobody in it.
    pub fn new(year: i32, began: NaiveDate) -> Self {
        Self {
            year,
            began,
            days: BTreeSet::new(),
            places: Vec::new(),
            open: None,
            closed: None,
            goals: Vec::new(),
        }
    }

    /// A client's place.
    pub fn place(&self, client: ClientId) -> Option<&Place> {
        self.places.iter().find(|place| place.client == client)
    }

    /// A client's place, to change it.
    pub fn place_mut(&mut self, client: ClientId) -> Option<&mut Place> {
        self.places.iter_mut().find(|place| place.client == client)
    }

    /// Moves a client to the end of the order.
    pub fn move_to_end(&mut self, client: ClientId) {
        if let Some(at) = self.places.iter().position(|place| place.client == client) {
            let mut place = self.places.remove(at);
            place.later += 1;
            self.places.push(place);
        }
    }
}
