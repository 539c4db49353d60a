//! Finding clients: every field, every script, every spelling, and an index that follows the book.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use posdata::model::search::{HitField, SearchIndex, highlights};
use posdata::model::{
    Anecdote, AnecdoteId, AnecdoteKind, Book, Client, ClientId, ClientState, Direction,
    EmailAddress, Interaction, InteractionId, InteractionKind, Note, NoteId, Occasion,
    PersonAround,
};
use proptest::prelude::*;

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn noon(text: &str) -> NaiveDateTime {
    day(text).and_hms_opt(12, 0, 0).unwrap()
}

pub(crate) fn touch(on: NaiveDate, line: &str) -> Interaction {
    Interaction {
        id: InteractionId(1),
        on,
        kind: InteractionKind::Call,
        direction: Direction::Out,
        line: line.into(),
    }
}

pub(crate) fn note(subject: &str, body: &str) -> Note {
    let mut note = Note::new(NoteId(1), Occasion::YearEnd(2026), None, day("2026-12-01"));
    note.subject = subject.into();
    note.body = body.into();
    note
}

/// A client in whom every field has a word of its own.
pub(crate) fn marta() -> Client {
    let mut marta = Client::new(ClientId(1), "Marta Núñez Ruiz");
    marta.preferred_name = "Martuca".into();
    marta.nicknames = vec!["Tita".into()];
    marta.company = "Floristería Lluch".into();
    marta.place = "Zaragoza".into();
    marta.emails = vec![EmailAddress::parse("jefa@ramos.example").unwrap()];
    marta.phones = vec!["+34 (600) 12-34-56".into()];
    marta.postal = "Calle Mayor 7".into();
    marta.tags = vec!["boda".into()];
    marta.people = vec![PersonAround { name: "Bruno".into(), relation: "hijo".into() }];
    marta.remarks = "paga tarde".into();
    marta.anecdotes = vec![Anecdote {
        id: AnecdoteId(1),
        on: day("2026-03-01"),
        kind: AnecdoteKind::Memory,
        text: "El toldo medio caído".into(),
    }];
    marta.interactions = vec![touch(day("2026-05-01"), "preguntó por la furgoneta")];
    marta.notes = vec![note("Aquella gotera", "No habría salido sin tu paciencia.")];
    marta.state = ClientState::Lost { on: day("2026-06-01"), why: "jubilada".into() };
    marta
}

fn index(clients: impl IntoIterator<Item = Client>) -> SearchIndex {
    let mut index = SearchIndex::default();
    for client in clients {
        index.update(client.id, Some(&Arc::new(client)));
    }
    index
}

fn named(names: &[&str]) -> SearchIndex {
    index((1..).zip(names).map(|(id, name)| Client::new(ClientId(id), *name)))
}

fn finds(text: &str, query: &str) -> bool {
    !named(&[text]).search(query).is_empty()
}

fn ids(index: &SearchIndex, query: &str) -> Vec<u64> {
    index.search(query).iter().map(|hit| hit.id.0).collect()
}

#[test]
fn every_field_is_searched_and_named() {
    let index = index([marta()]);
    for (query, field) in [
        ("nunez", HitField::Name),
        ("martuc", HitField::Nickname),
        ("TITA", HitField::Nickname),
        ("floristeria", HitField::Company),
        ("zara", HitField::Place),
        ("jefa@ramos.example", HitField::Email),
        ("123456", HitField::Phone),
        ("boda", HitField::Tag),
        ("bruno", HitField::Person),
        ("hijo", HitField::Person),
        ("toldo", HitField::Anecdote),
        ("furgoneta", HitField::Interaction),
        ("gotera", HitField::Note),
        ("paciencia", HitField::Note),
        ("mayor 7", HitField::Postal),
        ("tarde", HitField::Remark),
        ("jubilada", HitField::Remark),
    ] {
        let fields: Vec<HitField> = index.search(query).iter().map(|hit| hit.field).collect();
        assert_eq!(fields, [field], "{query}");
    }
}

#[test]
fn every_word_has_to_be_found_in_whichever_field() {
    let index = index([marta(), Client::new(ClientId(2), "Marta Sanz")]);
    assert_eq!(ids(&index, "marta"), [1, 2]);
    assert_eq!(ids(&index, "toldo mar"), [1]);
    assert_eq!(ids(&index, "marta toldo sanz"), [0; 0]);
    assert_eq!(index.search("marta toldo")[0].field, HitField::Anecdote);
}

#[test]
fn three_letters_are_found_inside_a_word_and_two_only_at_its_start() {
    assert!(finds("Amparo", "par"));
    assert!(!finds("Amparo", "pa"));
    assert!(finds("Amparo", "am"));
    assert!(finds("Шаповалова", "вал"));
    assert!(!finds("Шаповалова", "ва"));
}

#[test]
fn case_accents_ligatures_and_apostrophes_do_not_matter() {
    for (text, query) in [
        ("Müller", "muller"),
        ("Weiß", "weiss"),
        ("Weiss", "weiß"),
        ("Łukasz Żak", "lukasz zak"),
        ("Bjørn", "bjorn"),
        ("José", "JOSE\u{301}"),
        ("Jose\u{301}", "josé"),
        ("O’Brien", "obrien"),
        ("O'Brien", "o’brien"),
        ("L’Hospitalet", "hospitalet"),
        ("Фёдор", "федор"),
        ("Федор", "фёдор"),
        ("Андрей", "андреи\u{306}"),
        ("ЦВЕТКОВА", "цветкова"),
        ("Ange\u{AD}la", "angela"),
        ("Γιώργος", "giorgos"),
        ("cедар", "c"),
    ] {
        assert!(finds(text, query), "{query} in {text}");
    }
    assert!(!finds("Андрей", "андреи"), "й is a letter of its own");
}

#[test]
fn a_name_is_found_in_the_other_script_however_it_is_spelled() {
    for (cyrillic, spellings) in [
        ("Юрий", "yuri yury yuriy iurii jurij juri"),
        ("Арцыбашева", "arc arts artsybasheva arcybaseva arzybascheva artsibasheva"),
        ("Валентин", "valen walentin valentin"),
        ("Яна", "yana iana jana"),
        ("Харитонов", "kharitonov haritonov charitonow xaritonov"),
        ("Щербаков", "shcherbakov scherbakov sherbakov"),
        ("Чехов", "chekhov tchekhov tschechow čehov"),
        ("Жуков", "zhukov jukov zukov"),
        ("Наталья", "natalya natalia natalja"),
        ("Александр Ксенофонтов", "aleksandr alexandr xenofontov ksenofontov"),
        ("Евгений", "evgeny yevgeniy evgenii"),
        ("Фёдор", "fyodor fedor fiodor"),
        ("Мария", "maria mariya marija mariia"),
        ("Дмитрий", "dmitry dmitri dmitriy dmitrij"),
        ("Олександра Гнатюк", "oleksandra hnatiuk gnatyuk"),
    ] {
        for spelling in spellings.split(' ') {
            assert!(finds(cyrillic, spelling), "{spelling} in {cyrillic}");
        }
    }
    for (latin, cyrillic) in [
        ("Yuri Gagarin", "юрий гагарин"),
        ("Valencia", "вален"),
        ("Xenia Chekhova", "ксения чехова"),
        ("Tatiana", "татьяна"),
        ("Natalya", "наталья"),
    ] {
        for typed in [cyrillic, cyrillic.get(..4).unwrap()] {
            assert!(finds(latin, typed), "{typed} in {latin}");
        }
    }
}

#[test]
fn another_name_is_not_found() {
    for (text, query) in [
        ("Юрий", "yulia"),
        ("Борис", "doris"),
        ("Valencia", "валерий"),
        ("Carlos", "харлос"),
        ("Marta", "maria"),
    ] {
        assert!(!finds(text, query), "{query} in {text}");
    }
}

#[test]
fn a_phone_is_found_by_any_three_of_its_digits_however_grouped() {
    let mut client = Client::new(ClientId(1), "Rafa");
    client.phones = vec!["+7 (912) 345-67-89".into()];
    let index = index([client]);
    for query in ["912345", "912 345", "345-67", "+7912", "8 (912) 345", "rafa 67 89", "00 7 912"] {
        assert_eq!(ids(&index, query), [1], "{query}");
    }
    assert_eq!(ids(&index, "913"), [0; 0]);
}

#[test]
fn the_name_ranks_before_all_and_its_start_before_its_inside() {
    let mut in_company = Client::new(ClientId(1), "Ana");
    in_company.company = "Valor".into();
    let mut in_note = Client::new(ClientId(2), "Bea");
    in_note.notes = vec![note("valor", "")];
    let inside = Client::new(ClientId(3), "Carvalho");
    let start = Client::new(ClientId(4), "Valle");
    let index = index([in_company, in_note, inside, start]);
    assert_eq!(ids(&index, "val"), [4, 3, 1, 2]);
}

#[test]
fn what_is_typed_over_is_found_no_more() {
    let mut index = index([marta(), Client::new(ClientId(2), "Toldos Sanz")]);
    let mut changed = marta();
    changed.anecdotes.clear();
    index.update(changed.id, Some(&Arc::new(changed)));
    assert_eq!(ids(&index, "toldo"), [2]);
    index.update(ClientId(2), None);
    assert_eq!(ids(&index, "toldo"), [0; 0]);
    assert_eq!(ids(&index, ""), [1]);
}

#[test]
fn what_was_found_is_marked() {
    for (text, query, marked) in [
        ("Herboristería, Valencia", "valen", vec!["Valen"]),
        ("Валентин Громов", "valen", vec!["Вален"]),
        ("Valencia", "вален", vec!["Valen"]),
        ("Núñez", "nun", vec!["Núñ"]),
        ("Weiße Straße", "ss", vec![]),
        ("Weiße Straße", "strass", vec!["Straß"]),
        ("Jose\u{301}", "jose", vec!["Jose\u{301}"]),
        ("O’Brien", "obr", vec!["O’Br"]),
        ("Ana y Juana", "ana", vec!["Ana", "ana"]),
        ("Marta Marín", "mar marin", vec!["Mar", "Marín"]),
        ("+34 555 010 143", "55501", vec!["555 01"]),
        ("nothing here", "xyz", vec![]),
        ("nothing typed", "  ", vec![]),
    ] {
        let found: Vec<&str> = highlights(text, query).into_iter().map(|at| &text[at]).collect();
        assert_eq!(found, marked, "{query} in {text}");
    }
}

#[test]
fn no_text_makes_a_search_slow() {
    let silent = "й".repeat(100_000);
    assert!(!finds(&silent, &format!("{}z", "i".repeat(60))));
    let page = "слово word ".repeat(50_000);
    assert!(!finds("слово", &page[..page.floor_char_boundary(500)].replace("word", "other")));
    assert!(finds(&format!("a{}", "\u{301}".repeat(500)), "a"));
}

fn words() -> impl Strategy<Value = String> {
    "(?:[aeñvßк-я’ ]|an|ya|kh|12){0,12}"
}

proptest! {
    #[test]
    fn an_index_that_followed_every_change_equals_a_new_one(
        changes in prop::collection::vec((0..5_u64, prop::option::of((words(), words()))), 0..30),
        queries in prop::collection::vec(words(), 4),
    ) {
        let mut book = Book::default();
        let mut followed = SearchIndex::default();
        for (id, change) in changes {
            let before = book.clone();
            match change {
                Some((name, remarks)) => {
                    let mut client = Client::new(ClientId(id), name);
                    client.remarks = remarks;
                    book.insert(client);
                }
                None => drop(book.remove(ClientId(id))),
            }
            for (id, client) in book.changed_since(&before) {
                followed.update(id, client.as_ref());
            }
        }
        let fresh = index(book.clients().map(|client| Client::clone(client)));
        for query in queries {
            prop_assert_eq!(followed.search(&query), fresh.search(&query));
        }
    }

    #[test]
    fn every_start_of_every_word_finds_and_marks_it(text in "\\PC{0,20}", cut in 0..20_usize) {
        let index = named(&[&text]);
        for word in text.split_whitespace() {
            let typed: String = word.chars().take(cut + 1).collect();
            prop_assert_eq!(ids(&index, &typed), [1], "{}", typed);
        }
    }

    #[test]
    fn marks_lie_apart_on_whole_characters(text in "\\PC{0,30}", query in "\\PC{0,6}") {
        let mut end = None;
        for range in highlights(&text, &query) {
            prop_assert!(end.is_none_or(|end| range.start > end) && range.start < range.end);
            prop_assert!(text.get(range.clone()).is_some());
            end = Some(range.end);
        }
    }
}
