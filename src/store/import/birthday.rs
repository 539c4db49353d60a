//! Birthdays in the spellings of address books: never a wrong date, rather a doubt.

use crate::model::PartialDate;

/// What a text meant as a birthday turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Birthday {
    /// Exactly one day.
    Known(PartialDate),
    /// Nothing, or the filler of programs that can't leave it empty.
    Missing,
    /// Day and month, or the century, can't be told apart.
    Ambiguous,
    /// No day.
    Unreadable,
}

/// What comes first where day and month are written as numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DayOrder {
    /// 31/12.
    DayFirst,
    /// 12/31.
    MonthFirst,
}

/// The year by which Apple's programs say that there is none.
const OMITTED_YEAR: i32 = 1604;

/// Months by their first letters in English, Spanish, Russian, German, French, Italian and
/// Portuguese.
const MONTHS: [&[&str]; 12] = [
    &["jan", "ene", "янв", "jän", "gen"],
    &["feb", "фев", "fév", "fev"],
    &["mar", "мар", "mär", "mrz"],
    &["apr", "abr", "апр", "avr"],
    &["may", "май", "мая", "mai", "mag"],
    &["jun", "июн", "juin", "giu"],
    &["jul", "июл", "juil", "lug"],
    &["aug", "ago", "авг", "aoû", "aou"],
    &["sep", "set", "сен"],
    &["oct", "окт", "okt", "ott", "out"],
    &["nov", "ноя"],
    &["dec", "dic", "дек", "dez", "déc"],
];

/// Reads a birthday. `order` is what the other dates of the same column show.
pub(super) fn parse(text: &str, order: Option<DayOrder>) -> Birthday {
    let text = text.trim();
    if text.chars().all(|sign| sign == '0' || !sign.is_alphanumeric()) {
        return Birthday::Missing;
    }
    let text = text.strip_suffix('T').unwrap_or(text);
    let Some(text) = without_time(text) else { return Birthday::Ambiguous };
    if let Some(rest) = text.strip_prefix("--") {
        return yearless(rest);
    }
    if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return compact(text);
    }
    if text.chars().any(char::is_alphabetic) {
        return in_words(text);
    }
    in_numbers(text, order)
}

/// The order that a date shows by a number over 12 in one of the first two places.
pub(super) fn order_shown(text: &str) -> Option<DayOrder> {
    let text = without_time(text.trim())?;
    let parts = numbers(text)?;
    let [first, second, ..] = parts.as_slice() else { return None };
    match (first.value, second.value) {
        (13..=31, 1..=12) => Some(DayOrder::DayFirst),
        (1..=12, 13..=31) => Some(DayOrder::MonthFirst),
        _ => None,
    }
}

/// True for a date that only the order of day and month is missing for.
pub(super) fn lacks_order(text: &str) -> bool {
    parse(text, None) == Birthday::Ambiguous
        && matches!(parse(text, Some(DayOrder::DayFirst)), Birthday::Known(_))
}

/// Puts a date together; years before anyone alive stand for no year.
pub(super) fn day(year: Option<i32>, month: u32, day: u32) -> Birthday {
    const NO_YEAR: [i32; 3] = [0, 1, OMITTED_YEAR];
    const LIVING: std::ops::RangeInclusive<i32> = 1850..=2100;
    /// Outlook's day for *none*.
    const NEVER: i32 = 4501;
    let year = match year {
        Some(NEVER) => return Birthday::Missing,
        Some(year) if NO_YEAR.contains(&year) => None,
        Some(year) if !LIVING.contains(&year) => return Birthday::Unreadable,
        year => year,
    };
    PartialDate::new(year, month, day).map_or(Birthday::Unreadable, Birthday::Known)
}

/// `None` if the time of day may mean another day in the writer's time zone.
fn without_time(text: &str) -> Option<&str> {
    let Some(at) = text.find([':', 'T']) else { return Some(text) };
    let (date, time) = if text.as_bytes().get(at) == Some(&b'T') {
        let follows_digit =
            text.get(..at).is_some_and(|date| date.ends_with(|sign: char| sign.is_ascii_digit()));
        if !follows_digit {
            return Some(text);
        }
        (text.get(..at)?, text.get(at + 1..)?)
    } else {
        text.rsplit_once(' ').filter(|(_, time)| time.contains(':'))?
    };
    let harmless = ["00", "0:", "12:"].iter().any(|hour| time.starts_with(hour));
    harmless.then_some(date.trim_end())
}

/// What follows `--`: `04-12` or `0412`.
fn yearless(rest: &str) -> Birthday {
    let digits: String = rest.chars().filter(|sign| !matches!(sign, '-' | ' ')).collect();
    let is_date = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    match (is_date, digits.get(..2), digits.get(2..)) {
        (true, Some(month), Some(date)) => day(None, number(month), number(date)),
        _ => Birthday::Unreadable,
    }
}

/// `19710412`.
fn compact(digits: &str) -> Birthday {
    match (digits.get(..4), digits.get(4..6), digits.get(6..)) {
        (Some(year), Some(month), Some(date)) => {
            day(Some(number(year).cast_signed()), number(month), number(date))
        }
        _ => Birthday::Unreadable,
    }
}

/// Only for texts of a few digits.
fn number(digits: &str) -> u32 {
    digits.parse().unwrap_or(u32::MAX)
}

/// One number of a date and how it is written.
#[derive(Clone, Copy)]
struct Part {
    value: u32,
    digits: usize,
    /// The sign after it.
    separator: Option<char>,
}

/// Two or three numbers with `-`, `/` or `.` between them; nothing else.
fn numbers(text: &str) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let text = text.trim_end_matches('.');
    for piece in text.split_inclusive(['-', '/', '.']) {
        let separator = piece.chars().last().filter(|sign| !sign.is_ascii_digit());
        let digits = piece.trim_end_matches(['-', '/', '.']).trim();
        let is_number =
            (1..=4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        if !is_number {
            return None;
        }
        parts.push(Part { value: number(digits), digits: digits.len(), separator });
    }
    (2..=3).contains(&parts.len()).then_some(parts)
}

fn in_numbers(text: &str, order: Option<DayOrder>) -> Birthday {
    let Some(parts) = numbers(text) else { return Birthday::Unreadable };
    match parts.as_slice() {
        [year, month, date] if year.digits == 4 => {
            day(Some(year.value.cast_signed()), month.value, date.value)
        }
        [first, second, year] if year.digits == 4 => {
            day_and_month(*first, *second, Some(year.value.cast_signed()), order)
        }
        [first, second, year] if year.digits == 2 => match century(year.value) {
            Some(year) => day_and_month(*first, *second, Some(year), order),
            None => Birthday::Ambiguous,
        },
        [_, _, _] => Birthday::Ambiguous,
        [first, second] if first.digits <= 2 && second.digits <= 2 => {
            day_and_month(*first, *second, None, order)
        }
        _ => Birthday::Unreadable,
    }
}

/// Nobody in an address book is over 115 or under 15; of the years between either may be meant.
fn century(year: u32) -> Option<i32> {
    match year {
        0..=10 => Some(2000 + year.cast_signed()),
        27..=99 => Some(1900 + year.cast_signed()),
        _ => None,
    }
}

fn day_and_month(
    first: Part,
    second: Part,
    year: Option<i32>,
    order: Option<DayOrder>,
) -> Birthday {
    // With dots the day always comes first, in every country that writes dots.
    let dotted = first.separator == Some('.');
    let order = if dotted || first.value > 12 || first.value == second.value {
        Some(DayOrder::DayFirst)
    } else if second.value > 12 {
        Some(DayOrder::MonthFirst)
    } else {
        order
    };
    match order {
        Some(DayOrder::DayFirst) => day(year, second.value, first.value),
        Some(DayOrder::MonthFirst) => day(year, first.value, second.value),
        None => Birthday::Ambiguous,
    }
}

/// `12 April 1971`, `April 12`, `12 de abril de 1971`, `12 апреля 1971 г.`
fn in_words(text: &str) -> Birthday {
    let text = text.to_lowercase();
    let words = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    let (mut month, mut date, mut year) = (None, None, None);
    for word in words {
        let digits = word.trim_end_matches(char::is_alphabetic);
        if digits.is_empty() {
            month = month.or_else(|| month_named(word));
        } else if digits.len() <= 2 && date.is_none() {
            date = digits.parse().ok();
        } else if digits.len() == 4 && year.is_none() {
            year = digits.parse().ok();
        } else {
            return Birthday::Ambiguous;
        }
    }
    match (month, date) {
        (Some(month), Some(date)) => day(year, month, date),
        _ => Birthday::Unreadable,
    }
}

/// 1 to 12.
fn month_named(word: &str) -> Option<u32> {
    MONTHS
        .iter()
        .zip(1..)
        .find(|(names, _)| names.iter().any(|name| word.starts_with(name)))
        .map(|(_, month)| month)
}

#[cfg(test)]
mod tests {
    use super::{Birthday, DayOrder, order_shown, parse};

    fn read(text: &str) -> String {
        match parse(text, None) {
            Birthday::Known(date) => date.to_string(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn every_spelling_of_a_known_day() {
        for text in [
            "1971-04-12",
            "19710412",
            "1971-04-12T00:00:00Z",
            "12.04.1971",
            "12.4.1971",
            "1971/4/12",
            "12 April 1971",
            "Apr 12, 1971",
            "12 de abril de 1971",
            "12 апреля 1971 г.",
            "12th April 1971",
            "12. April 1971",
            "12 avril 1971",
            "12 aprile 1971",
            "12 de abr. de 1971",
            "1971-04-12 00:00",
        ] {
            assert_eq!(read(text), "1971-04-12", "{text}");
        }
    }

    #[test]
    fn every_spelling_of_a_day_without_a_year() {
        for text in [
            "--04-12",
            " --04-12",
            "--0412",
            "1604-04-12",
            "0000-04-12",
            "April 12",
            "12 апреля",
            "12.04.",
        ] {
            assert_eq!(read(text), "--04-12", "{text}");
        }
        assert_eq!(read("--02-29"), "--02-29");
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_not_guessed() {
        for text in ["04-12", "04/12/1971", "4/12", "12/04/71", "25.12.19", "1971-04-11T22:00:00Z"]
        {
            assert_eq!(read(text), "Ambiguous", "{text}");
        }
        assert_eq!(read("25.12.71"), "1971-12-25");
        assert_eq!(read("25.12.05"), "2005-12-25");
        assert_eq!(read("25/12/1971"), "1971-12-25");
        assert_eq!(read("12/25/1971"), "1971-12-25");
        assert_eq!(read("04/04/1971"), "1971-04-04");
    }

    #[test]
    fn fillers_are_no_birthday_and_nonsense_is_said() {
        for text in ["", "0/0/00", "00.00.0000", "--", "1/1/4501"] {
            assert_eq!(read(text), "Missing", "{text}");
        }
        for text in ["1971", "31.02.1971", "2026-13-01", "in spring", "1971-04", "12345678"] {
            assert_eq!(read(text), "Unreadable", "{text}");
        }
    }

    #[test]
    fn a_number_over_twelve_shows_the_order_of_the_column() {
        assert_eq!(order_shown("25/12/1971"), Some(DayOrder::DayFirst));
        assert_eq!(order_shown("12/25/1971"), Some(DayOrder::MonthFirst));
        assert_eq!(order_shown("04/12/1971"), None);
        assert_eq!(order_shown("1971-04-25"), None);
    }
}
