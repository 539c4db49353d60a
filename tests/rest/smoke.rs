//! The book with which the real window is tried out: a thousand clients, made by the product's own
//! format. `POSDATA_SMOKE_BOOK` names where it is to lie.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::path::PathBuf;
use std::sync::Arc;

use posdata::model::{
    Affinity, AffinityHistory, Anecdote, AnecdoteId, AnecdoteKind, Book, Client, ClientId,
    Direction, EmailAddress, Handover, Interaction, InteractionId, InteractionKind, Note, NoteId,
    NoteState, Occasion, Rating,
};
use posdata::store::fs::{Fs, RealFs};
use posdata::store::{Access, Opening, open};

fn day(year: i32, month: u32, day: u32) -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// Words for notes; every client has others.
const WORDS: [&str; 24] = [
    "taller",
    "gracias",
    "recuerdo",
    "when",
    "invoice",
    "harbour",
    "письмо",
    "весной",
    "договор",
    "your",
    "terrace",
    "lluvia",
    "March",
    "нашли",
    "sonríe",
    "paper",
    "wedding",
    "furgoneta",
    "закат",
    "honest",
    "queso",
    "delay",
    "смех",
    "again",
];

fn text(seed: u64, words: u64) -> String {
    let word = |n: u64| {
        let draw = (seed + n).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 33;
        format!("{}{}", WORDS[(draw % 24) as usize], draw % 977)
    };
    (0..words).map(word).collect::<Vec<_>>().join(" ")
}

/// A client as they are after some years: about 3.6 kB in the file.
fn client(number: u64) -> Client {
    let mut client = Client::new(ClientId(number), format!("Cliente {number:05} Núñez"));
    client.company = format!("Taller {}", number % 97);
    client.place = "Valencia".into();
    client.phones = vec![format!("+34 555 01 {number:05}")];
    client.emails.extend(EmailAddress::parse(&format!("cliente{number}@example.com")));
    let affinity = Affinity::new((number % 11) as u8);
    client.affinity = AffinityHistory::new(vec![Rating { on: day(2026, 11, 1), affinity }]);
    client.anecdotes = (0..3)
        .map(|n| Anecdote {
            id: AnecdoteId(number * 10 + n),
            on: day(2026, 3, 12),
            kind: AnecdoteKind::ALL[n as usize],
            text: text(number * 1_000 + n * 100, 9),
        })
        .collect();
    client.interactions = (0..4)
        .map(|n| Interaction {
            id: InteractionId(number * 10 + n),
            on: day(2026, 1 + n as u32 * 2, 12),
            kind: InteractionKind::Call,
            direction: Direction::Out,
            line: text(number * 1_000 + 400 + n * 10, 5),
        })
        .collect();
    client.notes = (0..3).map(|n| note(&client, n)).collect();
    client
}

/// The client's note of 2023 and so many years.
fn note(client: &Client, nth: u64) -> Note {
    let year = 2023 + nth as i32;
    let (id, sent) = (client.id.0, day(year, 12, 12));
    let to = client.emails.first().cloned();
    let mut note = Note::new(NoteId(id * 10 + nth), Occasion::YearEnd(year), to, sent);
    note.subject = text(id * 1_000 + 500 + nth, 4);
    note.body = text(id * 1_000 + 600 + nth * 100, 28);
    let at = sent.and_time(chrono::NaiveTime::MIN);
    note.state = NoteState::Sent { at, by: Handover::MailProgram };
    note
}

/// Of a thousand clients, or as many as `POSDATA_SMOKE_CLIENTS` says.
fn book() -> Book {
    let clients = std::env::var("POSDATA_SMOKE_CLIENTS").ok().and_then(|count| count.parse().ok());
    let mut book = Book::default();
    (1..=clients.unwrap_or(1_000)).for_each(|number| book.insert(client(number)));
    book
}

#[test]
fn write_a_book_of_a_thousand() {
    let folder = tempfile::tempdir().unwrap();
    let path = std::env::var_os("POSDATA_SMOKE_BOOK")
        .map_or_else(|| folder.path().join("book.ron"), PathBuf::from);
    let fs: Arc<dyn Fs> = Arc::new(RealFs);
    let Access::Editable(mut file) = open(&fs, &path, Opening::Polite).unwrap().access else {
        panic!("the new book can't be written");
    };
    let now = day(2026, 11, 22).and_hms_opt(12, 0, 0).unwrap();
    file.save(0, &book(), now).unwrap();
    drop(file);
    assert_eq!(open(&fs, &path, Opening::Polite).unwrap().book, book());
}
