//! Whether two sentences sound like an offer, word by word: what no list has, since one can offer in
//! any words. It only weighs; the lists know better where they say something.

use std::ops::Range;
use std::sync::LazyLock;

use super::Word;
use crate::checks::learned::{Weights, beginning};

/// Numbers of a logistic regression, fitted by `tests/rest/fit.rs`.
static WEIGHTS: LazyLock<Weights> =
    LazyLock::new(|| Weights::of(include_str!("../../../assets/phrases/selling_weights.txt")));

const MONEY: [&str; 30] = [
    "евро",
    "доллар",
    "доллара",
    "долларов",
    "фунт",
    "фунтов",
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
    let words: Vec<&Word> = said(words).collect();
    let weighed: Vec<String> = words.iter().map(|word| weighed(word)).collect();
    let mut end = 0;
    let sentences = words.chunk_by(|one, next| one.sentence == next.sentence).map(|sentence| {
        end += sentence.len();
        end - sentence.len()..end
    });
    let sentences: Vec<Range<usize>> = sentences.collect();
    let both = |pair: &[Range<usize>]| pair.first().zip(pair.last()).map(|(a, b)| a.start..b.end);
    let places = sentences.windows(sentences.len().clamp(1, 2)).filter_map(both);
    let scores = places.map(|at| (WEIGHTS.words(weighed.get(at.clone()).unwrap_or_default()), at));
    let (most, at) = scores.max_by(|(one, _), (other, _)| one.total_cmp(other))?;
    (most > WEIGHTS.number("least"))
        .then_some(words.get(at.start)?.nth..words.get(at.end - 1)?.nth + 1)
}

/// What is quoted was said by somebody else: a sign, a poster.
fn said(words: &[Word]) -> impl Iterator<Item = &Word> {
    words.iter().filter(|word| !word.is_quoted)
}

/// The words of each sentence, as they are weighed.
pub(super) fn sentences(words: &[Word]) -> Vec<Vec<String>> {
    let words: Vec<&Word> = said(words).collect();
    let sentences = words.chunk_by(|one, next| one.sentence == next.sentence);
    sentences.map(|sentence| sentence.iter().map(|word| weighed(word)).collect()).collect()
}

/// The beginning of a word; `€` for money.
fn weighed(word: &Word) -> String {
    if MONEY.contains(&word.text.as_str()) { "€".into() } else { beginning(&word.text) }
}
