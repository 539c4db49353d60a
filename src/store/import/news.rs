//! What a file says of a client who is in the book already, and the book does not.
//!
//! What the user typed is never overwritten unasked: news is added where there was nothing, and
//! chosen where there was something.

use super::cell;
use super::{Candidate, Plan};
use crate::model::{Book, Client, ClientId, EmailAddress, PartialDate, PersonAround};

/// One thing that a file knows of a client.
#[derive(Clone, Debug, PartialEq)]
pub struct News {
    /// Of whom.
    pub client: ClientId,
    /// What it is.
    pub what: Fact,
    /// What stands in its place now; empty if nothing is lost by taking it.
    pub here: String,
    /// Whether it comes in.
    pub taken: bool,
}

/// Something that can be known of a client.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// As on an envelope.
    FullName(String),
    /// How one greets them.
    PreferredName(String),
    /// Another name they go by.
    Nickname(String),
    /// Where they work.
    Company(String),
    /// One more address.
    Email(EmailAddress),
    /// One more number.
    Phone(String),
    /// Postal address.
    Postal(String),
    /// Town.
    Place(String),
    /// The year may be missing.
    Birthday(PartialDate),
    /// One more of their people.
    Around(PersonAround),
    /// One more label.
    Tag(String),
    /// One more line of remarks.
    Remark(String),
}

impl Fact {
    /// As the window shows it.
    pub fn text(&self) -> String {
        match self {
            Self::FullName(text)
            | Self::PreferredName(text)
            | Self::Nickname(text)
            | Self::Company(text)
            | Self::Phone(text)
            | Self::Postal(text)
            | Self::Place(text)
            | Self::Tag(text)
            | Self::Remark(text) => text.clone(),
            Self::Email(address) => address.as_str().to_owned(),
            Self::Birthday(date) => date.to_string(),
            Self::Around(person) if person.relation.is_empty() => person.name.clone(),
            Self::Around(person) => format!("{} ({})", person.name, person.relation),
        }
    }

    fn put_into(self, client: &mut Client) {
        match self {
            Self::FullName(name) => client.full_name = name,
            Self::PreferredName(name) => client.preferred_name = name,
            Self::Nickname(name) => client.nicknames.push(name),
            Self::Company(company) => client.company = company,
            Self::Email(address) => client.emails.push(address),
            Self::Phone(phone) => client.phones.push(phone),
            Self::Postal(postal) => client.postal = postal,
            Self::Place(place) => client.place = place,
            Self::Birthday(date) => client.birthday = Some(date),
            Self::Around(person) => client.people.push(person),
            Self::Tag(tag) => client.tags.push(tag),
            Self::Remark(line) if client.remarks.is_empty() => client.remarks = line,
            Self::Remark(line) => client.remarks = format!("{}\n{line}", client.remarks),
        }
    }
}

/// All that a person of a file is known by and a client is not.
pub(super) fn news(client: &Client, person: &Candidate) -> Vec<News> {
    let mut all = Vec::new();
    let mut push = |what: Fact, here: &str| {
        let (here, taken) = (here.to_owned(), here.is_empty());
        all.push(News { client: client.id, what, here, taken });
    };
    let differs = |here: &str, there: &str| {
        !there.is_empty() && cell::tidy(here).to_lowercase() != cell::tidy(there).to_lowercase()
    };
    let names = || client.names().map(|name| cell::tidy(name).to_lowercase());
    let is_name = |name: &str| names().any(|known| known == cell::tidy(name).to_lowercase());
    if !person.name.is_empty() && !is_name(&person.name) {
        push(Fact::FullName(person.name.clone()), &client.full_name);
    }
    if client.preferred_name.is_empty() && differs(client.call_name(), &person.preferred_name) {
        push(Fact::PreferredName(person.preferred_name.clone()), "");
    }
    for name in person.nicknames.iter().filter(|name| !is_name(name)) {
        push(Fact::Nickname(name.clone()), "");
    }
    for (here, there, fact) in [
        (&client.company, &person.company, Fact::Company as fn(String) -> Fact),
        (&client.postal, &person.postal, Fact::Postal),
        (&client.place, &person.place, Fact::Place),
    ] {
        if differs(here, there) {
            push(fact(there.clone()), here);
        }
    }
    let known = |email: &EmailAddress| {
        client.emails.iter().any(|it| cell::key_of(it) == cell::key_of(email))
    };
    for email in person.emails.iter().filter(|email| !known(email)) {
        push(Fact::Email(email.clone()), "");
    }
    let digits = |phone: &str| phone.chars().filter(char::is_ascii_digit).collect::<String>();
    for phone in &person.phones {
        if client.phones.iter().all(|it| digits(it) != digits(phone)) {
            push(Fact::Phone(phone.clone()), "");
        }
    }
    if let Some(date) = person.birthday.filter(|date| client.birthday != Some(*date)) {
        let here = client.birthday.map(|date| date.to_string()).unwrap_or_default();
        push(Fact::Birthday(date), &here);
    }
    for around in person.people.iter().filter(|it| !client.people.iter().any(|p| p.name == it.name))
    {
        push(Fact::Around(around.clone()), "");
    }
    for tag in person.tags.iter().filter(|tag| !client.tags.contains(tag)) {
        push(Fact::Tag(tag.clone()), "");
    }
    let lines = person.remarks.lines().map(str::trim);
    for line in lines.filter(|line| !line.is_empty() && !client.remarks.contains(line)) {
        push(Fact::Remark(line.to_owned()), "");
    }
    all
}

impl Plan {
    /// The news that were taken go to their clients.
    pub fn tell(&self, book: &mut Book) {
        for news in self.news.iter().filter(|news| news.taken) {
            if let Some(client) = book.client_mut(news.client) {
                news.what.clone().put_into(client);
            }
        }
    }

    /// How many clients are told something new.
    pub fn clients_with_news(&self) -> usize {
        let mut clients: Vec<ClientId> =
            self.news.iter().filter(|news| news.taken).map(|news| news.client).collect();
        clients.dedup();
        clients.len()
    }
}
