//! The book's file: whatever happens to it, nothing of the user's is lost.
#![expect(clippy::unwrap_used, reason = "a test that can't go on should stop right there")]

mod backups;
mod conflicts;
mod damaged;
mod disk;
mod elsewhere;
mod erasing;
mod killed;
mod merging;
mod opening;
mod power;
mod preferences;
mod real;
mod saving;
mod text;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use posdata::model::{Anecdote, AnecdoteId, AnecdoteKind, Book, Client, ClientId};
use posdata::store::fs::Fs;
use posdata::store::{Access, BookFile, Opened, Opening, open};

use disk::Disk;

/// Where the book lies on the tests' disks.
pub(crate) fn path() -> PathBuf {
    PathBuf::from("/home/ana/book.ron")
}

/// A morning in November.
pub(crate) fn now() -> NaiveDateTime {
    at(22, 9, 0)
}

/// A time in November 2026.
pub(crate) fn at(day: u32, hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap().and_hms_opt(hour, minute, 0).unwrap()
}

/// A book of so many clients, each with an anecdote.
pub(crate) fn book(clients: u64) -> Book {
    let mut book = Book::default();
    for id in 1..=clients {
        let mut client = Client::new(ClientId(id), format!("Marta Ruiz {id}"));
        client.company = String::from("Flores Ruiz");
        client.anecdotes = vec![Anecdote {
            id: AnecdoteId(100 + id),
            on: now().date(),
            kind: AnecdoteKind::Memory,
            text: "Her shop flooded in March — “nunca más”, she said.".to_owned(),
        }];
        book.insert(client);
    }
    book
}

/// The book with another company for one client.
pub(crate) fn renamed(book: &Book, id: u64, company: &str) -> Book {
    let mut book = book.clone();
    book.client_mut(ClientId(id)).unwrap().company = String::from(company);
    book
}

pub(crate) fn shared(disk: &Disk) -> Arc<dyn Fs> {
    Arc::new(disk.clone())
}

pub(crate) fn opened(disk: &Disk) -> Opened {
    open(&shared(disk), &path(), Opening::Polite).unwrap()
}

pub(crate) fn editable(opened: Opened) -> BookFile {
    match opened.access {
        Access::Editable(file) => *file,
        Access::ReadOnly(why) => panic!("read-only: {why:?}"),
    }
}

/// A disk on which a book was saved.
pub(crate) fn disk_with(book: &Book) -> Disk {
    let disk = Disk::default();
    disk.put(&path(), posdata::store::format::to_text(book).as_bytes());
    disk
}

/// Whatever a start must not leave in the folder.
pub(crate) fn litter(disk: &Disk) -> Vec<PathBuf> {
    let expected = |file: &Path| {
        file == path() || file.parent().is_some_and(|dir| dir.ends_with("book.ron.backups"))
    };
    disk.files().into_iter().filter(|file| !expected(file)).collect()
}
