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
    /// Replaces all that is known of a client; `None` forgets them. Costs as much as changed.
    pub fn update(&mut self, id: ClientId, client: Option<&Arc<Client>>) {
        self.again.update(id, client);
        self.names.update(id, client);
    }
}
