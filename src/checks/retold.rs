//! Whether a note tells again what an earlier one to the same client told: the anecdote itself, or
//! its story in other words. News on the same subject is none of it.

use std::collections::HashSet;
use std::sync::LazyLock;

use chrono::Datelike;
use unicode_normalization::UnicodeNormalization;

use super::again::between;
use super::common::is_particular;
use super::like::groups;
use super::phrases::section;
use super::told::{stem, stems, tells};
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
    let earlier: Vec<&Note> =
        client.notes.iter().filter(|other| other.id != note.id && other.is_sent()).collect();
    if earlier.is_empty() {
        return None;
    }
    let said = stems(body);
    let again = client.anecdotes.iter().find_map(|anecdote| {
        let told = earlier.iter().filter(|other| has_told(other, anecdote));
        let year = told.filter_map(|other| year_of(other)).max()?;
        let telling = stems(&anecdote.text);
        let shared = telling.iter().filter(|word| said.contains(*word)).count();
        let whole = shared >= AGAIN_WORDS && shared * 100 >= telling.len() * AGAIN_PERCENT;
        whole.then(|| Retold { year, text: anecdote.text.clone() })
    });
    again.or_else(|| story_again(client, &earlier, body))
}

fn has_told(note: &Note, anecdote: &Anecdote) -> bool {
    note.told.contains(&anecdote.id) || tells(&note.body, &anecdote.text)
}

/// An earlier note whose story this one tells, in whichever words.
fn story_again(client: &Client, earlier: &[&Note], body: &str) -> Option<Retold> {
    let own = own_names(client);
    let around: HashSet<String> =
        client.people.iter().flat_map(|person| story_words(&person.name, &own)).collect();
    let said = story_words(body, &own);
    let untold =
        client.anecdotes.iter().filter(|it| !earlier.iter().any(|note| has_told(note, it)));
    let others = untold.map(|it| it.text.as_str()).collect::<Vec<_>>().join(" ");
    let least = (needed(body) + said.len() / LONG)
        .max(weight(&said, &story_words(&others, &own), &around) + 1);
    let best = earlier.iter().filter_map(|other| {
        let told: Vec<&str> = client
            .anecdotes
            .iter()
            .filter(|anecdote| has_told(other, anecdote))
            .map(|anecdote| anecdote.text.as_str())
            .collect();
        let text = other.body.get(between(&other.body)).unwrap_or_default();
        let mut theirs = story_words(text, &own);
        theirs.extend(told.iter().flat_map(|text| story_words(text, &own)));
        let weighs = weight(&said, &theirs, &around);
        let in_common = |text: &&str| weight(&said, &story_words(text, &own), &around);
        let sentences = || text.split(['.', '!', '?', '\n']).max_by_key(in_common);
        let what = told.into_iter().max_by_key(in_common).or_else(sentences).unwrap_or_default();
        Some((weighs, Retold { year: year_of(other)?, text: what.trim().to_owned() }))
    });
    let best = best.max_by_key(|(weighs, retold)| (*weighs, retold.year));
    best.filter(|(weighs, _)| *weighs >= least).map(|(_, retold)| retold)
}

/// How much of what is said is their story: see [`STORY`].
fn weight(said: &HashSet<String>, theirs: &HashSet<String>, around: &HashSet<String>) -> usize {
    let their_groups: HashSet<u16> = theirs
        .iter()
        .filter(|word| !around.contains(*word))
        .flat_map(|word| groups(word).iter().copied())
        .collect();
    let mut liked: HashSet<u16> = HashSet::new();
    let mut same = 0;
    for word in said {
        if theirs.contains(word) && is_particular(word) {
            same += if around.contains(word) { 1 } else { 2 };
        } else {
            liked.extend(groups(word).iter().find(|group| their_groups.contains(group)));
        }
    }
    same + liked.len()
}

/// Fewest letters of a word that carries a story: *cat*, *кот*.
const FEWEST_LETTERS: usize = 3;

/// Beginnings of the words that carry a story.
fn story_words(text: &str, own: &HashSet<String>) -> HashSet<String> {
    let long = |word: &str, least: usize| word.nfc().count() >= least;
    let words = cut(text).map(|at| &text[at]).filter(|word| long(word, FEWEST_LETTERS));
    let carries = |word: &str, stem: &str| {
        !own.contains(stem)
            && (!groups(stem).is_empty() || is_particular(stem) && long(word, FEWEST_LETTERS + 1))
    };
    words
        .map(|word| (word, stem(word)))
        .filter(|(word, stem)| carries(word, stem))
        .map(|it| it.1)
        .collect()
}

fn own_names(client: &Client) -> HashSet<String> {
    let names = [&client.full_name, &client.preferred_name, &client.company, &client.place];
    names.into_iter().chain(&client.nicknames).flat_map(|name| stems(name)).collect()
}

/// How much has to be shared.
fn needed(body: &str) -> usize {
    let words: Vec<String> = cut(body).map(|at| body[at].to_lowercase()).collect();
    let mut text = format!(" {} ", words.join(" "));
    for year in NEW_YEAR {
        text = text.replace(year, " ");
    }
    let stands = |cues: &[&str]| {
        cues.iter().any(|cue| match cue.strip_suffix('*') {
            Some(beginning) => text.contains(&format!(" {beginning}")),
            None => text.contains(&format!(" {cue} ")),
        })
    };
    match (stands(&STORY_COMES), stands(&NEWS_COMES)) {
        (true, false) => ANNOUNCED,
        (true, true) | (false, false) => STORY,
        (false, true) => NEWS,
    }
}

const FILE: &str = include_str!("../../assets/phrases/telling.txt");

static STORY_COMES: LazyLock<Vec<&str>> = LazyLock::new(|| section(FILE, "story"));
static NEWS_COMES: LazyLock<Vec<&str>> = LazyLock::new(|| section(FILE, "news"));

/// What has *new* in it and is no news.
const NEW_YEAR: [&str; 6] =
    [" new year ", " new year's ", " año nuevo ", " nuevo año ", " новый год ", " новом году "];

fn year_of(note: &Note) -> Option<i32> {
    match note.occasion {
        Occasion::YearEnd(year) => Some(year),
        Occasion::Other => note.state.sent_at().map(|at| at.year()),
    }
}
