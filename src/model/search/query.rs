//! What was typed into a search, and which words it fits.

use std::ops::Range;

use super::fold::{digits, for_each_placed_word, for_each_word};
use super::spelling::{self, Letters, Script, cyrillic_begins, latin_begins};

/// Longest query that is looked at, in bytes: a page pasted by mistake must not hold the window.
const LONGEST: usize = 512;

/// Fewest letters that are also looked for inside words.
const INSIDE: usize = 3;

/// Fewest digits that are taken for a part of a phone number.
const PHONE: usize = 3;

/// A query, word by word. Every term has to be found.
pub(super) struct Query {
    pub(super) terms: Vec<Term>,
}

/// One thing to be found.
pub(super) enum Term {
    /// A word.
    Word(Needle),
    /// Groups of digits: each a word of its own, or together a part of a phone number.
    Digits {
        /// The groups as they were typed.
        groups: Vec<Needle>,
        /// All digits in one, without the signs of a trunk or a foreign call.
        joined: Vec<Needle>,
    },
}

impl Query {
    pub(super) fn parse(text: &str) -> Self {
        let text = text.get(..text.floor_char_boundary(LONGEST)).unwrap_or_default();
        let mut terms = Vec::new();
        for_each_word(text, |word| match terms.last_mut() {
            Some(Term::Digits { groups, .. }) if is_number(word) => groups.push(Needle::new(word)),
            _ if is_number(word) => {
                terms.push(Term::Digits { groups: vec![Needle::new(word)], joined: vec![] });
            }
            _ => terms.push(Term::Word(Needle::new(word))),
        });
        for term in &mut terms {
            if let Term::Digits { groups, joined } = term {
                let all: String = groups.iter().map(|needle| needle.text.as_str()).collect();
                *joined = phone_needles(&all);
            }
        }
        Self { terms }
    }
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// As it was typed and, as prefixes of trunk and foreign calls stand in no stored number, without.
fn phone_needles(digits: &str) -> Vec<Needle> {
    let bare = ["00", "0", "8"].iter().find_map(|prefix| digits.strip_prefix(prefix));
    [Some(digits), bare]
        .into_iter()
        .flatten()
        .filter(|part| part.len() >= PHONE)
        .map(Needle::new)
        .collect()
}

/// Where in a word something was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Spot {
    /// The word begins with it.
    Start,
    /// It stands inside the word.
    Inside,
}

/// One folded word that is looked for.
pub(super) struct Needle {
    pub(super) text: String,
    pub(super) script: Script,
    /// Whether it is looked for inside words, too.
    pub(super) inside: bool,
    /// A word of the other script has at least one letter of each of these.
    needs: Vec<Letters>,
    /// In a word of the other script it begins at one of these.
    starts: Letters,
}

impl Needle {
    fn new(folded: &str) -> Self {
        let script = Script::of(folded);
        let mut needs: Vec<Letters> = folded.chars().map(spelling::counterparts).collect();
        needs.sort_unstable();
        needs.dedup();
        Self {
            text: folded.to_owned(),
            script,
            inside: folded.chars().nth(INSIDE - 1).is_some(),
            needs,
            starts: folded.chars().next().map(spelling::counterparts).unwrap_or_default(),
        }
    }

    /// The bytes of a folded word that fit, its start preferred.
    pub(super) fn find(&self, word: &str) -> Option<(Spot, Range<usize>)> {
        if Script::of(word) != self.script {
            return self.may_fit(Letters::of(word)).then(|| self.find_foreign(word)).flatten();
        }
        let at = if self.inside { word.find(&self.text)? } else { 0 };
        let end = at + self.text.len();
        let spot = if at == 0 { Spot::Start } else { Spot::Inside };
        (word.get(at..end)? == self.text).then_some((spot, at..end))
    }

    /// False if a word of the other script that has these letters can't fit.
    pub(super) fn may_fit(&self, has: Letters) -> bool {
        self.needs.iter().all(|need| need.meet(has))
    }

    /// As [`Needle::find`], for a word that is known to be of the other script.
    pub(super) fn find_foreign(&self, word: &str) -> Option<(Spot, Range<usize>)> {
        let most = if self.inside { spelling::LONGEST } else { 1 };
        let mut starts = word.char_indices().take(most).filter(|(_, c)| self.starts.may_have(*c));
        starts.find_map(|(at, _)| {
            let rest = word.get(at..)?;
            let len = match self.script {
                Script::Cyrillic => cyrillic_begins(&self.text, rest),
                Script::Latin => latin_begins(&self.text, rest),
            }?;
            let spot = if at == 0 { Spot::Start } else { Spot::Inside };
            Some((spot, at..at + len))
        })
    }
}

/// The bytes of a text that a query fits, in order and apart from each other.
///
/// What is marked is what the search finds: *valen* marks “Valen” in “Valencia” and “Вален” in
/// “Валентин”.
pub fn highlights(text: &str, query: &str) -> Vec<Range<usize>> {
    let query = Query::parse(query);
    let mut ranges = Vec::new();
    for_each_placed_word(text, |word| {
        let found = query.terms.iter().flat_map(Term::words).filter_map(|needle| {
            let (_, range) = needle.find(word.as_str())?;
            word.source(&range)
        });
        ranges.extend(found);
    });
    if !text.contains(char::is_alphabetic) {
        let number = digits(text);
        let found = query.terms.iter().flat_map(Term::phones).filter_map(|needle| {
            let (_, range) = needle.find(number.as_str())?;
            number.source(&range)
        });
        ranges.extend(found);
    }
    joined(ranges)
}

impl Term {
    fn words(&self) -> &[Needle] {
        match self {
            Self::Word(needle) => std::slice::from_ref(needle),
            Self::Digits { groups, .. } => groups,
        }
    }

    fn phones(&self) -> &[Needle] {
        match self {
            Self::Word(_) => &[],
            Self::Digits { joined, .. } => joined,
        }
    }
}

fn joined(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|range| range.start);
    let mut apart: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match apart.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => apart.push(range),
        }
    }
    apart
}
