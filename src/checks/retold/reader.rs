//! The words that carry a story, and how much of one stands in a note again.

use std::collections::HashSet;

use crate::checks::common::{is_particular, language};
use crate::checks::like::groups;
use crate::checks::retold::cues::is_wish;
use crate::checks::told::{stem, stems};
use crate::checks::words::cut;
use crate::model::{Client, Language};

/// Fewest letters of a word that carries a story: *cat*, *кот*.
const FEWEST_LETTERS: usize = 3;
/// Fewer words of a story than this make no sentence of it.
const FEWEST_IN_A_SENTENCE: usize = 2;
/// What a word of like meaning is worth, in percent of the same one.
const ALIKE: usize = 70;

/// What a note and a story share.
pub(super) struct Shared {
    /// The same words.
    pub(super) same: usize,
    /// Words of like meaning.
    pub(super) alike: usize,
}

impl Shared {
    /// What it weighs, in halves of a word.
    pub(super) fn halves(&self) -> usize {
        2 * self.same + self.alike
    }
}

/// Somebody who has read a note, and holds stories against it.
pub(super) struct Reader {
    language: Language,
    /// The words that carry its story.
    said: HashSet<u64>,
    /// The groups of like meaning that these belong to.
    groups: HashSet<u16>,
    /// Names of the client and of people around them: they stand in any note.
    names: HashSet<u64>,
    /// How many names of people around the client the note has.
    named: usize,
}

impl Reader {
    pub(super) fn of(client: &Client, body: &str) -> Self {
        let stems_of = |text| words(text).filter(|word| is_long(word)).map(stem);
        let people = client.people.iter().map(|person| person.name.as_str());
        let around: HashSet<u64> = people.flat_map(stems_of).collect();
        let own = client.names().chain([client.company.as_str(), client.place.as_str()]);
        let names = own.flat_map(stems_of).chain(around.iter().copied()).collect();
        let body_stems: HashSet<u64> = stems_of(body).collect();
        let named = body_stems.intersection(&around).count();
        let language = language(&stems(body)).unwrap_or(client.language);
        let (said, groups) = (HashSet::new(), HashSet::new());
        let mut reader = Self { language, said, groups, names, named };
        reader.said = reader.story_words(body);
        let of_like_meaning = reader.said.iter().flat_map(|word| reader.groups(*word));
        reader.groups = of_like_meaning.copied().collect();
        reader
    }

    /// How many words carry the note's story.
    pub(super) fn said(&self) -> usize {
        self.said.len()
    }

    /// How many names of people around the client stand in the note.
    pub(super) fn named(&self) -> usize {
        self.named
    }

    fn groups(&self, word: u64) -> &'static [u16] {
        groups(self.language, word)
    }

    /// Beginnings of the words that carry a story.
    pub(super) fn story_words(&self, text: &str) -> HashSet<u64> {
        words(text).filter_map(|word| self.carries(word)).collect()
    }

    fn carries(&self, word: &str) -> Option<u64> {
        if !is_long(word) {
            return None;
        }
        let stem = stem(word);
        let telling = word.starts_with(|c: char| c.is_ascii_digit())
            || word.chars().count() > FEWEST_LETTERS && is_particular(stem)
            || !self.groups(stem).is_empty();
        (telling && !self.names.contains(&stem) && !is_wish(stem)).then_some(stem)
    }

    pub(super) fn shared(&self, story: &HashSet<u64>) -> Shared {
        let groups = self.groups_of(story);
        let mut shared = Shared { same: 0, alike: 0 };
        for word in &self.said {
            if story.contains(word) && is_particular(*word) {
                shared.same += 1;
            } else if self.is_alike(*word, &groups) {
                shared.alike += 1;
            }
        }
        shared
    }

    fn groups_of(&self, story: &HashSet<u64>) -> HashSet<u16> {
        story.iter().flat_map(|word| self.groups(*word)).copied().collect()
    }

    fn is_alike(&self, word: u64, groups: &HashSet<u16>) -> bool {
        self.groups(word).iter().any(|group| groups.contains(group))
    }

    /// How much of a telling stands in the note, in percent; a word that tells little counts half.
    pub(super) fn covered(&self, telling: &HashSet<u64>) -> usize {
        let (mut found, mut all) = (0, 0);
        for word in telling {
            let weight = if is_particular(*word) { 2 } else { 1 };
            all += weight;
            if self.said.contains(word) && is_particular(*word) {
                found += weight * 100;
            } else if self.is_alike(*word, &self.groups) {
                found += weight * ALIKE;
            }
        }
        found / all.max(1)
    }

    /// How many sentences of the note have something of a story, and how many nothing.
    pub(super) fn sentences(&self, body: &str, story: &HashSet<u64>) -> (usize, usize) {
        let groups = self.groups_of(story);
        let (mut with, mut without) = (0, 0);
        for sentence in body.split(['.', '!', '?', '…', '\n']) {
            let words = self.story_words(sentence);
            if words.len() < FEWEST_IN_A_SENTENCE {
                continue;
            }
            let of_story = |word: &u64| {
                story.contains(word) && is_particular(*word) || self.is_alike(*word, &groups)
            };
            if words.iter().any(of_story) {
                with += 1;
            } else {
                without += 1;
            }
        }
        (with, without)
    }
}

fn is_long(word: &str) -> bool {
    word.chars().nth(FEWEST_LETTERS - 1).is_some()
}

/// The words of a text, without a possessive *'s*.
fn words(text: &str) -> impl Iterator<Item = &str> {
    cut(text).map(|at| {
        let word = &text[at];
        word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word)
    })
}
