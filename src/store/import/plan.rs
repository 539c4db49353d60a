//! Who of a preview is new, and who is in the book already.

use std::collections::HashMap;

use super::cell;
use super::news::{News, news};
use super::same::name_key;
use super::{Candidate, Preview};
use crate::model::{Book, Client, ClientId};

/// What an import would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// Those who would be added, in the order of the file.
    pub new: Vec<Candidate>,
    /// Those who are there already: their place in the preview's people, and the client.
    pub known: Vec<(usize, ClientId)>,
    /// What the file knows of these, client by client.
    pub news: Vec<News>,
}

impl Preview {
    /// Holds everyone against the book: the same address, or the same name and company, is the
    /// same client. With no company to tell namesakes apart, two different addresses are two
    /// people. Nothing is changed.
    pub fn plan(&self, book: &Book) -> Plan {
        Plan::of(&self.people, book)
    }
}

impl Plan {
    /// The same for any people: a typed line, for one.
    pub fn of(people: &[Candidate], book: &Book) -> Self {
        let index = Index::of(book);
        let mut plan = Self { new: Vec::new(), known: Vec::new(), news: Vec::new() };
        for (place, person) in people.iter().enumerate() {
            match index.find(person) {
                Some(client) => {
                    plan.known.push((place, client));
                    let known = book.client(client).map(|client| news(client, person));
                    plan.news.extend(known.into_iter().flatten());
                }
                None => plan.new.push(person.clone()),
            }
        }
        plan
    }
}

/// The clients of a book by what they are known by.
struct Index<'a> {
    by_address: HashMap<String, ClientId>,
    by_name: HashMap<(String, String), Vec<&'a Client>>,
}

impl<'a> Index<'a> {
    fn of(book: &'a Book) -> Self {
        let mut index = Self { by_address: HashMap::new(), by_name: HashMap::new() };
        for client in book.clients() {
            for email in &client.emails {
                index.by_address.entry(cell::key_of(email)).or_insert(client.id);
            }
            let key = (client.full_name.to_lowercase(), client.company.to_lowercase());
            index.by_name.entry(key).or_default().push(client);
        }
        index
    }

    fn find(&self, person: &Candidate) -> Option<ClientId> {
        let by_address =
            person.emails.iter().find_map(|email| self.by_address.get(&cell::key_of(email)));
        by_address.copied().or_else(|| self.find_by_name(person))
    }

    fn find_by_name(&self, person: &Candidate) -> Option<ClientId> {
        let (_, company) = name_key(person);
        let namesakes = self.by_name.get(&(person.title().to_lowercase(), company))?;
        let same = namesakes.iter().find(|client| {
            !client.company.is_empty() || client.emails.is_empty() || person.emails.is_empty()
        });
        same.map(|client| client.id)
    }
}
