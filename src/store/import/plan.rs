//! Who of a preview is new, and who is in the book already.

use std::collections::HashMap;

use super::cell;
use super::news::{News, news};
use super::same::name_key;
use super::{Candidate, Preview};
use crate::checks::doubles::DoublesIndex;
use crate::model::{Book, Client, ClientId, Language};

/// Of more newcomers it is not said who they are like: it would take seconds.
const MOST_WEIGHED: usize = 5_000;

/// What an import would do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// Those who would be added, in the order of the file.
    pub new: Vec<Newcomer>,
    /// Those who are there already: their place in the preview's people, and the client.
    pub known: Vec<(usize, ClientId)>,
    /// What the file knows of these, client by client.
    pub news: Vec<News>,
}

/// Somebody who would be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Newcomer {
    /// Their place in the preview's people.
    pub place: usize,
    /// The client who may be the same person, and how likely that is in percent.
    pub like: Option<(ClientId, u8)>,
}

impl Preview {
    /// Holds everyone against the book: the same address, or the same name and company, is the
    /// same client. With no company to tell namesakes apart, two different addresses are two
    /// people. Who is likely to be a client under another name is said, not decided. Nothing is
    /// changed.
    pub fn plan(&self, book: &Book) -> Plan {
        let mut plan = Plan::of(&self.people, book);
        if !plan.new.is_empty() && plan.new.len() <= MOST_WEIGHED && !book.is_empty() {
            let doubles = DoublesIndex::of(book);
            for newcomer in &mut plan.new {
                let person = self.people.get(newcomer.place).cloned();
                let client = person.map(|it| it.into_client(ClientId(0), Language::default()));
                let nearest = client.and_then(|client| doubles.nearest(&client));
                newcomer.like = nearest.map(|(client, percent, _)| (client, percent));
            }
        }
        plan
    }
}

impl Plan {
    /// The same for any people, without who is likely: for a typed line.
    pub fn of(people: &[Candidate], book: &Book) -> Self {
        let index = Index::of(book);
        let mut plan = Self::default();
        for (place, person) in people.iter().enumerate() {
            match index.find(person) {
                Some(client) => plan.know((place, person), client, book),
                None => plan.new.push(Newcomer { place, like: None }),
            }
        }
        plan
    }

    /// Takes a newcomer for the client whom they are like.
    pub fn take_as_known(&mut self, place: usize, preview: &Preview, book: &Book) {
        let Some(at) = self.new.iter().position(|newcomer| newcomer.place == place) else { return };
        let person = preview.people.get(place);
        if let (Some(person), Some((client, _))) = (person, self.new.get(at).and_then(|it| it.like))
        {
            self.new.remove(at);
            self.know((place, person), client, book);
        }
    }

    fn know(&mut self, (place, person): (usize, &Candidate), client: ClientId, book: &Book) {
        self.known.push((place, client));
        let known = book.client(client).map(|client| news(client, person));
        self.news.extend(known.into_iter().flatten());
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
