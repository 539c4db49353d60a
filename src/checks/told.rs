//! Whether a note tells an anecdote: which of what is known was used, so that next year it is not
//! told again.

use std::collections::HashSet;

use chrono::Datelike;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use super::again::between;
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

/// An anecdote that an earlier note told, and that is told again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retold {
    /// The year of the newest note that told it.
    pub year: i32,
    /// In the user's words.
    pub text: String,
}

/// So much of an anecdote's telling words, in percent, is the anecdote again and no news of it.
const AGAIN_PERCENT: usize = 60;
/// Fewer shared words than this are a subject, not an anecdote.
const AGAIN_WORDS: usize = 2;

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
    again.next()
}

/// The year of the newest other note that was sent and told an anecdote.
fn told_in_year(client: &Client, note: &Note, anecdote: AnecdoteId) -> Option<i32> {
    let others = client.notes.iter().filter(|other| other.id != note.id && other.is_sent());
    others
        .filter(|other| other.told.contains(&anecdote))
        .filter_map(|other| match other.occasion {
            Occasion::YearEnd(year) => Some(year),
            Occasion::Other => other.state.sent_at().map(|at| at.year()),
        })
        .max()
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
