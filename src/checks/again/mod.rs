//! Whether a note is another client's note again: the same words, or the same but for greeting,
//! signature, names and a few swapped words.
//!
//! What is done about such a note is not decided here.

mod align;
mod core;
mod habits;
mod index;
mod names;
mod own;
mod stock;

use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use self::align::{RUN, ranges, shared};
use self::core::core;
pub(super) use self::core::{between, signature};
use self::habits::Habits;
use self::index::{Postings, Prints};
use self::names::Names;
pub use self::own::{OwnWords, Phrase};
use crate::checks::words::Word;
use crate::model::{Client, ClientId, Note, NoteId};

/// The share of a note's own words, in percent, from which on it is another one again. Two notes
/// by one hand to two people share some phrases, but by far less than this.
const PERCENT: usize = 60;
/// Fewer borrowed words than this are a phrase, not a note.
const FEWEST: usize = 10;
/// From here on a short note is refused too, if all of it is borrowed and in the same order: a
/// word more than a polite phrase.
const FEWEST_IDENTICAL: usize = 6;
/// The notes that are compared word by word.
const CANDIDATES: usize = 2;

/// Another client's note that stands in this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Again {
    /// Whose note it is.
    pub client: ClientId,
    /// Which of their notes.
    pub note: NoteId,
    /// How many of `words` stand in that note too.
    pub borrowed_words: usize,
    /// The words of this note, without greeting, signature, names and stock wishes.
    pub words: usize,
    /// The borrowed words in this body: ranges of bytes, in order, apart from each other.
    pub mine: Vec<Range<usize>>,
    /// The same words in the other body, in the same form.
    pub theirs: Vec<Range<usize>>,
}

/// All notes of a book, ready to be asked on every key press.
#[derive(Clone, Debug, Default)]
pub struct AgainIndex {
    clients: HashMap<ClientId, Known>,
    /// What stands in each slot, `None` for one that is free: the client, and the place among
    /// their notes.
    slots: Vec<Option<(ClientId, usize)>>,
    free: Vec<u32>,
    postings: Postings,
    habits: Habits,
}

/// A client as the index knows them: the snapshot is shared with the book.
#[derive(Clone, Debug)]
struct Known {
    client: Arc<Client>,
    /// One for each note, in the same order.
    slots: Vec<u32>,
}

impl AgainIndex {
    /// Replaces all that is known of a client; `None` forgets them. Costs as much as there are
    /// changes in their names and notes.
    pub fn update(&mut self, id: ClientId, client: Option<&Arc<Client>>) {
        let known = self.clients.remove(&id);
        let mut slots = known.as_ref().map(|known| known.slots.clone()).unwrap_or_default();
        let old = known.as_ref().map(|known| &known.client);
        if let (Some(old), Some(new)) = (old, client)
            && Arc::ptr_eq(old, new)
        {
            self.clients.extend(known.map(|known| (id, known)));
            return;
        }
        let old_names = old.map(|old| Names::of(old)).unwrap_or_default();
        let new_names = client.map(|new| Names::of(new)).unwrap_or_default();
        let old_notes = old.map(|old| old.notes.as_slice()).unwrap_or_default();
        let new_notes = client.map(|new| new.notes.as_slice()).unwrap_or_default();
        for place in 0..old_notes.len().max(new_notes.len()) {
            let (old, new) = (old_notes.get(place), new_notes.get(place));
            let slot = match slots.get(place) {
                Some(slot) => *slot,
                None => self.take_slot(id, place, &mut slots),
            };
            if old_names != new_names || body(old) != body(new) {
                let before = Prints::of(&core(body(old), &old_names, None));
                let after = Prints::of(&core(body(new), &new_names, None));
                self.postings.replace(slot, &before, &after);
                self.habits.replace((body(old), &old_names), (body(new), &new_names));
            }
        }
        for slot in slots.drain(new_notes.len()..) {
            if let Some(entry) = self.slots.get_mut(slot as usize) {
                *entry = None;
            }
            self.free.push(slot);
        }
        if let Some(client) = client {
            self.clients.insert(id, Known { client: Arc::clone(client), slots });
        }
    }

    /// Adds an index of other clients: two halves of a book are read at the same time.
    pub fn join(&mut self, other: Self) {
        let first = self.slots.len() as u32;
        self.postings.join(other.postings, first);
        self.slots.extend(other.slots);
        self.free.extend(other.free.into_iter().map(|slot| slot + first));
        self.habits.join(other.habits);
        self.clients.extend(other.clients.into_iter().map(|(id, mut known)| {
            known.slots.iter_mut().for_each(|slot| *slot += first);
            (id, known)
        }));
    }

    fn take_slot(&mut self, id: ClientId, place: usize, slots: &mut Vec<u32>) -> u32 {
        let slot = self.free.pop().unwrap_or_else(|| {
            self.slots.push(None);
            (self.slots.len() - 1) as u32
        });
        if let Some(entry) = self.slots.get_mut(slot as usize) {
            *entry = Some((id, place));
        }
        slots.push(slot);
        slot
    }

    /// The note of another client that this body is again, if there is one; among several the one
    /// that lent most words, then the one of the client who came first.
    ///
    /// A body is looked at up to its first 20,000 characters.
    pub fn find(&self, client: &Client, body: &str) -> Option<Again> {
        let names = Names::of(client);
        let words = core(body, &names, None);
        if words.len() < FEWEST_IDENTICAL {
            return None;
        }
        let is_other = |other: ClientId, _: &Note| other != client.id;
        let candidates = self.candidates(&Prints::of(&words), (CANDIDATES, 1), is_other);
        candidates
            .into_iter()
            .filter_map(|(other, place)| {
                compare(body, &names, (other, other.notes.get(place)?), &self.habits)
            })
            .max_by_key(|again| (again.borrowed_words, Reverse((again.client, again.note))))
    }

    /// The few notes, of those that fit, that share most runs with a note.
    fn candidates(
        &self,
        prints: &Prints,
        (most, least): (usize, u16),
        fits: impl Fn(ClientId, &Note) -> bool,
    ) -> Vec<(&Client, usize)> {
        let counts = self.postings.count(prints, self.slots.len());
        let mut best: Vec<(Reverse<u16>, ClientId, usize)> = Vec::with_capacity(most + 1);
        for (count, slot) in counts.into_iter().zip(&self.slots) {
            let Some((id, place)) = slot.filter(|_| count >= least) else {
                continue;
            };
            let candidate = (Reverse(count), id, place);
            let rank = best.partition_point(|better| *better < candidate);
            if rank < most && self.note(id, place).is_some_and(|note| fits(id, note)) {
                best.insert(rank, candidate);
                best.truncate(most);
            }
        }
        let found = best.into_iter();
        found.filter_map(|(_, id, place)| Some((&*self.clients.get(&id)?.client, place))).collect()
    }

    fn note(&self, id: ClientId, place: usize) -> Option<&Note> {
        self.clients.get(&id)?.client.notes.get(place)
    }
}

fn body(note: Option<&Note>) -> &str {
    note.map(|note| note.body.as_str()).unwrap_or_default()
}

/// Word by word, without the names of either client.
fn compare(
    body: &str,
    names: &Names,
    (other, note): (&Client, &Note),
    habits: &Habits,
) -> Option<Again> {
    let names = Names::of(other).with(names);
    let (mine, theirs) = (core(body, &names, Some(habits)), core(&note.body, &names, Some(habits)));
    let found = shared(&mine, &theirs, RUN);
    let borrowed = found.mine.iter().filter(|shared| **shared).count();
    let nearly = borrowed >= FEWEST && borrowed * 100 >= mine.len() * PERCENT;
    if !nearly && !identical(&mine, &theirs) {
        return None;
    }
    Some(Again {
        client: other.id,
        note: note.id,
        borrowed_words: borrowed,
        words: mine.len(),
        mine: ranges(body, &mine, &found.mine),
        theirs: ranges(&note.body, &theirs, &found.theirs),
    })
}

fn identical(mine: &[Word], theirs: &[Word]) -> bool {
    mine.len() >= FEWEST_IDENTICAL
        && mine.iter().map(|word| word.key).eq(theirs.iter().map(|word| word.key))
}
