//! What the writer said to themselves in brackets: *(comprobar con ella antes de mandar)*, *[when was
//! that? check]*. A remark in brackets to the reader is none of it.

use std::ops::Range;
use std::sync::LazyLock;

use crate::checks::phrases::{Phrases, lines, small_words};

const FILE: &str = include_str!("../../../assets/phrases/asides.txt");

static ORDERS: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "orders"));
static SQUARE_ORDERS: LazyLock<Phrases> =
    LazyLock::new(|| Phrases::of(FILE, "orders in square brackets"));
static BEFORE_SENDING: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "before sending"));
static TO_THE_READER: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "to the reader"));
static ASKED: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| lines(FILE, "asked").flat_map(str::split_whitespace).collect());

/// Words after which one speaks to oneself.
static HEADS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| lines(FILE, "heads").flat_map(str::split_whitespace).collect());

/// The longest aside, in bytes.
const LONGEST: usize = 240;
/// Fewer words are an exclamation: *(check)*.
const FEWEST: usize = 2;

pub(super) fn find(body: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (open, close) in [('(', ')'), ('[', ']')] {
        let mut from = 0;
        while let Some(start) = body[from..].find(open).map(|at| from + at) {
            let inside = start + open.len_utf8();
            from = inside;
            let near = &body[inside..body.floor_char_boundary(inside + LONGEST)];
            let near = near.split('\n').next().unwrap_or_default();
            let Some(end) = near.find(close).map(|at| inside + at) else { continue };
            if !is_smile(&body[..start]) && is_aside(&body[inside..end], open) {
                from = end + close.len_utf8();
                found.push(start..from);
            }
        }
    }
    found
}

/// What stands before a bracket makes a face of it: `:(`.
fn is_smile(before: &str) -> bool {
    before.ends_with([':', ';', '=', '-'])
}

fn is_aside(text: &str, open: char) -> bool {
    let words = small_words(text);
    // *(Ojo: mirar…)*: what follows is to oneself, whatever it is.
    let text = text.trim_start_matches(['¡', '!', ' ']);
    let is_headed = words.first().is_some_and(|word| HEADS.contains(&word.as_str()))
        && text.trim_start_matches(char::is_alphabetic).starts_with([':', ',']);
    let words = words.get(usize::from(is_headed)..).unwrap_or_default();
    let is_order = ORDERS.longest(words).is_some();
    let is_square_order = SQUARE_ORDERS.longest(words).is_some();
    let asks = text.trim_end().ends_with('?');
    // Nobody asks a reader in square brackets, nor in a word of question marks.
    if open == '[' || words.is_empty() {
        let asks = text.contains('?') && !words.is_empty() || text.contains("??");
        return is_order || is_square_order || asks;
    }
    let is_field = |word: &String| ASKED.contains(&word.as_str());
    // *(mirar fecha)*
    let looks_up = is_square_order && words.get(1).is_some_and(is_field);
    // *(как её звали? уточнить)*
    let tail = text.rsplit_once('?').map_or("", |(_, tail)| tail);
    let tail = small_words(tail);
    let is_order_after = ORDERS.longest(&tail).is_some() || SQUARE_ORDERS.longest(&tail).is_some();
    let names_a_field = words.iter().all(is_field);
    // Where it is about sending, the order may stand anywhere in it.
    let is_of_sending = BEFORE_SENDING.stand_in(words)
        && (ORDERS.stand_in(words) || SQUARE_ORDERS.longest(words).is_some());
    let is_order = is_order || is_square_order && is_headed || is_of_sending || looks_up;
    is_order_after && !TO_THE_READER.stand_in(&tail)
        || asks && names_a_field
        || is_order && words.len() >= FEWEST && !TO_THE_READER.stand_in(words)
}
