//! The names in a text: words with a capital that stand together, and how they stand there.
//!
//! Whose names they are is not known here.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::forms::{Keys, fold, initials, keys};
use super::of_client::{is_particle, is_title};
use crate::checks::words::cut;

/// How a name stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stands {
    /// In the line that greets.
    Greeting,
    /// Set apart by commas: somebody is spoken to.
    Spoken,
    /// Somebody is spoken of.
    Of,
    /// With a word that says who it is, or as part of a street, a saint, a title: somebody else.
    Introduced,
}

/// One word of a name.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) at: Range<usize>,
    pub(super) keys: Keys,
    /// The word is a common one too: Rosa, Will, Вера.
    pub(super) ordinary: bool,
    /// It is a month, a day, a feast.
    pub(super) calendar: bool,
    /// A capital says nothing here: the word begins a sentence.
    pub(super) starts: bool,
}

impl Part {
    /// A given name that is no other word: a surname may be an author, a street, a team.
    pub(super) fn is_sure_given(&self) -> bool {
        !self.keys.names.is_empty() && !self.ordinary && !self.calendar
    }
}

/// Words that name somebody together.
#[derive(Debug)]
pub(super) struct Phrase {
    pub(super) parts: Vec<Part>,
    /// Letters that stand for more names: *Заречная М. Л.*
    pub(super) initials: Vec<char>,
    pub(super) stands: Stands,
}

static ORDINARY: LazyLock<HashSet<String>> =
    LazyLock::new(|| list(include_str!("../../../assets/names/ordinary.txt")));
static CALENDAR: LazyLock<HashSet<String>> =
    LazyLock::new(|| list(include_str!("../../../assets/names/calendar.txt")));
static INTRODUCING: LazyLock<HashSet<String>> =
    LazyLock::new(|| list(include_str!("../../../assets/names/introducing.txt")));

fn list(file: &str) -> HashSet<String> {
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).map(fold).collect()
}

/// Right before a name that is spoken to: *Gracias, Marta*, *дорогая Марина*.
const CALLING: &str = "\
    dear dearest hi hello hey thanks thank you sorry cheers well so and but querida querido \
    queridas queridos estimada estimado apreciada apreciado hola gracias perdona perdón y pero \
    oye mira дорогая дорогой милая милый уважаемая уважаемый спасибо привет здравствуй \
    здравствуйте простите прости и а но feliz felices happy merry ay ну ах";

/// Right before a name that several bear: *two Marks*, *три Сони*.
const COUNTS: [&str; 18] = [
    "two",
    "three",
    "four",
    "five",
    "both",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "ambas",
    "ambos",
    "две",
    "два",
    "три",
    "четыре",
    "пять",
    "обе",
    "оба",
];

/// Right before a name: nobody else is spoken to like that.
const ENDEARING: [&str; 11] = [
    "dear",
    "querida",
    "querido",
    "estimada",
    "estimado",
    "дорогая",
    "дорогой",
    "милая",
    "милый",
    "уважаемая",
    "уважаемый",
];

const OWNS: [&str; 9] = ["my", "our", "mi", "nuestra", "nuestro", "мой", "моя", "наш", "наша"];

/// The most words of a line that is a greeting.
const GREETING_WORDS: usize = 6;

/// So many words before a name say who it is.
const BEFORE: usize = 3;

struct Token<'a> {
    text: &'a str,
    at: Range<usize>,
    folded: String,
}

/// The names of a text, in order.
pub(super) fn phrases(body: &str) -> Vec<Phrase> {
    let tokens: Vec<Token<'_>> = cut(body)
        .map(|at| Token { text: &body[at.clone()], folded: fold(&body[at.clone()]), at })
        .collect();
    let greeting = greeting(body);
    let mut found = Vec::new();
    let mut nth = 0;
    while let Some(token) = tokens.get(nth) {
        let greets = greeting.contains(&token.at.start);
        if !may_name(token, greets) {
            nth += 1;
            continue;
        }
        let end = phrase_end(body, &tokens, nth, greets);
        let words = tokens.get(nth..end).unwrap_or_default();
        let stands = stands(body, &tokens, nth, end, greets);
        let parts = words.iter().zip(nth..).filter(|(token, _)| names(token));
        // The dot of *Dr.* ends no sentence.
        let parts = parts.map(|(token, at)| Part {
            starts: at == nth && starts_sentence(body, token.at.start),
            ..part(token)
        });
        let mut parts: Vec<Part> = parts.collect();
        let initials: Vec<char> = words.iter().filter_map(initial).collect();
        if parts.is_empty() && greets && initials.len() > 1 {
            parts.extend(by_initials(words, &initials));
        }
        if !parts.is_empty() {
            found.push(Phrase { parts, initials, stands });
        }
        nth = end.max(nth + 1);
    }
    introduce_lists(body, &mut found);
    found
}

fn joins(word: &str) -> bool {
    matches!(word, "and" | "y" | "e" | "и")
}

/// *Three Sonyas, two Marks, Paula and the boy George*: who stands in a row with somebody who is
/// introduced is one of them.
fn introduce_lists(body: &str, phrases: &mut [Phrase]) {
    let joined = |one: &Phrase, next: &Phrase| {
        let (Some(last), Some(first)) = (one.parts.last(), next.parts.first()) else {
            return false;
        };
        let gap = body.get(last.at.end..first.at.start).unwrap_or(".");
        let few = cut(gap).count() <= BEFORE && !gap.contains(['.', '!', '?', '\n', ';', ':']);
        few && (gap.starts_with(", ") || cut(gap).any(|at| joins(&gap[at])))
    };
    for row in phrases.chunk_by_mut(joined) {
        let introduced = row.iter().filter(|it| it.stands == Stands::Introduced).count();
        if introduced * 2 >= row.len() {
            for phrase in row.iter_mut().filter(|it| it.stands == Stands::Of) {
                phrase.stands = Stands::Introduced;
            }
        }
    }
}

/// The letter of a word that has no more.
fn initial(token: &Token<'_>) -> Option<char> {
    let mut letters = token.text.chars();
    letters.next().filter(|first| first.is_uppercase() && letters.next().is_none())
}

/// *Dear B. F.*: a name by its letters alone.
fn by_initials(words: &[Token<'_>], letters: &[char]) -> Option<Part> {
    let keys = Keys { literal: initials(letters.iter().copied()), ..Keys::default() };
    let at = words.first()?.at.start..words.last()?.at.end;
    Some(Part { at, keys, ordinary: false, calendar: false, starts: false })
}

fn part(token: &Token<'_>) -> Part {
    Part {
        at: token.at.clone(),
        keys: keys(token.text),
        calendar: CALENDAR.contains(&token.folded),
        ordinary: ORDINARY.contains(&token.folded),
        starts: false,
    }
}

/// True for a word that names and does not name.
pub(super) fn is_common(word: &str) -> bool {
    ORDINARY.contains(&fold(word))
}

/// The bytes of the line that greets, up to what follows the greeting in the same line.
fn greeting(body: &str) -> Range<usize> {
    let start = body.len() - body.trim_start().len();
    let line = body[start..].lines().next().unwrap_or_default();
    let is_short = cut(line).count() <= GREETING_WORDS;
    let goes_on = !body[start + line.len()..].trim().is_empty();
    if is_short && goes_on && !line.trim_end().ends_with(['.', '?']) {
        start..start + line.len()
    } else {
        start..start
    }
}

/// A word that may be (part of) a name; in a greeting it needs no capital.
fn may_name(token: &Token<'_>, greets: bool) -> bool {
    let capital = token.text.starts_with(char::is_uppercase);
    let lower = greets
        && !ORDINARY.contains(&token.folded)
        && !calls(token)
        && token.folded.chars().nth(2).is_some();
    capital || lower
}

/// Titles, particles and initials name nobody.
fn names(token: &Token<'_>) -> bool {
    token.folded.chars().nth(1).is_some() && !is_particle(token.text)
}

/// Words with capitals that only blanks, particles and initials part.
fn phrase_end(body: &str, tokens: &[Token<'_>], start: usize, greets: bool) -> usize {
    let mut end = start + 1;
    let first = &tokens[start];
    // The first word of a sentence has its capital from there, unless it is a name.
    let alone = starts_sentence(body, first.at.start)
        && (!keys(first.text).names.is_empty() && ORDINARY.contains(&first.folded) || calls(first));
    if alone || greets && !first.text.starts_with(char::is_uppercase) {
        return end;
    }
    while let (Some(last), Some(next)) = (tokens.get(end - 1), tokens.get(end)) {
        let gap = &body[last.at.end..next.at.start];
        // *M. L.*, *Dr. Brandt*; but a name of two letters ends a sentence as any other.
        let short = initial(last).is_some_and(|letter| letter != 'I') || is_title(last.text);
        let together = matches!(gap, " " | "-" | "\u{a0}") || matches!(gap, ". " | ".") && short;
        let joins = is_particle(next.text)
            && !matches!(next.folded.as_str(), "y" | "e" | "and" | "и" | "the" | "i")
            && tokens.get(end + 1).is_some_and(|more| {
                more.text.starts_with(char::is_uppercase) || is_particle(more.text)
            });
        if !together || !(next.text.starts_with(char::is_uppercase) || joins) {
            break;
        }
        end += 1;
    }
    end
}

static CALLING_WORDS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| CALLING.split_whitespace().collect());

fn calls(token: &Token<'_>) -> bool {
    CALLING_WORDS.contains(token.text.to_lowercase().as_str())
}

/// True where a capital is due to the sentence.
pub(super) fn starts_sentence(body: &str, at: usize) -> bool {
    let before = body[..at].trim_end_matches(|c: char| {
        c == ' '
            || c == '\u{a0}'
            || matches!(c, '«' | '"' | '“' | '‘' | '(' | '¡' | '¿' | '—' | '–' | '-')
    });
    before.is_empty() || before.ends_with(['.', '!', '?', '…', '\n', ':'])
}

fn stands(body: &str, tokens: &[Token<'_>], start: usize, end: usize, greets: bool) -> Stands {
    if greets {
        return Stands::Greeting;
    }
    // *Gracias, doña Pilar*: her title belongs to her.
    let heads = |token: &&Token<'_>| is_title(token.text);
    let start = start - tokens[..start].iter().rev().take_while(heads).count();
    let (Some(first), Some(last)) = (tokens.get(start), tokens.get(end - 1)) else {
        return Stands::Of;
    };
    let (before, after) = (&body[..first.at.start], &body[last.at.end..]);
    if before.ends_with(['«', '"', '“', '@', '#', '/']) && !after.starts_with(',') {
        return Stands::Introduced;
    }
    let near = tokens.get(start.saturating_sub(BEFORE)..start).unwrap_or_default();
    // *“Joy and Arthur, honeymoon”*: the second one of two is not called by *and*.
    let is_second = near.len() > 1
        && near.last().is_some_and(|token| joins(&token.folded))
        && near.iter().rev().nth(1).is_some_and(|one| one.text.starts_with(char::is_uppercase));
    let called = near.last().is_some_and(|token| {
        calls(token) && !is_second && matches!(body[token.at.end..first.at.start].trim(), "" | ",")
    });
    let set_apart = after.trim_start().is_empty()
        || after.starts_with([',', '!', '?', '.', '…', ';', ':', ')', '\n', '\r']);
    let commas =
        before.trim_end().ends_with(',') && set_apart && !is_listed(body, tokens, start, end);
    if near.last().is_some_and(|token| ENDEARING.contains(&token.folded.as_str())) {
        return Stands::Spoken;
    }
    let name = tokens.get(start..end).unwrap_or_default();
    if is_introduced(body, near, name) || is_of_history(name, after) || is_told_who(after) {
        return Stands::Introduced;
    }
    if commas
        || called && set_apart
        || starts_sentence(body, first.at.start) && after.starts_with([',', '!'])
    {
        Stands::Spoken
    } else {
        Stands::Of
    }
}

/// *My neighbour Marta*, *two Marks*, *a Rosalind* that is a rose.
fn is_introduced(body: &str, near: &[Token<'_>], name: &[Token<'_>]) -> bool {
    let Some(first) = name.first() else { return false };
    let gap = |token: &Token<'_>| &body[token.at.end..first.at.start];
    let introduces = |token: &Token<'_>| {
        // *De mí, Marta*: what is somebody's has no comma before its name.
        let ends = gap(token).contains(['.', '!', '?', '\n', ';'])
            || gap(token).contains(',') && OWNS.contains(&token.folded.as_str());
        INTRODUCING.contains(&token.folded) && !ends
    };
    // In Spanish *a Marta* is to her.
    let counts = |token: &Token<'_>| {
        COUNTS.contains(&token.folded.as_str()) || token.folded == "a" && body.contains(" the ")
    };
    near.iter().any(introduces)
        || near.last().is_some_and(|token| counts(token) && gap(token) == " ")
}

/// *Santa Teresa*, *Пётр I*.
fn is_of_history(name: &[Token<'_>], after: &str) -> bool {
    let [first, .., last] = name else { return name.iter().any(|only| is_king(only.text, after)) };
    INTRODUCING.contains(&first.folded) || is_number(last.text) || is_king(first.text, after)
}

/// True if a number follows a name; *I* may be the writer.
fn is_king(name: &str, after: &str) -> bool {
    let next =
        after.strip_prefix(' ').and_then(|rest| rest.split([' ', ',', '.', '?', '!']).next());
    next.is_some_and(|next| is_number(next) && (next != "I" || !name.is_ascii()))
}

/// True for a small Roman number.
fn is_number(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
}

/// One of several names with commas between.
fn is_listed(body: &str, tokens: &[Token<'_>], start: usize, end: usize) -> bool {
    let named = |token: Option<&Token<'_>>| {
        token.is_some_and(|token| {
            token.text.starts_with(char::is_uppercase)
                && !CALENDAR.contains(&token.folded)
                && !starts_sentence(body, token.at.start)
        })
    };
    let after = tokens.get(end - 1).map_or("", |last| &body[last.at.end..]);
    named(start.checked_sub(1).and_then(|before| tokens.get(before)))
        || after.starts_with(',') && named(tokens.get(end))
}

/// *Marta, my sister*, *Marta (la del segundo)*.
fn is_told_who(after: &str) -> bool {
    if after.starts_with(" (") {
        return true;
    }
    let Some(rest) = after.strip_prefix(", ").or_else(|| after.strip_prefix(" — ")) else {
        return false;
    };
    let mut words = cut(rest).map(|at| fold(&rest[at]));
    let first = words.next().unwrap_or_default();
    OWNS.contains(&first.as_str()) && words.next().is_some_and(|word| INTRODUCING.contains(&word))
}
