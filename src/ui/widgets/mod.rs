//! The controls that several screens share. Each has a role, a name, a focus ring and a size that
//! can be hit; none knows the state.

mod affinity;
mod button;
mod ends;
mod field;
mod frame;
mod label;
mod lines;
mod mark;
mod row;

pub use affinity::{Cells, affinity_row, chip};
pub use button::{Button, icon_button};
pub use ends::{at_end, ends};
pub use field::{Field, form_end};
pub use frame::{fold, hairline, inline_icon, key_cap, ring, segmented, sheet, strip, strip_of};
pub use label::{ink, label, label_with_hits, letter, truncated};
pub use lines::{Lines, counted, elided};
pub use mark::{YearMark, anecdote_icon, group_icon, interaction_icon, note_mark, state_icon};
pub use row::row;
