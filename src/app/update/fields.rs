//! The fields of a client's card: how each is shown as text, and what a text typed there means.

use crate::app::Field;
use crate::model::{AddressForm, Client, EmailAddress, Language, PersonAround, Tier};

/// Why a field can't hold what was typed.
pub(super) enum Unfit {
    NotThat,
    SeveralPeople,
}

/// Parses what was typed into a field; one that can't hold it stays as it was.
pub(super) fn set_field(client: &mut Client, field: Field, text: &str) -> Result<(), Unfit> {
    let line = text.trim();
    match field {
        Field::FullName if line.is_empty() => return Err(Unfit::NotThat),
        Field::FullName => line.clone_into(&mut client.full_name),
        Field::PreferredName => line.clone_into(&mut client.preferred_name),
        Field::Nicknames => client.nicknames = list(line, ','),
        Field::Company => line.clone_into(&mut client.company),
        Field::Place => line.clone_into(&mut client.place),
        Field::Emails => client.emails = emails(text)?,
        Field::Phones => client.phones = list(text, '\n'),
        Field::Postal => line.clone_into(&mut client.postal),
        Field::Birthday => client.birthday = optional(line, |text| text.parse().ok())?,
        Field::People => client.people = list(text, '\n').iter().map(|line| person(line)).collect(),
        Field::Since => {
            client.since = optional(line, |text| {
                text.parse().ok().filter(|year| (1900..=9999).contains(year))
            })?;
        }
        Field::Tags => client.tags = list(line, ','),
        Field::Remarks => text.trim_end().clone_into(&mut client.remarks),
        Field::Language => client.language = Language::of_tag(line).ok_or(Unfit::NotThat)?,
        Field::Form => {
            client.form = match line {
                "formal" => AddressForm::Formal,
                _ => AddressForm::Informal,
            }
        }
        Field::Tier => client.tier = optional(line, tier)?,
        Field::Interval => client.interval = optional(line, interval)?,
    }
    Ok(())
}

fn emails(text: &str) -> Result<Vec<EmailAddress>, Unfit> {
    list(text, '\n')
        .iter()
        .map(|line| {
            EmailAddress::parse_mailbox(line).map_err(|reason| match reason {
                crate::model::AddressError::Several(_) => Unfit::SeveralPeople,
                _ => Unfit::NotThat,
            })
        })
        .collect()
}

fn optional<T>(text: &str, parse: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>, Unfit> {
    if text.is_empty() { Ok(None) } else { parse(text).map(Some).ok_or(Unfit::NotThat) }
}

fn list(text: &str, separator: char) -> Vec<String> {
    text.split(separator)
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

fn person(line: &str) -> PersonAround {
    let (name, relation) = line.split_once(',').unwrap_or((line, ""));
    PersonAround { name: name.trim().to_owned(), relation: relation.trim().to_owned() }
}

fn tier(text: &str) -> Option<Tier> {
    match text {
        "A" | "a" => Some(Tier::A),
        "B" | "b" => Some(Tier::B),
        "C" | "c" => Some(Tier::C),
        _ => None,
    }
}

/// A span of 0 days would ask without end.
fn interval(text: &str) -> Option<u16> {
    text.parse().ok().filter(|days| (1..=3_650).contains(days))
}

impl Field {
    /// Tells runs of typing apart.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::FullName => "full-name",
            Self::PreferredName => "preferred-name",
            Self::Nicknames => "nicknames",
            Self::Company => "company",
            Self::Place => "place",
            Self::Emails => "emails",
            Self::Phones => "phones",
            Self::Postal => "postal",
            Self::Birthday => "birthday",
            Self::People => "people",
            Self::Since => "since",
            Self::Tags => "tags",
            Self::Remarks => "remarks",
            Self::Language => "language",
            Self::Form => "form",
            Self::Tier => "tier",
            Self::Interval => "interval",
        }
    }

    /// The field's text as the card's form shows it.
    pub fn text(self, client: &Client) -> String {
        let join = |parts: &[String], by: &str| parts.join(by);
        match self {
            Self::FullName => client.full_name.clone(),
            Self::PreferredName => client.preferred_name.clone(),
            Self::Nicknames => join(&client.nicknames, ", "),
            Self::Company => client.company.clone(),
            Self::Place => client.place.clone(),
            Self::Emails => {
                client.emails.iter().map(EmailAddress::as_str).collect::<Vec<_>>().join("\n")
            }
            Self::Phones => join(&client.phones, "\n"),
            Self::Postal => client.postal.clone(),
            Self::Birthday => client.birthday.map(|day| day.to_string()).unwrap_or_default(),
            Self::People => client.people.iter().map(person_line).collect::<Vec<_>>().join("\n"),
            Self::Since => client.since.map(|year| year.to_string()).unwrap_or_default(),
            Self::Tags => join(&client.tags, ", "),
            Self::Remarks => client.remarks.clone(),
            Self::Language => client.language.tag().to_owned(),
            Self::Form => match client.form {
                AddressForm::Informal => "informal",
                AddressForm::Formal => "formal",
            }
            .to_owned(),
            Self::Tier => client.tier.map(|tier| format!("{tier:?}")).unwrap_or_default(),
            Self::Interval => client.interval.map(|days| days.to_string()).unwrap_or_default(),
        }
    }
}

fn person_line(person: &PersonAround) -> String {
    if person.relation.is_empty() {
        person.name.clone()
    } else {
        format!("{}, {}", person.name, person.relation)
    }
}
