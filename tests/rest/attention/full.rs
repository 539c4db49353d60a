//! Days on which more is due than a day has lines.

use super::*;

#[test]
fn what_can_wait_gives_way_to_what_has_its_last_day() {
    let born = |id: u64, on: &str| Client { birthday: on.parse().ok(), ..client(id) };
    let goes = |to: &str| {
        let fair = Happening { on: day(to), kind: HappeningKind::Gathering, what: String::new() };
        Client { happenings: vec![fair], ..client(10) }
    };
    // Nine birthday cards for days to come, and one letter before a fair of tomorrow.
    let ahead = book_of((1..=9).map(|id| born(id, "--03-20")).chain([goes("2026-03-19")]));
    assert!(kinds_on(&ahead, "2026-03-18").contains(&DueKind::Gathering));
    // Nine cards that are late, on their last day.
    let late = book_of((1..=9).map(|id| born(id, "--03-13")).chain([goes("2026-03-17")]));
    assert!(kinds_on(&late, "2026-03-16").contains(&DueKind::Gathering));
}

/// Nine letters of which it is the last day, and one client more.
fn full(one: Client, on: &str) -> Today {
    let fair = Happening {
        on: day(on).succ_opt().unwrap(),
        kind: HappeningKind::Gathering,
        what: String::new(),
    };
    let goes = |id: u64| Client { happenings: vec![fair.clone()], ..client(id) };
    today_of(&book_of((1..=9).map(goes).chain([one])), day(on))
}

#[test]
fn a_birthday_has_its_place_on_the_day_itself_with_all_that_its_letter_is_for() {
    let sales = vec![sale("2025-04-07")];
    let one = Client { sales, birthday: "--03-18".parse().ok(), ..client(10) };
    let now = full(one, "2026-03-18");
    let line = now.lines.iter().find(|line| line.client == ClientId(10)).unwrap();
    assert_eq!(line.kind(), Some(DueKind::Birthday));
    assert!(line.dues.iter().any(|due| due.kind == DueKind::Survey), "{line:?}");
    assert!(now.waiting.iter().all(|line| line.client != ClientId(10)));
}

#[test]
fn whoever_is_silent_has_the_letter_that_waits_for_them() {
    let mut one = Client { sales: vec![sale("2025-04-07")], ..client(10) };
    touch(&mut one, day("2025-06-01"));
    let now = full(one, "2026-03-18");
    let kinds = |lines: &[posdata::model::attention::Line]| -> Vec<DueKind> {
        let own = lines.iter().filter(|line| line.client == ClientId(10));
        own.flat_map(|line| &line.dues).map(|due| due.kind).collect()
    };
    assert!(kinds(&now.lines).contains(&DueKind::Survey), "{:?}", now.lines);
    assert!(!kinds(&now.lines).contains(&DueKind::Silence));
    assert_eq!(kinds(&now.waiting), []);
}

#[test]
fn thanksgiving_has_its_places_on_a_full_day() {
    let born = |id: u64| Client { birthday: "--11-24".parse().ok(), ..client(id) };
    let mut book = book_of((1..=9).map(born).chain((10..=200).map(client)));
    rules(&mut book).thanksgiving = Thanksgiving::UnitedStates;
    let now = today_of(&book, day("2026-11-23"));
    let feasts = now.lines.iter().filter(|it| it.kind() == Some(DueKind::Thanksgiving)).count();
    assert_eq!((now.lines.len(), feasts), (LINES, 2));
    assert_eq!(now.waiting.len(), 200 - LINES);
}
