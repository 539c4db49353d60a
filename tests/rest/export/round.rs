//! Any clients: written as a card or a table and read back by the app's own importer.

use std::collections::HashSet;

use posdata::model::{Client, ClientId, EmailAddress, Language, PartialDate};
use posdata::store::export::{google_csv, readable_table, vcards};
use posdata::store::import::{self, Candidate};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use unicode_normalization::UnicodeNormalization;

use super::{VERSIONS, cells, heads};
use crate::books;

/// One line as the importer leaves it; ` ::: ` separates values in Google's tables.
fn tidy(text: &str) -> String {
    let text = text.replace(char::is_control, " ").replace(['\u{fffd}'], "").replace(":::", "");
    // What is taken out may have stood between two marks: they are put in order afterwards.
    let text: String = text.nfc().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A line of anything: what formats and spreadsheets have a meaning for, and what is longer than
/// a line of a card.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => Just(String::new()),
        3 => "\\PC{0,12}",
        3 => "[A-Za-zñáёжА-Я \"\\\\:;,.|/'#(){}n=\u{37e}-]{0,24}",
        2 => "['=@+-]{1,3}[a-z0-9( ]{0,9}",
        1 => "(ñ|ж|日|𝄞|e\u{301}|a|\\\\|,| ){60,120}",
    ]
    .prop_map(|text| tidy(&text))
}

/// Words of a list: commas and semicolons part them in every program.
fn word() -> impl Strategy<Value = String> {
    line().prop_map(|text| tidy(&text.replace([',', ';', '*'], " ")))
}

fn words() -> impl Strategy<Value = Vec<String>> {
    vec(word(), 0..4).prop_map(different)
}

/// Each filled text once.
fn different(texts: Vec<String>) -> Vec<String> {
    let mut known = HashSet::new();
    texts.into_iter().filter(|text| !text.is_empty() && known.insert(text.clone())).collect()
}

fn lines() -> impl Strategy<Value = String> {
    vec(line(), 0..4).prop_map(|lines| lines.join("\n").trim().to_owned())
}

fn address() -> impl Strategy<Value = EmailAddress> {
    let odd = "[=+'-]{1,2}[a-z]{1,40}@[a-z]{1,40}\\.com"
        .prop_filter_map("one address", |text| EmailAddress::parse(&text).ok());
    prop_oneof![books::address(), odd]
}

fn phone() -> impl Strategy<Value = String> {
    prop_oneof!["'?[+(]?[0-9][0-9 ().-]{2,12}", "[-+]?[0-9]{3} (ext|доб)\\. [0-9], [a-z\\\\]{0,3}"]
        .prop_map(|text| tidy(&text))
}

fn birthday() -> impl Strategy<Value = PartialDate> {
    let dates = (option::of(1850..=2100_i32), 1..=12_u32, 1..=31_u32);
    dates.prop_filter_map("a day", |(year, month, day)| PartialDate::new(year, month, day))
}

/// Postal address and town as on an envelope.
fn envelope() -> impl Strategy<Value = (String, String)> {
    let filled = || line().prop_filter("a filled line", |line| !line.is_empty());
    let code = select(&["", "41001 ", "SW1A 1AA ", "D-50667 "][..]);
    (vec(filled(), 1..4), code, filled(), vec(filled(), 0..3)).prop_map(
        |(street, code, town, rest)| {
            let town_line = [code, &town].concat();
            let all: Vec<String> = street.into_iter().chain([town_line]).chain(rest).collect();
            (all.join("\n"), town)
        },
    )
}

/// Clients with different names and addresses, whose texts are as the importer leaves texts.
fn clients(place: BoxedStrategy<(String, String)>) -> impl Strategy<Value = Vec<Client>> {
    let names =
        (line(), prop_oneof![2 => Just(None), 1 => word().prop_map(Some)], 0..4_usize, words());
    let ways = (vec(address(), 0..4), vec(phone(), 0..4), place);
    let rest = (line(), option::of(birthday()), words(), lines());
    let client = (names, ways, rest).prop_map(|(names, ways, rest)| {
        let mut client = Client::new(ClientId(7), names.0);
        let beginning = client.full_name.split(' ').take(names.2).collect::<Vec<_>>().join(" ");
        // Programs part nicknames at commas.
        let beginning = tidy(&beginning.replace([',', ';'], " "));
        client.preferred_name = names.1.unwrap_or(beginning);
        // A nickname that is the name says nothing, and the importer leaves it out.
        client.nicknames = names.3;
        client.nicknames.retain(|name| *name != client.full_name);
        (client.emails, client.phones) = (ways.0, different(ways.1));
        (client.postal, client.place) = ways.2;
        (client.company, client.birthday, client.tags, client.remarks) = rest;
        client
    });
    vec(client, 1..4).prop_map(|mut clients| {
        let (mut names, mut emails) = (HashSet::new(), HashSet::new());
        clients.retain(|client| {
            let name = &client.full_name;
            // The importer drops a remark that only says the name once more.
            let repeats = client.remarks.split_once(": ").is_some_and(|(_, text)| text == name);
            !name.is_empty() && !repeats && names.insert(name.to_lowercase())
        });
        for client in &mut clients {
            client.emails.retain(|email| emails.insert(email.as_str().to_lowercase()));
        }
        clients
    })
}

/// The call name and the nicknames; a call name that the full name does not begin with may be one
/// of them.
fn check_names(client: &Client, read: &Candidate) -> Result<(), TestCaseError> {
    let kept = read.clone().into_client(client.id, Language::English);
    let is_same = kept.call_name() == client.call_name() && kept.nicknames == client.nicknames;
    let beginning = client.full_name.split_at_checked(client.call_name().len());
    let begins = beginning.is_some_and(|(name, rest)| {
        name == client.call_name() && (rest.is_empty() || rest.starts_with(' '))
    });
    if begins && !client.full_name.contains(',') {
        prop_assert!(is_same, "{read:?}");
    }
    let call_name = std::iter::once(client.preferred_name.clone());
    let more = different(call_name.chain(client.nicknames.clone()).collect());
    prop_assert!(is_same || kept.nicknames == more, "{read:?}");
    Ok(())
}

/// All but the postal address and the town.
fn check_client(client: &Client, read: &Candidate) -> Result<(), TestCaseError> {
    prop_assert_eq!(&read.name, &client.full_name);
    check_names(client, read)?;
    prop_assert_eq!(&read.company, &client.company);
    prop_assert_eq!(&read.emails, &client.emails);
    prop_assert_eq!(&read.phones, &client.phones);
    prop_assert_eq!(read.birthday, client.birthday);
    prop_assert_eq!(&read.tags, &client.tags);
    prop_assert_eq!(&read.remarks, &client.remarks);
    Ok(())
}

fn read_back(text: &str, clients: &[Client]) -> Result<Vec<Candidate>, TestCaseError> {
    if clients.is_empty() {
        return Ok(Vec::new());
    }
    let preview = import::read(text.as_bytes(), None).unwrap();
    prop_assert_eq!(preview.doubts, []);
    prop_assert_eq!(preview.people.len(), clients.len());
    Ok(preview.people)
}

/// RFC 6350, 3.2.
fn check_lines(cards: &str) -> Result<(), TestCaseError> {
    for line in cards.as_bytes().split(|byte| *byte == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        prop_assert!(line.len() <= 75 && !line.contains(&b'\r'), "{cards}");
        prop_assert!(std::str::from_utf8(line).is_ok(), "a letter is cut in two: {cards}");
    }
    prop_assert_eq!(cards.matches('\n').count(), cards.matches("\r\n").count());
    Ok(())
}

fn check_cells(table: &str) -> Result<(), TestCaseError> {
    for cell in cells(table.trim_start_matches('\u{feff}')).concat() {
        let is_number = cell.chars().all(|c| c.is_ascii_digit() || " +-().".contains(c));
        let is_formula = cell.starts_with(['=', '@', '+', '-', '\t', '\r']) && !is_number;
        prop_assert!(!is_formula, "{cell}");
    }
    Ok(())
}

proptest! {
    #[test]
    fn a_card_is_read_back_as_it_was_written(clients in clients(envelope().boxed())) {
        for version in VERSIONS {
            let cards = vcards(clients.iter(), version);
            check_lines(&cards)?;
            for (client, read) in clients.iter().zip(read_back(&cards, &clients)?) {
                check_client(client, &read)?;
                prop_assert_eq!((&read.postal, &read.place), (&client.postal, &client.place));
            }
        }
    }

    #[test]
    fn a_card_loses_neither_a_line_of_the_address_nor_the_town(clients in clients((lines(), line()).boxed())) {
        for version in VERSIONS {
            let cards = vcards(clients.iter(), version);
            check_lines(&cards)?;
            for (client, read) in clients.iter().zip(read_back(&cards, &clients)?) {
                check_client(client, &read)?;
                let both = format!("{}\n{}", read.postal, read.place);
                prop_assert!(both.trim().starts_with(&client.postal), "{both}");
                prop_assert!(both.to_lowercase().contains(&client.place.to_lowercase()), "{both}");
            }
        }
    }

    #[test]
    fn a_table_of_google_is_read_back_as_it_was_written(clients in clients(prop_oneof![envelope(), (lines(), line())].boxed())) {
        let table = google_csv(clients.iter());
        check_cells(&table)?;
        for (client, read) in clients.iter().zip(read_back(&table, &clients)?) {
            check_client(client, &read)?;
            prop_assert_eq!(&read.place, &client.place);
            if client.postal != client.place {
                prop_assert_eq!(&read.postal, &client.postal);
            }
        }
    }

    #[test]
    fn whatever_stands_in_a_book_the_files_keep_their_form(book in books::book()) {
        for version in VERSIONS {
            check_lines(&vcards(book.clients().map(AsRef::as_ref), version))?;
        }
        let google = google_csv(book.clients().map(AsRef::as_ref));
        let readable = readable_table(book.clients().map(AsRef::as_ref), &heads());
        for table in [&google, &readable] {
            check_cells(table)?;
            prop_assert_eq!(cells(table).len(), book.len() + 1);
        }
    }
}
