//! Whether a note tells an anecdote: which of what is known was used, so that next year it is not
//! told again.

use std::collections::HashSet;
use std::sync::LazyLock;

use chrono::Datelike;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use super::again::between;
use super::common::is_particular;
use super::phrases::section;
use super::words::cut;
use crate::model::{AnecdoteId, Client, Note, Occasion};

/// Shorter words (articles, prepositions) tell nothing.
const TELLING_LETTERS: usize = 4;

/// Words are held together by their beginnings, so that *puppies* is found in *puppy*.
const STEM_LETTERS: usize = 5;

/// The anecdotes of a client that a text tells.
pub fn told_in(client: &Client, body: &str) -> Vec<AnecdoteId> {
    let told = stems(body);
    client
        .anecdotes
        .iter()
        .filter(|anecdote| covers(&told, &stems(&anecdote.text)))
        .map(|anecdote| anecdote.id)
        .collect()
}

/// True if a text tells this anecdote: half of its telling words stand there.
pub fn tells(body: &str, anecdote: &str) -> bool {
    covers(&stems(body), &stems(anecdote))
}

fn covers(told: &HashSet<String>, anecdote: &HashSet<String>) -> bool {
    let shared = anecdote.iter().filter(|word| told.contains(*word)).count();
    !anecdote.is_empty() && shared * 2 >= anecdote.len()
}

/// The beginnings of the telling words of a text.
pub(super) fn stems(text: &str) -> HashSet<String> {
    let telling = |word: &&str| word.nfc().count() >= TELLING_LETTERS;
    text.unicode_words().filter(telling).map(stem).collect()
}

/// The beginning of a word, small: by it words in other inflections are the same.
pub(super) fn stem(word: &str) -> String {
    word.nfc().flat_map(char::to_lowercase).take(STEM_LETTERS).collect()
}

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
/// So much of an earlier note is its story again. In half words: the name of somebody around the
/// client counts half, for news of them names them too.
const STORY: usize = 4;
/// So much is its story again where one is announced: *I have never told you*.
const ANNOUNCED: usize = 1;
/// So much is its story again whatever is announced, news too.
const SURELY: usize = 6;

/// What a note tells this client that another note to them has told before.
pub fn retold(client: &Client, note: &Note) -> Option<Retold> {
    let body = note.body.get(between(&note.body)).unwrap_or_default();
    let said = stems(body);
    let mut again = client.anecdotes.iter().filter_map(|anecdote| {
        let year = told_in_year(client, note, anecdote.id)?;
        let telling = stems(&anecdote.text);
        let shared = telling.iter().filter(|word| said.contains(*word)).count();
        let whole = shared >= AGAIN_WORDS && shared * 100 >= telling.len() * AGAIN_PERCENT;
        whole.then(|| Retold { year, text: anecdote.text.clone() })
    });
    again.next().or_else(|| story_again(client, note, body, &said))
}

/// An earlier note whose particular words stand in this one.
fn story_again(client: &Client, note: &Note, body: &str, said: &HashSet<String>) -> Option<Retold> {
    let (own, around) = (own_names(client), names_around(client));
    let needed = needed(body);
    let earlier = client.notes.iter().filter(|other| other.id != note.id && other.is_sent());
    let best = earlier
        .filter_map(|other| {
            let told = client.anecdotes.iter().filter(|it| other.told.contains(&it.id));
            let text = other.body.get(between(&other.body)).unwrap_or_default();
            let mut theirs = stems(text);
            theirs.extend(told.clone().flat_map(|anecdote| stems(&anecdote.text)));
            theirs.retain(|word| is_particular(word) && !own.contains(word));
            let shared: Vec<&String> = theirs.intersection(said).collect();
            let weight = |word: &&&String| if around.contains(**word) { 1 } else { 2 };
            let weighs: usize = shared.iter().map(|word| weight(&word)).sum();
            let anecdote = told.map(|it| it.text.as_str()).max_by_key(|text| common(text, &shared));
            let sentence =
                || text.split(['.', '!', '?', '\n']).max_by_key(|it| common(it, &shared));
            let text = anecdote.or_else(sentence).unwrap_or_default().trim().to_owned();
            Some((weighs, Retold { year: year_of(other)?, text }))
        })
        .max_by_key(|(weighs, retold)| (*weighs, retold.year));
    best.filter(|(weighs, _)| *weighs >= needed).map(|(_, retold)| retold)
}

fn common(text: &str, shared: &[&String]) -> usize {
    let stems = stems(text);
    shared.iter().filter(|word| stems.contains(**word)).count()
}

fn own_names(client: &Client) -> HashSet<String> {
    let names = [&client.full_name, &client.preferred_name, &client.company, &client.place];
    names.into_iter().chain(&client.nicknames).flat_map(|name| stems(name)).collect()
}

fn names_around(client: &Client) -> HashSet<String> {
    client.people.iter().flat_map(|person| stems(&person.name)).collect()
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
    if stands(&STORY_COMES) {
        ANNOUNCED
    } else if stands(&NEWS_COMES) {
        SURELY
    } else {
        STORY
    }
}

static STORY_COMES: LazyLock<Vec<&str>> = LazyLock::new(|| section(FILE, "story"));

static NEWS_COMES: LazyLock<Vec<&str>> = LazyLock::new(|| section(FILE, "news"));

const FILE: &str = include_str!("../../assets/phrases/telling.txt");

/// What has *new* in it and is no news.
const NEW_YEAR: [&str; 6] =
    [" new year ", " new year's ", " año nuevo ", " nuevo año ", " новый год ", " новом году "];

/// The year of the newest other note that was sent and told an anecdote.
fn told_in_year(client: &Client, note: &Note, anecdote: AnecdoteId) -> Option<i32> {
    let others = client.notes.iter().filter(|other| other.id != note.id && other.is_sent());
    others.filter(|other| other.told.contains(&anecdote)).filter_map(year_of).max()
}

fn year_of(note: &Note) -> Option<i32> {
    match note.occasion {
        Occasion::YearEnd(year) => Some(year),
        Occasion::Other => note.state.sent_at().map(|at| at.year()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_anecdote_told_in_other_inflections_is_told() {
        let anecdote = "Bruno toca el saxo; conservatorio desde septiembre";
        assert!(tells("¿Qué tal Bruno con el saxo, y en el conservatorio?", anecdote));
        assert!(!tells("Feliz año nuevo a todos en el taller.", anecdote));
    }
}
