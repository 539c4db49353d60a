//! Finding those who stand twice among 10,000 clients, and asking for one person.

use std::hint::black_box;

use criterion::{Criterion, SamplingMode};
use posdata::checks::doubles::{DoublesIndex, pairs};
use posdata::model::{Book, Client, ClientId, EmailAddress, PartialDate};

use crate::again::Draw;

const CLIENTS: u64 = 10_000;

const GIVEN: [&str; 32] = [
    "Marta",
    "Francisco",
    "José María",
    "Paco",
    "Ana",
    "Luis",
    "Carmen",
    "Pilar",
    "Miguel",
    "Rosa",
    "Elizabeth",
    "Graham",
    "Hannah",
    "Beth",
    "Mark",
    "William",
    "Bill",
    "Jane",
    "Tom",
    "J.",
    "Вера",
    "Александр",
    "Саша",
    "Марина",
    "Павел",
    "Алексей",
    "Мария",
    "Лев",
    "Ольга",
    "Sasha",
    "Dmitry",
    "Yulia",
];

const SYLLABLES: [&str; 24] = [
    "ma", "ri", "no", "ta", "lo", "gar", "ruiz", "ez", "son", "field", "ker", "ber", "sant", "al",
    "qui", "dor", "ве", "ло", "сид", "ов", "лебе", "ин", "чук", "ская",
];

/// Small numbers are drawn more often, as common surnames are.
fn family(draw: &mut Draw) -> String {
    let most = [60, 400, 3_000][draw.next() % 3];
    let number = draw.next() % most;
    let mut name = String::new();
    for part in [number % 24, number / 24 % 24, (number + 7) % 24] {
        name.push_str(SYLLABLES[part]);
    }
    name
}

fn client(draw: &mut Draw, id: u64) -> Client {
    let given = GIVEN[draw.next() % GIVEN.len()];
    let mut name = format!("{given} {}", family(draw));
    if draw.next().is_multiple_of(3) {
        name = format!("{name} {}", family(draw));
    }
    let mut client = Client::new(ClientId(id), name);
    client.company = format!("House{} & Sons", draw.next() % 3_000);
    client.phones = vec![format!("+34 6{:08}", draw.next() % 100_000_000)];
    let address = match draw.next() % 20 {
        0 => "info@example.com".to_owned(),
        _ => format!("client{id}@example.com"),
    };
    client.emails = EmailAddress::parse(&address).into_iter().collect();
    let (month, day) = (1 + draw.next() as u32 % 12, 1 + draw.next() as u32 % 28);
    client.birthday = PartialDate::new(None, month, day).filter(|_| draw.next().is_multiple_of(2));
    client
}

/// One in twenty stands there twice.
fn book() -> Book {
    let mut draw = Draw(7);
    let mut book = Book::default();
    for id in (0..CLIENTS).step_by(20) {
        for nth in 0..19 {
            book.insert(client(&mut draw, id + nth));
        }
        let double = book.client(ClientId(id)).map(|it| Client::clone(it)).unwrap();
        let name = double.full_name.to_uppercase();
        book.insert(Client { id: ClientId(id + 19), full_name: name, ..double });
    }
    book
}

/// Measures the whole book, and one person of an import.
pub(crate) fn doubles(c: &mut Criterion) {
    let book = book();
    assert!(pairs(&book).len() >= 500);
    let mut group = c.benchmark_group("doubles");
    group.sample_size(10).sampling_mode(SamplingMode::Flat);
    group.bench_function("pairs among 10,000", |b| {
        b.iter(|| black_box(pairs(&book).len()));
    });
    let index = DoublesIndex::of(&book);
    let person = book.client(ClientId(20)).map(|it| Client::clone(it)).unwrap();
    group.bench_function("one among 10,000", |b| b.iter(|| index.nearest(black_box(&person))));
    group.finish();
}
