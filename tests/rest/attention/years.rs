//! Whole years, many clients: properties that no single day shows.

use super::*;

#[test]
fn the_draw_is_fair_over_five_years_never_near_a_birthday_and_the_same_on_every_machine() {
    let mut book = book_of((1..=30).map(|id| {
        let month = 1 + (id % 12) as u32;
        Client { birthday: PartialDate::new(None, month, 15), ..client(id) }
    }));
    assert!(rules(&mut book).set(Rule::Draws, 3));
    assert_eq!(today_of(&book, day("2026-05-29")), today_of(&book.clone(), day("2026-05-29")));
    let mut drawn: BTreeMap<ClientId, usize> = BTreeMap::new();
    for today in days("2026-02-01", "2031-01-31") {
        for (client, dues) in obey(&mut book, today) {
            if dues.iter().any(|due| due.kind == DueKind::Appreciation) {
                *drawn.entry(client).or_default() += 1;
                let birthday = book.client(client).unwrap().birthday.unwrap();
                let near = birthday.next(today - Days::new(2)).unwrap();
                assert!((near - today).num_days() > 3, "{today}");
                assert!(today.month() != 12 || today.day() < 10, "{today}");
            }
        }
    }
    let (least, most) = (drawn.values().min().unwrap(), drawn.values().max().unwrap());
    assert_eq!(drawn.len(), 30);
    assert!(most - least <= 2 && *least >= 4, "{least} to {most}");
}

#[test]
fn who_comes_and_goes_is_followed() {
    let born = |id: u64| Client { birthday: PartialDate::new(None, 6, 15), ..client(id) };
    let mut book = book_of([1, 3, 5].map(born));
    let mut almanac = Almanac::of(&book);
    let mut lines = |book: &Book| {
        almanac.follow(book);
        let lines = Today::of(&almanac, day("2026-06-15")).lines.into_iter();
        lines.map(|line| line.client.0).collect::<Vec<_>>()
    };
    assert_eq!(lines(&book), [1, 3, 5]);
    book.remove(ClientId(1));
    book.insert(born(4));
    book.client_mut(ClientId(5)).unwrap().birthday = None;
    assert_eq!(lines(&book), [3, 4]);
    assert_eq!(lines(&book_of([born(2)])), [2], "another book");
    assert_eq!(lines(&book_of((1..=400).map(born))).len(), LINES, "one with many in it");
}

#[test]
fn ten_thousand_clients_make_seven_lines_a_day_and_nobody_is_asked_for_the_same_twice() {
    let start = day("2026-01-05");
    let mut book = book_of((1..=10_000_u64).map(|id| {
        let ago = |days: u64| start - Days::new(days);
        let mut client = client(id);
        client.sales = vec![Sale { on: ago(id % 400), what: String::new(), amount: None }];
        client.birthday = PartialDate::new(None, 1 + (id % 12) as u32, 1 + (id % 28) as u32);
        touch(&mut client, ago(id % 90));
        client
    }));
    assert!(rules(&mut book).set(Rule::Draws, 3));
    let mut seen: BTreeSet<(ClientId, Due)> = BTreeSet::new();
    for today in days("2026-01-05", "2026-01-16") {
        let now = today_of(&book, today);
        let full = if now.is_off { 0 } else { LINES };
        assert_eq!(now.lines.len(), full, "{today}");
        for (client, dues) in obey(&mut book, today) {
            assert!(dues.into_iter().all(|due| seen.insert((client, due))), "{today}");
        }
    }
}

/// A client with a year of their own.
fn lively(id: u64) -> impl Strategy<Value = Client> {
    let on = || (0..365_u64).prop_map(|n| day("2026-01-01") + Days::new(n));
    let sales = prop::collection::vec(on(), 0..4);
    let happenings =
        prop::collection::vec((on(), prop::sample::select(&HappeningKind::ALL[..])), 0..2);
    (sales, happenings, prop::option::of(on()), on()).prop_map(
        move |(sales, happenings, birthday, seen)| {
            let mut client = client(id);
            client.sales = sales
                .into_iter()
                .map(|on| Sale { on, what: String::new(), amount: None })
                .collect();
            client.happenings = happenings
                .into_iter()
                .map(|(on, kind)| Happening { on, kind, what: String::new() })
                .collect();
            client.birthday = birthday.and_then(|on| PartialDate::new(None, on.month(), on.day()));
            touch(&mut client, seen);
            client
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn over_a_year_no_letter_is_lost_none_comes_twice_and_none_on_a_day_off(
        clients in (1..8_u64).prop_map(|n| (1..=n).map(lively).collect::<Vec<_>>()).prop_flat_map(|it| it),
        weekday in prop::sample::select(vec![Weekday::Mon, Weekday::Wed, Weekday::Sun]),
    ) {
        let mut book = book_of(clients);
        rules(&mut book).days_off = vec![weekday, Weekday::Sat];
        let mut almanac = Almanac::default();
        let mut seen: BTreeSet<(ClientId, Due)> = BTreeSet::new();
        for today in days("2026-01-01", "2027-03-31") {
            almanac.follow(&book);
            let now = Today::of(&almanac, today);
            prop_assert_eq!(&now, &today_of(&book, today), "what changed is not followed");
            prop_assert!(now.lines.len() <= LINES);
            // What was due before the year began can't be asked of it.
            let missed = if today < day("2026-02-15") { &[][..] } else { &now.missed };
            prop_assert!(missed.is_empty(), "{today}: {missed:?}");
            for (client, dues) in obey(&mut book, today) {
                prop_assert!(!book.settings.rules.is_off(today), "{today}");
                for due in dues.into_iter().filter(|due| due.kind != DueKind::Silence) {
                    prop_assert!(seen.insert((client, due)), "{today}: {due:?} twice");
                }
            }
        }
        for client in book.clients() {
            for sale in &client.sales {
                for kind in [DueKind::ThankYou, DueKind::FollowUp] {
                    let due = Due { kind, of: sale.on };
                    prop_assert!(seen.contains(&(client.id, due)), "{due:?} was lost");
                }
            }
        }
    }
}
