//! Words that belong together, so that a story is known again in other words: groups of like meaning
//! (`assets/like`), and the wider fields that stories are about (`assets/fields`).

use std::sync::LazyLock;

use super::told::stem;
use crate::model::Language;

static GROUPS: LazyLock<ByLanguage> = LazyLock::new(|| {
    [
        (Language::English, Lexicon::of(include_str!("../../assets/like/en.txt"))),
        (Language::Spanish, Lexicon::of(include_str!("../../assets/like/es.txt"))),
        (Language::Russian, Lexicon::of(include_str!("../../assets/like/ru.txt"))),
    ]
});

static FIELDS: LazyLock<ByLanguage> = LazyLock::new(|| {
    [
        (Language::English, Lexicon::of(include_str!("../../assets/fields/en.txt"))),
        (Language::Spanish, Lexicon::of(include_str!("../../assets/fields/es.txt"))),
        (Language::Russian, Lexicon::of(include_str!("../../assets/fields/ru.txt"))),
    ]
});

type ByLanguage = [(Language, Lexicon); 3];

/// The lines of a file that each beginning of a word stands in. Rows instead of a map of lists: it
/// has tens of thousands of words, and is there as long as the window.
struct Lexicon {
    /// Each once, in order.
    stems: Box<[u64]>,
    /// Where the lines of each end in `lines`.
    ends: Box<[u32]>,
    lines: Box<[u16]>,
}

impl Lexicon {
    /// A line is a group of words; what stands before a `|` is its name.
    fn of(file: &str) -> Self {
        let lines = file.lines().filter(|line| !line.starts_with('#'));
        let words = |line: &'_ str| line.split_once('|').map_or(line, |it| it.1).to_owned();
        let mut places: Vec<(u64, u16)> = Vec::new();
        for (nth, line) in (0..).zip(lines) {
            places.extend(words(line).split_whitespace().map(|word| (stem(word), nth)));
        }
        places.sort_unstable();
        places.dedup();
        let (mut stems, mut ends) = (Vec::new(), Vec::new());
        for same in places.chunk_by(|(one, _), (next, _)| one == next) {
            stems.extend(same.first().map(|(stem, _)| *stem));
            ends.push(ends.last().unwrap_or(&0) + same.len() as u32);
        }
        let lines = places.into_iter().map(|(_, line)| line).collect();
        Self { stems: stems.into(), ends: ends.into(), lines }
    }

    fn lines(&self, stem: u64) -> &[u16] {
        let Ok(at) = self.stems.binary_search(&stem) else {
            return &[];
        };
        let end = |at: usize| self.ends.get(at).map_or(0, |end| *end as usize);
        let start = at.checked_sub(1).map_or(0, end);
        self.lines.get(start..end(at)).unwrap_or_default()
    }
}

fn lines_in(all: &'static ByLanguage, language: Language, stem: u64) -> &'static [u16] {
    all.iter().find(|(of, _)| *of == language).map_or(&[], |(_, lexicon)| lexicon.lines(stem))
}

/// The groups of a beginning in a language, as [`stem`] gives it; none for a word without any.
pub(super) fn groups(language: Language, stem: u64) -> &'static [u16] {
    lines_in(&GROUPS, language, stem)
}

/// The fields of a beginning, in the same way.
pub(super) fn fields(language: Language, stem: u64) -> &'static [u16] {
    lines_in(&FIELDS, language, stem)
}
