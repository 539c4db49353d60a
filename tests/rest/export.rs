//! What leaves the app as a file comes back the same, and does nothing where it is opened.

#![expect(clippy::unwrap_used, reason = "a failed step ends the test")]

mod calendar;
mod person;
mod round;
mod samples;

use chrono::NaiveDate;
use posdata::model::{
    Client, ClientId, Direction, EmailAddress, Interaction, InteractionId, InteractionKind,
    PartialDate, PersonAround,
};
use posdata::store::export::{CardVersion, Heads};

const VERSIONS: [CardVersion; 2] = [CardVersion::V3, CardVersion::V4];

fn cells(table: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(table.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn heads() -> Heads {
    let [name, company, place, phone, email] =
        ["Name", "Company", "Town", "Phone", "E-mail"].map(str::to_owned);
    let [birthday, tier, affinity, last_contact, since] =
        ["Birthday", "=Tier", "Affinity", "Last contact", "Since"].map(str::to_owned);
    Heads { name, company, place, phone, email, birthday, tier, affinity, last_contact, since }
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, day).unwrap()
}

fn maria_jose() -> Client {
    let mut client = Client::new(ClientId(12), "María José Núñez Gil");
    "María José".clone_into(&mut client.preferred_name);
    client.nicknames = vec!["Pepa".to_owned()];
    "Imprenta; Núñez, S.L.".clone_into(&mut client.company);
    client.emails =
        ["mj@example.com", "=mj@example.org"].map(|it| EmailAddress::parse(it).unwrap()).to_vec();
    client.phones = vec!["+34 600 300 400".to_owned()];
    "C/ Sol, 3\n26001 Logroño\nSpain".clone_into(&mut client.postal);
    "Logroño".clone_into(&mut client.place);
    client.birthday = PartialDate::new(None, 4, 12);
    let around = |name: &str, relation: &str| PersonAround {
        name: name.to_owned(),
        relation: relation.to_owned(),
    };
    client.people = vec![around("Théo", "spouse"), around("Wilf", "son"), around("Reme", "")];
    client.tags = vec!["starred".to_owned(), "Clients".to_owned()];
    "- Ask how the flood in the printing house ended; she was worried.\nC:\\new"
        .clone_into(&mut client.remarks);
    client
}

fn touch(kind: InteractionKind, direction: Direction, line: &str) -> Interaction {
    Interaction { id: InteractionId(5), on: day(3), kind, direction, line: line.to_owned() }
}
