//! Somebody who may become a client.

use crate::model::{Client, ClientId, EmailAddress, Language, PartialDate, PersonAround};

/// One person as a file or a typed line gives them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Candidate {
    /// Full name; may be empty if there is a company or an address.
    pub name: String,
    /// How one greets them, if it is not the first word of the name.
    pub preferred_name: String,
    /// Other names they go by.
    pub nicknames: Vec<String>,
    /// Where they work.
    pub company: String,
    /// Each address once; the first one is the primary.
    pub emails: Vec<EmailAddress>,
    /// Each number once.
    pub phones: Vec<String>,
    /// Postal address, on one or several lines.
    pub postal: String,
    /// Town.
    pub place: String,
    /// The year may be missing.
    pub birthday: Option<PartialDate>,
    /// Partner, child, assistant.
    pub people: Vec<PersonAround>,
    /// Labels, groups, categories.
    pub tags: Vec<String>,
    /// Whatever has no field of its own.
    pub remarks: String,
    /// Where they stand in the file, counted from 1; 1 for a typed line.
    pub line: usize,
}

impl Candidate {
    /// What to show for them: the name, else the company, else the first address.
    pub fn title(&self) -> &str {
        let address = self.emails.first().map(EmailAddress::as_str);
        [self.name.as_str(), self.company.as_str()]
            .into_iter()
            .find(|text| !text.is_empty())
            .or(address)
            .unwrap_or_default()
    }

    /// The client that they become; nobody is without a name.
    pub fn into_client(self, id: ClientId, language: Language) -> Client {
        let full_name = self.title().to_owned();
        Client {
            preferred_name: self.preferred_name,
            nicknames: self.nicknames,
            company: self.company,
            emails: self.emails,
            phones: self.phones,
            postal: self.postal,
            place: self.place,
            language,
            birthday: self.birthday,
            people: self.people,
            tags: self.tags,
            remarks: self.remarks,
            ..Client::new(id, full_name)
        }
    }
}
