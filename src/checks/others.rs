//! What is known of all clients and of all that was ever written to them, ready to be asked about
//! one note on every key press.

use std::sync::Arc;

use super::again::AgainIndex;
use super::names::NameIndex;
use crate::model::{Client, ClientId};

/// All notes and all names of a book.
#[derive(Clone, Debug, Default)]
pub struct Others {
    /// Finds copied words.
    pub again: AgainIndex,
    /// Finds names of others.
    pub names: NameIndex,
}

impl Others {
    /// All of some clients.
    pub fn of<'a>(clients: impl Iterator<Item = &'a Arc<Client>>) -> Self {
        let mut others = Self::default();
        for client in clients {
            others.update(client.id, Some(client));
        }
        others
    }

    /// Adds those of other clients: two halves of a book are read at the same time.
    pub fn join(&mut self, other: Self) {
        self.again.join(other.again);
        self.names.join(other.names);
    }

    /// Replaces all that is known of a client; `None` forgets them. Costs as much as changed.
    pub fn update(&mut self, id: ClientId, client: Option<&Arc<Client>>) {
        self.again.update(id, client);
        self.names.update(id, client);
    }
}
