//! Lines through our own texts: how much facts, words and pairs of words speak for something. Their
//! numbers stand in files of `assets/phrases`, and are fitted from the texts of `tests/data` by
//! `tests/rest/fit.rs`.
//!
//! What the facts are, and what follows from a weight, is decided where they are asked.

use std::collections::HashSet;

use hashbrown::HashMap;

use super::phrases::lines;
use super::words::{cut, small, without_possessive};

/// So many letters of a word count: about its stem, in three languages.
const LETTERS: usize = 5;
/// Numbers with fewer digits are counts, the others prices and years.
const FEW_DIGITS: usize = 3;

/// The numbers of one file.
pub(super) struct Weights {
    line: HashMap<&'static str, f32>,
    words: HashMap<&'static str, f32>,
}

impl Weights {
    /// Of the sections `[line]` and `[words]`, with a number at the beginning of each line.
    pub(super) fn of(file: &'static str) -> Self {
        let numbers = |section| {
            let lines = lines(file, section).filter_map(|line| line.split_once(' '));
            lines.filter_map(|(number, name)| Some((name, number.parse().ok()?))).collect()
        };
        Self { line: numbers("line"), words: numbers("words") }
    }

    /// A number of the line by its name; zero for one that was left out.
    pub(super) fn number(&self, name: &str) -> f32 {
        self.line.get(name).copied().unwrap_or_default()
    }

    /// What these words, and pairs of them, weigh, each once.
    pub(super) fn words(&self, words: &[String]) -> f32 {
        with_pairs(words).iter().filter_map(|it| self.words.get(it.as_str())).sum()
    }
}

/// Each of these words, and each pair of neighbours with a blank between, once.
pub fn with_pairs(words: &[String]) -> Vec<String> {
    let pairs = words.windows(2).map(|pair| pair.join(" "));
    let mut seen = HashSet::new();
    let all = words.iter().cloned().chain(pairs);
    all.filter(|word| seen.insert(word.clone())).collect()
}

/// The words of a text in order, as they are weighed; `@` for those that are names.
pub(super) fn weighed(text: &str, is_name: impl Fn(&str) -> bool) -> Vec<String> {
    let weighed = |word: &str| {
        let word = without_possessive(word);
        if is_name(word) { "@".to_owned() } else { beginning(&small(word)) }
    };
    cut(text).map(|at| weighed(&text[at])).collect()
}

/// What of a small word is weighed: its beginning; `0` for a number of few digits, `000` for others.
pub(super) fn beginning(word: &str) -> String {
    match word.len() {
        few if word.bytes().all(|c| c.is_ascii_digit()) => {
            if few < FEW_DIGITS {
                "0".into()
            } else {
                "000".into()
            }
        }
        _ => word.chars().take(LETTERS).collect(),
    }
}
