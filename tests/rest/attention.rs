//! The year around the season, lived day by day: no letter is lost, none comes twice, none on a
//! day off, never more than seven lines, and the draw is fair.

#![expect(clippy::unwrap_used, reason = "a missing value fails the test")]

mod full;
mod next;
mod years;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use posdata::model::attention::{Almanac, LINES, Today, Upcoming};
use posdata::model::{
    Affinity, Answer, AnswerKind, Book, Client, ClientId, ClientState, Direction, Due, DueKind,
    Happening, HappeningKind, Interaction, InteractionId, InteractionKind, Note, NoteId, NoteState,
    Occasion, PartialDate, Place, Problem, Referral, Rule, Rules, Sale, Season, Thanksgiving, Tier,
};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn client(id: u64) -> Client {
    Client::new(ClientId(id), format!("Client {id}"))
}

fn sale(on: &str) -> Sale {
    Sale { on: day(on), what: "a menu".into(), amount: None }
}

fn book_of(clients: impl IntoIterator<Item = Client>) -> Book {
    let mut book = Book::default();
    clients.into_iter().for_each(|client| book.insert(client));
    assert!(rules(&mut book).set(Rule::Draws, 0));
    book
}

fn rules(book: &mut Book) -> &mut Rules {
    Arc::make_mut(&mut book.settings.rules)
}

fn touch(client: &mut Client, on: NaiveDate) {
    client.interactions.push(Interaction {
        id: InteractionId(0),
        on,
        kind: InteractionKind::Call,
        direction: Direction::Out,
        line: String::new(),
    });
}

fn today_of(book: &Book, today: NaiveDate) -> Today {
    Today::of(&Almanac::of(book), today)
}

fn days(from: &str, to: &str) -> impl Iterator<Item = NaiveDate> {
    let to = day(to);
    day(from).iter_days().take_while(move |day| *day <= to)
}

/// Does at once what a day proposes.
fn obey(book: &mut Book, today: NaiveDate) -> Vec<(ClientId, Vec<Due>)> {
    let lines = today_of(book, today).lines;
    for line in &lines {
        let client = book.client_mut(line.client).unwrap();
        let answers =
            line.dues.iter().map(|due| Answer { to: *due, what: AnswerKind::Done(today) });
        client.answers.extend(answers);
        if line.dues.iter().any(|due| due.kind == DueKind::Silence) {
            touch(client, today);
        }
    }
    lines.into_iter().map(|line| (line.client, line.dues)).collect()
}

/// Lives from one day to another and obeys; what was done, by day.
fn live(book: &mut Book, from: &str, to: &str) -> Vec<(NaiveDate, ClientId, Vec<DueKind>)> {
    let mut done = Vec::new();
    for today in days(from, to) {
        for (client, dues) in obey(book, today) {
            done.push((today, client, dues.iter().map(|due| due.kind).collect()));
        }
    }
    done
}

#[test]
fn the_letters_after_a_first_sale_come_on_their_days_and_those_that_are_close_are_one() {
    let mut book = book_of([Client { sales: vec![sale("2026-03-02")], ..client(1) }]);
    let done = live(&mut book, "2026-03-02", "2027-03-31");
    let one = ClientId(1);
    assert_eq!(
        done,
        [
            (day("2026-03-02"), one, vec![DueKind::ThankYou]),
            (day("2026-03-09"), one, vec![DueKind::FollowUp]),
            // The thirteenth day is a Sunday.
            (day("2026-03-16"), one, vec![DueKind::Welcome]),
            (day("2027-01-26"), one, vec![DueKind::Survey]),
            (day("2027-03-01"), one, vec![DueKind::Anniversary]),
        ]
    );
}

#[test]
fn a_second_sale_is_thanked_for_and_asked_after_but_welcomes_nobody() {
    let sales = vec![sale("2025-01-07"), sale("2026-03-03")];
    let mut book = book_of([Client { sales, ..client(1) }]);
    let done = live(&mut book, "2026-03-03", "2026-04-30");
    let kinds: Vec<_> = done.into_iter().map(|(_, _, kinds)| kinds).collect();
    assert_eq!(kinds, [[DueKind::ThankYou], [DueKind::FollowUp]]);
}

#[test]
fn a_letter_close_to_a_birthday_waits_for_it_and_says_both_reasons() {
    let birthday = PartialDate::new(None, 3, 12);
    let sales = vec![sale("2026-01-07"), sale("2026-03-04")];
    let mut book = book_of([Client { sales, birthday, ..client(1) }]);
    let done = live(&mut book, "2026-03-04", "2026-03-15");
    // The card is written three days ahead; thank-you (4th) and follow-up (11th) are close to it.
    let both = vec![DueKind::Birthday, DueKind::ThankYou];
    assert_eq!(done[0], (day("2026-03-09"), ClientId(1), both));
    assert_eq!(done[1].2, [DueKind::FollowUp]);
}

#[test]
fn the_years_note_is_the_letter_for_what_falls_close_to_it() {
    let mut season = Season::new(2026, day("2026-12-01"));
    season.days = ["2026-12-10", "2026-12-11"].map(day).into();
    season.places = vec![Place::new(ClientId(1))];
    let mut book = book_of([Client { sales: vec![sale("2026-12-08")], ..client(1) }]);
    book.insert_season(season);
    assert!(today_of(&book, day("2026-12-08")).lines.is_empty(), "the note is still to be written");

    let mut sent = book.clone();
    let mut note = Note::new(NoteId(1), Occasion::YearEnd(2026), None, day("2026-12-10"));
    let at = day("2026-12-10").and_hms_opt(10, 0, 0).unwrap();
    note.state = NoteState::Sent { at, by: posdata::model::Handover::Copy };
    sent.client_mut(ClientId(1)).unwrap().notes.push(note);
    let kinds = |book: &Book, on: &str| -> Vec<DueKind> {
        let lines = today_of(book, day(on)).lines;
        lines.into_iter().flat_map(|line| line.dues).map(|due| due.kind).collect()
    };
    assert_eq!(kinds(&sent, "2026-12-11"), [], "thanked for in the note");
    assert_eq!(kinds(&sent, "2026-12-21"), [DueKind::Welcome], "and asked how it went");
    assert_eq!(kinds(&book, "2026-12-14"), [DueKind::ThankYou], "never written: it is still due");
}

#[test]
fn what_is_too_late_is_said_and_not_piled_up() {
    let book = book_of([Client { sales: vec![sale("2026-03-02")], ..client(1) }]);
    let on = |text: &str| today_of(&book, day(text));
    assert_eq!(on("2026-03-06").lines.len(), 1);
    let late = on("2026-03-10");
    assert_eq!(
        late.missed,
        [(ClientId(1), Due { kind: DueKind::ThankYou, of: day("2026-03-02") })]
    );
    let thanks = |(_, due): &(ClientId, Due)| due.kind == DueKind::ThankYou;
    assert!(!on("2026-03-20").missed.iter().any(thanks), "said for a week only");
    assert!(on("2026-06-01").lines.is_empty());
}

#[test]
fn what_waits_with_a_patient_letter_is_not_thanked_for_weeks_late() {
    // The survey falls on the day after the second sale and can wait for weeks; thanks can't.
    let sales = vec![sale("2025-04-07"), sale("2026-03-02")];
    let book = book_of([Client { sales, ..client(1) }]);
    let kinds = |on: &str| -> Vec<DueKind> {
        let lines = today_of(&book, day(on)).lines.into_iter();
        lines.flat_map(|line| line.dues).map(|due| due.kind).collect()
    };
    assert_eq!(kinds("2026-03-03"), [DueKind::ThankYou, DueKind::Survey]);
    assert_eq!(kinds("2026-03-30"), [DueKind::Survey]);
}

#[test]
fn who_was_put_off_or_let_be_does_not_come_back_for_another_reason_on_that_day() {
    let birthday = PartialDate::new(None, 6, 3);
    let mut one = Client { birthday, ..client(1) };
    touch(&mut one, day("2026-01-08"));
    one.problems = vec![Problem::new(day("2026-01-05"), "late proofs")];
    let due = Due { kind: DueKind::Birthday, of: day("2026-06-03") };
    let mut book = book_of([one]);
    assert_eq!(kinds_on(&book, "2026-06-02"), [DueKind::Birthday]);
    for what in [AnswerKind::Later(day("2026-06-03")), AnswerKind::Dropped(day("2026-06-02"))] {
        say(&mut book, due, what);
        assert_eq!(kinds_on(&book, "2026-06-02"), [], "{what:?}");
    }
    assert_eq!(kinds_on(&book, "2026-06-03"), [DueKind::Problem], "but on the next");
}

/// What is due on a day, client by client.
fn kinds_on(book: &Book, on: &str) -> Vec<DueKind> {
    let lines = today_of(book, day(on)).lines.into_iter();
    lines.flat_map(|line| line.dues).map(|due| due.kind).collect()
}

fn say(book: &mut Book, due: Due, what: AnswerKind) {
    book.client_mut(ClientId(1)).unwrap().answers = vec![Answer { to: due, what }];
}

#[test]
fn a_letter_put_off_on_its_last_day_is_still_asked_for_on_the_next() {
    let mut book = book_of([Client { sales: vec![sale("2026-03-02")], ..client(1) }]);
    let due = Due { kind: DueKind::ThankYou, of: day("2026-03-02") };
    assert_eq!(kinds_on(&book, "2026-03-09"), [DueKind::ThankYou, DueKind::FollowUp]);
    assert_eq!(kinds_on(&book, "2026-03-10"), [DueKind::FollowUp], "too late on its own");
    say(&mut book, due, AnswerKind::Later(day("2026-03-10")));
    assert!(kinds_on(&book, "2026-03-10").contains(&DueKind::ThankYou));
}

#[test]
fn a_letter_waits_for_the_years_note_only_if_it_can() {
    let mut season = Season::new(2026, day("2026-12-01"));
    season.days = (7..=18).map(|n| day(&format!("2026-12-{n:02}"))).collect();
    season.places = vec![Place::new(ClientId(1))];
    let mut book = book_of([Client { sales: vec![sale("2026-12-08")], ..client(1) }]);
    book.insert_season(season);
    assert_eq!(kinds_on(&book, "2026-12-08"), [DueKind::ThankYou], "the 18th is too late");

    let mut note = Note::new(NoteId(1), Occasion::YearEnd(2026), None, day("2026-12-07"));
    let at = day("2026-12-07").and_hms_opt(10, 0, 0).unwrap();
    note.state = NoteState::Sent { at, by: posdata::model::Handover::Copy };
    book.client_mut(ClientId(1)).unwrap().notes.push(note);
    assert_eq!(kinds_on(&book, "2026-12-08"), [DueKind::ThankYou], "sent before the sale");
}

#[test]
fn an_open_problem_rests_after_a_word_and_comes_back_until_it_is_closed() {
    let birthday = PartialDate::new(None, 6, 3);
    let problems = vec![Problem::new(day("2026-05-04"), "blurred proofs")];
    let mut book = book_of([Client { problems, birthday, ..client(1) }]);
    assert_eq!(kinds_on(&book, "2026-06-01"), [DueKind::Birthday], "a card is no word on it");
    let of = day("2026-05-04");
    let due = Due { kind: DueKind::Problem, of };
    say(&mut book, due, AnswerKind::Done(day("2026-06-08")));
    assert!(kinds_on(&book, "2026-06-09").is_empty());
    assert_eq!(kinds_on(&book, "2026-07-07"), [DueKind::Problem]);
    book.client_mut(ClientId(1)).unwrap().problems[0].admitted = Some(day("2026-06-09"));
    assert_eq!(kinds_on(&book, "2026-06-10"), [DueKind::Problem], "something happened since");
}

#[test]
fn a_journey_brings_what_falls_into_it_forward_and_no_letter_comes_after_the_feast() {
    let kind = HappeningKind::Gathering;
    let happenings = vec![Happening { on: day("2026-07-21"), kind, what: "the fair".into() }];
    let birthday = PartialDate::new(None, 7, 20);
    let mut book = book_of([Client { happenings, birthday, ..client(1) }]);
    rules(&mut book).holidays = days("2026-07-06", "2026-07-26").collect();
    let both = [DueKind::Birthday, DueKind::Gathering];
    assert_eq!(kinds_on(&book, "2026-07-03"), both, "before one leaves");
    assert_eq!(kinds_on(&book, "2026-07-27"), [DueKind::Birthday], "a late card is a card");
}

#[test]
fn thanks_do_not_wait_for_a_letter_that_is_less_urgent() {
    let sales = vec![sale("2025-04-09"), sale("2026-03-02")];
    let book = book_of([Client { sales, ..client(1) }]);
    assert_eq!(kinds_on(&book, "2026-03-02"), [DueKind::ThankYou, DueKind::Survey]);
}

#[test]
fn who_was_a_client_before_the_first_sale_in_the_book_is_not_welcomed() {
    let sales = vec![sale("2026-03-02")];
    let old = Client { since: Some(2019), sales: sales.clone(), ..client(1) };
    let welcomed = |of: Client| {
        let done = live(&mut book_of([of]), "2026-03-02", "2026-04-30");
        done.iter().any(|(_, _, kinds)| kinds.contains(&DueKind::Welcome))
    };
    assert!(!welcomed(old));
    assert!(welcomed(Client { since: Some(2026), sales, ..client(1) }));
}

#[test]
fn later_comes_back_and_not_this_does_not() {
    let mut book = book_of([Client { sales: vec![sale("2026-03-02")], ..client(1) }]);
    let due = Due { kind: DueKind::ThankYou, of: day("2026-03-02") };
    let mut say = |what| {
        book.client_mut(ClientId(1)).unwrap().answers.push(Answer { to: due, what });
        book.clone()
    };
    // A Friday: the day after is off.
    let later = say(AnswerKind::Later(day("2026-03-07")));
    assert!(today_of(&later, day("2026-03-06")).lines.is_empty());
    assert_eq!(today_of(&later, day("2026-03-06")).snoozed[0].1, day("2026-03-09"));
    assert_eq!(today_of(&later, day("2026-03-09")).lines[0].dues[0], due);
    let dropped = say(AnswerKind::Dropped(day("2026-03-09")));
    assert!(today_of(&dropped, day("2026-03-09")).lines.is_empty());
    assert!(today_of(&dropped, day("2026-03-10")).missed.is_empty());
}

#[test]
fn silence_is_measured_by_each_clients_own_span_and_any_touch_ends_it() {
    let mut quiet = client(1);
    touch(&mut quiet, day("2026-05-04"));
    let mut patient = Client { interval: Some(60), ..quiet.clone() };
    patient.id = ClientId(2);
    let mut loved = Client { tier: Some(Tier::A), ..quiet.clone() };
    loved.id = ClientId(3);
    loved.affinity.rate(day("2026-01-01"), Affinity::new(9));
    let mut book = book_of([quiet, patient, loved]);
    let silent = |book: &Book, on: &str| -> Vec<u64> {
        today_of(book, day(on)).lines.iter().map(|line| line.client.0).collect()
    };
    assert!(silent(&book, "2026-05-29").is_empty());
    assert_eq!(silent(&book, "2026-06-01"), [3, 1], "who is taken for granted comes first");
    touch(book.client_mut(ClientId(3)).unwrap(), day("2026-06-01"));
    assert_eq!(silent(&book, "2026-06-01"), [1]);
    assert_eq!(silent(&book, "2026-07-06"), [3, 1]);
}

#[test]
fn three_small_problems_weigh_as_a_big_one_and_the_heaviest_rises() {
    let small = |on: &str| Problem { is_small: true, ..Problem::new(day(on), "late again") };
    let one = Client { problems: vec![small("2026-01-05")], ..client(1) };
    let three = ["2026-05-04", "2026-05-05", "2026-05-06"].map(small);
    let many = Client { problems: three.into(), ..client(2) };
    let mut book = book_of([one, many]);
    let first = |book: &Book| today_of(book, day("2026-06-01")).lines[0].client;
    assert_eq!(first(&book), ClientId(2));
    let closed = Some(day("2026-05-20"));
    book.client_mut(ClientId(2)).unwrap().problems[0].closed = closed;
    assert_eq!(first(&book), ClientId(1), "two small ones are small, and the other is older");
}

#[test]
fn who_sends_somebody_is_thanked_once() {
    let referral = Some(Referral { by: ClientId(1), on: day("2026-06-02") });
    let mut book = book_of([client(1), Client { referral, ..client(2) }]);
    let done = live(&mut book, "2026-06-01", "2026-12-31");
    assert_eq!(done, [(day("2026-06-02"), ClientId(1), vec![DueKind::Referral])]);
}

#[test]
fn before_a_gathering_after_good_news_and_on_thanksgiving() {
    let happening = |on: &str, kind| Happening { on: day(on), kind, what: "the fair".into() };
    let happenings = vec![
        happening("2026-09-20", HappeningKind::Gathering),
        happening("2026-10-13", HappeningKind::GoodNews),
    ];
    let mut book = book_of([Client { happenings, ..client(1) }]);
    rules(&mut book).thanksgiving = Thanksgiving::UnitedStates;
    let done = live(&mut book, "2026-09-01", "2026-12-31");
    let kinds: Vec<_> = done.iter().map(|(on, _, kinds)| (on.to_string(), kinds[0])).collect();
    assert_eq!(
        kinds,
        [
            ("2026-09-15".to_owned(), DueKind::Gathering),
            ("2026-10-13".to_owned(), DueKind::GoodNews),
            ("2026-11-16".to_owned(), DueKind::Thanksgiving),
        ]
    );
}

#[test]
fn a_birthday_on_the_29th_of_february_and_at_the_turn_of_the_year_comes_every_year() {
    let mut leap = client(1);
    leap.birthday = PartialDate::new(Some(1980), 2, 29);
    let mut new_year = client(2);
    new_year.birthday = PartialDate::new(None, 1, 1);
    let mut book = book_of([leap, new_year]);
    let done = live(&mut book, "2026-01-20", "2030-01-20");
    let of = |id: u64| done.iter().filter(|(_, client, _)| client.0 == id).count();
    assert_eq!((of(1), of(2)), (3 + 1, 4));
}

#[test]
fn who_is_lost_or_archived_is_asked_for_nothing() {
    let state = ClientState::Archived;
    let book = book_of([Client { sales: vec![sale("2026-03-02")], state, ..client(1) }]);
    assert_eq!(today_of(&book, day("2026-03-02")), Today::default());
}

#[test]
fn a_clock_that_jumps_asks_for_nothing_twice() {
    let mut book = book_of([Client { sales: vec![sale("2026-03-02")], ..client(1) }]);
    assert_eq!(obey(&mut book, day("2026-03-03")).len(), 1);
    assert!(obey(&mut book, day("2026-03-02")).is_empty(), "set back");
    assert_eq!(obey(&mut book, day("2026-03-16")).len(), 1, "set forward");
    assert!(obey(&mut book, day("2026-03-04")).is_empty());
    assert!(rules(&mut book).set(Rule::Draws, 10));
    today_of(&book, NaiveDate::MAX);
    today_of(&book, NaiveDate::MIN);
}

#[test]
fn what_falls_into_a_journey_of_months_is_there_after_it() {
    let mut book = book_of([Client { sales: vec![sale("2026-02-18")], ..client(1) }]);
    rules(&mut book).holidays = days("2025-12-01", "2026-03-31").collect();
    assert!(today_of(&book, day("2026-03-31")).is_off);
    let lines = today_of(&book, day("2026-04-01")).lines;
    let kinds: Vec<DueKind> = lines[0].dues.iter().map(|due| due.kind).collect();
    assert_eq!(kinds, [DueKind::ThankYou, DueKind::FollowUp, DueKind::Welcome]);
}

#[test]
fn what_was_put_off_over_a_long_journey_or_again_and_again_is_not_lost() {
    let old = Client { since: Some(2019), ..client(1) };
    let mut book = book_of([Client { sales: vec![sale("2026-07-10")], ..old }]);
    rules(&mut book).holidays = days("2026-08-01", "2026-08-31").collect();
    let of = day("2026-07-10");
    say(&mut book, Due { kind: DueKind::ThankYou, of }, AnswerKind::Done(of));
    let due = Due { kind: DueKind::FollowUp, of };
    say(&mut book, due, AnswerKind::Later(day("2026-09-01")));
    assert_eq!(today_of(&book, day("2026-08-31")).snoozed.len(), 1, "off, and still put off");
    assert_eq!(kinds_on(&book, "2026-09-01"), [DueKind::FollowUp]);
    assert_eq!(today_of(&book, day("2026-09-02")).missed, [(ClientId(1), due)]);
    say(&mut book, due, AnswerKind::Later(day("2026-12-01")));
    assert_eq!(kinds_on(&book, "2026-12-01"), [DueKind::FollowUp]);
}

#[test]
fn a_survey_and_thanks_for_who_was_sent_are_put_off_as_long_as_one_likes() {
    let (on, later) = (day("2026-03-02"), day("2026-08-03"));
    let referral = Some(Referral { by: ClientId(1), on });
    let mut book = book_of([client(1), Client { referral, ..client(2) }]);
    let thanks = Due { kind: DueKind::Referral, of: on };
    say(&mut book, thanks, AnswerKind::Later(later));
    assert_eq!(kinds_on(&book, "2026-08-03"), [DueKind::Referral]);

    let mut book = book_of([Client { sales: vec![sale("2025-03-05")], ..client(1) }]);
    let survey = Due { kind: DueKind::Survey, of: day("2025-03-05") };
    say(&mut book, survey, AnswerKind::Later(later));
    assert_eq!(kinds_on(&book, "2026-08-03"), [DueKind::Survey]);
}

#[test]
fn a_draw_that_was_put_off_ends_with_the_client() {
    let mut book = book_of([1, 2].map(client));
    assert!(rules(&mut book).set(Rule::Draws, 1));
    let drawn = |book: &Book| {
        let mut all = days("2026-05-01", "2026-05-31").map(|on| today_of(book, on));
        all.find_map(|today| today.lines.first().map(|line| (line.client, line.dues[0])))
    };
    let (first, due) = drawn(&book).unwrap();
    let client = book.client_mut(first).unwrap();
    client.answers.push(Answer { to: due, what: AnswerKind::Later(day("2026-06-01")) });
    client.state = ClientState::Archived;
    assert_ne!(drawn(&book).unwrap().0, first);
}
