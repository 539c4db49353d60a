//! Search, order of a season, sorting, and the rows of the table.

use std::hint::black_box;
use std::sync::Arc;

use chrono::NaiveDate;
use criterion::{BenchmarkId, Criterion};
use posdata::model::attention::{Almanac, Upcoming};
use posdata::model::order::mix;
use posdata::model::pace::Progress;
use posdata::model::search::SearchIndex;
use posdata::model::table::{Filter, Sort, Source, rows};
use posdata::model::{
    Affinity, Anecdote, AnecdoteId, AnecdoteKind, Book, Client, ClientId, Collation, EmailAddress,
    NameOrder, Note, NoteId, Occasion, Place, Season,
};

pub(crate) const SIZES: [u64; 2] = [1_000, 10_000];
const YEAR: i32 = 2026;

/// Numbers that are the same in every run.
struct Draw(u64);

impl Draw {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (self.0 >> 33) % limit
    }

    /// One of 60,000 words, the first ones far more often, as in a language.
    fn word(&mut self) -> String {
        let most = [100, 1_000, 10_000, 60_000][self.below(4) as usize];
        spell(self.below(most))
    }

    fn text(&mut self, words: u64) -> String {
        let words: Vec<String> = (0..words).map(|_| self.word()).collect();
        words.join(" ")
    }
}

/// A word made of syllables; every fifth one Cyrillic.
fn spell(number: u64) -> String {
    const LATIN: [&str; 16] = [
        "ma", "va", "len", "ta", "ar", "cí", "bo", "dri", "go", "ña", "sol", "pe", "ru", "tu",
        "ki", "ez",
    ];
    const CYRILLIC: [&str; 16] = [
        "ма", "ва", "лен", "та", "ар", "ци", "бо", "дри", "го", "ня", "соль", "пе", "ру", "ту",
        "ки", "ез",
    ];
    let syllables = if number.is_multiple_of(5) { CYRILLIC } else { LATIN };
    let mut rest = number + 17;
    let mut word = String::new();
    while rest > 0 {
        word.push_str(syllables[(rest % 16) as usize]);
        rest /= 16;
    }
    word
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(YEAR, 12, 10).unwrap()
}

fn client(id: u64, draw: &mut Draw) -> Client {
    let mut client = Client::new(ClientId(id), draw.text(2));
    client.company = draw.text(2);
    client.place = draw.word();
    client.emails = EmailAddress::parse(&format!("client{id}@example.com")).into_iter().collect();
    client.phones = vec![format!("+34 6{:08}", draw.below(100_000_000))];
    client.affinity.rate(today(), Affinity::new(draw.below(11) as u8));
    client.anecdotes = (0..3)
        .map(|n| Anecdote {
            id: AnecdoteId(id * 10 + n),
            on: today(),
            kind: AnecdoteKind::Anecdote,
            text: draw.text(15),
        })
        .collect();
    client.notes = (0..4)
        .map(|n| {
            let occasion = Occasion::YearEnd(YEAR - n);
            let mut note =
                Note::new(NoteId(id * 10 + u64::from(n.unsigned_abs())), occasion, None, today());
            note.body = draw.text(90);
            note
        })
        .collect();
    client
}

pub(crate) fn book(size: u64) -> Book {
    let mut draw = Draw(7);
    let mut book = Book::default();
    (1..=size).for_each(|id| book.insert(client(id, &mut draw)));
    book
}

fn indexed(book: &Book) -> SearchIndex {
    let mut index = SearchIndex::default();
    book.clients().for_each(|client| index.update(client.id, Some(client)));
    index
}

pub(crate) fn search(c: &mut Criterion) {
    let mut group = c.benchmark_group("search");
    for size in SIZES {
        let index = indexed(&book(size));
        for query in ["a", "mar", "valen", "arc", "вален", "6001", "mar valen sol"] {
            group.bench_function(BenchmarkId::new(query, size), |b| {
                b.iter(|| index.search(black_box(query)));
            });
        }
    }
}

pub(crate) fn index(c: &mut Criterion) {
    let mut group = c.benchmark_group("search index");
    group.sample_size(10);
    for size in SIZES {
        let book = book(size);
        group.bench_function(BenchmarkId::new("build", size), |b| b.iter(|| indexed(&book)));
        let mut index = indexed(&book);
        let first = book.client(ClientId(1)).unwrap();
        let mut edited = Client::clone(first);
        edited.notes[0].body.push('x');
        let edited = Arc::new(edited);
        group.bench_function(BenchmarkId::new("two letters typed", size), |b| {
            b.iter(|| {
                index.update(first.id, Some(&edited));
                index.update(first.id, Some(first));
            });
        });
    }
}

pub(crate) fn order(c: &mut Criterion) {
    let mut group = c.benchmark_group("season");
    for size in SIZES {
        let book = book(size);
        let mut season = Season::new(YEAR, today());
        season.places = book.clients().map(|client| Place::new(client.id)).collect();
        group.bench_function(BenchmarkId::new("order", size), |b| {
            b.iter(|| mix(book.clients().map(Arc::as_ref), 2026));
        });
        group.bench_function(BenchmarkId::new("progress", size), |b| {
            b.iter(|| Progress::of(&book, &season, today()));
        });
    }
}

pub(crate) fn sort(c: &mut Criterion) {
    let collation = Collation::new("es");
    let book = book(10_000);
    let names: Vec<&str> = book.clients().map(|client| client.full_name.as_str()).collect();
    let mut group = c.benchmark_group("sort 10000 names");
    group.bench_function("by key", |b| {
        b.iter(|| {
            let mut names = names.clone();
            names.sort_by_cached_key(|name| collation.key(name));
            names
        });
    });
    group.bench_function("by comparison", |b| {
        b.iter(|| {
            let mut names = names.clone();
            names.sort_by(|a, b| collation.compare(a, b));
            names
        });
    });
}

pub(crate) fn table(c: &mut Criterion) {
    let mut group = c.benchmark_group("table rows");
    for size in SIZES {
        let book = book(size);
        let index = indexed(&book);
        let mut names = NameOrder::new("es");
        book.clients().for_each(|client| names.update(client.id, Some(client)));
        let next = Upcoming::of(&Almanac::of(&book), today());
        let source = Source { book: &book, search: Some(&index), names: &names, next: &next };
        for query in ["", "valen"] {
            let filter = Filter { query: query.into(), ..Filter::default() };
            group.bench_function(BenchmarkId::new(format!("“{query}”"), size), |b| {
                b.iter(|| rows(source, &filter, Sort::default(), today()));
            });
        }
    }
}
