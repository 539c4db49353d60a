//! What the checks cost on a key press, one by one and together, among 10,000 clients with 50,000
//! notes; and the index that they ask, from nothing and for one letter.

use std::hint::black_box;
use std::sync::Arc;

use chrono::NaiveDate;
use criterion::{Criterion, SamplingMode};
use posdata::checks::hints::read;
use posdata::checks::left_overs::left_overs;
use posdata::checks::length::length;
use posdata::checks::others::Others;
use posdata::checks::personal::is_for_anybody;
use posdata::checks::retold::retold;
use posdata::checks::selling::selling;
use posdata::model::{
    Anecdote, AnecdoteId, AnecdoteKind, Client, ClientId, Handover, Note, NoteId, NoteState,
    Occasion, PersonAround,
};

use crate::again::Draw;

const CLIENTS: u64 = 10_000;
const NOTES: u64 = 5;

const GIVEN: [&str; 24] = [
    "Marta",
    "Francisco",
    "Elizabeth",
    "Graham",
    "Hannah",
    "Pilar",
    "Rosa",
    "Mark",
    "Will",
    "Grace",
    "Вера",
    "Александр",
    "Марина",
    "Павел",
    "Алексей",
    "Мария",
    "Ana",
    "Luis",
    "Carmen",
    "Jane",
    "Tom",
    "Лев",
    "Ольга",
    "Miguel",
];

/// A note as it is typed: with a name of somebody else, a story and a wish.
const TYPED: &str = "Dear Rosa,\n\nI keep thinking of the afternoon when the awning came down on us \
and the pictures turned out better for it. You laughed so hard that the neighbours came to look. \
Whatever we argued about afterwards, Hannah, that afternoon on the terrace was worth the year, and \
I hope that the next one brings as much of it. The roof in Whitby held, I hear, and Biscuit has \
grown up; tell him that I still have the invoice with the bite.\n\nMerry Christmas,\nElena";

fn clients() -> Vec<Arc<Client>> {
    let mut draw = Draw(7);
    (0..CLIENTS).map(|id| Arc::new(client(&mut draw, id))).collect()
}

fn client(draw: &mut Draw, id: u64) -> Client {
    let given = GIVEN[draw.next() % GIVEN.len()];
    let mut client = Client::new(ClientId(id), format!("{given} Family{}", draw.next() % 4000));
    client.company = format!("House{} & Sons", id % 3000);
    client.people = vec![PersonAround { name: "Biscuit".into(), relation: "dog".into() }];
    let day = NaiveDate::default();
    let kind = AnecdoteKind::Anecdote;
    let anecdote = |id, text: String| Anecdote { id: AnecdoteId(id), on: day, kind, text };
    client.anecdotes =
        (0..3).map(|id| anecdote(id, draw.body().chars().take(60).collect())).collect();
    for nth in 0..NOTES {
        let occasion = Occasion::YearEnd(2022 + nth as i32);
        let mut note = Note::new(NoteId(id * NOTES + nth), occasion, None, day);
        note.body = draw.body();
        if nth + 1 < NOTES {
            let at = day.and_time(chrono::NaiveTime::MIN);
            note.state = NoteState::Sent { at, by: Handover::Copy };
        }
        client.notes.push(note);
    }
    client
}

/// As the worker reads them.
fn in_halves(clients: &[Arc<Client>]) -> Others {
    let (first, second) = clients.split_at(clients.len() / 2);
    std::thread::scope(|scope| {
        let second = scope.spawn(|| Others::of(second.iter()));
        let mut others = Others::of(first.iter());
        others.join(second.join().expect("a half that is read"));
        others
    })
}

/// Measures each check, all of them, and the index.
pub(crate) fn checks(c: &mut Criterion) {
    let clients = clients();
    let mut others = Others::of(clients.iter());
    let me = &clients[clients.len() / 2];
    let mut typing = Client::clone(me);
    if let Some(note) = typing.notes.last_mut() {
        TYPED.clone_into(&mut note.body);
    }
    let typing = Arc::new(typing);
    let note = typing.notes.last().expect("a client with notes");
    others.update(me.id, Some(&typing));
    let mut measure = |name: &str, check: &mut dyn FnMut()| {
        c.bench_function(&format!("checks/{name}"), |b| b.iter(&mut *check));
    };
    measure("own words", &mut || drop(black_box(others.again.own_words(&typing, note))));
    measure("name", &mut || drop(black_box(others.names.others(&typing, note))));
    measure("left-overs", &mut || drop(black_box(left_overs(TYPED, typing.language))));
    measure("personal", &mut || {
        black_box(is_for_anybody(&typing, TYPED, &[]));
    });
    measure("told", &mut || drop(black_box(retold(&typing, note))));
    measure("selling", &mut || {
        black_box(selling(TYPED));
    });
    measure("length", &mut || {
        black_box(length(TYPED));
    });
    measure("all", &mut || drop(black_box(read(&typing, note, &others))));
    let mut typed = Client::clone(&typing);
    if let Some(note) = typed.notes.last_mut() {
        note.body.push('x');
    }
    let typed = Arc::new(typed);
    let mut kept = others.clone();
    measure("a letter and its removal in the index", &mut || {
        kept.update(me.id, Some(&typed));
        kept.update(me.id, Some(&typing));
    });
    let mut cold = c.benchmark_group("checks");
    cold.sample_size(10).sampling_mode(SamplingMode::Flat);
    cold.bench_function("index of 50,000 notes from nothing", |b| {
        b.iter_with_large_drop(|| in_halves(&clients));
    });
    cold.finish();
}
