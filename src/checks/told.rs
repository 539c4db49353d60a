//! Whether a note tells an anecdote: which of what is known was used, so that next year it is not
//! told again.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::model::{AnecdoteId, Client};

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
