//! What came along when a letter was pasted: the head of a mail, what a chat program said around
//! its draft, letters broken on the way.

use std::ops::Range;
use std::sync::LazyLock;

use crate::checks::phrases::{Phrases, small_words};
use crate::checks::words::cut;

const FILE: &str = include_str!("../../../assets/phrases/pasted.txt");

static ANYWHERE: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "anywhere"));
static DRAFT: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "a draft"));
static CHANGES: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "changes"));
static TESTS: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "tests"));

/// What mail programs put before the subject of a mail that is passed on.
const PASSED_ON: [&str; 6] = ["Fwd:", "FWD:", "Fw:", "FW:", "RV:", "Пересл:"];

pub(super) fn find(body: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    found.extend(phrase(body, &ANYWHERE));
    found.extend(broken(body));
    let begin = body.len() - body.trim_start().len();
    let first = body[begin..].lines().next().unwrap_or_default().trim_end();
    let at = begin..begin + first.len();
    let is_draft = first.ends_with(':') && phrase(first, &DRAFT).is_some();
    let is_head = PASSED_ON.iter().any(|head| first.starts_with(head));
    let is_test = phrase(first, &TESTS).is_some_and(|test| test == (0..first.len()));
    if is_draft || is_head || is_test {
        found.push(at);
    }
    let last = body.trim_end().lines().next_back().unwrap_or_default();
    if let Some(at) = phrase(last, &CHANGES) {
        let begin = body.trim_end().len() - last.len();
        found.push(begin + at.start..begin + at.end);
    }
    found
}

fn phrase(text: &str, phrases: &Phrases) -> Option<Range<usize>> {
    let places: Vec<Range<usize>> = cut(text).collect();
    let at = phrases.all(&small_words(text)).next()?;
    Some(places.get(at.start)?.start..places.get(at.end - 1)?.end)
}

/// Text in UTF-8 that was read as Windows-1252: `Ã±`, `â€™`, `Ð”`.
fn broken(body: &str) -> Option<Range<usize>> {
    let mut letters = body.char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        let Some((next_at, next)) = letters.peek().copied() else { break };
        // The second byte of a letter: no letter of the languages that write the first one.
        let is_second = matches!(next, '\u{80}'..='\u{bf}' | '”' | '“' | '‘' | '’' | '€' | '™');
        let is_broken = match c {
            'Ã' | 'Ð' => is_second,
            'â' => next == '€',
            _ => false,
        };
        if is_broken {
            return Some(at..next_at + next.len_utf8());
        }
    }
    None
}
