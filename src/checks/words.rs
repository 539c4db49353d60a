//! A text as a row of words that can be compared: without signs, and with case, composition of
//! accents and ё made equal.
//!
//! What the words say, and which of them count, is not known here.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

const SOFT_HYPHEN: char = '\u{ad}';

/// One word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Equal for words that differ in case, composition, ё or a possessive 's only.
    pub(super) key: u64,
    /// As `key`, but without a Russian ending, so that the cases of a name are equal.
    pub(super) stem: u64,
    /// How many words of the text stand before it.
    pub(super) nth: usize,
    /// Where it stands, in bytes.
    pub(super) at: Range<usize>,
}

/// The words of a text, in order: letters, digits and their accents, with an apostrophe between.
pub(super) fn words(text: &str) -> impl Iterator<Item = Word> {
    let mut folded = String::new();
    cut(text).enumerate().map(move |(nth, at)| {
        fold(&text[at.clone()], &mut folded);
        let key = hash(&folded);
        // Only Russian names have endings here.
        let stem = if folded.is_ascii() { key } else { hash(stem(&folded)) };
        Word { key, stem, nth, at }
    })
}

/// Where the words of a text stand, in bytes.
pub(super) fn cut(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut chars = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, first) = chars.find(|(_, c)| is_letter(*c))?;
        let mut end = start + first.len_utf8();
        while let Some((at, c)) = chars.next_if(|&(at, c)| {
            is_letter(c)
                || is_mark(c)
                || is_apostrophe(c) && text[at + c.len_utf8()..].starts_with(char::is_alphanumeric)
        }) {
            end = at + c.len_utf8();
        }
        Some(start..end)
    })
}

/// A letter or a digit of any script.
fn is_letter(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | 'а'..='я' | 'А'..='Я' => true,
        c if c.is_ascii() => false,
        c => c.is_alphanumeric(),
    }
}

/// An accent that stands by itself, or a soft hyphen: it belongs to the word.
pub(super) fn is_mark(c: char) -> bool {
    !c.is_ascii() && (c == SOFT_HYPHEN || is_combining_mark(c))
}

pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

/// The key that a word has in any text.
pub(super) fn key(word: &str) -> u64 {
    let mut folded = String::new();
    fold(word, &mut folded);
    hash(&folded)
}

/// The word without a possessive *'s*.
pub(super) fn without_possessive(word: &str) -> &str {
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word)
}

/// A word with case, composition of accents, apostrophes and ё made equal.
pub(super) fn small(word: &str) -> String {
    let mut small = String::new();
    make_small(word, &mut small);
    small
}

fn fold(word: &str, folded: &mut String) {
    make_small(word, folded);
    if folded.ends_with("'s") {
        folded.truncate(folded.len() - 2);
    }
}

fn make_small(word: &str, small: &mut String) {
    small.clear();
    for c in word.chars() {
        let Some(c) = usual(c) else {
            small.clear();
            make_unusual_small(word, small);
            break;
        };
        small.push(c);
    }
}

/// The small form of a letter of the three languages, which need no look into Unicode's tables.
fn usual(c: char) -> Option<char> {
    const BETWEEN_CASES: u32 = 32;
    match c {
        'a'..='z' | '0'..='9' | 'а'..='я' | 'à'..='ö' | 'ø'..='ÿ' => Some(c),
        'A'..='Z' | 'А'..='Я' | 'À'..='Ö' | 'Ø'..='Þ' => {
            char::from_u32(u32::from(c) + BETWEEN_CASES)
        }
        'ё' | 'Ё' => Some('е'),
        c if is_apostrophe(c) => Some('\''),
        _ => None,
    }
}

fn make_unusual_small(word: &str, small: &mut String) {
    if word.contains(is_mark) {
        small.extend(word.chars().filter(|c| *c != SOFT_HYPHEN).nfc().flat_map(lower));
    } else {
        small.extend(word.chars().flat_map(lower));
    }
}

fn lower(c: char) -> impl Iterator<Item = char> {
    c.to_lowercase().map(|c| match c {
        'ё' => 'е',
        c if is_apostrophe(c) => '\'',
        c => c,
    })
}

/// The word without the last letters that change with the case of a Russian name.
fn stem(folded: &str) -> &str {
    const SHORTEST: usize = 3;
    const LONGEST_ENDING: usize = 3;
    let mut rest = folded;
    let mut left = folded.chars().count();
    for _ in 0..LONGEST_ENDING {
        match rest.strip_suffix(['а', 'е', 'и', 'о', 'у', 'ы', 'э', 'ю', 'я', 'й', 'ь', 'м'])
        {
            Some(shorter) if left > SHORTEST => rest = shorter,
            _ => break,
        }
        left -= 1;
    }
    rest
}

/// Several keys in one.
pub(super) fn hash_of(keys: &[u64]) -> u64 {
    keys.iter().fold(0x9e37_79b9_7f4a_7c15, |hash, key| {
        (hash.rotate_left(23) ^ key).wrapping_mul(0x0100_0000_01b3)
    })
}

/// FNV-1a: one word in one number, the same in every run.
pub(super) fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::{key, words};

    #[test]
    fn spelling_that_a_reader_does_not_see_makes_no_other_word() {
        assert_eq!(key("Ёлка"), key("елка"));
        assert_eq!(key("cafe\u{301}"), key("CAFÉ"));
        assert_eq!(key("ЕЛКИ"), key("е\u{308}лки"));
        assert_eq!(key("don’t"), key("Don't"));
        assert_eq!(key("cata\u{ad}logue"), key("catalogue"));
        assert_eq!(key("Hannah’s"), key("hannah"));
        assert_ne!(key("año"), key("ano"));
    }

    #[test]
    fn the_cases_of_a_russian_name_have_one_stem() {
        let stems = |text: &str| words(text).map(|word| word.stem).collect::<Vec<_>>();
        for forms in ["Марина Марине Мариной Марину", "Клим Климу Климом", "Дёмин Дёмину Дёминым"]
        {
            let found = stems(forms);
            assert!(found.iter().all(|stem| Some(stem) == found.first()), "{forms}");
        }
        assert_ne!(stems("Марина"), stems("Маркиз"));
    }

    #[test]
    fn a_word_says_where_it_stands() {
        let text = "¡Que\u{301} año, Пётр! ‘don’t’ after-sale";
        let cut: Vec<_> = words(text).map(|word| &text[word.at]).collect();
        assert_eq!(cut, ["Que\u{301}", "año", "Пётр", "don’t", "after", "sale"]);
    }
}
