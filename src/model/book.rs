//! The book: everything in one file. A clone shares all that did not change, so that undo, the
//! saver and the indexes can each hold one.

use std::sync::Arc;

use imbl::OrdMap;
use imbl::ordmap::DiffItem;

use super::{Client, ClientId, Language, Rules, Season};

/// Settings that belong to the data, not to the window.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The language of the notes to a client who has just been added.
    pub language: Language,
    /// The name under which the user signs; may be empty.
    pub signature: String,
    /// What the user said of the columns of tables that were imported, the newest last.
    pub tables: Vec<TableShape>,
    /// When letters are due.
    pub rules: Arc<Rules>,
}

/// A kind of table, known by its headings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableShape {
    /// As they stand in the file.
    pub headings: Vec<String>,
    /// What each column holds, by the name of the field; empty for one that is kept in the remarks.
    pub fields: Vec<String>,
}

/// All clients and seasons of one user.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Book {
    clients: OrdMap<ClientId, Arc<Client>>,
    seasons: OrdMap<i32, Arc<Season>>,
    /// Settings that belong to the data.
    pub settings: Settings,
}

impl Book {
    /// True while there is nobody in it.
    pub fn is_empty(&self) -> bool {
        self.clients.is_empty()
    }

    /// How many clients of any state there are.
    pub fn len(&self) -> usize {
        self.clients.len()
    }

    /// Everyone, in the order in which they came.
    pub fn clients(&self) -> impl DoubleEndedIterator<Item = &Arc<Client>> {
        self.clients.values()
    }

    /// One client.
    pub fn client(&self, id: ClientId) -> Option<&Arc<Client>> {
        self.clients.get(&id)
    }

    /// One client, to change them; copies the client if a snapshot still shares it.
    pub fn client_mut(&mut self, id: ClientId) -> Option<&mut Client> {
        self.clients.get_mut(&id).map(Arc::make_mut)
    }

    /// Adds a client, or replaces the one with the same id.
    pub fn insert(&mut self, client: Client) {
        self.clients.insert(client.id, Arc::new(client));
    }

    /// Takes a client out, and out of every season.
    pub fn remove(&mut self, id: ClientId) -> Option<Arc<Client>> {
        let years: Vec<i32> =
            self.seasons().filter(|season| season.place(id).is_some()).map(|s| s.year).collect();
        for year in years {
            if let Some(season) = self.season_mut(year) {
                season.places.retain(|place| place.client != id);
            }
        }
        self.clients.remove(&id)
    }

    /// All seasons, oldest first.
    pub fn seasons(&self) -> impl DoubleEndedIterator<Item = &Arc<Season>> {
        self.seasons.values()
    }

    /// The season of one year.
    pub fn season(&self, year: i32) -> Option<&Arc<Season>> {
        self.seasons.get(&year)
    }

    /// The season of one year, to change it.
    pub fn season_mut(&mut self, year: i32) -> Option<&mut Season> {
        self.seasons.get_mut(&year).map(Arc::make_mut)
    }

    /// Adds a season, or replaces the one of the same year.
    pub fn insert_season(&mut self, season: Season) {
        self.seasons.insert(season.year, Arc::new(season));
    }

    /// Takes a season out.
    pub fn remove_season(&mut self, year: i32) -> Option<Arc<Season>> {
        self.seasons.remove(&year)
    }

    /// True if both share everything: nothing changed between the two.
    pub fn same_as(&self, other: &Self) -> bool {
        self.clients.ptr_eq(&other.clients)
            && self.seasons.ptr_eq(&other.seasons)
            && self.settings == other.settings
    }

    /// The clients that differ from an earlier book: the id, and the client as it is now, or
    /// `None` if it is gone. Costs as much as there are changes, not as there are clients.
    pub fn changed_since(&self, earlier: &Self) -> Vec<(ClientId, Option<Arc<Client>>)> {
        earlier
            .clients
            .diff(&self.clients)
            .map(|item| match item {
                DiffItem::Add(id, client) | DiffItem::Update { new: (id, client), .. } => {
                    (*id, Some(Arc::clone(client)))
                }
                DiffItem::Remove(id, _) => (*id, None),
            })
            .collect()
    }
}
