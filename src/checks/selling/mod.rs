//! Whether a note sells: discounts, price lists, a call to be booked. A note of this exercise sells
//! nothing, or it is no note.
//!
//! Thankful words about work that was done, and what the client gave or sold, are no selling.

mod tone;

use std::ops::Range;
use std::sync::LazyLock;

use crate::checks::phrases::Phrases;
use crate::checks::words::{is_apostrophe, is_mark, small};

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

/// A longer text is looked at up to here, in bytes, so that nothing pasted stops the typing.
const LONGEST: usize = 40_000;

/// The bytes of the first words that sell something.
pub fn selling(body: &str) -> Option<Range<usize>> {
    let body = body.get(..body.floor_char_boundary(LONGEST)).unwrap_or_default();
    let words = words(body);
    let at = Text::of(&words).sells().or_else(|| tone::offer(&words))?;
    Some(words.get(at.start)?.at.start..words.get(at.end - 1)?.at.end)
}

/// The words of each sentence, as they are weighed where no list knows better.
pub fn weighed(body: &str) -> Vec<Vec<String>> {
    tone::sentences(&words(body)).iter().map(|sentence| tone::weighed(sentence)).collect()
}

/// A text with the places of what makes an offer of the words around it.
struct Text<'a> {
    words: &'a [Word],
    offered: Vec<Range<usize>>,
    weak: Vec<Range<usize>>,
    needed: Vec<Range<usize>>,
    asked: Vec<Range<usize>>,
}

impl<'a> Text<'a> {
    fn of(words: &'a [Word]) -> Self {
        let all = |phrases: &Phrases| phrases.all(words).collect();
        Self {
            words,
            offered: all(&OFFERED),
            weak: all(&WEAK),
            needed: all(&NEEDED),
            asked: all(&ASKED),
        }
    }

    fn sells(&self) -> Option<Range<usize>> {
        let words = self.words;
        let outright = SELLING.first(words, |at| !is_excused(words, at));
        let goods = || GOODS.first(words, |at| !is_excused(words, at) && self.is_offered(at));
        let trade = || TRADE.first(words, |at| self.is_asked_for(at));
        outright.or_else(goods).or_else(trade)
    }

    fn is_offered(&self, at: &Range<usize>) -> bool {
        let strong = || self.words.get(at.start..).is_some_and(|it| STRONG.longest(it).is_some());
        self.has(&self.offered, at, 1) || self.has(&self.weak, at, 0) && strong()
    }

    /// *If you need a website, let me know*.
    fn is_asked_for(&self, at: &Range<usize>) -> bool {
        self.has(&self.needed, at, 1) && self.has(&self.asked, at, 1)
    }

    /// True if one of some places lies in the sentence in which another stands, or in so many
    /// before and after it.
    fn has(&self, places: &[Range<usize>], at: &Range<usize>, beside: usize) -> bool {
        let sentence = self.words.get(at.start).map_or(0, |word| word.sentence);
        let from = self.words.partition_point(|word| word.sentence + beside < sentence);
        let to = self.words.partition_point(|word| word.sentence <= sentence + beside);
        let first = places.partition_point(|place| place.start < from);
        places.get(first).is_some_and(|place| place.end <= to)
    }
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
    let (mut sentence, mut quote) = (0, None);
    // A sentence ends once, however many signs it ends with.
    let mut goes_on = false;
    let mut before = ' ';
    let mut chars = body.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let in_number = c == '.' && chars.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        let sign = SIGNS.contains(&c);
        let inside = is_apostrophe(c);
        quote = closing(quote, c, before);
        before = c;
        if goes_on && !in_number && matches!(c, '.' | '!' | '?' | '…' | '\n') {
            goes_on = false;
            sentence += 1;
        }
        if !c.is_alphanumeric() && !sign && !inside && !is_mark(c) {
            continue;
        }
        let end = at + c.len_utf8();
        match found.last_mut() {
            Some(last) if last.at.end == at && !sign && !last.text.ends_with(SIGNS) => {
                last.text.push(c);
                last.at.end = end;
            }
            _ if inside || is_mark(c) => continue,
            _ => found.push(Word {
                text: c.into(),
                at: at..end,
                nth: found.len(),
                sentence,
                is_quoted: quote.is_some(),
            }),
        }
        goes_on = true;
    }
    for word in &mut found {
        word.text = small(&word.text);
    }
    found
}

/// The sign that closes what is quoted at a letter, if anything is. An inch has no quotes: *27"*.
fn closing(quote: Option<char>, c: char, before: char) -> Option<char> {
    match c {
        '\n' => None,
        c if quote == Some(c) => None,
        _ if quote.is_some() => quote,
        '«' => Some('»'),
        '“' => Some('”'),
        '„' => Some('“'),
        '"' if !before.is_alphanumeric() => Some('"'),
        _ => None,
    }
}
