//! One client out of two: nothing of either is lost.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveTime};
use posdata::checks::doubles::{Choices, JoinField, Value, differing, join};
use posdata::model::{
    Affinity, Client, ClientId, ClientState, Handover, Note, NoteId, NoteState, Occasion,
    PersonAround, Rating, SequentialIds, Tier,
};
use proptest::prelude::*;
use proptest::sample::subsequence;

use super::client;
use crate::books;

fn said(field: JoinField, value: Value<'_>) -> String {
    match value {
        Value::Text(text) => format!("{field:?}: {text}"),
        Value::State(ClientState::Lost { on, why }) => format!("{field:?}: {on} {why}"),
        value => format!("{field:?}: {value:?}"),
    }
}

fn joined(keep: &Client, other: &Client) -> Client {
    join(keep, other, &Choices::default(), &said)
}

fn two() -> impl Strategy<Value = (Client, Client, Choices)> {
    let choices = subsequence(JoinField::ALL.to_vec(), 0..=JoinField::ALL.len());
    (books::client(), books::client(), choices).prop_map(|(mut keep, mut other, from_other)| {
        let mut ids = SequentialIds(0);
        books::number(&mut keep, &mut ids);
        books::number(&mut other, &mut ids);
        (keep, other, Choices { from_other: from_other.into_iter().collect() })
    })
}

/// All that was typed of a client, but for numbers and addresses.
fn texts(client: &Client) -> Vec<&str> {
    let fields = [&client.full_name, &client.preferred_name, &client.company, &client.postal];
    let more = [&client.place, &client.remarks].into_iter().chain(&client.nicknames);
    let lists = more.chain(&client.right_names).chain(&client.tags).chain(&client.phones);
    let people = client.people.iter().flat_map(|person| [&person.name, &person.relation]);
    let why = match &client.state {
        ClientState::Lost { why, .. } => Some(why),
        ClientState::Active | ClientState::Archived => None,
    };
    let all = fields.into_iter().chain(lists).chain(people).chain(why);
    all.map(|text| text.trim()).filter(|text| !text.is_empty()).collect()
}

fn sorted<T: Ord>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut all: Vec<T> = all.collect();
    all.sort();
    all
}

proptest! {
    #[test]
    fn the_past_of_both_is_there_once((keep, other, chosen) in two()) {
        let joined = join(&keep, &other, &chosen, &said);
        prop_assert_eq!(joined.id, keep.id);
        let both = || [&keep, &other].into_iter();
        let text = |note: &Note| (note.id, note.body.clone(), note.subject.clone());
        prop_assert_eq!(
            sorted(joined.notes.iter().map(text)),
            sorted(both().flat_map(|it| &it.notes).map(text))
        );
        let anecdote = |it: &posdata::model::Anecdote| (it.id, it.on, it.text.clone());
        prop_assert_eq!(
            sorted(joined.anecdotes.iter().map(anecdote)),
            sorted(both().flat_map(|it| &it.anecdotes).map(anecdote))
        );
        let touch = |it: &posdata::model::Interaction| (it.id, it.on, it.line.clone());
        prop_assert_eq!(
            sorted(joined.interactions.iter().map(touch)),
            sorted(both().flat_map(|it| &it.interactions).map(touch))
        );
        let rating = |it: &Rating| (it.on, it.affinity);
        let all: BTreeSet<_> = both().flat_map(|it| it.affinity.ratings()).map(rating).collect();
        let kept: BTreeSet<_> = joined.affinity.ratings().iter().map(rating).collect();
        prop_assert_eq!(kept, all);
        prop_assert!(joined.anecdotes.is_sorted_by_key(|it| it.on));
        prop_assert!(joined.interactions.is_sorted_by_key(|it| it.on));
        prop_assert!(joined.affinity.ratings().is_sorted_by_key(|it| it.on));
    }

    #[test]
    fn every_word_of_both_stands_somewhere((keep, other, chosen) in two()) {
        let joined = join(&keep, &other, &chosen, &said);
        let written: Vec<String> = texts(&joined).iter().map(|text| text.to_lowercase()).collect();
        for text in texts(&keep).into_iter().chain(texts(&other)) {
            let text = text.to_lowercase();
            prop_assert!(written.iter().any(|known| known.contains(&text)), "{text:?} {written:?}");
        }
        for email in keep.emails.iter().chain(&other.emails) {
            let same = joined.emails.iter().filter(|known| known.same_as(email)).count();
            let before = keep.emails.iter().filter(|known| known.same_as(email)).count();
            prop_assert_eq!(same, before.max(1));
        }
    }

    #[test]
    fn a_season_has_one_note((keep, other, chosen) in two(), year in 2020..2022_i32) {
        let (mut keep, mut other) = (keep, other);
        for note in keep.notes.iter_mut().chain(&mut other.notes) {
            note.occasion = Occasion::YearEnd(year);
        }
        let joined = join(&keep, &other, &chosen, &said);
        let of_season = joined.notes.iter().filter(|note| note.occasion == Occasion::YearEnd(year));
        prop_assert_eq!(of_season.count(), usize::from(!joined.notes.is_empty()));
        let sent = joined.notes.iter().any(Note::is_sent);
        prop_assert_eq!(sent, joined.note_of(year).is_some_and(Note::is_sent));
    }

    #[test]
    fn what_does_not_differ_needs_no_choice((keep, other, chosen) in two()) {
        let differ = differing(&keep, &other);
        prop_assert_eq!(&differing(&other, &keep), &differ);
        let joined = join(&keep, &other, &chosen, &said);
        for field in differ {
            let taken = if chosen.from_other.contains(&field) { &other } else { &keep };
            prop_assert_eq!(field.of(&joined), field.of(taken));
        }
    }
}

fn note(id: u64, body: &str, state: NoteState) -> Note {
    let day = NaiveDate::from_ymd_opt(2026, 12, 10).unwrap();
    let mut note = Note::new(NoteId(id), Occasion::YearEnd(2026), None, day);
    (note.body, note.state) = (body.to_owned(), state);
    note
}

#[test]
fn the_note_that_was_sent_counts_else_the_one_that_came_farther_else_the_longer_one() {
    let at = NaiveDate::from_ymd_opt(2026, 12, 9).unwrap().and_time(NaiveTime::MIN);
    let sent = NoteState::Sent { at, by: Handover::Copy };
    for (mine, theirs, counts) in [
        (note(1, "A long beginning", NoteState::Ready), note(2, "Dear", sent), 2),
        (note(1, "A long beginning", NoteState::Draft), note(2, "Dear", NoteState::Ready), 2),
        (note(1, "Dear", NoteState::Draft), note(2, "A long beginning", NoteState::Draft), 2),
        (note(1, "Dear", NoteState::Draft), note(2, "", NoteState::Ready), 1),
        (note(1, "Dear", NoteState::Draft), note(2, "Hola", NoteState::Draft), 1),
    ] {
        let (mut keep, mut other) = (client(1, "Marta Ruiz"), client(2, "Marta Ruiz"));
        keep.notes.push(mine);
        other.notes.push(theirs);
        let joined = joined(&keep, &other);
        assert_eq!(joined.note_of(2026).map(|note| note.id), Some(NoteId(counts)));
        let rest = joined.notes.iter().find(|note| note.id != NoteId(counts));
        assert_eq!(rest.map(|note| note.occasion), Some(Occasion::Other));
    }
}

#[test]
fn what_is_not_chosen_stands_among_the_remarks_and_another_name_is_a_nickname() {
    let mut keep = client(1, "Marta Ruiz | cAcme | pLugo | b--04-12");
    "Likes figs.".clone_into(&mut keep.remarks);
    let mut other = client(2, "Marta Ruiz López | cBeta | plugo | b1971-04-12");
    (other.tier, other.remarks) = (Some(Tier::A), "Likes figs.".to_owned());
    assert_eq!(
        differing(&keep, &other),
        [JoinField::FullName, JoinField::Company, JoinField::Place]
    );
    let joined = joined(&keep, &other);
    assert_eq!(joined.nicknames, ["Marta Ruiz López"]);
    assert_eq!(joined.remarks, "Likes figs.\nCompany: Beta");
    assert_eq!(joined.birthday, other.birthday);
    assert_eq!(joined.tier, Some(Tier::A));
    let chosen = Choices { from_other: [JoinField::FullName, JoinField::Company].into() };
    let chosen = join(&keep, &other, &chosen, &said);
    assert_eq!((chosen.full_name.as_str(), chosen.company.as_str()), ("Marta Ruiz López", "Beta"));
    assert_eq!(
        (chosen.nicknames, chosen.remarks),
        (vec!["Marta Ruiz".to_owned()], "Likes figs.\nCompany: Acme".to_owned())
    );
}

#[test]
fn ways_and_people_that_are_the_same_stand_once() {
    let keep = client(1, "Marta | @m@x.es | t600 111 222 | t91 234 56 78 (home)");
    let other = client(2, "m@x.es | @M@x.es | @n@x.es | t+34600111222 | t912345678");
    let person =
        |relation: &str| PersonAround { name: "Pip".to_owned(), relation: relation.to_owned() };
    let (mut keep, mut other) = (keep, other);
    keep.people.push(person(""));
    other.people.push(person("dog"));
    let joined = joined(&keep, &other);
    assert_eq!(joined.phones, ["+34600111222", "91 234 56 78 (home)", "912345678"]);
    assert_eq!(joined.people, [person("dog")]);
    assert_eq!(joined.emails.len(), 2);
    assert!(joined.nicknames.is_empty(), "the address holds the name");
}

#[test]
fn of_one_day_the_rating_of_the_one_who_is_kept_is_felt_now() {
    let day = NaiveDate::from_ymd_opt(2026, 12, 10).unwrap();
    let (mut keep, mut other) =
        (Client::new(ClientId(1), "Marta"), Client::new(ClientId(2), "Marta"));
    keep.affinity.rate(day, Affinity::new(7));
    other.affinity.rate(day, Affinity::new(3));
    assert_eq!(joined(&keep, &other).affinity.current(), Affinity::new(7));
    assert_eq!(joined(&keep, &other).affinity.ratings().len(), 2);
}
