//! Folding text for the search: case, accents and ligatures go, every script but Cyrillic is
//! written in Latin letters. Which word matches which is not decided here.

use std::ops::Range;

use any_ascii::any_ascii_char;
use unicode_normalization::char::{compose, is_combining_mark};

/// One folded word, and where in the text each of its letters stands.
#[derive(Debug, Default)]
pub(super) struct Word {
    folded: String,
    /// For each letter of the text: where it ends in `folded`, and its bytes in the text.
    letters: Vec<(usize, Range<usize>)>,
}

impl Word {
    pub(super) fn as_str(&self) -> &str {
        &self.folded
    }

    /// The bytes of the text that a range of the folded word came from.
    pub(super) fn source(&self, range: &Range<usize>) -> Option<Range<usize>> {
        let first = self.letters.iter().find(|(end, _)| *end > range.start)?;
        let last = self.letters.iter().find(|(end, _)| *end >= range.end)?;
        Some(first.1.start..last.1.end)
    }
}

/// Calls `visit` with every word of a text. Apostrophes and invisible characters do not part words.
pub(super) fn for_each_word(text: &str, mut visit: impl FnMut(&str)) {
    let mut word = String::new();
    for_each_letter(text, |letter, _| {
        let before = word.len();
        fold_letter(letter, &mut word);
        if word.len() == before && before > 0 && !is_joiner(letter) {
            visit(&word);
            word.clear();
        }
    });
    if !word.is_empty() {
        visit(&word);
    }
}

/// As [`for_each_word`], the words with their places.
pub(super) fn for_each_placed_word(text: &str, mut visit: impl FnMut(&Word)) {
    let mut word = Word::default();
    for_each_letter(text, |letter, source| {
        let before = word.folded.len();
        fold_letter(letter, &mut word.folded);
        if word.folded.len() > before {
            word.letters.push((word.folded.len(), source));
        } else if before > 0 && !is_joiner(letter) {
            visit(&word);
            word.folded.clear();
            word.letters.clear();
        }
    });
    if !word.folded.is_empty() {
        visit(&word);
    }
}

/// All digits of a text as one word: a phone number, however it is grouped.
pub(super) fn digits(text: &str) -> Word {
    let mut word = Word::default();
    for_each_letter(text, |letter, source| {
        if letter.is_numeric() {
            fold_letter(letter, &mut word.folded);
            word.letters.push((word.folded.len(), source));
        }
    });
    word
}

/// Calls `visit` with every character, its combining marks joined to it, and its bytes.
fn for_each_letter(text: &str, mut visit: impl FnMut(char, Range<usize>)) {
    let mut chars = text.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        let mut letter = first;
        let mut end = start + first.len_utf8();
        // A mark behind a space has no letter to join: it stands alone, as it does when typed.
        while let Some((at, mark)) =
            chars.next_if(|(_, next)| !first.is_whitespace() && is_mark(*next))
        {
            letter = compose(letter, mark).unwrap_or(letter);
            end = at + mark.len_utf8();
        }
        visit(letter, start..end);
    }
}

fn is_mark(c: char) -> bool {
    c >= '\u{300}' && is_combining_mark(c)
}

fn is_joiner(c: char) -> bool {
    matches!(
        c,
        '\'' | '’' | 'ʼ' | '`' | '´' | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
    )
}

fn fold_letter(letter: char, into: &mut String) {
    if letter.is_ascii() {
        into.extend(letter.is_ascii_alphanumeric().then(|| letter.to_ascii_lowercase()));
    } else if let 'а'..='я' = letter {
        into.push(letter);
    } else if is_joiner(letter) || !letter.is_alphanumeric() {
        // Parts words, or is passed over.
    } else if is_cyrillic(letter) {
        into.extend(letter.to_lowercase().map(|c| if c == 'ё' { 'е' } else { c }));
    } else {
        let latin = any_ascii_char(letter).chars().filter(char::is_ascii_alphanumeric);
        into.extend(latin.map(|c| c.to_ascii_lowercase()));
    }
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52F}')
}
