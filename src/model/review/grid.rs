//! Years and clients: who got a note, who answered, who was set aside.

use std::collections::HashSet;

use crate::model::{Affinity, Book, ClientId, Group, Mark};

/// So many years are shown.
const YEARS: i32 = 6;

/// What became of a client in a season.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cell {
    /// No note.
    #[default]
    None,
    /// Set aside, with a reason.
    Aside,
    /// A note was sent.
    Sent,
    /// And answered.
    Answered,
}

/// Years against clients.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// From hated to loved, those not rated last.
    pub clients: Vec<(ClientId, Option<Group>)>,
    /// Oldest first, each with a cell for each client.
    pub rows: Vec<(i32, Vec<Cell>)>,
    sent: Vec<(i32, usize)>,
}

impl Grid {
    pub(super) fn of(book: &Book, year: i32) -> Self {
        let mut clients: Vec<_> = book
            .clients()
            .filter(|client| client.is_active())
            .map(|client| (client, client.affinity.current()))
            .collect();
        clients.sort_by_key(|(_, affinity)| (affinity.is_none(), *affinity));
        let row = |year: i32| {
            let places = book.season(year).into_iter().flat_map(|season| &season.places);
            let aside = places.filter(|place| place.set_aside.is_some());
            let aside: HashSet<ClientId> = aside.map(|place| place.client).collect();
            let cells = clients.iter().map(|(client, _)| match client.mark(year) {
                Mark::Sent => Cell::Sent,
                Mark::Answered => Cell::Answered,
                _ if aside.contains(&client.id) => Cell::Aside,
                _ => Cell::None,
            });
            (year, cells.collect::<Vec<Cell>>())
        };
        let mut rows: Vec<_> = (year - YEARS + 1..=year).map(row).collect();
        let is_empty = |(_, cells): &(i32, Vec<Cell>)| cells.iter().all(|it| *it == Cell::None);
        let first = rows.iter().position(|row| !is_empty(row)).unwrap_or(rows.len() - 1);
        let rows = rows.split_off(first);
        let clients = clients.into_iter().map(|(it, felt)| (it.id, felt.map(Affinity::group)));
        let written = |year: i32| book.clients().filter(|it| it.mark(year).is_written()).count();
        let sent = rows.iter().map(|(year, _)| (*year, written(*year))).collect();
        Self { clients: clients.collect(), rows, sent }
    }

    /// How many notes were sent in a year, also to those who are lost by now.
    pub fn sent(&self, year: i32) -> usize {
        self.sent.iter().find(|(of, _)| *of == year).map_or(0, |(_, count)| *count)
    }
}
