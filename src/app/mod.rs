//! What the window knows and what may happen to it: `State`, `Action`, `Effect`, `Command`.
//!
//! Everything that happens comes in as an `Action` and changes the state in `State::apply`, which
//! answers with what the outside must do. No egui, no clock, no file access here.

mod action;
mod command;
mod effect;
mod entry;
mod goal;
mod indexes;
mod letter;
mod notice;
mod people_action;
mod preferences;
mod queue;
mod state;
mod today_action;
mod update;

pub use action::{
    Action, ClientAction, Field, FileAction, LookupAction, NoteAction, OutsideEvent, SeasonAction,
    TableAction,
};
pub use command::Command;
pub use effect::{Effect, FileFor};
pub use entry::{Entry, EntryDraft, EntryError, EntryKind};
pub use goal::{GoalAction, GoalDraft, GoalError};
pub use indexes::{Counts, Indexes, Texts};
pub use letter::{Done, DoneKind, Letter};
pub use notice::{Complaint, Notice};
pub use people_action::{DoublesAction, Export, ImportAction};
pub use preferences::PreferenceAction;
pub use queue::{Queue, Row};
pub use state::{
    Doubles, FileMode, FileStatus, Import, ImportStep, Lookup, Onwards, Screen, Stage, State,
    Table, season_year,
};
pub use today_action::{ProblemStep, RulesAction, TodayAction, YearItem};
pub use update::Now;
