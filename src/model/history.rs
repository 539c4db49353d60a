//! Undo and redo for every change of the book. A step keeps the whole book as it was: books share
//! what did not change, so a step costs no more than its change, and no inverse can be wrong.

use super::{AnecdoteId, Book, ClientId};

/// What a step did, so that the menu can say what it will undo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A client came in; their name.
    ClientAdded(String),
    /// Facts about a client were edited; their name.
    ClientEdited(String),
    /// A client was deleted; their name.
    ClientDeleted(String),
    /// A client was archived, or brought back; their name.
    ClientArchived(String),
    /// A client was rated; their name.
    Rated(String),
    /// An anecdote was added, edited or removed; the client's name.
    Anecdote(String),
    /// An interaction was logged; the client's name.
    Logged(String),
    /// A note was written; the client's name.
    NoteWritten(String),
    /// A note was marked ready, handed over or sent; the client's name.
    NoteMoved(String),
    /// An attention was given, put off or dropped; the client's name.
    Attention(String),
    /// A client was moved to the end of the season; their name.
    Later(String),
    /// A client was set aside, or brought back; their name.
    SetAside(String),
    /// An import; how many people came in.
    Imported(usize),
    /// Two clients became one; their name.
    ClientsJoined(String),
    /// Two clients were called two people; the name of the first.
    ClientsApart(String),
    /// The book was joined with another state of it.
    Joined,
    /// Writing days were chosen.
    DaysChosen,
    /// A season was begun, ordered anew, or closed.
    Season(i32),
    /// Goals for this year were set, or how they went.
    Goals(i32),
    /// Settings of the book.
    Settings,
}

/// What runs together into one step: keys typed into the same field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run {
    /// A step of its own.
    None,
    /// The text of a note.
    Note(ClientId),
    /// A field of the card.
    Field(ClientId, &'static str),
    /// An anecdote.
    Anecdote(AnecdoteId),
    /// What is said of a goal: the season, and the place.
    Goal(i32, usize),
}

#[derive(Clone, Debug)]
struct Step {
    change: Change,
    run: Run,
    /// On the undo side the book before the step, on the redo side the one after it.
    book: Book,
}

/// The steps that can be taken back, and those that can be done again.
#[derive(Clone, Debug, Default)]
pub struct History {
    undo: Vec<Step>,
    redo: Vec<Step>,
}

impl History {
    /// Notes a change that led away from `before`. Steps of the same run become one.
    pub fn record(&mut self, change: Change, run: Run, before: Book) {
        self.redo.clear();
        if run != Run::None && self.undo.last().is_some_and(|step| step.run == run) {
            return;
        }
        self.undo.push(Step { change, run, book: before });
    }

    /// Ends a run: the next key typed begins a step of its own.
    pub fn end_run(&mut self) {
        if let Some(step) = self.undo.last_mut() {
            step.run = Run::None;
        }
    }

    /// What undo would take back.
    pub fn next_undo(&self) -> Option<&Change> {
        self.undo.last().map(|step| &step.change)
    }

    /// What redo would do again.
    pub fn next_redo(&self) -> Option<&Change> {
        self.redo.last().map(|step| &step.change)
    }

    /// Puts the book back to what it was before the last step.
    pub fn undo(&mut self, book: &mut Book) -> Option<Change> {
        let step = self.undo.pop()?;
        let after = std::mem::replace(book, step.book);
        let change = step.change.clone();
        self.redo.push(Step { change: step.change, run: Run::None, book: after });
        Some(change)
    }

    /// Does again what was last taken back.
    pub fn redo(&mut self, book: &mut Book) -> Option<Change> {
        let step = self.redo.pop()?;
        let before = std::mem::replace(book, step.book);
        let change = step.change.clone();
        self.undo.push(Step { change: step.change, run: Run::None, book: before });
        Some(change)
    }
}
