//! What comes next for each client.

use super::*;

#[test]
fn next_comes_the_nearest_letter_or_the_note_of_the_season() {
    let born = |id, month, of| Client { birthday: PartialDate::new(None, month, of), ..client(id) };
    let mut book = book_of([born(1, 12, 8), born(2, 12, 28), born(3, 3, 2), client(4), client(5)]);
    book.client_mut(ClientId(4)).unwrap().sales = vec![sale("2026-12-03")];
    let season = Season {
        days: [day("2026-12-07"), day("2026-12-18")].into(),
        places: [1, 2, 3, 4].map(|id| Place::new(ClientId(id))).into(),
        ..Season::new(2026, day("2026-12-01"))
    };
    let next = |book: &Book, on: &str| {
        let next = Upcoming::of(&Almanac::of(book), day(on));
        let of = |id| next.get(ClientId(id)).map(|next| (next.occasion, next.by.to_string()));
        [1, 2, 3, 4, 5].map(of)
    };
    let some = |occasion, by: &str| Some((occasion, by.to_owned()));
    let birthday = |by| some(Occasion::Birthday, by);
    let before = next(&book, "2026-12-03");
    assert_eq!(
        before[..3],
        [birthday("2026-12-08"), birthday("2026-12-28"), birthday("2027-03-02")]
    );
    assert_eq!(before[3..], [some(Occasion::ThankYou, "2026-12-03"), None]);
    book.insert_season(season);
    let year_end = some(Occasion::YearEnd(2026), "2026-12-18");
    let within = next(&book, "2026-12-03");
    assert_eq!(within[..3], [birthday("2026-12-08"), year_end.clone(), year_end]);
    assert_eq!(within[3..], [some(Occasion::ThankYou, "2026-12-03"), None]);
}

#[test]
fn the_note_of_an_open_season_is_next_without_writing_days_and_after_the_last_of_them() {
    let birthday = PartialDate::new(None, 6, 5);
    let mut book = book_of([Client { birthday, ..client(1) }]);
    let season = |days: &[&str]| Season {
        days: days.iter().map(|it| day(it)).collect(),
        places: vec![Place::new(ClientId(1))],
        ..Season::new(2026, day("2026-12-01"))
    };
    let next = |book: &Book, on| {
        let next = Upcoming::of(&Almanac::of(book), day(on));
        next.get(ClientId(1)).map(|next| (next.occasion, next.by.to_string())).unwrap()
    };
    let note = |by: &str| (Occasion::YearEnd(2026), by.to_owned());
    book.insert_season(season(&[]));
    assert_eq!(next(&book, "2026-12-03"), note("2026-12-31"));
    book.insert_season(season(&["2026-12-04"]));
    assert_eq!(next(&book, "2026-12-03"), note("2026-12-04"));
    assert_eq!(next(&book, "2027-01-08"), note("2027-01-08"), "it is still to be written");
    book.insert_season(Season { closed: Some(day("2027-01-07")), ..season(&["2026-12-04"]) });
    assert_eq!(next(&book, "2027-01-08"), (Occasion::Birthday, "2027-06-05".to_owned()));
}

#[test]
fn a_survey_that_was_missed_is_next_in_its_next_turn() {
    let book = book_of([Client { sales: vec![sale("2025-01-06")], ..client(1) }]);
    let next = |on| Upcoming::of(&Almanac::of(&book), day(on)).get(ClientId(1)).copied().unwrap();
    // 380 days after the sale the letter of the 330th is 5 days too late.
    assert_eq!(next("2026-01-21").occasion, Occasion::Survey);
}

#[test]
fn what_comes_next_follows_every_change() {
    let born = |id| Client { birthday: PartialDate::new(None, 6, 15), ..client(id) };
    let mut book = book_of([1, 2, 3].map(born));
    let (mut almanac, mut upcoming) = (Almanac::default(), Upcoming::default());
    let mut last = Vec::new();
    let mut differs = |book: &Book, on: &str, why: &str| {
        almanac.follow(book);
        upcoming.follow(&almanac, day(on));
        let fresh = Upcoming::of(&Almanac::of(book), day(on));
        let of = |it: &Upcoming| [1, 2, 3, 4].map(|id| it.get(ClientId(id)).copied()).to_vec();
        assert_eq!(of(&upcoming), of(&fresh), "{why}");
        assert_ne!(of(&upcoming), last, "{why}");
        last = of(&upcoming);
    };
    differs(&book, "2026-06-01", "all");
    book.client_mut(ClientId(2)).unwrap().birthday = PartialDate::new(None, 6, 20);
    differs(&book, "2026-06-01", "a birthday");
    let referral = Some(Referral { by: ClientId(1), on: day("2026-06-01") });
    book.insert(Client { referral, ..client(4) });
    differs(&book, "2026-06-01", "whom another sent");
    book.client_mut(ClientId(3)).unwrap().state = ClientState::Archived;
    differs(&book, "2026-06-01", "put away");
    let places = vec![Place::new(ClientId(4))];
    book.insert_season(Season { places, ..Season::new(2026, day("2026-05-01")) });
    differs(&book, "2026-06-01", "a season");
    rules(&mut book).holidays = days("2026-06-01", "2026-06-02").collect();
    differs(&book, "2026-06-01", "a day off");
    differs(&book, "2026-06-25", "a day");
}
