//! Words of like meaning, so that a story is known again in other words. The groups stand in
//! `assets/like`.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::told::stem;

const FILES: [&str; 3] = [
    include_str!("../../assets/like/en.txt"),
    include_str!("../../assets/like/es.txt"),
    include_str!("../../assets/like/ru.txt"),
];

static GROUPS: LazyLock<HashMap<u64, Vec<u16>>> = LazyLock::new(|| {
    let lines = FILES.into_iter().flat_map(str::lines).filter(|line| !line.starts_with('#'));
    let mut groups: HashMap<u64, Vec<u16>> = HashMap::new();
    for (group, line) in (0..).zip(lines) {
        for word in line.split_whitespace() {
            let of_word = groups.entry(stem(word)).or_default();
            if of_word.last() != Some(&group) {
                of_word.push(group);
            }
        }
    }
    groups
});

/// The groups of a beginning, as [`stem`] gives it; none for a word without any.
pub(super) fn groups(stem: u64) -> &'static [u16] {
    GROUPS.get(&stem).map_or(&[], Vec::as_slice)
}
