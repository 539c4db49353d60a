//! Marks to oneself that something is still to be done.

use std::ops::Range;

use super::fields::is_talked_of;
use crate::checks::words::cut;
use crate::model::Language;

/// Marks that stand in no letter in capitals, but by mistake.
const CERTAIN: [&str; 15] = [
    "FIXME",
    "TBD",
    "TBC",
    "TKTK",
    "ВСТАВИТЬ",
    "ВСТАВЬ",
    "ДОПИСАТЬ",
    "УТОЧНИТЬ",
    "ПРОВЕРИТЬ",
    "ДОБАВИТЬ",
    "INSERTAR",
    "COMPLETAR",
    "COMPROBAR",
    "REVISAR",
    "RELLENAR",
];

/// What stands for a name, in capitals among small words.
const NAMES: [&str; 5] = ["NAME", "NOMBRE", "APELLIDO", "ИМЯ", "ФАМИЛИЯ"];

/// Words to oneself, in capitals before a colon.
const HEADS: [&str; 9] =
    ["PENDIENTE", "FALTA", "OJO", "NOTE", "CHECK", "ДОДЕЛАТЬ", "ЗАМЕТКА", "ВНИМАНИЕ", "HACER"];

/// What follows *TODO* where it is the Spanish word.
const AFTER_ALL: [&str; 32] = [
    "el", "la", "lo", "los", "las", "un", "una", "mi", "tu", "su", "mis", "tus", "sus", "este",
    "esta", "esto", "ese", "eso", "aquello", "nuestro", "vuestro", "y", "o", "va", "fue", "era",
    "es", "ha", "salió", "está", "cuanto", "bien",
];

/// Beginnings of words that stand beside a Roman thirty, or beside kisses.
const COUNTED: [&str; 84] = [
    "exhib",
    "exposi",
    "biennial",
    "bienal",
    "sympos",
    "simposi",
    "confer",
    "torneo",
    "tournam",
    "regata",
    "regatta",
    "campeonato",
    "выстав",
    "спартак",
    "турнир",
    "чемпион",
    "симпози",
    "конферен",
    "слёт",
    "pp",
    "number",
    "número",
    "лет",
    "years",
    "años",
    "pág",
    "страниц",
    "talla",
    "siglo",
    "capítulo",
    "tomo",
    "centur",
    "chapter",
    "volume",
    "louis",
    "annivers",
    "edition",
    "congress",
    "olymp",
    "anivers",
    "edici",
    "congreso",
    "feria",
    "festival",
    "jornadas",
    "salón",
    "certamen",
    "olimp",
    "премь",
    "век",
    "глав",
    "том",
    "съезд",
    "юбиле",
    "олимп",
    "фестивал",
    "международн",
    "годовщин",
    "конкурс",
    "преми",
    "сезон",
    "выпуск",
    "номер",
    "пункт",
    "стать",
    "clause",
    "article",
    "section",
    "part",
    "bowl",
    "vol",
    "season",
    "issue",
    "page",
    "fiesta",
    "cláusula",
    "artículo",
    "gala",
    "concurso",
    "premio",
    "marat",
    "kiss",
    "beso",
    "поцелу",
];

/// Fewest letters of a row of `X` that is a mark.
const ROW: usize = 3;

pub(super) fn find(body: &str, language: Language) -> Vec<Range<usize>> {
    let words: Vec<Range<usize>> = cut(body).collect();
    let mut found = Vec::new();
    let mut rows = Vec::new();
    let mut is_thirty = false;
    for (nth, at) in words.iter().enumerate() {
        let word = &body[at.clone()];
        let beside = |nth: Option<usize>| nth.and_then(|nth| words.get(nth));
        let before = beside(nth.checked_sub(1)).map(|at| &body[at.clone()]);
        let after = beside(Some(nth + 1)).map(|at| &body[at.clone()]);
        let second = beside(Some(nth + 2)).map(|at| &body[at.clone()]);
        let is_head = HEADS.contains(&word) && body[at.end..].starts_with(':');
        // A place that was called «TBD» is talked of.
        let is_cited = || {
            let (before, after) = (&body[..at.start], &body[at.end..]);
            before.ends_with(['"', '“', '«', '‘', '\''])
                && after.starts_with(['"', '”', '»', '’', '\''])
                || is_talked_of(before, after)
        };
        let shouts = |word: Option<&str>| {
            word.is_some_and(|word| word.len() > 1 && word.chars().all(char::is_uppercase))
        };
        let is_name = NAMES.contains(&word) && !shouts(before) && !shouts(after);
        let is_to_do = word == "TODO" && is_to_do(body, at, after, language);
        let is_sum = matches!(word, "XX" | "ХХ")
            && body[at.end..]
                .trim_start_matches([' ', '\u{a0}'])
                .starts_with(['%', '€', '£', '$', '₽']);
        if is_sum || is_head || (is_name || is_to_do || CERTAIN.contains(&word)) && !is_cited() {
            found.push(at.clone());
        } else if is_row(body, at) {
            rows.push(at.clone());
            is_thirty |= word.chars().count() == ROW && is_counted(before, [after, second]);
        } else {
            is_thirty |= is_roman(word);
        }
    }
    // Where it is a number once, it is meant each time.
    rows.retain(|at| !is_thirty || body[at.clone()].chars().count() > ROW);
    found.extend(rows);
    found
}

/// `XXX` in Latin or Cyrillic letters, but no kisses.
fn is_row(body: &str, at: &Range<usize>) -> bool {
    let word = &body[at.clone()];
    let all = |letters: [char; 2]| word.chars().all(|c| letters.contains(&c));
    if word.chars().count() < ROW {
        return false;
    }
    if all(['x', 'х']) {
        // At the end of a sentence, or before a name, they are kisses.
        let rest = body[at.end..].lines().next().unwrap_or_default();
        let after = rest.trim_start_matches([' ', '.', '!', ',', '…']);
        let signs = after.starts_with(char::is_uppercase) && cut(after).count() == 1;
        return !after.is_empty() && !signs;
    }
    all(['X', 'Х'])
}

/// *The XXX congress*, *ROSIE XXX*, *Louis XXX*: a thirty, or kisses under a name.
fn is_counted(before: Option<&str>, after: [Option<&str>; 2]) -> bool {
    let counted = |word: Option<&str>| {
        let word = word.unwrap_or_default().to_lowercase();
        COUNTED.iter().any(|beginning| word.starts_with(beginning))
    };
    let shouted = before
        .is_some_and(|word| word.chars().nth(1).is_some() && word.chars().all(char::is_uppercase));
    counted(before) || after.into_iter().any(counted) || shouted
}

/// *XII*, *MMXXVI*, but not *I*, *CV* or *MIX*: beside it a thirty is one too.
fn is_roman(word: &str) -> bool {
    const LONG: usize = 4;
    let is_small = |c: char| matches!(c, 'I' | 'V' | 'X' | 'L' | 'C');
    let is_large = |c: char| is_small(c) || matches!(c, 'D' | 'M');
    let small = word.len() > 1 && word.chars().all(is_small);
    let large = word.len() >= LONG && word.chars().all(is_large);
    word.contains('I') && (small || large)
}

/// *TODO* is the Spanish *all* in a Spanish note, and wherever Spanish goes on after it.
fn is_to_do(body: &str, at: &Range<usize>, after: Option<&str>, language: Language) -> bool {
    let rest = body[at.end..].trim_start_matches(' ');
    let before = body[..at.start].trim_end_matches(' ');
    let begins = !before.ends_with(char::is_alphanumeric);
    let orders = rest.starts_with(':') && (begins || language != Language::Spanish);
    if orders || body[..at.start].ends_with(['[', '/', '#', '@']) {
        return true;
    }
    // A word in a row of words, or on a board: *TODO, DOING*, «TODO».
    if rest.starts_with([',', '»', '”', '"']) && !before.ends_with(['[', '/', '#', '@']) {
        return false;
    }
    let goes_on = after.is_some_and(|word| AFTER_ALL.contains(&word.to_lowercase().as_str()));
    // What it says somewhere: TODO MANTEQUILLA.
    let shouts = after.is_some_and(|word| {
        word.chars().nth(1).is_some() && word.chars().all(|c| c.is_uppercase() || c == '\'')
    });
    let is_cited = shouts && before.ends_with([':', '«', '“', '"']);
    language != Language::Spanish && !goes_on && !is_cited
}
