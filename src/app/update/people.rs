//! Adding people: a line typed, or several at once.

use super::Now;
use crate::app::{Complaint, State};
use crate::model::history::{Change, Run};
use crate::model::{Book, Client, ClientId, EmailAddress, Language, Season, TableShape, order};
use crate::store::import::{Candidate, LineError, Plan, typed_line};

impl State {
    pub(super) fn add_line(&mut self, line: &str, now: &mut Now<'_>) {
        if !self.is_writable() {
            return;
        }
        self.complaint = None;
        match typed_line(line) {
            Ok(candidate) => self.add_one(candidate, now),
            Err(LineError::SeveralPeople(people)) => {
                self.complaint = Some(Complaint::SeveralPeople(people));
            }
            Err(_) => self.complaint = Some(Complaint::Nobody(line.trim().to_owned())),
        }
    }

    pub(super) fn add_each(&mut self, now: &mut Now<'_>) {
        match self.complaint.take() {
            Some(Complaint::SeveralPeople(people)) => {
                self.add_people(people, (&Plan::default(), None), now);
            }
            Some(Complaint::Field { client, text, several: true, .. }) => {
                self.split_addresses(client, &text, now);
            }
            other => self.complaint = other,
        }
    }

    /// Where a book says nothing else, its people are written to in the language of the window.
    fn usual_language(&self) -> Language {
        let said = self.book.settings.language;
        if said == Language::default() { self.speaks() } else { said }
    }

    fn add_one(&mut self, candidate: Candidate, now: &mut Now<'_>) {
        if let Some(known) = known_in(&candidate, &self.book) {
            self.complaint = Some(Complaint::Known(known.full_name.clone()));
            self.selected = Some(known.id);
            return;
        }
        let usual = self.usual_language();
        let client = newcomer(candidate, usual, now);
        let (id, name, year) = (client.id, client.full_name.clone(), self.year);
        self.change(Change::ClientAdded(name), Run::None, |book| {
            book.settings.language = usual;
            insert(book, client, year);
        });
        self.selected = Some(id);
    }

    /// Takes newcomers in, and what a plan knows of others; one step. Answers how many came.
    pub(super) fn add_people(
        &mut self,
        new: Vec<Candidate>,
        (plan, shape): (&Plan, Option<TableShape>),
        now: &mut Now<'_>,
    ) -> usize {
        let usual = self.usual_language();
        let came = new.len();
        let year = self.year;
        let clients: Vec<Client> = new.into_iter().map(|it| newcomer(it, usual, now)).collect();
        self.change(Change::Imported(came + plan.clients_with_news()), Run::None, |book| {
            plan.tell(book);
            book.settings.language = usual;
            remember(&mut book.settings.tables, shape);
            for client in clients {
                insert(book, client, year);
            }
        });
        came
    }

    /// The first address stays with the client; each other one becomes a client of its own.
    fn split_addresses(&mut self, id: ClientId, text: &str, now: &mut Now<'_>) {
        let mut addresses = text
            .split(|c: char| c == ',' || c == ';' || c.is_whitespace())
            .filter_map(|part| EmailAddress::parse(part).ok());
        let Some(first) = addresses.next() else { return };
        let year = self.year;
        let others: Vec<Client> = addresses
            .map(|address| {
                let name = address.as_str().split('@').next().unwrap_or_default().to_owned();
                let mut client = Client::new(ClientId(now.ids.next_id()), name);
                client.emails.push(address);
                client
            })
            .collect();
        self.change(Change::Imported(others.len()), Run::None, |book| {
            if let Some(client) = book.client_mut(id)
                && !client.emails.contains(&first)
            {
                client.emails.insert(0, first);
            }
            for client in others {
                insert(book, client, year);
            }
        });
    }
}

/// Somebody new, with the language that their name and the book make likely.
fn newcomer(candidate: Candidate, usual: Language, now: &mut Now<'_>) -> Client {
    let mut client = candidate.into_client(ClientId(now.ids.next_id()), usual);
    client.language = Language::of_name(client.full_name.as_str(), usual);
    client
}

/// Of each kind of table the newest word, and of so many kinds.
fn remember(tables: &mut Vec<TableShape>, shape: Option<TableShape>) {
    const MOST: usize = 20;
    if let Some(shape) = shape {
        tables.retain(|known| known.headings != shape.headings);
        tables.push(shape);
        tables.drain(..tables.len().saturating_sub(MOST));
    }
}

/// Puts a newcomer into the book and, where a season is under way, into its order.
fn insert(book: &mut Book, client: Client, year: i32) {
    let id = client.id;
    book.insert(client);
    let snapshot = book.clone();
    if let Some(season) =
        book.season_mut(year).filter(|season: &&mut Season| season.closed.is_none())
        && let Some(client) = snapshot.client(id)
    {
        order::add(season, &snapshot, client);
    }
}

/// Who is in the book already, by the rules of an import.
fn known_in<'a>(candidate: &Candidate, book: &'a Book) -> Option<&'a Client> {
    let plan = Plan::of(std::slice::from_ref(candidate), book);
    let (_, id) = plan.known.first()?;
    book.client(*id).map(AsRef::as_ref)
}
