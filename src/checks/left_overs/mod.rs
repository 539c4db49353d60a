//! What was left over from another text: merge fields of mailing programs, marks of work still to
//! be done, a salutation to nobody in particular.
//!
//! Real brackets, *TODO el equipo* and Roman numerals are none of it. What is done about a left-over
//! is not decided here.

mod fields;
mod marks;
mod salutation;

use std::ops::Range;

use crate::model::Language;

/// What kind of left-over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LeftOver {
    /// A place that a program would have filled: `{{name}}`, `[nombre]`, `*|FNAME|*`, `____`.
    Field,
    /// A mark to oneself: `XXX`, `TODO`, `ВСТАВИТЬ`.
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
    found.extend(fields::find(body).into_iter().map(|at| (at, LeftOver::Field)));
    found.extend(marks::find(body, language).into_iter().map(|at| (at, LeftOver::Mark)));
    found.extend(salutation::find(body).map(|at| (at, LeftOver::Salutation)));
    let code = code(body);
    found.retain(|(at, _)| code.iter().all(|code| !code.contains(&at.start)));
    found.sort_by_key(|(at, _)| (at.start, std::cmp::Reverse(at.end)));
    let mut end = 0;
    found.retain(|(at, _)| {
        let apart = at.start >= end;
        end = end.max(at.end);
        apart
    });
    found
}

/// The bytes between backticks: code is meant to look like code.
fn code(body: &str) -> Vec<Range<usize>> {
    let ticks: Vec<usize> = body.match_indices('`').map(|(at, _)| at).collect();
    ticks.chunks_exact(2).filter_map(|pair| Some(*pair.first()?..*pair.last()?)).collect()
}
