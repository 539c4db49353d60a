//! Words of like meaning, so that a story is known again in other words. The groups stand in
//! `assets/like`.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::told::stem;
use crate::model::Language;

/// By beginning of a word.
type Groups = HashMap<u64, Vec<u16>>;

static GROUPS: LazyLock<[(Language, Groups); 3]> = LazyLock::new(|| {
    [
        (Language::English, groups_of(include_str!("../../assets/like/en.txt"))),
        (Language::Spanish, groups_of(include_str!("../../assets/like/es.txt"))),
        (Language::Russian, groups_of(include_str!("../../assets/like/ru.txt"))),
    ]
});

fn groups_of(file: &str) -> Groups {
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    let mut groups = Groups::new();
    for (group, line) in (0..).zip(lines) {
        for word in line.split_whitespace() {
            let of_word = groups.entry(stem(word)).or_default();
            if of_word.last() != Some(&group) {
                of_word.push(group);
            }
        }
    }
    groups
}

/// The groups of a beginning in a language, as [`stem`] gives it; none for a word without any.
pub(super) fn groups(language: Language, stem: u64) -> &'static [u16] {
    let found = GROUPS.iter().find(|(of, _)| *of == language);
    found.and_then(|(_, groups)| groups.get(&stem)).map_or(&[], Vec::as_slice)
}
