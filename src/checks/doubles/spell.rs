//! Spellings of one name: in another script, with one wrong letter, for a man and for a woman.
//!
//! Diminutives are not known here, and neither is which word is which name.

use any_ascii::any_ascii_char;

/// How groups of Latin letters sound, the longest first; a capital stands for one sound.
const SOUNDS: [(&str, &str); 18] = [
    ("shch", "S"),
    ("sch", "S"),
    ("tch", "C"),
    ("sh", "S"),
    ("ch", "C"),
    ("zh", "J"),
    ("kh", "h"),
    ("ph", "f"),
    ("th", "t"),
    ("ts", "Z"),
    ("tz", "Z"),
    ("ck", "k"),
    ("ce", "se"),
    ("x", "ks"),
    ("w", "v"),
    ("q", "k"),
    ("z", "s"),
    ("c", "k"),
];

/// How the same name ends for a man and for a woman; Russian surnames too, in both scripts.
const GENDERS: [(&str, &str); 14] = [
    ("", "a"),
    ("", "а"),
    ("o", "a"),
    ("i", "a"),
    ("й", "я"),
    ("ий", "ая"),
    ("ый", "ая"),
    ("ой", "ая"),
    ("y", "aya"),
    ("i", "aya"),
    ("iy", "aya"),
    ("ii", "aya"),
    ("y", "aia"),
    ("i", "aia"),
];

/// What the usual ways of writing a Russian name in Latin letters have in common, and the Russian
/// spelling with them: *Юлия*, *Yulia*, *Julia*, *Iuliia* are one. Takes a folded word.
pub(super) fn skeleton(folded: &str) -> String {
    let mut latin = String::with_capacity(folded.len());
    for c in folded.chars() {
        let ascii = any_ascii_char(c).chars().filter(char::is_ascii_alphanumeric);
        latin.extend(ascii.map(|c| c.to_ascii_lowercase()));
    }
    let mut rest = latin.as_str();
    let mut sounds = String::with_capacity(latin.len());
    while let Some(first) = rest.chars().next() {
        let after = rest.trim_start_matches(['i', 'j', 'y']);
        if after.len() < rest.len() {
            rest = after;
            match after.strip_prefix('o') {
                // Пётр is Pyotr, and its ё has lost its dots.
                Some(after_o) => {
                    push_new(&mut sounds, 'e');
                    rest = after_o;
                }
                None if after.starts_with(['a', 'e', 'u']) => {}
                None => push_new(&mut sounds, 'i'),
            }
        } else if let Some(after_c) =
            rest.strip_prefix('c').filter(|after| after.starts_with(['i', 'y']))
        {
            push_new(&mut sounds, 's');
            rest = after_c;
        } else if let Some((letters, sound)) =
            SOUNDS.iter().find(|(letters, _)| rest.starts_with(letters))
        {
            sound.chars().for_each(|c| push_new(&mut sounds, c));
            rest = rest.get(letters.len()..).unwrap_or_default();
        } else {
            push_new(&mut sounds, first);
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
        }
    }
    sounds
}

/// Double letters are one.
fn push_new(sounds: &mut String, sound: char) {
    if !sounds.ends_with(sound) {
        sounds.push(sound);
    }
}

/// One letter too many, missing or wrong, or two that changed places.
pub(super) fn is_one_off(one: &str, other: &str) -> bool {
    let (one, other) = without_common_ends(one, other);
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    match (one.as_slice(), other.as_slice()) {
        ([_], [] | [_]) | ([], [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

fn without_common_ends<'a>(one: &'a str, other: &'a str) -> (&'a str, &'a str) {
    let (one, other) = after_common(one, other);
    let pairs = one.chars().rev().zip(other.chars().rev());
    let same: usize = pairs.take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let cut = |text: &'a str| text.get(..text.len() - same).unwrap_or_default();
    (cut(one), cut(other))
}

/// What follows the beginning that both have.
fn after_common<'a>(one: &'a str, other: &'a str) -> (&'a str, &'a str) {
    let pairs = one.chars().zip(other.chars());
    let same: usize = pairs.take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    (one.get(same..).unwrap_or_default(), other.get(same..).unwrap_or_default())
}

/// *Лебедев* and *Лебедева*, *Antonio* and *Antonia*: never one person.
pub(super) fn is_other_gender(one: &str, other: &str) -> bool {
    let (one, other) = after_common(one, other);
    GENDERS.iter().any(|(his, hers)| (one, other) == (*his, *hers) || (other, one) == (*his, *hers))
}

/// The word, and all that is left of it with one letter taken out: two words with one wrong letter
/// have one of these in common.
pub(super) fn with_a_gap(word: &str) -> Vec<String> {
    let mut gaps = vec![word.to_owned()];
    for (at, c) in word.char_indices() {
        let mut shorter = word.to_owned();
        shorter.replace_range(at..at + c.len_utf8(), "");
        gaps.push(shorter);
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::names::forms::fold;

    #[test]
    fn the_ways_to_write_a_russian_name_have_one_skeleton() {
        for ways in [
            "Юлия Yulia Julia Iuliia Yuliya",
            "Лебедев Lebedev Lebedew",
            "Дмитрий Dmitry Dmitri Dmitrii Dmitriy",
            "Алексей Aleksei Alexey Alexei Aleksey",
            "Щербаков Shcherbakov Scherbakov",
            "Чайковский Tchaikovsky Chaikovskii Chaykovskiy",
            "Пётр Pyotr Petr",
            "Наталья Natalia Natalya",
            "Михаил Mikhail",
            "Ксения Xenia Kseniya",
            "Хрущёв Khrushchev",
            "Гарсия García",
        ] {
            let found: Vec<String> = ways.split(' ').map(|word| skeleton(&fold(word))).collect();
            assert!(found.iter().all(|other| Some(other) == found.first()), "{ways}: {found:?}");
        }
    }

    #[test]
    fn one_letter_is_one_letter() {
        for (a, b) in [("gonzalez", "gonzales"), ("lebedev", "lebdev"), ("mitchell", "mithcell")] {
            assert!(is_one_off(a, b) && is_one_off(b, a), "{a}, {b}");
        }
        for (a, b) in [("martin", "martinez"), ("garcia", "garcia"), ("lebedev", "belebev")] {
            assert!(!is_one_off(a, b), "{a}, {b}");
        }
    }
}
