//! Everything that can happen, grouped by the screen on which it happens.

use std::path::PathBuf;

use chrono::NaiveDate;

use super::{
    DoublesAction, Entry, Export, FileFor, GoalAction, ImportAction, PreferenceAction, ProblemStep,
    RulesAction, Screen, Stage, Texts, TodayAction, YearItem,
};
use crate::model::table::{SortBy, StateFilter};
use crate::model::{
    Affinity, AnecdoteId, AnecdoteKind, Book, Check, ClientId, Direction, EmailAddress, Group,
    Handover, InteractionKind, Language, ProblemKey, Tier,
};
use crate::store::conflicts::ConflictCopy;
use crate::store::disk::DiskError;
use crate::store::erase::Erased;
use crate::store::format::Notice as LoadNotice;
use crate::store::{ElsewhereError, Joined, KeptCopy, OpenError, ReadOnly, SaveError};

/// One thing that happened: what the user did, or what the outside answered.
#[derive(Clone, Debug)]
pub enum Action {
    /// The user turned to another screen.
    Go(Screen),
    /// The user turned to another part of the year-end exercise.
    Stage(Stage),
    /// Take back the last change of the book.
    Undo,
    /// Do again what was taken back.
    Redo,
    /// People were typed, a line each. Undoable, one step a line.
    AddLine(String),
    /// The user wants a client of each person in the line that was refused. Undoable.
    AddEach,
    /// The user lets the refused line be.
    DropLine,
    /// Something about one client.
    Client(ClientId, ClientAction),
    /// Something about one client's note of this season.
    Note(ClientId, NoteAction),
    /// Something about the season.
    Season(SeasonAction),
    /// Something about the day's attentions.
    Today(TodayAction),
    /// Something about the table of clients.
    Table(TableAction),
    /// Something about the goals of the season of this year.
    Goal(i32, GoalAction),
    /// Something about the rules of the year.
    Rules(RulesAction),
    /// Something about the quick lookup.
    Lookup(LookupAction),
    /// Something about an import.
    Import(ImportAction),
    /// Something about clients who stand twice in the book.
    Doubles(DoublesAction),
    /// A choice for the window itself.
    Preference(PreferenceAction),
    /// Write a file for another program, or for the person it is about.
    Export(Export),
    /// Something about the file.
    File(FileAction),
    /// The outside answers.
    Outside(OutsideEvent),
    /// The user has read a notice.
    DismissNotice,
    /// A day began, or the window came back: only the date is of interest.
    Tick,
}

/// A fact on a client's card that is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// As on an envelope.
    FullName,
    /// How one greets them.
    PreferredName,
    /// Other names, separated by commas.
    Nicknames,
    /// Where they work.
    Company,
    /// Town.
    Place,
    /// Addresses, a line each.
    Emails,
    /// Numbers, a line each.
    Phones,
    /// Postal address.
    Postal,
    /// `1971-04-12` or `--04-12`.
    Birthday,
    /// `Lola, partner`, a line each.
    People,
    /// The year in which they became a client.
    Since,
    /// Separated by commas.
    Tags,
    /// Anything else.
    Remarks,
    /// `en`, `es`, `ru`.
    Language,
    /// `informal`, `formal`.
    Form,
    /// `A`, `B`, `C`, or nothing.
    Tier,
    /// Days without a word after which they forget one; nothing for what the rules say.
    Interval,
}

/// What can be done to one client. Undoable, all but `Show` and `Write`.
#[derive(Clone, Debug)]
pub enum ClientAction {
    /// Select them in the table.
    Show,
    /// Turn to their note of this year; who is in no season yet comes into it, which is undoable.
    Write,
    /// Change one fact; the text is parsed, and a complaint is kept where it can't be.
    Edit(Field, String),
    /// Rate, or take the rating back.
    Rate(Option<Affinity>),
    /// Rate once more, after a note: also a feeling that stayed keeps the day.
    RateAgain(Option<Affinity>),
    /// Something personal, as far as it is typed. Kept at once; what follows changes it, until
    /// `EndJot`.
    Jot(AnecdoteKind, String),
    /// It is all written down: the next one is another.
    EndJot,
    /// Change its words; none left removes it.
    EditAnecdote(AnecdoteId, String),
    /// Change what it is about.
    SetAnecdoteKind(AnecdoteId, AnecdoteKind),
    /// Log a touch.
    Log(InteractionKind, Direction, String),
    /// A sale, a problem, a day worth a letter, who sent them, why they are lost.
    Enter(Entry),
    /// Take one of these away.
    Remove(YearItem),
    /// A step of a problem.
    Problem(ProblemKey, ProblemStep),
    /// Put away, out of every list.
    Archive,
    /// Take back into the lists.
    Activate,
    /// Delete, with all that is known of them.
    Delete,
    /// Delete for ever, in the backups too. Can't be taken back.
    Erase,
}

/// What can be done to one client's note. Undoable, all but `Open`.
#[derive(Clone, Debug)]
pub enum NoteAction {
    /// Turn to it.
    Open,
    /// Which of the client's addresses it goes to.
    To(EmailAddress),
    /// Its subject was typed.
    Subject(String),
    /// Its text was typed.
    Body(String),
    /// It is finished. Refused if it is another client's note again.
    Ready,
    /// Hand it over. Refused if it is another client's note again.
    HandOver(Handover),
    /// The user said that it was sent.
    Sent,
    /// The user said that it was not sent.
    NotSent,
    /// The client answered.
    Answered,
    /// Move the client to the end.
    Later,
    /// No note this year; the reason.
    SetAside(String),
    /// A note after all.
    BringBack,
    /// Words of the text name nobody else: right in a note to this client from now on.
    NameIsRight(String),
    /// The same, and the client goes by it.
    NameIsTheirs(String),
    /// Say no more of this.
    Dismiss(Check),
    /// Hand it over, or mark it ready, with what was left over in it.
    AllTheSame,
    /// After a refusal or a question: back to the text.
    BackToText,
    /// After a refusal: begin with an empty page.
    StartFromEmpty,
}

/// What can be done to the season. Undoable.
#[derive(Clone, Debug)]
pub enum SeasonAction {
    /// Show the season of another year.
    Show(i32),
    /// Choose or drop a writing day.
    ToggleDay(NaiveDate),
    /// Put those not yet written to in order and turn to the first.
    GoOnToWriting,
    /// Close the year.
    Close,
    /// Open it again.
    Reopen,
}

/// What can be done to the table of clients.
#[derive(Clone, Debug)]
pub enum TableAction {
    /// What is searched for.
    Query(String),
    /// A click on a column's head: sort by it, or turn the order round.
    SortBy(SortBy),
    /// Only, or no longer only, this group; `None`: those not yet rated.
    ToggleGroup(Option<Group>),
    /// Only those never written to.
    ToggleNeverWritten,
    /// Only the silent ones.
    ToggleSilent,
    /// Only, or no longer only, this tier; `None`: those without one.
    ToggleTier(Option<Tier>),
    /// Only, or no longer only, those written to in this language.
    ToggleLanguage(Language),
    /// Only, or no longer only, those with this tag.
    ToggleTag(String),
    /// Show those of this state.
    Show(StateFilter),
    /// Back to everyone.
    Clear,
}

/// What can be done in the quick lookup.
#[derive(Clone, Debug)]
pub enum LookupAction {
    /// Lay it over the screen.
    Open,
    /// Take it away.
    Close,
    /// What is searched for.
    Query(String),
    /// Choose the hit so many places further down (or up).
    Move(isize),
    /// Choose this hit.
    Choose(usize),
    /// Log a call with the chosen client, and close.
    LogCall,
    /// Write to the chosen client, and close.
    Write,
    /// Show the chosen client in the table, and close.
    Show,
}

/// What can be done with the file.
#[derive(Clone, Debug)]
pub enum FileAction {
    /// A book was read: at start, or because it changed on disk.
    Opened {
        /// Where it is.
        path: PathBuf,
        /// What stands in it.
        book: Book,
        /// What has to be said of it.
        notices: Vec<LoadNotice>,
        /// Why it can't be written to.
        read_only: Option<ReadOnly>,
    },
    /// So much of the texts has been read, in percent.
    TextsReading(u8),
    /// The texts of the book, or of an earlier one, were read.
    TextsRead(Box<Texts>),
    /// The book could not be opened.
    Unreadable(PathBuf, OpenError),
    /// Put the newest good backup in the place of the book that can't be read.
    Restore,
    /// Move the book that can't be read aside and begin a new one.
    BeginAnew,
    /// Look round in the sample book.
    OpenSample,
    /// Back to the user's own book.
    CloseSample,
    /// Ask the desktop for another book.
    Choose,
    /// Open this book.
    Open(PathBuf),
    /// Ask the desktop for another place for this book.
    ChooseElsewhere,
    /// Save this book here from now on.
    SaveElsewhere(PathBuf),
    /// It is saved here from now on; why it can't be, if no thread for it could be had.
    Moved(PathBuf, Option<ReadOnly>),
    /// It can't be saved there.
    NotMoved(ElsewhereError),
    /// Take a locked book over.
    TakeOver,
    /// The saver is at work.
    Saving,
    /// This revision is on disk.
    Saved(u64),
    /// It could not be saved.
    NotSaved(SaveError),
    /// The file changed under the window: fold this in.
    Joined(Box<Joined>),
    /// A copy of what was overwritten was kept.
    CopyKept(KeptCopy),
    /// A program that keeps folders in step left another state of the book beside it.
    CopyFound(Box<ConflictCopy>),
    /// Join it with the book. Undoable.
    JoinCopy(Box<ConflictCopy>),
    /// Somebody was erased from all that was kept beside the book.
    Erased(Erased),
    /// Backups can't be written; said once.
    NoBackup(DiskError),
    /// Another window has taken the file over.
    TakenOver,
    /// Nothing can be saved any more.
    Stopped,
}

/// What the outside answers to an effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OutsideEvent {
    /// The mail program did not start. The system's words are not passed on: they hold the note.
    NoMailProgram,
    /// A draft file was written.
    DraftWritten(PathBuf),
    /// A draft file could not be written; the system's reason.
    DraftFailed(String),
    /// What was taken out is in this file.
    Exported(PathBuf),
    /// It could not be written; the system's reason.
    NotExported(String),
    /// The desktop showed no file dialog, or the user left it.
    NoDialog(FileFor),
}
