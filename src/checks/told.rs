//! Whether a note tells an anecdote: which of what is known was used, so that next year it is not
//! told again.

use std::collections::HashSet;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::names::of_client::is_particle;
use super::words::cut;
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

pub(super) fn covers(told: &HashSet<u64>, anecdote: &HashSet<u64>) -> bool {
    let shared = anecdote.iter().filter(|word| told.contains(*word)).count();
    !anecdote.is_empty() && shared * 2 >= anecdote.len()
}

/// The beginnings of the telling words of a text.
pub(super) fn stems(text: &str) -> HashSet<u64> {
    let words = cut(text).map(|at| &text[at]);
    words.filter(|word| word.chars().count() >= TELLING_LETTERS).map(stem).collect()
}

/// The beginnings of the words of names, without *de*, *the* and *Dr*.
pub(super) fn name_stems<'a>(names: impl Iterator<Item = &'a str>) -> HashSet<u64> {
    let words = names.flat_map(|name| cut(name).map(|at| &name[at]));
    words.filter(|word| word.chars().nth(1).is_some() && !is_particle(word)).map(stem).collect()
}

/// The beginning of a word, in one number: by it words in other inflections are the same.
pub(super) fn stem(word: &str) -> u64 {
    if is_nfc_quick(word.chars()) == IsNormalized::Yes {
        beginning(word.chars())
    } else {
        beginning(word.nfc())
    }
}

/// Endings are taken off first where enough is left: *слово*, *слове*; *perro*, *perras*.
fn beginning(chars: impl Iterator<Item = char>) -> u64 {
    const LONGEST: usize = 16;
    const FEWEST_LETTERS: usize = 4;
    let mut letters = ['\0'; LONGEST];
    let mut left = 0;
    for (place, letter) in letters.iter_mut().zip(chars.flat_map(char::to_lowercase)) {
        *place = if letter == 'ё' { 'е' } else { letter };
        left += 1;
    }
    let mut shorten = |ends: &[char]| {
        if left > FEWEST_LETTERS && letters.get(left - 1).is_some_and(|last| ends.contains(last)) {
            left -= 1;
        }
    };
    shorten(&['s', 'ь', 'й', 'м', 'х']);
    shorten(&['a', 'e', 'o', 'а', 'е', 'и', 'о', 'у', 'ы', 'ю', 'я']);
    let stem = letters.iter().take(left.min(STEM_LETTERS));
    stem.fold(0, |stem: u64, c| stem.wrapping_mul(0x11_0001).wrapping_add(u64::from(u32::from(*c))))
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
