//! The lines with which the user begins and ends their notes: learned from the notes themselves,
//! so that an address of three lines under each of them is nobody's borrowed text.

use hashbrown::HashMap;

use super::names::Names;
use crate::checks::words::{hash_of, words};

/// A line that stands in so many notes is the user's habit.
const USUAL: u32 = 3;
/// A longer line is text, however often it stands there.
const MOST_WORDS: usize = 12;
/// The same in bytes: a line that is not even looked at.
const LONGEST: usize = 240;
/// So many lines at the end of a note may be its signature.
const LAST_LINES: usize = 6;

/// How many notes have a line at their border.
#[derive(Clone, Debug, Default)]
pub(super) struct Habits(HashMap<u64, u32>);

impl Habits {
    /// A note has other words than before.
    pub(super) fn replace(&mut self, old: (&str, &Names), new: (&str, &Names)) {
        for line in borders(old.0, old.1) {
            if let Some(count) = self.0.get_mut(&line) {
                *count -= 1;
                if *count == 0 {
                    self.0.remove(&line);
                }
            }
        }
        for line in borders(new.0, new.1) {
            *self.0.entry(line).or_default() += 1;
        }
    }

    /// Adds what was counted elsewhere.
    pub(super) fn join(&mut self, other: Self) {
        for (line, count) in other.0 {
            *self.0.entry(line).or_default() += count;
        }
    }

    /// True for a line that the user is wont to begin or end with.
    pub(super) fn has(&self, line: &str, names: &Names) -> bool {
        key(line, names).and_then(|key| self.0.get(&key)).is_some_and(|count| *count >= USUAL)
    }
}

/// The first line of a note and its last ones, each once.
fn borders(body: &str, names: &Names) -> Vec<u64> {
    let lines = || body.lines().filter(|line| !line.trim().is_empty());
    let all = lines().count();
    let at_border = |nth: usize| nth == 0 || nth + LAST_LINES >= all && nth > 0;
    let borders = lines().enumerate().filter(|(nth, _)| all > 1 && at_border(*nth));
    let mut keys: Vec<u64> = borders.filter_map(|(_, line)| key(line, names)).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// A line without the names of the client; `None` for one that is text.
fn key(line: &str, names: &Names) -> Option<u64> {
    if line.len() > LONGEST {
        return None;
    }
    let own = words(line).filter(|word| !names.has(word)).map(|word| word.key);
    let words: Vec<u64> = own.take(MOST_WORDS + 1).collect();
    (words.len() <= MOST_WORDS).then(|| hash_of(&words))
}
