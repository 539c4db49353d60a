//! How far a season has come and when it will be done.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use chrono::{NaiveDate, TimeDelta};
use posdata::model::pace::{PerDay, Progress};
use posdata::model::{
    Book, Client, ClientId, ClientState, Handover, Note, NoteId, NoteState, Occasion, Place,
    Season, SetAside,
};
use proptest::prelude::*;

const YEAR: i32 = 2026;

fn december(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(YEAR, 12, day).unwrap()
}

/// A season of so many clients, with these writing days of December.
fn season(clients: u64, days: &[u32]) -> (Book, Season) {
    let mut book = Book::default();
    let mut season = Season::new(YEAR, december(1));
    season.days = days.iter().map(|day| december(*day)).collect();
    for id in 1..=clients {
        book.insert(Client::new(ClientId(id), format!("Client {id}")));
        season.places.push(Place::new(ClientId(id)));
    }
    (book, season)
}

fn note(book: &mut Book, id: u64, state: NoteState) {
    let mut note = Note::new(NoteId(id), Occasion::YearEnd(YEAR), None, december(1));
    note.body = "Aquel día".into();
    note.state = state;
    book.client_mut(ClientId(id)).unwrap().notes = vec![note];
}

fn sent(on: NaiveDate) -> NoteState {
    NoteState::Sent { at: on.and_hms_opt(23, 59, 0).unwrap(), by: Handover::MailProgram }
}

fn send(book: &mut Book, ids: impl IntoIterator<Item = u64>, on: NaiveDate) {
    ids.into_iter().for_each(|id| note(book, id, sent(on)));
}

#[test]
fn the_pace_so_far_is_spread_over_the_writing_days_ahead() {
    let (mut book, season) = season(84, &[11, 12, 14, 15, 16, 18]);
    send(&mut book, 1..=20, december(11));
    send(&mut book, 21..=31, december(12));
    let progress = Progress::of(&book, &season, december(12));
    // 15.5 a day: 4.5 more today, 46.5 on the next three days, the rest on the 18th.
    assert_eq!(
        progress,
        Progress {
            total: 84,
            written: 31,
            today: 11,
            set_aside: 0,
            to_go: 53,
            done_on: Some(december(18)),
        }
    );
}

#[test]
fn what_the_writing_days_do_not_hold_goes_on_every_day_after() {
    let (mut book, season) = season(10, &[1, 2, 5]);
    send(&mut book, 1..=2, december(1));
    let done = |today| Progress::of(&book, &season, december(today)).done_on;
    // Two a day: 8 to go on the 2nd, the 5th, the 6th and the 7th.
    assert_eq!(done(2), Some(december(7)));
    assert_eq!(done(1), Some(december(7)), "today is used up");
    assert_eq!(done(20), Some(december(23)), "no writing day ahead");
}

#[test]
fn before_the_first_note_the_last_writing_day_counts() {
    let (book, season) = season(10, &[5, 9]);
    assert_eq!(Progress::of(&book, &season, december(1)).done_on, Some(december(9)));
    assert_eq!(Progress::of(&book, &season, december(10)).done_on, None);
}

#[test]
fn only_what_was_sent_counts_and_those_set_aside_do_not_wait() {
    let (mut book, mut season) = season(8, &[10]);
    note(&mut book, 1, NoteState::Draft);
    note(&mut book, 2, NoteState::Ready);
    note(&mut book, 3, NoteState::HandedOver(Handover::Copy));
    note(&mut book, 4, sent(december(9)));
    let answered = NoteState::Answered {
        sent: december(10).and_hms_opt(0, 0, 0).unwrap(),
        by: Handover::DraftFile,
        on: december(10),
    };
    note(&mut book, 5, answered);
    season.place_mut(ClientId(6)).unwrap().set_aside =
        Some(SetAside { on: december(2), reason: "no address".into() });
    book.client_mut(ClientId(7)).unwrap().state = ClientState::Archived;
    let progress = Progress::of(&book, &season, december(10));
    assert_eq!(
        (progress.total, progress.written, progress.today, progress.set_aside, progress.to_go),
        (6, 2, 1, 1, 4)
    );
}

#[test]
fn last_years_note_does_not_count() {
    let (mut book, season) = season(1, &[]);
    note(&mut book, 1, sent(december(3)));
    book.client_mut(ClientId(1)).unwrap().notes[0].occasion = Occasion::YearEnd(YEAR - 1);
    assert_eq!(Progress::of(&book, &season, december(3)).written, 0);
}

#[test]
fn a_finished_season_has_no_day_to_come() {
    let (mut book, season) = season(2, &[3, 4]);
    send(&mut book, 1..=2, december(3));
    let progress = Progress::of(&book, &season, december(3));
    assert_eq!((progress.to_go, progress.done_on), (0, None));
}

#[test]
fn so_many_notes_on_so_many_days_are_so_many_hours() {
    let (mut book, season) = season(85, &[9, 10, 11, 12, 13, 14, 15]);
    send(&mut book, 1..=1, december(9));
    let asked = PerDay::of(&book, &season, december(10));
    assert_eq!(asked, PerDay { notes: 84, days: 6, a_day: 14, minutes_a_day: 182 });
    let late = PerDay::of(&book, &season, december(20));
    assert_eq!(late, PerDay { notes: 84, days: 0, a_day: 0, minutes_a_day: 0 });
}

proptest! {
    #[test]
    fn no_clock_makes_it_end_in_the_past(
        sent_on in prop::collection::vec(-800..800_i64, 0..40),
        more in 0..40_u64,
        days in prop::collection::btree_set(1..31_u32, 0..8),
        jump in -100_000..100_000_i64,
    ) {
        let written = sent_on.len() as u64;
        let (mut book, season) = season(written + more, &days.into_iter().collect::<Vec<_>>());
        for (id, offset) in (1..).zip(sent_on) {
            send(&mut book, [id], december(10) + TimeDelta::days(offset));
        }
        let today = december(10) + TimeDelta::days(jump);
        let progress = Progress::of(&book, &season, today);
        prop_assert_eq!(progress.total as u64, written + more);
        prop_assert!(progress.today <= progress.written);
        prop_assert!(progress.done_on.is_none_or(|done| done >= today));
        prop_assert_eq!(progress.done_on.is_some(), more > 0 && (written > 0 || season.days.range(today..).count() > 0));
    }

    #[test]
    fn the_end_is_found_at_the_very_edge_of_the_calendar(written in 1..5_u64, more in 1..5_u64) {
        let (mut book, season) = season(written + more, &[]);
        send(&mut book, 1..=written, NaiveDate::MAX);
        let progress = Progress::of(&book, &season, NaiveDate::MAX);
        prop_assert_eq!(progress.done_on, None);
    }
}
