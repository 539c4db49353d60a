//! The clients of a book by what those who are the same have in common, so that nobody is held
//! against everybody.
//!
//! What it tells that two share something is not decided here.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use hashbrown::{HashMap, HashSet};

use super::person::{Key, Person};
use super::score::{Crowd, score};
use super::{Pair, Why};
use crate::model::{Book, Client, ClientId};

/// So many pairs under one key are looked at: what more people have tells them from nobody.
const MOST_PAIRS: usize = 1_200;

/// The clients of a book, ready to be asked who may be the same person.
#[derive(Clone, Debug, Default)]
pub struct DoublesIndex {
    /// In the order of their ids.
    people: Vec<(ClientId, Person)>,
    /// Sorted; with the place of a client among `people`.
    entries: Vec<(Key, u32)>,
    counts: HashMap<u64, u32>,
}

impl DoublesIndex {
    /// Reads a book: all clients of any state.
    pub fn of(book: &Book) -> Self {
        let mut index = Self::default();
        for (client, at) in book.clients().zip(0..) {
            let person = Person::of(client);
            index.entries.extend(person.keys().into_iter().map(|key| (key, at)));
            let shared: HashSet<u64> = person.shared().collect();
            for key in shared {
                *index.counts.entry(key).or_default() += 1;
            }
            index.people.push((client.id, person));
        }
        index.entries.sort_unstable();
        index
    }

    /// As [`super::pairs`], of the book that was read.
    pub fn pairs(&self, apart: &BTreeSet<(ClientId, ClientId)>) -> Vec<Pair> {
        let mut found: Vec<Pair> =
            self.candidates().into_iter().filter_map(|(a, b)| self.pair(a, b, apart)).collect();
        found.sort_by_key(|pair| (Reverse(pair.score), pair.first, pair.second));
        found
    }

    /// The client who is most likely this person, who is not in the book: with percent and what
    /// speaks for it. The person's id is not looked at.
    pub fn nearest(&self, person: &Client) -> Option<(ClientId, u8, Vec<Why>)> {
        let person = Person::of(person);
        let mut near: HashSet<u32> = HashSet::new();
        for key in person.keys() {
            let from = self.entries.partition_point(|(other, _)| other.hash < key.hash);
            let same = self.entries.get(from..).unwrap_or_default();
            let same = same.iter().take_while(|(other, _)| other.hash == key.hash);
            let useful = same.filter(|(other, _)| !(key.is_offer && other.is_offer));
            let few: Vec<u32> = useful.map(|(_, at)| *at).take(MOST_PAIRS + 1).collect();
            if few.len() <= MOST_PAIRS {
                near.extend(few);
            }
        }
        let near = near.into_iter().filter_map(|at| self.people.get(at as usize));
        let scored = near.filter_map(|(id, other)| {
            let (percent, why) = score(&person, other, self)?;
            Some((*id, percent, why))
        });
        scored.max_by_key(|(id, percent, _)| (*percent, Reverse(*id)))
    }

    /// Places of those who share a key, each pair once.
    fn candidates(&self) -> Vec<(u32, u32)> {
        let mut found: HashSet<(u32, u32)> = HashSet::new();
        for same in self.entries.chunk_by(|(one, _), (other, _)| one.hash == other.hash) {
            // Those who are no offer stand first.
            let asking = same.iter().take_while(|(key, _)| !key.is_offer).count();
            if asking * same.len().saturating_sub(1) > 2 * MOST_PAIRS {
                continue;
            }
            for (nth, (_, one)) in same.iter().take(asking).enumerate() {
                let others = same.iter().skip(nth + 1);
                found.extend(others.map(|(_, other)| (*one.min(other), *one.max(other))));
            }
        }
        found.into_iter().collect()
    }

    fn pair(&self, a: u32, b: u32, apart: &BTreeSet<(ClientId, ClientId)>) -> Option<Pair> {
        let ((first, one), (second, other)) =
            (self.people.get(a as usize)?, self.people.get(b as usize)?);
        let (first, second) = (*first, *second);
        if apart.contains(&(first, second)) {
            return None;
        }
        let (score, why) = score(one, other, self)?;
        Some(Pair { first, second, score, why })
    }
}

impl Crowd for DoublesIndex {
    fn count(&self, key: u64) -> u32 {
        self.counts.get(&key).copied().unwrap_or_default()
    }
}
