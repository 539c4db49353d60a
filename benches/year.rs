//! A day's attentions, a year looked back on and the dates ahead, of 10,000 clients.

use std::hint::black_box;

use chrono::{Days, NaiveDate};
use criterion::Criterion;
use posdata::model::attention::{Almanac, Today, dates_ahead};
use posdata::model::review::Review;
use posdata::model::{
    Affinity, Book, Client, ClientId, Direction, Handover, Interaction, InteractionId,
    InteractionKind, Note, NoteId, NoteState, Occasion, PartialDate, Problem, Referral, Sale, Tier,
};

use crate::again::Draw;

const CLIENTS: u64 = 10_000;

fn client(draw: &mut Draw, id: u64, today: NaiveDate) -> Client {
    let mut client = Client::new(ClientId(id), format!("Client {id}"));
    let ago = |days: usize| today - Days::new(days as u64);
    client.birthday =
        PartialDate::new(None, 1 + (draw.next() % 12) as u32, 1 + (draw.next() % 28) as u32);
    client.tier = Some(Tier::ALL[draw.next() % 3]);
    for _ in 0..3 {
        let on = ago(draw.next() % 1_500);
        client.sales.push(Sale { on, what: "A menu".to_owned(), amount: None });
        client.affinity.rate(on, Affinity::new((draw.next() % 11) as u8));
    }
    for nth in 0..5 {
        let on = ago(draw.next() % 900);
        let year = 2022 + nth;
        let kind = InteractionKind::Mail;
        let (id, direction) = (InteractionId(0), Direction::Out);
        client.interactions.push(Interaction { id, on, kind, direction, line: String::new() });
        let mut note = Note::new(NoteId(0), Occasion::YearEnd(year), None, on);
        let at = on.and_hms_opt(9, 0, 0).unwrap_or_default();
        note.state = NoteState::Sent { at, by: Handover::Copy };
        client.notes.push(note);
    }
    if draw.next().is_multiple_of(10) {
        client.problems.push(Problem::new(ago(draw.next() % 300), "It was late"));
    }
    if draw.next().is_multiple_of(10) {
        let by = ClientId(draw.next() as u64 % CLIENTS);
        client.referral = Some(Referral { by, on: ago(draw.next() % 300) });
    }
    client
}

pub(crate) fn year(c: &mut Criterion) {
    let today = NaiveDate::from_ymd_opt(2026, 5, 20).unwrap_or_default();
    let mut draw = Draw(7);
    let mut book = Book::default();
    (0..CLIENTS).for_each(|id| book.insert(client(&mut draw, id, today)));
    let mut group = c.benchmark_group("year");
    let mut almanac = Almanac::of(&book);
    group.bench_function("today, 10,000 clients", |b| {
        b.iter(|| Today::of(black_box(&almanac), today));
    });
    group.bench_function("a change to one, and today again, 10,000 clients", |b| {
        b.iter(|| {
            if let Some(client) = book.client_mut(ClientId(CLIENTS / 2)) {
                client.interval = client.interval.map_or(Some(9), |_| None);
            }
            almanac.follow(&book);
            Today::of(black_box(&almanac), today)
        });
    });
    group.bench_function("an almanac of 10,000 clients", |b| {
        b.iter(|| Almanac::of(black_box(&book)));
    });
    group.bench_function("review, 10,000 clients", |b| {
        b.iter(|| Review::of(black_box(&book), 2026, today));
    });
    group.bench_function("dates of a year, 10,000 clients", |b| {
        b.iter(|| dates_ahead(black_box(&book), today));
    });
    group.finish();
}
