//! One word of a name, and how likely two of them are the same one.
//!
//! Which words make up a name is not known here.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::spell::{is_one_off, is_other_gender, skeleton};
use crate::checks::names::forms::{FILES, fold, keys};
use crate::checks::words::{cut, hash};

/// A shorter word with a wrong letter is another word.
const LONG: usize = 6;
/// The same between scripts, where a spelling is never sure.
const LONG_ACROSS: usize = 5;

/// Russian given names in Latin letters: *Sasha*, *Dmitry*.
static RUSSIAN: LazyLock<HashMap<u64, Vec<u64>>> = LazyLock::new(|| {
    let lines = FILES.into_iter().flat_map(str::lines).filter(|line| !line.starts_with('#'));
    let words = lines.flat_map(|line| line.split([' ', ':'])).filter(|word| is_cyrillic(word));
    let mut names: HashMap<u64, Vec<u64>> = HashMap::new();
    for word in words {
        let known = names.entry(hash(&skeleton(&fold(word)))).or_default();
        known.extend(keys(word).names);
        known.sort_unstable();
        known.dedup();
    }
    names
});

/// How two words are the same, the weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness {
    /// But for one letter.
    OneLetter,
    /// One is the first letter of the other.
    Initial,
    /// Forms of one given name.
    Form,
    /// In two scripts.
    Script,
    /// But for case and accents.
    Same,
}

/// One word of a name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Word {
    /// Without case and accents.
    pub(super) folded: String,
    /// In any script.
    pub(super) skeleton: String,
    /// The given names that it stands for.
    pub(super) names: Vec<u64>,
    /// A given name in its own script.
    pub(super) is_given: bool,
    cyrillic: bool,
}

impl Word {
    pub(super) fn new(word: &str) -> Self {
        let folded: String = fold(word).chars().filter(|c| c.is_alphanumeric()).collect();
        let skeleton = skeleton(&folded);
        let cyrillic = is_cyrillic(&folded);
        let mut names = keys(&folded).names;
        let is_given = !names.is_empty();
        if !cyrillic {
            names.extend(RUSSIAN.get(&hash(&skeleton)).into_iter().flatten());
        }
        Self { folded, skeleton, names, is_given, cyrillic }
    }

    /// Two given names that have a short form together: *José María* is *Chema*.
    pub(super) fn joined(one: &Self, other: &Self) -> Option<Self> {
        let folded = format!("{}-{}", one.folded, other.folded);
        let names = keys(&folded).names;
        let skeleton = format!("{}{}", one.skeleton, other.skeleton);
        let cyrillic = one.cyrillic;
        (!names.is_empty()).then_some(Self { folded, skeleton, names, is_given: true, cyrillic })
    }

    /// The word alone: an alias has no forms.
    pub(super) fn literal(self) -> Self {
        Self { names: Vec::new(), is_given: false, ..self }
    }

    /// A letter that stands for a name; in scripts without capitals it is one.
    pub(super) fn is_initial(&self) -> bool {
        let mut letters = self.folded.chars();
        letters.next().is_some_and(char::is_lowercase) && letters.next().is_none()
    }

    /// How the two are the same, if they are.
    pub(super) fn like(&self, other: &Self) -> Option<Likeness> {
        if self.is_initial() || other.is_initial() {
            let first = |text: &str| text.chars().next();
            let same = first(&self.skeleton) == first(&other.skeleton)
                || first(&self.folded) == first(&other.folded);
            return same.then_some(Likeness::Initial);
        }
        if self.folded == other.folded {
            return Some(Likeness::Same);
        }
        let other_gender = is_other_gender(&self.folded, &other.folded)
            || is_other_gender(&self.skeleton, &other.skeleton);
        if self.cyrillic != other.cyrillic && self.is_in_script_of(other, other_gender) {
            return Some(Likeness::Script);
        }
        if other_gender {
            return None;
        }
        if self.names.iter().any(|name| other.names.contains(name)) {
            return Some(Likeness::Form);
        }
        self.is_mistyped(other).then_some(Likeness::OneLetter)
    }

    fn is_in_script_of(&self, other: &Self, other_gender: bool) -> bool {
        let near = || {
            self.skeleton.len().max(other.skeleton.len()) >= LONG_ACROSS
                && !other_gender
                && self.skeleton.chars().next() == other.skeleton.chars().next()
                && is_one_off(&self.skeleton, &other.skeleton)
        };
        self.skeleton == other.skeleton || near()
    }

    fn is_mistyped(&self, other: &Self) -> bool {
        let two_names = self.is_given && other.is_given;
        let long = |word: &Self| word.folded.chars().count() >= LONG;
        let digits = |word: &Self| word.folded.contains(|c: char| c.is_ascii_digit());
        let near = || {
            self.folded.chars().next() == other.folded.chars().next()
                && is_one_off(&self.folded, &other.folded)
        };
        let spelled = || self.skeleton == other.skeleton;
        !two_names && long(self) && long(other) && !digits(self) && (near() || spelled())
    }
}

fn is_cyrillic(word: &str) -> bool {
    word.contains(|c| matches!(c, '\u{400}'..='\u{52f}'))
}

/// The words of a piece of a name, a double name as two.
pub(super) fn words(text: &str) -> impl Iterator<Item = Word> {
    let words = cut(text).map(|at| Word::new(text.get(at).unwrap_or_default()));
    words.filter(|word| !word.skeleton.is_empty())
}
