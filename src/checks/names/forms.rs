//! Which words are forms of one given name: spelling, cases, diminutives. The facts stand in
//! `assets/names`.
//!
//! Who is meant by a name is not asked here.

use std::collections::HashMap;
use std::sync::LazyLock;

use any_ascii::any_ascii_char;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::checks::words::hash;

pub(in crate::checks) const FILES: [&str; 3] = [
    include_str!("../../../assets/names/en.txt"),
    include_str!("../../../assets/names/es.txt"),
    include_str!("../../../assets/names/ru.txt"),
];

/// A line of the files in which a form stands.
#[derive(Clone, Copy)]
struct Entry {
    line: u16,
    /// It stands before the colon: a name of its own.
    full: bool,
}

static FORMS: LazyLock<HashMap<u64, Vec<Entry>>> = LazyLock::new(|| {
    let lines = FILES.into_iter().flat_map(str::lines).filter(|line| !line.starts_with('#'));
    let mut forms: HashMap<u64, Vec<Entry>> = HashMap::new();
    for (line, (full, short)) in (0..).zip(lines.filter_map(|line| line.split_once(':'))) {
        let words = full.split_whitespace().map(|word| (word, true));
        for (word, full) in words.chain(short.split_whitespace().map(|word| (word, false))) {
            for case in cases(&fold(word)) {
                let entries = forms.entry(hash(&case)).or_default();
                if entries.iter().all(|entry| entry.line != line) {
                    entries.push(Entry { line, full });
                }
            }
        }
    }
    forms
});

/// What initials in a row can be held against: *B. F.*, *М. Л.*
pub(super) fn initials(letters: impl Iterator<Item = char>) -> u64 {
    let mut dotted = String::new();
    for letter in letters {
        dotted.push(letter);
        dotted.push('.');
    }
    hash(&fold(&dotted))
}

/// What a word of a name can be held against: numbers that are equal where the name is the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::checks) struct Keys {
    /// The word itself, in any case.
    pub(super) literal: u64,
    /// The given names that it stands for: of a name in its own right, itself alone.
    pub(in crate::checks) names: Vec<u64>,
    /// All that it may stand for at all, in another script too.
    pub(super) perhaps: Vec<u64>,
}

impl Keys {
    /// The literal and the given names.
    pub(super) fn strict(&self) -> impl Iterator<Item = u64> + '_ {
        std::iter::once(self.literal).chain(self.names.iter().copied())
    }

    /// All of them.
    pub(super) fn loose(&self) -> impl Iterator<Item = u64> + '_ {
        std::iter::once(self.literal).chain(self.perhaps.iter().copied())
    }
}

/// The keys of one word.
pub(in crate::checks) fn keys(word: &str) -> Keys {
    let folded = fold(word);
    let entries = FORMS.get(&hash(&folded)).map_or(&[][..], Vec::as_slice);
    let is_full = entries.iter().any(|entry| entry.full);
    let of_line = |entry: &Entry| u64::from(entry.line) + 1;
    let names = entries.iter().filter(|entry| entry.full == is_full).map(of_line).collect();
    let literal = lemma(&folded);
    let latin: String = literal.chars().map(any_ascii_char).collect();
    let mut perhaps: Vec<u64> = entries.iter().map(of_line).collect();
    perhaps.push(hash(&latin.to_lowercase()) | 1 << 63);
    Keys { literal: hash(literal) | 1 << 62, names, perhaps }
}

/// A word without what a hurried writer leaves out: capitals, accents, ё, a possessive.
pub(in crate::checks) fn fold(word: &str) -> String {
    let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
    let mut folded = String::with_capacity(word.len());
    for c in word.nfd().flat_map(char::to_lowercase) {
        match c {
            // й is a letter, not an и with a mark.
            '\u{306}' if folded.ends_with('и') => {
                folded.pop();
                folded.push('й');
            }
            c if is_combining_mark(c) => {}
            c => folded.push(c),
        }
    }
    folded
}

const VOWELS: [char; 11] = ['а', 'е', 'и', 'о', 'у', 'ы', 'э', 'ю', 'я', 'й', 'ь'];

/// Fewest letters of a name that are left when its ending is taken off.
const SHORTEST: usize = 3;

/// A Russian name without its ending, so that the cases of a surname are one; else the word.
fn lemma(folded: &str) -> &str {
    let long = folded.chars().count();
    let adjective = ["ого", "его", "ому", "ему", "ыми", "ими"];
    let shorter = adjective.iter().find_map(|end| folded.strip_suffix(end));
    let mut rest = shorter.filter(|_| long > SHORTEST + 3).unwrap_or(folded);
    let mut left = rest.chars().count();
    for _ in 0..3 {
        match rest.strip_suffix(VOWELS).or_else(|| rest.strip_suffix(['м', 'х'])) {
            Some(shorter) if left > SHORTEST => rest = shorter,
            _ => break,
        }
        left -= 1;
    }
    rest
}

/// The cases of a Russian given name, the colloquial vocative too; of any other word itself alone.
fn cases(name: &str) -> Vec<String> {
    let with = |stem: &str, ends: &[&str]| ends.iter().map(|end| format!("{stem}{end}")).collect();
    let mut cases: Vec<String> = match name.chars().next_back() {
        Some('а') => with(&name[..name.len() - 2], &["ы", "и", "е", "у", "ой", "ою", "ей", ""]),
        Some('я') => with(&name[..name.len() - 2], &["и", "е", "ю", "ей", "ею", "ь"]),
        Some('й') => with(&name[..name.len() - 2], &["я", "ю", "ем", "е", "и"]),
        Some('ь') => with(&name[..name.len() - 2], &["я", "ю", "ем", "е", "и", "ью"]),
        Some('б'..='щ') => with(name, &["а", "у", "ом", "ем", "е"]),
        _ => Vec::new(),
    };
    // A vowel that flees: Павел, Лев, Санёк.
    if let Some(stem) = fleeing(name) {
        cases.extend(with(&stem, &["а", "у", "ом", "е"]));
    }
    cases.push(name.to_owned());
    cases
}

fn fleeing(name: &str) -> Option<String> {
    match name {
        "лев" => Some("льв".to_owned()),
        "павел" => Some("павл".to_owned()),
        _ => {
            let stem = name.strip_suffix("ек").filter(|stem| stem.chars().count() >= SHORTEST)?;
            let soft = stem.ends_with(['н', 'л', 'т', 'с']);
            Some(format!("{stem}{}к", if soft { "ь" } else { "" }))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(a: &str, b: &str) -> bool {
        let (a, b) = (keys(a), keys(b));
        a.strict().any(|key| b.strict().any(|other| key == other))
    }

    #[test]
    fn forms_of_a_name_are_the_same() {
        for (a, b) in [
            ("Paco", "Francisco"),
            ("Chema", "José-María"),
            ("Beth", "Elizabeth"),
            ("Саша", "Александр"),
            ("Саше", "Александра"),
            ("Марине", "Марина"),
            ("Павлу", "Павел"),
            ("Лёшей", "Алексей"),
            ("Маш", "Мария"),
            ("Льву", "Лев"),
            ("Дёмину", "Демин"),
            ("Чайковского", "Чайковский"),
            ("Jose", "José"),
            ("Hannah’s", "hannah"),
        ] {
            assert!(same(a, b), "{a}, {b}");
        }
        for (a, b) in [("Marta", "María"), ("Марина", "Мария"), ("Jane", "Janet"), ("Или", "Илья")]
        {
            assert!(!same(a, b), "{a}, {b}");
        }
    }
}
