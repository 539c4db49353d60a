//! Tables of clients (CSV, RFC 4180): one for Google Contacts, one for reading in a spreadsheet.
//!
//! No cell is one that a spreadsheet computes. Which clients, and the words over the columns, are
//! the caller's.

use std::iter::repeat;

use csv::{Terminator, WriterBuilder};

use super::vcard::{Address, Name, lines, one_line};
use crate::model::{Client, Interaction, PartialDate};

/// The columns of Google's that stand before the addresses and numbers.
const GOOGLE: [&str; 9] = [
    "First Name",
    "Middle Name",
    "Last Name",
    "Name Prefix",
    "Nickname",
    "Organization Name",
    "Birthday",
    "Notes",
    "Labels",
];

/// Google's columns of the postal address, which stand last.
const GOOGLE_ADDRESS: [&str; 6] = [
    "Address 1 - Formatted",
    "Address 1 - Street",
    "Address 1 - City",
    "Address 1 - Region",
    "Address 1 - Postal Code",
    "Address 1 - Country",
];

/// The words over the columns of [`readable_table`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heads {
    /// Over the full name.
    pub name: String,
    /// Over the place of work.
    pub company: String,
    /// Over the town.
    pub place: String,
    /// Over the first number.
    pub phone: String,
    /// Over the primary address.
    pub email: String,
    /// Over the birthday, `1971-04-12` or `--04-12`.
    pub birthday: String,
    /// Over A, B or C.
    pub tier: String,
    /// Over what is felt now, 0 to 10.
    pub affinity: String,
    /// Over the day of the last contact.
    pub last_contact: String,
    /// Over the year in which they became a client.
    pub since: String,
}

/// The clients as Google Contacts exports and reads them, with as many columns of addresses and
/// numbers as somebody needs.
///
/// The app's own importer reads them back the same but for this: a call name that does not begin
/// the full name (titles with a dot aside) comes back as the first nickname; nicknames and tags
/// are cut at commas and semicolons, phones at semicolons, all texts at ` ::: `; a postal address
/// that is only the town comes back as the town; birth years before 1850 or after 2100 are not
/// believed.
pub fn google_csv<'a>(clients: impl Iterator<Item = &'a Client>) -> String {
    let clients: Vec<&Client> = clients.collect();
    // The column of the first address is what a table of Google's is known by.
    let most = |count: fn(&Client) -> usize| {
        clients.iter().map(|client| count(client)).max().unwrap_or_default().max(1)
    };
    let emails = most(|client| client.emails.len());
    let phones = most(|client| client.phones.len());
    let mut head: Vec<String> = GOOGLE.map(str::to_owned).to_vec();
    head.extend((1..=emails).map(|number| format!("E-mail {number} - Value")));
    head.extend((1..=phones).map(|number| format!("Phone {number} - Value")));
    head.extend(GOOGLE_ADDRESS.map(str::to_owned));
    let rows = clients.iter().map(|client| google_row(client, emails, phones));
    csv(std::iter::once(head).chain(rows))
}

fn google_row(client: &Client, emails: usize, phones: usize) -> Vec<String> {
    let name = Name::of(client);
    let nicknames = name.others(client).join(", ");
    let tags: Vec<String> = client.tags.iter().map(|tag| one_line(tag)).collect();
    let Name { prefix, first, middle, last } = name;
    let mut row = vec![
        first,
        middle,
        last,
        prefix,
        nicknames,
        one_line(&client.company),
        birthday(client.birthday),
        lines(&client.remarks),
        tags.join(" ::: "),
    ];
    let addresses = client.emails.iter().map(|email| one_line(email.as_str()));
    row.extend(addresses.chain(repeat(String::new())).take(emails));
    let numbers = client.phones.iter().map(|phone| one_line(phone));
    row.extend(numbers.chain(repeat(String::new())).take(phones));
    let Address { street, town: _, region, code, country } = Address::of(client);
    row.extend([lines(&client.postal), street, one_line(&client.place), region, code, country]);
    row
}

/// The clients for reading and sorting in a spreadsheet; a byte order mark tells Excel that the
/// text is UTF-8. Days are written as ISO 8601 does.
pub fn readable_table<'a>(clients: impl Iterator<Item = &'a Client>, heads: &Heads) -> String {
    let Heads { name, company, place, phone, email, birthday, .. } = heads;
    let Heads { tier, affinity, last_contact, since, .. } = heads;
    let head = [name, company, place, phone, email, birthday, tier, affinity, last_contact, since];
    let head = head.map(|word| one_line(word)).to_vec();
    format!("\u{feff}{}", csv(std::iter::once(head).chain(clients.map(readable_row))))
}

fn readable_row(client: &Client) -> Vec<String> {
    let email = client.emails.first().map(|email| one_line(email.as_str()));
    let affinity = client.affinity.current().map(|affinity| affinity.value().to_string());
    let last = client.last_contact().map(|Interaction { on, .. }| on.to_string());
    vec![
        one_line(&client.full_name),
        one_line(&client.company),
        one_line(&client.place),
        client.phones.first().map(|phone| one_line(phone)).unwrap_or_default(),
        email.unwrap_or_default(),
        birthday(client.birthday),
        client.tier.map(|tier| format!("{tier:?}")).unwrap_or_default(),
        affinity.unwrap_or_default(),
        last.unwrap_or_default(),
        client.since.map(|year| year.to_string()).unwrap_or_default(),
    ]
}

/// Without the year it begins with a space, as in Google's own tables: Excel would take the
/// hyphens for minus signs.
fn birthday(date: Option<PartialDate>) -> String {
    let Some(date) = date else { return String::new() };
    if date.year().is_some() { date.to_string() } else { format!(" {date}") }
}

fn csv(rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut writer =
        WriterBuilder::new().flexible(true).terminator(Terminator::CRLF).from_writer(Vec::new());
    let mut rows = rows.map(|row| row.into_iter().map(guarded).collect::<Vec<_>>());
    // Memory takes everything, and rows may be of any length: there is no error to tell of.
    let written = rows.try_for_each(|row| writer.write_record(row));
    let bytes = written.ok().and_then(|()| writer.into_inner().ok()).unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// An apostrophe before what a spreadsheet would compute (OWASP, CSV injection), other than a
/// number. Apostrophes that stand before such a sign already get one more, so that the importer,
/// which takes one off, gives back what there was.
fn guarded(cell: String) -> String {
    let bare = cell.trim_start_matches('\'');
    let is_number = cell
        .chars()
        .all(|sign| sign.is_ascii_digit() || matches!(sign, ' ' | '+' | '-' | '(' | ')' | '.'));
    if bare.starts_with(['=', '@', '+', '-']) && !is_number { format!("'{cell}") } else { cell }
}
