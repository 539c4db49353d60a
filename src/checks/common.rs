//! Words that can stand in a note to anybody, and tell nothing of anyone. They stand in
//! `assets/words`, language by language.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::told::stem;
use crate::model::Language;

static COMMON: LazyLock<[(Language, HashSet<String>); 3]> = LazyLock::new(|| {
    [
        (Language::English, stems_of(include_str!("../../assets/words/en.txt"))),
        (Language::Spanish, stems_of(include_str!("../../assets/words/es.txt"))),
        (Language::Russian, stems_of(include_str!("../../assets/words/ru.txt"))),
    ]
});

fn stems_of(file: &str) -> HashSet<String> {
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).map(stem).collect()
}

/// True for the beginning of a word, as [`stem`] gives it, that tells something.
pub(super) fn is_particular(stem: &str) -> bool {
    COMMON.iter().all(|(_, common)| !common.contains(stem))
}

/// The language whose common words are most among these; `None` where none of them is.
pub(super) fn language(stems: &HashSet<String>) -> Option<Language> {
    let counts = COMMON.iter().map(|(language, common)| {
        (stems.iter().filter(|stem| common.contains(*stem)).count(), *language)
    });
    counts.filter(|(count, _)| *count > 0).max_by_key(|(count, _)| *count).map(|it| it.1)
}
