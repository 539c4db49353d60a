//! Whether a note tells again what an earlier one to the same client told: the anecdote itself, or
//! its story in other words. News on the same subject is none of it.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use chrono::Datelike;

use super::again::between;
use super::common::is_particular;
use super::like::groups;
use super::phrases::Phrases;
use super::told::{covers, stem, stems};
use super::words::cut;
use crate::model::{Anecdote, Client, Note, Occasion};

/// Something that an earlier note told, and that is told again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retold {
    /// The year of the newest note that told it.
    pub year: i32,
    /// The anecdote, in the user's words; or the sentence of the earlier note.
    pub text: String,
}

/// So much of an anecdote's telling words, in percent, is the anecdote again and no news of it.
const AGAIN_PERCENT: usize = 60;
/// Fewer shared words than this are a subject, not an anecdote.
const AGAIN_WORDS: usize = 2;
/// A word of the story weighs two; a word of like meaning one, and so does the name of somebody
/// around the client, for news of them names them too. So much is the story again.
const STORY: usize = 5;
/// So much is it again where a story is announced: *I have never told you*.
const ANNOUNCED: usize = 2;
/// So much is it again where news is announced.
const NEWS: usize = 8;

/// A long note has some words of any story: for so many words one more is needed.
const LONG: usize = 30;

/// What a note tells this client that another note to them has told before.
pub fn retold(client: &Client, note: &Note) -> Option<Retold> {
    let body = note.body.get(between(&note.body)).unwrap_or_default();
    let others = client.notes.iter().filter(|other| other.id != note.id && other.is_sent());
    let earlier: Vec<Earlier<'_>> = others.map(|other| Earlier::of(client, other)).collect();
    if earlier.is_empty() {
        return None;
    }
    let said = stems(body);
    let again = client.anecdotes.iter().find_map(|anecdote| {
        let told = earlier.iter().filter(|other| other.has_told(anecdote));
        let year = told.map(|other| other.year).max()?;
        let telling = stems(&anecdote.text);
        let shared = telling.iter().filter(|word| said.contains(*word)).count();
        let whole = shared >= AGAIN_WORDS && shared * 100 >= telling.len() * AGAIN_PERCENT;
        whole.then(|| Retold { year, text: anecdote.text.clone() })
    });
    again.or_else(|| story_again(client, &earlier, body))
}

/// A note that was sent, and what it told.
struct Earlier<'a> {
    year: i32,
    text: &'a str,
    told: Vec<&'a Anecdote>,
}

impl<'a> Earlier<'a> {
    fn of(client: &'a Client, note: &'a Note) -> Self {
        let said = stems(&note.body);
        let has_told = |anecdote: &&Anecdote| {
            note.told.contains(&anecdote.id) || covers(&said, &stems(&anecdote.text))
        };
        Self {
            year: year_of(note),
            text: note.body.get(between(&note.body)).unwrap_or_default(),
            told: client.anecdotes.iter().filter(has_told).collect(),
        }
    }

    fn has_told(&self, anecdote: &Anecdote) -> bool {
        self.told.iter().any(|told| told.id == anecdote.id)
    }
}

/// An earlier note whose story this one tells, in whichever words.
fn story_again(client: &Client, earlier: &[Earlier<'_>], body: &str) -> Option<Retold> {
    let own = own_names(client);
    let names = client.people.iter().map(|person| person.name.as_str());
    let around: HashSet<u64> = names.flat_map(|name| story_words(name, &own)).collect();
    let said = story_words(body, &own);
    let weighs = |text: &str| weight(&said, &story_words(text, &own), &around);
    let untold = client.anecdotes.iter().filter(|it| !earlier.iter().any(|note| note.has_told(it)));
    let others = untold.map(|it| it.text.as_str()).collect::<Vec<_>>().join(" ");
    let least = (needed(body) + said.len() / LONG).max(weighs(&others) + 1);
    let told = |other: &Earlier<'_>| {
        let mut theirs = story_words(other.text, &own);
        theirs.extend(other.told.iter().flat_map(|it| story_words(&it.text, &own)));
        weight(&said, &theirs, &around)
    };
    let heaviest =
        earlier.iter().map(|other| (told(other), other)).max_by_key(|it| (it.0, it.1.year));
    let (_, other) = heaviest.filter(|(weight, _)| *weight >= least)?;
    let anecdotes = other.told.iter().map(|it| it.text.as_str());
    let sentences = || other.text.split(['.', '!', '?', '\n']).max_by_key(|text| weighs(text));
    let text = anecdotes.max_by_key(|text| weighs(text)).or_else(sentences).unwrap_or_default();
    Some(Retold { year: other.year, text: text.trim().to_owned() })
}

/// How much of what is said is their story: see [`STORY`].
fn weight(said: &HashSet<u64>, theirs: &HashSet<u64>, around: &HashSet<u64>) -> usize {
    let their_groups: HashSet<u16> = theirs
        .iter()
        .filter(|word| !around.contains(*word))
        .flat_map(|word| groups(*word).iter().copied())
        .collect();
    let mut liked: HashSet<u16> = HashSet::new();
    let mut same = 0;
    for word in said {
        if theirs.contains(word) && is_particular(*word) {
            same += if around.contains(word) { 1 } else { 2 };
        } else {
            liked.extend(groups(*word).iter().find(|group| their_groups.contains(group)));
        }
    }
    same + liked.len()
}

/// Fewest letters of a word that carries a story: *cat*, *кот*.
const FEWEST_LETTERS: usize = 3;

/// Beginnings of the words that carry a story.
fn story_words(text: &str, own: &HashSet<u64>) -> HashSet<u64> {
    let carries = |word: &str| {
        let (letters, stem) = (word.chars().count(), stem(word));
        let long = letters > FEWEST_LETTERS && is_particular(stem);
        let telling = letters >= FEWEST_LETTERS && (long || !groups(stem).is_empty());
        (telling && !own.contains(&stem)).then_some(stem)
    };
    cut(text).filter_map(|at| carries(&text[at])).collect()
}

fn own_names(client: &Client) -> HashSet<u64> {
    client.names().chain([client.company.as_str(), client.place.as_str()]).flat_map(stems).collect()
}

/// How much has to be shared.
fn needed(body: &str) -> usize {
    let words: Vec<String> = cut(body).map(|at| body[at].to_lowercase()).collect();
    // A new year is no news.
    let is_new_year = |at: &Range<usize>| {
        let around = at.start.saturating_sub(1)..(at.end + 1).min(words.len());
        NEW_YEAR.stand_in(words.get(around).unwrap_or_default())
    };
    let news = NEWS_COMES.first(&words, |at| !is_new_year(at)).is_some();
    match (STORY_COMES.stand_in(&words), news) {
        (true, false) => ANNOUNCED,
        (true, true) | (false, false) => STORY,
        (false, true) => NEWS,
    }
}

const FILE: &str = include_str!("../../assets/phrases/telling.txt");

static STORY_COMES: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "story"));
static NEWS_COMES: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "news"));
static NEW_YEAR: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "new year"));

fn year_of(note: &Note) -> i32 {
    match note.occasion {
        Occasion::YearEnd(year) => year,
        Occasion::Other => note.state.sent_at().map_or(note.changed, |at| at.date()).year(),
    }
}
