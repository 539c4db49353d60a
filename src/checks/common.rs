//! Words that can stand in a note to anybody, and tell nothing of anyone. They stand in
//! `assets/words`, language by language.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::told::stem;
use crate::model::Language;

static COMMON: LazyLock<[(Language, HashSet<u64>); 3]> = LazyLock::new(|| {
    [
        (Language::English, stems_of(include_str!("../../assets/words/en.txt"))),
        (Language::Spanish, stems_of(include_str!("../../assets/words/es.txt"))),
        (Language::Russian, stems_of(include_str!("../../assets/words/ru.txt"))),
    ]
});

fn stems_of(file: &str) -> HashSet<u64> {
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).map(stem).collect()
}

/// True for the beginning of a word, as [`stem`] gives it, that tells something.
pub(super) fn is_particular(stem: u64) -> bool {
    COMMON.iter().all(|(_, common)| !common.contains(&stem))
}

/// So many common words tell a language.
const ENOUGH: usize = 3;

/// The language whose common words are most among these; `None` where there are too few.
pub(super) fn language(stems: &HashSet<u64>) -> Option<Language> {
    let counts = COMMON.iter().map(|(language, common)| {
        (stems.iter().filter(|stem| common.contains(*stem)).count(), *language)
    });
    counts.filter(|(count, _)| *count >= ENOUGH).max_by_key(|(count, _)| *count).map(|it| it.1)
}
