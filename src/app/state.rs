//! All that the window shows. Views read it; only `State::apply` changes it.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate, NaiveDateTime};

use super::{Complaint, Done, Indexes, Letter, Notice, Queue};
use crate::checks::again::Again;
use crate::checks::doubles::{Choices, Pair};
use crate::model::attention::{Almanac, Today, Upcoming};
use crate::model::history::History;
use crate::model::table::{Filter, Row, Sort};
use crate::model::{AnecdoteId, Book, Client, ClientId, Handover, Language, Season};
use crate::store::import::{ImportError, Plan, Preview};
use crate::store::preferences::Preferences;
use crate::store::{OpenError, ReadOnly, SaveError};

/// The sections on the rail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Screen {
    /// The year-end exercise.
    #[default]
    YearEnd,
    /// The table of clients.
    Clients,
    /// The attentions of the day.
    Today,
    /// Looking back on a year.
    Review,
}

/// The parts of the year-end exercise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Who, how one feels, when.
    #[default]
    Prepare,
    /// One after the other.
    Write,
    /// Looking back.
    Close,
}

impl Stage {
    /// In the order of the work.
    pub const ALL: [Self; 3] = [Self::Prepare, Self::Write, Self::Close];
}

/// Whether the book on screen is the one on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileMode {
    /// The window says that it is reading.
    Reading,
    /// Saved as one goes.
    Writable,
    /// Shown, never written.
    ReadOnly(ReadOnly),
    /// The sample: never on disk.
    Sample,
    /// The file could not be read and is left alone.
    Unreadable(OpenError),
}

/// What the foot of the rail says of the file.
#[derive(Clone, Debug)]
pub struct FileStatus {
    /// Where it is.
    pub path: PathBuf,
    /// Whether it may be written.
    pub mode: FileMode,
    /// Counts the changes of the book.
    pub revision: u64,
    /// The last revision that is on disk.
    pub saved: u64,
    /// The saver is at work.
    pub saving: bool,
    /// Why the last save failed.
    pub failed: Option<SaveError>,
}

impl FileStatus {
    /// A file of which nothing is known yet.
    pub fn new(path: PathBuf, mode: FileMode) -> Self {
        Self { path, mode, revision: 0, saved: 0, saving: false, failed: None }
    }

    /// True if all that was typed is on disk.
    pub fn is_saved(&self) -> bool {
        self.saved == self.revision
    }
}

/// What is to become of a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Onwards {
    /// It is finished.
    Ready,
    /// It is handed over.
    HandOver(Handover),
}

/// The quick lookup, while it lies over the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lookup {
    /// What was typed.
    pub query: String,
    /// Who was found, best first.
    pub hits: Vec<ClientId>,
    /// Which of them is chosen.
    pub chosen: usize,
}

/// An import under way.
#[derive(Clone, Debug)]
pub struct Import {
    /// How far it is.
    pub step: ImportStep,
}

/// How far an import is.
#[derive(Clone, Debug)]
pub enum ImportStep {
    /// Which file?
    Choosing,
    /// At work on it; how many percent are read.
    Reading(PathBuf, u8),
    /// Who will come in?
    Preview {
        /// Where it came from.
        path: PathBuf,
        /// What stood in it, to be read again with other columns.
        bytes: Arc<[u8]>,
        /// What was found.
        preview: Arc<Preview>,
        /// Who is new and who is known.
        plan: Arc<Plan>,
    },
    /// It is no such file.
    Failed {
        /// Where it came from.
        path: PathBuf,
        /// What stood in it, to be read again with columns of the user's choice.
        bytes: Arc<[u8]>,
        /// What is wrong.
        error: Arc<ImportError>,
    },
    /// It could not be read; the system's reason.
    Unreadable(PathBuf, String),
}

/// Clients who stand twice in the book, gone through pair by pair.
#[derive(Clone, Debug, Default)]
pub struct Doubles {
    /// `None` while a worker looks for them.
    pub pairs: Option<Vec<Pair>>,
    /// Which pair is looked at.
    pub at: usize,
    /// Whose value counts where both have one.
    pub choices: Choices,
}

impl Doubles {
    /// The pair that is looked at.
    pub fn pair(&self) -> Option<&Pair> {
        self.pairs.as_ref()?.get(self.at)
    }
}

/// The table of clients.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Something changed since the rows were worked out.
    pub stale: bool,
    /// Who is shown.
    pub filter: Filter,
    /// In which order.
    pub sort: Sort,
    /// Worked out after each change.
    pub rows: Vec<Row>,
    /// Who was set aside in which year.
    pub aside: BTreeSet<(ClientId, i32)>,
    /// What comes next for whom.
    pub next: Upcoming,
    /// All tags that somebody has.
    pub tags: BTreeSet<String>,
}

/// All that the window shows.
pub struct State {
    /// The last day that `apply` was told.
    pub today: NaiveDate,
    /// Local time that `apply` was told last.
    pub now: NaiveDateTime,
    /// The book.
    pub book: Book,
    /// What can be taken back.
    pub history: History,
    /// How the window looks to this user.
    pub preferences: Preferences,
    /// What the system speaks.
    system: Language,
    /// Where the book lies and whether it is saved.
    pub file: FileStatus,
    /// The section.
    pub screen: Screen,
    /// The part of the year-end exercise.
    pub stage: Stage,
    /// The season shown.
    pub year: i32,
    /// Worked out from the season.
    pub queue: Queue,
    /// The refusal on screen: whose note it is again.
    pub refusal: Option<(ClientId, Again)>,
    /// The letter outside the season that is open.
    pub letter: Option<Letter>,
    /// The attentions of the day; worked out while they are shown.
    pub day: Today,
    /// What they are worked out from; comes up to the book with them.
    pub(super) almanac: Almanac,
    /// Something changed since they were.
    pub(super) stale_day: bool,
    /// What was done about one of them last.
    pub done: Option<Done>,
    /// Whose note has something left over in it, and what is done if it is meant to be there.
    pub left_over: Option<(ClientId, Onwards)>,
    /// Where the draft file of the open note lies.
    pub draft_file: Option<PathBuf>,
    /// The table of clients.
    pub table: Table,
    /// Who is selected in it.
    pub selected: Option<ClientId>,
    /// The anecdote that is being jotted down, and whose it is.
    pub jotting: Option<(ClientId, AnecdoteId)>,
    /// The quick lookup.
    pub lookup: Option<Lookup>,
    /// Clients who stand twice, while they are looked at.
    pub doubles: Option<Doubles>,
    /// An import under way.
    pub import: Option<Import>,
    /// Somebody who is to be erased from all that is kept beside the book, once it is saved
    /// without them: at this revision.
    pub erasing: Option<(Arc<Client>, u64)>,
    /// Said above the screen.
    pub notice: Option<Notice>,
    /// Said at the field that was typed into.
    pub complaint: Option<Complaint>,
    /// Finds and sorts clients, and finds notes that are written twice.
    pub indexes: Indexes,
    /// The user's own book, while the sample is shown.
    pub(super) own: Option<Box<(Book, History, FileStatus)>>,
}

impl State {
    /// A window that has not read its file yet.
    pub fn new(path: PathBuf, now: NaiveDateTime, locale: &str) -> Self {
        Self {
            today: now.date(),
            now,
            book: Book::default(),
            history: History::default(),
            preferences: Preferences::default(),
            system: Language::of_locale(locale),
            file: FileStatus::new(path, FileMode::Reading),
            screen: Screen::default(),
            stage: Stage::default(),
            year: season_year(now.date()),
            queue: Queue::default(),
            refusal: None,
            letter: None,
            day: Today::default(),
            almanac: Almanac::default(),
            stale_day: true,
            done: None,
            left_over: None,
            draft_file: None,
            table: Table::default(),
            selected: None,
            jotting: None,
            lookup: None,
            import: None,
            doubles: None,
            erasing: None,
            notice: None,
            complaint: None,
            indexes: Indexes::new(locale),
            own: None,
        }
    }

    /// The language of the window.
    pub fn speaks(&self) -> Language {
        self.preferences.language.unwrap_or(self.system)
    }

    /// The season shown, once it has begun.
    pub fn season(&self) -> Option<&Arc<Season>> {
        self.book.season(self.year)
    }

    /// The client whose note is open.
    pub fn writing(&self) -> Option<&Arc<Client>> {
        let of_season = || self.season().and_then(|season| season.open);
        let id = self.letter.as_ref().map(|letter| letter.client).or_else(of_season);
        id.and_then(|id| self.book.client(id))
    }

    /// The client so many lines further down in the queue.
    pub fn neighbour(&self, by: isize) -> Option<ClientId> {
        let open = self.season()?.open?;
        let at = self.queue.rows.iter().position(|row| row.client == open)?;
        self.queue.rows.get(at.checked_add_signed(by)?).map(|row| row.client)
    }

    /// Everyone who is active, in the order of the user's language.
    pub fn active(&self) -> impl Iterator<Item = &Arc<Client>> {
        self.book.clients().filter(|client| client.is_active())
    }

    /// True if nothing would be lost by closing the window, as far as the disk allows.
    pub fn is_all_saved(&self) -> bool {
        let own = self.own.as_ref().map_or(&self.file, |own| &own.2);
        own.mode != FileMode::Writable || own.is_saved()
    }

    /// True if changes may be made.
    pub fn is_writable(&self) -> bool {
        matches!(self.file.mode, FileMode::Writable | FileMode::Sample)
    }
}

/// The year whose end is written about: until the end of February it is still the last one.
pub fn season_year(today: NaiveDate) -> i32 {
    if today.month() <= 2 { today.year() - 1 } else { today.year() }
}
