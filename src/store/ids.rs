//! Keeps the numbers of a book's things unique where two books, or a hand, brought the same twice.

use std::collections::HashSet;

use crate::model::{AnecdoteId, Client, ClientId, InteractionId, NoteId};

/// The numbers that are taken.
#[derive(Debug, Default)]
pub(super) struct Ids {
    clients: HashSet<u64>,
    anecdotes: HashSet<u64>,
    interactions: HashSet<u64>,
    notes: HashSet<u64>,
    highest: u64,
}

impl Ids {
    /// Gives the client, and each of their things, another number where theirs is taken. Returns
    /// the pairs of the old and the new numbers.
    pub(super) fn settle(&mut self, client: &mut Client) -> Vec<(u64, u64)> {
        let mut changed = Vec::new();
        let highest = &mut self.highest;
        client.id = ClientId(settle(&mut self.clients, highest, client.id.0, &mut changed));
        for it in &mut client.anecdotes {
            it.id = AnecdoteId(settle(&mut self.anecdotes, highest, it.id.0, &mut changed));
        }
        for it in &mut client.interactions {
            it.id = InteractionId(settle(&mut self.interactions, highest, it.id.0, &mut changed));
        }
        for it in &mut client.notes {
            it.id = NoteId(settle(&mut self.notes, highest, it.id.0, &mut changed));
        }
        changed
    }

    /// The numbers of this client are taken.
    pub(super) fn reserve(&mut self, client: &Client) {
        self.see(client);
        self.clients.insert(client.id.0);
        self.anecdotes.extend(client.anecdotes.iter().map(|it| it.id.0));
        self.interactions.extend(client.interactions.iter().map(|it| it.id.0));
        self.notes.extend(client.notes.iter().map(|it| it.id.0));
    }

    /// Numbers given from here on are above those of this client.
    pub(super) fn see(&mut self, client: &Client) {
        let inner = client
            .anecdotes
            .iter()
            .map(|it| it.id.0)
            .chain(client.interactions.iter().map(|it| it.id.0))
            .chain(client.notes.iter().map(|it| it.id.0));
        self.highest = inner.fold(self.highest.max(client.id.0), u64::max);
    }
}

fn settle(
    taken: &mut HashSet<u64>,
    highest: &mut u64,
    id: u64,
    changed: &mut Vec<(u64, u64)>,
) -> u64 {
    if taken.insert(id) {
        *highest = (*highest).max(id);
        return id;
    }
    let mut fresh = *highest;
    loop {
        // Starts again from 0 when the highest number of all is taken.
        fresh = fresh.wrapping_add(1);
        if taken.insert(fresh) {
            *highest = (*highest).max(fresh);
            changed.push((id, fresh));
            return fresh;
        }
    }
}
