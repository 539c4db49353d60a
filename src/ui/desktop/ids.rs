//! New ids from time and chance: they sort in the order in which they were made, and two copies
//! of a book never give the same number to different people.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

use crate::model::IdSource;

/// Bits below the milliseconds, filled by chance.
const CHANCE_BITS: u32 = 20;

/// Numbers that grow from the time at which the window was opened.
pub(super) struct TimeIds {
    last: u64,
    chance: RandomState,
}

impl TimeIds {
    /// Starts from milliseconds since 1970.
    pub(super) fn new(millis: i64) -> Self {
        Self { last: millis.unsigned_abs() << CHANCE_BITS, chance: RandomState::new() }
    }
}

impl IdSource for TimeIds {
    fn next_id(&mut self) -> u64 {
        // The standard library's hasher is seeded by the system: chance enough, and no dependency.
        let mut hasher = self.chance.build_hasher();
        hasher.write_u64(self.last);
        let step = hasher.finish() & ((1 << CHANCE_BITS) - 1);
        self.last += step + 1;
        self.last
    }
}
