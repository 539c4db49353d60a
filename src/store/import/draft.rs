//! One person while their cells or properties are being read, in any order.
//!
//! Tables and vCards both fill drafts, so that a value means the same wherever it comes from.

use std::collections::BTreeMap;

use super::birthday::{self, Birthday, DayOrder};
use super::cell::{self, push_text, tidy, tidy_lines};
use super::same::push_new;
use super::{Candidate, Doubt, DoubtReason, Field};
use crate::model::PersonAround;

/// What is known so far.
#[derive(Default)]
pub(super) struct Draft {
    person: Candidate,
    name: Name,
    addresses: BTreeMap<u8, Postal>,
    born: Born,
    remarks: Vec<String>,
    other_names: Vec<String>,
    /// Words beside an address, with the header and the whole text they stood in.
    beside_addresses: Vec<(String, String, String)>,
    doubts: Vec<Doubt>,
}

#[derive(Default)]
struct Name {
    full: String,
    prefix: String,
    first: String,
    middle: String,
    last: String,
    suffix: String,
}

#[derive(Default)]
struct Postal {
    whole: String,
    streets: Vec<String>,
    city: String,
    region: String,
    code: String,
    country: String,
}

#[derive(Default)]
struct Born {
    year: String,
    month: String,
    day: String,
}

impl Draft {
    /// `line` is where the person begins, counted from 1.
    pub(super) fn new(line: usize) -> Self {
        Self { person: Candidate { line, ..Candidate::default() }, ..Self::default() }
    }

    /// Takes one value. `group` tells one postal address from the next.
    pub(super) fn take(&mut self, field: Field, group: u8, header: &str, text: &str) {
        let postal = |draft: &mut Self, set: fn(&mut Postal) -> &mut String| {
            join(set(draft.addresses.entry(group).or_default()), &tidy(text));
        };
        match field {
            Field::FullName => join(&mut self.name.full, &tidy(text)),
            Field::NamePrefix => join(&mut self.name.prefix, &tidy(text)),
            Field::FirstName => join(&mut self.name.first, &tidy(text)),
            Field::MiddleName => join(&mut self.name.middle, &tidy(text)),
            Field::LastName => join(&mut self.name.last, &tidy(text)),
            Field::NameSuffix => join(&mut self.name.suffix, &tidy(text)),
            Field::Nickname => text
                .split([',', ';', '\n'])
                .for_each(|name| push_text(&mut self.person.nicknames, tidy(name))),
            Field::Company => self.company(header, text),
            Field::Email => self.email(header, text),
            Field::Phone => self.phone(header, text),
            Field::Postal => {
                let lines = tidy_lines(text);
                let whole = &mut self.addresses.entry(group).or_default().whole;
                if !whole.is_empty() {
                    whole.push('\n');
                }
                whole.push_str(&lines);
            }
            Field::Street => {
                let postal = self.addresses.entry(group).or_default();
                push_text(&mut postal.streets, tidy_lines(text));
            }
            Field::City => postal(self, |postal| &mut postal.city),
            Field::Region => postal(self, |postal| &mut postal.region),
            Field::PostalCode => postal(self, |postal| &mut postal.code),
            Field::Country => postal(self, |postal| &mut postal.country),
            Field::Birthday => self.birthday(header, text, None),
            Field::BirthYear => self.born.year = tidy(text),
            Field::BirthMonth => self.born.month = tidy(text),
            Field::BirthDay => self.born.day = tidy(text),
            Field::Tags => {
                cell::labels(text).for_each(|label| push_text(&mut self.person.tags, label));
            }
            Field::Around => self.around(header, text),
            Field::Remarks => self.remark("", text),
            Field::Ignore => {}
        }
    }

    /// Takes a birthday; `order` is what the other dates of the file show.
    pub(super) fn birthday(&mut self, header: &str, text: &str, order: Option<DayOrder>) {
        match birthday::parse(text, order) {
            Birthday::Known(date) if self.person.birthday.is_none() => {
                self.person.birthday = Some(date);
            }
            Birthday::Known(date) if self.person.birthday == Some(date) => {}
            Birthday::Missing => {}
            Birthday::Known(_) | Birthday::Ambiguous => {
                self.keep_in_doubt(DoubtReason::AmbiguousBirthday, header, text);
            }
            Birthday::Unreadable => self.keep_in_doubt(DoubtReason::NotABirthday, header, text),
        }
    }

    /// Keeps a value that has no field of its own.
    pub(super) fn remark(&mut self, header: &str, text: &str) {
        let text = tidy_lines(text);
        if !header.is_empty() && cell::is_filler(&text) {
            return;
        }
        let remark =
            if header.is_empty() || text.is_empty() { text } else { format!("{header}: {text}") };
        push_text(&mut self.remarks, remark);
    }

    /// Says what the user should look at.
    pub(super) fn doubt(&mut self, reason: DoubtReason, text: &str) {
        self.doubts.push(Doubt { line: self.person.line, reason, text: tidy_lines(text) });
    }

    fn keep_in_doubt(&mut self, reason: DoubtReason, header: &str, text: &str) {
        self.doubt(reason, text);
        self.remark(header, text);
    }

    /// Takes a whole name beside the one that counts.
    pub(super) fn other_name(&mut self, name: &str) {
        self.other_names.push(tidy(name));
    }

    /// Takes one label as it stands.
    pub(super) fn tag(&mut self, text: &str) {
        let label = tidy(text);
        if !cell::is_everybodys(&label) {
            push_text(&mut self.person.tags, label);
        }
    }

    /// Takes the names of partner or children.
    pub(super) fn around(&mut self, relation: &str, text: &str) {
        for name in text.split([',', ';', '\n']).map(tidy).filter(|name| !name.is_empty()) {
            let relation = relation.to_lowercase();
            push_new(&mut self.person.people, PersonAround { name, relation });
        }
    }

    fn company(&mut self, header: &str, text: &str) {
        let company = tidy(text);
        if self.person.company.is_empty() {
            self.person.company = company;
        } else if self.person.company != company {
            self.remark(header, text);
        }
    }

    fn email(&mut self, header: &str, text: &str) {
        let addresses = cell::addresses(text);
        let found_none = addresses.found.is_empty();
        for address in addresses.found {
            cell::push_new(&mut self.person.emails, address);
        }
        if !addresses.broken.is_empty() || (found_none && !addresses.words.is_empty()) {
            self.keep_in_doubt(DoubtReason::NotAnAddress, header, text);
        } else if !addresses.words.is_empty() {
            self.beside_addresses.push((header.to_owned(), addresses.words, text.to_owned()));
        }
    }

    fn phone(&mut self, header: &str, text: &str) {
        for phone in cell::phones(text) {
            if phone.chars().any(|sign| sign.is_ascii_digit()) {
                push_text(&mut self.person.phones, phone);
            } else {
                self.remark(header, &phone);
            }
        }
    }

    /// The person, unless nothing says who it is; `raw` is all that the file has of them.
    pub(super) fn finish(
        mut self,
        raw: impl FnOnce() -> String,
    ) -> (Option<Candidate>, Vec<Doubt>) {
        self.finish_name();
        self.finish_birthday();
        self.finish_addresses();
        let nobody = self.person.title().is_empty();
        if nobody {
            self.doubt(DoubtReason::Nobody, &raw());
        }
        let name = self.person.name.clone();
        self.remarks.retain(|remark| remark.split_once(": ").is_none_or(|(_, text)| text != name));
        self.person.remarks = self.remarks.join("\n");
        ((!nobody).then_some(self.person), self.doubts)
    }

    fn finish_name(&mut self) {
        let Name { full, prefix, first, middle, last, suffix } = &self.name;
        let name = if full.is_empty() {
            let parts = [prefix, first, middle, last, suffix];
            parts
                .map(String::as_str)
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" ")
        } else {
            full.clone()
        };
        if !name.contains(first.as_str()) {
            // The customer of an invoice beside the person to talk to.
            let customer = first.clone();
            self.person.name = name;
            self.company("", &customer);
            return self.finish_other_names();
        }
        if name.split_whitespace().next() != Some(first.as_str()) {
            self.person.preferred_name.clone_from(first);
        }
        self.person.name = name;
        self.finish_other_names();
    }

    fn finish_other_names(&mut self) {
        let own = self.person.name.clone();
        for name in std::mem::take(&mut self.other_names).into_iter().filter(|name| *name != own) {
            push_text(&mut self.person.nicknames, name);
        }
        for (header, words, text) in std::mem::take(&mut self.beside_addresses) {
            if self.person.name.is_empty() {
                self.person.name = words;
            } else if !self.person.name.contains(&words) {
                self.remark(&header, &text);
            }
        }
        if self.person.name.is_empty() && !self.person.nicknames.is_empty() {
            self.person.name = self.person.nicknames.remove(0);
        }
    }

    fn finish_birthday(&mut self) {
        let Born { year, month, day } = std::mem::take(&mut self.born);
        if month.is_empty() && day.is_empty() {
            return self.remark("", &year);
        }
        let text = format!("{year}-{month}-{day}");
        let read = match (month.parse(), day.parse()) {
            (Ok(month), Ok(day)) => birthday::day(year.parse().ok(), month, day),
            _ => Birthday::Unreadable,
        };
        match read {
            Birthday::Known(date) => self.person.birthday = Some(date),
            _ if day.trim_matches('0').is_empty() => {}
            _ => self.keep_in_doubt(DoubtReason::NotABirthday, "", &text),
        }
    }

    fn finish_addresses(&mut self) {
        let addresses = std::mem::take(&mut self.addresses);
        let written = addresses.into_values().map(|postal| (postal.text(), postal.city));
        for (index, (text, city)) in written.filter(|(text, _)| !text.is_empty()).enumerate() {
            if self.person.place.is_empty() {
                self.person.place.clone_from(&city);
            }
            if index > 0 {
                self.remark("", &text);
                continue;
            }
            // A town alone is no address to put on an envelope.
            if text != city {
                self.person.postal = text;
            }
        }
    }
}

impl Postal {
    /// As on an envelope.
    fn text(&self) -> String {
        let town = [self.code.as_str(), &self.city].join(" ").trim().to_owned();
        let lines = self.streets.iter().map(String::as_str);
        let lines = lines.chain([town.as_str(), &self.region, &self.country]);
        let whole = self.whole.as_str();
        // What a whole address lacks stands in columns of its own.
        let lacks_code = !self.code.is_empty() && !whole.contains(&self.code);
        let lines = lines.filter(|line| !line.is_empty());
        let lines = lines.filter(|line| whole.is_empty() || lacks_code && !whole.contains(line));
        std::iter::once(whole)
            .filter(|it| !it.is_empty())
            .chain(lines)
            .collect::<Vec<_>>()
            .join("\n")
    }
}

/// Puts a further part behind what is there.
fn join(text: &mut String, part: &str) {
    if !text.is_empty() && !part.is_empty() {
        text.push(' ');
    }
    text.push_str(part);
}
