//! What was left over from another text: merge fields of mailing programs, marks of work still to
//! be done, a salutation to nobody in particular.
//!
//! Real brackets, *TODO el equipo* and Roman numerals are none of it. What is done about a left-over
//! is not decided here.

mod asides;
mod fields;
mod marks;
mod pasted;
mod salutation;

use std::ops::Range;

use crate::model::Language;

/// What kind of left-over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LeftOver {
    /// A place that a program would have filled: `{{name}}`, `[nombre]`, `*|FNAME|*`, `____`.
    Field,
    /// A mark or a word to oneself: `XXX`, `TODO`, *(ask her first)*.
    Mark,
    /// A salutation to everybody: *Dear valued customer*, *Estimado/a*.
    Salutation,
}

/// A longer text is looked at up to here, in bytes, so that nothing pasted stops the typing.
const LONGEST: usize = 40_000;

/// The left-overs of a note, in order, with the bytes where they stand; none overlaps another.
///
/// The language is that of the note: *TODO* is a word in Spanish.
pub fn left_overs(body: &str, language: Language) -> Vec<(Range<usize>, LeftOver)> {
    let body = body.get(..body.floor_char_boundary(LONGEST)).unwrap_or_default();
    let mut found: Vec<(Range<usize>, LeftOver)> = Vec::new();
    found.extend(fields::find(body, language).into_iter().map(|at| (at, LeftOver::Field)));
    found.extend(marks::find(body, language).into_iter().map(|at| (at, LeftOver::Mark)));
    found.extend(asides::find(body).into_iter().map(|at| (at, LeftOver::Mark)));
    found.extend(pasted::find(body).into_iter().map(|at| (at, LeftOver::Mark)));
    found.extend(salutation::find(body).map(|at| (at, LeftOver::Salutation)));
    let quoted = quoted(body);
    let tells =
        |at: &Range<usize>| body[at.clone()].chars().filter(|c| c.is_alphanumeric()).count();
    let is_quoted = |at: &Range<usize>| {
        let around = |quoted: &&Range<usize>| quoted.start < at.start && at.end < quoted.end;
        quoted.iter().filter(around).any(|quoted| tells(quoted) > tells(at))
    };
    let talked_of: Vec<&str> =
        found.iter().filter(|(at, _)| is_quoted(at)).map(|(at, _)| &body[at.clone()]).collect();
    found.retain(|(at, _)| !talked_of.contains(&&body[at.clone()]));
    found.sort_by_key(|(at, _)| (at.start, std::cmp::Reverse(at.end)));
    let mut end = 0;
    found.retain(|(at, _)| {
        let apart = at.start >= end;
        end = end.max(at.end);
        apart
    });
    found
}

/// The bytes of what is quoted: a field in it is what somebody else left over. Code between
/// backticks is meant to look like code.
fn quoted(body: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let quotes = [('`', '`'), ('"', '"'), ('“', '”'), ('„', '“'), ('\'', '\''), ('«', '»')];
    for (open, close) in quotes {
        let mut from = 0;
        while let Some(start) = body[from..].find(open).map(|at| from + at) {
            let inside = start + open.len_utf8();
            let Some(end) = body[inside..].find(close).map(|at| inside + at) else { break };
            from = end + close.len_utf8();
            if !body[start..end].contains('\n') && begins_quote(body, start) {
                found.push(start..from);
            }
        }
    }
    found
}

/// An apostrophe inside a word opens nothing.
fn begins_quote(body: &str, at: usize) -> bool {
    !body[..at].ends_with(char::is_alphanumeric)
}
