//! The rows of the clients' table: who is in it, and in which order.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::sync::Arc;

use chrono::TimeDelta;
use posdata::model::attention::{Almanac, Upcoming};
use posdata::model::search::{HitField, SearchIndex};
use posdata::model::table::{Filter, Row, Sort, SortBy, SortDirection, Source, rows};
use posdata::model::{
    Affinity, Book, Client, ClientId, ClientState, Collation, Group, Handover, Language, NameOrder,
    NoteState, PartialDate, Rule, Rules, Tier,
};
use proptest::prelude::*;

use crate::search::{day, marta, noon, note, touch};

fn table(clients: impl IntoIterator<Item = Client>, filter: &Filter, sort: Sort) -> Vec<Row> {
    let mut book = Book::default();
    clients.into_iter().for_each(|client| book.insert(client));
    let (mut index, mut names) = (SearchIndex::default(), NameOrder::new("es"));
    for client in book.clients() {
        index.update(client.id, Some(client));
        names.update(client.id, Some(client));
    }
    let next = Upcoming::of(&Almanac::of(&book), day("2026-12-10"));
    let source = Source { book: &book, search: Some(&index), names: &names, next: &next };
    rows(source, filter, sort, day("2026-12-10"))
}

fn names(clients: &[Client], rows: &[Row]) -> String {
    let name = |row: &Row| clients.iter().find(|c| c.id == row.id).unwrap().full_name.clone();
    rows.iter().map(name).collect::<Vec<_>>().join(" ")
}

fn five() -> [Client; 5] {
    let mut id = 0;
    ["Ñusta", "nora", "Óscar", "Zoe", "Ana"].map(|name| {
        id += 1;
        Client::new(ClientId(id), name)
    })
}

fn rated(client: &mut Client, affinity: u8) {
    client.affinity.rate(day("2026-01-01"), Affinity::new(affinity));
}

#[test]
fn rows_are_sorted_by_the_rules_of_the_language_both_ways() {
    let five = five();
    let mut sort = Sort::default();
    let rows = table(five.clone(), &Filter::default(), sort);
    assert_eq!(names(&five, &rows), "Ana nora Ñusta Óscar Zoe");
    sort.direction = SortDirection::Descending;
    let rows = table(five.clone(), &Filter::default(), sort);
    assert_eq!(names(&five, &rows), "Zoe Óscar Ñusta nora Ana");
}

#[test]
fn the_unrated_stand_last_both_ways_and_the_never_met_count_as_silent_longest() {
    let mut five = five();
    rated(&mut five[0], 4);
    rated(&mut five[1], 0);
    five[2].interactions = vec![touch(day("2026-01-02"), "")];
    let by = |by, direction| {
        names(&five, &table(five.clone(), &Filter::default(), Sort { by, direction }))
    };
    assert_eq!(by(SortBy::Affinity, SortDirection::Ascending), "nora Ñusta Ana Óscar Zoe");
    assert_eq!(by(SortBy::Affinity, SortDirection::Descending), "Ñusta nora Ana Óscar Zoe");
    assert_eq!(by(SortBy::LastContact, SortDirection::Ascending), "Ana nora Ñusta Zoe Óscar");
    assert_eq!(by(SortBy::LastContact, SortDirection::Descending), "Óscar Ana nora Ñusta Zoe");
}

#[test]
fn filters_leave_those_who_meet_all_of_them() {
    let mut five = five();
    let today = day("2026-12-10");
    let days_ago = |days| today - TimeDelta::days(days);
    let silence = i64::from(Rules::default().get(Rule::Silence));
    rated(&mut five[0], 3);
    rated(&mut five[1], 7);
    five[0].interactions = vec![touch(days_ago(silence), "")];
    five[1].interactions = vec![touch(days_ago(silence + 1), "")];
    five[2].interactions = vec![touch(days_ago(-400), "the clock jumped back")];
    five[2].notes = vec![note("", "")];
    five[2].notes[0].state = NoteState::Sent { at: noon("2025-12-01"), by: Handover::Copy };
    five[3].notes = vec![note("", "a draft is not a note sent")];
    five[4].state = ClientState::Archived;
    let by = |filter: Filter| names(&five, &table(five.clone(), &filter, Sort::default()));
    assert_eq!(by(Filter::default()), "nora Ñusta Óscar Zoe");
    assert_eq!(by(Filter { silent: true, ..Filter::default() }), "nora Zoe");
    assert_eq!(by(Filter { never_written: true, ..Filter::default() }), "nora Ñusta Zoe");
    let groups = [Some(Group::Hated), None].into();
    assert_eq!(by(Filter { groups, ..Filter::default() }), "Ñusta Óscar Zoe");
    let groups = [Some(Group::Hated), None].into();
    assert_eq!(by(Filter { groups, query: "o".into(), ..Filter::default() }), "Óscar");
}

#[test]
fn tiers_languages_and_tags_leave_those_who_have_one_of_them() {
    let mut five = five();
    five[0].tier = Some(Tier::A);
    five[1].tier = Some(Tier::C);
    five[2].language = Language::Russian;
    five[3].tags = vec!["garden".into(), "early".into()];
    five[4].tags = vec!["early".into()];
    let by = |filter: Filter| names(&five, &table(five.clone(), &filter, Sort::default()));
    let tiers = [Some(Tier::A), None].into();
    assert_eq!(by(Filter { tiers, ..Filter::default() }), "Ana Ñusta Óscar Zoe");
    let languages = [Language::Russian, Language::Spanish].into();
    assert_eq!(by(Filter { languages, ..Filter::default() }), "Óscar");
    let tags = ["garden".to_owned(), "nobody".to_owned()].into();
    assert_eq!(by(Filter { tags, ..Filter::default() }), "Zoe");
    let tags = ["early".to_owned()].into();
    let tiers = [None].into();
    assert_eq!(by(Filter { tags, tiers, ..Filter::default() }), "Ana Zoe");
}

#[test]
fn one_is_silent_when_longer_without_a_word_than_their_own_card_says() {
    let mut five = five();
    let today = day("2026-12-10");
    for client in &mut five {
        client.interactions = vec![touch(today - TimeDelta::days(40), "")];
    }
    five[0].interval = Some(60);
    five[1].interval = Some(40);
    five[2].interval = Some(39);
    let silent = Filter { silent: true, ..Filter::default() };
    assert_eq!(names(&five, &table(five.clone(), &silent, Sort::default())), "Ana Óscar Zoe");
}

#[test]
fn what_comes_next_is_sorted_by_its_day_and_nothing_stands_last() {
    let mut five = five();
    five[0].birthday = PartialDate::new(None, 12, 9);
    five[1].birthday = PartialDate::new(None, 12, 15);
    five[2].birthday = PartialDate::new(None, 3, 1);
    let by = |direction| {
        let sort = Sort { by: SortBy::NextOccasion, direction };
        names(&five, &table(five.clone(), &Filter::default(), sort))
    };
    // A birthday of yesterday is not too late.
    assert_eq!(by(SortDirection::Ascending), "Ñusta nora Óscar Ana Zoe");
    assert_eq!(by(SortDirection::Descending), "Óscar nora Ñusta Ana Zoe");
}

#[test]
fn a_row_says_where_the_query_was_found() {
    let filter = Filter { query: "toldo".into(), ..Filter::default() };
    let mut marta = marta();
    marta.state = ClientState::Active;
    let rows = table([marta], &filter, Sort::default());
    assert_eq!(rows, [Row { id: ClientId(1), hit: Some(HitField::Anecdote) }]);
}

#[test]
fn an_unknown_language_is_sorted_by_the_common_rules() {
    for locale in ["xx-YY", "", "not a locale", "ru_RU.UTF-8"] {
        let collation = Collation::new(locale);
        assert!(collation.compare("éa", "eb").is_lt(), "{locale}");
        assert!(collation.compare("ежа", "ёлка").is_lt(), "{locale}");
    }
}

proptest! {
    #[test]
    fn keys_sort_as_the_texts_do(a in "\\PC{0,8}", b in "\\PC{0,8}") {
        let collation = Collation::new("es");
        prop_assert_eq!(collation.key(&a).cmp(&collation.key(&b)), collation.compare(&a, &b));
    }

    #[test]
    fn an_order_that_followed_every_change_is_that_of_the_names(
        changes in prop::collection::vec((0..6_u64, prop::option::of("[aáeñn ]{0,4}")), 0..30),
    ) {
        let mut book = Book::default();
        let mut names = NameOrder::new("es");
        for (id, name) in changes {
            let client = name.map(|name| Client::new(ClientId(id), name));
            names.update(ClientId(id), client.clone().map(Arc::new).as_ref());
            match client {
                Some(client) => book.insert(client),
                None => drop(book.remove(ClientId(id))),
            }
        }
        let collation = Collation::new("es");
        let mut sorted: Vec<&Arc<Client>> = book.clients().collect();
        sorted.sort_by(|a, b| collation.compare(a.full_name.trim(), b.full_name.trim()));
        let sorted: Vec<ClientId> = sorted.iter().map(|client| client.id).collect();
        prop_assert_eq!(names.clients().collect::<Vec<_>>(), sorted);
    }
}
