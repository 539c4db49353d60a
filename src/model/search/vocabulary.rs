//! All words of one script, side by side in one text, so that a search runs through them at once;
//! for each word the clients that have it.

use std::hash::{BuildHasher, RandomState};

use hashbrown::HashTable;
use memchr::memmem::Finder;

use super::query::{Needle, Spot};
use super::spelling::{Letters, Script};

/// Stands before every word; no folded word has it.
const BREAK: char = '\n';

/// Fewest unused words that are worth clearing away.
const MANY_UNUSED: usize = 1_000;

/// The words of one script, by number. What a search runs through lies side by side.
#[derive(Clone, Debug)]
pub(super) struct Vocabulary {
    script: Script,
    /// Every word behind a [`BREAK`], and one more at the end.
    text: String,
    /// The first byte of each word in the text.
    starts: Vec<u32>,
    /// The letters of each word.
    letters: Vec<Letters>,
    /// The clients that have each word; ascending, a client only once.
    postings: Vec<Vec<Posting>>,
    /// The numbers, found by the hash of their word.
    numbers: HashTable<u32>,
    hasher: RandomState,
    /// How many words nobody has.
    unused: usize,
}

/// A client's slot and the best field in which a word stands, in one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Posting(u32);

impl Posting {
    const FIELD_BITS: u32 = 4;

    pub(super) fn new(slot: u32, field: u8) -> Self {
        Self((slot << Self::FIELD_BITS) | u32::from(field))
    }

    pub(super) fn slot(self) -> u32 {
        self.0 >> Self::FIELD_BITS
    }

    pub(super) fn field(self) -> u8 {
        (self.0 & ((1 << Self::FIELD_BITS) - 1)) as u8
    }
}

impl Vocabulary {
    pub(super) fn new(script: Script) -> Self {
        Self {
            script,
            text: String::from(BREAK),
            starts: Vec::new(),
            letters: Vec::new(),
            postings: Vec::new(),
            numbers: HashTable::new(),
            hasher: RandomState::new(),
            unused: 0,
        }
    }

    /// The number of a word, which it keeps until [`Vocabulary::tidy`]; a new one for a new word.
    pub(super) fn number(&mut self, word: &str) -> u32 {
        let hash = self.hasher.hash_one(word);
        if let Some(number) = self.numbers.find(hash, |number| self.word(*number) == word) {
            return *number;
        }
        let number = self.starts.len() as u32;
        self.starts.push(self.text.len() as u32);
        self.letters.push(Letters::of(word));
        self.postings.push(Vec::new());
        self.text.push_str(word);
        self.text.push(BREAK);
        self.unused += 1;
        let Self { numbers, hasher, text, starts, .. } = self;
        numbers.insert_unique(hash, number, |other| hasher.hash_one(word_at(text, starts, *other)));
        number
    }

    pub(super) fn insert(&mut self, number: u32, posting: Posting) {
        let Some(postings) = self.postings.get_mut(number as usize) else { return };
        self.unused -= usize::from(postings.is_empty());
        let at = postings.partition_point(|other| *other < posting);
        postings.insert(at, posting);
    }

    pub(super) fn remove(&mut self, number: u32, posting: Posting) {
        let Some(postings) = self.postings.get_mut(number as usize) else { return };
        if let Ok(at) = postings.binary_search(&posting) {
            postings.remove(at);
            self.unused += usize::from(postings.is_empty());
        }
    }

    /// Forgets the words that nobody has any more, once they are most of all.
    pub(super) fn tidy(&mut self) {
        if self.unused < MANY_UNUSED || 2 * self.unused < self.starts.len() {
            return;
        }
        let mut tidy = Self::new(self.script);
        for (number, postings) in (0..).zip(std::mem::take(&mut self.postings)) {
            if !postings.is_empty() {
                tidy.number(self.word(number));
                tidy.postings.pop();
                tidy.postings.push(postings);
            }
        }
        tidy.unused = 0;
        *self = tidy;
    }

    /// Calls `visit` with the postings of every word that fits.
    pub(super) fn find(&self, needle: &Needle, mut visit: impl FnMut(Spot, &[Posting])) {
        if needle.script == self.script {
            self.find_same(needle, visit);
        } else {
            for (number, has) in (0..).zip(&self.letters) {
                if needle.may_fit(*has)
                    && let Some((spot, _)) = needle.find_foreign(self.word(number))
                {
                    visit(spot, self.postings_of(number));
                }
            }
        }
    }

    fn find_same(&self, needle: &Needle, mut visit: impl FnMut(Spot, &[Posting])) {
        let at_start = format!("{BREAK}{}", needle.text);
        let (sought, to_word) =
            if needle.inside { (needle.text.as_str(), 0) } else { (at_start.as_str(), 1) };
        let finder = Finder::new(sought);
        let mut from = 0;
        while let Some(rest) = self.text.as_bytes().get(from..)
            && let Some(found) = finder.find(rest)
        {
            let at = from + found + to_word;
            let behind = self.starts.partition_point(|start| *start as usize <= at);
            let Some(number) = behind.checked_sub(1) else { return };
            let is_start = self.starts.get(number).is_some_and(|start| *start as usize == at);
            let spot = if is_start { Spot::Start } else { Spot::Inside };
            visit(spot, self.postings_of(number as u32));
            from = self.starts.get(behind).map_or(self.text.len(), |next| *next as usize) - 1;
        }
    }

    fn word(&self, number: u32) -> &str {
        word_at(&self.text, &self.starts, number)
    }

    fn postings_of(&self, number: u32) -> &[Posting] {
        self.postings.get(number as usize).map(Vec::as_slice).unwrap_or_default()
    }
}

fn word_at<'a>(text: &'a str, starts: &[u32], number: u32) -> &'a str {
    let number = number as usize;
    let end = starts.get(number + 1).map_or(text.len(), |next| *next as usize) - 1;
    starts.get(number).and_then(|start| text.get(*start as usize..end)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::query::{Query, Term};
    use super::*;

    #[test]
    fn words_that_were_typed_over_do_not_pile_up() {
        let mut vocabulary = Vocabulary::new(Script::Latin);
        let kept = Posting::new(7, 2);
        let number = vocabulary.number("marta");
        vocabulary.insert(number, kept);
        for typed in 0..10 * MANY_UNUSED {
            let number = vocabulary.number(&format!("typed{typed}"));
            vocabulary.insert(number, Posting::new(1, 0));
            vocabulary.remove(number, Posting::new(1, 0));
            vocabulary.tidy();
        }
        assert!(vocabulary.starts.len() <= MANY_UNUSED + 1);
        let mut found = Vec::new();
        for term in Query::parse("art").terms {
            if let Term::Word(needle) = term {
                vocabulary.find(&needle, |spot, postings| found.push((spot, postings.to_vec())));
            }
        }
        assert_eq!(found, [(Spot::Inside, vec![kept])]);
    }
}
