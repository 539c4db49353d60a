//! What every view gets: the state to read, the words, its drafts, and a place for actions.

use chrono::NaiveDate;
use egui::{Id, Ui};

use super::text::{Arg, Text};
use super::theme::size;
use super::year_end::{CloseDraft, PrepareDraft};
use crate::app::{Action, Command, EntryDraft, Field, Screen, Stage, State};
use crate::model::{ClientId, Direction, InteractionKind, NoteId, Rule};

/// Passed to every view, each frame.
pub(super) struct Cx<'a> {
    /// Read only.
    pub state: &'a State,
    /// The words.
    pub text: &'a Text,
    /// What is typed and not yet part of the book; which folds are open.
    pub drafts: &'a mut Drafts,
    /// What the user did in this frame.
    pub actions: &'a mut Vec<Action>,
    /// How much room there is.
    pub room: Room,
}

impl Cx<'_> {
    /// Says what the user did.
    pub(super) fn send(&mut self, action: Action) {
        self.actions.push(action);
    }

    /// Does a command, if it can be done now.
    pub(super) fn command(&mut self, command: Command) {
        let adds_here = match self.state.screen {
            Screen::Clients => true,
            Screen::YearEnd => self.state.stage == Stage::Prepare,
            Screen::Today | Screen::Review => false,
        };
        if command == Command::Add && !adds_here {
            self.send(Action::Go(Screen::Clients));
        }
        if let Some(action) = command.action(self.state) {
            self.send(action);
        } else {
            self.drafts.asked_for = Some(command);
        }
    }

    /// True once, in the frame after a command that only a view can carry out.
    pub(super) fn take(&mut self, command: Command) -> bool {
        let asked = self.drafts.asked_for == Some(command);
        if asked {
            self.drafts.asked_for = None;
        }
        asked
    }

    /// A text.
    pub(super) fn t(&self, key: &str) -> String {
        self.text.get(key).into_owned()
    }

    /// A text with arguments.
    pub(super) fn tw(&self, key: &str, args: &[Arg<'_>]) -> String {
        self.text.with(key, args)
    }
}

/// How much room the window has: what goes slim and what folds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Room {
    /// Points from left to right.
    pub width: f32,
    /// Points from top to bottom.
    pub height: f32,
}

impl Room {
    pub(super) fn of(ui: &Ui) -> Self {
        let rect = ui.max_rect();
        Self { width: rect.width(), height: rect.height() }
    }

    /// Narrow: slim rail and header, folded card.
    pub(super) fn is_slim(self) -> bool {
        self.width < size::SLIM_BELOW
    }

    /// Too narrow for two panes, as with large text: one of them is shown at a time.
    pub(super) fn is_narrow(self) -> bool {
        self.width < size::NARROW_BELOW
    }

    /// The queue shows initials only.
    pub(super) fn has_slim_queue(self) -> bool {
        self.width < size::SLIM_QUEUE_BELOW
    }

    /// The card's lower parts are folded.
    pub(super) fn has_folded_card(self) -> bool {
        self.is_slim() || self.height < size::LOW_BELOW
    }

    pub(super) fn rail(self) -> f32 {
        if self.is_slim() { size::RAIL_SLIM } else { size::RAIL }
    }

    pub(super) fn header(self) -> f32 {
        if self.has_folded_card() { size::HEADER_SLIM } else { size::HEADER }
    }

    /// Queue and card share what the composer leaves.
    fn spare(self) -> f32 {
        let taken = self.rail() + size::QUEUE + size::COMPOSER_MAX + size::CARD;
        (self.width - taken).max(0.0)
    }

    pub(super) fn queue(self) -> f32 {
        if self.has_slim_queue() {
            size::QUEUE_SLIM
        } else {
            (size::QUEUE + self.spare() / 2.0).min(size::QUEUE_MAX)
        }
    }

    pub(super) fn card(self) -> f32 {
        if self.is_slim() {
            size::CARD_SLIM
        } else {
            (size::CARD + self.spare() / 2.0).min(size::CARD_MAX)
        }
    }
}

/// How far the window has come with closing, while not everything is on disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Closing {
    /// Nobody asked it to.
    #[default]
    No,
    /// It closes as soon as all is saved.
    Saving,
    /// Saving failed, and it stays. Asked once more, it goes all the same.
    Held,
}

impl Closing {
    pub(super) fn is_held(self) -> bool {
        self == Self::Held
    }
}

/// What lies over the screen until it is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sheet {
    /// Every command with its key.
    Help,
    /// Undo, theme, size of the text, the file.
    Settings,
    /// What can be taken out.
    Export,
    /// What goes when a client is erased for ever.
    Erase(ClientId),
    /// When a letter is due.
    Rules,
}

/// What belongs to the views alone. Nothing of it is ever written to disk.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "folds that are open or not, each on its own")]
pub(super) struct Drafts {
    /// A command that only a view can carry out.
    pub asked_for: Option<Command>,
    /// The line with which people are added.
    pub add_line: String,
    /// The anecdote that is being typed.
    pub anecdote: Option<super::jot::Draft>,
    /// The scratch pad, while it is open. It lives here and nowhere else.
    pub scratch: Option<(ClientId, String)>,
    /// Which question of *Ask me* is shown, while it is open.
    pub question: Option<(ClientId, usize)>,
    /// The reason for setting aside, while it is asked for.
    pub aside: Option<(ClientId, String)>,
    /// The field of the card that is being edited.
    pub editing: Option<(ClientId, Field, String)>,
    /// The facts of a client are open for editing.
    pub facts_open: Option<ClientId>,
    /// The line that is logged with a touch, while it is asked for.
    pub log: Option<(ClientId, String)>,
    /// Where there is no room beside it, the card stands in the place of composer or table.
    pub card_open: bool,
    /// The slim queue is unfolded over the composer.
    pub queue_unfolded: bool,
    /// Those written before today are shown.
    pub before_unfolded: bool,
    /// The month of the writing days.
    pub month: Option<NaiveDate>,
    /// Who is being rated by keys in Prepare.
    pub rating: Option<ClientId>,
    /// The client whose note, and the letter that, had the focus last, to give it to the next one.
    pub focused_note: Option<(ClientId, Option<NoteId>)>,
    /// Whether the window wants to close.
    pub closing: Closing,
    /// A typed path of a file.
    pub path: String,
    /// The sheet that lies over the screen.
    pub sheet: Option<Sheet>,
    /// What takes the keyboard in the next frame.
    pub focus: Option<Id>,
    /// The line with which people are added is open above the table.
    pub adding: bool,
    /// That line was handed in; it is emptied once nothing speaks against it.
    pub line_sent: bool,
    /// How the two were in touch, and who turned to whom, while a touch is logged.
    pub log_kind: Option<(InteractionKind, Direction)>,
    /// Which list of an import is shown.
    pub import_part: super::import::Part,
    /// What had the keyboard before the quick lookup.
    pub before_lookup: Option<Id>,
    /// What is being entered on a card: a sale, a problem, good news.
    pub entry: Option<EntryDraft>,
    /// Its first field takes the keyboard when it is drawn.
    pub entry_is_new: bool,
    /// A number of the rules while it is typed.
    pub rule: Option<(Rule, String)>,
    /// A day off while it is typed.
    pub holiday: String,
    /// A goal while it is typed.
    pub goal: Option<super::review::GoalDraft>,
    /// What Review has counted, and which year it shows.
    pub review: super::review::Draft,
    /// What Prepare has counted and lists.
    pub prepare: PrepareDraft,
    /// What is said of the note that is open.
    pub hints: super::year_end::HintsDraft,
    /// What Close has counted and lists.
    pub close: CloseDraft,
}
