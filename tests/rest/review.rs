//! Looking back: feelings, losses, who sent whom, notes, what was brought.

#![expect(clippy::unwrap_used, reason = "a missing value fails the test")]

use chrono::NaiveDate;
use posdata::model::review::{Cell, Review, total};
use posdata::model::{
    Affinity, Answer, AnswerKind, Book, Client, ClientId, ClientState, Direction, Due, DueKind,
    Handover, Interaction, InteractionId, InteractionKind, Note, NoteId, NoteState, Occasion,
    Place, Referral, Sale, Season, SetAside,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn client(id: u64) -> Client {
    Client::new(ClientId(id), format!("Client {id}"))
}

fn book(clients: impl IntoIterator<Item = Client>) -> Book {
    let mut book = Book::default();
    clients.into_iter().for_each(|client| book.insert(client));
    book
}

fn felt(id: u64, ratings: &[(&str, u8)]) -> Client {
    let mut client = client(id);
    for (on, value) in ratings {
        client.affinity.rate(day(on), Affinity::new(*value));
    }
    client
}

fn heard(mut client: Client, on: &str) -> Client {
    client.interactions.push(Interaction {
        id: InteractionId(1),
        on: day(on),
        kind: InteractionKind::Call,
        direction: Direction::Out,
        line: String::new(),
    });
    client
}

fn today() -> NaiveDate {
    day("2026-12-18")
}

#[test]
fn feelings_are_held_against_the_end_of_the_season_before() {
    let mut last = Season::new(2025, day("2025-12-01"));
    last.closed = Some(day("2025-12-20"));
    let mut book = book([
        felt(1, &[("2025-12-10", 3), ("2026-12-11", 6)]),
        felt(2, &[("2025-12-10", 9), ("2026-12-11", 8)]),
        felt(3, &[("2025-12-28", 5), ("2026-12-11", 7)]),
        client(4),
    ]);
    book.insert_season(last);
    let feelings = Review::of(&book, 2026, today()).feelings;
    assert_eq!(feelings.before, day("2025-12-20"));
    let moved = |of: &[posdata::model::review::Moved]| -> Vec<(u64, u8, u8)> {
        of.iter().map(|it| (it.client.0, it.from.value(), it.to.value())).collect()
    };
    assert_eq!(moved(&feelings.up), [(1, 3, 6)], "who was rated after the end was not rated then");
    assert_eq!(moved(&feelings.down), [(2, 9, 8)]);
    assert_eq!(feelings.now.iter().sum::<usize>(), 3);
    assert_eq!(feelings.middle, Affinity::new(7));
}

#[test]
fn losses_are_counted_of_those_who_were_there_and_silence_is_named() {
    let lost = |id, on: &str, heard_on: &str| {
        let state = ClientState::Lost { on: day(on), why: "moved away".into() };
        heard(Client { state, since: Some(2020), ..client(id) }, heard_on)
    };
    let stayed = |id, since| heard(Client { since: Some(since), ..client(id) }, "2026-12-01");
    let archived = Client { state: ClientState::Archived, since: Some(2020), ..client(9) };
    let book = book([
        lost(1, "2025-05-01", "2025-04-20"),
        lost(2, "2026-05-01", "2026-04-20"),
        lost(3, "2026-06-01", "2026-01-20"),
        stayed(4, 2021),
        stayed(5, 2026),
        archived,
    ]);
    let losses = Review::of(&book, 2026, today()).losses;
    let years: Vec<_> = losses.years.iter().map(|it| (it.year, it.lost, it.of)).collect();
    assert_eq!(years[years.len() - 2..], [(2025, 1, 4), (2026, 2, 4)]);
    assert_eq!(losses.unheard, 1);
    assert_eq!(losses.lost, [ClientId(2), ClientId(3)]);
}

#[test]
fn who_is_silent_beyond_the_limit_is_asked_about_and_stays_when_the_user_says_so() {
    let mut book =
        book([heard(client(1), "2025-10-01"), heard(client(2), "2026-10-01"), client(3)]);
    let asked = |book: &Book| Review::of(book, 2026, today()).losses.asked;
    assert_eq!(asked(&book), [ClientId(1)], "and nothing is assumed of who was never in touch");
    let due = Due { kind: DueKind::Silence, of: day("2025-10-01") };
    let mut say = |what| {
        book.client_mut(ClientId(1)).unwrap().answers = vec![Answer { to: due, what }];
        asked(&book)
    };
    let dropped = AnswerKind::Dropped(day("2026-11-05"));
    assert_eq!(say(dropped), [ClientId(1)], "not wanted on a day is no word on the bond");
    assert!(say(AnswerKind::Done(day("2026-12-18"))).is_empty());
}

#[test]
fn notes_stand_by_year_and_client_from_hated_to_loved() {
    let note = |year: i32, answered: bool| {
        let on = NaiveDate::from_ymd_opt(year, 12, 10).unwrap();
        let at = on.and_hms_opt(9, 0, 0).unwrap();
        let mut note = Note::new(NoteId(1), Occasion::YearEnd(year), None, on);
        let by = Handover::Copy;
        note.state = if answered {
            NoteState::Answered { sent: at, by, on }
        } else {
            NoteState::Sent { at, by }
        };
        note
    };
    let mut loved = felt(1, &[("2025-01-01", 9)]);
    loved.notes = vec![note(2025, false), note(2026, true)];
    let hated = felt(2, &[("2025-01-01", 1)]);
    let mut book = book([loved, hated, client(3)]);
    let mut season = Season::new(2026, day("2026-12-01"));
    let set_aside = Some(SetAside { on: day("2026-12-02"), reason: "in mourning".into() });
    season.places = vec![Place { set_aside, ..Place::new(ClientId(2)) }];
    book.insert_season(season);
    let grid = Review::of(&book, 2026, today()).grid;
    let clients: Vec<u64> = grid.clients.iter().map(|(id, _)| id.0).collect();
    assert_eq!(clients, [2, 1, 3]);
    assert_eq!(
        grid.rows,
        [
            (2025, vec![Cell::None, Cell::Sent, Cell::None]),
            (2026, vec![Cell::Aside, Cell::Answered, Cell::None]),
        ]
    );
    assert_eq!((grid.sent(2025), grid.sent(2026)), (1, 1));
}

#[test]
fn who_sends_people_is_named_with_the_thanks_they_got() {
    let sent = |id, on: &str| {
        let referral = Some(Referral { by: ClientId(1), on: day(on) });
        Client { referral, ..client(id) }
    };
    let mut by = client(1);
    let to = Due { kind: DueKind::Referral, of: day("2026-03-03") };
    by.answers = vec![Answer { to, what: AnswerKind::Done(day("2026-03-04")) }];
    let book = book([by, sent(2, "2026-03-03"), sent(3, "2026-09-03"), sent(4, "2027-01-03")]);
    let senders = Review::of(&book, 2026, today()).senders;
    assert_eq!(senders.len(), 1);
    let thanked: Vec<_> = senders[0].1.iter().map(|it| (it.client.0, it.is_thanked)).collect();
    assert_eq!(thanked, [(2, true), (3, false)], "what comes later is not looked back on");
}

#[test]
fn currencies_are_never_added_up_and_whoever_brought_most_comes_first() {
    let sale = |on: &str, amount: &str| Sale {
        on: day(on),
        what: String::new(),
        amount: Some(amount.parse().unwrap()),
    };
    let sales = vec![
        sale("2024-01-01", "1.200,50 €"),
        sale("2025-01-01", "99,50 €"),
        sale("2025-01-01", "$ 2000"),
    ];
    let sums: Vec<String> = total(sales.iter()).iter().map(ToString::to_string).collect();
    assert_eq!(sums, ["2000 $", "1300 €"]);
    let little = Client { sales: vec![sale("2026-01-01", "1000000")], ..client(2) };
    let later = Client { sales: vec![sale("2027-01-01", "1")], ..client(3) };
    let book = book([Client { sales, ..client(1) }, little, later]);
    let worth = Review::of(&book, 2026, today()).worth;
    // Two of three sales are in euros: what was brought in another currency can't be compared.
    assert_eq!(worth.iter().map(|it| it.client.0).collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn amounts_are_read_as_people_write_them_and_words_are_not() {
    use posdata::model::{Amount, AmountError};
    let read = |text: &str| text.parse::<Amount>().map(|amount| amount.to_string());
    for (typed, shown) in [
        ("1200", "1200"),
        ("1 200,50 €", "1200.50 €"),
        ("1.200 €", "1200 €"),
        ("$1,200.5", "1200.50 $"),
        ("48 000 ₽", "48000 ₽"),
        ("EUR 12", "12 EUR"),
        ("0,05", "0.05"),
        ("1'000.00 CHF", "1000 CHF"),
    ] {
        assert_eq!(read(typed).as_deref(), Ok(shown), "{typed}");
    }
    for wrong in ["", "a lot", "-5 €", "12 or 13", "about some 12"] {
        assert_eq!(read(wrong), Err(AmountError::NoNumber), "{wrong}");
    }
    assert_eq!(read(&"9".repeat(40)), Err(AmountError::TooLarge));
}
