//! The book with which the real window is tried out: a thousand clients, made by the product's own
//! format. `POSDATA_SMOKE_BOOK` names where it is to lie.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::path::PathBuf;
use std::sync::Arc;

use posdata::model::{Affinity, AffinityHistory, Book, Client, ClientId, EmailAddress, Rating};
use posdata::store::fs::{Fs, RealFs};
use posdata::store::{Access, Opening, open};

fn day(year: i32, month: u32, day: u32) -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn thousand() -> Book {
    let mut book = Book::default();
    for number in 1..=1_000_u64 {
        let mut client = Client::new(ClientId(number), format!("Cliente {number:04} Núñez"));
        client.company = format!("Taller {}", number % 97);
        client.emails.extend(EmailAddress::parse(&format!("cliente{number}@example.com")));
        let affinity = Affinity::new((number % 11) as u8);
        client.affinity = AffinityHistory::new(vec![Rating { on: day(2026, 11, 1), affinity }]);
        book.insert(client);
    }
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
    file.save(0, &thousand(), now).unwrap();
    drop(file);
    assert_eq!(open(&fs, &path, Opening::Polite).unwrap().book.len(), 1_000);
}
