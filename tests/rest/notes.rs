//! What is said of notes, held against notes with labels: the files of
//! `tests/data`.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use chrono::{NaiveDate, NaiveTime};
use posdata::checks::left_overs::left_overs;
use posdata::checks::personal::is_for_anybody;
use posdata::checks::retold::retold;
use posdata::checks::selling::selling;
use posdata::model::{
    self, Anecdote, AnecdoteId, AnecdoteKind, Client, ClientId, Handover, Note, NoteId, NoteState,
    Occasion, PersonAround,
};
use proptest::prelude::*;
use serde::Deserialize;

/// As the file names them.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) enum Language {
    English,
    Spanish,
    Russian,
}

impl From<Language> for model::Language {
    fn from(language: Language) -> Self {
        match language {
            Language::English => Self::English,
            Language::Spanish => Self::Spanish,
            Language::Russian => Self::Russian,
        }
    }
}

/// Shares of notes, in percent.
#[derive(Debug, Default)]
struct Score {
    /// Of those with a left-over, in how many it was found.
    caught: usize,
    /// Of the clean ones, in how many something was found.
    alarmed: usize,
}

#[test]
fn left_overs_are_caught_and_clean_notes_left_in_peace() {
    let notes: Vec<(Language, String, Vec<String>)> =
        ron::from_str(include_str!("../data/left_overs.ron")).unwrap();
    let (mut labelled, mut clean) = (0, 0);
    let mut score = Score::default();
    for (language, text, marked) in &notes {
        let found = left_overs(text, (*language).into());
        let found: Vec<&str> = found.iter().map(|(at, _)| &text[at.clone()]).collect();
        if found != *marked {
            eprintln!("{language:?} {text:?}: {found:?} instead of {marked:?}");
        }
        if marked.is_empty() {
            clean += 1;
            score.alarmed += usize::from(!found.is_empty());
        } else {
            labelled += 1;
            score.caught += usize::from(found == *marked);
        }
    }
    eprintln!(
        "left-overs: {} of {labelled} caught, {} of {clean} alarmed",
        score.caught, score.alarmed
    );
    assert!(clean >= labelled, "most notes are clean");
    assert!(score.caught * 100 >= labelled * 95, "{score:?}");
    assert!(score.alarmed * 100 <= clean, "{score:?}");
}

#[test]
fn what_was_left_over_is_seen_in_passages_written_without_sight_of_the_check() {
    let passages: Vec<(Language, String, bool)> =
        ron::from_str(include_str!("../data/left_over_passages.ron")).unwrap();
    let mut score = Score::default();
    for (language, text, expected) in &passages {
        let found = left_overs(text, (*language).into());
        if found.is_empty() == *expected {
            eprintln!("{language:?} {text:?}: {found:?}");
        }
        score.caught += usize::from(*expected && !found.is_empty());
        score.alarmed += usize::from(!expected && !found.is_empty());
    }
    let labelled = passages.iter().filter(|(.., expected)| *expected).count();
    let clean = passages.len() - labelled;
    assert!(score.caught * 100 >= labelled * 95, "{score:?}");
    assert!(score.alarmed * 100 <= clean, "{score:?}");
}

#[test]
fn an_anecdote_told_again_is_noticed_and_news_of_it_is_not() {
    let cases: Vec<(String, String, bool)> =
        ron::from_str(include_str!("../data/told.ron")).unwrap();
    let mut score = Score::default();
    let told = cases.iter().filter(|(.., told)| *told).count();
    for (anecdote, text, again) in &cases {
        let found = retold_in(anecdote, text);
        if found != *again {
            eprintln!("{anecdote:?}, {text:?}: {found}");
        }
        score.caught += usize::from(*again && found);
        score.alarmed += usize::from(!again && found);
    }
    let clean = cases.len() - told;
    eprintln!(
        "told again: {} of {told} caught, {} of {clean} alarmed",
        score.caught, score.alarmed
    );
    assert!(score.caught * 100 >= told * 85, "{score:?}");
    assert!(score.alarmed * 100 <= clean * 3, "{score:?}");
}

#[test]
fn selling_is_noticed_and_thanks_are_not() {
    let cases: Vec<(String, bool)> = ron::from_str(include_str!("../data/selling.ron")).unwrap();
    let mut score = Score::default();
    let sells = cases.iter().filter(|(_, sells)| *sells).count();
    for (text, expected) in &cases {
        let found = selling(text);
        if found.is_some() != *expected {
            eprintln!("{text:?}: {found:?}");
        }
        score.caught += usize::from(*expected && found.is_some());
        score.alarmed += usize::from(!expected && found.is_some());
    }
    let clean = cases.len() - sells;
    eprintln!("selling: {} of {sells} caught, {} of {clean} alarmed", score.caught, score.alarmed);
    assert!(score.caught * 100 >= sells * 85, "{score:?}");
    assert!(score.alarmed * 100 <= clean * 3, "{score:?}");
}

#[test]
fn neither_an_inch_nor_a_spelling_nor_three_dots_hide_an_offer() {
    for sells in [
        "Your 27\" screen is a joy. 20% discount if you book a call this week.",
        "„Шорох“ закрылся. Скидка 20% на все услуги до конца месяца.",
        "Записаться на съемку можно до пятницы.",
        "Записаться на съе\u{308}мку можно до пятницы.",
        "The dog and I walked home. If you need a website... Give me a shout, said the cat.",
    ] {
        assert!(selling(sells).is_some(), "{sells}");
    }
    let sign =
        "The sign in your window, \"20% discount if you book a call this week\", made me laugh.";
    assert_eq!(selling(sign), None);
}

#[test]
fn a_note_in_another_language_is_no_wish_for_everybody() {
    let text = "Θυμάμαι συχνά το βράδυ που το νερό έπεφτε από τη στέγη και σώζαμε τα σχέδια κάτω από το \
                μεγάλο τραπέζι γελώντας σαν παιδιά. Η γάτα κοιμόταν πάνω τους και κανείς δεν ήθελε να \
                την ξυπνήσει πριν τελειώσει η καταιγίδα.";
    assert!(!is_for_anybody(&rafael(), &format!("Rafa:\n\n{text}\n\nElena"), &[]));
}

#[test]
fn kisses_and_a_school_year_are_no_left_overs() {
    for body in ["Lots of love xxx.", "See you soon xxx, Jane", "2025/2026 ha sido un buen curso."]
    {
        assert_eq!(left_overs(body, model::Language::English), [], "{body}");
    }
}

#[test]
fn a_wish_in_fine_words_is_told_from_a_note_without_names() {
    let cases: Vec<(Language, String, bool)> =
        ron::from_str(include_str!("../data/wishes.ron")).unwrap();
    let mut score = Score::default();
    let anybody = cases.iter().filter(|(.., anybody)| *anybody).count();
    let rafael = rafael();
    for (_, text, expected) in &cases {
        let found = is_for_anybody(&rafael, &format!("Hola, Rafa:\n\n{text}\n\nElena"), &[]);
        score.caught += usize::from(*expected && found);
        score.alarmed += usize::from(!expected && found);
    }
    let own = cases.len() - anybody;
    eprintln!("wishes: {} of {anybody} caught, {} of {own} alarmed", score.caught, score.alarmed);
    assert!(score.caught * 100 >= anybody * 85, "{score:?}");
    assert!(score.alarmed * 100 <= own * 3, "{score:?}");
}

#[test]
fn a_note_that_could_go_to_anybody_is_told_from_one_that_could_not() {
    let cases: Vec<(String, bool)> = ron::from_str(include_str!("../data/personal.ron")).unwrap();
    let mut score = Score::default();
    let anybody = cases.iter().filter(|(_, anybody)| *anybody).count();
    let rafael = rafael();
    for (text, expected) in &cases {
        let found = is_for_anybody(&rafael, &format!("Hola, Rafa:\n\n{text}\n\nElena"), &[]);
        if found != *expected {
            eprintln!("{text:?}: {found:?}");
        }
        score.caught += usize::from(*expected && found);
        score.alarmed += usize::from(!expected && found);
    }
    let own = cases.len() - anybody;
    eprintln!("personal: {} of {anybody} caught, {} of {own} alarmed", score.caught, score.alarmed);
    assert!(own >= anybody, "most notes are somebody's own");
    assert!(score.caught * 100 >= anybody * 85, "{score:?}");
    assert!(score.alarmed * 100 <= own * 3, "{score:?}");
    let stranger = Client::new(ClientId(2), "Nadia Rahmani");
    assert!(!is_for_anybody(&stranger, &cases[0].0, &[]), "nothing is known of her to miss");
}

fn rafael() -> Client {
    let mut rafael = Client::new(ClientId(1), "Rafael Arce");
    rafael.preferred_name = "Rafa".into();
    rafael.company = "Arce Instalaciones".into();
    rafael.place = "Valencia".into();
    let texts = [
        "Bruno toca el saxo; conservatorio desde septiembre",
        "Fotos en la terraza de su hermana, el toldo medio caído",
        "La segunda factura: pagó dos meses tarde y yo dejé de contestar",
    ];
    rafael.anecdotes = texts
        .into_iter()
        .zip(1..)
        .map(|(text, id)| Anecdote {
            id: AnecdoteId(id),
            on: NaiveDate::default(),
            kind: AnecdoteKind::Anecdote,
            text: text.to_owned(),
        })
        .collect();
    rafael.people = vec![PersonAround { name: "Bruno".into(), relation: "son".into() }];
    rafael
}

/// A client whose anecdote a note of 2024 told, and a new note to them.
pub(crate) fn line_again(anecdote: &str, text: &str) -> (Client, Note) {
    let mut client = Client::new(ClientId(1), "Marta Ruiz");
    let (id, day) = (AnecdoteId(1), NaiveDate::default());
    let kind = AnecdoteKind::Anecdote;
    client.anecdotes = vec![Anecdote { id, on: day, kind, text: anecdote.to_owned() }];
    let at = day.and_time(NaiveTime::MIN);
    let mut old = Note::new(NoteId(1), Occasion::YearEnd(2024), None, day);
    old.state = NoteState::Sent { at, by: Handover::ByHand };
    old.told = vec![id];
    let mut new = Note::new(NoteId(2), Occasion::YearEnd(2026), None, day);
    new.body = format!("Marta:\n\n{text}\n\nElena");
    client.notes = vec![old, new.clone()];
    (client, new)
}

fn retold_in(anecdote: &str, text: &str) -> bool {
    let (client, new) = line_again(anecdote, text);
    let found = retold(&client, &new);
    assert!(found.as_ref().is_none_or(|told| told.year == 2024 && told.text == anecdote));
    found.is_some()
}

proptest! {
    #[test]
    fn marks_of_left_overs_lie_apart_on_whole_characters(
        text in "(\\PC|[\\[\\]{}<>«»%#_X\\n]|name|имя|TODO){0,40}",
    ) {
        let mut end = 0;
        for (at, _) in left_overs(&text, model::Language::English) {
            prop_assert!(at.start >= end && at.start < at.end);
            prop_assert!(text.get(at.clone()).is_some());
            end = at.end;
        }
    }
}
