//! One client out of two, with the past of both. Nothing of either is lost.
//!
//! The other client's place in a season, and taking them out of the book, is not done here.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;

use super::field::{JoinField, Two, Value};
use super::mailbox::small;
use super::phone::Number;
use crate::model::{
    AffinityHistory, Client, EmailAddress, Note, NoteState, Occasion, PersonAround, Rating,
};

/// Whose value is taken where both have one. By default it is that of the client who is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// The fields that are taken from the other client.
    pub from_other: BTreeSet<JoinField>,
}

/// One client with the id of `keep` and all that both have. Both come from one book, in which the
/// numbers of anecdotes, interactions and notes are unique, so that they stay as they are.
///
/// What stood in a field and was not chosen goes among the remarks: `said` writes the line, with
/// the name of the field and its value. Another name becomes a nickname. Of two notes of the same
/// season one counts: the one that was sent, else the one that has come farther, else the longer
/// one. The other one becomes a note for another occasion: it keeps its text, its state and what it
/// tells, so that nothing is told or copied again.
pub fn join(
    keep: &Client,
    other: &Client,
    chosen: &Choices,
    said: &dyn Fn(JoinField, Value<'_>) -> String,
) -> Client {
    let mut joined = keep.clone();
    let mut left = Vec::new();
    for field in JoinField::ALL {
        match Two::of(field, keep, other) {
            Two::FirstHolds => {}
            Two::SecondHolds => field.copy(other, &mut joined),
            Two::Differ(kept, theirs) if chosen.from_other.contains(&field) => {
                field.copy(other, &mut joined);
                left.push((field, kept, theirs));
            }
            Two::Differ(kept, theirs) => left.push((field, theirs, kept)),
        }
    }
    add_all(&mut joined, other);
    for (field, value, taken) in left {
        match (field, value, taken) {
            (_, Value::Text(text), Value::Text(taken)) if small(text) == small(taken) => {}
            (JoinField::FullName | JoinField::PreferredName, Value::Text(name), _) => {
                add_name(&mut joined, name);
            }
            _ => add_remark(&mut joined.remarks, &said(field, value)),
        }
    }
    joined
}

/// All of which one can have many.
#[expect(clippy::too_many_lines, reason = "one line a field")]
fn add_all(joined: &mut Client, other: &Client) {
    // A field that is added to clients has to be thought of here.
    let Client {
        id: _,
        full_name: _,
        preferred_name: _,
        nicknames,
        right_names,
        apart,
        company: _,
        emails,
        phones,
        postal: _,
        place: _,
        language: _,
        form: _,
        birthday: _,
        people,
        since: _,
        tier: _,
        tags,
        remarks,
        state: _,
        affinity,
        anecdotes,
        interactions,
        notes,
        // The year around the season follows in `add_year`.
        sales: _,
        problems: _,
        happenings: _,
        referral: _,
        interval: _,
        answers: _,
    } = other;
    for (mine, theirs) in [
        (&mut joined.nicknames, nicknames),
        (&mut joined.right_names, right_names),
        (&mut joined.tags, tags),
    ] {
        for text in theirs {
            add_text(mine, text);
        }
    }
    let strange: Vec<_> = apart
        .iter()
        .filter(|id| **id != joined.id && !joined.apart.contains(id))
        .copied()
        .collect();
    joined.apart.extend(strange);
    joined.apart.retain(|id| *id != other.id);
    for email in emails {
        add_email(&mut joined.emails, email);
    }
    for phone in phones {
        add_phone(&mut joined.phones, phone);
    }
    for person in people {
        add_person(&mut joined.people, person);
    }
    add_remark(&mut joined.remarks, remarks);
    joined.affinity = ratings(&joined.affinity, affinity);
    joined.anecdotes.extend(anecdotes.iter().cloned());
    joined.anecdotes.sort_by_key(|anecdote| anecdote.on);
    joined.interactions.extend(interactions.iter().cloned());
    joined.interactions.sort_by_key(|touch| touch.on);
    joined.notes.extend(notes.iter().cloned());
    add_year(joined, other);
    leave_one_a_season(&mut joined.notes);
    joined.notes.sort_by_key(day_of);
}

fn add_year(joined: &mut Client, other: &Client) {
    joined.sales.extend(other.sales.iter().cloned());
    joined.sales.sort_by_key(|sale| sale.on);
    joined.problems.extend(other.problems.iter().cloned());
    joined.problems.sort_by_key(|problem| problem.since);
    joined.happenings.extend(other.happenings.iter().cloned());
    joined.happenings.sort_by_key(|happening| happening.on);
    let own = [joined.id, other.id];
    joined.referral = joined.referral.or(other.referral).filter(|it| !own.contains(&it.by));
    joined.interval = joined.interval.or(other.interval);
    // Of two words on one attention the last one counts: that of the client who is kept.
    joined.answers.splice(..0, other.answers.iter().copied());
}

fn add_text(texts: &mut Vec<String>, text: &str) {
    let text = text.trim();
    if !text.is_empty() && texts.iter().all(|known| small(known) != small(text)) {
        texts.push(text.to_owned());
    }
}

/// A name by which they are not known yet; an address or a company may have stood for one.
fn add_name(joined: &mut Client, name: &str) {
    let known = [&joined.full_name, &joined.preferred_name, &joined.company];
    let known = known.into_iter().map(String::as_str);
    let mut known = known.chain(joined.emails.iter().map(EmailAddress::as_str));
    if known.all(|known| small(known) != small(name)) {
        add_text(&mut joined.nicknames, name);
    }
}

fn add_email(emails: &mut Vec<EmailAddress>, email: &EmailAddress) {
    if emails.iter().all(|known| !known.same_as(email)) {
        emails.push(email.clone());
    }
}

/// Two spellings of one number are one, the fuller; not if one says more than the number.
fn add_phone(phones: &mut Vec<String>, phone: &str) {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count();
    let is_plain = |text: &str| !text.contains(|c: char| c.is_alphabetic() || c == '\n');
    let same = |known: &&mut String| match (
        Number::all(known).as_slice(),
        Number::all(phone).as_slice(),
    ) {
        ([a], [b]) => is_plain(known) && is_plain(phone) && a.same_as(b),
        _ => false,
    };
    match phones.iter_mut().find(same) {
        Some(known) if digits(known) < digits(phone) => phone.clone_into(known),
        Some(_) => {}
        None => add_text(phones, phone),
    }
}

/// Somebody with the same name is another one if they are something else to the client.
fn add_person(people: &mut Vec<PersonAround>, person: &PersonAround) {
    let same = |known: &&mut PersonAround| {
        let (a, b) = (small(&known.relation), small(&person.relation));
        small(&known.name) == small(&person.name) && (a == b || a.is_empty() || b.is_empty())
    };
    match people.iter_mut().find(same) {
        Some(known) if known.relation.trim().is_empty() => {
            known.relation.clone_from(&person.relation);
        }
        Some(_) => {}
        None => people.push(person.clone()),
    }
}

/// Adds lines that do not stand there yet, as they are.
fn add_remark(remarks: &mut String, more: &str) {
    let more = more.trim();
    let stands = format!("\n{remarks}\n").contains(&format!("\n{more}\n"));
    if more.is_empty() || stands {
        return;
    }
    if !remarks.trim().is_empty() {
        remarks.push('\n');
    }
    remarks.push_str(more);
}

/// Of the same day those of the client who is kept come last: they are what is felt now.
fn ratings(keep: &AffinityHistory, other: &AffinityHistory) -> AffinityHistory {
    let mut all: Vec<Rating> = other.ratings().to_vec();
    all.retain(|rating| !keep.ratings().contains(rating));
    all.extend(keep.ratings());
    AffinityHistory::new(all)
}

/// A season knows one note of a client.
fn leave_one_a_season(notes: &mut [Note]) {
    let mut counting: HashMap<i32, usize> = HashMap::new();
    for at in 0..notes.len() {
        let Some(Note { occasion: Occasion::YearEnd(year), .. }) = notes.get(at) else { continue };
        let before = counting.insert(*year, at);
        let Some((year, before)) = Some(*year).zip(before) else { continue };
        let weight = |at: usize| notes.get(at).map(weight);
        let (counts, other) = if weight(at) > weight(before) { (at, before) } else { (before, at) };
        counting.insert(year, counts);
        if let Some(other) = notes.get_mut(other) {
            other.occasion = Occasion::Other;
        }
    }
}

/// How much a note is the one of its season.
fn weight(note: &Note) -> (bool, bool, u8, usize) {
    let progress = match note.state {
        NoteState::Draft => 0,
        NoteState::Ready => 1,
        NoteState::HandedOver(_) => 2,
        NoteState::Sent { .. } => 3,
        NoteState::Answered { .. } => 4,
    };
    (note.is_sent(), !note.is_empty(), progress, note.body.trim().chars().count())
}

fn day_of(note: &Note) -> NaiveDate {
    note.state.sent_at().map_or(note.changed, |at| at.date())
}
