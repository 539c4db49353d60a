//! The order of a season: everyone once, the hard ones early and apart, newcomers behind the past.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeSet;

use chrono::NaiveDate;
use posdata::model::order::{add, mix, next_to_write};
use posdata::model::{
    Affinity, Anecdote, AnecdoteId, AnecdoteKind, Book, Client, ClientId, ClientState, Group,
    Handover, Note, NoteId, NoteState, Occasion, Place, Season, SetAside,
};
use proptest::prelude::*;

const YEAR: i32 = 2026;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(YEAR, 12, 10).unwrap()
}

fn client(id: u64, affinity: Option<u8>, problem: bool) -> Client {
    let mut client = Client::new(ClientId(id), format!("Client {id}"));
    client.affinity.rate(day(), affinity.and_then(Affinity::new));
    if problem {
        client.anecdotes.push(Anecdote {
            id: AnecdoteId(id),
            on: day(),
            kind: AnecdoteKind::Problem,
            text: "the second invoice".into(),
        });
    }
    client
}

fn is_hated(client: &Client) -> bool {
    client.affinity.current().is_some_and(|affinity| affinity.group() == Group::Hated)
}

fn is_hard(client: &Client) -> bool {
    is_hated(client) || !client.anecdotes.is_empty()
}

fn longest_run(marks: impl IntoIterator<Item = bool>) -> usize {
    let mut run = 0;
    marks.into_iter().fold(0, |longest, mark| {
        run = if mark { run + 1 } else { 0 };
        longest.max(run)
    })
}

fn mixed(clients: &[Client], seed: u64) -> Vec<&Client> {
    let order = mix(clients, seed);
    order.iter().map(|id| clients.iter().find(|client| client.id == *id).unwrap()).collect()
}

fn people(most: usize) -> impl Strategy<Value = Vec<Client>> {
    let one = (prop::option::weighted(0.8, 0..=10_u8), prop::bool::weighted(0.2));
    prop::collection::vec(one, 0..most).prop_map(|all| {
        (1..).zip(all).map(|(id, (affinity, problem))| client(id, affinity, problem)).collect()
    })
}

proptest! {
    #[test]
    fn everyone_is_in_the_order_once(clients in people(60), seed: u64) {
        let order = mix(&clients, seed);
        prop_assert_eq!(order.len(), clients.len());
        prop_assert_eq!(order.iter().collect::<BTreeSet<_>>().len(), clients.len());
    }

    #[test]
    fn never_three_hated_in_a_row_where_it_can_be_avoided(clients in people(25), seed: u64) {
        let hated = clients.iter().filter(|client| is_hated(client)).count();
        let others = clients.len() - hated;
        if 2 * (others + 1) >= hated {
            let order = mixed(&clients, seed);
            prop_assert!(longest_run(order.into_iter().map(is_hated)) <= 2);
        }
    }

    #[test]
    fn it_starts_easy_and_the_hard_ones_come_next(clients in people(60), seed: u64) {
        let hard = clients.iter().filter(|client| is_hard(client)).count();
        let easy = clients.len() - hard;
        prop_assume!(easy > hard.div_ceil(2));
        let order = mixed(&clients, seed);
        prop_assert!(!is_hard(order[0]));
        let liked_most = clients.iter().filter(|client| !is_hard(client));
        prop_assert_eq!(
            order[0].affinity.current(),
            liked_most.map(|client| client.affinity.current()).max().unwrap()
        );
        prop_assert!(longest_run(order.iter().map(|client| is_hard(client))) <= 2);
        let last_hard = order.iter().rposition(|client| is_hard(client)).map_or(0, |at| at + 1);
        prop_assert!(last_hard <= 1 + hard + hard.div_ceil(2));
    }

    #[test]
    fn the_same_people_have_the_same_order_however_they_come(clients in people(30), seed: u64) {
        let backwards: Vec<Client> = clients.iter().rev().cloned().collect();
        prop_assert_eq!(mix(&clients, seed), mix(&backwards, seed));
    }

    #[test]
    fn a_newcomer_stands_behind_all_that_was_begun_and_moves_nobody(
        clients in people(20),
        affinity in prop::option::of(0..=10_u8),
        begun in prop::collection::vec(prop::bool::ANY, 20),
    ) {
        let (mut book, mut season) = begin(&clients);
        for (id, _) in mix(&clients, 1).into_iter().zip(begun).filter(|(_, begun)| *begun) {
            write(&mut book, id, NoteState::Draft);
        }
        let before = season.places.clone();
        let newcomer = client(99, affinity, false);
        book.insert(newcomer.clone());
        add(&mut season, &book, &newcomer);
        let at = season.places.iter().position(|place| place.client == newcomer.id).unwrap();
        for place in &season.places[at..] {
            prop_assert!(book.client(place.client).unwrap().notes.is_empty());
        }
        season.places.remove(at);
        prop_assert_eq!(season.places, before);
    }
}

#[test]
fn keeping_the_hated_apart_goes_before_the_easy_start() {
    let clients = [1, 2, 3].map(|id| client(id, Some(0), false));
    let all: Vec<Client> = clients.into_iter().chain([client(4, Some(9), false)]).collect();
    let order = mixed(&all, 0);
    assert_eq!(
        order.iter().map(|client| is_hated(client)).collect::<Vec<_>>(),
        [true, true, false, true]
    );
}

fn begin(clients: &[Client]) -> (Book, Season) {
    let mut book = Book::default();
    for client in clients {
        book.insert(client.clone());
    }
    let mut season = Season::new(YEAR, day());
    season.places = mix(clients, 1).into_iter().map(Place::new).collect();
    (book, season)
}

fn write(book: &mut Book, id: ClientId, state: NoteState) {
    let mut note = Note::new(NoteId(id.0), Occasion::YearEnd(YEAR), None, day());
    note.body = "Aquel día del toldo".into();
    note.state = state;
    book.client_mut(id).unwrap().notes = vec![note];
}

/// Five clients whom nobody hates, with their season in the order of their ids.
fn five() -> (Book, Season) {
    let clients: Vec<Client> = (1..=5).map(|id| client(id, Some(8), false)).collect();
    let (book, mut season) = begin(&clients);
    season.places.sort_by_key(|place| place.client);
    (book, season)
}

#[test]
fn a_hard_newcomer_comes_soon_and_an_easy_one_last() {
    let (mut book, mut season) = five();
    write(&mut book, ClientId(1), NoteState::Draft);
    for (id, affinity) in [(6, 0), (7, 0), (8, 0), (9, 10)] {
        let newcomer = client(id, Some(affinity), false);
        book.insert(newcomer.clone());
        add(&mut season, &book, &newcomer);
        add(&mut season, &book, &newcomer);
    }
    let ids: Vec<u64> = season.places.iter().map(|place| place.client.0).collect();
    assert_eq!(ids, [1, 7, 6, 2, 8, 3, 4, 5, 9]);
}

#[test]
fn next_is_whoever_still_has_something_to_be_written() {
    let (mut book, mut season) = five();
    let next = |book: &Book, season: &Season, after: Option<u64>| {
        next_to_write(season, book, after.map(ClientId)).map(|id| id.0)
    };
    assert_eq!(next(&book, &season, None), Some(1));
    assert_eq!(next(&book, &season, Some(1)), Some(2));
    write(&mut book, ClientId(2), NoteState::Ready);
    write(&mut book, ClientId(3), NoteState::HandedOver(Handover::Copy));
    assert_eq!(next(&book, &season, Some(1)), Some(4));
    season.place_mut(ClientId(4)).unwrap().set_aside =
        Some(SetAside { on: day(), reason: "moved abroad".into() });
    assert_eq!(next(&book, &season, Some(1)), Some(5));
    book.client_mut(ClientId(5)).unwrap().state = ClientState::Archived;
    assert_eq!(next(&book, &season, Some(3)), Some(1), "round to the start");
    write(&mut book, ClientId(1), NoteState::Draft);
    assert_eq!(next(&book, &season, Some(1)), Some(1), "the only one left");
    let at = day().and_hms_opt(9, 0, 0).unwrap();
    write(&mut book, ClientId(1), NoteState::Sent { at, by: Handover::ByHand });
    assert_eq!(next(&book, &season, None), None);
}
