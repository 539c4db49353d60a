//! Whether two sentences sound like an offer, word by word: what no list has, since one can offer in
//! any words. It only weighs; the lists know better where they say something.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use hashbrown::HashMap;

use super::Word;

const FILE: &str = include_str!("../../../assets/phrases/selling_weights.txt");

/// Hundredths that each beginning of a word, and each pair of them, adds; it is fitted, see the file.
static WEIGHTS: LazyLock<HashMap<&str, i32>> = LazyLock::new(|| {
    let lines = FILE.lines().filter(|line| !line.starts_with('#'));
    let weight = |line: &'static str| {
        let (weight, words) = line.split_once(' ')?;
        Some((words, weight.parse().ok()?))
    };
    lines.filter_map(weight).collect()
});

/// What is said before any word, and what makes an offer: in hundredths. One of a hundred notes to
/// friends is above it that was not there when the weights were fitted.
const BEFORE: i32 = -341;
const LEAST: i32 = -75;

/// So many letters of a word count: about its stem, in three languages.
const LETTERS: usize = 5;
/// Numbers with fewer digits are counts, the others prices and years.
const FEW_DIGITS: usize = 3;

const MONEY: [&str; 24] = [
    "€",
    "£",
    "$",
    "₽",
    "euro",
    "euros",
    "pound",
    "pounds",
    "dollar",
    "dollars",
    "libra",
    "libras",
    "dólar",
    "dólares",
    "peso",
    "pesos",
    "рубль",
    "рубля",
    "рублей",
    "тысяча",
    "тысячи",
    "тысяч",
    "cents",
    "céntimos",
];

/// The words of the two sentences that sound most like an offer, if they do.
pub(super) fn offer(words: &[Word]) -> Option<Range<usize>> {
    let stems: Vec<String> = words.iter().map(|word| stem(&word.text)).collect();
    let mut end = 0;
    let sentences = words.chunk_by(|one, next| one.sentence == next.sentence).map(|sentence| {
        end += sentence.len();
        end - sentence.len()..end
    });
    let sentences: Vec<Range<usize>> = sentences.collect();
    let both = |pair: &[Range<usize>]| pair.first().zip(pair.last()).map(|(a, b)| a.start..b.end);
    let places = sentences.windows(sentences.len().clamp(1, 2)).filter_map(both);
    let weighed = places.map(|at| (stems.get(at.clone()).map_or(BEFORE, weight), at));
    let (most, at) = weighed.max_by_key(|(weight, _)| *weight)?;
    (most > LEAST).then_some(at)
}

fn weight(stems: &[String]) -> i32 {
    let pairs = stems.windows(2).map(|pair| pair.join(" "));
    let all: HashSet<String> = stems.iter().cloned().chain(pairs).collect();
    let weights = all.iter().filter_map(|it| WEIGHTS.get(it.as_str()));
    BEFORE + weights.sum::<i32>()
}

fn stem(word: &str) -> String {
    if word.chars().all(|c| c.is_ascii_digit()) {
        return if word.len() < FEW_DIGITS { "0".into() } else { "000".into() };
    }
    if MONEY.contains(&word) {
        return "€".into();
    }
    word.chars().take(LETTERS).collect()
}
