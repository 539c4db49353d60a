//! Whether a note sells: discounts, price lists, a call to be booked. A note of this exercise sells
//! nothing, or it is no note.
//!
//! Thankful words about work that was done, and what the client gave or sold, are no selling.

mod tone;

use std::ops::Range;
use std::sync::LazyLock;

use crate::checks::phrases::Phrases;

const FILE: &str = include_str!("../../../assets/phrases/selling.txt");

static SELLING: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "outright"));
static GOODS: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "goods"));
static OFFERED: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "offered"));
static WEAK: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "weak offers"));
static STRONG: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "strong goods"));
static NEEDED: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "needed"));
static TRADE: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "trade"));
static ASKED: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "asked"));
static NONE: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "none"));
static THEIRS: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "theirs"));
static GIVEN: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "given"));

/// In words.
const NEAR: usize = 5;

/// Signs that are words: of percent and of money.
const SIGNS: [char; 5] = ['%', '€', '£', '$', '₽'];

impl AsRef<str> for Word {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

struct Word {
    text: String,
    at: Range<usize>,
    /// How many words stand before it.
    nth: usize,
    /// How many sentences end before it.
    sentence: usize,
    /// It is what somebody says: *eleven ways to say “while stocks last”*.
    is_quoted: bool,
}

/// The bytes of the first words that sell something.
pub fn selling(body: &str) -> Option<Range<usize>> {
    let words = words(body);
    let outright = SELLING.first(&words, |at| !is_excused(&words, at));
    let goods = || GOODS.first(&words, |at| !is_excused(&words, at) && is_offered(&words, at));
    let trade = || TRADE.first(&words, |at| is_asked_for(&words, at));
    let at = outright.or_else(goods).or_else(trade).or_else(|| tone::offer(&words))?;
    Some(words.get(at.start)?.at.start..words.get(at.end - 1)?.at.end)
}

/// The words of each sentence, as they are weighed where no list knows better.
pub fn weighed(body: &str) -> Vec<Vec<String>> {
    tone::sentences(&words(body))
}

/// The words of the sentence in which a place stands, and of so many before and after it.
fn around<'a>(words: &'a [Word], at: &Range<usize>, beside: usize) -> &'a [Word] {
    let sentence = words.get(at.start).map_or(0, |word| word.sentence);
    let near = |word: &Word| word.sentence.abs_diff(sentence) <= beside;
    let from = words.partition_point(|word| word.sentence + beside < sentence);
    let to = from + words[from..].iter().take_while(|word| near(word)).count();
    &words[from..to]
}

fn is_offered(words: &[Word], at: &Range<usize>) -> bool {
    let is_strong = || words.get(at.start..).is_some_and(|rest| STRONG.longest(rest).is_some());
    OFFERED.stand_in(around(words, at, 1)) || is_strong() && WEAK.stand_in(around(words, at, 0))
}

/// *If you need a website, let me know*.
fn is_asked_for(words: &[Word], at: &Range<usize>) -> bool {
    let near = around(words, at, 1);
    NEEDED.stand_in(near) && ASKED.stand_in(near)
}

/// *The discount you gave me* sells nothing; nor does *no offer*, nor *your offer of help*.
fn is_excused(words: &[Word], at: &Range<usize>) -> bool {
    let here = words.get(at.start).map_or(0, |word| word.sentence);
    let before = words.get(at.start.saturating_sub(NEAR)..at.start).unwrap_or_default();
    let before = &before[before.partition_point(|word| word.sentence < here)..];
    let end = (at.end + NEAR).min(words.len());
    let after = words.get(at.end..end).unwrap_or_default();
    let closest = before.get(before.len().saturating_sub(1)..).unwrap_or_default();
    words.get(at.start).is_some_and(|word| word.is_quoted)
        || NONE.stand_in(before)
        || THEIRS.stand_in(closest)
        || GIVEN.stand_in(before)
        || GIVEN.stand_in(after)
}

/// Runs of letters and digits, small; [`SIGNS`] are words too.
fn words(body: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let (mut sentence, mut is_quoted) = (0, false);
    for (at, c) in body.char_indices() {
        let sign = SIGNS.contains(&c);
        let inside = matches!(c, '\'' | '’');
        is_quoted = match c {
            '"' => !is_quoted,
            '«' | '“' | '„' => true,
            '»' | '”' | '\n' => false,
            _ => is_quoted,
        };
        sentence += usize::from(matches!(c, '.' | '!' | '?' | '…' | '\n'));
        if !c.is_alphanumeric() && !sign && !inside {
            continue;
        }
        let c = if inside { '\'' } else { c };
        let end = at + c.len_utf8();
        match found.last_mut() {
            Some(last) if last.at.end == at && !sign && !last.text.ends_with(SIGNS) => {
                last.text.extend(c.to_lowercase());
                last.at.end = end;
            }
            _ if inside => {}
            _ => found.push(Word {
                text: c.to_lowercase().collect(),
                at: at..end,
                nth: found.len(),
                sentence,
                is_quoted,
            }),
        }
    }
    found
}
