//! Address books of other programs: what comes in, and that nothing is lost or made up.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a failed test may panic")]

mod damage;
mod dialects;
mod plans;
mod samples;
mod tables;
mod typed;
mod vcards;

use posdata::store::import::{self, Candidate, DoubtReason, Preview};

fn read(text: &str) -> Preview {
    import::read(text.as_bytes(), None).unwrap()
}

/// The only person of a file.
fn one(text: &str) -> Candidate {
    let people = read(text).people;
    let [person] = people.as_slice() else { panic!("one person, not {people:?}") };
    person.clone()
}

fn names(preview: &Preview) -> Vec<&str> {
    preview.people.iter().map(Candidate::title).collect()
}

fn emails(person: &Candidate) -> Vec<&str> {
    person.emails.iter().map(posdata::model::EmailAddress::as_str).collect()
}

fn around(person: &Candidate) -> Vec<(&str, &str)> {
    person.people.iter().map(|it| (it.name.as_str(), it.relation.as_str())).collect()
}

fn birthday(person: &Candidate) -> String {
    person.birthday.map(|date| date.to_string()).unwrap_or_default()
}

fn doubts(preview: &Preview) -> Vec<(usize, DoubtReason)> {
    preview.doubts.iter().map(|doubt| (doubt.line, doubt.reason)).collect()
}
