//! What the writer said to themselves in brackets: *(comprobar con ella antes de mandar)*, *[when was
//! that? check]*. A remark in brackets to the reader is none of it.

use std::ops::Range;
use std::sync::LazyLock;

use crate::checks::phrases::{Phrases, lines};
use crate::checks::words::cut;

const FILE: &str = include_str!("../../../assets/phrases/asides.txt");

static ORDERS: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "orders"));
static SQUARE_ORDERS: LazyLock<Phrases> =
    LazyLock::new(|| Phrases::of(FILE, "orders in square brackets"));
static BEFORE_SENDING: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "before sending"));
static TO_THE_READER: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "to the reader"));
static ASKED: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| lines(FILE, "asked").flat_map(str::split_whitespace).collect());

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
            let Some(end) = body[inside..].find(close).map(|at| inside + at) else { break };
            if end - inside <= LONGEST && is_aside(&body[inside..end], open) {
                from = end + close.len_utf8();
                found.push(start..from);
            }
        }
    }
    found.extend(question_marks(body));
    found
}

fn is_aside(text: &str, open: char) -> bool {
    let words: Vec<String> = cut(text).map(|at| text[at].to_lowercase()).collect();
    if words.is_empty() || BEFORE_SENDING.stand_in(&words) {
        return !words.is_empty();
    }
    let asks = text.trim_end().ends_with('?');
    let is_order = ORDERS.longest(&words).is_some();
    // Nobody asks a reader in square brackets.
    if open == '[' {
        return is_order || asks || text.contains("??") || SQUARE_ORDERS.longest(&words).is_some();
    }
    let names_a_field = words.iter().all(|word| ASKED.contains(&word.as_str()));
    asks && names_a_field || is_order && words.len() >= FEWEST && !TO_THE_READER.stand_in(&words)
}

/// `???` in the place of a word.
fn question_marks(body: &str) -> impl Iterator<Item = Range<usize>> {
    const ROW: &str = "???";
    body.match_indices(ROW).filter_map(|(start, row)| {
        let rest = &body[start..];
        let end = start + rest.len() - rest.trim_start_matches('?').len();
        let alone = body[..start].ends_with([' ', '\n', '[', '(', ':']);
        (alone && start + row.len() <= end).then_some(start..end)
    })
}
