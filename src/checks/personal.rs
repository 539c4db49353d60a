//! Whether anything in a note belongs to its client alone: something noted of them, somebody around
//! them, their company or town, or at least a name, a number, a thing that no wish for everybody has.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use unicode_segmentation::UnicodeSegmentation;

use super::again::between;
use super::common::{is_particular, language};
use super::count;
use super::learned::{self, Weights};
use super::length::FEWEST_WORDS;
use super::told::{name_stems, stem, stems};
use crate::model::Client;

/// Fewer words than this are no note yet.
const FEWEST_OF_A_WISH: usize = 6;

/// The share of words, in percent, that a wish for everybody has besides those of every wish. What
/// is noted of a client may be in another language than the note, or not at all: a note with many
/// words of its own is left in peace.
const MOST_OWN_PERCENT: usize = 12;
/// The same where the card is in another language than the note: what it notes can't be found.
const MOST_OWN_PERCENT_ELSEWHERE: usize = 3;

/// A text in another language, whose words weigh nothing, sounds like nothing.
const HEARD: f32 = 0.5;
/// What sounds so much less like a wish than the least one tells something.
const TELLS: f32 = 2.0;

/// Names that every year has.
const OF_EVERY_YEAR: &str = "\
    christmas xmas new year year's eve happy merry santa claus easter hanukkah kwanzaa thanksgiving \
    december january mr mrs ms god lord i \
    navidad año nuevo feliz reyes magos papá noel nochebuena nochevieja diciembre enero dios señor \
    señora usted ustedes ud uds \
    новый новым новом год годом рождество рождеством дед мороз снегурочка декабрь декабре январь январе \
    вы вас вам вами ваш ваша ваше ваши вашу вашей вашего вашим бог";

static EVERY_YEAR_STEMS: LazyLock<HashSet<u64>> =
    LazyLock::new(|| OF_EVERY_YEAR.split_whitespace().map(stem).collect());

/// Numbers of a logistic regression, fitted by `tests/rest/fit.rs`: how a wish to everybody sounds.
static WEIGHTS: LazyLock<Weights> =
    LazyLock::new(|| Weights::of(include_str!("../../assets/phrases/wish_weights.txt")));

/// The words of a note, without greeting and signature, as they are weighed.
pub fn weighed(client: &Client, body: &str) -> Vec<String> {
    weighed_text(client, body.get(between(body)).unwrap_or_default())
}

fn weighed_text(client: &Client, text: &str) -> Vec<String> {
    let own = name_stems(client.names());
    learned::weighed(text, |word| own.contains(&stem(word)))
}

/// True if nothing in a note belongs to the client alone; of what belongs to others, because it was
/// copied or sells, nothing counts. `false` also for one who is too little known, or a text too
/// short, for that to be said.
pub fn is_for_anybody(client: &Client, body: &str, not_theirs: &[Range<usize>]) -> bool {
    let at = between(body);
    let text = body.get(at.clone()).unwrap_or_default();
    let all = count::words(text);
    let left = without(body, at, not_theirs);
    let (noted, said) = (noted(client), stems(&left));
    let own = said.iter().filter(|word| is_particular(**word)).count();
    let percent = match (language(&noted), language(&said)) {
        (Some(card), Some(note)) if card != note => MOST_OWN_PERCENT_ELSEWHERE,
        _ => MOST_OWN_PERCENT,
    };
    // Of a copied note only what is noted of the client counts: the rest is somebody's too.
    let copied = count::words(&left) * 6 < all;
    // A shorter note is called short; that is enough, unless it is nothing but a wish.
    let most = match all {
        _ if copied => own,
        ..FEWEST_WORDS => 0,
        _ => said.len() * percent / 100,
    };
    let is_wish = || match all {
        // A wish in fine words has many that no other wish has; and a story may have none.
        FEWEST_WORDS.. if !copied => {
            let least = WEIGHTS.number("least").max(HEARD);
            let above = WEIGHTS.words(&weighed_text(client, &left)) - least;
            above > 0.0 || own <= most && above > -TELLS
        }
        _ => own <= most,
    };
    let known: HashSet<&u64> = noted.iter().filter(|word| is_particular(**word)).collect();
    all >= FEWEST_OF_A_WISH
        && !known.is_empty()
        && !said.iter().any(|word| known.contains(word))
        && (copied || !has_particulars(client, &left))
        && is_wish()
}

/// The text between these bytes, without some ranges of it.
fn without(body: &str, at: Range<usize>, ranges: &[Range<usize>]) -> String {
    let mut ranges: Vec<&Range<usize>> = ranges.iter().collect();
    ranges.sort_by_key(|range| range.start);
    let mut left = String::with_capacity(at.len());
    let mut from = at.start;
    for range in ranges {
        left.push_str(body.get(from..range.start.min(at.end)).unwrap_or_default());
        from = from.max(range.end);
    }
    left.push_str(body.get(from..at.end).unwrap_or_default());
    left
}

/// Beginnings of the words that are noted of a client.
fn noted(client: &Client) -> HashSet<u64> {
    let mut noted = HashSet::new();
    let anecdotes = client.anecdotes.iter().map(|anecdote| anecdote.text.as_str());
    let touches = client.interactions.iter().map(|touch| touch.line.as_str());
    let people = client.people.iter().map(|person| person.name.as_str());
    let facts = [client.company.as_str(), client.place.as_str(), client.remarks.as_str()];
    let tags = client.tags.iter().map(String::as_str);
    let year = client.year_texts();
    for text in anecdotes.chain(touches).chain(people).chain(facts).chain(tags).chain(year) {
        noted.extend(stems(text));
    }
    noted
}

/// A name inside a sentence, or a number that is no year: what a wish for everybody does not have.
fn has_particulars(client: &Client, text: &str) -> bool {
    let own: HashSet<u64> =
        client.names().flat_map(|name| name.unicode_words()).map(stem).collect();
    let mut starts = true;
    for piece in text.split_word_bounds() {
        if piece.chars().any(char::is_alphanumeric) {
            let first = piece.chars().next().unwrap_or_default();
            // I'd, I'll: who speaks is no name.
            let word = stem(piece.split(['\'', '’']).next().unwrap_or(piece));
            let is_name = first.is_uppercase() && !starts;
            if is_name && !own.contains(&word) && !EVERY_YEAR_STEMS.contains(&word) {
                return true;
            }
            if first.is_ascii_digit() && piece.len() != 4 {
                return true;
            }
            starts = false;
        } else if piece.contains(['.', '!', '?', '\n', ':', '…', '«', '“', '"', '¡', '¿', '—'])
        {
            starts = true;
        }
    }
    false
}
