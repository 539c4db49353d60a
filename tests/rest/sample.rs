//! The sample book shows all that a book can hold, on whatever day it is opened.

#![expect(clippy::unwrap_used, reason = "a missing value fails the test")]

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use posdata::model::{
    Affinity, AnecdoteKind, Book, Client, Group, InteractionKind, Language, NoteState,
    SequentialIds,
};
use posdata::store::sample;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// Common days and those on which counting in years goes wrong.
fn days() -> [NaiveDate; 5] {
    [day(2026, 11, 22), day(2026, 12, 31), day(2027, 1, 1), day(2028, 2, 29), day(2030, 7, 1)]
}

fn book_on(today: NaiveDate) -> Book {
    sample::book(today, &mut SequentialIds::default())
}

fn clients(book: &Book) -> Vec<Arc<Client>> {
    book.clients().map(Arc::clone).collect()
}

#[test]
fn forty_people_in_three_languages() {
    let clients = clients(&book_on(day(2026, 11, 22)));
    let writing = |language| clients.iter().filter(|client| client.language == language).count();
    assert_eq!(clients.len(), 40);
    assert_eq!(Language::ALL.map(writing), [14, 16, 10]);
}

#[test]
fn everything_that_can_be_shown_occurs() {
    let book = book_on(day(2026, 11, 22));
    let clients = clients(&book);
    for affinity in Affinity::all() {
        assert!(clients.iter().any(|client| client.affinity.current() == Some(affinity)));
    }
    assert_eq!(clients.iter().filter(|client| client.affinity.current().is_none()).count(), 5);
    assert!(clients.iter().any(|client| client.affinity.before().is_some()));
    for kind in AnecdoteKind::ALL {
        assert!(clients.iter().flat_map(|client| &client.anecdotes).any(|one| one.kind == kind));
    }
    for kind in InteractionKind::ALL {
        assert!(clients.iter().flat_map(|client| &client.interactions).any(|one| one.kind == kind));
    }
    let birthdays: Vec<String> =
        clients.iter().filter_map(|client| client.birthday).map(|day| day.to_string()).collect();
    assert!(birthdays.iter().any(|birthday| birthday == "--02-29"));
    assert!(birthdays.iter().any(|birthday| !birthday.starts_with("--")));
}

#[test]
fn nobody_real_can_be_reached() {
    for client in clients(&book_on(day(2026, 11, 22))) {
        let domain = client.emails[0].as_str().split_once('@').unwrap().1.to_owned();
        let reserved = ["example.com", "example.net", "example.org"];
        assert!(reserved.iter().any(|end| domain == *end || domain.ends_with(&format!(".{end}"))));
        let fictional = ["+34 555 ", "+44 555 ", "+7 555 "];
        assert!(client.phones.iter().all(|phone| fictional.iter().any(|it| phone.starts_with(it))));
    }
}

#[test]
fn the_season_has_begun_and_nobody_is_written() {
    for today in days() {
        let book = book_on(today);
        let season = book.season(today.year()).unwrap();
        let places: Vec<_> = season.places.iter().map(|place| place.client).collect();
        assert_eq!(places, clients(&book).iter().map(|client| client.id).collect::<Vec<_>>());
        assert!(season.days.iter().all(|day| *day >= today));
        let clients = clients(&book);
        let notes: Vec<_> = clients.iter().filter_map(|one| one.note_of(today.year())).collect();
        assert_eq!(notes.len(), 3);
        assert!(notes.iter().all(|note| note.state == NoteState::Draft && !note.is_empty()));
    }
}

#[test]
fn the_hard_ones_never_come_three_in_a_row() {
    let clients = clients(&book_on(day(2026, 11, 22)));
    let is_hard =
        |client: &Arc<Client>| client.affinity.current().map(Affinity::group) == Some(Group::Hated);
    assert!(!is_hard(&clients[0]));
    assert!(clients.windows(3).all(|three| !three.iter().all(is_hard)));
}

#[test]
fn nothing_lies_in_the_future_and_all_is_in_order() {
    for today in days() {
        for client in clients(&book_on(today)) {
            let name = &client.full_name;
            assert!(client.interactions.iter().all(|touch| touch.on <= today), "{name}");
            assert!(client.interactions.is_sorted_by_key(|touch| touch.on), "{name}");
            assert!(client.anecdotes.is_sorted_by_key(|anecdote| anecdote.on), "{name}");
            assert!(client.notes.is_sorted_by_key(|note| note.changed), "{name}");
            assert!(client.affinity.ratings().iter().all(|rating| rating.on <= today), "{name}");
            for note in &client.notes {
                if let NoteState::Answered { sent, on, .. } = note.state {
                    assert!(sent.date() < on && on <= today, "{name}");
                }
                if let Some(sent) = note.state.sent_at() {
                    assert!(client.since.unwrap() <= sent.year(), "{name} came after the note");
                }
            }
        }
    }
}

#[test]
fn what_was_told_had_been_noted_before() {
    for today in days() {
        for client in clients(&book_on(today)) {
            for note in &client.notes {
                for told in &note.told {
                    let anecdote = client.anecdotes.iter().find(|one| one.id == *told).unwrap();
                    let noted = anecdote.on <= note.changed;
                    assert!(noted, "{} on {today}: {}", client.full_name, anecdote.text);
                }
            }
        }
    }
}

#[test]
fn sent_notes_are_of_one_or_two_paragraphs_and_of_no_one_else() {
    let book = book_on(day(2026, 11, 22));
    let mut bodies = BTreeSet::new();
    for client in clients(&book) {
        for note in client.notes.iter().filter(|note| note.is_sent()) {
            let words = note.body.split_whitespace().count();
            assert!((40..=85).contains(&words), "{}: {words} words", client.full_name);
            assert!(client.interactions.iter().any(|touch| touch.line == note.subject));
            assert!(bodies.insert(note.body.clone()), "{}", client.full_name);
        }
    }
    assert!(bodies.len() >= 45, "{} notes", bodies.len());
}

#[test]
fn every_id_is_given_once() {
    let mut ids = BTreeSet::new();
    for client in clients(&book_on(day(2026, 11, 22))) {
        assert!(ids.insert(client.id.0));
        assert!(client.anecdotes.iter().all(|one| ids.insert(one.id.0)));
        assert!(client.interactions.iter().all(|one| ids.insert(one.id.0)));
        assert!(client.notes.iter().all(|one| ids.insert(one.id.0)));
    }
}
