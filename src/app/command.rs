//! Every command of the window: one table that menus, tooltips, the help sheet and the keyboard
//! read. Keys are an egui type and live in `ui::keys`.

use super::{
    Action, DoublesAction, LookupAction, NoteAction, PreferenceAction, Screen, SeasonAction, Stage,
    State,
};

/// A command without payload, so that all of them can be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// Quick lookup.
    Lookup,
    /// To the year-end exercise.
    YearEnd,
    /// To the table of clients.
    Clients,
    /// To the day's attentions.
    Today,
    /// To the look back on a year.
    Review,
    /// Prepare.
    Prepare,
    /// Write.
    Write,
    /// Close.
    Close,
    /// The note is finished.
    Ready,
    /// Hand it over.
    Send,
    /// Move the client to the end.
    Later,
    /// Set the client aside.
    SetAside,
    /// The next client in the queue.
    Next,
    /// The client before.
    Previous,
    /// Questions from what is known.
    AskMe,
    /// The scratch pad.
    SayItHere,
    /// Jot down an anecdote.
    Anecdote,
    /// Jot down what they mentioned.
    Mention,
    /// All notes of the season, with what is said of them.
    ReadAll,
    /// Add a client.
    Add,
    /// Import a file.
    Import,
    /// Clients who stand twice in the book.
    Doubles,
    /// What can be taken out.
    Export,
    /// Take back.
    Undo,
    /// Do again.
    Redo,
    /// The help sheet.
    Help,
    /// Larger text.
    Larger,
    /// Smaller text.
    Smaller,
}

impl Command {
    /// In the order of the help sheet.
    pub const ALL: [Self; 28] = [
        Self::Lookup,
        Self::YearEnd,
        Self::Clients,
        Self::Today,
        Self::Review,
        Self::Prepare,
        Self::Write,
        Self::Close,
        Self::Next,
        Self::Previous,
        Self::AskMe,
        Self::SayItHere,
        Self::Anecdote,
        Self::Mention,
        Self::Send,
        Self::Ready,
        Self::Later,
        Self::SetAside,
        Self::ReadAll,
        Self::Add,
        Self::Import,
        Self::Doubles,
        Self::Export,
        Self::Undo,
        Self::Redo,
        Self::Larger,
        Self::Smaller,
        Self::Help,
    ];

    /// Its text's key.
    pub fn text_key(self) -> &'static str {
        match self {
            Self::Lookup => "command-lookup",
            Self::YearEnd => "command-year-end",
            Self::Clients => "command-clients",
            Self::Today => "command-today",
            Self::Review => "command-review",
            Self::Mention => "command-mention",
            Self::Prepare => "command-prepare",
            Self::Write => "command-write",
            Self::Close => "command-close",
            Self::Ready => "command-ready",
            Self::Send => "command-send",
            Self::Later => "command-later",
            Self::SetAside => "command-set-aside",
            Self::Next => "command-next",
            Self::Previous => "command-previous",
            Self::AskMe => "command-ask-me",
            Self::SayItHere => "command-say-it-here",
            Self::Anecdote => "command-anecdote",
            Self::ReadAll => "command-read-all",
            Self::Add => "command-add",
            Self::Import => "command-import",
            Self::Doubles => "command-doubles",
            Self::Export => "command-export",
            Self::Undo => "command-undo",
            Self::Redo => "command-redo",
            Self::Help => "command-help",
            Self::Larger => "command-larger",
            Self::Smaller => "command-smaller",
        }
    }

    /// What it does now; `None` where it can't be done, or where only the view knows (a focus, a
    /// fold, a sheet).
    pub fn action(self, state: &State) -> Option<Action> {
        let note = |action| state.writing().map(|client| Action::Note(client.id, action));
        match self {
            Self::Lookup => Some(Action::Lookup(LookupAction::Open)),
            Self::YearEnd => Some(Action::Go(Screen::YearEnd)),
            Self::Clients => Some(Action::Go(Screen::Clients)),
            Self::Today => Some(Action::Go(Screen::Today)),
            Self::Review => Some(Action::Go(Screen::Review)),
            Self::Prepare => Some(Action::Stage(Stage::Prepare)),
            Self::Write if state.season().is_none() => {
                Some(Action::Season(SeasonAction::GoOnToWriting))
            }
            Self::Write => Some(Action::Stage(Stage::Write)),
            Self::Close => Some(Action::Stage(Stage::Close)),
            Self::Ready => note(NoteAction::Ready),
            Self::Later => note(NoteAction::Later),
            Self::Next | Self::Previous if state.letter.is_some() => None,
            Self::Next => state.neighbour(1).map(|id| Action::Note(id, NoteAction::Open)),
            Self::Previous => state.neighbour(-1).map(|id| Action::Note(id, NoteAction::Open)),
            Self::Import => Some(Action::Import(super::ImportAction::Open)),
            Self::Doubles => Some(Action::Doubles(DoublesAction::Open)),
            Self::Larger => Some(Action::Preference(PreferenceAction::Larger)),
            Self::Smaller => Some(Action::Preference(PreferenceAction::Smaller)),
            Self::Undo => state.history.next_undo().map(|_| Action::Undo),
            Self::Redo => state.history.next_redo().map(|_| Action::Redo),
            Self::Send
            | Self::SetAside
            | Self::AskMe
            | Self::SayItHere
            | Self::Anecdote
            | Self::Mention
            | Self::ReadAll
            | Self::Add
            | Self::Export
            | Self::Help => None,
        }
    }
}
