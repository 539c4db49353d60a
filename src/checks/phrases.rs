//! Lists of phrases that stand in `assets/phrases`, section by section, and finding them in a text.

use std::collections::HashMap;
use std::ops::Range;

use super::words::{cut, small};

/// Phrases of words; `*` at the end of a word stands for any ending, by itself for any word.
#[derive(Debug)]
pub(super) struct Phrases {
    /// By the first letter of their first word.
    by_letter: HashMap<char, Vec<Vec<Part>>>,
}

#[derive(Debug)]
enum Part {
    Word(String),
    Beginning(String),
}

impl Part {
    fn fits(&self, word: &str) -> bool {
        match self {
            Self::Word(all) => word == all,
            Self::Beginning(beginning) => word.starts_with(beginning.as_str()),
        }
    }
}

impl Phrases {
    /// Those of a section of a file; a line that begins with `#` is a comment.
    pub(super) fn of(file: &'static str, section: &str) -> Self {
        let mut by_letter: HashMap<char, Vec<Vec<Part>>> = HashMap::new();
        for line in lines(file, section) {
            let phrase = line.split(' ').map(|word| match word.strip_suffix('*') {
                Some(beginning) => Part::Beginning(small(beginning)),
                None => Part::Word(small(word)),
            });
            let letter = small(line).chars().next().unwrap_or_default();
            by_letter.entry(letter).or_default().push(phrase.collect());
        }
        Self { by_letter }
    }

    /// How many words the longest phrase has that stands at the beginning of these, small ones.
    pub(super) fn longest<W: AsRef<str>>(&self, words: &[W]) -> Option<usize> {
        let letter = words.first()?.as_ref().chars().next()?;
        let fits = |phrase: &&Vec<Part>| {
            phrase.len() <= words.len()
                && phrase.iter().zip(words).all(|(part, word)| part.fits(word.as_ref()))
        };
        self.by_letter.get(&letter)?.iter().filter(fits).map(Vec::len).max()
    }

    /// True if one of them stands somewhere in these words.
    pub(super) fn stand_in<W: AsRef<str>>(&self, words: &[W]) -> bool {
        (0..words.len()).any(|at| words.get(at..).is_some_and(|rest| self.longest(rest).is_some()))
    }

    /// All their places, as ranges of words.
    pub(super) fn all<W: AsRef<str>>(&self, words: &[W]) -> impl Iterator<Item = Range<usize>> {
        (0..words.len()).filter_map(|at| Some(at..at + self.longest(words.get(at..)?)?))
    }

    /// The first place of one that holds.
    pub(super) fn first<W: AsRef<str>>(
        &self,
        words: &[W],
        holds: impl Fn(&Range<usize>) -> bool,
    ) -> Option<Range<usize>> {
        self.all(words).find(holds)
    }
}

/// The words of a text as phrases have them.
pub(super) fn small_words(text: &str) -> Vec<String> {
    cut(text).map(|at| small(&text[at])).collect()
}

/// The lines of a section, without comments.
pub(super) fn lines(file: &'static str, section: &str) -> impl Iterator<Item = &'static str> {
    let lines = file.lines().map(str::trim).filter(|line| !line.starts_with('#'));
    let head = format!("[{section}]");
    let inside = lines.skip_while(move |line| *line != head).skip(1);
    inside.take_while(|line| !line.starts_with('[')).filter(|line| !line.is_empty())
}
