//! *Ask me*: questions drawn from what is known of a client, as data; the words are the window's.
//! A question never enters the text.

use chrono::NaiveDate;

use crate::model::{Affinity, Anecdote, AnecdoteKind, Client, Group, Note};

/// As many as one likes to be asked.
const MOST: usize = 6;

/// A birthday is asked about when it comes within so many days.
const BIRTHDAY_DAYS: i64 = 30;

/// A silence is asked about from so many days on.
const SILENCE_DAYS: i64 = 60;

/// One question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// How did it go on? An anecdote of this kind that no note has told.
    Anecdote {
        /// What it is about.
        kind: AnecdoteKind,
        /// In the user's words.
        text: String,
    },
    /// Is there news of what was told before?
    Told {
        /// In the user's words.
        text: String,
    },
    /// How is this person?
    Person {
        /// What they are called.
        name: String,
        /// What they are to the client; may be empty.
        relation: String,
    },
    /// What would you wish?
    Birthday {
        /// Days until it comes.
        days: i64,
    },
    /// What would you say after such a silence?
    Silence {
        /// Days since the last contact.
        days: i64,
    },
    /// What has changed since last year's note?
    LastNote {
        /// Its first line after the greeting.
        text: String,
    },
    /// What did they get right?
    Hard,
    /// What do you remember of the first time?
    Since {
        /// The year in which they became a client.
        year: i32,
    },
    /// Where were you when you last spoke?
    NothingKnown,
}

/// At most six questions, the most personal first. Problems come first: they are what the note to
/// a hard client turns on. What earlier notes told comes last.
pub fn questions(client: &Client, year: i32, today: NaiveDate) -> Vec<Question> {
    let is_told = |anecdote: &&Anecdote| {
        client.notes.iter().any(|note| note.is_sent() && note.told.contains(&anecdote.id))
    };
    let (told, fresh): (Vec<_>, Vec<_>) = client.anecdotes.iter().rev().partition(is_told);
    let (problems, others): (Vec<_>, Vec<_>) =
        fresh.into_iter().partition(|anecdote| anecdote.kind == AnecdoteKind::Problem);
    let mut asked: Vec<Question> = problems.into_iter().chain(others).map(anecdote).collect();
    asked.truncate(MOST - 2);
    if client.affinity.current().map(Affinity::group) == Some(Group::Hated) {
        asked.push(Question::Hard);
    }
    asked.extend(client.people.first().map(|person| Question::Person {
        name: person.name.clone(),
        relation: person.relation.clone(),
    }));
    asked.extend(birthday(client, today));
    asked.extend(last_note(client, year));
    asked.extend(silence(client, today));
    asked.extend(told.into_iter().map(|a| Question::Told { text: a.text.clone() }));
    asked.extend(client.since.map(|year| Question::Since { year }));
    if asked.is_empty() {
        asked.push(Question::NothingKnown);
    }
    asked.truncate(MOST);
    asked
}

fn anecdote(anecdote: &Anecdote) -> Question {
    Question::Anecdote { kind: anecdote.kind, text: anecdote.text.clone() }
}

fn birthday(client: &Client, today: NaiveDate) -> Option<Question> {
    let days = (client.birthday?.next(today)? - today).num_days();
    (days <= BIRTHDAY_DAYS).then_some(Question::Birthday { days })
}

fn silence(client: &Client, today: NaiveDate) -> Option<Question> {
    let days = (today - client.last_contact()?.on).num_days();
    (days >= SILENCE_DAYS).then_some(Question::Silence { days })
}

fn last_note(client: &Client, year: i32) -> Option<Question> {
    let note = client.note_of(year - 1).filter(|note| note.is_sent())?;
    first_words(note).map(|text| Question::LastNote { text })
}

/// The first line after the greeting, as far as its first sentence.
fn first_words(note: &Note) -> Option<String> {
    let mut lines = note.body.lines().map(str::trim).filter(|line| !line.is_empty());
    let greeting = lines.next()?;
    let line = lines.next().unwrap_or(greeting);
    let end = line.find(['.', '!', '?']).map_or(line.len(), |at| at + 1);
    line.get(..end).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{AnecdoteId, ClientId, PersonAround};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    fn noted(id: u64, kind: AnecdoteKind, text: &str) -> Anecdote {
        Anecdote { id: AnecdoteId(id), on: day("2026-03-12"), kind, text: text.to_owned() }
    }

    #[test]
    fn a_problem_is_asked_about_before_a_pleasant_anecdote() {
        let mut client = Client::new(ClientId(1), "Marta Ruiz");
        client.anecdotes.push(noted(1, AnecdoteKind::Problem, "The shop flooded"));
        client.anecdotes.push(noted(2, AnecdoteKind::Memory, "Fish supper in Whitby"));
        client.people.push(PersonAround { name: "Lola".into(), relation: "partner".into() });
        let asked = questions(&client, 2026, day("2026-12-01"));
        assert!(matches!(&asked[0], Question::Anecdote { text, .. } if text == "The shop flooded"));
        assert_eq!(asked.len(), 3);
    }

    #[test]
    fn somebody_of_whom_nothing_is_known_is_asked_about_too() {
        let client = Client::new(ClientId(1), "Marta Ruiz");
        assert_eq!(questions(&client, 2026, day("2026-12-01")), [Question::NothingKnown]);
    }
}
