//! The text of a book: what is written is read back, whatever it is.

use std::time::Instant;

use posdata::model::{Affinity, Book, ClientId, PartialDate};
use posdata::store::format::{LoadError, Mending, Notice, Unknown, VERSION, from_text, to_text};
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

use super::book;
use crate::books;

proptest! {
    #[test]
    fn any_book_is_read_back_as_it_was_written(book in books::book()) {
        let text = to_text(&book);
        let loaded = from_text(text.as_bytes()).unwrap();
        prop_assert_eq!(&loaded.book, &book);
        prop_assert_eq!((loaded.notices, loaded.read_only), (vec![], None));
        prop_assert_eq!(to_text(&loaded.book), text);
    }

    #[test]
    fn other_line_ends_and_a_byte_order_mark_change_nothing(book in books::book()) {
        let text = format!("\u{feff}{}", to_text(&book).replace('\n', "\r\n"));
        let loaded = from_text(text.as_bytes()).unwrap();
        prop_assert_eq!((loaded.book, loaded.notices), (book, vec![]));
    }

    #[test]
    fn no_bytes_at_all_make_reading_fail_badly(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..200)) {
        prop_assert!(from_text(&bytes).is_err());
    }
}

#[test]
fn the_file_can_be_read_by_a_person() {
    let mut book = book(1);
    let client = book.client_mut(ClientId(1)).unwrap();
    client.birthday = PartialDate::new(None, 2, 29);
    let text = to_text(&book);
    let body: Vec<&str> = text.lines().collect();
    let expected = [
        "(",
        "  version: 1,",
        "  clients: [",
        "    (",
        "      id: 1,",
        "      name: \"Marta Ruiz 1\",",
        "      company: \"Flores Ruiz\",",
        "      birthday: \"--02-29\",",
        "      anecdotes: [",
        "        (",
        "          id: 101,",
        "          on: \"2026-11-22\",",
        "          kind: Memory,",
        "          text: \"Her shop flooded in March — “nunca más”, she said.\",",
        "        ),",
        "      ],",
        "    ),",
        "  ],",
        "  seasons: [],",
        ")",
    ];
    assert_eq!(body[1..body.len() - 1], expected);
}

#[test]
fn a_sample_of_version_1_stays_readable() {
    let loaded = from_text(include_bytes!("../samples/book-v1.ron")).unwrap();
    assert_eq!((loaded.notices, loaded.read_only), (vec![], None));
    let client = loaded.book.client(ClientId(1)).unwrap();
    assert_eq!(client.affinity.current(), Affinity::new(4));
    assert_eq!(client.notes.len(), 2);
    assert_eq!(loaded.book.season(2026).unwrap().places.len(), 1);
}

fn sample(from: &str, to: &str) -> String {
    let text = include_str!("../samples/book-v1.ron");
    assert!(text.contains(from), "the sample has no {from}");
    text.replacen(from, to, 1)
}

#[test]
fn a_newer_file_opens_read_only_if_it_can_be_understood() {
    let newer = sample("version: 1,", "version: 2,\n  colour: Blue(deep: [1, 2]),");
    let loaded = from_text(newer.as_bytes()).unwrap();
    assert_eq!(loaded.read_only, Some(Unknown::Version(VERSION + 1)));
    assert_eq!(loaded.book.len(), 2);
    let strange = newer.replace("kind: Memory", "kind: Dream");
    assert_eq!(from_text(strange.as_bytes()), Err(LoadError::Newer { version: VERSION + 1 }));
}

#[test]
fn an_unknown_field_opens_read_only_and_is_named() {
    let text = sample("company:", "fax: Some((old: \"1\")),\n      company:");
    let loaded = from_text(text.as_bytes()).unwrap();
    assert_eq!(loaded.read_only, Some(Unknown::Fields(vec!["clients.fax".to_owned()])));
    assert_eq!(loaded.book.client(ClientId(1)).unwrap().company, "Flores Ruiz");
}

#[test]
fn a_hand_that_edits_well_is_believed_but_told() {
    let loaded = from_text(sample("Flores Ruiz", "Flores & Ruiz").as_bytes()).unwrap();
    assert_eq!(loaded.notices, [Notice::ChangedOutside]);
    assert_eq!(loaded.book.client(ClientId(1)).unwrap().company, "Flores & Ruiz");
}

/// What was mended after replacing something in the sample: what, what it was, what it is.
fn mended(from: &str, to: &str) -> (Book, Vec<(Mending, String, String)>) {
    let loaded = from_text(sample(from, to).as_bytes()).unwrap();
    let mended = loaded.notices.into_iter().find_map(|notice| match notice {
        Notice::Mended(mended) => Some(mended),
        Notice::ChangedOutside => None,
    });
    let mended = mended.unwrap_or_default().into_iter().map(|it| (it.what, it.was, it.now));
    (loaded.book, mended.collect())
}

fn one(what: Mending, was: &str, now: &str) -> Vec<(Mending, String, String)> {
    vec![(what, was.to_owned(), now.to_owned())]
}

#[test]
fn what_no_screen_could_make_is_mended_and_listed() {
    let cases = [
        ("value: 4", "value: 11", one(Mending::Affinity, "11", "10")),
        ("value: 4", "value: -1", one(Mending::Affinity, "-1", "0")),
        ("\"1971-02-28\"", "\"1971-02-29\"", one(Mending::Date, "1971-02-29", "1971-02-28")),
        ("since: 2019", "since: 0", one(Mending::Date, "0", "1")),
        ("began: \"2026", "began: \"0000", one(Mending::Date, "0000-11-20", "0001-11-20")),
        ("client: 1", "client: 9", one(Mending::PlaceOfNobody, "9: \u{fe}", "")),
    ];
    for (from, to, expected) in cases {
        let (_, mended) = mended(from, to);
        let expected: Vec<_> = expected
            .into_iter()
            .map(|(what, was, now)| (what, was.replace('\u{fe}', "moved to Chile"), now))
            .collect();
        assert_eq!(mended, expected, "{to}");
    }
}

#[test]
fn the_same_number_twice_loses_nobody() {
    let second = "clients: [\n    (id: 1, name: \"Pavel\", anecdotes: [(id: 7, on: \"2026-01-01\", kind: Memory, text: \"tea\")]),";
    let (book, mended) = mended("clients: [", second);
    assert_eq!(book.len(), 3);
    assert_eq!(mended.iter().filter(|it| it.0 == Mending::SameId).count(), mended.len());
    let names: Vec<&str> = book.clients().map(|it| it.full_name.as_str()).collect();
    assert_eq!(names, ["Pavel", "Пётр", "Marta Ruiz"]);
    assert_eq!(from_text(to_text(&book).as_bytes()).unwrap().notices, []);
}

#[test]
fn two_seasons_of_a_year_become_one() {
    let second = "seasons: [\n    (year: 2026, began: \"2026-11-01\", days: [\"2026-12-01\"], places: [(client: 1)]),";
    let (book, mended) = mended("seasons: [", second);
    let season = book.season(2026).unwrap();
    assert_eq!((season.days.len(), season.places.len()), (3, 1));
    let what: Vec<Mending> = mended.iter().map(|it| it.0).collect();
    assert_eq!(what, [Mending::SecondSeason, Mending::SecondPlace]);
}

#[test]
fn what_can_not_be_guessed_is_refused_with_its_line() {
    let text = sample("\"1971-02-28\"", "\"soon\"");
    let line = text.lines().position(|line| line.contains("soon")).unwrap() + 1;
    let Err(LoadError::Broken { at, reason }) = from_text(text.as_bytes()) else {
        panic!("opened");
    };
    assert_eq!(at.line, line);
    assert!(reason.contains("soon"), "{reason}");
}

#[test]
fn what_is_no_book_is_turned_down_at_once() {
    let deep = format!("(version: 1, clients: {}", "[".repeat(100_000));
    let deep_field = format!("(version: 1, x: {}", "(a:".repeat(100_000));
    let utf16: Vec<u8> = to_text(&book(1)).encode_utf16().flat_map(u16::to_le_bytes).collect();
    let zeros = vec![0; 100_000_000];
    let start = Instant::now();
    assert_eq!(from_text(b""), Err(LoadError::Empty));
    assert_eq!(from_text(b"\xef\xbb\xbf \r\n"), Err(LoadError::Empty));
    assert_eq!(from_text(&utf16), Err(LoadError::Utf16));
    assert_eq!(from_text(b"name;mail\nMarta;m@example.com\n"), Err(LoadError::NotABook));
    assert_eq!(from_text(&zeros), Err(LoadError::NotABook));
    assert!(matches!(from_text(b"\xff\x00\x10PNG"), Err(LoadError::NotText { .. })));
    assert!(matches!(from_text(deep.as_bytes()), Err(LoadError::Broken { .. })));
    assert!(matches!(from_text(deep_field.as_bytes()), Err(LoadError::Broken { .. })));
    assert!(start.elapsed().as_secs() < 5, "generous, for a build without optimisation");
}
