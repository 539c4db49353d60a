//! Which notes share runs of three words with a text, found without reading the notes.
//!
//! Counts only: a fingerprint may lie, so that whoever asks must compare the words themselves.

use crate::checks::again::align::RUN;
use crate::checks::words::Word;

/// Fingerprints have 22 bits: 14 choose the bucket, 8 stand in the posting.
const BUCKETS: usize = 1 << 14;
const TAG_BITS: u32 = 8;
const SLOT_BITS: u32 = 32 - TAG_BITS;
/// Postings read for one question at most, the rarest phrases first: what everyone wrote to
/// everyone tells notes apart no better for being counted in full.
const MOST_READ: usize = 100_000;

/// The fingerprints of a note's runs, sorted, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Prints(Vec<u32>);

impl Prints {
    pub(super) fn of(words: &[Word]) -> Self {
        let mut prints: Vec<u32> = words.array_windows().map(print).collect();
        prints.sort_unstable();
        prints.dedup();
        Self(prints)
    }

    /// Those that are not among the others.
    fn without<'a>(&'a self, others: &'a Self) -> impl Iterator<Item = u32> + 'a {
        self.0.iter().copied().filter(|print| others.0.binary_search(print).is_err())
    }
}

fn print(run: &[Word; RUN]) -> u32 {
    let mixed = run.iter().fold(0_u64, |mixed, word| {
        (mixed.rotate_left(23) ^ word.key).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    });
    (mixed >> (64 - TAG_BITS - BUCKETS.ilog2())) as u32
}

/// For each fingerprint, the slots of the notes that have it. Four bytes for a run of a note, so
/// that 40,000 notes of 120 words fit in about 30 MB.
#[derive(Clone, Debug, Default)]
pub(super) struct Postings {
    /// None until the first note comes.
    buckets: Vec<Vec<u32>>,
}

impl Postings {
    /// Slots above this are never found.
    pub(super) const LAST_SLOT: u32 = (1 << SLOT_BITS) - 1;

    /// Makes `slot` stand for the new fingerprints instead of the old ones. Costs as much as they
    /// differ.
    pub(super) fn replace(&mut self, slot: u32, old: &Prints, new: &Prints) {
        if slot > Self::LAST_SLOT {
            return;
        }
        self.buckets.resize_with(BUCKETS, Vec::new);
        for print in old.without(new) {
            if let Some(bucket) = self.buckets.get_mut(bucket_of(print)) {
                let gone = posting(print, slot);
                if let Some(at) = bucket.iter().position(|found| *found == gone) {
                    bucket.swap_remove(at);
                }
            }
        }
        for print in new.without(old) {
            if let Some(bucket) = self.buckets.get_mut(bucket_of(print)) {
                if bucket.len() == bucket.capacity() {
                    bucket.reserve_exact(bucket.len() / 4 + 4);
                }
                bucket.push(posting(print, slot));
            }
        }
    }

    /// Adds those of other notes, whose slots begin here.
    pub(super) fn join(&mut self, other: Self, first_slot: u32) {
        self.buckets.resize_with(BUCKETS, Vec::new);
        for (mine, theirs) in self.buckets.iter_mut().zip(other.buckets) {
            mine.reserve_exact(theirs.len());
            let moved = theirs.into_iter().filter_map(|posting| {
                let slot = posting & Self::LAST_SLOT;
                let tag = posting & !Self::LAST_SLOT;
                Some(tag | slot.checked_add(first_slot).filter(|slot| *slot <= Self::LAST_SLOT)?)
            });
            mine.extend(moved);
        }
    }

    /// How many of the fingerprints each slot has; `slots` is how many slots there are. Depends on
    /// the notes alone, not on the order in which they came.
    pub(super) fn count(&self, prints: &Prints, slots: usize) -> Vec<u16> {
        let mut counts = vec![0_u16; slots];
        let mut found: Vec<(&Vec<u32>, u32)> = prints
            .0
            .iter()
            .filter_map(|print| Some((self.buckets.get(bucket_of(*print))?, *print)))
            .collect();
        found.sort_unstable_by_key(|(bucket, print)| (bucket.len(), *print));
        let mut read = 0;
        for (bucket, print) in found {
            if read > MOST_READ {
                break;
            }
            read += bucket.len();
            let tag = posting(print, 0);
            for slot in bucket.iter().map(|posting| posting ^ tag) {
                if slot <= Self::LAST_SLOT
                    && let Some(count) = counts.get_mut(slot as usize)
                {
                    *count = count.saturating_add(1);
                }
            }
        }
        counts
    }
}

fn bucket_of(print: u32) -> usize {
    print as usize % BUCKETS
}

fn posting(print: u32, slot: u32) -> u32 {
    (print >> BUCKETS.ilog2()) << SLOT_BITS | slot
}
