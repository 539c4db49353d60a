//! The checks held against the corpus of `tests/data/notes`: notes to clients with cards, in three
//! languages, with labels. Prints what each check catches and what it alarms at.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime};
use posdata::checks::hints::{Hint, read};
use posdata::checks::others::Others;
use posdata::model::{
    AddressForm, Anecdote, AnecdoteId, AnecdoteKind, Check, Client, ClientId, Direction, Handover,
    Interaction, InteractionId, InteractionKind, Note, NoteId, NoteState, Occasion, PersonAround,
};
use serde::Deserialize;

use crate::notes::Language;

pub(crate) const FILES: [(&str, &str); 33] = [
    ("English", include_str!("../data/notes/en_a.ron")),
    ("English", include_str!("../data/notes/en_b.ron")),
    ("English", include_str!("../data/notes/en_c.ron")),
    ("English", include_str!("../data/notes/en_d.ron")),
    ("English", include_str!("../data/notes/en_e.ron")),
    ("English", include_str!("../data/notes/en_f.ron")),
    ("English", include_str!("../data/notes/en_g.ron")),
    ("English", include_str!("../data/notes/en_h.ron")),
    ("English", include_str!("../data/notes/en_i.ron")),
    ("English", include_str!("../data/notes/en_j.ron")),
    ("English", include_str!("../data/notes/en_k.ron")),
    ("Spanish", include_str!("../data/notes/es_a.ron")),
    ("Spanish", include_str!("../data/notes/es_b.ron")),
    ("Spanish", include_str!("../data/notes/es_c.ron")),
    ("Spanish", include_str!("../data/notes/es_d.ron")),
    ("Spanish", include_str!("../data/notes/es_e.ron")),
    ("Spanish", include_str!("../data/notes/es_f.ron")),
    ("Spanish", include_str!("../data/notes/es_g.ron")),
    ("Spanish", include_str!("../data/notes/es_h.ron")),
    ("Spanish", include_str!("../data/notes/es_i.ron")),
    ("Spanish", include_str!("../data/notes/es_j.ron")),
    ("Spanish", include_str!("../data/notes/es_k.ron")),
    ("Russian", include_str!("../data/notes/ru_a.ron")),
    ("Russian", include_str!("../data/notes/ru_b.ron")),
    ("Russian", include_str!("../data/notes/ru_c.ron")),
    ("Russian", include_str!("../data/notes/ru_d.ron")),
    ("Russian", include_str!("../data/notes/ru_e.ron")),
    ("Russian", include_str!("../data/notes/ru_f.ron")),
    ("Russian", include_str!("../data/notes/ru_g.ron")),
    ("Russian", include_str!("../data/notes/ru_h.ron")),
    ("Russian", include_str!("../data/notes/ru_i.ron")),
    ("Russian", include_str!("../data/notes/ru_j.ron")),
    ("Russian", include_str!("../data/notes/ru_k.ron")),
];

/// Notes only on what was told, which the numbers of that check are fitted from besides.
pub(crate) const RETOLD: [(&str, &str); 3] = [
    ("English", include_str!("../data/retold/en.ron")),
    ("Spanish", include_str!("../data/retold/es.ron")),
    ("Russian", include_str!("../data/retold/ru.ron")),
];

#[derive(Deserialize)]
pub(crate) struct Corpus {
    pub(crate) clients: Vec<Card>,
    pub(crate) notes: Vec<Labelled>,
}

#[derive(Deserialize)]
pub(crate) struct Card {
    pub(crate) key: String,
    full_name: String,
    preferred_name: String,
    nicknames: Vec<String>,
    company: String,
    place: String,
    language: Language,
    formal: bool,
    people: Vec<(String, String)>,
    anecdotes: Vec<String>,
    interactions: Vec<String>,
    remarks: String,
    tags: Vec<String>,
    earlier: Vec<Earlier>,
}

#[derive(Deserialize)]
pub(crate) struct Earlier {
    year: i32,
    body: String,
    told: Vec<u64>,
}

#[derive(Deserialize)]
pub(crate) struct Labelled {
    id: String,
    pub(crate) to: String,
    pub(crate) body: String,
    pub(crate) labels: Vec<Label>,
    of: Option<String>,
    why: String,
}

/// What a note was written to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub(crate) enum Label {
    OwnWords,
    Name,
    LeftOvers,
    Personal,
    Told,
    Selling,
    Length,
}

impl Label {
    const ALL: [Self; 7] = [
        Self::OwnWords,
        Self::Name,
        Self::LeftOvers,
        Self::Personal,
        Self::Told,
        Self::Selling,
        Self::Length,
    ];

    fn check(self) -> Check {
        match self {
            Self::OwnWords => Check::OwnWords,
            Self::Name => Check::Name,
            Self::LeftOvers => Check::LeftOvers,
            Self::Personal => Check::Personal,
            Self::Told => Check::Told,
            Self::Selling => Check::Selling,
            Self::Length => Check::Length,
        }
    }

    /// Least caught and most alarmed, in percent.
    fn bar(self) -> (usize, usize) {
        match self {
            Self::Personal | Self::Told | Self::Selling => (85, 3),
            Self::OwnWords | Self::Name | Self::LeftOvers | Self::Length => (95, 1),
        }
    }
}

/// Of the notes with a label, and of those without it.
#[derive(Clone, Copy, Default)]
struct Score {
    labelled: usize,
    caught: usize,
    clean: usize,
    alarmed: usize,
}

#[test]
fn a_good_reader_says_what_is_wrong_and_keeps_quiet_otherwise() {
    let mut scores: BTreeMap<(Label, &str), Score> = BTreeMap::new();
    let mut mistakes = Vec::new();
    for (language, file) in FILES {
        let corpus: Corpus = ron::from_str(file).unwrap();
        for note in &corpus.notes {
            let (said, named) = said_of(&corpus, note, 0);
            for label in Label::ALL {
                let (labelled, found) =
                    (note.labels.contains(&label), said.contains(&label.check()));
                for of in [language, "all"] {
                    let score = scores.entry((label, of)).or_default();
                    score.labelled += usize::from(labelled);
                    score.caught += usize::from(labelled && found);
                    score.clean += usize::from(!labelled);
                    score.alarmed += usize::from(!labelled && found);
                }
                if labelled != found {
                    let what = if labelled { "missed" } else { "false alarm" };
                    mistakes.push(format!("{label:?} {what} {}: {} {named:?}", note.id, note.why));
                }
            }
        }
    }
    eprintln!("{}", mistakes.join("\n"));
    for ((label, language), score) in &scores {
        let precision = score.caught * 100 / (score.caught + score.alarmed).max(1);
        let recall = score.caught * 100 / score.labelled.max(1);
        eprintln!(
            "{:9} {language:8} caught {:2} of {:2}, alarmed {:2} of {:3}; precision {precision}, recall {recall}",
            format!("{label:?}"),
            score.caught,
            score.labelled,
            score.alarmed,
            score.clean
        );
    }
    for ((label, language), score) in scores.iter().filter(|((_, of), _)| *of == "all") {
        let (least, most) = label.bar();
        assert!(score.caught * 100 >= score.labelled * least, "{label:?} {language} misses");
        assert!(score.alarmed * 100 <= score.clean * most, "{label:?} {language} alarms");
    }
}

#[test]
fn whoever_got_many_letters_is_not_alarmed_at_more() {
    const MORE: usize = 4;
    let mut score = Score::default();
    for (_, file) in FILES {
        let corpus: Corpus = ron::from_str(file).unwrap();
        for note in &corpus.notes {
            let told = note.labels.contains(&Label::Told);
            let found = said_of(&corpus, note, MORE).0.contains(&Check::Told);
            score.labelled += usize::from(told);
            score.caught += usize::from(told && found);
            score.clean += usize::from(!told);
            score.alarmed += usize::from(!told && found);
        }
    }
    let Score { labelled, caught, clean, alarmed } = score;
    eprintln!("told, among {MORE} notes more: {caught} of {labelled}, {alarmed} of {clean}");
    assert!(caught * 100 >= labelled * 75 && alarmed * 100 <= clean * 3);
}

/// The season in which a note is written: everyone else has one already. Whoever got notes before
/// got so many more, of which the new one has nothing.
fn said_of(corpus: &Corpus, note: &Labelled, more: usize) -> (Vec<Check>, Vec<String>) {
    let mut others = Others::default();
    for (card, nth) in corpus.clients.iter().zip(1..) {
        let mut client = card.client(nth);
        if card.key != note.to {
            let own = |other: &&Labelled| {
                other.to == card.key && !other.labels.contains(&Label::OwnWords)
            };
            let source = corpus.notes.iter().find(|other| Some(&other.id) == note.of.as_ref());
            let written = source.filter(own).or_else(|| corpus.notes.iter().find(own));
            let day = NaiveDate::default();
            client.notes.extend(written.map(|it| year_end(NoteId(90 + nth), 2026, &it.body, day)));
        }
        others.update(client.id, Some(&Arc::new(client)));
    }
    let (card, nth) = corpus.clients.iter().zip(1..).find(|(card, _)| card.key == note.to).unwrap();
    let mut client = card.client(nth);
    let strangers = corpus.clients.iter().filter(|it| it.key != card.key);
    let letters = strangers.flat_map(|it| &it.earlier).skip(usize::from(nth % 2 == 0)).take(more);
    for (earlier, id) in letters.zip(500..).filter(|_| !card.earlier.is_empty()) {
        client.notes.push(earlier.sent(NoteId(id)));
    }
    let new = Note::new(NoteId(1000), Occasion::YearEnd(2026), None, NaiveDate::default());
    let new = Note { body: note.body.clone(), ..new };
    let mut with = client.clone();
    with.notes.push(new.clone());
    others.update(client.id, Some(&Arc::new(with.clone())));
    let hints = read(&with, &new, &others).hints;
    let places = hints.iter().filter(|hint| hint.check() != Check::OwnWords);
    let marked = places.flat_map(Hint::places).map(|at| new.body[at].to_owned()).collect();
    (hints.iter().map(Hint::check).collect(), marked)
}

impl Card {
    pub(crate) fn client(&self, nth: u64) -> Client {
        let mut client = Client::new(ClientId(nth), self.full_name.as_str());
        let day = NaiveDate::default();
        client.preferred_name.clone_from(&self.preferred_name);
        client.nicknames.clone_from(&self.nicknames);
        client.company.clone_from(&self.company);
        client.place.clone_from(&self.place);
        client.remarks.clone_from(&self.remarks);
        client.tags.clone_from(&self.tags);
        client.language = self.language.into();
        client.form = if self.formal { AddressForm::Formal } else { AddressForm::Informal };
        let people = self.people.iter().cloned();
        client.people = people.map(|(name, relation)| PersonAround { name, relation }).collect();
        let kind = AnecdoteKind::Anecdote;
        let texts = self.anecdotes.iter().cloned().zip(0..);
        client.anecdotes =
            texts.map(|(text, id)| Anecdote { id: AnecdoteId(id), on: day, kind, text }).collect();
        let touch = |(line, id): (String, u64)| Interaction {
            id: InteractionId(id),
            on: day,
            kind: InteractionKind::Call,
            direction: Direction::In,
            line,
        };
        client.interactions = self.interactions.iter().cloned().zip(0..).map(touch).collect();
        for (earlier, id) in self.earlier.iter().zip(0..) {
            let mut note = earlier.sent(NoteId(id));
            note.told = earlier.told.iter().map(|id| AnecdoteId(*id)).collect();
            client.notes.push(note);
        }
        client
    }
}

impl Earlier {
    fn sent(&self, id: NoteId) -> Note {
        let day = NaiveDate::default();
        let mut note = year_end(id, self.year, &self.body, day);
        let at = day.and_time(NaiveTime::MIN);
        note.state = NoteState::Sent { at, by: Handover::MailProgram };
        note
    }
}

fn year_end(id: NoteId, year: i32, body: &str, day: NaiveDate) -> Note {
    let note = Note::new(id, Occasion::YearEnd(year), None, day);
    Note { body: body.to_owned(), ..note }
}
