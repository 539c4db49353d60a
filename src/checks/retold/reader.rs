//! The words that carry a story, and how much of one stands in a note again.

use std::collections::{BTreeMap, HashSet};

use crate::checks::common::{is_particular, language};
use crate::checks::learned::weighed;
use crate::checks::like::{fields, groups};
use crate::checks::retold::cues::is_wish;
use crate::checks::told::{name_stems, stem, stems};
use crate::checks::words::{cut, without_possessive};
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

/// What a text is about: its words, their groups of like meaning, and the fields of its story.
pub(super) struct Subject {
    words: HashSet<u64>,
    groups: HashSet<u16>,
    /// How much of each field it has; a word that stands in several is shared between them.
    fields: BTreeMap<u16, f32>,
}

impl Subject {
    /// A word that tells something, its group, and a field, against each other.
    const WORD: f32 = 4.0;
    const GROUP: f32 = 3.0;
    const FIELD: f32 = 3.0;
    /// More of a field says nothing more.
    const MOST: f32 = 2.0;

    /// From 0, nothing in common, to 1, the same: the cosine of both.
    pub(super) fn likeness(&self, other: &Self) -> f32 {
        let both = self.product(other);
        let lengths = (self.product(self) * other.product(other)).sqrt();
        if lengths > 0.0 { both / lengths } else { 0.0 }
    }

    fn product(&self, other: &Self) -> f32 {
        let fields = self.fields.iter().filter_map(|(field, much)| {
            Some(much.min(Self::MOST) * other.fields.get(field)?.min(Self::MOST))
        });
        self.words.intersection(&other.words).count() as f32 * Self::WORD * Self::WORD
            + self.groups.intersection(&other.groups).count() as f32 * Self::GROUP * Self::GROUP
            + fields.sum::<f32>() * Self::FIELD * Self::FIELD
    }

    /// The share of its fields, from 0 to 1, that another has too.
    pub(super) fn share_in(&self, other: &Self) -> f32 {
        let much = |(_, much): (&u16, &f32)| much.min(Self::MOST);
        let all: f32 = self.fields.iter().map(much).sum();
        let shared = self.fields.iter().filter(|(field, _)| other.fields.contains_key(field));
        if all > 0.0 { shared.map(much).sum::<f32>() / all } else { 0.0 }
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
    /// Those of them around the client, and which of these the note has.
    around: HashSet<u64>,
    named: HashSet<u64>,
}

impl Reader {
    pub(super) fn of(client: &Client, body: &str) -> Self {
        let people = client.people.iter().map(|person| person.name.as_str());
        let around = name_stems(people);
        let own = client.names().chain([client.company.as_str(), client.place.as_str()]);
        let names = name_stems(own).union(&around).copied().collect();
        let named = words(body).map(stem).filter(|stem| around.contains(stem)).collect();
        let language = language(&stems(body)).unwrap_or(client.language);
        let (said, groups) = (HashSet::new(), HashSet::new());
        let mut reader = Self { language, said, groups, names, around, named };
        reader.said = reader.story_words(body);
        let of_like_meaning = reader.said.iter().flat_map(|word| reader.groups(*word));
        reader.groups = of_like_meaning.copied().collect();
        reader
    }

    /// How many words carry the note's story.
    pub(super) fn said(&self) -> usize {
        self.said.len()
    }

    /// The names of people around the client that stand in a text.
    pub(super) fn names_in(&self, text: &str) -> impl Iterator<Item = u64> {
        words(text).map(stem).filter(|it| self.around.contains(it))
    }

    /// How many of them the note has that a story did not have.
    pub(super) fn named_beside(&self, story: &HashSet<u64>) -> usize {
        self.named.difference(story).count()
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

    /// What texts are about, together.
    pub(super) fn subject<'a>(&self, texts: impl IntoIterator<Item = &'a str>) -> Subject {
        let words = texts.into_iter().flat_map(words).filter(|word| is_long(word)).map(stem);
        let tells = |stem: &u64| !self.names.contains(stem) && !is_wish(*stem);
        let words: HashSet<u64> = words.filter(tells).collect();
        let mut of_fields = BTreeMap::new();
        for word in &words {
            let fields = fields(self.language, *word);
            for field in fields {
                *of_fields.entry(*field).or_default() += 1.0 / (fields.len() as f32).sqrt();
            }
        }
        let groups = self.groups_of(&words);
        let words = words.into_iter().filter(|word| is_particular(*word)).collect();
        Subject { words, groups, fields: of_fields }
    }

    /// All words of the note in order, as they are weighed; a name that any note has is `@`.
    pub(super) fn weighed_words(&self, body: &str) -> Vec<String> {
        weighed(body, |word| self.names.contains(&stem(word)))
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
    cut(text).map(|at| without_possessive(&text[at]))
}
