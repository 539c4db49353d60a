//! How Cyrillic letters are written in Latin ones: not by one standard but by all that are met in
//! passports, mail addresses and foreign papers, so that each finds the other.

use any_ascii::any_ascii_char;

/// How many letters of a word are compared with another script. No name is longer, and positions
/// are kept as bits of a `u64`.
pub(super) const LONGEST: usize = 63;

/// If a Cyrillic word begins with what was typed in Latin letters: how many of its bytes that is.
/// The last letter may be half typed: “ts” begins with “t”.
pub(super) fn latin_begins(typed: &str, word: &str) -> Option<usize> {
    let end = Some(typed.len()).filter(|len| (1..=LONGEST).contains(len))?;
    let mut walk = Walk::new(typed);
    for (at, letter) in word.char_indices().take(LONGEST) {
        let half_typed = walk.step(letter);
        if half_typed || walk.reached & (1 << end) != 0 {
            return Some(at + letter.len_utf8());
        }
        if walk.is_stuck() {
            return None;
        }
    }
    None
}

/// If a Latin word begins with what was typed in Cyrillic letters: how many of its bytes that is.
pub(super) fn cyrillic_begins(typed: &str, word: &str) -> Option<usize> {
    let mut walk = Walk::new(word.get(..LONGEST).unwrap_or(word));
    for letter in typed.chars() {
        walk.step(letter);
        if walk.is_stuck() {
            return None;
        }
    }
    let taken = walk.reached.trailing_zeros() as usize;
    (1..=LONGEST).contains(&taken).then_some(taken)
}

/// What a folded word is written in. A word of both counts as Cyrillic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Script {
    Latin,
    Cyrillic,
}

impl Script {
    pub(super) fn of(folded: &str) -> Self {
        if folded.is_ascii() { Self::Latin } else { Self::Cyrillic }
    }
}

/// A set of letters, to tell quickly that a word can't fit. All digits are one, all rare letters too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Letters(u64);

impl Letters {
    const DIGIT: u64 = 1 << 62;
    const RARE: u64 = 1 << 63;

    pub(super) fn of(word: &str) -> Self {
        word.chars().fold(Self::default(), Self::with)
    }

    fn with(self, letter: char) -> Self {
        Self(
            self.0
                | match letter {
                    'a'..='z' => 1 << (u32::from(letter) - u32::from('a')),
                    'а'..='я' => 1 << (u32::from(letter) - u32::from('а') + 26),
                    '0'..='9' => Self::DIGIT,
                    _ => Self::RARE,
                },
        )
    }

    /// True for a letter of the set, and for every rare one.
    pub(super) fn may_have(self, letter: char) -> bool {
        self.meet(Self::default().with(letter))
    }

    /// True if the two have a letter in common, or may have.
    pub(super) fn meet(self, other: Self) -> bool {
        (self.0 & other.0) | (other.0 & Self::RARE) != 0
    }
}

/// The letters of which a word must have at least one if this letter of the other script is to be
/// found in it: the Latin ones that begin its spellings, or the Cyrillic ones that are spelled
/// with it.
pub(super) fn counterparts(letter: char) -> Letters {
    let mut found = Letters::default().with(letter);
    if letter.is_ascii() {
        for other in 'а'..='я' {
            let x = letter == 'x' && other == 'к';
            for_each_spelling(other, |spelling| {
                if x || spelling.contains(letter) {
                    found = found.with(other);
                }
            });
        }
    } else {
        for_each_spelling(letter, |spelling| {
            // A silent letter needs no other: all of them meet.
            found = spelling.chars().next().map_or(Letters(u64::MAX), |first| found.with(first));
        });
        if matches!(letter, 'к' | 'с') {
            found = found.with('x');
        }
    }
    found
}

/// Spells Cyrillic letters along a Latin text, all spellings at once, so that no text can make it
/// slow: a bit of `reached` is a position at which the letters so far may end.
struct Walk<'a> {
    latin: &'a [u8],
    reached: u64,
    /// What was reached before a к: к and с together may be an x.
    before_k: u64,
}

impl<'a> Walk<'a> {
    fn new(latin: &'a str) -> Self {
        Self { latin: latin.as_bytes(), reached: 1, before_k: 0 }
    }

    /// Goes on by one letter; true if the text may end in the middle of that letter's spelling.
    fn step(&mut self, letter: char) -> bool {
        let mut next = if letter == 'с' { self.advance(self.before_k, "x").0 } else { 0 };
        let mut half = false;
        for_each_spelling(letter, |spelling| {
            let (ends, cut) = self.advance(self.reached, spelling);
            next |= ends;
            half |= cut;
        });
        self.before_k = if letter == 'к' { self.reached } else { 0 };
        self.reached = next;
        half
    }

    fn is_stuck(&self) -> bool {
        self.reached | self.before_k == 0
    }

    /// Where `spelling` ends from each of `positions`, and whether the text ends in the midst of it.
    fn advance(&self, mut positions: u64, spelling: &str) -> (u64, bool) {
        let (mut ends, mut cut) = (0, false);
        while positions != 0 {
            let at = positions.trailing_zeros() as usize;
            positions &= positions - 1;
            let rest = self.latin.get(at..).unwrap_or_default();
            if rest.starts_with(spelling.as_bytes()) {
                ends |= 1 << (at + spelling.len());
            } else {
                cut |= !rest.is_empty() && spelling.as_bytes().starts_with(rest);
            }
        }
        (ends, cut)
    }
}

fn for_each_spelling(letter: char, mut visit: impl FnMut(&str)) {
    match spellings(letter) {
        [] if letter.is_ascii() => visit(letter.encode_utf8(&mut [0; 4])),
        [] => visit(any_ascii_char(letter)),
        all => all.iter().for_each(|spelling| visit(spelling)),
    }
}

/// Every usual spelling of the letters that have several; empty for all others.
fn spellings(letter: char) -> &'static [&'static str] {
    match letter {
        'в' => &["v", "w"],
        'г' => &["g", "h"],
        'е' => &["e", "ye", "je", "ie", "yo", "io", "jo"],
        'ж' => &["zh", "j", "z", "g"],
        'з' => &["z", "s"],
        'и' | 'і' | 'ы' => &["i", "y"],
        'й' => &["y", "i", "j", ""],
        'к' => &["k", "c", "q"],
        'с' => &["s", "ss"],
        'у' => &["u", "ou"],
        'ў' => &["u", "w"],
        'ф' => &["f", "ph"],
        'х' => &["kh", "h", "x", "ch", "j"],
        'ц' => &["ts", "c", "z", "tz"],
        'ч' => &["ch", "c", "tch", "tsch"],
        'ш' => &["sh", "s", "sch", "ch"],
        'щ' => &["shch", "sch", "sc", "sh", "s"],
        'ъ' | 'ь' => &["", "i", "y"],
        'э' => &["e", "ae"],
        'є' => &["ye", "ie", "je", "e"],
        'ю' => &["yu", "iu", "ju", "you", "u"],
        'я' => &["ya", "ia", "ja", "a"],
        'ї' => &["yi", "i", "ji"],
        'ґ' => &["g"],
        'ђ' => &["dj", "d"],
        'ј' => &["j", "y"],
        'љ' => &["lj", "l"],
        'њ' => &["nj", "n"],
        'ћ' => &["c", "ch", "tj"],
        'џ' => &["dz", "dzh", "dj"],
        _ => &[],
    }
}
