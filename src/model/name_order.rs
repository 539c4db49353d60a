//! Everyone in the order of their names, kept up to date client by client: sorting all of them
//! anew for each letter typed into a search would be felt.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::{Client, ClientId, Collation, SortKey};

/// What one client is sorted by.
#[derive(Clone, Debug)]
struct Keys {
    name: SortKey,
    /// `None` without a company.
    company: Option<SortKey>,
}

/// The order of the names in one language.
#[derive(Clone, Debug)]
pub struct NameOrder {
    collation: Arc<Collation>,
    keys: HashMap<ClientId, Keys>,
    order: BTreeSet<(SortKey, ClientId)>,
}

impl NameOrder {
    /// Nobody yet; sorted by the rules of a locale.
    pub fn new(locale: &str) -> Self {
        Self {
            collation: Arc::new(Collation::new(locale)),
            keys: HashMap::new(),
            order: BTreeSet::new(),
        }
    }

    /// Takes in a client as they are now; `None` takes them out.
    pub fn update(&mut self, id: ClientId, client: Option<&Arc<Client>>) {
        if let Some(keys) = self.keys.remove(&id) {
            self.order.remove(&(keys.name, id));
        }
        let Some(client) = client else { return };
        let company = client.company.trim();
        let keys = Keys {
            name: self.collation.key(client.full_name.trim()),
            company: (!company.is_empty()).then(|| self.collation.key(company)),
        };
        self.order.insert((keys.name.clone(), id));
        self.keys.insert(id, keys);
    }

    /// From A to Z; those of the same name in the order in which they came.
    pub fn clients(&self) -> impl DoubleEndedIterator<Item = ClientId> {
        self.order.iter().map(|(_, id)| *id)
    }

    /// What a client's name is sorted by.
    pub fn name(&self, id: ClientId) -> Option<&SortKey> {
        self.keys.get(&id).map(|keys| &keys.name)
    }

    /// What a client's company is sorted by, if there is one.
    pub fn company(&self, id: ClientId) -> Option<&SortKey> {
        self.keys.get(&id).and_then(|keys| keys.company.as_ref())
    }
}
