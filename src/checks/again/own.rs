//! How much of a note is its own, and where its borrowed phrases come from.
//!
//! From where on a note is refused is not decided here.

use std::ops::Range;

use super::AgainIndex;
use super::align::{RUN, ranges, shared};
use super::core::core;
use super::index::Prints;
use super::names::Names;
use crate::model::{Client, ClientId, Note, NoteId};

/// Fewer words in a row than this are the language's, not another note's.
const PHRASE: usize = 5;
/// The runs that a phrase has at least.
const PHRASE_RUNS: u16 = (PHRASE - RUN + 1) as u16;
/// Fewer borrowed words than this are a turn of speech.
const MUCH_WORDS: usize = 8;
/// The share of borrowed words, in percent, from which on it is said.
const MUCH_PERCENT: usize = 15;
/// From which share on, in percent, a note is the one that its client got a year ago: less of it is
/// a story told again.
const AGAIN_PERCENT: usize = 30;
/// The notes that phrases are looked for in.
const SOURCES: usize = 8;

/// Whose the words of a note are. Greeting, signature, a short P.S., names and stock wishes do not
/// count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnWords {
    /// All that count.
    pub words: usize,
    /// Those that stand in other notes too.
    pub borrowed: usize,
    /// Where the borrowed ones come from, in the order of the text.
    pub phrases: Vec<Phrase>,
}

/// A phrase that stands in another note too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Where, in bytes.
    pub at: Range<usize>,
    /// Whose note has it.
    pub client: ClientId,
    /// Which of their notes.
    pub note: NoteId,
}

impl OwnWords {
    /// True if so much is borrowed that it is to be said.
    pub fn is_much_borrowed(&self) -> bool {
        self.borrowed >= MUCH_WORDS && self.borrowed * 100 >= self.words * MUCH_PERCENT
    }

    /// The share of words that stand in no other note, in whole percent, rounded down.
    pub fn percent(&self) -> usize {
        ((self.words - self.borrowed) * 100).checked_div(self.words).unwrap_or(100)
    }
}

impl AgainIndex {
    /// How much of a note of this season stands in no other note, of this season and the one before:
    /// to anybody else, or to the same client a year ago.
    pub fn own_words(&self, client: &Client, note: &Note) -> OwnWords {
        let names = Names::of(client);
        let words = core(&note.body, &names, Some(&self.habits));
        let prints = Prints::of(&words);
        let fits = |id: ClientId, other: &Note| {
            (id, other.id) != (client.id, note.id) && is_recent(other, note)
        };
        let mut found = OwnWords { words: words.len(), ..OwnWords::default() };
        let mut taken = vec![false; words.len()];
        for (other, place) in self.candidates(&prints, (SOURCES, PHRASE_RUNS), fits) {
            let Some(source) = other.notes.get(place) else { continue };
            let theirs = core(&source.body, &Names::of(other), Some(&self.habits));
            let mut fresh = shared(&words, &theirs, PHRASE).mine;
            let borrowed = fresh.iter().filter(|is| **is).count();
            if other.id == client.id && borrowed * 100 < words.len() * AGAIN_PERCENT {
                continue;
            }
            fresh.iter_mut().zip(&taken).for_each(|(fresh, taken)| *fresh &= !taken);
            for at in ranges(&note.body, &words, &fresh) {
                found.phrases.push(Phrase { at, client: other.id, note: source.id });
            }
            taken.iter_mut().zip(fresh).for_each(|(taken, fresh)| *taken |= fresh);
        }
        found.borrowed = taken.iter().filter(|taken| **taken).count();
        found.phrases.sort_by_key(|phrase| phrase.at.start);
        found
    }
}

/// Of the same year as the note, or of the one before.
fn is_recent(other: &Note, note: &Note) -> bool {
    (0..=1).contains(&(note.year() - other.year()))
}
