//! What of a note is compared: its words without greeting, signature, a short P.S., names and
//! stock wishes.
//!
//! How two notes are compared is not said here.

use std::ops::Range;

use super::habits::Habits;
use super::names::Names;
use super::stock::without_wishes;
use crate::checks::words::{Word, words};

/// A longer text is looked at up to here, so that nothing pasted by accident stops the typing.
const LONGEST: usize = 20_000;
/// The words beside names that a line of greeting or signature has at most.
const SHORT_LINE: usize = 5;
/// The lines that a signature without a closing has at most.
const SIGNATURE_LINES: usize = 3;
/// The words that may follow a closing such as *Warmly*, or stand in a short P.S.
const TAIL_WORDS: usize = 30;

/// Beginnings of the line after which a signature comes, folded.
const CLOSINGS: [&str; 37] = [
    "best",
    "warm",
    "yours",
    "regards",
    "kind regards",
    "with love",
    "love",
    "cheers",
    "sincerely",
    "all the best",
    "hugs",
    "take care",
    "see you soon",
    "un abrazo",
    "abrazos",
    "un fuerte abrazo",
    "un saludo",
    "saludos",
    "un beso",
    "besos",
    "con cariño",
    "con afecto",
    "atentamente",
    "cordialmente",
    "hasta pronto",
    "tu amig",
    "с уважением",
    "с любовью",
    "с теплом",
    "с наилучшими",
    "обнимаю",
    "ваш",
    "тво",
    "искренне",
    "всего доброго",
    "до встречи",
    "до скорой",
];

/// The marks of a postscript without their dots.
const POSTSCRIPTS: [&str; 8] =
    ["ps", "pd", "пс", "зы", "posdata", "postdata", "postscript", "постскриптум"];

struct Line<'a> {
    text: &'a str,
    at: Range<usize>,
    words: usize,
}

impl Line<'_> {
    fn is_short(&self) -> bool {
        self.words <= SHORT_LINE
    }

    /// A line that ends with a comma before the last one: *With love and many crumbs,*.
    fn leads_to_name(&self) -> bool {
        self.words <= 2 * SHORT_LINE && self.text.ends_with(',')
    }

    fn closes(&self) -> bool {
        let text = self.text.to_lowercase();
        self.is_short() && CLOSINGS.iter().any(|closing| text.starts_with(closing))
    }

    fn is_postscript(&self) -> bool {
        let mut parts = self.text.split(|c: char| c.is_whitespace() || c == ':');
        let mut mark = parts.next().unwrap_or_default().replace('.', "").to_lowercase();
        if mark == "p" {
            mark += &parts.next().unwrap_or_default().replace('.', "").to_lowercase();
        }
        POSTSCRIPTS.contains(&mark.as_str())
    }
}

/// The words of a note that are compared, in order; where habits are known, without these.
pub(super) fn core(body: &str, names: &Names, habits: Option<&Habits>) -> Vec<Word> {
    let body = match body.char_indices().nth(LONGEST) {
        Some((end, _)) => &body[..end],
        None => body,
    };
    let mut words: Vec<Word> = words(body).filter(|word| !names.has(word)).collect();
    let all = lines(body, &words);
    let middle = middle(match habits {
        Some(habits) => without_habits(&all, habits, names),
        None => &all,
    });
    words.retain(|word| middle.contains(&word.at.start));
    without_wishes(words)
}

/// The bytes of a note between greeting and signature.
pub(in crate::checks) fn between(body: &str) -> Range<usize> {
    let words: Vec<Word> = words(body).collect();
    middle(&lines(body, &words))
}

/// The bytes of the signature; a postscript is none of it.
pub(in crate::checks) fn signature(body: &str) -> Range<usize> {
    let words: Vec<Word> = words(body).collect();
    let lines = lines(body, &words);
    let text = middle(&lines);
    let postscript = tail(&lines, Line::is_postscript).and_then(|at| lines.get(at));
    text.end..postscript.map_or(body.len(), |line| line.at.start).max(text.end)
}

/// Without the lines with which the user is wont to begin and end.
fn without_habits<'a, 'b>(
    mut lines: &'b [Line<'a>],
    habits: &Habits,
    names: &Names,
) -> &'b [Line<'a>] {
    if let [first, rest @ ..] = lines
        && !rest.is_empty()
        && habits.has(first.text, names)
    {
        lines = rest;
    }
    while let [rest @ .., last] = lines
        && !rest.is_empty()
        && habits.has(last.text, names)
    {
        lines = rest;
    }
    lines
}

fn lines<'a>(body: &'a str, words: &[Word]) -> Vec<Line<'a>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut words = words.iter().peekable();
    for line in body.split_inclusive('\n') {
        let at = start..start + line.len();
        start = at.end;
        let mut count = 0;
        while words.next_if(|word| word.at.start < at.end).is_some() {
            count += 1;
        }
        let text = line.trim();
        if !text.is_empty() {
            found.push(Line { text, at, words: count });
        }
    }
    found
}

/// The bytes between greeting and signature.
fn middle(mut lines: &[Line]) -> Range<usize> {
    if let Some(dashes) = lines.iter().rposition(|line| line.text == "--") {
        lines = &lines[..dashes];
    }
    if let Some(mark) = tail(lines, Line::is_postscript) {
        lines = &lines[..mark];
    }
    if let [first, rest @ ..] = lines
        && first.is_short()
        && !rest.is_empty()
    {
        lines = rest;
    }
    if let Some(closing) = tail(lines, Line::closes) {
        lines = &lines[..closing];
    } else if let [rest @ .., closing, last] = lines
        && closing.leads_to_name()
        && last.is_short()
        && !rest.is_empty()
    {
        lines = rest;
    } else {
        for _ in 0..SIGNATURE_LINES {
            match lines {
                [rest @ .., last] if last.is_short() && !rest.is_empty() => lines = rest,
                _ => break,
            }
        }
    }
    match (lines.first(), lines.last()) {
        (Some(first), Some(last)) => first.at.start..last.at.end,
        _ => 0..0,
    }
}

/// The last line that is such a one, if only a few words stand from there to the end.
fn tail<'a>(lines: &[Line<'a>], such: impl Fn(&Line<'a>) -> bool) -> Option<usize> {
    let at = lines.iter().rposition(such)?;
    let words: usize = lines[at..].iter().map(|line| line.words).sum();
    (words <= TAIL_WORDS).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::{Names, core};

    fn left(text: &str) -> Vec<&str> {
        core(text, &Names::default(), None).into_iter().map(|word| &text[word.at]).collect()
    }

    #[test]
    fn greeting_signature_and_a_short_postscript_are_left_out() {
        let text = "Dear Ann,\n\nThe stand in June was full of people.\n\nWarmly,\nElena Ruiz\n\
                    Calle Mayor 5, 28001 Madrid, second floor on the left\n\nP.S. My cat says hello";
        assert_eq!(left(text).join(" "), "The stand in June was full of people");
    }

    #[test]
    fn a_signature_needs_no_closing() {
        let text = "Лариса!\n\nВ июне стенд был полон людей, и все смеялись.\n\nЕлена\nтел. 5";
        assert_eq!(left(text).join(" "), "В июне стенд был полон людей и все смеялись");
    }

    #[test]
    fn a_note_of_one_line_is_all_text() {
        assert_eq!(left("Gracias por la paella"), ["Gracias", "por", "la", "paella"]);
    }

    #[test]
    fn a_long_postscript_is_text() {
        let long = "word ".repeat(40);
        assert!(left(&format!("Hello.\n\nOne two three four five six.\n\nP.S. {long}")).len() > 40);
    }

    #[test]
    fn a_short_sentence_that_sounds_like_a_closing_does_not_hide_the_text_after_it() {
        let long = "word ".repeat(40);
        let text = format!("Ann,\n\nBest of all was June.\n\n{long}");
        assert_eq!(left(&text).len(), 45);
    }
}
