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
    let sentences = sentences(words);
    let pairs = sentences.windows(sentences.len().clamp(1, 2)).map(<[_]>::concat);
    let scores = pairs.map(|pair| (WEIGHTS.words(&weighed(&pair)), pair));
    let (most, pair) = scores.max_by(|(one, _), (other, _)| one.total_cmp(other))?;
    (most > WEIGHTS.number("least")).then_some(pair.first()?.nth..pair.last()?.nth + 1)
}

/// The words of each sentence. What is quoted was said by somebody else: a sign, a poster.
pub(super) fn sentences(words: &[Word]) -> Vec<Vec<&Word>> {
    let said: Vec<&Word> = words.iter().filter(|word| !word.is_quoted).collect();
    let sentences = said.chunk_by(|one, next| one.sentence == next.sentence);
    sentences.map(<[_]>::to_vec).collect()
}

/// The beginnings of words; `€` for money.
pub(super) fn weighed(words: &[&Word]) -> Vec<String> {
    let is_money = |word: &Word| MONEY.contains(&word.text.as_str());
    let weighed = |word: &&Word| if is_money(word) { "€".into() } else { beginning(&word.text) };
    words.iter().map(weighed).collect()
}
