//! Which words of two notes stand in both, in runs of three or more.
//!
//! The runs need not come in the same order: paragraphs that changed places are borrowed too.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Range;

use crate::checks::words::Word;

/// Shorter runs are the language's, not the writer's: "of the", "que la", "я не".
pub(super) const RUN: usize = 3;
/// A phrase repeated more often than this is tried at its first places only.
const PLACES: usize = 32;

/// Which words of the two notes are in a shared run, word by word.
pub(super) struct Shared {
    pub(super) mine: Vec<bool>,
    pub(super) theirs: Vec<bool>,
}

/// Pairs the runs of one note with those of another, the longest at every place; a run has at
/// least so many words.
pub(super) fn shared(mine: &[Word], theirs: &[Word], least: usize) -> Shared {
    let mut starts: HashMap<[u64; RUN], Vec<usize>> = HashMap::new();
    for (at, run) in runs(theirs) {
        let places = starts.entry(run).or_default();
        if places.len() < PLACES {
            places.push(at);
        }
    }
    let mut found = Shared { mine: vec![false; mine.len()], theirs: vec![false; theirs.len()] };
    let mut done = 0;
    for (at, run) in runs(mine) {
        if at < done {
            continue;
        }
        let places = starts.get(&run).into_iter().flatten();
        let lengths = places.map(|&place| (run_length(mine, at, theirs, place), Reverse(place)));
        let longest = lengths.max().filter(|(length, _)| *length >= least);
        if let Some((length, Reverse(place))) = longest {
            found.mine.iter_mut().skip(at).take(length).for_each(|word| *word = true);
            found.theirs.iter_mut().skip(place).take(length).for_each(|word| *word = true);
            done = at + length;
        }
    }
    found
}

fn runs(words: &[Word]) -> impl Iterator<Item = (usize, [u64; RUN])> {
    words.array_windows().map(|run: &[Word; RUN]| run.each_ref().map(|word| word.key)).enumerate()
}

fn run_length(mine: &[Word], at: usize, theirs: &[Word], place: usize) -> usize {
    let pairs = mine.iter().skip(at).zip(theirs.iter().skip(place));
    pairs.take_while(|(a, b)| a.key == b.key).count()
}

/// The bytes of the words that are shared: neighbours in one range, up to the end of a line.
pub(super) fn ranges(body: &str, words: &[Word], shared: &[bool]) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut next = None;
    for (word, _) in words.iter().zip(shared).filter(|(_, shared)| **shared) {
        let end = word.at.end + closing_signs(&body[word.at.end..]);
        match ranges.last_mut() {
            Some(range) if next == Some(word.nth) && !breaks(&body[range.end..word.at.start]) => {
                range.end = end;
            }
            _ => ranges.push(word.at.start..end),
        }
        next = Some(word.nth + 1);
    }
    ranges
}

fn breaks(between: &str) -> bool {
    between.contains(['\n', '\r'])
}

/// The bytes of the signs that belong to the word before them.
fn closing_signs(rest: &str) -> usize {
    let signs = |c: char| matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '…' | '»' | '”' | ')');
    rest.len() - rest.trim_start_matches(signs).len()
}
