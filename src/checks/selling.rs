//! Whether a note sells: discounts, price lists, a call to be booked. A note of this exercise sells
//! nothing, or it is no note.
//!
//! Thankful words about work that was done, and what the client gave or sold, are no selling.

use std::ops::Range;
use std::sync::LazyLock;

use super::phrases::section;

const FILE: &str = include_str!("../../assets/phrases/selling.txt");

static SELLING: LazyLock<Vec<&str>> = LazyLock::new(|| section(FILE, "outright"));
static GOODS: LazyLock<Vec<&str>> = LazyLock::new(|| section(FILE, "goods"));
static OFFERED: LazyLock<Vec<&str>> = LazyLock::new(|| section(FILE, "offered"));
static NEEDED: LazyLock<Vec<&str>> = LazyLock::new(|| section(FILE, "needed"));
static TRADE: LazyLock<Vec<&str>> = LazyLock::new(|| section(FILE, "trade"));
static ASKED: LazyLock<Vec<&str>> = LazyLock::new(|| section(FILE, "asked"));
static NONE: LazyLock<Vec<&str>> = LazyLock::new(|| section(FILE, "none"));
static THEIRS: LazyLock<Vec<&str>> = LazyLock::new(|| section(FILE, "theirs"));
static GIVEN: LazyLock<Vec<&str>> = LazyLock::new(|| section(FILE, "given"));

/// In words.
const NEAR: usize = 5;

struct Word {
    text: String,
    at: Range<usize>,
    /// How many sentences end before it.
    sentence: usize,
}

/// The bytes of the first words that sell something.
pub fn selling(body: &str) -> Option<Range<usize>> {
    let words = words(body);
    let outright = first(&words, &SELLING, |at| !is_excused(&words, at));
    let goods = || first(&words, &GOODS, |at| !is_excused(&words, at) && is_offered(&words, at));
    let trade = || first(&words, &TRADE, |at| is_asked_for(&words, at));
    let at = outright.or_else(goods).or_else(trade)?;
    Some(words.get(at.start)?.at.start..words.get(at.end - 1)?.at.end)
}

/// The first words that fit one of the patterns and hold.
fn first(
    words: &[Word],
    patterns: &[&str],
    holds: impl Fn(&Range<usize>) -> bool,
) -> Option<Range<usize>> {
    (0..words.len()).find_map(|nth| {
        let long = patterns.iter().filter_map(|pattern| fits(&words[nth..], pattern)).max()?;
        Some(nth..nth + long).filter(&holds)
    })
}

/// The words of the sentence in which a place stands, and of its neighbours.
fn around<'a>(words: &'a [Word], at: &Range<usize>) -> &'a [Word] {
    let sentence = words.get(at.start).map_or(0, |word| word.sentence);
    let near = |word: &Word| word.sentence.abs_diff(sentence) <= 1;
    let from = words.partition_point(|word| word.sentence + 1 < sentence);
    let to = from + words[from..].iter().take_while(|word| near(word)).count();
    &words[from..to]
}

fn stands(among: &[Word], list: &[&str]) -> bool {
    (0..among.len()).any(|at| list.iter().any(|it| fits(&among[at..], it).is_some()))
}

fn is_offered(words: &[Word], at: &Range<usize>) -> bool {
    stands(around(words, at), &OFFERED)
}

/// *If you need a website, let me know*.
fn is_asked_for(words: &[Word], at: &Range<usize>) -> bool {
    let near = around(words, at);
    stands(near, &NEEDED) && stands(near, &ASKED)
}

/// How many words fit, if all of the pattern does.
fn fits(words: &[Word], pattern: &str) -> Option<usize> {
    let mut long = 0;
    for part in pattern.split(' ') {
        let word = &words.get(long)?.text;
        let fits = match part.strip_suffix('*') {
            Some(beginning) => word.starts_with(beginning),
            None => word == part,
        };
        if !fits {
            return None;
        }
        long += 1;
    }
    Some(long)
}

/// *The discount you gave me* sells nothing; nor does *no offer*, nor *your offer of help*.
fn is_excused(words: &[Word], at: &Range<usize>) -> bool {
    let before = words.get(at.start.saturating_sub(NEAR)..at.start).unwrap_or_default();
    let end = (at.end + NEAR).min(words.len());
    let after = words.get(at.end..end).unwrap_or_default();
    let closest = before.get(before.len().saturating_sub(1)..).unwrap_or_default();
    stands(before, &NONE)
        || stands(closest, &THEIRS)
        || stands(before, &GIVEN)
        || stands(after, &GIVEN)
}

/// Runs of letters and digits, small; signs of percent and of money are words too.
fn words(body: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let mut sentence = 0;
    for (at, c) in body.char_indices() {
        let sign = matches!(c, '%' | '€' | '£');
        let inside = matches!(c, '\'' | '’');
        sentence += usize::from(matches!(c, '.' | '!' | '?' | '…' | '\n'));
        if !c.is_alphanumeric() && !sign && !inside {
            continue;
        }
        let c = if inside { '\'' } else { c };
        let end = at + c.len_utf8();
        match found.last_mut() {
            Some(last) if last.at.end == at && !sign && !last.text.ends_with(['%', '€', '£']) => {
                last.text.extend(c.to_lowercase());
                last.at.end = end;
            }
            _ if inside => {}
            _ => found.push(Word { text: c.to_lowercase().collect(), at: at..end, sentence }),
        }
    }
    found
}
