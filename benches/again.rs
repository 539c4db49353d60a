//! What a key press costs in a book of 10,000 notes: asking whether the note is another one again,
//! and telling the index what was typed.

use std::hint::black_box;
use std::sync::Arc;

use chrono::NaiveDate;
use criterion::{BatchSize, Criterion};
use posdata::checks::again::AgainIndex;
use posdata::model::{Client, ClientId, Note, NoteId, Occasion};

const SYLLABLES: [&str; 16] = [
    "ma", "ri", "no", "ta", "ве", "ло", "сти", "ка", "que", "dor", "al", "ción", "th", "er", "ing",
    "ou",
];

/// Numbers that look drawn and are the same in every run.
pub(crate) struct Draw(pub(crate) u64);

impl Draw {
    pub(crate) fn next(&mut self) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize
    }

    pub(crate) fn body(&mut self) -> String {
        let mut body = String::from("Dear friend,\n\n");
        for _ in 0..120 {
            // Small numbers are drawn more often, as common words are.
            let word = self.next() % (1 + self.next() % 4096);
            for digit in [word % 16, word / 16 % 16, word / 256] {
                body.push_str(SYLLABLES[digit]);
            }
            body.push(' ');
        }
        body + "\n\nWarmly, Elena"
    }
}

fn book(clients: u64, notes: u64) -> (AgainIndex, Vec<Arc<Client>>) {
    let mut draw = Draw(7);
    let mut index = AgainIndex::default();
    let made = (0..clients).map(|id| {
        let mut client = Client::new(ClientId(id), format!("Client{id} Family{}", id % 900));
        for nth in 0..notes {
            let occasion = Occasion::YearEnd(2020 + nth as i32);
            let mut note = Note::new(NoteId(id * notes + nth), occasion, None, NaiveDate::MIN);
            note.body = draw.body();
            client.notes.push(note);
        }
        let client = Arc::new(client);
        index.update(client.id, Some(&client));
        client
    });
    let made = made.collect();
    (index, made)
}

/// Measures asking and updating, with 10,000 and with 40,000 notes.
pub(crate) fn again(c: &mut Criterion) {
    for (clients, notes) in [(2_000, 5), (10_000, 4)] {
        let (index, book) = book(clients, notes);
        let me = &book[book.len() / 2];
        let own = Draw(99).body();
        let copy = book[17].notes[1].body.replace("Dear friend", "Hello Ann");
        let label = clients * notes;
        c.bench_function(&format!("again/own words among {label}"), |b| {
            b.iter(|| black_box(index.find(me, black_box(&own))));
        });
        c.bench_function(&format!("again/copy among {label}"), |b| {
            b.iter(|| black_box(index.find(me, black_box(&copy))));
        });
        let mut typed = Client::clone(me);
        if let Some(note) = typed.notes.last_mut() {
            note.body.push('x');
        }
        let typed = Arc::new(typed);
        let mut kept = index.clone();
        c.bench_function(&format!("again/one letter typed among {label}"), |b| {
            b.iter_batched(
                || (),
                |()| {
                    kept.update(me.id, Some(&typed));
                    kept.update(me.id, Some(me));
                },
                BatchSize::SmallInput,
            );
        });
    }
}
